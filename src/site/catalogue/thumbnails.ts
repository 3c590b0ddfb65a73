import type { Component } from 'svelte';
import { render } from 'svelte/server';
import { folderOf } from '../../model/content/readContent.ts';
import type { Language } from '../../model/text/language.ts';
import { figures } from './figures.ts';

const components = import.meta.glob<Component<{ data: unknown }>>('../../figures/*/Thumbnail.svelte', {
  import: 'default',
  eager: true,
});

/**
 * A figure as one small picture of its default state: an SVG with a `viewBox`, for preview pictures and the gallery.
 * @throws Error when the figure has none
 */
export function thumbnailOf(id: string, lang: Language): string {
  const { name, data } = figures.figure(id, lang);
  const component = components[`../../figures/${folderOf(name)}/Thumbnail.svelte`];
  if (!component) throw new Error(`figure ${name}: expected src/figures/${folderOf(name)}/Thumbnail.svelte`);
  return render(component, { props: { data } }).body.replace(/<!--[^]*?-->/g, '');
}
