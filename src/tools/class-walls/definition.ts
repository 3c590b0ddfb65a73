import type { FigureContext, FigureDefinition, FigureTable } from '../../model/figure.ts';
import { bestMix } from '../../model/walls/bestMix.ts';
import type { Language } from '../../model/text/language.ts';
import { spentPoints } from '../../model/walls/pointBudget.ts';
import { wallFile, type WallAnswer } from '../../model/walls/wallAnswer.ts';
import { remainderText, layWalls, wallModel, type WallModel } from '../../figures/bricks/wallModel.ts';
import type { UnreadReason } from './readClass.ts';

export interface ClassWallsData {
  lang: Language;
  wall: WallModel;
  /** Two entries to try the box with: the even mix and the best one. Nobody's answers are made up. */
  examples: string[];
  problems: Record<UnreadReason, string>;
  words: ClassWallsWords;
}

/** `figures.class-walls` of the language's file, but for the reasons why something was not read. */
export type ClassWallsWords = Record<
  | 'empty' | 'boxLabel' | 'boxHint' | 'choose' | 'drop' | 'example' | 'clear' | 'fileTooBig' | 'fileFailed' | 'count'
  | 'withWhy' | 'unread' | 'stopped' | 'plotTitle' | 'plotHint' | 'plotHintMany' | 'median' | 'points' | 'wallTitle'
  | 'wallHint' | 'left' | 'meanLeft' | 'noMeasure' | 'assumptions' | 'reasonsTitle' | 'noReasons' | 'unreadTitle' | 'line'
  | 'more' | 'tools' | 'csv' | 'svg' | 'png' | 'pictureTitle' | 'pictureFailed' | 'source' | 'table' | 'who' | 'why'
  | 'spent' | 'noScript' | 'comma',
  string
>; // prettier-ignore

/** It has no state in the address: a class's answers are nobody's to pass on but the instructor's. */
type NoParameters = Record<never, never>;

export const definition: FigureDefinition<ClassWallsData, NoParameters> = {
  name: 'class-walls',
  id: () => 'class-walls',
  parameters: () => ({}),
  data(context: FigureContext): ClassWallsData {
    const { problems, ...words } = context.strings;
    const wall = wallModel(context);
    const best = bestMix(wall.shape, wall.rules, wall.budgetPoints);
    return {
      lang: context.lang,
      wall,
      examples: [wall.even, best].map((mix) => wallFile({ mix, why: '' }).trim()),
      problems: problems as ClassWallsData['problems'],
      words: words as ClassWallsWords,
    };
  },
  table: (data) => classTable(data, []),
  sentence: (data) => data.words.empty,
};

/** A row an answer, for a spreadsheet. */
export function classTable({ wall, words }: ClassWallsData, answers: readonly WallAnswer[]): FigureTable {
  return {
    caption: words.plotTitle,
    head: [words.who, ...wall.strategies.map(({ short }) => short), words.spent, words.meanLeft, words.why],
    rows: answers.map(({ mix, why }, i) => [
      String(i + 1),
      ...mix.map(String),
      String(spentPoints(mix)),
      remainderText(layWalls(wall, mix).whole),
      why,
    ]),
  };
}
