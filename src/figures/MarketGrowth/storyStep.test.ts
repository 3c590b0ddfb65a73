import { describe, expect, it } from 'vitest';
import { stepAtLine, stepForKey, stepOfFragment } from './storyStep.ts';

describe('the step that an address names', () => {
  it('is read from the fragment', () => {
    expect(stepOfFragment('#market-growth.6', 'market-growth')).toBe(6);
  });

  it('is read through what apps add behind it', () => {
    expect(stepOfFragment('#market-growth.3?from=groupmessage', 'market-growth')).toBe(3);
    expect(stepOfFragment('#market-growth.3&appinstall=0', 'market-growth')).toBe(3);
  });

  it.each([
    '',
    '#market-growth',
    '#market-growth.0',
    '#market-growth.7',
    '#market-growth.33',
    '#market-growth.3.1',
    '#other.3',
    '#2.4',
  ])('is none for “%s”', (fragment) => {
    expect(stepOfFragment(fragment, 'market-growth')).toBeUndefined();
  });
});

describe('the step that the page has scrolled to', () => {
  const tops = [-900, -200, 500, 1200, 1900, 2600];

  it('is the last one that has passed the middle of the window', () => {
    expect(stepAtLine(tops, 400)).toBe(2);
    expect(stepAtLine(tops, 500)).toBe(3);
  });

  it('is the first before the story and the last after it', () => {
    expect(stepAtLine(tops, -2000)).toBe(1);
    expect(stepAtLine(tops, 9000)).toBe(6);
  });
});

describe('keys', () => {
  it('go forward and back and stop at the ends', () => {
    expect(stepForKey('ArrowRight', 1)).toBe(2);
    expect(stepForKey('ArrowUp', 3)).toBe(2);
    expect(stepForKey('ArrowLeft', 1)).toBe(1);
    expect(stepForKey('ArrowDown', 6)).toBe(6);
    expect(stepForKey('End', 2)).toBe(6);
  });

  it('mean nothing else', () => {
    expect(stepForKey('Tab', 2)).toBeUndefined();
    expect(stepForKey('a', 2)).toBeUndefined();
  });
});
