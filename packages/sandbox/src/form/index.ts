export { readForm } from "./read-form.ts";
export { readMultipart } from "./read-multipart.ts";
