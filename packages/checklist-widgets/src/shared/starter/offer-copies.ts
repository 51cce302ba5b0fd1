import { copyText } from "../export/copy-text.ts";

/** Shows the button beside each block of code that was served, and lets it copy the block. */
export function offerCopies(): void {
	for (const offer of document.querySelectorAll<HTMLElement>(".code-copy")) {
		const code = offer.parentElement?.querySelector("pre");
		const status = offer.querySelector("[role=status]");
		offer.hidden = false;
		offer.querySelector("button")?.addEventListener("click", async () => {
			const done = await copyText(code?.textContent ?? "");
			if (status)
				status.textContent = done
					? "Copied."
					: "Copying is not allowed here. Select the text instead.";
		});
	}
}
