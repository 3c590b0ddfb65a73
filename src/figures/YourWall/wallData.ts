import { extent, greatest } from 'd3';
import { bestMix } from '../../model/walls/bestMix.ts';
import type { MixWords } from '../../model/walls/describeMix.ts';
import type { FigureContext } from '../../model/figures/figure.ts';
import { frameData, type FrameData } from '../../model/figures/frame.ts';
import { fillTemplate } from '../../model/text/fillTemplate.ts';
import { groups, texts, type WordsOf } from '../../model/figures/words.ts';
import type { MoveWords } from '../bricks/lastMove.svelte.ts';
import { wallModel, type WallModel } from '../bricks/wallModel.ts';

export interface YourWallData {
  frame: FrameData;
  wall: WallModel;
  /** The mix that leaves least under the same rules: they are fixed, so it is found once, when the page is built. */
  best: number[];
  /** What becomes of that mix when the assumptions move. */
  flip: string;
  /** The figure in which the assumptions can be changed. */
  mixHref: string | undefined;
  sentence: MixWords;
  move: MoveWords;
  /** How the mix compares with the others, by `Comparison`. */
  compared: Record<Comparison | 'tail', string>;
  words: YourWallWords;
  /** Where the words are to be had that only few need. */
  laterHref: string;
}

export type Comparison = 'best' | 'even' | 'better' | 'same' | 'worse';

// prettier-ignore
export const words = () => groups({
  ...texts('classLink', 'flip').shape,
  sentence: texts(
    'still', 'relieved', 'unmoved', 'all', 'some', 'item', 'many', 'part', 'rules', 'budget', 'comma', 'and',
  ),
  move: texts('cue', 'laid', 'taken', 'nothing'),
  compared: texts('best', 'even', 'better', 'same', 'worse', 'tail'),
  words: texts(
    'noScript', 'budget', 'points', 'takeBack', 'shareOut', 'stopped', 'fitted', 'whyLabel', 'whyHint', 'whyLeft',
    'compare', 'hide', 'mine', 'best', 'even', 'whole', 'left', 'leftShort', 'missing', 'noMeasure', 'assumptions',
    'effect', 'partial', 'budgetLabel', 'range', 'change', 'takeAway', 'copy', 'copied', 'print',
    'save', 'open', 'failed', 'stays', 'what', 'pointsOn', 'spent', 'leftOf', 'brickLeft',
    'why', 'comma',
  ),
  file: texts('opened', 'openFailed', 'json', 'other', 'version', 'count', 'numbers', 'budget', 'long'),
  sheet: texts('sheetTitle', 'name', 'noWhy', 'return', 'returnShort', 'returnBare', 'codeLabel', 'cite', 'model'),
});
export type Words = WordsOf<typeof words>;
/** Only who prints, or opens a file, needs them. */
export type LaterWords = Pick<Words, 'sheet' | 'file'>;
export type SheetWords = Words['sheet'];
export type YourWallWords = Words['words'];

export function yourWallData(context: FigureContext<Words>): YourWallData {
  const { href } = context;
  const { classLink, flip, sentence, move, compared, words } = context.words;
  const wall = wallModel(context);
  return {
    frame: {
      ...frameData(context, 'your-wall'),
      captionLink: { text: classLink, href: href('teach') },
    },
    wall,
    best: bestMix(wall.shape, wall.rules, wall.budgetPoints),
    flip: flipText(wall, flip),
    mixHref: context.figureHref('strategy-mix'),
    laterHref: context.deferredDataHref('your-wall'),
    sentence,
    move,
    compared,
    words,
  };
}

/** The strategy whose part in the best mix changes most when the assumptions go to the ends of their ranges. */
function flipText({ shape, rules, bounds, budgetPoints, strategies }: WallModel, words: string): string {
  const corners = bounds.effect.flatMap((effect) =>
    bounds.partialWeight.map((partialWeight) => ({ ...rules, effect, partialWeight })),
  );
  const mixes = [rules, ...corners].map((one) => bestMix(shape, one, budgetPoints));
  const spans = strategies.map(({ short }, i) => {
    const points = mixes.map((mix) => mix[i] ?? 0);
    const [least = 0, most = 0] = extent(points);
    return { strategy: short, least, most };
  });
  const widest = greatest(spans, ({ least, most }) => most - least);
  return fillTemplate(words, { ...widest });
}
