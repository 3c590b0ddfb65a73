/** How a value is written: `of="…"`, `strategy={1}`, or `bare` by itself. */
type Form = 'words' | 'number' | 'flag';

interface ComponentUse {
  /** Whether it stands round text, or alone. */
  around: boolean;
  needs: Readonly<Record<string, Form>>;
  may: Readonly<Record<string, Form>>;
}

/** What an author may write in a chapter besides Markdown, and with what. */
export const COMPONENTS: Readonly<Record<string, ComponentUse>> = {
  Num: { around: false, needs: { of: 'words' }, may: { bare: 'flag' } },
  Figure: { around: false, needs: { name: 'words' }, may: { strategy: 'number' } },
  Term: { around: true, needs: { of: 'words' }, may: {} },
  Note: { around: true, needs: { id: 'words', title: 'words' }, may: {} },
  Story: { around: true, needs: { figure: 'words' }, may: {} },
  Step: { around: true, needs: { n: 'words', id: 'words', title: 'words' }, may: { was: 'words' } },
};

const FORMS = {
  words: (name: string) => `${name}="…"`,
  number: (name: string) => `${name}={1}`,
  flag: (name: string) => name,
} as const;

/**
 * @param written as it stands in the tag: ` of="b2b" bare`
 * @returns what was expected instead; undefined where all is right
 */
export function checkAttributes({ needs, may }: ComponentUse, written: string): string | undefined {
  const known = { ...needs, ...may };
  const seen = new Set<string>();
  for (const [, name = '', words, number] of written.matchAll(/([\w:-]+)(?:=(?:"([^"]*)"|\{(\d+)\}))?/g)) {
    const form = known[name];
    if (!form) return `expected ${Object.keys(known).join(', ')}, not ${name}`;
    if (seen.has(name)) return `expected ${name} once`;
    seen.add(name);
    const is = words !== undefined ? 'words' : number !== undefined ? 'number' : 'flag';
    if (is !== form) return `expected ${FORMS[form](name)}`;
    // Svelte reads braces as code in quotes too.
    if (words !== undefined && (words.trim() === '' || /[{}]/.test(words)))
      return `expected words in ${name}="…", without braces`;
  }
  const missing = Object.keys(needs).find((name) => !seen.has(name));
  return missing && `expected ${FORMS[needs[missing] ?? 'words'](missing)}`;
}
