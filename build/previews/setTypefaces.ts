import { parseSvg, svgText } from './parseSvg.ts';
import { familyOf, type FaceName } from './typefaces.ts';

/** A text of a picture with the face that draws it. */
export interface SetText {
  text: string;
  face: FaceName;
}

const STRONG_FROM = 600;

/**
 * Writes on every text of an SVG which of the faces at hand draws it: what the picture asks for is a role (`sans`,
 * `serif-han`) and a weight, what a renderer needs is the name inside a font file.
 */
export function setTypefaces(svg: string): { svg: string; texts: SetText[] } {
  const root = parseSvg(svg);
  const texts: SetText[] = [];
  const visit = (element: Element, family: string, weight: number) => {
    const ownFamily = element.getAttribute('font-family') ?? family;
    const ownWeight = weightOf(element.getAttribute('font-weight')) ?? weight;
    const text = [...element.childNodes]
      .flatMap((node) => (node.nodeType === 3 ? [node.textContent ?? ''] : []))
      .join('');
    if (text.trim() !== '' && (element.localName === 'text' || element.localName === 'tspan')) {
      const face = faceOf(ownFamily, ownWeight);
      element.setAttribute('font-family', familyOf(face));
      texts.push({ text, face });
    }
    for (const child of element.children) visit(child, ownFamily, ownWeight);
  };
  visit(root, 'sans', 400);
  return { svg: svgText(root), texts };
}

function faceOf(family: string, weight: number): FaceName {
  if (family === 'serif-han' || family === 'serif-latin') return family;
  return weight >= STRONG_FROM ? 'strong' : 'sans';
}

function weightOf(value: string | null): number | undefined {
  if (value === null) return undefined;
  return value === 'bold' ? 700 : value === 'normal' ? 400 : Number(value);
}
