import type { FrameData } from '../../model/figures/frame.ts';
import { fillTemplate } from '../../model/text/fillTemplate.ts';
import { assumptionText, type AssumptionRange } from './assumptionInput.ts';

/** Where a slider starts, as a mark on its track. */
export function startMark({ words }: Pick<FrameData, 'words'>, value: number, text: string) {
  return { value, text: fillTemplate(words.startsAt, { value: text }) };
}

/** Where an assumption starts. */
export function assumptionMark(frame: Pick<FrameData, 'words' | 'lang'>, one: AssumptionRange) {
  return startMark(frame, one.default, assumptionText(one, one.default, frame.lang));
}
