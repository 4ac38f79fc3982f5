import {
  diffSections,
  diffWords,
  weakeningFindings
} from "./chunk-DM3BYLNA.js";
import "./chunk-7RNOLWHU.js";
import "./chunk-OB3KF4YX.js";
export {
  diffSections,
  diffWords,
  weakeningFindings
};
