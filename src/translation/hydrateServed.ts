import { hydrate, type Component } from 'svelte';

const { translation } = globalThis;
if (translation) translation.follow = () => import('./followTranslation.ts');

/**
 * Takes over what the server drew. Where the browser has translated it, it is the server's again for that moment, since
 * hydration goes from node to node.
 */
export function hydrateServed<Props extends Record<string, unknown>>(
  component: Component<Props>,
  options: { target: Element; props: Props; context?: Map<unknown, unknown> },
) {
  const putBack = translation?.setAside?.(options.target);
  // Of which nobody knows what it stands for: only hydration itself can tell.
  for (const font of options.target.querySelectorAll('font')) font.replaceWith(font.textContent);
  const hydrated = hydrate(component, options);
  putBack?.();
  return hydrated;
}
