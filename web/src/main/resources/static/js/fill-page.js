// The page around the forms: which form is shown, the list of problems, scores, rows and projects, figures in words.
"use strict";

(() => {
  const byId = (id) => document.getElementById(id);
  const forms = [...fill.root.querySelectorAll(".form")];
  const ways = [...fill.root.querySelectorAll("[data-open]")];
  let told = fill.first;

  // ---- forms ----

  function open(number, at) {
    const wanted = forms[number] ? number : 0;
    forms.forEach((form, each) => { form.hidden = each !== wanted; });
    ways.forEach((way) => {
      const here = Number(way.dataset.open) === wanted;
      if (here) {
        way.setAttribute("aria-current", "true");
      } else {
        way.removeAttribute("aria-current");
      }
    });
    if (!at) {
      history.replaceState(null, "", "#form-" + wanted);
    }
  }

  ways.forEach((way) => way.addEventListener("click", (event) => {
    event.preventDefault();
    open(Number(way.dataset.open));
    scrollTo({ top: 0 });
  }));

  /** Shows a field: its form, the cell in view and in focus. */
  function jump(key) {
    const all = fill.cells.get(key) || [];
    const cell = all.find((each) => !each.closest(".form").hidden) || all[0];
    if (!cell) {
      return;
    }
    open(Number(cell.closest(".form").dataset.form));
    cell.scrollIntoView({ block: "center" });
    cell.focus({ preventScroll: true });
    const around = cell.closest("td");
    around.classList.remove("found");
    void around.offsetWidth;
    around.classList.add("found");
  }
  document.addEventListener("fill:jump", (event) => jump(event.detail));

  // ---- problems ----

  const filters = [...fill.root.querySelectorAll(".filter")];
  filters.forEach((filter) => filter.addEventListener("click", () => {
    filter.setAttribute("aria-pressed", String(filter.getAttribute("aria-pressed") !== "true"));
    problems();
  }));

  function element(name, className, text) {
    const made = document.createElement(name);
    made.className = className;
    made.textContent = text;
    return made;
  }

  function problems() {
    const list = byId("problems");
    const shown = new Set(filters.filter((each) => each.getAttribute("aria-pressed") === "true").map((each) => each.dataset.severity));
    const focus = list.contains(document.activeElement) ? [...list.querySelectorAll("button")].indexOf(document.activeElement) : -1;
    list.replaceChildren(...told.problems.filter((item) => shown.has(item.severity)).map(entry));
    if (!list.children.length) {
      list.append(element("li", "hint", list.dataset.none));
    }
    if (focus >= 0) {
      const buttons = list.querySelectorAll("button");
      (buttons[Math.min(focus, buttons.length - 1)] || list).focus();
    }
    filters.forEach((filter) => {
      filter.querySelector("b").textContent = told.problems.filter((item) => item.severity === filter.dataset.severity).length;
    });
    byId("count").textContent = told.problems.length;
    byId("pending").hidden = told.examined >= told.version;
    fill.root.querySelectorAll("[data-badge]").forEach((badge) => {
      const count = told.problems.filter((item) => item.page === Number(badge.dataset.badge) && item.severity !== "INFO").length;
      badge.hidden = !count;
      badge.textContent = count;
    });
    marks();
  }

  function entry(item) {
    const list = byId("problems");
    const line = document.createElement("li");
    line.className = item.severity.toLowerCase();
    const body = document.createElement(item.key ? "button" : "div");
    if (item.key) {
      body.type = "button";
      body.addEventListener("click", () => jump(item.key));
    }
    body.className = "problem";
    body.append(element("span", "tag " + item.severity.toLowerCase(), list.dataset[item.severity.toLowerCase()]));
    if (item.page >= 0) {
      const form = ways[item.page] ? ways[item.page].firstElementChild.textContent.trim() || ways[item.page].textContent.trim() : "";
      const cell = (fill.cells.get(item.key) || []).map((each) => each.getAttribute("aria-label")).find(Boolean);
      body.append(element("span", "soft where", cell ? form + " · " + cell : form));
    }
    body.append(element("span", "message", item.message));
    if (item.expected) {
      body.append(element("span", "soft", list.dataset.expected + " " + item.expected));
    }
    if (item.formula) {
      body.append(element("span", "formula", item.formula));
    }
    line.append(body);
    return line;
  }

  /** Marks the cells that have problems, each with the gravest and its words. */
  function marks() {
    fill.root.querySelectorAll("td.error,td.warning").forEach((cell) => cell.classList.remove("error", "warning"));
    fill.root.querySelectorAll("[aria-invalid]").forEach((cell) => cell.removeAttribute("aria-invalid"));
    fill.root.querySelectorAll(".complaint").forEach((line) => line.remove());
    const seen = new Set();
    for (const item of told.problems) {
      const here = item.key && item.severity !== "INFO" && fill.cells.get(item.key);
      if (!here || seen.has(item.key)) {
        continue;
      }
      seen.add(item.key);
      for (const cell of here) {
        cell.closest("td").classList.add(item.severity.toLowerCase());
        if (fill.isInput(cell) && item.severity === "ERROR") {
          cell.setAttribute("aria-invalid", "true");
          if (!item.rule) {
            const complaint = element("span", "complaint", item.message);
            complaint.title = item.message;
            cell.closest("td").append(complaint);
          }
        }
      }
    }
  }

  function scores() {
    byId("scores").replaceChildren(...told.scores.map((row) => {
      const line = document.createElement("tr");
      line.className = (row.total ? "total " : "") + (row.wrong ? "wrong" : "");
      const name = element("th", "", row.name);
      name.scope = "row";
      line.append(name, element("td", "number", row.points), element("td", "number", row.self), element("td", "number", row.computed), element("td", "", row.verdict));
      return line;
    }));
  }

  // ---- answers ----

  let asking = 0;
  function take(answer) {
    told = answer;
    problems();
    scores();
    clearTimeout(asking);
    if (told.examined < told.version) {
      asking = setTimeout(ask, 250);
    }
  }
  document.addEventListener("fill:answer", (event) => take(event.detail));

  async function ask() {
    try {
      const answer = await fetch(new URL("examined?version=" + fill.version(), fill.base), { headers: { Accept: "application/json" }, redirect: "manual" });
      if (answer.ok) {
        const next = await answer.json();
        if (next.version >= fill.version()) {
          fill.apply(next, null);
        }
      }
    } catch (offline) {
      asking = setTimeout(ask, 5000);
    }
  }

  // ---- the two tabs ----

  const tabs = [byId("tab-problems"), byId("tab-scores")];
  function choose(tab) {
    tabs.forEach((each) => {
      each.setAttribute("aria-selected", String(each === tab));
      each.tabIndex = each === tab ? 0 : -1;
      byId(each.getAttribute("aria-controls")).hidden = each !== tab;
    });
  }
  tabs.forEach((tab) => {
    tab.addEventListener("click", () => choose(tab));
    tab.addEventListener("keydown", (event) => {
      if (event.key === "ArrowLeft" || event.key === "ArrowRight") {
        const other = tabs[1 - tabs.indexOf(tab)];
        choose(other);
        other.focus();
      }
    });
  });

  // ---- rows and projects ----

  async function arrange(fields) {
    if (!(await fill.settled())) {
      toast(fill.english() ? "Not everything is saved yet." : "还有内容没有保存，请稍后再试。", true);
      return;
    }
    try {
      const answer = await fill.post(fields ? "rows" : "undo", new URLSearchParams({ ...fields, version: fill.version() }));
      if (answer.ok) {
        if (fields && fields.act.startsWith("remove")) {
          sessionStorage.setItem("kaocheng-removed", fields.name || "1");
        }
        fill.again();
      } else {
        toast((await answer.json()).message, true);
      }
    } catch (offline) {
      toast(fill.english() ? "The server cannot be reached." : "连不上服务器，请稍后再试。", true);
    }
  }

  fill.root.addEventListener("click", (event) => {
    const button = event.target.closest("[data-act]");
    if (!button) {
      return;
    }
    const { act, row, table, block, after, ask: question, sure } = button.dataset;
    const named = button.closest("[data-name]");
    const fields = { act, key: row || "", table: table || "", block: block || "", after: after || 0, name: named ? named.dataset.name : "" };
    if (sure && !confirm(sure)) {
      return;
    }
    if (question) {
      const to = prompt(question, fields.name);
      if (!to || !to.trim()) {
        return;
      }
      fields.to = to.trim();
    }
    arrange(fields);
  });

  const adding = byId("add-project");
  if (adding) {
    adding.addEventListener("submit", (event) => {
      event.preventDefault();
      arrange({ act: "add-project", to: adding.elements.to.value, group: adding.elements.group ? adding.elements.group.value : "" });
    });
  }

  const removed = sessionStorage.getItem("kaocheng-removed");
  if (removed) {
    sessionStorage.removeItem("kaocheng-removed");
    const line = element("p", "toast", fill.english() ? "Removed. " : "已删除。");
    const button = element("button", "plain", fill.english() ? "Undo" : "撤销");
    button.type = "button";
    button.addEventListener("click", () => arrange(null));
    line.append(button);
    byId("toasts").append(line);
    setTimeout(() => line.remove(), 20000);
  }

  // ---- submitting ----

  const submit = byId("submit");
  if (submit) {
    submit.addEventListener("submit", async (event) => {
      if (event.defaultPrevented || submit.dataset.ready) {
        return;
      }
      event.preventDefault();
      if (await fill.settled()) {
        submit.elements.version.value = fill.version();
        submit.dataset.ready = "yes";
        fill.leave();
        submit.submit();
      } else {
        toast(fill.english() ? "Not everything is saved yet." : "还有内容没有保存，不能提交。", true);
      }
    });
  }

  // ---- someone else was faster ----

  const dialog = byId("conflict");
  let theirs = new Map();
  document.addEventListener("fill:conflict", (event) => {
    const answer = event.detail;
    byId("conflict-who").textContent = answer.savedBy + " " + new Date(answer.savedAt).toLocaleTimeString("zh-CN", { hour12: false });
    theirs = new Map(answer.conflicts.map((each) => [each.key, each.theirs]));
    byId("conflict-cells").replaceChildren(...answer.conflicts.map((each) => {
      const line = document.createElement("tr");
      line.append(element("td", "", each.label), element("td", "", each.theirs || dialog.dataset.blank), element("td", "", each.mine || dialog.dataset.blank));
      return line;
    }));
    dialog.showModal();
  });
  byId("keep-theirs").addEventListener("click", () => { dialog.close(); fill.settle(theirs, false); ask(); });
  byId("redo-mine").addEventListener("click", () => { dialog.close(); fill.settle(theirs, true); });
  dialog.addEventListener("cancel", (event) => event.preventDefault());

  // ---- figures in words ----

  const picker = byId("picker");
  let words = null;
  fill.root.addEventListener("click", (event) => {
    if (event.target.closest(".insert")) {
      words = event.target.closest("td").querySelector("textarea");
      picker.showModal();
      byId("picker-search").focus();
    }
    const name = event.target.closest("[data-insert]");
    if (name && words) {
      picker.close();
      words.focus();
      words.setRangeText("{" + name.dataset.insert + "}", words.selectionStart, words.selectionEnd, "end");
      fill.note(words, true);
    }
  });
  byId("picker-close").addEventListener("click", () => picker.close());
  byId("picker-search").addEventListener("input", (event) => {
    const wanted = event.target.value.trim();
    picker.querySelectorAll("li").forEach((line) => { line.hidden = !line.textContent.includes(wanted); });
  });

  // ---- the beginning ----

  const at = sessionStorage.getItem("kaocheng-focus");
  sessionStorage.removeItem("kaocheng-focus");
  const hash = location.hash.match(/^#form-(\d+)$/);
  open(hash ? Number(hash[1]) : 0);
  take(told);
  if (at && fill.cells.has(at)) {
    const shown = fill.cells.get(at).some((each) => !each.closest(".form").hidden);
    if (shown) {
      jump(at);
    }
  }
  fill.recover();
})();
