import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { BuiltPage } from '../pages/builtPage.ts';
import { isReleased, type PageStep } from '../pages/finishPages.ts';
import { attribute } from '../policy/inlineCode.ts';
import { leanIslands, singleQuotedIslands } from './leanIslands.ts';
import { shortScripts } from './shortScripts.ts';

/** Makes the islands of all embeds lean, and the scripts that wake them short: what stands in somebody else's page should weigh little there. */
export function embedIslands(): PageStep {
  return {
    name: 'islands of embeds',
    concerns: (page) => page.file.startsWith('embed/'),
    change(page) {
      page.html = shortScripts(leanIslands(page.html));
    },
  };
}

/** And those of all other pages shorter, which a phone has to read before anything stands there. */
export function pageIslands(): PageStep {
  return {
    name: 'islands of pages',
    concerns: (page) => !page.file.startsWith('embed/') && !isReleased(page),
    change(page) {
      page.html = singleQuotedIslands(page.html);
    },
  };
}

/**
 * Every island finds what brings it to life: its component's file, and the renderer that takes over what the server drew.
 * A reader would only see a figure that does not answer; so the build fails instead. It changes nothing itself, so it
 * is no step that must.
 * @throws Error naming what is missing
 */
export function liveIslands(): PageStep {
  let [root, base] = ['', '/'];
  let islands = 0;
  const sound = new Map<string, Promise<void>>();
  return {
    name: 'live islands',
    begin(site) {
      [root, base] = [site.root, site.base];
    },
    concerns: (page) => !isReleased(page),
    async change(page) {
      for (const [kind, address] of addressesIn(page)) {
        const known = sound.get(address) ?? checkModule(path.join(root, address.slice(base.length)), kind);
        sound.set(address, known);
        await known;
        islands++;
      }
    },
    end: () => `${islands / 2} islands have their component and its renderer`,
    changesNothing: true,
  };
}

function addressesIn(page: BuiltPage): [kind: 'component' | 'renderer', address: string][] {
  return page.elements
    .filter(({ tagName }) => tagName === 'astro-island')
    .flatMap((island) =>
      (['component', 'renderer'] as const).map((kind) => {
        const address = attribute(island, `${kind}-url`);
        if (!address) throw new Error(`expected an island to have a ${kind}-url`);
        return [kind, address] as [typeof kind, string];
      }),
    );
}

async function checkModule(file: string, kind: 'component' | 'renderer'): Promise<void> {
  if (!existsSync(file)) throw new Error(`expected the ${kind} of an island at ${file}`);
  const code = await readFile(file, 'utf8');
  if (!/\bas default\b|\bexport default\b/.test(code)) throw new Error(`${file}: expected a default export`);
  // Ours takes what the server drew and nothing else; the framework's own would want options that embeds do not give.
  if (kind === 'renderer' && /\bclient\b/.test(code))
    throw new Error(`${file}: expected our own renderer of islands, build/scripts/hydrateIsland.ts`);
}
