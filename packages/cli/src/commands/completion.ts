import { scriptFor } from "../completion/script.ts";
import { readLine } from "../parameters/read-line.ts";
import { completionRow } from "../table/completion-row.ts";
import { commandTable } from "../table/index.ts";
import type { Run } from "./command.ts";

export const completion: Run = async (parameters, { out }) => {
	const {
		words: [shell],
	} = await readLine(completionRow, parameters);
	out(
		await scriptFor(
			shell === "zsh" || shell === "fish" ? shell : "bash",
			commandTable,
		),
	);
	return 0;
};
