/** No value of ours but a text is longer; what is, cannot be read anyway. */
const LONGEST = 200;

/**
 * A value of letters, digits, points and hyphens without what people and apps leave around it: invisible characters,
 * blanks, the mark that ended the sentence, words. Latin letters belong to it unless something stands between, so
 * `100 thanks` and `100，谢谢` become `100`, while `100x`, `12,5` and `12 5` stay what they are. So does what seems to hold
 * another parameter: that must not get lost without a word.
 */
export function bareValue(given: string): string {
  return given
    .slice(0, LONGEST)
    .replace(/\p{Cf}/gu, '')
    .trim()
    .replace(/[\W_]*(?! +\d)([^!-~]|["%()<>[\]])[^=]*$|[\W_]+$/, '');
}
