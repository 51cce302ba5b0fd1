import { expect, test } from "vitest";
import { library } from "../../example/library.ts";
import { playChain } from "./play-chain.ts";

const [ping, token] = library.operations;
if (!ping || !token) throw new Error("The library has too few operations.");
const steps = [
	{ operation: ping, example: 0 },
	{ operation: token, example: 0 },
];

test("a chain is played in order", async () => {
	const sent: string[] = [];
	const stopped = await playChain(steps, async ({ operation }) => {
		sent.push(operation);
		return { status: 200 };
	});
	expect(stopped).toBeUndefined();
	expect(sent).toEqual([ping.id, token.id]);
});

test.each([
	["another status than it promises", { status: 500 }],
	["an error inside", { status: 200, fact: "Sold out." }],
	["no answer", { status: undefined }],
])("a chain stops at the first step with %s", async (_, played) => {
	const sent: string[] = [];
	const stopped = await playChain(steps, async ({ operation }) => {
		sent.push(operation);
		return played;
	});
	expect(sent).toEqual([ping.id]);
	expect(stopped).toEqual({ step: steps[0], ...played });
});
