import type { RandomSource } from "../domain/random.ts";
import { hostedPages } from "../storage/kinds.ts";
import { takenOnce } from "../storage/taken-once.ts";
import type { Storage } from "../storage/storage.ts";
import { terminalOfPage } from "../storage/terminal-kinds.ts";
import { World } from "../storage/world.ts";
import { worldNames } from "../storage/world-names.ts";
import type { Dispatcher } from "../webhooks/dispatcher.ts";
import type { SandboxResponse, SandboxRequest } from "../http/message.ts";
import type { Router } from "../http/router.ts";
import { SHOPPER_BASE } from "../payments/actions.ts";
import { shopperSteps } from "../storage/payment-kinds.ts";
import { settleDue } from "../payments/scheduled-work.ts";
import { visitBank } from "./bank-page.ts";
import { beginsStep, visitChallenge } from "./challenge-page.ts";
import { visitDone } from "./done-page.ts";
import { html } from "./html.ts";
import { visitPay } from "./pay-page.ts";
import { visitTerminal } from "./terminal-page.ts";
import { notFound, show, type Visitor } from "./visit.ts";

export interface ShopperContext {
  readonly storage: Storage;
  readonly dispatcher: Pick<Dispatcher, "wake">;
  readonly random: RandomSource;
  readonly realTime: () => number;
  readonly url: () => string;
  /** Makes addresses that nobody can guess. */
  readonly salt: string;
  /** Is notified of what should not have happened. */
  readonly onError: (error: unknown) => void;
}

const VISITORS: Readonly<Record<string, Visitor>> = {
  redirect: visitBank,
  "3ds2": visitChallenge,
  pay: visitPay,
  done: visitDone,
};

const METHODS = ["GET", "HEAD", "POST"];

/** Routes the pages of issuers, banks and Adyen that a shopper sees. They work without scripts. */
export function addShopperPages(router: Router, context: ShopperContext): void {
  for (const [kind, visitor] of Object.entries(VISITORS))
    for (const method of METHODS)
      router.add(method, `${SHOPPER_BASE}/${kind}/{id}`, (request, { params: { id = "" } }) =>
        respond(context, request, { id, visitor, isIn: (world) => hasStep(world, id) }),
      );
  for (const method of METHODS)
    router.add(method, `${SHOPPER_BASE}/terminal/{id}`, (request, { params: { id = "" } }) => {
      const terminalIn = (world: World) => terminalOfPage(world, id, context.salt);
      const visitor: Visitor = (visit) => visitTerminal(visit, terminalIn(visit.world) ?? "");
      return respond(context, request, { id, visitor, isIn: (world) => terminalIn(world) !== undefined });
    });
  router.addFallback(SHOPPER_BASE, (_, { allowed }) => (allowed.length > 0 ? notAllowed() : notFound()));
}

/** A page, by the id in its address, which nobody can guess. */
interface Page {
  readonly id: string;
  readonly visitor: Visitor;
  /** Whether it is of this world. */
  readonly isIn: (world: World) => boolean;
}

function hasStep(world: World, id: string): boolean {
  return world.one(shopperSteps, id) !== undefined || world.one(hostedPages, id) !== undefined;
}

async function respond(context: ShopperContext, request: SandboxRequest, page: Page): Promise<SandboxResponse> {
  const form = request.method === "POST" ? new URLSearchParams(request.body) : undefined;
  // A page of another site must not pay for anybody. It may begin a challenge, as the SDK in a shop's page does.
  const begins = form === undefined || (page.visitor === visitChallenge && beginsStep(form));
  if (!begins && !/^(same-origin|none|undefined)$/.test(String(request.headers["sec-fetch-site"])))
    return show(403, "Not from here", html`<h1>Open this page itself</h1>`);
  try {
    return await visited(context, page, form);
  } catch (error) {
    context.onError(error);
    return show(500, "Error", html`<h1>Something went wrong here</h1><p class="note">Nothing was paid.</p>`);
  } finally {
    context.dispatcher.wake();
  }
}

function visited(
  { storage, random, realTime, url }: ShopperContext,
  { id, visitor, isIn }: Page,
  form: URLSearchParams | undefined,
): Promise<SandboxResponse> {
  return storage.transaction((sql) => {
    for (const name of worldNames(sql)) {
      const world = new World(sql, name);
      if (!isIn(world)) continue;
      const { settings } = world.conditions();
      const visit = { world, now: world.now(realTime), settings, random: takenOnce(sql, random), url: url(), id, form };
      settleDue(visit);
      return visitor(visit);
    }
    return notFound();
  });
}

function notAllowed(): SandboxResponse {
  const answer = show(405, "Not allowed", html`<h1>A page is looked at, or its form is sent</h1>`);
  return { ...answer, headers: { ...answer.headers, allow: METHODS.join(", ") } };
}
