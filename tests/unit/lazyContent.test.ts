import { globSync, readFileSync } from 'node:fs';
import { parse } from 'svelte/compiler';
import { expect, test } from 'vitest';

/**
 * What a lazily hydrated part begins with: a block that may not be there would take over the comments around it when the
 * part is hydrated after its state has changed, and everything beside it would stop following.
 */

/** Components whose content is hydrated as a root of its own. */
const LAZY = new Set(['LazyHydrated', 'Frame', 'Simulation', 'Folded']);
const MAY_BE_ABSENT = new Set(['IfBlock', 'AwaitBlock', 'KeyBlock']);

interface Node {
  type: string;
  name?: string;
  start: number;
  data?: string;
  fragment?: { nodes: Node[] };
}

/** Every node of a component, whatever holds it. */
function* nodesOf(value: unknown): Generator<Node> {
  if (typeof value !== 'object' || value === null) return;
  if ('type' in value && 'start' in value) yield value as Node;
  for (const inner of Object.values(value)) yield* nodesOf(inner);
}

const isSilent = ({ type, data = '' }: Node) =>
  (type === 'Text' && data.trim() === '') || ['Comment', 'SnippetBlock', 'ConstTag'].includes(type);

/** Lines at which lazy content begins with something that may be absent. */
function shakyBeginnings(source: string): number[] {
  return [...nodesOf(parse(source, { modern: true }).fragment)].flatMap(({ type, name, start, fragment }) => {
    if (type !== 'Component' || !LAZY.has(name ?? '')) return [];
    const first = fragment?.nodes.find((node) => !isSilent(node));
    return first && MAY_BE_ABSENT.has(first.type) ? [source.slice(0, start).split('\n').length] : [];
  });
}

test('lazy content begins with what is always there', () => {
  const files = globSync('src/**/*.svelte');
  expect(files.length).toBeGreaterThan(50);
  expect(files.flatMap((file) => shakyBeginnings(readFileSync(file, 'utf8')).map((line) => `${file}:${line}`))).toEqual(
    [],
  );
});

test('a block that may be absent is found, also behind a comment, a snippet and a constant', () => {
  expect(shakyBeginnings('<Frame>\n  <!-- no -->\n  {#if a}<p></p>{/if}<p></p></Frame>')).toEqual([1]);
  expect(
    shakyBeginnings('<p></p>\n{#each all as one}<LazyHydrated>{#key one}<p></p>{/key}</LazyHydrated>{/each}'),
  ).toEqual([2]);
  expect(shakyBeginnings('<LazyHydrated><div>{#if a}<p></p>{/if}</div></LazyHydrated>')).toEqual([]);
});
