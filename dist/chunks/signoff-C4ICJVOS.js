import {
  contentToSign
} from "./chunk-IZGIXFJJ.js";
import {
  changeToSign
} from "./chunk-YQTDBSPA.js";
import {
  showChange
} from "./chunk-PO6J3PVC.js";
import {
  openCheckout
} from "./chunk-GDBDY2OK.js";
import "./chunk-3WNN7LT5.js";
import "./chunk-4BIHOP24.js";
import "./chunk-EJXRYIOR.js";
import {
  atDoor
} from "./chunk-DBGYMK52.js";
import "./chunk-VPGCHHBE.js";
import "./chunk-3EI7CIPQ.js";
import {
  changeEarly
} from "./chunk-HQJM24ZO.js";
import "./chunk-ZQAEJ35C.js";
import "./chunk-PG7CG6GL.js";
import "./chunk-ULQAMQS6.js";
import "./chunk-CNHGXCBK.js";
import "./chunk-GJ67KRNM.js";
import "./chunk-S5YDMKYO.js";
import "./chunk-QOIAUHLZ.js";
import "./chunk-7UYMPDOI.js";
import "./chunk-XYW4UZFE.js";
import "./chunk-LD7OM5XN.js";
import "./chunk-3SJ6STLU.js";
import "./chunk-C6ATQONW.js";
import "./chunk-4M5OMUNH.js";
import "./chunk-U5GFBCPJ.js";
import "./chunk-S47B4JF3.js";
import "./chunk-QAWW4YVW.js";
import "./chunk-CHU42L5I.js";
import "./chunk-CYTOQZ6I.js";
import "./chunk-HW2DA7ZM.js";
import "./chunk-DPQHFMGA.js";
import "./chunk-AWOYR5HK.js";
import "./chunk-V26E36RZ.js";
import "./chunk-2SWKV2WD.js";
import "./chunk-C2PK7ITU.js";
import "./chunk-7HWIEOCD.js";
import "./chunk-QSD4GTAN.js";
import "./chunk-5QM27RN6.js";
import "./chunk-6JB7CZO6.js";
import "./chunk-WQYSR477.js";
import "./chunk-YOXB7IML.js";
import "./chunk-4BFF4L7G.js";
import "./chunk-T3L6L2TK.js";
import "./chunk-GMWTUCEK.js";
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
} from "./chunk-VUEBSIIM.js";
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
