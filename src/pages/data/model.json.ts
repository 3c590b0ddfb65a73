import { model } from '../../site/catalogue/content.ts';

export const GET = () => Response.json(model);
