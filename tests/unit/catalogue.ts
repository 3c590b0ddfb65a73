import type { AnyFigureDefinition } from '../../src/model/figures/figure.ts';
import { createCatalogue } from '../../src/model/figures/catalogue.ts';
import { createAddresses } from '../../src/model/links/addresses.ts';
import { content } from './figureContext.ts';

const modules = import.meta.glob<AnyFigureDefinition>('../../src/figures/*/definition.ts', {
  import: 'definition',
  eager: true,
});

/** By folder. */
export const definitions = new Map(
  Object.entries(modules).map(([path, definition]) => [path.split('/').at(-2) ?? '', definition]),
);

/** All figures of the site, from the real content. */
export const catalogue = createCatalogue({ content, addresses: createAddresses('/', content.sections) }, definitions);
