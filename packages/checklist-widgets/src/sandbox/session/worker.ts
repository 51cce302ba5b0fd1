import type { Sandbox } from "@slipway/sandbox/engine";
import { answerRequest } from "@slipway/sandbox/web";

/** How requests reach the mocks: through the service worker, or straight in the page with the reason why. */
export type Transport =
	| { readonly through: "worker" }
	| { readonly through: "page"; readonly because: string };

/**
 * Starts MSW's service worker, once, so that requests to the mocks' addresses are answered in the browser's own network
 * panel too. Never reloads the page.
 */
export async function startWorker(
	base: string,
	sandboxes: ReadonlyMap<string, Sandbox>,
): Promise<Transport> {
	if (!("serviceWorker" in navigator) || !isSecureContext)
		return {
			through: "page",
			because:
				"This browser offers no service worker here, as in some private windows and without HTTPS.",
		};
	try {
		const registration = await navigator.serviceWorker.getRegistration(base);
		// After a hard reload a page has a worker that does not control it; MSW would reload the page once more.
		if (registration?.active && !navigator.serviceWorker.controller)
			return {
				through: "page",
				because:
					"The page was reloaded past its service worker. A normal reload brings the network panel back.",
			};
		const { http, HttpResponse } = await import("msw");
		const { setupWorker } = await import("msw/browser");
		const worker = setupWorker(
			http.all(`${location.origin}${base}sandbox/:mock/*`, async (info) => {
				const id = String(info.params.mock);
				const sandbox = sandboxes.get(id);
				if (!sandbox) return undefined;
				const { response } = await answerRequest(
					sandbox,
					info.request,
					`${base}sandbox/${id}`,
				);
				return response.type === "error" ? HttpResponse.error() : response;
			}),
		);
		await worker.start({
			quiet: true,
			onUnhandledFrame: "bypass",
			serviceWorker: {
				url: `${base}mockServiceWorker.js`,
				options: { scope: base },
			},
		});
		return { through: "worker" };
	} catch (error) {
		return {
			through: "page",
			because: `The service worker did not start: ${(error as Error).message}`,
		};
	}
}
