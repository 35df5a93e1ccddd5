import { asRecord, type Fields, textIn } from "../../domain/fields.ts";
import type { World } from "../../storage/world.ts";
import { exchangeOf, latestOf } from "./exchanges.ts";
import { failure, SUCCESS, type TerminalMessage } from "./message.ts";

/** How a message ended, or the last one: its answer once more, that it is in progress, or that it is unknown. */
export function statusOf(world: World, { header, request }: TerminalMessage): object {
  const asked = asRecord(request["MessageReference"]);
  const serviceId = textIn(asked, "ServiceID");
  const exchange =
    serviceId === undefined
      ? latestOf(world, header.POIID)
      : exchangeOf(world, { ...header, ServiceID: serviceId, SaleID: textIn(asked, "SaleID") ?? header.SaleID });
  const MessageReference = {
    MessageCategory: exchange?.header.MessageCategory ?? asked["MessageCategory"],
    SaleID: exchange?.header.SaleID ?? asked["SaleID"],
    ServiceID: exchange?.header.ServiceID ?? serviceId,
  };
  if (exchange === undefined)
    return { Response: failure("NotFound", { message: "Message not found" }), MessageReference };
  if (exchange.response === undefined)
    return { Response: failure("InProgress", { message: "Transaction is in progress" }), MessageReference };
  const { MessageHeader, ...RepeatedResponseMessageBody } = exchange.response;
  return {
    Response: SUCCESS,
    MessageReference,
    RepeatedMessageResponse: { MessageHeader, RepeatedResponseMessageBody },
  };
}

export function diagnosis(request: Fields, isBusy: boolean): object {
  return {
    Response: SUCCESS,
    POIStatus: {
      ...{ GlobalStatus: isBusy ? "Busy" : "OK", SecurityOKFlag: true, PEDOKFlag: true, CardReaderOKFlag: true },
      ...{ PrinterStatus: "OK", CommunicationOKFlag: true, FraudPreventionFlag: false },
    },
    ...(request["HostDiagnosisFlag"] === true && { HostStatus: [{ AcquirerID: "ADYEN", IsReachableFlag: true }] }),
  };
}
