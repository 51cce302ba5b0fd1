import { mockApis } from "@slipway/mocks";
import { library } from "@slipway/sandbox/example";
import { Ajv } from "ajv";
import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { describe, expect, test } from "vitest";
import { allScripts } from "../scripts/index.ts";
import { documentsOf } from "./documents.ts";
import { recordedSteps } from "./record.ts";
import arazzo from "./schemas/arazzo-1.0.json" with { type: "json" };
import postman from "./schemas/postman-2.1.json" with { type: "json" };
import { workflowsOf } from "./workflows-of.ts";

const isArazzo = addFormats
	.default(new Ajv2020({ strict: false, allErrors: true }))
	.compile(arazzo);
const isPostman = addFormats
	.default(new Ajv({ strict: false, allErrors: true }))
	.compile(postman);

const root = "http://localhost:4010";
const speaking = mockApis.filter(
	({ format }) => format.mediaType === "application/json",
);

describe.each(speaking)("$title", async (api) => {
	const workflows = await workflowsOf(api, allScripts[api.provider] ?? {}, {});
	const written = new Map(
		documentsOf(api, workflows, root)
			.filter(({ file }) => file !== "openapi.json")
			.map(({ file, write }) => [file, write()]),
	);

	test("plays its story, and calls every operation", () => {
		expect(workflows[0]?.id).toBe("story");
		const called = new Set(
			workflows.flatMap(({ steps }) =>
				steps.map((step) => "operation" in step && step.operation.id),
			),
		);
		for (const { id } of api.operations) expect(called).toContain(id);
	});

	test("has ids that no two steps or workflows share", () => {
		const { workflows: described } = JSON.parse(
			written.get("arazzo.json") ?? "",
		) as {
			readonly workflows: readonly {
				readonly workflowId: string;
				readonly steps: readonly { readonly stepId: string }[];
			}[];
		};
		const ids = described.flatMap(({ workflowId, steps }) => [
			workflowId,
			...steps.map(({ stepId }) => stepId),
		]);
		expect(new Set(ids).size).toBe(ids.length);
		for (const id of ids) expect(id).toMatch(/^[\w-]+$/);
	});

	test.each([
		["arazzo.json", isArazzo],
		["postman.json", isPostman],
	])("writes %s by the schema of its format", (file, valid) => {
		valid(JSON.parse(written.get(file) ?? ""));
		expect(valid.errors).toBeNull();
	});

	test("leaves nothing open in a workflow", () => {
		expect(written.get("arazzo.json")).not.toMatch(/\{\{/);
	});

	test("leaves nothing open that neither the environment nor a script fills", () => {
		const text = written.get("postman.json") ?? "";
		const { values } = JSON.parse(
			written.get("postman-environment.json") ?? "",
		) as { readonly values: readonly { readonly key: string }[] };
		const known = new Set([
			...values.map(({ key }) => key),
			...[...text.matchAll(/Variables\.set\(\\"(\w+)\\"/g)].map(
				([, name]) => name,
			),
		]);
		for (const [, name] of text.matchAll(/\{\{(\w+)\}\}/g))
			expect(known).toContain(name);
	});
});

test("a document that breaks the schema of its format is found", () => {
	expect(isArazzo({ arazzo: "1.0.1", workflows: [] })).toBe(false);
	expect(isPostman({ info: { name: "Nothing" }, item: [] })).toBe(false);
});

test("a case that waits for the partner's reply, or for an answer that never comes, is no workflow", async () => {
	expect(await recordedSteps(library, [{ reply: "good" }])).toBeUndefined();
	const broken = await recordedSteps(library, [
		{ fault: { fault: "timeout", times: 1 } },
		{ send: "ping", alone: true },
	]);
	expect(broken).toBeUndefined();
});

test("the clock and the switches are steps of their own", async () => {
	const steps = await recordedSteps(library, [
		{ wait: { minutes: 1 } },
		{ set: "period", to: "28" },
		{ send: "ping" },
	]);
	expect(steps).toMatchObject([
		{ control: "advance-clock", body: { advance: 60_000 } },
		{ control: "put-settings", body: { period: "28" } },
		{ status: 200 },
	]);
});
