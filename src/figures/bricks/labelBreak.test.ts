import { expect, test } from 'vitest';
import { labelBreak } from './labelBreak.ts';

test('a label that is wider than a brick breaks between words', () => {
  expect(labelBreak('智能物流难普及')).toEqual({ wrapped: '智能物流\u200b难普及' });
  expect(labelBreak('泄露与滥用')).toEqual({});
  expect(labelBreak('Rural logistics lag')).toEqual({});
});
