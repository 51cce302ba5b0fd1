import type { KeyboardEvent } from "react";

/** Moves between the buttons of a list as in a list box: arrows, Home and End (WAI-ARIA Authoring Practices, roving tabindex). */
export function moveFocus(
	event: KeyboardEvent<HTMLElement>,
	buttons: readonly HTMLElement[],
): void {
	const at = buttons.indexOf(event.target as HTMLElement);
	const to = {
		ArrowDown: at + 1,
		ArrowUp: at - 1,
		Home: 0,
		End: buttons.length - 1,
	}[event.key];
	const next = to === undefined || at < 0 ? undefined : buttons[to];
	if (!next) return;
	event.preventDefault();
	next.focus();
}
