import { linePath } from '../kit/compactPath.ts';

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

/**
 * Densities to px along a logarithmic axis, held within the picture, and yuan to px. Written out: with them d3's scales
 * and shapes would bring along colours and times, two fifths of what an embed of this figure weighs.
 */
export function curveScales({ width, top, base }: CurveLayout, dearestYuan: number) {
  const mostYuan = TOPS_YUAN.find((yuan) => dearestYuan <= yuan * 0.9) ?? 50;
  const [least, most] = DENSITIES;
  return {
    mostYuan,
    x: (density: number) => Math.min(1, Math.max(0, Math.log(density / least) / Math.log(most / least))) * width,
    y: (yuan: number) => base * (1 - yuan / mostYuan) + top * (yuan / mostYuan),
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
  const steps = 60;
  const densities = Array.from({ length: steps + 1 }, (_, i) => enters * (DENSITIES[1] / enters) ** (i / steps));
  return linePath(
    densities.map((density) => [x(density), y((routeFactor * kilometreYuan) / Math.sqrt(density))] as const),
  );
}
