import { dottedEdge, lying, lyingHeight, rightEdge, standing, topY, wallWidth, type Layout } from './layouts.ts';
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
import { OFFICIAL } from './official.ts';

/** Places of the two walls of 2014: the ministry's estimate, then the bureau's survey. */
const ESTIMATE_AT = 3;
const SURVEY_AT = 4;
const SAME_AT = OFFICIAL.indexOf('official-2021');
const LAY_DELAY_MS = 25;

const yearAt = (i: number) => 2011 + i - (i >= SURVEY_AT ? 1 : 0);

/** (3) The published walls, year by year; for one year two measures stand side by side. */
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
  const twoX = (centre(ESTIMATE_AT) + centre(SURVEY_AT)) / 2;
  const twoY = topY(layout, claimOf(source, 'official-2014').value) - 32;
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
      { id: 'two', d: `M${centre(ESTIMATE_AT)} ${twoY + 10}v-10H${centre(SURVEY_AT)}v10`, look: 'measures' },
      { id: 'same', d: `M${centre(SAME_AT)} ${same}v-24H${endX + wide / 2}v24`, look: 'derived' },
    ],
    texts: [
      ...paragraph('heading', startX, 90, source.words.official, layout.heading, 780),
      numeral(source, 'ecommerce-2011', startX + wide / 2, paperY('ecommerce-2011'), small + 1, 'middle'),
      numeral(source, 'ecommerce-2022', endX + wide / 2, paperY('ecommerce-2022'), small + 1, 'middle'),
      ...OFFICIAL.map((id, i) =>
        value(source, id, centre(i), topY(layout, claimOf(source, id).value) - 7, small, 'middle'),
      ),
      // To the left, where the walls are lower.
      label('two', centre(SURVEY_AT) + 4, twoY - 8, source.words.two, small, 'label', 'end'),
      label('same', (centre(SAME_AT) + endX + wide / 2) / 2, same - 31, source.words.same, small, 'label', 'middle'),
      ...OFFICIAL.flatMap((_, i) =>
        i === SURVEY_AT
          ? []
          : [label(`year-${i}`, i === ESTIMATE_AT ? twoX : centre(i), y, String(yearAt(i)), small, 'label', 'middle')],
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
/** Right of the numbers of 2014, where the two measures are joined by a bracket. */
const TWO_X = 208;

/** On a phone every year is a row: the paper's two at the top, the others' under them. */
function rows(layout: Layout, source: SceneSource): Scene {
  const { small, width } = layout;
  const y = (row: number) => ROWS_Y + row * ROW + (row > 1 ? PART_GAP : 0);
  const textY = (row: number) => y(row) + lyingHeight(layout) - 2;
  const wall = (value: number, row: number) => lying(layout, value, ROWS_X, y(row));
  const papers: WallMark[] = ['ecommerce-2011', 'ecommerce-2022'].map((id, row) => ({
    id,
    tone: 'paper',
    bricks: wall(claimOf(source, id).value, row),
  }));
  const walls = official(source, (value, i) => wall(value, i + 2));
  const end = (mark: WallMark) => rightEdge(mark.bricks) + 7;
  const sameX = width - 3;
  return {
    walls: [...papers, ...walls],
    lines: [
      ...walls.map(dottedEdge),
      { id: 'two', d: `M${TWO_X} ${y(ESTIMATE_AT + 2) + 6}h7V${y(SURVEY_AT + 2) + 6}h-7`, look: 'measures' },
      { id: 'same', d: `M${sameX - 7} ${y(1) + 7}h7V${y(SAME_AT + 2) + 7}h-7`, look: 'derived' },
    ],
    texts: [
      ...papers.map((mark, row) => numeral(source, mark.id, end(mark), textY(row), small)),
      label('paper', ROWS_X + 92, textY(0), source.words.paper, small, 'quiet'),
      ...OFFICIAL.map((id, i) =>
        value(source, id, rightEdge(wall(claimOf(source, id).value, i + 2)) + 7, textY(i + 2), small),
      ),
      label('others', ROWS_X + 92, textY(2), source.words.others, small, 'quiet'),
      label('two', TWO_X + 14, (textY(ESTIMATE_AT + 2) + textY(SURVEY_AT + 2)) / 2, source.words.two, small),
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
  return OFFICIAL.map((id, i): WallMark => ({
    id,
    tone: 'external',
    bricks: bricks(claimOf(source, id).value, i),
    delayMs: i * LAY_DELAY_MS,
  }));
}
