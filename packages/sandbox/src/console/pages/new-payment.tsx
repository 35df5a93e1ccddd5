import { useEffect, useState } from "preact/hooks";
import type { Overview } from "../../control/overview.ts";
import { go, href, useAddress } from "../address.ts";
import type { Fields } from "../ask.ts";
import { curlOf } from "../curl.ts";
import { minorOf, sampleOf } from "../money.ts";
import { bodyOf, type Draft, FIRST_CARD, type ListedCard, offered, type TestCards } from "../new-payment.ts";
import { Card, Facts, Page } from "../parts/basics.tsx";
import { CardPalette } from "../parts/card-palette.tsx";
import { Code, Copy } from "../parts/code.tsx";
import { Field, Form } from "../parts/forms.tsx";
import { callApi, useLoaded, useSandbox } from "../sandbox.ts";

const PATH = "/v72/payments";
const CURRENCIES = ["EUR", "USD", "GBP", "CHF", "SEK", "JPY", "BHD", "BRL"];
/** Methods that need nothing but their name. */
const METHODS: readonly (readonly [type: string, name: string])[] = [
  ["scheme", "Card"],
  ["ideal", "iDEAL"],
  ["paypal", "PayPal"],
  ["klarna_paynow", "Klarna Pay now"],
  ["multibanco", "Multibanco"],
  ["blik", "BLIK"],
];

interface PaymentResponse {
  readonly pspReference?: string;
  readonly resultCode?: string;
  readonly action?: { readonly url?: string };
}

export function NewPaymentPage() {
  const { value: overview } = useLoaded<Overview>("/overview");
  const { value: listed } = useLoaded<TestCards>("/test-cards");
  const redirectResult = useAddress().query.get("redirectResult");
  const merchants = overview?.companies.flatMap(({ merchantIds }) => merchantIds) ?? [];
  return (
    <Page title="Make a payment" name="Make a payment">
      {redirectResult !== null ? (
        <Returned redirectResult={redirectResult} />
      ) : listed === undefined || overview === undefined ? null : (
        <NewPayment merchants={merchants} listed={listed} />
      )}
    </Page>
  );
}

interface Props {
  readonly merchants: readonly string[];
  readonly listed: TestCards;
}

function NewPayment({ merchants, listed }: Props) {
  const { act } = useSandbox();
  const [draft, setDraft] = useState<Draft>(() => ({
    ...{ merchantAccount: merchants[0] ?? "", currency: "EUR", value: 1000, type: "scheme" },
    ...{
      card: listed.cards.find(({ number }) => number === FIRST_CARD),
      holderName: "",
      isCapturedLater: true,
    },
    reference: `order-${1000 + Math.floor(Math.random() * 9000)}`,
    returnUrl: location.origin + href(["payments", "new"]),
  }));
  const [amount, setAmount] = useState("10.00");
  const change = (changes: Partial<Draft>) => setDraft((before) => ({ ...before, ...changes }));
  const body = bodyOf(draft);
  const pay = () =>
    act("Payment", async (ask) => {
      const made = await callApi<PaymentResponse>(ask, "POST", PATH, body);
      leadOn(made);
      return made;
    });
  const leadOn = ({ pspReference, action }: PaymentResponse) => {
    // Under the name of this page, which may be another one than the sandbox's own.
    if (action?.url !== undefined) location.href = new URL(action.url).pathname;
    else go(href(pspReference === undefined ? ["payments"] : ["payments", pspReference]));
  };
  const text = JSON.stringify(body);
  const headers = { "content-type": "application/json" };
  return (
    <div class="halves">
      <Card title="Payment">
        <Form name="Payment" onSubmit={() => void pay()}>
          <Money {...{ draft, change, amount, setAmount, merchants }} />
          <Method {...{ draft, change, listed }} />
          <label class="whole check">
            <input
              {...{ type: "checkbox", checked: draft.isCapturedLater }}
              onChange={({ currentTarget }) => change({ isCapturedLater: currentTarget.checked })}
            />
            <span>Leave the capture to me</span>
          </label>
          <div class="controls whole">
            <button class="main">{`Pay ${draft.currency} ${amount}`}</button>
          </div>
        </Form>
      </Card>
      <Card
        title="The request"
        aside={<Copy text={curlOf({ method: "POST", target: PATH, headers, body: text })}>Copy as curl</Copy>}
      >
        <Facts facts={[["POST", <code key="path">{PATH}</code>]]} />
        <Code text={text} label="Body of the request" />
      </Card>
    </div>
  );
}

