export type { Finding, PreFlight, Surrounding } from "./finding.ts";
export { findingLines, isReady, preFlightText } from "./in-words.ts";
export { preFlightOf, preFlightsOf, type Sent } from "./pre-flight.ts";
