import { type LiveJob, liveOf } from "./live-of.ts";

/* Estimates of several integrations off the page's thread, one after the other. */
addEventListener("message", ({ data }: MessageEvent<LiveJob>) =>
	postMessage(liveOf(data)),
);
