import type { OpenPage } from "@slipway/offline/messages";
import { ask } from "./ask.ts";
import { showBar } from "./bar.ts";

/** How often a page that stays open looks for a newer edition when the reader returns to it, in milliseconds. */
const often = 60 * 60 * 1000;

/** Registers the worker, has the open page kept, and announces a newer edition when this page is another in it. */
export async function watchEditions(
	base: string,
	content: string,
): Promise<void> {
	const { serviceWorker } = navigator;
	const [group = "", mark = ""] = content.split(" ");
	const path = location.pathname.slice(base.length);
	const page: OpenPage = { path, group, mark };
	const hadWorker = serviceWorker.controller !== null;
	const registration = await serviceWorker.register(
		`${base}service-worker.js`,
		{ scope: base },
	);
	const { active } = await serviceWorker.ready;
	active?.postMessage({ type: "opened", ...page });

	let reloading = false;
	const differsIn = (worker: ServiceWorker) =>
		ask<boolean>(worker, { type: "differs", ...page });
	const announce = async (worker: ServiceWorker) => {
		if (await differsIn(worker))
			showBar(() => {
				reloading = true;
				worker.postMessage({ type: "take-over" });
			});
		else worker.postMessage({ type: "take-over-alone" });
	};
	if (registration.waiting) await announce(registration.waiting);
	registration.addEventListener("updatefound", () => {
		const { installing } = registration;
		installing?.addEventListener("statechange", async () => {
			// Without one before it, it is the first edition here.
			if (installing.state !== "installed" || !registration.active) return;
			await announce(installing);
		});
	});
	serviceWorker.addEventListener("controllerchange", async () => {
		if (reloading) return location.reload();
		const { controller } = serviceWorker;
		// Another window took the newer edition; this one stays as it is until its reader says so.
		if (hadWorker && controller && (await differsIn(controller)))
			showBar(() => location.reload());
	});

	let looked = Date.now();
	document.addEventListener("visibilitychange", () => {
		if (document.hidden || Date.now() - looked < often) return;
		looked = Date.now();
		registration.update().catch(() => {});
	});
}
