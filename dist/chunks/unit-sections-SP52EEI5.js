import {
  unitSections
} from "./chunk-34RZ4S3K.js";
import "./chunk-QO6EYMNE.js";
import "./chunk-DH3JOF3T.js";
import "./chunk-VVWYWGG4.js";
export {
  unitSections
};
