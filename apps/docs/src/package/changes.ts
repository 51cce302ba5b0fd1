/** What a version brought its readers. */
export interface Release {
	readonly version: string;
	/** Sentences, in which code stands between backticks. */
	readonly changes: readonly string[];
}

/** Reads a changelog as Changesets writes it, newest first. How large a change is is said by the number of its version. */
export function releasesIn(changelog: string): readonly Release[] {
	return changelog
		.split(/^## /m)
		.slice(1)
		.map((part) => {
			const [version = "", ...lines] = part.split("\n");
			return {
				version: version.trim(),
				changes: lines
					.join("\n")
					.split(/^- /m)
					.slice(1)
					.map((change) =>
						change
							.replace(/^###.*$/m, "")
							.replace(/\s+/g, " ")
							.trim(),
					),
			};
		});
}
