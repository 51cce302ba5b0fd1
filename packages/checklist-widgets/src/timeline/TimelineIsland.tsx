import type { Estimate } from "@slipway/core/timeline";
import { useEffect, useState } from "react";
import { isLink, type Known, readLink } from "../shared/estimate/link.ts";
import { LinkNotices } from "../shared/link/LinkNotices.tsx";
import { repairAddress } from "../shared/link/repair-address.ts";
import { dayOf } from "../shared/progress/browser.ts";
import { type Opening, openingOf } from "./inputs/opening.ts";
import { Timeline, type TimelineContext } from "./Timeline.tsx";

/** The timeline of a page: knows its address, and whether it shows the reader's own figures or a link's. */
export function TimelineIsland({
	context,
	known,
	given,
	first,
}: {
	readonly context: TimelineContext;
	readonly known: Known;
	readonly given: Opening;
	readonly first: Estimate;
}) {
	const { checklist } = context;
	const [shown, setShown] = useState({ opening: given, number: 0 });
	const { opening, number } = shown;
	const open = (fragment: string, isOwn: boolean) => {
		const next = openingOf(
			checklist,
			known,
			fragment,
			isOwn,
			dayOf(Date.now()),
		);
		setShown((before) => ({ opening: next, number: before.number + 1 }));
	};
	useEffect(() => {
		const take = async () => {
			await repairAddress();
			if (isLink(location.hash)) open(location.hash, false);
		};
		window.addEventListener("hashchange", take);
		return () => window.removeEventListener("hashchange", take);
	});
	const leaveLink = () => {
		history.replaceState({ timeline: "own" }, "", location.pathname);
		open("", true);
	};
	const keep = async () => {
		const { keepLinked } = await import("./inputs/keep-linked.ts");
		const { inputs } = readLink(location.hash, known);
		await keepLinked(checklist, { ...opening.inputs, ...inputs }, inputs);
		leaveLink();
	};
	return (
		<>
			<LinkNotices problems={opening.problems}>
				{opening.isLinked && (
					<>
						<p>
							These figures come from a link. Your own checklist and figures
							have not changed.
						</p>
						<p className="buttons">
							<button type="button" onClick={leaveLink}>
								Show my own
							</button>
							<button type="button" onClick={keep}>
								Use its dates and figures
							</button>
						</p>
					</>
				)}
			</LinkNotices>
			<Timeline
				key={number}
				context={context}
				given={opening.inputs}
				source={opening.source}
				isLinked={opening.isLinked}
				first={first}
			/>
		</>
	);
}
