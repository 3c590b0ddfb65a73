import type { Language } from '../../model/text/language.ts';
import { canvasOf, imageOfSvg, pngOf } from '../../tools/share/drawImage.ts';
import { saveFile } from '../../tools/share/saveFile.ts';
import type { SharedPicture } from '../../tools/share/shareRequest.ts';
import { wrapText } from '../../tools/share/wrapText.ts';
import { escapeXml } from '../../model/text/escapeXml.ts';
import { figurePicture } from './figurePicture.ts';
import { textWidthEm } from './textWidth.ts';

const MARGIN = 24;
const LEAST_WIDTH = 320;
const LEADING = 1.35;
const PNG_SCALE = 2;

interface Words {
  lang: Language;
  /** Above the picture. */
  title: string;
  /** What it shows, in a sentence, where there is one: for who cannot see it. */
  sentence?: string;
  /** Under it. */
  source: string;
}

/**
 * Saves a figure's picture as a file of its own, with its title and where it is from.
 * @throws Error when there is no visible picture or the browser cannot draw it
 */
export async function savePicture(
  figure: HTMLElement | undefined,
  fileName: string,
  format: 'svg' | 'png',
  words: Words,
): Promise<void> {
  const { svg, widthPx, heightPx } = withWords(figurePicture(figure), words);
  if (format === 'svg') return saveFile(new Blob([svg], { type: 'image/svg+xml' }), fileName);
  const pen = canvasOf(widthPx, heightPx, PNG_SCALE);
  pen.drawImage(await imageOfSvg(svg), 0, 0, widthPx, heightPx);
  saveFile(await pngOf(pen), fileName);
}

/** The picture with its title above and its source under it, in as many lines as they need. */
function withWords(picture: SharedPicture, { lang, title, sentence, source }: Words) {
  const page = getComputedStyle(document.body);
  const inner = Math.max(picture.widthPx - 2 * picture.bleedPx, LEAST_WIDTH);
  const set = (text: string, size: number, weight: number, top: number) => {
    const lines = wrapText(text, lang, inner, Infinity, (part) => textWidthEm(part) * size);
    const elements = lines.map(
      (line, i) =>
        `<text x="${MARGIN}" y="${top + (i + 0.8) * size * LEADING}" font-size="${size}" font-weight="${weight}" fill="${page.color}" font-family="Arial, Liberation Sans, Helvetica, sans-serif">${escapeXml(line)}</text>`,
    );
    return { svg: elements.join(''), heightPx: lines.length * size * LEADING };
  };
  const heading = set(title, 18, 700, MARGIN);
  const top = MARGIN + heading.heightPx;
  const foot = set(source, 12, 400, top + picture.heightPx);
  const widthPx = inner + 2 * MARGIN;
  const heightPx = top + picture.heightPx + foot.heightPx + MARGIN;
  const svg = [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${widthPx}" height="${heightPx}" viewBox="0 0 ${widthPx} ${heightPx}" role="img" xml:lang="${lang}">`,
    `<title>${escapeXml(title)}</title>`,
    sentence ? `<desc>${escapeXml(sentence)}</desc>` : '',
    `<rect width="${widthPx}" height="${heightPx}" fill="${page.backgroundColor}"/>`,
    heading.svg,
    // Not as a picture within a picture, which some drawing programs cut.
    picture.svg
      .replace(/^<svg [^>]*>/, `<g transform="translate(${MARGIN - picture.bleedPx} ${top})">`)
      .replace(/<\/svg>$/, '</g>'),
    foot.svg,
    '</svg>',
  ];
  return { svg: svg.join(''), widthPx, heightPx };
}
