import type { ViteUserConfig } from "astro";

type Plugin = Extract<
	NonNullable<ViteUserConfig["plugins"]>[number],
	{ name: string }
>;

/** What islands never reach. Whoever does is told, in every browser test too. */
const neverReached = [
	// Taking over markup that a server rendered: islands are drawn into an empty place.
	"attemptExplicitHydrationTarget",
	"canHydrateHydrationBoundary",
	"canHydrateInstance",
	"canHydrateTextInstance",
	"clearHydrationBoundary",
	"commitActivityHydrationCallbacks",
	"getNextHydratableInstanceAfterHydrationBoundary",
	"hideOrUnhideDehydratedBoundary",
	"mountHostRootWithoutHydrating",
	"popToNextHostParent",
	"prepareToHydrateHostInstance",
	"pushMaterializedTreeId",
	"pushTreeFork",
	"pushTreeId",
	"queueHydrationError",
	"queueIfContinuousEvent",
	"registerSuspenseInstanceRetry",
	"retryDehydratedSuspenseBoundary",
	"retryIfBlockedOn",
	"retrySuspenseComponentWithoutHydrating",
	"scheduleReplayQueueIfNeeded",
	"throwOnHydrationMismatch",
	// Styles, scripts and links that React moves into the head, and what fetches them ahead.
	"acquireResource",
	"adoptPreloadPropsForScript",
	"adoptPreloadPropsForStylesheet",
	"getHydratableHoistableCache",
	"getResource",
	"insertStylesheet",
	"insertStylesheetIntoRoot",
	"insertSuspendedStylesheets",
	"mountHoistable",
	"preconnectAs",
	"preinitModuleScript",
	"preinitScript",
	"preinitStyle",
	"preload",
	"preloadModule",
	"preloadResource",
	"preloadStylesheet",
	"suspendResource",
	// Forms that submit to a function, and the hooks for them.
	"dispatchActionState",
	"ensureFormComponentIsStateful",
	"mountActionState",
	"rerenderActionState",
	"runActionStateAction",
	"startHostTransition",
	"updateActionState",
	"updateActionStateImpl",
	// Components as classes, `<Activity>`, `<SuspenseList>`, elements of one's own, and what the React Compiler calls.
	"cutOffTailIfNeeded",
	"findFirstSuspended",
	"findCurrentFiberUsingSlowPath",
	"initSuspenseListRenderState",
	"initializeClassErrorUpdate",
	"mountActivityChildren",
	"retryActivityComponentWithoutHydrating",
	"setPropOnCustomElement",
	"updateActivityComponent",
	"updateClassComponent",
	"updateSuspenseListComponent",
	"useMemoCache",
];

/** What is asked all the time, with what it says where nothing of the above is used. */
const alwaysSays: { readonly [name: string]: string } = {
	// Whether an element was taken over, and what went wrong with it.
	commitSuspenseHydrationCallbacks: "",
	popHydrationState: "return false",
	resetHydrationState: "",
	upgradeHydrationErrorsToRecoverable: "return null",
	// Events that submit a form to a function.
	extractEvents$1: "",
	isHostHoistableType: "return false",
	// The frames of a component's stack, for whoever develops React.
	describeNativeComponentFrame: 'return ""',
	// The spinner of a browser's tab while a transition waits.
	defaultOnDefaultTransitionIndicator: "",
};

/**
 * React without what no island uses, a fifth of it: every reader of an island fetches React, and most of what is left out
 * serves pages that a server renders with it. Names are those of React's own production file; a version that has other
 * names stops the build.
 */
export function lightReact(): Plugin {
	return {
		name: "light-react",
		apply: "build",
		enforce: "pre",
		applyToEnvironment: ({ name }) => name === "client",
		transform: {
			filter: { id: /\/react-dom-client\.production\.js$/ },
			handler: (code) => ({ code: lightened(code), map: null }),
		},
	};
}

/** @throws {Error} where the file has not what is left out of it. */
export function lightened(code: string): string {
	const bodies = {
		...Object.fromEntries(neverReached.map((name) => [name, "leftOut()"])),
		...alwaysSays,
	};
	let light = code;
	for (const [name, body] of Object.entries(bodies)) {
		const from = light.indexOf(`\nfunction ${name}(`);
		const to = light.indexOf("\n}\n", from);
		if (from < 0 || to < 0)
			throw new Error(
				`React has no function “${name}”: look at what apps/docs/src/light-react.ts leaves out.`,
			);
		light = `${light.slice(0, from)}\nfunction ${name}() { ${body} }${light.slice(to + 2)}`;
	}
	const [before, after, more] = light.split("hydrationParentFiber = null,");
	if (before === undefined || after === undefined || more !== undefined)
		throw new Error("React tells otherwise whether it hydrates.");
	return `${before}hydrationParentFiber = null,${after
		// Written, and never again asked.
		.replaceAll(/\bisHydrating\b(?! = |\$)/g, "false")
		.replace(
			/exports\.hydrateRoot = [\s\S]*?\n};\n/,
			"",
		)}\nfunction leftOut() { throw new Error("This part of React is left out of the build."); }\n`;
}
