/**
 * QQ puts `&appinstall=0` behind a link that has no query; a plain host then looks for a page of that name and finds
 * none. What stands before it is the address that was meant.
 */
const [, meant] = /^(.*\/)&[^/]*$/.exec(location.pathname) ?? [];
if (meant !== undefined) location.replace(`${meant}${location.search}${location.hash}`);
