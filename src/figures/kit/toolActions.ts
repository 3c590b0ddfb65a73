import type { FigureTable } from '../../model/figures/figure.ts';
import type { FrameData } from '../../model/figures/frame.ts';
import { tableToCsv } from '../../model/publish/csv.ts';
import { loadAgain } from '../../tools/share/loadAgain.ts';
import { openSharePanel } from '../../tools/share/openSharePanel.ts';
import { saveText } from '../../tools/share/saveFile.ts';
import { figurePicture } from './figurePicture.ts';

/** What the row of tools does; loaded by who uses one of them. */

export interface Sharing {
  infoHref: string;
  opener: HTMLElement;
  query: string;
  sentence: string;
  source: string;
  /** The element whose visible SVG is the picture. */
  figure: HTMLElement | undefined;
}

export async function share({ figure, ...what }: Sharing): Promise<void> {
  await openSharePanel({ ...what, picture: () => figurePicture(figure) });
}

export function saveCsv(table: FigureTable, { id }: FrameData): void {
  saveText(tableToCsv(table), `${id}.csv`, 'text/csv');
}

/** @throws Error as `savePicture.ts` says */
export async function savePicture(
  figure: HTMLElement | undefined,
  { id, lang, title }: FrameData,
  format: 'svg' | 'png',
  source: string,
): Promise<void> {
  // By itself: who shares or saves a table does without it.
  const { savePicture: save } = await loadAgain(() => import('./savePicture.ts'));
  await save(figure, `${id}.${format}`, format, { lang, title, source });
}
