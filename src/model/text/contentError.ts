/** A mistake in a content file, told in one line: which file, which entry, what was expected. */
export class ContentError extends Error {
  readonly file: string;
  readonly entry: string;
  constructor(file: string, entry: string, expected: string) {
    super(`${file}: ${entry}: ${expected}`.replace(/\s*\n\s*/g, ' '));
    this.name = 'ContentError';
    this.file = file;
    this.entry = entry;
  }
}
