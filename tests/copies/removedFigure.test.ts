import { readdirSync } from 'node:fs';
import path from 'node:path';
import { afterAll, afterEach, describe, expect, test } from 'vitest';
import { figureNameOf } from '../../src/model/content/readContent.ts';
import { FIGURE_FOLDERS } from './figureFolders.ts';
import { ProjectCopy } from './projectCopy.ts';
import { removeMention } from './removeMention.ts';

/** A figure's folder is the figure: when it is deleted, and its mention, nothing is left behind and nothing broken. */
/** A story with steps in the text, a figure that others link to, and one that a tool of the page for instructors needs. */
const BUILT_WITHOUT = ['MarketGrowth', 'StrategyMix', 'YourWall'];
const BUILD_MS = 600_000;
/** One check of the content takes two seconds, on a machine that does much else ten times that. */
const CHECK_MS = 90_000;

const project = new ProjectCopy();
afterEach(() => project.restore());
afterAll(() => project.remove());

function remove(folder: string): void {
  project.delete(`src/figures/${folder}`);
  for (const file of [...project.files('content/chapters'), 'content/misconceptions.yaml'])
    project.write(file, removeMention(project.read(file), figureNameOf(folder)));
}

describe.each(FIGURE_FOLDERS)('without %s', (folder) => {
  test(
    'the content is in order, and nothing speaks of it any more',
    () => {
      remove(folder);
      const { code, said } = project.run('scripts/check-content.ts');
      expect(said).toContain('all in order');
      expect(code).toBe(0);
      const mention = new RegExp(`figures/${folder}\\b|\\./${folder}/`);
      const left = [...project.files('content'), ...project.files('src')].filter(
        (file) => /\.(?:yaml|svx|ts|svelte|astro)$/.test(file) && mention.test(project.read(file)),
      );
      expect(left).toEqual([]);
    },
    CHECK_MS,
  );
});

// Line ends and a byte order mark as another machine writes them, in the same build.
test(
  `the site is built without ${BUILT_WITHOUT.join(', ')}, from files with the line ends of another machine`,
  () => {
    for (const folder of BUILT_WITHOUT) remove(folder);
    for (const file of project.files('content'))
      if (/\.(?:svx|yaml)$/.test(file))
        project.write(file, `\ufeff${project.read(file).replaceAll('\n', '\r\n').replace(/^---/, '--- ')}`);
    const { code, said } = project.run('node_modules/astro/bin/astro.mjs', 'build');
    expect(said).not.toMatch(/\berror\b/i);
    expect(code).toBe(0);
    const pages = readdirSync(path.join(project.folder, 'dist'), { recursive: true, encoding: 'utf8' });
    for (const folder of BUILT_WITHOUT)
      expect(pages.filter((page) => page.includes(`/${figureNameOf(folder)}/`) && !page.startsWith('v/'))).toEqual([]);
  },
  BUILD_MS,
);
