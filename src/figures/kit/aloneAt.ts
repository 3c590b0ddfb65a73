/** Context: where a figure in a chapter stands alone, with all that it can show; nothing where it does. */
export const ALONE_AT = 'alone-at';
