import { allProcesses } from "@slipway/core/providers";
import { mockApis } from "@slipway/mocks";
import { allScripts } from "@slipway/rehearsal/scripts";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { openSession } from "../../session/open-session.ts";
import { casesOf } from "./cases-of.ts";
import { tellCase } from "./tell-case.ts";

// What a session finds in a browser: here it answers in the page, without a worker, and keeps nothing.
beforeEach(() => {
	vi.stubGlobal("location", new URL("https://slipway.example/"));
	vi.stubGlobal("sessionStorage", undefined);
	vi.stubGlobal("addEventListener", () => {});
	vi.stubGlobal("navigator", {});
	vi.stubGlobal("isSecureContext", false);
});
afterEach(() => vi.unstubAllGlobals());

const own = await Promise.all(
	mockApis.map(async (api) => {
		const process = allProcesses().find(({ id }) => id === api.provider);
		if (!process) throw new RangeError(`Nobody provides ${api.id}.`);
		return { api, process, scripts: allScripts[api.provider] ?? {} };
	}),
);

for (const { api, process, scripts } of own) {
	const judged = Object.entries(scripts).filter(
		([, rehearsed]) =>
			!("needs" in rehearsed) && rehearsed.some((each) => each.api === api.id),
	);
	test(`${api.id} offers the ${judged.length} cases that a machine judges by it, and counts the others`, async () => {
		const session = await openSession(api.id, "/");
		const cases = casesOf(session, process, scripts);
		expect(cases.offered.map(({ id }) => id).sort()).toEqual(
			judged.map(([id]) => id).sort(),
		);
		expect(cases.offered.length + cases.unjudged + cases.elsewhere).toBe(
			Object.keys(process.cases ?? {}).length,
		);
	});

	for (const [id] of judged)
		test(`${api.id}: “${id}” is passed when it is played in a console`, async () => {
			const session = await openSession(api.id, "/");
			const { offered } = casesOf(session, process, scripts);
			const played = offered.find((each) => each.id === id);
			if (!played) throw new RangeError(id);
			expect(played.stands().is).toBe("not started");
			let came: readonly string[] = [];
			for (const [at] of played.acts.entries()) {
				const trouble = await tellCase(
					session,
					played,
					came,
					false,
					(progress) => {
						came = progress.came;
					},
				);
				expect([trouble, came.length]).toEqual([undefined, at + 1]);
			}
			expect(played.stands()).toMatchObject({ is: "passed" });
			const { steps } = played.stands();
			expect(steps.filter(({ seen }) => !seen)).toEqual([]);
			// All at once, after itself.
			expect(
				await tellCase(session, played, came, true, (progress) => {
					came = progress.came;
				}),
			).toBeUndefined();
			expect([came.length, played.stands().is]).toEqual([
				played.acts.length,
				"passed",
			]);
		});
}
