import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { LIGHT } from './cardColours.ts';

test('the light colours of a card are those of the site', () => {
  const [light = ''] = readFileSync('src/site/styles/tokens.css', 'utf8').split('@media');
  for (const [name, token] of [
    ['paper', '--paper'],
    ['ink', '--ink'],
    ['quiet', '--ink-quiet'],
    ['rule', '--rule'],
    ['brick', '--brick'],
  ] as const)
    expect(light).toContain(`${token}: ${LIGHT[name]};`);
});
