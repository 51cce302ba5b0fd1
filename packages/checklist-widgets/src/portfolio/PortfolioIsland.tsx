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
	const open = async (fragment: string, isOwn: boolean) => {
		const next = portfolioOpening(
			context.plans,
			known,
			fragment,
			isOwn,
			dayOf(Date.now()),
		);
		const worked = await firstOutcome(context, next);
		setShown((before) => ({
			opening: next,
			first: worked ?? before.first,
			number: before.number + 1,
		}));
	};
	useEffect(() => {
		const take = async () => {
			await repairAddress();
			if (isLink(location.hash)) open(location.hash, false);
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
									open("", true);
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
