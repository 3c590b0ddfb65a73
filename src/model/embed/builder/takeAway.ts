import { roomyHeightPx } from '../embedSize.ts';
import { escapeAttribute, iframeSnippet } from '../iframeSnippet.ts';
import { thingAddresses } from '../../links/thingAddresses.ts';
import { SLIDE_PX, type SetUp } from './setUp.ts';

/** What an instructor takes away: text to paste. */
export interface TakeAway {
  /** HTML that every course system takes. */
  iframe: string;
  /** HTML for pages that run scripts: the frame is always as high as what it shows. */
  script: string;
  /** The embed's own address, for hosts that want no HTML. */
  embed: string;
  /** The page that is sent round. */
  share: string;
  /** The path of the preview picture of the default state. */
  picture: string;
}

/**
 * The path of the embed with its query.
 * @param root the base path with its slash at the end
 */
export function embedPath(root: string, setUp: SetUp): string {
  const { item, lang, version, slide } = setUp;
  const query = frameQuery(setUp);
  if (slide) return `${root}embed/${lang}/slide/?${[`figure=${item.id}`, query].filter(Boolean).join('&')}`;
  const path = thingAddresses(version ? `${root}v/${version}/` : root).embed(lang, item);
  return query ? `${path}?${query}` : path;
}

/** The view, and what a frame takes besides it. */
const frameQuery = ({ view, theme, locked }: SetUp) =>
  [view, theme === 'auto' ? '' : `theme=${theme}`, locked ? 'controls=0' : ''].filter(Boolean).join('&');

/** The page for links: it has the present state, but neither theme nor lock nor version. */
export function sharePath(root: string, { item, lang, view }: SetUp): string {
  const path = thingAddresses(root).share(lang, item);
  return view ? `${path}?${view}` : path;
}

/**
 * @param root the base path with its slash at the end
 * @param origin of the site: `https://example.org`
 * @param measuredPx how high the embed is
 */
export function takeAway(root: string, origin: string, setUp: SetUp, measuredPx: number): TakeAway {
  const { item, lang } = setUp;
  const full = (path: string) => new URL(path, origin).href;
  const heightPx = roomyHeightPx(measuredPx);
  const [embed, share] = [full(embedPath(root, setUp)), full(sharePath(root, setUp))];
  return {
    embed,
    share,
    picture: thingAddresses(root).preview(lang, item),
    iframe: iframeSnippet({
      src: embed,
      title: item.title[lang],
      ...(setUp.slide ? { widthPx: SLIDE_PX.width, heightPx: SLIDE_PX.height } : { heightPx }),
    }),
    script: scriptSnippet({ src: full(`${root}embed.js`), setUp, share, heightPx }),
  };
}

interface Script {
  /** The full address of embed.js. */
  src: string;
  setUp: SetUp;
  share: string;
  /** Until the embed has told its own. */
  heightPx: number;
}

/**
 * A script and a link of ordinary names: editors of course systems keep these, and take an element of our own away. The
 * link stays where scripts do not run; what the frame takes besides the view rides in its query.
 */
function scriptSnippet({ src, setUp, share, heightPx }: Script): string {
  const { item, lang, version } = setUp;
  const href = new URL(share);
  href.search = frameQuery(setUp);
  const attributes = [
    ['href', href.href],
    ['data-height', String(heightPx)],
    ...(version ? [['data-version', version] as const] : []),
  ].map(([name, value = '']) => `${name}="${escapeAttribute(value)}"`);
  const link = `<a data-bits-and-bricks ${attributes.join(' ')}>${escapeAttribute(item.title[lang])}</a>`;
  return `<script src="${escapeAttribute(src)}" async></script>\n<p>${link}</p>`;
}
