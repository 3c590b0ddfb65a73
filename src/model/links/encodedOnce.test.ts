import { expect, test } from 'vitest';
import { encodedOnce } from './encodedOnce.ts';

test('a reason that was encoded twice is read', () => {
  expect(encodedOnce('%E5%85%88%E4%BF%AE%E8%B7%AF')).toBe('先修路');
  expect(encodedOnce('%E5%85%88+%E5%90%8E')).toBe('先 后');
  expect(encodedOnce('roads%2C+then+goods')).toBe('roads, then goods');
});

test.each(['', '先修路', '100%', '50%fair', '100% free', '%E5%85', '%E5%85%88 is a code', 'a+b', '100%25'])(
  'a reason stays as its author wrote it: %s',
  (why) => {
    expect(encodedOnce(why)).toBe(why);
  },
);
