import type { PictureStates } from '../kit/pictureStates.ts';

export const states: PictureStates = {
  states: [
    ['zh', ''],
    ['zh', 'livestream=60'],
    ['en', 'livestream=20'],
  ],
};
