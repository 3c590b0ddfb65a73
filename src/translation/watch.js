// Keeps what a translator replaces until `followTranslation.ts` is there, which most readers never load: browsers put
// each text into a `<font>` of their own and take the text away. It stands in embeds as it is here.
{
  /** @type {PageTranslation} */
  const kept = (globalThis.translation = []);
  new MutationObserver((records) => {
    if (!document.querySelector('font')) return;
    // With its words, because somebody may write into a text that has been taken away.
    for (const record of records) kept.push([record, record.removedNodes[0]?.nodeValue]);
    kept.follow?.();
  }).observe(document.body, { childList: true, subtree: true });
}
