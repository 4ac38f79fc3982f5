import {
  lintFiles,
  lintJob
} from "./chunk-5P2AMSWO.js";
import "./chunk-433EFUYZ.js";
import "./chunk-6MVJKZQN.js";
import "./chunk-YKUVIQN7.js";
import "./chunk-LXCFHMTA.js";
import "./chunk-2ZAGNZ7W.js";
import "./chunk-TVIG5VNP.js";
import "./chunk-JK5TLHCR.js";
import "./chunk-YOXB7IML.js";
import "./chunk-ZGOP7J6E.js";
import "./chunk-LLY4DUQ6.js";
import "./chunk-T3L6L2TK.js";
import "./chunk-ZNKWYU2L.js";
import "./chunk-PGAWOJTT.js";
import "./chunk-NJZDR2O3.js";
import "./chunk-V2U6MDCK.js";
import "./chunk-XFSM4J3F.js";
import "./chunk-ENIZWVK7.js";
import "./chunk-M6XDCBT3.js";
import "./chunk-FTQPQCFV.js";
import "./chunk-WYJDZB2N.js";
import "./chunk-OB3KF4YX.js";
export {
  lintFiles,
  lintJob
};
