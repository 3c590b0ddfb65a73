import { LANGUAGE_TAGS } from '../../text/language.ts';
import { dayParts, type CitedItem } from './facts.ts';

/** A CSL-JSON library of one item (citationstyles.org, input schema 1.0). */
export function cslJson(item: CitedItem): string {
  const record = {
    id: item.key,
    type: 'webpage',
    author: [{ literal: item.author }],
    title: item.title,
    ...(item.part ? { section: item.part } : {}),
    'container-title': item.container,
    genre: item.medium,
    version: item.version,
    issued: { 'date-parts': [dayParts(item.dated)] },
    accessed: { 'date-parts': [dayParts(item.accessed)] },
    URL: item.url,
    language: LANGUAGE_TAGS[item.lang],
  };
  return `${JSON.stringify([record], null, 2)}\n`;
}
