/**
 * A chapter's file without a figure: without its mark or story, and with links to it as plain text.
 * @param text an `.svx` file
 * @param name the figure's name, `market-growth`
 */
export function removeMention(text: string, name: string): string {
  return text
    .replace(new RegExp(`<Story figure="${name}">[^]*?</Story>\\n*`, 'g'), '')
    .replace(new RegExp(`<Figure name="${name}"[^>]*/>\\n*`, 'g'), '')
    .replace(new RegExp(`\\[([^\\]]*)\\]\\(#${name}(?:[-.]\\d+)?\\)`, 'g'), '$1');
}
