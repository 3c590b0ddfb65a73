import type { APIRoute } from 'astro';
import { LANGUAGES, type Language } from '../../../model/text/language.ts';
import { siteShareInfo } from '../../../site/share/describe.ts';

export const getStaticPaths = () => LANGUAGES.map((lang) => ({ params: { lang }, props: { lang } }));

export const GET: APIRoute<{ lang: Language }> = ({ props: { lang } }) => Response.json(siteShareInfo(lang));
