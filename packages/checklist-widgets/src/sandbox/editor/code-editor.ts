import { createEditor } from "prism-code-editor";
import {
	autoComplete,
	fuzzyFilter,
	registerCompletions,
} from "prism-code-editor/autocomplete";
import "prism-code-editor/autocomplete.css";
import { defaultCommands, editHistory } from "prism-code-editor/commands";
import { cursorPosition } from "prism-code-editor/cursor";
import "prism-code-editor/languages/json";
import "prism-code-editor/layout.css";
import "prism-code-editor/prism/languages/json";
import "prism-code-editor/prism/languages/xml";
import { completionsAt } from "./completions.ts";
import { languageOf } from "./highlight.ts";
import { bodySchema } from "./schemas.ts";

/** An editor in the place of a textarea. */
export interface CodeEditor {
	/** Shows a text, and completes by the body schema of an operation. */
	show(text: string, operation: string): void;
	remove(): void;
}

interface Options {
	readonly label: string;
	readonly onChange: (text: string) => void;
	readonly onSend: () => void;
}

const operations = new WeakMap<object, string>();

registerCompletions(["json"], {
	sources: [
		({ before, pos }, editor) => {
			const schema = bodySchema(operations.get(editor) ?? "");
			const found = schema && completionsAt(schema, before);
			return (
				found && {
					from: pos - found.typed.length,
					options: found.options.map(({ label, insert, detail }) => ({
						label,
						insert,
						...(detail && { detail }),
					})),
				}
			);
		},
	],
});

/** Makes an editor. Tab leaves it, so that nobody is caught by the keyboard; Ctrl+Enter sends. */
export function createCodeEditor(
	place: HTMLElement,
	{ label, onChange, onSend }: Options,
): CodeEditor {
	let shown = "";
	const editor = createEditor(
		place,
		{
			language: "json",
			insertSpaces: true,
			tabSize: 2,
			wordWrap: true,
			onUpdate: (text) => {
				if (text === shown) return;
				shown = text;
				onChange(text);
			},
		},
		defaultCommands(),
		editHistory(),
		cursorPosition(),
		autoComplete({ filter: fuzzyFilter }),
	);
	const { textarea } = editor;
	textarea.setAttribute("aria-label", label);
	textarea.name = "body";
	textarea.addEventListener(
		"keydown",
		(event) => {
			if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) {
				event.preventDefault();
				event.stopImmediatePropagation();
				onSend();
			}
			// Tab moves on, unless it takes an offered completion.
			const offered = textarea.getAttribute("aria-expanded") === "true";
			if (event.key === "Tab" && !offered) event.stopImmediatePropagation();
		},
		{ capture: true },
	);
	return {
		show: (text, operation) => {
			operations.set(editor, operation);
			if (text === shown) return;
			shown = text;
			editor.setOptions({ value: text, language: languageOf(text) ?? "json" });
		},
		remove: () => editor.remove(),
	};
}
