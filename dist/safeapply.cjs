#!/usr/bin/env node
const __import_meta_url = require('node:url').pathToFileURL(__filename).href;
"use strict";
var __create = Object.create;
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __getProtoOf = Object.getPrototypeOf;
var __hasOwnProp = Object.prototype.hasOwnProperty;
var __commonJS = (cb, mod) => function __require() {
  try {
    return mod || (0, cb[__getOwnPropNames(cb)[0]])((mod = { exports: {} }).exports, mod), mod.exports;
  } catch (e) {
    throw mod = 0, e;
  }
};
var __copyProps = (to, from2, except, desc) => {
  if (from2 && typeof from2 === "object" || typeof from2 === "function") {
    for (let key of __getOwnPropNames(from2))
      if (!__hasOwnProp.call(to, key) && key !== except)
        __defProp(to, key, { get: () => from2[key], enumerable: !(desc = __getOwnPropDesc(from2, key)) || desc.enumerable });
  }
  return to;
};
var __toESM = (mod, isNodeMode, target) => (target = mod != null ? __create(__getProtoOf(mod)) : {}, __copyProps(
  // If the importer is in node compatibility mode or this is not an ESM
  // file that has been converted to a CommonJS file using a Babel-
  // compatible transform (i.e. "__esModule" has not been set), then set
  // "default" to the CommonJS "module.exports" for node compatibility.
  isNodeMode || !mod || !mod.__esModule ? __defProp(target, "default", { value: mod, enumerable: true }) : target,
  mod
));

// node_modules/emoji-regex/index.js
var require_emoji_regex = __commonJS({
  "node_modules/emoji-regex/index.js"(exports2, module2) {
    module2.exports = () => {
      return /[#*0-9]\uFE0F?\u20E3|[\xA9\xAE\u203C\u2049\u2122\u2139\u2194-\u2199\u21A9\u21AA\u231A\u231B\u2328\u23CF\u23ED-\u23EF\u23F1\u23F2\u23F8-\u23FA\u24C2\u25AA\u25AB\u25B6\u25C0\u25FB\u25FC\u25FE\u2600-\u2604\u260E\u2611\u2614\u2615\u2618\u2620\u2622\u2623\u2626\u262A\u262E\u262F\u2638-\u263A\u2640\u2642\u2648-\u2653\u265F\u2660\u2663\u2665\u2666\u2668\u267B\u267E\u267F\u2692\u2694-\u2697\u2699\u269B\u269C\u26A0\u26A7\u26AA\u26B0\u26B1\u26BD\u26BE\u26C4\u26C8\u26CF\u26D1\u26E9\u26F0-\u26F5\u26F7\u26F8\u26FA\u2702\u2708\u2709\u270F\u2712\u2714\u2716\u271D\u2721\u2733\u2734\u2744\u2747\u2757\u2763\u27A1\u2934\u2935\u2B05-\u2B07\u2B1B\u2B1C\u2B55\u3030\u303D\u3297\u3299]\uFE0F?|[\u261D\u270C\u270D](?:\uD83C[\uDFFB-\uDFFF]|\uFE0F)?|[\u270A\u270B](?:\uD83C[\uDFFB-\uDFFF])?|[\u23E9-\u23EC\u23F0\u23F3\u25FD\u2693\u26A1\u26AB\u26C5\u26CE\u26D4\u26EA\u26FD\u2705\u2728\u274C\u274E\u2753-\u2755\u2795-\u2797\u27B0\u27BF\u2B50]|\u26D3\uFE0F?(?:\u200D\uD83D\uDCA5)?|\u26F9(?:\uD83C[\uDFFB-\uDFFF]|\uFE0F)?(?:\u200D[\u2640\u2642]\uFE0F?)?|\u2764\uFE0F?(?:\u200D(?:\uD83D\uDD25|\uD83E\uDE79))?|\uD83C(?:[\uDC04\uDD70\uDD71\uDD7E\uDD7F\uDE02\uDE37\uDF21\uDF24-\uDF2C\uDF36\uDF7D\uDF96\uDF97\uDF99-\uDF9B\uDF9E\uDF9F\uDFCD\uDFCE\uDFD4-\uDFDF\uDFF5\uDFF7]\uFE0F?|[\uDF85\uDFC2\uDFC7](?:\uD83C[\uDFFB-\uDFFF])?|[\uDFC4\uDFCA](?:\uD83C[\uDFFB-\uDFFF])?(?:\u200D[\u2640\u2642]\uFE0F?)?|[\uDFCB\uDFCC](?:\uD83C[\uDFFB-\uDFFF]|\uFE0F)?(?:\u200D[\u2640\u2642]\uFE0F?)?|[\uDCCF\uDD8E\uDD91-\uDD9A\uDE01\uDE1A\uDE2F\uDE32-\uDE36\uDE38-\uDE3A\uDE50\uDE51\uDF00-\uDF20\uDF2D-\uDF35\uDF37-\uDF43\uDF45-\uDF4A\uDF4C-\uDF7C\uDF7E-\uDF84\uDF86-\uDF93\uDFA0-\uDFC1\uDFC5\uDFC6\uDFC8\uDFC9\uDFCF-\uDFD3\uDFE0-\uDFF0\uDFF8-\uDFFF]|\uDDE6\uD83C[\uDDE8-\uDDEC\uDDEE\uDDF1\uDDF2\uDDF4\uDDF6-\uDDFA\uDDFC\uDDFD\uDDFF]|\uDDE7\uD83C[\uDDE6\uDDE7\uDDE9-\uDDEF\uDDF1-\uDDF4\uDDF6-\uDDF9\uDDFB\uDDFC\uDDFE\uDDFF]|\uDDE8\uD83C[\uDDE6\uDDE8\uDDE9\uDDEB-\uDDEE\uDDF0-\uDDF7\uDDFA-\uDDFF]|\uDDE9\uD83C[\uDDEA\uDDEC\uDDEF\uDDF0\uDDF2\uDDF4\uDDFF]|\uDDEA\uD83C[\uDDE6\uDDE8\uDDEA\uDDEC\uDDED\uDDF7-\uDDFA]|\uDDEB\uD83C[\uDDEE-\uDDF0\uDDF2\uDDF4\uDDF7]|\uDDEC\uD83C[\uDDE6\uDDE7\uDDE9-\uDDEE\uDDF1-\uDDF3\uDDF5-\uDDFA\uDDFC\uDDFE]|\uDDED\uD83C[\uDDF0\uDDF2\uDDF3\uDDF7\uDDF9\uDDFA]|\uDDEE\uD83C[\uDDE8-\uDDEA\uDDF1-\uDDF4\uDDF6-\uDDF9]|\uDDEF\uD83C[\uDDEA\uDDF2\uDDF4\uDDF5]|\uDDF0\uD83C[\uDDEA\uDDEC-\uDDEE\uDDF2\uDDF3\uDDF5\uDDF7\uDDFC\uDDFE\uDDFF]|\uDDF1\uD83C[\uDDE6-\uDDE8\uDDEE\uDDF0\uDDF7-\uDDFB\uDDFE]|\uDDF2\uD83C[\uDDE6\uDDE8-\uDDED\uDDF0-\uDDFF]|\uDDF3\uD83C[\uDDE6\uDDE8\uDDEA-\uDDEC\uDDEE\uDDF1\uDDF4\uDDF5\uDDF7\uDDFA\uDDFF]|\uDDF4\uD83C\uDDF2|\uDDF5\uD83C[\uDDE6\uDDEA-\uDDED\uDDF0-\uDDF3\uDDF7-\uDDF9\uDDFC\uDDFE]|\uDDF6\uD83C\uDDE6|\uDDF7\uD83C[\uDDEA\uDDF4\uDDF8\uDDFA\uDDFC]|\uDDF8\uD83C[\uDDE6-\uDDEA\uDDEC-\uDDF4\uDDF7-\uDDF9\uDDFB\uDDFD-\uDDFF]|\uDDF9\uD83C[\uDDE6\uDDE8\uDDE9\uDDEB-\uDDED\uDDEF-\uDDF4\uDDF7\uDDF9\uDDFB\uDDFC\uDDFF]|\uDDFA\uD83C[\uDDE6\uDDEC\uDDF2\uDDF3\uDDF8\uDDFE\uDDFF]|\uDDFB\uD83C[\uDDE6\uDDE8\uDDEA\uDDEC\uDDEE\uDDF3\uDDFA]|\uDDFC\uD83C[\uDDEB\uDDF8]|\uDDFD\uD83C\uDDF0|\uDDFE\uD83C[\uDDEA\uDDF9]|\uDDFF\uD83C[\uDDE6\uDDF2\uDDFC]|\uDF44(?:\u200D\uD83D\uDFEB)?|\uDF4B(?:\u200D\uD83D\uDFE9)?|\uDFC3(?:\uD83C[\uDFFB-\uDFFF])?(?:\u200D(?:[\u2640\u2642]\uFE0F?(?:\u200D\u27A1\uFE0F?)?|\u27A1\uFE0F?))?|\uDFF3\uFE0F?(?:\u200D(?:\u26A7\uFE0F?|\uD83C\uDF08))?|\uDFF4(?:\u200D\u2620\uFE0F?|\uDB40\uDC67\uDB40\uDC62\uDB40(?:\uDC65\uDB40\uDC6E\uDB40\uDC67|\uDC73\uDB40\uDC63\uDB40\uDC74|\uDC77\uDB40\uDC6C\uDB40\uDC73)\uDB40\uDC7F)?)|\uD83D(?:[\uDC3F\uDCFD\uDD49\uDD4A\uDD6F\uDD70\uDD73\uDD76-\uDD79\uDD87\uDD8A-\uDD8D\uDDA5\uDDA8\uDDB1\uDDB2\uDDBC\uDDC2-\uDDC4\uDDD1-\uDDD3\uDDDC-\uDDDE\uDDE1\uDDE3\uDDE8\uDDEF\uDDF3\uDDFA\uDECB\uDECD-\uDECF\uDEE0-\uDEE5\uDEE9\uDEF0\uDEF3]\uFE0F?|[\uDC42\uDC43\uDC46-\uDC50\uDC66\uDC67\uDC6B-\uDC6D\uDC72\uDC74-\uDC76\uDC78\uDC7C\uDC83\uDC85\uDC8F\uDC91\uDCAA\uDD7A\uDD95\uDD96\uDE4C\uDE4F\uDEC0\uDECC](?:\uD83C[\uDFFB-\uDFFF])?|[\uDC6E-\uDC71\uDC73\uDC77\uDC81\uDC82\uDC86\uDC87\uDE45-\uDE47\uDE4B\uDE4D\uDE4E\uDEA3\uDEB4\uDEB5](?:\uD83C[\uDFFB-\uDFFF])?(?:\u200D[\u2640\u2642]\uFE0F?)?|[\uDD74\uDD90](?:\uD83C[\uDFFB-\uDFFF]|\uFE0F)?|[\uDC00-\uDC07\uDC09-\uDC14\uDC16-\uDC25\uDC27-\uDC3A\uDC3C-\uDC3E\uDC40\uDC44\uDC45\uDC51-\uDC65\uDC6A\uDC79-\uDC7B\uDC7D-\uDC80\uDC84\uDC88-\uDC8E\uDC90\uDC92-\uDCA9\uDCAB-\uDCFC\uDCFF-\uDD3D\uDD4B-\uDD4E\uDD50-\uDD67\uDDA4\uDDFB-\uDE2D\uDE2F-\uDE34\uDE37-\uDE41\uDE43\uDE44\uDE48-\uDE4A\uDE80-\uDEA2\uDEA4-\uDEB3\uDEB7-\uDEBF\uDEC1-\uDEC5\uDED0-\uDED2\uDED5-\uDED8\uDEDC-\uDEDF\uDEEB\uDEEC\uDEF4-\uDEFC\uDFE0-\uDFEB\uDFF0]|\uDC08(?:\u200D\u2B1B)?|\uDC15(?:\u200D\uD83E\uDDBA)?|\uDC26(?:\u200D(?:\u2B1B|\uD83D\uDD25))?|\uDC3B(?:\u200D\u2744\uFE0F?)?|\uDC41\uFE0F?(?:\u200D\uD83D\uDDE8\uFE0F?)?|\uDC68(?:\u200D(?:[\u2695\u2696\u2708]\uFE0F?|\u2764\uFE0F?\u200D\uD83D(?:\uDC8B\u200D\uD83D)?\uDC68|\uD83C[\uDF3E\uDF73\uDF7C\uDF93\uDFA4\uDFA8\uDFEB\uDFED]|\uD83D(?:[\uDC68\uDC69]\u200D\uD83D(?:\uDC66(?:\u200D\uD83D\uDC66)?|\uDC67(?:\u200D\uD83D[\uDC66\uDC67])?)|[\uDCBB\uDCBC\uDD27\uDD2C\uDE80\uDE92]|\uDC66(?:\u200D\uD83D\uDC66)?|\uDC67(?:\u200D\uD83D[\uDC66\uDC67])?)|\uD83E(?:[\uDDAF\uDDBC\uDDBD](?:\u200D\u27A1\uFE0F?)?|[\uDDB0-\uDDB3]))|\uD83C(?:\uDFFB(?:\u200D(?:[\u2695\u2696\u2708]\uFE0F?|\u2764\uFE0F?\u200D\uD83D(?:\uDC8B\u200D\uD83D)?\uDC68\uD83C[\uDFFB-\uDFFF]|\uD83C[\uDF3E\uDF73\uDF7C\uDF93\uDFA4\uDFA8\uDFEB\uDFED]|\uD83D(?:[\uDCBB\uDCBC\uDD27\uDD2C\uDE80\uDE92]|\uDC30\u200D\uD83D\uDC68\uD83C[\uDFFC-\uDFFF])|\uD83E(?:[\uDD1D\uDEEF]\u200D\uD83D\uDC68\uD83C[\uDFFC-\uDFFF]|[\uDDAF\uDDBC\uDDBD](?:\u200D\u27A1\uFE0F?)?|[\uDDB0-\uDDB3])))?|\uDFFC(?:\u200D(?:[\u2695\u2696\u2708]\uFE0F?|\u2764\uFE0F?\u200D\uD83D(?:\uDC8B\u200D\uD83D)?\uDC68\uD83C[\uDFFB-\uDFFF]|\uD83C[\uDF3E\uDF73\uDF7C\uDF93\uDFA4\uDFA8\uDFEB\uDFED]|\uD83D(?:[\uDCBB\uDCBC\uDD27\uDD2C\uDE80\uDE92]|\uDC30\u200D\uD83D\uDC68\uD83C[\uDFFB\uDFFD-\uDFFF])|\uD83E(?:[\uDD1D\uDEEF]\u200D\uD83D\uDC68\uD83C[\uDFFB\uDFFD-\uDFFF]|[\uDDAF\uDDBC\uDDBD](?:\u200D\u27A1\uFE0F?)?|[\uDDB0-\uDDB3])))?|\uDFFD(?:\u200D(?:[\u2695\u2696\u2708]\uFE0F?|\u2764\uFE0F?\u200D\uD83D(?:\uDC8B\u200D\uD83D)?\uDC68\uD83C[\uDFFB-\uDFFF]|\uD83C[\uDF3E\uDF73\uDF7C\uDF93\uDFA4\uDFA8\uDFEB\uDFED]|\uD83D(?:[\uDCBB\uDCBC\uDD27\uDD2C\uDE80\uDE92]|\uDC30\u200D\uD83D\uDC68\uD83C[\uDFFB\uDFFC\uDFFE\uDFFF])|\uD83E(?:[\uDD1D\uDEEF]\u200D\uD83D\uDC68\uD83C[\uDFFB\uDFFC\uDFFE\uDFFF]|[\uDDAF\uDDBC\uDDBD](?:\u200D\u27A1\uFE0F?)?|[\uDDB0-\uDDB3])))?|\uDFFE(?:\u200D(?:[\u2695\u2696\u2708]\uFE0F?|\u2764\uFE0F?\u200D\uD83D(?:\uDC8B\u200D\uD83D)?\uDC68\uD83C[\uDFFB-\uDFFF]|\uD83C[\uDF3E\uDF73\uDF7C\uDF93\uDFA4\uDFA8\uDFEB\uDFED]|\uD83D(?:[\uDCBB\uDCBC\uDD27\uDD2C\uDE80\uDE92]|\uDC30\u200D\uD83D\uDC68\uD83C[\uDFFB-\uDFFD\uDFFF])|\uD83E(?:[\uDD1D\uDEEF]\u200D\uD83D\uDC68\uD83C[\uDFFB-\uDFFD\uDFFF]|[\uDDAF\uDDBC\uDDBD](?:\u200D\u27A1\uFE0F?)?|[\uDDB0-\uDDB3])))?|\uDFFF(?:\u200D(?:[\u2695\u2696\u2708]\uFE0F?|\u2764\uFE0F?\u200D\uD83D(?:\uDC8B\u200D\uD83D)?\uDC68\uD83C[\uDFFB-\uDFFF]|\uD83C[\uDF3E\uDF73\uDF7C\uDF93\uDFA4\uDFA8\uDFEB\uDFED]|\uD83D(?:[\uDCBB\uDCBC\uDD27\uDD2C\uDE80\uDE92]|\uDC30\u200D\uD83D\uDC68\uD83C[\uDFFB-\uDFFE])|\uD83E(?:[\uDD1D\uDEEF]\u200D\uD83D\uDC68\uD83C[\uDFFB-\uDFFE]|[\uDDAF\uDDBC\uDDBD](?:\u200D\u27A1\uFE0F?)?|[\uDDB0-\uDDB3])))?))?|\uDC69(?:\u200D(?:[\u2695\u2696\u2708]\uFE0F?|\u2764\uFE0F?\u200D\uD83D(?:\uDC8B\u200D\uD83D)?[\uDC68\uDC69]|\uD83C[\uDF3E\uDF73\uDF7C\uDF93\uDFA4\uDFA8\uDFEB\uDFED]|\uD83D(?:[\uDCBB\uDCBC\uDD27\uDD2C\uDE80\uDE92]|\uDC66(?:\u200D\uD83D\uDC66)?|\uDC67(?:\u200D\uD83D[\uDC66\uDC67])?|\uDC69\u200D\uD83D(?:\uDC66(?:\u200D\uD83D\uDC66)?|\uDC67(?:\u200D\uD83D[\uDC66\uDC67])?))|\uD83E(?:[\uDDAF\uDDBC\uDDBD](?:\u200D\u27A1\uFE0F?)?|[\uDDB0-\uDDB3]))|\uD83C(?:\uDFFB(?:\u200D(?:[\u2695\u2696\u2708]\uFE0F?|\u2764\uFE0F?\u200D\uD83D(?:[\uDC68\uDC69]|\uDC8B\u200D\uD83D[\uDC68\uDC69])\uD83C[\uDFFB-\uDFFF]|\uD83C[\uDF3E\uDF73\uDF7C\uDF93\uDFA4\uDFA8\uDFEB\uDFED]|\uD83D(?:[\uDCBB\uDCBC\uDD27\uDD2C\uDE80\uDE92]|\uDC30\u200D\uD83D\uDC69\uD83C[\uDFFC-\uDFFF])|\uD83E(?:[\uDDAF\uDDBC\uDDBD](?:\u200D\u27A1\uFE0F?)?|[\uDDB0-\uDDB3]|\uDD1D\u200D\uD83D[\uDC68\uDC69]\uD83C[\uDFFC-\uDFFF]|\uDEEF\u200D\uD83D\uDC69\uD83C[\uDFFC-\uDFFF])))?|\uDFFC(?:\u200D(?:[\u2695\u2696\u2708]\uFE0F?|\u2764\uFE0F?\u200D\uD83D(?:[\uDC68\uDC69]|\uDC8B\u200D\uD83D[\uDC68\uDC69])\uD83C[\uDFFB-\uDFFF]|\uD83C[\uDF3E\uDF73\uDF7C\uDF93\uDFA4\uDFA8\uDFEB\uDFED]|\uD83D(?:[\uDCBB\uDCBC\uDD27\uDD2C\uDE80\uDE92]|\uDC30\u200D\uD83D\uDC69\uD83C[\uDFFB\uDFFD-\uDFFF])|\uD83E(?:[\uDDAF\uDDBC\uDDBD](?:\u200D\u27A1\uFE0F?)?|[\uDDB0-\uDDB3]|\uDD1D\u200D\uD83D[\uDC68\uDC69]\uD83C[\uDFFB\uDFFD-\uDFFF]|\uDEEF\u200D\uD83D\uDC69\uD83C[\uDFFB\uDFFD-\uDFFF])))?|\uDFFD(?:\u200D(?:[\u2695\u2696\u2708]\uFE0F?|\u2764\uFE0F?\u200D\uD83D(?:[\uDC68\uDC69]|\uDC8B\u200D\uD83D[\uDC68\uDC69])\uD83C[\uDFFB-\uDFFF]|\uD83C[\uDF3E\uDF73\uDF7C\uDF93\uDFA4\uDFA8\uDFEB\uDFED]|\uD83D(?:[\uDCBB\uDCBC\uDD27\uDD2C\uDE80\uDE92]|\uDC30\u200D\uD83D\uDC69\uD83C[\uDFFB\uDFFC\uDFFE\uDFFF])|\uD83E(?:[\uDDAF\uDDBC\uDDBD](?:\u200D\u27A1\uFE0F?)?|[\uDDB0-\uDDB3]|\uDD1D\u200D\uD83D[\uDC68\uDC69]\uD83C[\uDFFB\uDFFC\uDFFE\uDFFF]|\uDEEF\u200D\uD83D\uDC69\uD83C[\uDFFB\uDFFC\uDFFE\uDFFF])))?|\uDFFE(?:\u200D(?:[\u2695\u2696\u2708]\uFE0F?|\u2764\uFE0F?\u200D\uD83D(?:[\uDC68\uDC69]|\uDC8B\u200D\uD83D[\uDC68\uDC69])\uD83C[\uDFFB-\uDFFF]|\uD83C[\uDF3E\uDF73\uDF7C\uDF93\uDFA4\uDFA8\uDFEB\uDFED]|\uD83D(?:[\uDCBB\uDCBC\uDD27\uDD2C\uDE80\uDE92]|\uDC30\u200D\uD83D\uDC69\uD83C[\uDFFB-\uDFFD\uDFFF])|\uD83E(?:[\uDDAF\uDDBC\uDDBD](?:\u200D\u27A1\uFE0F?)?|[\uDDB0-\uDDB3]|\uDD1D\u200D\uD83D[\uDC68\uDC69]\uD83C[\uDFFB-\uDFFD\uDFFF]|\uDEEF\u200D\uD83D\uDC69\uD83C[\uDFFB-\uDFFD\uDFFF])))?|\uDFFF(?:\u200D(?:[\u2695\u2696\u2708]\uFE0F?|\u2764\uFE0F?\u200D\uD83D(?:[\uDC68\uDC69]|\uDC8B\u200D\uD83D[\uDC68\uDC69])\uD83C[\uDFFB-\uDFFF]|\uD83C[\uDF3E\uDF73\uDF7C\uDF93\uDFA4\uDFA8\uDFEB\uDFED]|\uD83D(?:[\uDCBB\uDCBC\uDD27\uDD2C\uDE80\uDE92]|\uDC30\u200D\uD83D\uDC69\uD83C[\uDFFB-\uDFFE])|\uD83E(?:[\uDDAF\uDDBC\uDDBD](?:\u200D\u27A1\uFE0F?)?|[\uDDB0-\uDDB3]|\uDD1D\u200D\uD83D[\uDC68\uDC69]\uD83C[\uDFFB-\uDFFE]|\uDEEF\u200D\uD83D\uDC69\uD83C[\uDFFB-\uDFFE])))?))?|\uDD75(?:\uD83C[\uDFFB-\uDFFF]|\uFE0F)?(?:\u200D[\u2640\u2642]\uFE0F?)?|\uDE2E(?:\u200D\uD83D\uDCA8)?|\uDE35(?:\u200D\uD83D\uDCAB)?|\uDE36(?:\u200D\uD83C\uDF2B\uFE0F?)?|\uDE42(?:\u200D[\u2194\u2195]\uFE0F?)?|\uDEB6(?:\uD83C[\uDFFB-\uDFFF])?(?:\u200D(?:[\u2640\u2642]\uFE0F?(?:\u200D\u27A1\uFE0F?)?|\u27A1\uFE0F?))?)|\uD83E(?:[\uDD0C\uDD0F\uDD18-\uDD1F\uDD30-\uDD34\uDD36\uDD77\uDDB5\uDDB6\uDDBB\uDDD2\uDDD3\uDDD5\uDEC3-\uDEC5\uDEF0\uDEF2-\uDEF8](?:\uD83C[\uDFFB-\uDFFF])?|[\uDD26\uDD35\uDD37-\uDD39\uDD3C-\uDD3E\uDDB8\uDDB9\uDDCD\uDDCF\uDDD4\uDDD6-\uDDDD](?:\uD83C[\uDFFB-\uDFFF])?(?:\u200D[\u2640\u2642]\uFE0F?)?|[\uDDDE\uDDDF](?:\u200D[\u2640\u2642]\uFE0F?)?|[\uDD0D\uDD0E\uDD10-\uDD17\uDD20-\uDD25\uDD27-\uDD2F\uDD3A\uDD3F-\uDD45\uDD47-\uDD76\uDD78-\uDDB4\uDDB7\uDDBA\uDDBC-\uDDCC\uDDD0\uDDE0-\uDDFF\uDE70-\uDE7C\uDE80-\uDE8A\uDE8E-\uDEC2\uDEC6\uDEC8\uDECD-\uDEDC\uDEDF-\uDEEA\uDEEF]|\uDDCE(?:\uD83C[\uDFFB-\uDFFF])?(?:\u200D(?:[\u2640\u2642]\uFE0F?(?:\u200D\u27A1\uFE0F?)?|\u27A1\uFE0F?))?|\uDDD1(?:\u200D(?:[\u2695\u2696\u2708]\uFE0F?|\uD83C[\uDF3E\uDF73\uDF7C\uDF84\uDF93\uDFA4\uDFA8\uDFEB\uDFED]|\uD83D[\uDCBB\uDCBC\uDD27\uDD2C\uDE80\uDE92]|\uD83E(?:[\uDDAF\uDDBC\uDDBD](?:\u200D\u27A1\uFE0F?)?|[\uDDB0-\uDDB3\uDE70]|\uDD1D\u200D\uD83E\uDDD1|\uDDD1\u200D\uD83E\uDDD2(?:\u200D\uD83E\uDDD2)?|\uDDD2(?:\u200D\uD83E\uDDD2)?))|\uD83C(?:\uDFFB(?:\u200D(?:[\u2695\u2696\u2708]\uFE0F?|\u2764\uFE0F?\u200D(?:\uD83D\uDC8B\u200D)?\uD83E\uDDD1\uD83C[\uDFFC-\uDFFF]|\uD83C[\uDF3E\uDF73\uDF7C\uDF84\uDF93\uDFA4\uDFA8\uDFEB\uDFED]|\uD83D(?:[\uDCBB\uDCBC\uDD27\uDD2C\uDE80\uDE92]|\uDC30\u200D\uD83E\uDDD1\uD83C[\uDFFC-\uDFFF])|\uD83E(?:[\uDDAF\uDDBC\uDDBD](?:\u200D\u27A1\uFE0F?)?|[\uDDB0-\uDDB3\uDE70]|\uDD1D\u200D\uD83E\uDDD1\uD83C[\uDFFB-\uDFFF]|\uDEEF\u200D\uD83E\uDDD1\uD83C[\uDFFC-\uDFFF])))?|\uDFFC(?:\u200D(?:[\u2695\u2696\u2708]\uFE0F?|\u2764\uFE0F?\u200D(?:\uD83D\uDC8B\u200D)?\uD83E\uDDD1\uD83C[\uDFFB\uDFFD-\uDFFF]|\uD83C[\uDF3E\uDF73\uDF7C\uDF84\uDF93\uDFA4\uDFA8\uDFEB\uDFED]|\uD83D(?:[\uDCBB\uDCBC\uDD27\uDD2C\uDE80\uDE92]|\uDC30\u200D\uD83E\uDDD1\uD83C[\uDFFB\uDFFD-\uDFFF])|\uD83E(?:[\uDDAF\uDDBC\uDDBD](?:\u200D\u27A1\uFE0F?)?|[\uDDB0-\uDDB3\uDE70]|\uDD1D\u200D\uD83E\uDDD1\uD83C[\uDFFB-\uDFFF]|\uDEEF\u200D\uD83E\uDDD1\uD83C[\uDFFB\uDFFD-\uDFFF])))?|\uDFFD(?:\u200D(?:[\u2695\u2696\u2708]\uFE0F?|\u2764\uFE0F?\u200D(?:\uD83D\uDC8B\u200D)?\uD83E\uDDD1\uD83C[\uDFFB\uDFFC\uDFFE\uDFFF]|\uD83C[\uDF3E\uDF73\uDF7C\uDF84\uDF93\uDFA4\uDFA8\uDFEB\uDFED]|\uD83D(?:[\uDCBB\uDCBC\uDD27\uDD2C\uDE80\uDE92]|\uDC30\u200D\uD83E\uDDD1\uD83C[\uDFFB\uDFFC\uDFFE\uDFFF])|\uD83E(?:[\uDDAF\uDDBC\uDDBD](?:\u200D\u27A1\uFE0F?)?|[\uDDB0-\uDDB3\uDE70]|\uDD1D\u200D\uD83E\uDDD1\uD83C[\uDFFB-\uDFFF]|\uDEEF\u200D\uD83E\uDDD1\uD83C[\uDFFB\uDFFC\uDFFE\uDFFF])))?|\uDFFE(?:\u200D(?:[\u2695\u2696\u2708]\uFE0F?|\u2764\uFE0F?\u200D(?:\uD83D\uDC8B\u200D)?\uD83E\uDDD1\uD83C[\uDFFB-\uDFFD\uDFFF]|\uD83C[\uDF3E\uDF73\uDF7C\uDF84\uDF93\uDFA4\uDFA8\uDFEB\uDFED]|\uD83D(?:[\uDCBB\uDCBC\uDD27\uDD2C\uDE80\uDE92]|\uDC30\u200D\uD83E\uDDD1\uD83C[\uDFFB-\uDFFD\uDFFF])|\uD83E(?:[\uDDAF\uDDBC\uDDBD](?:\u200D\u27A1\uFE0F?)?|[\uDDB0-\uDDB3\uDE70]|\uDD1D\u200D\uD83E\uDDD1\uD83C[\uDFFB-\uDFFF]|\uDEEF\u200D\uD83E\uDDD1\uD83C[\uDFFB-\uDFFD\uDFFF])))?|\uDFFF(?:\u200D(?:[\u2695\u2696\u2708]\uFE0F?|\u2764\uFE0F?\u200D(?:\uD83D\uDC8B\u200D)?\uD83E\uDDD1\uD83C[\uDFFB-\uDFFE]|\uD83C[\uDF3E\uDF73\uDF7C\uDF84\uDF93\uDFA4\uDFA8\uDFEB\uDFED]|\uD83D(?:[\uDCBB\uDCBC\uDD27\uDD2C\uDE80\uDE92]|\uDC30\u200D\uD83E\uDDD1\uD83C[\uDFFB-\uDFFE])|\uD83E(?:[\uDDAF\uDDBC\uDDBD](?:\u200D\u27A1\uFE0F?)?|[\uDDB0-\uDDB3\uDE70]|\uDD1D\u200D\uD83E\uDDD1\uD83C[\uDFFB-\uDFFF]|\uDEEF\u200D\uD83E\uDDD1\uD83C[\uDFFB-\uDFFE])))?))?|\uDEF1(?:\uD83C(?:\uDFFB(?:\u200D\uD83E\uDEF2\uD83C[\uDFFC-\uDFFF])?|\uDFFC(?:\u200D\uD83E\uDEF2\uD83C[\uDFFB\uDFFD-\uDFFF])?|\uDFFD(?:\u200D\uD83E\uDEF2\uD83C[\uDFFB\uDFFC\uDFFE\uDFFF])?|\uDFFE(?:\u200D\uD83E\uDEF2\uD83C[\uDFFB-\uDFFD\uDFFF])?|\uDFFF(?:\u200D\uD83E\uDEF2\uD83C[\uDFFB-\uDFFE])?))?)/g;
    };
  }
});

// node_modules/get-caller-file/index.js
var require_get_caller_file = __commonJS({
  "node_modules/get-caller-file/index.js"(exports2, module2) {
    "use strict";
    module2.exports = function getCallerFile2(position) {
      if (position === void 0) {
        position = 2;
      }
      if (position >= Error.stackTraceLimit) {
        throw new TypeError("getCallerFile(position) requires position be less then Error.stackTraceLimit but position was: `" + position + "` and Error.stackTraceLimit was: `" + Error.stackTraceLimit + "`");
      }
      var oldPrepareStackTrace = Error.prepareStackTrace;
      Error.prepareStackTrace = function(_, stack2) {
        return stack2;
      };
      var stack = new Error().stack;
      Error.prepareStackTrace = oldPrepareStackTrace;
      if (stack !== null && typeof stack === "object") {
        return stack[position] ? stack[position].getFileName() : void 0;
      }
    };
  }
});

// node_modules/isexe/windows.js
var require_windows = __commonJS({
  "node_modules/isexe/windows.js"(exports2, module2) {
    module2.exports = isexe;
    isexe.sync = sync;
    var fs = require("fs");
    function checkPathExt(path7, options) {
      var pathext = options.pathExt !== void 0 ? options.pathExt : process.env.PATHEXT;
      if (!pathext) {
        return true;
      }
      pathext = pathext.split(";");
      if (pathext.indexOf("") !== -1) {
        return true;
      }
      for (var i2 = 0; i2 < pathext.length; i2++) {
        var p = pathext[i2].toLowerCase();
        if (p && path7.substr(-p.length).toLowerCase() === p) {
          return true;
        }
      }
      return false;
    }
    function checkStat(stat2, path7, options) {
      if (!stat2.isSymbolicLink() && !stat2.isFile()) {
        return false;
      }
      return checkPathExt(path7, options);
    }
    function isexe(path7, options, cb) {
      fs.stat(path7, function(er, stat2) {
        cb(er, er ? false : checkStat(stat2, path7, options));
      });
    }
    function sync(path7, options) {
      return checkStat(fs.statSync(path7), path7, options);
    }
  }
});

// node_modules/isexe/mode.js
var require_mode = __commonJS({
  "node_modules/isexe/mode.js"(exports2, module2) {
    module2.exports = isexe;
    isexe.sync = sync;
    var fs = require("fs");
    function isexe(path7, options, cb) {
      fs.stat(path7, function(er, stat2) {
        cb(er, er ? false : checkStat(stat2, options));
      });
    }
    function sync(path7, options) {
      return checkStat(fs.statSync(path7), options);
    }
    function checkStat(stat2, options) {
      return stat2.isFile() && checkMode(stat2, options);
    }
    function checkMode(stat2, options) {
      var mod = stat2.mode;
      var uid = stat2.uid;
      var gid = stat2.gid;
      var myUid = options.uid !== void 0 ? options.uid : process.getuid && process.getuid();
      var myGid = options.gid !== void 0 ? options.gid : process.getgid && process.getgid();
      var u2 = parseInt("100", 8);
      var g = parseInt("010", 8);
      var o2 = parseInt("001", 8);
      var ug = u2 | g;
      var ret = mod & o2 || mod & g && gid === myGid || mod & u2 && uid === myUid || mod & ug && myUid === 0;
      return ret;
    }
  }
});

// node_modules/isexe/index.js
var require_isexe = __commonJS({
  "node_modules/isexe/index.js"(exports2, module2) {
    var fs = require("fs");
    var core;
    if (process.platform === "win32" || global.TESTING_WINDOWS) {
      core = require_windows();
    } else {
      core = require_mode();
    }
    module2.exports = isexe;
    isexe.sync = sync;
    function isexe(path7, options, cb) {
      if (typeof options === "function") {
        cb = options;
        options = {};
      }
      if (!cb) {
        if (typeof Promise !== "function") {
          throw new TypeError("callback not provided");
        }
        return new Promise(function(resolve6, reject) {
          isexe(path7, options || {}, function(er, is) {
            if (er) {
              reject(er);
            } else {
              resolve6(is);
            }
          });
        });
      }
      core(path7, options || {}, function(er, is) {
        if (er) {
          if (er.code === "EACCES" || options && options.ignoreErrors) {
            er = null;
            is = false;
          }
        }
        cb(er, is);
      });
    }
    function sync(path7, options) {
      try {
        return core.sync(path7, options || {});
      } catch (er) {
        if (options && options.ignoreErrors || er.code === "EACCES") {
          return false;
        } else {
          throw er;
        }
      }
    }
  }
});

// node_modules/which/which.js
var require_which = __commonJS({
  "node_modules/which/which.js"(exports2, module2) {
    var isWindows = process.platform === "win32" || process.env.OSTYPE === "cygwin" || process.env.OSTYPE === "msys";
    var path7 = require("path");
    var COLON = isWindows ? ";" : ":";
    var isexe = require_isexe();
    var getNotFoundError = (cmd) => Object.assign(new Error(`not found: ${cmd}`), { code: "ENOENT" });
    var getPathInfo = (cmd, opt) => {
      const colon = opt.colon || COLON;
      const pathEnv = cmd.match(/\//) || isWindows && cmd.match(/\\/) ? [""] : [
        // windows always checks the cwd first
        ...isWindows ? [process.cwd()] : [],
        ...(opt.path || process.env.PATH || /* istanbul ignore next: very unusual */
        "").split(colon)
      ];
      const pathExtExe = isWindows ? opt.pathExt || process.env.PATHEXT || ".EXE;.CMD;.BAT;.COM" : "";
      const pathExt = isWindows ? pathExtExe.split(colon) : [""];
      if (isWindows) {
        if (cmd.indexOf(".") !== -1 && pathExt[0] !== "")
          pathExt.unshift("");
      }
      return {
        pathEnv,
        pathExt,
        pathExtExe
      };
    };
    var which2 = (cmd, opt, cb) => {
      if (typeof opt === "function") {
        cb = opt;
        opt = {};
      }
      if (!opt)
        opt = {};
      const { pathEnv, pathExt, pathExtExe } = getPathInfo(cmd, opt);
      const found = [];
      const step = (i2) => new Promise((resolve6, reject) => {
        if (i2 === pathEnv.length)
          return opt.all && found.length ? resolve6(found) : reject(getNotFoundError(cmd));
        const ppRaw = pathEnv[i2];
        const pathPart = /^".*"$/.test(ppRaw) ? ppRaw.slice(1, -1) : ppRaw;
        const pCmd = path7.join(pathPart, cmd);
        const p = !pathPart && /^\.[\\\/]/.test(cmd) ? cmd.slice(0, 2) + pCmd : pCmd;
        resolve6(subStep(p, i2, 0));
      });
      const subStep = (p, i2, ii) => new Promise((resolve6, reject) => {
        if (ii === pathExt.length)
          return resolve6(step(i2 + 1));
        const ext = pathExt[ii];
        isexe(p + ext, { pathExt: pathExtExe }, (er, is) => {
          if (!er && is) {
            if (opt.all)
              found.push(p + ext);
            else
              return resolve6(p + ext);
          }
          return resolve6(subStep(p, i2, ii + 1));
        });
      });
      return cb ? step(0).then((res) => cb(null, res), cb) : step(0);
    };
    var whichSync = (cmd, opt) => {
      opt = opt || {};
      const { pathEnv, pathExt, pathExtExe } = getPathInfo(cmd, opt);
      const found = [];
      for (let i2 = 0; i2 < pathEnv.length; i2++) {
        const ppRaw = pathEnv[i2];
        const pathPart = /^".*"$/.test(ppRaw) ? ppRaw.slice(1, -1) : ppRaw;
        const pCmd = path7.join(pathPart, cmd);
        const p = !pathPart && /^\.[\\\/]/.test(cmd) ? cmd.slice(0, 2) + pCmd : pCmd;
        for (let j = 0; j < pathExt.length; j++) {
          const cur = p + pathExt[j];
          try {
            const is = isexe.sync(cur, { pathExt: pathExtExe });
            if (is) {
              if (opt.all)
                found.push(cur);
              else
                return cur;
            }
          } catch (ex) {
          }
        }
      }
      if (opt.all && found.length)
        return found;
      if (opt.nothrow)
        return null;
      throw getNotFoundError(cmd);
    };
    module2.exports = which2;
    which2.sync = whichSync;
  }
});

// node_modules/path-key/index.js
var require_path_key = __commonJS({
  "node_modules/path-key/index.js"(exports2, module2) {
    "use strict";
    var pathKey2 = (options = {}) => {
      const environment = options.env || process.env;
      const platform2 = options.platform || process.platform;
      if (platform2 !== "win32") {
        return "PATH";
      }
      return Object.keys(environment).reverse().find((key) => key.toUpperCase() === "PATH") || "Path";
    };
    module2.exports = pathKey2;
    module2.exports.default = pathKey2;
  }
});

// node_modules/cross-spawn/lib/util/resolveCommand.js
var require_resolveCommand = __commonJS({
  "node_modules/cross-spawn/lib/util/resolveCommand.js"(exports2, module2) {
    "use strict";
    var path7 = require("path");
    var which2 = require_which();
    var getPathKey = require_path_key();
    function resolveCommandAttempt(parsed, withoutPathExt) {
      const env2 = parsed.options.env || process.env;
      const cwd = process.cwd();
      const hasCustomCwd = parsed.options.cwd != null;
      const shouldSwitchCwd = hasCustomCwd && process.chdir !== void 0 && !process.chdir.disabled;
      if (shouldSwitchCwd) {
        try {
          process.chdir(parsed.options.cwd);
        } catch (err) {
        }
      }
      let resolved;
      try {
        resolved = which2.sync(parsed.command, {
          path: env2[getPathKey({ env: env2 })],
          pathExt: withoutPathExt ? path7.delimiter : void 0
        });
      } catch (e) {
      } finally {
        if (shouldSwitchCwd) {
          process.chdir(cwd);
        }
      }
      if (resolved) {
        resolved = path7.resolve(hasCustomCwd ? parsed.options.cwd : "", resolved);
      }
      return resolved;
    }
    function resolveCommand(parsed) {
      return resolveCommandAttempt(parsed) || resolveCommandAttempt(parsed, true);
    }
    module2.exports = resolveCommand;
  }
});

// node_modules/cross-spawn/lib/util/escape.js
var require_escape = __commonJS({
  "node_modules/cross-spawn/lib/util/escape.js"(exports2, module2) {
    "use strict";
    var metaCharsRegExp = /([()\][%!^"`<>&|;, *?])/g;
    function escapeCommand(arg) {
      arg = arg.replace(metaCharsRegExp, "^$1");
      return arg;
    }
    function escapeArgument(arg, doubleEscapeMetaChars) {
      arg = `${arg}`;
      arg = arg.replace(/(?=(\\+?)?)\1"/g, '$1$1\\"');
      arg = arg.replace(/(?=(\\+?)?)\1$/, "$1$1");
      arg = `"${arg}"`;
      arg = arg.replace(metaCharsRegExp, "^$1");
      if (doubleEscapeMetaChars) {
        arg = arg.replace(metaCharsRegExp, "^$1");
      }
      return arg;
    }
    module2.exports.command = escapeCommand;
    module2.exports.argument = escapeArgument;
  }
});

// node_modules/shebang-regex/index.js
var require_shebang_regex = __commonJS({
  "node_modules/shebang-regex/index.js"(exports2, module2) {
    "use strict";
    module2.exports = /^#!(.*)/;
  }
});

// node_modules/shebang-command/index.js
var require_shebang_command = __commonJS({
  "node_modules/shebang-command/index.js"(exports2, module2) {
    "use strict";
    var shebangRegex = require_shebang_regex();
    module2.exports = (string = "") => {
      const match = string.match(shebangRegex);
      if (!match) {
        return null;
      }
      const [path7, argument] = match[0].replace(/#! ?/, "").split(" ");
      const binary2 = path7.split("/").pop();
      if (binary2 === "env") {
        return argument;
      }
      return argument ? `${binary2} ${argument}` : binary2;
    };
  }
});

// node_modules/cross-spawn/lib/util/readShebang.js
var require_readShebang = __commonJS({
  "node_modules/cross-spawn/lib/util/readShebang.js"(exports2, module2) {
    "use strict";
    var fs = require("fs");
    var shebangCommand = require_shebang_command();
    function readShebang(command3) {
      const size = 150;
      const buffer2 = Buffer.alloc(size);
      let fd;
      try {
        fd = fs.openSync(command3, "r");
        fs.readSync(fd, buffer2, 0, size, 0);
        fs.closeSync(fd);
      } catch (e) {
      }
      return shebangCommand(buffer2.toString());
    }
    module2.exports = readShebang;
  }
});

// node_modules/cross-spawn/lib/parse.js
var require_parse = __commonJS({
  "node_modules/cross-spawn/lib/parse.js"(exports2, module2) {
    "use strict";
    var path7 = require("path");
    var resolveCommand = require_resolveCommand();
    var escape4 = require_escape();
    var readShebang = require_readShebang();
    var isWin = process.platform === "win32";
    var isExecutableRegExp = /\.(?:com|exe)$/i;
    var isCmdShimRegExp = /node_modules[\\/].bin[\\/][^\\/]+\.cmd$/i;
    function detectShebang(parsed) {
      parsed.file = resolveCommand(parsed);
      const shebang = parsed.file && readShebang(parsed.file);
      if (shebang) {
        parsed.args.unshift(parsed.file);
        parsed.command = shebang;
        return resolveCommand(parsed);
      }
      return parsed.file;
    }
    function parseNonShell(parsed) {
      if (!isWin) {
        return parsed;
      }
      const commandFile = detectShebang(parsed);
      const needsShell = !isExecutableRegExp.test(commandFile);
      if (parsed.options.forceShell || needsShell) {
        const needsDoubleEscapeMetaChars = isCmdShimRegExp.test(commandFile);
        parsed.command = path7.normalize(parsed.command);
        parsed.command = escape4.command(parsed.command);
        parsed.args = parsed.args.map((arg) => escape4.argument(arg, needsDoubleEscapeMetaChars));
        const shellCommand = [parsed.command].concat(parsed.args).join(" ");
        parsed.args = ["/d", "/s", "/c", `"${shellCommand}"`];
        parsed.command = process.env.comspec || "cmd.exe";
        parsed.options.windowsVerbatimArguments = true;
      }
      return parsed;
    }
    function parse2(command3, args, options) {
      if (args && !Array.isArray(args)) {
        options = args;
        args = null;
      }
      args = args ? args.slice(0) : [];
      options = Object.assign({}, options);
      const parsed = {
        command: command3,
        args,
        options,
        file: void 0,
        original: {
          command: command3,
          args
        }
      };
      return options.shell ? parsed : parseNonShell(parsed);
    }
    module2.exports = parse2;
  }
});

// node_modules/cross-spawn/lib/enoent.js
var require_enoent = __commonJS({
  "node_modules/cross-spawn/lib/enoent.js"(exports2, module2) {
    "use strict";
    var isWin = process.platform === "win32";
    function notFoundError(original, syscall) {
      return Object.assign(new Error(`${syscall} ${original.command} ENOENT`), {
        code: "ENOENT",
        errno: "ENOENT",
        syscall: `${syscall} ${original.command}`,
        path: original.command,
        spawnargs: original.args
      });
    }
    function hookChildProcess(cp, parsed) {
      if (!isWin) {
        return;
      }
      const originalEmit = cp.emit;
      cp.emit = function(name, arg1) {
        if (name === "exit") {
          const err = verifyENOENT(arg1, parsed);
          if (err) {
            return originalEmit.call(cp, "error", err);
          }
        }
        return originalEmit.apply(cp, arguments);
      };
    }
    function verifyENOENT(status2, parsed) {
      if (isWin && status2 === 1 && !parsed.file) {
        return notFoundError(parsed.original, "spawn");
      }
      return null;
    }
    function verifyENOENTSync(status2, parsed) {
      if (isWin && status2 === 1 && !parsed.file) {
        return notFoundError(parsed.original, "spawnSync");
      }
      return null;
    }
    module2.exports = {
      hookChildProcess,
      verifyENOENT,
      verifyENOENTSync,
      notFoundError
    };
  }
});

// node_modules/cross-spawn/index.js
var require_cross_spawn = __commonJS({
  "node_modules/cross-spawn/index.js"(exports2, module2) {
    "use strict";
    var cp = require("child_process");
    var parse2 = require_parse();
    var enoent = require_enoent();
    function spawn3(command3, args, options) {
      const parsed = parse2(command3, args, options);
      const spawned = cp.spawn(parsed.command, parsed.args, parsed.options);
      enoent.hookChildProcess(spawned, parsed);
      return spawned;
    }
    function spawnSync2(command3, args, options) {
      const parsed = parse2(command3, args, options);
      const result = cp.spawnSync(parsed.command, parsed.args, parsed.options);
      result.error = result.error || enoent.verifyENOENTSync(result.status, parsed);
      return result;
    }
    module2.exports = spawn3;
    module2.exports.spawn = spawn3;
    module2.exports.sync = spawnSync2;
    module2.exports._parse = parse2;
    module2.exports._enoent = enoent;
  }
});

// node_modules/cli-width/index.js
var require_cli_width = __commonJS({
  "node_modules/cli-width/index.js"(exports2, module2) {
    "use strict";
    module2.exports = cliWidth2;
    function normalizeOpts(options) {
      const defaultOpts = {
        defaultWidth: 0,
        output: process.stdout,
        tty: require("tty")
      };
      if (!options) {
        return defaultOpts;
      }
      Object.keys(defaultOpts).forEach(function(key) {
        if (!options[key]) {
          options[key] = defaultOpts[key];
        }
      });
      return options;
    }
    function cliWidth2(options) {
      const opts = normalizeOpts(options);
      if (opts.output.getWindowSize) {
        return opts.output.getWindowSize()[0] || opts.defaultWidth;
      }
      if (opts.tty.getWindowSize) {
        return opts.tty.getWindowSize()[1] || opts.defaultWidth;
      }
      if (opts.output.columns) {
        return opts.output.columns;
      }
      if (process.env.CLI_WIDTH) {
        const width3 = parseInt(process.env.CLI_WIDTH, 10);
        if (!isNaN(width3) && width3 !== 0) {
          return width3;
        }
      }
      return opts.defaultWidth;
    }
  }
});

// node_modules/mute-stream/lib/index.js
var require_lib = __commonJS({
  "node_modules/mute-stream/lib/index.js"(exports2, module2) {
    var Stream = require("stream");
    var MuteStream2 = class extends Stream {
      #isTTY = null;
      constructor(opts = {}) {
        super(opts);
        this.writable = this.readable = true;
        this.muted = false;
        this.on("pipe", this._onpipe);
        this.replace = opts.replace;
        this._prompt = opts.prompt || null;
        this._hadControl = false;
      }
      #destSrc(key, def) {
        if (this._dest) {
          return this._dest[key];
        }
        if (this._src) {
          return this._src[key];
        }
        return def;
      }
      #proxy(method, ...args) {
        if (typeof this._dest?.[method] === "function") {
          this._dest[method](...args);
        }
        if (typeof this._src?.[method] === "function") {
          this._src[method](...args);
        }
      }
      get isTTY() {
        if (this.#isTTY !== null) {
          return this.#isTTY;
        }
        return this.#destSrc("isTTY", false);
      }
      // basically just get replace the getter/setter with a regular value
      set isTTY(val) {
        this.#isTTY = val;
      }
      get rows() {
        return this.#destSrc("rows");
      }
      get columns() {
        return this.#destSrc("columns");
      }
      mute() {
        this.muted = true;
      }
      unmute() {
        this.muted = false;
      }
      _onpipe(src) {
        this._src = src;
      }
      pipe(dest, options) {
        this._dest = dest;
        return super.pipe(dest, options);
      }
      pause() {
        if (this._src) {
          return this._src.pause();
        }
      }
      resume() {
        if (this._src) {
          return this._src.resume();
        }
      }
      write(c3) {
        if (this.muted) {
          if (!this.replace) {
            return true;
          }
          if (c3.match(/^\u001b/)) {
            if (c3.indexOf(this._prompt) === 0) {
              c3 = c3.slice(this._prompt.length);
              c3 = c3.replace(/./g, this.replace);
              c3 = this._prompt + c3;
            }
            this._hadControl = true;
            return this.emit("data", c3);
          } else {
            if (this._prompt && this._hadControl && c3.indexOf(this._prompt) === 0) {
              this._hadControl = false;
              this.emit("data", this._prompt);
              c3 = c3.slice(this._prompt.length);
            }
            c3 = c3.toString().replace(/./g, this.replace);
          }
        }
        this.emit("data", c3);
      }
      end(c3) {
        if (this.muted) {
          if (c3 && this.replace) {
            c3 = c3.toString().replace(/./g, this.replace);
          } else {
            c3 = null;
          }
        }
        if (c3) {
          this.emit("data", c3);
        }
        this.emit("end");
      }
      destroy(...args) {
        return this.#proxy("destroy", ...args);
      }
      destroySoon(...args) {
        return this.#proxy("destroySoon", ...args);
      }
      close(...args) {
        return this.#proxy("close", ...args);
      }
    };
    module2.exports = MuteStream2;
  }
});

// lib/cli/exit-status.ts
var exitStatus = {
  /** Kept; or in force and pending; or nothing to report; or nothing to change. */
  done: 0,
  /** Findings, differences, or refused; nothing was changed. */
  findings: 1,
  /** Bad command line. */
  usage: 2,
  /** Could not do the job; nothing was changed. */
  cannot: 3,
  /** Rolled back, not as asked: the old rules are in force, and this was read back and compared. */
  rolledBack: 4,
  /** State unknown: a person must look. */
  unknown: 5
};

// node_modules/yargs/lib/platform-shims/esm.mjs
var import_assert = require("assert");

// node_modules/cliui/build/lib/index.js
var align = {
  right: alignRight,
  center: alignCenter
};
var top = 0;
var right = 1;
var bottom = 2;
var left = 3;
var UI = class {
  constructor(opts) {
    var _a2;
    this.width = opts.width;
    this.wrap = (_a2 = opts.wrap) !== null && _a2 !== void 0 ? _a2 : true;
    this.rows = [];
  }
  span(...args) {
    const cols = this.div(...args);
    cols.span = true;
  }
  resetOutput() {
    this.rows = [];
  }
  div(...args) {
    if (args.length === 0) {
      this.div("");
    }
    if (this.wrap && this.shouldApplyLayoutDSL(...args) && typeof args[0] === "string") {
      return this.applyLayoutDSL(args[0]);
    }
    const cols = args.map((arg) => {
      if (typeof arg === "string") {
        return this.colFromString(arg);
      }
      return arg;
    });
    this.rows.push(cols);
    return cols;
  }
  shouldApplyLayoutDSL(...args) {
    return args.length === 1 && typeof args[0] === "string" && /[\t\n]/.test(args[0]);
  }
  applyLayoutDSL(str) {
    const rows = str.split("\n").map((row) => row.split("	"));
    let leftColumnWidth = 0;
    rows.forEach((columns) => {
      if (columns.length > 1 && mixin.stringWidth(columns[0]) > leftColumnWidth) {
        leftColumnWidth = Math.min(Math.floor(this.width * 0.5), mixin.stringWidth(columns[0]));
      }
    });
    rows.forEach((columns) => {
      this.div(...columns.map((r, i2) => {
        return {
          text: r.trim(),
          padding: this.measurePadding(r),
          width: i2 === 0 && columns.length > 1 ? leftColumnWidth : void 0
        };
      }));
    });
    return this.rows[this.rows.length - 1];
  }
  colFromString(text2) {
    return {
      text: text2,
      padding: this.measurePadding(text2)
    };
  }
  measurePadding(str) {
    const noAnsi = mixin.stripAnsi(str);
    return [0, noAnsi.match(/\s*$/)[0].length, 0, noAnsi.match(/^\s*/)[0].length];
  }
  toString() {
    const lines = [];
    this.rows.forEach((row) => {
      this.rowToString(row, lines);
    });
    return lines.filter((line3) => !line3.hidden).map((line3) => line3.text).join("\n");
  }
  rowToString(row, lines) {
    this.rasterize(row).forEach((rrow, r) => {
      let str = "";
      rrow.forEach((col, c3) => {
        const { width: width3 } = row[c3];
        const wrapWidth = this.negatePadding(row[c3]);
        let ts = col;
        if (wrapWidth > mixin.stringWidth(col)) {
          ts += " ".repeat(wrapWidth - mixin.stringWidth(col));
        }
        if (row[c3].align && row[c3].align !== "left" && this.wrap) {
          const fn = align[row[c3].align];
          ts = fn(ts, wrapWidth);
          if (mixin.stringWidth(ts) < wrapWidth) {
            ts += " ".repeat((width3 || 0) - mixin.stringWidth(ts) - 1);
          }
        }
        const padding2 = row[c3].padding || [0, 0, 0, 0];
        if (padding2[left]) {
          str += " ".repeat(padding2[left]);
        }
        str += addBorder(row[c3], ts, "| ");
        str += ts;
        str += addBorder(row[c3], ts, " |");
        if (padding2[right]) {
          str += " ".repeat(padding2[right]);
        }
        if (r === 0 && lines.length > 0) {
          str = this.renderInline(str, lines[lines.length - 1]);
        }
      });
      lines.push({
        text: str.replace(/ +$/, ""),
        span: row.span
      });
    });
    return lines;
  }
  // if the full 'source' can render in
  // the target line, do so.
  renderInline(source, previousLine) {
    const match = source.match(/^ */);
    const leadingWhitespace = match ? match[0].length : 0;
    const target = previousLine.text;
    const targetTextWidth = mixin.stringWidth(target.trimRight());
    if (!previousLine.span) {
      return source;
    }
    if (!this.wrap) {
      previousLine.hidden = true;
      return target + source;
    }
    if (leadingWhitespace < targetTextWidth) {
      return source;
    }
    previousLine.hidden = true;
    return target.trimRight() + " ".repeat(leadingWhitespace - targetTextWidth) + source.trimLeft();
  }
  rasterize(row) {
    const rrows = [];
    const widths = this.columnWidths(row);
    let wrapped;
    row.forEach((col, c3) => {
      col.width = widths[c3];
      if (this.wrap) {
        wrapped = mixin.wrap(col.text, this.negatePadding(col), { hard: true }).split("\n");
      } else {
        wrapped = col.text.split("\n");
      }
      if (col.border) {
        wrapped.unshift("." + "-".repeat(this.negatePadding(col) + 2) + ".");
        wrapped.push("'" + "-".repeat(this.negatePadding(col) + 2) + "'");
      }
      if (col.padding) {
        wrapped.unshift(...new Array(col.padding[top] || 0).fill(""));
        wrapped.push(...new Array(col.padding[bottom] || 0).fill(""));
      }
      wrapped.forEach((str, r) => {
        if (!rrows[r]) {
          rrows.push([]);
        }
        const rrow = rrows[r];
        for (let i2 = 0; i2 < c3; i2++) {
          if (rrow[i2] === void 0) {
            rrow.push("");
          }
        }
        rrow.push(str);
      });
    });
    return rrows;
  }
  negatePadding(col) {
    let wrapWidth = col.width || 0;
    if (col.padding) {
      wrapWidth -= (col.padding[left] || 0) + (col.padding[right] || 0);
    }
    if (col.border) {
      wrapWidth -= 4;
    }
    return wrapWidth;
  }
  columnWidths(row) {
    if (!this.wrap) {
      return row.map((col) => {
        return col.width || mixin.stringWidth(col.text);
      });
    }
    let unset = row.length;
    let remainingWidth = this.width;
    const widths = row.map((col) => {
      if (col.width) {
        unset--;
        remainingWidth -= col.width;
        return col.width;
      }
      return void 0;
    });
    const unsetWidth = unset ? Math.floor(remainingWidth / unset) : 0;
    return widths.map((w, i2) => {
      if (w === void 0) {
        return Math.max(unsetWidth, _minWidth(row[i2]));
      }
      return w;
    });
  }
};
function addBorder(col, ts, style) {
  if (col.border) {
    if (/[.']-+[.']/.test(ts)) {
      return "";
    }
    if (ts.trim().length !== 0) {
      return style;
    }
    return "  ";
  }
  return "";
}
function _minWidth(col) {
  const padding2 = col.padding || [];
  const minWidth = 1 + (padding2[left] || 0) + (padding2[right] || 0);
  if (col.border) {
    return minWidth + 4;
  }
  return minWidth;
}
function getWindowWidth() {
  if (typeof process === "object" && process.stdout && process.stdout.columns) {
    return process.stdout.columns;
  }
  return 80;
}
function alignRight(str, width3) {
  str = str.trim();
  const strWidth = mixin.stringWidth(str);
  if (strWidth < width3) {
    return " ".repeat(width3 - strWidth) + str;
  }
  return str;
}
function alignCenter(str, width3) {
  str = str.trim();
  const strWidth = mixin.stringWidth(str);
  if (strWidth >= width3) {
    return str;
  }
  return " ".repeat(width3 - strWidth >> 1) + str;
}
var mixin;
function cliui(opts, _mixin) {
  mixin = _mixin;
  return new UI({
    width: (opts === null || opts === void 0 ? void 0 : opts.width) || getWindowWidth(),
    wrap: opts === null || opts === void 0 ? void 0 : opts.wrap
  });
}

// node_modules/cliui/node_modules/ansi-regex/index.js
var ST = String.raw`(?:\u001B\u005C|\u009C)`;
var stringControls = String.raw`\u0018\u001A\u001B\u0080-\u009F`;
var osc = String.raw`(?:\u001B\]|\u009D)[^\u0007${stringControls}]*(?:\u0007|${ST})`;
var controlString = String.raw`(?:\u001B[PX^_k]|[\u0090\u0098\u009E\u009F])[^${stringControls}]*${ST}`;
var linuxPalette = String.raw`\u001B\](?:P[\dA-Fa-f]{7}|R)(?:\u0007|${ST})?`;
var csi = String.raw`(?:\u001B\[|\u009B)[\u0030-\u003F]*[\u0020-\u002F]*[\u0040-\u007E]`;
var escape = String.raw`\u001B(?:[\u0020-\u002F]+[\u0030-\u007E]|[\dA-PR-TZcf-oq-uy=><~|}])`;
var pattern = `${linuxPalette}|${osc}|${controlString}|${csi}|${escape}`;
function ansiRegex({ onlyFirst = false } = {}) {
  return new RegExp(pattern, onlyFirst ? void 0 : "g");
}

// node_modules/cliui/node_modules/strip-ansi/index.js
var regex = ansiRegex();
function stripAnsi(string) {
  if (typeof string !== "string") {
    throw new TypeError(`Expected a \`string\`, got \`${typeof string}\``);
  }
  if (!string.includes("\x1B") && !string.includes("")) {
    return string;
  }
  return string.replace(regex, "");
}

// node_modules/get-east-asian-width/lookup-data.js
var ambiguousMinimalCodePoint = 161;
var ambiguousMaximumCodePoint = 1114109;
var ambiguousRanges = [161, 161, 164, 164, 167, 168, 170, 170, 173, 174, 176, 180, 182, 186, 188, 191, 198, 198, 208, 208, 215, 216, 222, 225, 230, 230, 232, 234, 236, 237, 240, 240, 242, 243, 247, 250, 252, 252, 254, 254, 257, 257, 273, 273, 275, 275, 283, 283, 294, 295, 299, 299, 305, 307, 312, 312, 319, 322, 324, 324, 328, 331, 333, 333, 338, 339, 358, 359, 363, 363, 462, 462, 464, 464, 466, 466, 468, 468, 470, 470, 472, 472, 474, 474, 476, 476, 593, 593, 609, 609, 708, 708, 711, 711, 713, 715, 717, 717, 720, 720, 728, 731, 733, 733, 735, 735, 768, 879, 913, 929, 931, 937, 945, 961, 963, 969, 1025, 1025, 1040, 1103, 1105, 1105, 8208, 8208, 8211, 8214, 8216, 8217, 8220, 8221, 8224, 8226, 8228, 8231, 8240, 8240, 8242, 8243, 8245, 8245, 8251, 8251, 8254, 8254, 8308, 8308, 8319, 8319, 8321, 8324, 8364, 8364, 8451, 8451, 8453, 8453, 8457, 8457, 8467, 8467, 8470, 8470, 8481, 8482, 8486, 8486, 8491, 8491, 8531, 8532, 8539, 8542, 8544, 8555, 8560, 8569, 8585, 8585, 8592, 8601, 8632, 8633, 8658, 8658, 8660, 8660, 8679, 8679, 8704, 8704, 8706, 8707, 8711, 8712, 8715, 8715, 8719, 8719, 8721, 8721, 8725, 8725, 8730, 8730, 8733, 8736, 8739, 8739, 8741, 8741, 8743, 8748, 8750, 8750, 8756, 8759, 8764, 8765, 8776, 8776, 8780, 8780, 8786, 8786, 8800, 8801, 8804, 8807, 8810, 8811, 8814, 8815, 8834, 8835, 8838, 8839, 8853, 8853, 8857, 8857, 8869, 8869, 8895, 8895, 8978, 8978, 9312, 9449, 9451, 9547, 9552, 9587, 9600, 9615, 9618, 9621, 9632, 9633, 9635, 9641, 9650, 9651, 9654, 9655, 9660, 9661, 9664, 9665, 9670, 9672, 9675, 9675, 9678, 9681, 9698, 9701, 9711, 9711, 9733, 9734, 9737, 9737, 9742, 9743, 9756, 9756, 9758, 9758, 9792, 9792, 9794, 9794, 9824, 9825, 9827, 9829, 9831, 9834, 9836, 9837, 9839, 9839, 9886, 9887, 9919, 9919, 9926, 9933, 9935, 9939, 9941, 9953, 9955, 9955, 9960, 9961, 9963, 9969, 9972, 9972, 9974, 9977, 9979, 9980, 9982, 9983, 10045, 10045, 10102, 10111, 11094, 11097, 12872, 12879, 57344, 63743, 65024, 65039, 65533, 65533, 127232, 127242, 127248, 127277, 127280, 127337, 127344, 127373, 127375, 127376, 127387, 127404, 917760, 917999, 983040, 1048573, 1048576, 1114109];
var fullwidthMinimalCodePoint = 12288;
var fullwidthMaximumCodePoint = 65510;
var fullwidthRanges = [12288, 12288, 65281, 65376, 65504, 65510];
var wideMinimalCodePoint = 4352;
var wideMaximumCodePoint = 262141;
var wideRanges = [4352, 4447, 8986, 8987, 9001, 9002, 9193, 9196, 9200, 9200, 9203, 9203, 9725, 9726, 9748, 9749, 9776, 9783, 9800, 9811, 9855, 9855, 9866, 9871, 9875, 9875, 9889, 9889, 9898, 9899, 9917, 9918, 9924, 9925, 9934, 9934, 9940, 9940, 9962, 9962, 9970, 9971, 9973, 9973, 9978, 9978, 9981, 9981, 9989, 9989, 9994, 9995, 10024, 10024, 10060, 10060, 10062, 10062, 10067, 10069, 10071, 10071, 10133, 10135, 10160, 10160, 10175, 10175, 11035, 11036, 11088, 11088, 11093, 11093, 11904, 11929, 11931, 12019, 12032, 12245, 12272, 12287, 12289, 12350, 12353, 12438, 12441, 12543, 12549, 12591, 12593, 12686, 12688, 12773, 12783, 12830, 12832, 12871, 12880, 42124, 42128, 42182, 43360, 43388, 44032, 55203, 63744, 64255, 65040, 65049, 65072, 65106, 65108, 65126, 65128, 65131, 94176, 94180, 94192, 94198, 94208, 101594, 101631, 101664, 101760, 101874, 101888, 102801, 102816, 102866, 110576, 110579, 110581, 110587, 110589, 110590, 110592, 110888, 110898, 110898, 110928, 110930, 110933, 110933, 110948, 110952, 110960, 111355, 119552, 119638, 119648, 119670, 126980, 126980, 127183, 127183, 127374, 127374, 127377, 127386, 127406, 127406, 127488, 127490, 127504, 127547, 127552, 127560, 127568, 127569, 127584, 127589, 127744, 127776, 127789, 127797, 127799, 127868, 127870, 127891, 127904, 127946, 127951, 127955, 127968, 127984, 127988, 127988, 127992, 128062, 128064, 128064, 128066, 128252, 128255, 128317, 128331, 128334, 128336, 128359, 128378, 128378, 128405, 128406, 128420, 128420, 128507, 128591, 128640, 128709, 128716, 128716, 128720, 128722, 128725, 128729, 128732, 128735, 128747, 128748, 128756, 128764, 128986, 128986, 128992, 129003, 129008, 129008, 129292, 129338, 129340, 129349, 129351, 129535, 129648, 129660, 129664, 129734, 129736, 129736, 129740, 129757, 129759, 129771, 129775, 129786, 131072, 196605, 196608, 262141];

// node_modules/get-east-asian-width/utilities.js
var isInRange = (ranges, codePoint) => {
  let low = 0;
  let high = Math.floor(ranges.length / 2) - 1;
  while (low <= high) {
    const mid = Math.floor((low + high) / 2);
    const i2 = mid * 2;
    if (codePoint < ranges[i2]) {
      high = mid - 1;
    } else if (codePoint > ranges[i2 + 1]) {
      low = mid + 1;
    } else {
      return true;
    }
  }
  return false;
};

// node_modules/get-east-asian-width/lookup.js
var commonCjkCodePoint = 19968;
var [wideFastPathStart, wideFastPathEnd] = /* @__PURE__ */ findWideFastPathRange(wideRanges);
function findWideFastPathRange(ranges) {
  let fastPathStart = ranges[0];
  let fastPathEnd = ranges[1];
  for (let index = 0; index < ranges.length; index += 2) {
    const start = ranges[index];
    const end = ranges[index + 1];
    if (commonCjkCodePoint >= start && commonCjkCodePoint <= end) {
      return [start, end];
    }
    if (end - start > fastPathEnd - fastPathStart) {
      fastPathStart = start;
      fastPathEnd = end;
    }
  }
  return [fastPathStart, fastPathEnd];
}
var isAmbiguous = (codePoint) => {
  if (codePoint < ambiguousMinimalCodePoint || codePoint > ambiguousMaximumCodePoint) {
    return false;
  }
  return isInRange(ambiguousRanges, codePoint);
};
var isFullwidth = (codePoint) => {
  if (codePoint < fullwidthMinimalCodePoint || codePoint > fullwidthMaximumCodePoint) {
    return false;
  }
  return isInRange(fullwidthRanges, codePoint);
};
var isWide = (codePoint) => {
  if (codePoint >= wideFastPathStart && codePoint <= wideFastPathEnd) {
    return true;
  }
  if (codePoint < wideMinimalCodePoint || codePoint > wideMaximumCodePoint) {
    return false;
  }
  return isInRange(wideRanges, codePoint);
};

// node_modules/get-east-asian-width/index.js
function validate(codePoint) {
  if (!Number.isSafeInteger(codePoint)) {
    throw new TypeError(`Expected a code point, got \`${typeof codePoint}\`.`);
  }
}
function eastAsianWidth(codePoint, { ambiguousAsWide = false } = {}) {
  validate(codePoint);
  if (isFullwidth(codePoint) || isWide(codePoint) || ambiguousAsWide && isAmbiguous(codePoint)) {
    return 2;
  }
  return 1;
}

// node_modules/cliui/node_modules/string-width/index.js
var import_emoji_regex = __toESM(require_emoji_regex(), 1);
var segmenter = new Intl.Segmenter();
var defaultIgnorableCodePointRegex = new RegExp("^\\p{Default_Ignorable_Code_Point}$", "u");
function stringWidth(string, options = {}) {
  if (typeof string !== "string" || string.length === 0) {
    return 0;
  }
  const {
    ambiguousIsNarrow = true,
    countAnsiEscapeCodes = false
  } = options;
  if (!countAnsiEscapeCodes) {
    string = stripAnsi(string);
  }
  if (string.length === 0) {
    return 0;
  }
  let width3 = 0;
  const eastAsianWidthOptions = { ambiguousAsWide: !ambiguousIsNarrow };
  for (const { segment: character } of segmenter.segment(string)) {
    const codePoint = character.codePointAt(0);
    if (codePoint <= 31 || codePoint >= 127 && codePoint <= 159) {
      continue;
    }
    if (codePoint >= 8203 && codePoint <= 8207 || codePoint === 65279) {
      continue;
    }
    if (codePoint >= 768 && codePoint <= 879 || codePoint >= 6832 && codePoint <= 6911 || codePoint >= 7616 && codePoint <= 7679 || codePoint >= 8400 && codePoint <= 8447 || codePoint >= 65056 && codePoint <= 65071) {
      continue;
    }
    if (codePoint >= 55296 && codePoint <= 57343) {
      continue;
    }
    if (codePoint >= 65024 && codePoint <= 65039) {
      continue;
    }
    if (defaultIgnorableCodePointRegex.test(character)) {
      continue;
    }
    if ((0, import_emoji_regex.default)().test(character)) {
      width3 += 2;
      continue;
    }
    width3 += eastAsianWidth(codePoint, eastAsianWidthOptions);
  }
  return width3;
}

// node_modules/wrap-ansi/node_modules/ansi-regex/index.js
var ST2 = String.raw`(?:\u001B\u005C|\u009C)`;
var stringControls2 = String.raw`\u0018\u001A\u001B\u0080-\u009F`;
var osc2 = String.raw`(?:\u001B\]|\u009D)[^\u0007${stringControls2}]*(?:\u0007|${ST2})`;
var controlString2 = String.raw`(?:\u001B[PX^_k]|[\u0090\u0098\u009E\u009F])[^${stringControls2}]*${ST2}`;
var linuxPalette2 = String.raw`\u001B\](?:P[\dA-Fa-f]{7}|R)(?:\u0007|${ST2})?`;
var csi2 = String.raw`(?:\u001B\[|\u009B)[\u0030-\u003F]*[\u0020-\u002F]*[\u0040-\u007E]`;
var escape2 = String.raw`\u001B(?:[\u0020-\u002F]+[\u0030-\u007E]|[\dA-PR-TZcf-oq-uy=><~|}])`;
var pattern2 = `${linuxPalette2}|${osc2}|${controlString2}|${csi2}|${escape2}`;
function ansiRegex2({ onlyFirst = false } = {}) {
  return new RegExp(pattern2, onlyFirst ? void 0 : "g");
}

// node_modules/wrap-ansi/node_modules/strip-ansi/index.js
var regex2 = ansiRegex2();
function stripAnsi2(string) {
  if (typeof string !== "string") {
    throw new TypeError(`Expected a \`string\`, got \`${typeof string}\``);
  }
  if (!string.includes("\x1B") && !string.includes("")) {
    return string;
  }
  return string.replace(regex2, "");
}

// node_modules/wrap-ansi/node_modules/string-width/index.js
var import_emoji_regex2 = __toESM(require_emoji_regex(), 1);
var segmenter2 = new Intl.Segmenter();
var defaultIgnorableCodePointRegex2 = new RegExp("^\\p{Default_Ignorable_Code_Point}$", "u");
function stringWidth2(string, options = {}) {
  if (typeof string !== "string" || string.length === 0) {
    return 0;
  }
  const {
    ambiguousIsNarrow = true,
    countAnsiEscapeCodes = false
  } = options;
  if (!countAnsiEscapeCodes) {
    string = stripAnsi2(string);
  }
  if (string.length === 0) {
    return 0;
  }
  let width3 = 0;
  const eastAsianWidthOptions = { ambiguousAsWide: !ambiguousIsNarrow };
  for (const { segment: character } of segmenter2.segment(string)) {
    const codePoint = character.codePointAt(0);
    if (codePoint <= 31 || codePoint >= 127 && codePoint <= 159) {
      continue;
    }
    if (codePoint >= 8203 && codePoint <= 8207 || codePoint === 65279) {
      continue;
    }
    if (codePoint >= 768 && codePoint <= 879 || codePoint >= 6832 && codePoint <= 6911 || codePoint >= 7616 && codePoint <= 7679 || codePoint >= 8400 && codePoint <= 8447 || codePoint >= 65056 && codePoint <= 65071) {
      continue;
    }
    if (codePoint >= 55296 && codePoint <= 57343) {
      continue;
    }
    if (codePoint >= 65024 && codePoint <= 65039) {
      continue;
    }
    if (defaultIgnorableCodePointRegex2.test(character)) {
      continue;
    }
    if ((0, import_emoji_regex2.default)().test(character)) {
      width3 += 2;
      continue;
    }
    width3 += eastAsianWidth(codePoint, eastAsianWidthOptions);
  }
  return width3;
}

// node_modules/wrap-ansi/node_modules/ansi-styles/index.js
var ANSI_BACKGROUND_OFFSET = 10;
var wrapAnsi16 = (offset = 0) => (code) => `\x1B[${code + offset}m`;
var wrapAnsi256 = (offset = 0) => (code) => `\x1B[${38 + offset};5;${code}m`;
var wrapAnsi16m = (offset = 0) => (red2, green2, blue2) => `\x1B[${38 + offset};2;${red2};${green2};${blue2}m`;
var styles = {
  modifier: {
    reset: [0, 0],
    // 21 isn't widely supported and 22 does the same thing
    bold: [1, 22],
    dim: [2, 22],
    italic: [3, 23],
    underline: [4, 24],
    overline: [53, 55],
    inverse: [7, 27],
    hidden: [8, 28],
    strikethrough: [9, 29]
  },
  color: {
    black: [30, 39],
    red: [31, 39],
    green: [32, 39],
    yellow: [33, 39],
    blue: [34, 39],
    magenta: [35, 39],
    cyan: [36, 39],
    white: [37, 39],
    // Bright color
    blackBright: [90, 39],
    gray: [90, 39],
    // Alias of `blackBright`
    grey: [90, 39],
    // Alias of `blackBright`
    redBright: [91, 39],
    greenBright: [92, 39],
    yellowBright: [93, 39],
    blueBright: [94, 39],
    magentaBright: [95, 39],
    cyanBright: [96, 39],
    whiteBright: [97, 39]
  },
  bgColor: {
    bgBlack: [40, 49],
    bgRed: [41, 49],
    bgGreen: [42, 49],
    bgYellow: [43, 49],
    bgBlue: [44, 49],
    bgMagenta: [45, 49],
    bgCyan: [46, 49],
    bgWhite: [47, 49],
    // Bright color
    bgBlackBright: [100, 49],
    bgGray: [100, 49],
    // Alias of `bgBlackBright`
    bgGrey: [100, 49],
    // Alias of `bgBlackBright`
    bgRedBright: [101, 49],
    bgGreenBright: [102, 49],
    bgYellowBright: [103, 49],
    bgBlueBright: [104, 49],
    bgMagentaBright: [105, 49],
    bgCyanBright: [106, 49],
    bgWhiteBright: [107, 49]
  }
};
var modifierNames = Object.keys(styles.modifier);
var foregroundColorNames = Object.keys(styles.color);
var backgroundColorNames = Object.keys(styles.bgColor);
var colorNames = [...foregroundColorNames, ...backgroundColorNames];
function assembleStyles() {
  const codes3 = /* @__PURE__ */ new Map();
  for (const [groupName, group] of Object.entries(styles)) {
    for (const [styleName, style] of Object.entries(group)) {
      styles[styleName] = {
        open: `\x1B[${style[0]}m`,
        close: `\x1B[${style[1]}m`
      };
      group[styleName] = styles[styleName];
      codes3.set(style[0], style[1]);
    }
    Object.defineProperty(styles, groupName, {
      value: group,
      enumerable: false
    });
  }
  Object.defineProperty(styles, "codes", {
    value: codes3,
    enumerable: false
  });
  styles.color.close = "\x1B[39m";
  styles.bgColor.close = "\x1B[49m";
  styles.color.ansi = wrapAnsi16();
  styles.color.ansi256 = wrapAnsi256();
  styles.color.ansi16m = wrapAnsi16m();
  styles.bgColor.ansi = wrapAnsi16(ANSI_BACKGROUND_OFFSET);
  styles.bgColor.ansi256 = wrapAnsi256(ANSI_BACKGROUND_OFFSET);
  styles.bgColor.ansi16m = wrapAnsi16m(ANSI_BACKGROUND_OFFSET);
  Object.defineProperties(styles, {
    rgbToAnsi256: {
      value(red2, green2, blue2) {
        if (red2 === green2 && green2 === blue2) {
          if (red2 < 8) {
            return 16;
          }
          if (red2 > 248) {
            return 231;
          }
          return Math.round((red2 - 8) / 247 * 24) + 232;
        }
        return 16 + 36 * Math.round(red2 / 255 * 5) + 6 * Math.round(green2 / 255 * 5) + Math.round(blue2 / 255 * 5);
      },
      enumerable: false
    },
    hexToRgb: {
      value(hex2) {
        const matches = /[a-f\d]{6}|[a-f\d]{3}/i.exec(hex2.toString(16));
        if (!matches) {
          return [0, 0, 0];
        }
        let [colorString] = matches;
        if (colorString.length === 3) {
          colorString = [...colorString].map((character) => character + character).join("");
        }
        const integer = Number.parseInt(colorString, 16);
        return [
          /* eslint-disable no-bitwise */
          integer >> 16 & 255,
          integer >> 8 & 255,
          integer & 255
          /* eslint-enable no-bitwise */
        ];
      },
      enumerable: false
    },
    hexToAnsi256: {
      value: (hex2) => styles.rgbToAnsi256(...styles.hexToRgb(hex2)),
      enumerable: false
    },
    ansi256ToAnsi: {
      value(code) {
        if (code < 8) {
          return 30 + code;
        }
        if (code < 16) {
          return 90 + (code - 8);
        }
        let red2;
        let green2;
        let blue2;
        if (code >= 232) {
          red2 = ((code - 232) * 10 + 8) / 255;
          green2 = red2;
          blue2 = red2;
        } else {
          code -= 16;
          const remainder = code % 36;
          red2 = Math.floor(code / 36) / 5;
          green2 = Math.floor(remainder / 6) / 5;
          blue2 = remainder % 6 / 5;
        }
        const value = Math.max(red2, green2, blue2) * 2;
        if (value === 0) {
          return 30;
        }
        let result = 30 + (Math.round(blue2) << 2 | Math.round(green2) << 1 | Math.round(red2));
        if (value === 2) {
          result += 60;
        }
        return result;
      },
      enumerable: false
    },
    rgbToAnsi: {
      value: (red2, green2, blue2) => styles.ansi256ToAnsi(styles.rgbToAnsi256(red2, green2, blue2)),
      enumerable: false
    },
    hexToAnsi: {
      value: (hex2) => styles.ansi256ToAnsi(styles.hexToAnsi256(hex2)),
      enumerable: false
    }
  });
  return styles;
}
var ansiStyles = assembleStyles();
var ansi_styles_default = ansiStyles;

// node_modules/wrap-ansi/index.js
var ESCAPES = /* @__PURE__ */ new Set([
  "\x1B",
  ""
]);
var END_CODE = 39;
var ANSI_ESCAPE_BELL = "\x07";
var ANSI_CSI = "[";
var ANSI_OSC = "]";
var ANSI_SGR_TERMINATOR = "m";
var ANSI_ESCAPE_LINK = `${ANSI_OSC}8;;`;
var wrapAnsiCode = (code) => `${ESCAPES.values().next().value}${ANSI_CSI}${code}${ANSI_SGR_TERMINATOR}`;
var wrapAnsiHyperlink = (url) => `${ESCAPES.values().next().value}${ANSI_ESCAPE_LINK}${url}${ANSI_ESCAPE_BELL}`;
var wordLengths = (string) => string.split(" ").map((character) => stringWidth2(character));
var wrapWord = (rows, word, columns) => {
  const characters = [...word];
  let isInsideEscape = false;
  let isInsideLinkEscape = false;
  let visible2 = stringWidth2(stripAnsi2(rows.at(-1)));
  for (const [index, character] of characters.entries()) {
    const characterLength = stringWidth2(character);
    if (visible2 + characterLength <= columns) {
      rows[rows.length - 1] += character;
    } else {
      rows.push(character);
      visible2 = 0;
    }
    if (ESCAPES.has(character)) {
      isInsideEscape = true;
      const ansiEscapeLinkCandidate = characters.slice(index + 1, index + 1 + ANSI_ESCAPE_LINK.length).join("");
      isInsideLinkEscape = ansiEscapeLinkCandidate === ANSI_ESCAPE_LINK;
    }
    if (isInsideEscape) {
      if (isInsideLinkEscape) {
        if (character === ANSI_ESCAPE_BELL) {
          isInsideEscape = false;
          isInsideLinkEscape = false;
        }
      } else if (character === ANSI_SGR_TERMINATOR) {
        isInsideEscape = false;
      }
      continue;
    }
    visible2 += characterLength;
    if (visible2 === columns && index < characters.length - 1) {
      rows.push("");
      visible2 = 0;
    }
  }
  if (!visible2 && rows.at(-1).length > 0 && rows.length > 1) {
    rows[rows.length - 2] += rows.pop();
  }
};
var stringVisibleTrimSpacesRight = (string) => {
  const words2 = string.split(" ");
  let last = words2.length;
  while (last > 0) {
    if (stringWidth2(words2[last - 1]) > 0) {
      break;
    }
    last--;
  }
  if (last === words2.length) {
    return string;
  }
  return words2.slice(0, last).join(" ") + words2.slice(last).join("");
};
var exec = (string, columns, options = {}) => {
  if (options.trim !== false && string.trim() === "") {
    return "";
  }
  let returnValue = "";
  let escapeCode;
  let escapeUrl;
  const lengths = wordLengths(string);
  let rows = [""];
  for (const [index, word] of string.split(" ").entries()) {
    if (options.trim !== false) {
      rows[rows.length - 1] = rows.at(-1).trimStart();
    }
    let rowLength = stringWidth2(rows.at(-1));
    if (index !== 0) {
      if (rowLength >= columns && (options.wordWrap === false || options.trim === false)) {
        rows.push("");
        rowLength = 0;
      }
      if (rowLength > 0 || options.trim === false) {
        rows[rows.length - 1] += " ";
        rowLength++;
      }
    }
    if (options.hard && lengths[index] > columns) {
      const remainingColumns = columns - rowLength;
      const breaksStartingThisLine = 1 + Math.floor((lengths[index] - remainingColumns - 1) / columns);
      const breaksStartingNextLine = Math.floor((lengths[index] - 1) / columns);
      if (breaksStartingNextLine < breaksStartingThisLine) {
        rows.push("");
      }
      wrapWord(rows, word, columns);
      continue;
    }
    if (rowLength + lengths[index] > columns && rowLength > 0 && lengths[index] > 0) {
      if (options.wordWrap === false && rowLength < columns) {
        wrapWord(rows, word, columns);
        continue;
      }
      rows.push("");
    }
    if (rowLength + lengths[index] > columns && options.wordWrap === false) {
      wrapWord(rows, word, columns);
      continue;
    }
    rows[rows.length - 1] += word;
  }
  if (options.trim !== false) {
    rows = rows.map((row) => stringVisibleTrimSpacesRight(row));
  }
  const preString = rows.join("\n");
  const pre = [...preString];
  let preStringIndex = 0;
  for (const [index, character] of pre.entries()) {
    returnValue += character;
    if (ESCAPES.has(character)) {
      const { groups } = new RegExp(`(?:\\${ANSI_CSI}(?<code>\\d+)m|\\${ANSI_ESCAPE_LINK}(?<uri>.*)${ANSI_ESCAPE_BELL})`).exec(preString.slice(preStringIndex)) || { groups: {} };
      if (groups.code !== void 0) {
        const code2 = Number.parseFloat(groups.code);
        escapeCode = code2 === END_CODE ? void 0 : code2;
      } else if (groups.uri !== void 0) {
        escapeUrl = groups.uri.length === 0 ? void 0 : groups.uri;
      }
    }
    const code = ansi_styles_default.codes.get(Number(escapeCode));
    if (pre[index + 1] === "\n") {
      if (escapeUrl) {
        returnValue += wrapAnsiHyperlink("");
      }
      if (escapeCode && code) {
        returnValue += wrapAnsiCode(code);
      }
    } else if (character === "\n") {
      if (escapeCode && code) {
        returnValue += wrapAnsiCode(escapeCode);
      }
      if (escapeUrl) {
        returnValue += wrapAnsiHyperlink(escapeUrl);
      }
    }
    preStringIndex += character.length;
  }
  return returnValue;
};
function wrapAnsi(string, columns, options) {
  return String(string).normalize().replaceAll("\r\n", "\n").split("\n").map((line3) => exec(line3, columns, options)).join("\n");
}

// node_modules/cliui/index.mjs
function ui(opts) {
  return cliui(opts, {
    stringWidth,
    stripAnsi,
    wrap: wrapAnsi
  });
}

// node_modules/escalade/sync/index.mjs
var import_path = require("path");
var import_fs = require("fs");
function sync_default(start, callback) {
  let dir = (0, import_path.resolve)(".", start);
  let tmp, stats = (0, import_fs.statSync)(dir);
  if (!stats.isDirectory()) {
    dir = (0, import_path.dirname)(dir);
  }
  while (true) {
    tmp = callback(dir, (0, import_fs.readdirSync)(dir));
    if (tmp) return (0, import_path.resolve)(dir, tmp);
    dir = (0, import_path.dirname)(tmp = dir);
    if (tmp === dir) break;
  }
}

// node_modules/yargs/lib/platform-shims/esm.mjs
var import_util3 = require("util");
var import_url = require("url");

// node_modules/yargs-parser/build/lib/index.js
var import_util = require("util");
var import_path2 = require("path");

// node_modules/yargs-parser/build/lib/string-utils.js
function camelCase(str) {
  const isCamelCase = str !== str.toLowerCase() && str !== str.toUpperCase();
  if (!isCamelCase) {
    str = str.toLowerCase();
  }
  if (str.indexOf("-") === -1 && str.indexOf("_") === -1) {
    return str;
  } else {
    let camelcase = "";
    let nextChrUpper = false;
    const leadingHyphens = str.match(/^-+/);
    for (let i2 = leadingHyphens ? leadingHyphens[0].length : 0; i2 < str.length; i2++) {
      let chr = str.charAt(i2);
      if (nextChrUpper) {
        nextChrUpper = false;
        chr = chr.toUpperCase();
      }
      if (i2 !== 0 && (chr === "-" || chr === "_")) {
        nextChrUpper = true;
      } else if (chr !== "-" && chr !== "_") {
        camelcase += chr;
      }
    }
    return camelcase;
  }
}
function decamelize(str, joinString) {
  const lowercase = str.toLowerCase();
  joinString = joinString || "-";
  let notCamelcase = "";
  for (let i2 = 0; i2 < str.length; i2++) {
    const chrLower = lowercase.charAt(i2);
    const chrString = str.charAt(i2);
    if (chrLower !== chrString && i2 > 0) {
      notCamelcase += `${joinString}${lowercase.charAt(i2)}`;
    } else {
      notCamelcase += chrString;
    }
  }
  return notCamelcase;
}
function looksLikeNumber(x) {
  if (x === null || x === void 0)
    return false;
  if (typeof x === "number")
    return true;
  if (/^0x[0-9a-f]+$/i.test(x))
    return true;
  if (/^0[^.]/.test(x))
    return false;
  return /^[-]?(?:\d+(?:\.\d*)?|\.\d+)(e[-+]?\d+)?$/.test(x);
}

// node_modules/yargs-parser/build/lib/tokenize-arg-string.js
function tokenizeArgString(argString) {
  if (Array.isArray(argString)) {
    return argString.map((e) => typeof e !== "string" ? e + "" : e);
  }
  argString = argString.trim();
  let i2 = 0;
  let prevC = null;
  let c3 = null;
  let opening = null;
  const args = [];
  for (let ii = 0; ii < argString.length; ii++) {
    prevC = c3;
    c3 = argString.charAt(ii);
    if (c3 === " " && !opening) {
      if (!(prevC === " ")) {
        i2++;
      }
      continue;
    }
    if (c3 === opening) {
      opening = null;
    } else if ((c3 === "'" || c3 === '"') && !opening) {
      opening = c3;
    }
    if (!args[i2])
      args[i2] = "";
    args[i2] += c3;
  }
  return args;
}

// node_modules/yargs-parser/build/lib/yargs-parser-types.js
var DefaultValuesForTypeKey;
(function(DefaultValuesForTypeKey2) {
  DefaultValuesForTypeKey2["BOOLEAN"] = "boolean";
  DefaultValuesForTypeKey2["STRING"] = "string";
  DefaultValuesForTypeKey2["NUMBER"] = "number";
  DefaultValuesForTypeKey2["ARRAY"] = "array";
})(DefaultValuesForTypeKey || (DefaultValuesForTypeKey = {}));

// node_modules/yargs-parser/build/lib/yargs-parser.js
var mixin2;
var YargsParser = class {
  constructor(_mixin) {
    mixin2 = _mixin;
  }
  parse(argsInput, options) {
    const opts = Object.assign({
      alias: void 0,
      array: void 0,
      boolean: void 0,
      config: void 0,
      configObjects: void 0,
      configuration: void 0,
      coerce: void 0,
      count: void 0,
      default: void 0,
      envPrefix: void 0,
      narg: void 0,
      normalize: void 0,
      string: void 0,
      number: void 0,
      __: void 0,
      key: void 0
    }, options);
    const args = tokenizeArgString(argsInput);
    const inputIsString = typeof argsInput === "string";
    const aliases = combineAliases(Object.assign(/* @__PURE__ */ Object.create(null), opts.alias));
    const configuration = Object.assign({
      "boolean-negation": true,
      "camel-case-expansion": true,
      "combine-arrays": false,
      "dot-notation": true,
      "duplicate-arguments-array": true,
      "flatten-duplicate-arrays": true,
      "greedy-arrays": true,
      "halt-at-non-option": false,
      "nargs-eats-options": false,
      "negation-prefix": "no-",
      "parse-numbers": true,
      "parse-positional-numbers": true,
      "populate--": false,
      "set-placeholder-key": false,
      "short-option-groups": true,
      "strip-aliased": false,
      "strip-dashed": false,
      "unknown-options-as-args": false
    }, opts.configuration);
    const defaults = Object.assign(/* @__PURE__ */ Object.create(null), opts.default);
    const configObjects = opts.configObjects || [];
    const envPrefix = opts.envPrefix;
    const notFlagsOption = configuration["populate--"];
    const notFlagsArgv = notFlagsOption ? "--" : "_";
    const newAliases = /* @__PURE__ */ Object.create(null);
    const defaulted = /* @__PURE__ */ Object.create(null);
    const __ = opts.__ || mixin2.format;
    const flags2 = {
      aliases: /* @__PURE__ */ Object.create(null),
      arrays: /* @__PURE__ */ Object.create(null),
      bools: /* @__PURE__ */ Object.create(null),
      strings: /* @__PURE__ */ Object.create(null),
      numbers: /* @__PURE__ */ Object.create(null),
      counts: /* @__PURE__ */ Object.create(null),
      normalize: /* @__PURE__ */ Object.create(null),
      configs: /* @__PURE__ */ Object.create(null),
      nargs: /* @__PURE__ */ Object.create(null),
      coercions: /* @__PURE__ */ Object.create(null),
      keys: []
    };
    const negative = /^-([0-9]+(\.[0-9]+)?|\.[0-9]+)$/;
    const negatedBoolean = new RegExp("^--" + configuration["negation-prefix"] + "(.+)");
    [].concat(opts.array || []).filter(Boolean).forEach(function(opt) {
      const key = typeof opt === "object" ? opt.key : opt;
      const assignment = Object.keys(opt).map(function(key2) {
        const arrayFlagKeys = {
          boolean: "bools",
          string: "strings",
          number: "numbers"
        };
        return arrayFlagKeys[key2];
      }).filter(Boolean).pop();
      if (assignment) {
        flags2[assignment][key] = true;
      }
      flags2.arrays[key] = true;
      flags2.keys.push(key);
    });
    [].concat(opts.boolean || []).filter(Boolean).forEach(function(key) {
      flags2.bools[key] = true;
      flags2.keys.push(key);
    });
    [].concat(opts.string || []).filter(Boolean).forEach(function(key) {
      flags2.strings[key] = true;
      flags2.keys.push(key);
    });
    [].concat(opts.number || []).filter(Boolean).forEach(function(key) {
      flags2.numbers[key] = true;
      flags2.keys.push(key);
    });
    [].concat(opts.count || []).filter(Boolean).forEach(function(key) {
      flags2.counts[key] = true;
      flags2.keys.push(key);
    });
    [].concat(opts.normalize || []).filter(Boolean).forEach(function(key) {
      flags2.normalize[key] = true;
      flags2.keys.push(key);
    });
    if (typeof opts.narg === "object") {
      Object.entries(opts.narg).forEach(([key, value]) => {
        if (typeof value === "number") {
          flags2.nargs[key] = value;
          flags2.keys.push(key);
        }
      });
    }
    if (typeof opts.coerce === "object") {
      Object.entries(opts.coerce).forEach(([key, value]) => {
        if (typeof value === "function") {
          flags2.coercions[key] = value;
          flags2.keys.push(key);
        }
      });
    }
    if (typeof opts.config !== "undefined") {
      if (Array.isArray(opts.config) || typeof opts.config === "string") {
        ;
        [].concat(opts.config).filter(Boolean).forEach(function(key) {
          flags2.configs[key] = true;
        });
      } else if (typeof opts.config === "object") {
        Object.entries(opts.config).forEach(([key, value]) => {
          if (typeof value === "boolean" || typeof value === "function") {
            flags2.configs[key] = value;
          }
        });
      }
    }
    extendAliases(opts.key, aliases, opts.default, flags2.arrays);
    Object.keys(defaults).forEach(function(key) {
      (flags2.aliases[key] || []).forEach(function(alias) {
        defaults[alias] = defaults[key];
      });
    });
    let error = null;
    checkConfiguration();
    let notFlags = [];
    const argv = Object.assign(/* @__PURE__ */ Object.create(null), { _: [] });
    const argvReturn = {};
    for (let i2 = 0; i2 < args.length; i2++) {
      const arg = args[i2];
      const truncatedArg = arg.replace(/^-{3,}/, "---");
      let broken;
      let key;
      let letters;
      let m;
      let next2;
      let value;
      if (arg !== "--" && /^-/.test(arg) && isUnknownOptionAsArg(arg)) {
        pushPositional(arg);
      } else if (truncatedArg.match(/^---+(=|$)/)) {
        pushPositional(arg);
        continue;
      } else if (arg.match(/^--.+=/) || !configuration["short-option-groups"] && arg.match(/^-.+=/)) {
        m = arg.match(/^--?([^=]+)=([\s\S]*)$/);
        if (m !== null && Array.isArray(m) && m.length >= 3) {
          if (checkAllAliases(m[1], flags2.arrays)) {
            i2 = eatArray(i2, m[1], args, m[2]);
          } else if (checkAllAliases(m[1], flags2.nargs) !== false) {
            i2 = eatNargs(i2, m[1], args, m[2]);
          } else {
            setArg(m[1], m[2], true);
          }
        }
      } else if (arg.match(negatedBoolean) && configuration["boolean-negation"]) {
        m = arg.match(negatedBoolean);
        if (m !== null && Array.isArray(m) && m.length >= 2) {
          key = m[1];
          setArg(key, checkAllAliases(key, flags2.arrays) ? [false] : false);
        }
      } else if (arg.match(/^--.+/) || !configuration["short-option-groups"] && arg.match(/^-[^-]+/)) {
        m = arg.match(/^--?(.+)/);
        if (m !== null && Array.isArray(m) && m.length >= 2) {
          key = m[1];
          if (checkAllAliases(key, flags2.arrays)) {
            i2 = eatArray(i2, key, args);
          } else if (checkAllAliases(key, flags2.nargs) !== false) {
            i2 = eatNargs(i2, key, args);
          } else {
            next2 = args[i2 + 1];
            if (next2 !== void 0 && (!next2.match(/^-/) || next2.match(negative)) && !checkAllAliases(key, flags2.bools) && !checkAllAliases(key, flags2.counts)) {
              setArg(key, next2);
              i2++;
            } else if (/^(true|false)$/.test(next2)) {
              setArg(key, next2);
              i2++;
            } else {
              setArg(key, defaultValue(key));
            }
          }
        }
      } else if (arg.match(/^-.\..+=/)) {
        m = arg.match(/^-([^=]+)=([\s\S]*)$/);
        if (m !== null && Array.isArray(m) && m.length >= 3) {
          setArg(m[1], m[2]);
        }
      } else if (arg.match(/^-.\..+/) && !arg.match(negative)) {
        next2 = args[i2 + 1];
        m = arg.match(/^-(.\..+)/);
        if (m !== null && Array.isArray(m) && m.length >= 2) {
          key = m[1];
          if (next2 !== void 0 && !next2.match(/^-/) && !checkAllAliases(key, flags2.bools) && !checkAllAliases(key, flags2.counts)) {
            setArg(key, next2);
            i2++;
          } else {
            setArg(key, defaultValue(key));
          }
        }
      } else if (arg.match(/^-[^-]+/) && !arg.match(negative)) {
        letters = arg.slice(1, -1).split("");
        broken = false;
        for (let j = 0; j < letters.length; j++) {
          next2 = arg.slice(j + 2);
          if (letters[j + 1] && letters[j + 1] === "=") {
            value = arg.slice(j + 3);
            key = letters[j];
            if (checkAllAliases(key, flags2.arrays)) {
              i2 = eatArray(i2, key, args, value);
            } else if (checkAllAliases(key, flags2.nargs) !== false) {
              i2 = eatNargs(i2, key, args, value);
            } else {
              setArg(key, value);
            }
            broken = true;
            break;
          }
          if (next2 === "-") {
            setArg(letters[j], next2);
            continue;
          }
          if (/[A-Za-z]/.test(letters[j]) && /^-?\d+(\.\d*)?(e-?\d+)?$/.test(next2) && checkAllAliases(next2, flags2.bools) === false) {
            setArg(letters[j], next2);
            broken = true;
            break;
          }
          if (letters[j + 1] && letters[j + 1].match(/\W/)) {
            setArg(letters[j], next2);
            broken = true;
            break;
          } else {
            setArg(letters[j], defaultValue(letters[j]));
          }
        }
        key = arg.slice(-1)[0];
        if (!broken && key !== "-") {
          if (checkAllAliases(key, flags2.arrays)) {
            i2 = eatArray(i2, key, args);
          } else if (checkAllAliases(key, flags2.nargs) !== false) {
            i2 = eatNargs(i2, key, args);
          } else {
            next2 = args[i2 + 1];
            if (next2 !== void 0 && (!/^(-|--)[^-]/.test(next2) || next2.match(negative)) && !checkAllAliases(key, flags2.bools) && !checkAllAliases(key, flags2.counts)) {
              setArg(key, next2);
              i2++;
            } else if (/^(true|false)$/.test(next2)) {
              setArg(key, next2);
              i2++;
            } else {
              setArg(key, defaultValue(key));
            }
          }
        }
      } else if (arg.match(/^-[0-9]$/) && arg.match(negative) && checkAllAliases(arg.slice(1), flags2.bools)) {
        key = arg.slice(1);
        setArg(key, defaultValue(key));
      } else if (arg === "--") {
        notFlags = args.slice(i2 + 1);
        break;
      } else if (configuration["halt-at-non-option"]) {
        notFlags = args.slice(i2);
        break;
      } else {
        pushPositional(arg);
      }
    }
    applyEnvVars(argv, true);
    applyEnvVars(argv, false);
    setConfig(argv);
    setConfigObjects();
    applyDefaultsAndAliases(argv, flags2.aliases, defaults, true);
    applyCoercions(argv);
    if (configuration["set-placeholder-key"])
      setPlaceholderKeys(argv);
    Object.keys(flags2.counts).forEach(function(key) {
      if (!hasKey(argv, key.split(".")))
        setArg(key, 0);
    });
    if (notFlagsOption && notFlags.length)
      argv[notFlagsArgv] = [];
    notFlags.forEach(function(key) {
      argv[notFlagsArgv].push(key);
    });
    if (configuration["camel-case-expansion"] && configuration["strip-dashed"]) {
      Object.keys(argv).filter((key) => key !== "--" && key.includes("-")).forEach((key) => {
        delete argv[key];
      });
    }
    if (configuration["strip-aliased"]) {
      ;
      [].concat(...Object.keys(aliases).map((k) => aliases[k])).forEach((alias) => {
        if (configuration["camel-case-expansion"] && alias.includes("-")) {
          delete argv[alias.split(".").map((prop) => camelCase(prop)).join(".")];
        }
        delete argv[alias];
      });
    }
    function pushPositional(arg) {
      const maybeCoercedNumber = maybeCoerceNumber("_", arg);
      if (typeof maybeCoercedNumber === "string" || typeof maybeCoercedNumber === "number") {
        argv._.push(maybeCoercedNumber);
      }
    }
    function eatNargs(i2, key, args2, argAfterEqualSign) {
      let ii;
      let toEat = checkAllAliases(key, flags2.nargs);
      toEat = typeof toEat !== "number" || isNaN(toEat) ? 1 : toEat;
      if (toEat === 0) {
        if (!isUndefined(argAfterEqualSign)) {
          error = Error(__("Argument unexpected for: %s", key));
        }
        setArg(key, defaultValue(key));
        return i2;
      }
      let available = isUndefined(argAfterEqualSign) ? 0 : 1;
      if (configuration["nargs-eats-options"]) {
        if (args2.length - (i2 + 1) + available < toEat) {
          error = Error(__("Not enough arguments following: %s", key));
        }
        available = toEat;
      } else {
        for (ii = i2 + 1; ii < args2.length; ii++) {
          if (!args2[ii].match(/^-[^0-9]/) || args2[ii].match(negative) || isUnknownOptionAsArg(args2[ii]))
            available++;
          else
            break;
        }
        if (available < toEat)
          error = Error(__("Not enough arguments following: %s", key));
      }
      let consumed = Math.min(available, toEat);
      if (!isUndefined(argAfterEqualSign) && consumed > 0) {
        setArg(key, argAfterEqualSign);
        consumed--;
      }
      for (ii = i2 + 1; ii < consumed + i2 + 1; ii++) {
        setArg(key, args2[ii]);
      }
      return i2 + consumed;
    }
    function eatArray(i2, key, args2, argAfterEqualSign) {
      let argsToSet = [];
      let next2 = argAfterEqualSign || args2[i2 + 1];
      const nargsCount = checkAllAliases(key, flags2.nargs);
      if (checkAllAliases(key, flags2.bools) && !/^(true|false)$/.test(next2)) {
        argsToSet.push(true);
      } else if (isUndefined(next2) || isUndefined(argAfterEqualSign) && /^-/.test(next2) && !negative.test(next2) && !isUnknownOptionAsArg(next2)) {
        if (defaults[key] !== void 0) {
          const defVal = defaults[key];
          argsToSet = Array.isArray(defVal) ? defVal : [defVal];
        }
      } else {
        if (!isUndefined(argAfterEqualSign)) {
          argsToSet.push(processValue(key, argAfterEqualSign, true));
        }
        for (let ii = i2 + 1; ii < args2.length; ii++) {
          if (!configuration["greedy-arrays"] && argsToSet.length > 0 || nargsCount && typeof nargsCount === "number" && argsToSet.length >= nargsCount)
            break;
          next2 = args2[ii];
          if (/^-/.test(next2) && !negative.test(next2) && !isUnknownOptionAsArg(next2))
            break;
          i2 = ii;
          argsToSet.push(processValue(key, next2, inputIsString));
        }
      }
      if (typeof nargsCount === "number" && (nargsCount && argsToSet.length < nargsCount || isNaN(nargsCount) && argsToSet.length === 0)) {
        error = Error(__("Not enough arguments following: %s", key));
      }
      setArg(key, argsToSet);
      return i2;
    }
    function setArg(key, val, shouldStripQuotes = inputIsString) {
      if (/-/.test(key) && configuration["camel-case-expansion"]) {
        const alias = key.split(".").map(function(prop) {
          return camelCase(prop);
        }).join(".");
        addNewAlias(key, alias);
      }
      const value = processValue(key, val, shouldStripQuotes);
      const splitKey = key.split(".");
      setKey(argv, splitKey, value);
      if (flags2.aliases[key]) {
        flags2.aliases[key].forEach(function(x) {
          const keyProperties = x.split(".");
          setKey(argv, keyProperties, value);
        });
      }
      if (splitKey.length > 1 && configuration["dot-notation"]) {
        ;
        (flags2.aliases[splitKey[0]] || []).forEach(function(x) {
          let keyProperties = x.split(".");
          const a2 = [].concat(splitKey);
          a2.shift();
          keyProperties = keyProperties.concat(a2);
          if (!(flags2.aliases[key] || []).includes(keyProperties.join("."))) {
            setKey(argv, keyProperties, value);
          }
        });
      }
      if (checkAllAliases(key, flags2.normalize) && !checkAllAliases(key, flags2.arrays)) {
        const keys = [key].concat(flags2.aliases[key] || []);
        keys.forEach(function(key2) {
          Object.defineProperty(argvReturn, key2, {
            enumerable: true,
            get() {
              return val;
            },
            set(value2) {
              val = typeof value2 === "string" ? mixin2.normalize(value2) : value2;
            }
          });
        });
      }
    }
    function addNewAlias(key, alias) {
      if (!(flags2.aliases[key] && flags2.aliases[key].length)) {
        flags2.aliases[key] = [alias];
        newAliases[alias] = true;
      }
      if (!(flags2.aliases[alias] && flags2.aliases[alias].length)) {
        addNewAlias(alias, key);
      }
    }
    function processValue(key, val, shouldStripQuotes) {
      if (shouldStripQuotes) {
        val = stripQuotes(val);
      }
      if (checkAllAliases(key, flags2.bools) || checkAllAliases(key, flags2.counts)) {
        if (typeof val === "string")
          val = val === "true";
      }
      let value = Array.isArray(val) ? val.map(function(v) {
        return maybeCoerceNumber(key, v);
      }) : maybeCoerceNumber(key, val);
      if (checkAllAliases(key, flags2.counts) && (isUndefined(value) || typeof value === "boolean")) {
        value = increment();
      }
      if (checkAllAliases(key, flags2.normalize) && checkAllAliases(key, flags2.arrays)) {
        if (Array.isArray(val))
          value = val.map((val2) => {
            return mixin2.normalize(val2);
          });
        else
          value = mixin2.normalize(val);
      }
      return value;
    }
    function maybeCoerceNumber(key, value) {
      if (!configuration["parse-positional-numbers"] && key === "_")
        return value;
      if (!checkAllAliases(key, flags2.strings) && !checkAllAliases(key, flags2.bools) && !Array.isArray(value)) {
        const shouldCoerceNumber = looksLikeNumber(value) && configuration["parse-numbers"] && Number.isSafeInteger(Math.floor(parseFloat(`${value}`)));
        if (shouldCoerceNumber || !isUndefined(value) && checkAllAliases(key, flags2.numbers)) {
          value = Number(value);
        }
      }
      return value;
    }
    function setConfig(argv2) {
      const configLookup = /* @__PURE__ */ Object.create(null);
      applyDefaultsAndAliases(configLookup, flags2.aliases, defaults);
      Object.keys(flags2.configs).forEach(function(configKey) {
        const configPath = argv2[configKey] || configLookup[configKey];
        if (configPath) {
          try {
            let config = null;
            const resolvedConfigPath = mixin2.resolve(mixin2.cwd(), configPath);
            const resolveConfig = flags2.configs[configKey];
            if (typeof resolveConfig === "function") {
              try {
                config = resolveConfig(resolvedConfigPath);
              } catch (e) {
                config = e;
              }
              if (config instanceof Error) {
                error = config;
                return;
              }
            } else {
              config = mixin2.require(resolvedConfigPath);
            }
            setConfigObject(config);
          } catch (ex) {
            if (ex.name === "PermissionDenied")
              error = ex;
            else if (argv2[configKey])
              error = Error(__("Invalid JSON config file: %s", configPath));
          }
        }
      });
    }
    function setConfigObject(config, prev) {
      Object.keys(config).forEach(function(key) {
        const value = config[key];
        const fullKey = prev ? prev + "." + key : key;
        if (typeof value === "object" && value !== null && !Array.isArray(value) && configuration["dot-notation"]) {
          setConfigObject(value, fullKey);
        } else {
          if (!hasKey(argv, fullKey.split(".")) || checkAllAliases(fullKey, flags2.arrays) && configuration["combine-arrays"]) {
            setArg(fullKey, value);
          }
        }
      });
    }
    function setConfigObjects() {
      if (typeof configObjects !== "undefined") {
        configObjects.forEach(function(configObject) {
          setConfigObject(configObject);
        });
      }
    }
    function applyEnvVars(argv2, configOnly) {
      if (typeof envPrefix === "undefined")
        return;
      const prefix = typeof envPrefix === "string" ? envPrefix : "";
      const env2 = mixin2.env();
      Object.keys(env2).forEach(function(envVar) {
        if (prefix === "" || envVar.lastIndexOf(prefix, 0) === 0) {
          const keys = envVar.split("__").map(function(key, i2) {
            if (i2 === 0) {
              key = key.substring(prefix.length);
            }
            return camelCase(key);
          });
          if ((configOnly && flags2.configs[keys.join(".")] || !configOnly) && !hasKey(argv2, keys)) {
            setArg(keys.join("."), env2[envVar]);
          }
        }
      });
    }
    function applyCoercions(argv2) {
      let coerce;
      const applied = /* @__PURE__ */ new Set();
      Object.keys(argv2).forEach(function(key) {
        if (!applied.has(key)) {
          coerce = checkAllAliases(key, flags2.coercions);
          if (typeof coerce === "function") {
            try {
              const value = maybeCoerceNumber(key, coerce(argv2[key]));
              [].concat(flags2.aliases[key] || [], key).forEach((ali) => {
                applied.add(ali);
                argv2[ali] = value;
              });
            } catch (err) {
              error = err;
            }
          }
        }
      });
    }
    function setPlaceholderKeys(argv2) {
      flags2.keys.forEach((key) => {
        if (~key.indexOf("."))
          return;
        if (typeof argv2[key] === "undefined")
          argv2[key] = void 0;
      });
      return argv2;
    }
    function applyDefaultsAndAliases(obj, aliases2, defaults2, canLog = false) {
      Object.keys(defaults2).forEach(function(key) {
        if (!hasKey(obj, key.split("."))) {
          setKey(obj, key.split("."), defaults2[key]);
          if (canLog)
            defaulted[key] = true;
          (aliases2[key] || []).forEach(function(x) {
            if (hasKey(obj, x.split(".")))
              return;
            setKey(obj, x.split("."), defaults2[key]);
          });
        }
      });
    }
    function hasKey(obj, keys) {
      let o2 = obj;
      if (!configuration["dot-notation"])
        keys = [keys.join(".")];
      keys.slice(0, -1).forEach(function(key2) {
        o2 = o2[key2] || {};
      });
      const key = keys[keys.length - 1];
      if (typeof o2 !== "object")
        return false;
      else
        return key in o2;
    }
    function setKey(obj, keys, value) {
      let o2 = obj;
      if (!configuration["dot-notation"])
        keys = [keys.join(".")];
      keys.slice(0, -1).forEach(function(key2) {
        key2 = sanitizeKey(key2);
        if (typeof o2 === "object" && o2[key2] === void 0) {
          o2[key2] = {};
        }
        if (typeof o2[key2] !== "object" || Array.isArray(o2[key2])) {
          if (Array.isArray(o2[key2])) {
            o2[key2].push({});
          } else {
            o2[key2] = [o2[key2], {}];
          }
          o2 = o2[key2][o2[key2].length - 1];
        } else {
          o2 = o2[key2];
        }
      });
      const key = sanitizeKey(keys[keys.length - 1]);
      const isTypeArray = checkAllAliases(keys.join("."), flags2.arrays);
      const isValueArray = Array.isArray(value);
      let duplicate = configuration["duplicate-arguments-array"];
      if (!duplicate && checkAllAliases(key, flags2.nargs)) {
        duplicate = true;
        if (!isUndefined(o2[key]) && flags2.nargs[key] === 1 || Array.isArray(o2[key]) && o2[key].length === flags2.nargs[key]) {
          o2[key] = void 0;
        }
      }
      if (value === increment()) {
        o2[key] = increment(o2[key]);
      } else if (Array.isArray(o2[key])) {
        if (duplicate && isTypeArray && isValueArray) {
          o2[key] = configuration["flatten-duplicate-arrays"] ? o2[key].concat(value) : (Array.isArray(o2[key][0]) ? o2[key] : [o2[key]]).concat([value]);
        } else if (!duplicate && Boolean(isTypeArray) === Boolean(isValueArray)) {
          o2[key] = value;
        } else {
          o2[key] = o2[key].concat([value]);
        }
      } else if (o2[key] === void 0 && isTypeArray) {
        o2[key] = isValueArray ? value : [value];
      } else if (duplicate && !(o2[key] === void 0 || checkAllAliases(key, flags2.counts) || checkAllAliases(key, flags2.bools))) {
        o2[key] = [o2[key], value];
      } else {
        o2[key] = value;
      }
    }
    function extendAliases(...args2) {
      args2.forEach(function(obj) {
        Object.keys(obj || {}).forEach(function(key) {
          if (flags2.aliases[key])
            return;
          flags2.aliases[key] = [].concat(aliases[key] || []);
          flags2.aliases[key].concat(key).forEach(function(x) {
            if (/-/.test(x) && configuration["camel-case-expansion"]) {
              const c3 = camelCase(x);
              if (c3 !== key && flags2.aliases[key].indexOf(c3) === -1) {
                flags2.aliases[key].push(c3);
                newAliases[c3] = true;
              }
            }
          });
          flags2.aliases[key].concat(key).forEach(function(x) {
            if (x.length > 1 && /[A-Z]/.test(x) && configuration["camel-case-expansion"]) {
              const c3 = decamelize(x, "-");
              if (c3 !== key && flags2.aliases[key].indexOf(c3) === -1) {
                flags2.aliases[key].push(c3);
                newAliases[c3] = true;
              }
            }
          });
          flags2.aliases[key].forEach(function(x) {
            flags2.aliases[x] = [key].concat(flags2.aliases[key].filter(function(y) {
              return x !== y;
            }));
          });
        });
      });
    }
    function checkAllAliases(key, flag3) {
      const toCheck = [].concat(flags2.aliases[key] || [], key);
      const keys = Object.keys(flag3);
      const setAlias = toCheck.find((key2) => keys.includes(key2));
      return setAlias ? flag3[setAlias] : false;
    }
    function hasAnyFlag(key) {
      const flagsKeys = Object.keys(flags2);
      const toCheck = [].concat(flagsKeys.map((k) => flags2[k]));
      return toCheck.some(function(flag3) {
        return Array.isArray(flag3) ? flag3.includes(key) : flag3[key];
      });
    }
    function hasFlagsMatching(arg, ...patterns) {
      const toCheck = [].concat(...patterns);
      return toCheck.some(function(pattern4) {
        const match = arg.match(pattern4);
        return match && hasAnyFlag(match[1]);
      });
    }
    function hasAllShortFlags(arg) {
      if (arg.match(negative) || !arg.match(/^-[^-]+/)) {
        return false;
      }
      let hasAllFlags = true;
      let next2;
      const letters = arg.slice(1).split("");
      for (let j = 0; j < letters.length; j++) {
        next2 = arg.slice(j + 2);
        if (!hasAnyFlag(letters[j])) {
          hasAllFlags = false;
          break;
        }
        if (letters[j + 1] && letters[j + 1] === "=" || next2 === "-" || /[A-Za-z]/.test(letters[j]) && /^-?\d+(\.\d*)?(e-?\d+)?$/.test(next2) || letters[j + 1] && letters[j + 1].match(/\W/)) {
          break;
        }
      }
      return hasAllFlags;
    }
    function isUnknownOptionAsArg(arg) {
      return configuration["unknown-options-as-args"] && isUnknownOption(arg);
    }
    function isUnknownOption(arg) {
      arg = arg.replace(/^-{3,}/, "--");
      if (arg.match(negative)) {
        return false;
      }
      if (hasAllShortFlags(arg)) {
        return false;
      }
      const flagWithEquals = /^-+([^=]+?)=[\s\S]*$/;
      const normalFlag = /^-+([^=]+?)$/;
      const flagEndingInHyphen = /^-+([^=]+?)-$/;
      const flagEndingInDigits = /^-+([^=]+?\d+)$/;
      const flagEndingInNonWordCharacters = /^-+([^=]+?)\W+.*$/;
      return !hasFlagsMatching(arg, flagWithEquals, negatedBoolean, normalFlag, flagEndingInHyphen, flagEndingInDigits, flagEndingInNonWordCharacters);
    }
    function defaultValue(key) {
      if (!checkAllAliases(key, flags2.bools) && !checkAllAliases(key, flags2.counts) && `${key}` in defaults) {
        return defaults[key];
      } else {
        return defaultForType(guessType2(key));
      }
    }
    function defaultForType(type) {
      const def = {
        [DefaultValuesForTypeKey.BOOLEAN]: true,
        [DefaultValuesForTypeKey.STRING]: "",
        [DefaultValuesForTypeKey.NUMBER]: void 0,
        [DefaultValuesForTypeKey.ARRAY]: []
      };
      return def[type];
    }
    function guessType2(key) {
      let type = DefaultValuesForTypeKey.BOOLEAN;
      if (checkAllAliases(key, flags2.strings))
        type = DefaultValuesForTypeKey.STRING;
      else if (checkAllAliases(key, flags2.numbers))
        type = DefaultValuesForTypeKey.NUMBER;
      else if (checkAllAliases(key, flags2.bools))
        type = DefaultValuesForTypeKey.BOOLEAN;
      else if (checkAllAliases(key, flags2.arrays))
        type = DefaultValuesForTypeKey.ARRAY;
      return type;
    }
    function isUndefined(num) {
      return num === void 0;
    }
    function checkConfiguration() {
      Object.keys(flags2.counts).find((key) => {
        if (checkAllAliases(key, flags2.arrays)) {
          error = Error(__("Invalid configuration: %s, opts.count excludes opts.array.", key));
          return true;
        } else if (checkAllAliases(key, flags2.nargs)) {
          error = Error(__("Invalid configuration: %s, opts.count excludes opts.narg.", key));
          return true;
        }
        return false;
      });
    }
    return {
      aliases: Object.assign({}, flags2.aliases),
      argv: Object.assign(argvReturn, argv),
      configuration,
      defaulted: Object.assign({}, defaulted),
      error,
      newAliases: Object.assign({}, newAliases)
    };
  }
};
function combineAliases(aliases) {
  const aliasArrays = [];
  const combined = /* @__PURE__ */ Object.create(null);
  let change2 = true;
  Object.keys(aliases).forEach(function(key) {
    aliasArrays.push([].concat(aliases[key], key));
  });
  while (change2) {
    change2 = false;
    for (let i2 = 0; i2 < aliasArrays.length; i2++) {
      for (let ii = i2 + 1; ii < aliasArrays.length; ii++) {
        const intersect = aliasArrays[i2].filter(function(v) {
          return aliasArrays[ii].indexOf(v) !== -1;
        });
        if (intersect.length) {
          aliasArrays[i2] = aliasArrays[i2].concat(aliasArrays[ii]);
          aliasArrays.splice(ii, 1);
          change2 = true;
          break;
        }
      }
    }
  }
  aliasArrays.forEach(function(aliasArray) {
    aliasArray = aliasArray.filter(function(v, i2, self) {
      return self.indexOf(v) === i2;
    });
    const lastAlias = aliasArray.pop();
    if (lastAlias !== void 0 && typeof lastAlias === "string") {
      combined[lastAlias] = aliasArray;
    }
  });
  return combined;
}
function increment(orig) {
  return orig !== void 0 ? orig + 1 : 1;
}
function sanitizeKey(key) {
  if (key === "__proto__")
    return "___proto___";
  return key;
}
function stripQuotes(val) {
  return typeof val === "string" && (val[0] === "'" || val[0] === '"') && val[val.length - 1] === val[0] ? val.substring(1, val.length - 1) : val;
}

// node_modules/yargs-parser/build/lib/index.js
var import_fs2 = require("fs");
var import_node_module = require("node:module");
var _a;
var _b;
var _c;
var minNodeVersion = process && process.env && process.env.YARGS_MIN_NODE_VERSION ? Number(process.env.YARGS_MIN_NODE_VERSION) : 20;
var nodeVersion = (_b = (_a = process === null || process === void 0 ? void 0 : process.versions) === null || _a === void 0 ? void 0 : _a.node) !== null && _b !== void 0 ? _b : (_c = process === null || process === void 0 ? void 0 : process.version) === null || _c === void 0 ? void 0 : _c.slice(1);
if (nodeVersion) {
  const major = Number(nodeVersion.match(/^([^.]+)/)[1]);
  if (major < minNodeVersion) {
    throw Error(`yargs parser supports a minimum Node.js version of ${minNodeVersion}. Read our version support policy: https://github.com/yargs/yargs-parser#supported-nodejs-versions`);
  }
}
var env = process ? process.env : {};
var require2 = import_node_module.createRequire ? (0, import_node_module.createRequire)(__import_meta_url) : void 0;
var parser = new YargsParser({
  cwd: process.cwd,
  env: () => {
    return env;
  },
  format: import_util.format,
  normalize: import_path2.normalize,
  resolve: import_path2.resolve,
  require: (path7) => {
    if (typeof require2 !== "undefined") {
      return require2(path7);
    } else if (path7.match(/\.json$/)) {
      return JSON.parse((0, import_fs2.readFileSync)(path7, "utf8"));
    } else {
      throw Error("only .json config files are supported in ESM");
    }
  }
});
var yargsParser = function Parser(args, opts) {
  const result = parser.parse(args.slice(), opts);
  return result.argv;
};
yargsParser.detailed = function(args, opts) {
  return parser.parse(args.slice(), opts);
};
yargsParser.camelCase = camelCase;
yargsParser.decamelize = decamelize;
yargsParser.looksLikeNumber = looksLikeNumber;
var lib_default = yargsParser;

// node_modules/yargs/lib/platform-shims/esm.mjs
var import_path4 = require("path");

// node_modules/yargs/build/lib/utils/process-argv.js
function getProcessArgvBinIndex() {
  if (isBundledElectronApp())
    return 0;
  return 1;
}
function isBundledElectronApp() {
  return isElectronApp() && !process.defaultApp;
}
function isElectronApp() {
  return !!process.versions.electron;
}
function getProcessArgvBin() {
  return process.argv[getProcessArgvBinIndex()];
}

// node_modules/string-width/node_modules/ansi-regex/index.js
var ST3 = String.raw`(?:\u001B\u005C|\u009C)`;
var stringControls3 = String.raw`\u0018\u001A\u001B\u0080-\u009F`;
var osc3 = String.raw`(?:\u001B\]|\u009D)[^\u0007${stringControls3}]*(?:\u0007|${ST3})`;
var controlString3 = String.raw`(?:\u001B[PX^_k]|[\u0090\u0098\u009E\u009F])[^${stringControls3}]*${ST3}`;
var linuxPalette3 = String.raw`\u001B\](?:P[\dA-Fa-f]{7}|R)(?:\u0007|${ST3})?`;
var csi3 = String.raw`(?:\u001B\[|\u009B)[\u0030-\u003F]*[\u0020-\u002F]*[\u0040-\u007E]`;
var escape3 = String.raw`\u001B(?:[\u0020-\u002F]+[\u0030-\u007E]|[\dA-PR-TZcf-oq-uy=><~|}])`;
var pattern3 = `${linuxPalette3}|${osc3}|${controlString3}|${csi3}|${escape3}`;
function ansiRegex3({ onlyFirst = false } = {}) {
  return new RegExp(pattern3, onlyFirst ? void 0 : "g");
}

// node_modules/string-width/node_modules/strip-ansi/index.js
var regex3 = ansiRegex3();
function stripAnsi3(string) {
  if (typeof string !== "string") {
    throw new TypeError(`Expected a \`string\`, got \`${typeof string}\``);
  }
  if (!string.includes("\x1B") && !string.includes("")) {
    return string;
  }
  return string.replace(regex3, "");
}

// node_modules/string-width/index.js
var segmenter3 = new Intl.Segmenter();
var visibleCharacterRegex = new RegExp("[^\\p{Default_Ignorable_Code_Point}\\p{Control}\\p{Format}\\p{Nonspacing_Mark}\\p{Enclosing_Mark}\\p{Surrogate}]", "v");
var spacingMarkRegex = new RegExp("\\p{Spacing_Mark}", "v");
var rgiEmojiRegex = new RegExp("^\\p{RGI_Emoji}$", "v");
var unqualifiedKeycapRegex = /^[\d#*]\u20E3$/;
var extendedPictographicRegex = new RegExp("\\p{Extended_Pictographic}", "gu");
function isDoubleWidthNonRgiEmojiSequence(segment) {
  if (segment.length > 50) {
    return false;
  }
  if (unqualifiedKeycapRegex.test(segment)) {
    return true;
  }
  if (segment.includes("‍")) {
    const pictographics = segment.match(extendedPictographicRegex);
    return pictographics !== null && pictographics.length >= 2;
  }
  return false;
}
function baseVisible(segment) {
  const index = segment.search(visibleCharacterRegex);
  return index === -1 ? void 0 : segment.slice(index);
}
function isHangulLeadingJamo(codePoint) {
  return codePoint >= 4352 && codePoint <= 4447 || codePoint >= 43360 && codePoint <= 43388;
}
function isHangulVowelJamo(codePoint) {
  return codePoint >= 4448 && codePoint <= 4519 || codePoint >= 55216 && codePoint <= 55238;
}
function isHangulTrailingJamo(codePoint) {
  return codePoint >= 4520 && codePoint <= 4607 || codePoint >= 55243 && codePoint <= 55291;
}
function isHangulJamo(codePoint) {
  return isHangulLeadingJamo(codePoint) || isHangulVowelJamo(codePoint) || isHangulTrailingJamo(codePoint);
}
function hangulClusterWidth(visibleSegment, eastAsianWidthOptions) {
  const codePoints = [];
  for (const character of visibleSegment) {
    if (!visibleCharacterRegex.test(character)) {
      continue;
    }
    codePoints.push(character.codePointAt(0));
  }
  if (codePoints.length === 0) {
    return void 0;
  }
  let width3 = 0;
  for (let index = 0; index < codePoints.length; index++) {
    const codePoint = codePoints[index];
    if (!isHangulJamo(codePoint)) {
      if (width3 === 0) {
        return void 0;
      }
      for (let remaining = index; remaining < codePoints.length; remaining++) {
        width3 += eastAsianWidth(codePoints[remaining], eastAsianWidthOptions);
      }
      return width3;
    }
    if (isHangulLeadingJamo(codePoint) && isHangulVowelJamo(codePoints[index + 1])) {
      width3 += 2;
      index += isHangulTrailingJamo(codePoints[index + 2]) ? 2 : 1;
      continue;
    }
    width3 += eastAsianWidth(codePoint, eastAsianWidthOptions);
  }
  return width3;
}
function trailingWidth(visibleSegment, eastAsianWidthOptions) {
  let extra = 0;
  let first2 = true;
  for (const character of visibleSegment) {
    if (first2) {
      first2 = false;
      continue;
    }
    if (spacingMarkRegex.test(character) || character >= "＀" && character <= "￯") {
      extra += eastAsianWidth(character.codePointAt(0), eastAsianWidthOptions);
    }
  }
  return extra;
}
function stringWidth3(input, options = {}) {
  if (typeof input !== "string" || input.length === 0) {
    return 0;
  }
  const {
    ambiguousIsNarrow = true,
    countAnsiEscapeCodes = false
  } = options;
  let string = input;
  if (!countAnsiEscapeCodes && (string.includes("\x1B") || string.includes(""))) {
    string = stripAnsi3(string);
  }
  if (string.length === 0) {
    return 0;
  }
  if (/^[\u0020-\u007E]*$/.test(string)) {
    return string.length;
  }
  let width3 = 0;
  const eastAsianWidthOptions = { ambiguousAsWide: !ambiguousIsNarrow };
  for (const { segment } of segmenter3.segment(string)) {
    const visibleSegment = baseVisible(segment);
    if (visibleSegment === void 0) {
      continue;
    }
    if (rgiEmojiRegex.test(segment) || isDoubleWidthNonRgiEmojiSequence(segment)) {
      width3 += 2;
      continue;
    }
    const hangulWidth = hangulClusterWidth(visibleSegment, eastAsianWidthOptions);
    if (hangulWidth !== void 0) {
      width3 += hangulWidth;
      continue;
    }
    const codePoint = visibleSegment.codePointAt(0);
    width3 += eastAsianWidth(codePoint, eastAsianWidthOptions);
    width3 += trailingWidth(visibleSegment, eastAsianWidthOptions);
  }
  return width3;
}

// node_modules/y18n/build/lib/platform-shims/node.js
var import_fs3 = require("fs");
var import_util2 = require("util");
var import_path3 = require("path");
var node_default = {
  fs: {
    readFileSync: import_fs3.readFileSync,
    writeFile: import_fs3.writeFile
  },
  format: import_util2.format,
  resolve: import_path3.resolve,
  exists: (file) => {
    try {
      return (0, import_fs3.statSync)(file).isFile();
    } catch (err) {
      return false;
    }
  }
};

// node_modules/y18n/build/lib/index.js
var shim;
var Y18N = class {
  constructor(opts) {
    opts = opts || {};
    this.directory = opts.directory || "./locales";
    this.updateFiles = typeof opts.updateFiles === "boolean" ? opts.updateFiles : true;
    this.locale = opts.locale || "en";
    this.fallbackToLanguage = typeof opts.fallbackToLanguage === "boolean" ? opts.fallbackToLanguage : true;
    this.cache = /* @__PURE__ */ Object.create(null);
    this.writeQueue = [];
  }
  __(...args) {
    if (typeof arguments[0] !== "string") {
      return this._taggedLiteral(arguments[0], ...arguments);
    }
    const str = args.shift();
    let cb = function() {
    };
    if (typeof args[args.length - 1] === "function")
      cb = args.pop();
    cb = cb || function() {
    };
    if (!this.cache[this.locale])
      this._readLocaleFile();
    if (!this.cache[this.locale][str] && this.updateFiles) {
      this.cache[this.locale][str] = str;
      this._enqueueWrite({
        directory: this.directory,
        locale: this.locale,
        cb
      });
    } else {
      cb();
    }
    return shim.format.apply(shim.format, [this.cache[this.locale][str] || str].concat(args));
  }
  __n() {
    const args = Array.prototype.slice.call(arguments);
    const singular = args.shift();
    const plural2 = args.shift();
    const quantity = args.shift();
    let cb = function() {
    };
    if (typeof args[args.length - 1] === "function")
      cb = args.pop();
    if (!this.cache[this.locale])
      this._readLocaleFile();
    let str = quantity === 1 ? singular : plural2;
    if (this.cache[this.locale][singular]) {
      const entry = this.cache[this.locale][singular];
      str = entry[quantity === 1 ? "one" : "other"];
    }
    if (!this.cache[this.locale][singular] && this.updateFiles) {
      this.cache[this.locale][singular] = {
        one: singular,
        other: plural2
      };
      this._enqueueWrite({
        directory: this.directory,
        locale: this.locale,
        cb
      });
    } else {
      cb();
    }
    const values = [str];
    if (~str.indexOf("%d"))
      values.push(quantity);
    return shim.format.apply(shim.format, values.concat(args));
  }
  setLocale(locale) {
    this.locale = locale;
  }
  getLocale() {
    return this.locale;
  }
  updateLocale(obj) {
    if (!this.cache[this.locale])
      this._readLocaleFile();
    for (const key in obj) {
      if (Object.prototype.hasOwnProperty.call(obj, key)) {
        this.cache[this.locale][key] = obj[key];
      }
    }
  }
  _taggedLiteral(parts, ...args) {
    let str = "";
    parts.forEach(function(part, i2) {
      const arg = args[i2 + 1];
      str += part;
      if (typeof arg !== "undefined") {
        str += "%s";
      }
    });
    return this.__.apply(this, [str].concat([].slice.call(args, 1)));
  }
  _enqueueWrite(work) {
    this.writeQueue.push(work);
    if (this.writeQueue.length === 1)
      this._processWriteQueue();
  }
  _processWriteQueue() {
    const _this = this;
    const work = this.writeQueue[0];
    const directory = work.directory;
    const locale = work.locale;
    const cb = work.cb;
    const languageFile = this._resolveLocaleFile(directory, locale);
    const serializedLocale = JSON.stringify(this.cache[locale], null, 2);
    shim.fs.writeFile(languageFile, serializedLocale, "utf-8", function(err) {
      _this.writeQueue.shift();
      if (_this.writeQueue.length > 0)
        _this._processWriteQueue();
      cb(err);
    });
  }
  _readLocaleFile() {
    let localeLookup = {};
    const languageFile = this._resolveLocaleFile(this.directory, this.locale);
    try {
      if (shim.fs.readFileSync) {
        localeLookup = JSON.parse(shim.fs.readFileSync(languageFile, "utf-8"));
      }
    } catch (err) {
      if (err instanceof SyntaxError) {
        err.message = "syntax error in " + languageFile;
      }
      if (err.code === "ENOENT")
        localeLookup = {};
      else
        throw err;
    }
    this.cache[this.locale] = localeLookup;
  }
  _resolveLocaleFile(directory, locale) {
    let file = shim.resolve(directory, "./", locale + ".json");
    if (this.fallbackToLanguage && !this._fileExistsSync(file) && ~locale.lastIndexOf("_")) {
      const languageFile = shim.resolve(directory, "./", locale.split("_")[0] + ".json");
      if (this._fileExistsSync(languageFile))
        file = languageFile;
    }
    return file;
  }
  _fileExistsSync(file) {
    return shim.exists(file);
  }
};
function y18n(opts, _shim) {
  shim = _shim;
  const y18n3 = new Y18N(opts);
  return {
    __: y18n3.__.bind(y18n3),
    __n: y18n3.__n.bind(y18n3),
    setLocale: y18n3.setLocale.bind(y18n3),
    getLocale: y18n3.getLocale.bind(y18n3),
    updateLocale: y18n3.updateLocale.bind(y18n3),
    locale: y18n3.locale
  };
}

// node_modules/y18n/index.mjs
var y18n2 = (opts) => {
  return y18n(opts, node_default);
};
var y18n_default = y18n2;

// node_modules/yargs/lib/platform-shims/esm.mjs
var import_node_module2 = require("node:module");
var import_get_caller_file = __toESM(require_get_caller_file(), 1);
var import_node_fs = require("node:fs");
var __dirname = (0, import_url.fileURLToPath)(__import_meta_url);
var mainFilename = __dirname.substring(0, __dirname.lastIndexOf("node_modules"));
var require3 = (0, import_node_module2.createRequire)(__import_meta_url);
var esm_default = {
  assert: {
    notStrictEqual: import_assert.notStrictEqual,
    strictEqual: import_assert.strictEqual
  },
  cliui: ui,
  findUp: sync_default,
  getEnv: (key) => {
    return process.env[key];
  },
  inspect: import_util3.inspect,
  getProcessArgvBin,
  mainFilename: mainFilename || process.cwd(),
  Parser: lib_default,
  path: {
    basename: import_path4.basename,
    dirname: import_path4.dirname,
    extname: import_path4.extname,
    relative: import_path4.relative,
    resolve: import_path4.resolve,
    join: import_path4.join
  },
  process: {
    argv: () => process.argv,
    cwd: process.cwd,
    emitWarning: (warning, type) => process.emitWarning(warning, type),
    execPath: () => process.execPath,
    exit: (code) => {
      process.exit(code);
    },
    nextTick: process.nextTick,
    stdColumns: typeof process.stdout.columns !== "undefined" ? process.stdout.columns : null
  },
  readFileSync: import_node_fs.readFileSync,
  readdirSync: import_node_fs.readdirSync,
  require: require3,
  getCallerFile: () => {
    const callerFile = (0, import_get_caller_file.default)(3);
    return callerFile.match(/^file:\/\//) ? (0, import_url.fileURLToPath)(callerFile) : callerFile;
  },
  stringWidth: stringWidth3,
  y18n: y18n_default({
    directory: (0, import_path4.resolve)(__dirname, "../../../locales"),
    updateFiles: false
  })
};

// node_modules/yargs/build/lib/typings/common-types.js
function assertNotStrictEqual(actual, expected, shim3, message) {
  shim3.assert.notStrictEqual(actual, expected, message);
}
function assertSingleKey(actual, shim3) {
  shim3.assert.strictEqual(typeof actual, "string");
}
function objectKeys(object) {
  return Object.keys(object);
}

// node_modules/yargs/build/lib/utils/is-promise.js
function isPromise(maybePromise) {
  return !!maybePromise && !!maybePromise.then && typeof maybePromise.then === "function";
}

// node_modules/yargs/build/lib/yerror.js
var YError = class _YError extends Error {
  constructor(msg) {
    super(msg || "yargs error");
    this.name = "YError";
    if (Error.captureStackTrace) {
      Error.captureStackTrace(this, _YError);
    }
  }
};

// node_modules/yargs/build/lib/parse-command.js
function parseCommand(cmd) {
  const extraSpacesStrippedCommand = cmd.replace(/\s{2,}/g, " ");
  const splitCommand = extraSpacesStrippedCommand.split(/\s+(?![^[]*]|[^<]*>)/);
  const bregex = /\.*[\][<>]/g;
  const firstCommand = splitCommand.shift();
  if (!firstCommand)
    throw new Error(`No command found in: ${cmd}`);
  const parsedCommand = {
    cmd: firstCommand.replace(bregex, ""),
    demanded: [],
    optional: []
  };
  splitCommand.forEach((cmd2, i2) => {
    let variadic = false;
    cmd2 = cmd2.replace(/\s/g, "");
    if (/\.+[\]>]/.test(cmd2) && i2 === splitCommand.length - 1)
      variadic = true;
    if (/^\[/.test(cmd2)) {
      parsedCommand.optional.push({
        cmd: cmd2.replace(bregex, "").split("|"),
        variadic
      });
    } else {
      parsedCommand.demanded.push({
        cmd: cmd2.replace(bregex, "").split("|"),
        variadic
      });
    }
  });
  return parsedCommand;
}

// node_modules/yargs/build/lib/argsert.js
var positionName = ["first", "second", "third", "fourth", "fifth", "sixth"];
function argsert(arg1, arg2, arg3) {
  function parseArgs() {
    return typeof arg1 === "object" ? [{ demanded: [], optional: [] }, arg1, arg2] : [
      parseCommand(`cmd ${arg1}`),
      arg2,
      arg3
    ];
  }
  try {
    let position = 0;
    const [parsed, callerArguments, _length] = parseArgs();
    const args = [].slice.call(callerArguments);
    while (args.length && args[args.length - 1] === void 0)
      args.pop();
    const length = _length || args.length;
    if (length < parsed.demanded.length) {
      throw new YError(`Not enough arguments provided. Expected ${parsed.demanded.length} but received ${args.length}.`);
    }
    const totalCommands = parsed.demanded.length + parsed.optional.length;
    if (length > totalCommands) {
      throw new YError(`Too many arguments provided. Expected max ${totalCommands} but received ${length}.`);
    }
    parsed.demanded.forEach((demanded) => {
      const arg = args.shift();
      const observedType = guessType(arg);
      const matchingTypes = demanded.cmd.filter((type) => type === observedType || type === "*");
      if (matchingTypes.length === 0)
        argumentTypeError(observedType, demanded.cmd, position);
      position += 1;
    });
    parsed.optional.forEach((optional) => {
      if (args.length === 0)
        return;
      const arg = args.shift();
      const observedType = guessType(arg);
      const matchingTypes = optional.cmd.filter((type) => type === observedType || type === "*");
      if (matchingTypes.length === 0)
        argumentTypeError(observedType, optional.cmd, position);
      position += 1;
    });
  } catch (err) {
    console.warn(err.stack);
  }
}
function guessType(arg) {
  if (Array.isArray(arg)) {
    return "array";
  } else if (arg === null) {
    return "null";
  }
  return typeof arg;
}
function argumentTypeError(observedType, allowedTypes, position) {
  throw new YError(`Invalid ${positionName[position] || "manyith"} argument. Expected ${allowedTypes.join(" or ")} but received ${observedType}.`);
}

// node_modules/yargs/build/lib/middleware.js
var GlobalMiddleware = class {
  constructor(yargs) {
    this.globalMiddleware = [];
    this.frozens = [];
    this.yargs = yargs;
  }
  addMiddleware(callback, applyBeforeValidation, global3 = true, mutates = false) {
    argsert("<array|function> [boolean] [boolean] [boolean]", [callback, applyBeforeValidation, global3], arguments.length);
    if (Array.isArray(callback)) {
      for (let i2 = 0; i2 < callback.length; i2++) {
        if (typeof callback[i2] !== "function") {
          throw Error("middleware must be a function");
        }
        const m = callback[i2];
        m.applyBeforeValidation = applyBeforeValidation;
        m.global = global3;
      }
      Array.prototype.push.apply(this.globalMiddleware, callback);
    } else if (typeof callback === "function") {
      const m = callback;
      m.applyBeforeValidation = applyBeforeValidation;
      m.global = global3;
      m.mutates = mutates;
      this.globalMiddleware.push(callback);
    }
    return this.yargs;
  }
  addCoerceMiddleware(callback, option2) {
    const aliases = this.yargs.getAliases();
    this.globalMiddleware = this.globalMiddleware.filter((m) => {
      const toCheck = [...aliases[option2] || [], option2];
      if (!m.option)
        return true;
      else
        return !toCheck.includes(m.option);
    });
    callback.option = option2;
    return this.addMiddleware(callback, true, true, true);
  }
  getMiddleware() {
    return this.globalMiddleware;
  }
  freeze() {
    this.frozens.push([...this.globalMiddleware]);
  }
  unfreeze() {
    const frozen = this.frozens.pop();
    if (frozen !== void 0)
      this.globalMiddleware = frozen;
  }
  reset() {
    this.globalMiddleware = this.globalMiddleware.filter((m) => m.global);
  }
};
function commandMiddlewareFactory(commandMiddleware) {
  if (!commandMiddleware)
    return [];
  return commandMiddleware.map((middleware) => {
    middleware.applyBeforeValidation = false;
    return middleware;
  });
}
function applyMiddleware(argv, yargs, middlewares, beforeValidation) {
  return middlewares.reduce((acc, middleware) => {
    if (middleware.applyBeforeValidation !== beforeValidation) {
      return acc;
    }
    if (middleware.mutates) {
      if (middleware.applied)
        return acc;
      middleware.applied = true;
    }
    if (isPromise(acc)) {
      return acc.then((initialObj) => Promise.all([initialObj, middleware(initialObj, yargs)])).then(([initialObj, middlewareObj]) => Object.assign(initialObj, middlewareObj));
    } else {
      const result = middleware(acc, yargs);
      return isPromise(result) ? result.then((middlewareObj) => Object.assign(acc, middlewareObj)) : Object.assign(acc, result);
    }
  }, argv);
}

// node_modules/yargs/build/lib/utils/maybe-async-result.js
function maybeAsyncResult(getResult, resultHandler, errorHandler = (err) => {
  throw err;
}) {
  try {
    const result = isFunction(getResult) ? getResult() : getResult;
    return isPromise(result) ? result.then((result2) => resultHandler(result2)) : resultHandler(result);
  } catch (err) {
    return errorHandler(err);
  }
}
function isFunction(arg) {
  return typeof arg === "function";
}

// node_modules/yargs/build/lib/command.js
var DEFAULT_MARKER = /(^\*)|(^\$0)/;
var CommandInstance = class {
  constructor(usage2, validation2, globalMiddleware, shim3) {
    this.requireCache = /* @__PURE__ */ new Set();
    this.handlers = {};
    this.aliasMap = {};
    this.frozens = [];
    this.shim = shim3;
    this.usage = usage2;
    this.globalMiddleware = globalMiddleware;
    this.validation = validation2;
  }
  addDirectory(dir, req, callerFile, opts) {
    opts = opts || {};
    this.requireCache.add(callerFile);
    const fullDirPath = this.shim.path.resolve(this.shim.path.dirname(callerFile), dir);
    const files = this.shim.readdirSync(fullDirPath, {
      recursive: opts.recurse ? true : false
    });
    if (!Array.isArray(opts.extensions))
      opts.extensions = ["js"];
    const visit = typeof opts.visit === "function" ? opts.visit : (o2) => o2;
    for (const fileb of files) {
      const file = fileb.toString();
      if (opts.exclude) {
        let exclude = false;
        if (typeof opts.exclude === "function") {
          exclude = opts.exclude(file);
        } else {
          exclude = opts.exclude.test(file);
        }
        if (exclude)
          continue;
      }
      if (opts.include) {
        let include = false;
        if (typeof opts.include === "function") {
          include = opts.include(file);
        } else {
          include = opts.include.test(file);
        }
        if (!include)
          continue;
      }
      let supportedExtension = false;
      for (const ext of opts.extensions) {
        if (file.endsWith(ext))
          supportedExtension = true;
      }
      if (supportedExtension) {
        const joined = this.shim.path.join(fullDirPath, file);
        const module2 = req(joined);
        const extendableModule = Object.create(null, Object.getOwnPropertyDescriptors({ ...module2 }));
        const visited = visit(extendableModule, joined, file);
        if (visited) {
          if (this.requireCache.has(joined))
            continue;
          else
            this.requireCache.add(joined);
          if (!extendableModule.command) {
            extendableModule.command = this.shim.path.basename(joined, this.shim.path.extname(joined));
          }
          this.addHandler(extendableModule);
        }
      }
    }
  }
  addHandler(cmd, description, builder, handler, commandMiddleware, deprecated) {
    let aliases = [];
    const middlewares = commandMiddlewareFactory(commandMiddleware);
    handler = handler || (() => {
    });
    if (Array.isArray(cmd)) {
      if (isCommandAndAliases(cmd)) {
        [cmd, ...aliases] = cmd;
      } else {
        for (const command3 of cmd) {
          this.addHandler(command3);
        }
      }
    } else if (isCommandHandlerDefinition(cmd)) {
      let command3 = Array.isArray(cmd.command) || typeof cmd.command === "string" ? cmd.command : null;
      if (command3 === null) {
        throw new Error(`No command name given for module: ${this.shim.inspect(cmd)}`);
      }
      if (cmd.aliases)
        command3 = [].concat(command3).concat(cmd.aliases);
      this.addHandler(command3, this.extractDesc(cmd), cmd.builder, cmd.handler, cmd.middlewares, cmd.deprecated);
      return;
    } else if (isCommandBuilderDefinition(builder)) {
      this.addHandler([cmd].concat(aliases), description, builder.builder, builder.handler, builder.middlewares, builder.deprecated);
      return;
    }
    if (typeof cmd === "string") {
      const parsedCommand = parseCommand(cmd);
      aliases = aliases.map((alias) => parseCommand(alias).cmd);
      let isDefault2 = false;
      const parsedAliases = [parsedCommand.cmd].concat(aliases).filter((c3) => {
        if (DEFAULT_MARKER.test(c3)) {
          isDefault2 = true;
          return false;
        }
        return true;
      });
      if (parsedAliases.length === 0 && isDefault2)
        parsedAliases.push("$0");
      if (isDefault2) {
        parsedCommand.cmd = parsedAliases[0];
        aliases = parsedAliases.slice(1);
        cmd = cmd.replace(DEFAULT_MARKER, parsedCommand.cmd);
      }
      aliases.forEach((alias) => {
        this.aliasMap[alias] = parsedCommand.cmd;
      });
      if (description !== false) {
        this.usage.command(cmd, description, isDefault2, aliases, deprecated);
      }
      this.handlers[parsedCommand.cmd] = {
        original: cmd,
        description,
        handler,
        builder: builder || {},
        middlewares,
        deprecated,
        demanded: parsedCommand.demanded,
        optional: parsedCommand.optional
      };
      if (isDefault2)
        this.defaultCommand = this.handlers[parsedCommand.cmd];
    }
  }
  getCommandHandlers() {
    return this.handlers;
  }
  getCommands() {
    return Object.keys(this.handlers).concat(Object.keys(this.aliasMap));
  }
  hasDefaultCommand() {
    return !!this.defaultCommand;
  }
  runCommand(command3, yargs, parsed, commandIndex, helpOnly, helpOrVersionSet) {
    const commandHandler = this.handlers[command3] || this.handlers[this.aliasMap[command3]] || this.defaultCommand;
    const currentContext = yargs.getInternalMethods().getContext();
    const parentCommands = currentContext.commands.slice();
    const isDefaultCommand = !command3;
    if (command3) {
      currentContext.commands.push(command3);
      currentContext.fullCommands.push(commandHandler.original);
    }
    const builderResult = this.applyBuilderUpdateUsageAndParse(isDefaultCommand, commandHandler, yargs, parsed.aliases, parentCommands, commandIndex, helpOnly, helpOrVersionSet);
    return isPromise(builderResult) ? builderResult.then((result) => this.applyMiddlewareAndGetResult(isDefaultCommand, commandHandler, result.innerArgv, currentContext, helpOnly, result.aliases, yargs)) : this.applyMiddlewareAndGetResult(isDefaultCommand, commandHandler, builderResult.innerArgv, currentContext, helpOnly, builderResult.aliases, yargs);
  }
  applyBuilderUpdateUsageAndParse(isDefaultCommand, commandHandler, yargs, aliases, parentCommands, commandIndex, helpOnly, helpOrVersionSet) {
    const builder = commandHandler.builder;
    let innerYargs = yargs;
    if (isCommandBuilderCallback(builder)) {
      yargs.getInternalMethods().getUsageInstance().freeze();
      const builderOutput = builder(yargs.getInternalMethods().reset(aliases), helpOrVersionSet);
      if (isPromise(builderOutput)) {
        return builderOutput.then((output) => {
          innerYargs = isYargsInstance(output) ? output : yargs;
          return this.parseAndUpdateUsage(isDefaultCommand, commandHandler, innerYargs, parentCommands, commandIndex, helpOnly);
        });
      }
    } else if (isCommandBuilderOptionDefinitions(builder)) {
      yargs.getInternalMethods().getUsageInstance().freeze();
      innerYargs = yargs.getInternalMethods().reset(aliases);
      Object.keys(commandHandler.builder).forEach((key) => {
        innerYargs.option(key, builder[key]);
      });
    }
    return this.parseAndUpdateUsage(isDefaultCommand, commandHandler, innerYargs, parentCommands, commandIndex, helpOnly);
  }
  parseAndUpdateUsage(isDefaultCommand, commandHandler, innerYargs, parentCommands, commandIndex, helpOnly) {
    if (isDefaultCommand)
      innerYargs.getInternalMethods().getUsageInstance().unfreeze(true);
    if (this.shouldUpdateUsage(innerYargs)) {
      innerYargs.getInternalMethods().getUsageInstance().usage(this.usageFromParentCommandsCommandHandler(parentCommands, commandHandler), commandHandler.description);
    }
    const innerArgv = innerYargs.getInternalMethods().runYargsParserAndExecuteCommands(null, void 0, true, commandIndex, helpOnly);
    return isPromise(innerArgv) ? innerArgv.then((argv) => ({
      aliases: innerYargs.parsed.aliases,
      innerArgv: argv
    })) : {
      aliases: innerYargs.parsed.aliases,
      innerArgv
    };
  }
  shouldUpdateUsage(yargs) {
    return !yargs.getInternalMethods().getUsageInstance().getUsageDisabled() && yargs.getInternalMethods().getUsageInstance().getUsage().length === 0;
  }
  usageFromParentCommandsCommandHandler(parentCommands, commandHandler) {
    const c3 = DEFAULT_MARKER.test(commandHandler.original) ? commandHandler.original.replace(DEFAULT_MARKER, "").trim() : commandHandler.original;
    const pc = parentCommands.filter((c4) => {
      return !DEFAULT_MARKER.test(c4);
    });
    pc.push(c3);
    return `$0 ${pc.join(" ")}`;
  }
  handleValidationAndGetResult(isDefaultCommand, commandHandler, innerArgv, currentContext, aliases, yargs, middlewares, positionalMap) {
    if (!yargs.getInternalMethods().getHasOutput()) {
      const validation2 = yargs.getInternalMethods().runValidation(aliases, positionalMap, yargs.parsed.error, isDefaultCommand);
      innerArgv = maybeAsyncResult(innerArgv, (result) => {
        validation2(result);
        return result;
      });
    }
    if (commandHandler.handler && !yargs.getInternalMethods().getHasOutput()) {
      yargs.getInternalMethods().setHasOutput();
      const populateDoubleDash = !!yargs.getOptions().configuration["populate--"];
      yargs.getInternalMethods().postProcess(innerArgv, populateDoubleDash, false, false);
      innerArgv = applyMiddleware(innerArgv, yargs, middlewares, false);
      innerArgv = maybeAsyncResult(innerArgv, (result) => {
        const handlerResult = commandHandler.handler(result);
        return isPromise(handlerResult) ? handlerResult.then(() => result) : result;
      });
      if (!isDefaultCommand) {
        yargs.getInternalMethods().getUsageInstance().cacheHelpMessage();
      }
      if (isPromise(innerArgv) && !yargs.getInternalMethods().hasParseCallback()) {
        innerArgv.catch((error) => {
          try {
            yargs.getInternalMethods().getUsageInstance().fail(null, error);
          } catch (_err) {
          }
        });
      }
    }
    if (!isDefaultCommand) {
      currentContext.commands.pop();
      currentContext.fullCommands.pop();
    }
    return innerArgv;
  }
  applyMiddlewareAndGetResult(isDefaultCommand, commandHandler, innerArgv, currentContext, helpOnly, aliases, yargs) {
    let positionalMap = {};
    if (helpOnly)
      return innerArgv;
    if (!yargs.getInternalMethods().getHasOutput()) {
      positionalMap = this.populatePositionals(commandHandler, innerArgv, currentContext, yargs);
    }
    const middlewares = this.globalMiddleware.getMiddleware().slice(0).concat(commandHandler.middlewares);
    const maybePromiseArgv = applyMiddleware(innerArgv, yargs, middlewares, true);
    return isPromise(maybePromiseArgv) ? maybePromiseArgv.then((resolvedInnerArgv) => this.handleValidationAndGetResult(isDefaultCommand, commandHandler, resolvedInnerArgv, currentContext, aliases, yargs, middlewares, positionalMap)) : this.handleValidationAndGetResult(isDefaultCommand, commandHandler, maybePromiseArgv, currentContext, aliases, yargs, middlewares, positionalMap);
  }
  populatePositionals(commandHandler, argv, context, yargs) {
    argv._ = argv._.slice(context.commands.length);
    const demanded = commandHandler.demanded.slice(0);
    const optional = commandHandler.optional.slice(0);
    const positionalMap = {};
    this.validation.positionalCount(demanded.length, argv._.length);
    while (demanded.length) {
      const demand = demanded.shift();
      this.populatePositional(demand, argv, positionalMap);
    }
    while (optional.length) {
      const maybe2 = optional.shift();
      this.populatePositional(maybe2, argv, positionalMap);
    }
    argv._ = context.commands.concat(argv._.map((a2) => "" + a2));
    this.postProcessPositionals(argv, positionalMap, this.cmdToParseOptions(commandHandler.original), yargs);
    return positionalMap;
  }
  populatePositional(positional, argv, positionalMap) {
    const cmd = positional.cmd[0];
    if (positional.variadic) {
      positionalMap[cmd] = argv._.splice(0).map(String);
    } else {
      if (argv._.length)
        positionalMap[cmd] = [String(argv._.shift())];
    }
  }
  cmdToParseOptions(cmdString) {
    const parseOptions = {
      array: [],
      default: {},
      alias: {},
      demand: {}
    };
    const parsed = parseCommand(cmdString);
    parsed.demanded.forEach((d) => {
      const [cmd, ...aliases] = d.cmd;
      if (d.variadic) {
        parseOptions.array.push(cmd);
        parseOptions.default[cmd] = [];
      }
      parseOptions.alias[cmd] = aliases;
      parseOptions.demand[cmd] = true;
    });
    parsed.optional.forEach((o2) => {
      const [cmd, ...aliases] = o2.cmd;
      if (o2.variadic) {
        parseOptions.array.push(cmd);
        parseOptions.default[cmd] = [];
      }
      parseOptions.alias[cmd] = aliases;
    });
    return parseOptions;
  }
  postProcessPositionals(argv, positionalMap, parseOptions, yargs) {
    const options = Object.assign({}, yargs.getOptions());
    options.default = Object.assign(parseOptions.default, options.default);
    for (const key of Object.keys(parseOptions.alias)) {
      options.alias[key] = (options.alias[key] || []).concat(parseOptions.alias[key]);
    }
    options.array = options.array.concat(parseOptions.array);
    options.config = {};
    const unparsed = [];
    Object.keys(positionalMap).forEach((key) => {
      positionalMap[key].map((value) => {
        if (options.configuration["unknown-options-as-args"])
          options.key[key] = true;
        unparsed.push(`--${key}`);
        unparsed.push(value);
      });
    });
    if (!unparsed.length)
      return;
    const config = Object.assign({}, options.configuration, {
      "populate--": false
    });
    const parsed = this.shim.Parser.detailed(unparsed, Object.assign({}, options, {
      configuration: config
    }));
    if (parsed.error) {
      yargs.getInternalMethods().getUsageInstance().fail(parsed.error.message, parsed.error);
    } else {
      const positionalKeys = Object.keys(positionalMap);
      Object.keys(positionalMap).forEach((key) => {
        positionalKeys.push(...parsed.aliases[key]);
      });
      Object.keys(parsed.argv).forEach((key) => {
        if (positionalKeys.includes(key)) {
          if (!positionalMap[key])
            positionalMap[key] = parsed.argv[key];
          if (!this.isInConfigs(yargs, key) && !this.isDefaulted(yargs, key) && Object.prototype.hasOwnProperty.call(argv, key) && Object.prototype.hasOwnProperty.call(parsed.argv, key) && (Array.isArray(argv[key]) || Array.isArray(parsed.argv[key]))) {
            argv[key] = [].concat(argv[key], parsed.argv[key]);
          } else {
            argv[key] = parsed.argv[key];
          }
        }
      });
    }
  }
  isDefaulted(yargs, key) {
    const { default: defaults } = yargs.getOptions();
    return Object.prototype.hasOwnProperty.call(defaults, key) || Object.prototype.hasOwnProperty.call(defaults, this.shim.Parser.camelCase(key));
  }
  isInConfigs(yargs, key) {
    const { configObjects } = yargs.getOptions();
    return configObjects.some((c3) => Object.prototype.hasOwnProperty.call(c3, key)) || configObjects.some((c3) => Object.prototype.hasOwnProperty.call(c3, this.shim.Parser.camelCase(key)));
  }
  runDefaultBuilderOn(yargs) {
    if (!this.defaultCommand)
      return;
    if (this.shouldUpdateUsage(yargs)) {
      const commandString = DEFAULT_MARKER.test(this.defaultCommand.original) ? this.defaultCommand.original : this.defaultCommand.original.replace(/^[^[\]<>]*/, "$0 ");
      yargs.getInternalMethods().getUsageInstance().usage(commandString, this.defaultCommand.description);
    }
    const builder = this.defaultCommand.builder;
    if (isCommandBuilderCallback(builder)) {
      return builder(yargs, true);
    } else if (!isCommandBuilderDefinition(builder)) {
      Object.keys(builder).forEach((key) => {
        yargs.option(key, builder[key]);
      });
    }
    return void 0;
  }
  extractDesc({ describe: describe8, description, desc }) {
    for (const test of [describe8, description, desc]) {
      if (typeof test === "string" || test === false)
        return test;
      assertNotStrictEqual(test, true, this.shim);
    }
    return false;
  }
  freeze() {
    this.frozens.push({
      handlers: this.handlers,
      aliasMap: this.aliasMap,
      defaultCommand: this.defaultCommand
    });
  }
  unfreeze() {
    const frozen = this.frozens.pop();
    assertNotStrictEqual(frozen, void 0, this.shim);
    ({
      handlers: this.handlers,
      aliasMap: this.aliasMap,
      defaultCommand: this.defaultCommand
    } = frozen);
  }
  reset() {
    this.handlers = {};
    this.aliasMap = {};
    this.defaultCommand = void 0;
    this.requireCache = /* @__PURE__ */ new Set();
    return this;
  }
};
function command(usage2, validation2, globalMiddleware, shim3) {
  return new CommandInstance(usage2, validation2, globalMiddleware, shim3);
}
function isCommandBuilderDefinition(builder) {
  return typeof builder === "object" && !!builder.builder && typeof builder.handler === "function";
}
function isCommandAndAliases(cmd) {
  return cmd.every((c3) => typeof c3 === "string");
}
function isCommandBuilderCallback(builder) {
  return typeof builder === "function";
}
function isCommandBuilderOptionDefinitions(builder) {
  return typeof builder === "object";
}
function isCommandHandlerDefinition(cmd) {
  return typeof cmd === "object" && !Array.isArray(cmd);
}

// node_modules/yargs/build/lib/utils/obj-filter.js
function objFilter(original = {}, filter = () => true) {
  const obj = {};
  objectKeys(original).forEach((key) => {
    if (filter(key, original[key])) {
      obj[key] = original[key];
    }
  });
  return obj;
}

// node_modules/yargs/build/lib/utils/set-blocking.js
function setBlocking(blocking) {
  if (typeof process === "undefined")
    return;
  [process.stdout, process.stderr].forEach((_stream) => {
    const stream = _stream;
    if (stream._handle && stream.isTTY && typeof stream._handle.setBlocking === "function") {
      stream._handle.setBlocking(blocking);
    }
  });
}

// node_modules/yargs/build/lib/usage.js
function isBoolean(fail) {
  return typeof fail === "boolean";
}
function usage(yargs, shim3) {
  const __ = shim3.y18n.__;
  const self = {};
  const fails2 = [];
  self.failFn = function failFn(f) {
    fails2.push(f);
  };
  let failMessage = null;
  let globalFailMessage = null;
  let showHelpOnFail = true;
  self.showHelpOnFail = function showHelpOnFailFn(arg1 = true, arg2) {
    const [enabled, message] = typeof arg1 === "string" ? [true, arg1] : [arg1, arg2];
    if (yargs.getInternalMethods().isGlobalContext()) {
      globalFailMessage = message;
    }
    failMessage = message;
    showHelpOnFail = enabled;
    return self;
  };
  let failureOutput = false;
  self.fail = function fail(msg, err) {
    const logger = yargs.getInternalMethods().getLoggerInstance();
    if (fails2.length) {
      for (let i2 = fails2.length - 1; i2 >= 0; --i2) {
        const fail2 = fails2[i2];
        if (isBoolean(fail2)) {
          if (err)
            throw err;
          else if (msg)
            throw Error(msg);
        } else {
          fail2(msg, err, self);
        }
      }
    } else {
      if (yargs.getExitProcess())
        setBlocking(true);
      if (!failureOutput) {
        failureOutput = true;
        if (showHelpOnFail) {
          yargs.showHelp("error");
          logger.error();
        }
        if (msg || err)
          logger.error(msg || err);
        const globalOrCommandFailMessage = failMessage || globalFailMessage;
        if (globalOrCommandFailMessage) {
          if (msg || err)
            logger.error("");
          logger.error(globalOrCommandFailMessage);
        }
      }
      err = err || new YError(msg);
      if (yargs.getExitProcess()) {
        return yargs.exit(1);
      } else if (yargs.getInternalMethods().hasParseCallback()) {
        return yargs.exit(1, err);
      } else {
        throw err;
      }
    }
  };
  let usages = [];
  let usageDisabled = false;
  self.usage = (msg, description) => {
    if (msg === null) {
      usageDisabled = true;
      usages = [];
      return self;
    }
    usageDisabled = false;
    usages.push([msg, description || ""]);
    return self;
  };
  self.getUsage = () => {
    return usages;
  };
  self.getUsageDisabled = () => {
    return usageDisabled;
  };
  self.getPositionalGroupName = () => {
    return __("Positionals:");
  };
  let examples = [];
  self.example = (cmd, description) => {
    examples.push([cmd, description || ""]);
  };
  let commands2 = [];
  self.command = function command3(cmd, description, isDefault2, aliases, deprecated = false) {
    if (isDefault2) {
      commands2 = commands2.map((cmdArray) => {
        cmdArray[2] = false;
        return cmdArray;
      });
    }
    commands2.push([cmd, description || "", isDefault2, aliases, deprecated]);
  };
  self.getCommands = () => commands2;
  let descriptions = {};
  self.describe = function describe8(keyOrKeys, desc) {
    if (Array.isArray(keyOrKeys)) {
      keyOrKeys.forEach((k) => {
        self.describe(k, desc);
      });
    } else if (typeof keyOrKeys === "object") {
      Object.keys(keyOrKeys).forEach((k) => {
        self.describe(k, keyOrKeys[k]);
      });
    } else {
      descriptions[keyOrKeys] = desc;
    }
  };
  self.getDescriptions = () => descriptions;
  let epilogs = [];
  self.epilog = (msg) => {
    epilogs.push(msg);
  };
  let wrapSet = false;
  let wrap2;
  self.wrap = (cols) => {
    wrapSet = true;
    wrap2 = cols;
  };
  self.getWrap = () => {
    if (shim3.getEnv("YARGS_DISABLE_WRAP")) {
      return null;
    }
    if (!wrapSet) {
      wrap2 = windowWidth();
      wrapSet = true;
    }
    return wrap2;
  };
  const deferY18nLookupPrefix = "__yargsString__:";
  self.deferY18nLookup = (str) => deferY18nLookupPrefix + str;
  self.help = function help4() {
    if (cachedHelpMessage)
      return cachedHelpMessage;
    normalizeAliases();
    const base$0 = yargs.customScriptName ? yargs.$0 : shim3.path.basename(yargs.$0);
    const demandedOptions = yargs.getDemandedOptions();
    const demandedCommands = yargs.getDemandedCommands();
    const deprecatedOptions = yargs.getDeprecatedOptions();
    const groups = yargs.getGroups();
    const options = yargs.getOptions();
    let keys = [];
    keys = keys.concat(Object.keys(descriptions));
    keys = keys.concat(Object.keys(demandedOptions));
    keys = keys.concat(Object.keys(demandedCommands));
    keys = keys.concat(Object.keys(options.default));
    keys = keys.filter(filterHiddenOptions);
    keys = Object.keys(keys.reduce((acc, key) => {
      if (key !== "_")
        acc[key] = true;
      return acc;
    }, {}));
    const theWrap = self.getWrap();
    const ui2 = shim3.cliui({
      width: theWrap,
      wrap: !!theWrap
    });
    if (!usageDisabled) {
      if (usages.length) {
        usages.forEach((usage2) => {
          ui2.div({ text: `${usage2[0].replace(/\$0/g, base$0)}` });
          if (usage2[1]) {
            ui2.div({ text: `${usage2[1]}`, padding: [1, 0, 0, 0] });
          }
        });
        ui2.div();
      } else if (commands2.length) {
        let u2 = null;
        if (demandedCommands._) {
          u2 = `${base$0} <${__("command")}>
`;
        } else {
          u2 = `${base$0} [${__("command")}]
`;
        }
        ui2.div(`${u2}`);
      }
    }
    if (commands2.length > 1 || commands2.length === 1 && !commands2[0][2]) {
      ui2.div(__("Commands:"));
      const context = yargs.getInternalMethods().getContext();
      const parentCommands = context.commands.length ? `${context.commands.join(" ")} ` : "";
      if (yargs.getInternalMethods().getParserConfiguration()["sort-commands"] === true) {
        commands2 = commands2.sort((a2, b) => a2[0].localeCompare(b[0]));
      }
      const prefix = base$0 ? `${base$0} ` : "";
      commands2.forEach((command3) => {
        const commandString = `${prefix}${parentCommands}${command3[0].replace(/^\$0 ?/, "")}`;
        ui2.span({
          text: commandString,
          padding: [0, 2, 0, 2],
          width: maxWidth(commands2, theWrap, `${base$0}${parentCommands}`) + 4
        }, { text: command3[1] });
        const hints = [];
        if (command3[2])
          hints.push(`[${__("default")}]`);
        if (command3[3] && command3[3].length) {
          hints.push(`[${__("aliases:")} ${command3[3].join(", ")}]`);
        }
        if (command3[4]) {
          if (typeof command3[4] === "string") {
            hints.push(`[${__("deprecated: %s", command3[4])}]`);
          } else {
            hints.push(`[${__("deprecated")}]`);
          }
        }
        if (hints.length) {
          ui2.div({
            text: hints.join(" "),
            padding: [0, 0, 0, 2],
            align: "right"
          });
        } else {
          ui2.div();
        }
      });
      ui2.div();
    }
    const aliasKeys = (Object.keys(options.alias) || []).concat(Object.keys(yargs.parsed.newAliases) || []);
    keys = keys.filter((key) => !yargs.parsed.newAliases[key] && aliasKeys.every((alias) => (options.alias[alias] || []).indexOf(key) === -1));
    const defaultGroup = __("Options:");
    if (!groups[defaultGroup])
      groups[defaultGroup] = [];
    addUngroupedKeys(keys, options.alias, groups, defaultGroup);
    const isLongSwitch = (sw) => /^--/.test(getText(sw));
    const displayedGroups = Object.keys(groups).filter((groupName) => groups[groupName].length > 0).map((groupName) => {
      const normalizedKeys = groups[groupName].filter(filterHiddenOptions).map((key) => {
        if (aliasKeys.includes(key))
          return key;
        for (let i2 = 0, aliasKey; (aliasKey = aliasKeys[i2]) !== void 0; i2++) {
          if ((options.alias[aliasKey] || []).includes(key))
            return aliasKey;
        }
        return key;
      });
      return { groupName, normalizedKeys };
    }).filter(({ normalizedKeys }) => normalizedKeys.length > 0).map(({ groupName, normalizedKeys }) => {
      const switches = normalizedKeys.reduce((acc, key) => {
        acc[key] = [key].concat(options.alias[key] || []).map((sw) => {
          if (groupName === self.getPositionalGroupName())
            return sw;
          else {
            return (/^[0-9]$/.test(sw) ? options.boolean.includes(key) ? "-" : "--" : sw.length > 1 ? "--" : "-") + sw;
          }
        }).sort((sw1, sw2) => isLongSwitch(sw1) === isLongSwitch(sw2) ? 0 : isLongSwitch(sw1) ? 1 : -1).join(", ");
        return acc;
      }, {});
      return { groupName, normalizedKeys, switches };
    });
    const shortSwitchesUsed = displayedGroups.filter(({ groupName }) => groupName !== self.getPositionalGroupName()).some(({ normalizedKeys, switches }) => !normalizedKeys.every((key) => isLongSwitch(switches[key])));
    if (shortSwitchesUsed) {
      displayedGroups.filter(({ groupName }) => groupName !== self.getPositionalGroupName()).forEach(({ normalizedKeys, switches }) => {
        normalizedKeys.forEach((key) => {
          if (isLongSwitch(switches[key])) {
            switches[key] = addIndentation(switches[key], "-x, ".length);
          }
        });
      });
    }
    displayedGroups.forEach(({ groupName, normalizedKeys, switches }) => {
      ui2.div(groupName);
      normalizedKeys.forEach((key) => {
        const kswitch = switches[key];
        let desc = descriptions[key] || "";
        let type = null;
        if (desc.includes(deferY18nLookupPrefix))
          desc = __(desc.substring(deferY18nLookupPrefix.length));
        if (options.boolean.includes(key))
          type = `[${__("boolean")}]`;
        if (options.count.includes(key))
          type = `[${__("count")}]`;
        if (options.string.includes(key))
          type = `[${__("string")}]`;
        if (options.normalize.includes(key))
          type = `[${__("string")}]`;
        if (options.array.includes(key))
          type = `[${__("array")}]`;
        if (options.number.includes(key))
          type = `[${__("number")}]`;
        const deprecatedExtra = (deprecated) => typeof deprecated === "string" ? `[${__("deprecated: %s", deprecated)}]` : `[${__("deprecated")}]`;
        const extra = [
          key in deprecatedOptions ? deprecatedExtra(deprecatedOptions[key]) : null,
          type,
          key in demandedOptions ? `[${__("required")}]` : null,
          options.choices && options.choices[key] ? `[${__("choices:")} ${self.stringifiedValues(options.choices[key])}]` : null,
          defaultString(options.default[key], options.defaultDescription[key])
        ].filter(Boolean).join(" ");
        ui2.span({
          text: getText(kswitch),
          padding: [0, 2, 0, 2 + getIndentation(kswitch)],
          width: maxWidth(switches, theWrap) + 4
        }, desc);
        const shouldHideOptionExtras = yargs.getInternalMethods().getUsageConfiguration()["hide-types"] === true;
        if (extra && !shouldHideOptionExtras)
          ui2.div({ text: extra, padding: [0, 0, 0, 2], align: "right" });
        else
          ui2.div();
      });
      ui2.div();
    });
    if (examples.length) {
      ui2.div(__("Examples:"));
      examples.forEach((example) => {
        example[0] = example[0].replace(/\$0/g, base$0);
      });
      examples.forEach((example) => {
        if (example[1] === "") {
          ui2.div({
            text: example[0],
            padding: [0, 2, 0, 2]
          });
        } else {
          ui2.div({
            text: example[0],
            padding: [0, 2, 0, 2],
            width: maxWidth(examples, theWrap) + 4
          }, {
            text: example[1]
          });
        }
      });
      ui2.div();
    }
    if (epilogs.length > 0) {
      const e = epilogs.map((epilog) => epilog.replace(/\$0/g, base$0)).join("\n");
      ui2.div(`${e}
`);
    }
    return ui2.toString().replace(/\s*$/, "");
  };
  function maxWidth(table2, theWrap, modifier) {
    let width3 = 0;
    if (!Array.isArray(table2)) {
      table2 = Object.values(table2).map((v) => [v]);
    }
    table2.forEach((v) => {
      width3 = Math.max(shim3.stringWidth(modifier ? `${modifier} ${getText(v[0])}` : getText(v[0])) + getIndentation(v[0]), width3);
    });
    if (theWrap)
      width3 = Math.min(width3, parseInt((theWrap * 0.5).toString(), 10));
    return width3;
  }
  function normalizeAliases() {
    const demandedOptions = yargs.getDemandedOptions();
    const options = yargs.getOptions();
    (Object.keys(options.alias) || []).forEach((key) => {
      options.alias[key].forEach((alias) => {
        if (descriptions[alias])
          self.describe(key, descriptions[alias]);
        if (alias in demandedOptions)
          yargs.demandOption(key, demandedOptions[alias]);
        if (options.boolean.includes(alias))
          yargs.boolean(key);
        if (options.count.includes(alias))
          yargs.count(key);
        if (options.string.includes(alias))
          yargs.string(key);
        if (options.normalize.includes(alias))
          yargs.normalize(key);
        if (options.array.includes(alias))
          yargs.array(key);
        if (options.number.includes(alias))
          yargs.number(key);
      });
    });
  }
  let cachedHelpMessage;
  self.cacheHelpMessage = function() {
    cachedHelpMessage = this.help();
  };
  self.clearCachedHelpMessage = function() {
    cachedHelpMessage = void 0;
  };
  self.hasCachedHelpMessage = function() {
    return !!cachedHelpMessage;
  };
  function addUngroupedKeys(keys, aliases, groups, defaultGroup) {
    let groupedKeys = [];
    let toCheck = null;
    Object.keys(groups).forEach((group) => {
      groupedKeys = groupedKeys.concat(groups[group]);
    });
    keys.forEach((key) => {
      toCheck = [key].concat(aliases[key]);
      if (!toCheck.some((k) => groupedKeys.indexOf(k) !== -1)) {
        groups[defaultGroup].push(key);
      }
    });
    return groupedKeys;
  }
  function filterHiddenOptions(key) {
    return yargs.getOptions().hiddenOptions.indexOf(key) < 0 || yargs.parsed.argv[yargs.getOptions().showHiddenOpt];
  }
  self.showHelp = (level2) => {
    const logger = yargs.getInternalMethods().getLoggerInstance();
    if (!level2)
      level2 = "error";
    const emit = typeof level2 === "function" ? level2 : logger[level2];
    emit(self.help());
  };
  self.functionDescription = (fn) => {
    const description = fn.name ? shim3.Parser.decamelize(fn.name, "-") : __("generated-value");
    return ["(", description, ")"].join("");
  };
  self.stringifiedValues = function stringifiedValues(values, separator) {
    let string = "";
    const sep = separator || ", ";
    const array = [].concat(values);
    if (!values || !array.length)
      return string;
    array.forEach((value) => {
      if (string.length)
        string += sep;
      string += JSON.stringify(value);
    });
    return string;
  };
  function defaultString(value, defaultDescription) {
    let string = `[${__("default:")} `;
    if (value === void 0 && !defaultDescription)
      return null;
    if (defaultDescription) {
      string += defaultDescription;
    } else {
      switch (typeof value) {
        case "string":
          string += `"${value}"`;
          break;
        case "object":
          string += JSON.stringify(value);
          break;
        default:
          string += value;
      }
    }
    return `${string}]`;
  }
  function windowWidth() {
    const maxWidth2 = 80;
    if (shim3.process.stdColumns) {
      return Math.min(maxWidth2, shim3.process.stdColumns);
    } else {
      return maxWidth2;
    }
  }
  let version3 = null;
  self.version = (ver) => {
    version3 = ver;
  };
  self.showVersion = (level2) => {
    const logger = yargs.getInternalMethods().getLoggerInstance();
    if (!level2)
      level2 = "error";
    const emit = typeof level2 === "function" ? level2 : logger[level2];
    emit(version3);
  };
  self.reset = function reset2(localLookup) {
    failMessage = null;
    failureOutput = false;
    usages = [];
    usageDisabled = false;
    epilogs = [];
    examples = [];
    commands2 = [];
    descriptions = objFilter(descriptions, (k) => !localLookup[k]);
    return self;
  };
  const frozens = [];
  self.freeze = function freeze() {
    frozens.push({
      failMessage,
      failureOutput,
      usages,
      usageDisabled,
      epilogs,
      examples,
      commands: commands2,
      descriptions
    });
  };
  self.unfreeze = function unfreeze(defaultCommand = false) {
    const frozen = frozens.pop();
    if (!frozen)
      return;
    if (defaultCommand) {
      descriptions = { ...frozen.descriptions, ...descriptions };
      commands2 = [...frozen.commands, ...commands2];
      usages = [...frozen.usages, ...usages];
      examples = [...frozen.examples, ...examples];
      epilogs = [...frozen.epilogs, ...epilogs];
    } else {
      ({
        failMessage,
        failureOutput,
        usages,
        usageDisabled,
        epilogs,
        examples,
        commands: commands2,
        descriptions
      } = frozen);
    }
  };
  return self;
}
function isIndentedText(text2) {
  return typeof text2 === "object";
}
function addIndentation(text2, indent3) {
  return isIndentedText(text2) ? { text: text2.text, indentation: text2.indentation + indent3 } : { text: text2, indentation: indent3 };
}
function getIndentation(text2) {
  return isIndentedText(text2) ? text2.indentation : 0;
}
function getText(text2) {
  return isIndentedText(text2) ? text2.text : text2;
}

// node_modules/yargs/build/lib/completion-templates.js
var completionShTemplate = `###-begin-{{app_name}}-completions-###
#
# yargs command completion script
#
# Installation: {{app_path}} {{completion_command}} >> ~/.bashrc
#    or {{app_path}} {{completion_command}} >> ~/.bash_profile on OSX.
#
_{{app_name}}_yargs_completions()
{
    local cur_word args type_list

    cur_word="\${COMP_WORDS[COMP_CWORD]}"
    args=("\${COMP_WORDS[@]}")

    # ask yargs to generate completions.
    # see https://stackoverflow.com/a/40944195/7080036 for the spaces-handling awk
    mapfile -t type_list < <({{app_path}} --get-yargs-completions "\${args[@]}")
    mapfile -t COMPREPLY < <(compgen -W "$( printf '%q ' "\${type_list[@]}" )" -- "\${cur_word}" |
        awk '/ / { print "\\""$0"\\"" } /^[^ ]+$/ { print $0 }')

    # if no match was found, fall back to filename completion
    if [ \${#COMPREPLY[@]} -eq 0 ]; then
      COMPREPLY=()
    fi

    return 0
}
complete -o bashdefault -o default -F _{{app_name}}_yargs_completions {{app_name}}
###-end-{{app_name}}-completions-###
`;
var completionZshTemplate = `#compdef {{app_name}}
###-begin-{{app_name}}-completions-###
#
# yargs command completion script
#
# Installation: {{app_path}} {{completion_command}} >> ~/.zshrc
#    or {{app_path}} {{completion_command}} >> ~/.zprofile on OSX.
#
_{{app_name}}_yargs_completions()
{
  local reply
  local si=$IFS
  IFS=$'
' reply=($(COMP_CWORD="$((CURRENT-1))" COMP_LINE="$BUFFER" COMP_POINT="$CURSOR" {{app_path}} --get-yargs-completions "\${words[@]}"))
  IFS=$si
  if [[ \${#reply} -gt 0 ]]; then
    _describe 'values' reply
  else
    _default
  fi
}
if [[ "\${zsh_eval_context[-1]}" == "loadautofunc" ]]; then
  _{{app_name}}_yargs_completions "$@"
else
  compdef _{{app_name}}_yargs_completions {{app_name}}
fi
###-end-{{app_name}}-completions-###
`;
var completionFishTemplate = `###-begin-{{app_name}}-completions-###
#
# yargs command completion script
#
# Installation: {{app_path}} {{completion_command}} > ~/.config/fish/completions/{{app_name}}.fish
#
complete -f -c {{app_name}} -a '({{app_path}} --get-yargs-completions (commandline -o)[2..-1])'
###-end-{{app_name}}-completions-###
`;

// node_modules/yargs/build/lib/completion.js
var Completion = class {
  constructor(yargs, usage2, command3, shim3) {
    var _a2, _b2, _c2, _d, _e;
    this.yargs = yargs;
    this.usage = usage2;
    this.command = command3;
    this.shim = shim3;
    this.completionKey = "get-yargs-completions";
    this.aliases = null;
    this.customCompletionFunction = null;
    this.indexAfterLastReset = 0;
    this.zshShell = (_c2 = ((_a2 = this.shim.getEnv("SHELL")) === null || _a2 === void 0 ? void 0 : _a2.includes("zsh")) || ((_b2 = this.shim.getEnv("ZSH_NAME")) === null || _b2 === void 0 ? void 0 : _b2.includes("zsh"))) !== null && _c2 !== void 0 ? _c2 : false;
    this.fishShell = (_e = (_d = this.shim.getEnv("SHELL")) === null || _d === void 0 ? void 0 : _d.includes("fish")) !== null && _e !== void 0 ? _e : false;
  }
  defaultCompletion(args, argv, current, done) {
    const handlers = this.command.getCommandHandlers();
    for (let i2 = 0, ii = args.length; i2 < ii; ++i2) {
      if (handlers[args[i2]] && handlers[args[i2]].builder) {
        const builder = handlers[args[i2]].builder;
        if (isCommandBuilderCallback(builder)) {
          this.indexAfterLastReset = i2 + 1;
          const y = this.yargs.getInternalMethods().reset();
          builder(y, true);
          return y.argv;
        }
      }
    }
    const completions = [];
    this.commandCompletions(completions, args, current);
    this.optionCompletions(completions, args, argv, current);
    this.choicesFromOptionsCompletions(completions, args, argv, current);
    this.choicesFromPositionalsCompletions(completions, args, argv, current);
    done(null, completions);
  }
  commandCompletions(completions, args, current) {
    const parentCommands = this.yargs.getInternalMethods().getContext().commands;
    if (!current.match(/^-/) && parentCommands[parentCommands.length - 1] !== current && !this.previousArgHasChoices(args)) {
      this.usage.getCommands().forEach((usageCommand) => {
        const commandName = parseCommand(usageCommand[0]).cmd;
        if (args.indexOf(commandName) === -1) {
          const desc = usageCommand[1] || "";
          if (this.fishShell) {
            completions.push(commandName + "	" + desc);
          } else if (this.zshShell) {
            completions.push(commandName.replace(/:/g, "\\:") + ":" + desc);
          } else {
            completions.push(commandName);
          }
        }
      });
    }
  }
  optionCompletions(completions, args, argv, current) {
    if ((current.match(/^-/) || current === "" && completions.length === 0) && !this.previousArgHasChoices(args)) {
      const options = this.yargs.getOptions();
      const positionalKeys = this.yargs.getGroups()[this.usage.getPositionalGroupName()] || [];
      Object.keys(options.key).forEach((key) => {
        const negable = !!options.configuration["boolean-negation"] && options.boolean.includes(key);
        const isPositionalKey = positionalKeys.includes(key);
        if (!isPositionalKey && !options.hiddenOptions.includes(key) && !this.argsContainKey(args, key, negable)) {
          this.completeOptionKey(key, completions, current, negable && !!options.default[key]);
        }
      });
    }
  }
  choicesFromOptionsCompletions(completions, args, argv, current) {
    if (this.previousArgHasChoices(args)) {
      const choices = this.getPreviousArgChoices(args);
      if (choices && choices.length > 0) {
        if (this.fishShell) {
          completions.push(...choices);
        } else {
          completions.push(...choices.map((c3) => c3.replace(/:/g, "\\:")));
        }
      }
    }
  }
  choicesFromPositionalsCompletions(completions, args, argv, current) {
    if (current === "" && completions.length > 0 && this.previousArgHasChoices(args)) {
      return;
    }
    const positionalKeys = this.yargs.getGroups()[this.usage.getPositionalGroupName()] || [];
    const offset = Math.max(this.indexAfterLastReset, this.yargs.getInternalMethods().getContext().commands.length + 1);
    const positionalKey = positionalKeys[argv._.length - offset - 1];
    if (!positionalKey) {
      return;
    }
    const choices = this.yargs.getOptions().choices[positionalKey] || [];
    for (const choice of choices) {
      if (choice.startsWith(current)) {
        if (this.fishShell) {
          completions.push(choice);
        } else {
          completions.push(choice.replace(/:/g, "\\:"));
        }
      }
    }
  }
  getPreviousArgChoices(args) {
    if (args.length < 1)
      return;
    let previousArg = args[args.length - 1];
    let filter = "";
    if (!previousArg.startsWith("-") && args.length > 1) {
      filter = previousArg;
      previousArg = args[args.length - 2];
    }
    if (!previousArg.startsWith("-"))
      return;
    const previousArgKey = previousArg.replace(/^-+/, "");
    const options = this.yargs.getOptions();
    const possibleAliases = [
      previousArgKey,
      ...this.yargs.getAliases()[previousArgKey] || []
    ];
    let choices;
    for (const possibleAlias of possibleAliases) {
      if (Object.prototype.hasOwnProperty.call(options.key, possibleAlias) && Array.isArray(options.choices[possibleAlias])) {
        choices = options.choices[possibleAlias];
        break;
      }
    }
    if (choices) {
      return choices.filter((choice) => !filter || choice.startsWith(filter));
    }
  }
  previousArgHasChoices(args) {
    const choices = this.getPreviousArgChoices(args);
    return choices !== void 0 && choices.length > 0;
  }
  argsContainKey(args, key, negable) {
    const argsContains = (s) => args.indexOf((/^[^0-9]$/.test(s) ? "-" : "--") + s) !== -1;
    if (argsContains(key))
      return true;
    if (negable && argsContains(`no-${key}`))
      return true;
    if (this.aliases) {
      for (const alias of this.aliases[key]) {
        if (argsContains(alias))
          return true;
      }
    }
    return false;
  }
  completeOptionKey(key, completions, current, negable) {
    var _a2, _b2, _c2, _d;
    let keyWithDesc = key;
    if (this.zshShell || this.fishShell) {
      const descs = this.usage.getDescriptions();
      const aliasKey = (_b2 = (_a2 = this === null || this === void 0 ? void 0 : this.aliases) === null || _a2 === void 0 ? void 0 : _a2[key]) === null || _b2 === void 0 ? void 0 : _b2.find((alias) => {
        const desc2 = descs[alias];
        return typeof desc2 === "string" && desc2.length > 0;
      });
      const descFromAlias = aliasKey ? descs[aliasKey] : void 0;
      const desc = (_d = (_c2 = descs[key]) !== null && _c2 !== void 0 ? _c2 : descFromAlias) !== null && _d !== void 0 ? _d : "";
      const cleanedDesc = desc.replace("__yargsString__:", "").replace(/(\r\n|\n|\r)/gm, " ");
      if (this.fishShell) {
        keyWithDesc = `${key}	${cleanedDesc}`;
      } else {
        keyWithDesc = `${key.replace(/:/g, "\\:")}:${cleanedDesc}`;
      }
    }
    const startsByTwoDashes = (s) => /^--/.test(s);
    const isShortOption = (s) => /^[^0-9]$/.test(s);
    const dashes = !startsByTwoDashes(current) && isShortOption(key) ? "-" : "--";
    completions.push(dashes + keyWithDesc);
    if (negable) {
      completions.push(dashes + "no-" + keyWithDesc);
    }
  }
  customCompletion(args, argv, current, done) {
    assertNotStrictEqual(this.customCompletionFunction, null, this.shim);
    if (isSyncCompletionFunction(this.customCompletionFunction)) {
      const result = this.customCompletionFunction(current, argv);
      if (isPromise(result)) {
        return result.then((list) => {
          this.shim.process.nextTick(() => {
            done(null, list);
          });
        }).catch((err) => {
          this.shim.process.nextTick(() => {
            done(err, void 0);
          });
        });
      }
      return done(null, result);
    } else if (isFallbackCompletionFunction(this.customCompletionFunction)) {
      return this.customCompletionFunction(current, argv, (onCompleted = done) => this.defaultCompletion(args, argv, current, onCompleted), (completions) => {
        done(null, completions);
      });
    } else {
      return this.customCompletionFunction(current, argv, (completions) => {
        done(null, completions);
      });
    }
  }
  getCompletion(args, done) {
    const current = args.length ? args[args.length - 1] : "";
    const argv = this.yargs.parse(args, true);
    const completionFunction = this.customCompletionFunction ? (argv2) => this.customCompletion(args, argv2, current, done) : (argv2) => this.defaultCompletion(args, argv2, current, done);
    return isPromise(argv) ? argv.then(completionFunction) : completionFunction(argv);
  }
  generateCompletionScript($0, cmd) {
    let script3;
    if (this.zshShell) {
      script3 = completionZshTemplate;
    } else if (this.fishShell) {
      script3 = completionFishTemplate;
    } else {
      script3 = completionShTemplate;
    }
    const name = this.shim.path.basename($0);
    if ($0.match(/\.js$/))
      $0 = `./${$0}`;
    script3 = script3.replace(/{{app_name}}/g, name);
    script3 = script3.replace(/{{completion_command}}/g, cmd);
    return script3.replace(/{{app_path}}/g, $0);
  }
  registerFunction(fn) {
    this.customCompletionFunction = fn;
  }
  setParsed(parsed) {
    this.aliases = parsed.aliases;
  }
};
function completion(yargs, usage2, command3, shim3) {
  return new Completion(yargs, usage2, command3, shim3);
}
function isSyncCompletionFunction(completionFunction) {
  return completionFunction.length < 3;
}
function isFallbackCompletionFunction(completionFunction) {
  return completionFunction.length > 3;
}

// node_modules/yargs/build/lib/utils/levenshtein.js
function levenshtein(a2, b) {
  if (a2.length === 0)
    return b.length;
  if (b.length === 0)
    return a2.length;
  const matrix = [];
  let i2;
  for (i2 = 0; i2 <= b.length; i2++) {
    matrix[i2] = [i2];
  }
  let j;
  for (j = 0; j <= a2.length; j++) {
    matrix[0][j] = j;
  }
  for (i2 = 1; i2 <= b.length; i2++) {
    for (j = 1; j <= a2.length; j++) {
      if (b.charAt(i2 - 1) === a2.charAt(j - 1)) {
        matrix[i2][j] = matrix[i2 - 1][j - 1];
      } else {
        if (i2 > 1 && j > 1 && b.charAt(i2 - 2) === a2.charAt(j - 1) && b.charAt(i2 - 1) === a2.charAt(j - 2)) {
          matrix[i2][j] = matrix[i2 - 2][j - 2] + 1;
        } else {
          matrix[i2][j] = Math.min(matrix[i2 - 1][j - 1] + 1, Math.min(matrix[i2][j - 1] + 1, matrix[i2 - 1][j] + 1));
        }
      }
    }
  }
  return matrix[b.length][a2.length];
}

// node_modules/yargs/build/lib/validation.js
var specialKeys = ["$0", "--", "_"];
function validation(yargs, usage2, shim3) {
  const __ = shim3.y18n.__;
  const __n = shim3.y18n.__n;
  const self = {};
  self.nonOptionCount = function nonOptionCount(argv) {
    const demandedCommands = yargs.getDemandedCommands();
    const positionalCount = argv._.length + (argv["--"] ? argv["--"].length : 0);
    const _s = positionalCount - yargs.getInternalMethods().getContext().commands.length;
    if (demandedCommands._ && (_s < demandedCommands._.min || _s > demandedCommands._.max)) {
      if (_s < demandedCommands._.min) {
        if (demandedCommands._.minMsg !== void 0) {
          usage2.fail(demandedCommands._.minMsg ? demandedCommands._.minMsg.replace(/\$0/g, _s.toString()).replace(/\$1/, demandedCommands._.min.toString()) : null);
        } else {
          usage2.fail(__n("Not enough non-option arguments: got %s, need at least %s", "Not enough non-option arguments: got %s, need at least %s", _s, _s.toString(), demandedCommands._.min.toString()));
        }
      } else if (_s > demandedCommands._.max) {
        if (demandedCommands._.maxMsg !== void 0) {
          usage2.fail(demandedCommands._.maxMsg ? demandedCommands._.maxMsg.replace(/\$0/g, _s.toString()).replace(/\$1/, demandedCommands._.max.toString()) : null);
        } else {
          usage2.fail(__n("Too many non-option arguments: got %s, maximum of %s", "Too many non-option arguments: got %s, maximum of %s", _s, _s.toString(), demandedCommands._.max.toString()));
        }
      }
    }
  };
  self.positionalCount = function positionalCount(required, observed) {
    if (observed < required) {
      usage2.fail(__n("Not enough non-option arguments: got %s, need at least %s", "Not enough non-option arguments: got %s, need at least %s", observed, observed + "", required + ""));
    }
  };
  self.requiredArguments = function requiredArguments(argv, demandedOptions) {
    let missing = null;
    for (const key of Object.keys(demandedOptions)) {
      if (!Object.prototype.hasOwnProperty.call(argv, key) || typeof argv[key] === "undefined") {
        missing = missing || {};
        missing[key] = demandedOptions[key];
      }
    }
    if (missing) {
      const customMsgs = [];
      for (const key of Object.keys(missing)) {
        const msg = missing[key];
        if (msg && customMsgs.indexOf(msg) < 0) {
          customMsgs.push(msg);
        }
      }
      const customMsg = customMsgs.length ? `
${customMsgs.join("\n")}` : "";
      usage2.fail(__n("Missing required argument: %s", "Missing required arguments: %s", Object.keys(missing).length, Object.keys(missing).join(", ") + customMsg));
    }
  };
  self.unknownArguments = function unknownArguments(argv, aliases, positionalMap, isDefaultCommand, checkPositionals = true) {
    var _a2;
    const commandKeys = yargs.getInternalMethods().getCommandInstance().getCommands();
    const unknown2 = [];
    const currentContext = yargs.getInternalMethods().getContext();
    Object.keys(argv).forEach((key) => {
      if (!specialKeys.includes(key) && !Object.prototype.hasOwnProperty.call(positionalMap, key) && !Object.prototype.hasOwnProperty.call(yargs.getInternalMethods().getParseContext(), key) && !self.isValidAndSomeAliasIsNotNew(key, aliases)) {
        unknown2.push(key);
      }
    });
    if (checkPositionals && (currentContext.commands.length > 0 || commandKeys.length > 0 || isDefaultCommand)) {
      argv._.slice(currentContext.commands.length).forEach((key) => {
        if (!commandKeys.includes("" + key)) {
          unknown2.push("" + key);
        }
      });
    }
    if (checkPositionals) {
      const demandedCommands = yargs.getDemandedCommands();
      const maxNonOptDemanded = ((_a2 = demandedCommands._) === null || _a2 === void 0 ? void 0 : _a2.max) || 0;
      const expected = currentContext.commands.length + maxNonOptDemanded;
      if (expected < argv._.length) {
        argv._.slice(expected).forEach((key) => {
          key = String(key);
          if (!currentContext.commands.includes(key) && !unknown2.includes(key)) {
            unknown2.push(key);
          }
        });
      }
    }
    if (unknown2.length) {
      usage2.fail(__n("Unknown argument: %s", "Unknown arguments: %s", unknown2.length, unknown2.map((s) => s.trim() ? s : `"${s}"`).join(", ")));
    }
  };
  self.unknownCommands = function unknownCommands(argv) {
    const commandKeys = yargs.getInternalMethods().getCommandInstance().getCommands();
    const unknown2 = [];
    const currentContext = yargs.getInternalMethods().getContext();
    if (currentContext.commands.length > 0 || commandKeys.length > 0) {
      argv._.slice(currentContext.commands.length).forEach((key) => {
        if (!commandKeys.includes("" + key)) {
          unknown2.push("" + key);
        }
      });
    }
    if (unknown2.length > 0) {
      usage2.fail(__n("Unknown command: %s", "Unknown commands: %s", unknown2.length, unknown2.join(", ")));
      return true;
    } else {
      return false;
    }
  };
  self.isValidAndSomeAliasIsNotNew = function isValidAndSomeAliasIsNotNew(key, aliases) {
    if (!Object.prototype.hasOwnProperty.call(aliases, key)) {
      return false;
    }
    const newAliases = yargs.parsed.newAliases;
    return [key, ...aliases[key]].some((a2) => !Object.prototype.hasOwnProperty.call(newAliases, a2) || !newAliases[key]);
  };
  self.limitedChoices = function limitedChoices(argv) {
    const options = yargs.getOptions();
    const invalid = {};
    if (!Object.keys(options.choices).length)
      return;
    Object.keys(argv).forEach((key) => {
      if (specialKeys.indexOf(key) === -1 && Object.prototype.hasOwnProperty.call(options.choices, key)) {
        [].concat(argv[key]).forEach((value) => {
          if (options.choices[key].indexOf(value) === -1 && value !== void 0) {
            invalid[key] = (invalid[key] || []).concat(value);
          }
        });
      }
    });
    const invalidKeys = Object.keys(invalid);
    if (!invalidKeys.length)
      return;
    let msg = __("Invalid values:");
    invalidKeys.forEach((key) => {
      msg += `
  ${__("Argument: %s, Given: %s, Choices: %s", key, usage2.stringifiedValues(invalid[key]), usage2.stringifiedValues(options.choices[key]))}`;
    });
    usage2.fail(msg);
  };
  let implied2 = {};
  self.implies = function implies(key, value) {
    argsert("<string|object> [array|number|string]", [key, value], arguments.length);
    if (typeof key === "object") {
      Object.keys(key).forEach((k) => {
        self.implies(k, key[k]);
      });
    } else {
      yargs.global(key);
      if (!implied2[key]) {
        implied2[key] = [];
      }
      if (Array.isArray(value)) {
        value.forEach((i2) => self.implies(key, i2));
      } else {
        assertNotStrictEqual(value, void 0, shim3);
        implied2[key].push(value);
      }
    }
  };
  self.getImplied = function getImplied() {
    return implied2;
  };
  function keyExists(argv, val) {
    const num = Number(val);
    val = isNaN(num) ? val : num;
    if (typeof val === "number") {
      val = argv._.length >= val;
    } else if (val.match(/^--no-.+/)) {
      val = val.match(/^--no-(.+)/)[1];
      val = !Object.prototype.hasOwnProperty.call(argv, val);
    } else {
      val = Object.prototype.hasOwnProperty.call(argv, val);
    }
    return val;
  }
  self.implications = function implications(argv) {
    const implyFail = [];
    Object.keys(implied2).forEach((key) => {
      const origKey = key;
      (implied2[key] || []).forEach((value) => {
        let key2 = origKey;
        const origValue = value;
        key2 = keyExists(argv, key2);
        value = keyExists(argv, value);
        if (key2 && !value) {
          implyFail.push(` ${origKey} -> ${origValue}`);
        }
      });
    });
    if (implyFail.length) {
      let msg = `${__("Implications failed:")}
`;
      implyFail.forEach((value) => {
        msg += value;
      });
      usage2.fail(msg);
    }
  };
  let conflicting = {};
  self.conflicts = function conflicts(key, value) {
    argsert("<string|object> [array|string]", [key, value], arguments.length);
    if (typeof key === "object") {
      Object.keys(key).forEach((k) => {
        self.conflicts(k, key[k]);
      });
    } else {
      yargs.global(key);
      if (!conflicting[key]) {
        conflicting[key] = [];
      }
      if (Array.isArray(value)) {
        value.forEach((i2) => self.conflicts(key, i2));
      } else {
        conflicting[key].push(value);
      }
    }
  };
  self.getConflicting = () => conflicting;
  self.conflicting = function conflictingFn(argv) {
    Object.keys(argv).forEach((key) => {
      if (conflicting[key]) {
        conflicting[key].forEach((value) => {
          if (value && argv[key] !== void 0 && argv[value] !== void 0) {
            usage2.fail(__("Arguments %s and %s are mutually exclusive", key, value));
          }
        });
      }
    });
    if (yargs.getInternalMethods().getParserConfiguration()["strip-dashed"]) {
      Object.keys(conflicting).forEach((key) => {
        conflicting[key].forEach((value) => {
          if (value && argv[shim3.Parser.camelCase(key)] !== void 0 && argv[shim3.Parser.camelCase(value)] !== void 0) {
            usage2.fail(__("Arguments %s and %s are mutually exclusive", key, value));
          }
        });
      });
    }
  };
  self.recommendCommands = function recommendCommands(cmd, potentialCommands) {
    const threshold = 3;
    potentialCommands = potentialCommands.sort((a2, b) => b.length - a2.length);
    let recommended = null;
    let bestDistance = Infinity;
    for (let i2 = 0, candidate; (candidate = potentialCommands[i2]) !== void 0; i2++) {
      const d = levenshtein(cmd, candidate);
      if (d <= threshold && d < bestDistance) {
        bestDistance = d;
        recommended = candidate;
      }
    }
    if (recommended)
      usage2.fail(__("Did you mean %s?", recommended));
  };
  self.reset = function reset2(localLookup) {
    implied2 = objFilter(implied2, (k) => !localLookup[k]);
    conflicting = objFilter(conflicting, (k) => !localLookup[k]);
    return self;
  };
  const frozens = [];
  self.freeze = function freeze() {
    frozens.push({
      implied: implied2,
      conflicting
    });
  };
  self.unfreeze = function unfreeze() {
    const frozen = frozens.pop();
    assertNotStrictEqual(frozen, void 0, shim3);
    ({ implied: implied2, conflicting } = frozen);
  };
  return self;
}

// node_modules/yargs/build/lib/utils/apply-extends.js
var import_meta = {};
var previouslyVisitedConfigs = [];
var shim2;
function applyExtends(config, cwd, mergeExtends, _shim) {
  shim2 = _shim;
  let defaultConfig = {};
  if (Object.prototype.hasOwnProperty.call(config, "extends")) {
    if (typeof config.extends !== "string")
      return defaultConfig;
    const isPath = /\.json|\..*rc$/.test(config.extends);
    let pathToDefault = null;
    if (!isPath) {
      try {
        pathToDefault = import_meta.resolve(config.extends);
      } catch (_err) {
        return config;
      }
    } else {
      pathToDefault = getPathToDefaultConfig(cwd, config.extends);
    }
    checkForCircularExtends(pathToDefault);
    previouslyVisitedConfigs.push(pathToDefault);
    defaultConfig = isPath ? JSON.parse(shim2.readFileSync(pathToDefault, "utf8")) : _shim.require(config.extends);
    delete config.extends;
    defaultConfig = applyExtends(defaultConfig, shim2.path.dirname(pathToDefault), mergeExtends, shim2);
  }
  previouslyVisitedConfigs = [];
  return mergeExtends ? mergeDeep(defaultConfig, config) : Object.assign({}, defaultConfig, config);
}
function checkForCircularExtends(cfgPath) {
  if (previouslyVisitedConfigs.indexOf(cfgPath) > -1) {
    throw new YError(`Circular extended configurations: '${cfgPath}'.`);
  }
}
function getPathToDefaultConfig(cwd, pathToExtend) {
  return shim2.path.resolve(cwd, pathToExtend);
}
function mergeDeep(config1, config2) {
  const target = {};
  function isObject2(obj) {
    return obj && typeof obj === "object" && !Array.isArray(obj);
  }
  Object.assign(target, config1);
  for (const key of Object.keys(config2)) {
    if (key === "__proto__")
      continue;
    if (isObject2(config2[key]) && isObject2(target[key])) {
      target[key] = mergeDeep(config1[key], config2[key]);
    } else {
      target[key] = config2[key];
    }
  }
  return target;
}

// node_modules/yargs/build/lib/yargs-factory.js
var __classPrivateFieldSet = function(receiver, state2, value, kind, f) {
  if (kind === "m") throw new TypeError("Private method is not writable");
  if (kind === "a" && !f) throw new TypeError("Private accessor was defined without a setter");
  if (typeof state2 === "function" ? receiver !== state2 || !f : !state2.has(receiver)) throw new TypeError("Cannot write private member to an object whose class did not declare it");
  return kind === "a" ? f.call(receiver, value) : f ? f.value = value : state2.set(receiver, value), value;
};
var __classPrivateFieldGet = function(receiver, state2, kind, f) {
  if (kind === "a" && !f) throw new TypeError("Private accessor was defined without a getter");
  if (typeof state2 === "function" ? receiver !== state2 || !f : !state2.has(receiver)) throw new TypeError("Cannot read private member from an object whose class did not declare it");
  return kind === "m" ? f : kind === "a" ? f.call(receiver) : f ? f.value : state2.get(receiver);
};
var _YargsInstance_command;
var _YargsInstance_cwd;
var _YargsInstance_context;
var _YargsInstance_completion;
var _YargsInstance_completionCommand;
var _YargsInstance_defaultShowHiddenOpt;
var _YargsInstance_exitError;
var _YargsInstance_detectLocale;
var _YargsInstance_emittedWarnings;
var _YargsInstance_exitProcess;
var _YargsInstance_frozens;
var _YargsInstance_globalMiddleware;
var _YargsInstance_groups;
var _YargsInstance_hasOutput;
var _YargsInstance_helpOpt;
var _YargsInstance_isGlobalContext;
var _YargsInstance_logger;
var _YargsInstance_output;
var _YargsInstance_options;
var _YargsInstance_parentRequire;
var _YargsInstance_parserConfig;
var _YargsInstance_parseFn;
var _YargsInstance_parseContext;
var _YargsInstance_pkgs;
var _YargsInstance_preservedGroups;
var _YargsInstance_processArgs;
var _YargsInstance_recommendCommands;
var _YargsInstance_shim;
var _YargsInstance_strict;
var _YargsInstance_strictCommands;
var _YargsInstance_strictOptions;
var _YargsInstance_usage;
var _YargsInstance_usageConfig;
var _YargsInstance_versionOpt;
var _YargsInstance_validation;
function YargsFactory(_shim) {
  return (processArgs = [], cwd = _shim.process.cwd(), parentRequire) => {
    const yargs = new YargsInstance(processArgs, cwd, parentRequire, _shim);
    Object.defineProperty(yargs, "argv", {
      get: () => {
        return yargs.parse();
      },
      enumerable: true
    });
    yargs.help();
    yargs.version();
    return yargs;
  };
}
var kCopyDoubleDash = /* @__PURE__ */ Symbol("copyDoubleDash");
var kCreateLogger = /* @__PURE__ */ Symbol("copyDoubleDash");
var kDeleteFromParserHintObject = /* @__PURE__ */ Symbol("deleteFromParserHintObject");
var kEmitWarning = /* @__PURE__ */ Symbol("emitWarning");
var kFreeze = /* @__PURE__ */ Symbol("freeze");
var kGetDollarZero = /* @__PURE__ */ Symbol("getDollarZero");
var kGetParserConfiguration = /* @__PURE__ */ Symbol("getParserConfiguration");
var kGetUsageConfiguration = /* @__PURE__ */ Symbol("getUsageConfiguration");
var kGuessLocale = /* @__PURE__ */ Symbol("guessLocale");
var kGuessVersion = /* @__PURE__ */ Symbol("guessVersion");
var kParsePositionalNumbers = /* @__PURE__ */ Symbol("parsePositionalNumbers");
var kPkgUp = /* @__PURE__ */ Symbol("pkgUp");
var kPopulateParserHintArray = /* @__PURE__ */ Symbol("populateParserHintArray");
var kPopulateParserHintSingleValueDictionary = /* @__PURE__ */ Symbol("populateParserHintSingleValueDictionary");
var kPopulateParserHintArrayDictionary = /* @__PURE__ */ Symbol("populateParserHintArrayDictionary");
var kPopulateParserHintDictionary = /* @__PURE__ */ Symbol("populateParserHintDictionary");
var kSanitizeKey = /* @__PURE__ */ Symbol("sanitizeKey");
var kSetKey = /* @__PURE__ */ Symbol("setKey");
var kUnfreeze = /* @__PURE__ */ Symbol("unfreeze");
var kValidateAsync = /* @__PURE__ */ Symbol("validateAsync");
var kGetCommandInstance = /* @__PURE__ */ Symbol("getCommandInstance");
var kGetContext = /* @__PURE__ */ Symbol("getContext");
var kGetHasOutput = /* @__PURE__ */ Symbol("getHasOutput");
var kGetLoggerInstance = /* @__PURE__ */ Symbol("getLoggerInstance");
var kGetParseContext = /* @__PURE__ */ Symbol("getParseContext");
var kGetUsageInstance = /* @__PURE__ */ Symbol("getUsageInstance");
var kGetValidationInstance = /* @__PURE__ */ Symbol("getValidationInstance");
var kHasParseCallback = /* @__PURE__ */ Symbol("hasParseCallback");
var kIsGlobalContext = /* @__PURE__ */ Symbol("isGlobalContext");
var kPostProcess = /* @__PURE__ */ Symbol("postProcess");
var kRebase = /* @__PURE__ */ Symbol("rebase");
var kReset = /* @__PURE__ */ Symbol("reset");
var kRunYargsParserAndExecuteCommands = /* @__PURE__ */ Symbol("runYargsParserAndExecuteCommands");
var kRunValidation = /* @__PURE__ */ Symbol("runValidation");
var kSetHasOutput = /* @__PURE__ */ Symbol("setHasOutput");
var kTrackManuallySetKeys = /* @__PURE__ */ Symbol("kTrackManuallySetKeys");
var DEFAULT_LOCALE = "en_US";
var YargsInstance = class {
  constructor(processArgs = [], cwd, parentRequire, shim3) {
    this.customScriptName = false;
    this.parsed = false;
    _YargsInstance_command.set(this, void 0);
    _YargsInstance_cwd.set(this, void 0);
    _YargsInstance_context.set(this, { commands: [], fullCommands: [] });
    _YargsInstance_completion.set(this, null);
    _YargsInstance_completionCommand.set(this, null);
    _YargsInstance_defaultShowHiddenOpt.set(this, "show-hidden");
    _YargsInstance_exitError.set(this, null);
    _YargsInstance_detectLocale.set(this, true);
    _YargsInstance_emittedWarnings.set(this, {});
    _YargsInstance_exitProcess.set(this, true);
    _YargsInstance_frozens.set(this, []);
    _YargsInstance_globalMiddleware.set(this, void 0);
    _YargsInstance_groups.set(this, {});
    _YargsInstance_hasOutput.set(this, false);
    _YargsInstance_helpOpt.set(this, null);
    _YargsInstance_isGlobalContext.set(this, true);
    _YargsInstance_logger.set(this, void 0);
    _YargsInstance_output.set(this, "");
    _YargsInstance_options.set(this, void 0);
    _YargsInstance_parentRequire.set(this, void 0);
    _YargsInstance_parserConfig.set(this, {});
    _YargsInstance_parseFn.set(this, null);
    _YargsInstance_parseContext.set(this, null);
    _YargsInstance_pkgs.set(this, {});
    _YargsInstance_preservedGroups.set(this, {});
    _YargsInstance_processArgs.set(this, void 0);
    _YargsInstance_recommendCommands.set(this, false);
    _YargsInstance_shim.set(this, void 0);
    _YargsInstance_strict.set(this, false);
    _YargsInstance_strictCommands.set(this, false);
    _YargsInstance_strictOptions.set(this, false);
    _YargsInstance_usage.set(this, void 0);
    _YargsInstance_usageConfig.set(this, {});
    _YargsInstance_versionOpt.set(this, null);
    _YargsInstance_validation.set(this, void 0);
    __classPrivateFieldSet(this, _YargsInstance_shim, shim3, "f");
    __classPrivateFieldSet(this, _YargsInstance_processArgs, processArgs, "f");
    __classPrivateFieldSet(this, _YargsInstance_cwd, cwd, "f");
    __classPrivateFieldSet(this, _YargsInstance_parentRequire, parentRequire, "f");
    __classPrivateFieldSet(this, _YargsInstance_globalMiddleware, new GlobalMiddleware(this), "f");
    this.$0 = this[kGetDollarZero]();
    this[kReset]();
    __classPrivateFieldSet(this, _YargsInstance_command, __classPrivateFieldGet(this, _YargsInstance_command, "f"), "f");
    __classPrivateFieldSet(this, _YargsInstance_usage, __classPrivateFieldGet(this, _YargsInstance_usage, "f"), "f");
    __classPrivateFieldSet(this, _YargsInstance_validation, __classPrivateFieldGet(this, _YargsInstance_validation, "f"), "f");
    __classPrivateFieldSet(this, _YargsInstance_options, __classPrivateFieldGet(this, _YargsInstance_options, "f"), "f");
    __classPrivateFieldGet(this, _YargsInstance_options, "f").showHiddenOpt = __classPrivateFieldGet(this, _YargsInstance_defaultShowHiddenOpt, "f");
    __classPrivateFieldSet(this, _YargsInstance_logger, this[kCreateLogger](), "f");
    __classPrivateFieldGet(this, _YargsInstance_shim, "f").y18n.setLocale(DEFAULT_LOCALE);
  }
  addHelpOpt(opt, msg) {
    const defaultHelpOpt = "help";
    argsert("[string|boolean] [string]", [opt, msg], arguments.length);
    if (__classPrivateFieldGet(this, _YargsInstance_helpOpt, "f")) {
      this[kDeleteFromParserHintObject](__classPrivateFieldGet(this, _YargsInstance_helpOpt, "f"));
      __classPrivateFieldSet(this, _YargsInstance_helpOpt, null, "f");
    }
    if (opt === false && msg === void 0)
      return this;
    __classPrivateFieldSet(this, _YargsInstance_helpOpt, typeof opt === "string" ? opt : defaultHelpOpt, "f");
    this.boolean(__classPrivateFieldGet(this, _YargsInstance_helpOpt, "f"));
    this.describe(__classPrivateFieldGet(this, _YargsInstance_helpOpt, "f"), msg || __classPrivateFieldGet(this, _YargsInstance_usage, "f").deferY18nLookup("Show help"));
    return this;
  }
  help(opt, msg) {
    return this.addHelpOpt(opt, msg);
  }
  addShowHiddenOpt(opt, msg) {
    argsert("[string|boolean] [string]", [opt, msg], arguments.length);
    if (opt === false && msg === void 0)
      return this;
    const showHiddenOpt = typeof opt === "string" ? opt : __classPrivateFieldGet(this, _YargsInstance_defaultShowHiddenOpt, "f");
    this.boolean(showHiddenOpt);
    this.describe(showHiddenOpt, msg || __classPrivateFieldGet(this, _YargsInstance_usage, "f").deferY18nLookup("Show hidden options"));
    __classPrivateFieldGet(this, _YargsInstance_options, "f").showHiddenOpt = showHiddenOpt;
    return this;
  }
  showHidden(opt, msg) {
    return this.addShowHiddenOpt(opt, msg);
  }
  alias(key, value) {
    argsert("<object|string|array> [string|array]", [key, value], arguments.length);
    this[kPopulateParserHintArrayDictionary](this.alias.bind(this), "alias", key, value);
    return this;
  }
  array(keys) {
    argsert("<array|string>", [keys], arguments.length);
    this[kPopulateParserHintArray]("array", keys);
    this[kTrackManuallySetKeys](keys);
    return this;
  }
  boolean(keys) {
    argsert("<array|string>", [keys], arguments.length);
    this[kPopulateParserHintArray]("boolean", keys);
    this[kTrackManuallySetKeys](keys);
    return this;
  }
  check(f, global3) {
    argsert("<function> [boolean]", [f, global3], arguments.length);
    this.middleware((argv, _yargs) => {
      return maybeAsyncResult(() => {
        return f(argv, _yargs.getOptions());
      }, (result) => {
        if (!result) {
          __classPrivateFieldGet(this, _YargsInstance_usage, "f").fail(__classPrivateFieldGet(this, _YargsInstance_shim, "f").y18n.__("Argument check failed: %s", f.toString()));
        } else if (typeof result === "string" || result instanceof Error) {
          __classPrivateFieldGet(this, _YargsInstance_usage, "f").fail(result.toString(), result);
        }
        return argv;
      }, (err) => {
        __classPrivateFieldGet(this, _YargsInstance_usage, "f").fail(err.message ? err.message : err.toString(), err);
        return argv;
      });
    }, false, global3);
    return this;
  }
  choices(key, value) {
    argsert("<object|string|array> [string|array]", [key, value], arguments.length);
    this[kPopulateParserHintArrayDictionary](this.choices.bind(this), "choices", key, value);
    return this;
  }
  coerce(keys, value) {
    argsert("<object|string|array> [function]", [keys, value], arguments.length);
    if (Array.isArray(keys)) {
      if (!value) {
        throw new YError("coerce callback must be provided");
      }
      for (const key of keys) {
        this.coerce(key, value);
      }
      return this;
    } else if (typeof keys === "object") {
      for (const key of Object.keys(keys)) {
        this.coerce(key, keys[key]);
      }
      return this;
    }
    if (!value) {
      throw new YError("coerce callback must be provided");
    }
    const coerceKey = keys;
    __classPrivateFieldGet(this, _YargsInstance_options, "f").key[coerceKey] = true;
    __classPrivateFieldGet(this, _YargsInstance_globalMiddleware, "f").addCoerceMiddleware((argv, yargs) => {
      var _a2;
      const coerceKeyAliases = (_a2 = yargs.getAliases()[coerceKey]) !== null && _a2 !== void 0 ? _a2 : [];
      const argvKeys = [coerceKey, ...coerceKeyAliases].filter((key) => Object.prototype.hasOwnProperty.call(argv, key));
      if (argvKeys.length === 0) {
        return argv;
      }
      return maybeAsyncResult(() => {
        return value(argv[argvKeys[0]]);
      }, (result) => {
        argvKeys.forEach((key) => {
          argv[key] = result;
        });
        return argv;
      }, (err) => {
        throw new YError(err.message);
      });
    }, coerceKey);
    return this;
  }
  conflicts(key1, key2) {
    argsert("<string|object> [string|array]", [key1, key2], arguments.length);
    __classPrivateFieldGet(this, _YargsInstance_validation, "f").conflicts(key1, key2);
    return this;
  }
  config(key = "config", msg, parseFn) {
    argsert("[object|string] [string|function] [function]", [key, msg, parseFn], arguments.length);
    if (typeof key === "object" && !Array.isArray(key)) {
      key = applyExtends(key, __classPrivateFieldGet(this, _YargsInstance_cwd, "f"), this[kGetParserConfiguration]()["deep-merge-config"] || false, __classPrivateFieldGet(this, _YargsInstance_shim, "f"));
      __classPrivateFieldGet(this, _YargsInstance_options, "f").configObjects = (__classPrivateFieldGet(this, _YargsInstance_options, "f").configObjects || []).concat(key);
      return this;
    }
    if (typeof msg === "function") {
      parseFn = msg;
      msg = void 0;
    }
    this.describe(key, msg || __classPrivateFieldGet(this, _YargsInstance_usage, "f").deferY18nLookup("Path to JSON config file"));
    (Array.isArray(key) ? key : [key]).forEach((k) => {
      __classPrivateFieldGet(this, _YargsInstance_options, "f").config[k] = parseFn || true;
    });
    return this;
  }
  completion(cmd, desc, fn) {
    argsert("[string] [string|boolean|function] [function]", [cmd, desc, fn], arguments.length);
    if (typeof desc === "function") {
      fn = desc;
      desc = void 0;
    }
    __classPrivateFieldSet(this, _YargsInstance_completionCommand, cmd || __classPrivateFieldGet(this, _YargsInstance_completionCommand, "f") || "completion", "f");
    if (!desc && desc !== false) {
      desc = "generate completion script";
    }
    this.command(__classPrivateFieldGet(this, _YargsInstance_completionCommand, "f"), desc);
    if (fn)
      __classPrivateFieldGet(this, _YargsInstance_completion, "f").registerFunction(fn);
    return this;
  }
  command(cmd, description, builder, handler, middlewares, deprecated) {
    argsert("<string|array|object> [string|boolean] [function|object] [function] [array] [boolean|string]", [cmd, description, builder, handler, middlewares, deprecated], arguments.length);
    __classPrivateFieldGet(this, _YargsInstance_command, "f").addHandler(cmd, description, builder, handler, middlewares, deprecated);
    return this;
  }
  commands(cmd, description, builder, handler, middlewares, deprecated) {
    return this.command(cmd, description, builder, handler, middlewares, deprecated);
  }
  commandDir(dir, opts) {
    argsert("<string> [object]", [dir, opts], arguments.length);
    const req = __classPrivateFieldGet(this, _YargsInstance_parentRequire, "f") || __classPrivateFieldGet(this, _YargsInstance_shim, "f").require;
    __classPrivateFieldGet(this, _YargsInstance_command, "f").addDirectory(dir, req, __classPrivateFieldGet(this, _YargsInstance_shim, "f").getCallerFile(), opts);
    return this;
  }
  count(keys) {
    argsert("<array|string>", [keys], arguments.length);
    this[kPopulateParserHintArray]("count", keys);
    this[kTrackManuallySetKeys](keys);
    return this;
  }
  default(key, value, defaultDescription) {
    argsert("<object|string|array> [*] [string]", [key, value, defaultDescription], arguments.length);
    if (defaultDescription) {
      assertSingleKey(key, __classPrivateFieldGet(this, _YargsInstance_shim, "f"));
      __classPrivateFieldGet(this, _YargsInstance_options, "f").defaultDescription[key] = defaultDescription;
    }
    if (typeof value === "function") {
      assertSingleKey(key, __classPrivateFieldGet(this, _YargsInstance_shim, "f"));
      if (!__classPrivateFieldGet(this, _YargsInstance_options, "f").defaultDescription[key])
        __classPrivateFieldGet(this, _YargsInstance_options, "f").defaultDescription[key] = __classPrivateFieldGet(this, _YargsInstance_usage, "f").functionDescription(value);
      value = value.call();
    }
    this[kPopulateParserHintSingleValueDictionary](this.default.bind(this), "default", key, value);
    return this;
  }
  defaults(key, value, defaultDescription) {
    return this.default(key, value, defaultDescription);
  }
  demandCommand(min = 1, max, minMsg, maxMsg) {
    argsert("[number] [number|string] [string|null|undefined] [string|null|undefined]", [min, max, minMsg, maxMsg], arguments.length);
    if (typeof max !== "number") {
      minMsg = max;
      max = Infinity;
    }
    this.global("_", false);
    __classPrivateFieldGet(this, _YargsInstance_options, "f").demandedCommands._ = {
      min,
      max,
      minMsg,
      maxMsg
    };
    return this;
  }
  demand(keys, max, msg) {
    if (Array.isArray(max)) {
      max.forEach((key) => {
        assertNotStrictEqual(msg, true, __classPrivateFieldGet(this, _YargsInstance_shim, "f"));
        this.demandOption(key, msg);
      });
      max = Infinity;
    } else if (typeof max !== "number") {
      msg = max;
      max = Infinity;
    }
    if (typeof keys === "number") {
      assertNotStrictEqual(msg, true, __classPrivateFieldGet(this, _YargsInstance_shim, "f"));
      this.demandCommand(keys, max, msg, msg);
    } else if (Array.isArray(keys)) {
      keys.forEach((key) => {
        assertNotStrictEqual(msg, true, __classPrivateFieldGet(this, _YargsInstance_shim, "f"));
        this.demandOption(key, msg);
      });
    } else {
      if (typeof msg === "string") {
        this.demandOption(keys, msg);
      } else if (msg === true || typeof msg === "undefined") {
        this.demandOption(keys);
      }
    }
    return this;
  }
  demandOption(keys, msg) {
    argsert("<object|string|array> [string]", [keys, msg], arguments.length);
    this[kPopulateParserHintSingleValueDictionary](this.demandOption.bind(this), "demandedOptions", keys, msg);
    return this;
  }
  deprecateOption(option2, message) {
    argsert("<string> [string|boolean]", [option2, message], arguments.length);
    __classPrivateFieldGet(this, _YargsInstance_options, "f").deprecatedOptions[option2] = message;
    return this;
  }
  describe(keys, description) {
    argsert("<object|string|array> [string]", [keys, description], arguments.length);
    this[kSetKey](keys, true);
    __classPrivateFieldGet(this, _YargsInstance_usage, "f").describe(keys, description);
    return this;
  }
  detectLocale(detect) {
    argsert("<boolean>", [detect], arguments.length);
    __classPrivateFieldSet(this, _YargsInstance_detectLocale, detect, "f");
    return this;
  }
  env(prefix) {
    argsert("[string|boolean]", [prefix], arguments.length);
    if (prefix === false)
      delete __classPrivateFieldGet(this, _YargsInstance_options, "f").envPrefix;
    else
      __classPrivateFieldGet(this, _YargsInstance_options, "f").envPrefix = prefix || "";
    return this;
  }
  epilogue(msg) {
    argsert("<string>", [msg], arguments.length);
    __classPrivateFieldGet(this, _YargsInstance_usage, "f").epilog(msg);
    return this;
  }
  epilog(msg) {
    return this.epilogue(msg);
  }
  example(cmd, description) {
    argsert("<string|array> [string]", [cmd, description], arguments.length);
    if (Array.isArray(cmd)) {
      cmd.forEach((exampleParams) => this.example(...exampleParams));
    } else {
      __classPrivateFieldGet(this, _YargsInstance_usage, "f").example(cmd, description);
    }
    return this;
  }
  exit(code, err) {
    __classPrivateFieldSet(this, _YargsInstance_hasOutput, true, "f");
    __classPrivateFieldSet(this, _YargsInstance_exitError, err, "f");
    if (__classPrivateFieldGet(this, _YargsInstance_exitProcess, "f"))
      __classPrivateFieldGet(this, _YargsInstance_shim, "f").process.exit(code);
  }
  exitProcess(enabled = true) {
    argsert("[boolean]", [enabled], arguments.length);
    __classPrivateFieldSet(this, _YargsInstance_exitProcess, enabled, "f");
    return this;
  }
  fail(f) {
    argsert("<function|boolean>", [f], arguments.length);
    if (typeof f === "boolean" && f !== false) {
      throw new YError("Invalid first argument. Expected function or boolean 'false'");
    }
    __classPrivateFieldGet(this, _YargsInstance_usage, "f").failFn(f);
    return this;
  }
  getAliases() {
    return this.parsed ? this.parsed.aliases : {};
  }
  async getCompletion(args, done) {
    argsert("<array> [function]", [args, done], arguments.length);
    if (!done) {
      return new Promise((resolve6, reject) => {
        __classPrivateFieldGet(this, _YargsInstance_completion, "f").getCompletion(args, (err, completions) => {
          if (err)
            reject(err);
          else
            resolve6(completions);
        });
      });
    } else {
      return __classPrivateFieldGet(this, _YargsInstance_completion, "f").getCompletion(args, done);
    }
  }
  getDemandedOptions() {
    argsert([], 0);
    return __classPrivateFieldGet(this, _YargsInstance_options, "f").demandedOptions;
  }
  getDemandedCommands() {
    argsert([], 0);
    return __classPrivateFieldGet(this, _YargsInstance_options, "f").demandedCommands;
  }
  getDeprecatedOptions() {
    argsert([], 0);
    return __classPrivateFieldGet(this, _YargsInstance_options, "f").deprecatedOptions;
  }
  getDetectLocale() {
    return __classPrivateFieldGet(this, _YargsInstance_detectLocale, "f");
  }
  getExitProcess() {
    return __classPrivateFieldGet(this, _YargsInstance_exitProcess, "f");
  }
  getGroups() {
    return Object.assign({}, __classPrivateFieldGet(this, _YargsInstance_groups, "f"), __classPrivateFieldGet(this, _YargsInstance_preservedGroups, "f"));
  }
  getHelp() {
    __classPrivateFieldSet(this, _YargsInstance_hasOutput, true, "f");
    if (!__classPrivateFieldGet(this, _YargsInstance_usage, "f").hasCachedHelpMessage()) {
      if (!this.parsed) {
        const parse2 = this[kRunYargsParserAndExecuteCommands](__classPrivateFieldGet(this, _YargsInstance_processArgs, "f"), void 0, void 0, 0, true);
        if (isPromise(parse2)) {
          return parse2.then(() => {
            return __classPrivateFieldGet(this, _YargsInstance_usage, "f").help();
          });
        }
      }
      const builderResponse = __classPrivateFieldGet(this, _YargsInstance_command, "f").runDefaultBuilderOn(this);
      if (isPromise(builderResponse)) {
        return builderResponse.then(() => {
          return __classPrivateFieldGet(this, _YargsInstance_usage, "f").help();
        });
      }
    }
    return Promise.resolve(__classPrivateFieldGet(this, _YargsInstance_usage, "f").help());
  }
  getOptions() {
    return __classPrivateFieldGet(this, _YargsInstance_options, "f");
  }
  getStrict() {
    return __classPrivateFieldGet(this, _YargsInstance_strict, "f");
  }
  getStrictCommands() {
    return __classPrivateFieldGet(this, _YargsInstance_strictCommands, "f");
  }
  getStrictOptions() {
    return __classPrivateFieldGet(this, _YargsInstance_strictOptions, "f");
  }
  global(globals, global3) {
    argsert("<string|array> [boolean]", [globals, global3], arguments.length);
    globals = [].concat(globals);
    if (global3 !== false) {
      __classPrivateFieldGet(this, _YargsInstance_options, "f").local = __classPrivateFieldGet(this, _YargsInstance_options, "f").local.filter((l) => globals.indexOf(l) === -1);
    } else {
      globals.forEach((g) => {
        if (!__classPrivateFieldGet(this, _YargsInstance_options, "f").local.includes(g))
          __classPrivateFieldGet(this, _YargsInstance_options, "f").local.push(g);
      });
    }
    return this;
  }
  group(opts, groupName) {
    argsert("<string|array> <string>", [opts, groupName], arguments.length);
    const existing2 = __classPrivateFieldGet(this, _YargsInstance_preservedGroups, "f")[groupName] || __classPrivateFieldGet(this, _YargsInstance_groups, "f")[groupName];
    if (__classPrivateFieldGet(this, _YargsInstance_preservedGroups, "f")[groupName]) {
      delete __classPrivateFieldGet(this, _YargsInstance_preservedGroups, "f")[groupName];
    }
    const seen = {};
    __classPrivateFieldGet(this, _YargsInstance_groups, "f")[groupName] = (existing2 || []).concat(opts).filter((key) => {
      if (seen[key])
        return false;
      return seen[key] = true;
    });
    return this;
  }
  hide(key) {
    argsert("<string>", [key], arguments.length);
    __classPrivateFieldGet(this, _YargsInstance_options, "f").hiddenOptions.push(key);
    return this;
  }
  implies(key, value) {
    argsert("<string|object> [number|string|array]", [key, value], arguments.length);
    __classPrivateFieldGet(this, _YargsInstance_validation, "f").implies(key, value);
    return this;
  }
  locale(locale) {
    argsert("[string]", [locale], arguments.length);
    if (locale === void 0) {
      this[kGuessLocale]();
      return __classPrivateFieldGet(this, _YargsInstance_shim, "f").y18n.getLocale();
    }
    __classPrivateFieldSet(this, _YargsInstance_detectLocale, false, "f");
    __classPrivateFieldGet(this, _YargsInstance_shim, "f").y18n.setLocale(locale);
    return this;
  }
  middleware(callback, applyBeforeValidation, global3) {
    return __classPrivateFieldGet(this, _YargsInstance_globalMiddleware, "f").addMiddleware(callback, !!applyBeforeValidation, global3);
  }
  nargs(key, value) {
    argsert("<string|object|array> [number]", [key, value], arguments.length);
    this[kPopulateParserHintSingleValueDictionary](this.nargs.bind(this), "narg", key, value);
    return this;
  }
  normalize(keys) {
    argsert("<array|string>", [keys], arguments.length);
    this[kPopulateParserHintArray]("normalize", keys);
    return this;
  }
  number(keys) {
    argsert("<array|string>", [keys], arguments.length);
    this[kPopulateParserHintArray]("number", keys);
    this[kTrackManuallySetKeys](keys);
    return this;
  }
  option(key, opt) {
    argsert("<string|object> [object]", [key, opt], arguments.length);
    if (typeof key === "object") {
      Object.keys(key).forEach((k) => {
        this.options(k, key[k]);
      });
    } else {
      if (typeof opt !== "object") {
        opt = {};
      }
      this[kTrackManuallySetKeys](key);
      if (__classPrivateFieldGet(this, _YargsInstance_versionOpt, "f") && (key === "version" || (opt === null || opt === void 0 ? void 0 : opt.alias) === "version")) {
        this[kEmitWarning]([
          '"version" is a reserved word.',
          "Please do one of the following:",
          '- Disable version with `yargs.version(false)` if using "version" as an option',
          "- Use the built-in `yargs.version` method instead (if applicable)",
          "- Use a different option key",
          "https://yargs.js.org/docs/#api-reference-version"
        ].join("\n"), void 0, "versionWarning");
      }
      __classPrivateFieldGet(this, _YargsInstance_options, "f").key[key] = true;
      if (opt.alias)
        this.alias(key, opt.alias);
      const deprecate = opt.deprecate || opt.deprecated;
      if (deprecate) {
        this.deprecateOption(key, deprecate);
      }
      const demand = opt.demand || opt.required || opt.require;
      if (demand) {
        this.demand(key, demand);
      }
      if (opt.demandOption) {
        this.demandOption(key, typeof opt.demandOption === "string" ? opt.demandOption : void 0);
      }
      if (opt.conflicts) {
        this.conflicts(key, opt.conflicts);
      }
      if ("default" in opt) {
        this.default(key, opt.default);
      }
      if (opt.implies !== void 0) {
        this.implies(key, opt.implies);
      }
      if (opt.nargs !== void 0) {
        this.nargs(key, opt.nargs);
      }
      if (opt.config) {
        this.config(key, opt.configParser);
      }
      if (opt.normalize) {
        this.normalize(key);
      }
      if (opt.choices) {
        this.choices(key, opt.choices);
      }
      if (opt.coerce) {
        this.coerce(key, opt.coerce);
      }
      if (opt.group) {
        this.group(key, opt.group);
      }
      if (opt.boolean || opt.type === "boolean") {
        this.boolean(key);
        if (opt.alias)
          this.boolean(opt.alias);
      }
      if (opt.array || opt.type === "array") {
        this.array(key);
        if (opt.alias)
          this.array(opt.alias);
      }
      if (opt.number || opt.type === "number") {
        this.number(key);
        if (opt.alias)
          this.number(opt.alias);
      }
      if (opt.string || opt.type === "string") {
        this.string(key);
        if (opt.alias)
          this.string(opt.alias);
      }
      if (opt.count || opt.type === "count") {
        this.count(key);
      }
      if (typeof opt.global === "boolean") {
        this.global(key, opt.global);
      }
      if (opt.defaultDescription) {
        __classPrivateFieldGet(this, _YargsInstance_options, "f").defaultDescription[key] = opt.defaultDescription;
      }
      if (opt.skipValidation) {
        this.skipValidation(key);
      }
      const desc = opt.describe || opt.description || opt.desc;
      const descriptions = __classPrivateFieldGet(this, _YargsInstance_usage, "f").getDescriptions();
      if (!Object.prototype.hasOwnProperty.call(descriptions, key) || typeof desc === "string") {
        this.describe(key, desc);
      }
      if (opt.hidden) {
        this.hide(key);
      }
      if (opt.requiresArg) {
        this.requiresArg(key);
      }
    }
    return this;
  }
  options(key, opt) {
    return this.option(key, opt);
  }
  parse(args, shortCircuit, _parseFn) {
    argsert("[string|array] [function|boolean|object] [function]", [args, shortCircuit, _parseFn], arguments.length);
    this[kFreeze]();
    if (typeof args === "undefined") {
      args = __classPrivateFieldGet(this, _YargsInstance_processArgs, "f");
    }
    if (typeof shortCircuit === "object") {
      __classPrivateFieldSet(this, _YargsInstance_parseContext, shortCircuit, "f");
      shortCircuit = _parseFn;
    }
    if (typeof shortCircuit === "function") {
      __classPrivateFieldSet(this, _YargsInstance_parseFn, shortCircuit, "f");
      shortCircuit = false;
    }
    if (!shortCircuit)
      __classPrivateFieldSet(this, _YargsInstance_processArgs, args, "f");
    if (__classPrivateFieldGet(this, _YargsInstance_parseFn, "f"))
      __classPrivateFieldSet(this, _YargsInstance_exitProcess, false, "f");
    const parsed = this[kRunYargsParserAndExecuteCommands](args, !!shortCircuit);
    const tmpParsed = this.parsed;
    __classPrivateFieldGet(this, _YargsInstance_completion, "f").setParsed(this.parsed);
    if (isPromise(parsed)) {
      return parsed.then((argv) => {
        if (__classPrivateFieldGet(this, _YargsInstance_parseFn, "f"))
          __classPrivateFieldGet(this, _YargsInstance_parseFn, "f").call(this, __classPrivateFieldGet(this, _YargsInstance_exitError, "f"), argv, __classPrivateFieldGet(this, _YargsInstance_output, "f"));
        return argv;
      }).catch((err) => {
        if (__classPrivateFieldGet(this, _YargsInstance_parseFn, "f")) {
          __classPrivateFieldGet(this, _YargsInstance_parseFn, "f")(err, this.parsed.argv, __classPrivateFieldGet(this, _YargsInstance_output, "f"));
        }
        throw err;
      }).finally(() => {
        this[kUnfreeze]();
        this.parsed = tmpParsed;
      });
    } else {
      if (__classPrivateFieldGet(this, _YargsInstance_parseFn, "f"))
        __classPrivateFieldGet(this, _YargsInstance_parseFn, "f").call(this, __classPrivateFieldGet(this, _YargsInstance_exitError, "f"), parsed, __classPrivateFieldGet(this, _YargsInstance_output, "f"));
      this[kUnfreeze]();
      this.parsed = tmpParsed;
    }
    return parsed;
  }
  parseAsync(args, shortCircuit, _parseFn) {
    const maybePromise = this.parse(args, shortCircuit, _parseFn);
    return !isPromise(maybePromise) ? Promise.resolve(maybePromise) : maybePromise;
  }
  parseSync(args, shortCircuit, _parseFn) {
    const maybePromise = this.parse(args, shortCircuit, _parseFn);
    if (isPromise(maybePromise)) {
      throw new YError(".parseSync() must not be used with asynchronous builders, handlers, or middleware");
    }
    return maybePromise;
  }
  parserConfiguration(config) {
    argsert("<object>", [config], arguments.length);
    __classPrivateFieldSet(this, _YargsInstance_parserConfig, config, "f");
    return this;
  }
  pkgConf(key, rootPath) {
    argsert("<string> [string]", [key, rootPath], arguments.length);
    let conf = null;
    const obj = this[kPkgUp](rootPath || __classPrivateFieldGet(this, _YargsInstance_cwd, "f"));
    if (obj[key] && typeof obj[key] === "object") {
      conf = applyExtends(obj[key], rootPath || __classPrivateFieldGet(this, _YargsInstance_cwd, "f"), this[kGetParserConfiguration]()["deep-merge-config"] || false, __classPrivateFieldGet(this, _YargsInstance_shim, "f"));
      __classPrivateFieldGet(this, _YargsInstance_options, "f").configObjects = (__classPrivateFieldGet(this, _YargsInstance_options, "f").configObjects || []).concat(conf);
    }
    return this;
  }
  positional(key, opts) {
    argsert("<string> <object>", [key, opts], arguments.length);
    const supportedOpts = [
      "default",
      "defaultDescription",
      "implies",
      "normalize",
      "choices",
      "conflicts",
      "coerce",
      "type",
      "describe",
      "desc",
      "description",
      "alias"
    ];
    opts = objFilter(opts, (k, v) => {
      if (k === "type" && !["string", "number", "boolean"].includes(v))
        return false;
      return supportedOpts.includes(k);
    });
    const fullCommand = __classPrivateFieldGet(this, _YargsInstance_context, "f").fullCommands[__classPrivateFieldGet(this, _YargsInstance_context, "f").fullCommands.length - 1];
    const parseOptions = fullCommand ? __classPrivateFieldGet(this, _YargsInstance_command, "f").cmdToParseOptions(fullCommand) : {
      array: [],
      alias: {},
      default: {},
      demand: {}
    };
    objectKeys(parseOptions).forEach((pk) => {
      const parseOption = parseOptions[pk];
      if (Array.isArray(parseOption)) {
        if (parseOption.indexOf(key) !== -1)
          opts[pk] = true;
      } else {
        if (parseOption[key] && !(pk in opts))
          opts[pk] = parseOption[key];
      }
    });
    this.group(key, __classPrivateFieldGet(this, _YargsInstance_usage, "f").getPositionalGroupName());
    return this.option(key, opts);
  }
  recommendCommands(recommend = true) {
    argsert("[boolean]", [recommend], arguments.length);
    __classPrivateFieldSet(this, _YargsInstance_recommendCommands, recommend, "f");
    return this;
  }
  required(keys, max, msg) {
    return this.demand(keys, max, msg);
  }
  require(keys, max, msg) {
    return this.demand(keys, max, msg);
  }
  requiresArg(keys) {
    argsert("<array|string|object> [number]", [keys], arguments.length);
    if (typeof keys === "string" && __classPrivateFieldGet(this, _YargsInstance_options, "f").narg[keys]) {
      return this;
    } else {
      this[kPopulateParserHintSingleValueDictionary](this.requiresArg.bind(this), "narg", keys, NaN);
    }
    return this;
  }
  showCompletionScript($0, cmd) {
    argsert("[string] [string]", [$0, cmd], arguments.length);
    $0 = $0 || this.$0;
    __classPrivateFieldGet(this, _YargsInstance_logger, "f").log(__classPrivateFieldGet(this, _YargsInstance_completion, "f").generateCompletionScript($0, cmd || __classPrivateFieldGet(this, _YargsInstance_completionCommand, "f") || "completion"));
    return this;
  }
  showHelp(level2) {
    argsert("[string|function]", [level2], arguments.length);
    __classPrivateFieldSet(this, _YargsInstance_hasOutput, true, "f");
    if (!__classPrivateFieldGet(this, _YargsInstance_usage, "f").hasCachedHelpMessage()) {
      if (!this.parsed) {
        const parse2 = this[kRunYargsParserAndExecuteCommands](__classPrivateFieldGet(this, _YargsInstance_processArgs, "f"), void 0, void 0, 0, true);
        if (isPromise(parse2)) {
          parse2.then(() => {
            __classPrivateFieldGet(this, _YargsInstance_usage, "f").showHelp(level2);
          });
          return this;
        }
      }
      const builderResponse = __classPrivateFieldGet(this, _YargsInstance_command, "f").runDefaultBuilderOn(this);
      if (isPromise(builderResponse)) {
        builderResponse.then(() => {
          __classPrivateFieldGet(this, _YargsInstance_usage, "f").showHelp(level2);
        });
        return this;
      }
    }
    __classPrivateFieldGet(this, _YargsInstance_usage, "f").showHelp(level2);
    return this;
  }
  scriptName(scriptName) {
    this.customScriptName = true;
    this.$0 = scriptName;
    return this;
  }
  showHelpOnFail(enabled, message) {
    argsert("[boolean|string] [string]", [enabled, message], arguments.length);
    __classPrivateFieldGet(this, _YargsInstance_usage, "f").showHelpOnFail(enabled, message);
    return this;
  }
  showVersion(level2) {
    argsert("[string|function]", [level2], arguments.length);
    __classPrivateFieldGet(this, _YargsInstance_usage, "f").showVersion(level2);
    return this;
  }
  skipValidation(keys) {
    argsert("<array|string>", [keys], arguments.length);
    this[kPopulateParserHintArray]("skipValidation", keys);
    return this;
  }
  strict(enabled) {
    argsert("[boolean]", [enabled], arguments.length);
    __classPrivateFieldSet(this, _YargsInstance_strict, enabled !== false, "f");
    return this;
  }
  strictCommands(enabled) {
    argsert("[boolean]", [enabled], arguments.length);
    __classPrivateFieldSet(this, _YargsInstance_strictCommands, enabled !== false, "f");
    return this;
  }
  strictOptions(enabled) {
    argsert("[boolean]", [enabled], arguments.length);
    __classPrivateFieldSet(this, _YargsInstance_strictOptions, enabled !== false, "f");
    return this;
  }
  string(keys) {
    argsert("<array|string>", [keys], arguments.length);
    this[kPopulateParserHintArray]("string", keys);
    this[kTrackManuallySetKeys](keys);
    return this;
  }
  terminalWidth() {
    argsert([], 0);
    return __classPrivateFieldGet(this, _YargsInstance_shim, "f").process.stdColumns;
  }
  updateLocale(obj) {
    return this.updateStrings(obj);
  }
  updateStrings(obj) {
    argsert("<object>", [obj], arguments.length);
    __classPrivateFieldSet(this, _YargsInstance_detectLocale, false, "f");
    __classPrivateFieldGet(this, _YargsInstance_shim, "f").y18n.updateLocale(obj);
    return this;
  }
  usage(msg, description, builder, handler) {
    argsert("<string|null|undefined> [string|boolean] [function|object] [function]", [msg, description, builder, handler], arguments.length);
    if (description !== void 0) {
      assertNotStrictEqual(msg, null, __classPrivateFieldGet(this, _YargsInstance_shim, "f"));
      if ((msg || "").match(/^\$0( |$)/)) {
        return this.command(msg, description, builder, handler);
      } else {
        throw new YError(".usage() description must start with $0 if being used as alias for .command()");
      }
    } else {
      __classPrivateFieldGet(this, _YargsInstance_usage, "f").usage(msg);
      return this;
    }
  }
  usageConfiguration(config) {
    argsert("<object>", [config], arguments.length);
    __classPrivateFieldSet(this, _YargsInstance_usageConfig, config, "f");
    return this;
  }
  version(opt, msg, ver) {
    const defaultVersionOpt = "version";
    argsert("[boolean|string] [string] [string]", [opt, msg, ver], arguments.length);
    if (__classPrivateFieldGet(this, _YargsInstance_versionOpt, "f")) {
      this[kDeleteFromParserHintObject](__classPrivateFieldGet(this, _YargsInstance_versionOpt, "f"));
      __classPrivateFieldGet(this, _YargsInstance_usage, "f").version(void 0);
      __classPrivateFieldSet(this, _YargsInstance_versionOpt, null, "f");
    }
    if (arguments.length === 0) {
      ver = this[kGuessVersion]();
      opt = defaultVersionOpt;
    } else if (arguments.length === 1) {
      if (opt === false) {
        return this;
      }
      ver = opt;
      opt = defaultVersionOpt;
    } else if (arguments.length === 2) {
      ver = msg;
      msg = void 0;
    }
    __classPrivateFieldSet(this, _YargsInstance_versionOpt, typeof opt === "string" ? opt : defaultVersionOpt, "f");
    msg = msg || __classPrivateFieldGet(this, _YargsInstance_usage, "f").deferY18nLookup("Show version number");
    __classPrivateFieldGet(this, _YargsInstance_usage, "f").version(ver || void 0);
    this.boolean(__classPrivateFieldGet(this, _YargsInstance_versionOpt, "f"));
    this.describe(__classPrivateFieldGet(this, _YargsInstance_versionOpt, "f"), msg);
    return this;
  }
  wrap(cols) {
    argsert("<number|null|undefined>", [cols], arguments.length);
    __classPrivateFieldGet(this, _YargsInstance_usage, "f").wrap(cols);
    return this;
  }
  [(_YargsInstance_command = /* @__PURE__ */ new WeakMap(), _YargsInstance_cwd = /* @__PURE__ */ new WeakMap(), _YargsInstance_context = /* @__PURE__ */ new WeakMap(), _YargsInstance_completion = /* @__PURE__ */ new WeakMap(), _YargsInstance_completionCommand = /* @__PURE__ */ new WeakMap(), _YargsInstance_defaultShowHiddenOpt = /* @__PURE__ */ new WeakMap(), _YargsInstance_exitError = /* @__PURE__ */ new WeakMap(), _YargsInstance_detectLocale = /* @__PURE__ */ new WeakMap(), _YargsInstance_emittedWarnings = /* @__PURE__ */ new WeakMap(), _YargsInstance_exitProcess = /* @__PURE__ */ new WeakMap(), _YargsInstance_frozens = /* @__PURE__ */ new WeakMap(), _YargsInstance_globalMiddleware = /* @__PURE__ */ new WeakMap(), _YargsInstance_groups = /* @__PURE__ */ new WeakMap(), _YargsInstance_hasOutput = /* @__PURE__ */ new WeakMap(), _YargsInstance_helpOpt = /* @__PURE__ */ new WeakMap(), _YargsInstance_isGlobalContext = /* @__PURE__ */ new WeakMap(), _YargsInstance_logger = /* @__PURE__ */ new WeakMap(), _YargsInstance_output = /* @__PURE__ */ new WeakMap(), _YargsInstance_options = /* @__PURE__ */ new WeakMap(), _YargsInstance_parentRequire = /* @__PURE__ */ new WeakMap(), _YargsInstance_parserConfig = /* @__PURE__ */ new WeakMap(), _YargsInstance_parseFn = /* @__PURE__ */ new WeakMap(), _YargsInstance_parseContext = /* @__PURE__ */ new WeakMap(), _YargsInstance_pkgs = /* @__PURE__ */ new WeakMap(), _YargsInstance_preservedGroups = /* @__PURE__ */ new WeakMap(), _YargsInstance_processArgs = /* @__PURE__ */ new WeakMap(), _YargsInstance_recommendCommands = /* @__PURE__ */ new WeakMap(), _YargsInstance_shim = /* @__PURE__ */ new WeakMap(), _YargsInstance_strict = /* @__PURE__ */ new WeakMap(), _YargsInstance_strictCommands = /* @__PURE__ */ new WeakMap(), _YargsInstance_strictOptions = /* @__PURE__ */ new WeakMap(), _YargsInstance_usage = /* @__PURE__ */ new WeakMap(), _YargsInstance_usageConfig = /* @__PURE__ */ new WeakMap(), _YargsInstance_versionOpt = /* @__PURE__ */ new WeakMap(), _YargsInstance_validation = /* @__PURE__ */ new WeakMap(), kCopyDoubleDash)](argv) {
    if (!argv._ || !argv["--"])
      return argv;
    argv._.push.apply(argv._, argv["--"]);
    try {
      delete argv["--"];
    } catch (_err) {
    }
    return argv;
  }
  [kCreateLogger]() {
    return {
      log: (...args) => {
        if (!this[kHasParseCallback]())
          console.log(...args);
        __classPrivateFieldSet(this, _YargsInstance_hasOutput, true, "f");
        if (__classPrivateFieldGet(this, _YargsInstance_output, "f").length)
          __classPrivateFieldSet(this, _YargsInstance_output, __classPrivateFieldGet(this, _YargsInstance_output, "f") + "\n", "f");
        __classPrivateFieldSet(this, _YargsInstance_output, __classPrivateFieldGet(this, _YargsInstance_output, "f") + args.join(" "), "f");
      },
      error: (...args) => {
        if (!this[kHasParseCallback]())
          console.error(...args);
        __classPrivateFieldSet(this, _YargsInstance_hasOutput, true, "f");
        if (__classPrivateFieldGet(this, _YargsInstance_output, "f").length)
          __classPrivateFieldSet(this, _YargsInstance_output, __classPrivateFieldGet(this, _YargsInstance_output, "f") + "\n", "f");
        __classPrivateFieldSet(this, _YargsInstance_output, __classPrivateFieldGet(this, _YargsInstance_output, "f") + args.join(" "), "f");
      }
    };
  }
  [kDeleteFromParserHintObject](optionKey) {
    objectKeys(__classPrivateFieldGet(this, _YargsInstance_options, "f")).forEach((hintKey) => {
      if (/* @__PURE__ */ ((key) => key === "configObjects")(hintKey))
        return;
      const hint = __classPrivateFieldGet(this, _YargsInstance_options, "f")[hintKey];
      if (Array.isArray(hint)) {
        if (hint.includes(optionKey))
          hint.splice(hint.indexOf(optionKey), 1);
      } else if (typeof hint === "object") {
        delete hint[optionKey];
      }
    });
    delete __classPrivateFieldGet(this, _YargsInstance_usage, "f").getDescriptions()[optionKey];
  }
  [kEmitWarning](warning, type, deduplicationId) {
    if (!__classPrivateFieldGet(this, _YargsInstance_emittedWarnings, "f")[deduplicationId]) {
      __classPrivateFieldGet(this, _YargsInstance_shim, "f").process.emitWarning(warning, type);
      __classPrivateFieldGet(this, _YargsInstance_emittedWarnings, "f")[deduplicationId] = true;
    }
  }
  [kFreeze]() {
    __classPrivateFieldGet(this, _YargsInstance_frozens, "f").push({
      options: __classPrivateFieldGet(this, _YargsInstance_options, "f"),
      configObjects: __classPrivateFieldGet(this, _YargsInstance_options, "f").configObjects.slice(0),
      exitProcess: __classPrivateFieldGet(this, _YargsInstance_exitProcess, "f"),
      groups: __classPrivateFieldGet(this, _YargsInstance_groups, "f"),
      strict: __classPrivateFieldGet(this, _YargsInstance_strict, "f"),
      strictCommands: __classPrivateFieldGet(this, _YargsInstance_strictCommands, "f"),
      strictOptions: __classPrivateFieldGet(this, _YargsInstance_strictOptions, "f"),
      completionCommand: __classPrivateFieldGet(this, _YargsInstance_completionCommand, "f"),
      output: __classPrivateFieldGet(this, _YargsInstance_output, "f"),
      exitError: __classPrivateFieldGet(this, _YargsInstance_exitError, "f"),
      hasOutput: __classPrivateFieldGet(this, _YargsInstance_hasOutput, "f"),
      parsed: this.parsed,
      parseFn: __classPrivateFieldGet(this, _YargsInstance_parseFn, "f"),
      parseContext: __classPrivateFieldGet(this, _YargsInstance_parseContext, "f")
    });
    __classPrivateFieldGet(this, _YargsInstance_usage, "f").freeze();
    __classPrivateFieldGet(this, _YargsInstance_validation, "f").freeze();
    __classPrivateFieldGet(this, _YargsInstance_command, "f").freeze();
    __classPrivateFieldGet(this, _YargsInstance_globalMiddleware, "f").freeze();
  }
  [kGetDollarZero]() {
    let $0 = "";
    let default$0;
    if (/\b(node|iojs|electron|bun)(\.exe)?$/.test(__classPrivateFieldGet(this, _YargsInstance_shim, "f").process.argv()[0])) {
      default$0 = __classPrivateFieldGet(this, _YargsInstance_shim, "f").process.argv().slice(1, 2);
    } else {
      default$0 = __classPrivateFieldGet(this, _YargsInstance_shim, "f").process.argv().slice(0, 1);
    }
    $0 = default$0.map((x) => {
      const b = this[kRebase](__classPrivateFieldGet(this, _YargsInstance_cwd, "f"), x);
      return x.match(/^(\/|([a-zA-Z]:)?\\)/) && b.length < x.length ? b : x;
    }).join(" ").trim();
    if (__classPrivateFieldGet(this, _YargsInstance_shim, "f").getEnv("_") && __classPrivateFieldGet(this, _YargsInstance_shim, "f").getProcessArgvBin() === __classPrivateFieldGet(this, _YargsInstance_shim, "f").getEnv("_")) {
      $0 = __classPrivateFieldGet(this, _YargsInstance_shim, "f").getEnv("_").replace(`${__classPrivateFieldGet(this, _YargsInstance_shim, "f").path.dirname(__classPrivateFieldGet(this, _YargsInstance_shim, "f").process.execPath())}/`, "");
    }
    return $0;
  }
  [kGetParserConfiguration]() {
    return __classPrivateFieldGet(this, _YargsInstance_parserConfig, "f");
  }
  [kGetUsageConfiguration]() {
    return __classPrivateFieldGet(this, _YargsInstance_usageConfig, "f");
  }
  [kGuessLocale]() {
    if (!__classPrivateFieldGet(this, _YargsInstance_detectLocale, "f"))
      return;
    const locale = __classPrivateFieldGet(this, _YargsInstance_shim, "f").getEnv("LC_ALL") || __classPrivateFieldGet(this, _YargsInstance_shim, "f").getEnv("LC_MESSAGES") || __classPrivateFieldGet(this, _YargsInstance_shim, "f").getEnv("LANG") || __classPrivateFieldGet(this, _YargsInstance_shim, "f").getEnv("LANGUAGE") || "en_US";
    this.locale(locale.replace(/[.:].*/, ""));
  }
  [kGuessVersion]() {
    const obj = this[kPkgUp]();
    return obj.version || "unknown";
  }
  [kParsePositionalNumbers](argv) {
    const args = argv["--"] ? argv["--"] : argv._;
    for (let i2 = 0, arg; (arg = args[i2]) !== void 0; i2++) {
      if (__classPrivateFieldGet(this, _YargsInstance_shim, "f").Parser.looksLikeNumber(arg) && Number.isSafeInteger(Math.floor(parseFloat(`${arg}`)))) {
        args[i2] = Number(arg);
      }
    }
    return argv;
  }
  [kPkgUp](rootPath) {
    const npath = rootPath || "*";
    if (__classPrivateFieldGet(this, _YargsInstance_pkgs, "f")[npath])
      return __classPrivateFieldGet(this, _YargsInstance_pkgs, "f")[npath];
    let obj = {};
    try {
      let startDir = rootPath || __classPrivateFieldGet(this, _YargsInstance_shim, "f").mainFilename;
      if (__classPrivateFieldGet(this, _YargsInstance_shim, "f").path.extname(startDir)) {
        startDir = __classPrivateFieldGet(this, _YargsInstance_shim, "f").path.dirname(startDir);
      }
      const pkgJsonPath = __classPrivateFieldGet(this, _YargsInstance_shim, "f").findUp(startDir, (dir, names2) => {
        if (names2.includes("package.json")) {
          return "package.json";
        } else {
          return void 0;
        }
      });
      assertNotStrictEqual(pkgJsonPath, void 0, __classPrivateFieldGet(this, _YargsInstance_shim, "f"));
      obj = JSON.parse(__classPrivateFieldGet(this, _YargsInstance_shim, "f").readFileSync(pkgJsonPath, "utf8"));
    } catch (_noop) {
    }
    __classPrivateFieldGet(this, _YargsInstance_pkgs, "f")[npath] = obj || {};
    return __classPrivateFieldGet(this, _YargsInstance_pkgs, "f")[npath];
  }
  [kPopulateParserHintArray](type, keys) {
    keys = [].concat(keys);
    keys.forEach((key) => {
      key = this[kSanitizeKey](key);
      __classPrivateFieldGet(this, _YargsInstance_options, "f")[type].push(key);
    });
  }
  [kPopulateParserHintSingleValueDictionary](builder, type, key, value) {
    this[kPopulateParserHintDictionary](builder, type, key, value, (type2, key2, value2) => {
      __classPrivateFieldGet(this, _YargsInstance_options, "f")[type2][key2] = value2;
    });
  }
  [kPopulateParserHintArrayDictionary](builder, type, key, value) {
    this[kPopulateParserHintDictionary](builder, type, key, value, (type2, key2, value2) => {
      __classPrivateFieldGet(this, _YargsInstance_options, "f")[type2][key2] = (__classPrivateFieldGet(this, _YargsInstance_options, "f")[type2][key2] || []).concat(value2);
    });
  }
  [kPopulateParserHintDictionary](builder, type, key, value, singleKeyHandler) {
    if (Array.isArray(key)) {
      key.forEach((k) => {
        builder(k, value);
      });
    } else if (/* @__PURE__ */ ((key2) => typeof key2 === "object")(key)) {
      for (const k of objectKeys(key)) {
        builder(k, key[k]);
      }
    } else {
      singleKeyHandler(type, this[kSanitizeKey](key), value);
    }
  }
  [kSanitizeKey](key) {
    if (key === "__proto__")
      return "___proto___";
    return key;
  }
  [kSetKey](key, set) {
    this[kPopulateParserHintSingleValueDictionary](this[kSetKey].bind(this), "key", key, set);
    return this;
  }
  [kUnfreeze]() {
    var _a2, _b2, _c2, _d, _e, _f, _g, _h, _j, _k, _l, _m;
    const frozen = __classPrivateFieldGet(this, _YargsInstance_frozens, "f").pop();
    assertNotStrictEqual(frozen, void 0, __classPrivateFieldGet(this, _YargsInstance_shim, "f"));
    let configObjects;
    _a2 = this, _b2 = this, _c2 = this, _d = this, _e = this, _f = this, _g = this, _h = this, _j = this, _k = this, _l = this, _m = this, {
      options: { set value(_o) {
        __classPrivateFieldSet(_a2, _YargsInstance_options, _o, "f");
      } }.value,
      configObjects,
      exitProcess: { set value(_o) {
        __classPrivateFieldSet(_b2, _YargsInstance_exitProcess, _o, "f");
      } }.value,
      groups: { set value(_o) {
        __classPrivateFieldSet(_c2, _YargsInstance_groups, _o, "f");
      } }.value,
      output: { set value(_o) {
        __classPrivateFieldSet(_d, _YargsInstance_output, _o, "f");
      } }.value,
      exitError: { set value(_o) {
        __classPrivateFieldSet(_e, _YargsInstance_exitError, _o, "f");
      } }.value,
      hasOutput: { set value(_o) {
        __classPrivateFieldSet(_f, _YargsInstance_hasOutput, _o, "f");
      } }.value,
      parsed: this.parsed,
      strict: { set value(_o) {
        __classPrivateFieldSet(_g, _YargsInstance_strict, _o, "f");
      } }.value,
      strictCommands: { set value(_o) {
        __classPrivateFieldSet(_h, _YargsInstance_strictCommands, _o, "f");
      } }.value,
      strictOptions: { set value(_o) {
        __classPrivateFieldSet(_j, _YargsInstance_strictOptions, _o, "f");
      } }.value,
      completionCommand: { set value(_o) {
        __classPrivateFieldSet(_k, _YargsInstance_completionCommand, _o, "f");
      } }.value,
      parseFn: { set value(_o) {
        __classPrivateFieldSet(_l, _YargsInstance_parseFn, _o, "f");
      } }.value,
      parseContext: { set value(_o) {
        __classPrivateFieldSet(_m, _YargsInstance_parseContext, _o, "f");
      } }.value
    } = frozen;
    __classPrivateFieldGet(this, _YargsInstance_options, "f").configObjects = configObjects;
    __classPrivateFieldGet(this, _YargsInstance_usage, "f").unfreeze();
    __classPrivateFieldGet(this, _YargsInstance_validation, "f").unfreeze();
    __classPrivateFieldGet(this, _YargsInstance_command, "f").unfreeze();
    __classPrivateFieldGet(this, _YargsInstance_globalMiddleware, "f").unfreeze();
  }
  [kValidateAsync](validation2, argv) {
    return maybeAsyncResult(argv, (result) => {
      validation2(result);
      return result;
    });
  }
  getInternalMethods() {
    return {
      getCommandInstance: this[kGetCommandInstance].bind(this),
      getContext: this[kGetContext].bind(this),
      getHasOutput: this[kGetHasOutput].bind(this),
      getLoggerInstance: this[kGetLoggerInstance].bind(this),
      getParseContext: this[kGetParseContext].bind(this),
      getParserConfiguration: this[kGetParserConfiguration].bind(this),
      getUsageConfiguration: this[kGetUsageConfiguration].bind(this),
      getUsageInstance: this[kGetUsageInstance].bind(this),
      getValidationInstance: this[kGetValidationInstance].bind(this),
      hasParseCallback: this[kHasParseCallback].bind(this),
      isGlobalContext: this[kIsGlobalContext].bind(this),
      postProcess: this[kPostProcess].bind(this),
      reset: this[kReset].bind(this),
      runValidation: this[kRunValidation].bind(this),
      runYargsParserAndExecuteCommands: this[kRunYargsParserAndExecuteCommands].bind(this),
      setHasOutput: this[kSetHasOutput].bind(this)
    };
  }
  [kGetCommandInstance]() {
    return __classPrivateFieldGet(this, _YargsInstance_command, "f");
  }
  [kGetContext]() {
    return __classPrivateFieldGet(this, _YargsInstance_context, "f");
  }
  [kGetHasOutput]() {
    return __classPrivateFieldGet(this, _YargsInstance_hasOutput, "f");
  }
  [kGetLoggerInstance]() {
    return __classPrivateFieldGet(this, _YargsInstance_logger, "f");
  }
  [kGetParseContext]() {
    return __classPrivateFieldGet(this, _YargsInstance_parseContext, "f") || {};
  }
  [kGetUsageInstance]() {
    return __classPrivateFieldGet(this, _YargsInstance_usage, "f");
  }
  [kGetValidationInstance]() {
    return __classPrivateFieldGet(this, _YargsInstance_validation, "f");
  }
  [kHasParseCallback]() {
    return !!__classPrivateFieldGet(this, _YargsInstance_parseFn, "f");
  }
  [kIsGlobalContext]() {
    return __classPrivateFieldGet(this, _YargsInstance_isGlobalContext, "f");
  }
  [kPostProcess](argv, populateDoubleDash, calledFromCommand, runGlobalMiddleware) {
    if (calledFromCommand)
      return argv;
    if (isPromise(argv))
      return argv;
    if (!populateDoubleDash) {
      argv = this[kCopyDoubleDash](argv);
    }
    const parsePositionalNumbers = this[kGetParserConfiguration]()["parse-positional-numbers"] || this[kGetParserConfiguration]()["parse-positional-numbers"] === void 0;
    if (parsePositionalNumbers) {
      argv = this[kParsePositionalNumbers](argv);
    }
    if (runGlobalMiddleware) {
      argv = applyMiddleware(argv, this, __classPrivateFieldGet(this, _YargsInstance_globalMiddleware, "f").getMiddleware(), false);
    }
    return argv;
  }
  [kReset](aliases = {}) {
    __classPrivateFieldSet(this, _YargsInstance_options, __classPrivateFieldGet(this, _YargsInstance_options, "f") || {}, "f");
    const tmpOptions = {};
    tmpOptions.local = __classPrivateFieldGet(this, _YargsInstance_options, "f").local || [];
    tmpOptions.configObjects = __classPrivateFieldGet(this, _YargsInstance_options, "f").configObjects || [];
    const localLookup = {};
    tmpOptions.local.forEach((l) => {
      localLookup[l] = true;
      (aliases[l] || []).forEach((a2) => {
        localLookup[a2] = true;
      });
    });
    Object.assign(__classPrivateFieldGet(this, _YargsInstance_preservedGroups, "f"), Object.keys(__classPrivateFieldGet(this, _YargsInstance_groups, "f")).reduce((acc, groupName) => {
      const keys = __classPrivateFieldGet(this, _YargsInstance_groups, "f")[groupName].filter((key) => !(key in localLookup));
      if (keys.length > 0) {
        acc[groupName] = keys;
      }
      return acc;
    }, {}));
    __classPrivateFieldSet(this, _YargsInstance_groups, {}, "f");
    const arrayOptions = [
      "array",
      "boolean",
      "string",
      "skipValidation",
      "count",
      "normalize",
      "number",
      "hiddenOptions"
    ];
    const objectOptions = [
      "narg",
      "key",
      "alias",
      "default",
      "defaultDescription",
      "config",
      "choices",
      "demandedOptions",
      "demandedCommands",
      "deprecatedOptions"
    ];
    arrayOptions.forEach((k) => {
      tmpOptions[k] = (__classPrivateFieldGet(this, _YargsInstance_options, "f")[k] || []).filter((k2) => !localLookup[k2]);
    });
    objectOptions.forEach((k) => {
      tmpOptions[k] = objFilter(__classPrivateFieldGet(this, _YargsInstance_options, "f")[k], (k2) => !localLookup[k2]);
    });
    tmpOptions.envPrefix = __classPrivateFieldGet(this, _YargsInstance_options, "f").envPrefix;
    __classPrivateFieldSet(this, _YargsInstance_options, tmpOptions, "f");
    __classPrivateFieldSet(this, _YargsInstance_usage, __classPrivateFieldGet(this, _YargsInstance_usage, "f") ? __classPrivateFieldGet(this, _YargsInstance_usage, "f").reset(localLookup) : usage(this, __classPrivateFieldGet(this, _YargsInstance_shim, "f")), "f");
    __classPrivateFieldSet(this, _YargsInstance_validation, __classPrivateFieldGet(this, _YargsInstance_validation, "f") ? __classPrivateFieldGet(this, _YargsInstance_validation, "f").reset(localLookup) : validation(this, __classPrivateFieldGet(this, _YargsInstance_usage, "f"), __classPrivateFieldGet(this, _YargsInstance_shim, "f")), "f");
    __classPrivateFieldSet(this, _YargsInstance_command, __classPrivateFieldGet(this, _YargsInstance_command, "f") ? __classPrivateFieldGet(this, _YargsInstance_command, "f").reset() : command(__classPrivateFieldGet(this, _YargsInstance_usage, "f"), __classPrivateFieldGet(this, _YargsInstance_validation, "f"), __classPrivateFieldGet(this, _YargsInstance_globalMiddleware, "f"), __classPrivateFieldGet(this, _YargsInstance_shim, "f")), "f");
    if (!__classPrivateFieldGet(this, _YargsInstance_completion, "f"))
      __classPrivateFieldSet(this, _YargsInstance_completion, completion(this, __classPrivateFieldGet(this, _YargsInstance_usage, "f"), __classPrivateFieldGet(this, _YargsInstance_command, "f"), __classPrivateFieldGet(this, _YargsInstance_shim, "f")), "f");
    __classPrivateFieldGet(this, _YargsInstance_globalMiddleware, "f").reset();
    __classPrivateFieldSet(this, _YargsInstance_completionCommand, null, "f");
    __classPrivateFieldSet(this, _YargsInstance_output, "", "f");
    __classPrivateFieldSet(this, _YargsInstance_exitError, null, "f");
    __classPrivateFieldSet(this, _YargsInstance_hasOutput, false, "f");
    this.parsed = false;
    return this;
  }
  [kRebase](base, dir) {
    return __classPrivateFieldGet(this, _YargsInstance_shim, "f").path.relative(base, dir);
  }
  [kRunYargsParserAndExecuteCommands](args, shortCircuit, calledFromCommand, commandIndex = 0, helpOnly = false) {
    var _a2, _b2, _c2, _d;
    let skipValidation = !!calledFromCommand || helpOnly;
    args = args || __classPrivateFieldGet(this, _YargsInstance_processArgs, "f");
    __classPrivateFieldGet(this, _YargsInstance_options, "f").__ = __classPrivateFieldGet(this, _YargsInstance_shim, "f").y18n.__;
    __classPrivateFieldGet(this, _YargsInstance_options, "f").configuration = this[kGetParserConfiguration]();
    const populateDoubleDash = !!__classPrivateFieldGet(this, _YargsInstance_options, "f").configuration["populate--"];
    const config = Object.assign({}, __classPrivateFieldGet(this, _YargsInstance_options, "f").configuration, {
      "populate--": true
    });
    const parsed = __classPrivateFieldGet(this, _YargsInstance_shim, "f").Parser.detailed(args, Object.assign({}, __classPrivateFieldGet(this, _YargsInstance_options, "f"), {
      configuration: { "parse-positional-numbers": false, ...config }
    }));
    const argv = Object.assign(parsed.argv, __classPrivateFieldGet(this, _YargsInstance_parseContext, "f"));
    let argvPromise = void 0;
    const aliases = parsed.aliases;
    let helpOptSet = false;
    let versionOptSet = false;
    Object.keys(argv).forEach((key) => {
      if (key === __classPrivateFieldGet(this, _YargsInstance_helpOpt, "f") && argv[key]) {
        helpOptSet = true;
      } else if (key === __classPrivateFieldGet(this, _YargsInstance_versionOpt, "f") && argv[key]) {
        versionOptSet = true;
      }
    });
    argv.$0 = this.$0;
    this.parsed = parsed;
    if (commandIndex === 0) {
      __classPrivateFieldGet(this, _YargsInstance_usage, "f").clearCachedHelpMessage();
    }
    try {
      this[kGuessLocale]();
      if (shortCircuit) {
        return this[kPostProcess](argv, populateDoubleDash, !!calledFromCommand, false);
      }
      if (__classPrivateFieldGet(this, _YargsInstance_helpOpt, "f")) {
        const helpCmds = [__classPrivateFieldGet(this, _YargsInstance_helpOpt, "f")].concat(aliases[__classPrivateFieldGet(this, _YargsInstance_helpOpt, "f")] || []).filter((k) => k.length > 1);
        if (helpCmds.includes("" + argv._[argv._.length - 1])) {
          argv._.pop();
          helpOptSet = true;
        }
      }
      __classPrivateFieldSet(this, _YargsInstance_isGlobalContext, false, "f");
      const handlerKeys = __classPrivateFieldGet(this, _YargsInstance_command, "f").getCommands();
      const requestCompletions = ((_a2 = __classPrivateFieldGet(this, _YargsInstance_completion, "f")) === null || _a2 === void 0 ? void 0 : _a2.completionKey) ? [
        (_b2 = __classPrivateFieldGet(this, _YargsInstance_completion, "f")) === null || _b2 === void 0 ? void 0 : _b2.completionKey,
        ...(_d = this.getAliases()[(_c2 = __classPrivateFieldGet(this, _YargsInstance_completion, "f")) === null || _c2 === void 0 ? void 0 : _c2.completionKey]) !== null && _d !== void 0 ? _d : []
      ].some((key) => Object.prototype.hasOwnProperty.call(argv, key)) : false;
      const skipRecommendation = helpOptSet || requestCompletions || helpOnly;
      if (argv._.length) {
        if (handlerKeys.length) {
          let firstUnknownCommand;
          for (let i2 = commandIndex || 0, cmd; argv._[i2] !== void 0; i2++) {
            cmd = String(argv._[i2]);
            if (handlerKeys.includes(cmd) && cmd !== __classPrivateFieldGet(this, _YargsInstance_completionCommand, "f")) {
              const innerArgv = __classPrivateFieldGet(this, _YargsInstance_command, "f").runCommand(cmd, this, parsed, i2 + 1, helpOnly, helpOptSet || versionOptSet || helpOnly);
              return this[kPostProcess](innerArgv, populateDoubleDash, !!calledFromCommand, false);
            } else if (!firstUnknownCommand && cmd !== __classPrivateFieldGet(this, _YargsInstance_completionCommand, "f")) {
              firstUnknownCommand = cmd;
              break;
            }
          }
          if (!__classPrivateFieldGet(this, _YargsInstance_command, "f").hasDefaultCommand() && __classPrivateFieldGet(this, _YargsInstance_recommendCommands, "f") && firstUnknownCommand && !skipRecommendation) {
            __classPrivateFieldGet(this, _YargsInstance_validation, "f").recommendCommands(firstUnknownCommand, handlerKeys);
          }
        }
        if (__classPrivateFieldGet(this, _YargsInstance_completionCommand, "f") && argv._.includes(__classPrivateFieldGet(this, _YargsInstance_completionCommand, "f")) && !requestCompletions) {
          if (__classPrivateFieldGet(this, _YargsInstance_exitProcess, "f"))
            setBlocking(true);
          this.showCompletionScript();
          this.exit(0);
        }
      }
      if (__classPrivateFieldGet(this, _YargsInstance_command, "f").hasDefaultCommand() && !skipRecommendation) {
        const innerArgv = __classPrivateFieldGet(this, _YargsInstance_command, "f").runCommand(null, this, parsed, 0, helpOnly, helpOptSet || versionOptSet || helpOnly);
        return this[kPostProcess](innerArgv, populateDoubleDash, !!calledFromCommand, false);
      }
      if (requestCompletions) {
        if (__classPrivateFieldGet(this, _YargsInstance_exitProcess, "f"))
          setBlocking(true);
        args = [].concat(args);
        const completionArgs = args.slice(args.indexOf(`--${__classPrivateFieldGet(this, _YargsInstance_completion, "f").completionKey}`) + 1);
        __classPrivateFieldGet(this, _YargsInstance_completion, "f").getCompletion(completionArgs, (err, completions) => {
          if (err)
            throw new YError(err.message);
          (completions || []).forEach((completion2) => {
            __classPrivateFieldGet(this, _YargsInstance_logger, "f").log(completion2);
          });
          this.exit(0);
        });
        return this[kPostProcess](argv, !populateDoubleDash, !!calledFromCommand, false);
      }
      if (!__classPrivateFieldGet(this, _YargsInstance_hasOutput, "f")) {
        if (helpOptSet) {
          if (__classPrivateFieldGet(this, _YargsInstance_exitProcess, "f"))
            setBlocking(true);
          skipValidation = true;
          this.showHelp((message) => {
            __classPrivateFieldGet(this, _YargsInstance_logger, "f").log(message);
            this.exit(0);
          });
        } else if (versionOptSet) {
          if (__classPrivateFieldGet(this, _YargsInstance_exitProcess, "f"))
            setBlocking(true);
          skipValidation = true;
          __classPrivateFieldGet(this, _YargsInstance_usage, "f").showVersion("log");
          this.exit(0);
        }
      }
      if (!skipValidation && __classPrivateFieldGet(this, _YargsInstance_options, "f").skipValidation.length > 0) {
        skipValidation = Object.keys(argv).some((key) => __classPrivateFieldGet(this, _YargsInstance_options, "f").skipValidation.indexOf(key) >= 0 && argv[key] === true);
      }
      if (!skipValidation) {
        if (parsed.error)
          throw new YError(parsed.error.message);
        if (!requestCompletions) {
          const validation2 = this[kRunValidation](aliases, {}, parsed.error);
          if (!calledFromCommand) {
            argvPromise = applyMiddleware(argv, this, __classPrivateFieldGet(this, _YargsInstance_globalMiddleware, "f").getMiddleware(), true);
          }
          argvPromise = this[kValidateAsync](validation2, argvPromise !== null && argvPromise !== void 0 ? argvPromise : argv);
          if (isPromise(argvPromise) && !calledFromCommand) {
            argvPromise = argvPromise.then(() => {
              return applyMiddleware(argv, this, __classPrivateFieldGet(this, _YargsInstance_globalMiddleware, "f").getMiddleware(), false);
            });
          }
        }
      }
    } catch (err) {
      if (err instanceof YError)
        __classPrivateFieldGet(this, _YargsInstance_usage, "f").fail(err.message, err);
      else
        throw err;
    }
    return this[kPostProcess](argvPromise !== null && argvPromise !== void 0 ? argvPromise : argv, populateDoubleDash, !!calledFromCommand, true);
  }
  [kRunValidation](aliases, positionalMap, parseErrors, isDefaultCommand) {
    const demandedOptions = { ...this.getDemandedOptions() };
    return (argv) => {
      if (parseErrors)
        throw new YError(parseErrors.message);
      __classPrivateFieldGet(this, _YargsInstance_validation, "f").nonOptionCount(argv);
      __classPrivateFieldGet(this, _YargsInstance_validation, "f").requiredArguments(argv, demandedOptions);
      let failedStrictCommands = false;
      if (__classPrivateFieldGet(this, _YargsInstance_strictCommands, "f")) {
        failedStrictCommands = __classPrivateFieldGet(this, _YargsInstance_validation, "f").unknownCommands(argv);
      }
      if (__classPrivateFieldGet(this, _YargsInstance_strict, "f") && !failedStrictCommands) {
        __classPrivateFieldGet(this, _YargsInstance_validation, "f").unknownArguments(argv, aliases, positionalMap, !!isDefaultCommand);
      } else if (__classPrivateFieldGet(this, _YargsInstance_strictOptions, "f")) {
        __classPrivateFieldGet(this, _YargsInstance_validation, "f").unknownArguments(argv, aliases, {}, false, false);
      }
      __classPrivateFieldGet(this, _YargsInstance_validation, "f").limitedChoices(argv);
      __classPrivateFieldGet(this, _YargsInstance_validation, "f").implications(argv);
      __classPrivateFieldGet(this, _YargsInstance_validation, "f").conflicting(argv);
    };
  }
  [kSetHasOutput]() {
    __classPrivateFieldSet(this, _YargsInstance_hasOutput, true, "f");
  }
  [kTrackManuallySetKeys](keys) {
    if (typeof keys === "string") {
      __classPrivateFieldGet(this, _YargsInstance_options, "f").key[keys] = true;
    } else {
      for (const k of keys) {
        __classPrivateFieldGet(this, _YargsInstance_options, "f").key[k] = true;
      }
    }
  }
};
function isYargsInstance(y) {
  return !!y && typeof y.getInternalMethods === "function";
}

// node_modules/yargs/index.mjs
var Yargs = YargsFactory(esm_default);
var yargs_default = Yargs;

// lib/report/lint-visible.ts
function visible(text2) {
  return text2.replace(invisible, (character) => {
    const code = character.charCodeAt(0);
    if (code < 32) return String.fromCharCode(9216 + code);
    return code === 127 ? "␡" : "�".repeat(character.length);
  });
}
function visibleWithTabs(text2) {
  return text2.split("	").map(visible).join("	");
}
var invisible = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\u034F\u115F\u1160\u3164\uFFA0]/gu;

// lib/report/failure.ts
function failureText(facts2) {
  switch (facts2.kind) {
    case "file":
      return `cannot ${facts2.action} ${visible(facts2.path)}: ${codeText(facts2.code)}`;
    case "command": {
      const ended = facts2.exitCode === void 0 ? "did not end by itself" : `ended with status ${facts2.exitCode}`;
      const said = facts2.stderr.trim();
      return `${facts2.command} ${ended}${said === "" ? "" : `: ${visible(said)}`}`;
    }
    case "tool-missing":
      return `${facts2.tool} is not installed; on Debian and Ubuntu: apt-get install ${facts2.debianPackage}`;
    case "mistake":
      return `a mistake of this program, before anything was changed: ${visible(facts2.message)}`;
    case "scratch":
      return `cannot make a throw-away network namespace to try the rules in: ${visible(facts2.stderr)}`;
    case "store":
      return `cannot use the state folder ${visible(facts2.path)}: ${facts2.detail || codeText(facts2.code)}`;
  }
}
var codes = {
  ENOENT: "there is no such file",
  EISDIR: "it is a folder",
  EINVAL: "it is no regular file",
  EACCES: "permission denied",
  EPERM: "permission denied",
  ENOSPC: "the disk is full",
  EROFS: "it is on a read-only disk",
  EDQUOT: "the disk quota is used up",
  ENOTDIR: "a part of its path is not a folder"
};
function codeText(code) {
  return codes[code] ?? code;
}

// lib/system/failure.ts
var Failure = class extends Error {
  name = "Failure";
  facts;
  constructor(facts2, options) {
    super(`${facts2.kind} failure: ${JSON.stringify(facts2)}`, options);
    this.facts = facts2;
  }
};

// lib/ruleset/builtin.ts
var builtinChains = {
  raw: ["PREROUTING", "OUTPUT"],
  mangle: ["PREROUTING", "INPUT", "FORWARD", "OUTPUT", "POSTROUTING"],
  nat: ["PREROUTING", "INPUT", "OUTPUT", "POSTROUTING"],
  filter: ["INPUT", "FORWARD", "OUTPUT"],
  security: ["INPUT", "FORWARD", "OUTPUT"]
};
function isBuiltin(table2, chain) {
  return builtinChains[table2]?.includes(chain) ?? false;
}
var verdicts = ["ACCEPT", "DROP", "RETURN", "QUEUE"];

// lib/lint/chains.ts
function declaredChains(table2) {
  const tokens = [...table2.chains.map(({ name }) => name), ...table2.rules.flatMap(madeBy)];
  const chains = /* @__PURE__ */ new Map();
  for (const token of tokens.sort((a2, b) => a2.line - b.line)) {
    if (!chains.has(token.text)) chains.set(token.text, token);
  }
  return chains;
}
function addsRule(rule) {
  const letter = rule.command?.letter;
  return letter === "A" || letter === "I" || letter === "R";
}
function calls(table2) {
  const declared = declaredChains(table2);
  return table2.rules.flatMap((rule) => {
    const { chain, target } = rule;
    if (!addsRule(rule) || chain === void 0 || target === void 0) return [];
    if (!declared.has(target.name) && !isBuiltin(table2.name, target.name)) return [];
    return [{ from: chain.text, to: target.name, rule, target }];
  });
}
function reachableFrom(roots, all3) {
  const next2 = /* @__PURE__ */ new Map();
  for (const { from: from2, to } of all3) {
    const known2 = next2.get(from2);
    if (known2 === void 0) next2.set(from2, [to]);
    else known2.push(to);
  }
  const reached = new Set(roots);
  for (const chain of reached) for (const to of next2.get(chain) ?? []) reached.add(to);
  return reached;
}
function madeBy(rule) {
  const token = rule.command?.letter === "N" ? rule.chain : rule.command?.letter === "E" ? rule.operands[0] : void 0;
  return token === void 0 ? [] : [token];
}

// lib/lint/managed.ts
var managed = {
  docker: /^DOCKER(?:$|-)/u,
  fail2ban: /^(?:f2b|fail2ban)(?:$|-)/u,
  kubernetes: /^KUBE-/u,
  calico: /^cali-/u,
  cilium: /^(?:OLD_)?CILIUM_/u,
  flannel: /^FLANNEL-/u,
  weave: /^WEAVE/u,
  cni: /^CNI-/u,
  podman: /^NETAVARK/u,
  ufw: /^ufw6?-/u,
  firewalld: /^(?:IN_|FWD[IO]?_|FWD_|PRE_|POST_|INPUT_|FORWARD_|OUTPUT_|PREROUTING_|POSTROUTING_)/u,
  libvirt: /^LIBVIRT_/u,
  networkManager: /^nm-/u,
  tailscale: /^ts-/u,
  crowdsec: /^crowdsec/iu,
  sshguard: /^sshguard/u,
  miniupnpd: /^MINIUPNPD/u
};
function isManaged(chain) {
  return Object.values(managed).some((pattern4) => pattern4.test(chain));
}

// lib/lint/fragment.ts
var builtinNames = new Set(Object.values(builtinChains).flat());
function isFragment({ ruleset, loading }, table2) {
  return loading === "unknown" && (isLoadedWithoutFlush(ruleset) || addsOnly(table2));
}
function isLoadedWithoutFlush(ruleset) {
  return ruleset.lines.some(({ kind, text: text2 }) => kind === "comment" && saysNoflush(text2)) || ruleset.tables.some((table2) => addsOnly(table2) && [...declaredChains(table2).keys()].some(isOfUfw));
}
function saysNoflush(comment) {
  return /tables(?:-nft|-legacy)?-restore\b.*\s(?:-n|--noflush)\b/u.test(comment) && !/\b(?:not?|never|without|don't)\b/iu.test(comment);
}
function addsOnly(table2) {
  const declared = [...declaredChains(table2).keys()];
  const filled = table2.rules.flatMap(({ chain }) => chain === void 0 ? [] : [chain.text]);
  if ([...declared, ...filled].some((name) => builtinNames.has(name))) return false;
  return declared.length > 0 || filled.length > 0 && filled.every(isManaged);
}
function isOfUfw(chain) {
  return /^ufw6?-/u.test(chain);
}

// lib/lint/span.ts
function spanOf({ line: line3, column, endLine, endColumn }) {
  return { line: line3, column, endLine, endColumn };
}
function spanOfRule(rule) {
  const first2 = rule.tokens[0];
  const last = rule.tokens.at(-1);
  if (first2 === void 0 || last === void 0) {
    return { line: rule.line, column: 1, endLine: rule.line, endColumn: rule.text.length + 1 };
  }
  return { line: first2.line, column: first2.column, endLine: last.endLine, endColumn: last.endColumn };
}
function relatedAt({ line: line3, column }, message) {
  return { line: line3, column, message };
}

// lib/lint/checks/duplicate-table-section.ts
var duplicateTableSection = {
  name: "duplicate-table-section",
  severity: "error",
  summary: "a table has two sections, and the second one wipes out the first",
  doc: `Without --noflush, iptables-restore empties a table at each "*table" line. With two sections for one table, only the
rules of the last one survive, on both backends, and nothing says so: a rule for SSH in the first section is gone, and a
policy of DROP in the second is live. This is what comes of joining files with cat.`,
  bad: `*filter
:INPUT DROP [0:0]
:FORWARD DROP [0:0]
:OUTPUT ACCEPT [0:0]
-A INPUT -p tcp --dport 22 -j ACCEPT
COMMIT
*filter
:INPUT DROP [0:0]
:FORWARD DROP [0:0]
:OUTPUT ACCEPT [0:0]
-A INPUT -p icmp -j ACCEPT
COMMIT
`,
  good: `*filter
:INPUT DROP [0:0]
:FORWARD DROP [0:0]
:OUTPUT ACCEPT [0:0]
-A INPUT -p tcp --dport 22 -j ACCEPT
-A INPUT -p icmp -j ACCEPT
COMMIT
`,
  run: (subject) => subject.ruleset.tables.flatMap((table2, index) => describe(subject, table2, index))
};
function describe(subject, table2, index) {
  const before2 = subject.ruleset.tables.slice(0, index).findLast(({ name: name2 }) => name2 === table2.name);
  if (before2 === void 0 || isFragment(subject, table2)) return [];
  const message = `"*${table2.name}" occurs again: loading this section throws away what the one of line ${before2.head.line} loaded`;
  const first2 = { line: before2.head.line, column: 1, message: "the section that is thrown away" };
  const help4 = "write one section for each table";
  const { name } = duplicateTableSection;
  return [{ check: name, severity: "error", message, help: help4, related: [first2], ...spanOf(table2.head.name) }];
}

// lib/lint/checks/hostname-match.ts
var resolving = {
  "": ["source", "destination"],
  conntrack: ["ctorigsrc", "ctorigdst", "ctreplsrc", "ctrepldst"],
  policy: ["tunnel-src", "tunnel-dst"],
  ipvs: ["vaddr"],
  srh: ["srh-psid", "srh-nsid", "srh-lsid"],
  TEE: ["gateway"],
  TPROXY: ["on-ip"],
  NETMAP: ["to"],
  SNPT: ["src-pfx", "dst-pfx"],
  DNPT: ["src-pfx", "dst-pfx"]
};
var help = "write the addresses, match an ipset that a timer refreshes (-m set --match-set NAME dst), match the local program (-m owner), or filter by name in a proxy";
var hostnameMatch = {
  name: "hostname-match",
  severity: "error",
  summary: "a host name stands where the kernel wants an address",
  doc: `The kernel matches addresses. A name is resolved once, by the program that loads the rules (also under --test), and
only the addresses of that moment are kept: when the name moves, the rule stays behind. iptables(8) calls it "a really
bad idea". A name with two addresses becomes two rules; negated, it does not load at all. A name that does not resolve
stops the load (10 seconds and more for each name with a resolver that does not answer), and since iptables-restore
commits table by table, the tables before it are then already live. At boot the rules are loaded before the network is
up: the load fails, and the machine runs with no rules at all. iptables-save prints addresses, so the file never equals
the live rules again. An ipset can be refreshed while the rules stay as they are; empty it still loads, but it must be
made before the rules are loaded. "localhost" resolves without DNS, and is only a warning.`,
  bad: `*filter
:INPUT ACCEPT [0:0]
:FORWARD DROP [0:0]
:OUTPUT DROP [0:0]
-A OUTPUT -d imap.example.com -p tcp --dport 993 -j ACCEPT
COMMIT
`,
  good: `*filter
:INPUT ACCEPT [0:0]
:FORWARD DROP [0:0]
:OUTPUT DROP [0:0]
-A OUTPUT -p tcp --dport 993 -m set --match-set mail-servers dst -j ACCEPT
COMMIT
`,
  run: ({ ruleset }) => ruleset.tables.flatMap((table2, index) => table2.rules.flatMap((rule) => ofRule(table2, rule, index === 0)))
};
function ofRule(table2, rule, inFirstTable) {
  const options = [
    ...rule.options.filter(({ name }) => resolves("", name)),
    ...rule.matches.flatMap((match) => match.options.filter(({ name }) => resolves(match.name, name))),
    ...(rule.target?.options ?? []).filter(({ name }) => resolves(rule.target?.name ?? "", name))
  ];
  return options.flatMap(
    (option2) => option2.values.flatMap(items).flatMap(({ text: text2, span }) => {
      const name = hostOf(text2);
      if (name === void 0) return [];
      const message = sentences(name, consequences(table2, rule, option2, inFirstTable));
      return [{ check: hostnameMatch.name, severity: severityOf(name), message, help, ...span }];
    })
  );
}
function resolves(extension, option2) {
  return Object.hasOwn(resolving, extension) && (resolving[extension] ?? []).includes(option2);
}
function items(token) {
  if (token.raw !== token.text) return token.text.split(",").map((text2) => ({ text: text2, span: spanOf(token) }));
  let column = token.column;
  return token.text.split(",").map((text2) => {
    const span = { line: token.line, column, endLine: token.endLine, endColumn: column + text2.length };
    column += text2.length + 1;
    return { text: text2, span };
  });
}
function hostOf(text2) {
  const [host = ""] = text2.split("/", 1);
  if (!/^[\p{L}\p{N}_][\p{L}\p{N}_.-]*$/u.test(host) || /^__.*__$/u.test(host)) return void 0;
  if (/^0x[0-9a-f.x]*$/iu.test(host)) return void 0;
  const numeric = /^[\d.]+$/u.test(host) && host.split(".").length <= 4;
  return numeric && host.split(".").every((part) => Number(part) <= 255) ? void 0 : host;
}
function severityOf(name) {
  return /^(?:localhost|ip6-localhost|ip6-loopback)(?:\.localdomain)?$/iu.test(name) ? "warning" : "error";
}
function sentences(name, consequence) {
  const what = /^[\d.]+$/u.test(name) ? "is no address, so it is looked up as a host name" : "is a host name";
  return `"${name}" ${what}: it is resolved once, when the rules are loaded, and only the addresses of that moment are kept${consequence}`;
}
function consequences(table2, rule, option2, inFirstTable) {
  const parts = [
    ...option2.negation === void 0 ? [] : ["negated, it does not load once the name has two addresses"],
    ...option2.name.startsWith("ct") ? ["with two addresses the load fails, and no line number is given"] : [],
    ...["ACCEPT", "RETURN"].includes(rule.target?.name ?? "") ? ["whoever has such an address later is let through"] : [],
    ...inFirstTable ? [] : [`when it does not resolve, the tables before "${table2.name}" are already live`]
  ];
  return parts.map((part) => `; ${part}`).join("");
}

// lib/lint/checks/missing-chain-policy.ts
var outcome = "nft resets it to ACCEPT, legacy keeps the policy that is live";
var missingChainPolicy = {
  name: "missing-chain-policy",
  severity: "error",
  summary: "the file does not say the policy of a built-in chain",
  doc: `A file that leaves out ":INPUT …", or writes ":INPUT -", means opposite things on the two backends. nft makes the chain
anew with the policy ACCEPT: the machine is open. Legacy flushes the rules and keeps the live policy: with a live DROP
that is a lockout. In filter all three chains must be there, and their absence is an error. In the other tables
it is a warning, and only for a chain that the file puts rules into (or gives "-"); INPUT of nat, which old versions of
iptables-save did not print, is exempt. A line "-P CHAIN POLICY" in the table counts. Files without any built-in chain are
taken for pieces that are loaded with --noflush, and are not reported.`,
  bad: `*filter
:INPUT DROP [0:0]
-A INPUT -p tcp --dport 22 -j ACCEPT
COMMIT
`,
  good: `*filter
:INPUT DROP [0:0]
:FORWARD DROP [0:0]
:OUTPUT ACCEPT [0:0]
-A INPUT -p tcp --dport 22 -j ACCEPT
COMMIT
`,
  run: (subject) => subject.ruleset.tables.filter((table2) => !isFragment(subject, table2)).flatMap(ofTable)
};
function ofTable(table2) {
  const set = new Set(
    table2.rules.flatMap(({ command: command3, chain }) => command3?.letter === "P" && chain ? [chain.text] : [])
  );
  const open3 = (builtinChains[table2.name] ?? []).filter(
    (chain) => !set.has(chain) && !(table2.name === "nat" && chain === "INPUT")
  );
  const declared = new Map(table2.chains.map((chain) => [chain.name.text, chain]));
  const dashed = open3.flatMap((chain) => {
    const policy = declared.get(chain)?.policy;
    return policy?.text === "-" ? [withoutPolicy(table2, chain, policy)] : [];
  });
  const absent = open3.filter((chain) => !declared.has(chain) && (table2.name === "filter" || isFilled(table2, chain)));
  return absent.length === 0 ? dashed : [...dashed, describe2(table2, absent)];
}
function isFilled(table2, name) {
  return table2.rules.some((rule) => addsRule(rule) && rule.chain?.text === name);
}
function withoutPolicy(table2, chain, policy) {
  const message = `"-" leaves the policy of the built-in chain "${chain}" open: ${outcome}`;
  return {
    check: missingChainPolicy.name,
    severity: severityIn(table2),
    message,
    help: "write ACCEPT or DROP",
    ...spanOf(policy)
  };
}
function describe2(table2, absent) {
  const names2 = absent.map((chain) => `":${chain}"`).join(" and ");
  const message = `the table "${table2.name}" does not declare ${names2}, so the policy is left open: ${outcome}`;
  const help4 = `add ${absent.map((chain) => `":${chain} ACCEPT [0:0]"`).join(", ")}, or DROP where that is meant`;
  return { check: missingChainPolicy.name, severity: severityIn(table2), message, help: help4, ...spanOf(table2.head.name) };
}
function severityIn(table2) {
  return table2.name === "filter" ? "error" : "warning";
}

// lib/lint/checks/missing-commit.ts
var missingCommit = {
  name: "missing-commit",
  severity: "error",
  summary: "a table is not closed by a line COMMIT",
  doc: `Nothing of a table becomes live before its COMMIT line. Without one at the end of the file, iptables-restore fails
("COMMIT expected at line N"), and the tables before it are already live by then. A second "*table" before the COMMIT
of the first, "commit" in small letters, or blanks around it make a load fail as well.`,
  bad: `*filter
:INPUT DROP [0:0]
:FORWARD ACCEPT [0:0]
:OUTPUT ACCEPT [0:0]
-A INPUT -p tcp --dport 22 -j ACCEPT
`,
  good: `*filter
:INPUT DROP [0:0]
:FORWARD ACCEPT [0:0]
:OUTPUT ACCEPT [0:0]
-A INPUT -p tcp --dport 22 -j ACCEPT
COMMIT
`,
  run: ({ syntax: syntax2 }) => syntax2.filter(({ check }) => check === missingCommit.name)
};

// lib/ruleset/number.ts
function readUnsigned(text2, maximum) {
  const value = readInteger(text2);
  return value === void 0 || value > maximum ? void 0 : value;
}
function readInteger(text2) {
  if (text2.length > 24) return void 0;
  if (/^(?:0|[1-9]\d*)$/u.test(text2) || /^0[xX][\da-fA-F]+$/u.test(text2)) return BigInt(text2);
  return /^0[0-7]+$/u.test(text2) ? BigInt(`0o${text2}`) : void 0;
}

// lib/ruleset/protocol.ts
var names = /* @__PURE__ */ new Map([
  [6, "tcp"],
  [132, "sctp"],
  [17, "udp"],
  [136, "udplite"],
  [1, "icmp"],
  [58, "ipv6-icmp"],
  [50, "esp"],
  [51, "ah"],
  [135, "mobility-header"],
  [33, "dccp"],
  [108, "ipcomp"],
  [2, "igmp"],
  [3, "ggp"],
  [4, "ipencap"],
  [5, "st"],
  [8, "egp"],
  [9, "igp"],
  [12, "pup"],
  [20, "hmp"],
  [22, "xns-idp"],
  [27, "rdp"],
  [29, "iso-tp4"],
  [36, "xtp"],
  [37, "ddp"],
  [38, "idpr-cmtp"],
  [41, "ipv6"],
  [43, "ipv6-route"],
  [44, "ipv6-frag"],
  [45, "idrp"],
  [46, "rsvp"],
  [47, "gre"],
  [57, "skip"],
  [59, "ipv6-nonxt"],
  [60, "ipv6-opts"],
  [73, "rspf"],
  [81, "vmtp"],
  [88, "eigrp"],
  [89, "ospf"],
  [93, "ax.25"],
  [94, "ipip"],
  [97, "etherip"],
  [98, "encap"],
  [103, "pim"],
  [112, "vrrp"],
  [115, "l2tp"],
  [124, "isis"],
  [133, "fc"],
  [137, "mpls-in-ip"],
  [138, "manet"],
  [139, "hip"],
  [140, "shim6"],
  [141, "wesp"],
  [142, "rohc"]
]);
var numbers = new Map([
  ...[...names].map(([number3, name]) => [name, number3]),
  ["icmpv6", 58],
  ["ipv6-mh", 135],
  ["mh", 135],
  ["all", 0],
  ["ip", 0],
  ["hopopt", 0],
  ["ipv4", 4],
  ["ospfigp", 89]
]);
var implied = /* @__PURE__ */ new Map([
  [6, "tcp"],
  [17, "udp"],
  [132, "sctp"],
  [33, "dccp"],
  [1, "icmp"],
  [58, "icmp6"],
  [50, "esp"],
  [51, "ah"],
  [108, "ipcomp"],
  [135, "mh"]
]);
function protocolNumber(text2) {
  const known2 = numbers.get(text2.toLowerCase());
  if (known2 !== void 0) return known2;
  const number3 = readUnsigned(text2, 255n);
  return number3 === void 0 ? void 0 : Number(number3);
}
function protocolName(text2) {
  const number3 = protocolNumber(text2);
  if (number3 === void 0) return void 0;
  return number3 === 0 ? "all" : names.get(number3) ?? String(number3);
}
function protocolMatch(text2) {
  const number3 = protocolNumber(text2);
  return number3 === void 0 ? void 0 : implied.get(number3);
}

// lib/lint/protocol.ts
function guaranteedProtocol(table2, rule) {
  const own = ownProtocol(rule);
  if (own !== void 0) return { protocol: own, by: [rule] };
  return rule.chain === void 0 ? void 0 : ofChain(table2, calls(table2), rule.chain.text, /* @__PURE__ */ new Set());
}
function ofChain(table2, all3, chain, seen) {
  if (isBuiltin(table2.name, chain) || seen.has(chain)) return void 0;
  const inherited = all3.filter(({ to }) => to === chain).map(({ rule, from: from2 }) => {
    const own = ownProtocol(rule);
    return own === void 0 ? ofChain(table2, all3, from2, /* @__PURE__ */ new Set([...seen, chain])) : { protocol: own, by: [rule] };
  });
  const first2 = inherited[0];
  if (first2 === void 0 || inherited.some((each) => each?.protocol !== first2.protocol)) return void 0;
  return { protocol: first2.protocol, by: [...new Set(inherited.flatMap((each) => each?.by ?? []))] };
}
function ownProtocol(rule) {
  const option2 = rule.options.find(({ name: name2 }) => name2 === "protocol");
  const value = option2?.negation === void 0 ? option2?.values[0]?.text : void 0;
  const name = value === void 0 ? void 0 : protocolName(value) ?? value;
  return name === "all" ? void 0 : name;
}

// lib/lint/checks/nat-string-match.ts
var help2 = "choose by name in a proxy (HAProxy and nginx read the Host header and the SNI), and send connections to it by port or owner";
var first = "the nat table is asked only for the packet that creates a connection";
var natStringMatch = {
  name: "nat-string-match",
  severity: "error",
  summary: "a string match stands in the nat table, which sees only the first packet of a connection",
  doc: `The nat table is consulted only for the packet that creates a connection; every later packet follows the verdict of the
first. For TCP that is the SYN, which carries no payload, so the rule cannot match ordinary TCP traffic: of 18 payload
packets that a string match saw in mangle, the same match in nat saw none. It can match a TCP Fast Open SYN (which
carries data), a connection that is picked up in mid-stream (after conntrack -F, say), and bytes of the IP or TCP
header, for the search begins at the IP header. Of UDP and ICMP it sees the first datagram only; a rule that means just
that (the name in a DNS query) is right, and the warning can be lived with. The protocol is the rule's own -p, or the
one that every jump to its chain asks for.`,
  bad: `*nat
:PREROUTING ACCEPT [0:0]
:INPUT ACCEPT [0:0]
:OUTPUT ACCEPT [0:0]
:POSTROUTING ACCEPT [0:0]
-A PREROUTING -p tcp --dport 80 -m string --algo bm --string "Host: shop.example" -j DNAT --to-destination 10.0.0.2
COMMIT
`,
  good: `*nat
:PREROUTING ACCEPT [0:0]
:INPUT ACCEPT [0:0]
:OUTPUT ACCEPT [0:0]
:POSTROUTING ACCEPT [0:0]
-A PREROUTING -p tcp --dport 80 -j REDIRECT --to-ports 8080
COMMIT
`,
  run: ({ ruleset }) => ruleset.tables.filter(({ name }) => name === "nat").flatMap((table2) => table2.rules.flatMap((rule) => ofRule2(table2, rule)))
};
function ofRule2(table2, rule) {
  return rule.matches.flatMap((match) => {
    if (match.name !== "string" || match.token === void 0) return [];
    const guarantee = guaranteedProtocol(table2, rule);
    const severity = guarantee?.protocol === "tcp" ? "error" : "warning";
    const related = (guarantee?.by ?? []).filter((by) => by !== rule).map((by) => relatedAt(spanOfRule(by), `this jump lets only ${guarantee?.protocol ?? ""} come here`));
    const base = { check: natStringMatch.name, severity, message: messageFor(match, guarantee), help: help2 };
    return [{ ...base, ...spanOf(match.token), ...related.length === 0 ? {} : { related } }];
  });
}
function messageFor(match, guarantee) {
  const protocol = guarantee?.protocol ?? "";
  switch (protocol) {
    case "tcp":
      return `${first}: a TCP SYN, which carries no payload, so ${outcome2(match)} (exceptions: a Fast Open SYN, a connection picked up in mid-stream, bytes of the IP and TCP headers)`;
    case "udp":
    case "icmp":
    case "ipv6-icmp":
      return `${first}: "string" is compared with the first ${protocol} datagram only, and all later ones follow its verdict`;
    default:
      return `${first}: a TCP SYN carries no payload, so ${outcome2(match)}; of UDP and ICMP only the first datagram is compared`;
  }
}
function outcome2(match) {
  const negated = match.options.some(({ name, negation: negation2 }) => name.endsWith("string") && negation2 !== void 0);
  return negated ? '"! --string" is true for every connection' : '"string" cannot match ordinary TCP traffic';
}

// lib/lint/checks/not-rules-save.ts
var help3 = 'lint the text that iptables-save prints: "*table", chain lines, rules, "COMMIT"';
var notRulesSave = {
  name: "not-rules-save",
  severity: "error",
  summary: "the file, or a line of it, is not in the format of iptables-save",
  doc: `iptables-restore reads what iptables-save prints: a line "*table", chain lines ":NAME POLICY [0:0]", rules "-A …", and
"COMMIT". It knows no "iptables" before a rule, no variables, no line continuation; "#" begins a comment only in the
first column. An empty file loads with status 0 and changes nothing, which looks like a success. CRLF line ends and a byte
order mark become part of words and break the load. A shell script must be run (where it can do no harm, such as in a
network namespace of its own), and then saved with iptables-save.`,
  bad: `iptables -P INPUT DROP
iptables -A INPUT -p tcp --dport 22 -j ACCEPT
`,
  good: `*filter
:INPUT DROP [0:0]
:FORWARD ACCEPT [0:0]
:OUTPUT ACCEPT [0:0]
-A INPUT -p tcp --dport 22 -j ACCEPT
COMMIT
`,
  run: ({ ruleset, syntax: syntax2 }) => {
    const found = syntax2.filter(({ check }) => check === notRulesSave.name);
    const told = found.map((each) => ({ ...each, help: each.help ?? help3 }));
    return ruleset.tables.length === 0 ? told.slice(0, 1).map((each) => ofWholeFile(each, told.length - 1)) : told;
  }
};
function ofWholeFile(first2, more) {
  if (more === 0) return first2;
  const others = `${more} more ${more === 1 ? "line" : "lines"} like it`;
  return { ...first2, message: `${first2.message}; the file names no table at all, and has ${others}` };
}

// lib/lint/nearest.ts
function nearest(name, candidates) {
  let best;
  for (const candidate of candidates) {
    const found = candidate.toLowerCase() === name.toLowerCase() ? 0 : distance(name, candidate);
    if (found <= Math.max(1, Math.floor(name.length / 4)) && (best === void 0 || found < best.distance)) {
      best = { name: candidate, distance: found };
    }
  }
  return best?.name;
}
function distance(from2, to) {
  let previous = Array.from({ length: to.length + 1 }, (_, index) => index);
  for (let row = 1; row <= from2.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= to.length; column += 1) {
      const replaced = (previous[column - 1] ?? 0) + (from2[row - 1] === to[column - 1] ? 0 : 1);
      current.push(Math.min(replaced, (previous[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1));
    }
    previous = current;
  }
  return previous[to.length] ?? 0;
}

// lib/lint/checks/policy-on-user-chain.ts
var policyOnUserChain = {
  name: "policy-on-user-chain",
  severity: "error",
  summary: "a chain that is not built into this table is given a policy",
  doc: `Only the built-in chains of a table have a policy. Given one for any other name, legacy aborts ("Bad built-in chain
name"); nft creates a user chain and ignores the policy. The usual cause is a built-in chain of another table, or
in the wrong case: ":PREROUTING DROP" in filter makes a user chain that no packet ever meets, and a DROP in it had 0
hits.`,
  bad: `*filter
:INPUT ACCEPT [0:0]
:FORWARD ACCEPT [0:0]
:OUTPUT ACCEPT [0:0]
:guests DROP [0:0]
-A INPUT -s 192.0.2.0/24 -j guests
-A guests -p tcp --dport 22 -j ACCEPT
COMMIT
`,
  good: `*filter
:INPUT ACCEPT [0:0]
:FORWARD ACCEPT [0:0]
:OUTPUT ACCEPT [0:0]
:guests - [0:0]
-A INPUT -s 192.0.2.0/24 -j guests
-A guests -p tcp --dport 22 -j ACCEPT
-A guests -j DROP
COMMIT
`,
  run: ({ ruleset }) => ruleset.tables.filter(({ name }) => Object.hasOwn(builtinChains, name)).flatMap(ofTable2)
};
function ofTable2(table2) {
  const declared = table2.chains.flatMap(
    ({ name, policy }) => policy === void 0 || policy.text === "-" || isBuiltin(table2.name, name.text) ? [] : [describe3(table2, name, policy, ": nft ignores it, legacy aborts")]
  );
  const commanded = table2.rules.flatMap(
    ({ command: command3, chain, operands: [policy] }) => command3?.letter !== "P" || chain === void 0 || isBuiltin(table2.name, chain.text) || policy === void 0 ? [] : [describe3(table2, chain, policy, ": the load fails")]
  );
  return [...declared, ...commanded];
}
function describe3(table2, chain, policy, outcome3) {
  const name = chain.text;
  const base = { check: policyOnUserChain.name, severity: "error" };
  const message = `"${name}" is not built into the table "${table2.name}" and can have no policy "${policy.text}"${outcome3}`;
  const tables = Object.keys(builtinChains).filter((each) => isBuiltin(each, name));
  if (tables.length > 0) {
    const help5 = `did you mean the table ${tables.map((each) => `"${each}"`).join(" or ")}? here no packet comes to the chain`;
    return { ...base, ...spanOf(chain), message, help: help5 };
  }
  const meant2 = (builtinChains[table2.name] ?? []).find((each) => each === nearest(name, [each]));
  if (meant2 !== void 0) return { ...base, ...spanOf(chain), message, help: `did you mean "${meant2}"?` };
  const help4 = `write ":${name} - [0:0]", and end the chain with a rule "-A ${name} -j ${policy.text}"`;
  return { ...base, ...spanOf(policy), message, help: help4 };
}

// lib/lint/checks/string-on-syn.ts
var stringOnSyn = {
  name: "string-on-syn",
  severity: "error",
  summary: "a string match is combined with a test that only the first packet of a TCP connection passes",
  doc: `The first packet of a TCP connection, the SYN, carries no data; the name, path or header that a string match looks for
comes later, in a packet that is ESTABLISHED. A rule that asks for both --syn (or --tcp-flags with SYN set, or
--ctstate NEW for TCP) and a string had no hits when measured. The exceptions are a TCP Fast Open SYN, bytes of the IP
and TCP headers, and, with --ctstate NEW, a connection picked up in mid-stream. A string match on a UDP datagram that is
NEW is a different thing, and not reported. In the nat table the check nat-string-match speaks instead.`,
  bad: `*filter
:INPUT ACCEPT [0:0]
:FORWARD ACCEPT [0:0]
:OUTPUT ACCEPT [0:0]
-A FORWARD -p tcp --dport 80 -m conntrack --ctstate NEW -m string --algo kmp --string "Host: shop.example" -j DROP
COMMIT
`,
  good: `*filter
:INPUT ACCEPT [0:0]
:FORWARD ACCEPT [0:0]
:OUTPUT ACCEPT [0:0]
-A FORWARD -p tcp --dport 80 -m string --algo kmp --string "Host: shop.example" -j REJECT --reject-with tcp-reset
COMMIT
`,
  run: ({ ruleset }) => ruleset.tables.filter(({ name }) => name !== "nat").flatMap((table2) => table2.rules.flatMap((rule) => ofRule3(table2, rule)))
};
function ofRule3(table2, rule) {
  const payload = rule.matches.find(({ name }) => name === "string");
  const only = onlySyn(table2, rule);
  if (payload?.token === void 0 || only === void 0) return [];
  const negated = payload.options.some(({ name, negation: negation2 }) => name.endsWith("string") && negation2 !== void 0);
  const outcome3 = negated ? '"! --string" is true for all of them' : '"string" cannot match ordinary TCP traffic';
  const message = `"${only.token.text}" lets only the first packet of a TCP connection pass, which carries no payload, so ${outcome3}`;
  const help4 = "leave one of the two out: the string comes in a later packet, which is ESTABLISHED";
  return [{ check: stringOnSyn.name, severity: "error", message, help: help4, ...spanOf(payload.token) }];
}
function onlySyn(table2, rule) {
  const options = rule.matches.flatMap((match) => match.options.map((option2) => ({ match: match.name, option: option2 })));
  return options.find(({ match, option: option2 }) => {
    if (option2.negation !== void 0) return false;
    if (option2.name === "syn" || option2.name === "tcp-flags") return option2.name === "syn" || forcesSyn(option2);
    const state2 = match === "conntrack" && option2.name === "ctstate" || match === "state" && option2.name === "state";
    return state2 && option2.values[0]?.text.toUpperCase() === "NEW" && guaranteedProtocol(table2, rule)?.protocol === "tcp";
  })?.option;
}
function forcesSyn({ values }) {
  const [mask = [], set = []] = values.map(({ text: text2 }) => text2.toUpperCase().split(","));
  const looksAt = (flag3) => mask.includes(flag3) || mask.includes("ALL");
  return looksAt("SYN") && looksAt("ACK") && set.includes("SYN") && !set.includes("ACK");
}

// lib/lint/checks/syntax.ts
var syntax = {
  name: "syntax",
  severity: "error",
  summary: "a line cannot be read as iptables-restore would read it",
  doc: `Every line in a table is a chain line or a whole iptables command line: one command (-A CHAIN, rarely another), options
with their values, "!" as a word of its own before the option it negates. A quote that is never closed swallows the
rest of its line, the target with it, without an error; words that belong to no option stop the load. What only an
extension could judge is not judged here: unknown options are carried word for word.`,
  bad: `*filter
:INPUT DROP [0:0]
:FORWARD ACCEPT [0:0]
:OUTPUT ACCEPT [0:0]
-A INPUT -s ! 10.0.0.0/8 -j DROP
COMMIT
`,
  good: `*filter
:INPUT DROP [0:0]
:FORWARD ACCEPT [0:0]
:OUTPUT ACCEPT [0:0]
-A INPUT ! -s 10.0.0.0/8 -j DROP
COMMIT
`,
  run: (subject) => subject.syntax.filter(({ check }) => check === syntax.name)
};

// lib/lint/checks/undeclared-chain.ts
var needing = /* @__PURE__ */ new Set(["A", "I", "D", "R", "C", "F", "Z", "X", "E"]);
var undeclaredChain = {
  name: "undeclared-chain",
  severity: "error",
  summary: "a rule is added to a chain that the table does not have",
  doc: `Rules can be added to the built-in chains of the table, and to chains that a line ":NAME - [0:0]" above them declares.
For any other, iptables-restore stops: "No chain/target/match by that name". Names are case-sensitive, and each
table has built-in chains of its own: PREROUTING is unknown in filter. Only the first rule of each such chain is
reported. A file without any built-in chain that declares chains of its own, or fills those of Docker, ufw and the
like, is taken for a piece that is loaded with --noflush, and is not reported.`,
  bad: `*filter
:INPUT DROP [0:0]
:FORWARD ACCEPT [0:0]
:OUTPUT ACCEPT [0:0]
-A INPUT -p tcp --dport 22 -j ACCEPT
-A Input -p tcp --dport 80 -j ACCEPT
COMMIT
`,
  good: `*filter
:INPUT DROP [0:0]
:FORWARD ACCEPT [0:0]
:OUTPUT ACCEPT [0:0]
-A INPUT -p tcp --dport 22 -j ACCEPT
-A INPUT -p tcp --dport 80 -j ACCEPT
COMMIT
`,
  run: (subject) => subject.ruleset.tables.filter((table2) => !isFragment(subject, table2)).flatMap(ofTable3)
};
function ofTable3(table2) {
  const declared = declaredChains(table2);
  const first2 = /* @__PURE__ */ new Map();
  for (const { command: command3, chain, line: line3 } of table2.rules) {
    if (command3 === void 0 || chain === void 0 || !needing.has(command3.letter) || isBuiltin(table2.name, chain.text))
      continue;
    const declaration = declared.get(chain.text);
    if ((declaration === void 0 || declaration.line > line3) && !first2.has(chain.text)) first2.set(chain.text, chain);
  }
  return [...first2.values()].map((token) => describe4(table2, token, declared));
}
function describe4(table2, token, declared) {
  const base = { check: undeclaredChain.name, severity: "error", ...spanOf(token) };
  const name = token.text;
  const below = declared.get(name);
  if (below !== void 0) {
    const message2 = `the chain "${name}" is declared only below, in line ${below.line}`;
    return { ...base, message: message2, help: 'move the declaration up, to the other ":" lines' };
  }
  const message = `the table "${table2.name}" has no chain "${name}"`;
  const tables = Object.keys(builtinChains).filter((each) => isBuiltin(each, name));
  if (tables.length > 0) return { ...base, message, help: `it is a built-in chain of ${tables.join(", ")}` };
  const meant2 = nearest(name, [...builtinChains[table2.name] ?? [], ...declared.keys()]);
  const declare2 = `declare it above the rules: ":${name} - [0:0]"`;
  return { ...base, message, help: meant2 === void 0 ? declare2 : `did you mean "${meant2}"? else ${declare2}` };
}

// lib/lint/targets.ts
var inTree = "AUDIT CHECKSUM CLASSIFY CLUSTERIP CONNMARK CONNSECMARK CT DNAT DNPT DSCP ECN HL HMARK IDLETIMER LED LOG MARK MASQUERADE NETMAP NFLOG NFQUEUE NOTRACK RATEEST REDIRECT REJECT SECMARK SET SNAT SNPT SYNPROXY TCPMSS TCPOPTSTRIP TEE TOS TPROXY TRACE TTL ULOG CONTINUE";
var outOfTree = "ACCOUNT ASN BALANCE CHAOS DELUDE DHCPMAC DNETMAP ECHO FLOWOFFLOAD FTOS FULLCONENAT IMQ IPMARK IPV4OPTSSTRIP LOGMARK MIRROR NATTYPE NDPI NETFLOW PROTO RAWDNAT RAWSNAT ROUTE RTPENGINE SAME STEAL SYSRQ TARPIT XOR";
var knownTargets = /* @__PURE__ */ new Set([...verdicts, ...inTree.split(" "), ...outOfTree.split(" ")]);

// lib/lint/checks/undefined-chain.ts
var undefinedChain = {
  name: "undefined-chain",
  severity: "error",
  summary: "a rule jumps to a chain that the table does not have",
  doc: `A name after -j or -g must be a target or a chain that was declared in the same table, above the rule: a line
":NAME - [0:0]". iptables-nft-restore --test takes a jump to a missing chain with status 0; the real load then fails, and
blames the line of COMMIT. The tables before it are live by that time. Chains belong to one table: one declared in filter
is unknown in nat. A file without any built-in chain, as ufw's and Docker's snippets, is taken for a piece that is loaded
with --noflush, and is not reported.`,
  bad: `*filter
:INPUT DROP [0:0]
:FORWARD ACCEPT [0:0]
:OUTPUT ACCEPT [0:0]
-A INPUT -p tcp --dport 22 -j ssh-guests
COMMIT
`,
  good: `*filter
:INPUT DROP [0:0]
:FORWARD ACCEPT [0:0]
:OUTPUT ACCEPT [0:0]
:ssh-guests - [0:0]
-A INPUT -p tcp --dport 22 -j ssh-guests
-A ssh-guests -s 192.0.2.0/24 -j ACCEPT
COMMIT
`,
  run: (subject) => subject.ruleset.tables.filter((table2) => !isFragment(subject, table2)).flatMap((table2) => ofTable4(subject.ruleset, table2))
};
function ofTable4(ruleset, table2) {
  const declared = declaredChains(table2);
  return table2.rules.flatMap((rule) => {
    const { target } = rule;
    const declaration = target === void 0 ? void 0 : declared.get(target.name);
    const known2 = declaration !== void 0 && declaration.line < rule.line;
    if (target === void 0 || !addsRule(rule) || known2 || isOther(table2, target)) return [];
    return [describe5(ruleset, table2, target, declaration)];
  });
}
function isOther(table2, { kind, name, options }) {
  return isBuiltin(table2.name, name) || kind === "jump" && (knownTargets.has(name) || options.length > 0);
}
function describe5(ruleset, table2, target, declaration) {
  const { kind, name, token } = target;
  const base = { check: undefinedChain.name, severity: "error", ...spanOf(token) };
  if (declaration !== void 0) {
    const message = `the chain "${name}" is declared only below, in line ${declaration.line}: iptables-restore does not know it yet`;
    const related2 = [relatedAt(declaration, `"${name}" is declared here`)];
    return { ...base, message, help: 'move the declaration up, to the other ":" lines', related: related2 };
  }
  const what = kind === "goto" ? `"${name}" is no chain of the table "${table2.name}", and -g takes nothing else` : `"${name}" is neither a target nor a chain of the table "${table2.name}"`;
  const related = elsewhere(ruleset, name);
  return { ...base, message: what, help: advice(table2, kind, name), ...related.length === 0 ? {} : { related } };
}
function advice(table2, kind, name) {
  if (/[${}<>[\]%]/u.test(name)) return "if the file is a template, lint what it renders to";
  if (kind === "goto" && knownTargets.has(name)) return `write "-j ${name}"`;
  const meant2 = nearest(name, [...declaredChains(table2).keys(), ...kind === "goto" ? [] : knownTargets]);
  const declare2 = `declare it above the rules: ":${name} - [0:0]"`;
  return meant2 === void 0 ? declare2 : `did you mean "${meant2}"? else ${declare2}`;
}
function elsewhere(ruleset, name) {
  return ruleset.tables.flatMap((table2) => {
    const token = declaredChains(table2).get(name);
    return token === void 0 ? [] : [relatedAt(token, `this chain of the same name belongs to the table "${table2.name}"`)];
  });
}

// lib/lint/terminal.ts
var endingTargets = new Set(
  "ACCEPT DROP REJECT QUEUE NFQUEUE DNAT SNAT MASQUERADE REDIRECT NETMAP TPROXY".split(" ")
);
function chainEnds(table2) {
  const section = {
    declared: new Set(declaredChains(table2).keys()),
    rules: rulesByChain(table2),
    known: /* @__PURE__ */ new Map()
  };
  return (rule) => {
    if (rule.command?.letter !== "A" || rule.target === void 0 || !isUnconditional(rule)) return false;
    const { kind, name } = rule.target;
    if (kind === "goto") return section.declared.has(name);
    return name === "RETURN" || isEnd(section, rule, /* @__PURE__ */ new Set());
  };
}
function rulesByChain(table2) {
  const chains = /* @__PURE__ */ new Map();
  for (const rule of table2.rules) {
    if (rule.chain === void 0 || rule.command === void 0) continue;
    const rules = chains.get(rule.chain.text);
    if (rules === void 0) chains.set(rule.chain.text, [rule]);
    else rules.push(rule);
  }
  return chains;
}
function isUnconditional(rule) {
  return rule.operands.length === 0 && rule.options.every(isVacuous) && rule.matches.every(({ name }) => name === "comment");
}
function isVacuous({ name, negation: negation2, values }) {
  if (name === "set-counters") return true;
  const value = values[0]?.text ?? "";
  if (negation2 !== void 0) return false;
  if (name === "protocol") return protocolName(value) === "all";
  return (name === "source" || name === "destination") && /^(?:0\.0\.0\.0\/0(?:\.0\.0\.0)?|::\/0)$/u.test(value);
}
function isEnd(section, { target }, within) {
  if (target === void 0) return false;
  return section.declared.has(target.name) ? alwaysEnds(section, target.name, within) : endingTargets.has(target.name);
}
function alwaysEnds(section, chain, within) {
  const known2 = section.known.get(chain);
  if (known2 !== void 0) return known2;
  if (isManaged(chain)) return false;
  const answer = endsOnEveryPath(section, section.rules.get(chain) ?? [], /* @__PURE__ */ new Set([...within, chain]));
  section.known.set(chain, answer);
  return answer;
}
function endsOnEveryPath(section, rules, within) {
  for (const rule of rules) {
    if (rule.command?.letter !== "A" || rule.target?.name === "RETURN") return false;
    if (rule.target !== void 0 && within.has(rule.target.name)) return false;
    if (rule.target?.kind === "goto" && !isEnd(section, rule, within)) return false;
    if (isUnconditional(rule) && isEnd(section, rule, within)) return true;
  }
  return false;
}

// lib/lint/checks/unreachable-rule.ts
var unreachableRule = {
  name: "unreachable-rule",
  severity: "warning",
  summary: "a rule stands behind one that ends the chain for every packet",
  doc: `Rules are asked in order, and the first verdict counts. Behind a rule without any match whose target is ACCEPT, DROP,
REJECT, RETURN, a NAT target, a goto, or a chain in which every path ends in a verdict, no rule of the chain is ever
asked. When that rule is the one that accepts SSH, it is a lockout. Only proofs are reported: a rule with any match (a
limit, a set, an interface, -s, -p) never counts as "every packet", LOG and MARK let packets go on, and a chain that can
return, or that another program changes, ends nothing. Chains with -I, -D or -R lines are not judged, for their order is
not that of the file. The first such rule is reported, for all that follow it.`,
  bad: `*filter
:INPUT ACCEPT [0:0]
:FORWARD ACCEPT [0:0]
:OUTPUT ACCEPT [0:0]
-A INPUT -j DROP
-A INPUT -p tcp --dport 22 -j ACCEPT
COMMIT
`,
  good: `*filter
:INPUT ACCEPT [0:0]
:FORWARD ACCEPT [0:0]
:OUTPUT ACCEPT [0:0]
-A INPUT -p tcp --dport 22 -j ACCEPT
-A INPUT -j DROP
COMMIT
`,
  run: ({ ruleset }) => ruleset.tables.flatMap(ofTable5)
};
function ofTable5(table2) {
  const ends = chainEnds(table2);
  return [...rulesByChain(table2).values()].filter((rules) => !rules.some(isOutOfOrder)).flatMap((rules) => ofChain2(table2, rules.filter(isInOrder), ends));
}
function isInOrder({ command: command3 }) {
  return command3?.letter === "A";
}
function isOutOfOrder({ command: command3 }) {
  return ["I", "D", "R", "F", "X", "E"].includes(command3?.letter ?? "");
}
function ofChain2(table2, rules, ends) {
  const index = rules.findIndex(ends);
  const end = rules[index];
  const dead = rules[index + 1];
  if (end === void 0 || dead === void 0) return [];
  const more = rules.length - index - 2;
  const rest = more === 0 ? "" : more === 1 ? ", and neither is the next" : `, and neither are the next ${more}`;
  const message = `this rule is never reached${rest}: line ${end.line} ends the chain "${end.chain?.text ?? ""}" for every packet`;
  const help4 = `move it above line ${end.line}, or delete it`;
  const related = end.target === void 0 ? [] : [relatedAt(end.target.token, explain(table2, end))];
  return [{ check: unreachableRule.name, severity: "warning", message, help: help4, related, ...spanOfRule(dead) }];
}
function explain(table2, { target }) {
  const name = target?.name ?? "";
  if (target?.kind === "goto") return `"-g ${name}" does not come back`;
  return declaredChains(table2).has(name) ? `every path through "${name}" ends in a verdict` : `"${name}" without any match ends the chain`;
}

// lib/lint/checks/unreferenced-chain.ts
var unreferencedChain = {
  name: "unreferenced-chain",
  severity: "warning",
  summary: "no jump leads from a built-in chain to this chain",
  doc: `A packet comes to a user chain only by a jump or goto. A chain to which no path leads from a built-in chain of its table
sees no packet: its rules look like protection and do nothing. An empty one is only an info. Chains that a running program
links in (f2b-*, sshguard, DOCKER-USER, KUBE-* and the like), what they call, and pieces that are loaded with --noflush
are not reported.`,
  bad: `*filter
:INPUT ACCEPT [0:0]
:FORWARD ACCEPT [0:0]
:OUTPUT ACCEPT [0:0]
:blocked - [0:0]
-A INPUT -p tcp --dport 22 -j ACCEPT
-A blocked -s 192.0.2.0/24 -j DROP
COMMIT
`,
  good: `*filter
:INPUT ACCEPT [0:0]
:FORWARD ACCEPT [0:0]
:OUTPUT ACCEPT [0:0]
:blocked - [0:0]
-A INPUT -j blocked
-A INPUT -p tcp --dport 22 -j ACCEPT
-A blocked -s 192.0.2.0/24 -j DROP
COMMIT
`,
  run: (subject) => subject.ruleset.tables.filter((table2) => !isFragment(subject, table2)).flatMap(ofTable6)
};
function ofTable6(table2) {
  const declared = declaredChains(table2);
  const all3 = calls(table2);
  const reached = reachableFrom([...builtinChains[table2.name] ?? [], ...[...declared.keys()].filter(isManaged)], all3);
  const deleted = new Set(
    table2.rules.flatMap(({ command: command3, chain }) => command3?.letter === "X" && chain ? [chain.text] : [])
  );
  return [...declared.values()].filter(({ text: text2 }) => !reached.has(text2) && !deleted.has(text2) && !isMistaken(text2)).map((token) => describe6(table2, token, all3));
}
function isMistaken(chain) {
  return Object.values(builtinChains).some((chains) => chains.includes(chain));
}
function describe6(table2, token, all3) {
  const name = token.text;
  const rules = table2.rules.filter(({ chain, command: command3 }) => chain?.text === name && command3?.letter !== "N").length;
  const callers = all3.filter(({ to, from: from2 }) => to === name && from2 !== name);
  const why = callers.length === 0 ? "no rule jumps to" : "only chains that no packet comes to jump to";
  const related = callers.map(
    ({ from: from2, target }) => relatedAt(target.token, `the chain "${from2}" is not reached either`)
  );
  const effect = rules === 0 ? "it is empty" : `its ${rules === 1 ? "rule sees" : `${rules} rules see`} no packet`;
  return {
    check: unreferencedChain.name,
    severity: rules === 0 ? "info" : "warning",
    message: `${why} the chain "${name}" in the table "${table2.name}": ${effect}`,
    help: `add the jump that is missing ("-A CHAIN … -j ${name}"), or delete the chain`,
    ...spanOf(token),
    ...related.length === 0 ? {} : { related }
  };
}

// lib/lint/checks/index.ts
var checks = [
  hostnameMatch,
  natStringMatch,
  stringOnSyn,
  notRulesSave,
  syntax,
  missingCommit,
  duplicateTableSection,
  undefinedChain,
  undeclaredChain,
  policyOnUserChain,
  missingChainPolicy,
  unreferencedChain,
  unreachableRule
];

// lib/lint/lint.ts
function lint(subject, checks2 = checks) {
  return checks2.flatMap(({ run: run2 }) => run2(subject)).sort(byPlace);
}
function byPlace(a2, b) {
  return a2.line - b.line || a2.column - b.column || (a2.check < b.check ? -1 : a2.check > b.check ? 1 : 0);
}

// lib/ruleset/decode.ts
function decode(bytes) {
  try {
    return { text: new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes), encoding: "utf8" };
  } catch {
    return { text: view(bytes).toString("latin1"), encoding: "latin1" };
  }
}
function bytesOf(text2) {
  return Buffer.from(text2, /[^\0-\xFF]/u.test(text2) ? "utf8" : "latin1");
}
function meant(text2) {
  return decode(bytesOf(text2)).text;
}
function view(bytes) {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

// lib/ruleset/finding.ts
function finding(check, span, message, help4) {
  const { line: line3, column, endLine, endColumn } = span;
  const place = { line: line3, column, endLine, endColumn };
  return { check, severity: "error", message, ...place, ...help4 === void 0 ? {} : { help: help4 } };
}
function wholeLine(line3, text2) {
  return { line: line3, column: 1, endLine: line3, endColumn: Math.max(text2.length, 1) + 1 };
}

// lib/ruleset/foreign.ts
var maximumLine = 10238;
var command2 = /^\s*(?:sudo\s+)?(?:\S*\/)?(?:\$\{?\w+\}?|ip6?tables(?:-nft|-legacy)?)\s+-{1,2}[A-Za-z]/u;
var shellWord = /^\s*(?:(?:if|for|while|case|function|export|echo|cat|set|sudo|modprobe|sysctl|ipset|exit|source|local|ip6?tables(?:-\w+)*)\s|(?:fi|done|esac|exit)\s*$|[A-Za-z_]\w*=(?!=))/u;
var nftables = /^\s*(?:(?:add|create|delete|flush)\s+(?:table|chain|rule|ruleset)\b|table\s+(?:ip6?|inet|arp|bridge|netdev)\s)/u;
var scriptHelp = "a script changes rules one by one; run it where it can do no harm, and save the result with iptables-save: that is rules-save text";
function foreignText(text2, lines) {
  return binary(text2, lines) ?? script(lines);
}
function foreignLine(line3, text2, body) {
  const place = wholeLine(line3, text2);
  if (command2.test(body)) {
    const [word = ""] = body.trim().split(/\s/u, 1);
    return finding("not-rules-save", place, `"${word}" begins a shell command, not a rule`, 'begin the line with "-A"');
  }
  if (/^[ \t]+#/u.test(body)) {
    const column = body.indexOf("#") + 1;
    const mark2 = { line: line3, column, endLine: line3, endColumn: column + 1 };
    return finding("not-rules-save", mark2, indented, 'move the "#" to the first column');
  }
  return void 0;
}
function strayText(line3, text2, content) {
  const place = wholeLine(line3, text2);
  const inside = foreignLine(line3, text2, content);
  if (inside !== void 0) return inside;
  if (content.trim() === "") {
    return finding("not-rules-save", place, "a line of blanks is not empty for iptables-restore", "remove the blanks");
  }
  const [word = ""] = content.trim().split(/\s/u, 1);
  return finding(
    "not-rules-save",
    place,
    `"${word}" stands outside a table`,
    'rules belong between "*table" and "COMMIT"'
  );
}
function weighLine(line3, text2) {
  if (text2.length * 3 <= maximumLine || bytesOf(text2).length <= maximumLine) return void 0;
  const message = `the line is longer than ${maximumLine} bytes: iptables-restore would read its tail as a line of its own`;
  return finding("syntax", wholeLine(line3, text2), message, "split it");
}
var indented = '"#" is indented: only a "#" in the first column begins a comment';
function binary(text2, lines) {
  if (!text2.includes("\0")) return void 0;
  const index = lines.findIndex((each) => each.includes("\0"));
  const column = (lines[index] ?? "").indexOf("\0") + 1;
  const place = { line: index + 1, column, endLine: index + 1, endColumn: column + 1 };
  if (/^(?:\xFF\xFE|\xFE\xFF|\uFEFF)/u.test(text2)) {
    return finding(
      "not-rules-save",
      place,
      "the file is UTF-16, which iptables-restore cannot read",
      "save it as UTF-8"
    );
  }
  const what = text2.startsWith("ELF") ? "is a program" : "is binary: it holds a NUL byte";
  return finding("not-rules-save", place, `the file ${what}, not rules-save text`);
}
function script(lines) {
  const interpreter = /^#!\s*(\S+)/u.exec(lines[0] ?? "")?.[1];
  const restores = interpreter !== void 0 && /ip6?tables(?:-\w+)*-restore$/u.test(interpreter);
  const outside = linesOutside(lines);
  if (interpreter !== void 0 && !restores && (outside.length > 0 || !hasTable(lines))) {
    const message2 = `the file is a script for "${interpreter}", not rules-save text`;
    return finding("not-rules-save", wholeLine(1, lines[0] ?? ""), message2, scriptHelp);
  }
  const shell = outside.find(({ text: text2 }) => command2.test(text2) || shellWord.test(text2));
  if (shell !== void 0) {
    const [word = ""] = shell.text.trim().split(/\s/u, 1);
    const message2 = `the file is a shell script ("${word}" is a command), not rules-save text`;
    return finding("not-rules-save", wholeLine(shell.line, shell.text), message2, scriptHelp);
  }
  const nft = outside.find(({ text: text2 }) => nftables.test(text2));
  if (nft === void 0) return void 0;
  const message = "the file is in the language of nft, not rules-save text";
  return finding("not-rules-save", wholeLine(nft.line, nft.text), message, 'it is loaded with "nft -f"');
}
function hasTable(lines) {
  return lines.some((each) => /^(?:\uFEFF|\xEF\xBB\xBF)?\*/u.test(each));
}
function linesOutside(lines) {
  const outside = [];
  let open3 = false;
  lines.forEach((text2, index) => {
    if (/^(?:\uFEFF|\xEF\xBB\xBF)?\*/u.test(text2)) open3 = true;
    else if (/^\s*COMMIT\s*$/iu.test(text2)) open3 = false;
    else if (!open3 && !/^(?:\uFEFF|\xEF\xBB\xBF)?(?:#|\s*$)/u.test(text2)) outside.push({ line: index + 1, text: text2 });
  });
  return outside;
}

// lib/ruleset/tokenize.ts
function tokenize(text2, line3, from2 = 0) {
  const tokens = [];
  let at = from2;
  for (; ; ) {
    while (isBlank(text2[at])) at += 1;
    if (at >= text2.length) return { tokens, unterminated: void 0 };
    const word = readWord(text2, at);
    const token = tokenAt(text2, line3, at, word.end, word.text);
    tokens.push(token);
    if (word.open) return { tokens, unterminated: token };
    at = word.end;
  }
}
function splitWords(text2, line3, from2 = 0) {
  const words2 = [];
  const word = /[^ \t]+/gu;
  word.lastIndex = from2;
  for (let found = word.exec(text2); found !== null; found = word.exec(text2)) {
    words2.push(tokenAt(text2, line3, found.index, word.lastIndex, found[0]));
  }
  return words2;
}
function tokenAt(source, line3, start, end, text2) {
  return { text: text2, raw: source.slice(start, end), line: line3, column: start + 1, endLine: line3, endColumn: end + 1 };
}
function readWord(text2, start) {
  let at = start;
  while (at < text2.length && text2[at] !== '"' && !isBlank(text2[at])) at += 1;
  const bare = text2.slice(start, at);
  if (text2[at] !== '"') return { text: bare, end: at, open: false };
  const pieces = [bare];
  let from2 = at + 1;
  for (at = from2; at < text2.length && text2[at] !== '"'; at += 1) {
    if (text2[at] !== "\\") continue;
    pieces.push(text2.slice(from2, at));
    at += 1;
    from2 = at;
  }
  pieces.push(text2.slice(from2, at));
  const open3 = at >= text2.length;
  return { text: pieces.join(""), end: open3 ? text2.length : at + 1, open: open3 };
}
function isBlank(character) {
  return character === " " || character === "	";
}

// lib/ruleset/parse-head.ts
function parseTableLine(line3, text2, body, diagnostics) {
  const [name] = splitWords(body.text, line3, body.from + 1);
  if (name === void 0) {
    diagnostics.push(finding("syntax", wholeLine(line3, body.text), '"*" names no table', `say one of ${known()}`));
    return void 0;
  }
  if (!Object.hasOwn(builtinChains, name.text)) {
    diagnostics.push(finding("syntax", name, `there is no table "${name.text}"`, `the tables are ${known()}`));
  }
  return { kind: "table", line: line3, text: text2, name };
}
function parseChainLine(line3, text2, body, diagnostics) {
  const [name, policy, counters] = splitWords(body.text, line3, body.from + 1);
  if (name === void 0) {
    diagnostics.push(finding("syntax", wholeLine(line3, body.text), '":" names no chain'));
    return void 0;
  }
  reportChainName(name, diagnostics);
  if (policy === void 0) {
    const help4 = 'write ACCEPT or DROP after a built-in chain, "-" after any other';
    diagnostics.push(finding("syntax", name, `the chain "${name.text}" has no policy word`, help4));
  }
  const read2 = counters === void 0 ? void 0 : readCounters(counters.text);
  if (counters !== void 0 && read2 === void 0) {
    const message = `"${counters.text}" are no counters: they are written [packets:bytes]`;
    diagnostics.push(finding("syntax", counters, message));
  }
  return { kind: "chain", line: line3, text: text2, name, policy, counters: read2 };
}
function readCounters(text2) {
  const [, packets, bytes] = /^\[(\d+):(\d+)\]$/u.exec(text2) ?? [];
  return packets === void 0 || bytes === void 0 ? void 0 : { packets, bytes };
}
function reportChainName(name, diagnostics) {
  const { text: text2 } = name;
  if (bytesOf(text2).length > 28) {
    diagnostics.push(finding("syntax", name, `the chain name "${text2}" is longer than 28 bytes`));
  } else if (/^[-!]/u.test(text2)) {
    diagnostics.push(finding("syntax", name, `the chain name "${text2}" may not begin with "${text2.charAt(0)}"`));
  } else if (text2 === "" || /[ \t\v\f]/u.test(text2)) {
    diagnostics.push(finding("syntax", name, `the chain name "${text2}" ${text2 === "" ? "is empty" : "holds a blank"}`));
  } else if (verdicts.includes(text2)) {
    diagnostics.push(finding("syntax", name, `a chain may not have the name of the verdict "${text2}"`));
  }
}
function known() {
  return Object.keys(builtinChains).join(", ");
}

// lib/ruleset/port.ts
var services = {
  echo: 7,
  discard: 9,
  daytime: 13,
  "ftp-data": 20,
  ftp: 21,
  ssh: 22,
  telnet: 23,
  smtp: 25,
  mail: 25,
  time: 37,
  whois: 43,
  tacacs: 49,
  domain: 53,
  bootps: 67,
  bootpc: 68,
  tftp: 69,
  gopher: 70,
  finger: 79,
  http: 80,
  www: 80,
  kerberos: 88,
  pop3: 110,
  "pop-3": 110,
  sunrpc: 111,
  portmapper: 111,
  auth: 113,
  ident: 113,
  nntp: 119,
  ntp: 123,
  "netbios-ns": 137,
  "netbios-dgm": 138,
  "netbios-ssn": 139,
  imap2: 143,
  imap: 143,
  snmp: 161,
  "snmp-trap": 162,
  snmptrap: 162,
  bgp: 179,
  irc: 194,
  ldap: 389,
  https: 443,
  "microsoft-ds": 445,
  submissions: 465,
  smtps: 465,
  isakmp: 500,
  syslog: 514,
  printer: 515,
  router: 520,
  submission: 587,
  ipp: 631,
  ldaps: 636,
  rsync: 873,
  imaps: 993,
  pop3s: 995,
  socks: 1080,
  openvpn: 1194,
  "ms-sql-s": 1433,
  l2f: 1701,
  l2tp: 1701,
  radius: 1812,
  "radius-acct": 1813,
  nfs: 2049,
  mysql: 3306,
  "ms-wbt-server": 3389,
  svn: 3690,
  "ipsec-nat-t": 4500,
  sip: 5060,
  "sip-tls": 5061,
  "xmpp-client": 5222,
  "xmpp-server": 5269,
  mdns: 5353,
  postgresql: 5432,
  amqp: 5672,
  redis: 6379,
  "http-alt": 8080
};
function portNumber(text2) {
  const number3 = readUnsigned(text2, 65535n);
  if (number3 !== void 0) return Number(number3);
  return Object.hasOwn(services, text2) ? services[text2] : void 0;
}
var portRange = (value) => {
  const ends = value.split(":", 3);
  const [low = "", high = low] = ends;
  const from2 = low === "" ? 0 : portNumber(low);
  const to = high === "" ? 65535 : portNumber(high);
  if (value === "" || ends.length > 2 || from2 === void 0 || to === void 0) return void 0;
  return from2 === to ? String(from2) : `${from2}:${to}`;
};
var portList = (value) => {
  const ports3 = value.split(",").map((item) => {
    const ends = item.split(":", 3).map(portNumber);
    return ends.length > 2 || ends.includes(void 0) ? void 0 : ends.join(":");
  });
  return ports3.includes(void 0) ? void 0 : ports3.join(",");
};
var port = (value) => portNumber(value)?.toString();
var natPorts = (value) => {
  const [low = "", high = low, third] = value.split("-", 3);
  const from2 = portNumber(low);
  const to = portNumber(high);
  if (from2 === void 0 || to === void 0 || third !== void 0) return void 0;
  return from2 === to ? String(from2) : `${from2}-${to}`;
};

// lib/ruleset/ipv6.ts
function parseIpv6(text2) {
  const halves = text2.split("::", 3);
  if (halves.length > 2 || !text2.includes(":")) return void 0;
  const [left2 = "", right2] = halves;
  const head = groupsOf(left2, right2 === void 0);
  const rest = right2 === void 0 ? [] : groupsOf(right2, true);
  if (head === void 0 || rest === void 0) return void 0;
  const missing = 8 - head.length - rest.length;
  if (right2 === void 0 ? missing !== 0 : missing < 1) return void 0;
  const groups = [...head, ...Array.from({ length: missing }, () => 0), ...rest];
  return groups.reduce((address2, group) => address2 << 16n | BigInt(group), 0n);
}
function formatIpv6(address2) {
  const groups = Array.from({ length: 8 }, (_, index) => Number(address2 >> BigInt(16 * (7 - index)) & 0xffffn));
  const { start, length } = longestZeros(groups);
  const dotted = start === 0 && (length === 6 || length === 5 && groups[5] === 65535);
  const words2 = groups.map((group) => group.toString(16));
  if (dotted) {
    const [high = 0, low = 0] = groups.slice(6);
    const quad = [high >> 8, high & 255, low >> 8, low & 255].join(".");
    return length === 6 ? `::${quad}` : `::ffff:${quad}`;
  }
  if (length < 2) return words2.join(":");
  return `${words2.slice(0, start).join(":")}::${words2.slice(start + length).join(":")}`;
}
function groupsOf(text2, last) {
  if (text2 === "") return [];
  const groups = [];
  const words2 = text2.split(":", 9);
  for (const [index, word] of words2.entries()) {
    if (/^[\da-fA-F]{1,4}$/u.test(word)) {
      groups.push(Number.parseInt(word, 16));
      continue;
    }
    const quad = last && index === words2.length - 1 ? readQuad(word) : void 0;
    if (quad === void 0) return void 0;
    groups.push(...quad);
  }
  return groups;
}
function readQuad(word) {
  const parts = word.split(".", 5);
  if (parts.length !== 4 || !parts.every((part) => /^(?:0|[1-9]\d{0,2})$/u.test(part) && Number(part) < 256))
    return void 0;
  const [a2 = 0, b = 0, c3 = 0, d = 0] = parts.map(Number);
  return [a2 * 256 + b, c3 * 256 + d];
}
function longestZeros(groups) {
  let best = { start: -1, length: 0 };
  let run2 = 0;
  groups.forEach((group, index) => {
    run2 = group === 0 ? run2 + 1 : 0;
    if (run2 > best.length) best = { start: index - run2 + 1, length: run2 };
  });
  return best;
}

// lib/ruleset/address.ts
function parseAddress(text2, family) {
  return family === "ipv4" ? parseIpv4(text2) : parseIpv6(text2);
}
function formatAddress(address2, family) {
  return family === "ipv6" ? formatIpv6(address2) : [24n, 16n, 8n, 0n].map((by) => address2 >> by & 255n).join(".");
}
function parseNetwork(text2, family) {
  const slash = text2.indexOf("/");
  const name = slash === -1 ? text2 : text2.slice(0, slash);
  const mask = slash === -1 ? allOnes(family) : parseMask(text2.slice(slash + 1), family);
  const address2 = mask === 0n && name === "any" ? 0n : parseAddress(name, family);
  return mask === void 0 || address2 === void 0 ? void 0 : { address: address2, mask };
}
function parseMask(text2, family) {
  const bits = width(family);
  const length = readUnsigned(text2, BigInt(bits));
  if (length !== void 0) return prefixMask(Number(length), family);
  return parseAddress(text2, family);
}
function formatMask(mask, family) {
  const length = prefixLength(mask, family);
  return length === void 0 ? formatAddress(mask, family) : String(length);
}
function prefixLength(mask, family) {
  const holes = allOnes(family) ^ mask;
  if ((holes & holes + 1n) !== 0n) return void 0;
  return width(family) - (holes === 0n ? 0 : holes.toString(2).length);
}
function allOnes(family) {
  return (1n << BigInt(width(family))) - 1n;
}
function prefixMask(length, family) {
  const host = BigInt(width(family) - length);
  return allOnes(family) >> host << host;
}
function width(family) {
  return family === "ipv4" ? 32 : 128;
}
function parseIpv4(text2) {
  const parts = text2.split(".", 5);
  if (parts.length > 4) return void 0;
  let address2 = 0n;
  for (let index = 0; index < 4; index += 1) {
    const part = parts[index];
    const value = part === void 0 ? 0n : readUnsigned(part, 255n);
    if (value === void 0) return void 0;
    address2 = address2 << 8n | value;
  }
  return address2;
}

// lib/ruleset/values.ts
var all32 = 0xffffffffn;
var text = (value) => value;
function cut(bytes) {
  return (value) => {
    const read2 = bytesOf(value);
    if (read2.length <= bytes) return value;
    return read2.length === value.length ? value.slice(0, bytes) : read2.subarray(0, bytes).toString();
  };
}
function decimal(maximum = all32) {
  return (value) => readUnsigned(value, maximum)?.toString();
}
function hexadecimal(digits = 1, maximum = all32) {
  return (value) => {
    const read2 = readUnsigned(value, maximum);
    return read2 === void 0 ? void 0 : hex(read2, digits);
  };
}
function hex(value, digits = 1) {
  return `0x${value.toString(16).padStart(digits, "0")}`;
}
function range(maximum, separator = ":") {
  return (value) => {
    const ends = value.split(":", 3);
    const [low = "", high = low] = ends;
    const from2 = low === "" ? 0n : readUnsigned(low, maximum);
    const to = high === "" ? maximum : readUnsigned(high, maximum);
    if (value === "" || ends.length > 2 || from2 === void 0 || to === void 0) return void 0;
    return from2 === to ? from2.toString() : `${from2}${separator}${to}`;
  };
}
function readMark(value) {
  const [first2 = "", second2, third] = value.split("/", 3);
  const read2 = readUnsigned(first2, all32);
  const mask = second2 === void 0 ? void 0 : readUnsigned(second2, all32);
  if (read2 === void 0 || third !== void 0 || second2 !== void 0 && mask === void 0) return void 0;
  return { value: read2, mask };
}
var mark = (value) => {
  const read2 = readMark(value);
  if (read2 === void 0) return void 0;
  return read2.mask === void 0 || read2.mask === all32 ? hex(read2.value) : `${hex(read2.value)}/${hex(read2.mask)}`;
};
var fullMark = (value) => {
  const read2 = readMark(value);
  return read2 === void 0 ? void 0 : `${hex(read2.value)}/${hex(read2.mask ?? all32)}`;
};
var address = (value, { family }) => {
  const read2 = parseAddress(value, family);
  return read2 === void 0 ? void 0 : formatAddress(read2, family);
};
var addressAndMask = (value, { family }) => {
  const read2 = parseNetwork(value, family);
  if (read2 === void 0) return void 0;
  const printed = formatAddress(read2.address, family);
  if (read2.mask === allOnes(family)) return printed;
  return `${printed}/${prefixLength(read2.mask, family) ?? formatAddress(read2.mask, family)}`;
};
var network = (value, { family }) => {
  const read2 = parseNetwork(value, family);
  if (read2 === void 0) return void 0;
  const mask = prefixLength(read2.mask, family) ?? formatAddress(read2.mask, family);
  return `${formatAddress(read2.address & read2.mask, family)}/${mask}`;
};
var maskLength = (value, { family }) => {
  const mask = parseMask(value, family);
  return mask === void 0 ? void 0 : prefixLength(mask, family)?.toString();
};
var addressRange = (value, circumstances) => {
  const [low = "", high = low, third] = value.split("-", 3);
  const from2 = address(low, circumstances);
  const to = address(high, circumstances);
  return from2 === void 0 || to === void 0 || third !== void 0 ? void 0 : `${from2}-${to}`;
};
var hardwareAddress = (value) => {
  const groups = value.split(":", 7);
  if (groups.length !== 6 || !groups.every((group) => /^[\da-fA-F]{1,2}$/u.test(group))) return void 0;
  return groups.map((group) => group.padStart(2, "0").toLowerCase()).join(":");
};

// lib/ruleset/word-list.ts
function oneOf(words2, how, search2 = words2) {
  return (value) => find(value, words2, how, search2);
}
function someOf(words2, how, search2 = words2) {
  return (value) => {
    const found = /* @__PURE__ */ new Set();
    for (const item of value.split(",")) {
      const word = find(item, words2, how, search2);
      if (word === void 0) return void 0;
      found.add(word);
    }
    return words2.filter((word) => found.has(word)).join(",");
  };
}
function find(value, words2, how, search2) {
  const lower = value.toLowerCase();
  switch (how) {
    case "exact":
      return words2.find((word) => word === value);
    case "anyCase":
      return words2.find((word) => word.toLowerCase() === lower);
    case "prefix":
      return value === "" ? void 0 : search2.find((word) => word.toLowerCase().startsWith(lower));
  }
}

// lib/ruleset/extensions/conntrack.ts
var states = ["INVALID", "NEW", "RELATED", "ESTABLISHED", "UNTRACKED", "SNAT", "DNAT"];
var search = ["INVALID", "NEW", "ESTABLISHED", "RELATED", "UNTRACKED", "SNAT", "DNAT"];
var addresses = ["ctorigsrc", "ctorigdst", "ctreplsrc", "ctrepldst"].map((name) => ({
  name,
  values: [addressAndMask],
  negatable: true
}));
var ports = ["ctorigsrcport", "ctorigdstport", "ctreplsrcport", "ctrepldstport"].map((name) => ({
  name,
  values: [portRange],
  negatable: true
}));
function settleStatus(settings2) {
  return settings2.map((each) => {
    const [value = ""] = each.values;
    return each.name === "ctstatus" ? { ...each, values: [value.replace(/^NONE,/u, "")] } : each;
  });
}
var conntrackMatches = [
  {
    kind: "match",
    name: "conntrack",
    options: [
      { name: "ctstate", values: [someOf(states, "prefix", search)], negatable: true },
      { name: "ctproto", values: [(value) => protocolNumber(value)?.toString()], negatable: true },
      ...addresses,
      ...ports,
      {
        name: "ctstatus",
        values: [someOf(["NONE", "EXPECTED", "SEEN_REPLY", "ASSURED", "CONFIRMED"], "prefix")],
        negatable: true
      },
      { name: "ctexpire", values: [range(0xffffffffn)], negatable: true },
      { name: "ctdir", values: [oneOf(["ORIGINAL", "REPLY"], "anyCase")] }
    ],
    settle: settleStatus
  },
  {
    kind: "match",
    name: "state",
    options: [{ name: "state", values: [someOf(states.slice(0, 5), "prefix", search.slice(0, 5))], negatable: true }]
  },
  { kind: "match", name: "helper", options: [{ name: "helper", values: [text], negatable: true, quoting: "string" }] }
];

// lib/ruleset/rate.ts
var units = [
  ["day", 86400],
  ["hour", 3600],
  ["min", 60],
  ["sec", 1]
];
function rate(ticks) {
  return (value) => {
    const [, digits = "", unit = "second"] = /^\s*(\d{1,20})[^/]*(?:\/(.*))?$/u.exec(value) ?? [];
    const seconds2 = secondsOf(unit);
    const count3 = Number(BigInt(digits) & 0xffffffffn);
    if (seconds2 === void 0 || count3 === 0 || count3 / seconds2 > ticks) return void 0;
    return printPeriod(Math.floor(ticks * seconds2 / count3), ticks);
  };
}
function secondsOf(unit) {
  const names2 = ["second", "minute", "hour", "day"];
  const name = unit === "" ? void 0 : names2.find((each) => each.startsWith(unit.toLowerCase()));
  return name === void 0 ? void 0 : units.find(([short]) => name.startsWith(short))?.[1];
}
function printPeriod(period, ticks) {
  let chosen = units[0];
  for (const unit of units.slice(1)) {
    const length = unit[1] * ticks;
    if (period > length || length / period < length % period) break;
    chosen = unit;
  }
  const [name, seconds2] = chosen ?? ["sec", 1];
  return `${Math.floor(seconds2 * ticks / period)}/${name}`;
}

// lib/ruleset/extensions/settings.ts
function setting(name, ...values) {
  return { name, negated: false, values };
}
function has(settings2, ...names2) {
  return settings2.some(({ name }) => names2.includes(name));
}
function withDefaults(settings2, ...defaults) {
  return [...settings2, ...defaults.filter(({ name }) => !has(settings2, name))];
}

// lib/ruleset/extensions/hashlimit.ts
var all = 4294967295;
var units2 = [
  ["m", 1048576],
  ["k", 1024],
  ["", 1]
];
var byteRate = (value) => {
  const [, digits = "", unit = ""] = /^(\d{1,10})([km]?)b\/s$/u.exec(value) ?? [];
  const bytes = Number(digits) * (units2.find(([name2]) => name2 === unit)?.[1] ?? 1);
  if (digits === "" || bytes > all) return void 0;
  const cost = costOf(bytes);
  const kept = (Math.floor(all / cost) - 1) * 16;
  const [name, size] = units2.find(([, each]) => kept >= each && costOf(kept - kept % each) === cost) ?? ["", 1];
  return `${Math.floor(kept / size)}${name}b/s`;
};
function costOf(bytes) {
  return Math.floor(all / (Math.floor(bytes / 16) + 1));
}
var hashRate = (value, circumstances) => byteRate(value, circumstances) ?? rate(1e6)(value, circumstances);
var lifetimes = { sec: "1000", min: "60000", hour: "3600000", day: "86400000" };
var opposite = {
  "hashlimit-upto": "hashlimit-above",
  "hashlimit-above": "hashlimit-upto"
};
function settle(settings2, { family }) {
  const turned = settings2.map((each) => {
    const name = each.negated ? opposite[each.name] : void 0;
    return name === void 0 ? each : { ...each, name, negated: false };
  });
  const limit = turned.find(({ name }) => Object.hasOwn(opposite, name))?.values[0] ?? "";
  const lifetime = lifetimes[limit.slice(limit.indexOf("/") + 1)] ?? "1000";
  const width3 = family === "ipv4" ? "32" : "128";
  const shown = turned.filter(({ name, values: [value] }) => {
    if (name === "hashlimit-htable-expire") return value !== lifetime || has(turned, "hashlimit-rate-match");
    return !name.endsWith("mask") || value !== width3;
  });
  return limit.endsWith("b/s") ? shown : withDefaults(shown, setting("hashlimit-burst", "5"));
}
var number = (name) => ({ name, values: [decimal()] });
var hashlimitMatches = [
  {
    kind: "match",
    name: "hashlimit",
    options: [
      { name: "hashlimit-upto", aliases: ["hashlimit"], values: [hashRate], negatable: true },
      { name: "hashlimit-above", values: [hashRate], negatable: true },
      { name: "hashlimit-burst", values: [text] },
      { name: "hashlimit-mode", values: [someOf(["srcip", "srcport", "dstip", "dstport"], "exact")] },
      { name: "hashlimit-name", values: [text] },
      number("hashlimit-htable-size"),
      number("hashlimit-htable-max"),
      { ...number("hashlimit-htable-gcinterval"), omitted: "1000" },
      number("hashlimit-htable-expire"),
      { name: "hashlimit-srcmask", values: [maskLength] },
      { name: "hashlimit-dstmask", values: [maskLength] },
      { name: "hashlimit-rate-match" },
      number("hashlimit-rate-interval")
    ],
    settle
  }
];

// lib/ruleset/extensions/limits.ts
var probability = (value) => {
  const number3 = /^(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?$/u.test(value) ? Number(value) : Number.NaN;
  if (!(number3 >= 0 && number3 <= 1)) return void 0;
  return (Math.round(number3 * 2147483648) / 2147483648).toFixed(11);
};
function settleConnlimit(settings2, { family }) {
  const opposite2 = {
    "connlimit-above": "connlimit-upto",
    "connlimit-upto": "connlimit-above"
  };
  const turned = settings2.map((each) => {
    const name = each.negated ? opposite2[each.name] : void 0;
    return name === void 0 ? each : { ...each, name, negated: false };
  });
  const masked = withDefaults(turned, setting("connlimit-mask", family === "ipv4" ? "32" : "128"));
  return has(masked, "connlimit-daddr") ? masked : withDefaults(masked, setting("connlimit-saddr"));
}
function settleRecent(settings2, { family }) {
  const mask = formatAddress(allOnes(family), family);
  const named3 = withDefaults(settings2, setting("name", "DEFAULT"), setting("mask", mask));
  return has(named3, "rdest") ? named3 : withDefaults(named3, setting("rsource"));
}
function settleStatistic(settings2) {
  return has(settings2, "every") ? withDefaults(settings2, setting("packet", "0")) : settings2;
}
var limitMatches = [
  {
    kind: "match",
    name: "limit",
    options: [
      { name: "limit", values: [rate(1e4)] },
      { name: "limit-burst", values: [decimal(10000n)], omitted: "5" }
    ],
    settle: (settings2) => withDefaults(settings2, setting("limit", "3/hour"))
  },
  {
    kind: "match",
    name: "connlimit",
    options: [
      { name: "connlimit-upto", values: [decimal()], negatable: true },
      { name: "connlimit-above", values: [decimal()], negatable: true },
      { name: "connlimit-mask", values: [maskLength] },
      { name: "connlimit-saddr" },
      { name: "connlimit-daddr" }
    ],
    settle: settleConnlimit
  },
  {
    kind: "match",
    name: "recent",
    options: [
      ...["set", "rcheck", "update", "remove"].map((name) => ({ name, negatable: true })),
      { name: "seconds", values: [decimal()] },
      { name: "reap" },
      { name: "hitcount", values: [decimal()] },
      { name: "rttl" },
      { name: "name", values: [text] },
      { name: "mask", values: [address] },
      { name: "rsource" },
      { name: "rdest" }
    ],
    settle: settleRecent
  },
  {
    kind: "match",
    name: "statistic",
    options: [
      { name: "mode", values: [oneOf(["random", "nth"], "exact")] },
      { name: "probability", values: [probability], negatable: true },
      { name: "every", values: [decimal()], negatable: true },
      { name: "packet", values: [decimal()] }
    ],
    settle: settleStatistic
  },
  {
    kind: "match",
    name: "quota",
    options: [{ name: "quota", values: [decimal(0xffffffffffffffffn)], negatable: true }]
  }
];

// lib/ruleset/extensions/mark.ts
var all2 = 0xffffffffn;
var writers = [
  { name: "set-xmark", values: [fullMark] },
  ...["set-mark", "and-mark", "or-mark", "xor-mark"].map((name) => ({ name, values: [text] }))
];
function xmark(given) {
  const read2 = readMark(given.values[0] ?? "");
  if (read2 === void 0) return given;
  const { value, mask = all2 } = read2;
  switch (given.name) {
    case "set-mark":
      return setting("set-xmark", `${hex(value)}/${hex(value | mask)}`);
    case "and-mark":
      return setting("set-xmark", `0x0/${hex(all2 ^ value)}`);
    case "or-mark":
      return setting("set-xmark", `${hex(value)}/${hex(value)}`);
    case "xor-mark":
      return setting("set-xmark", `${hex(value)}/0x0`);
    default:
      return given;
  }
}
function settleConnmark(settings2) {
  const written = settings2.map(xmark).flatMap((each) => each.name === "mask" ? masks(each) : [each]);
  if (has(written, "save-mark", "restore-mark")) {
    return withDefaults(written, setting("nfmask", hex(all2)), setting("ctmask", hex(all2)));
  }
  const mask = written.find(({ name }) => name === "ctmask")?.values[0];
  return written.filter(({ name }) => name !== "nfmask" && name !== "ctmask").map((each) => {
    const [value] = (each.values[0] ?? "").split("/");
    return each.name === "set-xmark" && mask !== void 0 ? setting(each.name, `${value ?? ""}/${mask}`) : each;
  });
}
function masks({ values }) {
  return [setting("nfmask", ...values), setting("ctmask", ...values)];
}
var matchRow = { name: "mark", values: [mark], negatable: true };
var markExtensions = [
  { kind: "match", name: "mark", options: [matchRow] },
  { kind: "match", name: "connmark", options: [matchRow] },
  { kind: "target", name: "MARK", options: writers, settle: (settings2) => settings2.map(xmark) },
  {
    kind: "target",
    name: "CONNMARK",
    options: [
      ...writers,
      { name: "save-mark" },
      { name: "restore-mark" },
      { name: "nfmask", values: [hexadecimal()] },
      { name: "ctmask", values: [hexadecimal()] },
      { name: "mask", values: [hexadecimal()] },
      { name: "left-shift-mark", values: [decimal(32n)], omitted: "0" },
      { name: "right-shift-mark", values: [decimal(32n)], omitted: "0" }
    ],
    settle: settleConnmark
  }
];

// lib/ruleset/nat-range.ts
var natRange = (value, circumstances) => {
  const { family } = circumstances;
  const parts = family === "ipv4" ? splitIpv4(value) : splitIpv6(value);
  if (parts === void 0) return void 0;
  const addresses3 = parts.addresses === "" ? "" : addressesOf(parts.addresses, family);
  if (parts.ports === void 0 || addresses3 === void 0) return addresses3;
  const [range2 = "", base, third] = parts.ports.split("/", 3);
  const ports3 = natPorts(range2, circumstances);
  const from2 = base === void 0 ? void 0 : portNumber(base);
  if (ports3 === void 0 || third !== void 0 || base !== void 0 && from2 === void 0) return void 0;
  const shown = family === "ipv6" && addresses3 !== "" ? `[${addresses3}]` : addresses3;
  return `${shown}:${ports3}${from2 === void 0 ? "" : `/${from2}`}`;
};
function splitIpv4(value) {
  const [addresses3 = "", ports3, third] = value.split(":", 3);
  return third === void 0 ? { addresses: addresses3, ports: ports3 } : void 0;
}
function splitIpv6(value) {
  if (/^:[^:]/u.test(value)) return { addresses: "", ports: value.slice(1) };
  if (!value.startsWith("[")) return { addresses: value, ports: void 0 };
  const end = value.indexOf("]");
  const after = value.slice(end + 1);
  if (end === -1 || after !== "" && !after.startsWith(":")) return void 0;
  return { addresses: value.slice(1, end), ports: after === "" ? void 0 : after.slice(1) };
}
function addressesOf(value, family) {
  const [low = "", high = low, third] = value.split("-", 3);
  const from2 = parseAddress(low, family);
  const to = parseAddress(high, family);
  if (from2 === void 0 || to === void 0 || third !== void 0) return void 0;
  const first2 = formatAddress(from2, family);
  return from2 === to ? first2 : `${first2}-${formatAddress(to, family)}`;
}

// lib/ruleset/extensions/nat.ts
var random = { name: "random" };
var fully = { name: "random-fully" };
var persistent = { name: "persistent" };
var natTargets = [
  {
    kind: "target",
    name: "DNAT",
    options: [{ name: "to-destination", values: [natRange] }, random, persistent]
  },
  {
    kind: "target",
    name: "SNAT",
    options: [{ name: "to-source", values: [natRange] }, random, fully, persistent]
  },
  { kind: "target", name: "REDIRECT", options: [{ name: "to-ports", values: [natPorts] }, random] },
  { kind: "target", name: "MASQUERADE", options: [{ name: "to-ports", values: [natPorts] }, random, fully] },
  { kind: "target", name: "NETMAP", options: [{ name: "to", values: [network] }] },
  {
    kind: "target",
    name: "TPROXY",
    options: [
      { name: "on-port", values: [port] },
      { name: "on-ip", values: [address] },
      { name: "tproxy-mark", values: [fullMark] }
    ],
    settle: (settings2, { family }) => withDefaults(settings2, setting("on-ip", family === "ipv4" ? "0.0.0.0" : "::"), setting("tproxy-mark", "0x0/0x0"))
  }
];

// lib/ruleset/extensions/origin.ts
var addressTypes = "UNSPEC UNICAST LOCAL BROADCAST ANYCAST MULTICAST BLACKHOLE UNREACHABLE PROHIBIT THROW NAT XRESOLVE".split(" ");
var identity = (value) => {
  if (value === "root") return "0";
  const [low = "", high = low, third] = value.split(/[-:]/u, 3);
  const from2 = readUnsigned(low, 0xfffffffen);
  const to = readUnsigned(high, 0xfffffffen);
  if (from2 === void 0 || to === void 0 || third !== void 0) return void 0;
  return from2 === to ? from2.toString() : `${from2}-${to}`;
};
var interfaceOf = (name) => ({ name, values: [text], negatable: true });
var flag = (name) => ({ name });
var negatableFlag = (name) => ({ name, negatable: true });
var count = (name) => ({ name, values: [decimal(0xffffffffffffffffn)] });
var originMatches = [
  {
    kind: "match",
    name: "addrtype",
    options: [
      { name: "src-type", values: [someOf(addressTypes, "prefix")], negatable: true },
      { name: "dst-type", values: [someOf(addressTypes, "prefix")], negatable: true },
      flag("limit-iface-in"),
      flag("limit-iface-out")
    ]
  },
  {
    kind: "match",
    name: "iprange",
    options: [
      { name: "src-range", values: [addressRange], negatable: true },
      { name: "dst-range", values: [addressRange], negatable: true }
    ]
  },
  { kind: "match", name: "mac", options: [{ name: "mac-source", values: [hardwareAddress], negatable: true }] },
  {
    kind: "match",
    name: "multiport",
    options: [
      { name: "sports", aliases: ["source-ports"], values: [portList], negatable: true },
      { name: "dports", aliases: ["destination-ports"], values: [portList], negatable: true },
      { name: "ports", values: [portList], negatable: true }
    ]
  },
  {
    kind: "match",
    name: "owner",
    options: [
      negatableFlag("socket-exists"),
      { name: "uid-owner", values: [identity], negatable: true },
      { name: "gid-owner", values: [identity], negatable: true },
      flag("suppl-groups")
    ]
  },
  {
    kind: "match",
    name: "physdev",
    options: [
      negatableFlag("physdev-is-in"),
      interfaceOf("physdev-in"),
      negatableFlag("physdev-is-out"),
      interfaceOf("physdev-out"),
      negatableFlag("physdev-is-bridged")
    ]
  },
  { kind: "match", name: "rpfilter", options: ["loose", "validmark", "accept-local", "invert"].map(flag) },
  {
    kind: "match",
    name: "set",
    options: [
      { name: "match-set", aliases: ["set"], values: [text, text], negatable: true },
      flag("return-nomatch"),
      negatableFlag("update-counters"),
      negatableFlag("update-subcounters"),
      { ...count("packets-eq"), negatable: true },
      count("packets-lt"),
      count("packets-gt"),
      { ...count("bytes-eq"), negatable: true },
      count("bytes-lt"),
      count("bytes-gt")
    ]
  },
  { kind: "match", name: "socket", options: ["transparent", "nowildcard", "restore-skmark"].map(flag) }
];

// lib/ruleset/dscp.ts
var classes = [
  ...Array.from({ length: 8 }, (_, index) => [`CS${index}`, BigInt(8 * index)]),
  ["BE", 0n],
  ...[1, 2, 3, 4].flatMap(
    (row) => [1, 2, 3].map((column) => [`AF${row}${column}`, BigInt(8 * row + 2 * column)])
  ),
  ["EF", 46n]
];
var dscpClass = (value) => {
  const found = classes.find(([name]) => name === value.toUpperCase());
  return found === void 0 ? void 0 : hex(found[1], 2);
};

// lib/ruleset/extensions/packet.ts
var packetType = (value, circumstances) => {
  const names2 = { bcast: "broadcast", mcast: "multicast", host: "unicast" };
  const word = names2[value.toLowerCase()] ?? value;
  return oneOf(["unicast", "broadcast", "multicast", "otherhost"], "anyCase")(word, circumstances);
};
var hops = (prefix) => [
  { name: `${prefix}-eq`, aliases: [prefix], values: [decimal(255n)], negatable: true },
  { name: `${prefix}-lt`, values: [decimal(255n)] },
  { name: `${prefix}-gt`, values: [decimal(255n)] }
];
var packetMatches = [
  { kind: "match", name: "length", options: [{ name: "length", values: [range(65535n)], negatable: true }] },
  { kind: "match", name: "pkttype", options: [{ name: "pkt-type", values: [packetType], negatable: true }] },
  { kind: "match", name: "tcpmss", options: [{ name: "mss", values: [range(65535n)], negatable: true }] },
  {
    kind: "match",
    name: "dscp",
    options: [
      { name: "dscp", values: [hexadecimal(2, 63n)], negatable: true },
      { name: "dscp-class", values: [dscpClass], negatable: true }
    ],
    settle: (settings2) => settings2.map((each) => each.name === "dscp-class" ? { ...each, name: "dscp" } : each)
  },
  { kind: "match", name: "ttl", family: "ipv4", options: hops("ttl") },
  { kind: "match", name: "hl", family: "ipv6", options: hops("hl") }
];

// lib/ruleset/icmp-type.ts
var icmp = [
  ["echo-reply", 0],
  ["pong", 0],
  ["destination-unreachable", 3],
  ["network-unreachable", 3, 0],
  ["host-unreachable", 3, 1],
  ["protocol-unreachable", 3, 2],
  ["port-unreachable", 3, 3],
  ["fragmentation-needed", 3, 4],
  ["source-route-failed", 3, 5],
  ["network-unknown", 3, 6],
  ["host-unknown", 3, 7],
  ["network-prohibited", 3, 9],
  ["host-prohibited", 3, 10],
  ["TOS-network-unreachable", 3, 11],
  ["TOS-host-unreachable", 3, 12],
  ["communication-prohibited", 3, 13],
  ["host-precedence-violation", 3, 14],
  ["precedence-cutoff", 3, 15],
  ["source-quench", 4],
  ["redirect", 5],
  ["network-redirect", 5, 0],
  ["host-redirect", 5, 1],
  ["TOS-network-redirect", 5, 2],
  ["TOS-host-redirect", 5, 3],
  ["echo-request", 8],
  ["ping", 8],
  ["router-advertisement", 9],
  ["router-solicitation", 10],
  ["time-exceeded", 11],
  ["ttl-exceeded", 11],
  ["ttl-zero-during-transit", 11, 0],
  ["ttl-zero-during-reassembly", 11, 1],
  ["parameter-problem", 12],
  ["ip-header-bad", 12, 0],
  ["required-option-missing", 12, 1],
  ["timestamp-request", 13],
  ["timestamp-reply", 14],
  ["address-mask-request", 17],
  ["address-mask-reply", 18]
];
var icmpv6 = [
  ["destination-unreachable", 1],
  ["no-route", 1, 0],
  ["communication-prohibited", 1, 1],
  ["beyond-scope", 1, 2],
  ["address-unreachable", 1, 3],
  ["port-unreachable", 1, 4],
  ["failed-policy", 1, 5],
  ["reject-route", 1, 6],
  ["packet-too-big", 2],
  ["time-exceeded", 3],
  ["ttl-exceeded", 3],
  ["ttl-zero-during-transit", 3, 0],
  ["ttl-zero-during-reassembly", 3, 1],
  ["parameter-problem", 4],
  ["bad-header", 4, 0],
  ["unknown-header-type", 4, 1],
  ["unknown-option", 4, 2],
  ["echo-request", 128],
  ["ping", 128],
  ["echo-reply", 129],
  ["pong", 129],
  ["mld-listener-query", 130],
  ["mld-listener-report", 131],
  ["mld-listener-done", 132],
  ["mld-listener-reduction", 132],
  ["router-solicitation", 133],
  ["router-advertisement", 134],
  ["neighbour-solicitation", 135],
  ["neighbor-solicitation", 135],
  ["neighbour-advertisement", 136],
  ["neighbor-advertisement", 136],
  ["redirect", 137]
];
var icmpType = (value) => {
  if (value.toLowerCase() === "any") return "any";
  const read2 = readType(value, icmp);
  return read2?.startsWith("255") === true ? "any" : read2;
};
var icmpv6Type = (value) => readType(value, icmpv6);
function readType(value, rows) {
  const lower = value.toLowerCase();
  const fits = lower === "" ? [] : rows.filter(([name]) => name.toLowerCase().startsWith(lower));
  const [row] = fits.filter(([name]) => name.toLowerCase() === lower).concat(fits.length === 1 ? fits : []);
  if (row !== void 0) return row[2] === void 0 ? String(row[1]) : `${row[1]}/${row[2]}`;
  const [type = "", codes3, third] = value.split("/", 3);
  const [low = "", high = low] = codes3?.split(":", 2) ?? [];
  const numbers2 = [type, ...codes3 === void 0 ? [] : [low, high]].map((each) => readUnsigned(each, 255n));
  if (third !== void 0 || numbers2.includes(void 0)) return void 0;
  return codes3 === void 0 ? `${numbers2[0] ?? ""}` : `${numbers2[0] ?? ""}/${numbers2[1] ?? ""}`;
}

// lib/ruleset/extensions/protocols.ts
var ports2 = [
  { name: "sport", aliases: ["source-port"], values: [portRange], negatable: true, omitted: "0:65535" },
  { name: "dport", aliases: ["destination-port"], values: [portRange], negatable: true, omitted: "0:65535" }
];
var flagNames = ["FIN", "SYN", "RST", "PSH", "ACK", "URG"];
var flags = (value, circumstances) => {
  const lower = value.toLowerCase().split(",");
  if (lower.includes("all")) return flagNames.join(",");
  const named3 = lower.filter((each) => each !== "none");
  return named3.length === 0 ? "NONE" : someOf(flagNames, "anyCase")(named3.join(","), circumstances);
};
function turnRange(given) {
  const end = /^0:(\d+)$/u.exec(given.values[0] ?? "")?.[1];
  const isPort = given.name === "sport" || given.name === "dport";
  if (!isPort || !given.negated || end === void 0 || end === "65535") return given;
  const from2 = Number(end) + 1;
  return setting(given.name, from2 === 65535 ? "65535" : `${from2}:65535`);
}
function settleTcp(settings2) {
  return settings2.map((each) => each.name === "syn" ? { ...each, name: "tcp-flags", values: ["FIN,SYN,RST,ACK", "SYN"] } : each).map(turnRange);
}
var dccpTypes = "REQUEST RESPONSE DATA ACK DATAACK CLOSEREQ CLOSE RESET SYNC SYNCACK INVALID".split(" ");
var protocolMatches = [
  {
    kind: "match",
    name: "tcp",
    options: [
      ...ports2,
      { name: "tcp-option", values: [decimal(255n)], negatable: true },
      { name: "tcp-flags", values: [flags, flags], negatable: true, omitted: "NONE NONE" },
      { name: "syn", negatable: true }
    ],
    settle: settleTcp
  },
  { kind: "match", name: "udp", options: ports2, settle: (settings2) => settings2.map(turnRange) },
  {
    kind: "match",
    name: "sctp",
    options: [
      ...ports2,
      { name: "chunk-types", values: [oneOf(["all", "any", "only"], "anyCase"), (value) => value], negatable: true }
    ]
  },
  {
    kind: "match",
    name: "dccp",
    options: [
      ...ports2,
      { name: "dccp-types", values: [someOf(dccpTypes, "anyCase")], negatable: true },
      { name: "dccp-option", values: [decimal(255n)], negatable: true }
    ]
  },
  {
    kind: "match",
    name: "icmp",
    family: "ipv4",
    options: [{ name: "icmp-type", values: [icmpType], negatable: true }]
  },
  {
    kind: "match",
    name: "icmp6",
    aliases: ["icmpv6", "ipv6-icmp"],
    family: "ipv6",
    options: [{ name: "icmpv6-type", values: [icmpv6Type], negatable: true }]
  },
  { kind: "match", name: "esp", options: [{ name: "espspi", values: [range(0xffffffffn)], negatable: true }] },
  {
    kind: "match",
    name: "ah",
    options: [
      { name: "ahspi", values: [range(0xffffffffn)], negatable: true },
      { name: "ahlen", values: [decimal()], negatable: true },
      { name: "ahres" }
    ]
  }
];

// lib/ruleset/pattern.ts
function readPattern(value, how) {
  if (how === "literal") return [...bytesOf(value)];
  const bytes = [];
  let at = 0;
  while (at < value.length) {
    const rest = value.slice(at, at + 512);
    const block = /^\|\s*((?:[\da-fA-F]{2} ?)*)(?:\||$)/u.exec(rest);
    const literal = /^(?:\\([^|])|([^\\|]))/u.exec(rest);
    const [taken] = block ?? literal ?? [];
    if (taken === void 0) return void 0;
    bytes.push(...Buffer.from(block?.[1]?.replaceAll(" ", "") ?? "", "hex"));
    if (block === null) bytes.push(...bytesOf(literal?.[1] ?? literal?.[2] ?? ""));
    at += taken.length;
  }
  return bytes;
}

// lib/ruleset/extensions/string.ts
function settlePattern(settings2) {
  return settings2.map((each) => {
    if (each.name !== "string" && each.name !== "hex-string") return each;
    const bytes = readPattern(each.values[0] ?? "", each.name === "string" ? "literal" : "hexadecimal");
    if (bytes === void 0 || bytes.length === 0) return each;
    const printable = bytes.every((byte) => byte >= 32 && byte < 127) && bytes.at(-1) !== 92;
    const printed = printable ? setting("string", Buffer.from(bytes).toString("latin1")) : setting("hex-string", `|${Buffer.from(bytes).toString("hex")}|`);
    return { ...printed, negated: each.negated };
  });
}
var stringMatches = [
  {
    kind: "match",
    name: "string",
    options: [
      { name: "string", values: [text], negatable: true, quoting: "quoted" },
      { name: "hex-string", values: [text], negatable: true, quoting: "quoted" },
      { name: "algo", values: [text] },
      { name: "from", values: [decimal(65535n)], omitted: "0" },
      { name: "to", values: [decimal(65535n)], omitted: "65535" },
      { name: "icase" }
    ],
    settle: settlePattern
  },
  { kind: "match", name: "comment", options: [{ name: "comment", values: [cut(255)], quoting: "string" }] }
];

// lib/ruleset/extensions/targets.ts
var levels = {
  alert: "1",
  crit: "2",
  debug: "7",
  emerg: "0",
  error: "3",
  info: "6",
  notice: "5",
  panic: "0",
  warning: "4"
};
var level = (value, circumstances) => Object.hasOwn(levels, value) ? levels[value] : decimal(7n)(value, circumstances);
var rejects = {
  ipv4: [
    ["icmp-net-unreachable", "net-unreach"],
    ["icmp-host-unreachable", "host-unreach"],
    ["icmp-proto-unreachable", "proto-unreach"],
    ["icmp-port-unreachable", "port-unreach"],
    ["icmp-net-prohibited", "net-prohib"],
    ["icmp-host-prohibited", "host-prohib"],
    ["tcp-reset", "tcp-rst"],
    ["icmp-admin-prohibited", "admin-prohib"]
  ],
  ipv6: [
    ["icmp6-no-route", "no-route"],
    ["icmp6-adm-prohibited", "adm-prohibited"],
    ["icmp6-addr-unreachable", "addr-unreach"],
    ["icmp6-port-unreachable", "port-unreach"],
    ["tcp-reset", "tcp-reset"],
    ["icmp6-policy-fail", "policy-fail"],
    ["icmp6-reject-route", "reject-route"]
  ]
};
var rejectWith = (value, { family }) => {
  const lower = value.toLowerCase();
  return rejects[family].find((names2) => names2.some((name) => name.startsWith(lower)))?.[0];
};
var trafficClass = (value) => {
  const parts = /^(?:0[xX])?([\da-fA-F]{1,8}):(?:0[xX])?([\da-fA-F]{1,8})$/u.exec(value)?.slice(1);
  return parts?.map((part) => part.slice(-4).toLowerCase().padStart(4, "0")).join(":");
};
var events = "new related destroy reply assured protoinfo helper mark natseqinfo secmark".split(" ");
var zone = (value, circumstances) => value === "mark" ? value : decimal(65535n)(value, circumstances);
var flag2 = (name) => ({ name });
var hops2 = (prefix) => ["set", "dec", "inc"].map((verb) => ({ name: `${prefix}-${verb}`, values: [decimal(255n)] }));
var targets = [
  {
    kind: "target",
    name: "LOG",
    options: [
      { name: "log-prefix", values: [cut(29)], quoting: "string" },
      { name: "log-level", values: [level], omitted: "4" },
      ...["log-tcp-sequence", "log-tcp-options", "log-ip-options", "log-uid", "log-macdecode"].map(flag2)
    ]
  },
  {
    kind: "target",
    name: "REJECT",
    options: [{ name: "reject-with", values: [rejectWith] }],
    settle: (settings2, { family }) => withDefaults(settings2, setting("reject-with", `${family === "ipv4" ? "icmp" : "icmp6"}-port-unreachable`))
  },
  {
    kind: "target",
    name: "NFLOG",
    options: [
      { name: "nflog-prefix", values: [cut(63)], quoting: "string" },
      { name: "nflog-group", values: [decimal(65535n)], omitted: "0" },
      { name: "nflog-size", values: [decimal()] },
      { name: "nflog-range", values: [decimal()] },
      { name: "nflog-threshold", values: [decimal(65535n)], omitted: "0" }
    ]
  },
  {
    kind: "target",
    name: "NFQUEUE",
    options: [
      { name: "queue-num", values: [decimal(65535n)] },
      { name: "queue-balance", values: [range(65534n)] },
      flag2("queue-bypass"),
      flag2("queue-cpu-fanout")
    ],
    settle: (settings2) => has(settings2, "queue-balance") ? settings2 : withDefaults(settings2, setting("queue-num", "0"))
  },
  {
    kind: "target",
    name: "TCPMSS",
    options: [{ name: "set-mss", values: [decimal(65535n)] }, flag2("clamp-mss-to-pmtu")]
  },
  { kind: "target", name: "CLASSIFY", options: [{ name: "set-class", values: [trafficClass] }] },
  {
    kind: "target",
    name: "CT",
    options: [
      flag2("notrack"),
      { name: "helper", values: [text] },
      { name: "timeout", values: [text] },
      { name: "ctevents", values: [someOf(events, "exact")] },
      { name: "expevents", values: [oneOf(["new"], "exact")] },
      { name: "zone", values: [zone], omitted: "0" },
      { name: "zone-orig", values: [zone] },
      { name: "zone-reply", values: [zone] }
    ]
  },
  {
    kind: "target",
    name: "SET",
    options: [
      { name: "add-set", values: [text, text] },
      flag2("exist"),
      { name: "timeout", values: [decimal()] },
      { name: "del-set", values: [text, text] },
      { name: "map-set", values: [text, text] },
      ...["map-mark", "map-prio", "map-queue"].map(flag2)
    ]
  },
  {
    kind: "target",
    name: "TEE",
    options: [
      { name: "gateway", values: [address] },
      { name: "oif", values: [text] }
    ]
  },
  {
    kind: "target",
    name: "DSCP",
    options: [
      { name: "set-dscp", values: [hexadecimal(2, 63n)] },
      { name: "set-dscp-class", values: [dscpClass] }
    ],
    settle: (settings2) => settings2.map((each) => each.name === "set-dscp-class" ? { ...each, name: "set-dscp" } : each)
  },
  { kind: "target", name: "TTL", family: "ipv4", options: hops2("ttl") },
  { kind: "target", name: "HL", family: "ipv6", options: hops2("hl") },
  { kind: "target", name: "NOTRACK", options: [] },
  { kind: "target", name: "TRACE", options: [] },
  { kind: "target", name: "CHECKSUM", options: [flag2("checksum-fill")] },
  {
    kind: "target",
    name: "AUDIT",
    options: [{ name: "type", values: [oneOf(["accept", "drop", "reject"], "anyCase")] }]
  }
];

// lib/ruleset/extensions/index.ts
var extensions = [
  ...protocolMatches,
  ...conntrackMatches,
  ...originMatches,
  ...packetMatches,
  ...limitMatches,
  ...hashlimitMatches,
  ...stringMatches,
  ...markExtensions,
  ...natTargets,
  ...targets
];
var byName = /* @__PURE__ */ new Map();
for (const extension of extensions) {
  for (const name of [extension.name, ...extension.aliases ?? []]) {
    const key = `${extension.kind} ${name}`;
    byName.set(key, [...byName.get(key) ?? [], extension]);
  }
}
function extensionOf(kind, name, family) {
  const rows = byName.get(`${kind} ${name}`);
  return rows?.find((row) => family === void 0 || row.family === void 0 || row.family === family);
}

// lib/ruleset/scan.ts
function newScan(given, tokens, diagnostics) {
  const options = [];
  const lists = { commands: [], operands: [], options, matches: [], loaded: [], owner: options };
  return { given, tokens, diagnostics, at: 0, negation: void 0, chain: void 0, target: void 0, ...lists };
}
function take(scan, word, required, optional) {
  const values = word.glued === void 0 || required + optional === 0 ? [] : [word.glued];
  while (values.length < required) {
    const value = next(scan);
    if (value === void 0) {
      complain(scan, word.token, `"${word.token.text}" needs ${values.length === 0 ? "a value" : "one more value"}`);
      return values;
    }
    values.push(value, ...value.text === "!" ? misplaced(scan, word, value) : []);
  }
  for (let value = scan.tokens[scan.at]; values.length < required + optional; value = scan.tokens[scan.at]) {
    if (value === void 0 || !isValue(value)) break;
    values.push(value);
    scan.at += 1;
  }
  return values;
}
function misplaced(scan, word, mark2) {
  complain(scan, mark2, `"!" must stand before "${word.token.text}", not after it`, `write "! ${word.token.text} …"`);
  const value = scan.tokens[scan.at];
  if (value === void 0 || !isValue(value)) return [];
  scan.at += 1;
  return [value];
}
function complain(scan, place, message, help4) {
  scan.diagnostics.push(finding("syntax", place, message, help4));
}
function next(scan) {
  const token = scan.tokens[scan.at];
  scan.at += 1;
  return token;
}
function isValue(token) {
  return token.text !== "!" && !token.text.startsWith("-");
}
function tail(token, from2) {
  const text2 = token.text.slice(from2);
  if (token.raw !== token.text) return { ...token, text: text2 };
  return { ...token, text: text2, raw: text2, column: token.column + from2 };
}

// lib/ruleset/base-options.ts
var baseOptions = [
  { name: "source", short: "s", aliases: ["src"], required: 1, negatable: true },
  { name: "destination", short: "d", aliases: ["dst"], required: 1, negatable: true },
  { name: "in-interface", short: "i", required: 1, negatable: true },
  { name: "out-interface", short: "o", required: 1, negatable: true },
  { name: "protocol", short: "p", required: 1, negatable: true },
  { name: "fragment", short: "f", aliases: ["fragments"], required: 0, negatable: true },
  { name: "jump", short: "j", required: 1 },
  { name: "goto", short: "g", required: 1 },
  { name: "match", short: "m", required: 1 },
  { name: "set-counters", short: "c", required: 1, optional: 1 },
  { name: "ipv4", short: "4", required: 0 },
  { name: "ipv6", short: "6", required: 0 },
  { name: "verbose", short: "v", required: 0 },
  { name: "numeric", short: "n", required: 0, refused: "it belongs to listing, and is illegal in a rule" },
  { name: "exact", short: "x", required: 0, refused: "it belongs to listing, and is illegal in a rule" },
  { name: "line-numbers", required: 0, refused: "it belongs to listing, and is illegal in a rule" },
  { name: "table", short: "t", required: 1, refused: 'the table is the one named by the "*" line above' },
  { name: "wait", short: "w", required: 0, optional: 1, refused: "it can only be given to iptables-restore itself" },
  {
    name: "wait-interval",
    short: "W",
    required: 0,
    optional: 1,
    refused: "it can only be given to iptables-restore itself"
  },
  { name: "modprobe", short: "M", required: 1, refused: "it would run a program of its own" },
  {
    name: "version",
    short: "V",
    required: 0,
    refused: "iptables-restore would print its version and exit 0 without committing the table"
  },
  {
    name: "help",
    short: "h",
    required: 0,
    optional: 1,
    refused: "iptables-restore would print its help and exit 0 without committing the table"
  }
];
var commands = [
  { letter: "A", name: "append", required: 1, optional: 0 },
  { letter: "I", name: "insert", required: 1, optional: 1 },
  { letter: "D", name: "delete", required: 1, optional: 1 },
  { letter: "R", name: "replace", required: 1, optional: 1 },
  { letter: "C", name: "check", required: 1, optional: 0 },
  { letter: "N", name: "new-chain", required: 1, optional: 0 },
  { letter: "X", name: "delete-chain", required: 0, optional: 1 },
  { letter: "F", name: "flush", required: 0, optional: 1 },
  { letter: "Z", name: "zero", required: 0, optional: 2 },
  { letter: "P", name: "policy", required: 1, optional: 1 },
  { letter: "E", name: "rename-chain", required: 1, optional: 1 },
  { letter: "L", name: "list", required: 0, optional: 2 },
  { letter: "S", name: "list-rules", required: 0, optional: 2 }
];

// lib/ruleset/spelling.ts
var unknown = { kind: "unknown" };
var commandByLetter = new Map(commands.map((each) => [each.letter, each]));
var baseByLetter = new Map(
  baseOptions.flatMap((each) => each.short === void 0 ? [] : [[each.short, each]])
);
var baseByName = new Map(baseOptions.flatMap((each) => spellings(each).map((name) => [name, each])));
var commandByName = new Map(commands.map((each) => [each.name, each]));
function readLetter(letter) {
  const command3 = commandByLetter.get(letter);
  if (command3 !== void 0) return { kind: "command", command: command3 };
  const option2 = baseByLetter.get(letter);
  return option2 === void 0 ? unknown : { kind: "base", option: option2 };
}
function readExact(name, loaded) {
  const command3 = commandByName.get(name);
  if (command3 !== void 0) return { kind: "command", command: command3 };
  const option2 = baseByName.get(name);
  if (option2 !== void 0) return { kind: "base", option: option2 };
  for (let index = loaded.length - 1; index >= 0; index -= 1) {
    const { rows, place } = loaded[index] ?? {};
    const row = rows === void 0 ? void 0 : indexOf(rows).get(name);
    if (row !== void 0 && place !== void 0) return { kind: "extension", option: row, place };
  }
  return unknown;
}
function readPrefix(prefix, loaded) {
  const fits = /* @__PURE__ */ new Map();
  for (const [name, command3] of commandByName) {
    if (name.startsWith(prefix)) fits.set(command3, { kind: "command", command: command3 });
  }
  for (const [name, option2] of baseByName) {
    if (name.startsWith(prefix)) fits.set(option2, { kind: "base", option: option2 });
  }
  for (const { rows = [], place } of loaded) {
    for (const [name, option2] of indexOf(rows)) {
      if (name.startsWith(prefix)) fits.set(option2, { kind: "extension", option: option2, place });
    }
  }
  const [first2 = unknown] = fits.values();
  return fits.size === 1 ? first2 : unknown;
}
var indexes = /* @__PURE__ */ new WeakMap();
function indexOf(rows) {
  const known2 = indexes.get(rows);
  if (known2 !== void 0) return known2;
  const index = new Map(rows.flatMap((row) => spellings(row).map((name) => [name, row])));
  indexes.set(rows, index);
  return index;
}
function spellings(option2) {
  return [option2.name, ...option2.aliases ?? []];
}

// lib/ruleset/words.ts
var typographic = {
  " ": "a no-break space (U+00A0) where a blank belongs",
  "‐": 'a hyphen (U+2010) where "-" belongs',
  "‑": 'a no-break hyphen (U+2011) where "-" belongs',
  "‒": 'a figure dash (U+2012) where "-" belongs',
  "–": 'an en dash (U+2013) where "-" or "--" belongs',
  "—": 'an em dash (U+2014) where "--" belongs',
  "‘": `a typographic quote (U+2018) where '"' belongs`,
  "’": `a typographic quote (U+2019) where '"' belongs`,
  "“": `a typographic quote (U+201C) where '"' belongs`,
  "”": `a typographic quote (U+201D) where '"' belongs`
};
function reportWords(tokens, unterminated, diagnostics) {
  if (unterminated !== void 0) {
    const message = "the quote is never closed: iptables-restore takes the rest of the line into this word";
    diagnostics.push(finding("syntax", unterminated, message, `close it with '"'`));
  }
  const long = tokens.find((token) => token.text.length > 341 && bytesOf(token.text).length > 1023);
  if (long !== void 0) {
    diagnostics.push(finding("syntax", long, "the word is longer than 1023 bytes, the most iptables-restore takes"));
  }
  const bare = tokens.filter((token) => !token.raw.includes('"'));
  const variable = bare.find((token) => /\$(?:\w|\{)/u.test(token.text));
  if (variable !== void 0) {
    const message = `"${variable.text}" is not replaced: iptables-restore knows no variables`;
    diagnostics.push(finding("not-rules-save", variable, message, "write the value itself"));
  }
  reportTypography(bare, diagnostics);
}
function reportTypography(tokens, diagnostics) {
  for (const token of tokens) {
    const text2 = meant(token.text);
    const what = typographic[/[\u00A0\u2010-\u2014\u2018\u2019\u201C\u201D]/u.exec(text2)?.[0] ?? ""];
    if (what === void 0) continue;
    diagnostics.push(finding("not-rules-save", token, `"${text2}" holds ${what}`));
    return;
  }
}

// lib/ruleset/parse-rule.ts
var maximumTokens = 251;
function parseRule(given, diagnostics) {
  const { line: line3, text: text2, body } = given;
  const group = /^\[[^\]]*\]?/u.exec(body.text.slice(body.from))?.[0] ?? "";
  const counters = readCounters(group);
  const { tokens, unterminated } = tokenize(body.text, line3, body.from + group.length);
  if (group !== "" && counters === void 0) {
    const place = tokenAt(text2, line3, body.from, body.from + group.length, group);
    const message = `"${group}" are no counters: they are written [packets:bytes]`;
    diagnostics.push(finding("syntax", place, message, "iptables-restore misreads such a line without a word"));
  }
  if (tokens.length > maximumTokens) {
    const message = `the line has ${tokens.length} words; iptables-restore takes at most ${maximumTokens}`;
    diagnostics.push(finding("syntax", wholeLine(line3, text2), message));
    return void 0;
  }
  reportWords(tokens, unterminated, diagnostics);
  const scan = newScan(given, tokens, diagnostics);
  scanTokens(scan);
  return {
    kind: "rule",
    line: line3,
    text: text2,
    counters,
    command: scan.commands.length === 1 ? scan.commands[0] : void 0,
    chain: scan.chain,
    operands: scan.operands,
    options: scan.options,
    matches: scan.matches,
    target: scan.target,
    tokens
  };
}
function scanTokens(scan) {
  for (let token = next(scan); token !== void 0; token = next(scan)) {
    if (token.text === "!") {
      if (scan.negation !== void 0) complain(scan, token, '"!" stands twice before one option');
      scan.negation = token;
    } else if (/^-./u.test(token.text)) {
      scanOption(scan, token);
    } else {
      stray(scan, token);
    }
  }
  if (scan.negation !== void 0) complain(scan, scan.negation, 'nothing follows "!"');
  if (scan.commands.length === 0) {
    const place = scan.tokens[0] ?? wholeLine(scan.given.line, scan.given.text);
    complain(scan, place, "no command: the line neither adds nor changes a rule", 'begin it with "-A CHAIN"');
  }
}
function scanOption(scan, token) {
  if (token.text === "--") return;
  const long = token.text.startsWith("--");
  const word = long ? longWord(scan, token) : letterWord(token);
  const { meaning } = word;
  switch (meaning.kind) {
    case "command": {
      takeCommand(scan, word, meaning.command);
      return;
    }
    case "base": {
      takeBase(scan, word, meaning.option);
      return;
    }
    case "extension": {
      if (meaning.option.negatable !== true) refuseNegation(scan, word);
      const count3 = meaning.option.values?.length ?? 0;
      meaning.place.push(
        option(scan, word, meaning.option.name, take(scan, word, Math.min(count3, 1), Math.max(count3 - 1, 0)))
      );
      return;
    }
    case "unknown": {
      takeUnknown(scan, word);
      return;
    }
  }
}
function longWord(scan, token) {
  const equals = token.text.indexOf("=");
  const name = token.text.slice(2, equals === -1 ? void 0 : equals);
  const glued = equals === -1 ? void 0 : tail(token, equals + 1);
  const meaning = meaningOf(scan, name);
  return meaning.kind === "unknown" ? { token, name: token.text.slice(2), glued: void 0, meaning } : { token, name, glued, meaning };
}
function meaningOf(scan, name) {
  const exact = readExact(name, scan.loaded);
  if (exact.kind !== "unknown") return exact;
  const implied2 = impliedRows(scan);
  const carried = scan.loaded.some(({ rows }) => rows === void 0);
  const prefix = carried ? exact : readPrefix(name, scan.loaded);
  if (prefix.kind !== "unknown" || implied2 === void 0) return prefix;
  const read2 = carried ? readExact(name, [implied2]) : either(readExact(name, [implied2]), readPrefix(name, [implied2]));
  if (read2.kind !== "extension") return prefix;
  scan.loaded.push(implied2);
  scan.matches.push({ name: implied2.name, token: void 0, options: implied2.place });
  return read2;
}
function either(first2, second2) {
  return first2.kind === "unknown" ? second2 : first2;
}
function impliedRows(scan) {
  const protocol = scan.options.findLast((each) => each.name === "protocol")?.values[0];
  const name = protocol === void 0 ? void 0 : protocolMatch(protocol.text);
  if (name === void 0 || scan.matches.some((each) => matchName(each.name) === name)) return void 0;
  const rows = extensionOf("match", name)?.options;
  return rows === void 0 ? void 0 : { name, rows, place: [] };
}
function matchName(name) {
  return extensionOf("match", name)?.name ?? name;
}
function letterWord(token) {
  const name = token.text.charAt(1);
  const meaning = readLetter(name);
  const glued = token.text.length > 2 && meaning.kind !== "unknown" ? tail(token, 2) : void 0;
  return { token, name: meaning.kind === "unknown" ? token.text.slice(1) : name, glued, meaning };
}
function takeCommand(scan, word, command3) {
  refuseNegation(scan, word);
  scan.negation = void 0;
  const values = take(scan, word, command3.required, command3.optional);
  const [before2] = scan.commands;
  scan.commands.push({ letter: command3.letter, token: word.token });
  if (before2 !== void 0) {
    complain(scan, word.token, `"${word.token.text}" is a second command after "${before2.token.text}"`);
    scan.operands.push(...values);
    return;
  }
  const [chain, ...operands] = values;
  if (chain !== void 0) reportChainName(chain, scan.diagnostics);
  scan.chain = chain;
  scan.operands.push(...operands);
}
function takeBase(scan, word, base) {
  if (base.refused !== void 0) {
    complain(scan, word.token, `"${word.token.text}" can't be used in a rules file: ${base.refused}`);
  }
  if (base.negatable !== true) refuseNegation(scan, word);
  const values = take(scan, word, base.required, base.optional ?? 0);
  const [value] = values;
  if (base.name === "match" && value !== void 0) {
    openMatch(scan, value);
  } else if ((base.name === "jump" || base.name === "goto") && value !== void 0 && scan.target === void 0) {
    openTarget(scan, base.name, value);
  } else {
    if (scan.target !== void 0 && (base.name === "jump" || base.name === "goto")) {
      complain(scan, word.token, `a second target; the rule already goes to "${scan.target.name}"`);
    }
    scan.options.push(option(scan, word, base.name, values));
    if (base.required + (base.optional ?? 0) === 0 && word.glued !== void 0)
      scanOption(scan, { ...word.glued, text: `-${word.glued.text}` });
  }
  scan.negation = void 0;
}
function openMatch(scan, token) {
  const options = [];
  scan.matches.push({ name: token.text, token, options });
  scan.loaded.push({ rows: extensionOf("match", token.text)?.options, place: options });
  scan.owner = options;
}
function openTarget(scan, kind, token) {
  const options = [];
  scan.target = { kind, name: token.text, token, options };
  scan.owner = options;
  if (kind === "jump" && !scan.given.declared(token.text)) {
    const rows = extensionOf("target", token.text)?.options;
    if (rows !== void 0 || /^[A-Z0-9]+$/u.test(token.text))
      scan.loaded.push({ rows: rows ?? carriedRows(token.text), place: options });
  }
}
function carriedRows(name) {
  return ["ACCEPT", "DROP", "RETURN", "QUEUE"].includes(name) ? [] : void 0;
}
function takeUnknown(scan, word) {
  const values = [];
  for (let token = scan.tokens[scan.at]; token !== void 0 && isValue(token); token = scan.tokens[scan.at]) {
    values.push(token);
    scan.at += 1;
  }
  const place = scan.loaded.findLast(({ rows }) => rows === void 0)?.place ?? scan.owner;
  place.push(option(scan, word, word.name, values));
}
function option(scan, word, name, values) {
  const { negation: negation2 } = scan;
  scan.negation = void 0;
  return { name, token: word.token, negation: negation2, values };
}
function refuseNegation(scan, word) {
  if (scan.negation === void 0) return;
  complain(scan, scan.negation, `"!" can't stand before "${word.token.text}"`);
}
function stray(scan, token) {
  scan.operands.push(token);
  if (token.text.startsWith("#")) {
    const message = '"#" begins no comment here: only a "#" in the first column does';
    scan.diagnostics.push(
      finding("not-rules-save", token, message, "move the comment to a line of its own, or to -m comment")
    );
    scan.at = scan.tokens.length;
  } else if (token.raw === "\\" && scan.at === scan.tokens.length) {
    const message = "a backslash does not continue a line: iptables-restore knows no such thing";
    scan.diagnostics.push(finding("not-rules-save", token, message, "write the rule in one line"));
  } else {
    complain(scan, token, `"${token.text}" belongs to no option`);
  }
}

// lib/ruleset/parse.ts
function parse(text2) {
  const finalNewline = text2.endsWith("\n");
  const texts = text2 === "" ? [] : (finalNewline ? text2.slice(0, -1) : text2).split("\n");
  const foreign = foreignText(text2, texts);
  if (foreign !== void 0) {
    const lines = texts.map((each, index) => ({ kind: "unreadable", line: index + 1, text: each }));
    return { ruleset: { lines, tables: [], finalNewline }, diagnostics: [foreign] };
  }
  const reader = { lines: [], tables: [], diagnostics: [], open: void 0, returns: void 0 };
  texts.forEach((each, index) => {
    readLine(reader, index + 1, each);
  });
  if (reader.open !== void 0) closeTable(reader, void 0);
  reportWhole(reader);
  return { ruleset: { lines: reader.lines, tables: reader.tables, finalNewline }, diagnostics: reader.diagnostics };
}
function readLine(reader, line3, text2) {
  const body = bodyOf(reader, line3, text2);
  const weight = weighLine(line3, text2);
  if (weight !== void 0) {
    reader.diagnostics.push(weight);
    reader.lines.push({ kind: "unreadable", line: line3, text: text2 });
  } else {
    dispatch(reader, line3, text2, body);
  }
}
function bodyOf(reader, line3, text2) {
  const from2 = line3 === 1 ? /^(?:\uFEFF|\xEF\xBB\xBF)/u.exec(text2)?.[0].length ?? 0 : 0;
  if (from2 > 0) {
    const place = { line: line3, column: 1, endLine: line3, endColumn: from2 + 1 };
    const help4 = "save the file as UTF-8 without a byte order mark";
    reader.diagnostics.push(
      finding(
        "not-rules-save",
        place,
        "the file begins with a byte order mark (U+FEFF), which is no part of rules",
        help4
      )
    );
  }
  if (!text2.endsWith("\r")) return { from: from2, text: text2 };
  if (text2[from2] !== "#") {
    if (reader.returns === void 0) reader.returns = { line: line3, column: text2.length, count: 1 };
    else reader.returns.count += 1;
  }
  return { from: from2, text: text2.replace(/(?<!\r)\r+$/u, "") };
}
function dispatch(reader, line3, text2, body) {
  const content = body.text.slice(body.from);
  const first2 = content[0];
  if (content === "" || first2 === "#") {
    reader.lines.push({ kind: content === "" ? "blank" : "comment", line: line3, text: text2 });
  } else if (/^COMMIT$/iu.test(content.trim())) {
    readCommit(reader, line3, text2, content);
  } else if (first2 === "*") {
    readTable(reader, line3, text2, body);
  } else if (reader.open === void 0) {
    reader.diagnostics.push(strayText(line3, text2, content));
    reader.lines.push({ kind: "unreadable", line: line3, text: text2 });
  } else {
    readInTable(reader, reader.open, line3, text2, body);
  }
}
function readInTable(reader, open3, line3, text2, body) {
  const foreign = foreignLine(line3, text2, body.text);
  if (foreign !== void 0) {
    reader.diagnostics.push(foreign);
    reader.lines.push({ kind: "unreadable", line: line3, text: text2 });
  } else if (body.text[body.from] === ":") {
    const declaration = parseChainLine(line3, text2, body, reader.diagnostics);
    reader.lines.push(declaration ?? { kind: "unreadable", line: line3, text: text2 });
    if (declaration === void 0) return;
    open3.chains.push(declaration);
    open3.names.add(declaration.name.text);
  } else {
    const declared = (name) => open3.names.has(name) || isBuiltin(open3.head.name.text, name);
    const rule = parseRule({ line: line3, text: text2, body, declared }, reader.diagnostics);
    reader.lines.push(rule ?? { kind: "unreadable", line: line3, text: text2 });
    if (rule !== void 0) open3.rules.push(rule);
  }
}
function readTable(reader, line3, text2, body) {
  const head = parseTableLine(line3, text2, body, reader.diagnostics);
  if (reader.open !== void 0) {
    const { head: before2 } = reader.open;
    const message = `"*${head?.name.text ?? ""}" begins while the table "${before2.name.text}" of line ${before2.line} is open`;
    const help4 = 'put a line "COMMIT" before it';
    reader.diagnostics.push(finding("missing-commit", wholeLine(line3, body.text), message, help4));
    closeTable(reader, void 0);
  }
  reader.lines.push(head ?? { kind: "unreadable", line: line3, text: text2 });
  if (head !== void 0) reader.open = { head, chains: [], names: /* @__PURE__ */ new Set(), rules: [] };
}
function readCommit(reader, line3, text2, content) {
  if (reader.open === void 0) {
    reader.diagnostics.push(finding("not-rules-save", wholeLine(line3, text2), '"COMMIT" stands outside a table'));
    reader.lines.push({ kind: "unreadable", line: line3, text: text2 });
    return;
  }
  const exact = content === "COMMIT";
  const commit = { kind: exact ? "commit" : "unreadable", line: line3, text: text2 };
  reader.lines.push(commit);
  if (!exact) {
    const message = `"${content}" does not commit the table "${reader.open.head.name.text}": only "COMMIT" does`;
    const help4 = "write COMMIT in capitals, with no blanks around it";
    reader.diagnostics.push(finding("missing-commit", wholeLine(line3, text2), message, help4));
  }
  closeTable(reader, exact ? commit : void 0);
}
function closeTable(reader, commit) {
  if (reader.open === void 0) return;
  const { head, chains, rules } = reader.open;
  reader.tables.push({ name: head.name.text, head, chains, rules, commit });
  reader.open = void 0;
}
function reportWhole(reader) {
  const last = reader.tables.at(-1);
  if (last?.commit === void 0 && last !== void 0 && !reader.diagnostics.some(isMissingCommitAfter(last.head.line))) {
    const message = `the table "${last.name}" is never committed: iptables-restore fails at the end of the file`;
    reader.diagnostics.push(finding("missing-commit", last.head.name, message, 'end the table with a line "COMMIT"'));
  }
  if (reader.returns !== void 0) {
    const { line: line3, column, count: count3 } = reader.returns;
    const place = { line: line3, column, endLine: line3, endColumn: column + 1 };
    const message = `${count3 === 1 ? "this line ends" : `${count3} lines, from this one on, end`} with a carriage return (CRLF, as on Windows), which becomes part of the last word`;
    reader.diagnostics.push(finding("not-rules-save", place, message, 'convert the line ends: sed -i "s/\\r$//" FILE'));
  }
  if (reader.tables.length === 0 && reader.diagnostics.length === 0) {
    const place = { line: 1, column: 1, endLine: 1, endColumn: 2 };
    const empty = reader.lines.every(({ text: text2 }) => text2 === "");
    const message = `${empty ? "the file is empty" : "the file names no table"}: loading it changes nothing`;
    const help4 = 'rules-save text begins with a line such as "*filter" and ends with "COMMIT"';
    reader.diagnostics.push(finding("not-rules-save", place, message, help4));
  }
  reader.diagnostics.sort((a2, b) => a2.line - b.line || a2.column - b.column);
}
function isMissingCommitAfter(line3) {
  return (diagnostic) => diagnostic.check === "missing-commit" && diagnostic.line > line3;
}

// lib/apply/fields.ts
function writeFields(fields) {
  return Object.entries(fields).filter(([, value]) => value !== void 0).map(([key, value]) => `${key}=${oneLine(String(value))}
`).join("");
}
function readFields(text2) {
  const fields = /* @__PURE__ */ new Map();
  for (const line3 of text2.split("\n")) {
    const equals = line3.indexOf("=");
    if (equals > 0) fields.set(line3.slice(0, equals), line3.slice(equals + 1));
  }
  return fields;
}
function writeJson(value) {
  const ascii = JSON.stringify(value).replace(/[\u007f-\uffff]/g, (character) => {
    return `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
  });
  return `${ascii}
`;
}
function oneLine(text2) {
  return text2.trim().replace(/\s+/g, " ").replace(/[^\x20-\x7e]/g, "?");
}

// lib/ruleset/same-rules.ts
function sameRules(a2, b, tables) {
  const names2 = tables ?? [.../* @__PURE__ */ new Set([...a2.keys(), ...b.keys()])];
  return names2.every((name) => sameTable(a2.get(name) ?? emptyTable(name), b.get(name) ?? emptyTable(name)));
}
function emptyTable(name) {
  const chains = (builtinChains[name] ?? []).map((chain) => ({
    name: chain,
    policy: "ACCEPT",
    line: void 0,
    rules: []
  }));
  return { name, line: 0, chains };
}
function sameTable(a2, b) {
  const others = new Map(b.chains.map((chain) => [chain.name, chain]));
  return a2.chains.length === b.chains.length && a2.chains.every((chain) => sameChain(chain, others.get(chain.name)));
}
function sameChain(a2, b) {
  if (b?.policy !== a2.policy || a2.rules.length !== b.rules.length) return false;
  return a2.rules.every((rule, index) => rule.text === b.rules[index]?.text);
}

// node_modules/diff/libesm/diff/base.js
var Diff = class {
  diff(oldStr, newStr, options = {}) {
    let callback;
    if (typeof options === "function") {
      callback = options;
      options = {};
    } else if ("callback" in options) {
      callback = options.callback;
    }
    const oldString = this.castInput(oldStr, options);
    const newString = this.castInput(newStr, options);
    const oldTokens = this.removeEmpty(this.tokenize(oldString, options));
    const newTokens = this.removeEmpty(this.tokenize(newString, options));
    return this.diffWithOptionsObj(oldTokens, newTokens, options, callback);
  }
  diffWithOptionsObj(oldTokens, newTokens, options, callback) {
    var _a2;
    const done = (value) => {
      value = this.postProcess(value, options);
      if (callback) {
        setTimeout(function() {
          callback(value);
        }, 0);
        return void 0;
      } else {
        return value;
      }
    };
    const newLen = newTokens.length, oldLen = oldTokens.length;
    let editLength = 1;
    let maxEditLength = newLen + oldLen;
    if (options.maxEditLength != null) {
      maxEditLength = Math.min(maxEditLength, options.maxEditLength);
    }
    const maxExecutionTime = (_a2 = options.timeout) !== null && _a2 !== void 0 ? _a2 : Infinity;
    const abortAfterTimestamp = Date.now() + maxExecutionTime;
    const bestPath = [{ oldPos: -1, lastComponent: void 0 }];
    let newPos = this.extractCommon(bestPath[0], newTokens, oldTokens, 0, options);
    if (bestPath[0].oldPos + 1 >= oldLen && newPos + 1 >= newLen) {
      return done(this.buildValues(bestPath[0].lastComponent, newTokens, oldTokens));
    }
    let minDiagonalToConsider = -Infinity, maxDiagonalToConsider = Infinity;
    const execEditLength = () => {
      for (let diagonalPath = Math.max(minDiagonalToConsider, -editLength); diagonalPath <= Math.min(maxDiagonalToConsider, editLength); diagonalPath += 2) {
        let basePath;
        const removePath = bestPath[diagonalPath - 1], addPath = bestPath[diagonalPath + 1];
        if (removePath) {
          bestPath[diagonalPath - 1] = void 0;
        }
        let canAdd = false;
        if (addPath) {
          const addPathNewPos = addPath.oldPos - diagonalPath;
          canAdd = addPath && 0 <= addPathNewPos && addPathNewPos < newLen;
        }
        const canRemove = removePath && removePath.oldPos + 1 < oldLen;
        if (!canAdd && !canRemove) {
          bestPath[diagonalPath] = void 0;
          continue;
        }
        if (!canRemove || canAdd && removePath.oldPos < addPath.oldPos) {
          basePath = this.addToPath(addPath, true, false, 0, options);
        } else {
          basePath = this.addToPath(removePath, false, true, 1, options);
        }
        newPos = this.extractCommon(basePath, newTokens, oldTokens, diagonalPath, options);
        if (basePath.oldPos + 1 >= oldLen && newPos + 1 >= newLen) {
          return done(this.buildValues(basePath.lastComponent, newTokens, oldTokens)) || true;
        } else {
          bestPath[diagonalPath] = basePath;
          if (basePath.oldPos + 1 >= oldLen) {
            maxDiagonalToConsider = Math.min(maxDiagonalToConsider, diagonalPath - 1);
          }
          if (newPos + 1 >= newLen) {
            minDiagonalToConsider = Math.max(minDiagonalToConsider, diagonalPath + 1);
          }
        }
      }
      editLength++;
    };
    if (callback) {
      (function exec3() {
        setTimeout(function() {
          if (editLength > maxEditLength || Date.now() > abortAfterTimestamp) {
            return callback(void 0);
          }
          if (!execEditLength()) {
            exec3();
          }
        }, 0);
      })();
    } else {
      while (editLength <= maxEditLength && Date.now() <= abortAfterTimestamp) {
        const ret = execEditLength();
        if (ret) {
          return ret;
        }
      }
    }
  }
  addToPath(path7, added, removed, oldPosInc, options) {
    const last = path7.lastComponent;
    if (last && !options.oneChangePerToken && last.added === added && last.removed === removed) {
      return {
        oldPos: path7.oldPos + oldPosInc,
        lastComponent: { count: last.count + 1, added, removed, previousComponent: last.previousComponent }
      };
    } else {
      return {
        oldPos: path7.oldPos + oldPosInc,
        lastComponent: { count: 1, added, removed, previousComponent: last }
      };
    }
  }
  extractCommon(basePath, newTokens, oldTokens, diagonalPath, options) {
    const newLen = newTokens.length, oldLen = oldTokens.length;
    let oldPos = basePath.oldPos, newPos = oldPos - diagonalPath, commonCount = 0;
    while (newPos + 1 < newLen && oldPos + 1 < oldLen && this.equals(oldTokens[oldPos + 1], newTokens[newPos + 1], options)) {
      newPos++;
      oldPos++;
      commonCount++;
      if (options.oneChangePerToken) {
        basePath.lastComponent = { count: 1, previousComponent: basePath.lastComponent, added: false, removed: false };
      }
    }
    if (commonCount && !options.oneChangePerToken) {
      basePath.lastComponent = { count: commonCount, previousComponent: basePath.lastComponent, added: false, removed: false };
    }
    basePath.oldPos = oldPos;
    return newPos;
  }
  equals(left2, right2, options) {
    if (options.comparator) {
      return options.comparator(left2, right2);
    } else {
      return left2 === right2 || !!options.ignoreCase && left2.toLowerCase() === right2.toLowerCase();
    }
  }
  removeEmpty(array) {
    const ret = [];
    for (let i2 = 0; i2 < array.length; i2++) {
      if (array[i2]) {
        ret.push(array[i2]);
      }
    }
    return ret;
  }
  // eslint-disable-next-line @typescript-eslint/no-unused-vars
  castInput(value, options) {
    return value;
  }
  // eslint-disable-next-line @typescript-eslint/no-unused-vars
  tokenize(value, options) {
    return Array.from(value);
  }
  join(chars) {
    return chars.join("");
  }
  postProcess(changeObjects, options) {
    return changeObjects;
  }
  get useLongestToken() {
    return false;
  }
  buildValues(lastComponent, newTokens, oldTokens) {
    const components = [];
    let nextComponent;
    while (lastComponent) {
      components.push(lastComponent);
      nextComponent = lastComponent.previousComponent;
      delete lastComponent.previousComponent;
      lastComponent = nextComponent;
    }
    components.reverse();
    const componentLen = components.length;
    let componentPos = 0, newPos = 0, oldPos = 0;
    for (; componentPos < componentLen; componentPos++) {
      const component = components[componentPos];
      if (!component.removed) {
        if (!component.added && this.useLongestToken) {
          let value = newTokens.slice(newPos, newPos + component.count);
          value = value.map(function(value2, i2) {
            const oldValue = oldTokens[oldPos + i2];
            return oldValue.length > value2.length ? oldValue : value2;
          });
          component.value = this.join(value);
        } else {
          component.value = this.join(newTokens.slice(newPos, newPos + component.count));
        }
        newPos += component.count;
        if (!component.added) {
          oldPos += component.count;
        }
      } else {
        component.value = this.join(oldTokens.slice(oldPos, oldPos + component.count));
        oldPos += component.count;
      }
    }
    return components;
  }
};

// node_modules/diff/libesm/diff/array.js
var ArrayDiff = class extends Diff {
  tokenize(value) {
    return value.slice();
  }
  join(value) {
    return value;
  }
  removeEmpty(value) {
    return value;
  }
};
var arrayDiff = new ArrayDiff();
function diffArrays(oldArr, newArr, options) {
  return arrayDiff.diff(oldArr, newArr, options);
}

// lib/diff/align.ts
var smallGap = 200;
function align2(before2, after) {
  const hunks = [];
  const whole = trim(before2, after, { beforeFrom: 0, beforeTo: before2.length, afterFrom: 0, afterTo: after.length });
  for (const gap of split(before2, after, whole, occurringOnce)) {
    const rest = trim(before2, after, gap);
    hunks.push(...sizeOf(rest) <= smallGap ? shortest(before2, after, rest) : split(before2, after, rest, numbered));
  }
  return hunks.filter((hunk) => sizeOf(hunk) > 0);
}
function sizeOf({ beforeFrom, beforeTo, afterFrom, afterTo }) {
  return beforeTo - beforeFrom + (afterTo - afterFrom);
}
function trim(before2, after, hunk) {
  let { beforeFrom, beforeTo, afterFrom, afterTo } = hunk;
  while (beforeFrom < beforeTo && afterFrom < afterTo && before2[beforeFrom] === after[afterFrom]) {
    beforeFrom += 1;
    afterFrom += 1;
  }
  while (beforeFrom < beforeTo && afterFrom < afterTo && before2[beforeTo - 1] === after[afterTo - 1]) {
    beforeTo -= 1;
    afterTo -= 1;
  }
  return { beforeFrom, beforeTo, afterFrom, afterTo };
}
function split(before2, after, hunk, naming) {
  const left2 = naming(before2, hunk.beforeFrom, hunk.beforeTo);
  const right2 = naming(after, hunk.afterFrom, hunk.afterTo);
  const pairs = [...left2].flatMap(([name, index]) => {
    const other = right2.get(name);
    return other === void 0 ? [] : [[index, other]];
  });
  const anchors = longestIncreasing(pairs.toSorted(([a2], [b]) => a2 - b));
  const gaps = [];
  let { beforeFrom, afterFrom } = hunk;
  for (const [beforeTo, afterTo] of anchors) {
    gaps.push({ beforeFrom, beforeTo, afterFrom, afterTo });
    beforeFrom = beforeTo + 1;
    afterFrom = afterTo + 1;
  }
  return [...gaps, { beforeFrom, beforeTo: hunk.beforeTo, afterFrom, afterTo: hunk.afterTo }].filter(
    (gap) => sizeOf(gap) > 0
  );
}
function occurringOnce(texts, from2, to) {
  const places = /* @__PURE__ */ new Map();
  const repeated = /* @__PURE__ */ new Set();
  for (let index = from2; index < to; index += 1) {
    const text2 = texts[index] ?? "";
    if (places.has(text2)) repeated.add(text2);
    places.set(text2, index);
  }
  for (const text2 of repeated) places.delete(text2);
  return places;
}
function numbered(texts, from2, to) {
  const counts2 = /* @__PURE__ */ new Map();
  const places = /* @__PURE__ */ new Map();
  for (let index = from2; index < to; index += 1) {
    const text2 = texts[index] ?? "";
    const count3 = (counts2.get(text2) ?? 0) + 1;
    counts2.set(text2, count3);
    places.set(`${count3} ${text2}`, index);
  }
  return places;
}
function longestIncreasing(pairs) {
  const tails = [];
  const previous = [];
  pairs.forEach(([, after], index) => {
    let low = 0;
    let high = tails.length;
    while (low < high) {
      const middle = low + high >> 1;
      if ((pairs[tails[middle] ?? 0]?.[1] ?? 0) < after) low = middle + 1;
      else high = middle;
    }
    previous[index] = low === 0 ? -1 : tails[low - 1] ?? -1;
    tails[low] = index;
  });
  const chosen = [];
  for (let index = tails.at(-1) ?? -1; index !== -1; index = previous[index] ?? -1) {
    const pair = pairs[index];
    if (pair !== void 0) chosen.push(pair);
  }
  return chosen.reverse();
}
function shortest(before2, after, gap) {
  const hunks = [];
  let { beforeFrom, afterFrom } = gap;
  let beforeTo = beforeFrom;
  let afterTo = afterFrom;
  const parts = diffArrays(before2.slice(gap.beforeFrom, gap.beforeTo), after.slice(gap.afterFrom, gap.afterTo));
  for (const part of parts) {
    if (part.removed) {
      beforeTo += part.count;
    } else if (part.added) {
      afterTo += part.count;
    } else {
      hunks.push({ beforeFrom, beforeTo, afterFrom, afterTo });
      beforeTo += part.count;
      afterTo += part.count;
      beforeFrom = beforeTo;
      afterFrom = afterTo;
    }
  }
  return [...hunks, { beforeFrom, beforeTo, afterFrom, afterTo }];
}

// lib/diff/similar.ts
var most = 0.6;
function similar(before2, after) {
  const left2 = before2.split(" ").slice(2);
  const right2 = after.split(" ").slice(2);
  const counts2 = /* @__PURE__ */ new Map();
  for (const word of left2) counts2.set(word, (counts2.get(word) ?? 0) + 1);
  let common2 = 0;
  for (const word of right2) {
    const count3 = counts2.get(word) ?? 0;
    if (count3 > 0) common2 += 1;
    counts2.set(word, count3 - 1);
  }
  return common2 > most * Math.max(left2.length, right2.length);
}

// lib/diff/rules.ts
function diffRules(table2, before2, after) {
  const hunks = align2(
    before2.rules.map(({ text: text2 }) => text2),
    after.rules.map(({ text: text2 }) => text2)
  ).map((hunk) => ({ removed: removedBy(hunk, before2), added: addedBy(hunk, after) }));
  const moves = findMoves(hunks);
  const where = { table: table2, chain: after.name };
  return hunks.flatMap(({ removed, added }) => {
    const kept = /* @__PURE__ */ new Set();
    const changes = [];
    const rest = removed.filter((each) => !moves.gone.has(each));
    const fresh = added.filter((each) => !moves.from.has(each));
    const pairs = pairSimilar(rest, fresh);
    for (const each of rest) {
      const other = pairs.get(each);
      if (other !== void 0) kept.add(other);
      changes.push(other === void 0 ? removal(where, each) : replacement(where, "changed", each, other));
    }
    for (const each of added) {
      const origin = moves.from.get(each);
      if (origin !== void 0) changes.push(replacement(where, "moved", origin, each));
      else if (!kept.has(each)) changes.push(addition(where, each));
    }
    return changes;
  });
}
function removedBy(hunk, chain) {
  return placed(chain.rules.slice(hunk.beforeFrom, hunk.beforeTo), hunk.beforeFrom);
}
function addedBy(hunk, chain) {
  return placed(chain.rules.slice(hunk.afterFrom, hunk.afterTo), hunk.afterFrom);
}
function placed(rules, from2) {
  return rules.map((rule, index) => ({ rule, position: from2 + index + 1 }));
}
function findMoves(hunks) {
  const waiting = /* @__PURE__ */ new Map();
  for (const each of hunks.flatMap(({ removed }) => removed).toReversed()) {
    const same = waiting.get(each.rule.text);
    if (same === void 0) waiting.set(each.rule.text, [each]);
    else same.push(each);
  }
  const from2 = /* @__PURE__ */ new Map();
  for (const each of hunks.flatMap(({ added }) => added)) {
    const origin = waiting.get(each.rule.text)?.pop();
    if (origin !== void 0) from2.set(each, origin);
  }
  return { from: from2, gone: new Set(from2.values()) };
}
var reach = 8;
function pairSimilar(removed, added) {
  const pairs = /* @__PURE__ */ new Map();
  let from2 = 0;
  for (const each of removed) {
    const near = added.slice(from2, from2 + reach);
    const index = near.findIndex((other2) => similar(each.rule.text, other2.rule.text));
    const other = near[index];
    if (other === void 0) continue;
    pairs.set(each, other);
    from2 += index + 1;
  }
  return pairs;
}
function addition(where, { rule, position }) {
  return { kind: "added", ...where, position, after: rule.text, afterLine: rule.line };
}
function removal(where, { rule, position }) {
  return { kind: "removed", ...where, position, before: rule.text, beforeLine: rule.line };
}
function replacement(where, kind, from2, to) {
  const texts = { before: from2.rule.text, after: to.rule.text };
  return { kind, ...where, position: to.position, ...texts, beforeLine: from2.rule.line, afterLine: to.rule.line };
}

// lib/diff/diff.ts
function diff(before2, after, options = {}) {
  const names2 = options.tables ?? [.../* @__PURE__ */ new Set([...before2.keys(), ...after.keys()])];
  return names2.toSorted((a2, b) => rank(a2) - rank(b)).flatMap((name) => diffTables(name, before2.get(name), after.get(name)));
}
function rank(table2) {
  const index = Object.keys(builtinChains).indexOf(table2);
  return index === -1 ? Infinity : index;
}
function diffTables(name, before2, after) {
  const changes = diffChains(name, before2 ?? emptyTable(name), after ?? emptyTable(name));
  if (changes.length === 0) return [];
  if (before2 === void 0 && after !== void 0) {
    return [{ kind: "table-added", table: name, chain: "", afterLine: after.line }, ...changes];
  }
  if (after === void 0 && before2 !== void 0) {
    return [{ kind: "table-removed", table: name, chain: "", beforeLine: before2.line }, ...changes];
  }
  return changes;
}
function diffChains(table2, before2, after) {
  const old = new Map(before2.chains.map((chain) => [chain.name, chain]));
  const fresh = new Map(after.chains.map((chain) => [chain.name, chain]));
  const gone = before2.chains.filter(({ name }) => !fresh.has(name));
  return [
    ...after.chains.flatMap((chain) => diffChain(table2, old.get(chain.name), chain)),
    ...gone.flatMap((chain) => diffChain(table2, chain, void 0))
  ];
}
function diffChain(table2, before2, after) {
  const name = (after ?? before2)?.name ?? "";
  const empty = { name, policy: "-", line: void 0, rules: [] };
  const rules = diffRules(table2, before2 ?? empty, after ?? empty);
  if (before2 === void 0) return [{ kind: "chain-added", table: table2, chain: name, ...line("afterLine", after) }, ...rules];
  if (after === void 0)
    return [...rules, { kind: "chain-removed", table: table2, chain: name, ...line("beforeLine", before2) }];
  if (before2.policy === after.policy || !isBuiltin(table2, name)) return rules;
  const lines = { ...line("beforeLine", before2), ...line("afterLine", after) };
  return [{ kind: "policy", table: table2, chain: name, before: before2.policy, after: after.policy, ...lines }, ...rules];
}
function line(key, chain) {
  return chain?.line === void 0 ? {} : { [key]: chain.line };
}

// lib/ruleset/merge.ts
var merged = ["tcp", "udp"];
function mergeMatches(matches) {
  const result = [];
  for (const match of matches) {
    const index = merged.includes(match.name) ? result.findIndex((each) => each.name === match.name) : -1;
    const first2 = result[index];
    if (first2 === void 0 || overlap(first2, match)) result.push(match);
    else result[index] = { ...first2, settings: inOrder([...first2.settings, ...match.settings], match.extension) };
  }
  return result;
}
function overlap(a2, b) {
  return a2.settings.some(({ name }) => b.settings.some((each) => each.name === name));
}
function inOrder(settings2, extension) {
  const order = extension?.options.map((row) => row.name) ?? [];
  return settings2.toSorted((a2, b) => order.indexOf(a2.name) - order.indexOf(b.name));
}

// lib/ruleset/quote.ts
function quote(value, quoting) {
  switch (quoting) {
    case "word":
      return quoteWord(value);
    case "string":
      return /^[\w-]+$/u.test(value) ? value : `"${value.replaceAll(/["\\']/gu, "\\$&")}"`;
    case "quoted":
      return inQuotes(value);
  }
}
function quoteWord(value) {
  return value === "" || value === "!" || /[ \t"]/u.test(value) ? inQuotes(value) : value;
}
function inQuotes(value) {
  return `"${value.replaceAll(/["\\]/gu, "\\$&")}"`;
}

// lib/ruleset/canonical-rule.ts
function canonicalRules(rule, family, isChain) {
  if (rule.options.some((each) => each.name === (family === "ipv4" ? "ipv6" : "ipv4"))) return [];
  const circumstances = { family, protocol: protocolOf(rule) };
  const rest = [
    ...interfaces(rule),
    ...protocolWords(rule),
    ...named(rule, "fragment").map((each) => `${negation(each)}-f`),
    ...otherOptions(rule),
    ...mergeMatches(rule.matches.map((each) => settledMatch(each, circumstances))).map(matchWords),
    ...targetWords(rule, circumstances, isChain)
  ];
  const sources = addresses2(rule, "source", "-s", family);
  const destinations = addresses2(rule, "destination", "-d", family);
  return sources.flatMap(
    (source) => destinations.map((destination) => [source, destination, ...rest].filter((each) => each !== "").join(" "))
  );
}
function protocolOf(rule) {
  const option2 = named(rule, "protocol")[0];
  if (option2 === void 0 || option2.negation !== void 0) return void 0;
  return protocolName(option2.values[0]?.text ?? "");
}
function addresses2(rule, name, letter, family) {
  const options = named(rule, name);
  const [option2] = options;
  if (option2 === void 0) return [""];
  if (options.length > 1) return [options.map((each) => `${negation(each)}${letter} ${words(each)}`).join(" ")];
  if (option2.values.length !== 1) return [`${negation(option2)}${letter} ${words(option2)}`];
  const letters = `${negation(option2)}${letter}`;
  return (option2.values[0]?.text ?? "").split(",").map((each) => {
    const read2 = parseNetwork(each, family);
    if (read2 === void 0) return `${letters} ${quoteWord(each)}`;
    if (read2.mask === 0n && option2.negation === void 0) return "";
    return `${letters} ${formatAddress(read2.address & read2.mask, family)}/${formatMask(read2.mask, family)}`;
  });
}
function interfaces(rule) {
  const print = (name, letter) => named(rule, name).filter((each) => each.negation !== void 0 || each.values[0]?.text !== "+").map((each) => `${negation(each)}${letter} ${words(each)}`);
  return [...print("in-interface", "-i"), ...print("out-interface", "-o")];
}
function protocolWords(rule) {
  return named(rule, "protocol").flatMap((each) => {
    const name = each.values.length === 1 ? protocolName(each.values[0]?.text ?? "") : void 0;
    if (name === "all" && each.negation === void 0) return [];
    return [`${negation(each)}-p ${name ?? words(each)}`];
  });
}
var placed2 = ["source", "destination", "in-interface", "out-interface", "protocol", "fragment"];
var silent = ["set-counters", "ipv4", "ipv6", "verbose"];
function otherOptions(rule) {
  const others = rule.options.filter((each) => !placed2.includes(each.name) && !silent.includes(each.name));
  const strays = rule.command?.letter === "A" ? rule.operands.map((each) => quoteWord(each.text)) : [];
  return [...strays, ...others.map(verbatim)];
}
function settledMatch(match, circumstances) {
  const extension = extensionOf("match", match.name, circumstances.family);
  return extension === void 0 ? { name: match.name, extension, settings: match.options.map(asWritten) } : { name: extension.name, extension, settings: settings(extension, match.options, circumstances) };
}
function matchWords({ name, extension, settings: all3 }) {
  return ["-m", quoteWord(name), ...all3.map((each) => settingWords(each, extension))].join(" ");
}
function targetWords(rule, circumstances, isChain) {
  const { target } = rule;
  if (target === void 0) return [];
  const letter = target.kind === "goto" ? "-g" : "-j";
  const chain = target.kind === "goto" || isChain(target.name);
  const extension = chain ? void 0 : extensionOf("target", target.name, circumstances.family);
  const all3 = extension === void 0 ? target.options.map(asWritten) : settings(extension, target.options, circumstances);
  return [letter, quoteWord(extension?.name ?? target.name), ...all3.map((each) => settingWords(each, extension))];
}
function settings(extension, options, circumstances) {
  const read2 = options.map((each) => normalised(extension, each, circumstances));
  const settled = extension.settle?.(read2, circumstances) ?? read2;
  const place = (setting2) => {
    const index = extension.options.findIndex((row) => row.name === setting2.name);
    return index === -1 ? extension.options.length : index;
  };
  return settled.filter((each) => !omitted(each, extension)).toSorted((a2, b) => place(a2) - place(b));
}
function normalised(extension, option2, circumstances) {
  const row = rowOf(extension, option2.name);
  const normalise = row?.values ?? [];
  const setting2 = asWritten(option2);
  if (setting2.values.length !== normalise.length) return setting2;
  const values = setting2.values.map((value, index) => normalise[index]?.(value, circumstances));
  return values.every((value) => value !== void 0) ? { ...setting2, values } : setting2;
}
function omitted(setting2, extension) {
  const value = rowOf(extension, setting2.name)?.omitted;
  return value !== void 0 && !setting2.negated && setting2.values.join(" ") === value;
}
function rowOf(extension, name) {
  return extension?.options.find((row) => row.name === name);
}
function asWritten(option2) {
  const values = option2.values.map((each) => each.text);
  return { name: option2.name, negated: option2.negation !== void 0, values, spelling: option2.token.text };
}
function settingWords(setting2, extension) {
  const row = rowOf(extension, setting2.name);
  const option2 = row === void 0 ? quoteWord(setting2.spelling ?? `--${setting2.name}`) : `--${row.name}`;
  const values = setting2.values.map((each) => quote(each, row?.quoting ?? "word"));
  return [...setting2.negated ? ["!"] : [], option2, ...values].join(" ");
}
function named(rule, name) {
  return rule.options.filter((each) => each.name === name);
}
function negation(option2) {
  return option2.negation === void 0 ? "" : "! ";
}
function words(option2) {
  return option2.values.map((each) => quoteWord(each.text)).join(" ");
}
function verbatim(option2) {
  const base = baseOptions.some((each) => each.name === option2.name);
  const letters = base ? `--${option2.name}` : quoteWord(option2.token.text);
  return [`${negation(option2)}${letters}`, words(option2)].filter((each) => each !== "").join(" ");
}

// lib/ruleset/carry-out.ts
function chainsOf(table2, family) {
  const chains = /* @__PURE__ */ new Map();
  const lines = [...table2.chains, ...table2.rules].toSorted((a2, b) => a2.line - b.line);
  for (const line3 of lines) {
    if (line3.kind === "chain") declare(chains, table2.name, line3);
    else carryOut(chains, table2.name, line3, family);
  }
  return chains;
}
function declare(chains, table2, declaration) {
  const name = declaration.name.text;
  const builtin = isBuiltin(table2, name);
  const before2 = chains.get(name);
  const kept = before2?.policy ?? (builtin ? "ACCEPT" : "-");
  const word = declaration.policy?.text ?? "-";
  const policy = builtin && word !== "-" ? word : kept;
  chains.set(name, { name, policy, line: declaration.line, rules: builtin ? before2?.rules ?? [] : [] });
}
function carryOut(chains, table2, rule, family) {
  const name = rule.chain?.text;
  const letter = rule.command?.letter;
  if (letter === void 0 || name === void 0 && letter !== "F" && letter !== "X") return;
  const isChain = (each) => chains.has(each);
  const rules = () => canonicalRules(rule, family, isChain).map((text2) => ({
    text: [appendTo(name ?? ""), text2].filter((each) => each !== "").join(" "),
    line: rule.line
  }));
  const chain = name === void 0 ? void 0 : open(chains, table2, name, letter === "N" ? rule.line : void 0);
  switch (letter) {
    case "A":
      chain?.rules.push(...rules());
      return;
    case "I":
      chain?.rules.splice(number2(rule, 1) - 1, 0, ...rules().toReversed());
      return;
    case "R":
      chain?.rules.splice(number2(rule, 1) - 1, 1, ...rules());
      return;
    case "D":
      if (chain !== void 0) remove(chain, rule, rules());
      return;
    case "P":
      if (chain !== void 0 && chain.policy !== "-") chain.policy = rule.operands[0]?.text ?? chain.policy;
      return;
    case "F":
      for (const each of chain === void 0 ? chains.values() : [chain]) each.rules = [];
      return;
    case "X":
      for (const each of chain === void 0 ? [...chains.keys()] : [chain.name]) {
        if (!isBuiltin(table2, each)) chains.delete(each);
      }
      return;
    case "E":
      if (chain !== void 0 && !isBuiltin(table2, chain.name)) rename(chains, chain, rule.operands[0]?.text);
      return;
    case "C":
    case "L":
    case "N":
    case "S":
    case "Z":
      return;
  }
}
function open(chains, table2, name, line3) {
  const chain = chains.get(name) ?? { name, policy: isBuiltin(table2, name) ? "ACCEPT" : "-", line: line3, rules: [] };
  chains.set(name, chain);
  return chain;
}
function number2(rule, otherwise) {
  const value = readUnsigned(rule.operands[0]?.text ?? "", 0xffffffffn);
  return value === void 0 ? otherwise : Math.max(Number(value), 1);
}
function remove(chain, rule, specified) {
  if (rule.operands.length > 0) {
    chain.rules.splice(number2(rule, 1) - 1, 1);
    return;
  }
  for (const { text: text2 } of specified) {
    const index = chain.rules.findIndex((each) => each.text === text2);
    if (index !== -1) chain.rules.splice(index, 1);
  }
}
function rename(chains, chain, name) {
  if (name === void 0 || chains.has(name)) return;
  chains.delete(chain.name);
  const { length } = appendTo(chain.name);
  const rules = chain.rules.map(({ text: text2, line: line3 }) => ({ text: `${appendTo(name)}${text2.slice(length)}`, line: line3 }));
  chains.set(name, { ...chain, name, rules });
}
function appendTo(name) {
  return `-A ${quoteWord(name)}`;
}

// lib/ruleset/canonical.ts
function canonical(ruleset, family) {
  return new Map(ruleset.tables.map((table2) => [table2.name, canonicalTable(table2, family)]));
}
function canonicalTable(table2, family) {
  const chains = chainsOf(table2, family);
  const builtin = builtinChains[table2.name] ?? [];
  const users = [...chains.keys()].filter((name) => !builtin.includes(name)).toSorted(byteOrder);
  const names2 = [...builtin, ...users];
  return { name: table2.name, line: table2.head.line, chains: names2.map((name) => chains.get(name) ?? emptyChain(name)) };
}
function emptyChain(name) {
  return { name, policy: "ACCEPT", line: void 0, rules: [] };
}
function byteOrder(a2, b) {
  if (a2 === b) return 0;
  return a2 < b ? -1 : 1;
}

// lib/apply/snapshot.ts
function judgeSave(saved, witness2) {
  if (saved.exitCode !== 0) return doubtful(`it ended with status ${saved.exitCode}: ${firstLine(saved.stderr)}`);
  const incompatible = /^# Table .* (?:is incompatible|contains incompatible).*$/m.exec(saved.text);
  if (incompatible) return doubtful(`it printed "${incompatible[0]}": rules that iptables cannot put back`);
  const { ruleset, diagnostics } = parse(saved.text);
  const cut2 = cutShort(saved.text, ruleset);
  if (cut2 !== void 0) return doubtful(`its output is cut short: ${cut2}`);
  const mistake2 = diagnostics.find(({ check, severity }) => severity === "error" && check !== "not-rules-save");
  if (mistake2) return doubtful(`line ${mistake2.line} of its output cannot be read back: ${mistake2.message}`);
  const hidden2 = [...witness2].find(
    ([table2, rules]) => !ruleset.tables.some(({ name }) => name === table2) && !isDefault(rules)
  );
  if (hidden2) return doubtful(`it printed no table ${hidden2[0]}, but that table exists and holds rules`);
  return { kind: "whole", text: saved.text, ruleset };
}
function tablesNotPrinted(saved) {
  const printed = new Set(saved.text.match(/^\*\w+/gm)?.map((head) => head.slice(1)));
  return Object.keys(builtinChains).filter((table2) => !printed.has(table2));
}
function doubtful(reason) {
  return { kind: "doubtful", reason };
}
function cutShort(text2, ruleset) {
  if (text2 === "") return void 0;
  const open3 = ruleset.tables.find(({ commit }) => commit === void 0);
  if (open3) return `table ${open3.name} has no COMMIT`;
  for (const { name, chains } of ruleset.tables) {
    const missing = builtinChains[name]?.find((chain) => !chains.some((declared) => declared.name.text === chain));
    if (missing !== void 0) return `table ${name} has no chain ${missing}`;
  }
  const complete = text2.match(/^# Completed on .*$/gm)?.length ?? 0;
  if (complete < ruleset.tables.length || !text2.endsWith("\n")) return 'the last "# Completed on" line is missing';
  return void 0;
}
function isDefault(listing) {
  return listing.split("\n").every((line3) => line3 === "" || /^-P \S+ ACCEPT$/.test(line3));
}
function firstLine(text2) {
  return text2.trim().split("\n")[0] ?? "";
}

// lib/apply/live.ts
async function readLive(system, tools) {
  const saved = await system.firewall.save(tools);
  const witness2 = await system.firewall.witness(tools, tablesNotPrinted(saved));
  return judgeSave(saved, witness2);
}

// lib/apply/reason.ts
function reasonOf(error) {
  if (!(error instanceof Failure)) return error instanceof Error ? error.message : String(error);
  const { facts: facts2 } = error;
  switch (facts2.kind) {
    case "store":
      return `${facts2.path}: ${facts2.code} ${facts2.detail}`.trim();
    case "file":
      return `${facts2.path}: ${facts2.code}`;
    case "command":
      return `${facts2.command}: ${facts2.stderr.trim() || "it did not end by itself"}`;
    case "tool-missing":
      return `${facts2.tool} is not installed`;
    case "scratch":
      return facts2.stderr;
    case "mistake":
      return facts2.message;
  }
}

// lib/apply/rules-in.ts
function rulesIn(family, saved) {
  return canonical(parse(saved).ruleset, family);
}

// lib/apply/transaction.ts
function phaseOf(transaction) {
  if (transaction.done) return "done";
  if (transaction.decision) return transaction.decision.kind === "keep" ? "keeping" : "rolling-back";
  if (transaction.applied) return "in-force";
  if (transaction.touched) return "changing";
  return transaction.armed ? "armed" : "preparing";
}
function deadlineOf(transaction) {
  return transaction.applied?.deadline ?? transaction.armed?.deadline;
}
function graceFor(loadSeconds) {
  return Math.max(5, Math.ceil(3 * loadSeconds));
}
function rulesFile(kind, family) {
  return `${kind}.${family === "ipv4" ? "v4" : "v6"}`;
}
function idPrefix(bootId, networkNamespace) {
  return `${bootId.slice(0, 8)}-${networkNamespace.replace(":", "-")}-`;
}
function isId(name) {
  return /^[0-9a-f]{8}-[0-9]+-[0-9]+-[0-9]{1,9}$/.test(name);
}
function idNumber(prefix, id) {
  const digits = id.startsWith(prefix) ? id.slice(prefix.length) : "";
  return /^[0-9]{1,9}$/.test(digits) ? Number(digits) : void 0;
}

// lib/apply/compare.ts
async function compareLive(system, id, plan, expected) {
  const changes = [];
  for (const { family, tools, tables } of plan.families) {
    const text2 = await attempt(() => expectedText(system, id, expected, family));
    if ("reason" in text2) return { kind: "unknown", reason: text2.reason };
    const live = await attempt(() => readLive(system, tools));
    if ("reason" in live) return { kind: "unknown", reason: live.reason };
    if (live.value.kind === "doubtful") return { kind: "unknown", reason: `${tools.save}: ${live.value.reason}` };
    const wanted = rulesIn(family, text2.value);
    const found = canonical(live.value.ruleset, family);
    if (!sameRules(wanted, found, tables)) changes.push({ family, changes: diff(wanted, found, { tables }) });
  }
  return changes.length === 0 ? { kind: "same" } : { kind: "different", changes };
}
async function expectedText(system, id, expected, family) {
  const name = rulesFile(expected, family);
  const text2 = await system.store.read(id, name);
  if (text2 === void 0) throw new Error(`${system.store.path(id, name)} is missing`);
  return text2;
}
async function attempt(act) {
  try {
    return { value: await act() };
  } catch (error) {
    return { reason: reasonOf(error) };
  }
}
async function isOurWork(system, id, plan) {
  for (const { family, tools, tables } of plan.families) {
    const texts = await attempt(async () => ({
      before: rulesIn(family, await expectedText(system, id, "before", family)),
      wanted: rulesIn(family, await expectedText(system, id, "wanted", family)),
      live: await readLive(system, tools)
    }));
    if ("reason" in texts || texts.value.live.kind === "doubtful") return "unknown";
    const { before: before2, wanted, live } = texts.value;
    const found = canonical(live.ruleset, family);
    const known2 = (table2) => sameRules(found, before2, [table2]) || sameRules(found, wanted, [table2]);
    if (!tables.every(known2)) return "no";
  }
  return "yes";
}

// lib/apply/record.ts
async function readTransaction(store, id) {
  const entries2 = await store.entries(id);
  const text2 = async (name) => entries2.has(name) ? await store.read(id, name) : void 0;
  return {
    id,
    owner: json(await text2("owner.json")),
    plan: json(await text2("plan.json")),
    backstop: processIn(await text2("backstop")),
    armed: armedIn(await text2("armed")),
    touched: entries2.has("touched"),
    applied: appliedIn(await text2("applied")),
    decision: decisionIn(await text2("decision.1")),
    restored: entries2.has("restored"),
    done: json(await text2("done"))
  };
}
function armedText(armed) {
  const { watchdog, deadline, grace } = armed;
  return writeFields({ pid: watchdog.pid, start: watchdog.startTime, deadline, grace });
}
function appliedText(applied) {
  const { at, took, deadline, grace } = applied;
  return writeFields({ at, took, deadline, grace });
}
function decisionText(decision) {
  const { kind, reason, by, at, detail: detail2 } = decision;
  return writeFields({ kind, reason, by, at, detail: detail2 });
}
function json(text2) {
  if (text2 === void 0) return void 0;
  try {
    return JSON.parse(text2);
  } catch {
    return void 0;
  }
}
function processIn(text2) {
  if (text2 === void 0) return void 0;
  const fields = readFields(text2);
  const numbers2 = finite(fields, ["pid"]);
  return numbers2 && { pid: numbers2.pid, startTime: fields.get("start") ?? "" };
}
function armedIn(text2) {
  const watchdog = processIn(text2);
  if (text2 === void 0 || watchdog === void 0) return void 0;
  const numbers2 = finite(readFields(text2), ["deadline", "grace"]);
  return numbers2 && { watchdog, ...numbers2 };
}
function appliedIn(text2) {
  return text2 === void 0 ? void 0 : finite(readFields(text2), ["at", "took", "deadline", "grace"]);
}
function decisionIn(text2) {
  if (text2 === void 0) return void 0;
  const fields = readFields(text2);
  return {
    kind: fields.get("kind") === "keep" ? "keep" : "rollback",
    reason: fields.get("reason") ?? "expired",
    by: fields.get("by") ?? "unknown",
    at: Number(fields.get("at")),
    detail: fields.get("detail") ?? ""
  };
}
function finite(fields, keys) {
  const entries2 = keys.map((key) => [key, numberIn(fields.get(key))]);
  if (!entries2.every(([, value]) => Number.isFinite(value))) return void 0;
  return Object.fromEntries(entries2);
}
function numberIn(text2) {
  return text2 === void 0 || text2 === "" ? NaN : Number(text2);
}

// lib/apply/decide.ts
async function decide(system, id, wish) {
  for (; ; ) {
    const transaction = await readTransaction(system.store, id);
    if (transaction.decision) return transaction.decision;
    const now = system.clock.now();
    const deadline = deadlineOf(transaction);
    if (wish.kind === "keep" && !transaction.applied)
      throw new Error(`${id}: nothing to keep, the rules are not in force`);
    const tooLate = deadline === void 0 || now >= deadline;
    const decision = wish.kind === "keep" && !tooLate ? { kind: "keep", reason: "confirmed", by: wish.by, at: now, detail: "" } : {
      kind: "rollback",
      reason: wish.kind === "rollback" ? wish.reason : "expired",
      by: wish.by,
      at: now,
      detail: wish.kind === "rollback" ? wish.detail ?? "" : "the confirmation came too late"
    };
    await system.store.writeOnce(id, "decision.1", decisionText(decision));
  }
}
async function rollbackDecision(system, id, reason, detail2 = "", by = "watchdog") {
  try {
    return await decide(system, id, { kind: "rollback", by, reason, detail: detail2 });
  } catch {
    return { kind: "rollback", reason, by, at: system.clock.now(), detail: detail2 };
  }
}

// lib/apply/finish.ts
var lockLimit = 60;
async function finish(system, id, done) {
  const mine = { ...done, at: system.host.wallClock() };
  const end = await write(system, id, mine);
  if (done.outcome !== "refused") await dismissBackstop(system, id);
  return end;
}
async function write(system, id, mine) {
  try {
    if (await system.store.writeLast(id, "done", writeJson(mine), lockLimit) === "written") return mine;
    return (await readTransaction(system.store, id)).done ?? mine;
  } catch (error) {
    system.output.progress(`safeapply: cannot write ${system.store.path(id, "done")}: ${reasonOf(error)}
`);
    return mine;
  }
}
async function dismissBackstop(system, id) {
  try {
    const { backstop } = await readTransaction(system.store, id);
    if (backstop) await system.processes.end(backstop);
  } catch (error) {
    system.output.progress(`safeapply: cannot dismiss the backstop: ${reasonOf(error)}
`);
  }
}
function outcomeOf(id, done) {
  switch (done.outcome) {
    case "kept":
      return { kind: "kept", id, foreign: done.foreign };
    case "refused":
      return { kind: "refused", refusal: { kind: "live-rules-changed" } };
    case "rolled-back":
      return { kind: "rolled-back", id, reason: rollbackReason(done.reason), detail: done.detail };
  }
}
function unknownState(system, transaction, reason) {
  const { id, plan } = transaction;
  return { kind: "unknown-state", id, reason, undo: undoCommands(system, id, plan) };
}
function undoCommands(system, id, plan) {
  const families = plan?.families ?? [];
  return families.map(({ family, tools }) => ({
    tools,
    path: system.store.path(id, rulesFile("undo", family)),
    lock: system.store.path(id, "writer")
  }));
}
function rollbackReason(reason) {
  if (reason === "confirmed" || reason === "live-rules-changed") return "requested";
  return reason;
}

// lib/apply/keep.ts
var attempts = 10;
async function keep(system, transaction) {
  const { id, plan } = transaction;
  if (!plan) return unknownState(system, transaction, "plan.json is missing or broken");
  let problem = "";
  for (let attempt2 = 0; attempt2 < attempts; attempt2 += 1) {
    if (attempt2 > 0) await system.clock.sleep(1);
    const now = await readTransaction(system.store, id);
    if (now.done) return outcomeOf(id, now.done);
    const found = await compareLive(system, id, plan, "wanted");
    if (found.kind !== "unknown") {
      const foreign = found.kind === "different" ? found.changes : [];
      return outcomeOf(id, await finish(system, id, { outcome: "kept", reason: "confirmed", detail: "", foreign }));
    }
    problem = found.reason;
  }
  return unknownState(system, transaction, `kept, but the live rules could not be read: ${problem}`);
}

// lib/apply/load.ts
async function load(system, id, kind, { family, tools }, limit) {
  const name = rulesFile(kind, family);
  const text2 = await system.store.read(id, name);
  if (text2 === void 0) throw new Error(`${system.store.path(id, name)} is missing`);
  const how = kind === "new" ? { counters: false, unless: ["decision.1", "done"] } : { counters: true, unless: ["done"] };
  return await system.firewall.restore({ tools, id, text: text2, limit, ...how });
}

// lib/apply/rollback.ts
var pauses = [0.2, 0.5, 1, 2, 5];
var attempts2 = 20;
async function rollBack(system, transaction, cause) {
  const { id, plan } = transaction;
  if (!plan) return unknownState(system, transaction, "plan.json is missing or broken");
  let problem = "it was never tried";
  for (let attempt2 = 0; attempt2 < attempts2; attempt2 += 1) {
    if (attempt2 > 0) await system.clock.sleep(pauses[Math.min(attempt2, pauses.length) - 1] ?? 5);
    const now = await readTransaction(system.store, id);
    if (now.done) return outcomeOf(id, now.done);
    if (now.decision?.kind === "keep") return await keep(system, now);
    const failures = now.touched && !(now.restored && attempt2 === 0) ? await loadUndo(system, id, plan) : [];
    const found = await compareLive(system, id, plan, "before");
    if (found.kind === "same") {
      return outcomeOf(id, await finish(system, id, { outcome: "rolled-back", ...cause, foreign: [] }));
    }
    if (!now.touched && found.kind === "different") {
      const detail2 = "others changed the live rules; this transaction changed none";
      return outcomeOf(
        id,
        await finish(system, id, { outcome: "refused", reason: "live-rules-changed", detail: detail2, foreign: [] })
      );
    }
    problem = [...failures, saying(found)].join("; ");
  }
  return unknownState(system, transaction, problem);
}
async function loadUndo(system, id, plan) {
  const failures = [];
  for (const family of plan.families) {
    try {
      const result = await load(system, id, "undo", family, plan.restoreLimit);
      if (result.exitCode !== 0)
        failures.push(`${family.tools.restore}: ${result.stderr.trim() || "stopped at its limit"}`);
    } catch (error) {
      failures.push(reasonOf(error));
    }
  }
  return failures;
}
function saying(found) {
  switch (found.kind) {
    case "same":
      return "the old rules are in force";
    case "different":
      return "the live rules still differ from the old ones";
    case "unknown":
      return `the live rules could not be read: ${found.reason}`;
  }
}

// lib/apply/obey.ts
async function obey(system, id, decision) {
  const transaction = await readTransaction(system.store, id);
  return decision.kind === "keep" ? await keep(system, transaction) : await rollBack(system, transaction, causeOf(decision));
}
function causeOf(decision) {
  return { reason: decision.reason === "confirmed" ? "expired" : decision.reason, detail: decision.detail };
}

// lib/apply/recover.ts
async function latest(system) {
  const prefix = idPrefix(system.host.bootId, system.host.networkNamespace);
  const ids2 = (await system.store.ids()).filter((id) => idNumber(prefix, id) !== void 0);
  const newest = ids2.sort((a2, b) => (idNumber(prefix, b) ?? 0) - (idNumber(prefix, a2) ?? 0))[0];
  return newest === void 0 ? void 0 : await readTransaction(system.store, newest);
}
async function isGuarded(system, transaction) {
  const { owner, armed, backstop, restored } = transaction;
  const alive = async (process10) => process10 !== void 0 && await stateOf(system, transaction, process10) !== "gone";
  if (!armed) return await alive(owner?.process);
  if (restored || secondsLate(system, transaction) > patienceWith(transaction)) return false;
  return await alive(armed.watchdog) || await alive(backstop) || await alive(owner?.process);
}
async function stateOf(system, { owner }, process10) {
  const visible2 = owner === void 0 || owner.processNamespace === system.host.processNamespace;
  return visible2 ? await system.processes.state(process10) : "running";
}
function secondsLate(system, transaction) {
  const { decision } = transaction;
  const due = decision?.kind === "rollback" ? decision.at : deadlineOf(transaction) ?? 0;
  return system.clock.now() - due;
}
function patienceWith({ armed, applied, plan }) {
  return (applied?.grace ?? armed?.grace ?? 5) + 2 * (plan?.restoreLimit ?? 30);
}
async function takeOver(system, id, reason, by) {
  const decision = await rollbackDecision(system, id, reason, "", by);
  await system.processes.killWatchdog(id);
  return await obey(system, id, decision);
}
async function recover(system, { id }, asked) {
  await system.processes.killWatchdog(id);
  const transaction = await readTransaction(system.store, id);
  const { plan, armed, touched, decision } = transaction;
  if (!armed) {
    await system.store.remove(id);
    return "forgotten";
  }
  const loads = touched && decision?.kind !== "keep";
  if (loads && asked === "in-passing" && plan && await isOurWork(system, id, plan) !== "yes") {
    return unknownState(system, transaction, `${notOurs}: to put them back all the same, safeapply rollback ${id}`);
  }
  return await takeOver(system, id, "watchdog-gone", "recovery");
}
var notOurs = "the live rules are neither the old nor the new ones of a transaction that was left unfinished";

// lib/apply/claim.ts
async function claim(system, ended) {
  const prefix = idPrefix(system.host.bootId, system.host.networkNamespace);
  let recovered;
  for (; ; ) {
    const newest = await latest(system);
    if (newest && !newest.done) {
      if (await isGuarded(system, newest)) return { kind: "refused", outcome: pending(system, newest) };
      if (newest.id === recovered) throw cannotEnd(system, newest.id);
      recovered = newest.id;
      const outcome3 = await recover(system, newest, "in-passing");
      if (outcome3 !== "forgotten") {
        ended(outcome3);
        if (outcome3.kind === "unknown-state") return { kind: "refused", outcome: outcome3 };
      }
      continue;
    }
    const number3 = newest ? (idNumber(prefix, newest.id) ?? 0) + 1 : 1;
    const id = `${prefix}${number3}`;
    if (await system.store.claim(id, writeJson(ownerOf(system))) === "taken") continue;
    if ((await latest(system))?.id !== id) {
      await system.store.remove(id);
      continue;
    }
    await clearAway(system, prefix, number3);
    return { kind: "claimed", id };
  }
}
function pending(system, transaction) {
  const deadline = deadlineOf(transaction);
  return {
    kind: "refused",
    refusal: {
      kind: "pending",
      id: transaction.id,
      user: transaction.owner?.user ?? "somebody",
      since: transaction.owner?.since ?? "",
      remaining: deadline === void 0 ? void 0 : Math.max(0, deadline - system.clock.now())
    }
  };
}
function cannotEnd(system, id) {
  const detail2 = "the end of an earlier transaction cannot be written there; is the disk full?";
  return new Failure({ kind: "store", path: system.store.path(id, "done"), code: "EIO", detail: detail2 });
}
function ownerOf(system) {
  const { user, bootId, networkNamespace, processNamespace } = system.host;
  return {
    process: system.processes.self,
    user,
    since: system.host.wallClock(),
    bootId,
    networkNamespace,
    processNamespace
  };
}
async function clearAway(system, prefix, number3) {
  for (const id of (await system.store.ids()).filter(isId)) {
    const other = idNumber(prefix, id);
    if (other !== void 0 && other >= number3 - 1) continue;
    const { owner, done, backstop } = await readTransaction(system.store, id);
    const earlierBoot = owner !== void 0 && owner.bootId !== system.host.bootId;
    const over = other !== void 0 && done !== void 0 && (!backstop || await system.processes.state(backstop) === "gone");
    if (earlierBoot || over) await system.store.remove(id);
  }
}

// lib/apply/remember.ts
function remembering(system, id) {
  const { store } = system;
  const memory = /* @__PURE__ */ new Map();
  const names2 = /* @__PURE__ */ new Set();
  const look = async () => {
    const owner = await store.read(id, "owner.json");
    if (owner !== void 0 && !memory.has("owner.json")) memory.set("owner.json", owner);
    return owner !== void 0 && memory.get("owner.json") === owner;
  };
  let isThere = true;
  const refuseUnlessThere = async (wanted) => {
    if (wanted === id && !await look()) throw new Error(`${store.path(id, "owner.json")} has vanished`);
  };
  const remembered = {
    ...store,
    entries: async (wanted) => {
      if (wanted !== id) return await store.entries(wanted);
      isThere = await look();
      if (isThere) for (const name of await store.entries(id)) names2.add(name);
      else if (names2.has("armed")) names2.add("touched");
      return new Set(names2);
    },
    read: async (wanted, name) => {
      if (wanted !== id) return await store.read(wanted, name);
      const text2 = isThere ? await store.read(id, name) : void 0;
      if (text2 !== void 0) memory.set(name, text2);
      return text2 ?? memory.get(name);
    },
    writeOnce: async (wanted, name, text2) => {
      await refuseUnlessThere(wanted);
      const result = await store.writeOnce(wanted, name, text2);
      if (wanted === id && result === "written") {
        memory.set(name, text2);
        names2.add(name);
      }
      return result;
    },
    writeLast: async (wanted, name, text2, limit) => {
      await refuseUnlessThere(wanted);
      return await store.writeLast(wanted, name, text2, limit);
    }
  };
  return { ...system, store: remembered };
}

// lib/apply/follow.ts
var poll = 0.1;
var patience = 50;
async function follow(system, id, mode, say2) {
  const question = new AbortController();
  const by = `${system.host.user}, at the terminal`;
  let unwritten;
  const wish = async (wanted) => {
    try {
      const decision = await decide(system, id, wanted);
      if (wanted.kind === "keep" && decision.kind === "rollback") say2({ kind: "not-taken", reason: decision.detail });
      if (decision.kind === "rollback") say2({ kind: "rolling-back", reason: causeOf(decision).reason });
    } catch (error) {
      if (wanted.kind === "rollback") unwritten = wanted.reason;
      else say2({ kind: "not-taken", reason: reasonOf(error) });
    }
  };
  const interrupt = async () => {
    question.abort();
    await wish({ kind: "rollback", by, reason: "interrupted" });
  };
  const stopListening = system.terminal.onSignal((signal) => {
    if (signal === "interrupt") void interrupt();
    else say2({ kind: "terminal-lost" });
  });
  let asked = false;
  let failures = 0;
  const look = async () => {
    const transaction = await readTransaction(system.store, id);
    const { applied, decision, done } = transaction;
    if (done) return outcomeOf(id, done);
    const remaining = () => Math.max(0, (applied?.deadline ?? 0) - system.clock.now());
    if (applied && !asked && !decision && mode !== "wait" && remaining() > 0) {
      asked = true;
      if (mode === "detach") return { kind: "pending", id, deadline: applied.deadline, remaining: remaining() };
      say2({ kind: "in-force", id, took: applied.took, remaining: remaining() });
      void ask(system, { at: mode.ask, remaining, signal: question.signal }, wish, by, say2);
    }
    if (unwritten === void 0 && !await mustTakeOver(system, transaction)) return void 0;
    const again = await readTransaction(system.store, id);
    if (again.done) return outcomeOf(id, again.done);
    question.abort();
    say2(unwritten === void 0 ? { kind: "taking-over" } : { kind: "rolling-back", reason: unwritten });
    return await takeOver(system, id, unwritten ?? "watchdog-gone", by);
  };
  try {
    for (; ; ) {
      try {
        const outcome3 = await look();
        if (outcome3) return outcome3;
        failures = 0;
      } catch (error) {
        failures += 1;
        if (failures === patience) return unknownState(system, await lastKnown(system, id), reasonOf(error));
      }
      await pause(system);
    }
  } finally {
    question.abort();
    stopListening();
  }
}
async function pause(system) {
  try {
    await system.clock.sleep(poll);
  } catch {
    return;
  }
}
async function ask(system, question, wish, by, say2) {
  const answer = await system.terminal.ask(question).catch(() => "lost");
  switch (answer) {
    case "yes":
      await wish({ kind: "keep", by });
      return;
    case "no":
      await wish({ kind: "rollback", by, reason: "declined" });
      return;
    case "interrupted":
      await wish({ kind: "rollback", by, reason: "interrupted" });
      return;
    case "lost":
      say2({ kind: "terminal-lost" });
      return;
    case "aborted":
      return;
  }
}
async function mustTakeOver(system, transaction) {
  const { armed } = transaction;
  if (!armed) return true;
  const state2 = await stateOf(system, transaction, armed.watchdog);
  if (state2 === "gone") return true;
  const late = secondsLate(system, transaction);
  return late > (state2 === "stopped" ? 1 : patienceWith(transaction));
}
async function lastKnown(system, id) {
  try {
    return await readTransaction(system.store, id);
  } catch {
    const nothing = { owner: void 0, plan: void 0, backstop: void 0, armed: void 0, applied: void 0 };
    return { id, ...nothing, touched: true, decision: void 0, restored: false, done: void 0 };
  }
}

// lib/ruleset/bytes.ts
function byteText(bytes) {
  return Buffer.from(bytes).toString("latin1");
}
function readable(text2) {
  return decode(Buffer.from(text2, "latin1")).text;
}

// lib/apply/plan.ts
function restoreLimitFor(timeout) {
  return Math.max(30, timeout);
}
function makePlan({ path: path7, timeout, tools, live, text: text2, tables, undo, rehearsed }) {
  const { family } = tools;
  const changes = [{ family, changes: diff(rulesIn(family, live.text), rulesIn(family, rehearsed), { tables }) }];
  const families = [{ family, tools, tables }];
  return {
    plan: { version: 1, path: path7, timeout, restoreLimit: restoreLimitFor(timeout), families, changes },
    tools: [tools],
    files: [
      { name: rulesFile("new", family), text: text2 },
      { name: rulesFile("undo", family), text: undo },
      { name: rulesFile("before", family), text: live.text },
      { name: rulesFile("wanted", family), text: rehearsed }
    ]
  };
}

// lib/apply/rehearse.ts
async function rehearse(system, part, limit) {
  const steps = [
    { text: part.before, counters: true },
    { text: part.wanted, counters: false },
    { text: part.undo, counters: true }
  ];
  const [first2, second2, third] = await system.firewall.rehearse({ tools: part.tools, steps, limit });
  const before2 = rulesIn(part.tools.family, part.before);
  if (first2?.restore.exitCode !== 0)
    return notRestorable(`the live rules cannot be loaded again: ${say(first2?.restore)}`);
  const again = rulesAfter(part.tools.family, first2.saved);
  if (!again || !sameRules(before2, again)) return notRestorable("the live rules come out different when loaded again");
  if (second2?.restore.exitCode !== 0) {
    const timedOut = second2?.restore.exitCode === void 0;
    return { kind: "not-accepted", stderr: second2?.restore.stderr ?? "", timedOut };
  }
  if (second2.saved === void 0) return notRestorable("the new rules could not be read back");
  const judged = judgeSave(second2.saved, /* @__PURE__ */ new Map());
  if (judged.kind === "doubtful") return notRestorable(`the new rules cannot be read back: ${judged.reason}`);
  if (third?.restore.exitCode !== 0) return notRestorable(`the undo cannot be loaded: ${say(third?.restore)}`);
  const undone = rulesAfter(part.tools.family, third.saved);
  if (!undone || !sameRules(before2, undone)) return notRestorable("the undo does not bring the live rules back");
  return { kind: "fine", wanted: judged.text };
}
function rulesAfter(family, saved) {
  const judged = saved && judgeSave(saved, /* @__PURE__ */ new Map());
  return judged?.kind === "whole" ? canonical(judged.ruleset, family) : void 0;
}
function notRestorable(reason) {
  return { kind: "not-restorable", reason };
}
function say(result) {
  if (result === void 0) return "it was never tried";
  return result.exitCode === void 0 ? "it did not end within its limit" : result.stderr.trim();
}

// lib/apply/undo.ts
function undoText(before2, tables) {
  return tables.map((name) => {
    const saved = before2.tables.find((table2) => table2.name === name);
    return saved ? tableText(before2, saved) : resetText(name);
  }).join("");
}
function tablesOf(ruleset) {
  return [...new Set(ruleset.tables.map((table2) => table2.name))];
}
function tableText(ruleset, table2) {
  const last = table2.commit?.line ?? table2.head.line;
  return ruleset.lines.filter((line3) => line3.line >= table2.head.line && line3.line <= last).map((line3) => `${line3.text}
`).join("");
}
function resetText(table2) {
  const chains = (builtinChains[table2] ?? []).map((chain) => `:${chain} ACCEPT [0:0]
`).join("");
  return `*${table2}
${chains}COMMIT
`;
}

// lib/apply/prepare.ts
async function prepare(system, wanted) {
  const { path: path7, bytes, timeout } = wanted;
  const tools = await system.firewall.tools(wanted.family, wanted.backend);
  const live = await readLive(system, tools);
  if (live.kind === "doubtful") return { refusal: notRestorable2(`${tools.save}: ${live.reason}`) };
  const text2 = byteText(bytes);
  const tables = tablesOf(parse(text2).ruleset);
  const undo = undoText(live.ruleset, tables);
  const part = { tools, before: live.text, wanted: text2, undo, tables };
  const rehearsal = await rehearse(system, part, restoreLimitFor(timeout));
  if (rehearsal.kind === "not-accepted") return { refusal: rehearsal };
  if (rehearsal.kind === "not-restorable") return { refusal: notRestorable2(rehearsal.reason) };
  return makePlan({ path: path7, timeout, tools, live, text: text2, tables, undo, rehearsed: rehearsal.wanted });
}
function notRestorable2(reason) {
  return { kind: "not-restorable", reason };
}

// lib/apply/apply.ts
var armingLimit = 20;
async function apply(system, request, say2) {
  const report3 = lintOf(request);
  const findings = report3.files.flatMap(({ diagnostics }) => diagnostics);
  const wrong = findings.some(({ severity }) => severity === "error");
  if (wrong && !request.force) return refused({ kind: "findings", report: report3 });
  if (!system.host.isRoot) return refused({ kind: "not-root" });
  if (!request.dryRun && !request.detach && !system.terminal.canAsk(request.askAt))
    return refused({ kind: "no-terminal" });
  if (findings.length > 0) say2({ kind: "findings", report: report3 });
  if (request.dryRun) return await rehearseOnly(system, request, say2);
  const claimed = await claim(system, (outcome3) => {
    say2({ kind: "recovered", outcome: outcome3 });
  });
  if (claimed.kind === "refused") return claimed.outcome;
  return await carryOut2(remembering(system, claimed.id), claimed.id, request, say2);
}
async function carryOut2(system, id, request, say2) {
  const seen = { interruption: false, watchdog: false };
  const stopListening = system.terminal.onSignal(() => {
    seen.interruption = true;
  });
  try {
    const prepared = await prepare(system, request);
    if ("refusal" in prepared) return await giveUp(system, id, refused(prepared.refusal));
    say2({ kind: "rehearsed", changes: prepared.plan.changes, tools: prepared.tools });
    if (prepared.plan.changes.every(({ changes }) => changes.length === 0)) {
      return await giveUp(system, id, { kind: "unchanged" });
    }
    await writePlan(system, id, prepared);
    const transaction = await arm(system, id, prepared.plan, seen);
    if ("refusal" in transaction) return await giveUp(system, id, refused(transaction.refusal));
    const { restoreLimit, timeout } = prepared.plan;
    say2({ kind: "armed", id, restoreLimit, timeout });
  } catch (error) {
    if (!await mayBeArmed(system, id, seen.watchdog)) throw asFailure(error);
  } finally {
    stopListening();
  }
  if (seen.interruption) await rollbackDecision(system, id, "interrupted", "", system.host.user);
  return await follow(system, id, request.detach ? "detach" : { ask: request.askAt }, say2);
}
async function mayBeArmed(system, id, started) {
  try {
    return (await disarm(system, id)).armed !== void 0;
  } catch {
    return started;
  }
}
function lintOf({ path: path7, bytes, family }) {
  const { ruleset, diagnostics: syntax2 } = parse(decode(bytes).text);
  const diagnostics = lint({ ruleset, family, loading: "flush", syntax: syntax2 }).filter(({ severity }) => severity !== "info");
  const lines = ruleset.lines.map(({ text: text2 }) => text2);
  return { checks: checks.length, files: [{ path: path7, family, lines, diagnostics }] };
}
async function rehearseOnly(system, request, say2) {
  const prepared = await prepare(system, request);
  if ("refusal" in prepared) return refused(prepared.refusal);
  say2({ kind: "rehearsed", changes: prepared.plan.changes, tools: prepared.tools });
  const none = prepared.plan.changes.every(({ changes }) => changes.length === 0);
  return none ? { kind: "unchanged" } : { kind: "planned" };
}
async function writePlan(system, id, { plan, files }) {
  for (const { name, text: text2 } of [...files, { name: "plan.json", text: writeJson(plan) }]) {
    await system.store.writeOnce(id, name, text2);
    if (await system.store.read(id, name) !== text2)
      throw new Error(`${name} reads back different from what was written`);
  }
}
async function arm(system, id, plan, seen) {
  const interrupted = () => seen.interruption;
  const restores = Object.fromEntries(plan.families.map(({ family, tools }) => [family, tools.restore]));
  const until = system.clock.now() + armingLimit;
  await system.processes.startBackstop({ id, limit: plan.restoreLimit, restores });
  const backstopStands = await waitFor(system, id, until, ({ backstop }) => backstop !== void 0, interrupted);
  if (!backstopStands) return await notArmed(system, id, interrupted() ? "interrupted" : "the backstop did not start");
  seen.watchdog = true;
  await system.processes.startWatchdog(id);
  const armed = await waitFor(system, id, until, (transaction) => transaction.armed !== void 0, interrupted);
  return armed ?? await notArmed(system, id, interrupted() ? "interrupted" : "the watchdog did not start");
}
async function waitFor(system, id, until, wanted, interrupted) {
  while (system.clock.now() < until && !interrupted()) {
    const transaction = await readTransaction(system.store, id);
    if (wanted(transaction)) return transaction;
    await system.clock.sleep(0.05);
  }
  return void 0;
}
async function notArmed(system, id, reason) {
  const transaction = await disarm(system, id);
  return transaction.armed ? transaction : { refusal: { kind: "not-armed", reason } };
}
async function disarm(system, id) {
  const before2 = await readTransaction(system.store, id);
  if (before2.armed) return before2;
  await system.processes.killWatchdog(id);
  const transaction = await readTransaction(system.store, id);
  if (!transaction.armed) await system.store.remove(id);
  return transaction;
}
function asFailure(error) {
  return error instanceof Failure ? error : new Failure({ kind: "mistake", message: reasonOf(error) }, { cause: error });
}
async function giveUp(system, id, outcome3) {
  await system.store.remove(id);
  return outcome3;
}
function refused(refusal) {
  return { kind: "refused", refusal };
}

// lib/report/diff-text.ts
var import_node_util = require("node:util");
function diffText(families, options) {
  const paint = (style, text2) => options.colour && text2 !== "" ? (0, import_node_util.styleText)(style, text2, { validateStream: false }) : text2;
  const several = families.length > 1;
  const lines = families.filter(({ changes }) => changes.length > 0).flatMap(({ family, changes }) => [
    ...several ? [paint("bold", family === "ipv4" ? "# IPv4" : "# IPv6")] : [],
    ...familyLines(changes, paint)
  ]);
  return lines.map((line3) => `${line3}
`).join("");
}
function familyLines(changes, paint) {
  let last;
  return changes.flatMap((change2) => {
    const named3 = last?.table === change2.table || change2.kind.startsWith("table-");
    const heading = named3 ? [] : [paint("bold", `*${change2.table}`)];
    const place = continues(last, change2) ? [] : [paint("cyan", placeOf(change2))];
    last = change2;
    return [...heading, ...place, ...changeLines(change2, paint)];
  });
}
function continues(last, change2) {
  if (change2.position === void 0) return true;
  if (last?.table !== change2.table || last.chain !== change2.chain || last.position === void 0) return false;
  return Math.abs(change2.position - last.position) <= 1;
}
function placeOf(change2) {
  return `@@ ${visible(change2.chain)} ${change2.position ?? ""} @@`;
}
function changeLines(change2, paint) {
  const before2 = visible(change2.before ?? "");
  const after = visible(change2.after ?? "");
  const chain = visible(change2.chain);
  switch (change2.kind) {
    case "added":
      return [paint("green", `+ ${after}`)];
    case "removed":
      return [paint("red", `- ${before2}`)];
    case "moved":
      return [paint("yellow", `~ ${after}  (moved here${from(change2)})`)];
    case "changed":
      return changedLines(before2, after, paint);
    case "policy":
      return [paint("red", `- :${chain} ${before2}`), paint("green", `+ :${chain} ${after}`)];
    case "chain-added":
      return [paint("green", `+ :${chain} -`)];
    case "chain-removed":
      return [paint("red", `- :${chain} -`)];
    case "table-added":
      return [paint("green", `+ *${change2.table}`)];
    case "table-removed":
      return [paint("red", `- *${change2.table}`)];
  }
}
function from({ beforeLine }) {
  return beforeLine === void 0 ? "" : ` from line ${beforeLine}`;
}
function changedLines(before2, after, paint) {
  const parts = diffArrays(before2.split(" "), after.split(" "));
  const side = (style, other, sign) => {
    const words2 = parts.filter((part) => !part[other]).flatMap(
      (part) => part.value.map((word) => paint(style, part.added || part.removed ? paint("underline", word) : word))
    );
    return [paint(style, sign), ...words2].join(" ");
  };
  return [side("red", "added", "-"), side("green", "removed", "+")];
}

// lib/report/lint-json.ts
function lintJson(report3) {
  const files = report3.files.map(({ path: path7, family, diagnostics }) => ({
    path: path7,
    family,
    diagnostics: diagnostics.map(plainDiagnostic)
  }));
  return `${JSON.stringify({ version: 1, files, summary: counts(report3) }, void 0, 2)}
`;
}
function counts(report3) {
  const all3 = report3.files.flatMap(({ diagnostics }) => diagnostics);
  const count3 = (severity) => all3.filter((each) => each.severity === severity).length;
  return { errors: count3("error"), warnings: count3("warning"), infos: count3("info") };
}
function plainDiagnostic(diagnostic) {
  const { check, severity, message, line: line3, column, endLine, endColumn, help: help4, related } = diagnostic;
  return {
    check,
    severity,
    message,
    line: line3,
    column,
    endLine,
    endColumn,
    ...help4 === void 0 ? {} : { help: help4 },
    ...related === void 0 || related.length === 0 ? {} : { related: related.map((each) => ({ line: each.line, column: each.column, message: each.message })) }
  };
}

// lib/report/lint-excerpt.ts
var width2 = 118;
var before = 30;
function excerpt(text2, span) {
  const start = Math.min(span.column - 1, text2.length);
  const end = Math.max(start + 1, span.endLine > span.line ? text2.length : span.endColumn - 1);
  const from2 = text2.length <= width2 || start < width2 - before ? 0 : start - before;
  const to = text2.length - from2 <= width2 ? text2.length : from2 + width2;
  const left2 = from2 > 0 ? "…" : "";
  const right2 = to < text2.length ? "…" : "";
  const marked = displayWidth(text2.slice(start, Math.min(end, to)));
  return {
    shown: `${left2}${visibleWithTabs(text2.slice(from2, to))}${right2}`,
    caret: `${left2 === "" ? "" : " "}${padding(text2.slice(from2, start))}^${"~".repeat(Math.max(0, marked - 1))}`
  };
}
function padding(text2) {
  return text2.split("	").map((part) => " ".repeat(displayWidth(part))).join("	");
}
function displayWidth(text2) {
  let columns = 0;
  for (const character of visible(text2)) columns += wide.test(character) ? 2 : combining.test(character) ? 0 : 1;
  return columns;
}
var wide = /^[\u1100-\u115E\u2E80-\u303E\u3041-\u33FF\u3400-\u4DBF\u4E00-\u9FFF\uA000-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF01-\uFF60\uFFE0-\uFFE6\u{1F300}-\u{1FAFF}\u{20000}-\u{3FFFD}]/u;
var combining = new RegExp("^\\p{M}", "u");

// lib/report/lint-text.ts
function lintText(report3, { colour }) {
  const paint = colour ? painted : plain;
  const findings = report3.files.flatMap((file) => file.diagnostics.flatMap((each) => describe7(file, each, paint)));
  return [...findings, summary(report3)].map((line3) => `${line3}
`).join("");
}
var codes2 = {
  place: "1",
  caret: "1;32",
  error: "1;31",
  warning: "1;35",
  info: "1;36"
};
function plain(_style, text2) {
  return text2;
}
function painted(style, text2) {
  return `\x1B[${codes2[style]}m${text2}\x1B[0m`;
}
function describe7(file, diagnostic, paint) {
  const { line: line3, column, severity, message, check, help: help4, related = [] } = diagnostic;
  const path7 = visible(file.path);
  const { shown, caret } = excerpt(file.lines[line3 - 1] ?? "", diagnostic);
  return [
    `${paint("place", `${path7}:${line3}:${column}:`)} ${paint(severity, `${severity}:`)} ${visible(message)} [${check}]`,
    ...shown.trim() === "" ? [] : [`  ${shown}`, `  ${caret.replace(/\^.*/u, (mark2) => paint("caret", mark2))}`],
    ...related.map((each) => `  ${path7}:${each.line}:${each.column}: note: ${visible(each.message)}`),
    ...help4 === void 0 ? [] : [`  help: ${visible(help4)}`]
  ];
}
function summary(report3) {
  const { errors, warnings, infos } = counts(report3);
  const files = `in ${plural(report3.files.length, "file")}`;
  const found = [
    ...errors === 0 ? [] : [plural(errors, "error")],
    ...warnings === 0 ? [] : [plural(warnings, "warning")],
    ...infos === 0 ? [] : [plural(infos, "info")]
  ];
  return found.length === 0 ? `no hazards found by ${plural(report3.checks, "check")} ${files}` : `${found.join(", ")} ${files}`;
}
function plural(count3, noun) {
  return `${count3} ${noun}${count3 === 1 ? "" : "s"}`;
}

// lib/report/apply-text.ts
function progressText(progress, options) {
  switch (progress.kind) {
    case "recovered":
      return line2(`an earlier transaction had been left unfinished. ${outcomeText(progress.outcome, options)}`);
    case "findings":
      return lintText(progress.report, options);
    case "rehearsed": {
      const tried = "the kernel takes the new rules, and the undo brings the old ones back";
      return `${diffText(progress.changes, options)}${line2(`${tried} (tried in a throw-away network namespace; ${which(progress.tools)})`)}`;
    }
    case "armed": {
      const { restoreLimit, timeout } = progress;
      const parts = `${seconds(restoreLimit)} for the load at most, then ${seconds(timeout)} to confirm`;
      return line2(`armed: unless you confirm, the old rules come back whatever dies (${parts})`);
    }
    case "in-force":
      return [
        line2(`the new rules are in force after ${progress.took.toFixed(2)} s; read back and compared`),
        line2(`now open a NEW connection to this machine: the present one proves nothing about new ones`),
        line2(`(or keep the rules from there: safeapply confirm ${progress.id})`)
      ].join("");
    case "not-taken":
      return line2(`not confirmed: ${visible(progress.reason)}`);
    case "terminal-lost":
      return line2("the terminal is gone; the window goes on, and safeapply confirm from another login still counts");
    case "rolling-back":
      return line2(`putting the old rules back: ${reasonText(progress.reason)}`);
    case "taking-over":
      return line2("the watchdog is gone, or stopped; taking over from it");
  }
}
function outcomeText(outcome3, options) {
  switch (outcome3.kind) {
    case "kept":
      if (outcome3.earlier !== void 0) return `kept already, at ${outcome3.earlier}: nothing is pending any more
`;
      return outcome3.foreign.length === 0 ? "kept: the new rules are in force; read back and compared\n" : `kept; but others changed rules during the window, and what is in force now differs from the file:
${diffText(outcome3.foreign, options)}`;
    case "rolled-back": {
      const why = reasonText(outcome3.reason);
      return outcome3.earlier === void 0 ? `rolled back (${why}): the old rules are in force; read back and compared
${detailText(outcome3.detail)}` : `rolled back already (${why}), at ${outcome3.earlier}: the old rules were read back and compared then
`;
    }
    case "unchanged":
      return "unchanged: the live rules are these already\n";
    case "planned":
      return "dry run: nothing was changed\n";
    case "pending":
      return `in force and pending as ${outcome3.id}: keep the rules with safeapply confirm ${outcome3.id} within ${seconds(outcome3.remaining)}
`;
    case "refused":
      return `refused, nothing was changed: ${refusalText(outcome3.refusal, options)}`;
    case "unknown-state":
      return [
        `STATE UNKNOWN, look at this machine now: ${visible(outcome3.reason)}
`,
        ...outcome3.undo.map((undo) => `to put the old rules back: ${undoText2(undo)}
`)
      ].join("");
  }
}
function undoText2({ tools, path: path7, lock }) {
  return `flock ${quoted(lock)} ${quoted(tools.restore)} -c < ${quoted(path7)}`;
}
function quoted(word) {
  return /^[\w./:+@-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`;
}
function reasonText(reason) {
  return reasons[reason];
}
var reasons = {
  expired: "not confirmed in time",
  declined: "the answer was not yes",
  interrupted: "interrupted",
  requested: "as asked with safeapply rollback",
  "restore-failed": "the new rules could not be loaded",
  "read-back-differs": "the rules read back were not the wanted ones",
  "watchdog-failed": "the watchdog met an error",
  "watchdog-gone": "the watchdog was gone"
};
function refusalText(refusal, options) {
  switch (refusal.kind) {
    case "findings":
      return `the file has errors (--force goes on in spite of them)
${lintText(refusal.report, options)}`;
    case "not-accepted":
      return refusal.timedOut ? "the kernel did not take the file in time (a hostname that does not resolve?)\n" : `the kernel does not take the file:
${indent(refusal.stderr)}`;
    case "not-restorable":
      return `the live rules could not be put back afterwards: ${visible(refusal.reason)}
`;
    case "not-root":
      return "only root may change the firewall; try: sudo safeapply …\n";
    case "no-terminal":
      return "there is no terminal to ask at; run it on one, or with --detach and then safeapply confirm\n";
    case "pending": {
      const until = refusal.remaining === void 0 ? "" : `, ${seconds(refusal.remaining)} left`;
      return `transaction ${refusal.id} of ${refusal.user} (since ${refusal.since}) is pending${until}; safeapply status tells more
`;
    }
    case "live-rules-changed":
      return "the live rules changed while they were being looked at; run it again\n";
    case "not-armed":
      return `the guards did not stand: ${visible(refusal.reason)}
`;
  }
}
function which(tools) {
  return tools.map(({ family, backend }) => `${family === "ipv4" ? "IPv4" : "IPv6"}, ${backend}`).join("; ");
}
function detailText(detail2) {
  return detail2.trim() === "" ? "" : indent(detail2);
}
function indent(text2) {
  const lines = text2.trim().split("\n");
  return lines.map((each) => `  ${visible(each)}
`).join("");
}
function line2(text2) {
  return `safeapply: ${text2.trimEnd()}
`;
}
function seconds(value) {
  return `${Math.ceil(value)} s`;
}

// lib/report/apply-json.ts
function outcomeJson(outcome3, changes) {
  const families = changes.map(({ family }) => family);
  return `${JSON.stringify({ version: 1, ...facts(outcome3), families, changes })}
`;
}
function facts(outcome3) {
  switch (outcome3.kind) {
    case "kept":
      return {
        id: outcome3.id,
        outcome: "kept",
        verified: outcome3.foreign.length === 0,
        foreign: outcome3.foreign,
        at: outcome3.earlier
      };
    case "rolled-back":
      return {
        id: outcome3.id,
        outcome: "rolled-back",
        reason: outcome3.reason,
        detail: outcome3.detail,
        verified: true,
        at: outcome3.earlier
      };
    case "unchanged":
      return { id: null, outcome: "unchanged", verified: true };
    case "planned":
      return { id: null, outcome: "unchanged", reason: "dry-run", verified: true };
    case "pending":
      return {
        id: outcome3.id,
        outcome: "pending",
        deadline: outcome3.deadline,
        remainingSeconds: tenths(outcome3.remaining),
        verified: true
      };
    case "refused":
      return {
        id: null,
        outcome: "refused",
        reason: outcome3.refusal.kind,
        detail: detail(outcome3.refusal),
        verified: false
      };
    case "unknown-state":
      return {
        id: outcome3.id,
        outcome: "unknown-state",
        reason: outcome3.reason,
        verified: false,
        undo: outcome3.undo.map((undo) => ({ family: undo.tools.family, path: undo.path, command: undoText2(undo) }))
      };
  }
}
function detail(refusal) {
  switch (refusal.kind) {
    case "findings":
      return refusal.report.files.flatMap(({ diagnostics }) => diagnostics);
    case "not-accepted":
      return refusal.stderr;
    case "not-restorable":
    case "not-armed":
      return refusal.reason;
    case "pending":
      return { id: refusal.id, user: refusal.user, since: refusal.since, remainingSeconds: tenths(refusal.remaining) };
    case "not-root":
    case "no-terminal":
    case "live-rules-changed":
      return null;
  }
}
function tenths(seconds2) {
  return seconds2 === void 0 ? null : Math.round(seconds2 * 10) / 10;
}

// lib/ruleset/family.ts
function familyOf(path7, ruleset) {
  const name = path7.slice(path7.lastIndexOf("/") + 1);
  if (name.endsWith(".v6") || name.startsWith("ip6")) return "ipv6";
  if (name.endsWith(".v4")) return "ipv4";
  const addresses3 = addressesOf2(ruleset);
  return addresses3.length > 0 && addresses3.every((each) => parseNetwork(each, "ipv6") !== void 0) ? "ipv6" : "ipv4";
}
function addressesOf2(ruleset) {
  return ruleset.tables.flatMap((table2) => table2.rules).flatMap((rule) => rule.options.filter((each) => each.name === "source" || each.name === "destination")).flatMap((option2) => option2.values.flatMap((value) => value.text.split(","))).filter((word) => parseNetwork(word, "ipv4") !== void 0 || parseNetwork(word, "ipv6") !== void 0);
}

// lib/cli/options.ts
var standardInput = "/dev/stdin";
var formatOption = {
  choices: ["text", "json"],
  default: "text",
  describe: "how to print"
};
var backendOption = {
  choices: ["auto", "nft", "legacy"],
  default: "auto",
  describe: "which iptables is meant; auto follows what iptables is on this host"
};
var longest = 3600;
function parseTimeout(text2) {
  if (typeof text2 !== "string") throw new Error("--timeout is given more than once");
  const match = /^([0-9]{1,6})([smh]?)$/.exec(text2);
  if (!match) throw new Error(`"${text2}" is no timeout; give seconds, or 90s, 5m, 1h`);
  const unit = { "": 1, s: 1, m: 60, h: 3600 }[match[2] ?? ""] ?? 1;
  const seconds2 = Number(match[1]) * unit;
  if (seconds2 < 1 || seconds2 > longest) throw new Error(`"${text2}" is out of range; the timeout may be 1 s to 1 h`);
  return seconds2;
}

// lib/cli/outcome-status.ts
function statusOf(outcome3) {
  switch (outcome3.kind) {
    case "kept":
    case "unchanged":
    case "planned":
    case "pending":
      return exitStatus.done;
    case "rolled-back":
      return exitStatus.rolledBack;
    case "refused":
      return refusalStatus[outcome3.refusal.kind];
    case "unknown-state":
      return exitStatus.unknown;
  }
}
var refusalStatus = {
  findings: exitStatus.findings,
  "not-accepted": exitStatus.findings,
  "live-rules-changed": exitStatus.findings,
  "not-restorable": exitStatus.cannot,
  "not-root": exitStatus.cannot,
  "no-terminal": exitStatus.cannot,
  pending: exitStatus.cannot,
  "not-armed": exitStatus.cannot
};

// lib/cli/usage-error.ts
var UsageError = class extends Error {
  name = "UsageError";
};

// lib/cli/apply.ts
var applyCommand = {
  command: ["apply [file]", "$0"],
  describe: "apply rules, and take them back unless somebody confirms in time",
  builder: (yargs) => yargs.positional("file", { type: "string", describe: "rules file; - is standard input" }).option("timeout", {
    alias: "t",
    type: "string",
    default: "60",
    coerce: parseTimeout,
    requiresArg: true,
    describe: "time to confirm, e.g. 90, 90s, 5m"
  }).option("write", {
    alias: "w",
    type: "string",
    requiresArg: true,
    describe: "after keeping, save the live rules there"
  }).option("ipv4", { type: "string", requiresArg: true, describe: "or -4: rules file for iptables" }).option("ipv6", { type: "string", requiresArg: true, describe: "or -6: rules file for ip6tables" }).option("dry-run", { type: "boolean", default: false, describe: "plan and try out, change nothing" }).option("detach", { type: "boolean", default: false, describe: "do not ask; return when the rules are in force" }).option("force", { type: "boolean", default: false, describe: "go on in spite of errors that lint finds" }).option("backend", backendOption).option("format", formatOption).option("quiet", { type: "boolean", default: false, describe: "say only how it ended" }),
  run: runApply
};
async function runApply(system, options) {
  const path7 = onlyFile(options);
  const bytes = await system.files.read(path7);
  if (options.write !== void 0) await system.files.checkReplaceable(options.write);
  const family = forced(options) ?? familyOf(path7, parse(decode(bytes).text).ruleset);
  const { timeout, backend, detach, force } = options;
  const askAt = path7 === standardInput ? "controlling-terminal" : "standard-input";
  let changes = [];
  let tools;
  const colour = { colour: system.output.colour.progress };
  const outcome3 = await apply(
    system,
    { path: path7, bytes, family, backend, timeout, dryRun: options["dry-run"], detach, force, askAt },
    (progress) => {
      if (progress.kind === "rehearsed") {
        changes = progress.changes;
        tools = progress.tools[0];
      }
      if (!options.quiet) system.output.progress(progressText(progress, colour));
    }
  );
  report(system, options, outcome3, changes);
  return outcome3.kind === "kept" && options.write !== void 0 && tools !== void 0 ? await save(system, options.write, tools) : statusOf(outcome3);
}
function onlyFile({ file, ipv4, ipv6, write: write2, detach }) {
  const [path7, ...more] = [file, ipv4, ipv6].filter((given) => given !== void 0);
  if (path7 === void 0) throw new UsageError("which rules file? try: safeapply rules.save");
  if (more.length > 0) throw new UsageError("one rules file at a time: FILE, -4 FILE or -6 FILE");
  if (write2 !== void 0 && detach) throw new UsageError("--write waits for the end, so it does not go with --detach");
  return path7;
}
async function save(system, path7, tools) {
  const failed = (why) => {
    system.output.progress(`safeapply: the rules are kept, but NOT saved: ${visible(why)}
`);
    system.output.progress(`safeapply: a reboot would lose them; run: ${tools.save} > ${visible(path7)}
`);
    return exitStatus.unknown;
  };
  try {
    const live = await readLive(system, tools);
    if (live.kind === "doubtful") return failed(`${tools.save}: ${live.reason}`);
    await system.files.replace(path7, live.text);
    system.output.progress(`safeapply: the live rules are saved in ${visible(path7)}
`);
    return exitStatus.done;
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    return failed(failureText(error.facts));
  }
}
function report(system, { format: format4 }, outcome3, changes) {
  const text2 = format4 === "json" ? outcomeJson(outcome3, changes) : outcomeText(outcome3, { colour: system.output.colour.result });
  system.output.result(text2);
}
function forced({ ipv4, ipv6 }) {
  return ipv4 !== void 0 ? "ipv4" : ipv6 !== void 0 ? "ipv6" : void 0;
}

// lib/apply/confirm.ts
async function confirm(system, id, say2) {
  return await second(system, id, { kind: "keep", by: `${system.host.user} with safeapply confirm` }, say2);
}
async function rollback(system, id, say2) {
  const by = `${system.host.user} with safeapply rollback`;
  return await second(system, id, { kind: "rollback", by, reason: "requested" }, say2);
}
async function changesOf(system, id) {
  return (await readTransaction(system.store, id)).plan?.changes ?? [];
}
async function second(world, id, wish, say2) {
  const newest = await latest(world);
  if (!newest || id !== void 0 && newest.id !== id) return { kind: "none" };
  if (newest.done) return asHistory(outcomeOf(newest.id, newest.done), newest.done);
  const system = remembering(world, newest.id);
  const transaction = await waitUntilDecidable(system, newest, wish.kind);
  if (transaction.done) return outcomeOf(transaction.id, transaction.done);
  if (!transaction.armed) return { kind: "none" };
  try {
    if (wish.kind === "rollback" || transaction.applied) await decide(system, transaction.id, wish);
  } catch (error) {
    if (wish.kind === "rollback") return await takeOver(system, transaction.id, "requested", wish.by);
    return unknownState(system, transaction, `the confirmation could not be written down: ${reasonOf(error)}`);
  }
  if (await isGuarded(system, transaction)) return await follow(system, transaction.id, "wait", say2);
  const outcome3 = await recover(system, transaction, id === void 0 ? "in-passing" : "by-id");
  return outcome3 === "forgotten" ? { kind: "none" } : outcome3;
}
function asHistory(outcome3, { at }) {
  return outcome3.kind === "kept" || outcome3.kind === "rolled-back" ? { ...outcome3, earlier: at } : outcome3;
}
async function waitUntilDecidable(system, newest, kind) {
  let transaction = newest;
  const decidable = () => transaction.done !== void 0 || transaction.decision !== void 0 || (kind === "keep" ? transaction.applied : transaction.armed) !== void 0;
  while (!decidable() && await isGuarded(system, transaction)) {
    await system.clock.sleep(0.1);
    transaction = await readTransaction(system.store, newest.id);
  }
  return transaction;
}

// lib/cli/confirm.ts
var confirmCommand = {
  command: "confirm [id]",
  describe: "keep the pending rules, from another login",
  builder: (yargs) => yargs.positional("id", { type: "string", describe: "the transaction" }).option("format", formatOption),
  run: async (system, { id, format: format4 }) => {
    const outcome3 = await confirm(system, id, progressTo(system));
    return await report2(system, outcome3, format4);
  }
};
var rollbackCommand = {
  command: "rollback [id]",
  describe: "put the old rules back now",
  builder: (yargs) => yargs.positional("id", { type: "string", describe: "the transaction" }).option("format", formatOption),
  run: async (system, { id, format: format4 }) => {
    const outcome3 = await rollback(system, id, progressTo(system));
    const status2 = await report2(system, outcome3, format4);
    if (outcome3.kind === "rolled-back") return exitStatus.done;
    return outcome3.kind === "kept" ? exitStatus.cannot : status2;
  }
};
function progressTo(system) {
  return (progress) => {
    system.output.progress(progressText(progress, { colour: system.output.colour.progress }));
  };
}
async function report2(system, outcome3, format4) {
  if (outcome3.kind === "none") {
    system.output.progress(
      "safeapply: there is no such pending transaction on this boot and in this network namespace\n"
    );
    return exitStatus.cannot;
  }
  if (format4 === "json") {
    const changes = "id" in outcome3 ? await changesOf(system, outcome3.id) : [];
    system.output.result(outcomeJson(outcome3, changes));
  } else {
    system.output.result(outcomeText(outcome3, { colour: system.output.colour.result }));
  }
  return statusOf(outcome3);
}

// lib/report/diff-json.ts
var version = 1;
function diffJson(families) {
  const kinds = families.flatMap(({ changes }) => changes.map(({ kind }) => kind));
  const count3 = (...wanted) => kinds.filter((kind) => wanted.includes(kind)).length;
  const summary2 = {
    added: count3("added"),
    removed: count3("removed"),
    moved: count3("moved"),
    changed: count3("changed"),
    policies: count3("policy"),
    chains: count3("chain-added", "chain-removed")
  };
  const listed = families.map(({ family, changes }) => ({ family, changes: changes.map(inOrder2) }));
  return `${JSON.stringify({ version, families: listed, summary: summary2 }, void 0, 2)}
`;
}
function inOrder2(change2) {
  const { kind, table: table2, chain } = change2;
  const { position, before: before2, after, beforeLine, afterLine } = change2;
  return {
    kind,
    table: table2,
    chain,
    ...position === void 0 ? {} : { position },
    ...before2 === void 0 ? {} : { before: before2 },
    ...after === void 0 ? {} : { after },
    ...beforeLine === void 0 ? {} : { beforeLine },
    ...afterLine === void 0 ? {} : { afterLine }
  };
}

// lib/cli/diff.ts
var diffCommand = {
  command: "diff <file> [other]",
  describe: "FILE against the live rules, or two files",
  builder: (yargs) => yargs.positional("file", { type: "string", demandOption: true, describe: "rules file; - is standard input" }).positional("other", { type: "string", describe: "a second file: then from FILE to this one" }).option("ipv6", { type: "boolean", default: false, describe: "or -6: the files are for ip6tables" }).option("backend", backendOption).option("format", formatOption),
  run: runDiff
};
async function runDiff(system, options) {
  const first2 = await readRules(system, options.file);
  const second2 = options.other === void 0 ? void 0 : await readRules(system, options.other);
  if (!first2 || options.other !== void 0 && !second2) return exitStatus.cannot;
  const family = options.ipv6 ? "ipv6" : familyOf(options.file, first2);
  const changes = second2 === void 0 ? await againstLive(system, first2, family, options.backend) : diff(canonical(first2, family), canonical(second2, family));
  if (changes === void 0) return exitStatus.cannot;
  const families = [{ family, changes }];
  const text2 = options.format === "json" ? diffJson(families) : diffText(families, { colour: system.output.colour.result });
  system.output.result(text2);
  return changes.length === 0 ? exitStatus.done : exitStatus.findings;
}
async function readRules(system, path7) {
  const { ruleset, diagnostics } = parse(decode(await system.files.read(path7)).text);
  if (diagnostics.length === 0) return ruleset;
  const lines = ruleset.lines.map(({ text: text2 }) => text2);
  const report3 = { checks: 1, files: [{ path: path7, family: familyOf(path7, ruleset), lines, diagnostics }] };
  system.output.progress(lintText(report3, { colour: system.output.colour.progress }));
  return diagnostics.some(({ check }) => check === "not-rules-save" || check === "missing-commit") ? void 0 : ruleset;
}
async function againstLive(system, wanted, family, backend) {
  if (!system.host.isRoot) {
    system.output.progress(
      "safeapply: only root may read the live rules; try: sudo safeapply diff …, or give two files\n"
    );
    return void 0;
  }
  const live = await readLive(system, await system.firewall.tools(family, backend));
  if (live.kind === "doubtful") {
    system.output.progress(`safeapply: the live rules cannot be trusted: ${live.reason}
`);
    return void 0;
  }
  const before2 = canonical(parse(readable(live.text)).ruleset, family);
  return diff(before2, canonical(wanted, family), { tables: tablesOf(wanted) });
}

// lib/report/explain.ts
function explainText(check) {
  return [
    `${check.name} (${check.severity})`,
    check.summary,
    "",
    ...wrap(check.doc),
    "",
    "Bad:",
    ...indent2(check.bad),
    "",
    "Good:",
    ...indent2(check.good),
    ""
  ].join("\n");
}
function explainList(checks2) {
  const width3 = Math.max(0, ...checks2.map(({ name }) => name.length));
  const rows = checks2.map(({ name, severity, summary: summary2 }) => `${name.padEnd(width3)}  ${severity.padEnd(7)}  ${summary2}`);
  return [...rows, "", "safeapply explain CHECK prints one of them in full.", ""].join("\n");
}
function indent2(text2) {
  return text2.trimEnd().split("\n").map((line3) => `  ${line3}`);
}
function wrap(text2) {
  const lines = [];
  let line3 = "";
  for (const word of text2.split(/\s+/u)) {
    if (line3 !== "" && line3.length + 1 + word.length > 80) {
      lines.push(line3);
      line3 = word;
    } else {
      line3 = line3 === "" ? word : `${line3} ${word}`;
    }
  }
  return [...lines, line3];
}

// lib/cli/explain.ts
var explainCommand = {
  command: "explain [check]",
  describe: "print the text of one check, with a bad and a good example",
  builder: (yargs) => yargs.positional("check", { type: "string", describe: "the name in brackets behind a finding" }),
  run: ({ output }, { check: name }) => {
    const check = checks.find((each) => each.name === name);
    if (name === void 0 || check !== void 0) {
      output.result(check === void 0 ? explainList(checks) : explainText(check));
      return Promise.resolve(exitStatus.done);
    }
    const names2 = checks.map((each) => each.name);
    const meant2 = nearest(name, names2);
    const hint = meant2 === void 0 ? `the checks are ${names2.join(", ")}` : `did you mean "${meant2}"?`;
    output.progress(`safeapply: there is no check ${JSON.stringify(name)}; ${hint}
`);
    return Promise.resolve(exitStatus.usage);
  }
};

// lib/lint/foreign.ts
var table = /^\uFEFF?\s*\*\s*\w/u;
var ours = /^\s*(?:COMMIT\b|:\S+\s+(?:ACCEPT|DROP|-)(?:\s|$)|(?:\[\d+:\d+\]\s*)?-[AI]\s+\S+\s.*-j\s|(?:sudo\s+)?\S*ip6?tables\b)/iu;
function isForeign({ lines }) {
  const texts = lines.map(({ text: text2 }) => text2).filter((text2) => text2.trim() !== "" && !text2.startsWith("#"));
  return texts.length > 0 && !texts.some((text2) => table.test(text2) || ours.test(text2));
}

// lib/cli/lint.ts
var thresholds = ["error", "warning", "info", "never"];
var lintCommand = {
  command: "lint <files..>",
  describe: "find hazards in rules files, without touching or needing a firewall",
  builder: (yargs) => yargs.positional("files", {
    type: "string",
    array: true,
    demandOption: true,
    describe: "rules files; - is standard input"
  }).option("format", { choices: ["text", "json"], default: "text", describe: "how to print" }).option("fail-on", {
    choices: thresholds,
    default: "warning",
    describe: "lowest severity that makes the status 1"
  }).option("ipv4", {
    type: "boolean",
    conflicts: "ipv6",
    describe: "or -4: the files are for iptables"
  }).option("ipv6", { type: "boolean", describe: "or -6: the files are for ip6tables" }).option("skip-foreign", {
    type: "boolean",
    default: false,
    describe: "pass over files of other programs (udev, Snort …) with a note; for files found by a pattern"
  }),
  run: runLint
};
async function runLint(system, options) {
  const files = [];
  let unreadable = 0;
  for (const path7 of options.files) {
    const bytes = await readOrTell(system, path7);
    if (bytes === void 0) unreadable += 1;
    else files.push(...lintFile(system, path7, bytes, options));
  }
  const report3 = { checks: checks.length, files };
  if (files.length > 0 || options.format === "json") {
    const text2 = options.format === "json" ? lintJson(report3) : lintText(report3, { colour: system.output.colour.result });
    system.output.result(text2);
  }
  if (unreadable > 0) return exitStatus.cannot;
  return files.some((file) => fails(file, options["fail-on"])) ? exitStatus.findings : exitStatus.done;
}
async function readOrTell(system, path7) {
  try {
    return await system.files.read(path7);
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    system.output.progress(`safeapply: ${failureText(error.facts)}
`);
    return void 0;
  }
}
function lintFile(system, path7, bytes, options) {
  const { ruleset, diagnostics: syntax2 } = parse(decode(bytes).text);
  if (isDocument(path7) || options["skip-foreign"] && isForeign(ruleset)) {
    const why = isDocument(path7) ? "it is a document" : "no line of it is an iptables rule";
    system.output.progress(`${JSON.stringify(path7)} is skipped: ${why}
`);
    return [];
  }
  const family = forced2(options) ?? familyOf(path7, ruleset);
  const subject = { ruleset, family, loading: "unknown", syntax: syntax2 };
  const pieces = ruleset.tables.filter((table2) => isFragment(subject, table2)).map(({ name }) => name);
  if (pieces.length > 0) {
    const why = "taken for a piece that is loaded with --noflush, so checks of its chains are left out";
    system.output.progress(
      `safeapply: ${JSON.stringify(path7)}, ${pieces.join(" and ")}: ${why}; apply would refuse it
`
    );
  }
  const found = lint(subject);
  const diagnostics = options["fail-on"] === "info" ? found : found.filter(({ severity }) => severity !== "info");
  return [{ path: path7, family, lines: ruleset.lines.map(({ text: text2 }) => text2), diagnostics }];
}
function isDocument(path7) {
  return path7.endsWith(".md");
}
function forced2({ ipv4, ipv6 }) {
  return ipv6 === true ? "ipv6" : ipv4 === true ? "ipv4" : void 0;
}
var rank2 = { error: 2, warning: 1, info: 0 };
function fails(file, threshold) {
  return threshold !== "never" && file.diagnostics.some(({ severity }) => rank2[severity] >= rank2[threshold]);
}

// lib/apply/status.ts
async function status(system) {
  const transaction = await latest(system);
  if (!transaction) return { pending: void 0, last: void 0 };
  if (transaction.done) return { pending: void 0, last: transaction };
  const deadline = deadlineOf(transaction);
  const { plan } = transaction;
  return {
    pending: {
      transaction,
      phase: phaseOf(transaction),
      guarded: await isGuarded(system, transaction),
      remaining: deadline === void 0 ? void 0 : Math.max(0, deadline - system.clock.now()),
      oldRulesInForce: plan && system.host.isRoot ? await compareLive(system, transaction.id, plan, "before") : void 0
    },
    last: void 0
  };
}

// lib/report/status.ts
function statusText(status2, options) {
  if (status2.pending) return pendingText(status2.pending, options);
  const done = status2.last?.done;
  const last = done ? `the last transaction ${status2.last.id} ${doneText(done)} at ${done.at}
` : "";
  return `no transaction is pending
${last}`;
}
function statusJson({ pending: pending2 }) {
  if (!pending2) return `${JSON.stringify({ version: 1, pending: null })}
`;
  const { transaction, phase, guarded: guarded2, remaining, oldRulesInForce } = pending2;
  const { owner, plan } = transaction;
  const families = plan?.families.map(({ family }) => family) ?? [];
  const found = {
    id: transaction.id,
    pid: owner?.process.pid ?? null,
    user: owner?.user ?? null,
    since: owner?.since ?? null,
    deadline: transaction.applied?.deadline ?? transaction.armed?.deadline ?? null,
    remainingSeconds: tenths(remaining),
    phase,
    guarded: guarded2,
    oldRulesInForce: oldRulesInForce?.kind ?? null,
    families,
    changes: plan?.changes ?? []
  };
  return `${JSON.stringify({ version: 1, pending: found })}
`;
}
function pendingText({ transaction, phase, guarded: guarded2, remaining, oldRulesInForce }, options) {
  const { id, owner, plan, restored } = transaction;
  const left2 = remaining === void 0 ? "" : `, ${seconds(remaining)} left`;
  const by = `by ${visible(owner?.user ?? "somebody")} (pid ${owner?.process.pid ?? "unknown"}) since ${owner?.since ?? "unknown"}`;
  const lines = [
    restored ? `pending: ${id}, its end is not on file yet
` : `pending: ${id}, ${phaseText[phase]}${left2}
`,
    `begun ${by}${plan ? `, from ${visible(plan.path)}` : ""}
`
  ];
  if (restored) lines.push("the backstop has loaded the old rules again, since nobody else was left to do it\n");
  if (oldRulesInForce) lines.push(comparisonText(oldRulesInForce));
  if (restored) lines.push("nothing is left to guard: safeapply rollback, or the next apply, puts the end on file\n");
  else if (!guarded2) lines.push("NOBODY GUARDS IT ANY MORE: end it with safeapply rollback\n");
  if (plan && oldRulesInForce?.kind !== "same") {
    lines.push(`what a rollback would take back:
${diffText(plan.changes, options)}`);
  }
  return lines.join("");
}
function comparisonText(comparison) {
  switch (comparison.kind) {
    case "same":
      return "the old rules are in force; read back and compared just now\n";
    case "different":
      return "the live rules are not the old ones; read back and compared just now\n";
    case "unknown":
      return `the live rules could not be read: ${visible(comparison.reason)}
`;
  }
}
var phaseText = {
  preparing: "being prepared, nothing is changed yet",
  armed: "armed, nothing is changed yet",
  changing: "the new rules are being loaded",
  "in-force": "the new rules are in force and wait for a confirmation",
  keeping: "confirmed, being verified",
  "rolling-back": "being rolled back",
  done: "done"
};
function doneText(done) {
  switch (done.outcome) {
    case "kept":
      return "was kept";
    case "refused":
      return "was refused, with no rule changed,";
    case "rolled-back":
      return `was rolled back (${rollbackText(done)})`;
  }
}
function rollbackText({ reason }) {
  return reason === "confirmed" || reason === "live-rules-changed" ? reason : reasonText(reason);
}

// lib/cli/status.ts
var statusCommand = {
  command: "status",
  describe: "what is pending, whose it is, until when, and what would be undone",
  builder: (yargs) => yargs.option("format", formatOption),
  run: async (system, { format: format4 }) => {
    const found = await status(system);
    const text2 = format4 === "json" ? statusJson(found) : statusText(found, { colour: system.output.colour.result });
    system.output.result(text2);
    return exitStatus.done;
  }
};

// lib/cli/version.ts
var version2 = true ? "0.1.0" : "unbundled";

// lib/apply/watchdog.ts
var poll2 = 0.1;
async function watch(world, id) {
  const system = remembering(world, id);
  await system.processes.shield();
  const transaction = await readTransaction(system.store, id);
  const { plan, backstop } = transaction;
  if (!plan || !backstop || transaction.armed || transaction.done) return;
  if (await system.processes.state(backstop) !== "running") return;
  await learn(system, id, plan);
  if (!system.processes.starterIsThere()) return;
  const deadline = system.clock.now() + plan.restoreLimit + plan.timeout;
  const armed = { watchdog: system.processes.self, deadline, grace: graceFor(0) };
  if (await system.store.writeOnce(id, "armed", armedText(armed)) === "exists") return;
  let decision;
  try {
    const changed = await change(system, transaction, plan);
    if (changed === "refused") return;
    decision = changed ?? await decided(system, id);
  } catch (error) {
    decision = await rollbackDecision(system, id, "watchdog-failed", reasonOf(error));
  }
  await obey(system, id, decision);
}
async function learn(system, id, plan) {
  for (const { family } of plan.families) {
    for (const kind of ["new", "undo", "before", "wanted"])
      await system.store.read(id, rulesFile(kind, family));
  }
}
async function change(system, transaction, plan) {
  const { id } = transaction;
  const before2 = await compareLive(system, id, plan, "before");
  if (before2.kind === "unknown") return await rollbackDecision(system, id, "watchdog-failed", before2.reason);
  if (before2.kind === "different") {
    const detail2 = "the live rules are no longer those that the plan was made from";
    await finish(system, id, { outcome: "refused", reason: "live-rules-changed", detail: detail2, foreign: before2.changes });
    return "refused";
  }
  const early = (await readTransaction(system.store, id)).decision;
  if (early) return early;
  await system.store.writeOnce(id, "touched", `at=${system.clock.now()}
`);
  const start = system.clock.now();
  for (const family of plan.families) {
    const limit = Math.max(1, plan.restoreLimit - (system.clock.now() - start));
    const result = await load(system, id, "new", family, limit);
    if (result.exitCode !== 0) {
      const detail2 = result.exitCode === void 0 ? `stopped after ${plan.restoreLimit} s` : result.stderr;
      return await rollbackDecision(system, id, "restore-failed", `${family.tools.restore}: ${detail2}`);
    }
  }
  const after = await compareLive(system, id, plan, "wanted");
  if (after.kind === "unknown") return await rollbackDecision(system, id, "read-back-differs", after.reason);
  if (after.kind === "different") return await rollbackDecision(system, id, "read-back-differs");
  const at = system.clock.now();
  const applied = { at, took: at - start, deadline: at + plan.timeout, grace: graceFor(at - start) };
  await system.store.writeOnce(id, "applied", appliedText(applied));
  return void 0;
}
async function decided(system, id) {
  const applied = (await readTransaction(system.store, id)).applied;
  for (; ; ) {
    const { decision } = await readTransaction(system.store, id);
    if (decision) return decision;
    const remaining = (applied?.deadline ?? 0) - system.clock.now();
    if (remaining <= 0) return await rollbackDecision(system, id, "expired");
    await system.clock.sleep(Math.min(poll2, remaining));
  }
}

// lib/cli/watchdog.ts
var watchdogCommand = {
  command: "watchdog <id>",
  describe: void 0,
  builder: (yargs) => yargs.positional("id", { type: "string", demandOption: true }),
  run: async (system, { id }) => {
    await watch(system, id);
    return exitStatus.done;
  }
};

// lib/cli/main.ts
var spelledOut = { "-": standardInput, "-4": "--ipv4", "-6": "--ipv6" };
async function main(args, system) {
  let status2 = exitStatus.done;
  const words2 = args.map((word) => spelledOut[word] ?? word);
  const parser2 = yargs_default().scriptName("safeapply").locale("en").usage("$0 FILE           apply the rules in FILE, and take them back unless confirmed in time").parserConfiguration({ "boolean-negation": false }).strict().exitProcess(false).showHelpOnFail(false).help("help").alias("help", "h").version("version", version2).alias("version", "V").wrap(80).fail((message, error) => {
    throw error instanceof Failure ? error : new UsageError(message || error.message);
  });
  const add = (command3) => {
    parser2.command({
      command: command3.command,
      describe: command3.describe ?? false,
      builder: command3.builder,
      handler: async (options) => {
        refuseRepeated(options);
        status2 = await command3.run(system, options);
      }
    });
  };
  add(applyCommand);
  add(confirmCommand);
  add(rollbackCommand);
  add(statusCommand);
  add(lintCommand);
  add(diffCommand);
  add(explainCommand);
  add(watchdogCommand);
  try {
    await parser2.parseAsync(words2, {}, (_error, _options, text2) => {
      if (text2 !== "") system.output.result(`${text2}
`);
    });
    return status2;
  } catch (error) {
    if (error instanceof UsageError) {
      const message = error.message.split("\n").map(visible).join("\n");
      system.output.progress(`safeapply: ${message}
safeapply: try safeapply --help
`);
      return exitStatus.usage;
    }
    if (error instanceof Failure) {
      system.output.progress(`safeapply: ${failureText(error.facts)}
`);
      return exitStatus.cannot;
    }
    throw error;
  }
}
function refuseRepeated(options) {
  const repeated = Object.keys(options).find(
    (name) => name !== "_" && name !== "files" && Array.isArray(options[name])
  );
  if (repeated !== void 0) throw new UsageError(`--${repeated} is given more than once`);
}

// lib/system/real.ts
var import_node_path13 = require("node:path");

// lib/system/files.ts
var import_node_crypto = require("node:crypto");
var import_promises2 = require("node:fs/promises");
var import_node_path = require("node:path");
var import_consumers = require("node:stream/consumers");

// lib/system/durable.ts
var import_promises = require("node:fs/promises");
async function writeNew(path7, text2) {
  const file = await (0, import_promises.open)(path7, "wx", 384);
  try {
    await file.writeFile(text2, "latin1");
    await file.sync();
  } finally {
    await file.close();
  }
}
async function syncFolder(path7) {
  const folder = await (0, import_promises.open)(path7, "r");
  try {
    await folder.sync();
  } finally {
    await folder.close();
  }
}

// lib/system/error-code.ts
function codeOf(error) {
  return typeof error === "object" && error !== null && "code" in error && typeof error.code === "string" ? error.code : "unknown";
}

// lib/system/files.ts
var realFiles = {
  read: (path7) => named2(path7, "read", () => path7 === "-" ? (0, import_consumers.buffer)(process.stdin) : (0, import_promises2.readFile)(path7)),
  checkReplaceable: (path7) => named2(path7, "write", async () => {
    await (0, import_promises2.access)((0, import_node_path.dirname)(await targetOf(path7)), import_promises2.constants.W_OK | import_promises2.constants.X_OK);
  }),
  replace: (path7, text2) => named2(path7, "write", () => replace(path7, text2))
};
async function targetOf(path7) {
  const found = await existing(path7);
  if (found?.isDirectory()) throw Object.assign(new Error("a folder"), { code: "EISDIR" });
  if (found && !found.isFile()) throw Object.assign(new Error("no regular file"), { code: "EINVAL" });
  return found ? await (0, import_promises2.realpath)(path7) : path7;
}
async function replace(named3, text2) {
  const path7 = await targetOf(named3);
  const folder = (0, import_node_path.dirname)(path7);
  const draft = (0, import_node_path.join)(folder, `.${(0, import_node_path.basename)(path7)}.${(0, import_node_crypto.randomBytes)(4).toString("hex")}`);
  const old = await existing(path7);
  try {
    await writeNew(draft, text2);
    await (0, import_promises2.chmod)(draft, old ? old.mode & 4095 : 420);
    if (old) await (0, import_promises2.chown)(draft, old.uid, old.gid);
    await (0, import_promises2.rename)(draft, path7);
  } catch (error) {
    await (0, import_promises2.unlink)(draft).catch(() => void 0);
    throw error;
  }
  await syncFolder(folder);
}
async function existing(path7) {
  try {
    return await (0, import_promises2.stat)(path7);
  } catch (error) {
    if (codeOf(error) === "ENOENT") return void 0;
    throw error;
  }
}
async function named2(path7, action, act) {
  try {
    return await act();
  } catch (error) {
    throw new Failure({ kind: "file", path: path7, action, code: codeOf(error) }, { cause: error });
  }
}

// lib/system/firewall.ts
var import_node_fs7 = require("node:fs");
var import_promises16 = require("node:fs/promises");
var import_node_path9 = require("node:path");

// node_modules/is-plain-obj/index.js
function isPlainObject(value) {
  if (typeof value !== "object" || value === null) {
    return false;
  }
  const prototype = Object.getPrototypeOf(value);
  return (prototype === null || prototype === Object.prototype || Object.getPrototypeOf(prototype) === null) && !(Symbol.toStringTag in value) && !(Symbol.iterator in value);
}

// node_modules/execa/lib/arguments/file-url.js
var import_node_url = require("node:url");
var safeNormalizeFileUrl = (file, name) => {
  const fileString = normalizeFileUrl(normalizeDenoExecPath(file));
  if (typeof fileString !== "string") {
    throw new TypeError(`${name} must be a string or a file URL: ${fileString}.`);
  }
  return fileString;
};
var normalizeDenoExecPath = (file) => isDenoExecPath(file) ? file.toString() : file;
var isDenoExecPath = (file) => typeof file !== "string" && file && Object.getPrototypeOf(file) === String.prototype;
var normalizeFileUrl = (file) => file instanceof URL ? (0, import_node_url.fileURLToPath)(file) : file;

// node_modules/execa/lib/methods/parameters.js
var normalizeParameters = (rawFile, rawArguments = [], rawOptions = {}) => {
  const filePath = safeNormalizeFileUrl(rawFile, "First argument");
  const [commandArguments, options] = isPlainObject(rawArguments) ? [[], rawArguments] : [rawArguments, rawOptions];
  if (!Array.isArray(commandArguments)) {
    throw new TypeError(`Second argument must be either an array of arguments or an options object: ${commandArguments}`);
  }
  if (commandArguments.some((commandArgument) => typeof commandArgument === "object" && commandArgument !== null)) {
    throw new TypeError(`Second argument must be an array of strings: ${commandArguments}`);
  }
  const normalizedArguments = commandArguments.map(String);
  const nullByteArgument = normalizedArguments.find((normalizedArgument) => normalizedArgument.includes("\0"));
  if (nullByteArgument !== void 0) {
    throw new TypeError(`Arguments cannot contain null bytes ("\\0"): ${nullByteArgument}`);
  }
  if (!isPlainObject(options)) {
    throw new TypeError(`Last argument must be an options object: ${options}`);
  }
  return [filePath, normalizedArguments, options];
};

// node_modules/execa/lib/methods/template.js
var import_node_child_process = require("node:child_process");

// node_modules/execa/lib/utils/uint-array.js
var import_node_string_decoder = require("node:string_decoder");
var { toString: objectToString } = Object.prototype;
var isArrayBuffer = (value) => objectToString.call(value) === "[object ArrayBuffer]";
var isUint8Array = (value) => objectToString.call(value) === "[object Uint8Array]";
var bufferToUint8Array = (buffer2) => new Uint8Array(buffer2.buffer, buffer2.byteOffset, buffer2.byteLength);
var textEncoder = new TextEncoder();
var stringToUint8Array = (string) => textEncoder.encode(string);
var textDecoder = new TextDecoder();
var uint8ArrayToString = (uint8Array) => textDecoder.decode(uint8Array);
var joinToString = (uint8ArraysOrStrings, encoding) => {
  const strings = uint8ArraysToStrings(uint8ArraysOrStrings, encoding);
  return strings.join("");
};
var uint8ArraysToStrings = (uint8ArraysOrStrings, encoding) => {
  if (encoding === "utf8" && uint8ArraysOrStrings.every((uint8ArrayOrString) => typeof uint8ArrayOrString === "string")) {
    return uint8ArraysOrStrings;
  }
  const decoder = new import_node_string_decoder.StringDecoder(encoding);
  const strings = uint8ArraysOrStrings.map((uint8ArrayOrString) => typeof uint8ArrayOrString === "string" ? stringToUint8Array(uint8ArrayOrString) : uint8ArrayOrString).map((uint8Array) => decoder.write(uint8Array));
  const finalString = decoder.end();
  return finalString === "" ? strings : [...strings, finalString];
};
var joinToUint8Array = (uint8ArraysOrStrings) => {
  if (uint8ArraysOrStrings.length === 1 && isUint8Array(uint8ArraysOrStrings[0])) {
    return uint8ArraysOrStrings[0];
  }
  return concatUint8Arrays(stringsToUint8Arrays(uint8ArraysOrStrings));
};
var stringsToUint8Arrays = (uint8ArraysOrStrings) => uint8ArraysOrStrings.map((uint8ArrayOrString) => typeof uint8ArrayOrString === "string" ? stringToUint8Array(uint8ArrayOrString) : uint8ArrayOrString);
var concatUint8Arrays = (uint8Arrays) => {
  const result = new Uint8Array(getJoinLength(uint8Arrays));
  let index = 0;
  for (const uint8Array of uint8Arrays) {
    result.set(uint8Array, index);
    index += uint8Array.length;
  }
  return result;
};
var getJoinLength = (uint8Arrays) => {
  let joinLength = 0;
  for (const uint8Array of uint8Arrays) {
    joinLength += uint8Array.length;
  }
  return joinLength;
};

// node_modules/execa/lib/methods/template.js
var isTemplateString = (templates) => Array.isArray(templates) && Array.isArray(templates.raw);
var parseTemplates = (templates, expressions) => {
  let tokens = [];
  for (const [index, template] of templates.entries()) {
    tokens = parseTemplate({
      templates,
      expressions,
      tokens,
      index,
      template
    });
  }
  if (tokens.length === 0) {
    throw new TypeError("Template script must not be empty");
  }
  const [file, ...commandArguments] = tokens;
  return [file, commandArguments, {}];
};
var parseTemplate = ({ templates, expressions, tokens, index, template }) => {
  if (template === void 0) {
    throw new TypeError(`Invalid backslash sequence: ${templates.raw[index]}`);
  }
  const { nextTokens, leadingWhitespaces, trailingWhitespaces } = splitByWhitespaces(template, templates.raw[index]);
  const newTokens = concatTokens(tokens, nextTokens, leadingWhitespaces);
  if (index === expressions.length) {
    return newTokens;
  }
  const expression = expressions[index];
  const expressionTokens = Array.isArray(expression) ? expression.map((expression2) => parseExpression(expression2)) : [parseExpression(expression)];
  return concatTokens(newTokens, expressionTokens, trailingWhitespaces);
};
var splitByWhitespaces = (template, rawTemplate) => {
  if (rawTemplate.length === 0) {
    return { nextTokens: [], leadingWhitespaces: false, trailingWhitespaces: false };
  }
  const nextTokens = [];
  let templateStart = 0;
  const leadingWhitespaces = DELIMITERS.has(rawTemplate[0]);
  for (let templateIndex = 0, rawIndex = 0; templateIndex < template.length; templateIndex += 1, rawIndex += 1) {
    const rawCharacter = rawTemplate[rawIndex];
    if (DELIMITERS.has(rawCharacter)) {
      if (templateStart !== templateIndex) {
        nextTokens.push(template.slice(templateStart, templateIndex));
      }
      templateStart = templateIndex + 1;
    } else if (rawCharacter === "\\") {
      const nextRawCharacter = rawTemplate[rawIndex + 1];
      if (nextRawCharacter === "\n") {
        templateIndex -= 1;
        rawIndex += 1;
      } else if (nextRawCharacter === "u" && rawTemplate[rawIndex + 2] === "{") {
        rawIndex = rawTemplate.indexOf("}", rawIndex + 3);
      } else {
        rawIndex += ESCAPE_LENGTH[nextRawCharacter] ?? 1;
      }
    }
  }
  const trailingWhitespaces = templateStart === template.length;
  if (!trailingWhitespaces) {
    nextTokens.push(template.slice(templateStart));
  }
  return { nextTokens, leadingWhitespaces, trailingWhitespaces };
};
var DELIMITERS = /* @__PURE__ */ new Set([" ", "	", "\r", "\n"]);
var ESCAPE_LENGTH = { x: 3, u: 5 };
var concatTokens = (tokens, nextTokens, isSeparated) => isSeparated || tokens.length === 0 || nextTokens.length === 0 ? [...tokens, ...nextTokens] : [
  ...tokens.slice(0, -1),
  `${tokens.at(-1)}${nextTokens[0]}`,
  ...nextTokens.slice(1)
];
var parseExpression = (expression) => {
  const typeOfExpression = typeof expression;
  if (typeOfExpression === "string") {
    return expression;
  }
  if (typeOfExpression === "number") {
    return String(expression);
  }
  if (isPlainObject(expression) && ("stdout" in expression || "isMaxBuffer" in expression)) {
    return getSubprocessResult(expression);
  }
  if (expression instanceof import_node_child_process.ChildProcess || Object.prototype.toString.call(expression) === "[object Promise]") {
    throw new TypeError("Unexpected subprocess in template expression. Please use ${await subprocess} instead of ${subprocess}.");
  }
  throw new TypeError(`Unexpected "${typeOfExpression}" in template expression`);
};
var getSubprocessResult = ({ stdout }) => {
  if (typeof stdout === "string") {
    return stdout;
  }
  if (isUint8Array(stdout)) {
    return uint8ArrayToString(stdout);
  }
  if (stdout === void 0) {
    throw new TypeError(`Missing result.stdout in template expression. This is probably due to the previous subprocess' "stdout" option.`);
  }
  throw new TypeError(`Unexpected "${typeof stdout}" stdout in template expression`);
};

// node_modules/execa/lib/methods/main-sync.js
var import_node_child_process3 = require("node:child_process");

// node_modules/execa/lib/arguments/specific.js
var import_node_util2 = require("node:util");

// node_modules/execa/lib/utils/standard-stream.js
var import_node_process = __toESM(require("node:process"), 1);
var isStandardStream = (stream) => STANDARD_STREAMS.includes(stream);
var STANDARD_STREAMS = [import_node_process.default.stdin, import_node_process.default.stdout, import_node_process.default.stderr];
var STANDARD_STREAMS_ALIASES = ["stdin", "stdout", "stderr"];
var getStreamName = (fdNumber) => STANDARD_STREAMS_ALIASES[fdNumber] ?? `stdio[${fdNumber}]`;

// node_modules/execa/lib/arguments/specific.js
var normalizeFdSpecificOptions = (options) => {
  const optionsCopy = { ...options };
  for (const optionName of FD_SPECIFIC_OPTIONS) {
    optionsCopy[optionName] = normalizeFdSpecificOption(options, optionName);
  }
  return optionsCopy;
};
var normalizeFdSpecificOption = (options, optionName) => {
  const optionBaseArray = Array.from({ length: getStdioLength(options) + 1 });
  const optionArray = normalizeFdSpecificValue(options[optionName], optionBaseArray, optionName);
  return addDefaultValue(optionArray, optionName);
};
var getStdioLength = ({ stdio }) => Array.isArray(stdio) ? Math.max(stdio.length, STANDARD_STREAMS_ALIASES.length) : STANDARD_STREAMS_ALIASES.length;
var normalizeFdSpecificValue = (optionValue, optionArray, optionName) => isPlainObject(optionValue) ? normalizeOptionObject(optionValue, optionArray, optionName) : optionArray.fill(optionValue);
var normalizeOptionObject = (optionValue, optionArray, optionName) => {
  for (const fdName of Object.keys(optionValue).sort(compareFdName)) {
    for (const fdNumber of parseFdName(fdName, optionName, optionArray)) {
      optionArray[fdNumber] = optionValue[fdName];
    }
  }
  return optionArray;
};
var compareFdName = (fdNameA, fdNameB) => getFdNameOrder(fdNameA) < getFdNameOrder(fdNameB) ? 1 : -1;
var getFdNameOrder = (fdName) => {
  if (fdName === "stdout" || fdName === "stderr") {
    return 0;
  }
  return fdName === "all" ? 2 : 1;
};
var parseFdName = (fdName, optionName, optionArray) => {
  if (fdName === "ipc") {
    return [optionArray.length - 1];
  }
  const fdNumber = parseFd(fdName);
  if (fdNumber === void 0 || fdNumber === 0) {
    throw new TypeError(`"${optionName}.${fdName}" is invalid.
It must be "${optionName}.stdout", "${optionName}.stderr", "${optionName}.all", "${optionName}.ipc", or "${optionName}.fd3", "${optionName}.fd4" (and so on).`);
  }
  if (fdNumber >= optionArray.length) {
    throw new TypeError(`"${optionName}.${fdName}" is invalid: that file descriptor does not exist.
Please set the "stdio" option to ensure that file descriptor exists.`);
  }
  return fdNumber === "all" ? [1, 2] : [fdNumber];
};
var parseFd = (fdName) => {
  if (fdName === "all") {
    return fdName;
  }
  if (STANDARD_STREAMS_ALIASES.includes(fdName)) {
    return STANDARD_STREAMS_ALIASES.indexOf(fdName);
  }
  const regexpResult = FD_REGEXP.exec(fdName);
  if (regexpResult !== null) {
    return Number(regexpResult[1]);
  }
};
var FD_REGEXP = /^fd(\d+)$/;
var addDefaultValue = (optionArray, optionName) => optionArray.map((optionValue) => optionValue === void 0 ? DEFAULT_OPTIONS[optionName] : optionValue);
var verboseDefault = (0, import_node_util2.debuglog)("execa").enabled ? "full" : "none";
var DEFAULT_OPTIONS = {
  lines: false,
  buffer: true,
  maxBuffer: 1e3 * 1e3 * 100,
  verbose: verboseDefault,
  stripFinalNewline: true
};
var FD_SPECIFIC_OPTIONS = ["lines", "buffer", "maxBuffer", "verbose", "stripFinalNewline"];
var getFdSpecificValue = (optionArray, fdNumber) => fdNumber === "ipc" ? optionArray.at(-1) : optionArray[fdNumber];

// node_modules/execa/lib/verbose/values.js
var isVerbose = ({ verbose }, fdNumber) => getFdVerbose(verbose, fdNumber) !== "none";
var isFullVerbose = ({ verbose }, fdNumber) => !["none", "short"].includes(getFdVerbose(verbose, fdNumber));
var getVerboseFunction = ({ verbose }, fdNumber) => {
  const fdVerbose = getFdVerbose(verbose, fdNumber);
  return isVerboseFunction(fdVerbose) ? fdVerbose : void 0;
};
var getFdVerbose = (verbose, fdNumber) => fdNumber === void 0 ? getFdGenericVerbose(verbose) : getFdSpecificValue(verbose, fdNumber);
var getFdGenericVerbose = (verbose) => verbose.find((fdVerbose) => isVerboseFunction(fdVerbose)) ?? VERBOSE_VALUES.findLast((fdVerbose) => verbose.includes(fdVerbose));
var isVerboseFunction = (fdVerbose) => typeof fdVerbose === "function";
var VERBOSE_VALUES = ["none", "short", "full"];

// node_modules/execa/lib/verbose/log.js
var import_node_util4 = require("node:util");

// node_modules/execa/lib/arguments/escape.js
var import_node_process2 = require("node:process");
var import_node_util3 = require("node:util");
var joinCommand = (filePath, rawArguments) => {
  const fileAndArguments = [filePath, ...rawArguments];
  const command3 = fileAndArguments.join(" ");
  const escapedCommand = fileAndArguments.map((fileAndArgument) => quoteString(escapeControlCharacters(fileAndArgument))).join(" ");
  return { command: command3, escapedCommand };
};
var escapeLines = (lines) => (0, import_node_util3.stripVTControlCharacters)(lines).split("\n").map((line3) => escapeControlCharacters(line3)).join("\n");
var escapeControlCharacters = (line3) => line3.replaceAll(SPECIAL_CHAR_REGEXP, (character) => escapeControlCharacter(character));
var escapeControlCharacter = (character) => {
  const commonEscape = COMMON_ESCAPES[character];
  if (commonEscape !== void 0) {
    return commonEscape;
  }
  const codepoint = character.codePointAt(0);
  const codepointHex = codepoint.toString(16);
  return codepoint <= ASTRAL_START ? `\\u${codepointHex.padStart(4, "0")}` : `\\U${codepointHex}`;
};
var getSpecialCharRegExp = () => {
  try {
    return new RegExp("\\p{Separator}|\\p{Other}", "gu");
  } catch {
    return /[\s\u0000-\u001F\u007F-\u009F\u00AD]/g;
  }
};
var SPECIAL_CHAR_REGEXP = getSpecialCharRegExp();
var COMMON_ESCAPES = {
  " ": " ",
  "\b": "\\b",
  "\f": "\\f",
  "\n": "\\n",
  "\r": "\\r",
  "	": "\\t"
};
var ASTRAL_START = 65535;
var quoteString = (escapedArgument) => {
  if (NO_ESCAPE_REGEXP.test(escapedArgument)) {
    return escapedArgument;
  }
  return import_node_process2.platform === "win32" ? `"${escapedArgument.replaceAll('"', '""')}"` : `'${escapedArgument.replaceAll("'", "'\\''")}'`;
};
var NO_ESCAPE_REGEXP = /^[\w./-]+$/;

// node_modules/is-unicode-supported/index.js
var import_node_process3 = __toESM(require("node:process"), 1);
function isUnicodeSupported() {
  const { env: env2 } = import_node_process3.default;
  const { TERM, TERM_PROGRAM } = env2;
  if (import_node_process3.default.platform !== "win32") {
    return TERM !== "linux";
  }
  return Boolean(env2.WT_SESSION) || Boolean(env2.TERMINUS_SUBLIME) || env2.ConEmuTask === "{cmd::Cmder}" || TERM_PROGRAM === "Terminus-Sublime" || TERM_PROGRAM === "vscode" || TERM === "xterm-256color" || TERM === "alacritty" || TERM === "rxvt-unicode" || TERM === "rxvt-unicode-256color" || env2.TERMINAL_EMULATOR === "JetBrains-JediTerm";
}

// node_modules/figures/index.js
var common = {
  circleQuestionMark: "(?)",
  questionMarkPrefix: "(?)",
  square: "█",
  squareDarkShade: "▓",
  squareMediumShade: "▒",
  squareLightShade: "░",
  squareTop: "▀",
  squareBottom: "▄",
  squareLeft: "▌",
  squareRight: "▐",
  squareCenter: "■",
  bullet: "●",
  dot: "․",
  ellipsis: "…",
  pointerSmall: "›",
  triangleUp: "▲",
  triangleUpSmall: "▴",
  triangleDown: "▼",
  triangleDownSmall: "▾",
  triangleLeftSmall: "◂",
  triangleRightSmall: "▸",
  home: "⌂",
  heart: "♥",
  musicNote: "♪",
  musicNoteBeamed: "♫",
  arrowUp: "↑",
  arrowDown: "↓",
  arrowLeft: "←",
  arrowRight: "→",
  arrowLeftRight: "↔",
  arrowUpDown: "↕",
  almostEqual: "≈",
  notEqual: "≠",
  lessOrEqual: "≤",
  greaterOrEqual: "≥",
  identical: "≡",
  infinity: "∞",
  subscriptZero: "₀",
  subscriptOne: "₁",
  subscriptTwo: "₂",
  subscriptThree: "₃",
  subscriptFour: "₄",
  subscriptFive: "₅",
  subscriptSix: "₆",
  subscriptSeven: "₇",
  subscriptEight: "₈",
  subscriptNine: "₉",
  oneHalf: "½",
  oneThird: "⅓",
  oneQuarter: "¼",
  oneFifth: "⅕",
  oneSixth: "⅙",
  oneEighth: "⅛",
  twoThirds: "⅔",
  twoFifths: "⅖",
  threeQuarters: "¾",
  threeFifths: "⅗",
  threeEighths: "⅜",
  fourFifths: "⅘",
  fiveSixths: "⅚",
  fiveEighths: "⅝",
  sevenEighths: "⅞",
  line: "─",
  lineBold: "━",
  lineDouble: "═",
  lineDashed0: "┄",
  lineDashed1: "┅",
  lineDashed2: "┈",
  lineDashed3: "┉",
  lineDashed4: "╌",
  lineDashed5: "╍",
  lineDashed6: "╴",
  lineDashed7: "╶",
  lineDashed8: "╸",
  lineDashed9: "╺",
  lineDashed10: "╼",
  lineDashed11: "╾",
  lineDashed12: "−",
  lineDashed13: "–",
  lineDashed14: "‐",
  lineDashed15: "⁃",
  lineVertical: "│",
  lineVerticalBold: "┃",
  lineVerticalDouble: "║",
  lineVerticalDashed0: "┆",
  lineVerticalDashed1: "┇",
  lineVerticalDashed2: "┊",
  lineVerticalDashed3: "┋",
  lineVerticalDashed4: "╎",
  lineVerticalDashed5: "╏",
  lineVerticalDashed6: "╵",
  lineVerticalDashed7: "╷",
  lineVerticalDashed8: "╹",
  lineVerticalDashed9: "╻",
  lineVerticalDashed10: "╽",
  lineVerticalDashed11: "╿",
  lineDownLeft: "┐",
  lineDownLeftArc: "╮",
  lineDownBoldLeftBold: "┓",
  lineDownBoldLeft: "┒",
  lineDownLeftBold: "┑",
  lineDownDoubleLeftDouble: "╗",
  lineDownDoubleLeft: "╖",
  lineDownLeftDouble: "╕",
  lineDownRight: "┌",
  lineDownRightArc: "╭",
  lineDownBoldRightBold: "┏",
  lineDownBoldRight: "┎",
  lineDownRightBold: "┍",
  lineDownDoubleRightDouble: "╔",
  lineDownDoubleRight: "╓",
  lineDownRightDouble: "╒",
  lineUpLeft: "┘",
  lineUpLeftArc: "╯",
  lineUpBoldLeftBold: "┛",
  lineUpBoldLeft: "┚",
  lineUpLeftBold: "┙",
  lineUpDoubleLeftDouble: "╝",
  lineUpDoubleLeft: "╜",
  lineUpLeftDouble: "╛",
  lineUpRight: "└",
  lineUpRightArc: "╰",
  lineUpBoldRightBold: "┗",
  lineUpBoldRight: "┖",
  lineUpRightBold: "┕",
  lineUpDoubleRightDouble: "╚",
  lineUpDoubleRight: "╙",
  lineUpRightDouble: "╘",
  lineUpDownLeft: "┤",
  lineUpBoldDownBoldLeftBold: "┫",
  lineUpBoldDownBoldLeft: "┨",
  lineUpDownLeftBold: "┥",
  lineUpBoldDownLeftBold: "┩",
  lineUpDownBoldLeftBold: "┪",
  lineUpDownBoldLeft: "┧",
  lineUpBoldDownLeft: "┦",
  lineUpDoubleDownDoubleLeftDouble: "╣",
  lineUpDoubleDownDoubleLeft: "╢",
  lineUpDownLeftDouble: "╡",
  lineUpDownRight: "├",
  lineUpBoldDownBoldRightBold: "┣",
  lineUpBoldDownBoldRight: "┠",
  lineUpDownRightBold: "┝",
  lineUpBoldDownRightBold: "┡",
  lineUpDownBoldRightBold: "┢",
  lineUpDownBoldRight: "┟",
  lineUpBoldDownRight: "┞",
  lineUpDoubleDownDoubleRightDouble: "╠",
  lineUpDoubleDownDoubleRight: "╟",
  lineUpDownRightDouble: "╞",
  lineDownLeftRight: "┬",
  lineDownBoldLeftBoldRightBold: "┳",
  lineDownLeftBoldRightBold: "┯",
  lineDownBoldLeftRight: "┰",
  lineDownBoldLeftBoldRight: "┱",
  lineDownBoldLeftRightBold: "┲",
  lineDownLeftRightBold: "┮",
  lineDownLeftBoldRight: "┭",
  lineDownDoubleLeftDoubleRightDouble: "╦",
  lineDownDoubleLeftRight: "╥",
  lineDownLeftDoubleRightDouble: "╤",
  lineUpLeftRight: "┴",
  lineUpBoldLeftBoldRightBold: "┻",
  lineUpLeftBoldRightBold: "┷",
  lineUpBoldLeftRight: "┸",
  lineUpBoldLeftBoldRight: "┹",
  lineUpBoldLeftRightBold: "┺",
  lineUpLeftRightBold: "┶",
  lineUpLeftBoldRight: "┵",
  lineUpDoubleLeftDoubleRightDouble: "╩",
  lineUpDoubleLeftRight: "╨",
  lineUpLeftDoubleRightDouble: "╧",
  lineUpDownLeftRight: "┼",
  lineUpBoldDownBoldLeftBoldRightBold: "╋",
  lineUpDownBoldLeftBoldRightBold: "╈",
  lineUpBoldDownLeftBoldRightBold: "╇",
  lineUpBoldDownBoldLeftRightBold: "╊",
  lineUpBoldDownBoldLeftBoldRight: "╉",
  lineUpBoldDownLeftRight: "╀",
  lineUpDownBoldLeftRight: "╁",
  lineUpDownLeftBoldRight: "┽",
  lineUpDownLeftRightBold: "┾",
  lineUpBoldDownBoldLeftRight: "╂",
  lineUpDownLeftBoldRightBold: "┿",
  lineUpBoldDownLeftBoldRight: "╃",
  lineUpBoldDownLeftRightBold: "╄",
  lineUpDownBoldLeftBoldRight: "╅",
  lineUpDownBoldLeftRightBold: "╆",
  lineUpDoubleDownDoubleLeftDoubleRightDouble: "╬",
  lineUpDoubleDownDoubleLeftRight: "╫",
  lineUpDownLeftDoubleRightDouble: "╪",
  lineCross: "╳",
  lineBackslash: "╲",
  lineSlash: "╱"
};
var specialMainSymbols = {
  tick: "✔",
  info: "ℹ",
  warning: "⚠",
  cross: "✘",
  squareSmall: "◻",
  squareSmallFilled: "◼",
  circle: "◯",
  circleFilled: "◉",
  circleDotted: "◌",
  circleDouble: "◎",
  circleCircle: "ⓞ",
  circleCross: "ⓧ",
  circlePipe: "Ⓘ",
  radioOn: "◉",
  radioOff: "◯",
  checkboxOn: "☒",
  checkboxOff: "☐",
  checkboxCircleOn: "ⓧ",
  checkboxCircleOff: "Ⓘ",
  pointer: "❯",
  triangleUpOutline: "△",
  triangleLeft: "◀",
  triangleRight: "▶",
  lozenge: "◆",
  lozengeOutline: "◇",
  hamburger: "☰",
  smiley: "㋡",
  mustache: "෴",
  star: "★",
  play: "▶",
  nodejs: "⬢",
  oneSeventh: "⅐",
  oneNinth: "⅑",
  oneTenth: "⅒"
};
var specialFallbackSymbols = {
  tick: "√",
  info: "i",
  warning: "‼",
  cross: "×",
  squareSmall: "□",
  squareSmallFilled: "■",
  circle: "( )",
  circleFilled: "(*)",
  circleDotted: "( )",
  circleDouble: "( )",
  circleCircle: "(○)",
  circleCross: "(×)",
  circlePipe: "(│)",
  radioOn: "(*)",
  radioOff: "( )",
  checkboxOn: "[×]",
  checkboxOff: "[ ]",
  checkboxCircleOn: "(×)",
  checkboxCircleOff: "( )",
  pointer: ">",
  triangleUpOutline: "∆",
  triangleLeft: "◄",
  triangleRight: "►",
  lozenge: "♦",
  lozengeOutline: "◊",
  hamburger: "≡",
  smiley: "☺",
  mustache: "┌─┐",
  star: "✶",
  play: "►",
  nodejs: "♦",
  oneSeventh: "1/7",
  oneNinth: "1/9",
  oneTenth: "1/10"
};
var mainSymbols = { ...common, ...specialMainSymbols };
var fallbackSymbols = { ...common, ...specialFallbackSymbols };
var shouldUseMain = isUnicodeSupported();
var figures = shouldUseMain ? mainSymbols : fallbackSymbols;
var figures_default = figures;
var replacements = Object.entries(specialMainSymbols);

// node_modules/yoctocolors/base.js
var import_node_tty = __toESM(require("node:tty"), 1);
var hasColors = import_node_tty.default?.WriteStream?.prototype?.hasColors?.() ?? false;
var format3 = (open3, close) => {
  if (!hasColors) {
    return (input) => input;
  }
  const openCode = `\x1B[${open3}m`;
  const closeCode = `\x1B[${close}m`;
  return (input) => {
    const string = input + "";
    let index = string.indexOf(closeCode);
    if (index === -1) {
      return openCode + string + closeCode;
    }
    let result = openCode;
    let lastIndex = 0;
    const reopenOnNestedClose = close === 22;
    const replaceCode = (reopenOnNestedClose ? closeCode : "") + openCode;
    while (index !== -1) {
      result += string.slice(lastIndex, index) + replaceCode;
      lastIndex = index + closeCode.length;
      index = string.indexOf(closeCode, lastIndex);
    }
    result += string.slice(lastIndex) + closeCode;
    return result;
  };
};
var reset = format3(0, 0);
var bold = format3(1, 22);
var dim = format3(2, 22);
var italic = format3(3, 23);
var underline = format3(4, 24);
var underlineDouble = format3("4:2", 24);
var underlineCurly = format3("4:3", 24);
var underlineDotted = format3("4:4", 24);
var underlineDashed = format3("4:5", 24);
var overline = format3(53, 55);
var inverse = format3(7, 27);
var hidden = format3(8, 28);
var strikethrough = format3(9, 29);
var black = format3(30, 39);
var red = format3(31, 39);
var green = format3(32, 39);
var yellow = format3(33, 39);
var blue = format3(34, 39);
var magenta = format3(35, 39);
var cyan = format3(36, 39);
var white = format3(37, 39);
var gray = format3(90, 39);
var bgBlack = format3(40, 49);
var bgRed = format3(41, 49);
var bgGreen = format3(42, 49);
var bgYellow = format3(43, 49);
var bgBlue = format3(44, 49);
var bgMagenta = format3(45, 49);
var bgCyan = format3(46, 49);
var bgWhite = format3(47, 49);
var bgGray = format3(100, 49);
var redBright = format3(91, 39);
var greenBright = format3(92, 39);
var yellowBright = format3(93, 39);
var blueBright = format3(94, 39);
var magentaBright = format3(95, 39);
var cyanBright = format3(96, 39);
var whiteBright = format3(97, 39);
var bgRedBright = format3(101, 49);
var bgGreenBright = format3(102, 49);
var bgYellowBright = format3(103, 49);
var bgBlueBright = format3(104, 49);
var bgMagentaBright = format3(105, 49);
var bgCyanBright = format3(106, 49);
var bgWhiteBright = format3(107, 49);
var underlineBlack = format3("58;5;0", 59);
var underlineRed = format3("58;5;1", 59);
var underlineGreen = format3("58;5;2", 59);
var underlineYellow = format3("58;5;3", 59);
var underlineBlue = format3("58;5;4", 59);
var underlineMagenta = format3("58;5;5", 59);
var underlineCyan = format3("58;5;6", 59);
var underlineWhite = format3("58;5;7", 59);
var underlineGray = format3("58;5;8", 59);
var underlineRedBright = format3("58;5;9", 59);
var underlineGreenBright = format3("58;5;10", 59);
var underlineYellowBright = format3("58;5;11", 59);
var underlineBlueBright = format3("58;5;12", 59);
var underlineMagentaBright = format3("58;5;13", 59);
var underlineCyanBright = format3("58;5;14", 59);
var underlineWhiteBright = format3("58;5;15", 59);

// node_modules/execa/lib/verbose/default.js
var defaultVerboseFunction = ({
  type,
  message,
  timestamp,
  piped,
  commandId,
  result: { failed = false } = {},
  options: { reject = true }
}) => {
  const timestampString = serializeTimestamp(timestamp);
  const icon = ICONS[type]({ failed, reject, piped });
  const color = COLORS[type]({ reject });
  return `${gray(`[${timestampString}]`)} ${gray(`[${commandId}]`)} ${color(icon)} ${color(message)}`;
};
var serializeTimestamp = (timestamp) => `${padField(timestamp.getHours(), 2)}:${padField(timestamp.getMinutes(), 2)}:${padField(timestamp.getSeconds(), 2)}.${padField(timestamp.getMilliseconds(), 3)}`;
var padField = (field, padding2) => String(field).padStart(padding2, "0");
var getFinalIcon = ({ failed, reject }) => {
  if (!failed) {
    return figures_default.tick;
  }
  return reject ? figures_default.cross : figures_default.warning;
};
var ICONS = {
  command: ({ piped }) => piped ? "|" : "$",
  output: () => " ",
  ipc: () => "*",
  error: getFinalIcon,
  duration: getFinalIcon
};
var identity2 = (string) => string;
var COLORS = {
  command: () => bold,
  output: () => identity2,
  ipc: () => identity2,
  error: ({ reject }) => reject ? redBright : yellowBright,
  duration: () => gray
};

// node_modules/execa/lib/verbose/custom.js
var applyVerboseOnLines = (printedLines, verboseInfo, fdNumber) => {
  const verboseFunction = getVerboseFunction(verboseInfo, fdNumber);
  return printedLines.map(({ verboseLine, verboseObject }) => applyVerboseFunction(verboseLine, verboseObject, verboseFunction)).filter((printedLine) => printedLine !== void 0).map((printedLine) => appendNewline(printedLine)).join("");
};
var applyVerboseFunction = (verboseLine, verboseObject, verboseFunction) => {
  if (verboseFunction === void 0) {
    return verboseLine;
  }
  const printedLine = verboseFunction(verboseLine, verboseObject);
  if (typeof printedLine === "string") {
    return printedLine;
  }
};
var appendNewline = (printedLine) => printedLine.endsWith("\n") ? printedLine : `${printedLine}
`;

// node_modules/execa/lib/verbose/log.js
var verboseLog = ({ type, verboseMessage, fdNumber, verboseInfo, result }) => {
  const verboseObject = getVerboseObject({ type, result, verboseInfo });
  const printedLines = getPrintedLines(verboseMessage, verboseObject);
  const finalLines = applyVerboseOnLines(printedLines, verboseInfo, fdNumber);
  if (finalLines !== "") {
    console.warn(finalLines.slice(0, -1));
  }
};
var getVerboseObject = ({
  type,
  result,
  verboseInfo: { escapedCommand, commandId, rawOptions: { piped = false, ...options } }
}) => ({
  type,
  escapedCommand,
  commandId: `${commandId}`,
  timestamp: /* @__PURE__ */ new Date(),
  piped,
  result,
  options
});
var getPrintedLines = (verboseMessage, verboseObject) => verboseMessage.split("\n").map((message) => getPrintedLine({ ...verboseObject, message }));
var getPrintedLine = (verboseObject) => {
  const verboseLine = defaultVerboseFunction(verboseObject);
  return { verboseLine, verboseObject };
};
var serializeVerboseMessage = (message) => {
  const messageString = typeof message === "string" ? message : (0, import_node_util4.inspect)(message);
  const escapedMessage = escapeLines(messageString);
  return escapedMessage.replaceAll("	", " ".repeat(TAB_SIZE));
};
var TAB_SIZE = 2;

// node_modules/execa/lib/verbose/start.js
var logCommand = (escapedCommand, verboseInfo) => {
  if (!isVerbose(verboseInfo)) {
    return;
  }
  verboseLog({
    type: "command",
    verboseMessage: escapedCommand,
    verboseInfo
  });
};

// node_modules/execa/lib/verbose/info.js
var getVerboseInfo = (verbose, escapedCommand, rawOptions) => {
  validateVerbose(verbose);
  const commandId = getCommandId(verbose);
  return {
    verbose,
    escapedCommand,
    commandId,
    rawOptions
  };
};
var getCommandId = (verbose) => isVerbose({ verbose }) ? COMMAND_ID++ : void 0;
var COMMAND_ID = 0n;
var validateVerbose = (verbose) => {
  for (const fdVerbose of verbose) {
    if (fdVerbose === false) {
      throw new TypeError(`The "verbose: false" option was renamed to "verbose: 'none'".`);
    }
    if (fdVerbose === true) {
      throw new TypeError(`The "verbose: true" option was renamed to "verbose: 'short'".`);
    }
    if (!VERBOSE_VALUES.includes(fdVerbose) && !isVerboseFunction(fdVerbose)) {
      const allowedValues = VERBOSE_VALUES.map((allowedValue) => `'${allowedValue}'`).join(", ");
      throw new TypeError(`The "verbose" option must not be ${fdVerbose}. Allowed values are: ${allowedValues} or a function.`);
    }
  }
};

// node_modules/execa/lib/return/duration.js
var import_node_process4 = require("node:process");
var getStartTime = () => import_node_process4.hrtime.bigint();
var getDurationMs = (startTime) => Number(import_node_process4.hrtime.bigint() - startTime) / 1e6;

// node_modules/execa/lib/arguments/command.js
var handleCommand = (filePath, rawArguments, rawOptions) => {
  const startTime = getStartTime();
  const { command: command3, escapedCommand } = joinCommand(filePath, rawArguments);
  const verbose = normalizeFdSpecificOption(rawOptions, "verbose");
  const verboseInfo = getVerboseInfo(verbose, escapedCommand, { ...rawOptions });
  logCommand(escapedCommand, verboseInfo);
  return {
    command: command3,
    escapedCommand,
    startTime,
    verboseInfo
  };
};

// node_modules/execa/lib/arguments/options.js
var import_node_path6 = __toESM(require("node:path"), 1);
var import_node_process8 = __toESM(require("node:process"), 1);
var import_cross_spawn = __toESM(require_cross_spawn(), 1);

// node_modules/npm-run-path/index.js
var import_node_process5 = __toESM(require("node:process"), 1);
var import_node_path3 = __toESM(require("node:path"), 1);

// node_modules/npm-run-path/node_modules/path-key/index.js
function pathKey(options = {}) {
  const {
    env: env2 = process.env,
    platform: platform2 = process.platform
  } = options;
  if (platform2 !== "win32") {
    return "PATH";
  }
  return Object.keys(env2).reverse().find((key) => key.toUpperCase() === "PATH") || "Path";
}

// node_modules/unicorn-magic/node.js
var import_node_util5 = require("node:util");
var import_node_child_process2 = require("node:child_process");
var import_node_path2 = __toESM(require("node:path"), 1);
var import_node_url2 = require("node:url");
var execFileOriginal = (0, import_node_util5.promisify)(import_node_child_process2.execFile);
function toPath(urlOrPath) {
  return urlOrPath instanceof URL ? (0, import_node_url2.fileURLToPath)(urlOrPath) : urlOrPath;
}
function traversePathUp(startPath) {
  return {
    *[Symbol.iterator]() {
      let currentPath = import_node_path2.default.resolve(toPath(startPath));
      let previousPath;
      while (previousPath !== currentPath) {
        yield currentPath;
        previousPath = currentPath;
        currentPath = import_node_path2.default.resolve(currentPath, "..");
      }
    }
  };
}
var TEN_MEGABYTES_IN_BYTES = 10 * 1024 * 1024;

// node_modules/npm-run-path/index.js
var npmRunPath = ({
  cwd = import_node_process5.default.cwd(),
  path: pathOption = import_node_process5.default.env[pathKey()],
  preferLocal = true,
  execPath: execPath2 = import_node_process5.default.execPath,
  addExecPath = true
} = {}) => {
  const cwdPath = import_node_path3.default.resolve(toPath(cwd));
  const result = [];
  const pathParts = pathOption.split(import_node_path3.default.delimiter);
  if (preferLocal) {
    applyPreferLocal(result, pathParts, cwdPath);
  }
  if (addExecPath) {
    applyExecPath(result, pathParts, execPath2, cwdPath);
  }
  return pathOption === "" || pathOption === import_node_path3.default.delimiter ? `${result.join(import_node_path3.default.delimiter)}${pathOption}` : [...result, pathOption].join(import_node_path3.default.delimiter);
};
var applyPreferLocal = (result, pathParts, cwdPath) => {
  for (const directory of traversePathUp(cwdPath)) {
    const pathPart = import_node_path3.default.join(directory, "node_modules/.bin");
    if (!pathParts.includes(pathPart)) {
      result.push(pathPart);
    }
  }
};
var applyExecPath = (result, pathParts, execPath2, cwdPath) => {
  const pathPart = import_node_path3.default.resolve(cwdPath, toPath(execPath2), "..");
  if (!pathParts.includes(pathPart)) {
    result.push(pathPart);
  }
};
var npmRunPathEnv = ({ env: env2 = import_node_process5.default.env, ...options } = {}) => {
  env2 = { ...env2 };
  const pathName = pathKey({ env: env2 });
  options.path = env2[pathName];
  env2[pathName] = npmRunPath(options);
  return env2;
};

// node_modules/execa/lib/terminate/kill.js
var import_promises3 = require("node:timers/promises");

// node_modules/execa/lib/return/final-error.js
var getFinalError = (originalError, message, isSync) => {
  const ErrorClass = isSync ? ExecaSyncError : ExecaError;
  const options = originalError instanceof DiscardedError ? {} : { cause: originalError };
  return new ErrorClass(message, options);
};
var DiscardedError = class extends Error {
};
var setErrorName = (ErrorClass, value) => {
  Object.defineProperty(ErrorClass.prototype, "name", {
    value,
    writable: true,
    enumerable: false,
    configurable: true
  });
  Object.defineProperty(ErrorClass.prototype, execaErrorSymbol, {
    value: true,
    writable: false,
    enumerable: false,
    configurable: false
  });
};
var isExecaError = (error) => isErrorInstance(error) && execaErrorSymbol in error;
var execaErrorSymbol = /* @__PURE__ */ Symbol("isExecaError");
var isErrorInstance = (value) => Object.prototype.toString.call(value) === "[object Error]";
var ExecaError = class extends Error {
};
setErrorName(ExecaError, ExecaError.name);
var ExecaSyncError = class extends Error {
};
setErrorName(ExecaSyncError, ExecaSyncError.name);

// node_modules/execa/lib/terminate/signal.js
var import_node_os3 = require("node:os");

// node_modules/human-signals/build/src/main.js
var import_node_os2 = require("node:os");

// node_modules/human-signals/build/src/realtime.js
var getRealtimeSignals = () => {
  const length = SIGRTMAX - SIGRTMIN + 1;
  return Array.from({ length }, getRealtimeSignal);
};
var getRealtimeSignal = (value, index) => ({
  name: `SIGRT${index + 1}`,
  number: SIGRTMIN + index,
  action: "terminate",
  description: "Application-specific signal (realtime)",
  standard: "posix"
});
var SIGRTMIN = 34;
var SIGRTMAX = 64;

// node_modules/human-signals/build/src/signals.js
var import_node_os = require("node:os");

// node_modules/human-signals/build/src/core.js
var SIGNALS = [
  {
    name: "SIGHUP",
    number: 1,
    action: "terminate",
    description: "Terminal closed",
    standard: "posix"
  },
  {
    name: "SIGINT",
    number: 2,
    action: "terminate",
    description: "User interruption with CTRL-C",
    standard: "ansi"
  },
  {
    name: "SIGQUIT",
    number: 3,
    action: "core",
    description: "User interruption with CTRL-\\",
    standard: "posix"
  },
  {
    name: "SIGILL",
    number: 4,
    action: "core",
    description: "Invalid machine instruction",
    standard: "ansi"
  },
  {
    name: "SIGTRAP",
    number: 5,
    action: "core",
    description: "Debugger breakpoint",
    standard: "posix"
  },
  {
    name: "SIGABRT",
    number: 6,
    action: "core",
    description: "Aborted",
    standard: "ansi"
  },
  {
    name: "SIGIOT",
    number: 6,
    action: "core",
    description: "Aborted",
    standard: "bsd"
  },
  {
    name: "SIGBUS",
    number: 7,
    action: "core",
    description: "Bus error due to misaligned, non-existing address or paging error",
    standard: "bsd"
  },
  {
    name: "SIGEMT",
    number: 7,
    action: "terminate",
    description: "Command should be emulated but is not implemented",
    standard: "other"
  },
  {
    name: "SIGFPE",
    number: 8,
    action: "core",
    description: "Floating point arithmetic error",
    standard: "ansi"
  },
  {
    name: "SIGKILL",
    number: 9,
    action: "terminate",
    description: "Forced termination",
    standard: "posix",
    forced: true
  },
  {
    name: "SIGUSR1",
    number: 10,
    action: "terminate",
    description: "Application-specific signal",
    standard: "posix"
  },
  {
    name: "SIGSEGV",
    number: 11,
    action: "core",
    description: "Segmentation fault",
    standard: "ansi"
  },
  {
    name: "SIGUSR2",
    number: 12,
    action: "terminate",
    description: "Application-specific signal",
    standard: "posix"
  },
  {
    name: "SIGPIPE",
    number: 13,
    action: "terminate",
    description: "Broken pipe or socket",
    standard: "posix"
  },
  {
    name: "SIGALRM",
    number: 14,
    action: "terminate",
    description: "Timeout or timer",
    standard: "posix"
  },
  {
    name: "SIGTERM",
    number: 15,
    action: "terminate",
    description: "Termination",
    standard: "ansi"
  },
  {
    name: "SIGSTKFLT",
    number: 16,
    action: "terminate",
    description: "Stack is empty or overflowed",
    standard: "other"
  },
  {
    name: "SIGCHLD",
    number: 17,
    action: "ignore",
    description: "Child process terminated, paused or unpaused",
    standard: "posix"
  },
  {
    name: "SIGCLD",
    number: 17,
    action: "ignore",
    description: "Child process terminated, paused or unpaused",
    standard: "other"
  },
  {
    name: "SIGCONT",
    number: 18,
    action: "unpause",
    description: "Unpaused",
    standard: "posix",
    forced: true
  },
  {
    name: "SIGSTOP",
    number: 19,
    action: "pause",
    description: "Paused",
    standard: "posix",
    forced: true
  },
  {
    name: "SIGTSTP",
    number: 20,
    action: "pause",
    description: 'Paused using CTRL-Z or "suspend"',
    standard: "posix"
  },
  {
    name: "SIGTTIN",
    number: 21,
    action: "pause",
    description: "Background process cannot read terminal input",
    standard: "posix"
  },
  {
    name: "SIGBREAK",
    number: 21,
    action: "terminate",
    description: "User interruption with CTRL-BREAK",
    standard: "other"
  },
  {
    name: "SIGTTOU",
    number: 22,
    action: "pause",
    description: "Background process cannot write to terminal output",
    standard: "posix"
  },
  {
    name: "SIGURG",
    number: 23,
    action: "ignore",
    description: "Socket received out-of-band data",
    standard: "bsd"
  },
  {
    name: "SIGXCPU",
    number: 24,
    action: "core",
    description: "Process timed out",
    standard: "bsd"
  },
  {
    name: "SIGXFSZ",
    number: 25,
    action: "core",
    description: "File too big",
    standard: "bsd"
  },
  {
    name: "SIGVTALRM",
    number: 26,
    action: "terminate",
    description: "Timeout or timer",
    standard: "bsd"
  },
  {
    name: "SIGPROF",
    number: 27,
    action: "terminate",
    description: "Timeout or timer",
    standard: "bsd"
  },
  {
    name: "SIGWINCH",
    number: 28,
    action: "ignore",
    description: "Terminal window size changed",
    standard: "bsd"
  },
  {
    name: "SIGIO",
    number: 29,
    action: "terminate",
    description: "I/O is available",
    standard: "other"
  },
  {
    name: "SIGPOLL",
    number: 29,
    action: "terminate",
    description: "Watched event",
    standard: "other"
  },
  {
    name: "SIGINFO",
    number: 29,
    action: "ignore",
    description: "Request for process information",
    standard: "other"
  },
  {
    name: "SIGPWR",
    number: 30,
    action: "terminate",
    description: "Device running out of power",
    standard: "systemv"
  },
  {
    name: "SIGSYS",
    number: 31,
    action: "core",
    description: "Invalid system call",
    standard: "other"
  },
  {
    name: "SIGUNUSED",
    number: 31,
    action: "terminate",
    description: "Invalid system call",
    standard: "other"
  }
];

// node_modules/human-signals/build/src/signals.js
var getSignals = () => {
  const realtimeSignals = getRealtimeSignals();
  const signals2 = [...SIGNALS, ...realtimeSignals].map(normalizeSignal);
  return signals2;
};
var normalizeSignal = ({
  name,
  number: defaultNumber,
  description,
  action,
  forced: forced3 = false,
  standard
}) => {
  const {
    signals: { [name]: constantSignal }
  } = import_node_os.constants;
  const supported = constantSignal !== void 0;
  const number3 = supported ? constantSignal : defaultNumber;
  return { name, number: number3, description, supported, action, forced: forced3, standard };
};

// node_modules/human-signals/build/src/main.js
var getSignalsByName = () => {
  const signals2 = getSignals();
  return Object.fromEntries(signals2.map(getSignalByName));
};
var getSignalByName = ({
  name,
  number: number3,
  description,
  supported,
  action,
  forced: forced3,
  standard
}) => [name, { name, number: number3, description, supported, action, forced: forced3, standard }];
var signalsByName = getSignalsByName();
var getSignalsByNumber = () => {
  const signals2 = getSignals();
  const length = SIGRTMAX + 1;
  const signalsA = Array.from(
    { length },
    (value, number3) => getSignalByNumber(number3, signals2)
  );
  return Object.assign({}, ...signalsA);
};
var getSignalByNumber = (number3, signals2) => {
  const signal = findSignalByNumber(number3, signals2);
  if (signal === void 0) {
    return {};
  }
  const { name, description, supported, action, forced: forced3, standard } = signal;
  return {
    [number3]: {
      name,
      number: number3,
      description,
      supported,
      action,
      forced: forced3,
      standard
    }
  };
};
var findSignalByNumber = (number3, signals2) => {
  const signal = signals2.find(({ name }) => import_node_os2.constants.signals[name] === number3);
  if (signal !== void 0) {
    return signal;
  }
  return signals2.find((signalA) => signalA.number === number3);
};
var signalsByNumber = getSignalsByNumber();

// node_modules/execa/lib/terminate/signal.js
var normalizeKillSignal = (killSignal) => {
  const optionName = "option `killSignal`";
  if (killSignal === 0) {
    throw new TypeError(`Invalid ${optionName}: 0 cannot be used.`);
  }
  return normalizeSignal2(killSignal, optionName);
};
var normalizeSignalArgument = (signal) => signal === 0 ? signal : normalizeSignal2(signal, "`subprocess.kill()`'s argument");
var normalizeSignal2 = (signalNameOrInteger, optionName) => {
  if (Number.isInteger(signalNameOrInteger)) {
    return normalizeSignalInteger(signalNameOrInteger, optionName);
  }
  if (typeof signalNameOrInteger === "string") {
    return normalizeSignalName(signalNameOrInteger, optionName);
  }
  throw new TypeError(`Invalid ${optionName} ${String(signalNameOrInteger)}: it must be a string or an integer.
${getAvailableSignals()}`);
};
var normalizeSignalInteger = (signalInteger, optionName) => {
  if (signalsIntegerToName.has(signalInteger)) {
    return signalsIntegerToName.get(signalInteger);
  }
  throw new TypeError(`Invalid ${optionName} ${signalInteger}: this signal integer does not exist.
${getAvailableSignals()}`);
};
var getSignalsIntegerToName = () => new Map(Object.entries(import_node_os3.constants.signals).reverse().map(([signalName, signalInteger]) => [signalInteger, signalName]));
var signalsIntegerToName = getSignalsIntegerToName();
var normalizeSignalName = (signalName, optionName) => {
  if (signalName in import_node_os3.constants.signals) {
    return signalName;
  }
  if (signalName.toUpperCase() in import_node_os3.constants.signals) {
    throw new TypeError(`Invalid ${optionName} '${signalName}': please rename it to '${signalName.toUpperCase()}'.`);
  }
  throw new TypeError(`Invalid ${optionName} '${signalName}': this signal name does not exist.
${getAvailableSignals()}`);
};
var getAvailableSignals = () => `Available signal names: ${getAvailableSignalNames()}.
Available signal numbers: ${getAvailableSignalIntegers()}.`;
var getAvailableSignalNames = () => Object.keys(import_node_os3.constants.signals).sort().map((signalName) => `'${signalName}'`).join(", ");
var getAvailableSignalIntegers = () => [...new Set(Object.values(import_node_os3.constants.signals).sort((signalInteger, signalIntegerTwo) => signalInteger - signalIntegerTwo))].join(", ");
var getSignalDescription = (signal) => signalsByName[signal].description;

// node_modules/execa/lib/terminate/kill.js
var normalizeForceKillAfterDelay = (forceKillAfterDelay) => {
  if (forceKillAfterDelay === false) {
    return forceKillAfterDelay;
  }
  if (forceKillAfterDelay === true) {
    return DEFAULT_FORCE_KILL_TIMEOUT;
  }
  if (!Number.isFinite(forceKillAfterDelay) || forceKillAfterDelay < 0) {
    throw new TypeError(`Expected the \`forceKillAfterDelay\` option to be a non-negative integer, got \`${forceKillAfterDelay}\` (${typeof forceKillAfterDelay})`);
  }
  return forceKillAfterDelay;
};
var DEFAULT_FORCE_KILL_TIMEOUT = 1e3 * 5;
var subprocessKill = ({ kill, options: { forceKillAfterDelay, killSignal }, onInternalError, context, controller }, signalOrError, errorArgument) => {
  const { signal, error } = parseKillArguments(signalOrError, errorArgument, killSignal);
  emitKillError(error, onInternalError);
  const killResult = kill(signal);
  setKillTimeout({
    kill,
    signal,
    forceKillAfterDelay,
    killSignal,
    killResult,
    context,
    controller
  });
  return killResult;
};
var parseKillArguments = (signalOrError, errorArgument, killSignal) => {
  const [signal = killSignal, error] = isErrorInstance(signalOrError) ? [void 0, signalOrError] : [signalOrError, errorArgument];
  if (typeof signal !== "string" && !Number.isInteger(signal)) {
    throw new TypeError(`The first argument must be an error instance or a signal name string/integer: ${String(signal)}`);
  }
  if (error !== void 0 && !isErrorInstance(error)) {
    throw new TypeError(`The second argument is optional. If specified, it must be an error instance: ${error}`);
  }
  return { signal: normalizeSignalArgument(signal), error };
};
var emitKillError = (error, onInternalError) => {
  if (error !== void 0) {
    onInternalError.reject(error);
  }
};
var setKillTimeout = async ({ kill, signal, forceKillAfterDelay, killSignal, killResult, context, controller }) => {
  if (signal === killSignal && killResult) {
    killOnTimeout({
      kill,
      forceKillAfterDelay,
      context,
      controllerSignal: controller.signal
    });
  }
};
var killOnTimeout = async ({ kill, forceKillAfterDelay, context, controllerSignal }) => {
  if (forceKillAfterDelay === false) {
    return;
  }
  try {
    await (0, import_promises3.setTimeout)(forceKillAfterDelay, void 0, { signal: controllerSignal });
    if (kill("SIGKILL")) {
      context.isForcefullyTerminated ??= true;
    }
  } catch {
  }
};

// node_modules/execa/lib/utils/abort-signal.js
var import_node_events = require("node:events");
var onAbortedSignal = async (mainSignal, stopSignal) => {
  if (!mainSignal.aborted) {
    await (0, import_node_events.once)(mainSignal, "abort", { signal: stopSignal });
  }
};

// node_modules/execa/lib/terminate/cancel.js
var validateCancelSignal = ({ cancelSignal }) => {
  if (cancelSignal !== void 0 && Object.prototype.toString.call(cancelSignal) !== "[object AbortSignal]") {
    throw new Error(`The \`cancelSignal\` option must be an AbortSignal: ${String(cancelSignal)}`);
  }
};
var throwOnCancel = ({ subprocess, cancelSignal, gracefulCancel, context, controller }) => cancelSignal === void 0 || gracefulCancel ? [] : [terminateOnCancel(subprocess, cancelSignal, context, controller)];
var terminateOnCancel = async (subprocess, cancelSignal, context, { signal }) => {
  await onAbortedSignal(cancelSignal, signal);
  context.terminationReason ??= "cancel";
  subprocess.kill();
  throw cancelSignal.reason;
};

// node_modules/execa/lib/ipc/graceful.js
var import_promises5 = require("node:timers/promises");

// node_modules/execa/lib/ipc/send.js
var import_node_util6 = require("node:util");

// node_modules/execa/lib/ipc/validation.js
var validateIpcMethod = ({ methodName, isSubprocess, ipc, isConnected: isConnected2 }) => {
  validateIpcOption(methodName, isSubprocess, ipc);
  validateConnection(methodName, isSubprocess, isConnected2);
};
var validateIpcOption = (methodName, isSubprocess, ipc) => {
  if (!ipc) {
    throw new Error(`${getMethodName(methodName, isSubprocess)} can only be used if the \`ipc\` option is \`true\`.`);
  }
};
var validateConnection = (methodName, isSubprocess, isConnected2) => {
  if (!isConnected2) {
    throw new Error(`${getMethodName(methodName, isSubprocess)} cannot be used: the ${getOtherProcessName(isSubprocess)} has already exited or disconnected.`);
  }
};
var throwOnEarlyDisconnect = (isSubprocess) => {
  throw new Error(`${getMethodName("getOneMessage", isSubprocess)} could not complete: the ${getOtherProcessName(isSubprocess)} exited or disconnected.`);
};
var throwOnStrictDeadlockError = (isSubprocess) => {
  throw new Error(`${getMethodName("sendMessage", isSubprocess)} failed: the ${getOtherProcessName(isSubprocess)} is sending a message too, instead of listening to incoming messages.
This can be fixed by both sending a message and listening to incoming messages at the same time:

const [receivedMessage] = await Promise.all([
	${getMethodName("getOneMessage", isSubprocess)},
	${getMethodName("sendMessage", isSubprocess, "message, {strict: true}")},
]);`);
};
var getStrictResponseError = (error, isSubprocess) => new Error(`${getMethodName("sendMessage", isSubprocess)} failed when sending an acknowledgment response to the ${getOtherProcessName(isSubprocess)}.`, { cause: error });
var throwOnMissingStrict = (isSubprocess) => {
  throw new Error(`${getMethodName("sendMessage", isSubprocess)} failed: the ${getOtherProcessName(isSubprocess)} is not listening to incoming messages.`);
};
var throwOnStrictDisconnect = (isSubprocess) => {
  throw new Error(`${getMethodName("sendMessage", isSubprocess)} failed: the ${getOtherProcessName(isSubprocess)} exited without listening to incoming messages.`);
};
var getAbortDisconnectError = () => new Error(`\`cancelSignal\` aborted: the ${getOtherProcessName(true)} disconnected.`);
var throwOnMissingParent = () => {
  throw new Error("`getCancelSignal()` cannot be used without setting the `cancelSignal` subprocess option.");
};
var handleEpipeError = ({ error, methodName, isSubprocess }) => {
  if (error.code === "EPIPE") {
    throw new Error(`${getMethodName(methodName, isSubprocess)} cannot be used: the ${getOtherProcessName(isSubprocess)} is disconnecting.`, { cause: error });
  }
};
var handleSerializationError = ({ error, methodName, isSubprocess, message }) => {
  if (isSerializationError(error)) {
    throw new Error(`${getMethodName(methodName, isSubprocess)}'s argument type is invalid: the message cannot be serialized: ${String(message)}.`, { cause: error });
  }
};
var isSerializationError = ({ code, message }) => SERIALIZATION_ERROR_CODES.has(code) || SERIALIZATION_ERROR_MESSAGES.some((serializationErrorMessage) => message.includes(serializationErrorMessage));
var SERIALIZATION_ERROR_CODES = /* @__PURE__ */ new Set([
  // Message is `undefined`
  "ERR_MISSING_ARGS",
  // Message is a function, a bigint, a symbol
  "ERR_INVALID_ARG_TYPE"
]);
var SERIALIZATION_ERROR_MESSAGES = [
  // Message is a promise or a proxy, with `serialization: 'advanced'`
  "could not be cloned",
  // Message has cycles, with `serialization: 'json'`
  "circular structure",
  // Message has cycles inside toJSON(), with `serialization: 'json'`
  "call stack size exceeded"
];
var getMethodName = (methodName, isSubprocess, parameters = "") => methodName === "cancelSignal" ? "`cancelSignal`'s `controller.abort()`" : `${getNamespaceName(isSubprocess)}${methodName}(${parameters})`;
var getNamespaceName = (isSubprocess) => isSubprocess ? "" : "subprocess.";
var getOtherProcessName = (isSubprocess) => isSubprocess ? "parent process" : "subprocess";
var disconnect = (anyProcess) => {
  if (anyProcess.connected) {
    anyProcess.disconnect();
  }
};

// node_modules/execa/lib/utils/deferred.js
var createDeferred = () => {
  const methods = {};
  const promise = new Promise((resolve6, reject) => {
    Object.assign(methods, { resolve: resolve6, reject });
  });
  return Object.assign(promise, methods);
};

// node_modules/execa/lib/arguments/fd-options.js
var getToStream = (destination, to = "stdin") => {
  const isWritable = true;
  const { options, fileDescriptors } = SUBPROCESS_OPTIONS.get(destination);
  const fdNumber = getFdNumber(fileDescriptors, to, isWritable);
  const destinationStream = destination.stdio[fdNumber];
  if (destinationStream === null) {
    throw new TypeError(getInvalidStdioOptionMessage(fdNumber, to, options, isWritable));
  }
  return destinationStream;
};
var getFromStream = (source, from2 = "stdout") => {
  const isWritable = false;
  const { options, fileDescriptors } = SUBPROCESS_OPTIONS.get(source);
  const fdNumber = getFdNumber(fileDescriptors, from2, isWritable);
  const sourceStream = fdNumber === "all" ? source.all : source.stdio[fdNumber];
  if (sourceStream === null || sourceStream === void 0) {
    throw new TypeError(getInvalidStdioOptionMessage(fdNumber, from2, options, isWritable));
  }
  return sourceStream;
};
var SUBPROCESS_OPTIONS = /* @__PURE__ */ new WeakMap();
var getFdNumber = (fileDescriptors, fdName, isWritable) => {
  const fdNumber = parseFdNumber(fdName, isWritable);
  validateFdNumber(fdNumber, fdName, isWritable, fileDescriptors);
  return fdNumber;
};
var parseFdNumber = (fdName, isWritable) => {
  const fdNumber = parseFd(fdName);
  if (fdNumber !== void 0) {
    return fdNumber;
  }
  const { validOptions, defaultValue } = isWritable ? { validOptions: '"stdin"', defaultValue: "stdin" } : { validOptions: '"stdout", "stderr", "all"', defaultValue: "stdout" };
  throw new TypeError(`"${getOptionName(isWritable)}" must not be "${fdName}".
It must be ${validOptions} or "fd3", "fd4" (and so on).
It is optional and defaults to "${defaultValue}".`);
};
var validateFdNumber = (fdNumber, fdName, isWritable, fileDescriptors) => {
  const fileDescriptor = fileDescriptors[getUsedDescriptor(fdNumber)];
  if (fileDescriptor === void 0) {
    throw new TypeError(`"${getOptionName(isWritable)}" must not be ${fdName}. That file descriptor does not exist.
Please set the "stdio" option to ensure that file descriptor exists.`);
  }
  if (fileDescriptor.direction === "input" && !isWritable) {
    throw new TypeError(`"${getOptionName(isWritable)}" must not be ${fdName}. It must be a readable stream, not writable.`);
  }
  if (fileDescriptor.direction !== "input" && isWritable) {
    throw new TypeError(`"${getOptionName(isWritable)}" must not be ${fdName}. It must be a writable stream, not readable.`);
  }
};
var getInvalidStdioOptionMessage = (fdNumber, fdName, options, isWritable) => {
  if (fdNumber === "all" && !options.all) {
    return `The "all" option must be true to use "from: 'all'".`;
  }
  const { optionName, optionValue } = getInvalidStdioOption(fdNumber, options);
  return `The "${optionName}: ${serializeOptionValue(optionValue)}" option is incompatible with using "${getOptionName(isWritable)}: ${serializeOptionValue(fdName)}".
Please set this option with "pipe" instead.`;
};
var getInvalidStdioOption = (fdNumber, { stdin, stdout, stderr, stdio }) => {
  const usedDescriptor = getUsedDescriptor(fdNumber);
  if (usedDescriptor === 0 && stdin !== void 0) {
    return { optionName: "stdin", optionValue: stdin };
  }
  if (usedDescriptor === 1 && stdout !== void 0) {
    return { optionName: "stdout", optionValue: stdout };
  }
  if (usedDescriptor === 2 && stderr !== void 0) {
    return { optionName: "stderr", optionValue: stderr };
  }
  return { optionName: `stdio[${usedDescriptor}]`, optionValue: stdio[usedDescriptor] };
};
var getUsedDescriptor = (fdNumber) => fdNumber === "all" ? 1 : fdNumber;
var getOptionName = (isWritable) => isWritable ? "to" : "from";
var serializeOptionValue = (value) => {
  if (typeof value === "string") {
    return `'${value}'`;
  }
  return typeof value === "number" ? `${value}` : "Stream";
};

// node_modules/execa/lib/ipc/strict.js
var import_node_events5 = require("node:events");

// node_modules/execa/lib/utils/max-listeners.js
var import_node_events2 = require("node:events");
var incrementMaxListeners = (eventEmitter, maxListenersIncrement, signal) => {
  const maxListeners = eventEmitter.getMaxListeners();
  if (maxListeners === 0 || maxListeners === Number.POSITIVE_INFINITY) {
    return;
  }
  eventEmitter.setMaxListeners(maxListeners + maxListenersIncrement);
  (0, import_node_events2.addAbortListener)(signal, () => {
    eventEmitter.setMaxListeners(eventEmitter.getMaxListeners() - maxListenersIncrement);
  });
};

// node_modules/execa/lib/ipc/forward.js
var import_node_events4 = require("node:events");

// node_modules/execa/lib/ipc/incoming.js
var import_node_events3 = require("node:events");
var import_promises4 = require("node:timers/promises");

// node_modules/execa/lib/ipc/reference.js
var addReference = (channel, reference) => {
  if (reference) {
    addReferenceCount(channel);
  }
};
var addReferenceCount = (channel) => {
  channel.refCounted();
};
var removeReference = (channel, reference) => {
  if (reference) {
    removeReferenceCount(channel);
  }
};
var removeReferenceCount = (channel) => {
  channel.unrefCounted();
};
var undoAddedReferences = (channel, isSubprocess) => {
  if (isSubprocess) {
    removeReferenceCount(channel);
    removeReferenceCount(channel);
  }
};
var redoAddedReferences = (channel, isSubprocess) => {
  if (isSubprocess) {
    addReferenceCount(channel);
    addReferenceCount(channel);
  }
};

// node_modules/execa/lib/ipc/incoming.js
var onMessage = async ({ anyProcess, channel, isSubprocess, ipcEmitter }, wrappedMessage) => {
  if (handleStrictResponse(wrappedMessage) || handleAbort(wrappedMessage)) {
    return;
  }
  if (!INCOMING_MESSAGES.has(anyProcess)) {
    INCOMING_MESSAGES.set(anyProcess, []);
  }
  const incomingMessages = INCOMING_MESSAGES.get(anyProcess);
  incomingMessages.push(wrappedMessage);
  if (incomingMessages.length > 1) {
    return;
  }
  while (incomingMessages.length > 0) {
    await waitForOutgoingMessages(anyProcess, ipcEmitter, wrappedMessage);
    await import_promises4.scheduler.yield();
    const message = await handleStrictRequest({
      wrappedMessage: incomingMessages[0],
      anyProcess,
      channel,
      isSubprocess,
      ipcEmitter
    });
    incomingMessages.shift();
    ipcEmitter.emit("message", message);
    ipcEmitter.emit("message:done");
  }
};
var onDisconnect = async ({ anyProcess, channel, isSubprocess, ipcEmitter, boundOnMessage }) => {
  abortOnDisconnect();
  const incomingMessages = INCOMING_MESSAGES.get(anyProcess);
  while (incomingMessages?.length > 0) {
    await (0, import_node_events3.once)(ipcEmitter, "message:done");
  }
  anyProcess.removeListener("message", boundOnMessage);
  redoAddedReferences(channel, isSubprocess);
  ipcEmitter.connected = false;
  ipcEmitter.emit("disconnect");
};
var INCOMING_MESSAGES = /* @__PURE__ */ new WeakMap();

// node_modules/execa/lib/ipc/forward.js
var getIpcEmitter = (anyProcess, channel, isSubprocess) => {
  if (IPC_EMITTERS.has(anyProcess)) {
    return IPC_EMITTERS.get(anyProcess);
  }
  const ipcEmitter = new import_node_events4.EventEmitter();
  ipcEmitter.connected = true;
  IPC_EMITTERS.set(anyProcess, ipcEmitter);
  forwardEvents({
    ipcEmitter,
    anyProcess,
    channel,
    isSubprocess
  });
  return ipcEmitter;
};
var IPC_EMITTERS = /* @__PURE__ */ new WeakMap();
var forwardEvents = ({ ipcEmitter, anyProcess, channel, isSubprocess }) => {
  const boundOnMessage = onMessage.bind(void 0, {
    anyProcess,
    channel,
    isSubprocess,
    ipcEmitter
  });
  anyProcess.on("message", boundOnMessage);
  anyProcess.once("disconnect", onDisconnect.bind(void 0, {
    anyProcess,
    channel,
    isSubprocess,
    ipcEmitter,
    boundOnMessage
  }));
  undoAddedReferences(channel, isSubprocess);
};
var isConnected = (anyProcess) => {
  const ipcEmitter = IPC_EMITTERS.get(anyProcess);
  return ipcEmitter === void 0 ? anyProcess.channel !== null : ipcEmitter.connected;
};

// node_modules/execa/lib/ipc/strict.js
var handleSendStrict = ({ anyProcess, channel, isSubprocess, message, strict }) => {
  if (!strict) {
    return message;
  }
  const ipcEmitter = getIpcEmitter(anyProcess, channel, isSubprocess);
  const hasListeners = hasMessageListeners(anyProcess, ipcEmitter);
  return {
    id: count2++,
    type: REQUEST_TYPE,
    message,
    hasListeners
  };
};
var count2 = 0n;
var validateStrictDeadlock = (outgoingMessages, wrappedMessage) => {
  if (wrappedMessage?.type !== REQUEST_TYPE || wrappedMessage.hasListeners) {
    return;
  }
  for (const { id } of outgoingMessages) {
    if (id !== void 0) {
      STRICT_RESPONSES[id].resolve({ isDeadlock: true, hasListeners: false });
    }
  }
};
var handleStrictRequest = async ({ wrappedMessage, anyProcess, channel, isSubprocess, ipcEmitter }) => {
  if (wrappedMessage?.type !== REQUEST_TYPE || !anyProcess.connected) {
    return wrappedMessage;
  }
  const { id, message } = wrappedMessage;
  const response = { id, type: RESPONSE_TYPE, message: hasMessageListeners(anyProcess, ipcEmitter) };
  try {
    await sendMessage({
      anyProcess,
      channel,
      isSubprocess,
      ipc: true
    }, response);
  } catch (error) {
    ipcEmitter.emit("strict:error", error);
  }
  return message;
};
var handleStrictResponse = (wrappedMessage) => {
  if (wrappedMessage?.type !== RESPONSE_TYPE) {
    return false;
  }
  const { id, message: hasListeners } = wrappedMessage;
  STRICT_RESPONSES[id]?.resolve({ isDeadlock: false, hasListeners });
  return true;
};
var waitForStrictResponse = async (wrappedMessage, anyProcess, isSubprocess) => {
  if (wrappedMessage?.type !== REQUEST_TYPE) {
    return;
  }
  const deferred = createDeferred();
  STRICT_RESPONSES[wrappedMessage.id] = deferred;
  const controller = new AbortController();
  try {
    const { isDeadlock, hasListeners } = await Promise.race([
      deferred,
      throwOnDisconnect(anyProcess, isSubprocess, controller)
    ]);
    if (isDeadlock) {
      throwOnStrictDeadlockError(isSubprocess);
    }
    if (!hasListeners) {
      throwOnMissingStrict(isSubprocess);
    }
  } finally {
    controller.abort();
    delete STRICT_RESPONSES[wrappedMessage.id];
  }
};
var STRICT_RESPONSES = {};
var throwOnDisconnect = async (anyProcess, isSubprocess, { signal }) => {
  incrementMaxListeners(anyProcess, 1, signal);
  await (0, import_node_events5.once)(anyProcess, "disconnect", { signal });
  throwOnStrictDisconnect(isSubprocess);
};
var REQUEST_TYPE = "execa:ipc:request";
var RESPONSE_TYPE = "execa:ipc:response";

// node_modules/execa/lib/ipc/outgoing.js
var startSendMessage = (anyProcess, wrappedMessage, strict) => {
  if (!OUTGOING_MESSAGES.has(anyProcess)) {
    OUTGOING_MESSAGES.set(anyProcess, /* @__PURE__ */ new Set());
  }
  const outgoingMessages = OUTGOING_MESSAGES.get(anyProcess);
  const onMessageSent = createDeferred();
  const id = strict ? wrappedMessage.id : void 0;
  const outgoingMessage = { onMessageSent, id };
  outgoingMessages.add(outgoingMessage);
  return { outgoingMessages, outgoingMessage };
};
var endSendMessage = ({ outgoingMessages, outgoingMessage }) => {
  outgoingMessages.delete(outgoingMessage);
  outgoingMessage.onMessageSent.resolve();
};
var waitForOutgoingMessages = async (anyProcess, ipcEmitter, wrappedMessage) => {
  while (!hasMessageListeners(anyProcess, ipcEmitter) && OUTGOING_MESSAGES.get(anyProcess)?.size > 0) {
    const outgoingMessages = [...OUTGOING_MESSAGES.get(anyProcess)];
    validateStrictDeadlock(outgoingMessages, wrappedMessage);
    await Promise.all(outgoingMessages.map(({ onMessageSent }) => onMessageSent));
  }
};
var OUTGOING_MESSAGES = /* @__PURE__ */ new WeakMap();
var hasMessageListeners = (anyProcess, ipcEmitter) => ipcEmitter.listenerCount("message") > getMinListenerCount(anyProcess);
var getMinListenerCount = (anyProcess) => SUBPROCESS_OPTIONS.has(anyProcess) && !getFdSpecificValue(SUBPROCESS_OPTIONS.get(anyProcess).options.buffer, "ipc") ? 1 : 0;

// node_modules/execa/lib/ipc/send.js
var sendMessage = ({ anyProcess, channel, isSubprocess, ipc }, message, { strict = false } = {}) => {
  const methodName = "sendMessage";
  validateIpcMethod({
    methodName,
    isSubprocess,
    ipc,
    isConnected: anyProcess.connected
  });
  return sendMessageAsync({
    anyProcess,
    channel,
    methodName,
    isSubprocess,
    message,
    strict
  });
};
var sendMessageAsync = async ({ anyProcess, channel, methodName, isSubprocess, message, strict }) => {
  const wrappedMessage = handleSendStrict({
    anyProcess,
    channel,
    isSubprocess,
    message,
    strict
  });
  const outgoingMessagesState = startSendMessage(anyProcess, wrappedMessage, strict);
  try {
    await sendOneMessage({
      anyProcess,
      methodName,
      isSubprocess,
      wrappedMessage,
      message
    });
  } catch (error) {
    disconnect(anyProcess);
    throw error;
  } finally {
    endSendMessage(outgoingMessagesState);
  }
};
var sendOneMessage = async ({ anyProcess, methodName, isSubprocess, wrappedMessage, message }) => {
  const sendMethod = getSendMethod(anyProcess);
  try {
    await Promise.all([
      waitForStrictResponse(wrappedMessage, anyProcess, isSubprocess),
      sendMethod(wrappedMessage)
    ]);
  } catch (error) {
    handleEpipeError({ error, methodName, isSubprocess });
    handleSerializationError({
      error,
      methodName,
      isSubprocess,
      message
    });
    throw error;
  }
};
var getSendMethod = (anyProcess) => {
  if (PROCESS_SEND_METHODS.has(anyProcess)) {
    return PROCESS_SEND_METHODS.get(anyProcess);
  }
  const sendMethod = (0, import_node_util6.promisify)(anyProcess.send.bind(anyProcess));
  PROCESS_SEND_METHODS.set(anyProcess, sendMethod);
  return sendMethod;
};
var PROCESS_SEND_METHODS = /* @__PURE__ */ new WeakMap();

// node_modules/execa/lib/ipc/graceful.js
var sendAbort = (subprocess, message) => {
  const methodName = "cancelSignal";
  validateConnection(methodName, false, subprocess.connected);
  return sendOneMessage({
    anyProcess: subprocess,
    methodName,
    isSubprocess: false,
    wrappedMessage: { type: GRACEFUL_CANCEL_TYPE, message },
    message
  });
};
var getCancelSignal = async ({ anyProcess, channel, isSubprocess, ipc }) => {
  await startIpc({
    anyProcess,
    channel,
    isSubprocess,
    ipc
  });
  return cancelController.signal;
};
var startIpc = async ({ anyProcess, channel, isSubprocess, ipc }) => {
  if (cancelListening) {
    return;
  }
  cancelListening = true;
  if (!ipc) {
    throwOnMissingParent();
    return;
  }
  if (channel === null) {
    abortOnDisconnect();
    return;
  }
  getIpcEmitter(anyProcess, channel, isSubprocess);
  await import_promises5.scheduler.yield();
};
var cancelListening = false;
var handleAbort = (wrappedMessage) => {
  if (wrappedMessage?.type !== GRACEFUL_CANCEL_TYPE) {
    return false;
  }
  cancelController.abort(wrappedMessage.message);
  return true;
};
var GRACEFUL_CANCEL_TYPE = "execa:ipc:cancel";
var abortOnDisconnect = () => {
  cancelController.abort(getAbortDisconnectError());
};
var cancelController = new AbortController();

// node_modules/execa/lib/terminate/graceful.js
var validateGracefulCancel = ({ gracefulCancel, cancelSignal, ipc, serialization }) => {
  if (!gracefulCancel) {
    return;
  }
  if (cancelSignal === void 0) {
    throw new Error("The `cancelSignal` option must be defined when setting the `gracefulCancel` option.");
  }
  if (!ipc) {
    throw new Error("The `ipc` option cannot be false when setting the `gracefulCancel` option.");
  }
  if (serialization === "json") {
    throw new Error("The `serialization` option cannot be 'json' when setting the `gracefulCancel` option.");
  }
};
var throwOnGracefulCancel = ({
  subprocess,
  cancelSignal,
  gracefulCancel,
  forceKillAfterDelay,
  context,
  controller
}) => gracefulCancel ? [sendOnAbort({
  subprocess,
  cancelSignal,
  forceKillAfterDelay,
  context,
  controller
})] : [];
var sendOnAbort = async ({ subprocess, cancelSignal, forceKillAfterDelay, context, controller: { signal } }) => {
  await onAbortedSignal(cancelSignal, signal);
  const reason = getReason(cancelSignal);
  await sendAbort(subprocess, reason);
  killOnTimeout({
    kill: subprocess.kill,
    forceKillAfterDelay,
    context,
    controllerSignal: signal
  });
  context.terminationReason ??= "gracefulCancel";
  throw cancelSignal.reason;
};
var getReason = ({ reason }) => {
  if (!(reason instanceof DOMException)) {
    return reason;
  }
  const error = new Error(reason.message);
  Object.defineProperty(error, "stack", {
    value: reason.stack,
    enumerable: false,
    configurable: true,
    writable: true
  });
  return error;
};

// node_modules/execa/lib/terminate/timeout.js
var import_promises6 = require("node:timers/promises");
var validateTimeout = ({ timeout }) => {
  if (timeout !== void 0 && (!Number.isFinite(timeout) || timeout < 0)) {
    throw new TypeError(`Expected the \`timeout\` option to be a non-negative integer, got \`${timeout}\` (${typeof timeout})`);
  }
};
var throwOnTimeout = (subprocess, timeout, context, controller) => timeout === 0 || timeout === void 0 ? [] : [killAfterTimeout(subprocess, timeout, context, controller)];
var killAfterTimeout = async (subprocess, timeout, context, { signal }) => {
  await (0, import_promises6.setTimeout)(timeout, void 0, { signal });
  context.terminationReason ??= "timeout";
  subprocess.kill();
  throw new DiscardedError();
};

// node_modules/execa/lib/methods/node.js
var import_node_process6 = require("node:process");
var import_node_path4 = __toESM(require("node:path"), 1);
var mapNode = ({ options }) => {
  if (options.node === false) {
    throw new TypeError('The "node" option cannot be false with `execaNode()`.');
  }
  return { options: { ...options, node: true } };
};
var handleNodeOption = (file, commandArguments, {
  node: shouldHandleNode = false,
  nodePath = import_node_process6.execPath,
  nodeOptions = import_node_process6.execArgv.filter((nodeOption) => !nodeOption.startsWith("--inspect")),
  cwd,
  execPath: formerNodePath,
  ...options
}) => {
  if (formerNodePath !== void 0) {
    throw new TypeError('The "execPath" option has been removed. Please use the "nodePath" option instead.');
  }
  const normalizedNodePath = safeNormalizeFileUrl(nodePath, 'The "nodePath" option');
  const resolvedNodePath = import_node_path4.default.resolve(cwd, normalizedNodePath);
  const newOptions = {
    ...options,
    nodePath: resolvedNodePath,
    node: shouldHandleNode,
    cwd
  };
  if (!shouldHandleNode) {
    return [file, commandArguments, newOptions];
  }
  if (import_node_path4.default.basename(file, ".exe") === "node") {
    throw new TypeError('When the "node" option is true, the first argument does not need to be "node".');
  }
  return [
    resolvedNodePath,
    [...nodeOptions, file, ...commandArguments],
    { ipc: true, ...newOptions, shell: false }
  ];
};

// node_modules/execa/lib/ipc/ipc-input.js
var import_node_v8 = require("node:v8");
var validateIpcInputOption = ({ ipcInput, ipc, serialization }) => {
  if (ipcInput === void 0) {
    return;
  }
  if (!ipc) {
    throw new Error("The `ipcInput` option cannot be set unless the `ipc` option is `true`.");
  }
  validateIpcInput[serialization](ipcInput);
};
var validateAdvancedInput = (ipcInput) => {
  try {
    (0, import_node_v8.serialize)(ipcInput);
  } catch (error) {
    throw new Error("The `ipcInput` option is not serializable with a structured clone.", { cause: error });
  }
};
var validateJsonInput = (ipcInput) => {
  try {
    JSON.stringify(ipcInput);
  } catch (error) {
    throw new Error("The `ipcInput` option is not serializable with JSON.", { cause: error });
  }
};
var validateIpcInput = {
  advanced: validateAdvancedInput,
  json: validateJsonInput
};
var sendIpcInput = async (subprocess, ipcInput) => {
  if (ipcInput === void 0) {
    return;
  }
  await subprocess.sendMessage(ipcInput);
};

// node_modules/execa/lib/arguments/encoding-option.js
var validateEncoding = ({ encoding }) => {
  if (ENCODINGS.has(encoding)) {
    return;
  }
  const correctEncoding = getCorrectEncoding(encoding);
  if (correctEncoding !== void 0) {
    throw new TypeError(`Invalid option \`encoding: ${serializeEncoding(encoding)}\`.
Please rename it to ${serializeEncoding(correctEncoding)}.`);
  }
  const correctEncodings = [...ENCODINGS].map((correctEncoding2) => serializeEncoding(correctEncoding2)).join(", ");
  throw new TypeError(`Invalid option \`encoding: ${serializeEncoding(encoding)}\`.
Please rename it to one of: ${correctEncodings}.`);
};
var TEXT_ENCODINGS = /* @__PURE__ */ new Set(["utf8", "utf16le"]);
var BINARY_ENCODINGS = /* @__PURE__ */ new Set(["buffer", "hex", "base64", "base64url", "latin1", "ascii"]);
var ENCODINGS = /* @__PURE__ */ new Set([...TEXT_ENCODINGS, ...BINARY_ENCODINGS]);
var getCorrectEncoding = (encoding) => {
  if (encoding === null) {
    return "buffer";
  }
  if (typeof encoding !== "string") {
    return;
  }
  const lowerEncoding = encoding.toLowerCase();
  if (lowerEncoding in ENCODING_ALIASES) {
    return ENCODING_ALIASES[lowerEncoding];
  }
  if (ENCODINGS.has(lowerEncoding)) {
    return lowerEncoding;
  }
};
var ENCODING_ALIASES = {
  // eslint-disable-next-line unicorn/text-encoding-identifier-case
  "utf-8": "utf8",
  "utf-16le": "utf16le",
  "ucs-2": "utf16le",
  ucs2: "utf16le",
  binary: "latin1"
};
var serializeEncoding = (encoding) => typeof encoding === "string" ? `"${encoding}"` : String(encoding);

// node_modules/execa/lib/arguments/cwd.js
var import_node_fs2 = require("node:fs");
var import_node_path5 = __toESM(require("node:path"), 1);
var import_node_process7 = __toESM(require("node:process"), 1);
var normalizeCwd = (cwd = getDefaultCwd()) => {
  const cwdString = safeNormalizeFileUrl(cwd, 'The "cwd" option');
  return import_node_path5.default.resolve(cwdString);
};
var getDefaultCwd = () => {
  try {
    return import_node_process7.default.cwd();
  } catch (error) {
    error.message = `The current directory does not exist.
${error.message}`;
    throw error;
  }
};
var fixCwdError = (originalMessage, cwd) => {
  if (cwd === getDefaultCwd()) {
    return originalMessage;
  }
  let cwdStat;
  try {
    cwdStat = (0, import_node_fs2.statSync)(cwd);
  } catch (error) {
    return `The "cwd" option is invalid: ${cwd}.
${error.message}
${originalMessage}`;
  }
  if (!cwdStat.isDirectory()) {
    return `The "cwd" option is not a directory: ${cwd}.
${originalMessage}`;
  }
  return originalMessage;
};

// node_modules/execa/lib/arguments/options.js
var normalizeOptions = (filePath, rawArguments, rawOptions) => {
  rawOptions.cwd = normalizeCwd(rawOptions.cwd);
  const [processedFile, processedArguments, processedOptions] = handleNodeOption(filePath, rawArguments, rawOptions);
  const { command: file, args: commandArguments, options: initialOptions } = import_cross_spawn.default._parse(processedFile, processedArguments, processedOptions);
  const fdOptions = normalizeFdSpecificOptions(initialOptions);
  const options = addDefaultOptions(fdOptions);
  validateTimeout(options);
  validateEncoding(options);
  validateIpcInputOption(options);
  validateCancelSignal(options);
  validateGracefulCancel(options);
  options.shell = normalizeFileUrl(options.shell);
  options.env = getEnv(options);
  options.killSignal = normalizeKillSignal(options.killSignal);
  options.forceKillAfterDelay = normalizeForceKillAfterDelay(options.forceKillAfterDelay);
  options.lines = options.lines.map((lines, fdNumber) => lines && !BINARY_ENCODINGS.has(options.encoding) && options.buffer[fdNumber]);
  if (import_node_process8.default.platform === "win32" && import_node_path6.default.basename(file, ".exe") === "cmd") {
    commandArguments.unshift("/q");
  }
  return { file, commandArguments, options };
};
var addDefaultOptions = ({
  extendEnv = true,
  preferLocal = false,
  cwd,
  localDir: localDirectory = cwd,
  encoding = "utf8",
  reject = true,
  cleanup = true,
  all: all3 = false,
  windowsHide = true,
  killSignal = "SIGTERM",
  forceKillAfterDelay = true,
  gracefulCancel = false,
  ipcInput,
  ipc = ipcInput !== void 0 || gracefulCancel,
  serialization = "advanced",
  ...options
}) => ({
  ...options,
  extendEnv,
  preferLocal,
  cwd,
  localDirectory,
  encoding,
  reject,
  cleanup,
  all: all3,
  windowsHide,
  killSignal,
  forceKillAfterDelay,
  gracefulCancel,
  ipcInput,
  ipc,
  serialization
});
var getEnv = ({ env: envOption, extendEnv, preferLocal, node, localDirectory, nodePath }) => {
  const env2 = extendEnv ? { ...import_node_process8.default.env, ...envOption } : envOption;
  if (preferLocal || node) {
    return npmRunPathEnv({
      env: env2,
      cwd: localDirectory,
      execPath: nodePath,
      preferLocal,
      addExecPath: node
    });
  }
  return env2;
};

// node_modules/execa/lib/arguments/shell.js
var concatenateShell = (file, commandArguments, options) => options.shell && commandArguments.length > 0 ? [[file, ...commandArguments].join(" "), [], options] : [file, commandArguments, options];

// node_modules/execa/lib/return/message.js
var import_node_util7 = require("node:util");

// node_modules/strip-final-newline/index.js
function stripFinalNewline(input) {
  if (typeof input === "string") {
    return stripFinalNewlineString(input);
  }
  if (!(ArrayBuffer.isView(input) && input.BYTES_PER_ELEMENT === 1)) {
    throw new Error("Input must be a string or a Uint8Array");
  }
  return stripFinalNewlineBinary(input);
}
var stripFinalNewlineString = (input) => input.at(-1) === LF ? input.slice(0, input.at(-2) === CR ? -2 : -1) : input;
var stripFinalNewlineBinary = (input) => input.at(-1) === LF_BINARY ? input.subarray(0, input.at(-2) === CR_BINARY ? -2 : -1) : input;
var LF = "\n";
var LF_BINARY = LF.codePointAt(0);
var CR = "\r";
var CR_BINARY = CR.codePointAt(0);

// node_modules/get-stream/source/index.js
var import_node_events6 = require("node:events");
var import_promises7 = require("node:stream/promises");

// node_modules/is-stream/index.js
function isStream(stream, { checkOpen = true } = {}) {
  return stream !== null && typeof stream === "object" && (stream.writable || stream.readable || !checkOpen || stream.writable === void 0 && stream.readable === void 0) && typeof stream.pipe === "function";
}
function isWritableStream(stream, { checkOpen = true } = {}) {
  return isStream(stream, { checkOpen }) && (stream.writable || !checkOpen) && typeof stream.write === "function" && typeof stream.end === "function" && typeof stream.writable === "boolean" && typeof stream.writableObjectMode === "boolean" && typeof stream.destroy === "function" && typeof stream.destroyed === "boolean";
}
function isReadableStream(stream, { checkOpen = true } = {}) {
  return isStream(stream, { checkOpen }) && (stream.readable || !checkOpen) && typeof stream.read === "function" && typeof stream.readable === "boolean" && typeof stream.readableObjectMode === "boolean" && typeof stream.destroy === "function" && typeof stream.destroyed === "boolean";
}
function isDuplexStream(stream, options) {
  return isWritableStream(stream, options) && isReadableStream(stream, options);
}

// node_modules/@sec-ant/readable-stream/dist/ponyfill/asyncIterator.js
var a = Object.getPrototypeOf(
  Object.getPrototypeOf(
    /* istanbul ignore next */
    async function* () {
    }
  ).prototype
);
var c = class {
  #t;
  #n;
  #r = false;
  #e = void 0;
  constructor(e, t) {
    this.#t = e, this.#n = t;
  }
  next() {
    const e = () => this.#s();
    return this.#e = this.#e ? this.#e.then(e, e) : e(), this.#e;
  }
  return(e) {
    const t = () => this.#i(e);
    return this.#e ? this.#e.then(t, t) : t();
  }
  async #s() {
    if (this.#r)
      return {
        done: true,
        value: void 0
      };
    let e;
    try {
      e = await this.#t.read();
    } catch (t) {
      throw this.#e = void 0, this.#r = true, this.#t.releaseLock(), t;
    }
    return e.done && (this.#e = void 0, this.#r = true, this.#t.releaseLock()), e;
  }
  async #i(e) {
    if (this.#r)
      return {
        done: true,
        value: e
      };
    if (this.#r = true, !this.#n) {
      const t = this.#t.cancel(e);
      return this.#t.releaseLock(), await t, {
        done: true,
        value: e
      };
    }
    return this.#t.releaseLock(), {
      done: true,
      value: e
    };
  }
};
var n = /* @__PURE__ */ Symbol();
function i() {
  return this[n].next();
}
Object.defineProperty(i, "name", { value: "next" });
function o(r) {
  return this[n].return(r);
}
Object.defineProperty(o, "name", { value: "return" });
var u = Object.create(a, {
  next: {
    enumerable: true,
    configurable: true,
    writable: true,
    value: i
  },
  return: {
    enumerable: true,
    configurable: true,
    writable: true,
    value: o
  }
});
function h({ preventCancel: r = false } = {}) {
  const e = this.getReader(), t = new c(
    e,
    r
  ), s = Object.create(u);
  return s[n] = t, s;
}

// node_modules/get-stream/source/stream.js
var getAsyncIterable = (stream) => {
  if (isReadableStream(stream, { checkOpen: false }) && nodeImports.on !== void 0) {
    return getStreamIterable(stream);
  }
  if (typeof stream?.[Symbol.asyncIterator] === "function") {
    return stream;
  }
  if (toString.call(stream) === "[object ReadableStream]") {
    return h.call(stream);
  }
  throw new TypeError("The first argument must be a Readable, a ReadableStream, or an async iterable.");
};
var { toString } = Object.prototype;
var getStreamIterable = async function* (stream) {
  const controller = new AbortController();
  const state2 = {};
  handleStreamEnd(stream, controller, state2);
  try {
    for await (const [chunk] of nodeImports.on(stream, "data", { signal: controller.signal })) {
      yield chunk;
    }
  } catch (error) {
    if (state2.error !== void 0) {
      throw state2.error;
    } else if (!controller.signal.aborted) {
      throw error;
    }
  } finally {
    stream.destroy();
  }
};
var handleStreamEnd = async (stream, controller, state2) => {
  try {
    await nodeImports.finished(stream, {
      cleanup: true,
      readable: true,
      writable: false,
      error: false
    });
  } catch (error) {
    state2.error = error;
  } finally {
    controller.abort();
  }
};
var nodeImports = {};

// node_modules/get-stream/source/contents.js
var getStreamContents = async (stream, { init, convertChunk, getSize, truncateChunk, addChunk, getFinalChunk, finalize }, { maxBuffer = Number.POSITIVE_INFINITY } = {}) => {
  const asyncIterable = getAsyncIterable(stream);
  const state2 = init();
  state2.length = 0;
  try {
    for await (const chunk of asyncIterable) {
      const chunkType = getChunkType(chunk);
      const convertedChunk = convertChunk[chunkType](chunk, state2);
      appendChunk({
        convertedChunk,
        state: state2,
        getSize,
        truncateChunk,
        addChunk,
        maxBuffer
      });
    }
    appendFinalChunk({
      state: state2,
      convertChunk,
      getSize,
      truncateChunk,
      addChunk,
      getFinalChunk,
      maxBuffer
    });
    return finalize(state2);
  } catch (error) {
    const normalizedError = typeof error === "object" && error !== null ? error : new Error(error);
    normalizedError.bufferedData = finalize(state2);
    throw normalizedError;
  }
};
var appendFinalChunk = ({ state: state2, getSize, truncateChunk, addChunk, getFinalChunk, maxBuffer }) => {
  const convertedChunk = getFinalChunk(state2);
  if (convertedChunk !== void 0) {
    appendChunk({
      convertedChunk,
      state: state2,
      getSize,
      truncateChunk,
      addChunk,
      maxBuffer
    });
  }
};
var appendChunk = ({ convertedChunk, state: state2, getSize, truncateChunk, addChunk, maxBuffer }) => {
  const chunkSize = getSize(convertedChunk);
  const newLength = state2.length + chunkSize;
  if (newLength <= maxBuffer) {
    addNewChunk(convertedChunk, state2, addChunk, newLength);
    return;
  }
  const truncatedChunk = truncateChunk(convertedChunk, maxBuffer - state2.length);
  if (truncatedChunk !== void 0) {
    addNewChunk(truncatedChunk, state2, addChunk, maxBuffer);
  }
  throw new MaxBufferError();
};
var addNewChunk = (convertedChunk, state2, addChunk, newLength) => {
  state2.contents = addChunk(convertedChunk, state2, newLength);
  state2.length = newLength;
};
var getChunkType = (chunk) => {
  const typeOfChunk = typeof chunk;
  if (typeOfChunk === "string") {
    return "string";
  }
  if (typeOfChunk !== "object" || chunk === null) {
    return "others";
  }
  if (globalThis.Buffer?.isBuffer(chunk)) {
    return "buffer";
  }
  const prototypeName = objectToString2.call(chunk);
  if (prototypeName === "[object ArrayBuffer]") {
    return "arrayBuffer";
  }
  if (prototypeName === "[object DataView]") {
    return "dataView";
  }
  if (Number.isInteger(chunk.byteLength) && Number.isInteger(chunk.byteOffset) && objectToString2.call(chunk.buffer) === "[object ArrayBuffer]") {
    return "typedArray";
  }
  return "others";
};
var { toString: objectToString2 } = Object.prototype;
var MaxBufferError = class extends Error {
  name = "MaxBufferError";
  constructor() {
    super("maxBuffer exceeded");
  }
};

// node_modules/get-stream/source/utils.js
var identity3 = (value) => value;
var noop = () => void 0;
var getContentsProperty = ({ contents }) => contents;
var throwObjectStream = (chunk) => {
  throw new Error(`Streams in object mode are not supported: ${String(chunk)}`);
};
var getLengthProperty = (convertedChunk) => convertedChunk.length;

// node_modules/get-stream/source/array.js
async function getStreamAsArray(stream, options) {
  return getStreamContents(stream, arrayMethods, options);
}
var initArray = () => ({ contents: [] });
var increment2 = () => 1;
var addArrayChunk = (convertedChunk, { contents }) => {
  contents.push(convertedChunk);
  return contents;
};
var arrayMethods = {
  init: initArray,
  convertChunk: {
    string: identity3,
    buffer: identity3,
    arrayBuffer: identity3,
    dataView: identity3,
    typedArray: identity3,
    others: identity3
  },
  getSize: increment2,
  truncateChunk: noop,
  addChunk: addArrayChunk,
  getFinalChunk: noop,
  finalize: getContentsProperty
};

// node_modules/get-stream/source/array-buffer.js
async function getStreamAsArrayBuffer(stream, options) {
  return getStreamContents(stream, arrayBufferMethods, options);
}
var initArrayBuffer = () => ({ contents: new ArrayBuffer(0) });
var useTextEncoder = (chunk) => textEncoder2.encode(chunk);
var textEncoder2 = new TextEncoder();
var useUint8Array = (chunk) => new Uint8Array(chunk);
var useUint8ArrayWithOffset = (chunk) => new Uint8Array(chunk.buffer, chunk.byteOffset, chunk.byteLength);
var truncateArrayBufferChunk = (convertedChunk, chunkSize) => convertedChunk.slice(0, chunkSize);
var addArrayBufferChunk = (convertedChunk, { contents, length: previousLength }, length) => {
  const newContents = hasArrayBufferResize() ? resizeArrayBuffer(contents, length) : resizeArrayBufferSlow(contents, length);
  new Uint8Array(newContents).set(convertedChunk, previousLength);
  return newContents;
};
var resizeArrayBufferSlow = (contents, length) => {
  if (length <= contents.byteLength) {
    return contents;
  }
  const arrayBuffer = new ArrayBuffer(getNewContentsLength(length));
  new Uint8Array(arrayBuffer).set(new Uint8Array(contents), 0);
  return arrayBuffer;
};
var resizeArrayBuffer = (contents, length) => {
  if (length <= contents.maxByteLength) {
    contents.resize(length);
    return contents;
  }
  const arrayBuffer = new ArrayBuffer(length, { maxByteLength: getNewContentsLength(length) });
  new Uint8Array(arrayBuffer).set(new Uint8Array(contents), 0);
  return arrayBuffer;
};
var getNewContentsLength = (length) => SCALE_FACTOR ** Math.ceil(Math.log(length) / Math.log(SCALE_FACTOR));
var SCALE_FACTOR = 2;
var finalizeArrayBuffer = ({ contents, length }) => hasArrayBufferResize() ? contents : contents.slice(0, length);
var hasArrayBufferResize = () => "resize" in ArrayBuffer.prototype;
var arrayBufferMethods = {
  init: initArrayBuffer,
  convertChunk: {
    string: useTextEncoder,
    buffer: useUint8Array,
    arrayBuffer: useUint8Array,
    dataView: useUint8ArrayWithOffset,
    typedArray: useUint8ArrayWithOffset,
    others: throwObjectStream
  },
  getSize: getLengthProperty,
  truncateChunk: truncateArrayBufferChunk,
  addChunk: addArrayBufferChunk,
  getFinalChunk: noop,
  finalize: finalizeArrayBuffer
};

// node_modules/get-stream/source/string.js
async function getStreamAsString(stream, options) {
  return getStreamContents(stream, stringMethods, options);
}
var initString = () => ({ contents: "", textDecoder: new TextDecoder() });
var useTextDecoder = (chunk, { textDecoder: textDecoder2 }) => textDecoder2.decode(chunk, { stream: true });
var addStringChunk = (convertedChunk, { contents }) => contents + convertedChunk;
var truncateStringChunk = (convertedChunk, chunkSize) => convertedChunk.slice(0, chunkSize);
var getFinalStringChunk = ({ textDecoder: textDecoder2 }) => {
  const finalChunk = textDecoder2.decode();
  return finalChunk === "" ? void 0 : finalChunk;
};
var stringMethods = {
  init: initString,
  convertChunk: {
    string: identity3,
    buffer: useTextDecoder,
    arrayBuffer: useTextDecoder,
    dataView: useTextDecoder,
    typedArray: useTextDecoder,
    others: throwObjectStream
  },
  getSize: getLengthProperty,
  truncateChunk: truncateStringChunk,
  addChunk: addStringChunk,
  getFinalChunk: getFinalStringChunk,
  finalize: getContentsProperty
};

// node_modules/get-stream/source/index.js
Object.assign(nodeImports, { on: import_node_events6.on, finished: import_promises7.finished });

// node_modules/execa/lib/io/max-buffer.js
var handleMaxBuffer = ({ error, stream, readableObjectMode, lines, encoding, fdNumber }) => {
  if (!(error instanceof MaxBufferError)) {
    throw error;
  }
  if (fdNumber === "all") {
    return error;
  }
  const unit = getMaxBufferUnit(readableObjectMode, lines, encoding);
  error.maxBufferInfo = { fdNumber, unit };
  stream.destroy();
  throw error;
};
var getMaxBufferUnit = (readableObjectMode, lines, encoding) => {
  if (readableObjectMode) {
    return "objects";
  }
  if (lines) {
    return "lines";
  }
  if (encoding === "buffer") {
    return "bytes";
  }
  return "characters";
};
var checkIpcMaxBuffer = (subprocess, ipcOutput, maxBuffer) => {
  if (ipcOutput.length !== maxBuffer) {
    return;
  }
  const error = new MaxBufferError();
  error.maxBufferInfo = { fdNumber: "ipc" };
  throw error;
};
var getMaxBufferMessage = (error, maxBuffer) => {
  const { streamName, threshold, unit } = getMaxBufferInfo(error, maxBuffer);
  return `Command's ${streamName} was larger than ${threshold} ${unit}`;
};
var getMaxBufferInfo = (error, maxBuffer) => {
  if (error?.maxBufferInfo === void 0) {
    return { streamName: "output", threshold: maxBuffer[1], unit: "bytes" };
  }
  const { maxBufferInfo: { fdNumber, unit } } = error;
  delete error.maxBufferInfo;
  const threshold = getFdSpecificValue(maxBuffer, fdNumber);
  if (fdNumber === "ipc") {
    return { streamName: "IPC output", threshold, unit: "messages" };
  }
  return { streamName: getStreamName(fdNumber), threshold, unit };
};
var isMaxBufferSync = (resultError, output, maxBuffer) => resultError?.code === "ENOBUFS" && output !== null && output.some((result) => result !== null && result.length > getMaxBufferSync(maxBuffer));
var truncateMaxBufferSync = (result, isMaxBuffer, maxBuffer) => {
  if (!isMaxBuffer) {
    return result;
  }
  const maxBufferValue = getMaxBufferSync(maxBuffer);
  return result.length > maxBufferValue ? result.slice(0, maxBufferValue) : result;
};
var getMaxBufferSync = ([, stdoutMaxBuffer]) => stdoutMaxBuffer;

// node_modules/execa/lib/return/message.js
var createMessages = ({
  stdio,
  all: all3,
  ipcOutput,
  originalError,
  signal,
  signalDescription,
  exitCode,
  escapedCommand,
  timedOut,
  isCanceled,
  isGracefullyCanceled,
  isMaxBuffer,
  isForcefullyTerminated,
  forceKillAfterDelay,
  killSignal,
  maxBuffer,
  timeout,
  cwd
}) => {
  const errorCode = originalError?.code;
  const prefix = getErrorPrefix({
    originalError,
    timedOut,
    timeout,
    isMaxBuffer,
    maxBuffer,
    errorCode,
    signal,
    signalDescription,
    exitCode,
    isCanceled,
    isGracefullyCanceled,
    isForcefullyTerminated,
    forceKillAfterDelay,
    killSignal
  });
  const originalMessage = getOriginalMessage(originalError, cwd);
  const suffix = originalMessage === void 0 ? "" : `
${originalMessage}`;
  const shortMessage = `${prefix}: ${escapedCommand}${suffix}`;
  const messageStdio = all3 === void 0 ? [stdio[2], stdio[1]] : [all3];
  const message = [
    shortMessage,
    ...messageStdio,
    ...stdio.slice(3),
    ipcOutput.map((ipcMessage) => serializeIpcMessage(ipcMessage)).join("\n")
  ].map((messagePart) => escapeLines(stripFinalNewline(serializeMessagePart(messagePart)))).filter(Boolean).join("\n\n");
  return { originalMessage, shortMessage, message };
};
var getErrorPrefix = ({
  originalError,
  timedOut,
  timeout,
  isMaxBuffer,
  maxBuffer,
  errorCode,
  signal,
  signalDescription,
  exitCode,
  isCanceled,
  isGracefullyCanceled,
  isForcefullyTerminated,
  forceKillAfterDelay,
  killSignal
}) => {
  const forcefulSuffix = getForcefulSuffix(isForcefullyTerminated, forceKillAfterDelay);
  if (timedOut) {
    return `Command timed out after ${timeout} milliseconds${forcefulSuffix}`;
  }
  if (isGracefullyCanceled) {
    if (signal === void 0) {
      return `Command was gracefully canceled with exit code ${exitCode}`;
    }
    return isForcefullyTerminated ? `Command was gracefully canceled${forcefulSuffix}` : `Command was gracefully canceled with ${signal} (${signalDescription})`;
  }
  if (isCanceled) {
    return `Command was canceled${forcefulSuffix}`;
  }
  if (isMaxBuffer) {
    return `${getMaxBufferMessage(originalError, maxBuffer)}${forcefulSuffix}`;
  }
  if (errorCode !== void 0) {
    return `Command failed with ${errorCode}${forcefulSuffix}`;
  }
  if (isForcefullyTerminated) {
    return `Command was killed with ${killSignal} (${getSignalDescription(killSignal)})${forcefulSuffix}`;
  }
  if (signal !== void 0) {
    return `Command was killed with ${signal} (${signalDescription})`;
  }
  if (exitCode !== void 0) {
    return `Command failed with exit code ${exitCode}`;
  }
  return "Command failed";
};
var getForcefulSuffix = (isForcefullyTerminated, forceKillAfterDelay) => isForcefullyTerminated ? ` and was forcefully terminated after ${forceKillAfterDelay} milliseconds` : "";
var getOriginalMessage = (originalError, cwd) => {
  if (originalError instanceof DiscardedError) {
    return;
  }
  const originalMessage = isExecaError(originalError) ? originalError.originalMessage : String(originalError?.message ?? originalError);
  const escapedOriginalMessage = escapeLines(fixCwdError(originalMessage, cwd));
  return escapedOriginalMessage === "" ? void 0 : escapedOriginalMessage;
};
var serializeIpcMessage = (ipcMessage) => typeof ipcMessage === "string" ? ipcMessage : (0, import_node_util7.inspect)(ipcMessage);
var serializeMessagePart = (messagePart) => Array.isArray(messagePart) ? messagePart.map((messageItem) => stripFinalNewline(serializeMessageItem(messageItem))).filter(Boolean).join("\n") : serializeMessageItem(messagePart);
var serializeMessageItem = (messageItem) => {
  if (typeof messageItem === "string") {
    return messageItem;
  }
  if (isUint8Array(messageItem)) {
    return uint8ArrayToString(messageItem);
  }
  return "";
};

// node_modules/execa/lib/return/result.js
var makeSuccessResult = ({
  command: command3,
  escapedCommand,
  stdio,
  all: all3,
  ipcOutput,
  options: { cwd },
  startTime
}) => omitUndefinedProperties({
  command: command3,
  escapedCommand,
  cwd,
  durationMs: getDurationMs(startTime),
  failed: false,
  timedOut: false,
  isCanceled: false,
  isGracefullyCanceled: false,
  isTerminated: false,
  isMaxBuffer: false,
  isForcefullyTerminated: false,
  exitCode: 0,
  stdout: stdio[1],
  stderr: stdio[2],
  all: all3,
  stdio,
  ipcOutput,
  pipedFrom: []
});
var makeEarlyError = ({
  error,
  command: command3,
  escapedCommand,
  fileDescriptors,
  options,
  startTime,
  isSync
}) => makeError({
  error,
  command: command3,
  escapedCommand,
  startTime,
  timedOut: false,
  isCanceled: false,
  isGracefullyCanceled: false,
  isMaxBuffer: false,
  isForcefullyTerminated: false,
  stdio: Array.from({ length: fileDescriptors.length }),
  ipcOutput: [],
  options,
  isSync
});
var makeError = ({
  error: originalError,
  command: command3,
  escapedCommand,
  startTime,
  timedOut,
  isCanceled,
  isGracefullyCanceled,
  isMaxBuffer,
  isForcefullyTerminated,
  exitCode: rawExitCode,
  signal: rawSignal,
  stdio,
  all: all3,
  ipcOutput,
  options: {
    timeoutDuration,
    timeout = timeoutDuration,
    forceKillAfterDelay,
    killSignal,
    cwd,
    maxBuffer
  },
  isSync
}) => {
  const { exitCode, signal, signalDescription } = normalizeExitPayload(rawExitCode, rawSignal);
  const { originalMessage, shortMessage, message } = createMessages({
    stdio,
    all: all3,
    ipcOutput,
    originalError,
    signal,
    signalDescription,
    exitCode,
    escapedCommand,
    timedOut,
    isCanceled,
    isGracefullyCanceled,
    isMaxBuffer,
    isForcefullyTerminated,
    forceKillAfterDelay,
    killSignal,
    maxBuffer,
    timeout,
    cwd
  });
  const error = getFinalError(originalError, message, isSync);
  Object.assign(error, getErrorProperties({
    error,
    command: command3,
    escapedCommand,
    startTime,
    timedOut,
    isCanceled,
    isGracefullyCanceled,
    isMaxBuffer,
    isForcefullyTerminated,
    exitCode,
    signal,
    signalDescription,
    stdio,
    all: all3,
    ipcOutput,
    cwd,
    originalMessage,
    shortMessage
  }));
  return error;
};
var getErrorProperties = ({
  error,
  command: command3,
  escapedCommand,
  startTime,
  timedOut,
  isCanceled,
  isGracefullyCanceled,
  isMaxBuffer,
  isForcefullyTerminated,
  exitCode,
  signal,
  signalDescription,
  stdio,
  all: all3,
  ipcOutput,
  cwd,
  originalMessage,
  shortMessage
}) => omitUndefinedProperties({
  shortMessage,
  originalMessage,
  command: command3,
  escapedCommand,
  cwd,
  durationMs: getDurationMs(startTime),
  failed: true,
  timedOut,
  isCanceled,
  isGracefullyCanceled,
  isTerminated: signal !== void 0,
  isMaxBuffer,
  isForcefullyTerminated,
  exitCode,
  signal,
  signalDescription,
  code: error.cause?.code,
  stdout: stdio[1],
  stderr: stdio[2],
  all: all3,
  stdio,
  ipcOutput,
  pipedFrom: []
});
var omitUndefinedProperties = (result) => Object.fromEntries(Object.entries(result).filter(([, value]) => value !== void 0));
var normalizeExitPayload = (rawExitCode, rawSignal) => {
  const exitCode = rawExitCode === null ? void 0 : rawExitCode;
  const signal = rawSignal === null ? void 0 : rawSignal;
  const signalDescription = signal === void 0 ? void 0 : getSignalDescription(rawSignal);
  return { exitCode, signal, signalDescription };
};

// node_modules/parse-ms/index.js
var toZeroIfInfinity = (value) => Number.isFinite(value) ? value : 0;
function parseNumber(milliseconds) {
  return {
    days: Math.trunc(milliseconds / 864e5),
    hours: Math.trunc(milliseconds / 36e5 % 24),
    minutes: Math.trunc(milliseconds / 6e4 % 60),
    seconds: Math.trunc(milliseconds / 1e3 % 60),
    milliseconds: Math.trunc(milliseconds % 1e3),
    microseconds: Math.trunc(toZeroIfInfinity(milliseconds * 1e3) % 1e3),
    nanoseconds: Math.trunc(toZeroIfInfinity(milliseconds * 1e6) % 1e3)
  };
}
function parseBigint(milliseconds) {
  return {
    days: milliseconds / 86400000n,
    hours: milliseconds / 3600000n % 24n,
    minutes: milliseconds / 60000n % 60n,
    seconds: milliseconds / 1000n % 60n,
    milliseconds: milliseconds % 1000n,
    microseconds: 0n,
    nanoseconds: 0n
  };
}
function parseMilliseconds(milliseconds) {
  switch (typeof milliseconds) {
    case "number": {
      if (Number.isFinite(milliseconds)) {
        return parseNumber(milliseconds);
      }
      break;
    }
    case "bigint": {
      return parseBigint(milliseconds);
    }
  }
  throw new TypeError("Expected a finite number or bigint");
}

// node_modules/pretty-ms/index.js
var isZero = (value) => value === 0 || value === 0n;
var pluralize = (word, count3) => count3 === 1 || count3 === 1n ? word : `${word}s`;
var SECOND_ROUNDING_EPSILON = 1e-7;
var ONE_DAY_IN_MILLISECONDS = 24n * 60n * 60n * 1000n;
function prettyMilliseconds(milliseconds, options) {
  const isBigInt = typeof milliseconds === "bigint";
  if (!isBigInt && !Number.isFinite(milliseconds)) {
    throw new TypeError("Expected a finite number or bigint");
  }
  options = { ...options };
  const sign = milliseconds < 0 ? "-" : "";
  milliseconds = milliseconds < 0 ? -milliseconds : milliseconds;
  if (options.colonNotation) {
    options.compact = false;
    options.formatSubMilliseconds = false;
    options.separateMilliseconds = false;
    options.verbose = false;
  }
  if (options.compact) {
    options.unitCount = 1;
    options.secondsDecimalDigits = 0;
    options.millisecondsDecimalDigits = 0;
  }
  let result = [];
  const floorDecimals = (value, decimalDigits) => {
    const flooredInterimValue = Math.floor(value * 10 ** decimalDigits + SECOND_ROUNDING_EPSILON);
    const flooredValue = Math.round(flooredInterimValue) / 10 ** decimalDigits;
    return flooredValue.toFixed(decimalDigits);
  };
  const add = (value, long, short, valueString) => {
    if ((result.length === 0 || !options.colonNotation) && isZero(value) && !(options.colonNotation && short === "m")) {
      return;
    }
    valueString ??= String(value);
    if (options.colonNotation) {
      const wholeDigits = valueString.includes(".") ? valueString.split(".")[0].length : valueString.length;
      const minLength = result.length > 0 ? 2 : 1;
      valueString = "0".repeat(Math.max(0, minLength - wholeDigits)) + valueString;
    } else {
      valueString += options.verbose ? " " + pluralize(long, value) : short;
    }
    result.push(valueString);
  };
  const parsed = parseMilliseconds(milliseconds);
  const days = BigInt(parsed.days);
  if (options.hideYearAndDays) {
    add(BigInt(days) * 24n + BigInt(parsed.hours), "hour", "h");
  } else {
    if (options.hideYear) {
      add(days, "day", "d");
    } else {
      add(days / 365n, "year", "y");
      add(days % 365n, "day", "d");
    }
    add(Number(parsed.hours), "hour", "h");
  }
  add(Number(parsed.minutes), "minute", "m");
  if (!options.hideSeconds) {
    if (options.separateMilliseconds || options.formatSubMilliseconds || !options.colonNotation && milliseconds < 1e3 && !options.subSecondsAsDecimals) {
      const seconds2 = Number(parsed.seconds);
      const milliseconds2 = Number(parsed.milliseconds);
      const microseconds = Number(parsed.microseconds);
      const nanoseconds = Number(parsed.nanoseconds);
      add(seconds2, "second", "s");
      if (options.formatSubMilliseconds) {
        add(milliseconds2, "millisecond", "ms");
        add(microseconds, "microsecond", "µs");
        add(nanoseconds, "nanosecond", "ns");
      } else {
        const millisecondsAndBelow = milliseconds2 + microseconds / 1e3 + nanoseconds / 1e6;
        const millisecondsDecimalDigits = typeof options.millisecondsDecimalDigits === "number" ? options.millisecondsDecimalDigits : 0;
        const roundedMilliseconds = millisecondsAndBelow >= 1 ? Math.round(millisecondsAndBelow) : Math.ceil(millisecondsAndBelow);
        const maximumMilliseconds = 1e3 - 10 ** -millisecondsDecimalDigits;
        const millisecondsString = millisecondsDecimalDigits ? Math.min(millisecondsAndBelow, maximumMilliseconds).toFixed(millisecondsDecimalDigits) : Math.min(roundedMilliseconds, maximumMilliseconds);
        add(
          Number.parseFloat(millisecondsString),
          "millisecond",
          "ms",
          millisecondsString
        );
      }
    } else {
      const seconds2 = (isBigInt ? Number(milliseconds % ONE_DAY_IN_MILLISECONDS) : milliseconds) / 1e3 % 60;
      const secondsDecimalDigits = typeof options.secondsDecimalDigits === "number" ? options.secondsDecimalDigits : 1;
      const secondsFixed = floorDecimals(seconds2, secondsDecimalDigits);
      const secondsString = options.keepDecimalsOnWholeSeconds ? secondsFixed : secondsFixed.replace(/\.0+$/, "");
      add(Number.parseFloat(secondsString), "second", "s", secondsString);
    }
  }
  if (result.length === 0) {
    return sign + "0" + (options.verbose ? " milliseconds" : "ms");
  }
  const separator = options.colonNotation ? ":" : " ";
  if (typeof options.unitCount === "number") {
    result = result.slice(0, Math.max(options.unitCount, 1));
  }
  return sign + result.join(separator);
}

// node_modules/execa/lib/verbose/error.js
var logError = (result, verboseInfo) => {
  if (result.failed) {
    verboseLog({
      type: "error",
      verboseMessage: result.shortMessage,
      verboseInfo,
      result
    });
  }
};

// node_modules/execa/lib/verbose/complete.js
var logResult = (result, verboseInfo) => {
  if (!isVerbose(verboseInfo)) {
    return;
  }
  logError(result, verboseInfo);
  logDuration(result, verboseInfo);
};
var logDuration = (result, verboseInfo) => {
  const verboseMessage = `(done in ${prettyMilliseconds(result.durationMs)})`;
  verboseLog({
    type: "duration",
    verboseMessage,
    verboseInfo,
    result
  });
};

// node_modules/execa/lib/return/reject.js
var handleResult = (result, verboseInfo, { reject }) => {
  logResult(result, verboseInfo);
  if (result.failed && reject) {
    throw result;
  }
  return result;
};

// node_modules/execa/lib/stdio/handle-sync.js
var import_node_fs4 = require("node:fs");

// node_modules/execa/lib/stdio/type.js
var getStdioItemType = (value, optionName) => {
  if (isAsyncGenerator(value)) {
    return "asyncGenerator";
  }
  if (isSyncGenerator(value)) {
    return "generator";
  }
  if (isUrl(value)) {
    return "fileUrl";
  }
  if (isFilePathObject(value)) {
    return "filePath";
  }
  if (isWebStream(value)) {
    return "webStream";
  }
  if (isStream(value, { checkOpen: false })) {
    return "native";
  }
  if (isUint8Array(value)) {
    return "uint8Array";
  }
  if (isAsyncIterableObject(value)) {
    return "asyncIterable";
  }
  if (isIterableObject(value)) {
    return "iterable";
  }
  if (isTransformStream(value)) {
    return getTransformStreamType({ transform: value }, optionName);
  }
  if (isTransformOptions(value)) {
    return getTransformObjectType(value, optionName);
  }
  return "native";
};
var getTransformObjectType = (value, optionName) => {
  if (isDuplexStream(value.transform, { checkOpen: false })) {
    return getDuplexType(value, optionName);
  }
  if (isTransformStream(value.transform)) {
    return getTransformStreamType(value, optionName);
  }
  return getGeneratorObjectType(value, optionName);
};
var getDuplexType = (value, optionName) => {
  validateNonGeneratorType(value, optionName, "Duplex stream");
  return "duplex";
};
var getTransformStreamType = (value, optionName) => {
  validateNonGeneratorType(value, optionName, "web TransformStream");
  return "webTransform";
};
var validateNonGeneratorType = ({ final, binary: binary2, objectMode }, optionName, typeName) => {
  checkUndefinedOption(final, `${optionName}.final`, typeName);
  checkUndefinedOption(binary2, `${optionName}.binary`, typeName);
  checkBooleanOption(objectMode, `${optionName}.objectMode`);
};
var checkUndefinedOption = (value, optionName, typeName) => {
  if (value !== void 0) {
    throw new TypeError(`The \`${optionName}\` option can only be defined when using a generator, not a ${typeName}.`);
  }
};
var getGeneratorObjectType = ({ transform, final, binary: binary2, objectMode }, optionName) => {
  if (transform !== void 0 && !isGenerator(transform)) {
    throw new TypeError(`The \`${optionName}.transform\` option must be a generator, a Duplex stream or a web TransformStream.`);
  }
  if (isDuplexStream(final, { checkOpen: false })) {
    throw new TypeError(`The \`${optionName}.final\` option must not be a Duplex stream.`);
  }
  if (isTransformStream(final)) {
    throw new TypeError(`The \`${optionName}.final\` option must not be a web TransformStream.`);
  }
  if (final !== void 0 && !isGenerator(final)) {
    throw new TypeError(`The \`${optionName}.final\` option must be a generator.`);
  }
  checkBooleanOption(binary2, `${optionName}.binary`);
  checkBooleanOption(objectMode, `${optionName}.objectMode`);
  return isAsyncGenerator(transform) || isAsyncGenerator(final) ? "asyncGenerator" : "generator";
};
var checkBooleanOption = (value, optionName) => {
  if (value !== void 0 && typeof value !== "boolean") {
    throw new TypeError(`The \`${optionName}\` option must use a boolean.`);
  }
};
var isGenerator = (value) => isAsyncGenerator(value) || isSyncGenerator(value);
var isAsyncGenerator = (value) => Object.prototype.toString.call(value) === "[object AsyncGeneratorFunction]";
var isSyncGenerator = (value) => Object.prototype.toString.call(value) === "[object GeneratorFunction]";
var isTransformOptions = (value) => isPlainObject(value) && (value.transform !== void 0 || value.final !== void 0);
var isUrl = (value) => Object.prototype.toString.call(value) === "[object URL]";
var isRegularUrl = (value) => isUrl(value) && value.protocol !== "file:";
var isFilePathObject = (value) => isPlainObject(value) && Object.keys(value).length > 0 && Object.keys(value).every((key) => FILE_PATH_KEYS.has(key)) && isFilePathString(value.file);
var FILE_PATH_KEYS = /* @__PURE__ */ new Set(["file", "append"]);
var isFilePathString = (file) => typeof file === "string";
var isUnknownStdioString = (type, value) => type === "native" && typeof value === "string" && !KNOWN_STDIO_STRINGS.has(value);
var KNOWN_STDIO_STRINGS = /* @__PURE__ */ new Set(["ipc", "ignore", "inherit", "overlapped", "pipe"]);
var isReadableStream2 = (value) => Object.prototype.toString.call(value) === "[object ReadableStream]";
var isWritableStream2 = (value) => Object.prototype.toString.call(value) === "[object WritableStream]";
var isWebStream = (value) => isReadableStream2(value) || isWritableStream2(value);
var isTransformStream = (value) => isReadableStream2(value?.readable) && isWritableStream2(value?.writable);
var isAsyncIterableObject = (value) => isObject(value) && typeof value[Symbol.asyncIterator] === "function";
var isIterableObject = (value) => isObject(value) && typeof value[Symbol.iterator] === "function";
var isObject = (value) => typeof value === "object" && value !== null;
var TRANSFORM_TYPES = /* @__PURE__ */ new Set(["generator", "asyncGenerator", "duplex", "webTransform"]);
var FILE_TYPES = /* @__PURE__ */ new Set(["fileUrl", "filePath", "fileNumber"]);
var SPECIAL_DUPLICATE_TYPES_SYNC = /* @__PURE__ */ new Set(["fileUrl", "filePath"]);
var SPECIAL_DUPLICATE_TYPES = /* @__PURE__ */ new Set([...SPECIAL_DUPLICATE_TYPES_SYNC, "webStream", "nodeStream"]);
var FORBID_DUPLICATE_TYPES = /* @__PURE__ */ new Set(["webTransform", "duplex"]);
var TYPE_TO_MESSAGE = {
  generator: "a generator",
  asyncGenerator: "an async generator",
  fileUrl: "a file URL",
  filePath: "a file path string",
  fileNumber: "a file descriptor number",
  webStream: "a web stream",
  nodeStream: "a Node.js stream",
  webTransform: "a web TransformStream",
  duplex: "a Duplex stream",
  native: "any value",
  iterable: "an iterable",
  asyncIterable: "an async iterable",
  string: "a string",
  uint8Array: "a Uint8Array"
};

// node_modules/execa/lib/transform/object-mode.js
var getTransformObjectModes = (objectMode, index, newTransforms, direction) => direction === "output" ? getOutputObjectModes(objectMode, index, newTransforms) : getInputObjectModes(objectMode, index, newTransforms);
var getOutputObjectModes = (objectMode, index, newTransforms) => {
  const writableObjectMode = index !== 0 && newTransforms[index - 1].value.readableObjectMode;
  const readableObjectMode = objectMode ?? writableObjectMode;
  return { writableObjectMode, readableObjectMode };
};
var getInputObjectModes = (objectMode, index, newTransforms) => {
  const writableObjectMode = index === 0 ? objectMode === true : newTransforms[index - 1].value.readableObjectMode;
  const readableObjectMode = index !== newTransforms.length - 1 && (objectMode ?? writableObjectMode);
  return { writableObjectMode, readableObjectMode };
};
var getFdObjectMode = (stdioItems, direction) => {
  const lastTransform = stdioItems.findLast(({ type }) => TRANSFORM_TYPES.has(type));
  if (lastTransform === void 0) {
    return false;
  }
  return direction === "input" ? lastTransform.value.writableObjectMode : lastTransform.value.readableObjectMode;
};

// node_modules/execa/lib/transform/normalize.js
var normalizeTransforms = (stdioItems, optionName, direction, options) => [
  ...stdioItems.filter(({ type }) => !TRANSFORM_TYPES.has(type)),
  ...getTransforms(stdioItems, optionName, direction, options)
];
var getTransforms = (stdioItems, optionName, direction, { encoding }) => {
  const transforms = stdioItems.filter(({ type }) => TRANSFORM_TYPES.has(type));
  const newTransforms = Array.from({ length: transforms.length });
  for (const [index, stdioItem] of Object.entries(transforms)) {
    newTransforms[index] = normalizeTransform({
      stdioItem,
      index: Number(index),
      newTransforms,
      optionName,
      direction,
      encoding
    });
  }
  return sortTransforms(newTransforms, direction);
};
var normalizeTransform = ({ stdioItem, stdioItem: { type }, index, newTransforms, optionName, direction, encoding }) => {
  if (type === "duplex") {
    return normalizeDuplex({ stdioItem, optionName });
  }
  if (type === "webTransform") {
    return normalizeTransformStream({
      stdioItem,
      index,
      newTransforms,
      direction
    });
  }
  return normalizeGenerator({
    stdioItem,
    index,
    newTransforms,
    direction,
    encoding
  });
};
var normalizeDuplex = ({
  stdioItem,
  stdioItem: {
    value: {
      transform,
      transform: { writableObjectMode, readableObjectMode },
      objectMode = readableObjectMode
    }
  },
  optionName
}) => {
  if (objectMode && !readableObjectMode) {
    throw new TypeError(`The \`${optionName}.objectMode\` option can only be \`true\` if \`new Duplex({objectMode: true})\` is used.`);
  }
  if (!objectMode && readableObjectMode) {
    throw new TypeError(`The \`${optionName}.objectMode\` option cannot be \`false\` if \`new Duplex({objectMode: true})\` is used.`);
  }
  return {
    ...stdioItem,
    value: { transform, writableObjectMode, readableObjectMode }
  };
};
var normalizeTransformStream = ({ stdioItem, stdioItem: { value }, index, newTransforms, direction }) => {
  const { transform, objectMode } = isPlainObject(value) ? value : { transform: value };
  const { writableObjectMode, readableObjectMode } = getTransformObjectModes(objectMode, index, newTransforms, direction);
  return {
    ...stdioItem,
    value: { transform, writableObjectMode, readableObjectMode }
  };
};
var normalizeGenerator = ({ stdioItem, stdioItem: { value }, index, newTransforms, direction, encoding }) => {
  const {
    transform,
    final,
    binary: binaryOption = false,
    preserveNewlines = false,
    objectMode
  } = isPlainObject(value) ? value : { transform: value };
  const binary2 = binaryOption || BINARY_ENCODINGS.has(encoding);
  const { writableObjectMode, readableObjectMode } = getTransformObjectModes(objectMode, index, newTransforms, direction);
  return {
    ...stdioItem,
    value: {
      transform,
      final,
      binary: binary2,
      preserveNewlines,
      writableObjectMode,
      readableObjectMode
    }
  };
};
var sortTransforms = (newTransforms, direction) => direction === "input" ? newTransforms.reverse() : newTransforms;

// node_modules/execa/lib/stdio/direction.js
var import_node_process9 = __toESM(require("node:process"), 1);
var getStreamDirection = (stdioItems, fdNumber, optionName) => {
  const directions = stdioItems.map((stdioItem) => getStdioItemDirection(stdioItem, fdNumber));
  if (directions.includes("input") && directions.includes("output")) {
    throw new TypeError(`The \`${optionName}\` option must not be an array of both readable and writable values.`);
  }
  return directions.find(Boolean) ?? DEFAULT_DIRECTION;
};
var getStdioItemDirection = ({ type, value }, fdNumber) => KNOWN_DIRECTIONS[fdNumber] ?? guessStreamDirection[type](value);
var KNOWN_DIRECTIONS = ["input", "output", "output"];
var anyDirection = () => void 0;
var alwaysInput = () => "input";
var guessStreamDirection = {
  generator: anyDirection,
  asyncGenerator: anyDirection,
  fileUrl: anyDirection,
  filePath: anyDirection,
  iterable: alwaysInput,
  asyncIterable: alwaysInput,
  uint8Array: alwaysInput,
  webStream: (value) => isWritableStream2(value) ? "output" : "input",
  nodeStream(value) {
    if (!isReadableStream(value, { checkOpen: false })) {
      return "output";
    }
    return isWritableStream(value, { checkOpen: false }) ? void 0 : "input";
  },
  webTransform: anyDirection,
  duplex: anyDirection,
  native(value) {
    const standardStreamDirection = getStandardStreamDirection(value);
    if (standardStreamDirection !== void 0) {
      return standardStreamDirection;
    }
    if (isStream(value, { checkOpen: false })) {
      return guessStreamDirection.nodeStream(value);
    }
  }
};
var getStandardStreamDirection = (value) => {
  if ([0, import_node_process9.default.stdin].includes(value)) {
    return "input";
  }
  if ([1, 2, import_node_process9.default.stdout, import_node_process9.default.stderr].includes(value)) {
    return "output";
  }
};
var DEFAULT_DIRECTION = "output";

// node_modules/execa/lib/ipc/array.js
var normalizeIpcStdioArray = (stdioArray, ipc) => ipc && !stdioArray.includes("ipc") ? [...stdioArray, "ipc"] : stdioArray;

// node_modules/execa/lib/stdio/stdio-option.js
var normalizeStdioOption = ({ stdio, ipc, buffer: buffer2, ...options }, verboseInfo, isSync) => {
  const stdioArray = getStdioArray(stdio, options).map((stdioOption, fdNumber) => addDefaultValue2(stdioOption, fdNumber));
  return isSync ? normalizeStdioSync(stdioArray, buffer2, verboseInfo) : normalizeIpcStdioArray(stdioArray, ipc);
};
var getStdioArray = (stdio, options) => {
  if (stdio === void 0) {
    return STANDARD_STREAMS_ALIASES.map((alias) => options[alias]);
  }
  if (hasAlias(options)) {
    throw new Error(`It's not possible to provide \`stdio\` in combination with one of ${STANDARD_STREAMS_ALIASES.map((alias) => `\`${alias}\``).join(", ")}`);
  }
  if (typeof stdio === "string") {
    return [stdio, stdio, stdio];
  }
  if (!Array.isArray(stdio)) {
    throw new TypeError(`Expected \`stdio\` to be of type \`string\` or \`Array\`, got \`${typeof stdio}\``);
  }
  const length = Math.max(stdio.length, STANDARD_STREAMS_ALIASES.length);
  return Array.from({ length }, (_, fdNumber) => stdio[fdNumber]);
};
var hasAlias = (options) => STANDARD_STREAMS_ALIASES.some((alias) => options[alias] !== void 0);
var addDefaultValue2 = (stdioOption, fdNumber) => {
  if (Array.isArray(stdioOption)) {
    return stdioOption.map((item) => addDefaultValue2(item, fdNumber));
  }
  if (stdioOption === null || stdioOption === void 0) {
    return fdNumber >= STANDARD_STREAMS_ALIASES.length ? "ignore" : "pipe";
  }
  return stdioOption;
};
var normalizeStdioSync = (stdioArray, buffer2, verboseInfo) => stdioArray.map((stdioOption, fdNumber) => !buffer2[fdNumber] && fdNumber !== 0 && !isFullVerbose(verboseInfo, fdNumber) && isOutputPipeOnly(stdioOption) ? "ignore" : stdioOption);
var isOutputPipeOnly = (stdioOption) => stdioOption === "pipe" || Array.isArray(stdioOption) && stdioOption.every((item) => item === "pipe");

// node_modules/execa/lib/stdio/native.js
var import_node_fs3 = require("node:fs");
var import_node_tty2 = __toESM(require("node:tty"), 1);
var handleNativeStream = ({ stdioItem, stdioItem: { type }, isStdioArray, fdNumber, direction, isSync }) => {
  if (!isStdioArray || type !== "native") {
    return stdioItem;
  }
  return isSync ? handleNativeStreamSync({ stdioItem, fdNumber, direction }) : handleNativeStreamAsync({ stdioItem, fdNumber });
};
var handleNativeStreamSync = ({ stdioItem, stdioItem: { value, optionName }, fdNumber, direction }) => {
  const targetFd = getTargetFd({
    value,
    optionName,
    fdNumber,
    direction
  });
  if (targetFd !== void 0) {
    return targetFd;
  }
  if (isStream(value, { checkOpen: false })) {
    throw new TypeError(`The \`${optionName}: Stream\` option cannot both be an array and include a stream with synchronous methods.`);
  }
  return stdioItem;
};
var getTargetFd = ({ value, optionName, fdNumber, direction }) => {
  const targetFdNumber = getTargetFdNumber(value, fdNumber);
  if (targetFdNumber === void 0) {
    return;
  }
  if (direction === "output") {
    return { type: "fileNumber", value: targetFdNumber, optionName };
  }
  if (import_node_tty2.default.isatty(targetFdNumber)) {
    throw new TypeError(`The \`${optionName}: ${serializeOptionValue(value)}\` option is invalid: it cannot be a TTY with synchronous methods.`);
  }
  return { type: "uint8Array", value: bufferToUint8Array((0, import_node_fs3.readFileSync)(targetFdNumber)), optionName };
};
var getTargetFdNumber = (value, fdNumber) => {
  if (value === "inherit") {
    return fdNumber;
  }
  if (typeof value === "number") {
    return value;
  }
  const standardStreamIndex = STANDARD_STREAMS.indexOf(value);
  if (standardStreamIndex !== -1) {
    return standardStreamIndex;
  }
};
var handleNativeStreamAsync = ({ stdioItem, stdioItem: { value, optionName }, fdNumber }) => {
  if (value === "inherit") {
    return { type: "nodeStream", value: getStandardStream(fdNumber, value, optionName), optionName };
  }
  if (typeof value === "number") {
    return { type: "nodeStream", value: getStandardStream(value, value, optionName), optionName };
  }
  if (isStream(value, { checkOpen: false })) {
    return { type: "nodeStream", value, optionName };
  }
  return stdioItem;
};
var getStandardStream = (fdNumber, value, optionName) => {
  const standardStream = STANDARD_STREAMS[fdNumber];
  if (standardStream === void 0) {
    throw new TypeError(`The \`${optionName}: ${value}\` option is invalid: no such standard stream.`);
  }
  return standardStream;
};

// node_modules/execa/lib/stdio/input-option.js
var handleInputOptions = ({ input, inputFile }, fdNumber) => fdNumber === 0 ? [
  ...handleInputOption(input),
  ...handleInputFileOption(inputFile)
] : [];
var handleInputOption = (input) => input === void 0 ? [] : [{
  type: getInputType(input),
  value: input,
  optionName: "input"
}];
var getInputType = (input) => {
  if (isReadableStream(input, { checkOpen: false })) {
    return "nodeStream";
  }
  if (typeof input === "string") {
    return "string";
  }
  if (isUint8Array(input)) {
    return "uint8Array";
  }
  throw new Error("The `input` option must be a string, a Uint8Array or a Node.js Readable stream.");
};
var handleInputFileOption = (inputFile) => inputFile === void 0 ? [] : [{
  ...getInputFileType(inputFile),
  optionName: "inputFile"
}];
var getInputFileType = (inputFile) => {
  if (isUrl(inputFile)) {
    return { type: "fileUrl", value: inputFile };
  }
  if (isFilePathString(inputFile)) {
    return { type: "filePath", value: { file: inputFile } };
  }
  throw new Error("The `inputFile` option must be a file path string or a file URL.");
};

// node_modules/execa/lib/stdio/duplicate.js
var filterDuplicates = (stdioItems) => stdioItems.filter((stdioItemOne, indexOne) => stdioItems.every((stdioItemTwo, indexTwo) => stdioItemOne.value !== stdioItemTwo.value || indexOne >= indexTwo || stdioItemOne.type === "generator" || stdioItemOne.type === "asyncGenerator"));
var getDuplicateStream = ({ stdioItem: { type, value, optionName }, direction, fileDescriptors, isSync }) => {
  const otherStdioItems = getOtherStdioItems(fileDescriptors, type);
  if (otherStdioItems.length === 0) {
    return;
  }
  if (isSync) {
    validateDuplicateStreamSync({
      otherStdioItems,
      type,
      value,
      optionName,
      direction
    });
    return;
  }
  if (SPECIAL_DUPLICATE_TYPES.has(type)) {
    return getDuplicateStreamInstance({
      otherStdioItems,
      type,
      value,
      optionName,
      direction
    });
  }
  if (FORBID_DUPLICATE_TYPES.has(type)) {
    validateDuplicateTransform({
      otherStdioItems,
      type,
      value,
      optionName
    });
  }
};
var getOtherStdioItems = (fileDescriptors, type) => fileDescriptors.flatMap(({ direction, stdioItems }) => stdioItems.filter((stdioItem) => stdioItem.type === type).map(((stdioItem) => ({ ...stdioItem, direction }))));
var validateDuplicateStreamSync = ({ otherStdioItems, type, value, optionName, direction }) => {
  if (SPECIAL_DUPLICATE_TYPES_SYNC.has(type)) {
    getDuplicateStreamInstance({
      otherStdioItems,
      type,
      value,
      optionName,
      direction
    });
  }
};
var getDuplicateStreamInstance = ({ otherStdioItems, type, value, optionName, direction }) => {
  const duplicateStdioItems = otherStdioItems.filter((stdioItem) => hasSameValue(stdioItem, value));
  if (duplicateStdioItems.length === 0) {
    return;
  }
  const differentStdioItem = duplicateStdioItems.find((stdioItem) => stdioItem.direction !== direction);
  throwOnDuplicateStream(differentStdioItem, optionName, type);
  return direction === "output" ? duplicateStdioItems[0].stream : void 0;
};
var hasSameValue = ({ type, value }, secondValue) => {
  if (type === "filePath") {
    return value.file === secondValue.file;
  }
  if (type === "fileUrl") {
    return value.href === secondValue.href;
  }
  return value === secondValue;
};
var validateDuplicateTransform = ({ otherStdioItems, type, value, optionName }) => {
  const duplicateStdioItem = otherStdioItems.find(({ value: { transform } }) => transform === value.transform);
  throwOnDuplicateStream(duplicateStdioItem, optionName, type);
};
var throwOnDuplicateStream = (stdioItem, optionName, type) => {
  if (stdioItem !== void 0) {
    throw new TypeError(`The \`${stdioItem.optionName}\` and \`${optionName}\` options must not target ${TYPE_TO_MESSAGE[type]} that is the same.`);
  }
};

// node_modules/execa/lib/stdio/handle.js
var handleStdio = (addProperties3, options, verboseInfo, isSync) => {
  const stdio = normalizeStdioOption(options, verboseInfo, isSync);
  const initialFileDescriptors = stdio.map((stdioOption, fdNumber) => getFileDescriptor({
    stdioOption,
    fdNumber,
    options,
    isSync
  }));
  const fileDescriptors = getFinalFileDescriptors({
    initialFileDescriptors,
    addProperties: addProperties3,
    options,
    isSync
  });
  options.stdio = fileDescriptors.map(({ stdioItems }) => forwardStdio(stdioItems));
  return fileDescriptors;
};
var getFileDescriptor = ({ stdioOption, fdNumber, options, isSync }) => {
  const optionName = getStreamName(fdNumber);
  const { stdioItems: initialStdioItems, isStdioArray } = initializeStdioItems({
    stdioOption,
    fdNumber,
    options,
    optionName
  });
  const direction = getStreamDirection(initialStdioItems, fdNumber, optionName);
  const stdioItems = initialStdioItems.map((stdioItem) => handleNativeStream({
    stdioItem,
    isStdioArray,
    fdNumber,
    direction,
    isSync
  }));
  const normalizedStdioItems = normalizeTransforms(stdioItems, optionName, direction, options);
  const objectMode = getFdObjectMode(normalizedStdioItems, direction);
  validateFileObjectMode(normalizedStdioItems, objectMode);
  return { direction, objectMode, stdioItems: normalizedStdioItems };
};
var initializeStdioItems = ({ stdioOption, fdNumber, options, optionName }) => {
  const values = Array.isArray(stdioOption) ? stdioOption : [stdioOption];
  const initialStdioItems = [
    ...values.map((value) => initializeStdioItem(value, optionName)),
    ...handleInputOptions(options, fdNumber)
  ];
  const stdioItems = filterDuplicates(initialStdioItems);
  const isStdioArray = stdioItems.length > 1;
  validateStdioArray(stdioItems, isStdioArray, optionName);
  validateStreams(stdioItems);
  return { stdioItems, isStdioArray };
};
var initializeStdioItem = (value, optionName) => ({
  type: getStdioItemType(value, optionName),
  value,
  optionName
});
var validateStdioArray = (stdioItems, isStdioArray, optionName) => {
  if (stdioItems.length === 0) {
    throw new TypeError(`The \`${optionName}\` option must not be an empty array.`);
  }
  if (!isStdioArray) {
    return;
  }
  for (const { value, optionName: optionName2 } of stdioItems) {
    if (INVALID_STDIO_ARRAY_OPTIONS.has(value)) {
      throw new Error(`The \`${optionName2}\` option must not include \`${value}\`.`);
    }
  }
};
var INVALID_STDIO_ARRAY_OPTIONS = /* @__PURE__ */ new Set(["ignore", "ipc"]);
var validateStreams = (stdioItems) => {
  for (const stdioItem of stdioItems) {
    validateFileStdio(stdioItem);
  }
};
var validateFileStdio = ({ type, value, optionName }) => {
  if (isRegularUrl(value)) {
    throw new TypeError(`The \`${optionName}: URL\` option must use the \`file:\` scheme.
For example, you can use the \`pathToFileURL()\` method of the \`url\` core module.`);
  }
  if (isUnknownStdioString(type, value)) {
    throw new TypeError(`The \`${optionName}: { file: '...' }\` option must be used instead of \`${optionName}: '...'\`.`);
  }
};
var validateFileObjectMode = (stdioItems, objectMode) => {
  if (!objectMode) {
    return;
  }
  const fileStdioItem = stdioItems.find(({ type }) => FILE_TYPES.has(type));
  if (fileStdioItem !== void 0) {
    throw new TypeError(`The \`${fileStdioItem.optionName}\` option cannot use both files and transforms in objectMode.`);
  }
};
var getFinalFileDescriptors = ({ initialFileDescriptors, addProperties: addProperties3, options, isSync }) => {
  const fileDescriptors = [];
  try {
    for (const fileDescriptor of initialFileDescriptors) {
      fileDescriptors.push(getFinalFileDescriptor({
        fileDescriptor,
        fileDescriptors,
        addProperties: addProperties3,
        options,
        isSync
      }));
    }
    return fileDescriptors;
  } catch (error) {
    cleanupCustomStreams(fileDescriptors);
    throw error;
  }
};
var getFinalFileDescriptor = ({
  fileDescriptor: { direction, objectMode, stdioItems },
  fileDescriptors,
  addProperties: addProperties3,
  options,
  isSync
}) => {
  const finalStdioItems = stdioItems.map((stdioItem) => addStreamProperties({
    stdioItem,
    addProperties: addProperties3,
    direction,
    options,
    fileDescriptors,
    isSync
  }));
  return { direction, objectMode, stdioItems: finalStdioItems };
};
var addStreamProperties = ({ stdioItem, addProperties: addProperties3, direction, options, fileDescriptors, isSync }) => {
  const duplicateStream = getDuplicateStream({
    stdioItem,
    direction,
    fileDescriptors,
    isSync
  });
  if (duplicateStream !== void 0) {
    return { ...stdioItem, stream: duplicateStream };
  }
  return {
    ...stdioItem,
    ...addProperties3[direction][stdioItem.type](stdioItem, options)
  };
};
var cleanupCustomStreams = (fileDescriptors) => {
  for (const { stdioItems } of fileDescriptors) {
    for (const { stream } of stdioItems) {
      if (stream !== void 0 && !isStandardStream(stream)) {
        stream.destroy();
      }
    }
  }
};
var forwardStdio = (stdioItems) => {
  if (stdioItems.length > 1) {
    return stdioItems.some(({ value: value2 }) => value2 === "overlapped") ? "overlapped" : "pipe";
  }
  const [{ type, value }] = stdioItems;
  return type === "native" ? value : "pipe";
};

// node_modules/execa/lib/stdio/handle-sync.js
var handleStdioSync = (options, verboseInfo) => handleStdio(addPropertiesSync, options, verboseInfo, true);
var forbiddenIfSync = ({ type, optionName }) => {
  throwInvalidSyncValue(optionName, TYPE_TO_MESSAGE[type]);
};
var forbiddenNativeIfSync = ({ optionName, value }) => {
  if (value === "ipc" || value === "overlapped") {
    throwInvalidSyncValue(optionName, `"${value}"`);
  }
  return {};
};
var throwInvalidSyncValue = (optionName, value) => {
  throw new TypeError(`The \`${optionName}\` option cannot be ${value} with synchronous methods.`);
};
var addProperties = {
  generator() {
  },
  asyncGenerator: forbiddenIfSync,
  webStream: forbiddenIfSync,
  nodeStream: forbiddenIfSync,
  webTransform: forbiddenIfSync,
  duplex: forbiddenIfSync,
  asyncIterable: forbiddenIfSync,
  native: forbiddenNativeIfSync
};
var addPropertiesSync = {
  input: {
    ...addProperties,
    fileUrl: ({ value }) => ({ contents: [bufferToUint8Array((0, import_node_fs4.readFileSync)(value))] }),
    filePath: ({ value: { file } }) => ({ contents: [bufferToUint8Array((0, import_node_fs4.readFileSync)(file))] }),
    fileNumber: forbiddenIfSync,
    iterable: ({ value }) => ({ contents: [...value] }),
    string: ({ value }) => ({ contents: [value] }),
    uint8Array: ({ value }) => ({ contents: [value] })
  },
  output: {
    ...addProperties,
    fileUrl: ({ value }) => ({ path: value }),
    filePath: ({ value: { file, append } }) => ({ path: file, append }),
    fileNumber: ({ value }) => ({ path: value }),
    iterable: forbiddenIfSync,
    string: forbiddenIfSync,
    uint8Array: forbiddenIfSync
  }
};

// node_modules/execa/lib/io/strip-newline.js
var stripNewline = (value, { stripFinalNewline: stripFinalNewline2 }, fdNumber) => getStripFinalNewline(stripFinalNewline2, fdNumber) && value !== void 0 && !Array.isArray(value) ? stripFinalNewline(value) : value;
var getStripFinalNewline = (stripFinalNewline2, fdNumber) => fdNumber === "all" ? stripFinalNewline2[1] || stripFinalNewline2[2] : stripFinalNewline2[fdNumber];

// node_modules/execa/lib/transform/generator.js
var import_node_stream = require("node:stream");

// node_modules/execa/lib/transform/split.js
var getSplitLinesGenerator = (binary2, preserveNewlines, skipped, state2) => binary2 || skipped ? void 0 : initializeSplitLines(preserveNewlines, state2);
var splitLinesSync = (chunk, preserveNewlines, objectMode) => objectMode ? chunk.flatMap((item) => splitLinesItemSync(item, preserveNewlines)) : splitLinesItemSync(chunk, preserveNewlines);
var splitLinesItemSync = (chunk, preserveNewlines) => {
  const { transform, final } = initializeSplitLines(preserveNewlines, {});
  return [...transform(chunk), ...final()];
};
var initializeSplitLines = (preserveNewlines, state2) => {
  state2.previousChunks = "";
  return {
    transform: splitGenerator.bind(void 0, state2, preserveNewlines),
    final: linesFinal.bind(void 0, state2)
  };
};
var splitGenerator = function* (state2, preserveNewlines, chunk) {
  if (typeof chunk !== "string") {
    yield chunk;
    return;
  }
  let { previousChunks } = state2;
  let start = -1;
  for (let end = 0; end < chunk.length; end += 1) {
    if (chunk[end] === "\n") {
      const newlineLength = getNewlineLength(chunk, end, preserveNewlines, state2);
      let line3 = chunk.slice(start + 1, end + 1 - newlineLength);
      if (previousChunks.length > 0) {
        line3 = concatString(previousChunks, line3);
        previousChunks = "";
      }
      yield line3;
      start = end;
    }
  }
  if (start !== chunk.length - 1) {
    previousChunks = concatString(previousChunks, chunk.slice(start + 1));
  }
  state2.previousChunks = previousChunks;
};
var getNewlineLength = (chunk, end, preserveNewlines, state2) => {
  if (preserveNewlines) {
    return 0;
  }
  state2.isWindowsNewline = end !== 0 && chunk[end - 1] === "\r";
  return state2.isWindowsNewline ? 2 : 1;
};
var linesFinal = function* ({ previousChunks }) {
  if (previousChunks.length > 0) {
    yield previousChunks;
  }
};
var getAppendNewlineGenerator = ({ binary: binary2, preserveNewlines, readableObjectMode, state: state2 }) => binary2 || preserveNewlines || readableObjectMode ? void 0 : { transform: appendNewlineGenerator.bind(void 0, state2) };
var appendNewlineGenerator = function* ({ isWindowsNewline = false }, chunk) {
  const { unixNewline, windowsNewline, LF: LF2, concatBytes } = typeof chunk === "string" ? linesStringInfo : linesUint8ArrayInfo;
  if (chunk.at(-1) === LF2) {
    yield chunk;
    return;
  }
  const newline = isWindowsNewline ? windowsNewline : unixNewline;
  yield concatBytes(chunk, newline);
};
var concatString = (firstChunk, secondChunk) => `${firstChunk}${secondChunk}`;
var linesStringInfo = {
  windowsNewline: "\r\n",
  unixNewline: "\n",
  LF: "\n",
  concatBytes: concatString
};
var concatUint8Array = (firstChunk, secondChunk) => {
  const chunk = new Uint8Array(firstChunk.length + secondChunk.length);
  chunk.set(firstChunk, 0);
  chunk.set(secondChunk, firstChunk.length);
  return chunk;
};
var linesUint8ArrayInfo = {
  windowsNewline: new Uint8Array([13, 10]),
  unixNewline: new Uint8Array([10]),
  LF: 10,
  concatBytes: concatUint8Array
};

// node_modules/execa/lib/transform/validate.js
var import_node_buffer = require("node:buffer");
var getValidateTransformInput = (writableObjectMode, optionName) => writableObjectMode ? void 0 : validateStringTransformInput.bind(void 0, optionName);
var validateStringTransformInput = function* (optionName, chunk) {
  if (typeof chunk !== "string" && !isUint8Array(chunk) && !import_node_buffer.Buffer.isBuffer(chunk)) {
    throw new TypeError(`The \`${optionName}\` option's transform must use "objectMode: true" to receive as input: ${typeof chunk}.`);
  }
  yield chunk;
};
var getValidateTransformReturn = (readableObjectMode, optionName) => readableObjectMode ? validateObjectTransformReturn.bind(void 0, optionName) : validateStringTransformReturn.bind(void 0, optionName);
var validateObjectTransformReturn = function* (optionName, chunk) {
  validateEmptyReturn(optionName, chunk);
  yield chunk;
};
var validateStringTransformReturn = function* (optionName, chunk) {
  validateEmptyReturn(optionName, chunk);
  if (typeof chunk !== "string" && !isUint8Array(chunk)) {
    throw new TypeError(`The \`${optionName}\` option's function must yield a string or an Uint8Array, not ${typeof chunk}.`);
  }
  yield chunk;
};
var validateEmptyReturn = (optionName, chunk) => {
  if (chunk === null || chunk === void 0) {
    throw new TypeError(`The \`${optionName}\` option's function must not call \`yield ${chunk}\`.
Instead, \`yield\` should either be called with a value, or not be called at all. For example:
  if (condition) { yield value; }`);
  }
};

// node_modules/execa/lib/transform/encoding-transform.js
var import_node_buffer2 = require("node:buffer");
var import_node_string_decoder2 = require("node:string_decoder");
var getEncodingTransformGenerator = (binary2, encoding, skipped) => {
  if (skipped) {
    return;
  }
  if (binary2) {
    return { transform: encodingUint8ArrayGenerator.bind(void 0, new TextEncoder()) };
  }
  const stringDecoder = new import_node_string_decoder2.StringDecoder(encoding);
  return {
    transform: encodingStringGenerator.bind(void 0, stringDecoder),
    final: encodingStringFinal.bind(void 0, stringDecoder)
  };
};
var encodingUint8ArrayGenerator = function* (textEncoder3, chunk) {
  if (import_node_buffer2.Buffer.isBuffer(chunk)) {
    yield bufferToUint8Array(chunk);
  } else if (typeof chunk === "string") {
    yield textEncoder3.encode(chunk);
  } else {
    yield chunk;
  }
};
var encodingStringGenerator = function* (stringDecoder, chunk) {
  yield isUint8Array(chunk) ? stringDecoder.write(chunk) : chunk;
};
var encodingStringFinal = function* (stringDecoder) {
  const lastChunk = stringDecoder.end();
  if (lastChunk !== "") {
    yield lastChunk;
  }
};

// node_modules/execa/lib/transform/run-async.js
var import_node_util8 = require("node:util");
var pushChunks = (0, import_node_util8.callbackify)(async (getChunks, state2, getChunksArguments, transformStream) => {
  state2.currentIterable = getChunks(...getChunksArguments);
  try {
    for await (const chunk of state2.currentIterable) {
      transformStream.push(chunk);
    }
  } finally {
    delete state2.currentIterable;
  }
});
var transformChunk = async function* (chunk, generators, index) {
  if (index === generators.length) {
    yield chunk;
    return;
  }
  const { transform = identityGenerator } = generators[index];
  for await (const transformedChunk of transform(chunk)) {
    yield* transformChunk(transformedChunk, generators, index + 1);
  }
};
var finalChunks = async function* (generators) {
  for (const [index, { final }] of Object.entries(generators)) {
    yield* generatorFinalChunks(final, Number(index), generators);
  }
};
var generatorFinalChunks = async function* (final, index, generators) {
  if (final === void 0) {
    return;
  }
  for await (const finalChunk of final()) {
    yield* transformChunk(finalChunk, generators, index + 1);
  }
};
var destroyTransform = (0, import_node_util8.callbackify)(async ({ currentIterable }, error) => {
  if (currentIterable !== void 0) {
    await (error ? currentIterable.throw(error) : currentIterable.return());
    return;
  }
  if (error) {
    throw error;
  }
});
var identityGenerator = function* (chunk) {
  yield chunk;
};

// node_modules/execa/lib/transform/run-sync.js
var pushChunksSync = (getChunksSync, getChunksArguments, transformStream, done) => {
  try {
    for (const chunk of getChunksSync(...getChunksArguments)) {
      transformStream.push(chunk);
    }
    done();
  } catch (error) {
    done(error);
  }
};
var runTransformSync = (generators, chunks) => [
  ...chunks.flatMap((chunk) => [...transformChunkSync(chunk, generators, 0)]),
  ...finalChunksSync(generators)
];
var transformChunkSync = function* (chunk, generators, index) {
  if (index === generators.length) {
    yield chunk;
    return;
  }
  const { transform = identityGenerator2 } = generators[index];
  for (const transformedChunk of transform(chunk)) {
    yield* transformChunkSync(transformedChunk, generators, index + 1);
  }
};
var finalChunksSync = function* (generators) {
  for (const [index, { final }] of Object.entries(generators)) {
    yield* generatorFinalChunksSync(final, Number(index), generators);
  }
};
var generatorFinalChunksSync = function* (final, index, generators) {
  if (final === void 0) {
    return;
  }
  for (const finalChunk of final()) {
    yield* transformChunkSync(finalChunk, generators, index + 1);
  }
};
var identityGenerator2 = function* (chunk) {
  yield chunk;
};

// node_modules/execa/lib/transform/generator.js
var generatorToStream = ({
  value,
  value: { transform, final, writableObjectMode, readableObjectMode },
  optionName
}, { encoding }) => {
  const state2 = {};
  const generators = addInternalGenerators(value, encoding, optionName);
  const transformAsync = isAsyncGenerator(transform);
  const finalAsync = isAsyncGenerator(final);
  const transformMethod = transformAsync ? pushChunks.bind(void 0, transformChunk, state2) : pushChunksSync.bind(void 0, transformChunkSync);
  const finalMethod = transformAsync || finalAsync ? pushChunks.bind(void 0, finalChunks, state2) : pushChunksSync.bind(void 0, finalChunksSync);
  const destroyMethod = transformAsync || finalAsync ? destroyTransform.bind(void 0, state2) : void 0;
  const stream = new import_node_stream.Transform({
    writableObjectMode,
    writableHighWaterMark: (0, import_node_stream.getDefaultHighWaterMark)(writableObjectMode),
    readableObjectMode,
    readableHighWaterMark: (0, import_node_stream.getDefaultHighWaterMark)(readableObjectMode),
    transform(chunk, encoding2, done) {
      transformMethod([chunk, generators, 0], this, done);
    },
    flush(done) {
      finalMethod([generators], this, done);
    },
    destroy: destroyMethod
  });
  return { stream };
};
var runGeneratorsSync = (chunks, stdioItems, encoding, isInput) => {
  const generators = stdioItems.filter(({ type }) => type === "generator");
  const reversedGenerators = isInput ? generators.reverse() : generators;
  for (const { value, optionName } of reversedGenerators) {
    const generators2 = addInternalGenerators(value, encoding, optionName);
    chunks = runTransformSync(generators2, chunks);
  }
  return chunks;
};
var addInternalGenerators = ({ transform, final, binary: binary2, writableObjectMode, readableObjectMode, preserveNewlines }, encoding, optionName) => {
  const state2 = {};
  return [
    { transform: getValidateTransformInput(writableObjectMode, optionName) },
    getEncodingTransformGenerator(binary2, encoding, writableObjectMode),
    getSplitLinesGenerator(binary2, preserveNewlines, writableObjectMode, state2),
    { transform, final },
    { transform: getValidateTransformReturn(readableObjectMode, optionName) },
    getAppendNewlineGenerator({
      binary: binary2,
      preserveNewlines,
      readableObjectMode,
      state: state2
    })
  ].filter(Boolean);
};

// node_modules/execa/lib/io/input-sync.js
var addInputOptionsSync = (fileDescriptors, options) => {
  for (const fdNumber of getInputFdNumbers(fileDescriptors)) {
    addInputOptionSync(fileDescriptors, fdNumber, options);
  }
};
var getInputFdNumbers = (fileDescriptors) => new Set(Object.entries(fileDescriptors).filter(([, { direction }]) => direction === "input").map(([fdNumber]) => Number(fdNumber)));
var addInputOptionSync = (fileDescriptors, fdNumber, options) => {
  const { stdioItems } = fileDescriptors[fdNumber];
  const allStdioItems = stdioItems.filter(({ contents }) => contents !== void 0);
  if (allStdioItems.length === 0) {
    return;
  }
  if (fdNumber !== 0) {
    const [{ type, optionName }] = allStdioItems;
    throw new TypeError(`Only the \`stdin\` option, not \`${optionName}\`, can be ${TYPE_TO_MESSAGE[type]} with synchronous methods.`);
  }
  const allContents = allStdioItems.map(({ contents }) => contents);
  const transformedContents = allContents.map((contents) => applySingleInputGeneratorsSync(contents, stdioItems));
  options.input = joinToUint8Array(transformedContents);
};
var applySingleInputGeneratorsSync = (contents, stdioItems) => {
  const newContents = runGeneratorsSync(contents, stdioItems, "utf8", true);
  validateSerializable(newContents);
  return joinToUint8Array(newContents);
};
var validateSerializable = (newContents) => {
  const invalidItem = newContents.find((item) => typeof item !== "string" && !isUint8Array(item));
  if (invalidItem !== void 0) {
    throw new TypeError(`The \`stdin\` option is invalid: when passing objects as input, a transform must be used to serialize them to strings or Uint8Arrays: ${invalidItem}.`);
  }
};

// node_modules/execa/lib/io/output-sync.js
var import_node_fs5 = require("node:fs");

// node_modules/execa/lib/verbose/output.js
var shouldLogOutput = ({ stdioItems, encoding, verboseInfo, fdNumber }) => fdNumber !== "all" && isFullVerbose(verboseInfo, fdNumber) && !BINARY_ENCODINGS.has(encoding) && fdUsesVerbose(fdNumber) && (stdioItems.some(({ type, value }) => type === "native" && PIPED_STDIO_VALUES.has(value)) || stdioItems.every(({ type }) => TRANSFORM_TYPES.has(type)));
var fdUsesVerbose = (fdNumber) => fdNumber === 1 || fdNumber === 2;
var PIPED_STDIO_VALUES = /* @__PURE__ */ new Set(["pipe", "overlapped"]);
var logLines = async (linesIterable, stream, fdNumber, verboseInfo) => {
  for await (const line3 of linesIterable) {
    if (!isPipingStream(stream)) {
      logLine(line3, fdNumber, verboseInfo);
    }
  }
};
var logLinesSync = (linesArray, fdNumber, verboseInfo) => {
  for (const line3 of linesArray) {
    logLine(line3, fdNumber, verboseInfo);
  }
};
var isPipingStream = (stream) => stream._readableState.pipes.length > 0;
var logLine = (line3, fdNumber, verboseInfo) => {
  const verboseMessage = serializeVerboseMessage(line3);
  verboseLog({
    type: "output",
    verboseMessage,
    fdNumber,
    verboseInfo
  });
};

// node_modules/execa/lib/io/output-sync.js
var transformOutputSync = ({ fileDescriptors, syncResult: { output }, options, isMaxBuffer, verboseInfo }) => {
  if (output === null) {
    return { output: Array.from({ length: 3 }) };
  }
  const state2 = {};
  const outputFiles = /* @__PURE__ */ new Set([]);
  const transformedOutput = output.map((result, fdNumber) => transformOutputResultSync({
    result,
    fileDescriptors,
    fdNumber,
    state: state2,
    outputFiles,
    isMaxBuffer,
    verboseInfo
  }, options));
  return { output: transformedOutput, ...state2 };
};
var transformOutputResultSync = ({ result, fileDescriptors, fdNumber, state: state2, outputFiles, isMaxBuffer, verboseInfo }, { buffer: buffer2, encoding, lines, stripFinalNewline: stripFinalNewline2, maxBuffer }) => {
  if (result === null) {
    return;
  }
  const truncatedResult = truncateMaxBufferSync(result, isMaxBuffer, maxBuffer);
  const uint8ArrayResult = bufferToUint8Array(truncatedResult);
  const { stdioItems, objectMode } = fileDescriptors[fdNumber];
  const chunks = runOutputGeneratorsSync([uint8ArrayResult], stdioItems, encoding, state2);
  const { serializedResult, finalResult = serializedResult } = serializeChunks({
    chunks,
    objectMode,
    encoding,
    lines,
    stripFinalNewline: stripFinalNewline2,
    fdNumber
  });
  logOutputSync({
    serializedResult,
    fdNumber,
    state: state2,
    verboseInfo,
    encoding,
    stdioItems,
    objectMode
  });
  const returnedResult = buffer2[fdNumber] ? finalResult : void 0;
  try {
    if (state2.error === void 0) {
      writeToFiles(serializedResult, stdioItems, outputFiles);
    }
    return returnedResult;
  } catch (error) {
    state2.error = error;
    return returnedResult;
  }
};
var runOutputGeneratorsSync = (chunks, stdioItems, encoding, state2) => {
  try {
    return runGeneratorsSync(chunks, stdioItems, encoding, false);
  } catch (error) {
    state2.error = error;
    return chunks;
  }
};
var serializeChunks = ({ chunks, objectMode, encoding, lines, stripFinalNewline: stripFinalNewline2, fdNumber }) => {
  if (objectMode) {
    return { serializedResult: chunks };
  }
  if (encoding === "buffer") {
    return { serializedResult: joinToUint8Array(chunks) };
  }
  const serializedResult = joinToString(chunks, encoding);
  if (lines[fdNumber]) {
    return { serializedResult, finalResult: splitLinesSync(serializedResult, !stripFinalNewline2[fdNumber], objectMode) };
  }
  return { serializedResult };
};
var logOutputSync = ({ serializedResult, fdNumber, state: state2, verboseInfo, encoding, stdioItems, objectMode }) => {
  if (!shouldLogOutput({
    stdioItems,
    encoding,
    verboseInfo,
    fdNumber
  })) {
    return;
  }
  const linesArray = splitLinesSync(serializedResult, false, objectMode);
  try {
    logLinesSync(linesArray, fdNumber, verboseInfo);
  } catch (error) {
    state2.error ??= error;
  }
};
var writeToFiles = (serializedResult, stdioItems, outputFiles) => {
  for (const { path: path7, append } of stdioItems.filter(({ type }) => FILE_TYPES.has(type))) {
    const pathString = typeof path7 === "string" ? path7 : path7.toString();
    if (append || outputFiles.has(pathString)) {
      (0, import_node_fs5.appendFileSync)(path7, serializedResult);
    } else {
      outputFiles.add(pathString);
      (0, import_node_fs5.writeFileSync)(path7, serializedResult);
    }
  }
};

// node_modules/execa/lib/resolve/all-sync.js
var getAllSync = ([, stdout, stderr], options) => {
  if (!options.all) {
    return;
  }
  if (stdout === void 0) {
    return stderr;
  }
  if (stderr === void 0) {
    return stdout;
  }
  if (Array.isArray(stdout)) {
    return Array.isArray(stderr) ? [...stdout, ...stderr] : [...stdout, stripNewline(stderr, options, "all")];
  }
  if (Array.isArray(stderr)) {
    return [stripNewline(stdout, options, "all"), ...stderr];
  }
  if (isUint8Array(stdout) && isUint8Array(stderr)) {
    return concatUint8Arrays([stdout, stderr]);
  }
  return `${stdout}${stderr}`;
};

// node_modules/execa/lib/resolve/exit-async.js
var import_node_events7 = require("node:events");
var waitForExit = async (subprocess, context) => {
  const [exitCode, signal] = await waitForExitOrError(subprocess);
  context.isForcefullyTerminated ??= false;
  return [exitCode, signal];
};
var waitForExitOrError = async (subprocess) => {
  const [spawnPayload, exitPayload] = await Promise.allSettled([
    (0, import_node_events7.once)(subprocess, "spawn"),
    (0, import_node_events7.once)(subprocess, "exit")
  ]);
  if (spawnPayload.status === "rejected") {
    return [];
  }
  return exitPayload.status === "rejected" ? waitForSubprocessExit(subprocess) : exitPayload.value;
};
var waitForSubprocessExit = async (subprocess) => {
  try {
    return await (0, import_node_events7.once)(subprocess, "exit");
  } catch {
    return waitForSubprocessExit(subprocess);
  }
};
var waitForSuccessfulExit = async (exitPromise) => {
  const [exitCode, signal] = await exitPromise;
  if (!isSubprocessErrorExit(exitCode, signal) && isFailedExit(exitCode, signal)) {
    throw new DiscardedError();
  }
  return [exitCode, signal];
};
var isSubprocessErrorExit = (exitCode, signal) => exitCode === void 0 && signal === void 0;
var isFailedExit = (exitCode, signal) => exitCode !== 0 || signal !== null;

// node_modules/execa/lib/resolve/exit-sync.js
var getExitResultSync = ({ error, status: exitCode, signal, output }, { maxBuffer }) => {
  const resultError = getResultError(error, exitCode, signal);
  const timedOut = resultError?.code === "ETIMEDOUT";
  const isMaxBuffer = isMaxBufferSync(resultError, output, maxBuffer);
  return {
    resultError,
    exitCode,
    signal,
    timedOut,
    isMaxBuffer
  };
};
var getResultError = (error, exitCode, signal) => {
  if (error !== void 0) {
    return error;
  }
  return isFailedExit(exitCode, signal) ? new DiscardedError() : void 0;
};

// node_modules/execa/lib/methods/main-sync.js
var execaCoreSync = (rawFile, rawArguments, rawOptions) => {
  const { file, commandArguments, command: command3, escapedCommand, startTime, verboseInfo, options, fileDescriptors } = handleSyncArguments(rawFile, rawArguments, rawOptions);
  const result = spawnSubprocessSync({
    file,
    commandArguments,
    options,
    command: command3,
    escapedCommand,
    verboseInfo,
    fileDescriptors,
    startTime
  });
  return handleResult(result, verboseInfo, options);
};
var handleSyncArguments = (rawFile, rawArguments, rawOptions) => {
  const { command: command3, escapedCommand, startTime, verboseInfo } = handleCommand(rawFile, rawArguments, rawOptions);
  const syncOptions = normalizeSyncOptions(rawOptions);
  const { file, commandArguments, options } = normalizeOptions(rawFile, rawArguments, syncOptions);
  validateSyncOptions(options);
  const fileDescriptors = handleStdioSync(options, verboseInfo);
  return {
    file,
    commandArguments,
    command: command3,
    escapedCommand,
    startTime,
    verboseInfo,
    options,
    fileDescriptors
  };
};
var normalizeSyncOptions = (options) => options.node && !options.ipc ? { ...options, ipc: false } : options;
var validateSyncOptions = ({ ipc, ipcInput, detached, cancelSignal }) => {
  if (ipcInput) {
    throwInvalidSyncOption("ipcInput");
  }
  if (ipc) {
    throwInvalidSyncOption("ipc: true");
  }
  if (detached) {
    throwInvalidSyncOption("detached: true");
  }
  if (cancelSignal) {
    throwInvalidSyncOption("cancelSignal");
  }
};
var throwInvalidSyncOption = (value) => {
  throw new TypeError(`The "${value}" option cannot be used with synchronous methods.`);
};
var spawnSubprocessSync = ({ file, commandArguments, options, command: command3, escapedCommand, verboseInfo, fileDescriptors, startTime }) => {
  const syncResult = runSubprocessSync({
    file,
    commandArguments,
    options,
    command: command3,
    escapedCommand,
    fileDescriptors,
    startTime
  });
  if (syncResult.failed) {
    return syncResult;
  }
  const { resultError, exitCode, signal, timedOut, isMaxBuffer } = getExitResultSync(syncResult, options);
  const { output, error = resultError } = transformOutputSync({
    fileDescriptors,
    syncResult,
    options,
    isMaxBuffer,
    verboseInfo
  });
  const stdio = output.map((stdioOutput, fdNumber) => stripNewline(stdioOutput, options, fdNumber));
  const all3 = stripNewline(getAllSync(output, options), options, "all");
  return getSyncResult({
    error,
    exitCode,
    signal,
    timedOut,
    isMaxBuffer,
    stdio,
    all: all3,
    options,
    command: command3,
    escapedCommand,
    startTime
  });
};
var runSubprocessSync = ({ file, commandArguments, options, command: command3, escapedCommand, fileDescriptors, startTime }) => {
  try {
    addInputOptionsSync(fileDescriptors, options);
    const normalizedOptions = normalizeSpawnSyncOptions(options);
    return (0, import_node_child_process3.spawnSync)(...concatenateShell(file, commandArguments, normalizedOptions));
  } catch (error) {
    return makeEarlyError({
      error,
      command: command3,
      escapedCommand,
      fileDescriptors,
      options,
      startTime,
      isSync: true
    });
  }
};
var normalizeSpawnSyncOptions = ({ encoding, maxBuffer, ...options }) => ({ ...options, encoding: "buffer", maxBuffer: getMaxBufferSync(maxBuffer) });
var getSyncResult = ({ error, exitCode, signal, timedOut, isMaxBuffer, stdio, all: all3, options, command: command3, escapedCommand, startTime }) => error === void 0 ? makeSuccessResult({
  command: command3,
  escapedCommand,
  stdio,
  all: all3,
  ipcOutput: [],
  options,
  startTime
}) : makeError({
  error,
  command: command3,
  escapedCommand,
  timedOut,
  isCanceled: false,
  isGracefullyCanceled: false,
  isMaxBuffer,
  isForcefullyTerminated: false,
  exitCode,
  signal,
  stdio,
  all: all3,
  ipcOutput: [],
  options,
  startTime,
  isSync: true
});

// node_modules/execa/lib/methods/main-async.js
var import_node_events14 = require("node:events");
var import_node_child_process5 = require("node:child_process");

// node_modules/execa/lib/ipc/methods.js
var import_node_process10 = __toESM(require("node:process"), 1);

// node_modules/execa/lib/ipc/get-one.js
var import_node_events8 = require("node:events");
var getOneMessage = ({ anyProcess, channel, isSubprocess, ipc }, { reference = true, filter } = {}) => {
  validateIpcMethod({
    methodName: "getOneMessage",
    isSubprocess,
    ipc,
    isConnected: isConnected(anyProcess)
  });
  return getOneMessageAsync({
    anyProcess,
    channel,
    isSubprocess,
    filter,
    reference
  });
};
var getOneMessageAsync = async ({ anyProcess, channel, isSubprocess, filter, reference }) => {
  addReference(channel, reference);
  const ipcEmitter = getIpcEmitter(anyProcess, channel, isSubprocess);
  const controller = new AbortController();
  try {
    return await Promise.race([
      getMessage(ipcEmitter, filter, controller),
      throwOnDisconnect2(ipcEmitter, isSubprocess, controller),
      throwOnStrictError(ipcEmitter, isSubprocess, controller)
    ]);
  } catch (error) {
    disconnect(anyProcess);
    throw error;
  } finally {
    controller.abort();
    removeReference(channel, reference);
  }
};
var getMessage = async (ipcEmitter, filter, { signal }) => {
  if (filter === void 0) {
    const [message] = await (0, import_node_events8.once)(ipcEmitter, "message", { signal });
    return message;
  }
  for await (const [message] of (0, import_node_events8.on)(ipcEmitter, "message", { signal })) {
    if (filter(message)) {
      return message;
    }
  }
};
var throwOnDisconnect2 = async (ipcEmitter, isSubprocess, { signal }) => {
  await (0, import_node_events8.once)(ipcEmitter, "disconnect", { signal });
  throwOnEarlyDisconnect(isSubprocess);
};
var throwOnStrictError = async (ipcEmitter, isSubprocess, { signal }) => {
  const [error] = await (0, import_node_events8.once)(ipcEmitter, "strict:error", { signal });
  throw getStrictResponseError(error, isSubprocess);
};

// node_modules/execa/lib/ipc/get-each.js
var import_node_events9 = require("node:events");
var getEachMessage = ({ anyProcess, channel, isSubprocess, ipc }, { reference = true } = {}) => loopOnMessages({
  anyProcess,
  channel,
  isSubprocess,
  ipc,
  shouldAwait: !isSubprocess,
  reference
});
var loopOnMessages = ({ anyProcess, channel, isSubprocess, ipc, shouldAwait, reference }) => {
  validateIpcMethod({
    methodName: "getEachMessage",
    isSubprocess,
    ipc,
    isConnected: isConnected(anyProcess)
  });
  addReference(channel, reference);
  const ipcEmitter = getIpcEmitter(anyProcess, channel, isSubprocess);
  const controller = new AbortController();
  const state2 = {};
  stopOnDisconnect(anyProcess, ipcEmitter, controller);
  abortOnStrictError({
    ipcEmitter,
    isSubprocess,
    controller,
    state: state2
  });
  return iterateOnMessages({
    anyProcess,
    channel,
    ipcEmitter,
    isSubprocess,
    shouldAwait,
    controller,
    state: state2,
    reference
  });
};
var stopOnDisconnect = async (anyProcess, ipcEmitter, controller) => {
  try {
    await (0, import_node_events9.once)(ipcEmitter, "disconnect", { signal: controller.signal });
    controller.abort();
  } catch {
  }
};
var abortOnStrictError = async ({ ipcEmitter, isSubprocess, controller, state: state2 }) => {
  try {
    const [error] = await (0, import_node_events9.once)(ipcEmitter, "strict:error", { signal: controller.signal });
    state2.error = getStrictResponseError(error, isSubprocess);
    controller.abort();
  } catch {
  }
};
var iterateOnMessages = async function* ({ anyProcess, channel, ipcEmitter, isSubprocess, shouldAwait, controller, state: state2, reference }) {
  try {
    for await (const [message] of (0, import_node_events9.on)(ipcEmitter, "message", { signal: controller.signal })) {
      throwIfStrictError(state2);
      yield message;
    }
  } catch {
    throwIfStrictError(state2);
  } finally {
    controller.abort();
    removeReference(channel, reference);
    if (!isSubprocess) {
      disconnect(anyProcess);
    }
    if (shouldAwait) {
      await anyProcess;
    }
  }
};
var throwIfStrictError = ({ error }) => {
  if (error) {
    throw error;
  }
};

// node_modules/execa/lib/ipc/methods.js
var addIpcMethods = (subprocess, { ipc }) => {
  Object.assign(subprocess, getIpcMethods(subprocess, false, ipc));
};
var getIpcExport = () => {
  const anyProcess = import_node_process10.default;
  const isSubprocess = true;
  const ipc = import_node_process10.default.channel !== void 0;
  return {
    ...getIpcMethods(anyProcess, isSubprocess, ipc),
    getCancelSignal: getCancelSignal.bind(void 0, {
      anyProcess,
      channel: anyProcess.channel,
      isSubprocess,
      ipc
    })
  };
};
var getIpcMethods = (anyProcess, isSubprocess, ipc) => ({
  sendMessage: sendMessage.bind(void 0, {
    anyProcess,
    channel: anyProcess.channel,
    isSubprocess,
    ipc
  }),
  getOneMessage: getOneMessage.bind(void 0, {
    anyProcess,
    channel: anyProcess.channel,
    isSubprocess,
    ipc
  }),
  getEachMessage: getEachMessage.bind(void 0, {
    anyProcess,
    channel: anyProcess.channel,
    isSubprocess,
    ipc
  })
});

// node_modules/execa/lib/return/early-error.js
var import_node_child_process4 = require("node:child_process");
var import_node_stream2 = require("node:stream");
var handleEarlyError = ({ error, command: command3, escapedCommand, fileDescriptors, options, startTime, verboseInfo }) => {
  cleanupCustomStreams(fileDescriptors);
  const subprocess = new import_node_child_process4.ChildProcess();
  createDummyStreams(subprocess, fileDescriptors);
  Object.assign(subprocess, { readable: readable2, writable, duplex });
  const earlyError = makeEarlyError({
    error,
    command: command3,
    escapedCommand,
    fileDescriptors,
    options,
    startTime,
    isSync: false
  });
  const promise = handleDummyPromise(earlyError, verboseInfo, options);
  return { subprocess, promise };
};
var createDummyStreams = (subprocess, fileDescriptors) => {
  const stdin = createDummyStream();
  const stdout = createDummyStream();
  const stderr = createDummyStream();
  const extraStdio = Array.from({ length: fileDescriptors.length - 3 }, createDummyStream);
  const all3 = createDummyStream();
  const stdio = [stdin, stdout, stderr, ...extraStdio];
  Object.assign(subprocess, {
    stdin,
    stdout,
    stderr,
    all: all3,
    stdio
  });
};
var createDummyStream = () => {
  const stream = new import_node_stream2.PassThrough();
  stream.end();
  return stream;
};
var readable2 = () => new import_node_stream2.Readable({ read() {
} });
var writable = () => new import_node_stream2.Writable({ write() {
} });
var duplex = () => new import_node_stream2.Duplex({ read() {
}, write() {
} });
var handleDummyPromise = async (error, verboseInfo, options) => handleResult(error, verboseInfo, options);

// node_modules/execa/lib/stdio/handle-async.js
var import_node_fs6 = require("node:fs");
var import_node_buffer3 = require("node:buffer");
var import_node_stream3 = require("node:stream");
var handleStdioAsync = (options, verboseInfo) => handleStdio(addPropertiesAsync, options, verboseInfo, false);
var forbiddenIfAsync = ({ type, optionName }) => {
  throw new TypeError(`The \`${optionName}\` option cannot be ${TYPE_TO_MESSAGE[type]}.`);
};
var addProperties2 = {
  fileNumber: forbiddenIfAsync,
  generator: generatorToStream,
  asyncGenerator: generatorToStream,
  nodeStream: ({ value }) => ({ stream: value }),
  webTransform({ value: { transform, writableObjectMode, readableObjectMode } }) {
    const objectMode = writableObjectMode || readableObjectMode;
    const stream = import_node_stream3.Duplex.fromWeb(transform, { objectMode });
    return { stream };
  },
  duplex: ({ value: { transform } }) => ({ stream: transform }),
  native() {
  }
};
var addPropertiesAsync = {
  input: {
    ...addProperties2,
    fileUrl: ({ value }) => ({ stream: (0, import_node_fs6.createReadStream)(value) }),
    filePath: ({ value: { file } }) => ({ stream: (0, import_node_fs6.createReadStream)(file) }),
    webStream: ({ value }) => ({ stream: import_node_stream3.Readable.fromWeb(value) }),
    iterable: ({ value }) => ({ stream: import_node_stream3.Readable.from(value) }),
    asyncIterable: ({ value }) => ({ stream: import_node_stream3.Readable.from(value) }),
    string: ({ value }) => ({ stream: import_node_stream3.Readable.from(value) }),
    uint8Array: ({ value }) => ({ stream: import_node_stream3.Readable.from(import_node_buffer3.Buffer.from(value)) })
  },
  output: {
    ...addProperties2,
    fileUrl: ({ value }) => ({ stream: (0, import_node_fs6.createWriteStream)(value) }),
    filePath: ({ value: { file, append } }) => ({ stream: (0, import_node_fs6.createWriteStream)(file, append ? { flags: "a" } : {}) }),
    webStream: ({ value }) => ({ stream: import_node_stream3.Writable.fromWeb(value) }),
    iterable: forbiddenIfAsync,
    asyncIterable: forbiddenIfAsync,
    string: forbiddenIfAsync,
    uint8Array: forbiddenIfAsync
  }
};

// node_modules/@sindresorhus/merge-streams/index.js
var import_node_events10 = require("node:events");
var import_node_stream4 = require("node:stream");
var import_promises8 = require("node:stream/promises");
function mergeStreams(streams) {
  if (!Array.isArray(streams)) {
    throw new TypeError(`Expected an array, got \`${typeof streams}\`.`);
  }
  for (const stream of streams) {
    validateStream(stream);
  }
  const objectMode = streams.some(({ readableObjectMode }) => readableObjectMode);
  const highWaterMark = getHighWaterMark(streams, objectMode);
  const passThroughStream = new MergedStream({
    objectMode,
    writableHighWaterMark: highWaterMark,
    readableHighWaterMark: highWaterMark
  });
  for (const stream of streams) {
    passThroughStream.add(stream);
  }
  return passThroughStream;
}
var getHighWaterMark = (streams, objectMode) => {
  if (streams.length === 0) {
    return (0, import_node_stream4.getDefaultHighWaterMark)(objectMode);
  }
  const highWaterMarks = streams.filter(({ readableObjectMode }) => readableObjectMode === objectMode).map(({ readableHighWaterMark }) => readableHighWaterMark);
  return Math.max(...highWaterMarks);
};
var MergedStream = class extends import_node_stream4.PassThrough {
  #streams = /* @__PURE__ */ new Set([]);
  #ended = /* @__PURE__ */ new Set([]);
  #aborted = /* @__PURE__ */ new Set([]);
  #onFinished;
  #unpipeEvent = /* @__PURE__ */ Symbol("unpipe");
  #streamPromises = /* @__PURE__ */ new WeakMap();
  add(stream) {
    validateStream(stream);
    if (this.#streams.has(stream)) {
      return;
    }
    this.#streams.add(stream);
    this.#onFinished ??= onMergedStreamFinished(this, this.#streams, this.#unpipeEvent);
    const streamPromise = endWhenStreamsDone({
      passThroughStream: this,
      stream,
      streams: this.#streams,
      ended: this.#ended,
      aborted: this.#aborted,
      onFinished: this.#onFinished,
      unpipeEvent: this.#unpipeEvent
    });
    this.#streamPromises.set(stream, streamPromise);
    stream.pipe(this, { end: false });
  }
  async remove(stream) {
    validateStream(stream);
    if (!this.#streams.has(stream)) {
      return false;
    }
    const streamPromise = this.#streamPromises.get(stream);
    if (streamPromise === void 0) {
      return false;
    }
    this.#streamPromises.delete(stream);
    stream.unpipe(this);
    await streamPromise;
    return true;
  }
};
var onMergedStreamFinished = async (passThroughStream, streams, unpipeEvent) => {
  updateMaxListeners(passThroughStream, PASSTHROUGH_LISTENERS_COUNT);
  const controller = new AbortController();
  try {
    await Promise.race([
      onMergedStreamEnd(passThroughStream, controller),
      onInputStreamsUnpipe(passThroughStream, streams, unpipeEvent, controller)
    ]);
  } finally {
    controller.abort();
    updateMaxListeners(passThroughStream, -PASSTHROUGH_LISTENERS_COUNT);
  }
};
var onMergedStreamEnd = async (passThroughStream, { signal }) => {
  try {
    await (0, import_promises8.finished)(passThroughStream, { signal, cleanup: true });
  } catch (error) {
    errorOrAbortStream(passThroughStream, error);
    throw error;
  }
};
var onInputStreamsUnpipe = async (passThroughStream, streams, unpipeEvent, { signal }) => {
  for await (const [unpipedStream] of (0, import_node_events10.on)(passThroughStream, "unpipe", { signal })) {
    if (streams.has(unpipedStream)) {
      unpipedStream.emit(unpipeEvent);
    }
  }
};
var validateStream = (stream) => {
  if (typeof stream?.pipe !== "function") {
    throw new TypeError(`Expected a readable stream, got: \`${typeof stream}\`.`);
  }
};
var endWhenStreamsDone = async ({ passThroughStream, stream, streams, ended, aborted: aborted2, onFinished, unpipeEvent }) => {
  updateMaxListeners(passThroughStream, PASSTHROUGH_LISTENERS_PER_STREAM);
  const controller = new AbortController();
  try {
    await Promise.race([
      afterMergedStreamFinished(onFinished, stream, controller),
      onInputStreamEnd({
        passThroughStream,
        stream,
        streams,
        ended,
        aborted: aborted2,
        controller
      }),
      onInputStreamUnpipe({
        stream,
        streams,
        ended,
        aborted: aborted2,
        unpipeEvent,
        controller
      })
    ]);
  } finally {
    controller.abort();
    updateMaxListeners(passThroughStream, -PASSTHROUGH_LISTENERS_PER_STREAM);
  }
  if (streams.size > 0 && streams.size === ended.size + aborted2.size) {
    if (ended.size === 0 && aborted2.size > 0) {
      abortStream(passThroughStream);
    } else {
      endStream(passThroughStream);
    }
  }
};
var afterMergedStreamFinished = async (onFinished, stream, { signal }) => {
  try {
    await onFinished;
    if (!signal.aborted) {
      abortStream(stream);
    }
  } catch (error) {
    if (!signal.aborted) {
      errorOrAbortStream(stream, error);
    }
  }
};
var onInputStreamEnd = async ({ passThroughStream, stream, streams, ended, aborted: aborted2, controller: { signal } }) => {
  try {
    await (0, import_promises8.finished)(stream, {
      signal,
      cleanup: true,
      readable: true,
      writable: false
    });
    if (streams.has(stream)) {
      ended.add(stream);
    }
  } catch (error) {
    if (signal.aborted || !streams.has(stream)) {
      return;
    }
    if (isAbortError(error)) {
      aborted2.add(stream);
    } else {
      errorStream(passThroughStream, error);
    }
  }
};
var onInputStreamUnpipe = async ({ stream, streams, ended, aborted: aborted2, unpipeEvent, controller: { signal } }) => {
  await (0, import_node_events10.once)(stream, unpipeEvent, { signal });
  if (!stream.readable) {
    return (0, import_node_events10.once)(signal, "abort", { signal });
  }
  streams.delete(stream);
  ended.delete(stream);
  aborted2.delete(stream);
};
var endStream = (stream) => {
  if (stream.writable) {
    stream.end();
  }
};
var errorOrAbortStream = (stream, error) => {
  if (isAbortError(error)) {
    abortStream(stream);
  } else {
    errorStream(stream, error);
  }
};
var isAbortError = (error) => error?.code === "ERR_STREAM_PREMATURE_CLOSE";
var abortStream = (stream) => {
  if (stream.readable || stream.writable) {
    stream.destroy();
  }
};
var errorStream = (stream, error) => {
  if (!stream.destroyed) {
    stream.once("error", noop2);
    stream.destroy(error);
  }
};
var noop2 = () => {
};
var updateMaxListeners = (passThroughStream, increment3) => {
  const maxListeners = passThroughStream.getMaxListeners();
  if (maxListeners !== 0 && maxListeners !== Number.POSITIVE_INFINITY) {
    passThroughStream.setMaxListeners(maxListeners + increment3);
  }
};
var PASSTHROUGH_LISTENERS_COUNT = 2;
var PASSTHROUGH_LISTENERS_PER_STREAM = 1;

// node_modules/execa/lib/io/pipeline.js
var import_promises9 = require("node:stream/promises");
var pipeStreams = (source, destination) => {
  source.pipe(destination);
  onSourceFinish(source, destination);
  onDestinationFinish(source, destination);
};
var onSourceFinish = async (source, destination) => {
  if (isStandardStream(source) || isStandardStream(destination)) {
    return;
  }
  try {
    await (0, import_promises9.finished)(source, { cleanup: true, readable: true, writable: false });
  } catch {
  }
  endDestinationStream(destination);
};
var endDestinationStream = (destination) => {
  if (destination.writable) {
    destination.end();
  }
};
var onDestinationFinish = async (source, destination) => {
  if (isStandardStream(source) || isStandardStream(destination)) {
    return;
  }
  try {
    await (0, import_promises9.finished)(destination, { cleanup: true, readable: false, writable: true });
  } catch {
  }
  abortSourceStream(source);
};
var abortSourceStream = (source) => {
  if (source.readable) {
    source.destroy();
  }
};

// node_modules/execa/lib/io/output-async.js
var pipeOutputAsync = (subprocess, fileDescriptors, controller) => {
  const pipeGroups = /* @__PURE__ */ new Map();
  for (const [fdNumber, { stdioItems, direction }] of Object.entries(fileDescriptors)) {
    for (const { stream } of stdioItems.filter(({ type }) => TRANSFORM_TYPES.has(type))) {
      pipeTransform(subprocess, stream, direction, fdNumber);
    }
    for (const { stream } of stdioItems.filter(({ type }) => !TRANSFORM_TYPES.has(type))) {
      pipeStdioItem({
        subprocess,
        stream,
        direction,
        fdNumber,
        pipeGroups,
        controller
      });
    }
  }
  for (const [outputStream, inputStreams] of pipeGroups.entries()) {
    const inputStream = inputStreams.length === 1 ? inputStreams[0] : mergeStreams(inputStreams);
    pipeStreams(inputStream, outputStream);
  }
};
var pipeTransform = (subprocess, stream, direction, fdNumber) => {
  if (direction === "output") {
    pipeStreams(subprocess.stdio[fdNumber], stream);
  } else {
    pipeStreams(stream, subprocess.stdio[fdNumber]);
  }
  const streamProperty = SUBPROCESS_STREAM_PROPERTIES[fdNumber];
  if (streamProperty !== void 0) {
    subprocess[streamProperty] = stream;
  }
  subprocess.stdio[fdNumber] = stream;
};
var SUBPROCESS_STREAM_PROPERTIES = ["stdin", "stdout", "stderr"];
var pipeStdioItem = ({ subprocess, stream, direction, fdNumber, pipeGroups, controller }) => {
  if (stream === void 0) {
    return;
  }
  setStandardStreamMaxListeners(stream, controller);
  const [inputStream, outputStream] = direction === "output" ? [stream, subprocess.stdio[fdNumber]] : [subprocess.stdio[fdNumber], stream];
  const outputStreams = pipeGroups.get(inputStream) ?? [];
  pipeGroups.set(inputStream, [...outputStreams, outputStream]);
};
var setStandardStreamMaxListeners = (stream, { signal }) => {
  if (isStandardStream(stream)) {
    incrementMaxListeners(stream, MAX_LISTENERS_INCREMENT, signal);
  }
};
var MAX_LISTENERS_INCREMENT = 2;

// node_modules/execa/lib/terminate/cleanup.js
var import_node_events11 = require("node:events");

// node_modules/signal-exit/dist/mjs/signals.js
var signals = [];
signals.push("SIGHUP", "SIGINT", "SIGTERM");
if (process.platform !== "win32") {
  signals.push(
    "SIGALRM",
    "SIGABRT",
    "SIGVTALRM",
    "SIGXCPU",
    "SIGXFSZ",
    "SIGUSR2",
    "SIGTRAP",
    "SIGSYS",
    "SIGQUIT",
    "SIGIOT"
    // should detect profiler and enable/disable accordingly.
    // see #21
    // 'SIGPROF'
  );
}
if (process.platform === "linux") {
  signals.push("SIGIO", "SIGPOLL", "SIGPWR", "SIGSTKFLT");
}

// node_modules/signal-exit/dist/mjs/index.js
var processOk = (process10) => !!process10 && typeof process10 === "object" && typeof process10.removeListener === "function" && typeof process10.emit === "function" && typeof process10.reallyExit === "function" && typeof process10.listeners === "function" && typeof process10.kill === "function" && typeof process10.pid === "number" && typeof process10.on === "function";
var kExitEmitter = /* @__PURE__ */ Symbol.for("signal-exit emitter");
var global2 = globalThis;
var ObjectDefineProperty = Object.defineProperty.bind(Object);
var Emitter = class {
  emitted = {
    afterExit: false,
    exit: false
  };
  listeners = {
    afterExit: [],
    exit: []
  };
  count = 0;
  id = Math.random();
  constructor() {
    if (global2[kExitEmitter]) {
      return global2[kExitEmitter];
    }
    ObjectDefineProperty(global2, kExitEmitter, {
      value: this,
      writable: false,
      enumerable: false,
      configurable: false
    });
  }
  on(ev, fn) {
    this.listeners[ev].push(fn);
  }
  removeListener(ev, fn) {
    const list = this.listeners[ev];
    const i2 = list.indexOf(fn);
    if (i2 === -1) {
      return;
    }
    if (i2 === 0 && list.length === 1) {
      list.length = 0;
    } else {
      list.splice(i2, 1);
    }
  }
  emit(ev, code, signal) {
    if (this.emitted[ev]) {
      return false;
    }
    this.emitted[ev] = true;
    let ret = false;
    for (const fn of this.listeners[ev]) {
      ret = fn(code, signal) === true || ret;
    }
    if (ev === "exit") {
      ret = this.emit("afterExit", code, signal) || ret;
    }
    return ret;
  }
};
var SignalExitBase = class {
};
var signalExitWrap = (handler) => {
  return {
    onExit(cb, opts) {
      return handler.onExit(cb, opts);
    },
    load() {
      return handler.load();
    },
    unload() {
      return handler.unload();
    }
  };
};
var SignalExitFallback = class extends SignalExitBase {
  onExit() {
    return () => {
    };
  }
  load() {
  }
  unload() {
  }
};
var SignalExit = class extends SignalExitBase {
  // "SIGHUP" throws an `ENOSYS` error on Windows,
  // so use a supported signal instead
  /* c8 ignore start */
  #hupSig = process9.platform === "win32" ? "SIGINT" : "SIGHUP";
  /* c8 ignore stop */
  #emitter = new Emitter();
  #process;
  #originalProcessEmit;
  #originalProcessReallyExit;
  #sigListeners = {};
  #loaded = false;
  constructor(process10) {
    super();
    this.#process = process10;
    this.#sigListeners = {};
    for (const sig of signals) {
      this.#sigListeners[sig] = () => {
        const listeners = this.#process.listeners(sig);
        let { count: count3 } = this.#emitter;
        const p = process10;
        if (typeof p.__signal_exit_emitter__ === "object" && typeof p.__signal_exit_emitter__.count === "number") {
          count3 += p.__signal_exit_emitter__.count;
        }
        if (listeners.length === count3) {
          this.unload();
          const ret = this.#emitter.emit("exit", null, sig);
          const s = sig === "SIGHUP" ? this.#hupSig : sig;
          if (!ret)
            process10.kill(process10.pid, s);
        }
      };
    }
    this.#originalProcessReallyExit = process10.reallyExit;
    this.#originalProcessEmit = process10.emit;
  }
  onExit(cb, opts) {
    if (!processOk(this.#process)) {
      return () => {
      };
    }
    if (this.#loaded === false) {
      this.load();
    }
    const ev = opts?.alwaysLast ? "afterExit" : "exit";
    this.#emitter.on(ev, cb);
    return () => {
      this.#emitter.removeListener(ev, cb);
      if (this.#emitter.listeners["exit"].length === 0 && this.#emitter.listeners["afterExit"].length === 0) {
        this.unload();
      }
    };
  }
  load() {
    if (this.#loaded) {
      return;
    }
    this.#loaded = true;
    this.#emitter.count += 1;
    for (const sig of signals) {
      try {
        const fn = this.#sigListeners[sig];
        if (fn)
          this.#process.on(sig, fn);
      } catch (_) {
      }
    }
    this.#process.emit = (ev, ...a2) => {
      return this.#processEmit(ev, ...a2);
    };
    this.#process.reallyExit = (code) => {
      return this.#processReallyExit(code);
    };
  }
  unload() {
    if (!this.#loaded) {
      return;
    }
    this.#loaded = false;
    signals.forEach((sig) => {
      const listener = this.#sigListeners[sig];
      if (!listener) {
        throw new Error("Listener not defined for signal: " + sig);
      }
      try {
        this.#process.removeListener(sig, listener);
      } catch (_) {
      }
    });
    this.#process.emit = this.#originalProcessEmit;
    this.#process.reallyExit = this.#originalProcessReallyExit;
    this.#emitter.count -= 1;
  }
  #processReallyExit(code) {
    if (!processOk(this.#process)) {
      return 0;
    }
    this.#process.exitCode = code || 0;
    this.#emitter.emit("exit", this.#process.exitCode, null);
    return this.#originalProcessReallyExit.call(this.#process, this.#process.exitCode);
  }
  #processEmit(ev, ...args) {
    const og = this.#originalProcessEmit;
    if (ev === "exit" && processOk(this.#process)) {
      if (typeof args[0] === "number") {
        this.#process.exitCode = args[0];
      }
      const ret = og.call(this.#process, ev, ...args);
      this.#emitter.emit("exit", this.#process.exitCode, null);
      return ret;
    } else {
      return og.call(this.#process, ev, ...args);
    }
  }
};
var process9 = globalThis.process;
var {
  /**
   * Called when the process is exiting, whether via signal, explicit
   * exit, or running out of stuff to do.
   *
   * If the global process object is not suitable for instrumentation,
   * then this will be a no-op.
   *
   * Returns a function that may be used to unload signal-exit.
   */
  onExit,
  /**
   * Load the listeners.  Likely you never need to call this, unless
   * doing a rather deep integration with signal-exit functionality.
   * Mostly exposed for the benefit of testing.
   *
   * @internal
   */
  load: load2,
  /**
   * Unload the listeners.  Likely you never need to call this, unless
   * doing a rather deep integration with signal-exit functionality.
   * Mostly exposed for the benefit of testing.
   *
   * @internal
   */
  unload
} = signalExitWrap(processOk(process9) ? new SignalExit(process9) : new SignalExitFallback());

// node_modules/execa/lib/terminate/cleanup.js
var cleanupOnExit = (subprocess, { cleanup, detached }, { signal }) => {
  if (!cleanup || detached) {
    return;
  }
  const removeExitHandler = onExit(() => {
    subprocess.kill();
  });
  (0, import_node_events11.addAbortListener)(signal, () => {
    removeExitHandler();
  });
};

// node_modules/execa/lib/pipe/pipe-arguments.js
var normalizePipeArguments = ({ source, sourcePromise, boundOptions, createNested }, ...pipeArguments) => {
  const startTime = getStartTime();
  const {
    destination,
    destinationStream,
    destinationError,
    from: from2,
    unpipeSignal
  } = getDestinationStream(boundOptions, createNested, pipeArguments);
  const { sourceStream, sourceError } = getSourceStream(source, from2);
  const { options: sourceOptions, fileDescriptors } = SUBPROCESS_OPTIONS.get(source);
  return {
    sourcePromise,
    sourceStream,
    sourceOptions,
    sourceError,
    destination,
    destinationStream,
    destinationError,
    unpipeSignal,
    fileDescriptors,
    startTime
  };
};
var getDestinationStream = (boundOptions, createNested, pipeArguments) => {
  try {
    const {
      destination,
      pipeOptions: { from: from2, to, unpipeSignal } = {}
    } = getDestination(boundOptions, createNested, ...pipeArguments);
    const destinationStream = getToStream(destination, to);
    return {
      destination,
      destinationStream,
      from: from2,
      unpipeSignal
    };
  } catch (error) {
    return { destinationError: error };
  }
};
var getDestination = (boundOptions, createNested, firstArgument, ...pipeArguments) => {
  if (Array.isArray(firstArgument)) {
    const destination = createNested(mapDestinationArguments, boundOptions)(firstArgument, ...pipeArguments);
    return { destination, pipeOptions: boundOptions };
  }
  if (typeof firstArgument === "string" || firstArgument instanceof URL || isDenoExecPath(firstArgument)) {
    if (Object.keys(boundOptions).length > 0) {
      throw new TypeError('Please use .pipe("file", ..., options) or .pipe(execa("file", ..., options)) instead of .pipe(options)("file", ...).');
    }
    const [rawFile, rawArguments, rawOptions] = normalizeParameters(firstArgument, ...pipeArguments);
    const destination = createNested(mapDestinationArguments)(rawFile, rawArguments, rawOptions);
    return { destination, pipeOptions: rawOptions };
  }
  if (SUBPROCESS_OPTIONS.has(firstArgument)) {
    if (Object.keys(boundOptions).length > 0) {
      throw new TypeError("Please use .pipe(options)`command` or .pipe($(options)`command`) instead of .pipe(options)($`command`).");
    }
    return { destination: firstArgument, pipeOptions: pipeArguments[0] };
  }
  throw new TypeError(`The first argument must be a template string, an options object, or an Execa subprocess: ${firstArgument}`);
};
var mapDestinationArguments = ({ options }) => ({ options: { ...options, stdin: "pipe", piped: true } });
var getSourceStream = (source, from2) => {
  try {
    const sourceStream = getFromStream(source, from2);
    return { sourceStream };
  } catch (error) {
    return { sourceError: error };
  }
};

// node_modules/execa/lib/pipe/throw.js
var handlePipeArgumentsError = ({
  sourceStream,
  sourceError,
  destinationStream,
  destinationError,
  fileDescriptors,
  sourceOptions,
  startTime
}) => {
  const error = getPipeArgumentsError({
    sourceStream,
    sourceError,
    destinationStream,
    destinationError
  });
  if (error !== void 0) {
    throw createNonCommandError({
      error,
      fileDescriptors,
      sourceOptions,
      startTime
    });
  }
};
var getPipeArgumentsError = ({ sourceStream, sourceError, destinationStream, destinationError }) => {
  if (sourceError !== void 0 && destinationError !== void 0) {
    return destinationError;
  }
  if (destinationError !== void 0) {
    abortSourceStream(sourceStream);
    return destinationError;
  }
  if (sourceError !== void 0) {
    endDestinationStream(destinationStream);
    return sourceError;
  }
};
var createNonCommandError = ({ error, fileDescriptors, sourceOptions, startTime }) => makeEarlyError({
  error,
  command: PIPE_COMMAND_MESSAGE,
  escapedCommand: PIPE_COMMAND_MESSAGE,
  fileDescriptors,
  options: sourceOptions,
  startTime,
  isSync: false
});
var PIPE_COMMAND_MESSAGE = "source.pipe(destination)";

// node_modules/execa/lib/pipe/sequence.js
var waitForBothSubprocesses = async (subprocessPromises) => {
  const [
    { status: sourceStatus, reason: sourceReason, value: sourceResult = sourceReason },
    { status: destinationStatus, reason: destinationReason, value: destinationResult = destinationReason }
  ] = await subprocessPromises;
  if (!destinationResult.pipedFrom.includes(sourceResult)) {
    destinationResult.pipedFrom.push(sourceResult);
  }
  if (destinationStatus === "rejected") {
    throw destinationResult;
  }
  if (sourceStatus === "rejected") {
    throw sourceResult;
  }
  return destinationResult;
};

// node_modules/execa/lib/pipe/streaming.js
var import_promises10 = require("node:stream/promises");
var pipeSubprocessStream = (sourceStream, destinationStream, maxListenersController) => {
  const mergedStream = MERGED_STREAMS.has(destinationStream) ? pipeMoreSubprocessStream(sourceStream, destinationStream) : pipeFirstSubprocessStream(sourceStream, destinationStream);
  incrementMaxListeners(sourceStream, SOURCE_LISTENERS_PER_PIPE, maxListenersController.signal);
  incrementMaxListeners(destinationStream, DESTINATION_LISTENERS_PER_PIPE, maxListenersController.signal);
  cleanupMergedStreamsMap(destinationStream);
  return mergedStream;
};
var pipeFirstSubprocessStream = (sourceStream, destinationStream) => {
  const mergedStream = mergeStreams([sourceStream]);
  pipeStreams(mergedStream, destinationStream);
  MERGED_STREAMS.set(destinationStream, mergedStream);
  return mergedStream;
};
var pipeMoreSubprocessStream = (sourceStream, destinationStream) => {
  const mergedStream = MERGED_STREAMS.get(destinationStream);
  mergedStream.add(sourceStream);
  return mergedStream;
};
var cleanupMergedStreamsMap = async (destinationStream) => {
  try {
    await (0, import_promises10.finished)(destinationStream, { cleanup: true, readable: false, writable: true });
  } catch {
  }
  MERGED_STREAMS.delete(destinationStream);
};
var MERGED_STREAMS = /* @__PURE__ */ new WeakMap();
var SOURCE_LISTENERS_PER_PIPE = 2;
var DESTINATION_LISTENERS_PER_PIPE = 1;

// node_modules/execa/lib/pipe/abort.js
var import_node_util9 = require("node:util");
var unpipeOnAbort = (unpipeSignal, unpipeContext) => unpipeSignal === void 0 ? [] : [unpipeOnSignalAbort(unpipeSignal, unpipeContext)];
var unpipeOnSignalAbort = async (unpipeSignal, { sourceStream, mergedStream, fileDescriptors, sourceOptions, startTime }) => {
  await (0, import_node_util9.aborted)(unpipeSignal, sourceStream);
  await mergedStream.remove(sourceStream);
  const error = new Error("Pipe canceled by `unpipeSignal` option.");
  throw createNonCommandError({
    error,
    fileDescriptors,
    sourceOptions,
    startTime
  });
};

// node_modules/execa/lib/pipe/setup.js
var pipeToSubprocess = (sourceInfo, ...pipeArguments) => {
  if (isPlainObject(pipeArguments[0])) {
    return pipeToSubprocess.bind(void 0, {
      ...sourceInfo,
      boundOptions: { ...sourceInfo.boundOptions, ...pipeArguments[0] }
    });
  }
  const { destination, ...normalizedInfo } = normalizePipeArguments(sourceInfo, ...pipeArguments);
  const promise = handlePipePromise({ ...normalizedInfo, destination });
  promise.pipe = pipeToSubprocess.bind(void 0, {
    ...sourceInfo,
    source: destination,
    sourcePromise: promise,
    boundOptions: {}
  });
  return promise;
};
var handlePipePromise = async ({
  sourcePromise,
  sourceStream,
  sourceOptions,
  sourceError,
  destination,
  destinationStream,
  destinationError,
  unpipeSignal,
  fileDescriptors,
  startTime
}) => {
  const subprocessPromises = getSubprocessPromises(sourcePromise, destination);
  handlePipeArgumentsError({
    sourceStream,
    sourceError,
    destinationStream,
    destinationError,
    fileDescriptors,
    sourceOptions,
    startTime
  });
  const maxListenersController = new AbortController();
  try {
    const mergedStream = pipeSubprocessStream(sourceStream, destinationStream, maxListenersController);
    return await Promise.race([
      waitForBothSubprocesses(subprocessPromises),
      ...unpipeOnAbort(unpipeSignal, {
        sourceStream,
        mergedStream,
        sourceOptions,
        fileDescriptors,
        startTime
      })
    ]);
  } finally {
    maxListenersController.abort();
  }
};
var getSubprocessPromises = (sourcePromise, destination) => Promise.allSettled([sourcePromise, destination]);

// node_modules/execa/lib/io/contents.js
var import_promises11 = require("node:timers/promises");

// node_modules/execa/lib/io/iterate.js
var import_node_events12 = require("node:events");
var import_node_stream5 = require("node:stream");
var iterateOnSubprocessStream = ({ subprocessStdout, subprocess, binary: binary2, shouldEncode, encoding, preserveNewlines }) => {
  const controller = new AbortController();
  stopReadingOnExit(subprocess, controller);
  return iterateOnStream({
    stream: subprocessStdout,
    controller,
    binary: binary2,
    shouldEncode: !subprocessStdout.readableObjectMode && shouldEncode,
    encoding,
    shouldSplit: !subprocessStdout.readableObjectMode,
    preserveNewlines
  });
};
var stopReadingOnExit = async (subprocess, controller) => {
  try {
    await subprocess;
  } catch {
  } finally {
    controller.abort();
  }
};
var iterateForResult = ({ stream, onStreamEnd, lines, encoding, stripFinalNewline: stripFinalNewline2, allMixed }) => {
  const controller = new AbortController();
  stopReadingOnStreamEnd(onStreamEnd, controller, stream);
  const objectMode = stream.readableObjectMode && !allMixed;
  return iterateOnStream({
    stream,
    controller,
    binary: encoding === "buffer",
    shouldEncode: !objectMode,
    encoding,
    shouldSplit: !objectMode && lines,
    preserveNewlines: !stripFinalNewline2
  });
};
var stopReadingOnStreamEnd = async (onStreamEnd, controller, stream) => {
  try {
    await onStreamEnd;
  } catch {
    stream.destroy();
  } finally {
    controller.abort();
  }
};
var iterateOnStream = ({ stream, controller, binary: binary2, shouldEncode, encoding, shouldSplit, preserveNewlines }) => {
  const onStdoutChunk = (0, import_node_events12.on)(stream, "data", {
    signal: controller.signal,
    highWaterMark: HIGH_WATER_MARK,
    // Backward compatibility with older name for this option
    // See https://github.com/nodejs/node/pull/52080#discussion_r1525227861
    // @todo Remove after removing support for Node 21
    highWatermark: HIGH_WATER_MARK
  });
  return iterateOnData({
    onStdoutChunk,
    controller,
    binary: binary2,
    shouldEncode,
    encoding,
    shouldSplit,
    preserveNewlines
  });
};
var DEFAULT_OBJECT_HIGH_WATER_MARK = (0, import_node_stream5.getDefaultHighWaterMark)(true);
var HIGH_WATER_MARK = DEFAULT_OBJECT_HIGH_WATER_MARK;
var iterateOnData = async function* ({ onStdoutChunk, controller, binary: binary2, shouldEncode, encoding, shouldSplit, preserveNewlines }) {
  const generators = getGenerators({
    binary: binary2,
    shouldEncode,
    encoding,
    shouldSplit,
    preserveNewlines
  });
  try {
    for await (const [chunk] of onStdoutChunk) {
      yield* transformChunkSync(chunk, generators, 0);
    }
  } catch (error) {
    if (!controller.signal.aborted) {
      throw error;
    }
  } finally {
    yield* finalChunksSync(generators);
  }
};
var getGenerators = ({ binary: binary2, shouldEncode, encoding, shouldSplit, preserveNewlines }) => [
  getEncodingTransformGenerator(binary2, encoding, !shouldEncode),
  getSplitLinesGenerator(binary2, preserveNewlines, !shouldSplit, {})
].filter(Boolean);

// node_modules/execa/lib/io/contents.js
var getStreamOutput = async ({ stream, onStreamEnd, fdNumber, encoding, buffer: buffer2, maxBuffer, lines, allMixed, stripFinalNewline: stripFinalNewline2, verboseInfo, streamInfo }) => {
  const logPromise = logOutputAsync({
    stream,
    onStreamEnd,
    fdNumber,
    encoding,
    allMixed,
    verboseInfo,
    streamInfo
  });
  if (!buffer2) {
    await Promise.all([resumeStream(stream), logPromise]);
    return;
  }
  const stripFinalNewlineValue = getStripFinalNewline(stripFinalNewline2, fdNumber);
  const iterable = iterateForResult({
    stream,
    onStreamEnd,
    lines,
    encoding,
    stripFinalNewline: stripFinalNewlineValue,
    allMixed
  });
  const [output] = await Promise.all([
    getStreamContents2({
      stream,
      iterable,
      fdNumber,
      encoding,
      maxBuffer,
      lines
    }),
    logPromise
  ]);
  return output;
};
var logOutputAsync = async ({ stream, onStreamEnd, fdNumber, encoding, allMixed, verboseInfo, streamInfo: { fileDescriptors } }) => {
  if (!shouldLogOutput({
    stdioItems: fileDescriptors[fdNumber]?.stdioItems,
    encoding,
    verboseInfo,
    fdNumber
  })) {
    return;
  }
  const linesIterable = iterateForResult({
    stream,
    onStreamEnd,
    lines: true,
    encoding,
    stripFinalNewline: true,
    allMixed
  });
  await logLines(linesIterable, stream, fdNumber, verboseInfo);
};
var resumeStream = async (stream) => {
  await (0, import_promises11.setImmediate)();
  if (stream.readableFlowing === null) {
    stream.resume();
  }
};
var getStreamContents2 = async ({ stream, stream: { readableObjectMode }, iterable, fdNumber, encoding, maxBuffer, lines }) => {
  try {
    if (readableObjectMode || lines) {
      return await getStreamAsArray(iterable, { maxBuffer });
    }
    if (encoding === "buffer") {
      return new Uint8Array(await getStreamAsArrayBuffer(iterable, { maxBuffer }));
    }
    return await getStreamAsString(iterable, { maxBuffer });
  } catch (error) {
    return handleBufferedData(handleMaxBuffer({
      error,
      stream,
      readableObjectMode,
      lines,
      encoding,
      fdNumber
    }));
  }
};
var getBufferedData = async (streamPromise) => {
  try {
    return await streamPromise;
  } catch (error) {
    return handleBufferedData(error);
  }
};
var handleBufferedData = ({ bufferedData }) => isArrayBuffer(bufferedData) ? new Uint8Array(bufferedData) : bufferedData;

// node_modules/execa/lib/resolve/wait-stream.js
var import_promises12 = require("node:stream/promises");
var waitForStream = async (stream, fdNumber, streamInfo, { isSameDirection, stopOnExit = false } = {}) => {
  const state2 = handleStdinDestroy(stream, streamInfo);
  const abortController = new AbortController();
  try {
    await Promise.race([
      ...stopOnExit ? [streamInfo.exitPromise] : [],
      (0, import_promises12.finished)(stream, { cleanup: true, signal: abortController.signal })
    ]);
  } catch (error) {
    if (!state2.stdinCleanedUp) {
      handleStreamError(error, fdNumber, streamInfo, isSameDirection);
    }
  } finally {
    abortController.abort();
  }
};
var handleStdinDestroy = (stream, { originalStreams: [originalStdin], subprocess }) => {
  const state2 = { stdinCleanedUp: false };
  if (stream === originalStdin) {
    spyOnStdinDestroy(stream, subprocess, state2);
  }
  return state2;
};
var spyOnStdinDestroy = (subprocessStdin, subprocess, state2) => {
  const { _destroy } = subprocessStdin;
  subprocessStdin._destroy = (...destroyArguments) => {
    setStdinCleanedUp(subprocess, state2);
    _destroy.call(subprocessStdin, ...destroyArguments);
  };
};
var setStdinCleanedUp = ({ exitCode, signalCode }, state2) => {
  if (exitCode !== null || signalCode !== null) {
    state2.stdinCleanedUp = true;
  }
};
var handleStreamError = (error, fdNumber, streamInfo, isSameDirection) => {
  if (!shouldIgnoreStreamError(error, fdNumber, streamInfo, isSameDirection)) {
    throw error;
  }
};
var shouldIgnoreStreamError = (error, fdNumber, streamInfo, isSameDirection = true) => {
  if (streamInfo.propagating) {
    return isStreamEpipe(error) || isStreamAbort(error);
  }
  streamInfo.propagating = true;
  return isInputFileDescriptor(streamInfo, fdNumber) === isSameDirection ? isStreamEpipe(error) : isStreamAbort(error);
};
var isInputFileDescriptor = ({ fileDescriptors }, fdNumber) => fdNumber !== "all" && fileDescriptors[fdNumber].direction === "input";
var isStreamAbort = (error) => error?.code === "ERR_STREAM_PREMATURE_CLOSE";
var isStreamEpipe = (error) => error?.code === "EPIPE";

// node_modules/execa/lib/resolve/stdio.js
var waitForStdioStreams = ({ subprocess, encoding, buffer: buffer2, maxBuffer, lines, stripFinalNewline: stripFinalNewline2, verboseInfo, streamInfo }) => subprocess.stdio.map((stream, fdNumber) => waitForSubprocessStream({
  stream,
  fdNumber,
  encoding,
  buffer: buffer2[fdNumber],
  maxBuffer: maxBuffer[fdNumber],
  lines: lines[fdNumber],
  allMixed: false,
  stripFinalNewline: stripFinalNewline2,
  verboseInfo,
  streamInfo
}));
var waitForSubprocessStream = async ({ stream, fdNumber, encoding, buffer: buffer2, maxBuffer, lines, allMixed, stripFinalNewline: stripFinalNewline2, verboseInfo, streamInfo }) => {
  if (!stream) {
    return;
  }
  const onStreamEnd = waitForStream(stream, fdNumber, streamInfo);
  if (isInputFileDescriptor(streamInfo, fdNumber)) {
    await onStreamEnd;
    return;
  }
  const [output] = await Promise.all([
    getStreamOutput({
      stream,
      onStreamEnd,
      fdNumber,
      encoding,
      buffer: buffer2,
      maxBuffer,
      lines,
      allMixed,
      stripFinalNewline: stripFinalNewline2,
      verboseInfo,
      streamInfo
    }),
    onStreamEnd
  ]);
  return output;
};

// node_modules/execa/lib/resolve/all-async.js
var makeAllStream = ({ stdout, stderr }, { all: all3 }) => all3 && (stdout || stderr) ? mergeStreams([stdout, stderr].filter(Boolean)) : void 0;
var waitForAllStream = ({ subprocess, encoding, buffer: buffer2, maxBuffer, lines, stripFinalNewline: stripFinalNewline2, verboseInfo, streamInfo }) => waitForSubprocessStream({
  ...getAllStream(subprocess, buffer2),
  fdNumber: "all",
  encoding,
  maxBuffer: maxBuffer[1] + maxBuffer[2],
  lines: lines[1] || lines[2],
  allMixed: getAllMixed(subprocess),
  stripFinalNewline: stripFinalNewline2,
  verboseInfo,
  streamInfo
});
var getAllStream = ({ stdout, stderr, all: all3 }, [, bufferStdout, bufferStderr]) => {
  const buffer2 = bufferStdout || bufferStderr;
  if (!buffer2) {
    return { stream: all3, buffer: buffer2 };
  }
  if (!bufferStdout) {
    return { stream: stderr, buffer: buffer2 };
  }
  if (!bufferStderr) {
    return { stream: stdout, buffer: buffer2 };
  }
  return { stream: all3, buffer: buffer2 };
};
var getAllMixed = ({ all: all3, stdout, stderr }) => all3 && stdout && stderr && stdout.readableObjectMode !== stderr.readableObjectMode;

// node_modules/execa/lib/resolve/wait-subprocess.js
var import_node_events13 = require("node:events");

// node_modules/execa/lib/verbose/ipc.js
var shouldLogIpc = (verboseInfo) => isFullVerbose(verboseInfo, "ipc");
var logIpcOutput = (message, verboseInfo) => {
  const verboseMessage = serializeVerboseMessage(message);
  verboseLog({
    type: "ipc",
    verboseMessage,
    fdNumber: "ipc",
    verboseInfo
  });
};

// node_modules/execa/lib/ipc/buffer-messages.js
var waitForIpcOutput = async ({
  subprocess,
  buffer: bufferArray,
  maxBuffer: maxBufferArray,
  ipc,
  ipcOutput,
  verboseInfo
}) => {
  if (!ipc) {
    return ipcOutput;
  }
  const isVerbose2 = shouldLogIpc(verboseInfo);
  const buffer2 = getFdSpecificValue(bufferArray, "ipc");
  const maxBuffer = getFdSpecificValue(maxBufferArray, "ipc");
  for await (const message of loopOnMessages({
    anyProcess: subprocess,
    channel: subprocess.channel,
    isSubprocess: false,
    ipc,
    shouldAwait: false,
    reference: true
  })) {
    if (buffer2) {
      checkIpcMaxBuffer(subprocess, ipcOutput, maxBuffer);
      ipcOutput.push(message);
    }
    if (isVerbose2) {
      logIpcOutput(message, verboseInfo);
    }
  }
  return ipcOutput;
};
var getBufferedIpcOutput = async (ipcOutputPromise, ipcOutput) => {
  await Promise.allSettled([ipcOutputPromise]);
  return ipcOutput;
};

// node_modules/execa/lib/resolve/wait-subprocess.js
var waitForSubprocessResult = async ({
  subprocess,
  options: {
    encoding,
    buffer: buffer2,
    maxBuffer,
    lines,
    timeoutDuration: timeout,
    cancelSignal,
    gracefulCancel,
    forceKillAfterDelay,
    stripFinalNewline: stripFinalNewline2,
    ipc,
    ipcInput
  },
  context,
  verboseInfo,
  fileDescriptors,
  originalStreams,
  onInternalError,
  controller
}) => {
  const exitPromise = waitForExit(subprocess, context);
  const streamInfo = {
    originalStreams,
    fileDescriptors,
    subprocess,
    exitPromise,
    propagating: false
  };
  const stdioPromises = waitForStdioStreams({
    subprocess,
    encoding,
    buffer: buffer2,
    maxBuffer,
    lines,
    stripFinalNewline: stripFinalNewline2,
    verboseInfo,
    streamInfo
  });
  const allPromise = waitForAllStream({
    subprocess,
    encoding,
    buffer: buffer2,
    maxBuffer,
    lines,
    stripFinalNewline: stripFinalNewline2,
    verboseInfo,
    streamInfo
  });
  const ipcOutput = [];
  const ipcOutputPromise = waitForIpcOutput({
    subprocess,
    buffer: buffer2,
    maxBuffer,
    ipc,
    ipcOutput,
    verboseInfo
  });
  const originalPromises = waitForOriginalStreams(originalStreams, subprocess, streamInfo);
  const customStreamsEndPromises = waitForCustomStreamsEnd(fileDescriptors, streamInfo);
  try {
    return await Promise.race([
      Promise.all([
        {},
        waitForSuccessfulExit(exitPromise),
        Promise.all(stdioPromises),
        allPromise,
        ipcOutputPromise,
        sendIpcInput(subprocess, ipcInput),
        ...originalPromises,
        ...customStreamsEndPromises
      ]),
      onInternalError,
      throwOnSubprocessError(subprocess, controller),
      ...throwOnTimeout(subprocess, timeout, context, controller),
      ...throwOnCancel({
        subprocess,
        cancelSignal,
        gracefulCancel,
        context,
        controller
      }),
      ...throwOnGracefulCancel({
        subprocess,
        cancelSignal,
        gracefulCancel,
        forceKillAfterDelay,
        context,
        controller
      })
    ]);
  } catch (error) {
    context.terminationReason ??= "other";
    return Promise.all([
      { error },
      exitPromise,
      Promise.all(stdioPromises.map((stdioPromise) => getBufferedData(stdioPromise))),
      getBufferedData(allPromise),
      getBufferedIpcOutput(ipcOutputPromise, ipcOutput),
      Promise.allSettled(originalPromises),
      Promise.allSettled(customStreamsEndPromises)
    ]);
  }
};
var waitForOriginalStreams = (originalStreams, subprocess, streamInfo) => originalStreams.map((stream, fdNumber) => stream === subprocess.stdio[fdNumber] ? void 0 : waitForStream(stream, fdNumber, streamInfo));
var waitForCustomStreamsEnd = (fileDescriptors, streamInfo) => fileDescriptors.flatMap(({ stdioItems }, fdNumber) => stdioItems.filter(({ value, stream = value }) => isStream(stream, { checkOpen: false }) && !isStandardStream(stream)).map(({ type, value, stream = value }) => waitForStream(stream, fdNumber, streamInfo, {
  isSameDirection: TRANSFORM_TYPES.has(type),
  stopOnExit: type === "native"
})));
var throwOnSubprocessError = async (subprocess, { signal }) => {
  const [error] = await (0, import_node_events13.once)(subprocess, "error", { signal });
  throw error;
};

// node_modules/execa/lib/convert/concurrent.js
var initializeConcurrentStreams = () => ({
  readableDestroy: /* @__PURE__ */ new WeakMap(),
  writableFinal: /* @__PURE__ */ new WeakMap(),
  writableDestroy: /* @__PURE__ */ new WeakMap()
});
var addConcurrentStream = (concurrentStreams, stream, waitName) => {
  const weakMap = concurrentStreams[waitName];
  if (!weakMap.has(stream)) {
    weakMap.set(stream, []);
  }
  const promises = weakMap.get(stream);
  const promise = createDeferred();
  promises.push(promise);
  const resolve6 = promise.resolve.bind(promise);
  return { resolve: resolve6, promises };
};
var waitForConcurrentStreams = async ({ resolve: resolve6, promises }, subprocess) => {
  resolve6();
  const [isSubprocessExit] = await Promise.race([
    Promise.allSettled([true, subprocess]),
    Promise.all([false, ...promises])
  ]);
  return !isSubprocessExit;
};

// node_modules/execa/lib/convert/readable.js
var import_node_stream6 = require("node:stream");
var import_node_util10 = require("node:util");

// node_modules/execa/lib/convert/shared.js
var import_promises13 = require("node:stream/promises");
var safeWaitForSubprocessStdin = async (subprocessStdin) => {
  if (subprocessStdin === void 0) {
    return;
  }
  try {
    await waitForSubprocessStdin(subprocessStdin);
  } catch {
  }
};
var safeWaitForSubprocessStdout = async (subprocessStdout) => {
  if (subprocessStdout === void 0) {
    return;
  }
  try {
    await waitForSubprocessStdout(subprocessStdout);
  } catch {
  }
};
var waitForSubprocessStdin = async (subprocessStdin) => {
  await (0, import_promises13.finished)(subprocessStdin, { cleanup: true, readable: false, writable: true });
};
var waitForSubprocessStdout = async (subprocessStdout) => {
  await (0, import_promises13.finished)(subprocessStdout, { cleanup: true, readable: true, writable: false });
};
var waitForSubprocess = async (subprocess, error) => {
  await subprocess;
  if (error) {
    throw error;
  }
};
var destroyOtherStream = (stream, isOpen, error) => {
  if (error && !isStreamAbort(error)) {
    stream.destroy(error);
  } else if (isOpen) {
    stream.destroy();
  }
};

// node_modules/execa/lib/convert/readable.js
var createReadable = ({ subprocess, concurrentStreams, encoding }, { from: from2, binary: binaryOption = true, preserveNewlines = true } = {}) => {
  const binary2 = binaryOption || BINARY_ENCODINGS.has(encoding);
  const { subprocessStdout, waitReadableDestroy } = getSubprocessStdout(subprocess, from2, concurrentStreams);
  const { readableEncoding, readableObjectMode, readableHighWaterMark } = getReadableOptions(subprocessStdout, binary2);
  const { read: read2, onStdoutDataDone } = getReadableMethods({
    subprocessStdout,
    subprocess,
    binary: binary2,
    encoding,
    preserveNewlines
  });
  const readable3 = new import_node_stream6.Readable({
    read: read2,
    destroy: (0, import_node_util10.callbackify)(onReadableDestroy.bind(void 0, { subprocessStdout, subprocess, waitReadableDestroy })),
    highWaterMark: readableHighWaterMark,
    objectMode: readableObjectMode,
    encoding: readableEncoding
  });
  onStdoutFinished({
    subprocessStdout,
    onStdoutDataDone,
    readable: readable3,
    subprocess
  });
  return readable3;
};
var getSubprocessStdout = (subprocess, from2, concurrentStreams) => {
  const subprocessStdout = getFromStream(subprocess, from2);
  const waitReadableDestroy = addConcurrentStream(concurrentStreams, subprocessStdout, "readableDestroy");
  return { subprocessStdout, waitReadableDestroy };
};
var getReadableOptions = ({ readableEncoding, readableObjectMode, readableHighWaterMark }, binary2) => binary2 ? { readableEncoding, readableObjectMode, readableHighWaterMark } : { readableEncoding, readableObjectMode: true, readableHighWaterMark: DEFAULT_OBJECT_HIGH_WATER_MARK };
var getReadableMethods = ({ subprocessStdout, subprocess, binary: binary2, encoding, preserveNewlines }) => {
  const onStdoutDataDone = createDeferred();
  const onStdoutData = iterateOnSubprocessStream({
    subprocessStdout,
    subprocess,
    binary: binary2,
    shouldEncode: !binary2,
    encoding,
    preserveNewlines
  });
  return {
    read() {
      onRead(this, onStdoutData, onStdoutDataDone);
    },
    onStdoutDataDone
  };
};
var onRead = async (readable3, onStdoutData, onStdoutDataDone) => {
  try {
    const { value, done } = await onStdoutData.next();
    if (done) {
      onStdoutDataDone.resolve();
    } else {
      readable3.push(value);
    }
  } catch {
  }
};
var onStdoutFinished = async ({ subprocessStdout, onStdoutDataDone, readable: readable3, subprocess, subprocessStdin }) => {
  try {
    await waitForSubprocessStdout(subprocessStdout);
    await subprocess;
    await safeWaitForSubprocessStdin(subprocessStdin);
    await onStdoutDataDone;
    if (readable3.readable) {
      readable3.push(null);
    }
  } catch (error) {
    await safeWaitForSubprocessStdin(subprocessStdin);
    destroyOtherReadable(readable3, error);
  }
};
var onReadableDestroy = async ({ subprocessStdout, subprocess, waitReadableDestroy }, error) => {
  if (await waitForConcurrentStreams(waitReadableDestroy, subprocess)) {
    destroyOtherReadable(subprocessStdout, error);
    await waitForSubprocess(subprocess, error);
  }
};
var destroyOtherReadable = (stream, error) => {
  destroyOtherStream(stream, stream.readable, error);
};

// node_modules/execa/lib/convert/writable.js
var import_node_stream7 = require("node:stream");
var import_node_util11 = require("node:util");
var createWritable = ({ subprocess, concurrentStreams }, { to } = {}) => {
  const { subprocessStdin, waitWritableFinal, waitWritableDestroy } = getSubprocessStdin(subprocess, to, concurrentStreams);
  const writable2 = new import_node_stream7.Writable({
    ...getWritableMethods(subprocessStdin, subprocess, waitWritableFinal),
    destroy: (0, import_node_util11.callbackify)(onWritableDestroy.bind(void 0, {
      subprocessStdin,
      subprocess,
      waitWritableFinal,
      waitWritableDestroy
    })),
    highWaterMark: subprocessStdin.writableHighWaterMark,
    objectMode: subprocessStdin.writableObjectMode
  });
  onStdinFinished(subprocessStdin, writable2);
  return writable2;
};
var getSubprocessStdin = (subprocess, to, concurrentStreams) => {
  const subprocessStdin = getToStream(subprocess, to);
  const waitWritableFinal = addConcurrentStream(concurrentStreams, subprocessStdin, "writableFinal");
  const waitWritableDestroy = addConcurrentStream(concurrentStreams, subprocessStdin, "writableDestroy");
  return { subprocessStdin, waitWritableFinal, waitWritableDestroy };
};
var getWritableMethods = (subprocessStdin, subprocess, waitWritableFinal) => ({
  write: onWrite.bind(void 0, subprocessStdin),
  final: (0, import_node_util11.callbackify)(onWritableFinal.bind(void 0, subprocessStdin, subprocess, waitWritableFinal))
});
var onWrite = (subprocessStdin, chunk, encoding, done) => {
  if (subprocessStdin.write(chunk, encoding)) {
    done();
  } else {
    subprocessStdin.once("drain", done);
  }
};
var onWritableFinal = async (subprocessStdin, subprocess, waitWritableFinal) => {
  if (await waitForConcurrentStreams(waitWritableFinal, subprocess)) {
    if (subprocessStdin.writable) {
      subprocessStdin.end();
    }
    await subprocess;
  }
};
var onStdinFinished = async (subprocessStdin, writable2, subprocessStdout) => {
  try {
    await waitForSubprocessStdin(subprocessStdin);
    if (writable2.writable) {
      writable2.end();
    }
  } catch (error) {
    await safeWaitForSubprocessStdout(subprocessStdout);
    destroyOtherWritable(writable2, error);
  }
};
var onWritableDestroy = async ({ subprocessStdin, subprocess, waitWritableFinal, waitWritableDestroy }, error) => {
  await waitForConcurrentStreams(waitWritableFinal, subprocess);
  if (await waitForConcurrentStreams(waitWritableDestroy, subprocess)) {
    destroyOtherWritable(subprocessStdin, error);
    await waitForSubprocess(subprocess, error);
  }
};
var destroyOtherWritable = (stream, error) => {
  destroyOtherStream(stream, stream.writable, error);
};

// node_modules/execa/lib/convert/duplex.js
var import_node_stream8 = require("node:stream");
var import_node_util12 = require("node:util");
var createDuplex = ({ subprocess, concurrentStreams, encoding }, { from: from2, to, binary: binaryOption = true, preserveNewlines = true } = {}) => {
  const binary2 = binaryOption || BINARY_ENCODINGS.has(encoding);
  const { subprocessStdout, waitReadableDestroy } = getSubprocessStdout(subprocess, from2, concurrentStreams);
  const { subprocessStdin, waitWritableFinal, waitWritableDestroy } = getSubprocessStdin(subprocess, to, concurrentStreams);
  const { readableEncoding, readableObjectMode, readableHighWaterMark } = getReadableOptions(subprocessStdout, binary2);
  const { read: read2, onStdoutDataDone } = getReadableMethods({
    subprocessStdout,
    subprocess,
    binary: binary2,
    encoding,
    preserveNewlines
  });
  const duplex2 = new import_node_stream8.Duplex({
    read: read2,
    ...getWritableMethods(subprocessStdin, subprocess, waitWritableFinal),
    destroy: (0, import_node_util12.callbackify)(onDuplexDestroy.bind(void 0, {
      subprocessStdout,
      subprocessStdin,
      subprocess,
      waitReadableDestroy,
      waitWritableFinal,
      waitWritableDestroy
    })),
    readableHighWaterMark,
    writableHighWaterMark: subprocessStdin.writableHighWaterMark,
    readableObjectMode,
    writableObjectMode: subprocessStdin.writableObjectMode,
    encoding: readableEncoding
  });
  onStdoutFinished({
    subprocessStdout,
    onStdoutDataDone,
    readable: duplex2,
    subprocess,
    subprocessStdin
  });
  onStdinFinished(subprocessStdin, duplex2, subprocessStdout);
  return duplex2;
};
var onDuplexDestroy = async ({ subprocessStdout, subprocessStdin, subprocess, waitReadableDestroy, waitWritableFinal, waitWritableDestroy }, error) => {
  await Promise.all([
    onReadableDestroy({ subprocessStdout, subprocess, waitReadableDestroy }, error),
    onWritableDestroy({
      subprocessStdin,
      subprocess,
      waitWritableFinal,
      waitWritableDestroy
    }, error)
  ]);
};

// node_modules/execa/lib/convert/iterable.js
var createIterable = (subprocess, encoding, {
  from: from2,
  binary: binaryOption = false,
  preserveNewlines = false
} = {}) => {
  const binary2 = binaryOption || BINARY_ENCODINGS.has(encoding);
  const subprocessStdout = getFromStream(subprocess, from2);
  const onStdoutData = iterateOnSubprocessStream({
    subprocessStdout,
    subprocess,
    binary: binary2,
    shouldEncode: true,
    encoding,
    preserveNewlines
  });
  return iterateOnStdoutData(onStdoutData, subprocessStdout, subprocess);
};
var iterateOnStdoutData = async function* (onStdoutData, subprocessStdout, subprocess) {
  try {
    yield* onStdoutData;
  } finally {
    if (subprocessStdout.readable) {
      subprocessStdout.destroy();
    }
    await subprocess;
  }
};

// node_modules/execa/lib/convert/add.js
var addConvertedStreams = (subprocess, { encoding }) => {
  const concurrentStreams = initializeConcurrentStreams();
  subprocess.readable = createReadable.bind(void 0, { subprocess, concurrentStreams, encoding });
  subprocess.writable = createWritable.bind(void 0, { subprocess, concurrentStreams });
  subprocess.duplex = createDuplex.bind(void 0, { subprocess, concurrentStreams, encoding });
  subprocess.iterable = createIterable.bind(void 0, subprocess, encoding);
  subprocess[Symbol.asyncIterator] = createIterable.bind(void 0, subprocess, encoding, {});
};

// node_modules/execa/lib/methods/promise.js
var mergePromise = (subprocess, promise) => {
  for (const [property, descriptor] of descriptors) {
    const value = descriptor.value.bind(promise);
    Reflect.defineProperty(subprocess, property, { ...descriptor, value });
  }
};
var nativePromisePrototype = (async () => {
})().constructor.prototype;
var descriptors = ["then", "catch", "finally"].map((property) => [
  property,
  Reflect.getOwnPropertyDescriptor(nativePromisePrototype, property)
]);

// node_modules/execa/lib/methods/main-async.js
var execaCoreAsync = (rawFile, rawArguments, rawOptions, createNested) => {
  const { file, commandArguments, command: command3, escapedCommand, startTime, verboseInfo, options, fileDescriptors } = handleAsyncArguments(rawFile, rawArguments, rawOptions);
  const { subprocess, promise } = spawnSubprocessAsync({
    file,
    commandArguments,
    options,
    startTime,
    verboseInfo,
    command: command3,
    escapedCommand,
    fileDescriptors
  });
  subprocess.pipe = pipeToSubprocess.bind(void 0, {
    source: subprocess,
    sourcePromise: promise,
    boundOptions: {},
    createNested
  });
  mergePromise(subprocess, promise);
  SUBPROCESS_OPTIONS.set(subprocess, { options, fileDescriptors });
  return subprocess;
};
var handleAsyncArguments = (rawFile, rawArguments, rawOptions) => {
  const { command: command3, escapedCommand, startTime, verboseInfo } = handleCommand(rawFile, rawArguments, rawOptions);
  const { file, commandArguments, options: normalizedOptions } = normalizeOptions(rawFile, rawArguments, rawOptions);
  const options = handleAsyncOptions(normalizedOptions);
  const fileDescriptors = handleStdioAsync(options, verboseInfo);
  return {
    file,
    commandArguments,
    command: command3,
    escapedCommand,
    startTime,
    verboseInfo,
    options,
    fileDescriptors
  };
};
var handleAsyncOptions = ({ timeout, signal, ...options }) => {
  if (signal !== void 0) {
    throw new TypeError('The "signal" option has been renamed to "cancelSignal" instead.');
  }
  return { ...options, timeoutDuration: timeout };
};
var spawnSubprocessAsync = ({ file, commandArguments, options, startTime, verboseInfo, command: command3, escapedCommand, fileDescriptors }) => {
  let subprocess;
  try {
    subprocess = (0, import_node_child_process5.spawn)(...concatenateShell(file, commandArguments, options));
  } catch (error) {
    return handleEarlyError({
      error,
      command: command3,
      escapedCommand,
      fileDescriptors,
      options,
      startTime,
      verboseInfo
    });
  }
  const controller = new AbortController();
  (0, import_node_events14.setMaxListeners)(Number.POSITIVE_INFINITY, controller.signal);
  const originalStreams = [...subprocess.stdio];
  pipeOutputAsync(subprocess, fileDescriptors, controller);
  cleanupOnExit(subprocess, options, controller);
  const context = {};
  const onInternalError = createDeferred();
  subprocess.kill = subprocessKill.bind(void 0, {
    kill: subprocess.kill.bind(subprocess),
    options,
    onInternalError,
    context,
    controller
  });
  subprocess.all = makeAllStream(subprocess, options);
  addConvertedStreams(subprocess, options);
  addIpcMethods(subprocess, options);
  const promise = handlePromise({
    subprocess,
    options,
    startTime,
    verboseInfo,
    fileDescriptors,
    originalStreams,
    command: command3,
    escapedCommand,
    context,
    onInternalError,
    controller
  });
  return { subprocess, promise };
};
var handlePromise = async ({ subprocess, options, startTime, verboseInfo, fileDescriptors, originalStreams, command: command3, escapedCommand, context, onInternalError, controller }) => {
  const [
    errorInfo,
    [exitCode, signal],
    stdioResults,
    allResult,
    ipcOutput
  ] = await waitForSubprocessResult({
    subprocess,
    options,
    context,
    verboseInfo,
    fileDescriptors,
    originalStreams,
    onInternalError,
    controller
  });
  controller.abort();
  onInternalError.resolve();
  const stdio = stdioResults.map((stdioResult, fdNumber) => stripNewline(stdioResult, options, fdNumber));
  const all3 = stripNewline(allResult, options, "all");
  const result = getAsyncResult({
    errorInfo,
    exitCode,
    signal,
    stdio,
    all: all3,
    ipcOutput,
    context,
    options,
    command: command3,
    escapedCommand,
    startTime
  });
  return handleResult(result, verboseInfo, options);
};
var getAsyncResult = ({ errorInfo, exitCode, signal, stdio, all: all3, ipcOutput, context, options, command: command3, escapedCommand, startTime }) => "error" in errorInfo ? makeError({
  error: errorInfo.error,
  command: command3,
  escapedCommand,
  timedOut: context.terminationReason === "timeout",
  isCanceled: context.terminationReason === "cancel" || context.terminationReason === "gracefulCancel",
  isGracefullyCanceled: context.terminationReason === "gracefulCancel",
  isMaxBuffer: errorInfo.error instanceof MaxBufferError,
  isForcefullyTerminated: context.isForcefullyTerminated,
  exitCode,
  signal,
  stdio,
  all: all3,
  ipcOutput,
  options,
  startTime,
  isSync: false
}) : makeSuccessResult({
  command: command3,
  escapedCommand,
  stdio,
  all: all3,
  ipcOutput,
  options,
  startTime
});

// node_modules/execa/lib/methods/bind.js
var mergeOptions = (boundOptions, options) => {
  const newOptions = Object.fromEntries(
    Object.entries(options).map(([optionName, optionValue]) => [
      optionName,
      mergeOption(optionName, boundOptions[optionName], optionValue)
    ])
  );
  return { ...boundOptions, ...newOptions };
};
var mergeOption = (optionName, boundOptionValue, optionValue) => {
  if (DEEP_OPTIONS.has(optionName) && isPlainObject(boundOptionValue) && isPlainObject(optionValue)) {
    return { ...boundOptionValue, ...optionValue };
  }
  return optionValue;
};
var DEEP_OPTIONS = /* @__PURE__ */ new Set(["env", ...FD_SPECIFIC_OPTIONS]);

// node_modules/execa/lib/methods/create.js
var createExeca = (mapArguments, boundOptions, deepOptions, setBoundExeca) => {
  const createNested = (mapArguments2, boundOptions2, setBoundExeca2) => createExeca(mapArguments2, boundOptions2, deepOptions, setBoundExeca2);
  const boundExeca = (...execaArguments) => callBoundExeca({
    mapArguments,
    deepOptions,
    boundOptions,
    setBoundExeca,
    createNested
  }, ...execaArguments);
  if (setBoundExeca !== void 0) {
    setBoundExeca(boundExeca, createNested, boundOptions);
  }
  return boundExeca;
};
var callBoundExeca = ({ mapArguments, deepOptions = {}, boundOptions = {}, setBoundExeca, createNested }, firstArgument, ...nextArguments) => {
  if (isPlainObject(firstArgument)) {
    return createNested(mapArguments, mergeOptions(boundOptions, firstArgument), setBoundExeca);
  }
  const { file, commandArguments, options, isSync } = parseArguments({
    mapArguments,
    firstArgument,
    nextArguments,
    deepOptions,
    boundOptions
  });
  return isSync ? execaCoreSync(file, commandArguments, options) : execaCoreAsync(file, commandArguments, options, createNested);
};
var parseArguments = ({ mapArguments, firstArgument, nextArguments, deepOptions, boundOptions }) => {
  const callArguments = isTemplateString(firstArgument) ? parseTemplates(firstArgument, nextArguments) : [firstArgument, ...nextArguments];
  const [initialFile, initialArguments, initialOptions] = normalizeParameters(...callArguments);
  const mergedOptions = mergeOptions(mergeOptions(deepOptions, boundOptions), initialOptions);
  const {
    file = initialFile,
    commandArguments = initialArguments,
    options = mergedOptions,
    isSync = false
  } = mapArguments({ file: initialFile, commandArguments: initialArguments, options: mergedOptions });
  return {
    file,
    commandArguments,
    options,
    isSync
  };
};

// node_modules/execa/lib/methods/command.js
var mapCommandAsync = ({ file, commandArguments }) => parseCommand2(file, commandArguments);
var mapCommandSync = ({ file, commandArguments }) => ({ ...parseCommand2(file, commandArguments), isSync: true });
var parseCommand2 = (command3, unusedArguments) => {
  if (unusedArguments.length > 0) {
    throw new TypeError(`The command and its arguments must be passed as a single string: ${command3} ${unusedArguments}.`);
  }
  const [file, ...commandArguments] = parseCommandString(command3);
  return { file, commandArguments };
};
var parseCommandString = (command3) => {
  if (typeof command3 !== "string") {
    throw new TypeError(`The command must be a string: ${String(command3)}.`);
  }
  const trimmedCommand = command3.trim();
  if (trimmedCommand === "") {
    return [];
  }
  const tokens = [];
  for (const token of trimmedCommand.split(SPACES_REGEXP)) {
    const previousToken = tokens.at(-1);
    if (previousToken && previousToken.endsWith("\\")) {
      tokens[tokens.length - 1] = `${previousToken.slice(0, -1)} ${token}`;
    } else {
      tokens.push(token);
    }
  }
  return tokens;
};
var SPACES_REGEXP = / +/g;

// node_modules/execa/lib/methods/script.js
var setScriptSync = (boundExeca, createNested, boundOptions) => {
  boundExeca.sync = createNested(mapScriptSync, boundOptions);
  boundExeca.s = boundExeca.sync;
};
var mapScriptAsync = ({ options }) => getScriptOptions(options);
var mapScriptSync = ({ options }) => ({ ...getScriptOptions(options), isSync: true });
var getScriptOptions = (options) => ({ options: { ...getScriptStdinOption(options), ...options } });
var getScriptStdinOption = ({ input, inputFile, stdio }) => input === void 0 && inputFile === void 0 && stdio === void 0 ? { stdin: "inherit" } : {};
var deepScriptOptions = { preferLocal: true };

// node_modules/execa/index.js
var execa = createExeca(() => ({}));
var execaSync = createExeca(() => ({ isSync: true }));
var execaCommand = createExeca(mapCommandAsync);
var execaCommandSync = createExeca(mapCommandSync);
var execaNode = createExeca(mapNode);
var $ = createExeca(mapScriptAsync, {}, deepScriptOptions, setScriptSync);
var {
  sendMessage: sendMessage2,
  getOneMessage: getOneMessage2,
  getEachMessage: getEachMessage2,
  getCancelSignal: getCancelSignal2
} = getIpcExport();

// lib/system/command.ts
async function run(program, args, options) {
  if (!program.startsWith("/")) throw new Error(`${program} is no absolute path`);
  const result = await execa(program, args, {
    reject: false,
    stripFinalNewline: false,
    // Bytes in, bytes out: rules may hold any byte, and a lossy decoding would make two different rules compare equal.
    encoding: "latin1",
    input: options.input === void 0 ? "" : Buffer.from(options.input, "latin1"),
    maxBuffer: Number.MAX_SAFE_INTEGER,
    timeout: Math.ceil(options.limit * 1e3),
    killSignal: "SIGKILL",
    env: { LC_ALL: "C", ...options.env }
  });
  if (result.code !== void 0 && result.exitCode === void 0 && !result.timedOut && result.signal === void 0) {
    throw new Failure(
      { kind: "command", command: program, exitCode: void 0, stderr: `cannot be started: ${result.code}` },
      { cause: result }
    );
  }
  return { exitCode: result.exitCode, stdout: result.stdout, stderr: result.stderr, timedOut: result.timedOut };
}

// lib/system/scratch.ts
var import_promises15 = require("node:fs/promises");
var import_node_os4 = require("node:os");
var import_node_path8 = require("node:path");

// lib/system/tools.ts
var import_promises14 = require("node:fs/promises");
var import_node_path7 = require("node:path");
var sbin = ["/usr/local/sbin", "/usr/sbin", "/sbin"];
async function findTools(family, wish) {
  const stem = family === "ipv4" ? "iptables" : "ip6tables";
  const backend = wish === "auto" ? await backendOf(stem) : wish;
  const named3 = await toolsNamed(`${stem}-${backend}`, family, backend);
  if (named3) return named3;
  const plain2 = await backendOf(stem) === backend ? await toolsNamed(stem, family, backend) : void 0;
  if (plain2) return plain2;
  throw new Failure({ kind: "tool-missing", tool: `${stem}-${backend}-save`, debianPackage: "iptables" });
}
async function findProgram(name) {
  for (const folder of [...(process.env["PATH"] ?? "").split(import_node_path7.delimiter), ...sbin]) {
    if (!folder.startsWith("/")) continue;
    const path7 = (0, import_node_path7.join)(folder, name);
    try {
      await (0, import_promises14.access)(path7, import_promises14.constants.X_OK);
      return path7;
    } catch {
      continue;
    }
  }
  return void 0;
}
var packages = { flock: "util-linux", unshare: "util-linux", timeout: "coreutils" };
async function needProgram(name) {
  const path7 = await findProgram(name);
  if (path7 === void 0)
    throw new Failure({ kind: "tool-missing", tool: name, debianPackage: packages[name] ?? name });
  return path7;
}
async function backendOf(stem) {
  const program = await findProgram(stem);
  if (program === void 0) throw new Failure({ kind: "tool-missing", tool: stem, debianPackage: "iptables" });
  const { stdout } = await run(program, ["--version"], { limit: 10 });
  return stdout.includes("(nf_tables)") ? "nft" : "legacy";
}
async function toolsNamed(stem, family, backend) {
  const [list, save3, restore2] = await Promise.all([stem, `${stem}-save`, `${stem}-restore`].map(findProgram));
  return list !== void 0 && save3 !== void 0 && restore2 !== void 0 ? { family, backend, list, save: save3, restore: restore2 } : void 0;
}

// lib/system/scratch.ts
var script2 = `
folder=$1 restore=$2 save=$3
echo entered >"$folder/entered"
[ -s "$folder/sets" ] && ipset restore <"$folder/sets"
step=0
while [ -e "$folder/$step.rules" ]; do
  read -r flag <"$folder/$step.flag"
  "$restore" $flag <"$folder/$step.rules" >"$folder/$step.said" 2>&1
  status=$?
  echo "$status" >"$folder/$step.status"
  [ "$status" = 0 ] || exit 0
  "$save" -c >"$folder/$step.saved" 2>"$folder/$step.error"
  echo "$?" >"$folder/$step.savestatus"
  step=$((step + 1))
done
`;
async function rehearse2(request) {
  let folder;
  try {
    folder = await (0, import_promises15.mkdtemp)((0, import_node_path8.join)((0, import_node_os4.tmpdir)(), "safeapply-"));
    return await rehearseIn(folder, request);
  } catch (error) {
    if (error instanceof Failure) throw error;
    throw new Failure({ kind: "scratch", stderr: `no temporary files: ${String(error)}` }, { cause: error });
  } finally {
    if (folder !== void 0) await (0, import_promises15.rm)(folder, { recursive: true, force: true });
  }
}
async function rehearseIn(folder, request) {
  const file = (name) => (0, import_node_path8.join)(folder, name);
  for (const [index, { text: text2, counters }] of request.steps.entries()) {
    await (0, import_promises15.writeFile)(file(`${index}.rules`), text2, "latin1");
    await (0, import_promises15.writeFile)(file(`${index}.flag`), counters ? "-c\n" : "\n");
  }
  await (0, import_promises15.writeFile)(file("sets"), await liveSets(request), "latin1");
  const { tools, limit } = request;
  const [timeout, unshare] = [await needProgram("timeout"), await needProgram("unshare")];
  const args = ["-n", "/bin/sh", "-c", script2, "rehearsal", folder, tools.restore, tools.save];
  const command3 = ["-s", "KILL", String(Math.ceil(limit)), unshare, ...args];
  const env2 = { XTABLES_LOCKFILE: file("lock") };
  const { exitCode, stderr } = await run(timeout, command3, { limit: limit + 10, env: env2 });
  if (await maybe(file("entered")) === void 0) {
    throw new Failure({ kind: "scratch", stderr: stderr.trim() || `unshare: status ${exitCode ?? "unknown"}` });
  }
  return await Promise.all(request.steps.map((_, index) => readStep(file, index)));
}
async function readStep(file, index) {
  const status2 = await maybe(file(`${index}.status`));
  const saveStatus = await maybe(file(`${index}.savestatus`));
  const said = await maybe(file(`${index}.said`)) ?? "";
  const restore2 = { exitCode: status2 === void 0 ? void 0 : Number(status2), stderr: said };
  if (saveStatus === void 0) return { restore: restore2, saved: void 0 };
  const [text2, stderr] = [await maybe(file(`${index}.saved`)), await maybe(file(`${index}.error`))];
  return { restore: restore2, saved: { text: text2 ?? "", stderr: stderr ?? "", exitCode: Number(saveStatus) } };
}
async function liveSets({ steps }) {
  const named3 = steps.some(({ text: text2 }) => /--(?:match-set|add-set|del-set|map-set)\s/.test(text2));
  const ipset = named3 ? await findProgram("ipset") : void 0;
  if (ipset === void 0) return "";
  return (await run(ipset, ["save"], { limit: 60 })).stdout;
}
async function maybe(path7) {
  try {
    return await (0, import_promises15.readFile)(path7, "latin1");
  } catch {
    return void 0;
  }
}

// lib/system/firewall.ts
var readLimit = 60;
function realFirewall(store) {
  return {
    tools: async (family, backend) => {
      await Promise.all(["flock", "timeout", "unshare"].map(needProgram));
      return await findTools(family, backend);
    },
    save: save2,
    witness,
    restore: (request) => restore(store, request),
    rehearse: rehearse2
  };
}
async function save2(tools) {
  const { exitCode, stdout, stderr } = await run(tools.save, ["-c"], { limit: readLimit });
  if (exitCode === void 0) {
    throw new Failure({ kind: "command", command: `${tools.save} -c`, exitCode, stderr });
  }
  return { text: stdout, stderr, exitCode };
}
async function witness(tools, tables) {
  const existing2 = tools.backend === "legacy" ? await legacyTables(tools) : tables;
  const listings = /* @__PURE__ */ new Map();
  for (const table2 of tables.filter((name) => existing2.includes(name))) {
    const args = ["-t", table2, "-S"];
    const { exitCode, stdout, stderr } = await run(tools.list, args, { limit: readLimit });
    if (exitCode === 0) listings.set(table2, stdout);
    else if (!/does not exist|can't initialize/i.test(stderr)) {
      throw new Failure({ kind: "command", command: [tools.list, ...args].join(" "), exitCode, stderr });
    }
  }
  return listings;
}
async function legacyTables(tools) {
  const path7 = tools.family === "ipv4" ? "/proc/net/ip_tables_names" : "/proc/net/ip6_tables_names";
  try {
    return (await (0, import_promises16.readFile)(path7, "utf8")).split("\n").filter((name) => name !== "");
  } catch (error) {
    if (codeOf(error) === "ENOENT") return [];
    throw new Failure({ kind: "file", path: path7, action: "read", code: codeOf(error) }, { cause: error });
  }
}
var fenced = 'while [ "$1" != -- ]; do [ -e "$1" ] && exit 76; shift; done; shift; exec "$@"';
async function restore(store, request) {
  const { tools, id, text: text2, counters, limit, unless: unless2 } = request;
  const seconds2 = String(Math.ceil(limit));
  const [flock, timeout] = [await needProgram("flock"), await needProgram("timeout")];
  const load3 = [timeout, "-s", "KILL", seconds2, tools.restore, ...counters ? ["-c"] : [], "-w", seconds2];
  const fence = ["/bin/sh", "-c", fenced, "sh", ...unless2.map((name) => store.path(id, name)), "--", ...load3];
  const lock = store.path(id, "writer");
  const locked = ["-w", seconds2, "-E", "75", lock, ...fence];
  const [program, args] = (0, import_node_fs7.existsSync)((0, import_node_path9.dirname)(lock)) ? [flock, locked] : [timeout, load3.slice(1)];
  const { exitCode, stderr } = await run(program, args, { input: text2, limit: 2 * limit + 10 });
  if (exitCode === 76) return { exitCode: void 0, stderr: "the transaction was decided by others in the meantime" };
  if (exitCode === 75) return { exitCode: void 0, stderr: `another load held the lock for ${seconds2} s` };
  return { exitCode: exitCode === 137 ? void 0 : exitCode, stderr };
}

// lib/system/host.ts
var import_node_fs8 = require("node:fs");
var import_node_os5 = require("node:os");
var import_promises17 = require("node:timers/promises");
function realHost() {
  return {
    get isRoot() {
      return process.geteuid?.() === 0;
    },
    get user() {
      return login();
    },
    get bootId() {
      return (0, import_node_fs8.readFileSync)("/proc/sys/kernel/random/boot_id", "utf8").trim();
    },
    get networkNamespace() {
      return namespace("net");
    },
    get processNamespace() {
      return namespace("pid");
    },
    wallClock: () => (/* @__PURE__ */ new Date()).toISOString()
  };
}
function namespace(kind) {
  const { dev, ino } = (0, import_node_fs8.statSync)(`/proc/self/ns/${kind}`);
  return `${dev}:${ino}`;
}
var realClock = {
  now: () => Number((0, import_node_fs8.readFileSync)("/proc/uptime", "utf8").split(" ")[0]),
  sleep: (seconds2) => (0, import_promises17.setTimeout)(seconds2 * 1e3)
};
function login() {
  const name = process.env["SUDO_USER"] ?? nameOfUid() ?? `uid ${process.geteuid?.() ?? "unknown"}`;
  return name.replace(/[^\x21-\x7e]/g, "?").slice(0, 64);
}
function nameOfUid() {
  try {
    return (0, import_node_os5.userInfo)().username;
  } catch {
    return void 0;
  }
}

// lib/system/output.ts
var import_node_util13 = require("node:util");
function realOutput() {
  for (const stream of [process.stdout, process.stderr]) stream.on("error", () => void 0);
  return {
    result: (text2) => process.stdout.write(text2),
    progress: (text2) => process.stderr.write(text2),
    colour: { result: coloured(process.stdout), progress: coloured(process.stderr) }
  };
}
function coloured(stream) {
  return (0, import_node_util13.styleText)("red", "x", { stream }) !== "x";
}

// lib/system/processes.ts
var import_node_child_process6 = require("node:child_process");
var import_node_events15 = require("node:events");
var import_node_fs9 = require("node:fs");
var import_node_net = require("node:net");
var import_node_path10 = require("node:path");

// lib/system/backstop.ts
var backstopScript = `#!/bin/sh
main() {
  folder=$1 id=$2 owner=$3 owner_start=$4 limit=$5 restore4=$6 restore6=$7
  trap '' HUP INT QUIT TERM PIPE TSTP TTIN TTOU USR1 USR2
  umask 077
  LC_ALL=C
  export LC_ALL
  unset SAFEAPPLY_ID
  cd "$folder" || exit 1
  echo -900 2>/dev/null >/proc/$$/oom_score_adj
  start_of $$
  printf 'pid=%s\\nstart=%s\\n' $$ "$start" >".backstop.$$"
  ln ".backstop.$$" backstop 2>/dev/null
  rm -f ".backstop.$$"
  held=
  while [ ! -e done ]; do
    pause=1
    if [ -e armed ]; then
      [ -n "$held" ] || hold
      past_deadline && rescue
    elif [ -n "$held" ]; then
      vanished
    else
      [ -e owner.json ] || exit 0
      start_of "$owner"
      [ "$start" = "$owner_start" ] || [ -e armed ] || exit 0
      # Not for long: to see \`armed\` soon, and hold the texts before anybody can take them away.
      pause=0.2
    fi
    sleep "$pause" 2>/dev/null || sleep 1
  done
  exit 0
}

# Once armed, the texts are held open: whoever cleans the state folder does not take them away.
hold() {
  held=1
  [ -z "$restore4" ] || exec 8<undo.v4
  [ -z "$restore6" ] || exec 9<undo.v6
}

# The folder was armed and is no more: nobody can confirm now, so the old rules come back.
vanished() {
  sleep 1
  [ ! -e armed ] || return 0
  kill_watchdog
  [ -z "$restore4" ] || timeout -s KILL "$limit" "$restore4" -c -w "$limit" <"/proc/$$/fd/8"
  [ -z "$restore6" ] || timeout -s KILL "$limit" "$restore6" -c -w "$limit" <"/proc/$$/fd/9"
  exit 0
}

# start=field 22 of /proc/PID/stat, what tells a process from a later one with the same pid; empty when there is none.
start_of() {
  start= stat=
  read -r stat 2>/dev/null <"/proc/$1/stat" || return 0
  set -- \${stat##*) }
  start=\${20}
}

# value=what FILE says of KEY; empty when it says nothing.
field() {
  value=
  while IFS='=' read -r name rest; do
    [ "$name" = "$2" ] && value=$rest
  done <"$1"
}

# Whole seconds since boot, deadline and grace: the watchdog has until deadline + grace to do it itself.
past_deadline() {
  source=armed
  [ -e applied ] && source=applied
  field "$source" deadline
  deadline=\${value%%.*}
  field "$source" grace
  grace=\${value%%.*}
  # A rollback that was decided is due at once, and not only at the deadline.
  if [ -e decision.1 ]; then
    field decision.1 kind
    if [ "$value" = rollback ]; then
      field decision.1 at
      deadline=\${value%%.*}
    fi
  fi
  read -r now rest </proc/uptime
  now=\${now%%.*}
  [ "$now" -gt "$((deadline + grace))" ]
}

rescue() {
  if [ ! -e decision.1 ]; then
    printf 'kind=rollback\\nreason=expired\\nby=backstop\\nat=%s\\ndetail=nobody else acted in time\\n' "$now" >".decision.$$" &&
      ln ".decision.$$" decision.1 2>/dev/null
    rm -f ".decision.$$"
  fi
  # Could it not be written, e.g. on a full disk, the old rules come back all the same: only a keep on file stops that.
  if [ -e decision.1 ]; then
    field decision.1 kind
    [ "$value" = keep ] && exit 0
  fi
  kill_watchdog
  [ -e touched ] || exit 0
  failed=
  put_back "$restore4" undo.v4 || failed=1
  put_back "$restore6" undo.v6 || failed=1
  if [ -z "$failed" ]; then
    printf 'at=%s\\n' "$now" >".restored.$$" && ln ".restored.$$" restored 2>/dev/null
    rm -f ".restored.$$"
    exit 0
  fi
}

# Again until none is left: a child that was just being made has no entry yet on the first look.
kill_watchdog() {
  rounds=0
  while [ "$rounds" -lt 50 ]; do
    found=
    for environ in $(grep -lzxF "SAFEAPPLY_ID=$id" /proc/[0-9]*/environ 2>/dev/null); do
      pid=\${environ#/proc/}
      kill -9 "\${pid%/environ}" 2>/dev/null && found=1
    done
    [ -n "$found" ] || return 0
    rounds=$((rounds + 1))
  done
}

put_back() {
  [ -n "$1" ] || return 0
  # Under the lock once more: it may have been a long wait, or somebody may have stopped us.
  flock -w "$limit" writer sh -c '[ -e done ] || [ -e restored ] || exec "$@"' sh timeout -s KILL "$limit" "$1" -c -w "$limit" <"$2"
}

main "$@"
exit
`;

// lib/system/processes.ts
var ignored = [
  "SIGHUP",
  "SIGINT",
  "SIGQUIT",
  "SIGTERM",
  "SIGPIPE",
  "SIGTSTP",
  "SIGTTIN",
  "SIGTTOU",
  "SIGUSR1",
  "SIGUSR2"
];
function realProcesses(store, program) {
  let starterLeft = false;
  const self = { pid: process.pid, startTime: statOf(process.pid)?.startTime ?? "" };
  return {
    self,
    state,
    startBackstop: (request) => startBackstop(store, self, request),
    startWatchdog: (id) => startWatchdog(store, program, id),
    starterIsThere: () => !starterLeft,
    shield: async () => {
      for (const signal of ignored) process.on(signal, () => void 0);
      process.stdin.on("error", () => starterLeft = true);
      process.stdin.on("end", () => starterLeft = true);
      process.stdin.resume();
      process.stdin.unref();
      beSpared();
      await new Promise((resolve6) => setImmediate(resolve6));
    },
    end: async (wanted) => {
      if (await state(wanted) !== "gone") process.kill(wanted.pid, "SIGKILL");
    },
    killWatchdog: async (id) => {
      for (let round = 0; round < 50; round += 1) {
        if (killAll(id) === 0) return;
        await new Promise((resolve6) => setTimeout(resolve6, 20));
      }
    }
  };
}
function state(wanted) {
  const found = statOf(wanted.pid);
  if (found?.startTime !== wanted.startTime || found.state === "Z" || found.state === "X")
    return Promise.resolve("gone");
  return Promise.resolve(found.state === "T" || found.state === "t" ? "stopped" : "running");
}
function statOf(pid) {
  try {
    const text2 = (0, import_node_fs9.readFileSync)(`/proc/${pid}/stat`, "latin1");
    const fields = text2.slice(text2.lastIndexOf(")") + 2).split(" ");
    return { state: fields[0] ?? "", startTime: fields[19] ?? "" };
  } catch {
    return void 0;
  }
}
async function startBackstop(store, self, request) {
  const { id, limit, restores } = request;
  await store.writeOnce(id, "backstop.sh", backstopScript);
  const script3 = store.path(id, "backstop.sh");
  const owner = [String(self.pid), self.startTime];
  const args = [script3, (0, import_node_path10.dirname)(script3), id, ...owner, String(limit), restores.ipv4 ?? "", restores.ipv6 ?? ""];
  await startDetached(store, id, "/bin/sh", args, { SAFEAPPLY_ID: void 0 });
  await startTwin(id, args);
}
async function startTwin(id, args) {
  const systemdRun = (0, import_node_fs9.existsSync)("/run/systemd/system") ? await findProgram("systemd-run") : void 0;
  if (systemdRun === void 0 || namespaceOf("1") !== namespaceOf("self")) return;
  const lock = process.env["XTABLES_LOCKFILE"];
  const env2 = lock === void 0 ? [] : [`--setenv=XTABLES_LOCKFILE=${lock}`];
  const unit = ["--quiet", "--collect", `--unit=safeapply-${id}`, ...env2, "/bin/sh", ...args];
  try {
    await run(systemdRun, unit, { limit: 10 });
  } catch {
    return;
  }
}
async function startWatchdog(store, program, id) {
  const folder = (0, import_node_path10.dirname)((0, import_node_path10.dirname)(store.path(id, "log")));
  const env2 = { SAFEAPPLY_ID: id, SAFEAPPLY_STATE_DIR: folder };
  await startDetached(store, id, process.execPath, [program, "watchdog", id], env2);
}
async function startDetached(store, id, program, args, env2) {
  const log = (0, import_node_fs9.openSync)(store.path(id, "log"), "a", 384);
  try {
    const child = (0, import_node_child_process6.spawn)(program, args, {
      detached: true,
      cwd: "/",
      env: { ...process.env, LC_ALL: "C", ...env2 },
      stdio: ["pipe", log, log]
    });
    await (0, import_node_events15.once)(child, "spawn");
    child.unref();
    child.stdin?.on("error", () => void 0);
    if (child.stdin instanceof import_node_net.Socket) child.stdin.unref();
  } catch (error) {
    throw new Failure(
      { kind: "command", command: program, exitCode: void 0, stderr: String(error) },
      { cause: error }
    );
  } finally {
    (0, import_node_fs9.closeSync)(log);
  }
}
function killAll(id) {
  const wanted = `SAFEAPPLY_ID=${id}`;
  let killed = 0;
  for (const pid of (0, import_node_fs9.readdirSync)("/proc").filter((name) => /^[0-9]+$/.test(name))) {
    if (Number(pid) === process.pid) continue;
    try {
      if (!(0, import_node_fs9.readFileSync)(`/proc/${pid}/environ`, "latin1").split("\0").includes(wanted)) continue;
      process.kill(Number(pid), "SIGKILL");
      killed += 1;
    } catch {
    }
  }
  return killed;
}
function namespaceOf(process10) {
  try {
    return (0, import_node_fs9.readlinkSync)(`/proc/${process10}/ns/net`);
  } catch {
    return void 0;
  }
}
function beSpared() {
  try {
    (0, import_node_fs9.writeFileSync)("/proc/self/oom_score_adj", "-900");
  } catch {
  }
}

// node_modules/@inquirer/core/dist/lib/key.js
var keybindings = ["emacs", "vim"];
var keybindingLookup = new Set(keybindings);
var isEnterKey = (key) => key.name === "enter" || key.name === "return";

// node_modules/@inquirer/core/dist/lib/errors.js
var AbortPromptError = class extends Error {
  name = "AbortPromptError";
  message = "Prompt was aborted";
  constructor(options) {
    super();
    this.cause = options?.cause;
  }
};
var CancelPromptError = class extends Error {
  name = "CancelPromptError";
  message = "Prompt was canceled";
};
var ExitPromptError = class extends Error {
  name = "ExitPromptError";
};
var HookError = class extends Error {
  name = "HookError";
};
var ValidationError = class extends Error {
  name = "ValidationError";
};

// node_modules/@inquirer/core/dist/lib/use-state.js
var import_node_async_hooks2 = require("node:async_hooks");

// node_modules/@inquirer/core/dist/lib/hook-engine.js
var import_node_async_hooks = require("node:async_hooks");
var hookStorage = new import_node_async_hooks.AsyncLocalStorage();
function createStore(rl) {
  const store = {
    rl,
    hooks: [],
    hooksCleanup: [],
    hooksEffect: [],
    index: 0,
    handleChange() {
    }
  };
  return store;
}
function withHooks(rl, cb) {
  const store = createStore(rl);
  function cycle(render) {
    store.handleChange = () => {
      store.index = 0;
      render();
    };
    store.handleChange();
  }
  return hookStorage.run(store, () => cb(cycle));
}
function getStore() {
  const store = hookStorage.getStore();
  if (!store) {
    throw new HookError("[Inquirer] Hook functions can only be called from within a prompt");
  }
  return store;
}
function readline() {
  return getStore().rl;
}
function withUpdates(fn) {
  const wrapped = (...args) => {
    const store = getStore();
    let shouldUpdate = false;
    const oldHandleChange = store.handleChange;
    store.handleChange = () => {
      shouldUpdate = true;
    };
    const returnValue = fn(...args);
    if (shouldUpdate) {
      oldHandleChange();
    }
    store.handleChange = oldHandleChange;
    return returnValue;
  };
  return import_node_async_hooks.AsyncResource.bind(wrapped);
}
function withPointer(cb) {
  const store = getStore();
  const { index } = store;
  const pointer = {
    get() {
      return store.hooks[index];
    },
    set(value) {
      store.hooks[index] = value;
    },
    initialized: index in store.hooks
  };
  const returnValue = cb(pointer);
  store.index++;
  return returnValue;
}
function handleChange() {
  getStore().handleChange();
}
var effectScheduler = {
  queue(cb) {
    const store = getStore();
    const { index } = store;
    store.hooksEffect.push(() => {
      store.hooksCleanup[index]?.();
      const cleanFn = cb(readline());
      if (cleanFn != null && typeof cleanFn !== "function") {
        throw new ValidationError("useEffect return value must be a cleanup function or nothing.");
      }
      store.hooksCleanup[index] = cleanFn;
    });
  },
  run() {
    const store = getStore();
    withUpdates(() => {
      store.hooksEffect.forEach((effect) => {
        effect();
      });
      store.hooksEffect.length = 0;
    })();
  },
  clearAll() {
    const store = getStore();
    store.hooksCleanup.forEach((cleanFn) => {
      cleanFn?.();
    });
    store.hooksEffect.length = 0;
    store.hooksCleanup.length = 0;
  }
};

// node_modules/@inquirer/core/dist/lib/use-state.js
function isFactory(value) {
  return typeof value === "function";
}
function isReducer(value) {
  return typeof value === "function";
}
function useState(defaultValue) {
  return withPointer((pointer) => {
    const setState = import_node_async_hooks2.AsyncResource.bind(function setState2(newValue) {
      const currentValue = pointer.get();
      const nextValue = isReducer(newValue) ? newValue(currentValue) : newValue;
      if (!Object.is(currentValue, nextValue)) {
        pointer.set(nextValue);
        handleChange();
      }
    });
    if (pointer.initialized) {
      return [pointer.get(), setState];
    }
    const value = isFactory(defaultValue) ? defaultValue() : defaultValue;
    pointer.set(value);
    return [value, setState];
  });
}

// node_modules/@inquirer/core/dist/lib/use-effect.js
function useEffect(cb, depArray) {
  withPointer((pointer) => {
    const oldDeps = pointer.get();
    const hasChanged = !Array.isArray(oldDeps) || depArray.some((dep, i2) => !Object.is(dep, oldDeps[i2]));
    if (hasChanged) {
      effectScheduler.queue(cb);
    }
    pointer.set(depArray);
  });
}

// node_modules/@inquirer/core/dist/lib/use-ref.js
function useRef(val) {
  return useState({ current: val })[0];
}

// node_modules/@inquirer/core/dist/lib/use-keypress.js
function useKeypress(userHandler) {
  const signal = useRef(userHandler);
  signal.current = userHandler;
  useEffect((rl) => {
    let ignore = false;
    const handler = withUpdates((_input, event) => {
      if (ignore)
        return;
      void signal.current(event, rl);
    });
    rl.input.on("keypress", handler);
    return () => {
      ignore = true;
      rl.input.removeListener("keypress", handler);
    };
  }, []);
}

// node_modules/@inquirer/core/dist/lib/utils.js
var import_cli_width = __toESM(require_cli_width(), 1);

// node_modules/fast-string-truncated-width/dist/utils.js
var getCodePointsLength = /* @__PURE__ */ (() => {
  const SURROGATE_PAIR_RE = /[\uD800-\uDBFF][\uDC00-\uDFFF]/g;
  return (input) => {
    let surrogatePairsNr = 0;
    SURROGATE_PAIR_RE.lastIndex = 0;
    while (SURROGATE_PAIR_RE.test(input)) {
      surrogatePairsNr += 1;
    }
    return input.length - surrogatePairsNr;
  };
})();
var isFullWidth = (x) => {
  return x === 12288 || x >= 65281 && x <= 65376 || x >= 65504 && x <= 65510;
};
var isWideNotCJKTNotEmoji = (x) => {
  return x === 8987 || x === 9001 || x >= 12272 && x <= 12287 || x >= 12289 && x <= 12350 || x >= 12441 && x <= 12543 || x >= 12549 && x <= 12591 || x >= 12593 && x <= 12686 || x >= 12688 && x <= 12771 || x >= 12783 && x <= 12830 || x >= 12832 && x <= 12871 || x >= 12880 && x <= 19903 || x >= 65040 && x <= 65049 || x >= 65072 && x <= 65106 || x >= 65108 && x <= 65126 || x >= 65128 && x <= 65131 || x >= 127488 && x <= 127490 || x >= 127504 && x <= 127547 || x >= 127552 && x <= 127560 || x >= 131072 && x <= 196605 || x >= 196608 && x <= 262141;
};

// node_modules/fast-string-truncated-width/dist/index.js
var ANSI_RE = /[\u001b\u009b][[()#;?]*(?:[0-9]{1,4}(?:;[0-9]{0,4})*)?[0-9A-ORZcf-nqry=><]|\u001b\]8;[^;]*;.*?(?:\u0007|\u001b\u005c)/y;
var CONTROL_RE = /[\x00-\x08\x0A-\x1F\x7F-\x9F]{1,1000}/y;
var CJKT_WIDE_RE = /(?:(?![\uFF61-\uFF9F\uFF00-\uFFEF])[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Tangut}]){1,1000}/yu;
var TAB_RE = /\t{1,1000}/y;
var EMOJI_RE = new RegExp("[\\u{1F1E6}-\\u{1F1FF}]{2}|\\u{1F3F4}[\\u{E0061}-\\u{E007A}]{2}[\\u{E0030}-\\u{E0039}\\u{E0061}-\\u{E007A}]{1,3}\\u{E007F}|(?:\\p{Emoji}\\uFE0F\\u20E3?|\\p{Emoji_Modifier_Base}\\p{Emoji_Modifier}?|\\p{Emoji_Presentation})(?:\\u200D(?:\\p{Emoji_Modifier_Base}\\p{Emoji_Modifier}?|\\p{Emoji_Presentation}|\\p{Emoji}\\uFE0F\\u20E3?))*", "yu");
var LATIN_RE = /(?:[\x20-\x7E\xA0-\xFF](?!\uFE0F)){1,1000}/y;
var MODIFIER_RE = new RegExp("\\p{M}+", "gu");
var NO_TRUNCATION = { limit: Infinity, ellipsis: "" };
var getStringTruncatedWidth = (input, truncationOptions = {}, widthOptions = {}) => {
  const LIMIT = truncationOptions.limit ?? Infinity;
  const ELLIPSIS = truncationOptions.ellipsis ?? "";
  const ELLIPSIS_WIDTH = truncationOptions?.ellipsisWidth ?? (ELLIPSIS ? getStringTruncatedWidth(ELLIPSIS, NO_TRUNCATION, widthOptions).width : 0);
  const ANSI_WIDTH = 0;
  const CONTROL_WIDTH = widthOptions.controlWidth ?? 0;
  const TAB_WIDTH = widthOptions.tabWidth ?? 8;
  const EMOJI_WIDTH = widthOptions.emojiWidth ?? 2;
  const FULL_WIDTH_WIDTH = 2;
  const REGULAR_WIDTH = widthOptions.regularWidth ?? 1;
  const WIDE_WIDTH = widthOptions.wideWidth ?? FULL_WIDTH_WIDTH;
  const PARSE_BLOCKS = [
    [LATIN_RE, REGULAR_WIDTH],
    [ANSI_RE, ANSI_WIDTH],
    [CONTROL_RE, CONTROL_WIDTH],
    [TAB_RE, TAB_WIDTH],
    [EMOJI_RE, EMOJI_WIDTH],
    [CJKT_WIDE_RE, WIDE_WIDTH]
  ];
  let indexPrev = 0;
  let index = 0;
  let length = input.length;
  let lengthExtra = 0;
  let truncationEnabled = false;
  let truncationIndex = length;
  let truncationLimit = Math.max(0, LIMIT - ELLIPSIS_WIDTH);
  let unmatchedStart = 0;
  let unmatchedEnd = 0;
  let width3 = 0;
  let widthExtra = 0;
  outer: while (true) {
    if (unmatchedEnd > unmatchedStart || index >= length && index > indexPrev) {
      const unmatched = input.slice(unmatchedStart, unmatchedEnd) || input.slice(indexPrev, index);
      lengthExtra = 0;
      for (const char of unmatched.replaceAll(MODIFIER_RE, "")) {
        const codePoint = char.codePointAt(0) || 0;
        if (isFullWidth(codePoint)) {
          widthExtra = FULL_WIDTH_WIDTH;
        } else if (isWideNotCJKTNotEmoji(codePoint)) {
          widthExtra = WIDE_WIDTH;
        } else {
          widthExtra = REGULAR_WIDTH;
        }
        if (width3 + widthExtra > truncationLimit) {
          truncationIndex = Math.min(truncationIndex, Math.max(unmatchedStart, indexPrev) + lengthExtra);
        }
        if (width3 + widthExtra > LIMIT) {
          truncationEnabled = true;
          break outer;
        }
        lengthExtra += char.length;
        width3 += widthExtra;
      }
      unmatchedStart = unmatchedEnd = 0;
    }
    if (index >= length) {
      break outer;
    }
    for (let i2 = 0, l = PARSE_BLOCKS.length; i2 < l; i2++) {
      const [BLOCK_RE, BLOCK_WIDTH] = PARSE_BLOCKS[i2];
      BLOCK_RE.lastIndex = index;
      if (BLOCK_RE.test(input)) {
        lengthExtra = BLOCK_RE === CJKT_WIDE_RE ? getCodePointsLength(input.slice(index, BLOCK_RE.lastIndex)) : BLOCK_RE === EMOJI_RE ? 1 : BLOCK_RE.lastIndex - index;
        widthExtra = lengthExtra * BLOCK_WIDTH;
        if (width3 + widthExtra > truncationLimit) {
          truncationIndex = Math.min(truncationIndex, index + Math.floor((truncationLimit - width3) / BLOCK_WIDTH));
        }
        if (width3 + widthExtra > LIMIT) {
          truncationEnabled = true;
          break outer;
        }
        width3 += widthExtra;
        unmatchedStart = indexPrev;
        unmatchedEnd = index;
        index = indexPrev = BLOCK_RE.lastIndex;
        continue outer;
      }
    }
    index += 1;
  }
  return {
    width: truncationEnabled ? truncationLimit : width3,
    index: truncationEnabled ? truncationIndex : length,
    truncated: truncationEnabled,
    ellipsed: truncationEnabled && LIMIT >= ELLIPSIS_WIDTH
  };
};
var dist_default = getStringTruncatedWidth;

// node_modules/fast-string-width/dist/index.js
var NO_TRUNCATION2 = {
  limit: Infinity,
  ellipsis: "",
  ellipsisWidth: 0
};
var fastStringWidth = (input, options = {}) => {
  return dist_default(input, NO_TRUNCATION2, options).width;
};
var dist_default2 = fastStringWidth;

// node_modules/fast-wrap-ansi/lib/main.js
var ESC = "\x1B";
var CSI = "";
var END_CODE2 = 39;
var ANSI_ESCAPE_BELL2 = "\x07";
var ANSI_CSI2 = "[";
var ANSI_OSC2 = "]";
var ANSI_SGR_TERMINATOR2 = "m";
var ANSI_ESCAPE_LINK2 = `${ANSI_OSC2}8;;`;
var GROUP_REGEX = new RegExp(`(?:\\${ANSI_CSI2}(?<code>\\d+)m|\\${ANSI_ESCAPE_LINK2}(?<uri>.*)${ANSI_ESCAPE_BELL2})`, "y");
var getClosingCode = (openingCode) => {
  if (openingCode >= 30 && openingCode <= 37)
    return 39;
  if (openingCode >= 90 && openingCode <= 97)
    return 39;
  if (openingCode >= 40 && openingCode <= 47)
    return 49;
  if (openingCode >= 100 && openingCode <= 107)
    return 49;
  if (openingCode === 1 || openingCode === 2)
    return 22;
  if (openingCode === 3)
    return 23;
  if (openingCode === 4)
    return 24;
  if (openingCode === 7)
    return 27;
  if (openingCode === 8)
    return 28;
  if (openingCode === 9)
    return 29;
  if (openingCode === 0)
    return 0;
  return void 0;
};
var wrapAnsiCode2 = (code) => `${ESC}${ANSI_CSI2}${code}${ANSI_SGR_TERMINATOR2}`;
var wrapAnsiHyperlink2 = (url) => `${ESC}${ANSI_ESCAPE_LINK2}${url}${ANSI_ESCAPE_BELL2}`;
var wrapWord2 = (rows, word, columns) => {
  const characters = word[Symbol.iterator]();
  let isInsideEscape = false;
  let isInsideLinkEscape = false;
  let lastRow = rows.at(-1);
  let visible2 = lastRow === void 0 ? 0 : dist_default2(lastRow);
  let currentCharacter = characters.next();
  let nextCharacter = characters.next();
  let rawCharacterIndex = 0;
  while (!currentCharacter.done) {
    const character = currentCharacter.value;
    const characterLength = dist_default2(character);
    if (visible2 + characterLength <= columns) {
      rows[rows.length - 1] += character;
    } else {
      rows.push(character);
      visible2 = 0;
    }
    if (character === ESC || character === CSI) {
      isInsideEscape = true;
      isInsideLinkEscape = word.startsWith(ANSI_ESCAPE_LINK2, rawCharacterIndex + 1);
    }
    if (isInsideEscape) {
      if (isInsideLinkEscape) {
        if (character === ANSI_ESCAPE_BELL2) {
          isInsideEscape = false;
          isInsideLinkEscape = false;
        }
      } else if (character === ANSI_SGR_TERMINATOR2) {
        isInsideEscape = false;
      }
    } else {
      visible2 += characterLength;
      if (visible2 === columns && !nextCharacter.done) {
        rows.push("");
        visible2 = 0;
      }
    }
    currentCharacter = nextCharacter;
    nextCharacter = characters.next();
    rawCharacterIndex += character.length;
  }
  lastRow = rows.at(-1);
  if (!visible2 && lastRow !== void 0 && lastRow.length && rows.length > 1) {
    rows[rows.length - 2] += rows.pop();
  }
};
var stringVisibleTrimSpacesRight2 = (string) => {
  const words2 = string.split(" ");
  let last = words2.length;
  while (last) {
    if (dist_default2(words2[last - 1])) {
      break;
    }
    last--;
  }
  if (last === words2.length) {
    return string;
  }
  return words2.slice(0, last).join(" ") + words2.slice(last).join("");
};
var exec2 = (string, columns, options = {}) => {
  if (options.trim !== false && string.trim() === "") {
    return "";
  }
  let returnValue = "";
  let escapeCode;
  let escapeUrl;
  const words2 = string.split(" ");
  let rows = [""];
  let rowLength = 0;
  for (let index = 0; index < words2.length; index++) {
    const word = words2[index];
    if (options.trim !== false) {
      const row = rows.at(-1) ?? "";
      const trimmed = row.trimStart();
      if (row.length !== trimmed.length) {
        rows[rows.length - 1] = trimmed;
        rowLength = dist_default2(trimmed);
      }
    }
    if (index !== 0) {
      if (rowLength >= columns && (options.wordWrap === false || options.trim === false)) {
        rows.push("");
        rowLength = 0;
      }
      if (rowLength || options.trim === false) {
        rows[rows.length - 1] += " ";
        rowLength++;
      }
    }
    const wordLength = dist_default2(word);
    if (options.hard && wordLength > columns) {
      const remainingColumns = columns - rowLength;
      const breaksStartingThisLine = 1 + Math.floor((wordLength - remainingColumns - 1) / columns);
      const breaksStartingNextLine = Math.floor((wordLength - 1) / columns);
      if (breaksStartingNextLine < breaksStartingThisLine) {
        rows.push("");
      }
      wrapWord2(rows, word, columns);
      rowLength = dist_default2(rows.at(-1) ?? "");
      continue;
    }
    if (rowLength + wordLength > columns && rowLength && wordLength) {
      if (options.wordWrap === false && rowLength < columns) {
        wrapWord2(rows, word, columns);
        rowLength = dist_default2(rows.at(-1) ?? "");
        continue;
      }
      rows.push("");
      rowLength = 0;
    }
    if (rowLength + wordLength > columns && options.wordWrap === false) {
      wrapWord2(rows, word, columns);
      rowLength = dist_default2(rows.at(-1) ?? "");
      continue;
    }
    rows[rows.length - 1] += word;
    rowLength += wordLength;
  }
  if (options.trim !== false) {
    rows = rows.map((row) => stringVisibleTrimSpacesRight2(row));
  }
  const preString = rows.join("\n");
  let inSurrogate = false;
  for (let i2 = 0; i2 < preString.length; i2++) {
    const character = preString[i2];
    returnValue += character;
    if (!inSurrogate) {
      inSurrogate = character >= "\uD800" && character <= "\uDBFF";
      if (inSurrogate) {
        continue;
      }
    } else {
      inSurrogate = false;
    }
    if (character === ESC || character === CSI) {
      GROUP_REGEX.lastIndex = i2 + 1;
      const groupsResult = GROUP_REGEX.exec(preString);
      const groups = groupsResult?.groups;
      if (groups?.code !== void 0) {
        const code = Number.parseFloat(groups.code);
        escapeCode = code === END_CODE2 ? void 0 : code;
      } else if (groups?.uri !== void 0) {
        escapeUrl = groups.uri.length === 0 ? void 0 : groups.uri;
      }
    }
    if (preString[i2 + 1] === "\n") {
      if (escapeUrl) {
        returnValue += wrapAnsiHyperlink2("");
      }
      const closingCode = escapeCode ? getClosingCode(escapeCode) : void 0;
      if (escapeCode && closingCode) {
        returnValue += wrapAnsiCode2(closingCode);
      }
    } else if (character === "\n") {
      if (escapeCode && getClosingCode(escapeCode)) {
        returnValue += wrapAnsiCode2(escapeCode);
      }
      if (escapeUrl) {
        returnValue += wrapAnsiHyperlink2(escapeUrl);
      }
    }
  }
  return returnValue;
};
var CRLF_OR_LF = /\r?\n/;
function wrapAnsi2(string, columns, options) {
  return String(string).normalize().split(CRLF_OR_LF).map((line3) => exec2(line3, columns, options)).join("\n");
}

// node_modules/@inquirer/core/dist/lib/utils.js
function breakLines(content, width3) {
  return content.split("\n").flatMap((line3) => wrapAnsi2(line3, width3, { trim: false, wordWrap: false }).split("\n").map((str) => str.trimEnd())).join("\n");
}
function readlineWidth() {
  return (0, import_cli_width.default)({ defaultWidth: 80, output: readline().output });
}

// node_modules/@inquirer/core/dist/lib/create-prompt.js
var readline2 = __toESM(require("node:readline"), 1);
var import_node_async_hooks3 = require("node:async_hooks");

// node_modules/@inquirer/type/dist/utils.js
function withResolver() {
  let resolve6;
  let reject;
  const promise = new Promise((res, rej) => {
    resolve6 = res;
    reject = rej;
  });
  return { promise, resolve: resolve6, reject };
}

// node_modules/@inquirer/core/dist/lib/create-prompt.js
var import_mute_stream = __toESM(require_lib(), 1);

// node_modules/@inquirer/core/dist/lib/screen-manager.js
var import_node_util14 = require("node:util");

// node_modules/@inquirer/ansi/dist/index.js
var ESC2 = "\x1B[";
var cursorLeft = ESC2 + "G";
var cursorHide = ESC2 + "?25l";
var cursorShow = ESC2 + "?25h";
var cursorUp = (rows = 1) => rows > 0 ? `${ESC2}${rows}A` : "";
var cursorDown = (rows = 1) => rows > 0 ? `${ESC2}${rows}B` : "";
var cursorTo = (x, y) => {
  if (typeof y === "number" && !Number.isNaN(y)) {
    return `${ESC2}${y + 1};${x + 1}H`;
  }
  return `${ESC2}${x + 1}G`;
};
var eraseLine = ESC2 + "2K";
var eraseLines = (lines) => lines > 0 ? (eraseLine + cursorUp(1)).repeat(lines - 1) + eraseLine + cursorLeft : "";

// node_modules/@inquirer/core/dist/lib/screen-manager.js
var height = (content) => content.split("\n").length;
var lastLine = (content) => content.split("\n").pop() ?? "";
var ScreenManager = class {
  // These variables are keeping information to allow correct prompt re-rendering
  height = 0;
  extraLinesUnderPrompt = 0;
  cursorPos;
  rl;
  constructor(rl) {
    this.rl = rl;
    this.cursorPos = rl.getCursorPos();
  }
  write(content) {
    this.rl.output.unmute();
    this.rl.output.write(content);
    this.rl.output.mute();
  }
  render(content, bottomContent = "") {
    const promptLine = lastLine(content);
    const rawPromptLine = (0, import_node_util14.stripVTControlCharacters)(promptLine);
    let prompt = rawPromptLine;
    if (this.rl.line.length > 0) {
      prompt = prompt.slice(0, -this.rl.line.length);
    }
    this.rl.setPrompt(prompt);
    this.cursorPos = this.rl.getCursorPos();
    const width3 = readlineWidth();
    content = breakLines(content, width3);
    bottomContent = breakLines(bottomContent, width3);
    if (rawPromptLine.length % width3 === 0) {
      content += "\n";
    }
    let output = content + (bottomContent ? "\n" + bottomContent : "");
    const promptLineUpDiff = Math.floor(rawPromptLine.length / width3) - this.cursorPos.rows;
    const bottomContentHeight = promptLineUpDiff + (bottomContent ? height(bottomContent) : 0);
    if (bottomContentHeight > 0)
      output += cursorUp(bottomContentHeight);
    output += cursorTo(this.cursorPos.cols);
    this.write(cursorDown(this.extraLinesUnderPrompt) + eraseLines(this.height) + output);
    this.extraLinesUnderPrompt = bottomContentHeight;
    this.height = height(output);
  }
  checkCursorPos() {
    const cursorPos = this.rl.getCursorPos();
    if (cursorPos.cols !== this.cursorPos.cols) {
      this.write(cursorTo(cursorPos.cols));
      this.cursorPos = cursorPos;
    }
  }
  done({ clearContent }) {
    this.rl.setPrompt("");
    let output = cursorDown(this.extraLinesUnderPrompt);
    output += clearContent ? eraseLines(this.height) : "\n";
    output += cursorLeft;
    output += cursorShow;
    this.write(output);
    this.rl.close();
  }
};

// node_modules/@inquirer/core/dist/lib/create-prompt.js
var import_node_path11 = __toESM(require("node:path"), 1);
var nativeSetImmediate = globalThis.setImmediate;
var nativeClearImmediate = globalThis.clearImmediate;
function listenTo(target, event, listener) {
  if ("on" in target) {
    target.on(event, listener);
    return () => target.removeListener(event, listener);
  }
  target.addEventListener(event, listener);
  return () => target.removeEventListener(event, listener);
}
function getCallSites() {
  const savedPrepareStackTrace = Error.prepareStackTrace;
  let result = [];
  try {
    Error.prepareStackTrace = (_, callSites) => {
      const callSitesWithoutCurrent = callSites.slice(1);
      result = callSitesWithoutCurrent;
      return callSitesWithoutCurrent;
    };
    new Error().stack;
  } catch {
    return result;
  }
  Error.prepareStackTrace = savedPrepareStackTrace;
  return result;
}
function createPrompt(view2) {
  const callSites = getCallSites();
  const prompt = (config, context = {}) => {
    const { input = process.stdin, signal } = context;
    const cleanups = /* @__PURE__ */ new Set();
    const output = new import_mute_stream.default();
    output.pipe(context.output ?? process.stdout);
    const rl = readline2.createInterface({
      terminal: true,
      input,
      output
    });
    output.mute();
    const screen = new ScreenManager(rl);
    const { promise, resolve: resolve6, reject } = withResolver();
    return withHooks(rl, (cycle) => {
      const clearEffects = import_node_async_hooks3.AsyncResource.bind(() => effectScheduler.clearAll());
      const settlePrompt = (settle2) => {
        try {
          clearEffects();
          settle2();
        } catch (error) {
          reject(error);
        }
      };
      const resolvePrompt = (value) => settlePrompt(() => resolve6(value));
      const rejectPrompt = (error) => settlePrompt(() => reject(error));
      const promptPromise = Object.assign(promise.finally(() => {
        cleanups.forEach((cleanup) => cleanup());
        screen.done({ clearContent: Boolean(context.clearPromptOnDone) });
        output.end();
      }).then(() => promise), { cancel: () => rejectPrompt(new CancelPromptError()) });
      if (signal) {
        const abort = () => rejectPrompt(new AbortPromptError({ cause: signal.reason }));
        if (signal.aborted) {
          abort();
          return promptPromise;
        }
        cleanups.add(listenTo(signal, "abort", abort));
      }
      cleanups.add(onExit((code, signal2) => {
        rejectPrompt(new ExitPromptError(`User force closed the prompt with ${code} ${signal2}`));
      }));
      cleanups.add(listenTo(rl, "SIGINT", () => rejectPrompt(new ExitPromptError(`User force closed the prompt with SIGINT`))));
      cleanups.add(listenTo(rl, "close", clearEffects));
      const startCycle = () => {
        cleanups.add(listenTo(rl.input, "keypress", () => screen.checkCursorPos()));
        let pendingDone = null;
        cycle(() => {
          let effectsSettled = false;
          try {
            const nextView = view2(config, (value) => {
              if (effectsSettled) {
                resolvePrompt(value);
              } else {
                pendingDone = { value };
              }
            });
            if (nextView === void 0) {
              let callerFilename = callSites[1]?.getFileName();
              if (callerFilename && !callerFilename.startsWith("file://")) {
                callerFilename = import_node_path11.default.resolve(callerFilename);
              }
              throw new Error(`Prompt functions must return a string.
    at ${callerFilename}`);
            }
            const [content, bottomContent] = typeof nextView === "string" ? [nextView] : nextView;
            screen.render(content, bottomContent);
            effectScheduler.run();
          } catch (error) {
            rejectPrompt(error);
          }
          effectsSettled = true;
          if (pendingDone !== null) {
            const { value } = pendingDone;
            pendingDone = null;
            resolvePrompt(value);
          }
        });
      };
      if ("readableFlowing" in input && input.isTTY) {
        const immediate = nativeSetImmediate(startCycle);
        cleanups.add(() => nativeClearImmediate(immediate));
      } else {
        startCycle();
      }
      return promptPromise;
    });
  };
  return prompt;
}

// lib/system/prompt.ts
var import_node_fs10 = require("node:fs");
var import_node_tty3 = require("node:tty");
var silence = 150;
var settling = 300;
function realTerminal() {
  return {
    canAsk: (at) => at === "standard-input" ? standardInputIsTerminal() : hasControllingTerminal(),
    ask: async (question) => {
      if (question.at === "standard-input") return await ask2(process.stdin, process.stderr, question);
      const terminal = openControllingTerminal();
      if (!terminal) return "lost";
      const { input, output } = terminal;
      try {
        return await ask2(input, output, question);
      } finally {
        input.destroy();
        output.destroy();
      }
    },
    onSignal
  };
}
function standardInputIsTerminal() {
  return process.stdin.isTTY && process.stderr.isTTY;
}
function hasControllingTerminal() {
  try {
    (0, import_node_fs10.closeSync)((0, import_node_fs10.openSync)("/dev/tty", "r+"));
    return true;
  } catch {
    return false;
  }
}
function openControllingTerminal() {
  try {
    const input = new import_node_tty3.ReadStream((0, import_node_fs10.openSync)("/dev/tty", "r"));
    const output = new import_node_tty3.WriteStream((0, import_node_fs10.openSync)("/dev/tty", "w"));
    for (const stream of [input, output]) stream.on("error", () => void 0);
    return { input, output };
  } catch {
    return void 0;
  }
}
async function ask2(input, output, { remaining, signal }) {
  try {
    const early = await drain(input, signal);
    if (early !== "silent") return early;
    return await countdown({ remaining, input }, { input, output, signal });
  } catch (error) {
    if (error instanceof Error && error.name === "AbortPromptError") return "aborted";
    if (error instanceof Error && error.name === "ExitPromptError") return "interrupted";
    return "lost";
  } finally {
    input.pause();
  }
}
async function drain(input, signal) {
  if (!raw(input, true)) return "lost";
  return await new Promise((resolve6) => {
    const finish2 = (result) => {
      clearTimeout(timer);
      input.off("data", onData).off("end", onLost).off("error", onLost).off("close", onLost);
      signal.removeEventListener("abort", onAbort);
      if (result !== "silent") raw(input, false);
      resolve6(result);
    };
    let quiet = true;
    const onSilence = () => {
      quiet = true;
      setImmediate(() => {
        if (quiet) finish2("silent");
        else timer.refresh();
      });
    };
    const onLost = () => {
      finish2("lost");
    };
    const onAbort = () => {
      finish2("aborted");
    };
    const onData = (data) => {
      quiet = false;
      if (data.includes(3) || data.includes(28)) finish2("interrupted");
      else timer.refresh();
    };
    const timer = setTimeout(onSilence, silence);
    input.on("data", onData).on("end", onLost).on("error", onLost).on("close", onLost);
    signal.addEventListener("abort", onAbort);
    if (signal.aborted) onAbort();
  });
}
var countdown = createPrompt(({ remaining, input }, done) => {
  const [typed, setTyped] = useState("");
  const [left2, setLeft] = useState(Math.ceil(remaining()));
  const [answer, setAnswer] = useState(void 0);
  const agreed = useRef(void 0);
  const end = (value) => {
    clearTimeout(agreed.current);
    setAnswer(value);
    done(value);
  };
  useEffect(() => {
    const tick = setInterval(() => {
      setLeft(Math.ceil(remaining()));
    }, 1e3);
    const onKey = (text2, key) => {
      const leaves = key.ctrl === true && key.name === "d";
      if (leaves && agreed.current !== void 0) end("yes");
      else if (leaves || text2 === "") end("interrupted");
    };
    const onLost = () => {
      end(agreed.current === void 0 ? "lost" : "yes");
    };
    const onContinue = () => {
      setImmediate(() => {
        if (process.listeners("SIGCONT").includes(onContinue) && raw(input, false) && raw(input, true)) input.resume();
      });
    };
    process.on("SIGCONT", onContinue);
    input.prependListener("keypress", onKey);
    input.once("end", onLost).once("close", onLost).once("error", onLost);
    return () => {
      clearInterval(tick);
      clearTimeout(agreed.current);
      process.off("SIGCONT", onContinue);
      input.off("keypress", onKey).off("end", onLost).off("close", onLost).off("error", onLost);
    };
  }, []);
  useKeypress((key, readline3) => {
    const enter = isEnterKey(key);
    if (agreed.current !== void 0) {
      if (!enter) end("no");
    } else if (!enter) {
      setTyped(readline3.line);
    } else if (typed.trim() === "yes") {
      agreed.current = setTimeout(() => {
        end("yes");
      }, settling);
    } else {
      end("no");
    }
  });
  const question = "Type yes to keep the new rules, anything else to undo";
  return answer === void 0 ? `${question} (${left2} s left): ${typed}` : `${question}: ${typed}`;
});
function raw(input, mode) {
  try {
    input.setRawMode(mode);
    return true;
  } catch {
    return false;
  }
}
function onSignal(listener) {
  const interrupt = () => {
    listener("interrupt");
  };
  const hangup = () => {
    listener("hangup");
  };
  const interrupts = ["SIGINT", "SIGTERM", "SIGQUIT"];
  for (const name of interrupts) process.on(name, interrupt);
  process.on("SIGHUP", hangup);
  return () => {
    for (const name of interrupts) process.off(name, interrupt);
    process.off("SIGHUP", hangup);
  };
}

// lib/system/store.ts
var import_node_crypto2 = require("node:crypto");
var import_promises18 = require("node:fs/promises");
var import_node_path12 = require("node:path");
var plainName = /^[0-9a-z][0-9a-z.-]*$/;
function realStore(folder) {
  const path7 = (id, name) => (0, import_node_path12.join)(folder, checked(id), checked(name));
  return {
    ids: () => guarded(folder, () => ids(folder)),
    claim: (id, owner) => guarded(folder, () => claim2(folder, checked(id), owner)),
    entries: (id) => guarded(folder, () => entries((0, import_node_path12.join)(folder, checked(id)))),
    read: (id, name) => guarded(folder, () => read(path7(id, name))),
    writeOnce: (id, name, text2) => guarded(folder, () => writeOnce(path7(id, name), text2)),
    writeLast: (id, name, text2, limit) => guarded(folder, () => writeLast(path7(id, name), text2, limit)),
    remove: (id) => guarded(folder, () => remove2(folder, checked(id))),
    path: path7
  };
}
async function ids(folder) {
  if (await trusted(folder) === "absent") return [];
  return (await (0, import_promises18.readdir)(folder)).filter((name) => plainName.test(name)).sort();
}
async function trusted(folder) {
  const found = await unless("ENOENT", () => (0, import_promises18.lstat)(folder));
  if (found === void 0) return "absent";
  const uid = process.geteuid?.();
  const refuse = (detail2) => new Failure({ kind: "store", path: folder, code: "EPERM", detail: detail2 });
  if (!found.isDirectory()) throw refuse("it is not a folder");
  if (found.uid === 0 && uid !== 0) throw refuse("it belongs to root; try: sudo safeapply …");
  if (found.uid !== uid) throw refuse(`it belongs to uid ${found.uid}, not to us (uid ${uid ?? "unknown"})`);
  if ((found.mode & 18) !== 0) throw refuse("others may write to it; chmod 0700 it");
  return "ours";
}
async function claim2(folder, id, owner) {
  await (0, import_promises18.mkdir)(folder, { recursive: true, mode: 448 });
  await trusted(folder);
  const draft = (0, import_node_path12.join)(folder, `.claim-${process.pid}-${(0, import_node_crypto2.randomBytes)(4).toString("hex")}`);
  await (0, import_promises18.mkdir)(draft, { mode: 448 });
  try {
    await writeOnce((0, import_node_path12.join)(draft, "owner.json"), owner);
    const taken = await unless(
      ["ENOTEMPTY", "EEXIST"],
      () => (0, import_promises18.rename)(draft, (0, import_node_path12.join)(folder, id)).then(() => "claimed")
    );
    await syncFolder(folder);
    return taken ?? "taken";
  } finally {
    await (0, import_promises18.rm)(draft, { recursive: true, force: true });
  }
}
async function entries(folder) {
  const names2 = await unless("ENOENT", () => (0, import_promises18.readdir)(folder)) ?? [];
  return new Set(names2.filter((name) => plainName.test(name)));
}
async function read(path7) {
  return await unless("ENOENT", () => (0, import_promises18.readFile)(path7, "latin1"));
}
async function writeOnce(path7, text2) {
  const draft = draftIn((0, import_node_path12.dirname)(path7));
  try {
    await writeNew(draft, text2);
    const written = await unless("EEXIST", () => (0, import_promises18.link)(draft, path7).then(() => "written"));
    await syncFolder((0, import_node_path12.dirname)(path7));
    return written ?? "exists";
  } finally {
    await unless("ENOENT", () => (0, import_promises18.unlink)(draft));
  }
}
async function writeLast(path7, text2, limit) {
  const folder = (0, import_node_path12.dirname)(path7);
  const draft = draftIn(folder);
  try {
    await writeNew(draft, text2);
    const [flock, ln] = [await needProgram("flock"), await needProgram("ln")];
    const args = ["-w", String(Math.ceil(limit)), "-E", "75", (0, import_node_path12.join)(folder, "writer"), ln, "-T", draft, path7];
    const { exitCode, stderr } = await run(flock, args, { limit: limit + 10 });
    await syncFolder(folder);
    if (exitCode === 0) return "written";
    if (await unless("ENOENT", () => (0, import_promises18.lstat)(path7))) return "exists";
    throw new Failure({ kind: "store", path: path7, code: "EIO", detail: stderr.trim() || "a load still holds the lock" });
  } finally {
    await unless("ENOENT", () => (0, import_promises18.unlink)(draft));
  }
}
function draftIn(folder) {
  return (0, import_node_path12.join)(folder, `.draft-${process.pid}-${(0, import_node_crypto2.randomBytes)(4).toString("hex")}`);
}
async function remove2(folder, id) {
  const grave = (0, import_node_path12.join)(folder, `.removed-${process.pid}-${(0, import_node_crypto2.randomBytes)(4).toString("hex")}`);
  await unless("ENOENT", () => (0, import_promises18.rename)((0, import_node_path12.join)(folder, id), grave));
  await (0, import_promises18.rm)(grave, { recursive: true, force: true });
}
function checked(name) {
  if (!plainName.test(name))
    throw new Failure({ kind: "store", path: name, code: "EINVAL", detail: "not a name of ours" });
  return name;
}
async function unless(code, act) {
  try {
    return await act();
  } catch (error) {
    if ([code].flat().includes(codeOf(error))) return void 0;
    throw error;
  }
}
async function guarded(folder, act) {
  try {
    return await act();
  } catch (error) {
    if (error instanceof Failure) throw error;
    throw new Failure({ kind: "store", path: folder, code: codeOf(error), detail: "" }, { cause: error });
  }
}

// lib/system/real.ts
function realSystem() {
  const store = realStore((0, import_node_path13.resolve)(process.env["SAFEAPPLY_STATE_DIR"] ?? "/run/safeapply"));
  return {
    clock: realClock,
    host: realHost(),
    files: realFiles,
    output: realOutput(),
    firewall: realFirewall(store),
    store,
    processes: realProcesses(store, process.argv[1] ?? ""),
    terminal: realTerminal()
  };
}

// bin/safeapply.ts
var mistake = (error) => {
  console.error("safeapply: STATE UNKNOWN after a mistake of this program; run safeapply status\n", error);
  process.exit(exitStatus.unknown);
};
process.on("uncaughtException", mistake);
process.exitCode = exitStatus.unknown;
main(process.argv.slice(2), realSystem()).then((status2) => {
  process.exitCode = status2;
}, mistake);
/*! Bundled license information:

yargs-parser/build/lib/string-utils.js:
yargs-parser/build/lib/tokenize-arg-string.js:
yargs-parser/build/lib/yargs-parser-types.js:
yargs-parser/build/lib/yargs-parser.js:
  (**
   * @license
   * Copyright (c) 2016, Contributors
   * SPDX-License-Identifier: ISC
   *)

yargs-parser/build/lib/index.js:
  (**
   * @fileoverview Main entrypoint for libraries using yargs-parser in Node.js
   *
   * @license
   * Copyright (c) 2016, Contributors
   * SPDX-License-Identifier: ISC
   *)
*/
