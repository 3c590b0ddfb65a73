import type { SharedPicture } from '../../tools/share/shareRequest.ts';
import { closeGaps } from './closeGaps.ts';
import { escapeXml } from '../../model/text/escapeXml.ts';
import { haloApart, plainStroke } from './plainStrokes.ts';
import { MIDDLE_TO_BASELINE_EM } from './textWidth.ts';

/** What of CSS an SVG says as attributes, with what holds where nothing is said. */
const INHERITED = {
  fill: 'rgb(0, 0, 0)', 'fill-opacity': '1', stroke: 'none', 'stroke-width': '1px', 'stroke-dasharray': 'none',
  'stroke-opacity': '1', 'stroke-linejoin': 'miter', 'stroke-linecap': 'butt', 'font-family': '', 'font-size': '',
  'font-weight': '', 'text-anchor': 'start', visibility: 'visible', 'letter-spacing': 'normal', 'paint-order': 'normal',
} as const; // prettier-ignore
const FULL_OPACITY = '1';
const SVG = 'http://www.w3.org/2000/svg';
/** What a picture says and a group cannot. */
const OF_PICTURES = ['x', 'y', 'width', 'height', 'viewBox', 'preserveAspectRatio', 'xmlns', 'overflow'];
/** Which may be shares of the picture around. */
const LENGTHS = ['x', 'y', 'width', 'height', 'cx', 'cy', 'r', 'rx', 'ry', 'x1', 'y1', 'x2', 'y2', 'dx', 'dy'];
/** px: lines and letters at the edge of a picture reach over it. */
const BLEED_PX = 12;
/** px: between parts of a picture that stand apart on the page. */
const GAP_PX = 32;

/**
 * A figure as it is seen now, as an SVG that needs nothing from the page: styles resolved, page colours as shown.
 * @param figure the figure element; its visible SVGs with the class `picture` are taken at their places, and with them
 *   the page's text with the class `picture-text`
 * @throws Error when there is no visible picture
 */
export function figurePicture(figure: HTMLElement | undefined): SharedPicture {
  const pictures = [...(figure?.querySelectorAll<SVGSVGElement>('svg.picture') ?? [])].filter(isSeen);
  if (pictures.length === 0) throw new Error('no picture');
  const texts = [...(figure?.querySelectorAll<HTMLElement>('.picture-text') ?? [])].filter(isSeen).flatMap(textLines);
  const boxes = [...pictures.map((svg) => svg.getBoundingClientRect()), ...texts.map((line) => line.box)];
  const left = Math.min(...boxes.map((box) => box.left)) - BLEED_PX;
  const top = Math.min(...boxes.map((box) => box.top)) - BLEED_PX;
  const widthPx = Math.max(...boxes.map((box) => box.right)) + BLEED_PX - left;
  const up = closeGaps(boxes, GAP_PX);
  const heightPx = Math.max(...boxes.map((box) => box.bottom - up(box.top))) + BLEED_PX - top;
  const svg = [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${widthPx}" height="${heightPx}" viewBox="0 0 ${widthPx} ${heightPx}">`,
    `<rect width="${widthPx}" height="${heightPx}" fill="${getComputedStyle(document.body).backgroundColor}"/>`,
    ...pictures.map((picture) => standalone(picture, left, top + up(picture.getBoundingClientRect().top))),
    ...texts.map((line) => textElement(line, left, top + up(line.box.top))),
    '</svg>',
  ];
  return { svg: svg.join(''), widthPx, heightPx, bleedPx: BLEED_PX };
}

/** What is behind a closed fold has a place and a size, and is not seen. */
function isSeen(part: Element): boolean {
  return part.getBoundingClientRect().width > 0 && part.closest('details:not([open])') === null;
}

/** A group where the picture stands: drawing programs cut pictures within a picture, or lose them. */
function standalone(picture: SVGSVGElement, left: number, top: number): string {
  const copy = picture.cloneNode(true) as SVGSVGElement;
  resolveStyles(picture, copy, INHERITED);
  const group = asGroup(picture, copy, new DOMMatrix([1, 0, 0, 1, -left, -top]));
  return new XMLSerializer().serializeToString(group);
}

/**
 * A picture with its own measures as a group in those of what it stands in.
 * @param around from the screen to what it stands in
 */
