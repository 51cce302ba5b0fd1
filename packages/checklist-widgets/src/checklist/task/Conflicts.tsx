import {
	registerAt,
	setField,
	subjectWords,
	type TaskView,
	valuesIn,
	valueWords,
} from "@slipway/core/checklist";
import { useTools } from "../tools.ts";

/** Where two people wrote different things without knowing of each other: both, until somebody chooses. */
export default function Conflicts({ view }: { readonly view: TaskView }) {
	const { plan, store, today } = useTools();
	return view.conflicts.map((name) => {
		const field = ["tasks", view.task.id, name] as const;
		return (
			<fieldset className="conflict" key={name}>
				<legend>Two people wrote this. Which one stays?</legend>
				{valuesIn<unknown>(view.said[name]).map((value) => {
					const words = valueWords(field, value, plan, today);
					return (
						<button
							key={words}
							type="button"
							onClick={() =>
								store?.step(
									`${subjectWords(field, plan)}: chosen: ${words}`,
									[field],
									(progress, stamp) =>
										registerAt(progress, field)
											? setField(progress, field, [value], stamp)
											: progress,
								)
							}
						>
							Keep “{words}”
						</button>
					);
				})}
			</fieldset>
		);
	});
}
