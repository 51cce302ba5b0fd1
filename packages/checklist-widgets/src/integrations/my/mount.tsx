import type { Plan } from "@slipway/core/checklist";
import { readJson } from "../../shared/estimate/read-json.ts";
import { renderIsland } from "../../shared/island/render-island.tsx";
import { takeAllPending } from "../../shared/progress/take-all-pending.ts";
import { storedIntegrations } from "../../shared/starter/stored-integrations.ts";
import { MyIntegrations } from "./MyIntegrations.tsx";

/** Fetches the checklists of all providers, then puts the reader's integrations in the place of what was served. */
export async function mount(
	root: HTMLElement,
	released: () => Promise<void> | undefined,
): Promise<void> {
	const { my = "", root: home = "/" } = root.dataset;
	const kept = new Set(storedIntegrations().map(({ process }) => process));
	const wanted = [
		...my.split(" "),
		...(root.dataset.others ?? "").split(" ").filter((id) => kept.has(id)),
	];
	const plans = new Map(
		await Promise.all(
			wanted.map(
				async (id) =>
					[
						id,
						await readJson<Plan>(`${home}api/checklists/${id}.json`),
					] as const,
			),
		),
	);
	takeAllPending([...plans.values()]);
	await released();
	const place = root.querySelector<HTMLElement>(".my-place") ?? root;
	renderIsland(
		place,
		<MyIntegrations
			plans={plans}
			home={home}
			onCount={(count) => {
				if (count > 0) root.dataset.begun = "";
				else delete root.dataset.begun;
			}}
		/>,
	);
	root.dataset.alive = "";
}
