import { example, readProcess } from "@slipway/core/process";
import { expect, test } from "vitest";
import { guideOf } from "./guide.ts";
import { messageOf } from "./message.ts";

const process = readProcess(example);
const [id = "", original] = Object.entries(process.messages)[0] ?? [];
if (!original) throw new Error("The example has a message.");
const guide = guideOf({
	...process,
	messages: {
		[id]: { ...original, subject: "{awaited}, {due}", body: "Hello, {wait}" },
	},
});
const title = "Issue the test credentials";

test("names the task that a ready text is about, and leaves the other fields open", () => {
	expect(messageOf(id, { title, contact: undefined }, guide)).toMatchObject({
		to: original.to,
		subject: "“Issue the test credentials”, {due}",
		body: "Hello, we have been waiting for “Issue the test credentials” since {day}.",
	});
});

test("goes to the contact of the task, where it has one", () => {
	expect(messageOf(id, { title, contact: "manager" }, guide)?.to).toBe(
		"manager",
	);
});
