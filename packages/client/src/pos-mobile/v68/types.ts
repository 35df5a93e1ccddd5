// Made by `npm run generate` from spec/facts/pos-mobile-v68.json. Do not edit.

export interface CreateSessionRequest {
  merchantAccount: string;
  /** Maximum length: 50000 characters. */
  setupToken: string;
  store?: string | undefined;
}

export interface CreateSessionResponse {
  id?: string;
  installationId?: string;
  merchantAccount?: string;
  sdkData?: string;
  store?: string;
}
