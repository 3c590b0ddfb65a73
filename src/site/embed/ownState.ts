const names = (document.body.dataset.parameters ?? '').split(' ');

/**
 * The part of the frame's query that is its figures' own, without what embeds take besides and what hosts add. As
 * `model/ownQuery.ts` has it, but not by importing it: what other pages import too becomes a file, and in a sandboxed
 * frame a file may be out of reach. The script of embeds stands in the page whole.
 */
export function ownState(): string {
  const own = [...new URLSearchParams(location.search)].filter(([name]) => names.includes(name));
  return new URLSearchParams(own).toString();
}
