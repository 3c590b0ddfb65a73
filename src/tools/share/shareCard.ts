import type { ShareInfo } from '../../model/publish/shareInfo.ts';
import { figureCard } from './figureCard.ts';
import { previewCard } from './previewCard.ts';
import type { SharedPicture } from './shareRequest.ts';

/** What a card shows. */
export interface CardSource {
  info: ShareInfo;
  /** What its code leads to. */
  link: string;
  /** One sentence. */
  about: string;
  /** Under the code: what to do with it. */
  scan: string;
  /** Where the picture is from; empty where its part of the whole says enough. */
  source: string;
  /** The figure as it is now; the preview picture where there is none. */
  picture?: (() => SharedPicture) | undefined;
}

/** A picture for a group chat, with a code that leads to the place. @throws Error when it cannot be drawn */
export async function shareCard(card: CardSource): Promise<Blob> {
  return card.picture ? figureCard(card, card.picture()) : previewCard(card);
}
