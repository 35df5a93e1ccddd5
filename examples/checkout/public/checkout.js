const { AdyenCheckout, Dropin } = window.AdyenWeb;
const { clientKey } = document.querySelector("script[data-client-key]").dataset;
const status = document.querySelector("#status");
const returned = new URLSearchParams(location.search);
const redirectResult = returned.get("redirectResult");

// A shopper who comes back from a bank goes on with the session that was begun.
const begun =
  redirectResult === null
    ? await post("/api/orders")
    : { reference: returned.get("order"), session: { id: returned.get("sessionId") } };

const checkout = await AdyenCheckout({
  environment: "test",
  clientKey,
  session: begun.session,
  onPaymentCompleted: ({ resultCode }) => follow(resultCode),
  onPaymentFailed: ({ resultCode }) => follow(resultCode),
  onError: ({ message }) => (status.textContent = message),
});
if (redirectResult === null) new Dropin(checkout).mount("#drop-in");
else checkout.submitDetails({ details: { redirectResult } });

/** What the browser gets is for the shopper; whether the order is paid, the shop learns from Adyen. */
async function follow(resultCode) {
  status.textContent = `${resultCode}. Waiting for Adyen's word on ${begun.reference} …`;
  for (;;) {
    const order = await (await fetch(`/api/orders/${begun.reference}`)).json();
    if (order.status !== "open") {
      status.textContent = `${begun.reference} is ${order.status}.`;
      return;
    }
    await new Promise((resolve) => setTimeout(resolve, 300));
  }
}

async function post(path) {
  const response = await fetch(path, { method: "POST" });
  if (!response.ok) throw new Error(`${path} answered ${response.status}.`);
  return response.json();
}
