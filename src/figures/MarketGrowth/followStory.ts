import { placeOf, stepAt, stepOfFragment, type Step } from './storyStep.ts';

export interface StoryFollower {
  /** The page goes to where the step's picture has come to rest. */
  goTo: (step: Step) => void;
  stop: () => void;
}

/** Where a reader is in the story. */
export interface StoryPlace {
  /** The step whose text is read. */
  step: Step;
  /** 0 at the first step's picture, 1 at the second's …; between them, on the way. */
  place: number;
}

/** Of a step's length: in so much of it its picture comes about, in the rest it stays. */
const COMING = 0.6;
/** Of a step's length, where a link to it leads: its picture is there, and there is still some way to the next. */
const ARRIVED = 0.7;
/** Of the window's height: where a step begins, beside its text and under it. */
const LINE_BESIDE = 0.5;
const LINE_UNDER = 0.8;

/**
 * Where the reader is, from where the steps are.
 * @param tops top edges of the steps in px, in order
 * @param heights of the steps in px
 * @param line in px, from the same origin
 */
export function storyPlace(tops: readonly number[], heights: readonly number[], line: number): StoryPlace {
  const begun = Math.max(0, tops.filter((top) => top <= line).length - 1);
  const done = (line - (tops[begun] ?? 0)) / Math.max(1, heights[begun] ?? 1);
  const place = begun === 0 ? 0 : begun - 1 + Math.min(1, done / COMING);
  return { step: stepAt(begun), place };
}

/**
 * Tells where in the story the page has been scrolled to, at every frame in which it has moved, and which step an
 * address asks for. Nothing but the place counts, so whoever jumps or flings is where he has come to.
 * @param story the element with `data-story`, whose `data-step` elements are the steps
 * @param onPlace is told every change, and the first place at once
 * @param onAsked is told of a step that an address names
 */
export function followStory(
  story: HTMLElement,
  onPlace: (place: StoryPlace) => void,
  onAsked: (step: Step) => void,
): StoryFollower {
  const name = story.dataset.story ?? '';
  const steps = [...story.querySelectorAll<HTMLElement>('[data-step]')];
  const beside = matchMedia('(min-width: 60rem)');
  const leave = new AbortController();
  const { signal } = leave;
  let frame = 0;
  /** Where `goTo` led while the page still loaded, when the browser itself would go elsewhere. */
  let sentTo: Step | undefined;

  const line = () => window.innerHeight * (beside.matches ? LINE_BESIDE : LINE_UNDER);
  const look = () => {
    frame = 0;
    const boxes = steps.map((step) => step.getBoundingClientRect());
    const found = storyPlace(
      boxes.map(({ top }) => top),
      boxes.map(({ height }) => height),
      line(),
    );
    steps.forEach((element, i) => element.toggleAttribute('data-current', i === placeOf(found.step)));
    onPlace(found);
  };
  const lookSoon = () => {
    frame ||= requestAnimationFrame(look);
  };
  const goTo = (step: Step) => {
    const target = steps[placeOf(step)];
    if (!target) return;
    sentTo = step;
    const { top, height } = target.getBoundingClientRect();
    // The first, and one that lies unrolled, stands under the header: where the browser itself would put it.
    if (placeOf(step) === 0 || height < window.innerHeight) target.scrollIntoView({ behavior: 'instant' });
    else window.scrollTo({ top: window.scrollY + top + height * ARRIVED - line(), behavior: 'instant' });
    look();
  };
  const asked = () => {
    const step = stepOfFragment(location.hash, name);
    if (step === undefined) return;
    onAsked(step);
    goTo(step);
  };

  // Far from the story nothing has to be looked at.
  const near = new IntersectionObserver(
    ([seen]) => {
      if (seen?.isIntersecting) window.addEventListener('scroll', lookSoon, { signal, passive: true });
      else window.removeEventListener('scroll', lookSoon);
      lookSoon();
    },
    { rootMargin: '50% 0px' },
  );
  near.observe(story);
  for (const event of ['resize', 'pageshow']) window.addEventListener(event, lookSoon, { signal });
  window.addEventListener('hashchange', asked, { signal });
  for (const event of ['wheel', 'touchmove', 'keydown'])
    window.addEventListener(event, () => (sentTo = undefined), { signal, passive: true });
  story.toggleAttribute('data-followed', true);
  look();
  asked();
  // The browser goes to the fragment by itself once the page is there: then to the step once more.
  if (document.readyState !== 'complete')
    window.addEventListener('load', () => requestAnimationFrame(() => sentTo && goTo(sentTo)), { signal, once: true });

  return {
    goTo,
    stop() {
      near.disconnect();
      leave.abort();
      cancelAnimationFrame(frame);
      story.toggleAttribute('data-followed', false);
    },
  };
}
