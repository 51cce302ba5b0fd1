export { type SoapOperation, type SoapService, wsdlOf } from "./wsdl.ts";
