import type { Content } from '../content/readContent.ts';
import type { Catalogue } from '../figures/catalogue.ts';
import type { Addresses } from '../links/addresses.ts';
import { readState, type Parameters } from '../links/urlState.ts';
import { LANGUAGES, MAIN_LANGUAGE } from '../text/language.ts';

export interface Places {
  content: Pick<Content, 'sections'>;
  addresses: Addresses;
  catalogue: Pick<Catalogue, 'placed' | 'figure'>;
}

type Fail = (expected: string) => never;

/** A place of the site, and where it is a figure with a view behind it (`uplift?conversion=10`), one that the figure has. */
export function checkPlace(see: string, site: Places, fail: Fail): void {
  const [place = '', query] = see.split('?');
  try {
    for (const lang of LANGUAGES) site.addresses.to(lang, place);
  } catch {
    fail(`nothing on the site is called ${place}`);
  }
  const block = /^(.+)\.([a-z]\d+)$/.exec(place);
  const section = block && site.content.sections.find((one) => one.section === block[1]);
  if (section && !section.blocks.includes(block[2] ?? '')) fail(`§${section.section} has no block ${place}`);
  if (query === undefined) return;
  const parameters = parametersOf(place, site, fail);
  const asked = new URLSearchParams(query);
  const unknown = [...asked.keys()].find((name) => !(name in parameters));
  if (unknown !== undefined) fail(`${place} has no parameter ${unknown}`);
  const [problem] = readState(parameters, asked).problems;
  if (problem) fail(`${place} has no ${problem.name}=${problem.given}`);
}

/** The parameters of a figure that stands in a section. */
export function parametersOf(figure: string, { catalogue }: Places, fail: Fail): Parameters {
  if (!catalogue.placed.some(({ id }) => id === figure)) return fail(`there is no figure ${figure}`);
  return catalogue.figure(figure, MAIN_LANGUAGE).parameters;
}
