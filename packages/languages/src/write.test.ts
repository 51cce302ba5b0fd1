// biome-ignore-all lint/suspicious/noTemplateCurlyInString: these are sources
import { expect, test } from "vitest";
import { findMessages } from "./find/find.ts";
import { placesOf, writeTranslations } from "./write.ts";

/** A source with its texts in another language. */
function written(
	source: string,
	translations: Readonly<Record<string, string | readonly string[]>>,
	path = "part.tsx",
): string {
	return writeTranslations(source, findMessages(path, source), ({ text }) => {
		const translation = translations[text];
		return translation === undefined ? undefined : [translation].flat();
	}).toString();
}

test("a translation puts expressions in its own order", () => {
	expect(
		written("say(`${done} of ${all}`)", {
			"{done} of {all}": "von {all} sind {done} fertig",
		}),
	).toBe("say(`von ${all} sind ${done} fertig`)");
});

test("a translation puts elements in its own order, with what is in them", () => {
	expect(
		written("<p>You have <b className='n'>{left}</b> left</p>", {
			"You have <1>{left}</1> left": "Übrig: <1>{left}</1>",
		}),
	).toBe("<p>Übrig: <b className='n'>{left}</b></p>");
});

test("a space that a string has at its end stays", () => {
	expect(
		written('<p><b>{from}</b>{" to "}</p>', {
			"<1>{from}</1> to ": "<1>{from}</1> bis ",
		}),
	).toBe('<p><b>{from}</b> bis{" "}</p>');
});

test("words inside of an expression are translated where that goes", () => {
	expect(
		written("<p>Sent {isNow && `at ${time}`}</p>", {
			"Sent {value}": "{value} gesendet",
			"at {time}": "um {time}",
		}),
	).toBe("<p>{isNow && `um ${time}`} gesendet</p>");
	expect(
		written("<p>Sent {isNow && `at ${time}`}</p>", {
			"at {time}": "um {time}",
		}),
	).toBe("<p>Sent {isNow && `um ${time}`}</p>");
});

test("what has no translation stays as it is", () => {
	expect(written(`say("Link copied.")`, {})).toBe(`say("Link copied.")`);
});

test("quotes, braces and backticks of a translation break no source", () => {
	expect(
		written(`<a title="Go on">{say("Go there")}</a>`, {
			"Go on": 'Weiter "hier"',
			"Go there": "Dorthin\n",
		}),
	).toBe(`<a title={"Weiter \\"hier\\""}>{say("Dorthin\\n")}</a>`);
	expect(written("say(`to ${name}`)", { "to {name}": "`${1}` {name}" })).toBe(
		"say(`\\`\\${1}\\` ${name}`)",
	);
});

test("a call that counts gets as many forms as the language has", () => {
	expect(
		written(`counted(n, "task")`, { task: ["zadanie", "zadania", "zadań"] }),
	).toBe(`counted(n, "zadanie", "zadania", "zadań")`);
});

test("a heading keeps the name by which links lead to it", () => {
	expect(
		written(
			"---\ntitle: Offline\n---\n\n## Keep a guide\n",
			{
				"Keep a guide": "Behalten",
			},
			"apps/docs/src/content/docs/offline.mdx",
		),
	).toContain('## <span id="keep-a-guide"></span>Behalten');
});

test("the places of a text do not depend on their order", () => {
	expect(placesOf("<1>{a}</1> of {b}")).toEqual(placesOf("{b}: <1>{a}</1>"));
});
