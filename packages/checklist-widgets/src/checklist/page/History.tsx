import { lazy, Suspense } from "react";
import type { ProgressStore } from "../progress/store.ts";
import { useAtom } from "../use-atom.ts";

const LastChanges = lazy(() => import("./LastChanges.tsx"));

/** What was done last, kept up to date. */
export function History({ store }: { readonly store: ProgressStore }) {
	const { journal } = useAtom(store.$kept);
	return (
		<Suspense>
			<LastChanges steps={journal.done} />
		</Suspense>
	);
}
