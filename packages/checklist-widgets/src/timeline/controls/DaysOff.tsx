import { daysOff } from "@slipway/core/timeline";
import { useEffect, useState } from "react";
import { Field } from "../../shared/fields/Field.tsx";

const form =
	"Leave, or weeks without changes: 2027-02-01..2027-02-05, 2027-03-08";

/** The reader's own days off. What is being typed is kept as it is; only what can be read is passed on. */
export function DaysOff({
	value = "",
	disabled,
	onChange,
}: {
	readonly value: string | undefined;
	readonly disabled: boolean;
	readonly onChange: (off: string | undefined) => void;
}) {
	const [text, setText] = useState(value);
	useEffect(() => setText(value), [value]);
	return (
		<Field
			label="Your days off (optional)"
			hint={form}
			problem={text && !daysOff(text) ? form : undefined}
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
