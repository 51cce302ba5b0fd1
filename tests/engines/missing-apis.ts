/** Where a reader does something. */
export type Place = "checklist" | "timeline" | "portfolio" | "console";

/**
 * Web APIs that an engine of our time lacks, or refuses in some circumstances; each with a script that takes it away, and
 * the places where its absence alone is looked at: where code uses it, or else where most code of others runs. Plain text,
 * because workers get it in front of their own script.
 */
export const missingApis: {
	readonly [api: string]: {
		readonly at: readonly Place[];
		readonly script: string;
	};
} = {
	"Request.prototype.body": {
		at: ["console"],
		script: "delete Request.prototype.body;",
	},
	// Plain HTTP has none.
	"navigator.clipboard": {
		at: ["checklist"],
		script: "globalThis.Navigator && delete Navigator.prototype.clipboard;",
	},
	ClipboardItem: {
		at: ["checklist"],
		script: "delete globalThis.ClipboardItem;",
	},
	"ReadableStream as async iterable": {
		at: ["console"],
		script:
			"delete ReadableStream.prototype[Symbol.asyncIterator]; delete ReadableStream.prototype.values;",
	},
	"Array.fromAsync": { at: ["checklist"], script: "delete Array.fromAsync;" },
	"methods of sets": {
		at: ["console"],
		script:
			"for (const name of ['union', 'intersection', 'difference', 'symmetricDifference', 'isSubsetOf', 'isSupersetOf', 'isDisjointFrom']) delete Set.prototype[name];",
	},
	"iterator helpers": {
		at: ["timeline"],
		script:
			"for (const name of ['map', 'filter', 'take', 'drop', 'flatMap', 'reduce', 'toArray', 'forEach', 'some', 'every', 'find']) delete Iterator.prototype[name]; delete globalThis.Iterator;",
	},
	"Promise.withResolvers and Promise.try": {
		at: ["console"],
		script: "delete Promise.withResolvers; delete Promise.try;",
	},
	"Object.groupBy and Map.groupBy": {
		at: ["timeline"],
		script: "delete Object.groupBy; delete Map.groupBy;",
	},
	// Some private windows, and plain HTTP.
	"service workers": {
		at: ["console"],
		script: "globalThis.Navigator && delete Navigator.prototype.serviceWorker;",
	},
	BroadcastChannel: {
		at: ["console"],
		script: "delete globalThis.BroadcastChannel;",
	},
	// Safari
	requestIdleCallback: {
		at: ["portfolio"],
		script:
			"delete globalThis.requestIdleCallback; delete globalThis.cancelIdleCallback;",
	},
	scheduler: { at: ["portfolio"], script: "delete globalThis.scheduler;" },
	"compression streams": {
		at: ["checklist", "console"],
		script:
			"delete globalThis.CompressionStream; delete globalThis.DecompressionStream;",
	},
	"speculation rules and view transitions": {
		at: ["checklist"],
		script:
			"delete globalThis.ViewTransition; globalThis.Document && delete Document.prototype.startViewTransition;",
	},
	"URL.parse": { at: ["console"], script: "delete URL.parse;" },
	"AbortSignal.any and AbortSignal.timeout": {
		at: ["console"],
		script: "delete AbortSignal.any; delete AbortSignal.timeout;",
	},
	structuredClone: {
		at: ["timeline"],
		script: "delete globalThis.structuredClone;",
	},
	"navigator.locks": {
		at: ["checklist"],
		script: "globalThis.Navigator && delete Navigator.prototype.locks;",
	},
};

/** Storage that answers every look at it with an error, as where a reader has forbidden it. */
export const noStorage =
	"for (const name of ['localStorage', 'sessionStorage']) globalThis.document && Object.defineProperty(globalThis, name, { configurable: true, get() { throw new DOMException('The operation is insecure.', 'SecurityError'); } });";

/** What takes away the youngest thing that all interactive parts use. */
export const tooOld = "delete Array.prototype.with;";
