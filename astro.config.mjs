import { defineConfig } from 'astro/config';
import svelte from '@astrojs/svelte';
import { releases } from './build/releases/integration.ts';
import { figureIslands } from './build/figureIslands.ts';
import { folderNotFound } from './build/folderNotFound.ts';
import { headingFonts } from './build/fonts/headingFonts.ts';
import { layoutInSlices } from './build/layout/layoutInSlices.ts';
import { finishPages } from './build/pages/finishPages.ts';
import { securityPolicy } from './build/policy/securityPolicy.ts';
import { embedIslands, liveIslands, pageIslands } from './build/scripts/embedIslands.ts';
import { leanStyles } from './build/styles/leanStyles.ts';
import { leanScripts } from './build/scripts/leanScripts.ts';
import { unitsFromPage, unitsOfPages } from './build/scripts/unitsOfPage.ts';
import { palette } from './build/palette.ts';
import { previews } from './build/previews/integration.ts';

// Where the site will live. Both come from the environment so that one build script serves every host.
const site = process.env.SITE_URL ?? 'http://localhost:4321';
const base = process.env.BASE_PATH ?? '/';
// Only where it was said: a guess would allow what stands at that address.
const siteOrigin = process.env.SITE_URL ? new URL(process.env.SITE_URL).origin : undefined;

export default defineConfig({
  site,
  base,
  trailingSlash: 'always',
  // A page's style is small and needed at once: inlining it saves a round trip on a slow line.
  build: { format: 'directory', inlineStylesheets: 'always', assets: 'assets' },
  devToolbar: { enabled: false },
  // What works on what was built, in this order. The previews first: their sheet is no page, so it is gone when the
  // others look. Released copies are unpacked before the pages are finished, because each gets a policy.
  integrations: [
    svelte(),
    figureIslands(),
    previews(),
    folderNotFound('embed'),
    releases(),
    // The policy last: it is computed from the finished page.
    finishPages([
      headingFonts(),
      leanStyles(),
      liveIslands(),
      unitsOfPages(),
      embedIslands(),
      pageIslands(),
      layoutInSlices(),
      securityPolicy(siteOrigin),
    ]),
  ],
  vite: {
    plugins: [palette(), leanScripts(), unitsFromPage()],
    build: {
      // Nothing is inlined but the scripts of embeds: in a sandboxed frame (origin `null`), a script from a file is
      // blocked unless the host sends a header, and many static hosts send none.
      assetsInlineLimit: (file) => /\/(?:EmbedShell|SectionEmbed|SlidePage)\.astro/.test(file),
    },
  },
});
