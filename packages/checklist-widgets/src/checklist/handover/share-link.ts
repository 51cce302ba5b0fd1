import type { Progress } from "@slipway/core/checklist";
import { fragmentStart } from "./fragment-start.ts";

/** Characters of a link that is made: chats and mail programs cut longer ones. */
export const longestMade = 8_000;

/** The fragment of a share link: JSON, deflated (RFC 1951), as base64url (RFC 4648, section 5). */
export async function fragmentOf(progress: Progress): Promise<string> {
	// Few make links.
	const packed = await import("../../shared/packed/pack.ts");
	return fragmentStart + (await packed.pack(JSON.stringify(progress)));
}
