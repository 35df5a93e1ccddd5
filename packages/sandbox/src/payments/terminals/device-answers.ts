import { asRecord, type Fields } from "../../domain/fields.ts";
import { SUCCESS } from "./message.ts";
import type { PaymentContext } from "../payment-context.ts";

type Answer = (request: Fields, context: PaymentContext) => object;

/** What a terminal answers that changes no payment: nobody stands at its screen, so it does what is asked at once. */
export const DEVICE_ANSWERS: Readonly<Record<string, Answer>> = {
  Display: ({ DisplayOutput: outputs }) => ({ OutputResult: listed(outputs).map(outputResult) }),
  Print: ({ PrintOutput: output }) => ({
    DocumentQualifier: asRecord(output)["DocumentQualifier"] ?? "Document",
    Response: SUCCESS,
  }),
  Input: ({ DisplayOutput: output, InputData: data }) => ({
    ...(output !== undefined && { OutputResult: outputResult(asRecord(output)) }),
    InputResult: inputResult(asRecord(data), asRecord(output)),
  }),
  EnableService: () => ({ Response: SUCCESS }),
  Login: (_, { now }) => ({
    Response: SUCCESS,
    POISystemData: {
      DateTime: new Date(now).toISOString(),
      POISoftware: { ProviderIdentification: "adyen-kit", ApplicationName: "sandbox", SoftwareVersion: "1" },
    },
  }),
  Logout: () => ({ Response: SUCCESS }),
  Admin: () => ({ Response: SUCCESS }),
  GetTotals: () => ({ Response: SUCCESS, POIReconciliationID: "1000" }),
  Reconciliation: (request) => ({
    Response: SUCCESS,
    ReconciliationType: request["ReconciliationType"] ?? "SaleReconciliation",
    POIReconciliationID: "1000",
  }),
};

function listed(outputs: unknown): Fields[] {
  return (Array.isArray(outputs) ? outputs : [outputs]).map(asRecord);
}

function outputResult({ Device, InfoQualify }: Fields): object {
  return { Device, InfoQualify, Response: SUCCESS };
}

/** Who is asked agrees, leaves what stands there, or takes the first of what there is to choose from. */
function inputResult({ Device, InfoQualify, InputCommand, DefaultInputString }: Fields, output: Fields): object {
  const text = typeof DefaultInputString === "string" ? DefaultInputString : "";
  return {
    Device,
    InfoQualify,
    Response: SUCCESS,
    Input: { InputCommand, ...given(String(InputCommand), text, output) },
  };
}

function given(command: string, text: string, { MenuEntry: entries }: Fields): object {
  switch (command) {
    case "GetConfirmation":
    case "GetAnyKey":
    case "SiteManager":
      return { ConfirmedFlag: true };
    case "GetMenuEntry":
      return { MenuEntryNumber: listed(entries ?? []).map((_, index) => (index === 0 ? 1 : 0)) };
    case "DigitString":
      return { DigitInput: text === "" ? "0" : text };
    case "DecimalString":
    case "TextString":
      return { TextInput: text };
    case "Password":
      return { Password: text };
    case "GetFunctionKey":
      return { FunctionKey: "1" };
    default:
      return {};
  }
}
