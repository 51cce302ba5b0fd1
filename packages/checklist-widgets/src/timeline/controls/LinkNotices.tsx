import type { ReactNode } from "react";

/** What has to be said about the link with which a page was opened. */
export function LinkNotices({
	problems,
	children,
}: {
	/** What of it could not be used, word for word. */
	readonly problems: readonly string[];
	/** That it is shown at all, and the way back. */
	readonly children: ReactNode;
}) {
	return (
		<div role="status" className="link-notices">
			{children && <div className="notice">{children}</div>}
			{problems.length > 0 && (
				<div className="notice">
					<p>
						<strong>Not all of the link could be used.</strong> What is usual
						stands in the place of:{" "}
						{problems.slice(0, 8).map((problem, index) => (
							<span key={problem}>
								{index > 0 && ", "}
								<code>{problem}</code>
							</span>
						))}
						. Ask for the link again, or set it below.
					</p>
				</div>
			)}
		</div>
	);
}
