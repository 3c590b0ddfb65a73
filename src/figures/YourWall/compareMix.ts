import { FULL_POINTS } from '../../model/walls/points.ts';
import { fillTemplate } from '../../model/text/fillTemplate.ts';
import { remainderRange } from '../../model/walls/relief.ts';
import { layWalls, mixText, missingText, type WallModel } from '../bricks/wallModel.ts';
import type { Comparison, YourWallData } from './wallData.ts';

/**
 * The reader's mix beside the best one and the even one, and how little the difference is worth: what the reader sees
 * is compared, so numbers that print alike count as alike.
 */
export function compareMix(data: Pick<YourWallData, 'wall' | 'best' | 'compared'>, mix: readonly number[]): string {
  const { wall, best, compared } = data;
  const left = (one: readonly number[]) => missingText(layWalls(wall, one).whole);
  const [ownLeft, bestLeft, evenLeft] = [left(mix), left(best), left(wall.even)];
  const [least, most] = rangeOf(wall, mix);
  const places = {
    own: ownLeft,
    best: bestLeft,
    even: evenLeft,
    mix: mixText(best),
    gap: difference(ownLeft, bestLeft),
    diff: difference(ownLeft, evenLeft),
    least: missingText(least),
    most: missingText(most),
  };
  return fillTemplate(compared[comparison()] + compared.tail, places);

  function comparison(): Comparison {
    if (ownLeft === bestLeft) return 'best';
    if (mixText(mix) === mixText(wall.even)) return 'even';
    if (ownLeft === evenLeft) return 'same';
    return Number(ownLeft) < Number(evenLeft) ? 'better' : 'worse';
  }
}

/** Between how many missing bricks the mix moves when the assumptions do. */
export function rangeOf({ shape, rules, bounds }: WallModel, mix: readonly number[]): [least: number, most: number] {
  return remainderRange(shape, { ...rules, mix: mix.map((points) => points / FULL_POINTS) }, bounds);
}

function difference(a: string, b: string): string {
  return Math.abs(Number(a) - Number(b)).toFixed(1);
}
