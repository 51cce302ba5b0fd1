export { AvailRequest } from "../siteminder-pmsxchange/contract/availability.ts";
export { RateRequest } from "../siteminder-pmsxchange/contract/rates.ts";
export { UploadRequest } from "../siteminder-pmsxchange/contract/upload.ts";
export {
	acknowledgementOfChannel,
	roomsOfChannel,
} from "../siteminder-siteconnect/contract/channel-answers.ts";
export { ReservationRequest } from "../siteminder-siteconnect/contract/reservation.ts";
export { readEnvelope } from "./read-envelope.ts";
