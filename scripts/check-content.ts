/**
 * Reads all that the site says, works out every figure in every language, and stops at the first mistake with one line:
 * file, entry, what was expected. Runs before every build.
 */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { checkLanguageFiles, LANGUAGES_FILE, UNITS_FILE } from '../src/model/checks/languageFiles.ts';
import { ContentError } from '../src/model/text/contentError.ts';
import { readableText } from '../src/model/text/readableText.ts';
import { figureDefinitions } from './figureDefinitions.ts';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

try {
  const read = (file: string) => [file, readableText(file, readFileSync(path.join(ROOT, file)))] as const;
  checkLanguageFiles(Object.fromEntries([LANGUAGES_FILE, UNITS_FILE].map(read)), 'zh');
  // Only now: these have the languages as a module, which must be in order to be loaded.
  const { checkProject } = await import('../src/model/checks/checkProject.ts');
  const { contentFiles } = await import('./contentFiles.ts');
  const { summary, unused } = checkProject(contentFiles(), await figureDefinitions());
  for (const id of unused) console.warn(`content/claims.yaml: ${id}: nothing uses it any more; it can go`);
  console.log(`content: ${summary}: all in order`);
} catch (error) {
  if (!(error instanceof ContentError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
