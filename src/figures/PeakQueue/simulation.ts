/**
 * A sale day as a fluid queue with reneging (a textbook model of waiting, not a measurement).
 *
 * Orders flow in at λ(t). At most c of them can be taken a second; the rest wait, q(t), and of those who wait a
 * constant share θ = 1 ÷ patience gives up at every moment:
 *   dq/dt = λ(t) − s(t) − θ·q(t),   s(t) = c while somebody waits, else min(λ(t), c).
 * λ is held constant within a minute, and each minute is solved exactly, so that arrived = placed + given up + waiting
 * holds to rounding, and a higher capacity never loses an order.
 */

const MINUTE_S = 60;
const HOUR_MINUTES = 60;
export const DAY_MINUTES = 24 * HOUR_MINUTES;

export interface SaleDay {
  /** Orders a second on an ordinary day. */
  normalPerS: number;
  /** How many times the ordinary flow arrives at the moment of opening, at 0:00. */
  openingTimes: number;
  /** Minutes until the opening rush has halved; the evening rush takes twice as long, up and down. */
  halfLifeMinutes: number;
  /** Height of the evening rush as a share of the opening rush, per cent. */
  eveningPercent: number;
  /** Hours after the opening. */
  eveningHour: number;
}

/** λ: orders a second that want in, so many hours after the opening. */
export function arrivalsPerS(day: SaleDay, hour: number): number {
  const rush = day.normalPerS * (day.openingTimes - 1);
  const halvings = (hour * HOUR_MINUTES) / day.halfLifeMinutes;
  const eveningHalvings = ((hour - day.eveningHour) * HOUR_MINUTES) / (2 * day.halfLifeMinutes);
  return day.normalPerS + rush * 2 ** -halvings + rush * (day.eveningPercent / 100) * 2 ** -(eveningHalvings ** 2);
}

/** λ in the middle of every minute of the day. */
export function dayOfArrivals(day: SaleDay): Float64Array {
  return Float64Array.from({ length: DAY_MINUTES }, (_, minute) => arrivalsPerS(day, (minute + 0.5) / HOUR_MINUTES));
}

export interface DayTotals {
  arrived: number;
  placed: number;
  gaveUp: number;
  /** Still waiting at midnight. */
  waiting: number;
  mostWaiting: number;
  /** The minute at whose end most are waiting. */
  worstMinute: number;
  /** Minutes in which somebody waits. */
  queueMinutes: number;
}

/** What happened in each minute; orders, `waiting` at its end. */
export interface DayCourse {
  arrived: Float64Array;
  placed: Float64Array;
  gaveUp: Float64Array;
  waiting: Float64Array;
}

/**
 * Lets the day pass.
 * @param arrivals λ in each minute, orders a second
 * @param capacityPerS c, orders a second, above 0
 * @param patienceMinutes 1 ÷ θ: how long people wait on average before they give up
 * @param course where to note the minutes, if they are wanted
 */
export function passDay(
  arrivals: Float64Array,
  capacityPerS: number,
  patienceMinutes: number,
  course?: DayCourse,
): DayTotals {
  const theta = 1 / (patienceMinutes * MINUTE_S);
  const kept = Math.exp(-theta * MINUTE_S);
  const totals = { arrived: 0, placed: 0, gaveUp: 0, waiting: 0, mostWaiting: 0, worstMinute: 0, queueMinutes: 0 };
  for (let minute = 0; minute < arrivals.length; minute++) {
    const rate = arrivals[minute] ?? 0;
    const before = totals.waiting;
    const excess = rate - capacityPerS;
    const arrived = rate * MINUTE_S;
    let placed = arrived;
    let after = 0;
    if (before > 0 || excess > 0) {
      placed = capacityPerS * MINUTE_S;
      after = excess / theta + (before - excess / theta) * kept;
      totals.queueMinutes++;
      if (after < 0) {
        // The queue runs empty within the minute; from then on everybody is taken at once.
        const emptyAfterS = Math.log(1 - (before * theta) / excess) / theta;
        placed = capacityPerS * emptyAfterS + rate * (MINUTE_S - emptyAfterS);
        after = 0;
      }
    }
    const gaveUp = Math.max(0, arrived - placed - (after - before));
    totals.arrived += arrived;
    totals.placed += placed;
    totals.gaveUp += gaveUp;
    totals.waiting = after;
    if (after > totals.mostWaiting) {
      totals.mostWaiting = after;
      totals.worstMinute = minute;
    }
    if (course) {
      course.arrived[minute] = arrived;
      course.placed[minute] = placed;
      course.gaveUp[minute] = gaveUp;
      course.waiting[minute] = after;
    }
  }
  return totals;
}

/** The day minute by minute. */
export function dayCourse(arrivals: Float64Array, capacityPerS: number, patienceMinutes: number) {
  const empty = () => new Float64Array(arrivals.length);
  const course = { arrived: empty(), placed: empty(), gaveUp: empty(), waiting: empty() };
  return { totals: passDay(arrivals, capacityPerS, patienceMinutes, course), course };
}

/**
 * How long somebody who never gives up waits behind so many who might: while they are taken at c and leave at θ each,
 * the line before him is gone after ln(1 + θ·q ÷ c) ÷ θ.
 * @returns minutes
 */
export function waitMinutes(waiting: number, capacityPerS: number, patienceMinutes: number): number {
  return Math.log(1 + waiting / (patienceMinutes * MINUTE_S * capacityPerS)) * patienceMinutes;
}

export interface CapacityStep {
  capacityPerS: number;
  totals: DayTotals;
}

/** The same day under every capacity from `min` to `max`. */
export function capacitySweep(
  arrivals: Float64Array,
  patienceMinutes: number,
  { min, max, step }: { min: number; max: number; step: number },
): CapacityStep[] {
  return Array.from({ length: Math.floor((max - min) / step + 1e-9) + 1 }, (_, i) => {
    const capacityPerS = min + i * step;
    return { capacityPerS, totals: passDay(arrivals, capacityPerS, patienceMinutes) };
  });
}

/**
 * From where on a little more capacity hardly helps: the lowest capacity of the sweep above which no single step keeps
 * as much as `worthPercent` of the day's orders. Undefined when even the last step does.
 */
export function turningPoint(sweep: readonly CapacityStep[], worthPercent: number): number | undefined {
  for (let i = sweep.length - 1; i > 0; i--) {
    const [lower, upper] = [sweep[i - 1], sweep[i]];
    if (!lower || !upper) continue;
    const kept = lower.totals.gaveUp - upper.totals.gaveUp;
    if (kept >= (worthPercent / 100) * upper.totals.arrived)
      return i === sweep.length - 1 ? undefined : upper.capacityPerS;
  }
  return sweep[0]?.capacityPerS;
}

/** Strategy 1 carried out to `percent` raises the capacity by up to `gainPercent`. */
export function raisedCapacity(capacityPerS: number, percent: number, gainPercent: number): number {
  return capacityPerS * (1 + (percent / 100) * (gainPercent / 100));
}

/** Minutes of the day in which more than half of the wall is asked for. */
export function upperHalfMinutes({ placed }: DayCourse, capacityPerS: number): number {
  return placed.filter((orders) => orders > (capacityPerS / 2) * 60).length;
}
