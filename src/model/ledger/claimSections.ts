import { figureId, type SectionSource } from '../chapters/sectionSource.ts';
import type { ClaimUses } from './claimUses.ts';
import type { Claim, Ledger } from './ledger.ts';

/**
 * The section of the paper that each entry is about, so that a reader finds it where it is spoken of: the paper's own
 * numbers stand in one; others belong where the text or a figure uses them, or else to the number that they bear out, are
 * worked out from or stand in one series with.
 * @returns claim id → section id such as `2.4`; one that was looked up beside all that is left out
 */
export function claimSections(
  ledger: Pick<Ledger, 'all' | 'get' | 'series'>,
  sections: readonly SectionSource[],
  uses: ClaimUses,
): ReadonlyMap<string, string> {
  const ids = new Set(sections.map(({ section }) => section));
  const ofFigure = new Map(
    sections.flatMap(({ section, figures }) => figures.map((figure) => [figureId(figure), section] as const)),
  );
  const borneOut = new Map(
    ledger.all.flatMap((claim) => (claim.kind === 'paper' ? claim.evidence.map((id) => [id, claim.id] as const) : [])),
  );
  const sectionOf = ({ id, ...claim }: Claim, seen: ReadonlySet<string> = new Set()): string | undefined => {
    if (claim.kind === 'paper') return claim.locator.split(':')[0];
    const used = uses.get(id)?.map((place) => sectionOfPlace(place));
    const found = used?.find((section) => section !== undefined);
    if (found !== undefined || seen.has(id)) return found;
    const related = [
      borneOut.get(id),
      ...(claim.kind === 'derived' ? claim.derive.from : []),
      ...ledger.series.flatMap(({ entries }) => (entries.includes(id) ? entries : [])),
    ];
    return related
      .flatMap((other) => (other === undefined ? [] : [sectionOf(ledger.get(other), new Set([...seen, id]))]))
      .find((section) => section !== undefined);
  };
  const sectionOfPlace = (place: string): string | undefined => {
    const [text] = /^\d(?:\.\d)?(?=\.[a-z]|$)/.exec(place) ?? [];
    if (text !== undefined && ids.has(text)) return text;
    // A step of a story names its figure before its own name.
    return ofFigure.get(place) ?? ofFigure.get(place.replace(/\.[^.]+$/, ''));
  };
  return new Map(
    ledger.all.flatMap((claim) => {
      const section = sectionOf(claim);
      return section === undefined ? [] : [[claim.id, section] as const];
    }),
  );
}
