import { useEffect, useState } from "react";
import { isLink } from "../shared/estimate/link.ts";
import { LinkNotices } from "../shared/link/LinkNotices.tsx";
import { repairAddress } from "../shared/link/repair-address.ts";
import { dayOf } from "../shared/progress/day-of.ts";
import type { KnownProcesses } from "./inputs/link.ts";
import { type PortfolioOpening, portfolioOpening } from "./inputs/opening.ts";
import { standingsOf } from "./inputs/use-standings.ts";
import { Portfolio, type PortfolioContext, type Worked } from "./Portfolio.tsx";

/** The portfolio of the page: knows its address, and whether it shows the reader's own checklists or a link's. */
export function PortfolioIsland({
	context,
	known,
	given,
	first,
}: {
	readonly context: PortfolioContext;
	readonly known: KnownProcesses;
	readonly given: PortfolioOpening;
	readonly first: Worked;
}) {
	const [shown, setShown] = useState({ opening: given, first, number: 0 });
	const { opening, number } = shown;
	const openingOf = (fragment: string, isOwn: boolean) =>
		portfolioOpening(context.plans, known, fragment, isOwn, dayOf(Date.now()));
	// What was worked out before stays until there is a result for the new inputs.
	const put = (next: PortfolioOpening) =>
		setShown(({ first, number }) => ({
			opening: next,
			first,
			number: number + 1,
		}));
	useEffect(() => {
		// Added, named or removed on this page or in another tab.
		const look = () => {
			const { opening } = shown;
			if (opening.isLinked) return;
			const next = openingOf(location.hash, true);
			if (
				String(Object.entries(next.names)) !==
				String(Object.entries(opening.names))
			)
				put(next);
		};
		window.addEventListener("storage", look);
		return () => window.removeEventListener("storage", look);
	});
	useEffect(() => {
		const take = async () => {
			await repairAddress();
			if (isLink(location.hash)) put(openingOf(location.hash, false));
		};
		window.addEventListener("hashchange", take);
		return () => window.removeEventListener("hashchange", take);
	});
	return (
		<>
			<LinkNotices problems={opening.problems}>
				{opening.isLinked && (
					<>
						<p>
							These figures come from a link. Your own checklists have not
							changed.
						</p>
						<p className="buttons">
							<button
								type="button"
								onClick={() => {
									history.replaceState(
										{ timeline: "own" },
										"",
										location.pathname,
									);
									put(openingOf("", true));
								}}
							>
								Show my own
							</button>
						</p>
					</>
				)}
			</LinkNotices>
			<Portfolio
				key={number}
				context={context}
				opening={opening}
				first={shown.first}
			/>
		</>
	);
}

/** What comes of an opening; undefined when nothing does. */
export function firstOutcome(
	{ estimator, plans }: PortfolioContext,
	opening: PortfolioOpening,
): Promise<Worked | undefined> {
	return new Promise((resolve) => {
		const stop = estimator.listen((outcome) => {
			stop();
			resolve("orders" in outcome ? outcome : undefined);
		});
		estimator.request(opening.inputs, standingsOf(plans, opening));
	});
}
