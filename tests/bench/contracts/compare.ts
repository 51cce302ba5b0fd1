import { chance } from "./chance.ts";
import { messages } from "./messages.ts";
import { type Mutation, mutationsOf } from "./mutations.ts";
import { reasons } from "./reasons.ts";
import { validated } from "./schema.ts";
import { verdictOn } from "./verdict.ts";

/** Spoils every message, asks schema and contract, and prints how often they say the same. Gives the number of surprises. */
export async function compared(
	folder: string,
	amount: number,
	seed: number,
): Promise<number> {
	let surprises = 0;
	const seen = new Map<string, number>();
	console.log(
		`${"message".padEnd(42)}mutations  schema refuses  contract refuses  beyond the schema  agreement`,
	);
	for (const [index, message] of messages.entries()) {
		const { title, texts } = message;
		const mutations = mutationsOf(texts, amount, chance(seed + index));
		const findings = await validated(folder, [
			...texts,
			...mutations.map(({ text }) => text),
		]);
		for (const [number, text] of texts.entries()) {
			const { says, why } = verdictOn(message, text);
			if (findings[number] !== undefined || says !== "taken") {
				surprises++;
				console.log(`  its example is refused: ${findings[number] ?? why}`);
			}
		}
		const judged = mutations.map((mutation, number) => ({
			mutation,
			schema: findings[texts.length + number],
			contract: verdictOn(message, mutation.text),
		}));
		const apart = judged.filter(
			({ schema, contract }) =>
				(schema !== undefined) !== (contract.says === "refused by the schema"),
		);
		const agreement = 1 - apart.length / judged.length;
		const count = (isCounted: (each: (typeof judged)[number]) => boolean) =>
			String(judged.filter(isCounted).length);
		console.log(
			[
				title.padEnd(42),
				String(judged.length).padStart(9),
				count(({ schema }) => schema !== undefined).padStart(16),
				count(
					({ contract }) => contract.says === "refused by the schema",
				).padStart(18),
				count(
					({ contract }) => contract.says === "refused by a guide",
				).padStart(19),
				`${(agreement * 100).toFixed(1)} %`.padStart(11),
			].join(""),
		);
		if (agreement < 0.98) surprises++;
		for (const { mutation, schema, contract } of apart) {
			const takes = schema !== undefined;
			const reason = reasonFor(title, mutation, takes);
			if (reason) seen.set(reason, (seen.get(reason) ?? 0) + 1);
			else {
				surprises++;
				console.log(
					`  ${takes ? "only the schema refuses" : "only the contract refuses"}: ${mutation.kind}, ${mutation.says}: ${schema ?? contract.why}`,
				);
			}
		}
	}
	console.log("\nDisagreements by reason:");
	for (const [reason, times] of seen) console.log(`  ${times} x ${reason}`);
	return surprises;
}

function reasonFor(
	title: string,
	{ kind, says }: Mutation,
	takes: boolean,
): string | undefined {
	return reasons.find(
		(each) =>
			each.messages.test(title) &&
			(each.kinds?.includes(kind) ?? true) &&
			each.mutation.test(says) &&
			(each.contract === "takes") === takes,
	)?.reason;
}
