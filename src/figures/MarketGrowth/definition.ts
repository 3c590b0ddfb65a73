import { fillTemplate } from '../../model/text/fillTemplate.ts';
import { defineFigure, type FigureContext, type FigureTable } from '../../model/figures/figure.ts';
import { frameData, type FrameData } from '../../model/figures/frame.ts';
import { groups, texts, type WordsOf } from '../../model/figures/words.ts';
import { formatQuantity } from '../../model/ledger/formatQuantity.ts';
import type { Claim } from '../../model/ledger/ledger.ts';
import { compareGuess, GUESS_MAX, NO_GUESS } from './guess.ts';
import type { ClaimMark, SceneSource } from './marks.ts';
import { OFFICIAL } from './official.ts';
import { STEP_COUNT, STEPS } from './storyStep.ts';
import type { ViewState } from '../../model/links/urlState.ts';

// prettier-ignore
const words = () => groups({
  bounds: texts('about', 'more-than', 'at-least'),
  words: texts(
    'slider', 'noGuess', 'brick', 'bricks', 'steps', 'back', 'next', 'stepOf', 'what', 'year', 'value', 'kind',
    'source', 'yours', 'guessKind', 'you', 'ask', 'guessed', 'said2', 'less', 'more', 'close', 'recall', 'said3',
    'said4', 'said5', 'said6',
  ),
  picture: texts(
    'brick', 'paper', 'drag', 'less', 'more', 'close', 'ratio', 'yearly', 'equal', 'official', 'others',
    'two', 'same', 'crossHeading', 'crossGap', 'crossA', 'crossA2', 'crossB', 'crossB2', 'crossC',
    'crossC2', 'ruralHeading', 'ruralA', 'ruralA2', 'ruralB', 'ruralB2', 'ruralC', 'ruralC2', 'share',
    'ruralPaper', 'ruralOfficial', 'known', 'unknownA', 'unknownB', 'unknownC',
  ),
  steps: groups({
    '1': texts('title', 'text'),
    '2': texts('title', 'text'),
    '3': texts('title', 'text'),
    '4': texts('title', 'text'),
    '5': texts('title', 'text'),
    '6': texts('title', 'text'),
  }),
});
export type Words = WordsOf<typeof words>;

/** All values of the story, in the order of the table. */
const claimIds = (): string[] => [
  'ecommerce-2011', 'ecommerce-2022', 'ecommerce-ratio', 'ecommerce-growth-yearly', 'ecommerce-linear-step',
  'ecommerce-growth-ten-years', ...OFFICIAL, 'official-2013-implied', 'official-2015', 'official-2014-b2b', 'official-2014-b2c', 'official-2014-b2b-share',
  'crossborder-broad-2022', 'crossborder-2022', 'crossborder-gap-ratio', 'customs-2022-june',
  'rural-retail-2021', 'rural-2022', 'rural-official-2022', 'rural-change-paper', 'rural-change-official',
  'rural-part-of-total',
]; // prettier-ignore

export interface MarketGrowthData {
  frame: FrameData;
  /** It stands in a scroll story, whose steps are text of the page. */
  inStory: boolean;
  scenes: SceneSource;
  /** Sentences, controls, the table's head. */
  words: Words['words'];
  /** One row a value: what, year, value, kind, source. */
  rows: string[][];
  /** What the steps say where there is no story around the figure; empty in a story. */
  steps: { title: string; text: string }[];
}

export const parameters = {
  guess: { type: 'number', default: NO_GUESS, min: NO_GUESS, max: GUESS_MAX, step: 1 },
  step: { type: 'number', default: 1, min: 1, max: STEP_COUNT, step: 1 },
} as const;

export type MarketGrowthParameters = typeof parameters;

export const definition = defineFigure({
  name: 'market-growth',
  words,
  parameters: () => parameters,
  data(context) {
    const inStory = context.props.story === true;
    return {
      frame: frameData(context, 'market-growth'),
      inStory,
      scenes: {
        claims: Object.fromEntries(claimIds().map((id) => [id, claimMark(context, id)])),
        words: context.words.picture,
      },
      words: context.words.words,
      rows: claimIds().map((id) => row(context, id)),
      steps: inStory ? [] : STEPS.map((n) => context.words.steps[n]),
    };
  },
  table,
  sentence,
});

export function table(
  { frame, words, rows }: MarketGrowthData,
  { guess }: ViewState<MarketGrowthParameters>,
): FigureTable {
  const guessed =
    guess === NO_GUESS ? [] : [[words.yours, '2022', guessText(words, guess), words.guessKind, words.you]];
  return {
    caption: frame.title,
    head: [words.what, words.year, words.value, words.kind, words.source],
    rows: [...guessed, ...rows],
  };
}

/** After the guess, every step has a sentence of its own. */
function isToldStep(step: number): step is 2 | 3 | 4 | 5 | 6 {
  return step > 1 && step <= STEP_COUNT;
}

export function sentence(
  { scenes, words }: MarketGrowthData,
  { step, guess }: ViewState<MarketGrowthParameters>,
): string {
  const { verdict, gap } = compareGuess(guess, scenes.claims['ecommerce-2022']?.value ?? 0);
  const fill = (key: keyof typeof words) =>
    fillTemplate(words[key], { guess: guessText(words, guess), gap: gap.toFixed(2) });
  if (!isToldStep(step)) return fill(verdict === 'none' ? 'ask' : 'guessed');
  const after = verdict === 'none' ? '' : fill(step === 2 ? verdict : 'recall');
  return `${words[`said${step}`]}${after}`;
}

/** A guess as the reader sees it: `24块`. */
export function guessText(words: Pick<Words['words'], 'noGuess' | 'brick' | 'bricks'>, guess: number): string {
  if (guess === NO_GUESS) return words.noGuess;
  return fillTemplate(words[guess === 1 ? 'brick' : 'bricks'], { guess });
}

const MARK_OF_BOUND: Record<Claim['bound'], string> = { exact: '', about: '≈', 'at-least': '≥', 'more-than': '>' };

/** A wall has no room for more; the table gives what was published. */
const PICTURE_DECIMALS = 2;

function claimMark({ ledger, lang }: FigureContext, id: string): ClaimMark {
  const claim = ledger.get(id);
  const { kind, bound, unit } = claim;
  const value = ledger.value(id);
  const decimals = Math.min(claim.decimals, PICTURE_DECIMALS);
  const text = unit === null ? '' : formatQuantity({ value, unit, decimals }, lang, { bare: unit === 'trillion-yuan' });
  const rise = claim.kind === 'derived' && claim.derive.op === 'change' && value > 0 ? '+' : '';
  return { value, text: MARK_OF_BOUND[bound] + rise + text, kind };
}

function row({ ledger, lang, words, common }: FigureContext<Words>, id: string): string[] {
  const claim = ledger.get(id);
  const value = ledger.format(id, lang);
  return [
    claim.measures[lang],
    'year' in claim && claim.year !== null ? String(claim.year) : '—',
    claim.bound === 'exact' ? value : words.bounds[claim.bound].replace('#', value),
    common.kinds[claim.kind],
    source(claim, { ledger, lang }),
  ];
}

function source(claim: Claim, { ledger, lang }: Pick<FigureContext, 'ledger' | 'lang'>): string {
  if (claim.kind === 'paper') return `§${claim.locator}`;
  if (claim.kind === 'external') return claim.publisher[lang];
  return ledger.formula(claim.id, lang) ?? '—';
}
