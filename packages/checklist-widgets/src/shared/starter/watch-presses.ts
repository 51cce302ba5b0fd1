/**
 * Watches presses on a part of a page. What it returns waits until the press under way, if any, has ended with its click
 * and its change: a control that is replaced between press and release would never be clicked.
 */
export function watchPresses(
	root: HTMLElement,
	signal?: AbortSignal,
): () => Promise<void> | undefined {
	let held = false;
	let onRelease = () => {};
	const on = (
		target: EventTarget,
		types: readonly string[],
		listener: () => void,
	) => {
		for (const type of types)
			target.addEventListener(type, listener, {
				capture: true,
				...(signal && { signal }),
			});
	};
	on(root, ["pointerdown", "keydown"], () => {
		held = true;
	});
	on(window, ["pointerup", "pointercancel", "keyup", "blur"], () =>
		// After the click and the change that come of it.
		setTimeout(() => {
			held = false;
			onRelease();
		}),
	);
	return () =>
		held
			? new Promise<void>((resolve) => {
					onRelease = resolve;
				})
			: undefined;
}
