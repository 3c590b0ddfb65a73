import type { AnyFigureDefinition } from '../../model/figures/figure.ts';
import { createCatalogue } from '../../model/figures/catalogue.ts';
import { addresses } from './addresses.ts';
import { content } from './content.ts';

/**
 * The catalogue of figures, found by their folders: deleting a folder deletes the figure. This is the one place of the
 * site that looks into them; their components are in `virtual:figure-islands`, their thumbnails in `thumbnails.ts`.
 */
const modules = import.meta.glob<AnyFigureDefinition>('../../figures/*/definition.ts', {
  import: 'definition',
  eager: true,
});

const byFolder = Object.entries(modules).map(
  ([path, definition]) => [path.split('/').at(-2) ?? '', definition] as const,
);

export const figures = createCatalogue({ content, addresses }, new Map(byFolder));
