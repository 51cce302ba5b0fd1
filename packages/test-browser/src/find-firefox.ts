import { existsSync } from "node:fs";

const installed = [
	"/usr/bin/firefox-esr",
	"/usr/bin/firefox",
	"/Applications/Firefox.app/Contents/MacOS/firefox",
	"C:\\Program Files\\Mozilla Firefox\\firefox.exe",
];

/**
 * The Firefox that journeys run in beside Chromium, or undefined where there is none: npm has no package of it.
 * `FIREFOX_PATH` names one; `none` leaves Firefox out.
 * @throws {Error} with a hint, when `FIREFOX_PATH` names a file that does not exist.
 */
export function findFirefox(): string | undefined {
	const wanted = process.env.FIREFOX_PATH;
	if (wanted === "none") return undefined;
	if (!wanted) return installed.find((path) => existsSync(path));
	if (existsSync(wanted)) return wanted;
	throw new Error(
		`FIREFOX_PATH is “${wanted}”, and there is no such file.\nHint: give the path of a Firefox, “none”, or nothing at all.`,
	);
}
