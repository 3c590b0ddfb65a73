import type { APIRoute } from 'astro';
import { light } from 'virtual:palette';
import { LANGUAGE_TAGS, LANGUAGES, MAIN_LANGUAGE } from '../model/text/language.ts';
import { word } from '../model/text/words.ts';
import { words } from '../site/catalogue/content.ts';
import { addresses } from '../site/catalogue/addresses.ts';
import { ICONS } from '../site/shell/icons.ts';

/** What a system needs to know to put the site among its programs. All languages stand behind one door. */
export const GET: APIRoute = () => {
  const { paper } = light;
  const said = (path: string) => LANGUAGES.map((lang) => word(words[lang], path));
  const manifest = {
    id: addresses.path(''),
    name: said('site.name').join(' / '),
    short_name: word(words[MAIN_LANGUAGE], 'site.name'),
    description: said('site.description').join(' '),
    lang: LANGUAGE_TAGS[MAIN_LANGUAGE],
    start_url: addresses.path(''),
    scope: addresses.path(''),
    display: 'minimal-ui',
    background_color: paper,
    theme_color: paper,
    icons: [
      { src: addresses.path('icon.svg'), sizes: 'any', type: 'image/svg+xml', purpose: 'any' },
      ...ICONS.flatMap(({ file, sizePx, purpose }) =>
        purpose ? [{ src: addresses.path(file), sizes: `${sizePx}x${sizePx}`, type: 'image/png', purpose }] : [],
      ),
    ],
  };
  return new Response(JSON.stringify(manifest, null, 2), { headers: { 'Content-Type': 'application/manifest+json' } });
};
