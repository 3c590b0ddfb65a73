import { defineFigure, type FigureTable } from '../../model/figures/figure.ts';
import { frameData, type FrameData } from '../../model/figures/frame.ts';
import { groups, texts, type WordsOf } from '../../model/figures/words.ts';
import { fillTemplate } from '../../model/text/fillTemplate.ts';
import { broughtBy, CHANGES, STEPS, type Change, type Digital } from './steps.ts';
import type { ViewState } from '../../model/links/urlState.ts';

// prettier-ignore
const words = () => groups({
  ...texts(
    'definition', 'definitionLink', 'back', 'next', 'steps', 'stepName', 'changed', 'same', 'before', 'detail',
    'sentenceFirst', 'sentence', 'list', 'columnStep', 'columnBrings', 'nothing',
  ).shape,
  terms: texts('data', 'products', 'models', 'logic', 'organisation', 'value'),
  step1: texts('title', 'label', 'story', 'logic', 'organisation', 'value'),
  step2: texts('title', 'label', 'story', 'logic', 'organisation', 'value'),
  step3: texts('title', 'label', 'story', 'logic', 'organisation', 'value'),
  step4: texts('title', 'label', 'story', 'logic', 'organisation', 'value'),
  step5: texts('title', 'label', 'story', 'logic', 'organisation', 'value'),
  step6: texts('title', 'label', 'story', 'logic', 'organisation', 'value'),
});
export type Words = WordsOf<typeof words>;

/** One step in the reader's words. */
export interface StepText extends Record<Change, string> {
  title: string;
  story: string;
  /** Beside what is new in the scene. */
  label: string;
}

export interface FusionLoopData {
  frame: FrameData;
  steps: StepText[];
  terms: Record<Digital | Change, string>;
  words: Omit<Words, 'terms' | `step${1 | 2 | 3 | 4 | 5 | 6}`>;
  definitionHref: string;
}

const NAMES = STEPS.map((_, i) => String(i + 1));
export const parameters = () => ({ orchard: { type: 'choice', default: '1', values: NAMES } }) as const;

export type FusionLoopParameters = ReturnType<typeof parameters>;

export const definition = defineFigure({
  name: 'fusion-loop',
  words,
  hasBadge: true,
  parameters,
  data(context) {
    const { step1, step2, step3, step4, step5, step6, terms, ...words } = context.words;
    return {
      frame: frameData(context, 'fusion-loop'),
      steps: [step1, step2, step3, step4, step5, step6],
      terms,
      words,
      definitionHref: context.href('0:1'),
    };
  },
  table,
  sentence,
});

export function table({ frame, steps, terms, words }: FusionLoopData): FigureTable {
  return {
    caption: frame.title,
    head: [words.columnStep, words.columnBrings, ...CHANGES.map((change) => capital(terms[change]))],
    rows: steps.map((step, i) => [
      `${i + 1} ${step.title}`,
      STEPS[i]?.brings.map((one) => terms[one]).join(words.list) || words.nothing,
      ...CHANGES.map((change) => step[change]),
    ]),
  };
}

export function sentence(
  { steps, terms, words }: FusionLoopData,
  { orchard }: ViewState<FusionLoopParameters>,
): string {
  const step = Number(orchard);
  const changes = STEPS[step - 1]?.changes ?? [];
  return fillTemplate(changes.length === 0 ? words.sentenceFirst : words.sentence, {
    step,
    steps: steps.length,
    title: steps[step - 1]?.title ?? '',
    digital: broughtBy(step)
      .map((one) => terms[one])
      .join(words.list),
    changes: changes.map((one) => terms[one]).join(words.list),
  });
}

/** A term as a heading: with a capital where the script has them. */
function capital(term: string): string {
  return term.charAt(0).toUpperCase() + term.slice(1);
}
