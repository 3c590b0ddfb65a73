import { afterAll, beforeAll, describe, test, type TestContext } from 'vitest';
import type { Language } from '../../src/model/text/language.ts';
import { findEngines } from '../../scripts/engines.mjs';
import type { Claim, Reader } from './claim.ts';
import { CLAIMS } from './claims.ts';
import { openEngine, type EngineName, type Opened } from './engines.ts';
import { openSites, type Sites } from './site.ts';

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
    const opened = windows.get(scripts) ?? (await openEngine(name, scripts));
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
