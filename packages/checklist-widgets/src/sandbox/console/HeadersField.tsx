interface Props {
	readonly name: string;
	readonly label: string;
	/** One `Name: value` a line. */
	readonly value: string;
	readonly onChange: (value: string) => void;
}

/** Headers to be written line by line; as high as they are many. */
export function HeadersField({ name, label, value, onChange }: Props) {
	return (
		<label className="field">
			<span>{label}</span>
			<textarea
				name={name}
				rows={Math.max(2, value.split("\n").length)}
				value={value}
				onChange={({ target }) => onChange(target.value)}
				spellCheck={false}
				autoCapitalize="off"
			/>
		</label>
	);
}
