// The report beside its findings and its scorecard: moving between them, the keyboard, what was not done.
"use strict";
(() => {
  const bench = document.getElementById("bench");
  if (!bench) return;
  const list = document.getElementById("findings");
  const filters = document.getElementById("filters");
  const output = filters.querySelector("output");
  const wide = window.matchMedia("(min-width: 1000px)");
  let current = null;
  let placeShown = 0;

  // ---- tabs ----

  const tabs = [...bench.querySelectorAll("[role=tab]")];

  function show(name) {
    bench.dataset.tab = name;
    for (const tab of tabs) {
      const chosen = tab.dataset.tab === name;
      tab.setAttribute("aria-selected", chosen);
      tab.tabIndex = chosen ? 0 : -1;
    }
    try { sessionStorage.setItem("review.tab", name); } catch { /* some browsers forbid it */ }
  }

  for (const tab of tabs) {
    tab.addEventListener("click", () => show(tab.dataset.tab));
    tab.addEventListener("keydown", (event) => {
      const by = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
      if (!by) return;
      event.stopPropagation();
      event.preventDefault();
      const shown = tabs.filter((each) => each.offsetParent);
      const next = shown[(shown.indexOf(tab) + by + shown.length) % shown.length];
      show(next.dataset.tab);
      next.focus();
    });
  }

  // ---- findings and their places ----

  const all = () => [...list.children];
  const visible = () => all().filter((item) => !item.hidden);
  const numberOf = (item) => item.id.slice(1);
  const marksOf = (item) => bench.querySelectorAll(`mark[data-findings~="${numberOf(item)}"]`);

  function filter() {
    const severities = new Set([...filters.querySelectorAll("[name=severity]:checked")].map((box) => box.value));
    const family = filters.elements.family.value;
    const decided = filters.elements.decided.value;
    for (const item of all()) {
      item.hidden = !severities.has(item.dataset.severity)
        || (family !== "" && item.dataset.family !== family)
        || (decided !== "" && item.dataset.decision !== decided);
    }
    const shown = visible().length;
    output.textContent = shown === all().length ? "" : output.dataset.words.replace("{0}", shown).replace("{1}", all().length);
  }

  function flash(marks) {
    for (const mark of marks) {
      mark.classList.remove("flash");
      void mark.offsetWidth;
      mark.classList.add("flash");
    }
  }

  function choose(item) {
    if (current) current.classList.remove("current");
    bench.querySelectorAll(".current-mark").forEach((mark) => mark.classList.remove("current-mark"));
    current = item;
    placeShown = 0;
    item.hidden = false;
    item.classList.add("current");
    marksOf(item).forEach((mark) => mark.classList.add("current-mark"));
  }

  function showPlace(item, place) {
    const anchors = item.querySelectorAll(".places a");
    if (!anchors.length) return;
    placeShown = place % anchors.length;
    const target = document.getElementById(anchors[placeShown].hash.slice(1));
    if (target) target.scrollIntoView({ block: "center", inline: "nearest" });
    flash(marksOf(item));
  }

  function open(item, place = 0) {
    choose(item);
    if (wide.matches) {
      item.scrollIntoView({ block: "nearest" });
      showPlace(item, place);
    }
  }

  function step(by) {
    const items = visible();
    if (!items.length) return;
    // By its id: a finding just decided is another element now.
    const at = items.findIndex((each) => current && each.id === current.id);
    const next = items[at < 0 ? (by > 0 ? 0 : items.length - 1) : Math.min(Math.max(at + by, 0), items.length - 1)];
    open(next);
    next.focus({ preventScroll: wide.matches });
  }

  list.addEventListener("click", (event) => {
    const item = event.target.closest(".finding");
    if (!item) return;
    const link = event.target.closest(".places a");
    if (link) {
      event.preventDefault();
      if (!wide.matches) show("document");
      choose(item);
      showPlace(item, [...item.querySelectorAll(".places a")].indexOf(link));
    } else if (!event.target.closest("details, form") && !getSelection().toString()) {
      if (item === current && wide.matches) showPlace(item, placeShown + 1);
      else open(item);
    } else if (item !== current) {
      choose(item);
    }
  });

  document.getElementById("panel-document").addEventListener("click", (event) => {
    const link = event.target.closest(".ref");
    const mark = event.target.closest("mark");
    if (!link && !mark) return;
    event.preventDefault();
    const numbers = link ? [link.hash.slice(2)] : mark.dataset.findings.split(" ");
    const at = current ? numbers.indexOf(numberOf(current)) : -1;
    const item = document.getElementById("f" + numbers[(at + 1) % numbers.length]);
    if (!item) return;
    show("findings");
    choose(item);
    item.scrollIntoView({ block: "center" });
    flash(marksOf(item));
  });

  // ---- deciding ----

  const KEYS = { a: "ACCEPT", d: "DISPUTE", w: "WAIVE", m: "MENDED" };

  /** Decides; where a reason is needed and there is none, asks for it first. */
  function decide(item, decision) {
    const form = item.querySelector("form.decide");
    if (!form) return;
    const button = form.querySelector(`button[value=${decision}]`);
    const reason = form.elements.reason;
    form.dataset.intended = decision;
    if ((decision === "DISPUTE" || decision === "WAIVE") && !reason.value.trim()) {
      reason.focus();
    } else {
      button.click();
    }
  }

  list.addEventListener("keydown", (event) => {
    const form = event.target.closest("form.decide");
    if (!form || event.target.name !== "reason") return;
    if (event.key === "Escape") {
      form.closest(".finding").focus();
    } else if (event.key === "Enter" && !event.shiftKey && !event.isComposing && form.dataset.intended) {
      event.preventDefault();
      form.querySelector(`button[value=${form.dataset.intended}]`).click();
    }
  });

  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || bench.dataset.tab === "scores") return;
    if (event.target.closest("input, select, textarea, summary, [role=tab]")) return;
    if (event.key === "j" || event.key === "ArrowDown") step(1);
    else if (event.key === "k" || event.key === "ArrowUp") step(-1);
    else if (KEYS[event.key] && current) decide(current, KEYS[event.key]);
    else return;
    event.preventDefault();
  });

  document.addEventListener("htmx:afterSettle", (event) => {
    const item = event.detail.elt && event.detail.elt.closest && event.detail.elt.closest(".finding");
    const fresh = item && document.getElementById(item.id);
    // Who has gone on to another finding meanwhile is left there.
    if (fresh && list.contains(fresh) && (!current || current.id === fresh.id)) {
      choose(fresh);
      fresh.focus({ preventScroll: true });
    }
  });

  // What was not done: a reason that is missing is asked for at its place; where someone else was
  // faster, the page is loaded again and tells so.
  document.addEventListener("htmx:responseError", (event) => {
    const { xhr, elt } = event.detail;
    const form = elt.closest("form");
    if (xhr.status === 422 && form) {
      const field = form.matches(".score") && form.elements.reason.value.trim() ? form.elements.score : form.elements.reason;
      field.setAttribute("aria-invalid", "true");
      field.focus();
    }
    if (xhr.status === 409) {
      try { sessionStorage.setItem("review.told", decodeURIComponent(xhr.getResponseHeader("Kaocheng-Message") || "")); } catch { /* not told then */ }
      location.reload();
    }
  });

  filters.addEventListener("input", filter);
  filters.addEventListener("submit", (event) => event.preventDefault());

  let tab = location.hash === "#scores" ? "scores" : "findings";
  try {
    if (location.hash !== "#scores") tab = sessionStorage.getItem("review.tab") || tab;
    const told = sessionStorage.getItem("review.told");
    sessionStorage.removeItem("review.told");
    if (told) toast(told, true);
  } catch { /* nothing kept */ }
  show(wide.matches && tab === "document" ? "findings" : tab);
  filter();
  const linked = /^#f\d+$/.test(location.hash) && document.getElementById(location.hash.slice(1));
  if (linked) open(linked);
})();
