import { type ComponentType, lazy, Suspense } from "react";

/** A part that arrives when it is first drawn. Where it cannot be fetched, it says so, and the rest of the page goes on. */
export function lazyPart<Props extends object>(
	load: () => Promise<{ readonly default: ComponentType<Props> }>,
): ComponentType<Props> {
	const Part: ComponentType<Props> = lazy(() =>
		load().catch(() => ({
			default: () => <p className="notice">This part could not be fetched.</p>,
		})),
	);
	return (props) => (
		<Suspense>
			<Part {...props} />
		</Suspense>
	);
}
