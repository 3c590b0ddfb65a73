import { describe, expect, test } from 'vitest';
import { mendQuery } from './mendQuery.ts';

describe('the names in a query', () => {
  test.each([
    ['?e=0.9&amp;mix=80-20-50-0-100', 'an ampersand that was written for HTML'],
    ['?e=0.9&amp;amp;mix=80-20-50-0-100', 'and once more'],
    ['?e=0.9&amp%3Bmix=80-20-50-0-100', 'and encoded'],
    ['?e=0.9&%20mix=80-20-50-0-100', 'a blank'],
    ['?e=0.9&%C2%A0mix=80-20-50-0-100', 'a blank that does not break'],
    ['?e=0.9&%E2%80%8Bmix=80-20-50-0-100', 'a space without width'],
    ['?%EF%BB%BFe=0.9&mix=80-20-50-0-100', 'the mark of a file’s beginning'],
  ])('are read in %s: %s', (search) => {
    expect([...new URLSearchParams(mendQuery(search))]).toEqual([
      ['e', '0.9'],
      ['mix', '80-20-50-0-100'],
    ]);
  });

  test.each(['', '?', '?from=timeline&amp=1', '?why=a%26amp%3Bmix%3D5', '?%E5%90%8D=1&%5Bx%5D=2', '?view=e%3D0.9'])(
    'stay what they are where nothing is wrong: %s',
    (search) => {
      expect(mendQuery(search)).toBe(search);
    },
  );
});
