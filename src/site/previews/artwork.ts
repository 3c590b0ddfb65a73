import { CHAPTERS } from '../../model/sections.ts';
import { heroBits, heroBricks, seeded } from '../../model/heroArt.ts';
import { CARD, COURSE, FOOT, GROUND_Y } from './cardLayout.ts';
import type { Palette } from './textLayer.ts';

/** What is drawn around the words, as SVG: bits that become bricks. Seeded, so that every build draws the same. */

function rect(x: number, y: number, width: number, height: number, attributes: string): string {
  return `<rect x="${round(x)}" y="${round(y)}" width="${round(width)}" height="${round(height)}" ${attributes}/>`;
}

/** A course along the lower edge: bits at the left, closer and closer, then bricks to the right edge and beyond. */
export function lowerCourse({ bit, brick }: Palette): string {
  const random = seeded(11);
  const bits: string[] = [];
  const [from, to] = [0, 430];
  for (let x = from; x < to; x += 9) {
    for (let row = 0; row < 2; row++)
      if (random() < 0.12 + 0.75 * (x / to)) bits.push(rect(x, COURSE.y + 2 + row * 9, 6, 6, ''));
  }
  const bricks: string[] = [];
  for (let x = to + 6; x < CARD.width; x += 64) bricks.push(rect(x, COURSE.y, 60, COURSE.height, ''));
  return `<g fill="${bit}">${bits.join('')}</g><g fill="${brick}">${bricks.join('')}</g>`;
}

/** The site's mark, small: three bits over a course and a half. */
export function mark({ bit, brick }: Palette): string {
  const unit = FOOT.markPx / 30;
  const at = (x: number, y: number, width: number, height: number) =>
    rect(CARD.marginX + x * unit, FOOT.y + y * unit, width * unit, height * unit, '');
  const bits = [at(0, 0, 5, 5), at(8, 3, 5, 5), at(1, 8, 5, 5)].join('');
  const bricks = [at(16, 1, 14, 8), at(8, 11, 22, 8), at(0, 21, 14, 8), at(16, 21, 14, 8)].join('');
  return `<g fill="${bit}">${bits}</g><g fill="${brick}">${bricks}</g>`;
}

const BRICK = { width: 88, height: 38, gap: 6 };
const PITCH = BRICK.width + BRICK.gap;
const COURSES_TOP = 5;

/** The paper as a wall, a brick a section: what comes before is laid, this one is new, the rest is to come. */
export function paperWall(section: string, { brick, pale, paper, rule, ink, bit }: Palette, strong: string): string {
  const rows = [['0', '1'], ...CHAPTERS.filter((one) => one.sections.length > 1).map((one) => one.sections), ['5']];
  const order = rows.flat();
  const now = order.indexOf(section);
  const left = CARD.width - CARD.marginX - (6 * PITCH - BRICK.gap) - PITCH / 2;
  const bricks = rows.flatMap((row, course) =>
    row.map((id, i) => {
      const units = row.length > 2 ? 1 : 3;
      const x = left + i * units * PITCH + (course % 2 ? PITCH / 2 : 0);
      const y = GROUND_Y - (course + 1) * (BRICK.height + BRICK.gap) + BRICK.gap / 2;
      const width = units * PITCH - BRICK.gap;
      const place = order.indexOf(id);
      if (place > now)
        return rect(x + 1, y + 1, width - 2, BRICK.height - 2, `fill="none" stroke="${strong}" stroke-width="1.5" stroke-dasharray="6 5"`);
      const filled = rect(x, y, width, BRICK.height, `fill="${place === now ? brick : pale}"`);
      return place === now
        ? `${filled}<text x="${round(x + width / 2)}" y="${y + 27}" font-family="Noto Sans SC" font-weight="600" font-size="22" text-anchor="middle" fill="${paper}">${id}</text>`
        : filled;
    }),
  );
  const ground = `<path d="M${CARD.marginX} ${GROUND_Y + 1}H${CARD.width - CARD.marginX}" stroke="${ink}" stroke-width="2"/>`;
  void rule;
  return `${driftingBits(section, left - 40, bit)}${bricks.join('')}${ground}`;
}

/** Bits on their way to the wall: many at the left, few where the bricks begin. */
function driftingBits(seedText: string, until: number, bit: string): string {
  const random = seeded([...seedText].reduce((sum, one) => sum * 31 + one.charCodeAt(0), 7));
  const [pitch, size] = [18, 9];
  const top = GROUND_Y - COURSES_TOP * (BRICK.height + BRICK.gap);
  const bits: string[] = [];
  for (let x = CARD.marginX; x < until; x += pitch) {
    const density = 0.62 * (1 - (x - CARD.marginX) / (until - CARD.marginX + 60)) ** 1.2;
    for (let y = GROUND_Y - pitch; y > top; y -= pitch) {
      const fade = (y - top) / (GROUND_Y - top);
      if (random() < density * (0.25 + 0.75 * fade))
        bits.push(rect(x, y, size, size, `opacity="${(0.5 + random() * 0.5).toFixed(2)}"`));
    }
  }
  return `<g fill="${bit}">${bits.join('')}</g>`;
}

/** The front door's own picture, larger, running off the right edge. */
export function heroArt({ bit, brick, ink }: Palette): string {
  const scale = 1.62;
  const [x, y] = [500, GROUND_Y - 300 * scale];
  const bits = heroBits().map((one) => rect(one.x, one.y, one.size, one.size, `opacity="${one.opacity.toFixed(2)}"`));
  const bricks = heroBricks().map((one) => rect(one.x, one.y, one.width, one.height, `opacity="${one.opacity.toFixed(2)}"`));
  return (
    `<g transform="translate(${x} ${round(y)}) scale(${scale})"><g fill="${bit}">${bits.join('')}</g><g fill="${brick}">${bricks.join('')}</g></g>` +
    `<path d="M0 ${GROUND_Y + 1}H${CARD.width}" stroke="${ink}" stroke-width="2"/>`
  );
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
