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

/** The fragment of a share link: JSON, deflated (RFC 1951), as base64url (RFC 4648, section 5). */
export async function fragmentOf(progress: Progress): Promise<string> {
	const deflated = new Blob([JSON.stringify(progress)])
		.stream()
		.pipeThrough(new CompressionStream("deflate-raw"));
	const bytes = new Uint8Array(await new Response(deflated).arrayBuffer());
	let text = "";
	for (const byte of bytes) text += String.fromCharCode(byte);
	return (
		fragmentStart +
		btoa(text).replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "")
	);
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
	try {
		const text = await inflated(packed);
		return text === undefined
			? tooLarge(bounds.file, bounds.file)
			: readProgress(text, process);
	} catch {
		return damaged("a part of it is missing or was changed");
	}
}

/** The unpacked text; undefined as soon as it grows past the bound. */
async function inflated(packed: string): Promise<string | undefined> {
	const bytes = Uint8Array.from(
		atob(packed.replaceAll("-", "+").replaceAll("_", "/")),
		(character) => character.charCodeAt(0),
	);
	const reader = new Blob([bytes])
		.stream()
		.pipeThrough(new DecompressionStream("deflate-raw"))
		.pipeThrough(new TextDecoderStream("utf-8", { fatal: true }))
		.getReader();
	let text = "";
	for (;;) {
		const { done, value } = await reader.read();
		if (done) return text;
		text += value;
		if (text.length > bounds.file) {
			await reader.cancel();
			return undefined;
		}
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
