import { formatLocale } from 'd3';
import words from '../../../content/units.json' with { type: 'json' };
import type { Unit } from './units.ts';
import type { Language } from '../text/language.ts';

export interface Quantity {
  /** In `unit`: trillion yuan, per cent (35 = 35%), million people, or a plain count. */
  value: number;
  unit: Unit;
  decimals: number;
}

export interface FormatOptions {
  /** Leave the unit out, where the sentence or the axis has said it. */
  bare?: boolean;
}

/** How a language writes quantities: `content/units.json`. The number stands at `#`. */
interface QuantityWords {
  /** Thousands are parted from here on. */
  ungroupedBelow: number;
  /** Units that are counted one by one, and so grow long. */
  counts: readonly string[];
  /** Words for counts that are long, the longest first; a shorter one is written out. */
  longCounts: readonly { from: number; words: string }[];
  /** Units that the language counts in smaller steps: a billion yuan is ten 亿元. */
  multiples: Partial<Record<Unit, number>>;
  /** By the plural's category where there is one; `other` holds for what is not named. */
  units: Record<Unit, string | Plurals>;
}
type Plurals = Partial<Record<Intl.LDMLPluralRule, string>> & { other: string };

const WORDS: Record<Language, QuantityWords> = words;

/** A quantity in the reader's words: 42.3 trillion-yuan with 2 decimals → `42.30万亿元` / `42.30 trillion yuan`. */
export function formatQuantity(quantity: Quantity, lang: Language, options: FormatOptions = {}): string {
  const { unit } = quantity;
  const number = numberWords(quantity, lang);
  if (options.bare && unit !== 'percent') return number;
  const words = WORDS[lang].units[unit];
  const pattern = typeof words === 'string' ? words : (words[pluralOf(quantity, lang)] ?? words.other);
  // A no-break space keeps number and unit on one line.
  return pattern.replace('# ', '#\u00a0').replace('#', number);
}

const RULES = new Map<string, Intl.PluralRules>();

function pluralOf({ value, decimals }: Quantity, lang: Language): Intl.LDMLPluralRule {
  const key = lang + decimals;
  const rules = RULES.get(key) ?? new Intl.PluralRules(lang, { minimumFractionDigits: decimals });
  RULES.set(key, rules);
  return rules.select(Number(value.toFixed(decimals)));
}

function numberWords({ value, unit, decimals }: Quantity, lang: Language): string {
  if (WORDS[lang].counts.includes(unit)) return count(value, decimals, lang);
  const multiple = WORDS[lang].multiples[unit] ?? 1;
  return plain(value * multiple, Math.max(0, decimals - Math.log10(multiple)), lang);
}

/** Counts in 万 and 亿, or in millions, once they are long. */
function count(value: number, decimals: number, lang: Language): string {
  const long = WORDS[lang].longCounts.find(({ from }) => value >= from);
  return long ? long.words.replace('#', shortest(value / long.from, lang)) : plain(value, decimals, lang);
}

function shortest(value: number, lang: Language): string {
  return format(`${thousands(value, lang)}.6~r`)(value);
}

const { format } = formatLocale({ decimal: '.', thousands: ',', grouping: [3], currency: ['', ''], minus: '−' });

function plain(value: number, decimals: number, lang: Language): string {
  return format(`${thousands(Number(value.toFixed(decimals)), lang)}.${decimals}f`)(value);
}

function thousands(value: number, lang: Language): string {
  return Math.abs(value) >= WORDS[lang].ungroupedBelow ? ',' : '';
}

/** Units that say thousands and more by themselves. */
const SCALES: Partial<Record<Unit, number>> = { 'trillion-yuan': 1e12, 'billion-yuan': 1e9, 'million-people': 1e6 };

export interface ShownUnit {
  /** The words beside a number of many, `万亿元`, ` per cent`; and what stands before it, `每秒`. */
  before: string;
  after: string;
  /** What one of it is, in ones: 1e12 for 万亿元. */
  scale: number;
  /** By how much a value of the ledger is multiplied to be in it: ten for 亿元, from billions. */
  multiple: number;
}

/** The unit as it stands beside a number that somebody is asked for. */
export function shownUnit(unit: Unit, lang: Language): ShownUnit {
  const words = WORDS[lang].units[unit];
  const [before = '', after = ''] = (typeof words === 'string' ? words : words.other).split('#');
  const multiple = WORDS[lang].multiples[unit] ?? 1;
  return { before, after: after.trim(), scale: (SCALES[unit] ?? 1) / multiple, multiple };
}
