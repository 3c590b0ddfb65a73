import path from 'node:path';
import { isReleased, type PageStep } from '../pages/finishPages.ts';
import type { Element } from '../policy/inlineCode.ts';
import { namesIn, namesOfScripts } from '../scripts/namesOfScripts.ts';
import { leanStyle, readSheet, withoutRepeats, type Sheet } from './leanStyle.ts';

/**
 * Takes out of every built page the styles that it can never use. A page finds its figures by a glob, and Astro gives it
 * the styles of all that the glob could find, some of them twice; an embed, which shows one, would carry those of all.
 */
export function leanStyles(): PageStep {
  let savedBytes = 0;
  let reachable = namesOfScripts('');
  // Pages of one kind have the same sheets: those of all figures, however many there are.
  const known = new Map<string, Sheet>();
  const sheetOf = (element: string): Sheet => {
    const sheet = known.get(element) ?? readSheet(element.replace(/<\/?style>/g, ''));
    known.set(element, sheet);
    return sheet;
  };
  return {
    name: 'lean styles',
    begin({ root }) {
      reachable = namesOfScripts(path.join(root, 'assets'));
    },
    concerns: (page) => !isReleased(page),
    async change(page) {
      const { html } = page;
      const places = page.elements.filter(isPlainStyle).map(placeOf);
      const withoutStyles = cutOut(html, places);
      const names = new Set([...namesIn(withoutStyles), ...(await reachable(withoutStyles))]);
      const sheets = withoutRepeats(places.map(({ start, end }) => sheetOf(html.slice(start, end))));
      // One element where the first stood: the policy gives the digest of each.
      const at = places[0]?.start ?? 0;
      const style = places.length > 0 ? `<style>${leanStyle(sheets, names)}</style>` : '';
      page.html = withoutStyles.slice(0, at) + style + withoutStyles.slice(at);
      savedBytes += html.length - page.html.length;
    },
    end: () => `${Math.round(savedBytes / 1024)} KB of styles left out`,
  };
}

interface Place {
  start: number;
  end: number;
}

/** Of the page itself: one for other media or with a nonce would say so. */
function isPlainStyle({ tagName, attrs }: Element): boolean {
  return tagName === 'style' && attrs.length === 0;
}

function placeOf({ sourceCodeLocation }: Element): Place {
  if (!sourceCodeLocation) throw new Error('expected elements that know where they stand');
  return { start: sourceCodeLocation.startOffset, end: sourceCodeLocation.endOffset };
}

function cutOut(text: string, places: readonly Place[]): string {
  return places.toReversed().reduce((left, { start, end }) => left.slice(0, start) + left.slice(end), text);
}
