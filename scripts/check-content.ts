/**
 * Reads all of `content/` and stops at the first mistake with one line: file, entry, what was expected.
 * Runs before every build; `CONTENT_DIR` points it at another folder (the tests break copies on purpose).
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { claimsSchema } from '../src/model/ledger/claim.ts';
import { checkSections } from '../src/model/checks/contentChecks.ts';
import { ContentError } from '../src/model/text/contentError.ts';
import { glossarySchema } from '../src/model/chapters/glossary.ts';
import { buildLedger } from '../src/model/ledger/ledger.ts';
import { checkAgainstPaper, paperIndexSchema } from '../src/model/ledger/paperIndex.ts';
import { parseYaml } from '../src/model/text/parseYaml.ts';
import { checkVersion, publicationSchema } from '../src/model/publish/publication.ts';
import { readSection } from '../src/model/chapters/sectionSource.ts';
import { checkCoding, codingSchema } from '../src/model/chapters/coding.ts';
import { checkTexts } from '../src/model/checks/textChecks.ts';
import { exceptionsSchema } from '../src/model/checks/typedDigits.ts';
import { readWords } from '../src/model/text/readWords.ts';
import { checkSameWords } from '../src/model/text/words.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const content = process.env.CONTENT_DIR ?? path.join(root, 'content');
const named = (file: string) => `content/${file}`;

function text(file: string): string {
  const full = path.join(content, file);
  if (!existsSync(full)) throw new ContentError(named(file), 'file', 'expected it to exist');
  return readFileSync(full, 'utf8');
}

/** `src/figures/MarketGrowth/` is the figure `market-growth`. */
function figureNames(): Set<string> {
  const folders = readdirSync(path.join(root, 'src/figures')).filter((name) => /^[A-Z]/.test(name));
  return new Set(folders.map((name) => name.replace(/(?!^)([A-Z])/g, '-$1').toLowerCase()));
}

try {
  const paperIndex = parseYaml(named('paper-index.yaml'), text('paper-index.yaml'), paperIndexSchema);
  const exceptions = parseYaml(named('exceptions.yaml'), text('exceptions.yaml'), exceptionsSchema);
  const glossary = parseYaml(named('glossary.yaml'), text('glossary.yaml'), glossarySchema);
  const ledger = buildLedger(parseYaml(named('claims.yaml'), text('claims.yaml'), claimsSchema));
  for (const claim of ledger.all)
    if (claim.kind === 'paper') checkAgainstPaper(claim, paperIndex, named('claims.yaml'));
  const model = parseYaml(named('model.yaml'), text('model.yaml'), codingSchema);
  checkCoding(model, Object.keys(paperIndex));
  const publication = parseYaml(named('publication.yaml'), text('publication.yaml'), publicationSchema);
  const { version } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')) as { version: string };
  checkVersion(publication, version);
  const zh = readWords(named('strings/zh.yaml'), text('strings/zh.yaml'));
  const en = readWords(named('strings/en.yaml'), text('strings/en.yaml'));
  checkSameWords(zh, en);
  checkTexts({ ledger, glossary, model, words: { zh, en }, exceptions });
  const files = readdirSync(path.join(content, 'chapters'), { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.svx'),
  );
  const sections = files.map((file) => readSection(named(`chapters/${file}`), text(`chapters/${file}`)));
  checkSections({ sections, ledger, glossary, paperIndex, exceptions, figures: figureNames() });
  console.log(
    `content: ${sections.length} sections, ${ledger.all.length} ledger entries, ${model.links.length} links of the model: all in order`,
  );
} catch (error) {
  if (!(error instanceof ContentError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
