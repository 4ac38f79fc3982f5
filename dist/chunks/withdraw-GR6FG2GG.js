import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  atDoor
} from "./chunk-6TLO4TNK.js";
import "./chunk-RLMWCJVQ.js";
import "./chunk-REUS3GGG.js";
import {
  changeToSign
} from "./chunk-JZWFYZ6M.js";
import "./chunk-X742A7FI.js";
import "./chunk-P6G2UMFC.js";
import "./chunk-PLONND2H.js";
import "./chunk-T6Y7GLG6.js";
import "./chunk-YBWIJVM2.js";
import "./chunk-HBD634TI.js";
import "./chunk-NODG7DNP.js";
import "./chunk-TBVEFE7M.js";
import "./chunk-VMSFEVQM.js";
import "./chunk-XWCNGIEM.js";
import "./chunk-24NHUEJD.js";
import "./chunk-URPUXKYC.js";
import "./chunk-VO4TJIA2.js";
import "./chunk-FY5GRNQB.js";
import "./chunk-EQXXOESP.js";
import {
  doorJob,
  requireInput
} from "./chunk-TIZGWPM5.js";
import "./chunk-5I4FQPJC.js";
import "./chunk-NVDVV3XP.js";
import "./chunk-QLFFXS4S.js";
import "./chunk-FVSHJE3T.js";
import "./chunk-HCSGRYTY.js";
import "./chunk-2PWSXCD3.js";
import "./chunk-RUCBI4MO.js";
import "./chunk-K3RPKZD2.js";
import "./chunk-Z3HJ3N2M.js";
import "./chunk-PIPALAKR.js";
import "./chunk-UV543KAN.js";
import "./chunk-SBSUKJEU.js";

// src/usecases/withdraw.ts
function leave(run) {
  return takeBack(run, "leave", "quorate.leave_seat", [requireInput(run, "role")]);
}
function withdraw(run) {
  return takeBack(run, "withdraw", "quorate.withdraw_change", []);
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
