import { KINDS, STANDINGS } from '../../../model/ledger/claimKinds.ts';
import { fillTemplate } from '../../../model/text/fillTemplate.ts';
import { readState, writeState } from '../../../model/links/urlState.ts';

/** Links to a filtered ledger: `?kind=paper&standing=conflicts`. The filter itself needs no script. */

const parameters = {
  kind: { type: 'choice', default: 'all', values: ['all', ...KINDS] },
  standing: { type: 'choice', default: 'all', values: ['all', ...STANDINGS] },
} as const;

const form = document.querySelector<HTMLFormElement>('.filters');
const notice = document.getElementById('page-notice');

if (form) {
  const entries = [...document.querySelectorAll<HTMLElement>('.entry')];
  const count = form.querySelector('.count');

  const tell = () => {
    const shown = entries.filter((entry) => entry.checkVisibility()).length;
    if (count) count.textContent = fillTemplate(form.dataset.count ?? '', { shown, total: entries.length });
  };

  const choose = (name: string, value: string) => {
    const radio = form.querySelector<HTMLInputElement>(`[name="${name}"][value="${value}"]`);
    if (radio) radio.checked = true;
  };

  const readLink = () => {
    const { state, problems } = readState(parameters, new URLSearchParams(location.search));
    choose('kind', state.kind);
    choose('standing', state.standing);
    const given = problems.map((problem) => problem.given).join(' ');
    if (notice && given) notice.textContent = (form.dataset.badParameter ?? '').replace('{given}', () => given);
    tell();
  };

  // A link to one entry shows it, whatever was filtered.
  const showTarget = () => {
    const target = document.getElementById(location.hash.slice(1));
    if (!target?.classList.contains('entry') || target.checkVisibility()) return;
    form.reset();
    tell();
    target.scrollIntoView();
  };

  form.addEventListener('change', () => {
    const chosen = new FormData(form);
    const { state } = readState(
      parameters,
      new URLSearchParams([...chosen].map(([name, value]) => [name, String(value)])),
    );
    const address = new URL(location.href);
    address.search = writeState(parameters, state, address.searchParams).toString();
    try {
      history.replaceState(history.state, '', address);
    } catch {
      // Refused after too many: the filter works without a link.
    }
    tell();
  });
  window.addEventListener('popstate', readLink);
  window.addEventListener('hashchange', showTarget);
  readLink();
  showTarget();
}
