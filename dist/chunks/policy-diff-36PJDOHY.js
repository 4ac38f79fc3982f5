import {
  diffSections,
  diffWords,
  weakeningFindings
} from "./chunk-DM3BYLNA.js";
import "./chunk-NYYDHO2X.js";
import "./chunk-OB3KF4YX.js";
export {
  diffSections,
  diffWords,
  weakeningFindings
};
