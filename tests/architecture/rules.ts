import type { IForbiddenRuleType } from "dependency-cruiser";

/** The engine's rooms from the ground up: each may use those before it. */
const engineRooms = [
	"contract",
	"authorization",
	"state",
	"explain",
	"mask",
	"schemes",
	"journal",
	"examples",
	"drafts",
	"openapi",
	"faults",
	"request",
	"running",
	"errors",
];

const engineFloors = engineRooms
	.slice(0, -1)
	.map((room, floor): IForbiddenRuleType => {
		const above = engineRooms.slice(floor + 1).join("|");
		return {
			name: `engine-${room}-knows-nothing-above`,
			comment:
				"What is declared does not know what runs it, types included: so each floor is understood with those below it alone.",
			severity: "error",
			from: {
				path: `^packages/sandbox/src/engine/${room}/`,
				pathNot: "\\.test\\.ts$",
			},
			to: { path: `^packages/sandbox/src/engine/((${above})/|index\\.ts$)` },
		};
	});

const widgets = "^packages/checklist-widgets/src/";

/** The arrows between the rooms: each rule with the reason it exists for. */
export const rules: readonly IForbiddenRuleType[] = [
	{
		name: "no-cycles",
		comment: "In a circle of files none can be understood or tested first.",
		severity: "error",
		from: {},
		to: { circular: true, dependencyTypesNot: ["type-only"] },
	},
	{
		name: "core-stands-alone",
		comment:
			"core is pure logic over data, so that pages, sandbox, command line and tests get the same figures. It knows zod alone.",
		severity: "error",
		from: {
			path: "^packages/core/src",
			pathNot: "(\\.test(-d)?\\.ts$|/testing/)",
		},
		to: {
			pathNot: ["^packages/core/", "node_modules/zod/"],
		},
	},
	{
		name: "sandbox-knows-core-only",
		comment:
			"The engine plays any API: it knows no provider, no page and no mock but its own example.",
		severity: "error",
		from: { path: "^packages/sandbox/" },
		to: {
			path: "^(packages/(mocks|rehearsal|checklist-widgets|cli|authoring)|apps)/",
		},
	},
	{
		name: "mocks-know-sandbox-and-core-only",
		comment:
			"Mocks must run in a page, in Node and in tests; pages build on them, never the other way.",
		severity: "error",
		from: { path: "^packages/mocks/" },
		to: {
			path: "^(packages/(rehearsal|checklist-widgets|cli|authoring)|apps)/",
		},
	},
	{
		name: "rehearsal-knows-mocks-sandbox-and-core-only",
		comment:
			"A judge is handed what was seen: pages, commands and test suites build on it, never the other way.",
		severity: "error",
		from: { path: "^packages/rehearsal/" },
		to: { path: "^(packages/(checklist-widgets|cli|authoring)|apps)/" },
	},
	{
		name: "engine-knows-no-transport",
		comment:
			"The mocks are plain functions; how requests reach them is decided outside.",
		severity: "error",
		from: {
			path: "^packages/(sandbox/src/engine|mocks/src)/",
			pathNot:
				"(\\.test\\.ts$|^packages/mocks/src/(testing|conformance|clients)/)",
		},
		to: { path: "^packages/sandbox/src/transports/|node_modules/msw/" },
	},
	...engineFloors,
	{
		name: "widgets-know-no-pages",
		comment: "Islands are placed by pages and can be tested without them.",
		severity: "error",
		from: { path: "^packages/checklist-widgets/" },
		to: { path: "^(packages/(cli|authoring)|apps)/" },
	},
	{
		name: "islands-share-a-room",
		comment:
			"An island is read, changed and fetched without the others; what two of them need belongs to neither and goes into shared.",
		severity: "error",
		from: { path: `${widgets}(?!shared/)([^/]+)/` },
		to: { path: widgets, pathNot: `${widgets}($1|shared)/` },
	},
	{
		name: "shared-knows-no-island",
		comment: "What belongs to all islands must not come from one of them.",
		severity: "error",
		from: { path: `${widgets}shared/` },
		to: { path: widgets, pathNot: `${widgets}shared/` },
	},
	{
		name: "command-line-knows-no-pages",
		comment: "The command line sits on core, sandbox and authoring.",
		severity: "error",
		from: { path: "^packages/(cli|authoring)/" },
		to: { path: "^(packages/checklist-widgets|apps)/" },
	},
	{
		name: "languages-are-a-step-of-the-build",
		comment:
			"Texts are written in English where they are read; what translates them works on sources and ships with nothing.",
		severity: "error",
		from: { path: "^packages/(?!languages/)" },
		to: { path: "^packages/languages/" },
	},
	{
		name: "nobody-imports-tests",
		comment:
			"What helps tests may be slow, may cheat and may vanish, so what ships must not lean on it. A mock in a partner's own test suite is a product of ours.",
		severity: "error",
		from: {
			path: "^(apps|packages)/",
			pathNot:
				"(\\.test(-d)?\\.tsx?$|/testing/|/test-support(/|\\.ts$)|^packages/(mocks|sandbox)/src/conformance/|vitest\\.config|^packages/test-browser/)",
		},
		to: {
			path: "(^tests/|^packages/test-browser/|^packages/(?!(mocks|rehearsal)/).*/testing/|/test-support(/|\\.ts$)|^packages/(mocks|sandbox)/src/conformance/|\\.test\\.tsx?$)",
		},
	},
	{
		name: "everything-resolves",
		comment:
			"An import that leads nowhere fails for the next person who runs it.",
		severity: "error",
		from: { pathNot: "^apps/docs/" },
		to: { couldNotResolve: true, pathNot: "^(node:|vitest|virtual:|astro:)" },
	},
];
