import {
  diffSections,
  diffWords,
  weakeningFindings
} from "./chunk-VDBMYOAE.js";
import "./chunk-JB6JSYII.js";
import "./chunk-OB3KF4YX.js";
export {
  diffSections,
  diffWords,
  weakeningFindings
};
