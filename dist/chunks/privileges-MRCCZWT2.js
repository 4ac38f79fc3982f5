import {
  MOST_LINES,
  words
} from "./chunk-NBP5OP2F.js";
import "./chunk-OXZ7BPIT.js";
import "./chunk-VVWYWGG4.js";

// src/kinds/words/privileges.ts
function saysScript(content) {
  const statements = content.split("\n").filter((line) => line.trim() !== "" && !line.startsWith("--"));
  const rest = statements.length - MOST_LINES;
  return [
    {
      title: `Statements that are executed: ${words(statements.length)}`,
      lines: [
        ...statements.slice(0, MOST_LINES).map((text) => ({ mark: "+", text })),
        ...rest > 0 ? [{ mark: "@", text: `\u2026 and ${words(rest)} more statements` }] : []
      ],
      none: "None."
    }
  ];
}
export {
  saysScript
};
