import { expect, test } from 'vitest';
import { readState, type Parameters } from '../../src/model/links/urlState.ts';
import { definitions } from './catalogue.ts';
import { coding, figureContext } from './figureContext.ts';
import old from './links-0.1.0.json' with { type: 'json' };

/**
 * Links are a contract: what one of version 0.1.0 asked for it still shows. The fixture was made by that version's own
 * code: for every parameter of every figure its ends, its middle or all its choices, and the state that came of each.
 */

interface OldFigure {
  defaults: Record<string, unknown>;
  /** Query → what differs from the defaults. */
  links: Record<string, Record<string, unknown>>;
}

const STEPS = ['guess', 'answer', 'record', 'cross-border', 'countryside', 'known'];
const symptoms = coding.problems.flatMap((problem) => problem.symptoms);

/** Values that have another name now. */
const RENAMED: Record<string, (value: unknown, now: unknown) => boolean> = {
  'market-growth step': (value, now) => STEPS[Number(value) - 1] === now,
  // Symptoms that were merged with others.
  brick: (value, now) => symptoms.some(({ id, was }) => id === now && was.includes(String(value))),
};

const parametersOf = (id: string): Parameters => {
  const strategy = Number(/^strategy-effect-(\d)$/.exec(id)?.[1]);
  const definition = [...definitions.values()].find(({ name }) => name === (strategy ? 'strategy-effect' : id));
  if (!definition) throw new Error(`no figure ${id} any more`);
  const data: unknown = definition.data(figureContext(definition, 'zh', strategy ? { strategy } : {}));
  return definition.parameters(data as never);
};

for (const [id, { defaults, links }] of Object.entries(old as Record<string, OldFigure>))
  test(`links to ${id} made with 0.1.0 show what they showed`, () => {
    const parameters = parametersOf(id);
    const broken: string[] = [];
    for (const [query, changed] of Object.entries(links)) {
      const { state, problems } = readState(parameters, new URLSearchParams(query));
      if (problems.length > 0) broken.push(`${query}: cannot be read`);
      for (const [name, value] of Object.entries({ ...defaults, ...changed })) {
        const now: unknown = (state as Record<string, unknown>)[name];
        const same = JSON.stringify(now) === JSON.stringify(value);
        const renamed = RENAMED[`${id} ${name}`] ?? RENAMED[name];
        if (!same && !renamed?.(value, now)) broken.push(`${query}: ${name} was ${String(value)}, is ${String(now)}`);
      }
    }
    expect(broken).toEqual([]);
  });