function asGroup(from: SVGSVGElement, to: Element, around: DOMMatrix): SVGGElement {
  const group = document.createElementNS(SVG, 'g');
  const { a, b, c, d, e, f } = around.multiply(matrixOf(from));
  group.setAttribute('transform', `matrix(${[a, b, c, d, e, f].map((n) => Number(n.toFixed(4))).join(' ')})`);
  for (const { name, value } of [...to.attributes]) if (!OF_PICTURES.includes(name)) group.setAttribute(name, value);
  group.append(...to.childNodes);
  return group;
}

/** From the element's own measures to the screen's. */
function matrixOf(element: SVGGraphicsElement): DOMMatrix {
  return DOMMatrix.fromMatrix(element.getScreenCTM() ?? undefined);
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

function textElement({ text, box, style }: TextLine, left: number, top: number): string {
  const size = parseFloat(style.fontSize);
  const [x, y] = [box.left - left, box.top + box.height / 2 + MIDDLE_TO_BASELINE_EM * size - top];
  const font = `font-size="${size}" font-weight="${style.fontWeight}" font-family="${escapeXml(plain(style.fontFamily, 'font-family'))}"`;
  return `<text x="${x}" y="${y}" xml:space="preserve" fill="${style.color}" ${font}>${escapeXml(text)}</text>`;
}

type Values = Readonly<Record<keyof typeof INHERITED, string>>;

/**
 * Classes, custom properties and the marks of a framework mean nothing outside the page, and drawing programs know little
 * of CSS: what the page's styles come to is written as attributes, where it differs from what holds there already.
 */
function resolveStyles(from: Element, to: Element, around: Values): void {
  const computed = getComputedStyle(from);
  const own = { ...around } as Record<keyof typeof INHERITED, string>;
  for (const { name } of [...to.attributes])
    if (/^(?:class$|style$|role$|tabindex$|aria-|data-)/.test(name)) to.removeAttribute(name);
  for (const name of Object.keys(INHERITED) as (keyof typeof INHERITED)[]) {
    own[name] = plain(computed.getPropertyValue(name), name);
    if (own[name] === around[name]) to.removeAttribute(name);
    else to.setAttribute(name, own[name]);
  }
  to.removeAttribute('opacity');
  if (computed.opacity !== FULL_OPACITY) to.setAttribute('opacity', computed.opacity);
  if (from instanceof SVGGraphicsElement) {
    const { a, d } = matrixOf(from);
    plainStroke(to, { x: a, y: d }, computed.vectorEffect === 'non-scaling-stroke');
  }
  for (const name of LENGTHS)
    if (to.getAttribute(name)?.endsWith('%')) to.setAttribute(name, String(lengthOf(from, name)));
  const sources = [...from.children];
  for (const node of [...to.childNodes]) {
    const source = node instanceof Element ? sources.shift() : undefined;
    if (node instanceof Comment || (source && isHidden(source))) node.remove();
    else if (node instanceof Element && source) {
      resolveStyles(source, node, own);
      haloApart(node);
      if (source instanceof SVGSVGElement && from instanceof SVGGraphicsElement)
        node.replaceWith(asGroup(source, node, matrixOf(from).inverse()));
    }
  }
}

/** What is wholly transparent is nothing; and a face that every computer has, or one of the same widths, comes first. */
function plain(value: string, name: string): string {
  if (/^(?:rgba\(.*, 0\)|transparent)$/.test(value)) return 'none';
  return name === 'font-family' ? value.replace(/^"?Helvetica Neue"?,\s*/, 'Arial, "Liberation Sans", ') : value;
}

/** In the element's own measures, of what is given as a share. */
function lengthOf(element: Element, name: string): number {
  const { baseVal } = (element as unknown as Record<string, SVGAnimatedLength | SVGAnimatedLengthList>)[name] ?? {};
  if (baseVal instanceof SVGLength) return baseVal.value;
  return baseVal instanceof SVGLengthList ? baseVal.getItem(0).value : 0;
}

/** Patterns are never shown themselves, whatever their style says. */
function isHidden(element: Element): boolean {
  return element.closest('defs, pattern') === null && getComputedStyle(element).display === 'none';
}
