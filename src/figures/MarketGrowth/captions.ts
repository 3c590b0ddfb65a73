import { textWidthEm } from '../kit/textWidth.ts';
import { label, numeral, type SceneSource, type TextMark } from './marks.ts';
import type { Layout } from './layouts.ts';

/** The years under the paper's two walls. */
export function ends(layout: Layout, { words }: SceneSource): TextMark[] {
  const { groundY, small, startX, width } = layout;
  const y = groundY + small * 1.45;
  return [
    label('start', startX, y, '2011', small),
    label('start-whose', startX, y + small * 1.3, words.paper, small, 'quiet'),
    label('end', width - 4, y, '2022', small, 'label', 'end'),
    label('end-whose', width - 4, y + small * 1.3, words.paper, small, 'quiet', 'end'),
  ];
}

/** What we computed, as big numbers in a row, each with a few words; under the heading, if nothing else is said. */
export function facts(
  layout: Layout,
  source: SceneSource,
  entries: readonly (readonly [claim: string, caption: keyof SceneSource['words']])[],
  y = layout.name === 'wide' ? 170 : 96,
): TextMark[] {
  const { small, startX, name } = layout;
  const [size, space] = name === 'wide' ? [54, 56] : [28, 26];
  let x = startX;
  return entries.flatMap(([claim, key]) => {
    const number = numeral(source, claim, x, y, size);
    const caption = source.words[key];
    const marks = [number, label(`caption-${claim}`, x, y + size * 0.35 + small, caption, small, 'quiet')];
    x += Math.max(textWidthEm(number.text) * size, textWidthEm(caption) * small) + space;
    return marks;
  });
}
