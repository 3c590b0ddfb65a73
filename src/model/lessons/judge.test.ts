import fc from 'fast-check';
import { expect, test } from 'vitest';
import { answerable, judge, type Key } from './judge.ts';

const growth: Key = { kind: 'range', from: 3.59, to: 3.67, mistakes: [3.185], below: 'otherwise', above: 'otherwise' };

test('of several options just the right ones are right, and what was missed is not given away', () => {
  const key: Key = { kind: 'letters', right: 'ac' };
  expect(judge(key, 'ca')).toMatchObject({ right: true, hits: 2, parts: 2 });
  expect(judge(key, 'ab')).toEqual({ right: false, hits: 1, parts: 2, say: ['a', 'b'] });
  expect(judge(key, 'abc').right).toBe(false);
});

test('in an order every place counts, and what is out of place gets a hint, not the answer', () => {
  expect(judge({ kind: 'sequence', right: 'abc' }, 'abc')).toMatchObject({ right: true, say: [] });
  expect(judge({ kind: 'sequence', right: 'abc' }, 'acb')).toEqual({
    right: false,
    hits: 1,
    parts: 3,
    say: ['hint'],
  });
});

test('a number is right within its tolerance; one that shows a misconception is told which', () => {
  expect(judge(growth, '3.63').right).toBe(true);
  expect(judge(growth, '3.19')).toMatchObject({ right: false, say: ['m0'] });
  expect(judge(growth, '40').say).toEqual(['otherwise']);
});

test('an answer is right only if it is all of the key', () => {
  const letters = fc.shuffledSubarray([...'abcde'], { minLength: 1 }).map((all) => all.join(''));
  fc.assert(
    fc.property(letters, letters, (right, answer) => {
      const same = [...right].toSorted().join('') === [...answer].toSorted().join('');
      expect(judge({ kind: 'letters', right }, answer).right).toBe(same);
      expect(judge({ kind: 'sequence', right }, answer).right).toBe(right === answer);
    }),
  );
});

test('what a link says is an answer only if the question has such a one', () => {
  const letters = new Set('abc');
  expect(answerable({ kind: 'letters', right: 'a' }, 'd', letters)).toBe(false);
  expect(answerable({ kind: 'letters', right: 'a' }, 'bb', letters)).toBe(false);
  expect(answerable({ kind: 'sequence', right: 'abc' }, 'ab', letters)).toBe(false);
  expect(answerable({ kind: 'sequence', right: 'abc' }, '3', letters)).toBe(false);
  expect(answerable(growth, 'abc', letters)).toBe(false);
  expect(answerable(growth, '-3.5', letters)).toBe(true);
});
