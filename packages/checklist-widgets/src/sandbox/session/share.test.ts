import { mockApis } from "@slipway/mocks";
import { Sandbox } from "@slipway/sandbox/engine";
import { expect, test } from "vitest";
import { manglings } from "../../shared/packed/mangling.ts";
import { fragmentFor, takeLink } from "./share.ts";

/** What nobody can guess any more. */
const losing = /cut|small letters/;

const sandboxOf = (api: (typeof mockApis)[number], seed: number) =>
	new Sandbox(api, seed, {
		clock: () => Date.parse("2027-01-08T10:00:00Z"),
		wait: () => Promise.resolve(),
	});

/** What a link carries, by mock: made once, because nothing changes it. */
const links = await Promise.all(
	mockApis.map(async (api) => {
		const sandbox = sandboxOf(api, 4711);
		sandbox.advance(90_000);
		return { api, state: sandbox.snapshot(), link: await fragmentFor(sandbox) };
	}),
);

test.each(Object.entries(manglings))(
	"a link that got %s on its way opens to the same sandbox, or says that it was not taken over",
	async (name, mangle) => {
		for (const { api, state, link } of links) {
			const sandbox = sandboxOf(api, 1);
			const before = sandbox.snapshot();
			let dropped = false;
			const notice = await takeLink(sandbox, {
				text: mangle(link),
				drop: () => {
					dropped = true;
				},
			});
			expect(dropped, api.id).toBe(true);
			if (!losing.test(name))
				expect(notice).toBe("This is the state that the link carries.");
			if (notice?.startsWith("This is"))
				expect(sandbox.snapshot()).toEqual(state);
			else {
				expect(notice).toMatch(/could not be read\. Ask for the link again\./);
				expect(sandbox.snapshot()).toEqual(before);
			}
		}
	},
);

test.each(["", "#a-heading", "#sandbox=another.AAAA", "#progress=AAAA"])(
	"an address with the fragment %j changes nothing and stays as it is",
	async (text) => {
		for (const { api } of links) {
			const sandbox = sandboxOf(api, 1);
			const drop = () => expect.unreachable();
			expect(await takeLink(sandbox, { text, drop })).toBeUndefined();
		}
	},
);
