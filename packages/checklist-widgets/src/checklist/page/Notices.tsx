import { lazy, Suspense } from "react";
import type { ProgressStore } from "../progress/store.ts";
import { useAtom } from "../use-atom.ts";

// Hardly anybody ever sees one.
const NoticeTexts = lazy(() => import("./NoticeTexts.tsx"));

/** What is wrong with keeping progress, and what to do about it. */
export function Notices({ store }: { readonly store: ProgressStore }) {
	const trouble = useAtom(store.$trouble);
	const aside = useAtom(store.$setAside);
	return (
		<div className="notices" role="status">
			{(trouble || aside.length > 0) && (
				<Suspense>
					<NoticeTexts
						trouble={trouble}
						aside={aside}
						onDrop={store.dropSetAside}
					/>
				</Suspense>
			)}
		</div>
	);
}
