import { readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroConfig, AstroIntegration } from 'astro';
import { BuiltPage } from './builtPage.ts';

/** What a step knows of the whole. */
export interface BuiltSite {
  /** The folder that was built. */
  root: string;
  /** The base path, with its slash at the end. */
  base: string;
}

/** Something that is done to built pages. */
export interface PageStep {
  name: string;
  /** Once, before the first page. */
  begin?(site: BuiltSite): Promise<void> | void;
  /** Which pages it looks at; all by default. */
  concerns?(page: BuiltPage): boolean;
  /** Changes the page, or throws. */
  change(page: BuiltPage): Promise<void> | void;
  /** It only looks, and throws at what is wrong. */
  changesNothing?: boolean;
  /** Once, behind the last page. @returns what was done, for the build's log */
  end?(site: BuiltSite): Promise<string> | string;
}

/**
 * One pass over all that was built: every page is read once, goes through all steps in their order, and is written once.
 * @throws Error when a step has changed no page at all: what it leans on has then changed its name, in silence
 */
export function finishPages(steps: readonly PageStep[]): AstroIntegration {
  let config: AstroConfig | undefined;
  return {
    name: 'finish-pages',
    hooks: {
      'astro:config:done': (done) => {
        config = done.config;
      },
      'astro:build:done': async ({ dir, logger }) => {
        const root = fileURLToPath(dir);
        const site = { root, base: (config?.base ?? '/').replace(/\/?$/, '/') };
        const changed = new Map(steps.map((step) => [step, 0]));
        for (const step of steps) await step.begin?.(site);
        for (const file of await pagesIn(root)) {
          const page = new BuiltPage(file, await readFile(path.join(root, file), 'utf8'));
          for (const step of steps) if (await changes(step, page)) changed.set(step, (changed.get(step) ?? 0) + 1);
          await writeFile(path.join(root, file), page.html);
        }
        for (const [step, pages] of changed) {
          if (pages === 0 && !step.changesNothing)
            throw new Error(`${step.name}: expected something to do, and changed none of the built pages`);
          const done = [
            ...(step.changesNothing ? [] : [`${pages} pages`]),
            ...(step.end ? [await step.end(site)] : []),
          ];
          logger.info(`${step.name}: ${done.join(', ')}`);
        }
      },
    },
  };
}

/** @throws Error that names the step and the page */
async function changes(step: PageStep, page: BuiltPage): Promise<boolean> {
  if (step.concerns && !step.concerns(page)) return false;
  const before = page.html;
  try {
    await step.change(page);
  } catch (error) {
    throw new Error(`${step.name}: ${page.file}: ${error instanceof Error ? error.message : String(error)}`);
  }
  return page.html !== before;
}

async function pagesIn(root: string): Promise<string[]> {
  const files = await readdir(root, { recursive: true });
  return files.filter((file) => file.endsWith('.html')).map((file) => file.split(path.sep).join('/'));
}

/** A released copy of an embed, which stays as it was released. */
export function isReleased({ file }: BuiltPage): boolean {
  return file.startsWith('v/');
}
