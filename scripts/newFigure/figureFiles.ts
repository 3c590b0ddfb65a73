import { folderOf } from '../../src/model/content/readContent.ts';

/** The files of a figure to start from, by name. @param name in kebab-case */
export function figureFiles(name: string): Record<string, string> {
  const folder = folderOf(name);
  // Parameters of all figures share the page's query, so each has a name of its own.
  const parameter = name.replaceAll('-', '');
  return {
    'definition.ts': definition(name, folder, parameter),
    [`${folder}.svelte`]: component(folder, parameter),
    'Bar.svelte': bar(),
    'Thumbnail.svelte': thumbnail(folder, parameter),
    'states.ts': states(parameter),
    'assumptions.yaml': assumptions(name),
    'words.zh.yaml': wordsZh(),
    'words.en.yaml': wordsEn(),
  };
}

function definition(name: string, folder: string, parameter: string): string {
  return `import { defineFigure, type FigureTable } from '../../model/figures/figure.ts';
import { frameData, type FrameData } from '../../model/figures/frame.ts';
import { texts, type WordsOf } from '../../model/figures/words.ts';
import type { ViewState } from '../../model/links/urlState.ts';
import { fillTemplate } from '../../model/text/fillTemplate.ts';
import { assumptionInput, assumptionText, numberParameter, type AssumptionInput } from '../kit/assumptionInput.ts';

const words = () => texts('amount', 'what', 'value', 'sentence');

export interface ${folder}Data {
  frame: FrameData;
  /** The reader's to change: \`assumptions.yaml\` has where it starts and how far it goes. */
  amount: AssumptionInput;
  words: WordsOf<typeof words>;
}

export function parameters({ amount }: ${folder}Data) {
  return { ${parameter}: numberParameter(amount) } as const;
}

export type ${folder}Parameters = ReturnType<typeof parameters>;

export const definition = defineFigure({
  name: '${name}',
  words,
  hasBadge: true,
  parameters,
  data(context) {
    return {
      frame: frameData(context, '${name}'),
      amount: assumptionInput(context, '${name}-amount'),
      words: context.words,
    };
  },
  table,
  sentence,
});

export function table(data: ${folder}Data, { ${parameter} }: ViewState<${folder}Parameters>): FigureTable {
  return {
    caption: data.frame.title,
    head: [data.words.what, data.words.value],
    rows: [[data.words.amount, amountText(data, ${parameter})]],
  };
}

export function sentence(data: ${folder}Data, { ${parameter} }: ViewState<${folder}Parameters>): string {
  return fillTemplate(data.words.sentence, { amount: amountText(data, ${parameter}) });
}

export function amountText({ amount, frame }: ${folder}Data, value: number): string {
  return assumptionText(amount, value, frame.lang);
}
`;
}

function component(folder: string, parameter: string): string {
  return `<!--
@component
One amount as a bar, which the reader sets.
-->
<script lang="ts">
  import Frame from '../kit/Frame.svelte';
  import Picture from '../kit/Picture.svelte';
  import Slider from '../kit/Slider.svelte';
  import { LinkedView } from '../kit/linkedView.svelte.ts';
  import Bar from './Bar.svelte';
  import { amountText, parameters, sentence as sentenceOf, table as tableOf, type ${folder}Data } from './definition.ts';

  interface Props {
    data: ${folder}Data;
  }

  const NARROW = { width: 288, height: 24 };
  const WIDE = { width: 624, height: 24 };

  let { data }: Props = $props();
  const view = new LinkedView(() => [parameters(data), data.frame]);
  const sentence = $derived(sentenceOf(data, view.state));
  const table = $derived(tableOf(data, view.state));
</script>

<Frame frame={data.frame} {view} {sentence} {table}>
  <Slider
    {...data.amount}
    label={data.words.amount}
    value={view.state.${parameter}}
    valueText={amountText(data, view.state.${parameter})}
    kind="assumption"
    oninput={(${parameter}) => view.set({ ${parameter} })}
  />
  <Picture narrow={NARROW} wide={WIDE} label={sentence}>
    {#snippet children({ width, height })}
      <Bar {width} {height} value={view.state.${parameter}} max={data.amount.max} />
    {/snippet}
  </Picture>
</Frame>
`;
}

function bar(): string {
  return `<!--
@component
An amount as a bar on the ground that it could take.
-->
<script lang="ts">
  import { scaleLinear } from 'd3';

  interface Props {
    /** px */
    width: number;
    height: number;
    value: number;
    max: number;
  }

  let { width, height, value, max }: Props = $props();
  const x = $derived(scaleLinear([0, max], [0, width]));
</script>

<rect class="ground" {width} {height} />
<rect class="amount" width={x(value)} {height} />

<style>
  .ground {
    fill: var(--rule);
  }

  .amount {
    fill: var(--brick);
  }
</style>
`;
}

function thumbnail(folder: string, parameter: string): string {
  return `<!--
@component
The bar of the default state, on the preview picture.
-->
<script lang="ts">
  import { defaultState } from '../../model/links/urlState.ts';
  import Bar from './Bar.svelte';
  import { parameters, type ${folder}Data } from './definition.ts';

  interface Props {
    data: ${folder}Data;
  }

  let { data }: Props = $props();
  const { ${parameter} } = $derived(defaultState(parameters(data)));
</script>

<svg viewBox="0 0 600 40">
  <Bar width={600} height={40} value={${parameter}} max={data.amount.max} />
</svg>
`;
}

function states(parameter: string): string {
  return `import type { PictureStates } from '../kit/pictureStates.ts';

export const states: PictureStates = { states: [['zh', ''], ['zh', '${parameter}=10'], ['en', '${parameter}=90']] };
`;
}

function assumptions(name: string): string {
  return `# What this figure assumes and its reader may change. Entries as in content/claims.yaml; each id begins with the name of the figure.
- id: ${name}-amount
  kind: assumption
  value: 50
  decimals: 0
  unit: percent
  min: 0
  max: 100
  step: 5
  measures: { zh: 读者设定的比例, en: share that the reader sets }
  reason:
    zh: 只是起点，由读者来改；它没有经过任何测量。
    en: Only a place to start, for the reader to change; it was not measured.
`;
}

function wordsZh(): string {
  return `title: 用一句话说出这张图的发现
caption: 说明怎么读这张图，它不能说明什么。
badge: 示意：比例由你定
amount: 比例
what: 什么
value: 数值
sentence: 比例设在{amount}。
`;
}

function wordsEn(): string {
  return `title: The finding of this figure in one sentence
caption: How to read this figure, and what it cannot tell.
badge: 'Illustration: the share is yours to set'
amount: Share
what: What
value: Value
sentence: The share is set to {amount}.
`;
}
