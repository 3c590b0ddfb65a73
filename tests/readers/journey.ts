import { afterAll, beforeAll, describe, test, type TestContext } from 'vitest';
import type { Language } from '../../src/model/text/language.ts';
import type { Claim, Reader } from './claim.ts';
import { embeds } from './claims/embeds.ts';
import { figures } from './claims/figures.ts';
import { keyboard } from './claims/keyboard.ts';
import { pages } from './claims/pages.ts';
import { paper } from './claims/paper.ts';
import { passports } from './claims/passports.ts';
import { story } from './claims/story.ts';
import { teaching } from './claims/teaching.ts';
import { text } from './claims/text.ts';
import { onPath, openEngine, type EngineName, type Opened } from './engines.ts';
import { openSites, type Sites } from './site.ts';

export const CLAIMS: readonly Claim[] = [
  ...pages,
  ...text,
  ...passports,
  ...story,
  ...figures,
  ...embeds,
  ...teaching,
  ...keyboard,
  ...paper,
];

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
    if (claim.needs === 'print' && !onPath('pdftoppm')) return context.skip('no pdftoppm (Debian: poppler-utils)');
    const { site } = sites;
    const reader: Reader = { window, sites, lang, read: (page) => window.open(`${site}/${lang}/${page}`) };
    await window.fresh();
    await claim.keep(reader);
  }
}
