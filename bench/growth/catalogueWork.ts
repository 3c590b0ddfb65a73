/**
 * Run in a copy of the project: works out everything that the site asks the catalogue of figures for, and prints how
 * often figures' data were made for it and how long it took, as JSON.
 */
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { contentFiles, ROOT } from '../../scripts/contentFiles.ts';
import { readContent } from '../../src/model/content/readContent.ts';
import { createCatalogue } from '../../src/model/figures/catalogue.ts';
import type { AnyFigureDefinition } from '../../src/model/figures/figure.ts';
import { createAddresses } from '../../src/model/links/addresses.ts';
import { LANGUAGES } from '../../src/model/text/language.ts';

let evaluations = 0;
const definitions = new Map<string, AnyFigureDefinition>();
for (const folder of readdirSync(path.join(ROOT, 'src/figures')).filter((name) => /^[A-Z]/.test(name))) {
  const file = path.join(ROOT, 'src/figures', folder, 'definition.ts');
  const { definition } = (await import(pathToFileURL(file).href)) as { definition: AnyFigureDefinition };
  definitions.set(folder, {
    ...definition,
    data(context) {
      evaluations += 1;
      return definition.data(context);
    },
  });
}

const files = contentFiles();
const began = performance.now();
const content = readContent(files);
const catalogue = createCatalogue({ content, addresses: createAddresses('/', content.sections) }, definitions);
for (const { id, name, props } of catalogue.placed) {
  for (const lang of LANGUAGES) {
    catalogue.figure(id, lang);
    catalogue.defaultTable(id, lang);
    catalogue.deferredData(id, lang);
    catalogue.dataFor(name, lang, { props });
    catalogue.dataFor(name, lang, { props, embedded: true });
  }
}
catalogue.claimUses();
console.log(
  JSON.stringify({
    sections: content.sections.length,
    claims: content.ledger.all.length,
    figures: catalogue.placed.length,
    evaluations,
    ms: performance.now() - began,
  }),
);
