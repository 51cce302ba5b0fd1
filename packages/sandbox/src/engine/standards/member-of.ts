/** A JSON pointer as members of JavaScript; what is not there is undefined, and no error. */
export const memberOf = (pointer: string): string =>
	pointer
		.split("/")
		.slice(1)
		.map((part) =>
			/^\d+$/.test(part) ? `?.[${part}]` : `?.[${JSON.stringify(part)}]`,
		)
		.join("");
