/** A stretch of a course of bricks, in trillion yuan from its left end. */
export interface Stretch {
  from: number;
  to: number;
}

/** The stretch cut where one brick ends and the next begins: one brick is one trillion yuan. */
export function bricksOf({ from, to }: Stretch): Stretch[] {
  const bricks: Stretch[] = [];
  for (let at = from; at < to - 1e-9; at = Math.floor(at + 1e-9) + 1) {
    bricks.push({ from: at, to: Math.min(to, Math.floor(at + 1e-9) + 1) });
  }
  return bricks;
}

/**
 * A year made of its first half and a second half that is so many per cent of it.
 * @param firstHalf trillion yuan
 * @param percent 100 is a second half like the first
 */
export function yearWith(firstHalf: number, percent: number): { secondHalf: number; total: number } {
  const secondHalf = (firstHalf * percent) / 100;
  return { secondHalf, total: firstHalf + secondHalf };
}
