import {
  explain,
  neutralise,
  neutraliseJson,
  sentencesOf
} from "./chunk-OXZ7BPIT.js";
import "./chunk-VVWYWGG4.js";

// src/report/sarif.ts
function sarifText({ findings, notes = [] }) {
  const all = [
    ...findings.map((finding) => [finding, "error"]),
    ...notes.map((note) => [note, "warning"])
  ];
  const rules = [...new Map(all.map(([finding]) => [finding.code, ruleOf(finding)])).values()];
  const indexOf = (code) => rules.findIndex(({ id }) => id === code);
  const unplaced = all.filter(([{ where }]) => where === void 0);
  const run = {
    tool: { driver: { name: "Quorate", rules } },
    invocations: [
      {
        executionSuccessful: unplaced.length === 0,
        toolExecutionNotifications: unplaced.map(([finding, level]) => ({
          descriptor: { id: finding.code, index: indexOf(finding.code) },
          level,
          message: messageOf(finding)
        }))
      }
    ],
    columnKind: "utf16CodeUnits",
    results: all.flatMap(([finding, level]) => resultOf(finding, level, indexOf(finding.code)))
  };
  const log = { $schema: "https://json.schemastore.org/sarif-2.1.0.json", version: "2.1.0", runs: [run] };
  return neutraliseJson(JSON.stringify(log));
}
function ruleOf(finding) {
  const { code: id, title, remedy } = explain(finding);
  return { id, shortDescription: { text: title }, help: { text: remedy } };
}
function resultOf(finding, level, ruleIndex) {
  const { code: ruleId, where } = finding;
  if (where === void 0) return [];
  const artifactLocation = { uri: encodeURI(where.file) };
  const region = { startLine: where.line, startColumn: where.column };
  return [
    {
      ruleId,
      ruleIndex,
      level,
      message: messageOf(finding),
      locations: [{ physicalLocation: { artifactLocation, region } }]
    }
  ];
}
function messageOf(finding) {
  const text = sentencesOf(finding).map(neutralise).join(" ");
  return { text: text.replace(/[\\[\]]/g, "\\$&").replace(/[{}]/g, "$&$&") };
}
export {
  sarifText
};
