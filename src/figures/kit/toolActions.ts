import type { FigureTable } from '../../model/figures/figure.ts';
import type { FrameData } from '../../model/figures/frame.ts';
import { tableToCsv } from '../../model/publish/csv.ts';
import { loadAgain } from '../../tools/share/loadAgain.ts';
import { openSharePanel } from '../../tools/share/openSharePanel.ts';
import { saveText } from '../../tools/share/saveFile.ts';
import { figurePicture } from './figurePicture.ts';

/** What the row of tools does; loaded by who uses one of them. Each is named by the tool, and throws when it fails. */

/** A figure as it is seen when a tool is pressed. */
interface FigureInUse {
  frame: FrameData;
  /** Its state, as in a link. */
  query: string;
  table: FigureTable;
  sentence: string;
  /** The element whose visible SVG is the picture. */
  figure: HTMLElement | undefined;
  /** The tool. */
  opener: HTMLElement;
}

/** What is labelled as an illustration on the page stays labelled when it leaves the page. */
const sourceOf = ({ badge, source }: FrameData) => [badge, source].filter(Boolean).join(' · ');

export async function share({ frame, figure, query, sentence, opener }: FigureInUse): Promise<void> {
  const infoHref = frame.addresses?.shareInfo;
  if (infoHref === undefined) throw new Error(`${frame.id} is not shared.`);
  const picture = () => figurePicture(figure);
  await openSharePanel({ infoHref, opener, query, sentence, source: sourceOf(frame), picture });
}

export function csv({ frame, table }: FigureInUse): void {
  saveText(tableToCsv(table), `${frame.id}.csv`, 'text/csv');
}

export const svg = (figure: FigureInUse): Promise<void> => savePicture(figure, 'svg');
export const png = (figure: FigureInUse): Promise<void> => savePicture(figure, 'png');

async function savePicture({ frame, figure }: FigureInUse, format: 'svg' | 'png'): Promise<void> {
  // By itself: who shares or saves a table does without it.
  const { savePicture: save } = await loadAgain(() => import('./savePicture.ts'));
  const { id, lang, title } = frame;
  await save(figure, `${id}.${format}`, format, { lang, title, source: sourceOf(frame) });
}
