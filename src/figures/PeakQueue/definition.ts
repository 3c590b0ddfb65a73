import { max, range, sum } from 'd3';
import { fillTemplate } from '../../model/text/fillTemplate.ts';
import { defineFigure, type FigureTable } from '../../model/figures/figure.ts';
import { frameData, type FrameData } from '../../model/figures/frame.ts';
import { texts, type CommonWords, type WordsOf } from '../../model/figures/words.ts';
import type { ViewState } from '../../model/links/urlState.ts';
import {
  assumptionInput,
  assumptionRange,
  numberParameter,
  type AssumptionInput,
  type AssumptionRange,
} from '../kit/assumptionInput.ts';
import { leverOf, type Lever } from '../kit/lever.ts';
import { orderRatePerRow } from './dayGeometry.ts';
import { capacityText, describe, hourTexts, ordersText, type DayWords } from './describe.ts';
import {
  capacitySweep,
  dayCourse,
  dayOfArrivals,
  raisedCapacity,
  turningPoint,
  upperHalfMinutes,
} from './simulation.ts';

/** URL parameter → ledger entry, in the order in which the notes show them. */
export const ASSUMPTIONS = {
  pqnorm: 'peak-queue-normal',
  pqpeak: 'peak-queue-opening',
  pqfade: 'peak-queue-fading',
  pqeve: 'peak-queue-evening',
  pqhour: 'peak-queue-evening-hour',
  pqwait: 'peak-queue-patience',
  pqgain: 'peak-queue-gain',
  pqworth: 'peak-queue-worth',
} as const;
export type AssumptionName = keyof typeof ASSUMPTIONS;

// prettier-ignore
const words = () => texts(
  'placed', 'gaveUp', 'waiting', 'arrived', 'square', 'squareIs', 'upperHalf', 'turnHere', 'course', 'opening', 'evening', 'wallNow', 'wallBefore',
  'wallRaised', 'worst', 'worstWait', 'nobody', 'hour', 'pictureDay', 
  'capacity', 'strategy', 'strategyNote', 'strategyPaper',
  'sentence', 'sentenceCalm', 'wallIs', 'wallIsRaised', 'helps', 'turned', 'enough', 'when', 'tableWaiting',
  'wholeDay', 'fromTo', 'ifWall', 'model', 'about', 'symbols', 'busy', 'free', 'balance',
);
export type Words = WordsOf<typeof words>;

export interface PeakQueueData {
  frame: FrameData;
  scaleWords: CommonWords['scale'];
  capacity: AssumptionRange;
  assumptions: Record<AssumptionName, AssumptionInput>;
  words: Words;
  /** Strategy 1: its section and the sentence that the lever stands for. */
  lever: Lever;
}

const PERCENT = { type: 'number', default: 0, min: 0, max: 100, step: 5 } as const;

export function parameters(data: PeakQueueData) {
  const { pqnorm, pqpeak, pqfade, pqeve, pqhour, pqwait, pqgain, pqworth } = data.assumptions;
  return {
    pqcap: numberParameter(data.capacity),
    pqs1: PERCENT,
    pqnorm: numberParameter(pqnorm),
    pqpeak: numberParameter(pqpeak),
    pqfade: numberParameter(pqfade),
    pqeve: numberParameter(pqeve),
    pqhour: numberParameter(pqhour),
    pqwait: numberParameter(pqwait),
    pqgain: numberParameter(pqgain),
    pqworth: numberParameter(pqworth),
  };
}

export type PeakQueueParameters = ReturnType<typeof parameters>;
export type PeakQueueState = ViewState<PeakQueueParameters>;

