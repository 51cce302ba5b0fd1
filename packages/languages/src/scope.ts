/** Where the texts of the interface stand, from the root of the repository. */
export const folders: readonly string[] = [
	"apps/docs/src",
	"packages/checklist-widgets/src",
	"apps/docs/astro.config.ts",
	"packages/core/src/checklist",
	"packages/core/src/errors",
	"packages/core/src/icalendar",
	"packages/core/src/process/condition",
	"packages/core/src/timeline/assumptions/sentences.ts",
	"packages/core/src/timeline/comparison",
	"packages/core/src/timeline/results",
	"packages/core/src/timeline/spread",
	"packages/core/src/timeline/trend",
	"packages/core/src/words",
];

/** What in those folders is not of the interface, and why. */
const left: readonly { readonly files: RegExp; readonly because: string }[] = [
	{
		files: /\.(test|test-d|generated)\.tsx?$|\/(testing|fixtures|stubs)\//,
		because: "no reader sees it",
	},
	{
		files: /errors\/(definition|sandbox|catalogue)|issue-pages\.ts$/,
		because: "for authors of definitions and mocks, who write English",
	},
	{
		files:
			/docs\/src\/(authors|components\/(authors|command-line|package|sandbox)|content\/(defined|generated-loader)|package|standards)\//,
		because:
			"about definitions, the command and the package, which are English",
	},
	{
		files:
			/docs\/src\/(integrations|markdown|editions|offline\/worker-file|chunk-|code-|host-|light-|pages\/llms|guide\/command)/,
		because: "steps of the build, and what programs read",
	},
	{
		files: /\/design\/|specimens\.tsx$|\/specimens\//,
		because: "samples, for authors who change the parts of pages",
	},
	{
		files: /schema\.ts$|table-of-estimate|days-off|tool-command/,
		because: "for programs",
	},
	{
		files: /snippets\/languages|packed\/mangling|linked-lengths|draws-beside/,
		because: "code, and keys of random numbers",
	},
	{
		files:
			/core\/src\/checklist\/message\/|guide\/kick-off\.ts|condition\/sentence\.ts/,
		because:
			"goes on from, or to, the provider’s own words, which are English: e-mails, questions, conditions",
	},
];

/** Strings that read as words and are none: what programs compare, and names. */
export const codes: ReadonlySet<string> = new Set([
	"a file",
	"a person",
	"a simulation",
	"all days",
	"answers {id}",
	"index",
	"rehearse {id}",
	"sandbox {id}",
	"sandbox {id} --allow-origin {origin}",
	"tasks {id}",
	"the provider",
	"{toolCommand} sandbox {id}",
	"?integration={id}",
]);

/** Whether the texts of a file are of the interface. */
export function isInScope(path: string): boolean {
	return (
		/\.(ts|tsx|astro|mdx?)$/.test(path) &&
		folders.some((folder) => `${path}/`.startsWith(`${folder}/`)) &&
		!left.some(({ files }) => files.test(path))
	);
}

/** Whether a file is a hand-written page, of which lists and searches show the title. */
export const isText = (path: string): boolean => /\.mdx?$/.test(path);

/** Whether a hand-written page belongs to the interface as a whole: those that show what the reader has. */
export const isPage = (path: string): boolean =>
	/docs\/src\/content\/docs\/(my|offline)\.mdx$/.test(path);
