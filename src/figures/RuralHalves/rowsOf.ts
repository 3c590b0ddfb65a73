import type { ComponentProps } from 'svelte';
import type { RuralHalvesData, yoursOf } from './definition.ts';
import type YearRow from './YearRow.svelte';

type Row = Omit<ComponentProps<typeof YearRow>, 'y' | 'numberX' | 'width' | 'x' | 'level'>;

/** The rows from top to bottom: the year before, the half that is known, and three ways to finish the year. */
export function rowsOf(data: RuralHalvesData, yours: ReturnType<typeof yoursOf>): Row[] {
  const { words, before, firstHalf, paperYear, officialYear } = data;
  const known = firstHalf.trillionYuan;
  const whole = (name: string, { text, trillionYuan }: typeof before): Row => ({
    name,
    number: text,
    kind: 'paper',
    known: trillionYuan,
    total: trillionYuan,
  });
  const finished = (name: string, year: typeof paperYear, kind: 'paper' | 'external'): Row => ({
    name,
    number: year.text,
    kind,
    known,
    total: year.trillionYuan,
    rest: { kind: 'derived', label: words.secondHalf, number: year.secondHalf, change: year.beside },
  });
  return [
    whole(words.before, before),
    whole(words.firstHalf, firstHalf),
    finished(words.paperYear, paperYear, 'paper'),
    finished(words.officialYear, officialYear, 'external'),
    {
      name: words.yourYear,
      number: yours.totalText,
      kind: 'derived',
      known,
      total: yours.total,
      rest: { kind: 'assumption', label: words.secondHalf, number: yours.secondHalfText, change: yours.beside },
    },
  ];
}
