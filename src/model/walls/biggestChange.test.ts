import { expect, test } from 'vitest';
import { biggestChange } from './biggestChange.ts';

test('a move is named by the brick that it changed most, laid or taken away', () => {
  expect(biggestChange([[0, 0], [0.1]], [[0.2, 0.1], [0.2]])).toEqual({ symptom: 0, laid: expect.closeTo(0.3, 9) });
  expect(biggestChange([[0.5], [0.5]], [[0.4], [0]])).toEqual({ symptom: 1, laid: -0.5 });
});

test('a move that no brick shows is no change', () => {
  expect(biggestChange([[0.2], []], [[0.204], []])).toBeUndefined();
  expect(biggestChange([], [])).toBeUndefined();
});
