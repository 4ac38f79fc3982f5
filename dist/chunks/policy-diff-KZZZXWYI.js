import {
  diffSections,
  diffWords,
  weakeningFindings
} from "./chunk-ARGAD7EV.js";
import "./chunk-ALSMJ7N4.js";
import "./chunk-OB3KF4YX.js";
export {
  diffSections,
  diffWords,
  weakeningFindings
};
