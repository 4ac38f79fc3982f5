import {
  diffSections,
  diffWords,
  weakeningFindings
} from "./chunk-VDBMYOAE.js";
import "./chunk-T57VTRKM.js";
import "./chunk-OB3KF4YX.js";
export {
  diffSections,
  diffWords,
  weakeningFindings
};
