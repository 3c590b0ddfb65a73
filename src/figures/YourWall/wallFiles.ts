import { fillTemplate } from '../../model/text/fillTemplate.ts';
import { plainText } from '../../model/text/plainText.ts';
import { readWallFile, wallFile, type WallAnswer } from '../../model/walls/wallAnswer.ts';
import { saveText } from '../../tools/share/saveFile.ts';
import { mixText } from '../bricks/wallModel.ts';
import { fetchLaterWords } from './fetchLaterWords.ts';
import type { YourWallData } from './wallData.ts';

/** Bytes: a file of ours takes a few hundred, so a longer one is not read at all. */
const LONGEST_FILE = 64 * 1024;

export function saveWall(answer: WallAnswer): void {
  saveText(wallFile(answer), `wall-${mixText(answer.mix)}.json`, 'application/json');
}

/**
 * @returns the answer in the file, if it is one, and what to say of it
 * @throws Error when the words cannot be had
 */
export async function openWall(
  { wall, laterHref }: YourWallData,
  file: File,
): Promise<{ answer: WallAnswer | undefined; said: string }> {
  const { file: says } = await fetchLaterWords(laterHref);
  const text = file.size > LONGEST_FILE ? '{}' : await file.text().catch(() => '');
  const { strategyCount } = wall.shape;
  const { answer, problem } = readWallFile(text, { strategyCount, budgetPoints: wall.budgetPoints });
  const said = fillTemplate(answer ? says.opened : says.openFailed, {
    file: plainText(file.name),
    why: problem ? says[problem] : '',
  });
  return { answer, said };
}
