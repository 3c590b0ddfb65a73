import type { APIRoute, GetStaticPaths } from 'astro';
import { oembedOf } from '../../../../site/share/describe.ts';
import { itemPaths, type Item } from '../../../../site/catalogue/items.ts';

export const getStaticPaths = itemPaths satisfies GetStaticPaths;

export const GET: APIRoute<{ item: Item }> = ({ props: { item } }) => Response.json(oembedOf(item));
