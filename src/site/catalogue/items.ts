import type { PlacedFigure } from '../../model/figures/catalogue.ts';
import type { PlacedQuestion } from '../../model/lessons/readLessons.ts';
import type { SharedThing } from '../../model/links/addresses.ts';
import { LANGUAGES, type Language } from '../../model/text/language.ts';
import { addresses } from './addresses.ts';
import { content, ledger, section as sourceOf } from './content.ts';
import { figures } from './figures.ts';

/** A section, a figure or a question in one language, as it is shared, embedded, previewed and cited. */
export interface Item extends SharedThing {
  lang: Language;
  /** A section's subject, a figure's title, what a question asks. */
  title: string;
  /** One or two sentences: a section's summary or a figure's caption. */
  description: string;
  /** The section that it is or stands in. */
  section: string;
  /** Its address in the chapter, with the fragment, under the base path. */
  home: string;
  figure?: PlacedFigure;
  question?: PlacedQuestion;
  /** Whose preview picture it has: its own, or its section's. */
  pictured: SharedThing;
}

const known = new Map<Language, readonly Item[]>();

/** Everything that is shared, in one language: the sections, then the figures, in the order of reading. */
export function itemsOf(lang: Language): readonly Item[] {
  const items = known.get(lang) ?? [...sectionItems(lang), ...figureItems(lang)];
  known.set(lang, items);
  return items;
}

/** The questions of the sections that a language has. They travel as the others do, with the pictures of their sections. */
export function questionsOf(lang: Language): readonly Item[] {
  const there = new Set(content.chapters[lang].flatMap(({ sections }) => sections));
  const questions = content.questions.filter(({ section }) => there.has(section));
  return questions.map((question) => {
    const { id, section, part, goal } = question;
    return {
      kind: 'q',
      id,
      lang,
      title: ledger.fill(question.say[lang].ask, lang),
      description: content.lessons.get(part)?.[lang].goals[goal] ?? '',
      section,
      home: addresses.to(lang, section).replace(/#.*/, `#q-${id}`),
      question,
      pictured: { kind: 's', id: section },
    };
  });
}

/** What the routes under `/{lang}/{kind}/{id}` are made for, in every language. */
export function itemPaths() {
  return LANGUAGES.flatMap((lang) =>
    [...itemsOf(lang), ...questionsOf(lang)].map((item) => ({
      params: { lang, kind: item.kind, id: item.id },
      props: { item },
    })),
  );
}

function sectionItems(lang: Language): Item[] {
  return content.chapters[lang]
    .flatMap(({ sections }) => sections)
    .map((id) => {
      const { subject: title, summary } = sourceOf(id, lang);
      const pictured = { kind: 's', id } as const;
      return { kind: 's', id, lang, title, description: summary, section: id, home: addresses.to(lang, id), pictured };
    });
}

function figureItems(lang: Language): Item[] {
  return figures.placedIn(lang).map((figure) => {
    const { id, section } = figure;
    const { title, caption } = figures.figure(id, lang).data.frame;
    const pictured = { kind: 'f', id } as const;
    return {
      kind: 'f',
      id,
      lang,
      title,
      description: caption,
      section,
      home: addresses.to(lang, id),
      figure,
      pictured,
    };
  });
}
