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

/** The empty column beside the text, px in the window. */
interface Margin {
  left: number;
  width: number;
}

const GAP_PX = 6;

/**
 * The margin beside a number's text: where its section has two columns and the number stands in the first.
 * @param columns the widths of the section's columns, px
 */
export function marginBeside(
  number: { left: number },
  section: { left: number },
  columns: readonly number[],
  gap: number,
): Margin | undefined {
  const [text, width] = columns;
  if (text === undefined || width === undefined || columns.length !== 2) return undefined;
  const left = section.left + text + gap;
  return number.left < left ? { left, width } : undefined;
}

/** In the margin a passport begins with its number's line, or as much higher as it has to. */
export function placeInMargin(line: Box, passport: Size, { left }: Margin, window: Window): PassportPlace {
  const room = window.height - window.top - GAP_PX;
  const lowest = window.height - GAP_PX - Math.min(passport.height, room);
  return { top: Math.max(window.top, Math.min(line.top, lowest)), left, room };
}

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
