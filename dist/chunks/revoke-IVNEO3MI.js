import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  atDoor,
  request
} from "./chunk-NI5X3WRM.js";
import "./chunk-7NTSA5YD.js";
import "./chunk-3D32NJB5.js";
import "./chunk-VCXQGNEM.js";
import "./chunk-4FFESXYN.js";
import "./chunk-GW6GR4U5.js";
import "./chunk-6LCBIM25.js";
import "./chunk-VO4TJIA2.js";
import "./chunk-FVSHJE3T.js";
import "./chunk-URPUXKYC.js";
import {
  sha256
} from "./chunk-HR3Z7EMD.js";
import "./chunk-ZXMBNF7G.js";
import "./chunk-HO36NFQ5.js";
import "./chunk-QMSW7LS3.js";
import "./chunk-XW5P4KRE.js";
import "./chunk-Y2UK72KH.js";

// src/usecases/revoke.ts
function revoke(job, { id, reason }) {
  return atDoor(job, async (gate) => ({
    purpose: "revoke",
    scope: "revoke",
    name: "qt001_cp.revoke_human",
    ...request(gate, { subject_sha256: sha256(id), reason })
  }));
}
export {
  revoke
};
