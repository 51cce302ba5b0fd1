import { ContentAnswer } from "../contract/answers.ts";
import { ContentQuery } from "../contract/requests.ts";
import { refuse } from "../refuse.ts";
import type { Product } from "../state/tables.ts";
import { guided, operation } from "./operation.ts";
import { locationOf } from "./search.ts";

export const content = operation({
	id: "get-content",
	title: "Read about car parks",
	says: "Descriptions, images and directions; the headers say for how long to keep them. Parameters and fields are this sandbox's.",
	story: "Search",
	method: "GET",
	path: "/v2/content/parking",
	...guided,
	query: ContentQuery,
	answers: {
		200: { says: "What there is to tell.", schema: ContentAnswer },
		404: { says: "No such location or product." },
	},
	examples: [
		{
			title: "One car park",
			query: { product_code: "LHRS1" },
			status: 200,
		},
		{ title: "All", status: 200 },
		{
			title: "A car park that does not exist",
			query: { product_code: "LHRS9" },
			status: 404,
		},
	],
	handle({ query }, world) {
		const { location_code: location, product_code: code } = query;
		if (location !== undefined) locationOf(location, world);
		if (code !== undefined && !world.tables.products.has(code))
			throw refuse("product", {
				status: 404,
				place: "query",
				pointer: "/product_code",
				fact: `There is no product “${code}”.`,
				fix: { says: "Ask for one of a search.", value: "LHRS1" },
			});
		const found = [...world.tables.products.values()].filter(
			(product) =>
				(location ?? product.location) === product.location &&
				(code ?? product.code) === product.code,
		);
		return {
			status: 200,
			headers: { "cache-control": "max-age=86400" },
			body: { content: found.map(contentView) },
		};
	},
});

const contentView = ({ code, location, name, later }: Product) => ({
	product_code: code,
	location_code: location,
	name,
	descriptions: { en: `${name}. A car park of the sandbox.` },
	images: [`https://images.example/${code}.jpg`],
	features: later ? ["Confirmed by its supplier within seconds"] : [],
	directions: "Follow the signs of the sandbox.",
});
