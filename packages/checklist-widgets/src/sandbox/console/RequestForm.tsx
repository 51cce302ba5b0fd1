import { type Carried, type Draft, draftOf } from "@slipway/sandbox/engine";
import { isEdited } from "../draft/index.ts";
import { BodyEditor } from "../editor/BodyEditor.tsx";
import type { PlannedOperation } from "../plan/index.ts";
import { CarriedValues } from "./CarriedValues.tsx";
import { HeadersField } from "./HeadersField.tsx";

interface Props {
	readonly id: string;
	readonly operation: PlannedOperation;
	readonly draft: Draft;
	/** `typed` by hand, or put there at once. */
	readonly onChange?: (draft: Draft, typed: boolean) => void;
	/** Takes the last change back; undefined when there is none. */
	readonly onUndo?: (() => void) | undefined;
	readonly onSend?: () => void;
	readonly onSendAsItIs?: () => void;
	/** Titles of the operations that must be played first. */
	readonly first: readonly string[];
	/** Whether it can be sent without them, because no value is missing. */
	readonly complete: boolean;
	/** Nothing is known of it before the console is there. */
	readonly carried: Carried | undefined;
	/** Names whose values are never shown. */
	readonly secrets: readonly string[];
	readonly busy: boolean;
	readonly trouble: string | undefined;
}

/** The request as it will be sent: example, method and address, headers, body. */
export function RequestForm({
	id,
	operation,
	draft,
	onChange = () => {},
	onUndo,
	onSend,
	onSendAsItIs,
	first,
	complete,
	carried,
	secrets,
	busy,
	trouble,
}: Props) {
	const set = (change: Partial<Draft>) =>
		onChange({ ...draft, ...change }, true);
	// A button that is disabled, or goes away when it has done its work, would lose the focus.
	const unlessBusy = (send: (() => void) | undefined) => () => {
		if (!busy) send?.();
	};
	const goOn = unlessBusy(onSend);
	return (
		<form
			className="console-request"
			onSubmit={(event) => {
				event.preventDefault();
				goOn();
			}}
		>
			<div className="console-line">
				<select
					name="method"
					aria-label="Method"
					value={draft.method}
					onChange={({ target }) => set({ method: target.value })}
				>
					{["GET", "POST", "PUT", "PATCH", "DELETE"].map((method) => (
						<option key={method}>{method}</option>
					))}
				</select>
				<input
					name="target"
					aria-label="Address"
					value={draft.target}
					onChange={({ target }) => set({ target: target.value })}
					spellCheck={false}
					autoCapitalize="off"
					autoComplete="off"
				/>
				<button
					type="submit"
					data-send
					className="primary"
					aria-disabled={busy}
					aria-describedby={first.length > 0 ? `${id}-first` : undefined}
				>
					{busy ? "Sending…" : "Send"}
				</button>
			</div>
			<div className="console-parts">
				{trouble && (
					<p className="console-trouble" role="alert">
						{trouble}
					</p>
				)}
				{first.length > 0 && (
					<p className="console-first">
						<span id={`${id}-first`}>
							{`Sends first: ${first.join(", ")}.`}
						</span>{" "}
						{complete && (
							<button
								type="button"
								onClick={unlessBusy(onSendAsItIs)}
								aria-disabled={busy}
							>
								Send as it is
							</button>
						)}
					</p>
				)}
				<h3>{operation.title}</h3>
				<p className="console-says">{operation.says}</p>
				{operation.examples.length > 1 && (
					<label className="field">
						<span>Example</span>
						<select
							value={draft.example}
							onChange={({ target }) =>
								onChange(draftOf(operation, Number(target.value)), false)
							}
						>
							{operation.examples.map(({ title, status }, index) => (
								<option key={title} value={index}>
									{`${title} (${status})`}
								</option>
							))}
						</select>
					</label>
				)}
				<HeadersField
					name="headers"
					label="Headers"
					value={draft.headers}
					onChange={(headers) => set({ headers })}
				/>
				{(draft.body !== "" || draft.method !== "GET") && (
					<BodyEditor
						id={`${id}-body`}
						value={draft.body}
						operation={draft.operation}
						onChange={(body) => set({ body })}
						onSend={goOn}
					/>
				)}
				<p className="console-actions">
					{isEdited(draft, operation) && (
						<button
							type="button"
							onClick={() => onChange(draftOf(operation, draft.example), false)}
						>
							Back to the example
						</button>
					)}
					{onUndo && (
						<button type="button" onClick={onUndo}>
							Undo
						</button>
					)}
				</p>
				{carried && (
					<CarriedValues draft={draft} carried={carried} secrets={secrets} />
				)}
			</div>
		</form>
	);
}
