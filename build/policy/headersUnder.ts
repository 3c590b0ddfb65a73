/** The rules of `_headers`, written for a site at the root of its host, for one under a base path such as `/bricks/`. */
export function headersUnder(base: string, rules: string): string {
  const prefix = base.replace(/\/$/, '');
  return rules.replace(/^\//gm, `${prefix}/`);
}
