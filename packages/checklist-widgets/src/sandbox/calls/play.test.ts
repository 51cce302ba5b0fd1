import { mockApis } from "@slipway/mocks";
import { expect, test } from "vitest";
import { consolePlanOf } from "../plan/index.ts";
import { stepDraft } from "./play.ts";

const steps = mockApis.flatMap((api) =>
	api.partner
		? [
				api.partner.address.step,
				...api.partner.triggers.flatMap((trigger) => trigger.steps),
			].map((step) => ({ api, step }))
		: [],
);

test("every step of every mock is an example with all its fresh texts", () => {
	expect(steps.length).toBeGreaterThan(10);
	for (const { api, step } of steps) {
		const plan = consolePlanOf(api);
		const [first, second] = [
			stepDraft(plan, step, 1),
			stepDraft(plan, step, 2),
		];
		if (step.fresh === undefined) expect(second).toEqual(first);
		else expect(second).not.toEqual(first);
	}
});

test("an example that does not exist is named", () => {
	const plan = consolePlanOf(mockApis[0] as (typeof mockApis)[number]);
	expect(() =>
		stepDraft(plan, { operation: "get-token", example: "None such" }, 1),
	).toThrow("There is no example “None such” of get-token.");
});
