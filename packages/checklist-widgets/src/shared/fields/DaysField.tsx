import { daysOff } from "@slipway/core/timeline";
import { useEffect, useState } from "react";
import { Field } from "./Field.tsx";

/** Days and stretches of days. What is being typed is kept as it is; only what can be read is passed on. */
export function DaysField({
	label,
	hint,
	value = "",
	disabled,
	onChange,
}: {
	readonly label: string;
	/** How days are written; also said where they cannot be read. */
	readonly hint: string;
	readonly value: string | undefined;
	readonly disabled?: boolean;
	readonly onChange: (days: string | undefined) => void;
}) {
	const [text, setText] = useState(value);
	useEffect(() => setText(value), [value]);
	return (
		<Field
			label={label}
			hint={hint}
			problem={text && !daysOff(text) ? hint : undefined}
		>
			{(control) => (
				<input
					{...control}
					value={text}
					disabled={disabled}
					onChange={(event) => {
						const typed = event.currentTarget.value;
						setText(typed);
						if (!typed || daysOff(typed)) onChange(typed || undefined);
					}}
				/>
			)}
		</Field>
	);
}
