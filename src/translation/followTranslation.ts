import { replacementsIn, type Change } from './replacements.ts';

/**
 * Figures in a page that the browser translates. A framework writes into the very texts that it has made and finds its
 * way from one node to the next; a translator takes those texts away and puts elements in their place. So each text
 * returns, empty, before what stands for it: what the framework does to it is seen there, and what stood for its old
 * words goes. The browser then finds new words and translates them. Loaded once there is something to follow.
 */

/** Where a framework draws: islands, and panels over the page. All else is the translator's alone. */
const DRAWN = 'astro-island, dialog';
/** Who pushes a slider changes words with every step. */
const QUIET_MS = 150;

interface Translated {
  /** The framework's own, each with its words; empty as long as the translation stands. */
  texts: Map<Text, string>;
  /** What the translator shows in their place; right behind them. */
  standIn: ChildNode;
}

/** By each text and by what stands for it. */
const known = new WeakMap<Node, Translated>();
/** New words that no translator has been offered yet. */
const unseen = new Set<Text>();
let offering: ReturnType<typeof setTimeout> | undefined;
const observer = new MutationObserver((records) => follow(asChanges(records)));
const asChanges = (records: readonly MutationRecord[]) => records.map((record): Change => [record]);

function follow(changes: readonly Change[], when: 'now' | 'before' = 'now'): void {
  /** Into which somebody has put other words. */
  const written = new Set<Node>();
  const touched = new Set<Translated>();
  for (const [record] of changes) {
    if (record.type === 'characterData') written.add(record.target);
    for (const node of [record.target, ...record.addedNodes, ...record.removedNodes]) {
      const one = known.get(node);
      if (one) touched.add(one);
    }
  }
  // What came before anybody looked may have been written into since, and the translator be at the old words.
  if (when === 'before') for (const [record] of changes) [...record.addedNodes].flatMap(textsIn).forEach(offerSoon);
  const met = new Set<Translated>();
  const stoodIn = (node: Node) => known.get(node)?.standIn === node;
  for (const { gone, words, by } of replacementsIn(changes, stoodIn)) {
    const one = known.get(gone);
    if (one?.standIn === gone) {
      // Before, hydration itself may have put a text there.
      if (by instanceof Text && when === 'now') endWith(one, by);
      else if (!(by instanceof Text)) passOn(one, by);
    } else if (gone instanceof Text) {
      if (gone.data !== words || unseen.delete(gone)) written.add(gone);
      // Translated once more, before anybody has seen what became of the first time.
      if (one) giveBack(one, new Set([...written, gone]));
      met.add(meet(gone, words || (one?.texts.get(gone) ?? ''), by));
    }
  }
  for (const one of met) {
    if (!one.standIn.parentElement?.closest(DRAWN) || one.standIn.parentElement.closest('font')) forget(one);
    else one.standIn.before(...one.texts.keys());
  }
  const back = new Set([...met].flatMap(({ texts }) => [...texts.keys()]));
  for (const one of [...touched, ...met]) if (known.get(one.standIn) === one) settle(one, written);
  // What has been put back just now is as good as new.
  for (const node of written) if (node instanceof Text && !back.has(node)) offerSoon(node);
  // What was done just now.
  observer.takeRecords();
}

function remember(one: Translated): void {
  for (const node of [one.standIn, ...one.texts.keys()]) known.set(node, one);
}

function forget({ texts, standIn }: Translated): void {
  for (const node of [standIn, ...texts.keys()]) known.delete(node);
}

function meet(text: Text, words: string, standIn: ChildNode): Translated {
  const one = known.get(standIn) ?? { texts: new Map<Text, string>(), standIn };
  one.texts.set(text, words);
  remember(one);
  return one;
}

/** The next translation takes the place of the last. */
function passOn(one: Translated, by: ChildNode): void {
  known.delete(one.standIn);
  one.standIn = by;
  known.set(by, one);
}

/** The original is shown: in the framework's own text, even where a translator has kept nothing but its words. */
function endWith(one: Translated, by: Text): void {
  if (!one.texts.has(by)) by.remove();
}

function settle(one: Translated, written: ReadonlySet<Node>): void {
  const texts = [...one.texts.keys()];
  const stands = one.standIn.parentNode && texts.every((text) => text.parentNode && !written.has(text));
  if (stands) stand(one);
  else giveBack(one, written);
}

/** The texts stay where they are, for only the framework moves them. */
function stand({ texts, standIn }: Translated): void {
  const all = [...texts.keys()];
  for (const text of all) if (text.data) text.data = '';
  if (all.at(-1)?.nextSibling !== standIn) all.at(-1)?.after(standIn);
}

/** The texts have their words again, but those that have new ones. */
function giveBack(one: Translated, written: ReadonlySet<Node>): void {
  forget(one);
  one.standIn.remove();
  for (const [text, words] of one.texts) {
    if (written.has(text)) continue;
    text.data = words;
    renew(text);
  }
}

function textsIn(root: Node): Text[] {
  const texts: Text[] = [];
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  for (let node: Node | null = root; node; node = walker.nextNode()) if (node instanceof Text) texts.push(node);
  return texts;
}

function isOffered(text: Text): boolean {
  return Boolean(!known.has(text) && text.parentElement?.closest(DRAWN) && !text.parentElement.closest('svg, font'));
}

/**
 * New words are offered to the translator once they stay: it may be a while at what it has begun, and what it then brings
 * is of old words.
 */
function offerSoon(text: Text): void {
  unseen.add(text);
  clearTimeout(offering);
  offering = setTimeout(() => {
    for (const one of unseen) if (isOffered(one)) renew(one);
    unseen.clear();
  }, QUIET_MS);
}

/** Put there anew, for a translator that asks for new nodes alone. */
function renew(text: Text): void {
  text.parentNode?.insertBefore(text, text.nextSibling);
}

/**
 * Gives a root back to what is about to be hydrated, with the nodes and words that the server drew.
 * @returns to be called afterwards: what is still the same is translated as before
 */
function setAside(root: Element): () => void {
  follow(asChanges(observer.takeRecords()));
  const aside = new Set([...root.querySelectorAll('font')].flatMap((font) => known.get(font) ?? []));
  for (const one of aside) {
    forget(one);
    one.standIn.remove();
    for (const [text, words] of one.texts) text.data = words;
  }
  observer.takeRecords();
  return () => {
    follow(asChanges(observer.takeRecords()));
    for (const one of aside)
      if ([...one.texts].every(([text, words]) => text.parentNode && text.data === words)) {
        remember(one);
        stand(one);
      } else [...one.texts.keys()].forEach(renew);
    observer.takeRecords();
  };
}

const { translation } = globalThis;
if (translation) {
  observer.observe(document.body, { childList: true, characterData: true, subtree: true });
  follow(translation.splice(0), 'before');
  // From now on everything is seen here.
  translation.push = () => 0;
  translation.setAside = setAside;
}
