import { UsageError } from "../../errors.ts";
import type { SinkKind } from "../kind.ts";
import { storeSink } from "../stores/store-sink.ts";
import { type ParsedTarget, parseTarget, type TargetForm, withOption } from "../stores/target-text.ts";
import type { AwsService, Environment } from "./aws-call.ts";
import { ParameterStore } from "./parameter-store.ts";
import { SecretsManagerStore } from "./secrets-manager-store.ts";

const secretForm: TargetForm = {
  form: "aws-secret:<name>?region=<region>, with #<field> where it holds JSON",
  example: "aws-secret:shop/adyen?region=eu-west-1#apiKey",
  options: ["region"],
  place: "allowed",
  parts: [1, 50],
};

const parameterForm: TargetForm = {
  form: "aws-parameter:<name>?region=<region>",
  example: "aws-parameter:/shop/adyen?region=eu-west-1",
  options: ["region"],
  place: "none",
  parts: [1, 50],
};

export function awsKinds(environment: Environment): readonly SinkKind[] {
  const absolute = (target: string) => withOption(target, "region", regionIn(environment));
  const serviceOf = (target: string, { options }: ParsedTarget, service: string, prefix: string): AwsService => {
    const region = options.get("region") ?? regionIn(environment);
    if (region === undefined) throw new UsageError(`Target "${target}": say where: ?region=eu-west-1, or AWS_REGION.`);
    if (!/^[a-z]{2}(-[a-z0-9]+)+$/.test(region))
      throw new UsageError(`Target "${target}": "${region}" is no region of AWS.`);
    return { service, prefix, region, environment };
  };
  return [
    {
      scheme: "aws-secret",
      example: secretForm.example,
      absolute,
      open(target) {
        const parsed = parseTarget(target, secretForm);
        const store = new SecretsManagerStore(serviceOf(target, parsed, "secretsmanager", "secretsmanager"), {
          id: parsed.parts.join("/"),
          field: parsed.place,
        });
        return storeSink(target, store, parsed);
      },
    },
    {
      scheme: "aws-parameter",
      example: parameterForm.example,
      absolute,
      open(target) {
        // A parameter's path begins with a slash, which parts nothing here.
        const parsed = parseTarget(target.replace(/^aws-parameter:\//, "aws-parameter:"), parameterForm);
        const slash = target.startsWith("aws-parameter:/") ? "/" : "";
        return storeSink(
          target,
          new ParameterStore(serviceOf(target, parsed, "ssm", "AmazonSSM"), slash + parsed.parts.join("/")),
          parsed,
        );
      },
    },
  ];
}

function regionIn({ AWS_REGION, AWS_DEFAULT_REGION }: Environment): string | undefined {
  return AWS_REGION || AWS_DEFAULT_REGION || undefined;
}
