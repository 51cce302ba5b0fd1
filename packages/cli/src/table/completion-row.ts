import { commandRow } from "./row.ts";

export const completionRow = commandRow({
	name: "completion",
	says: "Prints a script that lets a shell complete commands, options and values.",
	example: "completion bash",
	words: {
		name: "shell",
		says: "The shell to print it for.",
		least: 1,
		most: 1,
		known: async () => ["bash", "zsh", "fish"],
	},
	options: {},
});
