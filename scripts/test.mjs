// npm test: installs what it needs, a browser too, and runs everything; stops at nothing, tells all at the end.
import { install } from './install.mjs';
import { run } from './run.mjs';

const STEPS = [
  { name: 'content', args: ['run', '--silent', 'check:content'] },
  { name: 'types', args: ['run', '--silent', 'check:types'], quiet: true },
  { name: 'lint and layers', args: ['run', '--silent', 'check:lint'], quiet: true },
  { name: 'format', args: ['run', '--silent', 'check:format'], quiet: true },
  { name: 'unused', args: ['run', '--silent', 'check:unused'], quiet: true },
  { name: 'unit tests', args: ['run', '--silent', 'test:unit'] },
  { name: 'build', args: ['run', '--silent', 'build'], quiet: true },
  { name: 'browser tests', args: ['run', '--silent', 'test:browser'], needsBrowser: true },
];

/** @type {string[]} */
const failed = [];
try {
  await install();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}

for (const [i, step] of STEPS.entries()) {
  const started = Date.now();
  console.log(`[${i + 1}/${STEPS.length}] ${step.name} …`);
  try {
    /** @type {Record<string, string>} */
    const env = {};
    if (step.needsBrowser) {
      const { findBrowser } = await import('./findBrowser.mjs');
      env.CHROMIUM_PATH = await findBrowser();
    }
    await run('npm', step.args, { quiet: step.quiet ?? false, env });
    console.log(`[${i + 1}/${STEPS.length}] ${step.name}: passed (${Math.round((Date.now() - started) / 1000)} s)`);
  } catch (error) {
    failed.push(step.name);
    console.error(`[${i + 1}/${STEPS.length}] ${step.name}: FAILED. ${error instanceof Error ? error.message : error}`);
  }
}
if (failed.length > 0) console.error(`Failed: ${failed.join(', ')}`);
console.log(`${STEPS.length - failed.length} passed, ${failed.length} failed`);
process.exitCode = failed.length > 0 ? 1 : 0;
