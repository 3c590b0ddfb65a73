/** What the panel is asked to share. Everything else it fetches. */
export interface ShareRequest {
  /** Where `ShareInfo` of the section or figure stands. */
  infoHref: string;
  /** The state, as a query with or without its `?`. What belongs to something else is left out. */
  query: string;
  /** Where the focus goes when the panel is closed. */
  opener: HTMLElement;
  /** What is to be seen, in one sentence; the thing's own description where there is none. */
  sentence?: string;
  /** One block of the section, with its id: `2.4.p3`. */
  block?: HTMLElement | undefined;
  /** The line under a saved picture: where it is from, and what it is not. */
  source?: string;
  /** The picture as it is now, drawn when a card is asked for; the preview picture where there is none. */
  picture?: () => SharedPicture;
}

/** An SVG that needs nothing from the page. */
export interface SharedPicture {
  svg: string;
  widthPx: number;
  heightPx: number;
  /** Room on every side for what reaches over the edge, counted in both. */
  bleedPx: number;
}
