/**
 * Opens a passport beside the number that was pressed. The number is a link, because the text of a button is not text
 * in every browser: it cannot be selected, copied or translated with its sentence. Without this script the link shows
 * the passport as a sheet.
 */
import { marginBeside, placeInMargin, placePassport } from './placePassport.ts';

/** What is open, beside which of its numbers. */
let open: { passport: HTMLElement; number: HTMLElement; line: number; at?: string } | undefined;
/** What was open when the pointer came down: the browser itself closes it before the click is told. */
let atPress: HTMLElement | undefined;

const numberAt = (event: Event) =>
  event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a.num, a.term') : null;
const passportOf = (link: HTMLAnchorElement) => document.getElementById(link.hash.slice(1));

/** Where a number stands in the page, however far that is scrolled. */
function placeOf(number: HTMLElement): string {
  const { top, left } = number.getBoundingClientRect();
  return `${window.scrollX + left} ${window.scrollY + top}`;
}

function place(): void {
  if (!open) return;
  open.at = placeOf(open.number);
  const { passport, number, line } = open;
  const margin = marginOf(number);
  // As high as it would like to be; the sheet of styles says how much that is at most.
  passport.style.setProperty('--passport-room', '100000px');
  passport.style.setProperty('--passport-width', margin ? `${margin.width}px` : '24rem');
  passport.classList.toggle('in-margin', margin !== undefined);
  // Beside the line that was pressed, below the last or above the first.
  const { top: first, bottom, left: start } = number.getBoundingClientRect();
  const pressed = { top: first, bottom, left: number.getClientRects()[line]?.left ?? start };
  const { clientWidth: width, clientHeight: height } = document.documentElement;
  const size = { width: passport.offsetWidth, height: passport.offsetHeight };
  const padding = parseFloat(getComputedStyle(document.documentElement).scrollPaddingTop) || 0;
  const seen = { top: padding, width, height };
  const { top, left, room } = margin ? placeInMargin(pressed, size, margin, seen) : placePassport(pressed, size, seen);
  const { style } = passport;
  style.setProperty('--passport-top', `${window.scrollY + top}px`);
  style.setProperty('--passport-left', `${window.scrollX + left}px`);
  style.setProperty('--passport-room', `${room}px`);
}

/** The margin beside the text that a number stands in, where the page has one. */
function marginOf(number: HTMLElement) {
  const section = number.closest<HTMLElement>('.section');
  if (!section) return undefined;
  const { display, gridTemplateColumns, columnGap } = getComputedStyle(section);
  const columns = display === 'grid' ? gridTemplateColumns.split(' ').map(parseFloat) : [];
  return marginBeside(
    number.getBoundingClientRect(),
    section.getBoundingClientRect(),
    columns,
    parseFloat(columnGap) || 0,
  );
}

/** Text moves while a passport is open, as figures above it wake and faces come, and nothing tells of all of it. */
function follow(): void {
  if (!open) return;
  if (open.at !== placeOf(open.number)) place();
  requestAnimationFrame(follow);
}

function closed(): void {
  open?.number.setAttribute('aria-expanded', 'false');
  open = undefined;
}

function show(number: HTMLAnchorElement, passport: HTMLElement, line = 0): void {
  // With its source, the passport follows its number in the order of the keyboard.
  passport.showPopover({ source: number });
  open?.number.setAttribute('aria-expanded', 'false');
  const follows = open !== undefined;
  open = { passport, number, line };
  number.setAttribute('aria-expanded', 'true');
  place();
  if (!follows) requestAnimationFrame(follow);
}

if ('showPopover' in HTMLElement.prototype) {
  for (const number of document.querySelectorAll('a.num, a.term')) number.setAttribute('aria-expanded', 'false');
  window.addEventListener('resize', place);

  document.addEventListener('pointerdown', () => (atPress = open?.passport), true);
  document.addEventListener('click', (event) => {
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    if (event.target instanceof Element && event.target.closest('.passport .close')) {
      event.preventDefault();
      const number = open?.number;
      open?.passport.hidePopover();
      number?.focus({ preventScroll: true });
      return;
    }
    const number = numberAt(event);
    const passport = number && passportOf(number);
    if (!number || !passport) return;
    event.preventDefault();
    const wasOpen = event.detail > 0 ? atPress === passport : passport.matches(':popover-open');
    if (passport.matches(':popover-open')) passport.hidePopover();
    // Not when the browser tells of it, which may be after the next press.
    if (wasOpen) return closed();
    // A number in two lines: beside the one that was pressed.
    const lines = [...number.getClientRects()];
    const pressed = lines.findIndex(({ top, bottom }) => event.clientY >= top && event.clientY <= bottom);
    show(number, passport, Math.max(0, pressed));
  });
  // The event does not bubble.
  document.addEventListener(
    'toggle',
    (event) => {
      if ((event as ToggleEvent).newState === 'closed' && event.target === open?.passport) closed();
    },
    true,
  );

  // A link to a passport, or a number that was pressed before this script was here.
  const passport = document.getElementById(location.hash.slice(1));
  if (passport?.matches('.passport')) {
    const first = document.querySelector<HTMLAnchorElement>(`a[href="#${passport.id}"]`);
    first?.scrollIntoView({ block: 'center' });
    if (first) show(first, passport);
  }
}
