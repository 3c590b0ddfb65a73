import type { PictureStates } from '../kit/pictureStates.ts';

export const states: PictureStates = {
  states: [
    ['zh', ''],
    ['zh', 'pqs1=80'],
    ['en', 'pqs1=40'],
  ],
};
