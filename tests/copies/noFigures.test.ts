import { afterAll, expect, test } from 'vitest';
import { FIGURE_FOLDERS } from './figureFolders.ts';
import { ProjectCopy } from './projectCopy.ts';

const project = new ProjectCopy();
afterAll(() => project.remove());

// In a file of its own, because it takes as long as all the others together and can run beside them.
test('nothing outside the figures needs one of them: with none, all other TypeScript and Svelte type-checks', () => {
  for (const folder of FIGURE_FOLDERS) project.delete(`src/figures/${folder}`);
  // Tests look at real figures.
  for (const file of project.files('src').filter((name) => name.endsWith('.test.ts'))) project.delete(file);
  // Types of Astro's own modules are generated; this takes them from where they were.
  project.write('.astro/types.d.ts', '/// <reference types="astro/client" />\n');
  const { code, said } = project.run(
    'node_modules/svelte-check/bin/svelte-check',
    '--tsconfig',
    './tsconfig.json',
    '--output',
    'machine',
    '--threshold',
    'error',
  );
  expect(said.split('\n').filter((line) => / ERROR /.test(line))).toEqual([]);
  expect(said).toMatch(/COMPLETED [1-9]\d* FILES 0 ERRORS/);
  expect(code).toBe(0);
}, 300_000);
