import { cleanLine, cleanProse } from "@slipway/core/checklist";
import { type ReactNode, useEffect, useId, useRef, useState } from "react";

interface Props {
	readonly label: ReactNode;
	readonly hint?: string;
	readonly value: string;
	readonly type?: "text" | "url" | "date" | "email" | "lines";
	readonly maxLength?: number;
	/** What is wrong with a text, as a sentence; undefined when nothing is. */
	readonly check?: (text: string) => string | undefined;
	readonly onSay: (text: string) => void;
}

/** A field that is kept when it is left, and when the page is left or put out of sight. */
export function TextField({
	label,
	hint,
	value,
	type = "text",
	maxLength = 240,
	check,
	onSay,
}: Props) {
	const id = useId();
	const [problem, setProblem] = useState<string>();
	const field = useRef<HTMLInputElement & HTMLTextAreaElement>(null);
	const keep = () => {
		// What is kept is what is seen: what was pasted is cleaned in the field.
		const clean = type === "lines" ? cleanProse : cleanLine;
		const text = clean(field.current?.value ?? value).trim();
		if (field.current && field.current.value !== text)
			field.current.value = text;
		if (text === value) return setProblem(undefined);
		const wrong = check?.(text);
		setProblem(wrong);
		if (wrong === undefined) onSay(text);
	};
	// What another tab wrote replaces what is shown, unless somebody is typing here.
	useEffect(() => {
		if (field.current && field.current !== document.activeElement)
			field.current.value = value;
	}, [value]);
	const last = useRef(keep);
	last.current = keep;
	useEffect(() => {
		const onHide = () => last.current();
		// The last that a page hears, also where a phone ends it in the background.
		addEventListener("visibilitychange", onHide);
		return () => removeEventListener("visibilitychange", onHide);
	}, []);
	const Tag = type === "lines" ? "textarea" : "input";
	return (
		<p className="field" data-invalid={problem ? "" : undefined}>
			<label htmlFor={id}>{label}</label>
			{hint && (
				<span className="quiet" id={`${id}-hint`}>
					{hint}
				</span>
			)}
			<Tag
				ref={field}
				id={id}
				{...(type === "lines" ? { rows: 3 } : { type })}
				defaultValue={value}
				maxLength={type === "date" ? undefined : maxLength}
				aria-invalid={problem ? true : undefined}
				aria-describedby={
					[hint && `${id}-hint`, problem && `${id}-problem`]
						.filter(Boolean)
						.join(" ") || undefined
				}
				onBlur={keep}
				onChange={type === "date" ? keep : undefined}
			/>
			{problem && (
				<span className="problem" id={`${id}-problem`} role="alert">
					{problem}
				</span>
			)}
		</p>
	);
}
