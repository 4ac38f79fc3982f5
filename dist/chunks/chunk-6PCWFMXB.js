import {
  digestFields
} from "./chunk-MOJ4YKEH.js";

// src/codes/statement.ts
function statementSha256(statement) {
  const { purpose, ledgerId, subject, notAfter, asked } = statement;
  return digestFields(["quorate:v1", purpose, ledgerId, subject, notAfter, ...asked]);
}
function audienceOf(statement) {
  return `quorate:v1:${statement.purpose}:${statementSha256(statement)}`;
}

export {
  audienceOf
};
