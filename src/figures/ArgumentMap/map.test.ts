import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bundledThreads, groupOf, threadPath, unfold, type End, type MapShape } from './map.ts';
import { treeRows } from './tree.ts';

/** Any coding: up to five problems and strategies, any links between their parts. */
const shapes: fc.Arbitrary<MapShape> = fc
  .record({
    symptomCounts: fc.array(fc.integer({ min: 1, max: 6 }), { minLength: 5, maxLength: 5 }),
    measureCounts: fc.array(fc.integer({ min: 1, max: 6 }), { minLength: 5, maxLength: 5 }),
  })
  .chain(({ symptomCounts, measureCounts }) => {
    const sum = (counts: number[]) => counts.reduce((a, b) => a + b, 0);
    const link = fc.record({
      symptom: fc.nat(sum(symptomCounts) - 1),
      measure: fc.nat(sum(measureCounts) - 1),
      direct: fc.boolean(),
    });
    const links = fc.uniqueArray(link, { maxLength: 40, selector: ({ symptom, measure }) => `${symptom}-${measure}` });
    return links.map((some) => ({ symptomCounts, measureCounts, links: some }));
  });
const ends: fc.Arbitrary<End> = fc.record({
  side: fc.constantFrom('problem' as const, 'strategy' as const),
  index: fc.nat(4),
});
const size = { slotPx: 112, rowPx: 38, groupGapPx: 10, threadPx: 5 };

describe('symptoms and measures are numbered through', () => {
  it('finds the group of each', () => {
    expect([0, 5, 6, 11].map((n) => groupOf([6, 5, 1], n))).toEqual([0, 0, 1, 2]);
  });
});

describe('the map of the ten ends', () => {
  it('draws every link once', () => {
    fc.assert(fc.property(shapes, (shape) => bundledThreads(shape, 112, 6).length === shape.links.length));
  });

  it('lays the threads of an end beside each other around the middle of its slot, none on another', () => {
    fc.assert(
      fc.property(shapes, (shape) => {
        const threads = bundledThreads(shape, 112, 6);
        for (const strategy of [0, 1, 2, 3, 4]) {
          const at = threads
            .filter((thread) => thread.strategy === strategy)
            .map((thread) => thread.right)
            .sort((a, b) => a - b);
          at.slice(1).forEach((y, i) => expect(y - (at[i] ?? 0)).toBeCloseTo(6));
          if (at.length > 0) expect(((at[0] ?? 0) + (at.at(-1) ?? 0)) / 2).toBeCloseTo((strategy + 0.5) * 112);
        }
      }),
    );
  });

  it('keeps a bundle together and untwisted, direct threads first', () => {
    fc.assert(
      fc.property(shapes, (shape) => {
        const bundle = bundledThreads(shape, 112, 6).filter((thread) => thread.problem === 0 && thread.strategy === 0);
        const down = (at: 'left' | 'right') => [...bundle].sort((a, b) => a[at] - b[at]);
        expect(down('left')).toEqual(down('right'));
        expect(down('left').map((thread) => thread.direct)).toEqual(
          bundle.map((thread) => thread.direct).sort((a, b) => Number(b) - Number(a)),
        );
      }),
    );
  });
});

describe('one end unfolded', () => {
  it('shows all that is its own, linked or not, and of the other side only what it touches', () => {
    fc.assert(
      fc.property(shapes, ends, (shape, focus) => {
        const { symptoms, measures, threads } = unfold(shape, focus, size);
        const [own, other] = focus.side === 'problem' ? [symptoms, measures] : [measures, symptoms];
        const counts = focus.side === 'problem' ? shape.symptomCounts : shape.measureCounts;
        expect(own.length).toBe(counts[focus.index]);
        expect(other.every((item) => item.links > 0)).toBe(true);
        expect(threads.length).toBe(own.reduce((sum, item) => sum + item.links, 0));
      }),
    );
  });

  it('keeps items in order, at least a row apart, and inside while there is room', () => {
    fc.assert(
      fc.property(shapes, ends, (shape, focus) => {
        const { symptoms } = unfold(shape, focus, size);
        symptoms
          .slice(1)
          .forEach((item, i) => expect(item.y - (symptoms[i]?.y ?? 0)).toBeGreaterThanOrEqual(38 - 1e-6));
        if (symptoms.length * 48 <= 560) {
          for (const { y } of symptoms) expect(y >= 19 - 1e-6 && y <= 560 - 19 + 1e-6).toBe(true);
        }
      }),
    );
  });

  it('puts a lone item beside its end', () => {
    const shape = { symptomCounts: [1, 1], measureCounts: [1, 1], links: [{ symptom: 1, measure: 1, direct: true }] };
    expect(unfold(shape, { side: 'strategy', index: 1 }, size).symptoms).toEqual([
      { index: 1, end: 1, y: 168, links: 1 },
    ]);
  });
});

describe('a thread', () => {
  it('is level where it leaves and where it arrives', () => {
    expect(threadPath({ left: 10, right: 70 })).toBe('M0 10C50 10 50 70 100 70');
  });
});

describe('one end as a list', () => {
  const tree = { branchPx: 30, leafPx: 26, crossLeafPx: 42, gapPx: 8 };

  it('has a row for each of its own and one for each link', () => {
    fc.assert(
      fc.property(shapes, ends, (shape, focus) => {
        const { rows } = treeRows(shape, focus, tree);
        const { threads, symptoms, measures } = unfold(shape, focus, size);
        expect(rows.length).toBe(threads.length + (focus.side === 'problem' ? symptoms : measures).length);
      }),
    );
  });

  it('says which of its own nothing is linked to', () => {
    const shape = { symptomCounts: [2], measureCounts: [1], links: [{ symptom: 0, measure: 0, direct: false }] };
    const { rows } = treeRows(shape, { side: 'problem', index: 0 }, tree);
    expect(rows.map((row) => row.empty)).toEqual([false, false, true]);
  });
});
