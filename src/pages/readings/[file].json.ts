import type { APIRoute, GetStaticPaths } from 'astro';
import { LANGUAGES } from '../../model/text/language.ts';
import { definitionOf, placedFigures, type FigureModules } from '../../site/catalogue/figureData.ts';
import { figureContext } from '../../site/catalogue/figureRegistry.ts';

interface Props {
  readings: unknown;
}

const modules = import.meta.glob('../../figures/*/definition.ts', { eager: true }) as FigureModules;

export const getStaticPaths = (() =>
  placedFigures().flatMap(({ id, name, props }) => {
    const { readings } = definitionOf(name, modules);
    if (!readings) return [];
    return LANGUAGES.map((lang) => ({
      params: { file: `${id}.${lang}` },
      props: { readings: readings(figureContext(name, lang, props)) },
    }));
  })) satisfies GetStaticPaths;

/** What a figure asks for when a reader opens it. */
export const GET: APIRoute<Props> = ({ props: { readings } }) => Response.json(readings);
