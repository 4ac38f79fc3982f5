import {
  endHolders
} from "./chunk-NGCL4NRQ.js";
import "./chunk-SJDU2NYK.js";
import "./chunk-2E5AWWDP.js";
import "./chunk-C2PK7ITU.js";
import "./chunk-TOMPNNRP.js";
import "./chunk-PQF3EDI5.js";
import "./chunk-VVWYWGG4.js";

// src/usecases/install/end-holders.ts
async function dbUnblock(database) {
  const { ended, within } = await endHolders(database);
  return {
    outcome: "pass",
    mode: "unblock",
    findings: [],
    notes: [...ended, ...within],
    facts: { "sessions ended": String(ended.length), "sessions within their time": String(within.length) }
  };
}
export {
  dbUnblock
};
