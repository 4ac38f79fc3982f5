import {
  writeNewFile
} from "./chunk-R37U5MRO.js";
import {
  contentToSign
} from "./chunk-V7INBHHQ.js";
import {
  changeSections,
  provenanceSections
} from "./chunk-G5G4JDUB.js";
import {
  openClone
} from "./chunk-HZORODMF.js";
import {
  accountNames
} from "./chunk-YRAETELS.js";
import {
  changeToSign
} from "./chunk-3ATF6MR3.js";
import {
  kindNamed
} from "./chunk-W6MQCYPL.js";
import {
  readChange
} from "./chunk-FTCEULDN.js";
import {
  readGate
} from "./chunk-RBU6WLLJ.js";
import {
  peopleIn
} from "./chunk-OCYH34ZD.js";
import {
  Misshapen,
  anything,
  listOf,
  mapOf,
  members,
  number,
  orNull,
  text
} from "./chunk-C2PK7ITU.js";
import {
  QuorateError,
  atShell,
  foldCode,
  readText,
  readVariables
} from "./chunk-MOJ4YKEH.js";
import {
  __callDispose,
  __using
} from "./chunk-OB3KF4YX.js";

// imported:node:path?src/usecases/device/packet-file.ts
var own_resolve = /* @__PURE__ */ (() => process.getBuiltinModule("node:path").resolve)();

// src/usecases/device/examine.ts
async function examine({ database, checkout, code, now }) {
  const read = await readGate(database);
  const gate = now === void 0 ? read : { ...read, now };
  const change = await changeToSign(gate, readChange(database, code), code);
  const { packet } = change;
  if (packet.manifest_digest !== gate.manifestDigest)
    throw new QuorateError("MANIFEST_DRIFT", { expected: gate.manifestDigest, observed: packet.manifest_digest });
  await checkout.filesAt(packet.commit);
  const content = await contentToSign({ checkout, gate, database }, change);
  const from = { gate, database, files: checkout.files };
  const namesOf = accountNames({ people: await peopleIn(checkout.files, gate.name), actorId: null, ask: null });
  return {
    ...{ gate, change, content },
    async provenance(token, apiUrl) {
      const { server, repository } = gate.policy.scopes.get(packet.scope)?.job ?? {};
      if (server === void 0 || repository === void 0)
        throw new QuorateError("ACTION_NOT_PERMITTED", { observed: packet.scope });
      const asking = { apiUrl: apiUrl ?? apiOf(server), repository, token };
      return provenanceSections(asking, from, await kindNamed(change.contentKind), content.text, packet);
    },
    sections: (looker) => changeSections({ ...looker, namesOf, pageOf: () => null }, from, change, content.text)
  };
}
var apiOf = (server) => server === "https://github.com" ? "https://api.github.com" : `${server}/api/v3`;

// src/usecases/device/packet-file.ts
var readFileMembers = members({
  v: number,
  code: text,
  answers: listOf(members({ asked: text, values: listOf(orNull(text)), rows: listOf(mapOf(anything)) }))
});
async function writePacketFile(database, code, { folder, env, out }) {
  var _stack = [];
  try {
    const answers = [];
    const recording = {
      async query(asked, values = []) {
        const rows = await database.query(asked, values);
        answers.push({ asked, values, rows });
        return rows;
      },
      close: () => database.close()
    };
    const checkout = __using(_stack, await openClone(folder, env.PATH ?? ""), true);
    const { change, sections } = await examine({ database: recording, checkout, code });
    await sections({ subject: change.opened?.subjectSha256 ?? "", does: (name) => name });
    const kept = answers.filter((one, at) => answers.findIndex((other) => isSame(one, other)) === at);
    return writeNewFile(own_resolve(folder, out), `${JSON.stringify({ v: 1, code: change.code, answers: kept }, null, 1)}
`);
  } catch (_) {
    var _error = _, _hasError = true;
  } finally {
    var _promise = __callDispose(_stack, _error, _hasError);
    _promise && await _promise;
  }
}
async function writtenWith(told, database, folder, out) {
  if (told.change === void 0) throw new QuorateError("USAGE", { expected: "the code of a change", observed: null });
  await writePacketFile(database, told.change, { folder, env: readVariables(), out });
  return { ...told, facts: { ...told.facts, "packet file": out } };
}
async function packetFileDatabase(folder, path, code) {
  const file = parse(await readNamed(folder, path), path);
  if (foldCode(file.code) !== code)
    throw new QuorateError("DEVICE_PACKET_FILE", { expected: { code }, observed: { code: file.code } });
  return {
    async query(asked, values = []) {
      const found = file.answers.find((one) => isSame(one, { asked, values }));
      if (found === void 0)
        throw new QuorateError("DEVICE_PACKET_FILE", { expected: { "an answer to": asked.slice(0, 200) } });
      return found.rows;
    },
    close: async () => {
    }
  };
}
function readNamed(folder, path) {
  const at = atShell(folder, path);
  return readText(at.folder, at.paths[0]);
}
function parse(content, path) {
  try {
    return readFileMembers(JSON.parse(content), "");
  } catch (cause) {
    const form = cause instanceof Misshapen ? `${cause.at || "the whole"} as ${cause.form}` : "JSON";
    throw new QuorateError("DEVICE_PACKET_FILE", { expected: form, observed: path }, { cause });
  }
}
function isSame(one, other) {
  return one.asked === other.asked && JSON.stringify(one.values) === JSON.stringify(other.values);
}

export {
  examine,
  writePacketFile,
  writtenWith,
  packetFileDatabase
};
