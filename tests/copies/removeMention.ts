/**
 * A chapter's file without a figure: text without its mark or story, and with links to it as plain text; questions
 * and misconceptions without those that need it or its numbers, the others leading to the abstract instead.
 * @param text an `.svx` file, or one of questions or misconceptions
 * @param name the figure's name, `market-growth`
 */
export function removeMention(text: string, name: string): string {
  if (/^- id:/m.test(text)) return withoutEntries(text, name);
  return text
    .replace(new RegExp(`<Story figure="${name}">[^]*?</Story>\\n*`, 'g'), '')
    .replace(new RegExp(`<Figure name="${name}"[^>]*/>\\n*`, 'g'), '')
    .replace(new RegExp(`\\[([^\\]]*)\\]\\(#${name}(?:[-.]\\d+)?(?:\\?[^)]*)?\\)`, 'g'), '$1');
}

function withoutEntries(text: string, name: string): string {
  const needsIt = new RegExp(`figure: ${name}(?:-\\d)?$|\\{${name}-|: ${name}-[a-z]`, 'm');
  const kept = text.split(/^(?=- id:)/m).filter((entry) => !needsIt.test(entry));
  const all = kept.length > 0 ? kept.join('') : '[]\n';
  return all
    .replace(/^  question: .*\n/gm, '')
    .replace(new RegExp(`see: ["']?${name}(?:[-.][\\w-]+)?(?:\\?[^"'\\s,}]*)?["']?(?=[\\s,}])`, 'g'), 'see: "0"');
}
