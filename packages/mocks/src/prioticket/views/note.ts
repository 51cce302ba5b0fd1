import { accounts } from "../state/catalogue.ts";
import { localTime } from "../state/local-time.ts";

/** Notes as they were sent, with when and by whom; undefined where there are none. */
export function notesView(notes: unknown, written: number) {
	if (!Array.isArray(notes) || notes.length === 0) return undefined;
	return notes.map((note: unknown) => {
		const { note_value: value, note_type: type } = { ...(note as object) } as {
			readonly note_value?: unknown;
			readonly note_type?: unknown;
		};
		return {
			note_value: typeof value === "string" ? value : "",
			note_type: typeof type === "string" ? type : "DISTRIBUTOR",
			note_date: localTime(written),
			note_creator: accounts.user.name,
		};
	});
}
