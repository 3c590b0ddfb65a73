/** A round over a few stops: nearest neighbour, then uncrossed until no two legs can be swapped for the better. */

export type Stop = readonly [x: number, y: number];

/** Ten doors in a unit square; the same ten everywhere, so that two places differ only in how far apart they are. */
export const DOORS: readonly Stop[] = [
  [0.12, 0.2], [0.34, 0.08], [0.61, 0.17], [0.9, 0.1], [0.78, 0.42],
  [0.93, 0.72], [0.66, 0.91], [0.41, 0.68], [0.16, 0.88], [0.06, 0.55],
]; // prettier-ignore

/** Where one to four pick-up points stand in the same square. */
export const POINTS: readonly (readonly Stop[])[] = [
  [[0.5, 0.48]],
  [[0.3, 0.3], [0.72, 0.7]],
  [[0.27, 0.28], [0.75, 0.33], [0.5, 0.78]],
  [[0.25, 0.3], [0.75, 0.25], [0.78, 0.78], [0.25, 0.75]],
]; // prettier-ignore

export function distance(a: Stop, b: Stop): number {
  return Math.hypot(a[0] - b[0], a[1] - b[1]);
}

/** Length of the closed round in the stops' order. */
export function roundLength(stops: readonly Stop[]): number {
  return stops.reduce((sum, stop, i) => sum + distance(stop, stops[(i + 1) % stops.length] ?? stop), 0);
}

/** The stops in the order of a short closed round; the same every time. */
export function planRound(stops: readonly Stop[]): Stop[] {
  const rest = [...stops];
  const order: Stop[] = rest.splice(0, 1);
  for (let here = order[0]; here && rest.length > 0; here = order.at(-1)) {
    const from = here;
    const next = rest.reduce(
      (best, stop, i) => (distance(from, stop) < distance(from, rest[best] ?? stop) ? i : best),
      0,
    );
    order.push(...rest.splice(next, 1));
  }
  for (let better = true; better;) {
    better = false;
    for (let i = 1; i < order.length - 1; i++) {
      for (let j = i + 1; j < order.length; j++) {
        const turned = [...order.slice(0, i), ...order.slice(i, j + 1).reverse(), ...order.slice(j + 1)];
        if (roundLength(turned) < roundLength(order) - 1e-9) {
          order.splice(0, order.length, ...turned);
          better = true;
        }
      }
    }
  }
  return order;
}

/** Index of the nearest of some stops. */
export function nearest(from: Stop, stops: readonly Stop[]): number {
  return stops.reduce((best, stop, i) => (distance(from, stop) < distance(from, stops[best] ?? stop) ? i : best), 0);
}
