export { withFix } from "./apply-fix.ts";
export { callOf } from "./call-of.ts";
export { type Chain, type ChainStep, chainOf } from "./chain.ts";
export { type Draft, draftOf } from "./draft.ts";
export { headersOf, withHeader } from "./headers.ts";
export { type Playing, playChain, type Stopped } from "./play-chain.ts";
export { type Remedy, remedyOf } from "./remedy.ts";
export { storyOf, type VariedStory, variedStoryOf } from "./story.ts";
export { type StoryProgress, storyProgress } from "./story-progress.ts";
