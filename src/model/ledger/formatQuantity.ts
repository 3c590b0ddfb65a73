import { formatLocale } from 'd3';
import type { Unit } from './claim.ts';
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

/** Unit words in both languages; the number stands at `#`. English: singular and plural. */
const UNIT_WORDS: Record<Unit, { zh: string; en: readonly [one: string, many: string] }> = {
  'trillion-yuan': { zh: '#万亿元', en: ['# trillion yuan', '# trillion yuan'] },
  'billion-yuan': { zh: '#亿元', en: ['# billion yuan', '# billion yuan'] },
  percent: { zh: '#%', en: ['#%', '#%'] },
  'percentage-points': { zh: '#个百分点', en: ['# percentage point', '# percentage points'] },
  'million-people': { zh: '#万人', en: ['# million people', '# million people'] },
  orders: { zh: '#笔', en: ['# order', '# orders'] },
  'orders-per-second': { zh: '每秒#笔', en: ['# order a second', '# orders a second'] },
  parcels: { zh: '#件', en: ['# parcel', '# parcels'] },
  villages: { zh: '#个村庄', en: ['# village', '# villages'] },
  counties: { zh: '#个县', en: ['# county', '# counties'] },
  stations: { zh: '#个站点', en: ['# station', '# stations'] },
  ratio: { zh: '#', en: ['#', '#'] },
  times: { zh: '#倍', en: ['# times', '# times'] },
  years: { zh: '#年', en: ['# year', '# years'] },
  seconds: { zh: '#秒', en: ['# second', '# seconds'] },
  minutes: { zh: '#分钟', en: ['# minute', '# minutes'] },
  points: { zh: '#点', en: ['# point', '# points'] },
  people: { zh: '#人', en: ['# person', '# people'] },
  fields: { zh: '#项', en: ['# field', '# fields'] },
  parties: { zh: '#家', en: ['# party', '# parties'] },
  yuan: { zh: '#元', en: ['# yuan', '# yuan'] },
  months: { zh: '#个月', en: ['# month', '# months'] },
  hours: { zh: '#小时', en: ['# hour', '# hours'] },
  'yuan-per-kilometre': { zh: '每公里#元', en: ['# yuan a kilometre', '# yuan a kilometre'] },
  kilometres: { zh: '#公里', en: ['# kilometre', '# kilometres'] },
  'square-kilometres': { zh: '#平方公里', en: ['# square kilometre', '# square kilometres'] },
  couriers: { zh: '#家', en: ['# firm', '# firms'] },
};

const COUNTS: readonly Unit[] = [
  'orders',
  'orders-per-second',
  'parcels',
  'villages',
  'counties',
  'stations',
  'people',
];

/** A quantity in the reader's words: 42.3 trillion-yuan with 2 decimals → `42.30万亿元` / `42.30 trillion yuan`. */
export function formatQuantity(quantity: Quantity, lang: Language, options: FormatOptions = {}): string {
  const { unit } = quantity;
  const number = numberWords(quantity, lang);
  if (options.bare && unit !== 'percent') return number;
  const words = UNIT_WORDS[unit];
  const pattern = lang === 'zh' ? words.zh : words.en[number === '1' ? 0 : 1];
  // A no-break space keeps number and unit on one line in English.
  return pattern.replace('# ', '#\u00a0').replace('#', number);
}

function numberWords({ value, unit, decimals }: Quantity, lang: Language): string {
  if (unit === 'billion-yuan' && lang === 'zh') return plain(value * 10, Math.max(0, decimals - 1), lang);
  if (unit === 'million-people' && lang === 'zh') return plain(value * 100, Math.max(0, decimals - 2), lang);
  if (COUNTS.includes(unit)) return count(value, decimals, lang);
  return plain(value, decimals, lang);
}

/** Counts in 万 and 亿, or in millions, once they are long. */
function count(value: number, decimals: number, lang: Language): string {
  if (lang === 'zh') {
    if (value >= 1e8) return `${shortest(value / 1e8)}亿`;
    if (value >= 1e4) return `${shortest(value / 1e4)}万`;
  } else if (value >= 1e6) return `${shortest(value / 1e6)}\u00a0million`;
  return plain(value, decimals, lang);
}

function shortest(value: number): string {
  return String(Number(value.toPrecision(6)));
}

/** Thousands parted by commas; in Chinese only where there are five digits and more. */
const { format } = formatLocale({ decimal: '.', thousands: ',', grouping: [3], currency: ['', ''], minus: '−' });
const UNGROUPED_BELOW = 10_000;

function plain(value: number, decimals: number, lang: Language): string {
  const grouped = lang !== 'zh' || Math.abs(Number(value.toFixed(decimals))) >= UNGROUPED_BELOW;
  return format(`${grouped ? ',' : ''}.${decimals}f`)(value);
}
