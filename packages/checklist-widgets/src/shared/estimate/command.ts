/** Inputs that a link names once, and options of the same name. */
const single =
	/^(start|region|week|off|people|by|confidence|trials|seed|believe|order)$/;

/** What a link names for each task, question or integration, and the options of the same name; what another plan changes. */
const named =
	/^(own|answer|done|since|skipped|start|region|week|off|by|weight|believe|assume|vs)\.(.+)$/;

/**
 * The words of the command that gives the figures of a link: every input as the option of its name, and what is neither an
 * input nor progress as an assumption.
 *
 * @param command what comes before the options.
 */
export function commandOf(command: string, fragment: string): string {
	const words = [command];
	for (const [name, text] of new URLSearchParams(fragment.slice(1))) {
		const [, kind, id] = named.exec(name) ?? [];
		// What somebody calls an integration changes no figure.
		if (name.startsWith("name.")) continue;
		if (name === "with") words.push(...text.split(",").map(quoted));
		else if (kind === "skipped") words.push("--skipped", quoted(id ?? ""));
		else if (kind === "vs") words.push("--against", quoted(`${id}=${text}`));
		else if (kind) words.push(`--${kind}`, quoted(`${id}=${text}`));
		// A value that begins with a dash would be taken for an option.
		else if (single.test(name) && text.startsWith("-"))
			words.push(`--${name}=${quoted(text)}`);
		else if (single.test(name)) words.push(`--${name}`, quoted(text));
		else words.push("--assume", quoted(`${name}=${text}`));
	}
	return words.join(" ");
}

/** A word that no shell takes apart. */
const quoted = (word: string) =>
	/^[\w.,:=+@%/-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`;
