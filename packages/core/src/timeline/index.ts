export { type CompiledNetwork, compile } from "./compiled.ts";
export { type CriticalPath, criticalPath } from "./critical-path.ts";
export {
	type Distribution,
	meanOf,
	quantileIn,
	quantileTable,
} from "./distribution.ts";
export { type Driver, driversOf } from "./drivers.ts";
export {
	type Estimate,
	type EstimateRequest,
	estimate,
} from "./estimate.ts";
export { EstimateSchema, estimateJsonSchema } from "./estimate-schema.ts";
export { factsOf } from "./facts-of-progress.ts";
export { latestStarts } from "./latest-starts.ts";
export type { Network, NetworkTask, TaskFact, Work } from "./network.ts";
export {
	networkOf,
	type OwnDuration,
	type Situation,
} from "./network-of-process.ts";
export {
	mostMembers,
	type PortfolioMember,
	type PortfolioRequest,
	portfolioOf,
	type RankedOrder,
} from "./portfolio.ts";
export {
	percentile,
	type Simulation,
	shareUpTo,
	simulate,
} from "./simulate.ts";
