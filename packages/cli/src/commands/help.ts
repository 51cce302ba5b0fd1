import { helpOf, helpOfAll } from "../help/help.ts";
import { readLine } from "../parameters/read-line.ts";
import { commandTable, helpRow } from "../table/index.ts";
import type { Run } from "./command.ts";

export const help: Run = async (parameters, { out }) => {
	const {
		words: [name],
	} = await readLine(helpRow, parameters);
	const row = commandTable.find((each) => each.name === name);
	out(row ? helpOf(row) : helpOfAll(commandTable));
	return 0;
};
