import { type ReactNode, useId } from "react";

/** A labelled control with a hint or a problem below it. */
export function Field({
	label,
	hint,
	problem,
	children,
}: {
	readonly label: string;
	readonly hint?: ReactNode;
	readonly problem?: string | undefined;
	readonly children: (control: {
		readonly id: string;
		readonly "aria-describedby": string | undefined;
	}) => ReactNode;
}) {
	const id = useId();
	const below = problem ?? hint;
	return (
		<div className="field" data-invalid={problem ? "" : undefined}>
			<label htmlFor={id}>{label}</label>
			{children({ id, "aria-describedby": below ? `${id}-hint` : undefined })}
			{below && (
				<p
					id={`${id}-hint`}
					className={problem ? "problem" : "quiet"}
					role={problem ? "alert" : undefined}
				>
					{below}
				</p>
			)}
		</div>
	);
}
