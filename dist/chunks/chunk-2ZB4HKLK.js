import {
  QuorateError
} from "./chunk-MOJ4YKEH.js";

// src/checkout/certificates.ts
var BEGIN = "-----BEGIN CERTIFICATE-----";
async function certificatesOf(files, authority) {
  if (authority.startsWith(BEGIN)) return authority;
  try {
    const text = await files.readText(authority);
    if (text.includes(BEGIN)) return text;
  } catch (error) {
    if (!(error instanceof QuorateError)) throw error;
  }
  throw new QuorateError("DATABASE_AUTHORITY_MISSING", { observed: authority });
}

export {
  certificatesOf
};
