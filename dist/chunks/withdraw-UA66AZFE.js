import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  atDoor
} from "./chunk-XNDXD7OG.js";
import "./chunk-EDFX3LXL.js";
import "./chunk-C5PBXXWQ.js";
import {
  changeToSign
} from "./chunk-4VRYYQQJ.js";
import "./chunk-I7TEQERJ.js";
import "./chunk-IZAICEBR.js";
import "./chunk-WAIDJULT.js";
import "./chunk-57JLKKDD.js";
import "./chunk-SNSHIW56.js";
import "./chunk-XEGIFCAC.js";
import "./chunk-LL4AKTD4.js";
import "./chunk-TNMKQ2WF.js";
import "./chunk-XTUNPS5M.js";
import "./chunk-45NGYEGW.js";
import "./chunk-VAGWOPQY.js";
import "./chunk-EVZIY4DB.js";
import "./chunk-OB5IXVHD.js";
import "./chunk-CSN4AYHF.js";
import "./chunk-EQXXOESP.js";
import {
  doorJob,
  requireInput
} from "./chunk-GUT4ZLMA.js";
import "./chunk-JF4DSQZS.js";
import "./chunk-PRU33IGI.js";
import "./chunk-QXSYWJRU.js";
import "./chunk-FVSHJE3T.js";
import "./chunk-YDJPPISN.js";
import "./chunk-MYOUMYWM.js";
import "./chunk-XO7RTRLK.js";
import "./chunk-PIPALAKR.js";
import "./chunk-UV543KAN.js";
import "./chunk-HGMVOSIP.js";
import "./chunk-EJKCKS2C.js";
import "./chunk-SBSUKJEU.js";

// src/usecases/door/withdraw.ts
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
