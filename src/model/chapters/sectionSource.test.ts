import { expect, test } from 'vitest';
import { readSection } from './sectionSource.ts';

const text = `---
section: "2.4"
title: 市场
short: 市场
subject: 市场规模
summary: 一句话。
covers: { p1: ["2.4:1"], n1: [] }
---

论文说<Num of="ecommerce-2011" />，又说<Term of="gmv">成交额</Term>，见[别处](#2.2.p4)。 ^p1

<Story figure="market-growth">

<Step n="1" id="guess" was="1" title="先猜">

先猜<Num of="ecommerce-2022" />。

</Step>

</Story>

<Note id="n1" title="问">

官方是<Num of="official-2022" />。

</Note>
`;
const section = readSection('content/chapters/2-status/2.4-x.zh.svx', text);

test('blocks, figures and steps are read in their order', () => {
  expect(section.outline).toEqual(['p1', 'figure:market-growth', 'step:guess', 'n1']);
  expect(section.blocks).toEqual(['p1', 'n1']);
});

test('every number knows the block, step or note it stands in', () => {
  expect(section.numbers).toEqual([
    { of: 'ecommerce-2011', place: 'p1' },
    { of: 'ecommerce-2022', place: 'market-growth.guess' },
    { of: 'official-2022', place: 'n1' },
  ]);
});

test('terms and links are found, and the prose is free of tags and ids', () => {
  expect(section.terms).toEqual(['gmv']);
  expect(section.links).toEqual(['2.2.p4']);
  expect(section.prose).not.toMatch(/[<>^]/);
});

test('front matter that is missing or wrong is told with the file and the field', () => {
  expect(() => readSection('a.zh.svx', 'text')).toThrow('a.zh.svx: front matter: expected it between two lines of ---');
  expect(() => readSection('a.zh.svx', text.replace('"2.4"', '"2.9"'))).toThrow('front matter section');
  expect(() => readSection('a.fr.svx', text)).toThrow('expected it to end in .zh.svx or .en.svx');
});
