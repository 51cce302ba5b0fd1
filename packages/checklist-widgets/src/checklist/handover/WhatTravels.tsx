import {
	contentsOf,
	namesPeople,
	type Progress,
} from "@slipway/core/checklist";

/** Says exactly what a file or a link carries, and asks whether it may name people. */
export function WhatTravels({
	progress,
	travelling,
	whole,
	onWhole,
}: {
	readonly progress: Progress;
	/** What of it is handed over. */
	readonly travelling: Progress;
	/** Whether that is everything. */
	readonly whole: boolean;
	readonly onWhole: (whole: boolean) => void;
}) {
	const contents = contentsOf(travelling).join(", ");
	return (
		<>
			<p className="quiet">
				{contents
					? `A file or a link carries ${contents}.`
					: "There is nothing to hand over yet."}
			</p>
			{namesPeople(progress) && (
				<label className="option">
					<input
						type="checkbox"
						checked={whole}
						onChange={(event) => onWhole(event.currentTarget.checked)}
					/>
					<span>
						Include your name and e-mail address, and the customer’s, where you
						have entered them
					</span>
				</label>
			)}
		</>
	);
}
