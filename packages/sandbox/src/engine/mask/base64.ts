/**
 * What base64 makes of a text wherever it stands in a longer one: at each of the three alignments, without the characters
 * to which its neighbours contribute; in the alphabet of addresses as well (RFC 4648).
 */
export function base64Cores(text: string): readonly string[] {
	const bytes = new TextEncoder().encode(text);
	return [0, 1, 2].flatMap((before) => {
		const padded = new Uint8Array(before + bytes.length);
		padded.set(bytes, before);
		const written = base64Of(padded);
		// Characters of six bits that hold nothing but bits of the text.
		const first = Math.ceil((before * 8) / 6);
		const last = Math.floor((padded.length * 8) / 6);
		const core = written.slice(first, last);
		const inAddress = core.replaceAll("+", "-").replaceAll("/", "_");
		return inAddress === core ? [core] : [core, inAddress];
	});
}

/** What a text is in base64; undefined when it is none, or nothing that can be read. */
export function fromBase64(text: string): string | undefined {
	if (!/^[\w+/-]{4,}={0,2}$/.test(text)) return undefined;
	try {
		const binary = atob(text.replaceAll("-", "+").replaceAll("_", "/"));
		return new TextDecoder("utf-8", { fatal: true }).decode(
			Uint8Array.from(binary, (each) => each.charCodeAt(0)),
		);
	} catch {
		return undefined;
	}
}

function base64Of(bytes: Uint8Array): string {
	const pieces: string[] = [];
	for (let at = 0; at < bytes.length; at += 8192)
		pieces.push(String.fromCharCode(...bytes.subarray(at, at + 8192)));
	return btoa(pieces.join(""));
}
