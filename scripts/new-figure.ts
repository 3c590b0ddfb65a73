/**
 * `npm run new:figure my-figure`: makes `src/figures/MyFigure/`, a figure that passes every check: one slider, one bar.
 * What it says and draws is then the author's to change.
 */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { folderOf } from '../src/model/content/readContent.ts';
import { ROOT } from './contentFiles.ts';
import { figureFiles } from './newFigure/figureFiles.ts';
import { run } from './run.mjs';

const name = process.argv[2] ?? '';
const folder = folderOf(name);
const target = path.join(ROOT, 'src/figures', folder);

function fail(message: string): never {
  console.error(message);
  process.exit(1);
}

if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(name))
  fail(`“${name}”: expected a name in kebab-case: npm run new:figure my-figure`);
if (existsSync(target)) fail(`src/figures/${folder}: there is a figure of that name already`);

mkdirSync(target, { recursive: true });
for (const [file, text] of Object.entries(figureFiles(name))) writeFileSync(path.join(target, file), text);
await run('prettier', ['--write', '--log-level', 'warn', target]);
// The kept pictures of its states: what it looks like today, so that a change is seen tomorrow.
await run('vitest', ['run', 'tests/unit/pictures.test.ts', '--update', '-t', folder], { quiet: true });
console.log(`src/figures/${folder}/ is made. To show it, write this in a section, in every language:

<Figure name="${name}" />

Then change what it says (words.*.yaml), what it is made of (definition.ts) and how it looks (${folder}.svelte).
“npm run test:unit -- --update” keeps its new pictures.`);
