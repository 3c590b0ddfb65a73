import { ContentError } from '../text/contentError.ts';
import { placeholders } from '../text/fillTemplate.ts';
import { LANGUAGES, standInOf } from '../text/language.ts';
import type { Content } from '../content/readContent.ts';
import { typedDigit, type Exceptions } from './typedDigits.ts';
import { textsOf } from '../lessons/questionTexts.ts';
import { wordPaths } from '../text/words.ts';

/**
 * The digit rule and the placeholders, for every text that is not a chapter: notes and reasons of the ledger,
 * the model, the lessons, the glossary, the strings and the figures' words.
 * @param folders of the figures
 * @throws ContentError
 */
export function checkTexts(content: Content, folders: readonly string[], exceptions: Exceptions): void {
  const { ledger, glossary, coding: model, words, lessons, questions, misconceptions } = content;
  const check = (file: string, entry: string, text: string, mayHoldState = false) => {
    const unknown = placeholders(text).find((name) => !ledger.has(name) && (!mayHoldState || name.includes('-')));
    if (unknown) throw new ContentError(file, entry, `expected {${unknown}} to be an id of content/claims.yaml`);
    const digit = typedDigit(text.replace(/\{[^}]*\}/g, ' '), exceptions);
    if (digit)
      throw new ContentError(
        file,
        entry,
        `“${digit}”: expected no typed digit; use {claim-id} or see content/exceptions.yaml`,
      );
  };
  for (const claim of ledger.all) {
    const texts = [
      ...('note' in claim && claim.note ? [claim.note] : []),
      ...('reason' in claim ? [claim.reason] : []),
    ];
    for (const text of texts) for (const lang of LANGUAGES) check('content/claims.yaml', claim.id, text[lang]);
  }
  for (const question of questions)
    for (const lang of LANGUAGES) for (const text of textsOf(question, lang)) check(question.file, question.id, text);
  for (const { id, say } of misconceptions)
    for (const lang of LANGUAGES)
      for (const text of Object.values(say[lang])) check('content/misconceptions.yaml', id, text);
  for (const [part, lesson] of lessons)
    for (const lang of LANGUAGES) {
      const { goals, paper, holds, open } = lesson[lang];
      for (const text of [...Object.values(goals), ...paper, holds, open])
        check(`lesson.yaml of chapter ${part}`, lang, text);
    }
  for (const term of glossary)
    for (const lang of LANGUAGES) check('content/glossary.yaml', term.id, term[lang].explanation);
  for (const group of [...model.problems, ...model.strategies]) {
    for (const one of 'symptoms' in group ? group.symptoms : group.measures) {
      for (const lang of LANGUAGES) check('content/model.yaml', one.id, `${one.label[lang]}\n${one.text[lang]}`);
    }
  }
  for (const link of model.links)
    for (const lang of LANGUAGES) check('content/model.yaml', `${link.measure} → ${link.symptom}`, link.reason[lang]);
  for (const lang of LANGUAGES) {
    const own = folders.filter((folder) => !standInOf(lang) || content.hasFigureWords(folder, lang));
    const figures = own.map((folder) => content.figureWords(folder, lang));
    for (const one of [{ file: `content/strings/${lang}.yaml`, words: words[lang] }, ...figures])
      for (const [path, text] of wordPaths(one.words)) check(one.file, path, text, true);
  }
}
