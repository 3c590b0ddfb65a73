import type { Script } from '../../src/model/text/language.ts';

/** Width of a text in em of its size. */
export type Measure = (text: string) => number;

export interface BrokenTitle {
  lines: string[];
  /** How far it is from even lines that end where the title pauses; 0 is perfect. */
  cost: number;
}

/** Marks that no line begins with, and marks that no line ends with. */
const CLOSING = '，。：；？！、）》”’」』%,.:;?!)';
export const OPENING = '（《“‘「『(';
/** Words of one character that lean on what stands before or after them: no reader pauses between. */
const LEANS_BACK = '的了着过得地们块条个种道堵家里上下中内外开出起住年月日倍步次点';
const LEANS_FORWARD = '有几只还却又就才都不没要把被和与到在从向比最越各每这那一二三四五六七八九十两先再后更很';

/**
 * What a break costs: where the title pauses, between words of one phrase, and between those of a phrase that has only
 * just begun on the line; and what an uneven line does, by the square of how far it is off, as a share of an even one.
 */
const COST = { pause: 0.2, han: { word: 6, begun: 12 }, latin: { word: 2.4, begun: 4.4 }, uneven: 12 };
const PAUSE = '，。：；？！、,:;?!';

/**
 * A title in lines, as even as they can be. Latin script breaks between words; Chinese between its phrases, and within one
 * that is too long between words, as a reader would pause.
 * @param maxEm how wide a line may be
 * @returns undefined if it does not fit in `mostLines` lines
 */
export function titleLines(
  title: string,
  script: Script,
  maxEm: number,
  mostLines: number,
  measure: Measure,
): BrokenTitle | undefined {
  const pieces = script === 'latin' ? (title.match(/\S+\s*/g) ?? [title]) : chinesePieces(title);
  let best: BrokenTitle | undefined;
  for (let count = 1; count <= mostLines; count++) {
    const broken = bestBreaks(pieces, count, script, maxEm, measure);
    if (broken && (!best || broken.cost < best.cost)) best = broken;
  }
  return best;
}

/** Words with what leans on them. */
function chinesePieces(title: string): string[] {
  const words = [...new Intl.Segmenter('zh', { granularity: 'word' }).segment(title)].map((one) => one.segment);
  const pieces: string[] = [];
  for (const word of words) {
    const last = pieces.at(-1) ?? '';
    const end = last.at(-1) ?? '';
    const alone = LEANS_FORWARD.includes(last) || (OPENING + LEANS_FORWARD).includes(end);
    // A number keeps its unit: 42.30万亿元.
    const unit = /[\d.]$/.test(last) && /^[\d.%]|^[\u4e00-\u9fff]{1,3}$/.test(word);
    if (last !== '' && (CLOSING.includes(word) || LEANS_BACK.includes(word) || word.trim() === '' || alone || unit))
      pieces[pieces.length - 1] = last + word;
    else pieces.push(word);
  }
  return pieces;
}

/** The cheapest way to make so many lines. */
function bestBreaks(
  pieces: readonly string[],
  count: number,
  script: Script,
  maxEm: number,
  measure: Measure,
): BrokenTitle | undefined {
  const target = measure(pieces.join('')) / count;
  const known = new Map<string, BrokenTitle | undefined>();
  const split = (from: number, left: number): BrokenTitle | undefined => {
    const key = `${from} ${left}`;
    if (known.has(key)) return known.get(key);
    let best: BrokenTitle | undefined;
    for (let to = left === 1 ? pieces.length : from + 1; to <= pieces.length - (left - 1); to++) {
      const line = pieces.slice(from, to).join('').trim();
      const width = measure(line);
      if (width > maxEm) break;
      const rest = left === 1 ? { lines: [], cost: 0 } : split(to, left - 1);
      if (!rest) continue;
      const cost =
        COST.uneven * ((width - target) / target) ** 2 + (left === 1 ? 0 : breakCost(line, script)) + rest.cost;
      if (!best || cost < best.cost) best = { lines: [line, ...rest.lines], cost };
    }
    known.set(key, best);
    return best;
  };
  return split(0, count);
}

function breakCost(line: string, script: Script): number {
  if (PAUSE.includes(line.at(-1) ?? '')) return COST.pause;
  const begun = [...line].some((one) => PAUSE.includes(one));
  return COST[script][begun ? 'begun' : 'word'];
}
