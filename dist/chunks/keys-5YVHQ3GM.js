import {
  namedDocument,
  ofFiled,
  openNamedDocument
} from "./chunk-BJXOT5GV.js";
import "./chunk-QMFWMFDJ.js";
import "./chunk-OZGBOTYJ.js";
import "./chunk-RUMV55YP.js";
import "./chunk-2W3NW2XZ.js";
import "./chunk-CJJCBXIV.js";
import {
  anything,
  number,
  orNone
} from "./chunk-C2PK7ITU.js";
import "./chunk-ZGOP7J6E.js";
import "./chunk-GDUJXSVE.js";
import "./chunk-OTAOZ5OP.js";
import "./chunk-OB3KF4YX.js";

// src/kinds/keys.ts
var says = async (source, content) => (await import("./keys-5LOGHHLF.js")).saysKeys(source, content);
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
    rests_on_compromised: orNone(anything),
    ...{ permit_keys_ordered: orNone(number), permit_keys_retired: orNone(number) }
  },
  explain: ({ added, retired, permit_keys_ordered: ordered, permit_keys_retired: ended }) => [
    `${added} keys pinned, ${retired} retired`,
    ...ordered || ended ? [`keys of permits: ${ordered ?? 0} ordered, ${ended ?? 0} retired`] : []
  ].join("; ")
};
export {
  kind
};
