import {
  MOST_LINES
} from "./chunk-7WK2S4LE.js";
import {
  countText
} from "./chunk-7HWIEOCD.js";
import "./chunk-MOJ4YKEH.js";
import "./chunk-OB3KF4YX.js";

// src/kinds/words/privileges.ts
function saysScript(content) {
  const statements = content.split("\n").filter((line) => line.trim() !== "" && !line.startsWith("--"));
  const rest = statements.length - MOST_LINES;
  return [
    {
      title: `Statements that are executed: ${countText(statements.length)}`,
      lines: [
        ...statements.slice(0, MOST_LINES).map((text) => ({ mark: "+", text })),
        ...rest > 0 ? [{ mark: "@", text: `\u2026 and ${countText(rest)} more statements` }] : []
      ],
      none: "None."
    }
  ];
}
export {
  saysScript
};
