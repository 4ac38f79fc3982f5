import {
  contentToSign
} from "./chunk-ZCDIEX42.js";
import {
  changeToSign
} from "./chunk-YUVHCPNP.js";
import {
  showChange
} from "./chunk-NYDXMVZD.js";
import {
  openCheckout
} from "./chunk-AN6SUUQO.js";
import "./chunk-WL4W43KK.js";
import "./chunk-IUR4ECUN.js";
import "./chunk-WUMI63UM.js";
import {
  atDoor
} from "./chunk-7E77M4PB.js";
import "./chunk-VPGCHHBE.js";
import {
  changeEarly
} from "./chunk-B6TW5Y76.js";
import "./chunk-CGWHAQSD.js";
import "./chunk-PG7CG6GL.js";
import "./chunk-AMYE5NGU.js";
import "./chunk-Z6DUY7SY.js";
import "./chunk-TFZLQOHU.js";
import "./chunk-J2FDNE7F.js";
import "./chunk-LD7OM5XN.js";
import "./chunk-UU55DVHH.js";
import "./chunk-S5YDMKYO.js";
import "./chunk-BZBJ2BXY.js";
import "./chunk-C6ATQONW.js";
import "./chunk-SGZJEFHH.js";
import "./chunk-4M5OMUNH.js";
import "./chunk-U5GFBCPJ.js";
import "./chunk-K5IG6DPX.js";
import "./chunk-C6W7DKTS.js";
import "./chunk-CHU42L5I.js";
import "./chunk-UYAUMVNL.js";
import "./chunk-6YPS3M2C.js";
import "./chunk-JK6KQEXM.js";
import "./chunk-HM2VWUNH.js";
import "./chunk-E6F2NHMG.js";
import "./chunk-C2PK7ITU.js";
import "./chunk-EH2I5G4N.js";
import "./chunk-PS27OZXV.js";
import "./chunk-F7K7AZUL.js";
import "./chunk-KKMSHRVJ.js";
import "./chunk-YOXB7IML.js";
import "./chunk-6JQIS32F.js";
import "./chunk-T3L6L2TK.js";
import "./chunk-BXZG4OWK.js";
import "./chunk-V2U6MDCK.js";
import "./chunk-WYMPKUNO.js";
import "./chunk-GDUJXSVE.js";
import "./chunk-M6XDCBT3.js";
import {
  QuorateError,
  doorJob,
  grantDocument,
  requireInput,
  sha256
} from "./chunk-C3NZLOEQ.js";
import "./chunk-WYJDZB2N.js";
import {
  __callDispose,
  __using
} from "./chunk-OB3KF4YX.js";

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
