/** Longest wait, for pages that draw nothing because nobody sees them. Milliseconds. */
const longest = 100;

/** Resolves once what has just changed is on the screen, so that heavier work never comes between a press and its sign. */
export const drawn = (): Promise<void> =>
	new Promise((resolve) => {
		const unseen = setTimeout(resolve, longest);
		requestAnimationFrame(() => {
			clearTimeout(unseen);
			// A frame is drawn after the callbacks of its start.
			setTimeout(resolve);
		});
	});
