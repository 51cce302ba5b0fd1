/** How a terminal runs the tool: from this site, which names the file in its head; else in a copy of the repository. */
export function toolCommand(): string {
	// As a page is built there is none to look at.
	const file =
		typeof document === "undefined"
			? undefined
			: document.querySelector<HTMLMetaElement>('meta[name="slipway-package"]')
					?.content;
	return file
		? `npx ${new URL(file, location.origin).href}`
		: "npm run slipway --";
}
