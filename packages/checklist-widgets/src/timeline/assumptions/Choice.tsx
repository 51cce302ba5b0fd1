import { Field } from "../../shared/fields/Field.tsx";

/** One of several values, each with a label. */
export function Choice<Value extends string>({
	label,
	hint,
	value,
	options,
	onChange,
}: {
	readonly label: string;
	readonly hint: string;
	readonly value: Value;
	readonly options: { readonly [Name in Value]: string };
	readonly onChange: (value: Value) => void;
}) {
	return (
		<Field label={label} hint={hint}>
			{(control) => (
				<select
					{...control}
					value={value}
					onChange={(event) => onChange(event.currentTarget.value as Value)}
				>
					{Object.entries<string>(options).map(([name, words]) => (
						<option key={name} value={name}>
							{words}
						</option>
					))}
				</select>
			)}
		</Field>
	);
}
