import { expect, test } from 'vitest';
import { ownQuery } from './ownQuery.ts';

test('a figure’s own parameters stay, what the frame or its host added does not', () => {
  expect(ownQuery('?guess=24&theme=dark&step=3&controls=0&utm_source=x', ['guess', 'step'])).toBe('guess=24&step=3');
});

test('an ampersand that was written for HTML hides none of them', () => {
  expect(ownQuery('guess=24&amp;step=3&amp;theme=dark', ['guess', 'step'])).toBe('guess=24&step=3');
});

test('with nothing of its own, the query is empty', () => {
  expect(ownQuery('?theme=dark', ['guess'])).toBe('');
  expect(ownQuery('', ['guess'])).toBe('');
});
