/** How sure each of the three dates is. */
export const shares = [
	{ share: 0.5, date: "half" },
	{ share: 0.8, date: "mostly" },
	{ share: 0.95, date: "nearly" },
] as const;
