import { HERO, heroBricks, seeded } from '../../src/site/contents/heroArt.ts';
import { CHAPTERS } from '../../src/model/chapters/sections.ts';
import { CARD, COURSE, FOOT, GROUND_Y } from './cardLayout.ts';
import type { Palette } from '../palette.ts';
import { bondShift } from '../../src/model/walls/runningBond.ts';
import { roundTo } from '../../src/model/text/roundTo.ts';

/** What is drawn around the words, as SVG: bits that become bricks. Seeded, so that every build draws the same. */

function rect(x: number, y: number, width: number, height: number, attributes = ''): string {
  return `<rect x="${roundTo(x, 2)}" y="${roundTo(y, 2)}" width="${roundTo(width, 2)}" height="${roundTo(height, 2)}"${attributes}/>`;
}

function group(fill: string, parts: readonly string[], attributes = ''): string {
  return `<g fill="${fill}"${attributes}>${parts.join('')}</g>`;
}

/** A course along the lower edge: bits from the left, closer and closer, then bricks, the last beyond the right edge. */
export function lowerCourse({ bit, brick }: Palette): string {
  const random = seeded(11);
  const [pitch, size] = [8, 5];
  const bits: string[] = [];
  for (let x = 2; x < COURSE.bricksFrom - pitch; x += pitch) {
    for (const row of [0, 1]) {
      if (random() < 0.04 + 0.8 * (x / COURSE.bricksFrom) ** 2)
        bits.push(rect(x, COURSE.y + 1 + row * pitch, size, size));
    }
  }
  const bricks: string[] = [];
  for (let x = COURSE.bricksFrom; x < CARD.width; x += 54) bricks.push(rect(x, COURSE.y, 51, COURSE.height));
  return group(bit, bits) + group(brick, bricks);
}

/** The site's mark, small: three bits over two courses and a half. */
export function mark({ bit, brick }: Palette): string {
  const unit = FOOT.markPx / 30;
  const at = (x: number, y: number, width: number, height: number) =>
    rect(CARD.marginX + x * unit, FOOT.y + y * unit, width * unit, height * unit);
  const bits = [at(0, 1, 5, 5), at(8, 4, 5, 5), at(1, 11, 5, 5)];
  const bricks = [at(16, 1, 14, 8), at(9, 11, 21, 8), at(0, 21, 14, 8), at(16, 21, 14, 8)];
  return group(bit, bits) + group(brick, bricks);
}

const BRICK = { width: 88, height: 36, gap: 6 };
const PITCH = BRICK.width + BRICK.gap;
/** The paper's parts as courses from the ground up, a brick a section; a part without sections is a long one. */
const COURSES = [['0', '1'], ...CHAPTERS.flatMap(({ sections }) => (sections.length > 1 ? [sections] : [])), ['5']];
const LONG = 3;
const WALL_LEFT = CARD.width - CARD.marginX - (LONG * 2 + 0.5) * PITCH + BRICK.gap;

/** The paper as a wall: what comes before the section is laid, its own brick is new, the rest is to come. */
export function paperWall(section: string, palette: Palette): string {
  const { brick, brickPale, paper, strongRule, ink, bit } = palette;
  const order = COURSES.flat();
  const now = order.indexOf(section);
  const bricks = COURSES.flatMap((row, course) =>
    row.map((id, i) => {
      const units = row.length > 2 ? 1 : LONG;
      const x = WALL_LEFT + i * units * PITCH + bondShift(course, PITCH);
      const y = GROUND_Y - (course + 1) * (BRICK.height + BRICK.gap) + 2;
      const width = units * PITCH - BRICK.gap;
      const place = order.indexOf(id);
      if (place < now) return rect(x, y, width, BRICK.height, ` fill="${brickPale}"`);
      if (place > now) {
        const dashed = ` fill="none" stroke="${strongRule}" stroke-width="1.5" stroke-dasharray="6 5"`;
        return rect(x + 1, y + 1, width - 2, BRICK.height - 2, dashed);
      }
      const middle = roundTo(x + width / 2, 2);
      const text = `<text x="${middle}" y="${y + 26}" font-weight="600" font-size="22" text-anchor="middle" fill="${paper}">${id}</text>`;
      return rect(x, y, width, BRICK.height, ` fill="${brick}"`) + text;
    }),
  );
  return driftingBits(section, bit) + bricks.join('') + ground(ink);
}

/** Bits on their way to the wall: many at the left and near the ground, few where the bricks begin. */
function driftingBits(seedText: string, bit: string): string {
  const random = seeded([...seedText].reduce((sum, one) => sum * 31 + one.charCodeAt(0), 7));
  const [pitch, size] = [18, 9];
  const [left, right] = [CARD.marginX, WALL_LEFT - 36];
  const top = GROUND_Y - COURSES.length * (BRICK.height + BRICK.gap);
  const bits: string[] = [];
  for (let x = left; x < right; x += pitch) {
    const density = 0.6 * (1 - (x - left) / (right - left + 60)) ** 1.2;
    for (let y = GROUND_Y - pitch; y > top; y -= pitch) {
      const low = (y - top) / (GROUND_Y - top);
      if (random() < density * (0.25 + 0.75 * low)) bits.push(rect(x, y, size, size, opacity(0.5 + random() * 0.5)));
    }
  }
  return group(bit, bits);
}

/** The front door's wall, running off the right edge, and the bits that drift towards it. */
export function heroArt({ bit, brick, ink }: Palette): string {
  const scale = 1.28;
  const [left, top] = [CARD.width - HERO.width * scale, GROUND_Y - HERO.height * scale];
  const wall = heroBricks().map(({ x, y, width, height, opacity: shade }) => ({
    x: left + x * scale,
    y: top + y * scale,
    width: width * scale,
    height: height * scale,
    shade,
  }));
  const random = seeded(42);
  const [pitch, size, from, to] = [20, 10, 640, 1150];
  const bits: string[] = [];
  for (let x = from; x < to; x += pitch) {
    const density = 0.72 * (1 - (x - from) / (to - from)) ** 1.3;
    for (let y = 60; y < GROUND_Y - pitch; y += pitch) {
      // Drawn for every place, so that what stands at one does not depend on the wall.
      const [here, shade] = [random() < density, 0.45 + random() * 0.55];
      const near = wall.some((one) => x + pitch > one.x && y + pitch > one.y && y - size < one.y + one.height);
      if (here && !near) bits.push(rect(x, y, size, size, opacity(shade)));
    }
  }
  const bricks = wall.map((one) => rect(one.x, one.y, one.width, one.height, opacity(one.shade)));
  return group(bit, bits) + group(brick, bricks) + ground(ink);
}

function ground(ink: string): string {
  return rect(CARD.marginX, GROUND_Y, CARD.width - 2 * CARD.marginX, 2, ` fill="${ink}"`);
}

function opacity(value: number): string {
  return ` opacity="${value.toFixed(2)}"`;
}
