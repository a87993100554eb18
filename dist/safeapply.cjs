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
  const run = compileFunction(text, ['require', 'give', '__filename'], { filename, lineOffset });
  let exported;
  run(load, (values) => (exported = values), filename);
  loaded.set(name, exported);
  return exported;
}

/** Each section by its name: the line before it, and a function whose only content is a comment with its text. */
const sections = {
  "#lib/system/namespace.ts": [27, () => {/*
'use strict';
var{nameOfNamespace:e,runIn:r}=require("#shared/3");require("#shared/6"),require("#shared/26"),require("#shared/27"),require("#shared/56"),require("#shared/60"),give({nameOfNamespace:e,runIn:r});
*/}],
  "#lib/system/real.ts": [31, () => {/*
'use strict';
var closeInherited = (function(words) {
  const named = new Set(words.flatMap((word) => [...word.matchAll(/\/fd\/([0-9]+)/gu)].map(([, fd]) => Number(fd))));
  for (const fd of descriptors()) if (fd > 2 && !named.has(fd) && isInherited(fd)) (0, import_node_fs.closeSync)(fd);
});
var descriptors = (function() {
  try {
    return (0, import_node_fs.readdirSync)("/proc/self/fd").map(Number);
  } catch {
    return [];
  }
});
var isInherited = (function(fd) {
  try {
    const flags2 = /^flags:\s*([0-7]+)/mu.exec((0, import_node_fs.readFileSync)(`/proc/self/fdinfo/${fd}`, "latin1"))?.[1];
    return flags2 !== void 0 && (parseInt(flags2, 8) & closedInChildren) === 0;
  } catch {
    return false;
  }
});
var needDescriptors = (function() {
  const allowed = /^Max open files +(\d+)/m.exec(textOf("/proc/self/limits"))?.[1];
  if (allowed === void 0 || Number(allowed) >= needed) return;
  const detail = `no more files may be open at once, and ${needed} are needed`;
  throw new Failure({ kind: "environment", variable: "ulimit -n", value: allowed, detail });
});
var textOf = (function(path) {
  try {
    return (0, import_node_fs.readFileSync)(path, "latin1");
  } catch {
    return "";
  }
});
var fenced = (function(files, words) {
  return ["/bin/sh", "-c", script, "sh", ...files, "--", ...words];
});
var statOf = (function(pid) {
  try {
    const text = (0, import_node_fs3.readFileSync)(`/proc/${pid}/stat`, "latin1");
    const end = text.lastIndexOf(")");
    const fields = text.slice(end + 2).split(" ");
    return {
      name: text.slice(text.indexOf("(") + 1, end),
      state: fields[0] ?? "",
      parent: Number(fields[1]),
      session: Number(fields[3]),
      startTime: fields[19] ?? ""
    };
  } catch {
    return void 0;
  }
});
var environmentOf = (function(pid) {
  try {
    const lines = (0, import_node_fs3.readFileSync)(`/proc/${pid}/environ`, "latin1").split("\0");
    return new Map(
      lines.map((line) => {
        const equals = line.indexOf("=");
        return [line.slice(0, equals), line.slice(equals + 1)];
      })
    );
  } catch {
    return void 0;
  }
});
var namespaceOf = (function(process2) {
  try {
    return (0, import_node_fs3.readlinkSync)(`/proc/${process2}/ns/net`);
  } catch {
    return void 0;
  }
});
var lockHolder = (async function() {
  try {
    const { ino } = await (0, import_promises2.stat)(lockFile() ?? "/run/xtables.lock");
    const held = new RegExp(`^\\d+: FLOCK +\\S+ +\\S+ +(\\d+) [0-9a-f]+:[0-9a-f]+:${ino} `, "m");
    const pid = held.exec(await (0, import_promises2.readFile)("/proc/locks", "utf8"))?.[1];
    const name = pid === void 0 ? void 0 : statOf(Number(pid))?.name;
    return name === void 0 ? void 0 : `${name.replace(/[^\x20-\x7e]/g, "?")} (pid ${pid ?? ""})`;
  } catch {
    return void 0;
  }
});
var rehearse = (async function(request) {
  let folder;
  try {
    folder = await (0, import_promises3.mkdtemp)((0, import_node_path2.join)(temporaryFolder(), "safeapply-"));
    return await rehearseIn(folder, request);
  } catch (error) {
    if (error instanceof Failure) throw error;
    throw new Failure({ kind: "scratch", stderr: `no temporary files: ${String(error)}` }, { cause: error });
  } finally {
    if (folder !== void 0) await (0, import_promises3.rm)(folder, { recursive: true, force: true });
  }
});
var rehearseIn = (async function(folder, request) {
  const file = (name) => (0, import_node_path2.join)(folder, name);
  for (const [index, { text, counters }] of request.steps.entries()) {
    await (0, import_promises3.writeFile)(file(`${index}.rules`), text, "latin1");
    await (0, import_promises3.writeFile)(file(`${index}.flag`), counters ? "-c\n" : "\n");
  }
  await (0, import_promises3.writeFile)(file("sets"), await liveSets(request), "latin1");
  const { tools, limit: limit2 } = request;
  const [timeout, unshare] = [await needProgram("timeout"), await needProgram("unshare")];
  const args = ["-n", "/bin/sh", "-c", script2, "rehearsal", folder, tools.restore, tools.save];
  const command = ["-s", "KILL", String(Math.ceil(limit2)), unshare, ...args];
  const env = { XTABLES_LOCKFILE: file("lock") };
  const { exitCode, stderr } = await run(timeout, command, { limit: limit2 + 10, env });
  if (await maybe(file("entered")) === void 0) {
    throw new Failure({ kind: "scratch", stderr: stderr.trim() || `unshare: status ${exitCode ?? "unknown"}` });
  }
  return await Promise.all(request.steps.map((_, index) => readStep(file, index)));
});
var readStep = (async function(file, index) {
  const status = await maybe(file(`${index}.status`));
  const saveStatus = await maybe(file(`${index}.savestatus`));
  const said = await maybe(file(`${index}.said`)) ?? "";
  const restore2 = { exitCode: status === void 0 ? void 0 : Number(status), stderr: said };
  if (saveStatus === void 0) return { restore: restore2, saved: void 0 };
  const [text, stderr] = [await maybe(file(`${index}.saved`)), await maybe(file(`${index}.error`))];
  return { restore: restore2, saved: { text: text ?? "", stderr: stderr ?? "", exitCode: Number(saveStatus) } };
});
var liveSets = (async function({ steps }) {
  const named = steps.some(({ text }) => /--(?:match-set|add-set|del-set|map-set)\s/.test(text));
  const ipset = named ? await findProgram("ipset") : void 0;
  if (ipset === void 0) return "";
  return (await run(ipset, ["save"], { limit: 60 })).stdout;
});
var maybe = (async function(path) {
  try {
    return await (0, import_promises3.readFile)(path, "latin1");
  } catch {
    return void 0;
  }
});
var realFirewall = (function(store, network = "/proc/net") {
  return {
    tools: async (family, backend) => {
      await Promise.all(["flock", "timeout", "unshare"].map(needProgram));
      return await findTools(family, backend);
    },
    save,
    witness: (tools, tables) => witness(network, tools, tables),
    restore: (request) => restore(store, request),
    lockHolder,
    rehearse
  };
});
var save = (async function(tools, limit2 = readLimit) {
  const { exitCode, stdout, stderr } = await run(tools.save, ["-c"], { limit: limit2 });
  if (exitCode === void 0) {
    throw new Failure({ kind: "command", command: `${tools.save} -c`, exitCode, stderr });
  }
  return { text: stdout, stderr, exitCode };
});
var witness = (async function(network, tools, tables) {
  const existing = tools.backend === "legacy" ? await legacyTables(network, tools) : tables;
  const listings = /* @__PURE__ */ new Map();
  for (const table of tables.filter((name) => existing.includes(name))) {
    const args = ["-t", table, "-S"];
    const { exitCode, stdout, stderr } = await run(tools.list, args, { limit: readLimit });
    if (exitCode === 0) listings.set(table, stdout);
    else if (!/does not exist|can't initialize/i.test(stderr)) {
      throw new Failure({ kind: "command", command: [tools.list, ...args].join(" "), exitCode, stderr });
    }
  }
  return listings;
});
var legacyTables = (async function(network, { family }) {
  const path = `${network}/${family === "ipv4" ? "ip_tables_names" : "ip6_tables_names"}`;
  try {
    return (await (0, import_promises.readFile)(path, "utf8")).split("\n").filter((name) => name !== "");
  } catch (error) {
    if (codeOf(error) === "ENOENT") return [];
    throw new Failure({ kind: "file", path, action: "read", code: codeOf(error) }, { cause: error });
  }
});
var restore = (async function(store, request) {
  const { tools, id, text, how, limit: limit2, patience, unless: unless2 } = request;
  const seconds = String(Math.ceil(limit2));
  const [flock, timeout] = [await needProgram("flock"), await needProgram("timeout")];
  const load = [timeout, "-s", "KILL", seconds, tools.restore, ...flags[how], "-w", String(Math.ceil(patience))];
  const fence = fenced(
    unless2.map((name) => store.path(id, name)),
    load
  );
  const lock = store.path(id, "writer");
  const locked = ["-w", seconds, "-E", "75", lock, ...fence];
  const isThere = (0, import_node_fs2.existsSync)((0, import_node_path.dirname)(lock));
  if (!isThere && how !== "replace-with-counters")
    return { exitCode: void 0, stderr: "the folder of the transaction is gone" };
  const [program, args] = isThere ? [flock, locked] : [timeout, load.slice(1)];
  const { exitCode, stderr } = await run(program, args, { input: text, limit: 2 * limit2 + 10 });
  if (exitCode === 76) return { exitCode: void 0, stderr: "the transaction was decided by others in the meantime" };
  if (exitCode === 75) return { exitCode: void 0, stderr: `another load held the lock for ${seconds} s` };
  return { exitCode: exitCode === 137 ? void 0 : exitCode, stderr };
});
var realHost = (function() {
  return {
    get isRoot() {
      return process.geteuid?.() === 0;
    },
    get user() {
      return login();
    },
    get bootId() {
      return (0, import_node_fs4.readFileSync)("/proc/sys/kernel/random/boot_id", "utf8").trim();
    },
    get networkNamespace() {
      return namespace("net");
    },
    get namespaceName() {
      return isInFirst() ? null : nameOfNamespace() ?? namespaceOf("self") ?? "unknown";
    },
    get isInFirstNamespace() {
      return isInFirst();
    },
    get processNamespace() {
      return namespace("pid");
    },
    get folder() {
      return process.cwd();
    },
    program: async (name) => {
      if (!name.includes("/")) return await findProgram(name);
      const path = (0, import_node_path3.resolve)(name);
      return await (0, import_promises4.access)(path, import_node_fs4.constants.X_OK).then(
        () => path,
        () => void 0
      );
    },
    wallClock: () => (/* @__PURE__ */ new Date()).toISOString()
  };
});
var isInFirst = (function() {
  const own = namespaceOf("self");
  return own !== void 0 && own === namespaceOf(1);
});
var namespace = (function(kind) {
  const { dev, ino } = (0, import_node_fs4.statSync)(`/proc/self/ns/${kind}`);
  return `${dev}:${ino}`;
});
var login = (function() {
  const name = process.env["SUDO_USER"] ?? nameOfUid() ?? `uid ${process.geteuid?.() ?? "unknown"}`;
  return name.replace(/[^\x21-\x7e]/g, "?").slice(0, 64);
});
var nameOfUid = (function() {
  try {
    return (0, import_node_os.userInfo)().username;
  } catch {
    return void 0;
  }
});
var tell = (async function(name, args, text) {
  try {
    const program = await findProgram(name);
    if (program !== void 0) await run(program, args, { input: text, limit });
  } catch {
    return;
  }
});
var login2 = (function() {
  let child = process.pid;
  for (let pid = process.ppid; pid > 1; ) {
    const stat2 = statOf(pid);
    if (!stat2) break;
    if (sshd.test(stat2.name)) return loginUnder(pid, stat2.startTime, child);
    child = pid;
    pid = stat2.parent;
  }
  return { since: void 0, sameNamespace: false, connection: void 0, fromHere: false };
});
var loginUnder = (function(pid, startTime, child) {
  const connection = connectionIn(environmentOf(child)?.get("SSH_CONNECTION"));
  const own = namespaceOf("self");
  return {
    since: Number(startTime) / ticks,
    sameNamespace: own !== void 0 && own === namespaceOf(pid),
    connection,
    fromHere: connection !== void 0 && (connection.client === connection.server || isOurs2(connection.client))
  };
});
var connectionIn = (function(text) {
  const [client, , server, port] = (text ?? "").split(" ");
  const plain2 = /^[0-9a-fA-F.:%a-z]+$/;
  if (client === void 0 || server === void 0 || port === void 0) return void 0;
  return plain2.test(client) && plain2.test(server) && /^[0-9]+$/.test(port) ? { client, server, port } : void 0;
});
var isOurs2 = (function(address) {
  return Object.values((0, import_node_os2.networkInterfaces)()).some((of) => of?.some((each) => each.address === address) === true);
});
var markOf = (function(id, starter) {
  return `${id}.${starter.pid}.${starter.startTime}`;
});
var isMarkOf = (function(mark, id, starter) {
  return starter ? mark === markOf(id, starter) : mark.startsWith(`${id}.`);
});
var runCommand = (async function(store, request) {
  const { id, words, folder, limit: limit2, unless: unless2 } = request;
  const seconds = String(Math.ceil(limit2));
  const [flock, timeout] = [await needProgram("flock"), await needProgram("timeout")];
  const output = store.path(id, "output");
  const inner = ["/bin/sh", "-c", script3, "sh", folder, output, timeout, "-s", "KILL", seconds, ...words];
  const fence = fenced(
    unless2.map((name) => store.path(id, name)),
    inner
  );
  const args = ["-o", "-w", seconds, "-E", "75", store.path(id, "writer"), ...fence];
  const start = performance.now();
  const { exitCode } = await run(flock, args, { limit: 2 * limit2 + 10, env: home() });
  const started = (0, import_node_fs6.existsSync)(output);
  if (exitCode === 76 && !started)
    return { exitCode: void 0, output: "the transaction was decided by others in the meantime" };
  if (exitCode === 75 && !started)
    return { exitCode: void 0, output: `another load held the lock for ${seconds} s` };
  const said = await tail(output);
  if (exitCode === 137 && isOver(start, limit2))
    return { exitCode: void 0, output: `${said}
killed after ${seconds} s`.trim() };
  return { exitCode, output: said };
});
var runProbe = (async function(line, remaining) {
  const child = (0, import_node_child_process2.spawn)("/bin/sh", ["-c", guarded, "sh", line], {
    detached: true,
    cwd: currentFolder(),
    env: childEnvironment(home()),
    stdio: ["ignore", "pipe", "ignore", "pipe"]
  });
  let output = "";
  child.stdout?.setEncoding("latin1").on("data", (text) => output = (output + text).slice(-told));
  const end = { isLate: false };
  const killGroup = () => {
    killGroupOf(child.pid);
  };
  const watch = setInterval(() => {
    if (remaining() > 0) return;
    end.isLate = true;
    killGroup();
  }, look);
  process.once("exit", killGroup);
  child.unref();
  watch.unref();
  for (const stream of child.stdio) if (stream instanceof import_node_net2.Socket) stream.on("error", () => void 0).unref();
  const closed = (0, import_node_events2.once)(child, "close");
  try {
    await (0, import_node_events2.once)(child, "exit");
  } finally {
    clearInterval(watch);
    killGroup();
    process.off("exit", killGroup);
  }
  await Promise.race([closed, new Promise((resolve2) => setTimeout(resolve2, 200))]);
  for (const stream of child.stdio) stream?.destroy();
  return { exitCode: child.exitCode ?? (end.isLate ? void 0 : 137), output: output.trim() };
});
var connect = (async function(host, port, remaining) {
  return await new Promise((resolve2) => {
    const begin = performance.now();
    const socket = (0, import_node_net2.connect)({ host, port });
    const end = (reason) => {
      socket.destroy();
      clearInterval(watch);
      resolve2(reason);
    };
    const watch = setInterval(() => {
      if (remaining() <= 0) end(`no answer within ${Math.ceil((performance.now() - begin) / 1e3)} s`);
    }, look);
    socket.once("connect", () => {
      end(void 0);
    });
    socket.once("error", (error) => {
      end(error.message);
    });
  });
});
var home = (function() {
  try {
    return { HOME: (0, import_node_os3.userInfo)().homedir };
  } catch {
    return {};
  }
});
var isOver = (function(start, limit2) {
  return performance.now() - start >= limit2 * 1e3;
});
var currentFolder = (function() {
  try {
    return process.cwd();
  } catch {
    return "/";
  }
});
var killGroupOf = (function(pid) {
  try {
    if (pid !== void 0) process.kill(-pid, "SIGKILL");
  } catch {
  }
});
var tail = (async function(path) {
  try {
    const file = await (0, import_promises6.open)(path, "r+");
    try {
      const { size } = await file.stat();
      const { buffer, bytesRead } = await file.read(Buffer.alloc(told), 0, told, Math.max(0, size - told));
      if (size > told) await file.truncate(0);
      return buffer.toString("latin1", 0, bytesRead).trim();
    } finally {
      await file.close();
    }
  } catch {
    return "";
  }
});
var realProcesses = (function(store, history, program) {
  let starterLeft = false;
  const self = { pid: process.pid, startTime: statOf(process.pid)?.startTime ?? "" };
  return {
    self,
    state,
    startBackstop: (request) => startBackstop(store, self, request),
    startWatchdog: (id) => startWatchdog(store, history, program, id, markOf(id, self)),
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
    killWatchdog: async (wanted) => {
      for (let round = 0; round < 50; round += 1) {
        if (servantsIn(wanted).filter(kill).length === 0) return;
        await new Promise((resolve2) => setTimeout(resolve2, 20));
      }
    },
    isServed: (wanted) => Promise.resolve(servantsIn(wanted).length > 0),
    runCommand: (request) => runCommand(store, request),
    runProbe,
    connect,
    login: login2
  };
});
var state = (function(wanted) {
  const found = statOf(wanted.pid);
  if (found?.startTime !== wanted.startTime || found.state === "Z" || found.state === "X")
    return Promise.resolve("gone");
  return Promise.resolve(found.state === "T" || found.state === "t" ? "stopped" : "running");
});
var startBackstop = (async function(store, self, request) {
  const { id, limit: limit2, undos } = request;
  await store.writeOnce(id, "backstop.sh", backstopScript);
  const script5 = store.path(id, "backstop.sh");
  const owner = [String(self.pid), self.startTime];
  const loads = undos.flatMap(({ name, restore: restore2 }) => [name, restore2]);
  const args = [script5, (0, import_node_path4.dirname)(script5), id, ...owner, String(limit2), ...loads];
  await startDetached(store, id, "/bin/sh", args, { SAFEAPPLY_ID: void 0 });
  await startTwin(id, args);
});
var startTwin = (async function(id, args) {
  const systemdRun = (0, import_node_fs5.existsSync)("/run/systemd/system") ? await findProgram("systemd-run") : void 0;
  if (systemdRun === void 0 || namespaceOf(1) !== namespaceOf("self")) return;
  const variables = Object.entries(childEnvironment({ SAFEAPPLY_ID: void 0 }));
  const env = variables.map(([name, value]) => `--setenv=${name}=${value}`);
  const unit = ["--quiet", "--collect", `--unit=safeapply-${id}`, ...env, "/bin/sh", ...args];
  try {
    await run(systemdRun, unit, { limit: 10 });
  } catch {
    return;
  }
});
var startWatchdog = (async function(store, history, program, id, mark) {
  const folderOf = (of) => (0, import_node_path4.dirname)((0, import_node_path4.dirname)(of.path(id, "log")));
  const env = {
    SAFEAPPLY_ID: mark,
    SAFEAPPLY_STATE_DIR: folderOf(store),
    SAFEAPPLY_HISTORY_DIR: folderOf(history)
  };
  await startDetached(store, id, process.execPath, [program, "watchdog", id], env);
});
var startDetached = (async function(store, id, program, args, env) {
  const log = (0, import_node_fs5.openSync)(store.path(id, "log"), appending, 384);
  try {
    const child = (0, import_node_child_process.spawn)(program, args, {
      detached: true,
      cwd: "/",
      env: childEnvironment(env),
      stdio: ["pipe", log, log]
    });
    await (0, import_node_events.once)(child, "spawn");
    child.unref();
    child.stdin?.on("error", () => void 0);
    if (child.stdin instanceof import_node_net.Socket) child.stdin.unref();
  } catch (error) {
    throw new Failure(
      { kind: "command", command: program, exitCode: void 0, stderr: String(error) },
      { cause: error }
    );
  } finally {
    (0, import_node_fs5.closeSync)(log);
  }
});
var servantsIn = (function({ id, starter, watchdog }) {
  const session = sessionOf(watchdog);
  const pids = (0, import_node_fs5.readdirSync)("/proc").filter((name) => /^[0-9]+$/.test(name) && Number(name) !== process.pid);
  const isMarked = (pid) => isMarkOf(environmentOf(pid)?.get("SAFEAPPLY_ID") ?? "", id, starter);
  return pids.map(Number).filter((pid) => isMarked(pid) || isIn(pid, session));
});
var isIn = (function(pid, session) {
  const stat2 = session === void 0 ? void 0 : statOf(pid);
  return stat2 !== void 0 && stat2.session === session && stat2.state !== "Z";
});
var kill = (function(pid) {
  try {
    process.kill(pid, "SIGKILL");
    return true;
  } catch {
    return false;
  }
});
var sessionOf = (function(watchdog) {
  const stat2 = watchdog && statOf(watchdog.pid);
  return stat2 === void 0 || stat2.startTime === watchdog?.startTime ? watchdog?.pid : void 0;
});
var beSpared = (function() {
  try {
    (0, import_node_fs5.writeFileSync)("/proc/self/oom_score_adj", "-900");
  } catch {
  }
});
var askKey = (async function(input, output, signal) {
  output.write(question);
  return await new Promise((resolve2) => {
    let agreed;
    const end = (answer) => {
      clearTimeout(agreed);
      input.off("data", onData).off("end", onLost).off("error", onLost).off("close", onLost);
      signal.removeEventListener("abort", onAbort);
      if (answer !== "lost") output.write("\n");
      resolve2(answer);
    };
    const onData = (data) => {
      const keys = data.toString("latin1");
      if (interrupts.some((key) => data.includes(key))) end("interrupted");
      else if (agreed === void 0) first(keys);
      else if (!/^[\r\n]*$/.test(keys)) end("no");
    };
    const first = (keys) => {
      if (/^[!-~]/.test(keys)) output.write(keys.slice(0, 1));
      if (!/^[yY][\r\n]*$/.test(keys)) {
        end("no");
        return;
      }
      agreed = setTimeout(() => {
        end("yes");
      }, settling);
    };
    const onLost = () => {
      end(agreed === void 0 ? "lost" : "yes");
    };
    const onAbort = () => {
      end("aborted");
    };
    input.on("data", onData).once("end", onLost).once("close", onLost).once("error", onLost);
    signal.addEventListener("abort", onAbort);
    input.resume();
    if (signal.aborted) onAbort();
  });
});
var realTerminal = (function() {
  return {
    canAsk: (at) => isTerminal[at](),
    ask: async (question2) => {
      if (question2.at === "standard-input") return await ask(process.stdin, process.stderr, question2);
      if (question2.at === "standard-output")
        return await ask(process.stdin, process.stdout.isTTY ? process.stdout : process.stderr, question2);
      const terminal = openControllingTerminal();
      if (!terminal) return "lost";
      const { input, output } = terminal;
      try {
        return await ask(input, output, question2);
      } finally {
        input.destroy();
        output.destroy();
      }
    },
    onSignal
  };
});
var hasControllingTerminal = (function() {
  try {
    (0, import_node_fs7.closeSync)((0, import_node_fs7.openSync)("/dev/tty", "r+"));
    return true;
  } catch {
    return false;
  }
});
var openControllingTerminal = (function() {
  try {
    const input = new import_node_tty.ReadStream((0, import_node_fs7.openSync)("/dev/tty", "r"));
    const output = new import_node_tty.WriteStream((0, import_node_fs7.openSync)("/dev/tty", "w"));
    for (const stream of [input, output]) stream.on("error", () => void 0);
    return { input, output };
  } catch {
    return void 0;
  }
});
var ask = (async function(input, output, { style, remaining, signal }) {
  try {
    const early = await drain(input, signal);
    if (early !== "silent") return early;
    if (style === "key") return await askKey(input, output, signal);
    return await countdown({ remaining, input }, { input, output, signal });
  } catch (error) {
    if (error instanceof Error && error.name === "AbortPromptError") return "aborted";
    if (error instanceof Error && error.name === "ExitPromptError") return "interrupted";
    return "lost";
  } finally {
    input.pause();
  }
});
var drain = (async function(input, signal) {
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
});
var raw = (function(input, mode) {
  try {
    input.setRawMode(mode);
    return true;
  } catch {
    return false;
  }
});
var onSignal = (function(listener) {
  const interrupt = () => {
    listener("interrupt");
  };
  const hangup = () => {
    listener("hangup");
  };
  const interrupts2 = ["SIGINT", "SIGTERM", "SIGQUIT"];
  for (const name of interrupts2) process.on(name, interrupt);
  process.on("SIGHUP", hangup);
  return () => {
    for (const name of interrupts2) process.off(name, interrupt);
    process.off("SIGHUP", hangup);
  };
});
var outside = (async function() {
  const makers = [];
  for (const name of ["nfacct", "nfct"]) if (await findProgram(name) !== void 0) makers.push(name);
  const ipset = await findProgram("ipset");
  if (ipset === void 0) return { sets: void 0, makers };
  const { exitCode, stdout } = await run(ipset, ["list", "-terse"], { limit: listLimit });
  return { sets: exitCode === 0 ? headers(stdout) : void 0, makers: ["ipset", ...makers] };
});
var headers = (function(listing) {
  const sets = /* @__PURE__ */ new Map();
  for (const block of listing.split(/\n(?=Name: )/u)) {
    const field = (name2) => new RegExp(`^${name2}: (.*)$`, "mu").exec(block)?.[1] ?? "";
    const [name, type] = [field("Name"), field("Type")];
    if (name !== "" && type !== "") sets.set(name, `create ${name} ${type} ${field("Header")}`.trimEnd());
  }
  return sets;
});
var realSandbox = (function() {
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
      throw new Failure({ kind: "scratch", stderr: [...new Set(refusals)].join("; ") });
    },
    readThrough,
    outside
  };
});
var enter = (async function(way, request) {
  const { tools, text, flag, sets, limit: limit2 } = request;
  const timeout = await needProgram("timeout");
  const ipset = sets.length === 0 ? void 0 : await findProgram("ipset");
  const words = ["/bin/sh", "-c", script4, "sandbox", tools.restore, flag, ipset ?? "", ...ipset ? sets : []];
  const args = ["-s", "KILL", String(Math.ceil(limit2)), ...await way(), ...words];
  const { exitCode, stdout, stderr } = await run(timeout, args, {
    input: text,
    limit: limit2 + 10,
    env: resolver,
    lifeline: "descriptor 3"
  });
  const [entered, ids2, status] = stdout.split("\n");
  if (entered !== "entered") return { said: stderr.trim() || `status ${exitCode ?? "unknown"}` };
  const ended = status === void 0 || status === "" ? void 0 : Number(status);
  return { result: { exitCode: ended, stderr, ids: ids2 === allIds ? "all" : "some" } };
});
var readThrough = (async function({ tools, text, tables, limit: limit2 }) {
  if (tools.backend === "legacy") await needLegacyTables(tools.family, tables);
  const answer = await enter(staying, { tools, text, sets: [], limit: limit2, flag: "--test" });
  if ("result" in answer) return answer.result;
  throw new Failure({ kind: "scratch", stderr: answer.said });
});
var needLegacyTables = (async function(family, tables) {
  const path = family === "ipv4" ? "/proc/net/ip_tables_names" : "/proc/net/ip6_tables_names";
  const there = (await (0, import_promises7.readFile)(path, "utf8").catch(() => "")).split("\n");
  const missing = tables.find((name) => !there.includes(name));
  if (missing === void 0) return;
  const stderr = `iptables-restore --test would make the table ${missing} here, so it is not asked`;
  throw new Failure({ kind: "scratch", stderr });
});
var trustedFolder = (function(path) {
  return firstMissing(path) === void 0 ? "ours" : "absent";
});
var makeTrustedFolder = (function(path) {
  for (let missing = firstMissing(path); missing !== void 0; missing = firstMissing(path)) makeFolder(missing);
  const folder = (0, import_node_fs8.openSync)(path, import_node_fs8.constants.O_RDONLY | import_node_fs8.constants.O_DIRECTORY | import_node_fs8.constants.O_NOFOLLOW);
  try {
    if (((0, import_node_fs8.fstatSync)(folder).mode & 63) !== 0) (0, import_node_fs8.fchmodSync)(folder, 448);
  } finally {
    (0, import_node_fs8.closeSync)(folder);
  }
});
var checkInner = (function(outer, path) {
  const found = lookAt(path);
  if (found === void 0) return;
  const wrong = found.isDirectory() ? wrongHands(found) : "it is not a folder";
  if (wrong !== void 0) throw refusalOfPart(outer, path, wrong);
});
var readTrusted = (async function(outer, path) {
  let file;
  try {
    file = await import_node_fs8.promises.open(path, import_node_fs8.constants.O_RDONLY | import_node_fs8.constants.O_NOFOLLOW | import_node_fs8.constants.O_NONBLOCK);
  } catch (error) {
    if (codeOf(error) === "ENOENT") return void 0;
    throw codeOf(error) === "ELOOP" ? refusalOfPart(outer, path, "it is a link") : error;
  }
  try {
    const stats = await file.stat();
    const wrong = stats.isFile() ? wrongHands(stats) : "it is no regular file";
    if (wrong !== void 0) throw refusalOfPart(outer, path, wrong);
    return await file.readFile("latin1");
  } finally {
    await file.close();
  }
});
var firstMissing = (function(path) {
  const found = walk(path);
  if (found.kind === "unsafe") throw refusal(path, found.because);
  if (lookAt(path)?.isSymbolicLink() === true) throw refusal(path, "it is not a folder but a link");
  if (found.kind === "missing") return found.path;
  if (!found.stats.isDirectory()) throw refusal(path, "it is not a folder");
  const wrong = wrongHands(found.stats);
  if (wrong !== void 0) throw refusal(path, wrong);
  return void 0;
});
var wrongHands = (function(stats) {
  const uid = process.geteuid?.();
  if (stats.uid === 0 && uid !== 0) return "it belongs to root; try: sudo safeapply \u2026";
  if (!isOurs(stats)) return `it belongs to uid ${stats.uid}, not to us (uid ${uid ?? "unknown"})`;
  return isOpen(stats) ? "others may write to it; look at what is in it, then chmod go-w it" : void 0;
});
var makeFolder = (function(path) {
  try {
    (0, import_node_fs8.mkdirSync)(path, { mode: 448 });
  } catch (error) {
    if (codeOf(error) !== "EEXIST") throw error;
  }
});
var lookAt = (function(path) {
  return (0, import_node_fs8.lstatSync)(path, { throwIfNoEntry: false });
});
var refusalOfPart = (function(outer, path, wrong) {
  return refusal(outer, `"${(0, import_node_path6.basename)(path)}" in it: ${wrong}`);
});
var refusal = (function(path, detail) {
  return new Failure({ kind: "store", path, code: "EPERM", detail });
});
var realStore = (function(folder) {
  const path = (id, name) => (0, import_node_path5.join)(folder, checked(id), checked(name));
  const within = entrance(folder);
  return {
    ids: () => guarded2(folder, () => ids(folder)),
    claim: (id, owner) => guarded2(folder, () => claim(folder, checked(id), owner)),
    entries: (id) => guarded2(folder, () => entries(within(checked(id)))),
    read: (id, name) => guarded2(folder, () => readTrusted(folder, (0, import_node_path5.join)(within(checked(id)), checked(name)))),
    writeOnce: (id, name, text) => guarded2(folder, () => writeOnce((0, import_node_path5.join)(within(checked(id)), checked(name)), text)),
    writeLast: (id, name, text, limit2) => guarded2(folder, () => writeLast((0, import_node_path5.join)(within(checked(id)), checked(name)), text, limit2)),
    empty: (id) => guarded2(folder, () => empty(within(checked(id)))),
    remove: (id) => guarded2(folder, () => remove(folder, within(checked(id)))),
    path
  };
});
var entrance = (function(folder) {
  let entered = false;
  return (id) => {
    if (!entered) entered = trustedFolder(folder) === "ours";
    checkInner(folder, (0, import_node_path5.join)(folder, id));
    return (0, import_node_path5.join)(folder, id);
  };
});
var ids = (async function(folder) {
  if (trustedFolder(folder) === "absent") return [];
  return (await (0, import_promises8.readdir)(folder)).filter((name) => plainName.test(name)).sort();
});
var claim = (async function(folder, id, owner) {
  makeTrustedFolder(folder);
  checkInner(folder, (0, import_node_path5.join)(folder, id));
  const draft = (0, import_node_path5.join)(folder, `.claim-${process.pid}-${(0, import_node_crypto.randomBytes)(4).toString("hex")}`);
  await (0, import_promises8.mkdir)(draft, { mode: 448 });
  try {
    await writeOnce((0, import_node_path5.join)(draft, "owner.json"), owner);
    const taken = await unless(
      ["ENOTEMPTY", "EEXIST"],
      () => (0, import_promises8.rename)(draft, (0, import_node_path5.join)(folder, id)).then(() => "claimed")
    );
    await syncFolder(folder);
    return taken ?? "taken";
  } finally {
    await (0, import_promises8.rm)(draft, { recursive: true, force: true });
  }
});
var entries = (async function(folder) {
  const names = await unless("ENOENT", () => (0, import_promises8.readdir)(folder)) ?? [];
  return new Set(names.filter((name) => plainName.test(name)));
});
var writeOnce = (async function(path, text) {
  const draft = draftIn((0, import_node_path5.dirname)(path));
  try {
    await writeNew(draft, text);
    const written = await unless("EEXIST", () => (0, import_promises8.link)(draft, path).then(() => "written"));
    await syncFolder((0, import_node_path5.dirname)(path));
    return written ?? "exists";
  } finally {
    await unless("ENOENT", () => (0, import_promises8.unlink)(draft));
  }
});
var writeLast = (async function(path, text, limit2) {
  const folder = (0, import_node_path5.dirname)(path);
  const draft = draftIn(folder);
  try {
    await writeNew(draft, text);
    const [flock, ln] = [await needProgram("flock"), await needProgram("ln")];
    const args = ["-w", String(Math.ceil(limit2)), "-E", "75", (0, import_node_path5.join)(folder, "writer"), ln, "-T", draft, path];
    const { exitCode, stderr } = await run(flock, args, { limit: limit2 + 10 });
    await syncFolder(folder);
    if (exitCode === 0) return "written";
    if (await unless("ENOENT", () => (0, import_promises8.lstat)(path))) return "exists";
    throw new Failure({ kind: "store", path, code: "EIO", detail: stderr.trim() || "a load still holds the lock" });
  } finally {
    await unless("ENOENT", () => (0, import_promises8.unlink)(draft));
  }
});
var draftIn = (function(folder) {
  return (0, import_node_path5.join)(folder, `.draft-${process.pid}-${(0, import_node_crypto.randomBytes)(4).toString("hex")}`);
});
var empty = (async function(folder) {
  const names = await unless("ENOENT", () => (0, import_promises8.readdir)(folder)) ?? [];
  for (const name of names.filter((each) => each !== "owner.json"))
    await unless("ENOENT", () => (0, import_promises8.unlink)((0, import_node_path5.join)(folder, name)));
});
var remove = (async function(folder, transaction) {
  const grave = (0, import_node_path5.join)(folder, `.removed-${process.pid}-${(0, import_node_crypto.randomBytes)(4).toString("hex")}`);
  await unless("ENOENT", () => (0, import_promises8.rename)(transaction, grave));
  await (0, import_promises8.rm)(grave, { recursive: true, force: true });
});
var checked = (function(name) {
  if (!plainName.test(name))
    throw new Failure({ kind: "store", path: name, code: "EINVAL", detail: "not a name of ours" });
  return name;
});
var unless = (async function(code, act) {
  try {
    return await act();
  } catch (error) {
    if ([code].flat().includes(codeOf(error))) return void 0;
    throw error;
  }
});
var guarded2 = (async function(folder, act) {
  try {
    return await act();
  } catch (error) {
    if (error instanceof Failure) throw error;
    throw new Failure({ kind: "store", path: folder, code: codeOf(error), detail: "" }, { cause: error });
  }
});
var realSystem = (function({ files, output }) {
  forgiveLoss();
  process.umask(63);
  closeInherited(process.argv.slice(2));
  needDescriptors();
  childEnvironment();
  const history = realStore(historyFolder());
  const store = realStore(stateFolder());
  return {
    clock: realClock,
    host: realHost(),
    files,
    output,
    firewall: realFirewall(store),
    sandbox: realSandbox(),
    store,
    history,
    notices: realNotices,
    processes: realProcesses(store, history, process.argv[1] ?? ""),
    terminal: realTerminal()
  };
});
var import_node_fs = require("node:fs");
var import_node_fs2 = require("node:fs");
var import_promises = require("node:fs/promises");
var import_node_path = require("node:path");
var import_promises2 = require("node:fs/promises");
var import_node_fs3 = require("node:fs");
var import_promises3 = require("node:fs/promises");
var import_node_path2 = require("node:path");
var import_node_fs4 = require("node:fs");
var import_promises4 = require("node:fs/promises");
var import_node_os = require("node:os");
var import_node_path3 = require("node:path");
var import_promises5 = require("node:timers/promises");
var import_node_child_process = require("node:child_process");
var import_node_events = require("node:events");
var import_node_fs5 = require("node:fs");
var import_node_net = require("node:net");
var import_node_path4 = require("node:path");
var import_node_os2 = require("node:os");
var import_node_child_process2 = require("node:child_process");
var import_node_events2 = require("node:events");
var import_node_fs6 = require("node:fs");
var import_promises6 = require("node:fs/promises");
var import_node_net2 = require("node:net");
var import_node_os3 = require("node:os");
var import_node_fs7 = require("node:fs");
var import_node_tty = require("node:tty");
var import_promises7 = require("node:fs/promises");
var import_node_crypto = require("node:crypto");
var import_promises8 = require("node:fs/promises");
var import_node_path5 = require("node:path");
var import_node_fs8 = require("node:fs");
var import_node_path6 = require("node:path");
var { "childEnvironment": childEnvironment, "findProgram": findProgram, "findTools": findTools, "historyFolder": historyFolder, "lockFile": lockFile, "nameOfNamespace": nameOfNamespace, "needProgram": needProgram, "run": run, "stateFolder": stateFolder, "temporaryFolder": temporaryFolder } = require("#shared/3");
var { "forgiveLoss": forgiveLoss, "syncFolder": syncFolder, "writeNew": writeNew } = require("#shared/5");
var { "codeOf": codeOf, "isOpen": isOpen, "isOurs": isOurs, "walk": walk } = require("#shared/6");
require("#shared/20");
var { "createPrompt": createPrompt, "isEnterKey": isEnterKey, "useEffect": useEffect, "useKeypress": useKeypress, "useRef": useRef, "useState": useState } = require("#shared/24");
require("#shared/26");
require("#shared/27");
var { "Failure": Failure } = require("#shared/56");
require("#shared/60");
var closedInChildren = 524288;



var needed = 64;


var script = 'while [ "$1" != -- ]; do [ -e "$1" ] && exit 76; shift; done; shift; exec "$@"';





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





var readLimit = 60;




var flags = {
  replace: [],
  "replace-with-counters": ["-c"],
  "on-top": ["--noflush"]
};




var realClock = {
  now: () => Number((0, import_node_fs4.readFileSync)("/proc/uptime", "utf8").split(" ")[0]),
  sleep: (seconds) => (0, import_promises5.setTimeout)(seconds * 1e3)
};


var limit = 5;
var realNotices = {
  announce: async (text) => {
    await Promise.all([tell("wall", [], text), tell("logger", ["-t", "safeapply", "-p", "auth.warning"], text)]);
  }
};

var backstopScript = `#!/bin/sh
main() {
  folder=$1 id=$2 owner=$3 owner_start=$4 limit=$5
  shift 5
  undo1=$1 restore1=$2 undo2=$3 restore2=$4 undo3=$5 restore3=$6 undo4=$7 restore4=$8
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
  [ -z "$undo1" ] || exec 6<"$undo1"
  [ -z "$undo2" ] || exec 7<"$undo2"
  [ -z "$undo3" ] || exec 8<"$undo3"
  [ -z "$undo4" ] || exec 9<"$undo4"
}

# The folder was armed and is no more: nobody can confirm now, so the old rules come back.
vanished() {
  sleep 1
  [ ! -e armed ] || return 0
  kill_watchdog
  for part in "$restore1:6" "$restore2:7" "$restore3:8" "$restore4:9"; do
    [ -z "\${part%:*}" ] || timeout -s KILL "$limit" "\${part%:*}" -c -w "$limit" <"/proc/$$/fd/\${part##*:}"
  done
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
  # Each decision has a slot: an extension moves the deadline, and the first other one is final.
  final= slot=1
  while [ -z "$final" ] && [ -e "decision.$slot" ]; do
    field "decision.$slot" kind
    case $value in
    extend) field "decision.$slot" deadline ;;
    # A rollback that was decided is due at once, and not only at the deadline.
    rollback) final=rollback && field "decision.$slot" at ;;
    *) final=keep value= ;;
    esac
    [ -z "$value" ] || deadline=\${value%%.*}
    [ -n "$final" ] || slot=$((slot + 1))
  done
  read -r now rest </proc/uptime
  now=\${now%%.*}
  [ "$now" -gt "$((deadline + grace))" ]
}

rescue() {
  if [ -z "$final" ]; then
    printf 'kind=rollback\\nreason=expired\\nby=backstop\\nat=%s\\ndetail=nobody else acted in time\\n' "$now" >".decision.$$" &&
      ln ".decision.$$" "decision.$slot" 2>/dev/null
    rm -f ".decision.$$"
    # Somebody else may have been faster by a moment, with whatever it was. Could nothing be written, e.g. on a full disk,
    # the old rules come back all the same: only a keep or an extension on file stops that.
    past_deadline || [ -n "$final" ] || return 0
  fi
  [ "$final" != keep ] || exit 0
  kill_watchdog
  [ -e touched ] || exit 0
  failed=
  put_back "$restore1" "$undo1" || failed=1
  put_back "$restore2" "$undo2" || failed=1
  put_back "$restore3" "$undo3" || failed=1
  put_back "$restore4" "$undo4" || failed=1
  if [ -z "$failed" ]; then
    printf 'at=%s\\n' "$now" >".restored.$$" && ln ".restored.$$" restored 2>/dev/null
    rm -f ".restored.$$"
    timeout -s KILL 5 logger -t safeapply -p auth.warning "$id: the backstop has loaded the old rules again; safeapply status tells more" </dev/null 2>/dev/null
    exit 0
  fi
}

# Again until none is left: a child that was just being made has no entry yet on the first look.
kill_watchdog() {
  rounds=0 session=
  if [ -e armed ]; then
    field armed start
    expected=$value
    field armed pid
    start_of "$value"
    # Its session outlives it; but a pid may be another process's by now.
    [ -n "$start" ] && [ "$start" != "$expected" ] || session=$value
  fi
  while [ "$rounds" -lt 50 ]; do
    found=
    for environ in $(grep -lzxF "SAFEAPPLY_ID=$id.$owner.$owner_start" /proc/[0-9]*/environ 2>/dev/null); do
      pid=\${environ#/proc/}
      kill -9 "\${pid%/environ}" 2>/dev/null && found=1
    done
    # A program of the user may have started others with an environment of their own, in the watchdog's session.
    for process in \${session:+/proc/[0-9]*}; do
      read -r stat 2>/dev/null <"$process/stat" || continue
      set -- \${stat##*) }
      [ "$4" = "$session" ] && [ "$1" != Z ] && kill -9 "\${process#/proc/}" 2>/dev/null && found=1
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
var sshd = /^sshd(?:-session)?$/;
var ticks = 100;






var told = 2e3;
var script3 = 'cd "$1" 2>/dev/null || cd /; output=$2; shift 2; : >"$output"; umask 022; exec "$@" >"$output" 2>&1 </dev/null';

var look = 100;
var guarded = '{ read -r line; kill -9 0; } <&3 >/dev/null 2>&1 & exec 3<&-; /bin/sh -c "$1" 2>&1';







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





var appending = import_node_fs5.constants.O_WRONLY | import_node_fs5.constants.O_APPEND | import_node_fs5.constants.O_CREAT | import_node_fs5.constants.O_NOFOLLOW;






var question = "Can you establish NEW connections to the machine? (y/N) ";
var settling = 300;
var interrupts = [3, 4, 28];

var silence = 150;
var settling2 = 300;

var isTerminal = {
  "standard-input": () => process.stdin.isTTY && process.stderr.isTTY,
  "controlling-terminal": hasControllingTerminal,
  "standard-output": () => process.stdin.isTTY && (process.stdout.isTTY || process.stderr.isTTY)
};




var countdown = createPrompt(({ remaining, input }, done) => {
  const [shown, setShown] = useState("");
  const typed = useRef("");
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
  useKeypress((key, readline) => {
    const enter2 = isEnterKey(key);
    if (agreed.current !== void 0) {
      if (!enter2) end("no");
    } else if (!enter2) {
      typed.current = readline.line;
      setShown(readline.line.slice(0, 40));
    } else if (typed.current.trim() === "yes") {
      agreed.current = setTimeout(() => {
        end("yes");
      }, settling2);
    } else {
      end("no");
    }
  });
  const question2 = "Type yes to keep the new rules, anything else to undo";
  return answer === void 0 ? `${question2} (${left} s left): ${shown}` : `${question2}: ${shown}`;
});


var listLimit = 10;


var script4 = `
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

var plain = async () => [await needProgram("unshare"), "-n"];
var mapped = async () => {
  const unshare = await needProgram("unshare");
  return [unshare, "-r", unshare, "-n"];
};
var staying = () => Promise.resolve([]);













var plainName = /^[0-9a-z][0-9a-z.-]*$/;














give({ "realSystem": realSystem });
*/}],
  "#shared/3": [1421, () => {/*
'use strict';
var stateFolder = (function(given = process.env) {
  return absolutePath(given, "SAFEAPPLY_STATE_DIR") ?? "/run/safeapply";
});
var historyFolder = (function(given = process.env) {
  return absolutePath(given, "SAFEAPPLY_HISTORY_DIR") ?? "/var/lib/safeapply";
});
var lockFile = (function(given = process.env) {
  const path = absolutePath(given, "XTABLES_LOCKFILE");
  if (path === void 0) return void 0;
  const found = walk(path);
  const refuse = (detail) => refusal("XTABLES_LOCKFILE", path, detail);
  if (found.kind === "unsafe") throw refuse(found.because);
  if (found.kind === "missing") {
    if (isOpen(found.folder)) throw refuse("it is not there, and others may make it; make it first");
    return path;
  }
  if (!found.stats.isFile()) throw refuse("it is no regular file");
  if (!isTrusted(found.stats)) throw refuse(`it belongs to uid ${found.stats.uid}`);
  return path;
});
var temporaryFolder = (function(given = process.env) {
  const path = absolutePath(given, "TMPDIR") ?? "/tmp";
  const found = walk((0, import_node_path2.join)(path, ".none"));
  if (found.kind === "unsafe") throw refusal("TMPDIR", path, found.because);
  return path;
});
var programFolders = (function(given = process.env) {
  const named = (given["PATH"] ?? "").split(import_node_path2.delimiter).filter((folder2) => folder2.startsWith("/"));
  return [.../* @__PURE__ */ new Set([...named, "/usr/local/sbin", "/usr/sbin", "/sbin"])];
});
var absolutePath = (function(given, variable) {
  const value = given[variable];
  if (value === void 0 || value === "") return void 0;
  if (!value.startsWith("/")) throw refusal(variable, value, "it is no absolute path");
  if (/[\p{Cc}\ufffd]/u.test(value)) throw refusal(variable, value, "it has characters that cannot be printed");
  return (0, import_node_path2.resolve)(value);
});
var refusal = (function(variable, value, detail) {
  return new Failure({ kind: "environment", variable, value, detail });
});
var childEnvironment = (function(extra = {}) {
  const all = { ...fixed, ...ours ??= handedOn(process.env), ...extra };
  return Object.fromEntries(
    Object.entries(all).flatMap(([name, value]) => value === void 0 ? [] : [[name, value]])
  );
});
var handedOn = (function(given) {
  const id = given["SAFEAPPLY_ID"] ?? "";
  return {
    SAFEAPPLY_STATE_DIR: absolutePath(given, "SAFEAPPLY_STATE_DIR"),
    SAFEAPPLY_HISTORY_DIR: absolutePath(given, "SAFEAPPLY_HISTORY_DIR"),
    SAFEAPPLY_ID: plainId.test(id) ? id : void 0,
    XTABLES_LOCKFILE: lockFile(given)
  };
});
var run = (async function(program, args, options) {
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
    env: childEnvironment(options.env),
    extendEnv: false,
    // Rules may name files, and must mean the same ones here as in the watchdog.
    cwd: "/"
  });
  if (result.code !== void 0 && result.exitCode === void 0 && !result.timedOut && result.signal === void 0) {
    throw new Failure(
      { kind: "command", command: program, exitCode: void 0, stderr: `cannot be started: ${result.code}` },
      { cause: result }
    );
  }
  return { exitCode: result.exitCode, stdout: result.stdout, stderr: result.stderr, timedOut: result.timedOut };
});
var findTools = (async function(family, wish) {
  const stem = family === "ipv4" ? "iptables" : "ip6tables";
  const backend = wish === "auto" ? await backendOf(stem) : wish;
  const named = await toolsNamed(`${stem}-${backend}`, family, backend);
  if (named) return named;
  const plain = await backendOf(stem) === backend ? await toolsNamed(stem, family, backend) : void 0;
  if (plain) return plain;
  throw missing("iptables", `${stem}-${backend}-save`, ...namesOf(stem, backend));
});
var findProgram = (function(name) {
  return Promise.resolve(lookFor(name).path);
});
var needProgram = (async function(name) {
  const path = await findProgram(name);
  if (path === void 0) throw missing(packages[name] ?? name, name);
  return path;
});
var backendOf = (async function(stem) {
  const program = await findProgram(stem);
  if (program === void 0) throw missing("iptables", stem, ...namesOf(stem, "nft"), ...namesOf(stem, "legacy"));
  const { stdout } = await run(program, ["--version"], { limit: 10 });
  return stdout.includes("(nf_tables)") ? "nft" : "legacy";
});
var namesOf = (function(stem, backend) {
  return ["-save", "-restore", ""].map((end) => `${stem}-${backend}${end}`);
});
var toolsNamed = (async function(stem, family, backend) {
  const [list, save, restore] = await Promise.all([stem, `${stem}-save`, `${stem}-restore`].map(findProgram));
  return list !== void 0 && save !== void 0 && restore !== void 0 ? { family, backend, list, save, restore } : void 0;
});
var missing = (function(debianPackage, name, ...besides) {
  const passedOver = [name, ...besides].map((each) => lookFor(each).passedOver).find((each) => each !== void 0);
  return new Failure({ kind: "tool-missing", tool: name, debianPackage, passedOver });
});
var lookFor = (function(name) {
  let passedOver;
  for (const folder2 of programFolders()) {
    const path = (0, import_node_path.join)(folder2, name);
    if (!isExecutable(path)) continue;
    const objection = objectionToProgram(path);
    if (objection === void 0) return { path };
    passedOver ??= `${path}, which is not run: ${objection}`;
  }
  return passedOver === void 0 ? {} : { passedOver };
});
var isExecutable = (function(path) {
  try {
    (0, import_node_fs2.accessSync)(path, import_node_fs2.constants.X_OK);
    return (0, import_node_fs2.statSync)(path).isFile();
  } catch {
    return false;
  }
});
var objectionToProgram = (function(path) {
  const found = walk(path);
  if (found.kind === "unsafe") return found.because;
  if (found.kind === "missing") return "it is not there any more";
  if (!isTrusted(found.stats)) return `it belongs to uid ${found.stats.uid}`;
  return isOpen(found.stats) ? "others may write to it" : void 0;
});
var runIn = (async function(name) {
  const path = pathOf(name);
  if (isOurs(path)) return void 0;
  const nsenter = await needProgram("nsenter");
  const words = [`--net=${path}`, "--", process.execPath, ...process.execArgv, ...process.argv.slice(1)];
  const child = (0, import_node_child_process.spawn)(nsenter, words, { stdio: "inherit" });
  const forward = (signal) => {
    child.kill(signal);
  };
  for (const signal of passedOn) process.on(signal, forward);
  try {
    await (0, import_node_events.once)(child, "exit");
  } catch (error) {
    throw new Failure(
      { kind: "command", command: nsenter, exitCode: void 0, stderr: String(error) },
      { cause: error }
    );
  } finally {
    for (const signal of passedOn) process.off(signal, forward);
  }
  return child.exitCode ?? 255;
});
var nameOfNamespace = (function() {
  try {
    return (0, import_node_fs.readdirSync)(folder).find((name) => {
      try {
        return isOurs(`${folder}/${name}`);
      } catch {
        return false;
      }
    });
  } catch {
    return void 0;
  }
});
var pathOf = (function(name) {
  if (!/^[^/\0]+$/.test(name) || name === "." || name === "..")
    throw new Failure({ kind: "file", path: `${folder}/${name}`, action: "read", code: "ENOENT" });
  return `${folder}/${name}`;
});
var isOurs = (function(path) {
  try {
    const [there, here] = [(0, import_node_fs.statSync)(path), (0, import_node_fs.statSync)("/proc/self/ns/net")];
    if (there.dev !== here.dev) throw Object.assign(new Error("no namespace"), { code: "ENOENT" });
    return there.ino === here.ino;
  } catch (error) {
    throw new Failure({ kind: "file", path, action: "read", code: codeOf(error) }, { cause: error });
  }
});
var import_node_child_process = require("node:child_process");
var import_node_events = require("node:events");
var import_node_fs = require("node:fs");
var import_node_fs2 = require("node:fs");
var import_node_path = require("node:path");
var import_node_path2 = require("node:path");
var { "codeOf": codeOf, "isOpen": isOpen, "isTrusted": isTrusted, "walk": walk } = require("#shared/6");
var { "execa": execa } = require("#shared/26");
var { "Failure": Failure } = require("#shared/56");







var fixed = { PATH: "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin", LC_ALL: "C" };
var plainId = /^[0-9a-z][0-9a-z.-]*$/;

var ours;




var packages = { flock: "util-linux", unshare: "util-linux", timeout: "coreutils" };








var folder = "/run/netns";
var passedOn = ["SIGHUP", "SIGINT", "SIGQUIT", "SIGTERM"];




give({ "stateFolder": stateFolder, "historyFolder": historyFolder, "lockFile": lockFile, "temporaryFolder": temporaryFolder, "childEnvironment": childEnvironment, "run": run, "findTools": findTools, "findProgram": findProgram, "needProgram": needProgram, "runIn": runIn, "nameOfNamespace": nameOfNamespace });
*/}],
  "#lib/system/world.ts": [1653, () => {/*
'use strict';
var checkReplaceable = (async function(path) {
  await import_node_fs2.promises.access((0, import_node_path2.dirname)(await targetOf(path)), import_node_fs2.constants.W_OK | import_node_fs2.constants.X_OK);
});
var replace = (async function(named2, text) {
  const path = await targetOf(named2);
  const folder = (0, import_node_path2.dirname)(path);
  const draft = (0, import_node_path2.join)(folder, `.${(0, import_node_path2.basename)(path)}.${crypto.randomUUID().slice(0, 8)}`);
  const old = await existing(path);
  try {
    await writeNew(draft, text, old);
    await import_node_fs2.promises.rename(draft, path);
  } catch (error) {
    await import_node_fs2.promises.unlink(draft).catch(() => void 0);
    throw error;
  }
  await syncFolder(folder);
});
var targetOf = (async function(path) {
  if (process.geteuid?.() === 0 && walk((0, import_node_path2.resolve)(path), anyFolder).kind === "unsafe")
    throw Object.assign(new Error("a link of somebody else"), { code: "ELOOP" });
  const found = await existing(path);
  if (found?.isDirectory()) throw Object.assign(new Error("a folder"), { code: "EISDIR" });
  if (found && !found.isFile()) throw Object.assign(new Error("no regular file"), { code: "EINVAL" });
  return found ? await import_node_fs2.promises.realpath(path) : path;
});
var existing = (async function(path) {
  try {
    return await import_node_fs2.promises.stat(path);
  } catch (error) {
    if (codeOf(error) === "ENOENT") return void 0;
    throw error;
  }
});
var read = (async function(path) {
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
});
var named = (async function(path, action, act) {
  try {
    return await act();
  } catch (error) {
    throw new Failure({ kind: "file", path, action, code: codeOf(error) }, { cause: error });
  }
});
var realWorld = (function() {
  const begun = { files: realFiles, output: realOutput() };
  return {
    ...begun,
    whole: async () => (await Promise.resolve().then(() => require("#lib/system/real.ts"))).realSystem(begun),
    runIn: async (namespace) => (await Promise.resolve().then(() => require("#lib/system/namespace.ts"))).runIn(namespace)
  };
});
var import_node_fs = require("node:fs");
var import_node_path = require("node:path");
var import_node_fs2 = require("node:fs");
var import_node_path2 = require("node:path");
var { "realOutput": realOutput, "syncFolder": syncFolder, "writeNew": writeNew } = require("#shared/5");
var { "codeOf": codeOf, "walk": walk } = require("#shared/6");
require("#shared/20");
var { "Failure": Failure } = require("#shared/56");
require("#shared/60");
var anyFolder = () => void 0;




var realFiles = {
  read: (path) => named(path, "read", () => read(path)),
  checkReplaceable: (path) => named(path, "write", () => checkReplaceable(path)),
  real: (path) => import_node_fs.promises.realpath(path).catch(() => (0, import_node_path.resolve)(path)),
  replace: (path, text) => named(path, "write", () => replace(path, text))
};
var maximum = 256 * 2 ** 20;



give({ "realWorld": realWorld });
*/}],
  "#shared/5": [1743, () => {/*
'use strict';
var realOutput = (function() {
  let streams = false;
  const result = once(() => {
    streams = true;
    return forgiving(process.stdout);
  });
  const progress = once(() => forgiving(process.stderr));
  return {
    result: (text) => {
      if (streams || text.length > fewWords) result().write(text);
      else say(text);
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
});
var forgiveLoss = (function() {
  for (const stream of [process.stdout, process.stderr]) forgiving(stream);
});
var once = (function(make) {
  let made;
  return () => (made ??= { value: make() }).value;
});
var forgiving = (function(stream) {
  return stream.on("error", () => void 0);
});
var coloured = (function(stream) {
  return (0, import_node_util.styleText)("red", "x", { stream }) !== "x";
});
var writeNew = (async function(path, text, like) {
  const file = await import_node_fs.promises.open(path, "wx", 384);
  try {
    await file.writeFile(text, "latin1");
    if (like) await file.chown(like.uid, like.gid);
    if (like) await file.chmod(like.mode & 4095);
    await file.sync();
  } finally {
    await file.close();
  }
});
var syncFolder = (async function(path) {
  const folder = await import_node_fs.promises.open(path, "r");
  try {
    await folder.sync();
  } finally {
    await folder.close();
  }
});
var import_node_util = require("node:util");
var import_node_fs = require("node:fs");
var { "say": say } = require("#shared/20");

var fewWords = 1365;






give({ "writeNew": writeNew, "syncFolder": syncFolder, "realOutput": realOutput, "forgiveLoss": forgiveLoss });
*/}],
  "#shared/6": [1814, () => {/*
'use strict';
var codeOf = (function(error) {
  return typeof error === "object" && error !== null && "code" in error && typeof error.code === "string" ? error.code : "unknown";
});
var isTrusted = (function({ uid }) {
  return uid === 0 || isOurs({ uid }) || uid === unmappedRoot();
});
var isOurs = (function({ uid }) {
  return uid === process.geteuid?.();
});
var isOpen = (function({ mode }) {
  return (mode & writableByOthers) !== 0;
});
var objectionTo = (function(path, stats) {
  if (!stats.isDirectory()) return `${path} is no folder`;
  if (!isTrusted(stats)) return `${path} belongs to uid ${stats.uid}, who could put anything in its place`;
  if (isOpen(stats) && (stats.mode & sticky) === 0)
    return `others may write to ${path}, and could put anything in its place`;
  return void 0;
});
var unmappedRoot = (function() {
  return (overflow ??= { uid: overflowUid() }).uid;
});
var overflowUid = (function() {
  try {
    const uid = Number((0, import_node_fs.readFileSync)("/proc/sys/kernel/overflowuid", "utf8"));
    const ranges = (0, import_node_fs.readFileSync)("/proc/self/uid_map", "utf8").trim().split("\n");
    const known = ranges.some((line) => {
      const [first = 0, , count = 0] = line.trim().split(/\s+/).map(Number);
      return first <= uid && uid < first + count;
    });
    return known ? void 0 : uid;
  } catch {
    return void 0;
  }
});
var walk = (function(path, judge = objectionTo) {
  const names = path.split("/");
  let here = "/";
  let stats = (0, import_node_fs2.lstatSync)(here);
  let links = 0;
  for (let name = names.shift(); name !== void 0; name = names.shift()) {
    if (name === "" || name === ".") continue;
    const objection = judge(here, stats);
    if (objection !== void 0) return { kind: "unsafe", because: objection };
    const next = name === ".." ? (0, import_node_path.dirname)(here) : (0, import_node_path.join)(here, name);
    const found = (0, import_node_fs2.lstatSync)(next, { throwIfNoEntry: false });
    if (found === void 0) return { kind: "missing", path: next, folder: stats };
    if (!found.isSymbolicLink()) {
      [here, stats] = [next, found];
      continue;
    }
    if (!isTrusted(found)) return { kind: "unsafe", because: `${next} is a link of uid ${found.uid}` };
    if ((links += 1) > mostLinks) return { kind: "unsafe", because: `${path} leads through too many links` };
    const target = (0, import_node_fs2.readlinkSync)(next);
    names.unshift(...target.split("/"));
    if (target.startsWith("/")) [here, stats] = ["/", (0, import_node_fs2.lstatSync)("/")];
  }
  return { kind: "found", path: here, stats };
});
var import_node_fs = require("node:fs");
var import_node_fs2 = require("node:fs");
var import_node_path = require("node:path");

var writableByOthers = 18;
var sticky = 512;





var overflow;

var mostLinks = 40;

give({ "codeOf": codeOf, "isTrusted": isTrusted, "isOurs": isOurs, "isOpen": isOpen, "walk": walk });
*/}],
  "#lib/cli/drop-in.ts": [1892, () => {/*
'use strict';
var beginning = (function({ kind, path }) {
  return kind === "rules" ? `Applying new iptables rules from '${visible(path)}'... ` : `Running command '${visible(path)}'... `;
});
var writing = (function(savefile) {
  return `Writing successfully applied rules to '${visible(savefile)}'...
`;
});
var answerText = (function(reason) {
  if (reason === "expired") return "Timeout! Something happened (or did not). Better play it safe...\n";
  return reason === "declined" || reason === "interrupted" ? "No affirmative response! Better play it safe...\n" : "";
});
var rollbackErrorText = (function(reason, job) {
  if (answerText(reason) !== "") return "";
  if (reason === "restore-failed" || reason === "read-back-differs" || reason === "command-failed")
    return jobErrorText(job);
  return errorText(reasonText(reason));
});
var jobErrorText = (function({ kind, path }) {
  return errorText(
    kind === "rules" ? `unknown error applying new iptables rules: ${visible(path)}` : `unknown error running command: ${visible(path)}`
  );
});
var refusalErrorText = (function(refusal, job, options) {
  const said = line(outcomeText({ kind: "refused", refusal }, options));
  switch (refusal.kind) {
    case "not-accepted":
    case "findings":
      return jobErrorText(job) + said;
    case "not-restorable":
      return errorText(`unknown error saving old iptables rules: ${visible(refusal.reason)}`) + said;
    case "not-root":
      return errorText("only root may change the firewall");
    case "no-terminal":
      return errorText(
        "there is no terminal to ask at; nothing was changed (safeapply --detach and --probe need none)"
      );
    case "pending":
    case "live-rules-changed":
    case "unproven":
    case "not-armed":
      return errorText("nothing was changed") + said;
  }
});
var failureErrorText = (function(facts, job) {
  return errorText(scriptsWords(facts, job)) + line(failureText(facts));
});
var scriptsWords = (function(facts, { path }) {
  switch (facts.kind) {
    case "file":
      return facts.action === "read" ? `rulesfile not readable: ${visible(path)}` : `savefile not writable: ${visible(facts.path)}`;
    case "tool-missing":
      return `needed command not found: ${visible(facts.tool)}`;
    case "command":
      return "unknown error saving old iptables rules";
    case "scratch":
      return "support for network namespaces lacking from the kernel, or not allowed";
    case "store":
    case "environment":
    case "mistake":
      return "nothing was changed";
  }
});
var errorText = (function(text) {
  return `Error: ${text}
`;
});
var dropInProgressText = (function(progress, options) {
  switch (progress.kind) {
    case "findings":
      return errorsIn(progress.report).files.length === 0 ? "" : progressText({ kind: "findings", report: errorsIn(progress.report) }, options);
    case "recovered":
    case "others":
    case "primed":
    case "still-changing":
    case "waiting":
    case "not-taken":
    case "terminal-lost":
    case "taking-over":
      return progressText(progress, options);
    case "rehearsed":
    case "armed":
    case "in-force":
    case "probed":
    case "rolling-back":
      return "";
  }
});
var errorsIn = (function({ checks, files }) {
  const errors = files.map((file) => ({
    ...file,
    diagnostics: file.diagnostics.filter(({ severity }) => severity === "error")
  }));
  return { checks, files: errors.filter(({ diagnostics }) => diagnostics.length > 0) };
});
var helpText = (function(name, version2, { family, rules, command, timeout }) {
  const other = family === "ipv4" ? "Called by a name with a 6 in it, such as ip6tables-apply, it" : "By this name it";
  return `${versionText(name, version2)}
Usage:
  ${name} [-hV] [-t timeout] [-w savefile] {[rulesfile]|-c [runcmd]}

Applies a rulesfile, as iptables-save prints it, or runs a program that
configures iptables, and asks whether new connections still work. Unless the
answer is y in time, the old rules are put back, also when the connection or
this program is lost.

${other} is for IPv6. Without a rulesfile
it takes ${rules}.

Options:

-t seconds, --timeout seconds
  Time for the answer (default: ${timeout}).
-w savefile, --write savefile
  Save the live rules there when they are kept
  (default if empty string is given: ${rules}).
-c, --command
  What follows the options is a program to run, without arguments
  (default: ${command}).
-h, --help
  Display this help text.
-V, --version
  Display version information.

safeapply --help tells what else there is.
`;
});
var versionText = (function(name, version2) {
  return `${name} (safeapply ${version2}) -- a safer way to update iptables remotely

It takes the options of iptables-apply 1.1, asks its question and ends with its statuses.
`;
});
var dropInStatusOf = (function(outcome) {
  switch (outcome.kind) {
    case "kept":
    case "unchanged":
      return dropInStatus.kept;
    case "rolled-back":
      return ofRollback[outcome.reason];
    case "refused":
      return ofRefusal[outcome.refusal.kind];
    // The last two are for options that the script has not: they would be a mistake of ours.
    case "unknown-state":
    case "planned":
    case "pending":
      return dropInStatus.unknown;
  }
});
var dropInStatusOfFailure = (function(facts) {
  return facts.kind === "file" && facts.action === "write" ? dropInStatus.savefileNotWritable : ofFailure[facts.kind];
});
var getopt = (function(spellings2, words) {
  const options = [];
  const operands = [];
  const mistakes = [];
  const rest = [...words];
  for (let word = rest.shift(); word !== void 0; word = rest.shift()) {
    if (word === "--") return { options, operands: [...operands, ...rest], mistakes };
    if (!word.startsWith("-") || word === "-") {
      operands.push(word);
      continue;
    }
    for (const found of word.startsWith("--") ? readLong(spellings2, word, rest) : readShort(spellings2, word, rest)) {
      if (typeof found === "string") mistakes.push(found);
      else options.push(found);
    }
  }
  return { options, operands, mistakes };
});
var readLong = (function(spellings2, word, rest) {
  const [, start = "", given] = /^--([^=]*)(?:=([^]*))?$/.exec(word) ?? [];
  const exact = spellings2.filter(({ name: name2 }) => name2 === start);
  const candidates = exact.length > 0 ? exact : spellings2.filter(({ name: name2 }) => name2.startsWith(start));
  const [spelling, ...others] = candidates;
  if (spelling === void 0) return [`unrecognized option '${word}'`];
  const { name, takesValue } = spelling;
  if (others.length > 0) {
    const names = candidates.map((each) => ` '--${each.name}'`).join("");
    return [`option '${word}' is ambiguous; possibilities:${names}`];
  }
  if (!takesValue) return [given === void 0 ? { name, value: "" } : `option '--${name}' doesn't allow an argument`];
  const value = given ?? rest.shift();
  return [value === void 0 ? `option '--${name}' requires an argument` : { name, value }];
});
var readShort = (function(spellings2, word, rest) {
  const found = [];
  for (let letters = word.slice(1); letters !== ""; letters = letters.slice(1)) {
    const [letter = ""] = letters;
    const spelling = spellings2.find((each) => each.letter === letter);
    if (spelling === void 0) {
      found.push(`invalid option -- '${letter}'`);
    } else if (!spelling.takesValue) {
      found.push({ name: spelling.name, value: "" });
    } else {
      const value = letters.length > 1 ? letters.slice(1) : rest.shift();
      const missing = `option requires an argument -- '${letter}'`;
      return [...found, value === void 0 ? missing : { name: spelling.name, value }];
    }
  }
  return found;
});
var readDropIn = (function(name, words) {
  const defaults = defaultsOf(name);
  const { options, operands, mistakes } = getopt(spellings, words);
  if (mistakes.length > 0)
    return { text: mistakes.map((each) => `${name}: ${each}
`).join(""), status: dropInStatus.failed };
  const asksForWords = options.find((option) => option.name === "help" || option.name === "version");
  if (asksForWords !== void 0) {
    const text = asksForWords.name === "help" ? helpText(name, version, defaults) : versionText(name, version);
    return { text, status: dropInStatus.kept };
  }
  const last = (wanted) => options.findLast((option) => option.name === wanted)?.value;
  const timeout = parseTimeout(last("timeout") ?? String(defaults.timeout));
  if (typeof timeout === "string") return { text: `Error: ${timeout}
`, status: dropInStatus.failed };
  const kind = last("command") === void 0 ? "rules" : "command";
  const savefile = last("write");
  return {
    name,
    family: defaults.family,
    kind,
    // What is empty counts as not given, for the file and for the name to save under.
    path: nonEmpty(operands[0]) ?? (kind === "rules" ? defaults.rules : defaults.command),
    savefile: savefile === void 0 ? void 0 : nonEmpty(savefile) ?? defaults.rules,
    timeout
  };
});
var defaultsOf = (function(name) {
  const family = name.includes("6") ? "ipv6" : "ipv4";
  const stem = `/etc/network/${family === "ipv6" ? "ip6tables" : "iptables"}.up`;
  return { family, rules: `${stem}.rules`, command: `${stem}.run`, timeout: 10 };
});
var parseTimeout = (function(text) {
  const seconds = /^\+?[0-9]+$/.test(text) ? Number(text) : 0;
  if (seconds < 1) return "timeout must be a positive number";
  return seconds > longest ? `timeout must be ${longest} (seconds) at most` : seconds;
});
var nonEmpty = (function(text) {
  return text === "" ? void 0 : text;
});
var teller = (function(output, job) {
  let open = "nothing";
  const plain = { colour: false };
  const begin = () => {
    output.result(beginning(job));
    open = "change";
  };
  const close = (word) => {
    if (open !== "nothing") output.result(`${word}
`);
    open = "nothing";
  };
  const revert = (reason) => {
    if (open === "revert") return;
    close("failed.");
    output.progress(rollbackErrorText(reason, job));
    output.result(answerText(reason) + reverting);
    open = "revert";
  };
  return {
    step: (progress) => {
      const aside = dropInProgressText(progress, plain);
      if (aside !== "") output.progress(open === "nothing" ? aside : `
${aside}`);
      if (progress.kind === "armed") begin();
      if (progress.kind === "in-force") close("done.");
      if (progress.kind === "rolling-back") revert(progress.reason);
    },
    end: (outcome) => {
      switch (outcome.kind) {
        case "kept":
          close("done.");
          if (outcome.foreign.length > 0) output.progress(line(outcomeText(outcome, plain)));
          return;
        case "unchanged":
          if (open === "nothing") begin();
          close("done.");
          output.progress(line(`${outcomeText(outcome, plain).trim()}; nobody was asked`));
          return;
        case "rolled-back":
          revert(outcome.reason);
          close("done.");
          if (outcome.detail.trim() !== "" || outcome.foreign.length > 0)
            output.progress(line(outcomeText(outcome, plain)));
          return;
        case "refused":
          if (open === "nothing" && outcome.refusal.kind === "not-accepted") begin();
          close("failed.");
          output.progress(refusalErrorText(outcome.refusal, job, plain));
          return;
        case "unknown-state":
        case "planned":
        case "pending":
          close("failed.");
          output.progress(line(outcomeText(outcome, plain)));
      }
    }
  };
});
var dropIn = (async function(name, words, world) {
  const asked = readDropIn(name, words);
  if ("text" in asked) {
    world.output.progress(asked.text);
    return asked.status;
  }
  try {
    return await carryOut(await world.whole(), asked);
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    world.output.progress(failureErrorText(error.facts, asked));
    return dropInStatusOfFailure(error.facts);
  }
});
var carryOut = (async function(system, order) {
  const { savefile, path, family } = order;
  if (savefile !== void 0) await system.files.checkReplaceable(savefile);
  const change = await changeOf(system, order);
  if (change === void 0) {
    system.output.progress(errorText(`runcmd not executable: ${visible(path)}`));
    return dropInStatus.commandNotExecutable;
  }
  await system.firewall.tools(family, "auto");
  const tell = teller(system.output, order);
  let tools = [];
  const outcome = await apply(system, requestOf(change, order), (progress) => {
    if (progress.kind === "rehearsed") ({ tools } = progress);
    tell.step(progress);
  });
  tell.end(outcome);
  if (outcome.kind === "rolled-back") await warnOfBoot(system, order);
  if (outcome.kind !== "kept" && outcome.kind !== "unchanged") return dropInStatusOf(outcome);
  const own = tools.find((each) => each.family === family);
  const id = outcome.kind === "kept" ? outcome.id : void 0;
  if (savefile !== void 0 && own && !await save(system, id, own, savefile)) return dropInStatus.notSaved;
  system.output.result(farewell);
  return dropInStatusOf(outcome);
});
var changeOf = (async function(system, { kind, path, family }) {
  if (kind === "rules")
    return { kind: "files", sources: [{ path, bytes: await system.files.read(path === "-" ? "./-" : path), family }] };
  const program = await system.host.program(path.includes("/") ? path : `./${path}`);
  return program === void 0 ? void 0 : { kind: "command", words: [program], folder: system.host.folder };
});
var requestOf = (function(change, { timeout }) {
  return {
    change,
    timeout,
    backend: "auto",
    requireProof: false,
    keepChains: [],
    dryRun: false,
    detach: false,
    probes: [],
    askAt: "standard-output",
    askStyle: "key",
    // The script applied what the kernel takes, and it is the kernel that the rehearsal asks.
    force: true
  };
});
var save = (async function(system, id, tools, savefile) {
  system.output.result(writing(savefile));
  const why = await persist(system, id, tools, savefile).catch((error) => {
    if (!(error instanceof Failure)) throw error;
    return failureText(error.facts);
  });
  if (why === void 0) return true;
  const failed = `unknown error writing successfully applied rules: ${visible(savefile)}`;
  system.output.progress(errorText(failed) + line(`the new rules are in force, but NOT saved: ${visible(why)}`));
  return false;
});
var warnOfBoot = (async function(system, { kind, path }) {
  if (kind !== "rules" || !isBootFile(await system.files.real(path))) return;
  const warning = `${visible(path)} is what this machine loads when it boots: a reboot brings its rules in`;
  system.output.progress(line(`warning: ${warning}`));
});
var { "version": version } = require("#shared/21");
var { "apply": apply, "isBootFile": isBootFile, "persist": persist } = require("#shared/31");
require("#shared/32");
require("#shared/34");
require("#shared/35");
var { "failureText": failureText } = require("#shared/36");
require("#shared/39");
require("#shared/42");
require("#shared/43");
var { "outcomeText": outcomeText, "progressText": progressText, "reasonText": reasonText } = require("#shared/44");
var { "line": line } = require("#shared/45");
require("#shared/46");
require("#shared/47");
require("#shared/48");
require("#shared/49");
require("#shared/50");
require("#shared/51");
require("#shared/53");
var { "visible": visible } = require("#shared/55");
var { "Failure": Failure } = require("#shared/56");
var { "unknownAsDropIn": unknownAsDropIn } = require("#shared/58");
require("#shared/59");
require("#shared/60");

var reverting = "Reverting to old iptables rules... ";
var farewell = "... then my job is done. See you next time.\n";












var dropInStatus = {
  /** Kept; or nothing to change; or help. */
  kept: 0,
  /** Bad option or timeout, or the job could not be begun: nothing was changed. */
  failed: 1,
  rulesfileUnreadable: 2,
  /** Not root, or the kernel lacks what is needed. */
  noSupport: 3,
  /** The live rules could not be read whole, or not be put back: nothing was changed. */
  notSaveable: 4,
  /** The rules were refused, or taken back because their load failed. */
  notApplied: 5,
  commandNotExecutable: 6,
  /** The program failed, and what it had done was taken back. */
  commandFailed: 7,
  savefileNotWritable: 8,
  /** Kept, but not saved. */
  notSaved: 9,
  /** The script has no such status: it ended with 1 when it could not put the old rules back, and with 255 when it had not. */
  unknown: unknownAsDropIn,
  toolMissing: 127,
  /** Not confirmed: the old rules were read back, or were never touched. */
  notConfirmed: 255
};


var ofRollback = {
  expired: dropInStatus.notConfirmed,
  declined: dropInStatus.notConfirmed,
  interrupted: dropInStatus.notConfirmed,
  requested: dropInStatus.notConfirmed,
  "probe-failed": dropInStatus.notConfirmed,
  "watchdog-failed": dropInStatus.notConfirmed,
  "watchdog-gone": dropInStatus.notConfirmed,
  "restore-failed": dropInStatus.notApplied,
  "read-back-differs": dropInStatus.notApplied,
  "command-failed": dropInStatus.commandFailed
};
var ofRefusal = {
  findings: dropInStatus.notApplied,
  "not-accepted": dropInStatus.notApplied,
  "not-restorable": dropInStatus.notSaveable,
  "not-root": dropInStatus.noSupport,
  // Without a terminal the script heard no answer, and took the rules back.
  "no-terminal": dropInStatus.notConfirmed,
  pending: dropInStatus.failed,
  "live-rules-changed": dropInStatus.failed,
  unproven: dropInStatus.failed,
  "not-armed": dropInStatus.failed
};
var ofFailure = {
  file: dropInStatus.rulesfileUnreadable,
  "tool-missing": dropInStatus.toolMissing,
  scratch: dropInStatus.noSupport,
  command: dropInStatus.notSaveable,
  store: dropInStatus.failed,
  environment: dropInStatus.failed,
  mistake: dropInStatus.failed
};



var spellings = [
  { letter: "t", name: "timeout", takesValue: true },
  { letter: "w", name: "write", takesValue: true },
  { letter: "c", name: "command", takesValue: false },
  { letter: "h", name: "help", takesValue: false },
  { letter: "V", name: "version", takesValue: false }
];
var longest = 3600;











give({ "dropIn": dropIn });
*/}],
  "#lib/cli/lint.ts": [2391, () => {/*
'use strict';
var runLint = (async function(system, options) {
  const files = [];
  let unreadable = 0;
  for (const path of options.files) {
    const text = await readOrTell(system, path, (bytes) => decode(bytes).text);
    if (text === void 0) unreadable += 1;
    else files.push(...lintFile(system, path, text, options));
  }
  const report = { checks: checks.length, files };
  if (files.length > 0 || options.format === "json") {
    const colour = () => files.some(({ diagnostics }) => diagnostics.length > 0) && system.output.colour.result;
    system.output.result(options.format === "json" ? lintJson(report) : lintText(report, { colour: colour() }));
  }
  if (unreadable > 0) return exitStatus.cannot;
  return files.some((file) => fails(file, options["fail-on"])) ? exitStatus.findings : exitStatus.done;
});
var lintFile = (function(system, path, text, options) {
  const family = forcedFamily(options) ?? familyOf(path, text);
  const { ruleset, diagnostics: syntax } = parse(text, { family, backend: options.backend });
  if (isDocument(path) || options["skip-foreign"] && isForeign(ruleset)) {
    const why = isDocument(path) ? "it is a document" : "no line of it is an iptables rule";
    system.output.progress(`${JSON.stringify(path)} is skipped: ${why}
`);
    return [];
  }
  const subject = { ruleset, family, loading: options.noflush ? "noflush" : "unknown", syntax };
  const pieces = ruleset.tables.filter((table) => isFragment(subject, table)).map(({ name }) => name);
  if (pieces.length > 0 && !options.noflush) {
    const why = "taken for a piece that is loaded with --noflush, so checks of its chains are left out";
    system.output.progress(
      `safeapply: ${JSON.stringify(path)}, ${pieces.join(" and ")}: ${why}; apply would refuse it
`
    );
  }
  const found = lint(subject);
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
});
var isDocument = (function(path) {
  return path.endsWith(".md");
});
var fails = (function(file, threshold) {
  return threshold !== "never" && file.diagnostics.some(({ severity }) => rank[severity] >= rank[threshold]);
});
var { "readOrTell": readOrTell } = require("#shared/10");
var { "isForeign": isForeign } = require("#shared/12");
var { "lint": lint } = require("#shared/32");
var { "familyOf": familyOf } = require("#shared/33");
var { "checks": checks, "isFragment": isFragment } = require("#shared/34");
require("#shared/36");
var { "lintJson": lintJson, "lintText": lintText } = require("#shared/47");
var { "parse": parse } = require("#shared/51");
var { "command": command } = require("#shared/52");
require("#shared/53");
var { "forcedFamily": forcedFamily, "formatOption": formatOption, "skipForeignOption": skipForeignOption } = require("#shared/54");
require("#shared/55");
require("#shared/56");
require("#shared/57");
var { "exitStatus": exitStatus } = require("#shared/58");
var { "decode": decode } = require("#shared/59");
require("#shared/60");
var thresholds = ["error", "warning", "info", "never"];
var lintCommand = command(
  {
    operands: {
      files: { type: "string", array: true, demandOption: true, describe: "rules files; - is standard input" }
    },
    options: {
      format: formatOption,
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
      "skip-foreign": skipForeignOption
    }
  },
  runLint
);



var rank = { error: 2, warning: 1, info: 0 };

give({ "lintCommand": lintCommand });
*/}],
  "#lib/cli/check.ts": [2497, () => {/*
'use strict';
var readAnswer = (function({ exitCode, stderr }, { sentinel, isCommit }) {
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
});
var badEndText = (function(end) {
  switch (end.kind) {
    case "stopped":
      return "iptables-restore ends here without an error, and commits neither this table nor what comes after it";
    case "crashed":
      return `iptables-restore crashes here (status ${end.status})`;
    case "placeless":
      return end.words;
  }
});
var complaintsIn = (function(words, isCommit) {
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
});
var plainFailure = (function(line, reason, isCommit) {
  return { line, words: reason?.replace(/\.$/u, ""), by: isCommit(line) ? "kernel" : "iptables" };
});
var plain = (function(words) {
  return words.replace(/^(?:\S+ v[\d.]+ \((?:nf_tables|legacy)\): *|ip6?tables\S*-restore: )+(?:; )?/u, "").replace(/^line \d+ /u, "").replace(/ line \d+(?=:)/u, "").trim();
});
var linesOf = (function(text) {
  const lines = text.split("\n");
  return lines.at(-1) === "" ? lines.slice(0, -1) : lines;
});
var sectionsOf = (function(lines) {
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
});
var leaveOut = (function(lines, left) {
  const numbers = new Set(left);
  return lines.map((line, index) => numbers.has(index + 1) ? "#" : line);
});
var onlySection = (function(lines, { head, last }) {
  return lines.map((line, index) => index + 1 >= head && index + 1 <= last ? line : "#");
});
var kindOf = (function(line) {
  if (line === "" || line.startsWith("#")) return "nothing";
  return line.startsWith(":") ? "chain" : "rule";
});
var wordsOf = (function(line, number = 1) {
  return tokenize(line, number, /^\[[^\]]*\]/u.exec(line)?.[0].length ?? 0).tokens;
});
var targetOf = (function(line) {
  const words = wordsOf(line);
  for (const [index, { text }] of words.entries()) {
    if (/^(?:-[jg]|--(?:j(?:u(?:mp?)?)?|g(?:o(?:to?)?)?))$/u.test(text)) return words[index + 1]?.text;
    const glued = /^(?:-[jg]|--(?:jump|goto)=)(?!-)(.+)$/u.exec(text)?.[1];
    if (glued !== void 0) return glued;
  }
  return void 0;
});
var declaredBy = (function(line) {
  if (line.startsWith(":")) return /^:[ \t]*([^ \t]+)/u.exec(line)?.[1];
  return kindOf(line) === "rule" ? /(?:^|\s)(?:-N|--new-chain)\s+(\S+)/u.exec(line)?.[1] : void 0;
});
var onlyAdds = (function(line) {
  return /^(?:\[[^\]]*\])?\s*(?:-A|--append)\s/u.test(line);
});
var jumpsWithin = (function(lines, { head, last }) {
  const chains = new Set(lines.slice(head, last).map(declaredBy));
  return (line) => {
    const text = lines[line - 1] ?? "";
    const target = kindOf(text) === "rule" ? targetOf(text) : void 0;
    return target !== void 0 && chains.has(target);
  };
});
var uncuttable = (function(lines) {
  for (const { head, commit, last } of sectionsOf(lines)) {
    for (let line = head + 1; line < (commit ?? last + 1); line += 1) {
      const text = lines[line - 1] ?? "";
      if (kindOf(text) === "rule" && !onlyAdds(text) && !/^\s*(?:-N|--new-chain)\s/u.test(text)) return line;
    }
  }
  return void 0;
});
var inPieces = (function(lines, size) {
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
});
var makeAsker = (function({ sandbox, tools, level, remaining }) {
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
});
var reachOf = (async function(world, tools, limit) {
  const kernel2 = await probe(world, tools, "kernel", limit);
  if (kernel2 === void 0) return { level: "kernel", because: void 0 };
  const test = await probe(world, tools, "test", limit);
  return { level: test === void 0 ? "test" : "parser", because: kernel2 };
});
var probe = (async function({ sandbox, clock }, tools, level, limit) {
  const end = clock.now() + limit;
  const asker = makeAsker({ sandbox, tools, level, remaining: () => end - clock.now() });
  try {
    const answer = await asker.ask({ lines: linesOf(harmless), finalNewline: true, sets: [] });
    if (answer.kind === "taken") return void 0;
    if (answer.kind === "unfinished") return { kind: "unfinished", seconds: limit };
    return { kind: "unusable", program: tools.restore, words: wordsOf2(answer) };
  } catch (error) {
    if (error instanceof Failure) return { kind: "failure", facts: error.facts };
    throw error;
  }
});
var wordsOf2 = (function(answer) {
  if (answer.kind === "refused") return answer.complaints[0]?.words ?? "it gives no reason";
  return answer.kind === "too-large" ? "the socket buffer is too small" : badEndText(answer);
});
var ownProblems = (function(text, dialect) {
  const { ruleset, diagnostics: syntax } = parse(readable(text), dialect);
  return refusals({ ruleset, family: dialect.family, loading: "flush", syntax }).map(({ line, message }) => ({
    line,
    message
  }));
});
var obstacles = (function(text, lines, dialect) {
  const misread = lines.flatMap((line, index) => {
    const message = misreading(line);
    return message === void 0 ? [] : [{ line: index + 1, message }];
  });
  if (misread.length > 0) return misread.slice(0, 1);
  if (sectionsOf(lines).length === 0) return ownProblems(text, dialect);
  return lines.flatMap(
    (line, index) => runsPrograms(line, dialect) ? [{ line: index + 1, message: namesProgram }] : []
  );
});
var misreading = (function(line) {
  if (line.includes("\0")) return "the line holds a NUL byte: iptables-restore reads no further than to it";
  if (line.length <= maximumLine) return void 0;
  return `the line is longer than ${maximumLine} bytes: iptables-restore reads its tail as a line of its own`;
});
var runsPrograms = (function(line, dialect) {
  if (!/(?:^|[\s"])(?:-[^\s-]*M|--mo)/u.test(line) || kindOf(line) !== "rule") return false;
  const { tables } = parse(`*filter
${line}
COMMIT
`, dialect).ruleset;
  return tables.some(({ rules }) => rules.some(({ options }) => options.some(({ name }) => name === "modprobe")));
});
var namesOutside = (function(lines) {
  return lines.some((line) => option.test(line) || /\s--(?:nfacct-name|timeout)\s/u.test(line));
});
var setsFor = (function(lines, family, { sets, makers }) {
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
});
var setsIn = (function(text) {
  if (!option.test(text) || kindOf(text) !== "rule") return [];
  const words = wordsOf(text).map((word) => word.text);
  return words.flatMap((word, index) => {
    const name = words[index + 1];
    if (!word.startsWith("--") || !option.test(` ${word} `) || name === void 0) return [];
    return [{ name, dimensions: (words[index + 2] ?? "").split(",").length }];
  });
});
var unseen = (function(name) {
  return `needs root, who alone can see whether there is an ipset "${name}"; an empty one stood in for it`;
});
var standIn = (function(line, { option: option2, after, replace }, family) {
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
});
var culpritIn = (async function(asker, question, section) {
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
});
var culprit = (function(line, through) {
  return line === void 0 ? void 0 : { line, through };
});
var firstLineThat = (async function(asker, question, end) {
  const { lines } = question;
  const line = await firstThat(lines.length, async (count) => {
    const open = sectionsOf(lines.slice(0, count)).at(-1);
    const closed = open === void 0 || open.commit !== void 0;
    const text = [...lines.slice(0, count), ...closed ? [] : ["COMMIT"]];
    const { kind } = await asker.ask({ ...question, lines: text, finalNewline: true });
    return kind === "unfinished" ? void 0 : kind === end.kind;
  });
  return line === 0 ? void 0 : line;
});
var firstThat = (async function(all, holds) {
  let [low, high] = [0, all];
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    const answer = await holds(middle);
    if (answer === void 0) return 0;
    if (answer) high = middle;
    else low = middle + 1;
  }
  return high;
});
var pinpoint = (async function(asker, question, complaints) {
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
});
var isVague = (function(message) {
  return message.startsWith(kernel) || message.endsWith(noReason);
});
var messageOf = (function({ by, words }) {
  if (by === "iptables") return words ?? `iptables-restore refuses this line, and ${noReason}`;
  return words === void 0 ? `${kernel}, and ${noReason}` : `${kernel}: ${words}`;
});
var sectionAt = (function(lines, line) {
  return sectionsOf(lines).find(({ head, last }) => head <= line && line <= last);
});
var named = (function(lines, section, complaint) {
  const message = messageOf(complaint);
  const chain = missingChain(complaint);
  const found = section === void 0 || chain === void 0 ? [] : jumpsTo(lines, section, chain);
  const line = Math.max(1, Math.min(complaint.line, lines.length));
  return (found.length > 0 ? found : [line]).map((each) => ({ line: each, message, by: complaint.by }));
});
var missingChain = (function({ words = "" }) {
  return /^Chain '(.*)' does not exist$/u.exec(words)?.[1];
});
var jumpsTo = (function(lines, { head, last }, chain) {
  const found = [];
  for (let line = head + 1; line <= last; line += 1) {
    const text = lines[line - 1] ?? "";
    if (declaredBy(text) === chain) break;
    if (kindOf(text) === "rule" && targetOf(text) === chain) found.push(line);
  }
  return found;
});
var mayMeanAnother = (function(lines, section, complaint) {
  if (section === void 0 || complaint.by !== "kernel") return false;
  if (complaint.line === section.commit) return true;
  return complaint.words?.includes("Too many links") !== true && jumpsWithin(lines, section)(complaint.line);
});
var reliefOf = (function(lines, complaint, place) {
  for (const alarm of alarms) {
    const relief = alarm(lines, complaint, place);
    if (relief !== void 0) return relief;
  }
  return void 0;
});
var without = (function(lines, left, reason) {
  return { lines: leaveOut(lines, left), unchecked: left.map((line) => ({ line, reason: `left out: ${reason}` })) };
});
var replaceAll = (function(lines, { head, last }, kind, { family, reason }) {
  const unchecked = [];
  const next = lines.map((text, index) => {
    const line = index + 1;
    const found = line < head || line > last || kindOf(text) !== "rule" ? void 0 : standIn(text, kind, family);
    if (found === void 0) return text;
    unchecked.push({ line, reason: reason(quote(found.words)) });
    return found.line;
  });
  return unchecked.length === 0 ? void 0 : { lines: next, unchecked };
});
var quote = (function(words) {
  return words.map((word) => `"${word}"`).join(", ");
});
var tryOut = (async function(asker, first, { limit, ...place }) {
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
});
var firstRelief = (function(lines, complaints, place) {
  for (const complaint of complaints) {
    const relief = reliefOf(lines, complaint, place);
    if (relief !== void 0) return relief;
  }
  return void 0;
});
var blamesFor = (async function(asker, question, answer) {
  if (answer.kind === "refused") return await pinpoint(asker, question, answer.complaints);
  const line = await firstLineThat(asker, question, answer);
  const place = line === void 0 ? " (which line it is was not found in time)" : "";
  return [{ line: line ?? 1, message: `${badEndText(answer)}${place}`, by: "iptables" }];
});
var withWarning = (function({ line, message }, lines, answer) {
  if (answer.kind !== "refused") return message;
  const words = wordsOf(lines[line - 1] ?? "").map(({ text }) => text);
  const warning = answer.warnings.find((each) => words.includes(/^Extension (\S+) /u.exec(each)?.[1] ?? ""));
  return warning === void 0 ? message : `${message}; ${warning}`;
});
var without2 = (function(lines, left) {
  const sections = sectionsOf(lines);
  const all = left.flatMap((line) => {
    const section = sections.find(({ head, last }) => head <= line && line <= last);
    if (section === void 0 || onlyAdds(lines[line - 1] ?? "")) return [line];
    return Array.from({ length: section.last - section.head + 1 }, (_, index) => section.head + index);
  });
  return leaveOut(lines, all);
});
var makeChecker = (function(world, options) {
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
});
var hostOf = (async function(world, family, { backend, limit }) {
  try {
    const tools = await world.sandbox.programs(family, backend);
    return { tools, ...await reachOf(world, tools, limit) };
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    return { tools: void 0, level: "parser", because: { kind: "failure", facts: error.facts } };
  }
});
var checkFile = (async function(world, file, circumstances) {
  const { tools, backend: wish, level, because } = circumstances;
  const { path, family } = file;
  const backend = tools?.backend ?? (wish === "auto" ? void 0 : wish);
  const dialect = { family, backend: backend ?? "nft" };
  const text = byteText(file.bytes);
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
});
var trialOf = (async function(world, { family }, text, asked) {
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
    if (!(error instanceof Failure)) throw error;
    return { errors: [], unchecked: [], skipped: { kind: "failure", facts: error.facts } };
  }
});
var forPeople = (function(lines, errors, unchecked) {
  const faults = errors.map(({ line, message }) => {
    return { line, message: readable(message), text: readable(lines[line - 1] ?? "") };
  });
  return {
    errors: faults.toSorted((a, b) => a.line - b.line),
    unchecked: unchecked.map(({ line, reason }) => ({ line, reason: readable(reason) })).toSorted((a, b) => a.line - b.line)
  };
});
var withReason = (function(own) {
  return ({ line, message }) => {
    const reason = isVague(message) ? own().find((each) => each.line === line) : void 0;
    return { line, message: reason === void 0 ? message : `${message}; ${reason.message}` };
  };
});
var once = (function(make) {
  let made;
  return () => (made ??= { value: make() }).value;
});
var checkText = (function(files, { colour }) {
  const paint = (code, text) => colour ? `\x1B[${code}m${text}\x1B[0m` : text;
  return files.flatMap((file) => {
    const path = visible(file.path);
    const place = (line) => paint("1", `${path}:${line}:`);
    return [
      ...file.errors.flatMap(({ line, message, text }) => [
        `${place(line)} ${paint("1;31", "error:")} ${visible(message)}`,
        ...excerpt(text)
      ]),
      ...file.unchecked.map(
        ({ line, reason }) => `${place(line)} ${paint("1;36", "not checked:")} ${visible(reason)}`
      ),
      `${path}: ${verdict(file)}`
    ];
  }).map((line) => `${line}
`).join("");
});
var skippedText = (function(skipped) {
  switch (skipped.kind) {
    case "failure":
      return failureText(skipped.facts);
    case "unusable":
      return `${skipped.program} does not take even the simplest rules in a throw-away network namespace: ${visible(skipped.words)}`;
    case "unfinished":
      return `the time was over before the load was (${skipped.seconds} s; --limit gives it more)`;
    case "too-large":
      return `too much for one batch without root, and line ${skipped.line} depends on those before it, so that it can't be cut`;
    case "many-errors":
      return `nothing was looked for after ${skipped.count} errors`;
  }
});
var excerpt = (function(text) {
  if (text.trim() === "") return [];
  return [`  ${visibleWithTabs(text.slice(0, width))}${text.length > width ? "\u2026" : ""}`];
});
var verdict = (function(file) {
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
});
var who = (function({ family, backend }) {
  return [familyName(family), ...backend === void 0 ? [] : [backend]].join(", ");
});
var checkJson = (function(checked) {
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
});
var runCheck = (async function(system, options) {
  const check = makeChecker(system, options);
  const files = [];
  let unreadable = 0;
  for (const path of options.files) {
    const bytes = await readOrTell(system, path, (bytes2) => bytes2);
    if (bytes === void 0) unreadable += 1;
    else files.push(await check({ path, bytes, family: forcedFamily(options) ?? familyOf(path, decode(bytes).text) }));
  }
  const text = options.format === "json" ? checkJson(files) : checkText(files, { colour: system.output.colour.result });
  system.output.result(text);
  if (unreadable > 0 || files.some(unanswered)) return exitStatus.cannot;
  return files.some(({ accepted }) => accepted === false) ? exitStatus.findings : exitStatus.done;
});
var unanswered = (function({ accepted, skipped }) {
  return accepted === null && skipped?.kind === "unfinished";
});
var parseLimit = (function(text) {
  if (typeof text !== "string") throw new Error("--limit is given more than once");
  return parseTimeout(text);
});
var { "readOrTell": readOrTell } = require("#shared/10");
var { "refusals": refusals } = require("#shared/13");
require("#shared/32");
var { "familyOf": familyOf } = require("#shared/33");
require("#shared/34");
var { "failureText": failureText } = require("#shared/36");
var { "byteText": byteText, "readable": readable } = require("#shared/39");
var { "familyName": familyName } = require("#shared/45");
var { "parse": parse, "tokenize": tokenize } = require("#shared/51");
var { "command": command } = require("#shared/52");
require("#shared/53");
var { "backendOption": backendOption, "forcedFamily": forcedFamily, "formatOption": formatOption, "parseTimeout": parseTimeout } = require("#shared/54");
var { "visible": visible, "visibleWithTabs": visibleWithTabs } = require("#shared/55");
var { "Failure": Failure } = require("#shared/56");
require("#shared/57");
var { "exitStatus": exitStatus } = require("#shared/58");
var { "decode": decode, "isHostName": isHostName } = require("#shared/59");
require("#shared/60");


var noise = /^(?:Try `|# Warning: |Segmentation fault)/u;

var noCommit = "the file ends while a table is open: COMMIT expected";












var pieceSizes = [300, 60, 10, 1];


var sentinelLine = "safeapply: the end of the file";


var harmless = "*filter\n:INPUT ACCEPT [0:0]\n-A INPUT -j ACCEPT\nCOMMIT\n";




var maximumLine = 10238;

var namesProgram = '"--modprobe" names a program that iptables would run, so the file is not tried out';




var option = /\s--(?:match-set|set|add-set|del-set|map-set)\s/u;
var types = { 1: "hash:ip", 2: "hash:ip,port" };
var widest = "hash:ip,port,ip";
var families = { ipv4: "inet", ipv6: "inet6" };

var identity = {
  option: /^--[ug](?:i(?:d(?:-(?:o(?:w(?:n(?:er?)?)?)?)?)?)?)?$/u,
  replace: (word) => word === "0" ? void 0 : "0"
};
var hostName = {
  option: /^(?:-[sd]|--(?:src|dst|source|destination))$/u,
  replace: (words, family) => {
    const replaced = words.split(",").map((word) => {
      const [host = "", ...mask] = word.split("/");
      return isHostName(host) ? [documentation[family], ...mask].join("/") : word;
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







var kernel = "the kernel refuses this";
var noReason = "gives no reason";







var unknownIds = (lines, { line, by }, { family, ids }) => {
  const section = sectionsOf(lines).find(({ head, last }) => head <= line && line <= last);
  if (by !== "kernel" || ids === "all" || section === void 0) return void 0;
  const reason = (words) => `needs root: the id ${words} is unknown to an ordinary user's namespace; 0 stood in for it`;
  return replaceAll(lines, section, identity, { family, reason });
};
var unresolved = (lines, { words = "" }, { family }) => {
  const name = /^host\/network `(.*)' not found$/u.exec(words)?.[1];
  if (name === void 0 || !isHostName(name)) return void 0;
  const reason = (names) => `the host name ${names} is not looked up; an address stood in for it`;
  return replaceAll(lines, { head: 1, last: lines.length }, hostName, { family, reason });
};
var unresolvedOption = (lines, { line, words = "" }) => {
  if (!words.startsWith("getaddrinfo: ")) return void 0;
  const tokens = wordsOf(lines[line - 1] ?? "").map(({ text }) => text);
  const names = tokens.filter((each, index) => addressOption.test(tokens[index - 1] ?? "") && isHostName(each));
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



var enough = 20;














var width = 118;




var checkCommand = command(
  {
    operands: {
      files: { type: "string", array: true, demandOption: true, describe: "rules files; - is standard input" }
    },
    options: {
      backend: backendOption,
      ipv4: { type: "boolean", conflicts: "ipv6", describe: "or -4: the files are for iptables" },
      ipv6: { type: "boolean", describe: "or -6: the files are for ip6tables" },
      limit: {
        type: "string",
        default: "60",
        coerce: parseLimit,
        requiresArg: true,
        describe: "time for each file, e.g. 90, 90s, 5m"
      },
      format: formatOption
    }
  },
  async (world, options) => await runCheck(await world.whole(), options)
);



give({ "checkCommand": checkCommand });
*/}],
  "#shared/10": [3358, () => {/*
'use strict';
var readOrTell = (async function(world, path, take) {
  try {
    return take(await world.files.read(path));
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    world.output.progress(`safeapply: ${failureText(error.facts)}
`);
    return void 0;
  }
});
var { "failureText": failureText } = require("#shared/36");
var { "Failure": Failure } = require("#shared/56");

give({ "readOrTell": readOrTell });
*/}],
  "#lib/cli/fmt.ts": [3375, () => {/*
'use strict';
var lookupNotes = (function(path, { tables }) {
  const lookups = tables.flatMap(({ rules }) => rules.filter((rule) => rule.hasLookups)).flatMap((rule) => rule.lookups);
  const more = lookups.length - most;
  return [
    ...lookups.slice(0, most).map((lookup) => describe(path, lookup)),
    ...more > 0 ? [`${visible(path)}: and ${more} more such ${more === 1 ? "name" : "names"}
`] : []
  ].join("");
});
var misreadNote = (function(path, line) {
  const place = `${visible(path)}:${line}`;
  return `${place}: error: iptables-save prints this in a way that does not load as the same rules again; the file is not written
`;
});
var describe = (function(path, { token, what }) {
  const place = `${visible(path)}:${token.line}:${token.column}`;
  return `${place}: note: the ${what} "${visible(token.text)}" is left as written; iptables-save prints a number
`;
});
var saveText = (function(ruleset) {
  const { backend } = ruleset.dialect;
  const sectionOf = new Map(ruleset.tables.map((section) => [section.name, section]));
  const replaced = ruleset.tables.filter((section) => sectionOf.get(section.name) !== section);
  const comments = anchoredComments(ruleset, replaced);
  const sections = inOrder([...canonical(ruleset).values()], backend).flatMap((table) => {
    const section = sectionOf.get(table.name);
    return section === void 0 ? [] : printTable(table, section, comments);
  });
  const last = ruleset.tables.at(-1)?.commit?.line ?? 0;
  const rest = [...comments.entries()].filter(([anchor]) => anchor > last).flatMap(([, texts]) => texts);
  return [...sections, ...rest].map((line) => `${line}
`).join("");
});
var anchoredComments = (function({ lines }, replaced) {
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
});
var endOf = (function(section) {
  return section === void 0 ? Infinity : (section.commit ?? section.head).line;
});
var inOrder = (function(tables, backend) {
  if (backend === "legacy") return tables;
  return tables.toSorted((a, b) => nftOrder.indexOf(a.name) - nftOrder.indexOf(b.name));
});
var printTable = (function(table, section, comments) {
  const lines = [
    { text: `*${table.name}`, line: section.head.line },
    ...table.chains.map(({ name, policy, line }) => ({ text: `:${name} ${policy} [0:0]`, line })),
    ...table.chains.flatMap(({ rules }) => rules),
    { text: "COMMIT", line: section.commit?.line }
  ];
  if (comments.size === 0) return lines.map(({ text }) => text);
  const before = commentsBefore(lines, section, comments);
  return lines.flatMap((line) => [...before.get(line) ?? [], line.text]);
});
var commentsBefore = (function(lines, section, comments) {
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
});
var runFmt = (async function(system, options) {
  const { files, write = false, check = false } = options;
  if (files.length > 1 && !write && !check) {
    throw new UsageError("several files would be printed as one: say --write or --check");
  }
  if (write && files.includes(standardInput)) throw new UsageError("--write needs files: standard input has no place");
  const statuses = [];
  for (const path of files) statuses.push(await formatFile(system, path, options));
  return statuses.includes(exitStatus.cannot) ? exitStatus.cannot : statuses.includes(exitStatus.findings) ? exitStatus.findings : exitStatus.done;
});
var formatFile = (async function(system, path, options) {
  try {
    const { text, encoding } = decode(await system.files.read(path));
    const family = forcedFamily(options) ?? familyOf(path, text);
    const parsed = parse(text, { family, backend: options.backend });
    const { ruleset } = parsed;
    if (options["skip-foreign"] && isForeign(ruleset)) {
      system.output.progress(`${JSON.stringify(path)} is skipped: no line of it is an iptables rule
`);
      return exitStatus.done;
    }
    if (isRefused(system, path, parsed)) return exitStatus.findings;
    const formatted = saveText(ruleset);
    system.output.progress(lookupNotes(path, ruleset));
    if (options.write === true) {
      if (formatted === text) return exitStatus.done;
      const misread = firstMisread(ruleset, formatted);
      if (misread !== void 0) {
        system.output.progress(misreadNote(path, misread));
        return exitStatus.findings;
      }
      await system.files.replace(path, Buffer.from(encode(formatted, encoding)).toString("latin1"));
    } else if (options.check !== true) {
      system.output.rules(encode(formatted, encoding));
    } else if (formatted !== text) {
      system.output.result(`${visible(path)}
`);
      return exitStatus.findings;
    }
    return exitStatus.done;
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    system.output.progress(`safeapply: ${failureText(error.facts)}
`);
    return exitStatus.cannot;
  }
});
var isRefused = (function(system, path, { ruleset, diagnostics: syntax }) {
  const { family } = ruleset.dialect;
  const found = [...refusals({ ruleset, family, loading: "unknown", syntax })].filter(isRefusal);
  if (found.length === 0) return false;
  const lines = ruleset.lines.map((each) => each.text);
  const report = { checks: 1, files: [{ path, family, lines, diagnostics: found }] };
  system.output.progress(lintText(report, { colour: system.output.colour.progress }));
  return true;
});
var firstMisread = (function(ruleset, formatted) {
  const again = parse(formatted, ruleset.dialect);
  const [wanted, written] = [canonical(ruleset), canonical(again.ruleset)];
  const refused = again.diagnostics.find(({ severity }) => severity === "error");
  if (refused === void 0 && sameRules(wanted, written)) return void 0;
  const text = refused && again.ruleset.lines[refused.line - 1]?.text;
  const misread = [...wanted.values()].flatMap(
    ({ name, chains }) => chains.flatMap((chain) => {
      const found = written.get(name)?.chains.find((each) => each.name === chain.name);
      return chain.rules.filter((rule, index) => rule.text === text || rule.text !== found?.rules[index]?.text);
    })
  );
  return misread[0]?.line ?? 1;
});
var { "isForeign": isForeign } = require("#shared/12");
var { "isRefusal": isRefusal, "refusals": refusals } = require("#shared/13");
require("#shared/32");
var { "familyOf": familyOf } = require("#shared/33");
require("#shared/34");
var { "failureText": failureText } = require("#shared/36");
var { "lintText": lintText } = require("#shared/47");
var { "canonical": canonical, "sameRules": sameRules } = require("#shared/50");
var { "parse": parse } = require("#shared/51");
var { "command": command } = require("#shared/52");
require("#shared/53");
var { "forcedFamily": forcedFamily, "skipForeignOption": skipForeignOption, "standardInput": standardInput } = require("#shared/54");
var { "visible": visible } = require("#shared/55");
var { "Failure": Failure } = require("#shared/56");
var { "UsageError": UsageError } = require("#shared/57");
var { "exitStatus": exitStatus } = require("#shared/58");
var { "decode": decode, "encode": encode } = require("#shared/59");
require("#shared/60");
var most = 10;



var nftOrder = ["mangle", "security", "raw", "filter", "nat"];






var fmtCommand = command(
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
      "skip-foreign": skipForeignOption
    }
  },
  runFmt
);




give({ "fmtCommand": fmtCommand });
*/}],
  "#shared/12": [3588, () => {/*
'use strict';
var isForeign = (function({ lines }) {
  const texts = lines.map(({ text }) => text).filter((text) => text.trim() !== "" && !text.startsWith("#"));
  return texts.length > 0 && !texts.some((text) => table.test(text) || ours.test(text));
});
var table = /^\uFEFF?\s*\*\s*\w/u;
var ours = /^\s*(?:COMMIT\b|:\S+\s+(?:ACCEPT|DROP|-)(?:\s|$)|(?:\[\d+:\d+\]\s*)?-[AI]\s+\S+\s.*-j\s|(?:sudo\s+)?\S*ip6?tables\b)/iu;

give({ "isForeign": isForeign });
*/}],
  "#shared/13": [3599, () => {/*
'use strict';
var refusals = (function(subject) {
  return lint(subject, refusing).filter(({ severity }) => severity === "error");
});
var isRefusal = (function({ check, severity }) {
  return severity === "error" && refusing.some(({ name }) => name === check);
});
var { "lint": lint } = require("#shared/32");
var { "chainLoop": chainLoop, "failingCommand": failingCommand, "invalidOption": invalidOption, "invalidValue": invalidValue, "missingCommit": missingCommit, "notRulesSave": notRulesSave, "syntax": syntax, "undeclaredChain": undeclaredChain, "undefinedChain": undefinedChain, "wrongPlace": wrongPlace } = require("#shared/34");
var refusing = [
  notRulesSave,
  syntax,
  missingCommit,
  invalidOption,
  invalidValue,
  undeclaredChain,
  undefinedChain,
  wrongPlace,
  chainLoop,
  failingCommand
];


give({ "refusals": refusals, "isRefusal": isRefusal });
*/}],
  "#lib/cli/diff.ts": [3625, () => {/*
'use strict';
var diffJson = (function(families) {
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
});
var inOrder = (function(change) {
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
});
var mayHoldList = (function(text, from, end, comma) {
  for (let at = comma; at !== -1 && at < end; at = text.indexOf(",", at + 1)) {
    const word = wordStart(text, from, at);
    if (mayBeOption(text, word) && glued.test(bare(text.slice(word, at)))) return true;
    let stop = word;
    while (stop > from && isBlank(text.charCodeAt(stop - 1))) stop -= 1;
    const before = wordStart(text, from, stop);
    if (mayBeOption(text, before) && option.test(bare(text.slice(before, stop)))) return true;
  }
  return false;
});
var wordStart = (function(text, from, at) {
  let start = at;
  while (start > from && !isBlank(text.charCodeAt(start - 1))) start -= 1;
  return start;
});
var mayBeOption = (function(text, at) {
  const code = text.charCodeAt(at);
  return code === hyphen || code === quote;
});
var bare = (function(word) {
  return word.replaceAll(/["\\]/gu, "");
});
var draft = (function(text, dialect) {
  if (!text.endsWith("\n") || text.startsWith("#!") || text.includes("\r") || text.includes("\0")) return void 0;
  const diagnostics = [];
  const tables = /* @__PURE__ */ new Map();
  const reader = { text, dialect, diagnostics, open: void 0, comma: -1 };
  for (let line = 1, start = 0; start < text.length; line += 1) {
    const end = text.indexOf("\n", start);
    if (!take(reader, tables, line, start, end)) return void 0;
    start = end + 1;
  }
  return reader.open !== void 0 || tables.size === 0 ? void 0 : { rules: tables, diagnostics };
});
var take = (function(reader, tables, line, start, end) {
  const { text, open } = reader;
  if (start === end) return true;
  switch (text.charCodeAt(start)) {
    case 35:
      return true;
    case 42:
      return open === void 0 && openTable(reader, tables, line, text.slice(start + 1, end));
    case 67:
      if (open === void 0 || text.slice(start, end) !== "COMMIT") return false;
      tables.set(open.name, closed(open));
      reader.open = void 0;
      return true;
    case 58:
      return open !== void 0 && takeChain(open, text, line, start, end);
    default:
      return open !== void 0 && end - start <= longestPassed && takeRule(reader, open, line, start, end);
  }
});
var openTable = (function(reader, tables, line, name) {
  const builtin = builtinChains[name];
  if (builtin === void 0 || tables.has(name)) return false;
  const section = openSection(reader.dialect, name, reader.text);
  section.passage.hasKnownChain = true;
  const page = openPage(reader.text, section, reader.diagnostics);
  const chains = builtin.map((each) => ({
    name: each,
    policy: "ACCEPT",
    line: void 0,
    rules: new DraftRules(page)
  }));
  reader.open = { name, line, page, chains: new Map(chains.map((each) => [each.name, each])), last: void 0 };
  return true;
});
var takeChain = (function({ name: table, page, chains }, text, line, start, end) {
  const chain = passChain(text, line, start, end);
  if (chain === void 0) return false;
  const name = chain.name.text;
  const before = chains.get(name);
  const builtin = isBuiltin(table, name);
  if (builtin ? before?.line !== void 0 : before !== void 0) return false;
  const word = chain.policy?.text ?? "-";
  if (!builtin && word !== "-") return false;
  if (!builtin && isHook(name)) page.section.passage.hasKnownChain = false;
  const policy = builtin ? word === "-" ? "ACCEPT" : word : "-";
  chains.set(name, { name, policy, line, rules: before?.rules ?? new DraftRules(page) });
  declare(page.section, name, line);
  return !page.section.shadowed;
});
var takeRule = (function(reader, open, line, start, end) {
  const { text } = reader;
  const command2 = commandStart(text, start, end);
  if (command2 === -1) return false;
  let from = command2;
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
  if (holdsComma(reader, start, end) && mayHoldList(text, from, end, reader.comma)) chain.rules.addAll(line, from, end);
  else chain.rules.add(line, from, end);
  return true;
});
var holdsComma = (function(reader, start, end) {
  if (reader.comma < start) {
    const found = reader.text.indexOf(",", start);
    reader.comma = found === -1 ? Infinity : found;
  }
  return reader.comma < end;
});
var closed = (function({ name, line, chains }) {
  const builtin = builtinChains[name]?.flatMap((each) => chains.get(each) ?? []) ?? [];
  const users = [...chains.values()].filter((each) => !isBuiltin(name, each.name));
  return { name, line, chains: [...builtin, ...users] };
});
var runDiff = (async function(world, options) {
  const first = await readRules(world, options.file, options);
  const second = options.other === void 0 ? void 0 : await readRules(world, options.other, options);
  if (!first || options.other !== void 0 && !second) return exitStatus.cannot;
  const { family } = first;
  if (second !== void 0 && second.family !== family) {
    throw new UsageError("one of the files is for IPv4 and the other for IPv6: -6 says that both are for IPv6");
  }
  const changes = second === void 0 ? await againstLive(world, first, options.backend) : diff(first.rules, second.rules);
  for (const side of second === void 0 ? [first] : [first, second]) tell(world, side);
  if (changes === void 0) return exitStatus.cannot;
  const families = [{ family, changes }];
  const parts = options.format === "json" ? [diffJson(families)] : diffParts(families, { colour: world.output.colour.result });
  for (const part of parts) world.output.result(part);
  return changes.length === 0 ? exitStatus.done : exitStatus.findings;
});
var readRules = (async function(world, path, options) {
  const { text } = decode(await world.files.read(path));
  const family = options.ipv6 ? "ipv6" : familyOf(path, text);
  const side = sideOf(path, text, { family, backend: options.backend === "legacy" ? "legacy" : "nft" });
  if (!side.diagnostics.some(({ check }) => check === "not-rules-save" || check === "missing-commit")) return side;
  tell(world, side);
  return void 0;
});
var sideOf = (function(path, text, dialect) {
  const common = { path, text, ...dialect };
  const plain = draft(text, dialect);
  if (plain !== void 0) return { ...common, tables: [...plain.rules.keys()], ...plain };
  const { ruleset, diagnostics } = parse(text, dialect);
  return { ...common, tables: tablesOf(ruleset), rules: canonical(ruleset), diagnostics };
});
var tell = (function(world, { path, text, family, diagnostics }) {
  if (diagnostics.length === 0) return;
  const lines = text.split("\n");
  const inOrder2 = diagnostics.toSorted((a, b) => a.line - b.line || a.column - b.column);
  const report = { checks: 1, files: [{ path, family, lines, diagnostics: inOrder2 }] };
  world.output.progress(lintText(report, { colour: world.output.colour.progress }));
});
var againstLive = (async function(world, wanted, backend) {
  const system = await world.whole();
  if (!system.host.isRoot) {
    system.output.progress(
      "safeapply: only root may read the live rules; try: sudo safeapply diff \u2026, or give two files\n"
    );
    return void 0;
  }
  const tools = await system.firewall.tools(wanted.family, backend);
  const live = await readLive(system, tools);
  if (live.kind === "doubtful") {
    system.output.progress(`safeapply: the live rules cannot be trusted: ${live.reason}
`);
    return void 0;
  }
  const text = readable(live.text);
  const before = draft(text, tools)?.rules ?? canonical(parse(text, tools).ruleset);
  const { rules, tables } = tools.backend === wanted.backend ? wanted : sideOf(wanted.path, wanted.text, tools);
  return diff(before, rules, { tables });
});
var { "familyOf": familyOf } = require("#shared/33");
var { "readable": readable } = require("#shared/39");
var { "diffParts": diffParts } = require("#shared/46");
var { "lintText": lintText } = require("#shared/47");
var { "DraftRules": DraftRules, "diff": diff, "openPage": openPage, "readLive": readLive, "tablesOf": tablesOf } = require("#shared/49");
var { "canonical": canonical } = require("#shared/50");
var { "commandStart": commandStart, "declare": declare, "longestPassed": longestPassed, "openSection": openSection, "parse": parse, "passChain": passChain } = require("#shared/51");
var { "command": command } = require("#shared/52");
var { "isBlank": isBlank } = require("#shared/53");
var { "backendOption": backendOption, "formatOption": formatOption, "netnsOption": netnsOption } = require("#shared/54");
require("#shared/55");
var { "UsageError": UsageError } = require("#shared/57");
var { "exitStatus": exitStatus } = require("#shared/58");
var { "builtinChains": builtinChains, "decode": decode, "isBuiltin": isBuiltin, "isHook": isHook } = require("#shared/59");
require("#shared/60");
var version = 1;


var quote = 34;
var hyphen = 45;

var option = /^(?:-[sd]|--(?:s[or]|d[es])[a-z]*)$/u;
var glued = /^(?:-[sd]|--(?:s[or]|d[es])[a-z]*=)/u;










var diffCommand = command(
  {
    operands: {
      file: { type: "string", demandOption: true, describe: "rules file; - is standard input" },
      other: { type: "string", describe: "a second file: then from FILE to this one" }
    },
    options: {
      ipv6: { type: "boolean", default: false, describe: "or -6: the files are for ip6tables" },
      backend: backendOption,
      netns: netnsOption,
      format: formatOption
    }
  },
  runDiff
);





give({ "diffCommand": diffCommand });
*/}],
  "#lib/cli/explain.ts": [3884, () => {/*
'use strict';
var explainText = (function(check) {
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
});
var explainList = (function(checks2) {
  const width = Math.max(0, ...checks2.map(({ name }) => name.length));
  const rows = checks2.map(({ name, severity, summary }) => `${name.padEnd(width)}  ${severity.padEnd(7)}  ${summary}`);
  return [...rows, "", "safeapply explain CHECK prints one of them in full.", ""].join("\n");
});
var indent = (function(text) {
  return text.trimEnd().split("\n").map((line) => `  ${line}`);
});
var wrap = (function(text) {
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
});
var { "checks": checks } = require("#shared/34");
var { "command": command } = require("#shared/52");
var { "nearest": nearest } = require("#shared/53");
require("#shared/57");
var { "exitStatus": exitStatus } = require("#shared/58");
require("#shared/59");
require("#shared/60");




var explainCommand = command(
  { operands: { check: { type: "string", describe: "the name in brackets behind a finding" } }, options: {} },
  ({ output }, { check: name }) => {
    const check = checks.find((each) => each.name === name);
    if (name === void 0 || check !== void 0) {
      output.result(check === void 0 ? explainList(checks) : explainText(check));
      return Promise.resolve(exitStatus.done);
    }
    const names = checks.map((each) => each.name);
    const meant = nearest(name, names);
    const hint = meant === void 0 ? `the checks are ${names.join(", ")}` : `did you mean "${meant}"?`;
    output.progress(`safeapply: there is no check ${JSON.stringify(name)}; ${hint}
`);
    return Promise.resolve(exitStatus.usage);
  }
);
give({ "explainCommand": explainCommand });
*/}],
  "#lib/cli/watchdog.ts": [3951, () => {/*
'use strict';
var loadAll = (async function(system, id, plan) {
  const start = system.clock.now();
  const remaining = () => plan.restoreLimit - (system.clock.now() - start);
  let hasPaused = await prime(system, id, plan);
  for (const [index, part] of plan.parts.entries()) {
    const ahead = plan.parts.slice(index);
    for (; ; ) {
      const others = hasPaused ? await yieldToOthers(system, id, plan, ahead) : void 0;
      if (others) return others;
      hasPaused = true;
      if (await mustWait(system, part) && remaining() > lockPause) {
        await system.clock.sleep(lockPause);
        continue;
      }
      const result = await load(system, id, "new", part, Math.max(1, remaining()));
      if (result.exitCode === 0) break;
      if (isLockHeld(result) && remaining() > lockPause) continue;
      const detail = result.exitCode === void 0 ? `it did not end by itself (${result.stderr.trim() || `its limit is ${plan.restoreLimit} s`})` : result.stderr;
      return await rollbackDecision(system, id, "restore-failed", `${part.tools.restore}: ${detail}`);
    }
  }
  return void 0;
});
var mustWait = (async function(system, { tools }) {
  return tools.backend === "legacy" && await system.firewall.lockHolder().catch(() => void 0) !== void 0;
});
var prime = (async function(system, id, { parts, restoreLimit }) {
  const known = [];
  const unknown = [];
  for (const part of parts.filter(({ primes }) => primes)) {
    await load(system, id, "prime", part, restoreLimit);
    (await isPrimed(system, id, part) ? known : unknown).push(part.family);
  }
  if (known.length + unknown.length === 0) return false;
  await system.store.writeOnce(id, "primed", primedText({ known, unknown }));
  if (known.length > 0) await system.clock.sleep(primeTime);
  return true;
});
var yieldToOthers = (async function(system, id, plan, ahead) {
  const ours = await isOurWork(system, id, { ...plan, parts: ahead });
  if (ours === "yes") return void 0;
  if (ours === "unknown")
    return await rollbackDecision(system, id, "watchdog-failed", "the live rules could not be read again");
  const detail = "others changed rules after the plan was made, and before all of it was loaded";
  if (await hasLoaded(system, id, plan) !== "no" || !await unprime(system, id, plan))
    return await rollbackDecision(system, id, "read-back-differs", detail);
  const found = await compareLive(system, id, plan, "before");
  const foreign = found.kind === "different" ? found.changes : [];
  await finish(system, id, { outcome: "refused", reason: "live-rules-changed", detail, foreign });
  return "refused";
});
var unprime = (async function(system, id, { parts, restoreLimit }) {
  for (const part of parts.filter(({ primes }) => primes)) {
    if (!await holdsPrime(system, id, part)) continue;
    const prime2 = await system.store.read(id, rulesFile("prime", part));
    if (prime2 !== void 0) await load(system, id, "prime", part, restoreLimit, unprimeText(prime2));
    if (await holdsPrime(system, id, part)) return false;
  }
  return true;
});
var runProgram = (async function(system, id, plan) {
  const { words = [], folder = "/" } = plan.command ?? {};
  const limit = plan.restoreLimit;
  let ended = false;
  const running = system.processes.runCommand({ id, words, folder, limit, unless: ["decision.1", "done"] }).finally(() => ended = true);
  const [end] = await Promise.all([running, endWhenDecided(system, id, () => ended)]);
  if (end.exitCode !== 0) {
    const how = end.exitCode === void 0 ? "it did not end by itself" : `it ended with status ${end.exitCode}`;
    return await rollbackDecision(system, id, "command-failed", `${how}
${end.output}`.trim());
  }
  for (const part of plan.parts) {
    const live = await readLive(system, part.tools);
    if (live.kind === "doubtful")
      return await rollbackDecision(system, id, "read-back-differs", `${part.tools.save}: ${live.reason}`);
    await system.store.writeOnce(id, rulesFile("wanted", part), live.text);
  }
  return void 0;
});
var endWhenDecided = (async function(system, id, ended) {
  while (!ended()) {
    const transaction = await readTransaction(system.store, id).catch(() => void 0);
    if (transaction?.decision && !ended()) {
      await system.processes.killWatchdog(servantsOf(transaction));
      return;
    }
    await system.clock.sleep(poll);
  }
});
var watch = (async function(world, id) {
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
    const guarded = await system.processes.state(backstop) === "running";
    const changed = guarded ? await change(system, transaction, plan) : await noBackstop(system, id);
    if (changed === "refused" || changed === "unchanged") return;
    const last = changed ?? await decided(system, id);
    if (last === void 0) return;
    decision = last;
  } catch (error) {
    decision = await rollbackDecision(system, id, "watchdog-failed", reasonOf(error));
  }
  await obey(system, id, decision);
});
var noBackstop = (function(system, id) {
  return rollbackDecision(system, id, "watchdog-failed", "the backstop was gone before anything was changed");
});
var learn = (async function(system, id, plan) {
  for (const part of plan.parts) {
    for (const kind of ["prime", "new", "undo", "before", "wanted"])
      await system.store.read(id, rulesFile(kind, part));
  }
});
var change = (async function(system, transaction, plan) {
  const { id } = transaction;
  const before = await compareLive(system, id, plan, "before");
  if (before.kind === "unknown") return await rollbackDecision(system, id, "watchdog-failed", before.reason);
  if (before.kind === "different") {
    const detail = "the live rules are no longer those that the plan was made from";
    await finish(system, id, { outcome: "refused", reason: "live-rules-changed", detail, foreign: before.changes });
    return "refused";
  }
  const early = await readTransaction(system.store, id);
  if (early.done) return "refused";
  if (early.decision) return early.decision;
  await system.store.writeOnce(id, "touched", `at=${system.clock.now()}
`);
  const start = system.clock.now();
  const failed = plan.command ? await runProgram(system, id, plan) : await loadAll(system, id, plan);
  if (failed) return failed;
  const after = plan.command ? void 0 : await compareLive(system, id, plan, "wanted");
  if (after?.kind === "unknown") return await rollbackDecision(system, id, "read-back-differs", after.reason);
  if (after?.kind === "different") return await rollbackDecision(system, id, "read-back-differs");
  if (plan.command && await isWithoutEffect(system, transaction)) {
    await finish(system, id, { outcome: "unchanged", reason: "nothing-changed", detail: "", foreign: [] });
    return "unchanged";
  }
  const at = system.clock.now();
  const applied = { at, took: at - start, deadline: at + plan.timeout, grace: graceFor(at - start) };
  await system.store.writeOnce(id, "applied", appliedText(applied));
  return void 0;
});
var isWithoutEffect = (async function(system, transaction) {
  const changed = (await changesOf(system, transaction.id)).some(({ changes }) => changes.length > 0);
  const servants = { ...servantsOf(transaction), watchdog: system.processes.self };
  return !changed && !await system.processes.isServed(servants);
});
var decided = (async function(system, id) {
  for (; ; ) {
    const transaction = await readTransaction(system.store, id);
    if (transaction.done) return void 0;
    if (transaction.decision) return transaction.decision;
    const remaining = (deadlineOf(transaction) ?? 0) - system.clock.now();
    const expired = remaining <= 0 ? await expire(system, id) : void 0;
    if (expired) return expired;
    await system.clock.sleep(Math.max(0, Math.min(poll2, remaining)));
  }
});
var { "remembering": remembering } = require("#shared/35");
var { "compareLive": compareLive, "expire": expire, "hasLoaded": hasLoaded, "holdsPrime": holdsPrime, "isLockHeld": isLockHeld, "isOurWork": isOurWork, "isPrimed": isPrimed, "load": load, "obey": obey, "primeTime": primeTime, "rollbackDecision": rollbackDecision, "unprimeText": unprimeText } = require("#shared/43");
var { "appliedText": appliedText, "armedText": armedText, "changesOf": changesOf, "deadlineOf": deadlineOf, "finish": finish, "graceFor": graceFor, "primedText": primedText, "readTransaction": readTransaction, "reasonOf": reasonOf, "rulesFile": rulesFile, "servantsOf": servantsOf } = require("#shared/48");
var { "readLive": readLive } = require("#shared/49");
require("#shared/50");
require("#shared/51");
var { "command": command } = require("#shared/52");
require("#shared/53");
require("#shared/56");
require("#shared/57");
var { "exitStatus": exitStatus } = require("#shared/58");
require("#shared/59");
require("#shared/60");
var lockPause = 0.2;





var poll = 0.1;


var poll2 = 0.1;






var watchdogCommand = command(
  { operands: { id: { type: "string", demandOption: true } }, options: {} },
  async (world, { id }) => {
    await watch(await world.whole(), id);
    return exitStatus.done;
  }
);
give({ "watchdogCommand": watchdogCommand });
*/}],
  "#yargs/index.mjs": [4159, () => {/*
'use strict';
var ye=require("assert"),qt=require("path"),Ce=require("fs"),Yi=require("util"),Ze=require("url"),Gi=require("util"),Ae=require("path"),Vi=require("fs"),Xe=require("node:module"),gt=require("path"),Kt=require("fs"),qi=require("util"),Ki=require("path"),Ji=require("node:module"),je=require("node:fs"),{__commonJS:Zi,__toESM:Xi}=require("#shared/60"),ki=Zi({"node_modules/get-caller-file/index.js"(t,e){"use strict";e.exports=function(n){if(n===void 0&&(n=2),n>=Error.stackTraceLimit)throw new TypeError("getCallerFile(position) requires position be less then Error.stackTraceLimit but position was: `"+n+"` and Error.stackTraceLimit was: `"+Error.stackTraceLimit+"`");var s=Error.prepareStackTrace;Error.prepareStackTrace=function(a,d){return d};var o=new Error().stack;if(Error.prepareStackTrace=s,o!==null&&typeof o=="object")return o[n]?o[n].getFileName():void 0}}}),tn={right:an,center:ln},en=0,ae=1,nn=2,le=3,sn=class{constructor(t){var e;this.width=t.width,this.wrap=(e=t.wrap)!==null&&e!==void 0?e:!0,this.rows=[]}span(...t){const e=this.div(...t);e.span=!0}resetOutput(){this.rows=[]}div(...t){if(t.length===0&&this.div(""),this.wrap&&this.shouldApplyLayoutDSL(...t)&&typeof t[0]=="string")return this.applyLayoutDSL(t[0]);const e=t.map(i=>typeof i=="string"?this.colFromString(i):i);return this.rows.push(e),e}shouldApplyLayoutDSL(...t){return t.length===1&&typeof t[0]=="string"&&/[\t\n]/.test(t[0])}applyLayoutDSL(t){const e=t.split(`
`).map(n=>n.split("	"));let i=0;return e.forEach(n=>{n.length>1&&ht.stringWidth(n[0])>i&&(i=Math.min(Math.floor(this.width*.5),ht.stringWidth(n[0])))}),e.forEach(n=>{this.div(...n.map((s,o)=>({text:s.trim(),padding:this.measurePadding(s),width:o===0&&n.length>1?i:void 0})))}),this.rows[this.rows.length-1]}colFromString(t){return{text:t,padding:this.measurePadding(t)}}measurePadding(t){const e=ht.stripAnsi(t);return[0,e.match(/\s*$/)[0].length,0,e.match(/^\s*/)[0].length]}toString(){const t=[];return this.rows.forEach(e=>{this.rowToString(e,t)}),t.filter(e=>!e.hidden).map(e=>e.text).join(`
`)}rowToString(t,e){return this.rasterize(t).forEach((i,n)=>{let s="";i.forEach((o,a)=>{const{width:d}=t[a],u=this.negatePadding(t[a]);let _=o;if(u>ht.stringWidth(o)&&(_+=" ".repeat(u-ht.stringWidth(o))),t[a].align&&t[a].align!=="left"&&this.wrap){const p=tn[t[a].align];_=p(_,u),ht.stringWidth(_)<u&&(_+=" ".repeat((d||0)-ht.stringWidth(_)-1))}const O=t[a].padding||[0,0,0,0];O[le]&&(s+=" ".repeat(O[le])),s+=ti(t[a],_,"| "),s+=_,s+=ti(t[a],_," |"),O[ae]&&(s+=" ".repeat(O[ae])),n===0&&e.length>0&&(s=this.renderInline(s,e[e.length-1]))}),e.push({text:s.replace(/ +$/,""),span:t.span})}),e}renderInline(t,e){const i=t.match(/^ */),n=i?i[0].length:0,s=e.text,o=ht.stringWidth(s.trimRight());return e.span?this.wrap?n<o?t:(e.hidden=!0,s.trimRight()+" ".repeat(n-o)+t.trimLeft()):(e.hidden=!0,s+t):t}rasterize(t){const e=[],i=this.columnWidths(t);let n;return t.forEach((s,o)=>{s.width=i[o],this.wrap?n=ht.wrap(s.text,this.negatePadding(s),{hard:!0}).split(`
`):n=s.text.split(`
`),s.border&&(n.unshift("."+"-".repeat(this.negatePadding(s)+2)+"."),n.push("'"+"-".repeat(this.negatePadding(s)+2)+"'")),s.padding&&(n.unshift(...new Array(s.padding[en]||0).fill("")),n.push(...new Array(s.padding[nn]||0).fill(""))),n.forEach((a,d)=>{e[d]||e.push([]);const u=e[d];for(let _=0;_<o;_++)u[_]===void 0&&u.push("");u.push(a)})}),e}negatePadding(t){let e=t.width||0;return t.padding&&(e-=(t.padding[le]||0)+(t.padding[ae]||0)),t.border&&(e-=4),e}columnWidths(t){if(!this.wrap)return t.map(o=>o.width||ht.stringWidth(o.text));let e=t.length,i=this.width;const n=t.map(o=>{if(o.width)return e--,i-=o.width,o.width}),s=e?Math.floor(i/e):0;return n.map((o,a)=>o===void 0?Math.max(s,rn(t[a])):o)}};function ti(t,e,i){return t.border?/[.']-+[.']/.test(e)?"":e.trim().length!==0?i:"  ":""}function rn(t){const e=t.padding||[],i=1+(e[le]||0)+(e[ae]||0);return t.border?i+4:i}function on(){return typeof process=="object"&&process.stdout&&process.stdout.columns?process.stdout.columns:80}function an(t,e){t=t.trim();const i=ht.stringWidth(t);return i<e?" ".repeat(e-i)+t:t}function ln(t,e){t=t.trim();const i=ht.stringWidth(t);return i>=e?t:" ".repeat(e-i>>1)+t}var ht;function cn(t,e){return ht=e,new sn({width:t?.width||on(),wrap:t?.wrap})}function $t(t){return[...t].length}var Se=String.raw`(?:\u001B\u005C|\u009C)`,ei=String.raw`\u0018\u001A\u001B\u0080-\u009F`,fn=String.raw`(?:\u001B\]|\u009D)[^\u0007${ei}]*(?:\u0007|${Se})`,hn=String.raw`(?:\u001B[PX^_k]|[\u0090\u0098\u009E\u009F])[^${ei}]*${Se}`,un=String.raw`\u001B\](?:P[\dA-Fa-f]{7}|R)(?:\u0007|${Se})?`,dn=String.raw`(?:\u001B\[|\u009B)[\u0030-\u003F]*[\u0020-\u002F]*[\u0040-\u007E]`,pn=String.raw`\u001B(?:[\u0020-\u002F]+[\u0030-\u007E]|[\dA-PR-TZcf-oq-uy=><~|}])`,gn=`${un}|${fn}|${hn}|${dn}|${pn}`;function mn({onlyFirst:t=!1}={}){return new RegExp(gn,t?void 0:"g")}var bn=mn();function _n(t){if(typeof t!="string")throw new TypeError(`Expected a \`string\`, got \`${typeof t}\``);return!t.includes("\x1B")&&!t.includes("\x9B")?t:t.replace(bn,"")}var xe=String.raw`(?:\u001B\u005C|\u009C)`,ii=String.raw`\u0018\u001A\u001B\u0080-\u009F`,vn=String.raw`(?:\u001B\]|\u009D)[^\u0007${ii}]*(?:\u0007|${xe})`,On=String.raw`(?:\u001B[PX^_k]|[\u0090\u0098\u009E\u009F])[^${ii}]*${xe}`,wn=String.raw`\u001B\](?:P[\dA-Fa-f]{7}|R)(?:\u0007|${xe})?`,yn=String.raw`(?:\u001B\[|\u009B)[\u0030-\u003F]*[\u0020-\u002F]*[\u0040-\u007E]`,Cn=String.raw`\u001B(?:[\u0020-\u002F]+[\u0030-\u007E]|[\dA-PR-TZcf-oq-uy=><~|}])`,An=`${wn}|${vn}|${On}|${yn}|${Cn}`;function jn({onlyFirst:t=!1}={}){return new RegExp(An,t?void 0:"g")}var En=jn();function Sn(t){if(typeof t!="string")throw new TypeError(`Expected a \`string\`, got \`${typeof t}\``);return!t.includes("\x1B")&&!t.includes("\x9B")?t:t.replace(En,"")}var Pe=10,ni=(t=0)=>e=>`\x1B[${e+t}m`,si=(t=0)=>e=>`\x1B[${38+t};5;${e}m`,ri=(t=0)=>(e,i,n)=>`\x1B[${38+t};2;${e};${i};${n}m`,q={modifier:{reset:[0,0],bold:[1,22],dim:[2,22],italic:[3,23],underline:[4,24],overline:[53,55],inverse:[7,27],hidden:[8,28],strikethrough:[9,29]},color:{black:[30,39],red:[31,39],green:[32,39],yellow:[33,39],blue:[34,39],magenta:[35,39],cyan:[36,39],white:[37,39],blackBright:[90,39],gray:[90,39],grey:[90,39],redBright:[91,39],greenBright:[92,39],yellowBright:[93,39],blueBright:[94,39],magentaBright:[95,39],cyanBright:[96,39],whiteBright:[97,39]},bgColor:{bgBlack:[40,49],bgRed:[41,49],bgGreen:[42,49],bgYellow:[43,49],bgBlue:[44,49],bgMagenta:[45,49],bgCyan:[46,49],bgWhite:[47,49],bgBlackBright:[100,49],bgGray:[100,49],bgGrey:[100,49],bgRedBright:[101,49],bgGreenBright:[102,49],bgYellowBright:[103,49],bgBlueBright:[104,49],bgMagentaBright:[105,49],bgCyanBright:[106,49],bgWhiteBright:[107,49]}},Ns=Object.keys(q.modifier),xn=Object.keys(q.color),Pn=Object.keys(q.bgColor),Ls=[...xn,...Pn];function Mn(){const t=new Map;for(const[e,i]of Object.entries(q)){for(const[n,s]of Object.entries(i))q[n]={open:`\x1B[${s[0]}m`,close:`\x1B[${s[1]}m`},i[n]=q[n],t.set(s[0],s[1]);Object.defineProperty(q,e,{value:i,enumerable:!1})}return Object.defineProperty(q,"codes",{value:t,enumerable:!1}),q.color.close="\x1B[39m",q.bgColor.close="\x1B[49m",q.color.ansi=ni(),q.color.ansi256=si(),q.color.ansi16m=ri(),q.bgColor.ansi=ni(Pe),q.bgColor.ansi256=si(Pe),q.bgColor.ansi16m=ri(Pe),Object.defineProperties(q,{rgbToAnsi256:{value(e,i,n){return e===i&&i===n?e<8?16:e>248?231:Math.round((e-8)/247*24)+232:16+36*Math.round(e/255*5)+6*Math.round(i/255*5)+Math.round(n/255*5)},enumerable:!1},hexToRgb:{value(e){const i=/[a-f\d]{6}|[a-f\d]{3}/i.exec(e.toString(16));if(!i)return[0,0,0];let[n]=i;n.length===3&&(n=[...n].map(o=>o+o).join(""));const s=Number.parseInt(n,16);return[s>>16&255,s>>8&255,s&255]},enumerable:!1},hexToAnsi256:{value:e=>q.rgbToAnsi256(...q.hexToRgb(e)),enumerable:!1},ansi256ToAnsi:{value(e){if(e<8)return 30+e;if(e<16)return 90+(e-8);let i,n,s;if(e>=232)i=((e-232)*10+8)/255,n=i,s=i;else{e-=16;const d=e%36;i=Math.floor(e/36)/5,n=Math.floor(d/6)/5,s=d%6/5}const o=Math.max(i,n,s)*2;if(o===0)return 30;let a=30+(Math.round(s)<<2|Math.round(n)<<1|Math.round(i));return o===2&&(a+=60),a},enumerable:!1},rgbToAnsi:{value:(e,i,n)=>q.ansi256ToAnsi(q.rgbToAnsi256(e,i,n)),enumerable:!1},hexToAnsi:{value:e=>q.ansi256ToAnsi(q.hexToAnsi256(e)),enumerable:!1}}),q}var $n=Mn(),In=$n,ce=new Set(["\x1B","\x9B"]),Fn=39,Me="\x07",oi="[",Nn="]",ai="m",fe=`${Nn}8;;`,li=t=>`${ce.values().next().value}${oi}${t}${ai}`,ci=t=>`${ce.values().next().value}${fe}${t}${Me}`,Ln=t=>t.split(" ").map(e=>$t(e)),$e=(t,e,i)=>{const n=[...e];let s=!1,o=!1,a=$t(Sn(t.at(-1)));for(const[d,u]of n.entries()){const _=$t(u);if(a+_<=i?t[t.length-1]+=u:(t.push(u),a=0),ce.has(u)&&(s=!0,o=n.slice(d+1,d+1+fe.length).join("")===fe),s){o?u===Me&&(s=!1,o=!1):u===ai&&(s=!1);continue}a+=_,a===i&&d<n.length-1&&(t.push(""),a=0)}!a&&t.at(-1).length>0&&t.length>1&&(t[t.length-2]+=t.pop())},Wn=t=>{const e=t.split(" ");let i=e.length;for(;i>0&&!($t(e[i-1])>0);)i--;return i===e.length?t:e.slice(0,i).join(" ")+e.slice(i).join("")},Tn=(t,e,i={})=>{if(i.trim!==!1&&t.trim()==="")return"";let n="",s,o;const a=Ln(t);let d=[""];for(const[p,g]of t.split(" ").entries()){i.trim!==!1&&(d[d.length-1]=d.at(-1).trimStart());let b=$t(d.at(-1));if(p!==0&&(b>=e&&(i.wordWrap===!1||i.trim===!1)&&(d.push(""),b=0),(b>0||i.trim===!1)&&(d[d.length-1]+=" ",b++)),i.hard&&a[p]>e){const v=e-b,h=1+Math.floor((a[p]-v-1)/e);Math.floor((a[p]-1)/e)<h&&d.push(""),$e(d,g,e);continue}if(b+a[p]>e&&b>0&&a[p]>0){if(i.wordWrap===!1&&b<e){$e(d,g,e);continue}d.push("")}if(b+a[p]>e&&i.wordWrap===!1){$e(d,g,e);continue}d[d.length-1]+=g}i.trim!==!1&&(d=d.map(p=>Wn(p)));const u=d.join(`
`),_=[...u];let O=0;for(const[p,g]of _.entries()){if(n+=g,ce.has(g)){const{groups:v}=new RegExp(`(?:\\${oi}(?<code>\\d+)m|\\${fe}(?<uri>.*)${Me})`).exec(u.slice(O))||{groups:{}};if(v.code!==void 0){const h=Number.parseFloat(v.code);s=h===Fn?void 0:h}else v.uri!==void 0&&(o=v.uri.length===0?void 0:v.uri)}const b=In.codes.get(Number(s));_[p+1]===`
`?(o&&(n+=ci("")),s&&b&&(n+=li(b))):g===`
`&&(s&&b&&(n+=li(s)),o&&(n+=ci(o))),O+=g.length}return n};function Bn(t,e,i){return String(t).normalize().replaceAll(`\r
`,`
`).split(`
`).map(n=>Tn(n,e,i)).join(`
`)}function Dn(t){return cn(t,{stringWidth:$t,stripAnsi:_n,wrap:Bn})}function zn(t,e){let i=(0,qt.resolve)(".",t),n;for((0,Ce.statSync)(i).isDirectory()||(i=(0,qt.dirname)(i));;){if(n=e(i,(0,Ce.readdirSync)(i)),n)return(0,qt.resolve)(i,n);if(i=(0,qt.dirname)(n=i),n===i)break}}function Zt(t){if(t!==t.toLowerCase()&&t!==t.toUpperCase()||(t=t.toLowerCase()),t.indexOf("-")===-1&&t.indexOf("_")===-1)return t;{let i="",n=!1;const s=t.match(/^-+/);for(let o=s?s[0].length:0;o<t.length;o++){let a=t.charAt(o);n&&(n=!1,a=a.toUpperCase()),o!==0&&(a==="-"||a==="_")?n=!0:a!=="-"&&a!=="_"&&(i+=a)}return i}}function fi(t,e){const i=t.toLowerCase();e=e||"-";let n="";for(let s=0;s<t.length;s++){const o=i.charAt(s),a=t.charAt(s);o!==a&&s>0?n+=`${e}${i.charAt(s)}`:n+=a}return n}function hi(t){return t==null?!1:typeof t=="number"||/^0x[0-9a-f]+$/i.test(t)?!0:/^0[^.]/.test(t)?!1:/^[-]?(?:\d+(?:\.\d*)?|\.\d+)(e[-+]?\d+)?$/.test(t)}function Rn(t){if(Array.isArray(t))return t.map(a=>typeof a!="string"?a+"":a);t=t.trim();let e=0,i=null,n=null,s=null;const o=[];for(let a=0;a<t.length;a++){if(i=n,n=t.charAt(a),n===" "&&!s){i!==" "&&e++;continue}n===s?s=null:(n==="'"||n==='"')&&!s&&(s=n),o[e]||(o[e]=""),o[e]+=n}return o}var vt;(function(t){t.BOOLEAN="boolean",t.STRING="string",t.NUMBER="number",t.ARRAY="array"})(vt||(vt={}));var Et,Un=class{constructor(t){Et=t}parse(t,e){const i=Object.assign({alias:void 0,array:void 0,boolean:void 0,config:void 0,configObjects:void 0,configuration:void 0,coerce:void 0,count:void 0,default:void 0,envPrefix:void 0,narg:void 0,normalize:void 0,string:void 0,number:void 0,__:void 0,key:void 0},e),n=Rn(t),s=typeof t=="string",o=Hn(Object.assign(Object.create(null),i.alias)),a=Object.assign({"boolean-negation":!0,"camel-case-expansion":!0,"combine-arrays":!1,"dot-notation":!0,"duplicate-arguments-array":!0,"flatten-duplicate-arrays":!0,"greedy-arrays":!0,"halt-at-non-option":!1,"nargs-eats-options":!1,"negation-prefix":"no-","parse-numbers":!0,"parse-positional-numbers":!0,"populate--":!1,"set-placeholder-key":!1,"short-option-groups":!0,"strip-aliased":!1,"strip-dashed":!1,"unknown-options-as-args":!1},i.configuration),d=Object.assign(Object.create(null),i.default),u=i.configObjects||[],_=i.envPrefix,O=a["populate--"],p=O?"--":"_",g=Object.create(null),b=Object.create(null),v=i.__||Et.format,h={aliases:Object.create(null),arrays:Object.create(null),bools:Object.create(null),strings:Object.create(null),numbers:Object.create(null),counts:Object.create(null),normalize:Object.create(null),configs:Object.create(null),nargs:Object.create(null),coercions:Object.create(null),keys:[]},$=/^-([0-9]+(\.[0-9]+)?|\.[0-9]+)$/,z=new RegExp("^--"+a["negation-prefix"]+"(.+)");[].concat(i.array||[]).filter(Boolean).forEach(function(l){const f=typeof l=="object"?l.key:l,w=Object.keys(l).map(function(m){return{boolean:"bools",string:"strings",number:"numbers"}[m]}).filter(Boolean).pop();w&&(h[w][f]=!0),h.arrays[f]=!0,h.keys.push(f)}),[].concat(i.boolean||[]).filter(Boolean).forEach(function(l){h.bools[l]=!0,h.keys.push(l)}),[].concat(i.string||[]).filter(Boolean).forEach(function(l){h.strings[l]=!0,h.keys.push(l)}),[].concat(i.number||[]).filter(Boolean).forEach(function(l){h.numbers[l]=!0,h.keys.push(l)}),[].concat(i.count||[]).filter(Boolean).forEach(function(l){h.counts[l]=!0,h.keys.push(l)}),[].concat(i.normalize||[]).filter(Boolean).forEach(function(l){h.normalize[l]=!0,h.keys.push(l)}),typeof i.narg=="object"&&Object.entries(i.narg).forEach(([l,f])=>{typeof f=="number"&&(h.nargs[l]=f,h.keys.push(l))}),typeof i.coerce=="object"&&Object.entries(i.coerce).forEach(([l,f])=>{typeof f=="function"&&(h.coercions[l]=f,h.keys.push(l))}),typeof i.config<"u"&&(Array.isArray(i.config)||typeof i.config=="string"?[].concat(i.config).filter(Boolean).forEach(function(l){h.configs[l]=!0}):typeof i.config=="object"&&Object.entries(i.config).forEach(([l,f])=>{(typeof f=="boolean"||typeof f=="function")&&(h.configs[l]=f)})),Qt(i.key,o,i.default,h.arrays),Object.keys(d).forEach(function(l){(h.aliases[l]||[]).forEach(function(f){d[f]=d[l]})});let T=null;Ee();let at=[];const B=Object.assign(Object.create(null),{_:[]}),V={};for(let l=0;l<n.length;l++){const f=n[l],w=f.replace(/^-{3,}/,"---");let m,c,E,C,M,st;if(f!=="--"&&/^-/.test(f)&&Y(f))tt(f);else if(w.match(/^---+(=|$)/)){tt(f);continue}else if(f.match(/^--.+=/)||!a["short-option-groups"]&&f.match(/^-.+=/))C=f.match(/^--?([^=]+)=([\s\S]*)$/),C!==null&&Array.isArray(C)&&C.length>=3&&(I(C[1],h.arrays)?l=yt(l,C[1],n,C[2]):I(C[1],h.nargs)!==!1?l=J(l,C[1],n,C[2]):H(C[1],C[2],!0));else if(f.match(z)&&a["boolean-negation"])C=f.match(z),C!==null&&Array.isArray(C)&&C.length>=2&&(c=C[1],H(c,I(c,h.arrays)?[!1]:!1));else if(f.match(/^--.+/)||!a["short-option-groups"]&&f.match(/^-[^-]+/))C=f.match(/^--?(.+)/),C!==null&&Array.isArray(C)&&C.length>=2&&(c=C[1],I(c,h.arrays)?l=yt(l,c,n):I(c,h.nargs)!==!1?l=J(l,c,n):(M=n[l+1],M!==void 0&&(!M.match(/^-/)||M.match($))&&!I(c,h.bools)&&!I(c,h.counts)||/^(true|false)$/.test(M)?(H(c,M),l++):H(c,D(c))));else if(f.match(/^-.\..+=/))C=f.match(/^-([^=]+)=([\s\S]*)$/),C!==null&&Array.isArray(C)&&C.length>=3&&H(C[1],C[2]);else if(f.match(/^-.\..+/)&&!f.match($))M=n[l+1],C=f.match(/^-(.\..+)/),C!==null&&Array.isArray(C)&&C.length>=2&&(c=C[1],M!==void 0&&!M.match(/^-/)&&!I(c,h.bools)&&!I(c,h.counts)?(H(c,M),l++):H(c,D(c)));else if(f.match(/^-[^-]+/)&&!f.match($)){E=f.slice(1,-1).split(""),m=!1;for(let lt=0;lt<E.length;lt++){if(M=f.slice(lt+2),E[lt+1]&&E[lt+1]==="="){st=f.slice(lt+3),c=E[lt],I(c,h.arrays)?l=yt(l,c,n,st):I(c,h.nargs)!==!1?l=J(l,c,n,st):H(c,st),m=!0;break}if(M==="-"){H(E[lt],M);continue}if(/[A-Za-z]/.test(E[lt])&&/^-?\d+(\.\d*)?(e-?\d+)?$/.test(M)&&I(M,h.bools)===!1){H(E[lt],M),m=!0;break}if(E[lt+1]&&E[lt+1].match(/\W/)){H(E[lt],M),m=!0;break}else H(E[lt],D(E[lt]))}c=f.slice(-1)[0],!m&&c!=="-"&&(I(c,h.arrays)?l=yt(l,c,n):I(c,h.nargs)!==!1?l=J(l,c,n):(M=n[l+1],M!==void 0&&(!/^(-|--)[^-]/.test(M)||M.match($))&&!I(c,h.bools)&&!I(c,h.counts)||/^(true|false)$/.test(M)?(H(c,M),l++):H(c,D(c))))}else if(f.match(/^-[0-9]$/)&&f.match($)&&I(f.slice(1),h.bools))c=f.slice(1),H(c,D(c));else if(f==="--"){at=n.slice(l+1);break}else if(a["halt-at-non-option"]){at=n.slice(l);break}else tt(f)}X(B,!0),X(B,!1),x(B),U(),St(B,h.aliases,d,!0),R(B),a["set-placeholder-key"]&&et(B),Object.keys(h.counts).forEach(function(l){G(B,l.split("."))||H(l,0)}),O&&at.length&&(B[p]=[]),at.forEach(function(l){B[p].push(l)}),a["camel-case-expansion"]&&a["strip-dashed"]&&Object.keys(B).filter(l=>l!=="--"&&l.includes("-")).forEach(l=>{delete B[l]}),a["strip-aliased"]&&[].concat(...Object.keys(o).map(l=>o[l])).forEach(l=>{a["camel-case-expansion"]&&l.includes("-")&&delete B[l.split(".").map(f=>Zt(f)).join(".")],delete B[l]});function tt(l){const f=y("_",l);(typeof f=="string"||typeof f=="number")&&B._.push(f)}function J(l,f,w,m){let c,E=I(f,h.nargs);if(E=typeof E!="number"||isNaN(E)?1:E,E===0)return nt(m)||(T=Error(v("Argument unexpected for: %s",f))),H(f,D(f)),l;let C=nt(m)?0:1;if(a["nargs-eats-options"])w.length-(l+1)+C<E&&(T=Error(v("Not enough arguments following: %s",f))),C=E;else{for(c=l+1;c<w.length&&(!w[c].match(/^-[^0-9]/)||w[c].match($)||Y(w[c]));c++)C++;C<E&&(T=Error(v("Not enough arguments following: %s",f)))}let M=Math.min(C,E);for(!nt(m)&&M>0&&(H(f,m),M--),c=l+1;c<M+l+1;c++)H(f,w[c]);return l+M}function yt(l,f,w,m){let c=[],E=m||w[l+1];const C=I(f,h.nargs);if(I(f,h.bools)&&!/^(true|false)$/.test(E))c.push(!0);else if(nt(E)||nt(m)&&/^-/.test(E)&&!$.test(E)&&!Y(E)){if(d[f]!==void 0){const M=d[f];c=Array.isArray(M)?M:[M]}}else{nt(m)||c.push(S(f,m,!0));for(let M=l+1;M<w.length&&!(!a["greedy-arrays"]&&c.length>0||C&&typeof C=="number"&&c.length>=C||(E=w[M],/^-/.test(E)&&!$.test(E)&&!Y(E)));M++)l=M,c.push(S(f,E,s))}return typeof C=="number"&&(C&&c.length<C||isNaN(C)&&c.length===0)&&(T=Error(v("Not enough arguments following: %s",f))),H(f,c),l}function H(l,f,w=s){if(/-/.test(l)&&a["camel-case-expansion"]){const E=l.split(".").map(function(C){return Zt(C)}).join(".");Jt(l,E)}const m=S(l,f,w),c=l.split(".");jt(B,c,m),h.aliases[l]&&h.aliases[l].forEach(function(E){const C=E.split(".");jt(B,C,m)}),c.length>1&&a["dot-notation"]&&(h.aliases[c[0]]||[]).forEach(function(E){let C=E.split(".");const M=[].concat(c);M.shift(),C=C.concat(M),(h.aliases[l]||[]).includes(C.join("."))||jt(B,C,m)}),I(l,h.normalize)&&!I(l,h.arrays)&&[l].concat(h.aliases[l]||[]).forEach(function(C){Object.defineProperty(V,C,{enumerable:!0,get(){return f},set(M){f=typeof M=="string"?Et.normalize(M):M}})})}function Jt(l,f){h.aliases[l]&&h.aliases[l].length||(h.aliases[l]=[f],g[f]=!0),h.aliases[f]&&h.aliases[f].length||Jt(f,l)}function S(l,f,w){w&&(f=Yn(f)),(I(l,h.bools)||I(l,h.counts))&&typeof f=="string"&&(f=f==="true");let m=Array.isArray(f)?f.map(function(c){return y(l,c)}):y(l,f);return I(l,h.counts)&&(nt(m)||typeof m=="boolean")&&(m=Ie()),I(l,h.normalize)&&I(l,h.arrays)&&(Array.isArray(f)?m=f.map(c=>Et.normalize(c)):m=Et.normalize(f)),m}function y(l,f){return!a["parse-positional-numbers"]&&l==="_"||!I(l,h.strings)&&!I(l,h.bools)&&!Array.isArray(f)&&(hi(f)&&a["parse-numbers"]&&Number.isSafeInteger(Math.floor(parseFloat(`${f}`)))||!nt(f)&&I(l,h.numbers))&&(f=Number(f)),f}function x(l){const f=Object.create(null);St(f,h.aliases,d),Object.keys(h.configs).forEach(function(w){const m=l[w]||f[w];if(m)try{let c=null;const E=Et.resolve(Et.cwd(),m),C=h.configs[w];if(typeof C=="function"){try{c=C(E)}catch(M){c=M}if(c instanceof Error){T=c;return}}else c=Et.require(E);L(c)}catch(c){c.name==="PermissionDenied"?T=c:l[w]&&(T=Error(v("Invalid JSON config file: %s",m)))}})}function L(l,f){Object.keys(l).forEach(function(w){const m=l[w],c=f?f+"."+w:w;typeof m=="object"&&m!==null&&!Array.isArray(m)&&a["dot-notation"]?L(m,c):(!G(B,c.split("."))||I(c,h.arrays)&&a["combine-arrays"])&&H(c,m)})}function U(){typeof u<"u"&&u.forEach(function(l){L(l)})}function X(l,f){if(typeof _>"u")return;const w=typeof _=="string"?_:"",m=Et.env();Object.keys(m).forEach(function(c){if(w===""||c.lastIndexOf(w,0)===0){const E=c.split("__").map(function(C,M){return M===0&&(C=C.substring(w.length)),Zt(C)});(f&&h.configs[E.join(".")]||!f)&&!G(l,E)&&H(E.join("."),m[c])}})}function R(l){let f;const w=new Set;Object.keys(l).forEach(function(m){if(!w.has(m)&&(f=I(m,h.coercions),typeof f=="function"))try{const c=y(m,f(l[m]));[].concat(h.aliases[m]||[],m).forEach(E=>{w.add(E),l[E]=c})}catch(c){T=c}})}function et(l){return h.keys.forEach(f=>{~f.indexOf(".")||typeof l[f]>"u"&&(l[f]=void 0)}),l}function St(l,f,w,m=!1){Object.keys(w).forEach(function(c){G(l,c.split("."))||(jt(l,c.split("."),w[c]),m&&(b[c]=!0),(f[c]||[]).forEach(function(E){G(l,E.split("."))||jt(l,E.split("."),w[c])}))})}function G(l,f){let w=l;a["dot-notation"]||(f=[f.join(".")]),f.slice(0,-1).forEach(function(c){w=w[c]||{}});const m=f[f.length-1];return typeof w!="object"?!1:m in w}function jt(l,f,w){let m=l;a["dot-notation"]||(f=[f.join(".")]),f.slice(0,-1).forEach(function(st){st=ui(st),typeof m=="object"&&m[st]===void 0&&(m[st]={}),typeof m[st]!="object"||Array.isArray(m[st])?(Array.isArray(m[st])?m[st].push({}):m[st]=[m[st],{}],m=m[st][m[st].length-1]):m=m[st]});const c=ui(f[f.length-1]),E=I(f.join("."),h.arrays),C=Array.isArray(w);let M=a["duplicate-arguments-array"];!M&&I(c,h.nargs)&&(M=!0,(!nt(m[c])&&h.nargs[c]===1||Array.isArray(m[c])&&m[c].length===h.nargs[c])&&(m[c]=void 0)),w===Ie()?m[c]=Ie(m[c]):Array.isArray(m[c])?M&&E&&C?m[c]=a["flatten-duplicate-arrays"]?m[c].concat(w):(Array.isArray(m[c][0])?m[c]:[m[c]]).concat([w]):!M&&!!E==!!C?m[c]=w:m[c]=m[c].concat([w]):m[c]===void 0&&E?m[c]=C?w:[w]:M&&!(m[c]===void 0||I(c,h.counts)||I(c,h.bools))?m[c]=[m[c],w]:m[c]=w}function Qt(...l){l.forEach(function(f){Object.keys(f||{}).forEach(function(w){h.aliases[w]||(h.aliases[w]=[].concat(o[w]||[]),h.aliases[w].concat(w).forEach(function(m){if(/-/.test(m)&&a["camel-case-expansion"]){const c=Zt(m);c!==w&&h.aliases[w].indexOf(c)===-1&&(h.aliases[w].push(c),g[c]=!0)}}),h.aliases[w].concat(w).forEach(function(m){if(m.length>1&&/[A-Z]/.test(m)&&a["camel-case-expansion"]){const c=fi(m,"-");c!==w&&h.aliases[w].indexOf(c)===-1&&(h.aliases[w].push(c),g[c]=!0)}}),h.aliases[w].forEach(function(m){h.aliases[m]=[w].concat(h.aliases[w].filter(function(c){return m!==c}))}))})})}function I(l,f){const w=[].concat(h.aliases[l]||[],l),m=Object.keys(f),c=w.find(E=>m.includes(E));return c?f[c]:!1}function Ht(l){const f=Object.keys(h);return[].concat(f.map(m=>h[m])).some(function(m){return Array.isArray(m)?m.includes(l):m[l]})}function ke(l,...f){return[].concat(...f).some(function(m){const c=l.match(m);return c&&Ht(c[1])})}function F(l){if(l.match($)||!l.match(/^-[^-]+/))return!1;let f=!0,w;const m=l.slice(1).split("");for(let c=0;c<m.length;c++){if(w=l.slice(c+2),!Ht(m[c])){f=!1;break}if(m[c+1]&&m[c+1]==="="||w==="-"||/[A-Za-z]/.test(m[c])&&/^-?\d+(\.\d*)?(e-?\d+)?$/.test(w)||m[c+1]&&m[c+1].match(/\W/))break}return f}function Y(l){return a["unknown-options-as-args"]&&it(l)}function it(l){return l=l.replace(/^-{3,}/,"--"),l.match($)||F(l)?!1:!ke(l,/^-+([^=]+?)=[\s\S]*$/,z,/^-+([^=]+?)$/,/^-+([^=]+?)-$/,/^-+([^=]+?\d+)$/,/^-+([^=]+?)\W+.*$/)}function D(l){return!I(l,h.bools)&&!I(l,h.counts)&&`${l}`in d?d[l]:ot(Q(l))}function ot(l){return{[vt.BOOLEAN]:!0,[vt.STRING]:"",[vt.NUMBER]:void 0,[vt.ARRAY]:[]}[l]}function Q(l){let f=vt.BOOLEAN;return I(l,h.strings)?f=vt.STRING:I(l,h.numbers)?f=vt.NUMBER:I(l,h.bools)?f=vt.BOOLEAN:I(l,h.arrays)&&(f=vt.ARRAY),f}function nt(l){return l===void 0}function Ee(){Object.keys(h.counts).find(l=>I(l,h.arrays)?(T=Error(v("Invalid configuration: %s, opts.count excludes opts.array.",l)),!0):I(l,h.nargs)?(T=Error(v("Invalid configuration: %s, opts.count excludes opts.narg.",l)),!0):!1)}return{aliases:Object.assign({},h.aliases),argv:Object.assign(V,B),configuration:a,defaulted:Object.assign({},b),error:T,newAliases:Object.assign({},g)}}};function Hn(t){const e=[],i=Object.create(null);let n=!0;for(Object.keys(t).forEach(function(s){e.push([].concat(t[s],s))});n;){n=!1;for(let s=0;s<e.length;s++)for(let o=s+1;o<e.length;o++)if(e[s].filter(function(d){return e[o].indexOf(d)!==-1}).length){e[s]=e[s].concat(e[o]),e.splice(o,1),n=!0;break}}return e.forEach(function(s){s=s.filter(function(a,d,u){return u.indexOf(a)===d});const o=s.pop();o!==void 0&&typeof o=="string"&&(i[o]=s)}),i}function Ie(t){return t!==void 0?t+1:1}function ui(t){return t==="__proto__"?"___proto___":t}function Yn(t){return typeof t=="string"&&(t[0]==="'"||t[0]==='"')&&t[t.length-1]===t[0]?t.substring(1,t.length-1):t}var Fe,Ne,Le,di=process&&process.env&&process.env.YARGS_MIN_NODE_VERSION?Number(process.env.YARGS_MIN_NODE_VERSION):20,pi=(Ne=(Fe=process==null?void 0:process.versions)===null||Fe===void 0?void 0:Fe.node)!==null&&Ne!==void 0?Ne:(Le=process==null?void 0:process.version)===null||Le===void 0?void 0:Le.slice(1);if(pi&&Number(pi.match(/^([^.]+)/)[1])<di)throw Error(`yargs parser supports a minimum Node.js version of ${di}. Read our version support policy: https://github.com/yargs/yargs-parser#supported-nodejs-versions`);var Gn=process?process.env:{},gi=Xe.createRequire?(0,Xe.createRequire)(require("node:url").pathToFileURL(__filename).href):void 0,mi=new Un({cwd:process.cwd,env:()=>Gn,format:Gi.format,normalize:Ae.normalize,resolve:Ae.resolve,require:t=>{if(typeof gi<"u")return gi(t);if(t.match(/\.json$/))return JSON.parse((0,Vi.readFileSync)(t,"utf8"));throw Error("only .json config files are supported in ESM")}}),Xt=function(e,i){return mi.parse(e.slice(),i).argv};Xt.detailed=function(t,e){return mi.parse(t.slice(),e)},Xt.camelCase=Zt,Xt.decamelize=fi,Xt.looksLikeNumber=hi;var Vn=Xt;function qn(){return Kn()?0:1}function Kn(){return Jn()&&!process.defaultApp}function Jn(){return!!process.versions.electron}function Qn(){return process.argv[qn()]}var Zn={fs:{readFileSync:Kt.readFileSync,writeFile:Kt.writeFile},format:qi.format,resolve:Ki.resolve,exists:t=>{try{return(0,Kt.statSync)(t).isFile()}catch{return!1}}},Ot,Xn=class{constructor(t){t=t||{},this.directory=t.directory||"./locales",this.updateFiles=typeof t.updateFiles=="boolean"?t.updateFiles:!0,this.locale=t.locale||"en",this.fallbackToLanguage=typeof t.fallbackToLanguage=="boolean"?t.fallbackToLanguage:!0,this.cache=Object.create(null),this.writeQueue=[]}__(...t){if(typeof arguments[0]!="string")return this._taggedLiteral(arguments[0],...arguments);const e=t.shift();let i=function(){};return typeof t[t.length-1]=="function"&&(i=t.pop()),i=i||function(){},this.cache[this.locale]||this._readLocaleFile(),!this.cache[this.locale][e]&&this.updateFiles?(this.cache[this.locale][e]=e,this._enqueueWrite({directory:this.directory,locale:this.locale,cb:i})):i(),Ot.format.apply(Ot.format,[this.cache[this.locale][e]||e].concat(t))}__n(){const t=Array.prototype.slice.call(arguments),e=t.shift(),i=t.shift(),n=t.shift();let s=function(){};typeof t[t.length-1]=="function"&&(s=t.pop()),this.cache[this.locale]||this._readLocaleFile();let o=n===1?e:i;this.cache[this.locale][e]&&(o=this.cache[this.locale][e][n===1?"one":"other"]),!this.cache[this.locale][e]&&this.updateFiles?(this.cache[this.locale][e]={one:e,other:i},this._enqueueWrite({directory:this.directory,locale:this.locale,cb:s})):s();const a=[o];return~o.indexOf("%d")&&a.push(n),Ot.format.apply(Ot.format,a.concat(t))}setLocale(t){this.locale=t}getLocale(){return this.locale}updateLocale(t){this.cache[this.locale]||this._readLocaleFile();for(const e in t)Object.prototype.hasOwnProperty.call(t,e)&&(this.cache[this.locale][e]=t[e])}_taggedLiteral(t,...e){let i="";return t.forEach(function(n,s){const o=e[s+1];i+=n,typeof o<"u"&&(i+="%s")}),this.__.apply(this,[i].concat([].slice.call(e,1)))}_enqueueWrite(t){this.writeQueue.push(t),this.writeQueue.length===1&&this._processWriteQueue()}_processWriteQueue(){const t=this,e=this.writeQueue[0],i=e.directory,n=e.locale,s=e.cb,o=this._resolveLocaleFile(i,n),a=JSON.stringify(this.cache[n],null,2);Ot.fs.writeFile(o,a,"utf-8",function(d){t.writeQueue.shift(),t.writeQueue.length>0&&t._processWriteQueue(),s(d)})}_readLocaleFile(){let t={};const e=this._resolveLocaleFile(this.directory,this.locale);try{Ot.fs.readFileSync&&(t=JSON.parse(Ot.fs.readFileSync(e,"utf-8")))}catch(i){if(i instanceof SyntaxError&&(i.message="syntax error in "+e),i.code==="ENOENT")t={};else throw i}this.cache[this.locale]=t}_resolveLocaleFile(t,e){let i=Ot.resolve(t,"./",e+".json");if(this.fallbackToLanguage&&!this._fileExistsSync(i)&&~e.lastIndexOf("_")){const n=Ot.resolve(t,"./",e.split("_")[0]+".json");this._fileExistsSync(n)&&(i=n)}return i}_fileExistsSync(t){return Ot.exists(t)}};function kn(t,e){Ot=e;const i=new Xn(t);return{__:i.__.bind(i),__n:i.__n.bind(i),setLocale:i.setLocale.bind(i),getLocale:i.getLocale.bind(i),updateLocale:i.updateLocale.bind(i),locale:i.locale}}var ts=t=>kn(t,Zn),es=ts,is=Xi(ki(),1),We=(0,Ze.fileURLToPath)(require("node:url").pathToFileURL(__filename).href),ns=We.substring(0,We.lastIndexOf("node_modules")),ss=(0,Ji.createRequire)(require("node:url").pathToFileURL(__filename).href),rs={assert:{notStrictEqual:ye.notStrictEqual,strictEqual:ye.strictEqual},cliui:Dn,findUp:zn,getEnv:t=>process.env[t],inspect:Yi.inspect,getProcessArgvBin:Qn,mainFilename:ns||process.cwd(),Parser:Vn,path:{basename:gt.basename,dirname:gt.dirname,extname:gt.extname,relative:gt.relative,resolve:gt.resolve,join:gt.join},process:{argv:()=>process.argv,cwd:process.cwd,emitWarning:(t,e)=>process.emitWarning(t,e),execPath:()=>process.execPath,exit:t=>{process.exit(t)},nextTick:process.nextTick,stdColumns:typeof process.stdout.columns<"u"?process.stdout.columns:null},readFileSync:je.readFileSync,readdirSync:je.readdirSync,require:ss,getCallerFile:()=>{const t=(0,is.default)(3);return t.match(/^file:\/\//)?(0,Ze.fileURLToPath)(t):t},stringWidth:$t,y18n:es({directory:(0,gt.resolve)(We,"../../../locales"),updateFiles:!1})};function wt(t,e,i,n){i.assert.notStrictEqual(t,e,n)}function bi(t,e){e.assert.strictEqual(typeof t,"string")}function he(t){return Object.keys(t)}function k(t){return!!t&&!!t.then&&typeof t.then=="function"}var ct=class Qi extends Error{constructor(e){super(e||"yargs error"),this.name="YError",Error.captureStackTrace&&Error.captureStackTrace(this,Qi)}};function kt(t){const i=t.replace(/\s{2,}/g," ").split(/\s+(?![^[]*]|[^<]*>)/),n=/\.*[\][<>]/g,s=i.shift();if(!s)throw new Error(`No command found in: ${t}`);const o={cmd:s.replace(n,""),demanded:[],optional:[]};return i.forEach((a,d)=>{let u=!1;a=a.replace(/\s/g,""),/\.+[\]>]/.test(a)&&d===i.length-1&&(u=!0),/^\[/.test(a)?o.optional.push({cmd:a.replace(n,"").split("|"),variadic:u}):o.demanded.push({cmd:a.replace(n,"").split("|"),variadic:u})}),o}var os=["first","second","third","fourth","fifth","sixth"];function j(t,e,i){function n(){return typeof t=="object"?[{demanded:[],optional:[]},t,e]:[kt(`cmd ${t}`),e,i]}try{let s=0;const[o,a,d]=n(),u=[].slice.call(a);for(;u.length&&u[u.length-1]===void 0;)u.pop();const _=d||u.length;if(_<o.demanded.length)throw new ct(`Not enough arguments provided. Expected ${o.demanded.length} but received ${u.length}.`);const O=o.demanded.length+o.optional.length;if(_>O)throw new ct(`Too many arguments provided. Expected max ${O} but received ${_}.`);o.demanded.forEach(p=>{const g=u.shift(),b=_i(g);p.cmd.filter(h=>h===b||h==="*").length===0&&vi(b,p.cmd,s),s+=1}),o.optional.forEach(p=>{if(u.length===0)return;const g=u.shift(),b=_i(g);p.cmd.filter(h=>h===b||h==="*").length===0&&vi(b,p.cmd,s),s+=1})}catch(s){console.warn(s.stack)}}function _i(t){return Array.isArray(t)?"array":t===null?"null":typeof t}function vi(t,e,i){throw new ct(`Invalid ${os[i]||"manyith"} argument. Expected ${e.join(" or ")} but received ${t}.`)}var as=class{constructor(t){this.globalMiddleware=[],this.frozens=[],this.yargs=t}addMiddleware(t,e,i=!0,n=!1){if(j("<array|function> [boolean] [boolean] [boolean]",[t,e,i],arguments.length),Array.isArray(t)){for(let s=0;s<t.length;s++){if(typeof t[s]!="function")throw Error("middleware must be a function");const o=t[s];o.applyBeforeValidation=e,o.global=i}Array.prototype.push.apply(this.globalMiddleware,t)}else if(typeof t=="function"){const s=t;s.applyBeforeValidation=e,s.global=i,s.mutates=n,this.globalMiddleware.push(t)}return this.yargs}addCoerceMiddleware(t,e){const i=this.yargs.getAliases();return this.globalMiddleware=this.globalMiddleware.filter(n=>{const s=[...i[e]||[],e];return n.option?!s.includes(n.option):!0}),t.option=e,this.addMiddleware(t,!0,!0,!0)}getMiddleware(){return this.globalMiddleware}freeze(){this.frozens.push([...this.globalMiddleware])}unfreeze(){const t=this.frozens.pop();t!==void 0&&(this.globalMiddleware=t)}reset(){this.globalMiddleware=this.globalMiddleware.filter(t=>t.global)}};function ls(t){return t?t.map(e=>(e.applyBeforeValidation=!1,e)):[]}function te(t,e,i,n){return i.reduce((s,o)=>{if(o.applyBeforeValidation!==n)return s;if(o.mutates){if(o.applied)return s;o.applied=!0}if(k(s))return s.then(a=>Promise.all([a,o(a,e)])).then(([a,d])=>Object.assign(a,d));{const a=o(s,e);return k(a)?a.then(d=>Object.assign(s,d)):Object.assign(s,a)}},t)}function ee(t,e,i=n=>{throw n}){try{const n=cs(t)?t():t;return k(n)?n.then(s=>e(s)):e(n)}catch(n){return i(n)}}function cs(t){return typeof t=="function"}var Yt=/(^\*)|(^\$0)/,fs=class{constructor(t,e,i,n){this.requireCache=new Set,this.handlers={},this.aliasMap={},this.frozens=[],this.shim=n,this.usage=t,this.globalMiddleware=i,this.validation=e}addDirectory(t,e,i,n){n=n||{},this.requireCache.add(i);const s=this.shim.path.resolve(this.shim.path.dirname(i),t),o=this.shim.readdirSync(s,{recursive:!!n.recurse});Array.isArray(n.extensions)||(n.extensions=["js"]);const a=typeof n.visit=="function"?n.visit:d=>d;for(const d of o){const u=d.toString();if(n.exclude){let O=!1;if(typeof n.exclude=="function"?O=n.exclude(u):O=n.exclude.test(u),O)continue}if(n.include){let O=!1;if(typeof n.include=="function"?O=n.include(u):O=n.include.test(u),!O)continue}let _=!1;for(const O of n.extensions)u.endsWith(O)&&(_=!0);if(_){const O=this.shim.path.join(s,u),p=e(O),g=Object.create(null,Object.getOwnPropertyDescriptors({...p}));if(a(g,O,u)){if(this.requireCache.has(O))continue;this.requireCache.add(O),g.command||(g.command=this.shim.path.basename(O,this.shim.path.extname(O))),this.addHandler(g)}}}}addHandler(t,e,i,n,s,o){let a=[];const d=ls(s);if(n=n||(()=>{}),Array.isArray(t))if(us(t))[t,...a]=t;else for(const u of t)this.addHandler(u);else if(ps(t)){let u=Array.isArray(t.command)||typeof t.command=="string"?t.command:null;if(u===null)throw new Error(`No command name given for module: ${this.shim.inspect(t)}`);t.aliases&&(u=[].concat(u).concat(t.aliases)),this.addHandler(u,this.extractDesc(t),t.builder,t.handler,t.middlewares,t.deprecated);return}else if(Oi(i)){this.addHandler([t].concat(a),e,i.builder,i.handler,i.middlewares,i.deprecated);return}if(typeof t=="string"){const u=kt(t);a=a.map(p=>kt(p).cmd);let _=!1;const O=[u.cmd].concat(a).filter(p=>Yt.test(p)?(_=!0,!1):!0);O.length===0&&_&&O.push("$0"),_&&(u.cmd=O[0],a=O.slice(1),t=t.replace(Yt,u.cmd)),a.forEach(p=>{this.aliasMap[p]=u.cmd}),e!==!1&&this.usage.command(t,e,_,a,o),this.handlers[u.cmd]={original:t,description:e,handler:n,builder:i||{},middlewares:d,deprecated:o,demanded:u.demanded,optional:u.optional},_&&(this.defaultCommand=this.handlers[u.cmd])}}getCommandHandlers(){return this.handlers}getCommands(){return Object.keys(this.handlers).concat(Object.keys(this.aliasMap))}hasDefaultCommand(){return!!this.defaultCommand}runCommand(t,e,i,n,s,o){const a=this.handlers[t]||this.handlers[this.aliasMap[t]]||this.defaultCommand,d=e.getInternalMethods().getContext(),u=d.commands.slice(),_=!t;t&&(d.commands.push(t),d.fullCommands.push(a.original));const O=this.applyBuilderUpdateUsageAndParse(_,a,e,i.aliases,u,n,s,o);return k(O)?O.then(p=>this.applyMiddlewareAndGetResult(_,a,p.innerArgv,d,s,p.aliases,e)):this.applyMiddlewareAndGetResult(_,a,O.innerArgv,d,s,O.aliases,e)}applyBuilderUpdateUsageAndParse(t,e,i,n,s,o,a,d){const u=e.builder;let _=i;if(Te(u)){i.getInternalMethods().getUsageInstance().freeze();const O=u(i.getInternalMethods().reset(n),d);if(k(O))return O.then(p=>(_=Is(p)?p:i,this.parseAndUpdateUsage(t,e,_,s,o,a)))}else ds(u)&&(i.getInternalMethods().getUsageInstance().freeze(),_=i.getInternalMethods().reset(n),Object.keys(e.builder).forEach(O=>{_.option(O,u[O])}));return this.parseAndUpdateUsage(t,e,_,s,o,a)}parseAndUpdateUsage(t,e,i,n,s,o){t&&i.getInternalMethods().getUsageInstance().unfreeze(!0),this.shouldUpdateUsage(i)&&i.getInternalMethods().getUsageInstance().usage(this.usageFromParentCommandsCommandHandler(n,e),e.description);const a=i.getInternalMethods().runYargsParserAndExecuteCommands(null,void 0,!0,s,o);return k(a)?a.then(d=>({aliases:i.parsed.aliases,innerArgv:d})):{aliases:i.parsed.aliases,innerArgv:a}}shouldUpdateUsage(t){return!t.getInternalMethods().getUsageInstance().getUsageDisabled()&&t.getInternalMethods().getUsageInstance().getUsage().length===0}usageFromParentCommandsCommandHandler(t,e){const i=Yt.test(e.original)?e.original.replace(Yt,"").trim():e.original,n=t.filter(s=>!Yt.test(s));return n.push(i),`$0 ${n.join(" ")}`}handleValidationAndGetResult(t,e,i,n,s,o,a,d){if(!o.getInternalMethods().getHasOutput()){const u=o.getInternalMethods().runValidation(s,d,o.parsed.error,t);i=ee(i,_=>(u(_),_))}if(e.handler&&!o.getInternalMethods().getHasOutput()){o.getInternalMethods().setHasOutput();const u=!!o.getOptions().configuration["populate--"];o.getInternalMethods().postProcess(i,u,!1,!1),i=te(i,o,a,!1),i=ee(i,_=>{const O=e.handler(_);return k(O)?O.then(()=>_):_}),t||o.getInternalMethods().getUsageInstance().cacheHelpMessage(),k(i)&&!o.getInternalMethods().hasParseCallback()&&i.catch(_=>{try{o.getInternalMethods().getUsageInstance().fail(null,_)}catch{}})}return t||(n.commands.pop(),n.fullCommands.pop()),i}applyMiddlewareAndGetResult(t,e,i,n,s,o,a){let d={};if(s)return i;a.getInternalMethods().getHasOutput()||(d=this.populatePositionals(e,i,n,a));const u=this.globalMiddleware.getMiddleware().slice(0).concat(e.middlewares),_=te(i,a,u,!0);return k(_)?_.then(O=>this.handleValidationAndGetResult(t,e,O,n,o,a,u,d)):this.handleValidationAndGetResult(t,e,_,n,o,a,u,d)}populatePositionals(t,e,i,n){e._=e._.slice(i.commands.length);const s=t.demanded.slice(0),o=t.optional.slice(0),a={};for(this.validation.positionalCount(s.length,e._.length);s.length;){const d=s.shift();this.populatePositional(d,e,a)}for(;o.length;){const d=o.shift();this.populatePositional(d,e,a)}return e._=i.commands.concat(e._.map(d=>""+d)),this.postProcessPositionals(e,a,this.cmdToParseOptions(t.original),n),a}populatePositional(t,e,i){const n=t.cmd[0];t.variadic?i[n]=e._.splice(0).map(String):e._.length&&(i[n]=[String(e._.shift())])}cmdToParseOptions(t){const e={array:[],default:{},alias:{},demand:{}},i=kt(t);return i.demanded.forEach(n=>{const[s,...o]=n.cmd;n.variadic&&(e.array.push(s),e.default[s]=[]),e.alias[s]=o,e.demand[s]=!0}),i.optional.forEach(n=>{const[s,...o]=n.cmd;n.variadic&&(e.array.push(s),e.default[s]=[]),e.alias[s]=o}),e}postProcessPositionals(t,e,i,n){const s=Object.assign({},n.getOptions());s.default=Object.assign(i.default,s.default);for(const u of Object.keys(i.alias))s.alias[u]=(s.alias[u]||[]).concat(i.alias[u]);s.array=s.array.concat(i.array),s.config={};const o=[];if(Object.keys(e).forEach(u=>{e[u].map(_=>{s.configuration["unknown-options-as-args"]&&(s.key[u]=!0),o.push(`--${u}`),o.push(_)})}),!o.length)return;const a=Object.assign({},s.configuration,{"populate--":!1}),d=this.shim.Parser.detailed(o,Object.assign({},s,{configuration:a}));if(d.error)n.getInternalMethods().getUsageInstance().fail(d.error.message,d.error);else{const u=Object.keys(e);Object.keys(e).forEach(_=>{u.push(...d.aliases[_])}),Object.keys(d.argv).forEach(_=>{u.includes(_)&&(e[_]||(e[_]=d.argv[_]),!this.isInConfigs(n,_)&&!this.isDefaulted(n,_)&&Object.prototype.hasOwnProperty.call(t,_)&&Object.prototype.hasOwnProperty.call(d.argv,_)&&(Array.isArray(t[_])||Array.isArray(d.argv[_]))?t[_]=[].concat(t[_],d.argv[_]):t[_]=d.argv[_])})}}isDefaulted(t,e){const{default:i}=t.getOptions();return Object.prototype.hasOwnProperty.call(i,e)||Object.prototype.hasOwnProperty.call(i,this.shim.Parser.camelCase(e))}isInConfigs(t,e){const{configObjects:i}=t.getOptions();return i.some(n=>Object.prototype.hasOwnProperty.call(n,e))||i.some(n=>Object.prototype.hasOwnProperty.call(n,this.shim.Parser.camelCase(e)))}runDefaultBuilderOn(t){if(!this.defaultCommand)return;if(this.shouldUpdateUsage(t)){const i=Yt.test(this.defaultCommand.original)?this.defaultCommand.original:this.defaultCommand.original.replace(/^[^[\]<>]*/,"$0 ");t.getInternalMethods().getUsageInstance().usage(i,this.defaultCommand.description)}const e=this.defaultCommand.builder;if(Te(e))return e(t,!0);Oi(e)||Object.keys(e).forEach(i=>{t.option(i,e[i])})}extractDesc({describe:t,description:e,desc:i}){for(const n of[t,e,i]){if(typeof n=="string"||n===!1)return n;wt(n,!0,this.shim)}return!1}freeze(){this.frozens.push({handlers:this.handlers,aliasMap:this.aliasMap,defaultCommand:this.defaultCommand})}unfreeze(){const t=this.frozens.pop();wt(t,void 0,this.shim),{handlers:this.handlers,aliasMap:this.aliasMap,defaultCommand:this.defaultCommand}=t}reset(){return this.handlers={},this.aliasMap={},this.defaultCommand=void 0,this.requireCache=new Set,this}};function hs(t,e,i,n){return new fs(t,e,i,n)}function Oi(t){return typeof t=="object"&&!!t.builder&&typeof t.handler=="function"}function us(t){return t.every(e=>typeof e=="string")}function Te(t){return typeof t=="function"}function ds(t){return typeof t=="object"}function ps(t){return typeof t=="object"&&!Array.isArray(t)}function ie(t={},e=()=>!0){const i={};return he(t).forEach(n=>{e(n,t[n])&&(i[n]=t[n])}),i}function ne(t){typeof process>"u"||[process.stdout,process.stderr].forEach(e=>{const i=e;i._handle&&i.isTTY&&typeof i._handle.setBlocking=="function"&&i._handle.setBlocking(t)})}function gs(t){return typeof t=="boolean"}function ms(t,e){const i=e.y18n.__,n={},s=[];n.failFn=function(y){s.push(y)};let o=null,a=null,d=!0;n.showHelpOnFail=function(y=!0,x){const[L,U]=typeof y=="string"?[!0,y]:[y,x];return t.getInternalMethods().isGlobalContext()&&(a=U),o=U,d=L,n};let u=!1;n.fail=function(y,x){const L=t.getInternalMethods().getLoggerInstance();if(s.length)for(let U=s.length-1;U>=0;--U){const X=s[U];if(gs(X)){if(x)throw x;if(y)throw Error(y)}else X(y,x,n)}else{if(t.getExitProcess()&&ne(!0),!u){u=!0,d&&(t.showHelp("error"),L.error()),(y||x)&&L.error(y||x);const U=o||a;U&&((y||x)&&L.error(""),L.error(U))}if(x=x||new ct(y),t.getExitProcess())return t.exit(1);if(t.getInternalMethods().hasParseCallback())return t.exit(1,x);throw x}};let _=[],O=!1;n.usage=(S,y)=>S===null?(O=!0,_=[],n):(O=!1,_.push([S,y||""]),n),n.getUsage=()=>_,n.getUsageDisabled=()=>O,n.getPositionalGroupName=()=>i("Positionals:");let p=[];n.example=(S,y)=>{p.push([S,y||""])};let g=[];n.command=function(y,x,L,U,X=!1){L&&(g=g.map(R=>(R[2]=!1,R))),g.push([y,x||"",L,U,X])},n.getCommands=()=>g;let b={};n.describe=function(y,x){Array.isArray(y)?y.forEach(L=>{n.describe(L,x)}):typeof y=="object"?Object.keys(y).forEach(L=>{n.describe(L,y[L])}):b[y]=x},n.getDescriptions=()=>b;let v=[];n.epilog=S=>{v.push(S)};let h=!1,$;n.wrap=S=>{h=!0,$=S},n.getWrap=()=>e.getEnv("YARGS_DISABLE_WRAP")?null:(h||($=yt(),h=!0),$);const z="__yargsString__:";n.deferY18nLookup=S=>z+S,n.help=function(){if(B)return B;at();const y=t.customScriptName?t.$0:e.path.basename(t.$0),x=t.getDemandedOptions(),L=t.getDemandedCommands(),U=t.getDeprecatedOptions(),X=t.getGroups(),R=t.getOptions();let et=[];et=et.concat(Object.keys(b)),et=et.concat(Object.keys(x)),et=et.concat(Object.keys(L)),et=et.concat(Object.keys(R.default)),et=et.filter(tt),et=Object.keys(et.reduce((F,Y)=>(Y!=="_"&&(F[Y]=!0),F),{}));const St=n.getWrap(),G=e.cliui({width:St,wrap:!!St});if(!O){if(_.length)_.forEach(F=>{G.div({text:`${F[0].replace(/\$0/g,y)}`}),F[1]&&G.div({text:`${F[1]}`,padding:[1,0,0,0]})}),G.div();else if(g.length){let F=null;L._?F=`${y} <${i("command")}>
`:F=`${y} [${i("command")}]
`,G.div(`${F}`)}}if(g.length>1||g.length===1&&!g[0][2]){G.div(i("Commands:"));const F=t.getInternalMethods().getContext(),Y=F.commands.length?`${F.commands.join(" ")} `:"";t.getInternalMethods().getParserConfiguration()["sort-commands"]===!0&&(g=g.sort((D,ot)=>D[0].localeCompare(ot[0])));const it=y?`${y} `:"";g.forEach(D=>{const ot=`${it}${Y}${D[0].replace(/^\$0 ?/,"")}`;G.span({text:ot,padding:[0,2,0,2],width:T(g,St,`${y}${Y}`)+4},{text:D[1]});const Q=[];D[2]&&Q.push(`[${i("default")}]`),D[3]&&D[3].length&&Q.push(`[${i("aliases:")} ${D[3].join(", ")}]`),D[4]&&(typeof D[4]=="string"?Q.push(`[${i("deprecated: %s",D[4])}]`):Q.push(`[${i("deprecated")}]`)),Q.length?G.div({text:Q.join(" "),padding:[0,0,0,2],align:"right"}):G.div()}),G.div()}const jt=(Object.keys(R.alias)||[]).concat(Object.keys(t.parsed.newAliases)||[]);et=et.filter(F=>!t.parsed.newAliases[F]&&jt.every(Y=>(R.alias[Y]||[]).indexOf(F)===-1));const Qt=i("Options:");X[Qt]||(X[Qt]=[]),V(et,R.alias,X,Qt);const I=F=>/^--/.test(ue(F)),Ht=Object.keys(X).filter(F=>X[F].length>0).map(F=>{const Y=X[F].filter(tt).map(it=>{if(jt.includes(it))return it;for(let D=0,ot;(ot=jt[D])!==void 0;D++)if((R.alias[ot]||[]).includes(it))return ot;return it});return{groupName:F,normalizedKeys:Y}}).filter(({normalizedKeys:F})=>F.length>0).map(({groupName:F,normalizedKeys:Y})=>{const it=Y.reduce((D,ot)=>(D[ot]=[ot].concat(R.alias[ot]||[]).map(Q=>F===n.getPositionalGroupName()?Q:(/^[0-9]$/.test(Q)?R.boolean.includes(ot)?"-":"--":Q.length>1?"--":"-")+Q).sort((Q,nt)=>I(Q)===I(nt)?0:I(Q)?1:-1).join(", "),D),{});return{groupName:F,normalizedKeys:Y,switches:it}});if(Ht.filter(({groupName:F})=>F!==n.getPositionalGroupName()).some(({normalizedKeys:F,switches:Y})=>!F.every(it=>I(Y[it])))&&Ht.filter(({groupName:F})=>F!==n.getPositionalGroupName()).forEach(({normalizedKeys:F,switches:Y})=>{F.forEach(it=>{I(Y[it])&&(Y[it]=bs(Y[it],4))})}),Ht.forEach(({groupName:F,normalizedKeys:Y,switches:it})=>{G.div(F),Y.forEach(D=>{const ot=it[D];let Q=b[D]||"",nt=null;Q.includes(z)&&(Q=i(Q.substring(z.length))),R.boolean.includes(D)&&(nt=`[${i("boolean")}]`),R.count.includes(D)&&(nt=`[${i("count")}]`),R.string.includes(D)&&(nt=`[${i("string")}]`),R.normalize.includes(D)&&(nt=`[${i("string")}]`),R.array.includes(D)&&(nt=`[${i("array")}]`),R.number.includes(D)&&(nt=`[${i("number")}]`);const Ee=w=>typeof w=="string"?`[${i("deprecated: %s",w)}]`:`[${i("deprecated")}]`,l=[D in U?Ee(U[D]):null,nt,D in x?`[${i("required")}]`:null,R.choices&&R.choices[D]?`[${i("choices:")} ${n.stringifiedValues(R.choices[D])}]`:null,J(R.default[D],R.defaultDescription[D])].filter(Boolean).join(" ");G.span({text:ue(ot),padding:[0,2,0,2+wi(ot)],width:T(it,St)+4},Q);const f=t.getInternalMethods().getUsageConfiguration()["hide-types"]===!0;l&&!f?G.div({text:l,padding:[0,0,0,2],align:"right"}):G.div()}),G.div()}),p.length&&(G.div(i("Examples:")),p.forEach(F=>{F[0]=F[0].replace(/\$0/g,y)}),p.forEach(F=>{F[1]===""?G.div({text:F[0],padding:[0,2,0,2]}):G.div({text:F[0],padding:[0,2,0,2],width:T(p,St)+4},{text:F[1]})}),G.div()),v.length>0){const F=v.map(Y=>Y.replace(/\$0/g,y)).join(`
`);G.div(`${F}
`)}return G.toString().replace(/\s*$/,"")};function T(S,y,x){let L=0;return Array.isArray(S)||(S=Object.values(S).map(U=>[U])),S.forEach(U=>{L=Math.max(e.stringWidth(x?`${x} ${ue(U[0])}`:ue(U[0]))+wi(U[0]),L)}),y&&(L=Math.min(L,parseInt((y*.5).toString(),10))),L}function at(){const S=t.getDemandedOptions(),y=t.getOptions();(Object.keys(y.alias)||[]).forEach(x=>{y.alias[x].forEach(L=>{b[L]&&n.describe(x,b[L]),L in S&&t.demandOption(x,S[L]),y.boolean.includes(L)&&t.boolean(x),y.count.includes(L)&&t.count(x),y.string.includes(L)&&t.string(x),y.normalize.includes(L)&&t.normalize(x),y.array.includes(L)&&t.array(x),y.number.includes(L)&&t.number(x)})})}let B;n.cacheHelpMessage=function(){B=this.help()},n.clearCachedHelpMessage=function(){B=void 0},n.hasCachedHelpMessage=function(){return!!B};function V(S,y,x,L){let U=[],X=null;return Object.keys(x).forEach(R=>{U=U.concat(x[R])}),S.forEach(R=>{X=[R].concat(y[R]),X.some(et=>U.indexOf(et)!==-1)||x[L].push(R)}),U}function tt(S){return t.getOptions().hiddenOptions.indexOf(S)<0||t.parsed.argv[t.getOptions().showHiddenOpt]}n.showHelp=S=>{const y=t.getInternalMethods().getLoggerInstance();S||(S="error"),(typeof S=="function"?S:y[S])(n.help())},n.functionDescription=S=>["(",S.name?e.Parser.decamelize(S.name,"-"):i("generated-value"),")"].join(""),n.stringifiedValues=function(y,x){let L="";const U=x||", ",X=[].concat(y);return!y||!X.length||X.forEach(R=>{L.length&&(L+=U),L+=JSON.stringify(R)}),L};function J(S,y){let x=`[${i("default:")} `;if(S===void 0&&!y)return null;if(y)x+=y;else switch(typeof S){case"string":x+=`"${S}"`;break;case"object":x+=JSON.stringify(S);break;default:x+=S}return`${x}]`}function yt(){return e.process.stdColumns?Math.min(80,e.process.stdColumns):80}let H=null;n.version=S=>{H=S},n.showVersion=S=>{const y=t.getInternalMethods().getLoggerInstance();S||(S="error"),(typeof S=="function"?S:y[S])(H)},n.reset=function(y){return o=null,u=!1,_=[],O=!1,v=[],p=[],g=[],b=ie(b,x=>!y[x]),n};const Jt=[];return n.freeze=function(){Jt.push({failMessage:o,failureOutput:u,usages:_,usageDisabled:O,epilogs:v,examples:p,commands:g,descriptions:b})},n.unfreeze=function(y=!1){const x=Jt.pop();x&&(y?(b={...x.descriptions,...b},g=[...x.commands,...g],_=[...x.usages,..._],p=[...x.examples,...p],v=[...x.epilogs,...v]):{failMessage:o,failureOutput:u,usages:_,usageDisabled:O,epilogs:v,examples:p,commands:g,descriptions:b}=x)},n}function Be(t){return typeof t=="object"}function bs(t,e){return Be(t)?{text:t.text,indentation:t.indentation+e}:{text:t,indentation:e}}function wi(t){return Be(t)?t.indentation:0}function ue(t){return Be(t)?t.text:t}var _s=`###-begin-{{app_name}}-completions-###
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
`,vs=`#compdef {{app_name}}
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
`,Os=`###-begin-{{app_name}}-completions-###
#
# yargs command completion script
#
# Installation: {{app_path}} {{completion_command}} > ~/.config/fish/completions/{{app_name}}.fish
#
complete -f -c {{app_name}} -a '({{app_path}} --get-yargs-completions (commandline -o)[2..-1])'
###-end-{{app_name}}-completions-###
`,ws=class{constructor(t,e,i,n){var s,o,a,d,u;this.yargs=t,this.usage=e,this.command=i,this.shim=n,this.completionKey="get-yargs-completions",this.aliases=null,this.customCompletionFunction=null,this.indexAfterLastReset=0,this.zshShell=(a=((s=this.shim.getEnv("SHELL"))===null||s===void 0?void 0:s.includes("zsh"))||((o=this.shim.getEnv("ZSH_NAME"))===null||o===void 0?void 0:o.includes("zsh")))!==null&&a!==void 0?a:!1,this.fishShell=(u=(d=this.shim.getEnv("SHELL"))===null||d===void 0?void 0:d.includes("fish"))!==null&&u!==void 0?u:!1}defaultCompletion(t,e,i,n){const s=this.command.getCommandHandlers();for(let a=0,d=t.length;a<d;++a)if(s[t[a]]&&s[t[a]].builder){const u=s[t[a]].builder;if(Te(u)){this.indexAfterLastReset=a+1;const _=this.yargs.getInternalMethods().reset();return u(_,!0),_.argv}}const o=[];this.commandCompletions(o,t,i),this.optionCompletions(o,t,e,i),this.choicesFromOptionsCompletions(o,t,e,i),this.choicesFromPositionalsCompletions(o,t,e,i),n(null,o)}commandCompletions(t,e,i){const n=this.yargs.getInternalMethods().getContext().commands;!i.match(/^-/)&&n[n.length-1]!==i&&!this.previousArgHasChoices(e)&&this.usage.getCommands().forEach(s=>{const o=kt(s[0]).cmd;if(e.indexOf(o)===-1){const a=s[1]||"";this.fishShell?t.push(o+"	"+a):this.zshShell?t.push(o.replace(/:/g,"\\:")+":"+a):t.push(o)}})}optionCompletions(t,e,i,n){if((n.match(/^-/)||n===""&&t.length===0)&&!this.previousArgHasChoices(e)){const s=this.yargs.getOptions(),o=this.yargs.getGroups()[this.usage.getPositionalGroupName()]||[];Object.keys(s.key).forEach(a=>{const d=!!s.configuration["boolean-negation"]&&s.boolean.includes(a);!o.includes(a)&&!s.hiddenOptions.includes(a)&&!this.argsContainKey(e,a,d)&&this.completeOptionKey(a,t,n,d&&!!s.default[a])})}}choicesFromOptionsCompletions(t,e,i,n){if(this.previousArgHasChoices(e)){const s=this.getPreviousArgChoices(e);s&&s.length>0&&(this.fishShell?t.push(...s):t.push(...s.map(o=>o.replace(/:/g,"\\:"))))}}choicesFromPositionalsCompletions(t,e,i,n){if(n===""&&t.length>0&&this.previousArgHasChoices(e))return;const s=this.yargs.getGroups()[this.usage.getPositionalGroupName()]||[],o=Math.max(this.indexAfterLastReset,this.yargs.getInternalMethods().getContext().commands.length+1),a=s[i._.length-o-1];if(!a)return;const d=this.yargs.getOptions().choices[a]||[];for(const u of d)u.startsWith(n)&&(this.fishShell?t.push(u):t.push(u.replace(/:/g,"\\:")))}getPreviousArgChoices(t){if(t.length<1)return;let e=t[t.length-1],i="";if(!e.startsWith("-")&&t.length>1&&(i=e,e=t[t.length-2]),!e.startsWith("-"))return;const n=e.replace(/^-+/,""),s=this.yargs.getOptions(),o=[n,...this.yargs.getAliases()[n]||[]];let a;for(const d of o)if(Object.prototype.hasOwnProperty.call(s.key,d)&&Array.isArray(s.choices[d])){a=s.choices[d];break}if(a)return a.filter(d=>!i||d.startsWith(i))}previousArgHasChoices(t){const e=this.getPreviousArgChoices(t);return e!==void 0&&e.length>0}argsContainKey(t,e,i){const n=s=>t.indexOf((/^[^0-9]$/.test(s)?"-":"--")+s)!==-1;if(n(e)||i&&n(`no-${e}`))return!0;if(this.aliases){for(const s of this.aliases[e])if(n(s))return!0}return!1}completeOptionKey(t,e,i,n){var s,o,a,d;let u=t;if(this.zshShell||this.fishShell){const g=this.usage.getDescriptions(),b=(o=(s=this===null||this===void 0?void 0:this.aliases)===null||s===void 0?void 0:s[t])===null||o===void 0?void 0:o.find(z=>{const T=g[z];return typeof T=="string"&&T.length>0}),v=b?g[b]:void 0,$=((d=(a=g[t])!==null&&a!==void 0?a:v)!==null&&d!==void 0?d:"").replace("__yargsString__:","").replace(/(\r\n|\n|\r)/gm," ");this.fishShell?u=`${t}	${$}`:u=`${t.replace(/:/g,"\\:")}:${$}`}const _=g=>/^--/.test(g),O=g=>/^[^0-9]$/.test(g),p=!_(i)&&O(t)?"-":"--";e.push(p+u),n&&e.push(p+"no-"+u)}customCompletion(t,e,i,n){if(wt(this.customCompletionFunction,null,this.shim),Cs(this.customCompletionFunction)){const s=this.customCompletionFunction(i,e);return k(s)?s.then(o=>{this.shim.process.nextTick(()=>{n(null,o)})}).catch(o=>{this.shim.process.nextTick(()=>{n(o,void 0)})}):n(null,s)}else return As(this.customCompletionFunction)?this.customCompletionFunction(i,e,(s=n)=>this.defaultCompletion(t,e,i,s),s=>{n(null,s)}):this.customCompletionFunction(i,e,s=>{n(null,s)})}getCompletion(t,e){const i=t.length?t[t.length-1]:"",n=this.yargs.parse(t,!0),s=this.customCompletionFunction?o=>this.customCompletion(t,o,i,e):o=>this.defaultCompletion(t,o,i,e);return k(n)?n.then(s):s(n)}generateCompletionScript(t,e){let i;this.zshShell?i=vs:this.fishShell?i=Os:i=_s;const n=this.shim.path.basename(t);return t.match(/\.js$/)&&(t=`./${t}`),i=i.replace(/{{app_name}}/g,n),i=i.replace(/{{completion_command}}/g,e),i.replace(/{{app_path}}/g,t)}registerFunction(t){this.customCompletionFunction=t}setParsed(t){this.aliases=t.aliases}};function ys(t,e,i,n){return new ws(t,e,i,n)}function Cs(t){return t.length<3}function As(t){return t.length>3}function js(t,e){if(t.length===0)return e.length;if(e.length===0)return t.length;const i=[];let n;for(n=0;n<=e.length;n++)i[n]=[n];let s;for(s=0;s<=t.length;s++)i[0][s]=s;for(n=1;n<=e.length;n++)for(s=1;s<=t.length;s++)e.charAt(n-1)===t.charAt(s-1)?i[n][s]=i[n-1][s-1]:n>1&&s>1&&e.charAt(n-2)===t.charAt(s-1)&&e.charAt(n-1)===t.charAt(s-2)?i[n][s]=i[n-2][s-2]+1:i[n][s]=Math.min(i[n-1][s-1]+1,Math.min(i[n][s-1]+1,i[n-1][s]+1));return i[e.length][t.length]}var yi=["$0","--","_"];function Es(t,e,i){const n=i.y18n.__,s=i.y18n.__n,o={};o.nonOptionCount=function(p){const g=t.getDemandedCommands(),v=p._.length+(p["--"]?p["--"].length:0)-t.getInternalMethods().getContext().commands.length;g._&&(v<g._.min||v>g._.max)&&(v<g._.min?g._.minMsg!==void 0?e.fail(g._.minMsg?g._.minMsg.replace(/\$0/g,v.toString()).replace(/\$1/,g._.min.toString()):null):e.fail(s("Not enough non-option arguments: got %s, need at least %s","Not enough non-option arguments: got %s, need at least %s",v,v.toString(),g._.min.toString())):v>g._.max&&(g._.maxMsg!==void 0?e.fail(g._.maxMsg?g._.maxMsg.replace(/\$0/g,v.toString()).replace(/\$1/,g._.max.toString()):null):e.fail(s("Too many non-option arguments: got %s, maximum of %s","Too many non-option arguments: got %s, maximum of %s",v,v.toString(),g._.max.toString()))))},o.positionalCount=function(p,g){g<p&&e.fail(s("Not enough non-option arguments: got %s, need at least %s","Not enough non-option arguments: got %s, need at least %s",g,g+"",p+""))},o.requiredArguments=function(p,g){let b=null;for(const v of Object.keys(g))(!Object.prototype.hasOwnProperty.call(p,v)||typeof p[v]>"u")&&(b=b||{},b[v]=g[v]);if(b){const v=[];for(const $ of Object.keys(b)){const z=b[$];z&&v.indexOf(z)<0&&v.push(z)}const h=v.length?`
${v.join(`
`)}`:"";e.fail(s("Missing required argument: %s","Missing required arguments: %s",Object.keys(b).length,Object.keys(b).join(", ")+h))}},o.unknownArguments=function(p,g,b,v,h=!0){var $;const z=t.getInternalMethods().getCommandInstance().getCommands(),T=[],at=t.getInternalMethods().getContext();if(Object.keys(p).forEach(B=>{!yi.includes(B)&&!Object.prototype.hasOwnProperty.call(b,B)&&!Object.prototype.hasOwnProperty.call(t.getInternalMethods().getParseContext(),B)&&!o.isValidAndSomeAliasIsNotNew(B,g)&&T.push(B)}),h&&(at.commands.length>0||z.length>0||v)&&p._.slice(at.commands.length).forEach(B=>{z.includes(""+B)||T.push(""+B)}),h){const V=(($=t.getDemandedCommands()._)===null||$===void 0?void 0:$.max)||0,tt=at.commands.length+V;tt<p._.length&&p._.slice(tt).forEach(J=>{J=String(J),!at.commands.includes(J)&&!T.includes(J)&&T.push(J)})}T.length&&e.fail(s("Unknown argument: %s","Unknown arguments: %s",T.length,T.map(B=>B.trim()?B:`"${B}"`).join(", ")))},o.unknownCommands=function(p){const g=t.getInternalMethods().getCommandInstance().getCommands(),b=[],v=t.getInternalMethods().getContext();return(v.commands.length>0||g.length>0)&&p._.slice(v.commands.length).forEach(h=>{g.includes(""+h)||b.push(""+h)}),b.length>0?(e.fail(s("Unknown command: %s","Unknown commands: %s",b.length,b.join(", "))),!0):!1},o.isValidAndSomeAliasIsNotNew=function(p,g){if(!Object.prototype.hasOwnProperty.call(g,p))return!1;const b=t.parsed.newAliases;return[p,...g[p]].some(v=>!Object.prototype.hasOwnProperty.call(b,v)||!b[p])},o.limitedChoices=function(p){const g=t.getOptions(),b={};if(!Object.keys(g.choices).length)return;Object.keys(p).forEach($=>{yi.indexOf($)===-1&&Object.prototype.hasOwnProperty.call(g.choices,$)&&[].concat(p[$]).forEach(z=>{g.choices[$].indexOf(z)===-1&&z!==void 0&&(b[$]=(b[$]||[]).concat(z))})});const v=Object.keys(b);if(!v.length)return;let h=n("Invalid values:");v.forEach($=>{h+=`
  ${n("Argument: %s, Given: %s, Choices: %s",$,e.stringifiedValues(b[$]),e.stringifiedValues(g.choices[$]))}`}),e.fail(h)};let a={};o.implies=function(p,g){j("<string|object> [array|number|string]",[p,g],arguments.length),typeof p=="object"?Object.keys(p).forEach(b=>{o.implies(b,p[b])}):(t.global(p),a[p]||(a[p]=[]),Array.isArray(g)?g.forEach(b=>o.implies(p,b)):(wt(g,void 0,i),a[p].push(g)))},o.getImplied=function(){return a};function d(O,p){const g=Number(p);return p=isNaN(g)?p:g,typeof p=="number"?p=O._.length>=p:p.match(/^--no-.+/)?(p=p.match(/^--no-(.+)/)[1],p=!Object.prototype.hasOwnProperty.call(O,p)):p=Object.prototype.hasOwnProperty.call(O,p),p}o.implications=function(p){const g=[];if(Object.keys(a).forEach(b=>{const v=b;(a[b]||[]).forEach(h=>{let $=v;const z=h;$=d(p,$),h=d(p,h),$&&!h&&g.push(` ${v} -> ${z}`)})}),g.length){let b=`${n("Implications failed:")}
`;g.forEach(v=>{b+=v}),e.fail(b)}};let u={};o.conflicts=function(p,g){j("<string|object> [array|string]",[p,g],arguments.length),typeof p=="object"?Object.keys(p).forEach(b=>{o.conflicts(b,p[b])}):(t.global(p),u[p]||(u[p]=[]),Array.isArray(g)?g.forEach(b=>o.conflicts(p,b)):u[p].push(g))},o.getConflicting=()=>u,o.conflicting=function(p){Object.keys(p).forEach(g=>{u[g]&&u[g].forEach(b=>{b&&p[g]!==void 0&&p[b]!==void 0&&e.fail(n("Arguments %s and %s are mutually exclusive",g,b))})}),t.getInternalMethods().getParserConfiguration()["strip-dashed"]&&Object.keys(u).forEach(g=>{u[g].forEach(b=>{b&&p[i.Parser.camelCase(g)]!==void 0&&p[i.Parser.camelCase(b)]!==void 0&&e.fail(n("Arguments %s and %s are mutually exclusive",g,b))})})},o.recommendCommands=function(p,g){g=g.sort(($,z)=>z.length-$.length);let v=null,h=1/0;for(let $=0,z;(z=g[$])!==void 0;$++){const T=js(p,z);T<=3&&T<h&&(h=T,v=z)}v&&e.fail(n("Did you mean %s?",v))},o.reset=function(p){return a=ie(a,g=>!p[g]),u=ie(u,g=>!p[g]),o};const _=[];return o.freeze=function(){_.push({implied:a,conflicting:u})},o.unfreeze=function(){const p=_.pop();wt(p,void 0,i),{implied:a,conflicting:u}=p},o}var De=[],se;function ze(t,e,i,n){se=n;let s={};if(Object.prototype.hasOwnProperty.call(t,"extends")){if(typeof t.extends!="string")return s;const o=/\.json|\..*rc$/.test(t.extends);let a=null;if(o)a=xs(e,t.extends);else try{a=(void 0)(t.extends)}catch{return t}Ss(a),De.push(a),s=o?JSON.parse(se.readFileSync(a,"utf8")):n.require(t.extends),delete t.extends,s=ze(s,se.path.dirname(a),i,se)}return De=[],i?Ci(s,t):Object.assign({},s,t)}function Ss(t){if(De.indexOf(t)>-1)throw new ct(`Circular extended configurations: '${t}'.`)}function xs(t,e){return se.path.resolve(t,e)}function Ci(t,e){const i={};function n(s){return s&&typeof s=="object"&&!Array.isArray(s)}Object.assign(i,t);for(const s of Object.keys(e))s!=="__proto__"&&(n(e[s])&&n(i[s])?i[s]=Ci(t[s],e[s]):i[s]=e[s]);return i}var A=function(t,e,i,n,s){if(n==="m")throw new TypeError("Private method is not writable");if(n==="a"&&!s)throw new TypeError("Private accessor was defined without a setter");if(typeof e=="function"?t!==e||!s:!e.has(t))throw new TypeError("Cannot write private member to an object whose class did not declare it");return n==="a"?s.call(t,i):s?s.value=i:e.set(t,i),i},r=function(t,e,i,n){if(i==="a"&&!n)throw new TypeError("Private accessor was defined without a getter");if(typeof e=="function"?t!==e||!n:!e.has(t))throw new TypeError("Cannot read private member from an object whose class did not declare it");return i==="m"?n:i==="a"?n.call(t):n?n.value:e.get(t)},Z,It,re,ft,ut,de,xt,Ft,pe,mt,ge,bt,Ct,dt,_t,me,Nt,rt,P,be,_e,pt,Lt,Gt,Wt,Pt,ve,N,Tt,Bt,Dt,W,Oe,At,K;function Ps(t){return(e=[],i=t.process.cwd(),n)=>{const s=new $s(e,i,n,t);return Object.defineProperty(s,"argv",{get:()=>s.parse(),enumerable:!0}),s.help(),s.version(),s}}var Ai=Symbol("copyDoubleDash"),ji=Symbol("copyDoubleDash"),Re=Symbol("deleteFromParserHintObject"),Ei=Symbol("emitWarning"),Si=Symbol("freeze"),xi=Symbol("getDollarZero"),zt=Symbol("getParserConfiguration"),Pi=Symbol("getUsageConfiguration"),Ue=Symbol("guessLocale"),Mi=Symbol("guessVersion"),$i=Symbol("parsePositionalNumbers"),He=Symbol("pkgUp"),Mt=Symbol("populateParserHintArray"),Vt=Symbol("populateParserHintSingleValueDictionary"),Ye=Symbol("populateParserHintArrayDictionary"),Ge=Symbol("populateParserHintDictionary"),Ve=Symbol("sanitizeKey"),qe=Symbol("setKey"),Ke=Symbol("unfreeze"),Ii=Symbol("validateAsync"),Fi=Symbol("getCommandInstance"),Ni=Symbol("getContext"),Li=Symbol("getHasOutput"),Wi=Symbol("getLoggerInstance"),Ti=Symbol("getParseContext"),Bi=Symbol("getUsageInstance"),Di=Symbol("getValidationInstance"),we=Symbol("hasParseCallback"),zi=Symbol("isGlobalContext"),Rt=Symbol("postProcess"),Ri=Symbol("rebase"),Je=Symbol("reset"),oe=Symbol("runYargsParserAndExecuteCommands"),Qe=Symbol("runValidation"),Ui=Symbol("setHasOutput"),Ut=Symbol("kTrackManuallySetKeys"),Ms="en_US",$s=class{constructor(t=[],e,i,n){this.customScriptName=!1,this.parsed=!1,Z.set(this,void 0),It.set(this,void 0),re.set(this,{commands:[],fullCommands:[]}),ft.set(this,null),ut.set(this,null),de.set(this,"show-hidden"),xt.set(this,null),Ft.set(this,!0),pe.set(this,{}),mt.set(this,!0),ge.set(this,[]),bt.set(this,void 0),Ct.set(this,{}),dt.set(this,!1),_t.set(this,null),me.set(this,!0),Nt.set(this,void 0),rt.set(this,""),P.set(this,void 0),be.set(this,void 0),_e.set(this,{}),pt.set(this,null),Lt.set(this,null),Gt.set(this,{}),Wt.set(this,{}),Pt.set(this,void 0),ve.set(this,!1),N.set(this,void 0),Tt.set(this,!1),Bt.set(this,!1),Dt.set(this,!1),W.set(this,void 0),Oe.set(this,{}),At.set(this,null),K.set(this,void 0),A(this,N,n,"f"),A(this,Pt,t,"f"),A(this,It,e,"f"),A(this,be,i,"f"),A(this,bt,new as(this),"f"),this.$0=this[xi](),this[Je](),A(this,Z,r(this,Z,"f"),"f"),A(this,W,r(this,W,"f"),"f"),A(this,K,r(this,K,"f"),"f"),A(this,P,r(this,P,"f"),"f"),r(this,P,"f").showHiddenOpt=r(this,de,"f"),A(this,Nt,this[ji](),"f"),r(this,N,"f").y18n.setLocale(Ms)}addHelpOpt(t,e){const i="help";return j("[string|boolean] [string]",[t,e],arguments.length),r(this,_t,"f")&&(this[Re](r(this,_t,"f")),A(this,_t,null,"f")),t===!1&&e===void 0?this:(A(this,_t,typeof t=="string"?t:i,"f"),this.boolean(r(this,_t,"f")),this.describe(r(this,_t,"f"),e||r(this,W,"f").deferY18nLookup("Show help")),this)}help(t,e){return this.addHelpOpt(t,e)}addShowHiddenOpt(t,e){if(j("[string|boolean] [string]",[t,e],arguments.length),t===!1&&e===void 0)return this;const i=typeof t=="string"?t:r(this,de,"f");return this.boolean(i),this.describe(i,e||r(this,W,"f").deferY18nLookup("Show hidden options")),r(this,P,"f").showHiddenOpt=i,this}showHidden(t,e){return this.addShowHiddenOpt(t,e)}alias(t,e){return j("<object|string|array> [string|array]",[t,e],arguments.length),this[Ye](this.alias.bind(this),"alias",t,e),this}array(t){return j("<array|string>",[t],arguments.length),this[Mt]("array",t),this[Ut](t),this}boolean(t){return j("<array|string>",[t],arguments.length),this[Mt]("boolean",t),this[Ut](t),this}check(t,e){return j("<function> [boolean]",[t,e],arguments.length),this.middleware((i,n)=>ee(()=>t(i,n.getOptions()),s=>(s?(typeof s=="string"||s instanceof Error)&&r(this,W,"f").fail(s.toString(),s):r(this,W,"f").fail(r(this,N,"f").y18n.__("Argument check failed: %s",t.toString())),i),s=>(r(this,W,"f").fail(s.message?s.message:s.toString(),s),i)),!1,e),this}choices(t,e){return j("<object|string|array> [string|array]",[t,e],arguments.length),this[Ye](this.choices.bind(this),"choices",t,e),this}coerce(t,e){if(j("<object|string|array> [function]",[t,e],arguments.length),Array.isArray(t)){if(!e)throw new ct("coerce callback must be provided");for(const n of t)this.coerce(n,e);return this}else if(typeof t=="object"){for(const n of Object.keys(t))this.coerce(n,t[n]);return this}if(!e)throw new ct("coerce callback must be provided");const i=t;return r(this,P,"f").key[i]=!0,r(this,bt,"f").addCoerceMiddleware((n,s)=>{var o;const a=(o=s.getAliases()[i])!==null&&o!==void 0?o:[],d=[i,...a].filter(u=>Object.prototype.hasOwnProperty.call(n,u));return d.length===0?n:ee(()=>e(n[d[0]]),u=>(d.forEach(_=>{n[_]=u}),n),u=>{throw new ct(u.message)})},i),this}conflicts(t,e){return j("<string|object> [string|array]",[t,e],arguments.length),r(this,K,"f").conflicts(t,e),this}config(t="config",e,i){return j("[object|string] [string|function] [function]",[t,e,i],arguments.length),typeof t=="object"&&!Array.isArray(t)?(t=ze(t,r(this,It,"f"),this[zt]()["deep-merge-config"]||!1,r(this,N,"f")),r(this,P,"f").configObjects=(r(this,P,"f").configObjects||[]).concat(t),this):(typeof e=="function"&&(i=e,e=void 0),this.describe(t,e||r(this,W,"f").deferY18nLookup("Path to JSON config file")),(Array.isArray(t)?t:[t]).forEach(n=>{r(this,P,"f").config[n]=i||!0}),this)}completion(t,e,i){return j("[string] [string|boolean|function] [function]",[t,e,i],arguments.length),typeof e=="function"&&(i=e,e=void 0),A(this,ut,t||r(this,ut,"f")||"completion","f"),!e&&e!==!1&&(e="generate completion script"),this.command(r(this,ut,"f"),e),i&&r(this,ft,"f").registerFunction(i),this}command(t,e,i,n,s,o){return j("<string|array|object> [string|boolean] [function|object] [function] [array] [boolean|string]",[t,e,i,n,s,o],arguments.length),r(this,Z,"f").addHandler(t,e,i,n,s,o),this}commands(t,e,i,n,s,o){return this.command(t,e,i,n,s,o)}commandDir(t,e){j("<string> [object]",[t,e],arguments.length);const i=r(this,be,"f")||r(this,N,"f").require;return r(this,Z,"f").addDirectory(t,i,r(this,N,"f").getCallerFile(),e),this}count(t){return j("<array|string>",[t],arguments.length),this[Mt]("count",t),this[Ut](t),this}default(t,e,i){return j("<object|string|array> [*] [string]",[t,e,i],arguments.length),i&&(bi(t,r(this,N,"f")),r(this,P,"f").defaultDescription[t]=i),typeof e=="function"&&(bi(t,r(this,N,"f")),r(this,P,"f").defaultDescription[t]||(r(this,P,"f").defaultDescription[t]=r(this,W,"f").functionDescription(e)),e=e.call()),this[Vt](this.default.bind(this),"default",t,e),this}defaults(t,e,i){return this.default(t,e,i)}demandCommand(t=1,e,i,n){return j("[number] [number|string] [string|null|undefined] [string|null|undefined]",[t,e,i,n],arguments.length),typeof e!="number"&&(i=e,e=1/0),this.global("_",!1),r(this,P,"f").demandedCommands._={min:t,max:e,minMsg:i,maxMsg:n},this}demand(t,e,i){return Array.isArray(e)?(e.forEach(n=>{wt(i,!0,r(this,N,"f")),this.demandOption(n,i)}),e=1/0):typeof e!="number"&&(i=e,e=1/0),typeof t=="number"?(wt(i,!0,r(this,N,"f")),this.demandCommand(t,e,i,i)):Array.isArray(t)?t.forEach(n=>{wt(i,!0,r(this,N,"f")),this.demandOption(n,i)}):typeof i=="string"?this.demandOption(t,i):(i===!0||typeof i>"u")&&this.demandOption(t),this}demandOption(t,e){return j("<object|string|array> [string]",[t,e],arguments.length),this[Vt](this.demandOption.bind(this),"demandedOptions",t,e),this}deprecateOption(t,e){return j("<string> [string|boolean]",[t,e],arguments.length),r(this,P,"f").deprecatedOptions[t]=e,this}describe(t,e){return j("<object|string|array> [string]",[t,e],arguments.length),this[qe](t,!0),r(this,W,"f").describe(t,e),this}detectLocale(t){return j("<boolean>",[t],arguments.length),A(this,Ft,t,"f"),this}env(t){return j("[string|boolean]",[t],arguments.length),t===!1?delete r(this,P,"f").envPrefix:r(this,P,"f").envPrefix=t||"",this}epilogue(t){return j("<string>",[t],arguments.length),r(this,W,"f").epilog(t),this}epilog(t){return this.epilogue(t)}example(t,e){return j("<string|array> [string]",[t,e],arguments.length),Array.isArray(t)?t.forEach(i=>this.example(...i)):r(this,W,"f").example(t,e),this}exit(t,e){A(this,dt,!0,"f"),A(this,xt,e,"f"),r(this,mt,"f")&&r(this,N,"f").process.exit(t)}exitProcess(t=!0){return j("[boolean]",[t],arguments.length),A(this,mt,t,"f"),this}fail(t){if(j("<function|boolean>",[t],arguments.length),typeof t=="boolean"&&t!==!1)throw new ct("Invalid first argument. Expected function or boolean 'false'");return r(this,W,"f").failFn(t),this}getAliases(){return this.parsed?this.parsed.aliases:{}}async getCompletion(t,e){return j("<array> [function]",[t,e],arguments.length),e?r(this,ft,"f").getCompletion(t,e):new Promise((i,n)=>{r(this,ft,"f").getCompletion(t,(s,o)=>{s?n(s):i(o)})})}getDemandedOptions(){return j([],0),r(this,P,"f").demandedOptions}getDemandedCommands(){return j([],0),r(this,P,"f").demandedCommands}getDeprecatedOptions(){return j([],0),r(this,P,"f").deprecatedOptions}getDetectLocale(){return r(this,Ft,"f")}getExitProcess(){return r(this,mt,"f")}getGroups(){return Object.assign({},r(this,Ct,"f"),r(this,Wt,"f"))}getHelp(){if(A(this,dt,!0,"f"),!r(this,W,"f").hasCachedHelpMessage()){if(!this.parsed){const e=this[oe](r(this,Pt,"f"),void 0,void 0,0,!0);if(k(e))return e.then(()=>r(this,W,"f").help())}const t=r(this,Z,"f").runDefaultBuilderOn(this);if(k(t))return t.then(()=>r(this,W,"f").help())}return Promise.resolve(r(this,W,"f").help())}getOptions(){return r(this,P,"f")}getStrict(){return r(this,Tt,"f")}getStrictCommands(){return r(this,Bt,"f")}getStrictOptions(){return r(this,Dt,"f")}global(t,e){return j("<string|array> [boolean]",[t,e],arguments.length),t=[].concat(t),e!==!1?r(this,P,"f").local=r(this,P,"f").local.filter(i=>t.indexOf(i)===-1):t.forEach(i=>{r(this,P,"f").local.includes(i)||r(this,P,"f").local.push(i)}),this}group(t,e){j("<string|array> <string>",[t,e],arguments.length);const i=r(this,Wt,"f")[e]||r(this,Ct,"f")[e];r(this,Wt,"f")[e]&&delete r(this,Wt,"f")[e];const n={};return r(this,Ct,"f")[e]=(i||[]).concat(t).filter(s=>n[s]?!1:n[s]=!0),this}hide(t){return j("<string>",[t],arguments.length),r(this,P,"f").hiddenOptions.push(t),this}implies(t,e){return j("<string|object> [number|string|array]",[t,e],arguments.length),r(this,K,"f").implies(t,e),this}locale(t){return j("[string]",[t],arguments.length),t===void 0?(this[Ue](),r(this,N,"f").y18n.getLocale()):(A(this,Ft,!1,"f"),r(this,N,"f").y18n.setLocale(t),this)}middleware(t,e,i){return r(this,bt,"f").addMiddleware(t,!!e,i)}nargs(t,e){return j("<string|object|array> [number]",[t,e],arguments.length),this[Vt](this.nargs.bind(this),"narg",t,e),this}normalize(t){return j("<array|string>",[t],arguments.length),this[Mt]("normalize",t),this}number(t){return j("<array|string>",[t],arguments.length),this[Mt]("number",t),this[Ut](t),this}option(t,e){if(j("<string|object> [object]",[t,e],arguments.length),typeof t=="object")Object.keys(t).forEach(i=>{this.options(i,t[i])});else{typeof e!="object"&&(e={}),this[Ut](t),r(this,At,"f")&&(t==="version"||e?.alias==="version")&&this[Ei](['"version" is a reserved word.',"Please do one of the following:",'- Disable version with `yargs.version(false)` if using "version" as an option',"- Use the built-in `yargs.version` method instead (if applicable)","- Use a different option key","https://yargs.js.org/docs/#api-reference-version"].join(`
`),void 0,"versionWarning"),r(this,P,"f").key[t]=!0,e.alias&&this.alias(t,e.alias);const i=e.deprecate||e.deprecated;i&&this.deprecateOption(t,i);const n=e.demand||e.required||e.require;n&&this.demand(t,n),e.demandOption&&this.demandOption(t,typeof e.demandOption=="string"?e.demandOption:void 0),e.conflicts&&this.conflicts(t,e.conflicts),"default"in e&&this.default(t,e.default),e.implies!==void 0&&this.implies(t,e.implies),e.nargs!==void 0&&this.nargs(t,e.nargs),e.config&&this.config(t,e.configParser),e.normalize&&this.normalize(t),e.choices&&this.choices(t,e.choices),e.coerce&&this.coerce(t,e.coerce),e.group&&this.group(t,e.group),(e.boolean||e.type==="boolean")&&(this.boolean(t),e.alias&&this.boolean(e.alias)),(e.array||e.type==="array")&&(this.array(t),e.alias&&this.array(e.alias)),(e.number||e.type==="number")&&(this.number(t),e.alias&&this.number(e.alias)),(e.string||e.type==="string")&&(this.string(t),e.alias&&this.string(e.alias)),(e.count||e.type==="count")&&this.count(t),typeof e.global=="boolean"&&this.global(t,e.global),e.defaultDescription&&(r(this,P,"f").defaultDescription[t]=e.defaultDescription),e.skipValidation&&this.skipValidation(t);const s=e.describe||e.description||e.desc,o=r(this,W,"f").getDescriptions();(!Object.prototype.hasOwnProperty.call(o,t)||typeof s=="string")&&this.describe(t,s),e.hidden&&this.hide(t),e.requiresArg&&this.requiresArg(t)}return this}options(t,e){return this.option(t,e)}parse(t,e,i){j("[string|array] [function|boolean|object] [function]",[t,e,i],arguments.length),this[Si](),typeof t>"u"&&(t=r(this,Pt,"f")),typeof e=="object"&&(A(this,Lt,e,"f"),e=i),typeof e=="function"&&(A(this,pt,e,"f"),e=!1),e||A(this,Pt,t,"f"),r(this,pt,"f")&&A(this,mt,!1,"f");const n=this[oe](t,!!e),s=this.parsed;return r(this,ft,"f").setParsed(this.parsed),k(n)?n.then(o=>(r(this,pt,"f")&&r(this,pt,"f").call(this,r(this,xt,"f"),o,r(this,rt,"f")),o)).catch(o=>{throw r(this,pt,"f")&&r(this,pt,"f")(o,this.parsed.argv,r(this,rt,"f")),o}).finally(()=>{this[Ke](),this.parsed=s}):(r(this,pt,"f")&&r(this,pt,"f").call(this,r(this,xt,"f"),n,r(this,rt,"f")),this[Ke](),this.parsed=s,n)}parseAsync(t,e,i){const n=this.parse(t,e,i);return k(n)?n:Promise.resolve(n)}parseSync(t,e,i){const n=this.parse(t,e,i);if(k(n))throw new ct(".parseSync() must not be used with asynchronous builders, handlers, or middleware");return n}parserConfiguration(t){return j("<object>",[t],arguments.length),A(this,_e,t,"f"),this}pkgConf(t,e){j("<string> [string]",[t,e],arguments.length);let i=null;const n=this[He](e||r(this,It,"f"));return n[t]&&typeof n[t]=="object"&&(i=ze(n[t],e||r(this,It,"f"),this[zt]()["deep-merge-config"]||!1,r(this,N,"f")),r(this,P,"f").configObjects=(r(this,P,"f").configObjects||[]).concat(i)),this}positional(t,e){j("<string> <object>",[t,e],arguments.length);const i=["default","defaultDescription","implies","normalize","choices","conflicts","coerce","type","describe","desc","description","alias"];e=ie(e,(o,a)=>o==="type"&&!["string","number","boolean"].includes(a)?!1:i.includes(o));const n=r(this,re,"f").fullCommands[r(this,re,"f").fullCommands.length-1],s=n?r(this,Z,"f").cmdToParseOptions(n):{array:[],alias:{},default:{},demand:{}};return he(s).forEach(o=>{const a=s[o];Array.isArray(a)?a.indexOf(t)!==-1&&(e[o]=!0):a[t]&&!(o in e)&&(e[o]=a[t])}),this.group(t,r(this,W,"f").getPositionalGroupName()),this.option(t,e)}recommendCommands(t=!0){return j("[boolean]",[t],arguments.length),A(this,ve,t,"f"),this}required(t,e,i){return this.demand(t,e,i)}require(t,e,i){return this.demand(t,e,i)}requiresArg(t){return j("<array|string|object> [number]",[t],arguments.length),typeof t=="string"&&r(this,P,"f").narg[t]?this:(this[Vt](this.requiresArg.bind(this),"narg",t,NaN),this)}showCompletionScript(t,e){return j("[string] [string]",[t,e],arguments.length),t=t||this.$0,r(this,Nt,"f").log(r(this,ft,"f").generateCompletionScript(t,e||r(this,ut,"f")||"completion")),this}showHelp(t){if(j("[string|function]",[t],arguments.length),A(this,dt,!0,"f"),!r(this,W,"f").hasCachedHelpMessage()){if(!this.parsed){const i=this[oe](r(this,Pt,"f"),void 0,void 0,0,!0);if(k(i))return i.then(()=>{r(this,W,"f").showHelp(t)}),this}const e=r(this,Z,"f").runDefaultBuilderOn(this);if(k(e))return e.then(()=>{r(this,W,"f").showHelp(t)}),this}return r(this,W,"f").showHelp(t),this}scriptName(t){return this.customScriptName=!0,this.$0=t,this}showHelpOnFail(t,e){return j("[boolean|string] [string]",[t,e],arguments.length),r(this,W,"f").showHelpOnFail(t,e),this}showVersion(t){return j("[string|function]",[t],arguments.length),r(this,W,"f").showVersion(t),this}skipValidation(t){return j("<array|string>",[t],arguments.length),this[Mt]("skipValidation",t),this}strict(t){return j("[boolean]",[t],arguments.length),A(this,Tt,t!==!1,"f"),this}strictCommands(t){return j("[boolean]",[t],arguments.length),A(this,Bt,t!==!1,"f"),this}strictOptions(t){return j("[boolean]",[t],arguments.length),A(this,Dt,t!==!1,"f"),this}string(t){return j("<array|string>",[t],arguments.length),this[Mt]("string",t),this[Ut](t),this}terminalWidth(){return j([],0),r(this,N,"f").process.stdColumns}updateLocale(t){return this.updateStrings(t)}updateStrings(t){return j("<object>",[t],arguments.length),A(this,Ft,!1,"f"),r(this,N,"f").y18n.updateLocale(t),this}usage(t,e,i,n){if(j("<string|null|undefined> [string|boolean] [function|object] [function]",[t,e,i,n],arguments.length),e!==void 0){if(wt(t,null,r(this,N,"f")),(t||"").match(/^\$0( |$)/))return this.command(t,e,i,n);throw new ct(".usage() description must start with $0 if being used as alias for .command()")}else return r(this,W,"f").usage(t),this}usageConfiguration(t){return j("<object>",[t],arguments.length),A(this,Oe,t,"f"),this}version(t,e,i){const n="version";if(j("[boolean|string] [string] [string]",[t,e,i],arguments.length),r(this,At,"f")&&(this[Re](r(this,At,"f")),r(this,W,"f").version(void 0),A(this,At,null,"f")),arguments.length===0)i=this[Mi](),t=n;else if(arguments.length===1){if(t===!1)return this;i=t,t=n}else arguments.length===2&&(i=e,e=void 0);return A(this,At,typeof t=="string"?t:n,"f"),e=e||r(this,W,"f").deferY18nLookup("Show version number"),r(this,W,"f").version(i||void 0),this.boolean(r(this,At,"f")),this.describe(r(this,At,"f"),e),this}wrap(t){return j("<number|null|undefined>",[t],arguments.length),r(this,W,"f").wrap(t),this}[(Z=new WeakMap,It=new WeakMap,re=new WeakMap,ft=new WeakMap,ut=new WeakMap,de=new WeakMap,xt=new WeakMap,Ft=new WeakMap,pe=new WeakMap,mt=new WeakMap,ge=new WeakMap,bt=new WeakMap,Ct=new WeakMap,dt=new WeakMap,_t=new WeakMap,me=new WeakMap,Nt=new WeakMap,rt=new WeakMap,P=new WeakMap,be=new WeakMap,_e=new WeakMap,pt=new WeakMap,Lt=new WeakMap,Gt=new WeakMap,Wt=new WeakMap,Pt=new WeakMap,ve=new WeakMap,N=new WeakMap,Tt=new WeakMap,Bt=new WeakMap,Dt=new WeakMap,W=new WeakMap,Oe=new WeakMap,At=new WeakMap,K=new WeakMap,Ai)](t){if(!t._||!t["--"])return t;t._.push.apply(t._,t["--"]);try{delete t["--"]}catch{}return t}[ji](){return{log:(...t)=>{this[we]()||console.log(...t),A(this,dt,!0,"f"),r(this,rt,"f").length&&A(this,rt,r(this,rt,"f")+`
`,"f"),A(this,rt,r(this,rt,"f")+t.join(" "),"f")},error:(...t)=>{this[we]()||console.error(...t),A(this,dt,!0,"f"),r(this,rt,"f").length&&A(this,rt,r(this,rt,"f")+`
`,"f"),A(this,rt,r(this,rt,"f")+t.join(" "),"f")}}}[Re](t){he(r(this,P,"f")).forEach(e=>{if((n=>n==="configObjects")(e))return;const i=r(this,P,"f")[e];Array.isArray(i)?i.includes(t)&&i.splice(i.indexOf(t),1):typeof i=="object"&&delete i[t]}),delete r(this,W,"f").getDescriptions()[t]}[Ei](t,e,i){r(this,pe,"f")[i]||(r(this,N,"f").process.emitWarning(t,e),r(this,pe,"f")[i]=!0)}[Si](){r(this,ge,"f").push({options:r(this,P,"f"),configObjects:r(this,P,"f").configObjects.slice(0),exitProcess:r(this,mt,"f"),groups:r(this,Ct,"f"),strict:r(this,Tt,"f"),strictCommands:r(this,Bt,"f"),strictOptions:r(this,Dt,"f"),completionCommand:r(this,ut,"f"),output:r(this,rt,"f"),exitError:r(this,xt,"f"),hasOutput:r(this,dt,"f"),parsed:this.parsed,parseFn:r(this,pt,"f"),parseContext:r(this,Lt,"f")}),r(this,W,"f").freeze(),r(this,K,"f").freeze(),r(this,Z,"f").freeze(),r(this,bt,"f").freeze()}[xi](){let t="",e;return/\b(node|iojs|electron|bun)(\.exe)?$/.test(r(this,N,"f").process.argv()[0])?e=r(this,N,"f").process.argv().slice(1,2):e=r(this,N,"f").process.argv().slice(0,1),t=e.map(i=>{const n=this[Ri](r(this,It,"f"),i);return i.match(/^(\/|([a-zA-Z]:)?\\)/)&&n.length<i.length?n:i}).join(" ").trim(),r(this,N,"f").getEnv("_")&&r(this,N,"f").getProcessArgvBin()===r(this,N,"f").getEnv("_")&&(t=r(this,N,"f").getEnv("_").replace(`${r(this,N,"f").path.dirname(r(this,N,"f").process.execPath())}/`,"")),t}[zt](){return r(this,_e,"f")}[Pi](){return r(this,Oe,"f")}[Ue](){if(!r(this,Ft,"f"))return;const t=r(this,N,"f").getEnv("LC_ALL")||r(this,N,"f").getEnv("LC_MESSAGES")||r(this,N,"f").getEnv("LANG")||r(this,N,"f").getEnv("LANGUAGE")||"en_US";this.locale(t.replace(/[.:].*/,""))}[Mi](){return this[He]().version||"unknown"}[$i](t){const e=t["--"]?t["--"]:t._;for(let i=0,n;(n=e[i])!==void 0;i++)r(this,N,"f").Parser.looksLikeNumber(n)&&Number.isSafeInteger(Math.floor(parseFloat(`${n}`)))&&(e[i]=Number(n));return t}[He](t){const e=t||"*";if(r(this,Gt,"f")[e])return r(this,Gt,"f")[e];let i={};try{let n=t||r(this,N,"f").mainFilename;r(this,N,"f").path.extname(n)&&(n=r(this,N,"f").path.dirname(n));const s=r(this,N,"f").findUp(n,(o,a)=>{if(a.includes("package.json"))return"package.json"});wt(s,void 0,r(this,N,"f")),i=JSON.parse(r(this,N,"f").readFileSync(s,"utf8"))}catch{}return r(this,Gt,"f")[e]=i||{},r(this,Gt,"f")[e]}[Mt](t,e){e=[].concat(e),e.forEach(i=>{i=this[Ve](i),r(this,P,"f")[t].push(i)})}[Vt](t,e,i,n){this[Ge](t,e,i,n,(s,o,a)=>{r(this,P,"f")[s][o]=a})}[Ye](t,e,i,n){this[Ge](t,e,i,n,(s,o,a)=>{r(this,P,"f")[s][o]=(r(this,P,"f")[s][o]||[]).concat(a)})}[Ge](t,e,i,n,s){if(Array.isArray(i))i.forEach(o=>{t(o,n)});else if((o=>typeof o=="object")(i))for(const o of he(i))t(o,i[o]);else s(e,this[Ve](i),n)}[Ve](t){return t==="__proto__"?"___proto___":t}[qe](t,e){return this[Vt](this[qe].bind(this),"key",t,e),this}[Ke](){var t,e,i,n,s,o,a,d,u,_,O,p;const g=r(this,ge,"f").pop();wt(g,void 0,r(this,N,"f"));let b;t=this,e=this,i=this,n=this,s=this,o=this,a=this,d=this,u=this,_=this,O=this,p=this,{options:{set value(v){A(t,P,v,"f")}}.value,configObjects:b,exitProcess:{set value(v){A(e,mt,v,"f")}}.value,groups:{set value(v){A(i,Ct,v,"f")}}.value,output:{set value(v){A(n,rt,v,"f")}}.value,exitError:{set value(v){A(s,xt,v,"f")}}.value,hasOutput:{set value(v){A(o,dt,v,"f")}}.value,parsed:this.parsed,strict:{set value(v){A(a,Tt,v,"f")}}.value,strictCommands:{set value(v){A(d,Bt,v,"f")}}.value,strictOptions:{set value(v){A(u,Dt,v,"f")}}.value,completionCommand:{set value(v){A(_,ut,v,"f")}}.value,parseFn:{set value(v){A(O,pt,v,"f")}}.value,parseContext:{set value(v){A(p,Lt,v,"f")}}.value}=g,r(this,P,"f").configObjects=b,r(this,W,"f").unfreeze(),r(this,K,"f").unfreeze(),r(this,Z,"f").unfreeze(),r(this,bt,"f").unfreeze()}[Ii](t,e){return ee(e,i=>(t(i),i))}getInternalMethods(){return{getCommandInstance:this[Fi].bind(this),getContext:this[Ni].bind(this),getHasOutput:this[Li].bind(this),getLoggerInstance:this[Wi].bind(this),getParseContext:this[Ti].bind(this),getParserConfiguration:this[zt].bind(this),getUsageConfiguration:this[Pi].bind(this),getUsageInstance:this[Bi].bind(this),getValidationInstance:this[Di].bind(this),hasParseCallback:this[we].bind(this),isGlobalContext:this[zi].bind(this),postProcess:this[Rt].bind(this),reset:this[Je].bind(this),runValidation:this[Qe].bind(this),runYargsParserAndExecuteCommands:this[oe].bind(this),setHasOutput:this[Ui].bind(this)}}[Fi](){return r(this,Z,"f")}[Ni](){return r(this,re,"f")}[Li](){return r(this,dt,"f")}[Wi](){return r(this,Nt,"f")}[Ti](){return r(this,Lt,"f")||{}}[Bi](){return r(this,W,"f")}[Di](){return r(this,K,"f")}[we](){return!!r(this,pt,"f")}[zi](){return r(this,me,"f")}[Rt](t,e,i,n){return i||k(t)||(e||(t=this[Ai](t)),(this[zt]()["parse-positional-numbers"]||this[zt]()["parse-positional-numbers"]===void 0)&&(t=this[$i](t)),n&&(t=te(t,this,r(this,bt,"f").getMiddleware(),!1))),t}[Je](t={}){A(this,P,r(this,P,"f")||{},"f");const e={};e.local=r(this,P,"f").local||[],e.configObjects=r(this,P,"f").configObjects||[];const i={};e.local.forEach(o=>{i[o]=!0,(t[o]||[]).forEach(a=>{i[a]=!0})}),Object.assign(r(this,Wt,"f"),Object.keys(r(this,Ct,"f")).reduce((o,a)=>{const d=r(this,Ct,"f")[a].filter(u=>!(u in i));return d.length>0&&(o[a]=d),o},{})),A(this,Ct,{},"f");const n=["array","boolean","string","skipValidation","count","normalize","number","hiddenOptions"],s=["narg","key","alias","default","defaultDescription","config","choices","demandedOptions","demandedCommands","deprecatedOptions"];return n.forEach(o=>{e[o]=(r(this,P,"f")[o]||[]).filter(a=>!i[a])}),s.forEach(o=>{e[o]=ie(r(this,P,"f")[o],a=>!i[a])}),e.envPrefix=r(this,P,"f").envPrefix,A(this,P,e,"f"),A(this,W,r(this,W,"f")?r(this,W,"f").reset(i):ms(this,r(this,N,"f")),"f"),A(this,K,r(this,K,"f")?r(this,K,"f").reset(i):Es(this,r(this,W,"f"),r(this,N,"f")),"f"),A(this,Z,r(this,Z,"f")?r(this,Z,"f").reset():hs(r(this,W,"f"),r(this,K,"f"),r(this,bt,"f"),r(this,N,"f")),"f"),r(this,ft,"f")||A(this,ft,ys(this,r(this,W,"f"),r(this,Z,"f"),r(this,N,"f")),"f"),r(this,bt,"f").reset(),A(this,ut,null,"f"),A(this,rt,"","f"),A(this,xt,null,"f"),A(this,dt,!1,"f"),this.parsed=!1,this}[Ri](t,e){return r(this,N,"f").path.relative(t,e)}[oe](t,e,i,n=0,s=!1){var o,a,d,u;let _=!!i||s;t=t||r(this,Pt,"f"),r(this,P,"f").__=r(this,N,"f").y18n.__,r(this,P,"f").configuration=this[zt]();const O=!!r(this,P,"f").configuration["populate--"],p=Object.assign({},r(this,P,"f").configuration,{"populate--":!0}),g=r(this,N,"f").Parser.detailed(t,Object.assign({},r(this,P,"f"),{configuration:{"parse-positional-numbers":!1,...p}})),b=Object.assign(g.argv,r(this,Lt,"f"));let v;const h=g.aliases;let $=!1,z=!1;Object.keys(b).forEach(T=>{T===r(this,_t,"f")&&b[T]?$=!0:T===r(this,At,"f")&&b[T]&&(z=!0)}),b.$0=this.$0,this.parsed=g,n===0&&r(this,W,"f").clearCachedHelpMessage();try{if(this[Ue](),e)return this[Rt](b,O,!!i,!1);r(this,_t,"f")&&[r(this,_t,"f")].concat(h[r(this,_t,"f")]||[]).filter(tt=>tt.length>1).includes(""+b._[b._.length-1])&&(b._.pop(),$=!0),A(this,me,!1,"f");const T=r(this,Z,"f").getCommands(),at=!((o=r(this,ft,"f"))===null||o===void 0)&&o.completionKey?[(a=r(this,ft,"f"))===null||a===void 0?void 0:a.completionKey,...(u=this.getAliases()[(d=r(this,ft,"f"))===null||d===void 0?void 0:d.completionKey])!==null&&u!==void 0?u:[]].some(V=>Object.prototype.hasOwnProperty.call(b,V)):!1,B=$||at||s;if(b._.length){if(T.length){let V;for(let tt=n||0,J;b._[tt]!==void 0;tt++)if(J=String(b._[tt]),T.includes(J)&&J!==r(this,ut,"f")){const yt=r(this,Z,"f").runCommand(J,this,g,tt+1,s,$||z||s);return this[Rt](yt,O,!!i,!1)}else if(!V&&J!==r(this,ut,"f")){V=J;break}!r(this,Z,"f").hasDefaultCommand()&&r(this,ve,"f")&&V&&!B&&r(this,K,"f").recommendCommands(V,T)}r(this,ut,"f")&&b._.includes(r(this,ut,"f"))&&!at&&(r(this,mt,"f")&&ne(!0),this.showCompletionScript(),this.exit(0))}if(r(this,Z,"f").hasDefaultCommand()&&!B){const V=r(this,Z,"f").runCommand(null,this,g,0,s,$||z||s);return this[Rt](V,O,!!i,!1)}if(at){r(this,mt,"f")&&ne(!0),t=[].concat(t);const V=t.slice(t.indexOf(`--${r(this,ft,"f").completionKey}`)+1);return r(this,ft,"f").getCompletion(V,(tt,J)=>{if(tt)throw new ct(tt.message);(J||[]).forEach(yt=>{r(this,Nt,"f").log(yt)}),this.exit(0)}),this[Rt](b,!O,!!i,!1)}if(r(this,dt,"f")||($?(r(this,mt,"f")&&ne(!0),_=!0,this.showHelp(V=>{r(this,Nt,"f").log(V),this.exit(0)})):z&&(r(this,mt,"f")&&ne(!0),_=!0,r(this,W,"f").showVersion("log"),this.exit(0))),!_&&r(this,P,"f").skipValidation.length>0&&(_=Object.keys(b).some(V=>r(this,P,"f").skipValidation.indexOf(V)>=0&&b[V]===!0)),!_){if(g.error)throw new ct(g.error.message);if(!at){const V=this[Qe](h,{},g.error);i||(v=te(b,this,r(this,bt,"f").getMiddleware(),!0)),v=this[Ii](V,v??b),k(v)&&!i&&(v=v.then(()=>te(b,this,r(this,bt,"f").getMiddleware(),!1)))}}}catch(T){if(T instanceof ct)r(this,W,"f").fail(T.message,T);else throw T}return this[Rt](v??b,O,!!i,!0)}[Qe](t,e,i,n){const s={...this.getDemandedOptions()};return o=>{if(i)throw new ct(i.message);r(this,K,"f").nonOptionCount(o),r(this,K,"f").requiredArguments(o,s);let a=!1;r(this,Bt,"f")&&(a=r(this,K,"f").unknownCommands(o)),r(this,Tt,"f")&&!a?r(this,K,"f").unknownArguments(o,t,e,!!n):r(this,Dt,"f")&&r(this,K,"f").unknownArguments(o,t,{},!1,!1),r(this,K,"f").limitedChoices(o),r(this,K,"f").implications(o),r(this,K,"f").conflicting(o)}}[Ui](){A(this,dt,!0,"f")}[Ut](t){if(typeof t=="string")r(this,P,"f").key[t]=!0;else for(const e of t)r(this,P,"f").key[e]=!0}};function Is(t){return!!t&&typeof t.getInternalMethods=="function"}var Hi=Ps(rs),Fs=Hi;give({default:Fs,"module.exports":Hi});
*/}],
  "#lib/cli/main.ts": [4249, () => {/*
'use strict';
var parseWords = (async function(words) {
  const { default: yargs } = await Promise.resolve().then(() => require("#yargs/index.mjs"));
  let asked = { text: "" };
  const parser = yargs().scriptName("safeapply").locale("en").usage("$0 FILE           apply the rules in FILE, and take them back unless confirmed in time").parserConfiguration({ "boolean-negation": false }).strict().exitProcess(false).showHelpOnFail(false).help("help").alias("help", "h").version("version", version).alias("version", "V").wrap(80).fail((message, error) => {
    throw new UsageError(message || error.message);
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
});
var spellings = (function({ name, usage }) {
  return [`${name} ${usage}`.trim(), ...name === unnamed ? ["$0"] : []];
});
var build = (function(line, { operands, options }) {
  for (const [name, operand] of Object.entries(operands)) line.positional(name, operand);
  return line.options(options);
});
var readPlain = (function({ operands, options }, words) {
  const split = splitWords(options, words);
  if (split === void 0) return void 0;
  const named = withDefaults(options, split.given);
  const unnamed2 = assign(operands, split.rest);
  return named === void 0 || unnamed2 === void 0 ? void 0 : { ...unnamed2, ...named };
});
var splitWords = (function(options, words) {
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
});
var isPlain = (function(word) {
  return word !== "" && !/^[-"'`]/u.test(word);
});
var isNumber = (function(word) {
  return !Number.isNaN(Number(word));
});
var isOneOf = (function({ choices, type }, text) {
  return choices === void 0 ? type === "string" : choices.includes(text);
});
var withDefaults = (function(options, given) {
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
});
var assign = (function(operands, words) {
  const values = {};
  let taken = 0;
  for (const [name, { array, demandOption }] of Object.entries(operands)) {
    const [first, ...more] = words.slice(taken);
    if (first === void 0) {
      if (demandOption === true) return void 0;
      if (array === true) values[name] = [];
      continue;
    }
    values[name] = array === true ? [first, ...more] : first;
    taken += array === true ? 1 + more.length : 1;
  }
  return taken === words.length ? values : void 0;
});
var main = (async function(args, world) {
  const { output } = world;
  try {
    const asked = await read(args.map((word) => spelledOut[word] ?? word));
    if ("command" in asked) return await runHereOrThere(asked, world);
    output.result(asked.text);
    return exitStatus.done;
  } catch (error) {
    if (error instanceof UsageError) {
      const message = error.message.split("\n").map(visible).join("\n");
      output.progress(`safeapply: ${message}
safeapply: try safeapply --help
`);
      return exitStatus.usage;
    }
    if (error instanceof Failure) {
      output.progress(`safeapply: ${failureText(error.facts)}
`);
      return exitStatus.cannot;
    }
    throw error;
  }
});
var read = (async function(all) {
  const { words, program } = cutProgram(all);
  const [name, ...rest] = words;
  const command = await commands.find((row) => row.name === name)?.load();
  const values = command && readPlain(command, rest);
  const asked = command && values ? { command, values } : await parseWords(words);
  return program && "command" in asked ? { ...asked, values: { ...asked.values, command: program } } : asked;
});
var cutProgram = (function(words) {
  const [name] = words;
  const end = words.findIndex((word) => word === "-c" || word === "--command");
  const isApply = name === unnamed || !commands.some((row) => row.name === name);
  if (!isApply || end < 0 || end + 1 === words.length) return { words };
  return { words: words.slice(0, end), program: words.slice(end + 1) };
});
var runHereOrThere = (async function({ command, values }, world) {
  const { netns } = values;
  const status = typeof netns === "string" ? await world.runIn(netns) : void 0;
  if (status === void 0) return await command.run(world, values);
  return Object.values(exitStatus).find((known) => known === status) ?? exitStatus.unknown;
});
var { "version": version } = require("#shared/21");
var { "failureText": failureText } = require("#shared/36");
var { "standardInput": standardInput } = require("#shared/54");
var { "visible": visible } = require("#shared/55");
var { "Failure": Failure } = require("#shared/56");
var { "UsageError": UsageError } = require("#shared/57");
var { "exitStatus": exitStatus } = require("#shared/58");
require("#shared/60");
var unnamed = "apply";
var commands = [
  {
    name: "apply",
    usage: "[files..]",
    describe: "apply rules, and take them back unless somebody confirms in time",
    load: async () => (await Promise.resolve().then(() => require("#lib/cli/apply.ts"))).applyCommand
  },
  {
    name: "confirm",
    usage: "[id]",
    describe: "keep the pending rules, from another login",
    load: async () => (await Promise.resolve().then(() => require("#lib/cli/confirm.ts"))).confirmCommand
  },
  {
    name: "rollback",
    usage: "[id]",
    describe: "put the old rules back now",
    load: async () => (await Promise.resolve().then(() => require("#lib/cli/confirm.ts"))).rollbackCommand
  },
  {
    name: "extend",
    usage: "[id]",
    describe: "move the deadline of the pending rules",
    load: async () => (await Promise.resolve().then(() => require("#lib/cli/confirm.ts"))).extendCommand
  },
  {
    name: "history",
    usage: "",
    describe: "what became of earlier transactions, newest first",
    load: async () => (await Promise.resolve().then(() => require("#lib/cli/history.ts"))).historyCommand
  },
  {
    name: "status",
    usage: "",
    describe: "what is pending, whose it is, until when, and what would be undone",
    load: async () => (await Promise.resolve().then(() => require("#lib/cli/status.ts"))).statusCommand
  },
  {
    name: "lint",
    usage: "<files..>",
    describe: "find hazards in rules files, without touching or needing a firewall",
    load: async () => (await Promise.resolve().then(() => require("#lib/cli/lint.ts"))).lintCommand
  },
  {
    name: "check",
    usage: "<files..>",
    describe: "ask the kernel, in a throw-away network namespace, whether it takes the files",
    load: async () => (await Promise.resolve().then(() => require("#lib/cli/check.ts"))).checkCommand
  },
  {
    name: "fmt",
    usage: "<files..>",
    describe: "print rules files as iptables-save would, comments kept",
    load: async () => (await Promise.resolve().then(() => require("#lib/cli/fmt.ts"))).fmtCommand
  },
  {
    name: "diff",
    usage: "<file> [other]",
    describe: "FILE against the live rules, or two files",
    load: async () => (await Promise.resolve().then(() => require("#lib/cli/diff.ts"))).diffCommand
  },
  {
    name: "explain",
    usage: "[check]",
    describe: "print the text of one check, with a bad and a good example",
    load: async () => (await Promise.resolve().then(() => require("#lib/cli/explain.ts"))).explainCommand
  },
  {
    name: "watchdog",
    usage: "<id>",
    describe: void 0,
    load: async () => (await Promise.resolve().then(() => require("#lib/cli/watchdog.ts"))).watchdogCommand
  }
];










var spelledOut = { "-": standardInput, "-4": "--ipv4", "-6": "--ipv6" };




give({ "main": main });
*/}],
  "#bin/safeapply.ts": [4494, () => {/*
'use strict';
var answer = (async function(words) {
  if (name !== void 0) return await answerAs(name, words);
  if (words.length === 1 && (words[0] === "--version" || words[0] === "-V")) {
    say(`${version}
`);
    return exitStatus.done;
  }
  const [{ main }, { realWorld }] = await Promise.all([Promise.resolve().then(() => require("#lib/cli/main.ts")), Promise.resolve().then(() => require("#lib/system/world.ts"))]);
  return await main(words, realWorld());
});
var answerAs = (async function(called, words) {
  const [{ dropIn }, { realWorld }] = await Promise.all([
    Promise.resolve().then(() => require("#lib/cli/drop-in.ts")),
    Promise.resolve().then(() => require("#lib/system/world.ts"))
  ]);
  return await dropIn(called, words, realWorld());
});
var isWatchdog = (function([command, id]) {
  return command === "watchdog" && id !== void 0 && id === process.env["SAFEAPPLY_ID"];
});
var { "say": say } = require("#shared/20");
var { "version": version } = require("#shared/21");
var { "exitStatus": exitStatus, "unknownAsDropIn": unknownAsDropIn } = require("#shared/58");
require("#shared/60");
var [, program = "", ...given] = process.argv;
var name = isWatchdog(given) ? void 0 : /(?:^|\/)(ip6?tables-apply[^/]*)$/u.exec(program)?.[1];
var unknown = name === void 0 ? exitStatus.unknown : unknownAsDropIn;
var mistake = (error) => {
  console.error("safeapply: STATE UNKNOWN after a mistake of this program; run safeapply status\n", error);
  process.exit(unknown);
};
process.on("uncaughtException", mistake);
process.exitCode = unknown;
answer(given).then((status) => {
  process.exitCode = status;
}, mistake);



*/}],
  "#shared/20": [4536, () => {/*
'use strict';
var say = (function(text) {
  try {
    (0, import_node_fs.writeSync)(1, text);
  } catch {
    process.stdout.on("error", () => void 0);
    process.stdout.write(text);
  }
});
var import_node_fs = require("node:fs");

give({ "say": say });
*/}],
  "#shared/21": [4550, () => {/*
'use strict';
var version = true ? "0.1.0" : "unbundled";
give({ "version": version });
*/}],
  "#lib/ruleset/extensions/catalogue.ts": [4555, () => {/*
'use strict';
var settleCluster = (function(settings) {
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
});
var numberOf = (function(setting2) {
  return readUnsigned(setting2?.values[0] ?? "", 32n, 1n);
});
var settleClusterip = (function(settings) {
  if (settings.length === 0) return settings;
  const missing = needed.find((name) => !settings.some((each) => each.name === name));
  if (missing !== void 0) return { refused: `"CLUSTERIP" needs the option "--${missing}" beside the others` };
  return withDefaults(settings, setting("hash-init", "0"));
});
var settleEcn = (function(settings) {
  const remove = settings.findIndex(({ name }) => name === "ecn-tcp-remove");
  const cleared = remove === -1 ? [] : [setting("ecn-tcp-ece", "0"), setting("ecn-tcp-cwr", "0")];
  const kept = [...cleared, ...settings.slice(remove + 1)];
  const zeros = kept.filter(({ name, values: [value] }) => name.startsWith("ecn-tcp-") && value === "0");
  return zeros.length === 2 && !has(kept, "ecn-ip-ect") ? [setting("ecn-tcp-remove")] : kept;
});
var namedNumber = (function(lookup, zero, file) {
  return expecting(`a number, also with a mask (0x10/0xff), or a name from ${file}`, (value) => {
    const first = readLeading(value);
    if (first === void 0) return /^[\p{L}_][^\s/]*$/u.test(value) ? { text: value, lookup } : void 0;
    if (first.value > all32) return void 0;
    if (first.rest !== "" && !first.rest.startsWith("/")) return void 0;
    const mask = first.rest === "" ? all32 : readUnsigned(first.rest.slice(1), all32);
    if (mask === void 0) return void 0;
    if (mask !== all32) return `${hex(first.value)}/${hex(mask)}`;
    return first.value === 0n ? zero : hex(first.value);
  });
});
var readByteRate = (function(text) {
  const end2 = text.indexOf("b/s");
  const count = BigInt.asUintN(64, atoll(text));
  if (end2 < 1 || count === 0n) return void 0;
  const bytes = BigInt.asUintN(64, count * factorOf(text.charAt(end2 - 1)));
  const cost = costOf(bytes);
  return cost === void 0 ? "too fast" : { cost, bytes: all322 / cost - 1n << 4n };
});
var readBurst = (function(text) {
  const read = /^\s*-/u.test(text) ? void 0 : readLeading(text);
  if (read === void 0 || read.value < 1n) return void 0;
  if (read.rest === "" && read.value > mostBurst) return void 0;
  return BigInt.asUintN(64, read.value * factorOf(read.rest.charAt(0)));
});
var byteRatePrinted = (function({ cost, bytes }) {
  const kept = BigInt.asUintN(32, bytes);
  const fits = units.find(({ size: size2 }) => bytes >= size2 && costOf(kept - kept % size2) === cost);
  const { name, size } = fits ?? plain;
  return `${bytes / size}${name}b/s`;
});
var bytesPrinted = (function(bytes) {
  const { name, size } = units.find((unit) => bytes >= unit.size) ?? plain;
  return `${bytes / size}${name}b`;
});
var factorOf = (function(letter) {
  return (units.find(({ name }) => name === letter) ?? plain).size;
});
var costOf = (function(bytes) {
  const divisor = BigInt.asUintN(32, (bytes >> 4n) + 1n);
  return divisor === 0n ? void 0 : all322 / divisor;
});
var countHashlimit = (function(wanted) {
  const bytes = readByteRate(wanted.rate);
  const rate = bytes ?? readRate(wanted.rate, ticks, 64);
  if (typeof rate === "string") return { refused: `"${wanted.rate}" is no rate` };
  return "cost" in rate ? countBytes(rate, wanted) : countPackets(rate, wanted);
});
var countBytes = (function(rate, { burst: burst2, how }) {
  const { bytes, cost } = rate;
  if (cost === 1n && how === "limit") return { refused: "the rate is too high: the kernel refuses it" };
  const shown = { rate: byteRatePrinted(rate), interval: 1 };
  if (burst2 === void 0) return { ...shown, burst: void 0, lifetime: 15, usual: 15 };
  if (bytes === 0n) {
    return { refused: "so low a rate has no burst: iptables divides by zero", option: "hashlimit-burst" };
  }
  if (burst2 < bytes)
    return { refused: `the burst is less than the ${bytes} bytes of one second`, option: "hashlimit-burst" };
  const seconds = BigInt.asUintN(32, burst2) / bytes + (burst2 % bytes === 0n ? 0n : 1n);
  if (seconds === 0n) return { ...shown, burst: void 0, lifetime: 60, usual: 15 };
  return { ...shown, burst: bytesPrinted(bytes * seconds), lifetime: 60, usual: 60 };
});
var countPackets = (function(rate, { burst: burst2 = 5n, how }) {
  if (burst2 > mostBurst) return { refused: `the burst is more than ${mostBurst} packets`, option: "hashlimit-burst" };
  const period = how === "limit" ? rate.period : rate.period / BigInt(rate.seconds);
  if (period === 0n) return { refused: "the rate is too high to match: the kernel refuses it" };
  if (how === "limit" && credits(period * burst2) < credits(period)) {
    return { refused: `a burst of ${burst2} overflows at so slow a rate: the kernel refuses it` };
  }
  const { count, name, seconds } = ratePrinted(period, ticks);
  return {
    rate: `${count}/${name}`,
    burst: burst2.toString(),
    lifetime: rate.seconds,
    usual: seconds,
    interval: rate.seconds
  };
});
var credits = (function(time) {
  return BigInt.asUintN(64, BigInt.asUintN(64, time) * 137438953n);
});
var settle = (function(settings, { family }) {
  const limit = settings.find(({ name }) => name === "hashlimit-upto" || name === "hashlimit-above");
  if (limit === void 0) return settings;
  const valueOf = (option) => settings.find(({ name }) => name === option)?.values[0];
  const burstSize = valueOf("hashlimit-burst");
  const counted = countHashlimit({
    rate: limit.written?.[0] ?? "",
    burst: burstSize === void 0 ? void 0 : BigInt(burstSize),
    how: has(settings, "hashlimit-rate-match") ? "rate match" : "limit"
  });
  if ("refused" in counted) return { ...counted, option: counted.option ?? limit.name };
  const above = limit.name === "hashlimit-above" !== limit.negated;
  const width = family === "ipv4" ? "32" : "128";
  const expire = valueOf("hashlimit-htable-expire") ?? String(counted.lifetime * 1e3);
  const seconds = valueOf("hashlimit-rate-interval") ?? String(counted.interval);
  return [
    setting(above ? "hashlimit-above" : "hashlimit-upto", counted.rate),
    ...counted.burst === void 0 ? [] : [setting("hashlimit-burst", counted.burst)],
    ...settings.filter(
      ({ name, values: [value] }) => name.endsWith("mask") ? value !== width : !Object.hasOwn(rewritten, name)
    ),
    ...expire === String(counted.usual * 1e3) ? [] : [setting("hashlimit-htable-expire", expire)],
    ...has(settings, "hashlimit-rate-match") && seconds !== "1" ? [setting("hashlimit-rate-interval", seconds)] : []
  ];
});
var fieldOf = (function(item) {
  const lower = item.toLowerCase();
  return item === "" ? void 0 : fields.find((field) => field.startsWith(lower));
});
var whole = (function(field, { family }) {
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
});
var settleHmark = (function(settings, circumstances) {
  const at = settings.findIndex(({ name }) => name === "hmark-tuple");
  const fields2 = settings[at]?.values[0]?.split(",") ?? [];
  const tuple = new Map(fields2.map((field) => [whole(field, circumstances).name, whole(field, circumstances)]));
  const twice = settings.slice(at + 1).find(({ name }) => tuple.has(name));
  if (twice !== void 0) {
    return { refused: `"--${twice.name}" says again what "--hmark-tuple" says before it`, option: twice.name };
  }
  const kept = settings.filter(({ name }) => name !== "hmark-tuple" && !tuple.has(name));
  const all = [...kept, ...tuple.values()];
  if (has(all, "hmark-spi-mask") && has(all, "hmark-sport-mask", "hmark-dport-mask")) {
    const option = has(settings, "hmark-spi-mask") ? "hmark-spi-mask" : "hmark-tuple";
    return { refused: '"HMARK" can hash the SPI or the ports, not both', option };
  }
  if (all.every(({ name }) => ["hmark-mod", "hmark-rnd", "hmark-offset"].includes(name))) {
    return { refused: '"HMARK" is not told what to hash', help: 'add "--hmark-tuple src,dst,sport,dport"' };
  }
  return all;
});
var settleIpvs = (function(settings) {
  const others = settings.filter(({ name }) => name !== "ipvs");
  if (others.length === 0) return settings;
  if (settings.every(({ name, negated }) => name !== "ipvs" || !negated)) return others;
  return { refused: `"! --ipvs" can't stand beside other options`, option: "ipvs" };
});
var readOption = (function(item, index) {
  const colon = item.indexOf(":");
  const type = readByte(colon === -1 ? item : item.slice(0, colon));
  if (type === void 0 || colon === -1) return type?.toString();
  if (index === mostOptions - 1) return { refused: `gives a length to option ${mostOptions}, which can have none` };
  const length = readByte(item.slice(colon + 1));
  if (type === 0n) return { refused: "gives a length to the option 0, which has none" };
  return length === void 0 ? void 0 : length === 255n ? type.toString() : `${type}:${length}`;
});
var readByte = (function(text) {
  const read = strtoul(text, 0);
  if (read?.rest !== "") return void 0;
  const isTooLarge = read.value === 0xffffffffffffffffn && !/-(?:0x)?0*1$/iu.test(text);
  return isTooLarge ? void 0 : read.value & 0xffn;
});
var readMobilityType = (function(word) {
  const lower = lowerCase(word);
  const fits = mobilityTypes.filter(([name]) => name.startsWith(lower));
  const [, type] = fits.findLast(([name]) => name === lower) ?? fits[0] ?? [];
  if (type !== void 0) return type;
  const number2 = readUnsigned(word, 255n);
  return number2 === void 0 ? void 0 : Number(number2);
});
var settleRouting = (function(settings) {
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
});
var settleSegments = (function(settings) {
  return settings.map((each) => {
    const field = compared.find((name) => each.name.startsWith(name));
    const last = field === void 0 ? each : settings.findLast(({ name }) => name.startsWith(field)) ?? each;
    return { ...each, values: last.values };
  });
});
var settlePolicy = (function(settings) {
  const whole3 = ["dir", "pol", "strict"];
  const [direction, policy = setting("pol", "ipsec"), strict] = whole3.map(
    (name) => settings.find((each) => each.name === name)
  );
  const elements = elementsOf(settings.filter(({ name }) => !whole3.includes(name)));
  const complaint = complainOfNumber(elements) ?? complainOfWhole(policy, strict, elements);
  if (complaint !== void 0) return complaint;
  const head = [direction, policy, strict].filter((each) => each !== void 0);
  if (policy.values[0] === "none") return head;
  return [
    ...head,
    ...elements.flatMap(({ next, parts }) => [...next === void 0 ? [] : [next], ...inOrder(parts)])
  ];
});
var elementsOf = (function(settings) {
  const starts = settings.flatMap((each, index) => each.name === "next" ? [index] : []);
  return [-1, ...starts].map((start, index) => ({
    next: settings[start],
    parts: settings.slice(start + 1, starts[index])
  }));
});
var complainOfNumber = (function(elements) {
  const fifth = elements[4];
  if (fifth?.next !== void 0) return { refused: "a policy has at most four elements", at: fifth.next };
  for (const { parts } of elements) {
    const twice = parts.find(({ name }, index) => parts.findIndex((each) => each.name === name) !== index);
    if (twice !== void 0) return { refused: `"--${twice.name}" can only be given once in one element`, at: twice };
  }
  return void 0;
});
var complainOfWhole = (function(policy, strict, elements) {
  if (policy.values[0] === "none") {
    return strict === void 0 ? void 0 : { refused: `"--strict" can't stand beside "--pol none"`, at: strict };
  }
  for (const { next, parts } of elements) {
    const at = next ?? strict;
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
});
var isTunnel = (function(parts) {
  const mode2 = parts.find(({ name }) => name === "mode");
  return mode2 !== void 0 && mode2.values[0] !== (mode2.negated ? "tunnel" : "transport");
});
var inOrder = (function(parts) {
  return parts.toSorted((a, b) => elementOptions.indexOf(a.name) - elementOptions.indexOf(b.name));
});
var readProgram = (function(text) {
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
});
var low = (function(value, bits) {
  return Number(BigInt.asUintN(bits, value));
});
var faultOf = (function(program) {
  for (const [at, each] of program.entries()) {
    const fault = faultIn(each, program.length - at - 1);
    if (fault !== void 0) return `is a program whose instruction ${at + 1} ${fault}`;
  }
  if (!returns.includes(program.at(-1)?.code ?? 0)) return "is a program that does not end with a return";
  return loadsUnstored(program) ? "is a program that reads memory it may not have written" : void 0;
});
var faultIn = (function({ code, jt, jf, k }, after) {
  if (!codes.has(code)) return `has the code ${code}, which there is not`;
  if (divisions.includes(code) && k === 0) return "divides by 0";
  if (shifts.includes(code) && k >= 32) return "shifts by more than 31 bits";
  if ((memoryLoads.includes(code) || stores.includes(code)) && k >= 16) return "is for a word of memory beyond the 16";
  if (code === jump && k >= after) return "jumps beyond the end";
  if (branches.includes(code) && (jt >= after || jf >= after)) return "jumps beyond the end";
  if (loads.includes(code) && k >= ancillary && !isAncillary(k)) return "loads what is not there";
  return void 0;
});
var isAncillary = (function(k) {
  return k - ancillary < 64 && k % 4 === 0;
});
var loadsUnstored = (function(program) {
  const all = 65535;
  const reaching = program.map(() => all);
  const meet = (at, written2) => {
    reaching[at] = (reaching[at] ?? all) & written2;
  };
  let written = 0;
  for (const [at, { code, jt, jf, k }] of program.entries()) {
    written &= reaching[at] ?? all;
    if (stores.includes(code)) written |= 1 << k;
    if (memoryLoads.includes(code) && (written & 1 << k) === 0) return true;
    if (code === jump) meet(at + 1 + k, written);
    if (branches.includes(code)) {
      meet(at + 1 + jt, written);
      meet(at + 1 + jf, written);
    }
    if (code === jump || branches.includes(code)) written = all;
  }
  return false;
});
var readList = (function(text, read, marks) {
  let printed = "";
  let left = text;
  for (let count = 0; count < most; count += 1) {
    const piece = read(left);
    if (piece === void 0) return void 0;
    printed += piece.printed;
    left = afterBlanks(piece.rest);
    const mark = marks.find((each) => left.startsWith(each));
    if (mark === void 0) return { printed, rest: left };
    printed += mark;
    left = left.slice(mark.length);
  }
  return void 0;
});
var readRange = (function(text) {
  const low2 = readNumber(text);
  const rest = afterBlanks(low2?.rest ?? "");
  if (low2 === void 0 || !rest.startsWith(":")) return low2;
  const high = readNumber(rest.slice(1));
  if (high === void 0) return void 0;
  return { printed: low2.printed === high.printed ? low2.printed : `${low2.printed}:${high.printed}`, rest: high.rest };
});
var readNumber = (function(text) {
  const read = readLeading(text);
  return read === void 0 || read.value > 0xffffffffn ? void 0 : { printed: hex(read.value), rest: read.rest };
});
var afterBlanks = (function(text) {
  return text.replace(/^[ \t\n\v\f\r]+/u, "");
});
var readEnd = (function(text, open) {
  return text === "" ? open : readUnsigned(text, 65535n);
});
var printDuration = (function(microseconds) {
  if (microseconds >= second) return `${(microseconds / second).toFixed(1)}s`;
  return microseconds >= second / 1e3 ? `${(microseconds / (second / 1e3)).toFixed(1)}ms` : `${microseconds}us`;
});
var whole2 = (function(value) {
  return Math.abs(value) < 2 ** 63 ? Number(BigInt.asUintN(32, BigInt(Math.trunc(value)))) : 0;
});
var rounded = (function(value, unit) {
  const [count, rest] = [Math.floor(value / unit), value % unit];
  const up = rest * 2 > unit || rest * 2 === unit && count % 2 === 1;
  return (up ? count + 1 : count).toString();
});
var settleEstimator = (function(settings) {
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
});
var settleComparison = (function(settings) {
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
  const compare = { ...setting(comparison.name), negated };
  const rate = (unit, zero) => {
    const given2 = settings.filter(({ name }) => name.startsWith(`rateest-${unit}`));
    if (given2.length === 0) return [];
    const valueOf = (end2) => given2.find(({ name }) => name.endsWith(end2))?.values[0] ?? zero;
    const last = valueOf("ps2") === zero ? valueOf("ps") : valueOf("ps2");
    if (isDelta) return [setting(`rateest-${unit}1`, valueOf("1")), compare, setting(`rateest-${unit}2`, last)];
    return [compare, second2 === void 0 ? setting(`rateest-${unit}`, last) : setting(`rateest-${unit}`)];
  };
  return [
    ...isDelta ? [setting("rateest-delta")] : [],
    setting(second2 === void 0 ? "rateest" : "rateest1", ...first.values),
    ...rate("bps", "0bit"),
    ...rate("pps", "0"),
    ...second2 === void 0 ? [] : [setting("rateest2", ...second2.values)]
  ];
});
var settleSet = (function(settings) {
  if (has(settings, "map-set") && !has(settings, "map-mark", "map-prio", "map-queue")) {
    return { refused: '"--map-set" needs "--map-mark", "--map-prio" or "--map-queue" beside it', option: "map-set" };
  }
  const kept = settings.filter(({ name }, index) => settings.findLastIndex((each) => each.name === name) === index);
  return kept.map((each) => ({ ...each, negated: false }));
});
var settleLed = (function(settings) {
  return settings.map((each) => each.values[0] === "-1" ? { ...each, values: ["inf"] } : each);
});
var settleTee = (function(settings) {
  return settings.filter(({ values: [value] }) => value !== "");
});
var readDate = (function(value) {
  const read = readParts(value, [
    { most: 2038, ends: "-" },
    { most: 12, ends: "-" },
    { most: 31, ends: "T" },
    { most: 23, ends: ":" },
    { most: 59, ends: ":" },
    { most: 59, ends: "" }
  ]);
  const [year = 0, month = 1, day = 1, ...time] = read ?? [];
  if (year < 1970) return void 0;
  const days2 = daysUntil(year, month - 1) + day - 1;
  return days2 < 0 ? { refused: "is before 1970" } : `${calendarDay(days2)}T${clock(time)}`;
});
var daysUntil = (function(year, month) {
  if (month < 0) return daysUntil(year - 1, 11);
  const years = (year - 1970) * 365 + Math.floor((year - 1969) / 4);
  return lengths.slice(0, month).reduce((sum, length) => sum + length, years) + (month > 1 && year % 4 === 0 ? 1 : 0);
});
var calendarDay = (function(days2) {
  const year = 1970 + Math.floor((days2 + 0.5) / 365.25);
  const month = lengths.findLastIndex((_, index) => daysUntil(year, index) <= days2);
  return [year, month + 1, days2 - daysUntil(year, month) + 1].map((part) => part.toString().padStart(2, "0")).join("-");
});
var clock = (function([hour = 0, minute = 0, second2 = 0]) {
  return [hour, minute, second2].map((part) => part.toString().padStart(2, "0")).join(":");
});
var readParts = (function(text, parts) {
  const numbers = [];
  let left = text;
  for (const { most: most2, ends } of parts) {
    const { value, rest } = strtoul(left, 10) ?? { value: 0n, rest: left };
    const number2 = Number(BigInt.asUintN(32, value));
    if (number2 > most2) return void 0;
    numbers.push(number2);
    if (rest === "") return numbers;
    if (ends === "" || !rest.startsWith(ends)) return void 0;
    left = rest.slice(1);
  }
  return void 0;
});
var weekDay = (function(text) {
  const number2 = numberIn(text);
  if (number2 !== void 0) return number2 === 0n ? void 0 : Number(number2 & 31n);
  const index = text.length < 2 ? -1 : week.findIndex((name) => name.startsWith(text.slice(0, 2)));
  return index === -1 ? void 0 : index + 1;
});
var itemsOf = (function(value) {
  return value === "" ? [] : value.replace(/,$/u, "").split(",");
});
var numberIn = (function(text) {
  if (text === "") return 0n;
  const read = strtoul(text, 0);
  return read?.rest === "" ? BigInt.asUintN(32, read.value) : void 0;
});
var printDays = (function(names, days2) {
  const named = names.filter((_, index) => days2.has(index + 1));
  return (days2.has(0) ? ["0", ...named] : named).join(",");
});
var settleTime = (function(settings) {
  const valueOf = (option) => settings.find(({ name }) => name === option)?.values[0];
  const [start, stop] = [valueOf("timestart") ?? wholeDay.start, valueOf("timestop") ?? wholeDay.stop];
  if (has(settings, "contiguous") && start < stop) {
    const refused = `"--contiguous" is for a time that lasts beyond midnight: ${stop} must be before ${start}`;
    return { refused, option: "contiguous" };
  }
  const isWhole = start === wholeDay.start && stop === wholeDay.stop;
  return [
    ...isWhole ? [] : [setting("timestart", start), setting("timestop", stop)],
    ...["monthdays", "weekdays"].flatMap((name) => days(settings, name)),
    ...settings.filter(({ name }) => name === "datestart" || name === "contiguous"),
    setting("datestop", valueOf("datestop") ?? end),
    ...has(settings, "kerneltz", "localtz") ? [setting("kerneltz")] : []
  ];
});
var days = (function(settings, option) {
  const given2 = settings.find(({ name }) => name === option);
  if (given2 === void 0) return [];
  const read = new Set(given2.values[0]?.split(","));
  const days2 = everyDay[option].split(",").filter((day) => read.has(day) !== given2.negated);
  const printed = days2.join(",");
  return printed === everyDay[option] && !read.has("0") ? [] : [setting(option, printed)];
});
var allExtensions = (function() {
  return [
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
});
var { "addressAndMask": addressAndMask, "addressMatches": addressMatches, "atoi": atoi, "atoll": atoll, "byteLength": byteLength, "conntrackMatches": conntrackMatches, "cut": cut, "decimal": decimal, "exactProtocol": exactProtocol, "excludingEachOther": excludingEachOther, "expecting": expecting, "formatAddress": formatAddress, "hardwareAddress": hardwareAddress, "has": has, "headerTargets": headerTargets, "hex": hex, "hexadecimal": hexadecimal, "hostAddress": hostAddress, "hostPort": hostPort, "limitMatches": limitMatches, "localMatches": localMatches, "logTargets": logTargets, "lowerCase": lowerCase, "markExtensions": markExtensions, "maskOrAllBits": maskOrAllBits, "maskWithoutHoles": maskWithoutHoles, "natTargets": natTargets, "oneOf": oneOf, "packetMatches": packetMatches, "parseIpv6": parseIpv6, "portMatches": portMatches, "prefixAsGiven": prefixAsGiven, "procName": procName, "protocolMatches": protocolMatches, "range": range, "ratePrinted": ratePrinted, "readLeading": readLeading, "readRate": readRate, "readUnsigned": readUnsigned, "recentMatches": recentMatches, "rejectTargets": rejectTargets, "serviceClassMatches": serviceClassMatches, "setDirections": setDirections, "setMatches": setMatches, "setName": setName, "setting": setting, "someOf": someOf, "statisticMatches": statisticMatches, "stringMatches": stringMatches, "strtod": strtod, "strtoul": strtoul, "tcpTargets": tcpTargets, "trackingTargets": trackingTargets, "verdictTargets": verdictTargets, "withDefaults": withDefaults, "withoutFull": withoutFull } = require("#shared/59");
require("#shared/60");
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
var modes = ["sourceip", "sourceip-sourceport", "sourceip-sourceport-destport"];
var multicast = expecting("a multicast address such as 01:00:5E:00:00:14", (value, circumstances) => {
  const read = hardwareAddress(value, circumstances);
  if (typeof read !== "string") return read;
  return /^.[13579bdf]/u.test(read) ? read.toUpperCase() : { refused: "is no multicast address" };
});

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
var realm = namedNumber("realm", "cosmos", "/etc/iproute2/rt_realms");
var deviceGroup = namedNumber("device group", "default", "/etc/iproute2/group");
var all32 = 0xffffffffn;

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
var all322 = 0xffffffffn;
var units = [
  { name: "m", size: 1048576n },
  { name: "k", size: 1024n }
];
var plain = { name: "", size: 1n };


var mostBurst = 1000000n;




var ticks = 1e6;




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
  const words = value.split(/[,|]/u).filter((word) => word !== "");
  return words.length === 0 ? "" : modes2(words.join(","), circumstances);
});
var interval = expecting("a number of seconds", (value) => {
  const seconds = atoi(value);
  return seconds > 0 ? String(seconds) : void 0;
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

var rewritten = {
  "hashlimit-upto": true,
  "hashlimit-above": true,
  "hashlimit-burst": true,
  "hashlimit-htable-expire": true,
  "hashlimit-rate-interval": true
};
var fields = ["ct", "src", "dst", "sport", "dport", "proto", "spi"];
var hashFields = expecting(
  `one or more of ${fields.join(", ")}, with commas between them`,
  (value) => {
    const read = value.split(",").map((item) => fieldOf(item));
    return read.includes(void 0) ? void 0 : read.join(",");
  }
);



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
  const read = items.map((item, index) => readOption(item, index));
  if (read.every((each) => typeof each === "string")) return read.join(",");
  return read.find((each) => typeof each === "object");
});


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
    const named = value.split(",").filter((each) => each !== "");
    const found = headers.filter((names) => named.some((each) => names.includes(each)));
    const isKnown = named.length > 0 && named.every((each) => headers.some((names) => names.includes(each)));
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
    const colon = value.indexOf(":");
    if (colon === -1) return readMobilityType(value)?.toString();
    const low2 = colon === 0 ? 0 : readMobilityType(value.slice(0, colon));
    const high = colon === value.length - 1 ? 255 : readMobilityType(value.slice(colon + 1));
    if (low2 === void 0 || high === void 0) return void 0;
    if (low2 > high) return { refused: "runs backwards" };
    return low2 === high ? String(low2) : `${low2}:${high}`;
  }
);

var mostHops = 16;
var hops = expecting("up to 16 IPv6 addresses, with commas between them", (value) => {
  const items = value.split(",");
  if (items.length > mostHops) return { refused: `names more than ${mostHops} addresses` };
  const addresses = items.map(parseIpv6);
  const known = addresses.filter((each) => each !== void 0);
  return known.length < items.length ? void 0 : known.map((each) => formatAddress(each, "ipv6")).join(",");
});
var anyRange = range(0xffffffffn);
var byte = decimal(255n);
var given = (name, type) => ({ name, values: [type] });
var negatable = (name, type) => ({ name, values: [type], negatable: true });

var compared = ["srh-hdr-len", "srh-segs-left", "srh-last-entry"];

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
      given("rt-0-addrs", hops),
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
var protocols = /* @__PURE__ */ new Map([
  ["50", "esp"],
  ["51", "ah"],
  ["108", "ipcomp"]
]);
var protocol = expecting("esp, ah or ipcomp, by name or number", (value, circumstances) => {
  const number2 = exactProtocol(value, circumstances);
  return typeof number2 === "string" ? protocols.get(number2) : void 0;
});






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

var instruction = /^\s*([-+]?\d+)(?!\d)\s*([-+]?\d+)(?!\d)\s*([-+]?\d+)(?!\d)\s*([-+]?\d+)(?!\d)/u;

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


var ancillary = 4294963200;


var u32Tests = expecting(
  'tests such as "0>>22&0x3C@0>>24=0" or "6&0xFF=1,17"',
  (value) => {
    const printed = [];
    let left = value;
    for (; ; ) {
      const location = readList(left, readNumber, operators);
      if (!location?.rest.startsWith("=")) return void 0;
      const values = readList(location.rest.slice(1), readRange, [","]);
      if (values === void 0) return void 0;
      if (/(?:<<|>>)0x(?:[\da-f]{3}|[2-9a-f][\da-f])/u.test(location.printed)) {
        return { refused: "shifts by more than 31 bits: the kernel refuses it" };
      }
      printed.push(`${location.printed}=${values.printed}`);
      if (printed.length > most) return { refused: `has more than ${most} tests` };
      if (values.rest === "") return printed.join("&&");
      if (!values.rest.startsWith("&&")) return void 0;
      left = values.rest.slice(2);
    }
  }
);
var most = 10;
var operators = ["&", "<<", ">>", "@"];




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
  const read = strtod(value);
  const unit = /^(?:(s|secs?)|(ms|msecs?)|(?:us|usecs?))?$/iu.exec(read?.rest ?? "-");
  if (read === void 0 || unit === null) return void 0;
  return whole2(read.value * (unit[1] === void 0 ? unit[2] === void 0 ? 1 : second / 1e3 : second)).toString();
});

var kilo = [1, 1e3, 1e3 ** 2, 1e3 ** 3, 1e3 ** 4];
var kibi = [1, 1024, 1024 ** 2, 1024 ** 3, 1024 ** 4];
var units2 = new Map(
  ["", "k", "m", "g", "t"].flatMap((letter, index) => [
    [`${letter}bit`, kilo[index] ?? 1],
    [`${letter}ibit`, kibi[index] ?? 1],
    [`${letter}bps`, (kilo[index] ?? 1) * 8],
    [`${letter}ibps`, (kibi[index] ?? 1) * 8]
  ])
);
var bitRate = expecting("a rate such as 10mbit or 1MBps", (value) => {
  const read = strtod(value);
  const bits = read?.rest === "" ? 8 : units2.get(read?.rest.toLowerCase() ?? "-");
  if (read === void 0 || bits === void 0) return void 0;
  const rate = whole2(read.value * bits / 8) * 8;
  if (rate >= 1e9) return `${rounded(rate, 1e6)}Mbit`;
  return rate >= 1e6 ? `${rounded(rate, 1e3)}Kbit` : `${rate}bit`;
});


var estimator = expecting("the name of a rate estimator", cut(15));

var averages = Array.from({ length: 31 }, (_, index) => index + 1);
var comparisons = ["rateest-lt", "rateest-gt", "rateest-eq"];

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
var timerLabel = expecting("a name of at most 27 bytes", (value, circumstances) => {
  const label = cut(27)(value, circumstances);
  if (label === "") return { refused: "is empty" };
  const isFile = !/^\.{1,2}$|\/|^(?:power|subsystem|uevent)$/u.test(label ?? "");
  return isFile ? label : { refused: "can be no file in /sys, where the kernel puts it" };
});
var gateway = expecting("an address", (value, circumstances) => {
  const read = hostAddress(value, circumstances);
  return read === "0.0.0.0" || read === "::" ? { refused: "is no gateway" } : read;
});
var outgoing = expecting("the name of an interface", cut(15));
var triggerName = expecting("a name of at most 16 bytes", (value) => {
  return byteLength(value) > 16 ? { refused: "is longer than 16 bytes" } : value;
});
var delay = expecting("a number of milliseconds, or inf", (value) => {
  if (/^inf/iu.test(value)) return "inf";
  const read = readUnsigned(value, 0xffffffffn);
  return read === 0xffffffffn ? "inf" : read?.toString();
});


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
var wholeDay = { start: "00:00:00", stop: "23:59:59" };
var timeOfDay = expecting("a time such as 8:30, from 0:00 to 23:59:59", (value) => {
  const read = readParts(value, [
    { most: 23, ends: ":" },
    { most: 59, ends: ":" },
    { most: 59, ends: "" }
  ]);
  return read === void 0 || read.length < 2 ? void 0 : clock(read);
});
var date = expecting("a date such as 2024-12-31 or 2024-12-31T23:59:59, from 1970 on", readDate);

var lengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];




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




var beginning = "1970-01-01T00:00:00";
var end = "2038-01-19T03:14:07";


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

give({ "allExtensions": allExtensions });
*/}],
  "#@inquirer/core/dist/index.js": [5924, () => {/*
'use strict';
var{AbortPromptError:e,CancelPromptError:r,ExitPromptError:s,HookError:o,Separator:i,ValidationError:t,createPrompt:a,isBackspaceKey:p,isDownKey:u,isEnterKey:y,isNumberKey:K,isShiftKey:m,isSpaceKey:E,isTabKey:c,isUpKey:n,makeTheme:P,useEffect:f,useKeypress:S,useMemo:b,usePagination:k,usePrefix:h,useRef:l,useState:x}=require("#shared/24");require("#shared/27"),require("#shared/60"),give({AbortPromptError:e,CancelPromptError:r,ExitPromptError:s,HookError:o,Separator:i,ValidationError:t,createPrompt:a,isBackspaceKey:p,isDownKey:u,isEnterKey:y,isNumberKey:K,isShiftKey:m,isSpaceKey:E,isTabKey:c,isUpKey:n,makeTheme:P,useEffect:f,useKeypress:S,useMemo:b,usePagination:k,usePrefix:h,useRef:l,useState:x});
*/}],
  "#shared/24": [5928, () => {/*
'use strict';
var Fe=Object.create;var J=Object.defineProperty;var ke=Object.getOwnPropertyDescriptor;var xe=Object.getOwnPropertyNames;var Oe=Object.getPrototypeOf,Me=Object.prototype.hasOwnProperty;var Ne=(e,t,n,i)=>{if(t&&typeof t=="object"||typeof t=="function")for(let r of xe(t))!Me.call(e,r)&&r!==n&&J(e,r,{get:()=>t[r],enumerable:!(i=ke(t,r))||i.enumerable});return e};var O=(e,t,n)=>(n=e!=null?Fe(Oe(e)):{},Ne(t||!e||!e.__esModule?J(n,"default",{value:e,enumerable:!0}):n,e));var Ce=require("node:async_hooks"),x=require("node:async_hooks"),L=require("node:util"),R=O(require("node:process")),Mt=O(require("node:readline")),Te=require("node:async_hooks"),Ae=require("node:util"),Ie=O(require("node:path")),Pe=require("node:util"),{onExit:We}=require("#shared/27"),{__commonJS:Y,__require:Q,__toESM:Z}=require("#shared/60"),je=Y({"node_modules/cli-width/index.js"(e,t){"use strict";t.exports=i;function n(r){const o={defaultWidth:0,output:process.stdout,tty:Q("tty")};return r?(Object.keys(o).forEach(function(l){r[l]||(r[l]=o[l])}),r):o}function i(r){const o=n(r);if(o.output.getWindowSize)return o.output.getWindowSize()[0]||o.defaultWidth;if(o.tty.getWindowSize)return o.tty.getWindowSize()[1]||o.defaultWidth;if(o.output.columns)return o.output.columns;if(process.env.CLI_WIDTH){const l=parseInt(process.env.CLI_WIDTH,10);if(!isNaN(l)&&l!==0)return l}return o.defaultWidth}}}),Ke=Y({"node_modules/mute-stream/lib/index.js"(e,t){var n=Q("stream"),i=class extends n{#e=null;constructor(r={}){super(r),this.writable=this.readable=!0,this.muted=!1,this.on("pipe",this._onpipe),this.replace=r.replace,this._prompt=r.prompt||null,this._hadControl=!1}#t(r,o){return this._dest?this._dest[r]:this._src?this._src[r]:o}#r(r,...o){typeof this._dest?.[r]=="function"&&this._dest[r](...o),typeof this._src?.[r]=="function"&&this._src[r](...o)}get isTTY(){return this.#e!==null?this.#e:this.#t("isTTY",!1)}set isTTY(r){this.#e=r}get rows(){return this.#t("rows")}get columns(){return this.#t("columns")}mute(){this.muted=!0}unmute(){this.muted=!1}_onpipe(r){this._src=r}pipe(r,o){return this._dest=r,super.pipe(r,o)}pause(){if(this._src)return this._src.pause()}resume(){if(this._src)return this._src.resume()}write(r){if(this.muted){if(!this.replace)return!0;if(r.match(/^\u001b/))return r.indexOf(this._prompt)===0&&(r=r.slice(this._prompt.length),r=r.replace(/./g,this.replace),r=this._prompt+r),this._hadControl=!0,this.emit("data",r);this._prompt&&this._hadControl&&r.indexOf(this._prompt)===0&&(this._hadControl=!1,this.emit("data",this._prompt),r=r.slice(this._prompt.length)),r=r.toString().replace(/./g,this.replace)}this.emit("data",r)}end(r){this.muted&&(r&&this.replace?r=r.toString().replace(/./g,this.replace):r=null),r&&this.emit("data",r),this.emit("end")}destroy(...r){return this.#r("destroy",...r)}destroySoon(...r){return this.#r("destroySoon",...r)}close(...r){return this.#r("close",...r)}};t.exports=i}}),qe=["emacs","vim"],$e=new Set(qe);function He(e){return $e.has(e)}function Ve(){const e=process.env.INQUIRER_KEYBINDINGS;return e?Array.from(new Set(e.toLowerCase().split(/[\s,]+/).filter(He))):[]}var Ge=(e,t=[])=>e.name==="up"||t.includes("vim")&&e.name==="k"||t.includes("emacs")&&e.ctrl&&e.name==="p",Je=(e,t=[])=>e.name==="down"||t.includes("vim")&&e.name==="j"||t.includes("emacs")&&e.ctrl&&e.name==="n",Ye=e=>e.name==="space",Qe=e=>e.name==="backspace",Ze=e=>e.name==="tab",ze=e=>"1234567890".includes(e.name),Xe=e=>e.name==="enter"||e.name==="return",et=e=>e.shift,z=class extends Error{name="AbortPromptError";message="Prompt was aborted";constructor(e){super(),this.cause=e?.cause}},X=class extends Error{name="CancelPromptError";message="Prompt was canceled"},M=class extends Error{name="ExitPromptError"},ee=class extends Error{name="HookError"},te=class extends Error{name="ValidationError"},re=new x.AsyncLocalStorage;function tt(e){return{rl:e,hooks:[],hooksCleanup:[],hooksEffect:[],index:0,handleChange(){}}}function rt(e,t){const n=tt(e);function i(r){n.handleChange=()=>{n.index=0,r()},n.handleChange()}return re.run(n,()=>t(i))}function I(){const e=re.getStore();if(!e)throw new ee("[Inquirer] Hook functions can only be called from within a prompt");return e}function ne(){return I().rl}function ie(e){const t=(...n)=>{const i=I();let r=!1;const o=i.handleChange;i.handleChange=()=>{r=!0};const l=e(...n);return r&&o(),i.handleChange=o,l};return x.AsyncResource.bind(t)}function N(e){const t=I(),{index:n}=t,i={get(){return t.hooks[n]},set(o){t.hooks[n]=o},initialized:n in t.hooks},r=e(i);return t.index++,r}function nt(){I().handleChange()}var W={queue(e){const t=I(),{index:n}=t;t.hooksEffect.push(()=>{t.hooksCleanup[n]?.();const i=e(ne());if(i!=null&&typeof i!="function")throw new te("useEffect return value must be a cleanup function or nothing.");t.hooksCleanup[n]=i})},run(){const e=I();ie(()=>{e.hooksEffect.forEach(t=>{t()}),e.hooksEffect.length=0})()},clearAll(){const e=I();e.hooksCleanup.forEach(t=>{t?.()}),e.hooksEffect.length=0,e.hooksCleanup.length=0}};function it(e){return typeof e=="function"}function ot(e){return typeof e=="function"}function P(e){return N(t=>{const n=Ce.AsyncResource.bind(function(o){const l=t.get(),s=ot(o)?o(l):o;Object.is(l,s)||(t.set(s),nt())});if(t.initialized)return[t.get(),n];const i=it(e)?e():e;return t.set(i),[i,n]})}function j(e,t){N(n=>{const i=n.get();(!Array.isArray(i)||t.some((o,l)=>!Object.is(o,i[l])))&&W.queue(e),n.set(t)})}function lt(){return R.default.platform.startsWith("win")?!!R.default.env.CI||!!R.default.env.WT_SESSION||!!R.default.env.TERMINUS_SUBLIME||R.default.env.ConEmuTask==="{cmd::Cmder}"||R.default.env.TERM_PROGRAM==="Terminus-Sublime"||R.default.env.TERM_PROGRAM==="vscode"||R.default.env.TERM==="xterm-256color"||R.default.env.TERM==="alacritty"||R.default.env.TERMINAL_EMULATOR==="JetBrains-JediTerm":R.default.env.TERM!=="linux"}var oe={circleQuestionMark:"(?)",questionMarkPrefix:"(?)",square:"\u2588",squareDarkShade:"\u2593",squareMediumShade:"\u2592",squareLightShade:"\u2591",squareTop:"\u2580",squareBottom:"\u2584",squareLeft:"\u258C",squareRight:"\u2590",squareCenter:"\u25A0",bullet:"\u25CF",dot:"\u2024",ellipsis:"\u2026",pointerSmall:"\u203A",triangleUp:"\u25B2",triangleUpSmall:"\u25B4",triangleDown:"\u25BC",triangleDownSmall:"\u25BE",triangleLeftSmall:"\u25C2",triangleRightSmall:"\u25B8",home:"\u2302",heart:"\u2665",musicNote:"\u266A",musicNoteBeamed:"\u266B",arrowUp:"\u2191",arrowDown:"\u2193",arrowLeft:"\u2190",arrowRight:"\u2192",arrowLeftRight:"\u2194",arrowUpDown:"\u2195",almostEqual:"\u2248",notEqual:"\u2260",lessOrEqual:"\u2264",greaterOrEqual:"\u2265",identical:"\u2261",infinity:"\u221E",subscriptZero:"\u2080",subscriptOne:"\u2081",subscriptTwo:"\u2082",subscriptThree:"\u2083",subscriptFour:"\u2084",subscriptFive:"\u2085",subscriptSix:"\u2086",subscriptSeven:"\u2087",subscriptEight:"\u2088",subscriptNine:"\u2089",oneHalf:"\xBD",oneThird:"\u2153",oneQuarter:"\xBC",oneFifth:"\u2155",oneSixth:"\u2159",oneEighth:"\u215B",twoThirds:"\u2154",twoFifths:"\u2156",threeQuarters:"\xBE",threeFifths:"\u2157",threeEighths:"\u215C",fourFifths:"\u2158",fiveSixths:"\u215A",fiveEighths:"\u215D",sevenEighths:"\u215E",line:"\u2500",lineBold:"\u2501",lineDouble:"\u2550",lineDashed0:"\u2504",lineDashed1:"\u2505",lineDashed2:"\u2508",lineDashed3:"\u2509",lineDashed4:"\u254C",lineDashed5:"\u254D",lineDashed6:"\u2574",lineDashed7:"\u2576",lineDashed8:"\u2578",lineDashed9:"\u257A",lineDashed10:"\u257C",lineDashed11:"\u257E",lineDashed12:"\u2212",lineDashed13:"\u2013",lineDashed14:"\u2010",lineDashed15:"\u2043",lineVertical:"\u2502",lineVerticalBold:"\u2503",lineVerticalDouble:"\u2551",lineVerticalDashed0:"\u2506",lineVerticalDashed1:"\u2507",lineVerticalDashed2:"\u250A",lineVerticalDashed3:"\u250B",lineVerticalDashed4:"\u254E",lineVerticalDashed5:"\u254F",lineVerticalDashed6:"\u2575",lineVerticalDashed7:"\u2577",lineVerticalDashed8:"\u2579",lineVerticalDashed9:"\u257B",lineVerticalDashed10:"\u257D",lineVerticalDashed11:"\u257F",lineDownLeft:"\u2510",lineDownLeftArc:"\u256E",lineDownBoldLeftBold:"\u2513",lineDownBoldLeft:"\u2512",lineDownLeftBold:"\u2511",lineDownDoubleLeftDouble:"\u2557",lineDownDoubleLeft:"\u2556",lineDownLeftDouble:"\u2555",lineDownRight:"\u250C",lineDownRightArc:"\u256D",lineDownBoldRightBold:"\u250F",lineDownBoldRight:"\u250E",lineDownRightBold:"\u250D",lineDownDoubleRightDouble:"\u2554",lineDownDoubleRight:"\u2553",lineDownRightDouble:"\u2552",lineUpLeft:"\u2518",lineUpLeftArc:"\u256F",lineUpBoldLeftBold:"\u251B",lineUpBoldLeft:"\u251A",lineUpLeftBold:"\u2519",lineUpDoubleLeftDouble:"\u255D",lineUpDoubleLeft:"\u255C",lineUpLeftDouble:"\u255B",lineUpRight:"\u2514",lineUpRightArc:"\u2570",lineUpBoldRightBold:"\u2517",lineUpBoldRight:"\u2516",lineUpRightBold:"\u2515",lineUpDoubleRightDouble:"\u255A",lineUpDoubleRight:"\u2559",lineUpRightDouble:"\u2558",lineUpDownLeft:"\u2524",lineUpBoldDownBoldLeftBold:"\u252B",lineUpBoldDownBoldLeft:"\u2528",lineUpDownLeftBold:"\u2525",lineUpBoldDownLeftBold:"\u2529",lineUpDownBoldLeftBold:"\u252A",lineUpDownBoldLeft:"\u2527",lineUpBoldDownLeft:"\u2526",lineUpDoubleDownDoubleLeftDouble:"\u2563",lineUpDoubleDownDoubleLeft:"\u2562",lineUpDownLeftDouble:"\u2561",lineUpDownRight:"\u251C",lineUpBoldDownBoldRightBold:"\u2523",lineUpBoldDownBoldRight:"\u2520",lineUpDownRightBold:"\u251D",lineUpBoldDownRightBold:"\u2521",lineUpDownBoldRightBold:"\u2522",lineUpDownBoldRight:"\u251F",lineUpBoldDownRight:"\u251E",lineUpDoubleDownDoubleRightDouble:"\u2560",lineUpDoubleDownDoubleRight:"\u255F",lineUpDownRightDouble:"\u255E",lineDownLeftRight:"\u252C",lineDownBoldLeftBoldRightBold:"\u2533",lineDownLeftBoldRightBold:"\u252F",lineDownBoldLeftRight:"\u2530",lineDownBoldLeftBoldRight:"\u2531",lineDownBoldLeftRightBold:"\u2532",lineDownLeftRightBold:"\u252E",lineDownLeftBoldRight:"\u252D",lineDownDoubleLeftDoubleRightDouble:"\u2566",lineDownDoubleLeftRight:"\u2565",lineDownLeftDoubleRightDouble:"\u2564",lineUpLeftRight:"\u2534",lineUpBoldLeftBoldRightBold:"\u253B",lineUpLeftBoldRightBold:"\u2537",lineUpBoldLeftRight:"\u2538",lineUpBoldLeftBoldRight:"\u2539",lineUpBoldLeftRightBold:"\u253A",lineUpLeftRightBold:"\u2536",lineUpLeftBoldRight:"\u2535",lineUpDoubleLeftDoubleRightDouble:"\u2569",lineUpDoubleLeftRight:"\u2568",lineUpLeftDoubleRightDouble:"\u2567",lineUpDownLeftRight:"\u253C",lineUpBoldDownBoldLeftBoldRightBold:"\u254B",lineUpDownBoldLeftBoldRightBold:"\u2548",lineUpBoldDownLeftBoldRightBold:"\u2547",lineUpBoldDownBoldLeftRightBold:"\u254A",lineUpBoldDownBoldLeftBoldRight:"\u2549",lineUpBoldDownLeftRight:"\u2540",lineUpDownBoldLeftRight:"\u2541",lineUpDownLeftBoldRight:"\u253D",lineUpDownLeftRightBold:"\u253E",lineUpBoldDownBoldLeftRight:"\u2542",lineUpDownLeftBoldRightBold:"\u253F",lineUpBoldDownLeftBoldRight:"\u2543",lineUpBoldDownLeftRightBold:"\u2544",lineUpDownBoldLeftBoldRight:"\u2545",lineUpDownBoldLeftRightBold:"\u2546",lineUpDoubleDownDoubleLeftDoubleRightDouble:"\u256C",lineUpDoubleDownDoubleLeftRight:"\u256B",lineUpDownLeftDoubleRightDouble:"\u256A",lineCross:"\u2573",lineBackslash:"\u2572",lineSlash:"\u2571"},le={tick:"\u2714",info:"\u2139",warning:"\u26A0",cross:"\u2718",squareSmall:"\u25FB",squareSmallFilled:"\u25FC",circle:"\u25EF",circleFilled:"\u25C9",circleDotted:"\u25CC",circleDouble:"\u25CE",circleCircle:"\u24DE",circleCross:"\u24E7",circlePipe:"\u24BE",radioOn:"\u25C9",radioOff:"\u25EF",checkboxOn:"\u2612",checkboxOff:"\u2610",checkboxCircleOn:"\u24E7",checkboxCircleOff:"\u24BE",pointer:"\u276F",triangleUpOutline:"\u25B3",triangleLeft:"\u25C0",triangleRight:"\u25B6",lozenge:"\u25C6",lozengeOutline:"\u25C7",hamburger:"\u2630",smiley:"\u32E1",mustache:"\u0DF4",star:"\u2605",play:"\u25B6",nodejs:"\u2B22",oneSeventh:"\u2150",oneNinth:"\u2151",oneTenth:"\u2152"},st={tick:"\u221A",info:"i",warning:"\u203C",cross:"\xD7",squareSmall:"\u25A1",squareSmallFilled:"\u25A0",circle:"( )",circleFilled:"(*)",circleDotted:"( )",circleDouble:"( )",circleCircle:"(\u25CB)",circleCross:"(\xD7)",circlePipe:"(\u2502)",radioOn:"(*)",radioOff:"( )",checkboxOn:"[\xD7]",checkboxOff:"[ ]",checkboxCircleOn:"(\xD7)",checkboxCircleOff:"( )",pointer:">",triangleUpOutline:"\u2206",triangleLeft:"\u25C4",triangleRight:"\u25BA",lozenge:"\u2666",lozengeOutline:"\u25CA",hamburger:"\u2261",smiley:"\u263A",mustache:"\u250C\u2500\u2510",star:"\u2736",play:"\u25BA",nodejs:"\u2666",oneSeventh:"1/7",oneNinth:"1/9",oneTenth:"1/10"},ut={...oe,...le},at={...oe,...st},ct=lt(),ht=ct?ut:at,se=ht,Qt=Object.entries(le),dt={prefix:{idle:(0,L.styleText)("blue","?"),done:(0,L.styleText)("green",se.tick)},spinner:{interval:80,frames:["\u280B","\u2819","\u2839","\u2838","\u283C","\u2834","\u2826","\u2827","\u2807","\u280F"].map(e=>(0,L.styleText)("yellow",e))},keybindings:[],style:{answer:e=>(0,L.styleText)("cyan",e),message:e=>(0,L.styleText)("bold",e),error:e=>(0,L.styleText)("red",`> ${e}`),defaultAnswer:e=>(0,L.styleText)("dim",`(${e})`),help:e=>(0,L.styleText)("dim",e),highlight:e=>(0,L.styleText)("cyan",e),key:e=>(0,L.styleText)("cyan",(0,L.styleText)("bold",`<${e}>`))}};function ft(){return{...dt,keybindings:Ve()}}function ue(e){if(typeof e!="object"||e===null)return!1;let t=e;for(;Object.getPrototypeOf(t)!==null;)t=Object.getPrototypeOf(t);return Object.getPrototypeOf(e)===t}function ae(...e){const t={};for(const n of e)for(const[i,r]of Object.entries(n)){const o=t[i];t[i]=ue(o)&&ue(r)?ae(o,r):r}return t}function ce(...e){const t=[ft(),...e.filter(n=>n!=null)];return ae(...t)}function pt({status:e="idle",theme:t}){const[n,i]=P(!1),[r,o]=P(0),{prefix:l,spinner:s}=ce(t);return j(()=>{if(e==="loading"){let d,f=-1;const u=setTimeout(()=>{i(!0),d=setInterval(()=>{f=f+1,o(f%s.frames.length)},s.interval)},300);return()=>{clearTimeout(u),clearInterval(d)}}else i(!1)},[e]),n?s.frames[r]:typeof l=="string"?l:l[e==="loading"?"idle":e]??l.idle}function mt(e,t){return N(n=>{const i=n.get();if(!n.initialized||i.dependencies.length!==t.length||i.dependencies.some((r,o)=>r!==t[o])){const r=e();return n.set({value:r,dependencies:t}),r}return i.value})}function K(e){return P({current:e})[0]}function gt(e){const t=K(e);t.current=e,j(n=>{let i=!1;const r=ie((o,l)=>{i||t.current(l,n)});return n.input.on("keypress",r),()=>{i=!0,n.input.removeListener("keypress",r)}},[])}var Dt=Z(je(),1),wt=(()=>{const e=/[\uD800-\uDBFF][\uDC00-\uDFFF]/g;return t=>{let n=0;for(e.lastIndex=0;e.test(t);)n+=1;return t.length-n}})(),Et=e=>e===12288||e>=65281&&e<=65376||e>=65504&&e<=65510,Bt=e=>e===8987||e===9001||e>=12272&&e<=12287||e>=12289&&e<=12350||e>=12441&&e<=12543||e>=12549&&e<=12591||e>=12593&&e<=12686||e>=12688&&e<=12771||e>=12783&&e<=12830||e>=12832&&e<=12871||e>=12880&&e<=19903||e>=65040&&e<=65049||e>=65072&&e<=65106||e>=65108&&e<=65126||e>=65128&&e<=65131||e>=127488&&e<=127490||e>=127504&&e<=127547||e>=127552&&e<=127560||e>=131072&&e<=196605||e>=196608&&e<=262141,bt=/[\u001b\u009b][[()#;?]*(?:[0-9]{1,4}(?:;[0-9]{0,4})*)?[0-9A-ORZcf-nqry=><]|\u001b\]8;[^;]*;.*?(?:\u0007|\u001b\u005c)/y,vt=/[\x00-\x08\x0A-\x1F\x7F-\x9F]{1,1000}/y,he=/(?:(?![\uFF61-\uFF9F\uFF00-\uFFEF])[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Tangut}]){1,1000}/yu,Lt=/\t{1,1000}/y,de=new RegExp("[\\u{1F1E6}-\\u{1F1FF}]{2}|\\u{1F3F4}[\\u{E0061}-\\u{E007A}]{2}[\\u{E0030}-\\u{E0039}\\u{E0061}-\\u{E007A}]{1,3}\\u{E007F}|(?:\\p{Emoji}\\uFE0F\\u20E3?|\\p{Emoji_Modifier_Base}\\p{Emoji_Modifier}?|\\p{Emoji_Presentation})(?:\\u200D(?:\\p{Emoji_Modifier_Base}\\p{Emoji_Modifier}?|\\p{Emoji_Presentation}|\\p{Emoji}\\uFE0F\\u20E3?))*","yu"),Rt=/(?:[\x20-\x7E\xA0-\xFF](?!\uFE0F)){1,1000}/y,St=new RegExp("\\p{M}+","gu"),_t={limit:1/0,ellipsis:""},fe=(e,t={},n={})=>{const i=t.limit??1/0,r=t.ellipsis??"",o=t?.ellipsisWidth??(r?fe(r,_t,n).width:0),l=0,s=n.controlWidth??0,a=n.tabWidth??8,d=n.emojiWidth??2,f=2,u=n.regularWidth??1,h=n.wideWidth??f,g=[[Rt,u],[bt,l],[vt,s],[Lt,a],[de,d],[he,h]];let w=0,c=0,D=e.length,E=0,p=!1,U=D,T=Math.max(0,i-o),m=0,S=0,B=0,v=0;e:for(;;){if(S>m||c>=D&&c>w){const A=e.slice(m,S)||e.slice(w,c);E=0;for(const b of A.replaceAll(St,"")){const _=b.codePointAt(0)||0;if(Et(_)?v=f:Bt(_)?v=h:v=u,B+v>T&&(U=Math.min(U,Math.max(m,w)+E)),B+v>i){p=!0;break e}E+=b.length,B+=v}m=S=0}if(c>=D)break e;for(let A=0,b=g.length;A<b;A++){const[_,G]=g[A];if(_.lastIndex=c,_.test(e)){if(E=_===he?wt(e.slice(c,_.lastIndex)):_===de?1:_.lastIndex-c,v=E*G,B+v>T&&(U=Math.min(U,c+Math.floor((T-B)/G))),B+v>i){p=!0;break e}B+=v,m=w,S=c,c=w=_.lastIndex;continue e}}c+=1}return{width:p?T:B,index:p?U:D,truncated:p,ellipsed:p&&i>=o}},Ut=fe,yt={limit:1/0,ellipsis:"",ellipsisWidth:0},Ct=(e,t={})=>Ut(e,yt,t).width,y=Ct,F="\x1B",pe="\x9B",Tt=39,q="\x07",me="[",At="]",ge="m",$=`${At}8;;`,De=new RegExp(`(?:\\${me}(?<code>\\d+)m|\\${$}(?<uri>.*)${q})`,"y"),we=e=>{if(e>=30&&e<=37||e>=90&&e<=97)return 39;if(e>=40&&e<=47||e>=100&&e<=107)return 49;if(e===1||e===2)return 22;if(e===3)return 23;if(e===4)return 24;if(e===7)return 27;if(e===8)return 28;if(e===9)return 29;if(e===0)return 0},Ee=e=>`${F}${me}${e}${ge}`,Be=e=>`${F}${$}${e}${q}`,H=(e,t,n)=>{const i=t[Symbol.iterator]();let r=!1,o=!1,l=e.at(-1),s=l===void 0?0:y(l),a=i.next(),d=i.next(),f=0;for(;!a.done;){const u=a.value,h=y(u);s+h<=n?e[e.length-1]+=u:(e.push(u),s=0),(u===F||u===pe)&&(r=!0,o=t.startsWith($,f+1)),r?o?u===q&&(r=!1,o=!1):u===ge&&(r=!1):(s+=h,s===n&&!d.done&&(e.push(""),s=0)),a=d,d=i.next(),f+=u.length}l=e.at(-1),!s&&l!==void 0&&l.length&&e.length>1&&(e[e.length-2]+=e.pop())},It=e=>{const t=e.split(" ");let n=t.length;for(;n&&!y(t[n-1]);)n--;return n===t.length?e:t.slice(0,n).join(" ")+t.slice(n).join("")},Pt=(e,t,n={})=>{if(n.trim!==!1&&e.trim()==="")return"";let i="",r,o;const l=e.split(" ");let s=[""],a=0;for(let u=0;u<l.length;u++){const h=l[u];if(n.trim!==!1){const w=s.at(-1)??"",c=w.trimStart();w.length!==c.length&&(s[s.length-1]=c,a=y(c))}u!==0&&(a>=t&&(n.wordWrap===!1||n.trim===!1)&&(s.push(""),a=0),(a||n.trim===!1)&&(s[s.length-1]+=" ",a++));const g=y(h);if(n.hard&&g>t){const w=t-a,c=1+Math.floor((g-w-1)/t);Math.floor((g-1)/t)<c&&s.push(""),H(s,h,t),a=y(s.at(-1)??"");continue}if(a+g>t&&a&&g){if(n.wordWrap===!1&&a<t){H(s,h,t),a=y(s.at(-1)??"");continue}s.push(""),a=0}if(a+g>t&&n.wordWrap===!1){H(s,h,t),a=y(s.at(-1)??"");continue}s[s.length-1]+=h,a+=g}n.trim!==!1&&(s=s.map(u=>It(u)));const d=s.join(`
`);let f=!1;for(let u=0;u<d.length;u++){const h=d[u];if(i+=h,f)f=!1;else if(f=h>="\uD800"&&h<="\uDBFF",f)continue;if(h===F||h===pe){De.lastIndex=u+1;const w=De.exec(d)?.groups;if(w?.code!==void 0){const c=Number.parseFloat(w.code);r=c===Tt?void 0:c}else w?.uri!==void 0&&(o=w.uri.length===0?void 0:w.uri)}if(d[u+1]===`
`){o&&(i+=Be(""));const g=r?we(r):void 0;r&&g&&(i+=Ee(g))}else h===`
`&&(r&&we(r)&&(i+=Ee(r)),o&&(i+=Be(o)))}return i},Ft=/\r?\n/;function kt(e,t,n){return String(e).normalize().split(Ft).map(i=>Pt(i,t,n)).join(`
`)}function V(e,t){return e.split(`
`).flatMap(n=>kt(n,t,{trim:!1,wordWrap:!1}).split(`
`).map(i=>i.trimEnd())).join(`
`)}function be(){return(0,Dt.default)({defaultWidth:80,output:ne().output})}function xt({active:e,renderedItems:t,pageSize:n,loop:i}){const r=K({lastPointer:e,lastActive:void 0}),{lastPointer:o,lastActive:l}=r.current,s=Math.floor(n/2),a=t.reduce((u,h)=>u+h.length,0),d=t.slice(0,e).reduce((u,h)=>u+h.length,0);let f=d;if(a>n)if(i)f=o,l!=null&&l<e&&e-l<n&&(f=Math.min(s,Math.abs(e-l)===1?Math.min(o+(t[l]?.length??0),Math.max(d,o)):o+e-l));else{const u=t.slice(e).reduce((h,g)=>h+g.length,0);f=u<n-s?n-u:Math.min(d,s)}return r.current.lastPointer=f,r.current.lastActive=e,f}function Ot({items:e,active:t,renderItem:n,pageSize:i,loop:r=!0}){const o=be(),l=E=>(E%e.length+e.length)%e.length,s=e.map((E,p)=>E==null?[]:V(n({item:E,index:p,isActive:p===t}),o).split(`
`)),a=s.reduce((E,p)=>E+p.length,0),d=E=>s[E]??[],f=xt({active:t,renderedItems:s,pageSize:i,loop:r}),u=d(t).slice(0,i),h=f+u.length<=i?f:i-u.length,g=Array.from({length:i});g.splice(h,u.length,...u);const w=new Set([t]);let c=h+u.length,D=l(t+1);for(;c<i&&!w.has(D)&&(r&&a>i?D!==t:D>t);){const p=d(D).slice(0,i-c);g.splice(c,p.length,...p),w.add(D),c+=p.length,D=l(D+1)}for(c=h-1,D=l(t-1);c>=0&&!w.has(D)&&(r&&a>i?D!==t:D<t);){const E=d(D),p=E.slice(Math.max(0,E.length-c-1));g.splice(c-p.length+1,p.length,...p),w.add(D),c-=p.length,D=l(D-1)}return g.filter(E=>typeof E=="string").join(`
`)}function Nt(){let e,t;return{promise:new Promise((i,r)=>{e=i,t=r}),resolve:e,reject:t}}var Wt=Z(Ke(),1),C="\x1B[",ve=C+"G",Zt=C+"?25l",jt=C+"?25h",Le=(e=1)=>e>0?`${C}${e}A`:"",Re=(e=1)=>e>0?`${C}${e}B`:"",Se=(e,t)=>typeof t=="number"&&!Number.isNaN(t)?`${C}${t+1};${e+1}H`:`${C}${e+1}G`,_e=C+"2K",Ue=e=>e>0?(_e+Le(1)).repeat(e-1)+_e+ve:"",ye=e=>e.split(`
`).length,Kt=e=>e.split(`
`).pop()??"",qt=class{height=0;extraLinesUnderPrompt=0;cursorPos;rl;constructor(e){this.rl=e,this.cursorPos=e.getCursorPos()}write(e){this.rl.output.unmute(),this.rl.output.write(e),this.rl.output.mute()}render(e,t=""){const n=Kt(e),i=(0,Ae.stripVTControlCharacters)(n);let r=i;this.rl.line.length>0&&(r=r.slice(0,-this.rl.line.length)),this.rl.setPrompt(r),this.cursorPos=this.rl.getCursorPos();const o=be();e=V(e,o),t=V(t,o),i.length%o===0&&(e+=`
`);let l=e+(t?`
`+t:"");const a=Math.floor(i.length/o)-this.cursorPos.rows+(t?ye(t):0);a>0&&(l+=Le(a)),l+=Se(this.cursorPos.cols),this.write(Re(this.extraLinesUnderPrompt)+Ue(this.height)+l),this.extraLinesUnderPrompt=a,this.height=ye(l)}checkCursorPos(){const e=this.rl.getCursorPos();e.cols!==this.cursorPos.cols&&(this.write(Se(e.cols)),this.cursorPos=e)}done({clearContent:e}){this.rl.setPrompt("");let t=Re(this.extraLinesUnderPrompt);t+=e?Ue(this.height):`
`,t+=ve,t+=jt,this.write(t),this.rl.close()}},$t=globalThis.setImmediate,Ht=globalThis.clearImmediate;function k(e,t,n){return"on"in e?(e.on(t,n),()=>e.removeListener(t,n)):(e.addEventListener(t,n),()=>e.removeEventListener(t,n))}function Vt(){const e=Error.prepareStackTrace;let t=[];try{Error.prepareStackTrace=(n,i)=>{const r=i.slice(1);return t=r,r},new Error().stack}catch{return t}return Error.prepareStackTrace=e,t}function Gt(e){const t=Vt();return(i,r={})=>{const{input:o=process.stdin,signal:l}=r,s=new Set,a=new Wt.default;a.pipe(r.output??process.stdout);const d=Mt.createInterface({terminal:!0,input:o,output:a});a.mute();const f=new qt(d),{promise:u,resolve:h,reject:g}=Nt();return rt(d,w=>{const c=Te.AsyncResource.bind(()=>W.clearAll()),D=m=>{try{c(),m()}catch(S){g(S)}},E=m=>D(()=>h(m)),p=m=>D(()=>g(m)),U=Object.assign(u.finally(()=>{s.forEach(m=>m()),f.done({clearContent:!!r.clearPromptOnDone}),a.end()}).then(()=>u),{cancel:()=>p(new X)});if(l){const m=()=>p(new z({cause:l.reason}));if(l.aborted)return m(),U;s.add(k(l,"abort",m))}s.add(We((m,S)=>{p(new M(`User force closed the prompt with ${m} ${S}`))})),s.add(k(d,"SIGINT",()=>p(new M("User force closed the prompt with SIGINT")))),s.add(k(d,"close",c));const T=()=>{s.add(k(d.input,"keypress",()=>f.checkCursorPos()));let m=null;w(()=>{let S=!1;try{const B=e(i,b=>{S?E(b):m={value:b}});if(B===void 0){let b=t[1]?.getFileName();throw b&&!b.startsWith("file://")&&(b=Ie.default.resolve(b)),new Error(`Prompt functions must return a string.
    at ${b}`)}const[v,A]=typeof B=="string"?[B]:B;f.render(v,A),W.run()}catch(B){p(B)}if(S=!0,m!==null){const{value:B}=m;m=null,E(B)}})};if("readableFlowing"in o&&o.isTTY){const m=$t(T);s.add(()=>Ht(m))}else T();return U})}}var Jt=class{separator=(0,Pe.styleText)("dim",Array.from({length:15}).join(se.line));type="separator";constructor(e){e&&(this.separator=e)}static isSeparator(e){return!!(e&&typeof e=="object"&&"type"in e&&e.type==="separator")}};give({isUpKey:Ge,isDownKey:Je,isSpaceKey:Ye,isBackspaceKey:Qe,isTabKey:Ze,isNumberKey:ze,isEnterKey:Xe,isShiftKey:et,AbortPromptError:z,CancelPromptError:X,ExitPromptError:M,HookError:ee,ValidationError:te,useState:P,useEffect:j,makeTheme:ce,usePrefix:pt,useMemo:mt,useRef:K,useKeypress:gt,usePagination:Ot,createPrompt:Gt,Separator:Jt});
*/}],
  "#execa/index.js": [5947, () => {/*
'use strict';
var{$:e,ExecaError:a,ExecaSyncError:c,execa:n,execaCommand:r,execaCommandSync:g,execaNode:s,execaSync:x,getCancelSignal:m,getEachMessage:o,getOneMessage:d,parseCommandString:E,sendMessage:S}=require("#shared/26");require("#shared/27"),require("#shared/60"),give({$:e,ExecaError:a,ExecaSyncError:c,execa:n,execaCommand:r,execaCommandSync:g,execaNode:s,execaSync:x,getCancelSignal:m,getEachMessage:o,getOneMessage:d,parseCommandString:E,sendMessage:S});
*/}],
  "#shared/26": [5951, () => {/*
'use strict';
var ki=Object.create;var qr=Object.defineProperty;var Gi=Object.getOwnPropertyDescriptor;var Wi=Object.getOwnPropertyNames;var zi=Object.getPrototypeOf,Vi=Object.prototype.hasOwnProperty;var qi=(e,r,t,n)=>{if(r&&typeof r=="object"||typeof r=="function")for(let a of Wi(r))!Vi.call(e,a)&&a!==t&&qr(e,a,{get:()=>r[a],enumerable:!(n=Gi(r,a))||n.enumerable});return e};var D=(e,r,t)=>(t=e!=null?ki(zi(e)):{},qi(r||!e||!e.__esModule?qr(t,"default",{value:e,enumerable:!0}):t,e));var ka=require("node:url"),Ga=require("node:child_process"),Wa=require("node:string_decoder"),za=require("node:child_process"),Va=require("node:util"),Le=D(require("node:process")),qa=require("node:util"),Ha=require("node:process"),Ya=require("node:util"),Lr=D(require("node:process")),Ka=D(require("node:tty")),Pr=require("node:process"),Xa=D(require("node:path")),Fr=D(require("node:process")),ue=D(require("node:process")),U=D(require("node:path")),Ja=require("node:util"),Za=require("node:child_process"),Ur=D(require("node:path")),Qa=require("node:url"),ei=require("node:timers/promises"),K=require("node:os"),ri=require("node:os"),ti=require("node:os"),ni=require("node:events"),ai=require("node:timers/promises"),ii=require("node:util"),oi=require("node:events"),si=require("node:events"),li=require("node:events"),ci=require("node:events"),ui=require("node:timers/promises"),di=require("node:timers/promises"),Ue=require("node:process"),jr=D(require("node:path")),fi=require("node:v8"),pi=require("node:fs"),mi=D(require("node:path")),vi=D(require("node:process")),hi=require("node:util"),gi=require("node:events"),yi=require("node:stream/promises"),_r=require("node:fs"),Pe=D(require("node:process")),wi=require("node:fs"),bi=D(require("node:tty")),de=require("node:stream"),Si=require("node:buffer"),Ei=require("node:buffer"),Ti=require("node:string_decoder"),Nr=require("node:util"),je=require("node:fs"),Fe=require("node:events"),Di=require("node:events"),Oi=require("node:child_process"),kr=D(require("node:process")),X=require("node:events"),fe=require("node:events"),xi=require("node:child_process"),j=require("node:stream"),J=require("node:fs"),Ai=require("node:buffer"),L=require("node:stream"),pe=require("node:events"),_e=require("node:stream"),Gr=require("node:stream/promises"),Wr=require("node:stream/promises"),Ci=require("node:events"),Ri=require("node:stream/promises"),Ii=require("node:util"),Mi=require("node:timers/promises"),Bi=require("node:events"),$i=require("node:stream"),Li=require("node:stream/promises"),Pi=require("node:events"),Fi=require("node:stream"),Ui=require("node:util"),zr=require("node:stream/promises"),ji=require("node:stream"),Vr=require("node:util"),_i=require("node:stream"),Ni=require("node:util"),{onExit:Hi}=require("#shared/27"),{__commonJS:A,__require:P,__toESM:Yi}=require("#shared/60"),Ki=A({"node_modules/isexe/windows.js"(e,r){r.exports=i,i.sync=o;var t=P("fs");function n(s,l){var u=l.pathExt!==void 0?l.pathExt:process.env.PATHEXT;if(!u||(u=u.split(";"),u.indexOf("")!==-1))return!0;for(var c=0;c<u.length;c++){var d=u[c].toLowerCase();if(d&&s.substr(-d.length).toLowerCase()===d)return!0}return!1}function a(s,l,u){return!s.isSymbolicLink()&&!s.isFile()?!1:n(l,u)}function i(s,l,u){t.stat(s,function(c,d){u(c,c?!1:a(d,s,l))})}function o(s,l){return a(t.statSync(s),s,l)}}}),Xi=A({"node_modules/isexe/mode.js"(e,r){r.exports=n,n.sync=a;var t=P("fs");function n(s,l,u){t.stat(s,function(c,d){u(c,c?!1:i(d,l))})}function a(s,l){return i(t.statSync(s),l)}function i(s,l){return s.isFile()&&o(s,l)}function o(s,l){var u=s.mode,c=s.uid,d=s.gid,f=l.uid!==void 0?l.uid:process.getuid&&process.getuid(),p=l.gid!==void 0?l.gid:process.getgid&&process.getgid(),m=parseInt("100",8),h=parseInt("010",8),y=parseInt("001",8),g=m|h,w=u&y||u&h&&d===p||u&m&&c===f||u&g&&f===0;return w}}}),Ji=A({"node_modules/isexe/index.js"(e,r){var t=P("fs"),n;process.platform==="win32"||global.TESTING_WINDOWS?n=Ki():n=Xi(),r.exports=a,a.sync=i;function a(o,s,l){if(typeof s=="function"&&(l=s,s={}),!l){if(typeof Promise!="function")throw new TypeError("callback not provided");return new Promise(function(u,c){a(o,s||{},function(d,f){d?c(d):u(f)})})}n(o,s||{},function(u,c){u&&(u.code==="EACCES"||s&&s.ignoreErrors)&&(u=null,c=!1),l(u,c)})}function i(o,s){try{return n.sync(o,s||{})}catch(l){if(s&&s.ignoreErrors||l.code==="EACCES")return!1;throw l}}}}),Zi=A({"node_modules/which/which.js"(e,r){var t=process.platform==="win32"||process.env.OSTYPE==="cygwin"||process.env.OSTYPE==="msys",n=P("path"),a=t?";":":",i=Ji(),o=c=>Object.assign(new Error(`not found: ${c}`),{code:"ENOENT"}),s=(c,d)=>{const f=d.colon||a,p=c.match(/\//)||t&&c.match(/\\/)?[""]:[...t?[process.cwd()]:[],...(d.path||process.env.PATH||"").split(f)],m=t?d.pathExt||process.env.PATHEXT||".EXE;.CMD;.BAT;.COM":"",h=t?m.split(f):[""];return t&&c.indexOf(".")!==-1&&h[0]!==""&&h.unshift(""),{pathEnv:p,pathExt:h,pathExtExe:m}},l=(c,d,f)=>{typeof d=="function"&&(f=d,d={}),d||(d={});const{pathEnv:p,pathExt:m,pathExtExe:h}=s(c,d),y=[],g=b=>new Promise((S,T)=>{if(b===p.length)return d.all&&y.length?S(y):T(o(c));const E=p[b],O=/^".*"$/.test(E)?E.slice(1,-1):E,x=n.join(O,c),C=!O&&/^\.[\\\/]/.test(c)?c.slice(0,2)+x:x;S(w(C,b,0))}),w=(b,S,T)=>new Promise((E,O)=>{if(T===m.length)return E(g(S+1));const x=m[T];i(b+x,{pathExt:h},(C,Z)=>{if(!C&&Z)if(d.all)y.push(b+x);else return E(b+x);return E(w(b,S,T+1))})});return f?g(0).then(b=>f(null,b),f):g(0)},u=(c,d)=>{d=d||{};const{pathEnv:f,pathExt:p,pathExtExe:m}=s(c,d),h=[];for(let y=0;y<f.length;y++){const g=f[y],w=/^".*"$/.test(g)?g.slice(1,-1):g,b=n.join(w,c),S=!w&&/^\.[\\\/]/.test(c)?c.slice(0,2)+b:b;for(let T=0;T<p.length;T++){const E=S+p[T];try{if(i.sync(E,{pathExt:m}))if(d.all)h.push(E);else return E}catch{}}}if(d.all&&h.length)return h;if(d.nothrow)return null;throw o(c)};r.exports=l,l.sync=u}}),Qi=A({"node_modules/path-key/index.js"(e,r){"use strict";var t=(n={})=>{const a=n.env||process.env;return(n.platform||process.platform)!=="win32"?"PATH":Object.keys(a).reverse().find(o=>o.toUpperCase()==="PATH")||"Path"};r.exports=t,r.exports.default=t}}),eo=A({"node_modules/cross-spawn/lib/util/resolveCommand.js"(e,r){"use strict";var t=P("path"),n=Zi(),a=Qi();function i(s,l){const u=s.options.env||process.env,c=process.cwd(),d=s.options.cwd!=null,f=d&&process.chdir!==void 0&&!process.chdir.disabled;if(f)try{process.chdir(s.options.cwd)}catch{}let p;try{p=n.sync(s.command,{path:u[a({env:u})],pathExt:l?t.delimiter:void 0})}catch{}finally{f&&process.chdir(c)}return p&&(p=t.resolve(d?s.options.cwd:"",p)),p}function o(s){return i(s)||i(s,!0)}r.exports=o}}),ro=A({"node_modules/cross-spawn/lib/util/escape.js"(e,r){"use strict";var t=/([()\][%!^"`<>&|;, *?])/g;function n(i){return i=i.replace(t,"^$1"),i}function a(i,o){return i=`${i}`,i=i.replace(/(?=(\\+?)?)\1"/g,'$1$1\\"'),i=i.replace(/(?=(\\+?)?)\1$/,"$1$1"),i=`"${i}"`,i=i.replace(t,"^$1"),o&&(i=i.replace(t,"^$1")),i}r.exports.command=n,r.exports.argument=a}}),to=A({"node_modules/shebang-regex/index.js"(e,r){"use strict";r.exports=/^#!(.*)/}}),no=A({"node_modules/shebang-command/index.js"(e,r){"use strict";var t=to();r.exports=(n="")=>{const a=n.match(t);if(!a)return null;const[i,o]=a[0].replace(/#! ?/,"").split(" "),s=i.split("/").pop();return s==="env"?o:o?`${s} ${o}`:s}}}),ao=A({"node_modules/cross-spawn/lib/util/readShebang.js"(e,r){"use strict";var t=P("fs"),n=no();function a(i){const s=Buffer.alloc(150);let l;try{l=t.openSync(i,"r"),t.readSync(l,s,0,150,0),t.closeSync(l)}catch{}return n(s.toString())}r.exports=a}}),io=A({"node_modules/cross-spawn/lib/parse.js"(e,r){"use strict";var t=P("path"),n=eo(),a=ro(),i=ao(),o=process.platform==="win32",s=/\.(?:com|exe)$/i,l=/node_modules[\\/].bin[\\/][^\\/]+\.cmd$/i;function u(f){f.file=n(f);const p=f.file&&i(f.file);return p?(f.args.unshift(f.file),f.command=p,n(f)):f.file}function c(f){if(!o)return f;const p=u(f),m=!s.test(p);if(f.options.forceShell||m){const h=l.test(p);f.command=t.normalize(f.command),f.command=a.command(f.command),f.args=f.args.map(g=>a.argument(g,h));const y=[f.command].concat(f.args).join(" ");f.args=["/d","/s","/c",`"${y}"`],f.command=process.env.comspec||"cmd.exe",f.options.windowsVerbatimArguments=!0}return f}function d(f,p,m){p&&!Array.isArray(p)&&(m=p,p=null),p=p?p.slice(0):[],m=Object.assign({},m);const h={command:f,args:p,options:m,file:void 0,original:{command:f,args:p}};return m.shell?h:c(h)}r.exports=d}}),oo=A({"node_modules/cross-spawn/lib/enoent.js"(e,r){"use strict";var t=process.platform==="win32";function n(s,l){return Object.assign(new Error(`${l} ${s.command} ENOENT`),{code:"ENOENT",errno:"ENOENT",syscall:`${l} ${s.command}`,path:s.command,spawnargs:s.args})}function a(s,l){if(!t)return;const u=s.emit;s.emit=function(c,d){if(c==="exit"){const f=i(d,l);if(f)return u.call(s,"error",f)}return u.apply(s,arguments)}}function i(s,l){return t&&s===1&&!l.file?n(l.original,"spawn"):null}function o(s,l){return t&&s===1&&!l.file?n(l.original,"spawnSync"):null}r.exports={hookChildProcess:a,verifyENOENT:i,verifyENOENTSync:o,notFoundError:n}}}),so=A({"node_modules/cross-spawn/index.js"(e,r){"use strict";var t=P("child_process"),n=io(),a=oo();function i(s,l,u){const c=n(s,l,u),d=t.spawn(c.command,c.args,c.options);return a.hookChildProcess(d,c),d}function o(s,l,u){const c=n(s,l,u),d=t.spawnSync(c.command,c.args,c.options);return d.error=d.error||a.verifyENOENTSync(d.status,c),d}r.exports=i,r.exports.spawn=i,r.exports.sync=o,r.exports._parse=n,r.exports._enoent=a}});function R(e){if(typeof e!="object"||e===null)return!1;const r=Object.getPrototypeOf(e);return(r===null||r===Object.prototype||Object.getPrototypeOf(r)===null)&&!(Symbol.toStringTag in e)&&!(Symbol.iterator in e)}var Ne=(e,r)=>{const t=Yr(lo(e));if(typeof t!="string")throw new TypeError(`${r} must be a string or a file URL: ${t}.`);return t},lo=e=>Hr(e)?e.toString():e,Hr=e=>typeof e!="string"&&e&&Object.getPrototypeOf(e)===String.prototype,Yr=e=>e instanceof URL?(0,ka.fileURLToPath)(e):e,Kr=(e,r=[],t={})=>{const n=Ne(e,"First argument"),[a,i]=R(r)?[[],r]:[r,t];if(!Array.isArray(a))throw new TypeError(`Second argument must be either an array of arguments or an options object: ${a}`);if(a.some(l=>typeof l=="object"&&l!==null))throw new TypeError(`Second argument must be an array of strings: ${a}`);const o=a.map(String),s=o.find(l=>l.includes("\0"));if(s!==void 0)throw new TypeError(`Arguments cannot contain null bytes ("\\0"): ${s}`);if(!R(i))throw new TypeError(`Last argument must be an options object: ${i}`);return[n,o,i]},{toString:Xr}=Object.prototype,co=e=>Xr.call(e)==="[object ArrayBuffer]",I=e=>Xr.call(e)==="[object Uint8Array]",ee=e=>new Uint8Array(e.buffer,e.byteOffset,e.byteLength),uo=new TextEncoder,Jr=e=>uo.encode(e),fo=new TextDecoder,Zr=e=>fo.decode(e),po=(e,r)=>mo(e,r).join(""),mo=(e,r)=>{if(r==="utf8"&&e.every(i=>typeof i=="string"))return e;const t=new Wa.StringDecoder(r),n=e.map(i=>typeof i=="string"?Jr(i):i).map(i=>t.write(i)),a=t.end();return a===""?n:[...n,a]},ke=e=>e.length===1&&I(e[0])?e[0]:Qr(vo(e)),vo=e=>e.map(r=>typeof r=="string"?Jr(r):r),Qr=e=>{const r=new Uint8Array(ho(e));let t=0;for(const n of e)r.set(n,t),t+=n.length;return r},ho=e=>{let r=0;for(const t of e)r+=t.length;return r},go=e=>Array.isArray(e)&&Array.isArray(e.raw),yo=(e,r)=>{let t=[];for(const[i,o]of e.entries())t=wo({templates:e,expressions:r,tokens:t,index:i,template:o});if(t.length===0)throw new TypeError("Template script must not be empty");const[n,...a]=t;return[n,a,{}]},wo=({templates:e,expressions:r,tokens:t,index:n,template:a})=>{if(a===void 0)throw new TypeError(`Invalid backslash sequence: ${e.raw[n]}`);const{nextTokens:i,leadingWhitespaces:o,trailingWhitespaces:s}=bo(a,e.raw[n]),l=rt(t,i,o);if(n===r.length)return l;const u=r[n],c=Array.isArray(u)?u.map(d=>tt(d)):[tt(u)];return rt(l,c,s)},bo=(e,r)=>{if(r.length===0)return{nextTokens:[],leadingWhitespaces:!1,trailingWhitespaces:!1};const t=[];let n=0;const a=et.has(r[0]);for(let o=0,s=0;o<e.length;o+=1,s+=1){const l=r[s];if(et.has(l))n!==o&&t.push(e.slice(n,o)),n=o+1;else if(l==="\\"){const u=r[s+1];u===`
`?(o-=1,s+=1):u==="u"&&r[s+2]==="{"?s=r.indexOf("}",s+3):s+=So[u]??1}}const i=n===e.length;return i||t.push(e.slice(n)),{nextTokens:t,leadingWhitespaces:a,trailingWhitespaces:i}},et=new Set([" ","	","\r",`
`]),So={x:3,u:5},rt=(e,r,t)=>t||e.length===0||r.length===0?[...e,...r]:[...e.slice(0,-1),`${e.at(-1)}${r[0]}`,...r.slice(1)],tt=e=>{const r=typeof e;if(r==="string")return e;if(r==="number")return String(e);if(R(e)&&("stdout"in e||"isMaxBuffer"in e))return Eo(e);throw e instanceof Ga.ChildProcess||Object.prototype.toString.call(e)==="[object Promise]"?new TypeError("Unexpected subprocess in template expression. Please use ${await subprocess} instead of ${subprocess}."):new TypeError(`Unexpected "${r}" in template expression`)},Eo=({stdout:e})=>{if(typeof e=="string")return e;if(I(e))return Zr(e);throw e===void 0?new TypeError(`Missing result.stdout in template expression. This is probably due to the previous subprocess' "stdout" option.`):new TypeError(`Unexpected "${typeof e}" stdout in template expression`)},_=e=>Ge.includes(e),Ge=[Le.default.stdin,Le.default.stdout,Le.default.stderr],B=["stdin","stdout","stderr"],nt=e=>B[e]??`stdio[${e}]`,To=e=>{const r={...e};for(const t of st)r[t]=at(e,t);return r},at=(e,r)=>{const t=Array.from({length:Do(e)+1}),n=Oo(e[r],t,r);return Io(n,r)},Do=({stdio:e})=>Array.isArray(e)?Math.max(e.length,B.length):B.length,Oo=(e,r,t)=>R(e)?xo(e,r,t):r.fill(e),xo=(e,r,t)=>{for(const n of Object.keys(e).sort(Ao))for(const a of Co(n,t,r))r[a]=e[n];return r},Ao=(e,r)=>it(e)<it(r)?1:-1,it=e=>e==="stdout"||e==="stderr"?0:e==="all"?2:1,Co=(e,r,t)=>{if(e==="ipc")return[t.length-1];const n=ot(e);if(n===void 0||n===0)throw new TypeError(`"${r}.${e}" is invalid.
It must be "${r}.stdout", "${r}.stderr", "${r}.all", "${r}.ipc", or "${r}.fd3", "${r}.fd4" (and so on).`);if(n>=t.length)throw new TypeError(`"${r}.${e}" is invalid: that file descriptor does not exist.
Please set the "stdio" option to ensure that file descriptor exists.`);return n==="all"?[1,2]:[n]},ot=e=>{if(e==="all")return e;if(B.includes(e))return B.indexOf(e);const r=Ro.exec(e);if(r!==null)return Number(r[1])},Ro=/^fd(\d+)$/,Io=(e,r)=>e.map(t=>t===void 0?Bo[r]:t),Mo=(0,Va.debuglog)("execa").enabled?"full":"none",Bo={lines:!1,buffer:!0,maxBuffer:1e3*1e3*100,verbose:Mo,stripFinalNewline:!0},st=["lines","buffer","maxBuffer","verbose","stripFinalNewline"],re=(e,r)=>r==="ipc"?e.at(-1):e[r],We=({verbose:e},r)=>Ve(e,r)!=="none",ze=({verbose:e},r)=>!["none","short"].includes(Ve(e,r)),$o=({verbose:e},r)=>{const t=Ve(e,r);return qe(t)?t:void 0},Ve=(e,r)=>r===void 0?Lo(e):re(e,r),Lo=e=>e.find(r=>qe(r))??He.findLast(r=>e.includes(r)),qe=e=>typeof e=="function",He=["none","short","full"],Po=(e,r)=>{const t=[e,...r],n=t.join(" "),a=t.map(i=>ko(lt(i))).join(" ");return{command:n,escapedCommand:a}},Ye=e=>(0,Ya.stripVTControlCharacters)(e).split(`
`).map(r=>lt(r)).join(`
`),lt=e=>e.replaceAll(jo,r=>Fo(r)),Fo=e=>{const r=_o[e];if(r!==void 0)return r;const t=e.codePointAt(0),n=t.toString(16);return t<=No?`\\u${n.padStart(4,"0")}`:`\\U${n}`},Uo=()=>{try{return new RegExp("\\p{Separator}|\\p{Other}","gu")}catch{return/[\s\u0000-\u001F\u007F-\u009F\u00AD]/g}},jo=Uo(),_o={" ":" ","\b":"\\b","\f":"\\f","\n":"\\n","\r":"\\r","	":"\\t"},No=65535,ko=e=>Go.test(e)?e:Ha.platform==="win32"?`"${e.replaceAll('"','""')}"`:`'${e.replaceAll("'","'\\''")}'`,Go=/^[\w./-]+$/;function Wo(){const{env:e}=Lr.default,{TERM:r,TERM_PROGRAM:t}=e;return Lr.default.platform!=="win32"?r!=="linux":!!e.WT_SESSION||!!e.TERMINUS_SUBLIME||e.ConEmuTask==="{cmd::Cmder}"||t==="Terminus-Sublime"||t==="vscode"||r==="xterm-256color"||r==="alacritty"||r==="rxvt-unicode"||r==="rxvt-unicode-256color"||e.TERMINAL_EMULATOR==="JetBrains-JediTerm"}var ct={circleQuestionMark:"(?)",questionMarkPrefix:"(?)",square:"\u2588",squareDarkShade:"\u2593",squareMediumShade:"\u2592",squareLightShade:"\u2591",squareTop:"\u2580",squareBottom:"\u2584",squareLeft:"\u258C",squareRight:"\u2590",squareCenter:"\u25A0",bullet:"\u25CF",dot:"\u2024",ellipsis:"\u2026",pointerSmall:"\u203A",triangleUp:"\u25B2",triangleUpSmall:"\u25B4",triangleDown:"\u25BC",triangleDownSmall:"\u25BE",triangleLeftSmall:"\u25C2",triangleRightSmall:"\u25B8",home:"\u2302",heart:"\u2665",musicNote:"\u266A",musicNoteBeamed:"\u266B",arrowUp:"\u2191",arrowDown:"\u2193",arrowLeft:"\u2190",arrowRight:"\u2192",arrowLeftRight:"\u2194",arrowUpDown:"\u2195",almostEqual:"\u2248",notEqual:"\u2260",lessOrEqual:"\u2264",greaterOrEqual:"\u2265",identical:"\u2261",infinity:"\u221E",subscriptZero:"\u2080",subscriptOne:"\u2081",subscriptTwo:"\u2082",subscriptThree:"\u2083",subscriptFour:"\u2084",subscriptFive:"\u2085",subscriptSix:"\u2086",subscriptSeven:"\u2087",subscriptEight:"\u2088",subscriptNine:"\u2089",oneHalf:"\xBD",oneThird:"\u2153",oneQuarter:"\xBC",oneFifth:"\u2155",oneSixth:"\u2159",oneEighth:"\u215B",twoThirds:"\u2154",twoFifths:"\u2156",threeQuarters:"\xBE",threeFifths:"\u2157",threeEighths:"\u215C",fourFifths:"\u2158",fiveSixths:"\u215A",fiveEighths:"\u215D",sevenEighths:"\u215E",line:"\u2500",lineBold:"\u2501",lineDouble:"\u2550",lineDashed0:"\u2504",lineDashed1:"\u2505",lineDashed2:"\u2508",lineDashed3:"\u2509",lineDashed4:"\u254C",lineDashed5:"\u254D",lineDashed6:"\u2574",lineDashed7:"\u2576",lineDashed8:"\u2578",lineDashed9:"\u257A",lineDashed10:"\u257C",lineDashed11:"\u257E",lineDashed12:"\u2212",lineDashed13:"\u2013",lineDashed14:"\u2010",lineDashed15:"\u2043",lineVertical:"\u2502",lineVerticalBold:"\u2503",lineVerticalDouble:"\u2551",lineVerticalDashed0:"\u2506",lineVerticalDashed1:"\u2507",lineVerticalDashed2:"\u250A",lineVerticalDashed3:"\u250B",lineVerticalDashed4:"\u254E",lineVerticalDashed5:"\u254F",lineVerticalDashed6:"\u2575",lineVerticalDashed7:"\u2577",lineVerticalDashed8:"\u2579",lineVerticalDashed9:"\u257B",lineVerticalDashed10:"\u257D",lineVerticalDashed11:"\u257F",lineDownLeft:"\u2510",lineDownLeftArc:"\u256E",lineDownBoldLeftBold:"\u2513",lineDownBoldLeft:"\u2512",lineDownLeftBold:"\u2511",lineDownDoubleLeftDouble:"\u2557",lineDownDoubleLeft:"\u2556",lineDownLeftDouble:"\u2555",lineDownRight:"\u250C",lineDownRightArc:"\u256D",lineDownBoldRightBold:"\u250F",lineDownBoldRight:"\u250E",lineDownRightBold:"\u250D",lineDownDoubleRightDouble:"\u2554",lineDownDoubleRight:"\u2553",lineDownRightDouble:"\u2552",lineUpLeft:"\u2518",lineUpLeftArc:"\u256F",lineUpBoldLeftBold:"\u251B",lineUpBoldLeft:"\u251A",lineUpLeftBold:"\u2519",lineUpDoubleLeftDouble:"\u255D",lineUpDoubleLeft:"\u255C",lineUpLeftDouble:"\u255B",lineUpRight:"\u2514",lineUpRightArc:"\u2570",lineUpBoldRightBold:"\u2517",lineUpBoldRight:"\u2516",lineUpRightBold:"\u2515",lineUpDoubleRightDouble:"\u255A",lineUpDoubleRight:"\u2559",lineUpRightDouble:"\u2558",lineUpDownLeft:"\u2524",lineUpBoldDownBoldLeftBold:"\u252B",lineUpBoldDownBoldLeft:"\u2528",lineUpDownLeftBold:"\u2525",lineUpBoldDownLeftBold:"\u2529",lineUpDownBoldLeftBold:"\u252A",lineUpDownBoldLeft:"\u2527",lineUpBoldDownLeft:"\u2526",lineUpDoubleDownDoubleLeftDouble:"\u2563",lineUpDoubleDownDoubleLeft:"\u2562",lineUpDownLeftDouble:"\u2561",lineUpDownRight:"\u251C",lineUpBoldDownBoldRightBold:"\u2523",lineUpBoldDownBoldRight:"\u2520",lineUpDownRightBold:"\u251D",lineUpBoldDownRightBold:"\u2521",lineUpDownBoldRightBold:"\u2522",lineUpDownBoldRight:"\u251F",lineUpBoldDownRight:"\u251E",lineUpDoubleDownDoubleRightDouble:"\u2560",lineUpDoubleDownDoubleRight:"\u255F",lineUpDownRightDouble:"\u255E",lineDownLeftRight:"\u252C",lineDownBoldLeftBoldRightBold:"\u2533",lineDownLeftBoldRightBold:"\u252F",lineDownBoldLeftRight:"\u2530",lineDownBoldLeftBoldRight:"\u2531",lineDownBoldLeftRightBold:"\u2532",lineDownLeftRightBold:"\u252E",lineDownLeftBoldRight:"\u252D",lineDownDoubleLeftDoubleRightDouble:"\u2566",lineDownDoubleLeftRight:"\u2565",lineDownLeftDoubleRightDouble:"\u2564",lineUpLeftRight:"\u2534",lineUpBoldLeftBoldRightBold:"\u253B",lineUpLeftBoldRightBold:"\u2537",lineUpBoldLeftRight:"\u2538",lineUpBoldLeftBoldRight:"\u2539",lineUpBoldLeftRightBold:"\u253A",lineUpLeftRightBold:"\u2536",lineUpLeftBoldRight:"\u2535",lineUpDoubleLeftDoubleRightDouble:"\u2569",lineUpDoubleLeftRight:"\u2568",lineUpLeftDoubleRightDouble:"\u2567",lineUpDownLeftRight:"\u253C",lineUpBoldDownBoldLeftBoldRightBold:"\u254B",lineUpDownBoldLeftBoldRightBold:"\u2548",lineUpBoldDownLeftBoldRightBold:"\u2547",lineUpBoldDownBoldLeftRightBold:"\u254A",lineUpBoldDownBoldLeftBoldRight:"\u2549",lineUpBoldDownLeftRight:"\u2540",lineUpDownBoldLeftRight:"\u2541",lineUpDownLeftBoldRight:"\u253D",lineUpDownLeftRightBold:"\u253E",lineUpBoldDownBoldLeftRight:"\u2542",lineUpDownLeftBoldRightBold:"\u253F",lineUpBoldDownLeftBoldRight:"\u2543",lineUpBoldDownLeftRightBold:"\u2544",lineUpDownBoldLeftBoldRight:"\u2545",lineUpDownBoldLeftRightBold:"\u2546",lineUpDoubleDownDoubleLeftDoubleRightDouble:"\u256C",lineUpDoubleDownDoubleLeftRight:"\u256B",lineUpDownLeftDoubleRightDouble:"\u256A",lineCross:"\u2573",lineBackslash:"\u2572",lineSlash:"\u2571"},ut={tick:"\u2714",info:"\u2139",warning:"\u26A0",cross:"\u2718",squareSmall:"\u25FB",squareSmallFilled:"\u25FC",circle:"\u25EF",circleFilled:"\u25C9",circleDotted:"\u25CC",circleDouble:"\u25CE",circleCircle:"\u24DE",circleCross:"\u24E7",circlePipe:"\u24BE",radioOn:"\u25C9",radioOff:"\u25EF",checkboxOn:"\u2612",checkboxOff:"\u2610",checkboxCircleOn:"\u24E7",checkboxCircleOff:"\u24BE",pointer:"\u276F",triangleUpOutline:"\u25B3",triangleLeft:"\u25C0",triangleRight:"\u25B6",lozenge:"\u25C6",lozengeOutline:"\u25C7",hamburger:"\u2630",smiley:"\u32E1",mustache:"\u0DF4",star:"\u2605",play:"\u25B6",nodejs:"\u2B22",oneSeventh:"\u2150",oneNinth:"\u2151",oneTenth:"\u2152"},zo={tick:"\u221A",info:"i",warning:"\u203C",cross:"\xD7",squareSmall:"\u25A1",squareSmallFilled:"\u25A0",circle:"( )",circleFilled:"(*)",circleDotted:"( )",circleDouble:"( )",circleCircle:"(\u25CB)",circleCross:"(\xD7)",circlePipe:"(\u2502)",radioOn:"(*)",radioOff:"( )",checkboxOn:"[\xD7]",checkboxOff:"[ ]",checkboxCircleOn:"(\xD7)",checkboxCircleOff:"( )",pointer:">",triangleUpOutline:"\u2206",triangleLeft:"\u25C4",triangleRight:"\u25BA",lozenge:"\u2666",lozengeOutline:"\u25CA",hamburger:"\u2261",smiley:"\u263A",mustache:"\u250C\u2500\u2510",star:"\u2736",play:"\u25BA",nodejs:"\u2666",oneSeventh:"1/7",oneNinth:"1/9",oneTenth:"1/10"},Vo={...ct,...ut},qo={...ct,...zo},Ho=Wo(),Yo=Ho?Vo:qo,Ke=Yo,jm=Object.entries(ut),Ko=Ka.default?.WriteStream?.prototype?.hasColors?.()??!1,v=(e,r)=>{if(!Ko)return a=>a;const t=`\x1B[${e}m`,n=`\x1B[${r}m`;return a=>{const i=a+"";let o=i.indexOf(n);if(o===-1)return t+i+n;let s=t,l=0;const c=(r===22?n:"")+t;for(;o!==-1;)s+=i.slice(l,o)+c,l=o+n.length,o=i.indexOf(n,l);return s+=i.slice(l)+n,s}},_m=v(0,0),Xo=v(1,22),Nm=v(2,22),km=v(3,23),Gm=v(4,24),Wm=v("4:2",24),zm=v("4:3",24),Vm=v("4:4",24),qm=v("4:5",24),Hm=v(53,55),Ym=v(7,27),Km=v(8,28),Xm=v(9,29),Jm=v(30,39),Zm=v(31,39),Qm=v(32,39),ev=v(33,39),rv=v(34,39),tv=v(35,39),nv=v(36,39),av=v(37,39),Xe=v(90,39),iv=v(40,49),ov=v(41,49),sv=v(42,49),lv=v(43,49),cv=v(44,49),uv=v(45,49),dv=v(46,49),fv=v(47,49),pv=v(100,49),Jo=v(91,39),mv=v(92,39),Zo=v(93,39),vv=v(94,39),hv=v(95,39),gv=v(96,39),yv=v(97,39),wv=v(101,49),bv=v(102,49),Sv=v(103,49),Ev=v(104,49),Tv=v(105,49),Dv=v(106,49),Ov=v(107,49),xv=v("58;5;0",59),Av=v("58;5;1",59),Cv=v("58;5;2",59),Rv=v("58;5;3",59),Iv=v("58;5;4",59),Mv=v("58;5;5",59),Bv=v("58;5;6",59),$v=v("58;5;7",59),Lv=v("58;5;8",59),Pv=v("58;5;9",59),Fv=v("58;5;10",59),Uv=v("58;5;11",59),jv=v("58;5;12",59),_v=v("58;5;13",59),Nv=v("58;5;14",59),kv=v("58;5;15",59),Qo=({type:e,message:r,timestamp:t,piped:n,commandId:a,result:{failed:i=!1}={},options:{reject:o=!0}})=>{const s=es(t),l=rs[e]({failed:i,reject:o,piped:n}),u=ts[e]({reject:o});return`${Xe(`[${s}]`)} ${Xe(`[${a}]`)} ${u(l)} ${u(r)}`},es=e=>`${me(e.getHours(),2)}:${me(e.getMinutes(),2)}:${me(e.getSeconds(),2)}.${me(e.getMilliseconds(),3)}`,me=(e,r)=>String(e).padStart(r,"0"),dt=({failed:e,reject:r})=>e?r?Ke.cross:Ke.warning:Ke.tick,rs={command:({piped:e})=>e?"|":"$",output:()=>" ",ipc:()=>"*",error:dt,duration:dt},ft=e=>e,ts={command:()=>Xo,output:()=>ft,ipc:()=>ft,error:({reject:e})=>e?Jo:Zo,duration:()=>Xe},ns=(e,r,t)=>{const n=$o(r,t);return e.map(({verboseLine:a,verboseObject:i})=>as(a,i,n)).filter(a=>a!==void 0).map(a=>is(a)).join("")},as=(e,r,t)=>{if(t===void 0)return e;const n=t(e,r);if(typeof n=="string")return n},is=e=>e.endsWith(`
`)?e:`${e}
`,te=({type:e,verboseMessage:r,fdNumber:t,verboseInfo:n,result:a})=>{const i=os({type:e,result:a,verboseInfo:n}),o=ss(r,i),s=ns(o,n,t);s!==""&&console.warn(s.slice(0,-1))},os=({type:e,result:r,verboseInfo:{escapedCommand:t,commandId:n,rawOptions:{piped:a=!1,...i}}})=>({type:e,escapedCommand:t,commandId:`${n}`,timestamp:new Date,piped:a,result:r,options:i}),ss=(e,r)=>e.split(`
`).map(t=>ls({...r,message:t})),ls=e=>({verboseLine:Qo(e),verboseObject:e}),pt=e=>{const r=typeof e=="string"?e:(0,qa.inspect)(e);return Ye(r).replaceAll("	"," ".repeat(cs))},cs=2,us=(e,r)=>{We(r)&&te({type:"command",verboseMessage:e,verboseInfo:r})},ds=(e,r,t)=>{ms(e);const n=fs(e);return{verbose:e,escapedCommand:r,commandId:n,rawOptions:t}},fs=e=>We({verbose:e})?ps++:void 0,ps=0n,ms=e=>{for(const r of e){if(r===!1)throw new TypeError(`The "verbose: false" option was renamed to "verbose: 'none'".`);if(r===!0)throw new TypeError(`The "verbose: true" option was renamed to "verbose: 'short'".`);if(!He.includes(r)&&!qe(r)){const t=He.map(n=>`'${n}'`).join(", ");throw new TypeError(`The "verbose" option must not be ${r}. Allowed values are: ${t} or a function.`)}}},mt=()=>Pr.hrtime.bigint(),vt=e=>Number(Pr.hrtime.bigint()-e)/1e6,ht=(e,r,t)=>{const n=mt(),{command:a,escapedCommand:i}=Po(e,r),o=at(t,"verbose"),s=ds(o,i,{...t});return us(i,s),{command:a,escapedCommand:i,startTime:n,verboseInfo:s}},vs=Yi(so(),1);function gt(e={}){const{env:r=process.env,platform:t=process.platform}=e;return t!=="win32"?"PATH":Object.keys(r).reverse().find(n=>n.toUpperCase()==="PATH")||"Path"}var Wv=(0,Ja.promisify)(Za.execFile);function Je(e){return e instanceof URL?(0,Qa.fileURLToPath)(e):e}function hs(e){return{*[Symbol.iterator](){let r=Ur.default.resolve(Je(e)),t;for(;t!==r;)yield r,t=r,r=Ur.default.resolve(r,"..")}}}var zv=10*1024*1024,gs=({cwd:e=ue.default.cwd(),path:r=ue.default.env[gt()],preferLocal:t=!0,execPath:n=ue.default.execPath,addExecPath:a=!0}={})=>{const i=U.default.resolve(Je(e)),o=[],s=r.split(U.default.delimiter);return t&&ys(o,s,i),a&&ws(o,s,n,i),r===""||r===U.default.delimiter?`${o.join(U.default.delimiter)}${r}`:[...o,r].join(U.default.delimiter)},ys=(e,r,t)=>{for(const n of hs(t)){const a=U.default.join(n,"node_modules/.bin");r.includes(a)||e.push(a)}},ws=(e,r,t,n)=>{const a=U.default.resolve(n,Je(t),"..");r.includes(a)||e.push(a)},bs=({env:e=ue.default.env,...r}={})=>{e={...e};const t=gt({env:e});return r.path=e[t],e[t]=gs(r),e},Ss=(e,r,t)=>{const n=t?he:ve,a=e instanceof ne?{}:{cause:e};return new n(r,a)},ne=class extends Error{},yt=(e,r)=>{Object.defineProperty(e.prototype,"name",{value:r,writable:!0,enumerable:!1,configurable:!0}),Object.defineProperty(e.prototype,wt,{value:!0,writable:!1,enumerable:!1,configurable:!1})},Es=e=>Ze(e)&&wt in e,wt=Symbol("isExecaError"),Ze=e=>Object.prototype.toString.call(e)==="[object Error]",ve=class extends Error{};yt(ve,ve.name);var he=class extends Error{};yt(he,he.name);var Ts=()=>{const e=St-bt+1;return Array.from({length:e},Ds)},Ds=(e,r)=>({name:`SIGRT${r+1}`,number:bt+r,action:"terminate",description:"Application-specific signal (realtime)",standard:"posix"}),bt=34,St=64,Os=[{name:"SIGHUP",number:1,action:"terminate",description:"Terminal closed",standard:"posix"},{name:"SIGINT",number:2,action:"terminate",description:"User interruption with CTRL-C",standard:"ansi"},{name:"SIGQUIT",number:3,action:"core",description:"User interruption with CTRL-\\",standard:"posix"},{name:"SIGILL",number:4,action:"core",description:"Invalid machine instruction",standard:"ansi"},{name:"SIGTRAP",number:5,action:"core",description:"Debugger breakpoint",standard:"posix"},{name:"SIGABRT",number:6,action:"core",description:"Aborted",standard:"ansi"},{name:"SIGIOT",number:6,action:"core",description:"Aborted",standard:"bsd"},{name:"SIGBUS",number:7,action:"core",description:"Bus error due to misaligned, non-existing address or paging error",standard:"bsd"},{name:"SIGEMT",number:7,action:"terminate",description:"Command should be emulated but is not implemented",standard:"other"},{name:"SIGFPE",number:8,action:"core",description:"Floating point arithmetic error",standard:"ansi"},{name:"SIGKILL",number:9,action:"terminate",description:"Forced termination",standard:"posix",forced:!0},{name:"SIGUSR1",number:10,action:"terminate",description:"Application-specific signal",standard:"posix"},{name:"SIGSEGV",number:11,action:"core",description:"Segmentation fault",standard:"ansi"},{name:"SIGUSR2",number:12,action:"terminate",description:"Application-specific signal",standard:"posix"},{name:"SIGPIPE",number:13,action:"terminate",description:"Broken pipe or socket",standard:"posix"},{name:"SIGALRM",number:14,action:"terminate",description:"Timeout or timer",standard:"posix"},{name:"SIGTERM",number:15,action:"terminate",description:"Termination",standard:"ansi"},{name:"SIGSTKFLT",number:16,action:"terminate",description:"Stack is empty or overflowed",standard:"other"},{name:"SIGCHLD",number:17,action:"ignore",description:"Child process terminated, paused or unpaused",standard:"posix"},{name:"SIGCLD",number:17,action:"ignore",description:"Child process terminated, paused or unpaused",standard:"other"},{name:"SIGCONT",number:18,action:"unpause",description:"Unpaused",standard:"posix",forced:!0},{name:"SIGSTOP",number:19,action:"pause",description:"Paused",standard:"posix",forced:!0},{name:"SIGTSTP",number:20,action:"pause",description:'Paused using CTRL-Z or "suspend"',standard:"posix"},{name:"SIGTTIN",number:21,action:"pause",description:"Background process cannot read terminal input",standard:"posix"},{name:"SIGBREAK",number:21,action:"terminate",description:"User interruption with CTRL-BREAK",standard:"other"},{name:"SIGTTOU",number:22,action:"pause",description:"Background process cannot write to terminal output",standard:"posix"},{name:"SIGURG",number:23,action:"ignore",description:"Socket received out-of-band data",standard:"bsd"},{name:"SIGXCPU",number:24,action:"core",description:"Process timed out",standard:"bsd"},{name:"SIGXFSZ",number:25,action:"core",description:"File too big",standard:"bsd"},{name:"SIGVTALRM",number:26,action:"terminate",description:"Timeout or timer",standard:"bsd"},{name:"SIGPROF",number:27,action:"terminate",description:"Timeout or timer",standard:"bsd"},{name:"SIGWINCH",number:28,action:"ignore",description:"Terminal window size changed",standard:"bsd"},{name:"SIGIO",number:29,action:"terminate",description:"I/O is available",standard:"other"},{name:"SIGPOLL",number:29,action:"terminate",description:"Watched event",standard:"other"},{name:"SIGINFO",number:29,action:"ignore",description:"Request for process information",standard:"other"},{name:"SIGPWR",number:30,action:"terminate",description:"Device running out of power",standard:"systemv"},{name:"SIGSYS",number:31,action:"core",description:"Invalid system call",standard:"other"},{name:"SIGUNUSED",number:31,action:"terminate",description:"Invalid system call",standard:"other"}],Et=()=>{const e=Ts();return[...Os,...e].map(xs)},xs=({name:e,number:r,description:t,action:n,forced:a=!1,standard:i})=>{const{signals:{[e]:o}}=ti.constants,s=o!==void 0;return{name:e,number:s?o:r,description:t,supported:s,action:n,forced:a,standard:i}},As=()=>{const e=Et();return Object.fromEntries(e.map(Cs))},Cs=({name:e,number:r,description:t,supported:n,action:a,forced:i,standard:o})=>[e,{name:e,number:r,description:t,supported:n,action:a,forced:i,standard:o}],Rs=As(),Is=()=>{const e=Et(),r=St+1,t=Array.from({length:r},(n,a)=>Ms(a,e));return Object.assign({},...t)},Ms=(e,r)=>{const t=Bs(e,r);if(t===void 0)return{};const{name:n,description:a,supported:i,action:o,forced:s,standard:l}=t;return{[e]:{name:n,number:e,description:a,supported:i,action:o,forced:s,standard:l}}},Bs=(e,r)=>{const t=r.find(({name:n})=>ri.constants.signals[n]===e);return t!==void 0?t:r.find(n=>n.number===e)},Vv=Is(),$s=e=>{const r="option `killSignal`";if(e===0)throw new TypeError(`Invalid ${r}: 0 cannot be used.`);return Tt(e,r)},Ls=e=>e===0?e:Tt(e,"`subprocess.kill()`'s argument"),Tt=(e,r)=>{if(Number.isInteger(e))return Ps(e,r);if(typeof e=="string")return Us(e,r);throw new TypeError(`Invalid ${r} ${String(e)}: it must be a string or an integer.
${Qe()}`)},Ps=(e,r)=>{if(Dt.has(e))return Dt.get(e);throw new TypeError(`Invalid ${r} ${e}: this signal integer does not exist.
${Qe()}`)},Fs=()=>new Map(Object.entries(K.constants.signals).reverse().map(([e,r])=>[r,e])),Dt=Fs(),Us=(e,r)=>{if(e in K.constants.signals)return e;throw e.toUpperCase()in K.constants.signals?new TypeError(`Invalid ${r} '${e}': please rename it to '${e.toUpperCase()}'.`):new TypeError(`Invalid ${r} '${e}': this signal name does not exist.
${Qe()}`)},Qe=()=>`Available signal names: ${js()}.
Available signal numbers: ${_s()}.`,js=()=>Object.keys(K.constants.signals).sort().map(e=>`'${e}'`).join(", "),_s=()=>[...new Set(Object.values(K.constants.signals).sort((e,r)=>e-r))].join(", "),Ot=e=>Rs[e].description,Ns=e=>{if(e===!1)return e;if(e===!0)return ks;if(!Number.isFinite(e)||e<0)throw new TypeError(`Expected the \`forceKillAfterDelay\` option to be a non-negative integer, got \`${e}\` (${typeof e})`);return e},ks=1e3*5,Gs=({kill:e,options:{forceKillAfterDelay:r,killSignal:t},onInternalError:n,context:a,controller:i},o,s)=>{const{signal:l,error:u}=Ws(o,s,t);zs(u,n);const c=e(l);return Vs({kill:e,signal:l,forceKillAfterDelay:r,killSignal:t,killResult:c,context:a,controller:i}),c},Ws=(e,r,t)=>{const[n=t,a]=Ze(e)?[void 0,e]:[e,r];if(typeof n!="string"&&!Number.isInteger(n))throw new TypeError(`The first argument must be an error instance or a signal name string/integer: ${String(n)}`);if(a!==void 0&&!Ze(a))throw new TypeError(`The second argument is optional. If specified, it must be an error instance: ${a}`);return{signal:Ls(n),error:a}},zs=(e,r)=>{e!==void 0&&r.reject(e)},Vs=async({kill:e,signal:r,forceKillAfterDelay:t,killSignal:n,killResult:a,context:i,controller:o})=>{r===n&&a&&xt({kill:e,forceKillAfterDelay:t,context:i,controllerSignal:o.signal})},xt=async({kill:e,forceKillAfterDelay:r,context:t,controllerSignal:n})=>{if(r!==!1)try{await(0,ei.setTimeout)(r,void 0,{signal:n}),e("SIGKILL")&&(t.isForcefullyTerminated??=!0)}catch{}},At=async(e,r)=>{e.aborted||await(0,ni.once)(e,"abort",{signal:r})},qs=({cancelSignal:e})=>{if(e!==void 0&&Object.prototype.toString.call(e)!=="[object AbortSignal]")throw new Error(`The \`cancelSignal\` option must be an AbortSignal: ${String(e)}`)},Hs=({subprocess:e,cancelSignal:r,gracefulCancel:t,context:n,controller:a})=>r===void 0||t?[]:[Ys(e,r,n,a)],Ys=async(e,r,t,{signal:n})=>{throw await At(r,n),t.terminationReason??="cancel",e.kill(),r.reason},er=({methodName:e,isSubprocess:r,ipc:t,isConnected:n})=>{Ks(e,r,t),Ct(e,r,n)},Ks=(e,r,t)=>{if(!t)throw new Error(`${M(e,r)} can only be used if the \`ipc\` option is \`true\`.`)},Ct=(e,r,t)=>{if(!t)throw new Error(`${M(e,r)} cannot be used: the ${F(r)} has already exited or disconnected.`)},Xs=e=>{throw new Error(`${M("getOneMessage",e)} could not complete: the ${F(e)} exited or disconnected.`)},Js=e=>{throw new Error(`${M("sendMessage",e)} failed: the ${F(e)} is sending a message too, instead of listening to incoming messages.
This can be fixed by both sending a message and listening to incoming messages at the same time:

const [receivedMessage] = await Promise.all([
	${M("getOneMessage",e)},
	${M("sendMessage",e,"message, {strict: true}")},
]);`)},Rt=(e,r)=>new Error(`${M("sendMessage",r)} failed when sending an acknowledgment response to the ${F(r)}.`,{cause:e}),Zs=e=>{throw new Error(`${M("sendMessage",e)} failed: the ${F(e)} is not listening to incoming messages.`)},Qs=e=>{throw new Error(`${M("sendMessage",e)} failed: the ${F(e)} exited without listening to incoming messages.`)},el=()=>new Error(`\`cancelSignal\` aborted: the ${F(!0)} disconnected.`),rl=()=>{throw new Error("`getCancelSignal()` cannot be used without setting the `cancelSignal` subprocess option.")},tl=({error:e,methodName:r,isSubprocess:t})=>{if(e.code==="EPIPE")throw new Error(`${M(r,t)} cannot be used: the ${F(t)} is disconnecting.`,{cause:e})},nl=({error:e,methodName:r,isSubprocess:t,message:n})=>{if(al(e))throw new Error(`${M(r,t)}'s argument type is invalid: the message cannot be serialized: ${String(n)}.`,{cause:e})},al=({code:e,message:r})=>il.has(e)||ol.some(t=>r.includes(t)),il=new Set(["ERR_MISSING_ARGS","ERR_INVALID_ARG_TYPE"]),ol=["could not be cloned","circular structure","call stack size exceeded"],M=(e,r,t="")=>e==="cancelSignal"?"`cancelSignal`'s `controller.abort()`":`${sl(r)}${e}(${t})`,sl=e=>e?"":"subprocess.",F=e=>e?"parent process":"subprocess",rr=e=>{e.connected&&e.disconnect()},ae=()=>{const e={},r=new Promise((t,n)=>{Object.assign(e,{resolve:t,reject:n})});return Object.assign(r,e)},It=(e,r="stdin")=>{const{options:n,fileDescriptors:a}=N.get(e),i=Mt(a,r,!0),o=e.stdio[i];if(o===null)throw new TypeError(Bt(i,r,n,!0));return o},tr=(e,r="stdout")=>{const{options:n,fileDescriptors:a}=N.get(e),i=Mt(a,r,!1),o=i==="all"?e.all:e.stdio[i];if(o==null)throw new TypeError(Bt(i,r,n,!1));return o},N=new WeakMap,Mt=(e,r,t)=>{const n=ll(r,t);return cl(n,r,t,e),n},ll=(e,r)=>{const t=ot(e);if(t!==void 0)return t;const{validOptions:n,defaultValue:a}=r?{validOptions:'"stdin"',defaultValue:"stdin"}:{validOptions:'"stdout", "stderr", "all"',defaultValue:"stdout"};throw new TypeError(`"${ie(r)}" must not be "${e}".
It must be ${n} or "fd3", "fd4" (and so on).
It is optional and defaults to "${a}".`)},cl=(e,r,t,n)=>{const a=n[$t(e)];if(a===void 0)throw new TypeError(`"${ie(t)}" must not be ${r}. That file descriptor does not exist.
Please set the "stdio" option to ensure that file descriptor exists.`);if(a.direction==="input"&&!t)throw new TypeError(`"${ie(t)}" must not be ${r}. It must be a readable stream, not writable.`);if(a.direction!=="input"&&t)throw new TypeError(`"${ie(t)}" must not be ${r}. It must be a writable stream, not readable.`)},Bt=(e,r,t,n)=>{if(e==="all"&&!t.all)return`The "all" option must be true to use "from: 'all'".`;const{optionName:a,optionValue:i}=ul(e,t);return`The "${a}: ${nr(i)}" option is incompatible with using "${ie(n)}: ${nr(r)}".
Please set this option with "pipe" instead.`},ul=(e,{stdin:r,stdout:t,stderr:n,stdio:a})=>{const i=$t(e);return i===0&&r!==void 0?{optionName:"stdin",optionValue:r}:i===1&&t!==void 0?{optionName:"stdout",optionValue:t}:i===2&&n!==void 0?{optionName:"stderr",optionValue:n}:{optionName:`stdio[${i}]`,optionValue:a[i]}},$t=e=>e==="all"?1:e,ie=e=>e?"to":"from",nr=e=>typeof e=="string"?`'${e}'`:typeof e=="number"?`${e}`:"Stream",ge=(e,r,t)=>{const n=e.getMaxListeners();n===0||n===Number.POSITIVE_INFINITY||(e.setMaxListeners(n+r),(0,si.addAbortListener)(t,()=>{e.setMaxListeners(e.getMaxListeners()-r)}))},Lt=(e,r)=>{r&&ar(e)},ar=e=>{e.refCounted()},Pt=(e,r)=>{r&&ir(e)},ir=e=>{e.unrefCounted()},dl=(e,r)=>{r&&(ir(e),ir(e))},fl=(e,r)=>{r&&(ar(e),ar(e))},pl=async({anyProcess:e,channel:r,isSubprocess:t,ipcEmitter:n},a)=>{if(bl(a)||Bl(a))return;ye.has(e)||ye.set(e,[]);const i=ye.get(e);if(i.push(a),!(i.length>1))for(;i.length>0;){await Ol(e,n,a),await ui.scheduler.yield();const o=await wl({wrappedMessage:i[0],anyProcess:e,channel:r,isSubprocess:t,ipcEmitter:n});i.shift(),n.emit("message",o),n.emit("message:done")}},ml=async({anyProcess:e,channel:r,isSubprocess:t,ipcEmitter:n,boundOnMessage:a})=>{Gt();const i=ye.get(e);for(;i?.length>0;)await(0,ci.once)(n,"message:done");e.removeListener("message",a),fl(r,t),n.connected=!1,n.emit("disconnect")},ye=new WeakMap,we=(e,r,t)=>{if(be.has(e))return be.get(e);const n=new li.EventEmitter;return n.connected=!0,be.set(e,n),vl({ipcEmitter:n,anyProcess:e,channel:r,isSubprocess:t}),n},be=new WeakMap,vl=({ipcEmitter:e,anyProcess:r,channel:t,isSubprocess:n})=>{const a=pl.bind(void 0,{anyProcess:r,channel:t,isSubprocess:n,ipcEmitter:e});r.on("message",a),r.once("disconnect",ml.bind(void 0,{anyProcess:r,channel:t,isSubprocess:n,ipcEmitter:e,boundOnMessage:a})),dl(t,n)},Ft=e=>{const r=be.get(e);return r===void 0?e.channel!==null:r.connected},hl=({anyProcess:e,channel:r,isSubprocess:t,message:n,strict:a})=>{if(!a)return n;const i=we(e,r,t),o=or(e,i);return{id:gl++,type:Ee,message:n,hasListeners:o}},gl=0n,yl=(e,r)=>{if(!(r?.type!==Ee||r.hasListeners))for(const{id:t}of e)t!==void 0&&Se[t].resolve({isDeadlock:!0,hasListeners:!1})},wl=async({wrappedMessage:e,anyProcess:r,channel:t,isSubprocess:n,ipcEmitter:a})=>{if(e?.type!==Ee||!r.connected)return e;const{id:i,message:o}=e,s={id:i,type:Ut,message:or(r,a)};try{await jt({anyProcess:r,channel:t,isSubprocess:n,ipc:!0},s)}catch(l){a.emit("strict:error",l)}return o},bl=e=>{if(e?.type!==Ut)return!1;const{id:r,message:t}=e;return Se[r]?.resolve({isDeadlock:!1,hasListeners:t}),!0},Sl=async(e,r,t)=>{if(e?.type!==Ee)return;const n=ae();Se[e.id]=n;const a=new AbortController;try{const{isDeadlock:i,hasListeners:o}=await Promise.race([n,El(r,t,a)]);i&&Js(t),o||Zs(t)}finally{a.abort(),delete Se[e.id]}},Se={},El=async(e,r,{signal:t})=>{ge(e,1,t),await(0,oi.once)(e,"disconnect",{signal:t}),Qs(r)},Ee="execa:ipc:request",Ut="execa:ipc:response",Tl=(e,r,t)=>{oe.has(e)||oe.set(e,new Set);const n=oe.get(e),a=ae(),i=t?r.id:void 0,o={onMessageSent:a,id:i};return n.add(o),{outgoingMessages:n,outgoingMessage:o}},Dl=({outgoingMessages:e,outgoingMessage:r})=>{e.delete(r),r.onMessageSent.resolve()},Ol=async(e,r,t)=>{for(;!or(e,r)&&oe.get(e)?.size>0;){const n=[...oe.get(e)];yl(n,t),await Promise.all(n.map(({onMessageSent:a})=>a))}},oe=new WeakMap,or=(e,r)=>r.listenerCount("message")>xl(e),xl=e=>N.has(e)&&!re(N.get(e).options.buffer,"ipc")?1:0,jt=({anyProcess:e,channel:r,isSubprocess:t,ipc:n},a,{strict:i=!1}={})=>{const o="sendMessage";return er({methodName:o,isSubprocess:t,ipc:n,isConnected:e.connected}),Al({anyProcess:e,channel:r,methodName:o,isSubprocess:t,message:a,strict:i})},Al=async({anyProcess:e,channel:r,methodName:t,isSubprocess:n,message:a,strict:i})=>{const o=hl({anyProcess:e,channel:r,isSubprocess:n,message:a,strict:i}),s=Tl(e,o,i);try{await _t({anyProcess:e,methodName:t,isSubprocess:n,wrappedMessage:o,message:a})}catch(l){throw rr(e),l}finally{Dl(s)}},_t=async({anyProcess:e,methodName:r,isSubprocess:t,wrappedMessage:n,message:a})=>{const i=Cl(e);try{await Promise.all([Sl(n,e,t),i(n)])}catch(o){throw tl({error:o,methodName:r,isSubprocess:t}),nl({error:o,methodName:r,isSubprocess:t,message:a}),o}},Cl=e=>{if(sr.has(e))return sr.get(e);const r=(0,ii.promisify)(e.send.bind(e));return sr.set(e,r),r},sr=new WeakMap,Rl=(e,r)=>{const t="cancelSignal";return Ct(t,!1,e.connected),_t({anyProcess:e,methodName:t,isSubprocess:!1,wrappedMessage:{type:kt,message:r},message:r})},Il=async({anyProcess:e,channel:r,isSubprocess:t,ipc:n})=>(await Ml({anyProcess:e,channel:r,isSubprocess:t,ipc:n}),lr.signal),Ml=async({anyProcess:e,channel:r,isSubprocess:t,ipc:n})=>{if(!Nt){if(Nt=!0,!n){rl();return}if(r===null){Gt();return}we(e,r,t),await ai.scheduler.yield()}},Nt=!1,Bl=e=>e?.type!==kt?!1:(lr.abort(e.message),!0),kt="execa:ipc:cancel",Gt=()=>{lr.abort(el())},lr=new AbortController,$l=({gracefulCancel:e,cancelSignal:r,ipc:t,serialization:n})=>{if(e){if(r===void 0)throw new Error("The `cancelSignal` option must be defined when setting the `gracefulCancel` option.");if(!t)throw new Error("The `ipc` option cannot be false when setting the `gracefulCancel` option.");if(n==="json")throw new Error("The `serialization` option cannot be 'json' when setting the `gracefulCancel` option.")}},Ll=({subprocess:e,cancelSignal:r,gracefulCancel:t,forceKillAfterDelay:n,context:a,controller:i})=>t?[Pl({subprocess:e,cancelSignal:r,forceKillAfterDelay:n,context:a,controller:i})]:[],Pl=async({subprocess:e,cancelSignal:r,forceKillAfterDelay:t,context:n,controller:{signal:a}})=>{await At(r,a);const i=Fl(r);throw await Rl(e,i),xt({kill:e.kill,forceKillAfterDelay:t,context:n,controllerSignal:a}),n.terminationReason??="gracefulCancel",r.reason},Fl=({reason:e})=>{if(!(e instanceof DOMException))return e;const r=new Error(e.message);return Object.defineProperty(r,"stack",{value:e.stack,enumerable:!1,configurable:!0,writable:!0}),r},Ul=({timeout:e})=>{if(e!==void 0&&(!Number.isFinite(e)||e<0))throw new TypeError(`Expected the \`timeout\` option to be a non-negative integer, got \`${e}\` (${typeof e})`)},jl=(e,r,t,n)=>r===0||r===void 0?[]:[_l(e,r,t,n)],_l=async(e,r,t,{signal:n})=>{throw await(0,di.setTimeout)(r,void 0,{signal:n}),t.terminationReason??="timeout",e.kill(),new ne},Nl=({options:e})=>{if(e.node===!1)throw new TypeError('The "node" option cannot be false with `execaNode()`.');return{options:{...e,node:!0}}},kl=(e,r,{node:t=!1,nodePath:n=Ue.execPath,nodeOptions:a=Ue.execArgv.filter(l=>!l.startsWith("--inspect")),cwd:i,execPath:o,...s})=>{if(o!==void 0)throw new TypeError('The "execPath" option has been removed. Please use the "nodePath" option instead.');const l=Ne(n,'The "nodePath" option'),u=jr.default.resolve(i,l),c={...s,nodePath:u,node:t,cwd:i};if(!t)return[e,r,c];if(jr.default.basename(e,".exe")==="node")throw new TypeError('When the "node" option is true, the first argument does not need to be "node".');return[u,[...a,e,...r],{ipc:!0,...c,shell:!1}]},Gl=({ipcInput:e,ipc:r,serialization:t})=>{if(e!==void 0){if(!r)throw new Error("The `ipcInput` option cannot be set unless the `ipc` option is `true`.");Vl[t](e)}},Wl=e=>{try{(0,fi.serialize)(e)}catch(r){throw new Error("The `ipcInput` option is not serializable with a structured clone.",{cause:r})}},zl=e=>{try{JSON.stringify(e)}catch(r){throw new Error("The `ipcInput` option is not serializable with JSON.",{cause:r})}},Vl={advanced:Wl,json:zl},ql=async(e,r)=>{r!==void 0&&await e.sendMessage(r)},Hl=({encoding:e})=>{if(cr.has(e))return;const r=Kl(e);if(r!==void 0)throw new TypeError(`Invalid option \`encoding: ${Te(e)}\`.
Please rename it to ${Te(r)}.`);const t=[...cr].map(n=>Te(n)).join(", ");throw new TypeError(`Invalid option \`encoding: ${Te(e)}\`.
Please rename it to one of: ${t}.`)},Yl=new Set(["utf8","utf16le"]),k=new Set(["buffer","hex","base64","base64url","latin1","ascii"]),cr=new Set([...Yl,...k]),Kl=e=>{if(e===null)return"buffer";if(typeof e!="string")return;const r=e.toLowerCase();if(r in Wt)return Wt[r];if(cr.has(r))return r},Wt={"utf-8":"utf8","utf-16le":"utf16le","ucs-2":"utf16le",ucs2:"utf16le",binary:"latin1"},Te=e=>typeof e=="string"?`"${e}"`:String(e),Xl=(e=zt())=>{const r=Ne(e,'The "cwd" option');return mi.default.resolve(r)},zt=()=>{try{return vi.default.cwd()}catch(e){throw e.message=`The current directory does not exist.
${e.message}`,e}},Jl=(e,r)=>{if(r===zt())return e;let t;try{t=(0,pi.statSync)(r)}catch(n){return`The "cwd" option is invalid: ${r}.
${n.message}
${e}`}return t.isDirectory()?e:`The "cwd" option is not a directory: ${r}.
${e}`},Vt=(e,r,t)=>{t.cwd=Xl(t.cwd);const[n,a,i]=kl(e,r,t),{command:o,args:s,options:l}=vs.default._parse(n,a,i),u=To(l),c=Zl(u);return Ul(c),Hl(c),Gl(c),qs(c),$l(c),c.shell=Yr(c.shell),c.env=Ql(c),c.killSignal=$s(c.killSignal),c.forceKillAfterDelay=Ns(c.forceKillAfterDelay),c.lines=c.lines.map((d,f)=>d&&!k.has(c.encoding)&&c.buffer[f]),Fr.default.platform==="win32"&&Xa.default.basename(o,".exe")==="cmd"&&s.unshift("/q"),{file:o,commandArguments:s,options:c}},Zl=({extendEnv:e=!0,preferLocal:r=!1,cwd:t,localDir:n=t,encoding:a="utf8",reject:i=!0,cleanup:o=!0,all:s=!1,windowsHide:l=!0,killSignal:u="SIGTERM",forceKillAfterDelay:c=!0,gracefulCancel:d=!1,ipcInput:f,ipc:p=f!==void 0||d,serialization:m="advanced",...h})=>({...h,extendEnv:e,preferLocal:r,cwd:t,localDirectory:n,encoding:a,reject:i,cleanup:o,all:s,windowsHide:l,killSignal:u,forceKillAfterDelay:c,gracefulCancel:d,ipcInput:f,ipc:p,serialization:m}),Ql=({env:e,extendEnv:r,preferLocal:t,node:n,localDirectory:a,nodePath:i})=>{const o=r?{...Fr.default.env,...e}:e;return t||n?bs({env:o,cwd:a,execPath:i,preferLocal:t,addExecPath:n}):o},qt=(e,r,t)=>t.shell&&r.length>0?[[e,...r].join(" "),[],t]:[e,r,t];function ur(e){if(typeof e=="string")return ec(e);if(!(ArrayBuffer.isView(e)&&e.BYTES_PER_ELEMENT===1))throw new Error("Input must be a string or a Uint8Array");return rc(e)}var ec=e=>e.at(-1)===Ht?e.slice(0,e.at(-2)===Yt?-2:-1):e,rc=e=>e.at(-1)===tc?e.subarray(0,e.at(-2)===nc?-2:-1):e,Ht=`
`,tc=Ht.codePointAt(0),Yt="\r",nc=Yt.codePointAt(0);function G(e,{checkOpen:r=!0}={}){return e!==null&&typeof e=="object"&&(e.writable||e.readable||!r||e.writable===void 0&&e.readable===void 0)&&typeof e.pipe=="function"}function Kt(e,{checkOpen:r=!0}={}){return G(e,{checkOpen:r})&&(e.writable||!r)&&typeof e.write=="function"&&typeof e.end=="function"&&typeof e.writable=="boolean"&&typeof e.writableObjectMode=="boolean"&&typeof e.destroy=="function"&&typeof e.destroyed=="boolean"}function De(e,{checkOpen:r=!0}={}){return G(e,{checkOpen:r})&&(e.readable||!r)&&typeof e.read=="function"&&typeof e.readable=="boolean"&&typeof e.readableObjectMode=="boolean"&&typeof e.destroy=="function"&&typeof e.destroyed=="boolean"}function Xt(e,r){return Kt(e,r)&&De(e,r)}var ac=Object.getPrototypeOf(Object.getPrototypeOf(async function*(){}).prototype),ic=class{#e;#a;#t=!1;#r=void 0;constructor(e,r){this.#e=e,this.#a=r}next(){const e=()=>this.#i();return this.#r=this.#r?this.#r.then(e,e):e(),this.#r}return(e){const r=()=>this.#n(e);return this.#r?this.#r.then(r,r):r()}async#i(){if(this.#t)return{done:!0,value:void 0};let e;try{e=await this.#e.read()}catch(r){throw this.#r=void 0,this.#t=!0,this.#e.releaseLock(),r}return e.done&&(this.#r=void 0,this.#t=!0,this.#e.releaseLock()),e}async#n(e){if(this.#t)return{done:!0,value:e};if(this.#t=!0,!this.#a){const r=this.#e.cancel(e);return this.#e.releaseLock(),await r,{done:!0,value:e}}return this.#e.releaseLock(),{done:!0,value:e}}},dr=Symbol();function Jt(){return this[dr].next()}Object.defineProperty(Jt,"name",{value:"next"});function Zt(e){return this[dr].return(e)}Object.defineProperty(Zt,"name",{value:"return"});var oc=Object.create(ac,{next:{enumerable:!0,configurable:!0,writable:!0,value:Jt},return:{enumerable:!0,configurable:!0,writable:!0,value:Zt}});function sc({preventCancel:e=!1}={}){const r=this.getReader(),t=new ic(r,e),n=Object.create(oc);return n[dr]=t,n}var lc=e=>{if(De(e,{checkOpen:!1})&&Oe.on!==void 0)return uc(e);if(typeof e?.[Symbol.asyncIterator]=="function")return e;if(cc.call(e)==="[object ReadableStream]")return sc.call(e);throw new TypeError("The first argument must be a Readable, a ReadableStream, or an async iterable.")},{toString:cc}=Object.prototype,uc=async function*(e){const r=new AbortController,t={};dc(e,r,t);try{for await(const[n]of Oe.on(e,"data",{signal:r.signal}))yield n}catch(n){if(t.error!==void 0)throw t.error;if(!r.signal.aborted)throw n}finally{e.destroy()}},dc=async(e,r,t)=>{try{await Oe.finished(e,{cleanup:!0,readable:!0,writable:!1,error:!1})}catch(n){t.error=n}finally{r.abort()}},Oe={},fr=async(e,{init:r,convertChunk:t,getSize:n,truncateChunk:a,addChunk:i,getFinalChunk:o,finalize:s},{maxBuffer:l=Number.POSITIVE_INFINITY}={})=>{const u=lc(e),c=r();c.length=0;try{for await(const d of u){const f=pc(d),p=t[f](d,c);Qt({convertedChunk:p,state:c,getSize:n,truncateChunk:a,addChunk:i,maxBuffer:l})}return fc({state:c,convertChunk:t,getSize:n,truncateChunk:a,addChunk:i,getFinalChunk:o,maxBuffer:l}),s(c)}catch(d){const f=typeof d=="object"&&d!==null?d:new Error(d);throw f.bufferedData=s(c),f}},fc=({state:e,getSize:r,truncateChunk:t,addChunk:n,getFinalChunk:a,maxBuffer:i})=>{const o=a(e);o!==void 0&&Qt({convertedChunk:o,state:e,getSize:r,truncateChunk:t,addChunk:n,maxBuffer:i})},Qt=({convertedChunk:e,state:r,getSize:t,truncateChunk:n,addChunk:a,maxBuffer:i})=>{const o=t(e),s=r.length+o;if(s<=i){en(e,r,a,s);return}const l=n(e,i-r.length);throw l!==void 0&&en(l,r,a,i),new xe},en=(e,r,t,n)=>{r.contents=t(e,r,n),r.length=n},pc=e=>{const r=typeof e;if(r==="string")return"string";if(r!=="object"||e===null)return"others";if(globalThis.Buffer?.isBuffer(e))return"buffer";const t=rn.call(e);return t==="[object ArrayBuffer]"?"arrayBuffer":t==="[object DataView]"?"dataView":Number.isInteger(e.byteLength)&&Number.isInteger(e.byteOffset)&&rn.call(e.buffer)==="[object ArrayBuffer]"?"typedArray":"others"},{toString:rn}=Object.prototype,xe=class extends Error{name="MaxBufferError";constructor(){super("maxBuffer exceeded")}},W=e=>e,pr=()=>{},tn=({contents:e})=>e,nn=e=>{throw new Error(`Streams in object mode are not supported: ${String(e)}`)},an=e=>e.length;async function mc(e,r){return fr(e,yc,r)}var vc=()=>({contents:[]}),hc=()=>1,gc=(e,{contents:r})=>(r.push(e),r),yc={init:vc,convertChunk:{string:W,buffer:W,arrayBuffer:W,dataView:W,typedArray:W,others:W},getSize:hc,truncateChunk:pr,addChunk:gc,getFinalChunk:pr,finalize:tn};async function wc(e,r){return fr(e,Cc,r)}var bc=()=>({contents:new ArrayBuffer(0)}),Sc=e=>Ec.encode(e),Ec=new TextEncoder,on=e=>new Uint8Array(e),sn=e=>new Uint8Array(e.buffer,e.byteOffset,e.byteLength),Tc=(e,r)=>e.slice(0,r),Dc=(e,{contents:r,length:t},n)=>{const a=un()?xc(r,n):Oc(r,n);return new Uint8Array(a).set(e,t),a},Oc=(e,r)=>{if(r<=e.byteLength)return e;const t=new ArrayBuffer(ln(r));return new Uint8Array(t).set(new Uint8Array(e),0),t},xc=(e,r)=>{if(r<=e.maxByteLength)return e.resize(r),e;const t=new ArrayBuffer(r,{maxByteLength:ln(r)});return new Uint8Array(t).set(new Uint8Array(e),0),t},ln=e=>cn**Math.ceil(Math.log(e)/Math.log(cn)),cn=2,Ac=({contents:e,length:r})=>un()?e:e.slice(0,r),un=()=>"resize"in ArrayBuffer.prototype,Cc={init:bc,convertChunk:{string:Sc,buffer:on,arrayBuffer:on,dataView:sn,typedArray:sn,others:nn},getSize:an,truncateChunk:Tc,addChunk:Dc,getFinalChunk:pr,finalize:Ac};async function Rc(e,r){return fr(e,Lc,r)}var Ic=()=>({contents:"",textDecoder:new TextDecoder}),Ae=(e,{textDecoder:r})=>r.decode(e,{stream:!0}),Mc=(e,{contents:r})=>r+e,Bc=(e,r)=>e.slice(0,r),$c=({textDecoder:e})=>{const r=e.decode();return r===""?void 0:r},Lc={init:Ic,convertChunk:{string:W,buffer:Ae,arrayBuffer:Ae,dataView:Ae,typedArray:Ae,others:nn},getSize:an,truncateChunk:Bc,addChunk:Mc,getFinalChunk:$c,finalize:tn};Object.assign(Oe,{on:gi.on,finished:yi.finished});var Pc=({error:e,stream:r,readableObjectMode:t,lines:n,encoding:a,fdNumber:i})=>{if(!(e instanceof xe))throw e;if(i==="all")return e;const o=Fc(t,n,a);throw e.maxBufferInfo={fdNumber:i,unit:o},r.destroy(),e},Fc=(e,r,t)=>e?"objects":r?"lines":t==="buffer"?"bytes":"characters",Uc=(e,r,t)=>{if(r.length!==t)return;const n=new xe;throw n.maxBufferInfo={fdNumber:"ipc"},n},jc=(e,r)=>{const{streamName:t,threshold:n,unit:a}=_c(e,r);return`Command's ${t} was larger than ${n} ${a}`},_c=(e,r)=>{if(e?.maxBufferInfo===void 0)return{streamName:"output",threshold:r[1],unit:"bytes"};const{maxBufferInfo:{fdNumber:t,unit:n}}=e;delete e.maxBufferInfo;const a=re(r,t);return t==="ipc"?{streamName:"IPC output",threshold:a,unit:"messages"}:{streamName:nt(t),threshold:a,unit:n}},Nc=(e,r,t)=>e?.code==="ENOBUFS"&&r!==null&&r.some(n=>n!==null&&n.length>mr(t)),kc=(e,r,t)=>{if(!r)return e;const n=mr(t);return e.length>n?e.slice(0,n):e},mr=([,e])=>e,Gc=({stdio:e,all:r,ipcOutput:t,originalError:n,signal:a,signalDescription:i,exitCode:o,escapedCommand:s,timedOut:l,isCanceled:u,isGracefullyCanceled:c,isMaxBuffer:d,isForcefullyTerminated:f,forceKillAfterDelay:p,killSignal:m,maxBuffer:h,timeout:y,cwd:g})=>{const w=n?.code,b=Wc({originalError:n,timedOut:l,timeout:y,isMaxBuffer:d,maxBuffer:h,errorCode:w,signal:a,signalDescription:i,exitCode:o,isCanceled:u,isGracefullyCanceled:c,isForcefullyTerminated:f,forceKillAfterDelay:p,killSignal:m}),S=Vc(n,g),T=S===void 0?"":`
${S}`,E=`${b}: ${s}${T}`,O=r===void 0?[e[2],e[1]]:[r],x=[E,...O,...e.slice(3),t.map(C=>qc(C)).join(`
`)].map(C=>Ye(ur(Hc(C)))).filter(Boolean).join(`

`);return{originalMessage:S,shortMessage:E,message:x}},Wc=({originalError:e,timedOut:r,timeout:t,isMaxBuffer:n,maxBuffer:a,errorCode:i,signal:o,signalDescription:s,exitCode:l,isCanceled:u,isGracefullyCanceled:c,isForcefullyTerminated:d,forceKillAfterDelay:f,killSignal:p})=>{const m=zc(d,f);return r?`Command timed out after ${t} milliseconds${m}`:c?o===void 0?`Command was gracefully canceled with exit code ${l}`:d?`Command was gracefully canceled${m}`:`Command was gracefully canceled with ${o} (${s})`:u?`Command was canceled${m}`:n?`${jc(e,a)}${m}`:i!==void 0?`Command failed with ${i}${m}`:d?`Command was killed with ${p} (${Ot(p)})${m}`:o!==void 0?`Command was killed with ${o} (${s})`:l!==void 0?`Command failed with exit code ${l}`:"Command failed"},zc=(e,r)=>e?` and was forcefully terminated after ${r} milliseconds`:"",Vc=(e,r)=>{if(e instanceof ne)return;const t=Es(e)?e.originalMessage:String(e?.message??e),n=Ye(Jl(t,r));return n===""?void 0:n},qc=e=>typeof e=="string"?e:(0,hi.inspect)(e),Hc=e=>Array.isArray(e)?e.map(r=>ur(dn(r))).filter(Boolean).join(`
`):dn(e),dn=e=>typeof e=="string"?e:I(e)?Zr(e):"",fn=({command:e,escapedCommand:r,stdio:t,all:n,ipcOutput:a,options:{cwd:i},startTime:o})=>pn({command:e,escapedCommand:r,cwd:i,durationMs:vt(o),failed:!1,timedOut:!1,isCanceled:!1,isGracefullyCanceled:!1,isTerminated:!1,isMaxBuffer:!1,isForcefullyTerminated:!1,exitCode:0,stdout:t[1],stderr:t[2],all:n,stdio:t,ipcOutput:a,pipedFrom:[]}),vr=({error:e,command:r,escapedCommand:t,fileDescriptors:n,options:a,startTime:i,isSync:o})=>hr({error:e,command:r,escapedCommand:t,startTime:i,timedOut:!1,isCanceled:!1,isGracefullyCanceled:!1,isMaxBuffer:!1,isForcefullyTerminated:!1,stdio:Array.from({length:n.length}),ipcOutput:[],options:a,isSync:o}),hr=({error:e,command:r,escapedCommand:t,startTime:n,timedOut:a,isCanceled:i,isGracefullyCanceled:o,isMaxBuffer:s,isForcefullyTerminated:l,exitCode:u,signal:c,stdio:d,all:f,ipcOutput:p,options:{timeoutDuration:m,timeout:h=m,forceKillAfterDelay:y,killSignal:g,cwd:w,maxBuffer:b},isSync:S})=>{const{exitCode:T,signal:E,signalDescription:O}=Kc(u,c),{originalMessage:x,shortMessage:C,message:Z}=Gc({stdio:d,all:f,ipcOutput:p,originalError:e,signal:E,signalDescription:O,exitCode:T,escapedCommand:t,timedOut:a,isCanceled:i,isGracefullyCanceled:o,isMaxBuffer:s,isForcefullyTerminated:l,forceKillAfterDelay:y,killSignal:g,maxBuffer:b,timeout:h,cwd:w}),Q=Ss(e,Z,S);return Object.assign(Q,Yc({error:Q,command:r,escapedCommand:t,startTime:n,timedOut:a,isCanceled:i,isGracefullyCanceled:o,isMaxBuffer:s,isForcefullyTerminated:l,exitCode:T,signal:E,signalDescription:O,stdio:d,all:f,ipcOutput:p,cwd:w,originalMessage:x,shortMessage:C})),Q},Yc=({error:e,command:r,escapedCommand:t,startTime:n,timedOut:a,isCanceled:i,isGracefullyCanceled:o,isMaxBuffer:s,isForcefullyTerminated:l,exitCode:u,signal:c,signalDescription:d,stdio:f,all:p,ipcOutput:m,cwd:h,originalMessage:y,shortMessage:g})=>pn({shortMessage:g,originalMessage:y,command:r,escapedCommand:t,cwd:h,durationMs:vt(n),failed:!0,timedOut:a,isCanceled:i,isGracefullyCanceled:o,isTerminated:c!==void 0,isMaxBuffer:s,isForcefullyTerminated:l,exitCode:u,signal:c,signalDescription:d,code:e.cause?.code,stdout:f[1],stderr:f[2],all:p,stdio:f,ipcOutput:m,pipedFrom:[]}),pn=e=>Object.fromEntries(Object.entries(e).filter(([,r])=>r!==void 0)),Kc=(e,r)=>{const t=e===null?void 0:e,n=r===null?void 0:r,a=n===void 0?void 0:Ot(r);return{exitCode:t,signal:n,signalDescription:a}},mn=e=>Number.isFinite(e)?e:0;function Xc(e){return{days:Math.trunc(e/864e5),hours:Math.trunc(e/36e5%24),minutes:Math.trunc(e/6e4%60),seconds:Math.trunc(e/1e3%60),milliseconds:Math.trunc(e%1e3),microseconds:Math.trunc(mn(e*1e3)%1e3),nanoseconds:Math.trunc(mn(e*1e6)%1e3)}}function Jc(e){return{days:e/86400000n,hours:e/3600000n%24n,minutes:e/60000n%60n,seconds:e/1000n%60n,milliseconds:e%1000n,microseconds:0n,nanoseconds:0n}}function Zc(e){switch(typeof e){case"number":{if(Number.isFinite(e))return Xc(e);break}case"bigint":return Jc(e)}throw new TypeError("Expected a finite number or bigint")}var Qc=e=>e===0||e===0n,eu=(e,r)=>r===1||r===1n?e:`${e}s`,ru=1e-7,tu=24n*60n*60n*1000n;function nu(e,r){const t=typeof e=="bigint";if(!t&&!Number.isFinite(e))throw new TypeError("Expected a finite number or bigint");r={...r};const n=e<0?"-":"";e=e<0?-e:e,r.colonNotation&&(r.compact=!1,r.formatSubMilliseconds=!1,r.separateMilliseconds=!1,r.verbose=!1),r.compact&&(r.unitCount=1,r.secondsDecimalDigits=0,r.millisecondsDecimalDigits=0);let a=[];const i=(c,d)=>{const f=Math.floor(c*10**d+ru);return(Math.round(f)/10**d).toFixed(d)},o=(c,d,f,p)=>{if(!((a.length===0||!r.colonNotation)&&Qc(c)&&!(r.colonNotation&&f==="m"))){if(p??=String(c),r.colonNotation){const m=p.includes(".")?p.split(".")[0].length:p.length,h=a.length>0?2:1;p="0".repeat(Math.max(0,h-m))+p}else p+=r.verbose?" "+eu(d,c):f;a.push(p)}},s=Zc(e),l=BigInt(s.days);if(r.hideYearAndDays?o(BigInt(l)*24n+BigInt(s.hours),"hour","h"):(r.hideYear?o(l,"day","d"):(o(l/365n,"year","y"),o(l%365n,"day","d")),o(Number(s.hours),"hour","h")),o(Number(s.minutes),"minute","m"),!r.hideSeconds)if(r.separateMilliseconds||r.formatSubMilliseconds||!r.colonNotation&&e<1e3&&!r.subSecondsAsDecimals){const c=Number(s.seconds),d=Number(s.milliseconds),f=Number(s.microseconds),p=Number(s.nanoseconds);if(o(c,"second","s"),r.formatSubMilliseconds)o(d,"millisecond","ms"),o(f,"microsecond","\xB5s"),o(p,"nanosecond","ns");else{const m=d+f/1e3+p/1e6,h=typeof r.millisecondsDecimalDigits=="number"?r.millisecondsDecimalDigits:0,y=m>=1?Math.round(m):Math.ceil(m),g=1e3-10**-h,w=h?Math.min(m,g).toFixed(h):Math.min(y,g);o(Number.parseFloat(w),"millisecond","ms",w)}}else{const c=(t?Number(e%tu):e)/1e3%60,d=typeof r.secondsDecimalDigits=="number"?r.secondsDecimalDigits:1,f=i(c,d),p=r.keepDecimalsOnWholeSeconds?f:f.replace(/\.0+$/,"");o(Number.parseFloat(p),"second","s",p)}if(a.length===0)return n+"0"+(r.verbose?" milliseconds":"ms");const u=r.colonNotation?":":" ";return typeof r.unitCount=="number"&&(a=a.slice(0,Math.max(r.unitCount,1))),n+a.join(u)}var au=(e,r)=>{e.failed&&te({type:"error",verboseMessage:e.shortMessage,verboseInfo:r,result:e})},iu=(e,r)=>{We(r)&&(au(e,r),ou(e,r))},ou=(e,r)=>{const t=`(done in ${nu(e.durationMs)})`;te({type:"duration",verboseMessage:t,verboseInfo:r,result:e})},gr=(e,r,{reject:t})=>{if(iu(e,r),e.failed&&t)throw e;return e},su=(e,r)=>q(e)?"asyncGenerator":wn(e)?"generator":wr(e)?"fileUrl":pu(e)?"filePath":gu(e)?"webStream":G(e,{checkOpen:!1})?"native":I(e)?"uint8Array":yu(e)?"asyncIterable":wu(e)?"iterable":Sr(e)?vn({transform:e},r):du(e)?lu(e,r):"native",lu=(e,r)=>Xt(e.transform,{checkOpen:!1})?cu(e,r):Sr(e.transform)?vn(e,r):uu(e,r),cu=(e,r)=>(hn(e,r,"Duplex stream"),"duplex"),vn=(e,r)=>(hn(e,r,"web TransformStream"),"webTransform"),hn=({final:e,binary:r,objectMode:t},n,a)=>{gn(e,`${n}.final`,a),gn(r,`${n}.binary`,a),yr(t,`${n}.objectMode`)},gn=(e,r,t)=>{if(e!==void 0)throw new TypeError(`The \`${r}\` option can only be defined when using a generator, not a ${t}.`)},uu=({transform:e,final:r,binary:t,objectMode:n},a)=>{if(e!==void 0&&!yn(e))throw new TypeError(`The \`${a}.transform\` option must be a generator, a Duplex stream or a web TransformStream.`);if(Xt(r,{checkOpen:!1}))throw new TypeError(`The \`${a}.final\` option must not be a Duplex stream.`);if(Sr(r))throw new TypeError(`The \`${a}.final\` option must not be a web TransformStream.`);if(r!==void 0&&!yn(r))throw new TypeError(`The \`${a}.final\` option must be a generator.`);return yr(t,`${a}.binary`),yr(n,`${a}.objectMode`),q(e)||q(r)?"asyncGenerator":"generator"},yr=(e,r)=>{if(e!==void 0&&typeof e!="boolean")throw new TypeError(`The \`${r}\` option must use a boolean.`)},yn=e=>q(e)||wn(e),q=e=>Object.prototype.toString.call(e)==="[object AsyncGeneratorFunction]",wn=e=>Object.prototype.toString.call(e)==="[object GeneratorFunction]",du=e=>R(e)&&(e.transform!==void 0||e.final!==void 0),wr=e=>Object.prototype.toString.call(e)==="[object URL]",fu=e=>wr(e)&&e.protocol!=="file:",pu=e=>R(e)&&Object.keys(e).length>0&&Object.keys(e).every(r=>mu.has(r))&&bn(e.file),mu=new Set(["file","append"]),bn=e=>typeof e=="string",vu=(e,r)=>e==="native"&&typeof r=="string"&&!hu.has(r),hu=new Set(["ipc","ignore","inherit","overlapped","pipe"]),Sn=e=>Object.prototype.toString.call(e)==="[object ReadableStream]",br=e=>Object.prototype.toString.call(e)==="[object WritableStream]",gu=e=>Sn(e)||br(e),Sr=e=>Sn(e?.readable)&&br(e?.writable),yu=e=>En(e)&&typeof e[Symbol.asyncIterator]=="function",wu=e=>En(e)&&typeof e[Symbol.iterator]=="function",En=e=>typeof e=="object"&&e!==null,z=new Set(["generator","asyncGenerator","duplex","webTransform"]),Tn=new Set(["fileUrl","filePath","fileNumber"]),Dn=new Set(["fileUrl","filePath"]),bu=new Set([...Dn,"webStream","nodeStream"]),Su=new Set(["webTransform","duplex"]),Ce={generator:"a generator",asyncGenerator:"an async generator",fileUrl:"a file URL",filePath:"a file path string",fileNumber:"a file descriptor number",webStream:"a web stream",nodeStream:"a Node.js stream",webTransform:"a web TransformStream",duplex:"a Duplex stream",native:"any value",iterable:"an iterable",asyncIterable:"an async iterable",string:"a string",uint8Array:"a Uint8Array"},On=(e,r,t,n)=>n==="output"?Eu(e,r,t):Tu(e,r,t),Eu=(e,r,t)=>{const n=r!==0&&t[r-1].value.readableObjectMode;return{writableObjectMode:n,readableObjectMode:e??n}},Tu=(e,r,t)=>{const n=r===0?e===!0:t[r-1].value.readableObjectMode,a=r!==t.length-1&&(e??n);return{writableObjectMode:n,readableObjectMode:a}},Du=(e,r)=>{const t=e.findLast(({type:n})=>z.has(n));return t===void 0?!1:r==="input"?t.value.writableObjectMode:t.value.readableObjectMode},Ou=(e,r,t,n)=>[...e.filter(({type:a})=>!z.has(a)),...xu(e,r,t,n)],xu=(e,r,t,{encoding:n})=>{const a=e.filter(({type:o})=>z.has(o)),i=Array.from({length:a.length});for(const[o,s]of Object.entries(a))i[o]=Au({stdioItem:s,index:Number(o),newTransforms:i,optionName:r,direction:t,encoding:n});return Mu(i,t)},Au=({stdioItem:e,stdioItem:{type:r},index:t,newTransforms:n,optionName:a,direction:i,encoding:o})=>r==="duplex"?Cu({stdioItem:e,optionName:a}):r==="webTransform"?Ru({stdioItem:e,index:t,newTransforms:n,direction:i}):Iu({stdioItem:e,index:t,newTransforms:n,direction:i,encoding:o}),Cu=({stdioItem:e,stdioItem:{value:{transform:r,transform:{writableObjectMode:t,readableObjectMode:n},objectMode:a=n}},optionName:i})=>{if(a&&!n)throw new TypeError(`The \`${i}.objectMode\` option can only be \`true\` if \`new Duplex({objectMode: true})\` is used.`);if(!a&&n)throw new TypeError(`The \`${i}.objectMode\` option cannot be \`false\` if \`new Duplex({objectMode: true})\` is used.`);return{...e,value:{transform:r,writableObjectMode:t,readableObjectMode:n}}},Ru=({stdioItem:e,stdioItem:{value:r},index:t,newTransforms:n,direction:a})=>{const{transform:i,objectMode:o}=R(r)?r:{transform:r},{writableObjectMode:s,readableObjectMode:l}=On(o,t,n,a);return{...e,value:{transform:i,writableObjectMode:s,readableObjectMode:l}}},Iu=({stdioItem:e,stdioItem:{value:r},index:t,newTransforms:n,direction:a,encoding:i})=>{const{transform:o,final:s,binary:l=!1,preserveNewlines:u=!1,objectMode:c}=R(r)?r:{transform:r},d=l||k.has(i),{writableObjectMode:f,readableObjectMode:p}=On(c,t,n,a);return{...e,value:{transform:o,final:s,binary:d,preserveNewlines:u,writableObjectMode:f,readableObjectMode:p}}},Mu=(e,r)=>r==="input"?e.reverse():e,Bu=(e,r,t)=>{const n=e.map(a=>$u(a,r));if(n.includes("input")&&n.includes("output"))throw new TypeError(`The \`${t}\` option must not be an array of both readable and writable values.`);return n.find(Boolean)??Fu},$u=({type:e,value:r},t)=>Lu[t]??xn[e](r),Lu=["input","output","output"],H=()=>{},Er=()=>"input",xn={generator:H,asyncGenerator:H,fileUrl:H,filePath:H,iterable:Er,asyncIterable:Er,uint8Array:Er,webStream:e=>br(e)?"output":"input",nodeStream(e){return De(e,{checkOpen:!1})?Kt(e,{checkOpen:!1})?void 0:"input":"output"},webTransform:H,duplex:H,native(e){const r=Pu(e);if(r!==void 0)return r;if(G(e,{checkOpen:!1}))return xn.nodeStream(e)}},Pu=e=>{if([0,Pe.default.stdin].includes(e))return"input";if([1,2,Pe.default.stdout,Pe.default.stderr].includes(e))return"output"},Fu="output",Uu=(e,r)=>r&&!e.includes("ipc")?[...e,"ipc"]:e,ju=({stdio:e,ipc:r,buffer:t,...n},a,i)=>{const o=_u(e,n).map((s,l)=>An(s,l));return i?ku(o,t,a):Uu(o,r)},_u=(e,r)=>{if(e===void 0)return B.map(n=>r[n]);if(Nu(r))throw new Error(`It's not possible to provide \`stdio\` in combination with one of ${B.map(n=>`\`${n}\``).join(", ")}`);if(typeof e=="string")return[e,e,e];if(!Array.isArray(e))throw new TypeError(`Expected \`stdio\` to be of type \`string\` or \`Array\`, got \`${typeof e}\``);const t=Math.max(e.length,B.length);return Array.from({length:t},(n,a)=>e[a])},Nu=e=>B.some(r=>e[r]!==void 0),An=(e,r)=>Array.isArray(e)?e.map(t=>An(t,r)):e??(r>=B.length?"ignore":"pipe"),ku=(e,r,t)=>e.map((n,a)=>!r[a]&&a!==0&&!ze(t,a)&&Gu(n)?"ignore":n),Gu=e=>e==="pipe"||Array.isArray(e)&&e.every(r=>r==="pipe"),Wu=({stdioItem:e,stdioItem:{type:r},isStdioArray:t,fdNumber:n,direction:a,isSync:i})=>!t||r!=="native"?e:i?zu({stdioItem:e,fdNumber:n,direction:a}):Hu({stdioItem:e,fdNumber:n}),zu=({stdioItem:e,stdioItem:{value:r,optionName:t},fdNumber:n,direction:a})=>{const i=Vu({value:r,optionName:t,fdNumber:n,direction:a});if(i!==void 0)return i;if(G(r,{checkOpen:!1}))throw new TypeError(`The \`${t}: Stream\` option cannot both be an array and include a stream with synchronous methods.`);return e},Vu=({value:e,optionName:r,fdNumber:t,direction:n})=>{const a=qu(e,t);if(a!==void 0){if(n==="output")return{type:"fileNumber",value:a,optionName:r};if(bi.default.isatty(a))throw new TypeError(`The \`${r}: ${nr(e)}\` option is invalid: it cannot be a TTY with synchronous methods.`);return{type:"uint8Array",value:ee((0,wi.readFileSync)(a)),optionName:r}}},qu=(e,r)=>{if(e==="inherit")return r;if(typeof e=="number")return e;const t=Ge.indexOf(e);if(t!==-1)return t},Hu=({stdioItem:e,stdioItem:{value:r,optionName:t},fdNumber:n})=>r==="inherit"?{type:"nodeStream",value:Cn(n,r,t),optionName:t}:typeof r=="number"?{type:"nodeStream",value:Cn(r,r,t),optionName:t}:G(r,{checkOpen:!1})?{type:"nodeStream",value:r,optionName:t}:e,Cn=(e,r,t)=>{const n=Ge[e];if(n===void 0)throw new TypeError(`The \`${t}: ${r}\` option is invalid: no such standard stream.`);return n},Yu=({input:e,inputFile:r},t)=>t===0?[...Ku(e),...Ju(r)]:[],Ku=e=>e===void 0?[]:[{type:Xu(e),value:e,optionName:"input"}],Xu=e=>{if(De(e,{checkOpen:!1}))return"nodeStream";if(typeof e=="string")return"string";if(I(e))return"uint8Array";throw new Error("The `input` option must be a string, a Uint8Array or a Node.js Readable stream.")},Ju=e=>e===void 0?[]:[{...Zu(e),optionName:"inputFile"}],Zu=e=>{if(wr(e))return{type:"fileUrl",value:e};if(bn(e))return{type:"filePath",value:{file:e}};throw new Error("The `inputFile` option must be a file path string or a file URL.")},Qu=e=>e.filter((r,t)=>e.every((n,a)=>r.value!==n.value||t>=a||r.type==="generator"||r.type==="asyncGenerator")),ed=({stdioItem:{type:e,value:r,optionName:t},direction:n,fileDescriptors:a,isSync:i})=>{const o=rd(a,e);if(o.length!==0){if(i){td({otherStdioItems:o,type:e,value:r,optionName:t,direction:n});return}if(bu.has(e))return Rn({otherStdioItems:o,type:e,value:r,optionName:t,direction:n});Su.has(e)&&ad({otherStdioItems:o,type:e,value:r,optionName:t})}},rd=(e,r)=>e.flatMap(({direction:t,stdioItems:n})=>n.filter(a=>a.type===r).map((a=>({...a,direction:t})))),td=({otherStdioItems:e,type:r,value:t,optionName:n,direction:a})=>{Dn.has(r)&&Rn({otherStdioItems:e,type:r,value:t,optionName:n,direction:a})},Rn=({otherStdioItems:e,type:r,value:t,optionName:n,direction:a})=>{const i=e.filter(s=>nd(s,t));if(i.length===0)return;const o=i.find(s=>s.direction!==a);return In(o,n,r),a==="output"?i[0].stream:void 0},nd=({type:e,value:r},t)=>e==="filePath"?r.file===t.file:e==="fileUrl"?r.href===t.href:r===t,ad=({otherStdioItems:e,type:r,value:t,optionName:n})=>{const a=e.find(({value:{transform:i}})=>i===t.transform);In(a,n,r)},In=(e,r,t)=>{if(e!==void 0)throw new TypeError(`The \`${e.optionName}\` and \`${r}\` options must not target ${Ce[t]} that is the same.`)},Mn=(e,r,t,n)=>{const i=ju(r,t,n).map((s,l)=>id({stdioOption:s,fdNumber:l,options:r,isSync:n})),o=pd({initialFileDescriptors:i,addProperties:e,options:r,isSync:n});return r.stdio=o.map(({stdioItems:s})=>hd(s)),o},id=({stdioOption:e,fdNumber:r,options:t,isSync:n})=>{const a=nt(r),{stdioItems:i,isStdioArray:o}=od({stdioOption:e,fdNumber:r,options:t,optionName:a}),s=Bu(i,r,a),l=i.map(d=>Wu({stdioItem:d,isStdioArray:o,fdNumber:r,direction:s,isSync:n})),u=Ou(l,a,s,t),c=Du(u,s);return fd(u,c),{direction:s,objectMode:c,stdioItems:u}},od=({stdioOption:e,fdNumber:r,options:t,optionName:n})=>{const i=[...(Array.isArray(e)?e:[e]).map(l=>sd(l,n)),...Yu(t,r)],o=Qu(i),s=o.length>1;return ld(o,s,n),ud(o),{stdioItems:o,isStdioArray:s}},sd=(e,r)=>({type:su(e,r),value:e,optionName:r}),ld=(e,r,t)=>{if(e.length===0)throw new TypeError(`The \`${t}\` option must not be an empty array.`);if(r){for(const{value:n,optionName:a}of e)if(cd.has(n))throw new Error(`The \`${a}\` option must not include \`${n}\`.`)}},cd=new Set(["ignore","ipc"]),ud=e=>{for(const r of e)dd(r)},dd=({type:e,value:r,optionName:t})=>{if(fu(r))throw new TypeError(`The \`${t}: URL\` option must use the \`file:\` scheme.
For example, you can use the \`pathToFileURL()\` method of the \`url\` core module.`);if(vu(e,r))throw new TypeError(`The \`${t}: { file: '...' }\` option must be used instead of \`${t}: '...'\`.`)},fd=(e,r)=>{if(!r)return;const t=e.find(({type:n})=>Tn.has(n));if(t!==void 0)throw new TypeError(`The \`${t.optionName}\` option cannot use both files and transforms in objectMode.`)},pd=({initialFileDescriptors:e,addProperties:r,options:t,isSync:n})=>{const a=[];try{for(const i of e)a.push(md({fileDescriptor:i,fileDescriptors:a,addProperties:r,options:t,isSync:n}));return a}catch(i){throw Bn(a),i}},md=({fileDescriptor:{direction:e,objectMode:r,stdioItems:t},fileDescriptors:n,addProperties:a,options:i,isSync:o})=>{const s=t.map(l=>vd({stdioItem:l,addProperties:a,direction:e,options:i,fileDescriptors:n,isSync:o}));return{direction:e,objectMode:r,stdioItems:s}},vd=({stdioItem:e,addProperties:r,direction:t,options:n,fileDescriptors:a,isSync:i})=>{const o=ed({stdioItem:e,direction:t,fileDescriptors:a,isSync:i});return o!==void 0?{...e,stream:o}:{...e,...r[t][e.type](e,n)}},Bn=e=>{for(const{stdioItems:r}of e)for(const{stream:t}of r)t!==void 0&&!_(t)&&t.destroy()},hd=e=>{if(e.length>1)return e.some(({value:n})=>n==="overlapped")?"overlapped":"pipe";const[{type:r,value:t}]=e;return r==="native"?t:"pipe"},gd=(e,r)=>Mn(wd,e,r,!0),$=({type:e,optionName:r})=>{$n(r,Ce[e])},yd=({optionName:e,value:r})=>((r==="ipc"||r==="overlapped")&&$n(e,`"${r}"`),{}),$n=(e,r)=>{throw new TypeError(`The \`${e}\` option cannot be ${r} with synchronous methods.`)},Ln={generator(){},asyncGenerator:$,webStream:$,nodeStream:$,webTransform:$,duplex:$,asyncIterable:$,native:yd},wd={input:{...Ln,fileUrl:({value:e})=>({contents:[ee((0,_r.readFileSync)(e))]}),filePath:({value:{file:e}})=>({contents:[ee((0,_r.readFileSync)(e))]}),fileNumber:$,iterable:({value:e})=>({contents:[...e]}),string:({value:e})=>({contents:[e]}),uint8Array:({value:e})=>({contents:[e]})},output:{...Ln,fileUrl:({value:e})=>({path:e}),filePath:({value:{file:e,append:r}})=>({path:e,append:r}),fileNumber:({value:e})=>({path:e}),iterable:$,string:$,uint8Array:$}},Y=(e,{stripFinalNewline:r},t)=>Pn(r,t)&&e!==void 0&&!Array.isArray(e)?ur(e):e,Pn=(e,r)=>r==="all"?e[1]||e[2]:e[r],Fn=(e,r,t,n)=>e||t?void 0:_n(r,n),Un=(e,r,t)=>t?e.flatMap(n=>jn(n,r)):jn(e,r),jn=(e,r)=>{const{transform:t,final:n}=_n(r,{});return[...t(e),...n()]},_n=(e,r)=>(r.previousChunks="",{transform:bd.bind(void 0,r,e),final:Ed.bind(void 0,r)}),bd=function*(e,r,t){if(typeof t!="string"){yield t;return}let{previousChunks:n}=e,a=-1;for(let i=0;i<t.length;i+=1)if(t[i]===`
`){const o=Sd(t,i,r,e);let s=t.slice(a+1,i+1-o);n.length>0&&(s=Tr(n,s),n=""),yield s,a=i}a!==t.length-1&&(n=Tr(n,t.slice(a+1))),e.previousChunks=n},Sd=(e,r,t,n)=>t?0:(n.isWindowsNewline=r!==0&&e[r-1]==="\r",n.isWindowsNewline?2:1),Ed=function*({previousChunks:e}){e.length>0&&(yield e)},Td=({binary:e,preserveNewlines:r,readableObjectMode:t,state:n})=>e||r||t?void 0:{transform:Dd.bind(void 0,n)},Dd=function*({isWindowsNewline:e=!1},r){const{unixNewline:t,windowsNewline:n,LF:a,concatBytes:i}=typeof r=="string"?Od:Ad;if(r.at(-1)===a){yield r;return}yield i(r,e?n:t)},Tr=(e,r)=>`${e}${r}`,Od={windowsNewline:`\r
`,unixNewline:`
`,LF:`
`,concatBytes:Tr},xd=(e,r)=>{const t=new Uint8Array(e.length+r.length);return t.set(e,0),t.set(r,e.length),t},Ad={windowsNewline:new Uint8Array([13,10]),unixNewline:new Uint8Array([10]),LF:10,concatBytes:xd},Cd=(e,r)=>e?void 0:Rd.bind(void 0,r),Rd=function*(e,r){if(typeof r!="string"&&!I(r)&&!Si.Buffer.isBuffer(r))throw new TypeError(`The \`${e}\` option's transform must use "objectMode: true" to receive as input: ${typeof r}.`);yield r},Id=(e,r)=>e?Md.bind(void 0,r):Bd.bind(void 0,r),Md=function*(e,r){Nn(e,r),yield r},Bd=function*(e,r){if(Nn(e,r),typeof r!="string"&&!I(r))throw new TypeError(`The \`${e}\` option's function must yield a string or an Uint8Array, not ${typeof r}.`);yield r},Nn=(e,r)=>{if(r==null)throw new TypeError(`The \`${e}\` option's function must not call \`yield ${r}\`.
Instead, \`yield\` should either be called with a value, or not be called at all. For example:
  if (condition) { yield value; }`)},kn=(e,r,t)=>{if(t)return;if(e)return{transform:$d.bind(void 0,new TextEncoder)};const n=new Ti.StringDecoder(r);return{transform:Ld.bind(void 0,n),final:Pd.bind(void 0,n)}},$d=function*(e,r){Ei.Buffer.isBuffer(r)?yield ee(r):typeof r=="string"?yield e.encode(r):yield r},Ld=function*(e,r){yield I(r)?e.write(r):r},Pd=function*(e){const r=e.end();r!==""&&(yield r)},Gn=(0,Nr.callbackify)(async(e,r,t,n)=>{r.currentIterable=e(...t);try{for await(const a of r.currentIterable)n.push(a)}finally{delete r.currentIterable}}),Dr=async function*(e,r,t){if(t===r.length){yield e;return}const{transform:n=_d}=r[t];for await(const a of n(e))yield*Dr(a,r,t+1)},Fd=async function*(e){for(const[r,{final:t}]of Object.entries(e))yield*Ud(t,Number(r),e)},Ud=async function*(e,r,t){if(e!==void 0)for await(const n of e())yield*Dr(n,t,r+1)},jd=(0,Nr.callbackify)(async({currentIterable:e},r)=>{if(e!==void 0){await(r?e.throw(r):e.return());return}if(r)throw r}),_d=function*(e){yield e},Wn=(e,r,t,n)=>{try{for(const a of e(...r))t.push(a);n()}catch(a){n(a)}},Nd=(e,r)=>[...r.flatMap(t=>[...se(t,e,0)]),...Or(e)],se=function*(e,r,t){if(t===r.length){yield e;return}const{transform:n=Gd}=r[t];for(const a of n(e))yield*se(a,r,t+1)},Or=function*(e){for(const[r,{final:t}]of Object.entries(e))yield*kd(t,Number(r),e)},kd=function*(e,r,t){if(e!==void 0)for(const n of e())yield*se(n,t,r+1)},Gd=function*(e){yield e},zn=({value:e,value:{transform:r,final:t,writableObjectMode:n,readableObjectMode:a},optionName:i},{encoding:o})=>{const s={},l=qn(e,o,i),u=q(r),c=q(t),d=u?Gn.bind(void 0,Dr,s):Wn.bind(void 0,se),f=u||c?Gn.bind(void 0,Fd,s):Wn.bind(void 0,Or),p=u||c?jd.bind(void 0,s):void 0;return{stream:new de.Transform({writableObjectMode:n,writableHighWaterMark:(0,de.getDefaultHighWaterMark)(n),readableObjectMode:a,readableHighWaterMark:(0,de.getDefaultHighWaterMark)(a),transform(h,y,g){d([h,l,0],this,g)},flush(h){f([l],this,h)},destroy:p})}},Vn=(e,r,t,n)=>{const a=r.filter(({type:o})=>o==="generator"),i=n?a.reverse():a;for(const{value:o,optionName:s}of i){const l=qn(o,t,s);e=Nd(l,e)}return e},qn=({transform:e,final:r,binary:t,writableObjectMode:n,readableObjectMode:a,preserveNewlines:i},o,s)=>{const l={};return[{transform:Cd(n,s)},kn(t,o,n),Fn(t,i,n,l),{transform:e,final:r},{transform:Id(a,s)},Td({binary:t,preserveNewlines:i,readableObjectMode:a,state:l})].filter(Boolean)},Wd=(e,r)=>{for(const t of zd(e))Vd(e,t,r)},zd=e=>new Set(Object.entries(e).filter(([,{direction:r}])=>r==="input").map(([r])=>Number(r))),Vd=(e,r,t)=>{const{stdioItems:n}=e[r],a=n.filter(({contents:s})=>s!==void 0);if(a.length===0)return;if(r!==0){const[{type:s,optionName:l}]=a;throw new TypeError(`Only the \`stdin\` option, not \`${l}\`, can be ${Ce[s]} with synchronous methods.`)}const o=a.map(({contents:s})=>s).map(s=>qd(s,n));t.input=ke(o)},qd=(e,r)=>{const t=Vn(e,r,"utf8",!0);return Hd(t),ke(t)},Hd=e=>{const r=e.find(t=>typeof t!="string"&&!I(t));if(r!==void 0)throw new TypeError(`The \`stdin\` option is invalid: when passing objects as input, a transform must be used to serialize them to strings or Uint8Arrays: ${r}.`)},Hn=({stdioItems:e,encoding:r,verboseInfo:t,fdNumber:n})=>n!=="all"&&ze(t,n)&&!k.has(r)&&Yd(n)&&(e.some(({type:a,value:i})=>a==="native"&&Kd.has(i))||e.every(({type:a})=>z.has(a))),Yd=e=>e===1||e===2,Kd=new Set(["pipe","overlapped"]),Xd=async(e,r,t,n)=>{for await(const a of e)Zd(r)||Yn(a,t,n)},Jd=(e,r,t)=>{for(const n of e)Yn(n,r,t)},Zd=e=>e._readableState.pipes.length>0,Yn=(e,r,t)=>{const n=pt(e);te({type:"output",verboseMessage:n,fdNumber:r,verboseInfo:t})},Qd=({fileDescriptors:e,syncResult:{output:r},options:t,isMaxBuffer:n,verboseInfo:a})=>{if(r===null)return{output:Array.from({length:3})};const i={},o=new Set([]);return{output:r.map((l,u)=>ef({result:l,fileDescriptors:e,fdNumber:u,state:i,outputFiles:o,isMaxBuffer:n,verboseInfo:a},t)),...i}},ef=({result:e,fileDescriptors:r,fdNumber:t,state:n,outputFiles:a,isMaxBuffer:i,verboseInfo:o},{buffer:s,encoding:l,lines:u,stripFinalNewline:c,maxBuffer:d})=>{if(e===null)return;const f=kc(e,i,d),p=ee(f),{stdioItems:m,objectMode:h}=r[t],y=rf([p],m,l,n),{serializedResult:g,finalResult:w=g}=tf({chunks:y,objectMode:h,encoding:l,lines:u,stripFinalNewline:c,fdNumber:t});nf({serializedResult:g,fdNumber:t,state:n,verboseInfo:o,encoding:l,stdioItems:m,objectMode:h});const b=s[t]?w:void 0;try{return n.error===void 0&&af(g,m,a),b}catch(S){return n.error=S,b}},rf=(e,r,t,n)=>{try{return Vn(e,r,t,!1)}catch(a){return n.error=a,e}},tf=({chunks:e,objectMode:r,encoding:t,lines:n,stripFinalNewline:a,fdNumber:i})=>{if(r)return{serializedResult:e};if(t==="buffer")return{serializedResult:ke(e)};const o=po(e,t);return n[i]?{serializedResult:o,finalResult:Un(o,!a[i],r)}:{serializedResult:o}},nf=({serializedResult:e,fdNumber:r,state:t,verboseInfo:n,encoding:a,stdioItems:i,objectMode:o})=>{if(!Hn({stdioItems:i,encoding:a,verboseInfo:n,fdNumber:r}))return;const s=Un(e,!1,o);try{Jd(s,r,n)}catch(l){t.error??=l}},af=(e,r,t)=>{for(const{path:n,append:a}of r.filter(({type:i})=>Tn.has(i))){const i=typeof n=="string"?n:n.toString();a||t.has(i)?(0,je.appendFileSync)(n,e):(t.add(i),(0,je.writeFileSync)(n,e))}},of=([,e,r],t)=>{if(t.all)return e===void 0?r:r===void 0?e:Array.isArray(e)?Array.isArray(r)?[...e,...r]:[...e,Y(r,t,"all")]:Array.isArray(r)?[Y(e,t,"all"),...r]:I(e)&&I(r)?Qr([e,r]):`${e}${r}`},sf=async(e,r)=>{const[t,n]=await lf(e);return r.isForcefullyTerminated??=!1,[t,n]},lf=async e=>{const[r,t]=await Promise.allSettled([(0,Fe.once)(e,"spawn"),(0,Fe.once)(e,"exit")]);return r.status==="rejected"?[]:t.status==="rejected"?Kn(e):t.value},Kn=async e=>{try{return await(0,Fe.once)(e,"exit")}catch{return Kn(e)}},cf=async e=>{const[r,t]=await e;if(!uf(r,t)&&Xn(r,t))throw new ne;return[r,t]},uf=(e,r)=>e===void 0&&r===void 0,Xn=(e,r)=>e!==0||r!==null,df=({error:e,status:r,signal:t,output:n},{maxBuffer:a})=>{const i=ff(e,r,t),o=i?.code==="ETIMEDOUT",s=Nc(i,n,a);return{resultError:i,exitCode:r,signal:t,timedOut:o,isMaxBuffer:s}},ff=(e,r,t)=>e!==void 0?e:Xn(r,t)?new ne:void 0,pf=(e,r,t)=>{const{file:n,commandArguments:a,command:i,escapedCommand:o,startTime:s,verboseInfo:l,options:u,fileDescriptors:c}=mf(e,r,t),d=gf({file:n,commandArguments:a,options:u,command:i,escapedCommand:o,verboseInfo:l,fileDescriptors:c,startTime:s});return gr(d,l,u)},mf=(e,r,t)=>{const{command:n,escapedCommand:a,startTime:i,verboseInfo:o}=ht(e,r,t),s=vf(t),{file:l,commandArguments:u,options:c}=Vt(e,r,s);hf(c);const d=gd(c,o);return{file:l,commandArguments:u,command:n,escapedCommand:a,startTime:i,verboseInfo:o,options:c,fileDescriptors:d}},vf=e=>e.node&&!e.ipc?{...e,ipc:!1}:e,hf=({ipc:e,ipcInput:r,detached:t,cancelSignal:n})=>{r&&Re("ipcInput"),e&&Re("ipc: true"),t&&Re("detached: true"),n&&Re("cancelSignal")},Re=e=>{throw new TypeError(`The "${e}" option cannot be used with synchronous methods.`)},gf=({file:e,commandArguments:r,options:t,command:n,escapedCommand:a,verboseInfo:i,fileDescriptors:o,startTime:s})=>{const l=yf({file:e,commandArguments:r,options:t,command:n,escapedCommand:a,fileDescriptors:o,startTime:s});if(l.failed)return l;const{resultError:u,exitCode:c,signal:d,timedOut:f,isMaxBuffer:p}=df(l,t),{output:m,error:h=u}=Qd({fileDescriptors:o,syncResult:l,options:t,isMaxBuffer:p,verboseInfo:i}),y=m.map((w,b)=>Y(w,t,b)),g=Y(of(m,t),t,"all");return bf({error:h,exitCode:c,signal:d,timedOut:f,isMaxBuffer:p,stdio:y,all:g,options:t,command:n,escapedCommand:a,startTime:s})},yf=({file:e,commandArguments:r,options:t,command:n,escapedCommand:a,fileDescriptors:i,startTime:o})=>{try{Wd(i,t);const s=wf(t);return(0,za.spawnSync)(...qt(e,r,s))}catch(s){return vr({error:s,command:n,escapedCommand:a,fileDescriptors:i,options:t,startTime:o,isSync:!0})}},wf=({encoding:e,maxBuffer:r,...t})=>({...t,encoding:"buffer",maxBuffer:mr(r)}),bf=({error:e,exitCode:r,signal:t,timedOut:n,isMaxBuffer:a,stdio:i,all:o,options:s,command:l,escapedCommand:u,startTime:c})=>e===void 0?fn({command:l,escapedCommand:u,stdio:i,all:o,ipcOutput:[],options:s,startTime:c}):hr({error:e,command:l,escapedCommand:u,timedOut:n,isCanceled:!1,isGracefullyCanceled:!1,isMaxBuffer:a,isForcefullyTerminated:!1,exitCode:r,signal:t,stdio:i,all:o,ipcOutput:[],options:s,startTime:c,isSync:!0}),Sf=({anyProcess:e,channel:r,isSubprocess:t,ipc:n},{reference:a=!0,filter:i}={})=>(er({methodName:"getOneMessage",isSubprocess:t,ipc:n,isConnected:Ft(e)}),Ef({anyProcess:e,channel:r,isSubprocess:t,filter:i,reference:a})),Ef=async({anyProcess:e,channel:r,isSubprocess:t,filter:n,reference:a})=>{Lt(r,a);const i=we(e,r,t),o=new AbortController;try{return await Promise.race([Tf(i,n,o),Df(i,t,o),Of(i,t,o)])}catch(s){throw rr(e),s}finally{o.abort(),Pt(r,a)}},Tf=async(e,r,{signal:t})=>{if(r===void 0){const[n]=await(0,X.once)(e,"message",{signal:t});return n}for await(const[n]of(0,X.on)(e,"message",{signal:t}))if(r(n))return n},Df=async(e,r,{signal:t})=>{await(0,X.once)(e,"disconnect",{signal:t}),Xs(r)},Of=async(e,r,{signal:t})=>{const[n]=await(0,X.once)(e,"strict:error",{signal:t});throw Rt(n,r)},xf=({anyProcess:e,channel:r,isSubprocess:t,ipc:n},{reference:a=!0}={})=>Jn({anyProcess:e,channel:r,isSubprocess:t,ipc:n,shouldAwait:!t,reference:a}),Jn=({anyProcess:e,channel:r,isSubprocess:t,ipc:n,shouldAwait:a,reference:i})=>{er({methodName:"getEachMessage",isSubprocess:t,ipc:n,isConnected:Ft(e)}),Lt(r,i);const o=we(e,r,t),s=new AbortController,l={};return Af(e,o,s),Cf({ipcEmitter:o,isSubprocess:t,controller:s,state:l}),Rf({anyProcess:e,channel:r,ipcEmitter:o,isSubprocess:t,shouldAwait:a,controller:s,state:l,reference:i})},Af=async(e,r,t)=>{try{await(0,fe.once)(r,"disconnect",{signal:t.signal}),t.abort()}catch{}},Cf=async({ipcEmitter:e,isSubprocess:r,controller:t,state:n})=>{try{const[a]=await(0,fe.once)(e,"strict:error",{signal:t.signal});n.error=Rt(a,r),t.abort()}catch{}},Rf=async function*({anyProcess:e,channel:r,ipcEmitter:t,isSubprocess:n,shouldAwait:a,controller:i,state:o,reference:s}){try{for await(const[l]of(0,fe.on)(t,"message",{signal:i.signal}))Zn(o),yield l}catch{Zn(o)}finally{i.abort(),Pt(r,s),n||rr(e),a&&await e}},Zn=({error:e})=>{if(e)throw e},If=(e,{ipc:r})=>{Object.assign(e,Qn(e,!1,r))},Mf=()=>{const e=kr.default,r=!0,t=kr.default.channel!==void 0;return{...Qn(e,r,t),getCancelSignal:Il.bind(void 0,{anyProcess:e,channel:e.channel,isSubprocess:r,ipc:t})}},Qn=(e,r,t)=>({sendMessage:jt.bind(void 0,{anyProcess:e,channel:e.channel,isSubprocess:r,ipc:t}),getOneMessage:Sf.bind(void 0,{anyProcess:e,channel:e.channel,isSubprocess:r,ipc:t}),getEachMessage:xf.bind(void 0,{anyProcess:e,channel:e.channel,isSubprocess:r,ipc:t})}),Bf=({error:e,command:r,escapedCommand:t,fileDescriptors:n,options:a,startTime:i,verboseInfo:o})=>{Bn(n);const s=new xi.ChildProcess;$f(s,n),Object.assign(s,{readable:Lf,writable:Pf,duplex:Ff});const l=vr({error:e,command:r,escapedCommand:t,fileDescriptors:n,options:a,startTime:i,isSync:!1}),u=Uf(l,o,a);return{subprocess:s,promise:u}},$f=(e,r)=>{const t=le(),n=le(),a=le(),i=Array.from({length:r.length-3},le),o=le(),s=[t,n,a,...i];Object.assign(e,{stdin:t,stdout:n,stderr:a,all:o,stdio:s})},le=()=>{const e=new j.PassThrough;return e.end(),e},Lf=()=>new j.Readable({read(){}}),Pf=()=>new j.Writable({write(){}}),Ff=()=>new j.Duplex({read(){},write(){}}),Uf=async(e,r,t)=>gr(e,r,t),jf=(e,r)=>Mn(_f,e,r,!1),ce=({type:e,optionName:r})=>{throw new TypeError(`The \`${r}\` option cannot be ${Ce[e]}.`)},ea={fileNumber:ce,generator:zn,asyncGenerator:zn,nodeStream:({value:e})=>({stream:e}),webTransform({value:{transform:e,writableObjectMode:r,readableObjectMode:t}}){const n=r||t;return{stream:L.Duplex.fromWeb(e,{objectMode:n})}},duplex:({value:{transform:e}})=>({stream:e}),native(){}},_f={input:{...ea,fileUrl:({value:e})=>({stream:(0,J.createReadStream)(e)}),filePath:({value:{file:e}})=>({stream:(0,J.createReadStream)(e)}),webStream:({value:e})=>({stream:L.Readable.fromWeb(e)}),iterable:({value:e})=>({stream:L.Readable.from(e)}),asyncIterable:({value:e})=>({stream:L.Readable.from(e)}),string:({value:e})=>({stream:L.Readable.from(e)}),uint8Array:({value:e})=>({stream:L.Readable.from(Ai.Buffer.from(e))})},output:{...ea,fileUrl:({value:e})=>({stream:(0,J.createWriteStream)(e)}),filePath:({value:{file:e,append:r}})=>({stream:(0,J.createWriteStream)(e,r?{flags:"a"}:{})}),webStream:({value:e})=>({stream:L.Writable.fromWeb(e)}),iterable:ce,asyncIterable:ce,string:ce,uint8Array:ce}};function xr(e){if(!Array.isArray(e))throw new TypeError(`Expected an array, got \`${typeof e}\`.`);for(const a of e)Ar(a);const r=e.some(({readableObjectMode:a})=>a),t=Nf(e,r),n=new kf({objectMode:r,writableHighWaterMark:t,readableHighWaterMark:t});for(const a of e)n.add(a);return n}var Nf=(e,r)=>{if(e.length===0)return(0,_e.getDefaultHighWaterMark)(r);const t=e.filter(({readableObjectMode:n})=>n===r).map(({readableHighWaterMark:n})=>n);return Math.max(...t)},kf=class extends _e.PassThrough{#e=new Set([]);#a=new Set([]);#t=new Set([]);#r;#i=Symbol("unpipe");#n=new WeakMap;add(e){if(Ar(e),this.#e.has(e))return;this.#e.add(e),this.#r??=Gf(this,this.#e,this.#i);const r=Vf({passThroughStream:this,stream:e,streams:this.#e,ended:this.#a,aborted:this.#t,onFinished:this.#r,unpipeEvent:this.#i});this.#n.set(e,r),e.pipe(this,{end:!1})}async remove(e){if(Ar(e),!this.#e.has(e))return!1;const r=this.#n.get(e);return r===void 0?!1:(this.#n.delete(e),e.unpipe(this),await r,!0)}},Gf=async(e,r,t)=>{Ie(e,aa);const n=new AbortController;try{await Promise.race([Wf(e,n),zf(e,r,t,n)])}finally{n.abort(),Ie(e,-aa)}},Wf=async(e,{signal:r})=>{try{await(0,Gr.finished)(e,{signal:r,cleanup:!0})}catch(t){throw ra(e,t),t}},zf=async(e,r,t,{signal:n})=>{for await(const[a]of(0,pe.on)(e,"unpipe",{signal:n}))r.has(a)&&a.emit(t)},Ar=e=>{if(typeof e?.pipe!="function")throw new TypeError(`Expected a readable stream, got: \`${typeof e}\`.`)},Vf=async({passThroughStream:e,stream:r,streams:t,ended:n,aborted:a,onFinished:i,unpipeEvent:o})=>{Ie(e,ia);const s=new AbortController;try{await Promise.race([qf(i,r,s),Hf({passThroughStream:e,stream:r,streams:t,ended:n,aborted:a,controller:s}),Yf({stream:r,streams:t,ended:n,aborted:a,unpipeEvent:o,controller:s})])}finally{s.abort(),Ie(e,-ia)}t.size>0&&t.size===n.size+a.size&&(n.size===0&&a.size>0?Cr(e):Kf(e))},qf=async(e,r,{signal:t})=>{try{await e,t.aborted||Cr(r)}catch(n){t.aborted||ra(r,n)}},Hf=async({passThroughStream:e,stream:r,streams:t,ended:n,aborted:a,controller:{signal:i}})=>{try{await(0,Gr.finished)(r,{signal:i,cleanup:!0,readable:!0,writable:!1}),t.has(r)&&n.add(r)}catch(o){if(i.aborted||!t.has(r))return;ta(o)?a.add(r):na(e,o)}},Yf=async({stream:e,streams:r,ended:t,aborted:n,unpipeEvent:a,controller:{signal:i}})=>{if(await(0,pe.once)(e,a,{signal:i}),!e.readable)return(0,pe.once)(i,"abort",{signal:i});r.delete(e),t.delete(e),n.delete(e)},Kf=e=>{e.writable&&e.end()},ra=(e,r)=>{ta(r)?Cr(e):na(e,r)},ta=e=>e?.code==="ERR_STREAM_PREMATURE_CLOSE",Cr=e=>{(e.readable||e.writable)&&e.destroy()},na=(e,r)=>{e.destroyed||(e.once("error",Xf),e.destroy(r))},Xf=()=>{},Ie=(e,r)=>{const t=e.getMaxListeners();t!==0&&t!==Number.POSITIVE_INFINITY&&e.setMaxListeners(t+r)},aa=2,ia=1,Me=(e,r)=>{e.pipe(r),Jf(e,r),Zf(e,r)},Jf=async(e,r)=>{if(!(_(e)||_(r))){try{await(0,Wr.finished)(e,{cleanup:!0,readable:!0,writable:!1})}catch{}oa(r)}},oa=e=>{e.writable&&e.end()},Zf=async(e,r)=>{if(!(_(e)||_(r))){try{await(0,Wr.finished)(r,{cleanup:!0,readable:!1,writable:!0})}catch{}sa(e)}},sa=e=>{e.readable&&e.destroy()},Qf=(e,r,t)=>{const n=new Map;for(const[a,{stdioItems:i,direction:o}]of Object.entries(r)){for(const{stream:s}of i.filter(({type:l})=>z.has(l)))ep(e,s,o,a);for(const{stream:s}of i.filter(({type:l})=>!z.has(l)))tp({subprocess:e,stream:s,direction:o,fdNumber:a,pipeGroups:n,controller:t})}for(const[a,i]of n.entries()){const o=i.length===1?i[0]:xr(i);Me(o,a)}},ep=(e,r,t,n)=>{t==="output"?Me(e.stdio[n],r):Me(r,e.stdio[n]);const a=rp[n];a!==void 0&&(e[a]=r),e.stdio[n]=r},rp=["stdin","stdout","stderr"],tp=({subprocess:e,stream:r,direction:t,fdNumber:n,pipeGroups:a,controller:i})=>{if(r===void 0)return;np(r,i);const[o,s]=t==="output"?[r,e.stdio[n]]:[e.stdio[n],r],l=a.get(o)??[];a.set(o,[...l,s])},np=(e,{signal:r})=>{_(e)&&ge(e,ap,r)},ap=2,ip=(e,{cleanup:r,detached:t},{signal:n})=>{if(!r||t)return;const a=Hi(()=>{e.kill()});(0,Ci.addAbortListener)(n,()=>{a()})},op=({source:e,sourcePromise:r,boundOptions:t,createNested:n},...a)=>{const i=mt(),{destination:o,destinationStream:s,destinationError:l,from:u,unpipeSignal:c}=sp(t,n,a),{sourceStream:d,sourceError:f}=cp(e,u),{options:p,fileDescriptors:m}=N.get(e);return{sourcePromise:r,sourceStream:d,sourceOptions:p,sourceError:f,destination:o,destinationStream:s,destinationError:l,unpipeSignal:c,fileDescriptors:m,startTime:i}},sp=(e,r,t)=>{try{const{destination:n,pipeOptions:{from:a,to:i,unpipeSignal:o}={}}=lp(e,r,...t),s=It(n,i);return{destination:n,destinationStream:s,from:a,unpipeSignal:o}}catch(n){return{destinationError:n}}},lp=(e,r,t,...n)=>{if(Array.isArray(t))return{destination:r(la,e)(t,...n),pipeOptions:e};if(typeof t=="string"||t instanceof URL||Hr(t)){if(Object.keys(e).length>0)throw new TypeError('Please use .pipe("file", ..., options) or .pipe(execa("file", ..., options)) instead of .pipe(options)("file", ...).');const[a,i,o]=Kr(t,...n);return{destination:r(la)(a,i,o),pipeOptions:o}}if(N.has(t)){if(Object.keys(e).length>0)throw new TypeError("Please use .pipe(options)`command` or .pipe($(options)`command`) instead of .pipe(options)($`command`).");return{destination:t,pipeOptions:n[0]}}throw new TypeError(`The first argument must be a template string, an options object, or an Execa subprocess: ${t}`)},la=({options:e})=>({options:{...e,stdin:"pipe",piped:!0}}),cp=(e,r)=>{try{return{sourceStream:tr(e,r)}}catch(t){return{sourceError:t}}},up=({sourceStream:e,sourceError:r,destinationStream:t,destinationError:n,fileDescriptors:a,sourceOptions:i,startTime:o})=>{const s=dp({sourceStream:e,sourceError:r,destinationStream:t,destinationError:n});if(s!==void 0)throw ca({error:s,fileDescriptors:a,sourceOptions:i,startTime:o})},dp=({sourceStream:e,sourceError:r,destinationStream:t,destinationError:n})=>{if(r!==void 0&&n!==void 0)return n;if(n!==void 0)return sa(e),n;if(r!==void 0)return oa(t),r},ca=({error:e,fileDescriptors:r,sourceOptions:t,startTime:n})=>vr({error:e,command:ua,escapedCommand:ua,fileDescriptors:r,options:t,startTime:n,isSync:!1}),ua="source.pipe(destination)",fp=async e=>{const[{status:r,reason:t,value:n=t},{status:a,reason:i,value:o=i}]=await e;if(o.pipedFrom.includes(n)||o.pipedFrom.push(n),a==="rejected")throw o;if(r==="rejected")throw n;return o},pp=(e,r,t)=>{const n=Be.has(r)?vp(e,r):mp(e,r);return ge(e,gp,t.signal),ge(r,yp,t.signal),hp(r),n},mp=(e,r)=>{const t=xr([e]);return Me(t,r),Be.set(r,t),t},vp=(e,r)=>{const t=Be.get(r);return t.add(e),t},hp=async e=>{try{await(0,Ri.finished)(e,{cleanup:!0,readable:!1,writable:!0})}catch{}Be.delete(e)},Be=new WeakMap,gp=2,yp=1,wp=(e,r)=>e===void 0?[]:[bp(e,r)],bp=async(e,{sourceStream:r,mergedStream:t,fileDescriptors:n,sourceOptions:a,startTime:i})=>{await(0,Ii.aborted)(e,r),await t.remove(r);const o=new Error("Pipe canceled by `unpipeSignal` option.");throw ca({error:o,fileDescriptors:n,sourceOptions:a,startTime:i})},Rr=(e,...r)=>{if(R(r[0]))return Rr.bind(void 0,{...e,boundOptions:{...e.boundOptions,...r[0]}});const{destination:t,...n}=op(e,...r),a=Sp({...n,destination:t});return a.pipe=Rr.bind(void 0,{...e,source:t,sourcePromise:a,boundOptions:{}}),a},Sp=async({sourcePromise:e,sourceStream:r,sourceOptions:t,sourceError:n,destination:a,destinationStream:i,destinationError:o,unpipeSignal:s,fileDescriptors:l,startTime:u})=>{const c=Ep(e,a);up({sourceStream:r,sourceError:n,destinationStream:i,destinationError:o,fileDescriptors:l,sourceOptions:t,startTime:u});const d=new AbortController;try{const f=pp(r,i,d);return await Promise.race([fp(c),...wp(s,{sourceStream:r,mergedStream:f,sourceOptions:t,fileDescriptors:l,startTime:u})])}finally{d.abort()}},Ep=(e,r)=>Promise.allSettled([e,r]),da=({subprocessStdout:e,subprocess:r,binary:t,shouldEncode:n,encoding:a,preserveNewlines:i})=>{const o=new AbortController;return Tp(r,o),pa({stream:e,controller:o,binary:t,shouldEncode:!e.readableObjectMode&&n,encoding:a,shouldSplit:!e.readableObjectMode,preserveNewlines:i})},Tp=async(e,r)=>{try{await e}catch{}finally{r.abort()}},fa=({stream:e,onStreamEnd:r,lines:t,encoding:n,stripFinalNewline:a,allMixed:i})=>{const o=new AbortController;Dp(r,o,e);const s=e.readableObjectMode&&!i;return pa({stream:e,controller:o,binary:n==="buffer",shouldEncode:!s,encoding:n,shouldSplit:!s&&t,preserveNewlines:!a})},Dp=async(e,r,t)=>{try{await e}catch{t.destroy()}finally{r.abort()}},pa=({stream:e,controller:r,binary:t,shouldEncode:n,encoding:a,shouldSplit:i,preserveNewlines:o})=>{const s=(0,Bi.on)(e,"data",{signal:r.signal,highWaterMark:va,highWatermark:va});return Op({onStdoutChunk:s,controller:r,binary:t,shouldEncode:n,encoding:a,shouldSplit:i,preserveNewlines:o})},ma=(0,$i.getDefaultHighWaterMark)(!0),va=ma,Op=async function*({onStdoutChunk:e,controller:r,binary:t,shouldEncode:n,encoding:a,shouldSplit:i,preserveNewlines:o}){const s=xp({binary:t,shouldEncode:n,encoding:a,shouldSplit:i,preserveNewlines:o});try{for await(const[l]of e)yield*se(l,s,0)}catch(l){if(!r.signal.aborted)throw l}finally{yield*Or(s)}},xp=({binary:e,shouldEncode:r,encoding:t,shouldSplit:n,preserveNewlines:a})=>[kn(e,t,!r),Fn(e,a,!n,{})].filter(Boolean),Ap=async({stream:e,onStreamEnd:r,fdNumber:t,encoding:n,buffer:a,maxBuffer:i,lines:o,allMixed:s,stripFinalNewline:l,verboseInfo:u,streamInfo:c})=>{const d=Cp({stream:e,onStreamEnd:r,fdNumber:t,encoding:n,allMixed:s,verboseInfo:u,streamInfo:c});if(!a){await Promise.all([Rp(e),d]);return}const f=Pn(l,t),p=fa({stream:e,onStreamEnd:r,lines:o,encoding:n,stripFinalNewline:f,allMixed:s}),[m]=await Promise.all([Ip({stream:e,iterable:p,fdNumber:t,encoding:n,maxBuffer:i,lines:o}),d]);return m},Cp=async({stream:e,onStreamEnd:r,fdNumber:t,encoding:n,allMixed:a,verboseInfo:i,streamInfo:{fileDescriptors:o}})=>{if(!Hn({stdioItems:o[t]?.stdioItems,encoding:n,verboseInfo:i,fdNumber:t}))return;const s=fa({stream:e,onStreamEnd:r,lines:!0,encoding:n,stripFinalNewline:!0,allMixed:a});await Xd(s,e,t,i)},Rp=async e=>{await(0,Mi.setImmediate)(),e.readableFlowing===null&&e.resume()},Ip=async({stream:e,stream:{readableObjectMode:r},iterable:t,fdNumber:n,encoding:a,maxBuffer:i,lines:o})=>{try{return r||o?await mc(t,{maxBuffer:i}):a==="buffer"?new Uint8Array(await wc(t,{maxBuffer:i})):await Rc(t,{maxBuffer:i})}catch(s){return ga(Pc({error:s,stream:e,readableObjectMode:r,lines:o,encoding:a,fdNumber:n}))}},ha=async e=>{try{return await e}catch(r){return ga(r)}},ga=({bufferedData:e})=>co(e)?new Uint8Array(e):e,Ir=async(e,r,t,{isSameDirection:n,stopOnExit:a=!1}={})=>{const i=Mp(e,t),o=new AbortController;try{await Promise.race([...a?[t.exitPromise]:[],(0,Li.finished)(e,{cleanup:!0,signal:o.signal})])}catch(s){i.stdinCleanedUp||Lp(s,r,t,n)}finally{o.abort()}},Mp=(e,{originalStreams:[r],subprocess:t})=>{const n={stdinCleanedUp:!1};return e===r&&Bp(e,t,n),n},Bp=(e,r,t)=>{const{_destroy:n}=e;e._destroy=(...a)=>{$p(r,t),n.call(e,...a)}},$p=({exitCode:e,signalCode:r},t)=>{(e!==null||r!==null)&&(t.stdinCleanedUp=!0)},Lp=(e,r,t,n)=>{if(!Pp(e,r,t,n))throw e},Pp=(e,r,t,n=!0)=>t.propagating?wa(e)||Mr(e):(t.propagating=!0,ya(t,r)===n?wa(e):Mr(e)),ya=({fileDescriptors:e},r)=>r!=="all"&&e[r].direction==="input",Mr=e=>e?.code==="ERR_STREAM_PREMATURE_CLOSE",wa=e=>e?.code==="EPIPE",Fp=({subprocess:e,encoding:r,buffer:t,maxBuffer:n,lines:a,stripFinalNewline:i,verboseInfo:o,streamInfo:s})=>e.stdio.map((l,u)=>ba({stream:l,fdNumber:u,encoding:r,buffer:t[u],maxBuffer:n[u],lines:a[u],allMixed:!1,stripFinalNewline:i,verboseInfo:o,streamInfo:s})),ba=async({stream:e,fdNumber:r,encoding:t,buffer:n,maxBuffer:a,lines:i,allMixed:o,stripFinalNewline:s,verboseInfo:l,streamInfo:u})=>{if(!e)return;const c=Ir(e,r,u);if(ya(u,r)){await c;return}const[d]=await Promise.all([Ap({stream:e,onStreamEnd:c,fdNumber:r,encoding:t,buffer:n,maxBuffer:a,lines:i,allMixed:o,stripFinalNewline:s,verboseInfo:l,streamInfo:u}),c]);return d},Up=({stdout:e,stderr:r},{all:t})=>t&&(e||r)?xr([e,r].filter(Boolean)):void 0,jp=({subprocess:e,encoding:r,buffer:t,maxBuffer:n,lines:a,stripFinalNewline:i,verboseInfo:o,streamInfo:s})=>ba({..._p(e,t),fdNumber:"all",encoding:r,maxBuffer:n[1]+n[2],lines:a[1]||a[2],allMixed:Np(e),stripFinalNewline:i,verboseInfo:o,streamInfo:s}),_p=({stdout:e,stderr:r,all:t},[,n,a])=>{const i=n||a;return i?n?a?{stream:t,buffer:i}:{stream:e,buffer:i}:{stream:r,buffer:i}:{stream:t,buffer:i}},Np=({all:e,stdout:r,stderr:t})=>e&&r&&t&&r.readableObjectMode!==t.readableObjectMode,kp=e=>ze(e,"ipc"),Gp=(e,r)=>{const t=pt(e);te({type:"ipc",verboseMessage:t,fdNumber:"ipc",verboseInfo:r})},Wp=async({subprocess:e,buffer:r,maxBuffer:t,ipc:n,ipcOutput:a,verboseInfo:i})=>{if(!n)return a;const o=kp(i),s=re(r,"ipc"),l=re(t,"ipc");for await(const u of Jn({anyProcess:e,channel:e.channel,isSubprocess:!1,ipc:n,shouldAwait:!1,reference:!0}))s&&(Uc(e,a,l),a.push(u)),o&&Gp(u,i);return a},zp=async(e,r)=>(await Promise.allSettled([e]),r),Vp=async({subprocess:e,options:{encoding:r,buffer:t,maxBuffer:n,lines:a,timeoutDuration:i,cancelSignal:o,gracefulCancel:s,forceKillAfterDelay:l,stripFinalNewline:u,ipc:c,ipcInput:d},context:f,verboseInfo:p,fileDescriptors:m,originalStreams:h,onInternalError:y,controller:g})=>{const w=sf(e,f),b={originalStreams:h,fileDescriptors:m,subprocess:e,exitPromise:w,propagating:!1},S=Fp({subprocess:e,encoding:r,buffer:t,maxBuffer:n,lines:a,stripFinalNewline:u,verboseInfo:p,streamInfo:b}),T=jp({subprocess:e,encoding:r,buffer:t,maxBuffer:n,lines:a,stripFinalNewline:u,verboseInfo:p,streamInfo:b}),E=[],O=Wp({subprocess:e,buffer:t,maxBuffer:n,ipc:c,ipcOutput:E,verboseInfo:p}),x=qp(h,e,b),C=Hp(m,b);try{return await Promise.race([Promise.all([{},cf(w),Promise.all(S),T,O,ql(e,d),...x,...C]),y,Yp(e,g),...jl(e,i,f,g),...Hs({subprocess:e,cancelSignal:o,gracefulCancel:s,context:f,controller:g}),...Ll({subprocess:e,cancelSignal:o,gracefulCancel:s,forceKillAfterDelay:l,context:f,controller:g})])}catch(Z){return f.terminationReason??="other",Promise.all([{error:Z},w,Promise.all(S.map(Q=>ha(Q))),ha(T),zp(O,E),Promise.allSettled(x),Promise.allSettled(C)])}},qp=(e,r,t)=>e.map((n,a)=>n===r.stdio[a]?void 0:Ir(n,a,t)),Hp=(e,r)=>e.flatMap(({stdioItems:t},n)=>t.filter(({value:a,stream:i=a})=>G(i,{checkOpen:!1})&&!_(i)).map(({type:a,value:i,stream:o=i})=>Ir(o,n,r,{isSameDirection:z.has(a),stopOnExit:a==="native"}))),Yp=async(e,{signal:r})=>{const[t]=await(0,Pi.once)(e,"error",{signal:r});throw t},Kp=()=>({readableDestroy:new WeakMap,writableFinal:new WeakMap,writableDestroy:new WeakMap}),Br=(e,r,t)=>{const n=e[t];n.has(r)||n.set(r,[]);const a=n.get(r),i=ae();return a.push(i),{resolve:i.resolve.bind(i),promises:a}},$e=async({resolve:e,promises:r},t)=>{e();const[n]=await Promise.race([Promise.allSettled([!0,t]),Promise.all([!1,...r])]);return!n},Sa=async e=>{if(e!==void 0)try{await Ea(e)}catch{}},Xp=async e=>{if(e!==void 0)try{await Ta(e)}catch{}},Ea=async e=>{await(0,zr.finished)(e,{cleanup:!0,readable:!1,writable:!0})},Ta=async e=>{await(0,zr.finished)(e,{cleanup:!0,readable:!0,writable:!1})},Da=async(e,r)=>{if(await e,r)throw r},Oa=(e,r,t)=>{t&&!Mr(t)?e.destroy(t):r&&e.destroy()},Jp=({subprocess:e,concurrentStreams:r,encoding:t},{from:n,binary:a=!0,preserveNewlines:i=!0}={})=>{const o=a||k.has(t),{subprocessStdout:s,waitReadableDestroy:l}=xa(e,n,r),{readableEncoding:u,readableObjectMode:c,readableHighWaterMark:d}=Aa(s,o),{read:f,onStdoutDataDone:p}=Ca({subprocessStdout:s,subprocess:e,binary:o,encoding:t,preserveNewlines:i}),m=new Fi.Readable({read:f,destroy:(0,Ui.callbackify)(Ia.bind(void 0,{subprocessStdout:s,subprocess:e,waitReadableDestroy:l})),highWaterMark:d,objectMode:c,encoding:u});return Ra({subprocessStdout:s,onStdoutDataDone:p,readable:m,subprocess:e}),m},xa=(e,r,t)=>{const n=tr(e,r),a=Br(t,n,"readableDestroy");return{subprocessStdout:n,waitReadableDestroy:a}},Aa=({readableEncoding:e,readableObjectMode:r,readableHighWaterMark:t},n)=>n?{readableEncoding:e,readableObjectMode:r,readableHighWaterMark:t}:{readableEncoding:e,readableObjectMode:!0,readableHighWaterMark:ma},Ca=({subprocessStdout:e,subprocess:r,binary:t,encoding:n,preserveNewlines:a})=>{const i=ae(),o=da({subprocessStdout:e,subprocess:r,binary:t,shouldEncode:!t,encoding:n,preserveNewlines:a});return{read(){Zp(this,o,i)},onStdoutDataDone:i}},Zp=async(e,r,t)=>{try{const{value:n,done:a}=await r.next();a?t.resolve():e.push(n)}catch{}},Ra=async({subprocessStdout:e,onStdoutDataDone:r,readable:t,subprocess:n,subprocessStdin:a})=>{try{await Ta(e),await n,await Sa(a),await r,t.readable&&t.push(null)}catch(i){await Sa(a),Ma(t,i)}},Ia=async({subprocessStdout:e,subprocess:r,waitReadableDestroy:t},n)=>{await $e(t,r)&&(Ma(e,n),await Da(r,n))},Ma=(e,r)=>{Oa(e,e.readable,r)},Qp=({subprocess:e,concurrentStreams:r},{to:t}={})=>{const{subprocessStdin:n,waitWritableFinal:a,waitWritableDestroy:i}=Ba(e,t,r),o=new ji.Writable({...$a(n,e,a),destroy:(0,Vr.callbackify)(Pa.bind(void 0,{subprocessStdin:n,subprocess:e,waitWritableFinal:a,waitWritableDestroy:i})),highWaterMark:n.writableHighWaterMark,objectMode:n.writableObjectMode});return La(n,o),o},Ba=(e,r,t)=>{const n=It(e,r),a=Br(t,n,"writableFinal"),i=Br(t,n,"writableDestroy");return{subprocessStdin:n,waitWritableFinal:a,waitWritableDestroy:i}},$a=(e,r,t)=>({write:em.bind(void 0,e),final:(0,Vr.callbackify)(rm.bind(void 0,e,r,t))}),em=(e,r,t,n)=>{e.write(r,t)?n():e.once("drain",n)},rm=async(e,r,t)=>{await $e(t,r)&&(e.writable&&e.end(),await r)},La=async(e,r,t)=>{try{await Ea(e),r.writable&&r.end()}catch(n){await Xp(t),Fa(r,n)}},Pa=async({subprocessStdin:e,subprocess:r,waitWritableFinal:t,waitWritableDestroy:n},a)=>{await $e(t,r),await $e(n,r)&&(Fa(e,a),await Da(r,a))},Fa=(e,r)=>{Oa(e,e.writable,r)},tm=({subprocess:e,concurrentStreams:r,encoding:t},{from:n,to:a,binary:i=!0,preserveNewlines:o=!0}={})=>{const s=i||k.has(t),{subprocessStdout:l,waitReadableDestroy:u}=xa(e,n,r),{subprocessStdin:c,waitWritableFinal:d,waitWritableDestroy:f}=Ba(e,a,r),{readableEncoding:p,readableObjectMode:m,readableHighWaterMark:h}=Aa(l,s),{read:y,onStdoutDataDone:g}=Ca({subprocessStdout:l,subprocess:e,binary:s,encoding:t,preserveNewlines:o}),w=new _i.Duplex({read:y,...$a(c,e,d),destroy:(0,Ni.callbackify)(nm.bind(void 0,{subprocessStdout:l,subprocessStdin:c,subprocess:e,waitReadableDestroy:u,waitWritableFinal:d,waitWritableDestroy:f})),readableHighWaterMark:h,writableHighWaterMark:c.writableHighWaterMark,readableObjectMode:m,writableObjectMode:c.writableObjectMode,encoding:p});return Ra({subprocessStdout:l,onStdoutDataDone:g,readable:w,subprocess:e,subprocessStdin:c}),La(c,w,l),w},nm=async({subprocessStdout:e,subprocessStdin:r,subprocess:t,waitReadableDestroy:n,waitWritableFinal:a,waitWritableDestroy:i},o)=>{await Promise.all([Ia({subprocessStdout:e,subprocess:t,waitReadableDestroy:n},o),Pa({subprocessStdin:r,subprocess:t,waitWritableFinal:a,waitWritableDestroy:i},o)])},Ua=(e,r,{from:t,binary:n=!1,preserveNewlines:a=!1}={})=>{const i=n||k.has(r),o=tr(e,t),s=da({subprocessStdout:o,subprocess:e,binary:i,shouldEncode:!0,encoding:r,preserveNewlines:a});return am(s,o,e)},am=async function*(e,r,t){try{yield*e}finally{r.readable&&r.destroy(),await t}},im=(e,{encoding:r})=>{const t=Kp();e.readable=Jp.bind(void 0,{subprocess:e,concurrentStreams:t,encoding:r}),e.writable=Qp.bind(void 0,{subprocess:e,concurrentStreams:t}),e.duplex=tm.bind(void 0,{subprocess:e,concurrentStreams:t,encoding:r}),e.iterable=Ua.bind(void 0,e,r),e[Symbol.asyncIterator]=Ua.bind(void 0,e,r,{})},om=(e,r)=>{for(const[t,n]of lm){const a=n.value.bind(r);Reflect.defineProperty(e,t,{...n,value:a})}},sm=(async()=>{})().constructor.prototype,lm=["then","catch","finally"].map(e=>[e,Reflect.getOwnPropertyDescriptor(sm,e)]),cm=(e,r,t,n)=>{const{file:a,commandArguments:i,command:o,escapedCommand:s,startTime:l,verboseInfo:u,options:c,fileDescriptors:d}=um(e,r,t),{subprocess:f,promise:p}=fm({file:a,commandArguments:i,options:c,startTime:l,verboseInfo:u,command:o,escapedCommand:s,fileDescriptors:d});return f.pipe=Rr.bind(void 0,{source:f,sourcePromise:p,boundOptions:{},createNested:n}),om(f,p),N.set(f,{options:c,fileDescriptors:d}),f},um=(e,r,t)=>{const{command:n,escapedCommand:a,startTime:i,verboseInfo:o}=ht(e,r,t),{file:s,commandArguments:l,options:u}=Vt(e,r,t),c=dm(u),d=jf(c,o);return{file:s,commandArguments:l,command:n,escapedCommand:a,startTime:i,verboseInfo:o,options:c,fileDescriptors:d}},dm=({timeout:e,signal:r,...t})=>{if(r!==void 0)throw new TypeError('The "signal" option has been renamed to "cancelSignal" instead.');return{...t,timeoutDuration:e}},fm=({file:e,commandArguments:r,options:t,startTime:n,verboseInfo:a,command:i,escapedCommand:o,fileDescriptors:s})=>{let l;try{l=(0,Oi.spawn)(...qt(e,r,t))}catch(m){return Bf({error:m,command:i,escapedCommand:o,fileDescriptors:s,options:t,startTime:n,verboseInfo:a})}const u=new AbortController;(0,Di.setMaxListeners)(Number.POSITIVE_INFINITY,u.signal);const c=[...l.stdio];Qf(l,s,u),ip(l,t,u);const d={},f=ae();l.kill=Gs.bind(void 0,{kill:l.kill.bind(l),options:t,onInternalError:f,context:d,controller:u}),l.all=Up(l,t),im(l,t),If(l,t);const p=pm({subprocess:l,options:t,startTime:n,verboseInfo:a,fileDescriptors:s,originalStreams:c,command:i,escapedCommand:o,context:d,onInternalError:f,controller:u});return{subprocess:l,promise:p}},pm=async({subprocess:e,options:r,startTime:t,verboseInfo:n,fileDescriptors:a,originalStreams:i,command:o,escapedCommand:s,context:l,onInternalError:u,controller:c})=>{const[d,[f,p],m,h,y]=await Vp({subprocess:e,options:r,context:l,verboseInfo:n,fileDescriptors:a,originalStreams:i,onInternalError:u,controller:c});c.abort(),u.resolve();const g=m.map((S,T)=>Y(S,r,T)),w=Y(h,r,"all"),b=mm({errorInfo:d,exitCode:f,signal:p,stdio:g,all:w,ipcOutput:y,context:l,options:r,command:o,escapedCommand:s,startTime:t});return gr(b,n,r)},mm=({errorInfo:e,exitCode:r,signal:t,stdio:n,all:a,ipcOutput:i,context:o,options:s,command:l,escapedCommand:u,startTime:c})=>"error"in e?hr({error:e.error,command:l,escapedCommand:u,timedOut:o.terminationReason==="timeout",isCanceled:o.terminationReason==="cancel"||o.terminationReason==="gracefulCancel",isGracefullyCanceled:o.terminationReason==="gracefulCancel",isMaxBuffer:e.error instanceof xe,isForcefullyTerminated:o.isForcefullyTerminated,exitCode:r,signal:t,stdio:n,all:a,ipcOutput:i,options:s,startTime:c,isSync:!1}):fn({command:l,escapedCommand:u,stdio:n,all:a,ipcOutput:i,options:s,startTime:c}),$r=(e,r)=>{const t=Object.fromEntries(Object.entries(r).map(([n,a])=>[n,vm(n,e[n],a)]));return{...e,...t}},vm=(e,r,t)=>hm.has(e)&&R(r)&&R(t)?{...r,...t}:t,hm=new Set(["env",...st]),V=(e,r,t,n)=>{const a=(o,s,l)=>V(o,s,t,l),i=(...o)=>gm({mapArguments:e,deepOptions:t,boundOptions:r,setBoundExeca:n,createNested:a},...o);return n!==void 0&&n(i,a,r),i},gm=({mapArguments:e,deepOptions:r={},boundOptions:t={},setBoundExeca:n,createNested:a},i,...o)=>{if(R(i))return a(e,$r(t,i),n);const{file:s,commandArguments:l,options:u,isSync:c}=ym({mapArguments:e,firstArgument:i,nextArguments:o,deepOptions:r,boundOptions:t});return c?pf(s,l,u):cm(s,l,u,a)},ym=({mapArguments:e,firstArgument:r,nextArguments:t,deepOptions:n,boundOptions:a})=>{const i=go(r)?yo(r,t):[r,...t],[o,s,l]=Kr(...i),u=$r($r(n,a),l),{file:c=o,commandArguments:d=s,options:f=u,isSync:p=!1}=e({file:o,commandArguments:s,options:u});return{file:c,commandArguments:d,options:f,isSync:p}},wm=({file:e,commandArguments:r})=>ja(e,r),bm=({file:e,commandArguments:r})=>({...ja(e,r),isSync:!0}),ja=(e,r)=>{if(r.length>0)throw new TypeError(`The command and its arguments must be passed as a single string: ${e} ${r}.`);const[t,...n]=_a(e);return{file:t,commandArguments:n}},_a=e=>{if(typeof e!="string")throw new TypeError(`The command must be a string: ${String(e)}.`);const r=e.trim();if(r==="")return[];const t=[];for(const n of r.split(Sm)){const a=t.at(-1);a&&a.endsWith("\\")?t[t.length-1]=`${a.slice(0,-1)} ${n}`:t.push(n)}return t},Sm=/ +/g,Em=(e,r,t)=>{e.sync=r(Dm,t),e.s=e.sync},Tm=({options:e})=>Na(e),Dm=({options:e})=>({...Na(e),isSync:!0}),Na=e=>({options:{...Om(e),...e}}),Om=({input:e,inputFile:r,stdio:t})=>e===void 0&&r===void 0&&t===void 0?{stdin:"inherit"}:{},xm={preferLocal:!0},Am=V(()=>({})),Cm=V(()=>({isSync:!0})),Rm=V(wm),Im=V(bm),Mm=V(Nl),Bm=V(Tm,{},xm,Em),{sendMessage:$m,getOneMessage:Lm,getEachMessage:Pm,getCancelSignal:Fm}=Mf();give({ExecaError:ve,ExecaSyncError:he,parseCommandString:_a,execa:Am,execaSync:Cm,execaCommand:Rm,execaCommandSync:Im,execaNode:Mm,$:Bm,sendMessage:$m,getOneMessage:Lm,getEachMessage:Pm,getCancelSignal:Fm});
*/}],
  "#shared/27": [5997, () => {/*
'use strict';
var n=[];n.push("SIGHUP","SIGINT","SIGTERM"),process.platform!=="win32"&&n.push("SIGALRM","SIGABRT","SIGVTALRM","SIGXCPU","SIGXFSZ","SIGUSR2","SIGTRAP","SIGSYS","SIGQUIT","SIGIOT"),process.platform==="linux"&&n.push("SIGIO","SIGPOLL","SIGPWR","SIGSTKFLT");var l=t=>!!t&&typeof t=="object"&&typeof t.removeListener=="function"&&typeof t.emit=="function"&&typeof t.reallyExit=="function"&&typeof t.listeners=="function"&&typeof t.kill=="function"&&typeof t.pid=="number"&&typeof t.on=="function",o=Symbol.for("signal-exit emitter"),a=globalThis,x=Object.defineProperty.bind(Object),m=class{emitted={afterExit:!1,exit:!1};listeners={afterExit:[],exit:[]};count=0;id=Math.random();constructor(){if(a[o])return a[o];x(a,o,{value:this,writable:!1,enumerable:!1,configurable:!1})}on(t,i){this.listeners[t].push(i)}removeListener(t,i){const e=this.listeners[t],s=e.indexOf(i);s!==-1&&(s===0&&e.length===1?e.length=0:e.splice(s,1))}emit(t,i,e){if(this.emitted[t])return!1;this.emitted[t]=!0;let s=!1;for(const r of this.listeners[t])s=r(i,e)===!0||s;return t==="exit"&&(s=this.emit("afterExit",i,e)||s),s}},f=class{},d=t=>({onExit(i,e){return t.onExit(i,e)},load(){return t.load()},unload(){return t.unload()}}),S=class extends f{onExit(){return()=>{}}load(){}unload(){}},E=class extends f{#l=h.platform==="win32"?"SIGINT":"SIGHUP";#i=new m;#t;#n;#r;#s={};#e=!1;constructor(t){super(),this.#t=t,this.#s={};for(const i of n)this.#s[i]=()=>{const e=this.#t.listeners(i);let{count:s}=this.#i;const r=t;if(typeof r.__signal_exit_emitter__=="object"&&typeof r.__signal_exit_emitter__.count=="number"&&(s+=r.__signal_exit_emitter__.count),e.length===s){this.unload();const u=this.#i.emit("exit",null,i),c=i==="SIGHUP"?this.#l:i;u||t.kill(t.pid,c)}};this.#r=t.reallyExit,this.#n=t.emit}onExit(t,i){if(!l(this.#t))return()=>{};this.#e===!1&&this.load();const e=i?.alwaysLast?"afterExit":"exit";return this.#i.on(e,t),()=>{this.#i.removeListener(e,t),this.#i.listeners.exit.length===0&&this.#i.listeners.afterExit.length===0&&this.unload()}}load(){if(!this.#e){this.#e=!0,this.#i.count+=1;for(const t of n)try{const i=this.#s[t];i&&this.#t.on(t,i)}catch{}this.#t.emit=(t,...i)=>this.#a(t,...i),this.#t.reallyExit=t=>this.#o(t)}}unload(){this.#e&&(this.#e=!1,n.forEach(t=>{const i=this.#s[t];if(!i)throw new Error("Listener not defined for signal: "+t);try{this.#t.removeListener(t,i)}catch{}}),this.#t.emit=this.#n,this.#t.reallyExit=this.#r,this.#i.count-=1)}#o(t){return l(this.#t)?(this.#t.exitCode=t||0,this.#i.emit("exit",this.#t.exitCode,null),this.#r.call(this.#t,this.#t.exitCode)):0}#a(t,...i){const e=this.#n;if(t==="exit"&&l(this.#t)){typeof i[0]=="number"&&(this.#t.exitCode=i[0]);const s=e.call(this.#t,t,...i);return this.#i.emit("exit",this.#t.exitCode,null),s}else return e.call(this.#t,t,...i)}},h=globalThis.process,{onExit:I,load:y,unload:p}=d(l(h)?new E(h):new S);give({onExit:I});
*/}],
  "#lib/cli/apply.ts": [6001, () => {/*
'use strict';
var{applyCommand:r,carryOut:e}=require("#shared/30");require("#shared/31"),require("#shared/32"),require("#shared/33"),require("#shared/34"),require("#shared/35"),require("#shared/36"),require("#shared/39"),require("#shared/41"),require("#shared/42"),require("#shared/43"),require("#shared/44"),require("#shared/45"),require("#shared/46"),require("#shared/47"),require("#shared/48"),require("#shared/49"),require("#shared/50"),require("#shared/51"),require("#shared/52"),require("#shared/53"),require("#shared/54"),require("#shared/55"),require("#shared/56"),require("#shared/57"),require("#shared/58"),require("#shared/59"),require("#shared/60"),give({applyCommand:r,carryOut:e});
*/}],
  "#lib/cli/confirm.ts": [6005, () => {/*
'use strict';
var proofOf = (function({ since, sameNamespace, connection, fromHere }, applied) {
  const from = connection === void 0 ? {} : { from: connection.client };
  if (since === void 0) return { kind: "no-connection" };
  if (!sameNamespace) return { kind: "other-namespace", ...from };
  if (since < applied.at) return { kind: "old-connection", ...from };
  return { kind: fromHere ? "from-this-machine" : "new-connection", ...from };
});
var atPending = (async function(world, id, kind, say, act) {
  const newest = await latest(world);
  if (!newest || id !== void 0 && newest.id !== id) return { kind: "none" };
  if (newest.done) return longOver(newest.id, newest.done);
  const system = remembering(world, newest.id);
  const transaction = await waitUntilDecidable(system, newest, kind, say);
  if (transaction.done?.outcome === "given-up") return { kind: "none" };
  if (transaction.done) return await endOf(system, transaction.id, transaction.done);
  if (!transaction.armed) {
    const outcome2 = await neverArmed(system, transaction, kind);
    return outcome2 === "armed" ? await atPending(world, id, kind, say, act) : outcome2;
  }
  if (kind === "rollback" || transaction.applied) {
    const outcome2 = await act(system, transaction);
    if (outcome2) return outcome2;
  }
  const outcome = await recover(system, transaction, id === void 0 ? "in-passing" : "by-id");
  if (outcome === "forgotten") return { kind: "none" };
  if (outcome !== "guarded") return outcome;
  const ended = await follow(system, transaction.id, "wait", say);
  await archive(system, transaction.id);
  return ended;
});
var longOver = (function(id, done) {
  const outcome = asHistory(outcomeOf(id, done), done);
  return outcome.kind === "kept" || outcome.kind === "rolled-back" ? outcome : { kind: "none" };
});
var neverArmed = (async function(system, transaction, kind) {
  if (!await isGuarded(system, transaction)) return { kind: "none" };
  if (kind === "keep") return await pending(system, transaction);
  const now = await withoutWatchdog(system, transaction);
  if (now.armed) return "armed";
  if (now.done) return { kind: "none" };
  await giveUp(system, transaction.id, `${system.host.user} ended it with safeapply rollback`);
  return { kind: "unchanged", what: "given-up" };
});
var waitUntilDecidable = (async function(system, newest, kind, say) {
  const begin = system.clock.now();
  let isTold = false;
  let runningAt = begin;
  let transaction = newest;
  const decidable = () => transaction.done !== void 0 || transaction.decision !== void 0 || (kind === "keep" ? transaction.applied : transaction.armed) !== void 0;
  while (!decidable()) {
    const guarded = await isGuarded(system, transaction);
    if (guarded) await system.clock.sleep(0.1);
    transaction = await readTransaction(system.store, newest.id);
    if (!guarded && !decidable() && !await isGuarded(system, transaction)) break;
    const { armed, owner } = transaction;
    const now = system.clock.now();
    if (armed || !owner || await stateOf(system, transaction, owner.process) !== "stopped") runningAt = now;
    if (now - runningAt > silence) break;
    if (now - begin > silence && !isTold) {
      isTold = true;
      say({ kind: "waiting", id: newest.id, user: owner?.user ?? "somebody" });
    }
  }
  return transaction;
});
var confirm = (async function(system, id, wanted, say) {
  const by = `${system.host.user} with safeapply confirm`;
  return await atPending(system, id, "keep", say, async (world, transaction) => {
    if (transaction.decision || !transaction.applied) return void 0;
    const proof = proofOf(world.processes.login(), transaction.applied);
    const required = transaction.plan?.requireProof === true;
    if (proof.kind !== "new-connection" && (wanted === "proof" || required)) return unproven(world, transaction, proof);
    try {
      await decide(world, transaction.id, { kind: "keep", by, proof });
      return void 0;
    } catch (error) {
      return unknownState(world, transaction, `the confirmation could not be written down: ${reasonOf(error)}`);
    }
  });
});
var rollback = (async function(system, id, say) {
  const by = `${system.host.user} with safeapply rollback`;
  return await atPending(system, id, "rollback", say, async (world, transaction) => {
    try {
      await decide(world, transaction.id, { kind: "rollback", by, reason: "requested" });
      return void 0;
    } catch {
      return await takeOver(world, transaction.id, "requested", by);
    }
  });
});
var unproven = (function(system, transaction, { kind }) {
  const remaining = Math.max(0, (deadlineOf(transaction) ?? 0) - system.clock.now());
  const required = transaction.plan?.requireProof === true;
  return { kind: "refused", refusal: { kind: "unproven", proof: kind, required, id: transaction.id, remaining } };
});
var extend = (async function(system, id, seconds, say) {
  const by = `${system.host.user} with safeapply extend`;
  return await atPending(system, id, "keep", say, async (world, transaction) => {
    const { id: pending2 } = transaction;
    await moveDeadline(world, pending2, seconds, by);
    const now = await readTransaction(world.store, pending2);
    const deadline = deadlineOf(now) ?? 0;
    const remaining = deadline - world.clock.now();
    const isOver = now.decision !== void 0 || now.done !== void 0 || remaining <= 0;
    return isOver ? void 0 : { kind: "pending", id: pending2, deadline, remaining };
  });
});
var progressTo = (function(system) {
  return (progress) => {
    system.output.progress(progressText(progress, { colour: system.output.colour.progress }));
  };
});
var report = (async function(system, outcome, format) {
  if (outcome.kind === "none") {
    system.output.progress(
      "safeapply: there is no such pending transaction on this boot and in this network namespace\n"
    );
    return exitStatus.cannot;
  }
  if (format === "json") {
    const changes = "id" in outcome ? await changesOf(system, outcome.id) : [];
    system.output.result(outcomeJson(outcome, changes));
  } else {
    system.output.result(outcomeText(outcome, { colour: system.output.colour.result }));
  }
  return statusOf(outcome);
});
var { "carryOut": carryOut, "statusOf": statusOf, "transactionOptions": transactionOptions } = require("#shared/30");
var { "follow": follow, "pending": pending } = require("#shared/31");
require("#shared/32");
require("#shared/33");
require("#shared/34");
var { "remembering": remembering } = require("#shared/35");
require("#shared/36");
var { "stateAfter": stateAfter } = require("#shared/38");
require("#shared/39");
var { "outcomeJson": outcomeJson } = require("#shared/41");
var { "giveUp": giveUp, "isGuarded": isGuarded, "recover": recover, "stateOf": stateOf, "takeOver": takeOver, "withoutWatchdog": withoutWatchdog } = require("#shared/42");
var { "decide": decide, "moveDeadline": moveDeadline } = require("#shared/43");
var { "outcomeText": outcomeText, "progressText": progressText } = require("#shared/44");
var { "namespaceText": namespaceText } = require("#shared/45");
require("#shared/46");
require("#shared/47");
var { "archive": archive, "asHistory": asHistory, "changesOf": changesOf, "deadlineOf": deadlineOf, "endOf": endOf, "latest": latest, "outcomeOf": outcomeOf, "readTransaction": readTransaction, "reasonOf": reasonOf, "unknownState": unknownState } = require("#shared/48");
require("#shared/49");
require("#shared/50");
require("#shared/51");
var { "command": command } = require("#shared/52");
require("#shared/53");
var { "formatOption": formatOption, "netnsOption": netnsOption, "parseNumber": parseNumber, "timeoutOption": timeoutOption } = require("#shared/54");
require("#shared/55");
require("#shared/56");
var { "UsageError": UsageError } = require("#shared/57");
var { "exitStatus": exitStatus } = require("#shared/58");
require("#shared/59");
require("#shared/60");




var silence = 3;





var operands = { id: { type: "string", describe: "the transaction" } };
var confirmCommand = command(
  {
    operands,
    options: {
      unproven: {
        type: "boolean",
        default: false,
        describe: "also where nothing proves that a new connection can be made"
      },
      netns: netnsOption,
      format: formatOption
    }
  },
  async (world, { id, unproven: unproven2, format }) => {
    const system = await world.whole();
    const outcome = await confirm(system, id, unproven2 ? "none" : "proof", progressTo(system));
    return await report(system, outcome, format);
  }
);
var extendCommand = command(
  {
    operands,
    options: {
      timeout: { ...timeoutOption, describe: "from now, e.g. 90, 90s, 5m" },
      netns: netnsOption,
      format: formatOption
    }
  },
  async (world, { id, timeout, format }) => {
    const system = await world.whole();
    const outcome = await extend(system, id, timeout, progressTo(system));
    const status = await report(system, outcome, format);
    return outcome.kind === "kept" ? exitStatus.cannot : status;
  }
);
var rollbackCommand = command(
  {
    operands,
    options: {
      to: {
        type: "string",
        requiresArg: true,
        coerce: parseNumber,
        describe: "apply what was in force after this transaction of the history"
      },
      ...transactionOptions
    }
  },
  async (world, { id, to, ...options }) => {
    const system = await world.whole();
    if (to !== void 0) {
      if (id !== void 0)
        throw new UsageError("--to begins a new transaction, so it goes without the id of a pending one");
      const then = await stateAfter(system, to);
      if (!then) {
        system.output.progress(`safeapply: the history has no transaction ${to}; safeapply history lists them
`);
        return exitStatus.cannot;
      }
      if (then.netns !== system.host.namespaceName && !options.force) {
        const where = namespaceText(then.netns);
        system.output.progress(
          `safeapply: transaction ${to} was ${where}, and we are not (--force goes on all the same)
`
        );
        return exitStatus.cannot;
      }
      return await carryOut(system, { kind: "files", sources: then.sources }, options);
    }
    const outcome = await rollback(system, id, progressTo(system));
    const status = await report(system, outcome, options.format);
    if (outcome.kind === "rolled-back") return exitStatus.done;
    return outcome.kind === "kept" ? exitStatus.cannot : status;
  }
);


give({ "confirmCommand": confirmCommand, "extendCommand": extendCommand, "rollbackCommand": rollbackCommand });
*/}],
  "#shared/30": [6254, () => {/*
'use strict';
var changeAskedFor = (async function(system, options) {
  const { files = [], command: command2, ipv4, ipv6 } = options;
  const given = [...files, ipv4, ipv6].filter((path) => path !== void 0);
  if (command2 !== void 0) {
    if (given.length > 0) throw new UsageError("-c CMD goes without rules files; options come before -c");
    if (options["keep-chains"] !== void 0)
      throw new UsageError("a program keeps what it keeps: --keep-chains does not go with -c");
    if (options["dry-run"])
      throw new UsageError("what a program would do cannot be tried out: --dry-run does not go with -c");
    return { kind: "command", words: await runnable(system, command2), folder: system.host.folder };
  }
  if (given.length === 0) throw new UsageError("which rules file? try: safeapply rules.save");
  const sources = [];
  for (const path of files) sources.push(await sourceOf(system, path));
  if (ipv4 !== void 0) sources.push(await sourceOf(system, ipv4, "ipv4"));
  if (ipv6 !== void 0) sources.push(await sourceOf(system, ipv6, "ipv6"));
  for (const family of ["ipv4", "ipv6"]) {
    const [first, second] = sources.filter((source) => source.family === family);
    if (first && second) throw new UsageError(twoOfOneFamily(first, second));
  }
  return { kind: "files", sources };
});
var probesAskedFor = (function(options) {
  const lines = (options.probe ?? []).map((line) => ({ kind: "command", line }));
  return [...(options["probe-tcp"] ?? []).map(tcpProbe), ...lines];
});
var refuseContradictions = (function(options, change) {
  const { write, write4, write6, detach } = options;
  const writes = [write, write4, write6].some((path) => path !== void 0);
  if (writes && detach) throw new UsageError("--write waits for the end, so it does not go with --detach");
  const families = familiesOf(change);
  if (write !== void 0 && families.length > 1)
    throw new UsageError("two families: say --write4 FILE and --write6 FILE");
  if (write !== void 0 && (write4 ?? write6) !== void 0)
    throw new UsageError("--write, or --write4 and --write6");
  for (const [family, path] of [
    ["ipv4", write4],
    ["ipv6", write6]
  ]) {
    if (path !== void 0 && !families.includes(family))
      throw new UsageError(`no rules are applied for ${familyName(family)}, so there is nothing to write to ${path}`);
  }
  const probes = probesAskedFor(options).length > 0;
  if (probes && detach) throw new UsageError("probes decide before the command ends, so they do not go with --detach");
  if (probes && options["require-proof"]) throw new UsageError("either probes decide or a new connection: not both");
});
var targetFor = (function({ write, write4, write6 }, family) {
  return write ?? (family === "ipv4" ? write4 : write6);
});
var familiesOf = (function(change) {
  return change.kind === "command" ? ["ipv4", "ipv6"] : change.sources.map(({ family }) => family);
});
var sourceOf = (async function(system, path, forced) {
  const bytes = await system.files.read(path);
  return { path, bytes, family: forced ?? familyOf(path, decode(bytes).text) };
});
var twoOfOneFamily = (function(first, second) {
  const name = familyName(first.family);
  return `${first.path} and ${second.path} are both for ${name}: one file for each family (-4 FILE, -6 FILE)`;
});
var runnable = (async function(system, [name = "", ...rest]) {
  const path = await system.host.program(name);
  if (path === void 0) throw new UsageError(`there is no program ${name} that may be run`);
  return [path, ...rest];
});
var tcpProbe = (function(text) {
  const match = /^(?:\[([^[\]]+)\]|([^:[\]]+)):([0-9]{1,5})$/.exec(text);
  const [host, port] = [match?.[1] ?? match?.[2], Number(match?.[3])];
  if (host === void 0 || port < 1 || port > 65535)
    throw new UsageError(`"${text}" is no HOST:PORT; an IPv6 address stands in brackets, as in [2001:db8::1]:22`);
  return { kind: "tcp", host, port };
});
var statusOf = (function(outcome) {
  switch (outcome.kind) {
    case "kept":
    case "unchanged":
    case "planned":
    case "pending":
      return exitStatus.done;
    case "rolled-back":
      return exitStatus.rolledBack;
    case "refused":
      return refusalStatus[outcome.refusal.kind];
    case "unknown-state":
      return exitStatus.unknown;
  }
});
var carryOut = (async function(system, change, options) {
  await checkTargets(system, change, options);
  const readsInput = change.kind === "files" && change.sources.some(({ path }) => path === standardInput);
  const { timeout, backend, detach, force } = options;
  let changes = [];
  let tools = [];
  const colour = { colour: system.output.colour.progress };
  const request = {
    change,
    backend,
    timeout,
    requireProof: options["require-proof"],
    // Chain names are bytes, as rules are.
    keepChains: (options["keep-chains"] ?? []).map((glob) => byteText(new TextEncoder().encode(glob))),
    dryRun: options["dry-run"],
    detach,
    probes: probesAskedFor(options),
    force,
    askAt: readsInput ? "controlling-terminal" : "standard-input"
  };
  const outcome = await apply(system, request, (progress) => {
    if (progress.kind === "rehearsed") ({ changes, tools } = progress);
    if (!options.quiet || progress.kind === "primed") system.output.progress(progressText(progress, colour));
  });
  if (change.kind === "command" && "id" in outcome) changes = await changesOf(system, outcome.id);
  report(system, options, outcome, changes);
  return outcome.kind === "kept" ? await saveAll(system, outcome.id, tools, options) : statusOf(outcome);
});
var checkTargets = (async function(system, change, options) {
  for (const family of familiesOf(change)) {
    const target = targetFor(options, family);
    if (target !== void 0) await system.files.checkReplaceable(target);
  }
  if (change.kind === "command" || options["dry-run"]) return;
  for (const { path } of change.sources) {
    if (!isBootFile(await system.files.real(path))) continue;
    const warning = `${visible(path)} is what this machine loads when it boots: a reboot brings its rules in, also after a rollback`;
    system.output.progress(`safeapply: warning: ${warning}
`);
  }
});
var saveAll = (async function(system, id, tools, options) {
  let status = exitStatus.done;
  for (const each of tools) {
    const target = targetFor(options, each.family);
    const isFirst = tools.find(({ family }) => family === each.family) === each;
    if (target !== void 0 && isFirst && !await save(system, id, each, target)) status = exitStatus.unknown;
  }
  return status;
});
var save = (async function(system, id, tools, path) {
  const why = await persist(system, id, tools, path).catch((error) => {
    if (!(error instanceof Failure)) throw error;
    return failureText(error.facts);
  });
  if (why === void 0) {
    system.output.progress(`safeapply: the live rules are saved in ${visible(path)}
`);
    return true;
  }
  system.output.progress(`safeapply: the rules are kept, but NOT saved: ${visible(why)}
`);
  system.output.progress(`safeapply: a reboot would lose them; run: ${tools.save} > ${visible(path)}
`);
  return false;
});
var report = (function(system, { format }, outcome, changes) {
  const text = format === "json" ? outcomeJson(outcome, changes) : outcomeText(outcome, { colour: system.output.colour.result });
  system.output.result(text);
});
var { "apply": apply, "isBootFile": isBootFile, "persist": persist } = require("#shared/31");
var { "familyOf": familyOf } = require("#shared/33");
var { "failureText": failureText } = require("#shared/36");
var { "byteText": byteText } = require("#shared/39");
var { "outcomeJson": outcomeJson } = require("#shared/41");
var { "outcomeText": outcomeText, "progressText": progressText } = require("#shared/44");
var { "familyName": familyName } = require("#shared/45");
var { "changesOf": changesOf } = require("#shared/48");
var { "command": command } = require("#shared/52");
var { "asList": asList, "backendOption": backendOption, "formatOption": formatOption, "netnsOption": netnsOption, "standardInput": standardInput, "timeoutOption": timeoutOption } = require("#shared/54");
var { "visible": visible } = require("#shared/55");
var { "Failure": Failure } = require("#shared/56");
var { "UsageError": UsageError } = require("#shared/57");
var { "exitStatus": exitStatus } = require("#shared/58");
var { "decode": decode } = require("#shared/59");
var transactionOptions = {
  timeout: timeoutOption,
  "dry-run": { type: "boolean", default: false, describe: "plan and try out, change nothing" },
  detach: { type: "boolean", default: false, describe: "do not ask; return when the rules are in force" },
  probe: {
    type: "string",
    requiresArg: true,
    repeatable: true,
    coerce: asList,
    describe: "a command line that decides in place of a person; may be given again"
  },
  "probe-tcp": {
    type: "string",
    requiresArg: true,
    repeatable: true,
    coerce: asList,
    describe: "HOST:PORT that must take a connection from here; may be given again"
  },
  "require-proof": {
    type: "boolean",
    default: false,
    describe: "only safeapply confirm from a new connection keeps the rules"
  },
  "keep-chains": {
    type: "string",
    requiresArg: true,
    repeatable: true,
    coerce: asList,
    describe: "live chains that stay, with the jumps to them, e.g. 'DOCKER*'; may be given again"
  },
  force: { type: "boolean", default: false, describe: "go on in spite of errors that lint finds" },
  backend: backendOption,
  netns: netnsOption,
  format: formatOption,
  quiet: { type: "boolean", default: false, describe: "say only how it ended, and when connection tracking begins" }
};
var applyGrammar = {
  operands: {
    files: { type: "string", array: true, describe: "rules file, or one for each family; - is standard input" }
  },
  options: {
    ...transactionOptions,
    write: { alias: "w", type: "string", requiresArg: true, describe: "after keeping, save the live rules there" },
    write4: { type: "string", requiresArg: true, describe: "the same for IPv4, where there are two families" },
    write6: { type: "string", requiresArg: true, describe: "and for IPv6" },
    command: {
      alias: "c",
      type: "string",
      requiresArg: true,
      repeatable: true,
      coerce: asList,
      describe: "CMD [ARG\u2026]: run a program that changes the rules; must come last"
    },
    ipv4: { type: "string", requiresArg: true, describe: "or -4: rules file for iptables" },
    ipv6: { type: "string", requiresArg: true, describe: "or -6: rules file for ip6tables" }
  }
};










var refusalStatus = {
  findings: exitStatus.findings,
  "not-accepted": exitStatus.findings,
  "live-rules-changed": exitStatus.findings,
  unproven: exitStatus.findings,
  "not-restorable": exitStatus.cannot,
  "not-root": exitStatus.cannot,
  "no-terminal": exitStatus.cannot,
  pending: exitStatus.cannot,
  "not-armed": exitStatus.cannot
};
var applyCommand = command(applyGrammar, async (world, options) => {
  const system = await world.whole();
  const change = await changeAskedFor(system, options);
  refuseContradictions(options, change);
  return await carryOut(system, change, options);
});





give({ "transactionOptions": transactionOptions, "statusOf": statusOf, "applyCommand": applyCommand, "carryOut": carryOut });
*/}],
  "#shared/31": [6519, () => {/*
'use strict';
var claim = (async function(system, ended) {
  const prefix = idPrefix(system.host.bootId, system.host.networkNamespace);
  let recovered;
  for (; ; ) {
    const listed = await numbers(system);
    const newest = await latestOf(system, listed);
    if (newest?.done && !newest.archived) await archive(system, newest.id);
    if (newest && !newest.done) {
      if (await isGuarded(system, newest)) return { kind: "refused", outcome: await pending(system, newest) };
      if (newest.id === recovered) throw cannotEnd(system, newest.id);
      const outcome = await recover(system, newest, "in-passing");
      if (outcome === "guarded") continue;
      recovered = newest.id;
      if (outcome !== "forgotten") {
        ended(outcome);
        if (outcome.kind === "unknown-state") return { kind: "refused", outcome };
      }
      continue;
    }
    const number = (listed[0] ?? 0) + 1;
    const id = `${prefix}${number}`;
    if (await system.store.claim(id, writeJson(ownerOf(system))) === "taken") continue;
    if ((await numbers(system))[0] !== number) {
      await system.store.remove(id);
      continue;
    }
    await clearAway(system, prefix, number, newest?.id);
    return { kind: "claimed", id };
  }
});
var pending = (async function(system, transaction) {
  const { armed, owner } = transaction;
  const deadline = deadlineOf(transaction);
  const stopped = !armed && owner !== void 0 && await stateOf(system, transaction, owner.process) === "stopped";
  return {
    kind: "refused",
    refusal: {
      kind: "pending",
      id: transaction.id,
      user: transaction.owner?.user ?? "somebody",
      since: transaction.owner?.since ?? "",
      remaining: deadline === void 0 ? void 0 : Math.max(0, deadline - system.clock.now()),
      stopped
    }
  };
});
var cannotEnd = (function(system, id) {
  const detail = "the end of an earlier transaction cannot be written there; is the disk full?";
  return new Failure({ kind: "store", path: system.store.path(id, "done"), code: "EIO", detail });
});
var ownerOf = (function(system) {
  const { user, bootId, networkNamespace, namespaceName, processNamespace } = system.host;
  return {
    process: system.processes.self,
    user,
    since: system.host.wallClock(),
    bootId,
    networkNamespace,
    netns: namespaceName,
    processNamespace
  };
});
var clearAway = (async function(system, prefix, number, last) {
  for (const id of (await system.store.ids()).filter(isId)) {
    const other = idNumber(prefix, id);
    if (id === last || other !== void 0 && other >= number - 1) continue;
    const { owner, done, backstop } = await readTransaction(system.store, id);
    const earlierBoot = owner !== void 0 && owner.bootId !== system.host.bootId;
    const over = other !== void 0 && done !== void 0 && (!backstop || await system.processes.state(backstop) === "gone");
    if (earlierBoot || over) await system.store.remove(id);
  }
});
var runProbes = (async function(system, probes, remaining, tell) {
  let last;
  for (const probe of probes) {
    last = await runProbe(system, probe, remaining);
    tell(last);
    if (!last.ok) return last;
  }
  return last;
});
var runProbe = (async function(system, probe, remaining) {
  const name = nameOf(probe);
  const failed = (reason) => ({ name, ok: false, reason });
  if (remaining() <= 0) return failed("the window was over before it could run");
  if (probe.kind === "tcp") {
    const reason = await system.processes.connect(probe.host, probe.port, remaining);
    return reason === void 0 ? { name, ok: true } : failed(reason);
  }
  const { exitCode, output } = await system.processes.runProbe(probe.line, remaining);
  if (exitCode === 0) return { name, ok: true };
  const how = exitCode === void 0 ? "it ran past the window" : `status ${exitCode}`;
  return failed(output === "" ? how : `${how}: ${output}`);
});
var nameOf = (function(probe) {
  return probe.kind === "command" ? probe.line : `TCP ${probe.host}:${probe.port}`;
});
var inForce = (async function(system, { id, plan }, { took }, remaining, decider) {
  const changes = plan?.command ? await changesOf(system, id) : void 0;
  const decides = "probes" in decider ? "probes" : plan?.requireProof === true ? "new-connection" : "here";
  const { connection } = system.processes.login();
  return { kind: "in-force", id, took, remaining, decides, user: system.host.user, connection, changes };
});
var letPersonDecide = (async function(deciding, { ask: at, style }) {
  const { system, transaction, by, remaining, wish, say: say2, signal } = deciding;
  const answer = await system.terminal.ask({ at, style, remaining, signal }).catch(() => "lost");
  switch (answer) {
    case "yes":
      if (transaction.plan?.requireProof === true) {
        say2({ kind: "not-taken", reason: "only safeapply confirm from a new connection keeps these rules" });
        await letPersonDecide(deciding, { ask: at, style });
      } else {
        await wish({ kind: "keep", by });
      }
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
});
var letProbesDecide = (async function({ system, remaining, wish, say: say2 }, probes) {
  const failed = (detail) => wish({ kind: "rollback", by: "a probe", reason: "probe-failed", detail });
  try {
    const last = await runProbes(system, probes, remaining, (result) => {
      say2({ kind: "probed", result });
    });
    if (last?.ok === false) await failed(`${last.name}: ${last.reason}`);
    else await wish({ kind: "keep", by: "the probes", proof: { kind: "probes" } });
  } catch (error) {
    await failed(reasonOf(error));
  }
});
var follow = (async function(system, id, mode, say2) {
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
  let toldPrimed = false;
  let deadline = 0;
  let slowFrom = system.clock.now() + silence;
  const remaining = () => Math.max(0, deadline - system.clock.now());
  const look = async () => {
    const transaction = await readTransaction(system.store, id);
    const { applied, decision, done } = transaction;
    if (done) return await endOf(system, id, done);
    deadline = deadlineOf(transaction) ?? 0;
    if (transaction.primed && !toldPrimed && mode !== "wait") {
      toldPrimed = true;
      say2({ kind: "primed", ...transaction.primed });
    }
    if (slowFrom !== void 0 && phaseOf(transaction) === "changing" && system.clock.now() > slowFrom) {
      slowFrom = void 0;
      say2({ kind: "still-changing", seconds: silence, holder: await system.firewall.lockHolder() });
    }
    if (applied && !asked && !decision && mode !== "wait" && remaining() > 0) {
      asked = true;
      if (mode === "detach") return { kind: "pending", id, deadline, remaining: remaining() };
      say2(await inForce(system, transaction, applied, remaining(), mode));
      const deciding = { system, transaction, by, remaining, wish, say: say2, signal: question.signal };
      void ("probes" in mode ? letProbesDecide(deciding, mode.probes) : letPersonDecide(deciding, mode));
    }
    if (unwritten === void 0 && !await mustTakeOver(system, transaction)) return void 0;
    const again = await readTransaction(system.store, id);
    if (again.done) return await endOf(system, id, again.done);
    if (unwritten === void 0 && !await mustTakeOver(system, again)) return void 0;
    question.abort();
    say2(unwritten === void 0 ? { kind: "taking-over" } : { kind: "rolling-back", reason: unwritten });
    return await takeOver(system, id, unwritten ?? "watchdog-gone", by);
  };
  try {
    for (; ; ) {
      try {
        const outcome = await look();
        if (outcome) return outcome;
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
});
var pause = (async function(system) {
  try {
    await system.clock.sleep(poll);
  } catch {
    return;
  }
});
var mustTakeOver = (async function(system, transaction) {
  const { armed } = transaction;
  if (!armed) return true;
  const state = await stateOf(system, transaction, armed.watchdog);
  if (state === "gone") return true;
  const late = secondsLate(system, transaction);
  return late > (state === "stopped" ? 1 : patienceWith(transaction));
});
var lastKnown = (async function(system, id) {
  try {
    return await readTransaction(system.store, id);
  } catch {
    const nothing = { owner: void 0, plan: void 0, backstop: void 0, armed: void 0, applied: void 0 };
    const decisions = { extensions: [], decision: void 0, slot: 1 };
    return {
      id,
      ...nothing,
      ...decisions,
      touched: true,
      primed: void 0,
      restored: false,
      done: void 0,
      archived: false
    };
  }
});
var linesOf = (function(text) {
  return text.split("\n").map((line, index) => ({ text: line, source: index + 1 }));
});
var linesText = (function(lines) {
  return lines.map(({ text }) => text).join("\n");
});
var editLines = (function(lines, insertions, removed = /* @__PURE__ */ new Set()) {
  const before = /* @__PURE__ */ new Map();
  for (const { before: line, texts } of insertions) {
    const made = texts.map((text) => ({ text, source: void 0 }));
    before.set(line, [...before.get(line) ?? [], ...made]);
  }
  return lines.flatMap((line, index) => [...before.get(index + 1) ?? [], ...removed.has(index + 1) ? [] : [line]]);
});
var liveChains = (function(live) {
  const lines = new Map(live.tables.flatMap(({ rules }) => rules).map((rule) => [rule.line, rule]));
  return new Map(
    [...canonical(live).values()].map((table) => [
      table.name,
      table.chains.map(({ name, rules }) => {
        const found = rules.flatMap(({ text, line }) => {
          const rule = lines.get(line);
          return rule === void 0 ? [] : [{ text, rule }];
        });
        return { name, builtin: isBuiltin(table.name, name), rules: found };
      })
    ])
  );
});
var printedRule = (function({ text }) {
  return text.replace(/^\[\d+:\d+\] /u, "");
});
var addChains = (function(lines, wanted, chosen) {
  const removed = /* @__PURE__ */ new Set();
  const insertions = [];
  for (const table of sectionsOf(wanted)) {
    const chains = chosen.get(table.name)?.map(({ chain }) => chain) ?? [];
    if (chains.length === 0) continue;
    const names = new Set(chains.map(({ name }) => name));
    for (const { line, name } of table.chains) if (names.has(name.text)) removed.add(line);
    for (const { line, chainName } of table.rules) if (names.has(chainName ?? "")) removed.add(line);
    const rules = chains.flatMap((chain) => chain.rules.map(({ rule }) => printedRule(rule)));
    insertions.push(
      { before: lineForDeclarations(wanted, table, names), texts: chains.map(({ name }) => `:${name} - [0:0]`) },
      { before: table.commit?.line ?? 0, texts: rules }
    );
  }
  return editLines(lines, insertions, removed);
});
var sectionsOf = (function({ tables }) {
  const last = new Map(tables.map((table) => [table.name, table]));
  return [...last.values()].filter(({ commit }) => commit !== void 0);
});
var lineForDeclarations = (function({ lines }, table, names) {
  const wipe = table.rules.findLast(
    ({ letter, chainName }) => chainName === void 0 && (letter === "F" || letter === "X")
  );
  const from = wipe?.line ?? table.head.line;
  const first = table.rules.find(({ line: line2, chainName }) => line2 > from && !names.has(chainName ?? ""));
  let line = first?.line ?? table.commit?.line ?? from + 1;
  const isPlain = (kind) => kind === "comment" || kind === "blank";
  while (line - 1 > from && isPlain(lines[line - 2]?.kind)) line -= 1;
  return line;
});
var jumpPlaces = (function(live, wanted) {
  const [end, liveEnd] = [firstEnd(wanted), firstEnd(live)];
  let before = 0;
  return runsIn(live, wanted).flatMap((run) => {
    const place = placeOf(run, wanted.length);
    const at = Math.max(before, run.from <= liveEnd ? Math.min(place, end) : place);
    before = at;
    return Array.from({ length: run.to - run.from }, (_, offset) => ({ index: run.from + offset, at }));
  });
});
var firstEnd = (function(rules) {
  const end = rules.findIndex(({ ends }) => ends);
  return end === -1 ? rules.length : end;
});
var runsIn = (function(live, wanted) {
  const numbers2 = new Map(wanted.map(({ text }, number) => [text, number]).toReversed());
  const numberOf = ({ text, carried }) => carried === void 0 ? numbers2.get(text) : void 0;
  const before = nearest(live, numberOf);
  const behind = nearest(live.toReversed(), numberOf).toReversed();
  const lastOther = live.findLastIndex(({ carried }) => carried === void 0);
  const runs = [];
  for (let from = 0; from < live.length; from += 1) {
    const carried = live[from]?.carried;
    if (carried === void 0) continue;
    let to = from + 1;
    while (from === 0 ? live[to]?.carried !== void 0 : live[to]?.carried === carried) to += 1;
    const leads = carried === "leads";
    runs.push({
      from,
      to,
      toEnd: Math.max(lastOther - to, -1) + 2,
      leads,
      previous: before[from],
      next: behind[to - 1]
    });
    from = to - 1;
  }
  return runs;
});
var nearest = (function(rules, numberOf) {
  let last;
  return rules.map((rule) => {
    const found = last && { number: last.number, distance: last.distance + 1 };
    const number = numberOf(rule);
    last = number === void 0 ? found : { number, distance: 0 };
    return found;
  });
});
var placeOf = (function({ from, toEnd, leads, previous, next }, last) {
  if (from === 0) return 0;
  if (previous === void 0) return next?.number ?? (leads ? 0 : last);
  const isNearer = next === void 0 ? previous.distance < toEnd : previous.distance <= next.distance;
  return leads || isNearer ? previous.number + 1 : next?.number ?? last;
});
var carryRules = (function(carrying) {
  const { live, wanted, carried } = carrying;
  const mannerOf = mannersIn(carrying);
  const [liveEnds, wantedEnds] = [endsIn(live), endsIn(wanted)];
  const chains = new Map(wanted.normal.chains.map((chain) => [chain.name, chain]));
  const all = live.chains.map(({ name, rules }) => {
    if (carried.has(name)) return { insertions: [], rules: [], lost: [] };
    const manners = rules.map((rule) => mannerOf(name, rule));
    const ruleAt = (index) => {
      const rule = rules[index]?.rule;
      return { table: live.table.name, chain: name, rule: rule === void 0 ? "" : printedRule(rule) };
    };
    const into = chains.get(name);
    if (into === void 0) {
      const lost = manners.flatMap((manner, index) => manner === void 0 ? [] : [ruleAt(index)]);
      return { insertions: [], rules: [], lost };
    }
    const there = new Set(into.rules.map(({ text }) => text));
    const placed = rules.map(({ text, rule: { line } }, index) => {
      const manner = there.has(text) ? void 0 : manners[index];
      return { text, ends: liveEnds(line), ...manner === void 0 ? {} : { carried: manner } };
    });
    const around = into.rules.map(({ text, line }) => ({ text, ends: wantedEnds(line) }));
    const places = jumpPlaces(placed, around).map(({ index, at }) => ({ rule: ruleAt(index), at }));
    return { insertions: insert(carrying, into, places), rules: places.map(({ rule }) => rule), lost: [] };
  });
  return {
    insertions: all.flatMap(({ insertions }) => insertions),
    rules: all.flatMap(({ rules }) => rules),
    lost: all.flatMap(({ lost }) => lost)
  };
});
var mannersIn = (function({ live, kept, programs }) {
  const users = new Set(live.chains.filter(({ builtin }) => !builtin).map(({ name }) => name));
  const owners = ownersOfChains([...users]);
  return (chain, { text, rule: { targetName = "" } }) => {
    if (kept.has(targetName)) return owners.get(targetName)?.leads?.test(targetName) === true ? "leads" : "stays";
    if (programs.size === 0 || users.has(targetName) || owners.has(chain)) return void 0;
    const owner = ownerOfRule(text);
    return owner !== void 0 && programs.has(owner) ? "stays" : void 0;
  };
});
var endsIn = (function({ ruleset, table }) {
  const indexes = new Map(table.rules.map(({ line }, index) => [line, index]));
  const ends = chainEnds(surveyOf(ruleset, table));
  return (line) => {
    const index = indexes.get(line);
    return index !== void 0 && ends(index);
  };
});
var insert = (function(carrying, chain, places) {
  const { rules } = carrying.wanted.table;
  const end = tailOf(carrying);
  return rules.some((rule) => movesRules(rule, chain.name)) ? places.map(({ rule, at }, count) => ({ before: end, texts: [inserted(rule, at + count + 1)] })) : places.map(({ rule: { rule }, at }) => ({ before: lineFor(carrying, chain, at) ?? end, texts: [rule] }));
});
var movesRules = (function({ letter, chainName }, chain) {
  return letter === "E" || chainName === chain && (letter === "I" || letter === "D" || letter === "R");
});
var lineFor = (function({ wanted }, { rules }, at) {
  const previous = rules[at - 1];
  if (previous !== void 0) return previous.line + 1;
  let line = rules[0]?.line;
  while (line !== void 0 && wanted.ruleset.lines[line - 2]?.kind === "comment") line -= 1;
  return line;
});
var tailOf = (function({ wanted: { table }, carried }) {
  const first = table.rules.find(({ chainName }) => carried.has(chainName ?? ""));
  return first?.line ?? table.commit?.line ?? table.head.line + 1;
});
var inserted = (function({ rule }, number) {
  return rule.replace(/^-A (\S+)/u, (_, chain) => `-I ${chain} ${number}`);
});
var chosenChains = (function(live, inWanted, patterns) {
  const users = live.filter(({ builtin }) => !builtin);
  const chains = new Map(users.map((chain) => [chain.name, chain]));
  const matched = users.filter(({ name }) => patterns.some((pattern) => pattern.test(name)));
  const names = new Set(matched.map(({ name }) => name));
  const neededBy = /* @__PURE__ */ new Map();
  const queue = [...matched];
  for (const { name, rules } of queue) {
    for (const { rule } of rules) {
      const led = chains.get(rule.targetName ?? "");
      if (led === void 0 || names.has(led.name) || inWanted.has(led.name) || neededBy.has(led.name)) continue;
      neededBy.set(led.name, name);
      queue.push(led);
    }
  }
  return [
    ...users.filter(({ name }) => neededBy.has(name)).map((chain) => ({ chain, neededBy: neededBy.get(chain.name) })),
    ...matched.map((chain) => ({ chain, neededBy: void 0 }))
  ];
});
var globPattern = (function(glob) {
  const source = [...glob.matchAll(piece)].map(([text]) => pieceSource(text)).join("");
  return new RegExp(`^${source}$`, "su");
});
var pieceSource = (function(text) {
  if (text.startsWith("*")) return ".*";
  if (text === "?") return ".";
  if (text.length > 1 && text.startsWith("[")) return classSource(text);
  return characterSource(text.at(-1) ?? "");
});
var classSource = (function(text) {
  const negated = /^\[[!^]/u.test(text);
  const ranges = [...text.slice(negated ? 2 : 1, -1).matchAll(/([^])-([^])|[^]/gu)].map(([single, from = single, to = from]) => ({ from, to })).filter(({ from, to }) => from <= to).map(({ from, to }) => `${characterSource(from)}-${characterSource(to)}`);
  return `[${negated ? "^" : ""}${ranges.join("")}]`;
});
var characterSource = (function(character) {
  return `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`;
});
var keepChains = (function(live, text, dialect, globs) {
  const chains = liveChains(live);
  const patterns = globs.map(globPattern);
  const users = [...chains.values()].flat().filter(({ builtin }) => !builtin);
  const unmatched = globs.filter((_, index) => !users.some(({ name }) => patterns[index]?.test(name) === true));
  const wanted = parse(text, dialect).ruleset;
  const chosen = choose(chains, wanted, patterns);
  const withChains = addChains(linesOf(text), wanted, chosen);
  const found = carry(live, chains, parse(linesText(withChains), dialect).ruleset, { chosen, patterns });
  const lines = editLines(
    withChains,
    found.flatMap(({ insertions }) => insertions)
  );
  return {
    text: linesText(lines),
    kept: [...chosen].flatMap(([table, carried]) => carried.map((each) => keptChain(table, each))),
    carried: found.flatMap(({ rules }) => rules),
    lost: found.flatMap(({ lost }) => lost),
    unmatched,
    sources: lines.map(({ source }) => source)
  };
});
var choose = (function(chains, wanted, patterns) {
  const normal = canonical(wanted);
  return new Map(
    sectionsOf(wanted).map(({ name }) => {
      const inWanted = new Set(normal.get(name)?.chains.map((chain) => chain.name));
      return [name, chosenChains(chains.get(name) ?? [], inWanted, patterns)];
    })
  );
});
var keptChain = (function(table, { chain: { name }, neededBy }) {
  return { table, chain: name, ...neededBy === void 0 ? {} : { neededBy } };
});
var carry = (function(live, chains, wanted, { chosen, patterns }) {
  const programs = programsOf(chains, patterns);
  const normal = canonical(wanted);
  return sectionsOf(wanted).flatMap((table) => {
    const carried = chosen.get(table.name) ?? [];
    const before = live.tables.findLast(({ name }) => name === table.name);
    const after = normal.get(table.name);
    if (carried.length === 0 && programs.size === 0 || before === void 0 || after === void 0) return [];
    const kept = carried.filter(({ neededBy }) => neededBy === void 0);
    return carryRules({
      live: { ruleset: live, table: before, chains: chains.get(table.name) ?? [] },
      wanted: { ruleset: wanted, table, normal: after },
      kept: namesOf(kept),
      carried: namesOf(carried),
      programs
    });
  });
});
var programsOf = (function(chains, patterns) {
  const owners = [...chains.values()].flatMap((table) => {
    const names = table.filter(({ builtin }) => !builtin).map(({ name }) => name);
    return [...ownersOfChains(names)].filter(([name]) => patterns.some((pattern) => pattern.test(name)));
  });
  return new Set(owners.map(([, owner]) => owner));
});
var namesOf = (function(chosen) {
  return new Set(chosen.map(({ chain: { name } }) => name));
});
var removedOfOthers = (function(live, wanted) {
  const before = liveChains(live);
  const names = [...before.values()].flat().map(({ name }) => name);
  return [...canonical(wanted).values()].flatMap((table) => {
    const counts = countLosses(before.get(table.name) ?? [], table);
    return [...counts].map(([owner, { chains, ...numbers2 }]) => {
      const { program } = owner;
      return { program, table: table.name, chains: [...chains], ...numbers2, globs: globsFor(owner, names) };
    });
  });
});
var countLosses = (function(live, table) {
  const wanted = new Map(table.chains.map((chain) => [chain.name, chain]));
  const ownerOf2 = ownersOfChains(live.filter(({ builtin }) => !builtin).map(({ name }) => name));
  const counts = /* @__PURE__ */ new Map();
  for (const { name, rules } of live) {
    const owner = ownerOf2.get(name);
    const left = wanted.get(name);
    const lost = without(rules, left?.rules.map(({ text }) => text) ?? []);
    if (owner === void 0) for (const rule of lost) countRule(counts, rule, ownerOf2);
    else if (left === void 0 || lost.length > 0) {
      const count = countOf(counts, owner);
      count.chains.add(name);
      count.rules += lost.length;
    }
  }
  return counts;
});
var without = (function(rules, texts) {
  const kept = /* @__PURE__ */ new Map();
  for (const text of texts) kept.set(text, (kept.get(text) ?? 0) + 1);
  return rules.filter(({ text }) => {
    const count = kept.get(text) ?? 0;
    kept.set(text, count - 1);
    return count <= 0;
  });
});
var countRule = (function(counts, lost, ownerOf2) {
  const led = ownerOf2.get(lost.rule.targetName ?? "");
  const owner = led ?? ownerOfRule(lost.text);
  if (owner !== void 0) countOf(counts, owner)[led === void 0 ? "marked" : "jumps"] += 1;
});
var countOf = (function(counts, owner) {
  const known = counts.get(owner);
  if (known !== void 0) return known;
  const count = { chains: /* @__PURE__ */ new Set(), rules: 0, jumps: 0, marked: 0 };
  counts.set(owner, count);
  return count;
});
var globsFor = (function({ globs }, chains) {
  return globs.filter((glob) => {
    const pattern = globPattern(glob);
    return chains.some((chain) => pattern.test(chain));
  });
});
var withOthers = (function(live, text, dialect, globs) {
  const keeping = globs.length === 0 ? void 0 : keepChains(live, text, dialect, globs);
  const loaded = keeping?.text ?? text;
  const { ruleset } = parse(loaded, dialect);
  return { text: loaded, ruleset, tables: tablesOf(ruleset), keeping, losses: removedOfOthers(live, ruleset) };
});
var inUsersLines = (function(said, { keeping }) {
  if (!keeping) return said;
  return said.replace(/(\bline:? )(\d+)/g, (_, word, digits) => {
    const line = keeping.sources[Number(digits) - 1];
    return line === void 0 ? `${word}${digits} (of what --keep-chains put in)` : `${word}${line}`;
  });
});
var inspect = (async function(system, { change, backend, keepChains: keepChains2 }) {
  const files2 = [];
  for (const source of change.kind === "files" ? change.sources : []) {
    const tools = await toolsFor(system, source, source.backend ?? backend);
    files2.push(await lintFile(system, source, tools, backend, keepChains2));
  }
  return { checks: checks.length, files: files2 };
});
var lintFile = (async function(system, { path, bytes, family }, tools, wish, globs) {
  const backend = tools?.backend ?? (wish === "auto" ? "nft" : wish);
  const { lines } = parse(decode(bytes).text, { family, backend }).ruleset;
  const file = { path, family, lines: lines.map(({ text: text2 }) => text2) };
  const kept = tools && globs.length > 0 ? await keptText(system, bytes, tools, globs) : void 0;
  const text = decode(kept ? bytesOfText(kept.text) : bytes).text;
  const { ruleset, diagnostics: syntax } = parse(text, { family, backend });
  const found = lint({ ruleset, family, loading: "flush", syntax }).filter(({ severity }) => severity !== "info");
  return { ...file, diagnostics: kept ? found.flatMap((each) => inOwnLines(each, kept.sources)) : found };
});
var toolsFor = (async function(system, { family }, wish) {
  try {
    return await system.firewall.tools(family, wish);
  } catch {
    return void 0;
  }
});
var keptText = (async function(system, bytes, tools, globs) {
  try {
    const live = await readLive(system, tools);
    return live.kind === "whole" ? withOthers(live.ruleset, byteText(bytes), tools, globs).keeping : void 0;
  } catch {
    return void 0;
  }
});
var inOwnLines = (function(found, sources) {
  const [line, endLine] = [sources[found.line - 1], sources[found.endLine - 1]];
  if (line === void 0 || endLine === void 0) return [];
  const related = found.related?.flatMap((each) => {
    const own = sources[each.line - 1];
    return own === void 0 ? [] : [{ ...each, line: own }];
  });
  return [{ ...found, line, endLine, ...related && { related } }];
});
var notRestorable = (function(reason) {
  return { refusal: { kind: "not-restorable", reason } };
});
var restoreLimitFor = (function(timeout) {
  return Math.max(30, timeout);
});
var makePlan = (function(what, inputs) {
  const changes = inputs.flatMap(
    ({ part: { family, tools, tables }, texts: { before, wanted } }) => wanted === void 0 ? [] : [{ family, changes: diff(rulesIn(tools, before), rulesIn(tools, wanted), { tables }) }]
  );
  const parts = inputs.map(({ part }) => part);
  const kinds = ["prime", "new", "undo", "before", "wanted"];
  return {
    plan: { version: 1, ...what, restoreLimit: restoreLimitFor(what.timeout), parts, changes },
    tools: parts.map(({ tools }) => tools),
    others: inputs.flatMap(({ others }) => others ? [others] : []),
    files: inputs.flatMap(
      ({ part, texts }) => kinds.flatMap((kind) => {
        const text = texts[kind];
        return text === void 0 ? [] : [{ name: rulesFile(kind, part), text }];
      })
    )
  };
});
var rehearse = (async function(system, part, limit2) {
  const steps = [
    { text: part.before, counters: true },
    { text: part.wanted, counters: false },
    { text: part.undo, counters: true }
  ];
  const [first, second, third] = await system.firewall.rehearse({ tools: part.tools, steps, limit: limit2 });
  const before = rulesIn(part.tools, part.before);
  if (first?.restore.exitCode !== 0)
    return notRestorable2(`the live rules cannot be loaded again: ${say(first?.restore)}`);
  const again = rulesAfter(part.tools, first.saved);
  if (!again || !sameRules(before, again)) return notRestorable2("the live rules come out different when loaded again");
  if (second?.restore.exitCode !== 0) {
    const timedOut = second?.restore.exitCode === void 0;
    return { kind: "not-accepted", stderr: second?.restore.stderr ?? "", timedOut };
  }
  if (second.saved === void 0) return notRestorable2("the new rules could not be read back");
  const judged = judgeSave(second.saved, /* @__PURE__ */ new Map(), part.tools);
  if (judged.kind === "doubtful") return notRestorable2(`the new rules cannot be read back: ${judged.reason}`);
  if (third?.restore.exitCode !== 0) return notRestorable2(`the undo cannot be loaded: ${say(third?.restore)}`);
  const undone = rulesAfter(part.tools, third.saved);
  if (!undone || !sameRules(before, undone)) return notRestorable2("the undo does not bring the live rules back");
  return { kind: "fine", wanted: judged.text };
});
var proveUndo = (async function(system, part, limit2) {
  const { tools, before, undo } = part;
  const steps = [
    { text: before, counters: true },
    { text: undo, counters: true }
  ];
  const [first, second] = await system.firewall.rehearse({ tools, steps, limit: limit2 });
  const wanted = rulesIn(tools, before);
  if (first?.restore.exitCode !== 0)
    return notRestorable2(`the live rules cannot be loaded again: ${say(first?.restore)}`);
  if (second?.restore.exitCode !== 0) return notRestorable2(`the undo cannot be loaded: ${say(second?.restore)}`);
  const undone = rulesAfter(tools, second.saved);
  if (!undone || !sameRules(wanted, undone))
    return notRestorable2("the live rules come out different when loaded again");
  return { kind: "fine", wanted: before };
});
var rulesAfter = (function(tools, saved) {
  const judged = saved && judgeSave(saved, /* @__PURE__ */ new Map(), tools);
  return judged?.kind === "whole" ? canonical(judged.ruleset) : void 0;
});
var notRestorable2 = (function(reason) {
  return { kind: "not-restorable", reason };
});
var say = (function(result) {
  if (result === void 0) return "it was never tried";
  return result.exitCode === void 0 ? "it did not end within its limit" : result.stderr.trim();
});
var prepareCommand = (async function(system, { words, folder }, { backend, timeout, requireProof }) {
  const parts = [];
  for (const family of families) {
    for (const { tools, suffix } of await allTools(system, family, backend)) {
      const part = await guard(system, tools, suffix, restoreLimitFor(timeout));
      if ("refusal" in part) return part;
      parts.push(part);
    }
  }
  if (parts.length === 0) await system.firewall.tools("ipv4", backend);
  return makePlan({ path: words.join(" "), timeout, requireProof, command: { words, folder } }, parts);
});
var allTools = (async function(system, family, wish) {
  const first = await toolsIfAny(system, family, wish);
  if (!first) return [];
  const other = await toolsIfAny(system, family, first.backend === "nft" ? "legacy" : "nft");
  const second = other ? [{ tools: other, suffix: `${suffixOf(family)}-${other.backend}` }] : [];
  return [{ tools: first, suffix: suffixOf(family) }, ...second];
});
var toolsIfAny = (async function(system, family, backend) {
  try {
    return await system.firewall.tools(family, backend);
  } catch (error) {
    if (error instanceof Failure && error.facts.kind === "tool-missing") return void 0;
    throw error;
  }
});
var guard = (async function(system, tools, suffix, limit2) {
  const live = await readLive(system, tools);
  if (live.kind === "doubtful") return notRestorable(`${tools.save}: ${live.reason}`);
  const present = live.ruleset.tables.map(({ name }) => name);
  const absent = Object.keys(builtinChains).filter((table) => !present.includes(table));
  const possible = [];
  for (const table of absent) {
    const reset = { tools, before: "", undo: undoText(live.ruleset, [table]), tables: [table] };
    if ((await proveUndo(system, reset, limit2)).kind === "fine") possible.push(table);
  }
  const tables = [...present, ...possible];
  const undo = undoText(live.ruleset, tables);
  const proof = await proveUndo(system, { tools, before: live.text, undo, tables }, limit2);
  if (proof.kind === "not-restorable") return notRestorable(proof.reason);
  return { part: { family: tools.family, tools, tables, primes: false, suffix }, texts: { before: live.text, undo } };
});
var prepare = (async function(system, wanted) {
  const { change, timeout, requireProof, backend, keepChains: keepChains2 } = wanted;
  if (change.kind === "command") return await prepareCommand(system, change, wanted);
  const parts = [];
  for (const source of change.sources) {
    const tools = await system.firewall.tools(source.family, source.backend ?? backend);
    const isSecond = parts.some((other) => other.part.family === source.family);
    const suffix = `${suffixOf(source.family)}${isSecond ? `-${tools.backend}` : ""}`;
    const prepared = await prepareSource(system, source, { tools, suffix, globs: keepChains2 }, timeout);
    if ("refusal" in prepared) return prepared;
    parts.push(prepared);
  }
  const path = [...new Set(change.sources.map((source) => source.path))].join(", ");
  return makePlan({ path, timeout, requireProof }, parts);
});
var prepareSource = (async function(system, { bytes, family }, { tools, suffix, globs }, timeout) {
  const live = await readLive(system, tools);
  if (live.kind === "doubtful") return notRestorable(`${tools.save}: ${live.reason}`);
  const others = withOthers(live.ruleset, byteText(bytes), tools, globs);
  const { text, tables } = others;
  const undo = undoText(live.ruleset, tables);
  const texts = { tools, before: live.text, wanted: text, undo, tables };
  const rehearsal = await rehearse(system, texts, restoreLimitFor(timeout));
  if (rehearsal.kind === "not-accepted")
    return { refusal: { ...rehearsal, stderr: inUsersLines(rehearsal.stderr, others) } };
  if (rehearsal.kind === "not-restorable") return notRestorable(rehearsal.reason);
  const prime = primeText(live.ruleset, others.ruleset, tables);
  const part = { family, tools, tables, primes: prime !== void 0, suffix };
  return { part, others, texts: { prime, new: text, undo, before: live.text, wanted: rehearsal.wanted } };
});
var apply = (async function(system, request, say2) {
  const report = await inspect(system, request);
  const findings = report.files.flatMap(({ diagnostics }) => diagnostics);
  const wrong = findings.some(({ severity }) => severity === "error");
  if (wrong && !request.force) return refused({ kind: "findings", report });
  if (!system.host.isRoot) return refused({ kind: "not-root" });
  const asks = !request.dryRun && !request.detach && request.probes.length === 0;
  if (asks && !system.terminal.canAsk(request.askAt)) return refused({ kind: "no-terminal" });
  if (findings.length > 0) say2({ kind: "findings", report });
  if (request.dryRun) return await rehearseOnly(system, request, say2);
  await system.history.ids();
  const claimed = await claim(system, (outcome) => {
    say2({ kind: "recovered", outcome });
  });
  if (claimed.kind === "refused") return claimed.outcome;
  return await carryOut(remembering(system, claimed.id), claimed.id, request, say2);
});
var carryOut = (async function(system, id, request, say2) {
  const seen = { interruption: false, watchdog: false };
  const stopListening = system.terminal.onSignal(() => {
    seen.interruption = true;
  });
  try {
    const prepared = await prepare(system, request);
    if ("refusal" in prepared) return await without2(system, id, refused(prepared.refusal));
    tellPrepared(request, prepared, say2);
    if (changesNothing(prepared)) return await without2(system, id, { kind: "unchanged", what: "files" });
    await writePlan(system, id, prepared);
    const transaction = await arm(system, id, prepared.plan, seen);
    if ("refusal" in transaction) return refused(transaction.refusal);
    const { restoreLimit, timeout } = prepared.plan;
    say2({ kind: "armed", id, restoreLimit, timeout, rescue: rescueTime });
  } catch (error) {
    if (!await mayBeArmed(system, id, seen.watchdog)) throw asFailure(error);
  } finally {
    stopListening();
  }
  if (seen.interruption) await rollbackDecision(system, id, "interrupted", "", system.host.user);
  const outcome = await follow(system, id, modeOf(request), say2);
  if (outcome.kind !== "pending") await archive(system, id);
  return outcome;
});
var mayBeArmed = (async function(system, id, started) {
  try {
    return (await disarm(system, id, "it failed")).armed !== void 0;
  } catch {
    return started;
  }
});
var rehearseOnly = (async function(system, request, say2) {
  const prepared = await prepare(system, request);
  if ("refusal" in prepared) return refused(prepared.refusal);
  tellPrepared(request, prepared, say2);
  return changesNothing(prepared) ? { kind: "unchanged", what: "files" } : { kind: "planned" };
});
var tellPrepared = (function({ change }, { plan, tools, others }, say2) {
  say2({ kind: "rehearsed", what: change.kind, changes: plan.changes, tools });
  say2({ kind: "others", others });
});
var changesNothing = (function({ plan }) {
  return !plan.command && plan.changes.every(({ changes }) => changes.length === 0);
});
var modeOf = (function({ detach, probes, askAt, askStyle = "word" }) {
  if (probes.length > 0) return { probes };
  return detach ? "detach" : { ask: askAt, style: askStyle };
});
var writePlan = (async function(system, id, { plan, files: files2 }) {
  for (const { name, text } of [...files2, { name: "plan.json", text: writeJson(plan) }]) {
    await system.store.writeOnce(id, name, text);
    if (await system.store.read(id, name) !== text)
      throw new Error(`${name} reads back different from what was written`);
  }
});
var arm = (async function(system, id, plan, seen) {
  const interrupted = () => seen.interruption;
  const undos = plan.parts.map((part) => ({ name: rulesFile("undo", part), restore: part.tools.restore }));
  await system.processes.startBackstop({ id, limit: plan.restoreLimit, undos });
  const first = await waitFor(system, id, ({ backstop }) => backstop !== void 0, interrupted);
  if (!first?.backstop) return await notArmed(system, id, interrupted() ? "interrupted" : "the backstop did not start");
  seen.watchdog = true;
  await system.processes.startWatchdog(id);
  const armed = await waitFor(system, id, (transaction) => transaction.armed !== void 0, interrupted);
  if (armed?.armed) return armed;
  return await notArmed(system, id, interrupted() ? "interrupted" : "the watchdog did not start");
});
var waitFor = (async function(system, id, wanted, interrupted) {
  const until = system.clock.now() + armingLimit;
  for (; ; ) {
    const isLast = system.clock.now() >= until;
    const transaction = await readTransaction(system.store, id);
    if (wanted(transaction) || transaction.done) return transaction;
    if (isLast || interrupted()) return void 0;
    await system.clock.sleep(0.05);
  }
});
var notArmed = (async function(system, id, reason) {
  const transaction = await disarm(system, id, reason);
  return transaction.armed ? transaction : { refusal: { kind: "not-armed", reason: transaction.done?.detail ?? reason } };
});
var disarm = (async function(system, id, reason) {
  const before = await readTransaction(system.store, id);
  if (before.armed || before.done) return before;
  const transaction = await withoutWatchdog(system, before);
  if (!transaction.armed && !transaction.done) await giveUpOwn(system, id, reason);
  return transaction;
});
var asFailure = (function(error) {
  return error instanceof Failure ? error : new Failure({ kind: "mistake", message: reasonOf(error) }, { cause: error });
});
var without2 = (async function(system, id, outcome) {
  await giveUpOwn(system, id, outcome.kind);
  return outcome;
});
var giveUpOwn = (async function(system, id, why) {
  await giveUp(system, id, why).catch(() => void 0);
});
var refused = (function(refusal) {
  return { kind: "refused", refusal };
});
var isBootFile = (function(path) {
  return files.includes(path);
});
var persist = (async function(system, id, tools, path) {
  const live = await readLive(system, tools);
  if (live.kind === "doubtful") return `${tools.save}: ${live.reason}`;
  if (id !== void 0 && (await latest(system))?.id !== id) return "another transaction has begun since";
  const problem = await loadsAgain(system, tools, live.text);
  if (problem !== void 0) return problem;
  try {
    if (id !== void 0) await rememberOld(system, id, tools, path);
  } catch (error) {
    system.output.progress(`safeapply: what ${path} held before is not in the history: ${reasonOf(error)}
`);
  }
  await system.files.replace(path, live.text);
  return void 0;
});
var loadsAgain = (async function(system, tools, text) {
  const steps = [{ text, counters: true }];
  const [step] = await system.firewall.rehearse({ tools, steps, limit });
  const again = step?.saved && judgeSave(step.saved, /* @__PURE__ */ new Map(), tools);
  if (step?.restore.exitCode !== 0 || again?.kind !== "whole")
    return `what ${tools.save} printed does not load again: ${step?.restore.stderr.trim() ?? ""}`;
  if (!sameRules(rulesIn(tools, text), rulesIn(tools, again.text)))
    return "the saved rules come out different when loaded";
  return void 0;
});
var rememberOld = (async function(system, id, { family }, path) {
  const old = await system.files.read(path).catch(() => void 0);
  if (old === void 0) return;
  await archive(system, id);
  const number = Number(readFields(await system.store.read(id, "archived") ?? "").get("number"));
  if (!Number.isInteger(number) || number === 0) return;
  await system.history.writeOnce(recordName(number), `replaced.${suffixOf(family)}`, byteText(old));
});
var { "lint": lint } = require("#shared/32");
var { "chainEnds": chainEnds, "checks": checks, "ownerOfRule": ownerOfRule, "ownersOfChains": ownersOfChains, "surveyOf": surveyOf } = require("#shared/34");
var { "remembering": remembering } = require("#shared/35");
var { "byteText": byteText, "bytesOfText": bytesOfText } = require("#shared/39");
var { "giveUp": giveUp, "isGuarded": isGuarded, "patienceWith": patienceWith, "recover": recover, "secondsLate": secondsLate, "stateOf": stateOf, "takeOver": takeOver, "withoutWatchdog": withoutWatchdog } = require("#shared/42");
var { "causeOf": causeOf, "decide": decide, "primeText": primeText, "rollbackDecision": rollbackDecision } = require("#shared/43");
var { "archive": archive, "changesOf": changesOf, "deadlineOf": deadlineOf, "endOf": endOf, "idNumber": idNumber, "idPrefix": idPrefix, "isId": isId, "latest": latest, "latestOf": latestOf, "numbers": numbers, "phaseOf": phaseOf, "readFields": readFields, "readTransaction": readTransaction, "reasonOf": reasonOf, "recordName": recordName, "rescueTime": rescueTime, "rulesFile": rulesFile, "rulesIn": rulesIn, "suffixOf": suffixOf, "unknownState": unknownState, "writeJson": writeJson } = require("#shared/48");
var { "diff": diff, "judgeSave": judgeSave, "readLive": readLive, "tablesOf": tablesOf, "undoText": undoText } = require("#shared/49");
var { "canonical": canonical, "sameRules": sameRules } = require("#shared/50");
var { "parse": parse } = require("#shared/51");
var { "Failure": Failure } = require("#shared/56");
var { "builtinChains": builtinChains, "decode": decode, "isBuiltin": isBuiltin } = require("#shared/59");











var poll = 0.1;
var silence = 3;
var patience = 50;



























var piece = /\*+|\?|\[[!^]?[^][^\]]*\]|\\[^]|[^]/gu;






























var families = ["ipv4", "ipv6"];






var armingLimit = 20;
















var files = [
  "/etc/iptables/rules.v4",
  "/etc/iptables/rules.v6",
  "/etc/sysconfig/iptables",
  "/etc/sysconfig/ip6tables",
  "/var/lib/iptables/rules-save",
  "/var/lib/ip6tables/rules-save",
  "/etc/iptables/iptables.rules",
  "/etc/iptables/ip6tables.rules",
  "/etc/iptables.rules",
  "/etc/ip6tables.rules",
  "/etc/iptables.up.rules",
  "/etc/ip6tables.up.rules",
  "/etc/network/iptables.up.rules",
  "/etc/network/ip6tables.up.rules"
];

var limit = 60;



give({ "pending": pending, "follow": follow, "apply": apply, "isBootFile": isBootFile, "persist": persist });
*/}],
  "#shared/32": [7601, () => {/*
'use strict';
var lint = (function(subject, checks2 = checks) {
  return checks2.flatMap(({ run }) => run(subject)).sort(byPlace);
});
var byPlace = (function(a, b) {
  return a.line - b.line || a.column - b.column || (a.check < b.check ? -1 : a.check > b.check ? 1 : 0);
});
var { "checks": checks } = require("#shared/34");


give({ "lint": lint });
*/}],
  "#shared/33": [7614, () => {/*
'use strict';
var familyOf = (function(path, text) {
  const name = path.slice(path.lastIndexOf("/") + 1);
  if (name.endsWith(".v6") || name.startsWith("ip6")) return "ipv6";
  return name.endsWith(".v4") ? "ipv4" : familyOfAddresses(text);
});
var familyOfAddresses = (function(text) {
  let answer = "ipv4";
  for (const [, words = ""] of text.matchAll(addresses)) {
    for (const word of words.split(",")) {
      if (parseNetwork(word, "ipv4") !== void 0) return "ipv4";
      if (parseNetwork(word, "ipv6") !== void 0) answer = "ipv6";
    }
  }
  return answer;
});
var { "parseNetwork": parseNetwork } = require("#shared/59");

var addresses = /^(?!#).*?\s(?:-s|-d|--src|--dst|--source|--destination)[ \t=]+(\S+)/gmu;

give({ "familyOf": familyOf });
*/}],
  "#shared/34": [7637, () => {/*
'use strict';
var ownersOfChains = (function(chains) {
  const present = owners.filter(({ witness }) => witness === void 0 || chains.some((chain) => witness.test(chain)));
  const found = /* @__PURE__ */ new Map();
  for (const chain of chains) {
    const owner = present.find(({ chains: names, certain = names }) => certain?.test(chain));
    if (owner !== void 0) found.set(chain, owner);
  }
  return found;
});
var ownerOfRule = (function(text) {
  return sign.test(text) ? owners.find(({ rules = [] }) => rules.some((each) => each.test(text))) : void 0;
});
var isManaged = (function(chain) {
  return anyOf.test(chain);
});
var remembered = (function(known2, subject, find2) {
  const before = known2.get(subject);
  if (before !== void 0) return before;
  const found = find2(subject);
  known2.set(subject, found);
  return found;
});
var candidatesOf = (function(dialect, pattern) {
  return extensionsOf(pattern).flatMap(({ kind, part }) => placementsOf(kind, part.name).map((row) => ({ row, part }))).filter(({ row, part }) => speaksOf(dialect, row, part) && !isSatisfied(dialect, row, pattern)).filter(({ row }) => row.value === void 0 || hasValue(pattern, row)).map(({ row }) => ({ row, refusal: refusalOf(dialect, pattern, row) }));
});
var placeOf = (function(rule, row) {
  const found = extensionsOf(rule).find(({ kind, part: part2 }) => kind === row.kind && part2.name === row.name);
  if (found === void 0) return void 0;
  const { part } = found;
  const option = row.option === void 0 ? void 0 : part.options.find(({ name }) => name === row.option);
  return option?.token ?? part.token ?? part.options[0]?.token ?? rule.tokens[0];
});
var interfacesOf = (function({ options }) {
  return options.filter(({ name }) => interfaceChains[name] !== void 0);
});
var interfaceAt = (function(rule, interfaces) {
  const { chainName = "" } = rule;
  const given = interfaces.find(({ name }) => interfaceChains[name]?.includes(chainName));
  const place = given === void 0 ? void 0 : rule.options.find(({ name }) => name === given.name)?.token;
  if (given === void 0 || place === void 0) return [];
  const side = given.name === "in-interface" ? "come in through" : "go out through";
  const message = `"${place.text}" can't be used in the chain "${chainName}", whose packets did not ${side} an interface`;
  return [{ place, message, help: given.name === "in-interface" ? 'match "-o" there' : 'match "-i" there' }];
});
var extensionsOf = (function({ matches, target }) {
  const jump = target === void 0 || target.kind === "goto" ? [] : [{ kind: "target", part: target }];
  return [...matches.map((part) => ({ kind: "match", part })), ...jump];
});
var speaksOf = (function({ family, backend }, row, { settings }) {
  if (row.family !== void 0 && row.family !== family) return false;
  if (row.backend !== void 0 && row.backend !== backend) return false;
  const has = (name) => settings.some((each) => each.name === name);
  const plainly = (name) => settings.some((each) => each.name === name && !each.negated);
  if (row.unless !== void 0 && plainly(row.unless)) return false;
  return row.option === void 0 || has(row.option);
});
var isSatisfied = (function(dialect, row, pattern) {
  if (row.tables !== void 0 || row.chains !== void 0) return false;
  if (row.withoutSyn === true) return asksForSyn(pattern);
  return row.never === void 0 && hasProtocol(dialect, row, pattern);
});
var hasProtocol = (function({ backend }, { protocols, orExcluded }, { options }) {
  if (protocols === void 0) return true;
  const option = options.find(({ name }) => name === "protocol");
  const named = protocolName(option?.values[0]?.text ?? "") ?? "";
  if (option?.negation === void 0) return protocols.includes(named);
  return orExcluded === true && backend === "nft" && protocols.includes(named);
});
var asksForSyn = (function({ matches }) {
  const flags = matches.flatMap(({ settings }) => settings).filter(({ name }) => name === "tcp-flags");
  return flags.some(({ negated, values: [, set = ""] }) => !negated && set.split(",").includes("SYN"));
});
var hasValue = (function(parts, row) {
  return extensionsOf(parts).some(
    ({ kind, part }) => kind === row.kind && part.name === row.name && part.settings.some((each) => isValue(each, row))
  );
});
var isValue = (function({ name, values }, { option, value }) {
  return name === option && values[0] === value;
});
var refusalOf = (function(dialect, pattern, row) {
  if (row.never !== void 0) return { message: `"${row.name}" is refused here`, help: row.never };
  if (hasProtocol(dialect, row, pattern)) return void 0;
  const what = row.value ?? (row.option === void 0 ? row.name : `--${row.option}`);
  const wanted = (row.protocols ?? []).map((each) => `"-p ${each}"`).join(" or ");
  return { message: `"${what}" needs a protocol that the rule does not name`, help: `put ${wanted} into the rule` };
});
var selectionOf = (function({ operands, options, matches }) {
  if (operands.length > 0 || !options.every(mayBeVacuous)) return "some";
  if (matches.some(({ name }) => name !== "comment")) return "some";
  return options.some(isAddress) ? "by value" : "nothing";
});
var isUnconditional = (function(rule, selects) {
  if (selects !== "by value") return selects === "nothing";
  return /[\d:]\/0/u.test(rule.text) && rule.options.every(isVacuous);
});
var mayBeVacuous = (function(option) {
  return isAddress(option) ? option.negation === void 0 : isVacuous(option);
});
var isAddress = (function({ name }) {
  return name === "source" || name === "destination";
});
var isVacuous = (function(option) {
  const { name, negation, values } = option;
  if (name === "set-counters") return true;
  if (negation !== void 0) return false;
  const value = values[0]?.text ?? "";
  if (name === "protocol") return protocolName(value) === "all";
  return isAddress(option) && /^(?:0\.0\.0\.0\/0(?:\.0\.0\.0)?|::\/0)$/u.test(value);
});
var traitsOf = (function(dialect, table, isChain, pattern) {
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
});
var surveyOf = (function(ruleset, table) {
  return remembered(surveys, table, () => survey(ruleset, table));
});
var isDeclared = (function({ numbers, declarations }, name) {
  return declarations[numbers.get(name) ?? -1] !== void 0;
});
var declaredNames = (function({ names, declarations }) {
  return names.filter((_, number) => declarations[number] !== void 0);
});
var addsRule = (function({ letter }) {
  return letter === "A" || letter === "I" || letter === "R";
});
var survey = (function(ruleset, table) {
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
    builtin: builtinChains[table.name]?.length ?? 0,
    declarations,
    chains,
    targets,
    traits: rules.map(({ pattern }) => traitsFor(pattern)),
    unusual,
    withLookups: rules.filter(({ hasLookups }) => hasLookups)
  };
});
var remembering = (function(find2) {
  let last;
  return (asked) => {
    if (last?.asked !== asked) last = { asked, answer: find2(asked) };
    return last.answer;
  };
});
var numbered = (function(table, unusual) {
  const numbers = /* @__PURE__ */ new Map();
  for (const name of builtinChains[table.name] ?? []) numbers.set(name, numbers.size);
  const declarations = [];
  const made = unusual.flatMap(madeBy);
  const all = made.length === 0 ? table.chains : [...table.chains, ...made].sort((a, b) => a.line - b.line);
  all.forEach((each) => {
    declarations[numberOf(numbers, each.name.text)] ??= each;
  });
  return { numbers, declarations };
});
var madeBy = (function(rule) {
  const name = rule.letter === "N" ? rule.chain : rule.letter === "E" ? rule.operands[0] : void 0;
  return name === void 0 ? [] : [{ line: rule.line, name }];
});
var numberOf = (function(numbers, name) {
  const known2 = numbers.get(name);
  if (known2 !== void 0) return known2;
  numbers.set(name, numbers.size);
  return numbers.size - 1;
});
var isFragment = (function({ ruleset, loading }, table) {
  if (loading !== "unknown") return loading === "noflush";
  return remembered(fragments, table, () => addsOnly(ruleset, table)) || remembered(files, ruleset, isLoadedWithoutFlush);
});
var wholeSections = (function(subject) {
  const whole = subject.ruleset.tables.filter((table) => !isFragment(subject, table));
  return whole.map((table) => surveyOf(subject.ruleset, table));
});
var isLoadedWithoutFlush = (function(ruleset) {
  return commentsOf(ruleset.text).some(saysNoflush) || ruleset.tables.some((table) => addsOnly(ruleset, table) && declaredNames(surveyOf(ruleset, table)).some(isOfUfw));
});
var commentsOf = (function(text) {
  const comments = [];
  for (let at = text.indexOf("#"); at !== -1; at = text.indexOf("#", at + 1)) {
    if (at > 0 && text[at - 1] !== "\n") continue;
    const end2 = text.indexOf("\n", at);
    comments.push(text.slice(at, end2 === -1 ? void 0 : end2));
  }
  return comments;
});
var saysNoflush = (function(comment) {
  return /tables(?:-nft|-legacy)?-restore\b.*\s(?:-n|--noflush)\b/u.test(comment) && !/\b(?:not?|never|without|don't)\b/iu.test(comment);
});
var addsOnly = (function(ruleset, table) {
  if (table.chains.some(({ name }) => builtinNames.has(name.text))) return false;
  const survey2 = surveyOf(ruleset, table);
  const declared = declaredNames(survey2);
  const filled = [...new Set(survey2.chains)].flatMap((number) => survey2.names[number] ?? []);
  if ([...declared, ...filled].some((name) => builtinNames.has(name))) return false;
  return declared.length > 0 || filled.length > 0 && filled.every(isManaged);
});
var isOfUfw = (function(chain) {
  return /^ufw6?-/u.test(chain);
});
var jumpsOf = (function(survey2) {
  return remembered(known, survey2, find);
});
var find = (function(survey2) {
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
});
var grouped = (function(numbers, count) {
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
});
var reachedFrom = (function(roots, { to, first: first2, order }) {
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
});
var ruleOf = (function({ table }, { rules }, jump) {
  return table.rules[rules[jump] ?? -1];
});
var spanOf = (function({ line, column, endLine, endColumn }) {
  return { line, column, endLine, endColumn };
});
var spanOfRule = (function(rule) {
  const first2 = rule.tokens[0];
  const last = rule.tokens.at(-1);
  if (first2 === void 0 || last === void 0) {
    return { line: rule.line, column: 1, endLine: rule.line, endColumn: rule.text.length + 1 };
  }
  return { line: first2.line, column: first2.column, endLine: last.endLine, endColumn: last.endColumn };
});
var relatedAt = (function({ line, column }, message) {
  return { line, column, message };
});
var ofTable = (function({ ruleset }, table) {
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
});
var lastJump = (function({ from, to }, count, chain, next) {
  let jump = count - 1;
  while (jump >= 0 && (from[jump] !== chain || to[jump] !== next)) jump -= 1;
  return jump;
});
var noteOf = (function({ target, chainName = "" }) {
  if (target === void 0) return [];
  return [relatedAt(target.token, `"${chainName}" goes to "${target.name}" here`)];
});
var walk = (function({ builtin }, jumps, count, backend) {
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
});
var visit = (function(root, builtin, jumps, count, seen, order) {
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
});
var toward = (function({ to, order }, way, count) {
  const jump = order[way] ?? count;
  return jump < count ? to[jump] ?? end : end;
});
var describe = (function(subject, table, before) {
  if (before === void 0 || isFragment(subject, table)) return [];
  const message = `"*${table.name}" occurs again: loading this section throws away what the one of line ${before.head.line} loaded`;
  const first2 = { line: before.head.line, column: 1, message: "the section that is thrown away" };
  const help4 = "write one section for each table";
  const { name } = duplicateTableSection;
  return [{ check: name, severity: "error", message, help: help4, related: [first2], ...spanOf(table.head.name) }];
});
var isEventful = (function(ruleset, table) {
  const { unusual, declarations } = surveyOf(ruleset, table);
  const made = declarations.reduce((count) => count + 1, 0);
  return unusual.some(({ letter }) => letter !== void 0) || made < table.chains.length;
});
var ofTable2 = (function({ dialect }, table) {
  return carryOut(table, dialect).failures.map(({ span, message }) => ({
    check: failingCommand.name,
    severity: failingCommand.severity,
    message,
    ...spanOf(span),
    help: "write the rules as they are meant to be, with -A alone, as iptables-save does"
  }));
});
var ofRule = (function(table, rule, inFirstTable) {
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
});
var items = (function(token) {
  if (token.raw !== token.text) return token.text.split(",").map((text) => ({ text, span: spanOf(token) }));
  let column = token.column;
  return token.text.split(",").map((text) => {
    const span = { line: token.line, column, endLine: token.endLine, endColumn: column + text.length };
    column += text.length + 1;
    return { text, span };
  });
});
var hostOf = (function(text) {
  const [host = ""] = text.split("/", 1);
  if (!new RegExp(hostLike, "u").test(host) || /^__.*__$/u.test(host)) return void 0;
  if (/^0x[0-9a-f.x]*$/iu.test(host)) return void 0;
  const numeric = /^[\d.]+$/u.test(host) && host.split(".").length <= 4;
  return numeric && host.split(".").every((part) => Number(part) <= 255) ? void 0 : host;
});
var severityOf = (function(name) {
  return /^(?:localhost|ip6-localhost|ip6-loopback)(?:\.localdomain)?$/iu.test(name) ? "warning" : "error";
});
var sentences = (function(name, consequence) {
  const what = /^[\d.]+$/u.test(name) ? "is no address, so it is looked up as a host name" : "is a host name";
  return `"${name}" ${what}: it is resolved once, when the rules are loaded, and only the addresses of that moment are kept${consequence}`;
});
var consequences = (function(table, rule, option, inFirstTable) {
  const parts = [
    ...option.negation === void 0 ? [] : ["negated, it does not load once the name has two addresses"],
    ...option.name.startsWith("ct") ? ["with two addresses the load fails, and no line number is given"] : [],
    ...["ACCEPT", "RETURN"].includes(rule.target?.name ?? "") ? ["whoever has such an address later is let through"] : [],
    ...inFirstTable ? [] : [`when it does not resolve, the tables before "${table.name}" are already live`]
  ];
  return parts.map((part) => `; ${part}`).join("");
});
var ofSection = (function(survey2) {
  const { table } = survey2;
  const set = new Set(survey2.unusual.filter(({ letter }) => letter === "P").map(({ chainName }) => chainName));
  const open = (builtinChains[table.name] ?? []).filter(
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
});
var isFilled = (function({ table, chains, numbers }, name) {
  const number = numbers.get(name);
  return table.rules.some((rule, index) => chains[index] === number && addsRule(rule));
});
var withoutPolicy = (function(table, chain, policy) {
  const message = `"-" leaves the policy of the built-in chain "${chain}" open: ${outcome}`;
  return {
    check: missingChainPolicy.name,
    severity: severityIn(table),
    message,
    help: "write ACCEPT or DROP",
    ...spanOf(policy)
  };
});
var describe2 = (function(table, absent) {
  const names = absent.map((chain) => `":${chain}"`).join(" and ");
  const message = `the table "${table.name}" does not declare ${names}, so the policy is left open: ${outcome}`;
  const help4 = `add ${absent.map((chain) => `":${chain} ACCEPT [0:0]"`).join(", ")}, or DROP where that is meant`;
  return { check: missingChainPolicy.name, severity: severityIn(table), message, help: help4, ...spanOf(table.head.name) };
});
var severityIn = (function(table) {
  return table.name === "filter" ? "error" : "warning";
});
var guaranteedProtocol = (function(survey2, rule) {
  const own = ownProtocol(rule);
  if (own !== void 0) return { protocol: own, by: [rule] };
  const chain = survey2.numbers.get(rule.chainName ?? "");
  return chain === void 0 ? void 0 : ofChain(survey2, chain, /* @__PURE__ */ new Set());
});
var ofChain = (function(survey2, chain, seen) {
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
});
var ownProtocol = (function(rule) {
  const option = rule.options.find(({ name: name2 }) => name2 === "protocol");
  const value = option?.negation === void 0 ? option?.values[0]?.text : void 0;
  const name = value === void 0 ? void 0 : protocolName(value) ?? value;
  return name === "all" ? void 0 : name;
});
var ofSection2 = (function(survey2) {
  const rules = survey2.table.rules.filter((_, index) => survey2.traits[index]?.readsPayload === true);
  return rules.flatMap((rule) => ofRule2(survey2, rule));
});
var ofRule2 = (function(survey2, rule) {
  return rule.matches.flatMap((match) => {
    if (match.name !== "string" || match.token === void 0) return [];
    const guarantee = guaranteedProtocol(survey2, rule);
    const severity = guarantee?.protocol === "tcp" ? "error" : "warning";
    const related = (guarantee?.by ?? []).filter((by) => by !== rule).map((by) => relatedAt(spanOfRule(by), `this jump lets only ${guarantee?.protocol ?? ""} come here`));
    const base = { check: natStringMatch.name, severity, message: messageFor(match, guarantee), help: help2 };
    return [{ ...base, ...spanOf(match.token), ...related.length === 0 ? {} : { related } }];
  });
});
var messageFor = (function(match, guarantee) {
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
});
var outcome2 = (function(match) {
  const negated = match.options.some(({ name, negation }) => name.endsWith("string") && negation !== void 0);
  return negated ? '"! --string" is true for every connection' : '"string" cannot match ordinary TCP traffic';
});
var ofWholeFile = (function(first2, more) {
  if (more === 0) return first2;
  const others = `${more} more ${more === 1 ? "line" : "lines"} like it`;
  return { ...first2, message: `${first2.message}; the file names no table at all, and has ${others}` };
});
var ofTable3 = (function(table) {
  const declared = table.chains.flatMap(
    ({ name, policy }) => policy === void 0 || policy.text === "-" || isBuiltin(table.name, name.text) ? [] : [describe3(table, name, policy, ": nft ignores it, legacy aborts")]
  );
  const commanded = table.rules.filter(({ letter }) => letter === "P").flatMap(
    ({ chain, operands: [policy] }) => chain === void 0 || isBuiltin(table.name, chain.text) || policy === void 0 ? [] : [describe3(table, chain, policy, ": the load fails")]
  );
  return [...declared, ...commanded];
});
var describe3 = (function(table, chain, policy, outcome3) {
  const name = chain.text;
  const base = { check: policyOnUserChain.name, severity: "error" };
  const message = `"${name}" is not built into the table "${table.name}" and can have no policy "${policy.text}"${outcome3}`;
  const tables = Object.keys(builtinChains).filter((each) => isBuiltin(each, name));
  if (tables.length > 0) {
    const help5 = `did you mean the table ${tables.map((each) => `"${each}"`).join(" or ")}? here no packet comes to the chain`;
    return { ...base, ...spanOf(chain), message, help: help5 };
  }
  const meant = (builtinChains[table.name] ?? []).find((each) => each === nearest(name, [each]));
  if (meant !== void 0) return { ...base, ...spanOf(chain), message, help: `did you mean "${meant}"?` };
  const help4 = `write ":${name} - [0:0]", and end the chain with a rule "-A ${name} -j ${policy.text}"`;
  return { ...base, ...spanOf(policy), message, help: help4 };
});
var ofSection3 = (function(survey2) {
  const rules = survey2.table.rules.filter((_, index) => survey2.traits[index]?.readsPayload === true);
  return rules.flatMap((rule) => ofRule3(survey2, rule));
});
var ofRule3 = (function(survey2, rule) {
  const payload = rule.matches.find(({ name }) => name === "string");
  const only = onlySyn(survey2, rule);
  if (payload?.token === void 0 || only === void 0) return [];
  const negated = payload.options.some(({ name, negation }) => name.endsWith("string") && negation !== void 0);
  const outcome3 = negated ? '"! --string" is true for all of them' : '"string" cannot match ordinary TCP traffic';
  const message = `"${only.token.text}" lets only the first packet of a TCP connection pass, which carries no payload, so ${outcome3}`;
  const help4 = "leave one of the two out: the string comes in a later packet, which is ESTABLISHED";
  return [{ check: stringOnSyn.name, severity: "error", message, help: help4, ...spanOf(payload.token) }];
});
var onlySyn = (function(survey2, rule) {
  const options = rule.matches.flatMap((match) => match.options.map((option) => ({ match: match.name, option })));
  return options.find(({ match, option }) => {
    if (option.negation !== void 0) return false;
    if (option.name === "syn" || option.name === "tcp-flags") return option.name === "syn" || forcesSyn(option);
    const state = match === "conntrack" && option.name === "ctstate" || match === "state" && option.name === "state";
    return state && option.values[0]?.text.toUpperCase() === "NEW" && guaranteedProtocol(survey2, rule)?.protocol === "tcp";
  })?.option;
});
var forcesSyn = (function({ values }) {
  const [mask = [], set = []] = values.map(({ text }) => text.toUpperCase().split(","));
  const looksAt = (flag) => mask.includes(flag) || mask.includes("ALL");
  return looksAt("SYN") && looksAt("ACK") && set.includes("SYN") && !set.includes("ACK");
});
var ofSection4 = (function(survey2) {
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
    ([chain, token], index) => describe4(survey2, token, declarations[chain]?.name, index < mostGuesses)
  );
});
var describe4 = (function(survey2, token, below, guess) {
  const base = { check: undeclaredChain.name, severity: "error", ...spanOf(token) };
  const name = token.text;
  if (below !== void 0) {
    const message2 = `the chain "${name}" is declared only below, in line ${below.line}`;
    return { ...base, message: message2, help: 'move the declaration up, to the other ":" lines' };
  }
  const message = `the table "${survey2.table.name}" has no chain "${name}"`;
  const tables = Object.keys(builtinChains).filter((each) => isBuiltin(each, name));
  if (tables.length > 0) return { ...base, message, help: `it is a built-in chain of ${tables.join(", ")}` };
  const names = guess ? [...builtinChains[survey2.table.name] ?? [], ...declaredNames(survey2)] : [];
  const meant = nearest(name, names);
  const declare = `declare it above the rules: ":${name} - [0:0]"`;
  return { ...base, message, help: meant === void 0 ? declare : `did you mean "${meant}"? else ${declare}` };
});
var ofTable4 = (function(ruleset, table) {
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
    found.push(describe5(ruleset, survey2, rule.target, declaration?.name, found.length < mostGuesses));
  });
  return found;
});
var isTemplate = (function({ kind, options }) {
  return kind === "jump" && options.length > 0;
});
var describe5 = (function(ruleset, survey2, target, declaration, guess) {
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
});
var advice = (function(survey2, kind, name, guess) {
  if (/[${}<>[\]%]/u.test(name)) return "if the file is a template, lint what it renders to";
  if (kind === "goto" && knownTargets.has(name)) return `write "-j ${name}"`;
  const names = guess ? [...kind === "goto" ? [] : knownTargets, ...declaredNames(survey2)] : [];
  const meant = nearest(name, names);
  const declare = `declare it above the rules: ":${name} - [0:0]"`;
  return meant === void 0 ? declare : `did you mean "${meant}"? else ${declare}`;
});
var elsewhere = (function(ruleset, name) {
  return ruleset.tables.flatMap((table) => {
    const { numbers, declarations } = surveyOf(ruleset, table);
    const token = declarations[numbers.get(name) ?? -1]?.name;
    return token === void 0 ? [] : [relatedAt(token, `this chain of the same name belongs to the table "${table.name}"`)];
  });
});
var chainEnds = (function(survey2) {
  const known2 = /* @__PURE__ */ new Map();
  return (index) => {
    if (survey2.traits[index]?.selects === "some") return false;
    const rule = survey2.table.rules[index];
    const name = rule?.targetName;
    if (rule?.letter !== "A" || name === void 0 || !meetsAll(survey2, index, rule)) return false;
    if (survey2.traits[index]?.goes === true) return survey2.declarations[survey2.targets[index] ?? -1] !== void 0;
    return name === "RETURN" || isEnd({ survey: survey2, known: known2 }, index, /* @__PURE__ */ new Set());
  };
});
var meetsAll = (function({ ruleset, traits }, index, rule) {
  const selects = traits[index]?.selects ?? "some";
  if (selects === "by value" && !remembered(withEverywhere, ruleset, namesEverywhere)) return false;
  return isUnconditional(rule, selects);
});
var namesEverywhere = (function({ text }) {
  return text.includes("/0");
});
var isEnd = (function(question, index, within2) {
  const { targets, declarations, names } = question.survey;
  const target = targets[index] ?? -1;
  return declarations[target] === void 0 ? endingTargets.has(names[target] ?? "") : alwaysEnds(question, target, within2);
});
var alwaysEnds = (function(question, chain, within2) {
  const known2 = question.known.get(chain);
  if (known2 !== void 0) return known2;
  if (within2.size >= furthest || isManaged(question.survey.names[chain] ?? "")) return false;
  const answer = endsOnEveryPath(question, chain, /* @__PURE__ */ new Set([...within2, chain]));
  question.known.set(chain, answer);
  return answer;
});
var endsOnEveryPath = (function(question, chain, within2) {
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
});
var ofSection5 = (function(survey2) {
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
});
var isOutOfOrder = (function({ letter }) {
  return ["I", "D", "R", "F", "X", "E"].includes(letter ?? "");
});
var describe6 = (function(survey2, { rule: end2, count }, dead) {
  const more = count - 1;
  const rest = more === 0 ? "" : more === 1 ? ", and neither is the next" : `, and neither are the next ${more}`;
  const message = `this rule is never reached${rest}: line ${end2.line} ends the chain "${end2.chain?.text ?? ""}" for every packet`;
  const help4 = `move it above line ${end2.line}, or delete it`;
  const related = end2.target === void 0 ? [] : [relatedAt(end2.target.token, explain(survey2, end2))];
  return { check: unreachableRule.name, severity: "warning", message, help: help4, related, ...spanOfRule(dead) };
});
var explain = (function(survey2, { target }) {
  const name = target?.name ?? "";
  if (target?.kind === "goto") return `"-g ${name}" does not come back`;
  return isDeclared(survey2, name) ? `every path through "${name}" ends in a verdict` : `"${name}" without any match ends the chain`;
});
var ofSection6 = (function(survey2) {
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
});
var rulesIn = (function({ table }) {
  const rules = /* @__PURE__ */ new Map();
  for (const { chainName, letter } of table.rules) {
    if (letter !== "N") rules.set(chainName, (rules.get(chainName) ?? 0) + 1);
  }
  return rules;
});
var callersOf = (function(survey2, jumps) {
  const callers = /* @__PURE__ */ new Map();
  for (const [jump, to] of jumps.to.entries()) {
    const rule = ruleOf(survey2, jumps, jump);
    if (rule?.targetName === void 0 || jumps.from[jump] === to) continue;
    const known2 = callers.get(rule.targetName);
    if (known2 === void 0) callers.set(rule.targetName, [rule]);
    else known2.push(rule);
  }
  return callers;
});
var isMistaken = (function(chain) {
  return Object.values(builtinChains).some((chains) => chains.includes(chain));
});
var describe7 = (function({ table }, token, rules, callers) {
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
});
var ofTable5 = (function(subject, table) {
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
});
var judge = (function({ ruleset: { dialect } }, survey2, index, row) {
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
});
var refused = (function({ name, option }, chains, where) {
  const what = option === void 0 ? `"${name}"` : `"--${option}" of "${name}"`;
  return { message: `${what} is refused ${where}`, help: `it may be reached from ${list(chains)} only` };
});
var waysFrom = (function(hook, jumps) {
  const known2 = remembered(ways, jumps, () => []);
  return known2[hook] ??= reachedFrom([hook], jumps);
});
var report = (function({ place, message, help: help4, by }) {
  const jump = by?.target?.token;
  const related = jump === void 0 ? {} : { related: [relatedAt(jump, "this jump brings them here")] };
  return { check: wrongPlace.name, severity: "error", message, help: help4, ...spanOf(place), ...related };
});
var jumpToBuiltin = (function(table, rule) {
  const { target } = rule;
  if (target === void 0) return [];
  const message = `"${target.name}" is a built-in chain of "${table.name}", and no rule may jump to one`;
  return [report({ place: target.token, message, help: "put the rules into a chain of their own, and jump to that" })];
});
var policyInNat = (function(table, { operands: [policy] }) {
  if (table.name !== "nat" || policy?.text !== "DROP") return [];
  const message = '"-P \u2026 DROP" is refused in the table "nat", which is not for filtering';
  return [report({ place: policy, message, help: 'drop packets in the table "filter"' })];
});
var list = (function(names) {
  return names.length === 1 ? names[0] ?? "" : `${names.slice(0, -1).join(", ")} or ${names.at(-1) ?? ""}`;
});
var { "carryOut": carryOut, "extensionNames": extensionNames, "foreignTargets": foreignTargets, "interfaceChains": interfaceChains, "mostGuesses": mostGuesses, "nearest": nearest, "placementsOf": placementsOf } = require("#shared/53");
var { "builtinChains": builtinChains, "isBuiltin": isBuiltin, "protocolName": protocolName } = require("#shared/59");
var dockerBridge = "(?:docker\\d+|docker_gwbridge|br-[0-9a-f]{12})";
var virtualBridge = "virbr\\d+";
var every = /^/u;
var commented = (start) => new RegExp(` --comment "?${start}`, "u");
var owners = [
  {
    program: "Docker",
    chains: /^DOCKER(?:$|-)/u,
    leads: /^DOCKER-/u,
    rules: [
      new RegExp(`^-A POSTROUTING -s \\S+ ! -o ${dockerBridge} -j MASQUERADE$`, "u"),
      // A container that asks for its own published port.
      /^-A POSTROUTING -s (\S+) -d \1 -p (\w+) -m \2 --dport \d+ -j MASQUERADE$/u,
      new RegExp(`^-A FORWARD -o ${dockerBridge} -m conntrack --ctstate RELATED,ESTABLISHED -j ACCEPT$`, "u"),
      new RegExp(`^-A FORWARD -i (${dockerBridge}) (?:! )?-o \\1 -j (?:ACCEPT|DROP)$`, "u"),
      new RegExp(`^-A PREROUTING -d \\S+ ! -i ${dockerBridge} -j DROP$`, "u")
    ],
    globs: ["DOCKER*"]
  },
  { program: "fail2ban", chains: /^(?:f2b|fail2ban)(?:$|-)/u, leads: every, globs: ["f2b-*", "fail2ban-*"] },
  {
    program: "Kubernetes",
    chains: /^KUBE-/u,
    leads: every,
    rules: [commented("kubernetes "), commented("kube-router ")],
    globs: ["KUBE-*"]
  },
  { program: "Calico", chains: /^cali-/u, leads: every, rules: [commented("cali:")], globs: ["cali-*"] },
  {
    program: "Cilium",
    chains: /^(?:OLD_)?CILIUM_/u,
    leads: every,
    rules: [commented("cilium(?:-feeder)?: ")],
    globs: ["CILIUM_*", "OLD_CILIUM_*"]
  },
  { program: "Flannel", chains: /^FLANNEL-/u, rules: [commented("flanneld ")], globs: ["FLANNEL-*"] },
  { program: "Weave Net", chains: /^WEAVE/u, globs: ["WEAVE*"] },
  {
    program: "CNI plugins",
    chains: /^CNI-/u,
    leads: /^CNI-(?:ADMIN|FORWARD)$/u,
    rules: [commented("CNI "), commented('name: \\\\"')],
    globs: ["CNI-*"]
  },
  { program: "Podman", chains: /^NETAVARK/u, rules: [commented("netavark ")], globs: ["NETAVARK*"] },
  { program: "ufw", chains: /^ufw6?-/u, globs: ["ufw-*", "ufw6-*"] },
  {
    program: "firewalld",
    chains: /^(?:IN_|FWD[IO]?_|FWD_|PRE_|POST_|INPUT_|FORWARD_|OUTPUT_|PREROUTING_|POSTROUTING_)/u,
    witness: /^(?:INPUT|FORWARD|OUTPUT|PREROUTING|POSTROUTING)_(?:direct|ZONES)$/u,
    globs: ["IN_*", "FWD*_*", "PRE_*", "POST_*", "INPUT_*", "FORWARD_*", "OUTPUT_*", "PREROUTING_*", "POSTROUTING_*"]
  },
  {
    program: "libvirt",
    chains: /^LIBVIRT_/u,
    leads: every,
    // Before version 5.1 it had no chains.
    rules: [
      new RegExp(`^-A INPUT -i ${virtualBridge} -p (tcp|udp) -m \\1 --dport (?:53|67|547) -j ACCEPT$`, "u"),
      new RegExp(`^-A OUTPUT -o ${virtualBridge} -p (tcp|udp) -m \\1 --dport (?:53|68|546) -j ACCEPT$`, "u"),
      new RegExp(`^-A FORWARD -d \\S+ -o ${virtualBridge} -m conntrack --ctstate RELATED,ESTABLISHED -j ACCEPT$`, "u"),
      new RegExp(`^-A FORWARD -s \\S+ -i ${virtualBridge} -j ACCEPT$`, "u"),
      new RegExp(`^-A FORWARD -i (${virtualBridge}) -o \\1 -j ACCEPT$`, "u"),
      new RegExp(`^-A FORWARD -[io] ${virtualBridge} -j REJECT --reject-with icmp6?-port-unreachable$`, "u"),
      new RegExp(`^-A POSTROUTING -o ${virtualBridge} -p udp -m udp --dport 68 -j CHECKSUM --checksum-fill$`, "u")
    ],
    globs: ["LIBVIRT_*"]
  },
  { program: "NetworkManager", chains: /^nm-/u, certain: /^nm-sh-/u, leads: every, globs: ["nm-*"] },
  {
    program: "Tailscale",
    chains: /^ts-/u,
    certain: /^ts-(?:input|forward|postrouting)$/u,
    leads: every,
    globs: ["ts-*"]
  },
  {
    program: "CrowdSec",
    chains: /^[Cc]rowd[Ss]ec|^CROWDSEC/u,
    leads: every,
    globs: ["[Cc]rowd[Ss]ec*", "CROWDSEC*"]
  },
  { program: "SSHGuard", chains: /^sshguard/u, globs: ["sshguard*"] },
  { program: "MiniUPnPd", chains: /^MINIUPNPD/u, globs: ["MINIUPNPD*"] },
  { program: "LXD", rules: [commented("generated for LXD network ")], globs: [] },
  { program: "Incus", rules: [commented("generated for Incus network ")], globs: [] },
  { program: "wg-quick", rules: [commented("wg-quick\\(8\\) rule for ")], globs: [] },
  { program: "Amazon VPC CNI", rules: [commented("AWS,? ")], globs: [] }
];


var sign = / --comment |docker|br-|virbr| -j MASQUERADE$/u;
var anyOf = new RegExp(
  owners.flatMap(({ chains }) => chains === void 0 ? [] : `(?:${chains.source})`).join("|"),
  "u"
);





















var surveys = /* @__PURE__ */ new WeakMap();








var builtinNames = new Set(Object.values(builtinChains).flat());


var fragments = /* @__PURE__ */ new WeakMap();
var files = /* @__PURE__ */ new WeakMap();






var known = /* @__PURE__ */ new WeakMap();



var unreached = -1;




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




var unseen = 0;
var within = 1;
var done = 2;

var end = -1;

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



var hostLike = String.raw`^[\p{L}\p{N}_][\p{L}\p{N}_.-]*$`;



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
  run: (subject) => wholeSections(subject).flatMap(ofSection)
};





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
  run: ({ ruleset }) => ruleset.tables.filter(({ name }) => Object.hasOwn(builtinChains, name)).flatMap(ofTable3)
};


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
  run: (subject) => wholeSections(subject).flatMap(ofSection4)
};


var knownTargets = /* @__PURE__ */ new Set([...extensionNames.target, ...foreignTargets]);
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





var endingTargets = new Set(
  "ACCEPT DROP REJECT QUEUE NFQUEUE DNAT SNAT MASQUERADE REDIRECT NETMAP TPROXY".split(" ")
);



var withEverywhere = /* @__PURE__ */ new WeakMap();
var furthest = 100;



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
  run: (subject) => wholeSections(subject).flatMap(ofSection6)
};





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




var ways = /* @__PURE__ */ new WeakMap();




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
give({ "surveyOf": surveyOf, "chainLoop": chainLoop, "ownersOfChains": ownersOfChains, "ownerOfRule": ownerOfRule, "isFragment": isFragment, "failingCommand": failingCommand, "invalidOption": invalidOption, "invalidValue": invalidValue, "missingCommit": missingCommit, "notRulesSave": notRulesSave, "syntax": syntax, "undeclaredChain": undeclaredChain, "undefinedChain": undefinedChain, "chainEnds": chainEnds, "wrongPlace": wrongPlace, "checks": checks });
*/}],
  "#shared/35": [9276, () => {/*
'use strict';
var remembering = (function(system, id) {
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
      if (!isThere && !names.has("done") && await hasLater(store, id)) {
        memory.set("done", writeJson(await endInHistory(system, id, sinceIn(memory.get("owner.json")))));
        for (const name of ["done", "archived"]) names.add(name);
      }
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
});
var sinceIn = (function(owner) {
  return owner === void 0 ? void 0 : JSON.parse(owner).since;
});
var { "hasLater": hasLater } = require("#shared/43");
var { "endInHistory": endInHistory, "writeJson": writeJson } = require("#shared/48");


give({ "remembering": remembering });
*/}],
  "#shared/36": [9335, () => {/*
'use strict';
var failureText = (function(facts) {
  switch (facts.kind) {
    case "file":
      return `cannot ${facts.action} ${visible(facts.path)}: ${codeText(facts.code)}`;
    case "command": {
      const ended = facts.exitCode === void 0 ? "did not end by itself" : `ended with status ${facts.exitCode}`;
      const said = facts.stderr.trim();
      return `${facts.command} ${ended}${said === "" ? "" : `: ${visible(said)}`}`;
    }
    case "tool-missing": {
      const but = facts.passedOver === void 0 ? "" : `, but for ${visible(facts.passedOver)}`;
      return `${facts.tool} is not installed${but}; on Debian and Ubuntu: apt-get install ${facts.debianPackage}`;
    }
    case "environment":
      return `cannot use ${facts.variable} (${visible(facts.value)}): ${visible(facts.detail)}`;
    case "mistake":
      return `a mistake of this program, before anything was changed: ${visible(facts.message)}`;
    case "scratch":
      return `cannot make a throw-away network namespace to try the rules in: ${visible(facts.stderr)}`;
    case "store":
      return `cannot use the folder ${visible(facts.path)}: ${facts.detail === "" ? codeText(facts.code) : visible(facts.detail)}`;
  }
});
var codeText = (function(code) {
  return codes[code] ?? code;
});
var { "visible": visible } = require("#shared/55");

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
  ENOTDIR: "a part of its path is not a folder",
  ELOOP: "a link in its path belongs to somebody else, or leads nowhere"
};

give({ "failureText": failureText });
*/}],
  "#lib/cli/history.ts": [9381, () => {/*
'use strict';
var historyText = (function(records, here) {
  if (records.length === 0) return "nothing was kept or rolled back yet\n";
  return records.map((record) => `${String(record.number).padStart(4)}  ${summary(record, here)}
`).join("");
});
var historyJson = (function(records) {
  return `${JSON.stringify({ version: 1, transactions: records.map(plain) })}
`;
});
var recordText = (function(record, files, here, options) {
  const { id, since, detail, proof, by, changes, foreign } = record;
  const lines = [
    `${record.number}  ${summary(record, here)}
`,
    `${id}, begun ${since}, decided by ${visible(by)}${proof ? ` (${proofText(proof)})` : ""}
`,
    detail === "" ? "" : `${visible(detail)}
`,
    diffText(changes, options)
  ];
  if (foreign.length > 0) lines.push(`others changed this during the window:
${diffText(foreign, options)}`);
  for (const [name, text] of files) lines.push(`--- ${name}
${shown(text)}`);
  return lines.join("");
});
var recordJson = (function(record, files) {
  return `${JSON.stringify({ version: 1, transaction: plain(record), files: Object.fromEntries(files) })}
`;
});
var summary = (function({ at, outcome, reason, user, path, netns }, here) {
  const why = reason === "confirmed" ? "" : ` (${reasonText(reason)})`;
  const where = netns === here ? "" : `  (${namespaceText(netns)})`;
  return `${at}  ${outcome === "kept" ? "kept" : "rolled back"}${why}  ${visible(user)}  ${visible(path)}${where}`;
});
var plain = (function({ parts, ...record }) {
  const families = parts.map(({ family, tools: { backend }, tables }) => ({ family, backend, tables }));
  return { ...record, version: void 0, families };
});
var shown = (function(text) {
  return text.split("\n").map((line) => visible(line)).join("\n");
});
var { "history": history, "show": show } = require("#shared/38");
require("#shared/39");
var { "proofText": proofText, "reasonText": reasonText } = require("#shared/44");
var { "namespaceText": namespaceText } = require("#shared/45");
var { "diffText": diffText } = require("#shared/46");
require("#shared/47");
require("#shared/48");
require("#shared/49");
require("#shared/50");
require("#shared/51");
var { "command": command } = require("#shared/52");
require("#shared/53");
var { "formatOption": formatOption, "netnsOption": netnsOption, "parseNumber": parseNumber } = require("#shared/54");
var { "visible": visible } = require("#shared/55");
require("#shared/56");
require("#shared/57");
var { "exitStatus": exitStatus } = require("#shared/58");
require("#shared/59");
require("#shared/60");







var historyCommand = command(
  {
    operands: {},
    options: {
      show: { type: "string", requiresArg: true, coerce: parseNumber, describe: "one of them, with its rules" },
      netns: netnsOption,
      format: formatOption
    }
  },
  async (world, { show: number, format }) => {
    const system = await world.whole();
    const here = system.host.namespaceName;
    const colour = { colour: world.output.colour.result };
    if (number === void 0) {
      const records = await history(system);
      world.output.result(format === "json" ? historyJson(records) : historyText(records, here));
      return exitStatus.done;
    }
    const found = await show(system, number);
    if (!found) {
      world.output.progress(`safeapply: the history has no transaction ${number}
`);
      return exitStatus.cannot;
    }
    world.output.result(
      format === "json" ? recordJson(found.record, found.files) : recordText(found.record, found.files, here, colour)
    );
    return exitStatus.done;
  }
);
give({ "historyCommand": historyCommand });
*/}],
  "#shared/38": [9483, () => {/*
'use strict';
var history = (async function(system) {
  await catchUp(system);
  const records = [];
  for (const number of (await recordNumbers(system)).toReversed()) {
    const record = await recordAt(system, number);
    if (record) records.push(record);
  }
  return records;
});
var show = (async function(system, number) {
  await catchUp(system);
  const record = await recordAt(system, number);
  if (!record) return void 0;
  const files = /* @__PURE__ */ new Map();
  for (const name of [...await system.history.entries(recordName(number))].sort()) {
    const text = await system.history.read(recordName(number), name);
    if (text !== void 0 && name !== "record.json" && name !== "owner.json") files.set(name, readable(text));
  }
  return { record, files };
});
var stateAfter = (async function(system, number) {
  const record = await recordAt(system, number);
  if (!record) return void 0;
  const sources = [];
  for (const part of record.parts) {
    const file = rulesFile(record.outcome === "kept" ? "wanted" : "before", part);
    const text = await system.history.read(recordName(number), file);
    if (text === void 0) return void 0;
    const { ruleset } = parse(text, part.tools);
    const tables = await tablesToSet(system, part, ruleset);
    if (tables.length === 0) continue;
    const bytes = bytesOfText(undoText(ruleset, tables));
    sources.push({
      path: `transaction ${number} of the history`,
      bytes,
      family: part.family,
      backend: part.tools.backend
    });
  }
  return { sources, netns: record.netns };
});
var tablesToSet = (async function(system, { tools, tables }, then) {
  const live = await readLive(system, tools);
  if (live.kind === "doubtful") return tables;
  const present = new Set([...then.tables, ...live.ruleset.tables].map(({ name }) => name));
  return tables.filter((table) => present.has(table));
});
var catchUp = (async function(system) {
  const last = await latest(system);
  if (last?.done && !last.archived) await archive(system, last.id);
});
var { "bytesOfText": bytesOfText, "readable": readable } = require("#shared/39");
var { "archive": archive, "latest": latest, "recordAt": recordAt, "recordName": recordName, "recordNumbers": recordNumbers, "rulesFile": rulesFile } = require("#shared/48");
var { "readLive": readLive, "undoText": undoText } = require("#shared/49");
var { "parse": parse } = require("#shared/51");





give({ "history": history, "show": show, "stateAfter": stateAfter });
*/}],
  "#shared/39": [9547, () => {/*
'use strict';
var byteText = (function(bytes) {
  return Buffer.from(bytes).toString("latin1");
});
var bytesOfText = (function(text) {
  return Buffer.from(text, "latin1");
});
var readable = (function(text) {
  return decode(Buffer.from(text, "latin1")).text;
});
var { "decode": decode } = require("#shared/59");



give({ "byteText": byteText, "bytesOfText": bytesOfText, "readable": readable });
*/}],
  "#lib/cli/status.ts": [9564, () => {/*
'use strict';
var status = (async function(system) {
  for (let attempt = 1; ; attempt += 1) {
    const transaction = await latest(system);
    const found = await standing(system, transaction);
    if (attempt === attempts || isWhere(transaction, await latest(system))) return found;
  }
});
var isWhere = (function(before, after) {
  if (!before || !after) return before === after;
  return before.id === after.id && before.slot === after.slot && phaseOf(before) === phaseOf(after);
});
var standing = (async function(system, transaction) {
  if (!transaction) return { pending: void 0, last: void 0 };
  if (transaction.done) return { pending: void 0, last: transaction };
  const deadline = deadlineOf(transaction);
  const { plan } = transaction;
  return {
    pending: {
      transaction,
      phase: phaseOf(transaction),
      guarded: await isGuarded(system, transaction),
      changes: await changesOf(system, transaction.id),
      deadline,
      remaining: deadline === void 0 ? void 0 : Math.max(0, deadline - system.clock.now()),
      oldRulesInForce: plan && system.host.isRoot ? await compareLive(system, transaction.id, plan, "before") : void 0
    },
    last: void 0
  };
});
var statusText = (function(status2, options) {
  if (status2.pending) return pendingText(status2.pending, options);
  const done = status2.last?.done;
  const last = done ? `the last transaction ${status2.last.id} ${doneText(done)} at ${done.at}
` : "";
  return `no transaction is pending
${last}`;
});
var statusJson = (function({ pending }) {
  if (!pending) return `${JSON.stringify({ version: 1, pending: null })}
`;
  const { transaction, phase, guarded, deadline, remaining, oldRulesInForce, changes } = pending;
  const { owner, plan } = transaction;
  const families = [...new Set(plan?.parts.map(({ family }) => family))];
  const found = {
    id: transaction.id,
    pid: owner?.process.pid ?? null,
    user: owner?.user ?? null,
    since: owner?.since ?? null,
    deadline: deadline ?? null,
    remainingSeconds: tenths(remaining),
    phase,
    guarded,
    oldRulesInForce: oldRulesInForce?.kind ?? null,
    families,
    changes
  };
  return `${JSON.stringify({ version: 1, pending: found })}
`;
});
var pendingText = (function({ transaction, phase, guarded, remaining, oldRulesInForce, changes }, options) {
  const { id, owner, plan, restored, applied } = transaction;
  const isGone = applied !== void 0 && oldRulesInForce?.kind === "same";
  const state = isGone ? "the new rules were in force, and are no more" : phaseText[phase];
  const left = remaining === void 0 ? "" : `, ${seconds(remaining)} left`;
  const by = `by ${visible(owner?.user ?? "somebody")} (pid ${owner?.process.pid ?? "unknown"}) since ${owner?.since ?? "unknown"}`;
  const lines = [
    restored ? `pending: ${id}, its end is not on file yet
` : `pending: ${id}, ${state}${left}
`,
    `begun ${by}${plan ? `, from ${visible(plan.path)}` : ""}
`
  ];
  if (restored) lines.push("the backstop has loaded the old rules again, since nobody else was left to do it\n");
  if (oldRulesInForce) lines.push(comparisonText(oldRulesInForce));
  if (restored) lines.push("nothing is left to guard: safeapply rollback, or the next apply, puts the end on file\n");
  else if (!guarded) lines.push("NOBODY GUARDS IT ANY MORE: end it with safeapply rollback\n");
  if (plan && oldRulesInForce?.kind !== "same") {
    lines.push(`what a rollback would take back:
${diffText(changes, options)}`);
  }
  return lines.join("");
});
var comparisonText = (function(comparison) {
  switch (comparison.kind) {
    case "same":
      return "the old rules are in force; read back and compared just now\n";
    case "different":
      return "the live rules are not the old ones; read back and compared just now\n";
    case "unknown":
      return `the live rules could not be read: ${visible(comparison.reason)}
`;
  }
});
var doneText = (function(done) {
  switch (done.outcome) {
    case "kept":
      return "was kept";
    case "refused":
      return "was refused, with no rule changed,";
    case "unchanged":
      return "changed nothing,";
    case "given-up":
      return "was given up before it changed anything,";
    case "rolled-back":
      return `was rolled back (${reasonText(done.reason)})`;
  }
});
var { "tenths": tenths } = require("#shared/41");
var { "isGuarded": isGuarded } = require("#shared/42");
var { "compareLive": compareLive } = require("#shared/43");
var { "reasonText": reasonText } = require("#shared/44");
var { "seconds": seconds } = require("#shared/45");
var { "diffText": diffText } = require("#shared/46");
require("#shared/47");
var { "changesOf": changesOf, "deadlineOf": deadlineOf, "latest": latest, "phaseOf": phaseOf } = require("#shared/48");
require("#shared/49");
require("#shared/50");
require("#shared/51");
var { "command": command } = require("#shared/52");
require("#shared/53");
var { "formatOption": formatOption, "netnsOption": netnsOption } = require("#shared/54");
var { "visible": visible } = require("#shared/55");
require("#shared/56");
require("#shared/57");
var { "exitStatus": exitStatus } = require("#shared/58");
require("#shared/59");
require("#shared/60");
var attempts = 10;







var phaseText = {
  preparing: "being prepared, nothing is changed yet",
  armed: "armed, nothing is changed yet",
  changing: "the new rules are being loaded",
  "in-force": "the new rules are in force and wait for a confirmation",
  keeping: "confirmed, being verified",
  "rolling-back": "being rolled back",
  done: "done"
};

var statusCommand = command(
  { operands: {}, options: { netns: netnsOption, format: formatOption } },
  async (world, { format }) => {
    const found = await status(await world.whole());
    const text = format === "json" ? statusJson(found) : statusText(found, { colour: world.output.colour.result });
    world.output.result(text);
    return exitStatus.done;
  }
);
give({ "statusCommand": statusCommand });
*/}],
  "#shared/41": [9722, () => {/*
'use strict';
var outcomeJson = (function(outcome, changes) {
  const families = [...new Set(changes.map(({ family }) => family))];
  return `${JSON.stringify({ version: 1, ...facts(outcome), families, changes })}
`;
});
var facts = (function(outcome) {
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
        foreign: outcome.foreign,
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
});
var detail = (function(refusal) {
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
    case "unproven":
      return { id: refusal.id, proof: refusal.proof, remainingSeconds: tenths(refusal.remaining) };
    case "not-root":
    case "no-terminal":
    case "live-rules-changed":
      return null;
  }
});
var tenths = (function(seconds) {
  return seconds === void 0 ? null : Math.round(seconds * 10) / 10;
});
var { "undoText": undoText } = require("#shared/44");




give({ "outcomeJson": outcomeJson, "tenths": tenths });
*/}],
  "#shared/42": [9808, () => {/*
'use strict';
var giveUp = (async function(system, id, why) {
  const done = {
    outcome: "given-up",
    reason: "never-armed",
    detail: why,
    at: system.host.wallClock(),
    uptime: system.clock.now(),
    foreign: []
  };
  const write = () => system.store.writeOnce(id, "done", writeJson(done));
  await write().catch(() => system.store.empty(id).then(write));
});
var isGuarded = (async function(system, transaction) {
  const { owner, armed, backstop, restored } = transaction;
  const alive = async (process) => process !== void 0 && await stateOf(system, transaction, process) !== "gone";
  if (!armed) return await alive(owner?.process);
  if (restored || secondsLate(system, transaction) > patienceWith(transaction)) return false;
  return await alive(armed.watchdog) || await alive(backstop) || await alive(owner?.process);
});
var stateOf = (async function(system, { owner }, process) {
  const visible = owner === void 0 || owner.processNamespace === system.host.processNamespace;
  return visible ? await system.processes.state(process) : "running";
});
var secondsLate = (function(system, transaction) {
  const { decision } = transaction;
  const due = decision?.kind === "rollback" ? decision.at : deadlineOf(transaction) ?? 0;
  return system.clock.now() - due;
});
var patienceWith = (function({ armed, applied, plan }) {
  return (applied?.grace ?? armed?.grace ?? 5) + 2 * (plan?.restoreLimit ?? 30);
});
var takeOver = (async function(system, id, reason, by) {
  const now = await readTransaction(system.store, id).catch(() => void 0);
  if (now?.done) return await endOf(system, id, now.done);
  const decision = await rollbackDecision(system, id, reason, "", by);
  const servants = now ? servantsOf(now) : { id, starter: void 0, watchdog: void 0 };
  if (decision.kind === "rollback") await system.processes.killWatchdog(servants);
  return await obey(system, id, decision);
});
var recover = (async function(system, { id }, asked) {
  const now = await readTransaction(system.store, id);
  if (!now.done && await isGuarded(system, now)) return "guarded";
  const transaction = now.done || now.decision?.kind === "keep" ? now : await withoutWatchdog(system, now);
  const { plan, armed, touched, decision, done } = transaction;
  if (done) return done.outcome === "given-up" ? "forgotten" : await endOf(system, id, done);
  if (!armed) {
    await giveUp(system, id, "its process was gone").catch(() => void 0);
    return "forgotten";
  }
  const loads = touched && decision?.kind !== "keep";
  if (loads && asked === "in-passing" && plan && await mayBeOthersWork(system, id, plan)) {
    return unknownState(system, transaction, `${notOurs}: to put them back all the same, safeapply rollback ${id}`);
  }
  return await takeOver(system, id, "watchdog-gone", "recovery");
});
var withoutWatchdog = (async function(system, transaction) {
  await system.processes.killWatchdog(servantsOf(transaction));
  return await readTransaction(system.store, transaction.id);
});
var mayBeOthersWork = (async function(system, id, plan) {
  const ours = await isOurWork(system, id, plan);
  return ours === "no" || ours === "unknown" && !(plan.command && system.host.isInFirstNamespace);
});
var { "isOurWork": isOurWork, "obey": obey, "rollbackDecision": rollbackDecision } = require("#shared/43");
var { "deadlineOf": deadlineOf, "endOf": endOf, "readTransaction": readTransaction, "servantsOf": servantsOf, "unknownState": unknownState, "writeJson": writeJson } = require("#shared/48");









var notOurs = "the live rules are neither the old nor the new ones of a transaction that was left unfinished";
give({ "giveUp": giveUp, "isGuarded": isGuarded, "stateOf": stateOf, "secondsLate": secondsLate, "patienceWith": patienceWith, "takeOver": takeOver, "recover": recover, "withoutWatchdog": withoutWatchdog });
*/}],
  "#shared/43": [9887, () => {/*
'use strict';
var primeText = (function(live, wanted, tables) {
  if (!uses(wanted, (name) => stateMatches.includes(name)) || uses(live, (name) => trackers.has(name)))
    return void 0;
  const table = tables.find((name) => name !== "raw" && builtinChains[name] !== void 0);
  const chain = table === void 0 ? void 0 : builtinChains[table]?.[0];
  if (table === void 0 || chain === void 0) return void 0;
  return `*${table}
-A ${chain} -m conntrack --ctstate INVALID
COMMIT
`;
});
var unprimeText = (function(prime) {
  return prime.replace(/^-A /m, "-D ");
});
var primedTable = (function(before, prime) {
  const [, table = "", rule = ""] = /^\*(\w+)\n(-A .*\n)/.exec(prime) ?? [];
  return undoText(before, [table]).replace(/COMMIT\n$/, `${rule}COMMIT
`);
});
var uses = (function({ tables }, wanted) {
  return tables.some(
    ({ rules }) => rules.some(
      ({ pattern: { matches, target } }) => matches.some(({ name }) => wanted(name)) || target !== void 0 && wanted(target.name)
    )
  );
});
var compareLive = (async function(system, id, plan, expected) {
  const changes = [];
  for (const part of plan.parts) {
    const { family, tools, tables } = part;
    const text = await attempt(() => expectedText(system, id, expected, part));
    if ("reason" in text) return { kind: "unknown", reason: text.reason };
    const live = await attempt(() => readLive(system, tools));
    if ("reason" in live) return { kind: "unknown", reason: live.reason };
    if (live.value.kind === "doubtful") return { kind: "unknown", reason: `${tools.save}: ${live.value.reason}` };
    const wanted = rulesIn(tools, text.value);
    const found = canonical(live.value.ruleset);
    if (!sameRules(wanted, found, tables)) changes.push({ family, changes: diff(wanted, found, { tables }) });
  }
  return changes.length === 0 ? { kind: "same" } : { kind: "different", changes };
});
var expectedText = (async function(system, id, expected, part) {
  const name = rulesFile(expected, part);
  const text = await system.store.read(id, name);
  if (text === void 0) throw new Error(`${system.store.path(id, name)} is missing`);
  return text;
});
var attempt = (async function(act) {
  try {
    return { value: await act() };
  } catch (error) {
    return { reason: reasonOf(error) };
  }
});
var isOurWork = (async function(system, id, plan) {
  let answer = "yes";
  for (const part of plan.parts) {
    const { tools } = part;
    const read = await attempt(async () => ({
      known: await knownRules(system, id, part),
      live: await readLive(system, tools)
    }));
    if ("reason" in read || read.value.live.kind === "doubtful") return "unknown";
    const { known, live } = read.value;
    const found = canonical(live.ruleset);
    const ours = part.tables.every((table) => known.some((rules) => sameRules(found, rules, [table])));
    if (ours) continue;
    if (plan.command === void 0 || known.length > 1) return "no";
    answer = "unknown";
  }
  return answer;
});
var isPrimed = (async function(system, id, part) {
  const read = await attempt(async () => ({
    primed: await primedRules(system, id, part),
    live: await readLive(system, part.tools)
  }));
  if ("reason" in read || read.value.live.kind === "doubtful") return false;
  const { primed, live } = read.value;
  return primed !== void 0 && sameRules(primed, canonical(live.ruleset), [...primed.keys()]);
});
var holdsPrime = (async function(system, id, part) {
  const read = await attempt(async () => ({
    prime: await system.store.read(id, rulesFile("prime", part)),
    live: await readLive(system, part.tools)
  }));
  if ("reason" in read || read.value.live.kind === "doubtful") return true;
  const rules = rulesOf(rulesIn(part.tools, read.value.prime ?? ""));
  const found = rulesOf(canonical(read.value.live.ruleset));
  return [...rules].some((rule) => found.has(rule));
});
var rulesOf = (function(ruleset) {
  const all = [...ruleset.values()].flatMap(
    ({ name, chains }) => chains.flatMap((chain) => chain.rules.map(({ text }) => `${name} ${chain.name} ${text}`))
  );
  return new Set(all);
});
var hasLoaded = (async function(system, id, plan) {
  for (const part of plan.parts) {
    const { tools } = part;
    const read = await attempt(async () => ({
      before: rulesIn(tools, await expectedText(system, id, "before", part)),
      wanted: rulesIn(tools, await expectedText(system, id, "wanted", part)),
      live: await readLive(system, tools)
    }));
    if ("reason" in read || read.value.live.kind === "doubtful") return "unknown";
    const { before, wanted, live } = read.value;
    const found = canonical(live.ruleset);
    const isNew = (table) => sameRules(found, wanted, [table]) && !sameRules(before, wanted, [table]);
    if (part.tables.some(isNew)) return "yes";
  }
  return "no";
});
var knownRules = (async function(system, id, part) {
  const before = await expectedText(system, id, "before", part);
  const wanted = await system.store.read(id, rulesFile("wanted", part));
  const known = [before, wanted].filter((text) => text !== void 0).map((text) => rulesIn(part.tools, text));
  const primed = await primedRules(system, id, part);
  return primed ? [...known, primed] : known;
});
var primedRules = (async function(system, id, part) {
  const prime = part.primes ? await system.store.read(id, rulesFile("prime", part)) : void 0;
  if (prime === void 0) return void 0;
  const before = await expectedText(system, id, "before", part);
  return rulesIn(part.tools, primedTable(parse(before, part.tools).ruleset, prime));
});
var decide = (async function(system, id, wish) {
  return await settle(system, id, (transaction, at) => decisionFor(wish, transaction, at));
});
var decisionFor = (function(wish, transaction, at) {
  const { by } = wish;
  if (wish.kind === "rollback") return { kind: "rollback", reason: wish.reason, by, at, detail: wish.detail ?? "" };
  if (!transaction.applied) throw new Error(`${transaction.id}: nothing to keep, the rules are not in force`);
  if (isOver(transaction, at))
    return { kind: "rollback", reason: "expired", by, at, detail: "the confirmation came too late" };
  return { kind: "keep", reason: "confirmed", by, at, detail: "", ...wish.proof && { proof: wish.proof } };
});
var isOver = (function(transaction, at) {
  return at >= (deadlineOf(transaction) ?? 0);
});
var settle = (async function(system, id, choose) {
  for (; ; ) {
    const transaction = await readTransaction(system.store, id);
    if (transaction.decision) return transaction.decision;
    const chosen = choose(transaction, system.clock.now());
    if (chosen === void 0) return chosen;
    await system.store.writeOnce(id, decisionFile(transaction.slot), decisionText(chosen));
  }
});
var moveDeadline = (async function(system, id, seconds, by) {
  for (; ; ) {
    const transaction = await readTransaction(system.store, id);
    if (transaction.decision) return transaction.decision;
    if (!transaction.applied) throw new Error(`${id}: the rules are not in force, so there is no deadline to move`);
    const at = system.clock.now();
    if (isOver(transaction, at)) {
      const detail = "the extension came too late";
      return await decide(system, id, { kind: "rollback", by, reason: "expired", detail });
    }
    const extension = { kind: "extend", by, at, deadline: at + seconds };
    const written = await system.store.writeOnce(id, decisionFile(transaction.slot), decisionText(extension));
    if (written === "written") return extension;
  }
});
var expire = (async function(system, id) {
  const rollback = (at) => ({ kind: "rollback", reason: "expired", by: "watchdog", at, detail: "" });
  try {
    return await settle(system, id, (transaction, at) => isOver(transaction, at) ? rollback(at) : void 0);
  } catch {
    return rollback(system.clock.now());
  }
});
var rollbackDecision = (async function(system, id, reason, detail = "", by = "watchdog") {
  try {
    return await decide(system, id, { kind: "rollback", by, reason, detail });
  } catch {
    return { kind: "rollback", reason, by, at: system.clock.now(), detail };
  }
});
var keep = (async function(system, transaction) {
  const { id, plan } = transaction;
  if (!plan) return unknownState(system, transaction, "plan.json is missing or broken");
  let problem = "";
  for (let attempt2 = 0; attempt2 < attempts; attempt2 += 1) {
    if (attempt2 > 0) await system.clock.sleep(1);
    const now = await readTransaction(system.store, id);
    if (now.done) return await endOf(system, id, now.done);
    const found = await compareLive(system, id, plan, "wanted");
    if (found.kind !== "unknown") {
      const foreign = found.kind === "different" ? found.changes : [];
      return outcomeOf(id, await finish(system, id, { outcome: "kept", reason: "confirmed", detail: "", foreign }));
    }
    problem = found.reason;
  }
  return unknownState(system, transaction, `kept, but the live rules could not be read: ${problem}`);
});
var editsOfOthers = (async function(system, { id, applied }, plan) {
  const edits = [];
  for (const part of plan.parts) {
    try {
      edits.push(...await (applied ? editsIn(system, id, part) : strangeIn(system, id, part)));
    } catch {
    }
  }
  return edits;
});
var editsIn = (async function(system, id, part) {
  const wanted = await system.store.read(id, rulesFile("wanted", part));
  return wanted === void 0 ? [] : await changesFrom(system, id, part, wanted, () => part.tables);
});
var strangeIn = (async function(system, id, part) {
  const before = await system.store.read(id, rulesFile("before", part));
  const known = await knownRules(system, id, part);
  const isStrange = (found) => (table) => !known.some((rules) => sameRules(found, rules, [table]));
  return before === void 0 ? [] : await changesFrom(system, id, part, before, (found) => part.tables.filter(isStrange(found)));
});
var changesFrom = (async function(system, id, part, text, choose) {
  const { tools, family } = part;
  const saved = judgeSave(await system.firewall.save(tools, limit), /* @__PURE__ */ new Map(), tools);
  if (saved.kind === "doubtful") return [];
  const [expected, found] = [rulesIn(tools, text), rulesIn(tools, saved.text)];
  const tables = choose(found);
  if (sameRules(expected, found, tables)) return [];
  await system.store.writeOnce(id, rulesFile("found", part), saved.text);
  return [{ family, changes: diff(expected, found, { tables }) }];
});
var hasLater = (async function(store, id) {
  const prefix = id.replace(/[0-9]+$/, "");
  const number = idNumber(prefix, id) ?? Infinity;
  const ids = await store.ids().catch(() => []);
  return ids.some((other) => (idNumber(prefix, other) ?? 0) > number);
});
var load = (async function(system, id, kind, part, limit2, instead) {
  const name = rulesFile(kind, part);
  const text = instead ?? await system.store.read(id, name);
  if (text === void 0) throw new Error(`${system.store.path(id, name)} is missing`);
  if (await hasLater(system.store, id)) return { exitCode: void 0, stderr: "a later transaction has begun" };
  const unless = kind === "undo" ? ["done"] : ["decision.1", "done"];
  const patience = kind === "new" ? 1 : limit2;
  return await system.firewall.restore({ tools: part.tools, id, text, limit: limit2, patience, unless, how: modes[kind] });
});
var isLockHeld = (function({ exitCode, stderr }) {
  return exitCode === 4 && stderr.includes("xtables lock");
});
var neededUndo = (async function(system, id, part) {
  try {
    const before = await system.store.read(id, rulesFile("before", part));
    const live = await readLive(system, part.tools);
    if (before === void 0 || live.kind === "doubtful") return void 0;
    const { ruleset } = parse(before, part.tools);
    const present = new Set([...ruleset.tables, ...live.ruleset.tables].map(({ name }) => name));
    return undoText(
      ruleset,
      part.tables.filter((table) => present.has(table))
    );
  } catch {
    return void 0;
  }
});
var rollBack = (async function(system, transaction, cause) {
  const { id, plan } = transaction;
  if (!plan) return unknownState(system, transaction, "plan.json is missing or broken");
  let problem = "it was never tried";
  let edits;
  for (let attempt2 = 0; attempt2 < attempts2; attempt2 += 1) {
    if (attempt2 > 0) await system.clock.sleep(pauses[Math.min(attempt2, pauses.length) - 1] ?? 5);
    const now = await readTransaction(system.store, id);
    if (now.done) return await endOf(system, id, now.done);
    if (now.decision?.kind === "keep") return await keep(system, now);
    const loads = now.touched && !(now.restored && attempt2 === 0);
    if (loads && (now.applied || !plan.command)) edits ??= await editsOfOthers(system, now, plan);
    const failures = loads ? await loadUndo(system, now, plan) : [];
    const found = await compareLive(system, id, plan, "before");
    if (found.kind === "same") {
      const foreign = edits ?? [];
      return outcomeOf(id, await finish(system, id, { outcome: "rolled-back", ...cause, foreign }));
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
});
var loadUndo = (async function(system, transaction, plan) {
  const { id } = transaction;
  const failures = [];
  if (plan.command) await system.processes.killWatchdog(servantsOf(transaction));
  for (const part of plan.parts) {
    try {
      const undo = plan.command && await neededUndo(system, id, part);
      if (undo === "") continue;
      const result = await load(system, id, "undo", part, plan.restoreLimit, undo);
      if (result.exitCode !== 0)
        failures.push(`${part.tools.restore}: ${result.stderr.trim() || "stopped at its limit"}`);
    } catch (error) {
      failures.push(reasonOf(error));
    }
  }
  return failures;
});
var saying = (function(found) {
  switch (found.kind) {
    case "same":
      return "the old rules are in force";
    case "different":
      return "the live rules still differ from the old ones";
    case "unknown":
      return `the live rules could not be read: ${found.reason}`;
  }
});
var obey = (async function(system, id, decision) {
  const transaction = await readTransaction(system.store, id);
  return decision.kind === "keep" ? await keep(system, transaction) : await rollBack(system, transaction, causeOf(decision));
});
var causeOf = (function(decision) {
  return { reason: decision.reason === "confirmed" ? "expired" : decision.reason, detail: decision.detail };
});
var { "deadlineOf": deadlineOf, "decisionFile": decisionFile, "decisionText": decisionText, "endOf": endOf, "finish": finish, "idNumber": idNumber, "outcomeOf": outcomeOf, "readTransaction": readTransaction, "reasonOf": reasonOf, "rulesFile": rulesFile, "rulesIn": rulesIn, "servantsOf": servantsOf, "unknownState": unknownState } = require("#shared/48");
var { "diff": diff, "judgeSave": judgeSave, "readLive": readLive, "undoText": undoText } = require("#shared/49");
var { "canonical": canonical, "sameRules": sameRules } = require("#shared/50");
var { "parse": parse } = require("#shared/51");
var { "builtinChains": builtinChains } = require("#shared/59");
var stateMatches = ["conntrack", "state"];
var trackers = /* @__PURE__ */ new Set([
  ...stateMatches,
  ...["connbytes", "connlabel", "connlimit", "connmark", "helper"],
  ...["CONNMARK", "CONNSECMARK", "CT", "DNAT", "MASQUERADE", "NETMAP", "NOTRACK", "REDIRECT", "SNAT", "SYNPROXY"]
]);
var primeTime = 1.5;





















var attempts = 10;

var limit = 3;





var modes = { prime: "on-top", new: "replace", undo: "replace-with-counters" };



var pauses = [0.2, 0.5, 1, 2, 5];
var attempts2 = 20;





give({ "primeTime": primeTime, "primeText": primeText, "unprimeText": unprimeText, "compareLive": compareLive, "isOurWork": isOurWork, "isPrimed": isPrimed, "holdsPrime": holdsPrime, "hasLoaded": hasLoaded, "decide": decide, "moveDeadline": moveDeadline, "expire": expire, "rollbackDecision": rollbackDecision, "hasLater": hasLater, "load": load, "isLockHeld": isLockHeld, "obey": obey, "causeOf": causeOf });
*/}],
  "#shared/44": [10265, () => {/*
'use strict';
var inForceText = (function(progress, options) {
  const { took, decides, changes } = progress;
  const lines = [
    changes === void 0 ? "" : diffText(changes, options),
    line(
      changes?.every((family) => family.changes.length === 0) === true ? "the program has changed no rule so far, but something that it has started still runs; read back and compared" : `the new rules are in force after ${took.toFixed(2)} s; read back and compared`
    )
  ];
  if (decides === "probes") return lines.join("");
  lines.push(
    line("a yes here does not prove that a NEW connection can be made: this one lives on where only old ones may"),
    line(
      `${decides === "here" ? "better keep the rules" : "keep the rules"} from a new connection, on another machine:`
    ),
    `  ${confirmLine(progress)}
`
  );
  if (decides === "new-connection") lines.push(line(`nothing else keeps them (--require-proof): not a yes here`));
  else if (progress.connection !== void 0) lines.push(line(`or say yes here, once you have logged in anew`));
  return lines.join("");
});
var confirmLine = (function({ id, user, connection }) {
  const host = connection === void 0 ? "HOST" : connection.server;
  const port = connection === void 0 || connection.port === "22" ? "" : `-p ${connection.port} `;
  const sudo = user === "root" ? "" : "sudo ";
  return `ssh -o ControlPath=none ${port}${visible(user)}@${host} ${sudo}safeapply confirm ${id}`;
});
var othersText = (function(others) {
  return others.flatMap(({ keeping, losses }) => [
    ...(keeping?.unmatched ?? []).map((glob) => line(`warning: --keep-chains ${shown(glob)} matches no live chain`)),
    ...keptLines(keeping?.kept ?? []),
    ...(keeping?.lost ?? []).map(lostLine),
    ...losses.map(lossLine)
  ]).join("");
});
var keptLines = (function(kept) {
  if (kept.length === 0) return [];
  const names = [...new Set(kept.map(({ table, chain }) => `${table} ${shown(chain)}`))];
  return [line(`kept as they are: ${names.join(", ")}`)];
});
var lostLine = (function({ table, chain, rule }) {
  return line(`warning: no place for "${shown(rule)}": the new rules have no chain ${shown(chain)} in ${table}`);
});
var lossLine = (function({ program, table, chains, rules, jumps, marked, globs }) {
  const parts = [
    chains.length > 0 ? `${count(rules, "rule")} in ${count(chains.length, "chain")} (${some(chains)})` : "",
    jumps > 0 ? count(jumps, "jump to them", "jumps to them") : "",
    marked > 0 ? count(marked, "rule that bears its mark", "rules that bear its mark") : ""
  ].filter((part) => part !== "");
  const hint = globs.length === 0 ? "" : `; to keep them: ${globs.map((glob) => `--keep-chains '${glob}'`).join(" ")}`;
  return line(`warning: ${program} loses in ${table}: ${parts.join(", ")}${hint}`);
});
var count = (function(number, one, many = `${one}s`) {
  return `${number} ${number === 1 ? one : many}`;
});
var some = (function(names) {
  const more = names.length - 4;
  return `${names.slice(0, 4).map(shown).join(", ")}${more > 0 ? ` and ${more} more` : ""}`;
});
var shown = (function(text) {
  return visible(text);
});
var proofText = (function(proof) {
  const from = proof.from === void 0 ? "" : `, from ${visible(proof.from)}`;
  return `${proofs[proof.kind]}${from}`;
});
var noProofText = (function(kind) {
  return noProof[kind];
});
var progressText = (function(progress, options) {
  switch (progress.kind) {
    case "recovered":
      return line(`an earlier transaction had been left unfinished. ${outcomeText(progress.outcome, options)}`);
    case "findings":
      return lintText(progress.report, options);
    case "rehearsed": {
      const { what, changes } = progress;
      const tried = what === "files" ? "the kernel takes the new rules, and the undo brings the old ones back" : "what the program will do nobody knows; the kernel takes the old rules back in all tables";
      return `${diffText(changes, options)}${line(`${tried} (tried in a throw-away network namespace; ${which(progress.tools)})`)}`;
    }
    case "others":
      return othersText(progress.others);
    case "armed": {
      const { restoreLimit, timeout, rescue } = progress;
      const parts = `${seconds(restoreLimit)} for the change at most, then ${seconds(timeout)} to confirm`;
      const later = `${seconds(rescue)} later, or about three times what the change took`;
      const all = `${seconds(restoreLimit + timeout)} in all; should the watchdog die too, ${later}`;
      return line(`armed: unless you confirm, the old rules come back whatever dies (${parts}: ${all})`);
    }
    case "primed":
      return primedText(progress);
    case "still-changing": {
      const holder = progress.holder === void 0 ? "" : `; ${visible(progress.holder)} holds the xtables lock`;
      return line(`the change is taking more than ${seconds(progress.seconds)}${holder}; its limit still holds`);
    }
    case "in-force":
      return inForceText(progress, options);
    case "probed": {
      const { result } = progress;
      const end = result.ok ? "succeeded" : `failed (${visible(result.reason)})`;
      return line(`probe ${visible(result.name)}: ${end}`);
    }
    case "waiting":
      return line(`waiting: the rules of ${progress.id}, begun by ${visible(progress.user)}, are not in force yet`);
    case "not-taken":
      return line(`not confirmed: ${visible(progress.reason)}`);
    case "terminal-lost":
      return line("the terminal is gone; the window goes on, and safeapply confirm from another login still counts");
    case "rolling-back":
      return line(`putting the old rules back: ${reasonText(progress.reason)}`);
    case "taking-over":
      return line("the watchdog is gone, or stopped; taking over from it");
  }
});
var primedText = (function({ known, unknown }) {
  const begins = "connection tracking begins with these rules";
  const names = (families) => families.map(familyName).join(" and ");
  const told = line(`${begins}: it is on now for ${names(known)}, and sessions that go on are known to it`);
  const lost = line(
    `${begins}, and could not be switched on before them for ${names(unknown)}: older sessions may end`
  );
  return `${known.length > 0 ? told : ""}${unknown.length > 0 ? lost : ""}`;
});
var outcomeText = (function(outcome, options) {
  switch (outcome.kind) {
    case "kept":
      if (outcome.earlier !== void 0)
        return `kept already, at ${outcome.earlier}: the new rules were read back and compared then
`;
      return outcome.foreign.length === 0 ? "kept: the new rules are in force; read back and compared\n" : `kept; but others changed rules during the window, and what is in force now differs from the file:
${diffText(outcome.foreign, options)}`;
    case "rolled-back": {
      const why = reasonText(outcome.reason);
      return outcome.earlier === void 0 ? `rolled back (${why}): the old rules are in force; read back and compared
${detailText(outcome.detail)}${lostText(outcome.foreign, options)}` : `rolled back already (${why}), at ${outcome.earlier}: the old rules were read back and compared then
`;
    }
    case "unchanged":
      return `unchanged: ${unchangedText[outcome.what]}
`;
    case "planned":
      return "dry run: nothing was changed\n";
    case "pending":
      return `in force and pending as ${outcome.id}: keep the rules with safeapply confirm ${outcome.id} within ${seconds(outcome.remaining)}
`;
    case "refused":
      return `refused, nothing was changed: ${refusalText(outcome.refusal, options)}`;
    case "unknown-state":
      return [
        `STATE UNKNOWN, look at this machine now: ${visible(outcome.reason)}
`,
        ...outcome.undo.map((undo) => `to put the old rules back: ${undoText(undo)}
`)
      ].join("");
  }
});
var undoText = (function({ tools, path, lock }) {
  return `flock ${quoted(lock)} ${quoted(tools.restore)} -c < ${quoted(path)}`;
});
var quoted = (function(word) {
  return /^[\w./:+@-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`;
});
var reasonText = (function(reason) {
  return reasons[reason];
});
var lostText = (function(foreign, options) {
  if (foreign.length === 0) return "";
  return `others had changed rules during the window; that is gone with the new rules, and safeapply history has it:
${diffText(foreign, options)}`;
});
var refusalText = (function(refusal, options) {
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
      return "only root may change the firewall; try: sudo safeapply \u2026\n";
    case "no-terminal":
      return "there is no terminal to ask at; run it on one, or with --detach and then safeapply confirm\n";
    case "pending": {
      const until = refusal.remaining === void 0 ? "" : `, ${seconds(refusal.remaining)} left`;
      const more = refusal.stopped ? "its process is stopped; safeapply rollback ends it" : "safeapply status tells more";
      return `transaction ${refusal.id} of ${refusal.user} (since ${refusal.since}) is pending${until}; ${more}
`;
    }
    case "unproven":
      return `${noProofText(refusal.proof)}; ${refusal.required ? "nothing else keeps these rules (--require-proof)" : "--unproven confirms all the same"}; ${refusal.id} is still pending, ${seconds(refusal.remaining)} left
`;
    case "live-rules-changed":
      return "the live rules changed while they were being looked at; run it again\n";
    case "not-armed":
      return `the guards did not stand: ${visible(refusal.reason)}
`;
  }
});
var which = (function(tools) {
  return tools.map(({ family, backend }) => `${familyName(family)}, ${backend}`).join("; ");
});
var detailText = (function(detail) {
  return detail.trim() === "" ? "" : indent(detail);
});
var indent = (function(text) {
  const lines = text.trim().split("\n");
  return lines.map((each) => `  ${visible(each)}
`).join("");
});
var { "familyName": familyName, "line": line, "seconds": seconds } = require("#shared/45");
var { "diffText": diffText } = require("#shared/46");
var { "lintText": lintText } = require("#shared/47");
var { "visible": visible } = require("#shared/55");











var proofs = {
  "new-connection": "over a new connection",
  "old-connection": "over a connection older than the rules",
  "from-this-machine": "over a connection from this machine itself",
  "other-namespace": "over a connection into another network namespace",
  "no-connection": "not over ssh",
  probes: "by its probes"
};
var noProof = {
  ...proofs,
  "old-connection": "this login came over a connection that is older than the new rules: it only proves that old ones live on (a multiplexed session? add -o ControlPath=none)",
  "from-this-machine": "this login came from this machine itself: the rules for others were not asked",
  "other-namespace": "this login came into another network namespace, behind another firewall",
  "no-connection": "there is no sshd above this process (a console, a job, tmux or screen): run it in the new login itself, outside of tmux and screen"
};



var unchangedText = {
  files: "the live rules are these already",
  command: "the program has changed no rule of iptables; what nft holds besides was not looked at",
  "given-up": "the transaction was ended before it had changed a rule"
};



var reasons = {
  confirmed: "confirmed",
  "live-rules-changed": "the live rules changed before anything was touched",
  "nothing-changed": "the program changed nothing",
  "never-armed": "it was given up before anything was touched",
  expired: "not confirmed in time",
  declined: "the answer was not yes",
  interrupted: "interrupted",
  requested: "as asked with safeapply rollback",
  "restore-failed": "the new rules could not be loaded",
  "command-failed": "the program failed",
  "probe-failed": "a probe failed",
  "read-back-differs": "the rules read back were not the wanted ones",
  "watchdog-failed": "the watchdog met an error",
  "watchdog-gone": "the watchdog was gone"
};





give({ "proofText": proofText, "progressText": progressText, "outcomeText": outcomeText, "undoText": undoText, "reasonText": reasonText });
*/}],
  "#shared/45": [10543, () => {/*
'use strict';
var line = (function(text) {
  return `safeapply: ${text.trimEnd()}
`;
});
var familyName = (function(family) {
  return family === "ipv4" ? "IPv4" : "IPv6";
});
var namespaceText = (function(name) {
  if (name === null) return "in the first network namespace";
  return name === "unknown" ? "in an unknown network namespace" : `in the network namespace ${visible(name)}`;
});
var seconds = (function(value) {
  return `${Math.ceil(value)} s`;
});
var { "visible": visible } = require("#shared/55");




give({ "line": line, "familyName": familyName, "namespaceText": namespaceText, "seconds": seconds });
*/}],
  "#shared/46": [10566, () => {/*
'use strict';
var diffArrays = (function(oldArr, newArr, options) {
  return arrayDiff.diff(oldArr, newArr, options);
});
var diffText = (function(families, options) {
  return [...diffParts(families, options)].join("");
});
var diffParts = (function*(families, { colour: inColour }) {
  const paint = Object.assign(
    (style, text) => inColour && text !== "" ? (0, import_node_util.styleText)(style, text, { validateStream: false }) : text,
    { inColour }
  );
  let part = "";
  for (const { family, changes } of families) {
    if (families.length > 1 && changes.length > 0) {
      part += `${paint("bold", family === "ipv4" ? "# IPv4" : "# IPv6")}
`;
    }
    let last;
    for (const change of changes) {
      if (last?.table !== change.table && !change.kind.startsWith("table-")) {
        part += `${paint("bold", `*${change.table}`)}
`;
      }
      if (!continues(last, change)) part += `${paint("cyan", placeOf(change))}
`;
      part += changeLines(change, paint);
      last = change;
      if (part.length < partLength) continue;
      yield part;
      part = "";
    }
  }
  if (part !== "") yield part;
});
var continues = (function(last, change) {
  if (change.position === void 0) return true;
  if (last?.table !== change.table || last.chain !== change.chain || last.position === void 0) return false;
  return Math.abs(change.position - last.position) <= 1;
});
var placeOf = (function(change) {
  return `@@ ${visible(change.chain)} ${change.position ?? ""} @@`;
});
var changeLines = (function(change, paint) {
  const { table, chain, before = "", after = "" } = change;
  switch (change.kind) {
    case "added":
      return `${paint("green", `+ ${visible(after)}`)}
`;
    case "removed":
      return `${paint("red", `- ${visible(before)}`)}
`;
    case "moved":
      return `${paint("yellow", `~ ${visible(after)}  (moved here${from(change)})`)}
`;
    case "changed":
      return changedLines(visible(before), visible(after), paint);
    case "policy":
      return `${paint("red", `- :${visible(chain)} ${visible(before)}`)}
${paint("green", `+ :${visible(chain)} ${visible(after)}`)}
`;
    case "chain-added":
      return `${paint("green", `+ :${visible(chain)} -`)}
`;
    case "chain-removed":
      return `${paint("red", `- :${visible(chain)} -`)}
`;
    case "table-added":
      return `${paint("green", `+ *${table}`)}
`;
    case "table-removed":
      return `${paint("red", `- *${table}`)}
`;
  }
});
var from = (function({ beforeLine }) {
  return beforeLine === void 0 ? "" : ` from line ${beforeLine}`;
});
var changedLines = (function(before, after, paint) {
  if (!paint.inColour) return `- ${before}
+ ${after}
`;
  const parts = diffArrays(before.split(" "), after.split(" "));
  const side = (style, other, sign) => {
    const words = parts.filter((part) => !part[other]).flatMap(
      (part) => part.value.map((word) => paint(style, part.added || part.removed ? paint("underline", word) : word))
    );
    return `${[paint(style, sign), ...words].join(" ")}
`;
  };
  return side("red", "added", "-") + side("green", "removed", "+");
});
var import_node_util = require("node:util");
var { "visible": visible } = require("#shared/55");
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



var partLength = 1e5;





give({ "diffText": diffText, "diffParts": diffParts });
*/}],
  "#shared/47": [10884, () => {/*
'use strict';
var lintJson = (function(report) {
  const files = report.files.map(({ path, family, diagnostics }) => ({
    path,
    family,
    diagnostics: diagnostics.map(plainDiagnostic)
  }));
  return `${JSON.stringify({ version: 1, files, summary: counts(report) }, void 0, 2)}
`;
});
var counts = (function(report) {
  const all = report.files.flatMap(({ diagnostics }) => diagnostics);
  const count = (severity) => all.filter((each) => each.severity === severity).length;
  return { errors: count("error"), warnings: count("warning"), infos: count("info") };
});
var plainDiagnostic = (function(diagnostic) {
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
});
var excerpt = (function(text, span) {
  const start = Math.min(span.column - 1, text.length);
  const end = Math.max(start + 1, span.endLine > span.line ? text.length : span.endColumn - 1);
  const from = text.length <= width || start < width - before ? 0 : start - before;
  const to = text.length - from <= width ? text.length : from + width;
  const left = from > 0 ? "\u2026" : "";
  const right = to < text.length ? "\u2026" : "";
  const marked = displayWidth(text.slice(start, Math.min(end, to)));
  return {
    shown: `${left}${visibleWithTabs(text.slice(from, to))}${right}`,
    caret: `${left === "" ? "" : " "}${padding(text.slice(from, start))}^${"~".repeat(Math.max(0, marked - 1))}`
  };
});
var padding = (function(text) {
  return text.split("	").map((part) => " ".repeat(displayWidth(part))).join("	");
});
var displayWidth = (function(text) {
  let columns = 0;
  for (const character of visible(text)) columns += wide.test(character) ? 2 : combining.test(character) ? 0 : 1;
  return columns;
});
var lintText = (function(report, { colour }) {
  const paint = colour ? painted : plain;
  const findings = report.files.flatMap((file) => file.diagnostics.flatMap((each) => describe(file, each, paint)));
  return [...findings, summary(report)].map((line) => `${line}
`).join("");
});
var plain = (function(_style, text) {
  return text;
});
var painted = (function(style, text) {
  return `\x1B[${codes[style]}m${text}\x1B[0m`;
});
var describe = (function(file, diagnostic, paint) {
  const { line, column, severity, message, check, help, related = [] } = diagnostic;
  const path = visible(file.path);
  const { shown, caret } = excerpt(file.lines[line - 1] ?? "", diagnostic);
  return [
    `${paint("place", `${path}:${line}:${column}:`)} ${paint(severity, `${severity}:`)} ${visible(message)} [${check}]`,
    ...shown.trim() === "" ? [] : [`  ${shown}`, `  ${caret.replace(/\^.*/u, (mark) => paint("caret", mark))}`],
    ...related.map((each) => `  ${path}:${each.line}:${each.column}: note: ${visible(each.message)}`),
    ...help === void 0 ? [] : [`  help: ${visible(help)}`]
  ];
});
var summary = (function(report) {
  const { errors, warnings, infos } = counts(report);
  const files = `in ${plural(report.files.length, "file")}`;
  const found = [
    ...errors === 0 ? [] : [plural(errors, "error")],
    ...warnings === 0 ? [] : [plural(warnings, "warning")],
    ...infos === 0 ? [] : [plural(infos, "info")]
  ];
  return found.length === 0 ? `no hazards found by ${plural(report.checks, "check")} ${files}` : `${found.join(", ")} ${files}`;
});
var plural = (function(count, noun) {
  return `${count} ${noun}${count === 1 ? "" : "s"}`;
});
var { "visible": visible, "visibleWithTabs": visibleWithTabs } = require("#shared/55");



var width = 118;
var before = 30;



var wide = /^[\u1100-\u115E\u2E80-\u303E\u3041-\u33FF\u3400-\u4DBF\u4E00-\u9FFF\uA000-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF01-\uFF60\uFFE0-\uFFE6\u{1F300}-\u{1FAFF}\u{20000}-\u{3FFFD}]/u;
var combining = new RegExp("^\\p{M}", "u");

var codes = {
  place: "1",
  caret: "1;32",
  error: "1;31",
  warning: "1;35",
  info: "1;36"
};





give({ "lintJson": lintJson, "lintText": lintText });
*/}],
  "#shared/48": [10997, () => {/*
'use strict';
var writeFields = (function(fields) {
  return Object.entries(fields).filter(([, value]) => value !== void 0).map(([key, value]) => `${key}=${oneLine(String(value))}
`).join("");
});
var readFields = (function(text) {
  const fields = /* @__PURE__ */ new Map();
  for (const line of text.split("\n")) {
    const equals = line.indexOf("=");
    if (equals > 0) fields.set(line.slice(0, equals), line.slice(equals + 1));
  }
  return fields;
});
var writeJson = (function(value) {
  const ascii = JSON.stringify(value).replace(/[\u007f-\uffff]/g, (character) => {
    return `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
  });
  return `${ascii}
`;
});
var oneLine = (function(text) {
  return text.trim().replace(/\s+/g, " ").replace(/[^\x20-\x7e]/g, "?");
});
var readTransaction = (async function(store, id) {
  const entries = await store.entries(id);
  const text = async (name) => entries.has(name) ? await store.read(id, name) : void 0;
  return {
    id,
    owner: json(await text("owner.json")),
    plan: json(await text("plan.json")),
    backstop: processIn(await text("backstop")),
    armed: armedIn(await text("armed")),
    touched: entries.has("touched"),
    primed: primedIn(await text("primed")),
    applied: appliedIn(await text("applied")),
    ...await decisionsIn(entries, text),
    restored: entries.has("restored"),
    done: json(await text("done")),
    archived: entries.has("archived")
  };
});
var decisionFile = (function(slot) {
  return `decision.${slot}`;
});
var armedText = (function(armed) {
  const { watchdog, deadline, grace } = armed;
  return writeFields({ pid: watchdog.pid, start: watchdog.startTime, deadline, grace });
});
var primedText = (function({ known, unknown }) {
  return writeFields({ known: known.join(" "), unknown: unknown.join(" ") });
});
var appliedText = (function(applied) {
  const { at, took, deadline, grace } = applied;
  return writeFields({ at, took, deadline, grace });
});
var decisionText = (function(decision) {
  if (decision.kind === "extend") return writeFields({ ...decision });
  const { kind, reason, by, at, detail, proof } = decision;
  return writeFields({ kind, reason, by, at, detail, proof: proof?.kind, from: proof?.from });
});
var decisionsIn = (async function(entries, text) {
  const extensions = [];
  let slot = 1;
  for (; entries.has(decisionFile(slot)); slot += 1) {
    const fields = readFields(await text(decisionFile(slot)) ?? "");
    if (fields.get("kind") !== "extend") return { extensions, decision: decisionIn(fields), slot };
    const numbers2 = finite(fields, ["at", "deadline"]);
    if (numbers2) extensions.push({ kind: "extend", by: fields.get("by") ?? "unknown", ...numbers2 });
  }
  return { extensions, decision: void 0, slot };
});
var json = (function(text) {
  if (text === void 0) return void 0;
  try {
    return JSON.parse(text);
  } catch {
    return void 0;
  }
});
var processIn = (function(text) {
  if (text === void 0) return void 0;
  const fields = readFields(text);
  const numbers2 = finite(fields, ["pid"]);
  return numbers2 && { pid: numbers2.pid, startTime: fields.get("start") ?? "" };
});
var armedIn = (function(text) {
  const watchdog = processIn(text);
  if (text === void 0 || watchdog === void 0) return void 0;
  const numbers2 = finite(readFields(text), ["deadline", "grace"]);
  return numbers2 && { watchdog, ...numbers2 };
});
var primedIn = (function(text) {
  if (text === void 0) return void 0;
  const fields = readFields(text);
  const families = (key) => ["ipv4", "ipv6"].filter((family) => fields.get(key)?.split(" ").includes(family));
  return { known: families("known"), unknown: families("unknown") };
});
var appliedIn = (function(text) {
  return text === void 0 ? void 0 : finite(readFields(text), ["at", "took", "deadline", "grace"]);
});
var decisionIn = (function(fields) {
  const proof = fields.get("proof");
  const from = fields.get("from");
  return {
    kind: fields.get("kind") === "keep" ? "keep" : "rollback",
    reason: fields.get("reason") ?? "expired",
    by: fields.get("by") ?? "unknown",
    at: Number(fields.get("at")),
    detail: fields.get("detail") ?? "",
    ...proof && { proof: { kind: proof, ...from !== void 0 && { from } } }
  };
});
var finite = (function(fields, keys) {
  const entries = keys.map((key) => [key, numberIn(fields.get(key))]);
  if (!entries.every(([, value]) => Number.isFinite(value))) return void 0;
  return Object.fromEntries(entries);
});
var numberIn = (function(text) {
  return text === void 0 || text === "" ? NaN : Number(text);
});
var rulesIn = (function(dialect, saved) {
  return canonical(parse(saved, dialect).ruleset);
});
var servantsOf = (function({ id, owner, armed }) {
  return { id, starter: owner?.process, watchdog: armed?.watchdog };
});
var phaseOf = (function(transaction) {
  if (transaction.done) return "done";
  if (transaction.decision) return transaction.decision.kind === "keep" ? "keeping" : "rolling-back";
  if (transaction.applied) return "in-force";
  if (transaction.touched) return "changing";
  return transaction.armed ? "armed" : "preparing";
});
var deadlineOf = (function(transaction) {
  return transaction.extensions.at(-1)?.deadline ?? transaction.applied?.deadline ?? transaction.armed?.deadline;
});
var graceFor = (function(loadSeconds) {
  return Math.max(5, Math.ceil(3 * loadSeconds));
});
var suffixOf = (function(family) {
  return family === "ipv4" ? "v4" : "v6";
});
var rulesFile = (function(kind, { suffix }) {
  return `${kind}.${suffix}`;
});
var idPrefix = (function(bootId, networkNamespace) {
  return `${bootId.slice(0, 8)}-${networkNamespace.replace(":", "-")}-`;
});
var isId = (function(name) {
  return /^[0-9a-f]{8}-[0-9]+-[0-9]+-[0-9]{1,9}$/.test(name);
});
var idNumber = (function(prefix, id) {
  const digits = id.startsWith(prefix) ? id.slice(prefix.length) : "";
  return /^[0-9]{1,9}$/.test(digits) ? Number(digits) : void 0;
});
var changesOf = (async function(system, id) {
  const { plan } = await readTransaction(system.store, id);
  if (!plan?.command) return plan?.changes ?? [];
  const changes = [];
  for (const part of plan.parts) changes.push(...await changesIn(system, id, plan, part));
  return changes;
});
var changesIn = (async function(system, id, { parts }, part) {
  const { tools, tables, family } = part;
  const before = await system.store.read(id, rulesFile("before", part));
  const wanted = await system.store.read(id, rulesFile("wanted", part));
  if (before === void 0 || wanted === void 0) return [];
  const found = diff(rulesIn(tools, before), rulesIn(tools, wanted), { tables });
  const isSecond = parts.find((other) => other.family === family) !== part;
  return found.length === 0 && isSecond ? [] : [{ family, changes: found }];
});
var reasonOf = (function(error) {
  if (!(error instanceof Failure)) return error instanceof Error ? error.message : String(error);
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
    case "environment":
      return `${facts.variable}: ${facts.detail}`;
    case "scratch":
      return facts.stderr;
    case "mistake":
      return facts.message;
  }
});
var endInHistory = (async function(system, id, since) {
  for (const number of (await recordNumbers(system)).toReversed()) {
    const record = await recordAt(system, number);
    if (record?.id !== id || record.since !== since) continue;
    const { outcome, reason, detail, at, foreign } = record;
    return { outcome, reason, detail, at, uptime: 0, foreign };
  }
  throw new Error(`${id} was cleared away, so it is over; how it ended is not in the history`);
});
var recordAt = (async function(system, number) {
  const text = await system.history.read(recordName(number), "record.json");
  try {
    if (text === void 0) return void 0;
    return { netns: "unknown", ...JSON.parse(text) };
  } catch {
    return void 0;
  }
});
var archive = (async function(system, id) {
  try {
    const transaction = await readTransaction(system.store, id);
    const { done, plan, archived } = transaction;
    if (!done || !plan || archived || done.outcome !== "kept" && done.outcome !== "rolled-back") return;
    const number = await put(system, transaction, done, plan.parts);
    await system.store.writeOnce(id, "archived", `number=${number}
`);
    await forgetOld(system);
  } catch (error) {
    system.output.progress(`safeapply: ${id} has no place in the history: ${reasonOf(error)}
`);
  }
});
var recordName = (function(number) {
  return String(number).padStart(6, "0");
});
var recordNumbers = (async function(system) {
  const whole = [];
  for (const number of await claimed(system))
    if ((await system.history.entries(recordName(number))).has("record.json")) whole.push(number);
  return whole;
});
var claimed = (async function(system) {
  const names = (await system.history.ids()).filter((name) => /^[0-9]{6,9}$/.test(name));
  return names.map(Number).sort((a, b) => a - b);
});
var put = (async function(system, transaction, done, parts) {
  const { history, store } = system;
  const { id } = transaction;
  const owner = ownerText(transaction);
  const number = await numberOf(system, owner) ?? await takeNumber(system, owner);
  const name = recordName(number);
  const kinds = ["before", "new", "wanted", "found"];
  for (const part of parts) {
    for (const file of kinds.map((kind) => rulesFile(kind, part))) {
      const text = await store.read(id, file);
      if (text !== void 0) await history.writeOnce(name, file, text);
    }
  }
  const record = recordOf(number, transaction, done, await changesOf(system, id));
  await history.writeOnce(name, "record.json", writeJson(record));
  return number;
});
var ownerText = (function({ id, owner }) {
  return writeJson({ id, since: owner?.since });
});
var takeNumber = (async function(system, owner) {
  const number = await claimNumber(system, owner);
  const first = await numberOf(system, owner) ?? number;
  if (first !== number) await system.history.remove(recordName(number));
  return first;
});
var claimNumber = (async function(system, owner) {
  for (let number = ((await claimed(system)).at(-1) ?? 0) + 1; ; number += 1) {
    if (await system.history.claim(recordName(number), owner) === "claimed") return number;
  }
});
var numberOf = (async function(system, owner) {
  for (const number of (await claimed(system)).slice(-5)) {
    if (await system.history.read(recordName(number), "owner.json") === owner) return number;
  }
  return void 0;
});
var recordOf = (function(number, { id, owner, plan, decision }, { outcome, reason, detail, at, foreign }, changes) {
  return {
    version: 1,
    number,
    id,
    user: owner?.user ?? "unknown",
    netns: owner ? owner.netns : "unknown",
    since: owner?.since ?? "unknown",
    at,
    outcome: outcome === "kept" ? "kept" : "rolled-back",
    reason,
    detail,
    by: decision?.by ?? "unknown",
    proof: decision?.proof ?? null,
    path: plan?.path ?? "",
    parts: plan?.parts ?? [],
    changes,
    foreign
  };
});
var forgetOld = (async function(system) {
  for (const number of (await claimed(system)).slice(0, -kept)) await system.history.remove(recordName(number));
});
var finish = (async function(system, id, done) {
  const mine = { ...done, at: system.host.wallClock(), uptime: system.clock.now() };
  const end = await putOnFile(system, id, mine);
  if (done.outcome !== "refused") await dismissBackstop(system, id);
  await archive(system, id);
  if (end === mine && mine.outcome === "rolled-back") await system.notices.announce(rollbackNotice(id, mine));
  return end;
});
var putOnFile = (async function(system, id, mine) {
  try {
    if (await system.store.writeLast(id, "done", writeJson(mine), lockLimit) === "written") return mine;
    return (await readTransaction(system.store, id)).done ?? mine;
  } catch (error) {
    system.output.progress(`safeapply: cannot write ${system.store.path(id, "done")}: ${reasonOf(error)}
`);
    return mine;
  }
});
var dismissBackstop = (async function(system, id) {
  try {
    const { backstop } = await readTransaction(system.store, id);
    if (backstop) await system.processes.end(backstop);
  } catch (error) {
    system.output.progress(`safeapply: cannot dismiss the backstop: ${reasonOf(error)}
`);
  }
});
var outcomeOf = (function(id, done) {
  switch (done.outcome) {
    case "kept":
      return { kind: "kept", id, foreign: done.foreign };
    case "unchanged":
      return { kind: "unchanged", what: "command" };
    case "refused":
      return { kind: "refused", refusal: { kind: "live-rules-changed" } };
    case "given-up":
      return { kind: "refused", refusal: { kind: "not-armed", reason: done.detail } };
    case "rolled-back":
      return {
        kind: "rolled-back",
        id,
        reason: rollbackReason(done.reason),
        detail: done.detail,
        foreign: done.foreign
      };
  }
});
var asHistory = (function(outcome, { at }) {
  return outcome.kind === "kept" || outcome.kind === "rolled-back" ? { ...outcome, earlier: at } : outcome;
});
var unknownState = (function(system, transaction, reason) {
  const { id, plan } = transaction;
  return { kind: "unknown-state", id, reason, undo: undoCommands(system, id, plan) };
});
var undoCommands = (function(system, id, plan) {
  const parts = plan?.parts ?? [];
  return parts.map((part) => ({
    tools: part.tools,
    path: system.store.path(id, rulesFile("undo", part)),
    lock: system.store.path(id, "writer")
  }));
});
var rollbackNotice = (function(id, { reason, at }) {
  const why = reason === "expired" ? "the new firewall rules were not confirmed" : `firewall rules: ${reason}`;
  return `safeapply: ${why}; automatic rollback complete, the old rules are in force (${id}, ${at})
`;
});
var rollbackReason = (function(reason) {
  const isNone = reason === "confirmed" || reason === "live-rules-changed" || reason === "nothing-changed" || reason === "never-armed";
  return isNone ? "requested" : reason;
});
var latest = (async function(system) {
  return await latestOf(system, await numbers(system));
});
var latestOf = (async function(system, listed) {
  const prefix = idPrefix(system.host.bootId, system.host.networkNamespace);
  for (const number of listed) {
    const transaction = await readTransaction(system.store, `${prefix}${number}`);
    if (transaction.done?.outcome !== "given-up") return transaction;
  }
  return void 0;
});
var numbers = (async function(system) {
  const prefix = idPrefix(system.host.bootId, system.host.networkNamespace);
  const found = (await system.store.ids()).flatMap((id) => idNumber(prefix, id) ?? []);
  return found.sort((a, b) => b - a);
});
var endOf = (async function(system, id, done) {
  const outcome = outcomeOf(id, done);
  const isOld = system.clock.now() - done.uptime > fresh || (await latest(system))?.id !== id;
  return isOld ? asHistory(outcome, done) : outcome;
});
var { "diff": diff } = require("#shared/49");
var { "canonical": canonical } = require("#shared/50");
var { "parse": parse } = require("#shared/51");
var { "Failure": Failure } = require("#shared/56");
























var rescueTime = graceFor(0) + 2;










var kept = 50;











var lockLimit = 60;












var fresh = 3;

give({ "readFields": readFields, "writeJson": writeJson, "readTransaction": readTransaction, "decisionFile": decisionFile, "armedText": armedText, "primedText": primedText, "appliedText": appliedText, "decisionText": decisionText, "rulesIn": rulesIn, "servantsOf": servantsOf, "phaseOf": phaseOf, "deadlineOf": deadlineOf, "graceFor": graceFor, "rescueTime": rescueTime, "suffixOf": suffixOf, "rulesFile": rulesFile, "idPrefix": idPrefix, "isId": isId, "idNumber": idNumber, "changesOf": changesOf, "reasonOf": reasonOf, "endInHistory": endInHistory, "recordAt": recordAt, "archive": archive, "recordName": recordName, "recordNumbers": recordNumbers, "finish": finish, "outcomeOf": outcomeOf, "asHistory": asHistory, "unknownState": unknownState, "latest": latest, "latestOf": latestOf, "numbers": numbers, "endOf": endOf });
*/}],
  "#shared/49": [11454, () => {/*
'use strict';
var lineText = (function(section, line2, from, end, print) {
  const sort = passLine(section, line2, from, end);
  if (sort?.pattern === void 0) return void 0;
  sort.template ??= templateOf(sort.pattern, section.dialect, print);
  const { template } = sort;
  if (template === "none") return void 0;
  const { source, passage } = section;
  const { spots } = passage;
  if (template.isLine && spots.even && standsAsPrinted(template, source, spots)) return source.slice(from, end);
  const start = `-A ${passage.chainName ?? ""}`;
  const isBare = template.pieces[0] === "" && template.jump === void 0 && template.gaps.length === 0;
  return isBare ? start : fill(template, source, spots, `${start} `, passage.targetName);
});
var openPage = (function(text, section, diagnostics) {
  const isChain = (name) => section.names.has(name);
  const print = (parts) => printParts(parts, section.dialect, isChain);
  const places = new Int32Array(3 * fewest);
  return { text, section, diagnostics, isChain, print, places, count: 0, texts: [], spelled: [] };
});
var rulesOfLine = (function(page, line2, from, end) {
  const { text: source, section, diagnostics, isChain } = page;
  const raw = source.slice(from, end);
  const rule = readRule(section, line2, source.lastIndexOf("\n", from) + 1, end, diagnostics);
  if (rule === void 0) return [{ line: line2, raw, text: raw }];
  const start = `-A ${rule.chainName ?? ""}`;
  return canonicalRules(rule, section.dialect, isChain).map((text, index) => ({
    line: line2,
    raw: index === 0 ? raw : `${raw}
${index}`,
    text: text === "" ? start : `${start} ${text}`
  }));
});
var isSameLine = (function(before, left2, after, right2) {
  if (!(isPlace(before, left2) && isPlace(after, right2))) return rawOf(before.at(left2)) === rawOf(after.at(right2));
  const [start, other] = [before.start(left2), after.start(right2)];
  const end = before.end(left2);
  const length = end - start;
  if (after.end(right2) - other !== length) return false;
  for (const at of [length >> 1, length >> 2, length * 3 >> 2]) {
    if (before.source.charCodeAt(start + at) !== after.source.charCodeAt(other + at)) return false;
  }
  return before.source.slice(start, end) === after.source.slice(other, other + length);
});
var isSameStretch = (function(before, left2, after, right2, count) {
  const [lastLeft, lastRight] = [left2 + count - 1, right2 + count - 1];
  if (!(isPlace(before, left2) && isPlace(before, lastLeft))) return false;
  if (!(isPlace(after, right2) && isPlace(after, lastRight))) return false;
  const [start, end] = [before.start(left2), before.end(lastLeft)];
  const [otherStart, otherEnd] = [after.start(right2), after.end(lastRight)];
  if (end - start !== otherEnd - otherStart) return false;
  if (before.start(lastLeft) - start !== after.start(lastRight) - otherStart) return false;
  return before.source.slice(start, end) === after.source.slice(otherStart, otherEnd);
});
var numberOfLine = (function(rules, index, numbers) {
  if (isPlace(rules, index)) return numbers.of(rules.source, rules.start(index), rules.end(index));
  const raw = rawOf(rules.at(index)) ?? "";
  return numbers.of(raw, 0, raw.length);
});
var numberOfText = (function(rules, index, line2, numbers) {
  const rule = rules.at(index);
  const text = rule?.text ?? "";
  const isLine = isPlace(rules, index) ? rules.end(index) - rules.start(index) === text.length && rules.source.startsWith(text, rules.start(index)) : rawOf(rule) === text;
  return isLine ? line2 : numbers.of(text, 0, text.length);
});
var rawOf = (function(rule) {
  return rule?.raw ?? rule?.text;
});
var isPlace = (function(rules, index) {
  return rules instanceof DraftRules && rules.start(index) !== -1;
});
var grown = (function(array) {
  const more = new Int32Array(2 * array.length);
  more.set(array);
  return more;
});
var hashOf = (function(text, from, to) {
  let hash = 2166136261;
  for (let at = from; at < to; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 16777619);
  return hash ^ hash >>> 15;
});
var shortest = (function(before, after, hunk) {
  const { beforeFrom, beforeTo, afterFrom, afterTo } = hunk;
  const removable = beforeTo - beforeFrom;
  const addable = afterTo - afterFrom;
  const paths = [];
  const middle = removable + addable + 1;
  const best = new Array(2 * middle + 1).fill(-1);
  let [least, most3] = [-Infinity, Infinity];
  const reaches = (parent, diagonal, start) => {
    let left2 = start;
    while (left2 < removable && left2 - diagonal < addable && before[beforeFrom + left2] === after[afterFrom + left2 - diagonal])
      left2 += 1;
    best[middle + diagonal] = paths.push({ parent, diagonal, start, end: left2 }) - 1;
    const [noneLeft, noneRight] = [left2 >= removable, left2 - diagonal >= addable];
    if (noneLeft && noneRight) return true;
    if (noneLeft) most3 = Math.min(most3, diagonal - 1);
    if (noneRight) least = Math.max(least, diagonal + 1);
    return false;
  };
  if (reaches(-1, 0, 0)) return [];
  [least, most3] = [-Infinity, Infinity];
  for (let edits = 1; edits <= removable + addable; edits += 1) {
    for (let diagonal = Math.max(least, -edits); diagonal <= Math.min(most3, edits); diagonal += 2) {
      const removing = best[middle + diagonal - 1] ?? -1;
      const adding = best[middle + diagonal + 1] ?? -1;
      if (removing !== -1) best[middle + diagonal - 1] = -1;
      const [fromLeft, fromRight] = [paths[removing]?.end ?? -1, paths[adding]?.end ?? -1];
      const place = fromRight - diagonal;
      const canAdd = adding !== -1 && place > 0 && place <= addable;
      const canRemove = removing !== -1 && fromLeft < removable;
      best[middle + diagonal] = -1;
      if (!canAdd && !canRemove) continue;
      const adds = !canRemove || canAdd && fromLeft < fromRight;
      if (reaches(adds ? adding : removing, diagonal, adds ? fromRight : fromLeft + 1)) {
        return hunksOf(paths, hunk);
      }
    }
  }
  return [hunk];
});
var hunksOf = (function(paths, hunk) {
  const hunks = [];
  let { beforeTo, afterTo } = hunk;
  for (let path = paths.at(-1); path !== void 0; path = paths[path.parent]) {
    if (path.end === path.start && path.parent !== -1) continue;
    const [beforeFrom, afterFrom] = [hunk.beforeFrom + path.end, hunk.afterFrom + path.end - path.diagonal];
    hunks.push({ beforeFrom, beforeTo, afterFrom, afterTo });
    beforeTo = hunk.beforeFrom + path.start;
    afterTo = hunk.afterFrom + path.start - path.diagonal;
  }
  return hunks.filter((each) => each.beforeFrom < each.beforeTo || each.afterFrom < each.afterTo).reverse();
});
var align = (function(before, after, hunk) {
  const hunks = [];
  const whole = trim(before, after, hunk);
  for (const gap of split(whole, pairsOfUnique(before, after, whole))) {
    const rest = trim(before, after, gap);
    const isSmall = sizeOf(rest) <= smallGap;
    hunks.push(...isSmall ? shortest(before, after, rest) : split(rest, pairsByOccurrence(before, after, rest)));
  }
  return hunks.filter((hunk2) => sizeOf(hunk2) > 0);
});
var sizeOf = (function({ beforeFrom, beforeTo, afterFrom, afterTo }) {
  return beforeTo - beforeFrom + (afterTo - afterFrom);
});
var trim = (function(before, after, hunk) {
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
});
var split = (function(hunk, pairs) {
  if (pairs.before.length === 0) return sizeOf(hunk) > 0 ? [hunk] : [];
  const gaps = [];
  let { beforeFrom, afterFrom } = hunk;
  for (const anchor of longestIncreasing(pairs.after)) {
    const [beforeTo, afterTo] = [pairs.before[anchor] ?? 0, pairs.after[anchor] ?? 0];
    gaps.push({ beforeFrom, beforeTo, afterFrom, afterTo });
    beforeFrom = beforeTo + 1;
    afterFrom = afterTo + 1;
  }
  return [...gaps, { beforeFrom, beforeTo: hunk.beforeTo, afterFrom, afterTo: hunk.afterTo }].filter(
    (gap) => sizeOf(gap) > 0
  );
});
var pairsOfUnique = (function(before, after, hunk) {
  const pairs = { before: [], after: [] };
  left.note(before, hunk.beforeFrom, hunk.beforeTo);
  right.note(after, hunk.afterFrom, hunk.afterTo);
  for (let index = hunk.beforeFrom; index < hunk.beforeTo; index += 1) {
    const rule = before[index] ?? 0;
    const other = right.placeOf(rule);
    if (other === -1 || left.placeOf(rule) === -1) continue;
    pairs.before.push(index);
    pairs.after.push(other);
  }
  left.forget(before, hunk.beforeFrom, hunk.beforeTo);
  right.forget(after, hunk.afterFrom, hunk.afterTo);
  return pairs;
});
var pairsByOccurrence = (function(before, after, hunk) {
  const pairs = { before: [], after: [] };
  const others = numbered(after, hunk.afterFrom, hunk.afterTo);
  for (const [name, index] of numbered(before, hunk.beforeFrom, hunk.beforeTo)) {
    const other = others.get(name);
    if (other === void 0) continue;
    pairs.before.push(index);
    pairs.after.push(other);
  }
  return pairs;
});
var numbered = (function(rules, from, to) {
  const counts = /* @__PURE__ */ new Map();
  const places = /* @__PURE__ */ new Map();
  for (let index = from; index < to; index += 1) {
    const rule = rules[index] ?? -1;
    const count = (counts.get(rule) ?? 0) + 1;
    counts.set(rule, count);
    places.set(count * most + rule, index);
  }
  return places;
});
var longestIncreasing = (function(places) {
  const tails = [];
  const previous = [];
  for (let index = 0; index < places.length; index += 1) {
    const place = places[index] ?? 0;
    let low = 0;
    let high = tails.length;
    while (low < high) {
      const middle = low + high >> 1;
      if ((places[tails[middle] ?? 0] ?? 0) < place) low = middle + 1;
      else high = middle;
    }
    previous.push(low === 0 ? -1 : tails[low - 1] ?? -1);
    tails[low] = index;
  }
  const chosen = [];
  for (let index = tails.at(-1) ?? -1; index !== -1; index = previous[index] ?? -1) chosen.push(index);
  return chosen.reverse();
});
var unnumbered = (function(rules) {
  return { rules, ids: new Int32Array(rules.length), isRead: new Uint8Array(rules.length) };
});
var numberAt = (function({ rules, ids }, index, numbers) {
  const known = index < ids.length ? ids[index] ?? 0 : 0;
  if (known !== 0 || index >= ids.length) return known;
  const id = numberOfLine(rules, index, numbers);
  ids[index] = id;
  return id;
});
var numberLines = (function(side, from, to, numbers) {
  for (let index = from; index < to; index += 1) numberAt(side, index, numbers);
});
var nearby = (function(before, after, from, numbers) {
  const [befores, afters] = [before.rules, after.rules];
  const hunks = [];
  let left2 = from;
  let right2 = from;
  while (left2 < befores.length || right2 < afters.length) {
    const same = sameFrom(befores, afters, left2, right2);
    left2 += same;
    right2 += same;
    if (left2 === befores.length && right2 === afters.length) break;
    const skip = meeting(before, after, left2, right2, numbers);
    const [beforeTo, afterTo] = skip ?? endsOf(befores, afters, left2, right2);
    const hunk = {
      beforeFrom: left2,
      beforeTo: Math.min(beforeTo, befores.length),
      afterFrom: right2,
      afterTo: Math.min(afterTo, afters.length)
    };
    hunks.push(hunk);
    if (skip === void 0) break;
    left2 = hunk.beforeTo;
    right2 = hunk.afterTo;
  }
  return hunks;
});
var sameFrom = (function(before, after, left2, right2) {
  const most3 = Math.min(before.length - left2, after.length - right2);
  let same = 0;
  let size = 1;
  while (same < most3) {
    const next = Math.min(most3, same + size);
    const isSame2 = next - same > 1 ? isSameStretch(before, left2 + same, after, right2 + same, next - same) : isSameLine(before, left2 + same, after, right2 + same);
    if (isSame2) {
      same = next;
      size = Math.min(longest, 2 * size);
    } else if (next - same > 1) size = next - same >> 1;
    else break;
  }
  return same;
});
var meeting = (function(before, after, left2, right2, numbers) {
  const furthest = Math.min(reach, Math.max(before.rules.length - left2, after.rules.length - right2));
  const goesOn = (one, other) => {
    for (let step = 0; step < enough; step += 1) {
      if (numberAt(before, one + step, numbers) !== numberAt(after, other + step, numbers)) return false;
    }
    return true;
  };
  for (let far = 1; far <= furthest; far += 1) {
    for (let near = 0; near <= far; near += 1) {
      if (goesOn(left2 + far, right2 + near)) return [left2 + far, right2 + near];
      if (near < far && goesOn(left2 + near, right2 + far)) return [left2 + near, right2 + far];
    }
  }
  return void 0;
});
var endsOf = (function(before, after, left2, right2) {
  let beforeTo = before.length;
  let afterTo = after.length;
  while (beforeTo > left2 && afterTo > right2 && isSameLine(before, beforeTo - 1, after, afterTo - 1)) {
    beforeTo -= 1;
    afterTo -= 1;
  }
  return [beforeTo, afterTo];
});
var newDesk = (function() {
  return { numbers: new Numbers(), stamps: { before: new Int32Array(0), after: new Int32Array(0), last: 0 } };
});
var differences = (function(before, after, { numbers, stamps }) {
  const index = firstOther(before, after);
  if (index === -1 || mayBeSame(before, after, index) && isSame(before, after, index)) return void 0;
  numbers.clear();
  makeRoom(stamps, 2 * (before.length + after.length) + 1);
  const sides = { numbers, stamps, before: unnumbered(before), after: unnumbered(after) };
  const hunks = nearby(sides.before, sides.after, index, numbers).flatMap((hunk) => within(sides, hunk));
  if (hunks.length === 0 || isSame(before, after, index)) return void 0;
  return { hunks, before: sides.before, after: sides.after, count: numbers.count };
});
var makeRoom = (function(stamps, most3) {
  if (stamps.before.length >= most3) return;
  stamps.before = new Int32Array(most3);
  stamps.after = new Int32Array(most3);
});
var firstOther = (function(before, after) {
  const same = sameFrom(before, after, 0, 0);
  return same === before.length && same === after.length ? -1 : same;
});
var mayBeSame = (function(before, after, index) {
  if (before.length !== after.length) return false;
  const to = Math.min(after.length, index + nearest);
  for (let other = index; other < to; other += 1) if (isSameLine(before, index, after, other)) return false;
  return true;
});
var isSame = (function(before, after, from) {
  if (before.length !== after.length) return false;
  const says = comparison(before, after);
  for (let index = from; index < before.length; index += 1) if (!says(index)) return false;
  return true;
});
var comparison = (function(before, after) {
  let saved = "after";
  return (index) => {
    if (isSameLine(before, index, after, index)) return true;
    const [rule, other] = [before.at(index), after.at(index)];
    if (saved === "after" ? rule?.text === rawOf(other) : other?.text === rawOf(rule)) return true;
    if (rule?.text !== other?.text) return false;
    saved = rawOf(rule) === rule?.text ? "before" : "after";
    return true;
  };
});
var within = (function({ numbers, stamps, before, after }, hunk) {
  const { beforeFrom, beforeTo, afterFrom, afterTo } = hunk;
  const [removed, added] = [beforeTo - beforeFrom, afterTo - afterFrom];
  numberLines(before, beforeFrom, beforeTo, numbers);
  numberLines(after, afterFrom, afterTo, numbers);
  if (removed === 0 || added === 0) return [hunk];
  if (removed === 1 && added === 1)
    return before.rules.at(beforeFrom)?.text === after.rules.at(afterFrom)?.text ? [] : [hunk];
  stamps.last += 1;
  stamp(stamps.before, before.ids, beforeFrom, beforeTo, stamps.last);
  stamp(stamps.after, after.ids, afterFrom, afterTo, stamps.last);
  readOthers(before, beforeFrom, beforeTo, numbers, (id) => stamps.after[id] === stamps.last);
  readOthers(after, afterFrom, afterTo, numbers, (id) => stamps.before[id] === stamps.last);
  stamps.last += 1;
  stamp(stamps.after, after.ids, afterFrom, afterTo, stamps.last);
  for (let index = beforeFrom; index < beforeTo; index += 1) {
    if (stamps.after[before.ids[index] ?? 0] === stamps.last) return align(before.ids, after.ids, hunk);
  }
  return [hunk];
});
var stamp = (function(stamps, ids, from, to, value) {
  for (let index = from; index < to; index += 1) stamps[ids[index] ?? 0] = value;
});
var readOthers = (function({ rules, ids, isRead }, from, to, numbers, isThere) {
  for (let index = from; index < to; index += 1) {
    const id = ids[index] ?? 0;
    if (isThere(id)) continue;
    ids[index] = numberOfText(rules, index, id, numbers);
    isRead[index] = 1;
  }
});
var findMoves = (function({ hunks, before, after, count }) {
  const moves = { from: new Int32Array(after.rules.length).fill(-1), gone: new Uint8Array(before.rules.length) };
  const removed = (index) => moves.gone[index] === 0;
  const added = (index) => moves.from[index] === -1;
  pairByNumber(hunks, before.ids, after.ids, count, moves);
  const [left2, right2] = [placesOf(hunks, "before", removed), placesOf(hunks, "after", added)];
  const isUnread = left2.some((index) => before.isRead[index] === 0) || right2.some((index) => after.isRead[index] === 0);
  if (left2.length > 0 && right2.length > 0 && isUnread) pairByText(left2, right2, before, after, moves);
  return moves;
});
var pairByNumber = (function(hunks, before, after, count, { from, gone }) {
  const first = new Int32Array(count + 1);
  const next = new Int32Array(before.length);
  for (const { beforeFrom, beforeTo } of hunks.toReversed()) {
    for (let index = beforeTo - 1; index >= beforeFrom; index -= 1) {
      const id = before[index] ?? 0;
      next[index] = first[id] ?? 0;
      first[id] = index + 1;
    }
  }
  for (const { afterFrom, afterTo } of hunks) {
    for (let index = afterFrom; index < afterTo; index += 1) {
      const id = after[index] ?? 0;
      const origin = (first[id] ?? 0) - 1;
      if (origin === -1) continue;
      first[id] = next[origin] ?? 0;
      from[index] = origin;
      gone[origin] = 1;
    }
  }
});
var pairByText = (function(removed, added, before, after, { from, gone }) {
  const waiting = /* @__PURE__ */ new Map();
  for (const index of removed.toReversed()) {
    const text = before.rules.at(index)?.text;
    const same = waiting.get(text);
    if (same === void 0) waiting.set(text, [index]);
    else same.push(index);
  }
  for (const index of added) {
    const origin = waiting.get(after.rules.at(index)?.text)?.pop();
    if (origin === void 0) continue;
    from[index] = origin;
    gone[origin] = 1;
  }
});
var placesOf = (function(hunks, side, holds) {
  const places = [];
  for (const hunk of hunks) {
    const to = hunk[`${side}To`];
    for (let index = hunk[`${side}From`]; index < to; index += 1) if (holds(index)) places.push(index);
  }
  return places;
});
var pairSimilar = (function(removed, added) {
  const counts = added.map(wordCount);
  let from = 0;
  return removed.map((text) => {
    const to = Math.min(added.length, from + reach2);
    const count = from < to ? wordCount(text) : 0;
    for (let index = from; index < to; index += 1) {
      if (!areSimilar(text, count, added[index] ?? "", counts[index] ?? 0)) continue;
      from = index + 1;
      return index;
    }
    return -1;
  });
});
var areSimilar = (function(before, left2, after, right2) {
  const enough2 = most2 * (Math.max(left2, right2) - 2);
  if (Math.min(left2, right2) - 2 <= enough2) return false;
  const start = commonStart(before, after);
  const end = commonEnd(before, after, start);
  const alike = blanks(before, 0, start) + blanks(before, before.length - end, before.length) - 2;
  return alike > enough2 || alike + commonWords(between(before, start, end), between(after, start, end)) > enough2;
});
var commonStart = (function(before, after) {
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before.charCodeAt(start) === after.charCodeAt(start)) start += 1;
  return start;
});
var commonEnd = (function(before, after, start) {
  const longest2 = Math.min(before.length, after.length) - start;
  let end = 0;
  while (end < longest2 && before.charCodeAt(before.length - 1 - end) === after.charCodeAt(after.length - 1 - end))
    end += 1;
  return end;
});
var between = (function(text, start, end) {
  const to = text.indexOf(" ", text.length - end);
  return text.slice(start === 0 ? 0 : text.lastIndexOf(" ", start - 1) + 1, to === -1 ? text.length : to);
});
var commonWords = (function(before, after) {
  const counts = /* @__PURE__ */ new Map();
  for (const word of before.split(" ")) counts.set(word, (counts.get(word) ?? 0) + 1);
  let common = 0;
  for (const word of after.split(" ")) {
    const count = counts.get(word) ?? 0;
    if (count > 0) common += 1;
    counts.set(word, count - 1);
  }
  return common;
});
var wordCount = (function(text) {
  return blanks(text, 0, text.length) + 1;
});
var blanks = (function(text, from, to) {
  let count = 0;
  for (let at = from; at < to; at += 1) if (text.charCodeAt(at) === blank) count += 1;
  return count;
});
var diffRules = (function(desk, table, before, after) {
  const found = differences(before.rules, after.rules, desk);
  if (found === void 0) return [];
  const chains = {
    table,
    chain: after.name,
    before: before.rules,
    after: after.rules,
    moves: findMoves(found)
  };
  const changes = [];
  for (const hunk of found.hunks) addChanges(chains, hunk, changes);
  return changes;
});
var addChanges = (function(chains, hunk, changes) {
  const { before, after, moves } = chains;
  const rest = placesOf([hunk], "before", (index) => moves.gone[index] === 0);
  const fresh = placesOf([hunk], "after", (index) => moves.from[index] === -1);
  const pairs = pairSimilar(
    rest.map((index) => before.at(index)?.text ?? ""),
    fresh.map((index) => after.at(index)?.text ?? "")
  );
  const kept = /* @__PURE__ */ new Set();
  for (const [at, index] of rest.entries()) {
    const other = fresh[pairs[at] ?? -1];
    const change = other === void 0 ? removal(chains, index) : replacement(chains, "changed", index, other);
    if (other !== void 0) kept.add(other);
    if ((change.after ?? change.before) !== "") changes.push(change);
  }
  for (let index = hunk.afterFrom; index < hunk.afterTo; index += 1) {
    const origin = moves.from[index] ?? -1;
    if (origin === -1 && kept.has(index)) continue;
    const change = origin === -1 ? addition(chains, index) : replacement(chains, "moved", origin, index);
    if (change.after !== "") changes.push(change);
  }
});
var addition = (function({ table, chain, after }, index) {
  const { text, line: line2 } = after.at(index) ?? nothing;
  return { kind: "added", table, chain, position: index + 1, after: text, afterLine: line2 };
});
var removal = (function({ table, chain, before }, index) {
  const { text, line: line2 } = before.at(index) ?? nothing;
  return { kind: "removed", table, chain, position: index + 1, before: text, beforeLine: line2 };
});
var replacement = (function(chains, kind, origin, index) {
  const { table, chain } = chains;
  const from = chains.before.at(origin) ?? nothing;
  const to = chains.after.at(index) ?? nothing;
  const { text } = to;
  const before = kind === "moved" ? text : from.text;
  return { kind, table, chain, position: index + 1, before, after: text, beforeLine: from.line, afterLine: to.line };
});
var diff = (function(before, after, options = {}) {
  const names = options.tables ?? [.../* @__PURE__ */ new Set([...before.keys(), ...after.keys()])];
  const desk = newDesk();
  return names.toSorted((a, b) => rank(a) - rank(b)).flatMap((name) => diffTables(desk, name, before.get(name), after.get(name)));
});
var rank = (function(table) {
  const index = Object.keys(builtinChains).indexOf(table);
  return index === -1 ? Infinity : index;
});
var diffTables = (function(desk, name, before, after) {
  const changes = diffChains(desk, name, before ?? emptyTable(name), after ?? emptyTable(name));
  if (changes.length === 0) return [];
  if (before === void 0 && after !== void 0) {
    return [{ kind: "table-added", table: name, chain: "", afterLine: after.line }, ...changes];
  }
  if (after === void 0 && before !== void 0) {
    return [{ kind: "table-removed", table: name, chain: "", beforeLine: before.line }, ...changes];
  }
  return changes;
});
var diffChains = (function(desk, table, before, after) {
  const old = oldChains(before.chains, after.chains);
  const found = [];
  for (const [index, chain] of after.chains.entries()) {
    const changes = diffChain(desk, table, old.same[index], chain);
    if (changes.length > 0) found.push({ name: chain.name, changes });
  }
  const removed = old.gone.flatMap((chain) => {
    const changes = diffChain(desk, table, chain, void 0);
    return changes.length === 0 ? [] : [{ name: chain.name, changes }];
  });
  return [...inOrder(table, found), ...inOrder(table, removed)].flatMap(({ changes }) => changes);
});
var oldChains = (function(before, after) {
  if (before.length === after.length && before.every(({ name }, index) => after[index]?.name === name)) {
    return { same: before, gone: [] };
  }
  const byName = new Map(before.map((chain) => [chain.name, chain]));
  const names = new Set(after.map(({ name }) => name));
  return { same: after.map(({ name }) => byName.get(name)), gone: before.filter(({ name }) => !names.has(name)) };
});
var inOrder = (function(table, found) {
  const builtin = builtinChains[table] ?? [];
  const hooks = found.filter(({ name }) => builtin.includes(name));
  const users = found.filter(({ name }) => !builtin.includes(name));
  return [
    ...hooks.toSorted((a, b) => builtin.indexOf(a.name) - builtin.indexOf(b.name)),
    ...users.toSorted((a, b) => byteOrder(a.name, b.name))
  ];
});
var diffChain = (function(desk, table, before, after) {
  const name = (after ?? before)?.name ?? "";
  const empty = { name, policy: "-", line: void 0, rules: [] };
  const rules = diffRules(desk, table, before ?? empty, after ?? empty);
  if (before === void 0) return [{ kind: "chain-added", table, chain: name, ...line("afterLine", after) }, ...rules];
  if (after === void 0)
    return [...rules, { kind: "chain-removed", table, chain: name, ...line("beforeLine", before) }];
  if (before.policy === after.policy || !isBuiltin(table, name)) return rules;
  const lines = { ...line("beforeLine", before), ...line("afterLine", after) };
  return [{ kind: "policy", table, chain: name, before: before.policy, after: after.policy, ...lines }, ...rules];
});
var line = (function(key, chain) {
  return chain?.line === void 0 ? {} : { [key]: chain.line };
});
var judgeSave = (function(saved, witness, dialect) {
  if (saved.exitCode !== 0) return doubtful(`it ended with status ${saved.exitCode}: ${firstLine(saved.stderr)}`);
  const incompatible = /^# Table .* (?:is incompatible|contains incompatible).*$/m.exec(saved.text);
  if (incompatible) return doubtful(`it printed "${incompatible[0]}": rules that iptables cannot put back`);
  const { ruleset, diagnostics } = parse(saved.text, dialect);
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
});
var tablesNotPrinted = (function(saved) {
  const printed = new Set(saved.text.match(/^\*\w+/gm)?.map((head) => head.slice(1)));
  return Object.keys(builtinChains).filter((table) => !printed.has(table));
});
var doubtful = (function(reason) {
  return { kind: "doubtful", reason };
});
var cutShort = (function(text, ruleset) {
  if (text === "") return void 0;
  const open = ruleset.tables.find(({ commit }) => commit === void 0);
  if (open) return `table ${open.name} has no COMMIT`;
  for (const { name, chains } of ruleset.tables) {
    const missing = builtinChains[name]?.find((chain) => !chains.some((declared) => declared.name.text === chain));
    if (missing !== void 0) return `table ${name} has no chain ${missing}`;
  }
  const complete = text.match(/^# Completed on .*$/gm)?.length ?? 0;
  if (complete < ruleset.tables.length || !text.endsWith("\n")) return 'the last "# Completed on" line is missing';
  return void 0;
});
var isDefault = (function(listing) {
  return listing.split("\n").every((line2) => line2 === "" || /^-P \S+ ACCEPT$/.test(line2));
});
var firstLine = (function(text) {
  return text.trim().split("\n")[0] ?? "";
});
var readLive = (async function(system, tools) {
  const saved = await system.firewall.save(tools);
  const witness = await system.firewall.witness(tools, tablesNotPrinted(saved));
  return judgeSave(saved, witness, tools);
});
var undoText = (function(before, tables) {
  return tables.map((name) => {
    const saved = before.tables.find((table) => table.name === name);
    return saved ? tableText(before, saved) : resetText(name);
  }).join("");
});
var tablesOf = (function(ruleset) {
  return [...new Set(ruleset.tables.map((table) => table.name))];
});
var tableText = (function(ruleset, table) {
  const last = table.commit?.line ?? table.head.line;
  return ruleset.lines.filter((line2) => line2.line >= table.head.line && line2.line <= last).map((line2) => `${line2.text}
`).join("");
});
var resetText = (function(table) {
  const chains = (builtinChains[table] ?? []).map((chain) => `:${chain} ACCEPT [0:0]
`).join("");
  return `*${table}
${chains}COMMIT
`;
});
var { "byteOrder": byteOrder, "emptyTable": emptyTable } = require("#shared/50");
var { "parse": parse, "passLine": passLine, "readRule": readRule } = require("#shared/51");
var { "canonicalRules": canonicalRules, "fill": fill, "printParts": printParts, "standsAsPrinted": standsAsPrinted, "templateOf": templateOf } = require("#shared/53");
var { "builtinChains": builtinChains, "isBuiltin": isBuiltin } = require("#shared/59");

var fewest = 64;

var DraftRules = class {
  page;
  /** Rules of the page, or, below zero, those that were spelled out. */
  ids = [];
  constructor(page) {
    this.page = page;
  }
  get length() {
    return this.ids.length;
  }
  at(index) {
    const id = this.ids[index];
    if (id === void 0) return void 0;
    return id < 0 ? this.page.spelled[-1 - id] : new DraftRule(this.page, id);
  }
  *[Symbol.iterator]() {
    for (let index = 0; index < this.length; index += 1) {
      const rule = this.at(index);
      if (rule !== void 0) yield rule;
    }
  }
  /** Takes in the rule of a line. */
  add(line2, start, end) {
    const { page } = this;
    const id = page.count;
    if (3 * id === page.places.length) {
      const more = new Int32Array(2 * page.places.length);
      more.set(page.places);
      page.places = more;
    }
    page.places[3 * id] = line2;
    page.places[3 * id + 1] = start;
    page.places[3 * id + 2] = end;
    page.count = id + 1;
    this.ids.push(id);
  }
  /** Takes in all rules that a line stands for. */
  addAll(line2, start, end) {
    for (const rule of rulesOfLine(this.page, line2, start, end)) this.ids.push(-this.page.spelled.push(rule));
  }
  /** The text that the places are in. */
  get source() {
    return this.page.text;
  }
  /** Where the line of a rule starts; -1 for one that was spelled out, and behind the last one. */
  start(index) {
    const id = this.ids[index] ?? -1;
    return id < 0 ? -1 : this.page.places[3 * id + 1] ?? -1;
  }
  /** Where it ends; -1 for what has no start. */
  end(index) {
    const id = this.ids[index] ?? -1;
    return id < 0 ? -1 : this.page.places[3 * id + 2] ?? -1;
  }
};
var DraftRule = class {
  page;
  id;
  constructor(page, id) {
    this.page = page;
    this.id = id;
  }
  get line() {
    return this.page.places[3 * this.id] ?? 0;
  }
  get raw() {
    return this.page.text.slice(this.start, this.end);
  }
  /** Empty for a line that is meant for the other family, and adds no rule. */
  get text() {
    const { page, id } = this;
    if (page.texts.length === 0) page.texts = new Array(page.count);
    return page.texts[id] ??= this.read();
  }
  get start() {
    return this.page.places[3 * this.id + 1] ?? 0;
  }
  get end() {
    return this.page.places[3 * this.id + 2] ?? 0;
  }
  read() {
    const { page, line: line2, start, end } = this;
    return lineText(page.section, line2, start, end, page.print) ?? rulesOfLine(page, line2, start, end)[0]?.text ?? "";
  }
};







var fewest2 = 64;
var few = 12;
var Numbers = class {
  sources = [];
  places = new Int32Array(2 * fewest2);
  hashes = new Int32Array(fewest2);
  /** By hash, then the next ones: a number, or 0 where there is none. Only the first `size` count, a power of two. */
  slots = new Int32Array(2 * fewest2);
  size = 2 * fewest2;
  /** How many there are. */
  get count() {
    return this.sources.length;
  }
  /** Forgets all of them. */
  clear() {
    this.sources.length = 0;
    this.size = 2 * fewest2;
    this.slots.fill(0, 0, this.size);
  }
  /** The number of the text from `from` to `to`. */
  of(source, from, to) {
    if (this.count < few) {
      for (let number2 = 1; number2 <= this.count; number2 += 1) if (this.isAt(number2, source, from, to)) return number2;
      const number = this.append(source, from, to);
      if (number === few) this.hashAll();
      return number;
    }
    const hash = hashOf(source, from, to);
    let at = hash & this.size - 1;
    for (let number = this.slots[at] ?? 0; number !== 0; number = this.slots[at] ?? 0) {
      if (this.hashes[number] === hash && this.isAt(number, source, from, to)) return number;
      at = at + 1 & this.size - 1;
    }
    return this.add(at, hash, source, from, to);
  }
  isAt(number, source, from, to) {
    const start = this.places[2 * number] ?? 0;
    const end = this.places[2 * number + 1] ?? 0;
    if (end - start !== to - from) return false;
    const text = this.sources[number - 1] ?? "";
    if (from === to) return true;
    const middle = to - from >> 1;
    return text.charCodeAt(start + middle) === source.charCodeAt(from + middle) && text.slice(start, end) === source.slice(from, to);
  }
  add(at, hash, source, from, to) {
    const number = this.append(source, from, to);
    this.hashes[number] = hash;
    this.slots[at] = number;
    if (2 * number >= this.size) this.spread();
    return number;
  }
  append(source, from, to) {
    const number = this.sources.push(source);
    if (number === this.hashes.length) {
      this.hashes = grown(this.hashes);
      this.places = grown(this.places);
    }
    this.places[2 * number] = from;
    this.places[2 * number + 1] = to;
    return number;
  }
  /** From here on they are found by their hashes. */
  hashAll() {
    for (let number = 1; number <= this.count; number += 1) {
      const source = this.sources[number - 1] ?? "";
      this.hashes[number] = hashOf(source, this.places[2 * number] ?? 0, this.places[2 * number + 1] ?? 0);
    }
    this.fillSlots();
  }
  /** Twice the slots: half of them are free, so that the next free one is near. */
  spread() {
    this.size *= 2;
    if (this.slots.length < this.size) this.slots = new Int32Array(this.size);
    else this.slots.fill(0, 0, this.size);
    this.fillSlots();
  }
  fillSlots() {
    for (let number = 1; number <= this.count; number += 1) {
      let at = (this.hashes[number] ?? 0) & this.size - 1;
      while (this.slots[at] !== 0) at = at + 1 & this.size - 1;
      this.slots[at] = number;
    }
  }
};




var smallGap = 100;





var Places = class {
  /** 0 where it does not stand, -1 where it does so more than once; else its place, from 1. */
  places = new Int32Array(64);
  note(rules, from, to) {
    for (let index = from; index < to; index += 1) {
      const rule = rules[index] ?? 0;
      if (rule >= this.places.length) this.grow(rule);
      this.places[rule] = this.places[rule] === 0 ? index + 1 : -1;
    }
  }
  /** -1 for none, or more than one. */
  placeOf(rule) {
    const place = this.places[rule] ?? 0;
    return place <= 0 ? -1 : place - 1;
  }
  forget(rules, from, to) {
    for (let index = from; index < to; index += 1) this.places[rules[index] ?? 0] = 0;
  }
  grow(rule) {
    const more = new Int32Array(2 * rule);
    more.set(this.places);
    this.places = more;
  }
};
var left = new Places();
var right = new Places();

var most = 2 ** 26;





var reach = 32;
var enough = 3;

var longest = 64;








var nearest = 100;









var most2 = 0.6;
var blank = 32;
var reach2 = 8;













var nothing = { text: "", line: 0 };



















give({ "openPage": openPage, "DraftRules": DraftRules, "diff": diff, "judgeSave": judgeSave, "readLive": readLive, "undoText": undoText, "tablesOf": tablesOf });
*/}],
  "#shared/50": [12419, () => {/*
'use strict';
var canonical = (function(ruleset) {
  const { dialect } = ruleset;
  return new Map(ruleset.tables.map((table) => [table.name, canonicalTable(table, dialect)]));
});
var canonicalTable = (function(table, dialect) {
  const { chains } = carryOut(table, dialect);
  const builtin = builtinChains[table.name] ?? [];
  const users = [...chains.keys()].filter((name) => !builtin.includes(name)).toSorted(byteOrder);
  const names = [...builtin, ...users];
  return { name: table.name, line: table.head.line, chains: names.map((name) => chains.get(name) ?? emptyChain(name)) };
});
var emptyChain = (function(name) {
  return { name, policy: "ACCEPT", line: void 0, rules: [] };
});
var byteOrder = (function(a, b) {
  if (a === b) return 0;
  return a < b ? -1 : 1;
});
var sameRules = (function(a, b, tables) {
  const names = tables ?? [.../* @__PURE__ */ new Set([...a.keys(), ...b.keys()])];
  return names.every((name) => sameTable(a.get(name) ?? emptyTable(name), b.get(name) ?? emptyTable(name)));
});
var emptyTable = (function(name) {
  const chains = (builtinChains[name] ?? []).map((chain) => ({
    name: chain,
    policy: "ACCEPT",
    line: void 0,
    rules: []
  }));
  return { name, line: 0, chains };
});
var sameTable = (function(a, b) {
  const others = new Map(b.chains.map((chain) => [chain.name, chain]));
  return a.chains.length === b.chains.length && a.chains.every((chain) => sameChain(chain, others.get(chain.name)));
});
var sameChain = (function(a, b) {
  if (b?.policy !== a.policy || a.rules.length !== b.rules.length) return false;
  return a.rules.every((rule, index) => rule.text === b.rules[index]?.text);
});
var { "carryOut": carryOut } = require("#shared/53");
var { "builtinChains": builtinChains } = require("#shared/59");








give({ "canonical": canonical, "byteOrder": byteOrder, "sameRules": sameRules, "emptyTable": emptyTable });
*/}],
  "#shared/51": [12472, () => {/*
'use strict';
var mayBeForeign = (function(text) {
  return text.startsWith("#!") || text.includes("\0");
});
var foreignText = (function(text, lines) {
  return binary(text, lines) ?? script(lines);
});
var foreignLine = (function(line, text, body) {
  const place = wholeLine(line, text);
  if (command.test(body)) {
    const [word = ""] = body.trim().split(/\s/u, 1);
    return finding("not-rules-save", place, `"${word}" begins a shell command, not a rule`, 'begin the line with "-A"');
  }
  if (/^[ \t]+#/u.test(body)) {
    const column = body.indexOf("#") + 1;
    const mark = { line, column, endLine: line, endColumn: column + 1 };
    return finding("not-rules-save", mark, indented, 'move the "#" to the first column');
  }
  return void 0;
});
var strayText = (function(line, text, content) {
  const place = wholeLine(line, text);
  const inside = foreignLine(line, text, content);
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
});
var weighLine = (function(line, text) {
  if (text.length * 3 <= maximumLine || byteLength(text) <= maximumLine) return void 0;
  const message = `the line is longer than ${maximumLine} bytes: iptables-restore would read its tail as a line of its own`;
  return finding("syntax", wholeLine(line, text), message, "split it");
});
var binary = (function(text, lines) {
  if (!text.includes("\0")) return void 0;
  const index = lines.findIndex((each) => each.includes("\0"));
  const column = (lines[index] ?? "").indexOf("\0") + 1;
  const place = { line: index + 1, column, endLine: index + 1, endColumn: column + 1 };
  if (/^(?:\xFF\xFE|\xFE\xFF|\uFEFF)/u.test(text)) {
    return finding(
      "not-rules-save",
      place,
      "the file is UTF-16, which iptables-restore cannot read",
      "save it as UTF-8"
    );
  }
  const what = text.startsWith("\x7FELF") ? "is a program" : "is binary: it holds a NUL byte";
  return finding("not-rules-save", place, `the file ${what}, not rules-save text`);
});
var script = (function(lines) {
  const interpreter = /^#!\s*(\S+)/u.exec(lines[0] ?? "")?.[1];
  const restores = interpreter !== void 0 && /ip6?tables(?:-\w+)*-restore$/u.test(interpreter);
  const outside = linesOutside(lines);
  if (interpreter !== void 0 && !restores && (outside.length > 0 || !hasTable(lines))) {
    const message2 = `the file is a script for "${interpreter}", not rules-save text`;
    return finding("not-rules-save", wholeLine(1, lines[0] ?? ""), message2, scriptHelp);
  }
  const shell = outside.find(({ text }) => command.test(text) || shellWord.test(text));
  if (shell !== void 0) {
    const [word = ""] = shell.text.trim().split(/\s/u, 1);
    const message2 = `the file is a shell script ("${word}" is a command), not rules-save text`;
    return finding("not-rules-save", wholeLine(shell.line, shell.text), message2, scriptHelp);
  }
  const nft = outside.find(({ text }) => nftables.test(text));
  if (nft === void 0) return void 0;
  const message = "the file is in the language of nft, not rules-save text";
  return finding("not-rules-save", wholeLine(nft.line, nft.text), message, 'it is loaded with "nft -f"');
});
var hasTable = (function(lines) {
  return lines.some((each) => /^(?:\uFEFF|\xEF\xBB\xBF)?\*/u.test(each));
});
var linesOutside = (function(lines) {
  const outside = [];
  let open = false;
  lines.forEach((text, index) => {
    if (/^(?:\uFEFF|\xEF\xBB\xBF)?\*/u.test(text)) open = true;
    else if (/^\s*COMMIT\s*$/iu.test(text)) open = false;
    else if (!open && !/^(?:\uFEFF|\xEF\xBB\xBF)?(?:#|\s*$)/u.test(text)) outside.push({ line: index + 1, text });
  });
  return outside;
});
var reportChainName = (function(name, use, backend, diagnostics) {
  const problem = problemOf(name.text, use, backend);
  if (problem !== void 0) diagnostics.push(finding("syntax", name, problem));
});
var isTargetName = (function(name) {
  return isExtension("target", name) || verdicts.includes(name) || foreignTargets.has(name);
});
var problemOf = (function(name, use, backend) {
  if (byteLength(name) > 28) return `the chain name "${name}" is longer than 28 bytes`;
  if (name === "") return "the chain name is empty";
  const asserted = use === "made" || use === "declared" && backend === "nft";
  if (asserted && /^[-!]/u.test(name)) return `the chain name "${name}" may not begin with "${name.charAt(0)}"`;
  if (asserted && /[ \t\v\f\r]/u.test(name)) return `the chain name "${name}" holds a blank`;
  if (use !== "named" && verdicts.includes(name)) return `a chain may not have the name of the verdict "${name}"`;
  return use === "made" && isTargetName(name) ? `a chain may not have the name of the target "${name}"` : void 0;
});
var tokenize = (function(text, line, from = 0) {
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
});
var splitWords = (function(text, line, from = 0) {
  const words = [];
  const word = /[^ \t]+/gu;
  word.lastIndex = from;
  for (let found = word.exec(text); found !== null; found = word.exec(text)) {
    words.push(tokenAt(text, line, found.index, word.lastIndex, found[0]));
  }
  return words;
});
var tokenAt = (function(source, line, start, end, text) {
  return { text, raw: source.slice(start, end), line, column: start + 1, endLine: line, endColumn: end + 1 };
});
var readWord = (function(text, start) {
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
});
var isBlank2 = (function(character) {
  return character === " " || character === "	";
});
var parseTableLine = (function(line, text, body, diagnostics) {
  const [name] = splitWords(body.text, line, body.from + 1);
  if (name === void 0) {
    diagnostics.push(finding("syntax", wholeLine(line, body.text), '"*" names no table', `say one of ${known()}`));
    return void 0;
  }
  if (!Object.hasOwn(builtinChains, name.text)) {
    diagnostics.push(finding("syntax", name, `there is no table "${name.text}"`, `the tables are ${known()}`));
  }
  return { kind: "table", line, text, name };
});
var parseChainLine = (function(line, text, body, { dialect, table }, diagnostics) {
  const [name, policy, counters] = splitWords(body.text, line, body.from + 1);
  if (name === void 0) {
    diagnostics.push(finding("syntax", wholeLine(line, body.text), '":" names no chain'));
    return void 0;
  }
  const builtin = isBuiltin(table, name.text);
  reportChainName(name, "declared", dialect.backend, diagnostics);
  if (policy === void 0) {
    const help = 'write ACCEPT or DROP after a built-in chain, "-" after any other';
    diagnostics.push(finding("syntax", name, `the chain "${name.text}" has no policy word`, help));
  }
  if (builtin && policy !== void 0 && policy.text !== "-" && !policies.includes(policy.text)) {
    const message = `"${policy.text}" is no policy: the built-in chain "${name.text}" can have ${policies.join(" or ")}`;
    diagnostics.push(finding("invalid-value", policy, message));
  }
  const read = counters === void 0 ? void 0 : readCounters(counters.text);
  if (builtin && counters !== void 0 && read === void 0) diagnostics.push(misreadCounters(counters));
  return { kind: "chain", line, text, name, policy, counters: read };
});
var readCounters = (function(text) {
  const [, packets, bytes] = /^\[(\d+):(\d+)\]$/u.exec(text) ?? [];
  return packets === void 0 || bytes === void 0 ? void 0 : { packets, bytes };
});
var misreadCounters = (function(span) {
  const message = `"${span.text}" are no counters: they are written [packets:bytes]`;
  return caution("syntax", span, message, "iptables-restore reads them with -c only, and then stops or misreads them");
});
var known = (function() {
  return Object.keys(builtinChains).join(", ");
});
var passChain = (function(source, line, start, end) {
  form.lastIndex = start;
  const name = form.exec(source)?.[1];
  if (name === void 0 || form.lastIndex !== end) return void 0;
  const first = name.charCodeAt(0);
  if (first === 45 || first === 33 || verdicts.includes(name)) return void 0;
  return new LazyChain(source, line, start, name);
});
var checkCommand = (function(scan, { letter, token }) {
  const [operand] = scan.operands;
  const needed = needs[letter];
  if (operand === void 0 && needed !== void 0) complain(scan, token, `"${token.text}" needs ${needed}`);
  if (operand !== void 0 && numbered.includes(letter)) checkNumber(scan, operand);
  checkOptions(scan, letter, operand);
  if (letter === "R") checkUnique(scan);
  if (letter === "P" && operand !== void 0) checkPolicy(scan, operand);
});
var checkNumber = (function(scan, operand) {
  const number = readUnsigned(operand.text, largestNumber);
  if (number !== void 0 && number > 0n) return;
  complain(scan, operand, `"${operand.text}" is no number of a rule`, "rules are counted from 1", "invalid-value");
});
var checkPolicy = (function(scan, operand) {
  const chain = scan.chain?.text ?? "";
  if (!isBuiltin(scan.given.table, chain) || policies.includes(operand.text)) return;
  complain(
    scan,
    operand,
    `"${operand.text}" is no policy: it can be ${policies.join(" or ")}`,
    void 0,
    "invalid-value"
  );
});
var checkOptions = (function(scan, letter, operand) {
  const allowed = letter === "D" && operand !== void 0 ? [] : legal[letter];
  const given = [
    ...scan.options,
    ...scan.target === void 0 ? [] : [{ name: "jump", token: scan.target.token }]
  ];
  for (const { name, token } of given) {
    if (judged.includes(name) && !allowed.includes(name)) illegal(scan, name, token, letter);
  }
});
var illegal = (function(scan, name, token, letter) {
  complain(scan, token, `"--${name}" is illegal beside "-${letter}"`, void 0, "invalid-option");
});
var checkUnique = (function(scan) {
  for (const { name, values } of scan.options) {
    const [value] = values;
    if (value === void 0 || name !== "source" && name !== "destination" || !value.text.includes(",")) continue;
    complain(
      scan,
      value,
      `"${value.text}" are several addresses: "-R" replaces one rule by one`,
      void 0,
      "invalid-value"
    );
  }
});
var wholeWords = (function(scan, word, base, values) {
  const { token, glued } = word;
  if (glued === void 0 || !notGlued.includes(base.name)) return values;
  const message = `iptables takes "${token.text}" as a whole for the value, and not "${glued.text}"`;
  const help = `write a blank before "${glued.text}"`;
  const taken = base.name.endsWith("-interface") && byteLength(token.text) <= 15;
  scan.diagnostics.push((taken ? caution : finding)("syntax", token, message, help));
  return [token];
});
var readLetter = (function(letter) {
  const command2 = commandByLetter.get(letter);
  if (command2 !== void 0) return { kind: "command", command: command2 };
  const option2 = baseByLetter.get(letter);
  return option2 === void 0 ? unknown : { kind: "base", option: option2 };
});
var readExact = (function(name, loaded) {
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
});
var readPrefix = (function(prefix, loaded) {
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
});
var indexOf = (function(rows) {
  const known2 = indexes.get(rows);
  if (known2 !== void 0) return known2;
  const index = new Map(rows.flatMap((row) => spellings(row).map((name) => [name, row])));
  indexes.set(rows, index);
  return index;
});
var spellings = (function(option2) {
  return [option2.name, ...option2.aliases ?? []];
});
var stray = (function(scan, token) {
  scan.operands.push(token);
  if (token.text.startsWith("#")) {
    const message = '"#" begins no comment here: only a "#" in the first column does';
    const help = "move the comment to a line of its own, or to -m comment";
    scan.diagnostics.push(finding("not-rules-save", token, message, help));
    scan.at = scan.tokens.length;
  } else if (token.raw === "\\" && scan.at === scan.tokens.length) {
    const message = "a backslash does not continue a line: iptables-restore knows no such thing";
    scan.diagnostics.push(finding("not-rules-save", token, message, "write the rule in one line"));
  } else {
    complain(scan, token, `"${token.text}" belongs to no option`);
  }
});
var scanOption = (function(scan, token) {
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
});
var takeExtension = (function(scan, word, row, place) {
  if (row.negatable !== true) refuseNegation(scan, word);
  const types = row.values ?? [];
  if (types.length === 0 && word.glued !== void 0) {
    complain(scan, word.token, `"--${row.name}" takes no value`, void 0, "invalid-option");
  }
  const first = scan.at;
  const required = types.length > (row.optional ?? 0) ? 1 : 0;
  if (types.length > 0 && required === 0 && word.glued !== void 0) {
    complain(scan, word.token, `the value of "--${row.name}" must stand apart from it`, void 0, "invalid-option");
  }
  const values = take(scan, word, required, types.length - required);
  if (values.length > 0 && values.length < types.length - (row.optional ?? 0)) {
    complain(scan, word.token, `"${word.token.text}" needs one more value`);
  }
  if (word.glued === void 0 && (isFreeValue(scan, row) || hasFreeValues(scan, place)))
    rememberSlot(scan, first, types);
  place.push(option(scan, word, row.name, values, readValues(scan, word, values, types)));
});
var isFreeValue = (function({ given: { dialect } }, { freeValue }) {
  return freeValue === true || freeValue === dialect.backend;
});
var hasFreeValues = (function(scan, place) {
  const { extension } = [...scan.matches, scan.target].find((each) => each?.options === place) ?? {};
  if (extension === void 0 || isPlacedByValue(extension)) return false;
  return extension.settle === void 0 || extension.freeValues === true;
});
var longWord = (function(scan, token) {
  const equals = token.text.indexOf("=");
  const name = token.text.slice(2, equals === -1 ? void 0 : equals);
  const glued = equals === -1 ? void 0 : tail(token, equals + 1);
  const meaning = meaningOf(scan, name);
  return meaning.kind === "unknown" ? { token, name: token.text.slice(2), glued: void 0, meaning } : { token, name, glued, meaning };
});
var meaningOf = (function(scan, name) {
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
});
var either = (function(first, second) {
  return first.kind === "unknown" ? second : first;
});
var impliedRows = (function(scan) {
  const { family } = scan.given.dialect;
  const protocol = scan.options.findLast((each) => each.name === "protocol")?.values[0];
  const name = protocol === void 0 ? void 0 : protocolMatch(protocol.text);
  const extension = name === void 0 ? void 0 : extensionOf("match", name, family);
  if (extension === void 0 || scan.matches.some((each) => each.extension === extension)) return void 0;
  const open = { name: extension.name, token: void 0, extension, options: [] };
  return { open, rows: extension.options, place: open.options };
});
var letterWord = (function(token) {
  const name = token.text.charAt(1);
  const meaning = readLetter(name);
  const glued = token.text.length > 2 && meaning.kind !== "unknown" ? tail(token, 2) : void 0;
  return { token, name: meaning.kind === "unknown" ? token.text.slice(1) : name, glued, meaning };
});
var takeCommand = (function(scan, word, command2) {
  refuseNegation(scan, word);
  scan.negation = void 0;
  const values = take(scan, word, command2.required, command2.optional);
  const [before] = scan.commands;
  scan.commands.push({ letter: command2.letter, token: word.token });
  if (before !== void 0) {
    complain(scan, word.token, `"${word.token.text}" is a second command after "${before.token.text}"`);
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
});
var takeBase = (function(scan, word, base) {
  if (base.refused !== void 0) {
    complain(scan, word.token, `"${word.token.text}" can't be used in a rules file: ${base.refused}`);
  }
  if (base.negatable !== true) refuseNegation(scan, word);
  const first = scan.at;
  const values = wholeWords(scan, word, base, take(scan, word, base.required, base.optional ?? 0));
  const [value] = values;
  if (base.name === "match" && value !== void 0) {
    openMatch(scan, value);
  } else if ((base.name === "jump" || base.name === "goto") && value !== void 0 && scan.target === void 0) {
    openTarget(scan, base.name, value);
  } else {
    keepBase(scan, word, base, values, first);
  }
  scan.negation = void 0;
});
var keepBase = (function(scan, word, base, values, first) {
  if (scan.target !== void 0 && (base.name === "jump" || base.name === "goto")) {
    complain(scan, word.token, `a second target; the rule already goes to "${scan.target.name}"`);
  } else if (base.once === true && scan.options.some(({ name }) => name === base.name)) {
    complain(scan, word.token, `"${word.token.text}" can only be given once`, void 0, "invalid-option");
  }
  if (base.name === "fragment" && scan.given.dialect.family === "ipv6") {
    complain(scan, word.token, `"${word.token.text}" is for IPv4 only`, 'use "-m frag" instead', "invalid-option");
  }
  if (base.name === "set-counters" && values.length === 1 && values[0]?.text.includes(",", 1) === false) {
    complain(scan, word.token, `"${word.token.text}" needs the count of packets and that of bytes`);
  }
  const types = (scan.negation === void 0 ? base.values : base.negated ?? base.values) ?? [];
  if (word.glued === void 0 && base.name !== "protocol") rememberSlot(scan, first, types);
  scan.options.push(option(scan, word, base.name, values, readValues(scan, word, values, types)));
  if (base.name === "protocol") rememberProtocol(scan);
  if (base.name === "source" || base.name === "destination") refuseExceptions(scan);
  if (base.name === (scan.given.dialect.family === "ipv4" ? "ipv6" : "ipv4")) {
    scan.skipped = true;
    scan.at = scan.tokens.length;
  } else if (base.required + (base.optional ?? 0) === 0 && word.glued !== void 0) {
    scanOption(scan, { ...word.glued, text: `-${word.glued.text}` });
  }
});
var refuseExceptions = (function(scan) {
  const ends = scan.options.filter(({ name }) => name === "source" || name === "destination");
  const [negation] = ends.flatMap((each) => each.negation ?? []);
  const several = ends.find(({ negation: own, values }) => own === void 0 && values[0]?.text.includes(",") === true);
  if (negation === void 0 || several === void 0) return;
  complain(scan, several.token, `"!" can't stand in a rule that names several addresses`, void 0, "invalid-option");
});
var rememberProtocol = (function(scan) {
  const option2 = scan.options.findLast(({ name: name2 }) => name2 === "protocol");
  const name = protocolName(option2?.values[0]?.text ?? "");
  const named = name === "all" ? void 0 : name;
  scan.circumstances = option2?.negation === void 0 ? { ...scan.circumstances, protocol: named, excludedProtocol: void 0 } : { ...scan.circumstances, protocol: void 0, excludedProtocol: named };
});
var openMatch = (function(scan, token) {
  const extension = extensionOf("match", token.text, scan.given.dialect.family);
  const open = { name: extension?.name ?? token.text, token, extension, options: [] };
  if (extension === void 0 && !isForeignExtension("match", token.text)) {
    const other = extensionOf("match", token.text) === void 0 ? "" : ` of ${otherProgram(scan)}`;
    const message = `"${token.text}" is ${other === "" ? "no match of iptables" : `a match${other} only`}`;
    complain(scan, token, message, other === "" ? meant2(token.text, matchNames()) : void 0, "invalid-option");
  }
  scan.matches.push(open);
  scan.loaded.push({ rows: extension?.options, place: open.options });
  scan.owner = open.options;
});
var otherProgram = (function(scan) {
  return scan.given.dialect.family === "ipv4" ? "ip6tables" : "iptables";
});
var openTarget = (function(scan, kind3, token) {
  const chain = kind3 === "goto" || scan.given.declared(token.text);
  const extension = chain ? void 0 : extensionOf("target", token.text, scan.given.dialect.family);
  if (!chain && extension === void 0 && extensionOf("target", token.text) !== void 0) {
    complain(scan, token, `"${token.text}" is a target of ${otherProgram(scan)} only`, void 0, "invalid-option");
  }
  const options = [];
  scan.target = { kind: kind3, name: token.text, token, extension, options };
  scan.owner = options;
  if (!chain) {
    if (extension !== void 0 || /^[A-Z0-9]+$/u.test(token.text)) {
      scan.loaded.push({ rows: extension?.options ?? carriedRows(token.text), place: options });
    }
  }
});
var carriedRows = (function(name) {
  return verdicts.includes(name) ? [] : void 0;
});
var takeUnknown = (function(scan, word) {
  const values = [];
  for (let token = scan.tokens[scan.at]; token !== void 0 && isValue(token); token = scan.tokens[scan.at]) {
    values.push(token);
    scan.at += 1;
  }
  const place = scan.loaded.findLast(({ rows }) => rows === void 0)?.place;
  if (place === void 0) {
    complain(scan, word.token, `"${word.token.text}" is no option here`, helpFor(scan, word), "invalid-option");
  }
  const read = values.map(({ text }) => text);
  (place ?? scan.owner).push(option(scan, word, word.name, values, read));
});
var helpFor = (function(scan, word) {
  const early = /^(?:[sd]ports?|(?:source|destination)-ports?|syn|tcp-flags|icmp-type)$/u.test(word.name);
  if (!early || scan.circumstances.protocol !== void 0) {
    const names = scan.loaded.flatMap(({ rows }) => rows ?? []).flatMap((row) => [row.name, ...row.aliases ?? []]);
    return meant2(
      word.token.text,
      [...names, ...baseOptions.map((each) => each.name)].map((name) => `--${name}`)
    );
  }
  return `it belongs to a protocol: put "-p tcp" (or what is meant) before it`;
});
var meant2 = (function(name, candidates) {
  const guess = nearest(name, candidates);
  return guess === void 0 ? void 0 : `did you mean "${guess}"?`;
});
var matchNames = (function() {
  return allExtensions().flatMap(({ kind: kind3, name }) => kind3 === "match" ? [name] : []);
});
var option = (function(scan, word, name, values, read) {
  const { negation } = scan;
  scan.negation = void 0;
  return { name, token: word.token, negation, values, read };
});
var refuseNegation = (function(scan, word) {
  if (scan.negation === void 0) return;
  complain(scan, scan.negation, `"!" can't stand before "${word.token.text}"`, void 0, "invalid-option");
});
var reportWords = (function(tokens, unterminated, diagnostics) {
  if (unterminated === void 0 && tokens.every(isHarmless)) return;
  if (unterminated !== void 0) {
    const message = "the quote is never closed: iptables-restore takes the rest of the line into this word";
    diagnostics.push(finding("syntax", unterminated, message, `close it with '"'`));
  }
  const long = tokens.find((token) => token.text.length > 341 && byteLength(token.text) > 1023);
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
});
var isHarmless = (function({ text, raw }) {
  return text.length <= 341 && /^[\0-#%-\x7F]*$/u.test(raw);
});
var isSoundWord = (function(raw, text) {
  const found = [];
  reportWords([{ raw, text, line: 1, column: 1, endLine: 1, endColumn: 1 }], void 0, found);
  return found.length === 0;
});
var reportTypography = (function(tokens, diagnostics) {
  for (const token of tokens) {
    const text = meant(token.text);
    const what = typographic[/[\u00A0\u2010-\u2014\u2018\u2019\u201C\u201D]/u.exec(text)?.[0] ?? ""];
    if (what === void 0) continue;
    diagnostics.push(finding("not-rules-save", token, `"${text}" holds ${what}`));
    return;
  }
});
var parseRule = (function(given, diagnostics) {
  const own = [];
  const read = readLine(given, own);
  diagnostics.push(...own);
  return read;
});
var readLine = (function(given, diagnostics) {
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
    diagnostics.push(finding("syntax", wholeLine(line, text), message));
    return void 0;
  }
  reportWords(tokens, unterminated, diagnostics);
  const scan = newScan(given, tokens, diagnostics);
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
});
var swallowing = (function(group) {
  const message = `"${group.text}" are no counters: they are written [packets:bytes]`;
  const help = "iptables-restore looks further on in the line for what is missing, and takes what it finds";
  return finding("syntax", group, message, help);
});
var scanTokens = (function(scan) {
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
  if (scan.skipped) return;
  if (scan.negation !== void 0) complain(scan, scan.negation, 'nothing follows "!"');
  if (scan.commands.length === 0) {
    const place = scan.tokens[0] ?? wholeLine(scan.given.line, scan.given.text);
    complain(scan, place, "no command: the line neither adds nor changes a rule", 'begin it with "-A CHAIN"');
  }
  const [command2] = scan.commands;
  if (command2 !== void 0 && scan.commands.length === 1) checkCommand(scan, command2);
});
var matchesOf = (function(scan) {
  return scan.matches.map((open) => {
    const { name, token, options } = open;
    return { name, token, options, settings: scan.skipped ? [] : settle(scan, open, scan.circumstances) };
  });
});
var targetOf = (function(scan) {
  const { target } = scan;
  if (target === void 0) return void 0;
  const { kind: kind3, name, token, options } = target;
  return { kind: kind3, name, token, options, settings: scan.skipped ? [] : settle(scan, target, scan.circumstances) };
});
var newPassage = (function() {
  return {
    chainName: void 0,
    targetName: void 0,
    hasLookups: false,
    spots: newSpots(mostWords + 1),
    hasKnownChain: false,
    chainFrom: void 0,
    chainNext: void 0
  };
});
var newShapes = (function(hooks) {
  return { root: newState(), hooks, count: 1 };
});
var follow = (function(shapes, text, from, end, line, names, passage) {
  passage.hasLookups = false;
  passage.targetName = void 0;
  const { spots } = passage;
  clearSpots(spots);
  let state = shapes.root;
  let at = from;
  for (let count = 0; count <= mostWords; count += 1) {
    const last = at;
    while (at < end && isBlank(text.charCodeAt(at))) at += 1;
    if (at > last && !isEven(text, last, at, from, end)) spots.even = false;
    if (at >= end) return sortOf(state, passage);
    const hole = state.hole;
    if (hole !== void 0) {
      const stop = hole.type.quick === void 0 ? -1 : hole.type.quick(text, at, end, hole.circumstances);
      const to2 = stop === -1 ? passValue(hole, text, at, end, passage) : stop;
      if (to2 === -1) return void 0;
      addSpot(spots, at, to2, stop === -1 ? "carefully" : "quickly");
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
    const to = plainWordEnd(text, at, end);
    if (to === -1) return void 0;
    const next2 = state.names === void 0 ? nextOf(state, text, at, to) : passName(shapes, state, text, at, to, line, names, passage);
    if (next2 === void 0) return void 0;
    state = next2;
    at = to;
  }
  return void 0;
});
var isEven = (function(text, last, at, from, end) {
  return at === last + 1 && last > from && at < end && text.charCodeAt(last) === 32;
});
var sortOf = (function({ sorts }, { hasLookups }) {
  return hasLookups ? sorts?.withLookups : sorts?.plain;
});
var learn = (function(shapes, read, names) {
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
});
var newState = (function() {
  return { words: /* @__PURE__ */ new Map(), edges: [], hole: void 0, chain: void 0, names: void 0, sorts: void 0 };
});
var grow = (function(shapes) {
  shapes.count += 1;
  return newState();
});
var grownBy = (function(shapes, state, word) {
  const known2 = state.words.get(word);
  if (known2 !== void 0) return known2;
  const next2 = grow(shapes);
  state.words.set(word, next2);
  if (state.edges.length < mostEdges) state.edges.push({ word, next: next2 });
  return next2;
});
var edgeAlong = (function({ edges }, text, at, end) {
  for (const edge of edges) {
    if (isWordAt(edge.word, text, at, end)) return edge;
  }
  return void 0;
});
var nextOf = (function(state, text, from, to) {
  return state.words.size > state.edges.length ? state.words.get(text.slice(from, to)) : void 0;
});
var passName = (function({ hooks }, state, text, from, to, line, names, passage) {
  const word = text.slice(from, to);
  if (passage.hasKnownChain && state.names === "chain") {
    passage.chainName = word;
    return state.chain;
  }
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
});
var passValue = (function(hole, text, from, end, passage) {
  const quoted = text.charCodeAt(from) === 34;
  const to = quoted ? quotedWordEnd(text, from, end) : plainWordEnd(text, from, end);
  if (to === -1) return -1;
  const raw = text.slice(from, to);
  let verdict = hole.known.get(raw);
  if (verdict === void 0) {
    verdict = judge(hole, raw, quoted ? unquote(raw) : raw);
    if (hole.known.size < mostKnown) hole.known.set(raw, verdict);
  }
  if (verdict === "lookup") passage.hasLookups = true;
  return verdict === "other" ? -1 : to;
});
var judge = (function({ type, circumstances }, raw, word) {
  if (!isSoundWord(raw, word)) return "other";
  const reading = type(word, circumstances);
  if (typeof reading === "string") return "fine";
  return reading !== void 0 && "lookup" in reading ? "lookup" : "other";
});
var isWordAt = (function(word, text, at, end) {
  const { length } = word;
  const to = at + length;
  if (to > end || to < end && !isBlank(text.charCodeAt(to))) return false;
  for (let index = 0; index < length; index += 1) {
    if (word.charCodeAt(index) !== text.charCodeAt(at + index)) return false;
  }
  return true;
});
var openSection = (function(dialect, table, source) {
  return {
    dialect,
    table,
    source,
    names: /* @__PURE__ */ new Map(),
    shapes: newShapes(builtinChains[table] ?? []),
    passage: newPassage(),
    shadowed: false,
    last: void 0
  };
});
var declare = (function(section, name, line) {
  if (!isHook(name) && !section.names.has(name)) section.names.set(name, { name, line });
  if (isTargetName(name)) section.shadowed = true;
});
var readRuleLine = (function(section, line, start, end, diagnostics) {
  const { dialect, table, names } = section;
  const text = section.source.slice(start, end);
  const declared = (name) => isBuiltin(table, name) || (names.get(name)?.line ?? line) < line;
  const body = { from: line === 1 ? bomLength(text) : 0, text: text.replace(/(?<!\r)\r+$/u, "") };
  return parseRule({ line, text, body, declared, dialect, table }, diagnostics);
});
var bomLength = (function(text) {
  return /^(?:\uFEFF|\xEF\xBB\xBF)/u.exec(text)?.[0].length ?? 0;
});
var commandStart = (function(text, start, end) {
  const first = text.charCodeAt(start);
  if (first === 45) return start;
  if (first !== 91) return -1;
  const colon = digitsEnd(text, start + 1, end);
  if (colon === start + 1 || text.charCodeAt(colon) !== 58) return -1;
  const close = digitsEnd(text, colon + 1, end);
  return close === colon + 1 || text.charCodeAt(close) !== 93 ? -1 : close + 1;
});
var digitsEnd = (function(text, from, end) {
  let at = from;
  while (at < end && text.charCodeAt(at) >= 48 && text.charCodeAt(at) <= 57) at += 1;
  return at;
});
var readRule = (function(section, line, start, end, diagnostics) {
  return passRule(section, line, start, end) ?? readWithCare(section, line, start, end, diagnostics);
});
var passRule = (function(section, line, start, end) {
  const from = commandStart(section.source, start, end);
  const sort = from === -1 ? void 0 : passLine(section, line, from, end);
  return sort && new LazyRule(section, line, start, sort, section.passage.chainName, section.passage.targetName);
});
var passLine = (function(section, line, from, end) {
  if (section.shadowed || end - from > longestPassed) return void 0;
  return follow(section.shapes, section.source, from, end, line, section.names, section.passage);
});
var readWithCare = (function(section, line, start, end, diagnostics) {
  const before = diagnostics.length;
  const read = readRuleLine(section, line, start, end, diagnostics);
  if (read === void 0) return void 0;
  const { parts } = read;
  const pattern = diagnostics.length === before ? learn(section.shapes, read, section.names) : void 0;
  if (pattern !== void 0) rememberSlots(pattern, read.slots);
  if (parts.command?.letter === "N" && parts.chain !== void 0) declare(section, parts.chain.text, line);
  const sort = { letter: parts.command?.letter, hasLookups: parts.lookups.length > 0, pattern };
  return new LazyRule(section, line, start, sort, parts.chain?.text, parts.target?.name);
});
var parse = (function(text, dialect) {
  return foreign(text, dialect, mayBeForeign(text)) ?? parseRules(text, dialect);
});
var parseRules = (function(text, dialect) {
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
});
var rulesetOf = (function(dialect, text, tables, others, count) {
  let lines;
  return {
    dialect,
    text,
    tables,
    get lines() {
      return lines ??= inOrder(tables, others, count);
    }
  };
});
var inOrder = (function(tables, others, count) {
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
});
var foreign = (function(text, dialect, asked) {
  if (!asked) return void 0;
  const texts = (text.endsWith("\n") ? text.slice(0, -1) : text).split("\n");
  const finding2 = foreignText(text, texts);
  if (finding2 === void 0) return void 0;
  const lines = texts.map((each, index) => ({ kind: "unreadable", line: index + 1, text: each }));
  return { ruleset: { dialect, text, lines, tables: [] }, diagnostics: [finding2] };
});
var newReader = (function(text, dialect) {
  const lists = { others: [], tables: [], diagnostics: [] };
  return { text, dialect, ...lists, open: void 0, start: 0, strays: false, returns: void 0 };
});
var pass = (function(reader, open, line, start, end) {
  if (reader.text.charCodeAt(start) !== 58) return passRuleOf(open, line, start, end);
  const chain = passChain(reader.text, line, start, end);
  if (chain === void 0) return false;
  open.chains.push(chain);
  declare(open.section, chain.label, line);
  return true;
});
var passRuleOf = (function({ section, rules }, line, start, end) {
  const rule = passRule(section, line, start, end);
  if (rule === void 0) return false;
  rules.push(rule);
  return true;
});
var readLine2 = (function(reader, line, text) {
  const body = bodyOf(reader, line, text);
  const weight = weighLine(line, text);
  if (weight !== void 0) {
    reader.diagnostics.push(weight);
    reader.others.push({ kind: "unreadable", line, text });
  } else {
    dispatch(reader, line, text, body);
  }
});
var bodyOf = (function(reader, line, text) {
  const from = line === 1 ? bomLength(text) : 0;
  if (from > 0) {
    const place = { line, column: 1, endLine: line, endColumn: from + 1 };
    const help = "save the file as UTF-8 without a byte order mark";
    reader.diagnostics.push(
      finding(
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
});
var dispatch = (function(reader, line, text, body) {
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
});
var readInTable = (function(reader, open, line, text, body) {
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
});
var takeRule = (function(reader, { section, rules }, line, text) {
  const { diagnostics, others, start } = reader;
  const rule = readWithCare(section, line, start, start + text.length, diagnostics);
  if (rule === void 0) others.push({ kind: "unreadable", line, text });
  else rules.push(rule);
});
var readTable = (function(reader, line, text, body) {
  const head = parseTableLine(line, text, body, reader.diagnostics);
  if (reader.open !== void 0) {
    const { head: before } = reader.open;
    const message = `"*${head?.name.text ?? ""}" begins while the table "${before.name.text}" of line ${before.line} is open`;
    const help = 'put a line "COMMIT" before it';
    reader.diagnostics.push(finding("missing-commit", wholeLine(line, body.text), message, help));
    closeTable(reader, void 0);
  }
  reader.others.push(head ?? { kind: "unreadable", line, text });
  if (head === void 0) return;
  const section = openSection(reader.dialect, head.name.text, reader.text);
  reader.open = { head, chains: [], section, rules: [] };
});
var readCommit = (function(reader, line, text, content) {
  if (reader.open === void 0) {
    reader.diagnostics.push(finding("not-rules-save", wholeLine(line, text), '"COMMIT" stands outside a table'));
    reader.others.push({ kind: "unreadable", line, text });
    return;
  }
  const exact = content === "COMMIT";
  const commit = { kind: exact ? "commit" : "unreadable", line, text };
  reader.others.push(commit);
  if (!exact) {
    const message = `"${content}" does not commit the table "${reader.open.head.name.text}": only "COMMIT" does`;
    const help = "write COMMIT in capitals, with no blanks around it";
    reader.diagnostics.push(finding("missing-commit", wholeLine(line, text), message, help));
  }
  closeTable(reader, exact ? commit : void 0);
});
var reportUnendedCommit = (function(reader, { line, text }) {
  const message = "the line has no line feed: to iptables-legacy-restore it is no COMMIT, and it loads nothing";
  reader.diagnostics.push(finding("missing-commit", wholeLine(line, text), message, "end the file with a line feed"));
});
var closeTable = (function(reader, commit) {
  if (reader.open === void 0) return;
  const { head, chains, rules } = reader.open;
  reader.tables.push({ name: head.name.text, head, chains, rules, commit });
  reader.open = void 0;
});
var reportWhole = (function(reader) {
  const last = reader.tables.at(-1);
  if (last?.commit === void 0 && last !== void 0 && !reader.diagnostics.some(isMissingCommitAfter(last.head.line))) {
    const message = `the table "${last.name}" is never committed: iptables-restore fails at the end of the file`;
    reader.diagnostics.push(finding("missing-commit", last.head.name, message, 'end the table with a line "COMMIT"'));
  }
  const end = reader.others.at(-1);
  if (end?.kind === "commit" && reader.dialect.backend === "legacy" && !reader.text.endsWith("\n")) {
    reportUnendedCommit(reader, end);
  }
  if (reader.returns !== void 0) {
    const { line, column, count } = reader.returns;
    const place = { line, column, endLine: line, endColumn: column + 1 };
    const message = `${count === 1 ? "this line ends" : `${count} lines, from this one on, end`} with a carriage return (CRLF, as on Windows), which becomes part of the last word`;
    reader.diagnostics.push(finding("not-rules-save", place, message, 'convert the line ends: sed -i "s/\\r$//" FILE'));
  }
  if (reader.tables.length === 0 && reader.diagnostics.length === 0) {
    const place = { line: 1, column: 1, endLine: 1, endColumn: 2 };
    const empty = reader.others.every(({ text }) => text === "");
    const message = `${empty ? "the file is empty" : "the file names no table"}: loading it changes nothing`;
    const help = 'rules-save text begins with a line such as "*filter" and ends with "COMMIT"';
    reader.diagnostics.push(finding("not-rules-save", place, message, help));
  }
  reader.diagnostics.sort((a, b) => a.line - b.line || a.column - b.column);
});
var isMissingCommitAfter = (function(line) {
  return (diagnostic) => diagnostic.check === "missing-commit" && diagnostic.line > line;
});
var { "addSpot": addSpot, "allExtensions": allExtensions, "baseOptions": baseOptions, "caution": caution, "clearSpots": clearSpots, "commands": commands, "complain": complain, "extensionOf": extensionOf, "finding": finding, "foreignTargets": foreignTargets, "isBlank": isBlank, "isExtension": isExtension, "isForeignExtension": isForeignExtension, "isPlacedByValue": isPlacedByValue, "isValue": isValue, "nearest": nearest, "newScan": newScan, "newSpots": newSpots, "next": next, "plainWordEnd": plainWordEnd, "quotedWordEnd": quotedWordEnd, "readValues": readValues, "rememberSlot": rememberSlot, "rememberSlots": rememberSlots, "settle": settle, "tail": tail, "take": take, "unquote": unquote, "wholeLine": wholeLine } = require("#shared/53");
var { "builtinChains": builtinChains, "byteLength": byteLength, "isBuiltin": isBuiltin, "isHook": isHook, "meant": meant, "policies": policies, "protocolMatch": protocolMatch, "protocolName": protocolName, "readUnsigned": readUnsigned, "verdicts": verdicts } = require("#shared/59");
var maximumLine = 10238;
var command = /^\s*(?:sudo\s+)?(?:\S*\/)?(?:\$\{?\w+\}?|ip6?tables(?:-nft|-legacy)?)\s+-{1,2}[A-Za-z]/u;
var shellWord = /^\s*(?:(?:if|for|while|case|function|export|echo|cat|set|sudo|modprobe|sysctl|ipset|exit|source|local|ip6?tables(?:-\w+)*)\s|(?:fi|done|esac|exit)\s*$|[A-Za-z_]\w*=(?!=))/u;
var nftables = /^\s*(?:(?:add|create|delete|flush)\s+(?:table|chain|rule|ruleset)\b|table\s+(?:ip6?|inet|arp|bridge|netdev)\s)/u;
var scriptHelp = "a script changes rules one by one; run it where it can do no harm, and save the result with iptables-save: that is rules-save text";





var indented = '"#" is indented: only a "#" in the first column begins a comment';

















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


var needs = {
  R: "the number of a rule",
  P: "a policy",
  E: "a new name"
};
var numbered = ["I", "R", "D", "L", "S", "Z"];
var largestNumber = 0x7fffffffn;


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




var notGlued = ["source", "destination", "protocol", "in-interface", "out-interface", "jump"];
var unknown = { kind: "unknown" };
var commandByLetter = new Map(commands.map((each) => [each.letter, each]));
var baseByLetter = new Map(
  baseOptions.flatMap((each) => each.short === void 0 ? [] : [[each.short, each]])
);
var baseByName = new Map(baseOptions.flatMap((each) => spellings(each).map((name) => [name, each])));
var commandByName = new Map(commands.map((each) => [each.name, each]));



var indexes = /* @__PURE__ */ new WeakMap();



























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




var maximumTokens = 251;
var skippable = /^\[:*[^:\]]+:[^\]]*\]$/u;







var mostStates = 5e4;
var mostKnown = 4096;
var mostEdges = 24;
var mostWords = 251;


















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


var longestPassed = 3412;























give({ "tokenize": tokenize, "openSection": openSection, "declare": declare, "commandStart": commandStart, "longestPassed": longestPassed, "readRule": readRule, "passLine": passLine, "passChain": passChain, "parse": parse });
*/}],
  "#shared/52": [13866, () => {/*
'use strict';
var command = (function(grammar, run) {
  return {
    ...grammar,
    run: async (world, values) => {
      refuseRepeated(grammar, values);
      return await run(world, values);
    }
  };
});
var refuseRepeated = (function({ options }, values) {
  const repeated = Object.keys(options).find(
    (name) => options[name]?.repeatable !== true && Array.isArray(values[name])
  );
  if (repeated !== void 0) throw new UsageError(`--${repeated} is given more than once`);
});
var { "UsageError": UsageError } = require("#shared/57");


give({ "command": command });
*/}],
  "#shared/53": [13888, () => {/*
'use strict';
var nearest = (function(name, candidates) {
  let best;
  const furthest = Math.max(1, Math.floor(name.length / 4));
  let looks = 0;
  for (const candidate of candidates) {
    looks += 1;
    if (looks > mostLooks) break;
    if (Math.abs(candidate.length - name.length) > furthest) continue;
    const found2 = candidate.toLowerCase() === name.toLowerCase() ? 0 : distance(name, candidate);
    if (found2 <= furthest && (best === void 0 || found2 < best.distance)) {
      best = { name: candidate, distance: found2 };
    }
  }
  return best?.name;
});
var distance = (function(from, to) {
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
});
var finding = (function(check, span, message, help) {
  const { line, column, endLine, endColumn } = span;
  const place = { line, column, endLine, endColumn };
  return { check, severity: "error", message, ...place, ...help === void 0 ? {} : { help } };
});
var caution = (function(check, span, message, help) {
  return { ...finding(check, span, message, help), severity: "warning" };
});
var wholeLine = (function(line, text) {
  return { line, column: 1, endLine: line, endColumn: Math.max(text.length, 1) + 1 };
});
var quickOne = (function(...look) {
  const [text] = look;
  const end = quickNetwork(...look);
  return end !== -1 && text.startsWith("/0", end - 2) ? -1 : end;
});
var readProtocolValue = (function(value, { backend }) {
  const name = readProtocol(value, backend);
  return name === "name" ? { text: lowerCase(value), lookup: "protocol" } : name;
});
var readList = (function(value, circumstances) {
  const plain2 = plainNetwork(value, circumstances.family);
  if (plain2 !== void 0) return plain2;
  const items = value.split(",").map((item) => readItem(item.replace(/^[ \t\n\v\f\r]+/u, ""), circumstances));
  const refused = items.find((item) => item === void 0 || typeof item === "object" && "refused" in item);
  if (items.includes(void 0) || refused !== void 0) return refused;
  const text = items.map(textOf).join(",");
  return items.every((item) => typeof item === "string") ? text : { text, lookup: "host name" };
});
var textOf = (function(item) {
  if (typeof item === "string") return item;
  return item !== void 0 && "text" in item ? item.text : "";
});
var plainNetwork = (function(value, family) {
  const { length } = value;
  if (family !== "ipv4") return void 0;
  const slash = quickQuad(value, 0, length);
  if (slash === -1) return void 0;
  if (slash === length) return `${value}/32`;
  if (value.charCodeAt(slash) !== 47) return void 0;
  if (slash === length - 3 && value.endsWith("/32")) return value;
  const isLength = quickNumber(value, slash + 1, length, 32) === length;
  if (!isLength && quickQuad(value, slash + 1, length) !== length) return void 0;
  const bits = isLength ? Number(value.slice(slash + 1)) : maskLength(quadValue(value, slash + 1));
  if (bits === void 0) return void 0;
  const address = quadValue(value, 0);
  const masked = address - address % 2 ** (32 - bits);
  return `${masked >>> 24}.${masked >>> 16 & 255}.${masked >>> 8 & 255}.${masked & 255}/${bits}`;
});
var quadValue = (function(text, from) {
  let value = 0;
  let part = 0;
  for (let at = from; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === 47) break;
    if (code === 46) {
      value = value * 256 + part;
      part = 0;
    } else part = part * 10 + code - 48;
  }
  return value * 256 + part;
});
var maskLength = (function(mask) {
  const bits = Math.clz32(~mask);
  return mask === 2 ** 32 - 2 ** (32 - bits) ? bits : void 0;
});
var readItem = (function(item, { family }) {
  if (byteLength(item) > 255) return { refused: "is longer than 255 bytes" };
  const slash = item.lastIndexOf("/");
  const host = slash === -1 ? item : item.slice(0, slash);
  const mask = slash === -1 ? allOnes(family) : parseMask(item.slice(slash + 1), family);
  if (mask === void 0) {
    const length = family === "ipv4" ? 32 : 128;
    return ofOtherFamily(host, family) ?? {
      refused: `has a mask that is neither a length from 0 to ${length} nor an address`
    };
  }
  const address = mask === 0n ? 0n : readAddress(host, family);
  if (address !== void 0) return `${formatAddress(address & mask, family)}/${formatMask(mask, family)}`;
  return ofOtherFamily(host, family) ?? (isHostName(host) ? { text: item, lookup: "host name" } : void 0);
});
var ofOtherFamily = (function(host, family) {
  const other = family === "ipv4" ? host.includes(":") && readAddress(host, "ipv6") : readAddress(host, "ipv4");
  if (typeof other !== "bigint") return void 0;
  return {
    refused: family === "ipv4" ? "is an IPv6 address in a file for IPv4" : "is an IPv4 address in a file for IPv6"
  };
});
var readAddress = (function(host, family) {
  if (lowerCase(host) === "localhost") return family === "ipv4" ? 0x7f000001n : 1n;
  return parseAddress(host, family) ?? (family === "ipv4" ? readHost(host, family) : parseZonedIpv6(host));
});
var allExtensions = (function(...given) {
  return require("#lib/ruleset/extensions/catalogue.ts").allExtensions(...given);
});
var words = (function(text) {
  return new Set(text.split(/\s+/u).filter((word) => word !== ""));
});
var extensionOf = (function(kind, name, family) {
  const found2 = find(common, kind, name, family);
  if (found2 !== void 0 || !isExtension(kind, name)) return found2;
  return find(all ??= byName(allExtensions()), kind, name, family);
});
var isExtension = (function(kind, name) {
  return extensionNames[kind].has(name);
});
var find = (function(rows, kind, name, family) {
  const named2 = rows[kind].get(name);
  return named2?.find((row) => family === void 0 || row.family === void 0 || row.family === family);
});
var byName = (function(extensions) {
  const rows = { match: /* @__PURE__ */ new Map(), target: /* @__PURE__ */ new Map() };
  for (const extension of extensions) {
    for (const name of [extension.name, ...extension.aliases ?? []]) {
      const known = rows[extension.kind].get(name);
      if (known === void 0) rows[extension.kind].set(name, [extension]);
      else known.push(extension);
    }
  }
  return rows;
});
var mergeMatches = (function(matches2, backend) {
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
    result[place] = { ...match, settings: inOrder(settings, match.extension) };
  }
  return result;
});
var isCompared = (function({ name, settings }) {
  return (name === "tcp" || name === "udp") && settings.length > 0 && settings.every((each) => compared.includes(each.name));
});
var asSaved = (function(match) {
  if (match.name !== "tcp" && match.name !== "udp") return match;
  const settings = match.settings.filter(
    (each) => each.name === "tcp-flags" ? each.negated || each.values[0] !== "NONE" : each.values[0] !== "0:65535"
  );
  return settings.length === match.settings.length ? match : { ...match, settings };
});
var compare = (function(settings, given) {
  const kept = settings.find(({ name }) => name === given.name);
  const written = given.name === "tcp-flags" ? compareFlags(kept, given) : comparePorts(kept, given);
  return written === void 0 ? settings : [...settings.filter((each) => each !== kept), written];
});
var compareFlags = (function(kept, given) {
  return given.values[0] === "NONE" ? void 0 : { ...given, negated: stays(kept, given) };
});
var stays = (function(kept, given) {
  return given.negated || kept?.negated === true;
});
var comparePorts = (function(kept, given) {
  const ends = endsOf(given);
  if (ends === void 0) return { ...given, negated: stays(kept, given) };
  const { low, high } = ends;
  if (low === 0 && high === most) return void 0;
  if (low === high || low !== 0) return { ...given, negated: stays(kept, given) };
  const before = (kept === void 0 ? void 0 : endsOf(kept)) ?? { low: 0, high: most };
  const after = given.negated ? { ...before, low: high + 1 } : { ...before, high };
  const range = after.low === after.high ? String(after.low) : `${after.low}:${after.high}`;
  return { name: given.name, negated: kept?.negated === true, values: [range] };
});
var endsOf = (function({ values }) {
  const [, low, high = low] = /^(\d+)(?::(\d+))?$/u.exec(values[0] ?? "") ?? [];
  return low === void 0 ? void 0 : { low: Number(low), high: Number(high) };
});
var inOrder = (function(settings, extension) {
  const order = extension?.options.map((row) => row.name) ?? [];
  return settings.toSorted((a, b) => order.indexOf(a.name) - order.indexOf(b.name));
});
var quote = (function(value, quoting) {
  switch (quoting) {
    case "word":
      return value;
    case "string":
      return /^[\w-]+$/u.test(value) ? value : `"${value.replaceAll(/["\\']/gu, "\\$&")}"`;
    case "quoted":
      return inQuotes(value);
  }
});
var quoteWord = (function(value) {
  return value === "" || /[ \t"]/u.test(value) ? inQuotes(value) : value;
});
var inQuotes = (function(value) {
  return `"${value.replaceAll(/["\\]/gu, "\\$&")}"`;
});
var newScan = (function(given, tokens, diagnostics) {
  const options = [];
  const { dialect, table } = given;
  return {
    given,
    tokens,
    diagnostics,
    at: 0,
    negation: void 0,
    commands: [],
    chain: void 0,
    operands: [],
    options,
    matches: [],
    target: void 0,
    loaded: [],
    owner: options,
    circumstances: { ...dialect, table, protocol: void 0, excludedProtocol: void 0 },
    lookups: [],
    slots: /* @__PURE__ */ new Map(),
    skipped: false
  };
});
var take = (function(scan, word, required, optional) {
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
});
var misplaced = (function(scan, word, mark2) {
  const value = scan.tokens[scan.at];
  if (value === void 0 || !isValue(value)) return [];
  complain(scan, mark2, `"!" must stand before "${word.token.text}", not after it`, `write "! ${word.token.text} \u2026"`);
  scan.at += 1;
  return [value];
});
var complain = (function(scan, place, message, help, check = "syntax") {
  scan.diagnostics.push(finding(check, place, message, help));
});
var next = (function(scan) {
  const token = scan.tokens[scan.at];
  scan.at += 1;
  return token;
});
var isValue = (function(token) {
  return token.text !== "!" && !token.text.startsWith("-");
});
var tail = (function(token, from) {
  const text = token.text.slice(from);
  if (token.raw !== token.text) return { ...token, text };
  return { ...token, text, raw: text, column: token.column + from };
});
var readValues = (function(scan, word, tokens, types) {
  return tokens.map((token, index) => {
    const type = types[index];
    return type === void 0 ? token.text : readValue(scan, word, token, type);
  });
});
var rememberSlot = (function(scan, first, types) {
  const [type] = types;
  if (type !== void 0 && first < scan.at) scan.slots.set(first, { type, circumstances: scan.circumstances });
});
var isRefused = (function(reading) {
  return reading === void 0 || typeof reading === "object" && "refused" in reading;
});
var readValue = (function(scan, word, token, type) {
  const reading = type(token.text, scan.circumstances);
  if (typeof reading === "string") return reading;
  if (reading !== void 0 && "lookup" in reading) {
    scan.lookups.push({ token, what: reading.lookup });
    return reading.text;
  }
  if (scan.diagnostics.some(({ line, column }) => line === token.line && column === token.column)) return token.text;
  const option = word.token === token ? `--${word.name}` : word.token.text;
  const because = reading?.refused ?? `is no value for "${option}"`;
  const help = type.expects === void 0 ? void 0 : `${option} takes ${type.expects}`;
  complain(scan, token, `"${token.text}" ${because}`, help, "invalid-value");
  return token.text;
});
var settle = (function(scan, open2, circumstances) {
  const { extension, options } = open2;
  if (extension === void 0) return options.map(asWritten);
  const known = options.filter((option) => rowOf(extension, option.name) !== void 0);
  const unknown = options.filter((option) => !known.includes(option));
  const fits = reportTogether(scan, open2, extension) && known.every((each) => isReadable(each, extension, circumstances));
  const given = known.map(asRead);
  const settled = fits ? settledBy(extension, given, circumstances) : given;
  if (isComplaint(settled)) {
    const { refused, option, at, help } = settled;
    const place2 = known.find((_, index) => given[index] === at)?.token ?? placeOf(scan, open2, option);
    complain(scan, place2, refused, help, "invalid-option");
  }
  const settings = isComplaint(settled) ? given : settled;
  const place = ({ name }) => {
    const index = extension.options.findIndex((row) => row.name === name);
    return index === -1 ? extension.options.length : index;
  };
  const shown = settings.filter((each) => !isOmitted(each, extension));
  const inOrder2 = extension.settlesOrder === true ? shown : shown.toSorted((a, b) => place(a) - place(b));
  return [...inOrder2.map(plain), ...unknown.map(asWritten)];
});
var settledBy = (function({ settle: settle2, settleEach }, given, circumstances) {
  if (settleEach !== void 0) return given.map(settleEach);
  return settle2 === void 0 ? given : settle2(given, circumstances);
});
var rowOf = (function(extension, name) {
  return extension?.options.find((row) => row.name === name);
});
var isReadable = (function({ name, values }, extension, circumstances) {
  const types = rowOf(extension, name)?.values ?? [];
  return values.every(({ text }, index) => {
    const type = types[index];
    return type === void 0 || !isRefused(type(text, circumstances));
  });
});
var reportTogether = (function(scan, open2, extension) {
  const before = scan.diagnostics.length;
  const given = /* @__PURE__ */ new Map();
  const misspelt = scan.diagnostics.some(({ line }) => line === scan.given.line);
  for (const option of open2.options) {
    const row = rowOf(extension, option.name);
    if (row === void 0) continue;
    if (given.has(row.name) && row.repeatable !== true) {
      report(scan, option.token, `"${option.token.text}" can only be given once in one "${extension.name}"`);
    }
    given.set(row.name, option);
  }
  for (const row of extension.options) {
    const option = given.get(row.name);
    if (option === void 0) {
      if (row.mandatory === true && !misspelt)
        report(scan, placeOf(scan, open2), `"${extension.name}" needs the option "--${row.name}"`);
      continue;
    }
    const rival = row.excludes?.find((name) => given.has(name));
    if (rival !== void 0) reportRivals(scan, option, given.get(rival) ?? option);
    const missing2 = row.needs?.find((name) => !given.has(name));
    if (missing2 !== void 0) report(scan, option.token, `"--${row.name}" needs "--${missing2}" beside it`);
  }
  for (const names of extension.oneOf ?? []) {
    if (misspelt || names.some((name) => given.has(name))) continue;
    const list = names.map((name) => `"--${name}"`).join(" or ");
    report(scan, placeOf(scan, open2), `"${extension.name}" needs ${list}`);
  }
  return scan.diagnostics.length === before;
});
var reportRivals = (function(scan, one, other) {
  const [first, second] = one.token.column < other.token.column ? [one, other] : [other, one];
  report(scan, second.token, `"--${second.name}" can't stand beside "--${first.name}"`);
});
var report = (function(scan, place, message) {
  complain(scan, place, message, void 0, "invalid-option");
});
var placeOf = (function(scan, open2, name) {
  const option = open2.options.find((each) => each.name === name);
  return option?.token ?? open2.token ?? open2.options[0]?.token ?? firstToken(scan);
});
var firstToken = (function({ tokens, given: { line, text } }) {
  return tokens[0] ?? { line, column: 1, endLine: line, endColumn: text.length + 1 };
});
var isComplaint = (function(settled) {
  return "refused" in settled;
});
var isOmitted = (function(setting, extension) {
  const value = rowOf(extension, setting.name)?.omitted;
  return value !== void 0 && !setting.negated && setting.values.join(" ") === value;
});
var asRead = (function(option) {
  const written = option.values.map((each) => each.text);
  return { name: option.name, negated: option.negation !== void 0, values: option.read, written };
});
var plain = (function({ name, negated, values, spelling }) {
  return spelling === void 0 ? { name, negated, values } : { name, negated, values, spelling };
});
var asWritten = (function(option) {
  const values = option.values.map((each) => each.text);
  return { name: option.name, negated: option.negation !== void 0, values, spelling: option.token.text };
});
var rememberSlots = (function(pattern, slots) {
  slotsOf.set(pattern, slots);
});
var markOf = (function(place) {
  return `\uE000${place}\uE001`;
});
var makeTemplate = (function(pattern, dialect, print) {
  const slots = slotsOf.get(pattern);
  if (slots === void 0 || pattern.skipped || pattern.tokens.some(({ text: text2 }) => /[\uE000\uE001]/u.test(text2))) {
    return void 0;
  }
  const places = [...slots.keys()].toSorted((a, b) => a - b);
  const marked = mark(pattern, places, dialect);
  if (marked === void 0) return void 0;
  const texts = print(marked.parts);
  const [text] = texts;
  if (text === void 0 || texts.length > 1) return void 0;
  const { target } = pattern;
  const option = target?.kind === "goto" ? "-g " : "-j ";
  const alone = text === `${option}${quoteWord(target?.name ?? "")}`;
  const jump = target === void 0 ? void 0 : `${alone ? "" : " "}${option}`;
  const ending = `${jump ?? ""}${quoteWord(target?.name ?? "")}`;
  const ends = jump !== void 0 && text.endsWith(ending);
  const cut = (ends ? text.slice(0, -ending.length) : text).split(/"?\uE000(\d+)\uE001"?/u);
  const gaps = [];
  for (const [index, place] of cut.entries()) {
    if (index % 2 === 0) continue;
    const kind = marked.gaps.get(Number(place));
    const slot = slots.get(places[Number(place)] ?? -1);
    if (kind === void 0 || slot === void 0) return void 0;
    gaps.push({ place: Number(place), slot, known: /* @__PURE__ */ new Map(), ...kind, added: addedBy(kind, slot) });
  }
  if (gaps.length < marked.gaps.size) return void 0;
  const pieces = cut.filter((_, index) => index % 2 === 0);
  return { pieces, gaps, places, jump: ends ? jump : void 0, isLine: isLine(pattern, places, text) };
});
var isLine = (function({ tokens, chain }, places, printed) {
  const words3 = tokens.map(({ raw }, index) => places.includes(index) ? markOf(places.indexOf(index)) : raw);
  const text = printed.replaceAll(/"?(\uE000\d+\uE001)"?/gu, "$1");
  return `-A ${chain?.text ?? ""}${text === "" ? "" : " "}${text}` === words3.join(" ");
});
var addedBy = (function({ writing }, { type }) {
  if (writing === void 0 || type.added === void 0) return void 0;
  const { quoting, omitted } = writing;
  const added = addedInQuotes(quoting, type.added);
  return omitted === void 0 ? added : addedUnless(omitted, added);
});
var mark = (function(pattern, places, dialect) {
  const gaps = /* @__PURE__ */ new Map();
  const placeOf2 = ({ values: [value] }) => value === void 0 ? -1 : places.findIndex((index) => pattern.tokens[index] === value);
  const options = pattern.options.map((option) => {
    const place = placeOf2(option);
    if (place === -1) return option;
    gaps.set(place, {
      print: asRead2,
      special: specialOf(option.name),
      omitted: void 0,
      lead: "",
      writing: { quoting: "word", omitted: void 0 }
    });
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
  const { counters, command, chain, operands, skipped, lookups, tokens } = pattern;
  return {
    parts: { counters, command, chain, operands, options, matches: matches2, target, skipped, lookups, tokens },
    gaps
  };
});
var marking = (function(option, place) {
  const [value, ...values] = option.values;
  if (value === void 0) return option;
  return {
    ...option,
    values: [{ ...value, text: markOf(place) }, ...values],
    read: [markOf(place), ...option.read.slice(1)]
  };
});
var settingsWithMark = (function(extension, settings, option, place) {
  const { settle: settle2, settleEach = same, handsOn, settlesOrder, options: rows } = extension;
  if (settle2 !== void 0 && handsOn !== true) return void 0;
  const given = (value) => ({
    name: option.name,
    negated: option.negation !== void 0,
    values: [value, ...option.read.slice(1)]
  });
  const form = (value) => settleEach(given(value));
  const own = form(option.read[0] ?? "");
  const row = rowOf(extension, own.name);
  if (row === void 0) return void 0;
  const { quoting = "word", omitted } = row;
  const leftOut = own.negated || own.values.length > 1 || settleEach !== same ? void 0 : omitted;
  const special = specialOf(own.name);
  const kind = {
    print: (read2) => quote(form(read2).values[0] ?? "", quoting),
    special: (read2) => special(read2) || leftOut === void 0 && form(read2).values.join(" ") === omitted,
    omitted: leftOut,
    lead: ` --${own.name} `,
    writing: own.values.length === 1 && isSameOf(settleEach, given(markOf(place))) ? { quoting, omitted } : void 0
  };
  const marked = { ...own, values: [markOf(place), ...own.values.slice(1)] };
  const others = settings.filter(({ name }) => name === own.name);
  if (others.length === 0 && own.values[0] === kind.omitted && settlesOrder !== true) {
    const orderOf = ({ name }) => rows.findIndex((each) => each.name === name);
    return { settings: [...settings, marked].toSorted((a, b) => orderOf(a) - orderOf(b)), kind };
  }
  const [only] = others;
  if (others.length !== 1 || only?.values[0] !== own.values[0]) return void 0;
  return { settings: settings.map((each) => each === only ? marked : each), kind };
});
var isSameOf = (function(settleEach, setting) {
  return settleEach(setting) === setting;
});
var specialOf = (function(option) {
  return specials[option] ?? never;
});
var newSpots = (function(most2) {
  return { count: 0, even: true, numbers: new Int32Array(size * most2) };
});
var clearSpots = (function(spots) {
  spots.count = 0;
  spots.even = true;
});
var addSpot = (function(spots, from, to, looked) {
  const at = size * spots.count;
  spots.numbers[at] = from;
  spots.numbers[at + 1] = to;
  spots.numbers[at + 2] = looked === "quickly" ? 1 : 0;
  spots.count += 1;
});
var spotFrom = (function({ numbers }, index) {
  return numbers[size * index] ?? 0;
});
var spotTo = (function({ numbers }, index) {
  return numbers[size * index + 1] ?? 0;
});
var wasQuick = (function({ numbers }, index) {
  return numbers[size * index + 2] === 1;
});
var isBlank = (function(code) {
  return code === blank || code === tab;
});
var plainWordEnd = (function(text, from, end) {
  let at = from;
  for (; at < end; at += 1) {
    const code = text.charCodeAt(at);
    if (code === blank || code === tab) return at;
    if (code === quote2) return -1;
  }
  return at;
});
var quotedWordEnd = (function(text, from, end) {
  for (let at = from + 1; at < end; at += 1) {
    const code = text.charCodeAt(at);
    if (code === backslash) at += 1;
    else if (code === quote2) {
      const after = at + 1 < end ? text.charCodeAt(at + 1) : blank;
      return after === blank || after === tab ? at + 1 : -1;
    }
  }
  return -1;
});
var unquote = (function(raw) {
  const inner = raw.slice(1, -1);
  return inner.includes("\\") ? inner.replaceAll(/\\([^])/gu, "$1") : inner;
});
var templateOf = (function(pattern, dialect, print) {
  let template = templates.get(pattern);
  if (template === void 0) {
    template = makeTemplate(pattern, dialect, print) ?? "none";
    templates.set(pattern, template);
  }
  return template;
});
var printByTemplate = (function(rule, dialect, print) {
  const template = templateOf(rule.pattern, dialect, print);
  if (template === "none") return void 0;
  const { text, targetName } = rule;
  return findSpots(text, template.places, found) ? fill(template, text, found, "", targetName) : void 0;
});
var fill = (function({ pieces, gaps, jump }, text, spots, start, targetName) {
  let printed = start + (pieces[0] ?? "");
  for (let index = 0; index < gaps.length; index += 1) {
    const gap = gaps[index];
    const value = gap === void 0 ? void 0 : printedAt(gap, text, spots);
    if (gap === void 0 || value === void 0) return void 0;
    if (value === null) printed = printed.slice(0, -gap.lead.length);
    else printed += value;
    printed += pieces[index + 1] ?? "";
  }
  return jump === void 0 ? printed : `${printed}${jump}${quoteWord(targetName ?? "")}`;
});
var standsAsPrinted = (function({ gaps }, text, spots) {
  for (const gap of gaps) {
    const from = spotFrom(spots, gap.place);
    const to = spotTo(spots, gap.place);
    const added = gap.added !== void 0 && wasQuick(spots, gap.place) ? gap.added(text, from, to) : void 0;
    if (added === "") continue;
    if (added !== void 0 || read(gap, text.slice(from, to)) !== text.slice(from, to)) return false;
  }
  return true;
});
var printedAt = (function(gap, text, spots) {
  const from = spotFrom(spots, gap.place);
  const to = spotTo(spots, gap.place);
  const word = text.slice(from, to);
  const added = gap.added !== void 0 && wasQuick(spots, gap.place) ? gap.added(text, from, to) : void 0;
  return added === void 0 ? read(gap, word) : added === "" ? word : word + added;
});
var findSpots = (function(text, places, spots) {
  clearSpots(spots);
  let at = text.startsWith("[") ? text.indexOf("]") + 1 : 0;
  for (let index = 0; spots.count < places.length; index += 1) {
    while (at < text.length && isBlank(text.charCodeAt(at))) at += 1;
    if (at >= text.length) return false;
    const to = text.charCodeAt(at) === 34 ? quotedWordEnd(text, at, text.length) : plainWordEnd(text, at, text.length);
    if (to === -1) return false;
    if (index === places[spots.count]) addSpot(spots, at, to, "carefully");
    at = to;
  }
  return true;
});
var read = (function(gap, raw) {
  const known = gap.known.get(raw);
  if (known !== void 0) return known;
  const { type, circumstances } = gap.slot;
  const reading = type(raw.startsWith('"') ? unquote(raw) : raw, circumstances);
  const plain2 = typeof reading === "string" && !gap.special(reading) ? reading : void 0;
  const printed = plain2 === void 0 ? void 0 : plain2 === gap.omitted ? null : gap.print(plain2);
  if (gap.known.size < mostKnown) gap.known.set(raw, printed);
  return printed;
});
var canonicalRules = (function(rule, dialect, isChain) {
  const print = (parts) => printParts(parts, dialect, isChain);
  const printed = printByTemplate(rule, dialect, print);
  return printed === void 0 ? print(rule) : [printed];
});
var printParts = (function(rule, dialect, isChain) {
  if (rule.skipped) return [];
  const matches2 = rule.matches.map((match) => {
    const extension = extensionOf("match", match.name, dialect.family);
    return { name: extension?.name ?? match.name, extension, settings: match.settings };
  });
  const rest = [
    ...interfaces(rule, dialect),
    ...protocolWords(rule),
    ...named(rule, "fragment").map((each) => `${negation(each)}-f`),
    ...otherOptions(rule),
    ...mergeMatches(matches2, dialect.backend).map(matchWords),
    ...targetWords(rule, dialect, isChain)
  ];
  const sources = addresses(rule, "source", "-s");
  const destinations = addresses(rule, "destination", "-d");
  return sources.flatMap(
    (source) => destinations.map((destination) => [source, destination, ...rest].filter((each) => each !== "").join(" "))
  );
});
var addresses = (function(rule, name, letter) {
  const options = named(rule, name);
  const [option] = options;
  if (option === void 0) return [""];
  if (options.length > 1) return [options.map((each) => `${negation(each)}${letter} ${words2(each)}`).join(" ")];
  if (option.values.length !== 1) return [`${negation(option)}${letter} ${words2(option)}`];
  return (option.read[0] ?? "").split(",").map((item) => {
    const every = (item === "0.0.0.0/0" || item === "::/0") && option.negation === void 0;
    return every ? "" : `${negation(option)}${letter} ${quoteWord(item)}`;
  });
});
var interfaces = (function(rule, { backend }) {
  const print = (name, letter) => named(rule, name).filter((each) => each.values[0]?.text !== "+" || each.negation !== void 0 && backend === "nft").map((each) => `${negation(each)}${letter} ${each.values.map(({ text }) => text).join(" ")}`);
  return [...print("in-interface", "-i"), ...print("out-interface", "-o")];
});
var protocolWords = (function(rule) {
  return named(rule, "protocol").flatMap((each) => {
    const name = each.read.length === 1 ? each.read[0] : void 0;
    if (name === "all" && each.negation === void 0) return [];
    return [`${negation(each)}-p ${name ?? words2(each)}`];
  });
});
var otherOptions = (function(rule) {
  const others = rule.options.filter((each) => !placed.includes(each.name) && !silent.includes(each.name));
  const strays = rule.command?.letter === "A" ? rule.operands.map((each) => quoteWord(each.text)) : [];
  return [...strays, ...others.map(verbatim)];
});
var matchWords = (function({ name, extension, settings }) {
  return ["-m", quoteWord(name), ...settings.map((each) => settingWords(each, extension))].join(" ");
});
var targetWords = (function(rule, { family }, isChain) {
  const { target } = rule;
  if (target === void 0) return [];
  const letter = target.kind === "goto" ? "-g" : "-j";
  const chain = target.kind === "goto" || isChain(target.name);
  const extension = chain ? void 0 : extensionOf("target", target.name, family);
  const settings = target.settings.map((each) => settingWords(each, extension));
  return [letter, quoteWord(extension?.name ?? target.name), ...settings];
});
var settingWords = (function(setting, extension) {
  const row = rowOf(extension, setting.name);
  const option = row === void 0 ? quoteWord(setting.spelling ?? `--${setting.name}`) : `--${row.name}`;
  const values = setting.values.map(
    (each) => row === void 0 ? quoteWord(each) : quote(each, row.quoting ?? "word")
  );
  return [...setting.negated ? ["!"] : [], option, ...values].join(" ");
});
var named = (function(rule, name) {
  return rule.options.filter((each) => each.name === name);
});
var negation = (function(option) {
  return option.negation === void 0 ? "" : "! ";
});
var words2 = (function(option) {
  return option.values.map((each) => quoteWord(each.text)).join(" ");
});
var verbatim = (function(option) {
  const base = baseOptions.some((each) => each.name === option.name);
  const letters = base ? `--${option.name}` : quoteWord(option.token.text);
  return [`${negation(option)}${letters}`, words2(option)].filter((each) => each !== "").join(" ");
});
var ruleNumber = (function({ operands: [operand] }, otherwise) {
  const value = readUnsigned(operand?.text ?? "", 0x7fffffffn);
  return value === void 0 ? otherwise : Math.max(Number(value), 1);
});
var indexOfRule = (function(rules, text) {
  return rules.findIndex((each) => each.text === text);
});
var commandFailure = (function(state, rule, letter, made) {
  const { chain: token } = rule;
  const name = token?.text;
  const chain = name === void 0 ? void 0 : state.chains.get(name);
  const builtin = name !== void 0 && isBuiltin(state.table, name);
  const reason = reasons[letter]?.({ state, rule, name, chain, builtin, made, rules: chain?.rules ?? [] });
  if (reason === void 0 || rule.command === void 0) return void 0;
  return { span: rule.operands[0] ?? token ?? rule.command.token, message: reason };
});
var redeclarationFailure = (function({ backend }, name, before) {
  if (backend === "nft") return void 0;
  const where = before === void 0 ? "" : ` since line ${before}`;
  return { span: name, message: `there is a chain "${name.text}"${where}: legacy creates none twice` };
});
var isNft = (function({ dialect }) {
  return dialect.backend === "nft";
});
var tooFew = (function(rules, name, rule) {
  const count = rules.length === 1 ? "1 rule" : `${rules.length} rules`;
  return `the chain "${name ?? ""}" has ${count} at this point: there is no place ${ruleNumber(rule, 1)}`;
});
var missing = (function(rules, made, name) {
  const left = [...rules];
  for (const { text } of made) {
    const index = indexOfRule(left, text);
    if (index === -1) return `the chain "${name ?? ""}" has no rule like this at this point`;
    left.splice(index, 1);
  }
  return void 0;
});
var undeletable = (function(state) {
  for (const chain of state.chains.values()) {
    const reason = isBuiltin(state.table, chain.name) ? void 0 : inUse(state, chain);
    if (reason !== void 0) return reason;
  }
  return void 0;
});
var notDeleted = (function({ state, name, chain, builtin }) {
  if (!builtin) return chain === void 0 ? void 0 : inUse(state, chain);
  const removable = isNft(state) && chain?.rules.length === 0;
  return removable ? void 0 : `"${name ?? ""}" is a built-in chain: it can't be deleted`;
});
var inUse = (function({ chains: chains2 }, { name, rules }) {
  if (rules.length > 0) return `the chain "${name}" can't be deleted: it has rules at this point`;
  const jump = [...chains2.values()].flatMap((each) => each.rules).find(({ text }) => leadsTo(text, name));
  return jump === void 0 ? void 0 : `the chain "${name}" can't be deleted: line ${jump.line} jumps to it`;
});
var leadsTo = (function(text, name) {
  return text.endsWith(` -j ${name}`) || text.endsWith(` -g ${name}`);
});
var notRenamed = (function({ state, rule, name, chain, builtin }) {
  const [to] = rule.operands;
  if (to === void 0) return void 0;
  if (builtin) return `"${name ?? ""}" is a built-in chain: it can't be renamed`;
  if (chain === void 0) return void 0;
  if (state.chains.has(to.text) || isBuiltin(state.table, to.text)) return `there is a chain "${to.text}" already`;
  return isNft(state) ? "nft renames no chain that the same load made" : void 0;
});
var notZeroed = (function({ state, rule, name, chain, builtin, rules }) {
  if (name === void 0) return void 0;
  const numbered = rule.operands.length > 0;
  if (isNft(state)) {
    if (builtin && chain === void 0) return `nft has made no chain "${name}" at this point`;
    const crashes = numbered && ruleNumber(rule, 1) <= rules.length;
    return crashes ? "nft crashes on the counters of a rule that the same load made" : void 0;
  }
  return numbered && ruleNumber(rule, 1) > rules.length ? tooFew(rules, name, rule) : void 0;
});
var notThere = (function({ name, chain, builtin }) {
  if (name === void 0 || builtin || chain !== void 0) return void 0;
  return `there is no chain "${name}" at this point`;
});
var carryOut = (function(table, dialect) {
  const state = { table: table.name, dialect, chains: /* @__PURE__ */ new Map(), removed: /* @__PURE__ */ new Map() };
  const failures = [];
  const lines = [...table.chains, ...table.rules].toSorted((a, b) => a.line - b.line);
  for (const line of lines) {
    const failing = line.kind === "chain" ? declare(state, line) : execute(state, line);
    if (failing !== void 0) failures.push(failing);
  }
  return { chains: state.chains, failures };
});
var declare = (function({ chains: chains2, table, dialect }, declaration) {
  const name = declaration.name.text;
  const builtin = isBuiltin(table, name);
  const before = chains2.get(name);
  const kept = before?.policy ?? (builtin ? "ACCEPT" : "-");
  const word = declaration.policy?.text ?? "-";
  const policy = builtin && word !== "-" ? word : kept;
  chains2.set(name, { name, policy, line: declaration.line, rules: builtin ? before?.rules ?? [] : [] });
  return builtin || before === void 0 ? void 0 : redeclarationFailure(dialect, declaration.name, before.line);
});
var execute = (function(state, rule) {
  const { letter, chainName } = rule;
  if (letter === void 0 || rule.pattern.skipped) return void 0;
  const made = changing.has(letter) ? rulesOf(state, rule) : [];
  const failing = letter === "A" ? goneFailure(state, rule) : commandFailure(state, rule, letter, made);
  const chain = chainName === void 0 ? void 0 : open(state, chainName, letter, rule.line);
  if (failing === void 0 || changing.has(letter)) effects[letter]?.(state, rule, { chain, made });
  return failing;
});
var rulesOf = (function({ chains: chains2, dialect }, rule) {
  const isChain = (each) => chains2.has(each);
  const start = appendTo(rule.chainName ?? "");
  const { line } = rule;
  return canonicalRules(rule, dialect, isChain).map((text) => ({
    text: text === "" ? start : `${start} ${text}`,
    line
  }));
});
var open = (function({ chains: chains2, table }, name, letter, line) {
  const known = chains2.get(name);
  if (known !== void 0 || !opening.has(letter)) return known;
  const policy = isBuiltin(table, name) ? "ACCEPT" : "-";
  const chain = { name, policy, line: letter === "N" ? line : void 0, rules: [] };
  chains2.set(name, chain);
  return chain;
});
var deleteRule = (function(_, rule, { chain, made }) {
  if (chain === void 0) return;
  if (rule.operands.length > 0) {
    chain.rules.splice(ruleNumber(rule, 1) - 1, 1);
    return;
  }
  for (const { text } of made) {
    const index = indexOfRule(chain.rules, text);
    if (index !== -1) chain.rules.splice(index, 1);
  }
});
var flush = (function({ chains: chains2, dialect }, { chain: token }, { chain }) {
  if (chain !== void 0) chain.rules = [];
  if (token !== void 0 || dialect.backend === "nft") return;
  for (const each of chains2.values()) each.rules = [];
});
var zero = (function({ chains: chains2, table, dialect }, { chain: token }, { chain }) {
  if (dialect.backend !== "nft") return;
  for (const each of token === void 0 ? chains2.values() : chain === void 0 ? [] : [chain]) {
    if (isBuiltin(table, each.name)) each.policy = "ACCEPT";
  }
});
var deleteChains = (function({ chains: chains2, table, removed }, { chain: token, line }, { chain }) {
  const names = token === void 0 ? [...chains2.keys()] : chain === void 0 ? [] : [chain.name];
  for (const name of names) {
    if (isBuiltin(table, name)) continue;
    chains2.delete(name);
    removed.set(name, line);
  }
});
var rename = (function({ chains: chains2, table, removed }, chain, name, line) {
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
});
var goneFailure = (function({ chains: chains2, removed }, rule) {
  if (removed.size === 0) return void 0;
  for (const token of [rule.chain, rule.target?.token]) {
    const line = token === void 0 || chains2.has(token.text) ? void 0 : removed.get(token.text);
    if (token === void 0 || line === void 0) continue;
    return { span: token, message: `the chain "${token.text}" is gone since line ${line}` };
  }
  return void 0;
});
var appendTo = (function(name) {
  return `-A ${quoteWord(name)}`;
});
var isForeignExtension = (function(kind, name) {
  return (kind === "match" ? matches : targets).has(name);
});
var namesIn = (function(lists) {
  return new Set(lists.flatMap((list) => list.split(" ")));
});
var placementsOf = (function(kind, name) {
  return byName2.get(`${kind} ${name}`) ?? [];
});
var isPlacedByValue = (function({ kind, name }) {
  return placementsOf(kind, name).some(({ value }) => value !== void 0);
});
var { "addedInQuotes": addedInQuotes, "addedToNetwork": addedToNetwork, "addedToNone": addedToNone, "addedUnless": addedUnless, "addressMatches": addressMatches, "allOnes": allOnes, "byteLength": byteLength, "conntrackMatches": conntrackMatches, "expecting": expecting, "formatAddress": formatAddress, "formatMask": formatMask, "headerTargets": headerTargets, "isBuiltin": isBuiltin, "isHostName": isHostName, "limitMatches": limitMatches, "localMatches": localMatches, "logTargets": logTargets, "lowerCase": lowerCase, "markExtensions": markExtensions, "natTargets": natTargets, "packetMatches": packetMatches, "parseAddress": parseAddress, "parseMask": parseMask, "parseZonedIpv6": parseZonedIpv6, "portMatches": portMatches, "protocolMatches": protocolMatches, "quickName": quickName, "quickNetwork": quickNetwork, "quickNumber": quickNumber, "quickQuad": quickQuad, "readHost": readHost, "readProtocol": readProtocol, "readUnsigned": readUnsigned, "recentMatches": recentMatches, "rejectTargets": rejectTargets, "serviceClassMatches": serviceClassMatches, "setMatches": setMatches, "statisticMatches": statisticMatches, "stringMatches": stringMatches, "tcpTargets": tcpTargets, "trackingTargets": trackingTargets, "verdictTargets": verdictTargets } = require("#shared/59");

var mostLooks = 2e3;
var mostGuesses = 20;




var addressList = Object.assign(
  expecting("an address, a network such as 10.0.0.0/8, or several separated by commas", readList),
  { quick: quickNetwork, added: addedToNetwork }
);
var oneAddress = Object.assign(
  expecting("one address or network", (value, circumstances) => {
    if (value.includes(",")) return { refused: 'are several addresses, which "!" does not allow' };
    const read2 = readList(value, circumstances);
    const isEvery2 = read2 === "0.0.0.0/0" || read2 === "::/0";
    return isEvery2 && circumstances.backend === "nft" ? { refused: 'is every address: none is left with "!"' } : read2;
  }),
  { quick: quickOne, added: addedToNetwork }
);
var interfaceName = Object.assign(
  expecting("the name of an interface, at most 15 bytes", (value) => {
    if (value === "") return { refused: "is empty" };
    return byteLength(value) > 15 ? { refused: "is longer than 15 bytes" } : value;
  }),
  { quick: quickName(15), added: addedToNone }
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
  const comma = value.indexOf(",", 1);
  const counts = comma === -1 ? [value] : [value.slice(0, comma), value.slice(comma + 1)];
  return counts.every((count) => counted.test(count)) ? value : void 0;
});
var counter = expecting("a count", (value) => counted.test(value) ? value : void 0);
var counted = /^[ \t\n\v\f\r]*[-+]?\d/u;










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

var extensionNames = {
  match: words(`
    tcp udp icmp icmp6 icmpv6 ipv6-icmp esp ah ipcomp sctp dccp multiport dst hbh eui64 frag hl ipv6header mh rt srh addrtype
    iprange mac conntrack state helper connlabel length pkttype tcpmss ttl dscp tos ecn physdev devgroup realm rpfilter owner
    cgroup socket set policy cluster cpu osf ipvs limit quota connlimit connbytes statistic recent hashlimit string comment time
    u32 bpf nfacct rateest mark connmark`),
  target: words(`
    RATEEST MARK CONNMARK SECMARK CONNSECMARK DNAT SNAT REDIRECT MASQUERADE NETMAP DNPT SNPT TPROXY CT NOTRACK ACCEPT DROP RETURN
    QUEUE REJECT LOG NFLOG ULOG AUDIT TRACE NFQUEUE CHECKSUM CLASSIFY DSCP TOS TTL HL ECN TCPMSS TCPOPTSTRIP SYNPROXY HMARK SET
    IDLETIMER LED TEE CLUSTERIP`)
};

var common = byName([
  ...protocolMatches,
  ...portMatches,
  ...addressMatches,
  ...conntrackMatches,
  ...packetMatches,
  ...serviceClassMatches,
  ...localMatches,
  ...setMatches,
  ...limitMatches,
  ...statisticMatches,
  ...recentMatches,
  ...stringMatches,
  ...markExtensions,
  ...natTargets,
  ...trackingTargets,
  ...verdictTargets,
  ...rejectTargets,
  ...logTargets,
  ...headerTargets,
  ...tcpTargets
]);
var all;





var compared = ["sport", "dport", "tcp-flags"];





var most = 65535;































var slotsOf = /* @__PURE__ */ new WeakMap();








var asRead2 = (read2) => read2;
var same = (setting) => setting;


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
var size = 3;






var blank = 32;
var tab = 9;
var quote2 = 34;
var backslash = 92;




var templates = /* @__PURE__ */ new WeakMap();





var mostPlaces = 256;
var found = newSpots(mostPlaces);

var mostKnown = 4096;






var placed = ["source", "destination", "in-interface", "out-interface", "protocol", "fragment"];
var silent = ["set-counters", "ipv4", "ipv6", "verbose"];












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













var changing = /* @__PURE__ */ new Set(["A", "I", "R", "D", "C"]);

var opening = /* @__PURE__ */ new Set(["A", "I", "R", "D", "P", "F", "N"]);

var effects = {
  A: (_, __, { chain, made }) => chain?.rules.push(...made),
  I: (_, rule, { chain, made }) => chain?.rules.splice(ruleNumber(rule, 1) - 1, 0, ...made.toReversed()),
  R: (_, rule, { chain, made }) => chain?.rules.splice(ruleNumber(rule, 1) - 1, 1, ...made),
  D: deleteRule,
  P: (_, { operands: [policy] }, { chain }) => {
    if (chain !== void 0 && chain.policy !== "-" && policy !== void 0) chain.policy = policy.text;
  },
  F: flush,
  X: deleteChains,
  Z: zero,
  E: (state, { operands: [name], line }, { chain }) => {
    if (chain !== void 0 && name !== void 0) rename(state, chain, name.text, line);
  }
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


var incoming = ["PREROUTING", "INPUT", "FORWARD"];
var outgoing = ["FORWARD", "OUTPUT", "POSTROUTING"];
var withPorts = ["tcp", "udp", "udplite", "sctp", "dccp"];
var tables = (names, ...only) => names.split(" ").map((name) => ({ kind: "target", name, tables: only }));
var chains = (names, ...only) => names.split(" ").map((name) => ({ kind: "match", name, chains: only }));
var ownProtocol = (name, protocol) => ({
  kind: "match",
  name,
  protocols: [protocol],
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
  { kind: "target", name: "CLASSIFY", chains: outgoing },
  { kind: "target", name: "SYNPROXY", chains: ["INPUT", "FORWARD"], protocols: ["tcp"] },
  { kind: "target", name: "ECN", option: "ecn-tcp-remove", protocols: ["tcp"] },
  { kind: "target", name: "ECN", option: "ecn-tcp-ece", protocols: ["tcp"] },
  { kind: "target", name: "ECN", option: "ecn-tcp-cwr", protocols: ["tcp"] },
  { kind: "target", name: "TCPOPTSTRIP", protocols: ["tcp"] },
  { kind: "target", name: "TCPMSS", protocols: ["tcp"] },
  { kind: "target", name: "TCPMSS", option: "clamp-mss-to-pmtu", chains: outgoing, checkedAt: "checkentry" },
  {
    kind: "target",
    name: "TCPMSS",
    backend: "legacy",
    withoutSyn: true,
    never: 'legacy wants TCPMSS beside "--syn" or "--tcp-flags" that ask for SYN'
  },
  { kind: "target", name: "SET", option: "map-set", tables: ["mangle"] },
  { kind: "target", name: "SET", option: "map-prio", chains: outgoing, checkedAt: "checkentry" },
  { kind: "target", name: "SET", option: "map-queue", chains: outgoing, checkedAt: "checkentry" },
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
  checkentry("addrtype", "limit-iface-out", outgoing),
  checkentry("devgroup", "src-group", incoming),
  checkentry("devgroup", "dst-group", outgoing),
  { ...checkentry("policy", "dir", incoming), value: "in" },
  { ...checkentry("policy", "dir", outgoing), value: "out" },
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
  { kind: "match", name: "multiport", protocols: withPorts }
];
var byName2 = /* @__PURE__ */ new Map();
for (const row of placements) {
  const key = `${row.kind} ${row.name}`;
  byName2.set(key, [...byName2.get(key) ?? [], row]);
}


var interfaceChains = {
  "in-interface": ["OUTPUT", "POSTROUTING"],
  "out-interface": ["PREROUTING", "INPUT"]
};
give({ "baseOptions": baseOptions, "commands": commands, "allExtensions": allExtensions, "extensionNames": extensionNames, "extensionOf": extensionOf, "isExtension": isExtension, "finding": finding, "caution": caution, "wholeLine": wholeLine, "newScan": newScan, "take": take, "complain": complain, "next": next, "isValue": isValue, "tail": tail, "readValues": readValues, "rememberSlot": rememberSlot, "settle": settle, "rememberSlots": rememberSlots, "newSpots": newSpots, "clearSpots": clearSpots, "addSpot": addSpot, "isBlank": isBlank, "plainWordEnd": plainWordEnd, "quotedWordEnd": quotedWordEnd, "unquote": unquote, "templateOf": templateOf, "fill": fill, "standsAsPrinted": standsAsPrinted, "canonicalRules": canonicalRules, "printParts": printParts, "carryOut": carryOut, "foreignTargets": foreignTargets, "isForeignExtension": isForeignExtension, "placementsOf": placementsOf, "isPlacedByValue": isPlacedByValue, "interfaceChains": interfaceChains, "nearest": nearest, "mostGuesses": mostGuesses });
*/}],
  "#shared/54": [15285, () => {/*
'use strict';
var parseNumber = (function(text) {
  if (typeof text === "string" && /^[0-9]{1,9}$/.test(text)) return Number(text);
  throw new Error(`"${String(text)}" is no number of the history; safeapply history lists them`);
});
var asList = (function(given) {
  return [given].flat().filter((text) => typeof text === "string");
});
var forcedFamily = (function(options) {
  return options.ipv6 === true ? "ipv6" : options.ipv4 === true ? "ipv4" : void 0;
});
var parseTimeout = (function(text) {
  if (typeof text !== "string") throw new Error("--timeout is given more than once");
  const match = /^([0-9]{1,6})([smh]?)$/.exec(text);
  if (!match) throw new Error(`"${text}" is no timeout; give seconds, or 90s, 5m, 1h`);
  const unit = { "": 1, s: 1, m: 60, h: 3600 }[match[2] ?? ""] ?? 1;
  const seconds = Number(match[1]) * unit;
  if (seconds < 1 || seconds > longest) throw new Error(`"${text}" is out of range; the timeout may be 1 s to 1 h`);
  return seconds;
});
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
var skipForeignOption = {
  type: "boolean",
  default: false,
  describe: "pass over files of other programs (udev, Snort \u2026) with a note; for files found by a pattern"
};
var netnsOption = {
  type: "string",
  requiresArg: true,
  describe: "in this network namespace, as ip netns names it"
};
var timeoutOption = {
  alias: "t",
  type: "string",
  default: "60",
  coerce: parseTimeout,
  requiresArg: true,
  describe: "time to confirm, e.g. 90, 90s, 5m"
};



var longest = 3600;

give({ "standardInput": standardInput, "formatOption": formatOption, "backendOption": backendOption, "skipForeignOption": skipForeignOption, "netnsOption": netnsOption, "timeoutOption": timeoutOption, "parseNumber": parseNumber, "asList": asList, "forcedFamily": forcedFamily, "parseTimeout": parseTimeout });
*/}],
  "#shared/55": [15342, () => {/*
'use strict';
var visible = (function(text) {
  if (plain.test(text)) return text;
  return text.replace(new RegExp(invisible, "gu"), (character) => {
    const code = character.charCodeAt(0);
    if (code < 32) return String.fromCharCode(9216 + code);
    return code === 127 ? "\u2421" : "\uFFFD".repeat(character.length);
  });
});
var visibleWithTabs = (function(text) {
  return text.split("	").map(visible).join("	");
});


var plain = /^[ -~]*$/u;
var invisible = String.raw`[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\u034F\u115F\u1160\u3164\uFFA0]`;
give({ "visible": visible, "visibleWithTabs": visibleWithTabs });
*/}],
  "#shared/56": [15361, () => {/*
'use strict';
var Failure = class extends Error {
  name = "Failure";
  facts;
  constructor(facts, options) {
    super(`${facts.kind} failure: ${JSON.stringify(facts)}`, options);
    this.facts = facts;
  }
};
give({ "Failure": Failure });
*/}],
  "#shared/57": [15373, () => {/*
'use strict';
var UsageError = class extends Error {
  name = "UsageError";
};
give({ "UsageError": UsageError });
*/}],
  "#shared/58": [15380, () => {/*
'use strict';
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
var unknownAsDropIn = 10;
give({ "exitStatus": exitStatus, "unknownAsDropIn": unknownAsDropIn });
*/}],
  "#shared/59": [15399, () => {/*
'use strict';
var decode = (function(bytes) {
  try {
    return { text: new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes), encoding: "utf8" };
  } catch {
    return { text: view(bytes).toString("latin1"), encoding: "latin1" };
  }
});
var encode = (function(text, encoding) {
  return Buffer.from(text, encoding);
});
var bytesOf = (function(text) {
  return Buffer.from(text, /[^\0-\xFF]/u.test(text) ? "utf8" : "latin1");
});
var byteLength = (function(text) {
  return isAscii(text) ? text.length : bytesOf(text).length;
});
var isAscii = (function(text) {
  return /^[\0-\x7F]*$/u.test(text);
});
var meant = (function(text) {
  if (isAscii(text)) return text;
  return decode(bytesOf(text)).text;
});
var view = (function(bytes) {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
});
var parseIpv6 = (function(text) {
  const halves = text.split("::", 3);
  if (halves.length > 2 || !text.includes(":")) return void 0;
  const [left = "", right] = halves;
  const head = groupsOf(left, right === void 0);
  const rest = right === void 0 ? [] : groupsOf(right, true);
  if (head === void 0 || rest === void 0) return void 0;
  const missing = 8 - head.length - rest.length;
  if (right === void 0 ? missing !== 0 : missing < 1) return void 0;
  const groups = [...head, ...Array.from({ length: missing }, () => 0), ...rest];
  return groups.reduce((address, group) => address << 16n | BigInt(group), 0n);
});
var parseZonedIpv6 = (function(text) {
  const percent = text.indexOf("%");
  if (percent === -1) return parseIpv6(text);
  const address = parseIpv6(text.slice(0, percent));
  const zone2 = text.slice(percent + 1);
  const isNumber = /^\d{1,10}$/u.test(zone2) && Number(zone2) <= 4294967295;
  const isLinkLocal = address !== void 0 && (address >> 118n === 0x3fan || (address >> 112n & 0xff0fn) === 0xff02n);
  return isNumber || zone2 === "lo" && isLinkLocal ? address : void 0;
});
var parseQuad = (function(text) {
  const quad = readQuad(text);
  return quad === void 0 ? void 0 : BigInt(quad[0]) * 65536n + BigInt(quad[1]);
});
var formatIpv6 = (function(address) {
  const groups = Array.from({ length: 8 }, (_, index) => Number(address >> BigInt(16 * (7 - index)) & 0xffffn));
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
});
var groupsOf = (function(text, last) {
  if (text === "") return [];
  const groups = [];
  const words2 = text.split(":", 9);
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
});
var readQuad = (function(word) {
  const parts = word.split(".", 5);
  if (parts.length !== 4 || !parts.every((part) => /^(?:0|[1-9]\d{0,2})$/u.test(part) && Number(part) < 256))
    return void 0;
  const [a = 0, b = 0, c = 0, d = 0] = parts.map(Number);
  return [a * 256 + b, c * 256 + d];
});
var longestZeros = (function(groups) {
  let best = { start: -1, length: 0 };
  let run = 0;
  groups.forEach((group, index) => {
    run = group === 0 ? run + 1 : 0;
    if (run > best.length) best = { start: index - run + 1, length: run };
  });
  return best;
});
var readUnsigned = (function(text, maximum, minimum = 0n) {
  const read = readLeading(text);
  if (read?.rest !== "") return void 0;
  return read.value > maximum || read.value < minimum ? void 0 : read.value;
});
var readLeading = (function(text) {
  const found = /^[ \t\n\v\f\r]*\+?(0[xX][\da-fA-F]+|0[0-7]*|[1-9]\d*)/u.exec(text);
  const digits = found?.[1];
  if (digits === void 0) return void 0;
  const value = BigInt(/^0[0-7]/u.test(digits) ? `0o${digits.slice(1)}` : digits);
  return value > all64 ? void 0 : { value, rest: text.slice(found?.[0].length) };
});
var parseAddress = (function(text, family) {
  return family === "ipv4" ? parseIpv4(text) : parseIpv6(text);
});
var parsePlainAddress = (function(text, family) {
  return family === "ipv4" ? parseQuad(text) : parseIpv6(text);
});
var formatAddress = (function(address, family) {
  return family === "ipv6" ? formatIpv6(address) : [24n, 16n, 8n, 0n].map((by) => address >> by & 255n).join(".");
});
var parseNetwork = (function(text, family) {
  const slash3 = text.lastIndexOf("/");
  const name = slash3 === -1 ? text : text.slice(0, slash3);
  const mask = slash3 === -1 ? allOnes(family) : parseMask(text.slice(slash3 + 1), family);
  const address = mask === 0n && name === "any" ? 0n : parseAddress(name, family);
  return mask === void 0 || address === void 0 ? void 0 : { address, mask };
});
var parseMask = (function(text, family) {
  const bits4 = width(family);
  const length = readUnsigned(text, BigInt(bits4));
  if (length !== void 0) return prefixMask(Number(length), family);
  const isWhole = family === "ipv6" || text.slice(0, ipv4Room).split(".", 5).length === 4;
  return isWhole ? parseAddress(text, family) : void 0;
});
var formatMask = (function(mask, family) {
  const length = prefixLength(mask, family);
  return length === void 0 ? formatAddress(mask, family) : String(length);
});
var prefixLength = (function(mask, family) {
  const holes = allOnes(family) ^ mask;
  if ((holes & holes + 1n) !== 0n) return void 0;
  return width(family) - (holes === 0n ? 0 : holes.toString(2).length);
});
var allOnes = (function(family) {
  return (1n << BigInt(width(family))) - 1n;
});
var prefixMask = (function(length, family) {
  const host = BigInt(width(family) - length);
  return allOnes(family) >> host << host;
});
var width = (function(family) {
  return family === "ipv4" ? 32 : 128;
});
var parseIpv4 = (function(text) {
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
});
var addedUnless = (function(omitted, added) {
  const { length } = omitted;
  return (text, from, to) => to - from === length && text.startsWith(omitted, from) ? void 0 : added(text, from, to);
});
var addedInQuotes = (function(quoting, added) {
  return (text, from, to) => {
    const inQuotes = text.charCodeAt(from) === quoteMark;
    switch (quoting) {
      case "word":
        return inQuotes ? void 0 : added(text, from, to);
      case "string":
        return isString(text, from, to, inQuotes) && added(text, from, to) === "" ? "" : void 0;
      case "quoted":
        return inQuotes && added(text, from, to) === "" ? "" : void 0;
    }
  };
});
var isString = (function(text, from, to, inQuotes) {
  if (!inQuotes) return nameEnd(text, from, to) === to;
  for (let at = from + 1; at < to - 1; at += 1) if (text.charCodeAt(at) === apostrophe) return false;
  return nameEnd(text, from + 1, to - 1) < to - 1;
});
var nameEnd = (function(text, from, to) {
  let at = from;
  while (at < to && isNameCharacter(text.charCodeAt(at))) at += 1;
  return at;
});
var isNameCharacter = (function(code) {
  const lower = code | 32;
  return lower >= 97 && lower <= 122 || code >= zero && code <= nine || code === hyphen || code === underscore;
});
var expecting = (function(expects, read) {
  return Object.assign((value, circumstances) => read(value, circumstances), { expects });
});
var quickQuad = (function(text, from, end) {
  let at = from;
  for (let part = 0; part < 4; part += 1) {
    const next = quickNumber(text, at, end, 255);
    if (next === -1) return -1;
    at = next;
    if (part < 3) {
      if (at >= end || text.charCodeAt(at) !== dot2) return -1;
      at += 1;
    }
  }
  return at;
});
var stopAt = (function(text, at, end) {
  return at !== -1 && isWordEnd(text, at, end) ? at : -1;
});
var quickNumber = (function(text, from, end, maximum) {
  let value = 0;
  let at = from;
  while (at < end && at - from < 10) {
    const code = text.charCodeAt(at);
    if (code < zero2 || code > nine2) break;
    value = value * 10 + code - zero2;
    at += 1;
  }
  if (at === from || value > maximum) return -1;
  return text.charCodeAt(from) === zero2 && at > from + 1 ? -1 : at;
});
var isWordEnd = (function(text, at, end) {
  if (at >= end) return true;
  const code = text.charCodeAt(at);
  return code === blank || code === tab;
});
var quickDecimal = (function(minimum, maximum) {
  return (text, from, end) => {
    const stop = quickNumber(text, from, Math.min(end, from + 10), maximum);
    if (stop === -1 || stop - from > 9 || !isWordEnd(text, stop, end)) return -1;
    return Number(text.slice(from, stop)) < minimum ? -1 : stop;
  };
});
var quickName = (function(longest) {
  return (text, from, end) => {
    const last = Math.min(end, from + longest + 1);
    let at = from;
    while (at < last && isNameCharacter2(text.charCodeAt(at))) at += 1;
    return at > from && at - from <= longest && isWordEnd(text, at, end) ? at : -1;
  };
});
var isNameCharacter2 = (function(code) {
  const lower = code | 32;
  const isLetter = lower >= 97 && lower <= 122;
  return isLetter || code >= zero3 && code <= nine3 || code === 45 || code === 95 || code === dot3 || code === 64;
});
var cut = (function(bytes) {
  return (value) => {
    const read = bytesOf(value);
    if (read.length <= bytes) return value;
    return read.length === value.length ? value.slice(0, bytes) : read.subarray(0, bytes).toString();
  };
});
var decimal = (function(maximum = all32, minimum = 0n) {
  const read = expecting(
    `a number from ${minimum} to ${maximum}`,
    (value) => readUnsigned(value, maximum, minimum)?.toString()
  );
  return Object.assign(read, { quick: quickDecimal(Number(minimum), Number(maximum)), added: addedToNone });
});
var hexadecimal = (function(digits = 1, maximum = all32, minimum = 0n) {
  return expecting(`a number from ${minimum} to ${maximum}`, (value) => {
    const read = readUnsigned(value, maximum, minimum);
    return read === void 0 ? void 0 : hex(read, digits);
  });
});
var hex = (function(value, digits = 1) {
  return `0x${value.toString(16).padStart(digits, "0")}`;
});
var range = (function(maximum, separator = ":") {
  return expecting(`a number from 0 to ${maximum}, or a range such as 5:10`, (value) => {
    const ends = value.split(":", 3);
    const [low = "", high] = ends;
    const from = low === "" ? 0n : readUnsigned(low, maximum);
    const to = high === void 0 ? from : high === "" ? maximum : readUnsigned(high, maximum);
    if (ends.length > 2 || from === void 0 || to === void 0) return void 0;
    return from === to ? from.toString() : `${from}${separator}${to}`;
  });
});
var readMark = (function(value) {
  const [first = "", second, third] = value.split("/", 3);
  const read = readUnsigned(first, all32);
  const mask = second === void 0 ? void 0 : readUnsigned(second, all32);
  if (read === void 0 || third !== void 0 || second !== void 0 && mask === void 0) return void 0;
  return { value: read, mask };
});
var oneOf = (function(words2, how, search2 = words2) {
  return expecting(
    `${words2.length === 1 ? "" : "one of "}${words2.join(", ")}`,
    (value) => find(value, words2, how, search2)
  );
});
var someOf = (function(words2, how, search2 = words2) {
  return expecting(`one or more of ${words2.join(", ")}, with commas between them`, (value) => {
    const found = /* @__PURE__ */ new Set();
    for (const item of value.split(",")) {
      const word = find(item, words2, how, search2);
      if (word === void 0) return void 0;
      found.add(word);
    }
    return words2.filter((word) => found.has(word)).join(",");
  });
});
var find = (function(value, words2, how, search2) {
  const lower = value.toLowerCase();
  switch (how) {
    case "exact":
      return words2.find((word) => word === value);
    case "anyCase":
      return words2.find((word) => word.toLowerCase() === lower);
    case "prefix":
      return value === "" ? void 0 : search2.find((word) => word.toLowerCase().startsWith(lower));
  }
});
var strtoul = (function(text, base) {
  const read = scan(text, base);
  if (read === void 0) return void 0;
  const { negative, size, rest } = read;
  const value = size > all642 ? all642 : BigInt.asUintN(64, negative ? -size : size);
  return { value, rest };
});
var strtol = (function(text, base) {
  const read = scan(text, base);
  if (read === void 0) return void 0;
  const { negative, size, rest } = read;
  const value = negative ? -(size > half64 ? half64 : size) : size > half64 - 1n ? half64 - 1n : size;
  return { value, rest };
});
var atoi = (function(text) {
  return Number(BigInt.asIntN(32, atoll(text)));
});
var atoll = (function(text) {
  return strtol(text, 10)?.value ?? 0n;
});
var scan = (function(text, base) {
  const found = patterns[base].exec(text);
  const digits = found?.[2];
  if (found === null || digits === void 0) return void 0;
  return { negative: found[1] === "-", size: sizeOf(digits, base), rest: text.slice(found[0].length) };
});
var sizeOf = (function(digits, base) {
  const [prefix2, radix] = base === 10 || !digits.startsWith("0") ? ["", ""] : /^0[xX]/u.test(digits) ? ["0x", "0x"] : ["0", "0o"];
  const significant = digits.slice(prefix2.length).replace(/^0+/u, "");
  if (significant.length > 24) return all642 + 1n;
  return significant === "" ? 0n : BigInt(`${radix}${significant}`);
});
var isHostName = (function(word) {
  if (word.length > 253) return false;
  const labels = word.replace(/\.$/u, "").split(".");
  const sound = new RegExp(label, "u");
  return labels.every((each) => sound.test(each)) && !(labels.length === 1 ? /^\d+$/u : /^\d/u).test(labels.at(-1) ?? "");
});
var readHost = (function(text, family) {
  if (family === "ipv6") return readZoned(text);
  const mapped = text.includes(":") ? parseIpv6(text) : void 0;
  return mapped !== void 0 && mapped >> 32n === 0xffffn ? mapped & 0xffffffffn : inetAton(text);
});
var readZoned = (function(text) {
  const percent = text.indexOf("%");
  if (percent === -1) return parseIpv6(text);
  const address = parseIpv6(text.slice(0, percent));
  if (address === void 0 || percent === text.length - 1) return void 0;
  const isLocal = address >> 118n === 0x3fan || [0xff01n, 0xff02n].includes(address >> 112n & 0xff0fn);
  return isLocal || /^\d+$/u.test(text.slice(percent + 1)) ? address : void 0;
});
var inetAton = (function(text) {
  const parts = text.split(".", 5);
  if (parts.length > 4) return void 0;
  let address = 0n;
  for (const [index, part] of parts.entries()) {
    const last = index === parts.length - 1;
    const room = last ? 8n * BigInt(4 - index) : 8n;
    const read = /^\d/u.test(part) ? readLeading(part) : void 0;
    if (read?.rest !== "" || read.value >> room !== 0n) return void 0;
    address |= read.value << (last ? 0n : 8n * BigInt(3 - index));
  }
  return address;
});
var readLength = (function(text, family) {
  const length = readUnsigned(text, BigInt(bits[family]));
  if (length !== void 0) return Number(length);
  const mask = readHost(text, family);
  return mask === void 0 ? void 0 : prefixLength(mask, family) ?? bits[family];
});
var unread = (function(value, host, family) {
  if (family === "ipv4" && parseIpv6(host) !== void 0) return { refused: "is an IPv6 address in a file for IPv4" };
  if (family === "ipv6" && inetAton(host) !== void 0) return { refused: "is an IPv4 address in a file for IPv6" };
  return isHostName(host) ? { text: value, lookup: "host name" } : void 0;
});
var lowerCase = (function(text) {
  return text.replaceAll(/[A-Z]+/gu, (capitals) => capitals.toLowerCase());
});
var readService = (function(word, protocol) {
  const ports2 = known ??= readTables();
  const port = protocol === "any" ? ports2.tcp.get(word) ?? ports2.udp.get(word) : ports2[protocol].get(word);
  if (port !== void 0) return port;
  const lower = lowerCase(word);
  if (lower !== word && (ports2.tcp.has(lower) || ports2.udp.has(lower))) return void 0;
  return /^[a-z][\w.+/*-]*$/iu.test(word) ? "name" : void 0;
});
var readTables = (function() {
  return {
    tcp: readTable(`${tcpAndUdp},${tcpOnly}`),
    udp: readTable(`${tcpAndUdp},${udpOnly}`),
    sctp: readTable("5672 amqp"),
    other: /* @__PURE__ */ new Map()
  };
});
var readTable = (function(table) {
  return new Map(
    table.split(",").flatMap((entry) => {
      const [port = "", ...names5] = entry.trim().split(" ");
      return names5.map((name) => [name, Number(port)]);
    })
  );
});
var readRange = (function(value) {
  const ends = value.split(":", 3);
  const [low = "", high] = ends;
  const from = low === "" ? 0 : readPort(low);
  const to = high === void 0 ? from : high === "" ? 65535 : readPort(high);
  if (ends.length > 2 || from === void 0 || to === void 0) return void 0;
  if (from === "name" || to === "name") return { text: value, lookup: "service" };
  return from === to ? String(from) : `${from}:${to}`;
});
var readPort = (function(text) {
  if (text === "") return 0;
  const read = strtoul(text, 10);
  if (read?.rest !== "") return readService(text, "any");
  const kept = BigInt.asIntN(32, read.value);
  return kept < 0n ? void 0 : Number(kept & 0xffffn);
});
var protocolNumber = (function(text) {
  const known2 = numbers.get(text.toLowerCase());
  if (known2 !== void 0) return known2;
  const number2 = readUnsigned(text, 255n);
  return number2 === void 0 ? void 0 : Number(number2);
});
var protocolName = (function(text) {
  const number2 = protocolNumber(text);
  if (number2 === void 0) return void 0;
  return number2 === 0 ? "all" : names.get(number2) ?? String(number2);
});
var readProtocol = (function(text, backend) {
  const word = lowerCase(text);
  if (word === "mptcp") return backend === "nft" ? "tcp" : "mptcp";
  return elsewhere.has(word) ? "name" : protocolName(word);
});
var protocolMatch = (function(text) {
  const number2 = readUnsigned(text, 255n);
  return implied.get(number2 === void 0 ? lowerCase(text) : names.get(Number(number2)) ?? "");
});
var refuseProtocolZero = (function(settings) {
  const status2 = settings.findIndex(({ name, negated }) => name === "ctstatus" && negated);
  const zero4 = settings.findIndex(({ name, values }) => name === "ctproto" && values[0] === "0");
  if (status2 === -1 || zero4 < status2) return settings;
  return { refused: `"--ctproto" can't be 0 after "! --ctstatus": the rule would never match`, option: "ctproto" };
});
var setting = (function(name, ...values) {
  return { name, negated: false, values };
});
var has = (function(settings, ...names5) {
  return settings.some(({ name }) => names5.includes(name));
});
var withDefaults = (function(settings, ...defaults) {
  return [...settings, ...defaults.filter(({ name }) => !has(settings, name))];
});
var withoutFull = (function(name, full = "0:4294967295") {
  return (settings) => settings.filter((each) => each.name !== name || each.values[0] !== full);
});
var excludingEachOther = (function(rows2) {
  return rows2.map((row, index) => ({ ...row, excludes: rows2.slice(index + 1).map(({ name }) => name) }));
});
var settleTracking = (function(settings, { protocol }) {
  const needy = settings.find(({ name, values }) => (name === "helper" || name === "timeout") && values[0] !== "");
  if (protocol === void 0 && needy !== void 0 && !has(settings, "notrack")) {
    return {
      refused: `"--${needy.name}" needs "-p" with a protocol: the kernel refuses it without`,
      option: needy.name
    };
  }
  const zones = settings.filter(({ name }) => name.startsWith("zone"));
  const directions = zones.map(({ name }) => name).filter((name) => name !== "zone");
  const number2 = zones.some(({ values }) => values[0] === "mark") ? "mark" : zones.at(-1)?.values[0];
  const [direction = "zone"] = directions.length === 1 ? directions : [];
  const rest = settings.filter((each) => !zones.includes(each));
  return number2 === void 0 || number2 === "0" ? rest : [...rest, setting(direction, number2)];
});
var readTos = (function(text) {
  const value = names2.get(text.toLowerCase());
  if (value !== void 0) return { value, mask: 0x3fn };
  const first = readLeading(text);
  if (first === void 0 || first.value > 255n) return void 0;
  if (first.rest === "") return { value: first.value, mask: 255n };
  const mask = first.rest.startsWith("/") ? readUnsigned(first.rest.slice(1), 255n) : void 0;
  return mask === void 0 ? void 0 : { value: first.value, mask };
});
var lowest = (function(sign, text) {
  const digits = text.replace(/^0[xX]/u, "");
  const read = digits === "" ? 0n : BigInt(`0x${digits}`);
  const value = read > all643 ? all643 : sign === "-" ? -read : read;
  return BigInt.asUintN(16, value).toString(16).padStart(4, "0");
});
var bits2 = (function(change) {
  return expecting("a number from 0 to 255", (value) => {
    const read = readUnsigned(value, 255n);
    if (read === void 0) return void 0;
    const [set, cleared] = change(read);
    return `${hex(set, 2)}/${hex(cleared, 2)}`;
  });
});
var hops = (function(prefix2) {
  const rows2 = [
    { name: `${prefix2}-set`, values: [decimal(255n)] },
    { name: `${prefix2}-dec`, values: [decimal(255n, 1n)] },
    { name: `${prefix2}-inc`, values: [decimal(255n, 1n)] }
  ];
  return { options: excludingEachOther(rows2), oneOf: [rows2.map(({ name }) => name)] };
});
var readMask = (function(text, { family }) {
  const length = readUnsigned(text, BigInt(bits3[family]));
  if (length !== void 0) return length.toString();
  const mask = readHost(text, family);
  return mask === void 0 ? void 0 : prefixLength(mask, family)?.toString() ?? "holes";
});
var readRate = (function(text, ticks2, bits4) {
  const slash3 = text.indexOf("/");
  const seconds2 = slash3 === -1 ? 1 : secondsOf(text.slice(slash3 + 1));
  const count = BigInt.asUintN(bits4, (strtol(text, 10) ?? noNumber).value);
  if (seconds2 === void 0 || count === 0n) return "no rate";
  const period = BigInt(ticks2 * seconds2) / count;
  return period === 0n ? "too fast" : { period, seconds: seconds2 };
});
var secondsOf = (function(unit) {
  const lower = unit.toLowerCase();
  const name = unit === "" ? void 0 : ["second", "minute", "hour", "day"].find((each) => each.startsWith(lower));
  return name === void 0 ? void 0 : units.find((each) => name.startsWith(each.name))?.seconds;
});
var ratePrinted = (function(period, ticks2) {
  let chosen = units[0];
  for (const unit of units.slice(1)) {
    const length = BigInt(unit.seconds * ticks2);
    if (period > length || length / period < length % period) break;
    chosen = unit;
  }
  return { ...chosen, count: BigInt(chosen.seconds * ticks2) / period };
});
var settleLimit = (function(settings, { backend }) {
  const written = settings.find(({ name }) => name === "limit")?.written?.[0];
  const burst = Number(settings.find(({ name }) => name === "limit-burst")?.values[0] ?? 5);
  const limited = withDefaults(settings, setting("limit", "3/hour"));
  if (backend === "nft") return limited.filter(({ name, values }) => name !== "limit-burst" || values[0] !== "0");
  if (burst === 0) return { refused: `"--limit-burst" can't be 0: the kernel refuses it`, option: "limit-burst" };
  const rate = readRate(written ?? "3/hour", ticks, 32);
  if (typeof rate === "string" || credits(rate.period * BigInt(burst)) >= credits(rate.period)) return limited;
  const option = has(settings, "limit-burst") ? "limit-burst" : "limit";
  return { refused: `a burst of ${burst} is too much for so slow a rate: the kernel refuses it`, option };
});
var credits = (function(time) {
  const kept = BigInt.asUintN(32, time);
  const each = 32000n;
  const count = kept > 0xffffffffn / each ? kept / BigInt(ticks) * each : kept * each / BigInt(ticks);
  return BigInt.asUintN(32, count);
});
var settleConnlimit = (function(settings, { family }) {
  const turned = settings.map((each) => {
    if (!each.negated) return each;
    const name = each.name === "connlimit-above" ? "connlimit-upto" : "connlimit-above";
    return { ...each, name, negated: false };
  });
  const masked2 = withDefaults(turned, setting("connlimit-mask", family === "ipv4" ? "32" : "128"));
  return has(masked2, "connlimit-daddr") ? masked2 : withDefaults(masked2, setting("connlimit-saddr"));
});
var settleConnbytes = (function(settings) {
  const given = settings.find(({ name }) => name === "connbytes");
  if (given === void 0) return settings;
  const [low = "0", high] = (given.values[0] ?? "").split(":");
  const isRange = given.written?.[0]?.includes(":") === true;
  const from = BigInt(low);
  const to = isRange ? BigInt(high ?? low) : all644;
  if (to < from) return { refused: `"${given.written?.[0] ?? ""}" ends before it begins`, option: "connbytes" };
  const printed = to === 0n || to === all644 ? `${from}` : `${from}:${to}`;
  return settings.map(
    (each) => each === given ? { ...setting("connbytes", printed), negated: given.negated && from !== to } : each
  );
});
var identityOf = (function(value, lookup) {
  if (value === "root") return "0";
  const low = readLeading(value);
  if (low === void 0) return isAccountName(value) ? { text: value, lookup } : void 0;
  const high = /^[-:]/u.test(low.rest) ? readLeading(low.rest.slice(1)) : { value: low.value, rest: low.rest };
  if (high?.rest !== "" || low.value > most2 || high.value > most2) return void 0;
  if (low.value > high.value) return { refused: "runs backwards" };
  return low.value === high.value ? low.value.toString() : `${low.value}-${high.value}`;
});
var isAccountName = (function(word) {
  return /^[\p{L}_][^\s:/]*$/u.test(word);
});
var settleOwner = (function(settings) {
  const names5 = settings.map(({ name }) => name);
  if (!names5.includes("suppl-groups") || names5.indexOf("gid-owner") < names5.indexOf("suppl-groups")) return settings;
  return { refused: '"--suppl-groups" must stand after "--gid-owner"', option: "suppl-groups" };
});
var logPrefix = (function(bytes) {
  return expecting(
    "a text of at least one byte",
    (value, circumstances) => value === "" ? { refused: "is empty" } : cut(bytes(circumstances))(value, circumstances)
  );
});
var settleNflog = (function(settings, { backend }) {
  return backend === "nft" ? settings.filter(({ name }) => name !== "nflog-range") : settings;
});
var refuseUlog = (function() {
  return { refused: '"ULOG" is gone from Linux since 3.17', help: "NFLOG took its place" };
});
var xmark = (function(given) {
  const read = readMark(given.values[0] ?? "");
  if (read === void 0) return given;
  const { value, mask = all } = read;
  switch (given.name) {
    case "set-mark":
      return setting("set-xmark", `${hex(value)}/${hex(value | mask)}`);
    case "and-mark":
      return setting("set-xmark", `0x0/${hex(all ^ value)}`);
    case "or-mark":
      return setting("set-xmark", `${hex(value)}/${hex(value)}`);
    case "xor-mark":
      return setting("set-xmark", `${hex(value)}/0x0`);
    default:
      return given;
  }
});
var settleConnmark = (function(settings) {
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
  const mode = has(settings, "save-mark") ? "save-mark" : "restore-mark";
  const masks = [setting(mode), setting("nfmask", nfmask), setting("ctmask", ctmask)];
  const written = value === void 0 ? masks : [setting("set-xmark", `${value}/${ctmask}`)];
  return shift === void 0 ? written : [...written, shift];
});
var natRange = (function(basePort) {
  const expects = "an address, ports, or both, such as 10.0.0.1, :80-90, 10.0.0.1:80 or [2001:db8::1]:80";
  const read = expecting(expects, (value, circumstances) => readTo(value, basePort, circumstances));
  return Object.assign(read, { quick: quickDestination, added: addedToNone });
});
var natPorts = (function(basePort) {
  return expecting(
    "a port, or a range such as 8000-8080",
    (value, circumstances) => readPorts(value, basePort, circumstances)
  );
});
var readTo = (function(value, basePort, circumstances) {
  const { family } = circumstances;
  const parts = splitTo(value, family);
  if (parts === void 0) return void 0;
  const ports2 = parts.ports === void 0 ? void 0 : readPorts(parts.ports, basePort, circumstances);
  if (parts.ports !== void 0 && (ports2 === void 0 || typeof ports2 === "object" && "refused" in ports2))
    return ports2;
  const addresses2 = parts.addresses === void 0 ? "" : readAddresses(parts.addresses, family);
  if (addresses2 === void 0 || ports2 === void 0) return addresses2;
  if (typeof ports2 === "object") return { ...ports2, text: value };
  return `${family === "ipv6" && addresses2 !== "" ? `[${addresses2}]` : addresses2}:${ports2}`;
});
var splitTo = (function(value, family) {
  const open = value.indexOf("[");
  const close = open === -1 ? value.length : value.indexOf("]", open);
  if (close === -1 || open !== -1 && family === "ipv4") return void 0;
  const first = value.indexOf(":", open === -1 ? 0 : close);
  const colon4 = open === -1 && value.includes(":", first + 1) ? -1 : first;
  const end = open === -1 && colon4 !== -1 ? colon4 : close;
  const ports2 = colon4 === -1 ? void 0 : value.slice(colon4 + 1);
  return { addresses: colon4 === 0 || colon4 === 2 ? void 0 : value.slice(open + 1, end), ports: ports2 };
});
var readAddresses = (function(value, family) {
  const hyphen3 = value.indexOf("-");
  const low = parsePlainAddress(hyphen3 === -1 ? value : value.slice(0, hyphen3), family);
  const high = hyphen3 === -1 ? low : parsePlainAddress(value.slice(hyphen3 + 1), family);
  if (low === void 0 || high === void 0) return void 0;
  const first = formatAddress(low, family);
  return low === high ? first : `${first}-${formatAddress(high, family)}`;
});
var readPorts = (function(value, basePort, circumstances) {
  const protocol = circumstances.protocol ?? circumstances.excludedProtocol;
  if (protocol === void 0 || !withPorts.includes(protocol)) {
    return { refused: 'names a port, which needs "-p tcp", "-p udp", "-p sctp" or "-p dccp" before it' };
  }
  const low = readLeading(value);
  if (low === void 0 || low.value > 65535n) return named(value, value);
  if (low.rest === "") return low.value.toString();
  if (low.rest.startsWith(":")) return { refused: "holds a range with a colon, where a hyphen belongs" };
  const high = low.rest.startsWith("-") ? readLeading(low.rest.slice(1)) : void 0;
  if (high === void 0 || high.value > 65535n) return void 0;
  if (high.value < low.value) return { refused: "holds ports that run backwards" };
  const range2 = low.value === high.value ? low.value.toString() : `${low.value}-${high.value}`;
  if (high.rest === "") return range2;
  return high.rest.startsWith("/") ? shifted(value, range2, high.rest.slice(1), basePort) : void 0;
});
var shifted = (function(value, range2, base, basePort) {
  if (basePort === "refused") return { refused: "has a base port, which only DNAT takes" };
  const number2 = readLeading(base);
  const isPort = number2 !== void 0 && number2.value >= 1n && number2.value <= 65535n;
  const read = isPort ? number2.value.toString() : named(base, value);
  if (typeof read !== "string") return read;
  return `${range2}/${basePort === "kept" ? read : "0"}`;
});
var named = (function(word, whole) {
  const port = readService(word, "any");
  return port === "name" ? { text: whole, lookup: "service" } : port?.toString();
});
var prefix = (function(print2) {
  return expecting("an address and a prefix length, such as 10.0.0.0/8 or 2001:db8::/32", (value, circumstances) => {
    const read = readPrefix(value, circumstances);
    return read !== void 0 && "length" in read ? print2(read, circumstances.family) : read;
  });
});
var readPrefix = (function(value, circumstances) {
  const read = addressAndMask(value, circumstances);
  if (typeof read !== "string") return read;
  const { family } = circumstances;
  const [text = "", length = family === "ipv4" ? "32" : "128"] = read.split("/", 2);
  const address = parseAddress(text, family);
  return address === void 0 ? void 0 : { text, address, length: Number(length) };
});
var masked = (function(address, length, family) {
  const host = BigInt((family === "ipv4" ? 32 : 128) - length);
  return address & allOnes(family) >> host << host;
});
var words = (function(example) {
  return `a type by name such as "${example}", by number, or with a code such as 3/1`;
});
var readType = (function(value, rows2) {
  const lower = lowerCase(value);
  const [row, other] = rows2.filter(([name]) => name.toLowerCase().startsWith(lower));
  if (other !== void 0) return { refused: `may be "${row?.[0] ?? ""}" or "${other[0]}", among others` };
  if (row !== void 0) return row[2] === void 0 ? String(row[1]) : `${row[1]}/${row[2]}`;
  const type = readRange2(value);
  if (type === void 0 || type.low !== type.high) return void 0;
  if (type.rest === "") return String(type.low);
  const code = type.rest.startsWith("/") ? readRange2(type.rest.slice(1)) : void 0;
  if (code?.rest !== "") return void 0;
  return code.low === 0n && code.high === 255n ? String(type.low) : `${type.low}/${code.low}`;
});
var readRange2 = (function(text) {
  const first = readLeading(text);
  if (first === void 0 || first.value > 255n) return void 0;
  if (!first.rest.startsWith(":")) return { low: first.value, high: first.value, rest: first.rest };
  const second = readLeading(first.rest.slice(1));
  return second === void 0 || second.value > 255n ? void 0 : { low: first.value, high: second.value, rest: second.rest };
});
var portRange = (function(protocol) {
  const read = expecting(
    "a port by number or name, or a range such as 1024:2047",
    (value) => readRange3(value, protocol)
  );
  return Object.assign(read, { quick: quickPorts, added: addedToPorts });
});
var readPort2 = (function(text, protocol) {
  const number2 = readUnsigned(text, 65535n);
  return number2 === void 0 ? readService(text, protocol) : Number(number2);
});
var readRange3 = (function(value, protocol) {
  const colon4 = value.indexOf(":");
  const low = colon4 === -1 ? value : value.slice(0, colon4);
  const high = colon4 === -1 ? value : value.slice(colon4 + 1);
  const from = colon4 !== -1 && low === "" ? 0 : readPort2(low, protocol);
  const to = colon4 !== -1 && high === "" ? 65535 : readPort2(high, protocol);
  if (from === void 0 || to === void 0) return void 0;
  if (from === "name" || to === "name") return { text: value, lookup: "service" };
  if (from > to) return { refused: "runs backwards" };
  return from === to ? String(from) : `${from}:${to}`;
});
var readPortList = (function(value, { protocol }) {
  if (protocol === void 0 || !withPorts2.includes(protocol)) {
    return { refused: `needs "-p tcp", "-p udp", "-p udplite", "-p sctp" or "-p dccp" before it` };
  }
  const items = value.split(",");
  if (items.length > mostPorts2) return { refused: `names more than ${mostPorts2} ports` };
  const read = items.map((item) => readItem(item, protocol));
  if (read.includes(void 0)) return void 0;
  if (read.includes("backwards")) return { refused: "holds a range that does not run upwards" };
  const text = read.join(",");
  if (text.split(/[,:]/u).length > mostPorts2)
    return { refused: `names more than ${mostPorts2} ports; a range counts for two` };
  return /[a-z]/iu.test(text) ? { text, lookup: "service" } : text;
});
var readItem = (function(item, protocol) {
  const known2 = protocol === "tcp" || protocol === "udp" || protocol === "sctp" ? protocol : "other";
  const [low = "", ...more] = item.split(":");
  const ends = more.length === 0 ? [low] : [low, more.join(":")];
  const ports2 = ends.map((end) => ({ end, port: readPort2(end, known2) }));
  if (ports2.some(({ port }) => port === void 0)) return void 0;
  const [from, to] = ports2.map(({ port }) => port);
  if (typeof from === "number" && typeof to === "number" && from >= to) return "backwards";
  return ports2.map(({ end, port }) => port === "name" ? end : String(port)).join(":");
});
var readChunks = (function(value) {
  const lower = lowerCase(value);
  if (lower === "all" || lower === "none") return lower.toUpperCase();
  const chunks = /* @__PURE__ */ new Map();
  const flags2 = /* @__PURE__ */ new Map();
  for (const item of value.split(",")) {
    if (item === "") continue;
    const colon4 = item.indexOf(":");
    const name = lowerCase(colon4 === -1 ? item : item.slice(0, colon4));
    const row = rows.find(([each]) => lowerCase(each) === name);
    if (row === void 0) return void 0;
    chunks.set(row, "");
    for (const flag of colon4 === -1 ? "" : item.slice(colon4 + 1)) {
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
});
var print = (function(row, flags2) {
  const own = rows.indexOf(row) === row[1] ? flags2.get(row) : void 0;
  if (own === void 0) return row[0];
  const letters = [...own].toSorted(([a], [b]) => a - b).map(([, flag]) => flag);
  return `${row[0]}:${letters.join("")}`;
});
var procName = (function(bytes) {
  const keep = cut(bytes);
  return expecting("a name without a slash", (value, circumstances) => {
    const kept = keep(value, circumstances);
    return kept === void 0 || kept === "" || kept === "." || kept === ".." || kept.includes("/") ? void 0 : kept;
  });
});
var settle = (function(settings, { family }) {
  const operation = settings.find(({ name }) => name === "set" || name === "remove");
  const idle = settings.find(({ name, values }) => name === "seconds" || name === "hitcount" && values[0] !== "0");
  if (operation !== void 0 && idle !== void 0) {
    return { refused: `"--${idle.name}" can't stand beside "--${operation.name}"`, option: idle.name };
  }
  const side = settings.findLast(({ name }) => name === "rsource" || name === "rdest")?.name ?? "rsource";
  const mask = formatAddress(allOnes(family), family);
  const rest = settings.filter(({ name }) => name !== "rsource" && name !== "rdest");
  return withDefaults(rest, setting("name", "DEFAULT"), setting("mask", mask), setting(side));
});
var rejectOf = (function(family, usual) {
  return {
    kind: "target",
    name: "REJECT",
    family,
    options: [{ name: "reject-with", values: [answer(family)] }],
    // The values are not free: tcp-reset belongs to -p tcp (placement.ts).
    settle: (settings) => withDefaults(settings, setting("reject-with", usual))
  };
});
var answer = (function(family) {
  const names5 = answers[family].map(([name]) => name);
  return expecting(`one of ${names5.join(", ")}`, (value) => {
    const lower = value.toLowerCase();
    return answers[family].find((each) => each.some((name) => name.startsWith(lower)))?.[0];
  });
});
var settleSet = (function(settings) {
  const kept = settings.filter(({ name, negated }) => negated || !name.startsWith("update-"));
  return kept.filter(({ name }, index) => kept.findIndex((each) => each.name === name) === index);
});
var strtod = (function(text) {
  const [blank2 = "", sign = ""] = /^[ \t\n\v\f\r]*([-+]?)/u.exec(text) ?? [];
  const read = readSize(text.slice(blank2.length));
  return read === void 0 || sign !== "-" ? read : { value: -read.value, rest: read.rest };
});
var readSize = (function(text) {
  const hexadecimal3 = /^0x(?=[\da-f]|\.[\da-f])([\da-f]*)(?:\.([\da-f]*))?(?:p([-+]?\d+))?/iu.exec(text);
  if (hexadecimal3 !== null) {
    const [all2, whole = "", part = "", exponent = "0"] = hexadecimal3;
    const digits = Array.from(whole + part).reduce((sum, digit) => sum * 16 + Number.parseInt(digit, 16), 0);
    return { value: digits * 2 ** (Number(exponent) - 4 * part.length), rest: text.slice(all2.length) };
  }
  const [word] = /^(?:inf(?:inity)?|nan(?:\(\w*\))?|(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?)/iu.exec(text) ?? [];
  if (word === void 0) return void 0;
  return { value: valueOf(word.toLowerCase()), rest: text.slice(word.length) };
});
var valueOf = (function(word) {
  if (word.startsWith("inf")) return Number.POSITIVE_INFINITY;
  return word.startsWith("nan") ? Number.NaN : Number(word);
});
var readProbability = (function(value) {
  const read = strtod(value);
  if (read?.rest !== "") return void 0;
  const number2 = read.value;
  if (number2 < 0 || number2 > 1) return void 0;
  return printSteps(BigInt(Number.isNaN(number2) ? 0 : Math.round(number2 * 2147483648)));
});
var printSteps = (function(steps) {
  const scaled = steps * 5n ** 11n;
  const [whole, rest] = [scaled >> 20n, scaled & 0xfffffn];
  const half = 1n << 19n;
  const up = rest > half || rest === half && (whole & 1n) === 1n ? 1n : 0n;
  const digits = (whole + up).toString().padStart(12, "0");
  return `${digits.slice(0, -11)}.${digits.slice(-11)}`;
});
var settle2 = (function(settings) {
  const valueOf2 = (option) => settings.find(({ name }) => name === option)?.values[0] ?? "";
  const mode = valueOf2("mode");
  if (mode === "random" && !has(settings, "probability")) {
    return { refused: '"--mode random" needs "--probability" beside it', option: "mode" };
  }
  if (mode === "nth" && !has(settings, "every")) {
    return { refused: '"--mode nth" needs "--every" and "--packet" beside it', option: "mode" };
  }
  if (mode === "nth" && BigInt(valueOf2("packet")) >= BigInt(valueOf2("every"))) {
    return { refused: `"--packet" counts from 0, so it must be less than "--every"`, option: "packet" };
  }
  return settings;
});
var literalPattern = (function(value) {
  return [...bytesOf(value.slice(0, longestPattern + 1))];
});
var hexPattern = (function(value) {
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
});
var isStateMachine = (function(pattern) {
  const tokens = Array.from({ length: pattern.length / 4 }, (_, index) => pattern.slice(4 * index, 4 * index + 4));
  return pattern.length % 4 === 0 && tokens.every(([low = 0, high = 0, repeat = 0], index) => {
    const isLeading = index === 0 && tokens.length > 1;
    return high === 0 && low <= 13 && (repeat < 4 || repeat === 4 && isLeading);
  });
});
var settleString = (function(settings) {
  const valueOf2 = (option) => settings.find(({ name }) => name === option)?.values[0];
  const [from, to] = [valueOf2("from") ?? "0", valueOf2("to") ?? "65535"];
  if (Number(from) > Number(to)) return { refused: `a search from ${from} to ${to} finds nothing`, option: "from" };
  const given = settings.find(({ name }) => name === "string" || name === "hex-string");
  const [value = ""] = given?.values ?? [];
  const pattern = given?.name === "string" ? literalPattern(value) : hexPattern(value);
  if (given === void 0 || typeof pattern === "string") return settings;
  if (valueOf2("algo") === "fsm" && (has(settings, "icase") || !isStateMachine(pattern))) {
    return { refused: '"--algo fsm" takes the pattern as a program of the kernel, and this is none', option: "algo" };
  }
  return settings.map((each) => each === given ? { ...patternPrinted(pattern), negated: given.negated } : each);
});
var patternPrinted = (function(pattern) {
  const printable = pattern.every((byte) => byte >= 32 && byte < 127) && pattern.at(-1) !== 92;
  const bytes = Buffer.from(pattern);
  return printable ? setting("string", bytes.toString("latin1")) : setting("hex-string", `|${bytes.toString("hex")}|`);
});
var readList = (function(value) {
  const numbers2 = /* @__PURE__ */ new Set();
  for (const item of value.split(",")) {
    const number2 = names4.get(item) ?? readUnsigned(item, 255n, 2n);
    if (number2 === void 0) return void 0;
    if (numbers2.has(number2)) return { refused: `names the option ${number2} twice` };
    numbers2.add(number2);
  }
  return [...numbers2].sort((a, b) => Number(a - b)).join(",");
});
var tcpmss = (function(family, most3) {
  return {
    kind: "target",
    name: "TCPMSS",
    family,
    options: [{ name: "set-mss", values: [decimal(most3)] }, { name: "clamp-mss-to-pmtu" }],
    oneOf: [["set-mss", "clamp-mss-to-pmtu"]],
    settle: (settings) => settings.slice(-1),
    handsOn: true,
    freeValues: true
  };
});
var lowest2 = (function(bits4) {
  return expecting(`a number from 0 to ${2 ** bits4 - 1}`, (value) => {
    const read = readUnsigned(value, 0xffffffffn);
    return read === void 0 ? void 0 : BigInt.asUintN(bits4, read).toString();
  });
});
var isBuiltin = (function(table, chain) {
  return builtinChains[table]?.includes(chain) ?? false;
});
var isHook = (function(name) {
  return hooks.has(name);
});














var all64 = 0xffffffffffffffffn;












var ipv4Room = 19;

var quoteMark = 34;
var apostrophe = 39;
var hyphen = 45;
var dot = 46;
var slash = 47;
var zero = 48;
var nine = 57;
var colon = 58;
var underscore = 95;
var addedToNone = () => "";
var addedToNetwork = (text, from, to) => {
  let address = 0;
  let part = 0;
  let at = from;
  for (; at < to; at += 1) {
    const code = text.charCodeAt(at);
    if (code === slash) break;
    if (code === dot) {
      address = address * 256 + part;
      part = 0;
    } else part = part * 10 + code - zero;
  }
  if (at === to) return "/32";
  let length = 0;
  for (at += 1; at < to; at += 1) {
    const code = text.charCodeAt(at);
    if (code === dot) return void 0;
    length = length * 10 + code - zero;
  }
  return length > 0 && (address * 256 + part) % 2 ** (32 - length) === 0 ? "" : void 0;
};
var addedToPorts = (text, from, to) => {
  for (let at = from; at < to; at += 1) {
    if (text.charCodeAt(at) !== colon) continue;
    const isOther = text.charCodeAt(from) !== zero && text.slice(from, at) !== text.slice(at + 1, to);
    return isOther ? "" : void 0;
  }
  return "";
};






var blank = 32;
var tab = 9;
var zero2 = 48;
var nine2 = 57;
var dot2 = 46;
var slash2 = 47;
var hyphen2 = 45;
var colon2 = 58;
var quote = 34;
var dollar = 36;
var backslash = 92;
var tilde = 126;
var quickNetwork = (text, from, end, { family }) => {
  if (family !== "ipv4") return -1;
  const at = quickQuad(text, from, end);
  if (at === -1 || at >= end || text.charCodeAt(at) !== slash2) return stopAt(text, at, end);
  const stop = quickNumber(text, at + 1, end, 32);
  return stop === -1 || !isWordEnd(text, stop, end) ? stopAt(text, quickQuad(text, at + 1, end), end) : stop;
};
var quickAddressRange = (text, from, end, { family }) => {
  if (family !== "ipv4") return -1;
  const at = quickQuad(text, from, end);
  if (at === -1 || at >= end || text.charCodeAt(at) !== hyphen2) return -1;
  return stopAt(text, quickQuad(text, at + 1, end), end);
};
var quickDestination = (text, from, end, { family, protocol }) => {
  if (family !== "ipv4") return -1;
  const at = quickQuad(text, from, end);
  if (at === -1 || at >= end || text.charCodeAt(at) !== colon2) return stopAt(text, at, end);
  if (protocol !== "tcp" && protocol !== "udp") return -1;
  return stopAt(text, quickNumber(text, at + 1, end, 65535), end);
};
var quickPorts = (text, from, end) => {
  const at = quickNumber(text, from, end, 65535);
  if (at === -1 || at >= end || text.charCodeAt(at) !== colon2) return stopAt(text, at, end);
  const to = quickNumber(text, at + 1, end, 65535);
  if (to === -1 || Number(text.slice(from, at)) > Number(text.slice(at + 1, to))) return -1;
  return stopAt(text, to, end);
};
var quickText = (text, from, end) => {
  const quoted = text.charCodeAt(from) === quote;
  const last = Math.min(end, from + 255);
  for (let at = quoted ? from + 1 : from; at < last; at += 1) {
    const code = text.charCodeAt(at);
    if (code === quote) return quoted && isWordEnd(text, at + 1, end) ? at + 1 : -1;
    if (code === blank && !quoted) return at;
    if (code < blank || code > tilde || code === dollar || code === backslash) return -1;
  }
  return !quoted && last === end ? end : -1;
};




var zero3 = 48;
var nine3 = 57;
var comma = 44;
var dot3 = 46;
var colon3 = 58;
var most = 65535;
var mostPorts = 15;
var protocols = ["tcp", "udp", "udplite", "sctp", "dccp"];
var quickPortList = (text, from, end, { protocol }) => {
  if (protocol === void 0 || !protocols.includes(protocol)) return -1;
  let at = from;
  for (let count = 1; count <= mostPorts; count += 1) {
    const stop = quickNumber(text, at, end, most);
    if (stop === -1) return -1;
    if (isWordEnd(text, stop, end)) return stop;
    const mark2 = text.charCodeAt(stop);
    if (mark2 === colon3) {
      const last = quickNumber(text, stop + 1, end, most);
      count += 1;
      if (last === -1 || count > mostPorts || Number(text.slice(at, stop)) >= Number(text.slice(stop + 1, last)))
        return -1;
      if (isWordEnd(text, last, end)) return last;
      if (text.charCodeAt(last) !== comma) return -1;
      at = last + 1;
    } else if (mark2 === comma) at = stop + 1;
    else return -1;
  }
  return -1;
};

var quickFraction = (text, from, end) => {
  if (text.charCodeAt(from) !== zero3 || text.charCodeAt(from + 1) !== dot3) return -1;
  let at = from + 2;
  while (at < end && text.charCodeAt(at) >= zero3 && text.charCodeAt(at) <= nine3) at += 1;
  return isWordEnd(text, at, end) ? at : -1;
};


var all32 = 0xffffffffn;
var markWords = "a number of 32 bits such as 0x10, or one with a mask such as 0x10/0xff";






var mark = expecting(markWords, (value) => {
  const read = readMark(value);
  if (read === void 0) return void 0;
  return read.mask === void 0 || read.mask === all32 ? hex(read.value) : `${hex(read.value)}/${hex(read.mask)}`;
});
var fullMark = expecting(markWords, (value) => {
  const read = readMark(value);
  return read === void 0 ? void 0 : `${hex(read.value)}/${hex(read.mask ?? all32)}`;
});
var addressRange = Object.assign(
  expecting("two addresses with a hyphen between them, such as 10.0.0.1-10.0.0.9", (value, { family }) => {
    const [low = "", high = low, third] = value.split("-", 3);
    const from = parseAddress(low, family);
    const to = parseAddress(high, family);
    if (from === void 0 || to === void 0 || third !== void 0) return void 0;
    return `${formatAddress(from, family)}-${formatAddress(to, family)}`;
  }),
  { quick: quickAddressRange, added: addedToNone }
);
var hardwareAddress = expecting("six bytes such as 00:16:3e:0a:0b:0c", (value) => {
  const groups = value.split(":", 7);
  if (groups.length !== 6 || !groups.every((group) => /^(?:[\da-f]{0,2}|[-+ \t\n\v\f\r][\da-f])$/iu.test(group)))
    return void 0;
  const byte = (group) => {
    const size = Number.parseInt(group.replace(/^[-+]/u, "").trim() || "0", 16);
    return group.startsWith("-") ? (256 - size) % 256 : size;
  };
  return groups.map((group) => byte(group).toString(16).padStart(2, "0")).join(":");
});



var addressTypes = "UNSPEC UNICAST LOCAL BROADCAST ANYCAST MULTICAST BLACKHOLE UNREACHABLE PROHIBIT THROW NAT XRESOLVE".split(" ");
var anyTypes = someOf(addressTypes, "prefix");
var notOfIpv6 = ["BROADCAST", "BLACKHOLE", "PROHIBIT", "THROW", "NAT", "XRESOLVE"];
var types = expecting(anyTypes.expects, (value, circumstances) => {
  const read = anyTypes(value, circumstances);
  if (circumstances.family === "ipv4") return read;
  const unknown = read?.split(",").find((type) => notOfIpv6.includes(type));
  return unknown === void 0 ? read : { refused: `holds ${unknown}, which the kernel does not know of IPv6` };
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




var half64 = 1n << 63n;
var all642 = (1n << 64n) - 1n;
var patterns = {
  0: /^[ \t\n\v\f\r]*([-+]?)(0[xX][\da-fA-F]+|0[0-7]*|[1-9]\d*)/u,
  10: /^[ \t\n\v\f\r]*([-+]?)(\d+)/u
};



var label = String.raw`^[\p{L}\p{N}_](?:[\p{L}\p{N}_-]{0,61}[\p{L}\p{N}_])?$`;
var hostAddress = expecting("an address", (value, { family }) => {
  const address = readHost(value, family);
  return address === void 0 ? unread(value, value, family) : formatAddress(address, family);
});
var addressAndMask = Object.assign(
  expecting("an address, or one with a mask such as 10.0.0.1/8", (value, { family }) => {
    const slash3 = value.indexOf("/");
    const host = slash3 === -1 ? value : value.slice(0, slash3);
    const address = readHost(host, family);
    const length = slash3 === -1 ? bits[family] : readLength(value.slice(slash3 + 1), family);
    if (length === void 0) {
      return { refused: `has a mask that is neither a length from 0 to ${bits[family]} nor an address` };
    }
    if (address === void 0) return unread(value, host, family);
    const printed = formatAddress(address, family);
    return length === bits[family] ? printed : `${printed}/${length}`;
  }),
  { quick: quickNetwork }
);

var bits = { ipv4: 32, ipv6: 128 };






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


var hostPort = expecting("a port by number or name", (value) => {
  const port = readPort(value);
  if (typeof port === "number") return String(port);
  return port === "name" ? { text: value, lookup: "service" } : void 0;
});
var hostPortRange = Object.assign(
  expecting("a port by number or name, or a range such as 1024:2047", readRange),
  { quick: quickPorts, added: addedToPorts }
);


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
  ...[...names].map(([number2, name]) => [name, number2]),
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




var exactProtocol = expecting("a protocol by name, or a number from 0 to 255", (value) => {
  const number2 = aliases.get(value) ?? protocolNumber(value);
  const isExact = aliases.has(value) || value === value.toLowerCase();
  if (number2 !== void 0 && isExact && !elsewhere2.has(value)) return String(number2);
  if (number2 !== void 0 && !isExact) return { refused: "is written otherwise: capitals count here" };
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
    const read = hostPortRange(value, circumstances);
    return typeof read === "string" ? read.replace(/:0$/u, "") : read;
  }),
  { quick: quickPorts, added: addedToPorts }
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

var label2 = expecting("a number from 0 to 127, or a name of /etc/xtables/connlabel.conf", (value) => {
  const read = strtoul(value, 0);
  const number2 = read?.rest === "" ? BigInt.asIntN(32, read.value) : -1n;
  if (number2 < 0n) return /^[^\s\d+-]\S*$/u.test(value) ? { text: value, lookup: "connection label" } : void 0;
  const bit = number2 & 0xffffn;
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
    options: [{ name: "label", values: [label2], negatable: true, mandatory: true, quoting: "quoted" }, { name: "set" }]
  }
];





var events = "new related destroy reply assured protoinfo helper mark natseqinfo secmark".split(" ");
var zone = expecting(
  "a number from 0 to 65535, or mark",
  (value, circumstances) => lowerCase(value) === "mark" ? "mark" : decimal(65535n)(value, circumstances)
);
var helper = expecting("the name of a helper", cut(15));
var policy = expecting("the name of a timeout policy", cut(4));

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
    const read = readTos(value);
    return read === void 0 ? void 0 : `${hex(read.value, 2)}/${hex(read.mask, 2)}`;
  }
);

var number = String.raw`[ \t\n\v\f\r]*([+-]?)(0[xX][\da-fA-F]*|[\da-fA-F]+)`;
var pair = new RegExp(`^${number}:${number}`, "u");
var trafficClass = expecting("a class MAJOR:MINOR in hexadecimal, such as 1:10", (value) => {
  const [, majorSign = "", major, minorSign = "", minor] = pair.exec(value) ?? [];
  return major === void 0 || minor === void 0 ? void 0 : `${lowest(majorSign, major)}:${lowest(minorSign, minor)}`;
});
var all643 = 0xffffffffffffffffn;

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
      { name: "and-tos", values: [bits2((value) => [0n, 255n - value])] },
      { name: "or-tos", values: [bits2((value) => [value, value])] },
      { name: "xor-tos", values: [bits2((value) => [value, 0n])] }
    ]),
    oneOf: [["set-tos", "and-tos", "or-tos", "xor-tos"]],
    settleEach: (each) => ({ ...each, name: "set-tos" })
  },
  { kind: "target", name: "TTL", family: "ipv4", ...hops("ttl") },
  { kind: "target", name: "HL", family: "ipv6", ...hops("hl") }
];


var maskOrAllBits = expecting("a prefix length, or a mask such as 255.255.255.0", (value, circumstances) => {
  const mask = readMask(value, circumstances);
  return mask === "holes" ? String(bits3[circumstances.family]) : mask;
});
var maskWithoutHoles = expecting(
  "a prefix length, or a mask such as 255.255.255.0",
  (value, circumstances) => {
    const mask = readMask(value, circumstances);
    return mask === "holes" ? { refused: "is a mask with holes" } : mask;
  }
);
var bits3 = { ipv4: 32, ipv6: 128 };

var units = [
  { name: "day", seconds: 86400 },
  { name: "hour", seconds: 3600 },
  { name: "min", seconds: 60 },
  { name: "sec", seconds: 1 }
];

var noNumber = { value: 0n, rest: "" };


var all644 = 0xffffffffffffffffn;
var ticks = 1e4;
var packetRate = expecting("a rate such as 5/second or 10/min", (value, { backend }) => {
  const rate = readRate(value, ticks, 32);
  if (rate === "no rate") return void 0;
  if (rate === "too fast") return { refused: "is faster than 10000/second" };
  const { count, seconds: seconds2 } = ratePrinted(rate.period, ticks);
  const period = backend === "nft" ? BigInt(ticks * seconds2) / count : rate.period;
  const printed = ratePrinted(period, ticks);
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




var userRange = expecting(
  "a user: a number, a range such as 1000-1999, or a name",
  (value) => identityOf(value, "user")
);
var groupRange = expecting(
  "a group: a number, a range such as 1000-1999, or a name",
  (value) => identityOf(value, "group")
);
var most2 = 0xfffffffen;


var controlGroup = expecting("the path of a control group", cut(511));

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
var operations = excludingEachOther([...writers, { name: "save-mark" }, { name: "restore-mark" }]);
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
      ...operations,
      { name: "nfmask", values: [hexadecimal()], excludes: ["mask"] },
      { name: "ctmask", values: [hexadecimal()], excludes: ["mask"] },
      { name: "left-shift-mark", values: [decimal(32n)], omitted: "0" },
      { name: "right-shift-mark", values: [decimal(32n)], omitted: "0" },
      { name: "mask", values: [hexadecimal()] }
    ],
    oneOf: [operations.map(({ name }) => name)],
    settle: settleConnmark
  }
];







var withPorts = ["tcp", "udp", "sctp", "dccp", "icmp"];



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
  const read = anySize(value, circumstances);
  const [low = 0, high = low] = (read ?? "").split(":").map(Number);
  return low > high ? { refused: "runs backwards" } : read;
});
var hops2 = (prefix2) => {
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
  { kind: "match", name: "ttl", family: "ipv4", options: hops2("ttl"), oneOf: [["ttl-eq", "ttl-lt", "ttl-gt"]] }
];
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
  const read = readType(value, icmp);
  return typeof read === "string" && /^255(?:\/|$)/u.test(read) ? "any" : read;
});
var icmpv6Type = expecting(words("packet-too-big"), (value) => readType(value, icmpv6));




var portList = Object.assign(
  expecting("ports and ranges such as 22,80,1024:2047, up to 15", readPortList),
  { quick: quickPortList, added: addedToNone }
);


var withPorts2 = ["tcp", "udp", "udplite", "sctp", "dccp"];
var mostPorts2 = 15;


var portOptions = (type) => [
  { name: "sport", aliases: ["source-port"], values: [type], negatable: true },
  { name: "dport", aliases: ["destination-port"], values: [type], negatable: true }
];
var omittedWhenFull = (rows2) => rows2.map((row) => ({ ...row, omitted: "0:65535" }));
var flagNames = ["FIN", "SYN", "RST", "PSH", "ACK", "URG"];
var flags = expecting(`flags such as SYN,ACK (${flagNames.join(", ")}), ALL or NONE`, (value) => {
  const named2 = lowerCase(value).split(",").filter((each) => each !== "");
  const known2 = ["all", "none", ...flagNames.map((name) => name.toLowerCase())];
  if (!named2.every((each) => known2.includes(each))) return void 0;
  const found = flagNames.filter((name) => named2.includes("all") || named2.includes(name.toLowerCase()));
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

var noFlags = "--------";

var dccpTypes = "REQUEST RESPONSE DATA ACK DATAACK CLOSEREQ CLOSE RESET SYNC SYNCACK INVALID".split(" ");
var packetTypes2 = expecting(
  `one or more of ${dccpTypes.join(", ")}, with commas between them`,
  (value) => {
    const named2 = lowerCase(value).split(",").filter((each) => each !== "");
    const known2 = dccpTypes.filter((type) => named2.includes(type.toLowerCase()));
    return new Set(named2).size === known2.length ? known2.join(",") : void 0;
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

var operations2 = excludingEachOther(
  ["set", "rcheck", "update", "remove"].map((name) => ({ name, negatable: true }))
);
var seconds = expecting("a number from 1 to 4294967295", (value, circumstances) => {
  const read = decimal(0xffffffffn, 1n)(value, circumstances);
  return read === void 0 ? void 0 : BigInt.asIntN(32, BigInt(read)).toString();
});
var recentMatches = [
  {
    kind: "match",
    name: "recent",
    options: [
      ...operations2,
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
    oneOf: [operations2.map(({ name }) => name)],
    settle
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
  { quick: quickName(31), added: addedToNone }
);
var setDirections = expecting("src or dst, up to six of them with commas between", (value) => {
  const items = value.split(",", 7).map((item) => item.slice(0, 3));
  if (items.length > 6 || !items.every((item) => item === "src" || item === "dst")) return void 0;
  return items.join(",");
});
var comparisons = (unit) => {
  const names5 = ["eq", "lt", "gt"].map((comparison) => `${unit}-${comparison}`);
  return names5.map((name, index) => {
    const row = { name, values: [decimal(0xffffffffffffffffn)], excludes: names5.slice(index + 1) };
    return index === 0 ? { ...row, negatable: true } : row;
  });
};

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
      ...comparisons("packets"),
      ...comparisons("bytes")
    ],
    settle: settleSet,
    freeValues: true
  }
];



var probability = Object.assign(expecting("a number from 0 to 1, such as 0.5", readProbability), {
  quick: quickFraction
});


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

var longestPattern = 128;



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
var commentText = Object.assign(expecting("a text", cut(255)), { quick: quickText, added: addedToNone });
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
  readList
);

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


var builtinChains = {
  raw: ["PREROUTING", "OUTPUT"],
  mangle: ["PREROUTING", "INPUT", "FORWARD", "OUTPUT", "POSTROUTING"],
  nat: ["PREROUTING", "INPUT", "OUTPUT", "POSTROUTING"],
  filter: ["INPUT", "FORWARD", "OUTPUT"],
  security: ["INPUT", "FORWARD", "OUTPUT"]
};

var hooks = new Set(Object.values(builtinChains).flat());

var policies = ["ACCEPT", "DROP"];
var verdicts = ["ACCEPT", "DROP", "RETURN", "QUEUE"];
var verdictTargets = verdicts.map((name) => ({ kind: "target", name, options: [] }));
give({ "builtinChains": builtinChains, "isBuiltin": isBuiltin, "isHook": isHook, "policies": policies, "verdicts": verdicts, "parseIpv6": parseIpv6, "parseZonedIpv6": parseZonedIpv6, "readUnsigned": readUnsigned, "readLeading": readLeading, "parseAddress": parseAddress, "formatAddress": formatAddress, "parseNetwork": parseNetwork, "parseMask": parseMask, "formatMask": formatMask, "allOnes": allOnes, "addedToNone": addedToNone, "addedToNetwork": addedToNetwork, "addedUnless": addedUnless, "addedInQuotes": addedInQuotes, "decode": decode, "encode": encode, "byteLength": byteLength, "meant": meant, "expecting": expecting, "isHostName": isHostName, "quickNetwork": quickNetwork, "quickQuad": quickQuad, "quickNumber": quickNumber, "hostAddress": hostAddress, "addressAndMask": addressAndMask, "readHost": readHost, "lowerCase": lowerCase, "protocolName": protocolName, "readProtocol": readProtocol, "protocolMatch": protocolMatch, "quickName": quickName, "cut": cut, "decimal": decimal, "hexadecimal": hexadecimal, "hex": hex, "range": range, "hardwareAddress": hardwareAddress, "oneOf": oneOf, "someOf": someOf, "addressMatches": addressMatches, "strtoul": strtoul, "atoi": atoi, "atoll": atoll, "hostPort": hostPort, "exactProtocol": exactProtocol, "conntrackMatches": conntrackMatches, "setting": setting, "has": has, "withDefaults": withDefaults, "withoutFull": withoutFull, "excludingEachOther": excludingEachOther, "trackingTargets": trackingTargets, "headerTargets": headerTargets, "maskOrAllBits": maskOrAllBits, "maskWithoutHoles": maskWithoutHoles, "readRate": readRate, "ratePrinted": ratePrinted, "limitMatches": limitMatches, "localMatches": localMatches, "logTargets": logTargets, "markExtensions": markExtensions, "prefixAsGiven": prefixAsGiven, "natTargets": natTargets, "packetMatches": packetMatches, "protocolMatches": protocolMatches, "portMatches": portMatches, "procName": procName, "recentMatches": recentMatches, "rejectTargets": rejectTargets, "serviceClassMatches": serviceClassMatches, "setName": setName, "setDirections": setDirections, "setMatches": setMatches, "strtod": strtod, "statisticMatches": statisticMatches, "stringMatches": stringMatches, "tcpTargets": tcpTargets, "verdictTargets": verdictTargets });
*/}],
  "#shared/60": [17827, () => {/*
'use strict';
var p=Object.create,u=Object.defineProperty,i=Object.getOwnPropertyDescriptor,_=Object.getOwnPropertyNames,a=Object.getPrototypeOf,c=Object.prototype.hasOwnProperty,f=(e=>typeof require<"u"?require:typeof Proxy<"u"?new Proxy(e,{get:(r,t)=>(typeof require<"u"?require:r)[t]}):e)(function(e){if(typeof require<"u")return require.apply(this,arguments);throw Error('Dynamic require of "'+e+'" is not supported')}),y=(e,r)=>function(){try{return r||(0,e[_(e)[0]])((r={exports:{}}).exports,r),r.exports}catch(o){throw r=0,o}},s=(e,r,t,o)=>{if(r&&typeof r=="object"||typeof r=="function")for(let n of _(r))!c.call(e,n)&&n!==t&&u(e,n,{get:()=>r[n],enumerable:!(o=i(r,n))||o.enumerable});return e},O=(e,r,t)=>(t=e!=null?p(a(e)):{},s(r||!e||!e.__esModule?u(t,"default",{value:e,enumerable:!0}):t,e));give({__require:f,__commonJS:y,__toESM:O});
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
