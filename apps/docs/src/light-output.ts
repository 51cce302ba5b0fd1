import type { ViteUserConfig } from "astro";

type Plugin = Extract<
	NonNullable<ViteUserConfig["plugins"]>[number],
	{ name: string }
>;

/**
 * The few lines that fetch what a part of the page needs along with it, on every page in the place of Vite's own, which
 * are four times as long: they serve older browsers and nonces too. Files that are there already are not named again.
 */
export function lightPreload(): Plugin {
	return {
		name: "light-preload",
		enforce: "pre",
		configResolved({ environments: { client } }) {
			if (client)
				client.build.modulePreload = {
					polyfill: false,
					resolveDependencies: (file, needed, { hostId }) => {
						const there = hostId.includes("/mount.") ? ofIslands : ofStarters;
						const missing = needed.filter((each) => !there.test(each));
						return missing.some((each) => each !== file) ? missing : [];
					},
				};
		},
		load: {
			filter: { id: /^\0vite\/preload-helper\.js$/ },
			handler() {
				return code.replace(
					"BASE",
					JSON.stringify(this.environment.config.base),
				);
			},
		},
	};
}

/**
 * What a page has before anything else is fetched, and what it has once an island is there. A checklist has the progress;
 * other islands fetch it one step later, with the first thing that they write.
 */
const ofStarters = /\/starting\./;
const ofIslands =
	/\/(starting|islands|answers|rolldown-runtime|progress|StartChecklists)\./;

const code = `
const fetched = {};
const fetchFile = (file) => new Promise((resolve, reject) => {
	const link = document.createElement("link");
	link.href = BASE + file;
	link.rel = "modulepreload";
	// Styles must be there before what they dress; a script waits for its own parts.
	if (file.endsWith(".css")) {
		link.rel = "stylesheet";
		link.onload = resolve;
		link.onerror = (event) => {
			fetched[file] = null;
			reject(event);
		};
	} else resolve();
	document.head.append(link);
});
export const __vitePreload = (load, files = []) =>
	Promise.all(files.map((file) => (fetched[file] ??= fetchFile(file)))).then(load);
`;

/**
 * React's function for elements as a binding of its own: called through its CommonJS module, each of some hundred calls
 * would name the module again. In React's production build the two functions are one.
 */
export function lightElements(): Plugin {
	return {
		name: "light-elements",
		apply: "build",
		enforce: "pre",
		applyToEnvironment: ({ name }) => name === "client",
		resolveId: {
			filter: { id: /^react\/jsx-runtime$/ },
			handler: (_id, importer) =>
				importer === elements ? undefined : elements,
		},
		load: {
			filter: { id: /^\0light-elements$/ },
			handler: () =>
				'import { Fragment, jsx } from "react/jsx-runtime";\nconst element = jsx;\nexport { element as jsx, element as jsxs, Fragment };\n',
		},
	};
}

const elements = "\0light-elements";
