import claimsText from '../../../content/claims.yaml?raw';
import glossaryText from '../../../content/glossary.yaml?raw';
import modelText from '../../../content/model.yaml?raw';
import publicationText from '../../../content/publication.yaml?raw';
import enText from '../../../content/strings/en.yaml?raw';
import zhText from '../../../content/strings/zh.yaml?raw';
import { claimsSchema } from '../../model/ledger/claim.ts';
import { glossarySchema } from '../../model/chapters/glossary.ts';
import type { Language } from '../../model/text/language.ts';
import { buildLedger } from '../../model/ledger/ledger.ts';
import { parseYaml } from '../../model/text/parseYaml.ts';
import { publicationSchema } from '../../model/publish/publication.ts';
import { readSection, type SectionSource } from '../../model/chapters/sectionSource.ts';
import { codingSchema } from '../../model/chapters/coding.ts';
import { readWords } from '../../model/text/readWords.ts';
import type { Words } from '../../model/text/words.ts';

/**
 * The whole of `content/`, read once for a build. What must hold across files is checked before the build starts
 * (`scripts/check-content.ts`), so that a mistake is told in one line.
 */
const sectionTexts = import.meta.glob<string>('../../../content/chapters/*/*.svx', {
  query: '?raw',
  import: 'default',
  eager: true,
});

export const sections: readonly SectionSource[] = Object.entries(sectionTexts).map(([path, text]) =>
  readSection(path.replace('../../../', ''), text),
);
export const ledger = buildLedger(parseYaml('content/claims.yaml', claimsText, claimsSchema));
export const model = parseYaml('content/model.yaml', modelText, codingSchema);
export const glossary = parseYaml('content/glossary.yaml', glossaryText, glossarySchema);
export const publication = parseYaml('content/publication.yaml', publicationText, publicationSchema);
export const words: Record<Language, Words> = {
  zh: readWords('content/strings/zh.yaml', zhText),
  en: readWords('content/strings/en.yaml', enText),
};

/** @throws Error for a section that is not there; the check before the build rules that out */
export function section(id: string, lang: Language): SectionSource {
  const found = sections.find((one) => one.section === id && one.lang === lang);
  if (!found) throw new Error(`no section ${id} in ${lang}`);
  return found;
}
