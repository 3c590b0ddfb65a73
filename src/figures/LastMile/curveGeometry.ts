import { line, quantize, interpolateNumber, scaleLinear, scaleLog } from 'd3';

/** The rule itself: road of one parcel over parcels a square kilometre. */
export interface CurveLayout {
  width: number;
  height: number;
  top: number;
  base: number;
}

export const WIDE_CURVE: CurveLayout = { width: 624, height: 200, top: 16, base: 156 };
export const NARROW_CURVE: CurveLayout = {
  width: 288,
  height: 200,
  top: 16,
  base: 156,
};

/** Parcels a square kilometre and firm, from the emptiest to the fullest place that the sliders allow. */
const DENSITIES = [0.04, 6000] as const;
/** Of the curve. */
const POINTS = 21;
const TOPS_YUAN = [1, 2, 3, 5, 10, 20, 50];

/** Densities to px along a logarithmic axis, held within the picture, and yuan to px. */
export function curveScales({ width, top, base }: CurveLayout, dearestYuan: number) {
  const mostYuan = TOPS_YUAN.find((yuan) => dearestYuan <= yuan * 0.9) ?? 50;
  return {
    mostYuan,
    x: scaleLog(DENSITIES, [0, width]).clamp(true),
    y: scaleLinear([0, mostYuan], [base, top]),
  };
}

/** The curve yuan = k·kilometreYuan ÷ √density, from where it enters the picture. */
export function curvePath(
  layout: CurveLayout,
  dearestYuan: number,
  routeFactor: number,
  kilometreYuan: number,
): string {
  const { mostYuan, x, y } = curveScales(layout, dearestYuan);
  const enters = Math.max(DENSITIES[0], ((routeFactor * kilometreYuan) / mostYuan) ** 2);
  // Evenly along the axis, which is logarithmic.
  const places = quantize(interpolateNumber(x(enters), x(DENSITIES[1])), POINTS);
  const curve = line<number>(
    (px) => px,
    (px) => y((routeFactor * kilometreYuan) / Math.sqrt(x.invert(px))),
  ).digits(1);
  return curve(places) ?? '';
}
