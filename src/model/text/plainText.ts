/**
 * A reader's words as one plain line: line breaks and tabs become spaces, control characters and half characters go,
 * and so do the marks that turn the direction of writing, with which a text could rearrange what stands around it.
 */
export function plainText(text: string): string {
  return text
    .replace(/[\t-\r\u0085\u2028\u2029]+/g, ' ')
    .replace(/[\p{Cc}\p{Cs}\p{Bidi_Control}]/gu, '')
    .trim();
}

/**
 * Words from outside as they may stand in a message.
 * @param most UTF-16 units; what is longer ends in an ellipsis
 */
export function shortPlainText(text: string, most: number): string {
  const plain = plainText(text);
  return plain.length > most ? `${plainText(plain.slice(0, most))}…` : plain;
}
