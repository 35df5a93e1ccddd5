import type { Company, Merchant } from "../domain/accounts/account.ts";
import { type ClockState, REAL_CLOCK } from "../domain/clock.ts";
import type { ApiKey } from "../domain/credentials/api-key.ts";
import type { Credential } from "../domain/credentials/credential.ts";
import { DEFAULT_SETTINGS, type Settings } from "../domain/settings.ts";
import type { Row, Sql, Value } from "./store.ts";

/** The sandbox's state inside one transaction, in the domain's own types. */
export class World {
  readonly #sql: Sql;

  constructor(sql: Sql) {
    this.#sql = sql;
  }

  async clock(): Promise<ClockState> {
    return (await this.#meta<ClockState>("clock")) ?? REAL_CLOCK;
  }

  setClock(clock: ClockState): Promise<void> {
    return this.#setMeta("clock", clock);
  }

  async settings(): Promise<Settings> {
    // Settings that came with a later release have their default in a state that is older.
    return { ...DEFAULT_SETTINGS, ...(await this.#meta<Partial<Settings>>("settings")) };
  }

  setSettings(settings: Settings): Promise<void> {
    return this.#setMeta("settings", settings);
  }

  /** Salt of the hashes of keys and passwords in this state. */
  salt(): Promise<string | undefined> {
    return this.#meta<string>("salt");
  }

  setSalt(salt: string): Promise<void> {
    return this.#setMeta("salt", salt);
  }

  /** Counts how often this state has been opened. */
  async countStart(): Promise<number> {
    const starts = ((await this.#meta<number>("starts")) ?? 0) + 1;
    await this.#setMeta("starts", starts);
    return starts;
  }

  async isEmpty(): Promise<boolean> {
    return (await this.#sql.all("SELECT id FROM companies LIMIT 1")).length === 0;
  }

  /** Removes everything but the salt, the clock and the settings. */
  async clear(): Promise<void> {
    for (const table of ["api_keys", "credentials", "merchants", "companies"])
      await this.#sql.run(`DELETE FROM ${table}`);
  }

  companies(): Promise<Company[]> {
    return this.#many("SELECT body FROM companies ORDER BY position");
  }

  company(id: string): Promise<Company | undefined> {
    return this.#one("SELECT body FROM companies WHERE id = $1", id);
  }

  saveCompany(company: Company): Promise<void> {
    return this.#save("companies", { id: company.id, body: JSON.stringify(company) });
  }

  merchants(companyId: string): Promise<Merchant[]> {
    return this.#many("SELECT body FROM merchants WHERE company_id = $1 ORDER BY position", companyId);
  }

  merchant(id: string): Promise<Merchant | undefined> {
    return this.#one("SELECT body FROM merchants WHERE id = $1", id);
  }

  saveMerchant(merchant: Merchant): Promise<void> {
    return this.#save("merchants", { id: merchant.id, company_id: merchant.companyId, body: JSON.stringify(merchant) });
  }

  credentials(ownerId: string): Promise<Credential[]> {
    return this.#many("SELECT body FROM credentials WHERE owner_id = $1 ORDER BY position", ownerId);
  }

  credential(id: string): Promise<Credential | undefined> {
    return this.#one("SELECT body FROM credentials WHERE id = $1", id);
  }

  credentialByUsername(username: string): Promise<Credential | undefined> {
    return this.#one("SELECT body FROM credentials WHERE username = $1", username);
  }

  saveCredential(credential: Credential): Promise<void> {
    const { id, owner, username } = credential;
    return this.#save("credentials", { id, owner_id: owner.id, username, body: JSON.stringify(credential) });
  }

  apiKeys(credentialId: string): Promise<ApiKey[]> {
    return this.#many("SELECT body FROM api_keys WHERE credential_id = $1 ORDER BY position", credentialId);
  }

  apiKeyByHash(hash: string): Promise<ApiKey | undefined> {
    return this.#one("SELECT body FROM api_keys WHERE hash = $1", hash);
  }

  saveApiKey(key: ApiKey): Promise<void> {
    const { id, credentialId, hash } = key;
    return this.#save("api_keys", { id, credential_id: credentialId, hash, body: JSON.stringify(key) });
  }

  /** New rows come last; a row that is saved again keeps its place. */
  async #save(table: string, columns: Readonly<Record<string, Value>>): Promise<void> {
    const names = Object.keys(columns);
    const values = names.map((_, index) => `$${index + 1}`);
    const updates = names.map((name) => `${name} = excluded.${name}`);
    await this.#sql.run(
      `INSERT INTO ${table} (${names.join(", ")}, position) ` +
        `VALUES (${values.join(", ")}, (SELECT COALESCE(MAX(position), 0) + 1 FROM ${table})) ` +
        `ON CONFLICT (id) DO UPDATE SET ${updates.join(", ")}`,
      ...Object.values(columns),
    );
  }

  async #many<T>(text: string, ...values: readonly Value[]): Promise<T[]> {
    return (await this.#sql.all(text, ...values)).map(bodyOf<T>);
  }

  async #one<T>(text: string, ...values: readonly Value[]): Promise<T | undefined> {
    const [row] = await this.#sql.all(text, ...values);
    return row && bodyOf<T>(row);
  }

  async #meta<T>(name: string): Promise<T | undefined> {
    const [row] = await this.#sql.all("SELECT value FROM meta WHERE name = $1", name);
    return row && (JSON.parse(String(row["value"])) as T);
  }

  async #setMeta(name: string, value: unknown): Promise<void> {
    await this.#sql.run(
      "INSERT INTO meta (name, value) VALUES ($1, $2) ON CONFLICT (name) DO UPDATE SET value = excluded.value",
      name,
      JSON.stringify(value),
    );
  }
}

function bodyOf<T>(row: Row): T {
  return JSON.parse(String(row["body"])) as T;
}
