import { randomLcg, shuffler, sum } from 'd3';
import type { Question } from '../../model/lessons/question.ts';
import type { Key } from '../../model/lessons/judge.ts';
import { shownUnit } from '../../model/ledger/formatQuantity.ts';
import { fillTemplate } from '../../model/text/fillTemplate.ts';
import type { Language } from '../../model/text/language.ts';
import { word } from '../../model/text/words.ts';
import { ledger, words as allWords } from '../catalogue/content.ts';
import { seeLink, type SeeLink } from './seeLink.ts';

/** What is said to an answer: its name in verdicts (`judge.ts`), what it is, why it is right or not, where that is explained. */
export interface Feedback {
  name: string;
  /** What was chosen; for numbers, near which number. */
  text: string;
  right: boolean;
  feedback: string;
  see: SeeLink;
}

/** A question as a page shows it, in one language, its numbers filled in. */
export interface CheckView {
  id: string;
  kind: Question['kind'];
  ask: string;
  why: string;
  hint: string;
  see: SeeLink;
  key: Key;
  /** What can be chosen, in the order in which it is shown. */
  choices: { id: string; text: string }[];
  /** What each choice is put beside: `match` alone, in the right order. */
  rights: { id: string; text: string }[];
  /** The unit around a number's field, and what one of it is, in ones. */
  unit: { before: string; after: string; scale: number };
  /** The answer in words, where it is a number. */
  answer: string | undefined;
  feedback: Feedback[];
}

/** In an order that is each question's own, the same at every build, and never the right one. */
function shuffled<Item>(items: readonly Item[], question: string): Item[] {
  const seed = sum([...question], (letter) => letter.codePointAt(0) ?? 0);
  const order = shuffler(randomLcg(seed))([...items]);
  return order.every((item, i) => item === items[i]) ? [...order.slice(1), ...order.slice(0, 1)] : order;
}

export function checkView(question: Question, lang: Language): CheckView {
  const words = allWords[lang];
  const fill = (text: string) => ledger.fill(text, lang);
  const hint = (kind: Exclude<Question['kind'], 'number'>) => word(words, `checks.hints.${kind}`);
  const common = {
    id: question.id,
    kind: question.kind,
    ask: fill(question.say[lang].ask),
    why: fill(question.say[lang].why),
    see: seeLink(question.see, lang),
    choices: [],
    rights: [],
    unit: { before: '', after: '', scale: 1 },
    answer: undefined,
  };
  const hintOf = ({ hint: said }: Extract<Question, { hint: unknown }>): Feedback => ({
    name: 'hint',
    text: '',
    right: false,
    feedback: fill(said[lang].feedback),
    see: common.see,
  });
  switch (question.kind) {
    case 'one':
    case 'several':
    case 'sentence': {
      const options = question.options.map((option) => {
        const { text, feedback } = option.say[lang];
        const [section = '', n = ''] = 'at' in option ? option.at.split(':') : [];
        const at = section && fillTemplate(word(words, 'passport.sentence'), { section, n });
        return {
          ...option,
          text: at ? `${at}${lang === 'zh' ? '：' : ': '}${fill(text)}` : fill(text),
          feedback: fill(feedback),
        };
      });
      return {
        ...common,
        hint: hint(question.kind),
        key: { kind: 'letters', right: options.flatMap(({ id, right }) => (right ? [id] : [])).join('') },
        choices: options,
        feedback: options.map(({ id, ...option }) => ({ ...option, name: id, see: seeLink(option.see, lang) })),
      };
    }
    case 'order': {
      const items = question.items.map((item) => ({
        id: item.id,
        text: fill(item.say[lang].text),
        feedback: fill(item.say[lang].feedback),
        see: seeLink(item.see, lang),
      }));
      return {
        ...common,
        hint: hint('order'),
        key: { kind: 'sequence', right: items.map(({ id }) => id).join('') },
        choices: shuffled(items, question.id),
        feedback: [...items.map(({ id, ...item }) => ({ ...item, name: id, right: true })), hintOf(question)],
      };
    }
    case 'match': {
      const pairs = question.pairs.map((pair) => ({ ...pair, ...pair.say[lang] }));
      return {
        ...common,
        hint: hint('match'),
        key: { kind: 'sequence', right: pairs.map(({ id }) => id).join('') },
        choices: pairs.map(({ id, left }) => ({ id, text: fill(left) })),
        rights: shuffled(pairs, question.id).map(({ id, right }) => ({ id, text: fill(right) })),
        feedback: [
          ...pairs.map(({ id, left, right, feedback, see }) => ({
            name: id,
            text: `${fill(left)} → ${fill(right)}`,
            right: true,
            feedback: fill(feedback),
            see: seeLink(see, lang),
          })),
          hintOf(question),
        ],
      };
    }
    case 'number': {
      const { unit } = ledger.get(question.answer);
      const { before, after, scale, multiple } = shownUnit(unit ?? 'ratio', lang);
      const shown = (id: string) => ledger.value(id) * multiple;
      const answer = shown(question.answer);
      const off = (Math.abs(answer) * question.tolerance) / 100;
      const tolerance = word(words, question.tolerance === 0 ? 'checks.exact' : 'checks.tolerance');
      return {
        ...common,
        hint: fillTemplate(tolerance, { tolerance: question.tolerance }),
        unit: { before, after, scale },
        key: {
          kind: 'range',
          from: answer - off,
          to: answer + off,
          mistakes: question.mistakes.map(({ near }) => shown(near)),
          below: 'otherwise',
          above: 'otherwise',
        },
        answer: ledger.format(question.answer, lang),
        feedback: [
          ...question.mistakes.map((mistake, i) => ({
            name: `m${i}`,
            text: ledger.format(mistake.near, lang),
            right: false,
            feedback: fill(mistake.say[lang].feedback),
            see: seeLink(mistake.see, lang),
          })),
          {
            name: 'otherwise',
            text: '',
            right: false,
            feedback: fill(question.otherwise[lang].feedback),
            see: common.see,
          },
        ],
      };
    }
    case 'predict': {
      const said = (name: 'low' | 'high') => ({
        name,
        text: '',
        right: false,
        feedback: fill(question[name][lang].feedback),
        see: common.see,
      });
      return {
        ...common,
        hint: hint('predict'),
        unit: { before: '', after: question.unit[lang], scale: 1 },
        key: { kind: 'range', ...question.right, mistakes: [], below: 'low', above: 'high' },
        answer: [[...new Set([question.right.from, question.right.to])].join('–'), question.unit[lang]].join(
          question.unit[lang] === '%' ? '' : ' ',
        ),
        feedback: [said('low'), said('high')],
      };
    }
  }
}
