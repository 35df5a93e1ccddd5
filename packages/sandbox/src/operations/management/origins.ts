import type { AllowedOrigin as OriginRequest } from "@adyen-kit/client/management/v3/types";
import type { Credential } from "../../domain/credentials/credential.ts";
import { type AllowedOrigin, withOrigin } from "../../domain/credentials/origin.ts";
import { newId } from "../../domain/random.ts";
import { unknownEntity } from "../../domain/refusal.ts";
import { type Call, credentialOf, type Handler, text } from "../call.ts";
import { renderMe, renderOrigin } from "./render.ts";
import { credentials } from "../../storage/kinds.ts";

/** Whose origins: those of the credential in the path, or of the caller. */
type Subject = (call: Call) => Credential;

const caller: Subject = (call) => call.caller;

const list =
  (subject: Subject): Handler =>
  (call) => {
    const { allowedOrigins } = subject(call);
    return { data: allowedOrigins.map((origin) => renderOrigin(`${call.base}${call.path}`, origin)) };
  };

const add =
  (subject: Subject): Handler =>
  (call) => {
    const credential = subject(call);
    const { domain } = call.body as OriginRequest;
    const id = newId(call.random);
    call.world.save(credentials, {
      ...credential,
      allowedOrigins: withOrigin(credential.allowedOrigins, id, domain),
    });
    return renderOrigin(`${call.base}${call.path}`, { id, domain });
  };

const get =
  (subject: Subject): Handler =>
  (call) => {
    const origin = findOrigin(subject(call), text(call, "originId"));
    return renderOrigin(`${call.base}${call.path.slice(0, call.path.lastIndexOf("/"))}`, origin);
  };

const remove =
  (subject: Subject): Handler =>
  (call) => {
    const credential = subject(call);
    const origin = findOrigin(credential, text(call, "originId"));
    const allowedOrigins = credential.allowedOrigins.filter(({ id }) => id !== origin.id);
    call.world.save(credentials, { ...credential, allowedOrigins });
    return undefined;
  };

const getMe: Handler = (call) => renderMe(call.base, call.caller);

function findOrigin({ allowedOrigins }: Credential, id: string): AllowedOrigin {
  const origin = allowedOrigins.find((candidate) => candidate.id === id);
  if (origin === undefined) throw unknownEntity();
  return origin;
}

export const originHandlers: Readonly<Record<string, Handler>> = {
  "management/allowed-origins-company-level/listAllowedOrigins": list(credentialOf),
  "management/allowed-origins-company-level/createAllowedOrigin": add(credentialOf),
  "management/allowed-origins-company-level/getAllowedOrigin": get(credentialOf),
  "management/allowed-origins-company-level/deleteAllowedOrigin": remove(credentialOf),
  "management/allowed-origins-merchant-level/listAllowedOrigins": list(credentialOf),
  "management/allowed-origins-merchant-level/createAllowedOrigin": add(credentialOf),
  "management/allowed-origins-merchant-level/getAllowedOrigin": get(credentialOf),
  "management/allowed-origins-merchant-level/deleteAllowedOrigin": remove(credentialOf),
  "management/my-api-credential/getApiCredentialDetails": getMe,
  "management/my-api-credential/getAllowedOrigins": list(caller),
  "management/my-api-credential/addAllowedOrigin": add(caller),
  "management/my-api-credential/getAllowedOriginDetails": get(caller),
  "management/my-api-credential/removeAllowedOrigin": remove(caller),
};
