import { fileURLToPath } from 'node:url';
import { defineConfig } from 'astro/config';
import svelte from '@astrojs/svelte';
import { frozenReleases } from './src/site/frozen/integration.ts';
import { headingFonts } from './src/site/headingFonts/integration.ts';
import { folderNotFound } from './src/site/folderNotFound.ts';
import { leanEmbeds } from './src/site/islands/integration.ts';
import { plainImports } from './src/site/islands/plainImports.ts';
import { leanStyles } from './src/site/leanStyles/integration.ts';
import { previews } from './src/site/previews/integration.ts';
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
  // What works on the built pages, in this order. The previews first: their sheet is no page, so it is gone when the
  // others look at what was built. The policy last: it is computed from the finished pages.
  integrations: [
    svelte(),
    previews(),
    headingFonts(),
    leanStyles(),
    leanEmbeds(),
    folderNotFound('embed'),
    frozenReleases(),
    securityPolicy(siteOrigin),
  ],
  vite: {
    resolve: {
      alias: {
        '@astrojs/svelte/client.js': fileURLToPath(new URL('src/site/islands/hydrateIsland.ts', import.meta.url)),
      },
    },
    plugins: [plainImports()],
    environments: {
      client: {
        build: {
          rolldownOptions: {
            output: {
              codeSplitting: {
                // What most figures share comes as one file: a dozen small ones compress badly and ask a dozen times.
                groups: [
                  // By itself, because the page's own small script needs some of it and nothing else.
                  {
                    name: 'model',
                    test: /\/src\/model\/|vite\/preload-helper|rolldown:runtime|rolldown\/runtime/,
                    minShareCount: 5,
                    priority: 2,
                  },
                  // Drawing by hand and notes on a model, which the figures of bricks do without.
                  {
                    name: 'drawing',
                    test: /\/src\/figures\/parts\/(?:Picture|KindText|ModelNotes|compactPath|labelLines)\b/,
                    minShareCount: 4,
                    priority: 0,
                  },
                  {
                    name: 'figure',
                    // Of the runtime, not what the builder of embeds alone needs.
                    test: /\/src\/figures\/parts\/(?!Picture|KindText|ModelNotes|compactPath|labelLines)|svelte\/src\/(?!.*\/blocks\/(?:await|key)\.js)/,
                    minShareCount: 5,
                    priority: 1,
                  },
                ],
              },
            },
          },
        },
      },
    },
    build: {
      // Nothing is inlined but the scripts of embeds: in a sandboxed frame (origin `null`), a script from a file is blocked
      // unless the host sends a header, and many static hosts send none.
      assetsInlineLimit: (file) => /\/(?:EmbedShell|SectionEmbed)\.astro/.test(file),
    },
  },
});
