import { fillTemplate } from '../../text/fillTemplate.ts';
import { factsOf, scriptOf, type Language } from '../../text/language.ts';
import type { CitedItem } from './facts.ts';

/**
 * APA, seventh edition, a page of a website with a group author. The name of the website is left out, being that of
 * the author; the day of retrieval stays, because the pages at these addresses are updated. Plain text: whoever sets
 * it puts the title in italics.
 */
export function apa(item: CitedItem): string {
  const { lang, author, title, part, versionText, medium, dated, accessed, retrieved, url } = item;
  const inner = [part, capital(versionText)].filter(Boolean).join(scriptOf(lang) === 'han' ? '；' : '; ');
  const retrieval = fillTemplate(retrieved, { date: written(accessed, lang), url });
  return scriptOf(lang) === 'han'
    ? `${author}. (${writtenFirst(dated, lang)}). ${title}（${inner}）[${medium}]. ${retrieval}`
    : `${author}. (${writtenFirst(dated, lang)}). ${title} (${inner}) [${medium}]. ${retrieval}`;
}

const date = (day: string) => new Date(`${day}T00:00:00Z`);
/** Days as APA writes them: in English the American way. */
const months = (lang: Language) => (lang === 'en' ? 'en-US' : factsOf(lang).dates);

/** `November 24, 2026`, `2026年11月24日` */
function written(day: string, lang: Language): string {
  return date(day).toLocaleDateString(months(lang), {
    timeZone: 'UTC',
    year: 'numeric',
    month: 'long',
    day: 'numeric',
  });
}

/** The year comes first in the brackets behind the author: `2026, November 24`. */
function writtenFirst(day: string, lang: Language): string {
  if (scriptOf(lang) === 'han') return written(day, lang);
  const monthAndDay = date(day).toLocaleDateString(months(lang), { timeZone: 'UTC', month: 'long', day: 'numeric' });
  return `${day.slice(0, 4)}, ${monthAndDay}`;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
