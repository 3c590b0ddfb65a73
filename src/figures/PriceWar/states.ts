import type { PictureStates } from '../kit/pictureStates.ts';

export const states: PictureStates = {
  states: [
    ['zh', ''],
    ['zh', 'pwlever=80'],
    ['en', 'pwcut=30'],
  ],
};
