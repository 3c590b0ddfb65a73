// Takes over an embed's figures once they come near, in place of Astro's own element for islands: that is 2 KB of slots,
// frameworks and kinds of values that an embed never has (`islands/leanIslands.ts` takes it out of the built page).
// It stands in the page as it is here, because Astro makes a file of any script that imports on use; and in a
// sandboxed frame a file may be out of reach.
{
  // A slow line may drop a file once: again after a second.
  /** @param {string} address */
  const load = (address) =>
    import(address).catch(async () => {
      await new Promise((resolve) => setTimeout(resolve, 1000));
      return import(address + '?again');
    });
  /** @param {Element} figure */
  const wake = async (figure) => {
    near.unobserve(figure);
    // An island has no box of its own.
    const island = figure.parentElement;
    if (!island) return;
    try {
      const [component, renderer] = await Promise.all(
        ['component-url', 'renderer-url'].map((name) => load(island.getAttribute(name) ?? '')),
      );
      if (translation?.[0]) await translation.follow?.();
      renderer.default(island)(component.default, JSON.parse(island.getAttribute('props') ?? '{}'));
      island.removeAttribute('ssr');
    } catch (error) {
      // What cannot be had stays the picture that it is, and says so.
      delete document.documentElement.dataset.linked;
      dispatchEvent(new Event('refused'));
      console.error(error);
    }
  };
  const near = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries) if (isIntersecting) void wake(target);
    },
    { rootMargin: '200px' },
  );
  // Where the link asks for a state, no figure waits with the default.
  for (const figure of document.querySelectorAll('astro-island > :first-child'))
    if (location.search) void wake(figure);
    else near.observe(figure);
}
