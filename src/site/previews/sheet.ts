import { parseHTML } from 'linkedom';
import { z } from 'zod';

/** What a preview picture says, as the sheet of all of them holds it. */
const cardSchema = z.strictObject({
  kind: z.enum(['section', 'figure', 'site']),
  lang: z.enum(['zh', 'en']),
  /** Where the picture is written, from the root of the built site. */
  file: z.string().min(1),
  title: z.string().min(1),
  /** The section's number and what it is called in short; empty on the picture of the site. */
  number: z.string(),
  name: z.string(),
  /** The site's name; on its own picture the one in the other language. */
  site: z.string().min(1),
  /** One more line, on the picture of the site only. */
  lead: z.string().optional(),
});

export type CardText = z.infer<typeof cardSchema>;

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
