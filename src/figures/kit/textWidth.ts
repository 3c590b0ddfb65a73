import { roundTo } from '../../model/text/roundTo.ts';

/** Widths in em of character classes, as Helvetica and its like have them; the first that fits counts. */
const WIDTHS: readonly [characters: RegExp, em: number][] = [
  [/[\u2018-\u201d\u2014\u2026\u3000-\u303f\u3400-\u9fff\uff00-\uffef]/, 1],
  [/[%@mMwW]/, 0.87],
  [/[A-Z]/, 0.68],
  [/[\s\u00a0.,:;'’!|()[\]ijlIft·]/, 0.3],
  [/[r-]/, 0.36],
  [/[ckszvxy]/, 0.52],
];
const OTHERS_EM = 0.57;
/** How much wider the heading face sets the same line. */
export const SERIF_WIDTHS = 1.07;

/**
 * About how wide a line of text is, in em. Pictures are laid out on the server, where nothing can be measured, so lines
 * under numbers and breaks of labels go by this estimate.
 */
export function textWidthEm(text: string): number {
  let width = 0;
  for (const character of text) width += WIDTHS.find(([characters]) => characters.test(character))?.[1] ?? OTHERS_EM;
  return width;
}

/** Of a line of text, from its middle down to its baseline, in em: not every drawing program knows other baselines. */
export const MIDDLE_TO_BASELINE_EM = 0.35;

/** A line under a number, waving up and down by `amplitude` px about `y`: the mark of what is assumed. */
export function wavePath(fromX: number, toX: number, y: number, amplitude = 1.5, period = 8): string {
  const half = period / 2;
  const waves = Math.max(1, Math.round((toX - fromX) / half));
  const step = (toX - fromX) / waves;
  const bows = Array.from({ length: waves }, (_, i) => {
    const height = i % 2 ? amplitude * 2 : -amplitude * 2;
    return `q${roundTo(step / 2, 2)} ${height} ${roundTo(step, 2)} 0`;
  });
  return `M${roundTo(fromX, 2)} ${roundTo(y, 2)}${bows.join('')}`;
}
