import { expect, test } from 'vitest';
import { closeGaps } from './closeGaps.ts';

test('what lies far apart comes together up to the gap, and the rest keeps its distances', () => {
  const up = closeGaps(
    [
      { top: 500, bottom: 600 },
      { top: 0, bottom: 100 },
      { top: 110, bottom: 200 },
      { top: 1000, bottom: 1010 },
    ],
    40,
  );
  expect([0, 110, 500, 1000].map((top) => top - up(top))).toEqual([0, 110, 240, 380]);
});

test('what stands beside something tall stays beside it', () => {
  const up = closeGaps(
    [
      { top: 0, bottom: 400 },
      { top: 10, bottom: 20 },
      { top: 350, bottom: 380 },
    ],
    40,
  );
  expect([0, 10, 350].map(up)).toEqual([0, 0, 0]);
});
