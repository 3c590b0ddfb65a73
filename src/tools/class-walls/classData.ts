import type { FigureTable } from '../../model/figures/figure.ts';
import type { AllClassWallsWords } from '../../model/content/siteWords.ts';
import { bestMix } from '../../model/walls/bestMix.ts';
import type { Language } from '../../model/text/language.ts';
import { spentPoints } from '../../model/walls/pointBudget.ts';
import { wallFile, type WallAnswer } from '../../model/walls/wallAnswer.ts';
import { missingText, layWalls, wallModel, type WallModel, type WallSource } from '../../figures/bricks/wallModel.ts';
import type { UnreadReason } from './readClass.ts';

export interface ClassWallsData {
  lang: Language;
  wall: WallModel;
  /** Two entries to try the box with: the even mix and the best one. Nobody's answers are made up. */
  examples: string[];
  problems: Record<UnreadReason, string>;
  words: ClassWallsWords;
}

export type ClassWallsWords = Omit<AllClassWallsWords, 'problems'>;

/** It has no state in the address: a class's answers are nobody's to pass on but the instructor's. */
export function classWallsData(source: WallSource, said: AllClassWallsWords): ClassWallsData {
  const { problems, ...words } = said;
  const wall = wallModel(source);
  const best = bestMix(wall.shape, wall.rules, wall.budgetPoints);
  return {
    lang: source.lang,
    wall,
    examples: [wall.even, best].map((mix) => wallFile({ mix, why: '' }).trim()),
    problems,
    words,
  };
}

/** A row an answer, for a spreadsheet. */
export function classTable({ wall, words }: ClassWallsData, answers: readonly WallAnswer[]): FigureTable {
  return {
    caption: words.plotTitle,
    head: [words.who, ...wall.strategies.map(({ short }) => short), words.spent, words.missing, words.why],
    rows: answers.map(({ mix, why }, i) => [
      String(i + 1),
      ...mix.map(String),
      String(spentPoints(mix)),
      missingText(layWalls(wall, mix).whole),
      why,
    ]),
  };
}
