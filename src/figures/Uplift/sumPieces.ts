import type { Kind } from '../../model/ledger/claimKinds.ts';

const KINDS: Readonly<Record<string, Kind>> = { base: 'assumption', uplift: 'paper', result: 'derived' };

export interface SumPiece {
  text: string;
  kind?: Kind;
}

/**
 * A sum such as `{base} + {uplift} = {result}` in pieces, so that each number can carry the line of its kind:
 * the base is the reader's, the uplift the paper's, the result ours.
 */
export function sumPieces(
  template: string,
  values: Readonly<Record<'base' | 'uplift' | 'result', string>>,
): SumPiece[] {
  return template
    .split(/(\{\w+\})/)
    .filter((part) => part !== '')
    .map((part) => {
      const name = part.slice(1, -1);
      if (part.startsWith('{') && name in values)
        return { text: values[name as keyof typeof values], kind: KINDS[name] };
      // SVG drops spaces at the ends of a text, unless they are no-break spaces.
      return { text: part.replaceAll(' ', '\u00a0') };
    });
}
