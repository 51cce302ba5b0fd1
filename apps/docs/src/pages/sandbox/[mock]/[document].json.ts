import { documentRoute } from "../../../standards/document-route.ts";

export const { getStaticPaths, GET } = documentRoute(".json");
