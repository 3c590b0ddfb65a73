import type { PictureStates } from '../kit/pictureStates.ts';

export const states: PictureStates = {
  states: [
    ['zh', ''],
    ['zh', 'since=2014'],
    ['en', 'since=2019'],
  ],
};
