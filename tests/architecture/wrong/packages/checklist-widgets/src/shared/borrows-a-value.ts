import { empty } from "../checklist/note.ts";

export const borrowed = empty;
