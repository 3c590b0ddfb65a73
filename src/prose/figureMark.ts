/** A figure's place in a rendered section: an element that no page ever ships, because the page splits there. */

export interface FigurePlace {
  name: string;
  props: Record<string, unknown>;
}

const MARK = /<figure-place>(.*?)<\/figure-place>/s;

export function figureMark(name: string, props: Record<string, unknown>): string {
  return `<figure-place>${JSON.stringify({ name, props }).replaceAll('<', '\\u003c')}</figure-place>`;
}

/** Splits rendered HTML into pieces of HTML and places of figures, in order. */
export function splitAtFigures(html: string): (string | FigurePlace)[] {
  return html.split(new RegExp(MARK, 'gs')).map((piece, i) => (i % 2 ? (JSON.parse(piece) as FigurePlace) : piece));
}
