import { describe, expect, it } from 'vitest';
import { fateOf, NARROW, placeLabels, pointScale, WIDE } from './layout.ts';
import { turnDial } from './simulation.ts';

const given = { fields: 18, parties: 5, need: 6, scale: 5, leak: 4, weight: 25, guard: 60, lever: 0 };

describe('the picture of the data dial', () => {
  it('keeps columns and bricks within their room, however heavy the risk', () => {
    for (const parties of [1, 5, 10]) {
      for (const weight of [5, 25, 60]) {
        const result = turnDial({ ...given, parties, weight, leak: 10 });
        const point = pointScale(result)(1);
        expect(result.costPerField * point).toBeLessThanOrEqual(66 + 1e-9);
        expect((result.added[0] ?? NaN) * point).toBeLessThanOrEqual(150 + 1e-9);
      }
    }
  });

  it('keeps its two labels apart', () => {
    for (const layout of [NARROW, WIDE]) {
      for (const scale of [2, 5, 12]) {
        for (const parties of [1, 3, 5, 8, 10]) {
          const { eachAdds, line } = placeLabels(
            layout,
            turnDial({ ...given, scale, parties }),
            'Service that each field adds',
            'Worth it above this line',
          );
          const apart = layout === WIDE || Math.abs(eachAdds.y - line.y) >= 13;
          expect(apart, `${scale} ${parties}`).toBe(true);
        }
      }
    }
  });

  it('says of every field what becomes of it', () => {
    const input = { ...given, lever: 50 };
    const result = turnDial(input);
    expect([1, 10, 18, 20].map((n) => fateOf(n, input, result))).toEqual([
      'worth',
      'not-worth',
      'dropped',
      'not-asked',
    ]);
  });
});
