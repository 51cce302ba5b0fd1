export { basicOf, bearerOf } from "./basic-authorization.ts";
export { largestBody } from "./body.ts";
export type { Answer, Call, Principal, RawCall, Reply } from "./call.ts";
export type { Callback, CallbackReply, SentCallback } from "./callback.ts";
export { carriedAtStart, carriedFrom } from "./carry.ts";
export type { DueEvent } from "./due.ts";
export {
	exampleOf,
	pointerOf,
	problemsOf,
	valueAtPointer,
} from "./explain/index.ts";
export { type Fault, generalFaults } from "./faults.ts";
export { type Carried, filled, filledText, missingIn } from "./fill.ts";
export { harOf } from "./har.ts";
export type { Exchange } from "./journal.ts";
export type {
	Credential,
	FaultType,
	Format,
	GeneralRefusal,
	Limit,
	MockApi,
	RefusalStyle,
	Scheme,
	Switch,
	WrittenCall,
} from "./mock-api.ts";
export { openApiOf } from "./openapi.ts";
export { type Example, type Operation, operationsOver } from "./operation.ts";
export type { Fix, Place, Problem } from "./problem.ts";
export { queryOf } from "./query.ts";
export type { Usage } from "./rate-limits.ts";
export { Refusal } from "./refusal.ts";
export { requestOf } from "./request-of.ts";
export type { Confidence, Rule, Source } from "./rule.ts";
export { type Outside, type Played, Sandbox } from "./sandbox.ts";
export { type Snapshot, SnapshotSchema } from "./snapshot.ts";
export type { Change, Collection, Tables } from "./store.ts";
export { switchesOf } from "./switches.ts";
export { uniform } from "./uniform.ts";
export type { World } from "./world.ts";
