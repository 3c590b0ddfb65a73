import type { PictureStates } from '../kit/pictureStates.ts';

export const states: PictureStates = {
  states: [
    ['zh', ''],
    ['zh', 'farmbase=10'],
    ['en', 'courierbase=10'],
  ],
};
