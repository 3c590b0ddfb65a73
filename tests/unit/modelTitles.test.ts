import { describe, expect, test } from 'vitest';
import { contentFiles } from '../../scripts/contentFiles.ts';
import { content } from './figureContext.ts';
import { catalogue, definitions } from './catalogue.ts';
import { placeholders } from '../../src/model/text/fillTemplate.ts';
import { parseYaml } from '../../src/model/text/parseYaml.ts';
import { LANGUAGES } from '../../src/model/text/language.ts';
import { defaultState, type Parameter } from '../../src/model/links/urlState.ts';
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

/** What a slider can be at its ends, each number of a list by itself; what only opens something is none. */
function ends(parameter: Parameter): (number | readonly number[])[] {
  if (parameter.type === 'choice' || parameter.type === 'text') return [];
  if (parameter.type === 'number') return [parameter.min, parameter.max];
  const { default: before, min, max } = parameter;
  return before.flatMap((_, i) => [min, max].map((end) => before.with(i, end)));
}

const modelFigures = LANGUAGES.flatMap((lang) =>
  catalogue
    .placedIn(lang)
    .map(({ id }) => catalogue.figure(id, lang))
    .filter(({ definition }) => definition.hasBadge),
);

describe('with every slider at its ends, what a model finds is said by what it computes:', () => {
  test.each(modelFigures.map((figure) => [figure.data.frame.id, figure.data.frame.lang, figure] as const))(
    '%s (%s)',
    (_, __, { definition, data, parameters }) => {
      const start = defaultState(parameters);
      const all = Object.entries(parameters).filter(
        ([, parameter]) => parameter.type !== 'text' && parameter.type !== 'choice',
      );
      // Some matter only where others are pushed or chosen: each is moved with these as they are, and at their last end.
      const pushed = Object.fromEntries(
        Object.entries(parameters).flatMap(([name, parameter]) => {
          const last = parameter.type === 'choice' ? parameter.values.at(-1) : ends(parameter).at(-1);
          return last === undefined ? [] : [[name, last]];
        }),
      );
      for (const [name, parameter] of all) {
        const moves = [start, { ...start, ...pushed }].filter((base) => {
          const results = ends(parameter).map((end) => {
            const state = { ...base, [name]: end };
            return JSON.stringify([definition.sentence(data, state), definition.table(data, state).rows]);
          });
          for (const result of results) expect(result).not.toMatch(/NaN|Infinity|[{}]/);
          return new Set(results).size > 1;
        });
        // Nothing that a slider changes is left to the typed words around it.
        expect(moves.length, name).toBeGreaterThan(0);
      }
    },
  );
});
