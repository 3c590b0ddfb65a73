/** Saves a figure's picture as a file of its own: styles resolved, title and source inside, page colours as shown. */

const STYLES = [
  'fill', 'fill-opacity', 'stroke', 'stroke-width', 'stroke-dasharray', 'stroke-opacity', 'opacity', 'font-family',
  'font-size', 'font-weight', 'text-anchor', 'dominant-baseline', 'display', 'visibility', 'letter-spacing',
  'paint-order', 'stroke-linejoin', 'stroke-linecap', 'overflow',
] as const; // prettier-ignore
const MARGIN = 24;
const TITLE_HEIGHT = 40;
const PNG_SCALE = 2;

/**
 * @param figure the figure element; its visible SVGs with the class `picture` are saved at their places, and with them
 *   the page's text with the class `picture-text`
 * @param title drawn above the picture
 * @param source drawn under it
 * @throws Error when there is no visible picture or the browser cannot draw it
 */
export async function savePicture(
  figure: HTMLElement | undefined,
  fileName: string,
  format: 'svg' | 'png',
  title: string,
  source: string,
): Promise<void> {
  const pictures = [...(figure?.querySelectorAll<SVGSVGElement>('svg.picture') ?? [])].filter(
    (svg) => svg.getBoundingClientRect().width > 0,
  );
  if (pictures.length === 0) throw new Error('no picture');
  const texts = [...(figure?.querySelectorAll<HTMLElement>('.picture-text') ?? [])].flatMap(textLines);
  const { text, width, height } = standaloneSvg(pictures, texts, title, source);
  const svg = new Blob([text], { type: 'image/svg+xml' });
  save(format === 'svg' ? svg : await rasterize(text, width, height), fileName);
}

export function saveText(text: string, fileName: string, type: string): void {
  // The mark at the start tells spreadsheets that the file is UTF-8; other readers may stumble over it.
  save(new Blob([type === 'text/csv' ? '\ufeff' : '', text], { type: `${type};charset=utf-8` }), fileName);
}

interface TextLine {
  text: string;
  box: DOMRect;
  style: CSSStyleDeclaration;
}

/** A text of the page, line by line as the browser has broken it; none where it is hidden. */
function textLines(element: HTMLElement): TextLine[] {
  const lines: TextLine[] = [];
  const range = document.createRange();
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const style = getComputedStyle(node.parentElement ?? element);
    const characters = node.textContent ?? '';
    for (let i = 0; i < characters.length; i++) {
      range.setStart(node, i);
      range.setEnd(node, i + 1);
      const box = range.getBoundingClientRect();
      if (box.width === 0) continue;
      const line = lines.at(-1);
      if (line && line.style === style && Math.abs(line.box.top - box.top) < box.height / 2) line.text += characters[i];
      else lines.push({ text: characters[i] ?? '', box, style });
    }
  }
  return lines;
}

function standaloneSvg(pictures: readonly SVGSVGElement[], texts: readonly TextLine[], title: string, source: string) {
  const page = getComputedStyle(document.body);
  const boxes = [...pictures.map((svg) => svg.getBoundingClientRect()), ...texts.map((line) => line.box)];
  const width = Math.max(...boxes.map((box) => box.width), 320) + 2 * MARGIN;
  const left = Math.min(...boxes.map((box) => box.left));
  const top = Math.min(...boxes.map((box) => box.top));
  const bottom = Math.max(...boxes.map((box) => box.bottom));
  const right = Math.max(...boxes.map((box) => box.right));
  const total = {
    width: Math.max(width, right - left + 2 * MARGIN),
    height: bottom - top + TITLE_HEIGHT + 2 * MARGIN + 24,
  };
  const parts = pictures.map((svg, i) => {
    const box = boxes[i];
    const copy = svg.cloneNode(true) as SVGSVGElement;
    resolveStyles(svg, copy);
    copy.setAttribute('x', String((box?.left ?? 0) - left + MARGIN));
    copy.setAttribute('y', String((box?.top ?? 0) - top + MARGIN + TITLE_HEIGHT));
    copy.setAttribute('width', String(box?.width ?? 0));
    copy.setAttribute('height', String(box?.height ?? 0));
    return new XMLSerializer().serializeToString(copy);
  });
  const lines = texts.map(({ text, box, style }) => {
    const [x, y] = [box.left - left + MARGIN, box.top + box.height / 2 - top + MARGIN + TITLE_HEIGHT];
    const font = `font-size="${parseFloat(style.fontSize)}" font-weight="${style.fontWeight}" font-family="${escape(style.fontFamily)}"`;
    return `<text x="${x}" y="${y}" xml:space="preserve" dominant-baseline="central" fill="${style.color}" ${font}>${escape(text)}</text>`;
  });
  const words = (text: string, y: number, size: number, weight: number) =>
    `<text x="${MARGIN}" y="${y}" font-size="${size}" font-weight="${weight}" fill="${page.color}" font-family="sans-serif">${escape(text)}</text>`;
  const text =
    `<svg xmlns="http://www.w3.org/2000/svg" width="${total.width}" height="${total.height}" viewBox="0 0 ${total.width} ${total.height}">` +
    `<rect width="100%" height="100%" fill="${page.backgroundColor}"/>` +
    words(title, MARGIN + 18, 18, 700) +
    parts.join('') +
    lines.join('') +
    words(source, total.height - MARGIN / 2, 12, 400) +
    '</svg>';
  return { text, ...total };
}

/** Classes and custom properties mean nothing outside the page: what they come to is written on each element. */
function resolveStyles(from: Element, to: Element): void {
  const computed = getComputedStyle(from);
  for (const name of STYLES) {
    const value = computed.getPropertyValue(name);
    if (value) (to as SVGElement).style.setProperty(name, value);
  }
  for (let i = 0; i < from.children.length; i++) {
    const [source, target] = [from.children[i], to.children[i]];
    if (source && target) resolveStyles(source, target);
  }
}

async function rasterize(svg: string, width: number, height: number): Promise<Blob> {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = width * PNG_SCALE;
  canvas.height = height * PNG_SCALE;
  const context = canvas.getContext('2d');
  if (!context) throw new Error('no canvas');
  context.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve, reject) =>
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('no picture'))), 'image/png'),
  );
}

function save(blob: Blob, fileName: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = fileName;
  link.click();
  // The browser has taken the address by the next task.
  setTimeout(() => URL.revokeObjectURL(link.href), 0);
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
