import {
  diffSections,
  diffWords,
  weakeningFindings
} from "./chunk-PU3KYJWD.js";
import "./chunk-E4JRPDIS.js";
import "./chunk-OB3KF4YX.js";
export {
  diffSections,
  diffWords,
  weakeningFindings
};
