/** One bar of squares under its words; drawn at one width, since two columns of the text are as wide as a phone. */
export const WIDTH = 288;

/** From the top of a bar: its name, base and result, the room in which "+40%" hangs, the ground. */
export const BAR = { name: 14, change: 42, hangTop: 54, hangHeight: 24, ground: 102, height: 122 } as const;

/** Lays bars one under the other. */
export function layout(bars: number) {
  return { width: WIDTH, height: bars * BAR.height };
}
