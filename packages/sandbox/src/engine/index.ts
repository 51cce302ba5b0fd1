export { inertJson } from "../json/inert-json.ts";
export {
	type Callback,
	type CallbackReply,
	type SentCallback,
	usualPatience,
} from "./contract/callback.ts";
export type { Calls, Upcoming } from "./running/calls.ts";
export type {
	PartnerSide,
	ReadyReply,
	Step,
	Trigger,
} from "./contract/partner-side.ts";
export { carriedAtStart, carriedFrom } from "./examples/carry.ts";
export {
	type Carried,
	filled,
	filledText,
	missingIn,
} from "./examples/fill.ts";
export { requestOf } from "./examples/request-of.ts";
export {
	exampleOf,
	pointerOf,
	problemsOf,
	valueAtPointer,
} from "./explain/index.ts";
export {
	type Fix,
	type Place,
	type Problem,
	ProblemSchema,
} from "./contract/problem.ts";
export { type Detail, problemAt, setTo } from "./explain/problem-at.ts";
export { Refusal } from "./contract/refusal.ts";
export { type Fault, faultsOf } from "./faults/faults.ts";
export { uniform } from "./faults/uniform.ts";
export { harOf } from "./journal/har.ts";
export type { Exchange } from "./journal/journal.ts";
export { fingerprint } from "./mask/fingerprint.ts";
export { Mask } from "./mask/mask.ts";
export { hidden } from "./mask/span.ts";
export type { Format, WrittenCall } from "./contract/format.ts";
export type { Limit, Usage } from "./contract/limit.ts";
export type {
	Credential,
	FaultType,
	GeneralRefusal,
	MockApi,
	RefusalStyle,
	Scheme,
	Switch,
} from "./contract/mock-api.ts";
export { openApiOf } from "./openapi/openapi.ts";
export {
	type Example,
	type Operation,
	operationsOver,
} from "./contract/operation.ts";
export {
	type Confidence,
	type Rule,
	rulesFrom,
	type Source,
} from "./contract/rule.ts";
export { switchesOf } from "./contract/switches.ts";
export type { World } from "./contract/world.ts";
export { basicOf, bearerOf } from "./request/basic-authorization.ts";
export { largestBody } from "./request/body.ts";
export {
	type Answer,
	type Call,
	callerOf,
	type Principal,
	type RawCall,
	type Reply,
} from "./contract/call.ts";
export { ownRules } from "./explain/own-refusal.ts";
export { queryOf } from "./request/query.ts";
export { type Outside, type Played, Sandbox } from "./running/sandbox.ts";
export type { DueEvent } from "./state/due.ts";
export {
	figure,
	itemOf,
	listOf,
	plainDate,
	recordOf,
	span,
	type TablesOf,
	time,
	timeZone,
} from "./state/fields.ts";
export {
	isOlderState,
	type Snapshot,
	SnapshotSchema,
	stateVersion,
} from "./state/snapshot.ts";
export {
	type Change,
	type Collection,
	itemsKept,
	type Tables,
} from "./state/store.ts";
