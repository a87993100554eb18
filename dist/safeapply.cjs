#!/usr/bin/env node
'use strict';
// Made by scripts/bundle.mjs, which says why it is made like this. No file is read after this one: the sections are in
// memory with it, whatever becomes of the file while the program runs.
const { compileFunction } = require('node:vm');

const { filename } = module;
const loaded = new Map();

/** What require() is in a section: another section, evaluated when it is first asked for, or a module of Node. */
function load(name) {
  if (!Object.hasOwn(sections, name)) return require(name);
  if (loaded.has(name)) return loaded.get(name);
  const [lineOffset, holder] = sections[name];
  const source = holder.toString();
  const text = source.slice(source.indexOf('\n') + 1, source.lastIndexOf('*/')).replaceAll('*\x01/', '*/');
  // As Node itself compiles a CommonJS file. The line is for stack traces, which name lines of this file.
  const names = ['module', 'exports', 'require', '__filename'];
  const run = compileFunction(text, names, { filename, lineOffset });
  const section = { exports: {} };
  run(section, section.exports, load, filename);
  // esbuild exports through getters, which would be called each time: take the values, now that they are there.
  const exported = Object.defineProperty({ ...section.exports }, '__esModule', { value: true });
  loaded.set(name, exported);
  return exported;
}

/** Each section by its name: the line before it, and a function whose only content is a comment with its text. */
const sections = {
  "#lib/cli/explain.ts": [30, () => {/*
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __hasOwnProp = Object.prototype.hasOwnProperty;
var __export = (target, all) => {
  for (var name in all)
    __defProp(target, name, { get: all[name], enumerable: true });
};
var __copyProps = (to, from, except, desc) => {
  if (from && typeof from === "object" || typeof from === "function") {
    for (let key of __getOwnPropNames(from))
      if (!__hasOwnProp.call(to, key) && key !== except)
        __defProp(to, key, { get: () => from[key], enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable });
  }
  return to;
};
var __toCommonJS = (mod) => __copyProps(__defProp({}, "__esModule", { value: true }), mod);
var stdin_exports = {};
__export(stdin_exports, {
  explainCommand: () => explainCommand
});
module.exports = __toCommonJS(stdin_exports);
var import_chunk_DHXADS7B = require("#shared/25");
var import_chunk_C22AEFCY = require("#shared/37");
var import_chunk_HJ7NNAO6 = require("#shared/39");
var import_chunk_VIM7MEJP = require("#shared/40");
var import_chunk_PIRHQTI4 = require("#shared/41");
function explainText(check) {
  return [
    `${check.name} (${check.severity})`,
    check.summary,
    "",
    ...wrap(check.doc),
    "",
    "Bad:",
    ...indent(check.bad),
    "",
    "Good:",
    ...indent(check.good),
    ""
  ].join("\n");
}
function explainList(checks2) {
  const width = Math.max(0, ...checks2.map(({ name }) => name.length));
  const rows = checks2.map(({ name, severity, summary }) => `${name.padEnd(width)}  ${severity.padEnd(7)}  ${summary}`);
  return [...rows, "", "safeapply explain CHECK prints one of them in full.", ""].join("\n");
}
function indent(text) {
  return text.trimEnd().split("\n").map((line) => `  ${line}`);
}
function wrap(text) {
  const lines = [];
  let line = "";
  for (const word of text.split(/\s+/u)) {
    if (line !== "" && line.length + 1 + word.length > 80) {
      lines.push(line);
      line = word;
    } else {
      line = line === "" ? word : `${line} ${word}`;
    }
  }
  return [...lines, line];
}
var explainCommand = (0, import_chunk_C22AEFCY.command)(
  { operands: { check: { type: "string", describe: "the name in brackets behind a finding" } }, options: {} },
  ({ output }, { check: name }) => {
    const check = import_chunk_DHXADS7B.checks.find((each) => each.name === name);
    if (name === void 0 || check !== void 0) {
      output.result(check === void 0 ? explainList(import_chunk_DHXADS7B.checks) : explainText(check));
      return Promise.resolve(import_chunk_VIM7MEJP.exitStatus.done);
    }
    const names = import_chunk_DHXADS7B.checks.map((each) => each.name);
    const meant = (0, import_chunk_C22AEFCY.nearest)(name, names);
    const hint = meant === void 0 ? `the checks are ${names.join(", ")}` : `did you mean "${meant}"?`;
    output.progress(`safeapply: there is no check ${JSON.stringify(name)}; ${hint}
`);
    return Promise.resolve(import_chunk_VIM7MEJP.exitStatus.usage);
  }
);
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  explainCommand
});
*/}],
  "#lib/cli/watchdog.ts": [115, () => {/*
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __hasOwnProp = Object.prototype.hasOwnProperty;
var __export = (target, all) => {
  for (var name in all)
    __defProp(target, name, { get: all[name], enumerable: true });
};
var __copyProps = (to, from, except, desc) => {
  if (from && typeof from === "object" || typeof from === "function") {
    for (let key of __getOwnPropNames(from))
      if (!__hasOwnProp.call(to, key) && key !== except)
        __defProp(to, key, { get: () => from[key], enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable });
  }
  return to;
};
var __toCommonJS = (mod) => __copyProps(__defProp({}, "__esModule", { value: true }), mod);
var stdin_exports = {};
__export(stdin_exports, {
  watchdogCommand: () => watchdogCommand
});
module.exports = __toCommonJS(stdin_exports);
var import_chunk_QODO4R2W = require("#shared/14");
var import_chunk_Y2CMUQJH = require("#shared/17");
var import_chunk_WGLJPQ27 = require("#shared/27");
var import_chunk_5Y22EHS4 = require("#shared/31");
var import_chunk_P4IYSUH5 = require("#shared/33");
var import_chunk_HOZA6OBP = require("#shared/36");
var import_chunk_C22AEFCY = require("#shared/37");
var import_chunk_HJ7NNAO6 = require("#shared/39");
var import_chunk_VIM7MEJP = require("#shared/40");
var import_chunk_PIRHQTI4 = require("#shared/41");
var poll = 0.1;
async function watch(world, id) {
  const system = (0, import_chunk_QODO4R2W.remembering)(world, id);
  await system.processes.shield();
  const transaction = await (0, import_chunk_Y2CMUQJH.readTransaction)(system.store, id);
  const { plan, backstop } = transaction;
  if (!plan || !backstop || transaction.armed || transaction.done) return;
  if (await system.processes.state(backstop) !== "running") return;
  await learn(system, id, plan);
  if (!system.processes.starterIsThere()) return;
  const deadline = system.clock.now() + plan.restoreLimit + plan.timeout;
  const armed = { watchdog: system.processes.self, deadline, grace: (0, import_chunk_Y2CMUQJH.graceFor)(0) };
  if (await system.store.writeOnce(id, "armed", (0, import_chunk_Y2CMUQJH.armedText)(armed)) === "exists") return;
  let decision;
  try {
    const changed = await change(system, transaction, plan);
    if (changed === "refused") return;
    decision = changed ?? await decided(system, id);
  } catch (error) {
    decision = await (0, import_chunk_Y2CMUQJH.rollbackDecision)(system, id, "watchdog-failed", (0, import_chunk_Y2CMUQJH.reasonOf)(error));
  }
  await (0, import_chunk_Y2CMUQJH.obey)(system, id, decision);
}
async function learn(system, id, plan) {
  for (const { family } of plan.families) {
    for (const kind of ["new", "undo", "before", "wanted"])
      await system.store.read(id, (0, import_chunk_Y2CMUQJH.rulesFile)(kind, family));
  }
}
async function change(system, transaction, plan) {
  const { id } = transaction;
  const before = await (0, import_chunk_Y2CMUQJH.compareLive)(system, id, plan, "before");
  if (before.kind === "unknown") return await (0, import_chunk_Y2CMUQJH.rollbackDecision)(system, id, "watchdog-failed", before.reason);
  if (before.kind === "different") {
    const detail = "the live rules are no longer those that the plan was made from";
    await (0, import_chunk_Y2CMUQJH.finish)(system, id, { outcome: "refused", reason: "live-rules-changed", detail, foreign: before.changes });
    return "refused";
  }
  const early = (await (0, import_chunk_Y2CMUQJH.readTransaction)(system.store, id)).decision;
  if (early) return early;
  await system.store.writeOnce(id, "touched", `at=${system.clock.now()}
`);
  const start = system.clock.now();
  for (const family of plan.families) {
    const limit = Math.max(1, plan.restoreLimit - (system.clock.now() - start));
    const result = await (0, import_chunk_Y2CMUQJH.load)(system, id, "new", family, limit);
    if (result.exitCode !== 0) {
      const detail = result.exitCode === void 0 ? `stopped after ${plan.restoreLimit} s` : result.stderr;
      return await (0, import_chunk_Y2CMUQJH.rollbackDecision)(system, id, "restore-failed", `${family.tools.restore}: ${detail}`);
    }
  }
  const after = await (0, import_chunk_Y2CMUQJH.compareLive)(system, id, plan, "wanted");
  if (after.kind === "unknown") return await (0, import_chunk_Y2CMUQJH.rollbackDecision)(system, id, "read-back-differs", after.reason);
  if (after.kind === "different") return await (0, import_chunk_Y2CMUQJH.rollbackDecision)(system, id, "read-back-differs");
  const at = system.clock.now();
  const applied = { at, took: at - start, deadline: at + plan.timeout, grace: (0, import_chunk_Y2CMUQJH.graceFor)(at - start) };
  await system.store.writeOnce(id, "applied", (0, import_chunk_Y2CMUQJH.appliedText)(applied));
  return void 0;
}
async function decided(system, id) {
  const applied = (await (0, import_chunk_Y2CMUQJH.readTransaction)(system.store, id)).applied;
  for (; ; ) {
    const { decision } = await (0, import_chunk_Y2CMUQJH.readTransaction)(system.store, id);
    if (decision) return decision;
    const remaining = (applied?.deadline ?? 0) - system.clock.now();
    if (remaining <= 0) return await (0, import_chunk_Y2CMUQJH.rollbackDecision)(system, id, "expired");
    await system.clock.sleep(Math.min(poll, remaining));
  }
}
var watchdogCommand = (0, import_chunk_C22AEFCY.command)(
  { operands: { id: { type: "string", demandOption: true } }, options: {} },
  async (world, { id }) => {
    await watch(await world.whole(), id);
    return import_chunk_VIM7MEJP.exitStatus.done;
  }
);
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  watchdogCommand
});
*/}],
  "#yargs/index.mjs": [229, () => {/*
var xe=Object.defineProperty;var tn=Object.getOwnPropertyDescriptor;var en=Object.getOwnPropertyNames;var nn=Object.prototype.hasOwnProperty;var sn=(t,e)=>{for(var i in e)xe(t,i,{get:e[i],enumerable:!0})},rn=(t,e,i,n)=>{if(e&&typeof e=="object"||typeof e=="function")for(let s of en(e))!nn.call(t,s)&&s!==i&&xe(t,s,{get:()=>e[s],enumerable:!(n=tn(e,s))||n.enumerable});return t};var on=t=>rn(xe({},"__esModule",{value:!0}),t);var zs={};sn(zs,{default:()=>ki,"module.exports":()=>ei});module.exports=on(zs);var ye=require("#shared/41"),Ce=require("assert"),qt=require("path"),Ae=require("fs"),Vi=require("util"),ke=require("url"),qi=require("util"),je=require("path"),Ki=require("fs"),ti=require("node:module"),gt=require("path"),Kt=require("fs"),Ji=require("util"),Qi=require("path"),Zi=require("node:module"),Ee=require("node:fs"),an=(0,ye.__commonJS)({"node_modules/get-caller-file/index.js"(t,e){"use strict";e.exports=function(n){if(n===void 0&&(n=2),n>=Error.stackTraceLimit)throw new TypeError("getCallerFile(position) requires position be less then Error.stackTraceLimit but position was: `"+n+"` and Error.stackTraceLimit was: `"+Error.stackTraceLimit+"`");var s=Error.prepareStackTrace;Error.prepareStackTrace=function(a,d){return d};var o=new Error().stack;if(Error.prepareStackTrace=s,o!==null&&typeof o=="object")return o[n]?o[n].getFileName():void 0}}}),ln={right:pn,center:gn},cn=0,ae=1,fn=2,le=3,hn=class{constructor(t){var e;this.width=t.width,this.wrap=(e=t.wrap)!==null&&e!==void 0?e:!0,this.rows=[]}span(...t){const e=this.div(...t);e.span=!0}resetOutput(){this.rows=[]}div(...t){if(t.length===0&&this.div(""),this.wrap&&this.shouldApplyLayoutDSL(...t)&&typeof t[0]=="string")return this.applyLayoutDSL(t[0]);const e=t.map(i=>typeof i=="string"?this.colFromString(i):i);return this.rows.push(e),e}shouldApplyLayoutDSL(...t){return t.length===1&&typeof t[0]=="string"&&/[\t\n]/.test(t[0])}applyLayoutDSL(t){const e=t.split(`
`).map(n=>n.split("	"));let i=0;return e.forEach(n=>{n.length>1&&ht.stringWidth(n[0])>i&&(i=Math.min(Math.floor(this.width*.5),ht.stringWidth(n[0])))}),e.forEach(n=>{this.div(...n.map((s,o)=>({text:s.trim(),padding:this.measurePadding(s),width:o===0&&n.length>1?i:void 0})))}),this.rows[this.rows.length-1]}colFromString(t){return{text:t,padding:this.measurePadding(t)}}measurePadding(t){const e=ht.stripAnsi(t);return[0,e.match(/\s*$/)[0].length,0,e.match(/^\s*/)[0].length]}toString(){const t=[];return this.rows.forEach(e=>{this.rowToString(e,t)}),t.filter(e=>!e.hidden).map(e=>e.text).join(`
`)}rowToString(t,e){return this.rasterize(t).forEach((i,n)=>{let s="";i.forEach((o,a)=>{const{width:d}=t[a],u=this.negatePadding(t[a]);let _=o;if(u>ht.stringWidth(o)&&(_+=" ".repeat(u-ht.stringWidth(o))),t[a].align&&t[a].align!=="left"&&this.wrap){const p=ln[t[a].align];_=p(_,u),ht.stringWidth(_)<u&&(_+=" ".repeat((d||0)-ht.stringWidth(_)-1))}const O=t[a].padding||[0,0,0,0];O[le]&&(s+=" ".repeat(O[le])),s+=ni(t[a],_,"| "),s+=_,s+=ni(t[a],_," |"),O[ae]&&(s+=" ".repeat(O[ae])),n===0&&e.length>0&&(s=this.renderInline(s,e[e.length-1]))}),e.push({text:s.replace(/ +$/,""),span:t.span})}),e}renderInline(t,e){const i=t.match(/^ */),n=i?i[0].length:0,s=e.text,o=ht.stringWidth(s.trimRight());return e.span?this.wrap?n<o?t:(e.hidden=!0,s.trimRight()+" ".repeat(n-o)+t.trimLeft()):(e.hidden=!0,s+t):t}rasterize(t){const e=[],i=this.columnWidths(t);let n;return t.forEach((s,o)=>{s.width=i[o],this.wrap?n=ht.wrap(s.text,this.negatePadding(s),{hard:!0}).split(`
`):n=s.text.split(`
`),s.border&&(n.unshift("."+"-".repeat(this.negatePadding(s)+2)+"."),n.push("'"+"-".repeat(this.negatePadding(s)+2)+"'")),s.padding&&(n.unshift(...new Array(s.padding[cn]||0).fill("")),n.push(...new Array(s.padding[fn]||0).fill(""))),n.forEach((a,d)=>{e[d]||e.push([]);const u=e[d];for(let _=0;_<o;_++)u[_]===void 0&&u.push("");u.push(a)})}),e}negatePadding(t){let e=t.width||0;return t.padding&&(e-=(t.padding[le]||0)+(t.padding[ae]||0)),t.border&&(e-=4),e}columnWidths(t){if(!this.wrap)return t.map(o=>o.width||ht.stringWidth(o.text));let e=t.length,i=this.width;const n=t.map(o=>{if(o.width)return e--,i-=o.width,o.width}),s=e?Math.floor(i/e):0;return n.map((o,a)=>o===void 0?Math.max(s,un(t[a])):o)}};function ni(t,e,i){return t.border?/[.']-+[.']/.test(e)?"":e.trim().length!==0?i:"  ":""}function un(t){const e=t.padding||[],i=1+(e[le]||0)+(e[ae]||0);return t.border?i+4:i}function dn(){return typeof process=="object"&&process.stdout&&process.stdout.columns?process.stdout.columns:80}function pn(t,e){t=t.trim();const i=ht.stringWidth(t);return i<e?" ".repeat(e-i)+t:t}function gn(t,e){t=t.trim();const i=ht.stringWidth(t);return i>=e?t:" ".repeat(e-i>>1)+t}var ht;function mn(t,e){return ht=e,new hn({width:t?.width||dn(),wrap:t?.wrap})}function $t(t){return[...t].length}var Pe=String.raw`(?:\u001B\u005C|\u009C)`,si=String.raw`\u0018\u001A\u001B\u0080-\u009F`,bn=String.raw`(?:\u001B\]|\u009D)[^\u0007${si}]*(?:\u0007|${Pe})`,_n=String.raw`(?:\u001B[PX^_k]|[\u0090\u0098\u009E\u009F])[^${si}]*${Pe}`,vn=String.raw`\u001B\](?:P[\dA-Fa-f]{7}|R)(?:\u0007|${Pe})?`,On=String.raw`(?:\u001B\[|\u009B)[\u0030-\u003F]*[\u0020-\u002F]*[\u0040-\u007E]`,wn=String.raw`\u001B(?:[\u0020-\u002F]+[\u0030-\u007E]|[\dA-PR-TZcf-oq-uy=><~|}])`,yn=`${vn}|${bn}|${_n}|${On}|${wn}`;function Cn({onlyFirst:t=!1}={}){return new RegExp(yn,t?void 0:"g")}var An=Cn();function jn(t){if(typeof t!="string")throw new TypeError(`Expected a \`string\`, got \`${typeof t}\``);return!t.includes("\x1B")&&!t.includes("\x9B")?t:t.replace(An,"")}var Me=String.raw`(?:\u001B\u005C|\u009C)`,ri=String.raw`\u0018\u001A\u001B\u0080-\u009F`,En=String.raw`(?:\u001B\]|\u009D)[^\u0007${ri}]*(?:\u0007|${Me})`,Sn=String.raw`(?:\u001B[PX^_k]|[\u0090\u0098\u009E\u009F])[^${ri}]*${Me}`,xn=String.raw`\u001B\](?:P[\dA-Fa-f]{7}|R)(?:\u0007|${Me})?`,Pn=String.raw`(?:\u001B\[|\u009B)[\u0030-\u003F]*[\u0020-\u002F]*[\u0040-\u007E]`,Mn=String.raw`\u001B(?:[\u0020-\u002F]+[\u0030-\u007E]|[\dA-PR-TZcf-oq-uy=><~|}])`,$n=`${xn}|${En}|${Sn}|${Pn}|${Mn}`;function In({onlyFirst:t=!1}={}){return new RegExp($n,t?void 0:"g")}var Fn=In();function Nn(t){if(typeof t!="string")throw new TypeError(`Expected a \`string\`, got \`${typeof t}\``);return!t.includes("\x1B")&&!t.includes("\x9B")?t:t.replace(Fn,"")}var $e=10,oi=(t=0)=>e=>`\x1B[${e+t}m`,ai=(t=0)=>e=>`\x1B[${38+t};5;${e}m`,li=(t=0)=>(e,i,n)=>`\x1B[${38+t};2;${e};${i};${n}m`,q={modifier:{reset:[0,0],bold:[1,22],dim:[2,22],italic:[3,23],underline:[4,24],overline:[53,55],inverse:[7,27],hidden:[8,28],strikethrough:[9,29]},color:{black:[30,39],red:[31,39],green:[32,39],yellow:[33,39],blue:[34,39],magenta:[35,39],cyan:[36,39],white:[37,39],blackBright:[90,39],gray:[90,39],grey:[90,39],redBright:[91,39],greenBright:[92,39],yellowBright:[93,39],blueBright:[94,39],magentaBright:[95,39],cyanBright:[96,39],whiteBright:[97,39]},bgColor:{bgBlack:[40,49],bgRed:[41,49],bgGreen:[42,49],bgYellow:[43,49],bgBlue:[44,49],bgMagenta:[45,49],bgCyan:[46,49],bgWhite:[47,49],bgBlackBright:[100,49],bgGray:[100,49],bgGrey:[100,49],bgRedBright:[101,49],bgGreenBright:[102,49],bgYellowBright:[103,49],bgBlueBright:[104,49],bgMagentaBright:[105,49],bgCyanBright:[106,49],bgWhiteBright:[107,49]}},Us=Object.keys(q.modifier),Ln=Object.keys(q.color),Wn=Object.keys(q.bgColor),Hs=[...Ln,...Wn];function Tn(){const t=new Map;for(const[e,i]of Object.entries(q)){for(const[n,s]of Object.entries(i))q[n]={open:`\x1B[${s[0]}m`,close:`\x1B[${s[1]}m`},i[n]=q[n],t.set(s[0],s[1]);Object.defineProperty(q,e,{value:i,enumerable:!1})}return Object.defineProperty(q,"codes",{value:t,enumerable:!1}),q.color.close="\x1B[39m",q.bgColor.close="\x1B[49m",q.color.ansi=oi(),q.color.ansi256=ai(),q.color.ansi16m=li(),q.bgColor.ansi=oi($e),q.bgColor.ansi256=ai($e),q.bgColor.ansi16m=li($e),Object.defineProperties(q,{rgbToAnsi256:{value(e,i,n){return e===i&&i===n?e<8?16:e>248?231:Math.round((e-8)/247*24)+232:16+36*Math.round(e/255*5)+6*Math.round(i/255*5)+Math.round(n/255*5)},enumerable:!1},hexToRgb:{value(e){const i=/[a-f\d]{6}|[a-f\d]{3}/i.exec(e.toString(16));if(!i)return[0,0,0];let[n]=i;n.length===3&&(n=[...n].map(o=>o+o).join(""));const s=Number.parseInt(n,16);return[s>>16&255,s>>8&255,s&255]},enumerable:!1},hexToAnsi256:{value:e=>q.rgbToAnsi256(...q.hexToRgb(e)),enumerable:!1},ansi256ToAnsi:{value(e){if(e<8)return 30+e;if(e<16)return 90+(e-8);let i,n,s;if(e>=232)i=((e-232)*10+8)/255,n=i,s=i;else{e-=16;const d=e%36;i=Math.floor(e/36)/5,n=Math.floor(d/6)/5,s=d%6/5}const o=Math.max(i,n,s)*2;if(o===0)return 30;let a=30+(Math.round(s)<<2|Math.round(n)<<1|Math.round(i));return o===2&&(a+=60),a},enumerable:!1},rgbToAnsi:{value:(e,i,n)=>q.ansi256ToAnsi(q.rgbToAnsi256(e,i,n)),enumerable:!1},hexToAnsi:{value:e=>q.ansi256ToAnsi(q.hexToAnsi256(e)),enumerable:!1}}),q}var Bn=Tn(),Dn=Bn,ce=new Set(["\x1B","\x9B"]),zn=39,Ie="\x07",ci="[",Rn="]",fi="m",fe=`${Rn}8;;`,hi=t=>`${ce.values().next().value}${ci}${t}${fi}`,ui=t=>`${ce.values().next().value}${fe}${t}${Ie}`,Un=t=>t.split(" ").map(e=>$t(e)),Fe=(t,e,i)=>{const n=[...e];let s=!1,o=!1,a=$t(Nn(t.at(-1)));for(const[d,u]of n.entries()){const _=$t(u);if(a+_<=i?t[t.length-1]+=u:(t.push(u),a=0),ce.has(u)&&(s=!0,o=n.slice(d+1,d+1+fe.length).join("")===fe),s){o?u===Ie&&(s=!1,o=!1):u===fi&&(s=!1);continue}a+=_,a===i&&d<n.length-1&&(t.push(""),a=0)}!a&&t.at(-1).length>0&&t.length>1&&(t[t.length-2]+=t.pop())},Hn=t=>{const e=t.split(" ");let i=e.length;for(;i>0&&!($t(e[i-1])>0);)i--;return i===e.length?t:e.slice(0,i).join(" ")+e.slice(i).join("")},Yn=(t,e,i={})=>{if(i.trim!==!1&&t.trim()==="")return"";let n="",s,o;const a=Un(t);let d=[""];for(const[p,g]of t.split(" ").entries()){i.trim!==!1&&(d[d.length-1]=d.at(-1).trimStart());let b=$t(d.at(-1));if(p!==0&&(b>=e&&(i.wordWrap===!1||i.trim===!1)&&(d.push(""),b=0),(b>0||i.trim===!1)&&(d[d.length-1]+=" ",b++)),i.hard&&a[p]>e){const v=e-b,h=1+Math.floor((a[p]-v-1)/e);Math.floor((a[p]-1)/e)<h&&d.push(""),Fe(d,g,e);continue}if(b+a[p]>e&&b>0&&a[p]>0){if(i.wordWrap===!1&&b<e){Fe(d,g,e);continue}d.push("")}if(b+a[p]>e&&i.wordWrap===!1){Fe(d,g,e);continue}d[d.length-1]+=g}i.trim!==!1&&(d=d.map(p=>Hn(p)));const u=d.join(`
`),_=[...u];let O=0;for(const[p,g]of _.entries()){if(n+=g,ce.has(g)){const{groups:v}=new RegExp(`(?:\\${ci}(?<code>\\d+)m|\\${fe}(?<uri>.*)${Ie})`).exec(u.slice(O))||{groups:{}};if(v.code!==void 0){const h=Number.parseFloat(v.code);s=h===zn?void 0:h}else v.uri!==void 0&&(o=v.uri.length===0?void 0:v.uri)}const b=Dn.codes.get(Number(s));_[p+1]===`
`?(o&&(n+=ui("")),s&&b&&(n+=hi(b))):g===`
`&&(s&&b&&(n+=hi(s)),o&&(n+=ui(o))),O+=g.length}return n};function Gn(t,e,i){return String(t).normalize().replaceAll(`\r
`,`
`).split(`
`).map(n=>Yn(n,e,i)).join(`
`)}function Vn(t){return mn(t,{stringWidth:$t,stripAnsi:jn,wrap:Gn})}function qn(t,e){let i=(0,qt.resolve)(".",t),n;for((0,Ae.statSync)(i).isDirectory()||(i=(0,qt.dirname)(i));;){if(n=e(i,(0,Ae.readdirSync)(i)),n)return(0,qt.resolve)(i,n);if(i=(0,qt.dirname)(n=i),n===i)break}}function Zt(t){if(t!==t.toLowerCase()&&t!==t.toUpperCase()||(t=t.toLowerCase()),t.indexOf("-")===-1&&t.indexOf("_")===-1)return t;{let i="",n=!1;const s=t.match(/^-+/);for(let o=s?s[0].length:0;o<t.length;o++){let a=t.charAt(o);n&&(n=!1,a=a.toUpperCase()),o!==0&&(a==="-"||a==="_")?n=!0:a!=="-"&&a!=="_"&&(i+=a)}return i}}function di(t,e){const i=t.toLowerCase();e=e||"-";let n="";for(let s=0;s<t.length;s++){const o=i.charAt(s),a=t.charAt(s);o!==a&&s>0?n+=`${e}${i.charAt(s)}`:n+=a}return n}function pi(t){return t==null?!1:typeof t=="number"||/^0x[0-9a-f]+$/i.test(t)?!0:/^0[^.]/.test(t)?!1:/^[-]?(?:\d+(?:\.\d*)?|\.\d+)(e[-+]?\d+)?$/.test(t)}function Kn(t){if(Array.isArray(t))return t.map(a=>typeof a!="string"?a+"":a);t=t.trim();let e=0,i=null,n=null,s=null;const o=[];for(let a=0;a<t.length;a++){if(i=n,n=t.charAt(a),n===" "&&!s){i!==" "&&e++;continue}n===s?s=null:(n==="'"||n==='"')&&!s&&(s=n),o[e]||(o[e]=""),o[e]+=n}return o}var vt;(function(t){t.BOOLEAN="boolean",t.STRING="string",t.NUMBER="number",t.ARRAY="array"})(vt||(vt={}));var Et,Jn=class{constructor(t){Et=t}parse(t,e){const i=Object.assign({alias:void 0,array:void 0,boolean:void 0,config:void 0,configObjects:void 0,configuration:void 0,coerce:void 0,count:void 0,default:void 0,envPrefix:void 0,narg:void 0,normalize:void 0,string:void 0,number:void 0,__:void 0,key:void 0},e),n=Kn(t),s=typeof t=="string",o=Qn(Object.assign(Object.create(null),i.alias)),a=Object.assign({"boolean-negation":!0,"camel-case-expansion":!0,"combine-arrays":!1,"dot-notation":!0,"duplicate-arguments-array":!0,"flatten-duplicate-arrays":!0,"greedy-arrays":!0,"halt-at-non-option":!1,"nargs-eats-options":!1,"negation-prefix":"no-","parse-numbers":!0,"parse-positional-numbers":!0,"populate--":!1,"set-placeholder-key":!1,"short-option-groups":!0,"strip-aliased":!1,"strip-dashed":!1,"unknown-options-as-args":!1},i.configuration),d=Object.assign(Object.create(null),i.default),u=i.configObjects||[],_=i.envPrefix,O=a["populate--"],p=O?"--":"_",g=Object.create(null),b=Object.create(null),v=i.__||Et.format,h={aliases:Object.create(null),arrays:Object.create(null),bools:Object.create(null),strings:Object.create(null),numbers:Object.create(null),counts:Object.create(null),normalize:Object.create(null),configs:Object.create(null),nargs:Object.create(null),coercions:Object.create(null),keys:[]},$=/^-([0-9]+(\.[0-9]+)?|\.[0-9]+)$/,z=new RegExp("^--"+a["negation-prefix"]+"(.+)");[].concat(i.array||[]).filter(Boolean).forEach(function(l){const f=typeof l=="object"?l.key:l,w=Object.keys(l).map(function(m){return{boolean:"bools",string:"strings",number:"numbers"}[m]}).filter(Boolean).pop();w&&(h[w][f]=!0),h.arrays[f]=!0,h.keys.push(f)}),[].concat(i.boolean||[]).filter(Boolean).forEach(function(l){h.bools[l]=!0,h.keys.push(l)}),[].concat(i.string||[]).filter(Boolean).forEach(function(l){h.strings[l]=!0,h.keys.push(l)}),[].concat(i.number||[]).filter(Boolean).forEach(function(l){h.numbers[l]=!0,h.keys.push(l)}),[].concat(i.count||[]).filter(Boolean).forEach(function(l){h.counts[l]=!0,h.keys.push(l)}),[].concat(i.normalize||[]).filter(Boolean).forEach(function(l){h.normalize[l]=!0,h.keys.push(l)}),typeof i.narg=="object"&&Object.entries(i.narg).forEach(([l,f])=>{typeof f=="number"&&(h.nargs[l]=f,h.keys.push(l))}),typeof i.coerce=="object"&&Object.entries(i.coerce).forEach(([l,f])=>{typeof f=="function"&&(h.coercions[l]=f,h.keys.push(l))}),typeof i.config<"u"&&(Array.isArray(i.config)||typeof i.config=="string"?[].concat(i.config).filter(Boolean).forEach(function(l){h.configs[l]=!0}):typeof i.config=="object"&&Object.entries(i.config).forEach(([l,f])=>{(typeof f=="boolean"||typeof f=="function")&&(h.configs[l]=f)})),Qt(i.key,o,i.default,h.arrays),Object.keys(d).forEach(function(l){(h.aliases[l]||[]).forEach(function(f){d[f]=d[l]})});let T=null;Se();let at=[];const B=Object.assign(Object.create(null),{_:[]}),V={};for(let l=0;l<n.length;l++){const f=n[l],w=f.replace(/^-{3,}/,"---");let m,c,E,C,M,st;if(f!=="--"&&/^-/.test(f)&&Y(f))tt(f);else if(w.match(/^---+(=|$)/)){tt(f);continue}else if(f.match(/^--.+=/)||!a["short-option-groups"]&&f.match(/^-.+=/))C=f.match(/^--?([^=]+)=([\s\S]*)$/),C!==null&&Array.isArray(C)&&C.length>=3&&(I(C[1],h.arrays)?l=yt(l,C[1],n,C[2]):I(C[1],h.nargs)!==!1?l=J(l,C[1],n,C[2]):H(C[1],C[2],!0));else if(f.match(z)&&a["boolean-negation"])C=f.match(z),C!==null&&Array.isArray(C)&&C.length>=2&&(c=C[1],H(c,I(c,h.arrays)?[!1]:!1));else if(f.match(/^--.+/)||!a["short-option-groups"]&&f.match(/^-[^-]+/))C=f.match(/^--?(.+)/),C!==null&&Array.isArray(C)&&C.length>=2&&(c=C[1],I(c,h.arrays)?l=yt(l,c,n):I(c,h.nargs)!==!1?l=J(l,c,n):(M=n[l+1],M!==void 0&&(!M.match(/^-/)||M.match($))&&!I(c,h.bools)&&!I(c,h.counts)||/^(true|false)$/.test(M)?(H(c,M),l++):H(c,D(c))));else if(f.match(/^-.\..+=/))C=f.match(/^-([^=]+)=([\s\S]*)$/),C!==null&&Array.isArray(C)&&C.length>=3&&H(C[1],C[2]);else if(f.match(/^-.\..+/)&&!f.match($))M=n[l+1],C=f.match(/^-(.\..+)/),C!==null&&Array.isArray(C)&&C.length>=2&&(c=C[1],M!==void 0&&!M.match(/^-/)&&!I(c,h.bools)&&!I(c,h.counts)?(H(c,M),l++):H(c,D(c)));else if(f.match(/^-[^-]+/)&&!f.match($)){E=f.slice(1,-1).split(""),m=!1;for(let lt=0;lt<E.length;lt++){if(M=f.slice(lt+2),E[lt+1]&&E[lt+1]==="="){st=f.slice(lt+3),c=E[lt],I(c,h.arrays)?l=yt(l,c,n,st):I(c,h.nargs)!==!1?l=J(l,c,n,st):H(c,st),m=!0;break}if(M==="-"){H(E[lt],M);continue}if(/[A-Za-z]/.test(E[lt])&&/^-?\d+(\.\d*)?(e-?\d+)?$/.test(M)&&I(M,h.bools)===!1){H(E[lt],M),m=!0;break}if(E[lt+1]&&E[lt+1].match(/\W/)){H(E[lt],M),m=!0;break}else H(E[lt],D(E[lt]))}c=f.slice(-1)[0],!m&&c!=="-"&&(I(c,h.arrays)?l=yt(l,c,n):I(c,h.nargs)!==!1?l=J(l,c,n):(M=n[l+1],M!==void 0&&(!/^(-|--)[^-]/.test(M)||M.match($))&&!I(c,h.bools)&&!I(c,h.counts)||/^(true|false)$/.test(M)?(H(c,M),l++):H(c,D(c))))}else if(f.match(/^-[0-9]$/)&&f.match($)&&I(f.slice(1),h.bools))c=f.slice(1),H(c,D(c));else if(f==="--"){at=n.slice(l+1);break}else if(a["halt-at-non-option"]){at=n.slice(l);break}else tt(f)}X(B,!0),X(B,!1),x(B),U(),St(B,h.aliases,d,!0),R(B),a["set-placeholder-key"]&&et(B),Object.keys(h.counts).forEach(function(l){G(B,l.split("."))||H(l,0)}),O&&at.length&&(B[p]=[]),at.forEach(function(l){B[p].push(l)}),a["camel-case-expansion"]&&a["strip-dashed"]&&Object.keys(B).filter(l=>l!=="--"&&l.includes("-")).forEach(l=>{delete B[l]}),a["strip-aliased"]&&[].concat(...Object.keys(o).map(l=>o[l])).forEach(l=>{a["camel-case-expansion"]&&l.includes("-")&&delete B[l.split(".").map(f=>Zt(f)).join(".")],delete B[l]});function tt(l){const f=y("_",l);(typeof f=="string"||typeof f=="number")&&B._.push(f)}function J(l,f,w,m){let c,E=I(f,h.nargs);if(E=typeof E!="number"||isNaN(E)?1:E,E===0)return nt(m)||(T=Error(v("Argument unexpected for: %s",f))),H(f,D(f)),l;let C=nt(m)?0:1;if(a["nargs-eats-options"])w.length-(l+1)+C<E&&(T=Error(v("Not enough arguments following: %s",f))),C=E;else{for(c=l+1;c<w.length&&(!w[c].match(/^-[^0-9]/)||w[c].match($)||Y(w[c]));c++)C++;C<E&&(T=Error(v("Not enough arguments following: %s",f)))}let M=Math.min(C,E);for(!nt(m)&&M>0&&(H(f,m),M--),c=l+1;c<M+l+1;c++)H(f,w[c]);return l+M}function yt(l,f,w,m){let c=[],E=m||w[l+1];const C=I(f,h.nargs);if(I(f,h.bools)&&!/^(true|false)$/.test(E))c.push(!0);else if(nt(E)||nt(m)&&/^-/.test(E)&&!$.test(E)&&!Y(E)){if(d[f]!==void 0){const M=d[f];c=Array.isArray(M)?M:[M]}}else{nt(m)||c.push(S(f,m,!0));for(let M=l+1;M<w.length&&!(!a["greedy-arrays"]&&c.length>0||C&&typeof C=="number"&&c.length>=C||(E=w[M],/^-/.test(E)&&!$.test(E)&&!Y(E)));M++)l=M,c.push(S(f,E,s))}return typeof C=="number"&&(C&&c.length<C||isNaN(C)&&c.length===0)&&(T=Error(v("Not enough arguments following: %s",f))),H(f,c),l}function H(l,f,w=s){if(/-/.test(l)&&a["camel-case-expansion"]){const E=l.split(".").map(function(C){return Zt(C)}).join(".");Jt(l,E)}const m=S(l,f,w),c=l.split(".");jt(B,c,m),h.aliases[l]&&h.aliases[l].forEach(function(E){const C=E.split(".");jt(B,C,m)}),c.length>1&&a["dot-notation"]&&(h.aliases[c[0]]||[]).forEach(function(E){let C=E.split(".");const M=[].concat(c);M.shift(),C=C.concat(M),(h.aliases[l]||[]).includes(C.join("."))||jt(B,C,m)}),I(l,h.normalize)&&!I(l,h.arrays)&&[l].concat(h.aliases[l]||[]).forEach(function(C){Object.defineProperty(V,C,{enumerable:!0,get(){return f},set(M){f=typeof M=="string"?Et.normalize(M):M}})})}function Jt(l,f){h.aliases[l]&&h.aliases[l].length||(h.aliases[l]=[f],g[f]=!0),h.aliases[f]&&h.aliases[f].length||Jt(f,l)}function S(l,f,w){w&&(f=Zn(f)),(I(l,h.bools)||I(l,h.counts))&&typeof f=="string"&&(f=f==="true");let m=Array.isArray(f)?f.map(function(c){return y(l,c)}):y(l,f);return I(l,h.counts)&&(nt(m)||typeof m=="boolean")&&(m=Ne()),I(l,h.normalize)&&I(l,h.arrays)&&(Array.isArray(f)?m=f.map(c=>Et.normalize(c)):m=Et.normalize(f)),m}function y(l,f){return!a["parse-positional-numbers"]&&l==="_"||!I(l,h.strings)&&!I(l,h.bools)&&!Array.isArray(f)&&(pi(f)&&a["parse-numbers"]&&Number.isSafeInteger(Math.floor(parseFloat(`${f}`)))||!nt(f)&&I(l,h.numbers))&&(f=Number(f)),f}function x(l){const f=Object.create(null);St(f,h.aliases,d),Object.keys(h.configs).forEach(function(w){const m=l[w]||f[w];if(m)try{let c=null;const E=Et.resolve(Et.cwd(),m),C=h.configs[w];if(typeof C=="function"){try{c=C(E)}catch(M){c=M}if(c instanceof Error){T=c;return}}else c=Et.require(E);L(c)}catch(c){c.name==="PermissionDenied"?T=c:l[w]&&(T=Error(v("Invalid JSON config file: %s",m)))}})}function L(l,f){Object.keys(l).forEach(function(w){const m=l[w],c=f?f+"."+w:w;typeof m=="object"&&m!==null&&!Array.isArray(m)&&a["dot-notation"]?L(m,c):(!G(B,c.split("."))||I(c,h.arrays)&&a["combine-arrays"])&&H(c,m)})}function U(){typeof u<"u"&&u.forEach(function(l){L(l)})}function X(l,f){if(typeof _>"u")return;const w=typeof _=="string"?_:"",m=Et.env();Object.keys(m).forEach(function(c){if(w===""||c.lastIndexOf(w,0)===0){const E=c.split("__").map(function(C,M){return M===0&&(C=C.substring(w.length)),Zt(C)});(f&&h.configs[E.join(".")]||!f)&&!G(l,E)&&H(E.join("."),m[c])}})}function R(l){let f;const w=new Set;Object.keys(l).forEach(function(m){if(!w.has(m)&&(f=I(m,h.coercions),typeof f=="function"))try{const c=y(m,f(l[m]));[].concat(h.aliases[m]||[],m).forEach(E=>{w.add(E),l[E]=c})}catch(c){T=c}})}function et(l){return h.keys.forEach(f=>{~f.indexOf(".")||typeof l[f]>"u"&&(l[f]=void 0)}),l}function St(l,f,w,m=!1){Object.keys(w).forEach(function(c){G(l,c.split("."))||(jt(l,c.split("."),w[c]),m&&(b[c]=!0),(f[c]||[]).forEach(function(E){G(l,E.split("."))||jt(l,E.split("."),w[c])}))})}function G(l,f){let w=l;a["dot-notation"]||(f=[f.join(".")]),f.slice(0,-1).forEach(function(c){w=w[c]||{}});const m=f[f.length-1];return typeof w!="object"?!1:m in w}function jt(l,f,w){let m=l;a["dot-notation"]||(f=[f.join(".")]),f.slice(0,-1).forEach(function(st){st=gi(st),typeof m=="object"&&m[st]===void 0&&(m[st]={}),typeof m[st]!="object"||Array.isArray(m[st])?(Array.isArray(m[st])?m[st].push({}):m[st]=[m[st],{}],m=m[st][m[st].length-1]):m=m[st]});const c=gi(f[f.length-1]),E=I(f.join("."),h.arrays),C=Array.isArray(w);let M=a["duplicate-arguments-array"];!M&&I(c,h.nargs)&&(M=!0,(!nt(m[c])&&h.nargs[c]===1||Array.isArray(m[c])&&m[c].length===h.nargs[c])&&(m[c]=void 0)),w===Ne()?m[c]=Ne(m[c]):Array.isArray(m[c])?M&&E&&C?m[c]=a["flatten-duplicate-arrays"]?m[c].concat(w):(Array.isArray(m[c][0])?m[c]:[m[c]]).concat([w]):!M&&!!E==!!C?m[c]=w:m[c]=m[c].concat([w]):m[c]===void 0&&E?m[c]=C?w:[w]:M&&!(m[c]===void 0||I(c,h.counts)||I(c,h.bools))?m[c]=[m[c],w]:m[c]=w}function Qt(...l){l.forEach(function(f){Object.keys(f||{}).forEach(function(w){h.aliases[w]||(h.aliases[w]=[].concat(o[w]||[]),h.aliases[w].concat(w).forEach(function(m){if(/-/.test(m)&&a["camel-case-expansion"]){const c=Zt(m);c!==w&&h.aliases[w].indexOf(c)===-1&&(h.aliases[w].push(c),g[c]=!0)}}),h.aliases[w].concat(w).forEach(function(m){if(m.length>1&&/[A-Z]/.test(m)&&a["camel-case-expansion"]){const c=di(m,"-");c!==w&&h.aliases[w].indexOf(c)===-1&&(h.aliases[w].push(c),g[c]=!0)}}),h.aliases[w].forEach(function(m){h.aliases[m]=[w].concat(h.aliases[w].filter(function(c){return m!==c}))}))})})}function I(l,f){const w=[].concat(h.aliases[l]||[],l),m=Object.keys(f),c=w.find(E=>m.includes(E));return c?f[c]:!1}function Ht(l){const f=Object.keys(h);return[].concat(f.map(m=>h[m])).some(function(m){return Array.isArray(m)?m.includes(l):m[l]})}function ii(l,...f){return[].concat(...f).some(function(m){const c=l.match(m);return c&&Ht(c[1])})}function F(l){if(l.match($)||!l.match(/^-[^-]+/))return!1;let f=!0,w;const m=l.slice(1).split("");for(let c=0;c<m.length;c++){if(w=l.slice(c+2),!Ht(m[c])){f=!1;break}if(m[c+1]&&m[c+1]==="="||w==="-"||/[A-Za-z]/.test(m[c])&&/^-?\d+(\.\d*)?(e-?\d+)?$/.test(w)||m[c+1]&&m[c+1].match(/\W/))break}return f}function Y(l){return a["unknown-options-as-args"]&&it(l)}function it(l){return l=l.replace(/^-{3,}/,"--"),l.match($)||F(l)?!1:!ii(l,/^-+([^=]+?)=[\s\S]*$/,z,/^-+([^=]+?)$/,/^-+([^=]+?)-$/,/^-+([^=]+?\d+)$/,/^-+([^=]+?)\W+.*$/)}function D(l){return!I(l,h.bools)&&!I(l,h.counts)&&`${l}`in d?d[l]:ot(Q(l))}function ot(l){return{[vt.BOOLEAN]:!0,[vt.STRING]:"",[vt.NUMBER]:void 0,[vt.ARRAY]:[]}[l]}function Q(l){let f=vt.BOOLEAN;return I(l,h.strings)?f=vt.STRING:I(l,h.numbers)?f=vt.NUMBER:I(l,h.bools)?f=vt.BOOLEAN:I(l,h.arrays)&&(f=vt.ARRAY),f}function nt(l){return l===void 0}function Se(){Object.keys(h.counts).find(l=>I(l,h.arrays)?(T=Error(v("Invalid configuration: %s, opts.count excludes opts.array.",l)),!0):I(l,h.nargs)?(T=Error(v("Invalid configuration: %s, opts.count excludes opts.narg.",l)),!0):!1)}return{aliases:Object.assign({},h.aliases),argv:Object.assign(V,B),configuration:a,defaulted:Object.assign({},b),error:T,newAliases:Object.assign({},g)}}};function Qn(t){const e=[],i=Object.create(null);let n=!0;for(Object.keys(t).forEach(function(s){e.push([].concat(t[s],s))});n;){n=!1;for(let s=0;s<e.length;s++)for(let o=s+1;o<e.length;o++)if(e[s].filter(function(d){return e[o].indexOf(d)!==-1}).length){e[s]=e[s].concat(e[o]),e.splice(o,1),n=!0;break}}return e.forEach(function(s){s=s.filter(function(a,d,u){return u.indexOf(a)===d});const o=s.pop();o!==void 0&&typeof o=="string"&&(i[o]=s)}),i}function Ne(t){return t!==void 0?t+1:1}function gi(t){return t==="__proto__"?"___proto___":t}function Zn(t){return typeof t=="string"&&(t[0]==="'"||t[0]==='"')&&t[t.length-1]===t[0]?t.substring(1,t.length-1):t}var Le,We,Te,mi=process&&process.env&&process.env.YARGS_MIN_NODE_VERSION?Number(process.env.YARGS_MIN_NODE_VERSION):20,bi=(We=(Le=process==null?void 0:process.versions)===null||Le===void 0?void 0:Le.node)!==null&&We!==void 0?We:(Te=process==null?void 0:process.version)===null||Te===void 0?void 0:Te.slice(1);if(bi&&Number(bi.match(/^([^.]+)/)[1])<mi)throw Error(`yargs parser supports a minimum Node.js version of ${mi}. Read our version support policy: https://github.com/yargs/yargs-parser#supported-nodejs-versions`);var Xn=process?process.env:{},_i=ti.createRequire?(0,ti.createRequire)(require("node:url").pathToFileURL(__filename).href):void 0,vi=new Jn({cwd:process.cwd,env:()=>Xn,format:qi.format,normalize:je.normalize,resolve:je.resolve,require:t=>{if(typeof _i<"u")return _i(t);if(t.match(/\.json$/))return JSON.parse((0,Ki.readFileSync)(t,"utf8"));throw Error("only .json config files are supported in ESM")}}),Xt=function(e,i){return vi.parse(e.slice(),i).argv};Xt.detailed=function(t,e){return vi.parse(t.slice(),e)},Xt.camelCase=Zt,Xt.decamelize=di,Xt.looksLikeNumber=pi;var kn=Xt;function ts(){return es()?0:1}function es(){return is()&&!process.defaultApp}function is(){return!!process.versions.electron}function ns(){return process.argv[ts()]}var ss={fs:{readFileSync:Kt.readFileSync,writeFile:Kt.writeFile},format:Ji.format,resolve:Qi.resolve,exists:t=>{try{return(0,Kt.statSync)(t).isFile()}catch{return!1}}},Ot,rs=class{constructor(t){t=t||{},this.directory=t.directory||"./locales",this.updateFiles=typeof t.updateFiles=="boolean"?t.updateFiles:!0,this.locale=t.locale||"en",this.fallbackToLanguage=typeof t.fallbackToLanguage=="boolean"?t.fallbackToLanguage:!0,this.cache=Object.create(null),this.writeQueue=[]}__(...t){if(typeof arguments[0]!="string")return this._taggedLiteral(arguments[0],...arguments);const e=t.shift();let i=function(){};return typeof t[t.length-1]=="function"&&(i=t.pop()),i=i||function(){},this.cache[this.locale]||this._readLocaleFile(),!this.cache[this.locale][e]&&this.updateFiles?(this.cache[this.locale][e]=e,this._enqueueWrite({directory:this.directory,locale:this.locale,cb:i})):i(),Ot.format.apply(Ot.format,[this.cache[this.locale][e]||e].concat(t))}__n(){const t=Array.prototype.slice.call(arguments),e=t.shift(),i=t.shift(),n=t.shift();let s=function(){};typeof t[t.length-1]=="function"&&(s=t.pop()),this.cache[this.locale]||this._readLocaleFile();let o=n===1?e:i;this.cache[this.locale][e]&&(o=this.cache[this.locale][e][n===1?"one":"other"]),!this.cache[this.locale][e]&&this.updateFiles?(this.cache[this.locale][e]={one:e,other:i},this._enqueueWrite({directory:this.directory,locale:this.locale,cb:s})):s();const a=[o];return~o.indexOf("%d")&&a.push(n),Ot.format.apply(Ot.format,a.concat(t))}setLocale(t){this.locale=t}getLocale(){return this.locale}updateLocale(t){this.cache[this.locale]||this._readLocaleFile();for(const e in t)Object.prototype.hasOwnProperty.call(t,e)&&(this.cache[this.locale][e]=t[e])}_taggedLiteral(t,...e){let i="";return t.forEach(function(n,s){const o=e[s+1];i+=n,typeof o<"u"&&(i+="%s")}),this.__.apply(this,[i].concat([].slice.call(e,1)))}_enqueueWrite(t){this.writeQueue.push(t),this.writeQueue.length===1&&this._processWriteQueue()}_processWriteQueue(){const t=this,e=this.writeQueue[0],i=e.directory,n=e.locale,s=e.cb,o=this._resolveLocaleFile(i,n),a=JSON.stringify(this.cache[n],null,2);Ot.fs.writeFile(o,a,"utf-8",function(d){t.writeQueue.shift(),t.writeQueue.length>0&&t._processWriteQueue(),s(d)})}_readLocaleFile(){let t={};const e=this._resolveLocaleFile(this.directory,this.locale);try{Ot.fs.readFileSync&&(t=JSON.parse(Ot.fs.readFileSync(e,"utf-8")))}catch(i){if(i instanceof SyntaxError&&(i.message="syntax error in "+e),i.code==="ENOENT")t={};else throw i}this.cache[this.locale]=t}_resolveLocaleFile(t,e){let i=Ot.resolve(t,"./",e+".json");if(this.fallbackToLanguage&&!this._fileExistsSync(i)&&~e.lastIndexOf("_")){const n=Ot.resolve(t,"./",e.split("_")[0]+".json");this._fileExistsSync(n)&&(i=n)}return i}_fileExistsSync(t){return Ot.exists(t)}};function os(t,e){Ot=e;const i=new rs(t);return{__:i.__.bind(i),__n:i.__n.bind(i),setLocale:i.setLocale.bind(i),getLocale:i.getLocale.bind(i),updateLocale:i.updateLocale.bind(i),locale:i.locale}}var as=t=>os(t,ss),ls=as,cs=(0,ye.__toESM)(an(),1),Be=(0,ke.fileURLToPath)(require("node:url").pathToFileURL(__filename).href),fs=Be.substring(0,Be.lastIndexOf("node_modules")),hs=(0,Zi.createRequire)(require("node:url").pathToFileURL(__filename).href),us={assert:{notStrictEqual:Ce.notStrictEqual,strictEqual:Ce.strictEqual},cliui:Vn,findUp:qn,getEnv:t=>process.env[t],inspect:Vi.inspect,getProcessArgvBin:ns,mainFilename:fs||process.cwd(),Parser:kn,path:{basename:gt.basename,dirname:gt.dirname,extname:gt.extname,relative:gt.relative,resolve:gt.resolve,join:gt.join},process:{argv:()=>process.argv,cwd:process.cwd,emitWarning:(t,e)=>process.emitWarning(t,e),execPath:()=>process.execPath,exit:t=>{process.exit(t)},nextTick:process.nextTick,stdColumns:typeof process.stdout.columns<"u"?process.stdout.columns:null},readFileSync:Ee.readFileSync,readdirSync:Ee.readdirSync,require:hs,getCallerFile:()=>{const t=(0,cs.default)(3);return t.match(/^file:\/\//)?(0,ke.fileURLToPath)(t):t},stringWidth:$t,y18n:ls({directory:(0,gt.resolve)(Be,"../../../locales"),updateFiles:!1})};function wt(t,e,i,n){i.assert.notStrictEqual(t,e,n)}function Oi(t,e){e.assert.strictEqual(typeof t,"string")}function he(t){return Object.keys(t)}function k(t){return!!t&&!!t.then&&typeof t.then=="function"}var ct=class Xi extends Error{constructor(e){super(e||"yargs error"),this.name="YError",Error.captureStackTrace&&Error.captureStackTrace(this,Xi)}};function kt(t){const i=t.replace(/\s{2,}/g," ").split(/\s+(?![^[]*]|[^<]*>)/),n=/\.*[\][<>]/g,s=i.shift();if(!s)throw new Error(`No command found in: ${t}`);const o={cmd:s.replace(n,""),demanded:[],optional:[]};return i.forEach((a,d)=>{let u=!1;a=a.replace(/\s/g,""),/\.+[\]>]/.test(a)&&d===i.length-1&&(u=!0),/^\[/.test(a)?o.optional.push({cmd:a.replace(n,"").split("|"),variadic:u}):o.demanded.push({cmd:a.replace(n,"").split("|"),variadic:u})}),o}var ds=["first","second","third","fourth","fifth","sixth"];function j(t,e,i){function n(){return typeof t=="object"?[{demanded:[],optional:[]},t,e]:[kt(`cmd ${t}`),e,i]}try{let s=0;const[o,a,d]=n(),u=[].slice.call(a);for(;u.length&&u[u.length-1]===void 0;)u.pop();const _=d||u.length;if(_<o.demanded.length)throw new ct(`Not enough arguments provided. Expected ${o.demanded.length} but received ${u.length}.`);const O=o.demanded.length+o.optional.length;if(_>O)throw new ct(`Too many arguments provided. Expected max ${O} but received ${_}.`);o.demanded.forEach(p=>{const g=u.shift(),b=wi(g);p.cmd.filter(h=>h===b||h==="*").length===0&&yi(b,p.cmd,s),s+=1}),o.optional.forEach(p=>{if(u.length===0)return;const g=u.shift(),b=wi(g);p.cmd.filter(h=>h===b||h==="*").length===0&&yi(b,p.cmd,s),s+=1})}catch(s){console.warn(s.stack)}}function wi(t){return Array.isArray(t)?"array":t===null?"null":typeof t}function yi(t,e,i){throw new ct(`Invalid ${ds[i]||"manyith"} argument. Expected ${e.join(" or ")} but received ${t}.`)}var ps=class{constructor(t){this.globalMiddleware=[],this.frozens=[],this.yargs=t}addMiddleware(t,e,i=!0,n=!1){if(j("<array|function> [boolean] [boolean] [boolean]",[t,e,i],arguments.length),Array.isArray(t)){for(let s=0;s<t.length;s++){if(typeof t[s]!="function")throw Error("middleware must be a function");const o=t[s];o.applyBeforeValidation=e,o.global=i}Array.prototype.push.apply(this.globalMiddleware,t)}else if(typeof t=="function"){const s=t;s.applyBeforeValidation=e,s.global=i,s.mutates=n,this.globalMiddleware.push(t)}return this.yargs}addCoerceMiddleware(t,e){const i=this.yargs.getAliases();return this.globalMiddleware=this.globalMiddleware.filter(n=>{const s=[...i[e]||[],e];return n.option?!s.includes(n.option):!0}),t.option=e,this.addMiddleware(t,!0,!0,!0)}getMiddleware(){return this.globalMiddleware}freeze(){this.frozens.push([...this.globalMiddleware])}unfreeze(){const t=this.frozens.pop();t!==void 0&&(this.globalMiddleware=t)}reset(){this.globalMiddleware=this.globalMiddleware.filter(t=>t.global)}};function gs(t){return t?t.map(e=>(e.applyBeforeValidation=!1,e)):[]}function te(t,e,i,n){return i.reduce((s,o)=>{if(o.applyBeforeValidation!==n)return s;if(o.mutates){if(o.applied)return s;o.applied=!0}if(k(s))return s.then(a=>Promise.all([a,o(a,e)])).then(([a,d])=>Object.assign(a,d));{const a=o(s,e);return k(a)?a.then(d=>Object.assign(s,d)):Object.assign(s,a)}},t)}function ee(t,e,i=n=>{throw n}){try{const n=ms(t)?t():t;return k(n)?n.then(s=>e(s)):e(n)}catch(n){return i(n)}}function ms(t){return typeof t=="function"}var Yt=/(^\*)|(^\$0)/,bs=class{constructor(t,e,i,n){this.requireCache=new Set,this.handlers={},this.aliasMap={},this.frozens=[],this.shim=n,this.usage=t,this.globalMiddleware=i,this.validation=e}addDirectory(t,e,i,n){n=n||{},this.requireCache.add(i);const s=this.shim.path.resolve(this.shim.path.dirname(i),t),o=this.shim.readdirSync(s,{recursive:!!n.recurse});Array.isArray(n.extensions)||(n.extensions=["js"]);const a=typeof n.visit=="function"?n.visit:d=>d;for(const d of o){const u=d.toString();if(n.exclude){let O=!1;if(typeof n.exclude=="function"?O=n.exclude(u):O=n.exclude.test(u),O)continue}if(n.include){let O=!1;if(typeof n.include=="function"?O=n.include(u):O=n.include.test(u),!O)continue}let _=!1;for(const O of n.extensions)u.endsWith(O)&&(_=!0);if(_){const O=this.shim.path.join(s,u),p=e(O),g=Object.create(null,Object.getOwnPropertyDescriptors({...p}));if(a(g,O,u)){if(this.requireCache.has(O))continue;this.requireCache.add(O),g.command||(g.command=this.shim.path.basename(O,this.shim.path.extname(O))),this.addHandler(g)}}}}addHandler(t,e,i,n,s,o){let a=[];const d=gs(s);if(n=n||(()=>{}),Array.isArray(t))if(vs(t))[t,...a]=t;else for(const u of t)this.addHandler(u);else if(ws(t)){let u=Array.isArray(t.command)||typeof t.command=="string"?t.command:null;if(u===null)throw new Error(`No command name given for module: ${this.shim.inspect(t)}`);t.aliases&&(u=[].concat(u).concat(t.aliases)),this.addHandler(u,this.extractDesc(t),t.builder,t.handler,t.middlewares,t.deprecated);return}else if(Ci(i)){this.addHandler([t].concat(a),e,i.builder,i.handler,i.middlewares,i.deprecated);return}if(typeof t=="string"){const u=kt(t);a=a.map(p=>kt(p).cmd);let _=!1;const O=[u.cmd].concat(a).filter(p=>Yt.test(p)?(_=!0,!1):!0);O.length===0&&_&&O.push("$0"),_&&(u.cmd=O[0],a=O.slice(1),t=t.replace(Yt,u.cmd)),a.forEach(p=>{this.aliasMap[p]=u.cmd}),e!==!1&&this.usage.command(t,e,_,a,o),this.handlers[u.cmd]={original:t,description:e,handler:n,builder:i||{},middlewares:d,deprecated:o,demanded:u.demanded,optional:u.optional},_&&(this.defaultCommand=this.handlers[u.cmd])}}getCommandHandlers(){return this.handlers}getCommands(){return Object.keys(this.handlers).concat(Object.keys(this.aliasMap))}hasDefaultCommand(){return!!this.defaultCommand}runCommand(t,e,i,n,s,o){const a=this.handlers[t]||this.handlers[this.aliasMap[t]]||this.defaultCommand,d=e.getInternalMethods().getContext(),u=d.commands.slice(),_=!t;t&&(d.commands.push(t),d.fullCommands.push(a.original));const O=this.applyBuilderUpdateUsageAndParse(_,a,e,i.aliases,u,n,s,o);return k(O)?O.then(p=>this.applyMiddlewareAndGetResult(_,a,p.innerArgv,d,s,p.aliases,e)):this.applyMiddlewareAndGetResult(_,a,O.innerArgv,d,s,O.aliases,e)}applyBuilderUpdateUsageAndParse(t,e,i,n,s,o,a,d){const u=e.builder;let _=i;if(De(u)){i.getInternalMethods().getUsageInstance().freeze();const O=u(i.getInternalMethods().reset(n),d);if(k(O))return O.then(p=>(_=Ds(p)?p:i,this.parseAndUpdateUsage(t,e,_,s,o,a)))}else Os(u)&&(i.getInternalMethods().getUsageInstance().freeze(),_=i.getInternalMethods().reset(n),Object.keys(e.builder).forEach(O=>{_.option(O,u[O])}));return this.parseAndUpdateUsage(t,e,_,s,o,a)}parseAndUpdateUsage(t,e,i,n,s,o){t&&i.getInternalMethods().getUsageInstance().unfreeze(!0),this.shouldUpdateUsage(i)&&i.getInternalMethods().getUsageInstance().usage(this.usageFromParentCommandsCommandHandler(n,e),e.description);const a=i.getInternalMethods().runYargsParserAndExecuteCommands(null,void 0,!0,s,o);return k(a)?a.then(d=>({aliases:i.parsed.aliases,innerArgv:d})):{aliases:i.parsed.aliases,innerArgv:a}}shouldUpdateUsage(t){return!t.getInternalMethods().getUsageInstance().getUsageDisabled()&&t.getInternalMethods().getUsageInstance().getUsage().length===0}usageFromParentCommandsCommandHandler(t,e){const i=Yt.test(e.original)?e.original.replace(Yt,"").trim():e.original,n=t.filter(s=>!Yt.test(s));return n.push(i),`$0 ${n.join(" ")}`}handleValidationAndGetResult(t,e,i,n,s,o,a,d){if(!o.getInternalMethods().getHasOutput()){const u=o.getInternalMethods().runValidation(s,d,o.parsed.error,t);i=ee(i,_=>(u(_),_))}if(e.handler&&!o.getInternalMethods().getHasOutput()){o.getInternalMethods().setHasOutput();const u=!!o.getOptions().configuration["populate--"];o.getInternalMethods().postProcess(i,u,!1,!1),i=te(i,o,a,!1),i=ee(i,_=>{const O=e.handler(_);return k(O)?O.then(()=>_):_}),t||o.getInternalMethods().getUsageInstance().cacheHelpMessage(),k(i)&&!o.getInternalMethods().hasParseCallback()&&i.catch(_=>{try{o.getInternalMethods().getUsageInstance().fail(null,_)}catch{}})}return t||(n.commands.pop(),n.fullCommands.pop()),i}applyMiddlewareAndGetResult(t,e,i,n,s,o,a){let d={};if(s)return i;a.getInternalMethods().getHasOutput()||(d=this.populatePositionals(e,i,n,a));const u=this.globalMiddleware.getMiddleware().slice(0).concat(e.middlewares),_=te(i,a,u,!0);return k(_)?_.then(O=>this.handleValidationAndGetResult(t,e,O,n,o,a,u,d)):this.handleValidationAndGetResult(t,e,_,n,o,a,u,d)}populatePositionals(t,e,i,n){e._=e._.slice(i.commands.length);const s=t.demanded.slice(0),o=t.optional.slice(0),a={};for(this.validation.positionalCount(s.length,e._.length);s.length;){const d=s.shift();this.populatePositional(d,e,a)}for(;o.length;){const d=o.shift();this.populatePositional(d,e,a)}return e._=i.commands.concat(e._.map(d=>""+d)),this.postProcessPositionals(e,a,this.cmdToParseOptions(t.original),n),a}populatePositional(t,e,i){const n=t.cmd[0];t.variadic?i[n]=e._.splice(0).map(String):e._.length&&(i[n]=[String(e._.shift())])}cmdToParseOptions(t){const e={array:[],default:{},alias:{},demand:{}},i=kt(t);return i.demanded.forEach(n=>{const[s,...o]=n.cmd;n.variadic&&(e.array.push(s),e.default[s]=[]),e.alias[s]=o,e.demand[s]=!0}),i.optional.forEach(n=>{const[s,...o]=n.cmd;n.variadic&&(e.array.push(s),e.default[s]=[]),e.alias[s]=o}),e}postProcessPositionals(t,e,i,n){const s=Object.assign({},n.getOptions());s.default=Object.assign(i.default,s.default);for(const u of Object.keys(i.alias))s.alias[u]=(s.alias[u]||[]).concat(i.alias[u]);s.array=s.array.concat(i.array),s.config={};const o=[];if(Object.keys(e).forEach(u=>{e[u].map(_=>{s.configuration["unknown-options-as-args"]&&(s.key[u]=!0),o.push(`--${u}`),o.push(_)})}),!o.length)return;const a=Object.assign({},s.configuration,{"populate--":!1}),d=this.shim.Parser.detailed(o,Object.assign({},s,{configuration:a}));if(d.error)n.getInternalMethods().getUsageInstance().fail(d.error.message,d.error);else{const u=Object.keys(e);Object.keys(e).forEach(_=>{u.push(...d.aliases[_])}),Object.keys(d.argv).forEach(_=>{u.includes(_)&&(e[_]||(e[_]=d.argv[_]),!this.isInConfigs(n,_)&&!this.isDefaulted(n,_)&&Object.prototype.hasOwnProperty.call(t,_)&&Object.prototype.hasOwnProperty.call(d.argv,_)&&(Array.isArray(t[_])||Array.isArray(d.argv[_]))?t[_]=[].concat(t[_],d.argv[_]):t[_]=d.argv[_])})}}isDefaulted(t,e){const{default:i}=t.getOptions();return Object.prototype.hasOwnProperty.call(i,e)||Object.prototype.hasOwnProperty.call(i,this.shim.Parser.camelCase(e))}isInConfigs(t,e){const{configObjects:i}=t.getOptions();return i.some(n=>Object.prototype.hasOwnProperty.call(n,e))||i.some(n=>Object.prototype.hasOwnProperty.call(n,this.shim.Parser.camelCase(e)))}runDefaultBuilderOn(t){if(!this.defaultCommand)return;if(this.shouldUpdateUsage(t)){const i=Yt.test(this.defaultCommand.original)?this.defaultCommand.original:this.defaultCommand.original.replace(/^[^[\]<>]*/,"$0 ");t.getInternalMethods().getUsageInstance().usage(i,this.defaultCommand.description)}const e=this.defaultCommand.builder;if(De(e))return e(t,!0);Ci(e)||Object.keys(e).forEach(i=>{t.option(i,e[i])})}extractDesc({describe:t,description:e,desc:i}){for(const n of[t,e,i]){if(typeof n=="string"||n===!1)return n;wt(n,!0,this.shim)}return!1}freeze(){this.frozens.push({handlers:this.handlers,aliasMap:this.aliasMap,defaultCommand:this.defaultCommand})}unfreeze(){const t=this.frozens.pop();wt(t,void 0,this.shim),{handlers:this.handlers,aliasMap:this.aliasMap,defaultCommand:this.defaultCommand}=t}reset(){return this.handlers={},this.aliasMap={},this.defaultCommand=void 0,this.requireCache=new Set,this}};function _s(t,e,i,n){return new bs(t,e,i,n)}function Ci(t){return typeof t=="object"&&!!t.builder&&typeof t.handler=="function"}function vs(t){return t.every(e=>typeof e=="string")}function De(t){return typeof t=="function"}function Os(t){return typeof t=="object"}function ws(t){return typeof t=="object"&&!Array.isArray(t)}function ie(t={},e=()=>!0){const i={};return he(t).forEach(n=>{e(n,t[n])&&(i[n]=t[n])}),i}function ne(t){typeof process>"u"||[process.stdout,process.stderr].forEach(e=>{const i=e;i._handle&&i.isTTY&&typeof i._handle.setBlocking=="function"&&i._handle.setBlocking(t)})}function ys(t){return typeof t=="boolean"}function Cs(t,e){const i=e.y18n.__,n={},s=[];n.failFn=function(y){s.push(y)};let o=null,a=null,d=!0;n.showHelpOnFail=function(y=!0,x){const[L,U]=typeof y=="string"?[!0,y]:[y,x];return t.getInternalMethods().isGlobalContext()&&(a=U),o=U,d=L,n};let u=!1;n.fail=function(y,x){const L=t.getInternalMethods().getLoggerInstance();if(s.length)for(let U=s.length-1;U>=0;--U){const X=s[U];if(ys(X)){if(x)throw x;if(y)throw Error(y)}else X(y,x,n)}else{if(t.getExitProcess()&&ne(!0),!u){u=!0,d&&(t.showHelp("error"),L.error()),(y||x)&&L.error(y||x);const U=o||a;U&&((y||x)&&L.error(""),L.error(U))}if(x=x||new ct(y),t.getExitProcess())return t.exit(1);if(t.getInternalMethods().hasParseCallback())return t.exit(1,x);throw x}};let _=[],O=!1;n.usage=(S,y)=>S===null?(O=!0,_=[],n):(O=!1,_.push([S,y||""]),n),n.getUsage=()=>_,n.getUsageDisabled=()=>O,n.getPositionalGroupName=()=>i("Positionals:");let p=[];n.example=(S,y)=>{p.push([S,y||""])};let g=[];n.command=function(y,x,L,U,X=!1){L&&(g=g.map(R=>(R[2]=!1,R))),g.push([y,x||"",L,U,X])},n.getCommands=()=>g;let b={};n.describe=function(y,x){Array.isArray(y)?y.forEach(L=>{n.describe(L,x)}):typeof y=="object"?Object.keys(y).forEach(L=>{n.describe(L,y[L])}):b[y]=x},n.getDescriptions=()=>b;let v=[];n.epilog=S=>{v.push(S)};let h=!1,$;n.wrap=S=>{h=!0,$=S},n.getWrap=()=>e.getEnv("YARGS_DISABLE_WRAP")?null:(h||($=yt(),h=!0),$);const z="__yargsString__:";n.deferY18nLookup=S=>z+S,n.help=function(){if(B)return B;at();const y=t.customScriptName?t.$0:e.path.basename(t.$0),x=t.getDemandedOptions(),L=t.getDemandedCommands(),U=t.getDeprecatedOptions(),X=t.getGroups(),R=t.getOptions();let et=[];et=et.concat(Object.keys(b)),et=et.concat(Object.keys(x)),et=et.concat(Object.keys(L)),et=et.concat(Object.keys(R.default)),et=et.filter(tt),et=Object.keys(et.reduce((F,Y)=>(Y!=="_"&&(F[Y]=!0),F),{}));const St=n.getWrap(),G=e.cliui({width:St,wrap:!!St});if(!O){if(_.length)_.forEach(F=>{G.div({text:`${F[0].replace(/\$0/g,y)}`}),F[1]&&G.div({text:`${F[1]}`,padding:[1,0,0,0]})}),G.div();else if(g.length){let F=null;L._?F=`${y} <${i("command")}>
`:F=`${y} [${i("command")}]
`,G.div(`${F}`)}}if(g.length>1||g.length===1&&!g[0][2]){G.div(i("Commands:"));const F=t.getInternalMethods().getContext(),Y=F.commands.length?`${F.commands.join(" ")} `:"";t.getInternalMethods().getParserConfiguration()["sort-commands"]===!0&&(g=g.sort((D,ot)=>D[0].localeCompare(ot[0])));const it=y?`${y} `:"";g.forEach(D=>{const ot=`${it}${Y}${D[0].replace(/^\$0 ?/,"")}`;G.span({text:ot,padding:[0,2,0,2],width:T(g,St,`${y}${Y}`)+4},{text:D[1]});const Q=[];D[2]&&Q.push(`[${i("default")}]`),D[3]&&D[3].length&&Q.push(`[${i("aliases:")} ${D[3].join(", ")}]`),D[4]&&(typeof D[4]=="string"?Q.push(`[${i("deprecated: %s",D[4])}]`):Q.push(`[${i("deprecated")}]`)),Q.length?G.div({text:Q.join(" "),padding:[0,0,0,2],align:"right"}):G.div()}),G.div()}const jt=(Object.keys(R.alias)||[]).concat(Object.keys(t.parsed.newAliases)||[]);et=et.filter(F=>!t.parsed.newAliases[F]&&jt.every(Y=>(R.alias[Y]||[]).indexOf(F)===-1));const Qt=i("Options:");X[Qt]||(X[Qt]=[]),V(et,R.alias,X,Qt);const I=F=>/^--/.test(ue(F)),Ht=Object.keys(X).filter(F=>X[F].length>0).map(F=>{const Y=X[F].filter(tt).map(it=>{if(jt.includes(it))return it;for(let D=0,ot;(ot=jt[D])!==void 0;D++)if((R.alias[ot]||[]).includes(it))return ot;return it});return{groupName:F,normalizedKeys:Y}}).filter(({normalizedKeys:F})=>F.length>0).map(({groupName:F,normalizedKeys:Y})=>{const it=Y.reduce((D,ot)=>(D[ot]=[ot].concat(R.alias[ot]||[]).map(Q=>F===n.getPositionalGroupName()?Q:(/^[0-9]$/.test(Q)?R.boolean.includes(ot)?"-":"--":Q.length>1?"--":"-")+Q).sort((Q,nt)=>I(Q)===I(nt)?0:I(Q)?1:-1).join(", "),D),{});return{groupName:F,normalizedKeys:Y,switches:it}});if(Ht.filter(({groupName:F})=>F!==n.getPositionalGroupName()).some(({normalizedKeys:F,switches:Y})=>!F.every(it=>I(Y[it])))&&Ht.filter(({groupName:F})=>F!==n.getPositionalGroupName()).forEach(({normalizedKeys:F,switches:Y})=>{F.forEach(it=>{I(Y[it])&&(Y[it]=As(Y[it],4))})}),Ht.forEach(({groupName:F,normalizedKeys:Y,switches:it})=>{G.div(F),Y.forEach(D=>{const ot=it[D];let Q=b[D]||"",nt=null;Q.includes(z)&&(Q=i(Q.substring(z.length))),R.boolean.includes(D)&&(nt=`[${i("boolean")}]`),R.count.includes(D)&&(nt=`[${i("count")}]`),R.string.includes(D)&&(nt=`[${i("string")}]`),R.normalize.includes(D)&&(nt=`[${i("string")}]`),R.array.includes(D)&&(nt=`[${i("array")}]`),R.number.includes(D)&&(nt=`[${i("number")}]`);const Se=w=>typeof w=="string"?`[${i("deprecated: %s",w)}]`:`[${i("deprecated")}]`,l=[D in U?Se(U[D]):null,nt,D in x?`[${i("required")}]`:null,R.choices&&R.choices[D]?`[${i("choices:")} ${n.stringifiedValues(R.choices[D])}]`:null,J(R.default[D],R.defaultDescription[D])].filter(Boolean).join(" ");G.span({text:ue(ot),padding:[0,2,0,2+Ai(ot)],width:T(it,St)+4},Q);const f=t.getInternalMethods().getUsageConfiguration()["hide-types"]===!0;l&&!f?G.div({text:l,padding:[0,0,0,2],align:"right"}):G.div()}),G.div()}),p.length&&(G.div(i("Examples:")),p.forEach(F=>{F[0]=F[0].replace(/\$0/g,y)}),p.forEach(F=>{F[1]===""?G.div({text:F[0],padding:[0,2,0,2]}):G.div({text:F[0],padding:[0,2,0,2],width:T(p,St)+4},{text:F[1]})}),G.div()),v.length>0){const F=v.map(Y=>Y.replace(/\$0/g,y)).join(`
`);G.div(`${F}
`)}return G.toString().replace(/\s*$/,"")};function T(S,y,x){let L=0;return Array.isArray(S)||(S=Object.values(S).map(U=>[U])),S.forEach(U=>{L=Math.max(e.stringWidth(x?`${x} ${ue(U[0])}`:ue(U[0]))+Ai(U[0]),L)}),y&&(L=Math.min(L,parseInt((y*.5).toString(),10))),L}function at(){const S=t.getDemandedOptions(),y=t.getOptions();(Object.keys(y.alias)||[]).forEach(x=>{y.alias[x].forEach(L=>{b[L]&&n.describe(x,b[L]),L in S&&t.demandOption(x,S[L]),y.boolean.includes(L)&&t.boolean(x),y.count.includes(L)&&t.count(x),y.string.includes(L)&&t.string(x),y.normalize.includes(L)&&t.normalize(x),y.array.includes(L)&&t.array(x),y.number.includes(L)&&t.number(x)})})}let B;n.cacheHelpMessage=function(){B=this.help()},n.clearCachedHelpMessage=function(){B=void 0},n.hasCachedHelpMessage=function(){return!!B};function V(S,y,x,L){let U=[],X=null;return Object.keys(x).forEach(R=>{U=U.concat(x[R])}),S.forEach(R=>{X=[R].concat(y[R]),X.some(et=>U.indexOf(et)!==-1)||x[L].push(R)}),U}function tt(S){return t.getOptions().hiddenOptions.indexOf(S)<0||t.parsed.argv[t.getOptions().showHiddenOpt]}n.showHelp=S=>{const y=t.getInternalMethods().getLoggerInstance();S||(S="error"),(typeof S=="function"?S:y[S])(n.help())},n.functionDescription=S=>["(",S.name?e.Parser.decamelize(S.name,"-"):i("generated-value"),")"].join(""),n.stringifiedValues=function(y,x){let L="";const U=x||", ",X=[].concat(y);return!y||!X.length||X.forEach(R=>{L.length&&(L+=U),L+=JSON.stringify(R)}),L};function J(S,y){let x=`[${i("default:")} `;if(S===void 0&&!y)return null;if(y)x+=y;else switch(typeof S){case"string":x+=`"${S}"`;break;case"object":x+=JSON.stringify(S);break;default:x+=S}return`${x}]`}function yt(){return e.process.stdColumns?Math.min(80,e.process.stdColumns):80}let H=null;n.version=S=>{H=S},n.showVersion=S=>{const y=t.getInternalMethods().getLoggerInstance();S||(S="error"),(typeof S=="function"?S:y[S])(H)},n.reset=function(y){return o=null,u=!1,_=[],O=!1,v=[],p=[],g=[],b=ie(b,x=>!y[x]),n};const Jt=[];return n.freeze=function(){Jt.push({failMessage:o,failureOutput:u,usages:_,usageDisabled:O,epilogs:v,examples:p,commands:g,descriptions:b})},n.unfreeze=function(y=!1){const x=Jt.pop();x&&(y?(b={...x.descriptions,...b},g=[...x.commands,...g],_=[...x.usages,..._],p=[...x.examples,...p],v=[...x.epilogs,...v]):{failMessage:o,failureOutput:u,usages:_,usageDisabled:O,epilogs:v,examples:p,commands:g,descriptions:b}=x)},n}function ze(t){return typeof t=="object"}function As(t,e){return ze(t)?{text:t.text,indentation:t.indentation+e}:{text:t,indentation:e}}function Ai(t){return ze(t)?t.indentation:0}function ue(t){return ze(t)?t.text:t}var js=`###-begin-{{app_name}}-completions-###
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
`,Es=`#compdef {{app_name}}
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
`,Ss=`###-begin-{{app_name}}-completions-###
#
# yargs command completion script
#
# Installation: {{app_path}} {{completion_command}} > ~/.config/fish/completions/{{app_name}}.fish
#
complete -f -c {{app_name}} -a '({{app_path}} --get-yargs-completions (commandline -o)[2..-1])'
###-end-{{app_name}}-completions-###
`,xs=class{constructor(t,e,i,n){var s,o,a,d,u;this.yargs=t,this.usage=e,this.command=i,this.shim=n,this.completionKey="get-yargs-completions",this.aliases=null,this.customCompletionFunction=null,this.indexAfterLastReset=0,this.zshShell=(a=((s=this.shim.getEnv("SHELL"))===null||s===void 0?void 0:s.includes("zsh"))||((o=this.shim.getEnv("ZSH_NAME"))===null||o===void 0?void 0:o.includes("zsh")))!==null&&a!==void 0?a:!1,this.fishShell=(u=(d=this.shim.getEnv("SHELL"))===null||d===void 0?void 0:d.includes("fish"))!==null&&u!==void 0?u:!1}defaultCompletion(t,e,i,n){const s=this.command.getCommandHandlers();for(let a=0,d=t.length;a<d;++a)if(s[t[a]]&&s[t[a]].builder){const u=s[t[a]].builder;if(De(u)){this.indexAfterLastReset=a+1;const _=this.yargs.getInternalMethods().reset();return u(_,!0),_.argv}}const o=[];this.commandCompletions(o,t,i),this.optionCompletions(o,t,e,i),this.choicesFromOptionsCompletions(o,t,e,i),this.choicesFromPositionalsCompletions(o,t,e,i),n(null,o)}commandCompletions(t,e,i){const n=this.yargs.getInternalMethods().getContext().commands;!i.match(/^-/)&&n[n.length-1]!==i&&!this.previousArgHasChoices(e)&&this.usage.getCommands().forEach(s=>{const o=kt(s[0]).cmd;if(e.indexOf(o)===-1){const a=s[1]||"";this.fishShell?t.push(o+"	"+a):this.zshShell?t.push(o.replace(/:/g,"\\:")+":"+a):t.push(o)}})}optionCompletions(t,e,i,n){if((n.match(/^-/)||n===""&&t.length===0)&&!this.previousArgHasChoices(e)){const s=this.yargs.getOptions(),o=this.yargs.getGroups()[this.usage.getPositionalGroupName()]||[];Object.keys(s.key).forEach(a=>{const d=!!s.configuration["boolean-negation"]&&s.boolean.includes(a);!o.includes(a)&&!s.hiddenOptions.includes(a)&&!this.argsContainKey(e,a,d)&&this.completeOptionKey(a,t,n,d&&!!s.default[a])})}}choicesFromOptionsCompletions(t,e,i,n){if(this.previousArgHasChoices(e)){const s=this.getPreviousArgChoices(e);s&&s.length>0&&(this.fishShell?t.push(...s):t.push(...s.map(o=>o.replace(/:/g,"\\:"))))}}choicesFromPositionalsCompletions(t,e,i,n){if(n===""&&t.length>0&&this.previousArgHasChoices(e))return;const s=this.yargs.getGroups()[this.usage.getPositionalGroupName()]||[],o=Math.max(this.indexAfterLastReset,this.yargs.getInternalMethods().getContext().commands.length+1),a=s[i._.length-o-1];if(!a)return;const d=this.yargs.getOptions().choices[a]||[];for(const u of d)u.startsWith(n)&&(this.fishShell?t.push(u):t.push(u.replace(/:/g,"\\:")))}getPreviousArgChoices(t){if(t.length<1)return;let e=t[t.length-1],i="";if(!e.startsWith("-")&&t.length>1&&(i=e,e=t[t.length-2]),!e.startsWith("-"))return;const n=e.replace(/^-+/,""),s=this.yargs.getOptions(),o=[n,...this.yargs.getAliases()[n]||[]];let a;for(const d of o)if(Object.prototype.hasOwnProperty.call(s.key,d)&&Array.isArray(s.choices[d])){a=s.choices[d];break}if(a)return a.filter(d=>!i||d.startsWith(i))}previousArgHasChoices(t){const e=this.getPreviousArgChoices(t);return e!==void 0&&e.length>0}argsContainKey(t,e,i){const n=s=>t.indexOf((/^[^0-9]$/.test(s)?"-":"--")+s)!==-1;if(n(e)||i&&n(`no-${e}`))return!0;if(this.aliases){for(const s of this.aliases[e])if(n(s))return!0}return!1}completeOptionKey(t,e,i,n){var s,o,a,d;let u=t;if(this.zshShell||this.fishShell){const g=this.usage.getDescriptions(),b=(o=(s=this===null||this===void 0?void 0:this.aliases)===null||s===void 0?void 0:s[t])===null||o===void 0?void 0:o.find(z=>{const T=g[z];return typeof T=="string"&&T.length>0}),v=b?g[b]:void 0,$=((d=(a=g[t])!==null&&a!==void 0?a:v)!==null&&d!==void 0?d:"").replace("__yargsString__:","").replace(/(\r\n|\n|\r)/gm," ");this.fishShell?u=`${t}	${$}`:u=`${t.replace(/:/g,"\\:")}:${$}`}const _=g=>/^--/.test(g),O=g=>/^[^0-9]$/.test(g),p=!_(i)&&O(t)?"-":"--";e.push(p+u),n&&e.push(p+"no-"+u)}customCompletion(t,e,i,n){if(wt(this.customCompletionFunction,null,this.shim),Ms(this.customCompletionFunction)){const s=this.customCompletionFunction(i,e);return k(s)?s.then(o=>{this.shim.process.nextTick(()=>{n(null,o)})}).catch(o=>{this.shim.process.nextTick(()=>{n(o,void 0)})}):n(null,s)}else return $s(this.customCompletionFunction)?this.customCompletionFunction(i,e,(s=n)=>this.defaultCompletion(t,e,i,s),s=>{n(null,s)}):this.customCompletionFunction(i,e,s=>{n(null,s)})}getCompletion(t,e){const i=t.length?t[t.length-1]:"",n=this.yargs.parse(t,!0),s=this.customCompletionFunction?o=>this.customCompletion(t,o,i,e):o=>this.defaultCompletion(t,o,i,e);return k(n)?n.then(s):s(n)}generateCompletionScript(t,e){let i;this.zshShell?i=Es:this.fishShell?i=Ss:i=js;const n=this.shim.path.basename(t);return t.match(/\.js$/)&&(t=`./${t}`),i=i.replace(/{{app_name}}/g,n),i=i.replace(/{{completion_command}}/g,e),i.replace(/{{app_path}}/g,t)}registerFunction(t){this.customCompletionFunction=t}setParsed(t){this.aliases=t.aliases}};function Ps(t,e,i,n){return new xs(t,e,i,n)}function Ms(t){return t.length<3}function $s(t){return t.length>3}function Is(t,e){if(t.length===0)return e.length;if(e.length===0)return t.length;const i=[];let n;for(n=0;n<=e.length;n++)i[n]=[n];let s;for(s=0;s<=t.length;s++)i[0][s]=s;for(n=1;n<=e.length;n++)for(s=1;s<=t.length;s++)e.charAt(n-1)===t.charAt(s-1)?i[n][s]=i[n-1][s-1]:n>1&&s>1&&e.charAt(n-2)===t.charAt(s-1)&&e.charAt(n-1)===t.charAt(s-2)?i[n][s]=i[n-2][s-2]+1:i[n][s]=Math.min(i[n-1][s-1]+1,Math.min(i[n][s-1]+1,i[n-1][s]+1));return i[e.length][t.length]}var ji=["$0","--","_"];function Fs(t,e,i){const n=i.y18n.__,s=i.y18n.__n,o={};o.nonOptionCount=function(p){const g=t.getDemandedCommands(),v=p._.length+(p["--"]?p["--"].length:0)-t.getInternalMethods().getContext().commands.length;g._&&(v<g._.min||v>g._.max)&&(v<g._.min?g._.minMsg!==void 0?e.fail(g._.minMsg?g._.minMsg.replace(/\$0/g,v.toString()).replace(/\$1/,g._.min.toString()):null):e.fail(s("Not enough non-option arguments: got %s, need at least %s","Not enough non-option arguments: got %s, need at least %s",v,v.toString(),g._.min.toString())):v>g._.max&&(g._.maxMsg!==void 0?e.fail(g._.maxMsg?g._.maxMsg.replace(/\$0/g,v.toString()).replace(/\$1/,g._.max.toString()):null):e.fail(s("Too many non-option arguments: got %s, maximum of %s","Too many non-option arguments: got %s, maximum of %s",v,v.toString(),g._.max.toString()))))},o.positionalCount=function(p,g){g<p&&e.fail(s("Not enough non-option arguments: got %s, need at least %s","Not enough non-option arguments: got %s, need at least %s",g,g+"",p+""))},o.requiredArguments=function(p,g){let b=null;for(const v of Object.keys(g))(!Object.prototype.hasOwnProperty.call(p,v)||typeof p[v]>"u")&&(b=b||{},b[v]=g[v]);if(b){const v=[];for(const $ of Object.keys(b)){const z=b[$];z&&v.indexOf(z)<0&&v.push(z)}const h=v.length?`
${v.join(`
`)}`:"";e.fail(s("Missing required argument: %s","Missing required arguments: %s",Object.keys(b).length,Object.keys(b).join(", ")+h))}},o.unknownArguments=function(p,g,b,v,h=!0){var $;const z=t.getInternalMethods().getCommandInstance().getCommands(),T=[],at=t.getInternalMethods().getContext();if(Object.keys(p).forEach(B=>{!ji.includes(B)&&!Object.prototype.hasOwnProperty.call(b,B)&&!Object.prototype.hasOwnProperty.call(t.getInternalMethods().getParseContext(),B)&&!o.isValidAndSomeAliasIsNotNew(B,g)&&T.push(B)}),h&&(at.commands.length>0||z.length>0||v)&&p._.slice(at.commands.length).forEach(B=>{z.includes(""+B)||T.push(""+B)}),h){const V=(($=t.getDemandedCommands()._)===null||$===void 0?void 0:$.max)||0,tt=at.commands.length+V;tt<p._.length&&p._.slice(tt).forEach(J=>{J=String(J),!at.commands.includes(J)&&!T.includes(J)&&T.push(J)})}T.length&&e.fail(s("Unknown argument: %s","Unknown arguments: %s",T.length,T.map(B=>B.trim()?B:`"${B}"`).join(", ")))},o.unknownCommands=function(p){const g=t.getInternalMethods().getCommandInstance().getCommands(),b=[],v=t.getInternalMethods().getContext();return(v.commands.length>0||g.length>0)&&p._.slice(v.commands.length).forEach(h=>{g.includes(""+h)||b.push(""+h)}),b.length>0?(e.fail(s("Unknown command: %s","Unknown commands: %s",b.length,b.join(", "))),!0):!1},o.isValidAndSomeAliasIsNotNew=function(p,g){if(!Object.prototype.hasOwnProperty.call(g,p))return!1;const b=t.parsed.newAliases;return[p,...g[p]].some(v=>!Object.prototype.hasOwnProperty.call(b,v)||!b[p])},o.limitedChoices=function(p){const g=t.getOptions(),b={};if(!Object.keys(g.choices).length)return;Object.keys(p).forEach($=>{ji.indexOf($)===-1&&Object.prototype.hasOwnProperty.call(g.choices,$)&&[].concat(p[$]).forEach(z=>{g.choices[$].indexOf(z)===-1&&z!==void 0&&(b[$]=(b[$]||[]).concat(z))})});const v=Object.keys(b);if(!v.length)return;let h=n("Invalid values:");v.forEach($=>{h+=`
  ${n("Argument: %s, Given: %s, Choices: %s",$,e.stringifiedValues(b[$]),e.stringifiedValues(g.choices[$]))}`}),e.fail(h)};let a={};o.implies=function(p,g){j("<string|object> [array|number|string]",[p,g],arguments.length),typeof p=="object"?Object.keys(p).forEach(b=>{o.implies(b,p[b])}):(t.global(p),a[p]||(a[p]=[]),Array.isArray(g)?g.forEach(b=>o.implies(p,b)):(wt(g,void 0,i),a[p].push(g)))},o.getImplied=function(){return a};function d(O,p){const g=Number(p);return p=isNaN(g)?p:g,typeof p=="number"?p=O._.length>=p:p.match(/^--no-.+/)?(p=p.match(/^--no-(.+)/)[1],p=!Object.prototype.hasOwnProperty.call(O,p)):p=Object.prototype.hasOwnProperty.call(O,p),p}o.implications=function(p){const g=[];if(Object.keys(a).forEach(b=>{const v=b;(a[b]||[]).forEach(h=>{let $=v;const z=h;$=d(p,$),h=d(p,h),$&&!h&&g.push(` ${v} -> ${z}`)})}),g.length){let b=`${n("Implications failed:")}
`;g.forEach(v=>{b+=v}),e.fail(b)}};let u={};o.conflicts=function(p,g){j("<string|object> [array|string]",[p,g],arguments.length),typeof p=="object"?Object.keys(p).forEach(b=>{o.conflicts(b,p[b])}):(t.global(p),u[p]||(u[p]=[]),Array.isArray(g)?g.forEach(b=>o.conflicts(p,b)):u[p].push(g))},o.getConflicting=()=>u,o.conflicting=function(p){Object.keys(p).forEach(g=>{u[g]&&u[g].forEach(b=>{b&&p[g]!==void 0&&p[b]!==void 0&&e.fail(n("Arguments %s and %s are mutually exclusive",g,b))})}),t.getInternalMethods().getParserConfiguration()["strip-dashed"]&&Object.keys(u).forEach(g=>{u[g].forEach(b=>{b&&p[i.Parser.camelCase(g)]!==void 0&&p[i.Parser.camelCase(b)]!==void 0&&e.fail(n("Arguments %s and %s are mutually exclusive",g,b))})})},o.recommendCommands=function(p,g){g=g.sort(($,z)=>z.length-$.length);let v=null,h=1/0;for(let $=0,z;(z=g[$])!==void 0;$++){const T=Is(p,z);T<=3&&T<h&&(h=T,v=z)}v&&e.fail(n("Did you mean %s?",v))},o.reset=function(p){return a=ie(a,g=>!p[g]),u=ie(u,g=>!p[g]),o};const _=[];return o.freeze=function(){_.push({implied:a,conflicting:u})},o.unfreeze=function(){const p=_.pop();wt(p,void 0,i),{implied:a,conflicting:u}=p},o}var Re=[],se;function Ue(t,e,i,n){se=n;let s={};if(Object.prototype.hasOwnProperty.call(t,"extends")){if(typeof t.extends!="string")return s;const o=/\.json|\..*rc$/.test(t.extends);let a=null;if(o)a=Ls(e,t.extends);else try{a=(void 0)(t.extends)}catch{return t}Ns(a),Re.push(a),s=o?JSON.parse(se.readFileSync(a,"utf8")):n.require(t.extends),delete t.extends,s=Ue(s,se.path.dirname(a),i,se)}return Re=[],i?Ei(s,t):Object.assign({},s,t)}function Ns(t){if(Re.indexOf(t)>-1)throw new ct(`Circular extended configurations: '${t}'.`)}function Ls(t,e){return se.path.resolve(t,e)}function Ei(t,e){const i={};function n(s){return s&&typeof s=="object"&&!Array.isArray(s)}Object.assign(i,t);for(const s of Object.keys(e))s!=="__proto__"&&(n(e[s])&&n(i[s])?i[s]=Ei(t[s],e[s]):i[s]=e[s]);return i}var A=function(t,e,i,n,s){if(n==="m")throw new TypeError("Private method is not writable");if(n==="a"&&!s)throw new TypeError("Private accessor was defined without a setter");if(typeof e=="function"?t!==e||!s:!e.has(t))throw new TypeError("Cannot write private member to an object whose class did not declare it");return n==="a"?s.call(t,i):s?s.value=i:e.set(t,i),i},r=function(t,e,i,n){if(i==="a"&&!n)throw new TypeError("Private accessor was defined without a getter");if(typeof e=="function"?t!==e||!n:!e.has(t))throw new TypeError("Cannot read private member from an object whose class did not declare it");return i==="m"?n:i==="a"?n.call(t):n?n.value:e.get(t)},Z,It,re,ft,ut,de,xt,Ft,pe,mt,ge,bt,Ct,dt,_t,me,Nt,rt,P,be,_e,pt,Lt,Gt,Wt,Pt,ve,N,Tt,Bt,Dt,W,Oe,At,K;function Ws(t){return(e=[],i=t.process.cwd(),n)=>{const s=new Bs(e,i,n,t);return Object.defineProperty(s,"argv",{get:()=>s.parse(),enumerable:!0}),s.help(),s.version(),s}}var Si=Symbol("copyDoubleDash"),xi=Symbol("copyDoubleDash"),He=Symbol("deleteFromParserHintObject"),Pi=Symbol("emitWarning"),Mi=Symbol("freeze"),$i=Symbol("getDollarZero"),zt=Symbol("getParserConfiguration"),Ii=Symbol("getUsageConfiguration"),Ye=Symbol("guessLocale"),Fi=Symbol("guessVersion"),Ni=Symbol("parsePositionalNumbers"),Ge=Symbol("pkgUp"),Mt=Symbol("populateParserHintArray"),Vt=Symbol("populateParserHintSingleValueDictionary"),Ve=Symbol("populateParserHintArrayDictionary"),qe=Symbol("populateParserHintDictionary"),Ke=Symbol("sanitizeKey"),Je=Symbol("setKey"),Qe=Symbol("unfreeze"),Li=Symbol("validateAsync"),Wi=Symbol("getCommandInstance"),Ti=Symbol("getContext"),Bi=Symbol("getHasOutput"),Di=Symbol("getLoggerInstance"),zi=Symbol("getParseContext"),Ri=Symbol("getUsageInstance"),Ui=Symbol("getValidationInstance"),we=Symbol("hasParseCallback"),Hi=Symbol("isGlobalContext"),Rt=Symbol("postProcess"),Yi=Symbol("rebase"),Ze=Symbol("reset"),oe=Symbol("runYargsParserAndExecuteCommands"),Xe=Symbol("runValidation"),Gi=Symbol("setHasOutput"),Ut=Symbol("kTrackManuallySetKeys"),Ts="en_US",Bs=class{constructor(t=[],e,i,n){this.customScriptName=!1,this.parsed=!1,Z.set(this,void 0),It.set(this,void 0),re.set(this,{commands:[],fullCommands:[]}),ft.set(this,null),ut.set(this,null),de.set(this,"show-hidden"),xt.set(this,null),Ft.set(this,!0),pe.set(this,{}),mt.set(this,!0),ge.set(this,[]),bt.set(this,void 0),Ct.set(this,{}),dt.set(this,!1),_t.set(this,null),me.set(this,!0),Nt.set(this,void 0),rt.set(this,""),P.set(this,void 0),be.set(this,void 0),_e.set(this,{}),pt.set(this,null),Lt.set(this,null),Gt.set(this,{}),Wt.set(this,{}),Pt.set(this,void 0),ve.set(this,!1),N.set(this,void 0),Tt.set(this,!1),Bt.set(this,!1),Dt.set(this,!1),W.set(this,void 0),Oe.set(this,{}),At.set(this,null),K.set(this,void 0),A(this,N,n,"f"),A(this,Pt,t,"f"),A(this,It,e,"f"),A(this,be,i,"f"),A(this,bt,new ps(this),"f"),this.$0=this[$i](),this[Ze](),A(this,Z,r(this,Z,"f"),"f"),A(this,W,r(this,W,"f"),"f"),A(this,K,r(this,K,"f"),"f"),A(this,P,r(this,P,"f"),"f"),r(this,P,"f").showHiddenOpt=r(this,de,"f"),A(this,Nt,this[xi](),"f"),r(this,N,"f").y18n.setLocale(Ts)}addHelpOpt(t,e){const i="help";return j("[string|boolean] [string]",[t,e],arguments.length),r(this,_t,"f")&&(this[He](r(this,_t,"f")),A(this,_t,null,"f")),t===!1&&e===void 0?this:(A(this,_t,typeof t=="string"?t:i,"f"),this.boolean(r(this,_t,"f")),this.describe(r(this,_t,"f"),e||r(this,W,"f").deferY18nLookup("Show help")),this)}help(t,e){return this.addHelpOpt(t,e)}addShowHiddenOpt(t,e){if(j("[string|boolean] [string]",[t,e],arguments.length),t===!1&&e===void 0)return this;const i=typeof t=="string"?t:r(this,de,"f");return this.boolean(i),this.describe(i,e||r(this,W,"f").deferY18nLookup("Show hidden options")),r(this,P,"f").showHiddenOpt=i,this}showHidden(t,e){return this.addShowHiddenOpt(t,e)}alias(t,e){return j("<object|string|array> [string|array]",[t,e],arguments.length),this[Ve](this.alias.bind(this),"alias",t,e),this}array(t){return j("<array|string>",[t],arguments.length),this[Mt]("array",t),this[Ut](t),this}boolean(t){return j("<array|string>",[t],arguments.length),this[Mt]("boolean",t),this[Ut](t),this}check(t,e){return j("<function> [boolean]",[t,e],arguments.length),this.middleware((i,n)=>ee(()=>t(i,n.getOptions()),s=>(s?(typeof s=="string"||s instanceof Error)&&r(this,W,"f").fail(s.toString(),s):r(this,W,"f").fail(r(this,N,"f").y18n.__("Argument check failed: %s",t.toString())),i),s=>(r(this,W,"f").fail(s.message?s.message:s.toString(),s),i)),!1,e),this}choices(t,e){return j("<object|string|array> [string|array]",[t,e],arguments.length),this[Ve](this.choices.bind(this),"choices",t,e),this}coerce(t,e){if(j("<object|string|array> [function]",[t,e],arguments.length),Array.isArray(t)){if(!e)throw new ct("coerce callback must be provided");for(const n of t)this.coerce(n,e);return this}else if(typeof t=="object"){for(const n of Object.keys(t))this.coerce(n,t[n]);return this}if(!e)throw new ct("coerce callback must be provided");const i=t;return r(this,P,"f").key[i]=!0,r(this,bt,"f").addCoerceMiddleware((n,s)=>{var o;const a=(o=s.getAliases()[i])!==null&&o!==void 0?o:[],d=[i,...a].filter(u=>Object.prototype.hasOwnProperty.call(n,u));return d.length===0?n:ee(()=>e(n[d[0]]),u=>(d.forEach(_=>{n[_]=u}),n),u=>{throw new ct(u.message)})},i),this}conflicts(t,e){return j("<string|object> [string|array]",[t,e],arguments.length),r(this,K,"f").conflicts(t,e),this}config(t="config",e,i){return j("[object|string] [string|function] [function]",[t,e,i],arguments.length),typeof t=="object"&&!Array.isArray(t)?(t=Ue(t,r(this,It,"f"),this[zt]()["deep-merge-config"]||!1,r(this,N,"f")),r(this,P,"f").configObjects=(r(this,P,"f").configObjects||[]).concat(t),this):(typeof e=="function"&&(i=e,e=void 0),this.describe(t,e||r(this,W,"f").deferY18nLookup("Path to JSON config file")),(Array.isArray(t)?t:[t]).forEach(n=>{r(this,P,"f").config[n]=i||!0}),this)}completion(t,e,i){return j("[string] [string|boolean|function] [function]",[t,e,i],arguments.length),typeof e=="function"&&(i=e,e=void 0),A(this,ut,t||r(this,ut,"f")||"completion","f"),!e&&e!==!1&&(e="generate completion script"),this.command(r(this,ut,"f"),e),i&&r(this,ft,"f").registerFunction(i),this}command(t,e,i,n,s,o){return j("<string|array|object> [string|boolean] [function|object] [function] [array] [boolean|string]",[t,e,i,n,s,o],arguments.length),r(this,Z,"f").addHandler(t,e,i,n,s,o),this}commands(t,e,i,n,s,o){return this.command(t,e,i,n,s,o)}commandDir(t,e){j("<string> [object]",[t,e],arguments.length);const i=r(this,be,"f")||r(this,N,"f").require;return r(this,Z,"f").addDirectory(t,i,r(this,N,"f").getCallerFile(),e),this}count(t){return j("<array|string>",[t],arguments.length),this[Mt]("count",t),this[Ut](t),this}default(t,e,i){return j("<object|string|array> [*] [string]",[t,e,i],arguments.length),i&&(Oi(t,r(this,N,"f")),r(this,P,"f").defaultDescription[t]=i),typeof e=="function"&&(Oi(t,r(this,N,"f")),r(this,P,"f").defaultDescription[t]||(r(this,P,"f").defaultDescription[t]=r(this,W,"f").functionDescription(e)),e=e.call()),this[Vt](this.default.bind(this),"default",t,e),this}defaults(t,e,i){return this.default(t,e,i)}demandCommand(t=1,e,i,n){return j("[number] [number|string] [string|null|undefined] [string|null|undefined]",[t,e,i,n],arguments.length),typeof e!="number"&&(i=e,e=1/0),this.global("_",!1),r(this,P,"f").demandedCommands._={min:t,max:e,minMsg:i,maxMsg:n},this}demand(t,e,i){return Array.isArray(e)?(e.forEach(n=>{wt(i,!0,r(this,N,"f")),this.demandOption(n,i)}),e=1/0):typeof e!="number"&&(i=e,e=1/0),typeof t=="number"?(wt(i,!0,r(this,N,"f")),this.demandCommand(t,e,i,i)):Array.isArray(t)?t.forEach(n=>{wt(i,!0,r(this,N,"f")),this.demandOption(n,i)}):typeof i=="string"?this.demandOption(t,i):(i===!0||typeof i>"u")&&this.demandOption(t),this}demandOption(t,e){return j("<object|string|array> [string]",[t,e],arguments.length),this[Vt](this.demandOption.bind(this),"demandedOptions",t,e),this}deprecateOption(t,e){return j("<string> [string|boolean]",[t,e],arguments.length),r(this,P,"f").deprecatedOptions[t]=e,this}describe(t,e){return j("<object|string|array> [string]",[t,e],arguments.length),this[Je](t,!0),r(this,W,"f").describe(t,e),this}detectLocale(t){return j("<boolean>",[t],arguments.length),A(this,Ft,t,"f"),this}env(t){return j("[string|boolean]",[t],arguments.length),t===!1?delete r(this,P,"f").envPrefix:r(this,P,"f").envPrefix=t||"",this}epilogue(t){return j("<string>",[t],arguments.length),r(this,W,"f").epilog(t),this}epilog(t){return this.epilogue(t)}example(t,e){return j("<string|array> [string]",[t,e],arguments.length),Array.isArray(t)?t.forEach(i=>this.example(...i)):r(this,W,"f").example(t,e),this}exit(t,e){A(this,dt,!0,"f"),A(this,xt,e,"f"),r(this,mt,"f")&&r(this,N,"f").process.exit(t)}exitProcess(t=!0){return j("[boolean]",[t],arguments.length),A(this,mt,t,"f"),this}fail(t){if(j("<function|boolean>",[t],arguments.length),typeof t=="boolean"&&t!==!1)throw new ct("Invalid first argument. Expected function or boolean 'false'");return r(this,W,"f").failFn(t),this}getAliases(){return this.parsed?this.parsed.aliases:{}}async getCompletion(t,e){return j("<array> [function]",[t,e],arguments.length),e?r(this,ft,"f").getCompletion(t,e):new Promise((i,n)=>{r(this,ft,"f").getCompletion(t,(s,o)=>{s?n(s):i(o)})})}getDemandedOptions(){return j([],0),r(this,P,"f").demandedOptions}getDemandedCommands(){return j([],0),r(this,P,"f").demandedCommands}getDeprecatedOptions(){return j([],0),r(this,P,"f").deprecatedOptions}getDetectLocale(){return r(this,Ft,"f")}getExitProcess(){return r(this,mt,"f")}getGroups(){return Object.assign({},r(this,Ct,"f"),r(this,Wt,"f"))}getHelp(){if(A(this,dt,!0,"f"),!r(this,W,"f").hasCachedHelpMessage()){if(!this.parsed){const e=this[oe](r(this,Pt,"f"),void 0,void 0,0,!0);if(k(e))return e.then(()=>r(this,W,"f").help())}const t=r(this,Z,"f").runDefaultBuilderOn(this);if(k(t))return t.then(()=>r(this,W,"f").help())}return Promise.resolve(r(this,W,"f").help())}getOptions(){return r(this,P,"f")}getStrict(){return r(this,Tt,"f")}getStrictCommands(){return r(this,Bt,"f")}getStrictOptions(){return r(this,Dt,"f")}global(t,e){return j("<string|array> [boolean]",[t,e],arguments.length),t=[].concat(t),e!==!1?r(this,P,"f").local=r(this,P,"f").local.filter(i=>t.indexOf(i)===-1):t.forEach(i=>{r(this,P,"f").local.includes(i)||r(this,P,"f").local.push(i)}),this}group(t,e){j("<string|array> <string>",[t,e],arguments.length);const i=r(this,Wt,"f")[e]||r(this,Ct,"f")[e];r(this,Wt,"f")[e]&&delete r(this,Wt,"f")[e];const n={};return r(this,Ct,"f")[e]=(i||[]).concat(t).filter(s=>n[s]?!1:n[s]=!0),this}hide(t){return j("<string>",[t],arguments.length),r(this,P,"f").hiddenOptions.push(t),this}implies(t,e){return j("<string|object> [number|string|array]",[t,e],arguments.length),r(this,K,"f").implies(t,e),this}locale(t){return j("[string]",[t],arguments.length),t===void 0?(this[Ye](),r(this,N,"f").y18n.getLocale()):(A(this,Ft,!1,"f"),r(this,N,"f").y18n.setLocale(t),this)}middleware(t,e,i){return r(this,bt,"f").addMiddleware(t,!!e,i)}nargs(t,e){return j("<string|object|array> [number]",[t,e],arguments.length),this[Vt](this.nargs.bind(this),"narg",t,e),this}normalize(t){return j("<array|string>",[t],arguments.length),this[Mt]("normalize",t),this}number(t){return j("<array|string>",[t],arguments.length),this[Mt]("number",t),this[Ut](t),this}option(t,e){if(j("<string|object> [object]",[t,e],arguments.length),typeof t=="object")Object.keys(t).forEach(i=>{this.options(i,t[i])});else{typeof e!="object"&&(e={}),this[Ut](t),r(this,At,"f")&&(t==="version"||e?.alias==="version")&&this[Pi](['"version" is a reserved word.',"Please do one of the following:",'- Disable version with `yargs.version(false)` if using "version" as an option',"- Use the built-in `yargs.version` method instead (if applicable)","- Use a different option key","https://yargs.js.org/docs/#api-reference-version"].join(`
`),void 0,"versionWarning"),r(this,P,"f").key[t]=!0,e.alias&&this.alias(t,e.alias);const i=e.deprecate||e.deprecated;i&&this.deprecateOption(t,i);const n=e.demand||e.required||e.require;n&&this.demand(t,n),e.demandOption&&this.demandOption(t,typeof e.demandOption=="string"?e.demandOption:void 0),e.conflicts&&this.conflicts(t,e.conflicts),"default"in e&&this.default(t,e.default),e.implies!==void 0&&this.implies(t,e.implies),e.nargs!==void 0&&this.nargs(t,e.nargs),e.config&&this.config(t,e.configParser),e.normalize&&this.normalize(t),e.choices&&this.choices(t,e.choices),e.coerce&&this.coerce(t,e.coerce),e.group&&this.group(t,e.group),(e.boolean||e.type==="boolean")&&(this.boolean(t),e.alias&&this.boolean(e.alias)),(e.array||e.type==="array")&&(this.array(t),e.alias&&this.array(e.alias)),(e.number||e.type==="number")&&(this.number(t),e.alias&&this.number(e.alias)),(e.string||e.type==="string")&&(this.string(t),e.alias&&this.string(e.alias)),(e.count||e.type==="count")&&this.count(t),typeof e.global=="boolean"&&this.global(t,e.global),e.defaultDescription&&(r(this,P,"f").defaultDescription[t]=e.defaultDescription),e.skipValidation&&this.skipValidation(t);const s=e.describe||e.description||e.desc,o=r(this,W,"f").getDescriptions();(!Object.prototype.hasOwnProperty.call(o,t)||typeof s=="string")&&this.describe(t,s),e.hidden&&this.hide(t),e.requiresArg&&this.requiresArg(t)}return this}options(t,e){return this.option(t,e)}parse(t,e,i){j("[string|array] [function|boolean|object] [function]",[t,e,i],arguments.length),this[Mi](),typeof t>"u"&&(t=r(this,Pt,"f")),typeof e=="object"&&(A(this,Lt,e,"f"),e=i),typeof e=="function"&&(A(this,pt,e,"f"),e=!1),e||A(this,Pt,t,"f"),r(this,pt,"f")&&A(this,mt,!1,"f");const n=this[oe](t,!!e),s=this.parsed;return r(this,ft,"f").setParsed(this.parsed),k(n)?n.then(o=>(r(this,pt,"f")&&r(this,pt,"f").call(this,r(this,xt,"f"),o,r(this,rt,"f")),o)).catch(o=>{throw r(this,pt,"f")&&r(this,pt,"f")(o,this.parsed.argv,r(this,rt,"f")),o}).finally(()=>{this[Qe](),this.parsed=s}):(r(this,pt,"f")&&r(this,pt,"f").call(this,r(this,xt,"f"),n,r(this,rt,"f")),this[Qe](),this.parsed=s,n)}parseAsync(t,e,i){const n=this.parse(t,e,i);return k(n)?n:Promise.resolve(n)}parseSync(t,e,i){const n=this.parse(t,e,i);if(k(n))throw new ct(".parseSync() must not be used with asynchronous builders, handlers, or middleware");return n}parserConfiguration(t){return j("<object>",[t],arguments.length),A(this,_e,t,"f"),this}pkgConf(t,e){j("<string> [string]",[t,e],arguments.length);let i=null;const n=this[Ge](e||r(this,It,"f"));return n[t]&&typeof n[t]=="object"&&(i=Ue(n[t],e||r(this,It,"f"),this[zt]()["deep-merge-config"]||!1,r(this,N,"f")),r(this,P,"f").configObjects=(r(this,P,"f").configObjects||[]).concat(i)),this}positional(t,e){j("<string> <object>",[t,e],arguments.length);const i=["default","defaultDescription","implies","normalize","choices","conflicts","coerce","type","describe","desc","description","alias"];e=ie(e,(o,a)=>o==="type"&&!["string","number","boolean"].includes(a)?!1:i.includes(o));const n=r(this,re,"f").fullCommands[r(this,re,"f").fullCommands.length-1],s=n?r(this,Z,"f").cmdToParseOptions(n):{array:[],alias:{},default:{},demand:{}};return he(s).forEach(o=>{const a=s[o];Array.isArray(a)?a.indexOf(t)!==-1&&(e[o]=!0):a[t]&&!(o in e)&&(e[o]=a[t])}),this.group(t,r(this,W,"f").getPositionalGroupName()),this.option(t,e)}recommendCommands(t=!0){return j("[boolean]",[t],arguments.length),A(this,ve,t,"f"),this}required(t,e,i){return this.demand(t,e,i)}require(t,e,i){return this.demand(t,e,i)}requiresArg(t){return j("<array|string|object> [number]",[t],arguments.length),typeof t=="string"&&r(this,P,"f").narg[t]?this:(this[Vt](this.requiresArg.bind(this),"narg",t,NaN),this)}showCompletionScript(t,e){return j("[string] [string]",[t,e],arguments.length),t=t||this.$0,r(this,Nt,"f").log(r(this,ft,"f").generateCompletionScript(t,e||r(this,ut,"f")||"completion")),this}showHelp(t){if(j("[string|function]",[t],arguments.length),A(this,dt,!0,"f"),!r(this,W,"f").hasCachedHelpMessage()){if(!this.parsed){const i=this[oe](r(this,Pt,"f"),void 0,void 0,0,!0);if(k(i))return i.then(()=>{r(this,W,"f").showHelp(t)}),this}const e=r(this,Z,"f").runDefaultBuilderOn(this);if(k(e))return e.then(()=>{r(this,W,"f").showHelp(t)}),this}return r(this,W,"f").showHelp(t),this}scriptName(t){return this.customScriptName=!0,this.$0=t,this}showHelpOnFail(t,e){return j("[boolean|string] [string]",[t,e],arguments.length),r(this,W,"f").showHelpOnFail(t,e),this}showVersion(t){return j("[string|function]",[t],arguments.length),r(this,W,"f").showVersion(t),this}skipValidation(t){return j("<array|string>",[t],arguments.length),this[Mt]("skipValidation",t),this}strict(t){return j("[boolean]",[t],arguments.length),A(this,Tt,t!==!1,"f"),this}strictCommands(t){return j("[boolean]",[t],arguments.length),A(this,Bt,t!==!1,"f"),this}strictOptions(t){return j("[boolean]",[t],arguments.length),A(this,Dt,t!==!1,"f"),this}string(t){return j("<array|string>",[t],arguments.length),this[Mt]("string",t),this[Ut](t),this}terminalWidth(){return j([],0),r(this,N,"f").process.stdColumns}updateLocale(t){return this.updateStrings(t)}updateStrings(t){return j("<object>",[t],arguments.length),A(this,Ft,!1,"f"),r(this,N,"f").y18n.updateLocale(t),this}usage(t,e,i,n){if(j("<string|null|undefined> [string|boolean] [function|object] [function]",[t,e,i,n],arguments.length),e!==void 0){if(wt(t,null,r(this,N,"f")),(t||"").match(/^\$0( |$)/))return this.command(t,e,i,n);throw new ct(".usage() description must start with $0 if being used as alias for .command()")}else return r(this,W,"f").usage(t),this}usageConfiguration(t){return j("<object>",[t],arguments.length),A(this,Oe,t,"f"),this}version(t,e,i){const n="version";if(j("[boolean|string] [string] [string]",[t,e,i],arguments.length),r(this,At,"f")&&(this[He](r(this,At,"f")),r(this,W,"f").version(void 0),A(this,At,null,"f")),arguments.length===0)i=this[Fi](),t=n;else if(arguments.length===1){if(t===!1)return this;i=t,t=n}else arguments.length===2&&(i=e,e=void 0);return A(this,At,typeof t=="string"?t:n,"f"),e=e||r(this,W,"f").deferY18nLookup("Show version number"),r(this,W,"f").version(i||void 0),this.boolean(r(this,At,"f")),this.describe(r(this,At,"f"),e),this}wrap(t){return j("<number|null|undefined>",[t],arguments.length),r(this,W,"f").wrap(t),this}[(Z=new WeakMap,It=new WeakMap,re=new WeakMap,ft=new WeakMap,ut=new WeakMap,de=new WeakMap,xt=new WeakMap,Ft=new WeakMap,pe=new WeakMap,mt=new WeakMap,ge=new WeakMap,bt=new WeakMap,Ct=new WeakMap,dt=new WeakMap,_t=new WeakMap,me=new WeakMap,Nt=new WeakMap,rt=new WeakMap,P=new WeakMap,be=new WeakMap,_e=new WeakMap,pt=new WeakMap,Lt=new WeakMap,Gt=new WeakMap,Wt=new WeakMap,Pt=new WeakMap,ve=new WeakMap,N=new WeakMap,Tt=new WeakMap,Bt=new WeakMap,Dt=new WeakMap,W=new WeakMap,Oe=new WeakMap,At=new WeakMap,K=new WeakMap,Si)](t){if(!t._||!t["--"])return t;t._.push.apply(t._,t["--"]);try{delete t["--"]}catch{}return t}[xi](){return{log:(...t)=>{this[we]()||console.log(...t),A(this,dt,!0,"f"),r(this,rt,"f").length&&A(this,rt,r(this,rt,"f")+`
`,"f"),A(this,rt,r(this,rt,"f")+t.join(" "),"f")},error:(...t)=>{this[we]()||console.error(...t),A(this,dt,!0,"f"),r(this,rt,"f").length&&A(this,rt,r(this,rt,"f")+`
`,"f"),A(this,rt,r(this,rt,"f")+t.join(" "),"f")}}}[He](t){he(r(this,P,"f")).forEach(e=>{if((n=>n==="configObjects")(e))return;const i=r(this,P,"f")[e];Array.isArray(i)?i.includes(t)&&i.splice(i.indexOf(t),1):typeof i=="object"&&delete i[t]}),delete r(this,W,"f").getDescriptions()[t]}[Pi](t,e,i){r(this,pe,"f")[i]||(r(this,N,"f").process.emitWarning(t,e),r(this,pe,"f")[i]=!0)}[Mi](){r(this,ge,"f").push({options:r(this,P,"f"),configObjects:r(this,P,"f").configObjects.slice(0),exitProcess:r(this,mt,"f"),groups:r(this,Ct,"f"),strict:r(this,Tt,"f"),strictCommands:r(this,Bt,"f"),strictOptions:r(this,Dt,"f"),completionCommand:r(this,ut,"f"),output:r(this,rt,"f"),exitError:r(this,xt,"f"),hasOutput:r(this,dt,"f"),parsed:this.parsed,parseFn:r(this,pt,"f"),parseContext:r(this,Lt,"f")}),r(this,W,"f").freeze(),r(this,K,"f").freeze(),r(this,Z,"f").freeze(),r(this,bt,"f").freeze()}[$i](){let t="",e;return/\b(node|iojs|electron|bun)(\.exe)?$/.test(r(this,N,"f").process.argv()[0])?e=r(this,N,"f").process.argv().slice(1,2):e=r(this,N,"f").process.argv().slice(0,1),t=e.map(i=>{const n=this[Yi](r(this,It,"f"),i);return i.match(/^(\/|([a-zA-Z]:)?\\)/)&&n.length<i.length?n:i}).join(" ").trim(),r(this,N,"f").getEnv("_")&&r(this,N,"f").getProcessArgvBin()===r(this,N,"f").getEnv("_")&&(t=r(this,N,"f").getEnv("_").replace(`${r(this,N,"f").path.dirname(r(this,N,"f").process.execPath())}/`,"")),t}[zt](){return r(this,_e,"f")}[Ii](){return r(this,Oe,"f")}[Ye](){if(!r(this,Ft,"f"))return;const t=r(this,N,"f").getEnv("LC_ALL")||r(this,N,"f").getEnv("LC_MESSAGES")||r(this,N,"f").getEnv("LANG")||r(this,N,"f").getEnv("LANGUAGE")||"en_US";this.locale(t.replace(/[.:].*/,""))}[Fi](){return this[Ge]().version||"unknown"}[Ni](t){const e=t["--"]?t["--"]:t._;for(let i=0,n;(n=e[i])!==void 0;i++)r(this,N,"f").Parser.looksLikeNumber(n)&&Number.isSafeInteger(Math.floor(parseFloat(`${n}`)))&&(e[i]=Number(n));return t}[Ge](t){const e=t||"*";if(r(this,Gt,"f")[e])return r(this,Gt,"f")[e];let i={};try{let n=t||r(this,N,"f").mainFilename;r(this,N,"f").path.extname(n)&&(n=r(this,N,"f").path.dirname(n));const s=r(this,N,"f").findUp(n,(o,a)=>{if(a.includes("package.json"))return"package.json"});wt(s,void 0,r(this,N,"f")),i=JSON.parse(r(this,N,"f").readFileSync(s,"utf8"))}catch{}return r(this,Gt,"f")[e]=i||{},r(this,Gt,"f")[e]}[Mt](t,e){e=[].concat(e),e.forEach(i=>{i=this[Ke](i),r(this,P,"f")[t].push(i)})}[Vt](t,e,i,n){this[qe](t,e,i,n,(s,o,a)=>{r(this,P,"f")[s][o]=a})}[Ve](t,e,i,n){this[qe](t,e,i,n,(s,o,a)=>{r(this,P,"f")[s][o]=(r(this,P,"f")[s][o]||[]).concat(a)})}[qe](t,e,i,n,s){if(Array.isArray(i))i.forEach(o=>{t(o,n)});else if((o=>typeof o=="object")(i))for(const o of he(i))t(o,i[o]);else s(e,this[Ke](i),n)}[Ke](t){return t==="__proto__"?"___proto___":t}[Je](t,e){return this[Vt](this[Je].bind(this),"key",t,e),this}[Qe](){var t,e,i,n,s,o,a,d,u,_,O,p;const g=r(this,ge,"f").pop();wt(g,void 0,r(this,N,"f"));let b;t=this,e=this,i=this,n=this,s=this,o=this,a=this,d=this,u=this,_=this,O=this,p=this,{options:{set value(v){A(t,P,v,"f")}}.value,configObjects:b,exitProcess:{set value(v){A(e,mt,v,"f")}}.value,groups:{set value(v){A(i,Ct,v,"f")}}.value,output:{set value(v){A(n,rt,v,"f")}}.value,exitError:{set value(v){A(s,xt,v,"f")}}.value,hasOutput:{set value(v){A(o,dt,v,"f")}}.value,parsed:this.parsed,strict:{set value(v){A(a,Tt,v,"f")}}.value,strictCommands:{set value(v){A(d,Bt,v,"f")}}.value,strictOptions:{set value(v){A(u,Dt,v,"f")}}.value,completionCommand:{set value(v){A(_,ut,v,"f")}}.value,parseFn:{set value(v){A(O,pt,v,"f")}}.value,parseContext:{set value(v){A(p,Lt,v,"f")}}.value}=g,r(this,P,"f").configObjects=b,r(this,W,"f").unfreeze(),r(this,K,"f").unfreeze(),r(this,Z,"f").unfreeze(),r(this,bt,"f").unfreeze()}[Li](t,e){return ee(e,i=>(t(i),i))}getInternalMethods(){return{getCommandInstance:this[Wi].bind(this),getContext:this[Ti].bind(this),getHasOutput:this[Bi].bind(this),getLoggerInstance:this[Di].bind(this),getParseContext:this[zi].bind(this),getParserConfiguration:this[zt].bind(this),getUsageConfiguration:this[Ii].bind(this),getUsageInstance:this[Ri].bind(this),getValidationInstance:this[Ui].bind(this),hasParseCallback:this[we].bind(this),isGlobalContext:this[Hi].bind(this),postProcess:this[Rt].bind(this),reset:this[Ze].bind(this),runValidation:this[Xe].bind(this),runYargsParserAndExecuteCommands:this[oe].bind(this),setHasOutput:this[Gi].bind(this)}}[Wi](){return r(this,Z,"f")}[Ti](){return r(this,re,"f")}[Bi](){return r(this,dt,"f")}[Di](){return r(this,Nt,"f")}[zi](){return r(this,Lt,"f")||{}}[Ri](){return r(this,W,"f")}[Ui](){return r(this,K,"f")}[we](){return!!r(this,pt,"f")}[Hi](){return r(this,me,"f")}[Rt](t,e,i,n){return i||k(t)||(e||(t=this[Si](t)),(this[zt]()["parse-positional-numbers"]||this[zt]()["parse-positional-numbers"]===void 0)&&(t=this[Ni](t)),n&&(t=te(t,this,r(this,bt,"f").getMiddleware(),!1))),t}[Ze](t={}){A(this,P,r(this,P,"f")||{},"f");const e={};e.local=r(this,P,"f").local||[],e.configObjects=r(this,P,"f").configObjects||[];const i={};e.local.forEach(o=>{i[o]=!0,(t[o]||[]).forEach(a=>{i[a]=!0})}),Object.assign(r(this,Wt,"f"),Object.keys(r(this,Ct,"f")).reduce((o,a)=>{const d=r(this,Ct,"f")[a].filter(u=>!(u in i));return d.length>0&&(o[a]=d),o},{})),A(this,Ct,{},"f");const n=["array","boolean","string","skipValidation","count","normalize","number","hiddenOptions"],s=["narg","key","alias","default","defaultDescription","config","choices","demandedOptions","demandedCommands","deprecatedOptions"];return n.forEach(o=>{e[o]=(r(this,P,"f")[o]||[]).filter(a=>!i[a])}),s.forEach(o=>{e[o]=ie(r(this,P,"f")[o],a=>!i[a])}),e.envPrefix=r(this,P,"f").envPrefix,A(this,P,e,"f"),A(this,W,r(this,W,"f")?r(this,W,"f").reset(i):Cs(this,r(this,N,"f")),"f"),A(this,K,r(this,K,"f")?r(this,K,"f").reset(i):Fs(this,r(this,W,"f"),r(this,N,"f")),"f"),A(this,Z,r(this,Z,"f")?r(this,Z,"f").reset():_s(r(this,W,"f"),r(this,K,"f"),r(this,bt,"f"),r(this,N,"f")),"f"),r(this,ft,"f")||A(this,ft,Ps(this,r(this,W,"f"),r(this,Z,"f"),r(this,N,"f")),"f"),r(this,bt,"f").reset(),A(this,ut,null,"f"),A(this,rt,"","f"),A(this,xt,null,"f"),A(this,dt,!1,"f"),this.parsed=!1,this}[Yi](t,e){return r(this,N,"f").path.relative(t,e)}[oe](t,e,i,n=0,s=!1){var o,a,d,u;let _=!!i||s;t=t||r(this,Pt,"f"),r(this,P,"f").__=r(this,N,"f").y18n.__,r(this,P,"f").configuration=this[zt]();const O=!!r(this,P,"f").configuration["populate--"],p=Object.assign({},r(this,P,"f").configuration,{"populate--":!0}),g=r(this,N,"f").Parser.detailed(t,Object.assign({},r(this,P,"f"),{configuration:{"parse-positional-numbers":!1,...p}})),b=Object.assign(g.argv,r(this,Lt,"f"));let v;const h=g.aliases;let $=!1,z=!1;Object.keys(b).forEach(T=>{T===r(this,_t,"f")&&b[T]?$=!0:T===r(this,At,"f")&&b[T]&&(z=!0)}),b.$0=this.$0,this.parsed=g,n===0&&r(this,W,"f").clearCachedHelpMessage();try{if(this[Ye](),e)return this[Rt](b,O,!!i,!1);r(this,_t,"f")&&[r(this,_t,"f")].concat(h[r(this,_t,"f")]||[]).filter(tt=>tt.length>1).includes(""+b._[b._.length-1])&&(b._.pop(),$=!0),A(this,me,!1,"f");const T=r(this,Z,"f").getCommands(),at=!((o=r(this,ft,"f"))===null||o===void 0)&&o.completionKey?[(a=r(this,ft,"f"))===null||a===void 0?void 0:a.completionKey,...(u=this.getAliases()[(d=r(this,ft,"f"))===null||d===void 0?void 0:d.completionKey])!==null&&u!==void 0?u:[]].some(V=>Object.prototype.hasOwnProperty.call(b,V)):!1,B=$||at||s;if(b._.length){if(T.length){let V;for(let tt=n||0,J;b._[tt]!==void 0;tt++)if(J=String(b._[tt]),T.includes(J)&&J!==r(this,ut,"f")){const yt=r(this,Z,"f").runCommand(J,this,g,tt+1,s,$||z||s);return this[Rt](yt,O,!!i,!1)}else if(!V&&J!==r(this,ut,"f")){V=J;break}!r(this,Z,"f").hasDefaultCommand()&&r(this,ve,"f")&&V&&!B&&r(this,K,"f").recommendCommands(V,T)}r(this,ut,"f")&&b._.includes(r(this,ut,"f"))&&!at&&(r(this,mt,"f")&&ne(!0),this.showCompletionScript(),this.exit(0))}if(r(this,Z,"f").hasDefaultCommand()&&!B){const V=r(this,Z,"f").runCommand(null,this,g,0,s,$||z||s);return this[Rt](V,O,!!i,!1)}if(at){r(this,mt,"f")&&ne(!0),t=[].concat(t);const V=t.slice(t.indexOf(`--${r(this,ft,"f").completionKey}`)+1);return r(this,ft,"f").getCompletion(V,(tt,J)=>{if(tt)throw new ct(tt.message);(J||[]).forEach(yt=>{r(this,Nt,"f").log(yt)}),this.exit(0)}),this[Rt](b,!O,!!i,!1)}if(r(this,dt,"f")||($?(r(this,mt,"f")&&ne(!0),_=!0,this.showHelp(V=>{r(this,Nt,"f").log(V),this.exit(0)})):z&&(r(this,mt,"f")&&ne(!0),_=!0,r(this,W,"f").showVersion("log"),this.exit(0))),!_&&r(this,P,"f").skipValidation.length>0&&(_=Object.keys(b).some(V=>r(this,P,"f").skipValidation.indexOf(V)>=0&&b[V]===!0)),!_){if(g.error)throw new ct(g.error.message);if(!at){const V=this[Xe](h,{},g.error);i||(v=te(b,this,r(this,bt,"f").getMiddleware(),!0)),v=this[Li](V,v??b),k(v)&&!i&&(v=v.then(()=>te(b,this,r(this,bt,"f").getMiddleware(),!1)))}}}catch(T){if(T instanceof ct)r(this,W,"f").fail(T.message,T);else throw T}return this[Rt](v??b,O,!!i,!0)}[Xe](t,e,i,n){const s={...this.getDemandedOptions()};return o=>{if(i)throw new ct(i.message);r(this,K,"f").nonOptionCount(o),r(this,K,"f").requiredArguments(o,s);let a=!1;r(this,Bt,"f")&&(a=r(this,K,"f").unknownCommands(o)),r(this,Tt,"f")&&!a?r(this,K,"f").unknownArguments(o,t,e,!!n):r(this,Dt,"f")&&r(this,K,"f").unknownArguments(o,t,{},!1,!1),r(this,K,"f").limitedChoices(o),r(this,K,"f").implications(o),r(this,K,"f").conflicting(o)}}[Gi](){A(this,dt,!0,"f")}[Ut](t){if(typeof t=="string")r(this,P,"f").key[t]=!0;else for(const e of t)r(this,P,"f").key[e]=!0}};function Ds(t){return!!t&&typeof t.getInternalMethods=="function"}var ei=Ws(us),ki=ei;0&&(module.exports={"module.exports":null});
*/}],
  "#lib/cli/main.ts": [318, () => {/*
var __create = Object.create;
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __getProtoOf = Object.getPrototypeOf;
var __hasOwnProp = Object.prototype.hasOwnProperty;
var __export = (target, all) => {
  for (var name in all)
    __defProp(target, name, { get: all[name], enumerable: true });
};
var __copyProps = (to, from, except, desc) => {
  if (from && typeof from === "object" || typeof from === "function") {
    for (let key of __getOwnPropNames(from))
      if (!__hasOwnProp.call(to, key) && key !== except)
        __defProp(to, key, { get: () => from[key], enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable });
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
var __toCommonJS = (mod) => __copyProps(__defProp({}, "__esModule", { value: true }), mod);
var stdin_exports = {};
__export(stdin_exports, {
  main: () => main
});
module.exports = __toCommonJS(stdin_exports);
var import_chunk_BLQIXHG2 = require("#shared/9");
var import_chunk_PJX5HUFT = require("#shared/26");
var import_chunk_WGLJPQ27 = require("#shared/27");
var import_chunk_4ASA5QAJ = require("#shared/38");
var import_chunk_HJ7NNAO6 = require("#shared/39");
var import_chunk_VIM7MEJP = require("#shared/40");
var import_chunk_PIRHQTI4 = require("#shared/41");
var unnamed = "apply";
var commands = [
  {
    name: "apply",
    usage: "[file]",
    describe: "apply rules, and take them back unless somebody confirms in time",
    load: async () => (await Promise.resolve().then(() => __toESM(require("#lib/cli/apply.ts")))).applyCommand
  },
  {
    name: "confirm",
    usage: "[id]",
    describe: "keep the pending rules, from another login",
    load: async () => (await Promise.resolve().then(() => __toESM(require("#lib/cli/confirm.ts")))).confirmCommand
  },
  {
    name: "rollback",
    usage: "[id]",
    describe: "put the old rules back now",
    load: async () => (await Promise.resolve().then(() => __toESM(require("#lib/cli/confirm.ts")))).rollbackCommand
  },
  {
    name: "status",
    usage: "",
    describe: "what is pending, whose it is, until when, and what would be undone",
    load: async () => (await Promise.resolve().then(() => __toESM(require("#lib/cli/status.ts")))).statusCommand
  },
  {
    name: "lint",
    usage: "<files..>",
    describe: "find hazards in rules files, without touching or needing a firewall",
    load: async () => (await Promise.resolve().then(() => __toESM(require("#lib/cli/lint.ts")))).lintCommand
  },
  {
    name: "check",
    usage: "<files..>",
    describe: "ask the kernel, in a throw-away network namespace, whether it takes the files",
    load: async () => (await Promise.resolve().then(() => __toESM(require("#lib/cli/check.ts")))).checkCommand
  },
  {
    name: "fmt",
    usage: "<files..>",
    describe: "print rules files as iptables-save would, comments kept",
    load: async () => (await Promise.resolve().then(() => __toESM(require("#lib/cli/fmt.ts")))).fmtCommand
  },
  {
    name: "diff",
    usage: "<file> [other]",
    describe: "FILE against the live rules, or two files",
    load: async () => (await Promise.resolve().then(() => __toESM(require("#lib/cli/diff.ts")))).diffCommand
  },
  {
    name: "explain",
    usage: "[check]",
    describe: "print the text of one check, with a bad and a good example",
    load: async () => (await Promise.resolve().then(() => __toESM(require("#lib/cli/explain.ts")))).explainCommand
  },
  {
    name: "watchdog",
    usage: "<id>",
    describe: void 0,
    load: async () => (await Promise.resolve().then(() => __toESM(require("#lib/cli/watchdog.ts")))).watchdogCommand
  }
];
async function parseWords(words) {
  const { default: yargs } = await Promise.resolve().then(() => __toESM(require("#yargs/index.mjs")));
  let asked = { text: "" };
  const parser = yargs().scriptName("safeapply").locale("en").usage("$0 FILE           apply the rules in FILE, and take them back unless confirmed in time").parserConfiguration({ "boolean-negation": false }).strict().exitProcess(false).showHelpOnFail(false).help("help").alias("help", "h").version("version", import_chunk_BLQIXHG2.version).alias("version", "V").wrap(80).fail((message, error) => {
    throw new import_chunk_HJ7NNAO6.UsageError(message || error.message);
  });
  for (const row of commands) {
    const command = row.name === unnamed || words.includes(row.name) ? await row.load() : void 0;
    parser.command({
      command: spellings(row),
      describe: row.describe ?? false,
      builder: (line) => command ? build(line, command) : line,
      handler: (values) => {
        if (command) asked = { command, values };
      }
    });
  }
  await parser.parseAsync(words, {}, (_error, _options, text) => {
    if (text !== "") asked = { text: `${text}
` };
  });
  return asked;
}
function spellings({ name, usage }) {
  return [`${name} ${usage}`.trim(), ...name === unnamed ? ["$0"] : []];
}
function build(line, { operands, options }) {
  for (const [name, operand] of Object.entries(operands)) line.positional(name, operand);
  return line.options(options);
}
function readPlain({ operands, options }, words) {
  const split = splitWords(options, words);
  if (split === void 0) return void 0;
  const named = withDefaults(options, split.given);
  const unnamed2 = assign(operands, split.rest);
  return named === void 0 || unnamed2 === void 0 ? void 0 : { ...unnamed2, ...named };
}
function splitWords(options, words) {
  const given = /* @__PURE__ */ new Map();
  const rest = [];
  for (let index = 0; index < words.length; index += 1) {
    const word = words[index] ?? "";
    if (isPlain(word) && !isNumber(word)) {
      rest.push(word);
      continue;
    }
    const name = /^--([a-z][a-z0-9-]*)$/u.exec(word)?.[1];
    const option = name !== void 0 && Object.hasOwn(options, name) ? options[name] : void 0;
    if (name === void 0 || option === void 0 || given.has(name)) return void 0;
    const next = words[index + 1];
    if (option.type === "boolean") {
      if (next === "true" || next === "false") return void 0;
      given.set(name, true);
    } else {
      if (next === void 0 || !isPlain(next) || !isOneOf(option, next)) return void 0;
      given.set(name, next);
      index += 1;
    }
  }
  return { given, rest };
}
function isPlain(word) {
  return word !== "" && !/^[-"'`]/u.test(word);
}
function isNumber(word) {
  return !Number.isNaN(Number(word));
}
function isOneOf({ choices, type }, text) {
  return choices === void 0 ? type === "string" : choices.includes(text);
}
function withDefaults(options, given) {
  const values = {};
  for (const [name, option] of Object.entries(options)) {
    const value = given.get(name) ?? option.default;
    if (value === void 0) continue;
    if (given.has(name) && option.conflicts !== void 0 && given.has(option.conflicts)) return void 0;
    try {
      values[name] = typeof value === "string" && option.coerce ? option.coerce(value) : value;
    } catch {
      return void 0;
    }
  }
  return values;
}
function assign(operands, words) {
  const values = {};
  let taken = 0;
  for (const [name, { array, demandOption }] of Object.entries(operands)) {
    const [first, ...more] = words.slice(taken);
    if (first === void 0) {
      if (demandOption === true) return void 0;
      continue;
    }
    values[name] = array === true ? [first, ...more] : first;
    taken += array === true ? 1 + more.length : 1;
  }
  return taken === words.length ? values : void 0;
}
var spelledOut = { "-": import_chunk_4ASA5QAJ.standardInput, "-4": "--ipv4", "-6": "--ipv6" };
async function main(args, world) {
  const { output } = world;
  try {
    const asked = await read(args.map((word) => spelledOut[word] ?? word));
    if ("command" in asked) return await asked.command.run(world, asked.values);
    output.result(asked.text);
    return import_chunk_VIM7MEJP.exitStatus.done;
  } catch (error) {
    if (error instanceof import_chunk_HJ7NNAO6.UsageError) {
      const message = error.message.split("\n").map(import_chunk_4ASA5QAJ.visible).join("\n");
      output.progress(`safeapply: ${message}
safeapply: try safeapply --help
`);
      return import_chunk_VIM7MEJP.exitStatus.usage;
    }
    if (error instanceof import_chunk_WGLJPQ27.Failure) {
      output.progress(`safeapply: ${(0, import_chunk_PJX5HUFT.failureText)(error.facts)}
`);
      return import_chunk_VIM7MEJP.exitStatus.cannot;
    }
    throw error;
  }
}
async function read(words) {
  const [name, ...rest] = words;
  const command = await commands.find((row) => row.name === name)?.load();
  const values = command && readPlain(command, rest);
  return command && values ? { command, values } : await parseWords(words);
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  main
});
*/}],
  "#lib/system/real.ts": [554, () => {/*
var __create = Object.create;
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __getProtoOf = Object.getPrototypeOf;
var __hasOwnProp = Object.prototype.hasOwnProperty;
var __export = (target, all) => {
  for (var name in all)
    __defProp(target, name, { get: all[name], enumerable: true });
};
var __copyProps = (to, from, except, desc) => {
  if (from && typeof from === "object" || typeof from === "function") {
    for (let key of __getOwnPropNames(from))
      if (!__hasOwnProp.call(to, key) && key !== except)
        __defProp(to, key, { get: () => from[key], enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable });
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
var __toCommonJS = (mod) => __copyProps(__defProp({}, "__esModule", { value: true }), mod);
var stdin_exports = {};
__export(stdin_exports, {
  realSystem: () => realSystem
});
module.exports = __toCommonJS(stdin_exports);
var import_chunk_2L53GLAU = require("#shared/7");
var import_chunk_ISK7M5RW = require("#shared/10");
var import_chunk_WGLJPQ27 = require("#shared/27");
var import_chunk_PIRHQTI4 = require("#shared/41");
var import_node_path = require("node:path");
var import_node_fs = require("node:fs");
var import_promises = require("node:fs/promises");
var import_node_path2 = require("node:path");
var import_node_url = require("node:url");
var import_node_child_process = require("node:child_process");
var import_node_string_decoder = require("node:string_decoder");
var import_node_child_process2 = require("node:child_process");
var import_node_util = require("node:util");
var import_node_process = __toESM(require("node:process"));
var import_node_util2 = require("node:util");
var import_node_process2 = require("node:process");
var import_node_util3 = require("node:util");
var import_node_process3 = __toESM(require("node:process"));
var import_node_tty = __toESM(require("node:tty"));
var import_node_process4 = require("node:process");
var import_node_path3 = __toESM(require("node:path"));
var import_node_process5 = __toESM(require("node:process"));
var import_node_process6 = __toESM(require("node:process"));
var import_node_path4 = __toESM(require("node:path"));
var import_node_util4 = require("node:util");
var import_node_child_process3 = require("node:child_process");
var import_node_path5 = __toESM(require("node:path"));
var import_node_url2 = require("node:url");
var import_promises2 = require("node:timers/promises");
var import_node_os = require("node:os");
var import_node_os2 = require("node:os");
var import_node_os3 = require("node:os");
var import_node_events = require("node:events");
var import_promises3 = require("node:timers/promises");
var import_node_util5 = require("node:util");
var import_node_events2 = require("node:events");
var import_node_events3 = require("node:events");
var import_node_events4 = require("node:events");
var import_node_events5 = require("node:events");
var import_promises4 = require("node:timers/promises");
var import_promises5 = require("node:timers/promises");
var import_node_process7 = require("node:process");
var import_node_path6 = __toESM(require("node:path"));
var import_node_v8 = require("node:v8");
var import_node_fs2 = require("node:fs");
var import_node_path7 = __toESM(require("node:path"));
var import_node_process8 = __toESM(require("node:process"));
var import_node_util6 = require("node:util");
var import_node_events6 = require("node:events");
var import_promises6 = require("node:stream/promises");
var import_node_fs3 = require("node:fs");
var import_node_process9 = __toESM(require("node:process"));
var import_node_fs4 = require("node:fs");
var import_node_tty2 = __toESM(require("node:tty"));
var import_node_stream = require("node:stream");
var import_node_buffer = require("node:buffer");
var import_node_buffer2 = require("node:buffer");
var import_node_string_decoder2 = require("node:string_decoder");
var import_node_util7 = require("node:util");
var import_node_fs5 = require("node:fs");
var import_node_events7 = require("node:events");
var import_node_events8 = require("node:events");
var import_node_child_process4 = require("node:child_process");
var import_node_process10 = __toESM(require("node:process"));
var import_node_events9 = require("node:events");
var import_node_events10 = require("node:events");
var import_node_child_process5 = require("node:child_process");
var import_node_stream2 = require("node:stream");
var import_node_fs6 = require("node:fs");
var import_node_buffer3 = require("node:buffer");
var import_node_stream3 = require("node:stream");
var import_node_events11 = require("node:events");
var import_node_stream4 = require("node:stream");
var import_promises7 = require("node:stream/promises");
var import_promises8 = require("node:stream/promises");
var import_node_events12 = require("node:events");
var import_promises9 = require("node:stream/promises");
var import_node_util8 = require("node:util");
var import_promises10 = require("node:timers/promises");
var import_node_events13 = require("node:events");
var import_node_stream5 = require("node:stream");
var import_promises11 = require("node:stream/promises");
var import_node_events14 = require("node:events");
var import_node_stream6 = require("node:stream");
var import_node_util9 = require("node:util");
var import_promises12 = require("node:stream/promises");
var import_node_stream7 = require("node:stream");
var import_node_util10 = require("node:util");
var import_node_stream8 = require("node:stream");
var import_node_util11 = require("node:util");
var import_promises13 = require("node:fs/promises");
var import_node_os4 = require("node:os");
var import_node_path8 = require("node:path");
var import_promises14 = require("node:fs/promises");
var import_node_path9 = require("node:path");
var import_node_fs7 = require("node:fs");
var import_node_os5 = require("node:os");
var import_promises15 = require("node:timers/promises");
var import_node_child_process6 = require("node:child_process");
var import_node_events15 = require("node:events");
var import_node_fs8 = require("node:fs");
var import_node_net = require("node:net");
var import_node_path10 = require("node:path");
var import_node_async_hooks = require("node:async_hooks");
var import_node_async_hooks2 = require("node:async_hooks");
var readline2 = __toESM(require("node:readline"));
var import_node_async_hooks3 = require("node:async_hooks");
var import_node_util12 = require("node:util");
var import_node_path11 = __toESM(require("node:path"));
var import_node_fs9 = require("node:fs");
var import_node_tty3 = require("node:tty");
var import_promises16 = require("node:fs/promises");
var import_node_crypto = require("node:crypto");
var import_promises17 = require("node:fs/promises");
var import_node_path12 = require("node:path");
var require_windows = (0, import_chunk_PIRHQTI4.__commonJS)({
  "node_modules/isexe/windows.js"(exports2, module2) {
    module2.exports = isexe;
    isexe.sync = sync;
    var fs = (0, import_chunk_PIRHQTI4.__require)("fs");
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
    function checkStat(stat, path7, options) {
      if (!stat.isSymbolicLink() && !stat.isFile()) {
        return false;
      }
      return checkPathExt(path7, options);
    }
    function isexe(path7, options, cb) {
      fs.stat(path7, function(er, stat) {
        cb(er, er ? false : checkStat(stat, path7, options));
      });
    }
    function sync(path7, options) {
      return checkStat(fs.statSync(path7), path7, options);
    }
  }
});
var require_mode = (0, import_chunk_PIRHQTI4.__commonJS)({
  "node_modules/isexe/mode.js"(exports2, module2) {
    module2.exports = isexe;
    isexe.sync = sync;
    var fs = (0, import_chunk_PIRHQTI4.__require)("fs");
    function isexe(path7, options, cb) {
      fs.stat(path7, function(er, stat) {
        cb(er, er ? false : checkStat(stat, options));
      });
    }
    function sync(path7, options) {
      return checkStat(fs.statSync(path7), options);
    }
    function checkStat(stat, options) {
      return stat.isFile() && checkMode(stat, options);
    }
    function checkMode(stat, options) {
      var mod = stat.mode;
      var uid = stat.uid;
      var gid = stat.gid;
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
var require_isexe = (0, import_chunk_PIRHQTI4.__commonJS)({
  "node_modules/isexe/index.js"(exports2, module2) {
    var fs = (0, import_chunk_PIRHQTI4.__require)("fs");
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
        return new Promise(function(resolve2, reject) {
          isexe(path7, options || {}, function(er, is) {
            if (er) {
              reject(er);
            } else {
              resolve2(is);
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
var require_which = (0, import_chunk_PIRHQTI4.__commonJS)({
  "node_modules/which/which.js"(exports2, module2) {
    var isWindows = process.platform === "win32" || process.env.OSTYPE === "cygwin" || process.env.OSTYPE === "msys";
    var path7 = (0, import_chunk_PIRHQTI4.__require)("path");
    var COLON = isWindows ? ";" : ":";
    var isexe = require_isexe();
    var getNotFoundError = (cmd) => Object.assign(new Error(`not found: ${cmd}`), { code: "ENOENT" });
    var getPathInfo = (cmd, opt) => {
      const colon = opt.colon || COLON;
      const pathEnv = cmd.match(/\//) || isWindows && cmd.match(/\\/) ? [""] : [
        // windows always checks the cwd first
        ...isWindows ? [process.cwd()] : [],
        ...(opt.path || process.env.PATH || /* istanbul ignore next: very unusual */
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
    var which = (cmd, opt, cb) => {
      if (typeof opt === "function") {
        cb = opt;
        opt = {};
      }
      if (!opt)
        opt = {};
      const { pathEnv, pathExt, pathExtExe } = getPathInfo(cmd, opt);
      const found = [];
      const step = (i2) => new Promise((resolve2, reject) => {
        if (i2 === pathEnv.length)
          return opt.all && found.length ? resolve2(found) : reject(getNotFoundError(cmd));
        const ppRaw = pathEnv[i2];
        const pathPart = /^".*"$/.test(ppRaw) ? ppRaw.slice(1, -1) : ppRaw;
        const pCmd = path7.join(pathPart, cmd);
        const p = !pathPart && /^\.[\\\/]/.test(cmd) ? cmd.slice(0, 2) + pCmd : pCmd;
        resolve2(subStep(p, i2, 0));
      });
      const subStep = (p, i2, ii) => new Promise((resolve2, reject) => {
        if (ii === pathExt.length)
          return resolve2(step(i2 + 1));
        const ext = pathExt[ii];
        isexe(p + ext, { pathExt: pathExtExe }, (er, is) => {
          if (!er && is) {
            if (opt.all)
              found.push(p + ext);
            else
              return resolve2(p + ext);
          }
          return resolve2(subStep(p, i2, ii + 1));
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
    module2.exports = which;
    which.sync = whichSync;
  }
});
var require_path_key = (0, import_chunk_PIRHQTI4.__commonJS)({
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
var require_resolveCommand = (0, import_chunk_PIRHQTI4.__commonJS)({
  "node_modules/cross-spawn/lib/util/resolveCommand.js"(exports2, module2) {
    "use strict";
    var path7 = (0, import_chunk_PIRHQTI4.__require)("path");
    var which = require_which();
    var getPathKey = require_path_key();
    function resolveCommandAttempt(parsed, withoutPathExt) {
      const env = parsed.options.env || process.env;
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
        resolved = which.sync(parsed.command, {
          path: env[getPathKey({ env })],
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
var require_escape = (0, import_chunk_PIRHQTI4.__commonJS)({
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
var require_shebang_regex = (0, import_chunk_PIRHQTI4.__commonJS)({
  "node_modules/shebang-regex/index.js"(exports2, module2) {
    "use strict";
    module2.exports = /^#!(.*)/;
  }
});
var require_shebang_command = (0, import_chunk_PIRHQTI4.__commonJS)({
  "node_modules/shebang-command/index.js"(exports2, module2) {
    "use strict";
    var shebangRegex = require_shebang_regex();
    module2.exports = (string = "") => {
      const match = string.match(shebangRegex);
      if (!match) {
        return null;
      }
      const [path7, argument] = match[0].replace(/#! ?/, "").split(" ");
      const binary = path7.split("/").pop();
      if (binary === "env") {
        return argument;
      }
      return argument ? `${binary} ${argument}` : binary;
    };
  }
});
var require_readShebang = (0, import_chunk_PIRHQTI4.__commonJS)({
  "node_modules/cross-spawn/lib/util/readShebang.js"(exports2, module2) {
    "use strict";
    var fs = (0, import_chunk_PIRHQTI4.__require)("fs");
    var shebangCommand = require_shebang_command();
    function readShebang(command) {
      const size = 150;
      const buffer = Buffer.alloc(size);
      let fd;
      try {
        fd = fs.openSync(command, "r");
        fs.readSync(fd, buffer, 0, size, 0);
        fs.closeSync(fd);
      } catch (e) {
      }
      return shebangCommand(buffer.toString());
    }
    module2.exports = readShebang;
  }
});
var require_parse = (0, import_chunk_PIRHQTI4.__commonJS)({
  "node_modules/cross-spawn/lib/parse.js"(exports2, module2) {
    "use strict";
    var path7 = (0, import_chunk_PIRHQTI4.__require)("path");
    var resolveCommand = require_resolveCommand();
    var escape = require_escape();
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
        parsed.command = escape.command(parsed.command);
        parsed.args = parsed.args.map((arg) => escape.argument(arg, needsDoubleEscapeMetaChars));
        const shellCommand = [parsed.command].concat(parsed.args).join(" ");
        parsed.args = ["/d", "/s", "/c", `"${shellCommand}"`];
        parsed.command = process.env.comspec || "cmd.exe";
        parsed.options.windowsVerbatimArguments = true;
      }
      return parsed;
    }
    function parse(command, args, options) {
      if (args && !Array.isArray(args)) {
        options = args;
        args = null;
      }
      args = args ? args.slice(0) : [];
      options = Object.assign({}, options);
      const parsed = {
        command,
        args,
        options,
        file: void 0,
        original: {
          command,
          args
        }
      };
      return options.shell ? parsed : parseNonShell(parsed);
    }
    module2.exports = parse;
  }
});
var require_enoent = (0, import_chunk_PIRHQTI4.__commonJS)({
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
    function verifyENOENT(status, parsed) {
      if (isWin && status === 1 && !parsed.file) {
        return notFoundError(parsed.original, "spawn");
      }
      return null;
    }
    function verifyENOENTSync(status, parsed) {
      if (isWin && status === 1 && !parsed.file) {
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
var require_cross_spawn = (0, import_chunk_PIRHQTI4.__commonJS)({
  "node_modules/cross-spawn/index.js"(exports2, module2) {
    "use strict";
    var cp = (0, import_chunk_PIRHQTI4.__require)("child_process");
    var parse = require_parse();
    var enoent = require_enoent();
    function spawn3(command, args, options) {
      const parsed = parse(command, args, options);
      const spawned = cp.spawn(parsed.command, parsed.args, parsed.options);
      enoent.hookChildProcess(spawned, parsed);
      return spawned;
    }
    function spawnSync2(command, args, options) {
      const parsed = parse(command, args, options);
      const result = cp.spawnSync(parsed.command, parsed.args, parsed.options);
      result.error = result.error || enoent.verifyENOENTSync(result.status, parsed);
      return result;
    }
    module2.exports = spawn3;
    module2.exports.spawn = spawn3;
    module2.exports.sync = spawnSync2;
    module2.exports._parse = parse;
    module2.exports._enoent = enoent;
  }
});
var require_cli_width = (0, import_chunk_PIRHQTI4.__commonJS)({
  "node_modules/cli-width/index.js"(exports2, module2) {
    "use strict";
    module2.exports = cliWidth2;
    function normalizeOpts(options) {
      const defaultOpts = {
        defaultWidth: 0,
        output: process.stdout,
        tty: (0, import_chunk_PIRHQTI4.__require)("tty")
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
        const width = parseInt(process.env.CLI_WIDTH, 10);
        if (!isNaN(width) && width !== 0) {
          return width;
        }
      }
      return opts.defaultWidth;
    }
  }
});
var require_lib = (0, import_chunk_PIRHQTI4.__commonJS)({
  "node_modules/mute-stream/lib/index.js"(exports2, module2) {
    var Stream = (0, import_chunk_PIRHQTI4.__require)("stream");
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
function isPlainObject(value) {
  if (typeof value !== "object" || value === null) {
    return false;
  }
  const prototype = Object.getPrototypeOf(value);
  return (prototype === null || prototype === Object.prototype || Object.getPrototypeOf(prototype) === null) && !(Symbol.toStringTag in value) && !(Symbol.iterator in value);
}
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
var { toString: objectToString } = Object.prototype;
var isArrayBuffer = (value) => objectToString.call(value) === "[object ArrayBuffer]";
var isUint8Array = (value) => objectToString.call(value) === "[object Uint8Array]";
var bufferToUint8Array = (buffer) => new Uint8Array(buffer.buffer, buffer.byteOffset, buffer.byteLength);
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
var DELIMITERS = /* @__PURE__ */ new Set([" ", "	", "\r", "\n"]);
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
var isStandardStream = (stream) => STANDARD_STREAMS.includes(stream);
var STANDARD_STREAMS = [import_node_process.default.stdin, import_node_process.default.stdout, import_node_process.default.stderr];
var STANDARD_STREAMS_ALIASES = ["stdin", "stdout", "stderr"];
var getStreamName = (fdNumber) => STANDARD_STREAMS_ALIASES[fdNumber] ?? `stdio[${fdNumber}]`;
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
var verboseDefault = (0, import_node_util.debuglog)("execa").enabled ? "full" : "none";
var DEFAULT_OPTIONS = {
  lines: false,
  buffer: true,
  maxBuffer: 1e3 * 1e3 * 100,
  verbose: verboseDefault,
  stripFinalNewline: true
};
var FD_SPECIFIC_OPTIONS = ["lines", "buffer", "maxBuffer", "verbose", "stripFinalNewline"];
var getFdSpecificValue = (optionArray, fdNumber) => fdNumber === "ipc" ? optionArray.at(-1) : optionArray[fdNumber];
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
var joinCommand = (filePath, rawArguments) => {
  const fileAndArguments = [filePath, ...rawArguments];
  const command = fileAndArguments.join(" ");
  const escapedCommand = fileAndArguments.map((fileAndArgument) => quoteString(escapeControlCharacters(fileAndArgument))).join(" ");
  return { command, escapedCommand };
};
var escapeLines = (lines) => (0, import_node_util3.stripVTControlCharacters)(lines).split("\n").map((line) => escapeControlCharacters(line)).join("\n");
var escapeControlCharacters = (line) => line.replaceAll(SPECIAL_CHAR_REGEXP, (character) => escapeControlCharacter(character));
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
function isUnicodeSupported() {
  const { env } = import_node_process3.default;
  const { TERM, TERM_PROGRAM } = env;
  if (import_node_process3.default.platform !== "win32") {
    return TERM !== "linux";
  }
  return Boolean(env.WT_SESSION) || Boolean(env.TERMINUS_SUBLIME) || env.ConEmuTask === "{cmd::Cmder}" || TERM_PROGRAM === "Terminus-Sublime" || TERM_PROGRAM === "vscode" || TERM === "xterm-256color" || TERM === "alacritty" || TERM === "rxvt-unicode" || TERM === "rxvt-unicode-256color" || env.TERMINAL_EMULATOR === "JetBrains-JediTerm";
}
var common = {
  circleQuestionMark: "(?)",
  questionMarkPrefix: "(?)",
  square: "\u2588",
  squareDarkShade: "\u2593",
  squareMediumShade: "\u2592",
  squareLightShade: "\u2591",
  squareTop: "\u2580",
  squareBottom: "\u2584",
  squareLeft: "\u258C",
  squareRight: "\u2590",
  squareCenter: "\u25A0",
  bullet: "\u25CF",
  dot: "\u2024",
  ellipsis: "\u2026",
  pointerSmall: "\u203A",
  triangleUp: "\u25B2",
  triangleUpSmall: "\u25B4",
  triangleDown: "\u25BC",
  triangleDownSmall: "\u25BE",
  triangleLeftSmall: "\u25C2",
  triangleRightSmall: "\u25B8",
  home: "\u2302",
  heart: "\u2665",
  musicNote: "\u266A",
  musicNoteBeamed: "\u266B",
  arrowUp: "\u2191",
  arrowDown: "\u2193",
  arrowLeft: "\u2190",
  arrowRight: "\u2192",
  arrowLeftRight: "\u2194",
  arrowUpDown: "\u2195",
  almostEqual: "\u2248",
  notEqual: "\u2260",
  lessOrEqual: "\u2264",
  greaterOrEqual: "\u2265",
  identical: "\u2261",
  infinity: "\u221E",
  subscriptZero: "\u2080",
  subscriptOne: "\u2081",
  subscriptTwo: "\u2082",
  subscriptThree: "\u2083",
  subscriptFour: "\u2084",
  subscriptFive: "\u2085",
  subscriptSix: "\u2086",
  subscriptSeven: "\u2087",
  subscriptEight: "\u2088",
  subscriptNine: "\u2089",
  oneHalf: "\xBD",
  oneThird: "\u2153",
  oneQuarter: "\xBC",
  oneFifth: "\u2155",
  oneSixth: "\u2159",
  oneEighth: "\u215B",
  twoThirds: "\u2154",
  twoFifths: "\u2156",
  threeQuarters: "\xBE",
  threeFifths: "\u2157",
  threeEighths: "\u215C",
  fourFifths: "\u2158",
  fiveSixths: "\u215A",
  fiveEighths: "\u215D",
  sevenEighths: "\u215E",
  line: "\u2500",
  lineBold: "\u2501",
  lineDouble: "\u2550",
  lineDashed0: "\u2504",
  lineDashed1: "\u2505",
  lineDashed2: "\u2508",
  lineDashed3: "\u2509",
  lineDashed4: "\u254C",
  lineDashed5: "\u254D",
  lineDashed6: "\u2574",
  lineDashed7: "\u2576",
  lineDashed8: "\u2578",
  lineDashed9: "\u257A",
  lineDashed10: "\u257C",
  lineDashed11: "\u257E",
  lineDashed12: "\u2212",
  lineDashed13: "\u2013",
  lineDashed14: "\u2010",
  lineDashed15: "\u2043",
  lineVertical: "\u2502",
  lineVerticalBold: "\u2503",
  lineVerticalDouble: "\u2551",
  lineVerticalDashed0: "\u2506",
  lineVerticalDashed1: "\u2507",
  lineVerticalDashed2: "\u250A",
  lineVerticalDashed3: "\u250B",
  lineVerticalDashed4: "\u254E",
  lineVerticalDashed5: "\u254F",
  lineVerticalDashed6: "\u2575",
  lineVerticalDashed7: "\u2577",
  lineVerticalDashed8: "\u2579",
  lineVerticalDashed9: "\u257B",
  lineVerticalDashed10: "\u257D",
  lineVerticalDashed11: "\u257F",
  lineDownLeft: "\u2510",
  lineDownLeftArc: "\u256E",
  lineDownBoldLeftBold: "\u2513",
  lineDownBoldLeft: "\u2512",
  lineDownLeftBold: "\u2511",
  lineDownDoubleLeftDouble: "\u2557",
  lineDownDoubleLeft: "\u2556",
  lineDownLeftDouble: "\u2555",
  lineDownRight: "\u250C",
  lineDownRightArc: "\u256D",
  lineDownBoldRightBold: "\u250F",
  lineDownBoldRight: "\u250E",
  lineDownRightBold: "\u250D",
  lineDownDoubleRightDouble: "\u2554",
  lineDownDoubleRight: "\u2553",
  lineDownRightDouble: "\u2552",
  lineUpLeft: "\u2518",
  lineUpLeftArc: "\u256F",
  lineUpBoldLeftBold: "\u251B",
  lineUpBoldLeft: "\u251A",
  lineUpLeftBold: "\u2519",
  lineUpDoubleLeftDouble: "\u255D",
  lineUpDoubleLeft: "\u255C",
  lineUpLeftDouble: "\u255B",
  lineUpRight: "\u2514",
  lineUpRightArc: "\u2570",
  lineUpBoldRightBold: "\u2517",
  lineUpBoldRight: "\u2516",
  lineUpRightBold: "\u2515",
  lineUpDoubleRightDouble: "\u255A",
  lineUpDoubleRight: "\u2559",
  lineUpRightDouble: "\u2558",
  lineUpDownLeft: "\u2524",
  lineUpBoldDownBoldLeftBold: "\u252B",
  lineUpBoldDownBoldLeft: "\u2528",
  lineUpDownLeftBold: "\u2525",
  lineUpBoldDownLeftBold: "\u2529",
  lineUpDownBoldLeftBold: "\u252A",
  lineUpDownBoldLeft: "\u2527",
  lineUpBoldDownLeft: "\u2526",
  lineUpDoubleDownDoubleLeftDouble: "\u2563",
  lineUpDoubleDownDoubleLeft: "\u2562",
  lineUpDownLeftDouble: "\u2561",
  lineUpDownRight: "\u251C",
  lineUpBoldDownBoldRightBold: "\u2523",
  lineUpBoldDownBoldRight: "\u2520",
  lineUpDownRightBold: "\u251D",
  lineUpBoldDownRightBold: "\u2521",
  lineUpDownBoldRightBold: "\u2522",
  lineUpDownBoldRight: "\u251F",
  lineUpBoldDownRight: "\u251E",
  lineUpDoubleDownDoubleRightDouble: "\u2560",
  lineUpDoubleDownDoubleRight: "\u255F",
  lineUpDownRightDouble: "\u255E",
  lineDownLeftRight: "\u252C",
  lineDownBoldLeftBoldRightBold: "\u2533",
  lineDownLeftBoldRightBold: "\u252F",
  lineDownBoldLeftRight: "\u2530",
  lineDownBoldLeftBoldRight: "\u2531",
  lineDownBoldLeftRightBold: "\u2532",
  lineDownLeftRightBold: "\u252E",
  lineDownLeftBoldRight: "\u252D",
  lineDownDoubleLeftDoubleRightDouble: "\u2566",
  lineDownDoubleLeftRight: "\u2565",
  lineDownLeftDoubleRightDouble: "\u2564",
  lineUpLeftRight: "\u2534",
  lineUpBoldLeftBoldRightBold: "\u253B",
  lineUpLeftBoldRightBold: "\u2537",
  lineUpBoldLeftRight: "\u2538",
  lineUpBoldLeftBoldRight: "\u2539",
  lineUpBoldLeftRightBold: "\u253A",
  lineUpLeftRightBold: "\u2536",
  lineUpLeftBoldRight: "\u2535",
  lineUpDoubleLeftDoubleRightDouble: "\u2569",
  lineUpDoubleLeftRight: "\u2568",
  lineUpLeftDoubleRightDouble: "\u2567",
  lineUpDownLeftRight: "\u253C",
  lineUpBoldDownBoldLeftBoldRightBold: "\u254B",
  lineUpDownBoldLeftBoldRightBold: "\u2548",
  lineUpBoldDownLeftBoldRightBold: "\u2547",
  lineUpBoldDownBoldLeftRightBold: "\u254A",
  lineUpBoldDownBoldLeftBoldRight: "\u2549",
  lineUpBoldDownLeftRight: "\u2540",
  lineUpDownBoldLeftRight: "\u2541",
  lineUpDownLeftBoldRight: "\u253D",
  lineUpDownLeftRightBold: "\u253E",
  lineUpBoldDownBoldLeftRight: "\u2542",
  lineUpDownLeftBoldRightBold: "\u253F",
  lineUpBoldDownLeftBoldRight: "\u2543",
  lineUpBoldDownLeftRightBold: "\u2544",
  lineUpDownBoldLeftBoldRight: "\u2545",
  lineUpDownBoldLeftRightBold: "\u2546",
  lineUpDoubleDownDoubleLeftDoubleRightDouble: "\u256C",
  lineUpDoubleDownDoubleLeftRight: "\u256B",
  lineUpDownLeftDoubleRightDouble: "\u256A",
  lineCross: "\u2573",
  lineBackslash: "\u2572",
  lineSlash: "\u2571"
};
var specialMainSymbols = {
  tick: "\u2714",
  info: "\u2139",
  warning: "\u26A0",
  cross: "\u2718",
  squareSmall: "\u25FB",
  squareSmallFilled: "\u25FC",
  circle: "\u25EF",
  circleFilled: "\u25C9",
  circleDotted: "\u25CC",
  circleDouble: "\u25CE",
  circleCircle: "\u24DE",
  circleCross: "\u24E7",
  circlePipe: "\u24BE",
  radioOn: "\u25C9",
  radioOff: "\u25EF",
  checkboxOn: "\u2612",
  checkboxOff: "\u2610",
  checkboxCircleOn: "\u24E7",
  checkboxCircleOff: "\u24BE",
  pointer: "\u276F",
  triangleUpOutline: "\u25B3",
  triangleLeft: "\u25C0",
  triangleRight: "\u25B6",
  lozenge: "\u25C6",
  lozengeOutline: "\u25C7",
  hamburger: "\u2630",
  smiley: "\u32E1",
  mustache: "\u0DF4",
  star: "\u2605",
  play: "\u25B6",
  nodejs: "\u2B22",
  oneSeventh: "\u2150",
  oneNinth: "\u2151",
  oneTenth: "\u2152"
};
var specialFallbackSymbols = {
  tick: "\u221A",
  info: "i",
  warning: "\u203C",
  cross: "\xD7",
  squareSmall: "\u25A1",
  squareSmallFilled: "\u25A0",
  circle: "( )",
  circleFilled: "(*)",
  circleDotted: "( )",
  circleDouble: "( )",
  circleCircle: "(\u25CB)",
  circleCross: "(\xD7)",
  circlePipe: "(\u2502)",
  radioOn: "(*)",
  radioOff: "( )",
  checkboxOn: "[\xD7]",
  checkboxOff: "[ ]",
  checkboxCircleOn: "(\xD7)",
  checkboxCircleOff: "( )",
  pointer: ">",
  triangleUpOutline: "\u2206",
  triangleLeft: "\u25C4",
  triangleRight: "\u25BA",
  lozenge: "\u2666",
  lozengeOutline: "\u25CA",
  hamburger: "\u2261",
  smiley: "\u263A",
  mustache: "\u250C\u2500\u2510",
  star: "\u2736",
  play: "\u25BA",
  nodejs: "\u2666",
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
var hasColors = import_node_tty.default?.WriteStream?.prototype?.hasColors?.() ?? false;
var format = (open, close) => {
  if (!hasColors) {
    return (input) => input;
  }
  const openCode = `\x1B[${open}m`;
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
var reset = format(0, 0);
var bold = format(1, 22);
var dim = format(2, 22);
var italic = format(3, 23);
var underline = format(4, 24);
var underlineDouble = format("4:2", 24);
var underlineCurly = format("4:3", 24);
var underlineDotted = format("4:4", 24);
var underlineDashed = format("4:5", 24);
var overline = format(53, 55);
var inverse = format(7, 27);
var hidden = format(8, 28);
var strikethrough = format(9, 29);
var black = format(30, 39);
var red = format(31, 39);
var green = format(32, 39);
var yellow = format(33, 39);
var blue = format(34, 39);
var magenta = format(35, 39);
var cyan = format(36, 39);
var white = format(37, 39);
var gray = format(90, 39);
var bgBlack = format(40, 49);
var bgRed = format(41, 49);
var bgGreen = format(42, 49);
var bgYellow = format(43, 49);
var bgBlue = format(44, 49);
var bgMagenta = format(45, 49);
var bgCyan = format(46, 49);
var bgWhite = format(47, 49);
var bgGray = format(100, 49);
var redBright = format(91, 39);
var greenBright = format(92, 39);
var yellowBright = format(93, 39);
var blueBright = format(94, 39);
var magentaBright = format(95, 39);
var cyanBright = format(96, 39);
var whiteBright = format(97, 39);
var bgRedBright = format(101, 49);
var bgGreenBright = format(102, 49);
var bgYellowBright = format(103, 49);
var bgBlueBright = format(104, 49);
var bgMagentaBright = format(105, 49);
var bgCyanBright = format(106, 49);
var bgWhiteBright = format(107, 49);
var underlineBlack = format("58;5;0", 59);
var underlineRed = format("58;5;1", 59);
var underlineGreen = format("58;5;2", 59);
var underlineYellow = format("58;5;3", 59);
var underlineBlue = format("58;5;4", 59);
var underlineMagenta = format("58;5;5", 59);
var underlineCyan = format("58;5;6", 59);
var underlineWhite = format("58;5;7", 59);
var underlineGray = format("58;5;8", 59);
var underlineRedBright = format("58;5;9", 59);
var underlineGreenBright = format("58;5;10", 59);
var underlineYellowBright = format("58;5;11", 59);
var underlineBlueBright = format("58;5;12", 59);
var underlineMagentaBright = format("58;5;13", 59);
var underlineCyanBright = format("58;5;14", 59);
var underlineWhiteBright = format("58;5;15", 59);
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
var padField = (field, padding) => String(field).padStart(padding, "0");
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
var identity = (string) => string;
var COLORS = {
  command: () => bold,
  output: () => identity,
  ipc: () => identity,
  error: ({ reject }) => reject ? redBright : yellowBright,
  duration: () => gray
};
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
  timestamp: /* @__PURE__ */ new Date(),
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
  const messageString = typeof message === "string" ? message : (0, import_node_util2.inspect)(message);
  const escapedMessage = escapeLines(messageString);
  return escapedMessage.replaceAll("	", " ".repeat(TAB_SIZE));
};
var TAB_SIZE = 2;
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
var getStartTime = () => import_node_process4.hrtime.bigint();
var getDurationMs = (startTime) => Number(import_node_process4.hrtime.bigint() - startTime) / 1e6;
var handleCommand = (filePath, rawArguments, rawOptions) => {
  const startTime = getStartTime();
  const { command, escapedCommand } = joinCommand(filePath, rawArguments);
  const verbose = normalizeFdSpecificOption(rawOptions, "verbose");
  const verboseInfo = getVerboseInfo(verbose, escapedCommand, { ...rawOptions });
  logCommand(escapedCommand, verboseInfo);
  return {
    command,
    escapedCommand,
    startTime,
    verboseInfo
  };
};
var import_cross_spawn = (0, import_chunk_PIRHQTI4.__toESM)(require_cross_spawn(), 1);
function pathKey(options = {}) {
  const {
    env = process.env,
    platform: platform2 = process.platform
  } = options;
  if (platform2 !== "win32") {
    return "PATH";
  }
  return Object.keys(env).reverse().find((key) => key.toUpperCase() === "PATH") || "Path";
}
var execFileOriginal = (0, import_node_util4.promisify)(import_node_child_process3.execFile);
function toPath(urlOrPath) {
  return urlOrPath instanceof URL ? (0, import_node_url2.fileURLToPath)(urlOrPath) : urlOrPath;
}
function traversePathUp(startPath) {
  return {
    *[Symbol.iterator]() {
      let currentPath = import_node_path5.default.resolve(toPath(startPath));
      let previousPath;
      while (previousPath !== currentPath) {
        yield currentPath;
        previousPath = currentPath;
        currentPath = import_node_path5.default.resolve(currentPath, "..");
      }
    }
  };
}
var TEN_MEGABYTES_IN_BYTES = 10 * 1024 * 1024;
var npmRunPath = ({
  cwd = import_node_process6.default.cwd(),
  path: pathOption = import_node_process6.default.env[pathKey()],
  preferLocal = true,
  execPath: execPath2 = import_node_process6.default.execPath,
  addExecPath = true
} = {}) => {
  const cwdPath = import_node_path4.default.resolve(toPath(cwd));
  const result = [];
  const pathParts = pathOption.split(import_node_path4.default.delimiter);
  if (preferLocal) {
    applyPreferLocal(result, pathParts, cwdPath);
  }
  if (addExecPath) {
    applyExecPath(result, pathParts, execPath2, cwdPath);
  }
  return pathOption === "" || pathOption === import_node_path4.default.delimiter ? `${result.join(import_node_path4.default.delimiter)}${pathOption}` : [...result, pathOption].join(import_node_path4.default.delimiter);
};
var applyPreferLocal = (result, pathParts, cwdPath) => {
  for (const directory of traversePathUp(cwdPath)) {
    const pathPart = import_node_path4.default.join(directory, "node_modules/.bin");
    if (!pathParts.includes(pathPart)) {
      result.push(pathPart);
    }
  }
};
var applyExecPath = (result, pathParts, execPath2, cwdPath) => {
  const pathPart = import_node_path4.default.resolve(cwdPath, toPath(execPath2), "..");
  if (!pathParts.includes(pathPart)) {
    result.push(pathPart);
  }
};
var npmRunPathEnv = ({ env = import_node_process6.default.env, ...options } = {}) => {
  env = { ...env };
  const pathName = pathKey({ env });
  options.path = env[pathName];
  env[pathName] = npmRunPath(options);
  return env;
};
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
var execaErrorSymbol = /* @__PURE__ */ Symbol("isExecaError");
var isErrorInstance = (value) => Object.prototype.toString.call(value) === "[object Error]";
var ExecaError = class extends Error {
};
setErrorName(ExecaError, ExecaError.name);
var ExecaSyncError = class extends Error {
};
setErrorName(ExecaSyncError, ExecaSyncError.name);
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
  forced = false,
  standard
}) => {
  const {
    signals: { [name]: constantSignal }
  } = import_node_os3.constants;
  const supported = constantSignal !== void 0;
  const number = supported ? constantSignal : defaultNumber;
  return { name, number, description, supported, action, forced, standard };
};
var getSignalsByName = () => {
  const signals2 = getSignals();
  return Object.fromEntries(signals2.map(getSignalByName));
};
var getSignalByName = ({
  name,
  number,
  description,
  supported,
  action,
  forced,
  standard
}) => [name, { name, number, description, supported, action, forced, standard }];
var signalsByName = getSignalsByName();
var getSignalsByNumber = () => {
  const signals2 = getSignals();
  const length = SIGRTMAX + 1;
  const signalsA = Array.from(
    { length },
    (value, number) => getSignalByNumber(number, signals2)
  );
  return Object.assign({}, ...signalsA);
};
var getSignalByNumber = (number, signals2) => {
  const signal = findSignalByNumber(number, signals2);
  if (signal === void 0) {
    return {};
  }
  const { name, description, supported, action, forced, standard } = signal;
  return {
    [number]: {
      name,
      number,
      description,
      supported,
      action,
      forced,
      standard
    }
  };
};
var findSignalByNumber = (number, signals2) => {
  const signal = signals2.find(({ name }) => import_node_os2.constants.signals[name] === number);
  if (signal !== void 0) {
    return signal;
  }
  return signals2.find((signalA) => signalA.number === number);
};
var signalsByNumber = getSignalsByNumber();
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
var getSignalsIntegerToName = () => new Map(Object.entries(import_node_os.constants.signals).reverse().map(([signalName, signalInteger]) => [signalInteger, signalName]));
var signalsIntegerToName = getSignalsIntegerToName();
var normalizeSignalName = (signalName, optionName) => {
  if (signalName in import_node_os.constants.signals) {
    return signalName;
  }
  if (signalName.toUpperCase() in import_node_os.constants.signals) {
    throw new TypeError(`Invalid ${optionName} '${signalName}': please rename it to '${signalName.toUpperCase()}'.`);
  }
  throw new TypeError(`Invalid ${optionName} '${signalName}': this signal name does not exist.
${getAvailableSignals()}`);
};
var getAvailableSignals = () => `Available signal names: ${getAvailableSignalNames()}.
Available signal numbers: ${getAvailableSignalIntegers()}.`;
var getAvailableSignalNames = () => Object.keys(import_node_os.constants.signals).sort().map((signalName) => `'${signalName}'`).join(", ");
var getAvailableSignalIntegers = () => [...new Set(Object.values(import_node_os.constants.signals).sort((signalInteger, signalIntegerTwo) => signalInteger - signalIntegerTwo))].join(", ");
var getSignalDescription = (signal) => signalsByName[signal].description;
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
    await (0, import_promises2.setTimeout)(forceKillAfterDelay, void 0, { signal: controllerSignal });
    if (kill("SIGKILL")) {
      context.isForcefullyTerminated ??= true;
    }
  } catch {
  }
};
var onAbortedSignal = async (mainSignal, stopSignal) => {
  if (!mainSignal.aborted) {
    await (0, import_node_events.once)(mainSignal, "abort", { signal: stopSignal });
  }
};
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
var SERIALIZATION_ERROR_CODES = /* @__PURE__ */ new Set([
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
var createDeferred = () => {
  const methods = {};
  const promise = new Promise((resolve2, reject) => {
    Object.assign(methods, { resolve: resolve2, reject });
  });
  return Object.assign(promise, methods);
};
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
var getFromStream = (source, from = "stdout") => {
  const isWritable = false;
  const { options, fileDescriptors } = SUBPROCESS_OPTIONS.get(source);
  const fdNumber = getFdNumber(fileDescriptors, from, isWritable);
  const sourceStream = fdNumber === "all" ? source.all : source.stdio[fdNumber];
  if (sourceStream === null || sourceStream === void 0) {
    throw new TypeError(getInvalidStdioOptionMessage(fdNumber, from, options, isWritable));
  }
  return sourceStream;
};
var SUBPROCESS_OPTIONS = /* @__PURE__ */ new WeakMap();
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
var incrementMaxListeners = (eventEmitter, maxListenersIncrement, signal) => {
  const maxListeners = eventEmitter.getMaxListeners();
  if (maxListeners === 0 || maxListeners === Number.POSITIVE_INFINITY) {
    return;
  }
  eventEmitter.setMaxListeners(maxListeners + maxListenersIncrement);
  (0, import_node_events3.addAbortListener)(signal, () => {
    eventEmitter.setMaxListeners(eventEmitter.getMaxListeners() - maxListenersIncrement);
  });
};
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
    await (0, import_node_events5.once)(ipcEmitter, "message:done");
  }
  anyProcess.removeListener("message", boundOnMessage);
  redoAddedReferences(channel, isSubprocess);
  ipcEmitter.connected = false;
  ipcEmitter.emit("disconnect");
};
var INCOMING_MESSAGES = /* @__PURE__ */ new WeakMap();
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
var IPC_EMITTERS = /* @__PURE__ */ new WeakMap();
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
var handleSendStrict = ({ anyProcess, channel, isSubprocess, message, strict }) => {
  if (!strict) {
    return message;
  }
  const ipcEmitter = getIpcEmitter(anyProcess, channel, isSubprocess);
  const hasListeners = hasMessageListeners(anyProcess, ipcEmitter);
  return {
    id: count++,
    type: REQUEST_TYPE,
    message,
    hasListeners
  };
};
var count = 0n;
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
  await (0, import_node_events2.once)(anyProcess, "disconnect", { signal });
  throwOnStrictDisconnect(isSubprocess);
};
var REQUEST_TYPE = "execa:ipc:request";
var RESPONSE_TYPE = "execa:ipc:response";
var startSendMessage = (anyProcess, wrappedMessage, strict) => {
  if (!OUTGOING_MESSAGES.has(anyProcess)) {
    OUTGOING_MESSAGES.set(anyProcess, /* @__PURE__ */ new Set());
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
var OUTGOING_MESSAGES = /* @__PURE__ */ new WeakMap();
var hasMessageListeners = (anyProcess, ipcEmitter) => ipcEmitter.listenerCount("message") > getMinListenerCount(anyProcess);
var getMinListenerCount = (anyProcess) => SUBPROCESS_OPTIONS.has(anyProcess) && !getFdSpecificValue(SUBPROCESS_OPTIONS.get(anyProcess).options.buffer, "ipc") ? 1 : 0;
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
  const sendMethod = (0, import_node_util5.promisify)(anyProcess.send.bind(anyProcess));
  PROCESS_SEND_METHODS.set(anyProcess, sendMethod);
  return sendMethod;
};
var PROCESS_SEND_METHODS = /* @__PURE__ */ new WeakMap();
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
  await import_promises3.scheduler.yield();
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
var validateTimeout = ({ timeout }) => {
  if (timeout !== void 0 && (!Number.isFinite(timeout) || timeout < 0)) {
    throw new TypeError(`Expected the \`timeout\` option to be a non-negative integer, got \`${timeout}\` (${typeof timeout})`);
  }
};
var throwOnTimeout = (subprocess, timeout, context, controller) => timeout === 0 || timeout === void 0 ? [] : [killAfterTimeout(subprocess, timeout, context, controller)];
var killAfterTimeout = async (subprocess, timeout, context, { signal }) => {
  await (0, import_promises5.setTimeout)(timeout, void 0, { signal });
  context.terminationReason ??= "timeout";
  subprocess.kill();
  throw new DiscardedError();
};
var mapNode = ({ options }) => {
  if (options.node === false) {
    throw new TypeError('The "node" option cannot be false with `execaNode()`.');
  }
  return { options: { ...options, node: true } };
};
var handleNodeOption = (file, commandArguments, {
  node: shouldHandleNode = false,
  nodePath = import_node_process7.execPath,
  nodeOptions = import_node_process7.execArgv.filter((nodeOption) => !nodeOption.startsWith("--inspect")),
  cwd,
  execPath: formerNodePath,
  ...options
}) => {
  if (formerNodePath !== void 0) {
    throw new TypeError('The "execPath" option has been removed. Please use the "nodePath" option instead.');
  }
  const normalizedNodePath = safeNormalizeFileUrl(nodePath, 'The "nodePath" option');
  const resolvedNodePath = import_node_path6.default.resolve(cwd, normalizedNodePath);
  const newOptions = {
    ...options,
    nodePath: resolvedNodePath,
    node: shouldHandleNode,
    cwd
  };
  if (!shouldHandleNode) {
    return [file, commandArguments, newOptions];
  }
  if (import_node_path6.default.basename(file, ".exe") === "node") {
    throw new TypeError('When the "node" option is true, the first argument does not need to be "node".');
  }
  return [
    resolvedNodePath,
    [...nodeOptions, file, ...commandArguments],
    { ipc: true, ...newOptions, shell: false }
  ];
};
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
var TEXT_ENCODINGS = /* @__PURE__ */ new Set(["utf8", "utf16le"]);
var BINARY_ENCODINGS = /* @__PURE__ */ new Set(["buffer", "hex", "base64", "base64url", "latin1", "ascii"]);
var ENCODINGS = /* @__PURE__ */ new Set([...TEXT_ENCODINGS, ...BINARY_ENCODINGS]);
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
var normalizeCwd = (cwd = getDefaultCwd()) => {
  const cwdString = safeNormalizeFileUrl(cwd, 'The "cwd" option');
  return import_node_path7.default.resolve(cwdString);
};
var getDefaultCwd = () => {
  try {
    return import_node_process8.default.cwd();
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
  if (import_node_process5.default.platform === "win32" && import_node_path3.default.basename(file, ".exe") === "cmd") {
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
  all = false,
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
  all,
  windowsHide,
  killSignal,
  forceKillAfterDelay,
  gracefulCancel,
  ipcInput,
  ipc,
  serialization
});
var getEnv = ({ env: envOption, extendEnv, preferLocal, node, localDirectory, nodePath }) => {
  const env = extendEnv ? { ...import_node_process5.default.env, ...envOption } : envOption;
  if (preferLocal || node) {
    return npmRunPathEnv({
      env,
      cwd: localDirectory,
      execPath: nodePath,
      preferLocal,
      addExecPath: node
    });
  }
  return env;
};
var concatenateShell = (file, commandArguments, options) => options.shell && commandArguments.length > 0 ? [[file, ...commandArguments].join(" "), [], options] : [file, commandArguments, options];
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
var a = Object.getPrototypeOf(
  Object.getPrototypeOf(
    /* istanbul ignore next */
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
var n = /* @__PURE__ */ Symbol();
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
var identity2 = (value) => value;
var noop = () => void 0;
var getContentsProperty = ({ contents }) => contents;
var throwObjectStream = (chunk) => {
  throw new Error(`Streams in object mode are not supported: ${String(chunk)}`);
};
var getLengthProperty = (convertedChunk) => convertedChunk.length;
async function getStreamAsArray(stream, options) {
  return getStreamContents(stream, arrayMethods, options);
}
var initArray = () => ({ contents: [] });
var increment = () => 1;
var addArrayChunk = (convertedChunk, { contents }) => {
  contents.push(convertedChunk);
  return contents;
};
var arrayMethods = {
  init: initArray,
  convertChunk: {
    string: identity2,
    buffer: identity2,
    arrayBuffer: identity2,
    dataView: identity2,
    typedArray: identity2,
    others: identity2
  },
  getSize: increment,
  truncateChunk: noop,
  addChunk: addArrayChunk,
  getFinalChunk: noop,
  finalize: getContentsProperty
};
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
    string: identity2,
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
Object.assign(nodeImports, { on: import_node_events6.on, finished: import_promises6.finished });
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
var createMessages = ({
  stdio,
  all,
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
  const messageStdio = all === void 0 ? [stdio[2], stdio[1]] : [all];
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
var serializeIpcMessage = (ipcMessage) => typeof ipcMessage === "string" ? ipcMessage : (0, import_node_util6.inspect)(ipcMessage);
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
var makeSuccessResult = ({
  command,
  escapedCommand,
  stdio,
  all,
  ipcOutput,
  options: { cwd },
  startTime
}) => omitUndefinedProperties({
  command,
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
  all,
  stdio,
  ipcOutput,
  pipedFrom: []
});
var makeEarlyError = ({
  error,
  command,
  escapedCommand,
  fileDescriptors,
  options,
  startTime,
  isSync
}) => makeError({
  error,
  command,
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
  command,
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
  all,
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
    all,
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
    command,
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
    all,
    ipcOutput,
    cwd,
    originalMessage,
    shortMessage
  }));
  return error;
};
var getErrorProperties = ({
  error,
  command,
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
  all,
  ipcOutput,
  cwd,
  originalMessage,
  shortMessage
}) => omitUndefinedProperties({
  shortMessage,
  originalMessage,
  command,
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
  all,
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
var isZero = (value) => value === 0 || value === 0n;
var pluralize = (word, count2) => count2 === 1 || count2 === 1n ? word : `${word}s`;
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
      const seconds = Number(parsed.seconds);
      const milliseconds2 = Number(parsed.milliseconds);
      const microseconds = Number(parsed.microseconds);
      const nanoseconds = Number(parsed.nanoseconds);
      add(seconds, "second", "s");
      if (options.formatSubMilliseconds) {
        add(milliseconds2, "millisecond", "ms");
        add(microseconds, "microsecond", "\xB5s");
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
      const seconds = (isBigInt ? Number(milliseconds % ONE_DAY_IN_MILLISECONDS) : milliseconds) / 1e3 % 60;
      const secondsDecimalDigits = typeof options.secondsDecimalDigits === "number" ? options.secondsDecimalDigits : 1;
      const secondsFixed = floorDecimals(seconds, secondsDecimalDigits);
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
var handleResult = (result, verboseInfo, { reject }) => {
  logResult(result, verboseInfo);
  if (result.failed && reject) {
    throw result;
  }
  return result;
};
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
var validateNonGeneratorType = ({ final, binary, objectMode }, optionName, typeName) => {
  checkUndefinedOption(final, `${optionName}.final`, typeName);
  checkUndefinedOption(binary, `${optionName}.binary`, typeName);
  checkBooleanOption(objectMode, `${optionName}.objectMode`);
};
var checkUndefinedOption = (value, optionName, typeName) => {
  if (value !== void 0) {
    throw new TypeError(`The \`${optionName}\` option can only be defined when using a generator, not a ${typeName}.`);
  }
};
var getGeneratorObjectType = ({ transform, final, binary, objectMode }, optionName) => {
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
  checkBooleanOption(binary, `${optionName}.binary`);
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
var FILE_PATH_KEYS = /* @__PURE__ */ new Set(["file", "append"]);
var isFilePathString = (file) => typeof file === "string";
var isUnknownStdioString = (type, value) => type === "native" && typeof value === "string" && !KNOWN_STDIO_STRINGS.has(value);
var KNOWN_STDIO_STRINGS = /* @__PURE__ */ new Set(["ipc", "ignore", "inherit", "overlapped", "pipe"]);
var isReadableStream2 = (value) => Object.prototype.toString.call(value) === "[object ReadableStream]";
var isWritableStream2 = (value) => Object.prototype.toString.call(value) === "[object WritableStream]";
var isWebStream = (value) => isReadableStream2(value) || isWritableStream2(value);
var isTransformStream = (value) => isReadableStream2(value?.readable) && isWritableStream2(value?.writable);
var isAsyncIterableObject = (value) => isObject(value) && typeof value[Symbol.asyncIterator] === "function";
var isIterableObject = (value) => isObject(value) && typeof value[Symbol.iterator] === "function";
var isObject = (value) => typeof value === "object" && value !== null;
var TRANSFORM_TYPES = /* @__PURE__ */ new Set(["generator", "asyncGenerator", "duplex", "webTransform"]);
var FILE_TYPES = /* @__PURE__ */ new Set(["fileUrl", "filePath", "fileNumber"]);
var SPECIAL_DUPLICATE_TYPES_SYNC = /* @__PURE__ */ new Set(["fileUrl", "filePath"]);
var SPECIAL_DUPLICATE_TYPES = /* @__PURE__ */ new Set([...SPECIAL_DUPLICATE_TYPES_SYNC, "webStream", "nodeStream"]);
var FORBID_DUPLICATE_TYPES = /* @__PURE__ */ new Set(["webTransform", "duplex"]);
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
  const binary = binaryOption || BINARY_ENCODINGS.has(encoding);
  const { writableObjectMode, readableObjectMode } = getTransformObjectModes(objectMode, index, newTransforms, direction);
  return {
    ...stdioItem,
    value: {
      transform,
      final,
      binary,
      preserveNewlines,
      writableObjectMode,
      readableObjectMode
    }
  };
};
var sortTransforms = (newTransforms, direction) => direction === "input" ? newTransforms.reverse() : newTransforms;
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
var normalizeIpcStdioArray = (stdioArray, ipc) => ipc && !stdioArray.includes("ipc") ? [...stdioArray, "ipc"] : stdioArray;
var normalizeStdioOption = ({ stdio, ipc, buffer, ...options }, verboseInfo, isSync) => {
  const stdioArray = getStdioArray(stdio, options).map((stdioOption, fdNumber) => addDefaultValue2(stdioOption, fdNumber));
  return isSync ? normalizeStdioSync(stdioArray, buffer, verboseInfo) : normalizeIpcStdioArray(stdioArray, ipc);
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
var normalizeStdioSync = (stdioArray, buffer, verboseInfo) => stdioArray.map((stdioOption, fdNumber) => !buffer[fdNumber] && fdNumber !== 0 && !isFullVerbose(verboseInfo, fdNumber) && isOutputPipeOnly(stdioOption) ? "ignore" : stdioOption);
var isOutputPipeOnly = (stdioOption) => stdioOption === "pipe" || Array.isArray(stdioOption) && stdioOption.every((item) => item === "pipe");
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
  return { type: "uint8Array", value: bufferToUint8Array((0, import_node_fs4.readFileSync)(targetFdNumber)), optionName };
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
var INVALID_STDIO_ARRAY_OPTIONS = /* @__PURE__ */ new Set(["ignore", "ipc"]);
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
    fileUrl: ({ value }) => ({ contents: [bufferToUint8Array((0, import_node_fs3.readFileSync)(value))] }),
    filePath: ({ value: { file } }) => ({ contents: [bufferToUint8Array((0, import_node_fs3.readFileSync)(file))] }),
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
var stripNewline = (value, { stripFinalNewline: stripFinalNewline2 }, fdNumber) => getStripFinalNewline(stripFinalNewline2, fdNumber) && value !== void 0 && !Array.isArray(value) ? stripFinalNewline(value) : value;
var getStripFinalNewline = (stripFinalNewline2, fdNumber) => fdNumber === "all" ? stripFinalNewline2[1] || stripFinalNewline2[2] : stripFinalNewline2[fdNumber];
var getSplitLinesGenerator = (binary, preserveNewlines, skipped, state2) => binary || skipped ? void 0 : initializeSplitLines(preserveNewlines, state2);
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
      let line = chunk.slice(start + 1, end + 1 - newlineLength);
      if (previousChunks.length > 0) {
        line = concatString(previousChunks, line);
        previousChunks = "";
      }
      yield line;
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
var getAppendNewlineGenerator = ({ binary, preserveNewlines, readableObjectMode, state: state2 }) => binary || preserveNewlines || readableObjectMode ? void 0 : { transform: appendNewlineGenerator.bind(void 0, state2) };
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
var getEncodingTransformGenerator = (binary, encoding, skipped) => {
  if (skipped) {
    return;
  }
  if (binary) {
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
var pushChunks = (0, import_node_util7.callbackify)(async (getChunks, state2, getChunksArguments, transformStream) => {
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
var destroyTransform = (0, import_node_util7.callbackify)(async ({ currentIterable }, error) => {
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
var addInternalGenerators = ({ transform, final, binary, writableObjectMode, readableObjectMode, preserveNewlines }, encoding, optionName) => {
  const state2 = {};
  return [
    { transform: getValidateTransformInput(writableObjectMode, optionName) },
    getEncodingTransformGenerator(binary, encoding, writableObjectMode),
    getSplitLinesGenerator(binary, preserveNewlines, writableObjectMode, state2),
    { transform, final },
    { transform: getValidateTransformReturn(readableObjectMode, optionName) },
    getAppendNewlineGenerator({
      binary,
      preserveNewlines,
      readableObjectMode,
      state: state2
    })
  ].filter(Boolean);
};
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
var shouldLogOutput = ({ stdioItems, encoding, verboseInfo, fdNumber }) => fdNumber !== "all" && isFullVerbose(verboseInfo, fdNumber) && !BINARY_ENCODINGS.has(encoding) && fdUsesVerbose(fdNumber) && (stdioItems.some(({ type, value }) => type === "native" && PIPED_STDIO_VALUES.has(value)) || stdioItems.every(({ type }) => TRANSFORM_TYPES.has(type)));
var fdUsesVerbose = (fdNumber) => fdNumber === 1 || fdNumber === 2;
var PIPED_STDIO_VALUES = /* @__PURE__ */ new Set(["pipe", "overlapped"]);
var logLines = async (linesIterable, stream, fdNumber, verboseInfo) => {
  for await (const line of linesIterable) {
    if (!isPipingStream(stream)) {
      logLine(line, fdNumber, verboseInfo);
    }
  }
};
var logLinesSync = (linesArray, fdNumber, verboseInfo) => {
  for (const line of linesArray) {
    logLine(line, fdNumber, verboseInfo);
  }
};
var isPipingStream = (stream) => stream._readableState.pipes.length > 0;
var logLine = (line, fdNumber, verboseInfo) => {
  const verboseMessage = serializeVerboseMessage(line);
  verboseLog({
    type: "output",
    verboseMessage,
    fdNumber,
    verboseInfo
  });
};
var transformOutputSync = ({ fileDescriptors, syncResult: { output }, options, isMaxBuffer, verboseInfo }) => {
  if (output === null) {
    return { output: Array.from({ length: 3 }) };
  }
  const state2 = {};
  const outputFiles = /* @__PURE__ */ new Set([]);
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
var transformOutputResultSync = ({ result, fileDescriptors, fdNumber, state: state2, outputFiles, isMaxBuffer, verboseInfo }, { buffer, encoding, lines, stripFinalNewline: stripFinalNewline2, maxBuffer }) => {
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
  const returnedResult = buffer[fdNumber] ? finalResult : void 0;
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
var execaCoreSync = (rawFile, rawArguments, rawOptions) => {
  const { file, commandArguments, command, escapedCommand, startTime, verboseInfo, options, fileDescriptors } = handleSyncArguments(rawFile, rawArguments, rawOptions);
  const result = spawnSubprocessSync({
    file,
    commandArguments,
    options,
    command,
    escapedCommand,
    verboseInfo,
    fileDescriptors,
    startTime
  });
  return handleResult(result, verboseInfo, options);
};
var handleSyncArguments = (rawFile, rawArguments, rawOptions) => {
  const { command, escapedCommand, startTime, verboseInfo } = handleCommand(rawFile, rawArguments, rawOptions);
  const syncOptions = normalizeSyncOptions(rawOptions);
  const { file, commandArguments, options } = normalizeOptions(rawFile, rawArguments, syncOptions);
  validateSyncOptions(options);
  const fileDescriptors = handleStdioSync(options, verboseInfo);
  return {
    file,
    commandArguments,
    command,
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
var spawnSubprocessSync = ({ file, commandArguments, options, command, escapedCommand, verboseInfo, fileDescriptors, startTime }) => {
  const syncResult = runSubprocessSync({
    file,
    commandArguments,
    options,
    command,
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
  const all = stripNewline(getAllSync(output, options), options, "all");
  return getSyncResult({
    error,
    exitCode,
    signal,
    timedOut,
    isMaxBuffer,
    stdio,
    all,
    options,
    command,
    escapedCommand,
    startTime
  });
};
var runSubprocessSync = ({ file, commandArguments, options, command, escapedCommand, fileDescriptors, startTime }) => {
  try {
    addInputOptionsSync(fileDescriptors, options);
    const normalizedOptions = normalizeSpawnSyncOptions(options);
    return (0, import_node_child_process2.spawnSync)(...concatenateShell(file, commandArguments, normalizedOptions));
  } catch (error) {
    return makeEarlyError({
      error,
      command,
      escapedCommand,
      fileDescriptors,
      options,
      startTime,
      isSync: true
    });
  }
};
var normalizeSpawnSyncOptions = ({ encoding, maxBuffer, ...options }) => ({ ...options, encoding: "buffer", maxBuffer: getMaxBufferSync(maxBuffer) });
var getSyncResult = ({ error, exitCode, signal, timedOut, isMaxBuffer, stdio, all, options, command, escapedCommand, startTime }) => error === void 0 ? makeSuccessResult({
  command,
  escapedCommand,
  stdio,
  all,
  ipcOutput: [],
  options,
  startTime
}) : makeError({
  error,
  command,
  escapedCommand,
  timedOut,
  isCanceled: false,
  isGracefullyCanceled: false,
  isMaxBuffer,
  isForcefullyTerminated: false,
  exitCode,
  signal,
  stdio,
  all,
  ipcOutput: [],
  options,
  startTime,
  isSync: true
});
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
    const [message] = await (0, import_node_events9.once)(ipcEmitter, "message", { signal });
    return message;
  }
  for await (const [message] of (0, import_node_events9.on)(ipcEmitter, "message", { signal })) {
    if (filter(message)) {
      return message;
    }
  }
};
var throwOnDisconnect2 = async (ipcEmitter, isSubprocess, { signal }) => {
  await (0, import_node_events9.once)(ipcEmitter, "disconnect", { signal });
  throwOnEarlyDisconnect(isSubprocess);
};
var throwOnStrictError = async (ipcEmitter, isSubprocess, { signal }) => {
  const [error] = await (0, import_node_events9.once)(ipcEmitter, "strict:error", { signal });
  throw getStrictResponseError(error, isSubprocess);
};
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
    await (0, import_node_events10.once)(ipcEmitter, "disconnect", { signal: controller.signal });
    controller.abort();
  } catch {
  }
};
var abortOnStrictError = async ({ ipcEmitter, isSubprocess, controller, state: state2 }) => {
  try {
    const [error] = await (0, import_node_events10.once)(ipcEmitter, "strict:error", { signal: controller.signal });
    state2.error = getStrictResponseError(error, isSubprocess);
    controller.abort();
  } catch {
  }
};
var iterateOnMessages = async function* ({ anyProcess, channel, ipcEmitter, isSubprocess, shouldAwait, controller, state: state2, reference }) {
  try {
    for await (const [message] of (0, import_node_events10.on)(ipcEmitter, "message", { signal: controller.signal })) {
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
var handleEarlyError = ({ error, command, escapedCommand, fileDescriptors, options, startTime, verboseInfo }) => {
  cleanupCustomStreams(fileDescriptors);
  const subprocess = new import_node_child_process5.ChildProcess();
  createDummyStreams(subprocess, fileDescriptors);
  Object.assign(subprocess, { readable, writable, duplex });
  const earlyError = makeEarlyError({
    error,
    command,
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
  const all = createDummyStream();
  const stdio = [stdin, stdout, stderr, ...extraStdio];
  Object.assign(subprocess, {
    stdin,
    stdout,
    stderr,
    all,
    stdio
  });
};
var createDummyStream = () => {
  const stream = new import_node_stream2.PassThrough();
  stream.end();
  return stream;
};
var readable = () => new import_node_stream2.Readable({ read() {
} });
var writable = () => new import_node_stream2.Writable({ write() {
} });
var duplex = () => new import_node_stream2.Duplex({ read() {
}, write() {
} });
var handleDummyPromise = async (error, verboseInfo, options) => handleResult(error, verboseInfo, options);
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
  #streams = /* @__PURE__ */ new Set([]);
  #ended = /* @__PURE__ */ new Set([]);
  #aborted = /* @__PURE__ */ new Set([]);
  #onFinished;
  #unpipeEvent = /* @__PURE__ */ Symbol("unpipe");
  #streamPromises = /* @__PURE__ */ new WeakMap();
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
    await (0, import_promises7.finished)(passThroughStream, { signal, cleanup: true });
  } catch (error) {
    errorOrAbortStream(passThroughStream, error);
    throw error;
  }
};
var onInputStreamsUnpipe = async (passThroughStream, streams, unpipeEvent, { signal }) => {
  for await (const [unpipedStream] of (0, import_node_events11.on)(passThroughStream, "unpipe", { signal })) {
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
    await (0, import_promises7.finished)(stream, {
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
  await (0, import_node_events11.once)(stream, unpipeEvent, { signal });
  if (!stream.readable) {
    return (0, import_node_events11.once)(signal, "abort", { signal });
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
var updateMaxListeners = (passThroughStream, increment2) => {
  const maxListeners = passThroughStream.getMaxListeners();
  if (maxListeners !== 0 && maxListeners !== Number.POSITIVE_INFINITY) {
    passThroughStream.setMaxListeners(maxListeners + increment2);
  }
};
var PASSTHROUGH_LISTENERS_COUNT = 2;
var PASSTHROUGH_LISTENERS_PER_STREAM = 1;
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
    await (0, import_promises8.finished)(source, { cleanup: true, readable: true, writable: false });
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
    await (0, import_promises8.finished)(destination, { cleanup: true, readable: false, writable: true });
  } catch {
  }
  abortSourceStream(source);
};
var abortSourceStream = (source) => {
  if (source.readable) {
    source.destroy();
  }
};
var pipeOutputAsync = (subprocess, fileDescriptors, controller) => {
  const pipeGroups = /* @__PURE__ */ new Map();
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
var processOk = (process10) => !!process10 && typeof process10 === "object" && typeof process10.removeListener === "function" && typeof process10.emit === "function" && typeof process10.reallyExit === "function" && typeof process10.listeners === "function" && typeof process10.kill === "function" && typeof process10.pid === "number" && typeof process10.on === "function";
var kExitEmitter = /* @__PURE__ */ Symbol.for("signal-exit emitter");
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
  /* c8 ignore start */
  #hupSig = process9.platform === "win32" ? "SIGINT" : "SIGHUP";
  /* c8 ignore stop */
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
        let { count: count2 } = this.#emitter;
        const p = process10;
        if (typeof p.__signal_exit_emitter__ === "object" && typeof p.__signal_exit_emitter__.count === "number") {
          count2 += p.__signal_exit_emitter__.count;
        }
        if (listeners.length === count2) {
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
   */
  onExit,
  /**
   * Load the listeners.  Likely you never need to call this, unless
   * doing a rather deep integration with signal-exit functionality.
   * Mostly exposed for the benefit of testing.
   *
   * @internal
   */
  load,
  /**
   * Unload the listeners.  Likely you never need to call this, unless
   * doing a rather deep integration with signal-exit functionality.
   * Mostly exposed for the benefit of testing.
   *
   * @internal
   */
  unload
} = signalExitWrap(processOk(process9) ? new SignalExit(process9) : new SignalExitFallback());
var cleanupOnExit = (subprocess, { cleanup, detached }, { signal }) => {
  if (!cleanup || detached) {
    return;
  }
  const removeExitHandler = onExit(() => {
    subprocess.kill();
  });
  (0, import_node_events12.addAbortListener)(signal, () => {
    removeExitHandler();
  });
};
var normalizePipeArguments = ({ source, sourcePromise, boundOptions, createNested }, ...pipeArguments) => {
  const startTime = getStartTime();
  const {
    destination,
    destinationStream,
    destinationError,
    from,
    unpipeSignal
  } = getDestinationStream(boundOptions, createNested, pipeArguments);
  const { sourceStream, sourceError } = getSourceStream(source, from);
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
      pipeOptions: { from, to, unpipeSignal } = {}
    } = getDestination(boundOptions, createNested, ...pipeArguments);
    const destinationStream = getToStream(destination, to);
    return {
      destination,
      destinationStream,
      from,
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
var getSourceStream = (source, from) => {
  try {
    const sourceStream = getFromStream(source, from);
    return { sourceStream };
  } catch (error) {
    return { sourceError: error };
  }
};
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
    await (0, import_promises9.finished)(destinationStream, { cleanup: true, readable: false, writable: true });
  } catch {
  }
  MERGED_STREAMS.delete(destinationStream);
};
var MERGED_STREAMS = /* @__PURE__ */ new WeakMap();
var SOURCE_LISTENERS_PER_PIPE = 2;
var DESTINATION_LISTENERS_PER_PIPE = 1;
var unpipeOnAbort = (unpipeSignal, unpipeContext) => unpipeSignal === void 0 ? [] : [unpipeOnSignalAbort(unpipeSignal, unpipeContext)];
var unpipeOnSignalAbort = async (unpipeSignal, { sourceStream, mergedStream, fileDescriptors, sourceOptions, startTime }) => {
  await (0, import_node_util8.aborted)(unpipeSignal, sourceStream);
  await mergedStream.remove(sourceStream);
  const error = new Error("Pipe canceled by `unpipeSignal` option.");
  throw createNonCommandError({
    error,
    fileDescriptors,
    sourceOptions,
    startTime
  });
};
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
var iterateOnSubprocessStream = ({ subprocessStdout, subprocess, binary, shouldEncode, encoding, preserveNewlines }) => {
  const controller = new AbortController();
  stopReadingOnExit(subprocess, controller);
  return iterateOnStream({
    stream: subprocessStdout,
    controller,
    binary,
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
var iterateOnStream = ({ stream, controller, binary, shouldEncode, encoding, shouldSplit, preserveNewlines }) => {
  const onStdoutChunk = (0, import_node_events13.on)(stream, "data", {
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
    binary,
    shouldEncode,
    encoding,
    shouldSplit,
    preserveNewlines
  });
};
var DEFAULT_OBJECT_HIGH_WATER_MARK = (0, import_node_stream5.getDefaultHighWaterMark)(true);
var HIGH_WATER_MARK = DEFAULT_OBJECT_HIGH_WATER_MARK;
var iterateOnData = async function* ({ onStdoutChunk, controller, binary, shouldEncode, encoding, shouldSplit, preserveNewlines }) {
  const generators = getGenerators({
    binary,
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
var getGenerators = ({ binary, shouldEncode, encoding, shouldSplit, preserveNewlines }) => [
  getEncodingTransformGenerator(binary, encoding, !shouldEncode),
  getSplitLinesGenerator(binary, preserveNewlines, !shouldSplit, {})
].filter(Boolean);
var getStreamOutput = async ({ stream, onStreamEnd, fdNumber, encoding, buffer, maxBuffer, lines, allMixed, stripFinalNewline: stripFinalNewline2, verboseInfo, streamInfo }) => {
  const logPromise = logOutputAsync({
    stream,
    onStreamEnd,
    fdNumber,
    encoding,
    allMixed,
    verboseInfo,
    streamInfo
  });
  if (!buffer) {
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
  await (0, import_promises10.setImmediate)();
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
var waitForStream = async (stream, fdNumber, streamInfo, { isSameDirection, stopOnExit = false } = {}) => {
  const state2 = handleStdinDestroy(stream, streamInfo);
  const abortController = new AbortController();
  try {
    await Promise.race([
      ...stopOnExit ? [streamInfo.exitPromise] : [],
      (0, import_promises11.finished)(stream, { cleanup: true, signal: abortController.signal })
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
var waitForStdioStreams = ({ subprocess, encoding, buffer, maxBuffer, lines, stripFinalNewline: stripFinalNewline2, verboseInfo, streamInfo }) => subprocess.stdio.map((stream, fdNumber) => waitForSubprocessStream({
  stream,
  fdNumber,
  encoding,
  buffer: buffer[fdNumber],
  maxBuffer: maxBuffer[fdNumber],
  lines: lines[fdNumber],
  allMixed: false,
  stripFinalNewline: stripFinalNewline2,
  verboseInfo,
  streamInfo
}));
var waitForSubprocessStream = async ({ stream, fdNumber, encoding, buffer, maxBuffer, lines, allMixed, stripFinalNewline: stripFinalNewline2, verboseInfo, streamInfo }) => {
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
      buffer,
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
var makeAllStream = ({ stdout, stderr }, { all }) => all && (stdout || stderr) ? mergeStreams([stdout, stderr].filter(Boolean)) : void 0;
var waitForAllStream = ({ subprocess, encoding, buffer, maxBuffer, lines, stripFinalNewline: stripFinalNewline2, verboseInfo, streamInfo }) => waitForSubprocessStream({
  ...getAllStream(subprocess, buffer),
  fdNumber: "all",
  encoding,
  maxBuffer: maxBuffer[1] + maxBuffer[2],
  lines: lines[1] || lines[2],
  allMixed: getAllMixed(subprocess),
  stripFinalNewline: stripFinalNewline2,
  verboseInfo,
  streamInfo
});
var getAllStream = ({ stdout, stderr, all }, [, bufferStdout, bufferStderr]) => {
  const buffer = bufferStdout || bufferStderr;
  if (!buffer) {
    return { stream: all, buffer };
  }
  if (!bufferStdout) {
    return { stream: stderr, buffer };
  }
  if (!bufferStderr) {
    return { stream: stdout, buffer };
  }
  return { stream: all, buffer };
};
var getAllMixed = ({ all, stdout, stderr }) => all && stdout && stderr && stdout.readableObjectMode !== stderr.readableObjectMode;
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
  const buffer = getFdSpecificValue(bufferArray, "ipc");
  const maxBuffer = getFdSpecificValue(maxBufferArray, "ipc");
  for await (const message of loopOnMessages({
    anyProcess: subprocess,
    channel: subprocess.channel,
    isSubprocess: false,
    ipc,
    shouldAwait: false,
    reference: true
  })) {
    if (buffer) {
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
var waitForSubprocessResult = async ({
  subprocess,
  options: {
    encoding,
    buffer,
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
    buffer,
    maxBuffer,
    lines,
    stripFinalNewline: stripFinalNewline2,
    verboseInfo,
    streamInfo
  });
  const allPromise = waitForAllStream({
    subprocess,
    encoding,
    buffer,
    maxBuffer,
    lines,
    stripFinalNewline: stripFinalNewline2,
    verboseInfo,
    streamInfo
  });
  const ipcOutput = [];
  const ipcOutputPromise = waitForIpcOutput({
    subprocess,
    buffer,
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
  const [error] = await (0, import_node_events14.once)(subprocess, "error", { signal });
  throw error;
};
var initializeConcurrentStreams = () => ({
  readableDestroy: /* @__PURE__ */ new WeakMap(),
  writableFinal: /* @__PURE__ */ new WeakMap(),
  writableDestroy: /* @__PURE__ */ new WeakMap()
});
var addConcurrentStream = (concurrentStreams, stream, waitName) => {
  const weakMap = concurrentStreams[waitName];
  if (!weakMap.has(stream)) {
    weakMap.set(stream, []);
  }
  const promises = weakMap.get(stream);
  const promise = createDeferred();
  promises.push(promise);
  const resolve2 = promise.resolve.bind(promise);
  return { resolve: resolve2, promises };
};
var waitForConcurrentStreams = async ({ resolve: resolve2, promises }, subprocess) => {
  resolve2();
  const [isSubprocessExit] = await Promise.race([
    Promise.allSettled([true, subprocess]),
    Promise.all([false, ...promises])
  ]);
  return !isSubprocessExit;
};
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
  await (0, import_promises12.finished)(subprocessStdin, { cleanup: true, readable: false, writable: true });
};
var waitForSubprocessStdout = async (subprocessStdout) => {
  await (0, import_promises12.finished)(subprocessStdout, { cleanup: true, readable: true, writable: false });
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
var createReadable = ({ subprocess, concurrentStreams, encoding }, { from, binary: binaryOption = true, preserveNewlines = true } = {}) => {
  const binary = binaryOption || BINARY_ENCODINGS.has(encoding);
  const { subprocessStdout, waitReadableDestroy } = getSubprocessStdout(subprocess, from, concurrentStreams);
  const { readableEncoding, readableObjectMode, readableHighWaterMark } = getReadableOptions(subprocessStdout, binary);
  const { read: read2, onStdoutDataDone } = getReadableMethods({
    subprocessStdout,
    subprocess,
    binary,
    encoding,
    preserveNewlines
  });
  const readable2 = new import_node_stream6.Readable({
    read: read2,
    destroy: (0, import_node_util9.callbackify)(onReadableDestroy.bind(void 0, { subprocessStdout, subprocess, waitReadableDestroy })),
    highWaterMark: readableHighWaterMark,
    objectMode: readableObjectMode,
    encoding: readableEncoding
  });
  onStdoutFinished({
    subprocessStdout,
    onStdoutDataDone,
    readable: readable2,
    subprocess
  });
  return readable2;
};
var getSubprocessStdout = (subprocess, from, concurrentStreams) => {
  const subprocessStdout = getFromStream(subprocess, from);
  const waitReadableDestroy = addConcurrentStream(concurrentStreams, subprocessStdout, "readableDestroy");
  return { subprocessStdout, waitReadableDestroy };
};
var getReadableOptions = ({ readableEncoding, readableObjectMode, readableHighWaterMark }, binary) => binary ? { readableEncoding, readableObjectMode, readableHighWaterMark } : { readableEncoding, readableObjectMode: true, readableHighWaterMark: DEFAULT_OBJECT_HIGH_WATER_MARK };
var getReadableMethods = ({ subprocessStdout, subprocess, binary, encoding, preserveNewlines }) => {
  const onStdoutDataDone = createDeferred();
  const onStdoutData = iterateOnSubprocessStream({
    subprocessStdout,
    subprocess,
    binary,
    shouldEncode: !binary,
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
var onRead = async (readable2, onStdoutData, onStdoutDataDone) => {
  try {
    const { value, done } = await onStdoutData.next();
    if (done) {
      onStdoutDataDone.resolve();
    } else {
      readable2.push(value);
    }
  } catch {
  }
};
var onStdoutFinished = async ({ subprocessStdout, onStdoutDataDone, readable: readable2, subprocess, subprocessStdin }) => {
  try {
    await waitForSubprocessStdout(subprocessStdout);
    await subprocess;
    await safeWaitForSubprocessStdin(subprocessStdin);
    await onStdoutDataDone;
    if (readable2.readable) {
      readable2.push(null);
    }
  } catch (error) {
    await safeWaitForSubprocessStdin(subprocessStdin);
    destroyOtherReadable(readable2, error);
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
var createWritable = ({ subprocess, concurrentStreams }, { to } = {}) => {
  const { subprocessStdin, waitWritableFinal, waitWritableDestroy } = getSubprocessStdin(subprocess, to, concurrentStreams);
  const writable2 = new import_node_stream7.Writable({
    ...getWritableMethods(subprocessStdin, subprocess, waitWritableFinal),
    destroy: (0, import_node_util10.callbackify)(onWritableDestroy.bind(void 0, {
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
  final: (0, import_node_util10.callbackify)(onWritableFinal.bind(void 0, subprocessStdin, subprocess, waitWritableFinal))
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
var createDuplex = ({ subprocess, concurrentStreams, encoding }, { from, to, binary: binaryOption = true, preserveNewlines = true } = {}) => {
  const binary = binaryOption || BINARY_ENCODINGS.has(encoding);
  const { subprocessStdout, waitReadableDestroy } = getSubprocessStdout(subprocess, from, concurrentStreams);
  const { subprocessStdin, waitWritableFinal, waitWritableDestroy } = getSubprocessStdin(subprocess, to, concurrentStreams);
  const { readableEncoding, readableObjectMode, readableHighWaterMark } = getReadableOptions(subprocessStdout, binary);
  const { read: read2, onStdoutDataDone } = getReadableMethods({
    subprocessStdout,
    subprocess,
    binary,
    encoding,
    preserveNewlines
  });
  const duplex2 = new import_node_stream8.Duplex({
    read: read2,
    ...getWritableMethods(subprocessStdin, subprocess, waitWritableFinal),
    destroy: (0, import_node_util11.callbackify)(onDuplexDestroy.bind(void 0, {
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
var createIterable = (subprocess, encoding, {
  from,
  binary: binaryOption = false,
  preserveNewlines = false
} = {}) => {
  const binary = binaryOption || BINARY_ENCODINGS.has(encoding);
  const subprocessStdout = getFromStream(subprocess, from);
  const onStdoutData = iterateOnSubprocessStream({
    subprocessStdout,
    subprocess,
    binary,
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
var addConvertedStreams = (subprocess, { encoding }) => {
  const concurrentStreams = initializeConcurrentStreams();
  subprocess.readable = createReadable.bind(void 0, { subprocess, concurrentStreams, encoding });
  subprocess.writable = createWritable.bind(void 0, { subprocess, concurrentStreams });
  subprocess.duplex = createDuplex.bind(void 0, { subprocess, concurrentStreams, encoding });
  subprocess.iterable = createIterable.bind(void 0, subprocess, encoding);
  subprocess[Symbol.asyncIterator] = createIterable.bind(void 0, subprocess, encoding, {});
};
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
var execaCoreAsync = (rawFile, rawArguments, rawOptions, createNested) => {
  const { file, commandArguments, command, escapedCommand, startTime, verboseInfo, options, fileDescriptors } = handleAsyncArguments(rawFile, rawArguments, rawOptions);
  const { subprocess, promise } = spawnSubprocessAsync({
    file,
    commandArguments,
    options,
    startTime,
    verboseInfo,
    command,
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
  const { command, escapedCommand, startTime, verboseInfo } = handleCommand(rawFile, rawArguments, rawOptions);
  const { file, commandArguments, options: normalizedOptions } = normalizeOptions(rawFile, rawArguments, rawOptions);
  const options = handleAsyncOptions(normalizedOptions);
  const fileDescriptors = handleStdioAsync(options, verboseInfo);
  return {
    file,
    commandArguments,
    command,
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
var spawnSubprocessAsync = ({ file, commandArguments, options, startTime, verboseInfo, command, escapedCommand, fileDescriptors }) => {
  let subprocess;
  try {
    subprocess = (0, import_node_child_process4.spawn)(...concatenateShell(file, commandArguments, options));
  } catch (error) {
    return handleEarlyError({
      error,
      command,
      escapedCommand,
      fileDescriptors,
      options,
      startTime,
      verboseInfo
    });
  }
  const controller = new AbortController();
  (0, import_node_events8.setMaxListeners)(Number.POSITIVE_INFINITY, controller.signal);
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
    command,
    escapedCommand,
    context,
    onInternalError,
    controller
  });
  return { subprocess, promise };
};
var handlePromise = async ({ subprocess, options, startTime, verboseInfo, fileDescriptors, originalStreams, command, escapedCommand, context, onInternalError, controller }) => {
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
  const all = stripNewline(allResult, options, "all");
  const result = getAsyncResult({
    errorInfo,
    exitCode,
    signal,
    stdio,
    all,
    ipcOutput,
    context,
    options,
    command,
    escapedCommand,
    startTime
  });
  return handleResult(result, verboseInfo, options);
};
var getAsyncResult = ({ errorInfo, exitCode, signal, stdio, all, ipcOutput, context, options, command, escapedCommand, startTime }) => "error" in errorInfo ? makeError({
  error: errorInfo.error,
  command,
  escapedCommand,
  timedOut: context.terminationReason === "timeout",
  isCanceled: context.terminationReason === "cancel" || context.terminationReason === "gracefulCancel",
  isGracefullyCanceled: context.terminationReason === "gracefulCancel",
  isMaxBuffer: errorInfo.error instanceof MaxBufferError,
  isForcefullyTerminated: context.isForcefullyTerminated,
  exitCode,
  signal,
  stdio,
  all,
  ipcOutput,
  options,
  startTime,
  isSync: false
}) : makeSuccessResult({
  command,
  escapedCommand,
  stdio,
  all,
  ipcOutput,
  options,
  startTime
});
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
var DEEP_OPTIONS = /* @__PURE__ */ new Set(["env", ...FD_SPECIFIC_OPTIONS]);
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
var mapCommandAsync = ({ file, commandArguments }) => parseCommand(file, commandArguments);
var mapCommandSync = ({ file, commandArguments }) => ({ ...parseCommand(file, commandArguments), isSync: true });
var parseCommand = (command, unusedArguments) => {
  if (unusedArguments.length > 0) {
    throw new TypeError(`The command and its arguments must be passed as a single string: ${command} ${unusedArguments}.`);
  }
  const [file, ...commandArguments] = parseCommandString(command);
  return { file, commandArguments };
};
var parseCommandString = (command) => {
  if (typeof command !== "string") {
    throw new TypeError(`The command must be a string: ${String(command)}.`);
  }
  const trimmedCommand = command.trim();
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
var setScriptSync = (boundExeca, createNested, boundOptions) => {
  boundExeca.sync = createNested(mapScriptSync, boundOptions);
  boundExeca.s = boundExeca.sync;
};
var mapScriptAsync = ({ options }) => getScriptOptions(options);
var mapScriptSync = ({ options }) => ({ ...getScriptOptions(options), isSync: true });
var getScriptOptions = (options) => ({ options: { ...getScriptStdinOption(options), ...options } });
var getScriptStdinOption = ({ input, inputFile, stdio }) => input === void 0 && inputFile === void 0 && stdio === void 0 ? { stdin: "inherit" } : {};
var deepScriptOptions = { preferLocal: true };
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
async function run(program, args, options) {
  if (!program.startsWith("/")) throw new Error(`${program} is no absolute path`);
  const result = await execa(program, args, {
    reject: false,
    stripFinalNewline: false,
    // Bytes in, bytes out: rules may hold any byte, and a lossy decoding would make two different rules compare equal.
    encoding: "latin1",
    stdio: ["pipe", "pipe", "pipe", ...options.lifeline === void 0 ? [] : ["pipe"]],
    input: options.input === void 0 ? "" : Buffer.from(options.input, "latin1"),
    maxBuffer: Number.MAX_SAFE_INTEGER,
    timeout: Math.ceil(options.limit * 1e3),
    killSignal: "SIGKILL",
    env: { LC_ALL: "C", ...options.env }
  });
  if (result.code !== void 0 && result.exitCode === void 0 && !result.timedOut && result.signal === void 0) {
    throw new import_chunk_WGLJPQ27.Failure(
      { kind: "command", command: program, exitCode: void 0, stderr: `cannot be started: ${result.code}` },
      { cause: result }
    );
  }
  return { exitCode: result.exitCode, stdout: result.stdout, stderr: result.stderr, timedOut: result.timedOut };
}
var sbin = ["/usr/local/sbin", "/usr/sbin", "/sbin"];
async function findTools(family, wish) {
  const stem = family === "ipv4" ? "iptables" : "ip6tables";
  const backend = wish === "auto" ? await backendOf(stem) : wish;
  const named = await toolsNamed(`${stem}-${backend}`, family, backend);
  if (named) return named;
  const plain2 = await backendOf(stem) === backend ? await toolsNamed(stem, family, backend) : void 0;
  if (plain2) return plain2;
  throw new import_chunk_WGLJPQ27.Failure({ kind: "tool-missing", tool: `${stem}-${backend}-save`, debianPackage: "iptables" });
}
async function findProgram(name) {
  for (const folder of [...(process.env["PATH"] ?? "").split(import_node_path9.delimiter), ...sbin]) {
    if (!folder.startsWith("/")) continue;
    const path7 = (0, import_node_path9.join)(folder, name);
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
    throw new import_chunk_WGLJPQ27.Failure({ kind: "tool-missing", tool: name, debianPackage: packages[name] ?? name });
  return path7;
}
async function backendOf(stem) {
  const program = await findProgram(stem);
  if (program === void 0) throw new import_chunk_WGLJPQ27.Failure({ kind: "tool-missing", tool: stem, debianPackage: "iptables" });
  const { stdout } = await run(program, ["--version"], { limit: 10 });
  return stdout.includes("(nf_tables)") ? "nft" : "legacy";
}
async function toolsNamed(stem, family, backend) {
  const [list, save2, restore2] = await Promise.all([stem, `${stem}-save`, `${stem}-restore`].map(findProgram));
  return list !== void 0 && save2 !== void 0 && restore2 !== void 0 ? { family, backend, list, save: save2, restore: restore2 } : void 0;
}
var script = `
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
async function rehearse(request) {
  let folder;
  try {
    folder = await (0, import_promises13.mkdtemp)((0, import_node_path8.join)((0, import_node_os4.tmpdir)(), "safeapply-"));
    return await rehearseIn(folder, request);
  } catch (error) {
    if (error instanceof import_chunk_WGLJPQ27.Failure) throw error;
    throw new import_chunk_WGLJPQ27.Failure({ kind: "scratch", stderr: `no temporary files: ${String(error)}` }, { cause: error });
  } finally {
    if (folder !== void 0) await (0, import_promises13.rm)(folder, { recursive: true, force: true });
  }
}
async function rehearseIn(folder, request) {
  const file = (name) => (0, import_node_path8.join)(folder, name);
  for (const [index, { text, counters }] of request.steps.entries()) {
    await (0, import_promises13.writeFile)(file(`${index}.rules`), text, "latin1");
    await (0, import_promises13.writeFile)(file(`${index}.flag`), counters ? "-c\n" : "\n");
  }
  await (0, import_promises13.writeFile)(file("sets"), await liveSets(request), "latin1");
  const { tools, limit } = request;
  const [timeout, unshare] = [await needProgram("timeout"), await needProgram("unshare")];
  const args = ["-n", "/bin/sh", "-c", script, "rehearsal", folder, tools.restore, tools.save];
  const command = ["-s", "KILL", String(Math.ceil(limit)), unshare, ...args];
  const env = { XTABLES_LOCKFILE: file("lock") };
  const { exitCode, stderr } = await run(timeout, command, { limit: limit + 10, env });
  if (await maybe(file("entered")) === void 0) {
    throw new import_chunk_WGLJPQ27.Failure({ kind: "scratch", stderr: stderr.trim() || `unshare: status ${exitCode ?? "unknown"}` });
  }
  return await Promise.all(request.steps.map((_, index) => readStep(file, index)));
}
async function readStep(file, index) {
  const status = await maybe(file(`${index}.status`));
  const saveStatus = await maybe(file(`${index}.savestatus`));
  const said = await maybe(file(`${index}.said`)) ?? "";
  const restore2 = { exitCode: status === void 0 ? void 0 : Number(status), stderr: said };
  if (saveStatus === void 0) return { restore: restore2, saved: void 0 };
  const [text, stderr] = [await maybe(file(`${index}.saved`)), await maybe(file(`${index}.error`))];
  return { restore: restore2, saved: { text: text ?? "", stderr: stderr ?? "", exitCode: Number(saveStatus) } };
}
async function liveSets({ steps }) {
  const named = steps.some(({ text }) => /--(?:match-set|add-set|del-set|map-set)\s/.test(text));
  const ipset = named ? await findProgram("ipset") : void 0;
  if (ipset === void 0) return "";
  return (await run(ipset, ["save"], { limit: 60 })).stdout;
}
async function maybe(path7) {
  try {
    return await (0, import_promises13.readFile)(path7, "latin1");
  } catch {
    return void 0;
  }
}
var readLimit = 60;
function realFirewall(store) {
  return {
    tools: async (family, backend) => {
      await Promise.all(["flock", "timeout", "unshare"].map(needProgram));
      return await findTools(family, backend);
    },
    save,
    witness,
    restore: (request) => restore(store, request),
    rehearse
  };
}
async function save(tools) {
  const { exitCode, stdout, stderr } = await run(tools.save, ["-c"], { limit: readLimit });
  if (exitCode === void 0) {
    throw new import_chunk_WGLJPQ27.Failure({ kind: "command", command: `${tools.save} -c`, exitCode, stderr });
  }
  return { text: stdout, stderr, exitCode };
}
async function witness(tools, tables) {
  const existing = tools.backend === "legacy" ? await legacyTables(tools) : tables;
  const listings = /* @__PURE__ */ new Map();
  for (const table of tables.filter((name) => existing.includes(name))) {
    const args = ["-t", table, "-S"];
    const { exitCode, stdout, stderr } = await run(tools.list, args, { limit: readLimit });
    if (exitCode === 0) listings.set(table, stdout);
    else if (!/does not exist|can't initialize/i.test(stderr)) {
      throw new import_chunk_WGLJPQ27.Failure({ kind: "command", command: [tools.list, ...args].join(" "), exitCode, stderr });
    }
  }
  return listings;
}
async function legacyTables(tools) {
  const path7 = tools.family === "ipv4" ? "/proc/net/ip_tables_names" : "/proc/net/ip6_tables_names";
  try {
    return (await (0, import_promises.readFile)(path7, "utf8")).split("\n").filter((name) => name !== "");
  } catch (error) {
    if ((0, import_chunk_2L53GLAU.codeOf)(error) === "ENOENT") return [];
    throw new import_chunk_WGLJPQ27.Failure({ kind: "file", path: path7, action: "read", code: (0, import_chunk_2L53GLAU.codeOf)(error) }, { cause: error });
  }
}
var fenced = 'while [ "$1" != -- ]; do [ -e "$1" ] && exit 76; shift; done; shift; exec "$@"';
async function restore(store, request) {
  const { tools, id, text, counters, limit, unless: unless2 } = request;
  const seconds = String(Math.ceil(limit));
  const [flock, timeout] = [await needProgram("flock"), await needProgram("timeout")];
  const load2 = [timeout, "-s", "KILL", seconds, tools.restore, ...counters ? ["-c"] : [], "-w", seconds];
  const fence = ["/bin/sh", "-c", fenced, "sh", ...unless2.map((name) => store.path(id, name)), "--", ...load2];
  const lock = store.path(id, "writer");
  const locked = ["-w", seconds, "-E", "75", lock, ...fence];
  const [program, args] = (0, import_node_fs.existsSync)((0, import_node_path2.dirname)(lock)) ? [flock, locked] : [timeout, load2.slice(1)];
  const { exitCode, stderr } = await run(program, args, { input: text, limit: 2 * limit + 10 });
  if (exitCode === 76) return { exitCode: void 0, stderr: "the transaction was decided by others in the meantime" };
  if (exitCode === 75) return { exitCode: void 0, stderr: `another load held the lock for ${seconds} s` };
  return { exitCode: exitCode === 137 ? void 0 : exitCode, stderr };
}
function realHost() {
  return {
    get isRoot() {
      return process.geteuid?.() === 0;
    },
    get user() {
      return login();
    },
    get bootId() {
      return (0, import_node_fs7.readFileSync)("/proc/sys/kernel/random/boot_id", "utf8").trim();
    },
    get networkNamespace() {
      return namespace("net");
    },
    get processNamespace() {
      return namespace("pid");
    },
    wallClock: () => (/* @__PURE__ */ new Date()).toISOString()
  };
}
function namespace(kind) {
  const { dev, ino } = (0, import_node_fs7.statSync)(`/proc/self/ns/${kind}`);
  return `${dev}:${ino}`;
}
var realClock = {
  now: () => Number((0, import_node_fs7.readFileSync)("/proc/uptime", "utf8").split(" ")[0]),
  sleep: (seconds) => (0, import_promises15.setTimeout)(seconds * 1e3)
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
    for environ in $(grep -lzxF "SAFEAPPLY_ID=$id" /proc/[0-9]*/environ 2>/dev/null); do
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
      await new Promise((resolve2) => setImmediate(resolve2));
    },
    end: async (wanted) => {
      if (await state(wanted) !== "gone") process.kill(wanted.pid, "SIGKILL");
    },
    killWatchdog: async (id) => {
      for (let round = 0; round < 50; round += 1) {
        if (killAll(id) === 0) return;
        await new Promise((resolve2) => setTimeout(resolve2, 20));
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
    const text = (0, import_node_fs8.readFileSync)(`/proc/${pid}/stat`, "latin1");
    const fields = text.slice(text.lastIndexOf(")") + 2).split(" ");
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
  const systemdRun = (0, import_node_fs8.existsSync)("/run/systemd/system") ? await findProgram("systemd-run") : void 0;
  if (systemdRun === void 0 || namespaceOf("1") !== namespaceOf("self")) return;
  const lock = process.env["XTABLES_LOCKFILE"];
  const env = lock === void 0 ? [] : [`--setenv=XTABLES_LOCKFILE=${lock}`];
  const unit = ["--quiet", "--collect", `--unit=safeapply-${id}`, ...env, "/bin/sh", ...args];
  try {
    await run(systemdRun, unit, { limit: 10 });
  } catch {
    return;
  }
}
async function startWatchdog(store, program, id) {
  const folder = (0, import_node_path10.dirname)((0, import_node_path10.dirname)(store.path(id, "log")));
  const env = { SAFEAPPLY_ID: id, SAFEAPPLY_STATE_DIR: folder };
  await startDetached(store, id, process.execPath, [program, "watchdog", id], env);
}
async function startDetached(store, id, program, args, env) {
  const log = (0, import_node_fs8.openSync)(store.path(id, "log"), "a", 384);
  try {
    const child = (0, import_node_child_process6.spawn)(program, args, {
      detached: true,
      cwd: "/",
      env: { ...process.env, LC_ALL: "C", ...env },
      stdio: ["pipe", log, log]
    });
    await (0, import_node_events15.once)(child, "spawn");
    child.unref();
    child.stdin?.on("error", () => void 0);
    if (child.stdin instanceof import_node_net.Socket) child.stdin.unref();
  } catch (error) {
    throw new import_chunk_WGLJPQ27.Failure(
      { kind: "command", command: program, exitCode: void 0, stderr: String(error) },
      { cause: error }
    );
  } finally {
    (0, import_node_fs8.closeSync)(log);
  }
}
function killAll(id) {
  const wanted = `SAFEAPPLY_ID=${id}`;
  let killed = 0;
  for (const pid of (0, import_node_fs8.readdirSync)("/proc").filter((name) => /^[0-9]+$/.test(name))) {
    if (Number(pid) === process.pid) continue;
    try {
      if (!(0, import_node_fs8.readFileSync)(`/proc/${pid}/environ`, "latin1").split("\0").includes(wanted)) continue;
      process.kill(Number(pid), "SIGKILL");
      killed += 1;
    } catch {
    }
  }
  return killed;
}
function namespaceOf(process10) {
  try {
    return (0, import_node_fs8.readlinkSync)(`/proc/${process10}/ns/net`);
  } catch {
    return void 0;
  }
}
function beSpared() {
  try {
    (0, import_node_fs8.writeFileSync)("/proc/self/oom_score_adj", "-900");
  } catch {
  }
}
var keybindings = ["emacs", "vim"];
var keybindingLookup = new Set(keybindings);
var isEnterKey = (key) => key.name === "enter" || key.name === "return";
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
var hookStorage = new import_node_async_hooks2.AsyncLocalStorage();
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
  return import_node_async_hooks2.AsyncResource.bind(wrapped);
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
function isFactory(value) {
  return typeof value === "function";
}
function isReducer(value) {
  return typeof value === "function";
}
function useState(defaultValue) {
  return withPointer((pointer) => {
    const setState = import_node_async_hooks.AsyncResource.bind(function setState2(newValue) {
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
function useRef(val) {
  return useState({ current: val })[0];
}
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
var import_cli_width = (0, import_chunk_PIRHQTI4.__toESM)(require_cli_width(), 1);
var getCodePointsLength = /* @__PURE__ */ (() => {
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
  let width = 0;
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
        if (width + widthExtra > truncationLimit) {
          truncationIndex = Math.min(truncationIndex, Math.max(unmatchedStart, indexPrev) + lengthExtra);
        }
        if (width + widthExtra > LIMIT) {
          truncationEnabled = true;
          break outer;
        }
        lengthExtra += char.length;
        width += widthExtra;
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
        if (width + widthExtra > truncationLimit) {
          truncationIndex = Math.min(truncationIndex, index + Math.floor((truncationLimit - width) / BLOCK_WIDTH));
        }
        if (width + widthExtra > LIMIT) {
          truncationEnabled = true;
          break outer;
        }
        width += widthExtra;
        unmatchedStart = indexPrev;
        unmatchedEnd = index;
        index = indexPrev = BLOCK_RE.lastIndex;
        continue outer;
      }
    }
    index += 1;
  }
  return {
    width: truncationEnabled ? truncationLimit : width,
    index: truncationEnabled ? truncationIndex : length,
    truncated: truncationEnabled,
    ellipsed: truncationEnabled && LIMIT >= ELLIPSIS_WIDTH
  };
};
var dist_default = getStringTruncatedWidth;
var NO_TRUNCATION2 = {
  limit: Infinity,
  ellipsis: "",
  ellipsisWidth: 0
};
var fastStringWidth = (input, options = {}) => {
  return dist_default(input, NO_TRUNCATION2, options).width;
};
var dist_default2 = fastStringWidth;
var ESC = "\x1B";
var CSI = "\x9B";
var END_CODE = 39;
var ANSI_ESCAPE_BELL = "\x07";
var ANSI_CSI = "[";
var ANSI_OSC = "]";
var ANSI_SGR_TERMINATOR = "m";
var ANSI_ESCAPE_LINK = `${ANSI_OSC}8;;`;
var GROUP_REGEX = new RegExp(`(?:\\${ANSI_CSI}(?<code>\\d+)m|\\${ANSI_ESCAPE_LINK}(?<uri>.*)${ANSI_ESCAPE_BELL})`, "y");
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
var wrapAnsiCode = (code) => `${ESC}${ANSI_CSI}${code}${ANSI_SGR_TERMINATOR}`;
var wrapAnsiHyperlink = (url) => `${ESC}${ANSI_ESCAPE_LINK}${url}${ANSI_ESCAPE_BELL}`;
var wrapWord = (rows, word, columns) => {
  const characters = word[Symbol.iterator]();
  let isInsideEscape = false;
  let isInsideLinkEscape = false;
  let lastRow = rows.at(-1);
  let visible = lastRow === void 0 ? 0 : dist_default2(lastRow);
  let currentCharacter = characters.next();
  let nextCharacter = characters.next();
  let rawCharacterIndex = 0;
  while (!currentCharacter.done) {
    const character = currentCharacter.value;
    const characterLength = dist_default2(character);
    if (visible + characterLength <= columns) {
      rows[rows.length - 1] += character;
    } else {
      rows.push(character);
      visible = 0;
    }
    if (character === ESC || character === CSI) {
      isInsideEscape = true;
      isInsideLinkEscape = word.startsWith(ANSI_ESCAPE_LINK, rawCharacterIndex + 1);
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
    } else {
      visible += characterLength;
      if (visible === columns && !nextCharacter.done) {
        rows.push("");
        visible = 0;
      }
    }
    currentCharacter = nextCharacter;
    nextCharacter = characters.next();
    rawCharacterIndex += character.length;
  }
  lastRow = rows.at(-1);
  if (!visible && lastRow !== void 0 && lastRow.length && rows.length > 1) {
    rows[rows.length - 2] += rows.pop();
  }
};
var stringVisibleTrimSpacesRight = (string) => {
  const words = string.split(" ");
  let last = words.length;
  while (last) {
    if (dist_default2(words[last - 1])) {
      break;
    }
    last--;
  }
  if (last === words.length) {
    return string;
  }
  return words.slice(0, last).join(" ") + words.slice(last).join("");
};
var exec = (string, columns, options = {}) => {
  if (options.trim !== false && string.trim() === "") {
    return "";
  }
  let returnValue = "";
  let escapeCode;
  let escapeUrl;
  const words = string.split(" ");
  let rows = [""];
  let rowLength = 0;
  for (let index = 0; index < words.length; index++) {
    const word = words[index];
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
      wrapWord(rows, word, columns);
      rowLength = dist_default2(rows.at(-1) ?? "");
      continue;
    }
    if (rowLength + wordLength > columns && rowLength && wordLength) {
      if (options.wordWrap === false && rowLength < columns) {
        wrapWord(rows, word, columns);
        rowLength = dist_default2(rows.at(-1) ?? "");
        continue;
      }
      rows.push("");
      rowLength = 0;
    }
    if (rowLength + wordLength > columns && options.wordWrap === false) {
      wrapWord(rows, word, columns);
      rowLength = dist_default2(rows.at(-1) ?? "");
      continue;
    }
    rows[rows.length - 1] += word;
    rowLength += wordLength;
  }
  if (options.trim !== false) {
    rows = rows.map((row) => stringVisibleTrimSpacesRight(row));
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
        escapeCode = code === END_CODE ? void 0 : code;
      } else if (groups?.uri !== void 0) {
        escapeUrl = groups.uri.length === 0 ? void 0 : groups.uri;
      }
    }
    if (preString[i2 + 1] === "\n") {
      if (escapeUrl) {
        returnValue += wrapAnsiHyperlink("");
      }
      const closingCode = escapeCode ? getClosingCode(escapeCode) : void 0;
      if (escapeCode && closingCode) {
        returnValue += wrapAnsiCode(closingCode);
      }
    } else if (character === "\n") {
      if (escapeCode && getClosingCode(escapeCode)) {
        returnValue += wrapAnsiCode(escapeCode);
      }
      if (escapeUrl) {
        returnValue += wrapAnsiHyperlink(escapeUrl);
      }
    }
  }
  return returnValue;
};
var CRLF_OR_LF = /\r?\n/;
function wrapAnsi(string, columns, options) {
  return String(string).normalize().split(CRLF_OR_LF).map((line) => exec(line, columns, options)).join("\n");
}
function breakLines(content, width) {
  return content.split("\n").flatMap((line) => wrapAnsi(line, width, { trim: false, wordWrap: false }).split("\n").map((str) => str.trimEnd())).join("\n");
}
function readlineWidth() {
  return (0, import_cli_width.default)({ defaultWidth: 80, output: readline().output });
}
function withResolver() {
  let resolve2;
  let reject;
  const promise = new Promise((res, rej) => {
    resolve2 = res;
    reject = rej;
  });
  return { promise, resolve: resolve2, reject };
}
var import_mute_stream = (0, import_chunk_PIRHQTI4.__toESM)(require_lib(), 1);
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
    const rawPromptLine = (0, import_node_util12.stripVTControlCharacters)(promptLine);
    let prompt = rawPromptLine;
    if (this.rl.line.length > 0) {
      prompt = prompt.slice(0, -this.rl.line.length);
    }
    this.rl.setPrompt(prompt);
    this.cursorPos = this.rl.getCursorPos();
    const width = readlineWidth();
    content = breakLines(content, width);
    bottomContent = breakLines(bottomContent, width);
    if (rawPromptLine.length % width === 0) {
      content += "\n";
    }
    let output = content + (bottomContent ? "\n" + bottomContent : "");
    const promptLineUpDiff = Math.floor(rawPromptLine.length / width) - this.cursorPos.rows;
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
function createPrompt(view) {
  const callSites = getCallSites();
  const prompt = (config, context = {}) => {
    const { input = process.stdin, signal } = context;
    const cleanups = /* @__PURE__ */ new Set();
    const output = new import_mute_stream.default();
    output.pipe(context.output ?? process.stdout);
    const rl = readline2.createInterface({
      terminal: true,
      input,
      output
    });
    output.mute();
    const screen = new ScreenManager(rl);
    const { promise, resolve: resolve2, reject } = withResolver();
    return withHooks(rl, (cycle) => {
      const clearEffects = import_node_async_hooks3.AsyncResource.bind(() => effectScheduler.clearAll());
      const settlePrompt = (settle) => {
        try {
          clearEffects();
          settle();
        } catch (error) {
          reject(error);
        }
      };
      const resolvePrompt = (value) => settlePrompt(() => resolve2(value));
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
            const nextView = view(config, (value) => {
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
var silence = 150;
var settling = 300;
function realTerminal() {
  return {
    canAsk: (at) => at === "standard-input" ? standardInputIsTerminal() : hasControllingTerminal(),
    ask: async (question) => {
      if (question.at === "standard-input") return await ask(process.stdin, process.stderr, question);
      const terminal = openControllingTerminal();
      if (!terminal) return "lost";
      const { input, output } = terminal;
      try {
        return await ask(input, output, question);
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
    (0, import_node_fs9.closeSync)((0, import_node_fs9.openSync)("/dev/tty", "r+"));
    return true;
  } catch {
    return false;
  }
}
function openControllingTerminal() {
  try {
    const input = new import_node_tty3.ReadStream((0, import_node_fs9.openSync)("/dev/tty", "r"));
    const output = new import_node_tty3.WriteStream((0, import_node_fs9.openSync)("/dev/tty", "w"));
    for (const stream of [input, output]) stream.on("error", () => void 0);
    return { input, output };
  } catch {
    return void 0;
  }
}
async function ask(input, output, { remaining, signal }) {
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
  return await new Promise((resolve2) => {
    const finish = (result) => {
      clearTimeout(timer);
      input.off("data", onData).off("end", onLost).off("error", onLost).off("close", onLost);
      signal.removeEventListener("abort", onAbort);
      if (result !== "silent") raw(input, false);
      resolve2(result);
    };
    let quiet = true;
    const onSilence = () => {
      quiet = true;
      setImmediate(() => {
        if (quiet) finish("silent");
        else timer.refresh();
      });
    };
    const onLost = () => {
      finish("lost");
    };
    const onAbort = () => {
      finish("aborted");
    };
    const onData = (data) => {
      quiet = false;
      if (data.includes(3) || data.includes(28)) finish("interrupted");
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
  const [left, setLeft] = useState(Math.ceil(remaining()));
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
    const onKey = (text, key) => {
      const leaves = key.ctrl === true && key.name === "d";
      if (leaves && agreed.current !== void 0) end("yes");
      else if (leaves || text === "") end("interrupted");
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
    const enter2 = isEnterKey(key);
    if (agreed.current !== void 0) {
      if (!enter2) end("no");
    } else if (!enter2) {
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
  return answer === void 0 ? `${question} (${left} s left): ${typed}` : `${question}: ${typed}`;
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
var listLimit = 10;
async function outside() {
  const makers = [];
  for (const name of ["nfacct", "nfct"]) if (await findProgram(name) !== void 0) makers.push(name);
  const ipset = await findProgram("ipset");
  if (ipset === void 0) return { sets: void 0, makers };
  const { exitCode, stdout } = await run(ipset, ["list", "-terse"], { limit: listLimit });
  return { sets: exitCode === 0 ? headers(stdout) : void 0, makers: ["ipset", ...makers] };
}
function headers(listing) {
  const sets = /* @__PURE__ */ new Map();
  for (const block of listing.split(/\n(?=Name: )/u)) {
    const field = (name2) => new RegExp(`^${name2}: (.*)$`, "mu").exec(block)?.[1] ?? "";
    const [name, type] = [field("Name"), field("Type")];
    if (name !== "" && type !== "") sets.set(name, `create ${name} ${type} ${field("Header")}`.trimEnd());
  }
  return sets;
}
var script2 = `
ulimit -c 0
{ read -r end; kill -s KILL 0; } <&3 >/dev/null 2>&1 &
watcher=$!
restore=$1 flag=$2 ipset=$3
shift 3
echo entered
read -r inside outside count </proc/self/uid_map
echo "$count"
[ "$#" = 0 ] || printf '%s\\n' "$@" | "$ipset" restore >/dev/null 2>&1
exec 8<&0
XTABLES_LOCKFILE=/proc/self/fd/9
export XTABLES_LOCKFILE
echo lock | "$restore" $flag 9<&0 <&8 >/dev/null 3<&-
echo "$?"
kill -s KILL "$watcher"
`;
var allIds = "4294967295";
var resolver = { RES_OPTIONS: "timeout:1 attempts:1" };
function realSandbox() {
  let ways = process.geteuid?.() === 0 ? [plain, mapped] : [mapped];
  return {
    programs: findTools,
    tryOut: async (request) => {
      const refusals = [];
      for (const way of ways) {
        const answer = await enter(way, { ...request, flag: request.noflush ? "--noflush" : "" });
        if ("result" in answer) {
          ways = [way];
          return answer.result;
        }
        refusals.push(answer.said);
      }
      throw new import_chunk_WGLJPQ27.Failure({ kind: "scratch", stderr: [...new Set(refusals)].join("; ") });
    },
    readThrough,
    outside
  };
}
var plain = async () => [await needProgram("unshare"), "-n"];
var mapped = async () => {
  const unshare = await needProgram("unshare");
  return [unshare, "-r", unshare, "-n"];
};
var staying = () => Promise.resolve([]);
async function enter(way, request) {
  const { tools, text, flag, sets, limit } = request;
  const timeout = await needProgram("timeout");
  const ipset = sets.length === 0 ? void 0 : await findProgram("ipset");
  const words = ["/bin/sh", "-c", script2, "sandbox", tools.restore, flag, ipset ?? "", ...ipset ? sets : []];
  const args = ["-s", "KILL", String(Math.ceil(limit)), ...await way(), ...words];
  const { exitCode, stdout, stderr } = await run(timeout, args, {
    input: text,
    limit: limit + 10,
    env: resolver,
    lifeline: "descriptor 3"
  });
  const [entered, ids2, status] = stdout.split("\n");
  if (entered !== "entered") return { said: stderr.trim() || `status ${exitCode ?? "unknown"}` };
  const ended = status === void 0 || status === "" ? void 0 : Number(status);
  return { result: { exitCode: ended, stderr, ids: ids2 === allIds ? "all" : "some" } };
}
async function readThrough({ tools, text, tables, limit }) {
  if (tools.backend === "legacy") await needLegacyTables(tools.family, tables);
  const answer = await enter(staying, { tools, text, sets: [], limit, flag: "--test" });
  if ("result" in answer) return answer.result;
  throw new import_chunk_WGLJPQ27.Failure({ kind: "scratch", stderr: answer.said });
}
async function needLegacyTables(family, tables) {
  const path7 = family === "ipv4" ? "/proc/net/ip_tables_names" : "/proc/net/ip6_tables_names";
  const there = (await (0, import_promises16.readFile)(path7, "utf8").catch(() => "")).split("\n");
  const missing = tables.find((name) => !there.includes(name));
  if (missing === void 0) return;
  const stderr = `iptables-restore --test would make the table ${missing} here, so it is not asked`;
  throw new import_chunk_WGLJPQ27.Failure({ kind: "scratch", stderr });
}
var plainName = /^[0-9a-z][0-9a-z.-]*$/;
function realStore(folder) {
  const path7 = (id, name) => (0, import_node_path12.join)(folder, checked(id), checked(name));
  return {
    ids: () => guarded(folder, () => ids(folder)),
    claim: (id, owner) => guarded(folder, () => claim(folder, checked(id), owner)),
    entries: (id) => guarded(folder, () => entries((0, import_node_path12.join)(folder, checked(id)))),
    read: (id, name) => guarded(folder, () => read(path7(id, name))),
    writeOnce: (id, name, text) => guarded(folder, () => writeOnce(path7(id, name), text)),
    writeLast: (id, name, text, limit) => guarded(folder, () => writeLast(path7(id, name), text, limit)),
    remove: (id) => guarded(folder, () => remove(folder, checked(id))),
    path: path7
  };
}
async function ids(folder) {
  if (await trusted(folder) === "absent") return [];
  return (await (0, import_promises17.readdir)(folder)).filter((name) => plainName.test(name)).sort();
}
async function trusted(folder) {
  const found = await unless("ENOENT", () => (0, import_promises17.lstat)(folder));
  if (found === void 0) return "absent";
  const uid = process.geteuid?.();
  const refuse = (detail) => new import_chunk_WGLJPQ27.Failure({ kind: "store", path: folder, code: "EPERM", detail });
  if (!found.isDirectory()) throw refuse("it is not a folder");
  if (found.uid === 0 && uid !== 0) throw refuse("it belongs to root; try: sudo safeapply \u2026");
  if (found.uid !== uid) throw refuse(`it belongs to uid ${found.uid}, not to us (uid ${uid ?? "unknown"})`);
  if ((found.mode & 18) !== 0) throw refuse("others may write to it; chmod 0700 it");
  return "ours";
}
async function claim(folder, id, owner) {
  await (0, import_promises17.mkdir)(folder, { recursive: true, mode: 448 });
  await trusted(folder);
  const draft = (0, import_node_path12.join)(folder, `.claim-${process.pid}-${(0, import_node_crypto.randomBytes)(4).toString("hex")}`);
  await (0, import_promises17.mkdir)(draft, { mode: 448 });
  try {
    await writeOnce((0, import_node_path12.join)(draft, "owner.json"), owner);
    const taken = await unless(
      ["ENOTEMPTY", "EEXIST"],
      () => (0, import_promises17.rename)(draft, (0, import_node_path12.join)(folder, id)).then(() => "claimed")
    );
    await (0, import_chunk_2L53GLAU.syncFolder)(folder);
    return taken ?? "taken";
  } finally {
    await (0, import_promises17.rm)(draft, { recursive: true, force: true });
  }
}
async function entries(folder) {
  const names = await unless("ENOENT", () => (0, import_promises17.readdir)(folder)) ?? [];
  return new Set(names.filter((name) => plainName.test(name)));
}
async function read(path7) {
  return await unless("ENOENT", () => (0, import_promises17.readFile)(path7, "latin1"));
}
async function writeOnce(path7, text) {
  const draft = draftIn((0, import_node_path12.dirname)(path7));
  try {
    await (0, import_chunk_2L53GLAU.writeNew)(draft, text);
    const written = await unless("EEXIST", () => (0, import_promises17.link)(draft, path7).then(() => "written"));
    await (0, import_chunk_2L53GLAU.syncFolder)((0, import_node_path12.dirname)(path7));
    return written ?? "exists";
  } finally {
    await unless("ENOENT", () => (0, import_promises17.unlink)(draft));
  }
}
async function writeLast(path7, text, limit) {
  const folder = (0, import_node_path12.dirname)(path7);
  const draft = draftIn(folder);
  try {
    await (0, import_chunk_2L53GLAU.writeNew)(draft, text);
    const [flock, ln] = [await needProgram("flock"), await needProgram("ln")];
    const args = ["-w", String(Math.ceil(limit)), "-E", "75", (0, import_node_path12.join)(folder, "writer"), ln, "-T", draft, path7];
    const { exitCode, stderr } = await run(flock, args, { limit: limit + 10 });
    await (0, import_chunk_2L53GLAU.syncFolder)(folder);
    if (exitCode === 0) return "written";
    if (await unless("ENOENT", () => (0, import_promises17.lstat)(path7))) return "exists";
    throw new import_chunk_WGLJPQ27.Failure({ kind: "store", path: path7, code: "EIO", detail: stderr.trim() || "a load still holds the lock" });
  } finally {
    await unless("ENOENT", () => (0, import_promises17.unlink)(draft));
  }
}
function draftIn(folder) {
  return (0, import_node_path12.join)(folder, `.draft-${process.pid}-${(0, import_node_crypto.randomBytes)(4).toString("hex")}`);
}
async function remove(folder, id) {
  const grave = (0, import_node_path12.join)(folder, `.removed-${process.pid}-${(0, import_node_crypto.randomBytes)(4).toString("hex")}`);
  await unless("ENOENT", () => (0, import_promises17.rename)((0, import_node_path12.join)(folder, id), grave));
  await (0, import_promises17.rm)(grave, { recursive: true, force: true });
}
function checked(name) {
  if (!plainName.test(name))
    throw new import_chunk_WGLJPQ27.Failure({ kind: "store", path: name, code: "EINVAL", detail: "not a name of ours" });
  return name;
}
async function unless(code, act) {
  try {
    return await act();
  } catch (error) {
    if ([code].flat().includes((0, import_chunk_2L53GLAU.codeOf)(error))) return void 0;
    throw error;
  }
}
async function guarded(folder, act) {
  try {
    return await act();
  } catch (error) {
    if (error instanceof import_chunk_WGLJPQ27.Failure) throw error;
    throw new import_chunk_WGLJPQ27.Failure({ kind: "store", path: folder, code: (0, import_chunk_2L53GLAU.codeOf)(error), detail: "" }, { cause: error });
  }
}
function realSystem({ files, output }) {
  (0, import_chunk_2L53GLAU.forgiveLoss)();
  const store = realStore((0, import_node_path.resolve)(process.env["SAFEAPPLY_STATE_DIR"] ?? "/run/safeapply"));
  return {
    clock: realClock,
    host: realHost(),
    files,
    output,
    firewall: realFirewall(store),
    sandbox: realSandbox(),
    store,
    processes: realProcesses(store, process.argv[1] ?? ""),
    terminal: realTerminal()
  };
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  realSystem
});
*/}],
  "#lib/system/world.ts": [9326, () => {/*
var __create = Object.create;
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __getProtoOf = Object.getPrototypeOf;
var __hasOwnProp = Object.prototype.hasOwnProperty;
var __export = (target, all) => {
  for (var name in all)
    __defProp(target, name, { get: all[name], enumerable: true });
};
var __copyProps = (to, from, except, desc) => {
  if (from && typeof from === "object" || typeof from === "function") {
    for (let key of __getOwnPropNames(from))
      if (!__hasOwnProp.call(to, key) && key !== except)
        __defProp(to, key, { get: () => from[key], enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable });
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
var __toCommonJS = (mod) => __copyProps(__defProp({}, "__esModule", { value: true }), mod);
var stdin_exports = {};
__export(stdin_exports, {
  realWorld: () => realWorld
});
module.exports = __toCommonJS(stdin_exports);
var import_chunk_2L53GLAU = require("#shared/7");
var import_chunk_ISK7M5RW = require("#shared/10");
var import_chunk_WGLJPQ27 = require("#shared/27");
var import_chunk_PIRHQTI4 = require("#shared/41");
var import_node_fs = require("node:fs");
var import_node_fs2 = require("node:fs");
var import_node_path = require("node:path");
async function checkReplaceable(path) {
  await import_node_fs2.promises.access((0, import_node_path.dirname)(await targetOf(path)), import_node_fs2.constants.W_OK | import_node_fs2.constants.X_OK);
}
async function replace(named2, text) {
  const path = await targetOf(named2);
  const folder = (0, import_node_path.dirname)(path);
  const draft = (0, import_node_path.join)(folder, `.${(0, import_node_path.basename)(path)}.${crypto.randomUUID().slice(0, 8)}`);
  const old = await existing(path);
  try {
    await (0, import_chunk_2L53GLAU.writeNew)(draft, text);
    await import_node_fs2.promises.chmod(draft, old ? old.mode & 4095 : 420);
    if (old) await import_node_fs2.promises.chown(draft, old.uid, old.gid);
    await import_node_fs2.promises.rename(draft, path);
  } catch (error) {
    await import_node_fs2.promises.unlink(draft).catch(() => void 0);
    throw error;
  }
  await (0, import_chunk_2L53GLAU.syncFolder)(folder);
}
async function targetOf(path) {
  const found = await existing(path);
  if (found?.isDirectory()) throw Object.assign(new Error("a folder"), { code: "EISDIR" });
  if (found && !found.isFile()) throw Object.assign(new Error("no regular file"), { code: "EINVAL" });
  return found ? await import_node_fs2.promises.realpath(path) : path;
}
async function existing(path) {
  try {
    return await import_node_fs2.promises.stat(path);
  } catch (error) {
    if ((0, import_chunk_2L53GLAU.codeOf)(error) === "ENOENT") return void 0;
    throw error;
  }
}
var realFiles = {
  read: (path) => named(path, "read", () => read(path)),
  checkReplaceable: (path) => named(path, "write", () => checkReplaceable(path)),
  replace: (path, text) => named(path, "write", () => replace(path, text))
};
var maximum = 256 * 2 ** 20;
async function read(path) {
  const found = path === "-" ? void 0 : (0, import_node_fs.statSync)(path);
  if (found?.isFile() === true && found.size <= maximum) return (0, import_node_fs.readFileSync)(path);
  const isInput = path === "-" || path === "/dev/stdin";
  const stream = isInput ? process.stdin : (0, import_node_fs.createReadStream)(path);
  const chunks = [];
  let size = 0;
  for await (const chunk of stream) {
    size += chunk.length;
    if (size > maximum) throw Object.assign(new Error("too large"), { code: "EFBIG" });
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
async function named(path, action, act) {
  try {
    return await act();
  } catch (error) {
    throw new import_chunk_WGLJPQ27.Failure({ kind: "file", path, action, code: (0, import_chunk_2L53GLAU.codeOf)(error) }, { cause: error });
  }
}
function realWorld() {
  const begun = { files: realFiles, output: (0, import_chunk_2L53GLAU.realOutput)() };
  return { ...begun, whole: async () => (await Promise.resolve().then(() => __toESM(require("#lib/system/real.ts")))).realSystem(begun) };
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  realWorld
});
*/}],
  "#shared/7": [9435, () => {/*
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __hasOwnProp = Object.prototype.hasOwnProperty;
var __export = (target, all) => {
  for (var name in all)
    __defProp(target, name, { get: all[name], enumerable: true });
};
var __copyProps = (to, from, except, desc) => {
  if (from && typeof from === "object" || typeof from === "function") {
    for (let key of __getOwnPropNames(from))
      if (!__hasOwnProp.call(to, key) && key !== except)
        __defProp(to, key, { get: () => from[key], enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable });
  }
  return to;
};
var __toCommonJS = (mod) => __copyProps(__defProp({}, "__esModule", { value: true }), mod);
var stdin_exports = {};
__export(stdin_exports, {
  codeOf: () => codeOf,
  forgiveLoss: () => forgiveLoss,
  realOutput: () => realOutput,
  syncFolder: () => syncFolder,
  writeNew: () => writeNew
});
module.exports = __toCommonJS(stdin_exports);
var import_chunk_ISK7M5RW = require("#shared/10");
var import_node_util = require("node:util");
var import_node_fs = require("node:fs");
function realOutput() {
  let streams = false;
  const result = once(() => {
    streams = true;
    return forgiving(process.stdout);
  });
  const progress = once(() => forgiving(process.stderr));
  return {
    result: (text) => {
      if (streams || text.length > fewWords) result().write(text);
      else (0, import_chunk_ISK7M5RW.say)(text);
    },
    rules: (bytes) => result().write(bytes),
    progress: (text) => progress().write(text),
    colour: {
      get result() {
        return coloured(result());
      },
      get progress() {
        return coloured(progress());
      }
    }
  };
}
var fewWords = 1365;
function forgiveLoss() {
  for (const stream of [process.stdout, process.stderr]) forgiving(stream);
}
function once(make) {
  let made;
  return () => (made ??= { value: make() }).value;
}
function forgiving(stream) {
  return stream.on("error", () => void 0);
}
function coloured(stream) {
  return (0, import_node_util.styleText)("red", "x", { stream }) !== "x";
}
function codeOf(error) {
  return typeof error === "object" && error !== null && "code" in error && typeof error.code === "string" ? error.code : "unknown";
}
async function writeNew(path, text) {
  const file = await import_node_fs.promises.open(path, "wx", 384);
  try {
    await file.writeFile(text, "latin1");
    await file.sync();
  } finally {
    await file.close();
  }
}
async function syncFolder(path) {
  const folder = await import_node_fs.promises.open(path, "r");
  try {
    await folder.sync();
  } finally {
    await folder.close();
  }
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  codeOf,
  forgiveLoss,
  realOutput,
  syncFolder,
  writeNew
});
*/}],
  "#bin/safeapply.ts": [9532, () => {/*
var __create = Object.create;
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __getProtoOf = Object.getPrototypeOf;
var __hasOwnProp = Object.prototype.hasOwnProperty;
var __copyProps = (to, from, except, desc) => {
  if (from && typeof from === "object" || typeof from === "function") {
    for (let key of __getOwnPropNames(from))
      if (!__hasOwnProp.call(to, key) && key !== except)
        __defProp(to, key, { get: () => from[key], enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable });
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
var import_chunk_BLQIXHG2 = require("#shared/9");
var import_chunk_ISK7M5RW = require("#shared/10");
var import_chunk_VIM7MEJP = require("#shared/40");
var import_chunk_PIRHQTI4 = require("#shared/41");
var mistake = (error) => {
  console.error("safeapply: STATE UNKNOWN after a mistake of this program; run safeapply status\n", error);
  process.exit(import_chunk_VIM7MEJP.exitStatus.unknown);
};
process.on("uncaughtException", mistake);
process.exitCode = import_chunk_VIM7MEJP.exitStatus.unknown;
answer(process.argv.slice(2)).then((status) => {
  process.exitCode = status;
}, mistake);
async function answer(words) {
  if (words.length === 1 && (words[0] === "--version" || words[0] === "-V")) {
    (0, import_chunk_ISK7M5RW.say)(`${import_chunk_BLQIXHG2.version}
`);
    return import_chunk_VIM7MEJP.exitStatus.done;
  }
  const [{ main }, { realWorld }] = await Promise.all([Promise.resolve().then(() => __toESM(require("#lib/cli/main.ts"))), Promise.resolve().then(() => __toESM(require("#lib/system/world.ts")))]);
  return await main(words, realWorld());
}
*/}],
  "#shared/9": [9578, () => {/*
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __hasOwnProp = Object.prototype.hasOwnProperty;
var __export = (target, all) => {
  for (var name in all)
    __defProp(target, name, { get: all[name], enumerable: true });
};
var __copyProps = (to, from, except, desc) => {
  if (from && typeof from === "object" || typeof from === "function") {
    for (let key of __getOwnPropNames(from))
      if (!__hasOwnProp.call(to, key) && key !== except)
        __defProp(to, key, { get: () => from[key], enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable });
  }
  return to;
};
var __toCommonJS = (mod) => __copyProps(__defProp({}, "__esModule", { value: true }), mod);
var stdin_exports = {};
__export(stdin_exports, {
  version: () => version
});
module.exports = __toCommonJS(stdin_exports);
var version = true ? "0.1.0" : "unbundled";
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  version
});
*/}],
  "#shared/10": [9607, () => {/*
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __hasOwnProp = Object.prototype.hasOwnProperty;
var __export = (target, all) => {
  for (var name in all)
    __defProp(target, name, { get: all[name], enumerable: true });
};
var __copyProps = (to, from, except, desc) => {
  if (from && typeof from === "object" || typeof from === "function") {
    for (let key of __getOwnPropNames(from))
      if (!__hasOwnProp.call(to, key) && key !== except)
        __defProp(to, key, { get: () => from[key], enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable });
  }
  return to;
};
var __toCommonJS = (mod) => __copyProps(__defProp({}, "__esModule", { value: true }), mod);
var stdin_exports = {};
__export(stdin_exports, {
  say: () => say
});
module.exports = __toCommonJS(stdin_exports);
var import_node_fs = require("node:fs");
function say(text) {
  try {
    (0, import_node_fs.writeSync)(1, text);
  } catch {
    process.stdout.on("error", () => void 0);
    process.stdout.write(text);
  }
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  say
});
*/}],
  "#lib/cli/apply.ts": [9644, () => {/*
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __hasOwnProp = Object.prototype.hasOwnProperty;
var __export = (target, all) => {
  for (var name in all)
    __defProp(target, name, { get: all[name], enumerable: true });
};
var __copyProps = (to, from, except, desc) => {
  if (from && typeof from === "object" || typeof from === "function") {
    for (let key of __getOwnPropNames(from))
      if (!__hasOwnProp.call(to, key) && key !== except)
        __defProp(to, key, { get: () => from[key], enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable });
  }
  return to;
};
var __toCommonJS = (mod) => __copyProps(__defProp({}, "__esModule", { value: true }), mod);
var stdin_exports = {};
__export(stdin_exports, {
  applyCommand: () => applyCommand
});
module.exports = __toCommonJS(stdin_exports);
var import_chunk_AYP4ONTQ = require("#shared/13");
var import_chunk_QODO4R2W = require("#shared/14");
var import_chunk_DGJRLGBE = require("#shared/16");
var import_chunk_Y2CMUQJH = require("#shared/17");
var import_chunk_OSDWTE7H = require("#shared/24");
var import_chunk_DHXADS7B = require("#shared/25");
var import_chunk_PJX5HUFT = require("#shared/26");
var import_chunk_WGLJPQ27 = require("#shared/27");
var import_chunk_IS2RCYH6 = require("#shared/29");
var import_chunk_FBREATR6 = require("#shared/30");
var import_chunk_5Y22EHS4 = require("#shared/31");
var import_chunk_SIJ4U7BU = require("#shared/32");
var import_chunk_P4IYSUH5 = require("#shared/33");
var import_chunk_OPYLVNDO = require("#shared/34");
var import_chunk_6HLCLYDP = require("#shared/35");
var import_chunk_HOZA6OBP = require("#shared/36");
var import_chunk_C22AEFCY = require("#shared/37");
var import_chunk_4ASA5QAJ = require("#shared/38");
var import_chunk_HJ7NNAO6 = require("#shared/39");
var import_chunk_VIM7MEJP = require("#shared/40");
var import_chunk_PIRHQTI4 = require("#shared/41");
async function claim(system, ended) {
  const prefix = (0, import_chunk_Y2CMUQJH.idPrefix)(system.host.bootId, system.host.networkNamespace);
  let recovered;
  for (; ; ) {
    const newest = await (0, import_chunk_DGJRLGBE.latest)(system);
    if (newest && !newest.done) {
      if (await (0, import_chunk_DGJRLGBE.isGuarded)(system, newest)) return { kind: "refused", outcome: pending(system, newest) };
      if (newest.id === recovered) throw cannotEnd(system, newest.id);
      recovered = newest.id;
      const outcome = await (0, import_chunk_DGJRLGBE.recover)(system, newest, "in-passing");
      if (outcome !== "forgotten") {
        ended(outcome);
        if (outcome.kind === "unknown-state") return { kind: "refused", outcome };
      }
      continue;
    }
    const number = newest ? ((0, import_chunk_Y2CMUQJH.idNumber)(prefix, newest.id) ?? 0) + 1 : 1;
    const id = `${prefix}${number}`;
    if (await system.store.claim(id, (0, import_chunk_Y2CMUQJH.writeJson)(ownerOf(system))) === "taken") continue;
    if ((await (0, import_chunk_DGJRLGBE.latest)(system))?.id !== id) {
      await system.store.remove(id);
      continue;
    }
    await clearAway(system, prefix, number);
    return { kind: "claimed", id };
  }
}
function pending(system, transaction) {
  const deadline = (0, import_chunk_Y2CMUQJH.deadlineOf)(transaction);
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
  const detail = "the end of an earlier transaction cannot be written there; is the disk full?";
  return new import_chunk_WGLJPQ27.Failure({ kind: "store", path: system.store.path(id, "done"), code: "EIO", detail });
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
async function clearAway(system, prefix, number) {
  for (const id of (await system.store.ids()).filter(import_chunk_Y2CMUQJH.isId)) {
    const other = (0, import_chunk_Y2CMUQJH.idNumber)(prefix, id);
    if (other !== void 0 && other >= number - 1) continue;
    const { owner, done, backstop } = await (0, import_chunk_Y2CMUQJH.readTransaction)(system.store, id);
    const earlierBoot = owner !== void 0 && owner.bootId !== system.host.bootId;
    const over = other !== void 0 && done !== void 0 && (!backstop || await system.processes.state(backstop) === "gone");
    if (earlierBoot || over) await system.store.remove(id);
  }
}
function restoreLimitFor(timeout) {
  return Math.max(30, timeout);
}
function makePlan({ path, timeout, tools, live, text, tables, undo, rehearsed }) {
  const { family } = tools;
  const changes = [{ family, changes: (0, import_chunk_5Y22EHS4.diff)((0, import_chunk_Y2CMUQJH.rulesIn)(tools, live.text), (0, import_chunk_Y2CMUQJH.rulesIn)(tools, rehearsed), { tables }) }];
  const families = [{ family, tools, tables }];
  return {
    plan: { version: 1, path, timeout, restoreLimit: restoreLimitFor(timeout), families, changes },
    tools: [tools],
    files: [
      { name: (0, import_chunk_Y2CMUQJH.rulesFile)("new", family), text },
      { name: (0, import_chunk_Y2CMUQJH.rulesFile)("undo", family), text: undo },
      { name: (0, import_chunk_Y2CMUQJH.rulesFile)("before", family), text: live.text },
      { name: (0, import_chunk_Y2CMUQJH.rulesFile)("wanted", family), text: rehearsed }
    ]
  };
}
async function rehearse(system, part, limit) {
  const steps = [
    { text: part.before, counters: true },
    { text: part.wanted, counters: false },
    { text: part.undo, counters: true }
  ];
  const [first, second, third] = await system.firewall.rehearse({ tools: part.tools, steps, limit });
  const before = (0, import_chunk_Y2CMUQJH.rulesIn)(part.tools, part.before);
  if (first?.restore.exitCode !== 0)
    return notRestorable(`the live rules cannot be loaded again: ${say(first?.restore)}`);
  const again = rulesAfter(part.tools, first.saved);
  if (!again || !(0, import_chunk_P4IYSUH5.sameRules)(before, again)) return notRestorable("the live rules come out different when loaded again");
  if (second?.restore.exitCode !== 0) {
    const timedOut = second?.restore.exitCode === void 0;
    return { kind: "not-accepted", stderr: second?.restore.stderr ?? "", timedOut };
  }
  if (second.saved === void 0) return notRestorable("the new rules could not be read back");
  const judged = (0, import_chunk_5Y22EHS4.judgeSave)(second.saved, /* @__PURE__ */ new Map(), part.tools);
  if (judged.kind === "doubtful") return notRestorable(`the new rules cannot be read back: ${judged.reason}`);
  if (third?.restore.exitCode !== 0) return notRestorable(`the undo cannot be loaded: ${say(third?.restore)}`);
  const undone = rulesAfter(part.tools, third.saved);
  if (!undone || !(0, import_chunk_P4IYSUH5.sameRules)(before, undone)) return notRestorable("the undo does not bring the live rules back");
  return { kind: "fine", wanted: judged.text };
}
function rulesAfter(tools, saved) {
  const judged = saved && (0, import_chunk_5Y22EHS4.judgeSave)(saved, /* @__PURE__ */ new Map(), tools);
  return judged?.kind === "whole" ? (0, import_chunk_P4IYSUH5.canonical)(judged.ruleset) : void 0;
}
function notRestorable(reason) {
  return { kind: "not-restorable", reason };
}
function say(result) {
  if (result === void 0) return "it was never tried";
  return result.exitCode === void 0 ? "it did not end within its limit" : result.stderr.trim();
}
async function prepare(system, wanted) {
  const { path, bytes, timeout } = wanted;
  const tools = await system.firewall.tools(wanted.family, wanted.backend);
  const live = await (0, import_chunk_5Y22EHS4.readLive)(system, tools);
  if (live.kind === "doubtful") return { refusal: notRestorable2(`${tools.save}: ${live.reason}`) };
  const text = (0, import_chunk_SIJ4U7BU.byteText)(bytes);
  const tables = (0, import_chunk_IS2RCYH6.tablesOf)((0, import_chunk_HOZA6OBP.parse)(text, tools).ruleset);
  const undo = (0, import_chunk_IS2RCYH6.undoText)(live.ruleset, tables);
  const part = { tools, before: live.text, wanted: text, undo, tables };
  const rehearsal = await rehearse(system, part, restoreLimitFor(timeout));
  if (rehearsal.kind === "not-accepted") return { refusal: rehearsal };
  if (rehearsal.kind === "not-restorable") return { refusal: notRestorable2(rehearsal.reason) };
  return makePlan({ path, timeout, tools, live, text, tables, undo, rehearsed: rehearsal.wanted });
}
function notRestorable2(reason) {
  return { kind: "not-restorable", reason };
}
var armingLimit = 20;
async function apply(system, request, say2) {
  const report2 = lintOf(request);
  const findings = report2.files.flatMap(({ diagnostics }) => diagnostics);
  const wrong = findings.some(({ severity }) => severity === "error");
  if (wrong && !request.force) return refused({ kind: "findings", report: report2 });
  if (!system.host.isRoot) return refused({ kind: "not-root" });
  if (!request.dryRun && !request.detach && !system.terminal.canAsk(request.askAt))
    return refused({ kind: "no-terminal" });
  if (findings.length > 0) say2({ kind: "findings", report: report2 });
  if (request.dryRun) return await rehearseOnly(system, request, say2);
  const claimed = await claim(system, (outcome) => {
    say2({ kind: "recovered", outcome });
  });
  if (claimed.kind === "refused") return claimed.outcome;
  return await carryOut((0, import_chunk_QODO4R2W.remembering)(system, claimed.id), claimed.id, request, say2);
}
async function carryOut(system, id, request, say2) {
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
  if (seen.interruption) await (0, import_chunk_Y2CMUQJH.rollbackDecision)(system, id, "interrupted", "", system.host.user);
  return await (0, import_chunk_AYP4ONTQ.follow)(system, id, request.detach ? "detach" : { ask: request.askAt }, say2);
}
async function mayBeArmed(system, id, started) {
  try {
    return (await disarm(system, id)).armed !== void 0;
  } catch {
    return started;
  }
}
function lintOf({ path, bytes, family, backend }) {
  const { ruleset, diagnostics: syntax } = (0, import_chunk_HOZA6OBP.parse)((0, import_chunk_C22AEFCY.decode)(bytes).text, {
    family,
    backend: backend === "auto" ? "nft" : backend
  });
  const diagnostics = (0, import_chunk_OSDWTE7H.lint)({ ruleset, family, loading: "flush", syntax }).filter(({ severity }) => severity !== "info");
  const lines = ruleset.lines.map(({ text }) => text);
  return { checks: import_chunk_DHXADS7B.checks.length, files: [{ path, family, lines, diagnostics }] };
}
async function rehearseOnly(system, request, say2) {
  const prepared = await prepare(system, request);
  if ("refusal" in prepared) return refused(prepared.refusal);
  say2({ kind: "rehearsed", changes: prepared.plan.changes, tools: prepared.tools });
  const none = prepared.plan.changes.every(({ changes }) => changes.length === 0);
  return none ? { kind: "unchanged" } : { kind: "planned" };
}
async function writePlan(system, id, { plan, files }) {
  for (const { name, text } of [...files, { name: "plan.json", text: (0, import_chunk_Y2CMUQJH.writeJson)(plan) }]) {
    await system.store.writeOnce(id, name, text);
    if (await system.store.read(id, name) !== text)
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
    const transaction = await (0, import_chunk_Y2CMUQJH.readTransaction)(system.store, id);
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
  const before = await (0, import_chunk_Y2CMUQJH.readTransaction)(system.store, id);
  if (before.armed) return before;
  await system.processes.killWatchdog(id);
  const transaction = await (0, import_chunk_Y2CMUQJH.readTransaction)(system.store, id);
  if (!transaction.armed) await system.store.remove(id);
  return transaction;
}
function asFailure(error) {
  return error instanceof import_chunk_WGLJPQ27.Failure ? error : new import_chunk_WGLJPQ27.Failure({ kind: "mistake", message: (0, import_chunk_Y2CMUQJH.reasonOf)(error) }, { cause: error });
}
async function giveUp(system, id, outcome) {
  await system.store.remove(id);
  return outcome;
}
function refused(refusal) {
  return { kind: "refused", refusal };
}
var applyCommand = (0, import_chunk_C22AEFCY.command)(
  {
    operands: { file: { type: "string", describe: "rules file; - is standard input" } },
    options: {
      timeout: {
        alias: "t",
        type: "string",
        default: "60",
        coerce: import_chunk_4ASA5QAJ.parseTimeout,
        requiresArg: true,
        describe: "time to confirm, e.g. 90, 90s, 5m"
      },
      write: {
        alias: "w",
        type: "string",
        requiresArg: true,
        describe: "after keeping, save the live rules there"
      },
      ipv4: { type: "string", requiresArg: true, describe: "or -4: rules file for iptables" },
      ipv6: { type: "string", requiresArg: true, describe: "or -6: rules file for ip6tables" },
      "dry-run": { type: "boolean", default: false, describe: "plan and try out, change nothing" },
      detach: { type: "boolean", default: false, describe: "do not ask; return when the rules are in force" },
      force: { type: "boolean", default: false, describe: "go on in spite of errors that lint finds" },
      backend: import_chunk_4ASA5QAJ.backendOption,
      format: import_chunk_4ASA5QAJ.formatOption,
      quiet: { type: "boolean", default: false, describe: "say only how it ended" }
    }
  },
  runApply
);
async function runApply(world, options) {
  const path = onlyFile(options);
  const system = await world.whole();
  const bytes = await system.files.read(path);
  if (options.write !== void 0) await system.files.checkReplaceable(options.write);
  const family = forced(options) ?? (0, import_chunk_6HLCLYDP.familyOf)(path, (0, import_chunk_C22AEFCY.decode)(bytes).text);
  const { timeout, backend, detach, force } = options;
  const askAt = path === import_chunk_4ASA5QAJ.standardInput ? "controlling-terminal" : "standard-input";
  let changes = [];
  let tools;
  const colour = { colour: system.output.colour.progress };
  const outcome = await apply(
    system,
    { path, bytes, family, backend, timeout, dryRun: options["dry-run"], detach, force, askAt },
    (progress) => {
      if (progress.kind === "rehearsed") {
        changes = progress.changes;
        tools = progress.tools[0];
      }
      if (!options.quiet) system.output.progress((0, import_chunk_DGJRLGBE.progressText)(progress, colour));
    }
  );
  report(system, options, outcome, changes);
  return outcome.kind === "kept" && options.write !== void 0 && tools !== void 0 ? await save(system, options.write, tools) : (0, import_chunk_AYP4ONTQ.statusOf)(outcome);
}
function onlyFile({ file, ipv4, ipv6, write, detach }) {
  const [path, ...more] = [file, ipv4, ipv6].filter((given) => given !== void 0);
  if (path === void 0) throw new import_chunk_HJ7NNAO6.UsageError("which rules file? try: safeapply rules.save");
  if (more.length > 0) throw new import_chunk_HJ7NNAO6.UsageError("one rules file at a time: FILE, -4 FILE or -6 FILE");
  if (write !== void 0 && detach) throw new import_chunk_HJ7NNAO6.UsageError("--write waits for the end, so it does not go with --detach");
  return path;
}
async function save(system, path, tools) {
  const failed = (why) => {
    system.output.progress(`safeapply: the rules are kept, but NOT saved: ${(0, import_chunk_4ASA5QAJ.visible)(why)}
`);
    system.output.progress(`safeapply: a reboot would lose them; run: ${tools.save} > ${(0, import_chunk_4ASA5QAJ.visible)(path)}
`);
    return import_chunk_VIM7MEJP.exitStatus.unknown;
  };
  try {
    const live = await (0, import_chunk_5Y22EHS4.readLive)(system, tools);
    if (live.kind === "doubtful") return failed(`${tools.save}: ${live.reason}`);
    await system.files.replace(path, live.text);
    system.output.progress(`safeapply: the live rules are saved in ${(0, import_chunk_4ASA5QAJ.visible)(path)}
`);
    return import_chunk_VIM7MEJP.exitStatus.done;
  } catch (error) {
    if (!(error instanceof import_chunk_WGLJPQ27.Failure)) throw error;
    return failed((0, import_chunk_PJX5HUFT.failureText)(error.facts));
  }
}
function report(system, { format }, outcome, changes) {
  const text = format === "json" ? (0, import_chunk_DGJRLGBE.outcomeJson)(outcome, changes) : (0, import_chunk_DGJRLGBE.outcomeText)(outcome, { colour: system.output.colour.result });
  system.output.result(text);
}
function forced({ ipv4, ipv6 }) {
  return ipv4 !== void 0 ? "ipv4" : ipv6 !== void 0 ? "ipv6" : void 0;
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  applyCommand
});
*/}],
  "#lib/cli/confirm.ts": [10031, () => {/*
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __hasOwnProp = Object.prototype.hasOwnProperty;
var __export = (target, all) => {
  for (var name in all)
    __defProp(target, name, { get: all[name], enumerable: true });
};
var __copyProps = (to, from, except, desc) => {
  if (from && typeof from === "object" || typeof from === "function") {
    for (let key of __getOwnPropNames(from))
      if (!__hasOwnProp.call(to, key) && key !== except)
        __defProp(to, key, { get: () => from[key], enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable });
  }
  return to;
};
var __toCommonJS = (mod) => __copyProps(__defProp({}, "__esModule", { value: true }), mod);
var stdin_exports = {};
__export(stdin_exports, {
  confirmCommand: () => confirmCommand,
  rollbackCommand: () => rollbackCommand
});
module.exports = __toCommonJS(stdin_exports);
var import_chunk_AYP4ONTQ = require("#shared/13");
var import_chunk_QODO4R2W = require("#shared/14");
var import_chunk_DGJRLGBE = require("#shared/16");
var import_chunk_Y2CMUQJH = require("#shared/17");
var import_chunk_WGLJPQ27 = require("#shared/27");
var import_chunk_FBREATR6 = require("#shared/30");
var import_chunk_5Y22EHS4 = require("#shared/31");
var import_chunk_P4IYSUH5 = require("#shared/33");
var import_chunk_OPYLVNDO = require("#shared/34");
var import_chunk_HOZA6OBP = require("#shared/36");
var import_chunk_C22AEFCY = require("#shared/37");
var import_chunk_4ASA5QAJ = require("#shared/38");
var import_chunk_HJ7NNAO6 = require("#shared/39");
var import_chunk_VIM7MEJP = require("#shared/40");
var import_chunk_PIRHQTI4 = require("#shared/41");
async function confirm(system, id, say) {
  return await second(system, id, { kind: "keep", by: `${system.host.user} with safeapply confirm` }, say);
}
async function rollback(system, id, say) {
  const by = `${system.host.user} with safeapply rollback`;
  return await second(system, id, { kind: "rollback", by, reason: "requested" }, say);
}
async function changesOf(system, id) {
  return (await (0, import_chunk_Y2CMUQJH.readTransaction)(system.store, id)).plan?.changes ?? [];
}
async function second(world, id, wish, say) {
  const newest = await (0, import_chunk_DGJRLGBE.latest)(world);
  if (!newest || id !== void 0 && newest.id !== id) return { kind: "none" };
  if (newest.done) return asHistory((0, import_chunk_Y2CMUQJH.outcomeOf)(newest.id, newest.done), newest.done);
  const system = (0, import_chunk_QODO4R2W.remembering)(world, newest.id);
  const transaction = await waitUntilDecidable(system, newest, wish.kind);
  if (transaction.done) return (0, import_chunk_Y2CMUQJH.outcomeOf)(transaction.id, transaction.done);
  if (!transaction.armed) return { kind: "none" };
  try {
    if (wish.kind === "rollback" || transaction.applied) await (0, import_chunk_Y2CMUQJH.decide)(system, transaction.id, wish);
  } catch (error) {
    if (wish.kind === "rollback") return await (0, import_chunk_DGJRLGBE.takeOver)(system, transaction.id, "requested", wish.by);
    return (0, import_chunk_Y2CMUQJH.unknownState)(system, transaction, `the confirmation could not be written down: ${(0, import_chunk_Y2CMUQJH.reasonOf)(error)}`);
  }
  if (await (0, import_chunk_DGJRLGBE.isGuarded)(system, transaction)) return await (0, import_chunk_AYP4ONTQ.follow)(system, transaction.id, "wait", say);
  const outcome = await (0, import_chunk_DGJRLGBE.recover)(system, transaction, id === void 0 ? "in-passing" : "by-id");
  return outcome === "forgotten" ? { kind: "none" } : outcome;
}
function asHistory(outcome, { at }) {
  return outcome.kind === "kept" || outcome.kind === "rolled-back" ? { ...outcome, earlier: at } : outcome;
}
async function waitUntilDecidable(system, newest, kind) {
  let transaction = newest;
  const decidable = () => transaction.done !== void 0 || transaction.decision !== void 0 || (kind === "keep" ? transaction.applied : transaction.armed) !== void 0;
  while (!decidable() && await (0, import_chunk_DGJRLGBE.isGuarded)(system, transaction)) {
    await system.clock.sleep(0.1);
    transaction = await (0, import_chunk_Y2CMUQJH.readTransaction)(system.store, newest.id);
  }
  return transaction;
}
var grammar = {
  operands: { id: { type: "string", describe: "the transaction" } },
  options: { format: import_chunk_4ASA5QAJ.formatOption }
};
var confirmCommand = (0, import_chunk_C22AEFCY.command)(grammar, async (world, { id, format }) => {
  const system = await world.whole();
  const outcome = await confirm(system, id, progressTo(system));
  return await report(system, outcome, format);
});
var rollbackCommand = (0, import_chunk_C22AEFCY.command)(grammar, async (world, { id, format }) => {
  const system = await world.whole();
  const outcome = await rollback(system, id, progressTo(system));
  const status = await report(system, outcome, format);
  if (outcome.kind === "rolled-back") return import_chunk_VIM7MEJP.exitStatus.done;
  return outcome.kind === "kept" ? import_chunk_VIM7MEJP.exitStatus.cannot : status;
});
function progressTo(system) {
  return (progress) => {
    system.output.progress((0, import_chunk_DGJRLGBE.progressText)(progress, { colour: system.output.colour.progress }));
  };
}
async function report(system, outcome, format) {
  if (outcome.kind === "none") {
    system.output.progress(
      "safeapply: there is no such pending transaction on this boot and in this network namespace\n"
    );
    return import_chunk_VIM7MEJP.exitStatus.cannot;
  }
  if (format === "json") {
    const changes = "id" in outcome ? await changesOf(system, outcome.id) : [];
    system.output.result((0, import_chunk_DGJRLGBE.outcomeJson)(outcome, changes));
  } else {
    system.output.result((0, import_chunk_DGJRLGBE.outcomeText)(outcome, { colour: system.output.colour.result }));
  }
  return (0, import_chunk_AYP4ONTQ.statusOf)(outcome);
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  confirmCommand,
  rollbackCommand
});
*/}],
  "#shared/13": [10152, () => {/*
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __hasOwnProp = Object.prototype.hasOwnProperty;
var __export = (target, all) => {
  for (var name in all)
    __defProp(target, name, { get: all[name], enumerable: true });
};
var __copyProps = (to, from, except, desc) => {
  if (from && typeof from === "object" || typeof from === "function") {
    for (let key of __getOwnPropNames(from))
      if (!__hasOwnProp.call(to, key) && key !== except)
        __defProp(to, key, { get: () => from[key], enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable });
  }
  return to;
};
var __toCommonJS = (mod) => __copyProps(__defProp({}, "__esModule", { value: true }), mod);
var stdin_exports = {};
__export(stdin_exports, {
  follow: () => follow,
  statusOf: () => statusOf
});
module.exports = __toCommonJS(stdin_exports);
var import_chunk_DGJRLGBE = require("#shared/16");
var import_chunk_Y2CMUQJH = require("#shared/17");
var import_chunk_VIM7MEJP = require("#shared/40");
function statusOf(outcome) {
  switch (outcome.kind) {
    case "kept":
    case "unchanged":
    case "planned":
    case "pending":
      return import_chunk_VIM7MEJP.exitStatus.done;
    case "rolled-back":
      return import_chunk_VIM7MEJP.exitStatus.rolledBack;
    case "refused":
      return refusalStatus[outcome.refusal.kind];
    case "unknown-state":
      return import_chunk_VIM7MEJP.exitStatus.unknown;
  }
}
var refusalStatus = {
  findings: import_chunk_VIM7MEJP.exitStatus.findings,
  "not-accepted": import_chunk_VIM7MEJP.exitStatus.findings,
  "live-rules-changed": import_chunk_VIM7MEJP.exitStatus.findings,
  "not-restorable": import_chunk_VIM7MEJP.exitStatus.cannot,
  "not-root": import_chunk_VIM7MEJP.exitStatus.cannot,
  "no-terminal": import_chunk_VIM7MEJP.exitStatus.cannot,
  pending: import_chunk_VIM7MEJP.exitStatus.cannot,
  "not-armed": import_chunk_VIM7MEJP.exitStatus.cannot
};
var poll = 0.1;
var patience = 50;
async function follow(system, id, mode, say) {
  const question = new AbortController();
  const by = `${system.host.user}, at the terminal`;
  let unwritten;
  const wish = async (wanted) => {
    try {
      const decision = await (0, import_chunk_Y2CMUQJH.decide)(system, id, wanted);
      if (wanted.kind === "keep" && decision.kind === "rollback") say({ kind: "not-taken", reason: decision.detail });
      if (decision.kind === "rollback") say({ kind: "rolling-back", reason: (0, import_chunk_Y2CMUQJH.causeOf)(decision).reason });
    } catch (error) {
      if (wanted.kind === "rollback") unwritten = wanted.reason;
      else say({ kind: "not-taken", reason: (0, import_chunk_Y2CMUQJH.reasonOf)(error) });
    }
  };
  const interrupt = async () => {
    question.abort();
    await wish({ kind: "rollback", by, reason: "interrupted" });
  };
  const stopListening = system.terminal.onSignal((signal) => {
    if (signal === "interrupt") void interrupt();
    else say({ kind: "terminal-lost" });
  });
  let asked = false;
  let failures = 0;
  const look = async () => {
    const transaction = await (0, import_chunk_Y2CMUQJH.readTransaction)(system.store, id);
    const { applied, decision, done } = transaction;
    if (done) return (0, import_chunk_Y2CMUQJH.outcomeOf)(id, done);
    const remaining = () => Math.max(0, (applied?.deadline ?? 0) - system.clock.now());
    if (applied && !asked && !decision && mode !== "wait" && remaining() > 0) {
      asked = true;
      if (mode === "detach") return { kind: "pending", id, deadline: applied.deadline, remaining: remaining() };
      say({ kind: "in-force", id, took: applied.took, remaining: remaining() });
      void ask(system, { at: mode.ask, remaining, signal: question.signal }, wish, by, say);
    }
    if (unwritten === void 0 && !await mustTakeOver(system, transaction)) return void 0;
    const again = await (0, import_chunk_Y2CMUQJH.readTransaction)(system.store, id);
    if (again.done) return (0, import_chunk_Y2CMUQJH.outcomeOf)(id, again.done);
    question.abort();
    say(unwritten === void 0 ? { kind: "taking-over" } : { kind: "rolling-back", reason: unwritten });
    return await (0, import_chunk_DGJRLGBE.takeOver)(system, id, unwritten ?? "watchdog-gone", by);
  };
  try {
    for (; ; ) {
      try {
        const outcome = await look();
        if (outcome) return outcome;
        failures = 0;
      } catch (error) {
        failures += 1;
        if (failures === patience) return (0, import_chunk_Y2CMUQJH.unknownState)(system, await lastKnown(system, id), (0, import_chunk_Y2CMUQJH.reasonOf)(error));
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
async function ask(system, question, wish, by, say) {
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
      say({ kind: "terminal-lost" });
      return;
    case "aborted":
      return;
  }
}
async function mustTakeOver(system, transaction) {
  const { armed } = transaction;
  if (!armed) return true;
  const state = await (0, import_chunk_DGJRLGBE.stateOf)(system, transaction, armed.watchdog);
  if (state === "gone") return true;
  const late = (0, import_chunk_DGJRLGBE.secondsLate)(system, transaction);
  return late > (state === "stopped" ? 1 : (0, import_chunk_DGJRLGBE.patienceWith)(transaction));
}
async function lastKnown(system, id) {
  try {
    return await (0, import_chunk_Y2CMUQJH.readTransaction)(system.store, id);
  } catch {
    const nothing = { owner: void 0, plan: void 0, backstop: void 0, armed: void 0, applied: void 0 };
    return { id, ...nothing, touched: true, decision: void 0, restored: false, done: void 0 };
  }
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  follow,
  statusOf
});
*/}],
  "#shared/14": [10313, () => {/*
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __hasOwnProp = Object.prototype.hasOwnProperty;
var __export = (target, all) => {
  for (var name in all)
    __defProp(target, name, { get: all[name], enumerable: true });
};
var __copyProps = (to, from, except, desc) => {
  if (from && typeof from === "object" || typeof from === "function") {
    for (let key of __getOwnPropNames(from))
      if (!__hasOwnProp.call(to, key) && key !== except)
        __defProp(to, key, { get: () => from[key], enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable });
  }
  return to;
};
var __toCommonJS = (mod) => __copyProps(__defProp({}, "__esModule", { value: true }), mod);
var stdin_exports = {};
__export(stdin_exports, {
  remembering: () => remembering
});
module.exports = __toCommonJS(stdin_exports);
function remembering(system, id) {
  const { store } = system;
  const memory = /* @__PURE__ */ new Map();
  const names = /* @__PURE__ */ new Set();
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
      if (isThere) for (const name of await store.entries(id)) names.add(name);
      else if (names.has("armed")) names.add("touched");
      return new Set(names);
    },
    read: async (wanted, name) => {
      if (wanted !== id) return await store.read(wanted, name);
      const text = isThere ? await store.read(id, name) : void 0;
      if (text !== void 0) memory.set(name, text);
      return text ?? memory.get(name);
    },
    writeOnce: async (wanted, name, text) => {
      await refuseUnlessThere(wanted);
      const result = await store.writeOnce(wanted, name, text);
      if (wanted === id && result === "written") {
        memory.set(name, text);
        names.add(name);
      }
      return result;
    },
    writeLast: async (wanted, name, text, limit) => {
      await refuseUnlessThere(wanted);
      return await store.writeLast(wanted, name, text, limit);
    }
  };
  return { ...system, store: remembered };
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  remembering
});
*/}],
  "#lib/cli/status.ts": [10385, () => {/*
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __hasOwnProp = Object.prototype.hasOwnProperty;
var __export = (target, all) => {
  for (var name in all)
    __defProp(target, name, { get: all[name], enumerable: true });
};
var __copyProps = (to, from, except, desc) => {
  if (from && typeof from === "object" || typeof from === "function") {
    for (let key of __getOwnPropNames(from))
      if (!__hasOwnProp.call(to, key) && key !== except)
        __defProp(to, key, { get: () => from[key], enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable });
  }
  return to;
};
var __toCommonJS = (mod) => __copyProps(__defProp({}, "__esModule", { value: true }), mod);
var stdin_exports = {};
__export(stdin_exports, {
  statusCommand: () => statusCommand
});
module.exports = __toCommonJS(stdin_exports);
var import_chunk_DGJRLGBE = require("#shared/16");
var import_chunk_Y2CMUQJH = require("#shared/17");
var import_chunk_WGLJPQ27 = require("#shared/27");
var import_chunk_FBREATR6 = require("#shared/30");
var import_chunk_5Y22EHS4 = require("#shared/31");
var import_chunk_P4IYSUH5 = require("#shared/33");
var import_chunk_OPYLVNDO = require("#shared/34");
var import_chunk_HOZA6OBP = require("#shared/36");
var import_chunk_C22AEFCY = require("#shared/37");
var import_chunk_4ASA5QAJ = require("#shared/38");
var import_chunk_HJ7NNAO6 = require("#shared/39");
var import_chunk_VIM7MEJP = require("#shared/40");
var import_chunk_PIRHQTI4 = require("#shared/41");
async function status(system) {
  const transaction = await (0, import_chunk_DGJRLGBE.latest)(system);
  if (!transaction) return { pending: void 0, last: void 0 };
  if (transaction.done) return { pending: void 0, last: transaction };
  const deadline = (0, import_chunk_Y2CMUQJH.deadlineOf)(transaction);
  const { plan } = transaction;
  return {
    pending: {
      transaction,
      phase: (0, import_chunk_Y2CMUQJH.phaseOf)(transaction),
      guarded: await (0, import_chunk_DGJRLGBE.isGuarded)(system, transaction),
      remaining: deadline === void 0 ? void 0 : Math.max(0, deadline - system.clock.now()),
      oldRulesInForce: plan && system.host.isRoot ? await (0, import_chunk_Y2CMUQJH.compareLive)(system, transaction.id, plan, "before") : void 0
    },
    last: void 0
  };
}
function statusText(status2, options) {
  if (status2.pending) return pendingText(status2.pending, options);
  const done = status2.last?.done;
  const last = done ? `the last transaction ${status2.last.id} ${doneText(done)} at ${done.at}
` : "";
  return `no transaction is pending
${last}`;
}
function statusJson({ pending }) {
  if (!pending) return `${JSON.stringify({ version: 1, pending: null })}
`;
  const { transaction, phase, guarded, remaining, oldRulesInForce } = pending;
  const { owner, plan } = transaction;
  const families = plan?.families.map(({ family }) => family) ?? [];
  const found = {
    id: transaction.id,
    pid: owner?.process.pid ?? null,
    user: owner?.user ?? null,
    since: owner?.since ?? null,
    deadline: transaction.applied?.deadline ?? transaction.armed?.deadline ?? null,
    remainingSeconds: (0, import_chunk_DGJRLGBE.tenths)(remaining),
    phase,
    guarded,
    oldRulesInForce: oldRulesInForce?.kind ?? null,
    families,
    changes: plan?.changes ?? []
  };
  return `${JSON.stringify({ version: 1, pending: found })}
`;
}
function pendingText({ transaction, phase, guarded, remaining, oldRulesInForce }, options) {
  const { id, owner, plan, restored } = transaction;
  const left = remaining === void 0 ? "" : `, ${(0, import_chunk_DGJRLGBE.seconds)(remaining)} left`;
  const by = `by ${(0, import_chunk_4ASA5QAJ.visible)(owner?.user ?? "somebody")} (pid ${owner?.process.pid ?? "unknown"}) since ${owner?.since ?? "unknown"}`;
  const lines = [
    restored ? `pending: ${id}, its end is not on file yet
` : `pending: ${id}, ${phaseText[phase]}${left}
`,
    `begun ${by}${plan ? `, from ${(0, import_chunk_4ASA5QAJ.visible)(plan.path)}` : ""}
`
  ];
  if (restored) lines.push("the backstop has loaded the old rules again, since nobody else was left to do it\n");
  if (oldRulesInForce) lines.push(comparisonText(oldRulesInForce));
  if (restored) lines.push("nothing is left to guard: safeapply rollback, or the next apply, puts the end on file\n");
  else if (!guarded) lines.push("NOBODY GUARDS IT ANY MORE: end it with safeapply rollback\n");
  if (plan && oldRulesInForce?.kind !== "same") {
    lines.push(`what a rollback would take back:
${(0, import_chunk_FBREATR6.diffText)(plan.changes, options)}`);
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
      return `the live rules could not be read: ${(0, import_chunk_4ASA5QAJ.visible)(comparison.reason)}
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
  return reason === "confirmed" || reason === "live-rules-changed" ? reason : (0, import_chunk_DGJRLGBE.reasonText)(reason);
}
var statusCommand = (0, import_chunk_C22AEFCY.command)(
  { operands: {}, options: { format: import_chunk_4ASA5QAJ.formatOption } },
  async (world, { format }) => {
    const found = await status(await world.whole());
    const text = format === "json" ? statusJson(found) : statusText(found, { colour: world.output.colour.result });
    world.output.result(text);
    return import_chunk_VIM7MEJP.exitStatus.done;
  }
);
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  statusCommand
});
*/}],
  "#shared/16": [10536, () => {/*
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __hasOwnProp = Object.prototype.hasOwnProperty;
var __export = (target, all) => {
  for (var name in all)
    __defProp(target, name, { get: all[name], enumerable: true });
};
var __copyProps = (to, from, except, desc) => {
  if (from && typeof from === "object" || typeof from === "function") {
    for (let key of __getOwnPropNames(from))
      if (!__hasOwnProp.call(to, key) && key !== except)
        __defProp(to, key, { get: () => from[key], enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable });
  }
  return to;
};
var __toCommonJS = (mod) => __copyProps(__defProp({}, "__esModule", { value: true }), mod);
var stdin_exports = {};
__export(stdin_exports, {
  isGuarded: () => isGuarded,
  latest: () => latest,
  outcomeJson: () => outcomeJson,
  outcomeText: () => outcomeText,
  patienceWith: () => patienceWith,
  progressText: () => progressText,
  reasonText: () => reasonText,
  recover: () => recover,
  seconds: () => seconds,
  secondsLate: () => secondsLate,
  stateOf: () => stateOf,
  takeOver: () => takeOver,
  tenths: () => tenths
});
module.exports = __toCommonJS(stdin_exports);
var import_chunk_Y2CMUQJH = require("#shared/17");
var import_chunk_FBREATR6 = require("#shared/30");
var import_chunk_OPYLVNDO = require("#shared/34");
var import_chunk_4ASA5QAJ = require("#shared/38");
function progressText(progress, options) {
  switch (progress.kind) {
    case "recovered":
      return line(`an earlier transaction had been left unfinished. ${outcomeText(progress.outcome, options)}`);
    case "findings":
      return (0, import_chunk_OPYLVNDO.lintText)(progress.report, options);
    case "rehearsed": {
      const tried = "the kernel takes the new rules, and the undo brings the old ones back";
      return `${(0, import_chunk_FBREATR6.diffText)(progress.changes, options)}${line(`${tried} (tried in a throw-away network namespace; ${which(progress.tools)})`)}`;
    }
    case "armed": {
      const { restoreLimit, timeout } = progress;
      const parts = `${seconds(restoreLimit)} for the load at most, then ${seconds(timeout)} to confirm`;
      return line(`armed: unless you confirm, the old rules come back whatever dies (${parts})`);
    }
    case "in-force":
      return [
        line(`the new rules are in force after ${progress.took.toFixed(2)} s; read back and compared`),
        line(`now open a NEW connection to this machine: the present one proves nothing about new ones`),
        line(`(or keep the rules from there: safeapply confirm ${progress.id})`)
      ].join("");
    case "not-taken":
      return line(`not confirmed: ${(0, import_chunk_4ASA5QAJ.visible)(progress.reason)}`);
    case "terminal-lost":
      return line("the terminal is gone; the window goes on, and safeapply confirm from another login still counts");
    case "rolling-back":
      return line(`putting the old rules back: ${reasonText(progress.reason)}`);
    case "taking-over":
      return line("the watchdog is gone, or stopped; taking over from it");
  }
}
function outcomeText(outcome, options) {
  switch (outcome.kind) {
    case "kept":
      if (outcome.earlier !== void 0) return `kept already, at ${outcome.earlier}: nothing is pending any more
`;
      return outcome.foreign.length === 0 ? "kept: the new rules are in force; read back and compared\n" : `kept; but others changed rules during the window, and what is in force now differs from the file:
${(0, import_chunk_FBREATR6.diffText)(outcome.foreign, options)}`;
    case "rolled-back": {
      const why = reasonText(outcome.reason);
      return outcome.earlier === void 0 ? `rolled back (${why}): the old rules are in force; read back and compared
${detailText(outcome.detail)}` : `rolled back already (${why}), at ${outcome.earlier}: the old rules were read back and compared then
`;
    }
    case "unchanged":
      return "unchanged: the live rules are these already\n";
    case "planned":
      return "dry run: nothing was changed\n";
    case "pending":
      return `in force and pending as ${outcome.id}: keep the rules with safeapply confirm ${outcome.id} within ${seconds(outcome.remaining)}
`;
    case "refused":
      return `refused, nothing was changed: ${refusalText(outcome.refusal, options)}`;
    case "unknown-state":
      return [
        `STATE UNKNOWN, look at this machine now: ${(0, import_chunk_4ASA5QAJ.visible)(outcome.reason)}
`,
        ...outcome.undo.map((undo) => `to put the old rules back: ${undoText(undo)}
`)
      ].join("");
  }
}
function undoText({ tools, path, lock }) {
  return `flock ${quoted(lock)} ${quoted(tools.restore)} -c < ${quoted(path)}`;
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
${(0, import_chunk_OPYLVNDO.lintText)(refusal.report, options)}`;
    case "not-accepted":
      return refusal.timedOut ? "the kernel did not take the file in time (a hostname that does not resolve?)\n" : `the kernel does not take the file:
${indent(refusal.stderr)}`;
    case "not-restorable":
      return `the live rules could not be put back afterwards: ${(0, import_chunk_4ASA5QAJ.visible)(refusal.reason)}
`;
    case "not-root":
      return "only root may change the firewall; try: sudo safeapply \u2026\n";
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
      return `the guards did not stand: ${(0, import_chunk_4ASA5QAJ.visible)(refusal.reason)}
`;
  }
}
function which(tools) {
  return tools.map(({ family, backend }) => `${family === "ipv4" ? "IPv4" : "IPv6"}, ${backend}`).join("; ");
}
function detailText(detail2) {
  return detail2.trim() === "" ? "" : indent(detail2);
}
function indent(text) {
  const lines = text.trim().split("\n");
  return lines.map((each) => `  ${(0, import_chunk_4ASA5QAJ.visible)(each)}
`).join("");
}
function line(text) {
  return `safeapply: ${text.trimEnd()}
`;
}
function seconds(value) {
  return `${Math.ceil(value)} s`;
}
function outcomeJson(outcome, changes) {
  const families = changes.map(({ family }) => family);
  return `${JSON.stringify({ version: 1, ...facts(outcome), families, changes })}
`;
}
function facts(outcome) {
  switch (outcome.kind) {
    case "kept":
      return {
        id: outcome.id,
        outcome: "kept",
        verified: outcome.foreign.length === 0,
        foreign: outcome.foreign,
        at: outcome.earlier
      };
    case "rolled-back":
      return {
        id: outcome.id,
        outcome: "rolled-back",
        reason: outcome.reason,
        detail: outcome.detail,
        verified: true,
        at: outcome.earlier
      };
    case "unchanged":
      return { id: null, outcome: "unchanged", verified: true };
    case "planned":
      return { id: null, outcome: "unchanged", reason: "dry-run", verified: true };
    case "pending":
      return {
        id: outcome.id,
        outcome: "pending",
        deadline: outcome.deadline,
        remainingSeconds: tenths(outcome.remaining),
        verified: true
      };
    case "refused":
      return {
        id: null,
        outcome: "refused",
        reason: outcome.refusal.kind,
        detail: detail(outcome.refusal),
        verified: false
      };
    case "unknown-state":
      return {
        id: outcome.id,
        outcome: "unknown-state",
        reason: outcome.reason,
        verified: false,
        undo: outcome.undo.map((undo) => ({ family: undo.tools.family, path: undo.path, command: undoText(undo) }))
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
async function latest(system) {
  const prefix = (0, import_chunk_Y2CMUQJH.idPrefix)(system.host.bootId, system.host.networkNamespace);
  const ids = (await system.store.ids()).filter((id) => (0, import_chunk_Y2CMUQJH.idNumber)(prefix, id) !== void 0);
  const newest = ids.sort((a, b) => ((0, import_chunk_Y2CMUQJH.idNumber)(prefix, b) ?? 0) - ((0, import_chunk_Y2CMUQJH.idNumber)(prefix, a) ?? 0))[0];
  return newest === void 0 ? void 0 : await (0, import_chunk_Y2CMUQJH.readTransaction)(system.store, newest);
}
async function isGuarded(system, transaction) {
  const { owner, armed, backstop, restored } = transaction;
  const alive = async (process) => process !== void 0 && await stateOf(system, transaction, process) !== "gone";
  if (!armed) return await alive(owner?.process);
  if (restored || secondsLate(system, transaction) > patienceWith(transaction)) return false;
  return await alive(armed.watchdog) || await alive(backstop) || await alive(owner?.process);
}
async function stateOf(system, { owner }, process) {
  const visible2 = owner === void 0 || owner.processNamespace === system.host.processNamespace;
  return visible2 ? await system.processes.state(process) : "running";
}
function secondsLate(system, transaction) {
  const { decision } = transaction;
  const due = decision?.kind === "rollback" ? decision.at : (0, import_chunk_Y2CMUQJH.deadlineOf)(transaction) ?? 0;
  return system.clock.now() - due;
}
function patienceWith({ armed, applied, plan }) {
  return (applied?.grace ?? armed?.grace ?? 5) + 2 * (plan?.restoreLimit ?? 30);
}
async function takeOver(system, id, reason, by) {
  const decision = await (0, import_chunk_Y2CMUQJH.rollbackDecision)(system, id, reason, "", by);
  await system.processes.killWatchdog(id);
  return await (0, import_chunk_Y2CMUQJH.obey)(system, id, decision);
}
async function recover(system, { id }, asked) {
  await system.processes.killWatchdog(id);
  const transaction = await (0, import_chunk_Y2CMUQJH.readTransaction)(system.store, id);
  const { plan, armed, touched, decision } = transaction;
  if (!armed) {
    await system.store.remove(id);
    return "forgotten";
  }
  const loads = touched && decision?.kind !== "keep";
  if (loads && asked === "in-passing" && plan && await (0, import_chunk_Y2CMUQJH.isOurWork)(system, id, plan) !== "yes") {
    return (0, import_chunk_Y2CMUQJH.unknownState)(system, transaction, `${notOurs}: to put them back all the same, safeapply rollback ${id}`);
  }
  return await takeOver(system, id, "watchdog-gone", "recovery");
}
var notOurs = "the live rules are neither the old nor the new ones of a transaction that was left unfinished";
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  isGuarded,
  latest,
  outcomeJson,
  outcomeText,
  patienceWith,
  progressText,
  reasonText,
  recover,
  seconds,
  secondsLate,
  stateOf,
  takeOver,
  tenths
});
*/}],
  "#shared/17": [10837, () => {/*
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __hasOwnProp = Object.prototype.hasOwnProperty;
var __export = (target, all) => {
  for (var name in all)
    __defProp(target, name, { get: all[name], enumerable: true });
};
var __copyProps = (to, from, except, desc) => {
  if (from && typeof from === "object" || typeof from === "function") {
    for (let key of __getOwnPropNames(from))
      if (!__hasOwnProp.call(to, key) && key !== except)
        __defProp(to, key, { get: () => from[key], enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable });
  }
  return to;
};
var __toCommonJS = (mod) => __copyProps(__defProp({}, "__esModule", { value: true }), mod);
var stdin_exports = {};
__export(stdin_exports, {
  appliedText: () => appliedText,
  armedText: () => armedText,
  causeOf: () => causeOf,
  compareLive: () => compareLive,
  deadlineOf: () => deadlineOf,
  decide: () => decide,
  finish: () => finish,
  graceFor: () => graceFor,
  idNumber: () => idNumber,
  idPrefix: () => idPrefix,
  isId: () => isId,
  isOurWork: () => isOurWork,
  load: () => load,
  obey: () => obey,
  outcomeOf: () => outcomeOf,
  phaseOf: () => phaseOf,
  readTransaction: () => readTransaction,
  reasonOf: () => reasonOf,
  rollbackDecision: () => rollbackDecision,
  rulesFile: () => rulesFile,
  rulesIn: () => rulesIn,
  unknownState: () => unknownState,
  writeJson: () => writeJson
});
module.exports = __toCommonJS(stdin_exports);
var import_chunk_WGLJPQ27 = require("#shared/27");
var import_chunk_5Y22EHS4 = require("#shared/31");
var import_chunk_P4IYSUH5 = require("#shared/33");
var import_chunk_HOZA6OBP = require("#shared/36");
function writeFields(fields) {
  return Object.entries(fields).filter(([, value]) => value !== void 0).map(([key, value]) => `${key}=${oneLine(String(value))}
`).join("");
}
function readFields(text) {
  const fields = /* @__PURE__ */ new Map();
  for (const line of text.split("\n")) {
    const equals = line.indexOf("=");
    if (equals > 0) fields.set(line.slice(0, equals), line.slice(equals + 1));
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
function oneLine(text) {
  return text.trim().replace(/\s+/g, " ").replace(/[^\x20-\x7e]/g, "?");
}
function reasonOf(error) {
  if (!(error instanceof import_chunk_WGLJPQ27.Failure)) return error instanceof Error ? error.message : String(error);
  const { facts } = error;
  switch (facts.kind) {
    case "store":
      return `${facts.path}: ${facts.code} ${facts.detail}`.trim();
    case "file":
      return `${facts.path}: ${facts.code}`;
    case "command":
      return `${facts.command}: ${facts.stderr.trim() || "it did not end by itself"}`;
    case "tool-missing":
      return `${facts.tool} is not installed`;
    case "scratch":
      return facts.stderr;
    case "mistake":
      return facts.message;
  }
}
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
function rulesIn(dialect, saved) {
  return (0, import_chunk_P4IYSUH5.canonical)((0, import_chunk_HOZA6OBP.parse)(saved, dialect).ruleset);
}
async function compareLive(system, id, plan, expected) {
  const changes = [];
  for (const { family, tools, tables } of plan.families) {
    const text = await attempt(() => expectedText(system, id, expected, family));
    if ("reason" in text) return { kind: "unknown", reason: text.reason };
    const live = await attempt(() => (0, import_chunk_5Y22EHS4.readLive)(system, tools));
    if ("reason" in live) return { kind: "unknown", reason: live.reason };
    if (live.value.kind === "doubtful") return { kind: "unknown", reason: `${tools.save}: ${live.value.reason}` };
    const wanted = rulesIn(tools, text.value);
    const found = (0, import_chunk_P4IYSUH5.canonical)(live.value.ruleset);
    if (!(0, import_chunk_P4IYSUH5.sameRules)(wanted, found, tables)) changes.push({ family, changes: (0, import_chunk_5Y22EHS4.diff)(wanted, found, { tables }) });
  }
  return changes.length === 0 ? { kind: "same" } : { kind: "different", changes };
}
async function expectedText(system, id, expected, family) {
  const name = rulesFile(expected, family);
  const text = await system.store.read(id, name);
  if (text === void 0) throw new Error(`${system.store.path(id, name)} is missing`);
  return text;
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
      before: rulesIn(tools, await expectedText(system, id, "before", family)),
      wanted: rulesIn(tools, await expectedText(system, id, "wanted", family)),
      live: await (0, import_chunk_5Y22EHS4.readLive)(system, tools)
    }));
    if ("reason" in texts || texts.value.live.kind === "doubtful") return "unknown";
    const { before, wanted, live } = texts.value;
    const found = (0, import_chunk_P4IYSUH5.canonical)(live.ruleset);
    const known = (table) => (0, import_chunk_P4IYSUH5.sameRules)(found, before, [table]) || (0, import_chunk_P4IYSUH5.sameRules)(found, wanted, [table]);
    if (!tables.every(known)) return "no";
  }
  return "yes";
}
async function readTransaction(store, id) {
  const entries = await store.entries(id);
  const text = async (name) => entries.has(name) ? await store.read(id, name) : void 0;
  return {
    id,
    owner: json(await text("owner.json")),
    plan: json(await text("plan.json")),
    backstop: processIn(await text("backstop")),
    armed: armedIn(await text("armed")),
    touched: entries.has("touched"),
    applied: appliedIn(await text("applied")),
    decision: decisionIn(await text("decision.1")),
    restored: entries.has("restored"),
    done: json(await text("done"))
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
  const { kind, reason, by, at, detail } = decision;
  return writeFields({ kind, reason, by, at, detail });
}
function json(text) {
  if (text === void 0) return void 0;
  try {
    return JSON.parse(text);
  } catch {
    return void 0;
  }
}
function processIn(text) {
  if (text === void 0) return void 0;
  const fields = readFields(text);
  const numbers = finite(fields, ["pid"]);
  return numbers && { pid: numbers.pid, startTime: fields.get("start") ?? "" };
}
function armedIn(text) {
  const watchdog = processIn(text);
  if (text === void 0 || watchdog === void 0) return void 0;
  const numbers = finite(readFields(text), ["deadline", "grace"]);
  return numbers && { watchdog, ...numbers };
}
function appliedIn(text) {
  return text === void 0 ? void 0 : finite(readFields(text), ["at", "took", "deadline", "grace"]);
}
function decisionIn(text) {
  if (text === void 0) return void 0;
  const fields = readFields(text);
  return {
    kind: fields.get("kind") === "keep" ? "keep" : "rollback",
    reason: fields.get("reason") ?? "expired",
    by: fields.get("by") ?? "unknown",
    at: Number(fields.get("at")),
    detail: fields.get("detail") ?? ""
  };
}
function finite(fields, keys) {
  const entries = keys.map((key) => [key, numberIn(fields.get(key))]);
  if (!entries.every(([, value]) => Number.isFinite(value))) return void 0;
  return Object.fromEntries(entries);
}
function numberIn(text) {
  return text === void 0 || text === "" ? NaN : Number(text);
}
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
async function rollbackDecision(system, id, reason, detail = "", by = "watchdog") {
  try {
    return await decide(system, id, { kind: "rollback", by, reason, detail });
  } catch {
    return { kind: "rollback", reason, by, at: system.clock.now(), detail };
  }
}
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
async function load(system, id, kind, { family, tools }, limit) {
  const name = rulesFile(kind, family);
  const text = await system.store.read(id, name);
  if (text === void 0) throw new Error(`${system.store.path(id, name)} is missing`);
  const how = kind === "new" ? { counters: false, unless: ["decision.1", "done"] } : { counters: true, unless: ["done"] };
  return await system.firewall.restore({ tools, id, text, limit, ...how });
}
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
      const detail = "others changed the live rules; this transaction changed none";
      return outcomeOf(
        id,
        await finish(system, id, { outcome: "refused", reason: "live-rules-changed", detail, foreign: [] })
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
async function obey(system, id, decision) {
  const transaction = await readTransaction(system.store, id);
  return decision.kind === "keep" ? await keep(system, transaction) : await rollBack(system, transaction, causeOf(decision));
}
function causeOf(decision) {
  return { reason: decision.reason === "confirmed" ? "expired" : decision.reason, detail: decision.detail };
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  appliedText,
  armedText,
  causeOf,
  compareLive,
  deadlineOf,
  decide,
  finish,
  graceFor,
  idNumber,
  idPrefix,
  isId,
  isOurWork,
  load,
  obey,
  outcomeOf,
  phaseOf,
  readTransaction,
  reasonOf,
  rollbackDecision,
  rulesFile,
  rulesIn,
  unknownState,
  writeJson
});
*/}],
  "#lib/cli/lint.ts": [11254, () => {/*
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __hasOwnProp = Object.prototype.hasOwnProperty;
var __export = (target, all) => {
  for (var name in all)
    __defProp(target, name, { get: all[name], enumerable: true });
};
var __copyProps = (to, from, except, desc) => {
  if (from && typeof from === "object" || typeof from === "function") {
    for (let key of __getOwnPropNames(from))
      if (!__hasOwnProp.call(to, key) && key !== except)
        __defProp(to, key, { get: () => from[key], enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable });
  }
  return to;
};
var __toCommonJS = (mod) => __copyProps(__defProp({}, "__esModule", { value: true }), mod);
var stdin_exports = {};
__export(stdin_exports, {
  lintCommand: () => lintCommand
});
module.exports = __toCommonJS(stdin_exports);
var import_chunk_UGVRN74J = require("#shared/20");
var import_chunk_FPDVMVLR = require("#shared/22");
var import_chunk_OSDWTE7H = require("#shared/24");
var import_chunk_DHXADS7B = require("#shared/25");
var import_chunk_PJX5HUFT = require("#shared/26");
var import_chunk_WGLJPQ27 = require("#shared/27");
var import_chunk_OPYLVNDO = require("#shared/34");
var import_chunk_6HLCLYDP = require("#shared/35");
var import_chunk_HOZA6OBP = require("#shared/36");
var import_chunk_C22AEFCY = require("#shared/37");
var import_chunk_4ASA5QAJ = require("#shared/38");
var import_chunk_HJ7NNAO6 = require("#shared/39");
var import_chunk_VIM7MEJP = require("#shared/40");
var import_chunk_PIRHQTI4 = require("#shared/41");
var thresholds = ["error", "warning", "info", "never"];
var lintCommand = (0, import_chunk_C22AEFCY.command)(
  {
    operands: {
      files: { type: "string", array: true, demandOption: true, describe: "rules files; - is standard input" }
    },
    options: {
      format: import_chunk_4ASA5QAJ.formatOption,
      "fail-on": { choices: thresholds, default: "warning", describe: "lowest severity that makes the status 1" },
      ipv4: { type: "boolean", conflicts: "ipv6", describe: "or -4: the files are for iptables" },
      ipv6: { type: "boolean", describe: "or -6: the files are for ip6tables" },
      backend: {
        choices: ["nft", "legacy"],
        default: "nft",
        describe: "whose iptables-restore; the two differ in places"
      },
      noflush: {
        type: "boolean",
        default: false,
        describe: "the files are loaded with --noflush: what they leave out is there before"
      },
      "skip-foreign": {
        type: "boolean",
        default: false,
        describe: "pass over files of other programs (udev, Snort \u2026) with a note; for files found by a pattern"
      }
    }
  },
  runLint
);
async function runLint(system, options) {
  const files = [];
  let unreadable = 0;
  for (const path of options.files) {
    const text = await (0, import_chunk_UGVRN74J.readOrTell)(system, path, (bytes) => (0, import_chunk_C22AEFCY.decode)(bytes).text);
    if (text === void 0) unreadable += 1;
    else files.push(...lintFile(system, path, text, options));
  }
  const report = { checks: import_chunk_DHXADS7B.checks.length, files };
  if (files.length > 0 || options.format === "json") {
    const colour = () => files.some(({ diagnostics }) => diagnostics.length > 0) && system.output.colour.result;
    system.output.result(options.format === "json" ? (0, import_chunk_OPYLVNDO.lintJson)(report) : (0, import_chunk_OPYLVNDO.lintText)(report, { colour: colour() }));
  }
  if (unreadable > 0) return import_chunk_VIM7MEJP.exitStatus.cannot;
  return files.some((file) => fails(file, options["fail-on"])) ? import_chunk_VIM7MEJP.exitStatus.findings : import_chunk_VIM7MEJP.exitStatus.done;
}
function lintFile(system, path, text, options) {
  const family = (0, import_chunk_4ASA5QAJ.forcedFamily)(options) ?? (0, import_chunk_6HLCLYDP.familyOf)(path, text);
  const { ruleset, diagnostics: syntax } = (0, import_chunk_HOZA6OBP.parse)(text, { family, backend: options.backend });
  if (isDocument(path) || options["skip-foreign"] && (0, import_chunk_FPDVMVLR.isForeign)(ruleset)) {
    const why = isDocument(path) ? "it is a document" : "no line of it is an iptables rule";
    system.output.progress(`${JSON.stringify(path)} is skipped: ${why}
`);
    return [];
  }
  const subject = { ruleset, family, loading: options.noflush ? "noflush" : "unknown", syntax };
  const pieces = ruleset.tables.filter((table) => (0, import_chunk_DHXADS7B.isFragment)(subject, table)).map(({ name }) => name);
  if (pieces.length > 0 && !options.noflush) {
    const why = "taken for a piece that is loaded with --noflush, so checks of its chains are left out";
    system.output.progress(
      `safeapply: ${JSON.stringify(path)}, ${pieces.join(" and ")}: ${why}; apply would refuse it
`
    );
  }
  const found = (0, import_chunk_OSDWTE7H.lint)(subject);
  const diagnostics = options["fail-on"] === "info" ? found : found.filter(({ severity }) => severity !== "info");
  let lines;
  return [
    {
      path,
      family,
      diagnostics,
      get lines() {
        return lines ??= ruleset.lines.map(({ text: line }) => line);
      }
    }
  ];
}
function isDocument(path) {
  return path.endsWith(".md");
}
var rank = { error: 2, warning: 1, info: 0 };
function fails(file, threshold) {
  return threshold !== "never" && file.diagnostics.some(({ severity }) => rank[severity] >= rank[threshold]);
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  lintCommand
});
*/}],
  "#lib/cli/check.ts": [11381, () => {/*
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __hasOwnProp = Object.prototype.hasOwnProperty;
var __export = (target, all) => {
  for (var name in all)
    __defProp(target, name, { get: all[name], enumerable: true });
};
var __copyProps = (to, from, except, desc) => {
  if (from && typeof from === "object" || typeof from === "function") {
    for (let key of __getOwnPropNames(from))
      if (!__hasOwnProp.call(to, key) && key !== except)
        __defProp(to, key, { get: () => from[key], enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable });
  }
  return to;
};
var __toCommonJS = (mod) => __copyProps(__defProp({}, "__esModule", { value: true }), mod);
var stdin_exports = {};
__export(stdin_exports, {
  checkCommand: () => checkCommand
});
module.exports = __toCommonJS(stdin_exports);
var import_chunk_UGVRN74J = require("#shared/20");
var import_chunk_MOMWOSGA = require("#shared/23");
var import_chunk_OSDWTE7H = require("#shared/24");
var import_chunk_DHXADS7B = require("#shared/25");
var import_chunk_PJX5HUFT = require("#shared/26");
var import_chunk_WGLJPQ27 = require("#shared/27");
var import_chunk_SIJ4U7BU = require("#shared/32");
var import_chunk_6HLCLYDP = require("#shared/35");
var import_chunk_HOZA6OBP = require("#shared/36");
var import_chunk_C22AEFCY = require("#shared/37");
var import_chunk_4ASA5QAJ = require("#shared/38");
var import_chunk_HJ7NNAO6 = require("#shared/39");
var import_chunk_VIM7MEJP = require("#shared/40");
var import_chunk_PIRHQTI4 = require("#shared/41");
function readAnswer({ exitCode, stderr }, { sentinel, isCommit }) {
  if (exitCode === void 0) return { kind: "unfinished" };
  if (exitCode === 0) return sentinel === void 0 ? "ended" : { kind: "stopped" };
  if (exitCode > 128) return { kind: "crashed", status: exitCode };
  const said = stderr.split("\n").filter((line) => line.trim() !== "" && !noise.test(line));
  const warnings = said.filter((line) => line.startsWith("Warning: ")).map((line) => line.slice("Warning: ".length));
  const words = said.filter((line) => !line.startsWith("Warning: "));
  if (words.includes("sendmsg() failed: Message too long")) return { kind: "too-large" };
  const complaints = complaintsIn(words, isCommit);
  if (complaints.length === 1 && complaints[0]?.line === sentinel) return { kind: "taken" };
  if (complaints.length > 0) return { kind: "refused", complaints, warnings };
  return { kind: "placeless", words: plain(words.join("; ")) || `iptables-restore ended with status ${exitCode}` };
}
function badEndText(end) {
  switch (end.kind) {
    case "stopped":
      return "iptables-restore ends here without an error, and commits neither this table nor what comes after it";
    case "crashed":
      return `iptables-restore crashes here (status ${end.status})`;
    case "placeless":
      return end.words;
  }
}
var noise = /^(?:Try `|# Warning: |Segmentation fault)/u;
function complaintsIn(words, isCommit) {
  const refused = words.flatMap((each) => {
    const [, line, reason] = /^line (\d+): ([A-Z_]+ failed \(.*)$/u.exec(each) ?? [];
    return line === void 0 ? [] : [{ line: Number(line), words: reason, by: "kernel" }];
  });
  if (refused.length > 0) return refused;
  const at = words.findIndex((each) => /^Error occurred at line: \d+$/u.test(each));
  if (at !== -1) {
    const line = Number(/\d+$/u.exec(words[at] ?? "")?.[0]);
    return [{ line, words: plain(words.slice(0, at).join("; ")), by: "iptables" }];
  }
  for (const each of words) {
    const [, failed, reason] = /^\S+: line (\d+) failed(?:: (.*))?$/u.exec(each) ?? [];
    if (failed !== void 0) return [plainFailure(Number(failed), reason, isCommit)];
    const [, missing] = /^\S+: (COMMIT expected at line \d+)$/u.exec(each) ?? [];
    if (missing !== void 0)
      return [{ line: Number(/\d+$/u.exec(missing)?.[0]) - 1, words: noCommit, by: "iptables" }];
    const [, named2] = /\bline (\d+)\b/u.exec(each) ?? [];
    if (named2 !== void 0) return [{ line: Number(named2), words: plain(each), by: "iptables" }];
  }
  return [];
}
var noCommit = "the file ends while a table is open: COMMIT expected";
function plainFailure(line, reason, isCommit) {
  return { line, words: reason?.replace(/\.$/u, ""), by: isCommit(line) ? "kernel" : "iptables" };
}
function plain(words) {
  return words.replace(/^(?:\S+ v[\d.]+ \((?:nf_tables|legacy)\): *|ip6?tables\S*-restore: )+(?:; )?/u, "").replace(/^line \d+ /u, "").replace(/ line \d+(?=:)/u, "").trim();
}
function linesOf(text) {
  const lines = text.split("\n");
  return lines.at(-1) === "" ? lines.slice(0, -1) : lines;
}
function sectionsOf(lines) {
  const sections = [];
  let open;
  for (const [index, line] of lines.entries()) {
    if (open === void 0 && line.startsWith("*")) {
      open = { table: /^\*[ \t]*([^ \t]*)/u.exec(line)?.[1] ?? "", head: index + 1 };
    } else if (open !== void 0 && line === "COMMIT") {
      sections.push({ ...open, commit: index + 1, last: index + 1 });
      open = void 0;
    }
  }
  return open === void 0 ? sections : [...sections, { ...open, commit: void 0, last: lines.length }];
}
function leaveOut(lines, left) {
  const numbers = new Set(left);
  return lines.map((line, index) => numbers.has(index + 1) ? "#" : line);
}
function onlySection(lines, { head, last }) {
  return lines.map((line, index) => index + 1 >= head && index + 1 <= last ? line : "#");
}
function kindOf(line) {
  if (line === "" || line.startsWith("#")) return "nothing";
  return line.startsWith(":") ? "chain" : "rule";
}
function wordsOf(line, number = 1) {
  return (0, import_chunk_HOZA6OBP.tokenize)(line, number, /^\[[^\]]*\]/u.exec(line)?.[0].length ?? 0).tokens;
}
function targetOf(line) {
  const words = wordsOf(line);
  for (const [index, { text }] of words.entries()) {
    if (/^(?:-[jg]|--(?:j(?:u(?:mp?)?)?|g(?:o(?:to?)?)?))$/u.test(text)) return words[index + 1]?.text;
    const glued = /^(?:-[jg]|--(?:jump|goto)=)(?!-)(.+)$/u.exec(text)?.[1];
    if (glued !== void 0) return glued;
  }
  return void 0;
}
function declaredBy(line) {
  if (line.startsWith(":")) return /^:[ \t]*([^ \t]+)/u.exec(line)?.[1];
  return kindOf(line) === "rule" ? /(?:^|\s)(?:-N|--new-chain)\s+(\S+)/u.exec(line)?.[1] : void 0;
}
function onlyAdds(line) {
  return /^(?:\[[^\]]*\])?\s*(?:-A|--append)\s/u.test(line);
}
function jumpsWithin(lines, { head, last }) {
  const chains = new Set(lines.slice(head, last).map(declaredBy));
  return (line) => {
    const text = lines[line - 1] ?? "";
    const target = kindOf(text) === "rule" ? targetOf(text) : void 0;
    return target !== void 0 && chains.has(target);
  };
}
var pieceSizes = [300, 60, 10, 1];
function uncuttable(lines) {
  for (const { head, commit, last } of sectionsOf(lines)) {
    for (let line = head + 1; line < (commit ?? last + 1); line += 1) {
      const text = lines[line - 1] ?? "";
      if (kindOf(text) === "rule" && !onlyAdds(text) && !/^\s*(?:-N|--new-chain)\s/u.test(text)) return line;
    }
  }
  return void 0;
}
function inPieces(lines, size) {
  const cut = [];
  const seen = /* @__PURE__ */ new Set();
  let table;
  let filled = 0;
  for (const [index, text] of lines.entries()) {
    const add = (...texts) => {
      for (const each of texts) cut.push({ text: each, line: index + 1 });
    };
    if (table === void 0 || text === "COMMIT") {
      add(text);
      const opened = table === void 0 && text.startsWith("*") ? text : void 0;
      if (opened !== void 0 && seen.has(opened)) add("-F", "-X");
      if (opened !== void 0) seen.add(opened);
      table = opened;
      filled = 0;
    } else {
      if (kindOf(text) !== "nothing") filled += 1;
      if (filled > size) {
        add("COMMIT", table);
        filled = 1;
      }
      add(text);
    }
  }
  return { lines: cut.map(({ text }) => text), origin: cut.map(({ line }) => line) };
}
var sentinelLine = "safeapply: the end of the file";
function makeAsker({ sandbox, tools, level, remaining }) {
  let ids = "all";
  let sizes = [void 0, ...pieceSizes];
  const load = async (text, { sets, tables, noflush }) => {
    const limit = remaining();
    if (limit <= 0) return { exitCode: void 0, stderr: "" };
    if (level === "test") return await sandbox.readThrough({ tools, text, tables, limit });
    const result = await sandbox.tryOut({ tools, text, noflush, sets, limit });
    ids = result.ids;
    return result;
  };
  const askWhole = async ({ lines, finalNewline, sets }, how) => {
    const sections = sectionsOf(lines);
    const manner = { ...how, sets, tables: sections.map(({ table }) => table) };
    const commits = new Set(sections.map(({ commit }) => commit));
    const isCommit = (line) => commits.has(line);
    const text = lines.map((line) => `${line}
`).join("");
    const closed = sections.every(({ commit }) => commit !== void 0);
    if (!finalNewline || !closed) {
      const bare = finalNewline ? text : text.slice(0, -1);
      const answer2 = readAnswer(await load(bare, manner), { sentinel: void 0, isCommit });
      if (answer2 !== "ended") return answer2;
      if (!closed) return { kind: "stopped" };
    }
    const sentinel = lines.length + 1;
    const answer = readAnswer(await load(`${text}${sentinelLine}
`, manner), { sentinel, isCommit });
    return answer === "ended" ? { kind: "stopped" } : answer;
  };
  const ask = async (question) => {
    for (; ; ) {
      const [size] = sizes;
      const answer = await (size === void 0 ? askWhole(question, { noflush: false }) : askInPieces(question, size));
      if (answer.kind !== "too-large" || sizes.length === 1 || uncuttable(question.lines) !== void 0) return answer;
      sizes = sizes.slice(1);
    }
  };
  const askInPieces = async (question, size) => {
    const { lines, origin } = inPieces(question.lines, size);
    const answer = await askWhole({ ...question, lines }, { noflush: true });
    if (answer.kind !== "refused") return answer;
    const back = (complaint) => ({ ...complaint, line: origin[complaint.line - 1] ?? 0 });
    return { ...answer, complaints: answer.complaints.map(back) };
  };
  return { ask, ids: () => ids };
}
async function reachOf(world, tools, limit) {
  const kernel2 = await probe(world, tools, "kernel", limit);
  if (kernel2 === void 0) return { level: "kernel", because: void 0 };
  const test = await probe(world, tools, "test", limit);
  return { level: test === void 0 ? "test" : "parser", because: kernel2 };
}
var harmless = "*filter\n:INPUT ACCEPT [0:0]\n-A INPUT -j ACCEPT\nCOMMIT\n";
async function probe({ sandbox, clock }, tools, level, limit) {
  const end = clock.now() + limit;
  const asker = makeAsker({ sandbox, tools, level, remaining: () => end - clock.now() });
  try {
    const answer = await asker.ask({ lines: linesOf(harmless), finalNewline: true, sets: [] });
    if (answer.kind === "taken") return void 0;
    if (answer.kind === "unfinished") return { kind: "unfinished", seconds: limit };
    return { kind: "unusable", program: tools.restore, words: wordsOf2(answer) };
  } catch (error) {
    if (error instanceof import_chunk_WGLJPQ27.Failure) return { kind: "failure", facts: error.facts };
    throw error;
  }
}
function wordsOf2(answer) {
  if (answer.kind === "refused") return answer.complaints[0]?.words ?? "it gives no reason";
  return answer.kind === "too-large" ? "the socket buffer is too small" : badEndText(answer);
}
function ownProblems(text, dialect) {
  const { ruleset, diagnostics: syntax } = (0, import_chunk_HOZA6OBP.parse)((0, import_chunk_SIJ4U7BU.readable)(text), dialect);
  return (0, import_chunk_MOMWOSGA.refusals)({ ruleset, family: dialect.family, loading: "flush", syntax }).map(({ line, message }) => ({
    line,
    message
  }));
}
function obstacles(text, lines, dialect) {
  const misread = lines.flatMap((line, index) => {
    const message = misreading(line);
    return message === void 0 ? [] : [{ line: index + 1, message }];
  });
  if (misread.length > 0) return misread.slice(0, 1);
  if (sectionsOf(lines).length === 0) return ownProblems(text, dialect);
  return lines.flatMap(
    (line, index) => runsPrograms(line, dialect) ? [{ line: index + 1, message: namesProgram }] : []
  );
}
var maximumLine = 10238;
function misreading(line) {
  if (line.includes("\0")) return "the line holds a NUL byte: iptables-restore reads no further than to it";
  if (line.length <= maximumLine) return void 0;
  return `the line is longer than ${maximumLine} bytes: iptables-restore reads its tail as a line of its own`;
}
var namesProgram = '"--modprobe" names a program that iptables would run, so the file is not tried out';
function runsPrograms(line, dialect) {
  if (!/(?:^|[\s"])(?:-[^\s-]*M|--mo)/u.test(line) || kindOf(line) !== "rule") return false;
  const { tables } = (0, import_chunk_HOZA6OBP.parse)(`*filter
${line}
COMMIT
`, dialect).ruleset;
  return tables.some(({ rules }) => rules.some(({ options }) => options.some(({ name }) => name === "modprobe")));
}
function namesOutside(lines) {
  return lines.some((line) => option.test(line) || /\s--(?:nfacct-name|timeout)\s/u.test(line));
}
function setsFor(lines, family, { sets, makers }) {
  const wanted = /* @__PURE__ */ new Map();
  const unchecked = [];
  for (const [index, text] of lines.entries()) {
    for (const { name, dimensions } of setsIn(text)) {
      const live = sets?.get(name);
      if (live !== void 0) wanted.set(name, live);
      if (sets !== void 0 || !makers.includes("ipset")) continue;
      if (!wanted.has(name))
        wanted.set(name, `create ${name} ${types[dimensions] ?? widest} family ${families[family]}`);
      unchecked.push({ line: index + 1, reason: unseen(name) });
    }
  }
  return { sets: [...wanted.values()], unchecked };
}
function setsIn(text) {
  if (!option.test(text) || kindOf(text) !== "rule") return [];
  const words = wordsOf(text).map((word) => word.text);
  return words.flatMap((word, index) => {
    const name = words[index + 1];
    if (!word.startsWith("--") || !option.test(` ${word} `) || name === void 0) return [];
    return [{ name, dimensions: (words[index + 2] ?? "").split(",").length }];
  });
}
var option = /\s--(?:match-set|set|add-set|del-set|map-set)\s/u;
var types = { 1: "hash:ip", 2: "hash:ip,port" };
var widest = "hash:ip,port,ip";
var families = { ipv4: "inet", ipv6: "inet6" };
function unseen(name) {
  return `needs root, who alone can see whether there is an ipset "${name}"; an empty one stood in for it`;
}
var identity = {
  option: /^--[ug](?:i(?:d(?:-(?:o(?:w(?:n(?:er?)?)?)?)?)?)?)?$/u,
  replace: (word) => word === "0" ? void 0 : "0"
};
var hostName = {
  option: /^(?:-[sd]|--(?:src|dst|source|destination))$/u,
  replace: (words, family) => {
    const replaced = words.split(",").map((word) => {
      const [host = "", ...mask] = word.split("/");
      return (0, import_chunk_C22AEFCY.isHostName)(host) ? [documentation[family], ...mask].join("/") : word;
    });
    return replaced.join(",") === words ? void 0 : replaced.join(",");
  }
};
var documentation = { ipv4: "192.0.2.1", ipv6: "2001:db8::1" };
var timerLabel = {
  option: /^--la(?:b(?:el?)?)?$/u,
  after: "IDLETIMER",
  replace: (word) => word.length > maximumLabel ? void 0 : `sa.${word.slice(0, maximumLabel - prefix)}`
};
var maximumLabel = 27;
var prefix = "sa.".length;
function standIn(line, { option: option2, after, replace }, family) {
  if (kindOf(line) !== "rule" || !line.includes(after ?? "")) return void 0;
  const tokens = wordsOf(line);
  const from = after === void 0 ? 0 : tokens.findIndex(({ text }) => text === after);
  const replaced = [];
  let result = line;
  for (let index = tokens.length - 1; index > from && from !== -1; index -= 1) {
    const token = tokens[index];
    if (token === void 0) continue;
    const [, glued = "", value = token.text] = /^(--[^=]+=)(.*)$/u.exec(token.text) ?? [];
    const before = glued === "" ? tokens[index - 1]?.text ?? "" : glued.slice(0, -1);
    const word = option2.test(before) ? replace(value, family) : void 0;
    if (word === void 0) continue;
    result = result.slice(0, token.column - 1) + glued + word + result.slice(token.endColumn - 1);
    replaced.unshift(value);
  }
  return replaced.length === 0 ? void 0 : { line: result, words: replaced };
}
async function culpritIn(asker, question, section) {
  const lines = onlySection(question.lines, section);
  const all = [];
  for (let line2 = section.head + 1; line2 < (section.commit ?? section.last + 1); line2 += 1) {
    if (kindOf(lines[line2 - 1] ?? "") === "rule") all.push(line2);
  }
  const refusedWith = async (wanted) => {
    const left = new Set(all);
    for (const line2 of wanted) left.delete(line2);
    const text = lines.map((line2, index) => left.has(index + 1) ? "#" : line2);
    const answer = await asker.ask({ ...question, lines: text, finalNewline: true });
    if (answer.kind === "unfinished") return void 0;
    return answer.kind === "refused" && answer.complaints.some(({ by }) => by === "kernel");
  };
  if (await refusedWith(all) !== true) return void 0;
  const among = async (candidates, beside) => {
    const count = await firstThat(
      candidates.length,
      (first) => refusedWith([...beside, ...candidates.slice(0, first)])
    );
    return candidates[count - 1];
  };
  const plain2 = all.every((line2) => onlyAdds(lines[line2 - 1] ?? ""));
  if (!plain2) return culprit(await among(all, []));
  const isJump = jumpsWithin(lines, section);
  const jumps = all.filter(isJump);
  if (await refusedWith(jumps) === true) return culprit(await among(jumps, []));
  const others = all.filter((each) => !isJump(each));
  const line = await among(others, jumps);
  return culprit(line, line === void 0 ? void 0 : await among(jumps, [line]));
}
function culprit(line, through) {
  return line === void 0 ? void 0 : { line, through };
}
async function firstLineThat(asker, question, end) {
  const { lines } = question;
  const line = await firstThat(lines.length, async (count) => {
    const open = sectionsOf(lines.slice(0, count)).at(-1);
    const closed = open === void 0 || open.commit !== void 0;
    const text = [...lines.slice(0, count), ...closed ? [] : ["COMMIT"]];
    const { kind } = await asker.ask({ ...question, lines: text, finalNewline: true });
    return kind === "unfinished" ? void 0 : kind === end.kind;
  });
  return line === 0 ? void 0 : line;
}
async function firstThat(all, holds) {
  let [low, high] = [0, all];
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    const answer = await holds(middle);
    if (answer === void 0) return 0;
    if (answer) high = middle;
    else low = middle + 1;
  }
  return high;
}
async function pinpoint(asker, question, complaints) {
  const { lines } = question;
  const places = complaints.map((complaint2) => ({ complaint: complaint2, section: sectionAt(lines, complaint2.line) }));
  const certain = places.filter(({ complaint: complaint2, section: section2 }) => !mayMeanAnother(lines, section2, complaint2));
  if (certain.length > 0) return certain.flatMap(({ complaint: complaint2, section: section2 }) => named(lines, section2, complaint2));
  const [first] = places;
  if (first === void 0) return [];
  const { complaint, section } = first;
  const culprit2 = section === void 0 ? void 0 : await culpritIn(asker, question, section);
  if (culprit2 === void 0) return named(lines, section, complaint);
  const jump = complaint.line === section?.commit ? culprit2.through : complaint.line;
  const through = jump === culprit2.line ? void 0 : jump;
  const how = through === void 0 ? "" : ` (it is reached by the jump of line ${through})`;
  return [{ line: culprit2.line, message: `${messageOf(complaint)}${how}`, by: complaint.by, through }];
}
function isVague(message) {
  return message.startsWith(kernel) || message.endsWith(noReason);
}
var kernel = "the kernel refuses this";
var noReason = "gives no reason";
function messageOf({ by, words }) {
  if (by === "iptables") return words ?? `iptables-restore refuses this line, and ${noReason}`;
  return words === void 0 ? `${kernel}, and ${noReason}` : `${kernel}: ${words}`;
}
function sectionAt(lines, line) {
  return sectionsOf(lines).find(({ head, last }) => head <= line && line <= last);
}
function named(lines, section, complaint) {
  const message = messageOf(complaint);
  const chain = missingChain(complaint);
  const found = section === void 0 || chain === void 0 ? [] : jumpsTo(lines, section, chain);
  const line = Math.max(1, Math.min(complaint.line, lines.length));
  return (found.length > 0 ? found : [line]).map((each) => ({ line: each, message, by: complaint.by }));
}
function missingChain({ words = "" }) {
  return /^Chain '(.*)' does not exist$/u.exec(words)?.[1];
}
function jumpsTo(lines, { head, last }, chain) {
  const found = [];
  for (let line = head + 1; line <= last; line += 1) {
    const text = lines[line - 1] ?? "";
    if (declaredBy(text) === chain) break;
    if (kindOf(text) === "rule" && targetOf(text) === chain) found.push(line);
  }
  return found;
}
function mayMeanAnother(lines, section, complaint) {
  if (section === void 0 || complaint.by !== "kernel") return false;
  if (complaint.line === section.commit) return true;
  return complaint.words?.includes("Too many links") !== true && jumpsWithin(lines, section)(complaint.line);
}
function reliefOf(lines, complaint, place) {
  for (const alarm of alarms) {
    const relief = alarm(lines, complaint, place);
    if (relief !== void 0) return relief;
  }
  return void 0;
}
var unknownIds = (lines, { line, by }, { family, ids }) => {
  const section = sectionsOf(lines).find(({ head, last }) => head <= line && line <= last);
  if (by !== "kernel" || ids === "all" || section === void 0) return void 0;
  const reason = (words) => `needs root: the id ${words} is unknown to an ordinary user's namespace; 0 stood in for it`;
  return replaceAll(lines, section, identity, { family, reason });
};
var unresolved = (lines, { words = "" }, { family }) => {
  const name = /^host\/network `(.*)' not found$/u.exec(words)?.[1];
  if (name === void 0 || !(0, import_chunk_C22AEFCY.isHostName)(name)) return void 0;
  const reason = (names) => `the host name ${names} is not looked up; an address stood in for it`;
  return replaceAll(lines, { head: 1, last: lines.length }, hostName, { family, reason });
};
var unresolvedOption = (lines, { line, words = "" }) => {
  if (!words.startsWith("getaddrinfo: ")) return void 0;
  const tokens = wordsOf(lines[line - 1] ?? "").map(({ text }) => text);
  const names = tokens.filter((each, index) => addressOption.test(tokens[index - 1] ?? "") && (0, import_chunk_C22AEFCY.isHostName)(each));
  return names.length === 0 ? void 0 : without(lines, [line], `it names the host ${quote(names)}`);
};
var addressOption = /^--(?:ct(?:orig|repl)(?:src|dst)|tunnel-(?:src|dst)|vaddr|gateway|on-ip|to|(?:src|dst)-pfx|srh-\w+)$/u;
var missingSet = (lines, { words = "" }, { outside }) => {
  const name = /^Set (.*) doesn't exist\./u.exec(words)?.[1];
  if (name === void 0 || outside.sets !== void 0 && !outside.sets.has(name)) return void 0;
  const naming = lines.flatMap((text, index) => setsIn(text).some((set) => set.name === name) ? [index + 1] : []);
  return naming.length === 0 ? void 0 : without(lines, naming, `the ipset "${name}" cannot be made here`);
};
var objects = [
  { option: /\s--nfacct-name\s/u, maker: "nfacct", what: "accounting object" },
  { option: /\s--timeout\s+"?[A-Za-z]/u, maker: "nfct", what: "timeout policy" }
];
var missingObject = (lines, { line, by }, { outside }) => {
  const text = lines[line - 1] ?? "";
  const found = objects.find(({ option: option2, maker }) => option2.test(text) && outside.makers.includes(maker));
  if (by !== "kernel" || found === void 0) return void 0;
  return without(lines, [line], `its ${found.what} is not seen in a new network namespace`);
};
var pinnedProgram = (lines, { line, words = "" }, { ids }) => ids === "some" && words.endsWith("failed to get bpf object") ? without(lines, [line], "needs root, who alone can open its pinned bpf program") : void 0;
var missingTable = (lines, { line, words = "" }, { ids }) => {
  const section = sectionsOf(lines).find(({ head }) => head === line);
  const known = /^(?:raw|mangle|nat|filter|security)$/u.test(section?.table ?? "");
  if (ids === "all" || section === void 0 || !known || !/initialize .*table/u.test(words)) return void 0;
  const reason = `needs root, for whom alone this kernel makes the table ${section.table}`;
  const all = Array.from({ length: section.last - section.head + 1 }, (_, index) => section.head + index);
  return { lines: leaveOut(lines, all), unchecked: [{ line, reason }] };
};
var alarms = [
  unknownIds,
  unresolved,
  unresolvedOption,
  missingSet,
  missingObject,
  pinnedProgram,
  missingTable
];
function without(lines, left, reason) {
  return { lines: leaveOut(lines, left), unchecked: left.map((line) => ({ line, reason: `left out: ${reason}` })) };
}
function replaceAll(lines, { head, last }, kind, { family, reason }) {
  const unchecked = [];
  const next = lines.map((text, index) => {
    const line = index + 1;
    const found = line < head || line > last || kindOf(text) !== "rule" ? void 0 : standIn(text, kind, family);
    if (found === void 0) return text;
    unchecked.push({ line, reason: reason(quote(found.words)) });
    return found.line;
  });
  return unchecked.length === 0 ? void 0 : { lines: next, unchecked };
}
function quote(words) {
  return words.map((word) => `"${word}"`).join(", ");
}
var enough = 20;
async function tryOut(asker, first, { limit, ...place }) {
  const errors = [];
  const unchecked = [];
  let { lines } = first;
  const ended = (skipped) => ({ errors, unchecked, skipped });
  while (errors.length < enough) {
    const question = { ...first, lines };
    const answer = await asker.ask(question);
    if (answer.kind === "taken") return ended();
    if (answer.kind === "unfinished") return ended({ kind: "unfinished", seconds: limit });
    if (answer.kind === "too-large") return ended({ kind: "too-large", line: uncuttable(lines) ?? 1 });
    const before = { ...place, ids: asker.ids() };
    const complaints = answer.kind === "refused" ? answer.complaints : [];
    const relief = firstRelief(lines, complaints, before);
    if (relief !== void 0) {
      unchecked.push(...relief.unchecked);
      ({ lines } = relief);
      continue;
    }
    const left = [];
    for (const blame of await blamesFor(asker, question, answer)) {
      if (errors.some(({ line }) => line === blame.line)) continue;
      const late = firstRelief(lines, [{ line: blame.line, words: blame.message, by: blame.by }], before);
      if (late === void 0) {
        errors.push({ line: blame.line, message: withWarning(blame, lines, answer) });
        left.push(blame.line);
        if (blame.through !== void 0) left.push(blame.through);
      } else {
        unchecked.push(...late.unchecked);
        ({ lines } = late);
      }
    }
    lines = without2(lines, left);
    if (lines.every((line, index) => line === question.lines[index])) return ended();
  }
  return { errors: errors.slice(0, enough), unchecked, skipped: { kind: "many-errors", count: enough } };
}
function firstRelief(lines, complaints, place) {
  for (const complaint of complaints) {
    const relief = reliefOf(lines, complaint, place);
    if (relief !== void 0) return relief;
  }
  return void 0;
}
async function blamesFor(asker, question, answer) {
  if (answer.kind === "refused") return await pinpoint(asker, question, answer.complaints);
  const line = await firstLineThat(asker, question, answer);
  const place = line === void 0 ? " (which line it is was not found in time)" : "";
  return [{ line: line ?? 1, message: `${badEndText(answer)}${place}`, by: "iptables" }];
}
function withWarning({ line, message }, lines, answer) {
  if (answer.kind !== "refused") return message;
  const words = wordsOf(lines[line - 1] ?? "").map(({ text }) => text);
  const warning = answer.warnings.find((each) => words.includes(/^Extension (\S+) /u.exec(each)?.[1] ?? ""));
  return warning === void 0 ? message : `${message}; ${warning}`;
}
function without2(lines, left) {
  const sections = sectionsOf(lines);
  const all = left.flatMap((line) => {
    const section = sections.find(({ head, last }) => head <= line && line <= last);
    if (section === void 0 || onlyAdds(lines[line - 1] ?? "")) return [line];
    return Array.from({ length: section.last - section.head + 1 }, (_, index) => section.head + index);
  });
  return leaveOut(lines, all);
}
function makeChecker(world, options) {
  const hosts = /* @__PURE__ */ new Map();
  let outside;
  return async (file) => {
    const host = hosts.get(file.family) ?? hostOf(world, file.family, options);
    hosts.set(file.family, host);
    return await checkFile(world, file, {
      ...options,
      ...await host,
      outside: () => outside ??= world.sandbox.outside()
    });
  };
}
async function hostOf(world, family, { backend, limit }) {
  try {
    const tools = await world.sandbox.programs(family, backend);
    return { tools, ...await reachOf(world, tools, limit) };
  } catch (error) {
    if (!(error instanceof import_chunk_WGLJPQ27.Failure)) throw error;
    return { tools: void 0, level: "parser", because: { kind: "failure", facts: error.facts } };
  }
}
async function checkFile(world, file, circumstances) {
  const { tools, backend: wish, level, because } = circumstances;
  const { path, family } = file;
  const backend = tools?.backend ?? (wish === "auto" ? void 0 : wish);
  const dialect = { family, backend: backend ?? "nft" };
  const text = (0, import_chunk_SIJ4U7BU.byteText)(file.bytes);
  const lines = linesOf(text);
  const common = { path, family, backend };
  const stopped = obstacles(text, lines, dialect);
  if (stopped.length > 0)
    return { ...common, level: "parser", accepted: false, ...forPeople(lines, stopped, []), skipped: void 0 };
  const own = once(() => ownProblems(text, dialect));
  if (tools === void 0 || level === "parser") {
    const accepted = own().length > 0 ? false : null;
    return { ...common, level: "parser", accepted, ...forPeople(lines, own(), []), skipped: because };
  }
  const { errors: said, unchecked, skipped } = await trialOf(world, file, text, { ...circumstances, tools, level });
  const whole = level === "kernel" && skipped === void 0;
  const errors = said.length > 0 ? said.map(withReason(own)) : whole ? [] : own();
  const doubtful = unchecked.filter(({ line }) => !errors.some((error) => error.line === line));
  const answered = whole || level === "test" || said.length > 0;
  return {
    ...common,
    level: answered ? level : "parser",
    accepted: errors.length > 0 ? false : whole && doubtful.length === 0 ? true : null,
    ...forPeople(lines, errors, doubtful),
    skipped: skipped ?? because
  };
}
async function trialOf(world, { family }, text, asked) {
  const { tools, level, limit, outside } = asked;
  const end = world.clock.now() + limit;
  const asker = makeAsker({ sandbox: world.sandbox, tools, level, remaining: () => end - world.clock.now() });
  const lines = linesOf(text).map((line) => standIn(line, timerLabel, family)?.line ?? line);
  const around = namesOutside(lines) ? await outside() : { sets: void 0, makers: [] };
  const { sets, unchecked } = setsFor(lines, family, around);
  const question = { lines, finalNewline: text.endsWith("\n"), sets };
  try {
    const trial = await tryOut(asker, question, { family, outside: around, limit });
    return { ...trial, unchecked: [...unchecked, ...trial.unchecked] };
  } catch (error) {
    if (!(error instanceof import_chunk_WGLJPQ27.Failure)) throw error;
    return { errors: [], unchecked: [], skipped: { kind: "failure", facts: error.facts } };
  }
}
function forPeople(lines, errors, unchecked) {
  const faults = errors.map(({ line, message }) => {
    return { line, message: (0, import_chunk_SIJ4U7BU.readable)(message), text: (0, import_chunk_SIJ4U7BU.readable)(lines[line - 1] ?? "") };
  });
  return {
    errors: faults.toSorted((a, b) => a.line - b.line),
    unchecked: unchecked.map(({ line, reason }) => ({ line, reason: (0, import_chunk_SIJ4U7BU.readable)(reason) })).toSorted((a, b) => a.line - b.line)
  };
}
function withReason(own) {
  return ({ line, message }) => {
    const reason = isVague(message) ? own().find((each) => each.line === line) : void 0;
    return { line, message: reason === void 0 ? message : `${message}; ${reason.message}` };
  };
}
function once(make) {
  let made;
  return () => (made ??= { value: make() }).value;
}
function checkText(files, { colour }) {
  const paint = (code, text) => colour ? `\x1B[${code}m${text}\x1B[0m` : text;
  return files.flatMap((file) => {
    const path = (0, import_chunk_4ASA5QAJ.visible)(file.path);
    const place = (line) => paint("1", `${path}:${line}:`);
    return [
      ...file.errors.flatMap(({ line, message, text }) => [
        `${place(line)} ${paint("1;31", "error:")} ${(0, import_chunk_4ASA5QAJ.visible)(message)}`,
        ...excerpt(text)
      ]),
      ...file.unchecked.map(
        ({ line, reason }) => `${place(line)} ${paint("1;36", "not checked:")} ${(0, import_chunk_4ASA5QAJ.visible)(reason)}`
      ),
      `${path}: ${verdict(file)}`
    ];
  }).map((line) => `${line}
`).join("");
}
function skippedText(skipped) {
  switch (skipped.kind) {
    case "failure":
      return (0, import_chunk_PJX5HUFT.failureText)(skipped.facts);
    case "unusable":
      return `${skipped.program} does not take even the simplest rules in a throw-away network namespace: ${(0, import_chunk_4ASA5QAJ.visible)(skipped.words)}`;
    case "unfinished":
      return `the time was over before the load was (${skipped.seconds} s; --limit gives it more)`;
    case "too-large":
      return `too much for one batch without root, and line ${skipped.line} depends on those before it, so that it can't be cut`;
    case "many-errors":
      return `nothing was looked for after ${skipped.count} errors`;
  }
}
var width = 118;
function excerpt(text) {
  if (text.trim() === "") return [];
  return [`  ${(0, import_chunk_4ASA5QAJ.visibleWithTabs)(text.slice(0, width))}${text.length > width ? "\u2026" : ""}`];
}
function verdict(file) {
  const { accepted, errors, unchecked, skipped, level } = file;
  const more = skipped === void 0 ? "" : `: ${skippedText(skipped)}`;
  if (accepted === true) return `taken by the kernel (${who(file)})`;
  if (accepted === false) {
    const count = errors.length === 1 ? "1 error" : `${errors.length} errors`;
    const by = level === "kernel" ? "" : ", found without asking the kernel";
    return `refused, ${count} (${who(file)})${by}${more}`;
  }
  if (level === "kernel") {
    const lines = unchecked.length === 1 ? "1 line could not be checked as it stands" : `${unchecked.length} lines could not be checked as they stand`;
    return `nothing in it is refused, but ${lines} (${who(file)})`;
  }
  const asked = level === "test" ? "iptables-restore --test and safeapply" : "safeapply";
  return `nothing wrong was found by ${asked}, but the kernel was NOT asked (${who(file)})${more}`;
}
function who({ family, backend }) {
  return [family === "ipv4" ? "IPv4" : "IPv6", ...backend === void 0 ? [] : [backend]].join(", ");
}
function checkJson(checked) {
  const files = checked.map(({ path, family, backend, level, accepted, errors, unchecked, skipped }) => ({
    path,
    family,
    backend: backend ?? null,
    level,
    accepted,
    errors: errors.map(({ line, message }) => ({ line, message })),
    unchecked: unchecked.map(({ line, reason }) => ({ line, reason })),
    ...skipped === void 0 ? {} : { skipped: skippedText(skipped) }
  }));
  return `${JSON.stringify({ version: 1, files }, void 0, 2)}
`;
}
var checkCommand = (0, import_chunk_C22AEFCY.command)(
  {
    operands: {
      files: { type: "string", array: true, demandOption: true, describe: "rules files; - is standard input" }
    },
    options: {
      backend: import_chunk_4ASA5QAJ.backendOption,
      ipv4: { type: "boolean", conflicts: "ipv6", describe: "or -4: the files are for iptables" },
      ipv6: { type: "boolean", describe: "or -6: the files are for ip6tables" },
      limit: {
        type: "string",
        default: "60",
        coerce: parseLimit,
        requiresArg: true,
        describe: "time for each file, e.g. 90, 90s, 5m"
      },
      format: import_chunk_4ASA5QAJ.formatOption
    }
  },
  async (world, options) => await runCheck(await world.whole(), options)
);
async function runCheck(system, options) {
  const check = makeChecker(system, options);
  const files = [];
  let unreadable = 0;
  for (const path of options.files) {
    const bytes = await (0, import_chunk_UGVRN74J.readOrTell)(system, path, (bytes2) => bytes2);
    if (bytes === void 0) unreadable += 1;
    else files.push(await check({ path, bytes, family: (0, import_chunk_4ASA5QAJ.forcedFamily)(options) ?? (0, import_chunk_6HLCLYDP.familyOf)(path, (0, import_chunk_C22AEFCY.decode)(bytes).text) }));
  }
  const text = options.format === "json" ? checkJson(files) : checkText(files, { colour: system.output.colour.result });
  system.output.result(text);
  if (unreadable > 0 || files.some(unanswered)) return import_chunk_VIM7MEJP.exitStatus.cannot;
  return files.some(({ accepted }) => accepted === false) ? import_chunk_VIM7MEJP.exitStatus.findings : import_chunk_VIM7MEJP.exitStatus.done;
}
function unanswered({ accepted, skipped }) {
  return accepted === null && skipped?.kind === "unfinished";
}
function parseLimit(text) {
  if (typeof text !== "string") throw new Error("--limit is given more than once");
  return (0, import_chunk_4ASA5QAJ.parseTimeout)(text);
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  checkCommand
});
*/}],
  "#shared/20": [12195, () => {/*
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __hasOwnProp = Object.prototype.hasOwnProperty;
var __export = (target, all) => {
  for (var name in all)
    __defProp(target, name, { get: all[name], enumerable: true });
};
var __copyProps = (to, from, except, desc) => {
  if (from && typeof from === "object" || typeof from === "function") {
    for (let key of __getOwnPropNames(from))
      if (!__hasOwnProp.call(to, key) && key !== except)
        __defProp(to, key, { get: () => from[key], enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable });
  }
  return to;
};
var __toCommonJS = (mod) => __copyProps(__defProp({}, "__esModule", { value: true }), mod);
var stdin_exports = {};
__export(stdin_exports, {
  readOrTell: () => readOrTell
});
module.exports = __toCommonJS(stdin_exports);
var import_chunk_PJX5HUFT = require("#shared/26");
var import_chunk_WGLJPQ27 = require("#shared/27");
async function readOrTell(world, path, take) {
  try {
    return take(await world.files.read(path));
  } catch (error) {
    if (!(error instanceof import_chunk_WGLJPQ27.Failure)) throw error;
    world.output.progress(`safeapply: ${(0, import_chunk_PJX5HUFT.failureText)(error.facts)}
`);
    return void 0;
  }
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  readOrTell
});
*/}],
  "#lib/cli/fmt.ts": [12235, () => {/*
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __hasOwnProp = Object.prototype.hasOwnProperty;
var __export = (target, all) => {
  for (var name in all)
    __defProp(target, name, { get: all[name], enumerable: true });
};
var __copyProps = (to, from, except, desc) => {
  if (from && typeof from === "object" || typeof from === "function") {
    for (let key of __getOwnPropNames(from))
      if (!__hasOwnProp.call(to, key) && key !== except)
        __defProp(to, key, { get: () => from[key], enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable });
  }
  return to;
};
var __toCommonJS = (mod) => __copyProps(__defProp({}, "__esModule", { value: true }), mod);
var stdin_exports = {};
__export(stdin_exports, {
  fmtCommand: () => fmtCommand
});
module.exports = __toCommonJS(stdin_exports);
var import_chunk_FPDVMVLR = require("#shared/22");
var import_chunk_MOMWOSGA = require("#shared/23");
var import_chunk_OSDWTE7H = require("#shared/24");
var import_chunk_DHXADS7B = require("#shared/25");
var import_chunk_PJX5HUFT = require("#shared/26");
var import_chunk_WGLJPQ27 = require("#shared/27");
var import_chunk_P4IYSUH5 = require("#shared/33");
var import_chunk_OPYLVNDO = require("#shared/34");
var import_chunk_6HLCLYDP = require("#shared/35");
var import_chunk_HOZA6OBP = require("#shared/36");
var import_chunk_C22AEFCY = require("#shared/37");
var import_chunk_4ASA5QAJ = require("#shared/38");
var import_chunk_HJ7NNAO6 = require("#shared/39");
var import_chunk_VIM7MEJP = require("#shared/40");
var import_chunk_PIRHQTI4 = require("#shared/41");
var most = 10;
function lookupNotes(path, { tables }) {
  const lookups = tables.flatMap(({ rules }) => rules.filter((rule) => rule.hasLookups)).flatMap((rule) => rule.lookups);
  const more = lookups.length - most;
  return [
    ...lookups.slice(0, most).map((lookup) => describe(path, lookup)),
    ...more > 0 ? [`${(0, import_chunk_4ASA5QAJ.visible)(path)}: and ${more} more such ${more === 1 ? "name" : "names"}
`] : []
  ].join("");
}
function misreadNote(path, line) {
  const place = `${(0, import_chunk_4ASA5QAJ.visible)(path)}:${line}`;
  return `${place}: error: iptables-save prints this in a way that does not load as the same rules again; the file is not written
`;
}
function describe(path, { token, what }) {
  const place = `${(0, import_chunk_4ASA5QAJ.visible)(path)}:${token.line}:${token.column}`;
  return `${place}: note: the ${what} "${(0, import_chunk_4ASA5QAJ.visible)(token.text)}" is left as written; iptables-save prints a number
`;
}
var nftOrder = ["mangle", "security", "raw", "filter", "nat"];
function saveText(ruleset) {
  const { backend } = ruleset.dialect;
  const sectionOf = new Map(ruleset.tables.map((section) => [section.name, section]));
  const replaced = ruleset.tables.filter((section) => sectionOf.get(section.name) !== section);
  const comments = anchoredComments(ruleset, replaced);
  const sections = inOrder([...(0, import_chunk_P4IYSUH5.canonical)(ruleset).values()], backend).flatMap((table) => {
    const section = sectionOf.get(table.name);
    return section === void 0 ? [] : printTable(table, section, comments);
  });
  const last = ruleset.tables.at(-1)?.commit?.line ?? 0;
  const rest = [...comments.entries()].filter(([anchor]) => anchor > last).flatMap(([, texts]) => texts);
  return [...sections, ...rest].map((line) => `${line}
`).join("");
}
function anchoredComments({ lines }, replaced) {
  const anchored = /* @__PURE__ */ new Map();
  let waiting = [];
  let next = 0;
  for (const { kind, line, text } of lines) {
    if (kind === "comment") waiting.push(text);
    if (kind === "comment" || kind === "blank") continue;
    while (line > endOf(replaced[next])) next += 1;
    if (line >= (replaced[next]?.head.line ?? Infinity)) continue;
    if (waiting.length > 0) anchored.set(line, waiting);
    waiting = [];
  }
  if (waiting.length > 0) anchored.set(Infinity, waiting);
  return anchored;
}
function endOf(section) {
  return section === void 0 ? Infinity : (section.commit ?? section.head).line;
}
function inOrder(tables, backend) {
  if (backend === "legacy") return tables;
  return tables.toSorted((a, b) => nftOrder.indexOf(a.name) - nftOrder.indexOf(b.name));
}
function printTable(table, section, comments) {
  const lines = [
    { text: `*${table.name}`, line: section.head.line },
    ...table.chains.map(({ name, policy, line }) => ({ text: `:${name} ${policy} [0:0]`, line })),
    ...table.chains.flatMap(({ rules }) => rules),
    { text: "COMMIT", line: section.commit?.line }
  ];
  if (comments.size === 0) return lines.map(({ text }) => text);
  const before = commentsBefore(lines, section, comments);
  return lines.flatMap((line) => [...before.get(line) ?? [], line.text]);
}
function commentsBefore(lines, section, comments) {
  const end = section.commit?.line ?? Infinity;
  const sources = lines.filter((each) => each.line !== void 0).toSorted((a, b) => a.line - b.line);
  const before = /* @__PURE__ */ new Map();
  let next = 0;
  for (const [anchor, texts] of comments) {
    if (anchor < section.head.line || anchor > end) continue;
    while (next < sources.length && (sources[next]?.line ?? 0) < anchor) next += 1;
    const place = sources[next] ?? lines.at(-1);
    if (place === void 0) continue;
    const gathered = before.get(place);
    if (gathered === void 0) before.set(place, [...texts]);
    else for (const text of texts) gathered.push(text);
  }
  return before;
}
var fmtCommand = (0, import_chunk_C22AEFCY.command)(
  {
    operands: {
      files: { type: "string", array: true, demandOption: true, describe: "rules files; - is standard input" }
    },
    options: {
      write: { type: "boolean", describe: "put the result into the file, if it differs" },
      check: {
        type: "boolean",
        conflicts: "write",
        describe: "print only the names of files that would change; status 1 if there are any"
      },
      backend: {
        choices: ["nft", "legacy"],
        default: "nft",
        describe: "whose iptables-save; the two differ in places"
      },
      ipv4: { type: "boolean", conflicts: "ipv6", describe: "or -4: the files are for iptables" },
      ipv6: { type: "boolean", describe: "or -6: the files are for ip6tables" },
      "skip-foreign": {
        type: "boolean",
        default: false,
        describe: "pass over files of other programs (udev, Snort \u2026) with a note; for files found by a pattern"
      }
    }
  },
  runFmt
);
async function runFmt(system, options) {
  const { files, write = false, check = false } = options;
  if (files.length > 1 && !write && !check) {
    throw new import_chunk_HJ7NNAO6.UsageError("several files would be printed as one: say --write or --check");
  }
  if (write && files.includes(import_chunk_4ASA5QAJ.standardInput)) throw new import_chunk_HJ7NNAO6.UsageError("--write needs files: standard input has no place");
  const statuses = [];
  for (const path of files) statuses.push(await formatFile(system, path, options));
  return statuses.includes(import_chunk_VIM7MEJP.exitStatus.cannot) ? import_chunk_VIM7MEJP.exitStatus.cannot : statuses.includes(import_chunk_VIM7MEJP.exitStatus.findings) ? import_chunk_VIM7MEJP.exitStatus.findings : import_chunk_VIM7MEJP.exitStatus.done;
}
async function formatFile(system, path, options) {
  try {
    const { text, encoding } = (0, import_chunk_C22AEFCY.decode)(await system.files.read(path));
    const family = (0, import_chunk_4ASA5QAJ.forcedFamily)(options) ?? (0, import_chunk_6HLCLYDP.familyOf)(path, text);
    const parsed = (0, import_chunk_HOZA6OBP.parse)(text, { family, backend: options.backend });
    const { ruleset } = parsed;
    if (options["skip-foreign"] && (0, import_chunk_FPDVMVLR.isForeign)(ruleset)) {
      system.output.progress(`${JSON.stringify(path)} is skipped: no line of it is an iptables rule
`);
      return import_chunk_VIM7MEJP.exitStatus.done;
    }
    if (isRefused(system, path, parsed)) return import_chunk_VIM7MEJP.exitStatus.findings;
    const formatted = saveText(ruleset);
    system.output.progress(lookupNotes(path, ruleset));
    if (options.write === true) {
      if (formatted === text) return import_chunk_VIM7MEJP.exitStatus.done;
      const misread = firstMisread(ruleset, formatted);
      if (misread !== void 0) {
        system.output.progress(misreadNote(path, misread));
        return import_chunk_VIM7MEJP.exitStatus.findings;
      }
      await system.files.replace(path, Buffer.from((0, import_chunk_C22AEFCY.encode)(formatted, encoding)).toString("latin1"));
    } else if (options.check !== true) {
      system.output.rules((0, import_chunk_C22AEFCY.encode)(formatted, encoding));
    } else if (formatted !== text) {
      system.output.result(`${(0, import_chunk_4ASA5QAJ.visible)(path)}
`);
      return import_chunk_VIM7MEJP.exitStatus.findings;
    }
    return import_chunk_VIM7MEJP.exitStatus.done;
  } catch (error) {
    if (!(error instanceof import_chunk_WGLJPQ27.Failure)) throw error;
    system.output.progress(`safeapply: ${(0, import_chunk_PJX5HUFT.failureText)(error.facts)}
`);
    return import_chunk_VIM7MEJP.exitStatus.cannot;
  }
}
function isRefused(system, path, { ruleset, diagnostics: syntax }) {
  const { family } = ruleset.dialect;
  const found = [...(0, import_chunk_MOMWOSGA.refusals)({ ruleset, family, loading: "unknown", syntax })].filter(import_chunk_MOMWOSGA.isRefusal);
  if (found.length === 0) return false;
  const lines = ruleset.lines.map((each) => each.text);
  const report = { checks: 1, files: [{ path, family, lines, diagnostics: found }] };
  system.output.progress((0, import_chunk_OPYLVNDO.lintText)(report, { colour: system.output.colour.progress }));
  return true;
}
function firstMisread(ruleset, formatted) {
  const again = (0, import_chunk_HOZA6OBP.parse)(formatted, ruleset.dialect);
  const [wanted, written] = [(0, import_chunk_P4IYSUH5.canonical)(ruleset), (0, import_chunk_P4IYSUH5.canonical)(again.ruleset)];
  const refused = again.diagnostics.find(({ severity }) => severity === "error");
  if (refused === void 0 && (0, import_chunk_P4IYSUH5.sameRules)(wanted, written)) return void 0;
  const text = refused && again.ruleset.lines[refused.line - 1]?.text;
  const misread = [...wanted.values()].flatMap(
    ({ name, chains }) => chains.flatMap((chain) => {
      const found = written.get(name)?.chains.find((each) => each.name === chain.name);
      return chain.rules.filter((rule, index) => rule.text === text || rule.text !== found?.rules[index]?.text);
    })
  );
  return misread[0]?.line ?? 1;
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  fmtCommand
});
*/}],
  "#shared/22": [12460, () => {/*
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __hasOwnProp = Object.prototype.hasOwnProperty;
var __export = (target, all) => {
  for (var name in all)
    __defProp(target, name, { get: all[name], enumerable: true });
};
var __copyProps = (to, from, except, desc) => {
  if (from && typeof from === "object" || typeof from === "function") {
    for (let key of __getOwnPropNames(from))
      if (!__hasOwnProp.call(to, key) && key !== except)
        __defProp(to, key, { get: () => from[key], enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable });
  }
  return to;
};
var __toCommonJS = (mod) => __copyProps(__defProp({}, "__esModule", { value: true }), mod);
var stdin_exports = {};
__export(stdin_exports, {
  isForeign: () => isForeign
});
module.exports = __toCommonJS(stdin_exports);
var table = /^\uFEFF?\s*\*\s*\w/u;
var ours = /^\s*(?:COMMIT\b|:\S+\s+(?:ACCEPT|DROP|-)(?:\s|$)|(?:\[\d+:\d+\]\s*)?-[AI]\s+\S+\s.*-j\s|(?:sudo\s+)?\S*ip6?tables\b)/iu;
function isForeign({ lines }) {
  const texts = lines.map(({ text }) => text).filter((text) => text.trim() !== "" && !text.startsWith("#"));
  return texts.length > 0 && !texts.some((text) => table.test(text) || ours.test(text));
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  isForeign
});
*/}],
  "#shared/23": [12494, () => {/*
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __hasOwnProp = Object.prototype.hasOwnProperty;
var __export = (target, all) => {
  for (var name in all)
    __defProp(target, name, { get: all[name], enumerable: true });
};
var __copyProps = (to, from, except, desc) => {
  if (from && typeof from === "object" || typeof from === "function") {
    for (let key of __getOwnPropNames(from))
      if (!__hasOwnProp.call(to, key) && key !== except)
        __defProp(to, key, { get: () => from[key], enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable });
  }
  return to;
};
var __toCommonJS = (mod) => __copyProps(__defProp({}, "__esModule", { value: true }), mod);
var stdin_exports = {};
__export(stdin_exports, {
  isRefusal: () => isRefusal,
  refusals: () => refusals
});
module.exports = __toCommonJS(stdin_exports);
var import_chunk_OSDWTE7H = require("#shared/24");
var import_chunk_DHXADS7B = require("#shared/25");
var refusing = [
  import_chunk_DHXADS7B.notRulesSave,
  import_chunk_DHXADS7B.syntax,
  import_chunk_DHXADS7B.missingCommit,
  import_chunk_DHXADS7B.invalidOption,
  import_chunk_DHXADS7B.invalidValue,
  import_chunk_DHXADS7B.undeclaredChain,
  import_chunk_DHXADS7B.undefinedChain,
  import_chunk_DHXADS7B.wrongPlace,
  import_chunk_DHXADS7B.chainLoop,
  import_chunk_DHXADS7B.failingCommand
];
function refusals(subject) {
  return (0, import_chunk_OSDWTE7H.lint)(subject, refusing).filter(({ severity }) => severity === "error");
}
function isRefusal({ check, severity }) {
  return severity === "error" && refusing.some(({ name }) => name === check);
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  isRefusal,
  refusals
});
*/}],
  "#shared/24": [12544, () => {/*
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __hasOwnProp = Object.prototype.hasOwnProperty;
var __export = (target, all) => {
  for (var name in all)
    __defProp(target, name, { get: all[name], enumerable: true });
};
var __copyProps = (to, from, except, desc) => {
  if (from && typeof from === "object" || typeof from === "function") {
    for (let key of __getOwnPropNames(from))
      if (!__hasOwnProp.call(to, key) && key !== except)
        __defProp(to, key, { get: () => from[key], enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable });
  }
  return to;
};
var __toCommonJS = (mod) => __copyProps(__defProp({}, "__esModule", { value: true }), mod);
var stdin_exports = {};
__export(stdin_exports, {
  lint: () => lint
});
module.exports = __toCommonJS(stdin_exports);
var import_chunk_DHXADS7B = require("#shared/25");
function lint(subject, checks2 = import_chunk_DHXADS7B.checks) {
  return checks2.flatMap(({ run }) => run(subject)).sort(byPlace);
}
function byPlace(a, b) {
  return a.line - b.line || a.column - b.column || (a.check < b.check ? -1 : a.check > b.check ? 1 : 0);
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  lint
});
*/}],
  "#shared/25": [12579, () => {/*
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __hasOwnProp = Object.prototype.hasOwnProperty;
var __export = (target, all) => {
  for (var name in all)
    __defProp(target, name, { get: all[name], enumerable: true });
};
var __copyProps = (to, from, except, desc) => {
  if (from && typeof from === "object" || typeof from === "function") {
    for (let key of __getOwnPropNames(from))
      if (!__hasOwnProp.call(to, key) && key !== except)
        __defProp(to, key, { get: () => from[key], enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable });
  }
  return to;
};
var __toCommonJS = (mod) => __copyProps(__defProp({}, "__esModule", { value: true }), mod);
var stdin_exports = {};
__export(stdin_exports, {
  chainLoop: () => chainLoop,
  checks: () => checks,
  failingCommand: () => failingCommand,
  invalidOption: () => invalidOption,
  invalidValue: () => invalidValue,
  isFragment: () => isFragment,
  missingCommit: () => missingCommit,
  notRulesSave: () => notRulesSave,
  syntax: () => syntax,
  undeclaredChain: () => undeclaredChain,
  undefinedChain: () => undefinedChain,
  wrongPlace: () => wrongPlace
});
module.exports = __toCommonJS(stdin_exports);
var import_chunk_C22AEFCY = require("#shared/37");
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
  crowdsec: /^[Cc]rowd[Ss]ec|^CROWDSEC/u,
  sshguard: /^sshguard/u,
  miniupnpd: /^MINIUPNPD/u
};
var anyOf = new RegExp(
  Object.values(managed).map(({ source }) => `(?:${source})`).join("|"),
  "u"
);
function isManaged(chain) {
  return anyOf.test(chain);
}
function remembered(known2, subject, find2) {
  const before = known2.get(subject);
  if (before !== void 0) return before;
  const found = find2(subject);
  known2.set(subject, found);
  return found;
}
function candidatesOf(dialect, pattern) {
  return extensionsOf(pattern).flatMap(({ kind, part }) => (0, import_chunk_C22AEFCY.placementsOf)(kind, part.name).map((row) => ({ row, part }))).filter(({ row, part }) => speaksOf(dialect, row, part) && !isSatisfied(dialect, row, pattern)).filter(({ row }) => row.value === void 0 || hasValue(pattern, row)).map(({ row }) => ({ row, refusal: refusalOf(dialect, pattern, row) }));
}
function placeOf(rule, row) {
  const found = extensionsOf(rule).find(({ kind, part: part2 }) => kind === row.kind && part2.name === row.name);
  if (found === void 0) return void 0;
  const { part } = found;
  const option = row.option === void 0 ? void 0 : part.options.find(({ name }) => name === row.option);
  return option?.token ?? part.token ?? part.options[0]?.token ?? rule.tokens[0];
}
function interfacesOf({ options }) {
  return options.filter(({ name }) => import_chunk_C22AEFCY.interfaceChains[name] !== void 0);
}
function interfaceAt(rule, interfaces) {
  const { chainName = "" } = rule;
  const given = interfaces.find(({ name }) => import_chunk_C22AEFCY.interfaceChains[name]?.includes(chainName));
  const place = given === void 0 ? void 0 : rule.options.find(({ name }) => name === given.name)?.token;
  if (given === void 0 || place === void 0) return [];
  const side = given.name === "in-interface" ? "come in through" : "go out through";
  const message = `"${place.text}" can't be used in the chain "${chainName}", whose packets did not ${side} an interface`;
  return [{ place, message, help: given.name === "in-interface" ? 'match "-o" there' : 'match "-i" there' }];
}
function extensionsOf({ matches, target }) {
  const jump = target === void 0 || target.kind === "goto" ? [] : [{ kind: "target", part: target }];
  return [...matches.map((part) => ({ kind: "match", part })), ...jump];
}
function speaksOf({ family, backend }, row, { settings }) {
  if (row.family !== void 0 && row.family !== family) return false;
  if (row.backend !== void 0 && row.backend !== backend) return false;
  const has = (name) => settings.some((each) => each.name === name);
  const plainly = (name) => settings.some((each) => each.name === name && !each.negated);
  if (row.unless !== void 0 && plainly(row.unless)) return false;
  return row.option === void 0 || has(row.option);
}
function isSatisfied(dialect, row, pattern) {
  if (row.tables !== void 0 || row.chains !== void 0) return false;
  if (row.withoutSyn === true) return asksForSyn(pattern);
  return row.never === void 0 && hasProtocol(dialect, row, pattern);
}
function hasProtocol({ backend }, { protocols, orExcluded }, { options }) {
  if (protocols === void 0) return true;
  const option = options.find(({ name }) => name === "protocol");
  const named = (0, import_chunk_C22AEFCY.protocolName)(option?.values[0]?.text ?? "") ?? "";
  if (option?.negation === void 0) return protocols.includes(named);
  return orExcluded === true && backend === "nft" && protocols.includes(named);
}
function asksForSyn({ matches }) {
  const flags = matches.flatMap(({ settings }) => settings).filter(({ name }) => name === "tcp-flags");
  return flags.some(({ negated, values: [, set = ""] }) => !negated && set.split(",").includes("SYN"));
}
function hasValue(parts, row) {
  return extensionsOf(parts).some(
    ({ kind, part }) => kind === row.kind && part.name === row.name && part.settings.some((each) => isValue(each, row))
  );
}
function isValue({ name, values }, { option, value }) {
  return name === option && values[0] === value;
}
function refusalOf(dialect, pattern, row) {
  if (row.never !== void 0) return { message: `"${row.name}" is refused here`, help: row.never };
  if (hasProtocol(dialect, row, pattern)) return void 0;
  const what = row.value ?? (row.option === void 0 ? row.name : `--${row.option}`);
  const wanted = (row.protocols ?? []).map((each) => `"-p ${each}"`).join(" or ");
  return { message: `"${what}" needs a protocol that the rule does not name`, help: `put ${wanted} into the rule` };
}
function selectionOf({ operands, options, matches }) {
  if (operands.length > 0 || !options.every(mayBeVacuous)) return "some";
  if (matches.some(({ name }) => name !== "comment")) return "some";
  return options.some(isAddress) ? "by value" : "nothing";
}
function isUnconditional(rule, selects) {
  if (selects !== "by value") return selects === "nothing";
  return /[\d:]\/0/u.test(rule.text) && rule.options.every(isVacuous);
}
function mayBeVacuous(option) {
  return isAddress(option) ? option.negation === void 0 : isVacuous(option);
}
function isAddress({ name }) {
  return name === "source" || name === "destination";
}
function isVacuous(option) {
  const { name, negation, values } = option;
  if (name === "set-counters") return true;
  if (negation !== void 0) return false;
  const value = values[0]?.text ?? "";
  if (name === "protocol") return (0, import_chunk_C22AEFCY.protocolName)(value) === "all";
  return isAddress(option) && /^(?:0\.0\.0\.0\/0(?:\.0\.0\.0)?|::\/0)$/u.test(value);
}
function traitsOf(dialect, table, isChain, pattern) {
  const interfaces = interfacesOf(pattern);
  const candidates = candidatesOf(dialect, pattern).filter(
    ({ row, refusal }) => !(row.kind === "target" && isChain(row.name)) && (refusal !== void 0 || row.chains !== void 0 || row.tables?.includes(table) === false)
  );
  return {
    selects: selectionOf(pattern),
    goes: pattern.target?.kind === "goto",
    readsPayload: pattern.matches.some(({ name }) => name === "string"),
    candidates,
    interfaces,
    isContent: candidates.length === 0 && interfaces.length === 0
  };
}
function surveyOf(ruleset, table) {
  return remembered(surveys, table, () => survey(ruleset, table));
}
var surveys = /* @__PURE__ */ new WeakMap();
function isDeclared({ numbers, declarations }, name) {
  return declarations[numbers.get(name) ?? -1] !== void 0;
}
function declaredNames({ names, declarations }) {
  return names.filter((_, number) => declarations[number] !== void 0);
}
function addsRule({ letter }) {
  return letter === "A" || letter === "I" || letter === "R";
}
function survey(ruleset, table) {
  const { rules } = table;
  const unusual = rules.filter(({ letter }) => letter !== "A");
  const { numbers, declarations } = numbered(table, unusual);
  const chains = new Int32Array(rules.length);
  const targets = new Int32Array(rules.length);
  const numberChain = remembering((name) => numberOf(numbers, name));
  const numberTarget = remembering((name) => numberOf(numbers, name));
  rules.forEach(({ chainName, targetName }, index) => {
    chains[index] = chainName === void 0 ? -1 : numberChain(chainName);
    targets[index] = targetName === void 0 ? -1 : numberTarget(targetName);
  });
  const known2 = /* @__PURE__ */ new WeakMap();
  const isChain = (name) => declarations[numbers.get(name) ?? -1] !== void 0;
  const find2 = (pattern) => traitsOf(ruleset.dialect, table.name, isChain, pattern);
  const traitsFor = remembering((pattern) => remembered(known2, pattern, find2));
  return {
    ruleset,
    table,
    numbers,
    names: [...numbers.keys()],
    builtin: import_chunk_C22AEFCY.builtinChains[table.name]?.length ?? 0,
    declarations,
    chains,
    targets,
    traits: rules.map(({ pattern }) => traitsFor(pattern)),
    unusual,
    withLookups: rules.filter(({ hasLookups }) => hasLookups)
  };
}
function remembering(find2) {
  let last;
  return (asked) => {
    if (last?.asked !== asked) last = { asked, answer: find2(asked) };
    return last.answer;
  };
}
function numbered(table, unusual) {
  const numbers = /* @__PURE__ */ new Map();
  for (const name of import_chunk_C22AEFCY.builtinChains[table.name] ?? []) numbers.set(name, numbers.size);
  const declarations = [];
  const made = unusual.flatMap(madeBy);
  const all = made.length === 0 ? table.chains : [...table.chains, ...made].sort((a, b) => a.line - b.line);
  all.forEach((each) => {
    declarations[numberOf(numbers, each.name.text)] ??= each;
  });
  return { numbers, declarations };
}
function madeBy(rule) {
  const name = rule.letter === "N" ? rule.chain : rule.letter === "E" ? rule.operands[0] : void 0;
  return name === void 0 ? [] : [{ line: rule.line, name }];
}
function numberOf(numbers, name) {
  const known2 = numbers.get(name);
  if (known2 !== void 0) return known2;
  numbers.set(name, numbers.size);
  return numbers.size - 1;
}
var builtinNames = new Set(Object.values(import_chunk_C22AEFCY.builtinChains).flat());
function isFragment({ ruleset, loading }, table) {
  if (loading !== "unknown") return loading === "noflush";
  return remembered(fragments, table, () => addsOnly(ruleset, table)) || remembered(files, ruleset, isLoadedWithoutFlush);
}
var fragments = /* @__PURE__ */ new WeakMap();
var files = /* @__PURE__ */ new WeakMap();
function isLoadedWithoutFlush(ruleset) {
  return commentsOf(ruleset.text).some(saysNoflush) || ruleset.tables.some((table) => addsOnly(ruleset, table) && declaredNames(surveyOf(ruleset, table)).some(isOfUfw));
}
function commentsOf(text) {
  const comments = [];
  for (let at = text.indexOf("#"); at !== -1; at = text.indexOf("#", at + 1)) {
    if (at > 0 && text[at - 1] !== "\n") continue;
    const end2 = text.indexOf("\n", at);
    comments.push(text.slice(at, end2 === -1 ? void 0 : end2));
  }
  return comments;
}
function saysNoflush(comment) {
  return /tables(?:-nft|-legacy)?-restore\b.*\s(?:-n|--noflush)\b/u.test(comment) && !/\b(?:not?|never|without|don't)\b/iu.test(comment);
}
function addsOnly(ruleset, table) {
  if (table.chains.some(({ name }) => builtinNames.has(name.text))) return false;
  const survey2 = surveyOf(ruleset, table);
  const declared = declaredNames(survey2);
  const filled = [...new Set(survey2.chains)].flatMap((number) => survey2.names[number] ?? []);
  if ([...declared, ...filled].some((name) => builtinNames.has(name))) return false;
  return declared.length > 0 || filled.length > 0 && filled.every(isManaged);
}
function isOfUfw(chain) {
  return /^ufw6?-/u.test(chain);
}
function jumpsOf(survey2) {
  return remembered(known, survey2, find);
}
var known = /* @__PURE__ */ new WeakMap();
function find(survey2) {
  const { chains, targets, declarations, builtin, table } = survey2;
  const rules = [];
  const from = [];
  const to = [];
  table.rules.forEach((rule, index) => {
    const chain = chains[index] ?? -1;
    const target = targets[index] ?? -1;
    if (chain < 0 || target < 0 || target >= builtin && declarations[target] === void 0) return;
    if (!addsRule(rule)) return;
    rules.push(index);
    from.push(chain);
    to.push(target);
  });
  return { rules, from, to, ...grouped(from, survey2.names.length) };
}
function grouped(numbers, count) {
  const first2 = new Int32Array(count + 1);
  numbers.forEach((number) => {
    if (number >= 0) first2[number + 1] = (first2[number + 1] ?? 0) + 1;
  });
  for (let number = 0; number < count; number += 1) {
    first2[number + 1] = (first2[number + 1] ?? 0) + (first2[number] ?? 0);
  }
  const next = first2.slice();
  const order = new Int32Array(first2[count] ?? 0);
  numbers.forEach((number, at) => {
    if (number < 0) return;
    const place = next[number] ?? 0;
    order[place] = at;
    next[number] = place + 1;
  });
  return { first: first2, order };
}
function reachedFrom(roots, { to, first: first2, order }) {
  const by = new Int32Array(first2.length - 1).fill(unreached);
  const queue = [...roots];
  const walked = new Uint8Array(by.length);
  for (const chain of roots) walked[chain] = 1;
  for (const chain of queue) {
    for (let at = first2[chain] ?? 0; at < (first2[chain + 1] ?? 0); at += 1) {
      const jump = order[at] ?? 0;
      const next = to[jump] ?? 0;
      if (by[next] === unreached) by[next] = jump;
      if (walked[next] === 1) continue;
      walked[next] = 1;
      queue.push(next);
    }
  }
  return by;
}
var unreached = -1;
function ruleOf({ table }, { rules }, jump) {
  return table.rules[rules[jump] ?? -1];
}
function spanOf({ line, column, endLine, endColumn }) {
  return { line, column, endLine, endColumn };
}
function spanOfRule(rule) {
  const first2 = rule.tokens[0];
  const last = rule.tokens.at(-1);
  if (first2 === void 0 || last === void 0) {
    return { line: rule.line, column: 1, endLine: rule.line, endColumn: rule.text.length + 1 };
  }
  return { line: first2.line, column: first2.column, endLine: last.endLine, endColumn: last.endColumn };
}
function relatedAt({ line, column }, message) {
  return { line, column, message };
}
var chainLoop = {
  name: "chain-loop",
  severity: "error",
  summary: "jumps between chains lead in a circle, or deeper than nft goes",
  doc: `A packet in a circle of jumps would never come out, so the kernel refuses it: nft at the rule that closes the circle, or
lets packets into it ("Too many links"), legacy at the COMMIT line without a word of the reason. --test does not see it. A
circle that no packet can come to loads on both. nft also refuses more than fifteen jumps one within the other; a goto
counts like a jump.`,
  bad: `*filter
:INPUT DROP [0:0]
:FORWARD ACCEPT [0:0]
:OUTPUT ACCEPT [0:0]
:web - [0:0]
:log - [0:0]
-A INPUT -j web
-A web -p tcp -j log
-A log -p tcp -j web
COMMIT
`,
  good: `*filter
:INPUT DROP [0:0]
:FORWARD ACCEPT [0:0]
:OUTPUT ACCEPT [0:0]
:web - [0:0]
:log - [0:0]
-A INPUT -j web
-A web -p tcp -j log
-A log -p tcp -j RETURN
COMMIT
`,
  run: (subject) => subject.ruleset.tables.flatMap((table) => ofTable(subject, table))
};
var deepest = 15;
function ofTable({ ruleset }, table) {
  const { backend } = ruleset.dialect;
  const survey2 = surveyOf(ruleset, table);
  const jumps = jumpsOf(survey2);
  const walkTo = (count) => walk(survey2, jumps, count, backend);
  if (walkTo(jumps.to.length) === void 0) return [];
  let [fine, refused2] = [0, jumps.to.length];
  while (refused2 - fine > 1) {
    const middle = Math.floor((fine + refused2) / 2);
    if (walkTo(middle) === void 0) fine = middle;
    else refused2 = middle;
  }
  const trouble = walkTo(refused2);
  const last = ruleOf(survey2, jumps, refused2 - 1);
  const token = last?.target?.token;
  if (trouble === void 0 || last === void 0 || token === void 0) return [];
  const place = { check: chainLoop.name, severity: "error", ...spanOf(token) };
  if (trouble === "deep") {
    const message2 = `with this jump the chains are nested deeper than ${deepest} jumps, the most that nft takes`;
    return [{ ...place, message: message2, help: "jump to some of them from a chain further up" }];
  }
  const circle = trouble.flatMap((from, index) => {
    const to = trouble[index + 1] ?? trouble[0] ?? 0;
    return ruleOf(survey2, jumps, lastJump(jumps, refused2, from, to)) ?? [];
  });
  const names = circle.map(({ targetName = "" }) => `"${targetName}"`).join(" to ");
  const related = circle.filter((rule) => rule !== last).flatMap(noteOf);
  const message = `packets that come here go round in a circle: from "${circle[0]?.chainName ?? ""}" to ${names}`;
  return [{ ...place, message, help: "leave out one of the jumps", ...related.length === 0 ? {} : { related } }];
}
function lastJump({ from, to }, count, chain, next) {
  let jump = count - 1;
  while (jump >= 0 && (from[jump] !== chain || to[jump] !== next)) jump -= 1;
  return jump;
}
function noteOf({ target, chainName = "" }) {
  if (target === void 0) return [];
  return [relatedAt(target.token, `"${chainName}" goes to "${target.name}" here`)];
}
function walk({ builtin }, jumps, count, backend) {
  const seen = new Uint8Array(jumps.first.length - 1);
  const order = [];
  for (let hook = 0; hook < builtin; hook += 1) {
    const circle = visit(hook, builtin, jumps, count, seen, order);
    if (circle !== void 0) return circle;
  }
  if (backend === "legacy") return void 0;
  const depths = new Int32Array(seen.length);
  for (let at = order.length - 1; at >= 0; at -= 1) {
    const chain = order[at] ?? 0;
    const depth = depths[chain] ?? 0;
    if (depth > deepest) return "deep";
    for (let way = jumps.first[chain] ?? 0; way < (jumps.first[chain + 1] ?? 0); way += 1) {
      const to = toward(jumps, way, count);
      if (to >= builtin) depths[to] = Math.max(depths[to] ?? 0, depth + 1);
    }
  }
  return void 0;
}
var unseen = 0;
var within = 1;
var done = 2;
function visit(root, builtin, jumps, count, seen, order) {
  const path = [root];
  const ways2 = [jumps.first[root] ?? 0];
  seen[root] = within;
  for (let chain = path.at(-1); chain !== void 0; chain = path.at(-1)) {
    const way = ways2.at(-1) ?? 0;
    const to = way < (jumps.first[chain + 1] ?? 0) ? toward(jumps, way, count) : end;
    ways2[ways2.length - 1] = way + 1;
    if (to === end) {
      path.pop();
      ways2.pop();
      seen[chain] = done;
      order.push(chain);
    } else if (to < builtin) {
      continue;
    } else if (seen[to] === within) {
      return path.slice(path.indexOf(to));
    } else if (seen[to] === unseen) {
      seen[to] = within;
      path.push(to);
      ways2.push(jumps.first[to] ?? 0);
    }
  }
  return void 0;
}
var end = -1;
function toward({ to, order }, way, count) {
  const jump = order[way] ?? count;
  return jump < count ? to[jump] ?? end : end;
}
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
  run: (subject) => {
    const last = /* @__PURE__ */ new Map();
    return subject.ruleset.tables.flatMap((table) => {
      const before = last.get(table.name);
      last.set(table.name, table);
      return describe(subject, table, before);
    });
  }
};
function describe(subject, table, before) {
  if (before === void 0 || isFragment(subject, table)) return [];
  const message = `"*${table.name}" occurs again: loading this section throws away what the one of line ${before.head.line} loaded`;
  const first2 = { line: before.head.line, column: 1, message: "the section that is thrown away" };
  const help4 = "write one section for each table";
  const { name } = duplicateTableSection;
  return [{ check: name, severity: "error", message, help: help4, related: [first2], ...spanOf(table.head.name) }];
}
var failingCommand = {
  name: "failing-command",
  severity: "error",
  summary: "a command cannot be carried out where it stands",
  doc: `A line of a rules file is a command of iptables, and is carried out on the table as the lines above have left it, which
begins empty: -D of a rule that is not there, -I and -R past the last rule, -N of a chain that exists, -X of one that has
rules or is jumped to, -E and -R on nft (it renames no chain of the same load, and crashes on replacing its rules). The
load stops there; what is above in the same table is not loaded either, but the tables before are live. A file that is
loaded with --noflush finds rules that are not in it, and is not reported.`,
  bad: `*filter
:INPUT DROP [0:0]
:FORWARD ACCEPT [0:0]
:OUTPUT ACCEPT [0:0]
-D INPUT -p tcp --dport 22 -j DROP
-A INPUT -p tcp --dport 22 -j ACCEPT
COMMIT
`,
  good: `*filter
:INPUT DROP [0:0]
:FORWARD ACCEPT [0:0]
:OUTPUT ACCEPT [0:0]
-A INPUT -p tcp --dport 22 -j ACCEPT
COMMIT
`,
  run: (subject) => subject.ruleset.tables.filter((table) => isEventful(subject.ruleset, table) && !isFragment(subject, table)).flatMap((table) => ofTable2(subject.ruleset, table))
};
function isEventful(ruleset, table) {
  const { unusual, declarations } = surveyOf(ruleset, table);
  const made = declarations.reduce((count) => count + 1, 0);
  return unusual.some(({ letter }) => letter !== void 0) || made < table.chains.length;
}
function ofTable2({ dialect }, table) {
  return (0, import_chunk_C22AEFCY.carryOut)(table, dialect).failures.map(({ span, message }) => ({
    check: failingCommand.name,
    severity: failingCommand.severity,
    message,
    ...spanOf(span),
    help: "write the rules as they are meant to be, with -A alone, as iptables-save does"
  }));
}
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
  run: ({ ruleset }) => ruleset.tables.flatMap(
    (table, index) => surveyOf(ruleset, table).withLookups.flatMap((rule) => ofRule(table, rule, index === 0))
  )
};
function ofRule(table, rule, inFirstTable) {
  const hosts = new Set(rule.lookups.filter(({ what }) => what === "host name").map(({ token }) => token));
  const options = [...rule.options, ...rule.matches.flatMap((match) => match.options), ...rule.target?.options ?? []];
  return options.flatMap(
    (option) => option.values.filter((value) => hosts.has(value)).flatMap(items).flatMap(({ text, span }) => {
      const name = hostOf(text);
      if (name === void 0) return [];
      const message = sentences(name, consequences(table, rule, option, inFirstTable));
      return [{ check: hostnameMatch.name, severity: severityOf(name), message, help, ...span }];
    })
  );
}
function items(token) {
  if (token.raw !== token.text) return token.text.split(",").map((text) => ({ text, span: spanOf(token) }));
  let column = token.column;
  return token.text.split(",").map((text) => {
    const span = { line: token.line, column, endLine: token.endLine, endColumn: column + text.length };
    column += text.length + 1;
    return { text, span };
  });
}
function hostOf(text) {
  const [host = ""] = text.split("/", 1);
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
function consequences(table, rule, option, inFirstTable) {
  const parts = [
    ...option.negation === void 0 ? [] : ["negated, it does not load once the name has two addresses"],
    ...option.name.startsWith("ct") ? ["with two addresses the load fails, and no line number is given"] : [],
    ...["ACCEPT", "RETURN"].includes(rule.target?.name ?? "") ? ["whoever has such an address later is let through"] : [],
    ...inFirstTable ? [] : [`when it does not resolve, the tables before "${table.name}" are already live`]
  ];
  return parts.map((part) => `; ${part}`).join("");
}
var invalidOption = {
  name: "invalid-option",
  severity: "error",
  summary: "an option is unknown here, repeated, missing, or at odds with another",
  doc: `Every option belongs to the rule itself, to a match named by -m before it, to the protocol named by -p before it, or to
the target named by -j. Most may stand once only, some exclude each other or need each other, few take "!" before them.
iptables-restore refuses the line, and with it the whole table, while the tables before it are already live. The rules
are those of iptables 1.8.9. Matches and targets that are not part of iptables (xtables-addons, vendors) are
carried word for word.`,
  bad: `*filter
:INPUT DROP [0:0]
:FORWARD ACCEPT [0:0]
:OUTPUT ACCEPT [0:0]
-A INPUT --dport 22 -j ACCEPT
COMMIT
`,
  good: `*filter
:INPUT DROP [0:0]
:FORWARD ACCEPT [0:0]
:OUTPUT ACCEPT [0:0]
-A INPUT -p tcp --dport 22 -j ACCEPT
COMMIT
`,
  run: ({ syntax: syntax2 }) => syntax2.filter(({ check }) => check === invalidOption.name)
};
var invalidValue = {
  name: "invalid-value",
  severity: "error",
  summary: "iptables does not take the value of an option",
  doc: `Addresses, ports, numbers, times and words are read as iptables 1.8.9 reads them: an IPv6 address is none in a file for
iptables, a port ends at 65535, a mask at /32 or /128, a number may be hexadecimal, or octal after a leading zero.
iptables-restore refuses the line, and with it the whole table, while the tables before it are already live. Names that
only the host can resolve are not judged here: see hostname-match for host names.`,
  bad: `*filter
:INPUT DROP [0:0]
:FORWARD ACCEPT [0:0]
:OUTPUT ACCEPT [0:0]
-A INPUT -s 10.0.0.0/33 -j ACCEPT
COMMIT
`,
  good: `*filter
:INPUT DROP [0:0]
:FORWARD ACCEPT [0:0]
:OUTPUT ACCEPT [0:0]
-A INPUT -s 10.0.0.0/24 -j ACCEPT
COMMIT
`,
  run: ({ syntax: syntax2 }) => syntax2.filter(({ check }) => check === invalidValue.name)
};
var outcome = "nft resets it to ACCEPT, legacy keeps the policy that is live";
var missingChainPolicy = {
  name: "missing-chain-policy",
  severity: "error",
  summary: "the file does not say the policy of a built-in chain",
  doc: `A file that leaves out ":INPUT \u2026", or writes ":INPUT -", means opposite things on the two backends. nft makes the chain
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
  run: (subject) => subject.ruleset.tables.filter((table) => !isFragment(subject, table)).flatMap((table) => ofSection(surveyOf(subject.ruleset, table)))
};
function ofSection(survey2) {
  const { table } = survey2;
  const set = new Set(survey2.unusual.filter(({ letter }) => letter === "P").map(({ chainName }) => chainName));
  const open = (import_chunk_C22AEFCY.builtinChains[table.name] ?? []).filter(
    (chain) => !set.has(chain) && !(table.name === "nat" && chain === "INPUT")
  );
  const declared = new Map(
    table.chains.filter(({ name }) => open.includes(name.text)).map((chain) => [chain.name.text, chain])
  );
  const dashed = open.flatMap((chain) => {
    const policy = declared.get(chain)?.policy;
    return policy?.text === "-" ? [withoutPolicy(table, chain, policy)] : [];
  });
  const absent = open.filter((chain) => !declared.has(chain) && (table.name === "filter" || isFilled(survey2, chain)));
  return absent.length === 0 ? dashed : [...dashed, describe2(table, absent)];
}
function isFilled({ table, chains, numbers }, name) {
  const number = numbers.get(name);
  return table.rules.some((rule, index) => chains[index] === number && addsRule(rule));
}
function withoutPolicy(table, chain, policy) {
  const message = `"-" leaves the policy of the built-in chain "${chain}" open: ${outcome}`;
  return {
    check: missingChainPolicy.name,
    severity: severityIn(table),
    message,
    help: "write ACCEPT or DROP",
    ...spanOf(policy)
  };
}
function describe2(table, absent) {
  const names = absent.map((chain) => `":${chain}"`).join(" and ");
  const message = `the table "${table.name}" does not declare ${names}, so the policy is left open: ${outcome}`;
  const help4 = `add ${absent.map((chain) => `":${chain} ACCEPT [0:0]"`).join(", ")}, or DROP where that is meant`;
  return { check: missingChainPolicy.name, severity: severityIn(table), message, help: help4, ...spanOf(table.head.name) };
}
function severityIn(table) {
  return table.name === "filter" ? "error" : "warning";
}
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
function guaranteedProtocol(survey2, rule) {
  const own = ownProtocol(rule);
  if (own !== void 0) return { protocol: own, by: [rule] };
  const chain = survey2.numbers.get(rule.chainName ?? "");
  return chain === void 0 ? void 0 : ofChain(survey2, chain, /* @__PURE__ */ new Set());
}
function ofChain(survey2, chain, seen) {
  if (chain < survey2.builtin || seen.has(chain)) return void 0;
  const jumps = jumpsOf(survey2);
  const inherited = [...jumps.to.keys()].filter((jump) => jumps.to[jump] === chain).map((jump) => {
    const rule = ruleOf(survey2, jumps, jump);
    const own = rule === void 0 ? void 0 : ownProtocol(rule);
    if (rule !== void 0 && own !== void 0) return { protocol: own, by: [rule] };
    return ofChain(survey2, jumps.from[jump] ?? 0, /* @__PURE__ */ new Set([...seen, chain]));
  });
  const first2 = inherited[0];
  if (first2 === void 0 || inherited.some((each) => each?.protocol !== first2.protocol)) return void 0;
  return { protocol: first2.protocol, by: [...new Set(inherited.flatMap((each) => each?.by ?? []))] };
}
function ownProtocol(rule) {
  const option = rule.options.find(({ name: name2 }) => name2 === "protocol");
  const value = option?.negation === void 0 ? option?.values[0]?.text : void 0;
  const name = value === void 0 ? void 0 : (0, import_chunk_C22AEFCY.protocolName)(value) ?? value;
  return name === "all" ? void 0 : name;
}
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
  run: ({ ruleset }) => ruleset.tables.filter(({ name }) => name === "nat").flatMap((table) => ofSection2(surveyOf(ruleset, table)))
};
function ofSection2(survey2) {
  const rules = survey2.table.rules.filter((_, index) => survey2.traits[index]?.readsPayload === true);
  return rules.flatMap((rule) => ofRule2(survey2, rule));
}
function ofRule2(survey2, rule) {
  return rule.matches.flatMap((match) => {
    if (match.name !== "string" || match.token === void 0) return [];
    const guarantee = guaranteedProtocol(survey2, rule);
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
  const negated = match.options.some(({ name, negation }) => name.endsWith("string") && negation !== void 0);
  return negated ? '"! --string" is true for every connection' : '"string" cannot match ordinary TCP traffic';
}
var help3 = 'lint the text that iptables-save prints: "*table", chain lines, rules, "COMMIT"';
var notRulesSave = {
  name: "not-rules-save",
  severity: "error",
  summary: "the file, or a line of it, is not in the format of iptables-save",
  doc: `iptables-restore reads what iptables-save prints: a line "*table", chain lines ":NAME POLICY [0:0]", rules "-A \u2026", and
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
  run: ({ ruleset }) => ruleset.tables.filter(({ name }) => Object.hasOwn(import_chunk_C22AEFCY.builtinChains, name)).flatMap(ofTable3)
};
function ofTable3(table) {
  const declared = table.chains.flatMap(
    ({ name, policy }) => policy === void 0 || policy.text === "-" || (0, import_chunk_C22AEFCY.isBuiltin)(table.name, name.text) ? [] : [describe3(table, name, policy, ": nft ignores it, legacy aborts")]
  );
  const commanded = table.rules.filter(({ letter }) => letter === "P").flatMap(
    ({ chain, operands: [policy] }) => chain === void 0 || (0, import_chunk_C22AEFCY.isBuiltin)(table.name, chain.text) || policy === void 0 ? [] : [describe3(table, chain, policy, ": the load fails")]
  );
  return [...declared, ...commanded];
}
function describe3(table, chain, policy, outcome3) {
  const name = chain.text;
  const base = { check: policyOnUserChain.name, severity: "error" };
  const message = `"${name}" is not built into the table "${table.name}" and can have no policy "${policy.text}"${outcome3}`;
  const tables = Object.keys(import_chunk_C22AEFCY.builtinChains).filter((each) => (0, import_chunk_C22AEFCY.isBuiltin)(each, name));
  if (tables.length > 0) {
    const help5 = `did you mean the table ${tables.map((each) => `"${each}"`).join(" or ")}? here no packet comes to the chain`;
    return { ...base, ...spanOf(chain), message, help: help5 };
  }
  const meant = (import_chunk_C22AEFCY.builtinChains[table.name] ?? []).find((each) => each === (0, import_chunk_C22AEFCY.nearest)(name, [each]));
  if (meant !== void 0) return { ...base, ...spanOf(chain), message, help: `did you mean "${meant}"?` };
  const help4 = `write ":${name} - [0:0]", and end the chain with a rule "-A ${name} -j ${policy.text}"`;
  return { ...base, ...spanOf(policy), message, help: help4 };
}
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
  run: ({ ruleset }) => ruleset.tables.filter(({ name }) => name !== "nat").flatMap((table) => ofSection3(surveyOf(ruleset, table)))
};
function ofSection3(survey2) {
  const rules = survey2.table.rules.filter((_, index) => survey2.traits[index]?.readsPayload === true);
  return rules.flatMap((rule) => ofRule3(survey2, rule));
}
function ofRule3(survey2, rule) {
  const payload = rule.matches.find(({ name }) => name === "string");
  const only = onlySyn(survey2, rule);
  if (payload?.token === void 0 || only === void 0) return [];
  const negated = payload.options.some(({ name, negation }) => name.endsWith("string") && negation !== void 0);
  const outcome3 = negated ? '"! --string" is true for all of them' : '"string" cannot match ordinary TCP traffic';
  const message = `"${only.token.text}" lets only the first packet of a TCP connection pass, which carries no payload, so ${outcome3}`;
  const help4 = "leave one of the two out: the string comes in a later packet, which is ESTABLISHED";
  return [{ check: stringOnSyn.name, severity: "error", message, help: help4, ...spanOf(payload.token) }];
}
function onlySyn(survey2, rule) {
  const options = rule.matches.flatMap((match) => match.options.map((option) => ({ match: match.name, option })));
  return options.find(({ match, option }) => {
    if (option.negation !== void 0) return false;
    if (option.name === "syn" || option.name === "tcp-flags") return option.name === "syn" || forcesSyn(option);
    const state = match === "conntrack" && option.name === "ctstate" || match === "state" && option.name === "state";
    return state && option.values[0]?.text.toUpperCase() === "NEW" && guaranteedProtocol(survey2, rule)?.protocol === "tcp";
  })?.option;
}
function forcesSyn({ values }) {
  const [mask = [], set = []] = values.map(({ text }) => text.toUpperCase().split(","));
  const looksAt = (flag) => mask.includes(flag) || mask.includes("ALL");
  return looksAt("SYN") && looksAt("ACK") && set.includes("SYN") && !set.includes("ACK");
}
var syntax = {
  name: "syntax",
  severity: "error",
  summary: "a line cannot be read as iptables-restore would read it",
  doc: `Every line in a table is a chain line or a whole iptables command line: one command (-A CHAIN, rarely another), options
with their values, "!" as a word of its own before the option it negates. A quote that is never closed swallows the
rest of its line, the target with it, without an error; words that belong to no option stop the load. Options and their
values are the matter of invalid-option and invalid-value.`,
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
var needing = /* @__PURE__ */ new Set(["A", "I", "D", "R", "C", "F", "Z", "X", "E"]);
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
  run: (subject) => subject.ruleset.tables.filter((table) => !isFragment(subject, table)).flatMap((table) => ofSection4(surveyOf(subject.ruleset, table)))
};
function ofSection4(survey2) {
  const { table, chains, declarations, builtin } = survey2;
  const first2 = /* @__PURE__ */ new Map();
  table.rules.forEach((rule, index) => {
    const chain = chains[index] ?? -1;
    if (chain < builtin) return;
    const declaration = declarations[chain];
    if (declaration !== void 0 && declaration.line <= rule.line) return;
    if (rule.letter === void 0 || !needing.has(rule.letter) || first2.has(chain)) return;
    if (rule.chain !== void 0) first2.set(chain, rule.chain);
  });
  return [...first2].map(
    ([chain, token], index) => describe4(survey2, token, declarations[chain]?.name, index < import_chunk_C22AEFCY.mostGuesses)
  );
}
function describe4(survey2, token, below, guess) {
  const base = { check: undeclaredChain.name, severity: "error", ...spanOf(token) };
  const name = token.text;
  if (below !== void 0) {
    const message2 = `the chain "${name}" is declared only below, in line ${below.line}`;
    return { ...base, message: message2, help: 'move the declaration up, to the other ":" lines' };
  }
  const message = `the table "${survey2.table.name}" has no chain "${name}"`;
  const tables = Object.keys(import_chunk_C22AEFCY.builtinChains).filter((each) => (0, import_chunk_C22AEFCY.isBuiltin)(each, name));
  if (tables.length > 0) return { ...base, message, help: `it is a built-in chain of ${tables.join(", ")}` };
  const names = guess ? [...import_chunk_C22AEFCY.builtinChains[survey2.table.name] ?? [], ...declaredNames(survey2)] : [];
  const meant = (0, import_chunk_C22AEFCY.nearest)(name, names);
  const declare = `declare it above the rules: ":${name} - [0:0]"`;
  return { ...base, message, help: meant === void 0 ? declare : `did you mean "${meant}"? else ${declare}` };
}
var catalogued = import_chunk_C22AEFCY.extensions.filter(({ kind }) => kind === "target");
var knownTargets = /* @__PURE__ */ new Set([
  ...catalogued.flatMap(({ name, aliases = [] }) => [name, ...aliases]),
  ...import_chunk_C22AEFCY.foreignTargets
]);
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
  run: (subject) => subject.ruleset.tables.filter((table) => !isFragment(subject, table)).flatMap((table) => ofTable4(subject.ruleset, table))
};
function ofTable4(ruleset, table) {
  const survey2 = surveyOf(ruleset, table);
  const { targets, traits, declarations, names, builtin } = survey2;
  const isTarget = names.map((name) => knownTargets.has(name));
  const found = [];
  table.rules.forEach((rule, index) => {
    const target = targets[index] ?? -1;
    if (target < builtin) return;
    const declaration = declarations[target];
    const known2 = declaration === void 0 ? isTarget[target] === true && traits[index]?.goes !== true : declaration.line < rule.line;
    if (known2 || !addsRule(rule) || rule.target === void 0 || isTemplate(rule.target)) return;
    found.push(describe5(ruleset, survey2, rule.target, declaration?.name, found.length < import_chunk_C22AEFCY.mostGuesses));
  });
  return found;
}
function isTemplate({ kind, options }) {
  return kind === "jump" && options.length > 0;
}
function describe5(ruleset, survey2, target, declaration, guess) {
  const { kind, name, token } = target;
  const { table } = survey2;
  const base = { check: undefinedChain.name, severity: "error", ...spanOf(token) };
  if (declaration !== void 0) {
    const message = `the chain "${name}" is declared only below, in line ${declaration.line}: iptables-restore does not know it yet`;
    const related2 = [relatedAt(declaration, `"${name}" is declared here`)];
    return { ...base, message, help: 'move the declaration up, to the other ":" lines', related: related2 };
  }
  const what = kind === "goto" ? `"${name}" is no chain of the table "${table.name}", and -g takes nothing else` : `"${name}" is neither a target nor a chain of the table "${table.name}"`;
  const related = elsewhere(ruleset, name);
  return {
    ...base,
    message: what,
    help: advice(survey2, kind, name, guess),
    ...related.length === 0 ? {} : { related }
  };
}
function advice(survey2, kind, name, guess) {
  if (/[${}<>[\]%]/u.test(name)) return "if the file is a template, lint what it renders to";
  if (kind === "goto" && knownTargets.has(name)) return `write "-j ${name}"`;
  const names = guess ? [...kind === "goto" ? [] : knownTargets, ...declaredNames(survey2)] : [];
  const meant = (0, import_chunk_C22AEFCY.nearest)(name, names);
  const declare = `declare it above the rules: ":${name} - [0:0]"`;
  return meant === void 0 ? declare : `did you mean "${meant}"? else ${declare}`;
}
function elsewhere(ruleset, name) {
  return ruleset.tables.flatMap((table) => {
    const { numbers, declarations } = surveyOf(ruleset, table);
    const token = declarations[numbers.get(name) ?? -1]?.name;
    return token === void 0 ? [] : [relatedAt(token, `this chain of the same name belongs to the table "${table.name}"`)];
  });
}
var endingTargets = new Set(
  "ACCEPT DROP REJECT QUEUE NFQUEUE DNAT SNAT MASQUERADE REDIRECT NETMAP TPROXY".split(" ")
);
function chainEnds(survey2) {
  const known2 = /* @__PURE__ */ new Map();
  return (index) => {
    if (survey2.traits[index]?.selects === "some") return false;
    const rule = survey2.table.rules[index];
    const name = rule?.targetName;
    if (rule?.letter !== "A" || name === void 0 || !meetsAll(survey2, index, rule)) return false;
    if (survey2.traits[index]?.goes === true) return survey2.declarations[survey2.targets[index] ?? -1] !== void 0;
    return name === "RETURN" || isEnd({ survey: survey2, known: known2 }, index, /* @__PURE__ */ new Set());
  };
}
function meetsAll({ ruleset, traits }, index, rule) {
  const selects = traits[index]?.selects ?? "some";
  if (selects === "by value" && !remembered(withEverywhere, ruleset, namesEverywhere)) return false;
  return isUnconditional(rule, selects);
}
function namesEverywhere({ text }) {
  return text.includes("/0");
}
var withEverywhere = /* @__PURE__ */ new WeakMap();
var furthest = 100;
function isEnd(question, index, within2) {
  const { targets, declarations, names } = question.survey;
  const target = targets[index] ?? -1;
  return declarations[target] === void 0 ? endingTargets.has(names[target] ?? "") : alwaysEnds(question, target, within2);
}
function alwaysEnds(question, chain, within2) {
  const known2 = question.known.get(chain);
  if (known2 !== void 0) return known2;
  if (within2.size >= furthest || isManaged(question.survey.names[chain] ?? "")) return false;
  const answer = endsOnEveryPath(question, chain, /* @__PURE__ */ new Set([...within2, chain]));
  question.known.set(chain, answer);
  return answer;
}
function endsOnEveryPath(question, chain, within2) {
  const { survey: survey2 } = question;
  const { first: first2, order } = remembered(byChain, survey2, () => grouped(survey2.chains, survey2.names.length));
  for (const index of order.subarray(first2[chain], first2[chain + 1])) {
    const rule = survey2.table.rules[index];
    if (rule?.letter === void 0) continue;
    if (rule.letter !== "A" || rule.targetName === "RETURN") return false;
    if (within2.has(survey2.targets[index] ?? -1)) return false;
    if (survey2.traits[index]?.goes === true && !isEnd(question, index, within2)) return false;
    if (meetsAll(survey2, index, rule) && isEnd(question, index, within2)) return true;
  }
  return false;
}
var byChain = /* @__PURE__ */ new WeakMap();
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
  run: ({ ruleset }) => ruleset.tables.flatMap((table) => ofSection5(surveyOf(ruleset, table)))
};
function ofSection5(survey2) {
  const { table, chains, names, unusual } = survey2;
  const ends = chainEnds(survey2);
  const disordered = new Set(unusual.filter(isOutOfOrder).map(({ chainName }) => chainName));
  const found = [];
  table.rules.forEach((rule, index) => {
    const chain = chains[index] ?? -1;
    if (chain < 0 || rule.letter !== "A") return;
    const ending = found[chain];
    if (ending === void 0) {
      if (ends(index) && !disordered.has(names[chain])) found[chain] = { rule, dead: void 0, count: 0 };
    } else {
      ending.dead ??= rule;
      ending.count += 1;
    }
  });
  return found.flatMap((ending) => ending?.dead === void 0 ? [] : describe6(survey2, ending, ending.dead));
}
function isOutOfOrder({ letter }) {
  return ["I", "D", "R", "F", "X", "E"].includes(letter ?? "");
}
function describe6(survey2, { rule: end2, count }, dead) {
  const more = count - 1;
  const rest = more === 0 ? "" : more === 1 ? ", and neither is the next" : `, and neither are the next ${more}`;
  const message = `this rule is never reached${rest}: line ${end2.line} ends the chain "${end2.chain?.text ?? ""}" for every packet`;
  const help4 = `move it above line ${end2.line}, or delete it`;
  const related = end2.target === void 0 ? [] : [relatedAt(end2.target.token, explain(survey2, end2))];
  return { check: unreachableRule.name, severity: "warning", message, help: help4, related, ...spanOfRule(dead) };
}
function explain(survey2, { target }) {
  const name = target?.name ?? "";
  if (target?.kind === "goto") return `"-g ${name}" does not come back`;
  return isDeclared(survey2, name) ? `every path through "${name}" ends in a verdict` : `"${name}" without any match ends the chain`;
}
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
  run: (subject) => subject.ruleset.tables.filter((table) => !isFragment(subject, table)).flatMap((table) => ofSection6(surveyOf(subject.ruleset, table)))
};
function ofSection6(survey2) {
  const { declarations, names, builtin } = survey2;
  const jumps = jumpsOf(survey2);
  const roots = [];
  for (const [number, name] of names.entries()) {
    if (number < builtin || declarations[number] !== void 0 && isManaged(name)) roots.push(number);
  }
  const reached = reachedFrom(roots, jumps);
  for (const root of roots) reached[root] = 0;
  const lost = [];
  declarations.forEach((declaration, number) => {
    if (declaration === void 0 || reached[number] !== unreached || isMistaken(names[number] ?? "")) return;
    lost.push(declaration.name);
  });
  if (lost.length === 0) return [];
  const deleted = new Set(survey2.unusual.filter(({ letter }) => letter === "X").map(({ chainName }) => chainName));
  const rules = rulesIn(survey2);
  const callers = callersOf(survey2, jumps);
  return lost.filter(({ text }) => !deleted.has(text)).map((token) => describe7(survey2, token, rules.get(token.text) ?? 0, callers.get(token.text) ?? []));
}
function rulesIn({ table }) {
  const rules = /* @__PURE__ */ new Map();
  for (const { chainName, letter } of table.rules) {
    if (letter !== "N") rules.set(chainName, (rules.get(chainName) ?? 0) + 1);
  }
  return rules;
}
function callersOf(survey2, jumps) {
  const callers = /* @__PURE__ */ new Map();
  for (const [jump, to] of jumps.to.entries()) {
    const rule = ruleOf(survey2, jumps, jump);
    if (rule?.targetName === void 0 || jumps.from[jump] === to) continue;
    const known2 = callers.get(rule.targetName);
    if (known2 === void 0) callers.set(rule.targetName, [rule]);
    else known2.push(rule);
  }
  return callers;
}
function isMistaken(chain) {
  return Object.values(import_chunk_C22AEFCY.builtinChains).some((chains) => chains.includes(chain));
}
function describe7({ table }, token, rules, callers) {
  const name = token.text;
  const why = callers.length === 0 ? "no rule jumps to" : "only chains that no packet comes to jump to";
  const related = callers.flatMap(
    ({ chainName = "", target }) => target === void 0 ? [] : [relatedAt(target.token, `the chain "${chainName}" is not reached either`)]
  );
  const effect = rules === 0 ? "it is empty" : `its ${rules === 1 ? "rule sees" : `${rules} rules see`} no packet`;
  return {
    check: unreferencedChain.name,
    severity: rules === 0 ? "info" : "warning",
    message: `${why} the chain "${name}" in the table "${table.name}": ${effect}`,
    help: `add the jump that is missing ("-A CHAIN \u2026 -j ${name}"), or delete the chain`,
    ...spanOf(token),
    ...related.length === 0 ? {} : { related }
  };
}
var wrongPlace = {
  name: "wrong-place",
  severity: "error",
  summary: "a match or target stands in a table, chain or protocol where the kernel refuses it",
  doc: `Many extensions are bound to a table (REJECT to filter, DNAT to nat), to the chains a packet takes there (MASQUERADE to
POSTROUTING, owner to OUTPUT and POSTROUTING) or to a protocol (TCPMSS and --reject-with tcp-reset to -p tcp), also through the
jumps to a chain of one's own. iptables-restore --test does not see it, since it never asks the kernel: the load fails, on
legacy with the number of the COMMIT line, and the tables before are already live. The rules are those of Linux 6.18 on the
backend that is meant; some that nft takes are refused by legacy, for it follows jumps where nft looks at one chain only.`,
  bad: `*filter
:INPUT DROP [0:0]
:FORWARD ACCEPT [0:0]
:OUTPUT ACCEPT [0:0]
-A INPUT -j REJECT --reject-with tcp-reset
COMMIT
`,
  good: `*filter
:INPUT DROP [0:0]
:FORWARD ACCEPT [0:0]
:OUTPUT ACCEPT [0:0]
-A INPUT -p tcp -j REJECT --reject-with tcp-reset
COMMIT
`,
  run: (subject) => subject.ruleset.tables.flatMap((table) => ofTable5(subject, table))
};
function ofTable5(subject, table) {
  const survey2 = surveyOf(subject.ruleset, table);
  const { targets, traits, builtin, unusual } = survey2;
  const found = unusual.filter(({ letter }) => letter === "P").flatMap((rule) => policyInNat(table, rule));
  table.rules.forEach((rule, index) => {
    const target = targets[index] ?? -1;
    const own = traits[index];
    const toBuiltin = target >= 0 && target < builtin;
    if (own === void 0 || own.isContent && !toBuiltin) return;
    if (rule.chainName === void 0 || !addsRule(rule)) return;
    if (toBuiltin) found.push(...jumpToBuiltin(table, rule));
    for (const place of interfaceAt(rule, own.interfaces)) found.push(report(place));
    for (const { row, refusal } of own.candidates) {
      const why = judge(subject, survey2, index, row) ?? refusal;
      const place = why === void 0 ? void 0 : placeOf(rule, row);
      if (why !== void 0 && place !== void 0) found.push(report({ place, ...why }));
    }
  });
  return found;
}
function judge({ ruleset: { dialect } }, survey2, index, row) {
  const { table, names, builtin } = survey2;
  if (row.tables !== void 0 && !row.tables.includes(table.name)) {
    return {
      message: `"${row.name}" is refused in the table "${table.name}"`,
      help: `it belongs into ${list(row.tables)}`
    };
  }
  if (row.chains === void 0) return void 0;
  const chain = survey2.chains[index] ?? -1;
  if (chain < builtin) {
    const name = names[chain] ?? "";
    return row.chains.includes(name) ? void 0 : refused(row, row.chains, `in the chain "${name}"`);
  }
  if (row.checkedAt === "checkentry" && dialect.backend === "nft") return void 0;
  const jumps = jumpsOf(survey2);
  for (let hook = 0; hook < builtin; hook += 1) {
    const name = names[hook] ?? "";
    if (row.chains.includes(name)) continue;
    const by = waysFrom(hook, jumps)[chain] ?? unreached;
    if (by === unreached) continue;
    const last = ruleOf(survey2, jumps, by);
    const verdict = refused(row, row.chains, `where packets come from the chain "${name}"`);
    return last === void 0 ? verdict : { ...verdict, by: last };
  }
  return void 0;
}
function refused({ name, option }, chains, where) {
  const what = option === void 0 ? `"${name}"` : `"--${option}" of "${name}"`;
  return { message: `${what} is refused ${where}`, help: `it may be reached from ${list(chains)} only` };
}
function waysFrom(hook, jumps) {
  const known2 = remembered(ways, jumps, () => []);
  return known2[hook] ??= reachedFrom([hook], jumps);
}
var ways = /* @__PURE__ */ new WeakMap();
function report({ place, message, help: help4, by }) {
  const jump = by?.target?.token;
  const related = jump === void 0 ? {} : { related: [relatedAt(jump, "this jump brings them here")] };
  return { check: wrongPlace.name, severity: "error", message, help: help4, ...spanOf(place), ...related };
}
function jumpToBuiltin(table, rule) {
  const { target } = rule;
  if (target === void 0) return [];
  const message = `"${target.name}" is a built-in chain of "${table.name}", and no rule may jump to one`;
  return [report({ place: target.token, message, help: "put the rules into a chain of their own, and jump to that" })];
}
function policyInNat(table, { operands: [policy] }) {
  if (table.name !== "nat" || policy?.text !== "DROP") return [];
  const message = '"-P \u2026 DROP" is refused in the table "nat", which is not for filtering';
  return [report({ place: policy, message, help: 'drop packets in the table "filter"' })];
}
function list(names) {
  return names.length === 1 ? names[0] ?? "" : `${names.slice(0, -1).join(", ")} or ${names.at(-1) ?? ""}`;
}
var checks = [
  hostnameMatch,
  natStringMatch,
  stringOnSyn,
  notRulesSave,
  syntax,
  invalidOption,
  invalidValue,
  wrongPlace,
  chainLoop,
  missingCommit,
  duplicateTableSection,
  undefinedChain,
  undeclaredChain,
  failingCommand,
  policyOnUserChain,
  missingChainPolicy,
  unreferencedChain,
  unreachableRule
];
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  chainLoop,
  checks,
  failingCommand,
  invalidOption,
  invalidValue,
  isFragment,
  missingCommit,
  notRulesSave,
  syntax,
  undeclaredChain,
  undefinedChain,
  wrongPlace
});
*/}],
  "#shared/26": [14069, () => {/*
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __hasOwnProp = Object.prototype.hasOwnProperty;
var __export = (target, all) => {
  for (var name in all)
    __defProp(target, name, { get: all[name], enumerable: true });
};
var __copyProps = (to, from, except, desc) => {
  if (from && typeof from === "object" || typeof from === "function") {
    for (let key of __getOwnPropNames(from))
      if (!__hasOwnProp.call(to, key) && key !== except)
        __defProp(to, key, { get: () => from[key], enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable });
  }
  return to;
};
var __toCommonJS = (mod) => __copyProps(__defProp({}, "__esModule", { value: true }), mod);
var stdin_exports = {};
__export(stdin_exports, {
  failureText: () => failureText
});
module.exports = __toCommonJS(stdin_exports);
var import_chunk_4ASA5QAJ = require("#shared/38");
function failureText(facts) {
  switch (facts.kind) {
    case "file":
      return `cannot ${facts.action} ${(0, import_chunk_4ASA5QAJ.visible)(facts.path)}: ${codeText(facts.code)}`;
    case "command": {
      const ended = facts.exitCode === void 0 ? "did not end by itself" : `ended with status ${facts.exitCode}`;
      const said = facts.stderr.trim();
      return `${facts.command} ${ended}${said === "" ? "" : `: ${(0, import_chunk_4ASA5QAJ.visible)(said)}`}`;
    }
    case "tool-missing":
      return `${facts.tool} is not installed; on Debian and Ubuntu: apt-get install ${facts.debianPackage}`;
    case "mistake":
      return `a mistake of this program, before anything was changed: ${(0, import_chunk_4ASA5QAJ.visible)(facts.message)}`;
    case "scratch":
      return `cannot make a throw-away network namespace to try the rules in: ${(0, import_chunk_4ASA5QAJ.visible)(facts.stderr)}`;
    case "store":
      return `cannot use the state folder ${(0, import_chunk_4ASA5QAJ.visible)(facts.path)}: ${facts.detail || codeText(facts.code)}`;
  }
}
var codes = {
  ENOENT: "there is no such file",
  EISDIR: "it is a folder",
  EFBIG: "it has more than 256 MiB",
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
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  failureText
});
*/}],
  "#shared/27": [14132, () => {/*
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __hasOwnProp = Object.prototype.hasOwnProperty;
var __export = (target, all) => {
  for (var name in all)
    __defProp(target, name, { get: all[name], enumerable: true });
};
var __copyProps = (to, from, except, desc) => {
  if (from && typeof from === "object" || typeof from === "function") {
    for (let key of __getOwnPropNames(from))
      if (!__hasOwnProp.call(to, key) && key !== except)
        __defProp(to, key, { get: () => from[key], enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable });
  }
  return to;
};
var __toCommonJS = (mod) => __copyProps(__defProp({}, "__esModule", { value: true }), mod);
var stdin_exports = {};
__export(stdin_exports, {
  Failure: () => Failure
});
module.exports = __toCommonJS(stdin_exports);
var Failure = class extends Error {
  name = "Failure";
  facts;
  constructor(facts, options) {
    super(`${facts.kind} failure: ${JSON.stringify(facts)}`, options);
    this.facts = facts;
  }
};
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  Failure
});
*/}],
  "#lib/cli/diff.ts": [14168, () => {/*
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __hasOwnProp = Object.prototype.hasOwnProperty;
var __export = (target, all) => {
  for (var name in all)
    __defProp(target, name, { get: all[name], enumerable: true });
};
var __copyProps = (to, from, except, desc) => {
  if (from && typeof from === "object" || typeof from === "function") {
    for (let key of __getOwnPropNames(from))
      if (!__hasOwnProp.call(to, key) && key !== except)
        __defProp(to, key, { get: () => from[key], enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable });
  }
  return to;
};
var __toCommonJS = (mod) => __copyProps(__defProp({}, "__esModule", { value: true }), mod);
var stdin_exports = {};
__export(stdin_exports, {
  diffCommand: () => diffCommand
});
module.exports = __toCommonJS(stdin_exports);
var import_chunk_IS2RCYH6 = require("#shared/29");
var import_chunk_FBREATR6 = require("#shared/30");
var import_chunk_5Y22EHS4 = require("#shared/31");
var import_chunk_SIJ4U7BU = require("#shared/32");
var import_chunk_P4IYSUH5 = require("#shared/33");
var import_chunk_OPYLVNDO = require("#shared/34");
var import_chunk_6HLCLYDP = require("#shared/35");
var import_chunk_HOZA6OBP = require("#shared/36");
var import_chunk_C22AEFCY = require("#shared/37");
var import_chunk_4ASA5QAJ = require("#shared/38");
var import_chunk_HJ7NNAO6 = require("#shared/39");
var import_chunk_VIM7MEJP = require("#shared/40");
var import_chunk_PIRHQTI4 = require("#shared/41");
var version = 1;
function diffJson(families) {
  const kinds = families.flatMap(({ changes }) => changes.map(({ kind }) => kind));
  const count = (...wanted) => kinds.filter((kind) => wanted.includes(kind)).length;
  const summary = {
    added: count("added"),
    removed: count("removed"),
    moved: count("moved"),
    changed: count("changed"),
    policies: count("policy"),
    chains: count("chain-added", "chain-removed")
  };
  const listed = families.map(({ family, changes }) => ({ family, changes: changes.map(inOrder) }));
  return `${JSON.stringify({ version, families: listed, summary }, void 0, 2)}
`;
}
function inOrder(change) {
  const { kind, table, chain } = change;
  const { position, before, after, beforeLine, afterLine } = change;
  return {
    kind,
    table,
    chain,
    ...position === void 0 ? {} : { position },
    ...before === void 0 ? {} : { before },
    ...after === void 0 ? {} : { after },
    ...beforeLine === void 0 ? {} : { beforeLine },
    ...afterLine === void 0 ? {} : { afterLine }
  };
}
var diffCommand = (0, import_chunk_C22AEFCY.command)(
  {
    operands: {
      file: { type: "string", demandOption: true, describe: "rules file; - is standard input" },
      other: { type: "string", describe: "a second file: then from FILE to this one" }
    },
    options: {
      ipv6: { type: "boolean", default: false, describe: "or -6: the files are for ip6tables" },
      backend: import_chunk_4ASA5QAJ.backendOption,
      format: import_chunk_4ASA5QAJ.formatOption
    }
  },
  runDiff
);
async function runDiff(world, options) {
  const first = await readRules(world, options.file, options);
  const second = options.other === void 0 ? void 0 : await readRules(world, options.other, options);
  if (!first || options.other !== void 0 && !second) return import_chunk_VIM7MEJP.exitStatus.cannot;
  const { family } = first;
  if (second !== void 0 && second.family !== family) {
    throw new import_chunk_HJ7NNAO6.UsageError("one of the files is for IPv4 and the other for IPv6: -6 says that both are for IPv6");
  }
  const changes = second === void 0 ? await againstLive(world, first, options.backend) : (0, import_chunk_5Y22EHS4.diff)(first.rules, second.rules);
  for (const side of second === void 0 ? [first] : [first, second]) tell(world, side);
  if (changes === void 0) return import_chunk_VIM7MEJP.exitStatus.cannot;
  const families = [{ family, changes }];
  const text = options.format === "json" ? diffJson(families) : (0, import_chunk_FBREATR6.diffText)(families, { colour: world.output.colour.result });
  world.output.result(text);
  return changes.length === 0 ? import_chunk_VIM7MEJP.exitStatus.done : import_chunk_VIM7MEJP.exitStatus.findings;
}
async function readRules(world, path, options) {
  const { text } = (0, import_chunk_C22AEFCY.decode)(await world.files.read(path));
  const family = options.ipv6 ? "ipv6" : (0, import_chunk_6HLCLYDP.familyOf)(path, text);
  const side = sideOf(path, text, { family, backend: options.backend === "legacy" ? "legacy" : "nft" });
  if (!side.diagnostics.some(({ check }) => check === "not-rules-save" || check === "missing-commit")) return side;
  tell(world, side);
  return void 0;
}
function sideOf(path, text, dialect) {
  const common = { path, text, ...dialect };
  const plain = (0, import_chunk_5Y22EHS4.draft)(text, dialect);
  if (plain !== void 0) return { ...common, tables: [...plain.rules.keys()], ...plain };
  const { ruleset, diagnostics } = (0, import_chunk_HOZA6OBP.parse)(text, dialect);
  return { ...common, tables: (0, import_chunk_IS2RCYH6.tablesOf)(ruleset), rules: (0, import_chunk_P4IYSUH5.canonical)(ruleset), diagnostics };
}
function tell(world, { path, text, family, diagnostics }) {
  if (diagnostics.length === 0) return;
  const lines = text.split("\n");
  const inOrder2 = diagnostics.toSorted((a, b) => a.line - b.line || a.column - b.column);
  const report = { checks: 1, files: [{ path, family, lines, diagnostics: inOrder2 }] };
  world.output.progress((0, import_chunk_OPYLVNDO.lintText)(report, { colour: world.output.colour.progress }));
}
async function againstLive(world, wanted, backend) {
  const system = await world.whole();
  if (!system.host.isRoot) {
    system.output.progress(
      "safeapply: only root may read the live rules; try: sudo safeapply diff \u2026, or give two files\n"
    );
    return void 0;
  }
  const tools = await system.firewall.tools(wanted.family, backend);
  const live = await (0, import_chunk_5Y22EHS4.readLive)(system, tools);
  if (live.kind === "doubtful") {
    system.output.progress(`safeapply: the live rules cannot be trusted: ${live.reason}
`);
    return void 0;
  }
  const text = (0, import_chunk_SIJ4U7BU.readable)(live.text);
  const before = (0, import_chunk_5Y22EHS4.draft)(text, tools)?.rules ?? (0, import_chunk_P4IYSUH5.canonical)((0, import_chunk_HOZA6OBP.parse)(text, tools).ruleset);
  const { rules, tables } = tools.backend === wanted.backend ? wanted : sideOf(wanted.path, wanted.text, tools);
  return (0, import_chunk_5Y22EHS4.diff)(before, rules, { tables });
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  diffCommand
});
*/}],
  "#shared/29": [14311, () => {/*
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __hasOwnProp = Object.prototype.hasOwnProperty;
var __export = (target, all) => {
  for (var name in all)
    __defProp(target, name, { get: all[name], enumerable: true });
};
var __copyProps = (to, from, except, desc) => {
  if (from && typeof from === "object" || typeof from === "function") {
    for (let key of __getOwnPropNames(from))
      if (!__hasOwnProp.call(to, key) && key !== except)
        __defProp(to, key, { get: () => from[key], enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable });
  }
  return to;
};
var __toCommonJS = (mod) => __copyProps(__defProp({}, "__esModule", { value: true }), mod);
var stdin_exports = {};
__export(stdin_exports, {
  tablesOf: () => tablesOf,
  undoText: () => undoText
});
module.exports = __toCommonJS(stdin_exports);
var import_chunk_C22AEFCY = require("#shared/37");
function undoText(before, tables) {
  return tables.map((name) => {
    const saved = before.tables.find((table) => table.name === name);
    return saved ? tableText(before, saved) : resetText(name);
  }).join("");
}
function tablesOf(ruleset) {
  return [...new Set(ruleset.tables.map((table) => table.name))];
}
function tableText(ruleset, table) {
  const last = table.commit?.line ?? table.head.line;
  return ruleset.lines.filter((line) => line.line >= table.head.line && line.line <= last).map((line) => `${line.text}
`).join("");
}
function resetText(table) {
  const chains = (import_chunk_C22AEFCY.builtinChains[table] ?? []).map((chain) => `:${chain} ACCEPT [0:0]
`).join("");
  return `*${table}
${chains}COMMIT
`;
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  tablesOf,
  undoText
});
*/}],
  "#shared/30": [14363, () => {/*
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __hasOwnProp = Object.prototype.hasOwnProperty;
var __export = (target, all) => {
  for (var name in all)
    __defProp(target, name, { get: all[name], enumerable: true });
};
var __copyProps = (to, from2, except, desc) => {
  if (from2 && typeof from2 === "object" || typeof from2 === "function") {
    for (let key of __getOwnPropNames(from2))
      if (!__hasOwnProp.call(to, key) && key !== except)
        __defProp(to, key, { get: () => from2[key], enumerable: !(desc = __getOwnPropDesc(from2, key)) || desc.enumerable });
  }
  return to;
};
var __toCommonJS = (mod) => __copyProps(__defProp({}, "__esModule", { value: true }), mod);
var stdin_exports = {};
__export(stdin_exports, {
  diffText: () => diffText
});
module.exports = __toCommonJS(stdin_exports);
var import_chunk_5Y22EHS4 = require("#shared/31");
var import_chunk_4ASA5QAJ = require("#shared/38");
var import_node_util = require("node:util");
function diffText(families, options) {
  const { colour: inColour } = options;
  const paint = Object.assign(
    (style, text) => inColour && text !== "" ? (0, import_node_util.styleText)(style, text, { validateStream: false }) : text,
    { inColour }
  );
  const several = families.length > 1;
  const lines = families.filter(({ changes }) => changes.length > 0).flatMap(({ family, changes }) => [
    ...several ? [paint("bold", family === "ipv4" ? "# IPv4" : "# IPv6")] : [],
    ...familyLines(changes, paint)
  ]);
  return lines.map((line) => `${line}
`).join("");
}
function familyLines(changes, paint) {
  let last;
  return changes.flatMap((change) => {
    const named = last?.table === change.table || change.kind.startsWith("table-");
    const heading = named ? [] : [paint("bold", `*${change.table}`)];
    const place = continues(last, change) ? [] : [paint("cyan", placeOf(change))];
    last = change;
    return [...heading, ...place, ...changeLines(change, paint)];
  });
}
function continues(last, change) {
  if (change.position === void 0) return true;
  if (last?.table !== change.table || last.chain !== change.chain || last.position === void 0) return false;
  return Math.abs(change.position - last.position) <= 1;
}
function placeOf(change) {
  return `@@ ${(0, import_chunk_4ASA5QAJ.visible)(change.chain)} ${change.position ?? ""} @@`;
}
function changeLines(change, paint) {
  const before = (0, import_chunk_4ASA5QAJ.visible)(change.before ?? "");
  const after = (0, import_chunk_4ASA5QAJ.visible)(change.after ?? "");
  const chain = (0, import_chunk_4ASA5QAJ.visible)(change.chain);
  switch (change.kind) {
    case "added":
      return [paint("green", `+ ${after}`)];
    case "removed":
      return [paint("red", `- ${before}`)];
    case "moved":
      return [paint("yellow", `~ ${after}  (moved here${from(change)})`)];
    case "changed":
      return changedLines(before, after, paint);
    case "policy":
      return [paint("red", `- :${chain} ${before}`), paint("green", `+ :${chain} ${after}`)];
    case "chain-added":
      return [paint("green", `+ :${chain} -`)];
    case "chain-removed":
      return [paint("red", `- :${chain} -`)];
    case "table-added":
      return [paint("green", `+ *${change.table}`)];
    case "table-removed":
      return [paint("red", `- *${change.table}`)];
  }
}
function from({ beforeLine }) {
  return beforeLine === void 0 ? "" : ` from line ${beforeLine}`;
}
function changedLines(before, after, paint) {
  if (!paint.inColour) return [`- ${before}`, `+ ${after}`];
  const parts = (0, import_chunk_5Y22EHS4.diffArrays)(before.split(" "), after.split(" "));
  const side = (style, other, sign) => {
    const words = parts.filter((part) => !part[other]).flatMap(
      (part) => part.value.map((word) => paint(style, part.added || part.removed ? paint("underline", word) : word))
    );
    return [paint(style, sign), ...words].join(" ");
  };
  return [side("red", "added", "-"), side("green", "removed", "+")];
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  diffText
});
*/}],
  "#shared/31": [14465, () => {/*
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __hasOwnProp = Object.prototype.hasOwnProperty;
var __export = (target, all) => {
  for (var name in all)
    __defProp(target, name, { get: all[name], enumerable: true });
};
var __copyProps = (to, from, except, desc) => {
  if (from && typeof from === "object" || typeof from === "function") {
    for (let key of __getOwnPropNames(from))
      if (!__hasOwnProp.call(to, key) && key !== except)
        __defProp(to, key, { get: () => from[key], enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable });
  }
  return to;
};
var __toCommonJS = (mod) => __copyProps(__defProp({}, "__esModule", { value: true }), mod);
var stdin_exports = {};
__export(stdin_exports, {
  diff: () => diff,
  diffArrays: () => diffArrays,
  draft: () => draft,
  judgeSave: () => judgeSave,
  readLive: () => readLive
});
module.exports = __toCommonJS(stdin_exports);
var import_chunk_P4IYSUH5 = require("#shared/33");
var import_chunk_HOZA6OBP = require("#shared/36");
var import_chunk_C22AEFCY = require("#shared/37");
function draft(text, dialect) {
  if (!text.endsWith("\n") || text.startsWith("#!") || text.includes("\r") || text.includes("\0")) return void 0;
  const diagnostics = [];
  const tables = /* @__PURE__ */ new Map();
  const reader = { text, dialect, diagnostics, open: void 0, comma: -1 };
  for (let line2 = 1, start = 0; start < text.length; line2 += 1) {
    const end = text.indexOf("\n", start);
    if (!take(reader, tables, line2, start, end)) return void 0;
    start = end + 1;
  }
  return reader.open !== void 0 || tables.size === 0 ? void 0 : { rules: tables, diagnostics };
}
function take(reader, tables, line2, start, end) {
  const { text, open } = reader;
  if (start === end) return true;
  switch (text.charCodeAt(start)) {
    case 35:
      return true;
    case 42:
      return open === void 0 && openTable(reader, tables, line2, text.slice(start + 1, end));
    case 67:
      if (open === void 0 || text.slice(start, end) !== "COMMIT") return false;
      tables.set(open.name, closed(open));
      reader.open = void 0;
      return true;
    case 58:
      return open !== void 0 && takeChain(open, text, line2, start, end);
    default:
      return open !== void 0 && end - start <= import_chunk_HOZA6OBP.longestPassed && takeRule(reader, open, line2, start, end);
  }
}
function openTable(reader, tables, line2, name) {
  const builtin = import_chunk_C22AEFCY.builtinChains[name];
  if (builtin === void 0 || tables.has(name)) return false;
  const section = (0, import_chunk_HOZA6OBP.openSection)(reader.dialect, name, reader.text);
  const chains = builtin.map((each) => ({ name: each, policy: "ACCEPT", line: void 0, rules: [] }));
  const page = { text: reader.text, section, diagnostics: reader.diagnostics, known: /* @__PURE__ */ new Map() };
  reader.open = { name, line: line2, page, chains: new Map(chains.map((each) => [each.name, each])), last: void 0 };
  return true;
}
function takeChain({ name: table, page, chains }, text, line2, start, end) {
  const chain = (0, import_chunk_HOZA6OBP.passChain)(text, line2, start, end);
  if (chain === void 0) return false;
  const name = chain.name.text;
  const before = chains.get(name);
  const builtin = (0, import_chunk_C22AEFCY.isBuiltin)(table, name);
  if (builtin ? before?.line !== void 0 : before !== void 0) return false;
  const word = chain.policy?.text ?? "-";
  if (!builtin && word !== "-") return false;
  const policy = builtin ? word === "-" ? "ACCEPT" : word : "-";
  chains.set(name, { name, policy, line: line2, rules: before?.rules ?? [] });
  (0, import_chunk_HOZA6OBP.declare)(page.section, name, line2);
  return !page.section.shadowed;
}
function takeRule(reader, open, line2, start, end) {
  const { text } = reader;
  const command = (0, import_chunk_HOZA6OBP.commandStart)(text, start, end);
  if (command === -1) return false;
  let from = command;
  while (text.charCodeAt(from) === 32) from += 1;
  if (!text.startsWith("-A ", from)) return false;
  const blank = text.indexOf(" ", from + 3);
  const to = blank === -1 || blank > end ? end : blank;
  let chain = open.last;
  if (chain?.name.length !== to - from - 3 || !text.startsWith(chain.name, from + 3)) {
    chain = open.chains.get(text.slice(from + 3, to));
    if (chain === void 0) return false;
    open.last = chain;
  }
  const rule = new DraftRule(open.page, line2, command, end);
  if (holdsComma(reader, start, end) && mayBeList.test(rule.raw)) chain.rules.push(...rule.all());
  else chain.rules.push(rule);
  return true;
}
function holdsComma(reader, start, end) {
  if (reader.comma < start) {
    const found = reader.text.indexOf(",", start);
    reader.comma = found === -1 ? Infinity : found;
  }
  return reader.comma < end;
}
var mayBeList = / (?:-[sd]|--(?:s[or]|d[es])[a-z]*)[ =]?\S*,/u;
var DraftRule = class {
  line;
  page;
  start;
  end;
  constructor(page, line2, start, end) {
    this.line = line2;
    this.page = page;
    this.start = start;
    this.end = end;
  }
  get raw() {
    return this.page.text.slice(this.start, this.end);
  }
  /** Empty for a line that is meant for the other family, and adds no rule. */
  get text() {
    const { known } = this.page;
    const before = known.get(this.line);
    if (before !== void 0) return before;
    const text = this.all()[0]?.text ?? "";
    known.set(this.line, text);
    return text;
  }
  /** The rules that the line stands for. */
  all() {
    const { line: line2, raw } = this;
    const { section, diagnostics } = this.page;
    const rule = (0, import_chunk_HOZA6OBP.readRule)(section, line2, this.start, this.end, diagnostics);
    if (rule === void 0) return [{ line: line2, raw, text: raw }];
    const isChain = (name) => section.names.has(name);
    const start = `-A ${rule.chainName ?? ""}`;
    return (0, import_chunk_C22AEFCY.canonicalRules)(rule, section.dialect, isChain).map((text, index) => ({
      line: line2,
      raw: index === 0 ? raw : `${raw}
${index}`,
      text: text === "" ? start : `${start} ${text}`
    }));
  }
};
function isSameLine(a, b) {
  if (!(a instanceof DraftRule && b instanceof DraftRule)) return (a.raw ?? a.text) === (b.raw ?? b.text);
  const length = a.end - a.start;
  if (b.end - b.start !== length) return false;
  const { text } = a.page;
  const { text: other } = b.page;
  for (const at of [length >> 1, length >> 2, length * 3 >> 2]) {
    if (text.charCodeAt(a.start + at) !== other.charCodeAt(b.start + at)) return false;
  }
  return a.raw === b.raw;
}
function closed({ name, line: line2, chains }) {
  const builtin = import_chunk_C22AEFCY.builtinChains[name]?.flatMap((each) => chains.get(each) ?? []) ?? [];
  const users = [...chains.values()].filter((each) => !(0, import_chunk_C22AEFCY.isBuiltin)(name, each.name));
  return { name, line: line2, chains: [...builtin, ...users] };
}
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
    var _a;
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
    const maxExecutionTime = (_a = options.timeout) !== null && _a !== void 0 ? _a : Infinity;
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
      (function exec() {
        setTimeout(function() {
          if (editLength > maxEditLength || Date.now() > abortAfterTimestamp) {
            return callback(void 0);
          }
          if (!execEditLength()) {
            exec();
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
  addToPath(path, added, removed, oldPosInc, options) {
    const last = path.lastComponent;
    if (last && !options.oneChangePerToken && last.added === added && last.removed === removed) {
      return {
        oldPos: path.oldPos + oldPosInc,
        lastComponent: { count: last.count + 1, added, removed, previousComponent: last.previousComponent }
      };
    } else {
      return {
        oldPos: path.oldPos + oldPosInc,
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
  equals(left, right, options) {
    if (options.comparator) {
      return options.comparator(left, right);
    } else {
      return left === right || !!options.ignoreCase && left.toLowerCase() === right.toLowerCase();
    }
  }
  removeEmpty(array) {
    const ret = [];
    for (let i = 0; i < array.length; i++) {
      if (array[i]) {
        ret.push(array[i]);
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
          value = value.map(function(value2, i) {
            const oldValue = oldTokens[oldPos + i];
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
var smallGap = 100;
function align(before, after) {
  const hunks = [];
  const whole = trim(before, after, { beforeFrom: 0, beforeTo: before.length, afterFrom: 0, afterTo: after.length });
  for (const gap of split(before, after, whole, occurringOnce)) {
    const rest = trim(before, after, gap);
    hunks.push(...sizeOf(rest) <= smallGap ? shortest(before, after, rest) : split(before, after, rest, numbered));
  }
  return hunks.filter((hunk) => sizeOf(hunk) > 0);
}
function sizeOf({ beforeFrom, beforeTo, afterFrom, afterTo }) {
  return beforeTo - beforeFrom + (afterTo - afterFrom);
}
function trim(before, after, hunk) {
  let { beforeFrom, beforeTo, afterFrom, afterTo } = hunk;
  while (beforeFrom < beforeTo && afterFrom < afterTo && before[beforeFrom] === after[afterFrom]) {
    beforeFrom += 1;
    afterFrom += 1;
  }
  while (beforeFrom < beforeTo && afterFrom < afterTo && before[beforeTo - 1] === after[afterTo - 1]) {
    beforeTo -= 1;
    afterTo -= 1;
  }
  return { beforeFrom, beforeTo, afterFrom, afterTo };
}
function split(before, after, hunk, naming) {
  const left = naming(before, hunk.beforeFrom, hunk.beforeTo);
  const right = naming(after, hunk.afterFrom, hunk.afterTo);
  const pairs = [];
  for (const [name, index] of left) {
    const other = right.get(name);
    if (other !== void 0) pairs.push([index, other]);
  }
  const anchors = longestIncreasing(pairs.toSorted(([a], [b]) => a - b));
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
function occurringOnce(rules, from, to) {
  const places = /* @__PURE__ */ new Map();
  const repeated = /* @__PURE__ */ new Set();
  for (let index = from; index < to; index += 1) {
    const rule = rules[index] ?? -1;
    if (places.has(rule)) repeated.add(rule);
    places.set(rule, index);
  }
  for (const rule of repeated) places.delete(rule);
  return places;
}
var most = 2 ** 26;
function numbered(rules, from, to) {
  const counts = /* @__PURE__ */ new Map();
  const places = /* @__PURE__ */ new Map();
  for (let index = from; index < to; index += 1) {
    const rule = rules[index] ?? -1;
    const count = (counts.get(rule) ?? 0) + 1;
    counts.set(rule, count);
    places.set(count * most + rule, index);
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
function shortest(before, after, gap) {
  const hunks = [];
  let { beforeFrom, afterFrom } = gap;
  let beforeTo = beforeFrom;
  let afterTo = afterFrom;
  const parts = diffArrays(before.slice(gap.beforeFrom, gap.beforeTo), after.slice(gap.afterFrom, gap.afterTo));
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
function differences(before, after) {
  const index = firstOther(before, after);
  if (index === -1 || mayBeSame(before, after, index) && isSame(before, after)) return none;
  const sides = { before, after, beforeIds: [], afterIds: [], known: /* @__PURE__ */ new Map() };
  const hunks = nearby(before, after).flatMap((hunk) => within(sides, hunk));
  return hunks.length > 0 && isSame(before, after) ? none : { ...sides, hunks };
}
var none = { hunks: [], beforeIds: [], afterIds: [] };
function firstOther(before, after) {
  const length = Math.min(before.length, after.length);
  for (let index = 0; index < length; index += 1) {
    const [rule, other] = [before[index], after[index]];
    if (rule === void 0 || other === void 0 || !isSameLine(rule, other)) return index;
  }
  return before.length === after.length ? -1 : length;
}
function mayBeSame(before, after, index) {
  if (before.length !== after.length) return false;
  const rule = before[index];
  return rule === void 0 || !after.slice(index, index + nearest).some((other) => isSameLine(rule, other));
}
var nearest = 100;
function rawOf(rule) {
  return rule.raw ?? rule.text;
}
function isSame(before, after) {
  if (before.length !== after.length) return false;
  const says = comparison();
  return before.every((rule, index) => {
    const other = after[index];
    return other !== void 0 && says(rule, other);
  });
}
function comparison() {
  let saved = "after";
  return (before, after) => {
    if (isSameLine(before, after)) return true;
    if (saved === "after" ? before.text === rawOf(after) : after.text === rawOf(before)) return true;
    if (before.text !== after.text) return false;
    saved = rawOf(before) === before.text ? "before" : "after";
    return true;
  };
}
var reach = 32;
var enough = 3;
function nearby(before, after) {
  const equal = (left2, right2) => {
    const [rule, other] = [before[left2], after[right2]];
    return rule === void 0 || other === void 0 ? rule === other : isSameLine(rule, other);
  };
  const goesOn = (left2, right2) => {
    for (let step = 0; step < enough; step += 1) if (!equal(left2 + step, right2 + step)) return false;
    return true;
  };
  const hunks = [];
  let left = 0;
  let right = 0;
  while (left < before.length || right < after.length) {
    if (equal(left, right)) {
      left += 1;
      right += 1;
      continue;
    }
    const furthest = Math.max(before.length - left, after.length - right);
    const skip = meeting(left, right, furthest, goesOn);
    const [beforeTo, afterTo] = skip ?? endsOf(before, after, left, right);
    hunks.push({ beforeFrom: left, beforeTo, afterFrom: right, afterTo });
    if (skip === void 0) break;
    left = Math.min(beforeTo, before.length);
    right = Math.min(afterTo, after.length);
  }
  return hunks.map(({ beforeFrom, beforeTo, afterFrom, afterTo }) => ({
    beforeFrom,
    beforeTo: Math.min(beforeTo, before.length),
    afterFrom,
    afterTo: Math.min(afterTo, after.length)
  }));
}
function meeting(left, right, furthest, goesOn) {
  for (let far = 1; far <= Math.min(reach, furthest); far += 1) {
    for (let near = 0; near <= far; near += 1) {
      if (goesOn(left + far, right + near)) return [left + far, right + near];
      if (near < far && goesOn(left + near, right + far)) return [left + near, right + far];
    }
  }
  return void 0;
}
function endsOf(before, after, left, right) {
  let beforeTo = before.length;
  let afterTo = after.length;
  while (beforeTo > left && afterTo > right) {
    const [rule, other] = [before[beforeTo - 1], after[afterTo - 1]];
    if (rule === void 0 || other === void 0 || !isSameLine(rule, other)) break;
    beforeTo -= 1;
    afterTo -= 1;
  }
  return [beforeTo, afterTo];
}
function within(sides, hunk) {
  const { before, after, beforeIds, afterIds } = sides;
  const { beforeFrom, beforeTo, afterFrom, afterTo } = hunk;
  const left = numbersOf(sides, before, beforeFrom, beforeTo, beforeIds);
  const right = numbersOf(sides, after, afterFrom, afterTo, afterIds);
  const [removed, added] = [left.length, right.length];
  if (removed === 0 || added === 0) return [hunk];
  if (removed === 1 && added === 1) return before[beforeFrom]?.text === after[afterFrom]?.text ? [] : [hunk];
  const [onLeft, onRight] = [new Set(left), new Set(right)];
  readOthers(sides, before, beforeFrom, left, onRight, beforeIds);
  readOthers(sides, after, afterFrom, right, onLeft, afterIds);
  const common = new Set(right);
  if (!left.some((id) => common.has(id))) return [hunk];
  return align(left, right).map((each) => ({
    beforeFrom: each.beforeFrom + beforeFrom,
    beforeTo: each.beforeTo + beforeFrom,
    afterFrom: each.afterFrom + afterFrom,
    afterTo: each.afterTo + afterFrom
  }));
}
function numbersOf({ known }, rules, from, to, ids) {
  const numbers = [];
  for (let index = from; index < to; index += 1) {
    const rule = rules[index];
    const id = rule === void 0 ? -1 : numberOf(known, rawOf(rule));
    ids[index] = id;
    numbers.push(id);
  }
  return numbers;
}
function readOthers({ known }, rules, from, numbers, others, ids) {
  for (const [index, number] of numbers.entries()) {
    const rule = others.has(number) ? void 0 : rules[from + index];
    if (rule === void 0) continue;
    const id = numberOf(known, rule.text);
    numbers[index] = id;
    ids[from + index] = id;
  }
}
function numberOf(known, text) {
  const before = known.get(text);
  if (before !== void 0) return before;
  known.set(text, known.size);
  return known.size - 1;
}
var most2 = 0.6;
function similar(before, after) {
  const [left, right] = [wordCount(before), wordCount(after)];
  const enough2 = most2 * (Math.max(left, right) - 2);
  if (Math.min(left, right) - 2 <= enough2) return false;
  return wordsAtEnds(before, after) - 2 > enough2 || commonWords(before, after) > enough2;
}
function wordsAtEnds(before, after) {
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before.charCodeAt(start) === after.charCodeAt(start)) start += 1;
  let end = 0;
  while (end < shorter - start && before.charCodeAt(before.length - 1 - end) === after.charCodeAt(after.length - 1 - end))
    end += 1;
  return blanks(before, 0, start) + blanks(before, before.length - end, before.length);
}
function commonWords(before, after) {
  const counts = /* @__PURE__ */ new Map();
  for (const word of before.split(" ").slice(2)) counts.set(word, (counts.get(word) ?? 0) + 1);
  let common = 0;
  for (const word of after.split(" ").slice(2)) {
    const count = counts.get(word) ?? 0;
    if (count > 0) common += 1;
    counts.set(word, count - 1);
  }
  return common;
}
function wordCount(text) {
  return blanks(text, 0, text.length) + 1;
}
function blanks(text, from, to) {
  let count = 0;
  for (let at = text.indexOf(" ", from); at !== -1 && at < to; at = text.indexOf(" ", at + 1)) count += 1;
  return count;
}
function diffRules(table, before, after) {
  const found = differences(before.rules, after.rules);
  if (found.hunks.length === 0) return [];
  const hunks = found.hunks.map((hunk) => ({
    removed: removedBy(hunk, before),
    added: addedBy(hunk, after)
  }));
  const moves = findMoves(hunks, found);
  const where = { table, chain: after.name };
  return hunks.flatMap(({ removed, added }) => {
    const kept = /* @__PURE__ */ new Set();
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
    return changes.filter((change) => (change.after ?? change.before) !== "");
  });
}
function removedBy(hunk, chain) {
  return placed(chain.rules.slice(hunk.beforeFrom, hunk.beforeTo), hunk.beforeFrom);
}
function addedBy(hunk, chain) {
  return placed(chain.rules.slice(hunk.afterFrom, hunk.afterTo), hunk.afterFrom);
}
function placed(rules, from) {
  return rules.map((rule, index) => ({ rule, position: from + index + 1 }));
}
function findMoves(hunks, { beforeIds, afterIds }) {
  const from = /* @__PURE__ */ new Map();
  const gone = /* @__PURE__ */ new Set();
  const removed = hunks.flatMap((hunk) => hunk.removed);
  const added = hunks.flatMap((hunk) => hunk.added);
  const pair = (nameOf) => {
    const waiting = /* @__PURE__ */ new Map();
    for (const each of removed.toReversed()) {
      if (gone.has(each)) continue;
      const name = nameOf(each, beforeIds);
      const same = waiting.get(name);
      if (same === void 0) waiting.set(name, each);
      else if (Array.isArray(same)) same.push(each);
      else waiting.set(name, [same, each]);
    }
    if (waiting.size === 0) return;
    for (const each of added) {
      if (from.has(each)) continue;
      const name = nameOf(each, afterIds);
      const same = waiting.get(name);
      const origin = Array.isArray(same) ? same.pop() : same;
      if (origin === void 0) continue;
      if (!Array.isArray(same)) waiting.delete(name);
      from.set(each, origin);
      gone.add(origin);
    }
  };
  pair(({ position }, ids) => ids[position - 1]);
  if (gone.size < Math.min(removed.length, added.length)) pair(({ rule }) => rule.text);
  return { from, gone };
}
var reach2 = 8;
function pairSimilar(removed, added) {
  const pairs = /* @__PURE__ */ new Map();
  let from = 0;
  for (const each of removed) {
    const near = added.slice(from, from + reach2);
    const index = near.findIndex((other2) => similar(each.rule.text, other2.rule.text));
    const other = near[index];
    if (other === void 0) continue;
    pairs.set(each, other);
    from += index + 1;
  }
  return pairs;
}
function addition(where, { rule, position }) {
  return { kind: "added", ...where, position, after: rule.text, afterLine: rule.line };
}
function removal(where, { rule, position }) {
  return { kind: "removed", ...where, position, before: rule.text, beforeLine: rule.line };
}
function replacement(where, kind, from, to) {
  const { text } = to.rule;
  const texts = { before: kind === "moved" ? text : from.rule.text, after: text };
  return { kind, ...where, position: to.position, ...texts, beforeLine: from.rule.line, afterLine: to.rule.line };
}
function diff(before, after, options = {}) {
  const names = options.tables ?? [.../* @__PURE__ */ new Set([...before.keys(), ...after.keys()])];
  return names.toSorted((a, b) => rank(a) - rank(b)).flatMap((name) => diffTables(name, before.get(name), after.get(name)));
}
function rank(table) {
  const index = Object.keys(import_chunk_C22AEFCY.builtinChains).indexOf(table);
  return index === -1 ? Infinity : index;
}
function diffTables(name, before, after) {
  const changes = diffChains(name, before ?? (0, import_chunk_P4IYSUH5.emptyTable)(name), after ?? (0, import_chunk_P4IYSUH5.emptyTable)(name));
  if (changes.length === 0) return [];
  if (before === void 0 && after !== void 0) {
    return [{ kind: "table-added", table: name, chain: "", afterLine: after.line }, ...changes];
  }
  if (after === void 0 && before !== void 0) {
    return [{ kind: "table-removed", table: name, chain: "", beforeLine: before.line }, ...changes];
  }
  return changes;
}
function diffChains(table, before, after) {
  const old = new Map(before.chains.map((chain) => [chain.name, chain]));
  const found = [];
  const compare = (from, to) => {
    const changes = diffChain(table, from, to);
    if (changes.length > 0) found.push({ name: (to ?? from)?.name ?? "", changes });
  };
  for (const chain of after.chains) {
    compare(old.get(chain.name), chain);
    old.delete(chain.name);
  }
  const stays = found.length;
  for (const chain of old.values()) compare(chain, void 0);
  const order = ({ name }) => {
    const place = import_chunk_C22AEFCY.builtinChains[table]?.indexOf(name) ?? -1;
    return place === -1 ? Infinity : place;
  };
  const inOrder = (part) => part.sort((a, b) => order(a) === order(b) ? (0, import_chunk_P4IYSUH5.byteOrder)(a.name, b.name) : order(a) - order(b));
  return [...inOrder(found.slice(0, stays)), ...inOrder(found.slice(stays))].flatMap(({ changes }) => changes);
}
function diffChain(table, before, after) {
  const name = (after ?? before)?.name ?? "";
  const empty = { name, policy: "-", line: void 0, rules: [] };
  const rules = diffRules(table, before ?? empty, after ?? empty);
  if (before === void 0) return [{ kind: "chain-added", table, chain: name, ...line("afterLine", after) }, ...rules];
  if (after === void 0)
    return [...rules, { kind: "chain-removed", table, chain: name, ...line("beforeLine", before) }];
  if (before.policy === after.policy || !(0, import_chunk_C22AEFCY.isBuiltin)(table, name)) return rules;
  const lines = { ...line("beforeLine", before), ...line("afterLine", after) };
  return [{ kind: "policy", table, chain: name, before: before.policy, after: after.policy, ...lines }, ...rules];
}
function line(key, chain) {
  return chain?.line === void 0 ? {} : { [key]: chain.line };
}
function judgeSave(saved, witness, dialect) {
  if (saved.exitCode !== 0) return doubtful(`it ended with status ${saved.exitCode}: ${firstLine(saved.stderr)}`);
  const incompatible = /^# Table .* (?:is incompatible|contains incompatible).*$/m.exec(saved.text);
  if (incompatible) return doubtful(`it printed "${incompatible[0]}": rules that iptables cannot put back`);
  const { ruleset, diagnostics } = (0, import_chunk_HOZA6OBP.parse)(saved.text, dialect);
  const cut = cutShort(saved.text, ruleset);
  if (cut !== void 0) return doubtful(`its output is cut short: ${cut}`);
  const mistake = diagnostics.find(
    ({ check, severity }) => severity === "error" && (check === "syntax" || check === "missing-commit")
  );
  if (mistake) return doubtful(`line ${mistake.line} of its output cannot be read back: ${mistake.message}`);
  const hidden = [...witness].find(
    ([table, rules]) => !ruleset.tables.some(({ name }) => name === table) && !isDefault(rules)
  );
  if (hidden) return doubtful(`it printed no table ${hidden[0]}, but that table exists and holds rules`);
  return { kind: "whole", text: saved.text, ruleset };
}
function tablesNotPrinted(saved) {
  const printed = new Set(saved.text.match(/^\*\w+/gm)?.map((head) => head.slice(1)));
  return Object.keys(import_chunk_C22AEFCY.builtinChains).filter((table) => !printed.has(table));
}
function doubtful(reason) {
  return { kind: "doubtful", reason };
}
function cutShort(text, ruleset) {
  if (text === "") return void 0;
  const open = ruleset.tables.find(({ commit }) => commit === void 0);
  if (open) return `table ${open.name} has no COMMIT`;
  for (const { name, chains } of ruleset.tables) {
    const missing = import_chunk_C22AEFCY.builtinChains[name]?.find((chain) => !chains.some((declared) => declared.name.text === chain));
    if (missing !== void 0) return `table ${name} has no chain ${missing}`;
  }
  const complete = text.match(/^# Completed on .*$/gm)?.length ?? 0;
  if (complete < ruleset.tables.length || !text.endsWith("\n")) return 'the last "# Completed on" line is missing';
  return void 0;
}
function isDefault(listing) {
  return listing.split("\n").every((line2) => line2 === "" || /^-P \S+ ACCEPT$/.test(line2));
}
function firstLine(text) {
  return text.trim().split("\n")[0] ?? "";
}
async function readLive(system, tools) {
  const saved = await system.firewall.save(tools);
  const witness = await system.firewall.witness(tools, tablesNotPrinted(saved));
  return judgeSave(saved, witness, tools);
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  diff,
  diffArrays,
  draft,
  judgeSave,
  readLive
});
*/}],
  "#shared/32": [15337, () => {/*
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __hasOwnProp = Object.prototype.hasOwnProperty;
var __export = (target, all) => {
  for (var name in all)
    __defProp(target, name, { get: all[name], enumerable: true });
};
var __copyProps = (to, from, except, desc) => {
  if (from && typeof from === "object" || typeof from === "function") {
    for (let key of __getOwnPropNames(from))
      if (!__hasOwnProp.call(to, key) && key !== except)
        __defProp(to, key, { get: () => from[key], enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable });
  }
  return to;
};
var __toCommonJS = (mod) => __copyProps(__defProp({}, "__esModule", { value: true }), mod);
var stdin_exports = {};
__export(stdin_exports, {
  byteText: () => byteText,
  readable: () => readable
});
module.exports = __toCommonJS(stdin_exports);
var import_chunk_C22AEFCY = require("#shared/37");
function byteText(bytes) {
  return Buffer.from(bytes).toString("latin1");
}
function readable(text) {
  return (0, import_chunk_C22AEFCY.decode)(Buffer.from(text, "latin1")).text;
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  byteText,
  readable
});
*/}],
  "#shared/33": [15374, () => {/*
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __hasOwnProp = Object.prototype.hasOwnProperty;
var __export = (target, all) => {
  for (var name in all)
    __defProp(target, name, { get: all[name], enumerable: true });
};
var __copyProps = (to, from, except, desc) => {
  if (from && typeof from === "object" || typeof from === "function") {
    for (let key of __getOwnPropNames(from))
      if (!__hasOwnProp.call(to, key) && key !== except)
        __defProp(to, key, { get: () => from[key], enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable });
  }
  return to;
};
var __toCommonJS = (mod) => __copyProps(__defProp({}, "__esModule", { value: true }), mod);
var stdin_exports = {};
__export(stdin_exports, {
  byteOrder: () => byteOrder,
  canonical: () => canonical,
  emptyTable: () => emptyTable,
  sameRules: () => sameRules
});
module.exports = __toCommonJS(stdin_exports);
var import_chunk_C22AEFCY = require("#shared/37");
function canonical(ruleset) {
  const { dialect } = ruleset;
  return new Map(ruleset.tables.map((table) => [table.name, canonicalTable(table, dialect)]));
}
function canonicalTable(table, dialect) {
  const { chains } = (0, import_chunk_C22AEFCY.carryOut)(table, dialect);
  const builtin = import_chunk_C22AEFCY.builtinChains[table.name] ?? [];
  const users = [...chains.keys()].filter((name) => !builtin.includes(name)).toSorted(byteOrder);
  const names = [...builtin, ...users];
  return { name: table.name, line: table.head.line, chains: names.map((name) => chains.get(name) ?? emptyChain(name)) };
}
function emptyChain(name) {
  return { name, policy: "ACCEPT", line: void 0, rules: [] };
}
function byteOrder(a, b) {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
function sameRules(a, b, tables) {
  const names = tables ?? [.../* @__PURE__ */ new Set([...a.keys(), ...b.keys()])];
  return names.every((name) => sameTable(a.get(name) ?? emptyTable(name), b.get(name) ?? emptyTable(name)));
}
function emptyTable(name) {
  const chains = (import_chunk_C22AEFCY.builtinChains[name] ?? []).map((chain) => ({
    name: chain,
    policy: "ACCEPT",
    line: void 0,
    rules: []
  }));
  return { name, line: 0, chains };
}
function sameTable(a, b) {
  const others = new Map(b.chains.map((chain) => [chain.name, chain]));
  return a.chains.length === b.chains.length && a.chains.every((chain) => sameChain(chain, others.get(chain.name)));
}
function sameChain(a, b) {
  if (b?.policy !== a.policy || a.rules.length !== b.rules.length) return false;
  return a.rules.every((rule, index) => rule.text === b.rules[index]?.text);
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  byteOrder,
  canonical,
  emptyTable,
  sameRules
});
*/}],
  "#shared/34": [15448, () => {/*
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __hasOwnProp = Object.prototype.hasOwnProperty;
var __export = (target, all) => {
  for (var name in all)
    __defProp(target, name, { get: all[name], enumerable: true });
};
var __copyProps = (to, from, except, desc) => {
  if (from && typeof from === "object" || typeof from === "function") {
    for (let key of __getOwnPropNames(from))
      if (!__hasOwnProp.call(to, key) && key !== except)
        __defProp(to, key, { get: () => from[key], enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable });
  }
  return to;
};
var __toCommonJS = (mod) => __copyProps(__defProp({}, "__esModule", { value: true }), mod);
var stdin_exports = {};
__export(stdin_exports, {
  lintJson: () => lintJson,
  lintText: () => lintText
});
module.exports = __toCommonJS(stdin_exports);
var import_chunk_4ASA5QAJ = require("#shared/38");
function lintJson(report) {
  const files = report.files.map(({ path, family, diagnostics }) => ({
    path,
    family,
    diagnostics: diagnostics.map(plainDiagnostic)
  }));
  return `${JSON.stringify({ version: 1, files, summary: counts(report) }, void 0, 2)}
`;
}
function counts(report) {
  const all = report.files.flatMap(({ diagnostics }) => diagnostics);
  const count = (severity) => all.filter((each) => each.severity === severity).length;
  return { errors: count("error"), warnings: count("warning"), infos: count("info") };
}
function plainDiagnostic(diagnostic) {
  const { check, severity, message, line, column, endLine, endColumn, help, related } = diagnostic;
  return {
    check,
    severity,
    message,
    line,
    column,
    endLine,
    endColumn,
    ...help === void 0 ? {} : { help },
    ...related === void 0 || related.length === 0 ? {} : { related: related.map((each) => ({ line: each.line, column: each.column, message: each.message })) }
  };
}
var width = 118;
var before = 30;
function excerpt(text, span) {
  const start = Math.min(span.column - 1, text.length);
  const end = Math.max(start + 1, span.endLine > span.line ? text.length : span.endColumn - 1);
  const from = text.length <= width || start < width - before ? 0 : start - before;
  const to = text.length - from <= width ? text.length : from + width;
  const left = from > 0 ? "\u2026" : "";
  const right = to < text.length ? "\u2026" : "";
  const marked = displayWidth(text.slice(start, Math.min(end, to)));
  return {
    shown: `${left}${(0, import_chunk_4ASA5QAJ.visibleWithTabs)(text.slice(from, to))}${right}`,
    caret: `${left === "" ? "" : " "}${padding(text.slice(from, start))}^${"~".repeat(Math.max(0, marked - 1))}`
  };
}
function padding(text) {
  return text.split("	").map((part) => " ".repeat(displayWidth(part))).join("	");
}
function displayWidth(text) {
  let columns = 0;
  for (const character of (0, import_chunk_4ASA5QAJ.visible)(text)) columns += wide.test(character) ? 2 : combining.test(character) ? 0 : 1;
  return columns;
}
var wide = /^[\u1100-\u115E\u2E80-\u303E\u3041-\u33FF\u3400-\u4DBF\u4E00-\u9FFF\uA000-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF01-\uFF60\uFFE0-\uFFE6\u{1F300}-\u{1FAFF}\u{20000}-\u{3FFFD}]/u;
var combining = new RegExp("^\\p{M}", "u");
function lintText(report, { colour }) {
  const paint = colour ? painted : plain;
  const findings = report.files.flatMap((file) => file.diagnostics.flatMap((each) => describe(file, each, paint)));
  return [...findings, summary(report)].map((line) => `${line}
`).join("");
}
var codes = {
  place: "1",
  caret: "1;32",
  error: "1;31",
  warning: "1;35",
  info: "1;36"
};
function plain(_style, text) {
  return text;
}
function painted(style, text) {
  return `\x1B[${codes[style]}m${text}\x1B[0m`;
}
function describe(file, diagnostic, paint) {
  const { line, column, severity, message, check, help, related = [] } = diagnostic;
  const path = (0, import_chunk_4ASA5QAJ.visible)(file.path);
  const { shown, caret } = excerpt(file.lines[line - 1] ?? "", diagnostic);
  return [
    `${paint("place", `${path}:${line}:${column}:`)} ${paint(severity, `${severity}:`)} ${(0, import_chunk_4ASA5QAJ.visible)(message)} [${check}]`,
    ...shown.trim() === "" ? [] : [`  ${shown}`, `  ${caret.replace(/\^.*/u, (mark) => paint("caret", mark))}`],
    ...related.map((each) => `  ${path}:${each.line}:${each.column}: note: ${(0, import_chunk_4ASA5QAJ.visible)(each.message)}`),
    ...help === void 0 ? [] : [`  help: ${(0, import_chunk_4ASA5QAJ.visible)(help)}`]
  ];
}
function summary(report) {
  const { errors, warnings, infos } = counts(report);
  const files = `in ${plural(report.files.length, "file")}`;
  const found = [
    ...errors === 0 ? [] : [plural(errors, "error")],
    ...warnings === 0 ? [] : [plural(warnings, "warning")],
    ...infos === 0 ? [] : [plural(infos, "info")]
  ];
  return found.length === 0 ? `no hazards found by ${plural(report.checks, "check")} ${files}` : `${found.join(", ")} ${files}`;
}
function plural(count, noun) {
  return `${count} ${noun}${count === 1 ? "" : "s"}`;
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  lintJson,
  lintText
});
*/}],
  "#shared/35": [15575, () => {/*
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __hasOwnProp = Object.prototype.hasOwnProperty;
var __export = (target, all) => {
  for (var name in all)
    __defProp(target, name, { get: all[name], enumerable: true });
};
var __copyProps = (to, from, except, desc) => {
  if (from && typeof from === "object" || typeof from === "function") {
    for (let key of __getOwnPropNames(from))
      if (!__hasOwnProp.call(to, key) && key !== except)
        __defProp(to, key, { get: () => from[key], enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable });
  }
  return to;
};
var __toCommonJS = (mod) => __copyProps(__defProp({}, "__esModule", { value: true }), mod);
var stdin_exports = {};
__export(stdin_exports, {
  familyOf: () => familyOf
});
module.exports = __toCommonJS(stdin_exports);
var import_chunk_C22AEFCY = require("#shared/37");
function familyOf(path, text) {
  const name = path.slice(path.lastIndexOf("/") + 1);
  if (name.endsWith(".v6") || name.startsWith("ip6")) return "ipv6";
  return name.endsWith(".v4") ? "ipv4" : familyOfAddresses(text);
}
var addresses = /^(?!#).*?\s(?:-s|-d|--src|--dst|--source|--destination)[ \t=]+(\S+)/gmu;
function familyOfAddresses(text) {
  let answer = "ipv4";
  for (const [, words = ""] of text.matchAll(addresses)) {
    for (const word of words.split(",")) {
      if ((0, import_chunk_C22AEFCY.parseNetwork)(word, "ipv4") !== void 0) return "ipv4";
      if ((0, import_chunk_C22AEFCY.parseNetwork)(word, "ipv6") !== void 0) answer = "ipv6";
    }
  }
  return answer;
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  familyOf
});
*/}],
  "#shared/36": [15620, () => {/*
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __hasOwnProp = Object.prototype.hasOwnProperty;
var __export = (target, all) => {
  for (var name in all)
    __defProp(target, name, { get: all[name], enumerable: true });
};
var __copyProps = (to, from, except, desc) => {
  if (from && typeof from === "object" || typeof from === "function") {
    for (let key of __getOwnPropNames(from))
      if (!__hasOwnProp.call(to, key) && key !== except)
        __defProp(to, key, { get: () => from[key], enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable });
  }
  return to;
};
var __toCommonJS = (mod) => __copyProps(__defProp({}, "__esModule", { value: true }), mod);
var stdin_exports = {};
__export(stdin_exports, {
  commandStart: () => commandStart,
  declare: () => declare,
  longestPassed: () => longestPassed,
  openSection: () => openSection,
  parse: () => parse,
  passChain: () => passChain,
  readRule: () => readRule,
  tokenize: () => tokenize
});
module.exports = __toCommonJS(stdin_exports);
var import_chunk_C22AEFCY = require("#shared/37");
var maximumLine = 10238;
var command = /^\s*(?:sudo\s+)?(?:\S*\/)?(?:\$\{?\w+\}?|ip6?tables(?:-nft|-legacy)?)\s+-{1,2}[A-Za-z]/u;
var shellWord = /^\s*(?:(?:if|for|while|case|function|export|echo|cat|set|sudo|modprobe|sysctl|ipset|exit|source|local|ip6?tables(?:-\w+)*)\s|(?:fi|done|esac|exit)\s*$|[A-Za-z_]\w*=(?!=))/u;
var nftables = /^\s*(?:(?:add|create|delete|flush)\s+(?:table|chain|rule|ruleset)\b|table\s+(?:ip6?|inet|arp|bridge|netdev)\s)/u;
var scriptHelp = "a script changes rules one by one; run it where it can do no harm, and save the result with iptables-save: that is rules-save text";
function mayBeForeign(text) {
  return text.startsWith("#!") || text.includes("\0");
}
function foreignText(text, lines) {
  return binary(text, lines) ?? script(lines);
}
function foreignLine(line, text, body) {
  const place = (0, import_chunk_C22AEFCY.wholeLine)(line, text);
  if (command.test(body)) {
    const [word = ""] = body.trim().split(/\s/u, 1);
    return (0, import_chunk_C22AEFCY.finding)("not-rules-save", place, `"${word}" begins a shell command, not a rule`, 'begin the line with "-A"');
  }
  if (/^[ \t]+#/u.test(body)) {
    const column = body.indexOf("#") + 1;
    const mark = { line, column, endLine: line, endColumn: column + 1 };
    return (0, import_chunk_C22AEFCY.finding)("not-rules-save", mark, indented, 'move the "#" to the first column');
  }
  return void 0;
}
function strayText(line, text, content) {
  const place = (0, import_chunk_C22AEFCY.wholeLine)(line, text);
  const inside = foreignLine(line, text, content);
  if (inside !== void 0) return inside;
  if (content.trim() === "") {
    return (0, import_chunk_C22AEFCY.finding)("not-rules-save", place, "a line of blanks is not empty for iptables-restore", "remove the blanks");
  }
  const [word = ""] = content.trim().split(/\s/u, 1);
  return (0, import_chunk_C22AEFCY.finding)(
    "not-rules-save",
    place,
    `"${word}" stands outside a table`,
    'rules belong between "*table" and "COMMIT"'
  );
}
function weighLine(line, text) {
  if (text.length * 3 <= maximumLine || (0, import_chunk_C22AEFCY.byteLength)(text) <= maximumLine) return void 0;
  const message = `the line is longer than ${maximumLine} bytes: iptables-restore would read its tail as a line of its own`;
  return (0, import_chunk_C22AEFCY.finding)("syntax", (0, import_chunk_C22AEFCY.wholeLine)(line, text), message, "split it");
}
var indented = '"#" is indented: only a "#" in the first column begins a comment';
function binary(text, lines) {
  if (!text.includes("\0")) return void 0;
  const index = lines.findIndex((each) => each.includes("\0"));
  const column = (lines[index] ?? "").indexOf("\0") + 1;
  const place = { line: index + 1, column, endLine: index + 1, endColumn: column + 1 };
  if (/^(?:\xFF\xFE|\xFE\xFF|\uFEFF)/u.test(text)) {
    return (0, import_chunk_C22AEFCY.finding)(
      "not-rules-save",
      place,
      "the file is UTF-16, which iptables-restore cannot read",
      "save it as UTF-8"
    );
  }
  const what = text.startsWith("\x7FELF") ? "is a program" : "is binary: it holds a NUL byte";
  return (0, import_chunk_C22AEFCY.finding)("not-rules-save", place, `the file ${what}, not rules-save text`);
}
function script(lines) {
  const interpreter = /^#!\s*(\S+)/u.exec(lines[0] ?? "")?.[1];
  const restores = interpreter !== void 0 && /ip6?tables(?:-\w+)*-restore$/u.test(interpreter);
  const outside = linesOutside(lines);
  if (interpreter !== void 0 && !restores && (outside.length > 0 || !hasTable(lines))) {
    const message2 = `the file is a script for "${interpreter}", not rules-save text`;
    return (0, import_chunk_C22AEFCY.finding)("not-rules-save", (0, import_chunk_C22AEFCY.wholeLine)(1, lines[0] ?? ""), message2, scriptHelp);
  }
  const shell = outside.find(({ text }) => command.test(text) || shellWord.test(text));
  if (shell !== void 0) {
    const [word = ""] = shell.text.trim().split(/\s/u, 1);
    const message2 = `the file is a shell script ("${word}" is a command), not rules-save text`;
    return (0, import_chunk_C22AEFCY.finding)("not-rules-save", (0, import_chunk_C22AEFCY.wholeLine)(shell.line, shell.text), message2, scriptHelp);
  }
  const nft = outside.find(({ text }) => nftables.test(text));
  if (nft === void 0) return void 0;
  const message = "the file is in the language of nft, not rules-save text";
  return (0, import_chunk_C22AEFCY.finding)("not-rules-save", (0, import_chunk_C22AEFCY.wholeLine)(nft.line, nft.text), message, 'it is loaded with "nft -f"');
}
function hasTable(lines) {
  return lines.some((each) => /^(?:\uFEFF|\xEF\xBB\xBF)?\*/u.test(each));
}
function linesOutside(lines) {
  const outside = [];
  let open = false;
  lines.forEach((text, index) => {
    if (/^(?:\uFEFF|\xEF\xBB\xBF)?\*/u.test(text)) open = true;
    else if (/^\s*COMMIT\s*$/iu.test(text)) open = false;
    else if (!open && !/^(?:\uFEFF|\xEF\xBB\xBF)?(?:#|\s*$)/u.test(text)) outside.push({ line: index + 1, text });
  });
  return outside;
}
function reportChainName(name, use, backend, diagnostics) {
  const problem = problemOf(name.text, use, backend);
  if (problem !== void 0) diagnostics.push((0, import_chunk_C22AEFCY.finding)("syntax", name, problem));
}
function isTargetName(name) {
  return (0, import_chunk_C22AEFCY.extensionOf)("target", name) !== void 0 || import_chunk_C22AEFCY.verdicts.includes(name) || import_chunk_C22AEFCY.foreignTargets.has(name);
}
function problemOf(name, use, backend) {
  if ((0, import_chunk_C22AEFCY.byteLength)(name) > 28) return `the chain name "${name}" is longer than 28 bytes`;
  if (name === "") return "the chain name is empty";
  const asserted = use === "made" || use === "declared" && backend === "nft";
  if (asserted && /^[-!]/u.test(name)) return `the chain name "${name}" may not begin with "${name.charAt(0)}"`;
  if (asserted && /[ \t\v\f\r]/u.test(name)) return `the chain name "${name}" holds a blank`;
  if (use !== "named" && import_chunk_C22AEFCY.verdicts.includes(name)) return `a chain may not have the name of the verdict "${name}"`;
  return use === "made" && isTargetName(name) ? `a chain may not have the name of the target "${name}"` : void 0;
}
function tokenize(text, line, from = 0) {
  const tokens = [];
  let at = from;
  for (; ; ) {
    while (isBlank2(text[at])) at += 1;
    if (at >= text.length) return { tokens, unterminated: void 0 };
    const word = readWord(text, at);
    const token = tokenAt(text, line, at, word.end, word.text);
    tokens.push(token);
    if (word.open) return { tokens, unterminated: token };
    at = word.end;
  }
}
function splitWords(text, line, from = 0) {
  const words = [];
  const word = /[^ \t]+/gu;
  word.lastIndex = from;
  for (let found = word.exec(text); found !== null; found = word.exec(text)) {
    words.push(tokenAt(text, line, found.index, word.lastIndex, found[0]));
  }
  return words;
}
function tokenAt(source, line, start, end, text) {
  return { text, raw: source.slice(start, end), line, column: start + 1, endLine: line, endColumn: end + 1 };
}
function readWord(text, start) {
  let at = start;
  while (at < text.length && text[at] !== '"' && !isBlank2(text[at])) at += 1;
  const bare = text.slice(start, at);
  if (text[at] !== '"') return { text: bare, end: at, open: false };
  const pieces = [bare];
  let from = at + 1;
  for (at = from; at < text.length && text[at] !== '"'; at += 1) {
    if (text[at] !== "\\") continue;
    pieces.push(text.slice(from, at));
    at += 1;
    from = at;
  }
  pieces.push(text.slice(from, at));
  const open = at >= text.length;
  return { text: pieces.join(""), end: open ? text.length : at + 1, open };
}
function isBlank2(character) {
  return character === " " || character === "	";
}
function parseTableLine(line, text, body, diagnostics) {
  const [name] = splitWords(body.text, line, body.from + 1);
  if (name === void 0) {
    diagnostics.push((0, import_chunk_C22AEFCY.finding)("syntax", (0, import_chunk_C22AEFCY.wholeLine)(line, body.text), '"*" names no table', `say one of ${known()}`));
    return void 0;
  }
  if (!Object.hasOwn(import_chunk_C22AEFCY.builtinChains, name.text)) {
    diagnostics.push((0, import_chunk_C22AEFCY.finding)("syntax", name, `there is no table "${name.text}"`, `the tables are ${known()}`));
  }
  return { kind: "table", line, text, name };
}
function parseChainLine(line, text, body, { dialect, table }, diagnostics) {
  const [name, policy, counters] = splitWords(body.text, line, body.from + 1);
  if (name === void 0) {
    diagnostics.push((0, import_chunk_C22AEFCY.finding)("syntax", (0, import_chunk_C22AEFCY.wholeLine)(line, body.text), '":" names no chain'));
    return void 0;
  }
  const builtin = (0, import_chunk_C22AEFCY.isBuiltin)(table, name.text);
  reportChainName(name, "declared", dialect.backend, diagnostics);
  if (policy === void 0) {
    const help = 'write ACCEPT or DROP after a built-in chain, "-" after any other';
    diagnostics.push((0, import_chunk_C22AEFCY.finding)("syntax", name, `the chain "${name.text}" has no policy word`, help));
  }
  if (builtin && policy !== void 0 && policy.text !== "-" && !import_chunk_C22AEFCY.policies.includes(policy.text)) {
    const message = `"${policy.text}" is no policy: the built-in chain "${name.text}" can have ${import_chunk_C22AEFCY.policies.join(" or ")}`;
    diagnostics.push((0, import_chunk_C22AEFCY.finding)("invalid-value", policy, message));
  }
  const read = counters === void 0 ? void 0 : readCounters(counters.text);
  if (builtin && counters !== void 0 && read === void 0) diagnostics.push(misreadCounters(counters));
  return { kind: "chain", line, text, name, policy, counters: read };
}
function readCounters(text) {
  const [, packets, bytes] = /^\[(\d+):(\d+)\]$/u.exec(text) ?? [];
  return packets === void 0 || bytes === void 0 ? void 0 : { packets, bytes };
}
function misreadCounters(span) {
  const message = `"${span.text}" are no counters: they are written [packets:bytes]`;
  return (0, import_chunk_C22AEFCY.caution)("syntax", span, message, "iptables-restore reads them with -c only, and then stops or misreads them");
}
function known() {
  return Object.keys(import_chunk_C22AEFCY.builtinChains).join(", ");
}
var kind = "chain";
var LazyChain = class {
  line;
  /** The name as text. */
  label;
  source;
  start;
  constructor(source, line, start, label) {
    this.line = line;
    this.label = label;
    this.source = source;
    this.start = start;
  }
  get kind() {
    return kind;
  }
  get name() {
    const { label, line } = this;
    return { text: label, raw: label, line, column: 2, endLine: line, endColumn: label.length + 2 };
  }
  get text() {
    const end = this.source.indexOf("\n", this.start);
    return this.source.slice(this.start, end === -1 ? void 0 : end);
  }
  get policy() {
    const from = this.label.length + 2;
    const { text } = this;
    const end = text.indexOf(" ", from);
    return tokenAt(text, this.line, from, end, text.slice(from, end));
  }
  get counters() {
    return readCounters(splitWords(this.text, this.line)[2]?.text ?? "");
  }
};
var form = /:([!-~]{1,28}) (?:ACCEPT|DROP|-) \[\d{1,20}:\d{1,20}\](?=\n|$)/uy;
function passChain(source, line, start, end) {
  form.lastIndex = start;
  const name = form.exec(source)?.[1];
  if (name === void 0 || form.lastIndex !== end) return void 0;
  const first = name.charCodeAt(0);
  if (first === 45 || first === 33 || import_chunk_C22AEFCY.verdicts.includes(name)) return void 0;
  return new LazyChain(source, line, start, name);
}
function checkCommand(scan, { letter, token }) {
  const [operand] = scan.operands;
  const needed = needs[letter];
  if (operand === void 0 && needed !== void 0) (0, import_chunk_C22AEFCY.complain)(scan, token, `"${token.text}" needs ${needed}`);
  if (operand !== void 0 && numbered.includes(letter)) checkNumber(scan, operand);
  checkOptions(scan, letter, operand);
  if (letter === "R") checkUnique(scan);
  if (letter === "P" && operand !== void 0) checkPolicy(scan, operand);
}
var needs = {
  R: "the number of a rule",
  P: "a policy",
  E: "a new name"
};
var numbered = ["I", "R", "D", "L", "S", "Z"];
var largestNumber = 0x7fffffffn;
function checkNumber(scan, operand) {
  const number = (0, import_chunk_C22AEFCY.readUnsigned)(operand.text, largestNumber);
  if (number !== void 0 && number > 0n) return;
  (0, import_chunk_C22AEFCY.complain)(scan, operand, `"${operand.text}" is no number of a rule`, "rules are counted from 1", "invalid-value");
}
function checkPolicy(scan, operand) {
  const chain = scan.chain?.text ?? "";
  if (!(0, import_chunk_C22AEFCY.isBuiltin)(scan.given.table, chain) || import_chunk_C22AEFCY.policies.includes(operand.text)) return;
  (0, import_chunk_C22AEFCY.complain)(
    scan,
    operand,
    `"${operand.text}" is no policy: it can be ${import_chunk_C22AEFCY.policies.join(" or ")}`,
    void 0,
    "invalid-value"
  );
}
var listing = ["numeric", "exact", "line-numbers"];
var ofRules = ["source", "destination", "in-interface", "out-interface", "protocol", "fragment", "jump"];
var withRule = [...ofRules, "set-counters"];
var legal = {
  A: withRule,
  I: withRule,
  R: withRule,
  D: ofRules,
  C: ofRules,
  P: ["set-counters"],
  L: listing,
  F: [],
  Z: [],
  N: [],
  X: [],
  E: [],
  S: []
};
var judged = [...withRule, ...listing];
function checkOptions(scan, letter, operand) {
  const allowed = letter === "D" && operand !== void 0 ? [] : legal[letter];
  const given = [
    ...scan.options,
    ...scan.target === void 0 ? [] : [{ name: "jump", token: scan.target.token }]
  ];
  for (const { name, token } of given) {
    if (judged.includes(name) && !allowed.includes(name)) illegal(scan, name, token, letter);
  }
}
function illegal(scan, name, token, letter) {
  (0, import_chunk_C22AEFCY.complain)(scan, token, `"--${name}" is illegal beside "-${letter}"`, void 0, "invalid-option");
}
function checkUnique(scan) {
  for (const { name, values } of scan.options) {
    const [value] = values;
    if (value === void 0 || name !== "source" && name !== "destination" || !value.text.includes(",")) continue;
    (0, import_chunk_C22AEFCY.complain)(
      scan,
      value,
      `"${value.text}" are several addresses: "-R" replaces one rule by one`,
      void 0,
      "invalid-value"
    );
  }
}
function wholeWords(scan, word, base, values) {
  const { token, glued } = word;
  if (glued === void 0 || !notGlued.includes(base.name)) return values;
  const message = `iptables takes "${token.text}" as a whole for the value, and not "${glued.text}"`;
  const help = `write a blank before "${glued.text}"`;
  const taken = base.name.endsWith("-interface") && (0, import_chunk_C22AEFCY.byteLength)(token.text) <= 15;
  scan.diagnostics.push((taken ? import_chunk_C22AEFCY.caution : import_chunk_C22AEFCY.finding)("syntax", token, message, help));
  return [token];
}
var notGlued = ["source", "destination", "protocol", "in-interface", "out-interface", "jump"];
var unknown = { kind: "unknown" };
var commandByLetter = new Map(import_chunk_C22AEFCY.commands.map((each) => [each.letter, each]));
var baseByLetter = new Map(
  import_chunk_C22AEFCY.baseOptions.flatMap((each) => each.short === void 0 ? [] : [[each.short, each]])
);
var baseByName = new Map(import_chunk_C22AEFCY.baseOptions.flatMap((each) => spellings(each).map((name) => [name, each])));
var commandByName = new Map(import_chunk_C22AEFCY.commands.map((each) => [each.name, each]));
function readLetter(letter) {
  const command2 = commandByLetter.get(letter);
  if (command2 !== void 0) return { kind: "command", command: command2 };
  const option2 = baseByLetter.get(letter);
  return option2 === void 0 ? unknown : { kind: "base", option: option2 };
}
function readExact(name, loaded) {
  const command2 = commandByName.get(name);
  if (command2 !== void 0) return { kind: "command", command: command2 };
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
  const fits = /* @__PURE__ */ new Map();
  for (const [name, command2] of commandByName) {
    if (name.startsWith(prefix)) fits.set(command2, { kind: "command", command: command2 });
  }
  for (const [name, option2] of baseByName) {
    if (name.startsWith(prefix)) fits.set(option2, { kind: "base", option: option2 });
  }
  for (const { rows = [], place } of loaded) {
    for (const [name, option2] of indexOf(rows)) {
      if (name.startsWith(prefix)) fits.set(option2, { kind: "extension", option: option2, place });
    }
  }
  const [first = unknown] = fits.values();
  return fits.size === 1 ? first : unknown;
}
var indexes = /* @__PURE__ */ new WeakMap();
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
function stray(scan, token) {
  scan.operands.push(token);
  if (token.text.startsWith("#")) {
    const message = '"#" begins no comment here: only a "#" in the first column does';
    const help = "move the comment to a line of its own, or to -m comment";
    scan.diagnostics.push((0, import_chunk_C22AEFCY.finding)("not-rules-save", token, message, help));
    scan.at = scan.tokens.length;
  } else if (token.raw === "\\" && scan.at === scan.tokens.length) {
    const message = "a backslash does not continue a line: iptables-restore knows no such thing";
    scan.diagnostics.push((0, import_chunk_C22AEFCY.finding)("not-rules-save", token, message, "write the rule in one line"));
  } else {
    (0, import_chunk_C22AEFCY.complain)(scan, token, `"${token.text}" belongs to no option`);
  }
}
function scanOption(scan, token) {
  if (token.text === "--") {
    for (let rest = scan.tokens[scan.at]; rest !== void 0; rest = scan.tokens[scan.at]) {
      scan.at += 1;
      stray(scan, rest);
    }
    return;
  }
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
      takeExtension(scan, word, meaning.option, meaning.place);
      return;
    }
    case "unknown": {
      takeUnknown(scan, word);
      return;
    }
  }
}
function takeExtension(scan, word, row, place) {
  if (row.negatable !== true) refuseNegation(scan, word);
  const types = row.values ?? [];
  if (types.length === 0 && word.glued !== void 0) {
    (0, import_chunk_C22AEFCY.complain)(scan, word.token, `"--${row.name}" takes no value`, void 0, "invalid-option");
  }
  const first = scan.at;
  const required = types.length > (row.optional ?? 0) ? 1 : 0;
  if (types.length > 0 && required === 0 && word.glued !== void 0) {
    (0, import_chunk_C22AEFCY.complain)(scan, word.token, `the value of "--${row.name}" must stand apart from it`, void 0, "invalid-option");
  }
  const values = (0, import_chunk_C22AEFCY.take)(scan, word, required, types.length - required);
  if (values.length > 0 && values.length < types.length - (row.optional ?? 0)) {
    (0, import_chunk_C22AEFCY.complain)(scan, word.token, `"${word.token.text}" needs one more value`);
  }
  if (word.glued === void 0 && (isFreeValue(scan, row) || hasFreeValues(scan, place)))
    (0, import_chunk_C22AEFCY.rememberSlot)(scan, first, types);
  place.push(option(scan, word, row.name, values, (0, import_chunk_C22AEFCY.readValues)(scan, word, values, types)));
}
function isFreeValue({ given: { dialect } }, { freeValue }) {
  return freeValue === true || freeValue === dialect.backend;
}
function hasFreeValues(scan, place) {
  const { extension } = [...scan.matches, scan.target].find((each) => each?.options === place) ?? {};
  if (extension === void 0 || (0, import_chunk_C22AEFCY.isPlacedByValue)(extension)) return false;
  return extension.settle === void 0 || extension.freeValues === true;
}
function longWord(scan, token) {
  const equals = token.text.indexOf("=");
  const name = token.text.slice(2, equals === -1 ? void 0 : equals);
  const glued = equals === -1 ? void 0 : (0, import_chunk_C22AEFCY.tail)(token, equals + 1);
  const meaning = meaningOf(scan, name);
  return meaning.kind === "unknown" ? { token, name: token.text.slice(2), glued: void 0, meaning } : { token, name, glued, meaning };
}
function meaningOf(scan, name) {
  const exact = readExact(name, scan.loaded);
  if (exact.kind !== "unknown") return exact;
  const implied = impliedRows(scan);
  const carried = scan.loaded.some(({ rows }) => rows === void 0);
  const prefix = carried ? exact : readPrefix(name, scan.loaded);
  if (prefix.kind !== "unknown" || implied === void 0) return prefix;
  const read = carried ? readExact(name, [implied]) : either(readExact(name, [implied]), readPrefix(name, [implied]));
  if (read.kind !== "extension") return prefix;
  scan.loaded.push(implied);
  scan.matches.push(implied.open);
  return read;
}
function either(first, second) {
  return first.kind === "unknown" ? second : first;
}
function impliedRows(scan) {
  const { family } = scan.given.dialect;
  const protocol = scan.options.findLast((each) => each.name === "protocol")?.values[0];
  const name = protocol === void 0 ? void 0 : (0, import_chunk_C22AEFCY.protocolMatch)(protocol.text);
  const extension = name === void 0 ? void 0 : (0, import_chunk_C22AEFCY.extensionOf)("match", name, family);
  if (extension === void 0 || scan.matches.some((each) => each.extension === extension)) return void 0;
  const open = { name: extension.name, token: void 0, extension, options: [] };
  return { open, rows: extension.options, place: open.options };
}
function letterWord(token) {
  const name = token.text.charAt(1);
  const meaning = readLetter(name);
  const glued = token.text.length > 2 && meaning.kind !== "unknown" ? (0, import_chunk_C22AEFCY.tail)(token, 2) : void 0;
  return { token, name: meaning.kind === "unknown" ? token.text.slice(1) : name, glued, meaning };
}
function takeCommand(scan, word, command2) {
  refuseNegation(scan, word);
  scan.negation = void 0;
  const values = (0, import_chunk_C22AEFCY.take)(scan, word, command2.required, command2.optional);
  const [before] = scan.commands;
  scan.commands.push({ letter: command2.letter, token: word.token });
  if (before !== void 0) {
    (0, import_chunk_C22AEFCY.complain)(scan, word.token, `"${word.token.text}" is a second command after "${before.token.text}"`);
    scan.operands.push(...values);
    return;
  }
  const [chain, ...operands] = values;
  if (chain !== void 0) {
    const use = command2.letter === "N" ? "made" : "named";
    reportChainName(chain, use, scan.given.dialect.backend, scan.diagnostics);
  }
  scan.chain = chain;
  scan.operands.push(...operands);
}
function takeBase(scan, word, base) {
  if (base.refused !== void 0) {
    (0, import_chunk_C22AEFCY.complain)(scan, word.token, `"${word.token.text}" can't be used in a rules file: ${base.refused}`);
  }
  if (base.negatable !== true) refuseNegation(scan, word);
  const first = scan.at;
  const values = wholeWords(scan, word, base, (0, import_chunk_C22AEFCY.take)(scan, word, base.required, base.optional ?? 0));
  const [value] = values;
  if (base.name === "match" && value !== void 0) {
    openMatch(scan, value);
  } else if ((base.name === "jump" || base.name === "goto") && value !== void 0 && scan.target === void 0) {
    openTarget(scan, base.name, value);
  } else {
    keepBase(scan, word, base, values, first);
  }
  scan.negation = void 0;
}
function keepBase(scan, word, base, values, first) {
  if (scan.target !== void 0 && (base.name === "jump" || base.name === "goto")) {
    (0, import_chunk_C22AEFCY.complain)(scan, word.token, `a second target; the rule already goes to "${scan.target.name}"`);
  } else if (base.once === true && scan.options.some(({ name }) => name === base.name)) {
    (0, import_chunk_C22AEFCY.complain)(scan, word.token, `"${word.token.text}" can only be given once`, void 0, "invalid-option");
  }
  if (base.name === "fragment" && scan.given.dialect.family === "ipv6") {
    (0, import_chunk_C22AEFCY.complain)(scan, word.token, `"${word.token.text}" is for IPv4 only`, 'use "-m frag" instead', "invalid-option");
  }
  if (base.name === "set-counters" && values.length === 1 && values[0]?.text.includes(",", 1) === false) {
    (0, import_chunk_C22AEFCY.complain)(scan, word.token, `"${word.token.text}" needs the count of packets and that of bytes`);
  }
  const types = (scan.negation === void 0 ? base.values : base.negated ?? base.values) ?? [];
  if (word.glued === void 0 && base.name !== "protocol") (0, import_chunk_C22AEFCY.rememberSlot)(scan, first, types);
  scan.options.push(option(scan, word, base.name, values, (0, import_chunk_C22AEFCY.readValues)(scan, word, values, types)));
  if (base.name === "protocol") rememberProtocol(scan);
  if (base.name === "source" || base.name === "destination") refuseExceptions(scan);
  if (base.name === (scan.given.dialect.family === "ipv4" ? "ipv6" : "ipv4")) {
    scan.skipped = true;
    scan.at = scan.tokens.length;
  } else if (base.required + (base.optional ?? 0) === 0 && word.glued !== void 0) {
    scanOption(scan, { ...word.glued, text: `-${word.glued.text}` });
  }
}
function refuseExceptions(scan) {
  const ends = scan.options.filter(({ name }) => name === "source" || name === "destination");
  const [negation] = ends.flatMap((each) => each.negation ?? []);
  const several = ends.find(({ negation: own, values }) => own === void 0 && values[0]?.text.includes(",") === true);
  if (negation === void 0 || several === void 0) return;
  (0, import_chunk_C22AEFCY.complain)(scan, several.token, `"!" can't stand in a rule that names several addresses`, void 0, "invalid-option");
}
function rememberProtocol(scan) {
  const option2 = scan.options.findLast(({ name: name2 }) => name2 === "protocol");
  const name = (0, import_chunk_C22AEFCY.protocolName)(option2?.values[0]?.text ?? "");
  const named = name === "all" ? void 0 : name;
  scan.circumstances = option2?.negation === void 0 ? { ...scan.circumstances, protocol: named, excludedProtocol: void 0 } : { ...scan.circumstances, protocol: void 0, excludedProtocol: named };
}
function openMatch(scan, token) {
  const extension = (0, import_chunk_C22AEFCY.extensionOf)("match", token.text, scan.given.dialect.family);
  const open = { name: extension?.name ?? token.text, token, extension, options: [] };
  if (extension === void 0 && !(0, import_chunk_C22AEFCY.isForeignExtension)("match", token.text)) {
    const other = (0, import_chunk_C22AEFCY.extensionOf)("match", token.text) === void 0 ? "" : ` of ${otherProgram(scan)}`;
    const message = `"${token.text}" is ${other === "" ? "no match of iptables" : `a match${other} only`}`;
    (0, import_chunk_C22AEFCY.complain)(scan, token, message, other === "" ? meant2(token.text, matchNames()) : void 0, "invalid-option");
  }
  scan.matches.push(open);
  scan.loaded.push({ rows: extension?.options, place: open.options });
  scan.owner = open.options;
}
function otherProgram(scan) {
  return scan.given.dialect.family === "ipv4" ? "ip6tables" : "iptables";
}
function openTarget(scan, kind3, token) {
  const chain = kind3 === "goto" || scan.given.declared(token.text);
  const extension = chain ? void 0 : (0, import_chunk_C22AEFCY.extensionOf)("target", token.text, scan.given.dialect.family);
  if (!chain && extension === void 0 && (0, import_chunk_C22AEFCY.extensionOf)("target", token.text) !== void 0) {
    (0, import_chunk_C22AEFCY.complain)(scan, token, `"${token.text}" is a target of ${otherProgram(scan)} only`, void 0, "invalid-option");
  }
  const options = [];
  scan.target = { kind: kind3, name: token.text, token, extension, options };
  scan.owner = options;
  if (!chain) {
    if (extension !== void 0 || /^[A-Z0-9]+$/u.test(token.text)) {
      scan.loaded.push({ rows: extension?.options ?? carriedRows(token.text), place: options });
    }
  }
}
function carriedRows(name) {
  return import_chunk_C22AEFCY.verdicts.includes(name) ? [] : void 0;
}
function takeUnknown(scan, word) {
  const values = [];
  for (let token = scan.tokens[scan.at]; token !== void 0 && (0, import_chunk_C22AEFCY.isValue)(token); token = scan.tokens[scan.at]) {
    values.push(token);
    scan.at += 1;
  }
  const place = scan.loaded.findLast(({ rows }) => rows === void 0)?.place;
  if (place === void 0) {
    (0, import_chunk_C22AEFCY.complain)(scan, word.token, `"${word.token.text}" is no option here`, helpFor(scan, word), "invalid-option");
  }
  const read = values.map(({ text }) => text);
  (place ?? scan.owner).push(option(scan, word, word.name, values, read));
}
function helpFor(scan, word) {
  const early = /^(?:[sd]ports?|(?:source|destination)-ports?|syn|tcp-flags|icmp-type)$/u.test(word.name);
  if (!early || scan.circumstances.protocol !== void 0) {
    const names = scan.loaded.flatMap(({ rows }) => rows ?? []).flatMap((row) => [row.name, ...row.aliases ?? []]);
    return meant2(
      word.token.text,
      [...names, ...import_chunk_C22AEFCY.baseOptions.map((each) => each.name)].map((name) => `--${name}`)
    );
  }
  return `it belongs to a protocol: put "-p tcp" (or what is meant) before it`;
}
function meant2(name, candidates) {
  const guess = (0, import_chunk_C22AEFCY.nearest)(name, candidates);
  return guess === void 0 ? void 0 : `did you mean "${guess}"?`;
}
function matchNames() {
  return import_chunk_C22AEFCY.extensions.flatMap(({ kind: kind3, name }) => kind3 === "match" ? [name] : []);
}
function option(scan, word, name, values, read) {
  const { negation } = scan;
  scan.negation = void 0;
  return { name, token: word.token, negation, values, read };
}
function refuseNegation(scan, word) {
  if (scan.negation === void 0) return;
  (0, import_chunk_C22AEFCY.complain)(scan, scan.negation, `"!" can't stand before "${word.token.text}"`, void 0, "invalid-option");
}
var typographic = {
  "\xA0": "a no-break space (U+00A0) where a blank belongs",
  "\u2010": 'a hyphen (U+2010) where "-" belongs',
  "\u2011": 'a no-break hyphen (U+2011) where "-" belongs',
  "\u2012": 'a figure dash (U+2012) where "-" belongs',
  "\u2013": 'an en dash (U+2013) where "-" or "--" belongs',
  "\u2014": 'an em dash (U+2014) where "--" belongs',
  "\u2018": `a typographic quote (U+2018) where '"' belongs`,
  "\u2019": `a typographic quote (U+2019) where '"' belongs`,
  "\u201C": `a typographic quote (U+201C) where '"' belongs`,
  "\u201D": `a typographic quote (U+201D) where '"' belongs`
};
function reportWords(tokens, unterminated, diagnostics) {
  if (unterminated === void 0 && tokens.every(isHarmless)) return;
  if (unterminated !== void 0) {
    const message = "the quote is never closed: iptables-restore takes the rest of the line into this word";
    diagnostics.push((0, import_chunk_C22AEFCY.finding)("syntax", unterminated, message, `close it with '"'`));
  }
  const long = tokens.find((token) => token.text.length > 341 && (0, import_chunk_C22AEFCY.byteLength)(token.text) > 1023);
  if (long !== void 0) {
    diagnostics.push((0, import_chunk_C22AEFCY.finding)("syntax", long, "the word is longer than 1023 bytes, the most iptables-restore takes"));
  }
  const bare = tokens.filter((token) => !token.raw.includes('"'));
  const variable = bare.find((token) => /\$(?:\w|\{)/u.test(token.text));
  if (variable !== void 0) {
    const message = `"${variable.text}" is not replaced: iptables-restore knows no variables`;
    diagnostics.push((0, import_chunk_C22AEFCY.finding)("not-rules-save", variable, message, "write the value itself"));
  }
  reportTypography(bare, diagnostics);
}
function isHarmless({ text, raw }) {
  return text.length <= 341 && /^[\0-#%-\x7F]*$/u.test(raw);
}
function isSoundWord(raw, text) {
  const found = [];
  reportWords([{ raw, text, line: 1, column: 1, endLine: 1, endColumn: 1 }], void 0, found);
  return found.length === 0;
}
function reportTypography(tokens, diagnostics) {
  for (const token of tokens) {
    const text = (0, import_chunk_C22AEFCY.meant)(token.text);
    const what = typographic[/[\u00A0\u2010-\u2014\u2018\u2019\u201C\u201D]/u.exec(text)?.[0] ?? ""];
    if (what === void 0) continue;
    diagnostics.push((0, import_chunk_C22AEFCY.finding)("not-rules-save", token, `"${text}" holds ${what}`));
    return;
  }
}
var maximumTokens = 251;
var skippable = /^\[:*[^:\]]+:[^\]]*\]$/u;
function parseRule(given, diagnostics) {
  const own = [];
  const read = readLine(given, own);
  diagnostics.push(...own);
  return read;
}
function readLine(given, diagnostics) {
  const { line, text, body } = given;
  const group = /^\[[^\]]*\]?/u.exec(body.text.slice(body.from))?.[0] ?? "";
  const counters = readCounters(group);
  const { tokens, unterminated } = tokenize(body.text, line, body.from + group.length);
  if (group !== "" && counters === void 0) {
    const place = tokenAt(text, line, body.from, body.from + group.length, group);
    diagnostics.push(skippable.test(group) ? misreadCounters(place) : swallowing(place));
  }
  if (tokens.length > maximumTokens) {
    const message = `the line has ${tokens.length} words; iptables-restore takes at most ${maximumTokens}`;
    diagnostics.push((0, import_chunk_C22AEFCY.finding)("syntax", (0, import_chunk_C22AEFCY.wholeLine)(line, text), message));
    return void 0;
  }
  reportWords(tokens, unterminated, diagnostics);
  const scan = (0, import_chunk_C22AEFCY.newScan)(given, tokens, diagnostics);
  scanTokens(scan);
  const parts = {
    counters,
    command: scan.commands.length === 1 ? scan.commands[0] : void 0,
    chain: scan.chain,
    operands: scan.operands,
    options: scan.options,
    matches: matchesOf(scan),
    target: targetOf(scan),
    skipped: scan.skipped,
    lookups: scan.lookups,
    tokens
  };
  return { parts, slots: scan.slots };
}
function swallowing(group) {
  const message = `"${group.text}" are no counters: they are written [packets:bytes]`;
  const help = "iptables-restore looks further on in the line for what is missing, and takes what it finds";
  return (0, import_chunk_C22AEFCY.finding)("syntax", group, message, help);
}
function scanTokens(scan) {
  for (let token = (0, import_chunk_C22AEFCY.next)(scan); token !== void 0; token = (0, import_chunk_C22AEFCY.next)(scan)) {
    if (token.text === "!") {
      if (scan.negation !== void 0) (0, import_chunk_C22AEFCY.complain)(scan, token, '"!" stands twice before one option');
      scan.negation = token;
    } else if (/^-./u.test(token.text)) {
      scanOption(scan, token);
    } else {
      stray(scan, token);
    }
  }
  if (scan.skipped) return;
  if (scan.negation !== void 0) (0, import_chunk_C22AEFCY.complain)(scan, scan.negation, 'nothing follows "!"');
  if (scan.commands.length === 0) {
    const place = scan.tokens[0] ?? (0, import_chunk_C22AEFCY.wholeLine)(scan.given.line, scan.given.text);
    (0, import_chunk_C22AEFCY.complain)(scan, place, "no command: the line neither adds nor changes a rule", 'begin it with "-A CHAIN"');
  }
  const [command2] = scan.commands;
  if (command2 !== void 0 && scan.commands.length === 1) checkCommand(scan, command2);
}
function matchesOf(scan) {
  return scan.matches.map((open) => {
    const { name, token, options } = open;
    return { name, token, options, settings: scan.skipped ? [] : (0, import_chunk_C22AEFCY.settle)(scan, open, scan.circumstances) };
  });
}
function targetOf(scan) {
  const { target } = scan;
  if (target === void 0) return void 0;
  const { kind: kind3, name, token, options } = target;
  return { kind: kind3, name, token, options, settings: scan.skipped ? [] : (0, import_chunk_C22AEFCY.settle)(scan, target, scan.circumstances) };
}
function newPassage() {
  return {
    chainName: void 0,
    targetName: void 0,
    hasLookups: false,
    chainFrom: void 0,
    chainNext: void 0
  };
}
var mostStates = 5e4;
var mostKnown = 4096;
var mostEdges = 24;
var mostWords = 251;
function newShapes(hooks) {
  return { root: newState(), hooks, count: 1 };
}
function follow(shapes, text, from, end, line, names, passage) {
  passage.hasLookups = false;
  passage.targetName = void 0;
  let state = shapes.root;
  let at = from;
  for (let count = 0; count <= mostWords; count += 1) {
    while (at < end && (0, import_chunk_C22AEFCY.isBlank)(text.charCodeAt(at))) at += 1;
    if (at >= end) return sortOf(state, passage);
    const hole = state.hole;
    if (hole !== void 0) {
      const stop = hole.type.quick === void 0 ? -1 : hole.type.quick(text, at, end, hole.circumstances);
      const to2 = stop === -1 ? passValue(hole, text, at, end, passage) : stop;
      if (to2 === -1) return void 0;
      state = hole.next;
      at = to2;
      continue;
    }
    const edge = state.names === "chain" ? void 0 : edgeAlong(state, text, at, end);
    if (edge !== void 0) {
      if (state.names === "target") passage.targetName = edge.word;
      at += edge.word.length;
      state = edge.next;
      continue;
    }
    if (passage.chainFrom === state && isWordAt(passage.chainName ?? "", text, at, end)) {
      at += passage.chainName?.length ?? 0;
      state = passage.chainNext ?? state;
      continue;
    }
    const to = (0, import_chunk_C22AEFCY.plainWordEnd)(text, at, end);
    if (to === -1) return void 0;
    const next2 = state.names === void 0 ? nextOf(state, text, at, to) : passName(shapes, state, text, at, to, line, names, passage);
    if (next2 === void 0) return void 0;
    state = next2;
    at = to;
  }
  return void 0;
}
function sortOf({ sorts }, { hasLookups }) {
  return hasLookups ? sorts?.withLookups : sorts?.plain;
}
function learn(shapes, read, names) {
  const { parts, slots } = read;
  if (parts.command?.letter !== "A" || shapes.count > mostStates) return void 0;
  let state = shapes.root;
  for (const [index, token] of parts.tokens.entries()) {
    const slot = slots.get(index);
    const role = token === parts.chain ? "chain" : token === parts.target?.token ? "target" : void 0;
    if (role !== void 0) state.names = role;
    if (slot !== void 0) {
      state.hole ??= { ...slot, next: grow(shapes), known: /* @__PURE__ */ new Map() };
      if (state.hole.type !== slot.type) return void 0;
      state = state.hole.next;
    } else if (role !== void 0 && (names.has(token.text) || role === "chain" && shapes.hooks.includes(token.text))) {
      state.chain ??= grow(shapes);
      state = state.chain;
    } else {
      if (token.raw !== token.text) return void 0;
      state = grownBy(shapes, state, token.raw);
    }
  }
  if (state.sorts !== void 0) return void 0;
  const { letter } = parts.command;
  state.sorts = {
    plain: { letter, hasLookups: false, pattern: parts },
    withLookups: { letter, hasLookups: true, pattern: parts }
  };
  return parts;
}
function newState() {
  return { words: /* @__PURE__ */ new Map(), edges: [], hole: void 0, chain: void 0, names: void 0, sorts: void 0 };
}
function grow(shapes) {
  shapes.count += 1;
  return newState();
}
function grownBy(shapes, state, word) {
  const known2 = state.words.get(word);
  if (known2 !== void 0) return known2;
  const next2 = grow(shapes);
  state.words.set(word, next2);
  if (state.edges.length < mostEdges) state.edges.push({ word, next: next2 });
  return next2;
}
function edgeAlong({ edges }, text, at, end) {
  for (const edge of edges) {
    if (isWordAt(edge.word, text, at, end)) return edge;
  }
  return void 0;
}
function nextOf(state, text, from, to) {
  return state.words.size > state.edges.length ? state.words.get(text.slice(from, to)) : void 0;
}
function passName({ hooks }, state, text, from, to, line, names, passage) {
  const word = text.slice(from, to);
  const declared = names.get(word);
  if (state.names === "target") {
    const next3 = declared === void 0 ? state.words.get(word) : declared.line < line ? state.chain : void 0;
    passage.targetName = declared?.name ?? word;
    return next3;
  }
  const hook = declared === void 0 ? hooks.find((each) => each === word) : void 0;
  const known2 = hook !== void 0 || declared !== void 0 && declared.line < line;
  const next2 = known2 ? state.chain : declared === void 0 ? state.words.get(word) : void 0;
  if (next2 === void 0) return void 0;
  passage.chainName = hook ?? declared?.name ?? word;
  passage.chainFrom = state;
  passage.chainNext = next2;
  return next2;
}
function passValue(hole, text, from, end, passage) {
  const quoted = text.charCodeAt(from) === 34;
  const to = quoted ? (0, import_chunk_C22AEFCY.quotedWordEnd)(text, from, end) : (0, import_chunk_C22AEFCY.plainWordEnd)(text, from, end);
  if (to === -1) return -1;
  const raw = text.slice(from, to);
  let verdict = hole.known.get(raw);
  if (verdict === void 0) {
    verdict = judge(hole, raw, quoted ? (0, import_chunk_C22AEFCY.unquote)(raw) : raw);
    if (hole.known.size < mostKnown) hole.known.set(raw, verdict);
  }
  if (verdict === "lookup") passage.hasLookups = true;
  return verdict === "other" ? -1 : to;
}
function judge({ type, circumstances }, raw, word) {
  if (!isSoundWord(raw, word)) return "other";
  const reading = type(word, circumstances);
  if (typeof reading === "string") return "fine";
  return reading !== void 0 && "lookup" in reading ? "lookup" : "other";
}
function isWordAt(word, text, at, end) {
  const { length } = word;
  const to = at + length;
  if (to > end || to < end && !(0, import_chunk_C22AEFCY.isBlank)(text.charCodeAt(to))) return false;
  for (let index = 0; index < length; index += 1) {
    if (word.charCodeAt(index) !== text.charCodeAt(at + index)) return false;
  }
  return true;
}
function openSection(dialect, table, source) {
  return {
    dialect,
    table,
    source,
    names: /* @__PURE__ */ new Map(),
    shapes: newShapes(import_chunk_C22AEFCY.builtinChains[table] ?? []),
    passage: newPassage(),
    shadowed: false,
    last: void 0
  };
}
function declare(section, name, line) {
  if (!(0, import_chunk_C22AEFCY.isHook)(name) && !section.names.has(name)) section.names.set(name, { name, line });
  if (isTargetName(name)) section.shadowed = true;
}
function readRuleLine(section, line, start, end, diagnostics) {
  const { dialect, table, names } = section;
  const text = section.source.slice(start, end);
  const declared = (name) => (0, import_chunk_C22AEFCY.isBuiltin)(table, name) || (names.get(name)?.line ?? line) < line;
  const body = { from: line === 1 ? bomLength(text) : 0, text: text.replace(/(?<!\r)\r+$/u, "") };
  return parseRule({ line, text, body, declared, dialect, table }, diagnostics);
}
function bomLength(text) {
  return /^(?:\uFEFF|\xEF\xBB\xBF)/u.exec(text)?.[0].length ?? 0;
}
var kind2 = "rule";
var LazyRule = class {
  line;
  chainName;
  targetName;
  section;
  start;
  sort;
  constructor(section, line, start, sort, chainName, targetName) {
    this.line = line;
    this.chainName = chainName;
    this.targetName = targetName;
    this.section = section;
    this.start = start;
    this.sort = sort;
  }
  get kind() {
    return kind2;
  }
  get letter() {
    return this.sort.letter;
  }
  get hasLookups() {
    return this.sort.hasLookups;
  }
  get text() {
    return this.section.source.slice(this.start, this.end);
  }
  get pattern() {
    return this.sort.pattern ?? this.parts();
  }
  get counters() {
    return this.parts().counters;
  }
  get command() {
    return this.parts().command;
  }
  get chain() {
    return this.parts().chain;
  }
  get operands() {
    return this.parts().operands;
  }
  get options() {
    return this.parts().options;
  }
  get matches() {
    return this.parts().matches;
  }
  get target() {
    return this.parts().target;
  }
  get skipped() {
    return this.parts().skipped;
  }
  get lookups() {
    return this.parts().lookups;
  }
  get tokens() {
    return this.parts().tokens;
  }
  get end() {
    const { source } = this.section;
    const end = source.indexOf("\n", this.start);
    return end === -1 ? source.length : end;
  }
  parts() {
    const { section, sort } = this;
    if (sort.pattern?.tokens[0]?.line === this.line) return sort.pattern;
    if (section.last?.line === this.line) return section.last.parts;
    const read = readRuleLine(section, this.line, this.start, this.end, []);
    if (read === void 0) throw new Error(`line ${this.line} was read before, and can't be read now`);
    section.last = { line: this.line, parts: read.parts };
    return read.parts;
  }
};
function commandStart(text, start, end) {
  const first = text.charCodeAt(start);
  if (first === 45) return start;
  if (first !== 91) return -1;
  const colon = digitsEnd(text, start + 1, end);
  if (colon === start + 1 || text.charCodeAt(colon) !== 58) return -1;
  const close = digitsEnd(text, colon + 1, end);
  return close === colon + 1 || text.charCodeAt(close) !== 93 ? -1 : close + 1;
}
function digitsEnd(text, from, end) {
  let at = from;
  while (at < end && text.charCodeAt(at) >= 48 && text.charCodeAt(at) <= 57) at += 1;
  return at;
}
var longestPassed = 3412;
function readRule(section, line, start, end, diagnostics) {
  return passRule(section, line, start, end) ?? readWithCare(section, line, start, end, diagnostics);
}
function passRule(section, line, start, end) {
  if (section.shadowed || end - start > longestPassed) return void 0;
  const { source, passage } = section;
  const from = commandStart(source, start, end);
  if (from === -1) return void 0;
  const sort = follow(section.shapes, source, from, end, line, section.names, passage);
  return sort && new LazyRule(section, line, start, sort, passage.chainName, passage.targetName);
}
function readWithCare(section, line, start, end, diagnostics) {
  const before = diagnostics.length;
  const read = readRuleLine(section, line, start, end, diagnostics);
  if (read === void 0) return void 0;
  const { parts } = read;
  const pattern = diagnostics.length === before ? learn(section.shapes, read, section.names) : void 0;
  if (pattern !== void 0) (0, import_chunk_C22AEFCY.rememberSlots)(pattern, read.slots);
  if (parts.command?.letter === "N" && parts.chain !== void 0) declare(section, parts.chain.text, line);
  const sort = { letter: parts.command?.letter, hasLookups: parts.lookups.length > 0, pattern };
  return new LazyRule(section, line, start, sort, parts.chain?.text, parts.target?.name);
}
function parse(text, dialect) {
  return foreign(text, dialect, mayBeForeign(text)) ?? parseRules(text, dialect);
}
function parseRules(text, dialect) {
  const reader = newReader(text, dialect);
  const length = text.endsWith("\n") ? text.length - 1 : text.length;
  let line = 1;
  for (let start = 0; start <= length && text !== ""; line += 1) {
    const found = text.indexOf("\n", start);
    const end = found === -1 ? text.length : found;
    if (reader.open === void 0 || !pass(reader, reader.open, line, start, end)) {
      reader.start = start;
      readLine2(reader, line, text.slice(start, end));
    }
    start = end + 1;
  }
  if (reader.open !== void 0) closeTable(reader, void 0);
  reportWhole(reader);
  const { others, tables, diagnostics } = reader;
  const parsed = { ruleset: rulesetOf(dialect, text, tables, others, line - 1), diagnostics };
  return foreign(text, dialect, reader.strays) ?? parsed;
}
function rulesetOf(dialect, text, tables, others, count) {
  let lines;
  return {
    dialect,
    text,
    tables,
    get lines() {
      return lines ??= inOrder(tables, others, count);
    }
  };
}
function inOrder(tables, others, count) {
  const lines = new Array(count);
  const put = (line) => {
    lines[line.line - 1] = line;
  };
  others.forEach(put);
  for (const { chains, rules } of tables) {
    chains.forEach(put);
    rules.forEach(put);
  }
  return lines;
}
function foreign(text, dialect, asked) {
  if (!asked) return void 0;
  const texts = (text.endsWith("\n") ? text.slice(0, -1) : text).split("\n");
  const finding2 = foreignText(text, texts);
  if (finding2 === void 0) return void 0;
  const lines = texts.map((each, index) => ({ kind: "unreadable", line: index + 1, text: each }));
  return { ruleset: { dialect, text, lines, tables: [] }, diagnostics: [finding2] };
}
function newReader(text, dialect) {
  const lists = { others: [], tables: [], diagnostics: [] };
  return { text, dialect, ...lists, open: void 0, start: 0, strays: false, returns: void 0 };
}
function pass(reader, open, line, start, end) {
  if (reader.text.charCodeAt(start) !== 58) return passRuleOf(open, line, start, end);
  const chain = passChain(reader.text, line, start, end);
  if (chain === void 0) return false;
  open.chains.push(chain);
  declare(open.section, chain.label, line);
  return true;
}
function passRuleOf({ section, rules }, line, start, end) {
  const rule = passRule(section, line, start, end);
  if (rule === void 0) return false;
  rules.push(rule);
  return true;
}
function readLine2(reader, line, text) {
  const body = bodyOf(reader, line, text);
  const weight = weighLine(line, text);
  if (weight !== void 0) {
    reader.diagnostics.push(weight);
    reader.others.push({ kind: "unreadable", line, text });
  } else {
    dispatch(reader, line, text, body);
  }
}
function bodyOf(reader, line, text) {
  const from = line === 1 ? bomLength(text) : 0;
  if (from > 0) {
    const place = { line, column: 1, endLine: line, endColumn: from + 1 };
    const help = "save the file as UTF-8 without a byte order mark";
    reader.diagnostics.push(
      (0, import_chunk_C22AEFCY.finding)(
        "not-rules-save",
        place,
        "the file begins with a byte order mark (U+FEFF), which is no part of rules",
        help
      )
    );
  }
  if (!text.endsWith("\r")) return { from, text };
  if (text[from] !== "#") {
    if (reader.returns === void 0) reader.returns = { line, column: text.length, count: 1 };
    else reader.returns.count += 1;
  }
  return { from, text: text.replace(/(?<!\r)\r+$/u, "") };
}
function dispatch(reader, line, text, body) {
  const content = body.text.slice(body.from);
  const first = content[0];
  if (content === "" || first === "#") {
    reader.others.push({ kind: content === "" ? "blank" : "comment", line, text });
  } else if (/^COMMIT$/iu.test(content.trim())) {
    readCommit(reader, line, text, content);
  } else if (first === "*") {
    readTable(reader, line, text, body);
  } else if (reader.open === void 0) {
    reader.strays = true;
    reader.diagnostics.push(strayText(line, text, content));
    reader.others.push({ kind: "unreadable", line, text });
  } else {
    readInTable(reader, reader.open, line, text, body);
  }
}
function readInTable(reader, open, line, text, body) {
  const foreign2 = foreignLine(line, text, body.text);
  if (foreign2 !== void 0) {
    reader.diagnostics.push(foreign2);
    reader.others.push({ kind: "unreadable", line, text });
  } else if (body.text[body.from] === ":") {
    const declaration = parseChainLine(line, text, body, open.section, reader.diagnostics);
    if (declaration === void 0) {
      reader.others.push({ kind: "unreadable", line, text });
      return;
    }
    open.chains.push(declaration);
    declare(open.section, declaration.name.text, line);
  } else {
    takeRule(reader, open, line, text);
  }
}
function takeRule(reader, { section, rules }, line, text) {
  const { diagnostics, others, start } = reader;
  const rule = readWithCare(section, line, start, start + text.length, diagnostics);
  if (rule === void 0) others.push({ kind: "unreadable", line, text });
  else rules.push(rule);
}
function readTable(reader, line, text, body) {
  const head = parseTableLine(line, text, body, reader.diagnostics);
  if (reader.open !== void 0) {
    const { head: before } = reader.open;
    const message = `"*${head?.name.text ?? ""}" begins while the table "${before.name.text}" of line ${before.line} is open`;
    const help = 'put a line "COMMIT" before it';
    reader.diagnostics.push((0, import_chunk_C22AEFCY.finding)("missing-commit", (0, import_chunk_C22AEFCY.wholeLine)(line, body.text), message, help));
    closeTable(reader, void 0);
  }
  reader.others.push(head ?? { kind: "unreadable", line, text });
  if (head === void 0) return;
  const section = openSection(reader.dialect, head.name.text, reader.text);
  reader.open = { head, chains: [], section, rules: [] };
}
function readCommit(reader, line, text, content) {
  if (reader.open === void 0) {
    reader.diagnostics.push((0, import_chunk_C22AEFCY.finding)("not-rules-save", (0, import_chunk_C22AEFCY.wholeLine)(line, text), '"COMMIT" stands outside a table'));
    reader.others.push({ kind: "unreadable", line, text });
    return;
  }
  const exact = content === "COMMIT";
  const commit = { kind: exact ? "commit" : "unreadable", line, text };
  reader.others.push(commit);
  if (!exact) {
    const message = `"${content}" does not commit the table "${reader.open.head.name.text}": only "COMMIT" does`;
    const help = "write COMMIT in capitals, with no blanks around it";
    reader.diagnostics.push((0, import_chunk_C22AEFCY.finding)("missing-commit", (0, import_chunk_C22AEFCY.wholeLine)(line, text), message, help));
  }
  closeTable(reader, exact ? commit : void 0);
}
function reportUnendedCommit(reader, { line, text }) {
  const message = "the line has no line feed: to iptables-legacy-restore it is no COMMIT, and it loads nothing";
  reader.diagnostics.push((0, import_chunk_C22AEFCY.finding)("missing-commit", (0, import_chunk_C22AEFCY.wholeLine)(line, text), message, "end the file with a line feed"));
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
    reader.diagnostics.push((0, import_chunk_C22AEFCY.finding)("missing-commit", last.head.name, message, 'end the table with a line "COMMIT"'));
  }
  const end = reader.others.at(-1);
  if (end?.kind === "commit" && reader.dialect.backend === "legacy" && !reader.text.endsWith("\n")) {
    reportUnendedCommit(reader, end);
  }
  if (reader.returns !== void 0) {
    const { line, column, count } = reader.returns;
    const place = { line, column, endLine: line, endColumn: column + 1 };
    const message = `${count === 1 ? "this line ends" : `${count} lines, from this one on, end`} with a carriage return (CRLF, as on Windows), which becomes part of the last word`;
    reader.diagnostics.push((0, import_chunk_C22AEFCY.finding)("not-rules-save", place, message, 'convert the line ends: sed -i "s/\\r$//" FILE'));
  }
  if (reader.tables.length === 0 && reader.diagnostics.length === 0) {
    const place = { line: 1, column: 1, endLine: 1, endColumn: 2 };
    const empty = reader.others.every(({ text }) => text === "");
    const message = `${empty ? "the file is empty" : "the file names no table"}: loading it changes nothing`;
    const help = 'rules-save text begins with a line such as "*filter" and ends with "COMMIT"';
    reader.diagnostics.push((0, import_chunk_C22AEFCY.finding)("not-rules-save", place, message, help));
  }
  reader.diagnostics.sort((a, b) => a.line - b.line || a.column - b.column);
}
function isMissingCommitAfter(line) {
  return (diagnostic) => diagnostic.check === "missing-commit" && diagnostic.line > line;
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  commandStart,
  declare,
  longestPassed,
  openSection,
  parse,
  passChain,
  readRule,
  tokenize
});
*/}],
  "#shared/37": [16922, () => {/*
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __hasOwnProp = Object.prototype.hasOwnProperty;
var __export = (target, all2) => {
  for (var name in all2)
    __defProp(target, name, { get: all2[name], enumerable: true });
};
var __copyProps = (to, from, except, desc) => {
  if (from && typeof from === "object" || typeof from === "function") {
    for (let key of __getOwnPropNames(from))
      if (!__hasOwnProp.call(to, key) && key !== except)
        __defProp(to, key, { get: () => from[key], enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable });
  }
  return to;
};
var __toCommonJS = (mod) => __copyProps(__defProp({}, "__esModule", { value: true }), mod);
var stdin_exports = {};
__export(stdin_exports, {
  baseOptions: () => baseOptions,
  builtinChains: () => builtinChains,
  byteLength: () => byteLength,
  canonicalRules: () => canonicalRules,
  carryOut: () => carryOut,
  caution: () => caution,
  command: () => command,
  commands: () => commands,
  complain: () => complain,
  decode: () => decode,
  encode: () => encode,
  extensionOf: () => extensionOf,
  extensions: () => extensions,
  finding: () => finding,
  foreignTargets: () => foreignTargets,
  interfaceChains: () => interfaceChains,
  isBlank: () => isBlank,
  isBuiltin: () => isBuiltin,
  isForeignExtension: () => isForeignExtension,
  isHook: () => isHook,
  isHostName: () => isHostName,
  isPlacedByValue: () => isPlacedByValue,
  isValue: () => isValue,
  meant: () => meant,
  mostGuesses: () => mostGuesses,
  nearest: () => nearest,
  newScan: () => newScan,
  next: () => next,
  parseNetwork: () => parseNetwork,
  placementsOf: () => placementsOf,
  plainWordEnd: () => plainWordEnd,
  policies: () => policies,
  protocolMatch: () => protocolMatch,
  protocolName: () => protocolName,
  quotedWordEnd: () => quotedWordEnd,
  readUnsigned: () => readUnsigned,
  readValues: () => readValues,
  rememberSlot: () => rememberSlot,
  rememberSlots: () => rememberSlots,
  settle: () => settle4,
  tail: () => tail,
  take: () => take,
  unquote: () => unquote,
  verdicts: () => verdicts,
  wholeLine: () => wholeLine
});
module.exports = __toCommonJS(stdin_exports);
var import_chunk_HJ7NNAO6 = require("#shared/39");
function decode(bytes) {
  try {
    return { text: new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes), encoding: "utf8" };
  } catch {
    return { text: view(bytes).toString("latin1"), encoding: "latin1" };
  }
}
function encode(text, encoding) {
  return Buffer.from(text, encoding);
}
function bytesOf(text) {
  return Buffer.from(text, /[^\0-\xFF]/u.test(text) ? "utf8" : "latin1");
}
function byteLength(text) {
  return isAscii(text) ? text.length : bytesOf(text).length;
}
function isAscii(text) {
  return /^[\0-\x7F]*$/u.test(text);
}
function meant(text) {
  if (isAscii(text)) return text;
  return decode(bytesOf(text)).text;
}
function view(bytes) {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
function nearest(name, candidates) {
  let best;
  const furthest = Math.max(1, Math.floor(name.length / 4));
  let looks = 0;
  for (const candidate of candidates) {
    looks += 1;
    if (looks > mostLooks) break;
    if (Math.abs(candidate.length - name.length) > furthest) continue;
    const found = candidate.toLowerCase() === name.toLowerCase() ? 0 : distance(name, candidate);
    if (found <= furthest && (best === void 0 || found < best.distance)) {
      best = { name: candidate, distance: found };
    }
  }
  return best?.name;
}
var mostLooks = 2e3;
var mostGuesses = 20;
function distance(from, to) {
  let previous = Array.from({ length: to.length + 1 }, (_, index) => index);
  for (let row = 1; row <= from.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= to.length; column += 1) {
      const replaced = (previous[column - 1] ?? 0) + (from[row - 1] === to[column - 1] ? 0 : 1);
      current.push(Math.min(replaced, (previous[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1));
    }
    previous = current;
  }
  return previous[to.length] ?? 0;
}
function command(grammar, run) {
  return {
    ...grammar,
    run: async (world, values) => {
      refuseRepeated(grammar, values);
      return await run(world, values);
    }
  };
}
function refuseRepeated({ options: options2 }, values) {
  const repeated = Object.keys(options2).find((name) => Array.isArray(values[name]));
  if (repeated !== void 0) throw new import_chunk_HJ7NNAO6.UsageError(`--${repeated} is given more than once`);
}
var builtinChains = {
  raw: ["PREROUTING", "OUTPUT"],
  mangle: ["PREROUTING", "INPUT", "FORWARD", "OUTPUT", "POSTROUTING"],
  nat: ["PREROUTING", "INPUT", "OUTPUT", "POSTROUTING"],
  filter: ["INPUT", "FORWARD", "OUTPUT"],
  security: ["INPUT", "FORWARD", "OUTPUT"]
};
function isBuiltin(table, chain) {
  return builtinChains[table]?.includes(chain) ?? false;
}
var hooks = new Set(Object.values(builtinChains).flat());
function isHook(name) {
  return hooks.has(name);
}
var policies = ["ACCEPT", "DROP"];
var verdicts = ["ACCEPT", "DROP", "RETURN", "QUEUE"];
function parseIpv6(text) {
  const halves = text.split("::", 3);
  if (halves.length > 2 || !text.includes(":")) return void 0;
  const [left = "", right] = halves;
  const head = groupsOf(left, right === void 0);
  const rest = right === void 0 ? [] : groupsOf(right, true);
  if (head === void 0 || rest === void 0) return void 0;
  const missing2 = 8 - head.length - rest.length;
  if (right === void 0 ? missing2 !== 0 : missing2 < 1) return void 0;
  const groups = [...head, ...Array.from({ length: missing2 }, () => 0), ...rest];
  return groups.reduce((address, group) => address << 16n | BigInt(group), 0n);
}
function parseZonedIpv6(text) {
  const percent = text.indexOf("%");
  if (percent === -1) return parseIpv6(text);
  const address = parseIpv6(text.slice(0, percent));
  const zone2 = text.slice(percent + 1);
  const isNumber = /^\d{1,10}$/u.test(zone2) && Number(zone2) <= 4294967295;
  const isLinkLocal = address !== void 0 && (address >> 118n === 0x3fan || (address >> 112n & 0xff0fn) === 0xff02n);
  return isNumber || zone2 === "lo" && isLinkLocal ? address : void 0;
}
function parseQuad(text) {
  const quad = readQuad(text);
  return quad === void 0 ? void 0 : BigInt(quad[0]) * 65536n + BigInt(quad[1]);
}
function formatIpv6(address) {
  const groups = Array.from({ length: 8 }, (_, index) => Number(address >> BigInt(16 * (7 - index)) & 0xffffn));
  const { start, length } = longestZeros(groups);
  const dotted = start === 0 && (length === 6 || length === 5 && groups[5] === 65535);
  const words3 = groups.map((group) => group.toString(16));
  if (dotted) {
    const [high = 0, low2 = 0] = groups.slice(6);
    const quad = [high >> 8, high & 255, low2 >> 8, low2 & 255].join(".");
    return length === 6 ? `::${quad}` : `::ffff:${quad}`;
  }
  if (length < 2) return words3.join(":");
  return `${words3.slice(0, start).join(":")}::${words3.slice(start + length).join(":")}`;
}
function groupsOf(text, last) {
  if (text === "") return [];
  const groups = [];
  const words3 = text.split(":", 9);
  for (const [index, word] of words3.entries()) {
    if (/^[\da-fA-F]{1,4}$/u.test(word)) {
      groups.push(Number.parseInt(word, 16));
      continue;
    }
    const quad = last && index === words3.length - 1 ? readQuad(word) : void 0;
    if (quad === void 0) return void 0;
    groups.push(...quad);
  }
  return groups;
}
function readQuad(word) {
  const parts = word.split(".", 5);
  if (parts.length !== 4 || !parts.every((part) => /^(?:0|[1-9]\d{0,2})$/u.test(part) && Number(part) < 256))
    return void 0;
  const [a = 0, b = 0, c = 0, d = 0] = parts.map(Number);
  return [a * 256 + b, c * 256 + d];
}
function longestZeros(groups) {
  let best = { start: -1, length: 0 };
  let run = 0;
  groups.forEach((group, index) => {
    run = group === 0 ? run + 1 : 0;
    if (run > best.length) best = { start: index - run + 1, length: run };
  });
  return best;
}
var all64 = 0xffffffffffffffffn;
function readUnsigned(text, maximum, minimum = 0n) {
  const read2 = readLeading(text);
  if (read2?.rest !== "") return void 0;
  return read2.value > maximum || read2.value < minimum ? void 0 : read2.value;
}
function readLeading(text) {
  const found = /^[ \t\n\v\f\r]*\+?(0[xX][\da-fA-F]+|0[0-7]*|[1-9]\d*)/u.exec(text);
  const digits = found?.[1];
  if (digits === void 0) return void 0;
  const value = BigInt(/^0[0-7]/u.test(digits) ? `0o${digits.slice(1)}` : digits);
  return value > all64 ? void 0 : { value, rest: text.slice(found?.[0].length) };
}
function parseAddress(text, family) {
  return family === "ipv4" ? parseIpv4(text) : parseIpv6(text);
}
function parsePlainAddress(text, family) {
  return family === "ipv4" ? parseQuad(text) : parseIpv6(text);
}
function formatAddress(address, family) {
  return family === "ipv6" ? formatIpv6(address) : [24n, 16n, 8n, 0n].map((by) => address >> by & 255n).join(".");
}
function parseNetwork(text, family) {
  const slash2 = text.lastIndexOf("/");
  const name = slash2 === -1 ? text : text.slice(0, slash2);
  const mask = slash2 === -1 ? allOnes(family) : parseMask(text.slice(slash2 + 1), family);
  const address = mask === 0n && name === "any" ? 0n : parseAddress(name, family);
  return mask === void 0 || address === void 0 ? void 0 : { address, mask };
}
function parseMask(text, family) {
  const bits4 = width(family);
  const length = readUnsigned(text, BigInt(bits4));
  if (length !== void 0) return prefixMask(Number(length), family);
  const isWhole = family === "ipv6" || text.slice(0, ipv4Room).split(".", 5).length === 4;
  return isWhole ? parseAddress(text, family) : void 0;
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
var ipv4Room = 19;
function parseIpv4(text) {
  const parts = text.slice(0, ipv4Room).split(".", 5);
  if (parts.length > 4) return void 0;
  let address = 0n;
  for (let index = 0; index < 4; index += 1) {
    const part = parts[index];
    const value = part === void 0 ? 0n : readUnsigned(part, 255n);
    if (value === void 0) return void 0;
    address = address << 8n | value;
  }
  return address;
}
function finding(check, span, message, help) {
  const { line, column, endLine, endColumn } = span;
  const place = { line, column, endLine, endColumn };
  return { check, severity: "error", message, ...place, ...help === void 0 ? {} : { help } };
}
function caution(check, span, message, help) {
  return { ...finding(check, span, message, help), severity: "warning" };
}
function wholeLine(line, text) {
  return { line, column: 1, endLine: line, endColumn: Math.max(text.length, 1) + 1 };
}
function expecting(expects, read2) {
  return Object.assign((value, circumstances) => read2(value, circumstances), { expects });
}
function isHostName(word) {
  if (word.length > 253) return false;
  const labels = word.replace(/\.$/u, "").split(".");
  return labels.every((label2) => /^[\p{L}\p{N}_](?:[\p{L}\p{N}_-]{0,61}[\p{L}\p{N}_])?$/u.test(label2)) && !(labels.length === 1 ? /^\d+$/u : /^\d/u).test(labels.at(-1) ?? "");
}
var blank = 32;
var tab = 9;
var zero = 48;
var nine = 57;
var dot = 46;
var slash = 47;
var hyphen = 45;
var colon = 58;
var quote = 34;
var dollar = 36;
var backslash = 92;
var tilde = 126;
var quickNetwork = (text, from, end2, { family }) => {
  if (family !== "ipv4") return -1;
  const at = quickQuad(text, from, end2);
  if (at === -1 || at >= end2 || text.charCodeAt(at) !== slash) return stopAt(text, at, end2);
  const stop = quickNumber(text, at + 1, end2, 32);
  return stop === -1 || !isWordEnd(text, stop, end2) ? stopAt(text, quickQuad(text, at + 1, end2), end2) : stop;
};
var quickAddressRange = (text, from, end2, { family }) => {
  if (family !== "ipv4") return -1;
  const at = quickQuad(text, from, end2);
  if (at === -1 || at >= end2 || text.charCodeAt(at) !== hyphen) return -1;
  return stopAt(text, quickQuad(text, at + 1, end2), end2);
};
var quickDestination = (text, from, end2, { family, protocol: protocol2 }) => {
  if (family !== "ipv4") return -1;
  const at = quickQuad(text, from, end2);
  if (at === -1 || at >= end2 || text.charCodeAt(at) !== colon) return stopAt(text, at, end2);
  if (protocol2 !== "tcp" && protocol2 !== "udp") return -1;
  return stopAt(text, quickNumber(text, at + 1, end2, 65535), end2);
};
var quickPorts = (text, from, end2) => {
  const at = quickNumber(text, from, end2, 65535);
  if (at === -1 || at >= end2 || text.charCodeAt(at) !== colon) return stopAt(text, at, end2);
  const to = quickNumber(text, at + 1, end2, 65535);
  if (to === -1 || Number(text.slice(from, at)) > Number(text.slice(at + 1, to))) return -1;
  return stopAt(text, to, end2);
};
var quickText = (text, from, end2) => {
  const quoted = text.charCodeAt(from) === quote;
  const last = Math.min(end2, from + 255);
  for (let at = quoted ? from + 1 : from; at < last; at += 1) {
    const code = text.charCodeAt(at);
    if (code === quote) return quoted && isWordEnd(text, at + 1, end2) ? at + 1 : -1;
    if (code === blank && !quoted) return at;
    if (code < blank || code > tilde || code === dollar || code === backslash) return -1;
  }
  return !quoted && last === end2 ? end2 : -1;
};
function quickQuad(text, from, end2) {
  let at = from;
  for (let part = 0; part < 4; part += 1) {
    const next2 = quickNumber(text, at, end2, 255);
    if (next2 === -1) return -1;
    at = next2;
    if (part < 3) {
      if (at >= end2 || text.charCodeAt(at) !== dot) return -1;
      at += 1;
    }
  }
  return at;
}
function stopAt(text, at, end2) {
  return at !== -1 && isWordEnd(text, at, end2) ? at : -1;
}
function quickNumber(text, from, end2, maximum) {
  let value = 0;
  let at = from;
  while (at < end2 && at - from < 10) {
    const code = text.charCodeAt(at);
    if (code < zero || code > nine) break;
    value = value * 10 + code - zero;
    at += 1;
  }
  if (at === from || value > maximum) return -1;
  return text.charCodeAt(from) === zero && at > from + 1 ? -1 : at;
}
function isWordEnd(text, at, end2) {
  if (at >= end2) return true;
  const code = text.charCodeAt(at);
  return code === blank || code === tab;
}
var hostAddress = expecting("an address", (value, { family }) => {
  const address = readHost(value, family);
  return address === void 0 ? unread(value, value, family) : formatAddress(address, family);
});
var addressAndMask = Object.assign(
  expecting("an address, or one with a mask such as 10.0.0.1/8", (value, { family }) => {
    const slash2 = value.indexOf("/");
    const host = slash2 === -1 ? value : value.slice(0, slash2);
    const address = readHost(host, family);
    const length = slash2 === -1 ? bits[family] : readLength(value.slice(slash2 + 1), family);
    if (length === void 0) {
      return { refused: `has a mask that is neither a length from 0 to ${bits[family]} nor an address` };
    }
    if (address === void 0) return unread(value, host, family);
    const printed = formatAddress(address, family);
    return length === bits[family] ? printed : `${printed}/${length}`;
  }),
  { quick: quickNetwork }
);
function readHost(text, family) {
  if (family === "ipv6") return readZoned(text);
  const mapped2 = text.includes(":") ? parseIpv6(text) : void 0;
  return mapped2 !== void 0 && mapped2 >> 32n === 0xffffn ? mapped2 & 0xffffffffn : inetAton(text);
}
var bits = { ipv4: 32, ipv6: 128 };
function readZoned(text) {
  const percent = text.indexOf("%");
  if (percent === -1) return parseIpv6(text);
  const address = parseIpv6(text.slice(0, percent));
  if (address === void 0 || percent === text.length - 1) return void 0;
  const isLocal = address >> 118n === 0x3fan || [0xff01n, 0xff02n].includes(address >> 112n & 0xff0fn);
  return isLocal || /^\d+$/u.test(text.slice(percent + 1)) ? address : void 0;
}
function inetAton(text) {
  const parts = text.split(".", 5);
  if (parts.length > 4) return void 0;
  let address = 0n;
  for (const [index, part] of parts.entries()) {
    const last = index === parts.length - 1;
    const room = last ? 8n * BigInt(4 - index) : 8n;
    const read2 = /^\d/u.test(part) ? readLeading(part) : void 0;
    if (read2?.rest !== "" || read2.value >> room !== 0n) return void 0;
    address |= read2.value << (last ? 0n : 8n * BigInt(3 - index));
  }
  return address;
}
function readLength(text, family) {
  const length = readUnsigned(text, BigInt(bits[family]));
  if (length !== void 0) return Number(length);
  const mask = readHost(text, family);
  return mask === void 0 ? void 0 : prefixLength(mask, family) ?? bits[family];
}
function unread(value, host, family) {
  if (family === "ipv4" && parseIpv6(host) !== void 0) return { refused: "is an IPv6 address in a file for IPv4" };
  if (family === "ipv6" && inetAton(host) !== void 0) return { refused: "is an IPv4 address in a file for IPv6" };
  return isHostName(host) ? { text: value, lookup: "host name" } : void 0;
}
function lowerCase(text) {
  return text.replaceAll(/[A-Z]+/gu, (capitals) => capitals.toLowerCase());
}
var names = /* @__PURE__ */ new Map([
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
  [142, "rohc"],
  [143, "ethernet"]
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
var elsewhere = new Set(
  [
    "ipv4 cbt bbn-rcc-mon nvp-ii nvp argus emcon xnet chaos mux dcn-meas dcn prm trunk-1 trunk-2 leaf-1 leaf-2 irtp netblt",
    "mfe-nsp merit-inp 3pc idpr tp++ il sdrp dsr mhrp bna i-nlsp swipe narp mobile tlsp ipv6-crypt ipv6-auth cftp",
    "sat-expak kryptolan rvd ippc sat-mon visa ipcv cpnx cphb wsn pvp br-sat-mon sun-nd wb-mon wb-expak iso-ip secure-vmtp",
    "vines ttp iptm nsfnet-igp dgp tcf ospfigp sprite-rpc larp mtp micp scc-sp gmtp ifmp pnni aris scps qnx a/n snp",
    "compaq-peer ipx-in-ip carp pgm ddx iatp stp srp uti smp sm ptp fire crtp crudp sscopmce iplt sps pipe rsvp-e2e-ignore",
    "ipv6-hopopts ipv6-dstopts divert pfsync"
  ].join(" ").split(" ")
);
var implied = new Map([
  ...["tcp", "udp", "sctp", "dccp", "icmp", "esp", "ah", "ipcomp", "mh"].map((name) => [name, name]),
  ["ipv6-icmp", "icmp6"],
  ["icmpv6", "icmp6"]
]);
function protocolNumber(text) {
  const known2 = numbers.get(text.toLowerCase());
  if (known2 !== void 0) return known2;
  const number3 = readUnsigned(text, 255n);
  return number3 === void 0 ? void 0 : Number(number3);
}
function protocolName(text) {
  const number3 = protocolNumber(text);
  if (number3 === void 0) return void 0;
  return number3 === 0 ? "all" : names.get(number3) ?? String(number3);
}
function readProtocol(text, backend) {
  const word = lowerCase(text);
  if (word === "mptcp") return backend === "nft" ? "tcp" : "mptcp";
  return elsewhere.has(word) ? "name" : protocolName(word);
}
function protocolMatch(text) {
  const number3 = readUnsigned(text, 255n);
  return implied.get(number3 === void 0 ? lowerCase(text) : names.get(Number(number3)) ?? "");
}
var zero2 = 48;
var nine2 = 57;
var comma = 44;
var dot2 = 46;
var colon2 = 58;
var most = 65535;
var mostPorts = 15;
var protocols = ["tcp", "udp", "udplite", "sctp", "dccp"];
var quickPortList = (text, from, end2, { protocol: protocol2 }) => {
  if (protocol2 === void 0 || !protocols.includes(protocol2)) return -1;
  let at = from;
  for (let count = 1; count <= mostPorts; count += 1) {
    const stop = quickNumber(text, at, end2, most);
    if (stop === -1) return -1;
    if (isWordEnd(text, stop, end2)) return stop;
    const mark3 = text.charCodeAt(stop);
    if (mark3 === colon2) {
      const last = quickNumber(text, stop + 1, end2, most);
      count += 1;
      if (last === -1 || count > mostPorts || Number(text.slice(at, stop)) >= Number(text.slice(stop + 1, last)))
        return -1;
      if (isWordEnd(text, last, end2)) return last;
      if (text.charCodeAt(last) !== comma) return -1;
      at = last + 1;
    } else if (mark3 === comma) at = stop + 1;
    else return -1;
  }
  return -1;
};
function quickDecimal(minimum, maximum) {
  return (text, from, end2) => {
    const stop = quickNumber(text, from, Math.min(end2, from + 10), maximum);
    if (stop === -1 || stop - from > 9 || !isWordEnd(text, stop, end2)) return -1;
    return Number(text.slice(from, stop)) < minimum ? -1 : stop;
  };
}
var quickFraction = (text, from, end2) => {
  if (text.charCodeAt(from) !== zero2 || text.charCodeAt(from + 1) !== dot2) return -1;
  let at = from + 2;
  while (at < end2 && text.charCodeAt(at) >= zero2 && text.charCodeAt(at) <= nine2) at += 1;
  return isWordEnd(text, at, end2) ? at : -1;
};
function quickName(longest) {
  return (text, from, end2) => {
    const last = Math.min(end2, from + longest + 1);
    let at = from;
    while (at < last && isNameCharacter(text.charCodeAt(at))) at += 1;
    return at > from && at - from <= longest && isWordEnd(text, at, end2) ? at : -1;
  };
}
function isNameCharacter(code) {
  const lower = code | 32;
  const isLetter = lower >= 97 && lower <= 122;
  return isLetter || code >= zero2 && code <= nine2 || code === 45 || code === 95 || code === dot2 || code === 64;
}
var addressList = Object.assign(
  expecting("an address, a network such as 10.0.0.0/8, or several separated by commas", readList),
  { quick: quickNetwork }
);
var oneAddress = Object.assign(
  expecting("one address or network", (value, circumstances) => {
    if (value.includes(",")) return { refused: 'are several addresses, which "!" does not allow' };
    const read2 = readList(value, circumstances);
    const isEvery2 = read2 === "0.0.0.0/0" || read2 === "::/0";
    return isEvery2 && circumstances.backend === "nft" ? { refused: 'is every address: none is left with "!"' } : read2;
  }),
  { quick: quickOne }
);
var interfaceName = Object.assign(
  expecting("the name of an interface, at most 15 bytes", (value) => {
    if (value === "") return { refused: "is empty" };
    return byteLength(value) > 15 ? { refused: "is longer than 15 bytes" } : value;
  }),
  { quick: quickName(15) }
);
var protocolValue = expecting("a protocol by name, or a number from 0 to 255", readProtocolValue);
var otherProtocol = expecting(
  "a protocol by name, or a number from 1 to 255",
  (value, circumstances) => {
    const read2 = readProtocolValue(value, circumstances);
    return read2 === "all" ? { refused: 'is every protocol: none is left with "!"' } : read2;
  }
);
var counterPair = expecting('two counts, as in "-c 10 2000" or "-c 10,2000"', (value) => {
  const comma2 = value.indexOf(",", 1);
  const counts = comma2 === -1 ? [value] : [value.slice(0, comma2), value.slice(comma2 + 1)];
  return counts.every((count) => counted.test(count)) ? value : void 0;
});
var counter = expecting("a count", (value) => counted.test(value) ? value : void 0);
var counted = /^[ \t\n\v\f\r]*[-+]?\d/u;
function quickOne(...look) {
  const [text] = look;
  const end2 = quickNetwork(...look);
  return end2 !== -1 && text.startsWith("/0", end2 - 2) ? -1 : end2;
}
function readProtocolValue(value, { backend }) {
  const name = readProtocol(value, backend);
  return name === "name" ? { text: lowerCase(value), lookup: "protocol" } : name;
}
function readList(value, circumstances) {
  const plain3 = plainHost(value, circumstances.family);
  if (plain3 !== void 0) return plain3;
  const items = value.split(",").map((item) => readItem(item.replace(/^[ \t\n\v\f\r]+/u, ""), circumstances));
  const refused = items.find((item) => item === void 0 || typeof item === "object" && "refused" in item);
  if (items.includes(void 0) || refused !== void 0) return refused;
  const text = items.map(textOf).join(",");
  return items.every((item) => typeof item === "string") ? text : { text, lookup: "host name" };
}
function textOf(item) {
  if (typeof item === "string") return item;
  return item !== void 0 && "text" in item ? item.text : "";
}
function plainHost(value, family) {
  if (family !== "ipv4") return void 0;
  const end2 = quickQuad(value, 0, value.length);
  if (end2 === -1) return void 0;
  if (end2 === value.length) return `${value}/32`;
  return end2 === value.length - 3 && value.endsWith("/32") ? value : void 0;
}
function readItem(item, { family }) {
  if (byteLength(item) > 255) return { refused: "is longer than 255 bytes" };
  const slash2 = item.lastIndexOf("/");
  const host = slash2 === -1 ? item : item.slice(0, slash2);
  const mask = slash2 === -1 ? allOnes(family) : parseMask(item.slice(slash2 + 1), family);
  if (mask === void 0) {
    const length = family === "ipv4" ? 32 : 128;
    return ofOtherFamily(host, family) ?? {
      refused: `has a mask that is neither a length from 0 to ${length} nor an address`
    };
  }
  const address = mask === 0n ? 0n : readAddress(host, family);
  if (address !== void 0) return `${formatAddress(address & mask, family)}/${formatMask(mask, family)}`;
  return ofOtherFamily(host, family) ?? (isHostName(host) ? { text: item, lookup: "host name" } : void 0);
}
function ofOtherFamily(host, family) {
  const other = family === "ipv4" ? host.includes(":") && readAddress(host, "ipv6") : readAddress(host, "ipv4");
  if (typeof other !== "bigint") return void 0;
  return {
    refused: family === "ipv4" ? "is an IPv6 address in a file for IPv4" : "is an IPv4 address in a file for IPv6"
  };
}
function readAddress(host, family) {
  if (lowerCase(host) === "localhost") return family === "ipv4" ? 0x7f000001n : 1n;
  return parseAddress(host, family) ?? (family === "ipv4" ? readHost(host, family) : parseZonedIpv6(host));
}
var baseOptions = [
  {
    name: "source",
    short: "s",
    aliases: ["src"],
    required: 1,
    negatable: true,
    once: true,
    values: [addressList],
    negated: [oneAddress]
  },
  {
    name: "destination",
    short: "d",
    aliases: ["dst"],
    required: 1,
    negatable: true,
    once: true,
    values: [addressList],
    negated: [oneAddress]
  },
  { name: "in-interface", short: "i", required: 1, negatable: true, once: true, values: [interfaceName] },
  { name: "out-interface", short: "o", required: 1, negatable: true, once: true, values: [interfaceName] },
  {
    name: "protocol",
    short: "p",
    required: 1,
    negatable: true,
    once: true,
    values: [protocolValue],
    negated: [otherProtocol]
  },
  { name: "fragment", short: "f", aliases: ["fragments"], required: 0, negatable: true, once: true },
  { name: "jump", short: "j", required: 1 },
  { name: "goto", short: "g", required: 1 },
  { name: "match", short: "m", required: 1 },
  { name: "set-counters", short: "c", required: 1, optional: 1, once: true, values: [counterPair, counter] },
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
var all32 = 0xffffffffn;
var markWords = "a number of 32 bits such as 0x10, or one with a mask such as 0x10/0xff";
function cut(bytes) {
  return (value) => {
    const read2 = bytesOf(value);
    if (read2.length <= bytes) return value;
    return read2.length === value.length ? value.slice(0, bytes) : read2.subarray(0, bytes).toString();
  };
}
function decimal(maximum = all32, minimum = 0n) {
  const read2 = expecting(
    `a number from ${minimum} to ${maximum}`,
    (value) => readUnsigned(value, maximum, minimum)?.toString()
  );
  return Object.assign(read2, { quick: quickDecimal(Number(minimum), Number(maximum)) });
}
function hexadecimal(digits = 1, maximum = all32, minimum = 0n) {
  return expecting(`a number from ${minimum} to ${maximum}`, (value) => {
    const read2 = readUnsigned(value, maximum, minimum);
    return read2 === void 0 ? void 0 : hex(read2, digits);
  });
}
function hex(value, digits = 1) {
  return `0x${value.toString(16).padStart(digits, "0")}`;
}
function range(maximum, separator = ":") {
  return expecting(`a number from 0 to ${maximum}, or a range such as 5:10`, (value) => {
    const ends = value.split(":", 3);
    const [low2 = "", high] = ends;
    const from = low2 === "" ? 0n : readUnsigned(low2, maximum);
    const to = high === void 0 ? from : high === "" ? maximum : readUnsigned(high, maximum);
    if (ends.length > 2 || from === void 0 || to === void 0) return void 0;
    return from === to ? from.toString() : `${from}${separator}${to}`;
  });
}
function readMark(value) {
  const [first = "", second2, third] = value.split("/", 3);
  const read2 = readUnsigned(first, all32);
  const mask = second2 === void 0 ? void 0 : readUnsigned(second2, all32);
  if (read2 === void 0 || third !== void 0 || second2 !== void 0 && mask === void 0) return void 0;
  return { value: read2, mask };
}
var mark = expecting(markWords, (value) => {
  const read2 = readMark(value);
  if (read2 === void 0) return void 0;
  return read2.mask === void 0 || read2.mask === all32 ? hex(read2.value) : `${hex(read2.value)}/${hex(read2.mask)}`;
});
var fullMark = expecting(markWords, (value) => {
  const read2 = readMark(value);
  return read2 === void 0 ? void 0 : `${hex(read2.value)}/${hex(read2.mask ?? all32)}`;
});
var addressRange = Object.assign(
  expecting("two addresses with a hyphen between them, such as 10.0.0.1-10.0.0.9", (value, { family }) => {
    const [low2 = "", high = low2, third] = value.split("-", 3);
    const from = parseAddress(low2, family);
    const to = parseAddress(high, family);
    if (from === void 0 || to === void 0 || third !== void 0) return void 0;
    return `${formatAddress(from, family)}-${formatAddress(to, family)}`;
  }),
  { quick: quickAddressRange }
);
var hardwareAddress = expecting("six bytes such as 00:16:3e:0a:0b:0c", (value) => {
  const groups = value.split(":", 7);
  if (groups.length !== 6 || !groups.every((group) => /^(?:[\da-f]{0,2}|[-+ \t\n\v\f\r][\da-f])$/iu.test(group)))
    return void 0;
  const byte2 = (group) => {
    const size = Number.parseInt(group.replace(/^[-+]/u, "").trim() || "0", 16);
    return group.startsWith("-") ? (256 - size) % 256 : size;
  };
  return groups.map((group) => byte2(group).toString(16).padStart(2, "0")).join(":");
});
var account = expecting(
  "the name of an nfacct object",
  (value, circumstances) => value === "" ? { refused: "is empty" } : cut(31)(value, circumstances)
);
var accountingMatches = [
  {
    kind: "match",
    name: "nfacct",
    options: [{ name: "nfacct-name", values: [account], mandatory: true, quoting: "string" }]
  }
];
function oneOf(words3, how, search2 = words3) {
  return expecting(
    `${words3.length === 1 ? "" : "one of "}${words3.join(", ")}`,
    (value) => find(value, words3, how, search2)
  );
}
function someOf(words3, how, search2 = words3) {
  return expecting(`one or more of ${words3.join(", ")}, with commas between them`, (value) => {
    const found = /* @__PURE__ */ new Set();
    for (const item of value.split(",")) {
      const word = find(item, words3, how, search2);
      if (word === void 0) return void 0;
      found.add(word);
    }
    return words3.filter((word) => found.has(word)).join(",");
  });
}
function find(value, words3, how, search2) {
  const lower = value.toLowerCase();
  switch (how) {
    case "exact":
      return words3.find((word) => word === value);
    case "anyCase":
      return words3.find((word) => word.toLowerCase() === lower);
    case "prefix":
      return value === "" ? void 0 : search2.find((word) => word.toLowerCase().startsWith(lower));
  }
}
var addressTypes = "UNSPEC UNICAST LOCAL BROADCAST ANYCAST MULTICAST BLACKHOLE UNREACHABLE PROHIBIT THROW NAT XRESOLVE".split(" ");
var anyTypes = someOf(addressTypes, "prefix");
var notOfIpv6 = ["BROADCAST", "BLACKHOLE", "PROHIBIT", "THROW", "NAT", "XRESOLVE"];
var types = expecting(anyTypes.expects, (value, circumstances) => {
  const read2 = anyTypes(value, circumstances);
  if (circumstances.family === "ipv4") return read2;
  const unknown = read2?.split(",").find((type) => notOfIpv6.includes(type));
  return unknown === void 0 ? read2 : { refused: `holds ${unknown}, which the kernel does not know of IPv6` };
});
var addressMatches = [
  {
    kind: "match",
    name: "addrtype",
    options: [
      { name: "src-type", values: [types], negatable: true },
      { name: "dst-type", values: [types], negatable: true },
      { name: "limit-iface-in", excludes: ["limit-iface-out"] },
      { name: "limit-iface-out" }
    ],
    oneOf: [["src-type", "dst-type"]]
  },
  {
    kind: "match",
    name: "iprange",
    options: [
      { name: "src-range", values: [addressRange], negatable: true },
      { name: "dst-range", values: [addressRange], negatable: true }
    ],
    oneOf: [["src-range", "dst-range"]]
  },
  {
    kind: "match",
    name: "mac",
    options: [{ name: "mac-source", values: [hardwareAddress], negatable: true, mandatory: true }]
  }
];
function settleCluster(settings) {
  const node = settings.find(({ name }) => name.startsWith("cluster-local-"));
  const value = numberOf(node);
  const total = numberOf(settings.find(({ name }) => name === "cluster-total-nodes"));
  if (node === void 0 || total === void 0 || value === void 0) return settings;
  const mask = node.name === "cluster-local-node" ? 1n << value - 1n : value;
  if (mask >> total !== 0n) {
    const refused = `"--${node.name} ${node.values[0] ?? ""}" is beyond the ${total} nodes of "--cluster-total-nodes"`;
    return { refused, option: node.name };
  }
  return settings.map(
    (each) => each === node ? { ...each, name: "cluster-local-nodemask", values: [hex(mask, 8)] } : each
  );
}
function numberOf(setting2) {
  return readUnsigned(setting2?.values[0] ?? "", 32n, 1n);
}
var clusterMatches = [
  {
    kind: "match",
    name: "cluster",
    options: [
      // 32 is the number of nodes, and here by mistake the largest mask, too.
      {
        name: "cluster-local-nodemask",
        values: [hexadecimal(8, 32n, 1n)],
        negatable: true,
        excludes: ["cluster-local-node"]
      },
      { name: "cluster-local-node", values: [decimal(32n, 1n)], negatable: true },
      { name: "cluster-total-nodes", values: [decimal(32n, 1n)], mandatory: true },
      { name: "cluster-hash-seed", values: [hexadecimal(8)], mandatory: true }
    ],
    oneOf: [["cluster-local-node", "cluster-local-nodemask"]],
    settle: settleCluster
  },
  { kind: "match", name: "cpu", options: [{ name: "cpu", values: [decimal()], negatable: true, mandatory: true }] }
];
function setting(name, ...values) {
  return { name, negated: false, values };
}
function has(settings, ...names5) {
  return settings.some(({ name }) => names5.includes(name));
}
function withDefaults(settings, ...defaults) {
  return [...settings, ...defaults.filter(({ name }) => !has(settings, name))];
}
function withoutFull(name, full = "0:4294967295") {
  return (settings) => settings.filter((each) => each.name !== name || each.values[0] !== full);
}
function excludingEachOther(rows2) {
  return rows2.map((row, index) => ({ ...row, excludes: rows2.slice(index + 1).map(({ name }) => name) }));
}
var modes = ["sourceip", "sourceip-sourceport", "sourceip-sourceport-destport"];
var multicast = expecting("a multicast address such as 01:00:5E:00:00:14", (value, circumstances) => {
  const read2 = hardwareAddress(value, circumstances);
  if (typeof read2 !== "string") return read2;
  return /^.[13579bdf]/u.test(read2) ? read2.toUpperCase() : { refused: "is no multicast address" };
});
function settleClusterip(settings) {
  if (settings.length === 0) return settings;
  const missing2 = needed.find((name) => !settings.some((each) => each.name === name));
  if (missing2 !== void 0) return { refused: `"CLUSTERIP" needs the option "--${missing2}" beside the others` };
  return withDefaults(settings, setting("hash-init", "0"));
}
var needed = ["new", "hashmode", "clustermac", "total-nodes", "local-node"];
var clusteripTargets = [
  {
    kind: "target",
    name: "CLUSTERIP",
    family: "ipv4",
    options: [
      { name: "new" },
      { name: "hashmode", values: [oneOf(modes, "exact")] },
      { name: "clustermac", values: [multicast] },
      { name: "total-nodes", values: [decimal(16n)] },
      // The kernel counts them from 1 (ipt_CLUSTERIP.c clusterip_tg_check).
      { name: "local-node", values: [decimal(16n, 1n)] },
      { name: "hash-init", values: [decimal()] }
    ],
    settle: settleClusterip,
    freeValues: true
  }
];
function settleEcn(settings) {
  const remove = settings.findIndex(({ name }) => name === "ecn-tcp-remove");
  const cleared = remove === -1 ? [] : [setting("ecn-tcp-ece", "0"), setting("ecn-tcp-cwr", "0")];
  const kept = [...cleared, ...settings.slice(remove + 1)];
  const zeros = kept.filter(({ name, values: [value] }) => name.startsWith("ecn-tcp-") && value === "0");
  return zeros.length === 2 && !has(kept, "ecn-ip-ect") ? [setting("ecn-tcp-remove")] : kept;
}
var congestionTargets = [
  {
    kind: "target",
    name: "ECN",
    family: "ipv4",
    options: [
      { name: "ecn-tcp-remove", excludes: ["ecn-tcp-ece", "ecn-tcp-cwr"] },
      { name: "ecn-tcp-ece", values: [decimal(1n)] },
      { name: "ecn-tcp-cwr", values: [decimal(1n)] },
      { name: "ecn-ip-ect", values: [decimal(3n)] }
    ],
    oneOf: [["ecn-tcp-remove", "ecn-tcp-ece", "ecn-tcp-cwr", "ecn-ip-ect"]],
    settle: settleEcn,
    freeValues: true
  }
];
function strtoul(text, base) {
  const read2 = scan(text, base);
  if (read2 === void 0) return void 0;
  const { negative, size, rest } = read2;
  const value = size > all642 ? all642 : BigInt.asUintN(64, negative ? -size : size);
  return { value, rest };
}
function strtol(text, base) {
  const read2 = scan(text, base);
  if (read2 === void 0) return void 0;
  const { negative, size, rest } = read2;
  const value = negative ? -(size > half64 ? half64 : size) : size > half64 - 1n ? half64 - 1n : size;
  return { value, rest };
}
function atoi(text) {
  return Number(BigInt.asIntN(32, atoll(text)));
}
function atoll(text) {
  return strtol(text, 10)?.value ?? 0n;
}
var half64 = 1n << 63n;
var all642 = (1n << 64n) - 1n;
var patterns = {
  0: /^[ \t\n\v\f\r]*([-+]?)(0[xX][\da-fA-F]+|0[0-7]*|[1-9]\d*)/u,
  10: /^[ \t\n\v\f\r]*([-+]?)(\d+)/u
};
function scan(text, base) {
  const found = patterns[base].exec(text);
  const digits = found?.[2];
  if (found === null || digits === void 0) return void 0;
  return { negative: found[1] === "-", size: sizeOf(digits, base), rest: text.slice(found[0].length) };
}
function sizeOf(digits, base) {
  const [prefix2, radix] = base === 10 || !digits.startsWith("0") ? ["", ""] : /^0[xX]/u.test(digits) ? ["0x", "0x"] : ["0", "0o"];
  const significant = digits.slice(prefix2.length).replace(/^0+/u, "");
  if (significant.length > 24) return all642 + 1n;
  return significant === "" ? 0n : BigInt(`${radix}${significant}`);
}
function readService(word, protocol2) {
  const ports2 = known ??= readTables();
  const port = protocol2 === "any" ? ports2.tcp.get(word) ?? ports2.udp.get(word) : ports2[protocol2].get(word);
  if (port !== void 0) return port;
  const lower = lowerCase(word);
  if (lower !== word && (ports2.tcp.has(lower) || ports2.udp.has(lower))) return void 0;
  return /^[a-z][\w.+/*-]*$/iu.test(word) ? "name" : void 0;
}
var tcpAndUdp = `
  7 echo, 9 discard sink null, 13 daytime, 19 chargen ttytst source, 37 time timserver, 49 tacacs, 53 domain,
  88 kerberos kerberos5 krb5 kerberos-sec, 111 sunrpc portmapper, 161 snmp, 162 snmp-trap snmptrap, 163 cmip-man,
  164 cmip-agent, 369 rpc2portmap, 370 codaauth2, 389 ldap, 427 svrloc, 443 https, 464 kpasswd, 514 syslog, 538 gdomap,
  554 rtsp, 636 ldaps, 646 ldp, 655 tinc, 853 domain-s, 1194 openvpn, 1645 datametrics old-radius,
  1646 sa-msg-port old-radacct, 1812 radius, 1813 radius-acct radacct, 2049 nfs, 2086 gnunet, 2101 rtcm-sc104,
  2430 venus, 2431 venus-se, 2432 codasrv, 2433 codasrv-se, 2583 mon, 3205 isns, 3493 nut, 5060 sip, 5061 sip-tls,
  6346 gnutella-svc, 6347 gnutella-rtr`;
var tcpOnly = `
  1 tcpmux, 11 systat users, 15 netstat, 17 qotd quote, 20 ftp-data, 21 ftp, 22 ssh, 23 telnet, 25 smtp mail,
  43 whois nicname, 70 gopher, 79 finger, 80 http www, 102 iso-tsap tsap, 104 acr-nema, 110 pop3 pop-3,
  113 auth authentication tap ident, 119 nntp readnews untp, 135 epmap loc-srv, 139 netbios-ssn, 143 imap2 imap,
  174 mailq, 179 bgp, 199 smux, 209 qmtp, 210 z3950 wais, 345 pawserv, 346 zserv, 444 snpp, 445 microsoft-ds,
  465 submissions ssmtp smtps urd, 487 saft, 512 exec, 513 login, 514 shell cmd, 515 printer spooler, 540 uucp uucpd,
  543 klogin, 544 kshell krcmd, 548 afpovertcp, 563 nntps snntp, 587 submission, 607 nqs, 628 qmqp, 631 ipp, 706 silc,
  749 kerberos-adm, 873 rsync, 989 ftps-data, 990 ftps, 992 telnets, 993 imaps, 995 pop3s, 1080 socks, 1093 proofd,
  1094 rootd, 1099 rmiregistry, 1352 lotusnote lotusnotes, 1433 ms-sql-s, 1524 ingreslock, 1649 kermit, 1677 groupwise,
  2000 cisco-sccp, 2119 gsigatekeeper, 2135 gris, 2401 cvspserver, 2628 dict, 2792 f5-globalsite, 2811 gsiftp,
  2947 gpsd, 3050 gds-db gds_db, 3260 iscsi-target, 3306 mysql, 3389 ms-wbt-server, 3632 distcc, 3689 daap,
  3690 svn subversion, 4031 suucp, 4094 sysrqd, 4190 sieve, 4353 f5-iquery, 4369 epmd, 4373 remctl, 4460 ntske,
  4691 mtn, 4899 radmin-port, 5222 xmpp-client jabber-client, 5269 xmpp-server jabber-server, 5308 cfengine,
  5432 postgresql postgres, 5556 freeciv rptp, 5671 amqps, 5672 amqp, 6000 x11 x11-0, 6001 x11-1, 6002 x11-2,
  6003 x11-3, 6004 x11-4, 6005 x11-5, 6006 x11-6, 6007 x11-7, 6379 redis, 6444 sge-qmaster sge_qmaster,
  6445 sge-execd sge_execd, 6446 mysql-proxy, 6514 syslog-tls, 6566 sane-port sane saned, 6697 ircs-u, 7000 bbs,
  7100 font-service xfs, 8080 http-alt webcache, 8140 puppet, 9101 bacula-dir, 9102 bacula-fd, 9103 bacula-sd,
  9418 git, 9667 xmms2, 10050 zabbix-agent, 10051 zabbix-trapper, 10080 amanda, 10809 nbd, 11371 hkp, 17500 db-lsp,
  22125 dcap, 22128 gsidcap, 22273 wnn6`;
var udpOnly = `
  21 fsp fspd, 67 bootps, 68 bootpc, 69 tftp, 123 ntp, 137 netbios-ns, 138 netbios-dgm, 177 xdmcp, 213 ipx,
  319 ptp-event, 320 ptp-general, 371 clearcase Clearcase, 500 isakmp, 512 biff comsat, 513 who whod, 517 talk,
  518 ntalk, 520 route router routed, 546 dhcpv6-client, 547 dhcpv6-server, 623 asf-rmcp, 1434 ms-sql-m, 1701 l2f l2tp,
  3130 icpv2 icp, 4500 ipsec-nat-t, 4569 iax, 5353 mdns, 6696 babel, 7000 afs3-fileserver, 7001 afs3-callback,
  7002 afs3-prserver, 7003 afs3-vlserver, 7004 afs3-kaserver, 7005 afs3-volser, 7007 afs3-bos, 7008 afs3-update,
  7009 afs3-rmtsys`;
var known;
function readTables() {
  return {
    tcp: readTable(`${tcpAndUdp},${tcpOnly}`),
    udp: readTable(`${tcpAndUdp},${udpOnly}`),
    sctp: readTable("5672 amqp"),
    other: /* @__PURE__ */ new Map()
  };
}
function readTable(table) {
  return new Map(
    table.split(",").flatMap((entry) => {
      const [port = "", ...names5] = entry.trim().split(" ");
      return names5.map((name) => [name, Number(port)]);
    })
  );
}
var hostPort = expecting("a port by number or name", (value) => {
  const port = readPort(value);
  if (typeof port === "number") return String(port);
  return port === "name" ? { text: value, lookup: "service" } : void 0;
});
var hostPortRange = Object.assign(
  expecting("a port by number or name, or a range such as 1024:2047", readRange),
  { quick: quickPorts }
);
function readRange(value) {
  const ends = value.split(":", 3);
  const [low2 = "", high] = ends;
  const from = low2 === "" ? 0 : readPort(low2);
  const to = high === void 0 ? from : high === "" ? 65535 : readPort(high);
  if (ends.length > 2 || from === void 0 || to === void 0) return void 0;
  if (from === "name" || to === "name") return { text: value, lookup: "service" };
  return from === to ? String(from) : `${from}:${to}`;
}
function readPort(text) {
  if (text === "") return 0;
  const read2 = strtoul(text, 10);
  if (read2?.rest !== "") return readService(text, "any");
  const kept = BigInt.asIntN(32, read2.value);
  return kept < 0n ? void 0 : Number(kept & 0xffffn);
}
var exactProtocol = expecting("a protocol by name, or a number from 0 to 255", (value) => {
  const number3 = aliases.get(value) ?? protocolNumber(value);
  const isExact = aliases.has(value) || value === value.toLowerCase();
  if (number3 !== void 0 && isExact && !elsewhere2.has(value)) return String(number3);
  if (number3 !== void 0 && !isExact) return { refused: "is written otherwise: capitals count here" };
  return /^[a-z][\w.+-]*$/iu.test(value) ? { text: value, lookup: "protocol" } : void 0;
});
var aliases = new Map([
  ...[
    "IP HOPOPT ICMP IGMP GGP ST TCP EGP IGP PUP UDP HMP XNS-IDP RDP ISO-TP4 DCCP XTP DDP IDPR-CMTP IPv6 IPv6-Route",
    "IPv6-Frag IDRP RSVP GRE SKIP IPv6-ICMP IPv6-NoNxt IPv6-Opts RSPF VMTP EIGRP OSPFIGP AX.25 IPIP ETHERIP ENCAP PIM",
    "IPCOMP VRRP L2TP ISIS SCTP FC Mobility-Header UDPLite MPLS-in-IP HIP Shim6 WESP ROHC"
  ].join(" ").split(" ").map((name) => [name, protocolNumber(name) ?? 0]),
  ["IP-ENCAP", 4],
  ["IPSEC-ESP", 50],
  ["IPSEC-AH", 51],
  ["CPHB", 73]
]);
var elsewhere2 = /* @__PURE__ */ new Set(["ipv4", "ospfigp"]);
var states = ["INVALID", "NEW", "RELATED", "ESTABLISHED", "UNTRACKED", "SNAT", "DNAT"];
var search = ["INVALID", "NEW", "ESTABLISHED", "RELATED", "UNTRACKED", "SNAT", "DNAT"];
var anyStatus = someOf(["NONE", "EXPECTED", "SEEN_REPLY", "ASSURED", "CONFIRMED"], "prefix");
var status = expecting(
  anyStatus.expects,
  (value, circumstances) => anyStatus(value, circumstances)?.replace(/^NONE,/u, "")
);
var trackedPorts = Object.assign(
  expecting(hostPortRange.expects, (value, circumstances) => {
    const read2 = hostPortRange(value, circumstances);
    return typeof read2 === "string" ? read2.replace(/:0$/u, "") : read2;
  }),
  { quick: quickPorts }
);
var addresses = ["ctorigsrc", "ctorigdst", "ctreplsrc", "ctrepldst"].map((name) => ({
  name,
  values: [addressAndMask],
  negatable: true,
  freeValue: true
}));
var ports = ["ctorigsrcport", "ctorigdstport", "ctreplsrcport", "ctrepldstport"].map((name) => ({
  name,
  values: [trackedPorts],
  negatable: true,
  freeValue: true
}));
var options = [
  { name: "ctstate", values: [someOf(states, "prefix", search)], negatable: true, freeValue: true },
  { name: "ctproto", values: [exactProtocol], negatable: true },
  ...addresses,
  ...ports,
  { name: "ctstatus", values: [status], negatable: true },
  { name: "ctexpire", values: [range(0xffffffffn)], negatable: true },
  { name: "ctdir", values: [oneOf(["ORIGINAL", "REPLY"], "anyCase")] }
];
function refuseProtocolZero(settings) {
  const status2 = settings.findIndex(({ name, negated }) => name === "ctstatus" && negated);
  const zero4 = settings.findIndex(({ name, values }) => name === "ctproto" && values[0] === "0");
  if (status2 === -1 || zero4 < status2) return settings;
  return { refused: `"--ctproto" can't be 0 after "! --ctstatus": the rule would never match`, option: "ctproto" };
}
var label = expecting("a number from 0 to 127, or a name of /etc/xtables/connlabel.conf", (value) => {
  const read2 = strtoul(value, 0);
  const number3 = read2?.rest === "" ? BigInt.asIntN(32, read2.value) : -1n;
  if (number3 < 0n) return /^[^\s\d+-]\S*$/u.test(value) ? { text: value, lookup: "connection label" } : void 0;
  const bit = number3 & 0xffffn;
  return bit > 127n ? void 0 : bit.toString();
});
var conntrackMatches = [
  {
    kind: "match",
    name: "conntrack",
    options,
    oneOf: [options.map(({ name }) => name)],
    settle: refuseProtocolZero,
    handsOn: true
  },
  {
    kind: "match",
    name: "state",
    options: [
      {
        name: "state",
        values: [someOf(states.slice(0, 5), "prefix", search.slice(0, 5))],
        negatable: true,
        mandatory: true
      }
    ]
  },
  {
    kind: "match",
    name: "helper",
    options: [
      {
        name: "helper",
        values: [expecting("the name of a helper", cut(29))],
        negatable: true,
        mandatory: true,
        quoting: "string"
      }
    ]
  },
  {
    kind: "match",
    name: "connlabel",
    options: [{ name: "label", values: [label], negatable: true, mandatory: true, quoting: "quoted" }, { name: "set" }]
  }
];
var events = "new related destroy reply assured protoinfo helper mark natseqinfo secmark".split(" ");
var zone = expecting(
  "a number from 0 to 65535, or mark",
  (value, circumstances) => lowerCase(value) === "mark" ? "mark" : decimal(65535n)(value, circumstances)
);
var helper = expecting("the name of a helper", cut(15));
var policy = expecting("the name of a timeout policy", cut(4));
function settleTracking(settings, { protocol: protocol2 }) {
  const needy = settings.find(({ name, values }) => (name === "helper" || name === "timeout") && values[0] !== "");
  if (protocol2 === void 0 && needy !== void 0 && !has(settings, "notrack")) {
    return {
      refused: `"--${needy.name}" needs "-p" with a protocol: the kernel refuses it without`,
      option: needy.name
    };
  }
  const zones = settings.filter(({ name }) => name.startsWith("zone"));
  const directions = zones.map(({ name }) => name).filter((name) => name !== "zone");
  const number3 = zones.some(({ values }) => values[0] === "mark") ? "mark" : zones.at(-1)?.values[0];
  const [direction = "zone"] = directions.length === 1 ? directions : [];
  const rest = settings.filter((each) => !zones.includes(each));
  return number3 === void 0 || number3 === "0" ? rest : [...rest, setting(direction, number3)];
}
var trackingTargets = [
  {
    kind: "target",
    name: "CT",
    options: [
      { name: "notrack" },
      { name: "helper", values: [helper] },
      { name: "timeout", values: [policy] },
      { name: "ctevents", values: [someOf(events, "exact")] },
      { name: "expevents", values: [oneOf(["new"], "exact")] },
      { name: "zone", values: [zone] },
      { name: "zone-orig", values: [zone] },
      { name: "zone-reply", values: [zone] }
    ],
    settle: settleTracking
  },
  { kind: "target", name: "NOTRACK", options: [] }
];
var realm = namedNumber("realm", "cosmos", "/etc/iproute2/rt_realms");
var deviceGroup = namedNumber("device group", "default", "/etc/iproute2/group");
var all322 = 0xffffffffn;
function namedNumber(lookup, zero4, file) {
  return expecting(`a number, also with a mask (0x10/0xff), or a name from ${file}`, (value) => {
    const first = readLeading(value);
    if (first === void 0) return /^[\p{L}_][^\s/]*$/u.test(value) ? { text: value, lookup } : void 0;
    if (first.value > all322) return void 0;
    if (first.rest !== "" && !first.rest.startsWith("/")) return void 0;
    const mask = first.rest === "" ? all322 : readUnsigned(first.rest.slice(1), all322);
    if (mask === void 0) return void 0;
    if (mask !== all322) return `${hex(first.value)}/${hex(mask)}`;
    return first.value === 0n ? zero4 : hex(first.value);
  });
}
var bridgePort = expecting(
  "the name of a bridge port, at most 15 bytes",
  (value) => byteLength(value) > 15 ? { refused: "is longer than 15 bytes" } : value
);
var deviceMatches = [
  {
    kind: "match",
    name: "physdev",
    options: [
      { name: "physdev-is-in", negatable: true },
      { name: "physdev-in", values: [bridgePort], negatable: true },
      { name: "physdev-is-out", negatable: true },
      { name: "physdev-out", values: [bridgePort], negatable: true },
      { name: "physdev-is-bridged", negatable: true }
    ],
    oneOf: [["physdev-is-in", "physdev-in", "physdev-is-out", "physdev-out", "physdev-is-bridged"]]
  },
  {
    kind: "match",
    name: "devgroup",
    options: [
      { name: "src-group", values: [deviceGroup], negatable: true },
      { name: "dst-group", values: [deviceGroup], negatable: true }
    ],
    oneOf: [["src-group", "dst-group"]]
  }
];
var all323 = 0xffffffffn;
var units = [
  { name: "m", size: 1048576n },
  { name: "k", size: 1024n }
];
var plain = { name: "", size: 1n };
function readByteRate(text) {
  const end2 = text.indexOf("b/s");
  const count = BigInt.asUintN(64, atoll(text));
  if (end2 < 1 || count === 0n) return void 0;
  const bytes = BigInt.asUintN(64, count * factorOf(text.charAt(end2 - 1)));
  const cost = costOf(bytes);
  return cost === void 0 ? "too fast" : { cost, bytes: all323 / cost - 1n << 4n };
}
function readBurst(text) {
  const read2 = /^\s*-/u.test(text) ? void 0 : readLeading(text);
  if (read2 === void 0 || read2.value < 1n) return void 0;
  if (read2.rest === "" && read2.value > mostBurst) return void 0;
  return BigInt.asUintN(64, read2.value * factorOf(read2.rest.charAt(0)));
}
var mostBurst = 1000000n;
function byteRatePrinted({ cost, bytes }) {
  const kept = BigInt.asUintN(32, bytes);
  const fits = units.find(({ size: size2 }) => bytes >= size2 && costOf(kept - kept % size2) === cost);
  const { name, size } = fits ?? plain;
  return `${bytes / size}${name}b/s`;
}
function bytesPrinted(bytes) {
  const { name, size } = units.find((unit) => bytes >= unit.size) ?? plain;
  return `${bytes / size}${name}b`;
}
function factorOf(letter) {
  return (units.find(({ name }) => name === letter) ?? plain).size;
}
function costOf(bytes) {
  const divisor = BigInt.asUintN(32, (bytes >> 4n) + 1n);
  return divisor === 0n ? void 0 : all323 / divisor;
}
var maskOrAllBits = expecting("a prefix length, or a mask such as 255.255.255.0", (value, circumstances) => {
  const mask = readMask(value, circumstances);
  return mask === "holes" ? String(bits2[circumstances.family]) : mask;
});
var maskWithoutHoles = expecting(
  "a prefix length, or a mask such as 255.255.255.0",
  (value, circumstances) => {
    const mask = readMask(value, circumstances);
    return mask === "holes" ? { refused: "is a mask with holes" } : mask;
  }
);
var bits2 = { ipv4: 32, ipv6: 128 };
function readMask(text, { family }) {
  const length = readUnsigned(text, BigInt(bits2[family]));
  if (length !== void 0) return length.toString();
  const mask = readHost(text, family);
  return mask === void 0 ? void 0 : prefixLength(mask, family)?.toString() ?? "holes";
}
function procName(bytes) {
  const keep = cut(bytes);
  return expecting("a name without a slash", (value, circumstances) => {
    const kept = keep(value, circumstances);
    return kept === void 0 || kept === "" || kept === "." || kept === ".." || kept.includes("/") ? void 0 : kept;
  });
}
var units2 = [
  { name: "day", seconds: 86400 },
  { name: "hour", seconds: 3600 },
  { name: "min", seconds: 60 },
  { name: "sec", seconds: 1 }
];
function readRate(text, ticks3, bits4) {
  const slash2 = text.indexOf("/");
  const seconds2 = slash2 === -1 ? 1 : secondsOf(text.slice(slash2 + 1));
  const count = BigInt.asUintN(bits4, (strtol(text, 10) ?? noNumber).value);
  if (seconds2 === void 0 || count === 0n) return "no rate";
  const period = BigInt(ticks3 * seconds2) / count;
  return period === 0n ? "too fast" : { period, seconds: seconds2 };
}
var noNumber = { value: 0n, rest: "" };
function secondsOf(unit) {
  const lower = unit.toLowerCase();
  const name = unit === "" ? void 0 : ["second", "minute", "hour", "day"].find((each) => each.startsWith(lower));
  return name === void 0 ? void 0 : units2.find((each) => name.startsWith(each.name))?.seconds;
}
function ratePrinted(period, ticks3) {
  let chosen = units2[0];
  for (const unit of units2.slice(1)) {
    const length = BigInt(unit.seconds * ticks3);
    if (period > length || length / period < length % period) break;
    chosen = unit;
  }
  return { ...chosen, count: BigInt(chosen.seconds * ticks3) / period };
}
var ticks = 1e6;
function countHashlimit(wanted) {
  const bytes = readByteRate(wanted.rate);
  const rate = bytes ?? readRate(wanted.rate, ticks, 64);
  if (typeof rate === "string") return { refused: `"${wanted.rate}" is no rate` };
  return "cost" in rate ? countBytes(rate, wanted) : countPackets(rate, wanted);
}
function countBytes(rate, { burst: burst2, how }) {
  const { bytes, cost } = rate;
  if (cost === 1n && how === "limit") return { refused: "the rate is too high: the kernel refuses it" };
  const shown = { rate: byteRatePrinted(rate), interval: 1 };
  if (burst2 === void 0) return { ...shown, burst: void 0, lifetime: 15, usual: 15 };
  if (bytes === 0n) {
    return { refused: "so low a rate has no burst: iptables divides by zero", option: "hashlimit-burst" };
  }
  if (burst2 < bytes)
    return { refused: `the burst is less than the ${bytes} bytes of one second`, option: "hashlimit-burst" };
  const seconds2 = BigInt.asUintN(32, burst2) / bytes + (burst2 % bytes === 0n ? 0n : 1n);
  if (seconds2 === 0n) return { ...shown, burst: void 0, lifetime: 60, usual: 15 };
  return { ...shown, burst: bytesPrinted(bytes * seconds2), lifetime: 60, usual: 60 };
}
function countPackets(rate, { burst: burst2 = 5n, how }) {
  if (burst2 > mostBurst) return { refused: `the burst is more than ${mostBurst} packets`, option: "hashlimit-burst" };
  const period = how === "limit" ? rate.period : rate.period / BigInt(rate.seconds);
  if (period === 0n) return { refused: "the rate is too high to match: the kernel refuses it" };
  if (how === "limit" && credits(period * burst2) < credits(period)) {
    return { refused: `a burst of ${burst2} overflows at so slow a rate: the kernel refuses it` };
  }
  const { count, name, seconds: seconds2 } = ratePrinted(period, ticks);
  return {
    rate: `${count}/${name}`,
    burst: burst2.toString(),
    lifetime: rate.seconds,
    usual: seconds2,
    interval: rate.seconds
  };
}
function credits(time) {
  return BigInt.asUintN(64, BigInt.asUintN(64, time) * 137438953n);
}
var hashRate = expecting("a rate such as 5/second, 10/min or 512kb/s", (value) => {
  const bytes = readByteRate(value);
  if (bytes === "too fast") return { refused: "is a rate at which iptables divides by zero" };
  if (bytes !== void 0) return byteRatePrinted(bytes);
  const rate = readRate(value, ticks, 64);
  if (rate === "no rate") return void 0;
  if (rate === "too fast") return { refused: "is faster than 1000000/second" };
  const printed = ratePrinted(rate.period, ticks);
  return `${printed.count}/${printed.name}`;
});
var burst = expecting(
  `a number from 1 to ${mostBurst}, or of bytes such as 512kb`,
  (value) => readBurst(value)?.toString()
);
var modes2 = someOf(["srcip", "srcport", "dstip", "dstport"], "exact");
var mode = expecting(modes2.expects, (value, circumstances) => {
  const words3 = value.split(/[,|]/u).filter((word) => word !== "");
  return words3.length === 0 ? "" : modes2(words3.join(","), circumstances);
});
var interval = expecting("a number of seconds", (value) => {
  const seconds2 = atoi(value);
  return seconds2 > 0 ? String(seconds2) : void 0;
});
var number = (name, ...bounds) => ({
  name,
  values: [decimal(...bounds)]
});
var tableSize = expecting(decimal().expects, (value, circumstances) => {
  const size = decimal()(value, circumstances);
  return size !== void 0 && BigInt(size) > 1048576n ? "1048576" : size;
});
var limits = excludingEachOther([
  { name: "hashlimit-upto", aliases: ["hashlimit"], values: [hashRate], negatable: true },
  { name: "hashlimit-above", values: [hashRate], negatable: true }
]);
var hashlimitMatches = [
  {
    kind: "match",
    name: "hashlimit",
    options: [
      ...limits,
      { name: "hashlimit-burst", values: [burst] },
      { name: "hashlimit-mode", values: [mode], omitted: "" },
      { name: "hashlimit-name", values: [procName(254)], mandatory: true, freeValue: true },
      { name: "hashlimit-htable-size", values: [tableSize], omitted: "0" },
      { name: "hashlimit-htable-max", values: [tableSize], omitted: "0" },
      { ...number("hashlimit-htable-gcinterval", 0xffffffffn, 1n), omitted: "1000" },
      number("hashlimit-htable-expire", 0xffffffffn, 1n),
      { name: "hashlimit-srcmask", values: [maskWithoutHoles] },
      { name: "hashlimit-dstmask", values: [maskWithoutHoles] },
      { name: "hashlimit-rate-match" },
      { name: "hashlimit-rate-interval", values: [interval] }
    ],
    oneOf: [limits.map(({ name }) => name)],
    settle
  }
];
function settle(settings, { family }) {
  const limit = settings.find(({ name }) => name === "hashlimit-upto" || name === "hashlimit-above");
  if (limit === void 0) return settings;
  const valueOf2 = (option) => settings.find(({ name }) => name === option)?.values[0];
  const burstSize = valueOf2("hashlimit-burst");
  const counted2 = countHashlimit({
    rate: limit.written?.[0] ?? "",
    burst: burstSize === void 0 ? void 0 : BigInt(burstSize),
    how: has(settings, "hashlimit-rate-match") ? "rate match" : "limit"
  });
  if ("refused" in counted2) return { ...counted2, option: counted2.option ?? limit.name };
  const above = limit.name === "hashlimit-above" !== limit.negated;
  const width2 = family === "ipv4" ? "32" : "128";
  const expire = valueOf2("hashlimit-htable-expire") ?? String(counted2.lifetime * 1e3);
  const seconds2 = valueOf2("hashlimit-rate-interval") ?? String(counted2.interval);
  return [
    setting(above ? "hashlimit-above" : "hashlimit-upto", counted2.rate),
    ...counted2.burst === void 0 ? [] : [setting("hashlimit-burst", counted2.burst)],
    ...settings.filter(
      ({ name, values: [value] }) => name.endsWith("mask") ? value !== width2 : !Object.hasOwn(rewritten, name)
    ),
    ...expire === String(counted2.usual * 1e3) ? [] : [setting("hashlimit-htable-expire", expire)],
    ...has(settings, "hashlimit-rate-match") && seconds2 !== "1" ? [setting("hashlimit-rate-interval", seconds2)] : []
  ];
}
var rewritten = {
  "hashlimit-upto": true,
  "hashlimit-above": true,
  "hashlimit-burst": true,
  "hashlimit-htable-expire": true,
  "hashlimit-rate-interval": true
};
var classes = [
  ...Array.from({ length: 8 }, (_, index) => [`CS${index}`, BigInt(8 * index)]),
  ["BE", 0n],
  ...[1, 2, 3, 4].flatMap(
    (row) => [1, 2, 3].map((column) => [`AF${row}${column}`, BigInt(8 * row + 2 * column)])
  ),
  ["EF", 46n]
];
var dscpClass = expecting("a class: BE, EF, CS0 to CS7, or AF11 to AF43", (value) => {
  const start = value.slice(0, 4).toUpperCase();
  const found = classes.find(([name]) => start.startsWith(name));
  return found === void 0 ? void 0 : hex(found[1], 2);
});
var names2 = /* @__PURE__ */ new Map([
  ["minimize-delay", 0x10n],
  ["maximize-throughput", 0x08n],
  ["maximize-reliability", 0x04n],
  ["minimize-cost", 0x02n],
  ["normal-service", 0x00n]
]);
var tosAndMask = expecting(
  "a number from 0 to 255, also with a mask (0x10/0x3f), or a name such as Minimize-Delay",
  (value) => {
    const read2 = readTos(value);
    return read2 === void 0 ? void 0 : `${hex(read2.value, 2)}/${hex(read2.mask, 2)}`;
  }
);
function readTos(text) {
  const value = names2.get(text.toLowerCase());
  if (value !== void 0) return { value, mask: 0x3fn };
  const first = readLeading(text);
  if (first === void 0 || first.value > 255n) return void 0;
  if (first.rest === "") return { value: first.value, mask: 255n };
  const mask = first.rest.startsWith("/") ? readUnsigned(first.rest.slice(1), 255n) : void 0;
  return mask === void 0 ? void 0 : { value: first.value, mask };
}
var number2 = String.raw`[ \t\n\v\f\r]*([+-]?)(0[xX][\da-fA-F]*|[\da-fA-F]+)`;
var pair = new RegExp(`^${number2}:${number2}`, "u");
var trafficClass = expecting("a class MAJOR:MINOR in hexadecimal, such as 1:10", (value) => {
  const [, majorSign = "", major, minorSign = "", minor] = pair.exec(value) ?? [];
  return major === void 0 || minor === void 0 ? void 0 : `${lowest(majorSign, major)}:${lowest(minorSign, minor)}`;
});
var all643 = 0xffffffffffffffffn;
function lowest(sign, text) {
  const digits = text.replace(/^0[xX]/u, "");
  const read2 = digits === "" ? 0n : BigInt(`0x${digits}`);
  const value = read2 > all643 ? all643 : sign === "-" ? -read2 : read2;
  return BigInt.asUintN(16, value).toString(16).padStart(4, "0");
}
var headerTargets = [
  { kind: "target", name: "CHECKSUM", options: [{ name: "checksum-fill", mandatory: true }] },
  { kind: "target", name: "CLASSIFY", options: [{ name: "set-class", values: [trafficClass], mandatory: true }] },
  {
    kind: "target",
    name: "DSCP",
    options: excludingEachOther([
      { name: "set-dscp", values: [hexadecimal(2, 63n)] },
      { name: "set-dscp-class", values: [dscpClass] }
    ]),
    oneOf: [["set-dscp", "set-dscp-class"]],
    settleEach: (each) => ({ ...each, name: "set-dscp" })
  },
  {
    kind: "target",
    name: "TOS",
    options: excludingEachOther([
      { name: "set-tos", values: [tosAndMask] },
      { name: "and-tos", values: [bits3((value) => [0n, 255n - value])] },
      { name: "or-tos", values: [bits3((value) => [value, value])] },
      { name: "xor-tos", values: [bits3((value) => [value, 0n])] }
    ]),
    oneOf: [["set-tos", "and-tos", "or-tos", "xor-tos"]],
    settleEach: (each) => ({ ...each, name: "set-tos" })
  },
  { kind: "target", name: "TTL", family: "ipv4", ...hops("ttl") },
  { kind: "target", name: "HL", family: "ipv6", ...hops("hl") }
];
function bits3(change) {
  return expecting("a number from 0 to 255", (value) => {
    const read2 = readUnsigned(value, 255n);
    if (read2 === void 0) return void 0;
    const [set, cleared] = change(read2);
    return `${hex(set, 2)}/${hex(cleared, 2)}`;
  });
}
function hops(prefix2) {
  const rows2 = [
    { name: `${prefix2}-set`, values: [decimal(255n)] },
    { name: `${prefix2}-dec`, values: [decimal(255n, 1n)] },
    { name: `${prefix2}-inc`, values: [decimal(255n, 1n)] }
  ];
  return { options: excludingEachOther(rows2), oneOf: [rows2.map(({ name }) => name)] };
}
var fields = ["ct", "src", "dst", "sport", "dport", "proto", "spi"];
var hashFields = expecting(
  `one or more of ${fields.join(", ")}, with commas between them`,
  (value) => {
    const read2 = value.split(",").map((item) => fieldOf(item));
    return read2.includes(void 0) ? void 0 : read2.join(",");
  }
);
function fieldOf(item) {
  const lower = item.toLowerCase();
  return item === "" ? void 0 : fields.find((field) => field.startsWith(lower));
}
function whole(field, { family }) {
  switch (field) {
    case "src":
    case "dst":
      return setting(`hmark-${field}-prefix`, family === "ipv4" ? "32" : "128");
    case "sport":
    case "dport":
    case "proto":
      return setting(`hmark-${field}-mask`, "0xffff");
    case "spi":
      return setting("hmark-spi-mask", "0xffffffff");
    default:
      return setting("hmark-tuple", field);
  }
}
function settleHmark(settings, circumstances) {
  const at = settings.findIndex(({ name }) => name === "hmark-tuple");
  const fields2 = settings[at]?.values[0]?.split(",") ?? [];
  const tuple = new Map(fields2.map((field) => [whole(field, circumstances).name, whole(field, circumstances)]));
  const twice = settings.slice(at + 1).find(({ name }) => tuple.has(name));
  if (twice !== void 0) {
    return { refused: `"--${twice.name}" says again what "--hmark-tuple" says before it`, option: twice.name };
  }
  const kept = settings.filter(({ name }) => name !== "hmark-tuple" && !tuple.has(name));
  const all2 = [...kept, ...tuple.values()];
  if (has(all2, "hmark-spi-mask") && has(all2, "hmark-sport-mask", "hmark-dport-mask")) {
    const option = has(settings, "hmark-spi-mask") ? "hmark-spi-mask" : "hmark-tuple";
    return { refused: '"HMARK" can hash the SPI or the ports, not both', option };
  }
  if (all2.every(({ name }) => ["hmark-mod", "hmark-rnd", "hmark-offset"].includes(name))) {
    return { refused: '"HMARK" is not told what to hash', help: 'add "--hmark-tuple src,dst,sport,dport"' };
  }
  return all2;
}
var hashTargets = [
  {
    kind: "target",
    name: "HMARK",
    options: [
      { name: "hmark-src-prefix", values: [maskOrAllBits] },
      { name: "hmark-dst-prefix", values: [maskOrAllBits] },
      { name: "hmark-sport-mask", values: [hexadecimal(4, 65535n)] },
      { name: "hmark-dport-mask", values: [hexadecimal(4, 65535n)] },
      { name: "hmark-spi-mask", values: [hexadecimal(8)] },
      { name: "hmark-sport", values: [hexadecimal(4, 65535n)] },
      { name: "hmark-dport", values: [hexadecimal(4, 65535n)] },
      // The kernel refuses the three together (xt_HMARK.c hmark_tg_check).
      { name: "hmark-spi", values: [hexadecimal(8)], excludes: ["hmark-sport", "hmark-dport"] },
      { name: "hmark-proto-mask", values: [hexadecimal(2, 65535n)] },
      { name: "hmark-rnd", values: [hexadecimal(8)], mandatory: true },
      { name: "hmark-mod", values: [decimal(0xffffffffn, 1n)], mandatory: true },
      { name: "hmark-offset", values: [decimal()] },
      { name: "hmark-tuple", values: [hashFields] }
    ],
    settle: settleHmark
  }
];
function settleIpvs(settings) {
  const others = settings.filter(({ name }) => name !== "ipvs");
  if (others.length === 0) return settings;
  if (settings.every(({ name, negated }) => name !== "ipvs" || !negated)) return others;
  return { refused: `"! --ipvs" can't stand beside other options`, option: "ipvs" };
}
var ipvsMatches = [
  {
    kind: "match",
    name: "ipvs",
    options: [
      { name: "ipvs", negatable: true },
      { name: "vproto", values: [exactProtocol], negatable: true },
      { name: "vaddr", values: [addressAndMask], negatable: true },
      { name: "vport", values: [hostPort], negatable: true },
      { name: "vdir", values: [oneOf(["ORIGINAL", "REPLY"], "anyCase")] },
      { name: "vmethod", values: [oneOf(["GATE", "IPIP", "MASQ"], "anyCase")], negatable: true },
      { name: "vportctl", values: [hostPort], negatable: true }
    ],
    oneOf: [["ipvs", "vproto", "vaddr", "vport", "vdir", "vmethod", "vportctl"]],
    settle: settleIpvs,
    freeValues: true
  }
];
var mostOptions = 16;
var headerOptions = expecting("up to 16 options TYPE or TYPE:LENGTH, such as 5,194:4", (value) => {
  const items = value.split(",");
  if (items.length > mostOptions) return { refused: `names more than ${mostOptions} options` };
  const read2 = items.map((item, index) => readOption(item, index));
  if (read2.every((each) => typeof each === "string")) return read2.join(",");
  return read2.find((each) => typeof each === "object");
});
function readOption(item, index) {
  const colon3 = item.indexOf(":");
  const type = readByte(colon3 === -1 ? item : item.slice(0, colon3));
  if (type === void 0 || colon3 === -1) return type?.toString();
  if (index === mostOptions - 1) return { refused: `gives a length to option ${mostOptions}, which can have none` };
  const length = readByte(item.slice(colon3 + 1));
  if (type === 0n) return { refused: "gives a length to the option 0, which has none" };
  return length === void 0 ? void 0 : length === 255n ? type.toString() : `${type}:${length}`;
}
function readByte(text) {
  const read2 = strtoul(text, 0);
  if (read2?.rest !== "") return void 0;
  const isTooLarge = read2.value === 0xffffffffffffffffn && !/-(?:0x)?0*1$/iu.test(text);
  return isTooLarge ? void 0 : read2.value & 0xffn;
}
var headers = [
  ["hop-by-hop", "hop", "0", "ip", "IP", "hopopt", "HOPOPT"],
  ["ipv6-opts", "dst", "60", "IPv6-Opts"],
  ["ipv6-route", "route", "43", "IPv6-Route"],
  ["ipv6-frag", "frag", "44", "IPv6-Frag"],
  ["ah", "auth", "51", "IPSEC-AH"],
  ["esp", "50", "IPSEC-ESP"],
  ["ipv6-nonxt", "none", "59", "IPv6-NoNxt"],
  ["protocol", "prot", "255"]
];
var headerNames = expecting(
  `one or more of ${headers.map(([name]) => name).join(", ")}, with commas between them`,
  (value) => {
    const named3 = value.split(",").filter((each) => each !== "");
    const found = headers.filter((names5) => named3.some((each) => names5.includes(each)));
    const isKnown = named3.length > 0 && named3.every((each) => headers.some((names5) => names5.includes(each)));
    return isKnown ? found.map(([name]) => name).join(",") : void 0;
  }
);
var mobilityTypes = [
  ["binding-refresh-request", 0],
  ["brr", 0],
  ["home-test-init", 1],
  ["hoti", 1],
  ["careof-test-init", 2],
  ["coti", 2],
  ["home-test", 3],
  ["hot", 3],
  ["careof-test", 4],
  ["cot", 4],
  ["binding-update", 5],
  ["bu", 5],
  ["binding-acknowledgement", 6],
  ["ba", 6],
  ["binding-error", 7],
  ["be", 7]
];
var mobilityType = expecting(
  'a type by name such as "binding-update" or by number, or a range such as 0:3',
  (value) => {
    const colon3 = value.indexOf(":");
    if (colon3 === -1) return readMobilityType(value)?.toString();
    const low2 = colon3 === 0 ? 0 : readMobilityType(value.slice(0, colon3));
    const high = colon3 === value.length - 1 ? 255 : readMobilityType(value.slice(colon3 + 1));
    if (low2 === void 0 || high === void 0) return void 0;
    if (low2 > high) return { refused: "runs backwards" };
    return low2 === high ? String(low2) : `${low2}:${high}`;
  }
);
function readMobilityType(word) {
  const lower = lowerCase(word);
  const fits = mobilityTypes.filter(([name]) => name.startsWith(lower));
  const [, type] = fits.findLast(([name]) => name === lower) ?? fits[0] ?? [];
  if (type !== void 0) return type;
  const number3 = readUnsigned(word, 255n);
  return number3 === void 0 ? void 0 : Number(number3);
}
var mostHops = 16;
var hops2 = expecting("up to 16 IPv6 addresses, with commas between them", (value) => {
  const items = value.split(",");
  if (items.length > mostHops) return { refused: `names more than ${mostHops} addresses` };
  const addresses3 = items.map(parseIpv6);
  const known2 = addresses3.filter((each) => each !== void 0);
  return known2.length < items.length ? void 0 : known2.map((each) => formatAddress(each, "ipv6")).join(",");
});
var prefixAsGiven = prefix(({ text, length }) => `${text}/${length}`);
var mappedNetwork = prefix(
  ({ address, length }, family) => `${formatAddress(masked(address, length, family), family)}/${length}`
);
var translatedPrefix = prefix(({ text, address, length }, family) => {
  if (length > 64) return { refused: "has a prefix longer than 64" };
  if (masked(address, length, family) !== address)
    return { refused: `has bits set beyond its prefix length ${length}` };
  return `${text}/${length}`;
});
function prefix(print2) {
  return expecting("an address and a prefix length, such as 10.0.0.0/8 or 2001:db8::/32", (value, circumstances) => {
    const read2 = readPrefix(value, circumstances);
    return read2 !== void 0 && "length" in read2 ? print2(read2, circumstances.family) : read2;
  });
}
function readPrefix(value, circumstances) {
  const read2 = addressAndMask(value, circumstances);
  if (typeof read2 !== "string") return read2;
  const { family } = circumstances;
  const [text = "", length = family === "ipv4" ? "32" : "128"] = read2.split("/", 2);
  const address = parseAddress(text, family);
  return address === void 0 ? void 0 : { text, address, length: Number(length) };
}
function masked(address, length, family) {
  const host = BigInt((family === "ipv4" ? 32 : 128) - length);
  return address & allOnes(family) >> host << host;
}
var anyRange = range(0xffffffffn);
var byte = decimal(255n);
var given = (name, type) => ({ name, values: [type] });
var negatable = (name, type) => ({ name, values: [type], negatable: true });
function settleRouting(settings) {
  for (const [index, each] of settings.entries()) {
    const before = settings.slice(0, index);
    const isTypeZero = before.some(({ name, negated, values }) => name === "rt-type" && !negated && values[0] === "0");
    if ((each.name === "rt-0-res" || each.name === "rt-0-addrs") && !isTypeZero) {
      return { refused: `"--${each.name}" needs "--rt-type 0" before it`, option: each.name };
    }
    if (each.name === "rt-0-not-strict" && !before.some(({ name }) => name === "rt-0-addrs")) {
      return { refused: '"--rt-0-not-strict" needs "--rt-0-addrs" before it', option: each.name };
    }
  }
  return withoutFull("rt-segsleft")(settings);
}
var compared = ["srh-hdr-len", "srh-segs-left", "srh-last-entry"];
function settleSegments(settings) {
  return settings.map((each) => {
    const field = compared.find((name) => each.name.startsWith(name));
    const last = field === void 0 ? each : settings.findLast(({ name }) => name.startsWith(field)) ?? each;
    return { ...each, values: last.values };
  });
}
var destinationOptions = (name) => [
  negatable(`${name}-len`, decimal()),
  given(`${name}-opts`, headerOptions)
];
var hopLimits = excludingEachOther([
  negatable("hl-eq", byte),
  given("hl-lt", byte),
  given("hl-gt", byte),
  negatable("hl", byte)
]);
var headerMatches = [
  {
    kind: "match",
    name: "ah",
    family: "ipv6",
    options: [negatable("ahspi", anyRange), { ...negatable("ahlen", decimal()), omitted: "0" }, { name: "ahres" }],
    settle: withoutFull("ahspi"),
    freeValues: true
  },
  { kind: "match", name: "dst", family: "ipv6", options: destinationOptions("dst") },
  { kind: "match", name: "hbh", family: "ipv6", options: destinationOptions("hbh") },
  { kind: "match", name: "eui64", family: "ipv6", options: [] },
  {
    kind: "match",
    name: "frag",
    family: "ipv6",
    options: [
      negatable("fragid", anyRange),
      negatable("fraglen", decimal()),
      { name: "fragres" },
      { name: "fragfirst" },
      { name: "fragmore", excludes: ["fraglast"] },
      { name: "fraglast" }
    ],
    settle: withoutFull("fragid"),
    freeValues: true
  },
  {
    kind: "match",
    name: "hl",
    family: "ipv6",
    options: hopLimits,
    oneOf: [["hl-eq", "hl-lt", "hl-gt", "hl"]],
    settle: (settings) => settings.map((each) => each.name === "hl" ? { ...each, name: "hl-eq" } : each),
    freeValues: true
  },
  {
    kind: "match",
    name: "ipv6header",
    family: "ipv6",
    options: [{ ...negatable("header", headerNames), mandatory: true }, { name: "soft" }]
  },
  {
    kind: "match",
    name: "mh",
    family: "ipv6",
    options: [negatable("mh-type", mobilityType)],
    settle: withoutFull("mh-type", "0:255"),
    freeValues: true
  },
  {
    kind: "match",
    name: "rt",
    family: "ipv6",
    options: [
      negatable("rt-type", decimal()),
      negatable("rt-segsleft", anyRange),
      negatable("rt-len", decimal()),
      { name: "rt-0-res" },
      given("rt-0-addrs", hops2),
      { name: "rt-0-not-strict" }
    ],
    settle: settleRouting
  },
  {
    kind: "match",
    name: "srh",
    family: "ipv6",
    options: [
      negatable("srh-next-hdr", byte),
      ...compared.flatMap((name) => ["eq", "gt", "lt"].map((how) => negatable(`${name}-${how}`, byte))),
      negatable("srh-tag", decimal(65535n)),
      ...["srh-psid", "srh-nsid", "srh-lsid"].map((name) => negatable(name, prefixAsGiven))
    ],
    settle: settleSegments,
    freeValues: true
  }
];
var all644 = 0xffffffffffffffffn;
var ticks2 = 1e4;
var packetRate = expecting("a rate such as 5/second or 10/min", (value, { backend }) => {
  const rate = readRate(value, ticks2, 32);
  if (rate === "no rate") return void 0;
  if (rate === "too fast") return { refused: "is faster than 10000/second" };
  const { count, seconds: seconds2 } = ratePrinted(rate.period, ticks2);
  const period = backend === "nft" ? BigInt(ticks2 * seconds2) / count : rate.period;
  const printed = ratePrinted(period, ticks2);
  return `${printed.count}/${printed.name}`;
});
var connections = excludingEachOther([
  { name: "connlimit-upto", values: [decimal()], negatable: true },
  { name: "connlimit-above", values: [decimal()], negatable: true }
]);
var limitMatches = [
  {
    kind: "match",
    name: "limit",
    options: [
      { name: "limit", values: [packetRate], freeValue: "nft" },
      { name: "limit-burst", values: [decimal(10000n)], omitted: "5" }
    ],
    settle: settleLimit,
    handsOn: true
  },
  {
    kind: "match",
    name: "quota",
    options: [{ name: "quota", values: [decimal(all644)], negatable: true, mandatory: true }]
  },
  {
    kind: "match",
    name: "connlimit",
    options: [
      ...connections,
      { name: "connlimit-mask", values: [maskOrAllBits] },
      ...excludingEachOther([{ name: "connlimit-saddr" }, { name: "connlimit-daddr" }])
    ],
    oneOf: [connections.map(({ name }) => name)],
    settle: settleConnlimit,
    freeValues: true
  },
  {
    kind: "match",
    name: "connbytes",
    options: [
      { name: "connbytes", values: [range(all644)], negatable: true, mandatory: true },
      { name: "connbytes-mode", values: [oneOf(["packets", "bytes", "avgpkt"], "exact")], mandatory: true },
      { name: "connbytes-dir", values: [oneOf(["original", "reply", "both"], "exact")], mandatory: true }
    ],
    settle: settleConnbytes
  }
];
function settleLimit(settings, { backend }) {
  const written = settings.find(({ name }) => name === "limit")?.written?.[0];
  const burst2 = Number(settings.find(({ name }) => name === "limit-burst")?.values[0] ?? 5);
  const limited = withDefaults(settings, setting("limit", "3/hour"));
  if (backend === "nft") return limited.filter(({ name, values }) => name !== "limit-burst" || values[0] !== "0");
  if (burst2 === 0) return { refused: `"--limit-burst" can't be 0: the kernel refuses it`, option: "limit-burst" };
  const rate = readRate(written ?? "3/hour", ticks2, 32);
  if (typeof rate === "string" || credits2(rate.period * BigInt(burst2)) >= credits2(rate.period)) return limited;
  const option = has(settings, "limit-burst") ? "limit-burst" : "limit";
  return { refused: `a burst of ${burst2} is too much for so slow a rate: the kernel refuses it`, option };
}
function credits2(time) {
  const kept = BigInt.asUintN(32, time);
  const each = 32000n;
  const count = kept > 0xffffffffn / each ? kept / BigInt(ticks2) * each : kept * each / BigInt(ticks2);
  return BigInt.asUintN(32, count);
}
function settleConnlimit(settings, { family }) {
  const turned = settings.map((each) => {
    if (!each.negated) return each;
    const name = each.name === "connlimit-above" ? "connlimit-upto" : "connlimit-above";
    return { ...each, name, negated: false };
  });
  const masked2 = withDefaults(turned, setting("connlimit-mask", family === "ipv4" ? "32" : "128"));
  return has(masked2, "connlimit-daddr") ? masked2 : withDefaults(masked2, setting("connlimit-saddr"));
}
function settleConnbytes(settings) {
  const given2 = settings.find(({ name }) => name === "connbytes");
  if (given2 === void 0) return settings;
  const [low2 = "0", high] = (given2.values[0] ?? "").split(":");
  const isRange = given2.written?.[0]?.includes(":") === true;
  const from = BigInt(low2);
  const to = isRange ? BigInt(high ?? low2) : all644;
  if (to < from) return { refused: `"${given2.written?.[0] ?? ""}" ends before it begins`, option: "connbytes" };
  const printed = to === 0n || to === all644 ? `${from}` : `${from}:${to}`;
  return settings.map(
    (each) => each === given2 ? { ...setting("connbytes", printed), negated: given2.negated && from !== to } : each
  );
}
function strtod(text) {
  const [blank3 = "", sign = ""] = /^[ \t\n\v\f\r]*([-+]?)/u.exec(text) ?? [];
  const read2 = readSize(text.slice(blank3.length));
  return read2 === void 0 || sign !== "-" ? read2 : { value: -read2.value, rest: read2.rest };
}
function readSize(text) {
  const hexadecimal3 = /^0x(?=[\da-f]|\.[\da-f])([\da-f]*)(?:\.([\da-f]*))?(?:p([-+]?\d+))?/iu.exec(text);
  if (hexadecimal3 !== null) {
    const [all2, whole3 = "", part = "", exponent = "0"] = hexadecimal3;
    const digits = Array.from(whole3 + part).reduce((sum, digit) => sum * 16 + Number.parseInt(digit, 16), 0);
    return { value: digits * 2 ** (Number(exponent) - 4 * part.length), rest: text.slice(all2.length) };
  }
  const [word] = /^(?:inf(?:inity)?|nan(?:\(\w*\))?|(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?)/iu.exec(text) ?? [];
  if (word === void 0) return void 0;
  return { value: valueOf(word.toLowerCase()), rest: text.slice(word.length) };
}
function valueOf(word) {
  if (word.startsWith("inf")) return Number.POSITIVE_INFINITY;
  return word.startsWith("nan") ? Number.NaN : Number(word);
}
var probability = Object.assign(expecting("a number from 0 to 1, such as 0.5", readProbability), {
  quick: quickFraction
});
function readProbability(value) {
  const read2 = strtod(value);
  if (read2?.rest !== "") return void 0;
  const number3 = read2.value;
  if (number3 < 0 || number3 > 1) return void 0;
  return printSteps(BigInt(Number.isNaN(number3) ? 0 : Math.round(number3 * 2147483648)));
}
function printSteps(steps) {
  const scaled = steps * 5n ** 11n;
  const [whole3, rest] = [scaled >> 20n, scaled & 0xfffffn];
  const half = 1n << 19n;
  const up = rest > half || rest === half && (whole3 & 1n) === 1n ? 1n : 0n;
  const digits = (whole3 + up).toString().padStart(12, "0");
  return `${digits.slice(0, -11)}.${digits.slice(-11)}`;
}
var statisticMatches = [
  {
    kind: "match",
    name: "statistic",
    options: [
      { name: "mode", values: [oneOf(["random", "nth"], "exact")], mandatory: true },
      { name: "probability", values: [probability], negatable: true, excludes: ["every", "packet"], freeValue: true },
      { name: "every", values: [decimal(0xffffffffn, 1n)], negatable: true, needs: ["packet"] },
      { name: "packet", values: [decimal()], needs: ["every"] }
    ],
    settle: settle2,
    handsOn: true
  }
];
function settle2(settings) {
  const valueOf2 = (option) => settings.find(({ name }) => name === option)?.values[0] ?? "";
  const mode2 = valueOf2("mode");
  if (mode2 === "random" && !has(settings, "probability")) {
    return { refused: '"--mode random" needs "--probability" beside it', option: "mode" };
  }
  if (mode2 === "nth" && !has(settings, "every")) {
    return { refused: '"--mode nth" needs "--every" and "--packet" beside it', option: "mode" };
  }
  if (mode2 === "nth" && BigInt(valueOf2("packet")) >= BigInt(valueOf2("every"))) {
    return { refused: `"--packet" counts from 0, so it must be less than "--every"`, option: "packet" };
  }
  return settings;
}
var operations = excludingEachOther(
  ["set", "rcheck", "update", "remove"].map((name) => ({ name, negatable: true }))
);
var seconds = expecting("a number from 1 to 4294967295", (value, circumstances) => {
  const read2 = decimal(0xffffffffn, 1n)(value, circumstances);
  return read2 === void 0 ? void 0 : BigInt.asIntN(32, BigInt(read2)).toString();
});
var recentMatches = [
  {
    kind: "match",
    name: "recent",
    options: [
      ...operations,
      { name: "seconds", values: [seconds], freeValue: true },
      { name: "reap", needs: ["seconds"] },
      // As many time stamps as Linux keeps of an address since 6.10 (XT_RECENT_MAX_NSTAMPS); before it was 255.
      { name: "hitcount", values: [decimal(65535n)], omitted: "0" },
      { name: "rttl", excludes: ["set", "remove"] },
      { name: "name", values: [procName(199)], freeValue: true },
      { name: "mask", values: [hostAddress], freeValue: true },
      { name: "rsource" },
      { name: "rdest" }
    ],
    oneOf: [operations.map(({ name }) => name)],
    settle: settle3
  }
];
function settle3(settings, { family }) {
  const operation = settings.find(({ name }) => name === "set" || name === "remove");
  const idle = settings.find(({ name, values }) => name === "seconds" || name === "hitcount" && values[0] !== "0");
  if (operation !== void 0 && idle !== void 0) {
    return { refused: `"--${idle.name}" can't stand beside "--${operation.name}"`, option: idle.name };
  }
  const side = settings.findLast(({ name }) => name === "rsource" || name === "rdest")?.name ?? "rsource";
  const mask = formatAddress(allOnes(family), family);
  const rest = settings.filter(({ name }) => name !== "rsource" && name !== "rdest");
  return withDefaults(rest, setting("name", "DEFAULT"), setting("mask", mask), setting(side));
}
var userRange = expecting(
  "a user: a number, a range such as 1000-1999, or a name",
  (value) => identityOf(value, "user")
);
var groupRange = expecting(
  "a group: a number, a range such as 1000-1999, or a name",
  (value) => identityOf(value, "group")
);
var most2 = 0xfffffffen;
function identityOf(value, lookup) {
  if (value === "root") return "0";
  const low2 = readLeading(value);
  if (low2 === void 0) return isAccountName(value) ? { text: value, lookup } : void 0;
  const high = /^[-:]/u.test(low2.rest) ? readLeading(low2.rest.slice(1)) : { value: low2.value, rest: low2.rest };
  if (high?.rest !== "" || low2.value > most2 || high.value > most2) return void 0;
  if (low2.value > high.value) return { refused: "runs backwards" };
  return low2.value === high.value ? low2.value.toString() : `${low2.value}-${high.value}`;
}
function isAccountName(word) {
  return /^[\p{L}_][^\s:/]*$/u.test(word);
}
var controlGroup = expecting("the path of a control group", cut(511));
function settleOwner(settings) {
  const names5 = settings.map(({ name }) => name);
  if (!names5.includes("suppl-groups") || names5.indexOf("gid-owner") < names5.indexOf("suppl-groups")) return settings;
  return { refused: '"--suppl-groups" must stand after "--gid-owner"', option: "suppl-groups" };
}
var localMatches = [
  {
    kind: "match",
    name: "owner",
    options: [
      { name: "socket-exists", negatable: true },
      { name: "uid-owner", values: [userRange], negatable: true },
      { name: "gid-owner", values: [groupRange], negatable: true },
      { name: "suppl-groups", needs: ["gid-owner"] }
    ],
    oneOf: [["socket-exists", "uid-owner", "gid-owner"]],
    settle: settleOwner,
    freeValues: true
  },
  {
    kind: "match",
    name: "cgroup",
    // That one of the two, and no more, must be given is said by the kernel (xt_cgroup.c cgroup_mt_check_v2).
    options: [
      { name: "path", values: [controlGroup], negatable: true, quoting: "string", excludes: ["cgroup"] },
      { name: "cgroup", values: [decimal()], negatable: true }
    ],
    oneOf: [["path", "cgroup"]]
  },
  {
    kind: "match",
    name: "socket",
    options: [{ name: "transparent" }, { name: "nowildcard" }, { name: "restore-skmark" }]
  }
];
function logPrefix(bytes) {
  return expecting(
    "a text of at least one byte",
    (value, circumstances) => value === "" ? { refused: "is empty" } : cut(bytes(circumstances))(value, circumstances)
  );
}
var names3 = /* @__PURE__ */ new Map([
  ["emerg", "0"],
  ["panic", "0"],
  ["alert", "1"],
  ["crit", "2"],
  ["error", "3"],
  ["warning", "4"],
  ["notice", "5"],
  ["info", "6"],
  ["debug", "7"]
]);
var syslogLevel = expecting(
  `a number from 0 to 7, or one of ${[...names3.keys()].join(", ")}`,
  (value) => readUnsigned(value, 7n)?.toString() ?? names3.get(value)
);
function settleNflog(settings, { backend }) {
  return backend === "nft" ? settings.filter(({ name }) => name !== "nflog-range") : settings;
}
function refuseUlog() {
  return { refused: '"ULOG" is gone from Linux since 3.17', help: "NFLOG took its place" };
}
var logTargets = [
  {
    kind: "target",
    name: "LOG",
    options: [
      { name: "log-prefix", values: [logPrefix(() => 29)], quoting: "string" },
      { name: "log-level", values: [syslogLevel], omitted: "4" },
      { name: "log-tcp-sequence" },
      { name: "log-tcp-options" },
      { name: "log-ip-options" },
      { name: "log-uid" },
      { name: "log-macdecode" }
    ]
  },
  {
    kind: "target",
    name: "NFLOG",
    options: [
      // nft keeps it in an expression of its own, with room for NF_LOG_PREFIXLEN bytes (iptables/nft.c add_log).
      {
        name: "nflog-prefix",
        values: [logPrefix(({ backend }) => backend === "nft" ? 127 : 63)],
        quoting: "string"
      },
      { name: "nflog-group", values: [decimal(65535n)], omitted: "0" },
      { name: "nflog-size", values: [decimal()], excludes: ["nflog-range"] },
      { name: "nflog-range", values: [decimal()], omitted: "0" },
      { name: "nflog-threshold", values: [decimal(65535n)], omitted: "0" }
    ],
    settle: settleNflog,
    freeValues: true
  },
  {
    kind: "target",
    name: "ULOG",
    family: "ipv4",
    options: [
      { name: "ulog-prefix", values: [logPrefix(() => 31)], quoting: "string" },
      { name: "ulog-nlgroup", values: [decimal(32n, 1n)], omitted: "1" },
      { name: "ulog-cprange", values: [decimal(0xffffffffffffffffn)], omitted: "0" },
      { name: "ulog-qthreshold", values: [decimal(50n, 1n)], omitted: "1" }
    ],
    settle: refuseUlog,
    freeValues: true
  },
  {
    kind: "target",
    name: "AUDIT",
    options: [{ name: "type", values: [oneOf(["accept", "drop", "reject"], "anyCase")], mandatory: true }]
  },
  { kind: "target", name: "TRACE", options: [] }
];
var all = 0xffffffffn;
var writers = [
  { name: "set-xmark", values: [fullMark] },
  { name: "set-mark", values: [fullMark] },
  ...["and-mark", "or-mark", "xor-mark"].map((name) => ({ name, values: [hexadecimal()] }))
];
var operations2 = excludingEachOther([...writers, { name: "save-mark" }, { name: "restore-mark" }]);
var matchRow = { name: "mark", values: [mark], negatable: true, mandatory: true };
var markExtensions = [
  { kind: "match", name: "mark", options: [matchRow] },
  { kind: "match", name: "connmark", options: [matchRow] },
  {
    kind: "target",
    name: "MARK",
    options: excludingEachOther(writers),
    oneOf: [writers.map(({ name }) => name)],
    settleEach: xmark
  },
  {
    kind: "target",
    name: "CONNMARK",
    options: [
      ...operations2,
      { name: "nfmask", values: [hexadecimal()], excludes: ["mask"] },
      { name: "ctmask", values: [hexadecimal()], excludes: ["mask"] },
      { name: "left-shift-mark", values: [decimal(32n)], omitted: "0" },
      { name: "right-shift-mark", values: [decimal(32n)], omitted: "0" },
      { name: "mask", values: [hexadecimal()] }
    ],
    oneOf: [operations2.map(({ name }) => name)],
    settle: settleConnmark
  }
];
function xmark(given2) {
  const read2 = readMark(given2.values[0] ?? "");
  if (read2 === void 0) return given2;
  const { value, mask = all } = read2;
  switch (given2.name) {
    case "set-mark":
      return setting("set-xmark", `${hex(value)}/${hex(value | mask)}`);
    case "and-mark":
      return setting("set-xmark", `0x0/${hex(all ^ value)}`);
    case "or-mark":
      return setting("set-xmark", `${hex(value)}/${hex(value)}`);
    case "xor-mark":
      return setting("set-xmark", `${hex(value)}/0x0`);
    default:
      return given2;
  }
}
function settleConnmark(settings) {
  let nfmask = hex(all);
  let ctmask = hex(all);
  let value;
  for (const each of settings.map(xmark)) {
    const [word = ""] = each.values;
    if (each.name === "set-xmark") [value, ctmask = ""] = word.split("/");
    if (each.name === "nfmask" || each.name === "mask") nfmask = word;
    if (each.name === "ctmask" || each.name === "mask") ctmask = word;
  }
  const shift = settings.findLast(({ name }) => name.endsWith("shift-mark"));
  if (shift?.values[0] === "32") {
    return { refused: `"--${shift.name}" can't be 32: the kernel takes at most 31`, option: shift.name };
  }
  const mode2 = has(settings, "save-mark") ? "save-mark" : "restore-mark";
  const masks = [setting(mode2), setting("nfmask", nfmask), setting("ctmask", ctmask)];
  const written = value === void 0 ? masks : [setting("set-xmark", `${value}/${ctmask}`)];
  return shift === void 0 ? written : [...written, shift];
}
function natRange(basePort) {
  const expects = "an address, ports, or both, such as 10.0.0.1, :80-90, 10.0.0.1:80 or [2001:db8::1]:80";
  const read2 = expecting(expects, (value, circumstances) => readTo(value, basePort, circumstances));
  return Object.assign(read2, { quick: quickDestination });
}
function natPorts(basePort) {
  return expecting(
    "a port, or a range such as 8000-8080",
    (value, circumstances) => readPorts(value, basePort, circumstances)
  );
}
function readTo(value, basePort, circumstances) {
  const { family } = circumstances;
  const parts = splitTo(value, family);
  if (parts === void 0) return void 0;
  const ports2 = parts.ports === void 0 ? void 0 : readPorts(parts.ports, basePort, circumstances);
  if (parts.ports !== void 0 && (ports2 === void 0 || typeof ports2 === "object" && "refused" in ports2))
    return ports2;
  const addresses3 = parts.addresses === void 0 ? "" : readAddresses(parts.addresses, family);
  if (addresses3 === void 0 || ports2 === void 0) return addresses3;
  if (typeof ports2 === "object") return { ...ports2, text: value };
  return `${family === "ipv6" && addresses3 !== "" ? `[${addresses3}]` : addresses3}:${ports2}`;
}
function splitTo(value, family) {
  const open2 = value.indexOf("[");
  const close = open2 === -1 ? value.length : value.indexOf("]", open2);
  if (close === -1 || open2 !== -1 && family === "ipv4") return void 0;
  const first = value.indexOf(":", open2 === -1 ? 0 : close);
  const colon3 = open2 === -1 && value.includes(":", first + 1) ? -1 : first;
  const end2 = open2 === -1 && colon3 !== -1 ? colon3 : close;
  const ports2 = colon3 === -1 ? void 0 : value.slice(colon3 + 1);
  return { addresses: colon3 === 0 || colon3 === 2 ? void 0 : value.slice(open2 + 1, end2), ports: ports2 };
}
function readAddresses(value, family) {
  const hyphen2 = value.indexOf("-");
  const low2 = parsePlainAddress(hyphen2 === -1 ? value : value.slice(0, hyphen2), family);
  const high = hyphen2 === -1 ? low2 : parsePlainAddress(value.slice(hyphen2 + 1), family);
  if (low2 === void 0 || high === void 0) return void 0;
  const first = formatAddress(low2, family);
  return low2 === high ? first : `${first}-${formatAddress(high, family)}`;
}
var withPorts = ["tcp", "udp", "sctp", "dccp", "icmp"];
function readPorts(value, basePort, circumstances) {
  const protocol2 = circumstances.protocol ?? circumstances.excludedProtocol;
  if (protocol2 === void 0 || !withPorts.includes(protocol2)) {
    return { refused: 'names a port, which needs "-p tcp", "-p udp", "-p sctp" or "-p dccp" before it' };
  }
  const low2 = readLeading(value);
  if (low2 === void 0 || low2.value > 65535n) return named(value, value);
  if (low2.rest === "") return low2.value.toString();
  if (low2.rest.startsWith(":")) return { refused: "holds a range with a colon, where a hyphen belongs" };
  const high = low2.rest.startsWith("-") ? readLeading(low2.rest.slice(1)) : void 0;
  if (high === void 0 || high.value > 65535n) return void 0;
  if (high.value < low2.value) return { refused: "holds ports that run backwards" };
  const range2 = low2.value === high.value ? low2.value.toString() : `${low2.value}-${high.value}`;
  if (high.rest === "") return range2;
  return high.rest.startsWith("/") ? shifted(value, range2, high.rest.slice(1), basePort) : void 0;
}
function shifted(value, range2, base, basePort) {
  if (basePort === "refused") return { refused: "has a base port, which only DNAT takes" };
  const number3 = readLeading(base);
  const isPort = number3 !== void 0 && number3.value >= 1n && number3.value <= 65535n;
  const read2 = isPort ? number3.value.toString() : named(base, value);
  if (typeof read2 !== "string") return read2;
  return `${range2}/${basePort === "kept" ? read2 : "0"}`;
}
function named(word, whole3) {
  const port = readService(word, "any");
  return port === "name" ? { text: whole3, lookup: "service" } : port?.toString();
}
var random = { name: "random" };
var fully = { name: "random-fully" };
var persistent = { name: "persistent" };
var prefixes = ["src-pfx", "dst-pfx"].map((name) => ({
  name,
  values: [translatedPrefix],
  mandatory: true,
  omitted: "::/0"
}));
var natTargets = [
  {
    kind: "target",
    name: "DNAT",
    options: [{ name: "to-destination", values: [natRange("kept")], mandatory: true }, random, persistent]
  },
  {
    kind: "target",
    name: "SNAT",
    options: [{ name: "to-source", values: [natRange("lost")], mandatory: true }, random, fully, persistent]
  },
  { kind: "target", name: "REDIRECT", options: [{ name: "to-ports", values: [natPorts("refused")] }, random] },
  { kind: "target", name: "MASQUERADE", options: [{ name: "to-ports", values: [natPorts("lost")] }, random, fully] },
  { kind: "target", name: "NETMAP", options: [{ name: "to", values: [mappedNetwork], mandatory: true }] },
  { kind: "target", name: "DNPT", family: "ipv6", options: prefixes },
  { kind: "target", name: "SNPT", family: "ipv6", options: prefixes },
  {
    kind: "target",
    name: "TPROXY",
    options: [
      { name: "on-port", values: [hostPort], mandatory: true },
      { name: "on-ip", values: [hostAddress] },
      { name: "tproxy-mark", values: [fullMark] }
    ],
    settle: (settings, { family }) => withDefaults(settings, setting("on-ip", family === "ipv4" ? "0.0.0.0" : "::"), setting("tproxy-mark", "0x0/0x0")),
    freeValues: true
  }
];
var osfMatches = [
  {
    kind: "match",
    name: "osf",
    family: "ipv4",
    options: [
      // Of a longer name the rest is dropped (MAXGENRELEN).
      { name: "genre", values: [expecting("the name of a system", cut(31))], negatable: true, mandatory: true },
      { name: "ttl", values: [decimal(2n)] },
      { name: "log", values: [decimal(2n)] }
    ]
  }
];
var packetTypes = /* @__PURE__ */ new Map([
  ["unicast", "unicast"],
  ["broadcast", "broadcast"],
  ["multicast", "multicast"],
  ["otherhost", "otherhost"],
  ["bcast", "broadcast"],
  ["mcast", "multicast"],
  ["host", "unicast"]
]);
var packetType = expecting(
  "one of unicast, broadcast, multicast, otherhost",
  (value) => packetTypes.get(value.toLowerCase())
);
var anySize = range(65535n);
var segmentSize = expecting(anySize.expects, (value, circumstances) => {
  const read2 = anySize(value, circumstances);
  const [low2 = 0, high = low2] = (read2 ?? "").split(":").map(Number);
  return low2 > high ? { refused: "runs backwards" } : read2;
});
var hops3 = (prefix2) => {
  const names5 = ["eq", "lt", "gt"].map((comparison) => `${prefix2}-${comparison}`);
  return names5.map((name, index) => {
    const row = { name, values: [decimal(255n)], excludes: names5.slice(index + 1) };
    return index === 0 ? { ...row, aliases: [prefix2], negatable: true } : row;
  });
};
var packetMatches = [
  {
    kind: "match",
    name: "length",
    options: [{ name: "length", values: [anySize], negatable: true, mandatory: true }]
  },
  {
    kind: "match",
    name: "pkttype",
    options: [{ name: "pkt-type", values: [packetType], negatable: true, mandatory: true }]
  },
  {
    kind: "match",
    name: "tcpmss",
    options: [{ name: "mss", values: [segmentSize], negatable: true, mandatory: true }]
  },
  { kind: "match", name: "ttl", family: "ipv4", options: hops3("ttl"), oneOf: [["ttl-eq", "ttl-lt", "ttl-gt"]] }
];
var protocols2 = /* @__PURE__ */ new Map([
  ["50", "esp"],
  ["51", "ah"],
  ["108", "ipcomp"]
]);
var protocol = expecting("esp, ah or ipcomp, by name or number", (value, circumstances) => {
  const number3 = exactProtocol(value, circumstances);
  return typeof number3 === "string" ? protocols2.get(number3) : void 0;
});
function settlePolicy(settings) {
  const whole3 = ["dir", "pol", "strict"];
  const [direction, policy2 = setting("pol", "ipsec"), strict] = whole3.map(
    (name) => settings.find((each) => each.name === name)
  );
  const elements = elementsOf(settings.filter(({ name }) => !whole3.includes(name)));
  const complaint = complainOfNumber(elements) ?? complainOfWhole(policy2, strict, elements);
  if (complaint !== void 0) return complaint;
  const head = [direction, policy2, strict].filter((each) => each !== void 0);
  if (policy2.values[0] === "none") return head;
  return [
    ...head,
    ...elements.flatMap(({ next: next2, parts }) => [...next2 === void 0 ? [] : [next2], ...inOrder(parts)])
  ];
}
function elementsOf(settings) {
  const starts = settings.flatMap((each, index) => each.name === "next" ? [index] : []);
  return [-1, ...starts].map((start, index) => ({
    next: settings[start],
    parts: settings.slice(start + 1, starts[index])
  }));
}
function complainOfNumber(elements) {
  const fifth = elements[4];
  if (fifth?.next !== void 0) return { refused: "a policy has at most four elements", at: fifth.next };
  for (const { parts } of elements) {
    const twice = parts.find(({ name }, index) => parts.findIndex((each) => each.name === name) !== index);
    if (twice !== void 0) return { refused: `"--${twice.name}" can only be given once in one element`, at: twice };
  }
  return void 0;
}
function complainOfWhole(policy2, strict, elements) {
  if (policy2.values[0] === "none") {
    return strict === void 0 ? void 0 : { refused: `"--strict" can't stand beside "--pol none"`, at: strict };
  }
  for (const { next: next2, parts } of elements) {
    const at = next2 ?? strict;
    if (parts.length === 0 && strict !== void 0 && at !== void 0) {
      const help = `give it one of ${elementOptions.map((name) => `"--${name}"`).join(", ")}`;
      return { refused: 'beside "--strict" no element of a policy may be empty', at, help };
    }
    const end2 = parts.find(({ name }) => name.startsWith("tunnel-"));
    if (end2 !== void 0 && !isTunnel(parts)) {
      return { refused: `"--${end2.name}" can only stand beside "--mode tunnel"`, at: end2 };
    }
  }
  return void 0;
}
function isTunnel(parts) {
  const mode2 = parts.find(({ name }) => name === "mode");
  return mode2 !== void 0 && mode2.values[0] !== (mode2.negated ? "tunnel" : "transport");
}
function inOrder(parts) {
  return parts.toSorted((a, b) => elementOptions.indexOf(a.name) - elementOptions.indexOf(b.name));
}
var elementOptions = ["reqid", "spi", "proto", "mode", "tunnel-dst", "tunnel-src"];
var policyMatches = [
  {
    kind: "match",
    name: "policy",
    options: [
      { name: "dir", values: [oneOf(["in", "out"], "exact")], mandatory: true },
      { name: "pol", values: [oneOf(["none", "ipsec"], "exact")] },
      { name: "strict" },
      { name: "reqid", values: [decimal()], negatable: true, repeatable: true },
      { name: "spi", values: [hexadecimal()], negatable: true, repeatable: true },
      { name: "proto", values: [protocol], negatable: true, repeatable: true },
      { name: "mode", values: [oneOf(["transport", "tunnel"], "exact")], negatable: true, repeatable: true },
      { name: "tunnel-dst", values: [addressAndMask], negatable: true, repeatable: true },
      { name: "tunnel-src", values: [addressAndMask], negatable: true, repeatable: true },
      { name: "next", repeatable: true, needs: ["strict"] }
    ],
    settle: settlePolicy,
    settlesOrder: true
  }
];
function portRange(protocol2) {
  const read2 = expecting(
    "a port by number or name, or a range such as 1024:2047",
    (value) => readRange2(value, protocol2)
  );
  return Object.assign(read2, { quick: quickPorts });
}
var portList = Object.assign(
  expecting("ports and ranges such as 22,80,1024:2047, up to 15", readPortList),
  { quick: quickPortList }
);
function readPort2(text, protocol2) {
  const number3 = readUnsigned(text, 65535n);
  return number3 === void 0 ? readService(text, protocol2) : Number(number3);
}
function readRange2(value, protocol2) {
  const colon3 = value.indexOf(":");
  const low2 = colon3 === -1 ? value : value.slice(0, colon3);
  const high = colon3 === -1 ? value : value.slice(colon3 + 1);
  const from = colon3 !== -1 && low2 === "" ? 0 : readPort2(low2, protocol2);
  const to = colon3 !== -1 && high === "" ? 65535 : readPort2(high, protocol2);
  if (from === void 0 || to === void 0) return void 0;
  if (from === "name" || to === "name") return { text: value, lookup: "service" };
  if (from > to) return { refused: "runs backwards" };
  return from === to ? String(from) : `${from}:${to}`;
}
var withPorts2 = ["tcp", "udp", "udplite", "sctp", "dccp"];
var mostPorts2 = 15;
function readPortList(value, { protocol: protocol2 }) {
  if (protocol2 === void 0 || !withPorts2.includes(protocol2)) {
    return { refused: `needs "-p tcp", "-p udp", "-p udplite", "-p sctp" or "-p dccp" before it` };
  }
  const items = value.split(",");
  if (items.length > mostPorts2) return { refused: `names more than ${mostPorts2} ports` };
  const read2 = items.map((item) => readItem2(item, protocol2));
  if (read2.includes(void 0)) return void 0;
  if (read2.includes("backwards")) return { refused: "holds a range that does not run upwards" };
  const text = read2.join(",");
  if (text.split(/[,:]/u).length > mostPorts2)
    return { refused: `names more than ${mostPorts2} ports; a range counts for two` };
  return /[a-z]/iu.test(text) ? { text, lookup: "service" } : text;
}
function readItem2(item, protocol2) {
  const known2 = protocol2 === "tcp" || protocol2 === "udp" || protocol2 === "sctp" ? protocol2 : "other";
  const [low2 = "", ...more] = item.split(":");
  const ends = more.length === 0 ? [low2] : [low2, more.join(":")];
  const ports2 = ends.map((end2) => ({ end: end2, port: readPort2(end2, known2) }));
  if (ports2.some(({ port }) => port === void 0)) return void 0;
  const [from, to] = ports2.map(({ port }) => port);
  if (typeof from === "number" && typeof to === "number" && from >= to) return "backwards";
  return ports2.map(({ end: end2, port }) => port === "name" ? end2 : String(port)).join(":");
}
var chunkTypes = expecting(
  "chunks such as DATA:Be,INIT (with flags after a colon), ALL or NONE",
  readChunks
);
var rows = [
  ["DATA", 0, "----IUBE"],
  ["INIT", 1],
  ["INIT_ACK", 2],
  ["SACK", 3],
  ["HEARTBEAT", 4],
  ["HEARTBEAT_ACK", 5],
  ["ABORT", 6, "-------T"],
  ["SHUTDOWN", 7],
  ["SHUTDOWN_ACK", 8],
  ["ERROR", 9],
  ["COOKIE_ECHO", 10],
  ["COOKIE_ACK", 11],
  ["ECN_ECNE", 12],
  ["ECN_CWR", 13],
  ["SHUTDOWN_COMPLETE", 14, "-------T"],
  ["I_DATA", 64, "----IUBE"],
  ["RE_CONFIG", 130],
  ["PAD", 132],
  ["ASCONF", 193],
  ["ASCONF_ACK", 128],
  ["FORWARD_TSN", 192],
  ["I_FORWARD_TSN", 194]
];
var mostWithFlags = 4;
function readChunks(value) {
  const lower = lowerCase(value);
  if (lower === "all" || lower === "none") return lower.toUpperCase();
  const chunks = /* @__PURE__ */ new Map();
  const flags2 = /* @__PURE__ */ new Map();
  for (const item of value.split(",")) {
    if (item === "") continue;
    const colon3 = item.indexOf(":");
    const name = lowerCase(colon3 === -1 ? item : item.slice(0, colon3));
    const row = rows.find(([each]) => lowerCase(each) === name);
    if (row === void 0) return void 0;
    chunks.set(row, "");
    for (const flag of colon3 === -1 ? "" : item.slice(colon3 + 1)) {
      const capital = /^[a-z]$/u.test(flag) ? flag.toUpperCase() : flag;
      const bit = (row[2] ?? noFlags).indexOf(capital);
      if (bit === -1) return { refused: `gives "${row[0]}" a flag "${flag}" that it has not` };
      const known2 = flags2.get(row) ?? /* @__PURE__ */ new Map();
      flags2.set(row, known2.set(bit, known2.get(bit) === capital ? capital : flag));
    }
  }
  if (flags2.size > mostWithFlags) return { refused: `gives flags to more than ${mostWithFlags} chunks` };
  if (chunks.size === 0) return "NONE";
  return [...chunks.keys()].toSorted((a, b) => a[1] - b[1]).map((row) => print(row, flags2)).join(",");
}
var noFlags = "--------";
function print(row, flags2) {
  const own = rows.indexOf(row) === row[1] ? flags2.get(row) : void 0;
  if (own === void 0) return row[0];
  const letters = [...own].toSorted(([a], [b]) => a - b).map(([, flag]) => flag);
  return `${row[0]}:${letters.join("")}`;
}
var icmp = [
  ["any", 255],
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
  ["router-solicitation", 133],
  ["router-advertisement", 134],
  ["neighbour-solicitation", 135],
  ["neighbor-solicitation", 135],
  ["neighbour-advertisement", 136],
  ["neighbor-advertisement", 136],
  ["redirect", 137]
];
var icmpType = expecting(words("echo-request"), (value) => {
  const read2 = readType(value, icmp);
  return typeof read2 === "string" && /^255(?:\/|$)/u.test(read2) ? "any" : read2;
});
var icmpv6Type = expecting(words("packet-too-big"), (value) => readType(value, icmpv6));
function words(example) {
  return `a type by name such as "${example}", by number, or with a code such as 3/1`;
}
function readType(value, rows2) {
  const lower = lowerCase(value);
  const [row, other] = rows2.filter(([name]) => name.toLowerCase().startsWith(lower));
  if (other !== void 0) return { refused: `may be "${row?.[0] ?? ""}" or "${other[0]}", among others` };
  if (row !== void 0) return row[2] === void 0 ? String(row[1]) : `${row[1]}/${row[2]}`;
  const type = readRange3(value);
  if (type === void 0 || type.low !== type.high) return void 0;
  if (type.rest === "") return String(type.low);
  const code = type.rest.startsWith("/") ? readRange3(type.rest.slice(1)) : void 0;
  if (code?.rest !== "") return void 0;
  return code.low === 0n && code.high === 255n ? String(type.low) : `${type.low}/${code.low}`;
}
function readRange3(text) {
  const first = readLeading(text);
  if (first === void 0 || first.value > 255n) return void 0;
  if (!first.rest.startsWith(":")) return { low: first.value, high: first.value, rest: first.rest };
  const second2 = readLeading(first.rest.slice(1));
  return second2 === void 0 || second2.value > 255n ? void 0 : { low: first.value, high: second2.value, rest: second2.rest };
}
var portOptions = (type) => [
  { name: "sport", aliases: ["source-port"], values: [type], negatable: true },
  { name: "dport", aliases: ["destination-port"], values: [type], negatable: true }
];
var omittedWhenFull = (rows2) => rows2.map((row) => ({ ...row, omitted: "0:65535" }));
var flagNames = ["FIN", "SYN", "RST", "PSH", "ACK", "URG"];
var flags = expecting(`flags such as SYN,ACK (${flagNames.join(", ")}), ALL or NONE`, (value) => {
  const named3 = lowerCase(value).split(",").filter((each) => each !== "");
  const known2 = ["all", "none", ...flagNames.map((name) => name.toLowerCase())];
  if (!named3.every((each) => known2.includes(each))) return void 0;
  const found = flagNames.filter((name) => named3.includes("all") || named3.includes(name.toLowerCase()));
  return found.length === 0 ? "NONE" : found.join(",");
});
var spi = range(0xffffffffn);
var protocolMatches = [
  {
    kind: "match",
    name: "tcp",
    options: [
      ...omittedWhenFull(portOptions(portRange("tcp"))),
      { name: "tcp-option", values: [decimal(255n, 1n)], negatable: true },
      { name: "tcp-flags", values: [flags, flags], negatable: true, omitted: "NONE NONE", excludes: ["syn"] },
      { name: "syn", negatable: true }
    ],
    settleEach: (each) => each.name === "syn" ? { ...each, name: "tcp-flags", values: ["FIN,SYN,RST,ACK", "SYN"] } : each
  },
  {
    kind: "match",
    name: "udp",
    options: omittedWhenFull(portOptions(hostPortRange))
  },
  {
    kind: "match",
    name: "icmp",
    family: "ipv4",
    options: [{ name: "icmp-type", values: [icmpType], negatable: true, mandatory: true }]
  },
  {
    kind: "match",
    name: "icmp6",
    aliases: ["icmpv6", "ipv6-icmp"],
    family: "ipv6",
    options: [{ name: "icmpv6-type", values: [icmpv6Type], negatable: true, mandatory: true }]
  },
  {
    kind: "match",
    name: "esp",
    options: [{ name: "espspi", values: [spi], negatable: true }],
    settle: withoutFull("espspi"),
    freeValues: true
  },
  {
    kind: "match",
    name: "ah",
    family: "ipv4",
    options: [{ name: "ahspi", values: [spi], negatable: true }],
    settle: withoutFull("ahspi"),
    freeValues: true
  },
  {
    kind: "match",
    name: "ipcomp",
    options: [{ name: "ipcompspi", values: [spi], negatable: true }, { name: "compres" }],
    // Without --ipcompspi the range is that of zeros, so that the kernel looks for the index 0.
    settle: (settings) => withoutFull("ipcompspi")(withDefaults(settings, setting("ipcompspi", "0"))),
    freeValues: true
  }
];
var dccpTypes = "REQUEST RESPONSE DATA ACK DATAACK CLOSEREQ CLOSE RESET SYNC SYNCACK INVALID".split(" ");
var packetTypes2 = expecting(
  `one or more of ${dccpTypes.join(", ")}, with commas between them`,
  (value) => {
    const named3 = lowerCase(value).split(",").filter((each) => each !== "");
    const known2 = dccpTypes.filter((type) => named3.includes(type.toLowerCase()));
    return new Set(named3).size === known2.length ? known2.join(",") : void 0;
  }
);
var portMatches = [
  {
    kind: "match",
    name: "sctp",
    options: [
      ...portOptions(portRange("sctp")),
      { name: "chunk-types", values: [oneOf(["all", "any", "only"], "anyCase"), chunkTypes], negatable: true }
    ]
  },
  {
    kind: "match",
    name: "dccp",
    options: [
      ...portOptions(hostPortRange),
      { name: "dccp-types", values: [packetTypes2], negatable: true },
      { name: "dccp-option", values: [decimal(255n, 1n)], negatable: true }
    ]
  },
  {
    kind: "match",
    name: "multiport",
    options: excludingEachOther([
      { name: "sports", aliases: ["source-ports"], values: [portList], negatable: true },
      { name: "dports", aliases: ["destination-ports"], values: [portList], negatable: true },
      { name: "ports", values: [portList], negatable: true }
    ]),
    oneOf: [["sports", "dports", "ports"]]
  }
];
var bytecode = expecting(
  "a program such as nfbpf_compile prints, of 1 to 64 instructions",
  (value) => {
    const program = readProgram(value);
    if (typeof program === "string") return { refused: program };
    const fault = faultOf(program);
    if (fault !== void 0) return { refused: fault };
    return [program.length, ...program.map(({ code, jt, jf, k }) => `${code} ${jt} ${jf} ${k}`)].join(",");
  }
);
function readProgram(text) {
  const head = strtoul(text, 10);
  if (!head?.rest.startsWith(",")) return "does not begin with the number of instructions and a comma";
  const count = low(head.value, 16);
  if (count === 0 || count > 64) return `is a program of ${count} instructions: it must be from 1 to 64`;
  const items = head.rest.slice(1).split(",");
  const end2 = items.indexOf("");
  const program = [];
  for (const item of end2 === -1 ? items : items.slice(0, end2)) {
    const [, ...fields2] = instruction.exec(item) ?? [];
    const [code, jt, jf, k] = fields2.map((field) => strtoul(field, 10)?.value ?? 0n);
    if (code === void 0 || jt === void 0 || jf === void 0 || k === void 0) {
      return `has an instruction "${item}" that is not made of four numbers`;
    }
    program.push({ code: low(code, 16), jt: low(jt, 8), jf: low(jf, 8), k: low(k, 32) });
  }
  return program.length === count ? program : `has ${program.length} instructions, not ${count}`;
}
var instruction = /^\s*([-+]?\d+)(?!\d)\s*([-+]?\d+)(?!\d)\s*([-+]?\d+)(?!\d)\s*([-+]?\d+)(?!\d)/u;
function low(value, bits4) {
  return Number(BigInt.asUintN(bits4, value));
}
var loads = [32, 40, 48];
var stores = [2, 3];
var memoryLoads = [96, 97];
var branches = [21, 29, 37, 45, 53, 61, 69, 77];
var jump = 5;
var divisions = [52, 148];
var shifts = [100, 116];
var returns = [6, 22];
var arithmetic = [4, 20, 36, 52, 68, 84, 100, 116, 148, 164];
var codes = /* @__PURE__ */ new Set([
  ...arithmetic,
  ...arithmetic.map((code) => code | 8),
  132,
  ...loads,
  ...[0, 1, 64, 72, 80, 128, 129, 177, 7, 135],
  ...memoryLoads,
  ...stores,
  ...branches,
  jump,
  ...returns
]);
function faultOf(program) {
  for (const [at, each] of program.entries()) {
    const fault = faultIn(each, program.length - at - 1);
    if (fault !== void 0) return `is a program whose instruction ${at + 1} ${fault}`;
  }
  if (!returns.includes(program.at(-1)?.code ?? 0)) return "is a program that does not end with a return";
  return loadsUnstored(program) ? "is a program that reads memory it may not have written" : void 0;
}
function faultIn({ code, jt, jf, k }, after) {
  if (!codes.has(code)) return `has the code ${code}, which there is not`;
  if (divisions.includes(code) && k === 0) return "divides by 0";
  if (shifts.includes(code) && k >= 32) return "shifts by more than 31 bits";
  if ((memoryLoads.includes(code) || stores.includes(code)) && k >= 16) return "is for a word of memory beyond the 16";
  if (code === jump && k >= after) return "jumps beyond the end";
  if (branches.includes(code) && (jt >= after || jf >= after)) return "jumps beyond the end";
  if (loads.includes(code) && k >= ancillary && !isAncillary(k)) return "loads what is not there";
  return void 0;
}
var ancillary = 4294963200;
function isAncillary(k) {
  return k - ancillary < 64 && k % 4 === 0;
}
function loadsUnstored(program) {
  const all2 = 65535;
  const reaching = program.map(() => all2);
  const meet = (at, written2) => {
    reaching[at] = (reaching[at] ?? all2) & written2;
  };
  let written = 0;
  for (const [at, { code, jt, jf, k }] of program.entries()) {
    written &= reaching[at] ?? all2;
    if (stores.includes(code)) written |= 1 << k;
    if (memoryLoads.includes(code) && (written & 1 << k) === 0) return true;
    if (code === jump) meet(at + 1 + k, written);
    if (branches.includes(code)) {
      meet(at + 1 + jt, written);
      meet(at + 1 + jf, written);
    }
    if (code === jump || branches.includes(code)) written = all2;
  }
  return false;
}
var u32Tests = expecting(
  'tests such as "0>>22&0x3C@0>>24=0" or "6&0xFF=1,17"',
  (value) => {
    const printed = [];
    let left = value;
    for (; ; ) {
      const location = readList2(left, readNumber, operators);
      if (!location?.rest.startsWith("=")) return void 0;
      const values = readList2(location.rest.slice(1), readRange4, [","]);
      if (values === void 0) return void 0;
      if (/(?:<<|>>)0x(?:[\da-f]{3}|[2-9a-f][\da-f])/u.test(location.printed)) {
        return { refused: "shifts by more than 31 bits: the kernel refuses it" };
      }
      printed.push(`${location.printed}=${values.printed}`);
      if (printed.length > most3) return { refused: `has more than ${most3} tests` };
      if (values.rest === "") return printed.join("&&");
      if (!values.rest.startsWith("&&")) return void 0;
      left = values.rest.slice(2);
    }
  }
);
var most3 = 10;
var operators = ["&", "<<", ">>", "@"];
function readList2(text, read2, marks) {
  let printed = "";
  let left = text;
  for (let count = 0; count < most3; count += 1) {
    const piece = read2(left);
    if (piece === void 0) return void 0;
    printed += piece.printed;
    left = afterBlanks(piece.rest);
    const mark3 = marks.find((each) => left.startsWith(each));
    if (mark3 === void 0) return { printed, rest: left };
    printed += mark3;
    left = left.slice(mark3.length);
  }
  return void 0;
}
function readRange4(text) {
  const low2 = readNumber(text);
  const rest = afterBlanks(low2?.rest ?? "");
  if (low2 === void 0 || !rest.startsWith(":")) return low2;
  const high = readNumber(rest.slice(1));
  if (high === void 0) return void 0;
  return { printed: low2.printed === high.printed ? low2.printed : `${low2.printed}:${high.printed}`, rest: high.rest };
}
function readNumber(text) {
  const read2 = readLeading(text);
  return read2 === void 0 || read2.value > 0xffffffffn ? void 0 : { printed: hex(read2.value), rest: read2.rest };
}
function afterBlanks(text) {
  return text.replace(/^[ \t\n\v\f\r]+/u, "");
}
var pinned = expecting("the path of a program in the bpf file system", cut(511));
var programMatches = [
  {
    kind: "match",
    name: "u32",
    options: [{ name: "u32", values: [u32Tests], negatable: true, mandatory: true, quoting: "quoted" }]
  },
  {
    kind: "match",
    name: "bpf",
    options: [
      { name: "bytecode", values: [bytecode], quoting: "quoted", excludes: ["object-pinned"] },
      { name: "object-pinned", values: [pinned] }
    ],
    oneOf: [["bytecode", "object-pinned"]]
  }
];
var balance = expecting("a range of queues such as 0:3", (value) => {
  const ends = value.split(":", 3);
  const [low2 = "", high] = ends;
  const first = readEnd(low2, 0n);
  const last = readEnd(high ?? low2, 65535n);
  if (high === void 0 || ends.length > 2 || first === void 0 || last === void 0) return void 0;
  if (first >= last) return { refused: first === last ? "is only one queue" : "runs backwards" };
  return last - first === 65535n ? { refused: "are 65536 queues, one too many" } : `${first}:${last}`;
});
function readEnd(text, open2) {
  return text === "" ? open2 : readUnsigned(text, 65535n);
}
var queueTargets = [
  {
    kind: "target",
    name: "NFQUEUE",
    options: [
      { name: "queue-num", values: [decimal(65535n)], excludes: ["queue-balance"] },
      { name: "queue-balance", values: [balance] },
      { name: "queue-bypass" },
      { name: "queue-cpu-fanout", needs: ["queue-balance"] }
    ],
    settle: (settings) => has(settings, "queue-balance") ? settings : withDefaults(settings, setting("queue-num", "0")),
    freeValues: true
  }
];
var second = 1e6;
var duration = expecting("a time such as 250ms or 1s", (value) => {
  const read2 = strtod(value);
  const unit = /^(?:(s|secs?)|(ms|msecs?)|(?:us|usecs?))?$/iu.exec(read2?.rest ?? "-");
  if (read2 === void 0 || unit === null) return void 0;
  return whole2(read2.value * (unit[1] === void 0 ? unit[2] === void 0 ? 1 : second / 1e3 : second)).toString();
});
function printDuration(microseconds) {
  if (microseconds >= second) return `${(microseconds / second).toFixed(1)}s`;
  return microseconds >= second / 1e3 ? `${(microseconds / (second / 1e3)).toFixed(1)}ms` : `${microseconds}us`;
}
var kilo = [1, 1e3, 1e3 ** 2, 1e3 ** 3, 1e3 ** 4];
var kibi = [1, 1024, 1024 ** 2, 1024 ** 3, 1024 ** 4];
var units3 = new Map(
  ["", "k", "m", "g", "t"].flatMap((letter, index) => [
    [`${letter}bit`, kilo[index] ?? 1],
    [`${letter}ibit`, kibi[index] ?? 1],
    [`${letter}bps`, (kilo[index] ?? 1) * 8],
    [`${letter}ibps`, (kibi[index] ?? 1) * 8]
  ])
);
var bitRate = expecting("a rate such as 10mbit or 1MBps", (value) => {
  const read2 = strtod(value);
  const bits4 = read2?.rest === "" ? 8 : units3.get(read2?.rest.toLowerCase() ?? "-");
  if (read2 === void 0 || bits4 === void 0) return void 0;
  const rate = whole2(read2.value * bits4 / 8) * 8;
  if (rate >= 1e9) return `${rounded(rate, 1e6)}Mbit`;
  return rate >= 1e6 ? `${rounded(rate, 1e3)}Kbit` : `${rate}bit`;
});
function whole2(value) {
  return Math.abs(value) < 2 ** 63 ? Number(BigInt.asUintN(32, BigInt(Math.trunc(value)))) : 0;
}
function rounded(value, unit) {
  const [count, rest] = [Math.floor(value / unit), value % unit];
  const up = rest * 2 > unit || rest * 2 === unit && count % 2 === 1;
  return (up ? count + 1 : count).toString();
}
var estimator = expecting("the name of a rate estimator", cut(15));
function settleEstimator(settings) {
  const numberOf2 = (option) => Number(settings.find(({ name }) => name === option)?.values[0]);
  const interval2 = numberOf2("rateest-interval");
  const longest = numberOf2("rateest-ewmalog");
  const steps = [0, 1, 2, 3, 4, 5].find((step) => interval2 <= 2 ** step * 25e4);
  if (steps === void 0) return { refused: '"--rateest-interval" can be 8s at most', option: "rateest-interval" };
  const times = averages.find(
    (step) => interval2 / -Math.log(1 - 1 / (2 ** step === 2 ** 31 ? -(2 ** 31) : 2 ** step)) > longest
  );
  if (times === void 0 || times === 1) {
    const refused = `"--rateest-ewmalog" is too ${times === 1 ? "short" : "long"} for that interval`;
    return { refused, option: "rateest-ewmalog" };
  }
  const kept = 2 ** steps * 25e4;
  const average = Number(BigInt.asUintN(32, BigInt(kept) << BigInt(times - 1)));
  return [
    ...settings.filter(({ name }) => name === "rateest-name"),
    setting("rateest-interval", printDuration(kept)),
    setting("rateest-ewmalog", printDuration(average))
  ];
}
var averages = Array.from({ length: 31 }, (_, index) => index + 1);
var comparisons = ["rateest-lt", "rateest-gt", "rateest-eq"];
function settleComparison(settings) {
  const first = settings.find(({ name }) => name === "rateest1" || name === "rateest");
  const second2 = settings.find(({ name }) => name === "rateest2");
  const comparison = settings.findLast(({ name }) => comparisons.includes(name));
  if (first === void 0) return { refused: '"rateest" needs "--rateest" or "--rateest1" with a name' };
  if (comparison === void 0) return { refused: '"rateest" needs "--rateest-lt", "--rateest-gt" or "--rateest-eq"' };
  if (!settings.some(({ name }) => /^rateest-[bp]ps/u.test(name))) {
    return { refused: '"rateest" is not told whether to compare bits ("--rateest-bps") or packets ("--rateest-pps")' };
  }
  const isDelta = has(settings, "rateest-delta");
  const negated = settings.some((each) => comparisons.includes(each.name) && each.negated);
  const compare2 = { ...setting(comparison.name), negated };
  const rate = (unit, zero4) => {
    const given2 = settings.filter(({ name }) => name.startsWith(`rateest-${unit}`));
    if (given2.length === 0) return [];
    const valueOf2 = (end2) => given2.find(({ name }) => name.endsWith(end2))?.values[0] ?? zero4;
    const last = valueOf2("ps2") === zero4 ? valueOf2("ps") : valueOf2("ps2");
    if (isDelta) return [setting(`rateest-${unit}1`, valueOf2("1")), compare2, setting(`rateest-${unit}2`, last)];
    return [compare2, second2 === void 0 ? setting(`rateest-${unit}`, last) : setting(`rateest-${unit}`)];
  };
  return [
    ...isDelta ? [setting("rateest-delta")] : [],
    setting(second2 === void 0 ? "rateest" : "rateest1", ...first.values),
    ...rate("bps", "0bit"),
    ...rate("pps", "0"),
    ...second2 === void 0 ? [] : [setting("rateest2", ...second2.values)]
  ];
}
var rates = (unit, type) => [
  { name: `rateest-${unit}1`, values: [type], optional: 1 },
  ...excludingEachOther([
    { name: `rateest-${unit}2`, values: [type], optional: 1 },
    { name: `rateest-${unit}`, values: [type], optional: 1 }
  ])
];
var rateEstimators = [
  {
    kind: "target",
    name: "RATEEST",
    options: [
      { name: "rateest-name", values: [estimator], mandatory: true },
      { name: "rateest-interval", values: [duration], mandatory: true },
      { name: "rateest-ewmalog", values: [duration], mandatory: true }
    ],
    settle: settleEstimator
  },
  {
    kind: "match",
    name: "rateest",
    options: [
      ...excludingEachOther([
        { name: "rateest1", values: [estimator] },
        { name: "rateest", values: [estimator] }
      ]),
      { name: "rateest2", values: [estimator] },
      ...rates("bps", bitRate),
      ...rates("pps", decimal()),
      { name: "rateest-delta" },
      ...comparisons.map((name) => ({ name, negatable: true }))
    ],
    settle: settleComparison,
    settlesOrder: true,
    freeValues: true
  }
];
var answers = {
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
var rejectTargets = [
  rejectOf("ipv4", "icmp-port-unreachable"),
  rejectOf("ipv6", "icmp6-port-unreachable")
];
function rejectOf(family, usual) {
  return {
    kind: "target",
    name: "REJECT",
    family,
    options: [{ name: "reject-with", values: [answer(family)] }],
    // The values are not free: tcp-reset belongs to -p tcp (placement.ts).
    settle: (settings) => withDefaults(settings, setting("reject-with", usual))
  };
}
function answer(family) {
  const names5 = answers[family].map(([name]) => name);
  return expecting(`one of ${names5.join(", ")}`, (value) => {
    const lower = value.toLowerCase();
    return answers[family].find((each) => each.some((name) => name.startsWith(lower)))?.[0];
  });
}
var routeMatches = [
  {
    kind: "match",
    name: "realm",
    family: "ipv4",
    options: [{ name: "realm", values: [realm], negatable: true, mandatory: true }]
  },
  {
    kind: "match",
    name: "rpfilter",
    options: [{ name: "loose" }, { name: "validmark" }, { name: "accept-local" }, { name: "invert" }]
  }
];
var securityContext = expecting("a security context of SELinux", cut(255));
var securityMarkTargets = [
  { kind: "target", name: "SECMARK", options: [{ name: "selctx", values: [securityContext], mandatory: true }] },
  {
    kind: "target",
    name: "CONNSECMARK",
    options: excludingEachOther([{ name: "save" }, { name: "restore" }]),
    oneOf: [["save", "restore"]]
  }
];
var serviceClassMatches = [
  {
    kind: "match",
    name: "dscp",
    options: [
      { name: "dscp", values: [hexadecimal(2, 63n)], negatable: true, excludes: ["dscp-class"] },
      { name: "dscp-class", values: [dscpClass], negatable: true }
    ],
    oneOf: [["dscp", "dscp-class"]],
    settleEach: (each) => ({ ...each, name: "dscp" })
  },
  {
    kind: "match",
    name: "tos",
    options: [{ name: "tos", values: [tosAndMask], negatable: true, mandatory: true }]
  },
  {
    kind: "match",
    name: "ecn",
    options: [
      { name: "ecn-tcp-ece", negatable: true },
      { name: "ecn-tcp-cwr", negatable: true },
      { name: "ecn-ip-ect", values: [decimal(3n)], negatable: true }
    ],
    oneOf: [["ecn-tcp-ece", "ecn-tcp-cwr", "ecn-ip-ect"]]
  }
];
var setName = Object.assign(
  expecting("the name of a set, at most 31 bytes", (value) => {
    if (value === "") return { refused: "is empty" };
    return byteLength(value) > 31 ? { refused: "is longer than 31 bytes" } : value;
  }),
  { quick: quickName(31) }
);
var setDirections = expecting("src or dst, up to six of them with commas between", (value) => {
  const items = value.split(",", 7).map((item) => item.slice(0, 3));
  if (items.length > 6 || !items.every((item) => item === "src" || item === "dst")) return void 0;
  return items.join(",");
});
function settleSet(settings) {
  if (has(settings, "map-set") && !has(settings, "map-mark", "map-prio", "map-queue")) {
    return { refused: '"--map-set" needs "--map-mark", "--map-prio" or "--map-queue" beside it', option: "map-set" };
  }
  const kept = settings.filter(({ name }, index) => settings.findLastIndex((each) => each.name === name) === index);
  return kept.map((each) => ({ ...each, negated: false }));
}
var mapped = (name) => ({ name, negatable: true, repeatable: true, needs: ["map-set"] });
var setTargets = [
  {
    kind: "target",
    name: "SET",
    options: [
      { name: "add-set", values: [setName, setDirections], negatable: true },
      { name: "exist", negatable: true, repeatable: true, needs: ["add-set"] },
      { name: "timeout", values: [decimal(0xfffffffen)], negatable: true, repeatable: true, needs: ["add-set"] },
      { name: "del-set", values: [setName, setDirections], negatable: true },
      { name: "map-set", values: [setName, setDirections], negatable: true },
      mapped("map-mark"),
      mapped("map-prio"),
      mapped("map-queue")
    ],
    oneOf: [["add-set", "del-set", "map-set"]],
    settle: settleSet,
    freeValues: true
  }
];
var comparisons2 = (unit) => {
  const names5 = ["eq", "lt", "gt"].map((comparison) => `${unit}-${comparison}`);
  return names5.map((name, index) => {
    const row = { name, values: [decimal(0xffffffffffffffffn)], excludes: names5.slice(index + 1) };
    return index === 0 ? { ...row, negatable: true } : row;
  });
};
function settleSet2(settings) {
  const kept = settings.filter(({ name, negated }) => negated || !name.startsWith("update-"));
  return kept.filter(({ name }, index) => kept.findIndex((each) => each.name === name) === index);
}
var setMatches = [
  {
    kind: "match",
    name: "set",
    options: [
      {
        name: "match-set",
        aliases: ["set"],
        values: [setName, setDirections],
        negatable: true,
        mandatory: true
      },
      { name: "return-nomatch", repeatable: true },
      { name: "update-counters", negatable: true, repeatable: true },
      { name: "update-subcounters", negatable: true, repeatable: true },
      ...comparisons2("packets"),
      ...comparisons2("bytes")
    ],
    settle: settleSet2,
    freeValues: true
  }
];
var timerLabel = expecting("a name of at most 27 bytes", (value, circumstances) => {
  const label2 = cut(27)(value, circumstances);
  if (label2 === "") return { refused: "is empty" };
  const isFile = !/^\.{1,2}$|\/|^(?:power|subsystem|uevent)$/u.test(label2 ?? "");
  return isFile ? label2 : { refused: "can be no file in /sys, where the kernel puts it" };
});
var gateway = expecting("an address", (value, circumstances) => {
  const read2 = hostAddress(value, circumstances);
  return read2 === "0.0.0.0" || read2 === "::" ? { refused: "is no gateway" } : read2;
});
var outgoing = expecting("the name of an interface", cut(15));
var triggerName = expecting("a name of at most 16 bytes", (value) => {
  return byteLength(value) > 16 ? { refused: "is longer than 16 bytes" } : value;
});
var delay = expecting("a number of milliseconds, or inf", (value) => {
  if (/^inf/iu.test(value)) return "inf";
  const read2 = readUnsigned(value, 0xffffffffn);
  return read2 === 0xffffffffn ? "inf" : read2?.toString();
});
function settleLed(settings) {
  return settings.map((each) => each.values[0] === "-1" ? { ...each, values: ["inf"] } : each);
}
function settleTee(settings) {
  return settings.filter(({ values: [value] }) => value !== "");
}
var sideEffectTargets = [
  {
    kind: "target",
    name: "IDLETIMER",
    options: [
      // The kernel counts milliseconds in 31 bits.
      { name: "timeout", values: [decimal(2147482n, 1n)], mandatory: true },
      { name: "label", values: [timerLabel], mandatory: true },
      { name: "alarm" }
    ]
  },
  {
    kind: "target",
    name: "LED",
    options: [
      { name: "led-trigger-id", values: [triggerName], quoting: "quoted", mandatory: true },
      { name: "led-delay", values: [delay], omitted: "0" },
      { name: "led-always-blink" }
    ],
    settle: settleLed,
    freeValues: true
  },
  {
    kind: "target",
    name: "TEE",
    options: [
      { name: "gateway", values: [gateway], mandatory: true },
      { name: "oif", values: [outgoing] }
    ],
    settle: settleTee,
    freeValues: true
  }
];
var longestPattern = 128;
function literalPattern(value) {
  return [...bytesOf(value.slice(0, longestPattern + 1))];
}
function hexPattern(value) {
  const text = bytesOf(value).toString("latin1");
  const pattern = [];
  let inBlock = false;
  let at = 0;
  if (text === "") return "is empty";
  while (at < text.length) {
    if (pattern.length >= longestPattern) return `is longer than ${longestPattern} bytes`;
    const escaped = text[at] === "\\";
    if (escaped && inBlock) return "has a backslash between hexadecimal digits";
    if (text[at] === "|") {
      if (!inBlock) while (text[at + 1] === " ") at += 1;
      inBlock = !inBlock;
      at += 1;
      if (at >= text.length) break;
    }
    if (escaped && at + 1 >= text.length) return "ends with a lone backslash";
    if (inBlock && text.length - at < 3) return "has a hexadecimal block that is not closed";
    const digits = text.slice(at, at + 2);
    if (inBlock && !/^[\da-fA-F]{2}$/u.test(digits)) return `has "${digits}" where two hexadecimal digits belong`;
    pattern.push(inBlock ? Number.parseInt(digits, 16) : text.charCodeAt(escaped ? at + 1 : at));
    at += inBlock || escaped ? 2 : 1;
    if (inBlock && text[at] === " ") at += 1;
  }
  return pattern;
}
function isStateMachine(pattern) {
  const tokens = Array.from({ length: pattern.length / 4 }, (_, index) => pattern.slice(4 * index, 4 * index + 4));
  return pattern.length % 4 === 0 && tokens.every(([low2 = 0, high = 0, repeat = 0], index) => {
    const isLeading = index === 0 && tokens.length > 1;
    return high === 0 && low2 <= 13 && (repeat < 4 || repeat === 4 && isLeading);
  });
}
var literal = expecting(`a text of 1 to ${longestPattern} bytes`, (value) => {
  const { length } = literalPattern(value);
  return length === 0 || length > longestPattern ? void 0 : value;
});
var hexadecimal2 = expecting(`text and |hexadecimal digits| of 1 to ${longestPattern} bytes`, (value) => {
  const pattern = hexPattern(value);
  if (typeof pattern === "string") return { refused: pattern };
  return pattern.length === 0 ? void 0 : value;
});
var algorithm = expecting('"kmp" or "bm"', (value) => ["kmp", "bm", "fsm"].includes(value) ? value : void 0);
var patterns2 = excludingEachOther([
  { name: "string", values: [literal], negatable: true, quoting: "quoted" },
  { name: "hex-string", values: [hexadecimal2], negatable: true, quoting: "quoted" }
]);
var commentText = Object.assign(expecting("a text", cut(255)), { quick: quickText });
var stringMatches = [
  {
    kind: "match",
    name: "string",
    options: [
      ...patterns2,
      { name: "algo", values: [algorithm], mandatory: true },
      { name: "from", values: [decimal(65535n)], omitted: "0" },
      { name: "to", values: [decimal(65535n)], omitted: "65535" },
      { name: "icase" }
    ],
    oneOf: [patterns2.map(({ name }) => name)],
    settle: settleString
  },
  {
    kind: "match",
    name: "comment",
    options: [{ name: "comment", values: [commentText], mandatory: true, quoting: "string" }]
  }
];
function settleString(settings) {
  const valueOf2 = (option) => settings.find(({ name }) => name === option)?.values[0];
  const [from, to] = [valueOf2("from") ?? "0", valueOf2("to") ?? "65535"];
  if (Number(from) > Number(to)) return { refused: `a search from ${from} to ${to} finds nothing`, option: "from" };
  const given2 = settings.find(({ name }) => name === "string" || name === "hex-string");
  const [value = ""] = given2?.values ?? [];
  const pattern = given2?.name === "string" ? literalPattern(value) : hexPattern(value);
  if (given2 === void 0 || typeof pattern === "string") return settings;
  if (valueOf2("algo") === "fsm" && (has(settings, "icase") || !isStateMachine(pattern))) {
    return { refused: '"--algo fsm" takes the pattern as a program of the kernel, and this is none', option: "algo" };
  }
  return settings.map((each) => each === given2 ? { ...patternPrinted(pattern), negated: given2.negated } : each);
}
function patternPrinted(pattern) {
  const printable = pattern.every((byte2) => byte2 >= 32 && byte2 < 127) && pattern.at(-1) !== 92;
  const bytes = Buffer.from(pattern);
  return printable ? setting("string", bytes.toString("latin1")) : setting("hex-string", `|${bytes.toString("hex")}|`);
}
var names4 = /* @__PURE__ */ new Map([
  ["mss", 2n],
  ["wscale", 3n],
  ["sack-permitted", 4n],
  ["sack", 5n],
  ["timestamp", 8n],
  ["md5", 19n]
]);
var tcpOptionList = expecting(
  `numbers from 2 to 255 separated by commas, or names: ${[...names4.keys()].join(", ")}`,
  readList3
);
function readList3(value) {
  const numbers2 = /* @__PURE__ */ new Set();
  for (const item of value.split(",")) {
    const number3 = names4.get(item) ?? readUnsigned(item, 255n, 2n);
    if (number3 === void 0) return void 0;
    if (numbers2.has(number3)) return { refused: `names the option ${number3} twice` };
    numbers2.add(number3);
  }
  return [...numbers2].sort((a, b) => Number(a - b)).join(",");
}
var tcpTargets = [
  tcpmss("ipv4", 65515n),
  tcpmss("ipv6", 65495n),
  { kind: "target", name: "TCPOPTSTRIP", options: [{ name: "strip-options", values: [tcpOptionList] }] },
  {
    kind: "target",
    name: "SYNPROXY",
    options: [
      { name: "sack-perm" },
      { name: "timestamp" },
      { name: "wscale", values: [lowest2(8)] },
      { name: "mss", values: [lowest2(16)] },
      { name: "ecn" }
    ]
  }
];
function tcpmss(family, most5) {
  return {
    kind: "target",
    name: "TCPMSS",
    family,
    options: [{ name: "set-mss", values: [decimal(most5)] }, { name: "clamp-mss-to-pmtu" }],
    oneOf: [["set-mss", "clamp-mss-to-pmtu"]],
    settle: (settings) => settings.slice(-1),
    freeValues: true
  };
}
function lowest2(bits4) {
  return expecting(`a number from 0 to ${2 ** bits4 - 1}`, (value) => {
    const read2 = readUnsigned(value, 0xffffffffn);
    return read2 === void 0 ? void 0 : BigInt.asUintN(bits4, read2).toString();
  });
}
var wholeDay = { start: "00:00:00", stop: "23:59:59" };
var timeOfDay = expecting("a time such as 8:30, from 0:00 to 23:59:59", (value) => {
  const read2 = readParts(value, [
    { most: 23, ends: ":" },
    { most: 59, ends: ":" },
    { most: 59, ends: "" }
  ]);
  return read2 === void 0 || read2.length < 2 ? void 0 : clock(read2);
});
var date = expecting("a date such as 2024-12-31 or 2024-12-31T23:59:59, from 1970 on", readDate);
function readDate(value) {
  const read2 = readParts(value, [
    { most: 2038, ends: "-" },
    { most: 12, ends: "-" },
    { most: 31, ends: "T" },
    { most: 23, ends: ":" },
    { most: 59, ends: ":" },
    { most: 59, ends: "" }
  ]);
  const [year = 0, month = 1, day = 1, ...time] = read2 ?? [];
  if (year < 1970) return void 0;
  const days2 = daysUntil(year, month - 1) + day - 1;
  return days2 < 0 ? { refused: "is before 1970" } : `${calendarDay(days2)}T${clock(time)}`;
}
var lengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
function daysUntil(year, month) {
  if (month < 0) return daysUntil(year - 1, 11);
  const years = (year - 1970) * 365 + Math.floor((year - 1969) / 4);
  return lengths.slice(0, month).reduce((sum, length) => sum + length, years) + (month > 1 && year % 4 === 0 ? 1 : 0);
}
function calendarDay(days2) {
  const year = 1970 + Math.floor((days2 + 0.5) / 365.25);
  const month = lengths.findLastIndex((_, index) => daysUntil(year, index) <= days2);
  return [year, month + 1, days2 - daysUntil(year, month) + 1].map((part) => part.toString().padStart(2, "0")).join("-");
}
function clock([hour = 0, minute = 0, second2 = 0]) {
  return [hour, minute, second2].map((part) => part.toString().padStart(2, "0")).join(":");
}
function readParts(text, parts) {
  const numbers2 = [];
  let left = text;
  for (const { most: most5, ends } of parts) {
    const { value, rest } = strtoul(left, 10) ?? { value: 0n, rest: left };
    const number3 = Number(BigInt.asUintN(32, value));
    if (number3 > most5) return void 0;
    numbers2.push(number3);
    if (rest === "") return numbers2;
    if (ends === "" || !rest.startsWith(ends)) return void 0;
    left = rest.slice(1);
  }
  return void 0;
}
var week = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"];
var everyDay = {
  monthdays: Array.from({ length: 31 }, (_, index) => index + 1).join(","),
  weekdays: week.join(",")
};
var monthDays = expecting("days from 1 to 31 with commas between them", (value) => {
  const days2 = itemsOf(value).map((item) => numberIn(item.slice(0, 2)));
  if (!days2.every((day) => day !== void 0 && day <= 31n)) return void 0;
  return printDays(everyDay.monthdays.split(","), new Set(days2.map(Number)));
});
var weekDays = expecting("days such as Mon,Tue or 1,2, where 1 is Monday", (value) => {
  const days2 = itemsOf(value).map((item) => weekDay(item.slice(0, 3)));
  return days2.includes(void 0) ? void 0 : printDays(week, new Set(days2));
});
function weekDay(text) {
  const number3 = numberIn(text);
  if (number3 !== void 0) return number3 === 0n ? void 0 : Number(number3 & 31n);
  const index = text.length < 2 ? -1 : week.findIndex((name) => name.startsWith(text.slice(0, 2)));
  return index === -1 ? void 0 : index + 1;
}
function itemsOf(value) {
  return value === "" ? [] : value.replace(/,$/u, "").split(",");
}
function numberIn(text) {
  if (text === "") return 0n;
  const read2 = strtoul(text, 0);
  return read2?.rest === "" ? BigInt.asUintN(32, read2.value) : void 0;
}
function printDays(names5, days2) {
  const named3 = names5.filter((_, index) => days2.has(index + 1));
  return (days2.has(0) ? ["0", ...named3] : named3).join(",");
}
var beginning = "1970-01-01T00:00:00";
var end = "2038-01-19T03:14:07";
function settleTime(settings) {
  const valueOf2 = (option) => settings.find(({ name }) => name === option)?.values[0];
  const [start, stop] = [valueOf2("timestart") ?? wholeDay.start, valueOf2("timestop") ?? wholeDay.stop];
  if (has(settings, "contiguous") && start < stop) {
    const refused = `"--contiguous" is for a time that lasts beyond midnight: ${stop} must be before ${start}`;
    return { refused, option: "contiguous" };
  }
  const isWhole = start === wholeDay.start && stop === wholeDay.stop;
  return [
    ...isWhole ? [] : [setting("timestart", start), setting("timestop", stop)],
    ...["monthdays", "weekdays"].flatMap((name) => days(settings, name)),
    ...settings.filter(({ name }) => name === "datestart" || name === "contiguous"),
    setting("datestop", valueOf2("datestop") ?? end),
    ...has(settings, "kerneltz", "localtz") ? [setting("kerneltz")] : []
  ];
}
function days(settings, option) {
  const given2 = settings.find(({ name }) => name === option);
  if (given2 === void 0) return [];
  const read2 = new Set(given2.values[0]?.split(","));
  const days2 = everyDay[option].split(",").filter((day) => read2.has(day) !== given2.negated);
  const printed = days2.join(",");
  return printed === everyDay[option] && !read2.has("0") ? [] : [setting(option, printed)];
}
var timeMatches = [
  {
    kind: "match",
    name: "time",
    options: [
      { name: "timestart", values: [timeOfDay] },
      { name: "timestop", values: [timeOfDay] },
      { name: "monthdays", values: [monthDays], negatable: true },
      { name: "weekdays", values: [weekDays], negatable: true },
      { name: "datestart", values: [date], omitted: beginning },
      { name: "datestop", values: [date], omitted: beginning },
      { name: "kerneltz", excludes: ["utc"] },
      { name: "contiguous" },
      { name: "localtz", excludes: ["utc"] },
      { name: "utc" }
    ],
    settle: settleTime
  }
];
var verdictTargets = verdicts.map((name) => ({ kind: "target", name, options: [] }));
var extensions = [
  ...protocolMatches,
  ...portMatches,
  ...headerMatches,
  ...addressMatches,
  ...conntrackMatches,
  ...packetMatches,
  ...serviceClassMatches,
  ...deviceMatches,
  ...routeMatches,
  ...localMatches,
  ...setMatches,
  ...policyMatches,
  ...clusterMatches,
  ...osfMatches,
  ...ipvsMatches,
  ...limitMatches,
  ...statisticMatches,
  ...recentMatches,
  ...hashlimitMatches,
  ...stringMatches,
  ...timeMatches,
  ...programMatches,
  ...accountingMatches,
  ...rateEstimators,
  ...markExtensions,
  ...securityMarkTargets,
  ...natTargets,
  ...trackingTargets,
  ...verdictTargets,
  ...rejectTargets,
  ...logTargets,
  ...queueTargets,
  ...headerTargets,
  ...congestionTargets,
  ...tcpTargets,
  ...hashTargets,
  ...setTargets,
  ...sideEffectTargets,
  ...clusteripTargets
];
var byName = /* @__PURE__ */ new Map();
for (const extension of extensions) {
  for (const name of [extension.name, ...extension.aliases ?? []]) {
    const key = `${extension.kind} ${name}`;
    byName.set(key, [...byName.get(key) ?? [], extension]);
  }
}
function extensionOf(kind, name, family) {
  const rows2 = byName.get(`${kind} ${name}`);
  return rows2?.find((row) => family === void 0 || row.family === void 0 || row.family === family);
}
function mergeMatches(matches2, backend) {
  const result = [];
  const places = /* @__PURE__ */ new Map();
  for (const match of matches2) {
    if (backend === "legacy" || !isCompared(match)) {
      result.push(asSaved(match));
      continue;
    }
    const place = places.get(match.name) ?? result.length;
    const settings = match.settings.reduce(compare, result[place]?.settings ?? []);
    if (settings.length === 0) continue;
    places.set(match.name, place);
    result[place] = { ...match, settings: inOrder2(settings, match.extension) };
  }
  return result;
}
var compared2 = ["sport", "dport", "tcp-flags"];
function isCompared({ name, settings }) {
  return (name === "tcp" || name === "udp") && settings.length > 0 && settings.every((each) => compared2.includes(each.name));
}
function asSaved(match) {
  if (match.name !== "tcp" && match.name !== "udp") return match;
  const settings = match.settings.filter(
    (each) => each.name === "tcp-flags" ? each.negated || each.values[0] !== "NONE" : each.values[0] !== "0:65535"
  );
  return settings.length === match.settings.length ? match : { ...match, settings };
}
function compare(settings, given2) {
  const kept = settings.find(({ name }) => name === given2.name);
  const written = given2.name === "tcp-flags" ? compareFlags(kept, given2) : comparePorts(kept, given2);
  return written === void 0 ? settings : [...settings.filter((each) => each !== kept), written];
}
function compareFlags(kept, given2) {
  return given2.values[0] === "NONE" ? void 0 : { ...given2, negated: stays(kept, given2) };
}
function stays(kept, given2) {
  return given2.negated || kept?.negated === true;
}
var most4 = 65535;
function comparePorts(kept, given2) {
  const ends = endsOf(given2);
  if (ends === void 0) return { ...given2, negated: stays(kept, given2) };
  const { low: low2, high } = ends;
  if (low2 === 0 && high === most4) return void 0;
  if (low2 === high || low2 !== 0) return { ...given2, negated: stays(kept, given2) };
  const before = (kept === void 0 ? void 0 : endsOf(kept)) ?? { low: 0, high: most4 };
  const after = given2.negated ? { ...before, low: high + 1 } : { ...before, high };
  const range2 = after.low === after.high ? String(after.low) : `${after.low}:${after.high}`;
  return { name: given2.name, negated: kept?.negated === true, values: [range2] };
}
function endsOf({ values }) {
  const [, low2, high = low2] = /^(\d+)(?::(\d+))?$/u.exec(values[0] ?? "") ?? [];
  return low2 === void 0 ? void 0 : { low: Number(low2), high: Number(high) };
}
function inOrder2(settings, extension) {
  const order = extension?.options.map((row) => row.name) ?? [];
  return settings.toSorted((a, b) => order.indexOf(a.name) - order.indexOf(b.name));
}
function quote2(value, quoting) {
  switch (quoting) {
    case "word":
      return value;
    case "string":
      return /^[\w-]+$/u.test(value) ? value : `"${value.replaceAll(/["\\']/gu, "\\$&")}"`;
    case "quoted":
      return inQuotes(value);
  }
}
function quoteWord(value) {
  return value === "" || /[ \t"]/u.test(value) ? inQuotes(value) : value;
}
function inQuotes(value) {
  return `"${value.replaceAll(/["\\]/gu, "\\$&")}"`;
}
function newScan(given2, tokens, diagnostics) {
  const options2 = [];
  const { dialect, table } = given2;
  return {
    given: given2,
    tokens,
    diagnostics,
    at: 0,
    negation: void 0,
    commands: [],
    chain: void 0,
    operands: [],
    options: options2,
    matches: [],
    target: void 0,
    loaded: [],
    owner: options2,
    circumstances: { ...dialect, table, protocol: void 0, excludedProtocol: void 0 },
    lookups: [],
    slots: /* @__PURE__ */ new Map(),
    skipped: false
  };
}
function take(scan2, word, required, optional) {
  const values = word.glued === void 0 || required + optional === 0 ? [] : [word.glued];
  while (values.length < required) {
    const value = next(scan2);
    if (value === void 0) {
      complain(scan2, word.token, `"${word.token.text}" needs ${values.length === 0 ? "a value" : "one more value"}`);
      return values;
    }
    values.push(value, ...value.text === "!" ? misplaced(scan2, word, value) : []);
  }
  for (let value = scan2.tokens[scan2.at]; values.length < required + optional; value = scan2.tokens[scan2.at]) {
    if (value === void 0 || !isValue(value)) break;
    values.push(value);
    scan2.at += 1;
  }
  return values;
}
function misplaced(scan2, word, mark3) {
  const value = scan2.tokens[scan2.at];
  if (value === void 0 || !isValue(value)) return [];
  complain(scan2, mark3, `"!" must stand before "${word.token.text}", not after it`, `write "! ${word.token.text} \u2026"`);
  scan2.at += 1;
  return [value];
}
function complain(scan2, place, message, help, check = "syntax") {
  scan2.diagnostics.push(finding(check, place, message, help));
}
function next(scan2) {
  const token = scan2.tokens[scan2.at];
  scan2.at += 1;
  return token;
}
function isValue(token) {
  return token.text !== "!" && !token.text.startsWith("-");
}
function tail(token, from) {
  const text = token.text.slice(from);
  if (token.raw !== token.text) return { ...token, text };
  return { ...token, text, raw: text, column: token.column + from };
}
function readValues(scan2, word, tokens, types2) {
  return tokens.map((token, index) => {
    const type = types2[index];
    return type === void 0 ? token.text : readValue(scan2, word, token, type);
  });
}
function rememberSlot(scan2, first, types2) {
  const [type] = types2;
  if (type !== void 0 && first < scan2.at) scan2.slots.set(first, { type, circumstances: scan2.circumstances });
}
function isRefused(reading) {
  return reading === void 0 || typeof reading === "object" && "refused" in reading;
}
function readValue(scan2, word, token, type) {
  const reading = type(token.text, scan2.circumstances);
  if (typeof reading === "string") return reading;
  if (reading !== void 0 && "lookup" in reading) {
    scan2.lookups.push({ token, what: reading.lookup });
    return reading.text;
  }
  if (scan2.diagnostics.some(({ line, column }) => line === token.line && column === token.column)) return token.text;
  const option = word.token === token ? `--${word.name}` : word.token.text;
  const because = reading?.refused ?? `is no value for "${option}"`;
  const help = type.expects === void 0 ? void 0 : `${option} takes ${type.expects}`;
  complain(scan2, token, `"${token.text}" ${because}`, help, "invalid-value");
  return token.text;
}
function settle4(scan2, open2, circumstances) {
  const { extension, options: options2 } = open2;
  if (extension === void 0) return options2.map(asWritten);
  const known2 = options2.filter((option) => rowOf(extension, option.name) !== void 0);
  const unknown = options2.filter((option) => !known2.includes(option));
  const fits = reportTogether(scan2, open2, extension) && known2.every((each) => isReadable(each, extension, circumstances));
  const given2 = known2.map(asRead);
  const settled = fits ? settledBy(extension, given2, circumstances) : given2;
  if (isComplaint(settled)) {
    const { refused, option, at, help } = settled;
    const place2 = known2.find((_, index) => given2[index] === at)?.token ?? placeOf(scan2, open2, option);
    complain(scan2, place2, refused, help, "invalid-option");
  }
  const settings = isComplaint(settled) ? given2 : settled;
  const place = ({ name }) => {
    const index = extension.options.findIndex((row) => row.name === name);
    return index === -1 ? extension.options.length : index;
  };
  const shown = settings.filter((each) => !isOmitted(each, extension));
  const inOrder3 = extension.settlesOrder === true ? shown : shown.toSorted((a, b) => place(a) - place(b));
  return [...inOrder3.map(plain2), ...unknown.map(asWritten)];
}
function settledBy({ settle: settle5, settleEach }, given2, circumstances) {
  if (settleEach !== void 0) return given2.map(settleEach);
  return settle5 === void 0 ? given2 : settle5(given2, circumstances);
}
function rowOf(extension, name) {
  return extension?.options.find((row) => row.name === name);
}
function isReadable({ name, values }, extension, circumstances) {
  const types2 = rowOf(extension, name)?.values ?? [];
  return values.every(({ text }, index) => {
    const type = types2[index];
    return type === void 0 || !isRefused(type(text, circumstances));
  });
}
function reportTogether(scan2, open2, extension) {
  const before = scan2.diagnostics.length;
  const given2 = /* @__PURE__ */ new Map();
  const misspelt = scan2.diagnostics.some(({ line }) => line === scan2.given.line);
  for (const option of open2.options) {
    const row = rowOf(extension, option.name);
    if (row === void 0) continue;
    if (given2.has(row.name) && row.repeatable !== true) {
      report(scan2, option.token, `"${option.token.text}" can only be given once in one "${extension.name}"`);
    }
    given2.set(row.name, option);
  }
  for (const row of extension.options) {
    const option = given2.get(row.name);
    if (option === void 0) {
      if (row.mandatory === true && !misspelt)
        report(scan2, placeOf(scan2, open2), `"${extension.name}" needs the option "--${row.name}"`);
      continue;
    }
    const rival = row.excludes?.find((name) => given2.has(name));
    if (rival !== void 0) reportRivals(scan2, option, given2.get(rival) ?? option);
    const missing2 = row.needs?.find((name) => !given2.has(name));
    if (missing2 !== void 0) report(scan2, option.token, `"--${row.name}" needs "--${missing2}" beside it`);
  }
  for (const names5 of extension.oneOf ?? []) {
    if (misspelt || names5.some((name) => given2.has(name))) continue;
    const list = names5.map((name) => `"--${name}"`).join(" or ");
    report(scan2, placeOf(scan2, open2), `"${extension.name}" needs ${list}`);
  }
  return scan2.diagnostics.length === before;
}
function reportRivals(scan2, one, other) {
  const [first, second2] = one.token.column < other.token.column ? [one, other] : [other, one];
  report(scan2, second2.token, `"--${second2.name}" can't stand beside "--${first.name}"`);
}
function report(scan2, place, message) {
  complain(scan2, place, message, void 0, "invalid-option");
}
function placeOf(scan2, open2, name) {
  const option = open2.options.find((each) => each.name === name);
  return option?.token ?? open2.token ?? open2.options[0]?.token ?? firstToken(scan2);
}
function firstToken({ tokens, given: { line, text } }) {
  return tokens[0] ?? { line, column: 1, endLine: line, endColumn: text.length + 1 };
}
function isComplaint(settled) {
  return "refused" in settled;
}
function isOmitted(setting2, extension) {
  const value = rowOf(extension, setting2.name)?.omitted;
  return value !== void 0 && !setting2.negated && setting2.values.join(" ") === value;
}
function asRead(option) {
  const written = option.values.map((each) => each.text);
  return { name: option.name, negated: option.negation !== void 0, values: option.read, written };
}
function plain2({ name, negated, values, spelling }) {
  return spelling === void 0 ? { name, negated, values } : { name, negated, values, spelling };
}
function asWritten(option) {
  const values = option.values.map((each) => each.text);
  return { name: option.name, negated: option.negation !== void 0, values, spelling: option.token.text };
}
var blank2 = 32;
var tab2 = 9;
var quote3 = 34;
var backslash2 = 92;
function isBlank(code) {
  return code === blank2 || code === tab2;
}
function plainWordEnd(text, from, end2) {
  let at = from;
  for (; at < end2; at += 1) {
    const code = text.charCodeAt(at);
    if (code === blank2 || code === tab2) return at;
    if (code === quote3) return -1;
  }
  return at;
}
function quotedWordEnd(text, from, end2) {
  for (let at = from + 1; at < end2; at += 1) {
    const code = text.charCodeAt(at);
    if (code === backslash2) at += 1;
    else if (code === quote3) {
      const after = at + 1 < end2 ? text.charCodeAt(at + 1) : blank2;
      return after === blank2 || after === tab2 ? at + 1 : -1;
    }
  }
  return -1;
}
function unquote(raw) {
  const inner = raw.slice(1, -1);
  return inner.includes("\\") ? inner.replaceAll(/\\([^])/gu, "$1") : inner;
}
var slotsOf = /* @__PURE__ */ new WeakMap();
function rememberSlots(pattern, slots) {
  slotsOf.set(pattern, slots);
}
var templates = /* @__PURE__ */ new WeakMap();
function printByTemplate(rule, dialect, print2) {
  const { pattern } = rule;
  let template = templates.get(pattern);
  if (template === void 0) {
    template = makeTemplate(pattern, dialect, print2) ?? "none";
    templates.set(pattern, template);
  }
  return template === "none" ? void 0 : fill(template, rule);
}
function fill({ pieces, gaps, places, jump: jump2 }, { text, targetName }) {
  const words3 = wordsAt(text, places);
  if (words3 === void 0) return void 0;
  let printed = pieces[0] ?? "";
  for (const [index, gap] of gaps.entries()) {
    const value = read(gap, words3[gap.place] ?? "");
    if (value === void 0) return void 0;
    printed = value === null ? printed.slice(0, -gap.lead.length) : printed + value;
    printed += pieces[index + 1] ?? "";
  }
  return jump2 === void 0 ? printed : `${printed}${jump2}${quoteWord(targetName ?? "")}`;
}
function wordsAt(text, places) {
  const words3 = [];
  let at = text.startsWith("[") ? text.indexOf("]") + 1 : 0;
  for (let index = 0, next2 = 0; next2 < places.length; index += 1) {
    while (at < text.length && isBlank(text.charCodeAt(at))) at += 1;
    if (at >= text.length) return void 0;
    const to = text.charCodeAt(at) === 34 ? quotedWordEnd(text, at, text.length) : plainWordEnd(text, at, text.length);
    if (to === -1) return void 0;
    if (index === places[next2]) {
      words3.push(text.slice(at, to));
      next2 += 1;
    }
    at = to;
  }
  return words3;
}
var mostKnown = 4096;
function read(gap, raw) {
  const known2 = gap.known.get(raw);
  if (known2 !== void 0) return known2;
  const { type, circumstances } = gap.slot;
  const reading = type(raw.startsWith('"') ? unquote(raw) : raw, circumstances);
  const plain3 = typeof reading === "string" && !gap.special(reading) ? reading : void 0;
  const printed = plain3 === void 0 ? void 0 : plain3 === gap.omitted ? null : gap.print(plain3);
  if (gap.known.size < mostKnown) gap.known.set(raw, printed);
  return printed;
}
function markOf(place) {
  return `\uE000${place}\uE001`;
}
function makeTemplate(pattern, dialect, print2) {
  const slots = slotsOf.get(pattern);
  if (slots === void 0 || pattern.skipped || pattern.tokens.some(({ text: text2 }) => /[\uE000\uE001]/u.test(text2))) {
    return void 0;
  }
  const places = [...slots.keys()].toSorted((a, b) => a - b);
  const marked = mark2(pattern, places, dialect);
  if (marked === void 0) return void 0;
  const texts = print2(marked.parts);
  const [text] = texts;
  if (text === void 0 || texts.length > 1) return void 0;
  const { target } = pattern;
  const option = target?.kind === "goto" ? "-g " : "-j ";
  const alone = text === `${option}${quoteWord(target?.name ?? "")}`;
  const jump2 = target === void 0 ? void 0 : `${alone ? "" : " "}${option}`;
  const ending = `${jump2 ?? ""}${quoteWord(target?.name ?? "")}`;
  const ends = jump2 !== void 0 && text.endsWith(ending);
  const cut2 = (ends ? text.slice(0, -ending.length) : text).split(/"?\uE000(\d+)\uE001"?/u);
  const gaps = [];
  for (const [index, place] of cut2.entries()) {
    if (index % 2 === 0) continue;
    const gap = marked.gaps.get(Number(place));
    const slot = slots.get(places[Number(place)] ?? -1);
    if (gap === void 0 || slot === void 0) return void 0;
    gaps.push({ place: Number(place), slot, known: /* @__PURE__ */ new Map(), ...gap });
  }
  if (gaps.length < marked.gaps.size) return void 0;
  return { pieces: cut2.filter((_, index) => index % 2 === 0), gaps, places, jump: ends ? jump2 : void 0 };
}
function mark2(pattern, places, dialect) {
  const gaps = /* @__PURE__ */ new Map();
  const placeOf2 = ({ values: [value] }) => value === void 0 ? -1 : places.findIndex((index) => pattern.tokens[index] === value);
  const options2 = pattern.options.map((option) => {
    const place = placeOf2(option);
    if (place === -1) return option;
    gaps.set(place, { print: asRead2, special: specialOf(option.name), omitted: void 0, lead: "" });
    return marking(option, place);
  });
  const markExtension = (kind, part) => {
    const extension = extensionOf(kind, part.name, dialect.family);
    let { settings } = part;
    for (const option of part.options) {
      const place = placeOf2(option);
      if (place === -1) continue;
      const settled = extension === void 0 ? void 0 : settingsWithMark(extension, settings, option, place);
      if (settled === void 0) continue;
      gaps.set(place, settled.kind);
      ({ settings } = settled);
    }
    return { ...part, settings };
  };
  const matches2 = pattern.matches.map((match) => markExtension("match", match));
  const target = pattern.target === void 0 ? void 0 : markExtension("target", pattern.target);
  if (gaps.size < places.length) return void 0;
  const { counters, command: command2, chain, operands, skipped, lookups, tokens } = pattern;
  return {
    parts: { counters, command: command2, chain, operands, options: options2, matches: matches2, target, skipped, lookups, tokens },
    gaps
  };
}
function marking(option, place) {
  const [value, ...values] = option.values;
  if (value === void 0) return option;
  return {
    ...option,
    values: [{ ...value, text: markOf(place) }, ...values],
    read: [markOf(place), ...option.read.slice(1)]
  };
}
function settingsWithMark(extension, settings, option, place) {
  const { settle: settle5, settleEach = same, handsOn, settlesOrder, options: rows2 } = extension;
  if (settle5 !== void 0 && handsOn !== true) return void 0;
  const form = (value) => settleEach({ name: option.name, negated: option.negation !== void 0, values: [value, ...option.read.slice(1)] });
  const own = form(option.read[0] ?? "");
  const row = rowOf(extension, own.name);
  if (row === void 0) return void 0;
  const { quoting = "word", omitted } = row;
  const leftOut = own.negated || own.values.length > 1 || settleEach !== same ? void 0 : omitted;
  const special = specialOf(own.name);
  const kind = {
    print: (read2) => quote2(form(read2).values[0] ?? "", quoting),
    special: (read2) => special(read2) || leftOut === void 0 && form(read2).values.join(" ") === omitted,
    omitted: leftOut,
    lead: ` --${own.name} `
  };
  const marked = { ...own, values: [markOf(place), ...own.values.slice(1)] };
  const given2 = settings.filter(({ name }) => name === own.name);
  if (given2.length === 0 && own.values[0] === kind.omitted && settlesOrder !== true) {
    const orderOf = ({ name }) => rows2.findIndex((each) => each.name === name);
    return { settings: [...settings, marked].toSorted((a, b) => orderOf(a) - orderOf(b)), kind };
  }
  const [only] = given2;
  if (given2.length !== 1 || only?.values[0] !== own.values[0]) return void 0;
  return { settings: settings.map((each) => each === only ? marked : each), kind };
}
var asRead2 = (read2) => read2;
var same = (setting2) => setting2;
function specialOf(option) {
  return specials[option] ?? never;
}
var never = () => false;
var isList = (read2) => read2.includes(",") || read2 === "0.0.0.0/0" || read2 === "::/0";
var isEvery = (read2) => read2 === "+";
var fromZero = (read2) => read2.startsWith("0:");
var specials = {
  source: isList,
  destination: isList,
  "in-interface": isEvery,
  "out-interface": isEvery,
  sport: fromZero,
  dport: fromZero,
  "tcp-flags": (read2) => read2 === "NONE"
};
function canonicalRules(rule, dialect, isChain) {
  const print2 = (parts) => printParts(parts, dialect, isChain);
  const printed = printByTemplate(rule, dialect, print2);
  return printed === void 0 ? print2(rule) : [printed];
}
function printParts(rule, dialect, isChain) {
  if (rule.skipped) return [];
  const matches2 = rule.matches.map((match) => {
    const extension = extensionOf("match", match.name, dialect.family);
    return { name: extension?.name ?? match.name, extension, settings: match.settings };
  });
  const rest = [
    ...interfaces(rule, dialect),
    ...protocolWords(rule),
    ...named2(rule, "fragment").map((each) => `${negation(each)}-f`),
    ...otherOptions(rule),
    ...mergeMatches(matches2, dialect.backend).map(matchWords),
    ...targetWords(rule, dialect, isChain)
  ];
  const sources = addresses2(rule, "source", "-s");
  const destinations = addresses2(rule, "destination", "-d");
  return sources.flatMap(
    (source) => destinations.map((destination) => [source, destination, ...rest].filter((each) => each !== "").join(" "))
  );
}
function addresses2(rule, name, letter) {
  const options2 = named2(rule, name);
  const [option] = options2;
  if (option === void 0) return [""];
  if (options2.length > 1) return [options2.map((each) => `${negation(each)}${letter} ${words2(each)}`).join(" ")];
  if (option.values.length !== 1) return [`${negation(option)}${letter} ${words2(option)}`];
  return (option.read[0] ?? "").split(",").map((item) => {
    const every = (item === "0.0.0.0/0" || item === "::/0") && option.negation === void 0;
    return every ? "" : `${negation(option)}${letter} ${quoteWord(item)}`;
  });
}
function interfaces(rule, { backend }) {
  const print2 = (name, letter) => named2(rule, name).filter((each) => each.values[0]?.text !== "+" || each.negation !== void 0 && backend === "nft").map((each) => `${negation(each)}${letter} ${each.values.map(({ text }) => text).join(" ")}`);
  return [...print2("in-interface", "-i"), ...print2("out-interface", "-o")];
}
function protocolWords(rule) {
  return named2(rule, "protocol").flatMap((each) => {
    const name = each.read.length === 1 ? each.read[0] : void 0;
    if (name === "all" && each.negation === void 0) return [];
    return [`${negation(each)}-p ${name ?? words2(each)}`];
  });
}
var placed = ["source", "destination", "in-interface", "out-interface", "protocol", "fragment"];
var silent = ["set-counters", "ipv4", "ipv6", "verbose"];
function otherOptions(rule) {
  const others = rule.options.filter((each) => !placed.includes(each.name) && !silent.includes(each.name));
  const strays = rule.command?.letter === "A" ? rule.operands.map((each) => quoteWord(each.text)) : [];
  return [...strays, ...others.map(verbatim)];
}
function matchWords({ name, extension, settings }) {
  return ["-m", quoteWord(name), ...settings.map((each) => settingWords(each, extension))].join(" ");
}
function targetWords(rule, { family }, isChain) {
  const { target } = rule;
  if (target === void 0) return [];
  const letter = target.kind === "goto" ? "-g" : "-j";
  const chain = target.kind === "goto" || isChain(target.name);
  const extension = chain ? void 0 : extensionOf("target", target.name, family);
  const settings = target.settings.map((each) => settingWords(each, extension));
  return [letter, quoteWord(extension?.name ?? target.name), ...settings];
}
function settingWords(setting2, extension) {
  const row = rowOf(extension, setting2.name);
  const option = row === void 0 ? quoteWord(setting2.spelling ?? `--${setting2.name}`) : `--${row.name}`;
  const values = setting2.values.map(
    (each) => row === void 0 ? quoteWord(each) : quote2(each, row.quoting ?? "word")
  );
  return [...setting2.negated ? ["!"] : [], option, ...values].join(" ");
}
function named2(rule, name) {
  return rule.options.filter((each) => each.name === name);
}
function negation(option) {
  return option.negation === void 0 ? "" : "! ";
}
function words2(option) {
  return option.values.map((each) => quoteWord(each.text)).join(" ");
}
function verbatim(option) {
  const base = baseOptions.some((each) => each.name === option.name);
  const letters = base ? `--${option.name}` : quoteWord(option.token.text);
  return [`${negation(option)}${letters}`, words2(option)].filter((each) => each !== "").join(" ");
}
function ruleNumber({ operands: [operand] }, otherwise) {
  const value = readUnsigned(operand?.text ?? "", 0x7fffffffn);
  return value === void 0 ? otherwise : Math.max(Number(value), 1);
}
function indexOfRule(rules, text) {
  return rules.findIndex((each) => each.text === text);
}
function commandFailure(state, rule, letter, made) {
  const { chain: token } = rule;
  const name = token?.text;
  const chain = name === void 0 ? void 0 : state.chains.get(name);
  const builtin = name !== void 0 && isBuiltin(state.table, name);
  const reason = reasons[letter]?.({ state, rule, name, chain, builtin, made, rules: chain?.rules ?? [] });
  if (reason === void 0 || rule.command === void 0) return void 0;
  return { span: rule.operands[0] ?? token ?? rule.command.token, message: reason };
}
function redeclarationFailure({ backend }, name, before) {
  if (backend === "nft") return void 0;
  const where = before === void 0 ? "" : ` since line ${before}`;
  return { span: name, message: `there is a chain "${name.text}"${where}: legacy creates none twice` };
}
var reasons = {
  I: ({ rule, name, rules }) => ruleNumber(rule, 1) > rules.length + 1 ? tooFew(rules, name, rule) : void 0,
  R: ({ state, rule, name, rules }) => {
    if (ruleNumber(rule, 1) > rules.length) return tooFew(rules, name, rule);
    return isNft(state) ? "nft crashes on replacing a rule that the same load made" : void 0;
  },
  D: ({ rule, name, rules, made }) => rule.operands.length === 0 ? missing(rules, made, name) : ruleNumber(rule, 1) > rules.length ? tooFew(rules, name, rule) : void 0,
  C: ({ name, rules, made }) => missing(rules, made, name),
  N: ({ name, chain, builtin }) => builtin || chain !== void 0 ? `there is a chain "${name ?? ""}" already` : void 0,
  X: (situation) => situation.name === void 0 ? undeletable(situation.state) : notDeleted(situation),
  E: notRenamed,
  Z: notZeroed,
  L: notThere,
  S: notThere
};
function isNft({ dialect }) {
  return dialect.backend === "nft";
}
function tooFew(rules, name, rule) {
  const count = rules.length === 1 ? "1 rule" : `${rules.length} rules`;
  return `the chain "${name ?? ""}" has ${count} at this point: there is no place ${ruleNumber(rule, 1)}`;
}
function missing(rules, made, name) {
  const left = [...rules];
  for (const { text } of made) {
    const index = indexOfRule(left, text);
    if (index === -1) return `the chain "${name ?? ""}" has no rule like this at this point`;
    left.splice(index, 1);
  }
  return void 0;
}
function undeletable(state) {
  for (const chain of state.chains.values()) {
    const reason = isBuiltin(state.table, chain.name) ? void 0 : inUse(state, chain);
    if (reason !== void 0) return reason;
  }
  return void 0;
}
function notDeleted({ state, name, chain, builtin }) {
  if (!builtin) return chain === void 0 ? void 0 : inUse(state, chain);
  const removable = isNft(state) && chain?.rules.length === 0;
  return removable ? void 0 : `"${name ?? ""}" is a built-in chain: it can't be deleted`;
}
function inUse({ chains: chains2 }, { name, rules }) {
  if (rules.length > 0) return `the chain "${name}" can't be deleted: it has rules at this point`;
  const jump2 = [...chains2.values()].flatMap((each) => each.rules).find(({ text }) => leadsTo(text, name));
  return jump2 === void 0 ? void 0 : `the chain "${name}" can't be deleted: line ${jump2.line} jumps to it`;
}
function leadsTo(text, name) {
  return text.endsWith(` -j ${name}`) || text.endsWith(` -g ${name}`);
}
function notRenamed({ state, rule, name, chain, builtin }) {
  const [to] = rule.operands;
  if (to === void 0) return void 0;
  if (builtin) return `"${name ?? ""}" is a built-in chain: it can't be renamed`;
  if (chain === void 0) return void 0;
  if (state.chains.has(to.text) || isBuiltin(state.table, to.text)) return `there is a chain "${to.text}" already`;
  return isNft(state) ? "nft renames no chain that the same load made" : void 0;
}
function notZeroed({ state, rule, name, chain, builtin, rules }) {
  if (name === void 0) return void 0;
  const numbered = rule.operands.length > 0;
  if (isNft(state)) {
    if (builtin && chain === void 0) return `nft has made no chain "${name}" at this point`;
    const crashes = numbered && ruleNumber(rule, 1) <= rules.length;
    return crashes ? "nft crashes on the counters of a rule that the same load made" : void 0;
  }
  return numbered && ruleNumber(rule, 1) > rules.length ? tooFew(rules, name, rule) : void 0;
}
function notThere({ name, chain, builtin }) {
  if (name === void 0 || builtin || chain !== void 0) return void 0;
  return `there is no chain "${name}" at this point`;
}
function carryOut(table, dialect) {
  const state = { table: table.name, dialect, chains: /* @__PURE__ */ new Map(), removed: /* @__PURE__ */ new Map() };
  const failures = [];
  const lines = [...table.chains, ...table.rules].toSorted((a, b) => a.line - b.line);
  for (const line of lines) {
    const failing = line.kind === "chain" ? declare(state, line) : execute(state, line);
    if (failing !== void 0) failures.push(failing);
  }
  return { chains: state.chains, failures };
}
function declare({ chains: chains2, table, dialect }, declaration) {
  const name = declaration.name.text;
  const builtin = isBuiltin(table, name);
  const before = chains2.get(name);
  const kept = before?.policy ?? (builtin ? "ACCEPT" : "-");
  const word = declaration.policy?.text ?? "-";
  const policy2 = builtin && word !== "-" ? word : kept;
  chains2.set(name, { name, policy: policy2, line: declaration.line, rules: builtin ? before?.rules ?? [] : [] });
  return builtin || before === void 0 ? void 0 : redeclarationFailure(dialect, declaration.name, before.line);
}
function execute(state, rule) {
  const { letter, chainName } = rule;
  if (letter === void 0 || rule.pattern.skipped) return void 0;
  const made = changing.has(letter) ? rulesOf(state, rule) : [];
  const failing = letter === "A" ? goneFailure(state, rule) : commandFailure(state, rule, letter, made);
  const chain = chainName === void 0 ? void 0 : open(state, chainName, letter, rule.line);
  if (failing === void 0 || changing.has(letter)) effects[letter]?.(state, rule, { chain, made });
  return failing;
}
var changing = /* @__PURE__ */ new Set(["A", "I", "R", "D", "C"]);
function rulesOf({ chains: chains2, dialect }, rule) {
  const isChain = (each) => chains2.has(each);
  const start = appendTo(rule.chainName ?? "");
  const { line } = rule;
  return canonicalRules(rule, dialect, isChain).map((text) => ({
    text: text === "" ? start : `${start} ${text}`,
    line
  }));
}
var opening = /* @__PURE__ */ new Set(["A", "I", "R", "D", "P", "F", "N"]);
function open({ chains: chains2, table }, name, letter, line) {
  const known2 = chains2.get(name);
  if (known2 !== void 0 || !opening.has(letter)) return known2;
  const policy2 = isBuiltin(table, name) ? "ACCEPT" : "-";
  const chain = { name, policy: policy2, line: letter === "N" ? line : void 0, rules: [] };
  chains2.set(name, chain);
  return chain;
}
var effects = {
  A: (_, __, { chain, made }) => chain?.rules.push(...made),
  I: (_, rule, { chain, made }) => chain?.rules.splice(ruleNumber(rule, 1) - 1, 0, ...made.toReversed()),
  R: (_, rule, { chain, made }) => chain?.rules.splice(ruleNumber(rule, 1) - 1, 1, ...made),
  D: deleteRule,
  P: (_, { operands: [policy2] }, { chain }) => {
    if (chain !== void 0 && chain.policy !== "-" && policy2 !== void 0) chain.policy = policy2.text;
  },
  F: flush,
  X: deleteChains,
  Z: zero3,
  E: (state, { operands: [name], line }, { chain }) => {
    if (chain !== void 0 && name !== void 0) rename(state, chain, name.text, line);
  }
};
function deleteRule(_, rule, { chain, made }) {
  if (chain === void 0) return;
  if (rule.operands.length > 0) {
    chain.rules.splice(ruleNumber(rule, 1) - 1, 1);
    return;
  }
  for (const { text } of made) {
    const index = indexOfRule(chain.rules, text);
    if (index !== -1) chain.rules.splice(index, 1);
  }
}
function flush({ chains: chains2, dialect }, { chain: token }, { chain }) {
  if (chain !== void 0) chain.rules = [];
  if (token !== void 0 || dialect.backend === "nft") return;
  for (const each of chains2.values()) each.rules = [];
}
function zero3({ chains: chains2, table, dialect }, { chain: token }, { chain }) {
  if (dialect.backend !== "nft") return;
  for (const each of token === void 0 ? chains2.values() : chain === void 0 ? [] : [chain]) {
    if (isBuiltin(table, each.name)) each.policy = "ACCEPT";
  }
}
function deleteChains({ chains: chains2, table, removed }, { chain: token, line }, { chain }) {
  const names5 = token === void 0 ? [...chains2.keys()] : chain === void 0 ? [] : [chain.name];
  for (const name of names5) {
    if (isBuiltin(table, name)) continue;
    chains2.delete(name);
    removed.set(name, line);
  }
}
function rename({ chains: chains2, table, removed }, chain, name, line) {
  if (chains2.has(name) || isBuiltin(table, name) || isBuiltin(table, chain.name)) return;
  chains2.delete(chain.name);
  chains2.set(name, { ...chain, name, rules: [] });
  removed.set(chain.name, line);
  const jumps = ["-j", "-g"].map((option) => [` ${option} ${quoteWord(chain.name)}`, ` ${option} ${quoteWord(name)}`]);
  const renamed = ({ text, line: line2 }) => {
    const [from = "", to = ""] = jumps.find(([ending = ""]) => text.endsWith(ending)) ?? [];
    return { text: from === "" ? text : `${text.slice(0, -from.length)}${to}`, line: line2 };
  };
  for (const each of chains2.values()) each.rules = each.rules.map(renamed);
  const { length } = appendTo(chain.name);
  const own = chain.rules.map(renamed).map(({ text, line: line2 }) => ({ text: `${appendTo(name)}${text.slice(length)}`, line: line2 }));
  chains2.get(name)?.rules.push(...own);
}
function goneFailure({ chains: chains2, removed }, rule) {
  if (removed.size === 0) return void 0;
  for (const token of [rule.chain, rule.target?.token]) {
    const line = token === void 0 || chains2.has(token.text) ? void 0 : removed.get(token.text);
    if (token === void 0 || line === void 0) continue;
    return { span: token, message: `the chain "${token.text}" is gone since line ${line}` };
  }
  return void 0;
}
function appendTo(name) {
  return `-A ${quoteWord(name)}`;
}
var incoming = ["PREROUTING", "INPUT", "FORWARD"];
var outgoing2 = ["FORWARD", "OUTPUT", "POSTROUTING"];
var withPorts3 = ["tcp", "udp", "udplite", "sctp", "dccp"];
var tables = (names5, ...only) => names5.split(" ").map((name) => ({ kind: "target", name, tables: only }));
var chains = (names5, ...only) => names5.split(" ").map((name) => ({ kind: "match", name, chains: only }));
var ownProtocol = (name, protocol2) => ({
  kind: "match",
  name,
  protocols: [protocol2],
  orExcluded: true
});
var checkentry = (name, option, only) => ({
  kind: "match",
  name,
  option,
  chains: only,
  checkedAt: "checkentry"
});
var placements = [
  ...tables("CHECKSUM DSCP TOS ECN TTL HL TCPOPTSTRIP", "mangle"),
  ...tables("CONNSECMARK", "mangle", "security"),
  ...tables("CT NOTRACK", "raw"),
  { kind: "target", name: "TRACE", backend: "legacy", tables: ["raw"] },
  { kind: "target", name: "DROP", tables: ["raw", "mangle", "filter", "security"] },
  { kind: "target", name: "QUEUE", backend: "nft", never: 'nft has no QUEUE: write "-j NFQUEUE"' },
  { kind: "target", name: "DNAT", tables: ["nat"], chains: ["PREROUTING", "OUTPUT"] },
  { kind: "target", name: "REDIRECT", tables: ["nat"], chains: ["PREROUTING", "OUTPUT"] },
  { kind: "target", name: "SNAT", tables: ["nat"], chains: ["INPUT", "POSTROUTING"] },
  { kind: "target", name: "MASQUERADE", tables: ["nat"], chains: ["POSTROUTING"] },
  { kind: "target", name: "NETMAP", tables: ["nat"] },
  { kind: "target", name: "DNPT", tables: ["mangle"], chains: ["PREROUTING", "OUTPUT"] },
  { kind: "target", name: "SNPT", tables: ["mangle"], chains: ["INPUT", "POSTROUTING"] },
  { kind: "target", name: "TPROXY", tables: ["mangle"], chains: ["PREROUTING"], protocols: ["tcp", "udp"] },
  { kind: "target", name: "REJECT", tables: ["filter"] },
  { kind: "target", name: "REJECT", option: "reject-with", value: "tcp-reset", protocols: ["tcp"] },
  { kind: "target", name: "CLASSIFY", chains: outgoing2 },
  { kind: "target", name: "SYNPROXY", chains: ["INPUT", "FORWARD"], protocols: ["tcp"] },
  { kind: "target", name: "ECN", option: "ecn-tcp-remove", protocols: ["tcp"] },
  { kind: "target", name: "ECN", option: "ecn-tcp-ece", protocols: ["tcp"] },
  { kind: "target", name: "ECN", option: "ecn-tcp-cwr", protocols: ["tcp"] },
  { kind: "target", name: "TCPOPTSTRIP", protocols: ["tcp"] },
  { kind: "target", name: "TCPMSS", protocols: ["tcp"] },
  { kind: "target", name: "TCPMSS", option: "clamp-mss-to-pmtu", chains: outgoing2, checkedAt: "checkentry" },
  {
    kind: "target",
    name: "TCPMSS",
    backend: "legacy",
    withoutSyn: true,
    never: 'legacy wants TCPMSS beside "--syn" or "--tcp-flags" that ask for SYN'
  },
  { kind: "target", name: "SET", option: "map-set", tables: ["mangle"] },
  { kind: "target", name: "SET", option: "map-prio", chains: outgoing2, checkedAt: "checkentry" },
  { kind: "target", name: "SET", option: "map-queue", chains: outgoing2, checkedAt: "checkentry" },
  ...chains("mac osf eui64", ...incoming),
  ...chains("realm", "INPUT", "FORWARD", "OUTPUT", "POSTROUTING"),
  ...chains("cgroup", "INPUT", "OUTPUT", "POSTROUTING"),
  ...chains("owner", "OUTPUT", "POSTROUTING"),
  ...chains("socket", "PREROUTING", "INPUT"),
  { kind: "match", name: "rpfilter", tables: ["raw", "mangle"], chains: ["PREROUTING"] },
  { kind: "match", name: "osf", protocols: ["tcp"] },
  { kind: "match", name: "ecn", option: "ecn-tcp-cwr", protocols: ["tcp"] },
  { kind: "match", name: "ecn", option: "ecn-tcp-ece", protocols: ["tcp"] },
  checkentry("addrtype", "limit-iface-in", incoming),
  checkentry("addrtype", "limit-iface-out", outgoing2),
  checkentry("devgroup", "src-group", incoming),
  checkentry("devgroup", "dst-group", outgoing2),
  { ...checkentry("policy", "dir", incoming), value: "in" },
  { ...checkentry("policy", "dir", outgoing2), value: "out" },
  {
    ...checkentry("physdev", "physdev-out", [...incoming, "POSTROUTING"]),
    unless: "physdev-is-bridged"
  },
  {
    ...checkentry("physdev", "physdev-is-out", [...incoming, "POSTROUTING"]),
    unless: "physdev-is-bridged"
  },
  ...["tcp", "udp", "sctp", "dccp", "esp", "ipcomp"].map((name) => ownProtocol(name, name)),
  { ...ownProtocol("ah", "ah"), family: "ipv4" },
  ownProtocol("icmp", "icmp"),
  ownProtocol("icmp6", "ipv6-icmp"),
  ownProtocol("mh", "mobility-header"),
  { kind: "match", name: "tcpmss", protocols: ["tcp"], orExcluded: true },
  { kind: "match", name: "multiport", protocols: withPorts3 }
];
var byName2 = /* @__PURE__ */ new Map();
for (const row of placements) {
  const key = `${row.kind} ${row.name}`;
  byName2.set(key, [...byName2.get(key) ?? [], row]);
}
function placementsOf(kind, name) {
  return byName2.get(`${kind} ${name}`) ?? [];
}
function isPlacedByValue({ kind, name }) {
  return placementsOf(kind, name).some(({ value }) => value !== void 0);
}
var interfaceChains = {
  "in-interface": ["OUTPUT", "POSTROUTING"],
  "out-interface": ["PREROUTING", "INPUT"]
};
var matches = namesIn([
  // xtables-addons, all versions
  "asn condition dhcpmac fuzzy geoip gradm iface ipp2p ipv4options length2 lscan pknock portscan psd quota2",
  // patch-o-matic, and kernels of its time
  "account childlevel connrate dstlimit layer7 mport nth opendpi pool random rpc unclean",
  // OpenWrt, DD-WRT, Tomato and Gargoyle
  "bandwidth bcount coova exp id lua macsave timerange web webmon webstr weburl",
  // projects and vendors of their own
  "account2 dpi ndpi nfqueue qtaguid ratelimit rtpengine sslpin tdts tls"
]);
var targets = namesIn([
  // xtables-addons, all versions
  "ACCOUNT CHAOS DELUDE DHCPMAC DNETMAP ECHO IPMARK IPV4OPTSSTRIP LOGMARK PROTO RAWDNAT RAWSNAT STEAL SYSRQ TARPIT",
  // patch-o-matic, and kernels of its time
  "BALANCE FTOS IMQ MIRROR NETLINK POOL ROUTE SAME TCPLAG XOR",
  // OpenWrt, DD-WRT and Tomato
  "FLOWOFFLOAD FULLCONENAT SKIPLOG TRIGGER WGOBFS",
  // projects and vendors of their own
  "ASN CGNAT JOOL JOOL_SIIT NAT64 NATMAP NATTYPE NDPI NETFLOW RTPENGINE"
]);
var foreignTargets = targets;
function isForeignExtension(kind, name) {
  return (kind === "match" ? matches : targets).has(name);
}
function namesIn(lists) {
  return new Set(lists.flatMap((list) => list.split(" ")));
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  baseOptions,
  builtinChains,
  byteLength,
  canonicalRules,
  carryOut,
  caution,
  command,
  commands,
  complain,
  decode,
  encode,
  extensionOf,
  extensions,
  finding,
  foreignTargets,
  interfaceChains,
  isBlank,
  isBuiltin,
  isForeignExtension,
  isHook,
  isHostName,
  isPlacedByValue,
  isValue,
  meant,
  mostGuesses,
  nearest,
  newScan,
  next,
  parseNetwork,
  placementsOf,
  plainWordEnd,
  policies,
  protocolMatch,
  protocolName,
  quotedWordEnd,
  readUnsigned,
  readValues,
  rememberSlot,
  rememberSlots,
  settle,
  tail,
  take,
  unquote,
  verdicts,
  wholeLine
});
*/}],
  "#shared/38": [21676, () => {/*
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __hasOwnProp = Object.prototype.hasOwnProperty;
var __export = (target, all) => {
  for (var name in all)
    __defProp(target, name, { get: all[name], enumerable: true });
};
var __copyProps = (to, from, except, desc) => {
  if (from && typeof from === "object" || typeof from === "function") {
    for (let key of __getOwnPropNames(from))
      if (!__hasOwnProp.call(to, key) && key !== except)
        __defProp(to, key, { get: () => from[key], enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable });
  }
  return to;
};
var __toCommonJS = (mod) => __copyProps(__defProp({}, "__esModule", { value: true }), mod);
var stdin_exports = {};
__export(stdin_exports, {
  backendOption: () => backendOption,
  forcedFamily: () => forcedFamily,
  formatOption: () => formatOption,
  parseTimeout: () => parseTimeout,
  standardInput: () => standardInput,
  visible: () => visible,
  visibleWithTabs: () => visibleWithTabs
});
module.exports = __toCommonJS(stdin_exports);
function visible(text) {
  if (plain.test(text)) return text;
  return text.replace(invisible, (character) => {
    const code = character.charCodeAt(0);
    if (code < 32) return String.fromCharCode(9216 + code);
    return code === 127 ? "\u2421" : "\uFFFD".repeat(character.length);
  });
}
function visibleWithTabs(text) {
  return text.split("	").map(visible).join("	");
}
var plain = /^[ -~]*$/u;
var invisible = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\u034F\u115F\u1160\u3164\uFFA0]/gu;
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
function forcedFamily(options) {
  return options.ipv6 === true ? "ipv6" : options.ipv4 === true ? "ipv4" : void 0;
}
var longest = 3600;
function parseTimeout(text) {
  if (typeof text !== "string") throw new Error("--timeout is given more than once");
  const match = /^([0-9]{1,6})([smh]?)$/.exec(text);
  if (!match) throw new Error(`"${text}" is no timeout; give seconds, or 90s, 5m, 1h`);
  const unit = { "": 1, s: 1, m: 60, h: 3600 }[match[2] ?? ""] ?? 1;
  const seconds = Number(match[1]) * unit;
  if (seconds < 1 || seconds > longest) throw new Error(`"${text}" is out of range; the timeout may be 1 s to 1 h`);
  return seconds;
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  backendOption,
  forcedFamily,
  formatOption,
  parseTimeout,
  standardInput,
  visible,
  visibleWithTabs
});
*/}],
  "#shared/39": [21753, () => {/*
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __hasOwnProp = Object.prototype.hasOwnProperty;
var __export = (target, all) => {
  for (var name in all)
    __defProp(target, name, { get: all[name], enumerable: true });
};
var __copyProps = (to, from, except, desc) => {
  if (from && typeof from === "object" || typeof from === "function") {
    for (let key of __getOwnPropNames(from))
      if (!__hasOwnProp.call(to, key) && key !== except)
        __defProp(to, key, { get: () => from[key], enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable });
  }
  return to;
};
var __toCommonJS = (mod) => __copyProps(__defProp({}, "__esModule", { value: true }), mod);
var stdin_exports = {};
__export(stdin_exports, {
  UsageError: () => UsageError
});
module.exports = __toCommonJS(stdin_exports);
var UsageError = class extends Error {
  name = "UsageError";
};
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  UsageError
});
*/}],
  "#shared/40": [21784, () => {/*
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __hasOwnProp = Object.prototype.hasOwnProperty;
var __export = (target, all) => {
  for (var name in all)
    __defProp(target, name, { get: all[name], enumerable: true });
};
var __copyProps = (to, from, except, desc) => {
  if (from && typeof from === "object" || typeof from === "function") {
    for (let key of __getOwnPropNames(from))
      if (!__hasOwnProp.call(to, key) && key !== except)
        __defProp(to, key, { get: () => from[key], enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable });
  }
  return to;
};
var __toCommonJS = (mod) => __copyProps(__defProp({}, "__esModule", { value: true }), mod);
var stdin_exports = {};
__export(stdin_exports, {
  exitStatus: () => exitStatus
});
module.exports = __toCommonJS(stdin_exports);
var exitStatus = {
  /** Kept; or in force and pending; or nothing to report; or nothing to change. */
  done: 0,
  /** Findings, differences, or refused; nothing was changed. */
  findings: 1,
  /** Bad command line. */
  usage: 2,
  /** Could not do the job; nothing was changed. */
  cannot: 3,
  /** Rolled back, not as asked: the old rules are in force, and this was read back and compared. */
  rolledBack: 4,
  /** State unknown: a person must look. */
  unknown: 5
};
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  exitStatus
});
*/}],
  "#shared/41": [21826, () => {/*
var u=Object.defineProperty;var y=Object.getOwnPropertyDescriptor;var c=Object.getOwnPropertyNames;var s=Object.prototype.hasOwnProperty;var O=(e,r)=>{for(var t in r)u(e,t,{get:r[t],enumerable:!0})},P=(e,r,t,o)=>{if(r&&typeof r=="object"||typeof r=="function")for(let n of c(r))!s.call(e,n)&&n!==t&&u(e,n,{get:()=>r[n],enumerable:!(o=y(r,n))||o.enumerable});return e};var l=e=>P(u({},"__esModule",{value:!0}),e);var j={};O(j,{__commonJS:()=>_,__require:()=>i,__toESM:()=>f});module.exports=l(j);var v=Object.create,p=Object.defineProperty,b=Object.getOwnPropertyDescriptor,a=Object.getOwnPropertyNames,q=Object.getPrototypeOf,w=Object.prototype.hasOwnProperty,i=(e=>typeof require<"u"?require:typeof Proxy<"u"?new Proxy(e,{get:(r,t)=>(typeof require<"u"?require:r)[t]}):e)(function(e){if(typeof require<"u")return require.apply(this,arguments);throw Error('Dynamic require of "'+e+'" is not supported')}),_=(e,r)=>function(){try{return r||(0,e[a(e)[0]])((r={exports:{}}).exports,r),r.exports}catch(o){throw r=0,o}},g=(e,r,t,o)=>{if(r&&typeof r=="object"||typeof r=="function")for(let n of a(r))!w.call(e,n)&&n!==t&&p(e,n,{get:()=>r[n],enumerable:!(o=b(r,n))||o.enumerable});return e},f=(e,r,t)=>(t=e!=null?v(q(e)):{},g(r||!e||!e.__esModule?p(t,"default",{value:e,enumerable:!0}):t,e));0&&(module.exports={__commonJS,__require,__toESM});
*/}],
};

load('#bin/safeapply.ts');
/*! Bundled license information:

yargs-parser/build/lib/string-utils.js:
yargs-parser/build/lib/tokenize-arg-string.js:
yargs-parser/build/lib/yargs-parser-types.js:
yargs-parser/build/lib/yargs-parser.js:
  /**
   * @license
   * Copyright (c) 2016, Contributors
   * SPDX-License-Identifier: ISC
   *)

yargs-parser/build/lib/index.js:
  /**
   * @fileoverview Main entrypoint for libraries using yargs-parser in Node.js
   *
   * @license
   * Copyright (c) 2016, Contributors
   * SPDX-License-Identifier: ISC
   *)
*/
