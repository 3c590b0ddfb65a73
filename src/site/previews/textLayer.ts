import satori, { type Font } from 'satori';
import { CARD, FOOT, LINE_HEIGHT, TITLE } from './cardLayout.ts';
import type { CardText } from './sheet.ts';
import { titleLines } from './titleLines.ts';
import { SANS, SERIF, type Typeface } from './typefaces.ts';

export type Palette = Readonly<Record<'paper' | 'ink' | 'quiet' | 'rule' | 'brick' | 'brickText' | 'pale' | 'bit', string>>;

/** What satori takes: elements as React would make them. */
interface Element {
  type: 'div';
  props: { style: Record<string, string | number>; children: string | Element[] };
}

function box(style: Record<string, string | number>, children: string | Element[]): Element {
  return { type: 'div', props: { style: { display: 'flex', ...style }, children } };
}

/**
 * The words of a card as an SVG of outlines, in the card's own size: number and name of the section, the title, the
 * site's name.
 * @throws Error when the title fits in no size
 */
export async function textLayer(
  card: CardText,
  place: keyof typeof TITLE,
  palette: Palette,
  faces: readonly Typeface[],
): Promise<string> {
  const { lines, size } = fitTitle(card, place, faces);
  const { x, y, width } = TITLE[place];
  const serif = { fontFamily: SERIF[card.lang], fontWeight: 700 };
  const big = place === 'section';
  const eyebrow = [
    box({ fontWeight: 600, color: palette.brickText, fontSize: big ? 44 : 26, marginRight: big ? 20 : 14 }, card.number),
    box({ color: palette.quiet, fontSize: big ? 32 : 26 }, card.name),
  ];
  const root = box({ width: CARD.width, height: CARD.height, fontFamily: SANS, color: palette.ink }, [
    ...(card.number === '' ? [] : [box({ position: 'absolute', left: x, top: big ? 58 : 56, alignItems: 'baseline' }, eyebrow)]),
    box({ position: 'absolute', left: x, top: y, width: width + 40, flexDirection: 'column', ...serif, fontSize: size }, [
      ...lines.map((line) => box({ lineHeight: LINE_HEIGHT[card.lang], whiteSpace: 'nowrap' }, line)),
      ...(card.lead ? [lead(card.lead, palette)] : []),
    ]),
    box({ position: 'absolute', left: x + FOOT.markPx + 14, top: FOOT.y - 4, ...serif, fontSize: FOOT.namePx }, card.site),
  ]);
  return satori(root as unknown as Parameters<typeof satori>[0], {
    width: CARD.width,
    height: CARD.height,
    fonts: faces.map(({ family, weight, data }): Font => ({ name: family, weight, data, style: 'normal' })),
  });
}

function lead(text: string, palette: Palette): Element {
  const style = { fontFamily: SANS, fontWeight: 400, fontSize: 28, lineHeight: 1.6, color: palette.quiet };
  return box({ ...style, marginTop: 18, width: 500, whiteSpace: 'normal' }, text);
}

function fitTitle({ title, lang }: CardText, place: keyof typeof TITLE, faces: readonly Typeface[]) {
  const { width, sizes, lines: most, height } = TITLE[place];
  const family = SERIF[lang].split(',')[0];
  const face = faces.find((one) => one.family === family);
  if (!face) throw new Error(`no face ${family}`);
  for (const size of sizes) {
    const lines = titleLines(title, lang, width / size, most, face.measure);
    if (lines && lines.length * size * LINE_HEIGHT[lang] <= height) return { lines, size };
  }
  throw new Error(`the title “${title}” fits in no size`);
}
