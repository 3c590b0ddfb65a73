/**
 * A Vite plugin for the browser's code: what is imported on use is imported, and nothing hints at it before. Vite's
 * helper for such hints weighs 1 KB in every page and embed, to save a journey when a panel is opened.
 */
export function plainImports() {
  return {
    name: 'plain-imports',
    enforce: 'pre' as const,
    // Here, because Astro sets a value of its own over the configuration's.
    configEnvironment: (name: string) => (name === 'client' ? { build: { modulePreload: false as const } } : undefined),
    load: (id: string) =>
      id === '\0vite/preload-helper.js' ? 'export const __vitePreload = (load) => load();' : undefined,
  };
}
