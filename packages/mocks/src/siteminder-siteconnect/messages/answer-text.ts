import { namespaces } from "../../siteminder-soap/namespaces.ts";

interface AnswerText {
	/** The name of the message. */
	readonly root: string;
	readonly echo: string;
	readonly time: string;
	readonly content: string;
	readonly header?: string;
}

/** An answer of a channel, as a person would lay it out. */
export const answerText = ({
	root,
	echo,
	time,
	content,
	header = "",
}: AnswerText) =>
	`<?xml version="1.0" encoding="UTF-8"?>
<SOAP-ENV:Envelope xmlns:SOAP-ENV="${namespaces.envelope}">
  <SOAP-ENV:Header>${header}</SOAP-ENV:Header>
  <SOAP-ENV:Body>
    <${root} xmlns="${namespaces.ota}" EchoToken="${echo}" TimeStamp="${time}" Version="1.0">
      ${content}
    </${root}>
  </SOAP-ENV:Body>
</SOAP-ENV:Envelope>`;

/** A rate plan in a list of rooms. */
export const planText = (code: string, name: string) =>
	`<RatePlan RatePlanCode="${code}"><RatePlanDescription Name="${name}"/></RatePlan>`;

/** A room in a list of rooms, with its rate plans if it has any. */
export const roomStayText = (code: string, name: string, plans: string) => `
        <RoomStay>
          <RoomTypes><RoomType RoomTypeCode="${code}"><RoomDescription Name="${name}"/><Occupancy AgeQualifyingCode="10" MaxOccupancy="2"/></RoomType></RoomTypes>${
						plans &&
						`
          <RatePlans>${plans}</RatePlans>`
					}
        </RoomStay>`;

/** The content of a list of rooms. */
export const roomsText = (stays: string) => `<Success/>
      <RoomStays>${stays}
      </RoomStays>`;

export const flexible = planText("FLX", "Flexible");
const saver = planText("SAV", "Saver");

/** Two rooms at two rates. */
export const fourProducts = [
	roomStayText("LFT", "Loft", flexible),
	roomStayText("LFT", "Loft", saver),
	roomStayText("STD", "Studio", flexible),
	roomStayText("STD", "Studio", saver),
].join("");
