import { mockApis } from "@slipway/mocks";
import { openApiOf, recordedAnswers } from "@slipway/sandbox/engine";
import type { APIRoute } from "astro";
import { siteHref } from "../../../guide/address.ts";
import { hasOpenApi } from "../../../guide/sandbox.ts";

const described = mockApis.filter(hasOpenApi);

export const getStaticPaths = () =>
	described.map((api) => ({ params: { mock: api.id }, props: { api } }));

export const GET: APIRoute = ({ props }) => {
	const api = described.find(({ id }) => id === props.api.id);
	if (!api) return Response.json({});
	const address = siteHref(`sandbox/${api.id}`);
	return Response.json(openApiOf(api, address, recordedAnswers(api, address)));
};
