import { afterAll, beforeAll, describe, test, type TestContext } from 'vitest';
import type { Language } from '../../src/model/text/language.ts';
import type { Claim, Reader } from './claim.ts';
import { findEngines } from '../../scripts/engines.mjs';
import { CLAIMS } from './claims.ts';
import { openEngine, type EngineName, type Opened } from './engines.ts';
import { openSites, type Sites } from './site.ts';

/** Every claim in one engine, in both languages; all are left out where the engine is not to be had. */
export function journeyIn(name: EngineName): void {
  let opened: Opened = { missing: 'not started' };
  let sites: Sites | undefined;
  beforeAll(async () => {
    opened = await openEngine(name);
    sites = await openSites();
  }, 60_000);
  afterAll(async () => {
    if ('window' in opened) await opened.window.close();
    sites?.close();
  });

  describe.each(['zh', 'en'] satisfies Language[])(`${name}, %s`, (lang) => {
    for (const claim of CLAIMS) test(claim.says, (context) => keep(claim, lang, context));
  });

  async function keep(claim: Claim, lang: Language, context: TestContext): Promise<void> {
    if (!('window' in opened) || !sites) return context.skip('missing' in opened ? opened.missing : 'no site');
    const { window } = opened;
    if (claim.needs && !window.can[claim.needs]) return context.skip(`the driver cannot: ${claim.needs}`);
    if (claim.needs === 'print' && !findEngines().pdftoppm) return context.skip('pdftoppm is not here');
    const { site } = sites;
    const reader: Reader = { window, sites, lang, read: (page) => window.open(`${site}/${lang}/${page}`) };
    await window.fresh();
    await claim.keep(reader);
  }
}
