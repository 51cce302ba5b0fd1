/** The part of a share link that carries progress: browsers do not send it to any server. */
export const fragmentStart = "#progress=";

/** Whether a fragment is a share link, also where its equals sign was encoded on the way. */
export const isShareLink = (fragment: string) => /^#progress\b/.test(fragment);
