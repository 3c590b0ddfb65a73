/** What all figures leave away on a slide: what is read at a desk, and the room around. */
const COMMON = `
  .caption, .tools, details, .embed-line { display: none !important }
  body.embed { max-width: none; padding: 12px }
  @media (min-width: 880px) {
    figure.figure { display: grid; grid-template: auto 1fr / minmax(0, 1fr) 17rem; column-gap: 1.5rem; container-type: normal }
    figure.figure > .work { grid-area: 1 / 1 / span 2; container-type: inline-size }
    figure.figure > .figure-title { grid-area: 1 / 2 }
    figure.figure > .sentence { grid-area: 2 / 2; align-self: start; font-size: 1.125rem }
  }
`;

const OWN = import.meta.glob<string>('../../figures/*/slide.css', { query: '?raw', import: 'default', eager: true });

/**
 * Styles that a figure gets on a slide, of all figures: a figure that is too high for one says in its `slide.css` what it
 * leaves away.
 */
export function slideStyles(): string {
  return [COMMON, ...Object.values(OWN)].join('').replace(/\s+/g, ' ').trim();
}
