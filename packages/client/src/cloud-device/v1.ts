// Made by `npm run generate` from spec/facts/cloud-device-v1.json. Do not edit.

import { type Facade, facadeOf } from "../core/operation.ts";
import { CloudEndpointsAndConnectionApi } from "./v1/cloud-endpoints-and-connection.ts";

export type * from "./v1/types.ts";

/**
 * Cloud device API, version 1: 1 groups of operations.
 *
 * @see {@link https://docs.adyen.com/api-explorer/}
 */
export interface CloudDevice {
  readonly cloudEndpointsAndConnection: CloudEndpointsAndConnectionApi;
}

export const CloudDevice: Facade<CloudDevice> = /* @__PURE__ */ facadeOf({
  cloudEndpointsAndConnection: CloudEndpointsAndConnectionApi,
});
