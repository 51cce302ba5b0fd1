/**
 * Where the project's files can be edited in a browser: set `DOCS_REPOSITORY` when the site is published. Without it no
 * page has a link to edit it, because nobody knows where that would lead.
 */
export const repository: string | undefined =
	process.env.DOCS_REPOSITORY || undefined;

/** The address at which a file of the project can be edited; undefined where the repository has none. */
export const editAddress = (path: string): string | undefined =>
	repository === undefined ? undefined : `${repository}/edit/main/${path}`;

/** The file that an address of {@link editAddress} is about. */
export const editedFile = (address: string) =>
	address.split("/edit/main/")[1] ?? address;
