import { findPageCaller } from "../../http/client-key.ts";
import type { SandboxRequest, SandboxResponse } from "../../http/message.ts";
import type { Match, Router } from "../../http/router.ts";
import { cardKey } from "../../storage/card-seal.ts";
import type { Storage } from "../../storage/storage.ts";
import { html } from "../html.ts";
import { SECURED_FIELDS_SCRIPTS, securedFieldsPage, securedFieldsScript } from "../secured-fields/secured-fields.ts";
import { show } from "../visit.ts";
import { asset, image, translations } from "./assets.ts";
import { code } from "./codes.ts";
import { countries, phoneNumbers } from "./datasets.ts";
import { deviceFingerprintPage } from "./device-fingerprint.ts";
import { environmentUrl } from "./environment.ts";
import { sdkFile } from "./sdk.ts";
import { states } from "./states.ts";

export interface FilesContext {
  readonly storage: Storage;
  readonly salt: string;
  readonly realTime: () => number;
  readonly url: () => string;
}

/** Routes what the SDK loads and does not ask: itself, pictures, words, and the pages of its frames. */
export function addFiles(router: Router, context: FilesContext): void {
  router.add("GET", "/images/**", (_, { pathname }) => image(pathname));
  router.add("GET", "/sdk/{version}/translations/{locale}", translations);
  for (const kind of ["js", "css"] as const)
    router.add("GET", `/sdk/{version}/adyen.${kind}`, ({ headers }, { params: { version = "" } }) => {
      const isAtAdyen = /\badyen\.com(:\d+)?$/.test(headers.host ?? "");
      return sdkFile(kind, version, process.cwd(), isAtAdyen ? undefined : environmentUrl(context.url()));
    });
  router.add("GET", "/datasets/countries/{file}", (_, { params: { file = "" } }) =>
    json(countries(file.replace(/\.json$/, ""))),
  );
  router.add("GET", "/datasets/states/{country}/{file}", (_, { params: { country = "" } }) => json(states(country)));
  router.add("GET", "/datasets/phonenumbers.json", () => json(phoneNumbers()));
  router.add("GET", "/utility/v1/barcode.png", (_, { query }) => code(query));
  router.add("GET", "/assets/html/{key}/{file}", deviceFingerprintPage);
  const fields = "/securedfields/{key}/{version}";
  router.add("GET", `${fields}/securedFields.html`, (request, match) => securedFields(context, request, match));
  for (const name of SECURED_FIELDS_SCRIPTS) router.add("GET", `${fields}/${name}.js`, () => securedFieldsScript(name));
}

function json(value: unknown): SandboxResponse {
  return asset("application/json", JSON.stringify(value));
}

/** For a page of an origin that may use the key, which says in its query which it is. */
async function securedFields(
  { storage, salt, realTime, url }: FilesContext,
  { headers }: SandboxRequest,
  { params: { key = "", version = "" }, query }: Match,
): Promise<SandboxResponse> {
  const origin = Buffer.from(query.get("d") ?? "", "base64").toString();
  const { referer } = headers;
  const isFromThere = referer === undefined || (URL.canParse(referer) && new URL(referer).origin === origin);
  const { problem, encryption } = await storage.transaction((sql) => {
    const known = findPageCaller(sql, key, { salt, realTime });
    if (known === undefined) return { problem: "Invalid client key" };
    const isAllowed = isFromThere && (origin === new URL(url()).origin || known.allows(origin));
    return isAllowed ? { encryption: known.world.conditions().settings.cardEncryption } : { problem: "Invalid origin" };
  });
  if (problem === undefined)
    return securedFieldsPage(origin, version, encryption === "jwe" ? cardKey(salt) : undefined);
  return show(
    403,
    problem,
    html`<h1>${problem}</h1><p class="note">The origin of the page must be an allowed origin of the client key.</p>`,
  );
}
