import { expect, test } from 'vitest';
import { cohensKappa } from './agreement.ts';

const times = <Item>(n: number, item: Item): Item[] => Array.from({ length: n }, () => item);

test('κ of a worked table: 20 and 15 alike of 50, 5 and 10 not, is 0.4', () => {
  const pairs = [
    ...times(20, ['yes', 'yes'] as const),
    ...times(5, ['yes', 'no'] as const),
    ...times(10, ['no', 'yes'] as const),
    ...times(15, ['no', 'no'] as const),
  ];
  expect(cohensKappa(pairs)).toBeCloseTo(0.4, 10);
});

test('full agreement is 1, and a coder who tosses a coin agrees by chance alone', () => {
  expect(cohensKappa([...times(3, ['a', 'a'] as const), ...times(7, ['b', 'b'] as const)])).toBe(1);
  const coin = (['a', 'b'] as const).flatMap((first) =>
    (['a', 'b'] as const).map((second) => [first, second] as const),
  );
  expect(cohensKappa(coin)).toBeCloseTo(0, 10);
});
