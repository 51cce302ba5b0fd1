import { createHash } from "node:crypto";
import type {
	ListedPage,
	OfferedGuide,
	OfflineList,
	SiteList,
} from "@slipway/offline/list";

/** A page as it was built. */
export interface BuiltPage {
	/** Below the base path, with its last slash. */
	readonly path: string;
	readonly title: string;
	readonly bytes: number;
	readonly mark: string;
	/** Files below the base path that it can fetch. */
	readonly files: readonly string[];
}

/** A short digest; two of some hundred thousand differ. */
export const digest = (text: string | Buffer): string =>
	createHash("sha256").update(text).digest("base64url").slice(0, 12);

/** Which list has which page: that of its folder, where the folder has several pages, else that of the site. */
export function groupsOf(
	paths: readonly string[],
): ReadonlyMap<string, string> {
	const folderOf = (path: string) => path.split("/")[0] ?? "";
	const folders = Map.groupBy(paths, folderOf);
	return new Map(
		paths.map((path) => {
			const folder = folderOf(path);
			const isOne = folder === "" || folders.get(folder)?.length === 1;
			return [path, isOne ? "site" : folder];
		}),
	);
}

/** The list of a group without the edition, which is a digest of all lists. */
export function listOf(
	group: string,
	pages: readonly BuiltPage[],
	lengthOf: ReadonlyMap<string, number>,
): Omit<OfflineList, "edition"> {
	const files = [...new Set(pages.flatMap(({ files }) => files))].toSorted();
	const places = new Map(files.map((file, at) => [file, at]));
	return {
		group,
		files: files.map((file) => [file, lengthOf.get(file) ?? 0]),
		pages: pages.map(
			(page): ListedPage => ({
				...page,
				files: page.files.flatMap((file) => places.get(file) ?? []),
			}),
		),
	};
}

/** How much of a guide there is to keep. */
export function offerOf(
	{ group, files, pages }: Omit<OfflineList, "edition">,
	name: string,
): OfferedGuide {
	const sum = (lengths: readonly number[]) =>
		lengths.reduce((all, each) => all + each, 0);
	return {
		id: group,
		name,
		pages: pages.length,
		bytes:
			sum(files.map(([, bytes]) => bytes)) +
			sum(pages.map(({ bytes }) => bytes)),
	};
}

/** All lists as they are written, in one edition. */
export function editionOf(
	lists: readonly Omit<OfflineList, "edition">[],
	guides: readonly OfferedGuide[],
	worker: string,
): { readonly edition: string; readonly lists: readonly OfflineList[] } {
	const edition = digest(JSON.stringify([lists, guides, worker]));
	return {
		edition,
		lists: lists.map((list): OfflineList | SiteList =>
			list.group === "site"
				? { edition, ...list, group: "site", guides }
				: { edition, ...list },
		),
	};
}
