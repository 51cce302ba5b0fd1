/**
 * Which modules share a file in the browser, by package and by its rooms. Left alone, the bundler makes a file of every
 * set of modules that the same pages need; a dozen small files compress worse than four, and each waits for the one that
 * names it. The tests of each page's weight show when a group has drawn in too much.
 */
export const chunkGroups = [
	{
		// For the small scripts of pages that are only read.
		name: "starting",
		test: anyOf(
			// Not what few pages need, or only where something is stored.
			inWidgets(
				"shared/starter/(?!offer-copies|own-address|paint-progress|show-|stored-)\\S+",
				"checklist/handover/fragment-start",
			),
			"vite/preload-helper",
		),
		priority: 5,
	},
	{
		// For code blocks on pages that are only read, and for the buttons of islands.
		name: "copying",
		test: inWidgets("shared/export/copy-text"),
		priority: 4,
	},
	{
		// How pages show the progress that was written down for them.
		name: "shown",
		test: inWidgets("shared/starter/(paint-progress|show-shown)"),
		priority: 4,
	},
	{
		// How amounts are put into words, with and without an island.
		name: "words",
		test: inCore("words"),
		priority: 4,
	},
	{
		// What every island needs.
		name: "islands",
		test: anyOf(
			library("react", "react-dom", "scheduler"),
			inWidgets("shared/island", "shared/turn"),
			inWidgets("shared/export/(download|use-copy)"),
			"light-elements",
		),
		priority: 3,
	},
	{
		// What estimates read of a checklist. The rest of these rooms is needed by checklists alone.
		name: "answers",
		test: anyOf(
			inCore(
				"calendar/day-number",
				"calendar/due-day",
				"calendar/working-days",
			),
			inCore("checklist/clock", "checklist/field", "checklist/progress"),
			inCore("checklist/forecast-detail"),
			inCore("checklist/view/answers-view"),
			inCore("process/condition/answers", "process/condition/condition"),
			inCore("process/allowed-for", "process/condition/holds"),
			inCore("process/longest-length"),
			inCore("process/tasks"),
			inWidgets("shared/progress/day-of", "shared/estimate/read-progress"),
		),
		priority: 2,
	},
	{
		// The library of stores, which the checklist and the console share; estimates have none.
		name: "stores",
		test: library("nanostores"),
		priority: 2,
	},
	{
		// How mistakes are told, which the checklist and the console share.
		name: "errors",
		test: inCore("errors/(did-you-mean|issue|slipway-error|value-at)"),
		minShareCount: 2,
		priority: 2,
	},
	{
		// What the checklist shares with pages that only show its progress, and with what writes to it from elsewhere.
		name: "progress",
		test: anyOf(
			inCore("calendar", "checklist", "process"),
			inWidgets("checklist", "shared/progress"),
		),
		minShareCount: 2,
		priority: 1,
	},
	{
		// What a timeline shares with several integrations at once.
		name: "estimate",
		test: anyOf(
			// Not what is only needed by parts that arrive when they are opened: a page fetches a group at once.
			inCore(
				"timeline/(?!assumptions/(read|with)|comparison|results/table)\\S+",
			),
			inWidgets("shared/estimate/(?!linked-source)\\S+", "shared/fields"),
			inWidgets("shared/sections", "shared/link"),
		),
		minShareCount: 2,
	},
];

/** Folders, or files without their ending, in a package of this repository. */
function inPackage(name: string, rooms: readonly string[]): string {
	return `/packages/${name}/src/(${rooms.join("|")})[/.]`;
}

function inWidgets(...rooms: string[]): string {
	return inPackage("checklist-widgets", rooms);
}

function inCore(...rooms: string[]): string {
	return inPackage("core", rooms);
}

function library(...names: string[]): string {
	return `/node_modules/(${names.join("|")})/`;
}

function anyOf(...patterns: string[]): RegExp {
	return new RegExp(patterns.join("|"));
}
