import { evidenceOf, type Rehearsal } from "./content.ts";
import { evidenceHtml } from "./frame.ts";

/** The largest file in bytes. */
const largest = 2_000_000;

/** How much of bodies is kept, most first: characters on the page, and in the archive. */
const limits = [
	{ shown: 4_000, archived: 16_384 },
	{ shown: 2_000, archived: 4_000 },
	{ shown: 1_000, archived: 500 },
	{ shown: 300, archived: 0 },
] as const;

/** How many messages of each API are kept where even those without bodies are too many; the newest. */
const fewest = [1_000, 300, 100, 20] as const;

/**
 * A rehearsal as one HTML file of less than 2 MB, which a reviewer opens offline. Bodies are cut as far as that needs, and
 * say so.
 */
export async function evidenceFile(rehearsal: Rehearsal): Promise<string> {
	let html = "";
	for (const bodies of limits) {
		html = await evidenceHtml(await evidenceOf(rehearsal, bodies));
		if (isSmall(html)) return html;
	}
	for (const most of fewest) {
		const traffics = new Map(
			[...rehearsal.traffics].map(([api, traffic]) => [
				api,
				{ ...traffic, observations: traffic.observations.slice(-most) },
			]),
		);
		html = await evidenceHtml(
			await evidenceOf({ ...rehearsal, traffics }, limits[3]),
		);
		if (isSmall(html)) return html;
	}
	return html;
}

const isSmall = (html: string): boolean =>
	new TextEncoder().encode(html).length < largest;
