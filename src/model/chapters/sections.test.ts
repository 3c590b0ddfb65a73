import { expect, test } from 'vitest';
import { byReadingOrder, chapterOf, SECTION_ID, SECTION_IDS, sectionOf } from './sections.ts';

test('a section is found in front of its blocks and sentences, and nothing else is one', () => {
  expect(['2.4', '2.4.p3', '2.4:2', '0.p1'].map(sectionOf)).toEqual(['2.4', '2.4', '2.4', '0']);
  expect(['2.9', '2.4.3', '2.', 'market-growth.3', 'claim:2.4', '12.4'].map(sectionOf)).toEqual(
    Array(6).fill(undefined),
  );
  expect(chapterOf('3.2.n1')?.slug).toBe('problems');
});

test('the paper may have more parts and sections than ten', () => {
  const whole = new RegExp(`^${SECTION_ID}$`);
  expect(['0', '2.4', '12', '12.11'].every((id) => whole.test(id))).toBe(true);
  expect(['', '.4', '2.', '2.4.1', 'a'].some((id) => whole.test(id))).toBe(false);
});

test('the order of reading is that of the paper', () => {
  const shuffled = SECTION_IDS.toReversed().map((section) => ({ section }));
  expect(shuffled.toSorted(byReadingOrder).map(({ section }) => section)).toEqual(SECTION_IDS);
});
