import type { APIRoute, GetStaticPaths } from 'astro';
import { rowsToCsv } from '../../../model/publish/csv.ts';
import { LANGUAGES, type Language } from '../../../model/text/language.ts';
import { figures } from '../../../site/catalogue/figures.ts';

interface Props {
  id: string;
  lang: Language;
}

export const getStaticPaths = (() =>
  LANGUAGES.flatMap((lang) =>
    figures.placedIn(lang).map(({ id }) => ({ params: { file: `${id}.${lang}` }, props: { id, lang } })),
  )) satisfies GetStaticPaths;

/** The table of a figure's default state, for readers without script and for the data page. */
export const GET: APIRoute<Props> = ({ props: { id, lang } }) => {
  const table = figures.defaultTable(id, lang);
  return new Response(`\ufeff${rowsToCsv([table.head, ...table.rows])}`, {
    headers: { 'Content-Type': 'text/csv; charset=utf-8' },
  });
};
