import { type Plan, type There, thereAt } from "@slipway/core/checklist";
import { useEffect, useMemo, useState } from "react";
import { dayOf } from "../shared/progress/day-of.ts";

/** The day by the reader's clock, and the one by the provider's. */
interface Days {
	readonly today: string;
	readonly there: There;
}

/** The days at this moment, also when the page stays open over midnight. The same object while nothing in it changes. */
export function useToday(calendar: Plan["calendar"]): Days {
	// As text, because only a text that differs draws the page again.
	const [text, setText] = useState(() => daysIn(calendar));
	useEffect(() => {
		const look = () => setText(daysIn(calendar));
		const clock = setInterval(look, 60_000);
		document.addEventListener("visibilitychange", look);
		return () => {
			clearInterval(clock);
			document.removeEventListener("visibilitychange", look);
		};
	}, [calendar]);
	return useMemo(() => JSON.parse(text), [text]);
}

function daysIn(calendar: Plan["calendar"]): string {
	const now = Date.now();
	const days: Days = { today: dayOf(now), there: thereAt(now, calendar) };
	return JSON.stringify(days);
}
