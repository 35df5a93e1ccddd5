import { asRecord, type Fields } from "../../domain/fields.ts";
import type { PaymentContext } from "../payment-context.ts";
import { givenByDefault, inputAnswer, listed, questionOf, shown } from "./input.ts";
import { SUCCESS } from "./message.ts";

type DeviceAnswer = (request: Fields, context: PaymentContext) => object;

/** What a terminal answers that changes no payment and waits for nobody. */
export const DEVICE_ANSWERS: Readonly<Record<string, DeviceAnswer>> = {
  Display: ({ DisplayOutput: outputs }) => ({ OutputResult: listed(outputs).map(shown) }),
  Print: ({ PrintOutput: output }) => ({
    DocumentQualifier: asRecord(output)["DocumentQualifier"] ?? "Document",
    Response: SUCCESS,
  }),
  Input: (request) => inputAnswer(request, givenByDefault(questionOf(request))),
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
