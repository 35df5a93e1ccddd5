import type { RotationEvent, RotationRecord } from "@adyen-kit/rotate";
import { say } from "../output.ts";

/** Says what happens, a line for each thing that is new. */
export function createReporter(write: (line: string) => void = say): (event: RotationEvent) => void {
  let waitingFor = "";
  return (event) => {
    if (event.type === "waiting") {
      if (event.because !== waitingFor) write(waitLine(event.because, event.until));
      waitingFor = event.because;
      return;
    }
    if (event.type !== "record") return;
    waitingFor = "";
    const line = recordLine(event.record);
    if (line !== undefined) write(line);
  };
}

function waitLine(because: string, until: string): string {
  switch (because) {
    case "activation":
      return "Waiting until Adyen accepts the new key. The old one goes on working.";
    case "confirming":
      return "The new key answers. Trying it a few times more: not every node may know it yet.";
    case "inFlight":
      return `Waiting until ${until}: the call whose answer was lost may still be under way.`;
    case "sinkRetry":
      return `Trying the target again at ${until}.`;
    default:
      return `Waiting until ${until}: the old key still works.`;
  }
}

function recordLine(record: RotationRecord): string | undefined {
  switch (record.type) {
    case "planned":
      return `Checked: the credential is there and ${record.targets.join(", ")} can be written. Plan written down.`;
    case "intent":
      return `Asking Adyen for a new key (call ${record.attempt}).`;
    case "generated":
      return `Generated and sealed in the journal: key ${record.fingerprint}.`;
    case "stray":
      return `Another run took over meanwhile. Its key would be superseded, so this one was sealed too: ${record.fingerprint}.`;
    case "refused":
      return `Refused: ${record.reason} ${record.advice}`;
    case "unknown":
      return `No usable answer: ${record.reason}`;
    case "unfit":
      return `${record.target}: ${record.reason} Another key is needed.`;
    case "activated":
      return "The new key is accepted.";
    case "promoted":
      return `Written to ${record.target} and read back.`;
    case "promoteFailed":
      return `Could not be written: ${record.reason}`;
    case "verified":
      return "Every target holds the new key.";
    case "restored":
      return `${record.target} holds its old key again.`;
    case "retired":
      return "The old key is refused, the new one answers, and every target holds it.";
    case "drifted":
    case "doubtful":
    case "inactive":
      return record.reason;
    default:
      return undefined;
  }
}
