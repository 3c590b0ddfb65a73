import type { PictureStates } from '../kit/pictureStates.ts';

export const states: PictureStates = {
  states: [
    ['zh', ''],
    ['zh', 'focus=s1'],
    ['en', 'focus=p3'],
  ],
};
