import { useState } from "react";

/** A link that carries all inputs, and the command that gives the same figures. */
export function ShareInputs({
	fragment,
	command,
}: {
	readonly fragment: string;
	/** The id of the process. */
	readonly command: string;
}) {
	const [said, setSaid] = useState("");
	const copy = async () => {
		const link = location.href.split("#")[0] + fragment;
		await navigator.clipboard.writeText(link).then(
			() => setSaid("Copied."),
			() => setSaid("Copying is not allowed here; the address bar has it."),
		);
	};
	return (
		<p className="buttons">
			<button type="button" onClick={copy}>
				Copy a link to these figures
			</button>
			<span role="status" className="quiet">
				{said}
			</span>
			<span className="quiet">
				It carries every input after “#”, which no server sees. In a terminal:{" "}
				<code>npm run slipway -- estimate {command}</code>
			</span>
		</p>
	);
}
