import { checkCoding } from '../chapters/coding.ts';
import { figureNameOf, readContent, textOf, type Content, type ContentFiles } from '../content/readContent.ts';
import { createCatalogue } from '../figures/catalogue.ts';
import type { AnyFigureDefinition } from '../figures/figure.ts';
import { checkAgainstPaper, paperIndexSchema } from '../ledger/paperIndex.ts';
import { createAddresses } from '../links/addresses.ts';
import { checkAccess } from '../publish/access.ts';
import { checkVersion } from '../publish/publication.ts';
import { ContentError } from '../text/contentError.ts';
import { parseYaml } from '../text/parseYaml.ts';
import { LANGUAGES, MAIN_LANGUAGE } from '../text/language.ts';
import { checkSameWords } from '../text/words.ts';
import { checkSections } from './contentChecks.ts';
import { checkFigures } from './figureChecks.ts';
import { checkLessons } from './lessonChecks.ts';
import { checkPlace } from './placeCheck.ts';
import { checkTexts } from './textChecks.ts';
import { unusedDerived } from './unusedClaims.ts';
import { exceptionsSchema } from './typedDigits.ts';

export interface CheckedProject {
  summary: string;
  unused: string[];
}

/**
 * Reads all that the site says and works out every figure in every language, as a build will.
 * @param files with `package.json`, for the version
 * @param figures by folder
 * @returns what there is, in one line, and derived entries that may go, by id
 * @throws ContentError at the first mistake
 */
export function checkProject(files: ContentFiles, figures: ReadonlyMap<string, AnyFigureDefinition>): CheckedProject {
  const parsed = <Schema extends Parameters<typeof parseYaml>[2]>(file: string, schema: Schema) =>
    parseYaml(file, textOf(files, file), schema);
  const paperIndex = parsed('content/paper-index.yaml', paperIndexSchema);
  const exceptions = parsed('content/exceptions.yaml', exceptionsSchema);
  const content = readContent(files);
  const { sections, ledger, coding, glossary } = content;
  for (const claim of ledger.all)
    if (claim.kind === 'paper') checkAgainstPaper(claim, paperIndex, 'content/claims.yaml');
  checkCoding(coding, Object.keys(paperIndex));
  const { version } = JSON.parse(textOf(files, 'package.json')) as { version: string };
  checkVersion(content.publication, version);
  checkAccess(content.access);
  for (const lang of LANGUAGES) checkSameWords(content.words, MAIN_LANGUAGE, lang);
  checkTexts(content, [...figures.keys()], exceptions);
  const names = new Set([...figures.keys()].map(figureNameOf));
  checkSections({ sections, ledger, glossary, paperIndex, exceptions, figures: names });
  const site = { content, addresses: createAddresses('/', sections) };
  const catalogue = createCatalogue(site, figures);
  checkFigures(site, catalogue, figures);
  const places = { ...site, catalogue };
  for (const { file, links } of sections)
    for (const link of links.filter((one) => one.includes('?')))
      checkPlace(link, places, (expected) => {
        throw new ContentError(file, `link #${link}`, expected);
      });
  checkLessons({ ...places, paperIndex });
  const summary = `${sections.length} sections, ${ledger.all.length} ledger entries, ${coding.links.length} links of the model, ${figures.size} figures, ${content.questions.length} questions`;
  return { summary, unused: unusedDerived(ledger, catalogue.claimUses(), content.questions, lessonTexts(content)) };
}

/** What lessons say beside their questions. */
function lessonTexts({ lessons, misconceptions }: Content): string[] {
  return [
    ...[...lessons.values()].flatMap((lesson) => {
      const { goals, paper, holds, open } = lesson[MAIN_LANGUAGE];
      return [...Object.values(goals), ...paper, holds, open];
    }),
    ...misconceptions.flatMap(({ say }) => Object.values(say[MAIN_LANGUAGE])),
  ];
}
