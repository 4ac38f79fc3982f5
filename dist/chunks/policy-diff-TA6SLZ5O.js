import {
  diffSections,
  diffWords,
  weakeningFindings
} from "./chunk-LEXPWFRC.js";
import "./chunk-E6DIM3EY.js";
import "./chunk-OB3KF4YX.js";
export {
  diffSections,
  diffWords,
  weakeningFindings
};
