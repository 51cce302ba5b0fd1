/// <reference lib="webworker" />
import type { Keeping, Message, OpenPage, Word } from "../messages.ts";
import { answerData, answerFile, answerPage } from "./answer.ts";
import { carryOver } from "./carry-over.ts";
import { isFull } from "./keep-pages.ts";
import { isOtherNow, keepGuide, keepOpened, settle } from "./opened.ts";
import { pathBelow, type Surroundings } from "./surroundings.ts";
import { tameMocks } from "./tame-mocks.ts";
import { forgetGuide, whatIsKept } from "./what-is-kept.ts";

/** Written before this file by the build. */
declare const SLIPWAY_EDITION: string;
declare const self: ServiceWorkerGlobalScope;

const here: Surroundings = {
	scope: self.registration.scope,
	edition: SLIPWAY_EDITION,
	caches: self.caches,
	fetch: (address, how) => self.fetch(address, how),
};
const takeOver = tameMocks(self);

/** What changes the caches, one after the other. */
let last: Promise<unknown> = Promise.resolve();
function inTurn<Result>(work: () => Promise<Result>): Promise<Result> {
	const result = last.then(work, work);
	last = result.catch(() => {});
	return result;
}

self.addEventListener("install", (event) => {
	// The first worker is at work at once: a sandbox may be waiting for it. It keeps pages once they are there.
	if (self.registration.active)
		event.waitUntil(inTurn(() => carryOver(here)).then(tellWindows));
});

const tell = (window: ExtendableMessageEvent["source"], word: Word): void =>
	window?.postMessage(word);

/** Says to every window that a newer edition is ready. */
async function tellWindows(): Promise<void> {
	for (const window of await self.clients.matchAll({
		includeUncontrolled: true,
	}))
		tell(window, "look");
}

self.addEventListener("fetch", (event) => {
	const { request } = event;
	const path = pathBelow(here, request.url);
	// Mocks answer there, by MSW's own listener behind this one.
	if (path?.startsWith("sandbox/")) return;
	event.stopImmediatePropagation();
	if (path === undefined || request.method !== "GET") return;
	if (request.headers.has("range") || request.cache === "only-if-cached")
		return;
	const network = (asked: Request) => self.fetch(asked);
	// Without navigation preload: where it fails, Firefox gives up the page, whatever the worker has.
	if (request.mode === "navigate")
		event.respondWith(answerPage(here, path, network(request)));
	else if (path.startsWith("_astro/"))
		event.respondWith(answerFile(here, path, request, network));
	else if (/^(api|pagefind)\//.test(path))
		event.respondWith(answerData(here, path, request, network));
});

self.addEventListener("message", (event) => {
	const message: Message | string = event.data;
	// MSW's own messages are plain words.
	if (typeof message === "string") return;
	event.stopImmediatePropagation();
	const [port] = event.ports;
	const answer = (what: unknown) => port?.postMessage(what);
	event.waitUntil(done(message, event.source, answer));
});

async function done(
	message: Message,
	source: ExtendableMessageEvent["source"],
	answer: (what: unknown) => void,
): Promise<void> {
	switch (message.type) {
		case "opened":
			// Without a network, without room, or between two editions: the next page tries again.
			await inTurn(() => keepOpened(here, message))
				.then(() => inTurn(() => settleAlone(message)))
				.catch(() => {});
			return;
		case "differs":
			if (await isOtherNow(here, message)) tell(source, "differs");
			// What is the same in both need not wait for anybody, unless another window shows what is not.
			else if (self.registration.waiting && (await isAlone())) await takeOver();
			return;
		case "take-over":
			await takeOver();
			// Others stay as they are until their readers say so.
			await tellWindows();
			return;
		case "what-is-kept":
			answer(await whatIsKept(here));
			return;
		case "keep":
			answer(await keep(message.guide, answer));
			return;
		case "forget":
			await inTurn(() => forgetGuide(here, message.guide));
			answer(await whatIsKept(here));
	}
}

/** Other windows may show another edition, and may still fetch parts of it. */
async function settleAlone(page: OpenPage): Promise<void> {
	const { waiting, installing } = self.registration;
	if (!waiting && !installing && (await isAlone())) await settle(here, page);
}

/** Whether one window at most shows this site. */
async function isAlone(): Promise<boolean> {
	const windows = await self.clients.matchAll({
		type: "window",
		includeUncontrolled: true,
	});
	return windows.length <= 1;
}

async function keep(
	guide: string,
	answer: (what: Keeping) => void,
): Promise<Keeping> {
	try {
		await inTurn(() =>
			keepGuide(here, guide, (done, of) => answer({ done, of })),
		);
		return "kept";
	} catch (error) {
		return isFull(error) ? "no-room" : "unreachable";
	}
}
