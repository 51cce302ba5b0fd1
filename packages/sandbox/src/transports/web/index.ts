export { type Answered, answerRequest, responseOf } from "./answer-request.ts";
