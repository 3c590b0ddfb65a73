import { existsSync, readdirSync, readFileSync } from 'node:fs';

const PAGE_BYTES = 4096;
/** Linux counts processor time in hundredths of a second. */
const TICK_MS = 10;

interface Process {
  parent: number;
  residentBytes: number;
  /** Its own and that of its children that have ended. */
  processorMs: number;
}

/** A process and all its descendants, as they are now; nothing where there is no /proc. */
export function processTree(root: number): { residentBytes: number; processorMs: number } {
  const all = new Map<number, Process>();
  for (const name of existsSync('/proc') ? readdirSync('/proc') : []) {
    const found = /^\d+$/.test(name) ? readProcess(name) : undefined;
    if (found) all.set(Number(name), found);
  }
  const belongs = (pid: number): boolean => {
    const parent = all.get(pid)?.parent;
    return pid === root || (parent !== undefined && belongs(parent));
  };
  const tree = [...all].filter(([pid]) => belongs(pid)).map(([, one]) => one);
  return {
    residentBytes: tree.reduce((sum, one) => sum + one.residentBytes, 0),
    processorMs: tree.reduce((sum, one) => sum + one.processorMs, 0),
  };
}

/** @returns undefined when it has ended between two looks */
function readProcess(pid: string): Process | undefined {
  try {
    // Behind the name in brackets, which may hold blanks: man 5 proc, from field 3 on.
    const [, rest = ''] = /\) (.*)/s.exec(readFileSync(`/proc/${pid}/stat`, 'utf8')) ?? [];
    const fields = rest.split(' ');
    const field = (n: number) => Number(fields[n - 3]);
    const ticks = [14, 15, 16, 17].map(field).reduce((a, b) => a + b);
    return { parent: field(4), residentBytes: field(24) * PAGE_BYTES, processorMs: ticks * TICK_MS };
  } catch {
    return undefined;
  }
}
