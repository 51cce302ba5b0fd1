/**
 * Web APIs that an engine of our time lacks, or refuses in some circumstances; each with a script that takes it away.
 * Plain text, because workers get it in front of their own script.
 */
export const missingApis: { readonly [api: string]: string } = {
	"Request.prototype.body": "delete Request.prototype.body;",
	// Plain HTTP has none.
	"navigator.clipboard":
		"globalThis.Navigator && delete Navigator.prototype.clipboard;",
	ClipboardItem: "delete globalThis.ClipboardItem;",
	"ReadableStream as async iterable":
		"delete ReadableStream.prototype[Symbol.asyncIterator]; delete ReadableStream.prototype.values;",
	"Array.fromAsync": "delete Array.fromAsync;",
	"methods of sets":
		"for (const name of ['union', 'intersection', 'difference', 'symmetricDifference', 'isSubsetOf', 'isSupersetOf', 'isDisjointFrom']) delete Set.prototype[name];",
	"iterator helpers":
		"for (const name of ['map', 'filter', 'take', 'drop', 'flatMap', 'reduce', 'toArray', 'forEach', 'some', 'every', 'find']) delete Iterator.prototype[name]; delete globalThis.Iterator;",
	"Promise.withResolvers and Promise.try":
		"delete Promise.withResolvers; delete Promise.try;",
	"Object.groupBy and Map.groupBy":
		"delete Object.groupBy; delete Map.groupBy;",
	// Some private windows, and plain HTTP.
	"service workers":
		"globalThis.Navigator && delete Navigator.prototype.serviceWorker;",
	BroadcastChannel: "delete globalThis.BroadcastChannel;",
	// Safari
	requestIdleCallback:
		"delete globalThis.requestIdleCallback; delete globalThis.cancelIdleCallback;",
	scheduler: "delete globalThis.scheduler;",
	"compression streams":
		"delete globalThis.CompressionStream; delete globalThis.DecompressionStream;",
	"speculation rules and view transitions":
		"delete globalThis.ViewTransition; globalThis.Document && delete Document.prototype.startViewTransition;",
	"URL.parse": "delete URL.parse;",
	"AbortSignal.any and AbortSignal.timeout":
		"delete AbortSignal.any; delete AbortSignal.timeout;",
	structuredClone: "delete globalThis.structuredClone;",
	"navigator.locks":
		"globalThis.Navigator && delete Navigator.prototype.locks;",
};

/** Storage that answers every look at it with an error, as where a reader has forbidden it. */
export const noStorage =
	"for (const name of ['localStorage', 'sessionStorage']) globalThis.document && Object.defineProperty(globalThis, name, { configurable: true, get() { throw new DOMException('The operation is insecure.', 'SecurityError'); } });";

/** What takes away the youngest thing that all interactive parts use. */
export const tooOld = "delete Array.prototype.with;";
