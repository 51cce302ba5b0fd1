/** Text deflated (RFC 1951) and written as base64url (RFC 4648, section 5), for the fragment of a link. */
export async function pack(text: string): Promise<string> {
	const deflated = new Blob([text])
		.stream()
		.pipeThrough(new CompressionStream("deflate-raw"));
	const bytes = new Uint8Array(await new Response(deflated).arrayBuffer());
	let binary = "";
	for (const byte of bytes) binary += String.fromCharCode(byte);
	return btoa(binary)
		.replaceAll("+", "-")
		.replaceAll("/", "_")
		.replaceAll("=", "");
}

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
