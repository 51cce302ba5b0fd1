import { isPlainDate, type PlainDate } from "@slipway/core/calendar";
import { useEffect, useState } from "react";
import { Field } from "./Field.tsx";

/** A date. What is being typed is kept as it is; only whole dates between the bounds are passed on. */
export function DateField({
	label,
	hint,
	value,
	optional = false,
	disabled,
	onChange,
}: {
	readonly label: string;
	readonly hint?: string;
	readonly value: PlainDate | undefined;
	/** Whether the field may be empty. */
	readonly optional?: boolean;
	readonly disabled?: boolean;
	readonly onChange: (date: PlainDate | undefined) => void;
}) {
	const [text, setText] = useState(value ?? "");
	useEffect(() => setText(value ?? ""), [value]);
	const outside = text !== "" && !isInBounds(text);
	return (
		<Field
			label={label}
			hint={hint}
			problem={
				outside ? `Choose a day from ${earliest} to ${latest}.` : undefined
			}
		>
			{(control) => (
				<input
					{...control}
					type="date"
					min={earliest}
					max={latest}
					value={text}
					disabled={disabled}
					onChange={(event) => {
						const typed = event.currentTarget.value;
						setText(typed);
						if (isInBounds(typed)) onChange(typed);
						else if (typed === "" && optional) onChange(undefined);
					}}
					onBlur={() => {
						// An empty field goes back to what is reckoned with.
						if (text === "" && !optional) setText(value ?? "");
					}}
				/>
			)}
		</Field>
	);
}

const earliest = "2020-01-01";
const latest = "2099-12-31";

function isInBounds(date: string): boolean {
	return isPlainDate(date) && date >= earliest && date <= latest;
}
