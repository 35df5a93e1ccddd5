/** Made when it is first asked: it takes as long as all else that is loaded. */
let names: Intl.DisplayNames | undefined;

/** Recorded: Kosovo is refused under the code that is used for it elsewhere, and taken under this one. */
const KOSOVO = "QZ";
/** Regions that have a code and are no countries, and what stands for Kosovo elsewhere. `ZZ`, none that is known, is taken. */
const NO_COUNTRIES = new Set(["EU", "EZ", "QO", "UN", "XA", "XB", "XK"]);

/** Two capital letters that Adyen takes for a country's. */
export function isCountry(code: string): boolean {
  if (!/^[A-Z]{2}$/.test(code) || NO_COUNTRIES.has(code)) return false;
  names ??= new Intl.DisplayNames("en", { type: "region", fallback: "none" });
  return code === KOSOVO || names.of(code) !== undefined;
}

/** Every country's code. */
export function countryCodes(): readonly string[] {
  const letters = Array.from({ length: 26 }, (_, index) => String.fromCharCode(65 + index));
  return letters.flatMap((first) => letters.map((second) => first + second)).filter(isCountry);
}
