import {
  ofSeatFiles,
  readJson,
  saidExactly,
  seatsDiffer,
  seatsReadBack,
  seatsWords
} from "./chunk-6CR35IMX.js";
import {
  ofFiled
} from "./chunk-DWXOYW5M.js";
import "./chunk-LKNVE33W.js";
import "./chunk-CQLCPJ3J.js";
import "./chunk-2CQA6NOD.js";
import "./chunk-K2FN2L4Q.js";
import "./chunk-7YT7VLCG.js";
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
import "./chunk-JB6JSYII.js";
import "./chunk-OB3KF4YX.js";

// src/kinds/seats.ts
var says = async (source, content) => (await import("./seats-45R3DYZ3.js")).saysSeats(source, content);
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
