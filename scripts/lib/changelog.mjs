/**
 * How Changesets writes the changelog: what readers can do now, in the words of whoever changed it, and nothing else. Its
 * own ways put hashes of commits before each sentence, which readers cannot use.
 */
export default {
	/** @param {{ readonly summary: string }} changeset */
	getReleaseLine: async ({ summary }) =>
		`- ${summary.trim().replaceAll("\n", "\n  ")}`,
	/** What the package is made of is inside it, so that no release is for another's sake alone. */
	getDependencyReleaseLine: async () => "",
};
