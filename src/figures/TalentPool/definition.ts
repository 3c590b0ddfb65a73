import { defineFigure, type FigureTable } from '../../model/figures/figure.ts';
import { frameData, type FrameData } from '../../model/figures/frame.ts';
import { texts, type CommonWords, type WordsOf } from '../../model/figures/words.ts';
import type { ViewState } from '../../model/links/urlState.ts';
import { assumptionInput, numberParameter, type AssumptionInput } from '../kit/assumptionInput.ts';
import { leverOf, type Lever } from '../kit/lever.ts';
import { describe, peopleText, percentText } from './describe.ts';
import { addedShare, closesInYear, missingPerHundred, neededPercent, runPool, yearsOf } from './simulation.ts';

/** URL parameter → ledger entry. The first two stand up front, the others in the notes. */
export const ASSUMPTIONS = {
  tpdelay: 'talent-pool-delay',
  tpgrow: 'talent-pool-growth',
  tppeople: 'talent-pool-people',
  tpbegin: 'talent-pool-starts',
  tpfinish: 'talent-pool-finish',
  tpleave: 'talent-pool-leave',
  tpgain: 'talent-pool-gain',
} as const;
export type AssumptionName = keyof typeof ASSUMPTIONS;
export const UP_FRONT: readonly AssumptionName[] = ['tpdelay', 'tpgrow'];

// prettier-ignore
const words = () => texts(
  'people', 'added', 'missing', 'surplus', 'trainees', 'short', 'shortIn', 'brick', 'brickIs', 'today', 'year', 'school', 'picturePool',
  'strategy', 'strategyNote', 'strategyPaper', 'withoutLever', 'withLever', 'peaks', 'widens', 'narrows',
  'endShort', 'endOver', 'closes', 'enough', 'needs', 'never', 'sentence', 'countTitle', 'countPaper',
  'countOfficial', 'countBrick', 'countNote', 'countLedger', 'pictureCount', 'tablePaper', 'tableOfficial',
  'yearHead', 'posts', 'peopleHead', 'addedHead', 'missingHead', 'traineesHead', 'model', 'about', 'symbols',
  'limits',
);
export type Words = WordsOf<typeof words>;

/** The two published numbers for one year, and their difference: a reading note, not the model's. */
export interface Counts {
  paper: { millions: number; text: string; href: string };
  official: { millions: number; text: string; href: string };
  gap: string;
}

export interface TalentPoolData {
  frame: FrameData;
  scaleWords: CommonWords['scale'];
  assumptions: Record<AssumptionName, AssumptionInput>;
  words: Words;
  counts: Counts;
  /** Strategy 5: its section and the sentence that the lever stands for. */
  lever: Lever;
}

export const LEVER_STEP = 5;

export function parameters({ assumptions }: TalentPoolData) {
  const numbers = Object.fromEntries(
    Object.entries(assumptions).map(([name, input]) => [name, numberParameter(input)]),
  ) as Record<AssumptionName, ReturnType<typeof numberParameter>>;
  // Half carried out, so that the picture shows from the start what a delay does.
  return { tps5: { type: 'number', default: 50, min: 0, max: 100, step: LEVER_STEP } as const, ...numbers };
}

export type TalentPoolParameters = ReturnType<typeof parameters>;
export type TalentPoolState = ViewState<TalentPoolParameters>;

/** The model's answer to a state. */
export function solve(state: TalentPoolState) {
  const pool = {
    peopleNow: state.tppeople,
    growthPercent: state.tpgrow,
    startsPerHundred: state.tpbegin,
    finishPercent: state.tpfinish,
    leavePercent: state.tpleave,
    delayYears: state.tpdelay,
    added: addedShare(state.tps5, state.tpgain),
  };
  const months = runPool(pool);
  return {
    years: yearsOf(months),
    closes: closesInYear(months),
    needed: neededPercent(pool, state.tpgain, LEVER_STEP),
  };
}

export type TalentPoolSolution = ReturnType<typeof solve>;

export const definition = defineFigure({
  name: 'talent-pool',
  words,
  hasBadge: true,
  parameters,
  data(context) {
    const { lang, ledger, href } = context;
    const count = (id: string) => ({
      millions: ledger.value(id),
      text: ledger.format(id, lang),
      href: href(`claim:${id}`),
    });
    return {
      frame: frameData(context, 'talent-pool'),
      scaleWords: context.common.scale,
      assumptions: Object.fromEntries(
        Object.entries(ASSUMPTIONS).map(([name, id]) => [name, assumptionInput(context, id)]),
      ) as TalentPoolData['assumptions'],
      words: context.words,
      counts: {
        paper: count('workforce-2019'),
        official: count('workforce-official-2019'),
        gap: ledger.format('workforce-gap-2019', lang),
      },
      lever: leverOf(context, 's5-ladder', '4.5:5'),
    };
  },
  table,
  sentence,
});

export function table(data: TalentPoolData, state: ViewState<TalentPoolParameters>): FigureTable {
  return tableOf(data, solve(state));
}

export function sentence(data: TalentPoolData, state: ViewState<TalentPoolParameters>): string {
  return describe({ lang: data.frame.lang, words: data.words, delay: data.assumptions.tpdelay }, state, solve(state));
}

export function tableOf({ frame, words, counts }: TalentPoolData, { years }: TalentPoolSolution): FigureTable {
  const { lang } = frame;
  return {
    caption: frame.title,
    head: [words.yearHead, words.posts, words.peopleHead, words.addedHead, words.missingHead, words.traineesHead],
    rows: [
      ...years.map((year, i) => [
        String(i),
        String(Math.round(year.posts)),
        peopleText(year.people, lang),
        peopleText(year.addedPeople, lang),
        percentText(missingPerHundred(year), lang),
        peopleText(year.trainees, lang),
      ]),
      [words.tablePaper, '', counts.paper.text, '', '', ''],
      [words.tableOfficial, '', counts.official.text, '', '', ''],
    ],
  };
}
