/**
 * Where the project's files can be edited in a browser: set `DOCS_REPOSITORY` when the site is published. Without it the
 * links point at a name that is reserved for examples; they still say which file it is.
 */
export const repository =
	process.env.DOCS_REPOSITORY ?? "https://git.example/slipway";

/** The address at which a file of the project can be edited. */
export const editAddress = (path: string) => `${repository}/edit/main/${path}`;

/** The file that an address of {@link editAddress} is about. */
export const editedFile = (address: string) =>
	address.split("/edit/main/")[1] ?? address;