/** The model's answer to a state: the day under the present wall, and under every other. */
export function solve(data: PeakQueueData, state: PeakQueueState) {
  const arrivals = dayOfArrivals({
    normalPerS: state.pqnorm,
    openingTimes: state.pqpeak,
    halfLifeMinutes: state.pqfade,
    eveningPercent: state.pqeve,
    eveningHour: state.pqhour,
  });
  const capacityPerS = raisedCapacity(state.pqcap, state.pqs1, state.pqgain);
  const { totals, course } = dayCourse(arrivals, capacityPerS, state.pqwait);
  const sweep = capacitySweep(arrivals, state.pqwait, data.capacity);
  const next = dayCourse(arrivals, capacityPerS + data.capacity.step, state.pqwait).totals;
  return {
    capacityPerS,
    totals,
    course,
    sweep,
    /** Of the day, in which more than half of the wall is asked for. */
    upperHalfMinutes: upperHalfMinutes(course, capacityPerS),
    /** Orders that one more course would keep. */
    nextKeeps: totals.gaveUp - next.gaveUp,
    turn: turningPoint(sweep, state.pqworth),
    highestPerS: max(arrivals) ?? 0,
  };
}

export type PeakQueueSolution = ReturnType<typeof solve>;

/** Orders a second in one row of squares, so that the highest flow and the longest queue fit. */
export function rateFor({ highestPerS, sweep }: PeakQueueSolution): number {
  return orderRatePerRow(highestPerS, sweep[0]?.totals.mostWaiting ?? 0);
}

export function dayWords({ frame, words, capacity, assumptions }: PeakQueueData): DayWords {
  return { lang: frame.lang, words, course: capacity.step, worth: assumptions.pqworth };
}

export const definition = defineFigure({
  name: 'peak-queue',
  words,
  hasBadge: true,
  parameters,
  data(context) {
    const assumptions = Object.fromEntries(
      Object.entries(ASSUMPTIONS).map(([name, id]) => [name, assumptionInput(context, id)]),
    ) as PeakQueueData['assumptions'];
    return {
      frame: frameData(context, 'peak-queue'),
      scaleWords: context.common.scale,
      capacity: assumptionRange(context, 'peak-queue-capacity'),
      assumptions,
      words: context.words,
      lever: leverOf(context, 's1-investment', '4.1:6'),
    };
  },
  table,
  sentence,
});

export function table(data: PeakQueueData, state: ViewState<PeakQueueParameters>): FigureTable {
  return tableOf(data, solve(data, state));
}

export function sentence(data: PeakQueueData, state: ViewState<PeakQueueParameters>): string {
  return describe(dayWords(data), state, solve(data, state));
}

const HOURS = 24;
/** Every second course has a row of its own in the table. */
const TABLE_STRIDE = 2;

export function tableOf(data: PeakQueueData, { course, totals, sweep }: PeakQueueSolution): FigureTable {
  const { words } = data;
  const { lang } = data.frame;
  const cells = (...orders: number[]) => orders.map((count) => ordersText(count, lang, true));
  const hours = range(HOURS).map((hour) => {
    const of = (values: Float64Array) => sum(values.subarray(hour * 60, hour * 60 + 60));
    const waiting = course.waiting[hour * 60 + 59] ?? 0;
    return [fromTo(words.fromTo, hour), ...cells(of(course.arrived), of(course.placed), of(course.gaveUp), waiting)];
  });
  const day = (name: string, one: typeof totals) => [
    name,
    ...cells(one.arrived, one.placed, one.gaveUp, one.mostWaiting),
  ];
  return {
    caption: data.frame.title,
    head: [words.when, words.arrived, words.placed, words.gaveUp, words.tableWaiting],
    rows: [
      ...hours,
      day(words.wholeDay, totals),
      ...sweep
        .filter((_, i) => i % TABLE_STRIDE === 0)
        .map((one) => day(fillTemplate(words.ifWall, { rate: capacityText(one.capacityPerS, lang) }), one.totals)),
    ],
  };
}

function fromTo(template: string, hour: number): string {
  return fillTemplate(template, { ...hourTexts('from', hour), ...hourTexts('to', hour + 1) });
}
