import { describe, expect, it } from 'vitest';
import { storyPlace } from './followStory.ts';
import { placeOf, stepAt, stepForKey, stepOfFragment, STEPS } from './storyStep.ts';

describe('the step of an address', () => {
  it.each(STEPS)('%s is named in it', (step) => {
    expect(stepOfFragment(`#market-growth.${step}`, 'market-growth')).toBe(step);
  });

  it.each([
    [1, 'guess'],
    [2, 'answer'],
    [3, 'record'],
    [4, 'cross-border'],
    [5, 'countryside'],
    [6, 'known'],
  ])('%s, as links once said, is %s', (n, step) => {
    expect(stepOfFragment(`#market-growth.${n}`, 'market-growth')).toBe(step);
  });

  it('stays what it was when an app adds something behind it', () => {
    expect(stepOfFragment('#market-growth.record?from=timeline', 'market-growth')).toBe('record');
    expect(stepOfFragment('#market-growth.3&x=1', 'market-growth')).toBe('record');
  });

  it.each([
    '',
    '#market-growth',
    '#market-growth.0',
    '#market-growth.7',
    '#market-growth.constructor',
    '#2.4.p2',
    '#other.3',
  ])('is none for “%s”', (fragment) => {
    expect(stepOfFragment(fragment, 'market-growth')).toBeUndefined();
  });
});

describe('the place to which the page has scrolled', () => {
  const heights = [700, 1500, 1500, 900, 900, 900, 900];
  const at = (line: number) => {
    let top = 0;
    const tops = heights.map((height) => (top += height) - height);
    return storyPlace(tops, heights, line);
  };

  it('is the first step before the story and while it is read', () => {
    expect(at(-2000)).toEqual({ step: 'guess', place: 0 });
    expect(at(699)).toEqual({ step: 'guess', place: 0 });
  });

  it('is on the way while a step begins, and at rest at its end', () => {
    expect(at(700 + 450)).toEqual({ step: 'answer', place: 0.5 });
    expect(at(700 + 1400)).toEqual({ step: 'answer', place: 1 });
    expect(at(700 + 1500)).toEqual({ step: 'record', place: 1 });
  });

  it('is the last picture after the story, however far away', () => {
    expect(at(90000)).toEqual({ step: 'known', place: 6 });
  });

  it('never goes back while the page goes on', () => {
    let before = 0;
    for (let line = -500; line < 9000; line += 13) {
      expect(at(line).place).toBeGreaterThanOrEqual(before);
      before = at(line).place;
    }
  });
});

describe('keys', () => {
  it('go forward and back and stop at the ends', () => {
    expect(stepForKey('ArrowRight', 'guess')).toBe('answer');
    expect(stepForKey('ArrowUp', 'record')).toBe('answer');
    expect(stepForKey('ArrowLeft', 'guess')).toBe('guess');
    expect(stepForKey('ArrowDown', 'known')).toBe('known');
    expect(stepForKey('End', 'answer')).toBe('known');
    expect(stepForKey('Home', 'known')).toBe('guess');
  });

  it('mean nothing else', () => {
    expect(stepForKey('Tab', 'answer')).toBeUndefined();
    expect(stepForKey('a', 'answer')).toBeUndefined();
  });
});

it('steps have places, and places steps', () => {
  for (const step of STEPS) expect(stepAt(placeOf(step))).toBe(step);
  expect(stepAt(-1)).toBe('guess');
  expect(stepAt(99)).toBe('known');
});
