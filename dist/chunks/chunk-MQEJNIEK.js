import {
  governedOpening
} from "./chunk-QTUHACMD.js";
import {
  requireAsked
} from "./chunk-PU566E33.js";
import {
  Misshapen,
  listOf,
  members,
  orNone,
  text
} from "./chunk-C2PK7ITU.js";
import {
  DOCUMENT_PATH,
  QuorateError,
  canonicalize,
  sha256
} from "./chunk-MOJ4YKEH.js";

// src/kinds/governed/seat-files.ts
function ofSeatFiles(compose) {
  const contentAt = async (files, path) => {
    const said = await readJson(files, path);
    return canonicalize({ v: 1, ...await compose(said, files) });
  };
  return {
    /** @throws USAGE, FILE_MISSING, SEAT_CHANGE_MALFORMED */
    open: async ({ files }, asked) => {
      const path = requireAsked(asked, "document");
      return governedOpening(await contentAt(files, path), { document: path });
    },
    /** @throws ACTION_NOT_PERMITTED where the packet names no file, FILE_MISSING, SEAT_CHANGE_MALFORMED */
    content: ({ files }, packet) => {
      if (packet.document === null) throw new QuorateError("ACTION_NOT_PERMITTED", { observed: packet.action });
      return contentAt(files, packet.document);
    }
  };
}
async function readJson(files, path) {
  if (typeof path !== "string" || !DOCUMENT_PATH.test(path)) throw malformed(typeof path === "string" ? path : null);
  const content = await files.readText(path);
  try {
    const value = JSON.parse(content);
    if (typeof value === "object" && value !== null && !Array.isArray(value)) return value;
  } catch {
  }
  throw malformed(path);
}
function saidExactly(said, read, names) {
  const other = Object.keys(said).find((name) => name !== "v" && !names.includes(name));
  if (said.v !== 1 || other !== void 0) throw malformed(other ?? "v");
  try {
    return read(said, "");
  } catch (error) {
    if (!(error instanceof Misshapen)) throw error;
    throw malformed(error.at);
  }
}
function malformed(observed) {
  return new QuorateError("SEAT_CHANGE_MALFORMED", { observed });
}
var seatsReadBack = orNone(listOf(members({ seat: text, sha256: text })));
function seatsWords(seats) {
  return (seats ?? []).map(({ seat, sha256: digest }) => `${seat} ${digest}`).join(", ");
}
function seatsDiffer(registered, documents) {
  const expected = documents.map((document) => sha256(document)).toSorted();
  const observed = (registered ?? []).map(({ sha256: digest }) => digest).toSorted();
  return expected.join() === observed.join() ? [] : [{ code: "SEAT_READBACK_DIFFERS", expected: expected.join(", "), observed: observed.join(", ") }];
}

export {
  ofSeatFiles,
  readJson,
  saidExactly,
  seatsReadBack,
  seatsWords,
  seatsDiffer
};
