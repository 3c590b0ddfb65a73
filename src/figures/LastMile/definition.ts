import { fillTemplate } from '../../model/text/fillTemplate.ts';
import { defineFigure, type FigureTable } from '../../model/figures/figure.ts';
import { frameData, type FrameData } from '../../model/figures/frame.ts';
import { texts, type CommonWords, type WordsOf } from '../../model/figures/words.ts';
import { formatQuantity } from '../../model/ledger/formatQuantity.ts';
import type { ViewState } from '../../model/links/urlState.ts';
import { assumptionInput, assumptionText, numberParameter, type AssumptionInput } from '../kit/assumptionInput.ts';
import { leverOf, type Lever } from '../kit/lever.ts';
import { describe, firmsText, kilometresText, yuanText } from './describe.ts';
import { yuanPerBlock } from './mapGeometry.ts';
import { parcelCost, plannedRouteFactor, type Delivery, type ParcelCost, type Place } from './simulation.ts';

/** URL parameter → ledger entry. The first is a lever and stands up front, the others in the notes. */
export const ASSUMPTIONS = {
  lmfirms: 'last-mile-firms',
  lmvarea: 'last-mile-village-area',
  lmtarea: 'last-mile-town-area',
  lmvn: 'last-mile-village-parcels',
  lmtn: 'last-mile-town-parcels',
  lmvpts: 'last-mile-village-points',
  lmtpts: 'last-mile-town-points',
  lmk: 'last-mile-route-factor',
  lmkm: 'last-mile-kilometre',
  lmdoor: 'last-mile-door',
  lmpoint: 'last-mile-point',
  lmgain: 'last-mile-gain',
} as const;
export type AssumptionName = keyof typeof ASSUMPTIONS;

// prettier-ignore
const words = () => texts(
  'town', 'village', 'ten', 'side', 'pictureMaps', 'costTitle', 'blockIs', 'door', 'road', 'pointCost', 'curveTitle',
  'curveAxis', 'curveY', 'pictureCurve', 'firms', 'pick', 'strategy', 'strategyNote', 'strategyPaper', 'apart',
  'together', 'leave', 'plan', 'join', 'sentence', 'walk', 'next', 'route', 'share', 'point', 'done', 'measure',
  'area', 'parcels', 'roadKm', 'total', 'before', 'walkKm', 'model', 'about', 'symbols', 'limits',
);
export type Words = WordsOf<typeof words>;

export interface LastMileData {
  frame: FrameData;
  scaleWords: CommonWords['scale'];
  assumptions: Record<AssumptionName, AssumptionInput>;
  words: Words;
  /** Strategy 4: its section and the sentence that the lever stands for. */
  lever: Lever;
}

const PERCENT = { type: 'number', default: 0, min: 0, max: 100, step: 5 } as const;

export function parameters({ assumptions }: LastMileData) {
  const numbers = Object.fromEntries(
    Object.entries(assumptions).map(([name, input]) => [name, numberParameter(input)]),
  ) as Record<AssumptionName, ReturnType<typeof numberParameter>>;
  return { lmpick: PERCENT, lms4: PERCENT, ...numbers };
}

export type LastMileParameters = ReturnType<typeof parameters>;
export type LastMileState = ViewState<LastMileParameters>;

export interface PlaceAnswer {
  place: Place;
  now: ParcelCost;
  /** With every firm on its own, nothing at a point and no planning. */
  before: ParcelCost;
}

