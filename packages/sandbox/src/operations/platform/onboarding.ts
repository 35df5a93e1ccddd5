import type * as hosted from "@adyen-kit/client/legal-entity/v4/hosted-onboarding";
import type * as terms from "@adyen-kit/client/legal-entity/v4/terms-of-service";
import { newPspReference, newStepToken } from "../../domain/random.ts";
import { unknownEntity } from "../../domain/refusal.ts";
import { timeOf } from "../../platform/platform-context.ts";
import { termsAcceptances, termsDocuments } from "../../storage/platform-kinds.ts";
import type { HandlerOf, Handlers } from "../call.ts";
import { checkReference, LEGAL_ENTITY, requireOne } from "./resources.ts";

/** An address of the platform's form and signature. Nobody is onboarded behind it: every check passes here as it is. */
const onboardingLink: HandlerOf<typeof hosted.getLinkToAdyenhostedOnboardingPage> = (call) => {
  const { id } = requireOne(call, LEGAL_ENTITY, call.params.id);
  const query = new URLSearchParams({ signature: newStepToken(call.random), cd: id });
  const { locale, redirectUrl } = call.body;
  if (locale !== undefined) query.set("locale", locale);
  if (redirectUrl !== undefined) query.set("redirectUrl", redirectUrl);
  const form = `xtl-${newStepToken(call.random).slice(0, 8)}`;
  return { url: `https://balanceplatform-test.adyen.com/balanceplatform/uo/form/${form}?${query.toString()}` };
};

export const hostedOnboardingHandlers = {
  getLinkToAdyenhostedOnboardingPage: onboardingLink,
  listHostedOnboardingPageThemes: "by example",
  getOnboardingLinkTheme: "by example",
} as const;

/** What every legal entity of a platform accepts. */
const NEEDED = ["adyenForPlatformsAdvanced"] as const;

const getTerms: HandlerOf<typeof terms.getTermsOfServiceDocument> = (call) => {
  const { id: owner } = requireOne(call, LEGAL_ENTITY, call.params.id);
  const { type, language, termsOfServiceDocumentFormat = "JSON" } = call.body;
  const id = newPspReference(call.random);
  const document = Buffer.from(`Terms of service of the sandbox: ${type}, ${language}.`).toString("base64");
  const body = { id: owner, type, language, termsOfServiceDocumentFormat, termsOfServiceDocumentId: id, document };
  call.world.save(termsDocuments, { id, owner, createdAt: call.now, body });
  return body;
};

const acceptTerms: HandlerOf<typeof terms.acceptTermsOfService> = (call) => {
  const { id: owner } = requireOne(call, LEGAL_ENTITY, call.params.id);
  const document = call.world.one(termsDocuments, call.params.termsofservicedocumentid);
  if (document?.owner !== owner) throw unknownEntity("Terms of service document not found");
  const { type, language, termsOfServiceDocumentId } = document.body;
  const { acceptedBy, ipAddress } = call.body;
  checkReference(call, LEGAL_ENTITY, "acceptedBy", acceptedBy);
  const id = newPspReference(call.random);
  const accepted = { id, acceptedBy, ...(ipAddress !== undefined && { ipAddress }), type, language };
  const body = { ...accepted, termsOfServiceDocumentId };
  const kept = { ...body, createdAt: timeOf(call) };
  call.world.save(termsAcceptances, { id, owner, createdAt: call.now, body: kept });
  return body;
};

const acceptances: HandlerOf<typeof terms.getTermsOfServiceInformationForLegalEntity> = (call) => {
  const { id: acceptedFor } = requireOne(call, LEGAL_ENTITY, call.params.id);
  const all = call.world.of(termsAcceptances, acceptedFor);
  return {
    data: all.map(({ body: { id, acceptedBy, createdAt, type } }) => ({
      id,
      acceptedBy,
      acceptedFor,
      createdAt,
      type,
    })),
  };
};

const termsStatus: HandlerOf<typeof terms.getTermsOfServiceStatus> = (call) => {
  const { id } = requireOne(call, LEGAL_ENTITY, call.params.id);
  const accepted = new Set(call.world.of(termsAcceptances, id).map(({ body }) => body.type));
  return { termsOfServiceTypes: NEEDED.filter((type) => !accepted.has(type)) };
};

const acceptedTerms: HandlerOf<typeof terms.getAcceptedTermsOfServiceDocument> = (call) => {
  const { id } = requireOne(call, LEGAL_ENTITY, call.params.id);
  const reference = call.params.termsofserviceacceptancereference;
  const acceptance = call.world.one(termsAcceptances, reference);
  if (acceptance?.owner !== id) throw unknownEntity("Terms of service acceptance not found");
  const { document } = call.world.one(termsDocuments, acceptance.body.termsOfServiceDocumentId ?? "")?.body ?? {};
  const termsOfServiceDocumentFormat = call.params.termsOfServiceDocumentFormat ?? "JSON";
  return { id, document, termsOfServiceAcceptanceReference: reference, termsOfServiceDocumentFormat };
};

export const termsHandlers: Handlers<typeof terms> = {
  getTermsOfServiceDocument: getTerms,
  acceptTermsOfService: acceptTerms,
  getTermsOfServiceInformationForLegalEntity: acceptances,
  getTermsOfServiceStatus: termsStatus,
  getAcceptedTermsOfServiceDocument: acceptedTerms,
};
