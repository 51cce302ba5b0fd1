import type { Draft } from "@slipway/sandbox/engine";
import { nameInWords } from "@slipway/sandbox/engine";
import type { Brought } from "./brought.ts";

/** The values of an answer that lead on, each with the operations that read what it stands for. */
export function BroughtValues({
	brought,
	onChoose,
}: {
	readonly brought: readonly Brought[];
	readonly onChoose: (draft: Draft) => void;
}) {
	if (brought.length === 0) return null;
	return (
		<ul className="console-brought" aria-label="Where this answer leads">
			{brought.map(({ name, value, readers }) => (
				<li key={name}>
					{`${nameInWords(name)} `}
					<code>{value}</code>
					{readers.map(({ title, draft }) => (
						<button
							key={title}
							type="button"
							aria-label={`${title}: ${value}`}
							onClick={() => onChoose(draft)}
						>
							{title}
						</button>
					))}
				</li>
			))}
		</ul>
	);
}
