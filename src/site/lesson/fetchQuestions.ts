/**
 * A page as a document. By a request for one, because a page's policy lets no text become elements; what it brings is not
 * run.
 */
function fetchPage(href: string): Promise<Document> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open('GET', href);
    request.responseType = 'document';
    const fail = () => reject(new Error(`no page at ${href}`));
    request.onload = () => {
      if (request.status === 200 && request.responseXML) resolve(request.responseXML);
      else fail();
    };
    request.onerror = fail;
    request.send();
  });
}

/** What is said of answers comes with the first questions, and stays. */
function adoptWords(page: Document): void {
  const words = page.querySelector('[data-check-words]');
  if (words && !document.querySelector('[data-check-words]')) document.body.append(document.adoptNode(words));
}

/** The page of a section's questions, which its fold names; nothing where it cannot be had. */
async function pageOf({ dataset: { questionsAt } }: HTMLElement): Promise<Document | undefined> {
  return questionsAt === undefined ? undefined : fetchPage(questionsAt).catch(() => undefined);
}

/** The words alone, for who has answered before and has not opened anything yet. */
export async function fetchWords(): Promise<void> {
  const fold = document.querySelector<HTMLElement>('.checks');
  const page = fold && !document.querySelector('[data-check-words]') && (await pageOf(fold));
  if (page) adoptWords(page);
}

/**
 * Puts a section's questions into the places of their links; if they cannot be had, links they stay.
 * @param fold with the page that holds them as `data-questions-at`
 */
export async function fetchQuestions(fold: HTMLElement): Promise<void> {
  const page = fold.querySelector('.check-slot') && (await pageOf(fold));
  if (!page) return;
  adoptWords(page);
  for (const slot of fold.querySelectorAll<HTMLElement>('.check-slot')) {
    const check = page.querySelector(`[data-check="${slot.dataset.question ?? ''}"]`);
    if (check) slot.replaceWith(document.adoptNode(check));
  }
}
