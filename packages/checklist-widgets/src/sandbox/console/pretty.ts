/** A body for reading: JSON with line breaks; anything else as it came. */
export function pretty(body: string, contentType: string): string {
	if (!/json|javascript/.test(contentType)) return body;
	try {
		return JSON.stringify(JSON.parse(body), null, 2);
	} catch {
		return body;
	}
}
