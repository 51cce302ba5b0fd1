import { lazy, type ReactNode, Suspense } from "react";

// Few links arrive damaged. Where the words cannot be fetched, the least that has to be said is here.
const LinkProblems = lazy(() =>
	import("./LinkProblems.tsx").catch(() => ({
		default: () => <p className="notice">Not all of the link could be used.</p>,
	})),
);

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
				<Suspense>
					<LinkProblems problems={problems} />
				</Suspense>
			)}
		</div>
	);
}
