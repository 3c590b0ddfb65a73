/** Measures of both layouts, in px down; Ends.svelte says the slots again in CSS. */
export const SLOT_PX = { wide: 108, narrow: 92 } as const;
/** The pitch of threads where they meet an end. */
export const THREAD_PX = { wide: 6, narrow: 4 } as const;
/** On a phone an end's name stands above its threads. */
export const BAR_MIDDLE_PX = { wide: 54, narrow: 58 } as const;
/** Under the map: what the lines stand for. */
export const KEY_PX = { wide: 36, narrow: 76 } as const;

export const ITEM_ROW_PX = 38;
export const ITEM_GAP_PX = 10;

/** How wide a line of text may be, in em of its size. */
export const NAME_EM = 11;
export const ITEM_EM = 10;
