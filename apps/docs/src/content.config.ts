import { defineCollection } from "astro:content";
import { docsLoader } from "@astrojs/starlight/loaders";
import { docsSchema } from "@astrojs/starlight/schema";
import { z } from "astro/zod";
import { withGuides } from "./content/guides-loader.ts";

export const collections = {
	docs: defineCollection({
		loader: withGuides(docsLoader()),
		schema: docsSchema({
			extend: z.object({
				/** On generated pages: which page of which process it is. */
				guide: z.object({ process: z.string(), path: z.string() }).optional(),
			}),
		}),
	}),
};
