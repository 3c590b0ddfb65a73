import { shownColours } from './cardColours.ts';
import { CARD, cardCode, drawCode, readyFaces, setText, type TextKind } from './cardPen.ts';
import { canvasOf, imageOfSvg, pngOf } from './drawImage.ts';
import type { CardSource } from './shareCard.ts';
import type { SharedPicture } from './shareRequest.ts';

const INNER_PX = CARD.widthPx - 2 * CARD.marginPx;
const GAP_PX = 56;
/** px: a tall picture, as a phone shows it, makes a tall card. */
const TALLEST_PX = 1500;
/** Narrower than this share of its column, a picture leaves the room beside it to the sentence. */
const NARROW = 0.7;
const TEXT_LINES = { under: 4, beside: 20 };

/** A card with a figure as it is now: the finding, the picture, what it says, and beside it the code. */
export async function figureCard(card: CardSource, picture: SharedPicture): Promise<Blob> {
  const [image] = await Promise.all([imageOfSvg(picture.svg), readyFaces(card.info.title)]);
  const { paper, brick, rule } = shownColours();
  // Texts are measured before it is known how high the canvas must be.
  const { heightPx } = layOut(canvasOf(1, 1, 1), card, picture);
  const pen = canvasOf(CARD.widthPx, heightPx, CARD.scale);
  const { name, heading, drawn, code, call, text, places } = layOut(pen, card, picture);
  const { marginPx } = CARD;
  pen.fillStyle = paper;
  pen.fillRect(0, 0, CARD.widthPx, heightPx);
  pen.fillStyle = brick;
  pen.fillRect(marginPx, marginPx + name.heightPx / 2 - 7, 30, 14);
  name.draw(marginPx + 44, marginPx);
  heading.draw(marginPx, places.headingPx);
  const bleedPx = picture.bleedPx * drawn.scale;
  const [widthPx, tallPx] = [picture.widthPx * drawn.scale, picture.heightPx * drawn.scale];
  pen.drawImage(image, marginPx - bleedPx, places.topPx - bleedPx, widthPx, tallPx);
  drawCode(pen, code, places.besidePx, places.topPx);
  call.draw(places.besidePx, places.callPx);
  text.draw(places.textX, places.textPx);
  pen.fillStyle = rule;
  pen.fillRect(marginPx, places.footPx - 12, INNER_PX, 1);
  foot(pen, card).draw(marginPx, places.footPx);
  return pngOf(pen);
}

/** Where everything stands, in px. */
function layOut(pen: CanvasRenderingContext2D, card: CardSource, picture: SharedPicture) {
  const { lang, title, citation } = card.info;
  const { ink } = shownColours();
  const code = cardCode(card.link);
  const part = [citation.container, citation.part].filter(Boolean).join(' · ');
  const name = setText(pen, part, lang, quiet(22), INNER_PX, 1);
  const strong: TextKind = { ...quiet(46), weight: 700, family: '--serif', colour: ink, leading: 1.28 };
  const heading = setText(pen, title, lang, strong, INNER_PX, 3);
  const headingPx = CARD.marginPx + name.heightPx + 12;
  const topPx = headingPx + heading.heightPx + 36;

  const roomPx = INNER_PX - GAP_PX - code.sizePx;
  const [ownWidthPx, ownHeightPx] = [picture.widthPx - 2 * picture.bleedPx, picture.heightPx - 2 * picture.bleedPx];
  const scale = Math.min(roomPx / ownWidthPx, TALLEST_PX / ownHeightPx);
  const drawn = { scale, widthPx: ownWidthPx * scale, heightPx: ownHeightPx * scale };
  const isNarrow = drawn.widthPx < roomPx * NARROW;
  const besidePx = isNarrow ? CARD.marginPx + drawn.widthPx + GAP_PX : CARD.widthPx - CARD.marginPx - code.sizePx;
  const callPx = topPx + code.sizePx + 12;
  const call = setText(pen, card.scan, lang, { ...quiet(22), weight: 700, colour: ink }, code.sizePx, 1);
  const textWidthPx = isNarrow ? CARD.widthPx - CARD.marginPx - besidePx : roomPx;
  const text = setText(pen, card.about, lang, quiet(22), textWidthPx, TEXT_LINES[isNarrow ? 'beside' : 'under']);
  const textX = isNarrow ? besidePx : CARD.marginPx;
  const textPx = isNarrow ? callPx + call.heightPx + 12 : topPx + drawn.heightPx + 24;

  const bottomPx = Math.max(topPx + drawn.heightPx, textPx + text.heightPx, callPx + call.heightPx);
  const footHeightPx = foot(pen, card).heightPx + CARD.marginPx - 16;
  const footPx = Math.max(bottomPx + 40, CARD.leastHeightPx - footHeightPx);
  const places = { headingPx, topPx, besidePx, callPx, textX, textPx, footPx };
  return { name, heading, drawn, code, call, text, places, heightPx: Math.ceil(footPx + footHeightPx) };
}

function foot(pen: CanvasRenderingContext2D, { info, source }: CardSource) {
  return setText(pen, source, info.lang, quiet(20), INNER_PX, 1);
}

function quiet(sizePx: number): TextKind {
  return { sizePx, weight: 400, family: '--sans', colour: shownColours().quiet, leading: 1.55 };
}
