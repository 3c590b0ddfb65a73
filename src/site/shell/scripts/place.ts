import { showInvisible } from '../../../model/text/showInvisible.ts';

/** Where the reader is: links to other languages keep it, and a fragment that leads nowhere is told. */

const notice = document.getElementById('page-notice');

for (const language of document.querySelectorAll<HTMLAnchorElement>('[data-language]')) {
  // At the moment of use, because figures change the query as they are worked.
  const keepPlace = () => {
    const place = location.hash || currentPlace();
    language.href = `${language.pathname}${location.search}${place}`;
  };
  for (const moment of ['pointerdown', 'focus', 'click', 'contextmenu']) language.addEventListener(moment, keepPlace);
}

// A link to a place on this page would leave the menu open over it.
document.getElementById('menu')?.addEventListener('click', (event) => {
  if (event.target instanceof Element && event.target.closest('[data-menu-link]'))
    document.getElementById('menu')?.hidePopover();
});

/** The section that the reader is in, so that the other language opens there. */
function currentPlace(): string {
  const current = document.querySelector<HTMLAnchorElement>('.side [aria-current="true"]');
  return window.scrollY > 200 && current ? current.hash : '';
}

/**
 * A fragment may carry what an app added behind it (`#2.4?from=…`, `#2.4&appinstall=0`): read what leads, strictly.
 * Anything else that leads nowhere gets a plain line; nothing is ever inserted as markup.
 */
function checkFragment(): void {
  const raw = location.hash.slice(1);
  if (raw === '' || raw.startsWith(':~:') || raw.startsWith('?')) return;
  let fragment = raw;
  try {
    fragment = decodeURIComponent(raw);
  } catch {
    // Broken percent signs: leave it as it came.
  }
  if (document.getElementById(fragment)) return;
  const leading = /^[\w-]+(?:\.[\w-]+)*/.exec(fragment)?.[0] ?? '';
  const target = leading && document.getElementById(leading);
  if (target && leading !== fragment) {
    target.scrollIntoView();
    return;
  }
  if (notice) notice.textContent = (notice.dataset.badFragment ?? '').replace('{given}', () => showInvisible(fragment));
}

checkFragment();
window.addEventListener('hashchange', () => {
  if (notice) notice.textContent = '';
  checkFragment();
});
