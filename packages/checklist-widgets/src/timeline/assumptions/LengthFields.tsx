import type { OwnDuration } from "@slipway/core/timeline";
import { useEffect, useState } from "react";

const labels = ["If all goes well", "Most likely", "If it goes badly"];

/** Three figures in order. What is being typed is kept as it is; only what fits is passed on. */
export function LengthFields({
	label,
	value,
	least = 0,
	most = 500,
	onChange,
}: {
	readonly label: string;
	readonly value: OwnDuration;
	readonly least?: number;
	readonly most?: number;
	readonly onChange: (three: readonly number[]) => void;
}) {
	const { optimistic, likely, pessimistic } = value;
	const [texts, setTexts] = useState(() =>
		[optimistic, likely, pessimistic].map(String),
	);
	useEffect(
		() => setTexts([optimistic, likely, pessimistic].map(String)),
		[optimistic, likely, pessimistic],
	);
	const fits = (typed: readonly string[]) =>
		typed.every(
			(text, index) =>
				text !== "" &&
				Number(text) >= (index === 0 ? least : Number(typed[index - 1])) &&
				Number(text) <= most,
		);
	return (
		<fieldset className="length">
			<legend>{label}</legend>
			<div className="own-fields">
				{labels.map((name, index) => (
					<label key={name}>
						<span>{name}</span>
						<input
							className="field-control"
							type="number"
							inputMode="decimal"
							min={least}
							max={most}
							step="any"
							value={texts[index]}
							aria-invalid={fits(texts) ? undefined : true}
							onChange={(event) => {
								const next = texts.with(index, event.currentTarget.value);
								setTexts(next);
								if (fits(next)) onChange(next.map(Number));
							}}
						/>
					</label>
				))}
			</div>
			{!fits(texts) && (
				<p className="problem" role="alert">
					Give three numbers from {least} to {most}, the smallest first.
				</p>
			)}
		</fieldset>
	);
}
