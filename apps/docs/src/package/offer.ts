import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";

/** The package `slipway` as the site hands it out. */
export interface PackageOffer {
	readonly file: string;
	/** What is inside it, by CycloneDX. */
	readonly bill: string;
	readonly version: string;
	readonly bytes: number;
	/** As package managers write it: `sha512-` and the digest in base 64. */
	readonly integrity: string;
}

const manifest = createRequire(import.meta.url).resolve("slipway/package.json");

/** Where the packed file is, once it is built. */
export const packedFile = (file: string): string =>
	join(dirname(manifest), "dist", file);

/** The version of the package, which is that of the site as well. */
export const { version: shippedVersion }: { readonly version: string } =
	JSON.parse(readFileSync(manifest, "utf8"));

/** What the site offers; undefined where the package has not been built, as while pages are being written. */
export function packageOffer(): PackageOffer | undefined {
	const file = `slipway-${shippedVersion}.tgz`;
	const path = packedFile(file);
	if (!existsSync(path)) return undefined;
	const content = readFileSync(path);
	return {
		file,
		bill: `slipway-${shippedVersion}.cdx.json`,
		version: shippedVersion,
		bytes: content.length,
		integrity: `sha512-${createHash("sha512").update(content).digest("base64")}`,
	};
}
