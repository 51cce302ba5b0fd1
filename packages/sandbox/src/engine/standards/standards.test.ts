import { describe, expect, test } from "vitest";
import { library } from "../../example/library.ts";
import { draftOf } from "../drafts/draft.ts";
import { arazzoOf } from "./arazzo.ts";
import { httpFileOf } from "./http-file.ts";
import { postmanEnvironmentOf, postmanOf } from "./postman.ts";
import { requestParts } from "./request-parts.ts";
import type { RequestStep, Workflow } from "./workflow.ts";

const sources = { api: "api.json", sandbox: "sandbox.json" };
const addresses = { base: "http://b/library", control: "http://b/c" };

function request(id: string, title?: string, status?: number): RequestStep {
	const operation = library.operations.find((each) => each.id === id);
	if (!operation) throw new RangeError(id);
	const example = Math.max(
		0,
		operation.examples.findIndex((each) => each.title === title),
	);
	return {
		operation,
		draft: draftOf(operation, example),
		title: operation.title,
		status: status ?? operation.examples[example]?.status ?? 0,
	} as RequestStep;
}

const workflow: Workflow = {
	id: "story",
	kind: "story",
	title: "The story",
	says: "First.\nThen.",
	steps: [
		request("get-token"),
		{
			control: "put-faults",
			method: "PUT",
			path: "faults",
			title: "A fault",
			body: [],
		},
		request("borrow"),
		request("borrow", undefined, 422),
		request("read-loan"),
	],
};

/** The steps of the workflow, with another body or target in the last request. */
const sending = (change: Partial<RequestStep["draft"]>): Workflow => {
	const step = request("read-loan");
	return {
		...workflow,
		steps: [
			request("borrow"),
			{ ...step, draft: { ...step.draft, ...change } },
		],
	};
};

const arazzoSteps = (given: Workflow, api = library) =>
	arazzoOf(api as never, [given], sources).workflows[0]?.steps as Record<
		string,
		unknown
	>[];

describe("Arazzo", () => {
	test("takes each value from the last answer that brought it, and the first ones from the start", () => {
		expect(arazzoSteps(workflow)).toMatchObject([
			{
				stepId: "story_fresh-sandbox",
				operationId: "$sourceDescriptions.sandbox.reset",
				requestBody: { payload: {} },
				outputs: { basic: "$response.body#/values/basic" },
			},
			{
				stepId: "story_get-token",
				outputs: { token: expect.stringMatching(/^\$response\.body#\//) },
			},
			{ stepId: "story_put-faults", requestBody: { payload: [] } },
			{
				stepId: "story_borrow",
				successCriteria: [{ condition: "$statusCode == 201" }],
			},
			{ stepId: "story_borrow_2" },
			{
				stepId: "story_read-loan",
				parameters: [
					{
						name: "loan",
						in: "path",
						value: "$steps.story_borrow.outputs.loan",
					},
					{
						name: "authorization",
						in: "header",
						value: "Bearer {$steps.story_get-token.outputs.token}",
					},
				],
			},
		]);
	});

	test("has no outputs at a start that nobody reads", () => {
		const [start] = arazzoSteps({ ...workflow, steps: [request("ping")] });
		expect(start).not.toHaveProperty("outputs");
	});

	test("begins with the switches that tools need", () => {
		const [start] = arazzoSteps(workflow, {
			...library,
			settingsForTools: { notices: "off" },
		} as never);
		expect(start).toMatchObject({
			requestBody: { payload: { settings: { notices: "off" } } },
		});
	});

	test.each([
		[
			"JSON as data",
			"application/json",
			'{"a":1,"b":["{{loan}}"]}',
			{
				a: 1,
				b: ["$steps.story_borrow.outputs.loan"],
			},
		],
		["what is no JSON as text", "application/json", "{", "{"],
		[
			"a form as data",
			"application/x-www-form-urlencoded",
			"a=b+c",
			{
				a: "b c",
			},
		],
		["everything else as text", "text/plain", "a", "a"],
	])("sends %s", (_, type, body, payload) => {
		const steps = arazzoSteps(
			sending({ headers: `Content-Type: ${type}`, body }),
		);
		expect(steps.at(-1)?.requestBody).toEqual({ contentType: type, payload });
	});

	test("names no type for a body without one", () => {
		const steps = arazzoSteps(sending({ headers: "", body: "a" }));
		expect(steps.at(-1)?.requestBody).toEqual({ payload: "a" });
	});
});

describe("Postman", () => {
	const collection = postmanOf(library as never, [workflow]);

	test("has a folder for each workflow, which begins with a fresh sandbox", () => {
		expect(collection.item).toMatchObject([
			{ name: "The story", description: "First.\nThen." },
		]);
		expect(collection.item[0]?.item).toHaveLength(workflow.steps.length + 1);
		expect(collection.item[0]?.item[0]).toMatchObject({
			request: { method: "POST", url: { raw: "{{controlUrl}}/reset" } },
		});
	});

	test("carries values on by scripts, encoded where an address has them", () => {
		const text = JSON.stringify(collection);
		expect(text).toContain("{{baseUrl}}/loans/{{loan_in_address}}");
		expect(text).toContain(
			'pm.collectionVariables.set(\\"loan_in_address\\", encodeURIComponent(String(answer?.[\\"id\\"])))',
		);
	});

	test("names each part of a query, and the type of a body", () => {
		const { item } = postmanOf(library as never, [
			sending({
				target: "/loans?a=1&b",
				headers: "Content-Type: text/plain",
				body: "x",
			}),
		]);
		expect(item[0]?.item.at(-1)?.request).toMatchObject({
			header: [{ key: "Content-Type", value: "text/plain" }],
			body: { mode: "raw", raw: "x" },
			url: {
				query: [
					{ key: "a", value: "1" },
					{ key: "b", value: "" },
				],
			},
		});
	});

	test("has an environment with the address and the fake credentials", () => {
		const { values } = postmanEnvironmentOf(library as never, addresses);
		expect(values.slice(0, 2)).toMatchObject([
			{ key: "baseUrl", value: "http://b/library" },
			{ key: "controlUrl", value: "http://b/c" },
		]);
		expect(values.length).toBeGreaterThan(2);
	});
});

test("an .http file sends every request of a workflow in order", () => {
	const text = httpFileOf(
		library as never,
		[workflow, sending({ headers: "" })],
		addresses,
	);
	expect(text).toContain("@baseUrl = http://b/library");
	expect(text).toContain("# First.\n# Then.");
	expect(text).toContain("PUT {{controlUrl}}/faults");
	expect(text).toContain("GET {{baseUrl}}/loans/{{loan_in_address}}");
	expect(text).toContain("response.status === 422");
	expect(text.match(/^### /gm)).toHaveLength(workflow.steps.length + 4);
});

test.each([
	["/loans/L%2F1", "/loans/{loan}", [["loan", "L/1"]]],
	["/elsewhere", "/loans/{loan}", [["loan", ""]]],
	[
		"/a.b/1/2",
		"/a.b/{one}/{two}",
		[
			["one", "1"],
			["two", "2"],
		],
	],
])("%s has the parts of %s", (target, path, parts) => {
	const draft = { ...draftOf(request("ping").operation), target };
	expect(requestParts(draft, path).path).toEqual(parts);
});

test("headers that cannot be read are left out of the parts", () => {
	const draft = { ...draftOf(request("ping").operation), headers: "no header" };
	expect(requestParts(draft, "/ping").headers).toEqual([]);
});
