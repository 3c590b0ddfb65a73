import { keepPlace } from './lastPlace.ts';

/** Marks the section in view in the contents at the side; on a phone the bar says it, and how far the chapter is read. */

const links = [...document.querySelectorAll<HTMLAnchorElement>('.side a[href^="#"]')];
const sections = links.flatMap((link) => document.getElementById(link.hash.slice(1)) ?? []);
const here = document.querySelector<HTMLElement>('[data-here]');
const bar = here?.closest<HTMLElement>('.site-header');
const inView = new Set<Element>();

const observer = new IntersectionObserver(
  (entries) => {
    for (const entry of entries) {
      if (entry.isIntersecting) inView.add(entry.target);
      else inView.delete(entry.target);
    }
    const current = sections.findLast((section) => inView.has(section));
    if (!current) return;
    keepPlace(current.id);
    if (here && bar) {
      const place = sections.indexOf(current);
      here.textContent = place
        ? [...(links[place]?.children ?? []), `${place + 1}/${sections.length}`]
            .map((part) => (typeof part === 'string' ? part : part.textContent))
            .join(' ')
        : '';
      bar.toggleAttribute('data-reading', place > 0);
      bar.style.setProperty('--read', String((place + 1) / sections.length));
    }
    for (const link of links) {
      if (link.hash === `#${current.id}`) link.setAttribute('aria-current', 'true');
      else link.removeAttribute('aria-current');
    }
  },
  // The line that decides lies a third down the window.
  { rootMargin: '-33% 0px -66% 0px' },
);
for (const section of sections) observer.observe(section);
