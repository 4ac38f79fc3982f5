import "./chunk-MOJ4YKEH.js";
import "./chunk-OB3KF4YX.js";

// src/kinds/words/escalation.ts
function saysClose(content) {
  const { spec } = JSON.parse(content);
  return [
    {
      title: "What is closed",
      lines: [
        { text: `the escalation of ${spec.change}, without a compensation: the plan can be cut again` },
        { text: `the change itself stays failed for ever` },
        { text: `the reason: ${spec.reason}` }
      ]
    }
  ];
}
export {
  saysClose
};
