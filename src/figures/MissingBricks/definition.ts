import { defineFigure, type FigureContext, type FigureTable } from '../../model/figures/figure.ts';
import { frameData, type FrameData } from '../../model/figures/frame.ts';
import { texts, type WordsOf } from '../../model/figures/words.ts';
import { formerIds } from '../kit/formerIds.ts';
import { fillTemplate } from '../../model/text/fillTemplate.ts';
import type { ViewState } from '../../model/links/urlState.ts';

export type Pair = 1 | 2 | 3 | 4 | 5;

/** A symptom as a missing brick: its label on the wall, what the text says of it, where it says so. */
export interface MissingBrick {
  id: string;
  /** What it was called in old links. */
  was?: readonly string[];
  label: string;
  text: string;
  locators: { text: string; href: string }[];
  /** Measures of §4 that the model links to it; none is a finding. */
  measures: ReachingMeasure[];
}

export interface ReachingMeasure {
  /** The strategy that it belongs to. */
  pair: Pair;
  label: string;
  /** The text names the symptom; otherwise only the mechanism reaches it. */
  direct: boolean;
  /** Two codings differ on it. */
  disputed: boolean;
}

export interface MissingWall {
  /** The pair whose hue it has. */
  pair: Pair;
  name: string;
  section: string;
  href: string;
  bricks: MissingBrick[];
}

/** Where a strategy is to be read. */
export interface StrategyPlace {
  name: string;
  section: string;
  href: string;
}

// prettier-ignore
const words = () => texts(
  'none', 'open', 'reached', 'unreached', 'allMet', 'someMet', 'brickReached', 'brickUnreached', 'noMeasure', 'keyTitle',
  'keyGap', 'keyMeasure', 'keyUnreached', 'panelWhere', 'panelReached', 'panelUnreached', 'direct', 'partial', 'disputed',
  'problem', 'symptom', 'says', 'where', 'by', 'nobody', 'comma',
);
export type Words = WordsOf<typeof words>;

export interface MissingBricksData {
  frame: FrameData;
  walls: MissingWall[];
  /** By pair, 1 to 5. */
  strategies: StrategyPlace[];
  words: Words;
}

export const NO_BRICK = 'none';

export function parameters(data: MissingBricksData) {
  const bricks = data.walls.flatMap((wall) => wall.bricks);
  const values = [NO_BRICK, ...bricks.map(({ id }) => id)];
  return { brick: { type: 'choice', default: NO_BRICK, values, was: formerIds(bricks) } } as const;
}

export type MissingBricksParameters = ReturnType<typeof parameters>;

export const definition = defineFigure({
  name: 'missing-bricks',
  words,
  parameters,
  data(context) {
    const { lang, coding, href } = context;
    return {
      frame: frameData(context, 'missing-bricks'),
      walls: wallsOf(context),
      strategies: coding.strategies.map(({ name, section }) => ({ name: name[lang], section, href: href(section) })),
      words: context.words,
    };
  },
  table,
  sentence,
});

export function table(data: MissingBricksData): FigureTable {
  const { words } = data;
  return {
    caption: data.frame.title,
    head: [words.problem, words.symptom, words.says, words.where, words.by],
    rows: data.walls.flatMap((wall) =>
      wall.bricks.map((brick) => [
        `${wall.section} ${wall.name}`,
        brick.label,
        brick.text,
        brick.locators.map((at) => at.text).join(' '),
        brick.measures.map((measure) => measure.label).join(words.comma) || words.nobody,
      ]),
    ),
  };
}

export function sentence(data: MissingBricksData, { brick: open }: ViewState<MissingBricksParameters>): string {
  const { words, walls } = data;
  const wall = walls.find((one) => one.bricks.some((brick) => brick.id === open));
  const brick = wall?.bricks.find((one) => one.id === open);
  if (!wall || !brick) {
    const bricks = walls.flatMap((one) => one.bricks);
    const unreached = bricks.filter((one) => one.measures.length === 0);
    return fillTemplate(words.none, {
      walls: walls.length,
      bricks: bricks.length,
      unreached: unreached.length,
      labels: unreached.map((one) => one.label).join(words.comma),
    });
  }
  const reach = fillTemplate(brick.measures.length === 0 ? words.unreached : words.reached, {
    count: brick.measures.length,
    labels: brick.measures.map((measure) => measure.label).join(words.comma),
  });
  return fillTemplate(words.open, { wall: wall.name, brick: brick.label, reach });
}

function wallsOf({ lang, coding, href, isDisputed }: FigureContext): MissingWall[] {
  const measures = coding.strategies.flatMap((strategy, i) =>
    strategy.measures.map(({ id, label }) => ({ id, label: label[lang], pair: (i + 1) as Pair })),
  );
  return coding.problems.map((problem, i) => ({
    pair: (i + 1) as Pair,
    name: problem.name[lang],
    section: problem.section,
    href: href(problem.section),
    bricks: problem.symptoms.map((symptom) => ({
      id: symptom.id,
      ...(symptom.was.length > 0 && { was: symptom.was }),
      label: symptom.label[lang],
      text: symptom.text[lang],
      locators: symptom.locators.map((at) => ({ text: `§${at}`, href: href(at) })),
      measures: measures.flatMap(({ id, label, pair }) => {
        const link = coding.links.find((one) => one.symptom === symptom.id && one.measure === id);
        const disputed = isDisputed(id, symptom.id);
        return link ? [{ pair, label, direct: link.kind === 'direct', disputed }] : [];
      }),
    })),
  }));
}
