import type { PlainDate } from "@slipway/core/calendar";
import type { RankedOrder } from "@slipway/core/timeline";
import { Scroller } from "../shared/sections/Scroller.tsx";
import type { Names } from "./inputs/link.ts";
import { LiveTable } from "./result/LiveTable.tsx";
import { OrdersTable } from "./result/OrdersTable.tsx";
import { PreferenceChart } from "./result/PreferenceChart.tsx";

/** Several integrations with one team: the chart, the dates and the orders, for the page of the design system. */
export function PortfolioSpecimen({
	orders,
	names,
	start,
	timelineOf,
}: {
	/** The best one first. */
	readonly orders: readonly RankedOrder[];
	readonly names: Names;
	readonly start: PlainDate;
	readonly timelineOf: (integration: string) => string;
}) {
	const [best] = orders;
	if (!best) return null;
	const starts = Object.fromEntries(best.order.map((id) => [id, start]));
	return (
		<>
			<Scroller label="A sample of when each is live">
				<PreferenceChart shown={best} starts={starts} names={names} />
			</Scroller>
			<Scroller label="A sample of the dates">
				<LiveTable
					shown={best}
					starts={{}}
					names={names}
					timelineOf={timelineOf}
				/>
			</Scroller>
			<Scroller label="A sample of the orders">
				<OrdersTable
					orders={orders}
					shown={best}
					names={names}
					onChoose={() => {}}
				/>
			</Scroller>
		</>
	);
}
