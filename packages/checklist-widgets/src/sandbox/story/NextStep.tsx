import type { Story } from "./use-story.ts";

interface Props {
	readonly story: Story;
	readonly busy: boolean;
	readonly onTell: (whole: boolean) => void;
	readonly onReset: () => void;
}

/** Sends the step of the story that comes next. The button stays where it is, so that one place tells all of it. */
export function NextStep({ story, busy, onTell, onReset }: Props) {
	const { steps, next, over } = story;
	const coming = over || next === undefined ? undefined : steps[next];
	return (
		<button
			type="button"
			data-next
			aria-disabled={busy}
			onClick={() => {
				if (busy) return;
				if (coming) onTell(false);
				else onReset();
			}}
		>
			{!coming
				? "Reset sandbox"
				: coming.exchange
					? `Try again: ${coming.step.operation.title}`
					: `Next: ${coming.step.operation.title}`}
		</button>
	);
}
