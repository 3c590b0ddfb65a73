import type { Claim } from './claim.ts';
import { embeds } from './claims/embeds.ts';
import { figures } from './claims/figures.ts';
import { keyboard } from './claims/keyboard.ts';
import { pages } from './claims/pages.ts';
import { paper } from './claims/paper.ts';
import { passports } from './claims/passports.ts';
import { story } from './claims/story.ts';
import { teaching } from './claims/teaching.ts';
import { text } from './claims/text.ts';

/** What a reader can do in every engine, in either language. */
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
