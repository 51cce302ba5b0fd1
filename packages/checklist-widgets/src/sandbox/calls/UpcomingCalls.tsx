import { utcTime } from "../console/utc-time.ts";
import type { CallsProps } from "./props.ts";

/** The next calls that come by themselves, and what moves the clock to them. */
export function UpcomingCalls({
	session: { sandbox },
}: Pick<CallsProps, "session">) {
	const coming = sandbox.calls.upcoming();
	if (coming.length === 0) return null;
	return (
		<section aria-label="Scheduled calls">
			<h4>Scheduled calls</h4>
			<ul className="calls-coming">
				{coming.slice(0, 5).map(({ at, title }) => (
					<li key={`${at} ${title}`}>
						<span>
							{`${title}, at `}
							<time>{utcTime(at)}</time> UTC
						</span>
						<button
							type="button"
							aria-label={`Move the clock there: ${title}`}
							onClick={() => sandbox.advance(Math.max(0, at - sandbox.now()))}
						>
							Move the clock there
						</button>
					</li>
				))}
			</ul>
		</section>
	);
}
