import type { Overview } from "../../control/overview.ts";
import type { KeyView } from "../../control/views.ts";
import { useAddress } from "../address.ts";
import { Button, Empty, Page, Tag } from "../parts/basics.tsx";
import { Search } from "../parts/forms.tsx";
import { Countdown, Time } from "../parts/time.tsx";
import { useLoaded, useSandbox } from "../sandbox.ts";

type CredentialRow = Overview["credentials"][number];

export function CredentialsPage() {
  const search = (useAddress().query.get("search") ?? "").toLowerCase();
  const { value: overview } = useLoaded<Overview>("/overview");
  const found = overview?.credentials.filter(({ id, username, account, description = "" }) =>
    [id, username, account, description].join(" ").toLowerCase().includes(search),
  );
  return (
    <Page title="Credentials and keys" name="Credentials">
      <div class="filters">
        <Search label="Search users, accounts, ids" />
      </div>
      {found?.map((credential) => (
        <Credential key={credential.id} credential={credential} />
      ))}
      {found?.length === 0 && (
        <Empty title={search === "" ? "There is no credential" : "No credential fits"}>
          <p>Management makes one: POST /v3/companies/…/apiCredentials.</p>
        </Empty>
      )}
    </Page>
  );
}

function Credential({ credential }: { readonly credential: CredentialRow }) {
  const { id, username, account, active, description, keys } = credential;
  return (
    <section class="card" aria-label={username}>
      <div class="head">
        <h2>{username}</h2>
        {!active && <Tag>inactive</Tag>}
        <span class="quiet">
          <code>{id}</code> {account} {description}
        </span>
      </div>
      <ul class="rows">
        {keys.map((key) => (
          <KeyRow key={key.id} credential={id} apiKey={key} />
        ))}
        {keys.length === 0 && <li class="quiet">No key yet: generateNewApiKey makes one.</li>}
      </ul>
    </section>
  );
}

function KeyRow({ credential, apiKey }: { readonly credential: string; readonly apiKey: KeyView }) {
  const { act } = useSandbox();
  const { id, standing, createdAt, worksFrom, worksUntil } = apiKey;
  const path = `/credentials/${encodeURIComponent(credential)}/keys/${encodeURIComponent(id)}`;
  const change = (what: "Extend" | "Expire") => (
    <Button
      {...{ kind: "small", label: `${what} key ${id}` }}
      onClick={() => void act(`${what} key ${id}`, (ask) => ask(`${path}/${what.toLowerCase()}`, "POST", {}))}
    >
      {what}
    </Button>
  );
  return (
    <li>
      <code>{id}</code> <Tag>{standing}</Tag>
      {standing === "pending" && <Countdown until={worksFrom} words="works in" />}
      {worksUntil !== undefined && standing !== "expired" && <Countdown until={worksUntil} words="ends in" />}
      <span class="quiet minor">
        made <Time at={createdAt} />
      </span>
      <span class="end">
        {standing === "superseded" && change("Extend")}
        {standing !== "expired" && change("Expire")}
      </span>
    </li>
  );
}
