import {
  frameData,
  type FigureContext,
  type FigureDefinition,
  type FigureTable,
  type FrameData,
} from '../../model/figure.ts';
import { fillTemplate } from '../../model/fillTemplate.ts';
import { word } from '../../model/words.ts';

/** A symptom as a missing brick: its label on the wall, what the text says of it, where it says so. */
export interface MissingBrick {
  id: string;
  label: string;
  text: string;
  locators: { text: string; href: string }[];
  /** Measures of §4 that the model links to it; none is a finding. */
  measureCount: number;
}

export interface MissingWall {
  /** 1 to 5: the pair whose hue it has. */
  pair: 1 | 2 | 3 | 4 | 5;
  name: string;
  section: string;
  href: string;
  bricks: MissingBrick[];
}

export interface MissingBricksData {
  frame: FrameData;
  walls: MissingWall[];
  words: Record<'none' | 'open' | 'count' | 'unreached' | 'reached' | 'problem' | 'symptom' | 'says' | 'where', string>;
}

export const NO_BRICK = 'none';

function parameters(data: MissingBricksData) {
  const ids = data.walls.flatMap((wall) => wall.bricks.map((brick) => brick.id));
  return { brick: { type: 'choice', default: NO_BRICK, values: [NO_BRICK, ...ids] } } as const;
}

export type MissingBricksParameters = ReturnType<typeof parameters>;

export const definition: FigureDefinition<MissingBricksData, MissingBricksParameters> = {
  name: 'missing-bricks',
  id: () => 'missing-bricks',
  parameters,
  data(context) {
    const words = Object.fromEntries(
      ['none', 'open', 'count', 'unreached', 'reached', 'problem', 'symptom', 'says', 'where'].map((key) => [
        key,
        word(context.strings, key),
      ]),
    ) as MissingBricksData['words'];
    return { frame: frameData(context, 'missing-bricks'), walls: wallsOf(context), words };
  },
  table(data): FigureTable {
    const { words } = data;
    return {
      caption: data.frame.title,
      head: [words.problem, words.symptom, words.says, words.where],
      rows: data.walls.flatMap((wall) =>
        wall.bricks.map((brick) => [wall.name, brick.label, brick.text, brick.locators.map((at) => at.text).join(' ')]),
      ),
    };
  },
  sentence(data, { brick: open }) {
    const wall = data.walls.find((one) => one.bricks.some((brick) => brick.id === open));
    const brick = wall?.bricks.find((one) => one.id === open);
    if (!wall || !brick) {
      const bricks = data.walls.flatMap((one) => one.bricks);
      const unreached = bricks.filter((one) => one.measureCount === 0).length;
      return fillTemplate(data.words.none, { walls: data.walls.length, bricks: bricks.length, unreached });
    }
    const reach =
      brick.measureCount === 0 ? data.words.unreached : fillTemplate(data.words.reached, { count: brick.measureCount });
    return fillTemplate(data.words.open, { wall: wall.name, brick: brick.label, text: brick.text, reach });
  },
};

function wallsOf({ lang, model, href }: FigureContext): MissingWall[] {
  return model.problems.map((problem, i) => ({
    pair: (i + 1) as MissingWall['pair'],
    name: problem.name[lang],
    section: problem.section,
    href: href(problem.section),
    bricks: problem.symptoms.map((symptom) => ({
      id: symptom.id,
      label: symptom.label[lang],
      text: symptom.text[lang],
      locators: symptom.locators.map((at) => ({ text: `§${at}`, href: href(at) })),
      measureCount: model.links.filter((link) => link.symptom === symptom.id).length,
    })),
  }));
}
