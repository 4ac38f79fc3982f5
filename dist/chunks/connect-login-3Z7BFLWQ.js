import {
  addressOf,
  connectLogin,
  loginSettings
} from "./chunk-4EULJBLA.js";
import "./chunk-3PUIU2G6.js";
import "./chunk-SSNSRWEO.js";
import "./chunk-4MOZPBHG.js";
import "./chunk-7YT7VLCG.js";
import "./chunk-C2PK7ITU.js";
import "./chunk-7HWIEOCD.js";
import "./chunk-3AIZLH3P.js";
import "./chunk-KIYHCEKK.js";
import "./chunk-WN5M7B2A.js";
import "./chunk-FYXMQPUS.js";
import "./chunk-YOXB7IML.js";
import "./chunk-VUJ7SZFU.js";
import "./chunk-XFSM4J3F.js";
import "./chunk-ENIZWVK7.js";
import "./chunk-T3L6L2TK.js";
import "./chunk-KDSXCQUI.js";
import "./chunk-V2U6MDCK.js";
import "./chunk-M6XDCBT3.js";
import "./chunk-JB6JSYII.js";
import "./chunk-WYJDZB2N.js";
import "./chunk-OB3KF4YX.js";
export {
  addressOf,
  connectLogin,
  loginSettings
};
