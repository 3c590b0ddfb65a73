import { defineConfig } from 'astro/config';
import svelte from '@astrojs/svelte';
import { headingFonts } from './src/site/headingFonts/integration.ts';
import { previews } from './src/site/previews/integration.ts';

// Where the site will live. Both come from the environment so that one build script serves every host.
const site = process.env.SITE_URL ?? 'http://localhost:4321';
const base = process.env.BASE_PATH ?? '/';

export default defineConfig({
  site,
  base,
  trailingSlash: 'always',
  // A page's style is small and needed at once: inlining it saves a round trip on a slow line.
  build: { format: 'directory', inlineStylesheets: 'always', assets: 'assets' },
  devToolbar: { enabled: false },
  // The previews first: their sheet is no page, so it is gone when the others look at what was built.
  integrations: [svelte(), previews(), headingFonts()],
  vite: { build: { assetsInlineLimit: 0 } },
});
