import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  changeToSign
} from "./chunk-AVH32DY5.js";
import {
  atDoor
} from "./chunk-UXCNKIV6.js";
import "./chunk-VWSPRJRU.js";
import "./chunk-LANJ22AP.js";
import "./chunk-HYGE7YGG.js";
import "./chunk-APTF2OYJ.js";
import "./chunk-ZFZ7XZZV.js";
import "./chunk-YBWIJVM2.js";
import "./chunk-R6RWPOAD.js";
import "./chunk-Y5SHZCSR.js";
import "./chunk-JMMDGWI4.js";
import "./chunk-EQXXOESP.js";
import "./chunk-EF5RVRHG.js";
import "./chunk-5CTE36FU.js";
import "./chunk-URPUXKYC.js";
import "./chunk-WRQCFEUT.js";
import "./chunk-BW5DPEII.js";
import "./chunk-VO4TJIA2.js";
import "./chunk-FY5GRNQB.js";
import {
  doorJob,
  requireInput
} from "./chunk-BL7FO4EW.js";
import "./chunk-DZA5R35P.js";
import "./chunk-LX4WYB7X.js";
import "./chunk-Y2UTNHT2.js";
import "./chunk-FVSHJE3T.js";
import "./chunk-VEHFJZMO.js";
import "./chunk-GS66GHUJ.js";
import "./chunk-UAYE3BY7.js";
import "./chunk-ZVPHEQ3B.js";
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
