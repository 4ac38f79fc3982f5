import {
  ofSeatFiles,
  readJson,
  saidExactly,
  seatsDiffer,
  seatsReadBack,
  seatsWords
} from "./chunk-MQEJNIEK.js";
import {
  ofFiled
} from "./chunk-QTUHACMD.js";
import "./chunk-ESO5OOYQ.js";
import "./chunk-PU566E33.js";
import "./chunk-UPO7GVF7.js";
import "./chunk-NQTFCWVW.js";
import "./chunk-AXV5XONC.js";
import {
  listOf,
  members,
  number,
  text
} from "./chunk-C2PK7ITU.js";
import "./chunk-ZGOP7J6E.js";
import "./chunk-ENIZWVK7.js";
import "./chunk-MOJ4YKEH.js";
import "./chunk-OB3KF4YX.js";

// src/kinds/rotation.ts
var says = async (source, content) => (await import("./seats-UBANCZJG.js")).saysSeats(source, content);
var document = members({ rotate: listOf(members({ enrolment: text, holder: text })) });
var files = ofSeatFiles(async (said, from) => {
  const { rotate } = saidExactly(said, document, ["rotate"]);
  const lines = rotate.map(async ({ enrolment, holder }) => ({
    enrolment: await readJson(from, enrolment),
    holder: await readJson(from, holder)
  }));
  return { rotate: await Promise.all(lines) };
});
var kind = {
  lane: "govern",
  act: "SEAT_ROTATE",
  asks: "document",
  isReviewed: false,
  isVerified: false,
  open: files.open,
  content: files.content,
  says,
  saysFiled: ofFiled(says),
  effect: { rotated: seatsReadBack, epoch_raised: number },
  explain: ({ rotated }) => `rotated ${seatsWords(rotated)}, to be confirmed by the holders`,
  differs: ({ rotated }, content) => seatsDiffer(
    rotated,
    JSON.parse(content).rotate.map(
      ({ enrolment }) => enrolment.document
    )
  )
};
export {
  kind
};
