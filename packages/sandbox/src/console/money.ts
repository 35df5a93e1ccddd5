/** An amount as people write it, without its currency: `10.00`. `like`: `EUR 12.34`, which shows how many decimals there are. */
export function majorOf(value: number, like: string): string {
  const decimals = decimalsIn(like);
  return (value / 10 ** decimals).toFixed(decimals);
}

/** The minor units of what somebody wrote. */
export function minorOf(text: string, like: string): number {
  return Math.round(Number(text) * 10 ** decimalsIn(like));
}

/** The smallest step: `0.01`. */
export function stepOf(like: string): string {
  return majorOf(1, like);
}

function decimalsIn(shown: string): number {
  return shown.split(".")[1]?.length ?? 0;
}

/** An amount of a currency, as the sandbox shows it. */
export function sampleOf(currency: string): string {
  const digits = new Intl.NumberFormat("en", { style: "currency", currency }).resolvedOptions().maximumFractionDigits;
  return `${currency} ${(0).toFixed(digits ?? 2)}`;
}
