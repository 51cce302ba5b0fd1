import { metaName } from "@slipway/offline/meta-name";

/** How long after a first page has loaded the worker is registered, in milliseconds: whoever only passes through pays nothing. */
const settling = 2000;

/**
 * The script of every page, for when there is no network: registers the worker and tells it which page is open. Where a
 * browser has no worker, as on hosts without HTTPS, and in development, nothing happens.
 */
export function startOffline(base: string): void {
	const meta = document.querySelector<HTMLMetaElement>(
		`meta[name=${metaName}]`,
	);
	if (!meta || !navigator.serviceWorker) return;
	const begin = () =>
		setTimeout(
			() => {
				import("./watch.ts")
					.then(({ watchEditions }) => watchEditions(base, meta.content))
					// Without a worker the page is as complete as before.
					.catch(() => {});
			},
			navigator.serviceWorker.controller ? 0 : settling,
		);
	if (document.readyState === "complete") begin();
	else addEventListener("load", begin);
}
