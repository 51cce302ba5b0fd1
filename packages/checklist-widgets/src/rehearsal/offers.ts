/** What a run offers to the checklist and the timeline; a module of its own, so that it is fetched after the verdicts. */
export { offerPassRates } from "./pass-rates.ts";
export { offerTicks } from "./tick-offers.ts";
