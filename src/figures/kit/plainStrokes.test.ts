import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { haloApart, plainStroke, scaledPath } from './plainStrokes.ts';

const svg = (inside: string) => {
  const { document } = parseHTML(`<svg>${inside}</svg>`);
  return document.querySelector('svg')?.firstElementChild as Element;
};

test('a path that is stretched across keeps its line’s width', () => {
  const path = svg('<path d="M0 15C50 15 50 18 100 18" stroke-width="4.5px" vector-effect="non-scaling-stroke" />');
  plainStroke(path, { x: 5, y: 2 }, true);
  expect(path.getAttribute('d')).toBe('M0 30C250 30 250 36 500 36');
  expect(path.getAttribute('transform')).toBe('scale(0.2 0.5)');
  expect(path.getAttribute('stroke-width')).toBe('4.5px');
  expect(path.hasAttribute('vector-effect')).toBe(false);
});

test('what is made larger as a whole gets a thinner line, dashes too', () => {
  const line = svg('<line stroke-width="3" stroke-dasharray="6, 2" vector-effect="non-scaling-stroke" />');
  plainStroke(line, { x: 2, y: 2 }, true);
  expect(line.getAttribute('stroke-width')).toBe('1.5');
  expect(line.getAttribute('stroke-dasharray')).toBe('3, 1');
});

test('what cannot be said otherwise stays as it was', () => {
  const arc = svg('<path d="M0 0A5 5 0 0 1 9 9" vector-effect="non-scaling-stroke" />');
  plainStroke(arc, { x: 5, y: 1 }, true);
  expect(arc.getAttribute('d')).toBe('M0 0A5 5 0 0 1 9 9');
  expect(arc.getAttribute('vector-effect')).toBe('non-scaling-stroke');
});

test('numbers that touch are told apart', () => {
  expect(scaledPath('M-1.5-2L.5 4', { x: 2, y: 10 })).toBe('M-3-20L1 40');
});

test('a halo is drawn apart, before its letters', () => {
  const text = svg('<text stroke="white" paint-order="stroke">2011</text>');
  haloApart(text);
  const [halo, letters] = [...(text.parentElement?.children ?? [])];
  expect(halo?.getAttribute('stroke')).toBe('white');
  expect(letters?.getAttribute('stroke')).toBe('none');
  for (const one of [halo, letters]) {
    expect(one?.textContent).toBe('2011');
    expect(one?.hasAttribute('paint-order')).toBe(false);
  }
});
