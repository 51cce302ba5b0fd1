import {
	checklistView,
	cleanLine,
	cleanProse,
	csvOf,
	markdownOf,
	readProgress,
} from "@slipway/core/checklist";
import { basicOf, bearerOf, Mask, queryOf } from "@slipway/sandbox/engine";
import {
	repaired,
	repairedPairs,
} from "../../packages/checklist-widgets/src/shared/packed/repair.ts";
import { printable } from "../../packages/cli/src/printable.ts";
import {
	plan,
	said,
} from "../../packages/core/src/checklist/testing/example-plan.ts";
import { withFix } from "../../packages/sandbox/src/engine/drafts/apply-fix.ts";
import { withXmlValue } from "../../packages/sandbox/src/engine/drafts/xml-value.ts";
import {
	readForm,
	readMultipart,
} from "../../packages/sandbox/src/form/index.ts";
import { inertJson, readJson } from "../../packages/sandbox/src/json/index.ts";
import { readXml } from "../../packages/sandbox/src/xml/index.ts";
import { rulesOf } from "../../scripts/lib/serve/headers-file.mjs";
import { rangesOf } from "../../scripts/lib/serve/ranges.mjs";

const secrets = ["Password", "client_secret"];
const draft = { operation: "", example: 0, method: "POST", target: "/" };
const noted = (text: string) =>
	checklistView(
		plan,
		said({ task: "build", field: "note", text }),
		"2026-11-26",
	);
const form = "content-type: application/x-www-form-urlencoded";

/** Everything that takes text from outside, by name. What it throws does not matter here. */
export const readers: Readonly<Record<string, (text: string) => unknown>> = {
	readXml,
	readJson,
	readForm,
	readMultipart,
	queryOf: (text) => queryOf(new URLSearchParams(text)),
	basicOf: (text) => basicOf(`Basic ${text}`),
	bearerOf: (text) => bearerOf(`Bearer ${text}`),
	inertJson,
	"masking of a text": (text) => {
		const mask = new Mask(secrets);
		mask.learn(text);
		return mask.text(text);
	},
	"masking of a header": (text) => {
		const mask = new Mask(secrets);
		mask.learnHeader("cookie", text);
		return mask.headers({ cookie: text, authorization: text });
	},
	"a value set in XML": (text) =>
		withXmlValue(text, { pointer: "/a/@b", value: "c" }),
	"a value set in JSON": (text) =>
		withFix(
			{ ...draft, headers: "", body: text },
			{ place: "body", pointer: "/a/b", says: "", value: 1 },
			"/",
		),
	"a value set in a form": (text) =>
		withFix(
			{ ...draft, headers: form, body: text },
			{ place: "body", pointer: "/a", says: "", value: "1" },
			"/",
		),
	"a value set in headers": (text) =>
		withFix(
			{ ...draft, headers: text, body: "" },
			{ place: "header", pointer: "a", says: "", value: "1" },
			"/",
		),
	"a value set in a query": (text) =>
		withFix(
			{ ...draft, target: `/?${text}`, headers: "", body: "" },
			{ place: "query", pointer: "/a", says: "", value: "1" },
			"/",
		),
	cleanLine,
	cleanProse,
	"a note in CSV": (text) => csvOf(noted(text)),
	"a note in Markdown": (text) => markdownOf(plan, noted(text), "2026-11-26"),
	readProgress: (text) => readProgress(text),
	repaired,
	repairedPairs,
	printable,
	"a Range header": (text) => rangesOf(`bytes=${text}`, 1000),
	"a file of headers": rulesOf,
};
