import type { Spot } from "../draft/index.ts";

/** Puts the cursor into a field of the request, with a part of its text selected. */
export function putCursor(form: ParentNode | null, spot: Spot): void {
	const field = form?.querySelector<
		HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement
	>(`.console-request [name="${spot.field}"]`);
	if (!field) return;
	field.focus();
	field.scrollIntoView({ block: "center" });
	if (!(field instanceof HTMLSelectElement))
		field.setSelectionRange(spot.start, spot.end);
}
