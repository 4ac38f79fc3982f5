import {
  MOST_LINES,
  countText
} from "./chunk-QO6EYMNE.js";
import "./chunk-NYYDHO2X.js";
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
