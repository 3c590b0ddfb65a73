import type { APIRoute, GetStaticPaths } from 'astro';
import { LANGUAGES } from '../../model/text/language.ts';
import { figures } from '../../site/catalogue/figures.ts';

interface Props {
  deferredData: unknown;
}

export const getStaticPaths = (() =>
  LANGUAGES.flatMap((lang) =>
    figures.placedIn(lang).flatMap(({ id }) => {
      const deferredData = figures.deferredData(id, lang);
      return deferredData === undefined ? [] : [{ params: { file: `${id}.${lang}` }, props: { deferredData } }];
    }),
  )) satisfies GetStaticPaths;

/** What a figure loads only when a reader asks for it. */
export const GET: APIRoute<Props> = ({ props: { deferredData } }) => Response.json(deferredData);
