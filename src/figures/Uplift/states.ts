import type { PictureStates } from '../kit/pictureStates.ts';

export const states: PictureStates = {
  states: [
    ['zh', ''],
    ['zh', 'visitors=2000'],
    ['en', 'conversion=10'],
  ],
};
