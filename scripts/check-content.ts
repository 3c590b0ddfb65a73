/**
 * Reads all that the site says, works out every figure in every language, and stops at the first mistake with one line:
 * file, entry, what was expected. Runs before every build.
 */
import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { checkProject } from '../src/model/checks/checkProject.ts';
import type { AnyFigureDefinition } from '../src/model/figures/figure.ts';
import { ContentError } from '../src/model/text/contentError.ts';
import { contentFiles, ROOT } from './contentFiles.ts';

const FIGURES = path.join(ROOT, 'src/figures');

/** By folder. They import no Svelte, so Node reads them as they are. */
async function definitions(): Promise<Map<string, AnyFigureDefinition>> {
  const folders = readdirSync(FIGURES).filter((name) => existsSync(path.join(FIGURES, name, 'definition.ts')));
  const modules = folders.map(async (folder) => {
    const address = pathToFileURL(path.join(FIGURES, folder, 'definition.ts')).href;
    return [folder, ((await import(address)) as { definition: AnyFigureDefinition }).definition] as const;
  });
  return new Map(await Promise.all(modules));
}

try {
  console.log(`content: ${checkProject(contentFiles(), await definitions())}: all in order`);
} catch (error) {
  if (!(error instanceof ContentError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
