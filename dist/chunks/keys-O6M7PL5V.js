import {
  namedDocument,
  ofFiled,
  openNamedDocument
} from "./chunk-T5D6JTX2.js";
import "./chunk-RVGTOG2S.js";
import "./chunk-HKWNHEPB.js";
import "./chunk-QOS77PAF.js";
import "./chunk-HLE26U3E.js";
import "./chunk-QVRJEZW3.js";
import {
  anything,
  number,
  orNone
} from "./chunk-C2PK7ITU.js";
import "./chunk-ZGOP7J6E.js";
import "./chunk-GDUJXSVE.js";
import "./chunk-7RNOLWHU.js";
import "./chunk-OB3KF4YX.js";

// src/kinds/keys.ts
var says = async (source, content) => (await import("./keys-XRWCYWV2.js")).saysKeys(source, content);
var kind = {
  lane: "govern",
  act: "KEY_CHANGE",
  asks: "document",
  isReviewed: false,
  isVerified: false,
  open: openNamedDocument,
  content: namedDocument,
  says,
  saysFiled: ofFiled(says),
  effect: {
    ...{ added: number, retired: number, compromised: orNone(number), epoch_raised: orNone(number) },
    rests_on_compromised: orNone(anything)
  },
  explain: ({ added, retired }) => `${added} keys pinned, ${retired} retired`
};
export {
  kind
};
