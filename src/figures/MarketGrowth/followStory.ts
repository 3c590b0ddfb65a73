import { stepAtLine, stepOfFragment, type Step } from './storyStep.ts';

export interface StoryFollower {
  /** The page goes to the step's text; the picture shows it at once, without what lies between. */
  goTo: (step: Step) => void;
  stop: () => void;
}

/**
 * Watches which step stands at the middle of the window, and which one the address asks for.
 * @param story the element with `data-story`, whose `data-step` elements are the steps
 * @param onStep is told every change; `jumped` when the reader did not scroll there
 */
export function followStory(story: HTMLElement, onStep: (step: Step, jumped: boolean) => void): StoryFollower {
  const name = story.dataset.story ?? '';
  const steps = [...story.querySelectorAll<HTMLElement>('[data-step]')];
  /** On the way there by a link: steps that pass by are not shown. */
  let destination: Step | undefined;
  let shown: Step | undefined;
  /** Where `goTo` led, until the reader goes on. */
  let sentTo: Step | undefined;

  const show = (step: Step, jumped: boolean) => {
    shown = step;
    steps.forEach((element, i) => element.toggleAttribute('data-current', i + 1 === step));
    onStep(step, jumped);
  };
  const stepInView = () =>
    stepAtLine(
      steps.map((step) => step.getBoundingClientRect().top),
      window.innerHeight / 2,
    );
  const arrive = () => {
    destination = undefined;
    if (stepInView() !== shown) show(stepInView(), false);
  };
  const goTo = (step: Step) => {
    const target = steps[step - 1];
    if (!target) return;
    sentTo = step;
    if (stepInView() !== step) destination = step;
    show(step, true);
    target.scrollIntoView();
  };
  const observer = new IntersectionObserver(
    () => {
      const step = stepInView();
      if (destination !== undefined && step !== destination) return;
      destination = undefined;
      if (step !== shown) show(step, shown === undefined);
    },
    { rootMargin: '-50% 0px' },
  );
  // A window that is turned or zoomed may leave out the line that is watched; what is in it then is what counts.
  const look = () => {
    if (destination === undefined) arrive();
  };
  const followFragment = () => {
    const step = stepOfFragment(location.hash, name);
    if (step === undefined) return;
    if (stepInView() !== step) destination = step;
    if (step !== shown) show(step, true);
  };
  const leave = new AbortController();
  const { signal } = leave;
  window.addEventListener('hashchange', followFragment, { signal });
  for (const event of ['resize', 'pageshow']) window.addEventListener(event, look, { signal });
  // Whoever takes the wheel on the way to a step is followed from there.
  for (const event of ['scrollend', 'wheel', 'touchmove']) {
    const goOn = () => {
      if (event !== 'scrollend') sentTo = undefined;
      if (destination !== undefined) arrive();
    };
    window.addEventListener(event, goOn, { signal, passive: true });
  }

  story.toggleAttribute('data-followed', true);
  // While the page still loads it may not have gone to its fragment yet; afterwards the place is what counts.
  if (document.readyState !== 'complete') {
    followFragment();
    // Whoever was sent to a step is sent there again: the browser itself has gone to the figure's top.
    const loaded = () => (sentTo === undefined ? arrive() : goTo(sentTo));
    window.addEventListener('load', () => requestAnimationFrame(loaded), { signal, once: true });
  } else show(stepInView(), true);
  for (const step of steps) observer.observe(step);

  return {
    goTo,
    stop() {
      observer.disconnect();
      leave.abort();
      story.toggleAttribute('data-followed', false);
    },
  };
}
