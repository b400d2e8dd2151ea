/** Says `words` through the page's status region. */
export const announce = (words: string): void => document.getElementById('announce')?.replaceChildren(words);
