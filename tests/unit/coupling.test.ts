import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';

/**
 * What the build leans on of the inside of Astro, Svelte and Vite, by name: after an upgrade this fails in a second and
 * says where to look, instead of leaving pages heavy or figures dead.
 */
const read = (name: string, file: string) => readFileSync(path.join('node_modules', name, file), 'utf8');

describe('Svelte', () => {
  test.each(['blocks/await.js', 'blocks/key.js', 'elements/bindings/select.js'])(
    'keeps what only the builder needs in %s (build/scripts/leanScripts.ts)',
    (file) => expect(read('svelte', `src/internal/client/dom/${file}`)).toMatch(/^export /m),
  );

  test.each(['loop.js', 'timing.js', 'dom/elements/attachments.js', 'dom/elements/bindings/universal.js'])(
    'keeps what few figures need in %s (build/scripts/leanScripts.ts)',
    (file) => expect(read('svelte', `src/internal/client/${file}`)).toMatch(/^export /m),
  );

  test('has what no embed needs where it is taken out (build/scripts/leanScripts.ts)', () => {
    expect(read('svelte', 'src/utils.js')).toMatch(/const DOM_PROPERTIES = \[[^\]]*\];/);
    expect(read('svelte', 'src/internal/client/dom/operations.js')).toMatch(
      /function should_defer_append\(\) \{\s*if \(!async_mode_flag\) return false;/,
    );
    expect(read('svelte', 'src/internal/client/reactivity/async.js')).toMatch(
      /if \(async\.length === 0 && pending\.length === 0\) \{\s*fn\(deriveds\);\s*return;/,
    );
    // Nothing of ours waits in its markup: that has to be switched on.
    expect(read('..', 'svelte.config.js')).not.toContain('async');
  });

  test('writes into its texts, keeps what it wrote beside them, and goes from node to node (src/translation/)', () => {
    const render = read('svelte', 'src/internal/client/render.js');
    expect(render).toContain('[TEXT_CACHE] ??= text.nodeValue)');
    expect(render).toContain('text.nodeValue = `${str}`');
    expect(read('svelte', 'src/internal/client/reactivity/effects.js')).toMatch(
      /function remove_effect_dom\(node, end\) \{\s*while \(node !== null\)/,
    );
  });

  test('marks what it hydrates with [ and ] (src/figures/kit/LazyHydrated.svelte, src/site/chapter/renderSection.ts)', () => {
    const constants = read('svelte', 'src/constants.js');
    expect(constants).toContain("HYDRATION_START = '['");
    expect(constants).toContain("HYDRATION_END = ']'");
  });

  test('makes its templates under the policy that our pages allow (build/policy/withSecurityPolicy.ts)', () => {
    expect(read('svelte', 'src/internal/client/dom/reconciler.js')).toContain("'svelte-trusted-html'");
  });

  test('parses style sheets for others (build/styles/leanStyle.ts)', async () => {
    const { parseCss } = (await import('svelte/compiler')) as { parseCss?: (css: string) => { children: unknown[] } };
    expect(parseCss?.('a{color:red}').children).toMatchObject([{ type: 'Rule', start: 0, end: 12 }]);
  });
});

describe('Astro', () => {
  test('takes its renderer for Svelte from client.js, which is ours (build/scripts/leanScripts.ts)', () => {
    const { exports } = JSON.parse(read('@astrojs/svelte', 'package.json')) as { exports: Record<string, string> };
    expect(exports['./client.js']).toMatch(/client/);
    expect(read('@astrojs/svelte', 'dist/index.js') + read('@astrojs/svelte', 'dist/container-renderer.js')).toContain(
      '@astrojs/svelte/client.js',
    );
  });

  test.each(['component-url', 'renderer-url', 'component-export', 'ssr', 'opts'])(
    'writes %s on its islands (build/scripts/leanIslands.ts, src/site/embed/wakeFigures.js)',
    (attribute) => expect(read('astro', 'dist/runtime/server/hydration.js')).toContain(attribute),
  );

  test('gives a property as the number of its kind and its value (build/scripts/leanIslands.ts)', () => {
    const serialize = read('astro', 'dist/runtime/server/serialize.js');
    expect(serialize).toMatch(/\bValue: 0\b/);
    expect(serialize).toMatch(/\bJSON: 1\b/);
  });

  test('has a folder for the files that an integration generates (build/figureIslands.ts)', () => {
    expect(read('astro', 'dist/integrations/hooks.js')).toContain('createCodegenDir');
  });
});

test('Vite hints at what is imported on use through a helper of this name (build/scripts/leanScripts.ts)', () => {
  expect(read('vite', 'dist/node/chunks/node.js')).toContain('\\0vite/preload-helper.js');
});
