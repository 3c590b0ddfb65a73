import type { PictureStates } from '../kit/pictureStates.ts';

export const states: PictureStates = {
  states: [
    ['zh', ''],
    ['zh', 'tps5=100'],
    ['en', 'tps5=0'],
  ],
};
