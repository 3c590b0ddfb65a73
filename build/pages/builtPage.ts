import { parse } from 'parse5';
import { elementsOf, type Element } from '../policy/inlineCode.ts';

/** A page as it was built, which steps change one after the other. It is read by the parser once for every change. */
export class BuiltPage {
  /** From the root of the site, with slashes: `zh/status/index.html`. */
  readonly file: string;
  #html: string;
  #elements: Element[] | undefined;

  constructor(file: string, html: string) {
    this.file = file;
    this.#html = html;
  }

  get html(): string {
    return this.#html;
  }

  set html(html: string) {
    if (html === this.#html) return;
    this.#html = html;
    this.#elements = undefined;
  }

  /** All elements in the order of the page, with their places in the text. */
  get elements(): readonly Element[] {
    this.#elements ??= elementsOf(parse(this.#html, { sourceCodeLocationInfo: true }));
    return this.#elements;
  }
}
