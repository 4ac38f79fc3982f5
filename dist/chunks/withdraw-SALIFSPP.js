import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  atDoor
} from "./chunk-T5KXD4SC.js";
import "./chunk-OWCC76TZ.js";
import "./chunk-REUS3GGG.js";
import {
  changeToSign
} from "./chunk-E46RNBMF.js";
import "./chunk-KJZX4YN7.js";
import "./chunk-L4XP5UCJ.js";
import "./chunk-TJTRJAGA.js";
import "./chunk-VGB4STBA.js";
import "./chunk-YBWIJVM2.js";
import "./chunk-FDTLTW6Z.js";
import "./chunk-KZHG2I2B.js";
import "./chunk-6P2TQ4GC.js";
import "./chunk-ULRHAUM4.js";
import "./chunk-YTN52V6W.js";
import "./chunk-RIPSFYY3.js";
import "./chunk-URPUXKYC.js";
import "./chunk-VO4TJIA2.js";
import "./chunk-FY5GRNQB.js";
import "./chunk-EQXXOESP.js";
import {
  doorJob,
  requireInput
} from "./chunk-TI62ST6P.js";
import "./chunk-OV6ACG5I.js";
import "./chunk-NVDVV3XP.js";
import "./chunk-RXLLBWRE.js";
import "./chunk-FVSHJE3T.js";
import "./chunk-HCSGRYTY.js";
import "./chunk-AHADZL36.js";
import "./chunk-YA5JOZ6V.js";
import "./chunk-MM2CZ2CI.js";
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
