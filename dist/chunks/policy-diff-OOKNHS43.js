import {
  diffSections,
  diffWords,
  weakeningFindings
} from "./chunk-QHQ4WJF3.js";
import "./chunk-BVKEXXGS.js";
import "./chunk-OB3KF4YX.js";
export {
  diffSections,
  diffWords,
  weakeningFindings
};
