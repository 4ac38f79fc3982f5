import {
  diffSections,
  diffWords,
  weakeningFindings
} from "./chunk-ZSMIOVSH.js";
import "./chunk-PQF3EDI5.js";
import "./chunk-VVWYWGG4.js";
export {
  diffSections,
  diffWords,
  weakeningFindings
};
