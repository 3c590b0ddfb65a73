/**
 * Loads what judges answers (`checks.ts`) once somebody answers, or where answers were kept or sent. Till then a question
 * costs no script.
 */
import { KEPT, keptAnswers } from './keptAnswers.ts';

/** Not every browser opens what folds a place that a link leads to. */
function unfold(): void {
  const target = location.hash.startsWith('#q-') ? document.getElementById(location.hash.slice(1)) : null;
  const fold = target?.closest('details');
  if (!target || !fold || fold.open) return;
  fold.open = true;
  target.scrollIntoView();
}

let loading: Promise<typeof import('./checks.ts')> | undefined;
/** Starts it once, when it is there; what was pressed meanwhile is not lost. */
const load = () =>
  (loading ??= import('./checks.ts').then((checks) => {
    checks.startChecks();
    return checks;
  }));
const OURS = '.checks, .check, [data-checks-tools]';
const ours = ({ target }: Event) => (target instanceof HTMLElement && target.closest(OURS) ? target : undefined);

if (document.querySelector('[data-check]')) {
  unfold();
  addEventListener('hashchange', unfold);
  if (keptAnswers() !== '' || new URLSearchParams(location.search).has(KEPT)) void load();
  // Opened, focused or touched: it is there when something is pressed.
  for (const event of ['focusin', 'pointerdown', 'toggle'])
    document.addEventListener(event, (one) => void (ours(one) && load()), true);
  document.addEventListener('click', (event) => {
    const target = ours(event);
    if (target) void load().then(({ pressed }) => pressed(target));
  });
  document.addEventListener('keydown', (event) => {
    const target = event.key === 'Enter' ? ours(event) : undefined;
    if (target instanceof HTMLInputElement) void load().then(({ entered }) => entered(target));
  });
}
