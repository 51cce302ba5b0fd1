import { useState } from "react";
import { copyText } from "./copy-text.ts";

/** Copies a text to the clipboard, and says in words what came of it. */
export function useCopy(otherwise: string) {
	const [said, setSaid] = useState("");
	const copy = async (text: string | Promise<string>) =>
		setSaid(
			(await copyText(text))
				? "Copied."
				: `Copying is not allowed here; ${otherwise}.`,
		);
	return { said, setSaid, copy };
}
