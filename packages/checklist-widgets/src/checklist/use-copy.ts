import { useState } from "react";

/** Copies a text to the clipboard, and says in words what came of it. */
export function useCopy(otherwise: string) {
	const [said, setSaid] = useState("");
	const copy = (text: string) =>
		navigator.clipboard.writeText(text).then(
			() => setSaid("Copied."),
			() => setSaid(`Copying is not allowed here; ${otherwise}.`),
		);
	return { said, setSaid, copy };
}
