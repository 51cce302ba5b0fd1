import { resolve } from "node:path";
import {
	checkDefinitions,
	printReport,
	shippedDefinitions,
} from "@slipway/authoring";
import { suggestion } from "@slipway/core/errors";
import { UsageError } from "../usage-error.ts";
import type { Command } from "./command.ts";

export const check: Command = {
	name: "check",
	usage: "check [provider...]",
	summary:
		"Checks the definitions and prints every problem with file and line.",
	run: async (wanted, { out }) => {
		const all = shippedDefinitions();
		const ids = all.map(({ definition }) => definition.id);
		for (const id of wanted)
			if (!ids.includes(id))
				throw new UsageError(
					`There is no provider “${id}”.`,
					suggestion(id, ids),
				);
		const issues = await checkDefinitions(
			all.filter(
				({ definition }) =>
					wanted.length === 0 || wanted.includes(definition.id),
			),
		);
		out(`${printReport(issues, resolve("."))}\n`);
		return issues.some(({ severity }) => severity === "error") ? 1 : 0;
	},
};
