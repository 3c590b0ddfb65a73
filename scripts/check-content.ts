/**
 * Reads all that the site says, works out every figure in every language, and stops at the first mistake with one line:
 * file, entry, what was expected. Runs before every build.
 */
import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { checkSections } from '../src/model/checks/contentChecks.ts';
import { checkFigures } from '../src/model/checks/figureChecks.ts';
import { checkTexts } from '../src/model/checks/textChecks.ts';
import { exceptionsSchema } from '../src/model/checks/typedDigits.ts';
import { checkCoding } from '../src/model/chapters/coding.ts';
import { figureNameOf, readContent, textOf, type ContentFiles } from '../src/model/content/readContent.ts';
import { createCatalogue } from '../src/model/figures/catalogue.ts';
import type { AnyFigureDefinition } from '../src/model/figures/figure.ts';
import { checkAgainstPaper, paperIndexSchema } from '../src/model/ledger/paperIndex.ts';
import { createAddresses } from '../src/model/links/addresses.ts';
import { checkVersion } from '../src/model/publish/publication.ts';
import { ContentError } from '../src/model/text/contentError.ts';
import { parseYaml } from '../src/model/text/parseYaml.ts';
import { checkSameWords } from '../src/model/text/words.ts';
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

function packageVersion(files: ContentFiles): string {
  return (JSON.parse(textOf(files, 'package.json')) as { version: string }).version;
}

try {
  const files = contentFiles();
  const paperIndex = parseYaml('content/paper-index.yaml', textOf(files, 'content/paper-index.yaml'), paperIndexSchema);
  const exceptions = parseYaml('content/exceptions.yaml', textOf(files, 'content/exceptions.yaml'), exceptionsSchema);
  const content = readContent(files);
  const { sections, ledger, coding, glossary } = content;
  for (const claim of ledger.all)
    if (claim.kind === 'paper') checkAgainstPaper(claim, paperIndex, 'content/claims.yaml');
  checkCoding(coding, Object.keys(paperIndex));
  checkVersion(content.publication, packageVersion(files));
  checkSameWords(content.words.zh, content.words.en);
  const figures = await definitions();
  checkTexts(content, [...figures.keys()], exceptions);
  checkSections({
    sections,
    ledger,
    glossary,
    paperIndex,
    exceptions,
    figures: new Set([...figures.keys()].map(figureNameOf)),
  });
  const site = { content, addresses: createAddresses('/', sections) };
  checkFigures(site, createCatalogue(site, figures), figures);
  console.log(
    `content: ${sections.length} sections, ${ledger.all.length} ledger entries, ${coding.links.length} links of the model, ${figures.size} figures: all in order`,
  );
} catch (error) {
  if (!(error instanceof ContentError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
