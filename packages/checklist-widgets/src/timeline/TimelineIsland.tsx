import type { Estimate } from "@slipway/core/timeline";
import { useEffect, useState } from "react";
import { isLink, type Known } from "../shared/estimate/link.ts";
import { LinkNotices } from "../shared/link/LinkNotices.tsx";
import { repairAddress } from "../shared/link/repair-address.ts";
import { dayOf } from "../shared/progress/day-of.ts";
import { type Opening, openingOf } from "./inputs/opening.ts";
import { Timeline } from "./Timeline.tsx";
import type { TimelineContext } from "./timeline-context.ts";

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
	const { Notice } = opening;
	const open = async (fragment: string, isOwn: boolean) => {
		const next = await openingOf(
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
	return (
		<>
			<LinkNotices problems={opening.problems}>
				{Notice && (
					<Notice
						checklist={checklist}
						known={known}
						inputs={opening.inputs}
						leave={leaveLink}
					/>
				)}
			</LinkNotices>
			<Timeline
				key={number}
				context={context}
				given={opening.inputs}
				source={opening.source}
				isLinked={Boolean(Notice)}
				first={first}
				today={dayOf(Date.now())}
			/>
		</>
	);
}
