/** What the store needs of the browser; tests pass their own. */
export interface Surroundings {
	/** Throws or is undefined where storage is switched off. */
	readonly storage: () => Storage | undefined;
	/** Milliseconds since 1970. */
	readonly now: () => number;
	/** A random id of this browser for a store that nobody has used yet. */
	readonly randomId: () => string;
	/** Calls back when another tab has written, or when this tab is looked at again. */
	readonly onOutsideChange: (listener: (key: string | null) => void) => void;
}

/** The real browser. */
export const browser: Surroundings = {
	storage: () => window.localStorage,
	now: () => Date.now(),
	// A digit first, as the format wants it.
	randomId: () =>
		`0${[...crypto.getRandomValues(new Uint8Array(12))].map((byte) => (byte % 36).toString(36)).join("")}`,
	onOutsideChange: (listener) => {
		window.addEventListener("storage", ({ key }) => listener(key));
		// A page that comes back from the back-forward cache has missed every event.
		window.addEventListener("pageshow", ({ persisted }) => {
			if (persisted) listener(null);
		});
		document.addEventListener("visibilitychange", () => {
			if (!document.hidden) listener(null);
		});
	},
};
