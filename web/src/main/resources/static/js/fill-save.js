// Keeps what is typed: on the page and in the browser at once, at the server as soon as it can be reached.
// Nothing is reckoned here; the server answers with what every cell is to show.
"use strict";

const fill = (() => {
  const root = document.getElementById("fill");
  const first = JSON.parse(root.dataset.state);
  const base = new URL(`fill/${root.dataset.case}/`, new URL(document.querySelector(".brand").href, location.href));
  const drawer = `kaocheng-fill-${root.dataset.case}-${root.dataset.person}`;
  const cells = new Map();
  const known = new Map();
  const queue = new Map();
  const refused = new Map();
  const conflicts = new Map();
  let flying = null;
  let version = first.version;
  let retry = 0;
  let reload = false;
  let leaving = false;
  let renewal = 0;

  for (const cell of root.querySelectorAll("[data-key]")) {
    const key = cell.dataset.key;
    if (!cells.has(key)) {
      cells.set(key, []);
    }
    cells.get(key).push(cell);
    if (isInput(cell) && !known.has(key)) {
      known.set(key, cell.defaultValue);
    }
  }

  function isInput(cell) {
    return cell.tagName === "INPUT" || cell.tagName === "TEXTAREA";
  }

  // ---- what is not yet kept ----

  function unsaved() {
    return queue.size + (flying ? flying.size : 0) + refused.size + conflicts.size;
  }

  function remember() {
    const all = {};
    for (const map of [refused, conflicts, flying || new Map(), queue]) {
      map.forEach((change, key) => { all[key] = change; });
    }
    try {
      if (Object.keys(all).length) {
        localStorage.setItem(drawer, JSON.stringify(all));
      } else {
        localStorage.removeItem(drawer);
      }
    } catch (full) {
      // The page still has it.
    }
  }

  /** Notes what stands in a cell now; sent when it differs from what the server has. */
  function note(cell, immediately) {
    const key = cell.dataset.key;
    const was = known.get(key) || "";
    refused.delete(key);
    if (conflicts.has(key)) {
      conflicts.get(key).text = cell.value;
      remember();
      return;
    }
    const sent = flying && flying.get(key);
    if (sent ? sent.text === cell.value : cell.value === was) {
      queue.delete(key);
    } else {
      queue.set(key, { text: cell.value, was });
    }
    for (const other of cells.get(key)) {
      if (other !== cell && isInput(other)) {
        other.value = cell.value;
      }
    }
    remember();
    if (immediately) {
      send();
    }
  }

  /** Puts texts into cells as one change. */
  function put(texts) {
    texts.forEach((text, key) => {
      const cell = (cells.get(key) || []).find(isInput);
      if (cell && !cell.readOnly) {
        cell.value = text;
        note(cell, false);
      }
    });
    send();
  }

  // ---- sending ----

  async function post(path, form) {
    const { csrfHeader, csrfToken } = document.body.dataset;
    return fetch(new URL(path, base), {
      method: "POST",
      headers: { [csrfHeader]: csrfToken, Accept: "application/json" },
      body: form,
      redirect: "manual",
    });
  }

  async function send() {
    clearTimeout(retry);
    if (flying || !queue.size) {
      show();
      return;
    }
    flying = new Map([...queue].slice(0, 500));
    flying.forEach((change, key) => queue.delete(key));
    show();
    const form = new URLSearchParams({ version });
    flying.forEach((change, key) => {
      form.append("field", key);
      form.append("text", change.text);
      form.append("was", change.was);
    });
    try {
      const answer = await post("change", form);
      await answered(answer);
    } catch (offline) {
      if (flying) {
        back();
      }
      retry = setTimeout(send, 4000);
    }
    remember();
    show();
    if (queue.size && !retry) {
      send();
    } else if (reload && !unsaved()) {
      again();
    }
  }

  /** What was on its way is to be sent again, unless something newer was typed. */
  function back() {
    const lost = flying;
    flying = null;
    lost.forEach((change, key) => {
      if (!queue.has(key)) {
        queue.set(key, change);
      } else {
        queue.get(key).was = change.was;
      }
    });
  }

  async function answered(answer) {
    retry = 0;
    if (answer.ok) {
      const sent = flying;
      flying = null;
      const told = await answer.json();
      queue.forEach((change, key) => {
        if (sent.has(key)) {
          change.was = told.cells[key] ? told.cells[key].text : sent.get(key).text;
        }
      });
      apply(told, sent);
      document.dispatchEvent(new CustomEvent("fill:kept", { detail: sent }));
    } else if (answer.status === 409 || answer.status === 422) {
      refuse(await answer.json(), answer.status);
    } else if (answer.type === "opaqueredirect" || answer.status === 401 || answer.status === 403) {
      back();
      if (await renewed()) {
        return;
      }
      retry = setTimeout(send, 15000);
      toast(english() ? "Your session has ended. Sign in again in another tab; what you typed is kept here." : "登录已过期。请在新标签页登录，您填的内容仍保留在这里，会自动重新保存。", true);
    } else {
      back();
      retry = setTimeout(send, 8000);
    }
  }

  /** After signing in anew elsewhere, the page takes the new session's token. */
  async function renewed() {
    if (Date.now() - renewal < 30000) {
      return false;
    }
    renewal = Date.now();
    const page = await fetch(location.pathname, { redirect: "manual" });
    if (!page.ok) {
      return false;
    }
    const token = new DOMParser().parseFromString(await page.text(), "text/html").body.dataset.csrfToken;
    if (token) {
      document.body.dataset.csrfToken = token;
    }
    return !!token;
  }

  function refuse(told, status) {
    const sent = flying;
    flying = null;
    const same = new Map((told.conflicts || []).map((each) => [each.key, each]));
    sent.forEach((change, key) => {
      if (same.has(key)) {
        conflicts.set(key, change);
      } else if (same.size) {
        queue.set(key, queue.get(key) || change);
      } else {
        refused.set(key, change);
      }
    });
    if (same.size) {
      document.dispatchEvent(new CustomEvent("fill:conflict", { detail: told }));
    } else {
      toast(told.message, true);
      marks();
    }
  }

  /** Ends a conflict: theirs are shown, or mine are sent again upon theirs. */
  function settle(theirs, mine) {
    theirs.forEach((text, key) => {
      const change = conflicts.get(key);
      conflicts.delete(key);
      known.set(key, text);
      for (const cell of cells.get(key) || []) {
        if (isInput(cell)) {
          cell.value = mine && change ? change.text : text;
        }
      }
      if (mine && change) {
        queue.set(key, { text: change.text, was: text });
      }
    });
    remember();
    send();
  }

  // ---- what is shown ----

  /** Shows what the server says; what is being typed is left alone. */
  function apply(told, sent) {
    version = told.version;
    for (const [key, state] of Object.entries(told.cells)) {
      show1(key, state, sent);
    }
    if (told.reload) {
      reload = true;
    }
    document.dispatchEvent(new CustomEvent("fill:answer", { detail: told }));
  }

  function show1(key, state, sent) {
    const before = known.get(key);
    known.set(key, state.text);
    for (const cell of cells.get(key) || []) {
      if (!isInput(cell)) {
        cell.textContent = state.text || state.derived;
        cell.classList.toggle("computed", !state.text && !!state.derived);
      } else {
        const typed = sent && sent.has(key) ? sent.get(key).text : before;
        if (!queue.has(key) && cell.value === typed) {
          cell.value = state.text;
        }
        cell.placeholder = state.derived;
        cell.closest("td").classList.toggle("over", state.over);
      }
    }
    for (const echo of root.querySelectorAll(`[data-echo="${CSS.escape(key)}"]`)) {
      echo.textContent = state.text || state.derived;
    }
  }

  function english() {
    return document.documentElement.lang === "en";
  }

  function marks() {
    root.querySelectorAll(".unsaved").forEach((each) => each.classList.remove("unsaved"));
    for (const map of [refused, conflicts]) {
      map.forEach((change, key) => (cells.get(key) || []).forEach((cell) => cell.closest("td").classList.add("unsaved")));
    }
  }

  let savedAt = null;
  document.addEventListener("fill:answer", (event) => { savedAt = event.detail.savedAt; });

  function show() {
    const line = document.getElementById("saved");
    const count = unsaved();
    line.classList.toggle("wrong", !!retry || refused.size > 0);
    if (retry) {
      line.textContent = line.dataset.offline + " " + count;
    } else if (refused.size) {
      line.textContent = line.dataset.refused + " " + refused.size;
    } else if (count) {
      line.textContent = line.dataset.saving;
    } else if (savedAt) {
      line.textContent = line.dataset.saved + " " + new Date(savedAt).toLocaleTimeString("zh-CN", { hour12: false });
    }
    marks();
  }

  /** Loads the page again, at the same cell. */
  function again() {
    leaving = true;
    const at = document.activeElement && document.activeElement.dataset.key;
    if (at) {
      sessionStorage.setItem("kaocheng-focus", at);
    }
    location.reload();
  }

  /** Waits until all is kept; false when it cannot be. */
  async function settled() {
    for (let times = 0; times < 60; times++) {
      if (!unsaved()) {
        return true;
      }
      if (!flying) {
        send();
      }
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    return false;
  }

  addEventListener("online", send);
  addEventListener("beforeunload", (event) => {
    if (!leaving && unsaved()) {
      event.preventDefault();
    }
  });

  /** What was typed before and not kept is put back and sent. */
  function recover() {
    let left;
    try {
      left = JSON.parse(localStorage.getItem(drawer) || "{}");
    } catch (damaged) {
      left = {};
    }
    for (const [key, change] of Object.entries(left)) {
      const inputs = (cells.get(key) || []).filter(isInput);
      if (inputs.length && known.get(key) !== change.text) {
        inputs.forEach((cell) => { cell.value = change.text; });
        queue.set(key, change);
      }
    }
    remember();
    send();
  }

  return { root, base, cells, known, first, isInput, note, put, post, apply, settle, settled, again, recover, english,
    version: () => version, leave: () => { leaving = true; } };
})();
