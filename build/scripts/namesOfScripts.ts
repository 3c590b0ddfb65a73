import { readFile } from 'node:fs/promises';
import path from 'node:path';

/** The names that a text (HTML, script) mentions: what is no name among them does no harm. */
export function namesIn(text: string): string[] {
  return text.match(/[\w-]+/g) ?? [];
}

/** The names in all scripts that a text (a page) mentions, and in those that they load in turn. @param assets their folder */
export function namesOfScripts(assets: string): (text: string) => Promise<Set<string>> {
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
