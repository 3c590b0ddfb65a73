import { ownQuery } from '../../links/ownQuery.ts';
import type { BuilderItem } from './setUp.ts';

/** What the embed in the preview tells of itself. */
export type FrameMessage = { heightPx: number } | { view: string };

/** px: higher than this, something else is talking. */
const HIGHEST = 20000;
/** Letters of a query. */
const LONGEST = 2400;

/**
 * Reads a message of our own kind about this item; undefined for everybody else's. Whoever calls it has checked from
 * which window and which site it comes.
 */
export function readFrameMessage(data: unknown, item: BuilderItem): FrameMessage | undefined {
  if (typeof data !== 'object' || data === null) return undefined;
  const { type, v, id, height, query } = data as Record<string, unknown>;
  if (v !== 1 || id !== item.id) return undefined;
  if (type === 'bits-and-bricks:height' && typeof height === 'number' && height > 0 && height <= HIGHEST)
    return { heightPx: Math.ceil(height) };
  if (type === 'bits-and-bricks:view' && typeof query === 'string' && query.length <= LONGEST)
    return { view: ownQuery(query, item.parameters) };
  return undefined;
}
