import { useAtom } from "../../shared/island/use-atom.ts";
import type { ProgressStore } from "../../shared/progress/store.ts";
import { LastChanges } from "./LastChanges.tsx";

/** What was done last, kept up to date. */
export function History({ store }: { readonly store: ProgressStore }) {
	const { journal } = useAtom(store.$kept);
	return <LastChanges steps={journal.done} />;
}
