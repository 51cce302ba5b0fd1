import { lazy, Suspense } from "react";
import { useAtom } from "../../shared/island/use-atom.ts";
import type { ProgressStore } from "../../shared/progress/store.ts";

// Hardly anybody ever sees one. Where it cannot be fetched, the least that has to be said is here.
const NoticeTexts = lazy(() =>
	import("./NoticeTexts.tsx").catch(() => ({
		default: () => (
			<p className="notice">Not everything is kept. Export the checklist.</p>
		),
	})),
);

/** What is wrong with keeping progress, and what to do about it. */
export function Notices({ store }: { readonly store: ProgressStore }) {
	const trouble = useAtom(store.$trouble);
	const aside = useAtom(store.$setAside);
	return (
		<div className="notices" role="status">
			{(trouble || aside.length > 0) && (
				<Suspense>
					<NoticeTexts trouble={trouble} aside={aside} store={store} />
				</Suspense>
			)}
		</div>
	);
}
