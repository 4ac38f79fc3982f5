import {
  contentToSign
} from "./chunk-53JZZ7VM.js";
import {
  changeToSign
} from "./chunk-4E3BHNNM.js";
import {
  showChange
} from "./chunk-MZ27Q77J.js";
import {
  openCheckout
} from "./chunk-CNXRJKHZ.js";
import "./chunk-ZPZ2MH3V.js";
import "./chunk-QGBLWM6T.js";
import "./chunk-EVBALGEQ.js";
import {
  atDoor
} from "./chunk-JSAY6YAD.js";
import "./chunk-VPGCHHBE.js";
import {
  changeEarly
} from "./chunk-NL6QRYER.js";
import "./chunk-REJLQEMV.js";
import "./chunk-PG7CG6GL.js";
import "./chunk-RESAM7ZB.js";
import "./chunk-Q2NFIV2W.js";
import "./chunk-UL5S4GXJ.js";
import "./chunk-S5YDMKYO.js";
import "./chunk-C5IB4OXE.js";
import "./chunk-Y6Y6SSYO.js";
import "./chunk-LD7OM5XN.js";
import "./chunk-GMGPHA6D.js";
import "./chunk-C6ATQONW.js";
import "./chunk-QSFKOWQW.js";
import "./chunk-4M5OMUNH.js";
import "./chunk-U5GFBCPJ.js";
import "./chunk-GDAW67MF.js";
import "./chunk-HXM734VF.js";
import "./chunk-CHU42L5I.js";
import "./chunk-IED7OCGI.js";
import "./chunk-AS6OUCV6.js";
import "./chunk-UZX2H5DH.js";
import "./chunk-WLOP6Q5U.js";
import "./chunk-KL4ECUYG.js";
import "./chunk-CYYZA3LB.js";
import "./chunk-C2PK7ITU.js";
import "./chunk-7HWIEOCD.js";
import "./chunk-ZOCAFE24.js";
import "./chunk-UPPCQRQW.js";
import "./chunk-XPR6TX64.js";
import "./chunk-PCWRIZOI.js";
import "./chunk-YOXB7IML.js";
import "./chunk-CXD7CNZI.js";
import "./chunk-T3L6L2TK.js";
import "./chunk-5RXLA65X.js";
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
} from "./chunk-E6DIM3EY.js";
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
