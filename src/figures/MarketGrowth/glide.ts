import { interpolateNumber, timer, type Timer } from 'd3';

/** Follows a place that moves by leaps, as wheels and buttons move it. */
export interface Glide {
  /** Where the scroll is: caught up with at once where it is far, else in a moment. */
  follow: (place: number) => void;
  /** Goes there in its own time; scrolling elsewhere takes over. */
  play: (place: number, ms: number) => void;
  /** Is there. */
  jump: (place: number) => void;
  stop: () => void;
}

/** ms in which what is still to be made up falls to a third. */
const LAG_MS = 70;
const ARRIVED = 0.0015;
/** Further than this nobody has seen what lies between. */
const LEAP = 1.2;

/** @param show is given every place on the way */
export function glideFrom(start: number, show: (place: number) => void): Glide {
  let at = start;
  let target = start;
  let running: Timer | undefined;
  let playing = false;

  const set = (place: number) => {
    at = place;
    show(place);
  };
  const stop = () => {
    running?.stop();
    running = undefined;
    playing = false;
  };
  const jump = (place: number) => {
    stop();
    target = place;
    set(place);
  };
  return {
    jump,
    stop,
    follow(place) {
      // What is played leads to where the page has been sent.
      if (playing && Math.abs(place - target) < 0.01) return;
      if (playing) stop();
      target = place;
      if (Math.abs(place - at) > LEAP) return jump(place);
      let before = 0;
      running ??= timer((elapsed) => {
        const left = (at - target) * Math.exp(-(elapsed - before) / LAG_MS);
        before = elapsed;
        if (Math.abs(left) > ARRIVED) return set(target + left);
        stop();
        set(target);
      });
    },
    play(place, ms) {
      stop();
      target = place;
      playing = true;
      const between = interpolateNumber(at, place);
      running = timer((elapsed) => {
        const t = elapsed / ms;
        if (t < 1) return set(between(t));
        stop();
        set(place);
      });
    },
  };
}
