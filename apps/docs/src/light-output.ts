import type { ViteUserConfig } from "astro";

type Plugin = Extract<
	NonNullable<ViteUserConfig["plugins"]>[number],
	{ name: string }
>;

/**
 * The few lines that fetch what a part of the page needs along with it, on every page in the place of Vite's own, which
 * are four times as long: they serve older browsers and nonces too.
 */
export function lightPreload(): Plugin {
	return {
		name: "light-preload",
		enforce: "pre",
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

const code = `
const fetched = new Map();
const fetchOnce = (file) => {
	const link = document.createElement("link");
	const isStyle = file.endsWith(".css");
	link.rel = isStyle ? "stylesheet" : "modulepreload";
	link.href = BASE + file;
	document.head.append(link);
	// Styles must be there before what they dress; a script waits for its own parts.
	return isStyle && new Promise((resolve, reject) => {
		link.onload = resolve;
		link.onerror = () => {
			fetched.delete(file);
			reject(Error(file));
		};
	});
};
export const __vitePreload = (load, files = []) =>
	Promise.all(files.map((file) => {
		if (!fetched.has(file)) fetched.set(file, fetchOnce(file));
		return fetched.get(file);
	})).then(load);
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
