/* What compiles here and what does not; nothing runs it. */

export const right = (
	<p data-state="done" data-waiting={true} data-closed="">
		<svg data-turn="you" />
	</p>
);

// @ts-expect-error A task is never “finished”.
export const misspelt = <p data-state="finished" />;

// @ts-expect-error A flag is there or not.
export const full = <p data-closed="yes" />;

// @ts-expect-error Also in a drawing.
export const drawn = <svg data-turn="me" />;

export function painted(place: HTMLElement): void {
	place.dataset.state = "done";
	place.dataset.tooOld = "";
	place.dataset.task = "any-id";
	// @ts-expect-error Also in a script.
	place.dataset.progress = "later";
}
