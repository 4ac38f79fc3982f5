import {
  diffSections,
  diffWords,
  weakeningFindings
} from "./chunk-DM3BYLNA.js";
import "./chunk-EFBZM7NI.js";
import "./chunk-OB3KF4YX.js";
export {
  diffSections,
  diffWords,
  weakeningFindings
};
