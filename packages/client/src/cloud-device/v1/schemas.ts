// Made by `npm run generate` from spec/facts/cloud-device-v1.json. Do not edit.

import type { Schema } from "../../core/schema.ts";

export const schemas: Readonly<Record<string, Schema>> = {
  ConnectedDevicesResponse: { type: "object", properties: { uniqueDeviceIds: { type: "array", items: { type: "string" } } } },
  DefaultErrorResponseEntity: { type: "object", properties: { detail: { type: "string" }, errorCode: { type: "string" }, instance: { type: "string" }, invalidFields: { type: "array", items: { $ref: "InvalidField" } }, requestId: { type: "string" }, status: { type: "integer", format: "int32" }, title: { type: "string" }, type: { type: "string" } } },
  DeviceStatus: { type: "string", enum: ["ONLINE", "OFFLINE"] },
  DeviceStatusResponse: { type: "object", properties: { deviceId: { type: "string" }, status: { $ref: "DeviceStatus" } } },
  InvalidField: { type: "object", properties: { name: { type: "string" }, value: { type: "string" }, message: { type: "string" } }, required: ["message", "name"] },
};
