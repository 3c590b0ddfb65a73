import type { Page } from '@playwright/test';

/** Around what has been translated: the rest of it is the page's own words, so that both can be compared. */
const MARKS = /[⟦⟧]/g;

/** Texts of one sentence become one; or nobody has to be asked, and what is written is noticed as well. */
type Way = 'joined' | 'at once';

interface Translator {
  /** As a reader asks for it; from then on what is new is translated as well. */
  translate: (how?: Way) => void;
  /** Into a third language: what stands in the page gives way, or is wrapped once more. */
  translateAgain: (how?: 'wrapped') => void;
  showOriginal: () => void;
}

/**
 * Does what browsers do that translate a page: every text gives way to two elements, one in the other, that hold the
 * translation; the text is kept for "show original". Some put the element beside and take the text away, some replace
 * it; some give a text back itself, some its words. What they do differently is done in turns. What is added later is
 * translated as it was when it was seen, once a service has answered; what is merely written into a text that stands is not noticed.
 */
const imitation = () => {
  const LEFT_ALONE = 'script, style, textarea, svg, [translate="no"], .notranslate, font';
  /** Until a service answers. */
  const ANSWER_MS = 30;
  const originals = new Map<HTMLElement, [Text, string][]>();
  let turn = 0;
  let way: Way | undefined;
  const fontAround = (content: Node | string) => {
    const font = document.createElement('font');
    font.style.verticalAlign = 'inherit';
    font.append(content);
    return font;
  };
  const marked = (text: string) => text.replace(/\S[^]*\S|\S/, '⟦$&⟧');
  const textsIn = (root: Node) => {
    const texts: Text[] = [];
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    for (let node: Node | null = root; node; node = walker.nextNode())
      if (node instanceof Text && node.data.trim() && !node.parentElement?.closest(LEFT_ALONE)) texts.push(node);
    return texts;
  };
  /** Texts of one sentence: nothing that is seen stands between them. */
  const follows = (text: Text, last: Text) => {
    let node = last.nextSibling;
    while (node && (node instanceof Comment || (node instanceof Text && node !== text && !node.data)))
      node = node.nextSibling;
    return node === text;
  };
  const wordsOf = (texts: readonly Text[]) => new Map(texts.map((text) => [text, text.data]));
  /** Whatever has become of them meanwhile. */
  const replace = (asked: ReadonlyMap<Text, string>) => {
    const sentences: Text[][] = [];
    for (const text of asked.keys()) {
      const last = sentences.at(-1)?.at(-1);
      if (!text.isConnected) continue;
      if (way === 'joined' && last && follows(text, last)) sentences.at(-1)?.push(text);
      else sentences.push([text]);
    }
    for (const sentence of sentences) {
      const [first] = sentence;
      if (!first) continue;
      const words = sentence.map((text): [Text, string] => [text, asked.get(text) ?? '']);
      const font = fontAround(fontAround(marked(words.map(([, one]) => one).join(''))));
      originals.set(font, words);
      if (turn++ % 2) first.replaceWith(font);
      else first.before(font);
      for (const text of sentence) text.remove();
    }
  };
  const observer = new MutationObserver((records) => {
    const changed = records.flatMap(({ type, target, addedNodes }) =>
      type === 'childList' ? [...addedNodes] : [target],
    );
    const asked = wordsOf(changed.filter((node) => node.isConnected).flatMap(textsIn));
    if (way === 'at once') replace(asked);
    else if (asked.size > 0) setTimeout(() => replace(asked), ANSWER_MS);
  });
  const translator: Translator = {
    translate(how) {
      way = how;
      replace(wordsOf(textsIn(document.body)));
      observer.observe(document.body, { childList: true, subtree: true, characterData: how === 'at once' });
    },
    translateAgain(how) {
      for (const [font, words] of [...originals]) {
        if (!font.isConnected) continue;
        const inner = font.firstElementChild?.firstChild;
        if (how === 'wrapped')
          inner?.parentElement?.replaceChildren(fontAround(fontAround(marked(inner.textContent ?? ''))));
        else {
          const next = fontAround(fontAround(font.textContent));
          originals.delete(font);
          originals.set(next, words);
          font.replaceWith(next);
        }
      }
    },
    showOriginal() {
      observer.disconnect();
      for (const [font, words] of originals) {
        const [first] = words;
        if (!font.isConnected || !first) continue;
        if (turn++ % 2) font.replaceWith(...words.map(([text]) => text));
        else font.replaceWith(words.map(([, data]) => data).join(''));
      }
      originals.clear();
    },
  };
  Object.assign(globalThis, { translator });
};

/** A reader's browser that can translate; call it before a page is opened. */
export const addTranslator = (page: Page) => page.addInitScript(imitation);

export const translator = (page: Page, does: keyof Translator, how?: Way | 'wrapped') =>
  page.evaluate(
    ([method, way]) => {
      const { translator: own } = globalThis as unknown as {
        translator: Record<keyof Translator, (way?: string) => void>;
      };
      own[method](way);
    },
    [does, how] as const,
  );

/** The page's own words of what a reader sees, by lines. */
export const words = (text: string) =>
  text
    .replace(MARKS, '')
    .split(/\s*\n\s*/)
    .map((line) => line.replace(/\s+/g, ' ').trim());

/** What is seen of an element's texts and not translated. */
export const untranslated = (page: Page, selector: string) =>
  page.locator(selector).evaluate((root) => {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    const left: string[] = [];
    for (let node = walker.nextNode(); node; node = walker.nextNode())
      if (node.nodeValue?.trim() && !node.parentElement?.closest('svg, font, textarea, script, style'))
        left.push(node.nodeValue);
    return left;
  });
