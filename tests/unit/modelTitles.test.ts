import { describe, expect, test } from 'vitest';
import { contentFiles } from '../../scripts/contentFiles.ts';
import { content } from './figureContext.ts';
import { definitions } from './catalogue.ts';
import { placeholders } from '../../src/model/text/fillTemplate.ts';
import { parseYaml } from '../../src/model/text/parseYaml.ts';
import { LANGUAGES } from '../../src/model/text/language.ts';
import { z } from 'zod';

/** A figure with a badge is a model: what it shows follows from what the reader sets. */
const MODELS = [...definitions].filter(([, { hasBadge }]) => hasBadge);
const files = contentFiles();
const head = z.looseObject({ title: z.string(), caption: z.string() });

describe('a slider or another coding cannot make a model’s title or caption false:', () => {
  test.each(MODELS.flatMap(([folder]) => LANGUAGES.map((lang) => [folder, lang] as const)))(
    '%s (%s)',
    (folder, lang) => {
      const file = `src/figures/${folder}/words.${lang}.yaml`;
      const { title, caption } = parseYaml(file, files[file] ?? '', head);
      // No number of an assumption, nor one that we computed from it.
      const kinds = placeholders(title).map((name) => content.ledger.get(name).kind);
      expect(kinds.filter((kind) => kind === 'assumption' || kind === 'derived')).toEqual([]);
      // A question, or the subject of the figure.
      expect(title).toMatch(/[？?：:]|哪些|which|where/i);
      // And the caption says on what it rests: the model, the coding, the reader’s own numbers.
      expect(caption).toMatch(/模型|假定|编码|论文的文字|由你|设想|model|assum|coded|paper’s text|you|imagined/);
    },
  );
});
