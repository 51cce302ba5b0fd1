import { useCopy } from "../export/use-copy.ts";

/** A link that carries all inputs, and the command that gives the same figures. */
export function ShareInputs({
	fragment,
	command,
}: {
	readonly fragment: string;
	/** The id of the process. */
	readonly command: string;
}) {
	const { said, copy } = useCopy("the address bar has it");
	return (
		<p className="buttons">
			<button
				type="button"
				onClick={() => copy(location.href.split("#")[0] + fragment)}
			>
				Copy a link to these figures
			</button>
			<span role="status" className="quiet">
				{said}
			</span>
			<span className="quiet">
				The inputs are after “#”, which no server sees. In a terminal:{" "}
				<code>npm run slipway -- {command}</code>
			</span>
		</p>
	);
}
