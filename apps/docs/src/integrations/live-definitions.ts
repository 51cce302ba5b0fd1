import { setTimeout as wait } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import type { LocatedIssue } from "@slipway/authoring";
import type { HookParameters } from "astro";
import { DefinitionsError } from "./definitions-error.ts";

type DevServer = HookParameters<"astro:server:setup">["server"];

/** Milliseconds from the first change to the check: editors write a file more than once. */
const quiet = 30;
/** Milliseconds until titles and lists of pages follow, so that the page that is open comes first. */
const later = 400;
const packages = fileURLToPath(
	new URL("../../../../packages/", import.meta.url),
);

/**
 * Checks the definitions again whenever a file of a package has changed while the site is served. A page that is asked for
 * meanwhile waits for the check. A mistake takes the place of every page, with file and line, until it is mended.
 */
export function checkWhileServing(
	server: DevServer,
	refresh: () => Promise<void>,
): void {
	const changed = new Set<string>();
	let checking: Promise<void> | undefined;
	let mistake: unknown;

	const check = async () => {
		await wait(quiet);
		for (const file of changed)
			server.environments.ssr.moduleGraph.onFileChange(file);
		changed.clear();
		const before = mistake;
		mistake = await mistakeIn(server);
		checking = changed.size > 0 ? check() : undefined;
		if (mistake !== undefined || before !== undefined)
			server.ws.send({ type: "full-reload" });
		if (mistake !== undefined) return;
		await wait(later);
		await refresh();
	};
	server.watcher.on("all", (_, file) => {
		if (!file.startsWith(packages) || file.includes(".test.")) return;
		changed.add(file);
		checking ??= check();
	});
	server.middlewares.use(async (request, _, next) => {
		if (!request.headers.accept?.includes("text/html")) return next();
		await checking;
		next(mistake);
	});
}

/** What is wrong with the definitions as they are written now, as an error with its place. */
async function mistakeIn(server: DevServer): Promise<unknown> {
	try {
		const authoring = (await server.ssrLoadModule(
			"@slipway/authoring",
		)) as typeof import("@slipway/authoring");
		const issues = await authoring.checkDefinitions(
			authoring.shippedDefinitions(),
		);
		const errors = issues.filter(isError);
		return errors[0] && new DefinitionsError(errors, authoring.printReport);
	} catch (error) {
		// A file that cannot be read has its place already.
		return error;
	}
}

const isError = ({ severity }: LocatedIssue) => severity === "error";
