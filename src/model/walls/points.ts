/** Sliders move in steps of 5 points of 100. */
export const STEP_POINTS = 5;
export const FULL_POINTS = 100;
