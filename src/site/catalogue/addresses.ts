import { createAddresses } from '../../model/links/addresses.ts';
import { sections } from './content.ts';

/** Where everything stands on the site, under its base path. */
export const addresses = createAddresses(import.meta.env.BASE_URL, sections);
