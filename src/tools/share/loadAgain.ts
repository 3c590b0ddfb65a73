/**
 * Loads a script on use. Some browsers remember for the life of a page that a script could not be had, and never ask
 * again; but they say where they looked, and at another address of the same file they do.
 * @throws what the browser says when it cannot be had
 */
export function loadAgain<Module>(load: () => Promise<Module>): Promise<Module> {
  return load().catch((error: unknown) => {
    const [address] = /http\S+\.js/.exec(String(error)) ?? [];
    if (!address) throw error;
    return import(/* @vite-ignore */ `${address}?${Date.now()}`) as Promise<Module>;
  });
}
