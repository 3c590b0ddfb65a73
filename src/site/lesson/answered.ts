import { readAnswers } from '../../model/lessons/answers.ts';
import { fillTemplate } from '../../model/text/fillTemplate.ts';
import { keptAnswers } from './keptAnswers.ts';

/** On the contents page: how many of each chapter's questions were answered in this browser. */

for (const mark of document.querySelectorAll<HTMLElement>('[data-answered]')) {
  const own = new Set(mark.dataset.answered?.split(' ').filter(Boolean));
  const done = readAnswers(keptAnswers(), own).answers.size;
  if (done === 0) continue;
  mark.textContent = fillTemplate(mark.textContent, { done, all: own.size });
  mark.hidden = false;
}
