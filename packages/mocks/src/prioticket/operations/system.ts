import { SystemAnswer } from "../contract/answers/index.ts";
import { operation, root } from "./operation.ts";

const common = {
	story: "Be called",
	method: "GET",
	confidence: "derived",
	source: "system",
	answers: { 200: { says: "It works.", schema: SystemAnswer } },
	examples: [{ title: "Now", status: 200 }],
} as const;

const works = () => ({
	status: 200,
	body: { api_version: "3.8.0", data: { status: "OK" } },
});

export const ping = operation({
	...common,
	id: "ping",
	title: "Ping",
	says: "Whether the API answers.",
	path: `${root}/system/ping`,
	handle: works,
});

export const systemStatus = operation({
	...common,
	id: "get-system-status",
	title: "Ask for the status",
	says: "Whether the system works. The fields of the answer are this sandbox's: no public model has them.",
	path: `${root}/system/status`,
	handle: works,
});
