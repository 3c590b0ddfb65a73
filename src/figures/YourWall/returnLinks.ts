import { qrCode, type QrCode } from '../../tools/share/qrCode.ts';

/** Longer than this, an address on paper is nothing that anybody types. */
const TYPED_LENGTH = 160;
/** Longer than this, the squares of a code are too small for a phone's camera at its printed size. */
const CODE_LENGTH = 800;
/** Modules: the paper around it is light as well. */
const QUIET_ZONE = 2;

export interface ReturnLinks {
  /** To be typed from paper. */
  text: string;
  /** To be read by a camera. */
  code: string;
  /** The reason is in neither, or only in the code. */
  without: 'nothing' | 'text' | 'both';
}

/**
 * The addresses under which a printed wall comes back. The reason stands on the sheet itself, so a link that it would
 * make too long goes without it. What is not the wall's own stays behind: a code holds only so much.
 * @param href the full address of the answer
 */
export function returnLinks(href: string): ReturnLinks {
  const whole = withOnly(href, ['wall', 'shown', 'why']);
  const bare = withOnly(href, ['wall', 'shown']);
  const text = whole.length <= TYPED_LENGTH ? whole : bare;
  const code = whole.length <= CODE_LENGTH ? whole : bare;
  return { text, code, without: text === whole ? 'nothing' : code === whole ? 'text' : 'both' };
}

function withOnly(href: string, names: readonly string[]): string {
  const address = new URL(href);
  const kept = [...address.searchParams].filter(([name]) => names.includes(name));
  address.search = new URLSearchParams(kept).toString();
  return address.href;
}

/** A QR code of the address. */
export function returnCode(address: string): QrCode {
  return qrCode(address, QUIET_ZONE);
}
