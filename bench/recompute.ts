import type { AnyFigureDefinition } from '../src/model/figures/figure.ts';
import { defaultState, type Parameters } from '../src/model/links/urlState.ts';
import { figureContext } from '../tests/unit/figureContext.ts';

const SIMULATIONS = ['PeakQueue', 'DataDial', 'PriceWar', 'LastMile', 'TalentPool'];
/** The best counts: what the machine does besides only ever adds. */
const REPEATS = 3;

/**
 * Moves every slider of every simulation through all its positions.
 * @returns for each simulation, ms that the slowest of its steps takes to be worked out anew and put into words
 */
export async function slowestRecomputes(): Promise<{ name: string; ms: number }[]> {
  const found = [];
  for (const folder of SIMULATIONS) {
    const { definition } = (await import(`../src/figures/${folder}/definition.ts`)) as {
      definition: AnyFigureDefinition;
    };
    const data = definition.data(figureContext(definition, 'zh'));
    const parameters = definition.parameters(data);
    found.push({ name: definition.name, ms: Math.max(...steps(definition, data, parameters)) });
  }
  return found;
}

function steps(definition: AnyFigureDefinition, data: unknown, parameters: Parameters): number[] {
  const start = defaultState(parameters);
  return Object.entries(parameters).flatMap(([name, parameter]) => {
    if (parameter.type !== 'number') return [];
    const count = Math.round((parameter.max - parameter.min) / parameter.step) + 1;
    return Array.from({ length: count }, (_, i) => {
      const state = { ...start, [name]: parameter.min + i * parameter.step };
      return Math.min(...Array.from({ length: REPEATS }, () => time(() => definition.sentence(data, state))));
    });
  });
}

function time(work: () => void): number {
  const began = performance.now();
  work();
  return performance.now() - began;
}
