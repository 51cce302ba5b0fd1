import { example, readProcess } from "@slipway/core/process";
import { expect, test } from "vitest";
import { exchangeOf } from "./exchange.ts";
import { timesOf } from "./glance.ts";
import { guideOf } from "./guide.ts";

const process = readProcess(example);
const guide = guideOf(process);
const [account, review] = guide.stages;
if (!account || !review) throw new Error("The example has two stages.");

test("says what goes to whom and what comes back when", () => {
	expect(exchangeOf(guide, account)).toEqual({
		given: [
			{
				what: "Direct debit mandate",
				href: "/example/account/#task-send-mandate",
				how: "to Partner desk",
				condition: "Only for UK partners",
			},
		],
		received: [
			{
				what: "Test credentials",
				href: "/example/account/#task-issue-credentials",
				how: "from Example Provider, within 3 business days",
				condition: "",
			},
		],
	});
});

test("hands a form that travels by itself over to the provider", () => {
	const [id = "", form] = Object.entries(process.documents)[0] ?? [];
	if (!form) throw new Error("The example has a document.");
	const { sendTo: _, ...rest } = form;
	const task = account.tasks.find(({ task }) =>
		task.needs.some((thing) => "document" in thing && thing.document === id),
	);
	if (!task) throw new Error("A task of the example needs the document.");
	const { contact: __, ...withoutContact } = task.task;
	const alone = (sendHow?: string) =>
		exchangeOf(
			guideOf({
				...process,
				documents: { [id]: { ...rest, ...(sendHow && { sendHow }) } },
			}),
			{ ...account, tasks: [{ ...task, task: withoutContact }] },
		).given.map(({ how }) => how);
	expect(alone("by itself")).toEqual(["to Example Provider"]);
	expect(alone()).toEqual([]);
});

test("hands over nothing where nothing is sent", () => {
	expect(exchangeOf(guide, review)).toEqual({ given: [], received: [] });
});

test("lists promised times, and leaves out a claim that repeats one", () => {
	const claim = {
		says: "The credentials.",
		about: { stage: "account" },
		to: 3,
		unit: "business days",
		basis: { published: "guide", at: "Account" },
	} as const;
	const claiming = (claims: typeof process.claims) =>
		timesOf(guideOf({ ...process, claims })).map(({ what, figure }) => [
			what,
			figure,
		]);
	const promised = ["Issue the test credentials", "within 3 business days"];
	expect(claiming({ claim })).toEqual([promised]);
	expect(claiming({ claim: { ...claim, to: 4 } })).toEqual([
		["The credentials", "up to 4 business days"],
		promised,
	]);
});
