import satori, { type Font } from 'satori';
import { CARD, FOOT, LINE_HEIGHT, TITLE, type Arrangement } from './cardLayout.ts';
import type { Palette } from '../palette.ts';
import type { CardText } from '../../src/site/previews/cardText.ts';
import { OPENING, titleLines } from './titleLines.ts';
import { scriptOf } from '../../src/model/text/language.ts';
import { SERIF, type Typefaces } from './typefaces.ts';

/** What satori takes: elements as React would make them. */
interface Element {
  type: 'div';
  props: { style: Record<string, string | number>; children: string | Element[] };
}

function box(style: Record<string, string | number>, children: string | Element[]): Element {
  return { type: 'div', props: { style: { display: 'flex', ...style }, children } };
}

export interface SetTitle {
  lines: string[];
  /** px */
  size: number;
  height: number;
}

/** What a smaller size costs, a step: as much as a rather uneven line. */
const STEP_COST = 3.4;

/** The size and the lines in which a title reads best. @throws Error when it fits in no size */
export function fitTitle({ title, lang }: CardText, place: Arrangement, faces: Typefaces): SetTitle {
  const { width, sizes, lines: most, height } = TITLE[place];
  const script = scriptOf(lang);
  const face = faces.get(SERIF[script]);
  if (!face) throw new Error(`no face ${SERIF[script]}`);
  const fitting = sizes.flatMap((size, step) => {
    const lead = size * LINE_HEIGHT[script];
    const broken = titleLines(title, script, width / size, Math.min(most, Math.floor(height / lead)), face.measure);
    if (!broken) return [];
    return [{ ...broken, size, height: broken.lines.length * lead, cost: broken.cost + step * STEP_COST }];
  });
  if (fitting.length === 0) throw new Error(`the title “${title}” fits in no size`);
  return fitting.reduce((best, one) => (one.cost < best.cost ? one : best));
}

/** The words of a card as an SVG of outlines, in the card's own size: the section, the title, the site's name. */
export function textLayer(
  card: CardText,
  place: Arrangement,
  { lines, size }: SetTitle,
  palette: Palette,
  faces: Typefaces,
): Promise<string> {
  const { x, y } = TITLE[place];
  // The site's other name may stand on a card: the Chinese face has what the English one lacks.
  const serif = { fontFamily: `${SERIF[scriptOf(card.lang)]}, ${SERIF.han}`, fontWeight: 700 };
  const at = { position: 'absolute', left: x };
  const root = box({ width: CARD.width, height: CARD.height, fontFamily: 'sans', color: palette.ink }, [
    ...(card.number === '' ? [] : [box({ ...at, top: 52, alignItems: 'baseline' }, eyebrow(card, place, palette))]),
    box({ ...at, top: y, flexDirection: 'column', ...serif, fontSize: size }, [
      ...lines.map((line) =>
        box({ ...hanging(line, card), lineHeight: LINE_HEIGHT[scriptOf(card.lang)], whiteSpace: 'nowrap' }, line),
      ),
      ...(card.lead === undefined ? [] : [lead(card.lead, palette)]),
    ]),
    box({ ...at, left: x + FOOT.markPx + 14, top: FOOT.y - 4, ...serif, fontSize: FOOT.namePx }, card.site),
  ]);
  return satori(root as unknown as Parameters<typeof satori>[0], {
    width: CARD.width,
    height: CARD.height,
    fonts: [...faces.values()].map(({ name, weight, data }): Font => ({ name, weight, data, style: 'normal' })),
  });
}

/** A Chinese opening mark fills the right half of its square: it hangs out, so that the text begins at the edge. */
function hanging(line: string, { lang }: CardText): Record<string, string> {
  return scriptOf(lang) === 'han' && OPENING.includes(line.charAt(0)) ? { marginLeft: '-0.5em' } : {};
}

function eyebrow({ number, name }: CardText, place: Arrangement, { brickText, quiet }: Palette): Element[] {
  const [numberPx, namePx] = place === 'section' ? [46, 34] : [28, 28];
  return [
    box({ fontFamily: 'strong', fontWeight: 600, color: brickText, fontSize: numberPx, marginRight: 16 }, number),
    box({ color: quiet, fontSize: namePx }, name),
  ];
}

function lead(text: string, { quiet }: Palette): Element {
  const style = { fontFamily: 'sans', fontWeight: 400, fontSize: 29, lineHeight: 1.6, color: quiet };
  return box({ ...style, marginTop: 20, width: 500 }, text);
}
