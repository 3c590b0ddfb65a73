import { describe, expect, test } from 'vitest';
import { withoutMarkup } from '../../src/model/chapters/sectionSource.ts';
import { content } from './figureContext.ts';

/** Of a section's text, notes and their titles may be so much. */
const MOST = 0.2;
const MOST_NOTES = 2;

const NOTE = /<Note id="[^"]*" title="([^"]*)">([^]*?)<\/Note>/g;

describe('the paper comes first: notes take less than a fifth of a section', () => {
  test.each(content.sections.map((section) => [section.section, section.lang, section] as const))(
    '§%s (%s)',
    (_, lang, section) => {
      // A number stands for what is read in its place.
      const body = section.body.replace(/<Num\b[^>]*\/>/g, lang === 'zh' ? '〇〇〇〇〇〇' : '00.00 trillion');
      const notes = [...body.matchAll(NOTE)].map(([, title = '', text = '']) => title + text);
      const length = (text: string) => withoutMarkup(text).replace(/\s+/g, ' ').length;
      const inNotes = notes.reduce((sum, text) => sum + length(text), 0);
      const inText = length(body.replace(NOTE, ''));
      expect(notes.length).toBeLessThanOrEqual(MOST_NOTES);
      expect(inNotes / (inNotes + inText)).toBeLessThan(MOST);
    },
  );
});
