import { lazy, Suspense } from "react";
import type { ProgressStore } from "../progress/store.ts";
import { Disclosure } from "../task/Disclosure.tsx";
import { useAtom } from "../use-atom.ts";

const LastChanges = lazy(() => import("./LastChanges.tsx"));

/** What was done last, behind a fold. */
export function History({ store }: { readonly store: ProgressStore }) {
	const { journal } = useAtom(store.$kept);
	return (
		<Disclosure id="history" className="fold" summary="Last changes">
			{() => (
				<Suspense>
					<LastChanges steps={journal.done} />
				</Suspense>
			)}
		</Disclosure>
	);
}
