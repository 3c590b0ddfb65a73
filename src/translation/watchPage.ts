import './watch.js';

/** In a page, panels draw as well, and figures come late: what follows a translation is there before them. */
if (globalThis.translation) globalThis.translation.follow = () => import('./followTranslation.ts');
