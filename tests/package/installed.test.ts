import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { readdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { beforeAll, expect, test } from "vitest";
import { freePort } from "../support/free-port.ts";
import { emptyMachine, entries, packed } from "./packed.ts";

const machine = emptyMachine();

beforeAll(() => {
	writeFileSync(
		join(machine.project, "package.json"),
		JSON.stringify({ name: "partner", private: true, type: "module" }),
	);
	machine.run("npm", "install", "--save-dev", "--no-audit", packed);
});

const play = (code: string) => {
	writeFileSync(join(machine.project, "example.js"), code);
	return machine.run(process.execPath, "example.js").trim();
};

test("its command answers without a registry", () => {
	expect(
		machine.run("npx", "slipway", "estimate", "prioticket", "--trials", "200"),
	).toContain("Prioticket: live when?");
});

test("its command says its version", () => {
	const { version } = JSON.parse(
		readFileSync(
			join(machine.project, "node_modules/slipway/package.json"),
			"utf8",
		),
	);
	expect(machine.run("npx", "slipway", "--version").trim()).toBe(version);
});

test("the holidays of every region are inside", () => {
	expect(
		play(`
			import { holidaysOf, regionNames } from "slipway/timeline";
			const regions = Object.keys(regionNames);
			const tables = await Promise.all(regions.map(holidaysOf));
			console.log(regions.length > 100, tables.every(({ region }, index) => region === regions[index]));
		`),
	).toBe("true true");
});

test("what was compiled at the first start is kept beside the command for the next", () => {
	const kept = join(machine.project, "node_modules/slipway/.compile-cache");
	machine.run("npx", "slipway", "help");
	expect(readdirSync(kept, { recursive: true }).length).toBeGreaterThan(5);
});

test("a mock answers as a fetch of its own", () => {
	expect(
		play(`
			import { fetchFrom } from "slipway/fetch";
			const { fetch, baseUrl, sandbox } = await fetchFrom("prioticket");
			const { status } = await fetch(baseUrl + "/v3.8/distributor/products");
			console.log(status, sandbox.journal().length);
		`),
	).toBe("400 1");
});

test("a mock answers through MSW, where a project has it", () => {
	symlinkSync(
		dirname(createRequire(import.meta.url).resolve("msw/package.json")),
		join(machine.project, "node_modules/msw"),
	);
	expect(
		play(`
			import { setupServer } from "msw/node";
			import { rehearse, sandboxFor } from "slipway/testing";
			const { sandbox, handlers } = sandboxFor("prioticket");
			const server = setupServer(...handlers);
			server.listen();
			const { status } = await fetch(sandbox.api.realAddress + "/v3.8/distributor/products");
			console.log(status, (await rehearse(sandbox, "freesale")).split(":")[0]);
			server.close();
		`),
	).toBe("400 not started");
});

test("an estimate, a checklist and a definition are worked with", () => {
	expect(
		play(`
			import { emptyProgress, record, readProgress } from "slipway/checklist";
			import { checkProcess, defineProcess, example } from "slipway/definition";
			import { allProcesses, estimate, workingCalendar } from "slipway/timeline";
			const calendar = workingCalendar("NL", [1, 2, 3, 4, 5], []);
			const [process] = allProcesses();
			const { liveBy } = estimate(process, { start: "2027-01-04", answers: {}, partner: calendar, provider: calendar, trials: 100 });
			const progress = record(emptyProgress("example"), { task: "build", status: { is: "started", on: "2027-01-04" } }, { by: "0ann", at: 1 });
			console.log(liveBy.length, progress.process, checkProcess(defineProcess(example)).issues.length);
		`),
	).toBe("3 example 0");
});

/** The definition that the page about the package shows. */
const definition =
	/```ts\n(\/\/ mine\.ts\n[\s\S]*?)```/.exec(
		readFileSync(
			new URL(
				"../../apps/docs/src/content/docs/the-package.mdx",
				import.meta.url,
			),
			"utf8",
		),
	)?.[1] ?? "";

test("the definition that the site shows is checked, and a mistake in it is found at its line", () => {
	const check = (text: string) => {
		writeFileSync(join(machine.project, "mine.ts"), text);
		return spawnSync("npx", ["slipway", "check", "mine.ts"], {
			cwd: machine.project,
			env: machine.environment,
			encoding: "utf8",
		});
	};
	expect(check(definition)).toMatchObject({
		status: 0,
		stdout: "0 errors, 0 warnings.\n",
		stderr: "",
	});
	const line = definition
		.split("\n")
		.findIndex((each) => each.includes("liveWith"));
	const { status, stdout } = check(
		definition.replace('liveWith: "build"', 'liveWith: "launch"'),
	);
	expect(stdout).toContain(
		`mine.ts:${line + 1}:2\n[unknown-reference] /liveWith`,
	);
	expect(status).toBe(1);
});

test.each(entries)("slipway/%s says what it is to the compiler", (entry) => {
	writeFileSync(
		join(machine.project, "typed.ts"),
		`import * as entry from "slipway/${entry}";\nconsole.log(Object.keys(entry).length);\n`,
	);
	const compiler = createRequire(import.meta.url).resolve("typescript/bin/tsc");
	expect(
		machine.run(
			process.execPath,
			compiler,
			..."--noEmit --strict --module nodenext --target es2022 --lib es2023,dom typed.ts".split(
				" ",
			),
		),
	).toBe("");
});

/** The script that the page about rehearsing shows for a partner's CI. */
const job = /```sh\n(# rehearse\.sh\n[\s\S]*?)```/.exec(
	readFileSync(
		new URL(
			"../../apps/docs/src/content/docs/rehearse-the-certification.mdx",
			import.meta.url,
		),
		"utf8",
	),
)?.[1];

/** A partner's program: it signs in and books, or does neither. */
const program = (books: boolean) => `
	const root = process.env.SLIPWAY_ADDRESS + "/v3.8/distributor/";
	const post = (path, authorization, body) => fetch(root + path, { method: "POST", headers: { authorization, "content-type": "application/json" }, body: JSON.stringify(body) });
	const token = await post("oauth2/token", "Basic " + btoa("fake-development@sandbox.example:fake-secret-development"), { grant_type: "client_credentials", scope: "https://www.prioticketapis.com/auth/distributor.booking" });
	const { access_token } = await token.json();
	if (${books}) await post("orders", "Bearer " + access_token, { data: { order: { order_distributor_id: "900001", order_external_reference: "CI-1", order_language: "en", order_contacts: [{ contact_name_first: "Ada", contact_name_last: "Example", contact_email: "guest@example.test" }], order_bookings: [{ booking_option_type: "DIRECT_BOOKING", product_id: "62519", product_type_details: [{ product_type_id: "625190", product_type_count: 2 }] }] } } });
`;

test.each([
	[true, 0],
	[false, 1],
])(
	"the CI job that the site shows ends as the cases stand: booked is %s, ends with %i",
	async (books, ends) => {
		writeFileSync(join(machine.project, "partner.js"), program(books));
		writeFileSync(join(machine.project, "rehearse.sh"), job ?? "exit 9");
		const child = spawn("sh", ["rehearse.sh"], {
			cwd: machine.project,
			env: { ...machine.environment, PORT: String(await freePort()) },
			stdio: "ignore",
		});
		const [status] = await once(child, "exit");
		expect(status).toBe(ends);
		expect(
			readFileSync(join(machine.project, "rehearsal.xml"), "utf8"),
		).toContain("Admission: freesale");
	},
);
