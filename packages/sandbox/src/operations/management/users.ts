import type * as company from "@adyen-kit/client/management/v3/users-company-level";
import type * as merchant from "@adyen-kit/client/management/v3/users-merchant-level";
import type {
  CompanyUser,
  CreateCompanyUserRequest,
  UpdateCompanyUserRequest,
} from "@adyen-kit/client/management/v3/types";
import { type Document, merged, picked } from "../../domain/management/document.ts";
import { newId } from "../../domain/random.ts";
import { forbidden, invalid, type InvalidField, userRefused } from "../../domain/refusal.ts";
import { reachesUser } from "../../domain/scope.ts";
import { users } from "../../storage/management-kinds.ts";
import {
  type AccountParams,
  type Call,
  type Handler,
  type Handlers,
  reachedMerchants,
  type ResponseOf,
  requireAccount,
} from "../call.ts";
import { requireDocument, pageOfDocuments, withSelf } from "./documents.ts";

type UserRequest = CreateCompanyUserRequest | UpdateCompanyUserRequest;
interface UserParams extends AccountParams {
  readonly userId: string;
}

type Account = ReturnType<typeof requireAccount>;

/** What a caller sets. How a user signs in (`loginMethod`) is checked, and shown nowhere. */
const FIELDS = ["name", "email", "roles", "timeZoneCode", "accountGroups"] as const;

const list: Handler<
  AccountParams & { readonly username?: string | undefined },
  ResponseOf<typeof company.listUsers>
> = (call) => {
  const { id, level } = requireAccount(call);
  const wanted = (call.params.username ?? "").toLowerCase();
  const all = call.world.of(users, id);
  const reached = all.filter((user) => isReached(call, user, level));
  const found = reached.filter(({ body }) => body.username.toLowerCase().includes(wanted));
  const self = `${call.base}${call.path}`;
  return pageOfDocuments(call, found, ["username"], (user) => withSelf(`${self}/${user.id}`, user.body));
};

const create: Handler<AccountParams & { readonly body?: CreateCompanyUserRequest }, CompanyUser> = (call) => {
  const account = requireAccount(call);
  const request = call.body;
  const { username, email } = request;
  checkUser(call, request, account);
  if (call.settings.usernames === "email" && username !== email)
    throw userRefused([{ name: "username", value: username, message: "must be the same as the e-mail address" }]);
  if (call.world.all(users).some(({ body }) => body.username === username))
    throw userRefused([{ name: "username", value: username, message: "is taken" }]);
  const id = newId(call.random);
  const body = call.shaped({
    roles: ["Merchant standard role"],
    timeZoneCode: "Europe/Amsterdam",
    accountGroups: [],
    // None named means all: a caller that does not reach all hands on what it reaches.
    ...(account.level === "company" && { associatedMerchantAccounts: call.caller.associatedMerchantAccounts }),
    ...settable(request, account),
    id,
    username,
    email,
    active: true,
    apps: [],
  });
  call.world.save(users, { id, owner: account.id, createdAt: call.now, body });
  return withSelf(`${call.base}${call.path}/${id}`, body);
};

const get: Handler<UserParams, CompanyUser> = (call) => {
  const { body } = userIn(call);
  return withSelf(`${call.base}${call.path}`, body);
};

const update: Handler<UserParams & { readonly body?: UpdateCompanyUserRequest }, CompanyUser> = (call) => {
  const user = userIn(call);
  const account = requireAccount(call);
  const request = call.body;
  checkUser(call, request, account);
  const body = merged(user.body, { ...settable(request, account), ...picked(request, ["active"]) });
  call.world.save(users, { ...user, body });
  return withSelf(`${call.base}${call.path}`, body);
};

/** The user in the path, whom the caller must reach. */
function userIn(call: Call<UserParams>): Document<CompanyUser> {
  const { level } = requireAccount(call);
  const user = requireDocument(call, users, call.params.userId);
  if (!isReached(call, user, level)) throw forbidden();
  return user;
}

function isReached({ caller }: Call, { body }: Document<CompanyUser>, level: Account["level"]): boolean {
  return reachesUser(caller, level, body);
}

function settable(request: UserRequest, { level }: Account) {
  const { name } = request;
  return {
    ...picked(request, FIELDS),
    ...(name !== undefined && { name: picked(name, ["firstName", "lastName"]) }),
    ...(level === "company" && picked(request, ["associatedMerchantAccounts"])),
  };
}

function checkUser(call: Call, request: UserRequest, { companyId, level }: Account): void {
  const problems = userProblems(request);
  if (problems.length > 0) throw userRefused(problems);
  const reached = reachedMerchants(call, companyId);
  const unknown = (request.associatedMerchantAccounts ?? []).filter((id) => !reached.includes(id));
  if (unknown.length > 0) {
    const message = "is not a merchant account that the calling credential reaches";
    throw invalid(unknown.map((value) => ({ name: "associatedMerchantAccounts", value, message })));
  }
  if (request.associatedMerchantAccounts !== undefined && !reachesUser(call.caller, level, request)) {
    const message = "must name some: the calling credential does not reach all";
    throw invalid([{ name: "associatedMerchantAccounts", message }]);
  }
}

function userProblems({ email, timeZoneCode, loginMethod }: UserRequest): InvalidField[] {
  const problems: InvalidField[] = [];
  const check = (name: string, value: string | undefined, isRight: (value: string) => boolean, message: string) => {
    if (value !== undefined && !isRight(value)) problems.push({ name, value, message });
  };
  check("email", email, (value) => /^[^@\s]+@[^@\s]+$/.test(value), "must be an e-mail address");
  check("timeZoneCode", timeZoneCode, isTimeZone, "must be a time zone such as Europe/Amsterdam");
  check("loginMethod", loginMethod, (value) => value === "Email" || value === "SSO", "must be Email or SSO");
  return problems;
}

function isTimeZone(name: string): boolean {
  try {
    return Intl.DateTimeFormat("en", { timeZone: name }).resolvedOptions().timeZone !== "";
  } catch {
    return false;
  }
}

const handlers = { listUsers: list, createNewUser: create, getUserDetails: get };
export const companyUserHandlers: Handlers<typeof company> = { ...handlers, updateUserDetails: update };
export const merchantUserHandlers: Handlers<typeof merchant> = { ...handlers, updateUser: update };
