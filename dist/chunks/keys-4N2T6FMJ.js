import {
  namedDocument,
  ofFiled,
  openNamedDocument
} from "./chunk-4LFIYDS3.js";
import "./chunk-477HUYFZ.js";
import "./chunk-XRTK6GFH.js";
import "./chunk-NH53DAEV.js";
import "./chunk-HJGGN3QG.js";
import "./chunk-C5WWG6L5.js";
import {
  anything,
  number,
  orNone
} from "./chunk-C2PK7ITU.js";
import "./chunk-ZGOP7J6E.js";
import "./chunk-GDUJXSVE.js";
import "./chunk-UQAA2QBL.js";
import "./chunk-OB3KF4YX.js";

// src/kinds/keys.ts
var says = async (source, content) => (await import("./keys-ZGDRNWA7.js")).saysKeys(source, content);
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
