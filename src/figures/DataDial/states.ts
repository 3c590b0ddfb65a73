import type { PictureStates } from '../kit/pictureStates.ts';

export const states: PictureStates = {
  states: [
    ['zh', ''],
    ['zh', 'ddlever=100'],
    ['en', 'ddparties=2'],
  ],
};
