import { useEffect, useState } from "react";
import { dayOf } from "../shared/progress/browser.ts";

/** The day by the reader's clock, also when the page stays open over midnight. */
export function useToday(): string {
	const [today, setToday] = useState(() => dayOf(Date.now()));
	useEffect(() => {
		const look = () => setToday(dayOf(Date.now()));
		const clock = setInterval(look, 60_000);
		document.addEventListener("visibilitychange", look);
		return () => {
			clearInterval(clock);
			document.removeEventListener("visibilitychange", look);
		};
	}, []);
	return today;
}
