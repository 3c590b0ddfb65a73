import { appendFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, test, type TestContext } from 'vitest';
import type { Language } from '../../src/model/text/language.ts';
import { findEngines, NOT_STARTED } from '../../scripts/engines.mjs';
import type { Claim, Reader } from './claim.ts';
import { CLAIMS } from './claims.ts';
import { openEngine, type EngineName, type Opened } from './engines.ts';
import { openSites, type Sites } from './site.ts';

const START_MS = 20_000;

/** An engine that does not start is not to be had either; the run says so at its end (`scripts/test.mjs`). */
async function started(name: EngineName, scripts: boolean): Promise<Opened> {
  const late = new Promise<never>((_, reject) => {
    setTimeout(() => reject(new Error(`not within ${START_MS / 1000} s`)), START_MS).unref();
  });
  try {
    return await Promise.race([openEngine(name, scripts), late]);
  } catch (error) {
    const missing = `${name} does not start: ${error instanceof Error ? error.message : String(error)}`;
    console.error(missing);
    appendFileSync(NOT_STARTED, `Not tested: ${missing.replaceAll('\n', ' ')}\n`);
    return { missing };
  }
}

/** Every claim in one engine, in both languages; all are left out where the engine is not to be had. */
export function journeyIn(name: EngineName): void {
  /** With scripts and without; opened when first asked for. */
  const windows = new Map<boolean, Opened>();
  let sites: Sites | undefined;
  beforeAll(async () => {
    sites = await openSites();
  });
  afterAll(async () => {
    for (const opened of windows.values()) if ('window' in opened) await opened.window.close();
    sites?.close();
  });

  describe.each(['zh', 'en'] satisfies Language[])(`${name}, %s`, (lang) => {
    for (const claim of CLAIMS) test(claim.says, (context) => keep(claim, lang, context));
  });

  async function keep(claim: Claim, lang: Language, context: TestContext): Promise<void> {
    const scripts = !claim.withoutScripts;
    const opened = windows.get(scripts) ?? (await started(name, scripts));
    windows.set(scripts, opened);
    if ('missing' in opened) return context.skip(opened.missing);
    const { window } = opened;
    if (claim.needs && !window.can[claim.needs]) return context.skip(`the driver cannot: ${claim.needs}`);
    if (claim.needs === 'print' && !findEngines().pdftoppm) return context.skip('pdftoppm is not here');
    if (!sites) throw new Error('no site');
    const { site } = sites;
    const reader: Reader = { window, sites, lang, read: (page) => window.open(`${site}/${lang}/${page}`) };
    await window.fresh();
    await claim.keep(reader);
  }
}
