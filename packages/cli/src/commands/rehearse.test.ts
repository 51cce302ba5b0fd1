import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { mockCatalogue } from "@slipway/mocks/catalogue";
import { coverageJsonSchema } from "@slipway/rehearsal/coverage";
import { afterAll, expect, test } from "vitest";
import { z } from "zod";
import { recordedDemonstrations } from "../testing/recorded-demonstrations.ts";
import { slipway } from "../testing/slipway.ts";

const folder = mkdtempSync(join(tmpdir(), "slipway rehearsals "));
afterAll(() => rmSync(folder, { recursive: true }));
const written = (name: string, data: unknown) => {
	const path = join(folder, name);
	writeFileSync(path, typeof data === "string" ? data : JSON.stringify(data));
	return path;
};
const recorded = written(
	"recorded.har",
	await recordedDemonstrations("prioticket"),
);

const one = written("one.har", {
	log: {
		entries: [
			{
				startedDateTime: "2027-01-04T09:00:00Z",
				request: {
					method: "POST",
					url: "https://staging.example/v3.8/distributor/oauth2/token",
				},
				response: { status: 200 },
			},
		],
	},
});

test("a recording that shows every chosen case ends with 0", async () => {
	const { status, stdout } = await slipway(
		"rehearse prioticket",
		"--har",
		recorded,
	);
	expect(stdout).toMatch(/16 of 16 mandatory cases .* passed, 0 failed/);
	expect(stdout).toContain("only Prioticket certifies");
	expect(status).toBe(0);
});

test("a rehearsal ends after the time that was named, and says which API is told of an address and which is not", async () => {
	const { status, stdout } = await slipway(
		"rehearse holiday-extras --port 0 --timeout 1 --callback http://localhost:4999/calls",
	);
	expect(stdout).toContain("--callback does nothing for it.");
	expect(stdout).toMatch(/0 of \d+ mandatory cases .* passed/);
	expect(status).toBe(1);
});

test.each(["https://hooks.example/", "http://localhost.example/", "calls"])(
	"%s is no address of this machine",
	async (address) => {
		const { status, stderr } = await slipway(
			`rehearse prioticket --callback ${address}`,
		);
		expect(stderr).toContain("an address of this machine");
		expect(status).toBe(2);
	},
);

test("what a recording has touched is told in the place of the cases", async () => {
	const { status, stdout } = await slipway(
		"rehearse prioticket --coverage",
		"--har",
		recorded,
	);
	expect(stdout).toMatch(
		/Prioticket.*: \d+ of \d+ operations, \d+ of \d+ error/,
	);
	expect(stdout).toMatch(/ {4}Next: Bring about \d{3}: /);
	expect(stdout).not.toContain("only Prioticket certifies");
	expect(status).toBe(0);
});

test("what a recording has touched is told to programs by its schema", async () => {
	const { stdout } = await slipway(
		"rehearse prioticket --coverage --json",
		"--har",
		recorded,
	);
	const told = JSON.parse(stdout);
	expect(z.fromJSONSchema(coverageJsonSchema()).parse(told)).toEqual(told);
});

test("a case that is open ends with 1, and says what comes next", async () => {
	const { status, stdout } = await slipway(
		"rehearse prioticket --cases token-and-renewal",
		"--har",
		one,
	);
	expect(stdout).toContain("Next: A call is answered with it.");
	expect(stdout).not.toContain("freesale");
	expect(status).toBe(1);
});

test.each([
	["a missing file", "nowhere.har", undefined, "cannot be read"],
	["text", "text.har", "x", "is not JSON"],
	["other JSON", "other.har", {}, "no HTTP Archive"],
	[
		"an archive of something else",
		"else.har",
		{ log: { entries: [] } },
		"holds no request of Prioticket",
	],
])("%s is refused with what to give instead", async (_, name, data, fact) => {
	const path = data === undefined ? join(folder, name) : written(name, data);
	const { status, stderr } = await slipway(
		"rehearse prioticket",
		"--har",
		path,
	);
	expect(stderr).toContain(fact);
	expect(stderr).toMatch(/Hint: /);
	expect(status).toBe(2);
});

