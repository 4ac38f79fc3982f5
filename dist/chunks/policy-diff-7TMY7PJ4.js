import {
  diffSections,
  diffWords,
  weakeningFindings
} from "./chunk-VDBMYOAE.js";
import "./chunk-5QMJEX2E.js";
import "./chunk-OB3KF4YX.js";
export {
  diffSections,
  diffWords,
  weakeningFindings
};
