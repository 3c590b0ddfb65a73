import { rectanglesPath } from '../kit/compactPath.ts';
import { bricksOf, courses } from './courses.ts';
import { NO_GUESS } from './guess.ts';
import { belowNumeral, label, numeral, paragraph, type LineMark, type Marks, type TextMark } from './marks.ts';
import type { Placed } from './placed.ts';
import { findingMarks, isRuled, lifts, rowMarks } from './rulers.ts';
import type { Stage } from './stage.ts';
import type { Step } from './storyStep.ts';
import {
  claimOf, END, ESTIMATE, LAST, PLACES, PUBLISHED, SAME, START, SURVEY, WALLS, yearOf, type StorySource, type Wall,
} from './walls.ts'; // prettier-ignore

/** From far: all years on one ground, from the third step on. Bricks of each wall, in the order of the wall. */
export type FarStep = Exclude<Step, 'guess' | 'answer'>;
export type Arrangement = ReadonlyMap<Wall, readonly Placed[]>;

/** Of walls that a step says nothing of. */
const BACKGROUND = 0.32;

export function placeX({ places }: Stage, wall: Wall): number {
  return places(wall) ?? 0;
}

/** Where a wall stands from far: the paper's end, once it has moved, where the ministry counts it. */
export function standsAt(wall: Wall): Wall {
  return wall === END ? SAME : wall;
}

export function toneOf(wall: Wall): Placed['tone'] {
  return wall === START || wall === END ? 'paper' : 'external';
}

/** A wall at a place along the ground. */
export function standing(wall: Wall, at: Wall, stage: Stage, source: StorySource): Placed[] {
  return bricksOf(claimOf(source, wall).value, stage.far, placeX(stage, at), stage.groundY).map((brick, index) => ({
    ...brick,
    wall,
    index,
    tone: toneOf(wall),
    opacity: 1,
  }));
}

/** All bricks at rest in a step. */
export function arranged(step: FarStep, stage: Stage, source: StorySource): Arrangement {
  const walls = new Map<Wall, Placed[]>(WALLS.map((wall) => [wall, standing(wall, standsAt(wall), stage, source)]));
  if (!isRuled(step)) return walls;
  const lifted = lifts(step, stage, source);
  const concerned = new Set(lifted.map(({ wall }) => wall));
  for (const [wall, bricks] of walls)
    if (!concerned.has(wall))
      walls.set(
        wall,
        bricks.map((brick) => ({ ...brick, opacity: BACKGROUND })),
      );
  for (const { wall, index, place } of lifted) {
    const bricks = walls.get(wall);
    const brick = bricks?.[index];
    if (bricks && brick) bricks[index] = { ...brick, ...place };
  }
  return walls;
}

/** What stands over the bricks of a step at rest. */
export function farMarks(step: FarStep, guess: number, stage: Stage, source: StorySource): Marks {
  const parts = [groundMarks(stage, source), ...(step === 'record' ? [recordMarks(stage, source)] : [])];
  if (isRuled(step))
    parts.push(findingMarks(step, stage, source), rowMarks(step, stage, source), gapMarks(step, stage, source));
  if (step === 'known') parts.push(knownMarks(guess, stage, source));
  return { lines: parts.flatMap(({ lines }) => lines), texts: parts.flatMap(({ texts }) => texts) };
}

/** The ground, its years, and which walls are the paper's. */
function groundMarks(stage: Stage, source: StorySource): Marks {
  const { groundY, small, width, wide, places } = stage;
  const y = groundY + small * 1.35;
  const named: readonly Wall[] = wide
    ? PLACES.filter((wall) => wall !== ESTIMATE && wall !== SURVEY)
    : [START, 'official-2017', END];
  const middle = (wall: Wall) => placeX(stage, wall) + places.bandwidth() / 2;
  const both = (middle(ESTIMATE) + middle(SURVEY)) / 2;
  const text = (wall: Wall): TextMark =>
    wall === START
      ? label(
          `year-${wall}`,
          wide ? middle(wall) : placeX(stage, wall),
          y,
          yearOf(wall),
          small,
          'label',
          wide ? 'middle' : 'start',
        )
      : wall === END
        ? label(
            `year-${wall}`,
            wide ? middle(wall) : width - 4,
            y,
            yearOf(wall),
            small,
            'label',
            wide ? 'middle' : 'end',
          )
        : label(`year-${wall}`, middle(wall), y, yearOf(wall), small, 'label', 'middle');
  return {
    lines: [{ id: 'ground', d: `M0 ${groundY + 1}H${width}`, look: 'ground' }],
    texts: [
      ...named.map(text),
      label('year-2014', both, y, yearOf(SURVEY), small, 'label', 'middle'),
      { ...text(START), id: 'paper-start', y: y + small * 1.25, text: source.words.paper, look: 'quiet' },
      { ...text(END), id: 'paper-end', y: y + small * 1.25, text: source.words.paper, look: 'quiet' },
    ],
  };
}

