import type * as company from "@adyen-kit/client/management/v3/allowed-origins-company-level";
import type * as merchant from "@adyen-kit/client/management/v3/allowed-origins-merchant-level";
import type * as me from "@adyen-kit/client/management/v3/my-api-credential";
import type { Credential } from "../../domain/credentials/credential.ts";
import { type AllowedOrigin, withOrigin } from "../../domain/credentials/origin.ts";
import { newId } from "../../domain/random.ts";
import { unknownEntity } from "../../domain/refusal.ts";
import { type Call, type Handler, type HandlerOf, type Handlers, requireCredential } from "../call.ts";
import { renderMe, renderOrigin } from "./render.ts";
import { credentials } from "../../storage/kinds.ts";
import type { AllowedOrigin as WireOrigin, AllowedOriginsResponse } from "@adyen-kit/client/management/v3/types";
import { generateOwnClientKey } from "./keys.ts";

/** Whose origins: those of the credential in the path, or of the caller. */
type Subject<P> = (call: Call<P>) => Credential;

const caller = (call: Call) => call.caller;

const list =
  <P>(subject: Subject<P>): Handler<P, AllowedOriginsResponse> =>
  (call) => {
    const { allowedOrigins } = subject(call);
    return { data: allowedOrigins.map((origin) => renderOrigin(`${call.base}${call.path}`, origin)) };
  };

const add =
  <P>(subject: Subject<P>): Handler<P & { readonly body: WireOrigin }, WireOrigin> =>
  (call) => {
    const credential = subject(call);
    const { domain } = call.body;
    const id = newId(call.random);
    call.world.save(credentials, {
      ...credential,
      allowedOrigins: withOrigin(credential.allowedOrigins, id, domain),
    });
    return renderOrigin(`${call.base}${call.path}`, { id, domain });
  };

const get =
  <P>(subject: Subject<P>): Handler<P & { readonly originId: string }, WireOrigin> =>
  (call) => {
    const origin = findOrigin(subject(call), call.params.originId);
    return renderOrigin(`${call.base}${call.path.slice(0, call.path.lastIndexOf("/"))}`, origin);
  };

const remove =
  <P>(subject: Subject<P>): Handler<P & { readonly originId: string }, undefined> =>
  (call) => {
    const credential = subject(call);
    const origin = findOrigin(credential, call.params.originId);
    const allowedOrigins = credential.allowedOrigins.filter(({ id }) => id !== origin.id);
    call.world.save(credentials, { ...credential, allowedOrigins });
    return undefined;
  };

const getMe: HandlerOf<typeof me.getApiCredentialDetails> = (call) => renderMe(call.base, call.caller);

function findOrigin({ allowedOrigins }: Credential, id: string): AllowedOrigin {
  const origin = allowedOrigins.find((candidate) => candidate.id === id);
  if (origin === undefined) throw unknownEntity();
  return origin;
}

const ofCredential = {
  listAllowedOrigins: list(requireCredential),
  createAllowedOrigin: add(requireCredential),
  getAllowedOrigin: get(requireCredential),
  deleteAllowedOrigin: remove(requireCredential),
};
export const companyOriginHandlers: Handlers<typeof company> = ofCredential;
export const merchantOriginHandlers: Handlers<typeof merchant> = ofCredential;

export const ownCredentialHandlers: Handlers<typeof me> = {
  generateClientKey: generateOwnClientKey,
  getApiCredentialDetails: getMe,
  getAllowedOrigins: list(caller),
  addAllowedOrigin: add(caller),
  getAllowedOriginDetails: get(caller),
  removeAllowedOrigin: remove(caller),
};
