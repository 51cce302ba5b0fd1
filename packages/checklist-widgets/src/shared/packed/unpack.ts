/**
 * The text that was packed; undefined as soon as it grows past `most` characters. Throws when it is damaged.
 */
export async function unpack(
	packed: string,
	most: number,
): Promise<string | undefined> {
	const bytes = Uint8Array.from(
		atob(packed.replaceAll("-", "+").replaceAll("_", "/")),
		(character) => character.charCodeAt(0),
	);
	const reader = new Blob([bytes])
		.stream()
		.pipeThrough(new DecompressionStream("deflate-raw"))
		.pipeThrough(new TextDecoderStream("utf-8", { fatal: true }))
		.getReader();
	let text = "";
	for (;;) {
		const { done, value } = await reader.read();
		if (done) return text;
		text += value;
		if (text.length > most) {
			await reader.cancel();
			return undefined;
		}
	}
}
