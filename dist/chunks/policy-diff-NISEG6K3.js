import {
  diffSections,
  diffWords,
  weakeningFindings
} from "./chunk-JZZYSQNQ.js";
import "./chunk-6UQEMURZ.js";
import "./chunk-OB3KF4YX.js";
export {
  diffSections,
  diffWords,
  weakeningFindings
};
