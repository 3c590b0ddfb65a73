// Installs the dependencies when they are missing or the lock file has changed; otherwise does nothing.
// Runs on the machine's own Node (20 or newer); what it installs brings a newer one for everything else.
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { run } from './run.mjs';

export const root = fileURLToPath(new URL('..', import.meta.url));
const stamp = path.join(root, 'node_modules', '.installed-lock');

/** @returns {Promise<void>} */
export async function install() {
  const [major = 0] = process.versions.node.split('.').map(Number);
  if (major < 20) throw new Error(`Node 20 or newer is needed; this is ${process.version}.`);
  const lock = createHash('sha256')
    .update(readFileSync(path.join(root, 'package-lock.json')))
    .digest('hex');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === lock) return;
  console.log('Installing what the project needs (once) …');
  // Not `npm ci`: it refuses a lock file that lacks optional binaries of other platforms, which some registries do not
  // hold; `install --no-save` takes the same versions from the lock file and changes neither file.
  await run('npm', ['install', '--no-save', '--no-fund', '--no-audit', '--loglevel=error']);
  if (!existsSync(path.join(root, 'node_modules', '.bin', 'node'))) {
    throw new Error(
      'The npm package `node` did not bring its binary. Allow its install script, or use Node 24 or newer yourself.',
    );
  }
  writeFileSync(stamp, lock);
}
