import { useState } from "react";

/** The value, as the same object as before as long as it says the same. */
export function useSame<Value>(value: Value): Value {
	const [kept, setKept] = useState(value);
	if (kept === value || JSON.stringify(kept) === JSON.stringify(value))
		return kept;
	setKept(value);
	return value;
}
