/** The full address of a path on this site that already has its base: `/bricks/zh/` → `https://example.org/bricks/zh/`. */
export function fullAddress(path: string): string {
  return new URL(path, import.meta.env.SITE).href;
}
