import { execFile } from "node:child_process";
import { join } from "node:path";
import { promisify } from "node:util";
import { dist, packageFolder } from "./folders.ts";

/** Packs the folder as npm does, byte for byte the same from the same files; answers with the file. */
export async function pack(): Promise<string> {
	const { stdout } = await promisify(execFile)(
		"npm",
		["pack", "--silent", "--ignore-scripts", "--pack-destination", dist],
		{ cwd: packageFolder, shell: process.platform === "win32" },
	);
	return join(dist, stdout.trim());
}
