import { countryCodes } from "../../domain/payments/country.ts";

/** Countries and their names in the language of a locale, as an address is asked for. */
export function countries(locale: string): readonly object[] {
  const names = new Intl.DisplayNames([isLocale(locale) ? locale : "en"], { type: "region" });
  return countryCodes()
    .map((id) => ({ id, name: names.of(id) ?? id }))
    .sort((a, b) => a.name.localeCompare(b.name));
}

function isLocale(text: string): boolean {
  try {
    return Intl.getCanonicalLocales(text).length > 0;
  } catch {
    return false;
  }
}

/** Where the methods are offered that ask for a telephone number. */
const PREFIXES =
  "AT+43 AU+61 BE+32 BR+55 CA+1 CH+41 DE+49 DK+45 ES+34 FI+358 FR+33 GB+44 GR+30 IE+353 IN+91 IT+39 LU+352 NL+31 NO+47 NZ+64 PL+48 PT+351 SE+46 SG+65 US+1";

export function phoneNumbers(): readonly object[] {
  return PREFIXES.split(" ").map((each) => ({ id: each.slice(0, 2), prefix: each.slice(2) }));
}
