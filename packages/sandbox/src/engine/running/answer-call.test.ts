import { describe, expect, test } from "vitest";
import { z } from "zod";
import { library } from "../../example/library.ts";
import { stillSandbox } from "../../test-support/index.ts";
import type { MockApi } from "../contract/mock-api.ts";
import type { Operation } from "../contract/operation.ts";

const get = (
	target: string,
	headers: Readonly<Record<string, string>> = {},
) => ({
	method: "GET",
	target,
	headers,
	body: "",
});

/** The example with other parts. */
const like = (change: Partial<MockApi>) =>
	({ ...library, ...change }) as MockApi;

/** The example, of which an operation differs. */
const withOperation = (
	id: string,
	change: object,
	api: MockApi = library as MockApi,
) =>
	like({
		...api,
		operations: api.operations.map((each) =>
			each.id === id ? { ...each, ...change } : each,
		) as Operation[],
	});

describe("an address", () => {
	test("is read as the mock says", async () => {
		const routed = (path: string) => path.replace(/\.json$/, "");
		const sandbox = stillSandbox(like({ routed }));
		expect((await sandbox.exchange(get("/ping.json")))?.status).toBe(200);
	});

	test("tells in headers how much of the limits is used, unless they are off", async () => {
		const limitHeaders: MockApi["limitHeaders"] = (usage) => ({
			"x-used": usage.map(({ used }) => used).join(),
		});
		const sandbox = stillSandbox(like({ limitHeaders }));
		expect((await sandbox.exchange(get("/ping")))?.headers["x-used"]).toBe("1");
		sandbox.set("limits", "off");
		expect((await sandbox.exchange(get("/ping")))?.headers).not.toHaveProperty(
			"x-used",
		);
	});
});

describe("a failure", () => {
	const handle = () => {
		throw new Error("a fault of ours");
	};

	test("of the mock's own work is thrown, and not answered", async () => {
		const sandbox = stillSandbox(withOperation("ping", { handle }));
		await expect(sandbox.exchange(get("/ping"))).rejects.toThrow(
			"a fault of ours",
		);
	});

	test("of work on a restored state is a refusal", async () => {
		const sandbox = stillSandbox(withOperation("ping", { handle }));
		sandbox.restore(sandbox.snapshot());
		expect((await sandbox.exchange(get("/ping")))?.status).toBe(409);
	});

	test("of reading is thrown where it is none of the request's", async () => {
		const format = { ...library.format, read: handle };
		const open = stillSandbox(
			withOperation("borrow", { scheme: undefined }, like({ format })),
		);
		await expect(
			open.exchange({
				...get("/loans", { "content-type": "application/json" }),
				method: "POST",
				body: "{}",
			}),
		).rejects.toThrow("a fault of ours");
	});
});

describe("a limit that was passed", () => {
	test("refuses what comes next, and names no operation", async () => {
		const sandbox = stillSandbox(library);
		for (let count = 0; count < 61; count++)
			await sandbox.exchange(get("/nowhere"));
		expect((await sandbox.exchange(get("/ping")))?.status).toBe(429);
		expect(sandbox.journal().at(-1)?.operation).toBeUndefined();
		sandbox.set("limits", "off");
		expect((await sandbox.exchange(get("/ping")))?.status).toBe(200);
	});
});

describe("credentials", () => {
	const wrong = {
		authorization: "Bearer none",
		"content-type": "application/json",
	};
	const post = { ...get("/loans", wrong), method: "POST", body: "{" };

	test.each([
		["before the body is read", true, 401],
		["after the body was read", false, 400],
	])("are judged %s, as the mock says", async (_, credentialsFirst, status) => {
		const sandbox = stillSandbox(like({ credentialsFirst }));
		expect((await sandbox.exchange(post))?.status).toBe(status);
	});

	test("let nobody in without, also where the body comes first", async () => {
		const sandbox = stillSandbox(like({ credentialsFirst: false }));
		const body = '{"book":"B1","reference":"x"}';
		expect((await sandbox.exchange({ ...post, body }))?.status).toBe(401);
	});
});

describe("a refusal by the shape", () => {
	test("has the code and the notation of the mock", async () => {
		let code: string | undefined;
		const invalid = { ...library.refusals.invalid, code: "E1" };
		const api = like({
			refusals: { ...library.refusals, invalid },
			format: {
				...library.format,
				pointer: (path) => path.join("."),
				refuse: (refusal, call, world) => {
					code = refusal.code;
					return library.format.refuse(refusal, call, world);
				},
			},
		});
		const sandbox = stillSandbox(
			withOperation(
				"borrow",
				{ scheme: undefined, body: z.object({ a: z.object({ b: z.int() }) }) },
				api,
			),
		);
		await sandbox.exchange({
			...get("/loans", { "content-type": "application/json" }),
			method: "POST",
			body: '{"a":{"b":"x"}}',
		});
		expect(code).toBe("E1");
		expect(sandbox.journal().at(-1)?.problems[0]?.pointer).toBe("a.b");
	});
});

test("a body that could not be read stands in the journal as the reason", async () => {
	const sandbox = stillSandbox(library);
	await sandbox.exchange({
		...get("/ping"),
		body: Uint8Array.of(0xff) as never,
	});
	expect(sandbox.journal().at(-1)?.request.body).toBe(
		"The body holds bytes that are not UTF-8.",
	);
});

describe("a request for what an address takes", () => {
	const asked = (target: string) =>
		stillSandbox(library).exchange({ ...get(target), method: "OPTIONS" });

	test("is answered at an address that is known, and refused elsewhere", async () => {
		expect(await asked("/ping")).toMatchObject({
			status: 204,
			headers: { allow: "GET, HEAD, OPTIONS" },
		});
		expect((await asked("/nowhere"))?.status).toBe(404);
	});
});

test("what the provider documents and nobody plays is told so", async () => {
	const sandbox = stillSandbox(library);
	const call = { ...get("/loans/L1/renewals"), method: "POST" };
	expect((await sandbox.exchange(call))?.status).toBe(501);
	expect(sandbox.lastExchange()?.problems[0]?.fact).toMatch(/“Renew a loan”/);
});
