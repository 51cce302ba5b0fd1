import { mockApis } from "@slipway/mocks";
import { sandboxFor } from "@slipway/mocks/testing";
import type { MockApi } from "@slipway/sandbox/engine";
import { expect, test } from "vitest";
import { demonstrate, trafficOf } from "../index.ts";
import type { Observation, Traffic } from "../traffic/observation.ts";
import { findingLines, isReady, preFlightOf, preFlightText } from "./index.ts";

const here = {
	address: "http://localhost:4010/prioticket",
	isSimulation: true,
};
const apiOf = (id: string): MockApi => {
	const api = mockApis.find((each) => each.id === id);
	if (!api) throw new RangeError(`There is no ${id}.`);
	return api;
};
const prioticket = apiOf("prioticket");

type Sent = Partial<Omit<Observation, "request">> & {
	readonly request?: Partial<Observation["request"]>;
};

/** Traffic of requests for products that are answered well, but for what is said. */
const trafficWith = (...all: readonly Sent[]): Traffic => ({
	observations: all.map(({ request, ...more }, at) => ({
		way: "request",
		number: at + 1,
		at: 0,
		name: "list-products",
		request: {
			method: "GET",
			target: "/v3.8/distributor/products",
			headers: { authorization: "Bearer x" },
			body: "",
			...request,
		},
		answer: { status: 200, headers: {}, body: "" },
		fact: undefined,
		...more,
	})),
	read: (text) => text,
	paramsOf: () => ({}),
});

const findingOf = (
	check: string,
	traffic: Traffic,
	{ api = prioticket, ...more }: Partial<typeof here & { api: MockApi }> = {},
) => {
	const { findings } = preFlightOf(api, traffic, { ...here, ...more });
	return findings.find((each) => each.check === check);
};

test("before any request, it says where to send one", () => {
	expect(findingOf("address", trafficWith())).toEqual({
		check: "address",
		is: "open",
		says: "No request has arrived yet.",
		fix: "Send one to http://localhost:4010/prioticket.",
	});
});

test("requests that meet no operation have the wrong address", () => {
	const lost = { name: undefined, request: { target: "/v3/products?x" } };
	expect(findingOf("address", trafficWith(lost))).toMatchObject({
		is: "bad",
		says: expect.stringMatching(/^GET \/v3\/products is no operation of /),
		fix: expect.stringContaining(prioticket.realAddress),
	});
	expect(findingOf("address", trafficWith(lost, {}))?.is).toBe("good");
	expect(findingOf("credentials", trafficWith(lost))).toBeUndefined();
});

test("a system that answers nothing is told; in a sandbox a fault may keep the answer", () => {
	const silent = trafficWith({ answer: undefined });
	expect(findingOf("address", silent, { isSimulation: false })).toMatchObject({
		is: "bad",
		says: "Your requests were sent on, and none was answered.",
	});
	expect(
		findingOf("address", trafficWith({ answer: undefined }, {}), {
			isSimulation: false,
		})?.is,
	).toBe("good");
	expect(findingOf("address", silent)?.is).toBe("good");
});

const refused = { status: 401, headers: {}, body: "" };

test("credentials that are missing, in the wrong form or rejected are told apart", () => {
	const sent = (authorization: string | undefined, answer = refused) =>
		findingOf(
			"credentials",
			trafficWith({
				answer,
				request: { headers: authorization ? { authorization } : {} },
			}),
		);
	for (const wrong of [undefined, "Basic x", "x"])
		expect(sent(wrong)).toMatchObject({
			is: "bad",
			says: "GET /v3.8/distributor/products carries no header Authorization with “Bearer …”.",
		});
	expect(sent("Bearer x")).toMatchObject({
		is: "bad",
		fix: expect.stringContaining("Use the sandbox’s own credentials: "),
	});
	expect(sent("bearer x", { ...refused, status: 200 })?.is).toBe("good");
});

test("one request that was let in shows that the credentials are right", () => {
	expect(
		findingOf(
			"credentials",
			trafficWith({ answer: refused }, {}, { answer: refused }),
		)?.is,
	).toBe("good");
});

test("against a real system, the credentials of another environment are what to look at", () => {
	expect(
		findingOf("credentials", trafficWith({ answer: refused }), {
			isSimulation: false,
		})?.fix,
	).toMatch(/neither the sandbox’s, nor those of production/);
});

test("a business error within a success is no acceptance", () => {
	const api = apiOf("siteminder-siteconnect");
	const [operation] = api.operations.filter(({ scheme }) => scheme);
	expect(
		findingOf(
			"credentials",
			trafficWith({
				name: operation?.id ?? "",
				fact: "The password is wrong.",
				request: { method: "POST", body: "<a/>", headers: {} },
			}),
			{ api },
		)?.is,
	).toBe("bad");
});

