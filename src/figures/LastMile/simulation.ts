/**
 * What the last stretch of one parcel costs, after the textbook rule for delivery rounds: a round over s stops spread in
 * an area A is about k·√(A·s) long (k joins the shape of the round and the detours of real roads). So the road of one
 * parcel grows with √(area ÷ parcels). Not a measurement.
 *
 * Firms that do not share each drive the whole area with a part of the parcels. Parcels left at a pick-up point make one
 * stop for many; the buyer walks the rest.
 */

export interface Place {
  areaKm2: number;
  /** Parcels a day, all firms together. */
  parcels: number;
  /** Shops or points in the area where parcels can be left. */
  pickUpPoints: number;
}

export interface Delivery {
  /** Firms that drive separately, each with the same part of the parcels. */
  firms: number;
  /** Share of the parcels left at pick-up points, in [0, 1]. */
  pickUpShare: number;
  /** k. */
  routeFactor: number;
  /** Yuan a kilometre, van and courier. */
  kilometreYuan: number;
  /** Yuan a parcel handed over at the door. */
  doorYuan: number;
  /** Yuan a parcel left at a point, its keeper's fee included. */
  pointYuan: number;
}

export interface ParcelCost {
  /** Stops of one firm's round. */
  stops: number;
  /** Kilometres driven for one parcel. */
  roadKm: number;
  /** Yuan a parcel, as the next three. */
  road: number;
  door: number;
  point: number;
  total: number;
  /** One way, for a buyer who fetches the parcel; 0 when nothing is left at a point. */
  walkKm: number;
}

/** Mean distance from a random place in a square to its middle, in sides: (√2 + ln(1 + √2)) ÷ 6. */
const MEAN_WALK_SIDES = (Math.SQRT2 + Math.log(1 + Math.SQRT2)) / 6;

export function parcelCost(place: Place, delivery: Delivery): ParcelCost {
  const { firms, pickUpShare, routeFactor, kilometreYuan, doorYuan, pointYuan } = delivery;
  const ofOneFirm = place.parcels / firms;
  const left = ofOneFirm * pickUpShare;
  // A point is a stop only if it has a parcel: with parcels falling at random, 1 − e^(−parcels ÷ points) of them are.
  const pointStops = place.pickUpPoints * (1 - Math.exp(-left / place.pickUpPoints));
  const stops = ofOneFirm - left + pointStops;
  const roadKm = (routeFactor * Math.sqrt(place.areaKm2 * stops)) / ofOneFirm;
  const road = roadKm * kilometreYuan;
  const door = doorYuan * (1 - pickUpShare);
  const point = pointYuan * pickUpShare;
  const walkKm = pickUpShare > 0 ? MEAN_WALK_SIDES * Math.sqrt(place.areaKm2 / place.pickUpPoints) : 0;
  return { stops, roadKm, road, door, point, total: road + door + point, walkKm };
}

/** Strategy 4 carried out to `percent` plans rounds that are shorter by up to `gainPercent`. */
export function plannedRouteFactor(routeFactor: number, percent: number, gainPercent: number): number {
  return routeFactor * (1 - (percent / 100) * (gainPercent / 100));
}

/** Side in km of the square in which one firm's round meets so many parcels: the ground a courier covers for them. */
export function groundSideKm(place: Place, firms: number, parcels: number): number {
  return Math.sqrt((place.areaKm2 * parcels * firms) / place.parcels);
}
