import type { FrameLocator, Page } from "playwright-core";

export { sandboxPerWorker } from "./sandbox-fixture.ts";

/** A card as a shopper types it. What is left out is that of Adyen's first test card, a VISA without 3-D Secure. */
export interface ShopperCard {
  readonly number?: string;
  /** `03/30` */
  readonly expiry?: string;
  /** Empty: the card has none. */
  readonly cvc?: string;
  /** Typed where the form asks for it. */
  readonly holderName?: string;
}

/** Adyen's test cards that most tests need. All expire in 03/30 and have the code 737. */
export const TEST_CARDS = {
  approved: { number: "4111111111111111" },
  /** The holder's name decides: needs `hasHolderName` of the card component. */
  refused: { number: "4111111111111111", holderName: "DECLINED" },
  /** Its issuer asks for 3-D Secure, with a challenge. */
  challenge: { number: "4917610000000000" },
  /** Its issuer asks for 3-D Secure, without a challenge. */
  frictionless: { number: "5201281505129736" },
} as const satisfies Readonly<Record<string, ShopperCard>>;

/**
 * Types a card into the card form of Adyen's Drop-in, Card component or custom card. Waits until the form is ready.
 *
 * @throws Error of Playwright where there is no such form within its own time-out.
 */
export async function fillCard(page: Page, card: ShopperCard = {}): Promise<void> {
  const { number = TEST_CARDS.approved.number, expiry = "03/30", cvc = "737", holderName } = card;
  const field = (name: string) =>
    page.frameLocator(`[data-cse=${name}] iframe >> visible=true`).locator("input[data-fieldtype]");
  // The SDK sets one field up after the other, and loses what is typed before it has done.
  await field("encryptedSecurityCode").waitFor({ state: "attached" });
  await field("encryptedCardNumber").fill(number);
  await field("encryptedExpiryDate").fill(expiry);
  if (cvc !== "") await field("encryptedSecurityCode").fill(cvc);
  if (holderName !== undefined) await page.getByRole("textbox", { name: /name on card/i }).fill(holderName);
}

/**
 * Does what a shopper's bank asks for in 3-D Secure 2: in a frame of the page, or on the bank's own page where the shopper
 * was sent there.
 *
 * @throws Error of Playwright where no bank asks within its own time-out.
 */
export async function pay3DS(page: Page, answer: "confirm" | "fail" | "cancel" = "confirm"): Promise<void> {
  const frame = page.frameLocator("iframe[name=threeDSIframe]");
  const asks = (bank: Page | FrameLocator) =>
    bank
      .getByLabel("Password")
      .waitFor()
      .then(() => bank);
  const bank = await Promise.any([asks(page), asks(frame)]);
  if (answer === "confirm") {
    await bank.getByLabel("Password").fill("password");
    await bank.locator("button.main").click();
  } else await bank.getByRole("button", { name: answer === "fail" ? /^Fail/ : /^Cancel/ }).click();
}
