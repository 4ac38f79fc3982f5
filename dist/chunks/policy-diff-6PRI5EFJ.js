import {
  diffSections,
  diffWords,
  weakeningFindings
} from "./chunk-4F4FOEJM.js";
import "./chunk-VMUSJW27.js";
import "./chunk-OB3KF4YX.js";
export {
  diffSections,
  diffWords,
  weakeningFindings
};
