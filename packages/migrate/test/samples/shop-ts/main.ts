import { management } from "./adyen.ts";
import { codeOf, isPaid, PaymentService, refund, wrong } from "./payments.ts";

const service = new PaymentService(process.env["ADYEN_API_KEY"] ?? "");
const payment = await service.pay("order-1", { currency: "EUR", value: 1000 });
const { status } = await refund(payment.pspReference ?? "", 400);

const { MyAPICredentialApi: own, AccountMerchantLevelApi } = management;
const credential = await own.getApiCredentialDetails();
const { itemsTotal } = await AccountMerchantLevelApi.listMerchantAccounts(undefined, 10);
const { data } = await management.AccountCompanyLevelApi.listMerchantAccounts("AcmeGroup", 1, undefined, {
  timeout: 5000,
});

console.log(
  JSON.stringify({
    paid: isPaid(payment),
    status,
    active: credential.active,
    itemsTotal,
    first: data?.[0]?.id,
    error: await codeOf(wrong()),
  }),
);
