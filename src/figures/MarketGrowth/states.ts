import type { PictureStates } from '../kit/pictureStates.ts';

export const states: PictureStates = {
  props: { story: true },
  states: [
    ['zh', ''],
    ['zh', 'guess=24'],
    ['en', 'guess=70&step=answer'],
    ['zh', 'step=record'],
    ['en', 'step=cross-border'],
  ],
};
