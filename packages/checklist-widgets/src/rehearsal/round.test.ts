import { allProcesses } from "@slipway/core/providers";
import { sandboxFor } from "@slipway/mocks/testing";
import { demonstrate, reportOf, trafficOf } from "@slipway/rehearsal";
import { allScripts } from "@slipway/rehearsal/scripts";
import type { Sandbox } from "@slipway/sandbox/engine";
import { expect, test } from "vitest";
import { reportInRound, roundOf, trafficsSince } from "./round.ts";

const process = allProcesses().find(({ id }) => id === "prioticket");
if (!process) throw new RangeError("There is no Prioticket.");
const wrong = { send: "get-token", example: "A secret that is wrong" } as const;

const trafficsOf = (sandbox: Sandbox) =>
	new Map([["prioticket", trafficOf(sandbox)]]);
const reportFor = (traffics: Parameters<typeof reportOf>[2]) =>
	reportOf(process, allScripts.prioticket ?? {}, traffics);
const isIn = (report: ReturnType<typeof reportFor>, case_: string) =>
	report.cases.find(({ id }) => id === case_)?.is;

/** A sandbox in which a case has failed and another has passed, and a round of the failed one. */
async function afterFailure() {
	const { sandbox } = sandboxFor("prioticket");
	await demonstrate(sandbox, [{ send: "create-order" }, wrong, wrong]);
	const report = reportFor(trafficsOf(sandbox));
	return {
		sandbox,
		round: roundOf(["rejected-credentials"], report, trafficsOf(sandbox)),
	};
}
const judgedIn = (
	{ round }: Awaited<ReturnType<typeof afterFailure>>,
	sandbox: Sandbox,
) => reportInRound(round, reportFor(trafficsSince(round, trafficsOf(sandbox))));

test("in a round only new requests count for its cases, and the others stay as they stood", async () => {
	const { sandbox, round } = await afterFailure();
	const before = judgedIn({ sandbox, round }, sandbox);
	expect([
		isIn(before, "rejected-credentials"),
		isIn(before, "freesale"),
	]).toEqual(["not started", "passed"]);
	sandbox.advance(60_000);
	await demonstrate(sandbox, [wrong]);
	sandbox.advance(60_000);
	await demonstrate(sandbox, [{ send: "list-products" }]);
	expect(
		isIn(judgedIn({ sandbox, round }, sandbox), "rejected-credentials"),
	).toBe("passed");
});

test("a journal that has begun again counts as a whole", async () => {
	const started = await afterFailure();
	const { sandbox } = sandboxFor("prioticket");
	sandbox.advance(60_000);
	await demonstrate(sandbox, [wrong, wrong]);
	expect(isIn(judgedIn(started, sandbox), "rejected-credentials")).toBe(
		"failed",
	);
});
