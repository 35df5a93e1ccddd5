const NAMES = new Intl.DisplayNames("en", { type: "region", fallback: "none" });

/** Two capital letters that are a country's. */
export function isCountry(code: string): boolean {
  return /^[A-Z]{2}$/.test(code) && NAMES.of(code) !== undefined;
}
