import type { Operation } from "./operation.ts";

/** An operation that the provider documents, whether this sandbox plays it or not. */
export interface PublishedOperation<Source extends string = string> {
	readonly title: string;
	readonly method: Operation["method"];
	readonly path: string;
	/** As of operations that share method and path. */
	readonly selector?: string;
	/** A key of the mock's sources. */
	readonly source: Source;
	/** Why this sandbox does not play it, as a sentence; without it, it does. */
	readonly unplayed?: string;
}

/** What the provider documents and this sandbox does not play. */
export const unplayedOf = (
	published: readonly PublishedOperation[],
): readonly PublishedOperation[] =>
	published.filter(({ unplayed }) => unplayed !== undefined);

/** Declares what a provider documents, so that the compiler knows the sources: `publishedFrom(sources)([...])`. */
export const publishedFrom =
	<Source extends string>(_: Readonly<Record<Source, unknown>>) =>
	(
		published: readonly PublishedOperation<Source>[],
	): readonly PublishedOperation<Source>[] =>
		published;
