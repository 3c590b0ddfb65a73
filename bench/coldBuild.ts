import { spawn } from 'node:child_process';
import { readdirSync, readFileSync, rmSync } from 'node:fs';

/** Builds with nothing kept from before. @returns how long it took and the most memory its processes held together (Linux) */
export function coldBuild(): Promise<{ ms: number; peakBytes: number }> {
  for (const folder of ['dist', 'node_modules/.vite', 'node_modules/.astro', '.astro'])
    rmSync(folder, { recursive: true, force: true });
  return new Promise((resolve, reject) => {
    const started = performance.now();
    const child = spawn('npm', ['run', '--silent', 'build'], { stdio: ['ignore', 'ignore', 'inherit'] });
    let peakBytes = 0;
    const timer = setInterval(() => {
      if (child.pid) peakBytes = Math.max(peakBytes, residentBytes(child.pid));
    }, 100);
    child.on('close', (code) => {
      clearInterval(timer);
      if (code === 0) resolve({ ms: performance.now() - started, peakBytes });
      else reject(new Error(`the build ended with ${code}`));
    });
  });
}

/** Resident memory of a process and all its descendants; 0 where there is no /proc. */
function residentBytes(root: number): number {
  try {
    const parents = new Map<number, number>();
    for (const name of readdirSync('/proc')) {
      if (!/^\d+$/.test(name)) continue;
      try {
        const [, parent] = /\) \S (\d+)/.exec(readFileSync(`/proc/${name}/stat`, 'utf8')) ?? [];
        parents.set(Number(name), Number(parent));
      } catch {
        // A process may end between the two look-ups.
      }
    }
    const belongs = (pid: number): boolean =>
      pid === root || (parents.has(pid) && pid > 1 && belongs(parents.get(pid) ?? 0));
    return [...parents.keys()].filter(belongs).reduce((sum, pid) => sum + pagesOf(pid) * 4096, 0);
  } catch {
    return 0;
  }
}

function pagesOf(pid: number): number {
  try {
    return Number(readFileSync(`/proc/${pid}/statm`, 'utf8').split(' ')[1]);
  } catch {
    return 0;
  }
}
