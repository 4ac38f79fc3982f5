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
  anything,
  listOf,
  members,
  number,
  orNone,
  text
} from "./chunk-C2PK7ITU.js";
import "./chunk-ZGOP7J6E.js";
import "./chunk-ENIZWVK7.js";
import "./chunk-MOJ4YKEH.js";
import "./chunk-OB3KF4YX.js";

// src/kinds/seats.ts
var says = async (source, content) => (await import("./seats-UBANCZJG.js")).saysSeats(source, content);
var document = members({ register: orNone(listOf(text)), end: orNone(anything) });
var files = ofSeatFiles(async (said, from) => {
  const { register, end } = saidExactly(said, document, ["register", "end"]);
  return {
    ...register === null ? {} : { register: await Promise.all(register.map((path) => readJson(from, path))) },
    ...end === null ? {} : { end }
  };
});
var kind = {
  lane: "govern",
  act: "SEAT_REGISTER",
  asks: "document",
  isReviewed: false,
  isVerified: false,
  open: files.open,
  content: files.content,
  says,
  saysFiled: ofFiled(says),
  effect: { registered: seatsReadBack, ended: orNone(number), epoch_raised: orNone(number) },
  explain: ({ registered, ended }) => [
    ...registered ? [`registered ${seatsWords(registered)}, to be confirmed by the holders`] : [],
    ...ended ? [`${ended} ended`] : []
  ].join("; "),
  differs: ({ registered }, content) => seatsDiffer(
    registered,
    JSON.parse(content).register?.map((one) => one.document) ?? []
  )
};
export {
  kind
};
