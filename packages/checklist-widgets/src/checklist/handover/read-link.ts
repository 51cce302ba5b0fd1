import {
	bounds,
	type ReadProgress,
	readProgress,
} from "@slipway/core/checklist";
import {
	type Issue,
	issueOf,
	progressTooLarge,
	shareLinkDamaged,
} from "@slipway/core/errors";
import { repaired, unpackRepaired } from "../../shared/packed/repair.ts";
import { fragmentStart } from "./fragment-start.ts";

/** Characters of a fragment that is read. */
const longestRead = 200_000;

/**
 * The progress in the fragment of a share link, also where it was altered on its way. Whoever made it, no more is unpacked
 * than a progress file may hold, and nothing is used unless all of it fits.
 */
export async function readFragment(
	fragment: string,
	process: string,
): Promise<ReadProgress> {
	if (fragment.length > longestRead)
		return tooLarge(fragment.length, longestRead);
	const packed = repaired(fragment).slice(fragmentStart.length);
	if (!/[\w-]/.test(packed))
		return damaged("it holds characters that no share link has");
	if (!("DecompressionStream" in globalThis))
		return damaged("this browser is too old for it");
	try {
		const text = await unpackRepaired(packed, bounds.file);
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
