import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  atDoor
} from "./chunk-NG5EEHVB.js";
import "./chunk-X47NSFHY.js";
import "./chunk-6QST4UVD.js";
import {
  readChange
} from "./chunk-AAVC5MXI.js";
import "./chunk-UNSQMNUW.js";
import "./chunk-EBLP7JCX.js";
import "./chunk-4AVCRUNQ.js";
import "./chunk-VO4TJIA2.js";
import "./chunk-URPUXKYC.js";
import "./chunk-T7J27QGN.js";
import "./chunk-HR3Z7EMD.js";
import "./chunk-FVSHJE3T.js";
import {
  doorJob,
  requireInput
} from "./chunk-ET3HO45T.js";
import "./chunk-WPKJSQL3.js";
import "./chunk-PFIG4RPR.js";
import "./chunk-YARPYZTO.js";
import "./chunk-BRFTVUTL.js";
import "./chunk-WGPDCVNH.js";
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
