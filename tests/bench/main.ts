// npm run bench -- <suite>: prints measured figures. Peers run in the same process or machine, so that ratios travel.
export {};

const suites = {
	build: "builds the site with few and with many providers",
	providers:
		"builds the site with 1, 6 and 40 providers and checks every page of it",
	lighthouse:
		"scores of the built site, mobile, one page of each kind (addresses for others)",
	"layout-shifts":
		"what moves by itself while a page arrives in pieces on a slow processor (--loads 30)",
	holidays:
		"the holidays of every region beside a second source: differences, decisions, what nobody vouches for (region codes list their days)",
	calendars: "the calendar file as five parsers read it",
	timeline: "the simulation against a plain implementation",
	"timeline-page": "what a change on the timeline costs the page's thread",
	sandbox: "the mock server against Prism and Scalar's, in one run",
	console:
		"the sandbox page against RapiDoc, Swagger UI and Scalar, in one run",
	presses:
		"every press of a journey through each kind of page, on a processor four times slower (search, checklist, timeline, rehearsal, compare, my, console)",
	fuzz: "100,000 spoilt requests for every mock",
	soak: "mixed traffic on all mocks with state on disk, then SIGKILL and reading back (--minutes 10)",
	sockets:
		"10,000 keep-alive sockets against sandbox and site (--sockets 10000)",
	engines:
		"journeys in old Chromium, Chromium, Firefox and WebKitGTK, as a table",
	contracts:
		"what is played of what is published, OpenAPI linted, generated clients' stories, the SOAP contracts against the public schema, the W3C's XML suite (--schema <folder>, --mutations 600, --seed 1)",
	hosting:
		"the built site from the project's own server, nginx and Caddy, under / and a path (--root for / alone)",
	container:
		"every step of the container file without an engine, from a copy of the repository, and both images started",
	package:
		"the package on several versions of Node with no registry in reach: first request, second start, size",
	"package-build":
		"the time that the package adds to npm start: built anew, and from the cache",
	standards:
		"what the site publishes for Redocly, Postman, Bruno and editors, taken by these tools against a sandbox (ids of mocks, all by default)",
	"slow-bodies": "bodies built to be slow: how long each holds the event loop",
	patterns: "patterns whose time grows faster than their input",
	secrets: "plants secrets in every operation of every mock and looks for them",
	faults: "twelve faults that can befall a reader's progress, in each engine",
	rehearsal:
		"10,000 exchanges judged by all cases of a provider; what the recorder costs a call",
	"dev-loop":
		"a saved change until an open page shows it, for four kinds of file",
	checklist: "one toggle and one merge in a process of 500 tasks",
} as const;

const [suite = "", ...parameters] = process.argv.slice(2);
if (!Object.hasOwn(suites, suite)) {
	console.error(
		`${suite ? `There is no benchmark “${suite}”.` : "Which benchmark?"}\n\n${Object.entries(
			suites,
		)
			.map(([each, what]) => `  npm run bench -- ${each.padEnd(15)}${what}`)
			.join("\n")}`,
	);
	process.exit(2);
}
const { run } = (await import(`./${suite}.ts`)) as {
	run: (parameters: readonly string[]) => Promise<void>;
};
await run(parameters);
