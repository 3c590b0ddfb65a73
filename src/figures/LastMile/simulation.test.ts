import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { groundSideKm, parcelCost, plannedRouteFactor } from './simulation.ts';

const anyPlace = fc.record({
  areaKm2: fc.integer({ min: 1, max: 200 }),
  parcels: fc.integer({ min: 20, max: 6000 }),
  pickUpPoints: fc.integer({ min: 1, max: 30 }),
});
const anyDelivery = fc.record({
  firms: fc.integer({ min: 1, max: 6 }),
  pickUpShare: fc.double({ min: 0, max: 1, noNaN: true }),
  routeFactor: fc.double({ min: 0.5, max: 1.5, noNaN: true }),
  kilometreYuan: fc.double({ min: 0.1, max: 5, noNaN: true }),
  doorYuan: fc.double({ min: 0, max: 2, noNaN: true }),
  pointYuan: fc.double({ min: 0, max: 2, noNaN: true }),
});
const village = { areaKm2: 60, parcels: 150, pickUpPoints: 8 };
const plain = { firms: 1, pickUpShare: 0, routeFactor: 0.9, kilometreYuan: 2, doorYuan: 0.8, pointYuan: 0.4 };

describe('the cost of one parcel', () => {
  it('adds up: road, door and point are all there is', () => {
    fc.assert(
      fc.property(anyPlace, anyDelivery, (place, delivery) => {
        const { road, door, point, total } = parcelCost(place, delivery);
        expect(road + door + point).toBeCloseTo(total, 9);
        expect(Math.min(road, door, point)).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  it('has a road that doubles when the area is four times as large, and halves with four times the parcels', () => {
    const { roadKm } = parcelCost(village, plain);
    expect(parcelCost({ ...village, areaKm2: 240 }, plain).roadKm).toBeCloseTo(2 * roadKm, 9);
    expect(parcelCost({ ...village, parcels: 600 }, plain).roadKm).toBeCloseTo(roadKm / 2, 9);
  });

  it('is the same road in two places of the same density', () => {
    fc.assert(
      fc.property(anyPlace, fc.integer({ min: 2, max: 9 }), (place, times) => {
        const larger = { ...place, areaKm2: place.areaKm2 * times, parcels: place.parcels * times };
        expect(parcelCost(larger, plain).roadKm).toBeCloseTo(parcelCost(place, plain).roadKm, 9);
      }),
    );
  });

  it('never has a longer road when firms share a van', () => {
    fc.assert(
      fc.property(anyPlace, anyDelivery, (place, delivery) => {
        const shared = parcelCost(place, { ...delivery, firms: 1 });
        expect(shared.roadKm).toBeLessThanOrEqual(parcelCost(place, delivery).roadKm + 1e-9);
      }),
    );
  });

  it('halves the road when four firms become one and every parcel goes to a door', () => {
    const apart = parcelCost(village, { ...plain, firms: 4 });
    expect(parcelCost(village, plain).roadKm).toBeCloseTo(apart.roadKm / 2, 9);
  });

  it('never has a longer road when more parcels are left at a point', () => {
    fc.assert(
      fc.property(anyPlace, anyDelivery, fc.double({ min: 0, max: 1, noNaN: true }), (place, delivery, share) => {
        const more = Math.max(share, delivery.pickUpShare);
        const less = Math.min(share, delivery.pickUpShare);
        expect(parcelCost(place, { ...delivery, pickUpShare: more }).roadKm).toBeLessThanOrEqual(
          parcelCost(place, { ...delivery, pickUpShare: less }).roadKm + 1e-9,
        );
      }),
    );
  });

  it('makes nobody walk before parcels are left at a point, and then further where points are far apart', () => {
    expect(parcelCost(village, plain).walkKm).toBe(0);
    expect(parcelCost(village, { ...plain, pickUpShare: 0.5 }).walkKm).toBeCloseTo(0.3826 * Math.sqrt(60 / 8), 3);
  });
});

describe('strategy 4', () => {
  it('leaves the rounds as they are when not begun and shortens them by the whole gain in full', () => {
    expect(plannedRouteFactor(0.9, 0, 20)).toBe(0.9);
    expect(plannedRouteFactor(0.9, 100, 20)).toBeCloseTo(0.72, 12);
  });
});

describe('the ground for ten parcels', () => {
  it('is four kilometres square for one of four firms in the village, half as wide when they share', () => {
    expect(groundSideKm(village, 4, 10)).toBeCloseTo(4, 9);
    expect(groundSideKm(village, 1, 10)).toBeCloseTo(2, 9);
  });
});
