import { execFileSync } from "node:child_process";
import { once } from "node:events";
import { createRequire } from "node:module";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { mockApis } from "@slipway/mocks";
import { createSandboxServer } from "@slipway/sandbox/http";
import { stillSandbox } from "@slipway/sandbox/test-support";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { generateClients } from "./generate.ts";
import type { Story } from "./story.ts";

/** What speaks JSON, and what a booking is called there before and after it is cancelled. */
const told: Readonly<Record<string, readonly [unknown, unknown]>> = {
	prioticket: ["ORDER_CONFIRMED", "ORDER_CANCELLED"],
	docplanner: ["booked", 204],
	"holiday-extras-v2": ["Confirmed", "Cancelled"],
	"siteminder-channels-plus": ["Confirmed", "Cancelled"],
	"trip-com": ["Uncommitted", "Cancel"],
};
const mocks = mockApis.filter(
	({ format }) => format.mediaType === "application/json",
);
const compiler = createRequire(import.meta.url).resolve("typescript/bin/tsc");
const clients = ["openapi-fetch", "hey-api"] as const;

const sandboxes = new Map(mocks.map((api) => [api.id, stillSandbox(api)]));
const server = createSandboxServer(sandboxes, { hosts: ["127.0.0.1"] });
let origin = "";

beforeAll(async () => {
	server.listen(0, "127.0.0.1");
	await once(server, "listening");
	origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
	for (const { id } of mocks) {
		const document = await fetch(`${origin}/_sandbox/${id}/openapi.json`);
		await generateClients(id, (await document.json()) as object);
	}
});

afterAll(() => {
	server.close();
	server.closeAllConnections();
});

test("every mock that speaks JSON has its story", () => {
	expect(mocks.map(({ id }) => id).toSorted()).toEqual(
		Object.keys(told).toSorted(),
	);
});

test("generated clients and the stories that they tell compile strictly", () => {
	const { stdout, status } = compiled();
	expect(stdout).toBe("");
	expect(status).toBe(0);
});

describe.each(mocks)("$title", (api) => {
	test.each(clients)("is booked by a client of %s", async (client) => {
		sandboxes.get(api.id)?.reset();
		const { story } = (await import(`./stories/${client}/${api.id}.ts`)) as {
			readonly story: Story;
		};
		const { booked, cancelled } = await story(
			`${origin}/${api.id}`,
			api.credentials[0]?.values ?? {},
		);
		expect([booked, cancelled]).toEqual(told[api.id]);
	});
});

function compiled(): { readonly stdout: string; readonly status: number } {
	try {
		execFileSync(
			process.execPath,
			[compiler, "-p", join(import.meta.dirname, "tsconfig.json")],
			{
				encoding: "utf8",
				stdio: "pipe",
			},
		);
		return { stdout: "", status: 0 };
	} catch (error) {
		const { stdout, status } = error as { stdout: string; status: number };
		return { stdout, status };
	}
}
