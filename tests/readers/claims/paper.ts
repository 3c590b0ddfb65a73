import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect } from 'vitest';
import type { Claim } from '../claim.ts';

/** Pages of a PDF as pictures, by poppler: its sheets' count and how much of each is in colour. */
function colouredShares(pdf: Uint8Array): number[] {
  const folder = mkdtempSync(path.join(tmpdir(), 'paper-'));
  try {
    writeFileSync(path.join(folder, 'page.pdf'), pdf);
    execFileSync('pdftoppm', ['-r', '40', 'page.pdf', 'page'], { cwd: folder, stdio: 'ignore' });
    const pages = readdirSync(folder).filter((file) => file.endsWith('.ppm'));
    return pages.sort().map((file) => colouredShare(readFileSync(path.join(folder, file))));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** @param ppm `P6\n{width} {height}\n255\n` and three bytes a pixel */
function colouredShare(ppm: Buffer): number {
  let head = 0;
  for (let lines = 0; lines < 3; head++) if (ppm[head] === 0x0a) lines++;
  let coloured = 0;
  for (let at = head; at + 2 < ppm.length; at += 3) {
    const [red, green, blue] = [ppm[at] ?? 0, ppm[at + 1] ?? 0, ppm[at + 2] ?? 0];
    if (Math.max(red, green, blue) - Math.min(red, green, blue) > 40) coloured++;
  }
  return (3 * coloured) / (ppm.length - head);
}

/** A chapter with a story and one with figures alone; a narrow window too, because WebKit asks for its width on paper. */
const PRINTED = [
  ['status/', 700],
  ['introduction/', 1280],
] as const;

export const paper: Claim[] = PRINTED.map(([chapter, width]) => ({
  says: `/${chapter} is printed with its pictures and in a column that can be read, from a window of ${width} px`,
  needs: 'print',
  async keep({ window, read }) {
    await window.resize(width, 844);
    await read(chapter);
    const shares = colouredShares(await window.print());
    expect(shares.length).toBeLessThan(50);
    expect(shares.length).toBeGreaterThan(3);
    // The rules of the text alone come to a tenth of this.
    expect(shares.slice(0, 8).reduce((sum, share) => sum + share, 0) / 8).toBeGreaterThan(0.008);
  },
}));
