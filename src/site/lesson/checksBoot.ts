/**
 * Loads what judges answers (`checks.ts`) once somebody answers, or where answers were kept or sent. Till then a question
 * costs no script.
 */
import { KEPT, keptAnswers } from './keptAnswers.ts';

const FOLD = '.checks';
const OURS = `${FOLD}, .check, [data-checks-tools]`;
const ours = ({ target }: Event) => (target instanceof HTMLElement && target.closest(OURS) ? target : undefined);

let loading: Promise<typeof import('./checks.ts')> | undefined;
/** Starts it once, when it is there; what was pressed meanwhile is not lost. */
const load = () =>
  (loading ??= import('./checks.ts').then(async (checks) => {
    await checks.startChecks();
    return checks;
  }));

/** A link to a question opens what folds it; not every browser does, and here it has to be fetched first. */
async function unfold(): Promise<void> {
  const target = location.hash.startsWith('#q-') ? document.getElementById(location.hash.slice(1)) : null;
  const fold = target?.closest<HTMLDetailsElement>(FOLD);
  if (!fold) return;
  fold.open = true;
  await (await load()).opened(fold);
  document.getElementById(location.hash.slice(1))?.scrollIntoView();
}

if (document.querySelector(OURS)) {
  void unfold();
  addEventListener('hashchange', () => void unfold());
  if (keptAnswers() !== '' || new URLSearchParams(location.search).has(KEPT)) void load();
  // The event does not bubble.
  document.addEventListener(
    'toggle',
    ({ target }) => {
      if (target instanceof HTMLDetailsElement && target.matches(FOLD) && target.open)
        void load().then(({ opened }) => opened(target));
    },
    true,
  );
  document.addEventListener('click', (event) => {
    const target = ours(event);
    if (target) void load().then(({ pressed }) => pressed(target));
  });
  document.addEventListener('keydown', (event) => {
    const target = event.key === 'Enter' ? ours(event) : undefined;
    if (target instanceof HTMLInputElement) void load().then(({ entered }) => entered(target));
  });
}
