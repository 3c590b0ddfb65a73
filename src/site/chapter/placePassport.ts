/** px, in the window. */
interface Box {
  top: number;
  bottom: number;
  left: number;
}

/** px. */
interface Size {
  width: number;
  height: number;
}

/** px. What is scrolled to comes to stand below `top`: what is above it is moved when it gets the focus. */
interface Window extends Size {
  top: number;
}

/** px from the window's upper left corner; `room` is how high it may be there. */
interface PassportPlace {
  top: number;
  left: number;
  room: number;
}

const GAP_PX = 6;

/**
 * Where a passport is read beside its number: below it where it fits or where more room is than above, else above;
 * never over the number, never out of the window.
 * @param line the line of text that the number stands in, or its lines; where the one that was pressed begins
 * @param passport as high as it would like to be
 */
export function placePassport(line: Box, passport: Size, window: Window): PassportPlace {
  const below = window.height - line.bottom - 2 * GAP_PX;
  const above = line.top - window.top - GAP_PX;
  const left = Math.max(0, Math.min(line.left, window.width - passport.width));
  if (passport.height <= below || below >= above) return { top: line.bottom + GAP_PX, left, room: below };
  return { top: Math.max(window.top, line.top - GAP_PX - passport.height), left, room: above };
}
