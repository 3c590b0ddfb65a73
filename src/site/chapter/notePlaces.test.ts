import { describe, expect, it } from 'vitest';
import { content, section } from '../catalogue/content.ts';
import { notePlaces } from './notePlaces.ts';

const covers = { p1: ['2.4:1'], p2: ['2.4:2'], p3: ['2.4:3'], p4: ['2.4:6'], n1: ['2.4:2'], n2: ['2.4:6'] };

describe('a note stands', () => {
  it('beside the paragraph that accounts for what it is about, down to the next note', () => {
    const places = notePlaces({ outline: ['p1', 'p2', 'p3', 'p4', 'n1', 'n2'], covers, was: [] });
    expect(places.get('n1')).toEqual({ row: 3, span: 2 });
    expect(places.get('n2')).toEqual({ row: 5, span: 1 });
  });

  it('never beside a figure or a story, whose rows may be wide', () => {
    const places = notePlaces({ outline: ['p1', 'p2', 'figure:x', 'step:y', 'p3', 'p4', 'n1', 'n2'], covers, was: [] });
    expect(places.get('n1')).toEqual({ row: 3, span: 1 });
  });

  it('under the heading, which comes after the addresses of former blocks', () => {
    expect(notePlaces({ outline: ['p2', 'n1'], covers, was: ['n7'] }).get('n1')).toEqual({ row: 3, span: 1 });
  });

  it('below one that is about the same paragraph, and in the column where there is no room', () => {
    const both = { ...covers, n2: ['2.4:2'] };
    const places = notePlaces({ outline: ['p1', 'p2', 'p3', 'n1', 'n2'], covers: both, was: [] });
    expect(places.get('n1')).toEqual({ row: 3, span: 1 });
    expect(places.get('n2')).toEqual({ row: 4, span: 1 });
    expect(notePlaces({ outline: ['p2', 'n1', 'n2'], covers: both, was: [] }).has('n2')).toBe(false);
  });
});

it('no two notes of a section overlap, and the style sheet knows their rows', () => {
  for (const { sections } of content.chapters.zh)
    for (const id of sections) {
      const taken = [...notePlaces(section(id, 'zh')).values()].flatMap(({ row, span }) =>
        Array.from({ length: span }, (_, i) => row + i),
      );
      expect(new Set(taken).size).toBe(taken.length);
      expect(Math.max(0, ...taken)).toBeLessThanOrEqual(12);
    }
});
