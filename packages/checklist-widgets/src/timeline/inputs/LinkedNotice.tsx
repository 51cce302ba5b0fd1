import type { Plan } from "@slipway/core/checklist";
import { type Known, readLink } from "../../shared/estimate/link.ts";
import { keepLinked } from "./keep-linked.ts";
import type { Opening } from "./opening.ts";

export interface LinkedNoticeProps {
	readonly checklist: Plan;
	readonly known: Known;
	readonly opening: Opening;
	/** Shows the reader's own again. */
	readonly leave: () => void;
}

/** Says that the figures are somebody else's, with the way back, and the way to make them one's own. */
export function LinkedNotice({
	checklist,
	known,
	opening,
	leave,
}: LinkedNoticeProps) {
	const keep = async () => {
		const { inputs } = readLink(location.hash, known);
		await keepLinked(checklist, { ...opening.inputs, ...inputs }, inputs);
		leave();
	};
	return (
		<>
			<p>
				These figures come from a link. Your own checklist and figures have not
				changed.
			</p>
			<p className="buttons">
				<button type="button" onClick={leave}>
					Show my own
				</button>
				<button type="button" onClick={keep}>
					Use its dates and figures
				</button>
			</p>
		</>
	);
}
