import { refuse } from "../refuse.ts";
import { insurers } from "../state/estate.ts";
import type { Booking } from "../state/tables.ts";

/** Who pays for a visit. */
export type Insurance = Pick<Booking, "insuranceProvider" | "insurancePlan">;

/** The insurance of a visit or a wish, and nothing else of it. */
export const insuranceIn = ({
	insuranceProvider,
	insurancePlan,
}: Insurance): Insurance => ({
	...(insuranceProvider !== undefined && { insuranceProvider }),
	...(insurancePlan !== undefined && { insurancePlan }),
});

/** The insurance that a request names. Throws a Refusal when the dictionary has no such provider, or no such plan of it. */
export function checkedInsurance({
	insurance_provider_id: provider,
	insurance_plan_id: plan,
}: {
	readonly insurance_provider_id?: string | undefined;
	readonly insurance_plan_id?: string | undefined;
}): Insurance {
	const insurer = insurers.find((each) => each.id === provider);
	if (provider !== undefined && !insurer)
		throw refuse("insurance-provider", {
			status: 400,
			pointer: "/insurance_provider_id",
			fact: `The dictionary has no insurance provider “${provider}”.`,
			fix: { says: "Take one of the dictionary.", value: insurers[0]?.id },
		});
	if (plan !== undefined && !insurer?.plans.some(({ id }) => id === plan))
		throw refuse("insurance-plan", {
			status: 400,
			pointer: "/insurance_plan_id",
			fact: insurer
				? `Insurance provider ${insurer.id} has no plan “${plan}”.`
				: `Plan “${plan}” is sent without its insurance_provider_id.`,
			fix: insurer?.plans[0]
				? {
						says: `Take a plan of this provider: ${insurer.plans[0].id}.`,
						value: insurer.plans[0].id,
					}
				: { says: "Leave the plan out." },
		});
	return {
		...(provider !== undefined && { insuranceProvider: provider }),
		...(plan !== undefined && { insurancePlan: plan }),
	};
}

/** The insurance of a visit with its names; undefined when there is none. */
export function insuranceNames({
	insuranceProvider,
	insurancePlan,
}: Insurance) {
	const insurer = insurers.find(({ id }) => id === insuranceProvider);
	const plan = insurer?.plans.find(({ id }) => id === insurancePlan);
	return insurer && { id: insurer.id, name: insurer.name, plan };
}
