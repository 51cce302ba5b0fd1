import { suggestion } from "@slipway/core/errors";
import type { Answers, Process } from "@slipway/core/process";
import { UsageError } from "../usage-error.ts";

/** `question=option`, several options of one question joined by commas. */
export function answersIn(
	pairs: readonly string[],
	{ questions }: Process,
): Answers {
	return Object.fromEntries(
		pairs.map((pair) => {
			const [name = "", ...rest] = pair.split("=");
			const question = Object.hasOwn(questions, name)
				? questions[name]
				: undefined;
			if (question === undefined)
				throw new UsageError(
					`There is no question “${name}”.`,
					suggestion(name, Object.keys(questions)),
				);
			const chosen = rest.join("=").split(",").filter(Boolean);
			const known = Object.keys(question.options);
			for (const option of chosen)
				if (!known.includes(option))
					throw new UsageError(
						`The question “${name}” has no option “${option}”.`,
						suggestion(option, known),
					);
			if (question.choose === "several") return [name, chosen];
			const [only] = chosen;
			if (only === undefined || chosen.length > 1)
				throw new UsageError(
					`The question “${name}” takes one option, not “${rest.join("=")}”.`,
					`Write --answer ${name}=${known[0]}.`,
				);
			return [name, only];
		}),
	);
}