interface PartProps {
  readonly draft: Draft;
  readonly change: (changes: Partial<Draft>) => void;
}

interface MoneyProps extends PartProps {
  readonly amount: string;
  readonly setAmount: (amount: string) => void;
  readonly merchants: readonly string[];
}

function Money({ draft, change, amount, setAmount, merchants }: MoneyProps) {
  const { currency, reference, merchantAccount } = draft;
  const set = (text: string, of: string) => {
    setAmount(text);
    change({ currency: of, value: minorOf(text, sampleOf(of)) });
  };
  return (
    <>
      <Field label="Amount">
        <input
          {...{ name: "amount", type: "number", min: "0", step: "any", required: true, value: amount }}
          onInput={({ currentTarget }) => set(currentTarget.value, currency)}
        />
      </Field>
      <Field label="Currency">
        <select value={currency} onChange={({ currentTarget }) => set(amount, currentTarget.value)}>
          {CURRENCIES.map((each) => (
            <option key={each}>{each}</option>
          ))}
        </select>
      </Field>
      <Field label="Reference">
        <input value={reference} required onInput={({ currentTarget }) => change({ reference: currentTarget.value })} />
      </Field>
      <Field label="Merchant account">
        <select
          value={merchantAccount}
          onChange={({ currentTarget }) => change({ merchantAccount: currentTarget.value })}
        >
          {merchants.map((each) => (
            <option key={each}>{each}</option>
          ))}
        </select>
      </Field>
    </>
  );
}

function Method({ draft, change, listed }: PartProps & { readonly listed: TestCards }) {
  const [card, setCard] = useState<ListedCard | undefined>(draft.card);
  const choose = (type: string, chosen: ListedCard | undefined) =>
    change({ type, card: type === "scheme" ? chosen : undefined });
  return (
    <>
      <Field label="Method" class="whole">
        <select value={draft.type} onChange={({ currentTarget }) => choose(currentTarget.value, card)}>
          {METHODS.map(([type, name]) => (
            <option key={type} value={type}>
              {name}
            </option>
          ))}
        </select>
      </Field>
      {draft.type === "scheme" && (
        <div class="whole">
          <CardPalette
            {...{ cards: offered(listed.cards), chosen: card }}
            onChoose={(chosen) => {
              setCard(chosen);
              choose("scheme", chosen);
            }}
          />
          <Field label="It ends as (by the name on the card)">
            <select
              value={draft.holderName}
              onChange={({ currentTarget }) => change({ holderName: currentTarget.value })}
            >
              <option value="">authorised</option>
              {listed.holderNames.map(({ holderName, resultCode, refusalReason }) => (
                <option key={holderName} value={holderName}>
                  {`${holderName}: ${resultCode}${refusalReason === undefined ? "" : `, ${refusalReason}`}`}
                </option>
              ))}
            </select>
          </Field>
        </div>
      )}
    </>
  );
}

/** The shopper is back from a bank: what they did there is said to /payments/details, as a shop does. */
function Returned({ redirectResult }: { readonly redirectResult: string }) {
  const { act } = useSandbox();
  const body: Fields = { details: { redirectResult } };
  useEffect(() => {
    void act("Details of the payment", async (ask) => {
      const { pspReference } = await callApi<PaymentResponse>(ask, "POST", `${PATH}/details`, body);
      go(href(pspReference === undefined ? ["payments"] : ["payments", pspReference]), { replace: true });
    });
  }, []);
  return <p class="quiet">The shopper is back; the payment is being completed…</p>;
}
