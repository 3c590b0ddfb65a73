import { model } from '../../site/content.ts';

export const GET = () => Response.json(model);
