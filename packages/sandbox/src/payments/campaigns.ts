import type { Merchant } from "../domain/accounts/account.ts";
import { paymentRefusal } from "../domain/refusal.ts";

/** What shoppers of a merchant account can give to. `url`: address of the sandbox, where the pictures are. */
export function campaignsOf(merchant: Merchant, currency: string, url: string) {
  const values = [100, 300, 500];
  const pictures = `${url}/checkoutshopper/images/giving`;
  return [
    {
      id: `${prefixOf(merchant)}-${currency}`,
      campaignName: `Campaign of ${merchant.id}`,
      nonprofitName: "Sandbox nonprofit",
      nonprofitDescription: "A nonprofit that exists in the sandbox only.",
      nonprofitUrl: url,
      termsAndConditionsUrl: url,
      logoUrl: `${pictures}/nonprofit.svg`,
      bannerUrl: `${pictures}/banner.svg`,
      causeName: "Testing",
      amounts: { currency, values },
      donation: { currency, type: "fixedAmounts", donationType: "fixedAmounts", values },
    } as const,
  ];
}

export function checkCampaign(merchant: Merchant, id: string): void {
  if (!id.startsWith(`${prefixOf(merchant)}-`)) throw paymentRefusal("additionalDataField", ["donationCampaignId"]);
}

/** Campaigns are a merchant account's own: the id says whose. */
function prefixOf({ id }: Merchant): string {
  return `DC-${id}`;
}
