import { readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { leanStyle, scopesIn } from './leanStyle.ts';

/**
 * Takes out of every built page the styles of components that it does not hold. A page finds its figures by a glob, and
 * Astro gives it the styles of all that the glob could find; an embed, which shows one, would carry those of all.
 */
export function leanStyles(): AstroIntegration {
  return {
    name: 'lean-styles',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const root = fileURLToPath(dir);
        const scopesOf = scriptScopes(path.join(root, 'assets'));
        let savedBytes = 0;
        for (const file of await readdir(root, { recursive: true })) {
          if (!file.endsWith('.html')) continue;
          const html = await readFile(path.join(root, file), 'utf8');
          const withoutStyles = html.replace(/<style\b[^]*?<\/style>/g, '');
          const scopes = new Set([...scopesIn(withoutStyles), ...(await scopesOf(withoutStyles))]);
          const lean = html.replace(
            /(<style>)([^]*?)(<\/style>)/g,
            (_, open: string, css: string, close: string) => open + leanStyle(css, scopes) + close,
          );
          savedBytes += html.length - lean.length;
          await writeFile(path.join(root, file), lean);
        }
        logger.info(`${Math.round(savedBytes / 1024)} KB of styles left out`);
      },
    },
  };
}

/** The scopes of all that the scripts named in a text may draw, and those that they load in turn. */
function scriptScopes(assets: string): (text: string) => Promise<string[]> {
  const known = new Map<string, Promise<string>>();
  const read = (name: string) => {
    const text = known.get(name) ?? readFile(path.join(assets, name), 'utf8');
    known.set(name, text);
    return text;
  };
  return async (text) => {
    const reached = new Set<string>();
    const follow = async (from: string): Promise<string[]> => {
      const names = [...from.matchAll(/(?:assets|\.)\/([\w.-]+\.js)\b/g)].map(([, name = '']) => name);
      const scopes = [...scopesIn(from)];
      for (const name of names) {
        if (reached.has(name)) continue;
        reached.add(name);
        scopes.push(...(await follow(await read(name))));
      }
      return scopes;
    };
    return follow(text);
  };
}
