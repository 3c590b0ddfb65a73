/** Old names in links → the ids that took their place, for a parameter's `was`. */
export function formerIds(parts: readonly { id: string; was?: readonly string[] }[]): Record<string, string> {
  return Object.fromEntries(parts.flatMap(({ id, was = [] }) => was.map((former) => [former, id])));
}