const topOf = (wall: Wall, stage: Stage, source: StorySource) =>
  stage.groundY - courses(claimOf(source, wall).value, stage.far.columns) * stage.far.pitchY;

/** Where the paper's end stood before it moved to the year in which others counted it. */
function leftPlace(stage: Stage, source: StorySource): LineMark {
  return { id: 'left', d: rectanglesPath(standing(END, END, stage, source)), look: 'unknown' };
}

/** Third step: the numbers of the years, two measures of one of them, and where the paper's end belongs. */
function recordMarks(stage: Stage, source: StorySource): Marks {
  const { wide, small, big, places, width } = stage;
  const middle = (wall: Wall) => placeX(stage, wall) + places.bandwidth() / 2;
  const above = (wall: Wall) => topOf(wall, stage, source) - 7;
  const valued: readonly Wall[] = wide ? [START, ...PUBLISHED.filter((wall) => wall !== SAME)] : [];
  const same = topOf(LAST, stage, source) - small * 1.9;
  const x = wide ? 24 : 8;
  const y = 12 + big;
  const twoY = topOf(SURVEY, stage, source) - small * (wide ? 2.1 : 0.8);
  return {
    lines: [
      leftPlace(stage, source),
      {
        id: 'same',
        d: `M${middle(END)} ${topOf(END, stage, source) - 4}V${same}H${middle(SAME)}v${small * 1.3}m-5 -7l5 7 5 -7`,
        look: 'derived',
      },
      { id: 'two', d: `M${middle(ESTIMATE)} ${twoY + 7}v-7H${middle(SURVEY)}v7`, look: 'measures' },
    ],
    texts: [
      numeral(source, END, x, y, big),
      ...paragraph(
        'finding',
        x,
        belowNumeral(y, big, small),
        source.words.same,
        small,
        wide ? width * 0.45 : width * 0.58,
      ),
      ...valued.map((wall) =>
        label(
          `value-${wall}`,
          wide ? middle(wall) : middle(wall) + 12,
          above(wall),
          claimOf(source, wall).text,
          small,
          'quiet',
          wide ? 'middle' : 'end',
        ),
      ),
      label('two', wide ? middle(SURVEY) + 8 : middle(SURVEY) + 6, twoY - 7, source.words.two, small, 'quiet', 'end'),
    ],
  };
}

/** Outlines of what has been lifted out. */
function gapMarks(step: 'made-of' | 'cross-border' | 'countryside', stage: Stage, source: StorySource): Marks {
  const gaps = lifts(step, stage, source).flatMap(
    ({ wall, index }) => standing(wall, standsAt(wall), stage, source)[index] ?? [],
  );
  return { lines: [{ id: 'gaps', d: rectanglesPath(gaps), look: 'unknown' }], texts: [] };
}

/** Numbers of the paper that do not say what they count: their bricks are left as outlines. */
const UNSAID = ['crossborder-2022', 'rural-2022'] as const;

/** Last step: the reader's guess, the paper, the record; and what is still asked. */
function knownMarks(guess: number, stage: Stage, source: StorySource): Marks {
  const { wide, small, number, width } = stage;
  const { words } = source;
  const x = wide ? 24 : 8;
  const y = 14 + number;
  const columns = [
    ...(guess === NO_GUESS
      ? []
      : [[label('guess', 0, y, String(guess), number, 'guess-number'), words.yours] as const]),
    [numeral(source, END, 0, y, number), words.paperSays] as const,
    [numeral(source, LAST, 0, y, number), words.recordSays] as const,
  ];
  const pitch = wide ? 150 : 84;
  const outcome = columns.flatMap(([value, text], i) => [
    { ...value, x: x + i * pitch },
    ...paragraph(`outcome-${i}`, x + i * pitch, y + small * 1.6, text, small, pitch - 10, 'quiet'),
  ]);
  let questionY = y + small * (wide ? 4 : 5.4);
  const questions = (['unknownA', 'unknownB', 'unknownC'] as const).flatMap((key) => {
    const lines = paragraph(key, x, questionY, words[key], small, wide ? width * 0.42 : width * 0.46, 'heading');
    questionY += lines.length * small * 1.35 + 8;
    return lines;
  });
  // What the paper does not say the measure of.
  const groundY = questionY + 2 * stage.far.pitchY;
  const unsaid = UNSAID.flatMap((claim, i) =>
    bricksOf(claimOf(source, claim).value, { ...stage.far, columns: 2 }, x + i * 4 * stage.far.pitchX, groundY),
  );
  const lines: LineMark[] = [leftPlace(stage, source), { id: 'unsaid', d: rectanglesPath(unsaid), look: 'unknown' }];
  return { lines, texts: [...outcome, ...questions] };
}
