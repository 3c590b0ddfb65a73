import type { FigureContext } from '../../model/figures/figure.ts';

/** The slider of a simulation that stands for one of the paper's strategies, and where the paper speaks of it. */
export interface Lever {
  /** `§4.4 …`, and that section. */
  name: string;
  href: string;
  /** The sentence that the lever stands for, `§4.4:5`, and the block that explains it. */
  at: string;
  atHref: string;
}

/**
 * @param measureId a measure of the coding, such as `s4-routing`
 * @param locator the one of its sentences, or the closing that sums it up, that the lever stands for
 * @throws Error when the coding has no such measure, or the measure no such sentence
 */
export function leverOf({ coding, lang, href }: FigureContext, measureId: string, locator: string): Lever {
  const strategy = coding.strategies.find(({ measures }) => measures.some(({ id }) => id === measureId));
  const measure = strategy?.measures.find(({ id }) => id === measureId);
  if (!strategy || !measure) throw new Error(`expected ${measureId} to be a measure of content/model.yaml`);
  const sumsUp = coding.closings.some((one) => one.locator === locator && one.sums.includes(measureId));
  if (!measure.locators.includes(locator) && !sumsUp)
    throw new Error(`expected ${locator} among the locators of ${measureId}, or a closing that sums it up`);
  return {
    name: `§${strategy.section} ${strategy.name[lang]}`,
    href: href(strategy.section),
    at: `§${locator}`,
    atHref: href(locator),
  };
}
