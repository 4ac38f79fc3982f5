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

// src/usecases/withdraw.ts
function leave(run) {
  return takeBack(run, "qt001_cp.withdraw", [requireInput(run, "role")]);
}
function withdraw(run) {
  return takeBack(run, "cutter_governance.withdraw_change", []);
}
function takeBack(run, name, of) {
  const code = requireInput(run, "change");
  return atDoor(doorJob(run), async (_gate, database) => {
    const { activationId, notAfter, packetSha256 } = await readChange(database, code);
    return {
      purpose: "withdraw",
      subject: activationId,
      notAfter,
      asked: [packetSha256, ...of],
      scope: "signoff",
      name,
      args: [activationId, ...of]
    };
  });
}
export {
  leave,
  withdraw
};
