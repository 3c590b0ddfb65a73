/** Marks the section in view in the contents at the side. */

const links = [...document.querySelectorAll<HTMLAnchorElement>('.side a[href^="#"]')];
const sections = links.flatMap((link) => document.getElementById(link.hash.slice(1)) ?? []);
const inView = new Set<Element>();

const observer = new IntersectionObserver(
  (entries) => {
    for (const entry of entries) {
      if (entry.isIntersecting) inView.add(entry.target);
      else inView.delete(entry.target);
    }
    const current = sections.findLast((section) => inView.has(section));
    if (!current) return;
    for (const link of links) {
      if (link.hash === `#${current.id}`) link.setAttribute('aria-current', 'true');
      else link.removeAttribute('aria-current');
    }
  },
  // The line that decides lies a third down the window.
  { rootMargin: '-33% 0px -66% 0px' },
);
for (const section of sections) observer.observe(section);
