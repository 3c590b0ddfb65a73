// npm start: installs, builds and serves the site on http://localhost:4321 (PORT changes it).
import { spawn } from 'node:child_process';
import { install, root } from './install.mjs';
import { environment, run } from './run.mjs';

try {
  await install();
  console.log('Building the site …');
  await run('npm', ['run', '--silent', 'build'], { quiet: true });
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}
const server = spawn('node', ['scripts/serve.mjs'], { cwd: root, env: environment, stdio: 'inherit' });
for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM'])) process.on(signal, () => server.kill(signal));
server.on('close', (code) => process.exit(code ?? 0));
