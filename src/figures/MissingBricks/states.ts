import type { PictureStates } from '../kit/pictureStates.ts';

export const states: PictureStates = {
  states: [
    ['zh', ''],
    ['zh', 'brick=p3-celebrity'],
    ['en', 'brick=p1-coverage'],
  ],
};