/** The model's answer to a state. */
export function solve(data: LastMileData, state: LastMileState) {
  const places = {
    town: { areaKm2: state.lmtarea, parcels: state.lmtn, pickUpPoints: state.lmtpts },
    village: { areaKm2: state.lmvarea, parcels: state.lmvn, pickUpPoints: state.lmvpts },
  };
  const apart = Math.max(state.lmfirms, data.assumptions.lmfirms.default);
  const before: Delivery = {
    firms: apart,
    pickUpShare: 0,
    routeFactor: state.lmk,
    kilometreYuan: state.lmkm,
    doorYuan: state.lmdoor,
    pointYuan: state.lmpoint,
  };
  const now: Delivery = {
    ...before,
    firms: state.lmfirms,
    pickUpShare: state.lmpick / 100,
    routeFactor: plannedRouteFactor(state.lmk, state.lms4, state.lmgain),
  };
  const answer = (place: Place): PlaceAnswer => ({
    place,
    now: parcelCost(place, now),
    before: parcelCost(place, before),
  });
  const village = answer(places.village);
  const saves = (change: Partial<Delivery>) =>
    village.now.total - parcelCost(places.village, { ...now, ...change }).total;
  return {
    town: answer(places.town),
    village,
    delivery: now,
    before,
    /** Yuan a village parcel that each lever would still save, alone and in full. */
    savings: {
      route: saves({ routeFactor: plannedRouteFactor(state.lmk, 100, state.lmgain) }),
      share: saves({ firms: 1 }),
      point: saves({ pickUpShare: 1 }),
    },
  };
}

export type LastMileSolution = ReturnType<typeof solve>;

/** What one block of cost stands for, so that every row fits. */
export function blockFor({ town, village }: LastMileSolution): number {
  return yuanPerBlock(Math.max(...[town, village].flatMap(({ before, now }) => [before.total, now.total])));
}

export const definition = defineFigure({
  name: 'last-mile',
  words,
  hasBadge: true,
  parameters,
  data(context) {
    return {
      frame: frameData(context, 'last-mile'),
      scaleWords: context.common.scale,
      assumptions: Object.fromEntries(
        Object.entries(ASSUMPTIONS).map(([name, id]) => [name, assumptionInput(context, id)]),
      ) as LastMileData['assumptions'],
      words: context.words,
      lever: leverOf(context, 's4-routing', '4.4:5'),
    };
  },
  table,
  sentence,
});

export function table(data: LastMileData, state: ViewState<LastMileParameters>): FigureTable {
  return tableOf(data, state, solve(data, state));
}

export function sentence(data: LastMileData, state: ViewState<LastMileParameters>): string {
  return describe({ lang: data.frame.lang, words: data.words }, state, solve(data, state));
}

export function tableOf(
  { frame, words, assumptions }: LastMileData,
  state: LastMileState,
  solution: LastMileSolution,
): FigureTable {
  const { lang } = frame;
  const row = (name: string, cell: (answer: PlaceAnswer) => string) => [
    name,
    cell(solution.town),
    cell(solution.village),
  ];
  const of = (name: AssumptionName) => assumptionText(assumptions[name], state[name], lang);
  const pick = formatQuantity({ value: state.lmpick, unit: 'percent', decimals: 0 }, lang);
  return {
    caption: frame.title,
    head: [words.measure, words.town, words.village],
    rows: [
      [words.area, of('lmtarea'), of('lmvarea')],
      [words.parcels, of('lmtn'), of('lmvn')],
      [words.firms, firmsText(state.lmfirms, lang), firmsText(state.lmfirms, lang)],
      [words.pick, pick, pick],
      row(words.roadKm, ({ now }) => kilometresText(now.roadKm, lang)),
      row(words.road, ({ now }) => yuanText(now.road, lang)),
      row(words.door, ({ now }) => yuanText(now.door, lang)),
      row(words.pointCost, ({ now }) => yuanText(now.point, lang)),
      row(words.total, ({ now }) => yuanText(now.total, lang)),
      row(fillTemplate(words.before, { firms: firmsText(solution.before.firms, lang) }), ({ before }) =>
        yuanText(before.total, lang),
      ),
      row(words.walkKm, ({ now }) => (now.walkKm > 0 ? kilometresText(now.walkKm, lang) : '—')),
    ],
  };
}
