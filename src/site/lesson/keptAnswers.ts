/** What was answered, as this browser keeps it: for this site alone, and never sent. */

/** Also the name of the parameter that carries answers in a link. */
export const KEPT = 'checks';

export function keptAnswers(): string {
  try {
    return localStorage.getItem(KEPT) ?? '';
  } catch {
    return '';
  }
}

export function keepAnswers(text: string): void {
  try {
    if (text === '') localStorage.removeItem(KEPT);
    else localStorage.setItem(KEPT, text);
  } catch {
    // No storage: then they are kept while the page stands.
  }
}
