import {
  lintFiles,
  lintJob
} from "./chunk-ZE3A4OZL.js";
import "./chunk-CHZ77L5B.js";
import "./chunk-E3HWPKUA.js";
import "./chunk-DUCJDIY3.js";
import "./chunk-ZGOP7J6E.js";
import "./chunk-FRFU7Z7J.js";
import "./chunk-JCT3MRT6.js";
import "./chunk-KSIPYQ4P.js";
import "./chunk-QEXRPHLH.js";
import "./chunk-YOXB7IML.js";
import "./chunk-V3XZIRTL.js";
import "./chunk-GDUJXSVE.js";
import "./chunk-R2PHUCWN.js";
import "./chunk-U6JVOMZJ.js";
import "./chunk-AIND3PKO.js";
import "./chunk-M6XDCBT3.js";
import "./chunk-DH3JOF3T.js";
import "./chunk-WYJDZB2N.js";
import "./chunk-VVWYWGG4.js";
export {
  lintFiles,
  lintJob
};
