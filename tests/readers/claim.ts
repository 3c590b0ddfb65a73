import type { Language } from '../../src/model/text/language.ts';
import type { ReaderWindow } from './readerWindow.ts';
import type { Sites } from './site.ts';

/** Who makes a claim true: a window, the sites, and the language that is read. */
export interface Reader {
  window: ReaderWindow;
  sites: Sites;
  lang: Language;
  /** Opens a page of the language: `read('status/')`. */
  read(page: string): Promise<void>;
}

/** Something that a reader can do in every engine. */
export interface Claim {
  says: string;
  /** What the engine's driver must be able to do, or the claim is left out there. */
  needs?: keyof ReaderWindow['can'];
  /** Asked of a window in which pages run no scripts. */
  withoutScripts?: true;
  keep(reader: Reader): Promise<void>;
}
