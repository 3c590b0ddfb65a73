/**
 * Reads all that the site says, works out every figure in every language, and stops at the first mistake with one line:
 * file, entry, what was expected. Runs before every build.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { checkLanguageFiles, LANGUAGES_FILE, UNITS_FILE } from '../src/model/checks/languageFiles.ts';
import type { AnyFigureDefinition } from '../src/model/figures/figure.ts';
import { ContentError } from '../src/model/text/contentError.ts';
import { readableText } from '../src/model/text/readableText.ts';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
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
  const read = (file: string) => [file, readableText(file, readFileSync(path.join(ROOT, file)))] as const;
  checkLanguageFiles(Object.fromEntries([LANGUAGES_FILE, UNITS_FILE].map(read)), 'zh');
  // Only now: these have the languages as a module, which must be in order to be loaded.
  const { checkProject } = await import('../src/model/checks/checkProject.ts');
  const { contentFiles } = await import('./contentFiles.ts');
  console.log(`content: ${checkProject(contentFiles(), await definitions())}: all in order`);
} catch (error) {
  if (!(error instanceof ContentError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
