import {
  dottedEdge,
  emptyBricks,
  lying,
  lyingHeight,
  rightEdge,
  standing,
  topY,
  wallWidth,
  type Layout,
} from './layouts.ts';
import {
  claimOf,
  label,
  numeral,
  paragraph,
  type Brick,
  type Scene,
  type SceneSource,
  type TextMark,
  type WallMark,
} from './marks.ts';
import { labelLines } from '../kit/labelLines.ts';
import { OFFICIAL } from './official.ts';

/** Place of the year for which we have none. */
const GAP_AT = 2;
/** Place of the first wall measured the new way. */
const BREAK_AT = 4;
const SAME_AT = OFFICIAL.indexOf('official-2021');
const LAY_DELAY_MS = 25;

const yearAt = (i: number) => 2011 + i - (i >= BREAK_AT ? 1 : 0);

/** (3) Official walls where there are any; nothing joins them, and nothing fills the gap. */
export function officialScene(layout: Layout, source: SceneSource): Scene {
  return layout.name === 'wide' ? columns(layout, source) : rows(layout, source);
}

const PITCH = 49;
const FIRST_X = 84;

function columns(layout: Layout, source: SceneSource): Scene {
  const { groundY, small, startX, endX, width } = layout;
  const wide = wallWidth(layout);
  const x = (i: number) => FIRST_X + i * PITCH;
  const centre = (i: number) => x(i) + wide / 2;
  const breakX = x(BREAK_AT) - (PITCH - wide) / 2;
  const paperY = (id: string) => topY(layout, claimOf(source, id).value) - 9;
  const walls = official(source, (value, i) => standing(layout, value, x(i)));
  const same = paperY('ecommerce-2022') - 18;
  const y = groundY + small * 1.45;
  return {
    walls: [
      {
        id: 'ecommerce-2011',
        tone: 'paper',
        bricks: standing(layout, claimOf(source, 'ecommerce-2011').value, startX),
      },
      { id: 'ecommerce-2022', tone: 'paper', bricks: standing(layout, claimOf(source, 'ecommerce-2022').value, endX) },
      ...walls,
    ],
    lines: [
      ...walls.map(dottedEdge),
      { id: 'gap', d: emptyBricks(layout, x(GAP_AT) + layout.brick.width / 4, groundY), look: 'unknown' },
      { id: 'break', d: `M${breakX} 236V${groundY}`, look: 'break' },
      { id: 'same', d: `M${centre(SAME_AT)} ${same}v-24H${endX + wide / 2}v24`, look: 'derived' },
    ],
    texts: [
      ...paragraph('heading', startX, 90, source.words.official, layout.heading, 780),
      numeral(source, 'ecommerce-2011', startX + wide / 2, paperY('ecommerce-2011'), small + 1, 'middle'),
      numeral(source, 'ecommerce-2022', endX + wide / 2, paperY('ecommerce-2022'), small + 1, 'middle'),
      ...OFFICIAL.flatMap((id, i) =>
        id ? [value(source, id, centre(i), topY(layout, claimOf(source, id).value) - 7, small, 'middle')] : [],
      ),
      ...labelLines(source.words.notFound, 2.5).map((text, i) =>
        label(`gap-${i}`, centre(GAP_AT), groundY - 38 + i * 19, text, small, 'quiet', 'middle'),
      ),
      label('break', breakX + 8, 250, source.words.break, small),
      label('same', (centre(SAME_AT) + endX + wide / 2) / 2, same - 31, source.words.same, small, 'label', 'middle'),
      ...OFFICIAL.flatMap((_, i) =>
        i === BREAK_AT
          ? []
          : [
              label(
                `year-${i}`,
                i === BREAK_AT - 1 ? breakX : centre(i),
                y,
                String(yearAt(i)),
                small,
                'label',
                'middle',
              ),
            ],
      ),
      label('paper-start', startX + wide / 2, y, '2011', small, 'label', 'middle'),
      label('paper-end', endX + wide / 2, y, '2022', small, 'label', 'middle'),
      label('paper-start-whose', startX, y + 22, source.words.paper, small, 'quiet'),
      label('paper-end-whose', width, y + 22, source.words.paper, small, 'quiet', 'end'),
      label('others', (x(0) + x(12) + wide) / 2, y + 22, source.words.others, small, 'quiet', 'middle'),
    ],
  };
}

const ROW = 18.3;
const ROWS_Y = 24;
const ROWS_X = 47;
const PART_GAP = 9;

/** On a phone every year is a row: the paper's two at the top, the others' under them. */
function rows(layout: Layout, source: SceneSource): Scene {
  const { small, width } = layout;
  const y = (row: number) => ROWS_Y + row * ROW + (row > 1 ? PART_GAP : 0) + (row > BREAK_AT + 1 ? 5 : 0);
  const textY = (row: number) => y(row) + lyingHeight(layout) - 2;
  const wall = (value: number, row: number) => lying(layout, value, ROWS_X, y(row));
  const papers: WallMark[] = ['ecommerce-2011', 'ecommerce-2022'].map((id, row) => ({
    id,
    tone: 'paper',
    bricks: wall(claimOf(source, id).value, row),
  }));
  const walls = official(source, (value, i) => wall(value, i + 2));
  const end = (mark: WallMark) => rightEdge(mark.bricks) + 7;
  const breakY = y(BREAK_AT + 2) - 4;
  const sameX = width - 3;
  return {
    walls: [...papers, ...walls],
    lines: [
      ...walls.map(dottedEdge),
      { id: 'gap', d: emptyBricks(layout, ROWS_X, y(GAP_AT + 2)), look: 'unknown' },
      { id: 'break', d: `M0 ${breakY}H${width}`, look: 'break' },
      { id: 'same', d: `M${sameX - 7} ${y(1) + 7}h7V${y(SAME_AT + 2) + 7}h-7`, look: 'derived' },
    ],
    texts: [
      ...papers.map((mark, row) => numeral(source, mark.id, end(mark), textY(row), small)),
      label('paper', ROWS_X + 92, textY(0), source.words.paper, small, 'quiet'),
      ...OFFICIAL.flatMap((id, i) =>
        id ? [value(source, id, rightEdge(wall(claimOf(source, id).value, i + 2)) + 7, textY(i + 2), small)] : [],
      ),
      label('others', ROWS_X + 92, textY(2), source.words.others, small, 'quiet'),
      label('gap', ROWS_X + 26, textY(GAP_AT + 2), source.words.notFound, small, 'quiet'),
      label('break', sameX - 12, textY(BREAK_AT + 1), source.words.break, small, 'label', 'end'),
      label('same', sameX - 6, textY(7), source.words.same, small, 'label', 'end'),
      ...['2011', '2022', ...OFFICIAL.map((_, i) => String(yearAt(i)))].map((text, row) =>
        label(`row-${row}`, 2, textY(row), text, small),
      ),
    ],
  };
}

/** A value beside its wall, whose dotted edge says already whose it is. */
function value(
  source: SceneSource,
  id: string,
  x: number,
  y: number,
  size: number,
  anchor: TextMark['anchor'] = 'start',
): TextMark {
  return label(`value-${id}`, x, y, claimOf(source, id).text, size, 'label', anchor);
}

function official(source: SceneSource, bricks: (value: number, i: number) => Brick[]): WallMark[] {
  return OFFICIAL.flatMap((id, i): WallMark[] =>
    id ? [{ id, tone: 'external', bricks: bricks(claimOf(source, id).value, i), delayMs: i * LAY_DELAY_MS }] : [],
  );
}
