import type { Fields } from "../ask.ts";
import { Card, Page } from "../parts/basics.tsx";
import { Snapshots } from "../parts/snapshots.tsx";
import { Worlds } from "../parts/worlds.tsx";
import { useLoaded, useSandbox } from "../sandbox.ts";

/** What each setting may be: the values that there are, or `quantity` for a number. */
type Choices = Readonly<Record<string, "quantity" | readonly unknown[]>>;

export function SettingsPage() {
  return (
    <Page title="Settings" name="Settings">
      <div class="halves">
        <Card title="What Adyen leaves open">
          <SettingsForm />
        </Card>
        <div class="column">
          <Snapshots />
          <Worlds />
        </div>
      </div>
    </Page>
  );
}

/** Each setting is changed where somebody changes it. */
function SettingsForm() {
  const { act } = useSandbox();
  const { value: choices } = useLoaded<Choices>("/settings/choices");
  const { value: settings } = useLoaded<Fields>("/settings");
  if (choices === undefined || settings === undefined) return null;
  const change = (name: string, value: unknown) =>
    void act(`Set ${name}`, (ask) => ask("/settings", "PATCH", { [name]: value }));
  return (
    <div class="settings">
      {Object.entries(choices).map(([name, allowed]) => (
        <label key={name}>
          <span>{wordsOf(name)}</span>
          {allowed === "quantity" ? (
            <input
              {...{ type: "number", min: "0", max: "1000000", step: "any", required: true }}
              {...{ name, key: String(settings[name]), defaultValue: String(settings[name]) }}
              onChange={({ currentTarget }) =>
                currentTarget.reportValidity() && change(name, Number(currentTarget.value))
              }
            />
          ) : (
            <select
              {...{ name, value: String(settings[name]) }}
              onChange={({ currentTarget }) =>
                change(
                  name,
                  allowed.find((each) => String(each) === currentTarget.value),
                )
              }
            >
              {allowed.map((each) => (
                <option key={String(each)} value={String(each)}>
                  {shownOf(each)}
                </option>
              ))}
            </select>
          )}
        </label>
      ))}
    </div>
  );
}

const shownOf = (value: unknown) => (value === true ? "yes" : value === false ? "no" : String(value));

/** `activationDelaySeconds`: "Activation delay seconds". */
function wordsOf(name: string): string {
  const words = name.replaceAll(/([a-z])([A-Z])/g, "$1 $2").split(" ");
  const plain = words.map((word) => (/^[A-Z]+$/.test(word) ? word : word.toLowerCase())).join(" ");
  return plain.charAt(0).toUpperCase() + plain.slice(1).replace("ip ", "IP ");
}
