import { PREVIEW_SIZE_PX } from '../../model/embed/oembed.ts';
import { LIGHT } from './cardColours.ts';
import { cardCode, CARD, drawCode, setText, type TextKind } from './cardPen.ts';
import { canvasOf, imageAt, pngOf } from './drawImage.ts';
import type { CardSource } from './shareCard.ts';

const GAP_PX = 56;
const STRIP_MARGIN_PX = 44;

/** A card for a section or a block: its preview picture, under it what it says and the code. Light in any theme. */
export async function previewCard({ info, link, about, scan, source }: CardSource): Promise<Blob> {
  const image = await imageAt(info.addresses.preview);
  const { lang, citation } = info;
  const code = cardCode(link);
  const { height: previewPx } = PREVIEW_SIZE_PX;
  const pen = canvasOf(CARD.widthPx, previewPx + code.sizePx + 2 * STRIP_MARGIN_PX, CARD.scale);
  pen.fillStyle = LIGHT.paper;
  pen.fillRect(0, 0, pen.canvas.width, pen.canvas.height);
  pen.drawImage(image, 0, 0, CARD.widthPx, previewPx);

  const topPx = previewPx + STRIP_MARGIN_PX;
  const widthPx = CARD.widthPx - 2 * CARD.marginPx - GAP_PX - code.sizePx;
  const text: TextKind = { sizePx: 27, weight: 400, family: '--sans', colour: LIGHT.ink, leading: 1.6 };
  const quiet: TextKind = { ...text, sizePx: 20, colour: LIGHT.quiet };
  const from = source || [citation.container, citation.part].filter(Boolean).join(' · ');
  const line = setText(pen, from, lang, quiet, widthPx, 1);
  const call = setText(pen, scan, lang, { ...text, sizePx: 22, weight: 700 }, widthPx, 1);
  const callPx = topPx + code.sizePx - line.heightPx - call.heightPx;
  const lineCount = Math.max(1, Math.floor((callPx - topPx - 12) / (text.sizePx * text.leading)));
  setText(pen, about, lang, text, widthPx, lineCount).draw(CARD.marginPx, topPx - 8);
  call.draw(CARD.marginPx, callPx);
  line.draw(CARD.marginPx, callPx + call.heightPx);
  drawCode(pen, code, CARD.widthPx - CARD.marginPx - code.sizePx, topPx);
  return pngOf(pen);
}
