import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { tasksOf } from "@slipway/core/process";
import { allProcesses } from "@slipway/core/providers";
import { expect, test } from "vitest";
import { slipway } from "../testing/slipway.ts";

const [prioticket] = allProcesses().filter(({ id }) => id === "prioticket");
const firstTask = (prioticket && tasksOf(prioticket)[0]?.id) ?? "";

test("a portfolio names an order, the best first", async () => {
	const given =
		"portfolio prioticket trip-com --people 1 --start 2027-01-04 --trials 40";
	const { status, stdout } = await slipway(given);
	expect(status).toBe(0);
	expect(stdout).toMatch(/^One person, from 2027-01-04\./);
	const { orders, ...asked } = JSON.parse(
		(await slipway(`${given} --json`)).stdout,
	);
	expect(asked).toMatchObject({
		start: "2027-01-04",
		starts: { prioticket: "2027-01-04", "trip-com": "2027-01-04" },
		regions: { prioticket: "NL", "trip-com": "CN" },
		people: 1,
		trials: 40,
		seed: 1,
	});
	expect(orders[0].later).toEqual({ days: 0, error: 0 });
	expect(orders[0].equal).toBe(true);
});

test("files of several checklists count, each for its provider, and options go over them", async () => {
	const folder = await mkdtemp(join(tmpdir(), "slipway portfolio "));
	const written = async (process: string) => {
		const path = join(folder, `${process}.json`);
		const detail = [{ value: "2027-05-14", at: 1, by: "0ann", n: 1 }];
		const status = [
			{ value: { is: "done", on: "2027-01-02" }, at: 1, by: "0ann", n: 1 },
		];
		await writeFile(
			path,
			JSON.stringify({
				format: "slipway-progress",
				version: 1,
				process,
				answers: {},
				details: { target: detail },
				tasks: { [firstTask]: { status } },
			}),
		);
		return path;
	};
	const given = [
		...["prioticket", "trip-com", "--start", "2027-01-04"],
		...["--trials", "20", "--json"],
	];
	const run = async (...more: readonly string[]) =>
		JSON.parse((await slipway("portfolio", ...given, ...more)).stdout).orders[0]
			.liveBy;
	const file = await written("prioticket");
	const [, named] = JSON.parse(
		(
			await slipway(
				...["portfolio", "prioticket", "prioticket~alpine", "--trials", "5"],
				...["--json", "--progress", `prioticket~alpine=${file}`],
			)
		).stdout,
	).orders[0].liveBy;
	expect(named.deadline.by).toBe("2027-05-14");
	const [first, second] = await run("--progress", file);
	expect(first.deadline.by).toBe("2027-05-14");
	expect(second.deadline).toBeUndefined();
	expect(
		(await run("--progress", file, "--by", "prioticket=2027-06-01"))[0].deadline
			.by,
	).toBe("2027-06-01");
	expect(
		(await run("--progress", file, "--by", "prioticket=none"))[0].deadline,
	).toBeUndefined();
	const refused = async (...files: readonly string[]) =>
		(
			await slipway(
				"portfolio",
				...given,
				...files.flatMap((each) => ["--progress", each]),
			)
		).stderr;
	expect(await refused(file, file)).toContain(
		"is a second file of “prioticket”",
	);
	expect(await refused(await written("siteminder"))).toContain(
		"is the progress of “siteminder”, which is not compared",
	);
	await rm(folder, { recursive: true });
});

test("several integrations with one provider have names, and each a start, region, week and days off of its own", async () => {
	const { stdout, stderr } = await slipway(
		"portfolio prioticket prioticket~alpine --people 2 --trials 20 --json",
		...["--start", "prioticket~alpine=2027-03-01", "--start", "2027-01-04"],
		...["--region", "prioticket~alpine=GB-ENG", "--week", "1234"],
		...["--off", "2027-01-11", "--off", "prioticket~alpine=2027-03-08"],
		...["--by", "prioticket~alpine=2027-09-01"],
	);
	expect(stderr).toBe("");
	const { orders, ...asked } = JSON.parse(stdout);
	expect(asked).toMatchObject({
		start: "2027-01-04",
		starts: { prioticket: "2027-01-04", "prioticket~alpine": "2027-03-01" },
		regions: { prioticket: "NL", "prioticket~alpine": "GB-ENG" },
	});
	const [first, second] = orders[0].liveBy;
	expect(second.half > first.half).toBe(true);
	expect(second.deadline.by).toBe("2027-09-01");
	expect(
		(
			await slipway(
				"portfolio prioticket prioticket~alpine --trials 5 --start 2027-01-04 --start prioticket~alpine=2027-03-01",
			)
		).stdout,
	).toContain("; starts on 2027-03-01");
});

