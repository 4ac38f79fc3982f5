import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  atDoor
} from "./chunk-FFLRSKQI.js";
import "./chunk-NXZOE2QE.js";
import "./chunk-IV6ZR63D.js";
import {
  readChange
} from "./chunk-RNNDEJ2U.js";
import "./chunk-BFTB6NMX.js";
import "./chunk-CXZF72O3.js";
import "./chunk-HCNPCWR4.js";
import "./chunk-VO4TJIA2.js";
import "./chunk-URPUXKYC.js";
import "./chunk-T7J27QGN.js";
import "./chunk-HR3Z7EMD.js";
import "./chunk-FVSHJE3T.js";
import {
  doorJob,
  requireInput
} from "./chunk-4ZABKMMK.js";
import "./chunk-UAQU7HKU.js";
import "./chunk-H7D7B2TT.js";
import "./chunk-PZS2U6X3.js";
import "./chunk-H4DQKVCP.js";
import "./chunk-Y2UK72KH.js";

// src/usecases/signoff.ts
function signoff(run) {
  const code = requireInput(run, "change");
  const role = requireInput(run, "role");
  return atDoor(doorJob(run), async (_gate, database) => {
    const change = await readChange(database, code);
    return {
      ...statementFor(change, role),
      subject: change.activationId,
      notAfter: change.notAfter,
      scope: "signoff",
      name: "qt001_cp.signoff",
      args: [change.activationId, role]
    };
  });
}
function statementFor(change, role) {
  if (role !== change.esignClass || change.grant === null) {
    return { purpose: "signoff", asked: [change.packetSha256, role] };
  }
  return { purpose: "esign", asked: [change.packetSha256, role, change.grant.sha256] };
}
export {
  signoff
};
