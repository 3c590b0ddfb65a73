import { lastPlace } from './lastPlace.ts';

/** On the contents page: a line that leads back to where one was, with the words that the list has for it. */

const line = document.querySelector<HTMLElement>('[data-resume]');
const place = lastPlace();
const entry = [...document.querySelectorAll<HTMLAnchorElement>('[data-section]')].find(
  ({ dataset }) => dataset.section === place,
);
if (line && entry) {
  const link = entry.cloneNode() as HTMLAnchorElement;
  link.textContent = [...entry.children].map((part) => part.textContent.trim()).join(' ');
  line.append(' ', link);
  line.hidden = false;
}
