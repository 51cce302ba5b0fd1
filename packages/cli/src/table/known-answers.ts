import { allProcesses } from "@slipway/core/providers";

/** Every answer to a question of any process, as `--answer` takes it. */
export const knownAnswers = (): readonly string[] => [
	...new Set(
		allProcesses().flatMap(({ questions }) =>
			Object.entries(questions).flatMap(([question, { options }]) =>
				Object.keys(options).map((option) => `${question}=${option}`),
			),
		),
	),
];
