/** A request that asks for more work than it should be given. */
export interface Input {
  readonly name: string;
  readonly method: "GET" | "POST" | "PATCH";
  readonly path: string;
  readonly body?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Somewhat less than the sandbox takes. */
const MUCH = 1_000_000;
const filled = (part: string) => part.repeat(Math.floor(MUCH / part.length));
const list = (item: (index: number) => string) => {
  const items: string[] = [];
  for (let length = 0; length < MUCH; length += (items.at(-1)?.length ?? 0) + 3) items.push(item(items.length));
  return items;
};

const card = { type: "scheme", number: "4111111111111111", expiryMonth: "03", expiryYear: "2030", cvc: "737" };
const payment = {
  ...{ merchantAccount: "AcmeGroup_Web", reference: "r", amount: { currency: "EUR", value: 1 } },
  ...{ returnUrl: "https://shop.example.com", paymentMethod: card },
};

const texts: Readonly<Record<string, string>> = {
  "groups of digits": filled("4111 "),
  "digits in a row": filled("4"),
  "groups that end as no card does": filled("4111-1111-1111-1112 "),
  "letters and dots": filled("a."),
  "at signs": filled("a@"),
  addresses: filled("http://a@b?c "),
  blanks: filled(" "),
  dashes: filled("—–- "),
  brackets: filled("{{ "),
  backslashes: filled("\\"),
  "quotation marks": filled('\\"'),
  pairs: filled("a=b&"),
  accounts: filled("NL91 ABNA 0417 1643 00 "),
  "begin of a key": filled("-----BEGIN A "),
  tokens: filled("eyJa.a."),
};

const path = (id: string) => `/v3/companies/AcmeGroup/apiCredentials/${id}`;

/** `id`: of a credential that may be changed. */
export function inputs(id: string): readonly Input[] {
  const post = (name: string, target: string, body: object): Input => ({
    name,
    ...{ method: "POST", path: target, body: JSON.stringify(body) },
  });
  return [
    ...Object.entries(texts).flatMap(([name, text]) => [
      post(`a reference of ${name}`, "/v71/payments", { ...payment, reference: text }),
      post(`a holder's name of ${name}`, "/v71/payments", { ...payment, paymentMethod: { ...card, holderName: text } }),
      post(`an origin of ${name}`, "/v3/me/allowedOrigins", { domain: text }),
      {
        name: `a description of ${name}`,
        method: "PATCH" as const,
        path: path(id),
        body: JSON.stringify({ description: text }),
      },
      post(`a body of ${name} to be forwarded`, "/v71/forward", {
        ...{
          merchantAccount: "AcmeGroup_Web",
          baseUrl: "http://localhost:9",
          shopperReference: "s",
          paymentMethod: card,
        },
        request: { httpMethod: "post", body: text },
      }),
      { name: `a body of ${name}`, method: "POST" as const, path: "/v71/payments", body: text },
    ]),
    {
      name: "a hundred thousand roles",
      method: "PATCH",
      path: path(id),
      body: JSON.stringify({ roles: list((n) => `r${n}`) }),
    },
    {
      ...{ name: "thirty thousand origins", method: "PATCH", path: path(id) },
      body: JSON.stringify({ allowedOrigins: list((n) => `https://shop-${n}.example.com`) }),
    },
    {
      ...{ name: "a hundred thousand merchant accounts", method: "PATCH", path: path(id) },
      body: JSON.stringify({ associatedMerchantAccounts: list((n) => `M${n}`) }),
    },
    post("thirty thousand domains", "/v71/originKeys", { originDomains: list((n) => `https://shop-${n}.example.com`) }),
    post("a hundred thousand terminals", "/v3/terminals/scheduleActions", {
      ...{ actionDetails: { type: "InstallAndroidApp", appId: "A" }, terminalIds: list((n) => `V400m-${n}`) },
    }),
    post(
      "a hundred thousand unknown fields",
      "/v71/payments",
      Object.fromEntries(list((n) => `f${n}`).map((key) => [key, 1])),
    ),
    post("a hundred thousand lines", "/v71/payments", {
      ...payment,
      lineItems: list(() => "{}").map(() => ({ quantity: "x" })),
    }),
    { name: "brackets without an end", method: "POST", path: "/v71/payments", body: filled("[") },
    { name: "a query of a thousand parameters", method: "GET", path: `/v3/me?${"a=b&".repeat(2_000)}` },
    { name: "a path of a thousand parts", method: "GET", path: `/v3${"/a".repeat(4_000)}` },
    { name: "a header of digits", method: "GET", path: "/v3/me", headers: { "x-long": "4111 ".repeat(2_000) } },
  ];
}
