import satisfies from "spdx-satisfies";

/** What site and package may carry: each asks for its notice and no more, and the notice is carried. */
const shipped = [
	"0BSD",
	"Apache-2.0",
	"BlueOak-1.0.0",
	"BSD-2-Clause",
	"BSD-3-Clause",
	"CC-BY-3.0",
	"CC0-1.0",
	"ISC",
	"MIT",
	"OFL-1.1",
	"Unlicense",
	"Zlib",
];

/** What may run here besides, to build and to test, and reaches no reader. */
const tools = [
	...shipped,
	"Artistic-2.0",
	"CC-BY-4.0",
	"LGPL-3.0-or-later",
	"MPL-2.0",
	"Python-2.0",
	"PSF-2.0",
];

/**
 * Whether a work under these terms may be where it is. What is no SPDX expression is refused, since nobody can say what
 * it allows.
 * @param {string | null | undefined} expression as a package names it: `MIT`, `(ISC AND CC-BY-3.0)`
 * @param {"shipped" | "tools"} place
 */
export function isAllowed(expression, place) {
	try {
		return satisfies(
			// One package's way to write it
			String(expression).replace(/\bApache2\b/, "Apache-2.0"),
			place === "shipped" ? shipped : tools,
		);
	} catch {
		return false;
	}
}
