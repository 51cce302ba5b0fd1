import { expect, test } from "vitest";
import waitOn from "wait-on";
import { prioticket } from "../prioticket/api.ts";
import { served } from "./test-support.ts";

test("wait-on ends when the sandbox serves", async () => {
	const { origin } = await served(prioticket);
	await expect(
		waitOn({
			resources: [`${origin}/_sandbox/health`],
			window: 0,
			timeout: 10_000,
		}),
	).resolves.toBeUndefined();
});

test("wait-on does not end at an address that nobody serves", async () => {
	const { origin } = await served(prioticket);
	await expect(
		waitOn({ resources: [`${origin}/nothing`], window: 0, timeout: 600 }),
	).rejects.toThrow(/[Tt]imed out/);
});
