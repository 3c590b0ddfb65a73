import { readFileSync } from 'node:fs';
import { claimsSchema } from '../../src/model/ledger/claim.ts';
import type { FigureContext } from '../../src/model/figure.ts';
import type { Language } from '../../src/model/text/language.ts';
import { buildLedger } from '../../src/model/ledger/ledger.ts';
import { parseYaml } from '../../src/model/text/parseYaml.ts';
import { readWords } from '../../src/model/text/readWords.ts';
import { codingSchema } from '../../src/model/chapters/coding.ts';
import { wordGroup } from '../../src/model/text/words.ts';

const text = (file: string) => readFileSync(new URL(`../../content/${file}`, import.meta.url), 'utf8');
const ledger = buildLedger(parseYaml('claims.yaml', text('claims.yaml'), claimsSchema));

export const model = parseYaml('model.yaml', text('model.yaml'), codingSchema);

/** What a figure is given at build time, from the real content; links lead to the fragment alone. */
export function figureContext(name: string, lang: Language, props: Record<string, unknown> = {}): FigureContext {
  const words = readWords(`strings/${lang}.yaml`, text(`strings/${lang}.yaml`));
  return {
    lang,
    ledger,
    model,
    strings: wordGroup(words, `figures.${name}`),
    common: wordGroup(words, 'figures.common'),
    href: (id) => `#${id}`,
    csvHref: (id) => `${id}.csv`,
    deferredDataHref: (id) => `${id}.json`,
    dataHref: '#data',
    addresses: () => undefined,
    embedded: false,
    props,
  };
}
