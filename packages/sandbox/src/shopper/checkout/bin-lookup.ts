import { brandsOf, brandTraits, testCard, testCardFrom } from "../../domain/payments/cards.ts";
import { optional, textIn } from "../../domain/fields.ts";
import { decrypted } from "../../payments/decrypt.ts";
import type { ShopperCall, ShopperHandler } from "./shopper-call.ts";

/** Of which brands a card is, while it is typed. An unknown number is answered with no brands. */
export const binLookup: ShopperHandler = (call) => ({
  requestId: call.body["requestId"],
  ...found(call),
});

function found(call: ShopperCall): object {
  const digits = (decrypted(textIn(call.body, "encryptedBin")) ?? "").replaceAll(/\D/g, "");
  const supported = call.body["supportedBrands"];
  const brands = digits.length < 6 ? [] : brandsOf(digits);
  if (brands.length === 0) return {};
  const isTaken = (brand: string) => !Array.isArray(supported) || supported.includes(brand);
  const country = (testCard(digits) ?? testCardFrom(digits))?.issuerCountry;
  return {
    brands: brands.map((brand) => {
      const { name, cvcPolicy, lengths } = brandTraits(brand);
      return {
        brand,
        paymentMethodVariant: brand,
        localeBrand: name,
        cvcPolicy,
        expiryDatePolicy: "required",
        // Of the SDK before these were policies.
        showExpiryDate: true,
        enableLuhnCheck: true,
        showSocialSecurityNumber: false,
        supported: isTaken(brand),
        ...(lengths.length === 1 && { panLength: lengths[0] }),
      };
    }),
    ...optional("issuingCountryCode", country),
  };
}
