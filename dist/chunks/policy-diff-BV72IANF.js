import {
  diffSections,
  diffWords,
  weakeningFindings
} from "./chunk-LEXPWFRC.js";
import "./chunk-BR2LKTLQ.js";
import "./chunk-OB3KF4YX.js";
export {
  diffSections,
  diffWords,
  weakeningFindings
};
