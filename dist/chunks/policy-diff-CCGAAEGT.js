import {
  diffSections,
  diffWords,
  weakeningFindings
} from "./chunk-E2XHL6WL.js";
import "./chunk-UQAA2QBL.js";
import "./chunk-OB3KF4YX.js";
export {
  diffSections,
  diffWords,
  weakeningFindings
};
