import { parseHTML } from 'linkedom';
import { cardSchema, type CardText } from '../../src/site/previews/cardText.ts';

export interface Card extends CardText {
  /** A figure's picture as the server rendered it; empty for what is no figure. */
  picture: string;
}

/** Where the build writes the sheet, and takes it away from again. */
export const SHEET = 'previews/index.html';

/** The cards on the built sheet and the styles that go with their pictures. */
export function readSheet(html: string): { cards: Card[]; css: string } {
  const { document } = parseHTML(html);
  const cards = [...document.querySelectorAll('[data-card]')].map((element) => ({
    ...cardSchema.parse(JSON.parse(element.getAttribute('data-card') ?? '')),
    picture: outerPicture(html, element.getAttribute('id') ?? ''),
  }));
  const css = [...document.querySelectorAll('style')].map((style) => style.textContent).join('\n');
  return { cards, css };
}

/** Cut out of the text, because reading SVG as HTML would change the case of some names. */
function outerPicture(html: string, id: string): string {
  const from = html.indexOf(`id="${id}"`);
  const article = html.slice(from, html.indexOf('</article>', from));
  const start = article.indexOf('<svg');
  return start < 0 ? '' : article.slice(start, article.lastIndexOf('</svg>') + '</svg>'.length);
}
