import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  changeToSign
} from "./chunk-HCCE7K4D.js";
import {
  atDoor
} from "./chunk-WTBNZGSP.js";
import "./chunk-CNWS7HIU.js";
import "./chunk-LANJ22AP.js";
import "./chunk-4I4M6SJC.js";
import "./chunk-3G3UDMQV.js";
import "./chunk-ZOHWRKRS.js";
import "./chunk-WE4HVEVA.js";
import "./chunk-YBWIJVM2.js";
import "./chunk-6U4N7PTZ.js";
import "./chunk-IG3IIJMR.js";
import "./chunk-EQXXOESP.js";
import "./chunk-3KTAQQMB.js";
import "./chunk-E6AMJZNF.js";
import "./chunk-GON42FW3.js";
import "./chunk-LFA22VCI.js";
import "./chunk-URPUXKYC.js";
import "./chunk-VO4TJIA2.js";
import "./chunk-FY5GRNQB.js";
import {
  doorJob,
  requireInput
} from "./chunk-TNCANFG7.js";
import "./chunk-DIAREMYR.js";
import "./chunk-LX4WYB7X.js";
import "./chunk-YPOMXOQV.js";
import "./chunk-FVSHJE3T.js";
import "./chunk-VEHFJZMO.js";
import "./chunk-PSEENKLZ.js";
import "./chunk-4TLXDJ4I.js";
import "./chunk-ZIHS4PMJ.js";
import "./chunk-Z3HJ3N2M.js";
import "./chunk-PIPALAKR.js";
import "./chunk-UV543KAN.js";
import "./chunk-SBSUKJEU.js";

// src/usecases/withdraw.ts
function leave(run) {
  return takeBack(run, "leave", "qt001_cp.leave_seat", [requireInput(run, "role")]);
}
function withdraw(run) {
  return takeBack(run, "withdraw", "cutter_governance.withdraw_change", []);
}
function takeBack(run, purpose, name, of) {
  const code = requireInput(run, "change");
  return atDoor(doorJob(run), async (gate, database) => {
    const { activationId, notAfter, packetSha256 } = await changeToSign(gate, database, code);
    return {
      purpose,
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
