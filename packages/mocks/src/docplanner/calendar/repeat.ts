import { refuse } from "../refuse.ts";
import type { Calendar } from "../state/tables.ts";

/** For so long after the first was processed, a repeat of replaceSlots is ignored: three minutes. */
const remembered = 180_000;
/** So long a replaceSlots is in work while the fault is on. */
const slow = 30_000;
/** Payloads that are remembered for one calendar. */
const most = 50;

/**
 * Whether a payload is one that was sent for this calendar before and is to be ignored. Throws a Refusal with 429 while the
 * first is still being processed.
 */
export function isRepeat(
	calendar: Calendar,
	payload: string,
	now: number,
): boolean {
	const key = keyOf(payload);
	const before = calendar.sent.find((each) => each.payload === key);
	if (!before || before.processed + remembered <= now) return false;
	if (before.processed <= now) return true;
	throw refuse("repeat-in-flight", {
		status: 429,
		place: "body",
		pointer: "",
		fact: `The same payload is being processed for ${Math.ceil((before.processed - now) / 1000)} more seconds.`,
	});
}

/** Remembers a payload; those that no longer count are forgotten. */
export function sentWith(
	{ sent }: Calendar,
	payload: string,
	now: number,
	inWork: boolean,
): Calendar["sent"] {
	const key = keyOf(payload);
	return [
		...sent.filter(
			(each) => each.payload !== key && each.processed + remembered > now,
		),
		{ payload: key, processed: now + (inWork ? slow : 0) },
	].slice(-most);
}

/** A short name of a long text: its length and FNV-1a over it, so that the tables stay small. */
function keyOf(text: string): string {
	let hash = 0x811c9dc5;
	for (let index = 0; index < text.length; index++)
		hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
	return `${text.length}-${(hash >>> 0).toString(16)}`;
}
