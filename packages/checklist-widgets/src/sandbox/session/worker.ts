import type { Sandbox } from "@slipway/sandbox/engine";
import { answerRequest } from "@slipway/sandbox/web";

/** How requests reach the mocks: through the service worker, or straight in the page with the reason why. */
export type Transport =
	| { readonly through: "worker" }
	| { readonly through: "page"; readonly because: string };

/**
 * Starts MSW's part of the site's service worker, once, so that requests to the mocks' addresses are answered in the browser's own network
 * panel too. Never reloads the page.
 */
export async function startWorker(
	base: string,
	sandboxes: ReadonlyMap<string, Sandbox>,
	replaced: () => void,
): Promise<Transport> {
	if (!("serviceWorker" in navigator) || !isSecureContext)
		return {
			through: "page",
			because:
				"This browser offers no service worker here, as in some private windows and without HTTPS.",
		};
	try {
		const { serviceWorker } = navigator;
		const registration = await serviceWorker.getRegistration(base);
		// The first page registers the worker by itself; MSW would take one that is still on its way for the hard reload below.
		if (registration) await untilActivated(registration);
		// After a hard reload a page has a worker that does not control it; MSW would reload the page once more.
		if (registration && !serviceWorker.controller)
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
		if (registration) survivesRefusedUpdates(registration);
		await worker.start({
			quiet: true,
			onUnhandledFrame: "bypass",
			serviceWorker: {
				url: `${base}service-worker.js`,
				options: { scope: base },
			},
		});
		// Another worker knows nothing of what this one and the page have agreed on.
		serviceWorker.addEventListener("controllerchange", replaced, {
			once: true,
		});
		return { through: "worker" };
	} catch (error) {
		return {
			through: "page",
			because: `The service worker did not start: ${(error as Error).message}`,
		};
	}
}

/** Waits until a first worker is at work, which controls the page from then on. */
async function untilActivated({
	active,
	installing,
	waiting,
}: ServiceWorkerRegistration): Promise<void> {
	const worker = active ?? waiting ?? installing;
	if (!worker) return;
	await new Promise<void>((resolve) => {
		const look = () => {
			if (worker.state === "activated" || worker.state === "redundant")
				resolve();
		};
		worker.addEventListener("statechange", look);
		look();
	});
}

/** MSW looks for a newer worker each time, and would let the failure fall when there is no network. */
function survivesRefusedUpdates(registration: ServiceWorkerRegistration): void {
	const update = registration.update.bind(registration);
	registration.update = () => update().catch(() => registration);
}
