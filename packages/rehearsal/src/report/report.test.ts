import { allProcesses } from "@slipway/core/providers";
import { mockApis } from "@slipway/mocks";
import { stillSandbox } from "@slipway/sandbox/test-support";
import { expect, test } from "vitest";
import {
	type Act,
	demonstrate,
	githubOf,
	junitOf,
	markdownOf,
	reportOf,
	textOf,
	trafficOf,
} from "../index.ts";
import { allScripts } from "../scripts/index.ts";

const process = allProcesses().find(({ id }) => id === "prioticket");
const api = mockApis.find(({ id }) => id === "prioticket");
if (!process || !api) throw new RangeError("There is no Prioticket.");

async function reportAfter(...acts: readonly Act[]) {
	const sandbox = stillSandbox(api as NonNullable<typeof api>);
	await demonstrate(sandbox, acts);
	return reportOf(
		process as NonNullable<typeof process>,
		allScripts.prioticket ?? {},
		new Map([["prioticket", trafficOf(sandbox)]]),
	);
}

const caseIn = (
	{ cases }: Awaited<ReturnType<typeof reportAfter>>,
	id: string,
) => cases.find((each) => each.id === id);

test("a case that was seen is passed, with the message that shows it", async () => {
	const report = await reportAfter({ send: "create-order" });
	expect(caseIn(report, "freesale")).toMatchObject({
		is: "passed",
		steps: [{ seen: "Exchange 2, POST /v3.8/distributor/orders" }],
	});
});

test("a failure says what must not happen, where it did, and what to do instead", async () => {
	const report = await reportAfter(
		{ send: "get-token", example: "A secret that is wrong" },
		{ send: "get-token", example: "A secret that is wrong" },
	);
	expect(caseIn(report, "rejected-credentials")).toMatchObject({
		is: "failed",
		because: expect.stringMatching(
			/^The same wrong secret is sent again within ten seconds\. This must not happen \(Exchange 2, POST /,
		),
		instead: "Report rejected credentials to a person, and stop.",
	});
});

test("a case that has begun says what comes next", async () => {
	expect(
		caseIn(await reportAfter({ send: "create-reservation" }), "hold-expires"),
	).toMatchObject({
		is: "in progress",
		because:
			"Next: The order that names it is refused, because the hold has ended.",
	});
});

test("a report never says that anything is certified", async () => {
	const report = await reportAfter({ send: "create-order" });
	for (const text of [textOf(report), markdownOf(report), junitOf(report)])
		expect(text).not.toMatch(/\bcertified\b/i);
	expect(textOf(report)).toContain("only Prioticket certifies");
});

test("the results for CI are well formed, whatever a message holds", async () => {
	const report = await reportAfter({ send: "create-order" });
	const [first, ...rest] = report.cases;
	const odd = { ...first, title: 'a "<&>\u0000\n' } as typeof first;
	const text = junitOf({ ...report, cases: [odd, ...rest] as never });
	expect(text).toContain('name="a &quot;&lt;&amp;> "');
	expect(text).not.toContain("\u0000");
});

test("annotations hold one line for each case, whatever a message holds", async () => {
	const report = await reportAfter(
		{ send: "get-token", example: "A secret that is wrong" },
		{ send: "get-token", example: "A secret that is wrong" },
	);
	const [first, ...rest] = report.cases;
	const odd = {
		...first,
		is: "failed",
		title: "a, b: 100 %",
		because: "one\r\n::error::two",
	};
	const lines = githubOf({ ...report, cases: [odd, ...rest] as never })
		.trimEnd()
		.split("\n");
	expect(lines[0]).toBe(
		"::error title=a%2C b%3A 100 %25%3A failed::one%0D%0A::error::two",
	);
	expect(lines.filter((line) => line.startsWith("::error "))).toHaveLength(2);
	expect(lines.at(-1)).toMatch(/^::notice title=Rehearsal%3A Prioticket::/);
});

test("a case that the answers rule out is not judged, and says for whom it is", async () => {
	const sandbox = stillSandbox(api);
	await demonstrate(sandbox, [{ send: "create-reservation" }]);
	const traffics = new Map([["prioticket", trafficOf(sandbox)]]);
	const scripts = allScripts.prioticket ?? {};
	const verdictWith = (booking: string) =>
		caseIn(reportOf(process, scripts, traffics, { booking }), "hold-expires");
	expect(verdictWith("reserve")?.is).toBe("in progress");
	expect(verdictWith("direct")).toMatchObject({
		is: "not applicable",
		because: expect.stringMatching(
			/^It applies only .*\. Your answers say otherwise\.$/,
		),
	});
});
