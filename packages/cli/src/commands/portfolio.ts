import { type PortfolioMember, portfolioOf } from "@slipway/core/timeline";
import { unconfirmedIn } from "../parameters/calendars.ts";
import { membersIn } from "../parameters/members.ts";
import { readLine } from "../parameters/read-line.ts";
import { portfolioRow } from "../table/portfolio-row.ts";
import { UsageError } from "../usage-error.ts";
import type { Run } from "./command.ts";
import { printPortfolio } from "./print-portfolio.ts";

export const portfolio: Run = async (parameters, { out }) => {
	const line = await readLine(portfolioRow, parameters);
	const { values, words } = line;
	const members = await membersIn(line);
	const wanted =
		values.order === undefined ? undefined : orderIn(values.order, words);
	const request = {
		people: values.people ?? 1,
		trials: values.trials ?? 200,
		seed: values.seed ?? 1,
		...(wanted && { wanted }),
	};
	const found = portfolioOf(members, request);
	const regions = members.flatMap(({ network: { calendars } }) =>
		calendars.map(({ region }) => region),
	);
	const ofEach = (text: (member: PortfolioMember) => string) =>
		Object.fromEntries(members.map((member) => [member.id, text(member)]));
	const starts = ofEach(({ network }) => network.start);
	const result = {
		start: Object.values(starts).toSorted()[0] ?? "",
		starts,
		regions: ofEach(({ network }) => network.calendars[0]?.region ?? ""),
		...request,
		...unconfirmedIn(Object.fromEntries(regions.map((each) => [each, each]))),
		...found,
	};
	out(
		values.json
			? `${JSON.stringify(result, null, "\t")}\n`
			: `${printPortfolio(result)}\n`,
	);
	return 0;
};

/** An order of all that are compared. */
function orderIn(text: string, words: readonly string[]): readonly string[] {
	const order = text.split(",");
	if (String(order.toSorted()) === String([...words].toSorted())) return order;
	throw new UsageError(
		`“${text}” is no order of what is compared.`,
		`Name each once: --order ${words.join(",")}.`,
	);
}
