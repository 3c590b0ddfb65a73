import { coding } from '../../site/catalogue/content.ts';

export const GET = () => Response.json(coding);
