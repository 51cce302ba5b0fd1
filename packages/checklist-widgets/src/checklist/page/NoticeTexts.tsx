import type {
	SetAside,
	Trouble,
} from "../../shared/progress/progress-storage.ts";
import type { ProgressStore } from "../../shared/progress/store.ts";
import { SetAsideNotice } from "./SetAsideNotice.tsx";

const texts: { readonly [trouble in Trouble]: string } = {
	disabled:
		"This browser keeps nothing for this site. The checklist works, but only until you close the page: export it to keep it.",
	full: "The storage of this browser is full. The last changes are kept only until you close the page: export the checklist to keep them.",
	newer:
		"A newer version of these pages has stored your progress. It is left untouched; reload the page to see it. What you change here is kept only until you close the page.",
	broken:
		"Some of what this browser had stored cannot be read, and there is no room to put it aside. It is left untouched. What you change here is kept only until you close the page: export it to keep it.",
	refused:
		"The last change was not made, because the checklist has no place for such a value. Everything else is kept.",
};

/** The notices in words, with a way to rescue what was set aside. */
export default function NoticeTexts({
	trouble,
	aside,
	store,
}: {
	readonly trouble: Trouble | undefined;
	readonly aside: readonly SetAside[];
	readonly store: ProgressStore;
}) {
	return (
		<>
			{trouble && <TroubleNotice trouble={trouble} />}
			{aside.length > 0 && <SetAsideNotice aside={aside} store={store} />}
		</>
	);
}

/** Why changes are not kept, in words. */
export function TroubleNotice({ trouble }: { readonly trouble: Trouble }) {
	return (
		<p className="notice" data-notice={trouble}>
			{texts[trouble]}
		</p>
	);
}
