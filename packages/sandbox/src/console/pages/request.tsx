import { useState } from "preact/hooks";
import type { LoggedRequest } from "../../http/request-log.ts";
import { curlOf } from "../curl.ts";
import { merchantOf, paymentOfRequest } from "../links.ts";
import { Button, Card, Empty, Facts, Link, Page, Tag } from "../parts/basics.tsx";
import { Code, Copy } from "../parts/code.tsx";
import { Time } from "../parts/time.tsx";
import { useSandbox } from "../sandbox.ts";
import { StatusTag } from "../parts/status.tsx";

export function RequestPage({ id }: { readonly id: number }) {
  const { requests, act } = useSandbox();
  const [revealed, setRevealed] = useState<LoggedRequest>();
  const masked = requests.find((each) => each.id === id);
  if (masked === undefined)
    return (
      <Page title={`Request ${id}`} name={`Request ${id}`}>
        <Empty title="This request is not remembered">
          <p>
            The sandbox keeps the last 500 of this process. <Link to={["requests"]}>See those that are there</Link>.
          </p>
        </Empty>
      </Page>
    );
  const request = revealed ?? masked;
  const { method, target, status, operation, at, fault, requestHeaders, requestBody, responseHeaders, responseBody } =
    request;
  const payment = paymentOfRequest(masked);
  const note = requestBody.includes("***")
    ? "Copied with its secrets hidden. Show them first, for a command that works as it stands."
    : undefined;
  const toggle = async () => {
    if (revealed !== undefined) return setRevealed(undefined);
    setRevealed(
      await act(`Secrets of request ${id}`, (ask) => ask<LoggedRequest>(`/requests/${id}/reveal`, "POST", {})),
    );
  };
  return (
    <Page
      {...{ title: <code>{`${method} ${target}`}</code>, name: `${method} ${target}` }}
      actions={
        <>
          <Button
            {...{ isPressed: revealed !== undefined, label: `Show secrets of request ${id}` }}
            onClick={() => void toggle()}
          >
            Show secrets
          </Button>
          <Copy text={curlOf({ method, target, headers: requestHeaders, body: requestBody })} note={note}>
            Copy as curl
          </Copy>
        </>
      }
    >
      <Facts
        facts={[
          ["Status", <StatusTag key="status" status={status} />],
          ["Fault", fault !== undefined && <Tag tone="warn">{fault}</Tag>],
          [
            "Payment",
            payment !== undefined && (
              <Link to={["payments", payment]}>
                <code>{payment}</code>
              </Link>
            ),
          ],
          ["Operation", operation],
          ["Merchant account", merchantOf(masked)],
          ["Time", <Time key="time" at={at} />],
        ]}
      />
      <div class="halves">
        <Half title="Request" headers={requestHeaders} body={requestBody} />
        <Half title="Answer" headers={responseHeaders} body={responseBody} />
      </div>
    </Page>
  );
}

interface HalfProps {
  readonly title: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

function Half({ title, headers, body }: HalfProps) {
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}`);
  return (
    <Card title={title}>
      <Code text={body === "" ? "(no body)" : body} label={`${title}, body`} />
      <details>
        <summary>{`${lines.length} headers`}</summary>
        <Code text={lines.join("\n")} label={`${title}, headers`} />
      </details>
    </Card>
  );
}
