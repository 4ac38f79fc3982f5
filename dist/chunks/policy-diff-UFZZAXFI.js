import {
  diffSections,
  diffWords,
  weakeningFindings
} from "./chunk-VDBMYOAE.js";
import "./chunk-DKTKCK45.js";
import "./chunk-OB3KF4YX.js";
export {
  diffSections,
  diffWords,
  weakeningFindings
};
