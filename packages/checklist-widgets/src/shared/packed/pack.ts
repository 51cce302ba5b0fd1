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
