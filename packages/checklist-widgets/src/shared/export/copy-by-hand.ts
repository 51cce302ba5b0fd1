/** Selects a text and copies it as a person would; for browsers and pages without a clipboard to write to. */
export function copyByHand(text: string): boolean {
	const focused = document.activeElement as HTMLElement | null;
	const field = document.createElement("textarea");
	field.value = text;
	// In sight, so that nothing scrolls.
	field.style.position = "fixed";
	document.body.append(field);
	field.select();
	const done = document.execCommand("copy");
	field.remove();
	focused?.focus();
	return done;
}
