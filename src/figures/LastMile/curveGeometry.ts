import { line, scaleLinear, scaleLog } from 'd3';

/** The rule itself: road of one parcel over parcels a square kilometre. */
export interface CurveLayout {
  width: number;
  height: number;
  top: number;
  base: number;
  ticks: readonly number[];
}

export const WIDE_CURVE: CurveLayout = { width: 624, height: 200, top: 16, base: 156, ticks: [0.1, 1, 10, 100, 1000] };
export const NARROW_CURVE: CurveLayout = {
  width: 288,
  height: 200,
  top: 16,
  base: 156,
  ticks: [0.1, 1, 10, 100, 1000],
};

/** Parcels a square kilometre and firm, from the emptiest to the fullest place that the sliders allow. */
const DENSITIES = [0.04, 6000] as const;
const TOPS_YUAN = [1, 2, 3, 5, 10, 20, 50];

export function curveScales({ width, top, base }: CurveLayout, dearestYuan: number) {
  const most = TOPS_YUAN.find((yuan) => dearestYuan <= yuan * 0.9) ?? 50;
  return {
    x: scaleLog().domain(DENSITIES).range([0, width]).clamp(true),
    y: scaleLinear().domain([0, most]).range([base, top]),
  };
}

/** The curve yuan = k·kilometreYuan ÷ √density, from where it enters the picture. */
export function curvePath(
  layout: CurveLayout,
  dearestYuan: number,
  routeFactor: number,
  kilometreYuan: number,
): string {
  const { x, y } = curveScales(layout, dearestYuan);
  const [, most = 1] = y.domain();
  const enters = Math.max(DENSITIES[0], ((routeFactor * kilometreYuan) / most) ** 2);
  const steps = 60;
  const densities = Array.from({ length: steps + 1 }, (_, i) => enters * (DENSITIES[1] / enters) ** (i / steps));
  return (
    line<number>()
      .x((density) => x(density))
      .y((density) => y((routeFactor * kilometreYuan) / Math.sqrt(density)))
      .digits(1)(densities) ?? ''
  );
}
