import {
  contentToSign
} from "./chunk-U77KJZAN.js";
import {
  changeToSign
} from "./chunk-RKCXYDJB.js";
import {
  showChange
} from "./chunk-3AOPKW7M.js";
import {
  openCheckout
} from "./chunk-3PE5CT5E.js";
import "./chunk-QHIQW3LM.js";
import "./chunk-3QET4RCV.js";
import "./chunk-QCGIFY2T.js";
import {
  atDoor
} from "./chunk-H7KMJILJ.js";
import "./chunk-VPGCHHBE.js";
import {
  changeEarly
} from "./chunk-F6RB5BR6.js";
import "./chunk-74B4PPJB.js";
import "./chunk-PG7CG6GL.js";
import "./chunk-T3QB4JZ3.js";
import "./chunk-AN5BXOGR.js";
import "./chunk-2EQ3FYFC.js";
import "./chunk-S5YDMKYO.js";
import "./chunk-VFLAFK24.js";
import "./chunk-57ADCAZJ.js";
import "./chunk-UD7OFFL4.js";
import "./chunk-LD7OM5XN.js";
import "./chunk-BJGN542Q.js";
import "./chunk-C6ATQONW.js";
import "./chunk-4M5OMUNH.js";
import "./chunk-U5GFBCPJ.js";
import "./chunk-S3BOIXNU.js";
import "./chunk-GSFLLNOL.js";
import "./chunk-CHU42L5I.js";
import "./chunk-MA26XLR4.js";
import "./chunk-T737DPBP.js";
import "./chunk-3X633JFU.js";
import "./chunk-CPGKRQKK.js";
import "./chunk-47TGXQIE.js";
import "./chunk-MOG73B23.js";
import "./chunk-C2PK7ITU.js";
import "./chunk-7HWIEOCD.js";
import "./chunk-I7RNNWEE.js";
import "./chunk-CMGU7UTK.js";
import "./chunk-YQLJKCS4.js";
import "./chunk-NDXQR6AG.js";
import "./chunk-YOXB7IML.js";
import "./chunk-7ELE57VE.js";
import "./chunk-T3L6L2TK.js";
import "./chunk-DVW5BMBY.js";
import "./chunk-V2U6MDCK.js";
import "./chunk-X7MBXPLV.js";
import "./chunk-GDUJXSVE.js";
import "./chunk-M6XDCBT3.js";
import {
  QuorateError,
  doorJob,
  grantDocument,
  requireInput,
  sha256
} from "./chunk-W2Q5UKN3.js";
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
