/**
 * Copies a text to the clipboard; false when the browser does not let it. A text that is still being worked out goes in
 * as a promise, because WebKit refuses to write once the press that asked for it has been waited away. Without such a
 * clipboard, as on plain HTTP, the text is selected and copied as by hand. Rejects when the text cannot be had.
 */
export async function copyText(
	text: string | Promise<string>,
): Promise<boolean> {
	try {
		await navigator.clipboard.write([
			new ClipboardItem({ "text/plain": text }),
		]);
		return true;
	} catch {
		// Together, so that a text that cannot be had is heard of while the rest is fetched.
		const [byHand, had] = await Promise.all([
			import("./copy-by-hand.ts"),
			text,
		]);
		return byHand.copyByHand(had);
	}
}
