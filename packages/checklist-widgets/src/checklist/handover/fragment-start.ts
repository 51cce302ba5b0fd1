/** The part of a share link that carries progress: browsers do not send it to any server. */
export const fragmentStart = "#progress=";
