import { mixText } from '../bricks/wallModel.ts';

/**
 * The address of an answer. It names the split even where that is the default, so that whoever collects answers can tell
 * one from a mere link to the figure.
 * @param href the full address of the view
 */
export function answerLink(href: string, mix: readonly number[]): string {
  const address = new URL(href);
  const rest = [...address.searchParams].filter(([name]) => name !== 'wall');
  address.search = new URLSearchParams([['wall', mixText(mix)], ...rest]).toString();
  return address.href;
}
