{
  const link = document.querySelector('[data-share-section]');
  if (link instanceof HTMLAnchorElement)
    link.onclick = async (event) => {
      if (event.ctrlKey || event.metaKey) return;
      event.preventDefault();
      try {
        const code = link.querySelector('template')?.content.querySelector('script')?.getAttribute('src');
        const { share } = await import(`${code}`);
        await share(link);
      } catch {
        link.nextElementSibling?.replaceChildren(`${link.dataset.failed} ${link.href}`);
      }
    };
}
