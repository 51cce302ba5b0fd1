import { commandRow } from "./row.ts";

export const verifyRow = commandRow({
	name: "verify",
	says: "Tells whether evidence is as it was made. Ends with 1 when any byte of it was changed. It does not tell who made it.",
	example: "verify evidence.html",
	words: {
		name: "file",
		says: "The file that `rehearse --evidence` or `record --evidence` wrote.",
		least: 1,
		most: 1,
		known: async () => [],
		file: true,
	},
	options: {},
});
