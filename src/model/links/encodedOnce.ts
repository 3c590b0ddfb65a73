/**
 * A text from a query that an app encoded once more on its way: `%E5%85%88` is 先. Only if all of it looks so, and some of
 * it can hardly be meant: nobody writes the bytes of a Chinese character, but somebody may write `50%fair`.
 */
export function encodedOnce(text: string): string {
  if (/[^!-~]/.test(text) || !/%[C-F].%[89AB]|%2[0C]/i.test(text)) return text;
  try {
    return decodeURIComponent(text.replaceAll('+', ' '));
  } catch {
    return text;
  }
}
