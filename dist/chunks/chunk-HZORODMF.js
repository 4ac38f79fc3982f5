import {
  QuorateError,
  decodeText
} from "./chunk-MOJ4YKEH.js";

// imported:node:child_process?src/git/object-store.ts
var own_spawn = (...args) => process.getBuiltinModule("node:child_process").spawn(...args);

// imported:node:crypto?src/git/object-store.ts
var own_createHash = (...args) => process.getBuiltinModule("node:crypto").createHash(...args);

// imported:node:fs?src/git/object-store.ts
var own_statSync = /* @__PURE__ */ (() => process.getBuiltinModule("node:fs").statSync)();

// imported:node:path?src/git/object-store.ts
var own_join = /* @__PURE__ */ (() => process.getBuiltinModule("node:path").join)();

// src/git/object-store.ts
var MAX_BYTES = { blob: 8 * 1024 * 1024, tree: 32 * 1024 * 1024, commit: Number.POSITIVE_INFINITY };
var COMMIT_HEAD_BYTES = 4096;
var TIMEOUT = 3e4;
var SCRUBBED = {
  GIT_CONFIG_NOSYSTEM: "1",
  GIT_CONFIG_GLOBAL: "/dev/null",
  GIT_NO_REPLACE_OBJECTS: "1",
  GIT_NO_LAZY_FETCH: "1",
  // For a git older than 2.45, which does not know the line above: no way to fetch is allowed.
  GIT_ALLOW_PROTOCOL: "none",
  GIT_OPTIONAL_LOCKS: "0",
  GIT_TERMINAL_PROMPT: "0"
};
var SETTINGS = ["safe.directory=*", "core.fsmonitor=false", "core.hooksPath=/dev/null"];
function openObjectStore(folder, path) {
  const directory = own_join(folder, ".git");
  if (own_statSync(directory, { throwIfNoEntry: false }) === void 0)
    throw new QuorateError("CHECKOUT_MISSING", { expected: ".git", observed: folder });
  const child = own_spawn(
    "git",
    [`--git-dir=${directory}`, ...SETTINGS.flatMap((setting) => ["-c", setting]), "cat-file", "--batch"],
    { cwd: "/", env: { PATH: path, ...SCRUBBED }, stdio: ["pipe", "pipe", "ignore"] }
  );
  const answers = new Answers(child);
  const askNow = async (name, wanted) => {
    const most = MAX_BYTES[wanted];
    child.stdin.write(`${name}
`);
    const header = await answers.line();
    const [id = "", kind = "", size] = header.split(" ");
    if (size === void 0) return null;
    if (!/^[0-9a-f]{40}([0-9a-f]{24})?$/.test(id) || !/^\d+$/.test(size)) throw broken(name);
    if (Number(size) > most) {
      child.kill("SIGKILL");
      throw new QuorateError("FILE_UNREADABLE", { expected: `at most ${most} bytes`, observed: id });
    }
    const hash = own_createHash(id.length === 40 ? "sha1" : "sha256").update(`${kind} ${size}\0`);
    const kept = [];
    let length = 0;
    for await (const piece of answers.pieces(Number(size))) {
      hash.update(piece);
      if (wanted !== "commit" || length < COMMIT_HEAD_BYTES) kept.push(piece);
      length += piece.length;
    }
    if ((await answers.bytes(1))[0] !== 10) throw broken(name);
    const bytes = Buffer.concat(kept);
    return {
      id,
      kind,
      bytes: wanted === "commit" ? bytes.subarray(0, COMMIT_HEAD_BYTES) : bytes,
      hash: hash.digest("hex")
    };
  };
  let last = Promise.resolve();
  const ask = (name, wanted) => {
    const answer = last.then(() => askNow(name, wanted));
    last = answer.catch(() => {
    });
    return answer;
  };
  return {
    async head() {
      const found = await ask("HEAD", "commit");
      if (found !== null && found.kind !== "commit") throw broken("HEAD");
      return found?.id ?? null;
    },
    async read(id, kind) {
      const found = await ask(id, kind);
      if (found === null) return null;
      if (found.kind !== kind || found.hash !== id) throw broken(id);
      return found.bytes;
    },
    async [Symbol.asyncDispose]() {
      child.kill("SIGKILL");
      await answers.ended;
    }
  };
}
function broken(observed) {
  return new QuorateError("CHECKOUT_BROKEN", { observed });
}
var Answers = class {
  #held = [];
  #size = 0;
  #wake = () => {
  };
  #end = null;
  ended;
  constructor(child) {
    child.stdout.on("data", (chunk) => {
      this.#held.push(chunk);
      this.#size += chunk.length;
      this.#wake();
    });
    child.stdin.on("error", () => {
    });
    this.ended = new Promise((resolve) => {
      const end = (cause) => {
        const isAbsent = cause?.code === "ENOENT";
        this.#end ??= isAbsent ? new QuorateError("GIT_MISSING", {}, { cause }) : broken("git ended");
        this.#wake();
        resolve();
      };
      child.on("error", end);
      child.on("close", () => end());
    });
  }
  /** The next line, without its end. */
  async line() {
    for (; ; ) {
      const at = this.#all().indexOf(10);
      if (at >= 0) return (await this.bytes(at + 1)).subarray(0, at).toString("latin1");
      if (this.#size > 4096) throw broken("a line without an end");
      await this.#more();
    }
  }
  async bytes(count) {
    while (this.#size < count) await this.#more();
    const all = this.#all();
    this.#held = [all.subarray(count)];
    this.#size = all.length - count;
    return all.subarray(0, count);
  }
  /** The next bytes as they come, for what need not be held at once. */
  async *pieces(count) {
    for (let left = count; left > 0; ) {
      if (this.#size === 0) await this.#more();
      const piece = await this.bytes(Math.min(left, this.#size));
      left -= piece.length;
      yield piece;
    }
  }
  #all() {
    if (this.#held.length !== 1) this.#held = [Buffer.concat(this.#held)];
    return this.#held[0];
  }
  async #more() {
    if (this.#end !== null) throw this.#end;
    let timer;
    await new Promise((resolve, reject) => {
      this.#wake = resolve;
      timer = setTimeout(() => reject(broken("git does not answer")), TIMEOUT);
    }).finally(() => clearTimeout(timer));
  }
};

// src/git/tree.ts
function readTree(bytes, id) {
  const entries = /* @__PURE__ */ new Map();
  const idBytes = id.length / 2;
  for (let at = 0; at < bytes.length; ) {
    const space = bytes.indexOf(32, at);
    const zero = bytes.indexOf(0, space);
    const end = zero + 1 + idBytes;
    const name = bytes.subarray(space + 1, zero).toString("latin1");
    if (space < 0 || zero < 0 || end > bytes.length || entries.has(name))
      throw new QuorateError("CHECKOUT_BROKEN", { observed: id });
    entries.set(name, {
      mode: bytes.subarray(at, space).toString("latin1"),
      id: bytes.subarray(zero + 1, end).toString("hex")
    });
    at = end;
  }
  return entries;
}
function readCommit(bytes, id) {
  const [, tree, parent = null] = /^tree ([0-9a-f]{40,64})\n(?:parent ([0-9a-f]{40,64})\n)?/.exec(bytes.toString("latin1")) ?? [];
  if (tree === void 0) throw new QuorateError("CHECKOUT_BROKEN", { observed: id });
  return { tree, parent };
}

// src/git/checkout.ts
var MAX_COMMITS = 1e5;
var FOLDER = "40000";
var PLAIN = ["100644", "100755"];
var POINTER = "version https://git-lfs.github.com/spec/";
async function openCheckout({ workspace, sha, path }) {
  const store = openObjectStore(workspace, path);
  return openAt(store, async () => {
    const head = await store.head();
    if (head !== sha) throw new QuorateError("CHECKOUT_OTHER_COMMIT", { expected: sha, observed: head });
    return head;
  });
}
async function openClone(folder, path, commit) {
  const store = openObjectStore(folder, path);
  return openAt(store, async () => {
    const at = commit ?? await store.head();
    if (at === null || await store.read(at, "commit") === null)
      throw new QuorateError("CHECKOUT_BROKEN", { expected: "commit", observed: at });
    return at;
  });
}
async function openAt(store, headOf) {
  try {
    const head = await headOf();
    return {
      commit: head,
      files: commitFiles(store, head),
      filesAt: async (commit) => {
        await requireEarlier(store, head, commit);
        return commitFiles(store, commit);
      },
      [Symbol.asyncDispose]: () => store[Symbol.asyncDispose]()
    };
  } catch (error) {
    await store[Symbol.asyncDispose]();
    throw error;
  }
}
function commitFiles(store, commit) {
  const trees = /* @__PURE__ */ new Map();
  const treeOf = (id) => {
    const known = trees.get(id) ?? read(store, id, "tree").then((bytes) => readTree(bytes, id));
    trees.set(id, known);
    return known;
  };
  const root = read(store, commit, "commit").then((bytes) => readCommit(bytes, commit).tree);
  root.catch(() => {
  });
  const entryAt = async (path) => {
    let at = { mode: FOLDER, id: await root };
    for (const step of path.split("/")) {
      if (at.mode !== FOLDER) throw notPlain(path, at);
      const next = (await treeOf(at.id)).get(Buffer.from(step).toString("latin1"));
      if (next === void 0) return null;
      at = next;
    }
    return at;
  };
  return {
    async readText(path) {
      const entry = await entryAt(path);
      if (entry === null) throw new QuorateError("FILE_MISSING", { expected: { commit }, observed: path });
      if (!PLAIN.includes(entry.mode)) throw notPlain(path, entry);
      const bytes = await read(store, entry.id, "blob");
      if (bytes.subarray(0, POINTER.length).toString("latin1") === POINTER)
        throw new QuorateError("FILE_IS_POINTER", { observed: path });
      return decodeText(bytes, path);
    },
    async entriesIn(path) {
      const entry = path === "" ? { mode: FOLDER, id: await root } : await entryAt(path);
      if (entry?.mode !== FOLDER) return [];
      return [...await treeOf(entry.id)].map(([name, { mode }]) => {
        const kind = mode === FOLDER ? "folder" : PLAIN.includes(mode) ? "file" : "other";
        return { name: Buffer.from(name, "latin1").toString(), kind };
      });
    }
  };
}
async function requireEarlier(store, head, wanted) {
  let at = head;
  for (let count = 0; at !== null && count < MAX_COMMITS; count += 1) {
    const bytes = await store.read(at, "commit");
    if (bytes === null) throw new QuorateError("CHECKOUT_SHALLOW", { expected: wanted, observed: at });
    if (at === wanted) return;
    at = readCommit(bytes, at).parent;
  }
  throw new QuorateError("COMMIT_NOT_ON_BRANCH", { expected: head, observed: wanted });
}
async function read(store, id, kind) {
  const bytes = await store.read(id, kind);
  if (bytes === null) throw new QuorateError("CHECKOUT_BROKEN", { expected: kind, observed: id });
  return bytes;
}
function notPlain(path, { mode }) {
  const what = mode === "120000" ? "a symbolic link" : mode === "160000" ? "a submodule" : "a folder";
  return new QuorateError("FILE_NOT_PLAIN", {
    expected: "a regular file",
    observed: { [path]: PLAIN.includes(mode) ? "a file" : what }
  });
}

export {
  openCheckout,
  openClone
};
