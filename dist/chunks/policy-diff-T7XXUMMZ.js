import {
  diffSections,
  diffWords,
  weakeningFindings
} from "./chunk-PU3KYJWD.js";
import "./chunk-W2Q5UKN3.js";
import "./chunk-OB3KF4YX.js";
export {
  diffSections,
  diffWords,
  weakeningFindings
};
