import type { PortfolioJob } from "./job.ts";
import { resultOf } from "./result-of.ts";

/* Tries every order of preference off the page's thread. Each job has its result. */
addEventListener("message", ({ data }: MessageEvent<PortfolioJob>) =>
	postMessage(resultOf(data)),
);
