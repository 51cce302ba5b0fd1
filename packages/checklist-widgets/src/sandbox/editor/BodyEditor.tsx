import { useEffect, useRef, useState } from "react";
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
		import("./code-editor.ts")
			.then(({ createCodeEditor }) => {
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
		if (ready) editor.current?.show(value, operation);
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
