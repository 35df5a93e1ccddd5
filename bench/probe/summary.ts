/** How a run ended: `N passed, M failed`, and each failure after it, where a log that is cut has it. */
export function tellSummary(what: string, passed: number, failures: readonly string[]): void {
  process.stdout.write(`\n${what}: ${passed} passed, ${failures.length} failed\n`);
  for (const failure of failures) process.stdout.write(`FAILED: ${failure}\n`);
  process.exitCode = failures.length === 0 ? 0 : 1;
}
