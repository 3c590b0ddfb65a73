import { readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { leanStyle, namesIn, withoutRepeats } from './leanStyle.ts';

const STYLES = /<style>([^]*?)<\/style>/g;

/**
 * Takes out of every built page the styles that it can never use. A page finds its figures by a glob, and Astro gives it
 * the styles of all that the glob could find, some of them twice; an embed, which shows one, would carry those of all.
 */
export function leanStyles(): AstroIntegration {
  return {
    name: 'lean-styles',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const root = fileURLToPath(dir);
        const reachable = namesOfScripts(path.join(root, 'assets'));
        let savedBytes = 0;
        for (const file of await readdir(root, { recursive: true })) {
          if (!file.endsWith('.html')) continue;
          const html = await readFile(path.join(root, file), 'utf8');
          const withoutStyles = html.replace(/<style\b[^]*?<\/style>/g, '');
          const names = new Set([...namesIn(withoutStyles), ...(await reachable(withoutStyles))]);
          const sheets = withoutRepeats([...html.matchAll(STYLES)].map(([, css = '']) => css));
          // One element where the first stood: the policy gives the digest of each.
          const style = `<style>${leanStyle(sheets.join(''), names)}</style>`;
          const first = html.search(STYLES);
          const lean = html.replace(STYLES, (_match, _css, at) => (at === first ? style : ''));
          savedBytes += html.length - lean.length;
          await writeFile(path.join(root, file), lean);
        }
        logger.info(`${Math.round(savedBytes / 1024)} KB of styles left out`);
      },
    },
  };
}

/** The names in all scripts that a text (a page) mentions, and in those that they load in turn. */
function namesOfScripts(assets: string): (text: string) => Promise<Set<string>> {
  const known = new Map<string, Promise<{ scripts: string[]; names: string[] }>>();
  const read = async (script: string) => {
    const text = await readFile(path.join(assets, script), 'utf8');
    return { scripts: scriptsIn(text), names: [...new Set(namesIn(text))] };
  };
  return async (text) => {
    const names = new Set<string>();
    const reached = new Set<string>();
    const follow = async (scripts: readonly string[]): Promise<void> => {
      for (const script of scripts) {
        if (reached.has(script)) continue;
        reached.add(script);
        const found = known.get(script) ?? read(script);
        known.set(script, found);
        const its = await found;
        its.names.forEach((name) => names.add(name));
        await follow(its.scripts);
      }
    };
    await follow(scriptsIn(text));
    return names;
  };
}

function scriptsIn(text: string): string[] {
  return [...text.matchAll(/(?:assets|\.)\/([\w.-]+\.js)\b/g)].map(([, name = '']) => name);
}
