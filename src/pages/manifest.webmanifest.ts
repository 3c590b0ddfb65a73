import type { APIRoute } from 'astro';
import { light } from 'virtual:palette';
import { LANGUAGE_TAGS } from '../model/text/language.ts';
import { word } from '../model/text/words.ts';
import { words } from '../site/catalogue/content.ts';
import { addresses } from '../site/catalogue/addresses.ts';
import { ICONS } from '../site/shell/icons.ts';

/** What a system needs to know to put the site among its programs. Both languages stand behind one door. */
export const GET: APIRoute = () => {
  const { paper } = light;
  const manifest = {
    id: addresses.path(''),
    name: `${word(words.zh, 'site.name')} / ${word(words.en, 'site.name')}`,
    short_name: word(words.zh, 'site.name'),
    description: `${word(words.zh, 'site.description')} ${word(words.en, 'site.description')}`,
    lang: LANGUAGE_TAGS.zh,
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
