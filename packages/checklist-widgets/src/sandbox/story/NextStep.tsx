import type { Tale } from "./tale.ts";

interface Props {
	readonly tale: Tale;
	readonly busy: boolean;
	readonly onTell: (whole: boolean) => void;
	readonly onReset: () => void;
}

/** Sends the step that comes next. The button stays where it is, so that one place tells all of it. */
export function NextStep({ tale, busy, onTell, onReset }: Props) {
	return (
		<button
			type="button"
			data-next
			aria-disabled={busy}
			onClick={() => {
				if (busy) return;
				if (tale.goesOn) onTell(false);
				else onReset();
			}}
		>
			{tale.label}
		</button>
	);
}
