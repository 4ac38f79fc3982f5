// src/system/sql-parser.ts
var MOST_STOPS = 5;
var stops = 0;
async function sqlParser() {
  const { parse, SqlError } = await import("./wasm-IC523OQH.js");
  return async (text) => {
    if (text === "") return { ok: true, statements: [] };
    if (stops >= MOST_STOPS)
      return {
        ok: false,
        message: `not read: ${MOST_STOPS} texts before it were nested too deeply for the parser`,
        at: 0
      };
    try {
      const { stmts = [] } = await parse(text);
      return { ok: true, statements: stmts };
    } catch (error) {
      if (error instanceof SqlError)
        return { ok: false, message: error.message, at: error.sqlDetails?.cursorPosition ?? 0 };
      if (!STOPPED.includes(error?.name)) throw error;
      stops += 1;
      return { ok: false, message: "nested too deeply for the parser", at: 0 };
    }
  };
}
var STOPPED = ["RangeError", "RuntimeError", "ExitStatus"];

export {
  sqlParser
};
