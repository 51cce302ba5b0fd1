import {
	cpSync,
	readdirSync,
	readFileSync,
	renameSync,
	rmSync,
	symlinkSync,
	writeFileSync,
} from "node:fs";
import { join } from "node:path";
import type { OfflineList } from "@slipway/offline/list";
import { siteFolder } from "../support/site.ts";

/** A copy of the built site in which one page says something else, as the build would have made it. */
export function writeNewerEdition(
	folder: string,
	path: string,
	change: (html: string) => string,
): void {
	cpSync(siteFolder, folder, {
		recursive: true,
		filter: (name) => !/\.(br|gz|tgz)$/.test(name),
	});
	const edit = (name: string, change: (text: string) => string) => {
		const file = join(folder, name);
		writeFileSync(file, change(readFileSync(file, "utf8")));
	};
	const lists = join(folder, "offline/lists");
	for (const name of readdirSync(lists)) {
		const list: OfflineList = JSON.parse(
			readFileSync(join(lists, name), "utf8"),
		);
		const pages = list.pages.map((page) =>
			page.path === path ? { ...page, mark: "newer" } : page,
		);
		const mark = list.pages.find((page) => page.path === path)?.mark;
		if (mark !== undefined)
			edit(join(path, "index.html"), (html) =>
				change(html.replace(`${list.group} ${mark}`, `${list.group} newer`)),
			);
		writeFileSync(
			join(lists, name),
			JSON.stringify({ ...list, edition: "newer", pages }),
		);
	}
	edit("service-worker.js", (text) =>
		text.replace(/SLIPWAY_EDITION = "[^"]+"/, 'SLIPWAY_EDITION = "newer"'),
	);
}

/** Lets a name stand for another folder, at once. */
export function pointTo(name: string, folder: string): void {
	rmSync(`${name}.next`, { force: true });
	symlinkSync(folder, `${name}.next`);
	renameSync(`${name}.next`, name);
}
