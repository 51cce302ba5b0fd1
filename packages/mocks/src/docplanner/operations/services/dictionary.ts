import { z } from "zod";
import { DictionaryAnswer } from "../../contract/answers.ts";
import { Id, withScopes } from "../../contract/common.ts";
import { list } from "../../views.ts";
import { operation, root } from "../operation.ts";
import { common } from "./shared.ts";

export const dictionary = operation({
	...common,
	id: "list-services",
	title: "List the dictionary of services",
	says: "All services that addresses can offer. Missing ones are asked for by e-mail.",
	method: "GET",
	path: `${root}/services`,
	query: z.object({
		specialization_id: Id.optional(),
		with: withScopes("services.only_diagnostics"),
	}),
	answers: { 200: { says: "Services.", schema: DictionaryAnswer } },
	examples: [
		{ title: "All", status: 200 },
		{
			title: "Of one specialization",
			query: { specialization_id: "17" },
			status: 200,
		},
	],
	handle({ query }, { tables }) {
		const diagnostics = query.with.has("services.only_diagnostics");
		const found = [...tables.dictionary.values()].filter(
			({ specializations, diagnostic }) =>
				(!diagnostics || diagnostic) &&
				(query.specialization_id === undefined ||
					specializations.includes(query.specialization_id)),
		);
		return {
			status: 200,
			body: list(found.map(({ id, name }) => ({ id, name }))),
		};
	},
});
