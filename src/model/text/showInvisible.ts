/**
 * Words from outside as they stand in a message in which the invisible is what matters: a blank at the end, a character
 * without a shape, a line break or a blank of another kind is `␣`, in every language. What is long ends in an ellipsis.
 */
export function showInvisible(text: string): string {
  return text.replace(/ $|[^\S ]|\p{C}/gu, '␣').replace(/^(.{40}).+/su, '$1…');
}
