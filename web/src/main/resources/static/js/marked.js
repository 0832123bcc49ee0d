// A marked report beside its findings: chooses, filters, leads from one to the other, asks what was read in a figure.
"use strict";

document.querySelectorAll("[data-marked]").forEach((root) => {
  const list = root.querySelector(".findings");
  const paper = root.querySelector(".marked-document");
  const filters = root.querySelector(".filters");
  const explanation = root.querySelector("#explanation");
  const all = [...list.children];
  const searchable = new Map(all.map((item) => [item, item.textContent.toLowerCase()]));
  let current = null;
  let placeShown = 0;

  const visible = () => all.filter((item) => !item.hidden);
  const marksOf = (item) => paper.querySelectorAll(`mark[data-findings~="${item.id.slice(1)}"]`);

  function filter() {
    const severities = new Set([...filters.querySelectorAll("[name=severity]:checked")].map((box) => box.value));
    const family = filters.elements.family.value;
    const wanted = filters.elements.words.value.trim().toLowerCase().split(/\s+/);
    all.forEach((item) => {
      item.hidden = !severities.has(item.dataset.severity)
        || (family !== "" && item.dataset.family !== family)
        || !wanted.every((word) => searchable.get(item).includes(word));
    });
    const shown = visible().length;
    filters.querySelector("output").textContent = shown === all.length
      ? "" : filters.dataset.shown.replace("{0}", shown).replace("{1}", all.length);
  }

  function choose(item) {
    root.querySelectorAll(".current").forEach((each) => each.classList.remove("current"));
    current = item;
    placeShown = 0;
    item.hidden = false;
    item.classList.add("current");
    marksOf(item).forEach((mark) => mark.classList.add("current"));
    history.replaceState(null, "", "#" + item.id);
  }

  function showPlace(item, place) {
    const anchors = item.querySelectorAll(".places a");
    if (anchors.length > 0) {
      placeShown = place % anchors.length;
      const target = document.getElementById(anchors[placeShown].hash.slice(1));
      if (target) {
        target.scrollIntoView({ block: "center", inline: "nearest" });
      }
    }
  }

  function open(item, place) {
    choose(item);
    item.scrollIntoView({ block: "nearest" });
    showPlace(item, place);
  }

  function step(by) {
    const items = visible();
    if (items.length > 0) {
      const at = items.indexOf(current);
      open(items[at < 0 ? (by > 0 ? 0 : items.length - 1) : Math.min(Math.max(at + by, 0), items.length - 1)], 0);
    }
  }

  list.addEventListener("click", (event) => {
    const item = event.target.closest(".finding");
    if (!item || event.target.closest("details") || getSelection().toString() !== "") {
      return;
    }
    const link = event.target.closest(".places a");
    if (link) {
      event.preventDefault();
      open(item, [...item.querySelectorAll(".places a")].indexOf(link));
    } else if (item === current) {
      showPlace(item, placeShown + 1);
    } else {
      open(item, 0);
    }
  });

  paper.addEventListener("click", (event) => {
    const figure = event.target.closest(".fact");
    const link = event.target.closest(".ref");
    const mark = event.target.closest("mark");
    if (figure) {
      event.preventDefault();
      root.querySelectorAll(".chosen").forEach((each) => each.classList.remove("chosen"));
      figure.classList.add("chosen");
      htmx.ajax("GET", figure.getAttribute("href"), { target: explanation, swap: "innerHTML" })
        .then(() => explanation.scrollIntoView({ block: "nearest" }));
    } else if (link) {
      event.preventDefault();
    }
    if (link || mark) {
      const numbers = link ? [link.hash.slice(2)] : mark.dataset.findings.split(" ");
      const at = current ? numbers.indexOf(current.id.slice(1)) : -1;
      const item = document.getElementById("f" + numbers[(at + 1) % numbers.length]);
      choose(item);
      item.scrollIntoView({ block: "center" });
    }
  });

  document.addEventListener("keydown", (event) => {
    const words = filters.elements.words;
    if (event.ctrlKey || event.metaKey || event.altKey) {
      return;
    }
    if (event.key === "Escape" && event.target === words) {
      words.value = "";
      words.blur();
      filter();
      return;
    }
    if (event.target.closest("input, select, textarea, summary")) {
      return;
    }
    if (event.key === "/") {
      words.focus();
    } else if (event.key === "j") {
      step(1);
    } else if (event.key === "k") {
      step(-1);
    } else {
      return;
    }
    event.preventDefault();
  });

  explanation.addEventListener("click", (event) => {
    const link = event.target.closest("a[href*='#f']");
    const item = link && document.getElementById(link.hash.slice(1));
    if (item) {
      event.preventDefault();
      open(item, 0);
    }
  });

  filters.addEventListener("input", filter);
  filters.addEventListener("submit", (event) => event.preventDefault());
  filter();
  const linked = /^#f\d+$/.test(location.hash) && document.getElementById(location.hash.slice(1));
  if (linked) {
    open(linked, 0);
  }
});
