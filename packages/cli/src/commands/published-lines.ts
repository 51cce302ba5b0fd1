import type { Process } from "@slipway/core/process";
import type { Estimate } from "@slipway/core/timeline";

/** The published times beside the runs; where the two contradict each other, both readings and how to choose. */
export function publishedLines(
	{ claims }: Process,
	{ claims: compared, believed }: Estimate,
): readonly string[] {
	const lines = compared.flatMap(({ id, most, share, perRound, conflict }) => {
		const { says = "", to, unit = "" } = claims[id] ?? {};
		if (share === undefined) return [];
		return [
			`  ${id}, up to ${to} ${unit}${perRound ? " for one round" : ""}: kept in ${percent(share)} of the runs, four in five take ${most.toFixed(0)} calendar days. ${says}`,
			...(id === believed?.claim
				? [
						`    Believed: the assumed lengths it covers are ${percent(believed.scale)} of ours${believed.share < 0.8 ? `, and still only ${percent(believed.share)} of the runs keep it` : ""}.`,
					]
				: []),
			...(conflict
				? [
						`    Both cannot be right. If our assumptions hold, it is kept in ${percent(share)}. If it holds, the assumed lengths it covers are ${conflict.share < 0.8 ? "less than " : ""}${percent(conflict.scale)} of ours: --believe ${id}`,
					]
				: []),
		];
	});
	return lines.length > 0
		? ["Published times beside these runs:", ...lines, ""]
		: [];
}

const percent = (share: number) => `${Math.round(share * 100)} %`;
