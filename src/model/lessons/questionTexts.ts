import { LANGUAGES, type Language, type Localized } from '../text/language.ts';
import type { Question } from './question.ts';

/** Every place that a question leads to. */
export function placesOf(question: Question): string[] {
  const inner =
    'options' in question
      ? question.options
      : 'items' in question
        ? question.items
        : 'pairs' in question
          ? question.pairs
          : 'mistakes' in question
            ? question.mistakes
            : [];
  return [question.see, ...inner.map(({ see }) => see)];
}

/** Ledger entries that a question names by themselves, not in a text. */
export function claimsOf(question: Question): string[] {
  return question.kind === 'number' ? [question.answer, ...question.mistakes.map(({ near }) => near)] : [];
}

/** Every text of a question in one language. */
export function textsOf(question: Question, lang: Language): string[] {
  return [...localizedIn(question)].flatMap((said) => Object.values(said[lang] ?? {}));
}

/** Whatever has a key for every language. */
function* localizedIn(value: unknown): Generator<Localized<Record<string, string>>> {
  if (typeof value !== 'object' || value === null) return;
  if (LANGUAGES.every((lang) => lang in value)) yield value as Localized<Record<string, string>>;
  else for (const inner of Object.values(value)) yield* localizedIn(inner);
}
