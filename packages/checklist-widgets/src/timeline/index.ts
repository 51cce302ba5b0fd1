export { reasons } from "./result/Claims.tsx";
export { resultHeadings } from "./result/Result.tsx";
export { ServedTimeline } from "./ServedTimeline.tsx";
export type {
	TimelineClaim,
	TimelinePlan,
	TimelineTask,
} from "./timeline-plan.ts";
