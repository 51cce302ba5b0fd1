import { mockApis } from "@slipway/mocks";
import {
	type MockApi,
	openApiOf,
	type RecordedAnswer,
	recordedAnswers,
} from "@slipway/sandbox/engine";

/** A mock with its OpenAPI document, and the answers that it was made with. */
export interface DescribedMock {
	readonly api: MockApi;
	readonly title: string;
	readonly recorded: readonly RecordedAnswer[];
	readonly document: OpenApiDocument;
}

/** What tests read of a document. */
export interface OpenApiDocument {
	readonly paths: Readonly<
		Record<string, Readonly<Record<string, DescribedOperation>>>
	>;
}

interface DescribedOperation {
	readonly responses: Readonly<
		Record<
			string,
			{
				readonly content?: Readonly<
					Record<
						string,
						{ readonly schema?: object; readonly examples?: object }
					>
				>;
			}
		>
	>;
}

/** Every mock, described at the address. `root` is the sandbox's own. */
export const describedMocks = (
	root = "http://sandbox.test",
): readonly DescribedMock[] =>
	mockApis.map((api) => {
		const address = `${root}/${api.id}`;
		const recorded = recordedAnswers(api, address);
		return {
			api,
			title: api.title,
			recorded,
			document: openApiOf(api, address, recorded) as OpenApiDocument,
		};
	});
