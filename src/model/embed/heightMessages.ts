/** How an embed tells the page around it how high it is, in the formats that hosts already understand. */

export interface EmbedHeight {
  /** Of the whole embed, in CSS px. */
  heightPx: number;
  /** What is embedded: `market-growth`, `2.4`. */
  id: string;
  /** WordPress' name for the frame, where the address carries one. */
  secret?: string | undefined;
  /** The embed's own address. */
  href: string;
}

/** Messages for `postMessage`, whole pixels. Each host takes its own and passes over the others. */
export function heightMessages({ heightPx, id, secret, href }: EmbedHeight): readonly unknown[] {
  const height = Math.ceil(heightPx);
  return [
    { type: 'bits-and-bricks:height', v: 1, id, height },
    // Canvas (LTI)
    { subject: 'lti.frameResize', height },
    // Pages with Datawrapper's snippet
    { 'datawrapper-height': { [id]: height } },
    { sentinel: 'amp', type: 'embed-size', height },
    // Medium, Embedly
    JSON.stringify({ src: href, context: 'iframe.resize', height }),
    // Pages with h5p-resizer.js
    { context: 'h5p', action: 'resize', scrollHeight: height },
    `pymxPYMx${pymChild(href) ?? id}xPYMxheightxPYMx${height}`,
    ...(secret === undefined ? [] : [{ message: 'height', value: height, secret }]),
  ];
}

/** WordPress appends `#?secret=…` to the address of a frame. Undefined when it did not. */
export function embedSecret(hash: string): string | undefined {
  return /[#?&]secret=([a-zA-Z0-9]{1,64})(?![a-zA-Z0-9])/.exec(hash)?.[1];
}

/** Pym's parent names the element that holds the frame in the address, and listens to that name only. */
function pymChild(href: string): string | undefined {
  return new URL(href).searchParams.get('childId') || undefined;
}
