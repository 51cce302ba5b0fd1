export function isAllowed(
	expression: string | null | undefined,
	place: "shipped" | "tools",
): boolean;
