import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  atDoor
} from "./chunk-63TPGGTT.js";
import "./chunk-M57DCSWP.js";
import "./chunk-BVCUWND2.js";
import {
  readChange
} from "./chunk-T6EBR46R.js";
import "./chunk-SDXC2DVA.js";
import "./chunk-5CYB4XOG.js";
import "./chunk-TNW3YCVN.js";
import "./chunk-VO4TJIA2.js";
import "./chunk-URPUXKYC.js";
import "./chunk-T7J27QGN.js";
import "./chunk-HR3Z7EMD.js";
import "./chunk-FVSHJE3T.js";
import {
  doorJob,
  requireInput
} from "./chunk-2W3UNYRZ.js";
import "./chunk-4BSYPUQI.js";
import "./chunk-CNBJ6OU5.js";
import "./chunk-UDEP6SIF.js";
import "./chunk-OWYIONAD.js";
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
