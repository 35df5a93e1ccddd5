import { useState } from "preact/hooks";
import type { Seeded } from "../../seed/seed.ts";
import { useLoaded, useSandbox } from "../sandbox.ts";
import { Button, Card, Link, Tag } from "./basics.tsx";
import { Copy } from "./code.tsx";
import { Field, Form } from "./forms.tsx";

interface Made {
  readonly title: string;
  readonly seeded?: Seeded | undefined;
}

export function Worlds() {
  const { act, world } = useSandbox();
  const { value: names = [] } = useLoaded<readonly string[]>("/worlds");
  const [made, setMade] = useState<Made>();
  const make = (name: string, companyId: string, form: HTMLFormElement) =>
    act(`Make world ${name}`, async (ask) => {
      const seed = companyId === "" ? {} : { seed: { companyId } };
      const { seeded } = await ask<{ seeded?: Seeded }>(`/worlds/${encodeURIComponent(name)}`, "POST", seed);
      const title =
        seeded === undefined ? `There is a world ${name} already.` : `Keys of the world ${name}, shown once:`;
      setMade({ title, seeded });
      form.reset();
    });
  const renew = () =>
    act("Make new keys", async (ask) =>
      setMade({ title: "New keys, shown once:", seeded: await ask<Seeded>("/keys", "POST", {}) }),
    );
  /** Nobody looks at a world from here when it goes: the one that is shown cannot be removed. */
  const remove = (name: string) =>
    act(`Remove world ${name}`, (ask) => ask(`/worlds/${encodeURIComponent(name)}`, "DELETE", {}));
  return (
    <Card title="Worlds">
      <ul class="rows">
        {names.map((name) => (
          <li key={name}>
            <Link to={["settings"]} query={{ world: name }}>
              {name}
            </Link>
            {name === world && <Tag tone="good">shown</Tag>}
            {name !== "default" && name !== world && (
              <span class="end">
                <Button
                  {...{ kind: "small", label: `Remove world ${name}` }}
                  onClick={() => {
                    if (confirm(`Remove the world ${name} and everything in it?`)) void remove(name);
                  }}
                >
                  Remove
                </Button>
              </span>
            )}
          </li>
        ))}
      </ul>
      <Form class="inline" onSubmit={(text, form) => void make(text("name"), text("companyId"), form)}>
        <Field label="Name of a world">
          <input name="name" required pattern="[\w.\-]{1,64}" spellcheck={false} />
        </Field>
        <Field label="Company">
          <input name="companyId" placeholder="AcmeGroup" spellcheck={false} />
        </Field>
        <button>Make world</button>
      </Form>
      {made !== undefined && <NewKeys made={made} />}
      <hr />
      <p class="controls">
        <span class="quiet">
          Keys are shown once and kept as hashes. Whoever lost them makes new ones, which ends the old.
        </span>
        <Button
          kind="danger"
          onClick={() => {
            if (confirm(`End the keys of the world ${world}, and make new ones?`)) void renew();
          }}
        >
          Make new keys
        </Button>
      </p>
    </Card>
  );
}

/** The only time that anybody sees them. */
function NewKeys({ made: { title, seeded } }: { readonly made: Made }) {
  return (
    <div id="new-keys">
      <p class="quiet">{title}</p>
      {seeded?.credentials.map(({ username, apiKey }) => (
        <p class="secret" key={username}>
          <span>{username}</span> <code tabIndex={0}>{apiKey}</code> <Copy text={apiKey}>Copy</Copy>
        </p>
      ))}
    </div>
  );
}
