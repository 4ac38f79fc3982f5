import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  atDoor
} from "./chunk-NI5X3WRM.js";
import "./chunk-7NTSA5YD.js";
import "./chunk-3D32NJB5.js";
import {
  readChange
} from "./chunk-VCXQGNEM.js";
import "./chunk-4FFESXYN.js";
import "./chunk-GW6GR4U5.js";
import "./chunk-6LCBIM25.js";
import "./chunk-VO4TJIA2.js";
import "./chunk-FVSHJE3T.js";
import "./chunk-URPUXKYC.js";
import "./chunk-HR3Z7EMD.js";
import {
  doorJob,
  requireInput
} from "./chunk-B4I3LGTS.js";
import "./chunk-ZXMBNF7G.js";
import "./chunk-HO36NFQ5.js";
import "./chunk-QMSW7LS3.js";
import "./chunk-XW5P4KRE.js";
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
