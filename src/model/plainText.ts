/**
 * A reader's words as one plain line: line breaks and tabs become spaces, control characters and half characters go,
 * and so do the marks that turn the direction of writing, with which a text could rearrange what stands around it.
 */
export function plainText(text: string): string {
  return text
    .replace(/[\t\n\v\f\r\u0085\u2028\u2029]+/g, ' ')
    .replace(/[\p{Cc}\p{Cs}\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu, '')
    .trim();
}
