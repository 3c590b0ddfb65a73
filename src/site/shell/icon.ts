import { light } from 'virtual:palette';

const SIDE = 4;
/** Upper left corners of the bits. */
const BITS = [
  [3, 4],
  [9, 7],
  [4, 12],
] as const;
const BRICK_HEIGHT = 7;
/** Bricks in running bond: left, top, width. */
const BRICKS = [
  [16, 4, 13],
  [10, 13, 19],
  [3, 22, 12],
  [17, 22, 12],
] as const;

/** The site's mark, bits and bricks on paper, in the colours of the light theme: 32 units square. */
export function iconSvg(): string {
  const rect = (x: number, y: number, width: number, height: number) =>
    `<rect x="${x}" y="${y}" width="${width}" height="${height}"/>`;
  const bits = BITS.map(([x, y]) => rect(x, y, SIDE, SIDE)).join('');
  const bricks = BRICKS.map(([x, y, width]) => rect(x, y, width, BRICK_HEIGHT)).join('');
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" fill="${light.paper}"/><g fill="${light.bit}">${bits}</g><g fill="${light.brick}">${bricks}</g></svg>\n`;
}
