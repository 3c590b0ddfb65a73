import { expect, test } from 'vitest';
import { ledger } from '../../../tests/unit/figureContext.ts';
import { OFFICIAL } from './official.ts';

test('the walls that others published are the ledger’s series, to its end, and the second measure of 2014', () => {
  const drawn = OFFICIAL.filter((id) => id !== 'official-2014-estimate');
  expect(drawn).toEqual(ledger.seriesEntries('ecommerce'));
});
