import type { Process } from "@slipway/core/process";
import type { TimelinePlan } from "../timeline-plan.ts";

const names: { readonly [name: string]: string } = {
	start: "start",
	region: "public holidays",
	week: "working days",
	off: "days off",
	people: "people at once",
	believe: "published time believed",
};

/** What another plan changes, in words: “people at once 2”. */
export function changeWords(
	against: string,
	process: Pick<Process, "questions">,
	plan: Pick<TimelinePlan, "tasks">,
): readonly string[] {
	const nameOf = (name: string) => {
		const [kind = "", id = ""] = name.split(".");
		if (kind === "own") return plan.tasks[id]?.title ?? id;
		if (kind === "answer") return process.questions[id]?.ask ?? id;
		return names[name] ?? name;
	};
	return [...new URLSearchParams(against)].map(([name, text]) => {
		if (name === "drop")
			return `without ${text.split(",").map(nameOf).join(", ")}`;
		const options = process.questions[name.replace(/^answer\./, "")]?.options;
		return `${nameOf(name)}: ${
			options && name.startsWith("answer.")
				? text
						.split(",")
						.map((option) => options[option]?.label ?? option)
						.join(", ") || "none"
				: text.replaceAll(",", ", ")
		}`;
	});
}
