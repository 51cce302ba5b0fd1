import type { Plan } from "@slipway/core/checklist";
import type { Process } from "@slipway/core/process";
import { fetchPending } from "../shared/estimate/fetch-pending.ts";
import { readJson } from "../shared/estimate/read-json.ts";
import { renderIsland } from "../shared/island/render-island.tsx";
import { repairAddress } from "../shared/link/repair-address.ts";
import { dayOf } from "../shared/progress/day-of.ts";
import { storedIntegrations } from "../shared/starter/stored-integrations.ts";
import type { KnownProcesses } from "./inputs/link.ts";
import { portfolioOpening } from "./inputs/opening.ts";
import type { PortfolioContext } from "./Portfolio.tsx";
import { firstOutcome, PortfolioIsland } from "./PortfolioIsland.tsx";
import { createPortfolioEstimator, type Weeks } from "./run/estimator.ts";
import { pageWorker } from "./run/page-worker.ts";

/**
 * Fetches what a portfolio needs, waits for the first result, and only then puts the living page in the place of the
 * served one. Rejects when something cannot be had: the served page stays.
 *
 * @param released waits until a press that is under way has ended.
 */
export async function mount(
	root: HTMLElement,
	released: () => Promise<void> | undefined,
): Promise<void> {
	const { portfolio = "", others = "", root: home = "/" } = root.dataset;
	const kept = new Set(storedIntegrations().map(({ process }) => process));
	const ids = [
		...portfolio.split(" "),
		...others.split(" ").filter((id) => kept.has(id)),
	];
	const [processes, plans, { regions, weeks }] = await Promise.all([
		Promise.all(
			ids.map((id) => readJson<Process>(`${home}api/processes/${id}.json`)),
		),
		Promise.all(
			ids.map((id) => readJson<Plan>(`${home}api/checklists/${id}.json`)),
		),
		readJson<Pick<PortfolioContext, "regions"> & { readonly weeks: Weeks }>(
			`${home}api/holidays.json`,
		),
	]);
	const known: KnownProcesses = Object.fromEntries(
		processes.map((process) => [
			process.id,
			{
				process,
				tasks: new Set(
					Object.values(process.stages).flatMap(({ tasks }) =>
						Object.keys(tasks),
					),
				),
				regions,
			},
		]),
	);
	const context: PortfolioContext = {
		plans,
		regions,
		home,
		estimator: createPortfolioEstimator(processes, home, weeks, pageWorker()),
	};
	await fetchPending(plans);
	await repairAddress();
	const opening = portfolioOpening(
		plans,
		known,
		location.hash,
		Object(history.state).timeline === "own",
		dayOf(Date.now()),
	);
	const first = await firstOutcome(context, opening);
	if (!first) throw new Error("Nothing came of it.");
	await released();
	renderIsland(
		root,
		<PortfolioIsland
			context={context}
			known={known}
			given={opening}
			first={first}
		/>,
	);
	root.dataset.alive = "";
}
