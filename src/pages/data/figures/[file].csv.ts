import type { APIRoute, GetStaticPaths } from 'astro';
import { rowsToCsv } from '../../../model/publish/csv.ts';
import { LANGUAGES, type Language } from '../../../model/text/language.ts';
import {
  defaultTable,
  placedFigures,
  type FigureModules,
  type PlacedFigure,
} from '../../../site/catalogue/figureData.ts';

interface Props {
  figure: PlacedFigure;
  lang: Language;
}

const modules = import.meta.glob('../../../figures/*/definition.ts', { eager: true }) as FigureModules;

export const getStaticPaths = (() =>
  placedFigures().flatMap((figure) =>
    LANGUAGES.map((lang) => ({ params: { file: `${figure.id}.${lang}` }, props: { figure, lang } })),
  )) satisfies GetStaticPaths;

/** The table of a figure's default state, for readers without script and for the data page. */
export const GET: APIRoute<Props> = ({ props: { figure, lang } }) => {
  const table = defaultTable(figure, lang, modules);
  return new Response(`\ufeff${rowsToCsv([table.head, ...table.rows])}`, {
    headers: { 'Content-Type': 'text/csv; charset=utf-8' },
  });
};
