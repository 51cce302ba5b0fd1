import type { Note } from "../checklist/note.ts";

export type Borrowed = Note;
