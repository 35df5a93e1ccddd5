import type { RotationEvent, RotationRecord } from "@adyen-kit/rotate";
import { say } from "../output.ts";

/** Says what happens, a line for each thing that is new. */
export function createReporter(write: (line: string) => void = say): (event: RotationEvent) => void {
  let waitingFor = "";
  return (event) => {
    if (event.type === "waiting") {
      if (event.because !== waitingFor) write(waitLine(event));
      waitingFor = event.because;
      return;
    }
    if (event.type === "held") {
      for (const line of heldLines(event)) write(line);
      return;
    }
    if (event.type !== "record") return;
    waitingFor = "";
    const line = recordLine(event.record);
    if (line !== undefined) write(line);
  };
}

/** The journal fails while a new key is in hand: people must know where it is. */
function heldLines({ where, sealed, reason }: Extract<RotationEvent, { type: "held" }>): string[] {
  const lines = [`The journal cannot be written: ${reason}`];
  if (where !== undefined)
    return [...lines, `The new key is sealed in ${where}, and keys resume takes it from there. Trying again.`];
  return [
    ...lines,
    "The new key is in no file. Keep this text, which only your sealing key opens, for keys rescue:",
    sealed ?? "",
  ];
}

function waitLine({ because, until, safeUntil }: Extract<RotationEvent, { type: "waiting" }>): string {
  const safe = safeUntil === undefined ? "" : ` The key in use is safe until ${safeUntil}.`;
  switch (because) {
    case "activation":
      return "Waiting until Adyen accepts the new key. The old one goes on working.";
    case "confirming":
      return "The new key answers. Trying it a few times more: not every node may know it yet.";
    case "inFlight":
      return `Waiting until ${until}: the call whose answer was lost may still be under way.${safe}`;
    case "sinkRetry":
      return `Trying again at ${until}.${safe}`;
    case "adoption":
      return `Asking the consumers again at ${until}.${safe}`;
    case "unreadable":
      return `Looking at the target again at ${until}.${safe}`;
    case "postponed":
      return `Adyen asks to wait until ${until}.${safe}`;
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
    case "postponed":
      return `Not now: ${record.reason}`;
    case "bridgeIntent":
      return "Creating a second credential, whose key serves meanwhile: another call could stop the key in use.";
    case "bridged":
      return `Second credential ${record.credentialId}, its key sealed in the journal: ${record.fingerprint}.`;
    case "bridgeRefused":
      return `No second credential: ${record.reason} ${record.advice}`;
    case "bridgeUnknown":
      return `No second credential: ${record.reason}`;
    case "bridgeRetired":
      return `The second credential ${record.credentialId} is deactivated.`;
    case "bridgeKept":
      return `The second credential ${record.credentialId} is still active: ${record.reason}`;
    case "activated":
      return record.unprobed === true ? "The new key goes on untried." : "The new key is accepted.";
    case "promoted":
      return `Written to ${record.target} and read back.`;
    case "promoteFailed":
      return `Could not be written: ${record.reason}`;
    case "confirmed":
      return `${record.consumer} uses the new key.`;
    case "confirmFailed":
      return `${record.consumer} does not use the new key yet: ${record.reason}.`;
    case "escalated":
      return `${record.hoursLeft === 0 ? "NO TIME IS LEFT" : `LESS THAN ${record.hoursLeft} h ARE LEFT`}: ${record.reason}`;
    case "superseded":
      return `Rotation ${record.by} follows this one.`;
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
