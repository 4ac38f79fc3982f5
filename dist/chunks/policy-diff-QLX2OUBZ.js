import {
  diffSections,
  diffWords,
  weakeningFindings
} from "./chunk-VDBMYOAE.js";
import "./chunk-QI7IHNYE.js";
import "./chunk-OB3KF4YX.js";
export {
  diffSections,
  diffWords,
  weakeningFindings
};
