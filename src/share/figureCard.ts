import { cardCode, CARD, drawCode, readyFaces, setText, type TextKind } from './cardPen.ts';
import { shownColours } from './cardColours.ts';
import { canvasOf, imageOfSvg, pngOf } from './drawImage.ts';
import type { CardSource } from './shareCard.ts';
import type { SharedPicture } from './shareRequest.ts';

const GAP_PX = 56;
/** px: a tall picture, as a phone shows it, makes a tall card. */
const PICTURE_PX = { least: 380, most: 1000 };
const INNER_PX = CARD.widthPx - 2 * CARD.marginPx;

/** A card with a figure as it is now: the finding above, the picture, beside it the code and what the view says. */
export async function figureCard(
  { info, link, about, scan, source }: CardSource,
  picture: SharedPicture,
): Promise<Blob> {
  const [image] = await Promise.all([imageOfSvg(picture.svg), readyFaces(info.title)]);
  const { lang, title, citation } = info;
  const colours = shownColours();
  const quiet: TextKind = { sizePx: 22, weight: 400, family: '--sans', colour: colours.quiet, leading: 1.55 };
  const code = cardCode(link);
  // Texts are measured before it is known how high the canvas must be.
  const ruler = canvasOf(1, 1, 1);
  const layOut = (pen: CanvasRenderingContext2D) => {
    const name = setText(
      pen,
      [citation.container, citation.part].filter(Boolean).join(' · '),
      lang,
      quiet,
      INNER_PX,
      1,
    );
    const heading = setText(
      pen,
      title,
      lang,
      { ...quiet, sizePx: 46, weight: 700, family: '--serif', colour: colours.ink, leading: 1.28 },
      INNER_PX,
      3,
    );
    const widthPx = INNER_PX - GAP_PX - code.sizePx;
    const fullPx = (picture.heightPx * widthPx) / picture.widthPx;
    const heightPx = Math.min(PICTURE_PX.most, Math.max(PICTURE_PX.least, code.sizePx + 96, fullPx));
    const headingPx = CARD.marginPx + name.heightPx + 12;
    const topPx = headingPx + heading.heightPx + 36;
    const footPx = Math.max(topPx + heightPx + 32, CARD.leastHeightPx - CARD.marginPx - quiet.sizePx * quiet.leading);
    return { name, heading, widthPx, heightPx, headingPx, topPx, footPx };
  };
  const { footPx } = layOut(ruler);
  const pen = canvasOf(CARD.widthPx, footPx + quiet.sizePx * quiet.leading + CARD.marginPx - 12, CARD.scale);
  const { name, heading, widthPx, heightPx, headingPx, topPx } = layOut(pen);

  pen.fillStyle = colours.paper;
  pen.fillRect(0, 0, pen.canvas.width, pen.canvas.height);
  pen.fillStyle = colours.brick;
  pen.fillRect(CARD.marginPx, CARD.marginPx + name.heightPx / 2 - 7, 30, 14);
  name.draw(CARD.marginPx + 44, CARD.marginPx);
  heading.draw(CARD.marginPx, headingPx);

  const size = Math.min(widthPx / picture.widthPx, heightPx / picture.heightPx);
  const bleedPx = picture.bleedPx * size;
  pen.drawImage(image, CARD.marginPx - bleedPx, topPx - bleedPx, picture.widthPx * size, picture.heightPx * size);
  const besidePx = CARD.widthPx - CARD.marginPx - code.sizePx;
  drawCode(pen, code, besidePx, topPx);
  const call = setText(pen, scan, lang, { ...quiet, weight: 700, colour: colours.ink }, code.sizePx, 1);
  call.draw(besidePx, topPx + code.sizePx + 10);
  const textPx = topPx + code.sizePx + 10 + call.heightPx + 8;
  const small = { ...quiet, sizePx: 20 };
  const lineCount = Math.floor((topPx + heightPx - textPx) / (small.sizePx * small.leading));
  if (lineCount > 0) setText(pen, about, lang, small, code.sizePx, lineCount).draw(besidePx, textPx);

  pen.fillStyle = colours.rule;
  pen.fillRect(CARD.marginPx, footPx - 10, INNER_PX, 1);
  setText(pen, source, lang, small, INNER_PX, 1).draw(CARD.marginPx, footPx);
  return pngOf(pen);
}