test("a portfolio shows the order that is asked for, deadlines and what each order costs whom", async () => {
	const { stdout } = await slipway(
		"portfolio prioticket trip-com --start 2027-01-04 --trials 40 --order trip-com,prioticket --by prioticket=2027-05-14 --weight trip-com=2",
	);
	expect(stdout).toMatch(/\ntrip-com, then prioticket, \d+ runs:/);
	expect(stdout).toMatch(/2027-05-14 kept in \d+ %/);
	expect(stdout).toMatch(/\d+ ± \d+ days (earlier|later)/);
});

test("one integration alone has no order", async () => {
	const { stdout } = await slipway(
		"portfolio prioticket --start 2030-06-03 --trials 20",
	);
	expect(stdout).toMatch(/Live after \d+ ± \d+ calendar days on average\./);
});

test("a portfolio says whose tasks go first, the same for the same seed", async () => {
	const run = () =>
		slipway(
			"portfolio prioticket trip-com --people 1 --start 2027-01-04 --trials 20",
		);
	const { status, stdout, stderr } = await run();
	expect(stderr).toBe("");
	expect(status).toBe(0);
	expect(stdout).toMatch(
		/Best order: [a-z-]+, then [a-z-]+\.|orders are equal within the noise; the choice is yours\./,
	);
	expect((await run()).stdout).toBe(stdout);
});

test.each([
	["", "0 providers were named.", "Name 1 to 5"],
	[
		"prioticket trip-com --answer prioticked.booking=direct",
		"“prioticked.booking=direct” does not start with one of the compared providers",
		"Did you mean “prioticket”?",
	],
	[
		"prioticket trip-com --by 2027-05-14",
		"“2027-05-14” does not start with one of the compared providers.",
		"Say whose it is: --by prioticket=2027-05-14.",
	],
	[
		"prioticket trip-com --own prioticket.build-integration=5,1,2",
		"“build-integration=5,1,2” is no length.",
		"--own prioticket.build-integration=2,4,8",
	],
	[
		"prioticket trip-com --order prioticket",
		"“prioticket” is no order of what is compared.",
		"--order prioticket,trip-com",
	],
	[
		"prioticket trip-com --weight prioticket=0",
		"“0” is not a weight.",
		"--weight prioticket=3",
	],
	[
		"prioticket trip-com --by prioticket=may",
		"“may” is not a date.",
		"--by prioticket=2027-05-14",
	],
	[
		"prioticket trip-com --progress nowhere.json",
		"There is no file “nowhere.json” that can be read.",
		"Export your progress",
	],
	[
		"prioticket trip-con",
		"There is no provider “trip-con”.",
		"Did you mean “trip-com”?",
	],
	[
		"prioticket prioticket",
		"The provider “prioticket” was named twice.",
		"prioticket~second",
	],
	[
		"prioticket trip-com --week prioticked=1234",
		"“prioticked=1234” does not start with one of the compared providers",
		"Did you mean “prioticket”?",
	],
	["prioticket trip-com --people 0", "0 people are no team.", "for example 2"],
	["prioticket trip-com --start 2027-02-31", "2027-02-31", "Hint"],
])(
	"portfolio %s is refused with the fact and the next step",
	async (parameters, fact, hint) => {
		const { status, stderr } = await slipway(`portfolio ${parameters}`);
		expect(stderr).toContain(fact);
		expect(stderr).toContain(hint);
		expect(status).toBe(2);
	},
);
