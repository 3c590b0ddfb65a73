import { describe, expect, it } from 'vitest';
import { fateOf, labelWidth, labelY, NARROW, notWorthFields, pointScale, pointsHigh, WIDE } from './layout.ts';
import { turnDial } from './simulation.ts';

const given = { fields: 18, parties: 5, need: 6, scale: 5, leak: 4, weight: 25, guard: 60, lever: 0 };

describe('the picture of the data dial', () => {
  it('keeps columns and bricks within their room, however heavy the risk', () => {
    for (const parties of [1, 5, 10]) {
      for (const weight of [5, 25, 60]) {
        const result = turnDial({ ...given, parties, weight, leak: 10 });
        const point = pointScale(pointsHigh(result))(1);
        expect(result.costPerField * point).toBeLessThanOrEqual(66 + 1e-9);
        expect((result.added[0] ?? NaN) * point).toBeLessThanOrEqual(132 + 1e-9);
      }
    }
  });

  it('keeps its label above the columns that it stands over, and within the picture', () => {
    for (const layout of [NARROW, WIDE])
      for (const parties of [1, 3, 5, 8, 10]) {
        const result = turnDial({ ...given, parties });
        const high = pointsHigh(result);
        const from = layout.width - labelWidth('not worth it from no. 18 on');
        expect(from).toBeGreaterThan(0);
        const top = pointScale(high)(result.added[Math.floor(from / layout.pitch)] ?? 0);
        expect(labelY(layout, result, high, from)).toBeLessThan(layout.ground - top);
      }
  });

  it('brackets the fields that are asked for and add less than they risk', () => {
    const result = turnDial(given);
    expect(notWorthFields(result)).toEqual({ from: result.worth + 1, to: 18 });
    expect(notWorthFields(turnDial({ ...given, fields: result.worth }))).toBeUndefined();
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
