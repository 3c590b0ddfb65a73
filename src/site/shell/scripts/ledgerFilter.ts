import { KINDS, STANDINGS } from '../../../model/ledger/claimKinds.ts';
import { plainText } from '../../../model/text/plainText.ts';
import { fillTemplate } from '../../../model/text/fillTemplate.ts';
import { readState, writeState } from '../../../model/links/urlState.ts';

/**
 * The ledger's search, and links to what was found: `?q=rural&kind=paper&standing=conflicts`. Kinds and standings need no
 * script; neither does a link to one entry.
 */

const parameters = {
  q: { type: 'text', default: '', maxLength: 100, read: plainText },
  kind: { type: 'choice', default: 'all', values: ['all', ...KINDS] },
  standing: { type: 'choice', default: 'all', values: ['all', ...STANDINGS] },
} as const;

const form = document.querySelector<HTMLFormElement>('.filters');
const list = document.querySelector<HTMLElement>('.entries');
const notice = document.getElementById('page-notice');

/** As it is compared: wide and narrow digits, capitals and small letters are the same, and so is a number with commas. */
function plain(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/(?<=\d),(?=\d)/g, '');
}

if (form && list) {
  const entries = [...list.querySelectorAll<HTMLDetailsElement>('.entry')];
  const sections = [...list.querySelectorAll<HTMLElement>(':scope > section')];
  const count = form.querySelector('.count');
  const field = form.querySelector<HTMLInputElement>('[name=q]');
  /** Read once somebody searches. */
  let texts: readonly string[] | undefined;

  const search = () => {
    const words = plain(plainText(field?.value ?? ''))
      .split(' ')
      .filter(Boolean);
    if (words.length > 0) texts ??= entries.map((entry) => plain(`${entry.id} ${entry.textContent}`));
    entries.forEach((entry, i) => (entry.hidden = !words.every((word) => texts?.[i]?.includes(word))));
    for (const section of sections) section.hidden = !section.querySelector('.entry:not([hidden])');
    const shown = entries.filter((entry) => !entry.hidden && entry.checkVisibility()).length;
    list.toggleAttribute('data-nothing', shown === 0);
    if (count) count.textContent = fillTemplate(form.dataset.count ?? '', { shown, total: entries.length });
  };

  const choose = (name: string, value: string) => {
    const radio = form.querySelector<HTMLInputElement>(`[name="${name}"][value="${value}"]`);
    if (radio) radio.checked = true;
  };

  const readLink = () => {
    const { state, problems } = readState(parameters, new URLSearchParams(location.search));
    if (field) field.value = state.q;
    choose('kind', state.kind);
    choose('standing', state.standing);
    const given = problems.map((problem) => problem.given).join(' ');
    if (notice && given) notice.textContent = (form.dataset.badParameter ?? '').replace('{given}', () => given);
    search();
  };

  // A link to one entry opens it, whatever was filtered; to a former name of it too.
  const showTarget = () => {
    const entry = document.getElementById(location.hash.slice(1))?.closest<HTMLDetailsElement>('.entry');
    if (!entry) return;
    if (entry.hidden || !entry.checkVisibility()) {
      form.reset();
      search();
    }
    if (entry.open) return;
    entry.open = true;
    entry.scrollIntoView();
  };

  const write = () => {
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
    search();
  };
  form.addEventListener('change', write);
  field?.addEventListener('input', search);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    write();
  });
  window.addEventListener('popstate', readLink);
  window.addEventListener('hashchange', showTarget);
  readLink();
  showTarget();
}
