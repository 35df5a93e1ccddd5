import type { Fault } from "../../domain/faults.ts";
import { useState } from "preact/hooks";
import { Button, Card, Empty, Page, Tag } from "../parts/basics.tsx";
import { Field, Form } from "../parts/forms.tsx";
import { useLoaded, useSandbox } from "../sandbox.ts";

const KINDS: readonly (readonly [kind: Fault["kind"], name: string, effect: string])[] = [
  ["error", "error answer", "Nothing happens; the call is answered with an error."],
  ["reset", "reset before the effect", "The connection ends before anything happens."],
  ["latency", "latency", "The call takes effect and is answered late."],
  ["lost-answer", "lost answer after the effect", "The call takes effect; its answer never comes."],
  ["stall", "no answer ever", "The call takes effect; the connection stays open and silent."],
  ["truncated-body", "truncated body", "The call takes effect; its answer ends in the middle."],
  ["empty-body", "empty body", "The call takes effect; it is answered 200 with no body."],
  ["malformed-body", "malformed body", "The call takes effect; its answer is not JSON."],
  ["webhook-duplicate", "webhook twice", "An event that was accepted is delivered once more."],
  ["webhook-swap", "webhooks in another order", "The second waiting event goes before the first."],
];

const NUMBERS = ["status", "retryAfter", "milliseconds", "times", "probability"];

export function FaultsPage() {
  const { act } = useSandbox();
  const { value: faults } = useLoaded<readonly Fault[]>("/faults");
  return (
    <Page title="Faults" name="Faults">
      <div class="halves">
        <FaultForm />
        <Card
          title="Waiting for their calls"
          aside={
            <Button kind="small" onClick={() => void act("Remove faults", (ask) => ask("/faults", "DELETE", {}))}>
              Remove all
            </Button>
          }
        >
          <ul class="rows" id="faults">
            {faults?.map((fault) => (
              <FaultRow key={JSON.stringify(fault)} fault={fault} />
            ))}
          </ul>
          {faults?.length === 0 && (
            <Empty title="No fault waits">
              <p>Every call is answered as it should be. Add one to see what your program does with it.</p>
            </Empty>
          )}
        </Card>
      </div>
    </Page>
  );
}

function FaultRow({ fault: { kind, operation, world: _, ...more } }: { readonly fault: Fault }) {
  return (
    <li>
      <Tag tone="warn">{kind}</Tag> <code>{kind.startsWith("webhook-") ? "" : (operation ?? "any call")}</code>
      {Object.entries(more).map(([name, value]) => (
        <span class="quiet" key={name}>{`${name} ${value}`}</span>
      ))}
    </li>
  );
}

function FaultForm() {
  const { act, requests } = useSandbox();
  const [kind, setKind] = useState<string>("error");
  const seen = [...new Set(requests.flatMap(({ operation }) => operation?.split("/").at(-1) ?? []))].sort();
  const add = (text: (name: string) => string) => {
    const numbers = NUMBERS.filter((name) => text(name) !== "").map((name) => [name, Number(text(name))]);
    const operation = text("operation");
    const fault = { kind, ...(operation !== "" && { operation }), ...Object.fromEntries(numbers) };
    void act("Add fault", (ask) => ask("/faults", "POST", fault));
  };
  const isCalls = !kind.startsWith("webhook-");
  return (
    <Card title="Make calls fail">
      <Form onSubmit={add} name="New fault">
        <Field label="Kind" class="whole">
          <select name="kind" value={kind} onChange={({ currentTarget }) => setKind(currentTarget.value)}>
            {KINDS.map(([each, name]) => (
              <option key={each} value={each}>
                {name}
              </option>
            ))}
          </select>
        </Field>
        <p class="quiet whole">{KINDS.find(([each]) => each === kind)?.[2]}</p>
        {isCalls && (
          <Field label="Operation" class="whole">
            <input name="operation" placeholder="any, or generateNewApiKey" spellcheck={false} list="operations" />
          </Field>
        )}
        <datalist id="operations">
          {seen.map((name) => (
            <option key={name} value={name} />
          ))}
        </datalist>
        {kind === "error" && (
          <>
            <Field label="Status">
              <input name="status" type="number" min="400" max="599" defaultValue="500" required />
            </Field>
            <Field label="Retry after, seconds">
              <input name="retryAfter" type="number" min="0" max="86400" placeholder="none" />
            </Field>
          </>
        )}
        {kind === "latency" && (
          <Field label="Milliseconds">
            <input name="milliseconds" type="number" min="0" max="600000" defaultValue="1000" required />
          </Field>
        )}
        <Field label="Times">
          <input name="times" type="number" min="1" placeholder="1" />
        </Field>
        <Field label="Probability">
          <input name="probability" type="number" min="0" max="1" step="any" placeholder="always" />
        </Field>
        <div class="controls whole">
          <button class="main">Add fault</button>
        </div>
      </Form>
    </Card>
  );
}
