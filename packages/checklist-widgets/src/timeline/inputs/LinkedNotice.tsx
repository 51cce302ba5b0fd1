import type { Plan } from "@slipway/core/checklist";
import type { Inputs } from "../../shared/estimate/inputs.ts";
import type { Known } from "../../shared/estimate/link.ts";
import { readLink } from "../../shared/estimate/read-link.ts";
import { keepLinked } from "./keep-linked.ts";

export interface LinkedNoticeProps {
	readonly checklist: Plan;
	readonly known: Known;
	/** What the link shows. */
	readonly inputs: Inputs;
	/** Shows the reader's own again. */
	readonly leave: () => void;
}

/** Says that the figures are somebody else's, with the way back, and the way to make them one's own. */
export function LinkedNotice({
	checklist,
	known,
	inputs,
	leave,
}: LinkedNoticeProps) {
	const keep = async () => {
		const { inputs: linked } = readLink(location.hash, known);
		await keepLinked(checklist, { ...inputs, ...linked }, linked);
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
