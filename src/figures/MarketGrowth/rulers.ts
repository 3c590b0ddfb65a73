import { begun, BOND, brickAt, courses } from './courses.ts';
import { belowNumeral, label, numeral, paragraph, type Marks } from './marks.ts';
import type { Stage } from './stage.ts';
import type { Step } from './storyStep.ts';
import { claimOf, END, LAST, SURVEY, type StorySource, type Wall } from './walls.ts';

/**
 * The walls measured by other rulers: from a wall as many bricks are lifted out as another number says, and put back.
 */
export interface Ruler {
  claim: string;
  /** Whose bricks: the paper's for the paper's numbers, published ones for published ones. */
  wall: Wall;
  words: keyof StorySource['words'];
}

/** Bricks from which on a row is long for a phone. */
const LONG_ROW = 9;

export type RuledStep = Extract<Step, 'made-of' | 'cross-border' | 'countryside'>;

/** The widest first: towards the ground there is less room beside the walls. */
export const RULERS: Readonly<Record<RuledStep, readonly Ruler[]>> = {
  'made-of': [
    { claim: 'online-retail-2022', wall: LAST, words: 'retail' },
    { claim: 'official-2014-b2b', wall: SURVEY, words: 'toFirms' },
    { claim: 'official-2014-b2c', wall: SURVEY, words: 'toPeople' },
  ],
  'cross-border': [
    { claim: 'crossborder-broad-2022', wall: END, words: 'broad' },
    { claim: 'crossborder-2022', wall: END, words: 'unsaid' },
    { claim: 'customs-2022-june', wall: LAST, words: 'survey' },
    { claim: 'customs-platform-2019', wall: LAST, words: 'platform' },
  ],
  countryside: [
    { claim: 'rural-retail-2021', wall: END, words: 'rural2021' },
    { claim: 'rural-2022', wall: END, words: 'rural2022' },
    { claim: 'rural-official-2022', wall: LAST, words: 'ruralMinistry' },
  ],
};

/** The number that a ruled step is about, and what it says. */
export const FINDINGS: Readonly<Record<RuledStep, readonly [claim: string, words: keyof StorySource['words']]>> = {
  'made-of': ['official-2014-b2b-share', 'toFirmsShare'],
  'cross-border': ['crossborder-gap-ratio', 'gap'],
  countryside: ['rural-part-of-total', 'ruralShare'],
};

export function isRuled(step: Step): step is RuledStep {
  return Object.hasOwn(RULERS, step);
}

/** One brick that is lifted: from where, to where. */
export interface Lift {
  wall: Wall;
  index: number;
  place: ReturnType<typeof brickAt>;
}

/** A low wall a number, one under the other in the free sky above the early years. */
export function lifts(step: RuledStep, stage: Stage, source: StorySource): Lift[] {
  const free = new Map<Wall, number[]>();
  return RULERS[step].flatMap((ruler, row) => {
    const { value } = claimOf(source, ruler.claim);
    const indices = free.get(ruler.wall) ?? fromTheTop(claimOf(source, ruler.wall).value);
    free.set(ruler.wall, indices);
    const laid = rowCourses(value, stage);
    const y = rowY(step, row, stage, source);
    return indices.splice(0, begun(value)).map((index, i) => ({
      wall: ruler.wall,
      index,
      place: brickAt(i, Math.min(1, value - i), laid, rowX(stage), y),
    }));
  });
}

/** Whole bricks from the top down; the part of one at the top last. */
function fromTheTop(bricks: number): number[] {
  const whole = Array.from({ length: Math.floor(bricks) }, (_, i) => i).reverse();
  return begun(bricks) > whole.length ? [...whole, whole.length] : whole;
}

/** A low wall: of two courses, or of three where there is no room for long ones. */
function rowCourses(bricks: number, { far, wide }: Stage) {
  const high = wide || bricks < LONG_ROW ? 2 : 3;
  return { ...far, columns: Math.max(1, Math.ceil(begun(bricks) / high)) };
}

const rowX = ({ wide }: Stage) => (wide ? 24 : 8);

/** The finding at the top left. */
export function findingMarks(step: RuledStep, stage: Stage, source: StorySource): Marks {
  const [claim, words] = FINDINGS[step];
  const x = rowX(stage);
  const y = 12 + stage.big;
  return {
    lines: [],
    texts: [
      numeral(source, claim, x, y, stage.big),
      ...paragraph(
        'finding',
        x,
        belowNumeral(y, stage.big, stage.small),
        source.words[words],
        stage.small,
        findingWidth(stage),
      ),
    ],
  };
}

const findingWidth = ({ wide, width }: Stage) => (wide ? width * 0.5 : width * 0.58);

/** The ground of a row's bricks. */
function rowY(step: RuledStep, row: number, stage: Stage, source: StorySource): number {
  const { small, wide, far } = stage;
  const { texts } = findingMarks(step, stage, source);
  const below = Math.max(...texts.map((text) => text.y)) + small;
  return RULERS[step].slice(0, row + 1).reduce((y, { claim }) => {
    const { value } = claimOf(source, claim);
    const high = Math.max(2, courses(value, rowCourses(value, stage).columns)) * far.pitchY;
    return y + high + small * 1.3 + (wide ? 22 : 8);
  }, below);
}

/** What each row is, over its bricks, and its number beside them. */
export function rowMarks(step: RuledStep, stage: Stage, source: StorySource): Marks {
  const { far, small, number } = stage;
  const texts = RULERS[step].flatMap(({ claim, words }, row) => {
    const { value } = claimOf(source, claim);
    const y = rowY(step, row, stage, source);
    const { columns } = rowCourses(value, stage);
    const high = Math.max(2, courses(value, columns));
    const shifted = begun(value) > columns ? BOND : 0;
    const right = rowX(stage) + (columns + shifted) * far.pitchX;
    return [
      label(words, rowX(stage), y - high * far.pitchY - small * 0.4, source.words[words], small, 'quiet'),
      numeral(source, claim, right + 8, y - (high / 2) * far.pitchY + number * 0.36, number),
    ];
  });
  return { lines: [], texts };
}
