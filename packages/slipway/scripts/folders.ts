import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";

export const here = resolve(import.meta.dirname, "..");
export const root = resolve(here, "../..");
/** All that is built. */
export const dist = join(here, "dist");
/** What is packed. */
export const packageFolder = join(dist, "package");

export const { version }: { readonly version: string } = JSON.parse(
	readFileSync(join(here, "package.json"), "utf8"),
);

/** What a program imports, each from a file of its own; `cli` is the command. */
export const entries = [
	"checklist",
	"definition",
	"fetch",
	"testing",
	"timeline",
] as const;

/** What is inside the package, by CycloneDX. */
export const billFile = join(dist, `slipway-${version}.cdx.json`);
