import type * as android from "@adyen-kit/client/management/v3/android-files-company-level";
import type { AndroidApp } from "@adyen-kit/client/management/v3/types";
import type { ReadonlyDeep } from "../../domain/fields.ts";
import type { Document } from "../../domain/management/document.ts";
import { pageOf } from "../../domain/page.ts";
import { newEntityId } from "../../domain/random.ts";
import { unknownEntity } from "../../domain/refusal.ts";
import { androidApps, androidCertificates } from "../../storage/management-kinds.ts";
import { type Call, type HandlerOf, type Handlers, requireCompany, requireWholeAccount } from "../call.ts";
import { filtered } from "./documents.ts";

type App = Document<Omit<AndroidApp, "status">>;

/** Milliseconds in which the platform reads what was uploaded. */
const PROCESSING = 600_000;
const YEAR = 365 * 86_400_000;

/** The description does not say how the file is sent: what is in it is not looked at. */
const uploadApp: HandlerOf<typeof android.uploadAndroidApp> = (call) => {
  const { id: owner } = requireWholeAccount(call);
  const count = call.world.of(androidApps, owner).length + 1;
  const id = newEntityId("ANDA", call.random, 21);
  const body = {
    id,
    packageName: `com.example.app${count}`,
    versionCode: count,
    versionName: `1.${count}`,
    label: `App ${count}`,
  };
  call.world.save(androidApps, { id, owner, createdAt: call.now, body });
  return { id };
};

const listApps: HandlerOf<typeof android.listAndroidApps> = (call) => {
  const { id } = requireCompany(call);
  const found = filtered(call, call.world.of(androidApps, id), {
    packageName: ({ body }) => body.packageName,
    versionCode: ({ body }) => body.versionCode,
  });
  return { data: pageOf(found, call.page).items.map((app) => render(app, call.now)) };
};

const getApp: HandlerOf<typeof android.getAndroidApp> = (call) => render(appIn(call), call.now);

const reprocessApp: HandlerOf<typeof android.reprocessAndroidApp> = (call) => {
  requireWholeAccount(call);
  const app = appIn(call);
  call.world.save(androidApps, { ...app, createdAt: call.now });
  return { Message: `The app ${app.id} is processed again.` };
};

function appIn(call: Call<{ readonly companyId: string; readonly id: string }>): App {
  const { id: owner } = requireCompany(call);
  const app = call.world.one(androidApps, call.params.id);
  if (app === undefined || app.owner !== owner) throw unknownEntity();
  return app;
}

function render({ body, createdAt }: App, now: number): ReadonlyDeep<AndroidApp> {
  return { ...body, status: now >= createdAt + PROCESSING ? "ready" : "processing" };
}

const uploadCertificate: HandlerOf<typeof android.uploadAndroidCertificate> = (call) => {
  const { id: owner } = requireWholeAccount(call);
  const count = call.world.of(androidCertificates, owner).length + 1;
  const id = newEntityId("ANDC", call.random, 21);
  const body = {
    id,
    name: `certificate${count}`,
    extension: ".crt",
    status: "Active",
    notBefore: new Date(call.now).toISOString(),
    notAfter: new Date(call.now + YEAR).toISOString(),
  };
  call.world.save(androidCertificates, { id, owner, createdAt: call.now, body });
  return { id };
};

const listCertificates: HandlerOf<typeof android.listAndroidCertificates> = (call) => {
  const { id } = requireCompany(call);
  const all = call.world.of(androidCertificates, id);
  const found = filtered(call, all, { certificateName: ({ body }) => body.name });
  return { data: pageOf(found, call.page).items.map(({ body }) => body) };
};

export const androidHandlers: Handlers<typeof android> = {
  uploadAndroidApp: uploadApp,
  listAndroidApps: listApps,
  getAndroidApp: getApp,
  reprocessAndroidApp: reprocessApp,
  uploadAndroidCertificate: uploadCertificate,
  listAndroidCertificates: listCertificates,
};
