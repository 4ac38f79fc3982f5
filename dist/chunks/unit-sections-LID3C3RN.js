import {
  unitSections
} from "./chunk-PRCK6SQG.js";
import "./chunk-NBP5OP2F.js";
import "./chunk-PQF3EDI5.js";
import "./chunk-VVWYWGG4.js";
export {
  unitSections
};
