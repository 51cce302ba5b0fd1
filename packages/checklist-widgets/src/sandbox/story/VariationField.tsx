import { useId, useMemo } from "react";
import type { Session } from "../session/session.ts";
import { type Story, variationsOf } from "./use-story.ts";

/** The faults with which the story can be told, each for the step that it is about. */
export function VariationField({
	session,
	story,
}: {
	readonly session: Session;
	readonly story: Story;
}) {
	const id = useId();
	const variations = useMemo(() => variationsOf(session), [session]);
	const { variation, over, next } = story;
	return (
		<div className="story-variation">
			<label className="field">
				<span>Variation</span>
				<select
					value={variation?.id ?? ""}
					aria-describedby={id}
					onChange={({ target }) =>
						story.vary(
							variations.find(({ fault }) => fault.id === target.value)?.fault,
						)
					}
				>
					<option value="">None: everything works</option>
					{variations.map(({ fault, at }) => (
						<option key={fault.id} value={fault.id}>
							{`${fault.title}, at “${at}”`}
						</option>
					))}
				</select>
			</label>
			<p className="console-quiet" id={id}>
				{variation
					? `${variation.says} It happens once.${over && next !== undefined ? " This step has already been sent here: reset the sandbox to see the fault." : ""}`
					: "Choose a fault to see what it does to the story."}
			</p>
		</div>
	);
}
