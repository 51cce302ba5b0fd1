import { metaName } from "@slipway/offline/meta-name";

/** How long after a first page has loaded the worker is registered, in milliseconds: whoever only passes through pays nothing. */
const settling = 2000;

/**
 * The script of every page, for when there is no network: registers the worker, tells it which page is open, and shows a
 * bar when a worker says that the page is another in a newer edition. Where a browser has no worker, as on hosts without
 * HTTPS, and in development, nothing happens. Kept small: every page has it.
 */
export function startOffline(base: string): void {
	const { serviceWorker } = navigator;
	const page = document.querySelector<HTMLMetaElement>(
		`meta[name=${metaName}]`,
	)?.content;
	if (!page || !serviceWorker) return;
	const path = location.pathname.slice(base.length);
	const say = (worker: ServiceWorker | null, type: string) =>
		worker?.postMessage({ type, path, page });
	const begin = async () => {
		serviceWorker.addEventListener("message", ({ data, source }) => {
			if (data === "look") say(source as ServiceWorker, "differs");
			if (data === "differs")
				import("./bar.ts").then(({ showBar }) => showBar(registration));
		});
		const registration = await serviceWorker.register(
			`${base}service-worker.js`,
			{ scope: base },
		);
		say((await serviceWorker.ready).active, "opened");
		say(registration.waiting, "differs");
		document.addEventListener("visibilitychange", () => {
			registration.update().catch(() => {});
		});
	};
	const beginSoon = () =>
		setTimeout(
			// Without a worker the page is as complete as before.
			() => begin().catch(() => {}),
			serviceWorker.controller ? 0 : settling,
		);
	if (document.readyState === "complete") beginSoon();
	else addEventListener("load", beginSoon);
}