test.each([
	["", "has a body and no Content-Type"],
	["text/plain", "is sent as text/plain"],
	["application/json; charset=ISO-8859-1", "is sent in iso-8859-1"],
])("a body with the content type “%s” is told", (type, says) => {
	const request = {
		method: "POST",
		body: "{}",
		headers: { "content-type": type },
	};
	const name = "create-order";
	expect(
		findingOf("content type", trafficWith({ name, request })),
	).toMatchObject({ is: "bad", says: expect.stringContaining(says) });
	const good = {
		...request,
		headers: { "content-type": 'application/json;charset="UTF-8"' },
	};
	expect(
		findingOf(
			"content type",
			trafficWith({ name, request }, { name, request: good }),
		)?.is,
	).toBe("good");
});

test("a header that every request of an operation lacks is told with an example", () => {
	for (const api of mockApis)
		for (const { id, method, headers = {} } of api.operations)
			for (const [name, { required, example }] of Object.entries(headers)) {
				const found = (given: Readonly<Record<string, string>>) =>
					findingOf(
						"headers",
						trafficWith({ name: id, request: { method, headers: given } }),
						{ api },
					);
				const all = Object.fromEntries(
					Object.keys(headers).map((each) => [each.toLowerCase(), "x"]),
				);
				expect(found(all)?.is).toBe("good");
				const { [name.toLowerCase()]: _, ...others } = all;
				expect(found(others)).toMatchObject(
					required
						? { is: "bad", fix: expect.stringContaining(`${name}: ${example}`) }
						: { is: "good" },
				);
			}
});

test.each([
	[59, "good", "Both clocks agree."],
	[61, "bad", "Your clock is 61 seconds ahead."],
	[-90, "bad", "Your clock is 90 seconds behind."],
])("a clock that is %i seconds ahead is %s", (seconds, is, says) => {
	const now = Date.UTC(2027, 0, 4);
	const date = (ahead: number) => new Date(now + ahead * 1000).toUTCString();
	expect(
		findingOf(
			"clock",
			trafficWith({
				at: now,
				answer: { status: 200, headers: { date: date(-seconds) }, body: "" },
			}),
			{ isSimulation: false },
		),
	).toMatchObject({ is, says });
	expect(
		findingOf(
			"clock",
			trafficWith({ at: now, request: { headers: { date: date(seconds) } } }),
		),
	).toMatchObject({ is, says });
});

test("an address for calls is registered, called and answered, or it is said what is missing", () => {
	const api = apiOf("docplanner");
	const register = { name: "set-push-address" };
	const call = { way: "call", name: "slot-booked" } as const;
	const found = (...all: readonly Sent[]) =>
		findingOf("callbacks", trafficWith(...all), { api });
	expect(found()).toMatchObject({ is: "open", fix: expect.any(String) });
	expect(found(register)).toEqual({
		check: "callbacks",
		is: "open",
		says: "Your address is registered; Docplanner has not called it yet.",
	});
	expect(found(register, call)?.is).toBe("good");
	expect(found(register, { ...call, answer: { ...refused } })?.is).toBe("good");
	expect(
		found(register, { ...call, answer: { ...refused, status: 503 } }),
	).toMatchObject({ is: "bad", says: expect.stringContaining("with 503") });
	expect(
		found({ ...call, answer: undefined, fact: "Connection refused." }),
	).toMatchObject({
		is: "bad",
		says: "A call from Docplanner got no answer. Connection refused.",
	});
});

test("what the examples of each mock send is ready", async () => {
	for (const api of mockApis) {
		const { sandbox } = sandboxFor(api.id);
		const [step] = api.story.steps;
		const name = step?.operation ?? "";
		await demonstrate(sandbox, [{ send: name }]);
		const flight = preFlightOf(api, trafficOf(sandbox), here);
		expect([api.id, isReady([flight]), flight.findings[0]?.is]).toEqual([
			api.id,
			true,
			"good",
		]);
		expect(preFlightText([flight])).toContain(
			`Pre-flight: ${api.title}\n✓ address`,
		);
	}
});

test("a fix stands below what is bad, the next thing below what is open", () => {
	const finding = { check: "clock", says: "A.", fix: "B." } as const;
	expect(findingLines({ ...finding, is: "bad" })).toBe(
		"✗ clock: A.\n    Fix: B.",
	);
	expect(findingLines({ ...finding, is: "open" })).toBe(
		"· clock: A.\n    Next: B.",
	);
});
