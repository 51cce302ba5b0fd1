import { copyFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import type { AstroIntegration } from "astro";
import { packageOffer, packedFile } from "../package/offer.ts";

/** Puts the package `slipway` and the list of what is inside it beside the pages, so that the tool that readers fetch fits the guide that they read. */
export function packageFile(): AstroIntegration {
	return {
		name: "package-file",
		hooks: {
			"astro:build:done": async ({ dir, logger }) => {
				const offer = packageOffer();
				if (!offer)
					throw new Error(
						"The package slipway has not been built.\nHint: run its build first, as `npm start` does.",
					);
				for (const file of [offer.file, offer.bill])
					await copyFile(packedFile(file), fileURLToPath(new URL(file, dir)));
				logger.info(`${offer.file}, ${offer.bytes} bytes`);
			},
		},
	};
}
