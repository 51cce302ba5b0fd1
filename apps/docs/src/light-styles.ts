import type { ViteUserConfig } from "astro";

type Plugin = Extract<
	NonNullable<ViteUserConfig["plugins"]>[number],
	{ name: string }
>;

/**
 * Selectors of others for which a browser looks at the style of the whole page again with each element that comes or goes:
 * 10 ms of processor time for each press in a console. The first is for scripts inside of lists, of which there are none
 * here; the others hide what is empty in the editor's completions, which always have something to say.
 */
const slow: Readonly<Record<string, RegExp>> = {
	"/starlight/dist/style/markdown.css":
		/,\s*(?:\/\*(?:(?!\*\/)[\s\S])*\*\/\s*)?:not\(script\):has\(~ script:last-child\):not\(:has\(~ :not\(script\)\)\)/g,
	"/prism-code-editor/dist/autocomplete.css":
		/\.pce-ac-(?:details|row:hover):has\([^{}]*\{[^}]*\}/g,
};

/**
 * A style sheet of a package without its slow selectors; undefined for any other file. Throws when there are none to take
 * away: then the package has changed, and so must this list.
 */
export function lightened(file: string, css: string): string | undefined {
	const entry = Object.entries(slow).find(([end]) => file.endsWith(end));
	if (!entry) return undefined;
	const light = css.replaceAll(entry[1], "");
	if (light === css)
		throw new Error(
			`${entry[0]} no longer has a slow selector. Take it off the list in light-styles.ts.`,
		);
	return light;
}

/** Takes slow selectors out of the style sheets of packages. */
export function lightStyles(): Plugin {
	return {
		name: "light-styles",
		enforce: "pre",
		transform: {
			filter: { id: /\.css$/ },
			handler: (css, id) => lightened(id, css),
		},
	};
}
