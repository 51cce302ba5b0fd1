import { useEffect, useState } from "react";
import { Field } from "../../shared/fields/Field.tsx";

/** A number within bounds. What is being typed is kept as it is; only what fits is passed on. */
export function NumberField({
	label,
	hint,
	value,
	least,
	most,
	onChange,
}: {
	readonly label: string;
	readonly hint?: string;
	readonly value: number;
	readonly least: number;
	readonly most: number;
	readonly onChange: (value: number) => void;
}) {
	const [text, setText] = useState(String(value));
	useEffect(() => setText(String(value)), [value]);
	const fits = (typed: string) =>
		typed !== "" && Number(typed) >= least && Number(typed) <= most;
	return (
		<Field
			label={label}
			hint={hint}
			problem={
				fits(text) ? undefined : `Give a number from ${least} to ${most}.`
			}
		>
			{(control) => (
				<input
					{...control}
					type="number"
					inputMode="decimal"
					min={least}
					max={most}
					step="any"
					value={text}
					onChange={(event) => {
						const typed = event.currentTarget.value;
						setText(typed);
						if (fits(typed)) onChange(Number(typed));
					}}
				/>
			)}
		</Field>
	);
}
