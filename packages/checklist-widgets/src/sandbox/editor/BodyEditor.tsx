import { useEffect, useRef, useState } from "react";
import { drawn } from "../../shared/island/drawn.ts";
import type { CodeEditor } from "./code-editor.ts";

interface Props {
	readonly id: string;
	readonly value: string;
	/** The operation whose schema completes what is typed. */
	readonly operation: string;
	readonly onChange: (value: string) => void;
	readonly onSend?: (() => void) | undefined;
}

/** The body of a request: a plain textarea at first, an editor with colours and completion once it has been fetched. */
export function BodyEditor({ id, value, operation, onChange, onSend }: Props) {
	const place = useRef<HTMLDivElement>(null);
	const editor = useRef<CodeEditor>(undefined);
	const latest = useRef({ onChange, onSend });
	latest.current = { onChange, onSend };
	const [ready, setReady] = useState(false);

	useEffect(() => {
		let current = true;
		// The press that brought the body is seen first, with the textarea: making an editor takes a frame of its own.
		Promise.all([import("./code-editor.ts"), drawn()])
			.then(([{ createCodeEditor }]) => {
				if (!current || !place.current) return;
				editor.current = createCodeEditor(place.current, {
					label: "Body",
					onChange: (text) => latest.current.onChange(text),
					onSend: () => latest.current.onSend?.(),
				});
				setReady(true);
			})
			.catch(() => {
				// The textarea does everything that is needed.
			});
		return () => {
			current = false;
			editor.current?.remove();
			editor.current = undefined;
		};
	}, []);

	useEffect(() => {
		if (!ready) return;
		let current = true;
		// What was typed is there already; the body of another operation may come a frame after the press that chose it.
		drawn().then(() => {
			if (current) editor.current?.show(value, operation);
		});
		return () => {
			current = false;
		};
	}, [ready, value, operation]);

	return (
		<div className="field console-body">
			<label htmlFor={ready ? undefined : id}>
				<span>Body</span>
			</label>
			{!ready && (
				<textarea
					id={id}
					name="body"
					rows={Math.min(24, Math.max(6, value.split("\n").length))}
					value={value}
					onChange={({ target }) => onChange(target.value)}
					spellCheck={false}
					autoCapitalize="off"
				/>
			)}
			<div ref={place} hidden={!ready} />
		</div>
	);
}
