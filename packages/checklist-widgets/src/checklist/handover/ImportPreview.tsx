import type { ReadProgress } from "@slipway/core/checklist";
import { useEffect, useRef } from "react";
import type { ProgressStore } from "../../shared/progress/store.ts";
import { ArrivedStanding } from "./ArrivedStanding.tsx";
import { ImportChoices } from "./ImportChoices.tsx";
import { ImportRefused } from "./ImportRefused.tsx";

interface Props {
	readonly from: string;
	readonly read: ReadProgress;
	readonly store: ProgressStore;
	/** Called with what was done, in words. */
	readonly onFinish: (words: string) => void;
}

/** What an import would change, item by item, before anything is changed. */
export function ImportPreview({ from, read, store, onFinish }: Props) {
	const heading = useRef<HTMLHeadingElement>(null);
	useEffect(() => heading.current?.focus(), []);
	return (
		<section className="import" aria-labelledby="import-heading">
			<h3 id="import-heading" ref={heading} tabIndex={-1}>
				{read.issue ? `Cannot import ${from}` : `Import from ${from}`}
			</h3>
			{read.issue ? (
				<ImportRefused issue={read.issue} onFinish={onFinish} />
			) : (
				<>
					<ArrivedStanding theirs={read.progress} />
					<ImportChoices
						from={from}
						theirs={read.progress}
						store={store}
						onFinish={onFinish}
					/>
				</>
			)}
		</section>
	);
}
