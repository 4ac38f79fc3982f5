import {
  namedDocument,
  ofFiled,
  openNamedDocument
} from "./chunk-QTUHACMD.js";
import "./chunk-ESO5OOYQ.js";
import "./chunk-PU566E33.js";
import "./chunk-UPO7GVF7.js";
import "./chunk-NQTFCWVW.js";
import "./chunk-AXV5XONC.js";
import {
  anything,
  number,
  orNone
} from "./chunk-C2PK7ITU.js";
import "./chunk-ZGOP7J6E.js";
import "./chunk-ENIZWVK7.js";
import "./chunk-MOJ4YKEH.js";
import "./chunk-OB3KF4YX.js";

// src/kinds/keys.ts
var says = async (source, content) => (await import("./keys-HGCI2D3F.js")).saysKeys(source, content);
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
    ...{ permit_keys_ordered: orNone(number), permit_keys_retired: orNone(number) },
    ...{ releases_ordered: orNone(number), releases_withdrawn: orNone(number) }
  },
  explain: ({ added, retired, permit_keys_ordered: ordered, permit_keys_retired: ended, ...of }) => [
    `${added} keys pinned, ${retired} retired`,
    ...ordered || ended ? [`keys of permits: ${ordered ?? 0} ordered, ${ended ?? 0} retired`] : [],
    ...of.releases_ordered || of.releases_withdrawn ? [`versions of secrets: ${of.releases_ordered ?? 0} ordered, ${of.releases_withdrawn ?? 0} withdrawn`] : []
  ].join("; ")
};
export {
  kind
};
