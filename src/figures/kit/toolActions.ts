import type { FigureTable } from '../../model/figures/figure.ts';
import type { FrameData } from '../../model/figures/frame.ts';
import { tableToCsv } from '../../model/publish/csv.ts';
import { loadAgain } from '../../tools/share/loadAgain.ts';
import { openSharePanel } from '../../tools/share/openSharePanel.ts';
import { fetchShareInfo } from '../../tools/share/fetchShareInfo.ts';
import { sayFrom } from '../../tools/share/say.ts';
import { saveText } from '../../tools/share/saveFile.ts';
import { figurePicture } from './figurePicture.ts';

/**
 * What the row of tools does; loaded by who uses one of them. Each is named by the tool, gives what is to be said of it,
 * and throws when it fails.
 */

/** A figure as it is seen when a tool is pressed. */
interface FigureInUse {
  frame: FrameData;
  /** Its state, as in a link. */
  query: string;
  /** The full address of this view on the site. */
  href: string;
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

export function csv(used: FigureInUse): Promise<string> {
  saveText(tableToCsv(used.table), `${used.frame.id}.csv`, 'text/csv');
  return elsewhere(used);
}

export const svg = (figure: FigureInUse): Promise<string> => savePicture(figure, 'svg');
export const png = (figure: FigureInUse): Promise<string> => savePicture(figure, 'png');

async function savePicture(used: FigureInUse, format: 'svg' | 'png'): Promise<string> {
  const { frame, figure } = used;
  // By itself: who shares or saves a table does without it.
  const { savePicture: save } = await loadAgain(() => import('./savePicture.ts'));
  const { id, lang, title } = frame;
  await save(figure, `${id}.${format}`, format, { lang, title, sentence: used.sentence, source: sourceOf(frame) });
  return elsewhere(used);
}

/**
 * A frame in a sandbox may be forbidden to save files, and nothing tells whether it is: then it is said where the file is
 * to be had. Empty everywhere else, and where the words for it are out of reach.
 */
async function elsewhere({ frame, href }: FigureInUse): Promise<string> {
  const infoHref = frame.addresses?.shareInfo;
  if (window.origin !== 'null' || infoHref === undefined) return '';
  try {
    return sayFrom((await fetchShareInfo(infoHref)).words)('savedInFrame', { address: href });
  } catch {
    return '';
  }
}
