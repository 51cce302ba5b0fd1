export { inertJson } from "../json/inert-json.ts";
export { basicOf, bearerOf } from "./authorization/authorization.ts";
export { challengeOf } from "./authorization/challenge.ts";
export {
	type Answer,
	type Call,
	callerOf,
	type Principal,
	type RawCall,
	type Reply,
} from "./contract/call.ts";
export {
	type Callback,
	type CallbackReply,
	type SentCallback,
	usualPatience,
} from "./contract/callback.ts";
export { carriedNames } from "./contract/carried.ts";
export type { DueEvent } from "./contract/due-event.ts";
export {
	type Fault,
	FaultSchema,
	FaultsSchema,
	type FaultType,
	faultsFrom,
} from "./contract/fault.ts";
export { faultInWords, titleOf } from "./contract/fault-in-words.ts";
export type { Format, ToldError, WrittenCall } from "./contract/format.ts";
export type {
	HeaderParameter,
	HeaderParameters,
} from "./contract/header-parameter.ts";
export type { Limit, Usage } from "./contract/limit.ts";
export type {
	Credential,
	GeneralRefusal,
	MockApi,
	RefusalStyle,
} from "./contract/mock-api.ts";
export { nameInWords } from "./contract/name-in-words.ts";
export type { Need } from "./contract/need.ts";
export {
	type Example,
	type NamesOf,
	type Operation,
	operationsOver,
} from "./contract/operation.ts";
export type {
	PartnerSide,
	ReadyReply,
	Step,
	Trigger,
} from "./contract/partner-side.ts";
export {
	type Fix,
	type FixBy,
	type Place,
	type Problem,
	ProblemSchema,
} from "./contract/problem.ts";
export {
	type PublishedOperation,
	publishedFrom,
	unplayedOf,
} from "./contract/published.ts";
export { Refusal } from "./contract/refusal.ts";
export {
	type Confidence,
	type Rule,
	rulesFrom,
	type Source,
} from "./contract/rule.ts";
export type { CredentialPlace, Scheme } from "./contract/scheme.ts";
export type { Story, StoryStep } from "./contract/story.ts";
export {
	type NamedSwitch,
	type OptionsOf,
	type Switch,
	switchesFrom,
	switchesOf,
} from "./contract/switch.ts";
export type { Change, Collection, Tables } from "./contract/tables.ts";
export {
	type Unprovoked,
	unprovokedOf,
	whyUnprovoked,
} from "./contract/unprovoked.ts";
export type { World, WorldOf } from "./contract/world.ts";
export {
	bodyAsSent,
	type Chain,
	type ChainStep,
	callOf,
	chainOf,
	type Draft,
	draftOf,
	escapedXml,
	headersOf,
	openIn,
	type Playing,
	playChain,
	type Remedy,
	remedyOf,
	type Stopped,
	type StoryProgress,
	storyOf,
	storyProgress,
	type VariedStory,
	variedStoryOf,
	withFix,
	withHeader,
	writerOf,
} from "./drafts/index.ts";
export {
	type ErrorCause,
	type ErrorEntry,
	type ErrorReference,
	errorReferenceFrom,
	errorReferenceOf,
	type Instance,
	type UnplayedRule,
} from "./errors/error-reference.ts";
export { playRefusals } from "./errors/play-refusals.ts";
export type { Provoked } from "./errors/provoked.ts";
export { ruleAddress, ruleAnchor } from "./errors/rule-name.ts";
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
export { ownRules } from "./explain/own-refusal.ts";
export {
	type ByHand,
	type Detail,
	problemAt,
	setTo,
	shownValue,
} from "./explain/problem-at.ts";
export { toldAt } from "./explain/told-at.ts";
export {
	type FaultWords,
	faultsOf,
	isDisturbed,
} from "./faults/known-faults.ts";
export { uniform } from "./faults/uniform.ts";
export { harOf } from "./journal/har.ts";
export type { Exchange } from "./journal/journal.ts";
export { fingerprint } from "./mask/fingerprint.ts";
export { Mask } from "./mask/mask.ts";
export { hidden } from "./mask/span.ts";
export { jsonSchema } from "./openapi/json-schema.ts";
export { openApiOf } from "./openapi/openapi.ts";
export { mediaTypeIn, type RecordedAnswer } from "./openapi/recorded.ts";
export type { RecordedCall } from "./openapi/webhooks.ts";
export { largestBody } from "./request/body.ts";
export {
	type MeantOperation,
	operationFinder,
} from "./request/meant-operation.ts";
export { queryOf } from "./request/query.ts";
export { allowOf } from "./request/route.ts";
export type { Calls, Upcoming } from "./running/calls.ts";
export { recordedAnswers } from "./running/recorded-answers.ts";
export { recordedCalls } from "./running/recorded-calls.ts";
export { type Outside, type Played, Sandbox } from "./running/sandbox.ts";
export { basicScheme } from "./schemes/basic-scheme.ts";
export { bearerScheme } from "./schemes/bearer-scheme.ts";
export { expiredToken, withdrawnCredentials } from "./schemes/scheme-faults.ts";
export {
	type ArazzoSources,
	arazzoOf,
	type ControlStep,
	httpFileOf,
	postmanEnvironmentOf,
	postmanOf,
	type RequestStep,
	requestParts,
	type SandboxAddresses,
	type Workflow,
	type WorkflowStep,
} from "./standards/index.ts";
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
export { itemsKept } from "./state/store.ts";
