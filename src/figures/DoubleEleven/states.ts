import type { PictureStates } from '../kit/pictureStates.ts';

export const states: PictureStates = {
  states: [
    ['zh', ''],
    ['zh', 'spread=hour'],
    ['en', 'spread=second'],
  ],
};
