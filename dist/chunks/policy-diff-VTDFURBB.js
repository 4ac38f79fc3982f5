import {
  diffSections,
  diffWords,
  weakeningFindings
} from "./chunk-QHQ4WJF3.js";
import "./chunk-OTAOZ5OP.js";
import "./chunk-OB3KF4YX.js";
export {
  diffSections,
  diffWords,
  weakeningFindings
};
