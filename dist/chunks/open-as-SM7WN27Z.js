import {
  openAs
} from "./chunk-FBD5F5YB.js";
import "./chunk-IVRBJD44.js";
import "./chunk-KJTU6XTE.js";
import "./chunk-KVC63B4R.js";
import "./chunk-C2PK7ITU.js";
import "./chunk-DUCJDIY3.js";
import "./chunk-FRFU7Z7J.js";
import "./chunk-JCT3MRT6.js";
import "./chunk-KSIPYQ4P.js";
import "./chunk-QEXRPHLH.js";
import "./chunk-YOXB7IML.js";
import "./chunk-V3XZIRTL.js";
import "./chunk-GDUJXSVE.js";
import "./chunk-U6JVOMZJ.js";
import "./chunk-AIND3PKO.js";
import "./chunk-M6XDCBT3.js";
import "./chunk-DH3JOF3T.js";
import "./chunk-WYJDZB2N.js";
import "./chunk-VVWYWGG4.js";
export {
  openAs
};
