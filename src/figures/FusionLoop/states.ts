import type { PictureStates } from '../kit/pictureStates.ts';

export const states: PictureStates = {
  states: [
    ['zh', ''],
    ['zh', 'orchard=4'],
    ['en', 'orchard=6'],
  ],
};
