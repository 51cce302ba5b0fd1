import type { ProgressStore } from "../progress/store.ts";
import { useAtom } from "../use-atom.ts";
import { LastChanges } from "./LastChanges.tsx";

/** What was done last, kept up to date. */
export function History({ store }: { readonly store: ProgressStore }) {
	const { journal } = useAtom(store.$kept);
	return <LastChanges steps={journal.done} />;
}
