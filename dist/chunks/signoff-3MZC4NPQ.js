import {
  contentToSign
} from "./chunk-62RUCBMO.js";
import {
  showChange
} from "./chunk-YMS5Q32X.js";
import "./chunk-WG5IVCEO.js";
import "./chunk-26PWWMUF.js";
import {
  changeToSign
} from "./chunk-YBK44ZZ6.js";
import "./chunk-LLVOQJHD.js";
import {
  openCheckout
} from "./chunk-54JFEQYI.js";
import {
  atDoor
} from "./chunk-D7L3KEO7.js";
import "./chunk-VPGCHHBE.js";
import {
  changeEarly
} from "./chunk-KZ6UPBPH.js";
import "./chunk-U43GFVPU.js";
import "./chunk-LD7OM5XN.js";
import "./chunk-J723X75X.js";
import "./chunk-NGCL4NRQ.js";
import "./chunk-C5WWOR2T.js";
import "./chunk-C6ATQONW.js";
import "./chunk-TA25UFX2.js";
import "./chunk-SJDU2NYK.js";
import "./chunk-2E5AWWDP.js";
import "./chunk-C2PK7ITU.js";
import "./chunk-CHU42L5I.js";
import "./chunk-R6CTCIRL.js";
import "./chunk-XBEGMAPJ.js";
import "./chunk-4M5OMUNH.js";
import "./chunk-U5GFBCPJ.js";
import "./chunk-YU3STBUN.js";
import "./chunk-FK46SQTN.js";
import "./chunk-WYDY2LFG.js";
import "./chunk-THFCYHBY.js";
import "./chunk-YOXB7IML.js";
import "./chunk-6RMWL3DV.js";
import "./chunk-V3XZIRTL.js";
import "./chunk-TOMPNNRP.js";
import "./chunk-WDLWSJOT.js";
import "./chunk-AIND3PKO.js";
import "./chunk-M6XDCBT3.js";
import {
  QuorateError,
  doorJob,
  grantDocument,
  requireInput,
  sha256
} from "./chunk-PQF3EDI5.js";
import {
  __callDispose,
  __using
} from "./chunk-VVWYWGG4.js";

// src/usecases/door/signoff.ts
async function signoff(run) {
  var _stack = [];
  try {
    const code = requireInput(run, "change");
    const role = requireInput(run, "role");
    const checkout = __using(_stack, await openCheckout(run.job), true);
    return await atDoor(
      doorJob(run, checkout.files),
      async (gate, database, reading) => {
        const change = await changeToSign(gate, reading, code);
        const { text, digest } = await contentToSign({ checkout, gate, database }, change);
        const from = { gate, database, files: checkout.files };
        await showChange(run, from, change, text, `would take a seat of ${role}`);
        return {
          ...statementFor(change, role, digest),
          subject: change.activationId,
          notAfter: change.notAfter,
          scope: "signoff",
          name: "quorate.signoff",
          args: [change.activationId, role, digest]
        };
      },
      changeEarly(code)
    );
  } catch (_) {
    var _error = _, _hasError = true;
  } finally {
    var _promise = __callDispose(_stack, _error, _hasError);
    _promise && await _promise;
  }
}
function statementFor(change, role, content) {
  const asked = [change.packetSha256, role, content];
  if (role !== change.esignClass || change.grant === null) return { purpose: "signoff", asked };
  const grant = sha256(grantDocument(change.packet, change.code));
  if (grant !== change.grant.sha256)
    throw new QuorateError("PACKET_FORGED", { expected: grant, observed: change.grant.authCode });
  return { purpose: "esign", asked: [...asked, grant] };
}
export {
  signoff
};
