import type { SnapshotView } from "../../storage/snapshots.ts";
import { useLoaded, useSandbox } from "../sandbox.ts";
import { Button, Card } from "./basics.tsx";
import { Field, Form } from "./forms.tsx";
import { Time } from "./time.tsx";

export function Snapshots() {
  const { act } = useSandbox();
  const { value: snapshots } = useLoaded<readonly SnapshotView[]>("/snapshots");
  const pathOf = (name: string) => `/snapshots/${encodeURIComponent(name)}`;
  return (
    <Card title="State">
      <Form
        class="inline"
        onSubmit={(text, form) =>
          void act(`Keep snapshot ${text("name")}`, async (ask) => {
            await ask(pathOf(text("name")), "POST", {});
            form.reset();
          })
        }
      >
        <Field label="Name of a snapshot">
          <input name="name" required pattern="[\w.\-]{1,64}" spellcheck={false} />
        </Field>
        <button>Keep snapshot</button>
      </Form>
      <ul class="rows">
        {snapshots?.map(({ name, createdAt }) => (
          <li key={name}>
            <strong>{name}</strong>
            <span class="quiet">
              <Time at={createdAt} />
            </span>
            <span class="end">
              <Button
                {...{ kind: "small", label: `Restore snapshot ${name}` }}
                onClick={() =>
                  void act(`Restore snapshot ${name}`, (ask) => ask(`${pathOf(name)}/restore`, "POST", {}))
                }
              >
                Restore
              </Button>
              <Button
                {...{ kind: "small", label: `Remove snapshot ${name}` }}
                onClick={() => void act(`Remove snapshot ${name}`, (ask) => ask(pathOf(name), "DELETE", {}))}
              >
                Remove
              </Button>
            </span>
          </li>
        ))}
      </ul>
      {snapshots?.length === 0 && (
        <p class="quiet">No snapshot was kept. One brings all of this world back, clock too.</p>
      )}
      <hr />
      <p class="controls">
        <span class="quiet">A reset removes everything and seeds the world again: ids and keys stay.</span>
        <Button
          kind="danger"
          onClick={() => {
            if (confirm("Remove everything in this world, and seed it again?"))
              void act("Reset", (ask) => ask("/reset", "POST", {}));
          }}
        >
          Reset
        </Button>
      </p>
    </Card>
  );
}
