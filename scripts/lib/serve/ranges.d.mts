/** The parts of `size` bytes that a Range header asks for; empty when none can be satisfied, undefined when it is to be ignored. */
export function rangesOf(
	header: string | undefined,
	size: number,
): { readonly start: number; readonly end: number }[] | undefined;
