/** Hands a text to the reader as a file. Nothing leaves the browser. */
export function download(
	name: string,
	text: string | Blob,
	type: string,
): void {
	const url = URL.createObjectURL(new Blob([text], { type }));
	const link = document.createElement("a");
	link.href = url;
	link.download = name;
	link.click();
	// The browser has taken its own hold of the data by the next turn.
	setTimeout(() => URL.revokeObjectURL(url));
}
