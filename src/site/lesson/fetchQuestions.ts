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

/**
 * Puts a section's questions into the places of their links; if they cannot be had, links they stay.
 * @param fold with the page that holds them as `data-questions-at`
 */
export async function fetchQuestions(fold: HTMLElement): Promise<void> {
  const { questionsAt } = fold.dataset;
  if (questionsAt === undefined || !fold.querySelector('.check-slot')) return;
  let page: Document;
  try {
    page = await fetchPage(questionsAt);
  } catch {
    return;
  }
  for (const slot of fold.querySelectorAll<HTMLElement>('.check-slot')) {
    const check = page.querySelector(`[data-check="${slot.dataset.question ?? ''}"]`);
    if (check) slot.replaceWith(document.adoptNode(check));
  }
}
