// npm test: installs what it needs, a browser too, and runs everything; stops at nothing, tells all at the end.
// npm run check (--quick): the same without a build, a browser, and the tests that work on copies of the project.
import { install } from './install.mjs';
import { installEngines, missingEngines } from './engines.mjs';
import { run } from './run.mjs';

const quick = process.argv.includes('--quick');
const ALL_STEPS = [
  { name: 'content', args: ['run', '--silent', 'check:content'] },
  { name: 'types', args: ['run', '--silent', 'check:types'], quiet: true },
  { name: 'lint and layers', args: ['run', '--silent', 'check:lint'], quiet: true },
  { name: 'format', args: ['run', '--silent', 'check:format'], quiet: true },
  { name: 'unused', args: ['run', '--silent', 'check:unused'], quiet: true },
  {
    name: 'unit tests',
    args: ['run', '--silent', 'test:unit', ...(quick ? ['--', '--exclude', 'tests/copies/**'] : [])],
    quiet: quick,
    alone: !quick,
  },
  { name: 'build', args: ['run', '--silent', 'build'], quiet: true, slow: true, alone: true },
  { name: 'browser tests', args: ['run', '--silent', 'test:browser'], needsBrowser: true, slow: true, alone: true },
  {
    name: 'readers in three engines',
    args: ['run', '--silent', 'test:readers'],
    needsBrowser: true,
    slow: true,
    alone: true,
  },
];
const STEPS = ALL_STEPS.filter(({ slow }) => !quick || !slow);

/** @type {string[]} */
const failed = [];
try {
  await install();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}

/** @param {number} i */
async function runStep(i) {
  const step = STEPS[i];
  if (!step) return;
  const started = Date.now();
  const name = `[${i + 1}/${STEPS.length}] ${step.name}`;
  console.log(`${name} …`);
  try {
    /** @type {Record<string, string>} */
    const env = {};
    if (step.needsBrowser) {
      const { findBrowser } = await import('./findBrowser.mjs');
      env.CHROMIUM_PATH = await findBrowser();
      installEngines();
    }
    await run('npm', step.args, { quiet: step.quiet ?? false, env });
    console.log(`${name}: passed (${Math.round((Date.now() - started) / 1000)} s)`);
  } catch (error) {
    failed.push(step.name);
    console.error(`${name}: FAILED. ${error instanceof Error ? error.message : error}`);
  }
}

// Checks two at a time. What uses both cores by itself, and what measures, runs with nothing beside it; the quick run
// measures nothing.
const beside = [...STEPS.keys()].filter((i) => !STEPS[i]?.alone).values();
const worker = async () => {
  for (const i of beside) await runStep(i);
};
await Promise.all([worker(), worker()]);
for (const i of STEPS.keys()) if (STEPS[i]?.alone) await runStep(i);
if (!quick) for (const line of missingEngines()) console.log(line);
if (failed.length > 0) console.error(`Failed: ${failed.join(', ')}`);
console.log(`${STEPS.length - failed.length} passed, ${failed.length} failed`);
process.exitCode = failed.length > 0 ? 1 : 0;
