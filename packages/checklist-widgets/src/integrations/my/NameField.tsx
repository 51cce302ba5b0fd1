import { cleanLine } from "@slipway/core/checklist";
import { useEffect, useId, useRef, useState } from "react";

/** Asks for the name of an integration. */
export function NameField({
	label,
	name,
	button,
	onName,
}: {
	readonly label: string;
	readonly name: string;
	readonly button: string;
	readonly onName: (name: string) => void;
}) {
	const id = useId();
	const [text, setText] = useState(name);
	const field = useRef<HTMLInputElement>(null);
	useEffect(() => field.current?.select(), []);
	return (
		<form
			className="my-name"
			onSubmit={(event) => {
				event.preventDefault();
				onName(cleanLine(text).trim());
			}}
		>
			<p className="field">
				<label htmlFor={id}>{label}</label>
				<input
					ref={field}
					id={id}
					type="text"
					value={text}
					maxLength={80}
					autoComplete="off"
					onChange={(event) => setText(event.currentTarget.value)}
				/>
			</p>
			<button type="submit">{button}</button>
		</form>
	);
}
