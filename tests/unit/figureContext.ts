import { readContent } from '../../src/model/content/readContent.ts';
import { figureContext as contextOf } from '../../src/model/figures/context.ts';
import type { FigureContext, FigureDefinition, FigureProps } from '../../src/model/figures/figure.ts';
import { createAddresses } from '../../src/model/links/addresses.ts';
import type { Language } from '../../src/model/text/language.ts';
import { contentFiles } from '../../scripts/contentFiles.ts';

export const content = readContent(contentFiles());
export const { coding, ledger } = content;
const addresses = createAddresses('/', content.sections);

/** What a figure is given at build time, from the real content. */
export function figureContext<Words>(
  definition: Pick<FigureDefinition<never, never, Words>, 'name' | 'words' | 'hasBadge'>,
  lang: Language,
  props: FigureProps = {},
): FigureContext<Words> {
  return contextOf({ content, addresses }, definition, lang, { props });
}
