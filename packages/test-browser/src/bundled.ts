import { execFileSync } from "node:child_process";
import {
	existsSync,
	mkdirSync,
	mkdtempSync,
	readFileSync,
	renameSync,
	rmSync,
	writeFileSync,
} from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { brotliDecompressSync } from "node:zlib";

/** The Chromium inside the npm package @sparticuz/chromium (Linux x64), with the libraries that come with it. */
export function bundledBrowser(): UnpackedBrowser {
	return unpackedBrowser(packageFolder());
}

/** A browser from a package, with the environment in which it finds its libraries. */
export interface UnpackedBrowser {
	readonly executablePath: string;
	readonly env: Record<string, string>;
}

/**
 * The browser of some version of the package, whose folder is given. Unpacked once per version into this package's
 * cache; the package's own unpacking shares one folder between versions.
 */
export function unpackedBrowser(source: string): UnpackedBrowser {
	const { version } = JSON.parse(
		readFileSync(join(source, "package.json"), "utf8"),
	) as { version: string };
	const cache = fileURLToPath(
		new URL("../node_modules/.cache/", import.meta.url),
	);
	const folder = join(cache, `chromium-${version}`);
	if (!existsSync(folder)) unpack(source, cache, folder);
	return {
		executablePath: join(folder, "chromium"),
		env: {
			...(process.env as Record<string, string>),
			LD_LIBRARY_PATH: join(folder, "lib"),
		},
	};
}

function packageFolder(): string {
	let folder = dirname(
		fileURLToPath(import.meta.resolve("@sparticuz/chromium")),
	);
	while (!existsSync(join(folder, "bin", "chromium.br")))
		folder = dirname(folder);
	return folder;
}

/** Unpacks beside the target and renames, so that of two processes at once neither sees half a browser. */
function unpack(source: string, cache: string, folder: string): void {
	mkdirSync(cache, { recursive: true });
	const work = mkdtempSync(join(cache, "unpacking-"));
	const read = (name: string) =>
		brotliDecompressSync(readFileSync(join(source, "bin", name)));
	// Older versions name the libraries differently, or need none.
	for (const name of ["al2023.tar.br", "al2.tar.br", "aws.tar.br"]) {
		if (!existsSync(join(source, "bin", name))) continue;
		const archive = join(work, "libraries.tar");
		writeFileSync(archive, read(name));
		execFileSync("tar", ["xf", archive, "-C", work]);
		rmSync(archive);
	}
	writeFileSync(join(work, "chromium"), read("chromium.br"), { mode: 0o755 });
	try {
		renameSync(work, folder);
	} catch {
		// The other process was faster; its copy is the same.
		rmSync(work, { recursive: true, force: true });
	}
}
