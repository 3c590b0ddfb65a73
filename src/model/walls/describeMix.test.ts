import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anyCase } from './testing/anyRelief.ts';
import { describeMix, type MixNames, type MixWords } from './describeMix.ts';
import { shapeOfLinks } from './reliefShape.ts';

const words: MixWords = {
  still: 'nothing pushed, {full} missing.',
  relieved: 'with {mix}, {whole} of {full} missing; {problem} {left} of {count} ({parts}){others}{unreached}{rules}.',
  unmoved: 'with {mix}, nothing moves{unreached}{rules}.',
  all: 'all at {percent}',
  some: '{list}',
  item: '{strategy} at {percent}',
  part: '{bricks} by {strategy}',
  others: { some: '; also {list}', item: '{problem} to {left}', none: '; nothing else' },
  unreached: '; {count} out of reach',
  rules: ' [{effect}, {partial}]',
  pairsOnly: 'pairs only: ',
  budget: '{spent} of {budget} spent: ',
  comma: ', ',
  and: ' and ',
};
const names: MixNames = { strategies: ['A', 'B'], problems: ['P', 'Q'] };
const shape = shapeOfLinks([2, 1], 2, [
  { symptom: 0, strategy: 0, direct: true },
  { symptom: 0, strategy: 1, direct: false },
  { symptom: 2, strategy: 1, direct: true },
]);
const halves = { effect: 0.6, partialWeight: 0.5, pairsOnly: false };
const say = (mix: number[], more = {}) => describeMix(shape, { ...halves, ...more, mix }, names, words);

describe('the sentence', () => {
  test('names what was pushed, what gave way most, who did it and what stays', () => {
    expect(say([1, 0.4])).toBe(
      'With A at 100% and B at 40%, 2.1 of 3 missing; P 1.4 of 2 (0.5 by A and 0.1 by B); also Q to 0.8; 1 out of reach [0.60, 0.50].',
    );
  });

  test('leaves out strategies that are not pushed', () => {
    expect(say([1, 0])).toBe(
      'With A at 100%, 2.4 of 3 missing; P 1.4 of 2 (0.6 by A); nothing else; 1 out of reach [0.60, 0.50].',
    );
  });

  test('says it shortly when all are pushed alike', () => {
    expect(say([0.5, 0.5])).toMatch(/^With all at 50%/);
  });

  test('has a form for a start without any push', () => {
    expect(say([0, 0])).toBe('nothing pushed, 3 missing.');
  });

  test('has a form for pushes without effect', () => {
    expect(say([0.5, 0.5], { effect: 0 })).toBe('With all at 50%, nothing moves; 1 out of reach [0.00, 0.50].');
  });

  test('begins with its conditions', () => {
    expect(say([1, 0.5], { pairsOnly: true })).toMatch(/^Pairs only: with A/);
    expect(describeMix(shape, { ...halves, mix: [1, 0.5] }, names, words, 250)).toMatch(/^150 of 250 spent: with A/);
  });

  test('is there for every state, with every place filled', () => {
    const many = { strategies: ['A', 'B', 'C', 'D', 'E'], problems: ['P', 'Q', 'R', 'S'] };
    fc.assert(
      fc.property(anyCase(), ({ shape, rules, mix }) => {
        expect(describeMix(shape, { ...rules, mix }, many, words)).toMatch(/^[^{}]+$/);
      }),
    );
  });
});
