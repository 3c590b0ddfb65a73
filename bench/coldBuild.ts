import { spawn } from 'node:child_process';
import { rmSync } from 'node:fs';
import path from 'node:path';
import { processTree } from './processTree.ts';

/** What a build took. Memory and processor time are 0 where there is no /proc. */
export interface Build {
  ms: number;
  /** The most memory that its processes held together. */
  peakBytes: number;
  /** Of all its processes. A machine that does other things too lengthens the time a lot, and this a little. */
  processorMs: number;
}

/**
 * Builds with nothing kept from before.
 * @param project its folder
 */
export function coldBuild(project = '.'): Promise<Build> {
  for (const folder of ['dist', 'node_modules/.vite', 'node_modules/.astro', '.astro'])
    rmSync(path.join(project, folder), { recursive: true, force: true });
  return new Promise((resolve, reject) => {
    const started = performance.now();
    const child = spawn('npm', ['run', '--silent', 'build'], { cwd: project, stdio: ['ignore', 'ignore', 'inherit'] });
    let [peakBytes, processorMs] = [0, 0];
    const timer = setInterval(() => {
      if (!child.pid) return;
      const now = processTree(child.pid);
      peakBytes = Math.max(peakBytes, now.residentBytes);
      processorMs = Math.max(processorMs, now.processorMs);
    }, 100);
    child.on('close', (code) => {
      clearInterval(timer);
      if (code === 0) resolve({ ms: performance.now() - started, peakBytes, processorMs });
      else reject(new Error(`the build ended with ${code}`));
    });
  });
}
