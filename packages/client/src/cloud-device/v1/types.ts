// Made by `npm run generate` from spec/facts/cloud-device-v1.json. Do not edit.

export interface ConnectedDevicesResponse {
  uniqueDeviceIds?: string[];
}

export interface DefaultErrorResponseEntity {
  detail?: string;
  errorCode?: string;
  instance?: string;
  invalidFields?: InvalidField[];
  requestId?: string;
  status?: number;
  title?: string;
  type?: string;
}

export type DeviceStatus = "ONLINE" | "OFFLINE" | (string & {});

export interface DeviceStatusResponse {
  deviceId?: string;
  status?: DeviceStatus;
}

export interface InvalidField {
  name: string;
  value?: string;
  message: string;
}
