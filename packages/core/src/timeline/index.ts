export {
	type Estimate,
	type EstimateRequest,
	estimate,
} from "./estimate.ts";
export { EstimateSchema, estimateJsonSchema } from "./estimate-schema.ts";
export { type CompiledNetwork, compile } from "./network/compiled.ts";
export { type CriticalPath, criticalPath } from "./network/critical-path.ts";
export { daysOff } from "./network/days-off.ts";
export {
	type Distribution,
	meanOf,
	quantileIn,
	quantileTable,
} from "./network/distribution.ts";
export { factsOf } from "./network/facts-of-progress.ts";
export type {
	Network,
	NetworkTask,
	TaskFact,
	Work,
} from "./network/network.ts";
export { networkOf, type Situation } from "./network/network-of-process.ts";
export { isDuration, type OwnDuration } from "./network/own-duration.ts";
export {
	type LiveDates,
	mostMembers,
	type PortfolioMember,
	type PortfolioRequest,
	portfolioOf,
	type RankedOrder,
} from "./portfolio.ts";
export { PortfolioSchema, portfolioJsonSchema } from "./portfolio-schema.ts";
export { type Driver, driversOf } from "./results/drivers.ts";
export { latestStarts } from "./simulation/latest-starts.ts";
export {
	percentile,
	type Simulation,
	shareUpTo,
	simulate,
} from "./simulation/simulate.ts";
