import {
  contentToSign
} from "./chunk-2FDA5U3P.js";
import {
  changeToSign
} from "./chunk-BUG4HJCO.js";
import {
  showChange
} from "./chunk-WGBQM7TX.js";
import {
  openCheckout
} from "./chunk-DE4Q6BWP.js";
import "./chunk-4F4OROIW.js";
import "./chunk-EHY2W3YB.js";
import "./chunk-WZOYQ622.js";
import {
  atDoor
} from "./chunk-AYS5F3V3.js";
import "./chunk-VPGCHHBE.js";
import "./chunk-JYRTPCLQ.js";
import {
  changeEarly
} from "./chunk-6CXAAQUN.js";
import "./chunk-QZGRKJI2.js";
import "./chunk-PG7CG6GL.js";
import "./chunk-O76ZCDCD.js";
import "./chunk-HIBNKF6J.js";
import "./chunk-7FRQVHUQ.js";
import "./chunk-S5YDMKYO.js";
import "./chunk-MXITZYAT.js";
import "./chunk-6WCYR3FJ.js";
import "./chunk-UEB4JZKC.js";
import "./chunk-LD7OM5XN.js";
import "./chunk-4JHJGVAS.js";
import "./chunk-C6ATQONW.js";
import "./chunk-4M5OMUNH.js";
import "./chunk-U5GFBCPJ.js";
import "./chunk-Y4OD6EEJ.js";
import "./chunk-DWJVTIJO.js";
import "./chunk-CHU42L5I.js";
import "./chunk-CNJUV3LX.js";
import "./chunk-5FNMUIEH.js";
import "./chunk-CKUKBCFS.js";
import "./chunk-5YHBHQP4.js";
import "./chunk-Q6O3WUK6.js";
import "./chunk-H24AOPBZ.js";
import "./chunk-C2PK7ITU.js";
import "./chunk-7HWIEOCD.js";
import "./chunk-SDDSMAYX.js";
import "./chunk-FBBOAZMA.js";
import "./chunk-2PDRC6WT.js";
import "./chunk-NYXNPCFU.js";
import "./chunk-YOXB7IML.js";
import "./chunk-33ADH4KI.js";
import "./chunk-T3L6L2TK.js";
import "./chunk-5DHPG3YS.js";
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
} from "./chunk-NYVE2XIR.js";
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
