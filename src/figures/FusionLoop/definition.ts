import { frameData, type FigureDefinition, type FrameData, type FigureTable } from '../../model/figure.ts';
import { fillTemplate } from '../../model/text/fillTemplate.ts';
import { word } from '../../model/text/words.ts';
import { broughtBy, CHANGES, DIGITAL, STEPS, type Change, type Digital } from './steps.ts';
import type { ViewState } from '../../model/links/urlState.ts';

const WORDS = [
  'back', 'next', 'steps', 'changed', 'same', 'before', 'sentenceFirst', 'sentence', 'list', 'columnStep', 'columnBrings', 'nothing',
  'definition', 'definitionLink', 'stepName',
] as const; // prettier-ignore

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
  words: Record<(typeof WORDS)[number], string>;
  definitionHref: string;
}

const NAMES = STEPS.map((_, i) => String(i + 1));
export const parameters = () => ({ orchard: { type: 'choice', default: '1', values: NAMES } }) as const;

export type FusionLoopParameters = ReturnType<typeof parameters>;

export const definition: FigureDefinition<FusionLoopData, FusionLoopParameters> = {
  name: 'fusion-loop',
  id: () => 'fusion-loop',
  parameters,
  data(context) {
    const text = (key: string) => word(context.strings, key);
    return {
      frame: frameData(context, 'fusion-loop'),
      steps: STEPS.map((_, i) => {
        const entries = ['title', 'story', 'label', ...CHANGES].map((key) => [key, text(`step${i + 1}.${key}`)]);
        return Object.fromEntries(entries) as StepText;
      }),
      terms: Object.fromEntries(
        [...DIGITAL, ...CHANGES].map((key) => [key, text(`terms.${key}`)]),
      ) as FusionLoopData['terms'],
      words: Object.fromEntries(WORDS.map((key) => [key, text(key)])) as FusionLoopData['words'],
      definitionHref: context.href('0:1'),
    };
  },
  table,
  sentence,
};

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
