import {
  ofSeatFiles,
  readJson,
  saidExactly,
  seatsDiffer,
  seatsReadBack,
  seatsWords
} from "./chunk-ITZYFLD2.js";
import {
  ofFiled
} from "./chunk-QNH5JOVW.js";
import "./chunk-VROUOTQX.js";
import "./chunk-UPYWNJZF.js";
import "./chunk-F2HSB46S.js";
import "./chunk-KI5VSJSW.js";
import "./chunk-26JX6VZC.js";
import {
  listOf,
  members,
  number,
  text
} from "./chunk-C2PK7ITU.js";
import "./chunk-ZGOP7J6E.js";
import "./chunk-ENIZWVK7.js";
import "./chunk-5QMJEX2E.js";
import "./chunk-OB3KF4YX.js";

// src/kinds/rotation.ts
var says = async (source, content) => (await import("./seats-CGM25T4C.js")).saysSeats(source, content);
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
