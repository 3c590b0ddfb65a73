import { defineConfig } from 'astro/config';
import svelte from '@astrojs/svelte';
import { headingFonts } from './src/site/headingFonts/integration.ts';
import { securityPolicy } from './src/site/security/integration.ts';

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
  // The policy comes last: it is computed from the finished pages.
  integrations: [svelte(), headingFonts(), securityPolicy(siteOrigin)],
  vite: { build: { assetsInlineLimit: 0 } },
});
