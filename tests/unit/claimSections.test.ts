import { expect, test } from 'vitest';
import { claimSections } from '../../src/model/ledger/claimSections.ts';
import { catalogue } from './catalogue.ts';
import { content } from './figureContext.ts';

const uses = catalogue.claimUses();
const sections = claimSections(content.ledger, content.sections, uses);

test('entries that are used belong to a section of the text, and so do those of one series', () => {
  const known = new Set(content.sections.map(({ section }) => section));
  const inSeries = new Set(content.ledger.series.flatMap(({ entries }) => entries));
  for (const { id, kind } of content.ledger.all)
    if (kind === 'paper' || uses.has(id) || inSeries.has(id)) expect(known, id).toContain(sections.get(id));
});

test('a number of the paper belongs where it stands, evidence where it is used', () => {
  expect(sections.get('ecommerce-2022')).toBe('2.4');
  expect(sections.get('workforce-official-2022')).toMatch(/^[34]\.5$/);
});
