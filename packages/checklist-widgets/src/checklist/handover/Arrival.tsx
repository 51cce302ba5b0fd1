import { type ReadProgress, readProgress } from "@slipway/core/checklist";
import { useEffect, useState } from "react";
import type { ProgressStore } from "../../shared/progress/store.ts";
import { useTools } from "../tools.ts";
import { ImportPreview } from "./ImportPreview.tsx";
import { readFragment } from "./read-link.ts";

/** Reads what has arrived, a file or a link, and shows what it would change. */
export default function Arrival({
	from,
	text,
	store,
	onFinish,
}: {
	readonly from: string;
	/** The text of a file, which may be a link, or the fragment of a link. */
	readonly text: string;
	readonly store: ProgressStore;
	/** Called with what was done, in words. */
	readonly onFinish: (words: string) => void;
}) {
	const { plan } = useTools();
	const [done, setDone] = useState<{ text: string; read: ReadProgress }>();
	useEffect(() => {
		let current = true;
		readArrived(text, plan.process).then((read) => {
			if (current) setDone({ text, read });
		});
		return () => {
			current = false;
		};
	}, [text, plan.process]);
	return done?.text === text ? (
		<ImportPreview
			key={from}
			from={from}
			read={done.read}
			store={store}
			onFinish={onFinish}
		/>
	) : null;
}

async function readArrived(
	text: string,
	process: string,
): Promise<ReadProgress> {
	const link = text.search(/#progress\b/);
	return link < 0
		? readProgress(text, process)
		: readFragment(text.slice(link), process);
}
