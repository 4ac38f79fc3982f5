import {
  openAs
} from "./chunk-2DQAIQBY.js";
import "./chunk-L7EJXSNL.js";
import "./chunk-RVJQJ6PX.js";
import "./chunk-KZBH7LFN.js";
import "./chunk-2YUACAJY.js";
import "./chunk-C2PK7ITU.js";
import "./chunk-EZYPW4WC.js";
import "./chunk-TZYYQJBS.js";
import "./chunk-5PA6UWKI.js";
import "./chunk-TEV5UGAN.js";
import "./chunk-YOXB7IML.js";
import "./chunk-E4ANXYHI.js";
import "./chunk-GK6S4GKN.js";
import "./chunk-IGNZQXQA.js";
import "./chunk-ES44LF73.js";
import "./chunk-GDUJXSVE.js";
import "./chunk-7HWIEOCD.js";
import "./chunk-T3L6L2TK.js";
import "./chunk-V2U6MDCK.js";
import "./chunk-M6XDCBT3.js";
import "./chunk-WYJDZB2N.js";
import "./chunk-ARZ74GBJ.js";
import "./chunk-OB3KF4YX.js";
export {
  openAs
};
