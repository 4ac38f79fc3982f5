import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  changeToSign
} from "./chunk-VQJX2WR5.js";
import {
  atDoor
} from "./chunk-ZSHMMATP.js";
import "./chunk-63NAPIZ4.js";
import "./chunk-C5PBXXWQ.js";
import "./chunk-JYAOA5F4.js";
import "./chunk-J2DKJLCT.js";
import "./chunk-7NG4KQYM.js";
import "./chunk-Y77VLLPH.js";
import "./chunk-SNSHIW56.js";
import "./chunk-HE2DVMTB.js";
import "./chunk-NVVCXZBW.js";
import "./chunk-VPAIT6FA.js";
import "./chunk-VJ6JWEUO.js";
import "./chunk-L2TDZUYT.js";
import "./chunk-C2SWCMQ2.js";
import "./chunk-EVZIY4DB.js";
import "./chunk-OB5IXVHD.js";
import "./chunk-CSN4AYHF.js";
import "./chunk-EQXXOESP.js";
import {
  doorJob,
  requireInput
} from "./chunk-IVK3YYNR.js";
import "./chunk-ONVSNZAW.js";
import "./chunk-PRU33IGI.js";
import "./chunk-4VZ24ZIL.js";
import "./chunk-FVSHJE3T.js";
import "./chunk-YDJPPISN.js";
import "./chunk-YCOA7NZU.js";
import "./chunk-YTE2JKDE.js";
import "./chunk-PIPALAKR.js";
import "./chunk-UV543KAN.js";
import "./chunk-3LYL2YFW.js";
import "./chunk-6EGBDJKG.js";
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
