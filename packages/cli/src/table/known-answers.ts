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

/** Every answer to a question of a process, as `--answer` of several integrations takes it. */
export const knownAnswersByProvider = (): readonly string[] =>
	allProcesses().flatMap(({ id, questions }) =>
		Object.entries(questions).flatMap(([question, { options }]) =>
			Object.keys(options).map((option) => `${id}.${question}=${option}`),
		),
	);
