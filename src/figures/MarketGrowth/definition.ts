import { fillTemplate } from '../../model/text/fillTemplate.ts';
import { defineFigure, type FigureContext, type FigureTable } from '../../model/figures/figure.ts';
import { frameData, type FrameData } from '../../model/figures/frame.ts';
import { groups, texts, type WordsOf } from '../../model/figures/words.ts';
import { formatQuantity } from '../../model/ledger/formatQuantity.ts';
import type { Claim } from '../../model/ledger/ledger.ts';
import { compareGuess, GUESS_MAX, guessText, NO_GUESS } from './guess.ts';
import { FINDINGS, RULERS } from './rulers.ts';
import { FORMER_STEPS, STEPS } from './storyStep.ts';
import { END, PUBLISHED, START, WALLS, type ClaimMark, type StorySource } from './walls.ts';
import type { ViewState } from '../../model/links/urlState.ts';

// prettier-ignore
const words = () => groups({
  bounds: texts('about', 'more-than', 'at-least'),
  words: texts(
    'slider', 'noGuess', 'brick', 'bricks', 'steps', 'back', 'next', 'stepOf', 'what', 'year', 'value', 'kind',
    'source', 'yours', 'guessKind', 'you', 'thisHigh', 'showMe', 'sealed', 'shareThis', 'ask', 'guessed', 'less',
    'more', 'close', 'recall',
  ),
  said: texts('answer', 'record', 'made-of', 'cross-border', 'countryside', 'known'),
  picture: texts(
    'brick', 'unit', 'drag', 'start', 'laying', 'yours', 'less', 'more', 'close', 'paper', 'steppedBack', 'two', 'same',
    'toFirmsShare', 'retail', 'toFirms', 'toPeople', 'gap', 'broad', 'unsaid', 'survey', 'platform', 'ruralShare',
    'rural2021', 'rural2022', 'ruralMinistry', 'paperSays', 'recordSays', 'unknownA', 'unknownB', 'unknownC',
  ),
  steps: groups({
    guess: texts('title', 'text'),
    answer: texts('title', 'text'),
    record: texts('title', 'text'),
    'made-of': texts('title', 'text'),
    'cross-border': texts('title', 'text'),
    countryside: texts('title', 'text'),
    known: texts('title', 'text'),
  }),
});
export type Words = WordsOf<typeof words>;

/** All values of the story, in the order of the table. */
const claimIds = (): string[] => [
  START, END, 'ecommerce-ratio', 'ecommerce-growth-yearly', 'ecommerce-linear-step', 'ecommerce-growth-ten-years',
  ...PUBLISHED, 'official-2013-implied', 'official-2015',
  ...Object.values(FINDINGS).map(([claim]) => claim),
  ...Object.values(RULERS).flatMap((rulers) => rulers.map(({ claim }) => claim)),
  'rural-change-paper', 'rural-change-official',
]; // prettier-ignore

export interface MarketGrowthData {
  frame: FrameData;
  /** It stands in a scroll story, whose steps are text of the page. */
  inStory: boolean;
  source: StorySource;
  /** How high the lowest and the highest wall are, in bricks: what a picture is measured by. */
  bricks: { start: number; most: number };
  /** Sentences, controls, the table's head. */
  words: Words['words'];
  said: Words['said'];
  /** One row a value: what, year, value, kind, source. */
  rows: string[][];
  /** What the steps say where there is no story around the figure; empty in a story. */
  steps: { title: string; text: string }[];
}

export const parameters = {
  guess: { type: 'number', default: NO_GUESS, min: NO_GUESS, max: GUESS_MAX, step: 1 },
  step: { type: 'choice', default: 'guess', values: STEPS, was: FORMER_STEPS },
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
      bricks: {
        start: context.ledger.value(START),
        most: Math.max(...WALLS.map((wall) => context.ledger.value(wall))),
      },
      source: {
        claims: Object.fromEntries(claimIds().map((id) => [id, claimMark(context, id)])),
        words: context.words.picture,
      },
      words: context.words.words,
      said: context.words.said,
      rows: claimIds().map((id) => row(context, id)),
      steps: inStory ? [] : STEPS.map((step) => context.words.steps[step]),
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

export function sentence(
  { source, words, said }: MarketGrowthData,
  { step, guess }: ViewState<MarketGrowthParameters>,
): string {
  const { verdict, gap } = compareGuess(guess, source.claims[END]?.value ?? 0);
  const fill = (key: keyof typeof words) =>
    fillTemplate(words[key], { guess: guessText(words, guess), gap: gap.toFixed(2) });
  if (step === 'guess') return fill(verdict === 'none' ? 'ask' : 'guessed');
  const after = verdict === 'none' ? '' : fill(step === 'answer' ? verdict : 'recall');
  return `${said[step]}${after}`;
}

const MARK_OF_BOUND: Record<Claim['bound'], string> = { exact: '', about: '≈', 'at-least': '≥', 'more-than': '>' };

/** A wall has no room for more; the table gives what was published. */
const PICTURE_DECIMALS = 2;

function claimMark({ ledger, lang }: FigureContext, id: string): ClaimMark {
  const claim = ledger.get(id);
  const { kind, bound, unit } = claim;
  const value = ledger.value(id) * (unit === 'billion-yuan' ? 1e-3 : 1);
  const decimals = Math.min(claim.decimals, PICTURE_DECIMALS);
  const bricks = unit === 'trillion-yuan' || unit === 'billion-yuan';
  const text =
    unit === null
      ? ''
      : bricks
        ? formatQuantity({ value, unit: 'trillion-yuan', decimals }, lang, { bare: true })
        : formatQuantity({ value, unit, decimals }, lang);
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
