/** The parts of a heading between which a line may break, in a language without spaces: each ends with its mark. */
export function phrases(text: string): string[] {
  return text.match(/[^，。：；？！、]+[，。：；？！、]*[”』」]?/g) ?? [text];
}
