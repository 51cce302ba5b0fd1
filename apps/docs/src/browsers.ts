import { fileURLToPath } from "node:url";
import browserslist from "browserslist";
import browserslistToEsbuild from "browserslist-to-esbuild";

const path = fileURLToPath(new URL("../../../", import.meta.url));

/** What `.browserslistrc` asks of the build: scripts for one circle of browsers, styles for a wider one. */
export const buildTargets = {
	script: browserslistToEsbuild(undefined, { path, env: "production" }),
	style: browserslistToEsbuild(undefined, { path, env: "served" }),
};

/** Engines that readers know by name. Everything on iOS is Safari; Chrome and Edge count alike. */
const named: readonly (readonly [browser: string, name: string])[] = [
	["chrome", "Chrome or Edge"],
	["firefox", "Firefox"],
	["safari", "Safari"],
];

/** The oldest browsers that the interactive parts are made for, in words: “Chrome or Edge 125, Firefox 126, …”. */
export function supportedBrowsers(): string {
	const supported = browserslist(undefined, { path, env: "production" });
	const oldest = (browser: string) =>
		Math.min(
			...supported
				.filter((each) => each.startsWith(`${browser} `))
				.map((each) => Number.parseFloat(each.split(" ")[1] ?? ""))
				.filter((version) => version > 0),
		);
	return named
		.map(([browser, name]) => `${name} ${oldest(browser)}`)
		.join(", ");
}
