import type { Language } from '../../model/text/language.ts';
import { qrCode } from './qrCode.ts';
import { wrapText } from './wrapText.ts';

/** px of a card as it is laid out; drawn at twice that, because group chats shrink and readers enlarge. */
export const CARD = { widthPx: 1200, leastHeightPx: 630, marginPx: 64, scale: 2 } as const;

/** px: about how large a code is; a long link makes finer squares, never finer than a camera can take. */
const CODE_PX = 264;
const LEAST_MODULE_PX = 3;

/** A card's code, with its size in px. */
export function cardCode(link: string) {
  const { size, path } = qrCode(link);
  const modulePx = Math.max(LEAST_MODULE_PX, Math.floor(CODE_PX / size));
  return { path, modulePx, sizePx: size * modulePx };
}

export function drawCode(
  pen: CanvasRenderingContext2D,
  { path, modulePx, sizePx }: ReturnType<typeof cardCode>,
  x: number,
  y: number,
): void {
  pen.save();
  pen.translate(x, y);
  pen.fillStyle = '#fff';
  pen.fillRect(0, 0, sizePx, sizePx);
  pen.scale(modulePx, modulePx);
  pen.fillStyle = '#000';
  pen.fill(new Path2D(path));
  pen.restore();
}

/** Text of one kind on a card. */
export interface TextKind {
  sizePx: number;
  weight: number;
  /** A custom property of the page that names the faces. */
  family: '--sans' | '--serif';
  colour: string;
  /** Times the size. */
  leading: number;
}

export interface SetText {
  lines: string[];
  heightPx: number;
  draw: (x: number, y: number) => void;
}

/** Sets a text into a column; drawing it comes later, when its place is known. */
export function setText(
  pen: CanvasRenderingContext2D,
  text: string,
  lang: Language,
  kind: TextKind,
  widthPx: number,
  lineCount: number,
): SetText {
  const family = getComputedStyle(document.documentElement).getPropertyValue(kind.family);
  const font = `${kind.weight} ${kind.sizePx}px ${family}`;
  const linePx = kind.sizePx * kind.leading;
  pen.font = font;
  const lines = wrapText(text, lang, widthPx, lineCount, (part) => pen.measureText(part).width);
  return {
    lines,
    heightPx: lines.length * linePx,
    draw(x, y) {
      pen.font = font;
      pen.fillStyle = kind.colour;
      pen.textBaseline = 'middle';
      lines.forEach((line, i) => pen.fillText(line, x, y + (i + 0.5) * linePx));
    },
  };
}

/** Faces that the page has declared and not yet needed are fetched first. */
export async function readyFaces(title: string): Promise<void> {
  const family = getComputedStyle(document.documentElement).getPropertyValue('--serif');
  await document.fonts.load(`700 46px ${family}`, title).catch(() => undefined);
}
