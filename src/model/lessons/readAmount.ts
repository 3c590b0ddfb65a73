/**
 * A number as readers type it: `42.3`, `42.30`, `４２．３`, `42.3万亿`, `1,292 million`, `−5`, `about 40`.
 */
export interface Amount {
  /** As it stands there, without its scale. */
  value: number;
  /** What 万, 亿, million … beside it multiply it by; undefined where there is none. */
  scale: number | undefined;
}

/** The longest first: 万亿 is neither 万 nor 亿. */
const SCALES: readonly [word: RegExp, scale: number][] = [
  [/^(?:万亿|兆|trillion\b)/iu, 1e12],
  [/^(?:亿)/u, 1e8],
  [/^(?:billion\b)/iu, 1e9],
  [/^(?:万)/u, 1e4],
  [/^(?:million\b)/iu, 1e6],
  [/^(?:thousand\b)/iu, 1e3],
];
/** Digits, in threes if there are commas, and a point; nothing of a number may touch it. */
const NUMBER = /(?<![\d.,])[-−–+]?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?(?![\d]|[.,]\d)/gu;
/** Longer is no number of ours. */
const LONGEST = 60;

/** @returns undefined where there is no number, more than one, or one that can be read in two ways, such as `1,5` */
export function readAmount(typed: string): Amount | undefined {
  const text = typed.normalize('NFKC').trim();
  if (text.length > LONGEST || /\d,\d{1,2}(?!\d)|\d,\d{4}/.test(text)) return undefined;
  const [found, ...more] = text.matchAll(NUMBER);
  if (!found || more.length > 0 || text.replace(NUMBER, '').match(/\d/)) return undefined;
  const value = Number(found[0].replaceAll(',', '').replace(/[−–]/, '-'));
  const after = text.slice(found.index + found[0].length).trimStart();
  return { value, scale: SCALES.find(([word]) => word.test(after))?.[1] };
}

/**
 * The amount in the unit that was asked for; what is written without a scale is taken to be in it.
 * @param unitScale what one of that unit is: 1e12 for 万亿元 and trillion yuan, 1e8 for 亿元, 1 for per cent and counts
 */
export function inUnit({ value, scale }: Amount, unitScale: number): number {
  return scale === undefined ? value : (value * scale) / unitScale;
}
