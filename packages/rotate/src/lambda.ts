export {
  type LambdaContext,
  secretsManagerRotation,
  type SecretRotationEvent,
  type SecretRotationHandler,
} from "./lambda/handler.ts";
export type { SecretRotationLog, SecretRotationOptions } from "./lambda/options.ts";
