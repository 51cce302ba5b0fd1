import { findKept, openFetched } from "./editions.ts";
import { boundFetched } from "./room.ts";
import type { Surroundings } from "./surroundings.ts";

/** How long a page may take before the one that is kept is shown instead, in milliseconds. */
const patience = 4000;

/**
 * A page: as the host has it; from what is kept when the host cannot be reached or takes too long; else the page that says
 * so.
 */
export async function answerPage(
	here: Surroundings,
	path: string,
	network: Promise<Response>,
): Promise<Response> {
	const kept = await findKept(here, path);
	try {
		return kept
			? await Promise.race([network, after(patience, kept)])
			: await network;
	} catch {
		if (kept) return kept;
		// Hosts add the last slash, and there is no host.
		if (!path.endsWith("/") && (await findKept(here, `${path}/`)))
			return Response.redirect(`${here.scope}${path}/`);
		return (await findKept(here, "offline/")) ?? Response.error();
	}
}

const after = (time: number, kept: Response) =>
	new Promise<Response>((resolve) => setTimeout(resolve, time, kept));

/** A file that is named after its content: from any edition that has it. */
export async function answerFile(
	here: Surroundings,
	path: string,
	request: Request,
	network: (request: Request) => Promise<Response>,
): Promise<Response> {
	return (await findKept(here, path)) ?? network(request);
}

/** Data: as the host has it, and as it was last when the host cannot be reached. */
export async function answerData(
	here: Surroundings,
	path: string,
	request: Request,
	network: (request: Request) => Promise<Response>,
): Promise<Response> {
	try {
		const response = await network(request);
		if (response.status === 200) {
			const copy = response.clone();
			const fetched = await openFetched(here);
			await fetched
				.put(here.scope + path, copy)
				.then(() => boundFetched(fetched))
				// A full storage keeps no more; the page has its answer all the same.
				.catch(() => {});
		}
		return response;
	} catch (error) {
		const fetched = await openFetched(here);
		const kept =
			(await fetched.match(here.scope + path)) ?? (await findKept(here, path));
		if (kept) return kept;
		throw error;
	}
}
