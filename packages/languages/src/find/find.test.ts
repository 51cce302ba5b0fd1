// biome-ignore-all lint/suspicious/noTemplateCurlyInString: these are sources
import { describe, expect, test } from "vitest";
import { findMessages } from "./find.ts";

const textsIn = (source: string, path = "part.tsx") =>
	findMessages(path, source).map(({ text }) => text);

describe("what is said to a reader", () => {
	test.each([
		["strings that read as words", `say("Link copied.")`, ["Link copied."]],
		[
			"templates, by what their expressions are called",
			"const words = `${done} of ${tasks.length}, since ${dayWords(start)}`",
			["{done} of {length}, since {day}"],
		],
		[
			"what an element holds, in one piece with the elements inside",
			"<p>You have <b>{left}</b> left, <a href='x'>see them</a>.</p>",
			["You have <1>{left}</1> left, <2>see them</2>."],
		],
		[
			"an element that is moved as a whole",
			"<p>It answers at <code>{address}</code>, in this page.</p>",
			["It answers at <1/>, in this page."],
		],
		[
			"what stands alone in an element as that element's own",
			"<p><b>Well</b> <i>Badly</i></p>",
			["Well", "Badly"],
		],
		[
			"words inside of an expression beside those around it",
			"<p>Sent {isNow && `at ${time}`}</p>",
			["Sent {value}", "at {time}"],
		],
		[
			"attributes that are read out or shown",
			`<a aria-label="next" className="button large" title="Go on" href="next page">{x}</a>`,
			["next", "Go on"],
		],
		[
			"one word in lower case that is marked",
			`const word = isLate ? /* said */ "due" : "never";`,
			["due"],
		],
	])("%s", (_, source, texts) => {
		expect(textsIn(source)).toEqual(texts);
	});
});

describe("what is code", () => {
	test.each([
		[`import words from "Some words here";`],
		[`type Kind = "a person" | "Somebody else";`],
		[`if (kind === "Somebody else") go();`],
		[`switch (kind) { case "Somebody else": go(); }`],
		[`throw new TypeError("A slip of ours.");`],
		[`root.querySelector("main > p a")`],
		[`button.className = "button large";`],
		[`const path = "./own/file.ts";`],
		["const line = `M${x} ${y}`;"],
		[`const name = { "Some key": 1 };`],
	])("%s", (source) => {
		expect(textsIn(source)).toEqual([]);
	});
});

test("a call that counts has a form for one and one for more", () => {
	const [task, entry] = findMessages(
		"part.ts",
		`counted(n, "task"); formOf(n, "entry", "entries")`,
	);
	expect(task).toMatchObject({ text: "task", plural: "tasks" });
	expect(entry).toMatchObject({ text: "entry", plural: "entries" });
});

test("pages of Astro are read like other elements, without their styles", () => {
	expect(
		textsIn(
			`---\nconst label = "All providers";\n---\n<p>\n\tFor a start on\n\t<time>{date}</time>.\n</p>\n<style>\n\ta b { color: red }\n</style>`,
			"part.astro",
		),
	).toEqual(["All providers", "For a start on <1>{date}</1>."]);
});

test("the locale of a date, a number or an order is no text, but is found", () => {
	expect(
		findMessages(
			"part.ts",
			`new Intl.NumberFormat("en"); n.toLocaleString("en-GB"); new Date().toLocaleDateString("sv")`,
		).map(({ form, text }) => [form, text]),
	).toEqual([
		["locale", "en"],
		["locale", "en-GB"],
	]);
});
