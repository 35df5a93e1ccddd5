import { merged } from "../../../domain/management/document.ts";
import { newId } from "../../../domain/random.ts";
import { invalid, userRefused } from "../../../domain/refusal.ts";
import { merchants } from "../../../store/kinds.ts";
import { users } from "../../../store/management-kinds.ts";
import { accountOf, type Call, type Room } from "../../call.ts";
import { documentIn, filtered, pageOfDocuments, withSelf } from "./documents.ts";

type Fields = Readonly<Record<string, unknown>>;

/** What is checked of a user. */
interface UserFields {
  readonly email?: string;
  readonly timeZoneCode?: string;
  readonly associatedMerchantAccounts?: readonly string[];
}

const list: Room = async (call) => {
  const { id } = await accountOf(call);
  const found = filtered(call, await call.world.of(users, id), { username: ({ body }) => body["username"] });
  const self = `${call.base}${call.path}`;
  return pageOfDocuments(call, found, (user) => withSelf(`${self}/${user.id}`, user.body));
};

const create: Room = async (call) => {
  const account = await accountOf(call);
  const { loginMethod: _, ...request } = call.body as Fields;
  const taken = (await call.world.all(users)).some(({ body }) => body["username"] === request["username"]);
  if (taken) {
    const message = "is taken";
    throw userRefused([{ name: "username", value: String(request["username"]), message }]);
  }
  await checkUser(call, request, account.companyId);
  const id = newId(call.random);
  const body = {
    ...{
      id,
      active: true,
      roles: ["Merchant standard role"],
      timeZoneCode: "Europe/Amsterdam",
      apps: [],
      accountGroups: [],
    },
    ...(account.level === "company" && { associatedMerchantAccounts: [] }),
    ...request,
  };
  await call.world.save(users, { id, owner: account.id, createdAt: call.now, body });
  return withSelf(`${call.base}${call.path}/${id}`, body);
};

const get: Room = async (call) => {
  const { body } = await documentIn(call, users, "userId");
  return withSelf(`${call.base}${call.path}`, body);
};

const update: Room = async (call) => {
  const user = await documentIn(call, users, "userId");
  const { loginMethod: _, ...request } = call.body as Fields;
  await checkUser(call, request, (await accountOf(call)).companyId);
  const body = merged(user.body, request);
  await call.world.save(users, { ...user, body });
  return withSelf(`${call.base}${call.path}`, body);
};

async function checkUser({ world }: Call, request: UserFields, companyId: string): Promise<void> {
  const { email, timeZoneCode, associatedMerchantAccounts = [] } = request;
  if (email !== undefined && !/^[^@\s]+@[^@\s]+$/.test(email))
    throw userRefused([{ name: "email", value: email, message: "must be an e-mail address" }]);
  if (timeZoneCode !== undefined && !isTimeZone(timeZoneCode)) {
    const message = "must be a time zone such as Europe/Amsterdam";
    throw userRefused([{ name: "timeZoneCode", value: timeZoneCode, message }]);
  }
  const known = (await world.of(merchants, companyId)).map(({ id }) => id);
  const unknown = associatedMerchantAccounts.filter((id) => !known.includes(id));
  if (unknown.length > 0) {
    const message = "is not a merchant account of the company";
    throw invalid(unknown.map((value) => ({ name: "associatedMerchantAccounts", value, message })));
  }
}

function isTimeZone(name: string): boolean {
  try {
    return Intl.DateTimeFormat("en", { timeZone: name }).resolvedOptions().timeZone !== "";
  } catch {
    return false;
  }
}

export const userRooms: Readonly<Record<string, Room>> = Object.fromEntries(
  ["company", "merchant"].flatMap((level) => [
    [`management/users-${level}-level/listUsers`, list],
    [`management/users-${level}-level/createNewUser`, create],
    [`management/users-${level}-level/getUserDetails`, get],
    [`management/users-${level}-level/${level === "company" ? "updateUserDetails" : "updateUser"}`, update],
  ]),
);
