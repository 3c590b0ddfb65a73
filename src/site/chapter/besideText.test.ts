import { describe, expect, it } from 'vitest';
import { groupNotes, notesBesideText } from './besideText.ts';

const text = (id: string) => `<div class="block" id="${id}"><p>Text</p></div>`;
const note = (id: string) => `<aside class="note block" id="${id}"><p>Note</p></aside>`;
const rows = (html: string) => notesBesideText(groupNotes(html));

describe('notes', () => {
  it('share a row with the paragraph that they follow and with what comes after it', () => {
    expect(rows(text('p1') + text('p2') + note('n1') + text('p3'))).toBe(
      `${text('p1')}<div class="beside">${text('p2')}<div class="notes">${note('n1')}</div>${text('p3')}</div>`,
    );
  });

  it('begin a new row where another paragraph has its own', () => {
    const html = rows(text('p1') + note('n1') + text('p2') + text('p3') + note('n2'));
    expect(
      html.split('<div class="beside">').map((row) => [...row.matchAll(/id="(\w+)"/g)].map(([, id]) => id)),
    ).toEqual([[], ['p1', 'n1', 'p2'], ['p3', 'n2']]);
  });

  it('stand together where they were written together', () => {
    expect(rows(text('p1') + note('n1') + note('n2'))).toContain(`<div class="notes">${note('n1')}${note('n2')}</div>`);
  });

  it('with no paragraph of their own are left where they are', () => {
    expect(rows(note('n1'))).toBe(`<div class="notes">${note('n1')}</div>`);
  });
});
