import { defineCollection } from "astro:content";
import { docsLoader, i18nLoader } from "@astrojs/starlight/loaders";
import { docsSchema, i18nSchema } from "@astrojs/starlight/schema";
import { z } from "astro/zod";
import { withGeneratedPages } from "./content/generated-loader.ts";

/** What a generated page is drawn from; hand-written pages have none of these. */
const generated = z.object({
	/** A page of a guide. */
	guide: z.object({ process: z.string(), path: z.string() }).optional(),
	/** The list of all issue codes. */
	issueIndex: z.boolean().optional(),
	/** The page of an issue code. */
	issue: z.string().optional(),
	/** The definition reference. */
	reference: z.boolean().optional(),
	/** The page of the command line. */
	commandLine: z.boolean().optional(),
	/** All providers side by side. */
	compare: z.boolean().optional(),
});

const schemaOf = docsSchema({ extend: generated });
let schema: ReturnType<typeof schemaOf> | undefined;

export const collections = {
	docs: defineCollection({
		loader: withGeneratedPages(docsLoader()),
		// Made once and not for each of thousands of pages; none has an image of its own, for which it would differ
		schema: (context) => {
			schema ??= schemaOf(context);
			return schema;
		},
	}),
	i18n: defineCollection({ loader: i18nLoader(), schema: i18nSchema() }),
};
