import assert from "node:assert/strict";
import { describe, test, type TestContext } from "node:test";
import { transactionOutcome } from "@adyen-kit/client/terminal";
import { missingBrowser, startBrowser } from "./support/browser.ts";
import { startFrozen } from "./support/requests.ts";
import { visit } from "./support/shop.ts";
import { cloudTerminal, pairsOf, pay, POI_ID, SALE_ID, untilBusy } from "./support/terminal.ts";

async function attended(t: TestContext) {
  const sandbox = await startFrozen({ settings: { terminals: "attended" } });
  t.after(() => sandbox.close());
  const shown = (await sandbox.control.terminals()).find(({ id }) => id === POI_ID);
  assert.ok(shown !== undefined);
  return { sandbox, terminal: cloudTerminal(sandbox), page: `${sandbox.url}${shown.page}` };
}

const exchangeOf = (serviceId: string) => JSON.stringify([POI_ID, SALE_ID, serviceId]);

describe("a terminal at which somebody stands", () => {
  test("takes the payment once the right PIN was typed, and none with a page that is out of date", async (t) => {
    const { sandbox, terminal, page } = await attended(t);
    const paying = terminal.send("Payment", pay(120), { serviceId: "PIN1" }).then(({ PaymentResponse: each }) => each);
    await untilBusy(sandbox, "PIN1");
    const form = (pin: string) => ({ exchange: exchangeOf("PIN1"), choice: "pay", pin });
    assert.match(await (await visit(page)).text(), /EUR 120\.00[\s\S]*name="pin"/);
    assert.equal((await visit(page, { ...form("1234"), exchange: exchangeOf("PIN0") })).status, 303);
    const wrong = await visit(page, form("4321"));
    assert.equal(wrong.status, 422);
    assert.match(await wrong.text(), /2 tries left/);
    assert.equal((await visit(page, form("1234"))).status, 303);
    assert.equal((await paying).Response.Result, "Success");
    assert.match(
      await (await visit(page)).text(),
      /EUR 120\.00: Approved[\s\S]*id="receipt"[\s\S]*\*{12}9999[\s\S]*APPROVED/,
    );
  });

  test("ends the payment with the third wrong PIN, and when the shopper cancels", async (t) => {
    const { sandbox, terminal, page } = await attended(t);
    const wrong = terminal.send("Payment", pay(120), { serviceId: "PIN2" }).then(({ PaymentResponse: each }) => each);
    await untilBusy(sandbox, "PIN2");
    for (let count = 0; count < 3; count += 1)
      await visit(page, { exchange: exchangeOf("PIN2"), choice: "pay", pin: "0000" });
    assert.equal((await wrong).Response.ErrorCondition, "WrongPIN");
    const cancelled = terminal
      .send("Payment", pay(1), { serviceId: "CANCEL" })
      .then(({ PaymentResponse: each }) => each);
    await untilBusy(sandbox, "CANCEL");
    await visit(page, { exchange: exchangeOf("CANCEL"), choice: "cancel" });
    const { Response: said } = await cancelled;
    assert.deepEqual(
      [said.ErrorCondition, pairsOf(said.AdditionalResponse)["message"]],
      ["Cancel", "108 Shopper cancelled tx"],
    );
  });

  test("is busy meanwhile, says what with, and is freed by an abort", async (t) => {
    const { sandbox, terminal } = await attended(t);
    const paying = terminal.send("Payment", pay(1), { serviceId: "FIRST" }).then(({ PaymentResponse: each }) => each);
    await untilBusy(sandbox, "FIRST");
    const { PaymentResponse: second } = await terminal.send("Payment", pay(1));
    const said = pairsOf(second.Response.AdditionalResponse);
    assert.deepEqual([second.Response.ErrorCondition, said["serviceId"]], ["Busy", "FIRST"]);
    assert.match(said["message"] ?? "", /PaymentRequest is in Progress$/);
    const { DiagnosisResponse: diagnosis } = await terminal.send("Diagnosis", {});
    assert.equal(diagnosis.POIStatus?.GlobalStatus, "Busy");
    const MessageReference = { MessageCategory: "Payment", SaleID: SALE_ID, ServiceID: "FIRST" } as const;
    const { TransactionStatusResponse: status } = await terminal.send("TransactionStatus", { MessageReference });
    assert.equal(status.Response.ErrorCondition, "InProgress");
    const other = { MessageReference: { ...MessageReference, ServiceID: "OTHER" }, AbortReason: "MerchantAbort" };
    assert.equal(await terminal.send("Abort", other), undefined);
    assert.equal(await terminal.send("Abort", { MessageReference, AbortReason: "MerchantAbort" }), undefined);
    const { Response: aborted } = await paying;
    assert.deepEqual(
      [aborted.ErrorCondition, pairsOf(aborted.AdditionalResponse)["message"]],
      ["Aborted", "104 Merchant cancelled tx"],
    );
    const outcome = await transactionOutcome(terminal, { serviceId: "FIRST" });
    assert.equal(
      outcome.found && outcome.answer.RepeatedResponseMessageBody.PaymentResponse?.Response.ErrorCondition,
      "Aborted",
    );
  });

  test("asks what the register wants to know: yes or no, something to type, something to choose", async (t) => {
    const { sandbox, terminal, page } = await attended(t);
    const output = (texts: string[], entries: string[] = []) => ({
      ...{ Device: "CustomerDisplay", InfoQualify: "Display" },
      OutputContent: { OutputFormat: "Text", OutputText: texts.map((Text) => ({ Text })) },
      ...(entries.length > 0 && {
        MenuEntry: entries.map((Text) => ({ OutputFormat: "Text", OutputText: [{ Text }] })),
      }),
    });
    const question = (InputCommand: string, serviceId: string, shown: object) => {
      const InputData = { Device: "CustomerInput", InfoQualify: "Input", InputCommand, MaxInputTime: 30 };
      const asked = { DisplayOutput: shown, InputData } as never;
      return terminal.send("Input", asked, { serviceId }).then(({ InputResponse: each }) => each.InputResult);
    };
    const answer = async (serviceId: string, words: RegExp, form: Record<string, string>) => {
      await untilBusy(sandbox, serviceId);
      assert.match(await (await visit(page)).text(), words);
      await visit(page, { exchange: exchangeOf(serviceId), ...form });
    };
    const confirmed = question("GetConfirmation", "ASK1", output(["Receipt?"]));
    await answer("ASK1", /<h1>Receipt\?/, { choice: "no" });
    assert.deepEqual((await confirmed).Input, { InputCommand: "GetConfirmation", ConfirmedFlag: false });
    const typed = question("TextString", "ASK2", output(["E-mail"]));
    await answer("ASK2", /E-mail[\s\S]*name="text"/, { text: "a@b.example" });
    assert.deepEqual((await typed).Input, { InputCommand: "TextString", TextInput: "a@b.example" });
    const chosen = question("GetMenuEntry", "ASK3", output(["Tip"], ["None", "10 %"]));
    await answer("ASK3", /None<[\s\S]*10 %</, { choice: "1" });
    assert.deepEqual((await chosen).Input, { InputCommand: "GetMenuEntry", MenuEntryNumber: [0, 1] });
    const nobody = question("GetConfirmation", "ASK4", output(["Anybody?"]));
    await untilBusy(sandbox, "ASK4");
    await sandbox.clock.advance({ seconds: 30 });
    assert.equal((await nobody).Response.ErrorCondition, "Cancel");
  });

  test("gives up waiting by the sandbox's clock, after 150 seconds", async (t) => {
    const { sandbox, terminal } = await attended(t);
    const paying = terminal.send("Payment", pay(1), { serviceId: "LATE" }).then(({ PaymentResponse: each }) => each);
    await untilBusy(sandbox, "LATE");
    await sandbox.clock.advance({ seconds: 149 });
    assert.ok((await sandbox.control.terminals()).some(({ busyWith }) => busyWith === "LATE"));
    await sandbox.clock.advance({ seconds: 1 });
    assert.equal(pairsOf((await paying).Response.AdditionalResponse)["message"], "126 Shopper did not present card");
  });

  test("has a page that nobody finds who was not told where it is", async (t) => {
    const { sandbox, page } = await attended(t);
    assert.equal((await visit(page)).status, 200);
    assert.equal((await visit(`${sandbox.url}/_sandbox/shopper/terminal/${POI_ID}`)).status, 404);
    const elsewhere = await fetch(page, {
      method: "POST",
      headers: { "sec-fetch-site": "cross-site" },
      body: new URLSearchParams({ choice: "pay" }),
    });
    assert.equal(elsewhere.status, 403);
  });

  test("is paid at by keyboard alone, without a script", { skip: missingBrowser }, async (t) => {
    const { terminal, page } = await attended(t);
    const browser = await startBrowser();
    t.after(() => browser.close());
    const tab = await (await browser.newContext({ javaScriptEnabled: false })).newPage();
    await tab.goto(page);
    assert.equal(await tab.getByRole("heading").textContent(), "Ready");
    const paying = terminal.send("Payment", pay(250)).then(({ PaymentResponse: each }) => each);
    // The page looks again by itself.
    await tab.getByLabel("PIN").waitFor();
    await tab.keyboard.type("1234");
    await tab.keyboard.press("Enter");
    assert.equal((await paying).Response.Result, "Success");
    await tab.getByText("EUR 250.00: Approved").waitFor();
  });
});
