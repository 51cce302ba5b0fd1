export {
	assumedInProgress,
	detailOfAssumption,
} from "./assumptions/assumption-details.ts";
export {
	type AssumedRisk,
	type Assumptions,
	type Together,
	usualAssumptions,
} from "./assumptions/assumptions.ts";
export { estimateAssuming } from "./assumptions/estimate-assuming.ts";
export { linkedDraws } from "./assumptions/linked-draws.ts";
export { LinkedLengths } from "./assumptions/linked-lengths.ts";
export { correlations, linksOf } from "./assumptions/links.ts";
export { portfolioMember } from "./assumptions/portfolio-member.ts";
export {
	assumptionKinds,
	assumptionsIn,
	type ReadAssumptions,
} from "./assumptions/read-assumptions.ts";
export { assumptionSentences } from "./assumptions/sentences.ts";
export {
	simulateDrawn,
	simulateLengths,
} from "./assumptions/simulate-drawn.ts";
export { repeatedFor } from "./assumptions/with-choices.ts";
export { withSeasons } from "./assumptions/with-seasons.ts";
export { type Comparison, comparePlans } from "./comparison/compare-plans.ts";
export { comparisonSentences } from "./comparison/comparison-sentences.ts";
export {
	type Estimate,
	type EstimateRequest,
	estimate,
	estimateWith,
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
	type MemberDates,
	mostMembers,
	type Portfolio,
	type PortfolioMember,
	type PortfolioRequest,
	type PortfolioWay,
	portfolioOf,
	type RankedOrder,
} from "./portfolio.ts";
export { PortfolioSchema, portfolioJsonSchema } from "./portfolio-schema.ts";
export { type Driver, driversOf } from "./results/drivers.ts";
export { isContradicted } from "./results/published-times.ts";
export { shiftWords } from "./results/shift-words.ts";
export { type Swing, swingsOf } from "./results/swings.ts";
export { tableOfEstimate } from "./results/table-of-estimate.ts";
export { drawsFrom } from "./simulation/draw.ts";
export { latestStarts } from "./simulation/latest-starts.ts";
export { type Replay, replayOf } from "./simulation/replay.ts";
export {
	percentile,
	type Simulation,
	shareUpTo,
	simulate,
} from "./simulation/simulate.ts";
export { spreadSentences } from "./spread/spread-sentences.ts";
export {
	changeOfForecast,
	type Forecast,
	forecastsIn,
	isNewForecast,
	trendSentence,
} from "./trend/trend.ts";
export { unlimited } from "./unlimited.ts";
