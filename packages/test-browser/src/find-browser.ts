import { existsSync } from "node:fs";
import { bundledBrowser } from "./bundled.ts";

/** A Chromium to start, with the switches and the environment that it needs. */
export interface Browser {
	readonly executablePath: string;
	readonly args: string[];
	readonly env?: Record<string, string>;
}

/** No sandbox: tests may run as root in a container. No background traffic: tests stay on loopback. */
const args = [
	"--no-sandbox",
	"--disable-gpu",
	"--disable-quic",
	"--no-first-run",
	"--disable-background-networking",
	"--disable-component-update",
	"--disable-sync",
];

const installed = [
	"/usr/bin/chromium",
	"/usr/bin/chromium-browser",
	"/usr/bin/google-chrome",
	"/usr/bin/google-chrome-stable",
	"/usr/bin/microsoft-edge",
	"/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
	"/Applications/Chromium.app/Contents/MacOS/Chromium",
	"C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
	"C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe",
	"C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe",
];

/**
 * The browser that tests run in. `CHROMIUM_PATH` names one, or `system` for an installed one. Otherwise on Linux x64
 * the one from the npm package, so that everybody tests with the same version; elsewhere an installed one.
 * @throws {Error} with a hint, when there is none.
 */
export function findBrowser(): Browser {
	const wanted = process.env.CHROMIUM_PATH;
	if (wanted && wanted !== "system") {
		if (!existsSync(wanted))
			throw new Error(
				`CHROMIUM_PATH is “${wanted}”, and there is no such file.\nHint: give the path of a Chromium or Chrome, “system”, or nothing at all.`,
			);
		return { executablePath: wanted, args };
	}
	if (
		wanted !== "system" &&
		process.platform === "linux" &&
		process.arch === "x64"
	)
		return { ...bundledBrowser(), args };
	const executablePath = installed.find((path) => existsSync(path));
	if (executablePath === undefined)
		throw new Error(
			"No Chromium, Chrome or Edge was found.\nHint: install one, or set CHROMIUM_PATH to its path.",
		);
	return { executablePath, args };
}
