import { execFileSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
/** What the check of the content and a build need. */
const PARTS = ['assets', 'build', 'content', 'public', 'releases', 'scripts', 'src', 'package.json'];
const CONFIGS = ['astro.config.mjs', 'svelte.config.js', 'tsconfig.json', 'layers.config.js'];

/** A copy of the project that a test may break: the same dependencies, its own files. */
export class ProjectCopy {
  readonly folder = mkdtempSync(path.join(tmpdir(), 'project-'));
  /** What files held before they were changed; undefined for those that were not there. */
  #before = new Map<string, Buffer | undefined>();

  constructor() {
    for (const part of [...PARTS, ...CONFIGS])
      cpSync(path.join(ROOT, part), path.join(this.folder, part), { recursive: true });
    symlinkSync(path.join(ROOT, 'node_modules'), path.join(this.folder, 'node_modules'), 'junction');
  }

  read(file: string): string {
    return readFileSync(path.join(this.folder, file), 'utf8');
  }

  /** All files in a folder and below it, by their paths in the project. */
  files(below: string): string[] {
    return filesIn(path.join(this.folder, below)).map((file) => path.relative(this.folder, file));
  }

  write(file: string, text: string | Buffer): void {
    const full = path.join(this.folder, file);
    this.#remember(full);
    mkdirSync(path.dirname(full), { recursive: true });
    writeFileSync(full, text);
  }

  /** A file or a folder. */
  delete(file: string): void {
    const full = path.join(this.folder, file);
    for (const one of filesIn(full)) this.#remember(one);
    rmSync(full, { recursive: true });
  }

  /** Takes back everything that was written or deleted. */
  restore(): void {
    for (const [full, bytes] of this.#before) {
      if (bytes === undefined) rmSync(full, { force: true });
      else {
        mkdirSync(path.dirname(full), { recursive: true });
        writeFileSync(full, bytes);
      }
    }
    this.#before.clear();
  }

  #remember(full: string): void {
    if (!this.#before.has(full)) this.#before.set(full, existsSync(full) ? readFileSync(full) : undefined);
  }

  /** @throws Error when there is nothing to replace */
  change(file: string, from: string | RegExp, to: string): void {
    const before = this.read(file);
    const after = before.replace(from, to);
    if (after === before) throw new Error(`${file}: nothing to replace`);
    this.write(file, after);
  }

  /** Runs one of its scripts with Node. @returns its exit code and what it said */
  run(script: string, ...args: string[]): { code: number; said: string } {
    try {
      const said = execFileSync(process.execPath, [script, ...args], {
        cwd: this.folder,
        stdio: 'pipe',
        encoding: 'utf8',
      });
      return { code: 0, said };
    } catch (error) {
      const { status, stderr, stdout } = error as { status: number; stderr: string; stdout: string };
      return { code: status, said: (stderr || stdout).trim() };
    }
  }

  remove(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }
}

function filesIn(full: string): string[] {
  if (statSync(full).isFile()) return [full];
  return readdirSync(full, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name));
}
