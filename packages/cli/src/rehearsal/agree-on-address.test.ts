import { mockApis } from "@slipway/mocks";
import { stillSandbox } from "@slipway/sandbox/test-support";
import { expect, test } from "vitest";
import { agreeOnAddress } from "./agree-on-address.ts";

/** APIs that hear the address with each request. */
const toldEachTime = ["holiday-extras"];

test.each(
	mockApis.flatMap((api) => (api.partner ? [[api.id, api] as const] : [])),
)(
	"%s calls the address that was agreed on, and nothing of it is in the journal",
	async (id, api) => {
		const sandbox = stillSandbox(api);
		const address = "http://localhost:4999/calls";
		const isAgreed = !toldEachTime.includes(id);
		expect(await agreeOnAddress(sandbox, address)).toBe(isAgreed);
		expect(sandbox.journal()).toEqual([]);
		expect(JSON.stringify(sandbox.tables()).includes(address)).toBe(isAgreed);
	},
);

test("an API that calls nobody is told nothing", async () => {
	for (const api of mockApis.filter(({ partner }) => !partner))
		expect(
			await agreeOnAddress(stillSandbox(api), "http://localhost:4999/"),
		).toBe(false);
});
