import type { PictureStates } from '../kit/pictureStates.ts';

export const states: PictureStates = {
  states: [
    ['zh', ''],
    ['zh', 'lms4=60'],
    ['en', 'lmpick=80'],
  ],
};
