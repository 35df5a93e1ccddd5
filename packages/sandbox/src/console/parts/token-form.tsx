import { keepToken } from "../ask.ts";
import { Card, Page } from "./basics.tsx";
import { Field, Form } from "./forms.tsx";

/** Asks for the token where the sandbox does. */
export function TokenForm({ problem, onGiven }: { readonly problem: string; readonly onGiven: () => void }) {
  return (
    <Page title="This sandbox asks for its token" name="Token">
      <Card>
        <p>{problem}</p>
        <Form
          class="inline"
          onSubmit={(text, form) => {
            keepToken(text("token"));
            form.reset();
            onGiven();
          }}
        >
          <Field label="Token, from the file control-token in the sandbox's data folder">
            <input name="token" type="password" required spellcheck={false} />
          </Field>
          <button class="main">Use token</button>
        </Form>
      </Card>
    </Page>
  );
}
