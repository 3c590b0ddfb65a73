import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MAX_FIELDS, serviceOf, turnDial, type DialInput } from './simulation.ts';

const input = fc.record<DialInput>({
  fields: fc.integer({ min: 1, max: MAX_FIELDS }),
  parties: fc.integer({ min: 1, max: 10 }),
  need: fc.integer({ min: 1, max: 12 }),
  scale: fc.integer({ min: 2, max: 12 }),
  leak: fc.integer({ min: 1, max: 10 }),
  weight: fc.integer({ min: 5, max: 60 }),
  guard: fc.integer({ min: 0, max: 90 }),
  lever: fc.integer({ min: 0, max: 100 }),
});

describe('the data dial', () => {
  it('adds up: what the kept fields add, one by one, is the whole service', () => {
    fc.assert(
      fc.property(input, (given) => {
        const { added, kept, service } = turnDial(given);
        expect(added.slice(0, kept).reduce((sum, points) => sum + points, 0)).toBeCloseTo(service, 8);
      }),
    );
  });

  it('gives every further field less to add', () => {
    fc.assert(
      fc.property(input, (given) =>
        turnDial(given).added.every((points, i, all) => i === 0 || points < (all[i - 1] ?? NaN)),
      ),
    );
  });

  it('lets service and exposure grow with every field asked for', () => {
    fc.assert(
      fc.property(input, (given) => {
        const [less, more] = [turnDial({ ...given, fields: 1 }), turnDial(given)];
        expect(more.service).toBeGreaterThanOrEqual(less.service);
        expect(more.leaked).toBeGreaterThanOrEqual(less.leaked - 1e-9);
        expect(more.service).toBeLessThan(100);
      }),
    );
  });

  it('exposes in proportion to fields times parties', () => {
    fc.assert(
      fc.property(input, (given) => {
        const [once, twice] = [turnDial(given), turnDial({ ...given, parties: given.parties * 2 })];
        expect(twice.leaked).toBeCloseTo(once.leaked * 2, 8);
        expect(twice.worth).toBeLessThanOrEqual(once.worth);
      }),
    );
  });

  it('never exposes more, and never serves better, the further strategy 2 is carried out', () => {
    fc.assert(
      fc.property(input, fc.integer({ min: 0, max: 100 }), (given, other) => {
        const low = turnDial({ ...given, lever: Math.min(given.lever, other) });
        const high = turnDial({ ...given, lever: Math.max(given.lever, other) });
        expect(high.leaked).toBeLessThanOrEqual(low.leaked + 1e-9);
        expect(high.service).toBeLessThanOrEqual(low.service + 1e-9);
        // Better protection makes a field cheaper, so more of them are worth their risk.
        expect(high.worth).toBeGreaterThanOrEqual(low.worth);
      }),
    );
  });

  it('keeps just the needed fields once strategy 2 is complete', () => {
    fc.assert(
      fc.property(input, (given) => turnDial({ ...given, lever: 100 }).kept === Math.min(given.fields, given.need)),
    );
  });

  it('stops at the first field that adds no more than it costs', () => {
    const { worth, added, costPerField } = turnDial({
      fields: 18,
      parties: 5,
      need: 6,
      scale: 5,
      leak: 4,
      weight: 25,
      guard: 60,
      lever: 0,
    });
    expect(worth).toBe(7);
    expect(added[6]).toBeGreaterThan(costPerField);
    expect(added[7]).toBeLessThanOrEqual(costPerField);
  });

  it('has no service without data', () => {
    expect(serviceOf(0, 5)).toBe(0);
  });
});
