import type { Attestation } from "@slipway/rehearsal";

type Attestations = Readonly<Record<string, Attestation>>;

const keyOf = (integration: string) =>
	`slipway:rehearsal:${integration}:attested`;

/** What the reader attests of the cases of a page. */
export interface Attesting {
	readonly get: () => Attestations;
}

/** Brings the fields for attestations to life: they are kept in the browser, and `changed` hears of each change. */
export function attestingIn(
	root: HTMLElement,
	integration: string,
	changed: () => void,
): Attesting {
	let now = keptIn(integration);
	for (const place of root.querySelectorAll<HTMLElement>("[data-attest]")) {
		const id = place.closest<HTMLElement>("[data-case]")?.dataset.case ?? "";
		const [note, file] = place.querySelectorAll("input");
		if (!note || !file) continue;
		note.value = now[id]?.note ?? "";
		file.value = now[id]?.file ?? "";
		for (const field of [note, file]) field.disabled = false;
		place.addEventListener("change", () => {
			const { [id]: _, ...others } = now;
			const words = note.value.trim();
			const name = file.value.trim();
			now = words
				? { ...others, [id]: { note: words, ...(name && { file: name }) } }
				: others;
			keep(integration, now);
			changed();
		});
	}
	return { get: () => now };
}

function keptIn(integration: string): Attestations {
	try {
		const kept: unknown = JSON.parse(
			localStorage.getItem(keyOf(integration)) ?? "{}",
		);
		return Object.fromEntries(
			Object.entries(Object(kept)).flatMap(([id, each]) => {
				const { note, file } = Object(each);
				return typeof note === "string" && note !== ""
					? [[id, { note, ...(typeof file === "string" && file && { file }) }]]
					: [];
			}),
		);
	} catch {
		return {};
	}
}

function keep(integration: string, attestations: Attestations): void {
	try {
		localStorage.setItem(keyOf(integration), JSON.stringify(attestations));
	} catch {
		// Without storage they last as long as the page.
	}
}
