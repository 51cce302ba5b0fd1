import { allProcesses } from "@slipway/core/providers";
import { mockApis } from "@slipway/mocks";
import { junitOf, markdownOf, Recording, reportOf } from "@slipway/rehearsal";
import { driftMarkdown, driftOf } from "@slipway/rehearsal/drift";
import { evidenceFile } from "@slipway/rehearsal/evidence";
import { allScripts } from "@slipway/rehearsal/scripts";
import { plantedLeaks, written } from "@slipway/sandbox/conformance/secrets";
import { harOf } from "@slipway/sandbox/engine";
import fc from "fast-check";
import { expect, test } from "vitest";

/** Secrets with signs that formats have a meaning for. */
const secret = fc
	.array(
		fc.oneof(
			{ weight: 3, arbitrary: fc.constantFrom(..."abcXYZ019") },
			fc.constantFrom(..."+/=&%<>'\"\\;:@#?{}[], ~éß€😀"),
		),
		{ minLength: 8, maxLength: 40 },
	)
	.map((signs) => `s${signs.join("")}e`);

/** The beginnings of a secret in the ways in which texts write it; in base64 its neighbours are in the signs beside it. */
const waysOf = (text: string) =>
	Object.entries(written)
		.filter(([way]) => !way.startsWith("base64"))
		.map(([, write]) => write(text));

/** One of each format: JSON, SOAP, signed JSON. `npm run bench -- secrets` plants in every mock, but looks at what a sandbox shows, not at a recorder. */
const some = [
	"siteminder-channels-plus",
	"siteminder-siteconnect",
	"holiday-extras-v2",
];

test.each(mockApis.filter(({ id }) => some.includes(id)))(
	"nothing that a recorder of $id writes holds a secret, wherever one is sent",
	async (api) => {
		const process = allProcesses().find(({ id }) => id === api.provider);
		if (!process) throw new RangeError(`Nobody is ${api.provider}.`);
		await fc.assert(
			fc.asyncProperty(secret, async (text) => {
				const recording = new Recording([api]);
				await plantedLeaks(api, (number) => `${number}x${text}`, {
					alsoIn: (_, { method, target, headers, body }) => {
						const sent = String(body);
						recording.add({
							at: Date.UTC(2027, 0, 4),
							took: 1,
							request: { method, target, headers, body: sent },
							// Many systems send back what they were sent.
							answer: {
								status: 200,
								headers: { "content-type": headers["content-type"] ?? "" },
								body: sent,
							},
						});
						return {};
					},
				});
				expect(recording.count).toBeGreaterThan(10);
				recording.settle();
				const traffics = recording.traffics();
				const scripts = allScripts[api.provider] ?? {};
				const report = reportOf(process, scripts, traffics);
				const texts = [
					JSON.stringify(
						harOf(recording.exchanges(), "https://staging.example"),
					),
					JSON.stringify(report),
					markdownOf(report),
					junitOf(report),
					driftMarkdown({
						provider: process.provider,
						from: "staging.example",
						apis: [driftOf(api, traffics.get(api.id) ?? { observations: [] })],
					}),
					await evidenceFile({
						process,
						scripts,
						apis: [api],
						report,
						traffics,
						observed: {
							in: "a real system",
							host: "staging.example",
							address: "https://staging.example",
						},
						made: 0,
					}),
				];
				for (const [at, each] of texts.entries())
					for (const way of [text, ...waysOf(text)])
						if (each.includes(way))
							expect.fail(
								`Text ${at} holds ${each.slice(Math.max(0, each.indexOf(way) - 200), each.indexOf(way) + 80)}`,
							);
			}),
			{ numRuns: 1 },
		);
	},
	120_000,
);
