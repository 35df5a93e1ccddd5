/** `API key - company level` → `api-key-company-level`. */
export function kebab(text: string): string {
  return words(text).join("-");
}

/** `API key - company level` → `apiKeyCompanyLevel`. */
export function camel(text: string): string {
  return words(text)
    .map((word, index) => (index === 0 ? word : capital(word)))
    .join("");
}

/** `generateNewApiKey` → `GenerateNewApiKey`; `API key - company level` → `ApiKeyCompanyLevel`. */
export function pascal(text: string): string {
  return /^[A-Za-z0-9]+$/.test(text) ? capital(text) : words(text).map(capital).join("");
}

export function isIdentifier(name: string): boolean {
  return /^[A-Za-z_$][\w$]*$/.test(name);
}

function words(text: string): string[] {
  return text.toLowerCase().match(/[a-z0-9]+/g) ?? [];
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