test("an unknown case is refused with those that there are", async () => {
	const { status, stderr } = await slipway(
		"rehearse prioticket --cases frisale",
		"--har",
		recorded,
	);
	expect(stderr).toContain("no case “frisale”");
	expect(stderr).toContain("freesale");
	expect(status).toBe(2);
});

test("an unknown case is refused before anything is served", async () => {
	const { status, stdout, stderr } = await slipway(
		"rehearse prioticket --cases frisale",
	);
	expect(stderr).toContain("no case “frisale”");
	expect(stdout).toBe("");
	expect(status).toBe(2);
});

test("only one form can be printed", async () => {
	const { status, stderr } = await slipway(
		"rehearse prioticket --json --junit",
		"--har",
		recorded,
	);
	expect(stderr).not.toBe("");
	expect(status).toBe(2);
});

test("every provider with a mock can be rehearsed", async () => {
	for (const provider of new Set(mockCatalogue.map((each) => each.provider))) {
		const { stderr } = await slipway(
			`rehearse ${provider}`,
			"--har",
			join(folder, "nowhere.har"),
		);
		expect(stderr).toContain("cannot be read");
	}
});

test.each([
	["direct", "not applicable", 0],
	["reserve", "not started", 1],
])(
	"with booking answered “%s”, a case about reservations is %s",
	async (booking, is, ends) => {
		const answers = written("answers.json", { booking });
		const { status, stdout } = await slipway(
			"rehearse prioticket --cases hold-expires --answers",
			answers,
			"--har",
			one,
		);
		expect(stdout).toContain(`(mandatory): ${is}`);
		expect(status).toBe(ends);
	},
);

test.each([
	["text", "x", "is not JSON"],
	["a list", [], "holds no answers"],
	["an unknown question", { boking: "direct" }, "no question “boking”"],
	["an unknown option", { booking: "later" }, "no option “later”"],
	[
		"a broken export",
		{ format: "slipway-progress" },
		"export the progress again",
	],
])("answers from %s are refused", async (_, data, fact) => {
	const { status, stderr } = await slipway(
		"rehearse prioticket --answers",
		written("answers.json", data),
		"--har",
		one,
	);
	expect(stderr).toContain(fact);
	expect(status).toBe(2);
});

test("a pre-flight of a recording tells what would spoil every case, each with its own fix", async () => {
	const { status, stdout } = await slipway(
		"rehearse prioticket --pre-flight",
		"--har",
		written("refused.har", {
			log: {
				entries: [
					{
						startedDateTime: "2027-01-04T09:00:00Z",
						request: {
							method: "POST",
							url: "https://staging.example/v3.8/distributor/oauth2/token",
						},
						response: { status: 401 },
					},
				],
			},
		}),
	);
	expect(stdout).toContain("✓ address: Your requests reach the API.");
	expect(stdout).toContain(
		"✗ credentials: POST /v3.8/distributor/oauth2/token carries no header Authorization",
	);
	expect(stdout).toMatch(/\n {4}Fix: Send header Authorization/);
	expect(status).toBe(1);
	expect(
		(await slipway("rehearse prioticket --pre-flight", "--har", recorded))
			.status,
	).toBe(0);
});

test("what the partner attests is told in the report, and changes no verdict", async () => {
	const attested = written("attested.json", {
		"rejected-credentials": { note: "Our log of 4 January.", file: "log.txt" },
	});
	const { status, stdout } = await slipway(
		"rehearse prioticket --cases rejected-credentials --attestations",
		attested,
		"--har",
		one,
	);
	expect(stdout).toContain("(mandatory): not started");
	expect(stdout).toContain(
		"    Attested by the partner: Our log of 4 January. (file: log.txt)",
	);
	expect(status).toBe(1);
});

test.each([
	["text", "x", "is not JSON"],
	["a list", [], "holds no attestations"],
	["a note without words", { freesale: { note: "" } }, "freesale/note"],
	["an unknown case", { frisale: { note: "Seen." } }, "a case “frisale”"],
])("attestations from %s are refused", async (_, data, fact) => {
	const { status, stderr } = await slipway(
		"rehearse prioticket --attestations",
		written("attested.json", data),
		"--har",
		one,
	);
	expect(stderr).toContain(fact);
	expect(status).toBe(2);
});
