import { expect, test } from 'vitest';
import { headersUnder } from './headersUnder.ts';

const rules = '# /not this\n/*\n  X-A: /nor/this\n/data/a.csv\n  X-B: 1\n';

test('addresses get the base path, and nothing else does', () => {
  expect(headersUnder('/bricks/', rules)).toBe(
    '# /not this\n/bricks/*\n  X-A: /nor/this\n/bricks/data/a.csv\n  X-B: 1\n',
  );
  expect(headersUnder('/bricks', rules)).toBe(headersUnder('/bricks/', rules));
});

test('at the root of a host they stay as they are', () => {
  expect(headersUnder('/', rules)).toBe(rules);
});
