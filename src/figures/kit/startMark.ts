import type { FrameData } from '../../model/figures/frame.ts';
import { fillTemplate } from '../../model/text/fillTemplate.ts';

/** Where a slider starts, as a mark on its track. */
export function startMark({ words }: Pick<FrameData, 'words'>, value: number, text: string) {
  return { value, text: fillTemplate(words.startsAt, { value: text }) };
}
