import { range } from 'd3';
import { ends } from './captions.ts';
import { emptyBricks, lying, lyingHeight, rightEdge, standing, topY, wallWidth, type Layout } from './layouts.ts';
import { claimOf, label, numeral, paragraph, type Scene, type SceneSource, type WallMark } from './marks.ts';

const START = 'ecommerce-2011';
const TOTAL = 'ecommerce-2022';
/** Years of which the paper says nothing. */
const BETWEEN = 10;
const ROWS_X = 47;
const ROWS_Y = 22;
const ROW = 24.5;

/** (6) Two ends are known; in between nothing is drawn but questions. */
export function unknownScene(layout: Layout, source: SceneSource): Scene {
  return layout.name === 'wide' ? unknownColumns(layout, source) : unknownRows(layout, source);
}

function unknownColumns(layout: Layout, source: SceneSource): Scene {
  const { startX, endX, groundY, small, number, width, heading } = layout;
  const wide = wallWidth(layout);
  const pitch = (endX - startX) / (BETWEEN + 1);
  const x = (i: number) => startX + (i + 1) * pitch;
  const years = range(BETWEEN);
  const y = groundY + small * 1.45;
  return {
    walls: [START, TOTAL].map((id, i) => ({
      id,
      tone: 'paper',
      bricks: standing(layout, claimOf(source, id).value, i ? endX : startX),
    })),
    lines: [{ id: 'unknown', d: years.map((i) => emptyBricks(layout, x(i), groundY)).join(''), look: 'unknown' }],
    texts: [
      numeral(source, START, startX, topY(layout, claimOf(source, START).value) - number * 0.4, number),
      numeral(source, TOTAL, width - 2, topY(layout, claimOf(source, TOTAL).value) - number * 0.4, number * 1.7, 'end'),
      ...(['known', 'unknownA', 'unknownB', 'unknownC'] as const).flatMap((key, i) =>
        paragraph(
          key,
          startX,
          86 + i * heading * 1.5,
          source.words[key],
          heading * 0.85,
          i < 3 ? 780 : 580,
          i ? 'heading' : 'quiet',
        ),
      ),
      ...years.flatMap((i) => [
        label(`question-${i}`, x(i) + wide / 2, groundY - 22, '?', 34, 'heading', 'middle'),
        label(`year-${i}`, x(i) + wide / 2, y, String(2012 + i), small, 'quiet', 'middle'),
      ]),
      ...ends(layout, source),
    ],
  };
}

function unknownRows(layout: Layout, source: SceneSource): Scene {
  const { small, width } = layout;
  const y = (row: number) => ROWS_Y + row * ROW;
  const textY = (row: number) => y(row) + lyingHeight(layout) - 2;
  const walls: WallMark[] = [START, TOTAL].map((id, i) => ({
    id,
    tone: 'paper',
    bricks: lying(layout, claimOf(source, id).value, ROWS_X, y(i ? BETWEEN + 1 : 0)),
  }));
  const years = range(1, BETWEEN + 1);
  const questions = ['known', 'unknownA', 'unknownB', 'unknownC'] as const;
  let questionY = y(1) + 16;
  return {
    walls,
    lines: [{ id: 'unknown', d: years.map((row) => emptyBricks(layout, ROWS_X, y(row))).join(''), look: 'unknown' }],
    texts: [
      ...walls.map((mark, i) =>
        numeral(source, mark.id, rightEdge(mark.bricks) + 7, textY(i ? BETWEEN + 1 : 0), small),
      ),
      ...questions.flatMap((key, i) => {
        const lines = paragraph(
          key,
          112,
          questionY,
          source.words[key],
          small + 2,
          width - 114,
          i ? 'heading' : 'quiet',
        );
        questionY += lines.length * (small + 2) * 1.3 + 12;
        return lines;
      }),
      ...years.flatMap((row) => [
        label(`question-${row}`, ROWS_X + 24, textY(row) + 1, '?', small + 2, 'heading'),
        label(`year-${row}`, 2, textY(row), String(2011 + row), small, 'quiet'),
      ]),
      label('start', 2, textY(0), '2011', small),
      label('end', 2, textY(BETWEEN + 1), '2022', small),
    ],
  };
}
