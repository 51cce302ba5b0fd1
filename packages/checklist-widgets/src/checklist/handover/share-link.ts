import {
	bounds,
	type Progress,
	type ReadProgress,
	readProgress,
} from "@slipway/core/checklist";
import {
	type Issue,
	issueOf,
	progressTooLarge,
	shareLinkDamaged,
} from "@slipway/core/errors";
import { fragmentStart } from "./fragment-start.ts";

/** Characters of a fragment that is made: chats and mail programs cut longer links. */
export const longestMade = 8_000;

/** Characters of a fragment that is read. */
const longestRead = 200_000;

/** Few make or open links. */
const packing = () => import("../../packed/packed-text.ts");

/** The fragment of a share link: JSON, deflated (RFC 1951), as base64url (RFC 4648, section 5). */
export async function fragmentOf(progress: Progress): Promise<string> {
	const { pack } = await packing();
	return fragmentStart + (await pack(JSON.stringify(progress)));
}

/**
 * The progress in the fragment of a share link. Whoever made it, no more is unpacked than a progress file may hold, and
 * nothing is used unless all of it fits.
 */
export async function readFragment(
	fragment: string,
	process: string,
): Promise<ReadProgress> {
	const packed = fragment.slice(fragmentStart.length);
	if (packed.length > longestRead) return tooLarge(packed.length, longestRead);
	if (!/^[\w-]+$/.test(packed))
		return damaged("it holds characters that no share link has");
	if (!("DecompressionStream" in globalThis))
		return damaged("this browser is too old for it");
	try {
		const { unpack } = await packing();
		const text = await unpack(packed, bounds.file);
		return text === undefined
			? tooLarge(bounds.file, bounds.file)
			: readProgress(text, process);
	} catch {
		return damaged("a part of it is missing or was changed");
	}
}

function damaged(problem: string): { readonly issue: Issue } {
	return { issue: issueOf(shareLinkDamaged, [], { problem }) };
}

function tooLarge(size: number, limit: number): { readonly issue: Issue } {
	return {
		issue: issueOf(progressTooLarge, [], { what: "The link", size, limit }),
	};
}
