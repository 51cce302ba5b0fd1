import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { mockCatalogue } from "@slipway/mocks/catalogue";
import { library } from "@slipway/sandbox/example";
import { stillSandbox } from "@slipway/sandbox/test-support";
import { expect, test } from "vitest";
import { slipway } from "../../testing/slipway.ts";
import { playStory } from "./play-story.ts";

test("the story of every mock is complete over HTTP, each step with its status", async () => {
	const { status, stdout, stderr } = await slipway("sandbox --story");
	expect(stderr).toBe("");
	expect(stdout).toContain("  200  Get a token\n");
	expect(stdout.match(/^The story is complete: /gm)).toHaveLength(
		mockCatalogue.length,
	);
	expect(status).toBe(0);
});

test("a story stops at the first step that is not answered as documented, and says which", async () => {
	const server = createServer((_, response) => {
		response.statusCode = 503;
		response.end();
	}).listen(0, "127.0.0.1");
	await once(server, "listening");
	const { port } = server.address() as AddressInfo;
	let told = "";
	expect(
		await playStory(
			stillSandbox(library),
			`http://127.0.0.1:${port}`,
			(text) => {
				told += text;
			},
		),
	).toBe(false);
	server.close();
	expect(told).toBe(
		"  503  Get a token\nStopped after 0 of 5 steps: “Get a token” should be answered with 200.\n\n",
	);
});
