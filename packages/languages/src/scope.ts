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
	"packages/rehearsal/src/covered",
	"packages/rehearsal/src/demonstration/act-in-words.ts",
	"packages/rehearsal/src/judge",
	"packages/rehearsal/src/language/duration.ts",
	"packages/rehearsal/src/pre-flight",
	"packages/rehearsal/src/report",
	"packages/rehearsal/src/standards/documents.ts",
	"packages/sandbox/src/engine/contract/fault-in-words.ts",
	"packages/sandbox/src/engine/contract/switch.ts",
	"packages/sandbox/src/engine/contract/unprovoked.ts",
	"packages/sandbox/src/engine/errors",
	"packages/sandbox/src/engine/faults/general-faults.ts",
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
			/docs\/src\/(authors|components\/(authors|command-line|sandbox)|content\/(defined|generated-loader)|package|standards)\/|components\/package\/(PackageFacts|ToolBlock)/,
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
			/rehearsal\/src\/(report\/(case-report|github|junit|text)|covered\/coverage-report|pre-flight\/in-words|judge\/(attempt|index-of-traffic|violation))/,
		because: "for terminals, continuous integration and programs",
	},
	{
		files:
			/core\/src\/checklist\/message\/|guide\/kick-off-text\.ts|condition\/sentence\.ts/,
		because:
			"goes on from, or to, the provider’s own words, which are English: e-mails, questions, conditions",
	},
];

/** Strings that read as words and are none: what programs compare, and names. */
export const codes: ReadonlySet<string> = new Set([
	"a field",
	"a file",
	"a message is not as it must be",
	"a person",
	"a simulation",
	"all days",
	"Bearer unknown",
	"an answer",
	"an error",
	"answers {id}",
	"content type",
	"in progress",
	"index",
	"needs a person",
	"needs the provider",
	"not applicable",
	"not started",
	"query {name}",
	"query {pointer}",
	"rehearse {id}",
	"sandbox {id}",
	"sandbox {id} --allow-origin {origin}",
	"tasks {id}",
	"status {status}",
	"the operation",
	"the provider",
	"this must not happen",
	"too early",
	"too late",
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

/**
 * Whether what a file writes goes to somebody who reads English, whatever the edition: then what it imports stays as it is
 * written, in a copy of its own.
 */
export const isForOthers = (path: string): boolean =>
	/rehearsal\/src\/evidence\/|docs\/src\/guide\/kick-off-text\.ts$/.test(path);

/** Whether a file is a hand-written page, of which lists and searches show the title. */
export const isText = (path: string): boolean => /\.mdx?$/.test(path);

/** Whether a hand-written page belongs to the interface as a whole: those that show what the reader has. */
export const isPage = (path: string): boolean =>
	/docs\/src\/content\/docs\/(my|offline)\.mdx$/.test(path);
