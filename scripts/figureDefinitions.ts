import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { AnyFigureDefinition } from '../src/model/figures/figure.ts';

const FIGURES = fileURLToPath(new URL('../src/figures', import.meta.url));

/** Every figure's definition, by folder. They import no Svelte, so Node reads them as they are. */
export async function figureDefinitions(): Promise<Map<string, AnyFigureDefinition>> {
  const folders = readdirSync(FIGURES).filter((name) => existsSync(path.join(FIGURES, name, 'definition.ts')));
  const modules = folders.map(async (folder) => {
    const address = pathToFileURL(path.join(FIGURES, folder, 'definition.ts')).href;
    return [folder, ((await import(address)) as { definition: AnyFigureDefinition }).definition] as const;
  });
  return new Map(await Promise.all(modules));
}
