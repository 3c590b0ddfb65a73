import type { APIRoute, GetStaticPaths } from 'astro';
import type { FigureModules } from '../../../../site/catalogue/figureData.ts';
import { shareInfoOf } from '../../../../site/share/describe.ts';
import { sharePaths, type ShareItem } from '../../../../site/catalogue/shareItems.ts';

const modules = import.meta.glob('../../../../figures/*/definition.ts', { eager: true }) as FigureModules;

export const getStaticPaths = (() => sharePaths(modules)) satisfies GetStaticPaths;

export const GET: APIRoute<{ item: ShareItem }> = ({ props: { item } }) => Response.json(shareInfoOf(item, modules));
